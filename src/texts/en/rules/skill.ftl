# Skills: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
