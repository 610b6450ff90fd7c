# Coûts : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
#   .technical  que vérifier ou régler, pour qui s’occupe de l’informatique, et quand c’est fait
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-cost-unused-seats = { $unit ->
        [user] Des comptes sont payés sans être utilisés
       *[other] On paie plus que ce qu’on utilise
    }
    .finding = { $unit ->
        [user] { $service } : { $paid } comptes payés, { $used } utilisés. Les { $unused } autres coûtent { $wasted } par an.
        [device] { $service } : { $paid } appareils payés, { $used } utilisés. Le reste coûte { $wasted } par an.
       *[other] { $service } : { $paid } unités payées, { $used } utilisées. Le reste coûte { $wasted } par an.
    }
    .why = On paie pour des personnes parties, ou pour une réserve qui ne sert jamais.
    .action = Réduire au prochain renouvellement
    .caution = Une réserve pour du personnel saisonnier peut valoir son prix. Le nombre utilisé doit être compté, pas deviné.
    .threshold-amount = À partir de quel montant inutilisé par an
    .threshold-share = À partir de quelle part inutilisée
    .threshold-notable = À partir de quel montant par an cela compte davantage
    .technical = Extraire la dernière connexion par compte (90 jours), retirer les licences des comptes inactifs, boîtes partagées et comptes de service, puis réduire la quantité avant le renouvellement. C’est fait quand licences payées et comptes actifs diffèrent de moins de 5 %.

rule-cost-renewal-window = { $state ->
        [missed] Le délai pour résilier vient de passer
       *[soon] Le délai pour résilier approche
    }
    .finding = { $state ->
        [missed] { $contract } continue jusqu’au { $end } au moins. Prochain dernier jour pour résilier ensuite : { $deadline }.
       *[soon] { $contract } se reconduit le { $end }. Dernier jour pour résilier : { $deadline }, dans { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        }.
    }
    .why = Passé ce jour, le contrat repart pour une période.
    .action = { $state ->
        [missed] Noter la prochaine date dans l’agenda, et préparer la comparaison d’ici là
       *[soon] Décider maintenant : garder, négocier ou partir
    }
    .caution = Le calcul suit le calendrier ; certains contrats comptent le jour de réception de la lettre. Lisez la clause.
    .threshold-soon = Combien de jours à l’avance
    .threshold-urgent = Combien de jours à l’avance cela presse
    .technical = Fournir avant la date : usage réel, options souscrites, variantes moins chères, et un export complet prêt au cas où l’on part. C’est fait quand la décision est notée et que l’avis de résiliation ou la commande a un accusé de réception.

rule-cost-duplicate-function = Plusieurs outils font la même chose pour les mêmes personnes
    .finding = { $services } ont la même fonction ({ $functions }) et des utilisateurs en commun.
    .why = On paie, on apprend et on protège plusieurs fois.
    .action = Comparer l’usage réel, et n’en garder qu’un
    .caution = Un changement en cours ou une séparation voulue peut l’expliquer : indiquez l’outil qui va être remplacé.
    .technical = Mesurer l’usage de chacun (utilisateurs actifs sur 90 jours, volumes, intégrations), choisir celui qui reste, migrer puis passer l’autre en lecture seule avant fermeture. C’est fait quand l’outil abandonné n’a plus de connexion pendant 30 jours et est résilié.

rule-cost-missing = { $state ->
        [known] On ne connaît pas le coût de certains outils
       *[not-known] Personne ne sait ce que coûtent certains outils
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Aucun coût n’est noté pour { $services }.
           *[other] Aucun coût n’est noté pour { $count } outils : { $services }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait ce que coûte { $services }.
           *[other] Personne ne sait ce que coûtent { $count } outils : { $services }.
        }
    }
    .why = Un coût inconnu ne peut être ni comparé, ni discuté.
    .action = Retrouver la facture, ou demander le tarif au fournisseur
    .caution = L’outil est peut-être compris dans un autre abonnement : reliez alors cette dépense aux deux outils.
    .technical = Retrouver la facture dans la console de facturation, le relevé de carte ou la place de marché ; donner prix unitaire, quantité, période et TVA. C’est fait quand la ligne de dépense cite la pièce.

