# “What if…”: what would follow from an event. These words travel with the rules.

## The question and the short answer

# $case = what happens, and to what; $name = the name of the thing
whatif-title = { $case ->
    [stops-site] Was, wenn dieser Ort nicht mehr benutzbar wäre: { $name }?
    [leaks-site] Was, wenn jemand mitnähme, was an diesem Ort liegt: { $name }?
    [leaks-flow] Was, wenn andere sähen, was über diesen Datenfluss geht: { $name }?
    [leaks-person] Was, wenn jemand die Zugänge von { $name } übernähme?
    [leaks] Was, wenn nach aussen gelangte, was { $name } aufbewahrt?
    [leaves] Was, wenn { $name } wegginge?
    [doubles] Was, wenn { $name } doppelt so viel kosten würde?
    [forbidden-flow] Was, wenn dieser Datenfluss nicht mehr erlaubt wäre: { $name }?
    [forbidden] Was, wenn man { $name } keine Personendaten mehr anvertrauen dürfte?
   *[stops] Was, wenn { $name } ausfiele?
}
# $count = number of services, $event = what happens
whatif-sum-stops = { $event ->
    [forbidden] { $count ->
        [one] Ein Werkzeug oder Dienst liesse sich so nicht mehr benutzen.
       *[other] { $count } Werkzeuge oder Dienste liessen sich so nicht mehr benutzen.
    }
   *[other] { $count ->
        [one] Ein Werkzeug oder Dienst würde ausfallen.
       *[other] { $count } Werkzeuge oder Dienste würden ausfallen.
    }
}
# $time = a time, $names = names
whatif-sum-first = Nur { $time } lang ginge es ohne: { $names }.
whatif-sum-others = { $count ->
    [one] Ein Werkzeug oder Dienst liefe weiter, aber geschwächt: { $names }.
   *[other] { $count } Werkzeuge oder Dienste liefen weiter, aber geschwächt: { $names }.
}
whatif-sum-exposed = { $count ->
    [one] Eine Information wäre in falschen Händen: { $names }.
   *[other] { $count } Informationen wären in falschen Händen: { $names }.
}
whatif-sum-spare = Nichts würde ausfallen: Es gibt eine Reserve.
whatif-sum-nothing = Nach dem, was beschrieben ist, wäre nichts anderes betroffen. Schauen Sie weiter unten, was man noch nicht weiss.

## What is hit

whatif-part-hits = Was betroffen ist
# $how = how, $timed = whether the time is known, $time = the time
whatif-wave = { $how ->
    [held] Kann abgestellt werden: lautet auf diese Person oder Organisation oder wird von ihr bezahlt
    [unattended] Läuft weiter, aber niemand könnte sich mehr darum kümmern
    [unsupported] Läuft weiter, aber ohne Updates und ohne Hilfe
    [starved] Läuft weiter, erhält aber nicht mehr, was auf diesem Weg kam
    [may-stop] { $timed ->
        [yes] Fällt vielleicht aus; { $time } lang geht es ohne
       *[no] Fällt vielleicht aus; niemand weiss, wie lange es ohne geht
    }
    [forbidden] { $timed ->
        [yes] Lässt sich so nicht mehr benutzen; { $time } lang geht es ohne
       *[no] Lässt sich so nicht mehr benutzen; niemand weiss, wie lange es ohne geht
    }
   *[stops] { $timed ->
        [yes] Fällt aus; { $time } lang geht es ohne
       *[no] Fällt aus; niemand weiss, wie lange es ohne geht
    }
}
whatif-hit-itself = Hier beginnt es.
whatif-hit-first = Direkt betroffen.
# $name = the name of what it needs
whatif-hit-needs = Läuft nicht ohne { $name }.
# $path = the names, with arrows between them
whatif-hit-path = Schritt für Schritt: { $path }.
# $basis = where the time comes from, $class = the importance, $because = through which service
whatif-hit-basis = { $basis ->
    [own] Die Dauer stammt aus dem Eintrag.
    [through] Die Dauer ist die übliche für die Wichtigkeit «{ $class }», die hier von { $because } kommt.
   *[class] Die Dauer ist die übliche für die Wichtigkeit «{ $class }».
}

## Information

