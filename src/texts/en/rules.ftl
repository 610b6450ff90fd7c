# What the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

## Common words

theme-map = Map
theme-security = Security
theme-privacy = Protection of persons
theme-continuity = Continuity
theme-costs = Costs
theme-sobriety = Sobriety
theme-documentation = Documentation
theme-skills = Skills
theme-independence = Independence
theme-transparency = Transparency
theme-handover = Handover to a third party

severity-critical = To be dealt with now
severity-high = Important
severity-medium = Medium
severity-low = Minor
severity-info = Good to know

certainty-certain = Established
certainty-likely = Likely
certainty-to-check = To be checked

record-missing = missing record
record-flow = { $from } → { $to }
# The name of a record in a sentence.
quoted = “{ $name }”
quote-within-opens = ‘
quote-within-closes = ’
list-and = { $start } and { $last }
list-and-others = { $start } and { $count } others
list-empty = nothing
value-percent = { $value }%
value-days = { $value ->
    [one] { $value } day
   *[other] { $value } days
}
value-hours = { $value ->
    [one] { $value } hour
   *[other] { $value } hours
}

## References

reference-lpd = Swiss federal act on data protection (FADP), art. { $place }
reference-opdo = Swiss data protection ordinance (DPO), art. { $place }
reference-gdpr = European regulation (GDPR), art. { $place }
reference-cantonal-law = { $canton ->
    [VD] Data protection act of Vaud (LPrD)
    [GE] Act of Geneva on public information, access to documents and data protection (LIPAD)
    [FR] Data protection act of Fribourg (LPrD)
    [VS] Act of Valais on public information, data protection and archiving (LIPDA)
    [NE] Intercantonal convention of Jura and Neuchâtel (CPDT-JUNE)
    [JU] Intercantonal convention of Jura and Neuchâtel (CPDT-JUNE)
    [BE] Data protection act of Bern (LCPD)
   *[other] Data protection act of the canton
}
reference-co = Swiss code of obligations (CO), art. { $place }
reference-anssi = ANSSI, Guide d’hygiène informatique, no. { $place }
reference-anssi-map = ANSSI, Cartographie du système d’information
reference-cis = CIS Controls v8, { $place }
reference-ict-minimum = Swiss minimum standard for ICT, { $place }
reference-iso = ISO/IEC 27001:2022, annex A, { $place }
reference-itil = ITIL 4, { $place ->
    [service-continuity] service continuity
    [financial-management] financial management
    [supplier-management] supplier management
   *[other] { $place }
}
reference-rgesn = French reference for the eco-design of digital services (RGESN)
reference-mon-aide-cyber = MonAideCyber (ANSSI)
reference-charter = Charter of digital advisors, “{ $place ->
    [sobriety] Sobriety
    [defence] Defender
    [strategy] Digital strategist
    [change] Going with the necessary changes
    [means] Within one’s means
    [resilience] Resilience
    [autonomy] Autonomy
    [independence] Independence and transparency
   *[other] { $place }
}”
reference-good-practice = Good practice

## What shows a finding

evidence-access = What is still open
evidence-amount = Amount
evidence-blocked = What stops
evidence-channel = Means
evidence-classification = Confidentiality
evidence-counted-on = Counted on
evidence-countries = Countries
evidence-covered = What is covered
evidence-criticality = Importance
evidence-data = Information at stake
evidence-declared-on = Declared on
evidence-documents-missing = Missing
evidence-documents-not-asked = Not talked about yet
evidence-documents-not-known = Nobody knows whether they exist
evidence-documents-to-complete = To complete or update
evidence-fields = Links to repair
evidence-flows = By these exchanges
evidence-functions = Functions in common
evidence-headcount = Persons employed
evidence-holder = Holder
evidence-hours-needed = Must work again within
evidence-hours-promised = Works again within
evidence-important-services = Important services
evidence-interest = Gain
evidence-kept = Looked after by it alone
evidence-kept-on = Kept on
evidence-last-day-of-notice = Last day of notice
evidence-last-used = Last used
evidence-left-on = Last day
evidence-list-date = Date of the official list used
evidence-may-hold = May hold at most
evidence-missing-measures = Missing protections
evidence-mobile-devices = Mobile devices
evidence-needed-by = Needed by
evidence-noted-by = Noted by
evidence-paid-by = Paid by
evidence-paid-units = Paid for
evidence-person = Person
evidence-processings = Processing activities
evidence-recipients = To be asked
evidence-renewed-on = Renewed on
evidence-services = Services concerned
evidence-share-of-price = Share of the price
evidence-site = Place
evidence-tested-on = Last try
evidence-used-units = Used
evidence-waiting = Services that wait
evidence-who-gains = Who gains
evidence-yearly-cost = Cost in a year
evidence-yearly-waste = Paid for nothing, in a year

