# What is said where there is nothing, and what to do about it.

empty-next = See what is best done now
empty-own-action = Add an action of one’s own
empty-plan = Nothing is planned, and no finding waits for a decision. Describe first what you use, or add yourself what there is to do.
empty-standing = Nothing is described yet, and so every theme stands at its lowest. Begin with one of these pages, then come back here.
empty-filter = Show everything again
empty-rules = Show all rules again
