# Documentation: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  what to check or set, for whoever looks after the computers, and when it is done
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-doc-coverage-minimum = Basic documents are missing
    .finding = { $count ->
        [one] One document is missing or cannot be worked with: { $documents }.
       *[other] { $count } documents are missing or cannot be worked with: { $documents }.
    }
    .why = A few pages are enough for somebody else to carry on; without them nobody can.
    .action = Write or update one page for each; much of it is already in this map
    .caution = Nothing more is asked for: a charter or a network plan may wait.
    .technical = Produce the minimum: inventory, one-page network diagram, access list (where secrets are kept), backup plan, restore procedure, incident sheet, contacts. Done when another technician finds their way in an hour without asking.

rule-doc-in-head = The knowledge is in one person’s head
    .finding = { $state ->
        [known] { $document } is written nowhere: only one person knows it ({ $person }).
       *[unknown] { $document } is written nowhere: somebody knows it by heart.
    }
    .why = Holidays, an illness or a departure are enough to stop the work.
    .action = Take an hour with that person and write one page
    .caution = What is learnt by doing need not be written; the steps to start again do.
    .technical = Have the person who knows dictate the procedure, write it step by step (prerequisites, commands or screens, final check, rollback), then have somebody else follow it. Done when that second person succeeds alone.

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
    .technical = Hand over an editable copy (network diagram, inventory, service accounts, configurations, procedures) in the organisation’s own space, updated at each change. Done when an internal person opens it without the supplier’s portal.

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
    .technical = Give two people of the organisation the owner role on the documentation space (read, write, export, manage access). Done when they edit a page and export everything themselves.

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
    .technical = Compare the document with the actual state (configuration export, account list, addresses, versions), correct and date it; set a yearly review. Done when three points picked at random match.

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
    .technical = Open a log of technical decisions (context, options, choice, consequence, date), versioned and readable by the organisation. Done when the last three significant changes are in it.

rule-doc-unknown-ratio = Many answers are “I do not know”
    .finding = { $count } answers out of { $answered } are “I do not know”, which is { $percent }%.
    .why = That is normal at the start: the first thing to do is to find out.
    .action = Choose three “I do not know” to find out this week
    .caution = It is no fault, and nothing is counted against you.
    .threshold-share = From which share
    .threshold-answers = From how many answers
    .technical = Answer the technical unknowns: MFA, encryption, updates, backups, restore, regions, admin accounts, each with proof (screenshot, export). Done when every answer is yes, partly or no, and dated.

# What shows a finding.
evidence-answered = Answers
evidence-documents-concerned = Documents
evidence-not-known = “I do not know”
