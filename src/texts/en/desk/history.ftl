# The earlier states of an audit.

history-title = History
# $limit = the size that is allowed
history-hint = The audit as it was. One state is kept by itself for each day of work, and one before each step back. Together they take at most { $limit }: the oldest go first, but never those that you have named.
help-history = See the audit as it was on another day, and go back to it.
history-name = Keep the audit as it is now, under a name
history-name-hint = For instance: “Before the advisor’s visit”.
history-keep = Keep this state
# $name = the name that was given
history-kept = “{ $name }” is kept.
history-states = Kept states
history-none = None yet. The first will be kept when you go on with this audit on another day.
history-reason-day = Last state of the day
history-reason-return = Before a step back
history-return = Go back to this state
# $moment = date and time
history-return-title = Go back to the state of { $moment }?
history-return-text = The audit becomes what it was. Its present state is kept in the history, and “Undo” leads back to it too.
history-returned = The audit is again as it was on { $moment }.
history-exported = The state of { $moment } is exported.
history-forget = Delete for good
history-forget-title = Delete the state of { $moment }?
history-forget-text = This state will be erased from this browser, and nobody will be able to get it back. The audit itself does not change.
history-forgotten = The state of { $moment } is deleted.
history-full = The history of this audit has no room left: only states that you have named remain. Delete one that you no longer need, or export it first.
history-since = What changed since
history-same = Nothing has changed since.
