# All audits at once.

portfolio-title = All audits
portfolio-hint = All audits of this browser at once: how each stands, what is urgent, the next dates.
portfolio-looking = The audits are being read…
portfolio-search = Search all audits
portfolio-add = Add files
# $name = the file, $why = why it was not added
portfolio-not-kept = { $name }: { $why }
portfolio-locked = this file is protected by a passphrase. Open it from the start screen.
# $saved and $exported = a date and a time
portfolio-saved = Saved on { $saved } · never exported
portfolio-exported = Saved on { $saved } · exported on { $exported }
portfolio-changed = Saved on { $saved } · changed since it was exported on { $exported }
portfolio-urgent = What is urgent
portfolio-next = Next dates
portfolio-next-none = No date to come is noted.
# $count = how many
portfolio-found = { $count ->
    [0] Nothing found.
    [one] One record found.
   *[other] { $count } records found.
}
portfolio-more = { $count ->
    [one] and one more.
   *[other] and { $count } more.
}
# What comes on a day.
agenda-noticeDays = last day to give notice
agenda-end = end of the contract
agenda-endOfSupport = end of support
agenda-until = decision to look at again
agenda-due = to be done by then
agenda-nextLook = to look at again
