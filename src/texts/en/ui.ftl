# The page: its frame, its buttons, its messages.

## Frame

page-title = Limpide: see clearly in your digital life
page-title-of = { $place } · Limpide
skip-to-content = Skip to content
language = Language
# The name of the language, in itself.
language-name = English
language-failed-title = The language has not changed
language-failed = The texts in this language could not be loaded. Check your connection, then try again. If nothing changes, tell the person who hosts this page.
help-title = Help
navigation = Places
navigation-describe = Describe
navigation-follow = Follow up

## Actions

action-undo = Undo
action-redo = Redo
action-export = Export
action-close = Close
action-open = Open
action-rename = Rename
action-duplicate = Duplicate
action-cancel = Do nothing
action-remove = Delete
action-remove-name = Remove “{ $name }”

## Answers

answer-yes = Yes
answer-no = No
answer-none = None
answer-not-known = Not known

## Fields

field-none = None
field-not-known = I don’t know
field-currency = Currency
field-foreign = This version cannot read this value: { $found }. It is kept as it is; your answer will replace it.
error-field-count = Type a whole number, such as 12.
error-field-date = Type a complete date.
error-field-money = Type an amount, such as 15.60.
combobox-search = Search
combobox-records = Search, or type a new name
combobox-catalogue = Choose, or type your own
combobox-type = Type, then Enter
combobox-nothing = Nothing matches
combobox-create = Create “{ $typed }” ({ $kind })
combobox-other = Other: “{ $typed }”
combobox-add = Add “{ $typed }”
part-add = Add: { $name }
part-position = { $name } { $position }
part-remove = Delete { $name } { $position }

## Records

records-together = Same subject
records-list = List
records-filter = Filter
records-more = Show more
records-count = { $shown ->
    [0] None of { $all }
   *[other] { $shown } of { $all }
}
records-findings = { $count ->
    [one] 1 finding
   *[other] { $count } findings
}
record-close = Close this record
record-gone = This record no longer exists.
record-findings = Findings on this record
record-references = Mentioned by
record-remove = Delete this record
record-remove-title = Delete “{ $name }”?
record-remove-text = { $count ->
    [0] Nothing else mentions it. You will be able to undo.
    [one] One other record mentions it; that link will go too. You will be able to undo.
   *[other] { $count } other records mention it; these links will go too. You will be able to undo.
}

## Sections of forms

section-progress = { $answered } of { $all }
section-main = The essentials
section-more = Further details
section-notes = Remarks
section-who = Who you are
section-people = People
section-audit = This audit
section-law = The law that applies
section-where = Where
section-contact = How to reach them
section-persons = The people concerned
section-judgement = How much it matters
section-keeping = How long it is kept
section-leaving = How to leave
section-choice = The choice
section-devices = Hardware
section-way = The way it goes
section-term = Duration
section-promises = Commitments
section-training = Training



## Findings

