# Independence: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  what to check or set, for whoever looks after the computers, and when it is done
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-lock-no-export = { $state ->
        [none] Your data cannot be taken out
       *[not-known] Nobody knows whether your data can be taken out
    }
    .finding = { $state ->
        [none] { $services } does not let your data out.
       *[not-known] { $count ->
            [one] Nobody knows how to take your data out of { $services }.
           *[other] Nobody knows how to take your data out of { $count } tools: { $services }.
        }
    }
    .why = Without a way out, leaving becomes nearly impossible, and the price is no longer open to discussion.
    .action = { $state ->
        [none] Ask the supplier for an export in an open format, and demand it at the next renewal
       *[not-known] Try an export this year, and keep the file
    }
    .caution = An export that only the supplier’s program can read does not count.
    .technical = Test the full export (data, attachments, history, permissions) in a documented format (CSV, JSON, XML, SQL), read it in another tool and count records. Done when the counts agree and the procedure is written.

rule-lock-vendor-only-admin = Only somebody outside has all rights
    .finding = { $count ->
        [one] { $party } administers { $services }; nobody of the organisation has all rights.
       *[other] { $party } administers { $count } tools ({ $services }); nobody of the organisation has all rights there.
    }
    .why = Without them you can neither act nor leave.
    .action = Get an administrator account for the organisation, and keep it in a safe
    .caution = For a closed device, such as a telephone exchange, an emergency access may be enough.
    .technical = Create in the tool a named admin account of the organisation (own domain, MFA, sealed recovery codes); the supplier moves to a delegated role. Done when this account can remove the supplier’s access.

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
    .technical = Obtain the full repository (sources, history, dependencies and licences, build and deployment scripts, database schema) or a verified escrow. Done when a third party builds and starts the program from it.

rule-lock-proprietary-format = { $state ->
        [known] Your data comes out in a closed format
       *[not-known] Nobody knows in which format your data comes out
    }
    .finding = { $state ->
        [known] { $count ->
            [one] The data of { $services } comes out in a closed format only.
           *[other] The data of { $count } tools comes out in a closed format only: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows in which format the data of { $services } comes out.
           *[other] Nobody knows in which format the data of { $count } tools comes out: { $services }.
        }
    }
    .why = A format that nobody else can read is no way out.
    .action = Ask for an open format: CSV, XML, JSON, PDF/A, IFC
    .caution = A copy in the supplier’s format is still useful to restore from, beside an export that others can read.
    .technical = Convert a sample to an open format (PDF/A, ODF or OOXML, UTF-8 CSV, documented XML, IFC, DICOM, MBOX/EML), compare losses and plan the archive’s conversion. Done when the sample opens in two different programs.

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
    .technical = Have the contract specify: return format and delay, assistance and rate, continued access during takeover, proof of erasure (copies included). Done when these points are signed and the described export was tried.

rule-lock-same-party-audits = Who sells also controls
    .finding = { $look ->
        [advisor] { $party } advises you and supplies { $count ->
            [one] { $services } to you.
           *[other] { $count } tools to you: { $services }.
        }
        [auditor] { $party } controls the work of others and supplies { $count ->
            [one] { $services } to you.
           *[other] { $count } tools to you: { $services }.
        }
       *[reviewer] { $party } gave the second look and supplies { $count ->
            [one] { $services } to you.
           *[other] { $count } tools to you: { $services }.
        }
    }
    .why = Nobody sees their own mistakes, nor advises against what they sell.
    .action = Ask somebody independent for their view once a year
    .caution = A cooperative of advisors may have both roles in good faith: let it declare them, rather than forbid it.
    .threshold-months = For how many months an independent view holds
    .technical = Give a third party time-limited read access (configuration, logs, backup reports) without going through the supplier being checked. Done when the third party’s report is filed with a point-by-point answer.

rule-lock-open-source-unsupported = { $state ->
        [known] Free software runs without support
       *[not-known] Nobody knows who looks after free software
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } is free software that nobody of the organisation administers, and no contract covers its maintenance.
           *[other] { $count } tools are free software that nobody of the organisation administers, and no contract covers their maintenance: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows who administers { $services }, free software without a contract for its maintenance.
           *[other] Nobody knows who administers { $count } tools, free software without a contract for their maintenance: { $services }.
        }
    }
    .why = Free does not mean without cost: somebody has to update and repair it.
    .action = Plan a contract, or somebody of the organisation who learns it
    .caution = A supplier who runs it as an online service looks after it: say so in its hosting.
    .technical = Check version, date of last patch, open CVEs and project activity; name who applies updates (inside or by contract) and how. Done when the version is maintained and the last update is under 60 days old.

rule-lock-no-alternative = { $state ->
        [known] No alternative was looked at
       *[not-known] Nobody knows how some tools were chosen
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } is there by habit or came with something else, and nothing else was looked at for a long time.
           *[other] { $count } important tools are there by habit or came with something else, and nothing else was looked at for a long time: { $services }.
        }
       *[not-known] { $count ->
            [one] Nobody knows how { $services } was chosen, and nothing else was looked at for a long time.
           *[other] Nobody knows how { $count } important tools were chosen, and nothing else was looked at for a long time: { $services }.
        }
    }
    .why = A choice without a comparison is no choice.
    .action = Send a simplified request for information
    .caution = Sometimes there is one supplier only: that too can be noted as a decision.
    .threshold-months = For how many months a comparison holds
    .technical = Give vendor-neutral technical requirements (functions, volumes, interfaces, export formats, SSO, hosting, RTO/RPO) for a request for information to two other suppliers. Done when two answers are compared on these same points.

# What shows a finding.
evidence-formats = Export formats
