
empty-next = See what is best done now
empty-own-action = Add an action of one’s own
empty-plan = Nothing is planned, and no finding waits for a decision. Describe first what you use, or add yourself what there is to do.
empty-standing = Nothing is described yet, and so every theme stands at its lowest. Begin with one of these pages, then come back here.
empty-filter = Show everything again
empty-rules = Show all rules again


help-hint = Everything is here, even without a connection.
help-topics = Topics
help-tour = Take the short tour
help-findings = What is wrong, why it matters, on what it rests and what to do. You decide about each: into the plan, accepted, put off or disputed.

help-topic-how = How Limpide works
    .text =
        You describe what you hold, what you use and what flows. Limpide draws the map of it and reads it through with rules written beforehand, always the same ones.
        Each finding says why it is there, on what it rests and in which case it is wrong. There is no overall mark, no artificial intelligence and no advice that somebody sells.
        “I don’t know” is a real answer: it is never held against you, and Limpide tells you whom to ask.
        Nothing is final. You can begin anywhere, stop, come back, correct and undo.
help-topic-pages = What each page is for
    .text = At the top, what Limpide understands and proposes; under “Describe” and “Follow up”, what you tell it.
help-topic-words = The words and the rules
    .text = The page of rules says what each of them looks for, why, from where on it speaks and from which law or recommendation it comes. You can switch one off, saying why.
help-topic-privacy = Where your data is
    .text =
        It is on this device, in the memory of this browser, and nowhere else. Nothing is sent: the page loads its own files only, and its policy forbids the browser to pass anything on. There is no account, no cookie and no measuring of visits.
        Whoever can open this browser in your name can read your audits. On a shared device, export your audit, then delete it from here.
        To delete an audit: on the start page (“Limpide”, at the top left), choose “Delete” beside its name. To erase everything at once, erase the data of this site in the settings of the browser. Files that were exported stay where you put them.
        The browser also remembers the chosen language, whether the short tour was taken, when each audit was exported and, as long as the tab stays open, the name that is being typed on the start page.
        Do not write passwords into an audit. A function often does instead of a name: “the accountant”.
help-topic-keeping = Saving and finding again
    .text =
        Each answer is kept at once: there is no button to save. At the top, beside the name of the audit, you see when that was the last time.
        Erasing the browsing data erases your audits too, and a private window forgets them when it closes. So export often: the exported file is your copy. The home page says whether it is up to date.
        If the browser cannot save, Limpide says so in red and keeps everything on the screen until it succeeds.
        The same audit can be open in two tabs: nothing is overwritten without your knowing.
help-topic-handing-over = Handing over to somebody
    .text =
        “Export” makes a file that holds the whole audit. Hand it over as a confidential document: from hand to hand or by a protected way, rather than by a plain e-mail.
        The other person opens it with Limpide in a browser of their own. The file can also be read without Limpide: it is text, and its format is described in full.
        The page “Where you stand” says whether there is enough for somebody else to take over.
help-topic-keyboard = With the keyboard
    .text = Everything can be done without a mouse. The first button of each page leads straight to the content, and each page announces its title.
help-topic-people = Whom to ask
    .text =
        The person who looks after your computers, for what you do not know: the page of findings says what to ask first.
        A digital advisor who sells nothing of what they recommend, to read your audit and help you to decide. The page “Interests” is there to note what each of them gains.
        Your cantonal data protection commissioner, or the Federal Commissioner (FDPIC, www.edoeb.admin.ch), for a question about data on persons.
        The National Cyber Security Centre (NCSC, www.ncsc.admin.ch), if you are the victim of an attack or have a doubt: it answers small organisations too.
        The person who hosts this page, if Limpide itself does not work.

help-key-tab = Tab, Shift + Tab
    .does = Go to the next element, back to the one before
help-key-enter = Enter, Space
    .does = Follow a link, press a button, open or close a part
help-key-arrows = ↑ ↓
    .does = Choose in a list
help-key-escape = Esc
    .does = Close a list or a question without changing anything
help-key-undo = Ctrl + Z
    .does = Undo the last change, as far back as the opening of the audit
help-key-redo = Ctrl + Y
    .does = Make again what was just undone


home-title = Home
home-hint = Where you stand, and what is best done now.
home-unnamed = Organisation without a name yet
home-exported-never = Not yet exported to a file from this browser
home-exported-current = Exported to a file, { $moment }; nothing has changed since
home-exported-before = Exported to a file, { $moment }; changed since
home-next = And now

home-step-begin = Say what you work with
    .why = In your own words, one thing at a time. “I don’t know” is an answer too, and you can stop whenever you like: everything is kept. Meanwhile the map draws itself.
    .action = Begin
home-step-continue = Take up the questions where you left them
    .why = The more you answer, the more Limpide can see. “I don’t know” and “later” are answers too.
    .action = Continue
home-step-confirm = { $count ->
    [one] Check the proposed record
   *[other] Check the { $count } proposed records
}
    .why = They say what is usual, not necessarily what you have. Nothing is concluded from them for certain until you have confirmed them.
    .action = Check the first
home-step-ask = Find an answer that nobody has
    .why = Of all that nobody knows yet, this matters most.
    .action = Note the answer
home-ask-whom = Ask: { $whom }
home-step-act = Do what you have planned
    .why = This is the first thing in your plan. Once it is done, say so on its record: Limpide will look at what has changed.
    .action = Open this action
home-act-due = To be done by { $day }
home-act-overdue = It was to be done by { $day }
home-step-plan = Decide what to begin with
    .why = Findings wait for a decision, and nothing is planned yet. A single action, even a small one, is enough to begin.
    .action = Choose an action
home-step-review = Have your audit read by somebody
    .why = All that matters is decided. Somebody who has not worked on it will see what you no longer see: a colleague, your advisor, a member of the committee.
    .action = Note a second look
home-step-hand-over = Put a copy in a safe place
    .why = Everything is decided and read. The exported file is your copy: keep it elsewhere than on this device, or hand it to whoever will take over.
    .action = Export the audit

home-causes = What stands out
home-causes-all = { $count ->
    [one] See the finding
   *[other] See the { $count } findings
}
home-described = What is described
home-described-hint = The line shows how many questions have an answer.
home-understood = { $share }% understood
home-nothing-yet = nothing yet
home-level = Step
home-answered = Answers
home-sure = Sure records
home-standing-all = See what is missing, theme by theme


tour-position = Short tour: { $step } of { $of }
tour-describe = Describe
    .text = Among the places, under “Describe”, each kind of thing has its page: people, information, tools, what flows. Each answer is kept at once; there is no button to save.
    .go = Go to: Your organisation
tour-map = Look at the map
    .text = The map draws itself from what you describe. It shows who sends what to whom, and where it is protected.
    .go = Go to: Map
tour-findings = Read the findings
    .text = Limpide says what is wrong, why it matters and on what that rests. It also says what nobody knows: that is never a fault.
    .go = Go to: Findings
tour-plan = Decide
    .text = Put into the plan what you want to do, with a person and a date. Limpide shows beforehand what it would change.
    .go = Go to: Plan
tour-keep = Keep it, and ask for help
    .text = At the top of the page, “Export” makes a file: it is your copy. “Help” explains all the rest, and lets you take this tour again.
    .go = Go to: Help
tour-next = Next
tour-back = Back
tour-skip = Skip the tour
tour-end = End the tour


template-flow = { $from } → { $to }

template-services-mail = Mail and calendar
template-services-files = Shared files
template-services-members = Membership list
    .hint = A spreadsheet or a program for associations.
template-services-accounting = Accounting
template-services-e-banking = E-banking
template-services-website = Website and domain name
template-services-newsletter = Newsletter
template-services-group-chat = Group chat
    .hint = A group on telephones, often private ones.
template-services-forms = Online forms
template-services-ticketing = Tickets and online registration
template-services-photos = Photos and videos
template-services-video-meetings = Video meetings
template-services-devices = Computers and telephones
template-services-social-media = Social media
template-services-printer = Printer
template-services-paper = Paper binders
    .hint = Contracts, minutes, vouchers.
template-services-payroll = Payroll program
template-services-tax = Tax program and cantonal portals
template-services-clients = Client list
template-services-invoicing = Invoicing
template-services-signature = Electronic signature
template-services-client-portal = Client portal
    .hint = Where clients hand in their papers.
template-services-backup = External backup
template-services-remote-access = Remote access
template-services-telephony = Telephony
template-services-network = Internet and Wi-Fi
template-services-staff = Staff and absences
template-services-ai = Artificial intelligence assistant
template-services-patient-records = Electronic patient records
template-services-appointments = Appointments and reminders
template-services-medical-billing = Billing of medical services
template-services-laboratory = Laboratory portal
template-services-imaging = Imaging and radiology
template-services-secure-mail = Secure mail between caregivers
template-services-patient-dossier = Access to the electronic patient dossier
template-services-booking = Website and online booking
template-services-fax = Fax and scanner
template-services-insurer-portals = Portals of insurers
template-services-medical-devices = Computers and medical devices
template-services-population-register = Register of residents
template-services-cantonal-registers = Registers and links of the canton
template-services-taxes = Taxes and debtors
template-services-building-permits = Land register and building permits
template-services-social-aid = Social aid and guardianships
template-services-childcare = School, after-school care and nursery
template-services-counter = Website and online counter
template-services-council = Meetings of the executive and the council
template-services-cctv = Video surveillance
template-services-geodata = Geodata, water and energy
template-services-learning-platform = Learning platform
template-services-pupils = Pupils and registrations
template-services-office-suite = Office suite
template-services-grades = Marks and reports
template-services-absences = Absences and health of pupils
template-services-library = Library
template-services-accounts = Accounts and access
template-services-surveys = Surveys
template-services-till = Cash register
template-services-stock = Stock and orders
template-services-quotes = Quotes and work sites
template-services-mobile-phones = Mobile telephones
template-services-shop = Website and online shop
template-services-schedule = Schedule and working hours
template-services-supplier-portals = Portals of suppliers
template-services-machines = Connected machines

template-data-members = Members
    .hint = Contact details, dates of birth, functions.
template-data-registrations = Registrations and health for camps
    .hint = Allergies, medicines, whom to call. To be erased soon after the activity.
template-data-fees = Membership fees and donations
template-data-accounting = Accounts and vouchers
    .hint = The code of obligations asks for ten years.
template-data-payments = Bank access and payment orders
template-data-minutes = Minutes, statutes and contracts
template-data-volunteers = Volunteers and allowances
template-data-newsletter = Addresses of the newsletter
    .hint = To be kept until people unsubscribe.
template-data-photos = Photos of activities
    .hint = Did the people on them agree?
template-data-public = Content of the website
template-data-correspondence = Correspondence
    .hint = To be sorted once a year.
template-data-client-files = Client files
    .hint = Tax returns, contracts, papers handed in.
template-data-client-accounts = Accounts of clients
    .hint = The code of obligations asks for ten years.
template-data-payroll = Wages and social insurance
    .hint = Sick leave, seizures of wages, pensions.
template-data-clients = Contact details of clients
template-data-invoices = Invoices and reminders
template-data-staff = Staff files
    .hint = Rejected applications: a few months at most.
template-data-patient-files = Medical files
    .hint = How long depends on the canton, often twenty years.
template-data-results = Test results and images
template-data-appointments = Appointments of patients
    .hint = That somebody came at all is health data.
template-data-medical-invoices = Medical invoices and insurers
template-data-consents = Consents and refusals
template-data-access-logs = Log of access to the files
template-data-residents = Residents
template-data-taxes = Taxes and debtors
template-data-social-aid = Files of social aid and guardianship
template-data-pupils = Pupil files
template-data-building-files = Building files
template-data-requests = Online requests and fines
template-data-video = Images of video surveillance
    .hint = To be erased very soon: a few days.