rule-cost-hidden-hours = { $state ->
        [not-known] Le temps passé coûte peut-être plus que l’outil
       *[known] Le temps passé coûte plus que l’outil
    }
    .finding = { $state ->
        [free] { $service } est gratuit, mais prend { $hours ->
            [one] { $hours } heure
           *[other] { $hours } heures
        } par an, soit { $spent }.
        [paid] { $service } coûte { $paid } par an et prend { $hours ->
            [one] { $hours } heure
           *[other] { $hours } heures
        } par an, soit { $spent }.
       *[not-known] { $count ->
            [one] Du temps est noté pour { $service }, mais il manque un chiffre pour comparer.
           *[other] Du temps est noté pour { $count } outils ({ $service }), mais il manque un chiffre pour comparer.
        }
    }
    .why = Un outil gratuit qui prend deux heures par semaine n’est pas gratuit.
    .action = Mesurer pendant deux semaines, puis simplifier ou changer
    .caution = Le temps qui est le travail lui-même, comme écrire une lettre, n’est pas celui de l’outil.
    .threshold-hours = À partir de combien d’heures par an
    .technical = Relever pendant deux semaines les minutes par tâche, repérer ce qui peut être automatisé (modèle, import, API, règle) et chiffrer l’effort. C’est fait quand une seconde mesure montre le temps gagné.

rule-cost-tacit-unknown = On ne sait pas comment certains contrats s’arrêtent
    .finding = { $count ->
        [one] Personne ne sait comment { $contracts } se reconduit, ni jusqu’à quand on peut le résilier.
       *[other] Personne ne sait comment { $count } contrats se reconduisent, ni jusqu’à quand on peut les résilier : { $contracts }.
    }
    .why = Un contrat qui repart de lui-même est la cause habituelle des frais oubliés.
    .action = Lire la clause, et noter la fin et le préavis
    .caution = Un contrat au mois coûte peu à quitter, même si son préavis n’est pas connu.
    .technical = Communiquer date de fin, préavis, forme de résiliation et réglage de renouvellement automatique de la console. C’est fait quand ces quatre points figurent dans la fiche du contrat.

rule-cost-per-user-outlier = Un outil coûte par personne bien plus que ses voisins
    .finding = { $service } coûte { $cost } par personne et par an. Pour { $count } outils de même fonction ({ $function }), la moitié reste sous { $median }.
    .why = Un écart mérite une question, pas une condamnation.
    .action = Demander d’où vient l’écart, et comparer l’usage réel
    .caution = Sous un même nom, deux outils peuvent faire un travail bien différent.
    .threshold-tools = À partir de combien d’outils de même fonction
    .threshold-of-median = À partir de quelle part de la médiane
    .threshold-deviations = Au-delà de combien d’écarts médians
    .threshold-amount = À partir de quel écart par an
    .technical = Détailler ce que le prix contient (édition, stockage, support, interfaces) et l’usage réel de ces fonctions par utilisateur. C’est fait quand le prix par utilisateur actif est recalculé et l’écart justifié ou corrigé.

rule-cost-price-rise = { $state ->
        [planned] Le prix va augmenter nettement
        [past] Le prix a nettement augmenté
       *[not-known] Un prix a peut-être nettement augmenté
    }
    .finding = { $state ->
        [planned] { $service } : le prix par an passe de { $was } à { $is } le { $date }, soit { $percent } % de plus.
        [past] { $service } : le prix par an est passé de { $was } à { $is } le { $date }, soit { $percent } % de plus.
       *[not-known] { $count ->
            [one] { $cost } coûte nettement plus qu’avant, mais personne ne sait si c’est pour la même quantité.
           *[other] { $count } dépenses ont nettement augmenté, mais personne ne sait si c’est pour la même quantité : { $cost }.
        }
    }
    .why = Une hausse que personne n’a discutée devient la norme.
    .action = Demander la raison, et une offre ailleurs
    .caution = La prestation a peut-être changé, ou le contrat suit un indice.
    .threshold-rise = À partir de quelle hausse
    .threshold-amount = À partir de quelle hausse par an, en tout
    .threshold-months = Depuis combien de mois au plus
    .technical = Comparer le détail des lignes (quantités, options, indexation, changement d’édition) sur deux périodes et vérifier si une édition inférieure suffit. C’est fait quand l’écart est expliqué par ligne ou contesté par écrit.

