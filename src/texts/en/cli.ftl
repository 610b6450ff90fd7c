# The command limpide: its help, its messages, and findings as plain text.

## Help

cli-about = Reads an audit of Limpide and says what is wrong. Sends and changes nothing.
cli-validate = Check that a file is intact
cli-digest = Print the digest (SHA-256) of what a file says
cli-audit = List the findings on a file
cli-diff = Compares two files of one audit
cli-merge = Brings two files together that come from a third
cli-anonymise = Writes a copy that says no longer of whom it speaks
cli-takeover = Says whether somebody else could take over, and what they need
cli-what-if = Say what would follow if something happened
cli-rules = Name the rules, or explain some of them
cli-template = Name the starting templates, or write one as a bundle
# What stands for the name of a command
cli-command = COMMAND
# $name = the program, $command = the command, $what = what it is about
cli-usage = { $name } { $command } [OPTIONS] { $what }
cli-file = FILE
cli-file-help = The file, “*.limpide.json”; “-” reads the standard input
cli-before = BEFORE
cli-before-help = The first file
cli-after = AFTER
cli-after-help = The second file
cli-base = BASE
cli-base-help = The state from which both come; an empty file if there is none
cli-ours = OURS
cli-ours-help = Our file
cli-theirs = THEIRS
cli-theirs-help = The other file
# How a choice is written: where, and which side
cli-choice = SPOT=ours|theirs
cli-record = RECORD
cli-record-help = Service, person, exchange or place: its exact name, or its id
cli-event = EVENT
cli-event-help = stops, leaks, leaves, doubles or forbidden
cli-rule = ID
cli-rule-help = The id of a rule to explain; without one, all are named
# How “any number of ids” is written
cli-rules-which = [ID…]
cli-sector = SECTOR
cli-sector-help = The code of a template to write; without one, all are named
# How “perhaps one sector” is written
cli-template-which = [SECTOR]
# What stands for the depth
cli-depth = DEPTH
cli-date = YYYY-MM-DD
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-file = File
cli-heading-question = Question
cli-heading-rules = Rules
cli-heading-template = Template
cli-heading-options = Options
cli-heading-exit = Exit code
cli-option-help = Print this help
cli-option-version = Print the version
cli-option-lang = Language (else that of the system, else French)
cli-option-format = To read (text), or for a program (json)
cli-option-depth = committee, or technical for the technician
cli-option-output = Write the result into this file (else: only tell it)
cli-option-prefer = Who holds where the two contradict each other
cli-option-choose = Who holds in one conflict; as many times as needed
cli-option-amounts = What becomes of amounts (else: rounded)
cli-option-keep-suppliers = Keep the names of suppliers
cli-option-keep-place = Keep the canton and the number of people
cli-option-today = Today’s date (else that of the system, in UTC)
cli-exit-fine = done, nothing to report
cli-exit-reported = done, there is something to report
cli-exit-failed = not done: refused or unreadable file, mistake in the command

## Mistakes

# $words = what is wrong, $name = the program
cli-mistake = { $words } See “{ $name } --help”.
cli-missing-command = The command is missing: validate, digest, audit, diff, merge, anonymise, takeover, what-if, rules or template.
# $spot = what was written
cli-no-such-conflict = There is no conflict at “{ $spot }”.
# $command = what was written
cli-unknown-command = There is no command “{ $command }”.
# $argument = what was written
cli-unknown-argument = “{ $argument }” is not expected.
# $argument = the name of an option or argument
cli-missing-argument = Missing: { $argument }.
# $argument = the name of an option
cli-missing-value = A value is missing after { $argument }.
# $argument = the name of an option
cli-argument-twice = { $argument } can be given only once.
# $argument = the name of an option, $value = what was written
cli-wrong-value = “{ $value }” does not fit { $argument }.
# $record = what was written, $names = near names, $count = their number
cli-no-such-record = { $count ->
    [0] No service, person, exchange or place is called “{ $record }”.
   *[other] No service, person, exchange or place is called “{ $record }”. Perhaps: { $names }.
}
# $record = what was written, $ids = the ids of those with this name
cli-several-records = Several records are called “{ $record }”; name the id of one of them: { $ids }.
# $event = what was written, $name = the record, $events = what is possible, $count = their number
cli-no-such-event = { $count ->
    [0] Nothing of the kind can be asked about “{ $name }”: only about a service, a person, an exchange or a place.
   *[other] “{ $event }” is not possible for “{ $name }”. Possible: { $events }.
}
# $id = what was written, $ids = near ids
cli-no-such-rule = There is no rule “{ $id }”. Perhaps: { $ids }.
# $code = what to write, $words = what it means
cli-event-offered = { $code } ({ $words })
cli-not-understood = The command line is not understood.

## Files

# $name = name of the file, $words = what is said of it
cli-about-file = { $name } — { $words }
cli-standard-input = Standard input
cli-no-such-file = There is no such file. Check its name and folder.
cli-not-allowed = You are not allowed to read this file.
cli-is-a-folder = This is a folder; name a file.
# $reason = what the system says
cli-cannot-read = This file cannot be read ({ $reason }).
# $reason = what the system says
cli-cannot-write = The result cannot be written ({ $reason }).
cli-no-digest = A number in this file is too large for a digest. Make it a text, between straight quotation marks.
# $count = problems found, $records = number of records
cli-validated = { $count ->
    [0] File intact, { $records } records.
    [one] File readable, { $records } records; one place to correct.
   *[other] File readable, { $records } records; { $count } places to correct.
}

## Findings as plain text

# $count = number of findings, $name = the organisation, $date = today
report-summary = { $count ->
    [0] { $name }: no finding on { $date }.
    [one] { $name }: one finding on { $date }.
   *[other] { $name }: { $count } findings on { $date }.
}
# $name = the record, $words = what is said of it
report-item = { $name }: { $words }
# $severity = how much they matter, $count = number of findings
report-heading = { $severity } ({ $count })
# $theme = what it is about, $certainty = how sure it is
report-kind = { $theme } · { $certainty }
# $words = what to do
report-action = To do: { $words }
# $words = what to do, in technical words
report-technical = For the technician: { $words }
# $words = why it matters
report-why = Why: { $words }
# $words = when it may be wrong
report-caution = May be wrong: { $words }
# $words = laws and standards
report-references = References: { $words }

## Rules as plain text

# $count = number of rules
report-rules = { $count ->
    [one] One rule. “limpide rules ID” explains it whole.
   *[other] { $count } rules. “limpide rules ID” explains one whole.
}
# $theme = what they are about, $count = number of rules
report-theme = { $theme } ({ $count })
# $id = the rule, $severity = how much what it finds usually matters
report-rule = { $id } · { $severity }
# $words = what the rule is about
report-theme-of = Theme: { $words }
# $words = what lies behind what the rule finds
report-cause-of = What lies behind: { $words }
# $label = from where the rule speaks, $default = where that stands
report-threshold = Threshold: { $label } { $default }

## Numbers, money and dates, as they are written in Switzerland.

format-thousands = ’
format-decimals = .
# $amount = the number, $currency = its code
format-money = { $currency }{ "\u00A0" }{ $amount }
format-date = { $day }.{ $month }.{ $year }