## Map

rule-ref-dangling = A link points to something that is not there any more
    .finding = { $count ->
        [one] { $record } refers to something that is not in the audit any more ({ $fields }).
       *[other] { $record } refers to { $count } things that are not in the audit any more ({ $fields }).
    }
    .why = What depends on a broken link cannot be computed: a service whose server is missing looks as if it needed nothing.
    .action = Open the record and choose the right link, or remove it
    .caution = If you opened a part of an audit only, the other part may hold what is missing.

rule-node-isolated = { $state ->
        [paid] A service is paid for, but nothing is linked to it
       *[unpaid] A service is linked to nothing
    }
    .finding = { $state ->
        [paid] { $service } costs { $cost } a year, but no exchange goes through it and nothing depends on it.
       *[unpaid] No exchange goes through { $service }, no information is kept there and nothing depends on it.
    }
    .why = Such a service is either useless or badly described; if it is paid for, it is the first place to save.
    .action = { $state ->
        [paid] Draw what comes in and goes out, or ask whether it is still needed
       *[unpaid] Link the service to its information and exchanges, or remove it
    }
    .caution = The map may simply be incomplete: one forgotten exchange is enough.

rule-data-without-place = { $count ->
        [one] Nobody said where some information is kept
       *[other] Nobody said where some information is kept
    }
    .finding = { $count ->
        [one] No service or binder is given for { $data }.
       *[other] No service or binder is given for { $count } kinds of information: { $data }.
    }
    .why = Information without a known place can be neither protected nor found nor erased.
    .action = Say in which service or binder the original is
    .caution = What people know without having written it has no place: describe it as a document to write instead.

rule-flow-cycle-sync = Services pass the same information round in a circle
    .finding = { $services } pass { $data } on to each other automatically, in a circle.
    .why = An error or a deletion goes round and reaches every copy, even the good one.
    .action = Choose one service where the information is changed; the others receive it
    .caution = Two services of one supplier that keep each other up to date, such as a calendar on a phone, are usual.

## Security

rule-sec-mfa-missing = { $state ->
        [not-known] A stolen password may be enough to come in
       *[missing] A stolen password would be enough to come in
    }
    .finding = { $state ->
        [missing] { $service } opens from the internet with nothing but a password.
        [partial] The second factor of { $service } protects some people only; the others come in with nothing but a password.
       *[not-known] { $count ->
            [one] Nobody knows whether a second factor protects { $service }.
           *[other] Nobody knows whether a second factor protects { $count } services: { $service }.
        }
    }
    .why = Passwords are stolen in bulk. The one of the mailbox lets a thief reset all the others.
    .action = { $state ->
        [not-known] Ask the person who manages the accounts, or try to sign in from another device
        [partial] Turn on the second factor for everyone, first for the accounts that have all rights
       *[missing] Turn on the second factor (app or key), first for the accounts that have all rights
    }
    .caution = If people come in through a common account that is already protected, say that the service depends on it: the finding will go away.

rule-sec-former-access = Somebody who left still has access
    .finding = { $count ->
        [one] { $person } is no longer there but keeps one access: { $doors }.
       *[other] { $person } is no longer there but keeps { $count } accesses: { $doors }.
    }
    .why = A forgotten access is an open door, for that person and for whoever finds their password.
    .action = Take these accesses back today, then check the other services
    .caution = Somebody who changed roles without leaving is not concerned: correct their tie with the organisation first.

rule-sec-cleartext-sensitive-flow = { $certainty ->
        [to-check] Confidential information may leave without protection
       *[certain] Confidential information leaves without protection
    }
    .finding = { $certainty ->
        [to-check] { $flow } carries confidential information ({ $data }). Nobody knows whether it is encrypted. Means: { $channel }.
       *[certain] { $flow } carries confidential information ({ $data }) without protection. Means: { $channel }.
    }
    .why = A mistyped address, a lost stick, a hacked mailbox, and others can read it.
    .action = { $certainty ->
        [to-check] Check whether it is encrypted already; if not, { $means ->
            [mail] use a portal, a protected link or encrypted e-mail
            [stick] encrypt the stick or disk, or work on the original remotely
           *[other] use a portal or a protected link
        }
       *[certain] { $means ->
            [mail] Use a portal, a protected link or encrypted e-mail
            [stick] Encrypt the stick or disk, or work on the original remotely
           *[other] Use a portal or a protected link
        }
    }
    .caution = { $means ->
        [mail] Inside one closed network e-mail may be protected: choose “encrypted e-mail” then.
        [stick] The stick may be encrypted already: say so on this exchange and the finding will go away.
       *[other] It may be protected in another way: say so on this exchange and the finding will go away.
    }

