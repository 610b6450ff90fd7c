# What the model's records, fields and values are called, and what explains them.
#
# A value heads a form field or a table column: short, without a final period.
# A yes-or-no field is a question. Attributes: .one names one record, .new is
# the button that adds one, .hint explains, .empty stands in an empty list,
# .meaning explains a value of a list.

## Collections

collection-organisation = Your organisation
    .one = Organisation
    .hint = Who you are, where you work and with how many people. These answers decide which rules concern you.
collection-sites = Sites
    .one = Site
    .new = Add a site
    .hint = The places where you work or keep something: the office, the cellar with the archives, the home where the spare copy is. Two copies in one place burn together.
    .empty = No site yet. Start with the place where you are working today.
collection-parties = People and organisations
    .one = Person or organisation
    .new = Add a person or an organisation
    .hint = Everyone who sends, receives or decides: the management, the team, your clients or members, the social insurance office, the bank, the suppliers. A function is enough, for example “the accountant”: names are not needed.
    .empty = Nobody yet. Start with yourself, then the person you call when the computer stops working.
collection-data = Information
    .one = Information
    .new = Add information
    .hint = What you need to know or keep in order to work, in large sets: client files, accounts, payroll, the list of members. What you call by one word is one set.
    .empty = No information yet. Ask yourself what you would miss most tomorrow morning.
collection-services = Tools and services
    .one = Tool or service
    .new = Add a tool or service
    .hint = What you work with: e-mail, accounting software, a shared folder, the website, the printer, but also the spreadsheet on which everything depends and the binders in the cellar.
    .empty = No tool yet. Start with the one you open first in the morning, often e-mail.
collection-flows = Exchanges
    .one = Exchange
    .new = Add an exchange
    .hint = Information that goes from one place to another: the documents clients send by e-mail, the salaries declared to the social insurance office, the copy made every evening. There and back is two exchanges.
    .empty = No exchange yet. Take one important piece of information: who sends it to you, and to whom do you send it?
collection-protections = Protections
    .one = Protection
    .new = Add a protection
    .hint = What protects your tools and your information: a code asked for on top of the password, automatic updates, the locked door. Note the missing ones too.
    .empty = No protection yet. Start with e-mail: what does it take to open it, besides the password?
collection-backups = Backups
    .one = Backup
    .new = Add a backup
    .hint = The copies that help on the day the original is lost: a disk connected to the server, a copy at a host. What matters is where they are, and whether anybody ever managed to use them.
    .empty = No backup yet. If the office computer disappeared tonight, from what would you start again?
collection-contracts = Contracts
    .one = Contract
    .new = Add a contract
    .hint = What you agreed with your suppliers, even by word of mouth: telephony, maintenance of the server, rental of the printer. Renewal dates and notice periods are noted here.
    .empty = No contract yet. Open the contracts binder, or start from the last telephone bill.
collection-costs = Costs
    .one = Cost
    .new = Add a cost
    .hint = The money and the time that your tools take: subscriptions, purchases, repairs, hours of the team. An approximate amount already helps.
    .empty = No cost yet. Take last month’s invoices: one line for each is enough.
collection-documents = Documents
    .one = Document
    .new = Add a document
    .hint = What somebody would have to read to take over: the list of equipment, the backup instructions, the list of accesses. Note the documents that do not exist yet, too.
    .empty = No document yet. If you were away tomorrow, what should the person who replaces you read?
collection-skills = Skills
    .one = Skill
    .new = Add a skill
    .hint = Who knows how to do what, and who could replace them: running the payroll software, opening an account, restoring a backup.
    .empty = No skill yet. For your most important tool, who knows what to do when the usual person is away?
collection-processings = Register of processing activities
    .one = Processing activity
    .new = Add a processing activity
    .hint = Each activity for which you use data about people: paying salaries, sending the newsletter, following client files. It is the register the law speaks of (FADP art. 12). It is often optional for a small organisation, but always useful.
    .empty = No activity yet. Start with the salaries, or with the list of clients or members.
collection-disclosures = Interests
    .one = Interest
    .new = Add an interest
    .hint = Who gains something when you buy: a commission, a discount kept, a mandate, a resale. Noting it accuses nobody: it lets you decide with open eyes.
    .empty = No interest yet. Ask your IT provider and your advisor whether they receive anything from the suppliers they recommend. “Nothing” is an answer worth noting too.
collection-accesses = Access to the documentation
    .one = Access to the documentation
    .new = Add an access
    .hint = Who can read or change the documentation of your tools, and who can take that right back. It belongs to you: somebody of yours should be able to decide.
    .empty = No access yet. Start with the person who is filling in this audit.
collection-decisions = Decisions
    .one = Decision
    .new = Add a decision
    .hint = What you do about a finding: act, accept it until a date, put it off or dispute it. A decision says who, why and until when.
    .empty = No decision yet. Read the findings, and decide on the first one.
collection-actions = To do
    .one = Action
    .new = Add an action
    .hint = What has to be done, with a person and a date: try out the backup, cancel the unused subscription, ask for the contract.
    .empty = Nothing to do yet. Choose a finding that is easy to settle, a person and a date.
collection-reviews = Reviews
    .one = Review
    .new = Add a review
    .hint = A second person’s look at this audit, for example a colleague or another advisor: what they read, what they notice, whether they agree.
    .empty = No review yet. Who could read this with fresh eyes?
collection-requests = Requests for information
    .one = Request for information
    .new = Add a request for information
    .hint = A need described without naming a product, sent to several suppliers to learn what exists. It commits you to nothing and lets you compare.
    .empty = No request yet. Have you received an offer and nothing to compare it with? Start here.
collection-watches = Watch list
    .one = Subject to watch
    .new = Add a subject to watch
    .hint = What changes around you and deserves a look from time to time: a law, the end of a program, a new way of working.
    .empty = No subject yet. Has a supplier announced a change?

## Every record

field-record-name = Name
    .hint = The one you use every day, for example “the office server”.
field-record-notes = Remarks
    .hint = Anything that helps to understand. Never write a password here.
field-record-confidence = Certainty
    .hint = An approximate answer is better than none: say here whether it still has to be checked.
field-record-source = Where the answer comes from
    .hint = The person who gave it or the paper where you read it, for example “March invoice”.
field-record-updatedOn = Last change
field-record-tags = Labels
    .hint = Words of your choice to group and find things, for example “look again in June”.
field-record-entry = Starting entry
field-record-proposed = Proposed values, to be confirmed

choice-confidence-sure = Sure
    .meaning = Seen or counted.
choice-confidence-approx = Roughly
    .meaning = The order of magnitude is right.
choice-confidence-unknown = To be checked
    .meaning = It is a guess.

## Organisation

field-organisation-sector = Field of activity
field-organisation-legalForm = Legal form
    .hint = It stands in the articles of association or in the commercial register.
field-organisation-legalRegime = Data protection law that applies
    .hint = An association, a company or a practice follows the federal act on data protection (FADP). A commune or a public school follows the law of its canton.
field-organisation-gdpr = Does the European regulation (GDPR) apply too?
    .hint = Probably yes if you have an office in the European Union or look for clients there. One client who moved to France is generally not enough.
field-organisation-lsi = Must you report cyber-attacks to the Confederation?
    .hint = Probably yes for a commune, a hospital, a water or electricity supplier: the report goes to the National Cyber Security Centre (NCSC) within 24 hours. The smallest organisations may be exempt, to be checked with that office.
field-organisation-country = Country of the seat
field-organisation-canton = Canton of the seat
field-organisation-headcount = Paid people
    .hint = The number of people, apprentices included, whatever their working hours.
field-organisation-volunteers = Volunteers
    .hint = The unpaid people who work with your tools or your information, the committee included.
