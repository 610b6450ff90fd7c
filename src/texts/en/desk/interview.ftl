# The interview: the everyday questions by which one describes one's organisation.
# The ids follow those of src/interview/: interview-<question>, with .short (in
# two words), .why (why it is asked) and .example.

## The page

interview-page-title = Interview
interview-page-start = Answer questions
interview-page-hint = One question at a time, in everyday words. You can stop whenever you like: everything is kept in this browser.
interview-page-next = Continue
interview-page-keys = Ctrl + Enter
interview-page-none = None of these, continue
interview-page-back = Back
interview-page-later = Later
interview-page-invoices = Later, with the invoices
interview-page-not-known = I do not know
interview-page-why = Why this question, and an example
interview-page-example = An example:
interview-page-more = More choices
interview-page-own = Something else
interview-page-own-add = Add
interview-page-amount = Amount
interview-page-monthly = a month
interview-page-yearly = a year
interview-page-proposed = Proposed by the template; going on confirms it.
interview-page-all = All questions
interview-page-map = Your map, as you go
interview-page-map-empty = The map will draw itself here as you answer.
interview-page-map-whole = See the map in full
interview-page-state-answered = answered
interview-page-state-later = later
interview-page-state-not-known = to find out
interview-page-state-open = not yet
# $data, $services, $flows = how many of each
interview-page-known = Described so far: { $data ->
    [0] no information
    [one] one set of information
   *[other] { $data } sets of information
}, { $services ->
    [0] no tool
    [one] one tool
   *[other] { $services } tools
}, { $flows ->
    [0] no exchange
    [one] one exchange
   *[other] { $flows } exchanges
}.
interview-page-missing-organisation = Who you are is missing.
interview-page-missing-people = Who decides and who helps is missing.
interview-page-missing-information = The information you need is missing.
interview-page-missing-places = Where it is kept is missing.
interview-page-missing-exchanges = With whom you exchange it is missing.
interview-page-missing-protections = What protects it is missing.
interview-page-missing-money = What it costs is missing; invoices help.
interview-page-missing-handover = Who could take over is missing.
interview-page-missing-nothing = Everything has been covered.
# $count = how many others
interview-page-found = { $count ->
    [0] First discovery
   *[other] What weighs most, for now
}
# $count = how many others
interview-page-found-more = { $count ->
    [0] See this finding
    [one] See this finding and another one
   *[other] See this finding and { $count } others
}
interview-page-lose-title = Remove what is already described?
# $names = the names
interview-page-lose = You have already said more about { $names }. Removing this choice deletes that too; you can undo it.
interview-page-lose-remove = Remove anyway
interview-page-lose-keep = Keep
interview-chapter-organisation = You
interview-chapter-people = The people
interview-chapter-information = The information
interview-chapter-places = Where it is
interview-chapter-exchanges = What goes round
interview-chapter-protections = What protects
interview-chapter-money = What it costs
interview-chapter-handover = Taking over

## The end

interview-end-title = There: your map is drawn
interview-end-hint = You can come back to every answer, here or in the sections. Begin with these three points.
interview-end-quick = Quick: within an hour
interview-end-important = Important
interview-end-ask = To ask somebody
interview-end-nothing = Nothing of the kind for now.
interview-end-unknowns = List of things to find out
interview-end-unknowns-hint = To print and put by the telephone: what nobody knew, and what you left for later.
interview-end-unknowns-none = Nothing to find out: you have answered everything.
interview-end-print = Print
interview-end-export = Export the file
interview-end-invite = Invite an advisor
interview-end-invite-hint = Export the file and give it, by a safe way, to somebody you trust: they open it in Limpide and see exactly what you see. Nothing leaves by itself.
interview-end-left = Questions left for later
interview-end-map = See the map
interview-end-findings = See all findings

## You

interview-name = What is your organisation called, and what does it do?
    .short = Name and field
    .why = The field lets us offer choices that are like you. Nothing is added without you.
    .example = “Lakeside Fiduciary”, field: Fiduciary.