findings-title = Findings
findings-none = Nothing to report for now. The more you describe, the more Limpide can see.
findings-theme = Theme
findings-all-themes = All themes
findings-summary = { $open ->
    [0] All that was found is decided ({ $count } in all).
    [one] One finding to decide.
   *[other] { $open } findings to decide, which come from { $causes ->
        [one] one cause
       *[other] { $causes } causes
    }.
}
findings-since = Since it was opened: { $new ->
    [0] no new finding
    [one] one new finding
   *[other] { $new } new findings
}, { $gone ->
    [0] none solved.
    [one] one solved.
   *[other] { $gone } solved.
}
findings-views = View
findings-by-cause = By cause
findings-by-weight = By weight
findings-nothing-grave = Nothing grave. What can wait is further down.
findings-rest = { $count ->
    [one] What can wait (one finding)
   *[other] What can wait ({ $count } findings)
}
findings-decided = { $count ->
    [one] Already decided (one finding)
   *[other] Already decided ({ $count } findings)
}
findings-more = { $count ->
    [one] Show the last one
   *[other] Show more ({ $count })
}
cause-more = { $count ->
    [one] See the finding
   *[other] See the { $count } findings
}
cause-settles = { $count ->
    [one] { $effort }
   *[other] { $effort } · settles { $count } findings
}
asked-title = Ask this first
asked-hint = What nobody knows and on what findings rest, what matters most first. Not knowing is neither a fault nor a merit.
asked-all = { $count ->
    [one] Show the question
   *[other] Show the { $count } questions
}
asked-fewer = Show fewer questions
asked-changes = { $count ->
    [one] changes one finding
   *[other] changes { $count } findings
}
asked-whom = ask { $whom }
standing-title = Where you stand
standing-hint = Three readings side by side: what was answered, how sure it is, and the step that was reached. No mark sums them up.
standing-handover = { $count ->
    [0] Somebody else could take over
    [one] Taking over is blocked by one point
   *[other] Taking over is blocked by { $count } points
}
standing-met = met
standing-blocked = missing
standing-not-known = nobody knows
standing-not-asked = not spoken of yet
standing-themes = By theme
standing-clear = Clear
standing-not-clear = Not clear yet
standing-conditions = { $count } of { $of } conditions met
standing-capped = Too much is not known to go higher.
standing-missing = Missing for the next step:
standing-coverage = { $known } answers to { $all } questions; { $unknown } “I don’t know”, { $unasked } not put yet.
standing-confidence = { $count } of { $of } records are sure and were looked at within a year.
standing-gaps = What is left to say
standing-to-confirm = To confirm or to read again
standing-count = { $there } of { $of }
standing-which = Which are missing
standing-not-told = To be told first: { $what }
standing-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
finding-rule = This rule
rules-title = Rules
rules-hint = The { $count } rules that Limpide applies: what each looks for, why, and from where it speaks. You can switch one off, for a reason.
rules-search = Look for a rule
rules-found = { $count ->
    [0] No rule fits.
    [one] One rule.
   *[other] { $count } rules.
}
rules-action = What to do
rules-about = Rule { $id } · usual weight: { $severity } · usual effort: { $effort }
# $value = where it stands when nobody moved it, $unit = what it counts
rules-default = { $unit ->
    [percent] (by default: { $value }%)
    [days] (by default: { $value } days)
    [months] (by default: { $value } months)
    [hours] (by default: { $value } hours)
    [gigabytes] (by default: { $value } GB)
    [money] (by default: { $value } a year, in your currency)
   *[count] (by default: { $value })
}
rules-off = Switched off
rules-off-because = Switched off. Reason: { $reason }
rules-turn-off = Switch this rule off…
rules-turn-theme-off = Switch this whole theme off…
rules-turn-off-now = Switch off
rules-turn-on = Switch this rule on again
rules-turn-theme-on = Switch this theme on again
rules-reason = Why it does not fit here
decide-plan = Put into the plan
decide-see-action = See in the plan
decide-other = Decide otherwise…
decide-title = What do you decide?
decide-kind = Decision
decide-reason = Why
decide-until = Look at it again on
decide-hint = The decision comes up again by itself on that day, or as soon as what the finding rests on changes.
decide-confirm = Note the decision
plan-title = Plan
plan-hint = What is done, by whom and by when; and what the audit would say afterwards.
plan-open = { $count ->
    [0] To do
    [one] To do (one action)
   *[other] To do ({ $count } actions)
}
plan-empty = Nothing is planned yet. Choose below what to begin with.
plan-all-done = When all of this is done
plan-closed = { $count ->
    [one] Done or given up (one action)
   *[other] Done or given up ({ $count } actions)
}
plan-about = { $label }: { $value }
plan-no-owner = nobody is in charge
plan-no-date = without a date
plan-next = What to do next
plan-next-hint = The quickest first; for equal effort, what matters most.
plan-settles = { $count ->
    [one] settles one finding
   *[other] settles { $count } findings
}
plan-foresee = What it would change
plan-solved = { $count ->
    [one] One finding less: { $titles }
   *[other] { $count } findings less: { $titles }
}
plan-milder = { $count ->
    [one] One finding less grave: { $titles }
   *[other] { $count } findings less grave: { $titles }
}
plan-appeared = { $count ->
    [one] One finding new or graver: { $titles }
   *[other] { $count } findings new or graver: { $titles }
}
plan-unforeseen = { $count ->
    [one] The effect cannot be reckoned for: { $titles }
   *[other] The effect cannot be reckoned for { $count } findings: { $titles }
}
plan-left = { $count ->
    [0] No finding would be left.
    [one] One finding would be left.
   *[other] { $count } findings would be left.
}
finding-action = To do:
finding-more = Why, and what it rests on
finding-why = Why it matters
finding-path = The path
finding-evidence = What it rests on
finding-caution = Why it may be wrong
finding-references = References
finding-subjects = About

