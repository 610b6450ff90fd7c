# Security: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
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