interview-name-called = Its name
interview-name-sector = What it does
interview-form = Are you an association, a company, a commune…?
    .short = Legal form
    .why = A commune or a public school follows the law of its canton; the others follow the federal act on data protection.
    .example = A sports club is nearly always an association; a practice is often a sole proprietorship or a limited company.
interview-canton = In which canton?
    .short = Canton
    .why = Each canton has a data protection law of its own for its communes and institutions.
    .example = Vaud, Geneva, Fribourg…
interview-inhabitants = Does your commune have a thousand inhabitants or more?
    .short = Inhabitants
    .why = From a thousand inhabitants on, a cyber-attack must be announced to the Confederation within twenty-four hours.
    .example = Count the inhabitants on 31 December last.
interview-inhabitants-yes = A thousand or more
interview-inhabitants-no = Fewer than a thousand
interview-europe = Do you have clients or users who live in the European Union, and do you address them?
    .short = European Union
    .why = In that case the European regulation applies besides Swiss law.
    .example = Yes, if you advertise in France or deliver to Germany. No, if somebody from across the border simply walks in.
interview-headcount = How many are you?
    .short = How many
    .why = What is enough for three people is no longer enough for thirty.
    .example = Count people, not percentages. Apprentices count among the people who are paid.
interview-headcount-paid = People who are paid
interview-headcount-volunteers = Volunteers
interview-workplaces = Where do you work?
    .short = Places of work
    .why = Two copies in one room burn together; a file taken home leaves your walls.
    .example = An office, a cellar where the archives sleep, and a colleague who works at home one day a week.
interview-sites-home = At somebody’s home
interview-sites-archive = Cellar or archive room

## The people

interview-decides = Who decides on tools, and can answer questions about them?
    .short = Who decides
    .why = Without somebody in charge, nothing is decided; or everything is, by habit.
    .example = A function is enough, no name needed: the management, the office, the partner who knows about it.
interview-parties-head = The management
interview-parties-volunteer = A volunteer of the committee
interview-parties-office = The office
interview-parties-handy = The one who knows about it
interview-helps = Who helps when something does not work?
    .short = Who helps
    .why = Whoever repairs often sees everything. It is as well to know who that is, and who stands in.
    .example = Inside: the partner who knows about it. Outside: the repair shop of the village, or the president’s nephew.
interview-helps-inside = Inside
interview-helps-outside = Outside
interview-parties-it-supplier = An IT supplier
interview-parties-friend = A friend, a relative
interview-helper-contract = Do you have a written agreement with whoever helps you from outside?
    .short = Written agreement
    .why = Whoever can see your data must have undertaken to protect it. Without anything written you can neither demand nor check it.
    .example = A support contract with a page on data protection: that is “yes, data included”.
interview-helper-contract-both = Yes, data included
interview-helper-contract-written = Yes, but nothing on data
interview-helper-contract-nothing = Nothing written
# $with = with whom
interview-contract = Agreement with { $with }

## The information

interview-information = Which information can you not work without?
    .short = The information
    .why = We start from what you know, not from your software: that is how the forgotten tools are found.
    .example = What you look for every week: files, salaries, the list of members, passwords.
interview-data-passwords = Passwords and access
interview-data-identity-documents = Identity documents
interview-data-tax-returns = Tax returns
interview-data-own-accounts = Our own accounts
interview-data-staff = Staff files
interview-data-team-messages = The team’s messages and photos
interview-data-web-messages = Messages from the website
interview-data-know-how = Know-how and instructions
interview-subjects = Of whom does each of these speak?
    .short = Of whom it speaks
    .why = What speaks of people is protected by law; what speaks of children or patients even more so.
    .example = Salaries speak of the staff. The stock speaks of nobody.
interview-subjects-nobody = Nobody
interview-sensitive = Which would be serious in the wrong hands?
    .short = What is sensitive
    .why = The law protects these subjects more than others. A leak would do the most harm there.
    .example = A tax return reveals health (medical costs) and religion. An e-banking code gives the power to pay.
