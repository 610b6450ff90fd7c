# Protection of persons: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  what to check or set, for whoever looks after the computers, and when it is done
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
    .technical = Provide the data processing agreement (subject, instructions, technical measures, sub-processors and countries, breach notice period, return and erasure, audit right). Done when the signed agreement with its annex of measures is filed and covers the plan actually subscribed.

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
    .technical = Set the data region (storage, backup, support) to Switzerland or a recognised country; else attach the standard clauses with the Swiss addendum, or dated proof of Swiss-US DPF certification. Done when the console shows the region and the guarantee is filed with its date.

rule-prv-retention-missing = Nobody knows how long to keep some data
    .finding = { $count ->
        [one] Nobody knows how long to keep { $data }.
       *[other] Nobody knows how long to keep { $count } kinds of data: { $data }.
    }
    .why = What is never erased leaks in the end; data on persons is to be erased when it no longer serves.
    .action = Fix a period for each, and one day a year to sort
    .caution = Some papers have a legal period, such as ten years for accounts: record it and the finding will go away.
    .technical = Turn the agreed period into a retention policy (label, scheduled purge, archive then erase), backups and recycle bins included. Done when the purge has run once as a simulation and its log gives the number of items concerned.

rule-prv-register-needed = { $certainty ->
        [to-check] A register of processing activities may be a duty
       *[other] A register of processing activities is probably a duty
    }
    .finding = { $reason ->
        [headcount] The organisation has at least { $limit } persons.
        [large-scale] You answered that sensitive data is handled at large scale: { $data }.
        [profiling] You recorded profiling with a high risk.
       *[not-known] Nobody knows whether sensitive data is handled at large scale: { $data }.
    } No register one can work with is given.
    .why = Small organisations need no register, except in these cases.
    .action = Complete the register from this map, and keep it up to date
    .caution = The law does not say from where a scale is large: to be checked with a lawyer or your commissioner.
    .threshold-headcount = Persons employed from which the register is probably a duty
    .technical = Complete for each processing: purpose, persons and data, recipients, periods, technical measures, countries and guarantees; tie updates to each new tool or connector. Done when the dated register covers every tool in the inventory that holds data on persons.

rule-prv-register-useful = A simple register would be useful, even if it is no duty
    .finding = { $count ->
        [one] You hold one kind of data on persons ({ $data }); the register is probably no duty for you.
       *[other] You hold { $count } kinds of data on persons ({ $data }); the register is probably no duty for you.
    }
    .why = It answers in five minutes a person who asks what you know of them, a client, or an incident.
    .action = Start from this map: it already holds most of the register
    .caution = If sensitive data is handled at large scale, the register probably becomes a duty: answer that question on the page of the information.
    .technical = Export the register drawn from the map and check the listed fields, accesses and periods with those who administer the tools. Done when a technical person has dated their review.

rule-prv-purpose-missing = { $state ->
        [empty] Data on persons is kept without a written purpose
       *[not-known] Nobody knows what some data on persons is for
    }
    .finding = { $count ->
        [one] No purpose is written for { $data }.
       *[other] No purpose is written for { $count } kinds of data: { $data }.
    }
    .why = Only what serves a purpose that the persons can recognise may be kept.
    .action = Write the purpose in one sentence, or erase this data
    .caution = The purpose may be written elsewhere, in a contract or in statutes: one sentence here is enough.
    .technical = Provide the fields actually collected and the screens or forms that ask for them; disable those without use. Done when each remaining field refers to a written purpose and old values of removed fields are erased.

