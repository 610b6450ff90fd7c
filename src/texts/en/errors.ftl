# What is said of a file that is damaged, and what to do about it.

## Why a file cannot be opened

# $size = its size, $limit = the largest size, both in mebibytes
refusal-too-large = This file is too large: { $size } MiB, while Limpide reads { $limit } at most. Check that it is a Limpide file (its name ends in “.limpide.json”).
# $limit = the most values
refusal-too-many-values = This file holds more than { $limit } values, far more than an audit. Check that it is a Limpide file (its name ends in “.limpide.json”).
refusal-empty = This file is empty. It may have been badly saved or downloaded: get it again where it came from, or open an older copy.
# $line, $column = position in the file
refusal-not-text = This file is not text in UTF-8 (line { $line }, character { $column }). It is not a Limpide file, or another program saved it in another way: take the original, or save it again with the UTF-8 encoding.
# $line, $column = position in the file
refusal-truncated = This file was cut: it stops at line { $line }, character { $column }, before its end. The transfer was probably interrupted: get the file again where it came from, or open an older copy.
# $line, $column = position in the file
refusal-not-json = This file cannot be read from line { $line }, character { $column } on. If it was changed by hand, correct that place; otherwise take the original or an older copy.
# $line, $column = position in the file
refusal-too-deep = This file is nested too deeply (line { $line }, character { $column }). No audit is: this is not an intact Limpide file. Take the original or an older copy.
refusal-not-a-bundle = This is not a Limpide file, it comes from another program. Choose a file whose name ends in “.limpide.json”.
refusal-no-version = This file does not say the version of its format, or says it badly. Take the original or an older copy.
refusal-damaged = This file is damaged: opening it would lose something or mix records up. Correct the places shown, take an older copy, or ask the person who supports you for help.
# $version = version of the file's format
refusal-damaged-newer = This file comes from a newer version of Limpide (format { $version }), and this one cannot open it without loss. Open it with an up-to-date version.

## What is said of a file that opens

# $version = version of the file's format
opened-newer = This file comes from a newer version of Limpide (format { $version }). What this version does not know stays in the file, without being shown.

## Where something is

# $place = the place in words, $what = what is wrong, $pointer = the place as a JSON pointer
problem-at = { $place } — { $what } (in the file: { $pointer })
place-file = The file
place-id = Identifier
# $position = from 1
place-record = record { $position }
# $position = from 1, $name = the name of the record
place-record-named = record { $position } “{ $name }”
# $position = from 1
place-element = item { $position }

## What is wrong there

problem-duplicate-field = this field is written twice. Keep one of the two.
problem-not-a-list = a list of records should stand here, between square brackets.
problem-not-a-record = a record should stand here, between braces.
problem-bad-id = the record’s identifier is missing or is not a UUID. Put back the one of the original.
problem-bad-name = the record’s name should be text.
# $id = the id, $first = place of the first record, as a JSON pointer
problem-duplicate-id = the identifier { $id } is already that of another record ({ $first }). Keep one of the two records, or give one of them a new UUID.
# $found = what stands there, $expected = what should
problem-wrong-value = { $found } does not fit; it should be { $expected }. The value is kept and counts as “not known”.
# $id = the id, $expected = names of collections
problem-dangling = record { $id } is not in this file ({ $expected }). Choose another one, or remove the link.
# $id = the id, $expected = names of collections, $found = name of a collection
problem-wrong-kind = record { $id } stands under { $found }, but it should be a record of: { $expected }. Choose another one, or remove the link.

## What should stand there

shape-text = text
shape-flag = yes or no (true or false)
shape-count = a whole number, for example 12
shape-date = a date, for example 2026-09-30
shape-money = an amount and its currency, for example 15.60 CHF
shape-currency = a currency, for example CHF
shape-country = a country, for example CH
# $codes = codes of the list
shape-choice = one of these values: { $codes }
# $prefix = what stands before free words
shape-catalogue = a value of the catalogue, or { $prefix } followed by your own words
# $collections = names of collections
shape-reference = the identifier of a record of: { $collections }
shape-part = a group of fields, between braces
shape-list = a list, between square brackets
