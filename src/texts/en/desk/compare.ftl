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
