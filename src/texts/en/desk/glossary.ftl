# The glossary. For each term of src/glossary/terms.json:
#   the everyday word
#   .expert   the advisor’s word
#   .forms    the words by which a text speaks of it, separated by |
#   .meaning  what it is, in a sentence or two
#   .example  an example, where it helps

glossary-title = Glossary
glossary-hint = { $count } words of computing, law and money, explained simply. First the everyday word, then the one an advisor will say.
glossary-search = Find a word
glossary-found = { $count ->
    [0] No word matches. Try a shorter one.
    [one] One word found
   *[other] { $count } words found
}
glossary-letters = Go to a letter
glossary-expert = The advisor’s word:
glossary-example = Example:
glossary-related = See also:
glossary-source = Origin: { $source }
glossary-more = See in the glossary
glossary-source-lpd = Federal Act on Data Protection (FADP)
glossary-source-opdo = Data Protection Ordinance (DPO)
glossary-source-gdpr = European regulation (GDPR)
glossary-source-isa = Information Security Act (ISA)
glossary-source-co-cp = Code of Obligations and Criminal Code
glossary-source-cantonal = cantonal laws
glossary-source-ict-minimum = Swiss minimum standard for ICT
glossary-source-ncsc = National Cyber Security Centre (NCSC)
glossary-source-anssi = guides of ANSSI
glossary-source-iso = ISO/IEC 27001 and 22301
glossary-source-itil = ITIL 4
glossary-source-standard = public technical standards
glossary-source-rgesn = French framework of eco-design (RGESN)
glossary-source-digcomp = European framework DigComp
glossary-source-costing = usage of accounting
glossary-source-charter = charter of digital advisors
glossary-source-practice = common usage
depth = Whom to speak to
depth-committee = For the committee
depth-technical = For the technician
depth-copy = Copy for the IT provider
depth-copied = Copied
depth-not-copied = It could not be copied: select the text.
depth-message = { $title }
    { $finding }
    To do: { $technical }

term-mfa = Two-step sign-in
    .expert = Multi-factor authentication (MFA, 2FA)
    .forms = second check|MFA|2FA|second factor|multi-factor authentication|two-step verification
    .meaning = To come in, you need the password and a second proof: a code on the phone, a key or a fingerprint.
    .example = You type the password of your mail, then confirm on your phone.

term-passkey = Passkey
    .expert = Passkey, FIDO2 key
    .forms = passkey|passkeys|FIDO2|FIDO2 key
    .meaning = A way to sign in without a password, tied to your device or a small key, which a fake site cannot steal.

term-password-manager = Password manager
    .expert = Password manager (vault)
    .forms = password manager|password managers
    .meaning = A program that keeps all passwords in a vault locked by one, and can share some of them with colleagues.

term-phishing = Trick e-mail
    .expert = Phishing
    .forms = phishing|trick e-mail
    .meaning = A message that imitates a bank, the post or a manager to obtain a password or a payment.
    .example = “Your parcel is held up, click here to pay 2 francs.”

term-social-engineering = Trick on trust
    .expert = Social engineering
    .forms = social engineering
    .meaning = Deceiving a person rather than a machine: a fake call, a false emergency, a false identity.
    .example = Somebody phones “from IT” and asks for a code.

term-ransomware = Hostage virus
    .expert = Ransomware
    .forms = ransomware
    .meaning = A program that makes all files unreadable and asks for money to give them back. A copy out of its reach is the only sure answer.

term-malware = Malicious program
    .expert = Malware
    .forms = malicious program|malicious programs|malware|virus|viruses
    .meaning = A program made to do harm: to spy, steal, block or send mail without your knowledge.

term-endpoint-protection = Protection against viruses
    .expert = Antivirus, EDR
    .forms = antivirus|EDR
    .meaning = A program that watches the computer and stops what looks like an attack. The one that comes with the system is often enough.

term-encryption = Encryption
    .expert = Encryption (AES, RSA…)
    .forms = encryption|encrypted|encrypt|AES-256
    .meaning = Making information unreadable to whoever lacks the key.
    .example = A stolen encrypted disk tells the thief nothing.

term-e2ee = End-to-end encrypted
    .expert = End-to-end encryption (E2EE)
    .forms = end-to-end encryption|end-to-end encrypted|end-to-end|E2EE
    .meaning = Only the people at both ends can read; not even the supplier in the middle can.

