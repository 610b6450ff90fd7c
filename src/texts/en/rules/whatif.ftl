# “What if…”: what would follow from an event. These words travel with the rules.

## The question and the short answer

# $case = what happens, and to what; $name = the name of the thing
whatif-title = { $case ->
    [stops-site] What if this place could no longer be used: { $name }?
    [leaks-site] What if somebody took what is in this place: { $name }?
    [leaks-flow] What if others saw what goes through this exchange: { $name }?
    [leaks-person] What if somebody took over the access of { $name }?
    [leaks] What if what { $name } holds leaked?
    [leaves] What if { $name } left?
    [doubles] What if { $name } cost twice as much?
    [forbidden-flow] What if this exchange were no longer allowed: { $name }?
    [forbidden] What if personal data could no longer lawfully be entrusted to { $name }?
   *[stops] What if { $name } stopped?
}
# $count = number of services, $event = what happens
whatif-sum-stops = { $event ->
    [forbidden] { $count ->
        [one] One tool or service could no longer be used this way.
       *[other] { $count } tools or services could no longer be used this way.
    }
   *[other] { $count ->
        [one] One tool or service would stop.
       *[other] { $count } tools or services would stop.
    }
}
# $time = a time, $names = names
whatif-sum-first = It would hurt after { $time } already: { $names }.
whatif-sum-others = { $count ->
    [one] One tool or service would go on, but weakened: { $names }.
   *[other] { $count } tools or services would go on, but weakened: { $names }.
}
whatif-sum-exposed = { $count ->
    [one] One set of information would be in the wrong hands: { $names }.
   *[other] { $count } sets of information would be in the wrong hands: { $names }.
}
whatif-sum-spare = Nothing would stop: there is a spare.
whatif-sum-nothing = As far as it is described, nothing else would be hit. Look below at what is not known yet.

## What is hit

whatif-part-hits = What is hit
# $how = how, $timed = whether the time is known, $time = the time
whatif-wave = { $how ->
    [held] May be cut off: in the name of this person or organisation, or paid by it
    [unattended] Goes on, but nobody else could look after it
    [unsupported] Goes on, but without updates or help
    [starved] Goes on, but no longer receives what came that way
    [may-stop] { $timed ->
        [yes] May stop, and is missed after { $time }
       *[no] May stop; nobody knows after how long it is missed
    }
    [forbidden] { $timed ->
        [yes] Can no longer be used this way, and is missed after { $time }
       *[no] Can no longer be used this way; nobody knows after how long it is missed
    }
   *[stops] { $timed ->
        [yes] Stops, and is missed after { $time }
       *[no] Stops; nobody knows after how long it is missed
    }
}
whatif-hit-itself = This is where it begins.
whatif-hit-first = Hit directly.
# $name = the name of what it needs
whatif-hit-needs = Does not work without { $name }.
# $path = the names, with arrows between them
whatif-hit-path = Step by step: { $path }.
# $basis = where the time comes from, $class = the importance, $because = through which service
whatif-hit-basis = { $basis ->
    [own] The time is that of its record.
    [through] The time is the usual one for the importance “{ $class }”, which it has from { $because }.
   *[class] The time is the usual one for the importance “{ $class }”.
}

## Information

whatif-part-exposed = What others could read
# $way = in what way, $through = through what, $count = their number
whatif-exposed-way = { $way ->
    [kept] Is in { $through }.
    [stands] { $count ->
        [one] Is in { $through }, which runs on it.
       *[other] Is in { $through }, which run on it.
    }
    [copied] Is copied in { $through }.
    [passes] Goes through { $through }.
   *[reached] Opens with this access, in { $through }.
}
whatif-readable = { $readable ->
    [yes] Readable by whoever gets there.
    [no] Not readable without the key, which is elsewhere.
   *[not-known] Nobody knows whether it is encrypted.
}
# $level = confidentiality
whatif-level = Level: { $level }.
# $persons = categories of persons
whatif-persons = This information is about: { $persons }.
# $regime = the law that applies
whatif-announce = { $regime ->
    [lpd-private] If the risk for these persons is high, the leak must be announced as soon as possible to the federal commissioner (FADP, art. 24), and to them if their protection requires it.
    [cantonal-public] If the risk for these persons is high, the law of the canton says to whom the leak is announced: ask the cantonal commissioner.
   *[other] If the risk for these persons is high, the leak must as a rule be announced: to the federal or cantonal commissioner, depending on the law that applies to you.
}
whatif-part-away = Information out of reach
# $on = the services that stopped
whatif-away-on = Is in { $on }.
# $elsewhere = the other services, $elsewhereCount = their number
whatif-away-elsewhere = { $elsewhereCount ->
    [0] Nowhere else, as far as it is described.
    [one] Is also in { $elsewhere }, which goes on.
   *[other] Is also in { $elsewhere }, which go on.
}
# $backups = the backups, $backupCount = their number
whatif-away-backups = { $backupCount ->
    [0] No known backup could bring it back.
   *[other] Could come back with { $backups }.
}