rule-prv-retention-exceeded = { $state ->
        [exceeded] Some data is older than was fixed
       *[not-known] Nobody knows whether some data is older than was fixed
    }
    .finding = { $state ->
        [exceeded] { $count ->
            [one] { $data } still holds data of { $oldest }: that is more than the period fixed.
           *[other] { $count } kinds of data are kept longer than planned: { $data }. The oldest is of { $oldest }.
        }
       *[not-known] A period is fixed, but nobody knows how old the oldest data is: { $data }.
    }
    .why = A period that is not held is a promise that is not kept, to the persons and in the register.
    .action = Sort, erase or archive, and note the date
    .caution = A lawsuit or an archive may call for longer: then accept the finding, with the reason and a date.
    .threshold-grace = Months left for sorting, where the period is in years
    .technical = Extract items older than the period, exclude those a legal duty holds, erase the rest (versions, bin and copies included). Done when the query returns nothing more and the erasure record is filed.

rule-prv-retention-too-short = A period is shorter than the known legal minimum
    .finding = { $count ->
        [one] { $data } is kept for less than the known minimum: { $bases } ({ $years } years).
       *[other] { $count } kinds of data are kept for less than the known minimum: { $data }. That minimum goes up to { $years } years, and concerns: { $bases }.
    }
    .why = What is erased too early can no longer be shown to an auditor, the tax office or a court.
    .action = Check the period with the accountant before anything is erased
    .caution = To be checked with the accountant: the minimum may bind somebody else, such as the client whose accounts they are, and an association that is not in the commercial register may keep simpler books.
    .technical = Suspend the purge on this data and turn on immutable retention (WORM or locked archive) until the legal date. Done when the policy shows the period approved by the accountant and a test of early deletion fails.

rule-prv-notice-missing = { $state ->
        [missing] The persons are not informed
       *[not-known] Nobody knows whether the persons are informed
    }
    .finding = { $state ->
        [missing] No notice one can work with tells of the data you keep
       *[not-known] Nobody knows whether a notice tells of the data you keep
    }: { $data }.
    .why = Whoever collects data on persons has to tell them simply: who keeps it, what for, who receives it and in which countries.
    .action = Publish one clear page, on the website or with the first letter
    .caution = What a law prescribes, or a secret forbids to tell, probably need not be announced: check with a lawyer. The notice may be part of your general conditions: record it among the documents.
    .technical = Link the notice at each point of collection (site, forms, e-mail signature) and match it to the actual trackers, hosts and countries. Done when each form shows the link and a check of the site’s requests shows no third party missing from the text.

rule-prv-notice-country-gap = { $state ->
        [missing] The notice does not name all countries
       *[not-known] Nobody knows whether the notice names all countries
    }
    .finding = { $countryCount ->
        [one] Data ({ $data }) is kept, or can be reached, in a country
       *[other] Data ({ $data }) is kept, or can be reached, in countries
    } { $state ->
        [missing] that the notice does not name: { $countries }.
       *[not-known] that the notice should name: { $countries }. Nobody knows which it names.
    }
    .why = Where data goes abroad, the persons have to be told to which country.
    .action = Complete the notice with the countries listed here
    .caution = Words such as “European Economic Area” are often enough: then enter all its countries on the page of the document.
    .technical = Provide the actual storage, backup and support regions of each tool, sub-processors included. Done when the notice’s list of countries equals that of the consoles and contract annexes.

rule-prv-secrecy-processor = { $state ->
        [missing] A professional or official secret is in the hands of a supplier who promised nothing
       *[not-known] Nobody knows whether the suppliers promised to keep the secret
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $parties } can see { $data } without a written undertaking to keep it secret.
           *[other] { $parties } can see { $data }, each without a written undertaking to keep it secret.
        }
       *[not-known] { $parties } can see { $data }. Nobody knows whether there is a written undertaking.
    }
    .why = The secret follows the data: whoever owes it also answers for those they let in.
    .action = Have an undertaking of confidentiality signed, and see which access is really needed
    .caution = The law does not say clearly whether a supplier is an “auxiliary” bound by the secret: check with your professional body, your commissioner or a lawyer.
    .technical = State who can read the data in clear (supplier accounts, support, backups, key custody) and switch support access off by default; prefer encryption whose key only the client holds. Done when the written secrecy undertaking is filed and each supplier access is named and logged.