term-disk-encryption = Encrypted disk
    .expert = Full-disk encryption
    .forms = disk encryption|full-disk encryption|encrypted disks|encrypted disk
    .meaning = Everything on the device is unreadable until it is unlocked: useful when it is stolen.

term-tls = Encrypted connection
    .expert = TLS, HTTPS
    .forms = TLS|HTTPS|encrypted connection
    .meaning = What passes between your device and the server cannot be read on the way. The browser shows it with a padlock.

term-certificate = Certificate
    .expert = Digital certificate (X.509)
    .forms = certificate|certificates
    .meaning = The identity card of a site or a person, to be renewed before it ends.

term-vpn = Private tunnel
    .expert = Virtual private network (VPN)
    .forms = VPN|encrypted tunnel
    .meaning = An encrypted passage over the Internet to the office network, to work as if one were there.

term-firewall = Firewall
    .expert = Firewall
    .forms = firewall|firewalls
    .meaning = A guard between the Internet and your devices that lets through only what is allowed.

term-vlan = Separate network
    .expert = VLAN, segmentation
    .forms = VLAN|segmentation
    .meaning = A part of the network closed to the others, like a room with its own door.

term-guest-wifi = Visitors’ Wi-Fi
    .expert = Guest network (guest SSID)
    .forms = guest network|guest Wi-Fi|SSID
    .meaning = Internet access for visitors from which neither your printers nor your files can be seen.

term-remote-access = Remote control
    .expert = Remote access (RDP, SSH, VPN)
    .forms = remote access|remote control|RDP|SSH
    .meaning = Somebody uses your computer or server from elsewhere, often to repair something.

term-admin-account = Account with all rights
    .expert = Administrator account
    .forms = admin account|admin accounts|administrator account|administrator accounts|all rights
    .meaning = The account that can change everything: create, erase, give and withdraw access. It should serve for nothing else.

term-named-account = Account of one’s own
    .expert = Named account
    .forms = named account|named accounts
    .meaning = An account that belongs to one person: one knows who did what, and closes it when they leave.

term-shared-account = Shared account
    .expert = Generic account
    .forms = shared account|shared accounts|common account
    .meaning = Several people come in with the same name and password.
    .example = The whole office signs in as “reception”.

term-least-privilege = Only the rights needed
    .expert = Least privilege
    .forms = least privilege|least-privilege
    .meaning = Everyone has the access their work needs, and no more.

term-access-review = Review of access
    .expert = Periodic access review
    .forms = access review|access reviews
    .meaning = Once or twice a year, reading the list of who can enter where, and removing what is no longer used.

term-former-access = Access of somebody who left
    .expert = Orphaned account
    .forms = orphaned account|orphaned accounts
    .meaning = Access left open after a departure: a door to which somebody still has the key.

term-sso = One sign-in for all
    .expert = Single sign-on (SSO)
    .forms = SSO|single sign-on
    .meaning = Signing in once to enter several tools; closing that one account closes them all.

term-identity = Directory of accounts
    .expert = Identity management (directory, IAM)
    .forms = IAM|identity management
    .meaning = The place where the team’s accounts are created, changed and closed for all tools.

term-scim = Automatic accounts
    .expert = SCIM (provisioning)
    .forms = SCIM|provisioning
    .meaning = When somebody arrives or leaves, their accounts open or close by themselves in the linked tools.

term-token = Sign-in token
    .expert = Token, OAuth
    .forms = token|tokens|OAuth
    .meaning = A permission a tool keeps so as not to ask for the password again; it too must be withdrawn when somebody leaves.

term-api-key = Access key of a program
    .expert = API key
    .forms = API key|API keys|access key
    .meaning = The password one program uses to talk to another. To be kept and changed like a password.

term-recovery-code = Backup code
    .expert = Recovery code
    .forms = recovery code|recovery codes|recovery key
    .meaning = A code to keep off the computer, to get back in if the phone or key is lost.

term-break-glass = Emergency access
    .expert = Break-glass account
    .forms = emergency access|emergency account|break-glass
    .meaning = Access kept in a sealed envelope or safe for the day when the usual person is not there.

term-mdm = Device management
    .expert = Mobile device management (MDM)
    .forms = MDM
    .meaning = A tool that sets up, locks or wipes the organisation’s phones and computers from afar.