interview-sensitive-keys = Passwords, or the power to pay
interview-loss = If they were gone tomorrow, what would happen?
    .short = If they were gone
    .why = That is how one knows what to save first.
    .example = Without the files, we stop. Without the photos of the party, life goes on.
interview-loss-stop = We stop
interview-loss-days = We lose some days
interview-keeping = How long do you keep each of them?
    .short = How long
    .why = What is no longer kept can no longer leak. Some documents must stay for ten years, though.
    .example = Accounts: ten years. Rejected applications: a few months. If nothing was decided: “I do not know”.
# $count = number of years
interview-keeping-years = { $count ->
    [one] One year
   *[other] { $count } years
}
interview-keeping-months = { $count ->
    [one] One month
   *[other] { $count } months
}
interview-keeping-days = { $count ->
    [one] One day
   *[other] { $count } days
}
interview-keeping-end = Until the person leaves

## Where it is

interview-where = Where is each of them?
    .short = Where
    .why = The same information is often in three places. Forgetting one is enough.
    .example = The clients’ files: on the server, in the mail, and in the folders in the cellar.
interview-services-server = A server at our place
interview-services-file-transfer = Sharing of large files
interview-services-spreadsheet = A spreadsheet
interview-services-group-chat = Messaging group on the phones
interview-services-mobile-phones = Phones
interview-services-usb = USB sticks
interview-services-notebook = A notebook
interview-services-antivirus = Antivirus
interview-services-printer = Printer and scanner
interview-services-backup-disk = Backup disk
interview-services-support = IT help
interview-tools = What else do you use to work?
    .short = The other tools
    .why = Some tools keep no information and are forgotten; they cost all the same, and everything stops without them.
    .example = Telephone, internet, printer, electronic signature, website.
interview-hosting = Is each of these tools at your place, at a supplier’s, or in somebody’s private name?
    .short = At whose place
    .why = What is in somebody’s private name leaves with that person.
    .example = The free account that a colleague opened with her private address: “in somebody’s private name”.
interview-hosting-on-premises = At our place, on a server
interview-hosting-on-device = On our computers
interview-hosting-saas = At a supplier’s, online
interview-hosting-personal-account = In somebody’s private name
interview-private-accounts = Who wanted these private accounts to serve your organisation?
    .short = Private accounts
    .why = A tool that nobody chose is in no budget, in no backup and under no rule.
    .example = “It was handy, and it stayed”: it came about by itself.
interview-private-accounts-decision = We decided it
interview-private-accounts-habit = It came about by itself
interview-suppliers = Who supplies each of them?
    .short = The suppliers
    .why = They are the ones to turn to when something stops, leaks, or when you leave.
    .example = The name on the invoice or at the foot of the page.
interview-countries = In which country is the data? And where is the supplier’s seat?
    .short = The countries
    .why = The country where the data is and the one whose law can reach the supplier are not always the same.
    .example = Servers in Switzerland, of a company with its seat in the United States. If you do not know: “I do not know”, and ask them.
# $name = the supplier
interview-countries-seat = Seat: { $name }
interview-country-CH = Switzerland
interview-country-FR = France
interview-country-DE = Germany
interview-country-IE = Ireland
interview-country-NL = Netherlands
interview-country-US = United States

## What goes round

interview-senders = Who gives you information?
    .short = Who gives you some
    .why = What comes in becomes your responsibility.
    .example = Clients who bring their papers, parents who register their children, people who write by the website.
interview-recipients = To whom do you give some?
    .short = To whom you give some
    .why = Information that was passed on cannot be taken back. The person concerned has the right to know who received it.
    .example = The fiduciary, insurances, the administration, the bank, partners, another club.
interview-parties-authorities = Administration and taxes
interview-parties-social-insurance = Social insurances of the staff
interview-parties-clients-companies = Client companies
interview-parties-suppliers = Suppliers
interview-parties-at-home = Those who work at home
# $name = with whom
interview-exchange-from = From: { $name }
interview-exchange-to = To: { $name }
interview-exchange-out-of = Out of: { $name }
interview-carried = Which information, for each?
    .short = What
    .why = One then sees the whole way of some information, and who receives more than needed.
    .example = To the insurances: salaries. From clients: their files.