field-organisation-languages = Languages of work
    .hint = Those in which the team reads and writes.
field-organisation-currency = Currency of the accounts
field-organisation-hourlyRate = Cost of one hour of work
    .hint = What an hour of somebody in the team costs on average, social charges included. Without this amount, time is counted in hours only.
field-organisation-goals = To improve first
    .hint = In order, the most important first.
field-organisation-contact = Contact person
    .hint = Who answers questions about this audit.
field-organisation-advisor = Digital advisor
    .hint = The person from outside who accompanies you, if you have one.
field-organisation-backupAdvisor = Second advisor
    .hint = The person who can take over from the advisor and review their work.
field-organisation-successor = Successor in the team
    .hint = Who among you continues this audit if the contact person is away or leaves.
field-organisation-auditedOn = Situation on
    .hint = The date on which what is described here was true.
field-organisation-scope = What the audit covers
    .hint = What is described here and what is left out, for example “the whole office, without private phones”.
field-organisation-cultureSurvey = What the team says
    .hint = A few questions put to the team about life with its tools.

part-survey-answer = Answer of the team
part-survey-answer-question = Question asked
    .hint = For example “I know whom to ask for help”.
part-survey-answer-answeredOn = Answered on
part-survey-answer-score = Agreement, from 0 to 4
    .hint = From 0, do not agree at all, to 4, fully agree.

choice-language-fr = French
choice-language-de = German
choice-language-it = Italian
choice-language-rm = Romansh
choice-language-en = English
choice-language-other = Another language

choice-legal-form-association = Association
choice-legal-form-foundation = Foundation
choice-legal-form-sole-proprietor = Sole proprietorship
choice-legal-form-partnership = Partnership
    .meaning = General or limited partnership.
choice-legal-form-company = Limited company
    .meaning = SA or Sàrl, AG or GmbH.
choice-legal-form-cooperative = Cooperative
choice-legal-form-commune = Commune
    .meaning = A commune or an association of communes.
choice-legal-form-public-body = Other public body
    .meaning = For example a public school or a service of the canton.
choice-legal-form-other = Other form

choice-legal-regime-lpd-private = Federal act (FADP)
    .meaning = Companies, associations, foundations, practices, private schools.
choice-legal-regime-cantonal-public = Law of the canton
    .meaning = Communes, public schools, cantonal bodies.
choice-legal-regime-mixed-delegated = One or the other, depending on the activity
    .meaning = A private organisation with a public task, for example a day nursery or a nursing home under mandate.

choice-goal-security = Be better protected
choice-goal-costs = Pay the right price
choice-goal-simplicity = Have fewer, simpler tools
choice-goal-time = Lose less time
choice-goal-ecology = Spare the environment
choice-goal-compliance = Meet legal duties
choice-goal-handover = Be able to hand over

choice-canton-AG = Aargau
choice-canton-AI = Appenzell Innerrhoden
choice-canton-AR = Appenzell Ausserrhoden
choice-canton-BE = Bern
choice-canton-BL = Basel-Landschaft
choice-canton-BS = Basel-Stadt
choice-canton-FR = Fribourg
choice-canton-GE = Geneva
choice-canton-GL = Glarus
choice-canton-GR = Graubünden
choice-canton-JU = Jura
choice-canton-LU = Lucerne
choice-canton-NE = Neuchâtel
choice-canton-NW = Nidwalden
choice-canton-OW = Obwalden
choice-canton-SG = St. Gallen
choice-canton-SH = Schaffhausen
choice-canton-SO = Solothurn
choice-canton-SZ = Schwyz
choice-canton-TG = Thurgau
choice-canton-TI = Ticino
choice-canton-UR = Uri
choice-canton-VD = Vaud
choice-canton-VS = Valais
choice-canton-ZG = Zug
choice-canton-ZH = Zurich

## Sites

field-sites-kind = Kind of place
field-sites-address = Address
    .hint = Street, number and town. For a home, the town is enough.
field-sites-canton = Canton
field-sites-country = Country
field-sites-locked = Is the place locked?
    .hint = Yes if the doors lock and you know who has the keys.

choice-site-kind-office = Office or practice
choice-site-kind-home = Home
choice-site-kind-storage = Cellar, archive or storage room
choice-site-kind-data-centre = Server room
    .meaning = A room or building reserved for servers.
choice-site-kind-other = Other place

## Parties

field-parties-kind = Kind
field-parties-personKind = Tie with the organisation
    .hint = For a person only.
field-parties-functions = Functions
    .hint = What the person or team does, for example “accountant” or “chair”.
field-parties-team = Team
    .hint = For a person: the team they belong to.
field-parties-leftOn = Last day
    .hint = For a person who is no longer there.
field-parties-headcount = Number of people
    .hint = For a team or a group. Roughly is enough.
field-parties-country = Country
    .hint = The country where you reach this person or organisation.
field-parties-hqCountry = Country of the seat
    .hint = The country where the company is registered. Its website often says so at the very bottom, under “legal notice”.
field-parties-groupCountry = Country of the parent company
    .hint = The country of the group the company belongs to. The law of that country may give access to your data, even if they are kept in Switzerland.
field-parties-publicEntity = Is it a public body?
field-parties-dpfSwissCertified = Swiss-US certification (DPF)?
    .hint = For a company in the United States: is it on the public list of the “Swiss-U.S. Data Privacy Framework”? If so, you can entrust data about people to it more simply.
field-parties-dpfCheckedOn = Certification checked on
    .hint = The day you looked at the list. The certification is renewed every year.
field-parties-roles = Role towards the data
    .hint = For data about people: does it decide what they are used for, or does it work for you?
field-parties-confidentialityUndertaking = Secrecy promised in writing?
    .hint = Yes if a confidentiality clause is signed, for example by the provider who repairs your computers.
field-parties-networkMember = Member of the advisors’ network?
    .hint = A member of your advisor’s network may answer your requests for information, provided they say so.
field-parties-contactRole = Whom to ask
    .hint = The function of the person who answers you, for example “customer service”.
field-parties-contactDetails = How to reach them
    .hint = Telephone, e-mail, opening hours, customer number.

choice-party-kind-person = Person
    .meaning = A person, or a function held by one person.
choice-party-kind-team = Team
    .meaning = A group in your organisation, for example the committee or the accounting team.
choice-party-kind-client-group = Clients or users
    .meaning = Your clients, members, patients or pupils, taken together.
choice-party-kind-public = Public
    .meaning = Anyone, for example the visitors of your website.
choice-party-kind-authority = Authority or social insurance
    .meaning = Tax office, commune, social insurance office, pension fund.
choice-party-kind-supplier = Supplier
    .meaning = Sells or lends you a tool or service.
choice-party-kind-subcontractor = Supplier’s supplier
    .meaning = Works behind one of your suppliers, for example as its host.
choice-party-kind-partner = Partner
    .meaning = An independent organisation you exchange with: bank, insurance, federation.
choice-party-kind-advisor = Digital advisor

choice-person-kind-internal = Internal
    .meaning = Employed, or an owner who works there.
choice-person-kind-volunteer = Volunteer
choice-person-kind-external = External
    .meaning = Works for another organisation.
choice-person-kind-former = No longer there

choice-party-role-controller = Decides what data are used for
    .meaning = Chooses why and how the data are used, like a bank or an insurance. The law says “controller”.
choice-party-role-processor = Handles data for you
    .meaning = Does with them only what you ask, like a host. The law says “processor”.
choice-party-role-auditor = Controls or audits
    .meaning = Verifies the work of another, like the auditors of your accounts.

## Data

field-data-description = What it contains
    .hint = For example “names, addresses, tax returns and their annexes”.
field-data-categories = Kind of information
field-data-owner = Responsible
    .hint = The person or function who decides what this information is used for.