term-update = Update
    .expert = Patch
    .forms = update|updates|patch|patches
    .meaning = A new version that repairs faults, some of which attackers already use.

term-end-of-support = End of updates
    .expert = End of support
    .forms = end of support|end-of-support|end of updates|unsupported
    .meaning = The date after which the maker repairs nothing more: holes found later stay open.

term-vulnerability = Security hole
    .expert = Vulnerability (CVE)
    .forms = vulnerability|vulnerabilities|CVE|CVEs|security hole
    .meaning = A fault in a program or device through which one can enter. Known ones bear a CVE number.

term-log = Trace of access
    .expert = Log
    .forms = access log|access logs|log|logs|logging
    .meaning = A list kept by the machine: who opened what, when and from where.

term-spf = List of permitted senders
    .expert = SPF
    .forms = SPF
    .meaning = A line in the domain name that says which servers may send mail in your name.

term-dkim = Seal on mail
    .expert = DKIM
    .forms = DKIM
    .meaning = A seal your server puts on each message to prove that it comes from you and was not changed.

term-dmarc = Rule against fake mail
    .expert = DMARC
    .forms = DMARC
    .meaning = An instruction published in the domain name: what to do with a message that claims to be from you without proof, and whom to tell.

term-two-person-rule = Two people agree
    .expert = Two-person rule, four-eyes principle
    .forms = two-person approval|two-person rule|four-eyes
    .meaning = One person prepares, another confirms: nobody can pay or decide alone.

term-secure-erasure = Safe erasure
    .expert = Secure erasure (NIST 800-88)
    .forms = secure erase|secure erasure|NIST SP 800-88
    .meaning = Making the data on a disk impossible to recover before throwing it away, giving it or returning it.

term-incident = Incident
    .expert = Security incident
    .forms = incident|incidents
    .meaning = Something abnormal strikes your tools or data: virus, theft, loss, leak, serious breakdown.

term-dlp = Barrier against leaks
    .expert = Data loss prevention (DLP)
    .forms = DLP
    .meaning = A setting that prevents a file marked confidential from being sent or copied elsewhere.

term-electronic-signature = Electronic signature
    .expert = Qualified electronic signature
    .forms = electronic signature|electronic signatures
    .meaning = A signature made on a computer; its “qualified” form counts in law as one by hand.

term-domain-name = Domain name
    .expert = Domain name (DNS)
    .forms = domain name|domain names
    .meaning = Your address on the Internet, what follows www or @. Its holder decides on the site and the mail.
    .example = In info@atelier-exemple.ch it is atelier-exemple.ch.

term-registrar = Seller of domain names
    .expert = Registrar
    .forms = registrar|registrars
    .meaning = The company where one pays for and sets up a domain name. The account must be the organisation’s.

term-dns = Signpost of the Internet
    .expert = Domain name system (DNS)
    .forms = DNS|DNSSEC
    .meaning = The directory that tells, for a domain name, where the site and the mailbox are.

term-server = Server
    .expert = Server
    .forms = server|servers
    .meaning = A computer that works for several others: it keeps files, mail or a program.

term-cloud = Online, at a supplier’s
    .expert = Cloud computing
    .forms = cloud
    .meaning = Programs and files that are on another company’s computers, reached over the Internet.

term-saas = Online program
    .expert = Software as a service (SaaS)
    .forms = SaaS|online service|online services
    .meaning = A program used in the browser; the supplier sees to all the rest.

term-iaas = Rented machine
    .expert = Rented infrastructure or platform (IaaS, PaaS)
    .forms = IaaS|PaaS
    .meaning = One rents the computer or platform; what runs on it one looks after oneself.

term-hosting = Place where it is kept
    .expert = Hosting
    .forms = hosting|hosting provider
    .meaning = The place and the company that run a site or a program or keep files.

term-data-centre = Computer room
    .expert = Data centre
    .forms = data centre|data centres
    .meaning = A building or room fitted for servers: power, cooling, supervision.

term-virtual-machine = Computer within a computer
    .expert = Virtual machine
    .forms = virtual machine|virtual machines|hypervisor
    .meaning = Several separate servers that share one machine.

term-tenant = Rented space
    .expert = Tenant
    .forms = tenant|tenants
    .meaning = Your organisation’s space in a large online service: accounts, settings and data are separate from others.