interview-channels = How does it get there?
    .short = How
    .why = Ordinary e-mail can be read on its way like a postcard; a portal with an account protects better.
    .example = From clients: by hand, by e-mail, by a sharing link. Several answers are possible.
interview-among-us = And among yourselves, what do you use?
    .short = Among you
    .why = It is among colleagues that the tools nobody chose appear.
    .example = The group on private phones, where a photo of a file is sent “just for today”.
interview-between-tools = What passes from one tool to another?
    .short = From tool to tool
    .why = What is copied by hand costs time and makes mistakes; what passes by itself is forgotten.
    .example = From accounting to e-banking, a file of payments. From the scanner to the mail, scanned papers.
interview-home = At home, how does one get at the files?
    .short = At home
    .why = A USB stick lost in the train is a file lost.
    .example = “She takes Friday’s files along on a stick.”
interview-remote-help = Where can whoever helps you come in from afar?
    .short = Remote help
    .why = Whoever comes in from afar often has all rights, day and night.
    .example = The server and the computers. If nobody comes in from afar, simply continue.
interview-frequency = How often?
    .short = How often
    .why = A minute a day makes half a day a year.
    .example = Salaries: every month. Clients’ papers: every week.
interview-by-hand = Does it pass by itself, or does somebody do it by hand?
    .short = By hand?
    .why = The work of copying is on no invoice. It is often the heaviest cost.
    .example = “On Wednesdays I type the hours into the payroll software.”
interview-minutes = How many minutes each time?
    .short = The minutes
    .why = Twenty minutes a week make two days a year.
    .example = An estimate is enough: 10, 20, 60.

## What protects

interview-copies = Do you make backup copies?
    .short = The copies
    .why = That is the difference between a bad day and the end.
    .example = A disk plugged into the server, and a copy online at a supplier’s.
interview-copies-none = No copy
interview-backups-disk-here = On a disk that stays plugged in
interview-backups-disk-away = On a disk kept elsewhere
interview-backups-online = Online, at a supplier’s
interview-copied = What does each copy contain?
    .short = What is copied
    .why = On the day it is needed, one often finds that the main thing was not in it.
    .example = The server and the accounts; but not the mail.
interview-copy-rhythm = How often is each copy made?
    .short = The rhythm
    .why = A copy of last week is a week of work lost.
    .example = Every night, if the task is automatic; otherwise, be honest.
# $count = number of hours
interview-copy-rhythm-hours = { $count ->
    [one] Every hour
   *[other] Every { $count } hours
}
interview-restored = Has anybody ever brought something back from a copy?
    .short = Ever brought back?
    .why = A backup that nobody ever tried is a hope, not a protection.
    .example = Bringing back one file, to see, counts as a try.
interview-restored-in-place = Yes, this year
interview-restored-partial = Yes, longer ago
interview-restored-absent = Never
interview-second-lock = What is needed besides the password?
    .short = The second lock
    .why = A password can be guessed or stolen. With a code on the phone, the thief stays outside.
    .example = The six-digit code, the notification to confirm, or a small key to plug in.
interview-second-lock-in-place = A code or key, for everybody
interview-second-lock-partial = A code or key, for some
interview-second-lock-absent = Nothing else
interview-passwords = Where do you write your passwords down?
    .short = Passwords
    .why = A spreadsheet is copied in a second; and what is in one head only leaves with it.
    .example = A password manager is a safe: one remembers a single password.
interview-passwords-in-place = All in a manager
interview-passwords-partial = Some in a manager
interview-passwords-absent = Spreadsheet, notebook, browser or memory
interview-shared-access = Where do several of you use the same access?
    .short = Shared access
    .why = With shared access nobody knows who did what; and the password is still known to those who leave.
    .example = The “info@” account of which everybody has the password. If everybody has their own everywhere, simply continue.