field-data-nature = Data about people
    .hint = A name, an address or a customer number is enough for information to be about people.
field-data-sensitiveKinds = Sensitive data
    .hint = Those the law protects more. A tax return contains some: medical expenses tell about health, church tax about religion.
field-data-secrecy = Secrecy to keep
    .hint = The one your profession, your office or a contract obliges you to.
field-data-subjects = People concerned
    .hint = Whom is this information about?
field-data-volumeBand = Number of people concerned
field-data-largeScale = Is it large scale?
    .hint = The law sets no number. Think of how many people, how many details and how long; in doubt, answer that you do not know.
field-data-classification = Who may see it
    .hint = Imagine a stranger reading this information: what would happen?
field-data-classifiedBy = Who judged so
    .hint = The person who decided who may see this information.
field-data-impact = How bad it would be
    .hint = If this information leaks, is wrong or disappears, what happens to you and to the people it is about?
field-data-purpose = What it is for
    .hint = For example “preparing clients’ tax returns”.
field-data-legalGround = Why you may hold it
    .hint = For example a legal duty, a contract, or the person’s agreement.
field-data-retention = How long to keep it
    .hint = For example 10 years for accounts. What is no longer useful should be erased.
field-data-oldestRecord = Oldest trace
    .hint = The date of the oldest file you still keep. Roughly is enough.
field-data-gigabytes = Volume (GB)
    .hint = In gigabytes. One gigabyte holds about 300 phone photos.
field-data-gigabytesUntouched3y = Forgotten volume (GB)
    .hint = In gigabytes, what nobody has opened for three years.

part-impact-scale = How bad it would be
part-impact-scale-confidentiality = If it leaks
    .hint = People who should not see it read it.
part-impact-scale-integrity = If it is wrong
    .hint = Somebody changed it, by mistake or on purpose.
part-impact-scale-availability = If it disappears
    .hint = You can no longer open it, or it is erased.
part-impact-scale-traceability = If nobody knows who did what
    .hint = Nobody can tell who read, changed or sent it.
part-impact-scale-persons = For the people concerned
    .hint = The worst that can happen to the people it is about.

part-retention = How long to keep it
part-retention-value = Duration
part-retention-unit = Unit
part-retention-basis = Why that long
    .hint = A law, a contract or a need, for example “code of obligations, 10 years for accounts”.

choice-classification-public = Public
    .meaning = May be published. Would you put it on your website?
choice-classification-internal = Internal
    .meaning = For the team only. If a stranger read it, would it be awkward and no more?
choice-classification-confidential = Confidential
    .meaning = For named people. Would somebody have to be told if it leaked?
choice-classification-restricted = Very sensitive
    .meaning = Professional secrecy, the health of many people, passwords, power to pay. Could a leak break a life, trust or the organisation?

choice-data-nature-none = Not about people
choice-data-nature-personal = About people
    .meaning = Names, addresses, invoices, photos.
choice-data-nature-sensitive = Contains sensitive data
    .meaning = Health, religion, social assistance, convictions and other data that the law protects more.
choice-data-nature-secrecy = Covered by secrecy
    .meaning = Professional secrecy, official secrecy or secrecy promised by contract.

choice-sensitive-kind-beliefs-politics-union = Religion, opinions, trade union
    .meaning = Religious, philosophical, political or trade union views and activities.
choice-sensitive-kind-health = Health
choice-sensitive-kind-intimate-sphere = Private life
choice-sensitive-kind-race-ethnicity = Race or ethnic origin
choice-sensitive-kind-genetic = Genetic data
choice-sensitive-kind-biometric-id = Fingerprints, face, voice
    .meaning = When these data serve to recognise a person.
choice-sensitive-kind-proceedings-sanctions = Proceedings and sanctions
    .meaning = Criminal or administrative. Debt collection is in principle not among them.
choice-sensitive-kind-social-aid = Social assistance

choice-secrecy-cp321-professional = Professional secrecy
    .meaning = Doctors, lawyers, notaries, auditors, psychologists, carers and their staff (criminal code art. 321).
choice-secrecy-cp320-official = Official secrecy
    .meaning = Authorities and public staff (criminal code art. 320).
choice-secrecy-bank = Banking secrecy
choice-secrecy-telecom = Telecommunications secrecy
choice-secrecy-contractual = Secrecy promised by contract

choice-data-subject-members = Members
choice-data-subject-donors = Donors
choice-data-subject-volunteers = Volunteers
choice-data-subject-employees = Staff
choice-data-subject-applicants = Job applicants
choice-data-subject-clients = Clients
choice-data-subject-clients-employees = Clients’ staff
choice-data-subject-prospects = Possible clients
choice-data-subject-patients = Patients
choice-data-subject-relatives = Relatives
choice-data-subject-pupils = Pupils
choice-data-subject-minors = Minors
choice-data-subject-parents = Parents
choice-data-subject-residents = Residents
choice-data-subject-beneficiaries = People on social assistance
choice-data-subject-supplier-contacts = Contacts at suppliers
choice-data-subject-visitors = Visitors of the website

choice-volume-band-under-100 = Under 100 people
choice-volume-band-100-1000 = 100 to 1,000 people
choice-volume-band-1000-10000 = 1,000 to 10,000 people
choice-volume-band-over-10000 = Over 10,000 people

choice-impact-none = No harm
choice-impact-low = Low
    .meaning = Less than a day of work, a small annoyance.
choice-impact-medium = Medium
    .meaning = Days of work, a small cost, a complaint.
choice-impact-high = High
    .meaning = Weeks of work, a contract lost, harm to a reputation or a job.
choice-impact-very-high = Very high
    .meaning = The survival of the organisation, lasting harm to a person.

choice-retention-unit-days = Days
choice-retention-unit-months = Months
choice-retention-unit-years = Years
choice-retention-unit-until-purpose-ends = As long as it is useful
    .meaning = Until the purpose is reached, without a fixed time: leave the duration empty.

## Services

field-services-kind = Kind of tool
field-services-functions = What it does
    .hint = Several answers are possible. Two tools that do the same thing show up this way.
field-services-purpose = What it is for
    .hint = In your words, for example “the payroll of 35 small companies”.
field-services-supplier = Supplier
    .hint = Who sells, rents or gives it to you.
field-services-contract = Contract
field-services-owner = Responsible
    .hint = The person or function in your organisation who decides about this tool.
field-services-deputy = Who stands in
    .hint = Who takes over when the person responsible is away.
field-services-admins = Who has all rights
    .hint = Who can open accounts, read everything and erase everything. Think of suppliers too.
field-services-users = Who uses it
field-services-userCount = Number of users
    .hint = The people who really use it, not the accounts you pay for.
field-services-hosting = Where it runs
    .hint = At your place, at a supplier’s, or in somebody’s private account?
field-services-places = Countries and sites
    .hint = The countries where data are kept, and those from which they can be read. If you do not know, the supplier should be able to tell you.
field-services-stores = Information it keeps
    .hint = Say also whether it is the original or a copy.
field-services-dependsOn = Does not work without
    .hint = The accounting software does not work without the server, an online service does not work without the internet.
field-services-status = State
field-services-criticality = Importance
    .hint = If this tool stopped now, how long could you work without it?
field-services-assessedBy = Who judged so
    .hint = The person who estimated how important this tool is.
field-services-rtoHours = Working again within (hours)
    .hint = Within how many hours, at most, must this tool work again? For example 4 hours for the payroll at the end of the month, 24 hours for a day. IT people say RTO.
field-services-rpoHours = Work you could lose (hours)
    .hint = How many hours of work could you do again after a breakdown? With a copy every evening it is a day: 24 hours. IT people say RPO.
field-services-workaround = What to do if it stops
    .hint = How you would work in the meantime, for example “write appointments on paper”.