term-portal = Portal
    .expert = Secure portal
    .forms = portal|portals
    .meaning = A site one enters with an account to leave or fetch documents instead of mailing them.

term-tracker = Site’s informer
    .expert = Tracker, cookie
    .forms = tracker|trackers|cookie|cookies
    .meaning = A small file or program by which a site, or another company, recognises its visitors.

term-data-set = Information
    .expert = Data asset
    .forms = data asset|data assets|set of data
    .meaning = A group of information with one meaning and use, such as client files or payroll.

term-data-category = Kind of information
    .expert = Data category
    .forms = data category|data categories
    .meaning = What information is about: addresses, pay, health, payments.

term-personal-data = Data on persons
    .expert = Personal data
    .forms = data on persons|personal data
    .meaning = All that relates to a person one can recognise.
    .example = A name, a photo, an insurance number, a number plate, a work schedule.

term-sensitive-data = Sensitive data
    .expert = Sensitive personal data
    .forms = sensitive data|sensitive personal data
    .meaning = What the law protects more: health, religion, opinions, intimate life, origin, fingerprints, prosecutions, social aid.

term-classification = Who may see
    .expert = Classification level
    .forms = classification|classification level
    .meaning = Four levels, from public to very sensitive, that say to whom information may be shown.

term-processing = What it is for
    .expert = Processing activity
    .forms = processing activity|processing activities
    .meaning = All that is done, for a purpose, with data on persons: collecting, keeping, sending, erasing.

term-purpose = Purpose
    .expert = Purpose of processing
    .forms = purpose of processing
    .meaning = The reason for keeping data. Without a purpose one may not keep it.

term-minimisation = Nothing too much
    .expert = Data minimisation, proportionality
    .forms = minimisation|proportionality
    .meaning = Asking for and keeping only the data one needs.

term-data-subject = Persons concerned
    .expert = Data subject
    .forms = data subject|data subjects|persons concerned|people concerned
    .meaning = The person whom the data is about: member, patient, pupil, employee.

term-controller = Responsible body
    .expert = Controller
    .forms = controller|controllers
    .meaning = Whoever decides why and how data is used, and answers for it to the persons and the law.

term-processor = Supplier that handles data for you
    .expert = Processor
    .forms = processor|processors
    .meaning = A company that handles your data on your instructions. You stay responsible.
    .example = Whoever hosts your files or prints your letters.

term-sub-processor = Supplier’s supplier
    .expert = Sub-processor
    .forms = sub-processor|sub-processors
    .meaning = The company to which your supplier gives part of the work. It must ask you first.

term-dpa = Agreement with the supplier
    .expert = Data processing agreement (DPA)
    .forms = data processing agreement|processing agreement|DPA
    .meaning = The signed text that says what the supplier may do with your data, and how it protects and returns them.

term-disclosure = Passing on
    .expert = Disclosure
    .forms = disclosure of data
    .meaning = Giving data to somebody, or letting them see it.

term-recipient = Recipient
    .expert = Recipient
    .forms = recipient|recipients
    .meaning = Whoever receives or can see the data.

term-retention = How long
    .expert = Retention period
    .forms = retention period|retention periods|retention
    .meaning = How long data is kept before it is erased.
    .example = Ten years for accounts.

term-register = Register
    .expert = Record of processing activities (ROPA)
    .forms = register of processing|register of processing activities|register
    .meaning = The list of what is done with data on persons: purpose, recipients, period, protections.

term-dpia = Impact assessment
    .expert = Data protection impact assessment (DPIA)
    .forms = impact assessment|impact assessments|DPIA
    .meaning = Thinking in writing, before beginning, about what might harm the persons and how to avoid it.

term-breach = Leak or loss
    .expert = Data security breach
    .forms = data breach|data security breach|data leak|leaks|leak|leaked
    .meaning = Data was seen, taken, changed, erased or lost without one wanting it.
    .example = A USB stick left on a train.

term-privacy-notice = Information for persons
    .expert = Privacy notice
    .forms = privacy notice|privacy notices|privacy policy
    .meaning = The page that tells persons what data is kept, why, who receives it and in which countries.

term-data-protection-officer = Trusted person for data
    .expert = Data protection advisor
    .forms = data protection advisor|data protection officer
    .meaning = The person who advises the organisation on data and answers others’ questions.