rule-sec-write-down = Confidential information goes to a less protected place
    .finding = { $place } receives or keeps { $data }. { $limit ->
        [decided] That is more confidential than what was decided for this service.
        [private-account] It is somebody’s private account: the organisation decides nothing there.
       *[measures] It lacks protections that this information calls for.
    }
    .why = Information is no better protected than its most exposed copy.
    .action = { $limit ->
        [private-account] Choose a service of the organisation, move this information there and erase the copy
       *[other] Stop this copy, or protect the place where it arrives
    }
    .caution = What a service may hold is inferred here: record your decision on its page and the finding will follow it.

rule-sec-laptop-not-encrypted = A stolen computer could be read
    .finding = { $state ->
        [partial] Some of the mobile devices of { $fleet } have no encrypted disk.
        [missing] The mobile devices of { $fleet } have no encrypted disk.
       *[not-known] Nobody knows whether the disks of the mobile devices of { $fleet } are encrypted.
    } { $devices ->
        [one] One device leaves the office.
       *[other] { $devices } devices may leave the office.
    }
    .why = Without encryption, a stolen or lost device is a leak, whatever its password.
    .action = Turn on disk encryption on every device, and keep the recovery key elsewhere
    .caution = On recent systems encryption is often on already: look at the settings first.

rule-sec-supplier-remote-access = A supplier can get into your machines
    .finding = { $state ->
        [not-known] { $supplier } can get into { $services } remotely or with all rights; nothing is said of the rules for this access.
        [partial] There are some rules only for the access of { $supplier } to { $services }.
       *[missing] There are no rules for the access of { $supplier } to { $services }.
    }
    .why = Their access is also a door for whoever hacks them.
    .action = Ask for a personal account with a second factor, opened on demand only, and a note of each visit
    .caution = A service looked after all the time needs permanent access: a personal account, a second factor and a log are then enough.

rule-sec-no-password-manager = { $state ->
        [list] Passwords are in a list
       *[other] There is no password manager for everyone
    }
    .finding = { $state ->
        [list] { $list } holds passwords, and no password manager protects them.
        [partial] A password manager is in place, but not everywhere.
        [missing] No password manager is in place.
       *[not-known] Nobody knows whether a password manager is in place.
    }
    .why = Whoever finds the list opens every door; a password used twice opens several.
    .action = Choose a shared password manager that the organisation controls, move the accesses there, then erase the list
    .caution = A paper list in a safe is enough for one or two accounts.

## Protection of persons

rule-prv-processor-no-contract = { $certainty ->
        [to-check] A supplier may handle your data without a fitting contract
       *[other] A supplier handles your data without a fitting contract
    }
    .finding = { $supplier } has access to data on persons in { $services } ({ $data }). { $certainty ->
        [to-check] Nobody knows whether a contract settles what they may do with it.
       *[other] No contract settles what they may do with it.
    }
    .why = Without a written undertaking you can neither demand nor check security, and you remain responsible to the persons.
    .action = Ask for the processing agreement (suppliers often have one ready), sign it and keep it
    .caution = Banks, social insurances, tax offices, lawyers and insurers decide themselves what they do with data: they are not processors. { $regime ->
        [lpd-private] If in doubt, check with a lawyer.
       *[other] Which law applies is to be checked with a lawyer.
    }

rule-prv-transfer-no-guarantee = { $state ->
        [place] Data on persons goes to a country without a known guarantee
       *[to-ask] Data on persons may go to a country without a guarantee
    }
    .finding = { $state ->
        [place] { $recipient } keeps data on persons ({ $data }), or makes it reachable, in a country that is not on the official list: { $countries }. No written guarantee is given.
       *[to-ask] { $recipients ->
            [one] { $recipient } holds data on persons.
           *[other] { $recipient } hold data on persons.
        } The place of the data, the supplier or its group falls under a country that the official list does not admit without conditions: { $countries }. What is left to ask is where the data really is, and with what guarantee.
    }
    .why = Outside the list only a written undertaking protects the persons; one must also be able to tell them to which country their data goes.
    .action = { $state ->
        [place] Ask the supplier for the recognised standard clauses, or choose another place
       *[to-ask] Ask the supplier where the data is, and whether it is certified or offers standard clauses
    }
    .caution = A supplier’s seat is not where the data is. An American recipient is admitted if it is on the list of the Swiss–US framework: check for yourself, the list changes. Check also the date of the official list used here.