field-services-namedAccounts = Does everyone have their own account?
    .hint = No if several people use the same name and the same password.
field-services-dualApproval = Does a payment take two people?
    .hint = For e-banking: one person prepares the payment, another approves it.
field-services-internetFacing = Can it be opened from anywhere?
    .hint = Yes if one can sign in over the internet, from home or on a phone.
field-services-visitors = Do visitors use it?
    .hint = For a network or Wi-Fi: do your clients, patients or guests connect to it?
field-services-maxClassification = Highest confidentiality
    .hint = The most confidential information that you accept to put there, if that was decided.
field-services-licence = Right of use
    .hint = On what terms you may use it.
field-services-chosenBy = How it was chosen
field-services-decidedBy = Who chose it
field-services-endOfSupport = End of updates
    .hint = The date after which its maker no longer corrects defects. The maker’s website generally announces it.
field-services-lastUsed = Last used
    .hint = Roughly is enough. A tool that nobody opens any more shows up this way.
field-services-exportState = Getting your data out
    .hint = If you changed tools, could you take your data with you?
field-services-exportFormats = Formats for getting data out
    .hint = The kinds of files it can produce, for example CSV, spreadsheet or PDF/A.
field-services-exportTestedOn = Last tried on
field-services-domainHolder = Holder of the domain name
    .hint = The person or organisation in whose name your internet address is registered: you, the web agency, a former colleague?
field-services-deviceCount = Number of devices
    .hint = For computers, tablets, phones or printers.
field-services-mobileDevices = Of these, taken outside
    .hint = Those that leave the office: laptops, tablets, phones.
field-services-oldestBoughtOn = Oldest one bought on
    .hint = The purchase date of the oldest device still in use.
field-services-spare = Is there a spare device?
    .hint = Ready for the day another one breaks down.
field-services-aiTraining = Training of AI
    .hint = May the supplier improve its artificial intelligence with what you write there? The terms of use say so.

part-service-place = Country or site
part-service-place-country = Country
part-service-place-role = What happens there
part-service-place-site = Site
    .hint = If it is one of your sites.

part-storage = Information kept
part-storage-data = Information
part-storage-role = Original or copy
part-storage-gigabytes = Volume (GB)
    .hint = In gigabytes. One gigabyte holds about 300 phone photos.

choice-service-kind-app = Work software
    .meaning = A program or online service for one trade or task: accounting, payroll, files.
choice-service-kind-collab = Working together
    .meaning = Discussions, video meetings, shared documents, surveys.
choice-service-kind-storage = Files
    .meaning = Shared folders, sharing of large files.
choice-service-kind-mail = E-mail and calendar
choice-service-kind-identity = Accounts and signing in
    .meaning = What checks who you are and opens the other tools.
choice-service-kind-e-banking = E-banking and payments
choice-service-kind-web = Website and domain name
choice-service-kind-network = Internet and network
    .meaning = Internet access, Wi-Fi, office network.
choice-service-kind-device-fleet = Devices
    .meaning = Computers, tablets, phones, printers.
choice-service-kind-server = Server
    .meaning = The computer, yours or rented, on which the others work.
choice-service-kind-telephony = Telephony
choice-service-kind-public-portal = Official portal
    .meaning = The site of an authority or insurance where one signs in.
choice-service-kind-backup = Backup
choice-service-kind-support = Help and repair
    .meaning = Work done by people: repairs, maintenance, advice.
choice-service-kind-paper = Paper
    .meaning = Binders, archives, appointment book.
choice-service-kind-ai = Artificial intelligence

choice-hosting-paper = On paper
choice-hosting-on-device = On your devices
    .meaning = Installed on each computer or phone, without a server.
choice-hosting-on-premises = On a server at your place
choice-hosting-hosted-dedicated = On a rented machine
    .meaning = At a host, on a computer reserved for you.
choice-hosting-iaas = On rented virtual servers
    .meaning = You or your provider maintain them.
choice-hosting-paas = On a rented platform
    .meaning = The host maintains the machine, you put your program on it.
choice-hosting-saas = Online, at the supplier’s
    .meaning = You open it in the browser or an app; the program and the data are at the supplier’s.
choice-hosting-saas-e2ee = Online, unreadable for the supplier
    .meaning = Everything is encrypted, and only your organisation has the key.
choice-hosting-personal-account = In somebody’s private account
    .meaning = The private address, phone or subscription of a person.

choice-criticality-comfort = Comfort
    .meaning = Can wait more than a week.
choice-criticality-useful = Useful
    .meaning = You can manage for a few days.
choice-criticality-important = Important
    .meaning = Work is badly slowed within a day, and it shows.
choice-criticality-vital = Vital
    .meaning = Activity stops within four hours.

choice-service-status-planned = Planned
choice-service-status-in-use = In use
choice-service-status-retiring = Being replaced
choice-service-status-dormant = No longer used, but still there

choice-licence-proprietary-perpetual = Bought for good
choice-licence-proprietary-subscription = Rented software
    .meaning = Installed at your place, paid every month or every year.
choice-licence-saas-terms = Terms of an online service
    .meaning = Those one accepts when opening the account.
choice-licence-freeware = Free of charge, but not open
    .meaning = It costs nothing, but nobody besides its author can correct it or take it over.
choice-licence-free-tier = Free version of a paid service
choice-licence-open-source-copyleft = Open source, with a duty to share
    .meaning = Whoever changes and distributes it must share the changes.
choice-licence-open-source-permissive = Open source, no duty to share
choice-licence-open-core = Open base, paid additions
choice-licence-bespoke-owned = Made for you, and yours
choice-licence-bespoke-not-owned = Made for you, but not yours
    .meaning = The program belongs to the person or company who made it.
choice-licence-public-service = Service of the State

choice-chosen-by-offers = By comparing offers
choice-chosen-by-tender = By a call for tenders
choice-chosen-by-decision = By decision, for known reasons
choice-chosen-by-bundled = Came with something else
choice-chosen-by-habit = By habit

choice-export-state-none = Impossible
choice-export-state-theoretical = Possible, never tried
choice-export-state-tested = Tried
    .meaning = The data were taken out, and somebody could read them.

choice-place-role-stored = Data kept
choice-place-role-backup = Spare copies
choice-place-role-support-access = Access for support
    .meaning = People there can look at the data from a distance.
choice-place-role-transit = Passing through
choice-place-role-key-custody = Keys kept
    .meaning = The keys that make the data readable are there.

choice-storage-role-master = Original
    .meaning = When two versions differ, this one is right.
choice-storage-role-copy = Copy
choice-storage-role-archive = Archive
    .meaning = Kept for later, nothing is changed any more.
choice-storage-role-backup = Spare copy

choice-ai-training-allowed = Allowed
    .meaning = The supplier may learn from your data.
choice-ai-training-excluded = Excluded by contract

## Flows

field-flows-from = From
    .hint = The person, organisation or tool where the information starts.
field-flows-to = To
    .hint = The person, organisation or tool where it arrives.
field-flows-data = What it carries
field-flows-channel = By what means
field-flows-transport = Protection on the way
    .hint = An ordinary e-mail is like a postcard: nothing guarantees that nobody reads it on the way. If you do not know, say so.
field-flows-mode = By hand or automatic
field-flows-frequency = How often
field-flows-minutesPerRun = Time each time (minutes)
    .hint = One person’s work for one sending. Roughly is enough.
field-flows-purpose = What it is for
    .hint = For example “declaring salaries to the social insurance office”.
field-flows-guarantee = Safeguard abroad
    .hint = What allows data about people to leave Switzerland. If you do not know, the recipient should be able to tell you.
field-flows-deliberateControl = Is the step by hand wanted?
    .hint = Yes if somebody uses it to check, for example before a payment.

