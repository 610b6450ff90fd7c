# Map: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  what to check or set, for whoever looks after the computers, and when it is done
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-ref-dangling = A link points to something that is not there any more
    .finding = { $count ->
        [one] { $record } refers to something that is not in the audit any more ({ $fields }).
       *[other] { $record } refers to { $count } things that are not in the audit any more ({ $fields }).
    }
    .why = What depends on a broken link cannot be computed: a tool whose server is missing looks as if it needed nothing.
    .action = Open the record and choose the right link, or remove it
    .caution = If you opened a part of an audit only, the other part may hold what is missing.
    .technical = Open the records named, choose the intended record or remove the link, then run “limpide validate” on the file. Done when the command reports no link to a missing record.

rule-node-isolated = { $state ->
        [paid] A tool is paid for, but nothing is linked to it
       *[unpaid] A tool is linked to nothing
    }
    .finding = { $state ->
        [paid] { $service } costs { $cost } a year, but no exchange goes through it and nothing depends on it.
       *[unpaid] No exchange goes through { $service }, no information is kept there and nothing depends on it.
    }
    .why = Such a tool is either useless or badly described; if it is paid for, it is the first place to save.
    .action = { $state ->
        [paid] Draw what comes in and goes out, or ask whether it is still needed
       *[unpaid] Link the tool to its information and exchanges, or remove it
    }
    .caution = The map may simply be incomplete: one forgotten exchange is enough.
    .technical = Look for this tool’s connections, exports, accounts and invoices in access logs and in the list of authorised applications (OAuth, SSO). Done when each real exchange is recorded, or the tool has been exported and closed.

rule-data-without-place = { $count ->
        [one] Nobody said where some information is kept
       *[other] Nobody said where some information is kept
    }
    .finding = { $count ->
        [one] No tool or binder is given for { $data }.
       *[other] No tool or binder is given for { $count } kinds of information: { $data }.
    }
    .why = Information without a known place can be neither protected nor found nor erased.
    .action = Say in which tool or binder the original is
    .caution = What people know without having written it has no place: describe it as a document to write instead.
    .technical = List the actual locations (shares, mailboxes, databases, local synchronisations, removable media) with hosting country and reference copy. Done when each location has an owner, a size and a known backup.

rule-flow-cycle-sync = Tools pass the same information round in a circle
    .finding = { $services } pass { $data } on to each other automatically, in a circle.
    .why = An error or a deletion goes round and reaches every copy, even the good one.
    .action = Choose one tool where the information is changed; the others receive it
    .caution = Two tools of one supplier that keep each other up to date, such as a calendar on a phone, are usual.
    .technical = Break the loop: one writing source, one-way synchronisations, an idempotency key and a written conflict rule. Done when a changed record makes one pass only and the log shows neither duplicate nor echo.

rule-data-many-masters = { $state ->
        [masters] The same information has several originals
        [places] The same information is kept in several places
       *[not-known] Nobody knows where the original of some information is
    }
    .finding = { $state ->
        [masters] { $services } are each the original of { $data }.
        [places] { $count } tools keep { $data }, and nobody said which one is right: { $services }.
       *[not-known] Several tools keep { $data }, and nobody knows which one is right.
    }
    .why = When versions differ, nobody knows which one is right; work is done twice, and a forgotten copy gets out one day.
    .action = Choose one tool that is right; the others receive a copy, or keep none
    .caution = If each tool keeps a different part, describe two sets of information.
    .threshold-places = Number of services that keep the same information, when nobody said which one is right
    .technical = Name one system of record for each set of data; make the others read-only copies or one-way synchronisations keyed by a shared identifier. Done when a change made in the system of record appears elsewhere and no copy can be edited.

rule-data-without-owner = Nobody answers for some information
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nobody knows who answers for { $data }.
           *[other] Nobody knows who answers for { $count } kinds of information: { $data }.
        }
       *[former] { $count ->
            [one] Whoever answered for { $data } has left.
           *[other] Those who answered for { $count } kinds of information have left: { $data }.
        }
    }
    .why = Without somebody responsible, nobody decides who may see this information nor when it is erased.
    .action = Name a person responsible, by their function
    .caution = Somebody who changed functions has not left: correct their tie with the organisation first.
    .technical = Provide the groups and effective permissions (read, write, external sharing) on these locations, so that management can name who decides on access. Done when one access group per set of data carries the name of its owner.