rule-prv-retention-missing = Nobody knows how long to keep some data
    .finding = { $count ->
        [one] Nobody knows how long to keep { $data }.
       *[other] Nobody knows how long to keep { $count } kinds of data: { $data }.
    }
    .why = What is never erased leaks in the end; data on persons is to be erased when it no longer serves.
    .action = Fix a period for each, and one day a year to sort
    .caution = Some papers have a legal period, such as ten years for accounts: record it and the finding will go away.

rule-prv-register-needed = { $certainty ->
        [to-check] A register of processing activities may be a duty
       *[other] A register of processing activities is probably a duty
    }
    .finding = { $reason ->
        [headcount] The organisation has at least 250 persons.
        [large-scale] You answered that sensitive data is handled at large scale: { $data }.
        [profiling] You recorded profiling with a high risk.
       *[not-known] Nobody knows whether sensitive data is handled at large scale: { $data }.
    } No register one can work with is given.
    .why = Small organisations need no register, except in these cases.
    .action = Complete the register from this map, and keep it up to date
    .caution = The law does not say from where a scale is large: to be checked with a lawyer or your commissioner.

rule-prv-register-useful = A simple register would be useful, even if it is no duty
    .finding = { $count ->
        [one] You hold one kind of data on persons ({ $data }); the register is probably no duty for you.
       *[other] You hold { $count } kinds of data on persons ({ $data }); the register is probably no duty for you.
    }
    .why = It answers in five minutes a person who asks what you know of them, a client, or an incident.
    .action = Start from this map: it already holds most of the register
    .caution = If sensitive data is handled at large scale, the register probably becomes a duty: answer that question on the page of the information.

## Continuity

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

## Costs

rule-cost-unused-seats = { $unit ->
        [user] Accounts are paid for and not used
       *[other] More is paid for than is used
    }
    .finding = { $unit ->
        [user] { $service }: { $paid } accounts paid for, { $used } used. The other { $unused } cost { $wasted } a year.
        [device] { $service }: { $paid } devices paid for, { $used } used. The rest costs { $wasted } a year.
       *[other] { $service }: { $paid } units paid for, { $used } used. The rest costs { $wasted } a year.
    }
    .why = You pay for people who have left, or for a reserve that is never used.
    .action = Reduce at the next renewal
    .caution = A reserve for seasonal staff may be worth its price. What is used must be counted, not guessed.

rule-cost-renewal-window = { $state ->
        [missed] The time to give notice has just passed
       *[soon] The time to give notice is near
    }
    .finding = { $state ->
        [missed] { $contract } goes on until { $end } at least. Next last day of notice after that: { $deadline }.
       *[soon] { $contract } is renewed on { $end }. Last day of notice: { $deadline }, in { $days ->
            [one] { $days } day
           *[other] { $days } days
        }.
    }
    .why = After that day the contract goes on for another period.
    .action = { $state ->
        [missed] Note the next date in the calendar, and prepare the comparison until then
       *[soon] Decide now: keep, negotiate or leave
    }
    .caution = The day is counted on the calendar; some contracts count from the day the letter arrives. Read the clause.

rule-cost-duplicate-function = Several services do the same for the same people
    .finding = { $services } have the same function ({ $functions }) and users in common.
    .why = You pay, learn and protect several times over.
    .action = Compare what is really used, and keep one
    .caution = A change under way or a wanted separation may explain it: mark the service that is being replaced.

## Sobriety

rule-eco-service-no-use = A service is no longer used
    .finding = { $state ->
        [dormant] { $service } is dormant.
        [unused] { $service } has not served for { $days } days.
       *[not-known] Nobody knows when { $service } last served.
    }
    .why = A dormant service costs, weighs on the environment and is one more door.
    .action = { $state ->
        [not-known] Ask the people who used it
       *[unused] Export what it holds, then close it
    }
    .caution = A seasonal service (camps, taxes) sleeps by nature: note its season.

## Documentation

rule-doc-coverage-minimum = Basic documents are missing
    .finding = { $count ->
        [one] One document is missing or cannot be worked with: { $documents }.
       *[other] { $count } documents are missing or cannot be worked with: { $documents }.
    }
    .why = A few pages are enough for somebody else to carry on; without them nobody can.
    .action = Write or update one page for each; much of it is already in this map
    .caution = Nothing more is asked for: a charter or a network plan may wait.