choice-channel-api = Program to program
choice-channel-file-sync = Synchronised files
    .meaning = A folder that copies itself from one device to another.
choice-channel-mail = E-mail
choice-channel-mail-encrypted = Encrypted e-mail
    .meaning = Unreadable except for the person who receives it.
choice-channel-web-form = Form on a website
choice-channel-portal = Portal with an account
    .meaning = A site where one signs in to leave or fetch documents.
choice-channel-sftp = Secure file transfer
choice-channel-usb = USB stick or disk
choice-channel-paper-post = Paper, by post
choice-channel-paper-hand = Paper, by hand
choice-channel-phone = Telephone
choice-channel-messaging-consumer = Private messaging
    .meaning = The messaging app on the phone, with a private account.
choice-channel-messaging-pro = The organisation’s messaging
choice-channel-fax = Fax
choice-channel-shared-screen = Shared screen
choice-channel-file-export = File exported, then imported
    .meaning = Saved from one tool, then loaded into another.
choice-channel-share-link = Link to a file
choice-channel-remote-access = Remote control
choice-channel-in-person = In conversation
choice-channel-manual-retyping = Typed again by hand

choice-transport-none = None
choice-transport-tls = Encrypted on the way
    .meaning = Unreadable on the way, but readable for the supplier, as on an “https” site.
choice-transport-e2ee = Encrypted from end to end
    .meaning = Readable only by the sender and the recipient.
choice-transport-sealed-paper = Sealed envelope

choice-flow-mode-manual = By hand
    .meaning = Somebody does it each time.
choice-flow-mode-semi = Started by hand
    .meaning = Somebody clicks, the rest goes by itself.
choice-flow-mode-auto = Automatic

choice-frequency-continuous = All the time
choice-frequency-daily = Every day
choice-frequency-weekly = Every week
choice-frequency-monthly = Every month
choice-frequency-quarterly = Every quarter
choice-frequency-yearly = Every year
choice-frequency-ad-hoc = Now and then

choice-guarantee-adequate-country = Country recognised by Switzerland
    .meaning = It is on the Federal Council’s list, like the countries of the European Union.
choice-guarantee-us-dpf = Company certified in the United States
    .meaning = It is on the list of the “Swiss-U.S. Data Privacy Framework”.
choice-guarantee-treaty = Treaty between countries
choice-guarantee-contract-clauses-notified = Announced contract clauses
    .meaning = Announced beforehand to the Federal Data Protection Commissioner (FDPIC).
choice-guarantee-standard-clauses = Recognised standard clauses
    .meaning = A text recognised by the Federal Commissioner, attached to the contract.
choice-guarantee-bcr = Binding rules of the group
    .meaning = Approved by a data protection authority.
choice-guarantee-art17-consent = The person’s agreement
    .meaning = They expressly said yes, for this case.
choice-guarantee-art17-contract = Needed for a contract
    .meaning = For example booking a hotel abroad for the person.
choice-guarantee-art17-legal-claims = Needed for legal proceedings
choice-guarantee-art17-other = Other exception in the law
    .meaning = Another exception of article 17 FADP.
choice-guarantee-none = None
choice-guarantee-not-applicable = Not applicable
    .meaning = Nothing leaves Switzerland, or it is not about people.

## Protections

field-protections-kind = Protection
field-protections-covers = What it protects
    .hint = Tools, exchanges, information, sites or people. Choose the organisation if it protects everything.
field-protections-state = State
field-protections-verifiedOn = Checked on
    .hint = The last time somebody looked whether it really works.
field-protections-responsible = Who looks after it
field-protections-proof = How you know
    .hint = What shows it, for example a trial, a report or a screenshot.

choice-protection-state-absent = Missing
choice-protection-state-planned = Planned
    .meaning = Decided, but not done yet.
choice-protection-state-partial = In part
    .meaning = For example for the partners only.
choice-protection-state-in-place = In place
    .meaning = As far as you know.
choice-protection-state-verified = Checked
    .meaning = In place, and somebody checked.
choice-protection-state-not-applicable = Not applicable
    .meaning = It would make no sense here. Say why in the remarks.

## Backups

field-backups-covers = What it can bring back
field-backups-keptOn = Kept on
    .hint = The tool, the disk or the online space where the copy is.
field-backups-site = Site of the copy
field-backups-country = Country of the copy
field-backups-everyHours = One copy every… (hours)
    .hint = 24 for a copy every day, 168 for a copy every week.
field-backups-keepDays = Kept for how many days
    .hint = How far back can you go? A mistake is sometimes noticed weeks later.
field-backups-automatic = Does it start by itself?
    .hint = No if somebody has to think of it.
field-backups-offline = Is it disconnected afterwards?
    .hint = A disk that stays connected can be erased or made unreadable together with the rest.
field-backups-immutable = Is it impossible to change?
    .hint = Yes if nobody, not even an administrator, can change or erase it before the planned date.
field-backups-offsite = Is it elsewhere than the original?
    .hint = Yes if a fire or a burglary at the office would not touch it.
field-backups-encrypted = Is it encrypted?
    .hint = Yes if whoever found the disk could read nothing on it.
field-backups-restoreTestedOn = Last restore tried on
    .hint = The last time somebody brought files back from the copy and opened them.
field-backups-doneBy = Who looks after it

## Contracts

field-contracts-party = With whom
field-contracts-holder = In whose name
    .hint = If not the organisation’s: for example a partner, a former chair, the IT provider.
field-contracts-inOurName = Is it in the organisation’s name?
field-contracts-services = Tools concerned
field-contracts-written = Is it written?
    .hint = An exchange of e-mails or terms accepted online count as written.
field-contracts-start = Start
field-contracts-end = End or next renewal
    .hint = The date on which it stops, or starts again for another period.
field-contracts-renewal = What happens at the end
field-contracts-noticeDays = Notice (days)
    .hint = How many days before the end one must cancel. Three months are 90 days.
field-contracts-sla = Promise in case of breakdown
    .hint = What the supplier promises in writing when its tool stops.
field-contracts-slaHours = Promised delay (hours)
    .hint = To answer or to have it working again, depending on the promise.
field-contracts-dpa = Does it settle data protection?
    .hint = The supplier undertakes to use data about people only for you and to protect them (FADP art. 9).
field-contracts-subProcessorList = Does it name the other suppliers?
    .hint = Those to whom the supplier in turn entrusts your data, for example its host.
field-contracts-exit = Exit clause
    .hint = What the contract says of the day you leave.
field-contracts-jurisdiction = Applicable law
    .hint = The country whose law settles a disagreement. It is often written in the last articles.
field-contracts-location = Where it is filed
    .hint = For example “red binder, cupboard at the entrance”.

part-exit-terms = Exit clause
part-exit-terms-dataReturn = Are your data given back to you?
part-exit-terms-openFormat = In a format that others can read?
    .hint = For example CSV or XML, rather than a file that only this tool opens.
part-exit-terms-returnDelayDays = Within a stated time?
part-exit-terms-deletionProof = With proof that they were erased?
    .hint = The supplier confirms in writing that it keeps nothing.
part-exit-terms-assistance = Is help with leaving included?
part-exit-terms-feeKnown = Is the price of leaving known?
part-exit-terms-subProcessorNotice = Are new suppliers announced?
    .hint = You are told before the supplier entrusts your data to somebody else.
part-exit-terms-auditRight = Do you have the right to check?
    .hint = You may verify, or have someone verify, how your data are protected.
part-exit-terms-priceIndexation = Do prices follow an index?
    .hint = For example the consumer price index.
part-exit-terms-unilateralChange = Can the supplier change the terms alone?
part-exit-terms-sourceEscrow = Is the program deposited with a third party?
    .hint = Others can take its code over if the supplier disappears.