rule-prv-transfer-list-stale = An official list used here is old
    .finding = { $count ->
        [one] This list was not checked again since { $date }: { $lists }.
       *[other] These lists were not checked again, one of them since { $date }: { $lists }.
    }
    .why = Lists change; what rests on an old one has to be looked at again.
    .action = Use a newer version of this program, or look the list up at its source
    .caution = An old list may still be right. This is about the program, not about you.
    .threshold-age = Days after which a list is old
    .technical = Install the recent version of the tool, or compare the list of countries (DPO annex 1) and of Swiss-US DPF participants with the official sources. Done when the list is under twelve months old and the transfers concerned were rechecked.

rule-prv-foreign-control = { $state ->
        [abroad] { $count ->
            [one] A group abroad controls a supplier
           *[other] Groups abroad control suppliers
        }
       *[not-known] { $count ->
            [one] Nobody knows to which group a supplier belongs
           *[other] Nobody knows to which groups suppliers belong
        }
    }
    .finding = { $state ->
        [abroad] { $count ->
            [one] { $suppliers } belongs to a group outside Switzerland and the European Economic Area ({ $countries }), and holds
           *[other] { $suppliers } belong to groups outside Switzerland and the European Economic Area ({ $countries }), and hold
        }
       *[not-known] Nobody knows from which country the group behind { $suppliers } is. It concerns
    } confidential information in { $services }.
    .why = A foreign law may apply even if the machines are in Switzerland.
    .action = Decide knowingly, above all for what is most sensitive: keep, encrypt with keys of your own, or change
    .caution = Every country has laws that let authorities in, Switzerland too: it is a fact to weigh, not a fault.
    .technical = Establish who controls the group, where data, keys and support are, and whether client-held key encryption (BYOK, HYOK or end-to-end) is possible. Done when management’s decision cites these facts and the chosen option shows in the console.

rule-prv-public-saas-sensitive = { $state ->
        [abroad] A public body entrusts sensitive data to an international tool
       *[not-known] A public body may entrust sensitive data to an international tool
    }
    .finding = { $services } { $count ->
        [one] holds
       *[other] hold
    } sensitive or secret data ({ $data }). { $state ->
        [abroad] The supplier or its group is abroad.
       *[not-known] Nobody knows from where the supplier and its group are.
    }
    .why = The Swiss data protection commissioners hold this not to be admissible in most cases, unless the body alone holds the keys (resolution of privatim of 18 November 2025).
    .action = Ask the commissioner of the canton, and look for a Swiss tool or one of which you hold the keys
    .caution = It is a position of authorities, not a law; cantons may decide otherwise. Check with your commissioner.
    .technical = Document storage region, telemetry, support access, foreign law and key custody; study Swiss hosting or end-to-end encryption with keys held by the public body. Done when this sheet has gone to the cantonal commissioner and the chosen variant is configured and checked.

rule-prv-dpia-needed = { $state ->
        [met] An impact assessment is probably needed
       *[not-known] An impact assessment may be needed
    }
    .finding = { $state ->
        [met] What you answered speaks for an assessment: { $criteria }. None is given.
       *[not-known] Answers that decide it are missing, such as the large scale or the watching of a public place. No assessment is given.
    }
    .why = It shows what could happen to the persons before it happens.
    .action = { $state ->
        [met] Write the assessment with the guided template before going on
       *[not-known] Answer these questions first, then write the assessment if it looks needed
    }
    .caution = { $regime ->
        [cantonal-public] The law of the canton has conditions of its own: check with your commissioner.
       *[other] What a law prescribes probably needs none, nor what began before September 2023 and has not changed: check with a lawyer.
    }
    .technical = Provide for the DPIA the flow diagram, data categories, accesses, measures (encryption, pseudonymisation, logging, retention) and residual risk per scenario. Done when the document is dated, the chosen measures are scheduled and the commissioner is consulted if the risk stays high.