term-fdpic = Data commissioner
    .expert = Federal (FDPIC) or cantonal data protection commissioner
    .forms = FDPIC|cantonal commissioner|commissioner
    .meaning = The authority that supervises data protection, advises, and is told of serious leaks.

term-ncsc = Federal cyber desk
    .expert = National Cyber Security Centre (NCSC)
    .forms = NCSC
    .meaning = The federal office to which attacks are reported and which publishes advice.

term-secrecy = Professional or official secrecy
    .expert = Professional secrecy (SCC 321), official secrecy (SCC 320)
    .forms = professional secrecy|official secrecy
    .meaning = The duty of silence of certain professions (doctor, lawyer…) and of authorities; breaking it is punishable.

term-profiling = Judging from data
    .expert = (High-risk) profiling
    .forms = profiling|high-risk profiling
    .meaning = Letting a machine infer a person’s behaviour, health or situation from their data.

term-automated-decision = Decision made by a machine
    .expert = Automated individual decision
    .forms = automated decision|automated decisions
    .meaning = A decision that matters to somebody, made without a human looking. The person may ask for a human to look again.

term-transfer = Sending abroad
    .expert = Cross-border disclosure
    .forms = cross-border disclosure|transfer abroad
    .meaning = Data kept in another country, or visible from it. A guarantee is needed if that country protects less.

term-adequacy = Recognised country
    .expert = Adequate protection (DPO annex 1)
    .forms = recognised country|recognised countries|adequate protection
    .meaning = A country whose law Switzerland finds protective enough: data may go there without other guarantee.

term-standard-clauses = Standard clauses
    .expert = Standard contractual clauses (SCC)
    .forms = standard clauses|standard contractual clauses
    .meaning = A ready-made contract, recognised by the commissioner, that binds the recipient abroad to protect data.

term-dpf = American certification
    .expert = Swiss-US Data Privacy Framework (DPF)
    .forms = DPF|Swiss-US DPF
    .meaning = The list of American companies that undertook to protect data from Switzerland.

term-consent = The person’s agreement
    .expert = Consent
    .forms = consent
    .meaning = A free and informed yes, for a precise use, which the person may withdraw.

term-pseudonymisation = Hiding names
    .expert = Pseudonymisation
    .forms = pseudonymisation|pseudonymise
    .meaning = Replacing names by codes; whoever has the list can find the persons again.

term-anonymisation = Making unrecognisable
    .expert = Anonymisation
    .forms = anonymisation|anonymise|anonymised
    .meaning = Removing for ever all that would let a person be recognised.

term-right-of-access = Request to see one’s data
    .expert = Right of access
    .forms = right of access|access request|access requests|right to see
    .meaning = Anyone may ask what data one has on them. As a rule one must answer within 30 days, free of charge.

term-foreign-control = Law of another country
    .expert = Foreign control (CLOUD Act)
    .forms = CLOUD Act|foreign law
    .meaning = A supplier may have to hand data to its own state, even if it is kept in Switzerland.

term-lpd = Swiss data law
    .expert = Federal Act on Data Protection (FADP)
    .forms = FADP
    .meaning = The law that protects persons whose data private bodies or the Confederation use.

term-opdo = Rules that apply the law
    .expert = Data Protection Ordinance (DPO)
    .forms = DPO
    .meaning = The Federal Council’s text that details the law: minimum security, register, recognised countries.

term-gdpr = European data law
    .expert = General Data Protection Regulation (GDPR)
    .forms = GDPR
    .meaning = The European Union’s rule; it also binds those in Switzerland who address people there.

term-lsi = Law on attacks to report
    .expert = Information Security Act (ISA)
    .forms = ISA
    .meaning = The law that obliges communes and essential services, among others, to report a cyberattack within 24 hours.

term-cantonal-law = Cantonal data law
    .expert = Cantonal data protection act
    .forms = cantonal law|cantonal act
    .meaning = For communes, public schools and cantonal services it applies instead of the federal act.

term-ai = Artificial intelligence
    .expert = Artificial intelligence (AI), language model
    .forms = artificial intelligence|AI
    .meaning = A program that writes, translates, sorts or guesses from very many examples; it is sometimes wrong with confidence.

term-ai-training = Learning from your texts
    .expert = Training of a model
    .forms = model training
    .meaning = The supplier uses what you write to improve its program; one must be able to refuse.