template-data-infrastructure = Plans of water, energy and security
template-data-admin-files = Administrative files
template-data-grades = Marks, reports and special measures
template-data-absences = Absences and medical certificates
template-data-guidance = Individual guidance and counselling
template-data-teaching = Teaching documents
template-data-school-fees = School fees
template-data-accounts = Accounts and sign-in logs
template-data-loans = Library loans
template-data-surveys = Answers to surveys
template-data-sales = Sales and takings
    .hint = With loyalty cards, if there are any.
template-data-quotes = Quotes, plans and photos of work sites
template-data-orders = Online orders
template-data-stock = Stock
template-data-settings = Settings and recipes
    .hint = Your know-how.

template-parties-committee = Committee
template-parties-team = Team
template-parties-members = Members
template-parties-commune = Commune
template-parties-federation = Federation
template-parties-fiduciary = Fiduciary
template-parties-public = Public
template-parties-clients = Clients
template-parties-authorities = Tax office and authorities
template-parties-social-insurance = Social insurances
template-parties-bank = Bank
template-parties-patients = Patients
template-parties-insurers = Insurers
template-parties-colleagues = Colleagues and hospital
template-parties-supplier = Supplier of the program
template-parties-residents = Residents and companies
template-parties-canton = Canton
template-parties-justice = Insurances and judicial authorities
template-parties-childcare = After-school care
template-parties-parents = Parents
template-parties-suppliers = Suppliers of goods

template-sites-office = Premises

template-documents-inventory = List of tools and devices
template-documents-access-list = Who has access to what
template-documents-contacts-sheet = Whom to call when something goes wrong
template-documents-contracts-folder = Folder of contracts
template-documents-admin-handover = Handover
template-documents-processing-register = Register of processing activities
template-documents-privacy-notice = Privacy notice
template-documents-incident-sheet = What to do in case of an incident
template-documents-it-charter = Rules for the use of tools

template-costs-mail = Mail: subscription
template-costs-website = Website: hosting and domain name
template-costs-accounting = Accounting: subscription
template-costs-devices = Computers and telephones: purchase
template-costs-network = Internet and telephone
template-costs-members = Membership list: subscription
template-costs-payroll = Payroll: subscription
template-costs-patient-records = Patient records: maintenance
template-costs-population-register = Register of residents: maintenance
template-costs-learning-platform = Learning platform: subscription
template-costs-till = Cash register: subscription



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
reference-cloud-act = United States, 18 USC § 2713 (CLOUD Act)
reference-privatim = privatim, resolution of 18 November 2025 on international online services
reference-co = Swiss code of obligations (CO), art. { $place }
reference-cp = Criminal code (CP), art. { $place }
reference-lsi = Federal act on information security (LSI), art. { $place }
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
evidence-important-services = Important services
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
evidence-services = Services concerned
evidence-share-of-price = Share of the price
evidence-site = Place
evidence-tested-on = Last try
evidence-to-find-out = Not known of
evidence-used-units = Used
evidence-waiting = Services that wait
evidence-who-gains = Who gains
evidence-yearly-cost = Cost in a year
evidence-yearly-waste = Paid for nothing, in a year


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

rule-cost-duplicate-function = Several services do the same for the same people
    .finding = { $services } have the same function ({ $functions }) and users in common.
    .why = You pay, learn and protect several times over.
    .action = Compare what is really used, and keep one
    .caution = A change under way or a wanted separation may explain it: mark the service that is being replaced.

rule-cost-missing = { $state ->
        [known] The cost of some services is not known
       *[not-known] Nobody knows what some services cost
    }
    .finding = { $state ->
        [known] { $count ->
            [one] No cost is noted for { $services }.
           *[other] No cost is noted for { $count } services: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows what { $services } costs.
           *[other] Nobody knows what { $count } services cost: { $services }.
        }
    }
    .why = A cost that is not known can be neither compared nor discussed.
    .action = Find the invoice, or ask the supplier for the price
    .caution = The service may be part of another subscription: then link that cost to both.

rule-cost-hidden-hours = { $state ->
        [not-known] The time spent may cost more than the service
       *[known] The time spent costs more than the service
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
           *[other] Time is noted for { $count } services ({ $service }), but a figure is missing to compare.
        }
    }
    .why = A free service that takes two hours a week is not free.
    .action = Measure for two weeks, then simplify or change
    .caution = Time that is the work itself, such as writing a letter, is not the service’s.
    .threshold-hours = From how many hours a year

rule-cost-tacit-unknown = Nobody knows how some contracts end
    .finding = { $count ->
        [one] Nobody knows how { $contracts } goes on, or until when one can say no.
       *[other] Nobody knows how { $count } contracts go on, or until when one can say no: { $contracts }.
    }
    .why = A contract that goes on by itself is the usual reason for forgotten costs.
    .action = Read the clause, and note the end and the notice
    .caution = A contract from month to month costs little to leave, even if its notice is not known.

rule-cost-per-user-outlier = A service costs far more a person than its neighbours
    .finding = { $service } costs { $cost } a person and year. Of { $count } services with the same function ({ $function }), half stay under { $median }.
    .why = A gap deserves a question, not a verdict.
    .action = Ask where the gap comes from, and compare what is really used
    .caution = Under one name two services may do quite different work.
    .threshold-tools = From how many services with the same function
    .threshold-of-median = From which share of the median
    .threshold-deviations = Beyond how many median deviations
    .threshold-amount = From which gap a year

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

rule-cost-paid-by-person = { $state ->
        [not-known] Nobody knows who pays for some services
       *[known] A person pays for a service of the organisation
    }
    .finding = { $state ->
        [known] { $person } pays { $count ->
            [one] for { $services } with their own money or card.
           *[other] for { $count } services with their own money or card: { $services }.
        }
        [somebody] Somebody pays for { $services } with their own money or card.
       *[not-known] { $count ->
            [one] Nobody knows who pays { $services }.
           *[other] Nobody knows who pays { $count } costs: { $services }.
        }
    }
    .why = If that person leaves or changes cards, the service stops.
    .action = Let the organisation pay
    .caution = Paying in advance against a receipt is fine, if the account itself belongs to the organisation.

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

rule-cost-tco-hidden-exit = { $state ->
        [known] The cost of leaving is not counted
       *[not-known] Nobody knows what leaving costs
    }
    .finding = { $state ->
        [known] A service is being compared or replaced, but { $contracts } does not say what leaving costs.
       *[not-known] A service is being compared or replaced, but nobody knows what it costs to leave { $contracts }.
    }
    .why = A low price at the start can hide a dear exit; without it, the comparison over 5 years is wrong.
    .action = Add an estimate of the exit to the cost over 5 years
    .caution = A service that does not hold your data costs little to leave: an estimate of zero is an answer.

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

rule-doc-only-supplier = { $state ->
        [known] Documents are at the supplier’s only
       *[not-known] Nobody knows where some documents are
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } is in the supplier’s space only.
           *[other] { $count } documents are in the supplier’s space only: { $documents }.
        }
       *[not-known] { $count ->
            [one] Nobody knows where { $documents } is.
           *[other] Nobody knows where { $count } documents are: { $documents }.
        }
    }
    .why = Without them one cannot change suppliers.
    .action = Get a copy into your own space
    .caution = A help page that anybody can read on the internet is no documentation of yours.

rule-doc-not-readable-by-client = { $state ->
        [known] You cannot read or change your own documents
       *[not-known] Nobody knows who can read or change some documents
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } is in a space that the organisation cannot read or does not administer.
           *[other] { $count } documents are in a space that the organisation cannot read or does not administer: { $documents }.
        }
       *[not-known] { $count ->
            [one] Nobody knows who can read { $documents }, or who administers its space.
           *[other] Nobody knows who can read { $count } documents, or who administers their space: { $documents }.
        }
    }
    .why = The charter asks that clients administer and edit their own space: without that nobody else can take over.
    .action = Give the organisation the rights
    .caution = Paper in your own cupboard is administered by you: say so.

rule-doc-outdated = { $state ->
        [known] Documents are old
       *[not-known] Nobody knows whether some documents are still right
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } was not read again for a long time.
           *[other] { $count } documents were not read again for a long time: { $documents }.
        }
       *[not-known] { $count ->
            [one] Nobody knows when { $documents } was read again.
           *[other] Nobody knows when { $count } documents were read again: { $documents }.
        }
    }
    .why = A wrong procedure is worse than none.
    .action = Read again, correct and date
    .caution = What never changes, such as a folder of contracts, may be old and right.
    .threshold-months = After how many months
    .threshold-emergency = After how many months, for what is opened in an emergency

rule-doc-no-decision-log = Choices are not noted
    .finding = { $state ->
        [known] { $count ->
            [one] { $count } finding was decided
           *[other] { $count } findings were decided
        } without a reason or a date, and there is no log of decisions.
       *[not-known] { $count ->
            [one] { $count } finding was decided
           *[other] { $count } findings were decided
        } without a reason or a date, and nobody knows whether there is a log of decisions.
    }
    .why = Without a trace the same debate comes back, and the reasons are lost.
    .action = Note the date, the choice and the reason in two lines
    .caution = The minutes of the committee may serve as the log: say so.
    .threshold-decided = From how many decided findings

rule-doc-unknown-ratio = Many answers are “I do not know”
    .finding = { $count } answers out of { $answered } are “I do not know”, which is { $percent }%.
    .why = That is normal at the start: the first thing to do is to find out.
    .action = Choose three “I do not know” to find out this week
    .caution = It is no fault, and nothing is counted against you.
    .threshold-share = From which share
    .threshold-answers = From how many answers

evidence-answered = Answers
evidence-documents-concerned = Documents
evidence-not-known = “I do not know”


rule-eco-service-no-use = { $state ->
        [not-known] A service may no longer be used
       *[unused] A service is no longer used
    }
    .finding = { $state ->
        [dormant] { $service } is dormant.
        [unused] { $service } has not served for { $days } days.
       *[not-known] { $count ->
            [one] Nobody knows when { $service } last served.
           *[other] Nobody knows when these { $count } services last served: { $service }.
        }
    }
    .why = A dormant service costs, weighs on the environment and is one more door.
    .action = { $state ->
        [not-known] Ask the people who used it
       *[unused] Export what it holds, then close it
    }
    .caution = A seasonal service (camps, taxes) sleeps by nature: note its season.
    .threshold-days = After how many days without use

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
        [not-known] Look in the service how much space these copies take
       *[known] Choose one place of reference, then delete the other copies
    }
    .caution = A copy for work without a connection is legitimate; those on the devices are not counted.
    .threshold-gigabytes = From how many gigabytes of copies

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

rule-eco-ai-without-need = An artificial intelligence is used without a written need
    .finding = { $state ->
        [blank] { $count ->
            [one] Nothing is written on what { $service } is for.
           *[other] Nothing is written on what these { $count } services are for: { $service }.
        }
       *[not-known] { $count ->
            [one] Nobody can say what { $service } is for.
           *[other] Nobody can say what these { $count } services are for: { $service }.
        }
    }
    .why = What it is good for should be said before what it costs and weighs.
    .action = Write the need in one sentence, and the rule for its use
    .caution = The need may be written elsewhere, such as in rules for its use: copy the sentence here.

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


evidence-planned-years = Planned to last, in years
evidence-possible-years = Could last, in years
evidence-lifetimes-date = Date of the list of lifetimes used
evidence-purchases = Purchases
evidence-copied-gigabytes = Copies, in gigabytes
evidence-untouched-gigabytes = Not used for three years, in gigabytes
evidence-untouched-share = Part not used
evidence-servers = Servers
evidence-subscriptions = Subscriptions


