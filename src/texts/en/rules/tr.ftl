# Transparency: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  what to check or set, for whoever looks after the computers, and when it is done
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
    .technical = Attach to the offer any partner or reseller status, margins, bonuses and discounts tied to the product advised, and at least one variant without gain. Done when the signed declaration is filed with the purchase decision.

rule-tr-commission-declared = A gain is declared
    .finding = { $party } declared on { $date } a gain from a purchase ({ $kind }). { $state ->
        [noted] Somebody on your side took note.
       *[open] Nobody on your side took note yet.
    }
    .why = It is allowed if it is clear and accepted; it stays in sight here.
    .action = Note the amount and your agreement, and compare with another offer
    .technical = State on the offer the amount or rate, who receives it and whether it is passed on to the client; give the comparable net price. Done when the client’s written agreement cites this amount.

rule-tr-percentage-fee = { $state ->
        [spend] The fee grows with what is spent
        [savings] The fee grows with what is saved
       *[not-known] Nobody knows how advice is paid
    }
    .finding = { $state ->
        [spend] { $party } gets a share of what you spend.
        [savings] { $party } gets a share of what you save.
       *[not-known] Nobody knows on what basis { $party } { $count ->
            [one] is
           *[other] are
        } paid.
    }
    .why = { $state ->
        [savings] A share of savings pushes towards cutting even what should stay.
       *[other] A percentage pushes towards spending.
    }
    .action = Ask for a fixed price, or to be billed for time spent
    .caution = The charter allows a share of savings, but advises against it.
    .technical = Price the work in hours or as a fixed fee per deliverable (set-up, migration, support), independent of the volume bought. Done when the offer holds no percentage any more.

rule-tr-reseller-role = The advisor also sells the solution
    .finding = { $count ->
        [0] { $party } advises you and resells solutions.
       *[other] { $party } advises you, and supplies or resells { $services }.
    }
    .why = Who gains from a product can hardly judge it freely.
    .action = Separate the roles, or take a second advisor who sells nothing
    .caution = A purchasing centre that bills at purchase price, and has declared so, has another role: note it among the gains.
    .technical = Separate requirements, choice and sale: neutral requirements, comparison by a third party, reseller’s purchase price visible. Done when somebody who does not sell has signed the comparison.

rule-tr-rfi-by-network-member = { $state ->
        [member] An answer comes from a member of the network
       *[not-known] An answer may come from a member of the network
    }
    .finding = { $state ->
        [member] { $parties } { $count ->
            [one] answers { $request } and belongs
           *[other] answer { $request } and belong
        } to the advisors’ network; this was not announced.
       *[not-known] { $parties } { $count ->
            [one] answers
           *[other] answer
        } { $request }. Nobody knows whether it is a member of the advisors’ network, or whether that was announced.
    }
    .why = You have to know before comparing the answers.
    .action = Mark the answer, and say so
    .caution = It may have been said aloud: mark the answer, and the finding will go away.
    .technical = Score this answer on the same grid as the others, by somebody outside the network, criteria fixed before opening. Done when the dated grid shows the link and the scores.

rule-tr-no-second-look = No second look is planned
    .finding = { $advisor } advises you; { $certainty ->
        [to-check] it is not known whether anybody else reads it.
       *[other] nobody else has read it.
    }
    .why = One brain alone can be wrong; an audit that a peer has read can be relied on more.
    .action = Ask another advisor to read it
    .caution = Somebody may have read it without a note: record it with its date.
    .technical = Hand the technical file (exported map, configurations, findings, rejected variants) to a peer who did not work on it. Done when their remarks and the answers are dated in the review.

rule-tr-decision-without-reason = { $state ->
        [missing] Something was decided without a written reason
       *[not-known] Nobody knows any more why something was decided
    }
    .finding = { $count ->
        [one] The decision { $decisions } sets an important finding aside without a written reason.
       *[other] { $count } decisions set important findings aside without a written reason: { $decisions }.
    }
    .why = Transparency hangs on the reason, not on the result.
    .action = Write one sentence
    .caution = The weight is that of the rule in general; here the finding may have weighed less.
    .technical = Write the technical risk accepted: weakness or gap, compensating measures, end date, signal that would reopen the decision. Done when the reason fits in three lines and has an expiry.

## What these rules cite

evidence-answered-by = Who answers
evidence-decisions = Decisions
