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

rule-tr-reseller-role = The advisor also sells what is advised
    .finding = { $count ->
        [0] { $party } advises and says that it resells.
       *[other] { $party } advises and also supplies { $service }.
    }
    .why = Who lives from a sale cannot advise on it freely.
    .action = { $certainty ->
        [to-check] Ask whether all discounts are passed on, and since when that is declared in writing
       *[certain] Separate the two roles, or ask a second advisor
    }
    .caution = A purchasing centre that declares in writing to pass all its discounts on has another role.

rule-tr-percentage-fee = { $state ->
        [spend] The fee depends on how much is spent
        [savings] The fee depends on what is saved
       *[not-known] Nobody knows what the fee depends on
    }
    .finding = { $state ->
        [spend] { $party } gets a share of what you spend.
        [savings] { $party } gets a share of what you save.
       *[not-known] { $count ->
            [one] Nobody knows on what basis { $party } is paid.
           *[other] Nobody knows on what basis these { $count } parties are paid: { $party }.
        }
    }
    .why = { $state ->
        [savings] A share of the savings pushes to cut, sometimes too much.
       *[spend] A percentage of the spending pushes to spend.
    }
    .action = { $state ->
        [not-known] Ask how the price is reckoned
       *[spend] Ask for a fixed price, or a price by time spent
    }
    .caution = The share may be capped, or agreed for a purchase already decided: read the mandate again.

rule-tr-rfi-by-network-member = { $state ->
        [hidden] An answer comes from a member of the advisors’ network
       *[not-known] An answer may come from a member of the advisors’ network
    }
    .finding = { $state ->
        [hidden] { $count ->
            [one] { $party } belongs to the advisors’ network and did not say so when answering { $request }.
           *[other] { $party } belong to the advisors’ network and did not say so when answering { $request }.
        }
       *[not-known] { $count ->
            [one] Nobody knows whether { $party } belongs to the advisors’ network, or said so in its answer.
           *[other] Nobody knows whether these { $count } parties belong to the advisors’ network, or said so in their answers: { $party }.
        }
    }
    .why = One should know that before comparing the answers.
    .action = { $state ->
        [hidden] Mark the answer, and say so aloud before comparing
       *[not-known] Ask who answered
    }
    .caution = It may have been said without being noted here.

rule-tr-no-second-look = No second look is planned
    .finding = { $state ->
        [same] { $advisor } advises, and also reviews their own work.
       *[not-known] Nobody knows who could review this audit instead of the advisor.
    }
    .why = An audit that a peer has read is more reliable.
    .action = Have another advisor read it
    .caution = Without an advisor, a trusted person who knows the subject is enough: note their review.

rule-tr-decision-without-reason = A decision is made without a written reason
    .finding = { $state ->
        [blank] { $count ->
            [one] A grave finding was set aside without saying why: { $decision }.
           *[other] Grave findings were set aside { $count } times without saying why: { $decision }.
        }
       *[not-known] { $count ->
            [one] Nobody knows any more why a grave finding was set aside: { $decision }.
           *[other] Nobody knows any more why grave findings were set aside { $count } times: { $decision }.
        }
    }
    .why = Transparency lies in the reason, not in the outcome; whoever takes over must be able to read it.
    .action = { $state ->
        [not-known] Ask who decided, or decide again, and write one sentence
       *[blank] Write one sentence
    }
    .caution = The reason may be in some minutes: copy the sentence here.

# What shows a finding, for the rules of this file.

evidence-fee-basis = Basis of the fee
evidence-paid-parties = Who is paid
evidence-answering = Who answered
evidence-advisor = Advisor
evidence-decisions = Decisions
