# Documentation: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-doc-coverage-minimum = Basic documents are missing
    .finding = { $count ->
        [one] One document is missing or cannot be worked with: { $documents }.
       *[other] { $count } documents are missing or cannot be worked with: { $documents }.
    }
    .why = A few pages are enough for somebody else to carry on; without them nobody can.
    .action = Write or update one page for each; much of it is already in this map
    .caution = Nothing more is asked for: a charter or a network plan may wait.

rule-doc-in-head = The knowledge is in one person’s head
    .finding = { $state ->
        [known] { $document } is written nowhere: only one person knows it ({ $person }).
       *[unknown] { $document } is written nowhere: somebody knows it by heart.
    }
    .why = Holidays, an illness or a departure are enough to stop the work.
    .action = Take an hour with that person and write one page
    .caution = What is learnt by doing need not be written; the steps to start again do.