rule-doc-in-head = The knowledge is in one person’s head
    .finding = { $state ->
        [known] { $document } is written nowhere: only one person knows it ({ $person }).
       *[unknown] { $document } is written nowhere: somebody knows it by heart.
    }
    .why = Holidays, an illness or a departure are enough to stop the work.
    .action = Take an hour with that person and write one page
    .caution = What is learnt by doing need not be written; the steps to start again do.

## Skills

rule-skill-single-person = { $state ->
        [outside] Nobody in the organisation can do it alone
       *[inside] Only one person can do it
    }
    .finding = { $state ->
        [outside] Only { $person }, outside the organisation, manages { $services } alone.
       *[inside] { $person } is the only one who can work without help on { $services }.
    }
    .why = “A single brain is fallible”: an absence stops the work.
    .action = { $state ->
        [outside] Train somebody of the team in the basic steps, together with the supplier
       *[inside] Form a pair and do the work together once
    }
    .caution = Levels are what people say of themselves: talk with the team before planning a course.

rule-skill-bus-factor = Too much rests on one person
    .finding = Of { $asked } important services, { $person } is the only one to manage { $count }: { $services }.
    .why = Their absence stops several activities at once.
    .action = Share at least two of these services with somebody else, beginning with the most vital
    .caution = In a team of two or three it cannot be otherwise: look for a backup outside.

## Independence

rule-lock-no-export = { $state ->
        [none] Your data cannot be taken out
       *[not-known] Nobody knows whether your data can be taken out
    }
    .finding = { $state ->
        [none] { $services } does not let your data out.
       *[not-known] { $count ->
            [one] Nobody knows how to take your data out of { $services }.
           *[other] Nobody knows how to take your data out of { $count } services: { $services }.
        }
    }
    .why = Without a way out, leaving becomes nearly impossible, and the price is no longer open to discussion.
    .action = { $state ->
        [none] Ask the supplier for an export in an open format, and demand it at the next renewal
       *[not-known] Try an export this year, and keep the file
    }
    .caution = An export that only the supplier’s program can read does not count.

rule-lock-vendor-only-admin = Only somebody outside has all rights
    .finding = { $count ->
        [one] { $party } administers { $services }; nobody of the organisation has all rights.
       *[other] { $party } administers { $count } services ({ $services }); nobody of the organisation has all rights there.
    }
    .why = Without them you can neither act nor leave.
    .action = Get an administrator account for the organisation, and keep it in a safe
    .caution = For a closed device, such as a telephone exchange, an emergency access may be enough.

## Transparency

rule-tr-interest-undeclared = A gain is not declared in writing
    .finding = { $state ->
        [gain] { $party } gains from a purchase ({ $kind }); no written declaration is given.
       *[not-known] Nobody knows whether { $party } gains from a purchase.
    }
    .why = Advice that a supplier pays for in part must be known as such before deciding.
    .action = Ask for a written declaration with the amount, and add it to the file
    .caution = Nothing in writing is no fault: what was said aloud simply has to be noted.

rule-tr-commission-declared = A gain is declared
    .finding = { $party } declared on { $date } a gain from a purchase ({ $kind }). { $state ->
        [noted] Somebody on your side took note.
       *[open] Nobody on your side took note yet.
    }
    .why = It is allowed if it is clear and accepted; it stays in sight here.
    .action = Note the amount and your agreement, and compare with another offer

## Handover to a third party

rule-hand-no-successor = Nobody is named to take over
    .finding = { $missing ->
        [both] Nobody knows who would take over inside, nor which second advisor to call.
        [inside] Nobody knows who inside would take over if the person in charge were missing.
       *[advisor] Nobody knows which second advisor to call.
    }
    .why = Taking over begins with a name; on the day one looks for it, it is late.
    .action = { $missing ->
        [inside] Name somebody inside, and tell them
        [advisor] Agree on a second advisor, who also gives a second look
       *[both] Name somebody inside and a second advisor
    }
    .caution = It may be plain to everyone: then it only has to be written.

rule-hand-access-not-transferable = Accesses could not be handed over
    .finding = { $state ->
        [draft] The steps to hand the accesses over are only a draft, or are out of date.
        [head] The steps to hand the accesses over are in one head only.
        [not-known] Nobody knows whether the accesses could be handed over in an emergency.
       *[none] Nothing is prepared to hand the accesses over in an emergency.
    } { $count ->
        [0] {""}
        [one] One important service is concerned: { $services }.
       *[other] { $count } important services are concerned: { $services }.
    }
    .why = Without it, taking over begins at a closed door.
    .action = Prepare a sealed envelope or a shared safe, and try it once
    .caution = Do not write passwords here: only where they are, and who may open them.
