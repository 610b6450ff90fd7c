# Anonymous copy.

anonymise-title = Anonymous copy
anonymise-hint = A copy that can be shown to peers, for example under a Creative Commons licence. Your audit does not change.
help-anonymise = Make a copy of the audit that says no longer of whom it speaks.
anonymise-always = Names, notes and free words are always replaced, records get a new number, and what Limpide does not know is left out. Dates stay.
anonymise-amounts = Amounts
anonymise-amounts-rounded = Rounded to two figures
anonymise-amounts-left-out = Left out
anonymise-amounts-kept = Kept as they are
anonymise-stays = What may stay
anonymise-suppliers = The names of suppliers
anonymise-place = The canton and the number of people
anonymise-save = Save the copy
# The name of the file, without its ending
anonymise-file = anonymous-audit
anonymise-done = The copy is saved among your downloads.
# $count = how many
anonymise-texts = { $count ->
    [one] The only text that would leave
   *[other] All texts that would leave ({ $count })
}
anonymise-texts-hint = Read them through: nobody else will.
