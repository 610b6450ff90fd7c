# Sobriety: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  what to check or set, for whoever looks after the computers, and when it is done
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-eco-service-no-use = { $state ->
        [not-known] A tool may no longer be used
       *[unused] A tool is no longer used
    }
    .finding = { $state ->
        [dormant] { $service } is dormant.
        [unused] { $service } has not served for { $days } days.
       *[not-known] { $count ->
            [one] Nobody knows when { $service } last served.
           *[other] Nobody knows when these { $count } tools last served: { $service }.
        }
    }
    .why = A dormant tool costs, weighs on the environment and is one more door.
    .action = { $state ->
        [not-known] Ask the people who used it
       *[unused] Export what it holds, then close it
    }
    .caution = A seasonal tool (camps, taxes) sleeps by nature: note its season.
    .threshold-days = After how many days without use
    .technical = Check last sign-in and dependencies (connectors, API keys, DNS), export in an open format, set read-only for 30 days, then delete data, accounts and DNS records. Done when the erasure confirmation is filed.

rule-eco-device-short-life = { $state ->
        [not-known] Nobody knows how long devices are kept
       *[early] Devices are replaced too early
    }
    .finding = { $state ->
        [early] { $service }: replacement is planned after { $planned ->
            [one] { $planned } year
           *[other] { $planned } years
        }. { $device ->
            [desktop] A desktop computer
            [phone] A phone
            [printer] A printer
            [server] A server
            [network] A network box
           *[laptop] A laptop
        } usually lasts at least { $years } years.
       *[not-known] { $count ->
            [one] Nobody knows for how many years this was bought: { $purchase }.
           *[other] Nobody knows for how many years these { $count } purchases were made: { $purchase }.
        }
    }
    .why = Making a device weighs far more on the environment than using it in Switzerland.
    .action = { $state ->
        [not-known] Ask the person who buys devices
       *[early] Repair first, and keep devices longer
    }
    .caution = Accounts sometimes write devices off faster than they are replaced: give the real duration then. A device that is no longer corrected must be replaced.
    .technical = Extend before replacing: battery, SSD, memory, a system still maintained; refurbish or resell after erasure. Done when the inventory gives the planned age at disposal and the repair attempted for each device.

rule-eco-duplicates-storage = The same files are stored in several places
    .finding = { $state ->
        [known] { $gigabytes ->
            [one] { $gigabytes } gigabyte
           *[other] { $gigabytes } gigabytes
        } of copies of { $data } are in { $service }, backups not counted.
       *[not-known] { $data }: nobody knows how large the copies in { $service } are.
    }
    .why = Every copy consumes, costs and can leak.
    .action = { $state ->
        [not-known] Look in the tool how much space these copies take
       *[known] Choose one place of reference, then delete the other copies
    }
    .caution = A copy for work without a connection is legitimate; those on the devices are not counted.
    .threshold-gigabytes = From how many gigabytes of copies
    .technical = Find duplicates by hash and location, keep the original in the system of record, replace the others by a link, backups excepted. Done when a second pass finds less than 5% duplicates.

rule-eco-cold-data = { $state ->
        [not-known] Nobody knows whether many files sleep
       *[known] Many files sleep
    }
    .finding = { $state ->
        [known] { $share } % of what is kept ({ $untouched } gigabytes of { $total }) has not been touched for three years: { $data }.
       *[not-known] Nobody knows what part of these { $total } gigabytes has not been touched for three years: { $data }.
    }
    .why = Sorting lowers risk, cost and footprint together.
    .action = { $state ->
        [not-known] Sort the files by date, and look how large the oldest are
       *[known] Set one day a year for sorting
    }
    .caution = What the law or a contract asks to keep sleeps by nature: say that it is an archive.
    .threshold-gigabytes = From how many gigabytes in all
    .threshold-share = From what sleeping part
    .technical = Produce the list per folder (size, last change), sort into keep, archive or erase, then move to cold storage or purge. Done when the active volume has dropped and the archive was spot-checked.

rule-eco-server-always-on = A small server runs day and night
    .finding = { $state ->
        [idle] { $count ->
            [one] { $server } serves few people, and not from the internet: it probably does no work at night.
           *[other] { $server } serve few people, and not from the internet: they probably do no work at night.
        }
       *[not-known] { $count ->
            [one] Nobody knows whether anyone needs { $server } at night or from outside.
           *[other] Nobody knows whether anyone needs these servers at night or from outside: { $server }.
        }
    }
    .why = A year has 8760 hours; office work takes hardly a quarter of them.
    .action = { $state ->
        [not-known] Ask who uses it, when and from where
       *[idle] Switch it off at night, share it, or have it hosted elsewhere
    }
    .caution = Backups or updates may be made at night: look first at what time.
    .threshold-users = Up to how many people
    .technical = Measure load and power, schedule shutdown and wake (WoL, hypervisor), consolidate as virtual machines or move to shared hosting. Done when hours on are close to hours used, backups and updates included.

rule-eco-ai-without-need = An artificial intelligence is used without a written need
    .finding = { $state ->
        [blank] { $count ->
            [one] Nothing is written on what { $service } is for.
           *[other] Nothing is written on what these { $count } tools are for: { $service }.
        }
       *[not-known] { $count ->
            [one] Nobody can say what { $service } is for.
           *[other] Nobody can say what these { $count } tools are for: { $service }.
        }
    }
    .why = What it is good for should be said before what it costs and weighs.
    .action = Write the need in one sentence, and the rule for its use
    .caution = The need may be written elsewhere, such as in rules for its use: copy the sentence here.
    .technical = Describe the use case, model, permitted data and a measure of success; prefer the smallest model or simple rule that suffices. Done when a trial against the current method is recorded; otherwise switch the function off.

rule-eco-oversized = { $state ->
        [not-known] Nobody knows whether subscriptions have the right size
       *[known] The subscription is far larger than the need
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Only a small part of what is paid for is used: { $cost }.
           *[other] Only a small part of what is paid for is used, on { $count } lines: { $cost }.
        }
       *[not-known] { $count ->
            [one] Nobody knows what part is really used: { $cost }.
           *[other] Nobody knows what part is really used, on { $count } lines: { $cost }.
        }
    }
    .why = One pays for and stores more than is needed.
    .action = { $state ->
        [not-known] Count what is really used
       *[known] Choose the next smaller size at the renewal
    }
    .caution = The smallest size on offer is sometimes larger than the need.
    .threshold-share = Below what used part
    .threshold-amount = Up to what unused amount a year
    .technical = Record 90-day peaks (space, users, processor, bandwidth) and move to the size that covers them with 20% headroom at renewal. Done when the new size has held for a month without alert.

# What shows a finding, for the rules of this file.

evidence-planned-years = Planned to last, in years
evidence-possible-years = Could last, in years
evidence-lifetimes-date = Date of the list of lifetimes used
evidence-purchases = Purchases
evidence-copied-gigabytes = Copies, in gigabytes
evidence-untouched-gigabytes = Not used for three years, in gigabytes
evidence-untouched-share = Part not used
evidence-servers = Servers
evidence-subscriptions = Subscriptions