whatif-part-exposed = Was andere lesen könnten
# $way = in what way, $through = through what, $count = their number
whatif-exposed-way = { $way ->
    [kept] Liegt in { $through }.
    [stands] { $count ->
        [one] Liegt in { $through }; dieses Werkzeug läuft darauf.
       *[other] Liegt in { $through }; diese Werkzeuge laufen darauf.
    }
    [copied] Liegt als Kopie in { $through }.
    [passes] Geht über { $through }.
   *[reached] Lässt sich mit diesen Zugängen öffnen, in { $through }.
}
whatif-readable = { $readable ->
    [yes] Lesbar für alle, die herankommen.
    [no] Unlesbar ohne den Schlüssel, der anderswo liegt.
   *[not-known] Niemand weiss, ob es verschlüsselt ist.
}
# $level = confidentiality
whatif-level = Stufe: { $level }.
# $persons = categories of persons
whatif-persons = Diese Informationen handeln von folgenden Personen: { $persons }.
# $regime = the law that applies
whatif-announce = { $regime ->
    [lpd-private] Ist das Risiko für diese Personen hoch, muss der Vorfall so rasch als möglich dem Eidgenössischen Datenschutzbeauftragten (EDÖB) gemeldet werden (Art. 24 DSG), und auch ihnen selbst, wenn es zu ihrem Schutz nötig ist.
    [cantonal-public] Ist das Risiko für diese Personen hoch, sagt das kantonale Datenschutzrecht, wem der Vorfall zu melden ist: Fragen Sie die kantonale Datenschutzstelle.
   *[other] Ist das Risiko für diese Personen hoch, muss der Vorfall in der Regel gemeldet werden: dem Eidgenössischen Datenschutzbeauftragten (EDÖB) oder der kantonalen Datenschutzstelle, je nach dem Recht, das für Sie gilt.
}
whatif-part-away = Informationen ausser Reichweite
# $on = the services that stopped
whatif-away-on = Liegt in { $on }.
# $elsewhere = the other services, $elsewhereCount = their number
whatif-away-elsewhere = { $elsewhereCount ->
    [0] Nirgendwo sonst, nach dem, was beschrieben ist.
    [one] Liegt auch in { $elsewhere }; dieses Werkzeug läuft weiter.
   *[other] Liegt auch in { $elsewhere }; diese Werkzeuge laufen weiter.
}
# $backups = the backups, $backupCount = their number
whatif-away-backups = { $backupCount ->
    [0] Keine bekannte Sicherung könnte sie zurückbringen.
   *[other] Könnte mit { $backups } zurückkommen.
}

## People, exchanges, money, countries

whatif-part-touched = Für wen sich etwas ändert
# $change = what changes, $about = of what
whatif-change = { $change ->
    [loses-service] Kann nicht mehr arbeiten mit { $about }.
    [no-longer-receives] Erhält nicht mehr: { $about }.
    [keeps-access] Behält einen Zugang zu { $about }: noch am selben Tag zu entziehen.
    [must-know] Ist zuständig für { $about }: zu benachrichtigen.
   *[hands-over] Kümmerte sich um { $about }: jemandem zu übergeben.
}
whatif-part-flows = Die Datenflüsse, die aufhören
whatif-part-cost = Was es kostet
whatif-no-money = nichts
# $event = what happens, $before and $after = sums in a year, $ends = number of costs that fall away
whatif-cost = { $event ->
    [doubles] Heute { $before } pro Jahr; danach { $after }.
    [leaves] { $ends ->
        [0] Heute zahlt man { $before } pro Jahr für das, was betroffen ist.
       *[other] Heute zahlt man { $before } pro Jahr; zu zahlen bliebe: { $after }. Was ein Ersatz kostet, ist nicht bekannt.
    }
    [forbidden] { $ends ->
        [0] Heute zahlt man { $before } pro Jahr für das, was betroffen ist.
       *[other] Heute zahlt man { $before } pro Jahr; bei einem Ausstieg bliebe zu zahlen: { $after }. Was ein Ersatz kostet, ist nicht bekannt.
    }
   *[other] Was ausfällt, kostet { $before } pro Jahr, und man zahlt es weiter. Was der Ausfall selbst kostet, ist nicht bekannt.
}
whatif-cost-not-reckoned = { $count ->
    [one] Ein Kostenposten fehlt in der Rechnung, weil sein Preis pro Jahr nicht bekannt ist: { $names }.
   *[other] { $count } Kostenposten fehlen in der Rechnung, weil ihr Preis pro Jahr nicht bekannt ist: { $names }.
}
whatif-cost-ends = Nicht mehr zu zahlen
whatif-part-countries = Die beteiligten Länder
# $countries = names of countries
whatif-countries = Bekannte Orte, Sitze der Lieferanten und ihrer Konzerne: { $countries }.

