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
