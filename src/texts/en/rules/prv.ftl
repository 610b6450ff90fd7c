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

rule-prv-secrecy-processor = { $state ->
        [missing] A professional secret passes through a supplier that signed nothing
       *[not-known] A professional secret may pass through a supplier that signed nothing
    }
    .finding = { $state ->
        [missing] { $party } can see { $data }, which is under a secrecy, and has not signed an undertaking of confidentiality.
       *[not-known] { $parties ->
            [one] { $party } can see { $data }, which is under a secrecy; it is not known whether it signed an undertaking of confidentiality.
           *[other] { $party } can see { $data }, which is under a secrecy; it is not known whether they signed an undertaking of confidentiality.
        }
    }
    .why = The secrecy of a physician, a lawyer or a public office follows the information to whoever handles it.
    .action = Check whether the supplier counts as an auxiliary, have it sign an undertaking, and limit what it can see
    .caution = The law leaves open who is an auxiliary: to be checked with a lawyer or your professional body. What only you can decrypt, the supplier does not see.

rule-prv-foreign-control = { $state ->
        [far] A foreign group controls trusted suppliers
       *[not-known] It is not known who controls trusted suppliers
    }
    .finding = { $state ->
        [far] { $count ->
            [one] { $supplier } belongs to a foreign group ({ $countries })
           *[other] { $supplier } belong to foreign groups ({ $countries })
        } and can read confidential information in { $services }.
       *[not-known] It is not known from which country the group of { $supplier } is, which holds confidential information.
    }
    .why = The law of the group’s country may oblige it to give data out, even if the servers are in Switzerland.
    .action = Decide knowingly and note it; for what is most confidential, hold the keys yourself or change supplier
    .caution = Swiss and European groups are under laws on access too: this is a fact to know, not a proven danger.

rule-prv-public-saas-sensitive = { $state ->
        [abroad] Sensitive data is entrusted to an international service
       *[not-known] Sensitive data may be entrusted to an international service
    }
    .finding = { $state ->
        [abroad] { $service } holds { $data }; the supplier belongs to a foreign group and can read this data.
       *[not-known] { $service } holds { $data }; it is not known from which country the supplier’s group is.
    }
    .why = The Swiss data protection commissioners hold this to be inadmissible in most cases, unless the authority alone holds the keys.
    .action = Ask the commissioner of the canton for an opinion, and study an alternative or an encryption of which you hold the keys
    .caution = This is the position of authorities, not a statute; your canton may decide otherwise: to be checked with your commissioner.

rule-prv-dpia-needed = { $reason ->
        [minors] An impact assessment may be needed
        [not-known] An impact assessment may be needed
       *[other] An impact assessment is probably needed
    }
    .finding = { $reason ->
        [large-scale] { $records }: sensitive data, handled at large scale.
        [profiling] { $records }: profiling with a high risk.
        [monitoring] { $records }: a watch on large public places.
        [automated] { $records }: a decision made by a machine alone.
        [minors] { $records }: an artificial intelligence that handles data of children.
       *[not-known] { $records }: sensitive data, of which it is not known whether it is handled at large scale.
    }
    .why = The assessment finds what could harm persons before they suffer it.
    .action = Make the assessment before going on: what is done, what can go wrong for the persons, what lowers the risk
    .caution = A legal duty, or a processing unchanged since before September 2023, may be exempt: to be checked with { $regime ->
        [lpd-private] a lawyer
       *[other] the commissioner of your canton
    }, then noted as a decision.

rule-prv-automated-decision = { $state ->
        [known] A machine alone makes a decision
       *[not-known] A machine alone may make a decision
    }
    .finding = { $state ->
        [known] { $processing }: nobody looks before the decision counts.
       *[not-known] { $processing }: it is not known whether somebody looks before the decision counts.
    }
    .why = The person must be told, and may ask that a human being looks at it again.
    .action = Tell the persons, and let a human being look before
    .caution = A score that only advises whoever decides is no automated decision.

rule-prv-ai-personal-data = { $state ->
        [learns] An artificial intelligence may learn from data on persons
        [no-agreement] Data on persons goes to an artificial intelligence without an agreement
       *[not-known] It is not known what becomes of data entrusted to an artificial intelligence
    }
    .finding = { $state ->
        [learns] { $service } receives { $data }, and its supplier may learn from it.
        [no-agreement] { $service } receives { $data }, and no agreement says what its supplier may do with it.
       *[not-known] { $services ->
            [one] { $service } receives data on persons; it is not known on what terms.
           *[other] { $service } receive data on persons; it is not known on what terms.
        }
    }
    .why = The text that is sent may be kept, read or used again, and come out elsewhere.
    .action = Say what is allowed, choose an offer whose contract excludes learning, and leave out names
    .caution = A model that runs on your own machine sends nothing.

rule-prv-too-many-recipients = Many parties can see the same data
    .finding = { $parties } parties outside can see { $widest }. { $count ->
        [one] {""}
       *[other] Other data is in the same case: { $data }.
    }
    .why = The wider the circle, the likelier a leak, and the harder to say where it came from.
    .action = End the copies and accesses that nobody needs
    .caution = Recipients by law, such as social insurances and tax offices, do not count.
    .threshold-sensitive = Parties outside, for sensitive data
    .threshold-personal = Parties outside, for other data on persons

evidence-group-country = Country of the group
evidence-who-sees = Who can see it
evidence-dpia-large-scale = Sensitive data at large scale
evidence-dpia-profiling = Profiling with a high risk
evidence-dpia-monitoring = Watch on public places
evidence-dpia-automated = Automated decision
evidence-dpia-minors = Artificial intelligence and children
evidence-dpia-not-known = Scale not known
