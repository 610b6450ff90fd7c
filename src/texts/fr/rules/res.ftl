# Continuité : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
#   .technical  que vérifier ou régler, pour qui s’occupe de l’informatique, et quand c’est fait
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-res-no-backup = Des informations importantes n’ont pas de sauvegarde
    .finding = { $place ->
        [online] Aucune sauvegarde indépendante ne couvre { $service } ({ $data }) ; la corbeille et les versions gardées par le fournisseur n’en sont pas une.
       *[own] Aucune sauvegarde ne couvre { $service } ({ $data }).
    }
    .why = Une panne, un vol ou un logiciel de rançon, et ces informations sont perdues.
    .action = Mettre en place une sauvegarde automatique dans un autre lieu, cette semaine
    .caution = { $place ->
        [online] Chez certains fournisseurs, on peut acheter une vraie copie à part. Si vous l’avez, ajoutez-la aux sauvegardes.
       *[own] Si une sauvegarde existe déjà, ajoutez-la et indiquez ce qu’elle couvre.
    }
    .technical = Mettre en place une sauvegarde automatique 3-2-1 (trois copies, deux supports, une ailleurs), chiffrée AES-256, versions d’au moins 30 jours, alerte en cas d’échec ; couvrir aussi les données des services en ligne. C’est fait quand trois nuits de suite sont vertes et qu’un fichier a été restauré.

rule-res-restore-untested = { $state ->
        [old] La restauration n’a pas été essayée depuis longtemps
       *[never] On n’a jamais essayé de restaurer
    }
    .finding = { $state ->
        [old] Le dernier essai de { $backup } date d’il y a { $days } jours.
        [not-known] On ne sait pas si quelqu’un a déjà essayé de restaurer { $backup }.
       *[never] Personne n’a jamais essayé de restaurer { $backup }.
    } Elle doit ramener : { $covered }.
    .why = Une sauvegarde jamais essayée est un espoir, pas une sécurité.
    .action = Restaurer un fichier cette semaine, un outil complet une fois par an, et noter la date
    .caution = Un prestataire a peut-être fait l’essai sans le dire : demandez-lui la date.
    .threshold-age = Nombre de jours pendant lesquels un essai de restauration compte
    .technical = Restaurer sur une machine de test : un fichier, une boîte, puis l’outil entier, en mesurant la durée et en contrôlant l’intégrité (ouverture, sommes, droits). C’est fait quand un procès-verbal donne date, durée face au RTO, âge des données face au RPO et défauts corrigés.

rule-res-backup-same-place = { $state ->
        [not-known] La sauvegarde est peut-être au même endroit que l’original
       *[same] La sauvegarde est au même endroit que l’original
    }
    .finding = { $state ->
        [not-known] On ne sait pas si { $backup } est dans un autre lieu que l’original de { $services }.
       *[same] { $backup } est au même endroit que l’original de { $services }, et il n’y a pas d’autre copie ailleurs.
    }
    .why = Un incendie, une inondation, un cambriolage ou un compte fermé emporte les deux.
    .action = Garder une copie dans un autre lieu, déconnectée une fois faite
    .caution = Un disque que quelqu’un emporte chez soi est bien dans un autre lieu : indiquez-le sur la sauvegarde.
    .technical = Ajouter une copie dans un autre lieu et chez un autre exploitant (bâtiment, région ou compte distinct), envoyée chiffrée, clé gardée par l’organisation. C’est fait quand cette copie permet une restauration sans le site ni le compte d’origine.

rule-res-single-point = { $kind ->
        [service] Un seul élément fait tenir plusieurs outils importants
        [host] Un seul fournisseur fait tourner plusieurs outils importants
       *[person] Plusieurs outils importants dépendent d’une seule main
    }
    .finding = { $kind ->
        [service] Si { $point } s’arrête, { $count } outils importants s’arrêtent aussi : { $blocked }.
        [host] { $point } fait tourner { $count } outils importants : { $blocked }.
        [outside] Hors de l’organisation, { $point } est seul à pouvoir gérer de quoi dépendent { $count } outils importants : { $blocked }.
       *[person] Sans { $point }, plus personne ne peut gérer de quoi dépendent { $count } outils importants : { $blocked }.
    }
    .why = Une seule panne ou une seule absence arrête plusieurs activités à la fois.
    .action = { $kind ->
        [service] Prévoir un remplaçant, ou une façon de travailler sans lui pendant deux jours
        [host] Décider si c’est voulu, et garder ailleurs la sauvegarde, le nom de domaine et un accès administrateur
       *[person] Donner les mêmes droits à une deuxième personne, et faire l’exercice une fois ensemble
    }
    .caution = { $kind ->
        [host] Réunir plusieurs outils chez un fournisseur peut être un bon choix : notez-en la raison.
       *[other] La ligne Internet et le compte commun sont toujours dans ce cas : l’important est de savoir ce qu’ils arrêtent.
    }
    .threshold-services = Nombre d’outils importants qui s’arrêtent ensemble
    .technical = Supprimer le point unique : second chemin, nœud en veille, second administrateur ou procédure sans l’outil ; surveiller et alerter. C’est fait quand une bascule d’essai tient le RTO des outils qui en dépendent.

