# Map: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-ref-dangling = A link points to something that is not there any more
    .finding = { $count ->
        [one] { $record } refers to something that is not in the audit any more ({ $fields }).
       *[other] { $record } refers to { $count } things that are not in the audit any more ({ $fields }).
    }
    .why = What depends on a broken link cannot be computed: a service whose server is missing looks as if it needed nothing.
    .action = Open the record and choose the right link, or remove it
    .caution = If you opened a part of an audit only, the other part may hold what is missing.

rule-node-isolated = { $state ->
        [paid] A service is paid for, but nothing is linked to it
       *[unpaid] A service is linked to nothing
    }
    .finding = { $state ->
        [paid] { $service } costs { $cost } a year, but no exchange goes through it and nothing depends on it.
       *[unpaid] No exchange goes through { $service }, no information is kept there and nothing depends on it.
    }
    .why = Such a service is either useless or badly described; if it is paid for, it is the first place to save.
    .action = { $state ->
        [paid] Draw what comes in and goes out, or ask whether it is still needed
       *[unpaid] Link the service to its information and exchanges, or remove it
    }
    .caution = The map may simply be incomplete: one forgotten exchange is enough.

rule-data-without-place = { $count ->
        [one] Nobody said where some information is kept
       *[other] Nobody said where some information is kept
    }
    .finding = { $count ->
        [one] No service or binder is given for { $data }.
       *[other] No service or binder is given for { $count } kinds of information: { $data }.
    }
    .why = Information without a known place can be neither protected nor found nor erased.
    .action = Say in which service or binder the original is
    .caution = What people know without having written it has no place: describe it as a document to write instead.

rule-flow-cycle-sync = Services pass the same information round in a circle
    .finding = { $services } pass { $data } on to each other automatically, in a circle.
    .why = An error or a deletion goes round and reaches every copy, even the good one.
    .action = Choose one service where the information is changed; the others receive it
    .caution = Two services of one supplier that keep each other up to date, such as a calendar on a phone, are usual.
