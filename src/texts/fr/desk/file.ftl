# Le fichier : en donner une copie, lisible ou protégée.

file-title = Fichier
file-hint = Votre audit tient dans un seul fichier. Gardez-en une copie ailleurs que sur cet ordinateur, et donnez-le à qui doit continuer.
help-file = Enregistrer l’audit dans un fichier, lisible ou protégé par une phrase de passe.
file-readable = Fichier lisible
file-readable-hint = Tout le monde peut l’ouvrir et le lire, avec ou sans Limpide.
file-readable-save = Enregistrer le fichier
file-protect = Fichier protégé par une phrase de passe
file-protect-hint = Sans la phrase, personne ne peut l’ouvrir : ni un curieux, ni nous. Envoyez le fichier par un chemin et la phrase par un autre, par exemple au téléphone. Le format s’appelle age : d’autres programmes l’ouvrent aussi.
passphrase-label = Phrase de passe
passphrase-again = Proposer une autre phrase
passphrase-copy = Copier la phrase
passphrase-show = Montrer ce que je tape
passphrase-noted = Je l’ai notée ailleurs qu’avec le fichier
# How hard a passphrase is to guess.
strength-none = Devinée tout de suite. Prenez plusieurs mots.
strength-weak = Devinée en une soirée. Ajoutez des mots.
strength-fair = Devinée en quelques semaines. Ajoutez un ou deux mots.
strength-good = Presque assez sûre. Ajoutez un mot.
strength-strong = Bonne phrase.
file-protect-save = Enregistrer le fichier protégé
file-protect-busy = Le fichier se prépare…
file-protect-done = Le fichier protégé est enregistré parmi vos téléchargements.
file-peers-go = Faire une copie anonyme

# A file that is under a passphrase is opened.
unlock-title = Ce fichier est protégé
# $name = the name of the file
unlock-hint = Pour ouvrir « { $name } », il faut sa phrase de passe. La personne qui vous l’a envoyé la connaît.
unlock-open = Ouvrir
unlock-busy = Le fichier s’ouvre…
unlock-wrong = Ce n’est pas la bonne phrase. Les majuscules et les espaces entre les mots comptent.
unlock-damaged = Ce fichier protégé est abîmé : il a été coupé ou changé en route. Demandez qu’on vous l’envoie de nouveau.
unlock-key = Ce fichier est protégé par une clé et non par une phrase de passe. Ouvrez-le avec le programme age, puis choisissez ici le fichier qui en sort.
unlock-work = Ce fichier demande trop de calcul pour un navigateur. Ouvrez-le avec le programme age, puis choisissez ici le fichier qui en sort.
unlock-newer = Ce fichier suit une version du format age que Limpide ne connaît pas encore. Ouvrez-le avec le programme age, puis choisissez ici le fichier qui en sort.

# A file of a folder of the user's in which the audit lives too.
folder-title = Fichier vivant dans un dossier
folder-hint = L’audit s’enregistre aussi dans un fichier de votre ordinateur, à mesure que vous travaillez. Si ce dossier est partagé (Nextcloud, kDrive, SharePoint), d’autres peuvent continuer : Limpide regarde d’abord si le fichier a changé, et réunit les deux versions.
folder-not-here = Ce navigateur ne sait pas écrire dans un dossier ; Chrome et Edge le savent. Enregistrez le fichier à la main : l’accueil vous rappelle quand cela n’a plus été fait.
folder-new = Créer le fichier dans un dossier
folder-existing = Prendre un fichier qui existe déjà
folder-unlink = Ne plus écrire ce fichier
# $name = the name of the file, $moment = when
folder-same = « { $name } » dit la même chose que l’audit, { $moment }.
folder-linked = L’audit est lié à « { $name } ».
folder-refreshed = Le fichier du dossier a été changé ailleurs : vous voyez maintenant sa dernière version. « Annuler » revient à la vôtre.
folder-asks = Limpide n’écrit plus dans « { $name } » : le navigateur veut d’abord votre accord.
folder-allow = Autoriser de nouveau
folder-changed = « { $name } » a été changé ailleurs, et vous avez changé l’audit ici. Rien n’est perdu : réunissez les deux. Jusque-là, Limpide n’écrit plus dans ce fichier.
folder-merge = Voir et réunir
folder-unreadable = « { $name } » ne peut pas être lu pour le moment : il est peut-être en train d’être copié. Limpide n’y touche pas.
folder-unrelated = « { $name } » est l’audit d’une autre organisation. Limpide n’y touche pas.
folder-missing = « { $name } » n’est plus à sa place. L’audit est toujours dans ce navigateur.
folder-full = Il n’y a plus de place pour écrire « { $name } ». L’audit est toujours dans ce navigateur.
folder-failed = « { $name } » n’a pas pu être écrit : le dossier n’est peut-être plus là, ou un autre programme tient le fichier. L’audit est toujours dans ce navigateur.
