# What is said of a file that is damaged, and what to do about it.

## Why a file cannot be opened

# $size = its size, $limit = the largest size, both in mebibytes
refusal-too-large = Ce fichier est trop gros : { $size } Mio, alors que Limpide en lit au plus { $limit }. Vérifiez que c’est bien un fichier Limpide (son nom finit par « .limpide.json »).
# $limit = the most values
refusal-too-many-values = Ce fichier contient plus de { $limit } valeurs, bien davantage qu’un audit. Vérifiez que c’est bien un fichier Limpide (son nom finit par « .limpide.json »).
refusal-empty = Ce fichier est vide. Il a peut-être été mal enregistré ou mal téléchargé : reprenez-le à la source, ou ouvrez une copie plus ancienne.
# $line, $column = position in the file
refusal-not-text = Ce fichier n’est pas du texte en UTF-8 (ligne { $line }, caractère { $column }). Ce n’est pas un fichier Limpide, ou un autre programme l’a réenregistré autrement : reprenez l’original, ou enregistrez-le de nouveau en choisissant l’encodage UTF-8.
# $line, $column = position in the file
refusal-truncated = Ce fichier est coupé : il s’arrête à la ligne { $line }, caractère { $column }, avant sa fin. Le transfert a sans doute été interrompu : reprenez le fichier à la source, ou ouvrez une copie plus ancienne.
# $line, $column = position in the file
refusal-not-json = Ce fichier ne peut pas être lu à partir de la ligne { $line }, caractère { $column }. S’il a été modifié à la main, corrigez cet endroit ; sinon, reprenez l’original ou une copie plus ancienne.
# $line, $column = position in the file
refusal-too-deep = Ce fichier contient trop de niveaux imbriqués (ligne { $line }, caractère { $column }). Aucun audit n’en a autant : ce n’est pas un fichier Limpide intact. Reprenez l’original ou une copie plus ancienne.
refusal-not-a-bundle = Ce fichier n’est pas un fichier Limpide, il vient d’un autre programme. Choisissez un fichier dont le nom finit par « .limpide.json ».
refusal-no-version = Ce fichier n’indique pas la version de son format, ou l’indique mal. Reprenez l’original ou une copie plus ancienne.
refusal-damaged = Ce fichier est abîmé : l’ouvrir ferait perdre quelque chose ou mélangerait des fiches. Corrigez les endroits indiqués, reprenez une copie plus ancienne, ou demandez de l’aide à la personne qui vous accompagne.
# $version = version of the file's format
refusal-damaged-newer = Ce fichier vient d’une version plus récente de Limpide (format { $version }), et celle-ci ne peut pas l’ouvrir sans perte. Ouvrez-le avec une version à jour.

## What is said of a file that opens

# $version = version of the file's format
opened-newer = Ce fichier vient d’une version plus récente de Limpide (format { $version }). Ce que cette version ne connaît pas reste dans le fichier, sans être montré.

## Where something is

# $place = the place in words, $what = what is wrong, $pointer = the place as a JSON pointer
problem-at = { $place } — { $what } (dans le fichier : { $pointer })
place-file = Le fichier
place-id = Identifiant
# $position = from 1
place-record = fiche { $position }
# $position = from 1, $name = the name of the record
place-record-named = fiche { $position } « { $name } »
# $position = from 1
place-element = élément { $position }

## What is wrong there

problem-duplicate-field = ce champ est écrit deux fois. Gardez-en un seul.
problem-not-a-list = une liste de fiches devrait se trouver ici, entre crochets.
problem-not-a-record = une fiche devrait se trouver ici, entre accolades.
problem-bad-id = l’identifiant de la fiche manque ou n’est pas un UUID. Remettez celui de l’original.
problem-bad-name = le nom de la fiche devrait être du texte.
# $id = the id, $first = place of the first record, as a JSON pointer
problem-duplicate-id = l’identifiant { $id } est déjà celui d’une autre fiche ({ $first }). Gardez une seule des deux fiches, ou donnez à l’une un nouvel UUID.
# $found = what stands there, $expected = what should
problem-wrong-value = { $found } ne convient pas ; il faudrait { $expected }. La valeur est conservée et compte comme « pas connu ».
# $id = the id, $expected = names of collections
problem-dangling = la fiche { $id } n’existe pas dans ce fichier ({ $expected }). Choisissez-en une autre, ou retirez le lien.
# $id = the id, $expected = names of collections, $found = name of a collection
problem-wrong-kind = la fiche { $id } se trouve sous { $found }, alors qu’il faudrait une fiche de : { $expected }. Choisissez-en une autre, ou retirez le lien.

## What should stand there

shape-text = du texte
shape-flag = oui ou non (true ou false)
shape-count = un nombre entier, par exemple 12
shape-date = une date, par exemple 2026-09-30
shape-money = un montant et sa monnaie, par exemple 15.60 CHF
shape-currency = une monnaie, par exemple CHF
shape-country = un pays, par exemple CH
# $codes = codes of the list
shape-choice = l’une de ces valeurs : { $codes }
# $prefix = what stands before free words
shape-catalogue = une valeur du catalogue, ou { $prefix } suivi de vos propres mots
# $collections = names of collections
shape-reference = l’identifiant d’une fiche de : { $collections }
shape-part = un groupe de champs, entre accolades
shape-list = une liste, entre crochets
