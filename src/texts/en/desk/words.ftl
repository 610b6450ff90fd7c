# Words that are understood when a list is pasted or a line is typed, between
# commas. They are never shown; capitals, accents and hyphens make no difference.

## Answers

words-yes = yes, y, true, x, ✓, ✔
words-no = no, n, false
words-not-known = ?, unknown, not known, do not know, don’t know, to be checked

## Amounts and dates

# Words around an amount that mean nothing by themselves.
words-small = a, per, each, every, and, the, of
words-once = once, one time, one off
words-monthly = month, months, monthly, mo
words-quarterly = quarter, quarters, quarterly
words-yearly = year, years, yearly, annual, annually, annum, p a
words-two-yearly = two years
words-per-use = use
# The twelve, in their order.
words-months = January, February, March, April, May, June, July, August, September, October, November, December
words-francs = franc, francs
words-euros = €, euro, euros
words-dollars = $, dollar, dollars
words-pounds = £, pound, pounds
# What is counted when something is paid for each person.
words-seats = seat, seats, user, users, licence, licences, license, licenses, person, people, account, accounts, workstation, workstations
# Before the name of a supplier.
words-from = from, by, supplier

## Heads of columns, besides the names of the fields

column-name = title, description, label
column-services-name = tool, software, application, app, program, service, system
column-parties-name = company, person, organisation, full name
column-supplier = vendor, provider, publisher
column-owner = owner, in charge, contact person
column-kind = type, category
column-status = status
column-state = status
column-hosting = hosting, location
column-userCount = users, number of seats
column-criticality = criticality, priority
column-notes = remark, comment, comments, notes, observations
column-amount = price, amount, cost, unit price, fee
column-recurrence = period, frequency, billing
column-quantity = quantity, number, licences, licenses, seats
column-usedQuantity = used, seats used
column-paysFor = service, tool, software, item
column-services = service, tool, software
column-party = supplier, vendor, provider, partner
column-tags = tags, keywords
column-end = expiry, end, renewal
column-start = start date, begin
column-noticeDays = notice
column-contactDetails = e-mail, email, phone, contact details
column-contactRole = contact
column-due = deadline, due date
column-classification = confidentiality, classification
column-from = from, sender, source
column-to = to, recipient, destination
column-data = data, information