rule-service-without-owner = Nobody inside answers for some tools
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nobody knows who answers for { $services }.
           *[other] Nobody knows who answers for { $count } tools: { $services }.
        }
        [former] { $owner } is still responsible for { $services }, but does not work here any more.
       *[outside] { $owner }, outside the organisation, is responsible for { $services }.
    }
    .why = A tool without somebody responsible inside is neither watched, nor paid at the right price, nor stopped cleanly.
    .action = Name somebody responsible inside; no technical knowledge is needed
    .caution = A supplier may well administer the tool: the question is who decides.
    .technical = Enter an internal contact (technical and billing) at an address of the organisation, with a deputy, in the admin console; both receive alerts. Done when a test message from the supplier reaches both.

rule-flow-unexplained = Some exchanges have no known purpose
    .finding = { $state ->
        [empty] { $count ->
            [one] The purpose of { $flows } was left empty.
           *[other] The purpose of { $count } exchanges was left empty: { $flows }.
        }
       *[not-known] { $count ->
            [one] Nobody knows what { $flows } is for.
           *[other] Nobody knows what { $count } exchanges are for: { $flows }.
        }
    }
    .why = An exchange that nobody can justify is the first one to stop.
    .action = Write the purpose in one sentence, or stop the exchange
    .caution = Whoever knows may not have been there: ask those who receive it.
    .technical = Find the scheduled job, connector or forwarding rule, its account, API key and last run; suspend it for a week if nobody claims it. Done when purpose and owner stand in the job’s description, or the key is revoked.

rule-flow-manual-retyping = { $state ->
        [not-known] Nobody knows how long some typing again takes
       *[known] Data is carried from one tool to another by hand
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] An answer is missing to know how long { $flows } takes.
           *[other] An answer is missing to know how long { $count } exchanges take: { $flows }.
        }
       *[known] Carrying data by hand from { $from } to { $to } takes { $hours } hours a year ({ $flows }).
    }
    .why = Typing again costs time, and each time an error can slip in.
    .action = See whether an export and an import, or a simple link, is enough
    .caution = A look by a person, before a payment for example, can be a wanted control: say so on the exchange.
    .threshold-hours = Hours a year spent carrying data by hand between two tools
    .technical = Look for an API, a webhook or a scheduled export and import (CSV, XML, QR-bill, ISO 20022 camt/pain) between the two tools, with a least-privilege service account and an alert on failure. Done when ten cases in a row pass without typing.

rule-hub-concentration = Most exchanges go through one tool
    .finding = { $percent }% of the { $all } exchanges described touch { $service }.
    .why = If this tool stops, nearly everything stops.
    .action = Look first at its backup, its emergency access and its contract
    .caution = It is not a fault: the finding only says where to begin.
    .threshold-share = Share of the exchanges that touch one tool
    .threshold-services = Number of linked tools from which the share means something
    .technical = Document this hub’s connectors (protocol, account, frequency), monitor their failures and plan a degraded mode. Done when a simulated one-hour stop shows which exchanges queue, which are lost and who is alerted.

rule-supplier-chain-unknown = Nobody knows who works behind a supplier
    .finding = { $state ->
        [not-known] Nobody knows whether the contract says which subcontractors see the information of { $services }.
       *[missing] The contract does not say which subcontractors see the information of { $services }.
    }
    .why = Whoever works for the supplier may see your information too.
    .action = Ask for the list of subcontractors and their countries
    .caution = Many suppliers publish this list on their website: a link is enough.
    .technical = Provide the list of sub-processors (legal name, country, role: hosting, support, backup) and subscribe to change notices. Done when the dated list is attached to the contract and the storage region has been checked in the console.

rule-shadow-service = { $state ->
        [not-known] Nobody knows who chose some tools
       *[not-chosen] Some tools are used without having been chosen
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] { $services } is free, private or paid by a person, and nobody knows who decided on it.
           *[other] { $count } tools are free, private or paid by a person, and nobody knows who decided on them: { $services }.
        }
       *[not-chosen] { $count ->
            [one] { $services } is free, private or paid by a person, and came by habit.
           *[other] { $count } tools are free, private or paid by a person, and came by habit: { $services }.
        }
    }
    .why = A tool that came by habit is in no budget, in no backup and under no common rule.
    .action = Decide: adopt it, replace it or stop it
    .caution = A free tool can be a considered choice: note who decided.
    .technical = Survey the applications in use (OAuth consents, DNS or proxy logs, browser extensions, expense claims), then allow, replace or block each. Done when user consent needs an administrator’s approval and the list is reviewed quarterly.

# What shows a finding of this family.
evidence-owners = Named as responsible
evidence-share-of-flows = Share of the exchanges
