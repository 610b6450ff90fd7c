# Skills: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  what to check or set, for whoever looks after the computers, and when it is done
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-skill-single-person = { $state ->
        [outside] Nobody in the organisation can do it alone
       *[inside] Only one person can do it
    }
    .finding = { $state ->
        [outside] Only { $person }, outside the organisation, manages { $services } alone.
       *[inside] { $person } is the only one who can work without help on { $services }.
    }
    .why = “A single brain is fallible”: an absence stops the work.
    .action = { $state ->
        [outside] Train somebody of the team in the basic steps, together with the supplier
       *[inside] Form a pair and do the work together once
    }
    .caution = Levels are what people say of themselves: talk with the team before planning a course.
    .technical = Give a second person an admin account of their own, the written procedure and one supervised run (backup, account, incident). Done when they have done the operation alone in the last six months.

rule-skill-bus-factor = Too much rests on one person
    .finding = Of { $asked } important tools, { $person } is the only one to manage { $count }: { $services }.
    .why = Their absence stops several activities at once.
    .action = Share at least two of these tools with somebody else, beginning with the most vital
    .caution = In a team of two or three it cannot be otherwise: look for a backup outside.
    .threshold-services = Number of important tools that rest on one person
    .threshold-share = Share of the important tools that rest on one person
    .technical = List accounts, keys, alerts and renewals tied to this person, and give half of the vital tools to another. Done when a simulated day of absence blocks no sign-in, alert or restore.

rule-skill-culture-no-practice = { $state ->
        [not-known] Nobody knows whether good reflexes are shared
        [age-not-known] Nobody knows how long ago people were made aware
       *[missing] Good reflexes are not shared
    }
    .finding = { $state ->
        [not-known] Nobody knows whether the team was made aware of good reflexes.
        [age-not-known] The team was made aware, but nobody knows when.
        [old] The team was last made aware too long ago.
        [partial] Only a part of the team was made aware.
       *[missing] The team was not made aware of good reflexes.
    }
    .why = Most incidents go through persons.
    .action = Plan half an hour a year, with examples from the trade and the region
    .caution = A team that talks of each strange message at the coffee break sometimes does better than with a course: note it.
    .threshold-age = Number of months for which making people aware counts
    .technical = Prepare thirty minutes on the organisation’s real cases (bad e-mail, second factor, sharing, reporting), a report button and a blame-free phishing exercise. Done when attendance is recorded and the first test report arrives within an hour.

rule-skill-gap-need = { $state ->
        [not-known] Nobody knows whether the team lacks something it needs to know
       *[known] The team lacks something it needs to know
    }
    .finding = { $state ->
        [not-known] Nobody knows whether somebody in the team knows enough: { $domains }.
       *[known] { $count ->
            [one] Nobody in the team knows enough: { $domains }.
           *[other] Nobody in the team knows enough in { $count } domains: { $domains }.
        }
    }
    .why = What nobody knows is paid for in suppliers or in mistakes.
    .action = Plan a short training, beginning with who wishes to learn
    .caution = The need is derived from how important the tools are, and everyone judges their own level: talk with the team first.
    .threshold-steps = Number of steps between the need and what the team knows
    .technical = Name the three tasks the team must be able to do on this tool and show them once, with notes; otherwise put them in the support contract. Done when somebody repeats them unaided.

rule-skill-onboarding-missing = { $state ->
        [not-known] Nobody knows whether newcomers are told what matters
       *[missing] Newcomers are not told what matters
    }
    .finding = { $state ->
        [not-known] Nobody knows whether there are rules of use or a welcome sheet to give to newcomers.
       *[missing] Neither rules of use nor a welcome sheet are ready to be given.
    }
    .why = The first day is the best moment for good reflexes.
    .action = Write one page of welcome, and take ten minutes on the first day
    .caution = A colleague may show newcomers everything: note who, and what.
    .threshold-persons = Number of persons up to which nothing is expected
    .technical = Prepare the joiner kit: account created by group, MFA enrolled, password manager, encrypted MDM-enrolled device, usage policy signed. Done when a test account is ready in an hour with only its group’s rights.

rule-skill-not-asked = { $state ->
        [not-known] Nobody knows whether the team was asked how it feels
       *[not-asked] The team was not asked how it lives with its tools
    }
    .finding = { $state ->
        [not-known] Nobody knows whether the team said how it lives with its tools.
       *[not-asked] No answer of the team says how it lives with its tools.
    }
    .why = An audit without those who do the work misses what matters most.
    .action = Have five questions answered, without names
    .caution = The team may have spoken without it being noted. Answering is free.
    .threshold-persons = Persons from which it is asked
    .technical = Provide an anonymous questionnaire without trackers or stored IP addresses (five questions), with support tickets grouped by theme. Done when at least half the team has answered and the three main nuisances are noted.

# What shows a finding of this family.
evidence-last-session = Last session
evidence-level-held = What the team knows
evidence-level-needed = What is needed
evidence-skill-domain = Domain
evidence-willing = Wish to learn
