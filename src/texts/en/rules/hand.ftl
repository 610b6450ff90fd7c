# Handover to a third party: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  what to check or set, for whoever looks after the computers, and when it is done
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
    .technical = Prepare the handover: roles to pass on, access per tool, renewals, work in progress, and an admin account already open for the person named. Done when they have signed in to each vital tool.

rule-hand-access-not-transferable = Accesses could not be handed over
    .finding = { $state ->
        [draft] The steps to hand the accesses over are only a draft, or are out of date.
        [head] The steps to hand the accesses over are in one head only.
        [not-known] Nobody knows whether the accesses could be handed over in an emergency.
       *[none] Nothing is prepared to hand the accesses over in an emergency.
    } { $count ->
        [0] {""}
        [one] One important tool is concerned: { $services }.
       *[other] { $count } important tools are concerned: { $services }.
    }
    .why = Without it, taking over begins at a closed door.
    .action = Prepare a sealed envelope or a shared safe, and try it once
    .caution = Do not write passwords here: only where they are, and who may open them.
    .technical = Create an emergency account per vital tool, outside SSO, with FIDO2 key or recovery codes in a numbered envelope or two-person vault, alert on use. Done when access was opened once, then resealed and dated.

rule-hand-contracts-not-in-client-name = { $state ->
        [not-known] Nobody knows in whose name some contracts are
       *[held] Some contracts are not in the organisation’s name
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nobody knows in whose name { $contracts } is.
           *[other] Nobody knows in whose name { $count } contracts are: { $contracts }.
        }
        [not-ours] { $count ->
            [one] { $contracts } is not in the organisation’s name.
           *[other] { $count } contracts are not in the organisation’s name: { $contracts }.
        }
       *[held] { $count ->
            [one] { $contracts } is in the name of { $holder }.
           *[other] { $count } contracts are in the name of { $holder }: { $contracts }.
        }
    }
    .why = Whoever signed the contract decides what becomes of the tool.
    .action = Have the contract put in the organisation’s name
    .caution = An umbrella body may hold a contract for its members: note it, and what happens if you leave it.
    .technical = Have subscription, tenant, domain, certificates and numbers transferred to the organisation’s name and billing address without recreating data. Done when the console and next invoice name it as holder.

rule-hand-bundle-stale = { $state ->
        [not-known] Nobody knows how old this map is
       *[old] Nobody looked at the map for a long time
    }
    .finding = { $state ->
        [not-known] Nobody knows on what day what is described here was true.
       *[old] Nothing was changed or read again for { $days } days.
    }
    .why = An old map misleads whoever takes over.
    .action = Read the map again for a quarter of an hour, and put today’s date
    .caution = Nothing may have changed: the date of a second reading is enough to say so.
    .threshold-old = Number of days from which the map is old
    .threshold-very-old = Number of days from which the finding weighs more
    .technical = Compare the map with technical sources (application list, accounts, connectors, invoices) and correct the differences. Done when the review is dated and a new export has been handed to the organisation.

rule-hand-score-blocked = { $state ->
        [not-known] Nobody knows whether somebody else could take over
       *[blocked] Somebody else could not take over yet
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] One point is left to check: { $missing }.
           *[other] { $count } points are left to check: { $missing }.
        }
       *[blocked] { $count ->
            [one] Taking over is blocked by one point: { $missing }.
           *[other] Taking over is blocked by { $count } points: { $missing }.
        }
    }
    .why = Whoever takes over stops at the first of these points that is missing.
    .action = Lift these points, one after the other
    .caution = This list sums up other findings: it adds no new reproach.
    .technical = Clear in order: tested emergency access, second administrator, restore by a third party, contracts and domain in the right name, documentation editable by the organisation. Done when another provider could take over from the file alone.

# What somebody else needs to take over: nouns, with their article.
gate-access-described = the description of the accesses to vital tools
gate-second-holder = a second administrator for each vital tool
gate-our-contracts = contracts in the organisation’s name
gate-contacts = a list of useful contacts
gate-restored = a recent test of restoring each vital tool
gate-sound-map = a map without broken links
gate-own-space = documentation that you administer yourselves
gate-decisions = a log of decisions
ready-notice = the end and notice of every contract
ready-exit-tested = a test of getting the data out of every vital tool
ready-documents-placed = a place and a date for every document
ready-successor = somebody inside who takes over
ready-second-advisor = a second advisor
ready-own-editor = somebody inside who can change this audit

# What shows a finding of this family.
evidence-contracts = Contracts
evidence-gate-missing = What blocks
evidence-gate-not-known = What is left to check
evidence-last-look = Last change or last reading