rule-hand-no-successor = Nobody is named to take over
    .finding = { $missing ->
        [both] Nobody knows who would take over inside, nor which second advisor to call.
        [inside] Nobody knows who inside would take over if the person in charge were missing.
       *[advisor] Nobody knows which second advisor to call.
    }
    .why = Taking over begins with a name; on the day one looks for it, it is late.
    .action = { $missing ->
        [inside] Name somebody inside, and tell them
        [advisor] Agree on a second advisor, who also gives a second look
       *[both] Name somebody inside and a second advisor
    }
    .caution = It may be plain to everyone: then it only has to be written.

rule-hand-access-not-transferable = Accesses could not be handed over
    .finding = { $state ->
        [draft] The steps to hand the accesses over are only a draft, or are out of date.
        [head] The steps to hand the accesses over are in one head only.
        [not-known] Nobody knows whether the accesses could be handed over in an emergency.
       *[none] Nothing is prepared to hand the accesses over in an emergency.
    } { $count ->
        [0] {""}
        [one] One important service is concerned: { $services }.
       *[other] { $count } important services are concerned: { $services }.
    }
    .why = Without it, taking over begins at a closed door.
    .action = Prepare a sealed envelope or a shared safe, and try it once
    .caution = Do not write passwords here: only where they are, and who may open them.

rule-hand-contracts-not-in-client-name = { $state ->
        [not-known] Nobody knows in whose name some contracts are
       *[held] Some contracts are not in the organisation’s name
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nobody knows in whose name { $contracts } is.
           *[other] Nobody knows in whose name { $count } contracts are: { $contracts }.
        }
        [not-ours] { $count ->
            [one] { $contracts } is not in the organisation’s name.
           *[other] { $count } contracts are not in the organisation’s name: { $contracts }.
        }
       *[held] { $count ->
            [one] { $contracts } is in the name of { $holder }.
           *[other] { $count } contracts are in the name of { $holder }: { $contracts }.
        }
    }
    .why = Whoever signed the contract decides what becomes of the service.
    .action = Have the contract put in the organisation’s name
    .caution = An umbrella body may hold a contract for its members: note it, and what happens if you leave it.

rule-hand-bundle-stale = { $state ->
        [not-known] Nobody knows how old this map is
       *[old] Nobody looked at the map for a long time
    }
    .finding = { $state ->
        [not-known] Nobody knows on what day what is described here was true.
       *[old] Nothing was changed or read again for { $days } days.
    }
    .why = An old map misleads whoever takes over.
    .action = Read the map again for a quarter of an hour, and put today’s date
    .caution = Nothing may have changed: the date of a second reading is enough to say so.
    .threshold-old = Number of days from which the map is old
    .threshold-very-old = Number of days from which the finding weighs more

rule-hand-score-blocked = { $state ->
        [not-known] Nobody knows whether somebody else could take over
       *[blocked] Somebody else could not take over yet
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] One point is left to check: { $missing }.
           *[other] { $count } points are left to check: { $missing }.
        }
       *[blocked] { $count ->
            [one] Taking over is blocked by one point: { $missing }.
           *[other] Taking over is blocked by { $count } points: { $missing }.
        }
    }
    .why = Whoever takes over stops at the first of these points that is missing.
    .action = Lift these points, one after the other
    .caution = This list sums up other findings: it adds no new reproach.

gate-access-described = the description of the accesses to vital services
gate-second-holder = a second administrator for each vital service
gate-our-contracts = contracts in the organisation’s name
gate-contacts = a contacts sheet
gate-restored = a recent test of restoring each vital service
gate-sound-map = a map without broken links
gate-own-space = documentation that you administer yourselves
gate-decisions = a log of decisions

evidence-contracts = Contracts
evidence-gate-missing = What blocks
evidence-gate-not-known = What is left to check
evidence-last-look = Last change or last reading


rule-lock-no-export = { $state ->
        [none] Your data cannot be taken out
       *[not-known] Nobody knows whether your data can be taken out
    }
    .finding = { $state ->
        [none] { $services } does not let your data out.
       *[not-known] { $count ->
            [one] Nobody knows how to take your data out of { $services }.
           *[other] Nobody knows how to take your data out of { $count } services: { $services }.
        }
    }
    .why = Without a way out, leaving becomes nearly impossible, and the price is no longer open to discussion.
    .action = { $state ->
        [none] Ask the supplier for an export in an open format, and demand it at the next renewal
       *[not-known] Try an export this year, and keep the file
    }
    .caution = An export that only the supplier’s program can read does not count.

rule-lock-vendor-only-admin = Only somebody outside has all rights
    .finding = { $count ->
        [one] { $party } administers { $services }; nobody of the organisation has all rights.
       *[other] { $party } administers { $count } services ({ $services }); nobody of the organisation has all rights there.
    }
    .why = Without them you can neither act nor leave.
    .action = Get an administrator account for the organisation, and keep it in a safe
    .caution = For a closed device, such as a telephone exchange, an emergency access may be enough.

rule-lock-bespoke-not-owned = A program made for you does not belong to you
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } was made for you, but the rights and the code are not yours.
           *[other] { $count } programs were made for you, but the rights and the code are not yours: { $services }.
        }
       *[not-known] { $count ->
            [one] { $services } was made for you without belonging to you, and nobody knows whether its code is deposited with a third party.
           *[other] { $count } programs were made for you without belonging to you, and nobody knows whether their code is deposited with a third party: { $services }.
        }
    }
    .why = Without the rights and the code nobody else can take the program over.
    .action = Negotiate the rights, or a deposit of the code with a third party
    .caution = A common product that was only adjusted for you is not made for you: choose another licence.

rule-lock-proprietary-format = { $state ->
        [known] Your data comes out in a closed format
       *[not-known] Nobody knows in which format your data comes out
    }
    .finding = { $state ->
        [known] { $count ->
            [one] The data of { $services } comes out in a closed format only.
           *[other] The data of { $count } services comes out in a closed format only: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows in which format the data of { $services } comes out.
           *[other] Nobody knows in which format the data of { $count } services comes out: { $services }.
        }
    }
    .why = A format that nobody else can read is no way out.
    .action = Ask for an open format: CSV, XML, JSON, PDF/A, IFC
    .caution = A copy in the supplier’s format is still useful to restore from, beside an export that others can read.

rule-lock-exit-clause-missing = { $state ->
        [known] Contracts say next to nothing of their end
       *[not-known] Nobody knows what contracts say of their end
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $contracts } says next to nothing of its end: return of data, format, delay, deletion, help, price.
           *[other] { $count } contracts say next to nothing of their end (return of data, format, delay, deletion, help, price): { $contracts }.
        }
       *[not-known] { $count ->
            [one] Nobody knows what { $contracts } says of its end: return of data, format, delay, deletion, help, price.
           *[other] Nobody knows what { $count } contracts say of their end (return of data, format, delay, deletion, help, price): { $contracts }.
        }
    }
    .why = The end always comes: price, delay and format must be written before.
    .action = { $state ->
        [known] Add a clause on the end at the next renewal
       *[not-known] Read the contract, and look for what happens at its end
    }
    .caution = The common terms of an online service often say it: read them before you negotiate.
    .threshold-clauses = How many points of six must be written

rule-lock-same-party-audits = Who sells also controls
    .finding = { $look ->
        [advisor] { $party } advises you and supplies { $count ->
            [one] { $services } to you.
           *[other] { $count } services to you: { $services }.
        }
        [auditor] { $party } controls the work of others and supplies { $count ->
            [one] { $services } to you.
           *[other] { $count } services to you: { $services }.
        }
       *[reviewer] { $party } gave the second look and supplies { $count ->
            [one] { $services } to you.
           *[other] { $count } services to you: { $services }.
        }
    }
    .why = Nobody sees their own mistakes, nor advises against what they sell.
    .action = Ask somebody independent for their view once a year
    .caution = A cooperative of advisors may have both roles in good faith: let it declare them, rather than forbid it.
    .threshold-months = For how many months an independent view holds

rule-lock-open-source-unsupported = { $state ->
        [known] Free software runs without support
       *[not-known] Nobody knows who looks after free software
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } is free software that nobody of the organisation administers, and no contract covers its maintenance.
           *[other] { $count } services are free software that nobody of the organisation administers, and no contract covers their maintenance: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows who administers { $services }, free software without a contract for its maintenance.
           *[other] Nobody knows who administers { $count } services, free software without a contract for their maintenance: { $services }.
        }
    }
    .why = Free does not mean without cost: somebody has to update and repair it.
    .action = Plan a contract, or somebody of the organisation who learns it
    .caution = A supplier who runs it as an online service looks after it: say so in its hosting.

rule-lock-no-alternative = { $state ->
        [known] No alternative was looked at
       *[not-known] Nobody knows how some services were chosen
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } is there by habit or came with something else, and nothing else was looked at for a long time.
           *[other] { $count } important services are there by habit or came with something else, and nothing else was looked at for a long time: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows how { $services } was chosen, and nothing else was looked at for a long time.
           *[other] Nobody knows how { $count } important services were chosen, and nothing else was looked at for a long time: { $services }.
        }
    }
    .why = A choice without a comparison is no choice.
    .action = Send a simplified request for information
    .caution = Sometimes there is one supplier only: that too can be noted as a decision.
    .threshold-months = For how many months a comparison holds

evidence-formats = Export formats


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

rule-data-many-masters = { $state ->
        [masters] The same information has several originals
        [places] The same information is kept in several places
       *[not-known] Nobody knows where the original of some information is
    }
    .finding = { $state ->
        [masters] { $services } are each the original of { $data }.
        [places] { $count } services keep { $data }, and nobody said which one is right: { $services }.
       *[not-known] Several services keep { $data }, and nobody knows which one is right.
    }
    .why = When versions differ, nobody knows which one is right; work is done twice, and a forgotten copy gets out one day.
    .action = Choose one service that is right; the others receive a copy, or keep none
    .caution = If each service keeps a different part, describe two sets of information.
    .threshold-places = Number of services that keep the same information, when nobody said which one is right

rule-data-without-owner = Nobody answers for some information
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nobody knows who answers for { $data }.
           *[other] Nobody knows who answers for { $count } kinds of information: { $data }.
        }
       *[former] { $count ->
            [one] Whoever answered for { $data } has left.
           *[other] Those who answered for { $count } kinds of information have left: { $data }.
        }
    }
    .why = Without somebody responsible, nobody decides who may see this information nor when it is erased.
    .action = Name a person responsible, by their function
    .caution = Somebody who changed functions has not left: correct their tie with the organisation first.

rule-service-without-owner = Nobody inside answers for some services
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nobody knows who answers for { $services }.
           *[other] Nobody knows who answers for { $count } services: { $services }.
        }
        [former] { $owner } is still responsible for { $services }, but does not work here any more.
       *[outside] { $owner }, outside the organisation, is responsible for { $services }.
    }
    .why = A service without somebody responsible inside is neither watched, nor paid at the right price, nor stopped cleanly.
    .action = Name somebody responsible inside; no technical knowledge is needed
    .caution = A supplier may well administer the service: the question is who decides.

rule-flow-unexplained = Some exchanges have no known purpose
    .finding = { $state ->
        [empty] { $count ->
            [one] The purpose of { $flows } was left empty.
           *[other] The purpose of { $count } exchanges was left empty: { $flows }.
        }
       *[not-known] { $count ->
            [one] Nobody knows what { $flows } is for.
           *[other] Nobody knows what { $count } exchanges are for: { $flows }.
        }
    }
    .why = An exchange that nobody can justify is the first one to stop.
    .action = Write the purpose in one sentence, or stop the exchange
    .caution = Whoever knows may not have been there: ask those who receive it.

