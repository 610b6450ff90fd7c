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

# 256 words of which passphrases are made: a to z only, no two that sound alike.
passphrase-words = abri acier amande ananas argile artichaut assiette atlas atome automne avion avocat bagage baguette bain balai baleine bambou banane banc banque barbe bassin bateau bazar berger beurre bille biscuit blouse boisson bonbon bonnet bouche boule bouquet bourse bras brebis brique brosse brume bureau cabane cacao cadeau cadre caillou camion canal capitaine carafe carotte carton cerf cerise chaise chaleur chambre chameau chanson chariot charrue chat chemin cheval cigale ciment cirque clavier cloche colline colonne compas concert copain corbeau costume coton couloir courrier cousin couteau crayon crocodile cuisine danse dauphin dessert dessin diamant dimanche disque domino dragon drapeau escargot espace famille farine fenouil ferme feuille figue fleuve flocon flotte forge fraise fromage fruit gant garage gare gazon glace globe goudron graine gravure grenouille grotte habit herbe hiver homard horloge hublot huile iguane image jambe jardin jasmin jeudi jongleur journal juge juillet jument kayak kiwi lagune laine lait lanterne lavande lion livre lundi lune magasin maison manteau matin melon menthe mobile montagne montre moteur mouchoir moulin muraille musique myrtille nappe natation nid noisette nombre octobre oignon oncle opaline orage orchestre ordre oreille orgue outil paille panier pantalon parc parfum pavot paysan peigne pelouse pendule perdrix persil peuplier phare pinceau pingouin piscine pommier pompe port prairie puits quai quartz quille raisin rasoir requin rideau rivage robot rocher route ruche safran samedi sandale saumon savon serpent singe sirop ski soleil sorbet souris statue stylo sucre tableau tabouret tambour tapis taupe temple tente thym tigre timbre tissu toile tomate torche trompette tunnel usine vague valise vendredi violon vitrine voiture voyage wagon yaourt
