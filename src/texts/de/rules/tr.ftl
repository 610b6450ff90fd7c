# Transparency: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  was die Informatikzuständigen prüfen oder einstellen, und wann es erledigt ist
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-tr-interest-undeclared = Ein Vorteil ist nicht schriftlich offengelegt
    .finding = { $state ->
        [gain] { $party } hat von einem Kauf einen Vorteil ({ $kind }); eine schriftliche Offenlegung ist nicht angegeben.
       *[not-known] Niemand weiss, ob { $party } von einem Kauf einen Vorteil hat.
    }
    .why = Wird ein Rat zum Teil von einem Lieferanten bezahlt, muss man das wissen, bevor man entscheidet.
    .action = Eine schriftliche Offenlegung mit dem Betrag verlangen und zu den Unterlagen legen
    .caution = Dass nichts geschrieben ist, ist kein Fehler: Was mündlich gesagt wurde, ist nur noch zu notieren.
    .technical = Dem Angebot Partner- oder Wiederverkäuferstatus, Margen, Boni und Rabatte zum empfohlenen Produkt und mindestens eine Variante ohne Vorteil beilegen. Erledigt, wenn die unterzeichnete Erklärung beim Kaufentscheid abgelegt ist.

rule-tr-commission-declared = Ein Vorteil ist offengelegt
    .finding = { $party } hat am { $date } einen Vorteil bei einem Kauf offengelegt ({ $kind }). { $state ->
        [noted] Jemand bei Ihnen hat das zur Kenntnis genommen.
       *[open] Bei Ihnen hat das noch niemand zur Kenntnis genommen.
    }
    .why = Das ist erlaubt, wenn es klar und akzeptiert ist; hier bleibt es sichtbar.
    .action = Den Betrag und Ihr Einverständnis notieren und mit einem anderen Angebot vergleichen
    .technical = Auf dem Angebot Betrag oder Satz, Empfänger und Weitergabe an den Kunden nennen; vergleichbaren Nettopreis angeben. Erledigt, wenn die schriftliche Zustimmung des Kunden diesen Betrag nennt.

rule-tr-percentage-fee = { $state ->
        [spend] Das Honorar hängt vom ausgegebenen Betrag ab
        [savings] Das Honorar hängt von den Einsparungen ab
       *[not-known] Unklar, wie eine Beratung bezahlt wird
    }
    .finding = { $state ->
        [spend] { $party } erhält einen Anteil von dem, was Sie ausgeben.
        [savings] { $party } erhält einen Anteil von dem, was Sie einsparen.
       *[not-known] Niemand weiss, auf welcher Grundlage { $party } { $count ->
            [one] bezahlt wird
           *[other] bezahlt werden
        }.
    }
    .why = { $state ->
        [savings] Ein Anteil an den Einsparungen verleitet dazu, auch zu streichen, was bleiben sollte.
       *[other] Ein Prozentsatz verleitet zum Ausgeben.
    }
    .action = Eine Pauschale oder eine Abrechnung nach Aufwand verlangen
    .caution = Die Charta lässt einen Anteil an den Einsparungen zu, empfiehlt ihn aber kaum.
    .technical = Arbeit nach Stunden oder pauschal je Leistung (Einrichtung, Migration, Support) unabhängig vom Kaufvolumen offerieren. Erledigt, wenn das Angebot keinen Prozentsatz mehr enthält.

rule-tr-reseller-role = Wer berät, verkauft auch die Lösung
    .finding = { $count ->
        [0] { $party } berät Sie und verkauft Lösungen weiter.
       *[other] { $party } berät Sie und liefert oder verkauft { $services }.
    }
    .why = Wer an einem Produkt verdient, kann es kaum frei beurteilen.
    .action = Die Rollen trennen oder eine zweite Beratung beiziehen, die nichts verkauft
    .caution = Eine Einkaufsstelle, die zum Einkaufspreis weiterverrechnet und das offengelegt hat, hat eine andere Rolle: Notieren Sie das bei den Vorteilen.
    .technical = Anforderungen, Wahl und Verkauf trennen: neutrales Anforderungsblatt, Vergleich durch Dritte, Einkaufspreis sichtbar. Erledigt, wenn jemand, der nicht verkauft, den Vergleich unterzeichnet hat.

rule-tr-rfi-by-network-member = { $state ->
        [member] Eine Antwort kommt von einem Mitglied des Netzwerks
       *[not-known] Eine Antwort kommt vielleicht von einem Mitglied des Netzwerks
    }
    .finding = { $state ->
        [member] { $parties } { $count ->
            [one] antwortet
           *[other] antworten
        } auf { $request } und { $count ->
            [one] gehört
           *[other] gehören
        } zum Netzwerk der digitalen Beratung; das wurde nicht mitgeteilt.
       *[not-known] { $parties } { $count ->
            [one] antwortet
           *[other] antworten
        } auf { $request }. Niemand weiss, ob das ein Mitglied des Netzwerks der digitalen Beratung ist oder ob das mitgeteilt wurde.
    }
    .why = Sie müssen das wissen, bevor Sie die Antworten vergleichen.
    .action = Die Antwort kennzeichnen und es sagen
    .caution = Vielleicht wurde es mündlich gesagt: Kennzeichnen Sie die Antwort, dann verschwindet die Feststellung.
    .technical = Diese Antwort mit demselben Raster wie die anderen durch jemanden ausserhalb des Netzwerks bewerten, Kriterien vor dem Öffnen festgelegt. Erledigt, wenn das datierte Raster Verbindung und Noten zeigt.

rule-tr-no-second-look = Keine Zweitmeinung ist vorgesehen
    .finding = { $advisor } berät Sie; { $certainty ->
        [to-check] niemand weiss, ob jemand anderes das Audit durchsieht.
       *[other] niemand anderes hat das Audit durchgesehen.
    }
    .why = Ein einzelner Kopf kann sich irren; ein Audit, das eine zweite Fachperson durchgesehen hat, ist verlässlicher.
    .action = Eine andere Beratung um eine Durchsicht bitten
    .caution = Vielleicht gab es eine Durchsicht, die niemand notiert hat: Tragen Sie sie mit dem Datum ein.
    .technical = Technisches Dossier (exportierte Karte, Konfigurationen, Feststellungen, verworfene Varianten) einer unbeteiligten Fachperson geben. Erledigt, wenn Bemerkungen und Antworten datiert in der Durchsicht stehen.

rule-tr-decision-without-reason = { $state ->
        [missing] Ein Entscheid wurde ohne schriftlichen Grund getroffen
       *[not-known] Unklar, warum ein Entscheid getroffen wurde
    }
    .finding = { $count ->
        [one] Der Entscheid { $decisions } legt eine wichtige Feststellung ohne schriftlichen Grund beiseite.
       *[other] { $count } Entscheide legen wichtige Feststellungen ohne schriftlichen Grund beiseite: { $decisions }.
    }
    .why = Transparenz liegt im Grund, nicht im Ergebnis.
    .action = Einen Satz schreiben
    .caution = Die Wichtigkeit ist jene der Regel im Allgemeinen; bei Ihnen wog diese Feststellung vielleicht weniger.
    .technical = Akzeptiertes technisches Risiko festhalten: Schwachstelle oder Lücke, ausgleichende Massnahmen, Enddatum, Anlass zur Neubeurteilung. Erledigt, wenn die Begründung drei Zeilen und eine Frist hat.

## What these rules cite

evidence-answered-by = Wer antwortet
evidence-decisions = Entscheide
