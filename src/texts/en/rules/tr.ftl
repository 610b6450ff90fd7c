# Transparency: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