choice-renewal-fixed-term = Ends by itself
choice-renewal-tacit-yearly = Renewed from year to year
    .meaning = It goes on if nobody cancels in time.
choice-renewal-tacit-monthly = Renewed from month to month
    .meaning = It goes on if nobody cancels in time.
choice-renewal-tacit-multi-year = Renewed for several years
    .meaning = It goes on for several years if nobody cancels in time.
choice-renewal-open-ended = No fixed end
choice-renewal-none = Nothing is written

choice-service-level-none = None
choice-service-level-best-effort = To do its best
choice-service-level-response-time = To answer within a time
    .meaning = Somebody takes care of it in time, without promising to repair it in time.
choice-service-level-recovery-time = To have it working again within a time

## Costs

field-costs-paysFor = What for
    .hint = The tool, the provider or the training that this cost pays for.
field-costs-contract = Contract
field-costs-nature = Purchase, running cost or time
field-costs-kind = Kind of cost
field-costs-amount = Price of one unit
    .hint = What a single unit costs at each payment, for example the price of one account for one month.
field-costs-recurrence = How often
field-costs-amortisationYears = Spread over (years)
    .hint = For a purchase: the number of years it will serve, for example 5 for a computer.
field-costs-usesPerYear = Uses a year
    .hint = For what is paid each time it is used, for example an electronic signature.
field-costs-quantity = Quantity paid
    .hint = For example 12 accounts. Without an answer, it is 1.
field-costs-usedQuantity = Quantity used
    .hint = What is really used, for example 8 accounts out of 12.
field-costs-countedOn = Counted on
    .hint = The day you counted what is really used.
field-costs-unit = What is counted
    .hint = For example accounts for a subscription, hours for repairs.
field-costs-from = Paid since
field-costs-to = Paid until
    .hint = Leave empty if you are still paying.
field-costs-vatIncluded = Is VAT included?
field-costs-payer = Who pays
field-costs-paidBy = Which person
    .hint = If somebody pays with their own money or card.
field-costs-chosenBy = How it was chosen
field-costs-evidence = Supporting document
    .hint = The paper that shows it, for example “invoice of 3 March” or “quote”.

choice-cost-nature-capex = Purchase
    .meaning = Paid once, used for several years.
choice-cost-nature-opex = Running cost
    .meaning = Paid again and again: subscription, maintenance, rental.
choice-cost-nature-internal-time = Internal time
    .meaning = The hours of your team.

choice-cost-kind-subscription = Subscription
choice-cost-kind-licence = Licence
    .meaning = The right to use a program.
choice-cost-kind-maintenance = Maintenance
choice-cost-kind-hosting = Hosting
choice-cost-kind-hardware = Hardware
choice-cost-kind-leasing = Rental or leasing
choice-cost-kind-telecom = Telephony and internet
choice-cost-kind-consumables = Consumables
    .meaning = Paper, ink, batteries.
choice-cost-kind-project = Project
choice-cost-kind-support-contract = Help at a fixed price
choice-cost-kind-support-time = Help by the hour
choice-cost-kind-training = Training
choice-cost-kind-internal-hours = Hours of the team
choice-cost-kind-volunteer-hours = Hours of volunteers
choice-cost-kind-audit = Check or audit
choice-cost-kind-insurance = Insurance
choice-cost-kind-domain-certificate = Domain name or certificate
choice-cost-kind-energy = Electricity
choice-cost-kind-exit = Leaving a supplier
choice-cost-kind-other = Other cost

choice-recurrence-once = Once
choice-recurrence-monthly = Every month
choice-recurrence-quarterly = Every quarter
choice-recurrence-yearly = Every year
choice-recurrence-two-yearly = Every two years
choice-recurrence-three-yearly = Every three years
choice-recurrence-five-yearly = Every five years
choice-recurrence-per-use = Each time it is used

choice-cost-unit-org = The organisation
choice-cost-unit-user = Accounts or people
choice-cost-unit-device = Devices
choice-cost-unit-gb = Gigabytes
choice-cost-unit-site = Sites
choice-cost-unit-member = Members
choice-cost-unit-document = Documents
choice-cost-unit-hour = Hours

choice-payer-organisation = The organisation
choice-payer-person = A person
    .meaning = With their own money or card.

## Documents

field-documents-kind = Which document
field-documents-covers = What it is about
    .hint = Leave empty if it is about the whole organisation.
field-documents-state = State
field-documents-place = Where it is kept
field-documents-keptOn = Kept in which tool
    .hint = The tool in your list where it is, for example the office server.
field-documents-owner = Who keeps it up to date
field-documents-readableBy = Who can read it
    .hint = Think of the person who would have to take over.
field-documents-clientIsAdmin = Is the space managed by you?
    .hint = Yes if somebody of yours can give and take back access to it.
field-documents-reviewedOn = Reviewed on
    .hint = The last time somebody checked that it is right.
field-documents-countries = Countries named
    .hint = For a data protection page: the foreign countries it mentions.

choice-document-state-none = Does not exist
choice-document-state-in-someone-s-head = In somebody’s head
    .meaning = One person knows it by heart, nothing is written.
choice-document-state-draft = Begun
choice-document-state-usable = Usable
choice-document-state-verified = Checked
    .meaning = Somebody else worked with it, and it was right.
choice-document-state-outdated = Outdated
    .meaning = It was right once.

choice-document-place-paper = On paper
choice-document-place-one-device = On a single device
choice-document-place-own-space = In a space of the organisation
choice-document-place-supplier-portal = At the supplier’s only
choice-document-place-advisor-space = At the advisor’s
choice-document-place-other = Somewhere else

## Skills

field-skills-party = Who
    .hint = A person, a team or a provider.
field-skills-domain = Which skill
field-skills-services = On which tools
field-skills-level = Level
    .hint = Choose “{ choice-skill-level-none }” to say that nobody knows how.
field-skills-replacement = Who can stand in
field-skills-trainingWished = Is training wished for?
field-skills-training = Which training

choice-skill-level-none = Not at all
choice-skill-level-with-help = With help
choice-skill-level-alone = Without help
    .meaning = For the usual work.
choice-skill-level-helps-others = Can help others
choice-skill-level-teaches = Can teach somebody and hand over

## Processings

field-processings-purpose = What it is for
    .hint = For example “paying salaries and declaring them to the insurances”.
field-processings-data = Information used
field-processings-services = Tools used
field-processings-subjects = People concerned
field-processings-recipients = Recipients
    .hint = Who receives these data, for example the social insurance office, the bank, the fiduciary.
field-processings-countries = Countries of destination
    .hint = The foreign countries where these data go, or from which they can be read.
field-processings-retention = How long
    .hint = For example “10 years, then erased in January”.
field-processings-measures = How it is protected
    .hint = The main lines are enough, for example “access limited to two people, copy every evening”.
field-processings-legalGround = Why it is allowed
    .hint = For example a legal duty, a contract, or the person’s agreement.
field-processings-automatedDecision = Does a machine decide alone?
    .hint = Yes if an important decision about a person is taken without anybody looking at it, for example an automatic refusal.
field-processings-highRiskProfiling = Is a portrait of people drawn up?
    .hint = Yes if data are brought together to assess a person closely: habits, health, reliability. The law speaks of high-risk profiling.
field-processings-publicMonitoring = Is a large public place watched?
    .hint = For example cameras in a railway station or on a square.
field-processings-notice = Document that informs people
    .hint = For example the page of your website on data protection.

## Disclosures

field-disclosures-party = Who gains
    .hint = For example your IT provider or your advisor.
field-disclosures-kind = Kind of benefit
field-disclosures-from = From whom
    .hint = The supplier who gives the benefit.
field-disclosures-about = For which tools
field-disclosures-amount = Amount
field-disclosures-percent = Share of the price (%)
    .hint = For example 15 for a commission of 15% on equipment sold.
