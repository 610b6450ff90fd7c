# Words that are understood when a list is pasted or a line is typed, between
# commas. They are never shown; capitals, accents and hyphens make no difference.

## Answers

words-yes = oui, vrai, x, ✓, ✔
words-no = non, faux
words-not-known = inconnu, inconnue, pas connu, ne sait pas, je ne sais pas, à vérifier, ?

## Amounts and dates

# Words around an amount that mean nothing by themselves.
words-small = par, le, la, les, l, chaque, tous, toutes, au, à, et, de
words-once = une fois, unique
words-monthly = mois, mensuel, mensuelle, mensuellement
words-quarterly = trimestre, trimestres, trimestriel, trimestrielle
words-yearly = an, ans, année, annuel, annuelle, annuellement
words-two-yearly = deux ans
words-per-use = utilisation, usage
# The twelve, in their order.
words-months = janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
words-francs = fr, frs, sfr, franc, francs
words-euros = €, euro, euros
words-dollars = $, dollar, dollars
words-pounds = £, livre, livres
# What is counted when something is paid for each person.
words-seats = poste, postes, utilisateur, utilisateurs, utilisatrice, utilisatrices, licence, licences, personne, personnes, compte, comptes, place, places, collaborateur, collaborateurs
# Before the name of a supplier.
words-from = chez, de chez, auprès de, fournisseur

## Heads of columns, besides the names of the fields

column-name = désignation, intitulé, libellé, titre, dénomination
column-services-name = outil, logiciel, application, programme, service, système
column-parties-name = prénom et nom, entreprise, organisme, personne, société
column-supplier = prestataire, éditeur
column-owner = propriétaire, en charge, répondant, répondante
column-kind = type, catégorie, genre
column-status = statut
column-state = statut
column-hosting = hébergement, emplacement
column-userCount = utilisateurs, nb utilisateurs, nombre de postes
column-criticality = criticité, priorité
column-notes = remarque, commentaire, commentaires, notes, observations
column-amount = prix, montant, coût, tarif, prix unitaire
column-recurrence = périodicité, fréquence, rythme
column-quantity = quantité, nombre, licences, postes
column-usedQuantity = utilisées, licences utilisées
column-paysFor = service, outil, logiciel, objet
column-services = service, outil, logiciel
column-party = fournisseur, prestataire, partenaire
column-tags = tags, mots-clés
column-end = échéance, fin, renouvellement
column-start = début
column-noticeDays = préavis
column-contactDetails = e-mail, courriel, téléphone, coordonnées, adresse e-mail
column-contactRole = contact, personne de contact
column-due = délai, échéance
column-classification = confidentialité
column-from = de, expéditeur
column-to = à, vers, destinataire
column-data = données, informations