rule-prv-automated-decision = { $state ->
        [not-known] Nobody knows whether a machine decides alone
       *[other] A machine alone takes a decision
    }
    .finding = { $state ->
        [decides] A machine decides alone ({ $processings }); no notice to the persons is given.
        [announced] A machine decides alone ({ $processings }); the persons are informed of it.
       *[not-known] Nobody knows whether a machine decides alone: { $processings }.
    }
    .why = The person has to be told, and may ask that a human looks at it.
    .action = Inform the persons, and have a human read before the decision is final
    .caution = A score that only advises a person is no such decision: answer “no”.
    .technical = Record for each decision the inputs, version of the rule or model, and outcome; provide a human review queue with the power to correct. Done when a test decision can be explained and corrected by a person.

rule-prv-ai-personal-data = { $state ->
        [unframed] Data on persons is given to an online artificial intelligence
       *[not-known] Nobody knows what becomes of data given to an online artificial intelligence
    }
    .finding = { $state ->
        [unframed] { $services } { $count ->
            [one] receives
           *[other] receive
        } data on persons ({ $data }) without a fitting contract, or with the right to learn from it.
       *[not-known] { $services } { $count ->
            [one] receives
           *[other] receive
        } data on persons ({ $data }). Nobody knows whether a contract frames it, or whether the supplier may learn from it.
    }
    .why = The text that is sent may be kept, read or used again by the supplier.
    .action = Say what is allowed, use an offer with a contract, leave names out
    .caution = A model that runs on your machines sends nothing away. What was made anonymous does not count: then link no data on persons to this tool.
    .technical = Subscribe to a business plan with a processing agreement, training off, limited history and a known region; block free plans by DNS, proxy or browser policy, and pseudonymise before sending. Done when a test with a made-up name leaves no trace beyond the set period.

rule-prv-access-request-unready = { $state ->
        [nobody] Nobody is named to answer requests for access
       *[other] A request for access could not be answered in time
    }
    .finding = { $state ->
        [spread] What you know of persons ({ $subjects }) is spread over { $count } tools from which nothing comes out: { $services }.
        [not-known] What you know of persons ({ $subjects }) is spread over { $count } tools, and it is not known for all of them whether data can be taken out: { $services }.
       *[nobody] Nobody knows who would answer a person who asks what you know of them.
    }
    .why = Everybody may ask what you know of them; { $regime ->
        [cantonal-public] the law of the canton says within which time to answer.
       *[other] in general the answer is due within 30 days.
    }
    .action = Name who answers, and try once to find everything on one person with this map
    .caution = A tool without an export may have a good search: what counts is to find everything on one person.
    .threshold-services = Tools without an export from which answering becomes hard
    .technical = Write per tool how to search by person (identifier, name, address), the export format (PDF, CSV, JSON) and how to redact third parties. Done when a test request is complete within 30 days, archives and mail included.

rule-prv-too-many-recipients = Many outsiders can see the same information
    .finding = { $partyCount } outsiders can see { $worst }: { $parties }.{ $count ->
        [one] {""}
       *[other] {" "}It is the clearest case of { $count }: { $data }.
    }
    .why = The wider the circle, the more likely a leak, and the harder to tell from where it comes.
    .action = Take away copies and accesses
    .caution = Authorities and social insurances, which receive by law, do not count, nor does a supplier who cannot read.
    .threshold-sensitive = Outsiders from which it is too many for sensitive or secret data
    .threshold-personal = Outsiders from which it is too many for other data on persons
    .technical = Export external shares, guests, connectors and automatic forwards; remove those unused for 90 days and give the others an expiry. Done when each remaining recipient has an internal sponsor and an end date.

