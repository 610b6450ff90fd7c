# The handover.

takeover-title = Hand over
takeover-hint = Could somebody else take over tomorrow? See what is missing, and print the sheet that they need on the first day.
help-takeover = See whether somebody else could take over, and print the sheet of the first day.
takeover-ready = What makes it easy
takeover-sheet = The sheet of the first day
takeover-sheet-hint = Two pages for somebody who knows nothing here. Read it through before you hand it over.
takeover-print = Print the sheet
# $name = the organisation, $date = today
takeover-sheet-title = { $name }: handover sheet of { $date }
takeover-sheet-secrets = No password is written here: only where to find it, and who can open it.
takeover-people = Whom to call
takeover-tools = What must not stop
takeover-contracts = Contracts, the most pressing first
takeover-copies = Backups
takeover-documents = What is written, and where
takeover-actions = What is under way
takeover-unknowns = What nobody knows
# $count = how many more
takeover-more = { $count ->
    [one] and one more, in the audit
   *[other] and { $count } more, in the audit
}
