# Continuity: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-res-no-backup = Important information has no backup
    .finding = { $place ->
        [online] No independent backup covers { $service } ({ $data }); the supplier’s bin and versions are not one.
       *[own] No backup covers { $service } ({ $data }).
    }
    .why = A breakdown, a theft or ransomware, and this information is lost.
    .action = Set up an automatic backup in another place, this week
    .caution = { $place ->
        [online] Some suppliers sell a real, separate backup: if you have it, add it to the backups.
       *[own] If there is a backup already, add it and say what it covers.
    }

rule-res-restore-untested = { $state ->
        [old] Restoring has not been tried for more than a year
       *[never] Nobody has ever tried to restore
    }
    .finding = { $state ->
        [old] { $backup } was last tried { $days } days ago.
        [not-known] Nobody knows whether anyone has ever tried to restore { $backup }.
       *[never] Nobody has ever tried to restore { $backup }.
    } It has to bring back: { $covered }.
    .why = A backup that was never tried is a hope, not a protection.
    .action = Restore one file this week, a whole service once a year, and note the date
    .caution = A supplier may have tried without saying so: ask for the date.

rule-res-backup-same-place = { $state ->
        [not-known] The backup may be where the original is
       *[same] The backup is where the original is
    }
    .finding = { $state ->
        [not-known] Nobody knows whether { $backup } is in another place than the original of { $services }.
       *[same] { $backup } is in the same place as the original of { $services }, and there is no other copy elsewhere.
    }
    .why = A fire, a flood, a burglary or a closed account takes both.
    .action = Keep one copy in another place, disconnected once it is made
    .caution = A disk that somebody takes home is in another place: say so on the backup.

rule-res-single-point = { $kind ->
        [service] One thing holds up several important services
        [host] One supplier runs several important services
       *[person] Several important services depend on one pair of hands
    }
    .finding = { $kind ->
        [service] If { $point } stops, { $count } important services stop too: { $blocked }.
        [host] { $point } runs { $count } important services: { $blocked }.
        [outside] Outside the organisation, { $point } alone can look after what { $count } important services depend on: { $blocked }.
       *[person] Without { $point }, nobody can look after what { $count } important services depend on: { $blocked }.
    }
    .why = One breakdown or one absence stops several activities at once.
    .action = { $kind ->
        [service] Plan a replacement, or a way to work without it for two days
        [host] Decide whether that is wanted, and keep the backup, the domain name and an administrator access elsewhere
       *[person] Give a second person the same rights, and do the exercise once together
    }
    .caution = { $kind ->
        [host] Putting several services with one supplier can be a good choice: note the reason.
       *[other] The internet line and the common account are always in this case: what matters is to know what they stop.
    }

rule-res-rto-incoherent = A service in a hurry depends on one that takes longer to come back
    .finding = { $hurried } must work again within { $hurriedHours } h, but depends on { $slow }, which works again within { $slowHours } h. { $count ->
        [one] {""}
       *[other] { $count } services are in this case: { $waiting }.
    }
    .why = The real time is that of the slowest link.
    .action = Shorten the time of the slowest service, or plan how to work without it
    .caution = If people can work some hours without the other service, it is no real dependency: correct the link.

rule-res-domain-not-owned = { $state ->
        [not-known] Nobody knows in whose name the domain name is
       *[outside] The domain name is not in your name
    }
    .finding = { $state ->
        [not-known] Nobody knows who holds the domain name of { $service }.
        [former] The domain name of { $service } is in the name of somebody who left: { $holder }.
       *[outside] The domain name of { $service } is held by { $holder }.
    }
    .why = Whoever holds the domain name holds the website and the e-mails.
    .action = Have the domain name put in the organisation’s name, and keep the access to the registrar
    .caution = The supplier may only look after a name that is really yours: ask for the extract of the registry.