term-backup = Safety copy
    .expert = Backup
    .forms = backup|backups|safety copy
    .meaning = A copy kept apart, to get information back after a mistake, a breakdown or an attack.

term-restore = Bringing back from the copy
    .expert = Restore
    .forms = restore|restores
    .meaning = Taking information back from the safety copy. Until it was tried, nobody knows whether it works.

term-backup-321 = Three copies, two media, one elsewhere
    .expert = 3-2-1 rule
    .forms = 3-2-1
    .meaning = A simple rule: the original and two copies, on two different media, one of them off the premises.

term-immutable-backup = Copy nobody can change
    .expert = Immutable or offline backup
    .forms = immutable|offline backup
    .meaning = A copy unplugged or locked, which a virus or an intruder can neither erase nor encrypt.

term-snapshot = Picture of the state
    .expert = Snapshot
    .forms = snapshot|snapshots
    .meaning = The state of a disk at one moment, to which one can return; it is no copy elsewhere.

term-rto = Working again within…
    .expert = Recovery time objective (RTO)
    .forms = RTO|RTOs
    .meaning = The time within which the tool shall work again after a stop.
    .example = Mail must work again within 24 hours.

term-rpo = Work one can lose
    .expert = Recovery point objective (RPO)
    .forms = RPO
    .meaning = How many hours of work one accepts to redo when restarting from the last copy.
    .example = One copy a night: at worst, a day to redo.

term-mtd = Bearable stop
    .expert = Maximum tolerable downtime (MTD)
    .forms = MTD|maximum tolerable downtime
    .meaning = The time after which the stop of a tool becomes serious for the organisation.

term-criticality = Importance
    .expert = Criticality
    .forms = criticality
    .meaning = What happens when the tool stops: comfort, useful, important or vital.

term-single-point = Thing all depends on
    .expert = Single point of failure (SPOF)
    .forms = single point of failure|SPOF|single point
    .meaning = A thing, person or company whose stop blocks several activities at once.

term-redundancy = Second one ready
    .expert = Redundancy
    .forms = redundancy
    .meaning = Having a second device, path or person that takes over.

term-ups = Backup battery
    .expert = Uninterruptible power supply (UPS)
    .forms = UPS|uninterruptible power supply
    .meaning = A battery that lasts some minutes when power fails, long enough to shut down properly.

term-sla = Supplier’s promise
    .expert = Service level agreement (SLA)
    .forms = SLA|service level|service levels
    .meaning = What the supplier undertakes by contract: hours, time to answer, time to repair.

term-workaround = How to do without
    .expert = Workaround, degraded mode
    .forms = workaround|workarounds|degraded mode
    .meaning = The way to go on working when the tool does not.
    .example = A receipt book when the till is down.

term-incident-sheet = Sheet for the day
    .expert = Incident sheet
    .forms = incident sheet
    .meaning = One page at hand: what to do in the first hour, whom to call, whom to tell and by when.

term-service = Tool or service
    .expert = Digital service
    .forms = digital service|digital services
    .meaning = What one works with: a program, a site, a mailbox, a server, a filing cabinet.

term-service-catalogue = List of tools
    .expert = Service catalogue
    .forms = service catalogue
    .meaning = The list of what is used, with who looks after it and what it costs.

term-flow = Exchange
    .expert = Data flow
    .forms = data flow|data flows
    .meaning = Information going from one place to another: an e-mail, a file, a sheet, a synchronisation.

term-inventory = Inventory
    .expert = Asset inventory
    .forms = inventory|inventories
    .meaning = The list of devices, programs and information one has.

term-master = Original
    .expert = System of record, master
    .forms = system of record|master copy
    .meaning = The place where information is corrected; the others receive a copy.

term-synchronisation = Keeping alike
    .expert = Synchronisation
    .forms = synchronisation|synchronisations|synchronised
    .meaning = Two places that copy each other by themselves. A mistake is copied too: it is no backup.

term-api = From program to program
    .expert = Application programming interface (API)
    .forms = API|APIs
    .meaning = A socket through which two programs exchange information without anybody copying.

term-connector = Bridge between two tools
    .expert = Connector, webhook
    .forms = connector|connectors|webhook
    .meaning = A setting or small program that links two tools and runs by itself.

term-export = Taking one’s data out
    .expert = Export
    .forms = export|exports
    .meaning = Taking a full copy of one’s information in a file other programs can read.

