# Continuité : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
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
        [online] Certains fournisseurs vendent une vraie sauvegarde séparée : si vous l’avez, ajoutez-la aux sauvegardes.
       *[own] Si une sauvegarde existe déjà, ajoutez-la et indiquez ce qu’elle couvre.
    }

rule-res-restore-untested = { $state ->
        [old] La restauration n’a pas été essayée depuis plus d’un an
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

rule-res-rto-incoherent = Un outil pressé dépend d’un outil plus lent à rétablir
    .finding = { $hurried } doit remarcher en { $hurriedHours } h, mais dépend de { $slow }, qui remarche en { $slowHours } h. { $count ->
        [one] {""}
       *[other] { $count } outils sont dans ce cas : { $waiting }.
    }
    .why = Le délai réel est celui du maillon le plus lent.
    .action = Raccourcir le délai de l’outil le plus lent, ou prévoir comment travailler sans lui
    .caution = Si l’on peut travailler quelques heures sans l’autre outil, ce n’est pas une vraie dépendance : corrigez le lien.

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