## People, exchanges, money, countries

whatif-part-touched = For whom this changes something
# $change = what changes, $about = of what
whatif-change = { $change ->
    [loses-service] Can no longer work with { $about }.
    [no-longer-receives] No longer receives { $about }.
    [keeps-access] Keeps access to { $about }, to be withdrawn the same day.
    [must-know] Answers for { $about }: to be told.
   *[hands-over] Looked after { $about }: to be entrusted to somebody.
}
whatif-part-flows = The exchanges that stop
whatif-part-cost = What it costs
whatif-no-money = nothing
# $event = what happens, $before and $after = sums in a year, $ends = number of costs that fall away
whatif-cost = { $event ->
    [doubles] Today { $before } a year; then { $after }.
    [leaves] { $ends ->
        [0] Today { $before } a year is paid for what is hit.
       *[other] Today { $before } a year is paid; still to pay: { $after }. The price of a replacement is not known.
    }
    [forbidden] { $ends ->
        [0] Today { $before } a year is paid for what is hit.
       *[other] Today { $before } a year is paid; after leaving, still to pay: { $after }. The price of a replacement is not known.
    }
   *[other] What stops costs { $before } a year, and goes on being paid. What the stop itself costs is not known.
}
whatif-cost-not-reckoned = { $count ->
    [one] One cost is left out, as its price in a year is not known: { $names }.
   *[other] { $count } costs are left out, as their price in a year is not known: { $names }.
}
whatif-cost-ends = No longer paid
whatif-part-countries = The countries that play a part
# $countries = names of countries
whatif-countries = Known places, seats of suppliers and of their groups: { $countries }.

## What softens it, and what is missing for that

whatif-part-helps = What softens it
whatif-part-lacks = What is missing to soften it