term-open-format = Format all can read
    .expert = Open format (CSV, XML, PDF/A…)
    .forms = open format|open formats|CSV|XML|JSON|PDF/A
    .meaning = A published file form, readable by several programs, in ten years too.

term-proprietary-format = One maker’s format
    .expert = Proprietary format
    .forms = proprietary format|proprietary formats
    .meaning = A file that only the program that made it can open.

term-shadow-it = Tool nobody chose
    .expert = Shadow IT
    .forms = shadow IT
    .meaning = A tool used without the organisation having decided on it or really knowing it.

term-protection = Protection
    .expert = Technical and organisational measure (TOM)
    .forms = technical measures|TOM
    .meaning = All that lowers a risk: a setting, a device, a habit, a rule.

term-tco = Full cost
    .expert = Total cost of ownership (TCO)
    .forms = full cost|TCO|total cost of ownership
    .meaning = All that a tool costs over three or five years: purchase, subscription, hours, training, leaving.

term-capex = Purchase
    .expert = Capital expenditure (CAPEX)
    .forms = CAPEX|capital expenditure
    .meaning = Money spent once for several years, such as on a computer.

term-opex = Running cost
    .expert = Operating expenditure (OPEX)
    .forms = OPEX|running cost|running costs
    .meaning = Money spent again every month or year.

term-amortisation = Spreading the price
    .expert = Depreciation
    .forms = depreciation|amortisation
    .meaning = Dividing the price of a purchase over the years of use.
    .example = A computer at 1500 francs kept five years costs 300 francs a year.

term-licence = Right to use
    .expert = Licence
    .forms = licence|licences
    .meaning = Permission to use a program: for how many people, how long, on what terms.

term-seat = Paid account
    .expert = Seat
    .forms = seat|seats
    .meaning = A place paid for one person. That of somebody who left is still paid for until it is removed.

term-subscription = Subscription
    .expert = Subscription
    .forms = subscription|subscriptions
    .meaning = One pays as long as one uses; stop paying, and access ends.

term-internal-hours = Inside time
    .expert = Internal hours
    .forms = internal hours
    .meaning = The team’s time spent on a tool; it stands on no invoice.

term-tacit-renewal = Renews by itself
    .expert = Tacit renewal
    .forms = tacit renewal|auto-renewal|renews itself|renews|renewal
    .meaning = The contract begins another period if nobody says no in time.

term-notice-period = Time to give notice
    .expert = Notice period
    .forms = notice period|notice periods|give notice|days of notice
    .meaning = How long in advance one must say that a contract is to end.

term-exit-cost = Price of leaving
    .expert = Exit cost
    .forms = exit cost|exit costs
    .meaning = What leaving a tool costs: taking data out, converting it, learning the next.

term-hhi = Share of the biggest supplier
    .expert = Concentration, Herfindahl index (HHI)
    .forms = Herfindahl|HHI
    .meaning = A figure that tells whether money goes to one company or is spread: 10,000 means all to one.

term-open-source = Free software
    .expert = Open source
    .forms = free software|open source|open-source
    .meaning = Software whose recipe is public: one may use it, check it, change it and give it to somebody else to look after.

term-copyleft = Free, if shared
    .expert = Copyleft
    .forms = copyleft
    .meaning = Whoever changes and distributes such software must make the changes free too.

term-source-code = Recipe of the program
    .expert = Source code
    .forms = source code
    .meaning = The text a program is written in; without it nobody else can correct it.

term-escrow = Recipe in safe keeping
    .expert = Source code escrow
    .forms = escrow
    .meaning = The code is kept by a third party, who hands it to you if the maker disappears.

term-bespoke = Program made for you
    .expert = Bespoke software
    .forms = bespoke|bespoke software
    .meaning = A program written for your organisation only. The contract must say whose it is.

term-lock-in = Dependence
    .expert = Vendor lock-in
    .forms = lock-in|vendor lock-in
    .meaning = Leaving a supplier would take so long or cost so much that it can dictate terms.

term-exit-clause = What settles leaving
    .expert = Exit clause
    .forms = exit clause|exit clauses
    .meaning = The part of the contract that says how one gets data back, how fast and at what price.

term-reversibility = Can be taken over
    .expert = Reversibility, handover
    .forms = reversibility|handover
    .meaning = Somebody else can carry on, at any time, with what is written and the access foreseen.