rule-flow-manual-retyping = { $state ->
        [not-known] Nobody knows how long some typing again takes
       *[known] Data is carried from one service to another by hand
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] An answer is missing to know how long { $flows } takes.
           *[other] An answer is missing to know how long { $count } exchanges take: { $flows }.
        }
       *[known] Carrying data by hand from { $from } to { $to } takes { $hours } hours a year ({ $flows }).
    }
    .why = Typing again costs time, and each time an error can slip in.
    .action = See whether an export and an import, or a simple link, is enough
    .caution = A look by a person, before a payment for example, can be a wanted control: say so on the exchange.
    .threshold-hours = Hours a year spent carrying data by hand between two services

rule-hub-concentration = Most exchanges go through one service
    .finding = { $percent }% of the { $all } exchanges described touch { $service }.
    .why = If this service stops, nearly everything stops.
    .action = Look first at its backup, its emergency access and its contract
    .caution = It is not a fault: the finding only says where to begin.
    .threshold-share = Share of the exchanges that touch one service
    .threshold-services = Number of linked services from which the share means something

rule-supplier-chain-unknown = Nobody knows who works behind a supplier
    .finding = { $state ->
        [not-known] Nobody knows whether the contract says which subcontractors see the information of { $services }.
       *[missing] The contract does not say which subcontractors see the information of { $services }.
    }
    .why = Whoever works for the supplier may see your information too.
    .action = Ask for the list of subcontractors and their countries
    .caution = Many suppliers publish this list on their website: a link is enough.

rule-shadow-service = { $state ->
        [not-known] Nobody knows who chose some services
       *[not-chosen] Some services are used without having been chosen
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] { $services } is free, private or paid by a person, and nobody knows who decided on it.
           *[other] { $count } services are free, private or paid by a person, and nobody knows who decided on them: { $services }.
        }
       *[not-chosen] { $count ->
            [one] { $services } is free, private or paid by a person, and came by habit.
           *[other] { $count } services are free, private or paid by a person, and came by habit: { $services }.
        }
    }
    .why = A service that came by habit is in no budget, in no backup and under no common rule.
    .action = Decide: adopt it, replace it or stop it
    .caution = A free service can be a considered choice: note who decided.

evidence-owners = Named as responsible
evidence-share-of-flows = Share of the exchanges


rule-prv-processor-no-contract = { $certainty ->
        [to-check] A supplier may handle your data without a fitting contract
       *[other] A supplier handles your data without a fitting contract
    }
    .finding = { $supplier } has access to data on persons in { $services } ({ $data }). { $certainty ->
        [to-check] Nobody knows whether a contract settles what they may do with it.
       *[other] No contract settles what they may do with it.
    }
    .why = Without a written undertaking you can neither demand nor check security, and you remain responsible to the persons.
    .action = Ask for the processing agreement (suppliers often have one ready), sign it and keep it
    .caution = Banks, social insurances, tax offices, lawyers and insurers decide themselves what they do with data: they are not processors. { $regime ->
        [lpd-private] If in doubt, check with a lawyer.
       *[other] Which law applies is to be checked with a lawyer.
    }

rule-prv-transfer-no-guarantee = { $state ->
        [place] Data on persons goes to a country without a known guarantee
       *[to-ask] Data on persons may go to a country without a guarantee
    }
    .finding = { $state ->
        [place] { $recipient } keeps data on persons ({ $data }), or makes it reachable, in a country that is not on the official list: { $countries }. No written guarantee is given.
       *[to-ask] { $recipients ->
            [one] { $recipient } holds data on persons.
           *[other] { $recipient } hold data on persons.
        } The place of the data, the supplier or its group falls under a country that the official list does not admit without conditions: { $countries }. What is left to ask is where the data really is, and with what guarantee.
    }
    .why = Outside the list only a written undertaking protects the persons; one must also be able to tell them to which country their data goes.
    .action = { $state ->
        [place] Ask the supplier for the recognised standard clauses, or choose another place
       *[to-ask] Ask the supplier where the data is, and whether it is certified or offers standard clauses
    }
    .caution = A supplier’s seat is not where the data is. An American recipient is admitted if it is on the list of the Swiss–US framework: check for yourself, the list changes. Check also the date of the official list used here.

rule-prv-retention-missing = Nobody knows how long to keep some data
    .finding = { $count ->
        [one] Nobody knows how long to keep { $data }.
       *[other] Nobody knows how long to keep { $count } kinds of data: { $data }.
    }
    .why = What is never erased leaks in the end; data on persons is to be erased when it no longer serves.
    .action = Fix a period for each, and one day a year to sort
    .caution = Some papers have a legal period, such as ten years for accounts: record it and the finding will go away.

rule-prv-register-needed = { $certainty ->
        [to-check] A register of processing activities may be a duty
       *[other] A register of processing activities is probably a duty
    }
    .finding = { $reason ->
        [headcount] The organisation has at least { $limit } persons.
        [large-scale] You answered that sensitive data is handled at large scale: { $data }.
        [profiling] You recorded profiling with a high risk.
       *[not-known] Nobody knows whether sensitive data is handled at large scale: { $data }.
    } No register one can work with is given.
    .why = Small organisations need no register, except in these cases.
    .action = Complete the register from this map, and keep it up to date
    .caution = The law does not say from where a scale is large: to be checked with a lawyer or your commissioner.
    .threshold-headcount = Persons employed from which the register is probably a duty

rule-prv-register-useful = A simple register would be useful, even if it is no duty
    .finding = { $count ->
        [one] You hold one kind of data on persons ({ $data }); the register is probably no duty for you.
       *[other] You hold { $count } kinds of data on persons ({ $data }); the register is probably no duty for you.
    }
    .why = It answers in five minutes a person who asks what you know of them, a client, or an incident.
    .action = Start from this map: it already holds most of the register
    .caution = If sensitive data is handled at large scale, the register probably becomes a duty: answer that question on the page of the information.

rule-prv-purpose-missing = { $state ->
        [empty] Data on persons is kept without a written purpose
       *[not-known] Nobody knows what some data on persons is for
    }
    .finding = { $count ->
        [one] No purpose is written for { $data }.
       *[other] No purpose is written for { $count } kinds of data: { $data }.
    }
    .why = Only what serves a purpose that the persons can recognise may be kept.
    .action = Write the purpose in one sentence, or erase this data
    .caution = The purpose may be written elsewhere, in a contract or in statutes: one sentence here is enough.

rule-prv-retention-exceeded = { $state ->
        [exceeded] Some data is older than was fixed
       *[not-known] Nobody knows whether some data is older than was fixed
    }
    .finding = { $state ->
        [exceeded] { $count ->
            [one] { $data } still holds data of { $oldest }: that is more than the period fixed.
           *[other] { $count } kinds of data are kept longer than planned: { $data }. The oldest is of { $oldest }.
        }
       *[not-known] A period is fixed, but nobody knows how old the oldest data is: { $data }.
    }
    .why = A period that is not held is a promise that is not kept, to the persons and in the register.
    .action = Sort, erase or archive, and note the date
    .caution = A lawsuit or an archive may call for longer: then accept the finding, with the reason and a date.
    .threshold-grace = Months left for sorting, where the period is in years

rule-prv-retention-too-short = A period is shorter than the known legal minimum
    .finding = { $count ->
        [one] { $data } is kept for less than the known minimum: { $bases } ({ $years } years).
       *[other] { $count } kinds of data are kept for less than the known minimum: { $data }. That minimum goes up to { $years } years, and concerns: { $bases }.
    }
    .why = What is erased too early can no longer be shown to an auditor, the tax office or a court.
    .action = Check the period with the accountant before anything is erased
    .caution = To be checked with the accountant: the minimum may bind somebody else, such as the client whose accounts they are, and an association that is not in the commercial register may keep simpler books.

rule-prv-notice-missing = { $state ->
        [missing] The persons are not informed
       *[not-known] Nobody knows whether the persons are informed
    }
    .finding = { $state ->
        [missing] No notice one can work with tells of the data you keep
       *[not-known] Nobody knows whether a notice tells of the data you keep
    }: { $data }.
    .why = Whoever collects data on persons has to tell them simply: who keeps it, what for, who receives it and in which countries.
    .action = Publish one clear page, on the website or with the first letter
    .caution = What a law prescribes, or a secret forbids to tell, probably need not be announced: check with a lawyer. The notice may be part of your general conditions: record it among the documents.

rule-prv-notice-country-gap = { $state ->
        [missing] The notice does not name all countries
       *[not-known] Nobody knows whether the notice names all countries
    }
    .finding = { $countryCount ->
        [one] Data ({ $data }) is kept, or can be reached, in a country
       *[other] Data ({ $data }) is kept, or can be reached, in countries
    } { $state ->
        [missing] that the notice does not name: { $countries }.
       *[not-known] that the notice should name: { $countries }. Nobody knows which it names.
    }
    .why = Where data goes abroad, the persons have to be told to which country.
    .action = Complete the notice with the countries listed here
    .caution = Words such as “European Economic Area” are often enough: then enter all its countries on the page of the document.

rule-prv-secrecy-processor = { $state ->
        [missing] A professional or official secret is in the hands of a supplier who promised nothing
       *[not-known] Nobody knows whether the suppliers promised to keep the secret
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $parties } can see { $data } without a written undertaking to keep it secret.
           *[other] { $parties } can see { $data }, each without a written undertaking to keep it secret.
        }
       *[not-known] { $parties } can see { $data }. Nobody knows whether there is a written undertaking.
    }
    .why = The secret follows the data: whoever owes it also answers for those they let in.
    .action = Have an undertaking of confidentiality signed, and see which access is really needed
    .caution = The law does not say clearly whether a supplier is an “auxiliary” bound by the secret: check with your professional body, your commissioner or a lawyer.

rule-prv-transfer-list-stale = An official list used here is old
    .finding = { $count ->
        [one] This list was not checked again since { $date }: { $lists }.
       *[other] These lists were not checked again, one of them since { $date }: { $lists }.
    }
    .why = Lists change; what rests on an old one has to be looked at again.
    .action = Use a newer version of this program, or look the list up at its source
    .caution = An old list may still be right. This is about the program, not about you.
    .threshold-age = Days after which a list is old

rule-prv-foreign-control = { $state ->
        [abroad] { $count ->
            [one] A group abroad controls a supplier
           *[other] Groups abroad control suppliers
        }
       *[not-known] { $count ->
            [one] Nobody knows to which group a supplier belongs
           *[other] Nobody knows to which groups suppliers belong
        }
    }
    .finding = { $state ->
        [abroad] { $count ->
            [one] { $suppliers } belongs to a group outside Switzerland and the European Economic Area ({ $countries }), and holds
           *[other] { $suppliers } belong to groups outside Switzerland and the European Economic Area ({ $countries }), and hold
        }
       *[not-known] Nobody knows from which country the group behind { $suppliers } is. It concerns
    } confidential information in { $services }.
    .why = A foreign law may apply even if the machines are in Switzerland.
    .action = Decide knowingly, above all for what is most sensitive: keep, encrypt with keys of your own, or change
    .caution = Every country has laws that let authorities in, Switzerland too: it is a fact to weigh, not a fault.

rule-prv-public-saas-sensitive = { $state ->
        [abroad] A public body entrusts sensitive data to an international service
       *[not-known] A public body may entrust sensitive data to an international service
    }
    .finding = { $services } { $count ->
        [one] holds
       *[other] hold
    } sensitive or secret data ({ $data }). { $state ->
        [abroad] The supplier or its group is abroad.
       *[not-known] Nobody knows from where the supplier and its group are.
    }
    .why = The Swiss data protection commissioners hold this not to be admissible in most cases, unless the body alone holds the keys (resolution of privatim of 18 November 2025).
    .action = Ask the commissioner of the canton, and look for a Swiss service or one of which you hold the keys
    .caution = It is a position of authorities, not a law; cantons may decide otherwise. Check with your commissioner.