field-disclosures-feeBasis = How they are paid
field-disclosures-declaredOn = Declared in writing on
    .hint = Leave empty if it was only said aloud.
field-disclosures-acknowledgedBy = Who took note
    .hint = The person in your organisation who read this declaration.
field-disclosures-passedOn = Is the benefit passed on to you?
    .hint = Yes if the commission or discount is deducted from your invoice.

choice-interest-kind-none = None
choice-interest-kind-commission = Commission
choice-interest-kind-retro-commission = Commission paid afterwards
choice-interest-kind-discount-not-passed = Discount kept
choice-interest-kind-discount-passed = Discount passed on
choice-interest-kind-mandate = Mandate
    .meaning = The supplier gives them work.
choice-interest-kind-resale = Resale
    .meaning = The person or company sells this product themselves.
choice-interest-kind-shares = Shares
    .meaning = The person or company owns part of the supplier.
choice-interest-kind-partnership = Partnership
    .meaning = A label, an invitation or training offered by the supplier.

choice-fee-basis-fixed = Fixed price
choice-fee-basis-time = Time spent
choice-fee-basis-subscription = Subscription
choice-fee-basis-percent-of-savings = Share of the savings
choice-fee-basis-percent-of-spend = Share of the spending

## Accesses

field-accesses-party = Who
field-accesses-role = What the access allows
field-accesses-since = Since
field-accesses-revocableBy = Who can take it back

choice-access-role-reader = Read
choice-access-role-editor = Read and change
choice-access-role-admin = Manage
    .meaning = Read, change, and decide who else may.

## Decisions

field-decisions-findings = Findings concerned
field-decisions-kind = Decision
field-decisions-reason = Why
    .hint = A sentence you will still understand in a year.
field-decisions-decidedBy = Who decided
field-decisions-decidedOn = Decided on
field-decisions-until = Valid until
    .hint = The date on which you will look at the question again.

choice-decision-kind-do = Act
choice-decision-kind-accept = Accept with open eyes
    .meaning = The risk is understood and taken, for a reason and until a date.
choice-decision-kind-postpone = Put off
choice-decision-kind-wrong = Dispute
    .meaning = The finding does not match reality.

## Actions

field-actions-findings = Findings concerned
field-actions-decision = Decision behind it
field-actions-owner = Who does it
field-actions-due = Due on
field-actions-effort = Work needed
field-actions-cost = Cost
field-actions-yearlySaving = Saving a year
    .hint = What you will spend less each year, roughly.
field-actions-state = State
field-actions-doneOn = Done on

choice-action-state-planned = Not begun
choice-action-state-started = Begun
choice-action-state-done = Done
choice-action-state-dropped = Given up

choice-effort-hour = An hour
choice-effort-day = A day
choice-effort-week = A week
choice-effort-more = More than a week

## Reviews

field-reviews-askedBy = Review asked for by
field-reviews-askedOn = Review asked for on
field-reviews-reviewer = Who reviewed
field-reviews-on = Reviewed on
field-reviews-scope = What was reviewed
    .hint = For example “the backups and the contracts”.
field-reviews-remarks = Remarks of the review
field-reviews-agreed = In agreement with the whole?
field-reviews-signature = Signature

part-signature = Signature
part-signature-key = Public key
part-signature-value = Value
part-signature-on = Signed on
part-signature-records = Records signed

part-remark = Remark
part-remark-about = About
part-remark-finding = Finding concerned
part-remark-text = Remark

## Requests

field-requests-need = Need
    .hint = What you need, without a product or brand name, for example “keep the accounts of 140 clients with six people”.
field-requests-services = Tools to replace or complete
field-requests-data = Information concerned
field-requests-questions = Questions
    .hint = The same for every supplier, for example “How do we get our data back if we leave?”.
field-requests-issuedBy = Who writes it
field-requests-checkedBy = Who checks it
    .hint = A second person, who makes sure that the request favours nobody.
field-requests-sentOn = Sent on
field-requests-due = Answers expected by
    .hint = Allow at least two weeks.
field-requests-answers = Answers received

part-request-answer = Answer
part-request-answer-party = From whom
part-request-answer-receivedOn = Received on
part-request-answer-networkDeclared = Member of the network, and said so?
    .hint = A member of your advisor’s network may answer, provided they say so.
part-request-answer-yearlyPrice = Price a year
part-request-answer-text = Content of the answer

## Watches

field-watches-subject = Subject
    .hint = For example “the end of updates for our computers” or “the new cantonal law”.
field-watches-outlook = Risk or opportunity
field-watches-services = Tools concerned
field-watches-reference = Where to read about it
    .hint = A site, a newsletter, a person.
field-watches-nextLook = Look again on

choice-outlook-risk = Risk
choice-outlook-opportunity = Opportunity

## Catalogue: sectors

catalogue-sector-association = Association
catalogue-sector-fiduciary = Fiduciary
catalogue-sector-medical-practice = Medical or therapy practice
catalogue-sector-commune = Commune
catalogue-sector-school = School
catalogue-sector-training = Adult education
catalogue-sector-trade = Shop or trade
catalogue-sector-craft = Craft
catalogue-sector-culture = Culture
catalogue-sector-social = Social work
catalogue-sector-law = Law or notary’s office
catalogue-sector-architecture = Architects’ or engineers’ office

## Catalogue: kinds of information

catalogue-data-category-client-files = Client files
catalogue-data-category-accounting = Accounts
catalogue-data-category-invoices = Invoices and reminders
catalogue-data-category-payroll = Payroll
catalogue-data-category-staff-files = Staff files
catalogue-data-category-applications = Job applications
catalogue-data-category-tax-returns = Tax returns
catalogue-data-category-identity-documents = Identity documents
catalogue-data-category-correspondence = Correspondence
catalogue-data-category-health-records = Health records
catalogue-data-category-social-files = Social files
catalogue-data-category-pupil-files = Pupil files
catalogue-data-category-member-list = List of members
catalogue-data-category-donor-list = List of donations
catalogue-data-category-newsletter-list = Newsletter subscribers
catalogue-data-category-minutes = Minutes
catalogue-data-category-contracts = Contracts
catalogue-data-category-payments = Payments and bank access
catalogue-data-category-credentials = Passwords and access keys
catalogue-data-category-photos-videos = Photos and videos
catalogue-data-category-know-how = Know-how of the house
    .meaning = Recipes, templates, methods, plans: what makes your trade.
catalogue-data-category-public-content = Published content
catalogue-data-category-statistics = Statistics
catalogue-data-category-project-files = Project files

## Catalogue: what services do

catalogue-service-function-mail-calendar = E-mail and calendar
catalogue-service-function-file-storage = Keeping and sharing files
catalogue-service-function-office-suite = Texts, tables and presentations
catalogue-service-function-video-meetings = Video meetings
catalogue-service-function-telephony = Telephony
catalogue-service-function-messaging = Instant messages
catalogue-service-function-website = Website
catalogue-service-function-domain = Domain name
    .meaning = Your internet address, for example “example.ch”.
catalogue-service-function-member-database = List of members or clients
catalogue-service-function-business-application = Software of the trade
    .meaning = Patient files, school administration, till, mandate management.
catalogue-service-function-accounting = Accounting
catalogue-service-function-payroll = Payroll
catalogue-service-function-tax = Tax
catalogue-service-function-e-banking = E-banking
catalogue-service-function-invoicing = Invoicing
catalogue-service-function-signature = Electronic signature
catalogue-service-function-backup = Backup
catalogue-service-function-identity = Accounts and signing in
catalogue-service-function-password-manager = Password safe
catalogue-service-function-device-fleet = Computers and devices
catalogue-service-function-server = Server
catalogue-service-function-network = Internet, Wi-Fi and network
catalogue-service-function-printing = Printing and scanning
catalogue-service-function-support = Help and repair
catalogue-service-function-training = Training
catalogue-service-function-e-learning = Online courses
catalogue-service-function-ai-assistant = Artificial intelligence assistant
catalogue-service-function-survey-newsletter = Surveys and newsletter
catalogue-service-function-web-form = Online forms
catalogue-service-function-analytics = Visitor statistics
catalogue-service-function-security-tools = Antivirus and security
catalogue-service-function-archiving = Archiving
catalogue-service-function-spreadsheet = Spreadsheet