## What softens it, and what is missing for that

whatif-part-helps = Was den Schaden mildert
whatif-part-lacks = Was fehlt, um den Schaden zu mildern

# Each of the following may use $standing (there, untried, missing, not-known),
# $of (for what), $count (their number), $by (what or who helps; $helped: whether there is one),
# $date ($dated), $number ($numbered) and $words.
whatif-aid-spare = { $standing ->
    [there] Es gibt eine Reserve für { $of }.
    [missing] Es gibt keine Reserve für { $of }.
   *[not-known] Niemand hat gesagt, ob es eine Reserve für { $of } gibt.
}
whatif-aid-workaround = { $standing ->
    [there] Ohne { $of } macht man es so: { $words }
    [missing] Für die Arbeit ohne { $of } ist nichts vorgesehen.
   *[not-known] Niemand hat gesagt, wie man ohne { $of } arbeitet.
}
whatif-aid-backup = { $helped ->
    [yes] { $standing ->
        [there] { $by } kann { $of } zurückbringen. Letzter Test: { $date }.
        [untried] { $by } sollte { $of } zurückbringen, aber niemand hat es je ausprobiert.
        [missing] { $by } ginge mit dem Rest verloren und brächte { $of } nicht zurück.
       *[not-known] Niemand weiss, ob schon einmal jemand versucht hat, { $of } mit { $by } zurückzuholen.
    }
   *[no] { $standing ->
        [missing] Keine beschriebene Sicherung deckt { $of } ab.
       *[not-known] Noch ist keine Sicherung beschrieben: Niemand weiss, was { $of } zurückbringen könnte.
    }
}
whatif-aid-alternative = { $by } dient dem gleichen Zweck wie { $of }: vielleicht ein Behelf.
whatif-aid-deputy = { $standing ->
    [there] { $by } ist als Stellvertretung für { $of } vorgesehen.
    [missing] Niemand sonst ist als Stellvertretung für { $of } vorgesehen.
   *[not-known] Niemand hat gesagt, wer bei { $of } einspringt.
}
whatif-aid-administrator = { $standing ->
    [there] { $by } hat ebenfalls alle Rechte bei { $of }.
    [missing] Niemand sonst hat alle Rechte bei { $of }.
   *[not-known] Niemand weiss, wer bei { $of } alle Rechte hat.
}
whatif-aid-skill = { $standing ->
    [there] { $by } kann ebenfalls ohne Hilfe mit { $of } arbeiten.
    [missing] Niemand sonst kann ohne Hilfe mit { $of } arbeiten.
   *[not-known] Niemand hat gesagt, wer sonst mit { $of } arbeiten kann.
}
whatif-aid-handover = { $standing ->
    [there] Mit diesem Dokument kann jemand anderes übernehmen: { $by }.
    [untried] Das Dokument, mit dem jemand anderes übernehmen kann, ist zu ergänzen oder zu aktualisieren.
    [missing] Es gibt kein Dokument, mit dem jemand anderes übernehmen kann.
   *[not-known] Niemand weiss, ob es ein Dokument gibt, mit dem jemand anderes übernehmen kann.
}
whatif-aid-procedure = { $standing ->
    [there] Das Vorgehen ist aufgeschrieben: { $by }.
    [untried] Das Vorgehen ist zu ergänzen oder zu aktualisieren.
    [missing] Das Vorgehen an diesem Tag ist nicht aufgeschrieben.
   *[not-known] Niemand weiss, ob das Vorgehen an diesem Tag aufgeschrieben ist.
}
whatif-aid-encryption = { $standing ->
    [there] Verschlüsselt, mit einem anderswo aufbewahrten Schlüssel: { $of }.
    [missing] Keine Verschlüsselung würde andere am Lesen hindern: { $of }.
   *[not-known] Niemand weiss, ob eine Verschlüsselung andere am Lesen hindern würde: { $of }.
}
whatif-aid-second-step = { $standing ->
    [there] Die Zwei-Schritt-Anmeldung schützt den Zugang zu { $of }.
    [untried] Die Zwei-Schritt-Anmeldung schützt den Zugang zu { $of } nur teilweise.
    [missing] Keine Zwei-Schritt-Anmeldung schützt den Zugang zu { $of }.
   *[not-known] Niemand weiss, ob eine Zwei-Schritt-Anmeldung den Zugang zu { $of } schützt.
}
whatif-aid-export = { $standing ->
    [there] Die Daten aus { $of } wurden schon einmal herausgeholt und geprüft.
    [untried] Die Daten sollten sich aus { $of } herausholen lassen, aber niemand hat es ausprobiert.
    [missing] Die Daten lassen sich aus { $of } nicht herausholen.
   *[not-known] Niemand weiss, ob sich die Daten aus { $of } herausholen lassen.
}
whatif-aid-exit-terms = { $standing ->
    [there] Am Ende erhalten Sie Ihre Daten zurück, gemäss { $of }.
    [missing] Nichts Schriftliches sichert Ihnen die Rückgabe Ihrer Daten zu: { $of }.
   *[not-known] Niemand weiss, ob Sie Ihre Daten am Ende zurückerhalten: { $of }.
}
whatif-aid-notice = { $standing ->
    [there] { $dated ->
        [yes] Kündigungsfrist für { $of }: { $number } Tage, spätestens am { $date }.
       *[no] Kündigungsfrist für { $of }: { $number } Tage.
    }
    [missing] Für { $of } ist keine Kündigungsfrist festgehalten.
   *[not-known] Niemand kennt die Kündigungsfrist für { $of }.
}
whatif-aid-promise = { $standing ->
    [there] { $numbered ->
        [yes] { $by } sagt für { $of } zu: innert { $number } h wieder in Betrieb.
       *[no] { $by } sagt für { $of } eine Frist bis zur Wiederinbetriebnahme zu, aber niemand hat sie festgehalten.
    }
    [untried] { $by } sagt für { $of } keine feste Frist bis zur Wiederinbetriebnahme zu.
    [missing] { $by } sagt für einen Ausfall von { $of } nichts zu.
   *[not-known] Niemand weiss, was { $by } für einen Ausfall von { $of } zusagt.
}
whatif-aid-processing = { $standing ->
    [there] Der Datenschutz ist geregelt durch { $of }.
    [missing] Der Datenschutz ist nicht geregelt durch { $of }.
   *[not-known] Niemand weiss, ob der Datenschutz durch { $of } geregelt ist.
}
whatif-aid-guarantee = { $standing ->
    [there] Für { $of } ist eine Garantie festgehalten: zu prüfen, ob sie noch gälte.
    [missing] Keine Garantie deckt { $of } ab.
   *[not-known] Niemand weiss, welche Garantie heute für { $of } gilt.
}
whatif-aid-price = { $standing ->
    [there] Preiserhöhungen sind begrenzt durch { $of }.
    [missing] Der Lieferant kann die Bedingungen allein ändern, gemäss { $of }.
   *[not-known] Niemand weiss, ob Preiserhöhungen durch { $of } begrenzt sind.
}
whatif-aid-insurance = { $standing ->
    [there] Eine Cyberversicherung ist vorhanden.
    [untried] Die Cyberversicherung deckt nur einen Teil ab.
    [missing] Es gibt keine Cyberversicherung.
   *[not-known] Niemand weiss, ob es eine Cyberversicherung gibt.
}

## What is not known

whatif-part-unknown = Was man nicht weiss und die Antwort ändern kann
# $gap = what is missing, $names = of which records, $count = their number
whatif-gap = { $gap ->
    [time] Niemand hat gesagt, wie lange es ohne geht: { $names }.
    [needs] Niemand hat gesagt, was diese Werkzeuge brauchen; vielleicht wären auch sie betroffen: { $names }.
    [hosting] Niemand weiss, wo das läuft: { $names }.
    [site] Niemand weiss, an welchem Ort das ist: { $names }.
    [country] Niemand weiss, in welchem Land das ist: { $names }.
    [data] Niemand hat gesagt, welche Informationen dort liegen: { $names }.
    [nature] Niemand hat gesagt, ob diese Informationen von Personen handeln: { $names }.
    [carried] Niemand hat gesagt, was dort durchgeht: { $names }.
    [administrators] Niemand weiss, wer alle Rechte hat; vielleicht hängt das an derselben Person: { $names }.
   *[price] Niemand kennt den Preis pro Jahr: { $names }.
}
