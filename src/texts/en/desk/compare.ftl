# What differs between two states, and what two sides say differently.

change-added = Added
change-removed = Removed
change-changed = Changed
conflict-value = Both sides said something else.
conflict-order = Both sides changed the order; the elements of both stay.
conflict-removed = One side removed what the other changed.
conflict-needed = One side removed what the other began to use.
side-ours = Our side
side-theirs = The other side
side-both = Both sides
# $name = a field, $words = what it says
change-field = { $name }: { $words }
# $added, $removed, $changed = how many records
diff-summary = Records added: { $added }, removed: { $removed }, changed: { $changed }
diff-beside = Beside the records
diff-findings = Findings
diff-costs = Costs of a year
diff-nothing = nothing
# $before, $after = what there was, what there is
diff-from-to = { $before } → { $after }
# $ours, $theirs, $both, $conflicts, $open = how many
merge-summary = Taken from our side: { $ours }, from the other: { $theirs }, from both: { $both }. Conflicts: { $conflicts }, still to settle: { $open }.
merge-taken = What comes from whom
merge-conflicts = Conflicts
merge-base = Before
merge-needed-by = Used by
merge-holds = Holds
merge-spot = Spot
merge-unrelated = This file speaks of another organisation: it does not come from the same audit.

compare-title = Compare and merge
compare-hint = Did somebody give you back a file of this audit? See what differs, then bring the two together. Nothing is lost.
help-compare = See what differs from another file of the same audit, and bring the two together.
compare-choose = Choose a file
# $name = the name of the file
compare-with = Beside the open audit: “{ $name }”
compare-done = The two are brought together. “Undo” gives back the audit as it was; that state is also in the history.
compare-differences = What differs
# $from, $to = compare-file and compare-here
compare-direction = Read from { $from } to { $to }.
compare-file = this file
compare-here = the open audit
compare-turn = Read the other way round
compare-print = Print
compare-same = Both say the same.
compare-appeared = Appeared
compare-solved = Solved
compare-altered = That say something else
compare-together = Bring the two together
compare-together-hint = What only one side changed is taken over. Where the two contradict each other, you choose.
compare-start = Common starting point
compare-start-none = None: choose at each difference
compare-start-hint = The state kept here that is most like the file. What either side changed since is taken over.
compare-nothing-new = There is nothing to take over: the open audit already says all that this file says.
compare-all-ours = Our side everywhere
compare-all-theirs = The other side everywhere
compare-bring = Bring together
# $count = how many are left
compare-left = { $count ->
    [one] One conflict is left: choose a side.
   *[other] { $count } conflicts are left: choose a side for each.
}