rule-prv-dpia-needed = { $state ->
        [met] An impact assessment is probably needed
       *[not-known] An impact assessment may be needed
    }
    .finding = { $state ->
        [met] What you answered speaks for an assessment: { $criteria }. None is given.
       *[not-known] Answers that decide it are missing, such as the large scale or the watching of a public place. No assessment is given.
    }
    .why = It shows what could happen to the persons before it happens.
    .action = { $state ->
        [met] Write the assessment with the guided template before going on
       *[not-known] Answer these questions first, then write the assessment if it looks needed
    }
    .caution = { $regime ->
        [cantonal-public] The law of the canton has conditions of its own: check with your commissioner.
       *[other] What a law prescribes probably needs none, nor what began before September 2023 and has not changed: check with a lawyer.
    }

rule-prv-automated-decision = { $state ->
        [not-known] Nobody knows whether a machine decides alone
       *[other] A machine alone takes a decision
    }
    .finding = { $state ->
        [decides] A machine decides alone ({ $processings }); no notice to the persons is given.
        [announced] A machine decides alone ({ $processings }); the persons are informed of it.
       *[not-known] Nobody knows whether a machine decides alone: { $processings }.
    }
    .why = The person has to be told, and may ask that a human looks at it.
    .action = Inform the persons, and have a human read before the decision is final
    .caution = A score that only advises a person is no such decision: answer “no”.

rule-prv-ai-personal-data = { $state ->
        [unframed] Data on persons is given to an online artificial intelligence
       *[not-known] Nobody knows what becomes of data given to an online artificial intelligence
    }
    .finding = { $state ->
        [unframed] { $services } { $count ->
            [one] receives
           *[other] receive
        } data on persons ({ $data }) without a fitting contract, or with the right to learn from it.
       *[not-known] { $services } { $count ->
            [one] receives
           *[other] receive
        } data on persons ({ $data }). Nobody knows whether a contract frames it, or whether the supplier may learn from it.
    }
    .why = The text that is sent may be kept, read or used again by the supplier.
    .action = Say what is allowed, use an offer with a contract, leave names out
    .caution = A model that runs on your machines sends nothing away. What was made anonymous does not count: then link no data on persons to this tool.

rule-prv-access-request-unready = { $state ->
        [nobody] Nobody is named to answer requests for access
       *[other] A request for access could not be answered in time
    }
    .finding = { $state ->
        [spread] What you know of persons ({ $subjects }) is spread over { $count } tools from which nothing comes out: { $services }.
        [not-known] What you know of persons ({ $subjects }) is spread over { $count } tools, and it is not known for all of them whether data can be taken out: { $services }.
       *[nobody] Nobody knows who would answer a person who asks what you know of them.
    }
    .why = Everybody may ask what you know of them; { $regime ->
        [cantonal-public] the law of the canton says within which time to answer.
       *[other] in general the answer is due within 30 days.
    }
    .action = Name who answers, and try once to find everything on one person with this map
    .caution = A tool without an export may have a good search: what counts is to find everything on one person.
    .threshold-services = Tools without an export from which answering becomes hard

rule-prv-too-many-recipients = Many outsiders can see the same information
    .finding = { $partyCount } outsiders can see { $worst }: { $parties }.{ $count ->
        [one] {""}
       *[other] {" "}It is the clearest case of { $count }: { $data }.
    }
    .why = The wider the circle, the more likely a leak, and the harder to tell from where it comes.
    .action = Take away copies and accesses
    .caution = Authorities and social insurances, which receive by law, do not count, nor does a supplier who cannot read.
    .threshold-sensitive = Outsiders from which it is too many for sensitive or secret data
    .threshold-personal = Outsiders from which it is too many for other data on persons

rule-prv-minors = { $certainty ->
        [to-check] Data on children calls for care
       *[other] Data on children is exposed
    }
    .finding = { $count ->
        [one] { $data } concerns children
       *[other] { $data } concern children
    }: { $reasons }.
    .why = Children cannot judge what it will mean for them later, and a published photo never comes back.
    .action = Check the agreement of the parents, who gets at it, and the photos online
    .caution = The parents may have agreed in writing: then accept the finding, with that reason.

rule-prv-incident-clock = { $state ->
        [missing] Nobody knows whom to tell when data leaks
       *[not-known] It is not known whether anybody would know whom to tell when data leaks
    }
    .finding = { $state ->
        [missing] No sheet says what to do when something happens, or whom to tell.
       *[not-known] Nobody knows whether there is a sheet that says what to do when something happens, and whom to tell.
    }
    .why = The clock runs as soon as the leak is found; nobody then has the calm to look up whom to call.
    .action = Put up one page with the right contacts, on paper too
    .caution = Not everything has to be announced: it depends on the risk for the persons, and the sheet has to say so. The times are to be checked with the authority.

rule-prv-log-sensitive = { $state ->
        [missing] Nothing tells who looks at sensitive files
       *[not-known] Nobody knows whether anything tells who looks at sensitive files
    }
    .finding = { $services } { $count ->
        [one] keeps
       *[other] keep
    } sensitive data at large scale. { $state ->
        [missing] Not every access is logged there.
       *[not-known] Nobody knows whether accesses are logged there.
    }
    .why = Without a trace, abuse from inside stays invisible, and nobody can be cleared.
    .action = Switch on the log of accesses, and keep it for a year
    .caution = The log is probably a duty only where other protections are not enough: check with a lawyer or your commissioner.


clock-without-delay = As soon as possible

dpia-criterion-large-scale = sensitive data at large scale
dpia-criterion-monitoring = watching a large public place
dpia-criterion-profiling = profiling with a high risk
dpia-criterion-ai-decision = a decision left to an artificial intelligence
dpia-criterion-children = data on children given to an artificial intelligence

legal-facts-adequacy = countries recognised by the Federal Council
legal-facts-anchors = legal periods for keeping records
legal-facts-area = countries of the European Economic Area
legal-facts-clocks = times to announce a leak

minors-risk-messaging = it goes through a private messaging service
minors-risk-owner = nobody answers for it, as far as is known
minors-risk-public = the public can see it

retention-basis-accounts = books and vouchers (CO art. 958f)
retention-basis-medical = medical files in Geneva (health act, art. 57)
retention-basis-payroll = wages and working time (LTr art. 46)

evidence-age-not-known = Age not known
evidence-clock-attack = Cyber-attack: OFCS
evidence-clock-cantonal = Leak: cantonal data protection authority
evidence-clock-european = Leak: European data protection authority
evidence-clock-federal = Leak with a high risk: FDPIC
evidence-criteria = What speaks for an assessment
evidence-log-not-known = Log not known
evidence-minors-risks = What exposes it
evidence-old-lists = Lists to look at again
evidence-oldest-record = Oldest data
evidence-outsiders = Outsiders
evidence-recipients-abroad = Suppliers of a group abroad
evidence-retention-basis = Known minimum
evidence-unbound = Without a known undertaking


rule-res-no-backup = Important information has no backup
    .finding = { $place ->
        [online] No independent backup covers { $service } ({ $data }); the supplier’s bin and versions are not one.
       *[own] No backup covers { $service } ({ $data }).
    }
    .why = A breakdown, a theft or ransomware, and this information is lost.
    .action = Set up an automatic backup in another place, this week
    .caution = { $place ->
        [online] Some suppliers sell a real, separate backup: if you have it, add it to the backups.
       *[own] If there is a backup already, add it and say what it covers.
    }

rule-res-restore-untested = { $state ->
        [old] Restoring has not been tried for a long time
       *[never] Nobody has ever tried to restore
    }
    .finding = { $state ->
        [old] { $backup } was last tried { $days } days ago.
        [not-known] Nobody knows whether anyone has ever tried to restore { $backup }.
       *[never] Nobody has ever tried to restore { $backup }.
    } It has to bring back: { $covered }.
    .why = A backup that was never tried is a hope, not a protection.
    .action = Restore one file this week, a whole service once a year, and note the date
    .caution = A supplier may have tried without saying so: ask for the date.
    .threshold-age = Number of days for which a test of restoring counts

rule-res-backup-same-place = { $state ->
        [not-known] The backup may be where the original is
       *[same] The backup is where the original is
    }
    .finding = { $state ->
        [not-known] Nobody knows whether { $backup } is in another place than the original of { $services }.
       *[same] { $backup } is in the same place as the original of { $services }, and there is no other copy elsewhere.
    }
    .why = A fire, a flood, a burglary or a closed account takes both.
    .action = Keep one copy in another place, disconnected once it is made
    .caution = A disk that somebody takes home is in another place: say so on the backup.

rule-res-single-point = { $kind ->
        [service] One thing holds up several important services
        [host] One supplier runs several important services
       *[person] Several important services depend on one pair of hands
    }
    .finding = { $kind ->
        [service] If { $point } stops, { $count } important services stop too: { $blocked }.
        [host] { $point } runs { $count } important services: { $blocked }.
        [outside] Outside the organisation, { $point } alone can look after what { $count } important services depend on: { $blocked }.
       *[person] Without { $point }, nobody can look after what { $count } important services depend on: { $blocked }.
    }
    .why = One breakdown or one absence stops several activities at once.
    .action = { $kind ->
        [service] Plan a replacement, or a way to work without it for two days
        [host] Decide whether that is wanted, and keep the backup, the domain name and an administrator access elsewhere
       *[person] Give a second person the same rights, and do the exercise once together
    }
    .caution = { $kind ->
        [host] Putting several services with one supplier can be a good choice: note the reason.
       *[other] The internet line and the common account are always in this case: what matters is to know what they stop.
    }
    .threshold-services = Number of important services that stop together

rule-res-rto-incoherent = A service in a hurry depends on one that takes longer to come back
    .finding = { $hurried } must work again within { $hurriedHours } h, but depends on { $slow }, which works again within { $slowHours } h. { $count ->
        [one] {""}
       *[other] { $count } services are in this case: { $waiting }.
    }
    .why = The real time is that of the slowest link.
    .action = Shorten the time of the slowest service, or plan how to work without it
    .caution = If people can work some hours without the other service, it is no real dependency: correct the link.

rule-res-domain-not-owned = { $state ->
        [not-known] Nobody knows in whose name the domain name is
       *[outside] The domain name is not in your name
    }
    .finding = { $state ->
        [not-known] Nobody knows who holds the domain name of { $service }.
        [former] The domain name of { $service } is in the name of somebody who left: { $holder }.
       *[outside] The domain name of { $service } is held by { $holder }.
    }
    .why = Whoever holds the domain name holds the website and the e-mails.
    .action = Have the domain name put in the organisation’s name, and keep the access to the registrar
    .caution = The supplier may only look after a name that is really yours: ask for the extract of the registry.

rule-res-backup-not-isolated = { $state ->
        [not-known] Nobody knows whether an intruder would reach the backup as well
       *[reached] An intruder would reach the backup as well
    }
    .finding = { $state ->
        [not-known] Nobody knows whether a copy of { $covered } is put out of reach once it is made ({ $backups }).
       *[reached] { $backups } stays within reach and can be changed, and no other copy of { $covered } is out of reach.
    }
    .why = Ransomware encrypts every copy that it can reach.
    .action = Disconnect one copy once it is made, or have one that nobody can change
    .caution = Versions that not even the administrator can delete count: ask the supplier.

