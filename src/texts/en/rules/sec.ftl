# Security: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  what to check or set, for whoever looks after the computers, and when it is done
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-sec-mfa-missing = { $state ->
        [not-known] A stolen password may be enough to come in
       *[missing] A stolen password would be enough to come in
    }
    .finding = { $state ->
        [missing] { $service } opens from the internet with nothing but a password.
        [partial] The second factor of { $service } protects some people only; the others come in with nothing but a password.
       *[not-known] { $count ->
            [one] Nobody knows whether a second factor protects { $service }.
           *[other] Nobody knows whether a second factor protects { $count } tools: { $service }.
        }
    }
    .why = Passwords are stolen in bulk. The one of the mailbox lets a thief reset all the others.
    .action = { $state ->
        [not-known] Ask the person who manages the accounts, or try to sign in from another device
        [partial] Turn on the second factor for everyone, first for the accounts that have all rights
       *[missing] Turn on the second factor (app or key), first for the accounts that have all rights
    }
    .caution = If people come in through a common account that is already protected, say that the tool depends on it: the finding will go away.
    .technical = Enforce a second factor on all accounts by access policy, administrators first: FIDO2 key or passkey, else a TOTP app; no SMS for administrators, legacy authentication (basic IMAP/POP/SMTP) off, recovery codes sealed. Done when the enrolment report shows 100% of active accounts.

rule-sec-former-access = Somebody who left still has access
    .finding = { $count ->
        [one] { $person } is no longer there but keeps one access: { $doors }.
       *[other] { $person } is no longer there but keeps { $count } accesses: { $doors }.
    }
    .why = A forgotten access is an open door, for that person and for whoever finds their password.
    .action = Take these accesses back today, then check the other tools
    .caution = Somebody who changed roles without leaving is not concerned: correct their tie with the organisation first.
    .technical = Disable the account, revoke sessions and tokens (OAuth, API, VPN, Wi-Fi, MFA), rotate shared secrets the person knew, transfer mailbox and files, then search for the name in every console. Done when no tool lists the account and the date is noted.

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
    .technical = Encrypt in transit: TLS 1.2 or later with MTA-STS between mail servers, SFTP or HTTPS for files, S/MIME, OpenPGP or a portal for sensitive attachments, AES-256 with the key sent over another channel for media. Done when a test sent in clear is refused or diverted to the portal.

rule-sec-write-down = Confidential information goes to a less protected place
    .finding = { $place } receives or keeps { $data }. { $limit ->
        [decided] That is more confidential than what was decided for this tool.
        [private-account] It is somebody’s private account: the organisation decides nothing there.
       *[measures] It lacks protections that this information calls for.
    }
    .why = Information is no better protected than its most exposed copy.
    .action = { $limit ->
        [private-account] Choose a tool of the organisation, move this information there and erase the copy
       *[other] Stop this copy, or protect the place where it arrives
    }
    .caution = What a tool may hold is inferred here: record your decision on its page and the finding will follow it.
    .technical = Block the copy by policy (sensitivity label, DLP, external sharing limited to listed domains, no automatic forwarding) or raise the target: MFA, named accounts, encryption, backup. Done when a file labelled confidential can no longer be put there, or these four measures are verified there.

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
    .technical = Turn on full-disk encryption (XTS-AES 128 or 256, TPM with secure boot) and screen lock by MDM policy; escrow recovery keys off the device. Done when the MDM inventory shows every laptop and phone as encrypted and one recovery key has been tried.

rule-sec-supplier-remote-access = A supplier can get into your machines
    .finding = { $state ->
        [not-known] { $supplier } can get into { $services } remotely or with all rights; nothing is said of the rules for this access.
        [partial] There are some rules only for the access of { $supplier } to { $services }.
       *[missing] There are no rules for the access of { $supplier } to { $services }.
    }
    .why = Their access is also a door for whoever hacks them.
    .action = Ask for a personal account with a second factor, opened on demand only, and a note of each visit
    .caution = A tool looked after all the time needs permanent access: a personal account, a second factor and a log are then enough.
    .technical = Replace permanent access with named accounts, MFA, and a gateway or VPN limited to the target machine, opened on request and closed after a delay, sessions logged; close exposed RDP and SSH. Done when an external scan shows no admin port and the log names each session.

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
    .technical = Deploy an end-to-end encrypted manager with shared vaults per group, MFA, an organisation recovery account and encrypted export; import the lists, then erase them (versions and bin included). Done when everyone has an account in it and old secrets were rotated.

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
    .technical = In the e-banking contract, require a device-bound second factor per person, two-person approval above an amount, a daily limit and an alert per payment; for EBICS, separate keys per signatory. Done when a test payment entered by one person alone stays blocked.

rule-sec-secret-in-note = A password seems to be written in the audit
    .finding = { $secret ->
        [password] A password or a code seems to be written in { $record } (“{ $field }”).
       *[key] An access key seems to be written in { $record } (“{ $field }”).
    }
    .why = This audit is made to be handed on: whoever reads it would hold the key.
    .action = Delete this text, change the password and keep the new one in a password manager
    .caution = A reference or a serial number may look like one: say then that the finding is wrong. The texts are read on this device and nowhere else.
    .technical = Treat the secret as compromised: revoke or rotate it, check sign-ins since it was written, keep the new one in the shared vault and erase the text from saved versions. Done when the old secret is refused.

