# Costs: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  what to check or set, for whoever looks after the computers, and when it is done
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
    .threshold-amount = From which unused amount a year
    .threshold-share = From which unused share
    .threshold-notable = From which amount a year it weighs more
    .technical = Extract last sign-in per account (90 days), remove licences from inactive accounts, shared mailboxes and service accounts, then lower the quantity before renewal. Done when paid licences and active accounts differ by less than 5%.

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
    .threshold-soon = How many days ahead
    .threshold-urgent = From how many days ahead it is urgent
    .technical = Provide before the date: actual use, subscribed options, cheaper variants, and a complete export ready in case of leaving. Done when the decision is recorded and the notice or order has been acknowledged.

rule-cost-duplicate-function = Several tools do the same for the same people
    .finding = { $services } have the same function ({ $functions }) and users in common.
    .why = You pay, learn and protect several times over.
    .action = Compare what is really used, and keep one
    .caution = A change under way or a wanted separation may explain it: mark the tool that is being replaced.
    .technical = Measure use of each (active users over 90 days, volumes, integrations), choose the one to keep, migrate, then make the other read-only before closing. Done when the abandoned tool has had no sign-in for 30 days and is terminated.

rule-cost-missing = { $state ->
        [known] The cost of some tools is not known
       *[not-known] Nobody knows what some tools cost
    }
    .finding = { $state ->
        [known] { $count ->
            [one] No cost is noted for { $services }.
           *[other] No cost is noted for { $count } tools: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows what { $services } costs.
           *[other] Nobody knows what { $count } tools cost: { $services }.
        }
    }
    .why = A cost that is not known can be neither compared nor discussed.
    .action = Find the invoice, or ask the supplier for the price
    .caution = The tool may be part of another subscription: then link that cost to both.
    .technical = Find the invoice in the billing console, card statement or marketplace; give unit price, quantity, period and VAT. Done when the cost line cites the document.

rule-cost-hidden-hours = { $state ->
        [not-known] The time spent may cost more than the tool
       *[known] The time spent costs more than the tool
    }
    .finding = { $state ->
        [free] { $service } is free, but takes { $hours ->
            [one] { $hours } hour
           *[other] { $hours } hours
        } a year, which comes to { $spent }.
        [paid] { $service } costs { $paid } a year and takes { $hours ->
            [one] { $hours } hour
           *[other] { $hours } hours
        } a year, which comes to { $spent }.
       *[not-known] { $count ->
            [one] Time is noted for { $service }, but a figure is missing to compare.
           *[other] Time is noted for { $count } tools ({ $service }), but a figure is missing to compare.
        }
    }
    .why = A free tool that takes two hours a week is not free.
    .action = Measure for two weeks, then simplify or change
    .caution = Time that is the work itself, such as writing a letter, is not the tool’s.
    .threshold-hours = From how many hours a year
    .technical = Record minutes per task for two weeks, identify what can be automated (template, import, API, rule) and estimate the effort. Done when a second measurement shows the time saved.

rule-cost-tacit-unknown = Nobody knows how some contracts end
    .finding = { $count ->
        [one] Nobody knows how { $contracts } goes on, or until when one can say no.
       *[other] Nobody knows how { $count } contracts go on, or until when one can say no: { $contracts }.
    }
    .why = A contract that goes on by itself is the usual reason for forgotten costs.
    .action = Read the clause, and note the end and the notice
    .caution = A contract from month to month costs little to leave, even if its notice is not known.
    .technical = Report end date, notice period, form of termination and the console’s auto-renewal setting. Done when these four points stand in the contract’s record.

rule-cost-per-user-outlier = A tool costs far more a person than its neighbours
    .finding = { $service } costs { $cost } a person and year. Of { $count } tools with the same function ({ $function }), half stay under { $median }.
    .why = A gap deserves a question, not a verdict.
    .action = Ask where the gap comes from, and compare what is really used
    .caution = Under one name two tools may do quite different work.
    .threshold-tools = From how many tools with the same function
    .threshold-of-median = From which share of the median
    .threshold-deviations = Beyond how many median deviations
    .threshold-amount = From which gap a year
    .technical = Break down what the price contains (edition, storage, support, interfaces) and the actual use of these functions per user. Done when the price per active user is recalculated and the gap justified or corrected.

