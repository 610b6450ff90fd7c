# Costs: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  was die Informatikzuständigen prüfen oder einstellen, und wann es erledigt ist
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-cost-unused-seats = { $unit ->
        [user] Konten werden bezahlt, aber nicht benutzt
       *[other] Es wird mehr bezahlt als benutzt
    }
    .finding = { $unit ->
        [user] { $service }: { $paid } Konten bezahlt, { $used } benutzt. Die übrigen { $unused } kosten { $wasted } pro Jahr.
        [device] { $service }: { $paid } Geräte bezahlt, { $used } benutzt. Der Rest kostet { $wasted } pro Jahr.
       *[other] { $service }: { $paid } Einheiten bezahlt, { $used } benutzt. Der Rest kostet { $wasted } pro Jahr.
    }
    .why = Man bezahlt für Personen, die nicht mehr da sind, oder für eine Reserve, die nie gebraucht wird.
    .action = Bei der nächsten Verlängerung verringern
    .caution = Eine Reserve für saisonales Personal kann ihren Preis wert sein. Die benutzte Zahl muss gezählt sein, nicht geschätzt.
    .threshold-amount = Ab welchem unbenutzten Betrag pro Jahr
    .threshold-share = Ab welchem unbenutzten Anteil
    .threshold-notable = Ab welchem Betrag pro Jahr es mehr zählt
    .technical = Letzte Anmeldung je Konto (90 Tage) auswerten, Lizenzen inaktiver Konten, freigegebener Postfächer und Dienstkonten entziehen, dann die Menge vor der Verlängerung senken. Erledigt, wenn bezahlte Lizenzen und aktive Konten um weniger als 5 % abweichen.

rule-cost-renewal-window = { $state ->
        [missed] Die Kündigungsfrist ist gerade abgelaufen
       *[soon] Die Kündigungsfrist läuft bald ab
    }
    .finding = { $state ->
        [missed] { $contract } läuft mindestens bis zum { $end } weiter. Nächster letzter Tag für die Kündigung: { $deadline }.
       *[soon] { $contract } verlängert sich am { $end }. Letzter Tag für die Kündigung: { $deadline }, in { $days ->
            [one] { $days } Tag
           *[other] { $days } Tagen
        }.
    }
    .why = Nach diesem Tag läuft der Vertrag für eine weitere Periode.
    .action = { $state ->
        [missed] Das nächste Datum in der Agenda notieren und bis dahin den Vergleich vorbereiten
       *[soon] Jetzt entscheiden: behalten, verhandeln oder gehen
    }
    .caution = Gerechnet wird nach dem Kalender; bei manchen Verträgen zählt der Tag, an dem der Brief eintrifft. Lesen Sie die Klausel.
    .threshold-soon = Wie viele Tage im Voraus
    .threshold-urgent = Wie viele Tage im Voraus es eilt
    .technical = Vor dem Termin liefern: tatsächliche Nutzung, bezogene Optionen, günstigere Varianten und einen vollständigen Export für den Fall des Ausstiegs. Erledigt, wenn der Entscheid festgehalten und Kündigung oder Bestellung bestätigt ist.

rule-cost-duplicate-function = Mehrere Werkzeuge tun dasselbe für dieselben Personen
    .finding = { $services } haben dieselbe Funktion ({ $functions }) und gemeinsame Benutzer.
    .why = Man bezahlt, lernt und schützt mehrfach.
    .action = Die tatsächliche Nutzung vergleichen und nur eines behalten
    .caution = Ein laufender Wechsel oder eine gewollte Trennung kann der Grund sein: Geben Sie an, welches Werkzeug ersetzt wird.
    .technical = Nutzung beider messen (aktive Konten in 90 Tagen, Volumen, Schnittstellen), das bleibende wählen, migrieren, das andere vor der Schliessung schreibgeschützt stellen. Erledigt, wenn das aufgegebene Werkzeug 30 Tage ohne Anmeldung und gekündigt ist.

rule-cost-missing = { $state ->
        [known] Die Kosten mancher Werkzeuge sind nicht bekannt
       *[not-known] Niemand weiss, was manche Werkzeuge kosten
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Für { $services } sind keine Kosten notiert.
           *[other] Für { $count } Werkzeuge sind keine Kosten notiert: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, was { $services } kostet.
           *[other] Niemand weiss, was { $count } Werkzeuge kosten: { $services }.
        }
    }
    .why = Unbekannte Kosten lassen sich weder vergleichen noch verhandeln.
    .action = Die Rechnung suchen oder den Lieferanten nach dem Preis fragen
    .caution = Vielleicht ist das Werkzeug in einem anderen Abonnement inbegriffen: Verbinden Sie diese Ausgabe dann mit beiden Werkzeugen.
    .technical = Rechnung in Abrechnungskonsole, Kartenauszug oder Marktplatz suchen; Stückpreis, Menge, Periode und MWST angeben. Erledigt, wenn die Kostenzeile den Beleg nennt.

