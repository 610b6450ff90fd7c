# What the rules cite, and what shows a finding. These words, and those of the
# files beside, travel with the rules.

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
    [BE] Data protection act of Bern (KDSG)
    [TI] Data protection act of Ticino (LPDP)
    [GR] Data protection act of the Grisons (KDSG)
   *[other] Data protection act of the canton
}
reference-cloud-act = United States, 18 USC § 2713 (CLOUD Act)
reference-privatim = privatim, resolution of 18 November 2025 on international online services
reference-co = Swiss code of obligations (CO), art. { $place }
reference-cp = Swiss criminal code (SCC), art. { $place }
reference-lsi = Federal act on information security (ISA), art. { $place }
# How a place in a law is cited.
law-paragraph = { $article } para. { $paragraph }
law-letter = { $article } para. { $paragraph } let. { $letter }
law-following = { $article } ff.
law-annex = annex { $number }
reference-anssi = ANSSI, Guide d’hygiène informatique, no. { $place }
reference-anssi-map = ANSSI, Cartographie du système d’information
reference-cis = CIS Controls v8, { $place }
reference-ict-minimum = Swiss minimum standard for ICT, { $place }
reference-iso = ISO/IEC 27001:2022, annex A, { $place }
reference-itil = ITIL 4, { $place ->
    [service-continuity] service continuity
    [financial-management] financial management
    [supplier-management] supplier management
    [availability] availability management
    [service-level] service level management
    [workforce] workforce and talent management
    [asset-management] asset management
    [knowledge-management] knowledge management
   *[other] { $place }
}
reference-rgesn = French reference for the eco-design of digital services (RGESN)
reference-mon-aide-cyber = MonAideCyber (ANSSI)
reference-charter = Charter of digital advisors, “{ $place ->
    [sobriety] Sobriety
    [defence] Defender
    [strategy] Digital strategist
    [change] Going with the necessary changes
    [means] Within one’s means
    [resilience] Resilience
    [autonomy] Autonomy
    [independence] Independence and transparency
   *[other] { $place }
}”
reference-good-practice = Good practice

## What shows a finding

evidence-access = What is still open
evidence-amount = Amount
evidence-blocked = What stops
evidence-channel = Means
evidence-classification = Confidentiality
evidence-counted-on = Counted on
evidence-countries = Countries
evidence-covered = What is covered
evidence-criticality = Importance
evidence-data = Information at stake
evidence-declared-on = Declared on
evidence-documents-missing = Missing
evidence-documents-not-asked = Not talked about yet
evidence-documents-not-known = Nobody knows whether they exist
evidence-documents-to-complete = To complete or update
evidence-fields = Links to repair
evidence-flows = By these exchanges
evidence-functions = Functions in common
evidence-headcount = Persons employed
evidence-holder = Holder
evidence-hours-a-year = Hours a year
evidence-hours-needed = Must work again within
evidence-hours-promised = Works again within
evidence-important-services = Important tools
evidence-interest = Gain
evidence-kept = Looked after by it alone
evidence-kept-on = Kept on
evidence-last-day-of-notice = Last day of notice
evidence-last-used = Last used
evidence-left-on = Last day
evidence-list-date = Date of the official list used
evidence-may-hold = May hold at most
evidence-missing-measures = Missing protections
evidence-mobile-devices = Mobile devices
evidence-needed-by = Needed by
evidence-noted-by = Noted by
evidence-paid-by = Paid by
evidence-paid-units = Paid for
evidence-person = Person
evidence-processings = Processing activities
evidence-recipients = To be asked
evidence-renewed-on = Renewed on
evidence-services = Tools concerned
evidence-share-of-price = Share of the price
evidence-site = Place
evidence-tested-on = Last try
evidence-to-find-out = Not known of
evidence-used-units = Used
evidence-waiting = Tools that wait
evidence-who-gains = Who gains
evidence-yearly-cost = Cost in a year
evidence-yearly-waste = Paid for nothing, in a year
