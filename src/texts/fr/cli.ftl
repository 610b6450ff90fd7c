# The command limpide: its help, its messages, and findings as plain text.

## Help

cli-about = Lit un audit de Limpide et dit ce qui ne va pas. N’envoie et ne modifie rien.
cli-validate = Vérifie qu’un fichier est intact
cli-digest = Donne l’empreinte (SHA-256) de ce que dit un fichier
cli-audit = Donne les constats sur un fichier
cli-diff = Compare deux fichiers d’un même audit
cli-merge = Réunit deux fichiers qui viennent d’un même troisième
cli-anonymise = Écrit une copie qui ne dit plus de qui elle parle
cli-takeover = Dit si quelqu’un d’autre pourrait reprendre, et ce qu’il lui faut
cli-what-if = Dit ce qui suivrait si quelque chose arrivait
cli-rules = Nomme les règles, ou en explique certaines
cli-template = Nomme les modèles de départ, ou en écrit un comme fichier
# What stands for the name of a command
cli-command = COMMANDE
# $name = the program, $command = the command, $what = what it is about
cli-usage = { $name } { $command } [OPTIONS] { $what }
cli-file = FICHIER
cli-file-help = Le fichier, « *.limpide.json » ; « - » lit l’entrée standard
cli-before = AVANT
cli-before-help = Le premier fichier
cli-after = APRÈS
cli-after-help = Le second fichier
cli-base = BASE
cli-base-help = L’état dont les deux viennent ; un fichier vide s’il n’y en a pas
cli-ours = NOUS
cli-ours-help = Notre fichier
cli-theirs = EUX
cli-theirs-help = L’autre fichier
# How a choice is written: where, and which side
cli-choice = LIEU=ours|theirs
cli-record = ÉLÉMENT
cli-record-help = Outil, personne, échange ou lieu : son nom exact, ou son id
cli-event = ÉVÉNEMENT
cli-event-help = stops, leaks, leaves, doubles ou forbidden
cli-rule = ID
cli-rule-help = L’id d’une règle à expliquer ; sans id, toutes sont nommées
# How “any number of ids” is written
cli-rules-which = [ID…]
cli-sector = DOMAINE
cli-sector-help = Le code d’un modèle à écrire ; sans code, tous sont nommés
# How “perhaps one sector” is written
cli-template-which = [DOMAINE]
# What stands for the depth
cli-depth = NIVEAU
cli-date = AAAA-MM-JJ
cli-heading-usage = Utilisation
cli-heading-commands = Commandes
cli-heading-file = Fichier
cli-heading-question = Question
cli-heading-rules = Règles
cli-heading-template = Modèle
cli-heading-options = Options
cli-heading-exit = Code de sortie
cli-option-help = Affiche cette aide
cli-option-version = Affiche la version
cli-option-lang = Langue (sinon celle du système, sinon le français)
cli-option-format = Pour lire (text) ou pour un programme (json)
cli-option-depth = committee (le comité) ou technical (la technique)
cli-option-output = Écrire le résultat dans ce fichier (sinon : dire seulement)
cli-option-prefer = Qui l’emporte là où les deux se contredisent
cli-option-choose = Qui l’emporte dans une contradiction ; autant de fois qu’il faut
cli-option-amounts = Ce que deviennent les montants (sinon : rounded)
cli-option-keep-suppliers = Garder les noms des fournisseurs
cli-option-keep-place = Garder le canton et le nombre de personnes
cli-option-today = Date du jour (sinon celle du système, en UTC)
cli-exit-fine = fait, rien à signaler
cli-exit-reported = fait, il y a quelque chose à signaler
cli-exit-failed = pas fait : fichier refusé ou illisible, commande mal écrite

## Mistakes