rule-sec-shared-account = { $state ->
        [not-known] An account may be shared by several people
       *[missing] An account is shared by several people
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] In { $services }, not everyone has an account of their own.
           *[other] In { $count } tools, not everyone has an account of their own: { $services }.
        }
        [partial] { $count ->
            [one] In { $services }, only some people have an account of their own.
           *[other] In { $count } tools, only some people have an account of their own: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows whether everyone has an account of their own in { $services }.
           *[other] Nobody knows whether everyone has an account of their own in { $count } tools: { $services }.
        }
    }
    .why = Nobody can tell who did what, and the password goes round, even after somebody left.
    .action = { $state ->
        [not-known] Ask the person who manages the accounts
       *[missing] Create one account a person, first for those who have all rights
    }
    .caution = A shared mailbox that each opens with an account of their own, or a screen for visitors, is no shared account.
    .technical = Create one named account per person (via SSO and SCIM if possible), turn the common account into a shared mailbox without direct sign-in, then change its password. Done when the log attributes each action to a person and direct sign-in to the common account is refused.

rule-sec-end-of-support = { $state ->
        [past] A device or a program is no longer updated
        [soon] A device or a program will soon no longer be updated
       *[not-known] Nobody knows until when some tools will be updated
    }
    .finding = { $state ->
        [past] { $count ->
            [one] { $services } has not been corrected by its maker since { $day }.
           *[other] { $count } tools are no longer corrected by their makers, the first since { $day }: { $services }.
        }
        [soon] { $count ->
            [one] { $services } will no longer be corrected by its maker after { $day }.
           *[other] { $count } tools will soon no longer be corrected by their makers, the first after { $day }: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows until when { $services } will be corrected by its maker.
           *[other] Nobody knows until when { $count } tools will be corrected by their makers: { $services }.
        }
    }
    .why = The weakness found tomorrow will stay open for ever.
    .action = { $state ->
        [not-known] Look for the date on the maker’s page, or ask the supplier
       *[past] Plan, with a date, to replace it or to keep it apart from the rest
    }
    .caution = The date was typed in: check it with the maker. A contract for longer support moves it.
    .threshold-days = Days in advance at which an end of updates is announced
    .technical = Record version and end-of-support date (system, firmware, CMS, database), upgrade or replace; failing that, isolate in a VLAN with no Internet and no inbound access. Done when the inventory shows no unsupported version, or a connection test proves the isolation.

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
    .technical = Enforce automatic updates by policy (system, browser, applications, firmware, site plug-ins), with forced restart and critical patches within 7 days (48 h if exposed). Done when the compliance report exceeds 95% and exceptions are named.

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
    .technical = Turn on the system’s antivirus or an EDR on all workstations and servers, with tamper protection and daily updates, and alerts to a monitored address. Done when the console shows every device seen within 7 days and the EICAR test file is blocked.

rule-sec-too-many-admins = { $state ->
        [not-known] Nobody knows who has all rights
       *[missing] Too many people have all rights
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nobody knows who has all rights in { $services }.
           *[other] Nobody knows who has all rights in { $count } tools that hold confidential information: { $services }.
        }
       *[missing] { $count ->
            [one] { $admins } people have all rights in { $services }.
           *[other] In { $count } tools that hold confidential information too many people have all rights, up to { $admins } in the first: { $services }.
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
    .technical = List admin roles (global, billing, nested groups, service accounts), keep two named administrators and one sealed emergency account, give others limited roles. Done when the exported list is signed by management and reviewed every six months.

rule-sec-admin-daily-use = { $state ->
        [not-known] The account with all rights may be used every day
       *[missing] The account with all rights is used every day
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] In { $services }, administration has no account of its own.
           *[other] In { $count } tools, administration has no account of its own: { $services }.
        }
        [partial] { $count ->
            [one] In { $services }, administration has an account of its own only in part.
           *[other] In { $count } tools, administration has an account of its own only in part: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows whether administration has an account of its own in { $services }.
           *[other] Nobody knows whether administration has an account of its own in { $count } tools: { $services }.
        }
    }
    .why = A mistake or a trap then reaches the whole system, not one person’s work.
    .action = Keep the account for administration apart from the one for every day
    .caution = If the supplier alone administers the tool, nobody in the house has all rights.
    .technical = Create a separate admin account without mailbox or browsing, with phishing-resistant MFA; remove local admin rights (LAPS or equivalent) and standing elevation. Done when no account with a mailbox holds an admin role.

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
    .technical = Write the procedure per tool: accounts, groups, licences, tokens, MFA, devices (MDM lock and wipe), mailbox forwarding and archive; automate with SCIM if possible. Done when a test departure is handled the same day, checklist ticked.

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
    .technical = Provide a messenger managed by the organisation (named accounts, encryption, retention, remote wipe, known hosting), then close private groups after exporting what must remain. Done when teams are enrolled and the usage policy names the permitted tool.

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
    .technical = Publish SPF (10 DNS look-ups at most, “-all”), 2048-bit DKIM for each legitimate sender, then DMARC from p=none with reports (rua) to p=quarantine and finally p=reject; add MTA-STS and DNSSEC where the registrar allows. Done when a spoofed message is refused and reports stay aligned for 30 days.

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
    .technical = Sanitise to NIST SP 800-88 (cryptographic or secure erase for SSDs, otherwise destruction), including printers, phones and backup media; remove the device from MDM and directory. Done when a record gives serial number, method, date and signature.

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
    .technical = Create a guest SSID on a separate VLAN with client isolation, no route to the internal network and limited bandwidth; WPA3 (or WPA2-AES) with a different password inside, WPS off. Done when a guest device reaches no printer, share or router console.

# What shows a finding of this family.
evidence-admins = Have all rights
evidence-end-of-support = End of updates
evidence-left-lately = Left lately
evidence-written = What is written, without the secret
evidence-written-in = Written in