term-rfi = Request for information
    .expert = Request for information (RFI)
    .forms = request for information|requests for information|RFI
    .meaning = Putting the same questions to several suppliers, without promising to buy.

term-tender = Call for tenders
    .expert = Call for tenders, public procurement
    .forms = call for tenders|tender
    .meaning = Asking several suppliers for a firm price by rules known in advance.

term-documentation = What is written
    .expert = Documentation
    .forms = documentation
    .meaning = The few pages that let somebody else understand and take over.

term-decision-log = Journal of choices
    .expert = Decision log
    .forms = decision log|log of decisions
    .meaning = One line per significant choice: what, why, who, when.

term-it-charter = Rules of use
    .expert = IT charter, usage policy
    .forms = IT charter|usage policy
    .meaning = A page or two that tell the team what may be done with the tools, and what to avoid.

term-joiner-leaver = List for arrivals and departures
    .expert = Joiner-leaver procedure
    .forms = checklist for arrivals and departures|joiner-leaver
    .meaning = What to give when somebody arrives and take back when they leave: access, keys, devices.

term-digital-culture = Ease with digital things
    .expert = Digital culture, literacy
    .forms = digital culture|digital literacy
    .meaning = Using tools with confidence, doubting at the right moment and asking for help.

term-skill = Know-how
    .expert = Skill
    .forms = skill|skills
    .meaning = What somebody can do: alone, with help, or well enough to teach.

term-bus-factor = All rests on one person
    .expert = Bus factor
    .forms = bus factor
    .meaning = The number of persons whose absence would stop the work. One is fragile.

term-admin-handover = Handing over the keys
    .expert = Handover of administrator access
    .forms = admin handover|handover of access
    .meaning = The paper or safe that lets another person in everywhere if the first is gone.

term-advisor = Advisor
    .expert = Digital advisor
    .forms = digital advisor|digital advisors
    .meaning = The person who helps to understand and choose, selling nothing and taking no commission.

term-interest = Interest
    .expert = (Conflict of) interest
    .forms = conflict of interest|conflicts of interest|interest to declare
    .meaning = A reason, such as a bonus, why advice might profit whoever gives it.

term-commission = Commission
    .expert = Commission, retrocession
    .forms = commission|commissions|retrocession
    .meaning = What a seller pays whoever advised the purchase. It must be told and, as a rule, passed on.

term-reseller = Reseller
    .expert = Reseller, partner
    .forms = reseller|resellers
    .meaning = A company that sells another’s products and earns on the sale.

term-second-look = Second look
    .expert = Peer review
    .forms = second look|peer review
    .meaning = Somebody who did not do the work reads it again and says what they think.

term-risk-acceptance = Accepted knowingly
    .expert = Risk acceptance
    .forms = risk acceptance|accepted risk
    .meaning = One knows that a danger remains, and has said why one lives with it, and until when.

term-finding = Finding
    .expert = Audit finding
    .forms = finding|findings
    .meaning = What the tool noticed in your answers, with what shows it and what can be done.

term-footprint = Weight on the environment
    .expert = Carbon footprint (kg CO2e)
    .forms = footprint|carbon footprint|CO2e
    .meaning = The greenhouse gas a device or service emits, from its making to its end.

term-embodied = Cost of making for the planet
    .expert = Embodied energy, embodied footprint
    .forms = embodied energy|embodied footprint
    .meaning = Most of a computer’s weight comes from making it: keeping it longer is the most useful thing to do.

term-device-life = Age of a device
    .expert = Lifetime
    .forms = lifetime
    .meaning = The number of years a device serves, repairs included.

term-refurbish = Make as new
    .expert = Refurbishing
    .forms = refurbish|refurbishing|refurbished
    .meaning = Repairing, cleaning and erasing a device so that it serves again.

term-cold-data = Sleeping files
    .expert = Cold data
    .forms = cold data|cold storage
    .meaning = Files nobody has opened for years, yet kept, copied and paid for.

term-ecodesign = Soberly designed
    .expert = Eco-design (RGESN)
    .forms = eco-design|RGESN
    .meaning = Making digital services that need less equipment and energy.

term-bundle = File of the audit
    .expert = Bundle (.limpide.json file)
    .forms = file of the audit|bundle|limpide.json
    .meaning = The file that holds the whole audit. It is yours: keep it, pass it on, open it with another advisor.