rule-res-rto-incoherent = Un outil pressé dépend d’un outil plus lent à rétablir
    .finding = { $hurried } doit remarcher en { $hurriedHours } h, mais dépend de { $slow }, qui remarche en { $slowHours } h. { $count ->
        [one] {""}
       *[other] { $count } outils sont dans ce cas : { $waiting }.
    }
    .why = Le délai réel est celui du maillon le plus lent.
    .action = Raccourcir le délai de l’outil le plus lent, ou prévoir comment travailler sans lui
    .caution = Si l’on peut travailler quelques heures sans l’autre outil, ce n’est pas une vraie dépendance : corrigez le lien.
    .technical = Établir l’ordre de redémarrage (réseau, annuaire, stockage, applications), mesurer chaque étape et ajuster les RTO ou ajouter un secours en amont. C’est fait quand le RTO de chaque outil couvre la somme de sa chaîne.

rule-res-domain-not-owned = { $state ->
        [not-known] On ne sait pas au nom de qui est le nom de domaine
       *[outside] Le nom de domaine n’est pas à votre nom
    }
    .finding = { $state ->
        [not-known] Personne ne sait qui est titulaire du nom de domaine de { $service }.
        [former] Le nom de domaine de { $service } est au nom d’une personne partie : { $holder }.
       *[outside] Le nom de domaine de { $service } est tenu par { $holder }.
    }
    .why = Qui tient le nom de domaine tient le site et les courriels.
    .action = Faire mettre le nom de domaine au nom de l’organisation, et garder l’accès au registre
    .caution = Le prestataire ne fait peut-être que gérer un nom qui est bien à vous : demandez-lui l’extrait du registre.
    .technical = Faire changer le titulaire (WHOIS ou registre) au nom de l’organisation, compte registraire propre avec MFA, verrou de transfert, renouvellement automatique, copie de la zone DNS ; l’auth-code reste interne. C’est fait quand le registre nomme l’organisation et qu’une personne interne modifie un enregistrement TXT d’essai.

rule-res-backup-not-isolated = { $state ->
        [not-known] On ne sait pas si un intrus atteindrait aussi la sauvegarde
       *[reached] Un intrus atteindrait aussi la sauvegarde
    }
    .finding = { $state ->
        [not-known] On ne sait pas si une copie de { $covered } est mise à l’abri une fois faite ({ $backups }).
       *[reached] { $backups } reste joignable et modifiable, et il n’y a pas d’autre copie à l’abri de { $covered }.
    }
    .why = Un logiciel de rançon chiffre toutes les copies qu’il peut atteindre.
    .action = Déconnecter une copie une fois qu’elle est faite, ou en avoir une que personne ne peut modifier
    .caution = Des versions que même l’administrateur ne peut pas effacer comptent : demandez au fournisseur.
    .technical = Rendre une copie inatteignable depuis le domaine : stockage immuable (object lock en mode conformité, 30 jours) ou support débranché, comptes et MFA distincts, pas de jonction au domaine, dépôt en tirage. C’est fait quand un administrateur du domaine ne peut ni effacer ni chiffrer cette copie.

rule-res-rpo-gap = { $state ->
        [not-known] On ne sait pas si la sauvegarde est assez fréquente
       *[late] La sauvegarde est trop rare par rapport au besoin
    }
    .finding = { $state ->
        [not-known] Il manque une réponse pour savoir si la sauvegarde est assez fréquente pour { $services }.
       *[late] { $backup } se fait toutes les { $everyHours } heures, mais { $hurried } ne doit pas perdre plus de { $needHours } h de travail. { $count ->
            [one] {""}
           *[other] { $count } outils sont dans ce cas : { $services }.
        }
    }
    .why = On perdrait plus de travail que ce que l’on dit accepter.
    .action = Sauvegarder plus souvent, ou revoir ce que l’on accepte de perdre
    .caution = Une copie tenue à jour en continu perd peu de travail, mais elle recopie aussi les erreurs.
    .technical = Rapprocher l’intervalle de sauvegarde du RPO : instantanés horaires, journaux de transactions ou réplication, en contrôlant charge et espace. C’est fait quand l’âge maximal de la dernière bonne copie, mesuré sur 30 jours, reste inférieur au RPO.