## Catalogue: protections

catalogue-protection-kind-mfa = Two-step sign-in
    .meaning = A code, a phone or a key on top of the password.
catalogue-protection-kind-password-manager = Password safe
    .meaning = A tool that keeps passwords safe, instead of a spreadsheet or a notebook.
catalogue-protection-kind-named-accounts = One account per person
catalogue-protection-kind-least-privilege = No more rights than needed
    .meaning = Everyone sees and changes only what they need.
catalogue-protection-kind-joiner-leaver = Access settled on arrival and departure
    .meaning = Opened on the first day, closed on the last.
catalogue-protection-kind-access-review = Regular review of access
    .meaning = Once a year, somebody goes through the list.
catalogue-protection-kind-admin-separated = Separate administrator account
    .meaning = The account with all rights is not used for everyday work.
catalogue-protection-kind-updates-auto = Automatic updates
catalogue-protection-kind-eol-managed = Timely replacement
    .meaning = What no longer receives updates is replaced or taken out of use.
catalogue-protection-kind-endpoint-protection = Antivirus
catalogue-protection-kind-disk-encryption = Encrypted disks
    .meaning = A stolen laptop stays unreadable.
catalogue-protection-kind-encryption-at-rest = Data encrypted at the supplier’s
    .meaning = Unreadable for whoever stole its disks.
catalogue-protection-kind-screen-lock = Screen lock
catalogue-protection-kind-mobile-management = Management of phones and tablets
    .meaning = A lost device can be erased from a distance.
catalogue-protection-kind-firewall = Firewall
    .meaning = What filters connections between the internet and the office.
catalogue-protection-kind-guest-wifi = Separate Wi-Fi for guests
catalogue-protection-kind-remote-access-vpn = Protected remote access
    .meaning = Through an encrypted tunnel (VPN), for home office or the IT provider.
catalogue-protection-kind-mail-filtering = Filter for dangerous e-mails
catalogue-protection-kind-spf-dkim-dmarc = Protection against forged addresses
    .meaning = Keeps others from sending e-mails in your name. IT people say SPF, DKIM and DMARC.
catalogue-protection-kind-tls = Encrypted connection
    .meaning = The padlock in the browser, “https”.
catalogue-protection-kind-e2ee = End-to-end encryption
    .meaning = Not even the supplier can read.
catalogue-protection-kind-logging = Access log
    .meaning = The tool notes who read or changed what, and when.
catalogue-protection-kind-monitoring-alerts = Monitoring and alerts
    .meaning = Somebody is told of a breakdown or an unusual sign-in.
catalogue-protection-kind-backup = Backup
catalogue-protection-kind-backup-offline = Disconnected backup
catalogue-protection-kind-restore-test = Restore test
    .meaning = Somebody brought files back from the backup and opened them.
catalogue-protection-kind-incident-sheet = “What to do in case of trouble” sheet
catalogue-protection-kind-awareness = Awareness of the team
    .meaning = Everyone can recognise a deceptive e-mail and knows whom to tell.
catalogue-protection-kind-physical-access = Locked premises
catalogue-protection-kind-secure-disposal = Erasure before disposal
    .meaning = Old devices are erased or destroyed before they leave.
catalogue-protection-kind-media-control = Rules for USB sticks and disks
catalogue-protection-kind-dpa = Data protection contract
    .meaning = The provider undertakes in writing to use the data only for you (FADP art. 9).
catalogue-protection-kind-charter-it = IT charter
    .meaning = The rules for using the tools, read and signed by the team.
catalogue-protection-kind-cyber-insurance = Insurance against cyber-attacks
catalogue-protection-kind-visitor-rules = Rules for visitors

## Catalogue: documents

catalogue-document-kind-inventory = Inventory
    .meaning = The list of devices, programs and subscriptions.
catalogue-document-kind-network-sketch = Network plan
    .meaning = A simple drawing: what is connected where.
catalogue-document-kind-access-list = List of accesses
    .meaning = Where passwords are kept and who can open them in an emergency, but never the passwords themselves.
catalogue-document-kind-backup-plan = Backup plan
    .meaning = What is copied, where, when and by whom.
catalogue-document-kind-restore-procedure = Restore instructions
    .meaning = The steps to bring data back from a backup.
catalogue-document-kind-incident-sheet = “What to do in case of trouble” sheet
catalogue-document-kind-contacts-sheet = List of useful contacts
    .meaning = Whom to call in case of breakdown, theft or leak. Keep a copy on paper.
catalogue-document-kind-contracts-folder = Contracts binder
catalogue-document-kind-processing-register = Register of processing activities
catalogue-document-kind-privacy-notice = Privacy notice
    .meaning = The page that tells people what you do with their data.
catalogue-document-kind-dpia = Data protection impact assessment
    .meaning = What could happen to the persons, and what you do to prevent it.
catalogue-document-kind-it-charter = IT charter
catalogue-document-kind-joiner-leaver-checklist = Checklist for arrivals and departures
    .meaning = What to open, hand out, take back and close.
catalogue-document-kind-admin-handover = Handover file
    .meaning = What it takes to take over the administration of a tool.
catalogue-document-kind-licence-list = List of licences
catalogue-document-kind-user-guides = User guides
catalogue-document-kind-decisions-log = Log of decisions
catalogue-document-kind-mandate-list = List of mandates

## Catalogue: skills

catalogue-skill-domain-office-tools = Office tools
    .meaning = Text, spreadsheet, e-mail.
catalogue-skill-domain-collaboration-cloud = Working together online
catalogue-skill-domain-data-hygiene = Order in the data
    .meaning = Filing, naming, sorting, erasing.
catalogue-skill-domain-security-reflexes = Security reflexes
    .meaning = Recognising a deceptive e-mail, protecting one’s passwords.
catalogue-skill-domain-privacy-reflexes = Privacy reflexes
    .meaning = Knowing what may be passed on, to whom and how.
catalogue-skill-domain-business-application = Software of the trade
catalogue-skill-domain-account-administration = Managing accounts and access
catalogue-skill-domain-server-administration = Managing the server
catalogue-skill-domain-backups-restores = Backups and restores
catalogue-skill-domain-purchasing-contracts = Purchases and contracts
catalogue-skill-domain-accessibility-inclusion = Accessibility
    .meaning = Documents and tools that everyone can use.
catalogue-skill-domain-ai-use = Use of artificial intelligence
catalogue-skill-domain-project-change = Projects and change

field-organisation-interview = Questions of the interview
part-interview-mark = Question of the interview
part-interview-mark-question = Question
part-interview-mark-state = State
choice-interview-state-answered = Answered
choice-interview-state-later = Left for later
choice-interview-state-not-known = Nobody knew
part-interview-mark-answeredOn = Since
field-organisation-ruleSettings = Settings of rules
part-rule-setting = Setting of a rule
part-rule-setting-rule = Rule
part-rule-setting-off = Is it switched off?
part-rule-setting-reason = Reason
part-rule-setting-threshold = Threshold
part-rule-setting-value = Value of the threshold
part-rule-setting-decidedOn = Decided on
part-rule-setting-decidedBy = Decided by
field-decisions-restsOn = What the finding said
    .hint = Filled in by itself, to notice that the finding has changed since.
