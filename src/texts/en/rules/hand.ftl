# Handover to a third party: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