interview-leavers = When somebody leaves, what becomes of their access?
    .short = Leaving
    .why = Six months later, many former colleagues still read the messages.
    .example = A list ticked on the last day: keys, accounts, phone.
interview-leavers-usable = We follow a list
interview-leavers-in-someone-s-head = Somebody thinks of it, from memory
interview-leavers-none = Nothing is planned
interview-updates = Do your devices update themselves?
    .short = Updates
    .why = Most attacks come through a fault that was corrected months ago.
    .example = If a message “restart to update” has been waiting for weeks: “only some”.
interview-updates-in-place = Yes, all
interview-updates-partial = Only some
interview-updates-absent = No
interview-age = From which year is the oldest?
    .short = Age of devices
    .why = After some years the maker no longer corrects faults. Replacing too early costs too, you and the planet.
    .example = The year is often on the invoice, or under the device.
interview-disposal = What becomes of an old computer?
    .short = Old devices
    .why = A disk given away without being wiped gives away all it holds.
    .example = The disk taken out and destroyed, or wiped by a professional before it leaves.
interview-disposal-in-place = Wiped or destroyed before it leaves
interview-disposal-partial = It depends
interview-disposal-absent = Given, thrown away or kept as it is
interview-emergency = Whom to tell when there is a problem: is it written somewhere?
    .short = When there is a problem
    .why = On the day the screen is black, the list inside the computer is of no use.
    .example = A sheet on the wall: IT help, the bank, the insurance, the police.
interview-emergency-paper = Yes, on paper
interview-emergency-own-space = Yes, in a file
interview-emergency-in-someone-s-head = Somebody knows it by heart
interview-emergency-none = No

## What it costs

interview-costs = How much do these tools cost, more or less?
    .short = The costs
    .why = Forgotten subscriptions hide in small sums. An estimate is enough to begin with.
    .example = 45 francs a month, or 600 francs a year. The rest, with the invoices.
interview-own-pocket = Does anybody pay for one out of their own pocket?
    .short = Own pocket
    .why = When the treasurer’s card expires the tool stops; and it is in her name.
    .example = The video subscription paid by the president’s card. If nobody pays out of their own pocket, simply continue.
interview-renewal = When is each contract renewed, and with what notice?
    .short = Renewals
    .why = Once the date has passed, you are bound for another year.
    .example = The date is on the contract or the invoice. To be kept for later, with the invoices.
# $name = the supplier
interview-renewal-end = { $name }: next renewal
interview-renewal-notice = { $name }: notice
# $count = number of days
interview-renewal-days = { $count ->
    [one] One day
   *[other] { $count } days
}
interview-leaving = Could you get your data back if you changed supplier?
    .short = Leaving a supplier
    .why = It is on the day of leaving that one finds the door locked.
    .example = There is an “Export” button? “Possible, never tried”. You opened the file? “Tried”.

## Taking over

interview-who-knows = If the usual person is away, who knows how to use each of these tools?
    .short = Who knows how
    .why = When only one person knows, the organisation stops with them.
    .example = Payroll: the accountant, and nobody else.
# $what = the tool, $who = the person
interview-skill = { $what }: { $who }
interview-advisors = Does anybody advise you on choosing tools?
    .short = Who advises
    .why = Good advice is precious; one should still know whom it comes from.
    .example = A paid advisor, the seller of the software, a friend in IT. If nobody advises you, simply continue.
interview-parties-advisor = An advisor
interview-parties-seller = A seller
interview-parties-knowing-friend = A friend in the trade
interview-interests = Do they receive something from the supplier?
    .short = Their interests
    .why = A commission is not forbidden; hiding it is what distorts advice. You can simply ask.
    .example = The seller gets a commission; the friend gets nothing.
interview-notice = Do you have a page that explains to people what you do with their data?
    .short = The privacy notice
    .why = The law asks for it: everybody must be able to read, before entrusting their data, what you will do with it.
    .example = A page “Data protection” at the foot of your website, or a sheet at the reception.
interview-goals = What do you want to improve first?
    .short = Your priorities
    .why = What follows will be shown to you in this order.
    .example = Press the most important one first; the order counts.