rule-prv-minors = { $certainty ->
        [to-check] Data on children calls for care
       *[other] Data on children is exposed
    }
    .finding = { $count ->
        [one] { $data } concerns children
       *[other] { $data } concern children
    }: { $reasons }.
    .why = Children cannot judge what it will mean for them later, and a published photo never comes back.
    .action = Check the agreement of the parents, who gets at it, and the photos online
    .caution = The parents may have agreed in writing: then accept the finding, with that reason.
    .technical = Remove public sharing (anonymous links, indexing, photo geolocation), limit albums to invited accounts and set an erasure date. Done when a private window without an account opens no photo or list and parents’ consents can be found.

rule-prv-incident-clock = { $state ->
        [missing] Nobody knows whom to tell when data leaks
       *[not-known] It is not known whether anybody would know whom to tell when data leaks
    }
    .finding = { $state ->
        [missing] No sheet says what to do when something happens, or whom to tell.
       *[not-known] Nobody knows whether there is a sheet that says what to do when something happens, and whom to tell.
    }
    .why = The clock runs as soon as the leak is found; nobody then has the calm to look up whom to call.
    .action = Put up one page with the right contacts, on paper too
    .caution = Not everything has to be announced: it depends on the risk for the persons, and the sheet has to say so. The times are to be checked with the authority.
    .technical = Prepare the incident sheet: isolate without switching off, keep logs and disk images, phone numbers (provider, insurer, NCSC, commissioner), applicable deadlines (24 h ISA, “as soon as possible” FADP, 72 h GDPR). Done when a one-hour exercise has produced a complete mock notification.

rule-prv-log-sensitive = { $state ->
        [missing] Nothing tells who looks at sensitive files
       *[not-known] Nobody knows whether anything tells who looks at sensitive files
    }
    .finding = { $services } { $count ->
        [one] keeps
       *[other] keep
    } sensitive data at large scale. { $state ->
        [missing] Not every access is logged there.
       *[not-known] Nobody knows whether accesses are logged there.
    }
    .why = Without a trace, abuse from inside stays invisible, and nobody can be cleared.
    .action = Switch on the log of accesses, and keep it for a year
    .caution = The log is probably a duty only where other protections are not enough: check with a lawyer or your commissioner.
    .technical = Turn on read logging (who, what, when, from where), keep it at least one year in a system separate from the one processing the data, read-only for administrators, NTP time. Done when a test access is found within five minutes.

## What these rules cite

clock-without-delay = As soon as possible

dpia-criterion-large-scale = sensitive data at large scale
dpia-criterion-monitoring = watching a large public place
dpia-criterion-profiling = profiling with a high risk
dpia-criterion-ai-decision = a decision left to an artificial intelligence
dpia-criterion-children = data on children given to an artificial intelligence

legal-facts-adequacy = countries recognised by the Federal Council
legal-facts-anchors = legal periods for keeping records
legal-facts-area = countries of the European Economic Area
legal-facts-clocks = times to announce a leak

minors-risk-messaging = it goes through a private messaging service
minors-risk-owner = nobody answers for it, as far as is known
minors-risk-public = the public can see it

retention-basis-accounts = books and vouchers (CO art. 958f)
retention-basis-medical = medical files in Geneva (health act, art. 57)
retention-basis-payroll = wages and working time (Labour Act art. 46)

evidence-age-not-known = Age not known
evidence-clock-attack = Cyber-attack: NCSC
evidence-clock-cantonal = Leak: cantonal data protection authority
evidence-clock-european = Leak: European data protection authority
evidence-clock-federal = Leak with a high risk: FDPIC
evidence-criteria = What speaks for an assessment
evidence-log-not-known = Log not known
evidence-minors-risks = What exposes it
evidence-old-lists = Lists to look at again
evidence-oldest-record = Oldest data
evidence-outsiders = Outsiders
evidence-recipients-abroad = Suppliers of a group abroad
evidence-retention-basis = Known minimum
evidence-unbound = Without a known undertaking
