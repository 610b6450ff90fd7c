# What lets one work fast: palette, lines in everyday words, keys, pasted lists,
# changes of several records at once, putting in order.

## Palette

palette-open = Search
palette-title = Search or do
palette-hint = A name, a page, an action
palette-action = Action
palette-place = Page

## A line in everyday words

quick-add-open = Add in one line
quick-add-title = A tool and its price, in one line
quick-add-line = Write it as you would say it
quick-add-example = For example: accounting software, 360 a month, 6 seats, from Abacus
# $name = the service
quick-add-done = “{ $name }” is added. You can write the next line.
quick-add-do = Add
quick-add-whole = This price is for
# $count = number of seats
quick-add-all = { $count ->
    [one] { $count } seat
   *[other] all { $count } seats together
}
quick-add-each = one seat only
quick-add-service = Tool
# $name = what it is called
quick-add-known = { $name } (described already)
quick-add-new = { $name } (new)
quick-add-price = Price
# $count = number of units, $price = price of each
quick-add-times = { $count } times { $price }
quick-add-rest = Kept in the remarks

## Keys

shortcuts-title = Keyboard shortcuts
shortcuts-control = Ctrl
shortcuts-palette = Search or do
shortcuts-paste = Paste a list, on a page with a table
shortcuts-new = Add a record to the table
shortcuts-filter = Filter the table
shortcuts-commands = With another key
shortcuts-single = A key alone, outside of fields
shortcuts-on = Use the keys alone too
shortcuts-key = Key
shortcuts-does = What it does

## Putting in order

order-open = Change the order
# $name = what the list is
order-of = Order: { $name }
# $name = the entry
order-up = Move “{ $name }” up
order-down = Move “{ $name }” down
# $name = the entry, $position = where it is now, $all = number of entries
order-moved = “{ $name }” is in position { $position } of { $all }.
order-earlier = Move up
# $name = what the list holds, $position = place in the list
part-earlier = Move up: { $name } { $position }

## Several records at once

# $count = number of records, in all of these
bulk-count = { $count ->
    [one] One record chosen
   *[other] { $count } records chosen
}
bulk-field = Change a field
bulk-tag = Label
bulk-remove = Remove
bulk-none = Choose none
bulk-which = Field
bulk-set = { $count ->
    [one] Change one record
   *[other] Change { $count } records
}
bulk-erase = { $count ->
    [one] Erase the answer of one record
   *[other] Erase the answer of { $count } records
}
bulk-field-title = { $count ->
    [one] Change a field of one record
   *[other] Change a field of { $count } records
}
bulk-changed = { $count ->
    [0] Nothing to change: it was so already.
    [one] One record is changed. “Undo” takes all back at once.
   *[other] { $count } records are changed. “Undo” takes all back at once.
}
bulk-tag-name = Label
bulk-tag-title = { $count ->
    [one] Label one record
   *[other] Label { $count } records
}
bulk-tag-do = { $count ->
    [one] Label one record
   *[other] Label { $count } records
}
# $count = how many others there are
bulk-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
bulk-remove-title = { $count ->
    [one] Remove one record?
   *[other] Remove { $count } records?
}
bulk-remove-text = They also disappear from the records that mention them. “Undo” brings all of them back.
bulk-remove-do = { $count ->
    [one] Remove one record
   *[other] Remove { $count } records
}
bulk-removed = { $count ->
    [one] One record is removed. “Undo” brings it back.
   *[other] { $count } records are removed. “Undo” brings all of them back.
}
# $count = number of rows
bulk-all = Choose all records of the table ({ $count })
# $name = the record
bulk-one = Choose “{ $name }”

## Pasted lists

paste-open = Paste a list
# $kind = the kind of records
paste-title = Paste a list: { $kind }
paste-text = Your list
paste-hint = Copy the cells in your spreadsheet, with the row of titles, and paste them here. Nothing is added before you agree.
paste-partial = The words of the other languages could not be loaded: only those of this language are understood.
# $new = number of new records, $changed = number of changed ones
paste-do = { $changed ->
    [0] { $new ->
        [one] Add one record
       *[other] Add { $new } records
    }
   *[other] { $new ->
        [0] Change { $changed }
       *[other] Add { $new } and change { $changed }
    }
}
paste-do-nothing = Add
paste-done = { $new ->
    [0] Nothing new
    [one] One record is added
   *[other] { $new } records are added
}, { $changed ->
    [0] none is changed
    [one] one is changed
   *[other] { $changed } are changed
}. “Undo” takes all back at once.
# $column = head of a column, $text = what stood there
paste-note = { $column }: { $text }
# $rows = how many there are, $most = how many can be taken
paste-too-many-rows = This list has { $rows } rows; { $most } can be pasted at a time. Paste it in several goes.
# $columns = how many there are, $most = how many can be taken
paste-too-many-columns = This list has { $columns } columns; { $most } can be pasted. Copy only those that are of use.
paste-too-long = This text is too long to be a list. Paste it in several goes.
# $number = number of the column
paste-column = Column { $number }
# $new = number of new records, $changed = number of changed ones
paste-summary = { $new ->
    [0] No new record
    [one] One new record
   *[other] { $new } new records
}, { $changed ->
    [0] none changed.
    [one] one changed.
   *[other] { $changed } changed.
}
# $count = number of cells
paste-unread = { $count ->
    [0] All is understood.
    [one] One cell is not understood: it will be kept in the remarks.
   *[other] { $count } cells are not understood: they will be kept in the remarks.
}
paste-heads = The first row holds the titles
paste-preview = How the list is read
paste-row = Record
# $count = number of rows
paste-all = Show all { $count } rows
# $column = head of the column
paste-column-is = The column “{ $column }” becomes
paste-to-notes = Keep in the remarks
paste-to-nothing = Leave out
paste-new = new
paste-changed = changed
paste-not-understood = not understood
paste-kept = kept
paste-corrections = What is not understood
paste-corrections-hint = Say once what it means: it then counts everywhere. Otherwise the text stays in the remarks.
# $text = what stands there, $column = head of the column
paste-correction = “{ $text }” ({ $column })
# $count = number of names
paste-missing = { $count ->
    [one] One name is not described yet
   *[other] { $count } names are not described yet
}
paste-missing-hint = A record is made for each. Untick those that need none: they stay in the remarks.
# $name = the name
paste-missing-kind = Kind of record for “{ $name }”