rule-res-rpo-gap = { $state ->
        [not-known] Nobody knows whether the backup is made often enough
       *[late] The backup is made too rarely for what is needed
    }
    .finding = { $state ->
        [not-known] An answer is missing to know whether the backup is made often enough for { $services }.
       *[late] { $backup } is made every { $everyHours } hours, but { $hurried } must not lose more than { $needHours } h of work. { $count ->
            [one] {""}
           *[other] { $count } services are in this case: { $services }.
        }
    }
    .why = More work would be lost than was said to be acceptable.
    .action = Make the backup more often, or look again at what may be lost
    .caution = A copy that is kept up to date all the time loses little work, but it copies errors too.

rule-res-crisis-contacts = { $state ->
        [not-known] Nobody knows whether there is a contacts sheet
        [place-not-known] Nobody knows whether the contacts sheet is printed
       *[none] There is no printed contacts sheet
    }
    .finding = { $state ->
        [not-known] Nobody knows whether there is a contacts sheet for days of crisis.
        [place-not-known] The contacts sheet exists, but nobody knows whether it is on paper.
        [on-screen] The contacts sheet exists, but on a screen only.
        [draft] The contacts sheet is only a draft, or is out of date.
       *[none] No contacts sheet is written for days of crisis.
    }
    .why = In an attack, the address book is often out of reach, and so is the telephone.
    .action = Print one sheet (suppliers, bank, insurance, police, team) and keep it with two persons
    .caution = Numbers in private telephones help, but only those who have them.
    .threshold-persons = Number of persons up to which the finding weighs less

rule-res-single-supplier = { $state ->
        [not-known] Nobody knows whether one supplier holds nearly everything
        [keys] One supplier holds an important service, its backup and the domain name
       *[share] One supplier holds nearly everything
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nobody knows who supplies { $services }: it can tip the balance.
           *[other] Nobody knows who supplies { $count } important services: { $services }.
        }
        [keys] { $supplier } holds { $services }, a backup and a domain name, all together.
       *[share] { $supplier } supplies { $count } of { $all } important services, that is { $percent }%: { $services }.
    }
    .why = Its breakdown, its bankruptcy or a quarrel would block the organisation.
    .action = Keep at least the backup, the domain name and an administrator access apart
    .caution = Putting several services with one supplier can be a good choice: decide it, and note why.
    .threshold-share = Share of the important services with one supplier
    .threshold-services = Number of important services from which the share means something

rule-res-no-workaround = Nothing is planned for the day when an important service stops
    .finding = { $state ->
        [not-known] Nobody knows how people would work without { $services }.
       *[none] How to work without { $services } was left empty.
    }
    .why = Making it up on the day costs more than the breakdown.
    .action = Write half a page: who does what without the service
    .caution = The team may know what to do without having written it: two sentences are enough.

rule-res-rto-no-commitment = { $state ->
        [not-known] Nobody knows whether the supplier promises a time to have it work again
       *[missing] The supplier promises no time to have it work again
    }
    .finding = { $state ->
        [not-known] Nobody knows whether the contract promises a time when { $services } stops.
       *[missing] The contract promises no time when { $services } stops.
    }
    .why = Your own time then rests on the supplier’s good will.
    .action = Ask for a commitment, or plan how to work without the service
    .caution = The general terms sometimes hold a commitment: look there for the word “availability”.

rule-res-power-only-one = { $state ->
        [not-known] Nobody knows whether an essential device has a spare
       *[alone] An essential device has no spare
    }
    .finding = { $state ->
        [not-known] Nobody knows whether there is a spare for { $devices }.
       *[alone] There is no spare for { $devices }.
    }
    .why = The breakdown of a small box can stop the day.
    .action = Keep a spare, or another way in such as a mobile access
    .caution = A supplier who brings a replacement within the day counts: say so.

evidence-backups = Backups
evidence-concentration = Concentration index (Herfindahl, from 0 to 10,000)
evidence-copied-every = Made every
evidence-devices = Devices
evidence-share-of-services = Share of the important services
evidence-work-to-lose = Work that may be lost


rule-sec-mfa-missing = { $state ->
        [not-known] A stolen password may be enough to come in
       *[missing] A stolen password would be enough to come in
    }
    .finding = { $state ->
        [missing] { $service } opens from the internet with nothing but a password.
        [partial] The second factor of { $service } protects some people only; the others come in with nothing but a password.
       *[not-known] { $count ->
            [one] Nobody knows whether a second factor protects { $service }.
           *[other] Nobody knows whether a second factor protects { $count } services: { $service }.
        }
    }
    .why = Passwords are stolen in bulk. The one of the mailbox lets a thief reset all the others.
    .action = { $state ->
        [not-known] Ask the person who manages the accounts, or try to sign in from another device
        [partial] Turn on the second factor for everyone, first for the accounts that have all rights
       *[missing] Turn on the second factor (app or key), first for the accounts that have all rights
    }
    .caution = If people come in through a common account that is already protected, say that the service depends on it: the finding will go away.

rule-sec-former-access = Somebody who left still has access
    .finding = { $count ->
        [one] { $person } is no longer there but keeps one access: { $doors }.
       *[other] { $person } is no longer there but keeps { $count } accesses: { $doors }.
    }
    .why = A forgotten access is an open door, for that person and for whoever finds their password.
    .action = Take these accesses back today, then check the other services
    .caution = Somebody who changed roles without leaving is not concerned: correct their tie with the organisation first.

rule-sec-cleartext-sensitive-flow = { $certainty ->
        [to-check] Confidential information may leave without protection
       *[certain] Confidential information leaves without protection
    }
    .finding = { $certainty ->
        [to-check] { $flow } carries confidential information ({ $data }). Nobody knows whether it is encrypted. Means: { $channel }.
       *[certain] { $flow } carries confidential information ({ $data }) without protection. Means: { $channel }.
    }
    .why = A mistyped address, a lost stick, a hacked mailbox, and others can read it.
    .action = { $certainty ->
        [to-check] Check whether it is encrypted already; if not, { $means ->
            [mail] use a portal, a protected link or encrypted e-mail
            [stick] encrypt the stick or disk, or work on the original remotely
           *[other] use a portal or a protected link
        }
       *[certain] { $means ->
            [mail] Use a portal, a protected link or encrypted e-mail
            [stick] Encrypt the stick or disk, or work on the original remotely
           *[other] Use a portal or a protected link
        }
    }
    .caution = { $means ->
        [mail] Inside one closed network e-mail may be protected: choose “encrypted e-mail” then.
        [stick] The stick may be encrypted already: say so on this exchange and the finding will go away.
       *[other] It may be protected in another way: say so on this exchange and the finding will go away.
    }

rule-sec-write-down = Confidential information goes to a less protected place
    .finding = { $place } receives or keeps { $data }. { $limit ->
        [decided] That is more confidential than what was decided for this service.
        [private-account] It is somebody’s private account: the organisation decides nothing there.
       *[measures] It lacks protections that this information calls for.
    }
    .why = Information is no better protected than its most exposed copy.
    .action = { $limit ->
        [private-account] Choose a service of the organisation, move this information there and erase the copy
       *[other] Stop this copy, or protect the place where it arrives
    }
    .caution = What a service may hold is inferred here: record your decision on its page and the finding will follow it.

rule-sec-laptop-not-encrypted = A stolen computer could be read
    .finding = { $state ->
        [partial] Some of the mobile devices of { $fleet } have no encrypted disk.
        [missing] The mobile devices of { $fleet } have no encrypted disk.
       *[not-known] Nobody knows whether the disks of the mobile devices of { $fleet } are encrypted.
    } { $devices ->
        [one] One device leaves the office.
       *[other] { $devices } devices may leave the office.
    }
    .why = Without encryption, a stolen or lost device is a leak, whatever its password.
    .action = Turn on disk encryption on every device, and keep the recovery key elsewhere
    .caution = On recent systems encryption is often on already: look at the settings first.

rule-sec-supplier-remote-access = A supplier can get into your machines
    .finding = { $state ->
        [not-known] { $supplier } can get into { $services } remotely or with all rights; nothing is said of the rules for this access.
        [partial] There are some rules only for the access of { $supplier } to { $services }.
       *[missing] There are no rules for the access of { $supplier } to { $services }.
    }
    .why = Their access is also a door for whoever hacks them.
    .action = Ask for a personal account with a second factor, opened on demand only, and a note of each visit
    .caution = A service looked after all the time needs permanent access: a personal account, a second factor and a log are then enough.

rule-sec-no-password-manager = { $state ->
        [list] Passwords are in a list
       *[other] There is no password manager for everyone
    }
    .finding = { $state ->
        [list] { $list } holds passwords, and no password manager protects them.
        [partial] A password manager is in place, but not everywhere.
        [missing] No password manager is in place.
       *[not-known] Nobody knows whether a password manager is in place.
    }
    .why = Whoever finds the list opens every door; a password used twice opens several.
    .action = Choose a shared password manager that the organisation controls, move the accesses there, then erase the list
    .caution = A paper list in a safe is enough for one or two accounts.

rule-sec-no-mfa-ebanking = { $state ->
        [not-known] Nobody knows whether payments are well protected
        [alone] One person alone can pay
        [partial] The second factor does not protect everybody who pays
       *[missing] A password is enough to open the e-banking
    }
    .finding = { $state ->
        [both] { $services } opens with nothing but a password, and one person alone can pay.
        [missing] { $services } opens with nothing but a password.
        [partial] The second factor of { $services } protects some people only.
        [alone] In { $services }, one person can pay without another confirming it.
       *[not-known] { $count ->
            [one] Nobody knows whether { $services } asks for a second factor and for two persons to agree.
           *[other] Nobody knows whether these bank accesses ask for a second factor and for two persons to agree: { $services }.
        }
    }
    .why = Payment fraud is quick, and the money is seldom seen again.
    .action = { $state ->
        [not-known] Ask the bank what it asks for to sign in and to pay
        [alone] Ask the bank to have two persons confirm each payment, at least above some amount
       *[missing] Ask the bank for the second factor, and for two persons to confirm each payment
    }
    .caution = The bank’s contract often asks for it already: check before worrying.

rule-sec-secret-in-note = A password seems to be written in the audit
    .finding = { $secret ->
        [password] A password or a code seems to be written in { $record } (“{ $field }”).
       *[key] An access key seems to be written in { $record } (“{ $field }”).
    }
    .why = This audit is made to be handed on: whoever reads it would hold the key.
    .action = Delete this text, change the password and keep the new one in a password manager
    .caution = A reference or a serial number may look like one: say then that the finding is wrong. The texts are read on this device and nowhere else.

rule-sec-shared-account = { $state ->
        [not-known] An account may be shared by several people
       *[missing] An account is shared by several people
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] In { $services }, not everyone has an account of their own.
           *[other] In { $count } services, not everyone has an account of their own: { $services }.
        }
        [partial] { $count ->
            [one] In { $services }, only some people have an account of their own.
           *[other] In { $count } services, only some people have an account of their own: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows whether everyone has an account of their own in { $services }.
           *[other] Nobody knows whether everyone has an account of their own in { $count } services: { $services }.
        }
    }
    .why = Nobody can tell who did what, and the password goes round, even after somebody left.
    .action = { $state ->
        [not-known] Ask the person who manages the accounts
       *[missing] Create one account a person, first for those who have all rights
    }
    .caution = A shared mailbox that each opens with an account of their own, or a screen for visitors, is no shared account.