rule-cost-hidden-hours = { $state ->
        [not-known] Der Zeitaufwand kostet vielleicht mehr als das Werkzeug
       *[known] Der Zeitaufwand kostet mehr als das Werkzeug
    }
    .finding = { $state ->
        [free] { $service } ist gratis, braucht aber { $hours ->
            [one] { $hours } Stunde
           *[other] { $hours } Stunden
        } pro Jahr, das sind { $spent }.
        [paid] { $service } kostet { $paid } pro Jahr und braucht { $hours ->
            [one] { $hours } Stunde
           *[other] { $hours } Stunden
        } pro Jahr, das sind { $spent }.
       *[not-known] { $count ->
            [one] Für { $service } ist Zeit notiert, aber zum Vergleichen fehlt eine Zahl.
           *[other] Für { $count } Werkzeuge ist Zeit notiert ({ $service }), aber zum Vergleichen fehlt eine Zahl.
        }
    }
    .why = Ein Gratiswerkzeug, das zwei Stunden pro Woche braucht, ist nicht gratis.
    .action = Zwei Wochen lang messen, dann vereinfachen oder wechseln
    .caution = Zeit, die zur Arbeit selbst gehört, etwa einen Brief zu schreiben, ist nicht die Zeit des Werkzeugs.
    .threshold-hours = Ab wie vielen Stunden pro Jahr
    .technical = Zwei Wochen lang Minuten je Aufgabe erfassen, Automatisierbares erkennen (Vorlage, Import, API, Regel) und den Aufwand schätzen. Erledigt, wenn eine zweite Messung die Zeitersparnis zeigt.

rule-cost-tacit-unknown = Unklar, wie manche Verträge enden
    .finding = { $count ->
        [one] Niemand weiss, wie sich { $contracts } verlängert und bis wann man kündigen kann.
       *[other] Niemand weiss, wie sich { $count } Verträge verlängern und bis wann man sie kündigen kann: { $contracts }.
    }
    .why = Ein Vertrag, der von selbst weiterläuft, ist die häufigste Ursache vergessener Kosten.
    .action = Die Klausel lesen und das Ende und die Kündigungsfrist notieren
    .caution = Ein monatlicher Vertrag lässt sich günstig verlassen, auch wenn seine Kündigungsfrist nicht bekannt ist.
    .technical = Enddatum, Kündigungsfrist, Form der Kündigung und Einstellung der automatischen Verlängerung mitteilen. Erledigt, wenn diese vier Punkte im Vertragseintrag stehen.

rule-cost-per-user-outlier = Ein Werkzeug kostet pro Person viel mehr als vergleichbare
    .finding = { $service } kostet { $cost } pro Person und Jahr. Von { $count } Werkzeugen mit derselben Funktion ({ $function }) bleibt die Hälfte unter { $median }.
    .why = Ein Unterschied verdient eine Frage, keine Verurteilung.
    .action = Fragen, woher der Unterschied kommt, und die tatsächliche Nutzung vergleichen
    .caution = Unter demselben Namen können zwei Werkzeuge ganz Verschiedenes leisten.
    .threshold-tools = Ab wie vielen Werkzeugen mit derselben Funktion
    .threshold-of-median = Ab welchem Anteil des Medians
    .threshold-deviations = Über wie vielen mittleren Abweichungen vom Median
    .threshold-amount = Ab welchem Unterschied pro Jahr
    .technical = Aufschlüsseln, was der Preis enthält (Edition, Speicher, Support, Schnittstellen) und wie diese Funktionen genutzt werden. Erledigt, wenn der Preis je aktiver Person neu berechnet und die Abweichung begründet oder behoben ist.

rule-cost-price-rise = { $state ->
        [planned] Der Preis wird deutlich steigen
        [past] Der Preis ist deutlich gestiegen
       *[not-known] Ein Preis ist vielleicht deutlich gestiegen
    }
    .finding = { $state ->
        [planned] { $service }: Der Preis pro Jahr steigt am { $date } von { $was } auf { $is }, das sind { $percent } % mehr.
        [past] { $service }: Der Preis pro Jahr ist am { $date } von { $was } auf { $is } gestiegen, das sind { $percent } % mehr.
       *[not-known] { $count ->
            [one] { $cost } kostet deutlich mehr als früher, aber niemand weiss, ob für dieselbe Menge.
           *[other] { $count } Ausgaben sind deutlich gestiegen, aber niemand weiss, ob für dieselbe Menge: { $cost }.
        }
    }
    .why = Eine Erhöhung, über die niemand verhandelt, wird zur Regel.
    .action = Nach dem Grund fragen und anderswo eine Offerte einholen
    .caution = Vielleicht hat sich die Leistung geändert, oder der Vertrag folgt einem Index.
    .threshold-rise = Ab welcher Erhöhung
    .threshold-amount = Ab welcher Erhöhung pro Jahr, insgesamt
    .threshold-months = Seit höchstens wie vielen Monaten
    .technical = Positionen (Mengen, Optionen, Indexierung, Editionswechsel) über zwei Perioden vergleichen und prüfen, ob eine kleinere Edition genügt. Erledigt, wenn die Differenz je Position erklärt oder schriftlich beanstandet ist.

