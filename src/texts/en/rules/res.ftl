# Continuity: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  what to check or set, for whoever looks after the computers, and when it is done
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
    .technical = Set up an automatic 3-2-1 backup (three copies, two media, one elsewhere), AES-256 encrypted, versions of at least 30 days, alert on failure; cover online services too. Done when three nights in a row are green and one file has been restored.

rule-res-restore-untested = { $state ->
        [old] Restoring has not been tried for a long time
       *[never] Nobody has ever tried to restore
    }
    .finding = { $state ->
        [old] { $backup } was last tried { $days } days ago.
        [not-known] Nobody knows whether anyone has ever tried to restore { $backup }.
       *[never] Nobody has ever tried to restore { $backup }.
    } It has to bring back: { $covered }.
    .why = A backup that was never tried is a hope, not a protection.
    .action = Restore one file this week, a whole tool once a year, and note the date
    .caution = A supplier may have tried without saying so: ask for the date.
    .threshold-age = Number of days for which a test of restoring counts
    .technical = Restore to a test machine: a file, a mailbox, then the whole tool, timing it and checking integrity (opening, checksums, permissions). Done when a record gives date, duration against RTO, data age against RPO and faults fixed.

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
    .technical = Add a copy at another site and with another operator (separate building, region or account), sent encrypted, key kept by the organisation. Done when this copy restores without the original site or account.

rule-res-single-point = { $kind ->
        [service] One thing holds up several important tools
        [host] One supplier runs several important tools
       *[person] Several important tools depend on one pair of hands
    }
    .finding = { $kind ->
        [service] If { $point } stops, { $count } important tools stop too: { $blocked }.
        [host] { $point } runs { $count } important tools: { $blocked }.
        [outside] Outside the organisation, { $point } alone can look after what { $count } important tools depend on: { $blocked }.
       *[person] Without { $point }, nobody can look after what { $count } important tools depend on: { $blocked }.
    }
    .why = One breakdown or one absence stops several activities at once.
    .action = { $kind ->
        [service] Plan a replacement, or a way to work without it for two days
        [host] Decide whether that is wanted, and keep the backup, the domain name and an administrator access elsewhere
       *[person] Give a second person the same rights, and do the exercise once together
    }
    .caution = { $kind ->
        [host] Putting several tools with one supplier can be a good choice: note the reason.
       *[other] The internet line and the common account are always in this case: what matters is to know what they stop.
    }
    .threshold-services = Number of important tools that stop together
    .technical = Remove the single point: second path, standby node, second administrator or a procedure without the tool; monitor and alert. Done when a test failover meets the RTO of the tools that depend on it.

rule-res-rto-incoherent = A tool in a hurry depends on one that takes longer to come back
    .finding = { $hurried } must work again within { $hurriedHours } h, but depends on { $slow }, which works again within { $slowHours } h. { $count ->
        [one] {""}
       *[other] { $count } tools are in this case: { $waiting }.
    }
    .why = The real time is that of the slowest link.
    .action = Shorten the time of the slowest tool, or plan how to work without it
    .caution = If people can work some hours without the other tool, it is no real dependency: correct the link.
    .technical = Set the restart order (network, directory, storage, applications), time each step, and adjust RTOs or add a fallback upstream. Done when each tool’s RTO covers the sum of its chain.

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
    .technical = Have the holder (WHOIS or registry) changed to the organisation, own registrar account with MFA, transfer lock, auto-renewal, copy of the DNS zone; keep the auth code inside. Done when the registry names the organisation and an internal person edits a test TXT record.

rule-res-backup-not-isolated = { $state ->
        [not-known] Nobody knows whether an intruder would reach the backup as well
       *[reached] An intruder would reach the backup as well
    }
    .finding = { $state ->
        [not-known] Nobody knows whether a copy of { $covered } is put out of reach once it is made ({ $backups }).
       *[reached] { $backups } stays within reach and can be changed, and no other copy of { $covered } is out of reach.
    }
    .why = Ransomware encrypts every copy that it can reach.
    .action = Disconnect one copy once it is made, or have one that nobody can change
    .caution = Versions that not even the administrator can delete count: ask the supplier.
    .technical = Make one copy unreachable from the domain: immutable storage (object lock in compliance mode, 30 days) or unplugged media, separate accounts and MFA, not domain-joined, pull mode. Done when a domain administrator can neither delete nor encrypt this copy.