## Map

map-title = Map
map-hint = Who sends what, to whom, through which tools. Choose a box or a line to see its record and correct it.
map-empty = The map draws itself from what you describe. Begin with people and organisations, then tools, then what goes between them.
map-loose = { $count ->
    [one] One exchange has neither a known start nor a known end yet and is not drawn:
   *[other] { $count } exchanges have neither a known start nor a known end yet and are not drawn:
}
map-large = The map is too large to name what goes along every line. Choose a line to read it.
map-drawing = Map of exchanges
map-lane-outside = Outside
map-lane-inside = With you
map-lane-services = Tools and services
map-apart = Without a described exchange
map-transit-protected = Protected on the way
map-transit-not-known = Protection on the way not known
map-transit-open = Not protected on the way
map-classification-not-known = Confidentiality not known
map-letter-public = P
map-letter-internal = I
map-letter-confidential = C
map-letter-restricted = S
map-letter-not-known = –
map-no-data = Content not stated
map-data-count = { $count ->
    [one] One piece of information
   *[other] { $count } pieces of information
}
# $from = who sends, $to = who receives, $data = what goes
map-flow-label = From { $from } to { $to }: { $data }
map-zoom = Size of the map
map-zoom-in = Larger
map-zoom-out = Smaller
map-zoom-whole = Whole map
map-filter = Follow information
map-filter-all = All
map-legend = Legend
map-legend-confidentiality = Colour and letter: the most confidential that goes or is kept
map-legend-transit = Line and lock: protection on the way
map-legend-nodes = Shapes
map-legend-party = Person or organisation
map-legend-service = Tool or service
map-legend-badge = Number of findings, in the colour of the gravest
map-close = Close
map-open-record = Open the whole record
map-incoming = What comes in
map-outgoing = What goes out
map-between = Exchanges from { $from } to { $to }
map-list = The map as a list
map-list-from = From
map-list-to = To
map-list-data = What goes
map-list-classification = Confidentiality
map-list-transit = On the way
map-list-findings = Findings

## What if…

what-if-title = What if…?
what-if-hint = Choose a thing, then what might happen to it. Limpide shows what would be hit, after how long, and what would soften it.
what-if-subject = What or who
what-if-choose = Choose…
what-if-event = What happens
what-if-event-stops = stops
what-if-event-leaks = leaks
what-if-event-leaves = leaves
what-if-event-doubles = costs twice as much
what-if-event-forbidden = is no longer allowed
what-if-empty = Describe tools, people or exchanges first: there must be something to which something can happen.
what-if-gone = This record no longer exists, or that cannot happen to it. Choose another.
what-if-map = On the map: what is hit keeps its colour
what-if-mark-subject = this is where it begins
what-if-mark-stops = stops
what-if-mark-weak = goes on, weakened
what-if-mark-exposed = what is there would be read
what-if-mark-touched = affected

## Start