rule-sec-end-of-support = { $state ->
        [past] A device or a program is no longer updated
        [soon] A device or a program will soon no longer be updated
       *[not-known] Nobody knows until when some services will be updated
    }
    .finding = { $state ->
        [past] { $count ->
            [one] { $services } has not been corrected by its maker since { $day }.
           *[other] { $count } services are no longer corrected by their makers, the first since { $day }: { $services }.
        }
        [soon] { $count ->
            [one] { $services } will no longer be corrected by its maker after { $day }.
           *[other] { $count } services will soon no longer be corrected by their makers, the first after { $day }: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows until when { $services } will be corrected by its maker.
           *[other] Nobody knows until when { $count } services will be corrected by their makers: { $services }.
        }
    }
    .why = The weakness found tomorrow will stay open for ever.
    .action = { $state ->
        [not-known] Look for the date on the maker’s page, or ask the supplier
       *[past] Plan, with a date, to replace it or to keep it apart from the rest
    }
    .caution = The date was typed in: check it with the maker. A contract for longer support moves it.
    .threshold-days = Days in advance at which an end of updates is announced

rule-sec-updates-manual = { $state ->
        [not-known] Nobody knows whether updates come by themselves
       *[missing] Updates wait for somebody
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $services } does not update itself.
           *[other] { $count } devices or sites do not update themselves: { $services }.
        }
        [partial] { $count ->
            [one] { $services } updates itself only in part.
           *[other] { $count } devices or sites update themselves only in part: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows whether { $services } updates itself.
           *[other] Nobody knows whether { $count } devices or sites update themselves: { $services }.
        }
    }
    .why = Weaknesses that everybody knows stay open for weeks.
    .action = { $state ->
        [not-known] Look at the settings, or ask the person who takes care of it
       *[missing] Turn on automatic updates, also those of the website’s extensions
    }
    .caution = Some medical or industrial devices forbid it: keep them apart from the rest, and say that the measure makes no sense for them.

rule-sec-no-endpoint-protection = { $state ->
        [not-known] Nobody knows whether the computers are protected against viruses
        [partial] Not all computers are protected against viruses
       *[missing] The computers are not protected against viruses
    }
    .finding = { $state ->
        [missing] No protection against malicious programs is on for { $services }.
        [partial] The protection against malicious programs is on for some of the devices only: { $services }.
       *[not-known] Nobody knows whether a protection against malicious programs is on for { $services }.
    }
    .why = One click can be enough to stop everybody’s work.
    .action = Check that the protection of the system, or the one that was chosen, is on everywhere
    .caution = The protection that comes with the system is enough: say then that it is in place.

rule-sec-too-many-admins = { $state ->
        [not-known] Nobody knows who has all rights
       *[missing] Too many people have all rights
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nobody knows who has all rights in { $services }.
           *[other] Nobody knows who has all rights in { $count } services that hold confidential information: { $services }.
        }
       *[missing] { $count ->
            [one] { $admins } people have all rights in { $services }.
           *[other] In { $count } services that hold confidential information too many people have all rights, up to { $admins } in the first: { $services }.
        }
    }
    .why = Each account with all rights is one more door to everything else.
    .action = { $state ->
        [not-known] Ask for the list of accounts that have all rights
       *[missing] Keep two people, and an emergency access in a sealed envelope
    }
    .caution = A rota may call for it: accept the finding then, and note why.
    .threshold-admins = How many people may have all rights
    .threshold-share = Or the share of the users, if it makes more

rule-sec-admin-daily-use = { $state ->
        [not-known] The account with all rights may be used every day
       *[missing] The account with all rights is used every day
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] In { $services }, administration has no account of its own.
           *[other] In { $count } services, administration has no account of its own: { $services }.
        }
        [partial] { $count ->
            [one] In { $services }, administration has an account of its own only in part.
           *[other] In { $count } services, administration has an account of its own only in part: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows whether administration has an account of its own in { $services }.
           *[other] Nobody knows whether administration has an account of its own in { $count } services: { $services }.
        }
    }
    .why = A mistake or a trap then reaches the whole system, not one person’s work.
    .action = Keep the account for administration apart from the one for every day
    .caution = If the supplier alone administers the service, nobody in the house has all rights.

rule-sec-no-leaver-checklist = { $state ->
        [not-known] Nobody knows whether there is a list for arrivals and departures
        [partial] The list for arrivals and departures is not ready
       *[missing] There is no list for arrivals and departures
    }
    .finding = { $state ->
        [missing] No list says which accesses, keys and devices to give on arrival and to take back on departure.
        [partial] The list of accesses, keys and devices to give on arrival and to take back on departure is not finished or not up to date.
       *[not-known] Nobody knows whether a list says which accesses, keys and devices to give on arrival and to take back on departure.
    }
    .why = Without a list one forgets accesses, keys and devices.
    .action = { $state ->
        [partial] Finish this list, and use it at each arrival and departure
       *[missing] Use a list of one page at each arrival and departure
    }
    .caution = Somebody may do it well from memory: that is no list, and it will leave with that person.
    .threshold-months = For how many months a departure counts as recent
    .threshold-persons = Up to how many people everyone knows everything

rule-sec-consumer-messaging = { $state ->
        [not-known] A private messaging service may be used to speak of people
       *[known] A private messaging service is used for work
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] { $flows } goes by a private messaging service. Nobody knows whether it speaks of people.
           *[other] { $count } exchanges go by a private messaging service. Nobody knows whether they speak of people: { $flows }.
        }
       *[known] { $count ->
            [one] { $flows } goes by a private messaging service, with data on people.
           *[other] { $count } exchanges go by a private messaging service, with data on people: { $flows }.
        }
    }
    .why = What is said there stays in private telephones, out of the organisation’s reach.
    .action = { $state ->
        [not-known] Ask what goes through this messaging service
       *[known] Choose a messaging service of the organisation, and say so clearly to everyone
    }
    .caution = A group that only agrees on hours and places is no such problem: say what goes through it.

rule-sec-mail-domain-unprotected = { $state ->
        [not-known] Nobody knows whether others can write in your name
       *[missing] Anyone can send false mail in your name
    }
    .finding = { $state ->
        [missing] The domain of { $services } does not say who may send mail in your name.
        [partial] The domain of { $services } says only in part who may send mail in your name.
       *[not-known] Nobody knows whether the domain of { $services } says who may send mail in your name.
    }
    .why = A fraud can pass for you, with your clients as with your colleagues.
    .action = { $state ->
        [not-known] Ask whoever manages the domain whether SPF, DKIM and DMARC are set up
       *[missing] Ask whoever manages the domain to set up SPF, DKIM and DMARC
    }
    .caution = A mailbox without a domain of your own is protected by its supplier.

rule-sec-disposal-unknown = Nobody knows what becomes of old devices
    .finding = { $state ->
        [missing] Nothing says that the disks will be erased or destroyed when these devices go: { $services }.
        [partial] Erasing or destroying the disks is foreseen only in part when these devices go: { $services }.
       *[not-known] Nobody knows whether the disks will be erased or destroyed when these devices go: { $services }.
    }
    .why = A disk that is thrown away, given or returned still holds your information.
    .action = Erase them or have them destroyed, and keep the proof; ask it also of whoever takes back a rented printer
    .caution = A device without a disk has nothing to erase: say that the measure makes no sense for it. An encrypted disk whose key is destroyed is erased.
    .threshold-months = Age, in months, from which a device will soon go, if its lifetime was not said

rule-sec-wifi-guests-mixed = { $state ->
        [not-known] Visitors may use the same network as you
       *[missing] Visitors use the same network as you
    }
    .finding = { $state ->
        [missing] Visitors use the same network as you: { $services }.
        [partial] Visitors are only in part kept apart from your network: { $services }.
       *[not-known] Nobody knows whether visitors use this network, or whether they are kept apart: { $services }.
    }
    .why = A strange device can see your printers, your folders and your server.
    .action = Open a network for guests: most boxes have a switch for it
    .caution = At home, or where nobody comes, it makes no sense: say that there are no visitors.

evidence-admins = Have all rights
evidence-end-of-support = End of updates
evidence-left-lately = Left lately
evidence-written = What is written, without the secret
evidence-written-in = Written in


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

rule-skill-bus-factor = Too much rests on one person
    .finding = Of { $asked } important services, { $person } is the only one to manage { $count }: { $services }.
    .why = Their absence stops several activities at once.
    .action = Share at least two of these services with somebody else, beginning with the most vital
    .caution = In a team of two or three it cannot be otherwise: look for a backup outside.
    .threshold-services = Number of important services that rest on one person
    .threshold-share = Share of the important services that rest on one person

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
    .caution = The need is derived from how important the services are, and everyone judges their own level: talk with the team first.
    .threshold-steps = Number of steps between the need and what the team knows

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

evidence-last-session = Last session
evidence-level-held = What the team knows
evidence-level-needed = What is needed
evidence-skill-domain = Domain
evidence-willing = Wish to learn


rule-tr-interest-undeclared = A gain is not declared in writing
    .finding = { $state ->
        [gain] { $party } gains from a purchase ({ $kind }); no written declaration is given.
       *[not-known] Nobody knows whether { $party } gains from a purchase.
    }
    .why = Advice that a supplier pays for in part must be known as such before deciding.
    .action = Ask for a written declaration with the amount, and add it to the file
    .caution = Nothing in writing is no fault: what was said aloud simply has to be noted.

rule-tr-commission-declared = A gain is declared
    .finding = { $party } declared on { $date } a gain from a purchase ({ $kind }). { $state ->
        [noted] Somebody on your side took note.
       *[open] Nobody on your side took note yet.
    }
    .why = It is allowed if it is clear and accepted; it stays in sight here.
    .action = Note the amount and your agreement, and compare with another offer

rule-tr-percentage-fee = { $state ->
        [spend] The fee grows with what is spent
        [savings] The fee grows with what is saved
       *[not-known] Nobody knows how advice is paid
    }
    .finding = { $state ->
        [spend] { $party } gets a share of what you spend.
        [savings] { $party } gets a share of what you save.
       *[not-known] Nobody knows on what basis { $party } { $count ->
            [one] is
           *[other] are
        } paid.
    }
    .why = { $state ->
        [savings] A share of savings pushes towards cutting even what should stay.
       *[other] A percentage pushes towards spending.
    }
    .action = Ask for a fixed price, or to be billed for time spent
    .caution = The charter allows a share of savings, but advises against it.

rule-tr-reseller-role = The advisor also sells the solution
    .finding = { $count ->
        [0] { $party } advises you and resells solutions.
       *[other] { $party } advises you, and supplies or resells { $services }.
    }
    .why = Who gains from a product can hardly judge it freely.
    .action = Separate the roles, or take a second advisor who sells nothing
    .caution = A purchasing centre that bills at purchase price, and has declared so, has another role: note it among the gains.

rule-tr-rfi-by-network-member = { $state ->
        [member] An answer comes from a member of the network
       *[not-known] An answer may come from a member of the network
    }
    .finding = { $state ->
        [member] { $parties } { $count ->
            [one] answers { $request } and belongs
           *[other] answer { $request } and belong
        } to the advisors’ network; this was not announced.
       *[not-known] { $parties } { $count ->
            [one] answers
           *[other] answer
        } { $request }. Nobody knows whether it is a member of the advisors’ network, or whether that was announced.
    }
    .why = You have to know before comparing the answers.
    .action = Mark the answer, and say so
    .caution = It may have been said aloud: mark the answer, and the finding will go away.

rule-tr-no-second-look = No second look is planned
    .finding = { $advisor } advises you; { $certainty ->
        [to-check] it is not known whether anybody else reads it.
       *[other] nobody else has read it.
    }
    .why = One brain alone can be wrong; an audit that a peer has read can be relied on more.
    .action = Ask another advisor to read it
    .caution = Somebody may have read it without a note: record it with its date.

