# The words of the audit: themes, severities, causes, names and lists.

theme-map = Map
theme-security = Security
theme-privacy = Protection of persons
theme-continuity = Continuity
theme-costs = Costs
theme-sobriety = Sobriety
theme-documentation = Documentation
theme-skills = Skills
theme-independence = Independence
theme-transparency = Transparency
theme-handover = Handover to a third party

severity-critical = To be dealt with now
severity-high = Important
severity-medium = Medium
severity-low = Minor
severity-info = Good to know

certainty-certain = Established
certainty-likely = Likely
certainty-to-check = To be checked

cause-access = Doors were left open
    .meaning = Accounts, passwords and rights: who can come in, and who still could.
cause-devices = Devices and programs are not looked after
    .meaning = Updates, encryption, network, end of life: what wears out when nobody cares for it.
cause-copies = What is lost would not come back
    .meaning = Backups: where they are, what they cover, whether anybody ever tried to use one.
cause-stops = Work stops when one thing stops
    .meaning = What blocks several activities at once, and what one would do that day.
cause-persons = All rests on a few persons
    .meaning = Who knows, who can, who decides: and who would take over.
cause-suppliers = Others hold the keys
    .meaning = Access, contracts, formats and domain names: what it takes to leave, or just to act.
cause-disclosure = Information leaves without a frame
    .meaning = Suppliers, countries and ways of sending: who sees the information, and on what terms.
cause-duties = What is owed to persons is not ready
    .meaning = Purpose, time, information, access: what is owed to those whose data is kept.
cause-money = Money is spent without looking
    .meaning = Subscriptions, notice, rises: what is paid without having been decided.
cause-surplus = There is more than is needed
    .meaning = Tools twice, copies, retyping: what could simply be stopped.
cause-writing = Too little is written down
    .meaning = The few pages that let somebody else take over.
cause-trust = It is not clear who gains what
    .meaning = Interests, fees and second looks.
cause-map = The map has holes
    .meaning = What to complete so that the rest can be relied on.

record-missing = missing record
record-flow = { $from } → { $to }
# The name of a record in a sentence.
quoted = “{ $name }”
quote-within-opens = ‘
quote-within-closes = ’
list-and = { $start } and { $last }
list-and-others = { $start } and { $count } others
list-empty = nothing
value-percent = { $value }%
value-days = { $value ->
    [one] { $value } day
   *[other] { $value } days
}
value-hours = { $value ->
    [one] { $value } hour
   *[other] { $value } hours
}

standing-open = To decide
standing-reopened = To look at again
standing-planned = In the plan
standing-postponed = Put off
standing-accepted = Accepted
standing-disputed = Disputed

# What nobody knows, to be asked.
ask-record = { $record }: { $about }
ask-document = Is there such a document? { $document }

# Where each theme stands: the levels, from the lowest up, and their conditions.
reading-level-undescribed = Not described
reading-level-open = To be dealt with first
reading-level-fragile = Fragile
reading-level-tenable = Tenable
reading-level-solid = Solid
reading-level-exemplary = Exemplary