rule-res-crisis-contacts = { $state ->
        [not-known] On ne sait pas s’il y a une liste des contacts utiles
        [place-not-known] On ne sait pas si la liste des contacts utiles est imprimée
       *[none] Il n’y a pas de liste des contacts utiles imprimée
    }
    .finding = { $state ->
        [not-known] Personne ne sait s’il existe une liste des contacts utiles pour les jours de crise.
        [place-not-known] La liste des contacts utiles existe, mais personne ne sait si elle est sur papier.
        [on-screen] La liste des contacts utiles existe, mais à l’écran seulement.
        [draft] La liste des contacts utiles n’est qu’une ébauche, ou elle n’est plus à jour.
       *[none] Aucune liste des contacts utiles n’est écrite pour les jours de crise.
    }
    .why = En cas d’attaque, le carnet d’adresses est souvent inaccessible, et le téléphone aussi.
    .action = Imprimer une feuille (prestataires, banque, assurance, police, équipe) et la garder chez deux personnes
    .caution = Les numéros des téléphones privés aident, mais seulement ceux qui les ont.
    .threshold-persons = Nombre de personnes jusqu’auquel le constat pèse moins
    .technical = Remettre une feuille imprimée et une copie hors ligne : astreintes, numéros de client et de contrat, accès d’urgence (où, pas le secret), assurance, opérateur, registraire. C’est fait quand deux personnes l’ont chez elles et qu’un appel d’essai a abouti.

rule-res-single-supplier = { $state ->
        [not-known] On ne sait pas si un fournisseur tient presque tout
        [keys] Un seul fournisseur tient un outil important, sa sauvegarde et le nom de domaine
       *[share] Un seul fournisseur tient presque tout
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Personne ne sait qui fournit { $services } : cela peut faire pencher la balance.
           *[other] Personne ne sait qui fournit { $count } outils importants : { $services }.
        }
        [keys] { $supplier } tient à la fois { $services }, une sauvegarde et un nom de domaine.
       *[share] { $supplier } fournit { $count } outils importants sur { $all }, soit { $percent } % : { $services }.
    }
    .why = Sa panne, sa faillite ou une dispute bloquerait l’organisation.
    .action = Tenir à part au moins la sauvegarde, le nom de domaine et un accès administrateur
    .caution = Réunir plusieurs outils chez un fournisseur peut être un bon choix : décidez-le, et notez pourquoi.
    .threshold-share = Part des outils importants chez un même fournisseur
    .threshold-services = Nombre d’outils importants à partir duquel la part a un sens
    .technical = Sortir de ce fournisseur au moins la sauvegarde, le registraire du domaine et un compte d’administration ; documenter l’export de chaque service. C’est fait quand une restauration et un changement DNS d’essai réussissent sans lui.

rule-res-no-workaround = Rien n’est prévu si un outil important s’arrête une journée
    .finding = { $state ->
        [not-known] Personne ne sait comment on travaillerait sans { $services }.
       *[none] La façon de travailler sans { $services } est restée vide.
    }
    .why = Improviser coûte plus cher que la panne.
    .action = Écrire une demi-page : qui fait quoi sans l’outil
    .caution = L’équipe sait peut-être quoi faire sans l’avoir écrit : deux phrases suffisent.
    .technical = Préparer le mode dégradé : export périodique consultable hors ligne, formulaires papier ou tableur, poste et connexion de secours, saisie différée. C’est fait quand l’équipe a travaillé une heure outil coupé et que la reprise des saisies est décrite.

rule-res-rto-no-commitment = { $state ->
        [not-known] On ne sait pas si le fournisseur promet un délai de remise en route
       *[missing] Le fournisseur ne promet aucun délai de remise en route
    }
    .finding = { $state ->
        [not-known] Personne ne sait si le contrat promet un délai en cas de panne pour { $services }.
       *[missing] Le contrat ne promet aucun délai en cas de panne pour { $services }.
    }
    .why = Votre propre délai repose alors sur sa bonne volonté.
    .action = Demander un engagement, ou prévoir comment travailler sans l’outil
    .caution = Les conditions générales contiennent parfois un engagement : cherchez-y le mot « disponibilité ».
    .technical = Demander un niveau de service écrit : disponibilité mensuelle, délai de prise en charge et de rétablissement, horaires, page d’état, pénalité. C’est fait quand le délai promis est inférieur au RTO, ou qu’une solution de secours mesurée comble l’écart.

rule-res-power-only-one = { $state ->
        [not-known] On ne sait pas si un appareil essentiel a un remplaçant
       *[alone] Un appareil essentiel n’a pas de remplaçant
    }
    .finding = { $state ->
        [not-known] Personne ne sait s’il y a un remplaçant pour { $devices }.
       *[alone] Il n’y a pas de remplaçant pour { $devices }.
    }
    .why = La panne d’un petit boîtier peut arrêter la journée.
    .action = Garder un appareil de rechange, ou une autre voie comme un accès mobile
    .caution = Un prestataire qui apporte un remplaçant dans la journée compte : indiquez-le.
    .technical = Prévoir une pièce ou un appareil de rechange préconfiguré, une sauvegarde de la configuration, un onduleur testé et, pour Internet, un secours 4G/5G. C’est fait quand l’échange a été fait une fois en moins que le RTO.

# Ce qui montre un constat de cette famille.
evidence-backups = Sauvegardes
evidence-concentration = Indice de concentration (Herfindahl, de 0 à 10 000)
evidence-copied-every = Se fait toutes les
evidence-devices = Appareils
evidence-share-of-services = Part des outils importants
evidence-work-to-lose = Travail que l’on accepte de perdre