rule-res-rpo-gap = { $state ->
        [not-known] Nobody knows whether the backup is made often enough
       *[late] The backup is made too rarely for what is needed
    }
    .finding = { $state ->
        [not-known] An answer is missing to know whether the backup is made often enough for { $services }.
       *[late] { $backup } is made every { $everyHours } hours, but { $hurried } must not lose more than { $needHours } h of work. { $count ->
            [one] {""}
           *[other] { $count } tools are in this case: { $services }.
        }
    }
    .why = More work would be lost than was said to be acceptable.
    .action = Make the backup more often, or look again at what may be lost
    .caution = A copy that is kept up to date all the time loses little work, but it copies errors too.
    .technical = Bring the backup interval down to the RPO: hourly snapshots, transaction logs or replication, checking load and space. Done when the maximum age of the last good copy, measured over 30 days, stays below the RPO.

rule-res-crisis-contacts = { $state ->
        [not-known] Nobody knows whether there is a list of useful contacts
        [place-not-known] Nobody knows whether the list of useful contacts is printed
       *[none] There is no printed list of useful contacts
    }
    .finding = { $state ->
        [not-known] Nobody knows whether there is a list of useful contacts for days of crisis.
        [place-not-known] The list of useful contacts exists, but nobody knows whether it is on paper.
        [on-screen] The list of useful contacts exists, but on a screen only.
        [draft] The list of useful contacts is only a draft, or is out of date.
       *[none] No list of useful contacts is written for days of crisis.
    }
    .why = In an attack, the address book is often out of reach, and so is the telephone.
    .action = Print one sheet (suppliers, bank, insurance, police, team) and keep it with two persons
    .caution = Numbers in private telephones help, but only those who have them.
    .threshold-persons = Number of persons up to which the finding weighs less
    .technical = Hand over a printed sheet and an offline copy: on-call numbers, customer and contract numbers, emergency access (where, not the secret), insurer, carrier, registrar. Done when two people have it at home and a test call went through.

rule-res-single-supplier = { $state ->
        [not-known] Nobody knows whether one supplier holds nearly everything
        [keys] One supplier holds an important tool, its backup and the domain name
       *[share] One supplier holds nearly everything
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nobody knows who supplies { $services }: it can tip the balance.
           *[other] Nobody knows who supplies { $count } important tools: { $services }.
        }
        [keys] { $supplier } holds { $services }, a backup and a domain name, all together.
       *[share] { $supplier } supplies { $count } of { $all } important tools, that is { $percent }%: { $services }.
    }
    .why = Its breakdown, its bankruptcy or a quarrel would block the organisation.
    .action = Keep at least the backup, the domain name and an administrator access apart
    .caution = Putting several tools with one supplier can be a good choice: decide it, and note why.
    .threshold-share = Share of the important tools with one supplier
    .threshold-services = Number of important tools from which the share means something
    .technical = Move at least backup, domain registrar and one admin account away from this supplier; document the export of each service. Done when a test restore and a test DNS change succeed without it.

rule-res-no-workaround = Nothing is planned for the day when an important tool stops
    .finding = { $state ->
        [not-known] Nobody knows how people would work without { $services }.
       *[none] How to work without { $services } was left empty.
    }
    .why = Making it up on the day costs more than the breakdown.
    .action = Write half a page: who does what without the tool
    .caution = The team may know what to do without having written it: two sentences are enough.
    .technical = Prepare the degraded mode: regular offline export, paper or spreadsheet forms, spare workstation and connection, deferred entry. Done when the team has worked an hour with the tool off and catching up is described.

rule-res-rto-no-commitment = { $state ->
        [not-known] Nobody knows whether the supplier promises a time to have it work again
       *[missing] The supplier promises no time to have it work again
    }
    .finding = { $state ->
        [not-known] Nobody knows whether the contract promises a time when { $services } stops.
       *[missing] The contract promises no time when { $services } stops.
    }
    .why = Your own time then rests on the supplier’s good will.
    .action = Ask for a commitment, or plan how to work without the tool
    .caution = The general terms sometimes hold a commitment: look there for the word “availability”.
    .technical = Ask for a written service level: monthly availability, response and recovery time, hours, status page, credit. Done when the promised time is below the RTO, or a measured fallback fills the gap.

rule-res-power-only-one = { $state ->
        [not-known] Nobody knows whether an essential device has a spare
       *[alone] An essential device has no spare
    }
    .finding = { $state ->
        [not-known] Nobody knows whether there is a spare for { $devices }.
       *[alone] There is no spare for { $devices }.
    }
    .why = The breakdown of a small box can stop the day.
    .action = Keep a spare, or another way in such as a mobile access
    .caution = A supplier who brings a replacement within the day counts: say so.
    .technical = Keep a preconfigured spare part or device, a configuration backup, a tested UPS and, for Internet, a 4G/5G fallback. Done when the swap was done once in less than the RTO.

# What shows a finding of this family.
evidence-backups = Backups
evidence-concentration = Concentration index (Herfindahl, from 0 to 10,000)
evidence-copied-every = Made every
evidence-devices = Devices
evidence-share-of-services = Share of the important tools
evidence-work-to-lose = Work that may be lost