reading-condition-map-begun = Information, tools and exchanges are described
reading-condition-data-with-a-place = It is known where all information is
reading-condition-data-with-an-owner = All information has somebody responsible
reading-condition-services-with-an-owner = Every tool has somebody responsible
reading-condition-flows-explained = Every exchange has a purpose
reading-condition-data-classified = It is known who may see nearly all information
reading-condition-map-reviewed-lately = The map was reviewed within six months
reading-condition-no-broken-link = No link of the map is broken
reading-condition-no-former-access = Nobody who left still has access
reading-condition-payments-protected = Payments are protected by two factors and two persons
reading-condition-nothing-critical-in-security = Nothing has to be dealt with now
reading-condition-second-factor = Important doors ask for a second factor
reading-condition-named-accounts = Every person has an account of their own
reading-condition-updates = Updates are made by themselves
reading-condition-endpoint-protection = Devices are protected against malware
reading-condition-leaver-checklist = A checklist serves when people come and go
reading-condition-disks-encrypted = Mobile devices are encrypted
reading-condition-password-manager = Passwords are in a safe
reading-condition-awareness-this-year = The team was made aware within the year
reading-condition-access-review-this-year = Access was reviewed within the year
reading-condition-nothing-out-of-support = Nothing is out of support
reading-condition-remote-access-bounded = Suppliers do not come in whenever they like
reading-condition-incident-rehearsed = What to do in an incident was checked within the year
reading-condition-confidential-tools-logged = Confidential tools keep a trace of who came in
reading-condition-independent-second-look = Somebody independent looked within the year
reading-condition-law-known = It is known which law applies, and which information speaks of persons
reading-condition-personal-data-with-an-owner = All information on persons has somebody responsible
reading-condition-purpose-written = The purpose of all information on persons is written
reading-condition-retention-fixed = It is fixed everywhere how long it is kept
reading-condition-processors-under-contract = Suppliers have a fitting contract
reading-condition-persons-informed = The persons are informed
reading-condition-places-of-personal-data = It is known where information on persons goes
reading-condition-transfers-guaranteed = What goes abroad is guaranteed
reading-condition-access-request-ready = A request for access could be answered
reading-condition-leak-sheet = It is known what to do in case of a leak
reading-condition-impact-decided = The impact assessments needed are decided
reading-condition-old-data-deleted = Nothing is kept too long
reading-condition-register-reviewed = The register was reviewed within the year
reading-condition-backed-up = All that matters is backed up
reading-condition-backup-elsewhere = Backups are in another place than the original
reading-condition-restore-tested = Restoring was tried
reading-condition-contacts-offline = The list of contacts is ready, offline
reading-condition-isolated-copy = One copy is out of reach
reading-condition-backup-often-enough = Backups are made often enough for vital tools
reading-condition-workaround-for-the-vital = It is known how to work without each vital tool
reading-condition-no-single-point = Nothing blocks everything by itself
reading-condition-everything-restored-this-year = Every backup was restored within the year
reading-condition-delays-fit = The delays until things work again fit together
reading-condition-suppliers-promise = Suppliers promise a delay
reading-condition-costs-noted = The cost of most tools is noted
reading-condition-notice-known = It is known how the contracts that cost end
reading-condition-seats-counted = Accounts and devices in use are counted
reading-condition-organisation-pays = The organisation itself pays for its tools
reading-condition-hours-of-the-dearest = The time spent is estimated for the five dearest tools
reading-condition-no-duplicates = No two tools do the same
reading-condition-no-unused-seats = Next to nothing is paid for nothing
reading-condition-replacement-planned = Replacing devices is planned
reading-condition-exit-priced = It is known what leaving each contract costs
reading-condition-renewals-compared = Offers are compared before each renewal
reading-condition-devices-counted = Devices are counted
reading-condition-storage-counted = It is known how much room information takes
reading-condition-device-ages = It is known how old the devices are
reading-condition-last-use = It is known when most tools were last used
reading-condition-no-useless-tool = No tool lies unused
reading-condition-no-duplicate-storage = Files are not stored twice
reading-condition-data-sorted = What is of no more use is sorted out
reading-condition-devices-kept-long = Devices last, and replacing them is planned
reading-condition-right-size = Subscriptions and servers have the right size
reading-condition-basic-documents-begun = The six basic documents are begun
reading-condition-basic-documents-usable = The basic documents can be worked with
reading-condition-readable-by-us = The organisation reads and administers its documents
reading-condition-vital-tools-documented = Every vital tool has its page
reading-condition-documents-fresh = The documents were read again
reading-condition-handover-rehearsed = Handing over access was tried within the year
reading-condition-decisions-noted = Decisions and their reasons are noted
reading-condition-vital-tools-mastered = Somebody masters each vital tool
reading-condition-second-person = A second person masters each vital tool
reading-condition-work-shared = Not everything rests on the same person
reading-condition-knowledge-complete = No knowledge that is needed is missing
reading-condition-team-asked = The team said how it lives with its tools
reading-condition-contracts-in-our-name = Contracts are in the organisation’s name
reading-condition-domain-is-ours = The domain name belongs to the organisation
reading-condition-admin-inside = Somebody of the organisation has all rights on important tools
reading-condition-export-known = It is known whether each tool lets our data out
reading-condition-export-tested = Taking data out was tried within two years
reading-condition-exit-clauses = Contracts say what happens at the end
reading-condition-backup-with-somebody-else = Backups are not with the same supplier
reading-condition-alternatives-looked-at = Other solutions were looked at
reading-condition-code-is-ours = What was made for us is ours, and free software has support
reading-condition-seller-does-not-audit = Who sells does not control
reading-condition-interests-declared = Every advisor declared their interests
reading-condition-fees-known = It is known what each advisor’s fee is based on
reading-condition-network-marked = It is known who belongs to the advisors’ network
reading-condition-second-look-planned = A second look is planned
reading-condition-two-admins-for-the-vital = Two persons can administer each vital tool
reading-condition-successor-named = Somebody is named to take over
reading-condition-contracts-transferable = Contracts can be taken over
reading-condition-contacts-ready = The list of contacts is ready
reading-condition-restorable-by-others = Backups were restored at least once
reading-condition-links-whole = The map has no broken link
reading-condition-space-is-ours = The organisation administers its documentation
reading-condition-decisions-log = There is a log of decisions
