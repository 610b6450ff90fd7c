# Independence: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
