# Protection of persons: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
