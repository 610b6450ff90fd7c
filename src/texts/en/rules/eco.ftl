# Sobriety: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