start-title = See clearly in your digital life
start-promise = Describe what you hold, what you use and what goes where. Limpide shows what is wrong, why, and what to do first. Everything stays in your browser: nothing is sent.
start-new = New audit
start-name = Name of your organisation
start-name-hint = Optional: you can give or change it later.
start-begin = Begin an audit
start-open = Open a file
start-open-hint = A Limpide file that you exported or received. You can also drop it anywhere on this page.
start-choose = Choose a file
start-demo = See an example
start-demo-hint = A made-up fiduciary firm of eight people in Lausanne: its map, its findings, and all that you can try without risk.
start-demo-try = Try the demonstration
start-drop = Drop the file to open it
start-kept = Your audits in this browser
start-kept-none = None yet. Those that you begin or open will stay here.
start-portfolio = See all of them at once: what is urgent, next dates, search
start-kept-facts = Saved { $moment } · { $size }
start-here = open in this tab
start-action-of = { $action }: { $name }
start-delete-title = Delete “{ $name }”?
start-delete-text = The audit will be erased from this browser, and nobody will be able to bring it back. If you have no copy of it, export it first.
start-delete-export = Export first
start-delete = Delete for good
start-where = Where is your work?
start-where-kept = On this device, in the memory of this browser (IndexedDB), and nowhere else. Another browser or another device does not see it.
start-where-lost = Clearing browsing data erases it too, and a private window forgets it when it closes. So export often: the exported file is your copy.
start-where-sent = Nothing has been sent. The page loads its own files only, and its policy forbids the browser to pass anything on.

## The open audit

audit-unnamed = New audit
audit-rename = Rename this audit
audit-rename-title = Rename the audit
audit-rename-name = Name of the audit
audit-demonstration = { $name } (demonstration)
audit-copy = { $name } (copy)
audit-again = { $name } (kept)

## Opening

open-reading = Opening the audit…
open-examining = Looking at the audit…
open-stop = Stop
open-failed-title = Nothing was opened
open-unchanged = Your audits are as they were.
open-unreadable = The browser cannot read this file. It may have been moved or deleted, or it is a folder. Choose it again.
open-not-loaded = A part of Limpide could not be loaded. Check your connection and try again; if nothing changes, load the page anew.
open-not-fetched = The demonstration could not be loaded. Check your connection, then try again. If nothing changes, tell the person who hosts this page.
open-unsaved-title = The open audit is not saved
open-unsaved = Its last changes could not be saved, and would be lost. Export it before you open another.
open-anyway = Open anyway
open-problems = { $count ->
    [one] The file is open, with one problem
   *[other] The file is open, with { $count } problems
}
open-problems-list = Problems of the file
notice = Notice
notice-dismiss = Understood

## Saving

saving-restoring = Opening your audit…
saving-pending = Saving…
saving-saved = Saved in this browser, { $moment }
saving-saved-spoken = Saved in this browser
saving-export = Export now
saving-retry = Try again
saving-reload = Reload the page
saving-keep-copy = Keep my version as a copy
saving-take-other = Take the other tab’s
saving-keep-new = Keep as a new audit
saving-close = Close without keeping
saving-refreshed = This audit was changed in another tab. You now see its last version; what was done before can no longer be undone here.
saving-unavailable-short = Not saved: this browser keeps nothing
saving-unavailable = This browser keeps nothing for this page, probably because it is a private window or because of a setting. You can work, but export your audit before you close: it exists in this tab only.
saving-outdated-short = Not saved: the page has a new version
saving-outdated = A newer version of Limpide is open in another tab. Export your audit so that nothing is lost, then reload the page.
saving-full-short = Not saved: no room left
saving-full = This browser has no room left to save. Export now, then make room: delete an audit of which you have a copy, or free some of the disk. Limpide tries again at each change.
saving-conflict-short = Not saved: changed in another tab
saving-conflict = The same audit was changed in another tab while you were changing it here. Keep your version under another name, or take the other tab’s: your last changes here will then be lost.
saving-missing-short = Not saved: deleted in another tab
saving-missing = This audit is no longer in this browser: it was deleted in another tab, or browsing data was cleared. It is still whole on this page. Keep it as a new audit, export it, or close it.
saving-failed-short = Not saved
saving-failed = The browser refused to save ({ $why }). Export now so that nothing is lost. Limpide tries again at each change.