# $words = what is wrong, $name = the program
cli-mistake = { $words } Voir « { $name } --help ».
cli-missing-command = Il manque la commande : validate, digest, audit, diff, merge, anonymise, takeover, what-if, rules ou template.
# $spot = what was written
cli-no-such-conflict = Il n’y a pas de contradiction à « { $spot } ».
# $command = what was written
cli-unknown-command = La commande « { $command } » n’existe pas.
# $argument = what was written
cli-unknown-argument = « { $argument } » n’est pas prévu.
# $argument = the name of an option or argument
cli-missing-argument = Il manque : { $argument }.
# $argument = the name of an option
cli-missing-value = Il manque une valeur après { $argument }.
# $argument = the name of an option
cli-argument-twice = { $argument } ne peut être donné qu’une fois.
# $argument = the name of an option, $value = what was written
cli-wrong-value = « { $value } » ne convient pas pour { $argument }.
# $record = ce qui a été écrit, $names = des noms proches, $count = leur nombre
cli-no-such-record = { $count ->
    [0] Aucun outil, personne, échange ou lieu ne s’appelle « { $record } ».
   *[other] Aucun outil, personne, échange ou lieu ne s’appelle « { $record } ». Peut-être : { $names }.
}
# $record = ce qui a été écrit, $ids = les id de ceux qui portent ce nom
cli-several-records = Plusieurs éléments s’appellent « { $record } » ; indiquez l’id de l’un d’eux : { $ids }.
# $event = ce qui a été écrit, $name = l’élément, $events = ce qui est possible, $count = leur nombre
cli-no-such-event = { $count ->
    [0] On ne peut rien demander de tel sur « { $name } » : seulement sur un outil, une personne, un échange ou un lieu.
   *[other] « { $event } » n’est pas possible pour « { $name } ». Possible : { $events }.
}
# $id = ce qui a été écrit, $ids = des id proches
cli-no-such-rule = La règle « { $id } » n’existe pas. Peut-être : { $ids }.
# $code = ce qu’il faut écrire, $words = ce que cela veut dire
cli-event-offered = { $code } ({ $words })
cli-not-understood = La ligne de commande n’est pas comprise.

## Files

# $name = name of the file, $words = what is said of it
cli-about-file = { $name } — { $words }
cli-standard-input = Entrée standard
cli-no-such-file = Ce fichier n’existe pas. Vérifiez le nom et le dossier.
cli-not-allowed = Vous n’avez pas le droit de lire ce fichier.
cli-is-a-folder = C’est un dossier ; indiquez un fichier.
# $reason = what the system says
cli-cannot-read = Ce fichier ne peut pas être lu ({ $reason }).
# $reason = what the system says
cli-cannot-write = Le résultat ne peut pas être écrit ({ $reason }).
cli-no-digest = Un nombre de ce fichier est trop grand pour une empreinte. Faites-en un texte, entre guillemets droits.
# $count = problems found, $records = number of records
cli-validated = { $count ->
    [0] Fichier intact, { $records } fiches.
    [one] Fichier lisible, { $records } fiches ; un endroit à corriger.
   *[other] Fichier lisible, { $records } fiches ; { $count } endroits à corriger.
}

## Findings as plain text

# $count = number of findings, $name = the organisation, $date = today
report-summary = { $count ->
    [0] { $name } : aucun constat au { $date }.
    [one] { $name } : un constat au { $date }.
   *[other] { $name } : { $count } constats au { $date }.
}
# $name = l’élément, $words = ce que l’on en dit
report-item = { $name } : { $words }
# $severity = how much they matter, $count = number of findings
report-heading = { $severity } ({ $count })
# $theme = what it is about, $certainty = how sure it is
report-kind = { $theme } · { $certainty }
# $words = what to do
report-action = À faire : { $words }
# $words = what to do, in technical words
report-technical = Pour la technique : { $words }
# $words = why it matters
report-why = Pourquoi : { $words }
# $words = when it may be wrong
report-caution = Peut-être faux : { $words }
# $words = laws and standards
report-references = Références : { $words }

## Rules as plain text

# $count = number of rules
report-rules = { $count ->
    [one] Une règle. « limpide rules ID » l’explique en entier.
   *[other] { $count } règles. « limpide rules ID » en explique une en entier.
}
# $theme = what they are about, $count = number of rules
report-theme = { $theme } ({ $count })
# $id = the rule, $severity = how much what it finds usually matters
report-rule = { $id } · { $severity }
# $words = what the rule is about
report-theme-of = Thème : { $words }
# $words = what lies behind what the rule finds
report-cause-of = Derrière : { $words }
# $label = from where the rule speaks, $default = where that stands
report-threshold = Seuil : { $label } { $default }

## Nombres, argent et dates, comme on les écrit en Suisse.

format-thousands = { "\u202F" }
format-decimals = ,
# $amount = the number, $currency = its code
format-money = { $amount }{ "\u00A0" }{ $currency }
format-date = { $day }.{ $month }.{ $year }