# Each of the following may use $standing (there, untried, missing, not-known),
# $of (for what), $count (their number), $by (what or who helps; $helped: whether there is one),
# $date ($dated), $number ($numbered) and $words.
whatif-aid-spare = { $standing ->
    [there] There is a spare for { $of }.
    [missing] There is no spare for { $of }.
   *[not-known] Nobody said whether there is a spare for { $of }.
}
whatif-aid-workaround = { $standing ->
    [there] Without { $of }, one does this: { $words }
    [missing] Nothing is planned for working without { $of }.
   *[not-known] Nobody said how to work without { $of }.
}
whatif-aid-backup = { $helped ->
    [yes] { $standing ->
        [there] { $by } can bring back { $of }. Last try: { $date }.
        [untried] { $by } should bring back { $of }, but nobody ever tried.
        [missing] { $by } would be lost with the rest, and would not bring back { $of }.
       *[not-known] Nobody knows whether anybody ever tried to bring back { $of } with { $by }.
    }
   *[no] { $standing ->
        [missing] No backup that is described covers { $of }.
       *[not-known] No backup is described yet: nobody knows what could bring back { $of }.
    }
}
whatif-aid-alternative = { $by } serves the same purpose as { $of }: a way to get by, perhaps.
whatif-aid-deputy = { $standing ->
    [there] { $by } is to stand in for { $of }.
    [missing] Nobody else is to stand in for { $of }.
   *[not-known] Nobody said who stands in for { $of }.
}
whatif-aid-administrator = { $standing ->
    [there] { $by } has all rights on { $of } too.
    [missing] Nobody else has all rights on { $of }.
   *[not-known] Nobody knows who has all rights on { $of }.
}
whatif-aid-skill = { $standing ->
    [there] { $by } can work on { $of } without help too.
    [missing] Nobody else can work on { $of } without help.
   *[not-known] Nobody said who else can work on { $of }.
}
whatif-aid-handover = { $standing ->
    [there] A document lets somebody else take over: { $by }.
    [untried] The document that lets somebody else take over is to be completed or updated.
    [missing] No document lets somebody else take over.
   *[not-known] Nobody knows whether a document lets somebody else take over.
}
whatif-aid-procedure = { $standing ->
    [there] What to do is written down: { $by }.
    [untried] What is written on what to do is to be completed or updated.
    [missing] What to do on that day is not written down.
   *[not-known] Nobody knows whether what to do on that day is written down.
}
whatif-aid-encryption = { $standing ->
    [there] Encrypted, with a key kept elsewhere: { $of }.
    [missing] No encryption would keep others from reading: { $of }.
   *[not-known] Nobody knows whether encryption would keep others from reading: { $of }.
}
whatif-aid-second-step = { $standing ->
    [there] Two-step sign-in guards { $of }.
    [untried] Two-step sign-in guards { $of } in part only.
    [missing] No two-step sign-in guards { $of }.
   *[not-known] Nobody knows whether two-step sign-in guards { $of }.
}
whatif-aid-export = { $standing ->
    [there] The data of { $of } was taken out once already, and checked.
    [untried] It should be possible to take the data out of { $of }, but nobody tried.
    [missing] The data cannot be taken out of { $of }.
   *[not-known] Nobody knows whether the data can be taken out of { $of }.
}
whatif-aid-exit-terms = { $standing ->
    [there] At the end you get your data back, according to { $of }.
    [missing] Nothing written says that you get your data back: { $of }.
   *[not-known] Nobody knows whether you would get your data back at the end: { $of }.
}
whatif-aid-notice = { $standing ->
    [there] { $dated ->
        [yes] { $number } days of notice for { $of }, by { $date } at the latest.
       *[no] { $number } days of notice for { $of }.
    }
    [missing] No notice is written down for { $of }.
   *[not-known] Nobody knows the notice for { $of }.
}
whatif-aid-promise = { $standing ->
    [there] { $numbered ->
        [yes] { $by } promises that { $of } works again within { $number } h.
       *[no] { $by } promises that { $of } works again within a time, but nobody noted which.
    }
    [untried] { $by } does not promise that { $of } works again within a set time.
    [missing] { $by } promises nothing if { $of } stops.
   *[not-known] Nobody knows what { $by } promises if { $of } stops.
}
whatif-aid-processing = { $standing ->
    [there] Data protection is settled by { $of }.
    [missing] Data protection is not settled by { $of }.
   *[not-known] Nobody knows whether data protection is settled by { $of }.
}
whatif-aid-guarantee = { $standing ->
    [there] A guarantee is noted for { $of }: check whether it would still hold.
    [missing] No guarantee covers { $of }.
   *[not-known] Nobody knows what allows { $of } today.
}
whatif-aid-price = { $standing ->
    [there] Price rises are limited by { $of }.
    [missing] The supplier may change the terms alone, according to { $of }.
   *[not-known] Nobody knows whether price rises are limited by { $of }.
}
whatif-aid-insurance = { $standing ->
    [there] A cyber insurance is in place.
    [untried] The cyber insurance covers a part only.
    [missing] No cyber insurance is in place.
   *[not-known] Nobody knows whether there is a cyber insurance.
}

## What is not known

whatif-part-unknown = What is not known, and could change the answer
# $gap = what is missing, $names = of which records, $count = their number
whatif-gap = { $gap ->
    [time] Nobody said after how long this is missed: { $names }.
    [needs] Nobody said what these need, and they might be hit as well: { $names }.
    [hosting] Nobody knows where this runs: { $names }.
    [site] Nobody knows at which place this is: { $names }.
    [country] Nobody knows in which country this is: { $names }.
    [data] Nobody said which information is there: { $names }.
    [nature] Nobody said whether this information is about persons: { $names }.
    [carried] Nobody said what goes through: { $names }.
    [administrators] Nobody knows who has all rights, and this might rest on the same person: { $names }.
   *[price] Nobody knows the price in a year: { $names }.
}