rule-tr-decision-without-reason = { $state ->
        [missing] Something was decided without a written reason
       *[not-known] Nobody knows any more why something was decided
    }
    .finding = { $count ->
        [one] The decision { $decisions } sets an important finding aside without a written reason.
       *[other] { $count } decisions set important findings aside without a written reason: { $decisions }.
    }
    .why = Transparency hangs on the reason, not on the result.
    .action = Write one sentence
    .caution = The weight is that of the rule in general; here the finding may have weighed less.


evidence-answered-by = Who answers
evidence-decisions = Decisions



whatif-title = { $case ->
    [stops-site] What if this place could no longer be used: { $name }?
    [leaks-site] What if somebody took what is in this place: { $name }?
    [leaks-flow] What if others saw what goes through this exchange: { $name }?
    [leaks-person] What if somebody took over the access of { $name }?
    [leaks] What if what { $name } holds leaked?
    [leaves] What if { $name } left?
    [doubles] What if { $name } cost twice as much?
    [forbidden-flow] What if this exchange were no longer allowed: { $name }?
    [forbidden] What if personal data could no longer lawfully be entrusted to { $name }?
   *[stops] What if { $name } stopped?
}
whatif-sum-stops = { $event ->
    [forbidden] { $count ->
        [one] One tool or service could no longer be used this way.
       *[other] { $count } tools or services could no longer be used this way.
    }
   *[other] { $count ->
        [one] One tool or service would stop.
       *[other] { $count } tools or services would stop.
    }
}
whatif-sum-first = It would hurt after { $time } already: { $names }.
whatif-sum-others = { $count ->
    [one] One tool or service would go on, but weakened: { $names }.
   *[other] { $count } tools or services would go on, but weakened: { $names }.
}
whatif-sum-exposed = { $count ->
    [one] One set of information would be in the wrong hands: { $names }.
   *[other] { $count } sets of information would be in the wrong hands: { $names }.
}
whatif-sum-spare = Nothing would stop: there is a spare.
whatif-sum-nothing = As far as it is described, nothing else would be hit. Look below at what is not known yet.


whatif-part-hits = What is hit
whatif-wave = { $how ->
    [held] May be cut off: in the name of this person or organisation, or paid by it
    [unattended] Goes on, but nobody else could look after it
    [unsupported] Goes on, but without updates or help
    [starved] Goes on, but no longer receives what came that way
    [may-stop] { $timed ->
        [yes] May stop, and is missed after { $time }
       *[no] May stop; nobody knows after how long it is missed
    }
    [forbidden] { $timed ->
        [yes] Can no longer be used this way, and is missed after { $time }
       *[no] Can no longer be used this way; nobody knows after how long it is missed
    }
   *[stops] { $timed ->
        [yes] Stops, and is missed after { $time }
       *[no] Stops; nobody knows after how long it is missed
    }
}
whatif-hit-itself = This is where it begins.
whatif-hit-first = Hit directly.
whatif-hit-needs = Does not work without { $name }.
whatif-hit-path = Step by step: { $path }.
whatif-hit-basis = { $basis ->
    [own] The time is that of its record.
    [through] The time is the usual one for the importance “{ $class }”, which it has from { $because }.
   *[class] The time is the usual one for the importance “{ $class }”.
}


whatif-part-exposed = What others could read
whatif-exposed-way = { $way ->
    [kept] Is in { $through }.
    [stands] { $count ->
        [one] Is in { $through }, which runs on it.
       *[other] Is in { $through }, which run on it.
    }
    [copied] Is copied in { $through }.
    [passes] Goes through { $through }.
   *[reached] Opens with this access, in { $through }.
}
whatif-readable = { $readable ->
    [yes] Readable by whoever gets there.
    [no] Not readable without the key, which is elsewhere.
   *[not-known] Nobody knows whether it is encrypted.
}
whatif-level = Level: { $level }.
whatif-persons = This information is about: { $persons }.
whatif-announce = { $regime ->
    [lpd-private] If the risk for these persons is high, the leak must be announced as soon as possible to the federal commissioner (FADP, art. 24), and to them if their protection requires it.
    [cantonal-public] If the risk for these persons is high, the law of the canton says to whom the leak is announced: ask the cantonal commissioner.
   *[other] If the risk for these persons is high, the leak must as a rule be announced: to the federal or cantonal commissioner, depending on the law that applies to you.
}
whatif-part-away = Information out of reach
whatif-away-on = Is in { $on }.
whatif-away-elsewhere = { $elsewhereCount ->
    [0] Nowhere else, as far as it is described.
    [one] Is also in { $elsewhere }, which goes on.
   *[other] Is also in { $elsewhere }, which go on.
}
whatif-away-backups = { $backupCount ->
    [0] No known backup could bring it back.
   *[other] Could come back with { $backups }.
}


whatif-part-touched = For whom this changes something
whatif-change = { $change ->
    [loses-service] Can no longer work with { $about }.
    [no-longer-receives] No longer receives { $about }.
    [keeps-access] Keeps access to { $about }, to be withdrawn the same day.
    [must-know] Answers for { $about }: to be told.
   *[hands-over] Looked after { $about }: to be entrusted to somebody.
}
whatif-part-flows = The exchanges that stop
whatif-part-cost = What it costs
whatif-no-money = nothing
whatif-cost = { $event ->
    [doubles] Today { $before } a year; then { $after }.
    [leaves] { $ends ->
        [0] Today { $before } a year is paid for what is hit.
       *[other] Today { $before } a year is paid; still to pay: { $after }. The price of a replacement is not known.
    }
    [forbidden] { $ends ->
        [0] Today { $before } a year is paid for what is hit.
       *[other] Today { $before } a year is paid; after leaving, still to pay: { $after }. The price of a replacement is not known.
    }
   *[other] What stops costs { $before } a year, and goes on being paid. What the stop itself costs is not known.
}
whatif-cost-not-reckoned = { $count ->
    [one] One cost is left out, as its price in a year is not known: { $names }.
   *[other] { $count } costs are left out, as their price in a year is not known: { $names }.
}
whatif-cost-ends = No longer paid
whatif-part-countries = The countries that play a part
whatif-countries = Known places, seats of suppliers and of their groups: { $countries }.


whatif-part-helps = What softens it
whatif-part-lacks = What is missing to soften it

whatif-aid-spare = { $standing ->
    [there] There is a spare for { $of }.
    [missing] There is no spare for { $of }.
   *[not-known] Nobody said whether there is a spare for { $of }.
}
whatif-aid-workaround = { $standing ->
    [there] Without { $of }, one does this: { $words }
    [missing] Nothing is planned for working without { $of }.
   *[not-known] Nobody said how to work without { $of }.
}
whatif-aid-backup = { $helped ->
    [yes] { $standing ->
        [there] { $by } can bring back { $of }. Last try: { $date }.
        [untried] { $by } should bring back { $of }, but nobody ever tried.
        [missing] { $by } would be lost with the rest, and would not bring back { $of }.
       *[not-known] Nobody knows whether anybody ever tried to bring back { $of } with { $by }.
    }
   *[no] { $standing ->
        [missing] No backup that is described covers { $of }.
       *[not-known] No backup is described yet: nobody knows what could bring back { $of }.
    }
}
whatif-aid-alternative = { $by } serves the same purpose as { $of }: a way to get by, perhaps.
whatif-aid-deputy = { $standing ->
    [there] { $by } is to stand in for { $of }.
    [missing] Nobody else is to stand in for { $of }.
   *[not-known] Nobody said who stands in for { $of }.
}
whatif-aid-administrator = { $standing ->
    [there] { $by } has all rights on { $of } too.
    [missing] Nobody else has all rights on { $of }.
   *[not-known] Nobody knows who has all rights on { $of }.
}
whatif-aid-skill = { $standing ->
    [there] { $by } can work on { $of } without help too.
    [missing] Nobody else can work on { $of } without help.
   *[not-known] Nobody said who else can work on { $of }.
}
whatif-aid-handover = { $standing ->
    [there] A document lets somebody else take over: { $by }.
    [untried] The document that lets somebody else take over is to be completed or updated.
    [missing] No document lets somebody else take over.
   *[not-known] Nobody knows whether a document lets somebody else take over.
}
whatif-aid-procedure = { $standing ->
    [there] What to do is written down: { $by }.
    [untried] What is written on what to do is to be completed or updated.
    [missing] What to do on that day is not written down.
   *[not-known] Nobody knows whether what to do on that day is written down.
}
whatif-aid-encryption = { $standing ->
    [there] Encrypted, with a key kept elsewhere: { $of }.
    [missing] No encryption would keep others from reading: { $of }.
   *[not-known] Nobody knows whether encryption would keep others from reading: { $of }.
}
whatif-aid-second-step = { $standing ->
    [there] Two-step sign-in guards { $of }.
    [untried] Two-step sign-in guards { $of } in part only.
    [missing] No two-step sign-in guards { $of }.
   *[not-known] Nobody knows whether two-step sign-in guards { $of }.
}
whatif-aid-export = { $standing ->
    [there] The data of { $of } was taken out once already, and checked.
    [untried] It should be possible to take the data out of { $of }, but nobody tried.
    [missing] The data cannot be taken out of { $of }.
   *[not-known] Nobody knows whether the data can be taken out of { $of }.
}
whatif-aid-exit-terms = { $standing ->
    [there] At the end you get your data back, according to { $of }.
    [missing] Nothing written says that you get your data back: { $of }.
   *[not-known] Nobody knows whether you would get your data back at the end: { $of }.
}
whatif-aid-notice = { $standing ->
    [there] { $dated ->
        [yes] { $number } days of notice for { $of }, by { $date } at the latest.
       *[no] { $number } days of notice for { $of }.
    }
    [missing] No notice is written down for { $of }.
   *[not-known] Nobody knows the notice for { $of }.
}
whatif-aid-promise = { $standing ->
    [there] { $numbered ->
        [yes] { $by } promises that { $of } works again within { $number } h.
       *[no] { $by } promises that { $of } works again within a time, but nobody noted which.
    }
    [untried] { $by } does not promise that { $of } works again within a set time.
    [missing] { $by } promises nothing if { $of } stops.
   *[not-known] Nobody knows what { $by } promises if { $of } stops.
}
whatif-aid-processing = { $standing ->
    [there] Data protection is settled by { $of }.
    [missing] Data protection is not settled by { $of }.
   *[not-known] Nobody knows whether data protection is settled by { $of }.
}
whatif-aid-guarantee = { $standing ->
    [there] A guarantee is noted for { $of }: check whether it would still hold.
    [missing] No guarantee covers { $of }.
   *[not-known] Nobody knows what allows { $of } today.
}
whatif-aid-price = { $standing ->
    [there] Price rises are limited by { $of }.
    [missing] The supplier may change the terms alone, according to { $of }.
   *[not-known] Nobody knows whether price rises are limited by { $of }.
}
whatif-aid-insurance = { $standing ->
    [there] A cyber insurance is in place.
    [untried] The cyber insurance covers a part only.
    [missing] No cyber insurance is in place.
   *[not-known] Nobody knows whether there is a cyber insurance.
}


whatif-part-unknown = What is not known, and could change the answer
whatif-gap = { $gap ->
    [time] Nobody said after how long this is missed: { $names }.
    [needs] Nobody said what these need, and they might be hit as well: { $names }.
    [hosting] Nobody knows where this runs: { $names }.
    [site] Nobody knows at which place this is: { $names }.
    [country] Nobody knows in which country this is: { $names }.
    [data] Nobody said which information is there: { $names }.
    [nature] Nobody said whether this information is about persons: { $names }.
    [carried] Nobody said what goes through: { $names }.
    [administrators] Nobody knows who has all rights, and this might rest on the same person: { $names }.
   *[price] Nobody knows the price in a year: { $names }.
}