rule-cost-paid-by-person = { $state ->
        [not-known] On ne sait pas qui paie certains outils
       *[known] Une personne paie un outil de l’organisation
    }
    .finding = { $state ->
        [known] { $person } paie { $count ->
            [one] { $services } de sa poche ou avec sa carte.
           *[other] { $count } outils de sa poche ou avec sa carte : { $services }.
        }
        [somebody] Quelqu’un paie { $services } de sa poche ou avec sa carte.
       *[not-known] { $count ->
            [one] Personne ne sait qui paie { $services }.
           *[other] Personne ne sait qui paie { $count } dépenses : { $services }.
        }
    }
    .why = Si cette personne part ou change de carte, l’outil s’arrête.
    .action = Faire payer par l’organisation
    .caution = Avancer l’argent contre une quittance est en ordre, si le compte lui-même est à l’organisation.
    .technical = Transférer la facturation et la propriété du compte (tenant, identifiants du magasin d’applications, domaine, moyen de paiement) vers une adresse et une carte de l’organisation. C’est fait quand la facture suivante est à son nom et que le compte privé n’a plus de rôle.

rule-cost-no-capex-plan = { $state ->
        [known] Le remplacement du matériel n’est pas prévu
       *[not-known] On ne sait pas s’il faut prévoir de remplacer du matériel
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $devices } a dépassé sa durée de vie habituelle, et aucun achat n’est prévu.
           *[other] { $devices } ont dépassé leur durée de vie habituelle, et aucun achat n’est prévu.
        }
       *[not-known] { $count ->
            [one] Personne ne sait de quand date { $devices }, et aucun achat n’est prévu.
           *[other] Personne ne sait de quand datent { $devices }, et aucun achat n’est prévu.
        }
    }
    .why = Un remplacement en urgence coûte plus cher, et arrête le travail.
    .action = Regarder ce qui peut encore servir, puis étaler les remplacements sur 3 à 5 ans
    .caution = Garder un appareil plus longtemps est une bonne chose s’il est en bon état et encore mis à jour.
    .threshold-months = Dans combien de mois l’achat est prévu
    .technical = Fournir l’inventaire (modèle, série, achat, garantie, fin de support, état de la batterie et du disque SMART) et un plan de remplacement étalé sur trois à cinq ans. C’est fait quand chaque appareil a une année prévue et un montant.

rule-cost-tco-hidden-exit = { $state ->
        [known] Le coût de sortie n’est pas compté
       *[not-known] On ne sait pas ce que coûte la sortie
    }
    .finding = { $state ->
        [known] On compare ou on remplace un outil, mais { $contracts } ne dit pas ce que coûte la sortie.
       *[not-known] On compare ou on remplace un outil, mais personne ne sait ce que coûte la sortie de { $contracts }.
    }
    .why = Un prix d’entrée bas peut cacher une sortie chère ; sans elle, la comparaison sur 5 ans est fausse.
    .action = Ajouter une estimation de la sortie au coût sur 5 ans
    .caution = Un outil qui ne contient pas vos données coûte peu à quitter : une estimation à zéro est une réponse.
    .technical = Chiffrer la sortie : export (format, volume, durée), frais du fournisseur, conversion, reprise dans l’outil suivant, double exploitation. C’est fait quand le coût sur cinq ans de chaque variante contient cette ligne.

# Ce qui montre un constat.
evidence-contracts-to-read = Contrats
evidence-cost-a-person = Coût par personne et par an
evidence-cost-lines = Dépenses
evidence-old-devices = Matériel
evidence-hourly-rate = Prix d’une heure de travail, dit par l’organisation
evidence-median-a-person = Médiane par personne et par an
evidence-price-before = Prix d’avant, par an et par unité
evidence-price-now = Prix, par an et par unité
evidence-price-since = À partir du
evidence-time-a-year = Ce temps coûte, par an
evidence-user-count = Utilisateurs