rule-cost-paid-by-person = { $state ->
        [not-known] Unklar, wer manche Werkzeuge bezahlt
       *[known] Eine Person bezahlt ein Werkzeug der Organisation
    }
    .finding = { $state ->
        [known] { $person } bezahlt { $count ->
            [one] { $services } aus der eigenen Tasche oder mit der eigenen Karte.
           *[other] { $count } Werkzeuge aus der eigenen Tasche oder mit der eigenen Karte: { $services }.
        }
        [somebody] Jemand bezahlt { $services } aus der eigenen Tasche oder mit der eigenen Karte.
       *[not-known] { $count ->
            [one] Niemand weiss, wer { $services } bezahlt.
           *[other] Niemand weiss, wer { $count } Ausgaben bezahlt: { $services }.
        }
    }
    .why = Wenn diese Person geht oder die Karte wechselt, fällt das Werkzeug aus.
    .action = Die Organisation bezahlen lassen
    .caution = Das Geld gegen Quittung vorzuschiessen, ist in Ordnung, wenn das Konto selbst der Organisation gehört.
    .technical = Abrechnung und Kontoinhaberschaft (Tenant, App-Store-Kennung, Domain, Zahlungsmittel) auf Adresse und Karte der Organisation übertragen. Erledigt, wenn die nächste Rechnung auf sie lautet und das private Konto keine Rolle mehr hat.

rule-cost-no-capex-plan = { $state ->
        [known] Der Ersatz von Geräten ist nicht geplant
       *[not-known] Unklar, ob der Ersatz von Geräten zu planen ist
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $devices } ist älter als üblich, und es ist kein Kauf geplant.
           *[other] { $devices } sind älter als üblich, und es ist kein Kauf geplant.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wie alt { $devices } ist, und es ist kein Kauf geplant.
           *[other] Niemand weiss, wie alt { $devices } sind, und es ist kein Kauf geplant.
        }
    }
    .why = Ein Ersatz in der Not kostet mehr und legt die Arbeit still.
    .action = Schauen, was noch dienen kann, und den Ersatz dann auf 3 bis 5 Jahre verteilen
    .caution = Ein Gerät länger zu behalten, ist gut, wenn es in gutem Zustand ist und noch Updates erhält.
    .threshold-months = In wie vielen Monaten der Kauf geplant ist
    .technical = Inventar (Modell, Serie, Kauf, Garantie, Supportende, Akku- und SMART-Zustand) und Ersatzplan über drei bis fünf Jahre liefern. Erledigt, wenn jedes Gerät ein Planjahr und einen Betrag hat.

rule-cost-tco-hidden-exit = { $state ->
        [known] Die Kosten des Ausstiegs sind nicht eingerechnet
       *[not-known] Unklar, was der Ausstieg kostet
    }
    .finding = { $state ->
        [known] Ein Werkzeug wird verglichen oder ersetzt, aber { $contracts } sagt nicht, was der Ausstieg kostet.
       *[not-known] Ein Werkzeug wird verglichen oder ersetzt, aber niemand weiss, was der Ausstieg aus { $contracts } kostet.
    }
    .why = Ein tiefer Einstiegspreis kann einen teuren Ausstieg verdecken; ohne ihn ist der Vergleich über 5 Jahre falsch.
    .action = Zu den Kosten über 5 Jahre eine Schätzung des Ausstiegs hinzufügen
    .caution = Ein Werkzeug, das Ihre Daten nicht enthält, lässt sich günstig verlassen: Auch eine Schätzung von null ist eine Antwort.
    .technical = Ausstieg beziffern: Export (Format, Volumen, Dauer), Gebühren, Konvertierung, Übernahme ins nächste Werkzeug, Parallelbetrieb. Erledigt, wenn die Fünfjahreskosten jeder Variante diese Zeile enthalten.

# What shows a finding.
evidence-contracts-to-read = Zu lesende Verträge
evidence-cost-a-person = Kosten pro Person und Jahr
evidence-cost-lines = Ausgaben
evidence-old-devices = Alte Geräte
evidence-hourly-rate = Preis einer Arbeitsstunde, von der Organisation angegeben
evidence-median-a-person = Median pro Person und Jahr
evidence-price-before = Früherer Preis, pro Jahr und Einheit
evidence-price-now = Preis, pro Jahr und Einheit
evidence-price-since = Ab dem
evidence-time-a-year = Diese Zeit kostet pro Jahr
evidence-user-count = Benutzer
