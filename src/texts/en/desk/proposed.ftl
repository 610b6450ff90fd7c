# What the starting template proposes, and what one confirms.

# $caution = when the finding may be wrong, or nothing
caution-proposed = This finding rests on answers that the starting template proposed and nobody confirmed. { $caution }
# $record = the name of the record
ask-confirm = Is what the template proposes right? { $record }

proposed-mark = proposed
proposed-right = That is right
proposed-absent = We do not have that
proposed-later = Later
proposed-change = Change
proposed-title = To confirm
proposed-hint = The starting template proposes what an organisation like yours often has. Keep what is right, remove what you do not have. As long as you have confirmed nothing, no finding is established.
proposed-record = The starting template proposes this. Do you have it, and is it right?
proposed-values = The starting template proposed some of these answers. Are they right?
proposed-begin = Confirm one by one
proposed-done = Nothing is left to confirm. What next:
proposed-all-later = You left the rest for later.
proposed-again = Come back to it now
proposed-by-kind = All that is proposed
map-end-missing = to complete
map-legend-proposed = Dashed outline: proposed by the template, not confirmed yet

# $kind = the kind of the record
map-proposed-kind = proposed · { $kind }

# $count = number of records
proposed-count = { $count ->
    [one] The starting template proposes one thing, to be confirmed.
   *[other] The starting template proposes { $count } things, to be confirmed.
}

# $count = number of records
proposed-left = { $count ->
    [one] One thing is left to confirm.
   *[other] { $count } things are left to confirm.
}

# $count = number of records
proposed-all-right = { $count ->
    [one] Confirm the one proposed
   *[other] Confirm the { $count } proposed
}
