# Costs: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-cost-unused-seats = { $unit ->
        [user] Accounts are paid for and not used
       *[other] More is paid for than is used
    }
    .finding = { $unit ->
        [user] { $service }: { $paid } accounts paid for, { $used } used. The other { $unused } cost { $wasted } a year.
        [device] { $service }: { $paid } devices paid for, { $used } used. The rest costs { $wasted } a year.
       *[other] { $service }: { $paid } units paid for, { $used } used. The rest costs { $wasted } a year.
    }
    .why = You pay for people who have left, or for a reserve that is never used.
    .action = Reduce at the next renewal
    .caution = A reserve for seasonal staff may be worth its price. What is used must be counted, not guessed.

rule-cost-renewal-window = { $state ->
        [missed] The time to give notice has just passed
       *[soon] The time to give notice is near
    }
    .finding = { $state ->
        [missed] { $contract } goes on until { $end } at least. Next last day of notice after that: { $deadline }.
       *[soon] { $contract } is renewed on { $end }. Last day of notice: { $deadline }, in { $days ->
            [one] { $days } day
           *[other] { $days } days
        }.
    }
    .why = After that day the contract goes on for another period.
    .action = { $state ->
        [missed] Note the next date in the calendar, and prepare the comparison until then
       *[soon] Decide now: keep, negotiate or leave
    }
    .caution = The day is counted on the calendar; some contracts count from the day the letter arrives. Read the clause.

rule-cost-duplicate-function = Several services do the same for the same people
    .finding = { $services } have the same function ({ $functions }) and users in common.
    .why = You pay, learn and protect several times over.
    .action = Compare what is really used, and keep one
    .caution = A change under way or a wanted separation may explain it: mark the service that is being replaced.
