# What the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

## Common words

theme-map = Map
theme-security = Security
theme-privacy = Protection of persons
theme-continuity = Continuity
theme-costs = Costs
theme-sobriety = Sobriety
theme-documentation = Documentation
theme-skills = Skills
theme-independence = Independence
theme-transparency = Transparency
theme-handover = Handover to a third party

severity-critical = To be dealt with now
severity-high = Important
severity-medium = Medium
severity-low = Minor
severity-info = Good to know

certainty-certain = Established
certainty-likely = Likely
certainty-to-check = To be checked

record-missing = missing record
record-flow = { $from } → { $to }
list-and = { $start } and { $last }
list-and-others = { $start } and { $count } others
list-empty = nothing
value-percent = { $value }%
value-days = { $value ->
    [one] { $value } day
   *[other] { $value } days
}
value-hours = { $value ->
    [one] { $value } hour
   *[other] { $value } hours
}

## References

reference-lpd = Swiss federal act on data protection (FADP), art. { $place }
reference-opdo = Swiss data protection ordinance (DPO), art. { $place }
reference-gdpr = European regulation (GDPR), art. { $place }
reference-cantonal-law = { $canton ->
    [VD] Data protection act of Vaud (LPrD)
    [GE] Act of Geneva on public information, access to documents and data protection (LIPAD)
    [FR] Data protection act of Fribourg (LPrD)
    [VS] Act of Valais on public information, data protection and archiving (LIPDA)
    [NE] Intercantonal convention of Jura and Neuchâtel (CPDT-JUNE)
    [JU] Intercantonal convention of Jura and Neuchâtel (CPDT-JUNE)
    [BE] Data protection act of Bern (LCPD)
   *[other] Data protection act of the canton
}
reference-co = Swiss code of obligations (CO), art. { $place }
reference-anssi = ANSSI, Guide d’hygiène informatique, measure { $place }
reference-anssi-map = ANSSI, Cartographie du système d’information
reference-cis = CIS Controls v8, { $place }
reference-ict-minimum = Swiss minimum standard for ICT, { $place }
reference-iso = ISO/IEC 27001:2022, annex A, { $place }
reference-itil = ITIL 4, { $place }
reference-rgesn = French reference for the eco-design of digital services (RGESN)
reference-mon-aide-cyber = MonAideCyber (ANSSI)
reference-charter = Charter of digital advisors, { $place }
reference-good-practice = Good practice

## What shows a finding

evidence-fields = Links to repair
evidence-services = Services concerned
evidence-data = Information at stake
evidence-classification = Who may see this information
evidence-criticality = Importance
evidence-needed-by = Needed by

## Map

rule-ref-dangling = A link points to something that is not there any more
    .finding = { $count ->
        [one] “{ $record }” refers to something that is not in the audit any more ({ $fields }).
       *[other] “{ $record }” refers to { $count } things that are not in the audit any more ({ $fields }).
    }
    .why = What depends on a broken link cannot be computed: a service whose server is missing looks as if it needed nothing.
    .action = Open the record and choose the right link, or remove it
    .caution = If you opened a part of an audit only, the other part may hold what is missing.

## Security

rule-sec-mfa-missing = A stolen password would be enough to come in
    .finding = { $state ->
        [missing] “{ $service }” opens from the internet with nothing but a password.
        [partial] The second factor of “{ $service }” protects some people only; the others come in with nothing but a password.
       *[not-known] { $count ->
            [one] Nobody knows whether a second factor protects “{ $service }”.
           *[other] Nobody knows whether a second factor protects these { $count } services: { $service }.
        }
    }
    .why = Passwords are stolen in bulk. The one of the mailbox lets a thief reset all the others.
    .action = { $state ->
        [not-known] Ask the person who manages the accounts, or try to sign in from an unknown device
        [partial] Turn on the second factor for everyone, first for the accounts that have all rights
       *[missing] Turn on the second factor (app or key), first for the accounts that have all rights
    }
    .caution = If people come in through a common account that is already protected, say that the service depends on it: the finding will go away.

## Continuity

rule-res-no-backup = Important information has no backup
    .finding = { $place ->
        [online] No independent backup covers “{ $service }” ({ $data }); the supplier’s bin and versions are not one.
       *[own] No backup covers “{ $service }” ({ $data }).
    }
    .why = A breakdown, a theft or ransomware, and this information is lost.
    .action = Set up an automatic backup in another place, this week
    .caution = { $place ->
        [online] Some suppliers sell a real, separate backup: if you have it, add it to the backups.
       *[own] If there is a backup already, add it and say what it covers.
    }