rule-cost-price-rise = { $state ->
        [planned] The price will go up by a good deal
        [past] The price went up by a good deal
       *[not-known] A price may have gone up by a good deal
    }
    .finding = { $state ->
        [planned] { $service }: the yearly price goes from { $was } to { $is } on { $date }, { $percent }% more.
        [past] { $service }: the yearly price went from { $was } to { $is } on { $date }, { $percent }% more.
       *[not-known] { $count ->
            [one] { $cost } costs far more than before, but nobody knows whether for the same quantity.
           *[other] { $count } costs went up by a good deal, but nobody knows whether for the same quantity: { $cost }.
        }
    }
    .why = A rise that nobody discussed becomes the rule.
    .action = Ask for the reason, and for an offer elsewhere
    .caution = What is delivered may have changed, or the contract follows an index.
    .threshold-rise = From which rise
    .threshold-amount = From which rise a year, in all
    .threshold-months = For how many months at most
    .technical = Compare line detail (quantities, options, indexation, change of edition) over two periods and check whether a lower edition is enough. Done when the difference is explained line by line or disputed in writing.

rule-cost-paid-by-person = { $state ->
        [not-known] Nobody knows who pays for some tools
       *[known] A person pays for a tool of the organisation
    }
    .finding = { $state ->
        [known] { $person } pays { $count ->
            [one] for { $services } with their own money or card.
           *[other] for { $count } tools with their own money or card: { $services }.
        }
        [somebody] Somebody pays for { $services } with their own money or card.
       *[not-known] { $count ->
            [one] Nobody knows who pays { $services }.
           *[other] Nobody knows who pays { $count } costs: { $services }.
        }
    }
    .why = If that person leaves or changes cards, the tool stops.
    .action = Let the organisation pay
    .caution = Paying in advance against a receipt is fine, if the account itself belongs to the organisation.
    .technical = Move billing and account ownership (tenant, app store identity, domain, payment method) to an address and card of the organisation. Done when the next invoice is in its name and the private account has no role left.

rule-cost-no-capex-plan = { $state ->
        [known] Replacing devices is not planned
       *[not-known] Nobody knows whether devices are to be replaced
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $devices } has served longer than is usual, and no purchase is planned.
           *[other] { $devices } have served longer than is usual, and no purchase is planned.
        }
       *[not-known] { $count ->
            [one] Nobody knows how old { $devices } is, and no purchase is planned.
           *[other] Nobody knows how old { $devices } are, and no purchase is planned.
        }
    }
    .why = Replacing in a hurry costs more, and stops the work.
    .action = Look at what can still serve, then spread the replacements over 3 to 5 years
    .caution = Keeping a device longer is good if it is in a good state and still receives updates.
    .threshold-months = In how many months the purchase is planned
    .technical = Provide the inventory (model, serial, purchase, warranty, end of support, battery and SMART disk health) and a replacement plan over three to five years. Done when each device has a planned year and an amount.

rule-cost-tco-hidden-exit = { $state ->
        [known] The cost of leaving is not counted
       *[not-known] Nobody knows what leaving costs
    }
    .finding = { $state ->
        [known] A tool is being compared or replaced, but { $contracts } does not say what leaving costs.
       *[not-known] A tool is being compared or replaced, but nobody knows what it costs to leave { $contracts }.
    }
    .why = A low price at the start can hide a dear exit; without it, the comparison over 5 years is wrong.
    .action = Add an estimate of the exit to the cost over 5 years
    .caution = A tool that does not hold your data costs little to leave: an estimate of zero is an answer.
    .technical = Cost the exit: export (format, volume, duration), supplier fees, conversion, import into the next tool, parallel running. Done when each variant’s five-year cost has this line.

# What shows a finding.
evidence-contracts-to-read = Contracts
evidence-cost-a-person = Cost a person and year
evidence-cost-lines = Costs
evidence-old-devices = Devices
evidence-hourly-rate = Price of an hour of work, as the organisation says
evidence-median-a-person = Median a person and year
evidence-price-before = Price before, a year and unit
evidence-price-now = Price, a year and unit
evidence-price-since = From
evidence-time-a-year = This time costs, a year
evidence-user-count = Users
