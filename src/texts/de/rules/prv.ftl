# Protection of persons: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  was die Informatikzuständigen prüfen oder einstellen, und wann es erledigt ist
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-prv-processor-no-contract = { $certainty ->
        [to-check] Ein Dienstleister bearbeitet vielleicht Ihre Daten ohne passenden Vertrag
       *[other] Ein Dienstleister bearbeitet Ihre Daten ohne passenden Vertrag
    }
    .finding = { $supplier } hat Zugang zu Personendaten in { $services } ({ $data }). { $certainty ->
        [to-check] Niemand weiss, ob ein Vertrag regelt, was damit gemacht werden darf.
       *[other] Kein Vertrag regelt, was damit gemacht werden darf.
    }
    .why = Ohne schriftliche Zusage können Sie die Sicherheit weder verlangen noch prüfen, und gegenüber den Personen bleiben Sie verantwortlich.
    .action = Den Vertrag über den Datenschutz verlangen (oft liegt er beim Dienstleister schon bereit), unterschreiben und ablegen
    .caution = Banken, Ausgleichskassen, Steuerämter, Anwälte und Versicherungen entscheiden selbst, was sie mit den Daten machen: Sie sind keine Auftragsbearbeiter. { $regime ->
        [lpd-private] Im Zweifel mit einer juristischen Fachperson klären.
       *[other] Welches Recht gilt, ist mit einer juristischen Fachperson zu klären.
    }
    .technical = Auftragsbearbeitungsvertrag liefern (Gegenstand, Weisungen, technische Massnahmen, Unterauftragsbearbeiter und Länder, Meldefrist bei Verletzungen, Rückgabe und Löschung, Kontrollrecht). Erledigt, wenn der unterzeichnete Vertrag samt Massnahmenanhang abgelegt ist und das tatsächlich bezogene Angebot abdeckt.

rule-prv-transfer-no-guarantee = { $state ->
        [place] Personendaten gehen in ein Land ohne bekannte Garantie
       *[to-ask] Personendaten gehen vielleicht in ein Land ohne Garantie
    }
    .finding = { $state ->
        [place] { $recipient } bewahrt Personendaten ({ $data }) in einem Land auf, das nicht auf der amtlichen Liste steht, oder macht sie von dort aus zugänglich: { $countries }. Eine schriftliche Garantie ist nicht angegeben.
       *[to-ask] { $recipients ->
            [one] { $recipient } führt Personendaten.
           *[other] { $recipient } führen Personendaten.
        } Der Ort der Daten, der Lieferant oder sein Konzern gehört zu einem Land, das die amtliche Liste nicht ohne Bedingung zulässt: { $countries }. Noch zu fragen ist, wo die Daten wirklich sind und mit welcher Garantie.
    }
    .why = Ausserhalb der Liste schützt nur eine schriftliche Zusage die Personen; zudem muss man ihnen sagen können, in welches Land ihre Daten gehen.
    .action = { $state ->
        [place] Vom Lieferanten die anerkannten Standardklauseln verlangen oder einen anderen Ort wählen
       *[to-ask] Den Lieferanten fragen, wo die Daten sind und ob er zertifiziert ist oder Standardklauseln anbietet
    }
    .caution = Der Sitz eines Lieferanten ist nicht der Ort der Daten. Ein Empfänger in den USA ist zugelassen, wenn er auf der Liste des Datenschutzrahmens Schweiz–USA steht: Prüfen Sie es selbst, die Liste ändert sich. Ebenfalls zu prüfen: das Datum der hier verwendeten amtlichen Liste.
    .technical = Datenregion (Speicher, Sicherung, Support) auf die Schweiz oder ein anerkanntes Land festlegen; sonst Standardklauseln mit Schweizer Zusatz oder datierten Nachweis der Swiss-US-DPF-Zertifizierung beilegen. Erledigt, wenn die Konsole die Region zeigt und die Garantie mit Datum abgelegt ist.

rule-prv-retention-missing = Unklar, wie lange manche Daten aufzubewahren sind
    .finding = { $count ->
        [one] Niemand weiss, wie lange { $data } aufzubewahren ist.
       *[other] Niemand weiss, wie lange { $count } Arten von Daten aufzubewahren sind: { $data }.
    }
    .why = Was nie gelöscht wird, gelangt irgendwann nach aussen; Personendaten sind zu löschen, sobald sie nicht mehr gebraucht werden.
    .action = Für jede Art eine Dauer festlegen und einen Tag pro Jahr zum Aufräumen
    .caution = Manche Unterlagen haben eine gesetzliche Frist, etwa zehn Jahre für die Buchhaltung: Geben Sie sie an, dann verschwindet die Feststellung.
    .technical = Festgelegte Frist in eine Aufbewahrungsrichtlinie umsetzen (Bezeichnung, geplante Löschung, Archiv, dann Löschen), Sicherungen und Papierkörbe eingeschlossen. Erledigt, wenn die Löschung einmal als Simulation lief und das Protokoll die Anzahl betroffener Elemente nennt.

rule-prv-register-needed = { $certainty ->
        [to-check] Ein Verzeichnis der Bearbeitungstätigkeiten ist vielleicht Pflicht
       *[other] Ein Verzeichnis der Bearbeitungstätigkeiten ist wahrscheinlich Pflicht
    }
    .finding = { $reason ->
        [headcount] Die Organisation zählt mindestens { $limit } Personen.
        [large-scale] Sie haben geantwortet, dass besonders schützenswerte Daten in grossem Umfang bearbeitet werden: { $data }.
        [profiling] Sie haben ein Profiling mit hohem Risiko angegeben.
       *[not-known] Niemand weiss, ob besonders schützenswerte Daten in grossem Umfang bearbeitet werden: { $data }.
    } Ein brauchbares Verzeichnis ist nicht angegeben.
    .why = Kleine Organisationen sind vom Verzeichnis befreit, ausser in diesen Fällen.
    .action = Das Verzeichnis ausgehend von dieser Karte vervollständigen und aktuell halten
    .caution = Das Gesetz sagt nicht, ab wann der Umfang gross ist: mit einer juristischen Fachperson oder Ihrer Datenschutzstelle klären.
    .threshold-headcount = Anzahl angestellter Personen, ab der das Verzeichnis wahrscheinlich Pflicht ist
    .technical = Je Bearbeitungstätigkeit ergänzen: Zweck, Personen und Daten, Empfänger, Fristen, technische Massnahmen, Länder und Garantien; Nachführung an jedes neue Werkzeug oder jeden Konnektor koppeln. Erledigt, wenn das datierte Verzeichnis alle Werkzeuge des Inventars mit Personendaten abdeckt.

rule-prv-register-useful = Ein einfaches Verzeichnis wäre nützlich, auch wenn es keine Pflicht ist
    .finding = { $count ->
        [one] Sie führen eine Art von Personendaten ({ $data }); das Verzeichnis der Bearbeitungstätigkeiten ist für Sie wahrscheinlich keine Pflicht.
       *[other] Sie führen { $count } Arten von Personendaten ({ $data }); das Verzeichnis der Bearbeitungstätigkeiten ist für Sie wahrscheinlich keine Pflicht.
    }
    .why = Es gibt in fünf Minuten Antwort, wenn eine Person wissen will, was Sie über sie wissen, wenn jemand aus Ihrer Kundschaft fragt oder wenn etwas passiert.
    .action = Von dieser Karte ausgehen: Sie enthält das Wesentliche des Verzeichnisses schon
    .caution = Wenn besonders schützenswerte Daten in grossem Umfang bearbeitet werden, wird das Verzeichnis wahrscheinlich Pflicht: Beantworten Sie diese Frage im Eintrag der Informationen.
    .technical = Das aus der Karte gewonnene Verzeichnis exportieren und Felder, Zugriffe und Fristen mit der Administration der Werkzeuge prüfen. Erledigt, wenn eine technische Person ihre Durchsicht datiert hat.

rule-prv-purpose-missing = { $state ->
        [empty] Personendaten werden ohne schriftlichen Zweck aufbewahrt
       *[not-known] Unklar, wozu manche Personendaten dienen
    }
    .finding = { $count ->
        [one] Für { $data } ist kein Zweck aufgeschrieben.
       *[other] Für { $count } Arten von Daten ist kein Zweck aufgeschrieben: { $data }.
    }
    .why = Aufbewahren darf man nur, was einem Zweck dient, den die Personen erkennen können.
    .action = Den Zweck in einem Satz aufschreiben oder diese Daten löschen
    .caution = Vielleicht steht der Zweck anderswo, in einem Vertrag oder in den Statuten: Ein Satz hier genügt.
    .technical = Tatsächlich erhobene Felder und die Masken oder Formulare, die sie verlangen, auflisten; ungenutzte deaktivieren. Erledigt, wenn jedes verbleibende Feld auf einen schriftlichen Zweck verweist und alte Werte entfernter Felder gelöscht sind.

rule-prv-retention-exceeded = { $state ->
        [exceeded] Daten werden länger aufbewahrt als festgelegt
       *[not-known] Unklar, ob Daten länger aufbewahrt werden als festgelegt
    }
    .finding = { $state ->
        [exceeded] { $count ->
            [one] { $data } enthält noch Daten vom { $oldest }: Das ist länger als die festgelegte Dauer.
           *[other] { $count } Arten von Daten werden länger aufbewahrt als vorgesehen: { $data }. Die ältesten sind vom { $oldest }.
        }
       *[not-known] Eine Dauer ist festgelegt, aber niemand weiss, von wann die ältesten Daten sind: { $data }.
    }
    .why = Eine Dauer, die nicht eingehalten wird, ist ein nicht gehaltenes Versprechen, gegenüber den Personen wie im Verzeichnis.
    .action = Aufräumen, löschen oder archivieren und das Datum notieren
    .caution = Ein Rechtsstreit oder ein Archiv kann eine längere Aufbewahrung begründen: Nehmen Sie die Feststellung dann in Kauf, mit dem Grund und einem Datum.
    .threshold-grace = Monate, die zum Aufräumen bleiben, wenn die Dauer in Jahren angegeben ist
    .technical = Elemente ausgeben, die älter als die Frist sind, gesetzlich zurückgehaltene ausnehmen, den Rest löschen (samt Versionen, Papierkorb und Kopien). Erledigt, wenn die Abfrage nichts mehr liefert und das Löschprotokoll abgelegt ist.

rule-prv-retention-too-short = Eine Dauer ist kürzer als die bekannte gesetzliche Mindestfrist
    .finding = { $count ->
        [one] Die Aufbewahrungsdauer von { $data } ist kürzer als die bekannte Mindestfrist: { $bases } ({ $years } Jahre).
       *[other] { $count } Arten von Daten werden weniger lang aufbewahrt als die bekannte Mindestfrist: { $data }. Sie beträgt bis zu { $years } Jahre und betrifft: { $bases }.
    }
    .why = Was zu früh gelöscht ist, kann man der Revisionsstelle, dem Steueramt oder einem Gericht nicht mehr zeigen.
    .action = Die Dauer mit dem Treuhandbüro klären, bevor irgendetwas gelöscht wird
    .caution = Mit dem Treuhandbüro klären: Die Mindestfrist bindet vielleicht andere, etwa jene, deren Buchhaltung Sie führen, und ein Verein, der nicht im Handelsregister steht, darf eine einfachere Buchhaltung führen.
    .technical = Löschung für diese Daten aussetzen und unveränderbare Aufbewahrung (WORM oder gesperrtes Archiv) bis zur gesetzlichen Frist einschalten. Erledigt, wenn die Richtlinie die von der Treuhand bestätigte Frist zeigt und ein vorzeitiger Löschversuch scheitert.

rule-prv-notice-missing = { $state ->
        [missing] Die Personen werden nicht informiert
       *[not-known] Unklar, ob die Personen informiert werden
    }
    .finding = { $state ->
        [missing] Keine brauchbare Datenschutzerklärung informiert über die Daten, die Sie führen
       *[not-known] Niemand weiss, ob eine Datenschutzerklärung über die Daten informiert, die Sie führen
    }: { $data }.
    .why = Wer Personendaten beschafft, muss es einfach mitteilen: wer sie führt, wozu, wer sie erhält und in welchen Ländern.
    .action = Eine klare Seite veröffentlichen, auf der Website oder mit dem ersten Brief
    .caution = Was ein Gesetz vorsieht oder ein Geheimnis zu sagen verbietet, muss wahrscheinlich nicht mitgeteilt werden: mit einer juristischen Fachperson klären. Vielleicht steht die Information in Ihren allgemeinen Geschäftsbedingungen: Tragen Sie sie bei den Dokumenten ein.
    .technical = Die Information an jeder Erhebungsstelle verlinken (Website, Formulare, E-Mail-Signatur) und mit tatsächlichen Trackern, Hostern und Ländern abgleichen. Erledigt, wenn jedes Formular den Link zeigt und eine Prüfung der Website-Anfragen keinen im Text fehlenden Dritten ergibt.

rule-prv-notice-country-gap = { $state ->
        [missing] Die Datenschutzerklärung nennt nicht alle Länder
       *[not-known] Unklar, ob die Datenschutzerklärung alle Länder nennt
    }
    .finding = Daten ({ $data }) liegen im Ausland oder sind von dort aus zugänglich. { $state ->
        [missing] { $countryCount ->
            [one] Dieses Land nennt die Datenschutzerklärung nicht: { $countries }.
           *[other] Diese Länder nennt die Datenschutzerklärung nicht: { $countries }.
        }
       *[not-known] { $countryCount ->
            [one] Dieses Land müsste die Datenschutzerklärung nennen: { $countries }.
           *[other] Diese Länder müsste die Datenschutzerklärung nennen: { $countries }.
        } Niemand weiss, was sie nennt.
    }
    .why = Gehen Daten ins Ausland, muss man den Personen das Land mitteilen.
    .action = Die Datenschutzerklärung um die hier gefundenen Länder ergänzen
    .caution = Eine Angabe wie «Europäischer Wirtschaftsraum» genügt oft: Geben Sie dann im Eintrag des Dokuments alle seine Länder an.
    .technical = Tatsächliche Speicher-, Sicherungs- und Supportregionen jedes Werkzeugs liefern, Unterauftragsbearbeiter eingeschlossen. Erledigt, wenn die Länderliste der Datenschutzerklärung jener der Konsolen und Vertragsanhänge entspricht.

rule-prv-secrecy-processor = { $state ->
        [missing] Ein Berufs- oder Amtsgeheimnis läuft über einen Dienstleister, der nichts versprochen hat
       *[not-known] Unklar, ob die Dienstleister versprochen haben, das Geheimnis zu wahren
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $parties } kann { $data } sehen, ohne sich schriftlich zur Geheimhaltung verpflichtet zu haben.
           *[other] { $parties } können { $data } sehen, ohne sich schriftlich zur Geheimhaltung verpflichtet zu haben.
        }
       *[not-known] { $count ->
            [one] { $parties } kann { $data } sehen.
           *[other] { $parties } können { $data } sehen.
        } Niemand weiss, ob es eine schriftliche Verpflichtung gibt.
    }
    .why = Das Geheimnis folgt den Daten: Wer es wahren muss, haftet auch für jene, die er hineinlässt.
    .action = Eine Geheimhaltungsverpflichtung unterschreiben lassen und prüfen, welche Zugänge wirklich nötig sind
    .caution = Das Gesetz sagt nicht klar, ob ein Dienstleister eine zur Geheimhaltung verpflichtete «Hilfsperson» ist: mit Ihrem Berufsverband, Ihrer Datenschutzstelle oder einer juristischen Fachperson klären.
    .technical = Angeben, wer die Daten im Klartext lesen kann (Konten des Dienstleisters, Support, Sicherungen, Schlüsselverwahrung), und den Supportzugriff standardmässig abschalten; Verschlüsselung bevorzugen, deren Schlüssel nur der Kunde hat. Erledigt, wenn die schriftliche Geheimhaltungserklärung abgelegt und jeder Zugriff persönlich und protokolliert ist.

rule-prv-transfer-list-stale = Eine hier verwendete amtliche Liste ist alt
    .finding = { $count ->
        [one] Diese Liste wurde seit dem { $date } nicht mehr überprüft: { $lists }.
       *[other] Diese Listen wurden nicht mehr überprüft, eine davon seit dem { $date }: { $lists }.
    }
    .why = Listen ändern sich; was auf einer alten beruht, ist neu anzuschauen.
    .action = Eine neuere Version dieses Programms verwenden oder die Liste an der Quelle nachschlagen
    .caution = Eine alte Liste kann noch stimmen. Das betrifft das Programm, nicht Sie.
    .threshold-age = Anzahl Tage, nach denen eine Liste als alt gilt
    .technical = Neue Version des Programms einsetzen oder Länderliste (Anhang 1 DSV) und Swiss-US-DPF-Verzeichnis mit den amtlichen Quellen vergleichen. Erledigt, wenn die Liste jünger als zwölf Monate ist und die betroffenen Bekanntgaben erneut geprüft sind.

rule-prv-foreign-control = { $state ->
        [abroad] { $count ->
            [one] Ein ausländischer Konzern kontrolliert einen Lieferanten
           *[other] Ausländische Konzerne kontrollieren Lieferanten
        }
       *[not-known] { $count ->
            [one] Unklar, zu welchem Konzern ein Lieferant gehört
           *[other] Unklar, zu welchen Konzernen manche Lieferanten gehören
        }
    }
    .finding = { $state ->
        [abroad] { $count ->
            [one] { $suppliers } gehört zu einem Konzern ausserhalb der Schweiz und des Europäischen Wirtschaftsraums ({ $countries }) und führt
           *[other] { $suppliers } gehören zu Konzernen ausserhalb der Schweiz und des Europäischen Wirtschaftsraums ({ $countries }) und führen
        }
       *[not-known] Niemand weiss, aus welchem Land der Konzern hinter { $suppliers } ist. Das betrifft
    } vertrauliche Informationen in { $services }.
    .why = Ausländisches Recht kann gelten, auch wenn die Server in der Schweiz stehen.
    .action = Bewusst entscheiden, vor allem bei sehr Heiklem: behalten, mit eigenen Schlüsseln verschlüsseln oder wechseln
    .caution = Alle Länder haben Gesetze, die den Behörden Zugang geben, auch die Schweiz: Das ist eine Tatsache zum Abwägen, kein Mangel.
    .technical = Klären, wer die Gruppe kontrolliert, wo Daten, Schlüssel und Support liegen und ob Verschlüsselung mit Kundenschlüssel (BYOK, HYOK oder Ende-zu-Ende) möglich ist. Erledigt, wenn der Entscheid der Leitung diese Fakten nennt und die gewählte Option in der Konsole sichtbar ist.

rule-prv-public-saas-sensitive = { $state ->
        [abroad] Eine öffentliche Stelle vertraut besonders schützenswerte Daten einem internationalen Dienst an
       *[not-known] Eine öffentliche Stelle vertraut vielleicht besonders schützenswerte Daten einem internationalen Dienst an
    }
    .finding = { $services } { $count ->
        [one] enthält
       *[other] enthalten
    } besonders schützenswerte oder geheime Daten ({ $data }). { $state ->
        [abroad] Der Lieferant oder sein Konzern ist im Ausland.
       *[not-known] Niemand weiss, woher der Lieferant und sein Konzern sind.
    }
    .why = Die schweizerischen Datenschutzbeauftragten halten das in den meisten Fällen für unzulässig, ausser die Behörde hat allein die Schlüssel (Resolution von privatim vom 18. November 2025).
    .action = Die kantonale Datenschutzstelle um ihre Meinung bitten und eine Schweizer Lösung prüfen oder eine, deren Schlüssel bei Ihnen liegen
    .caution = Das ist die Haltung von Behörden, kein Gesetz; die Kantone können anders entscheiden. Mit Ihrer Datenschutzstelle klären.
    .technical = Speicherregion, Telemetrie, Supportzugriff, anwendbares ausländisches Recht und Schlüsselverwahrung dokumentieren; Schweizer Hosting oder Ende-zu-Ende-Verschlüsselung mit Schlüsseln beim Gemeinwesen prüfen. Erledigt, wenn dieses Blatt bei der kantonalen Datenschutzstelle liegt und die gewählte Variante konfiguriert und geprüft ist.

rule-prv-dpia-needed = { $state ->
        [met] Eine Datenschutz-Folgenabschätzung ist wahrscheinlich nötig
       *[not-known] Eine Datenschutz-Folgenabschätzung ist vielleicht nötig
    }
    .finding = { $state ->
        [met] Was Sie geantwortet haben, spricht für eine Datenschutz-Folgenabschätzung: { $criteria }. Es ist keine angegeben.
       *[not-known] Es fehlen Antworten, die darüber entscheiden, etwa zum grossen Umfang oder zur Überwachung eines öffentlichen Orts. Eine Datenschutz-Folgenabschätzung ist nicht angegeben.
    }
    .why = Sie zeigt, was den Personen passieren könnte, bevor es passiert.
    .action = { $state ->
        [met] Die Folgenabschätzung mit der geführten Vorlage machen, bevor es weitergeht
       *[not-known] Zuerst diese Fragen beantworten, dann die Folgenabschätzung machen, wenn sie nötig scheint
    }
    .caution = { $regime ->
        [cantonal-public] Das kantonale Recht hat eigene Bedingungen: mit Ihrer Datenschutzstelle klären.
       *[other] Was ein Gesetz vorsieht, braucht wahrscheinlich keine, ebenso wenig, was vor September 2023 begonnen und sich nicht geändert hat: mit einer juristischen Fachperson klären.
    }
    .technical = Für die DSFA Datenflussschema, Datenkategorien, Zugriffe, Massnahmen (Verschlüsselung, Pseudonymisierung, Protokoll, Fristen) und Restrisiko je Szenario liefern. Erledigt, wenn das Dokument datiert, die Massnahmen geplant und bei weiterhin hohem Risiko der EDÖB konsultiert ist.

rule-prv-automated-decision = { $state ->
        [not-known] Unklar, ob eine Maschine allein entscheidet
       *[other] Ein Entscheid wird von einer Maschine allein getroffen
    }
    .finding = { $state ->
        [decides] Eine Maschine entscheidet allein ({ $processings }); eine Information an die Personen ist nicht angegeben.
        [announced] Eine Maschine entscheidet allein ({ $processings }); die Personen sind darüber informiert.
       *[not-known] Niemand weiss, ob eine Maschine allein entscheidet: { $processings }.
    }
    .why = Die Person muss davon wissen und verlangen können, dass ein Mensch es anschaut.
    .action = Die Personen informieren und vorsehen, dass vor dem endgültigen Entscheid ein Mensch prüft
    .caution = Eine Bewertung, die nur eine Person berät, ist kein solcher Entscheid: Antworten Sie «Nein».
    .technical = Zu jeder Entscheidung Eingaben, Version der Regel oder des Modells und Ergebnis festhalten; eine Warteschlange für menschliche Überprüfung mit Korrekturrecht vorsehen. Erledigt, wenn eine Testentscheidung von einem Menschen erklärt und korrigiert werden kann.

rule-prv-ai-personal-data = { $state ->
        [unframed] Personendaten werden an eine Online-KI gegeben
       *[not-known] Unklar, was mit Daten geschieht, die an eine Online-KI gegeben werden
    }
    .finding = { $state ->
        [unframed] { $services } { $count ->
            [one] erhält
           *[other] erhalten
        } Personendaten ({ $data }) ohne passenden Vertrag oder mit dem Recht, daraus zu lernen.
       *[not-known] { $services } { $count ->
            [one] erhält
           *[other] erhalten
        } Personendaten ({ $data }). Niemand weiss, ob ein Vertrag das regelt oder ob der Lieferant daraus lernen darf.
    }
    .why = Der gesendete Text kann vom Lieferanten aufbewahrt, gelesen oder weiterverwendet werden.
    .action = Sagen, was erlaubt ist, ein Angebot mit Vertrag verwenden, die Namen entfernen
    .caution = Ein Modell, das auf Ihren eigenen Geräten läuft, sendet nichts. Was anonymisiert ist, zählt nicht: Verbinden Sie dann keine Personendaten mit diesem Werkzeug.
    .technical = Geschäftsangebot mit Auftragsbearbeitungsvertrag, abgeschaltetem Training, begrenztem Verlauf und bekannter Region beziehen; Gratisangebote per DNS, Proxy oder Browserrichtlinie sperren und vor dem Senden pseudonymisieren. Erledigt, wenn ein Test mit erfundenem Namen nach der gesetzten Frist keine Spur hinterlässt.

rule-prv-access-request-unready = { $state ->
        [nobody] Niemand ist bestimmt, um Auskunftsbegehren zu beantworten
       *[other] Ein Auskunftsbegehren liesse sich nicht rechtzeitig beantworten
    }
    .finding = { $state ->
        [spread] Was Sie über die Personen wissen ({ $subjects }), ist auf { $count } Werkzeuge verteilt, aus denen sich nichts exportieren lässt: { $services }.
        [not-known] Was Sie über die Personen wissen ({ $subjects }), ist auf { $count } Werkzeuge verteilt, und nicht bei allen ist bekannt, ob sich die Daten exportieren lassen: { $services }.
       *[nobody] Niemand weiss, wer einer Person antworten würde, die fragt, was Sie über sie wissen.
    }
    .why = Jede Person darf fragen, was Sie über sie wissen; { $regime ->
        [cantonal-public] die Frist für die Antwort legt das kantonale Recht fest.
       *[other] die Antwort ist in der Regel innert 30 Tagen fällig.
    }
    .action = Bestimmen, wer antwortet, und einmal versuchen, mit dieser Karte alles über eine Person zu finden
    .caution = Ein Werkzeug ohne Export kann eine gute Suche haben: Es zählt, alles über eine Person zu finden.
    .threshold-services = Anzahl Werkzeuge ohne Export, ab der das Antworten schwierig wird
    .technical = Je Werkzeug festhalten: Suche nach Person (Kennung, Name, Adresse), Exportformat (PDF, CSV, JSON) und Schwärzung Dritter. Erledigt, wenn ein Testgesuch innert 30 Tagen vollständig beantwortet ist, Archive und E-Mail eingeschlossen.

rule-prv-too-many-recipients = Viele können dieselbe Information sehen
    .finding = { $partyCount } externe Stellen können { $worst } sehen: { $parties }.{ $count ->
        [one] {""}
       *[other] {" "}Das ist der deutlichste von { $count } Fällen: { $data }.
    }
    .why = Je grösser der Kreis, desto wahrscheinlicher ist ein Datenleck und desto schwieriger ist zu erkennen, woher es kommt.
    .action = Die Kopien und die Zugänge verringern
    .caution = Behörden und Sozialversicherungen, die von Gesetzes wegen etwas erhalten, sind nicht mitgezählt, ebenso wenig ein Lieferant, der nichts lesen kann.
    .threshold-sensitive = Anzahl externer Stellen, ab der es für besonders schützenswerte oder geheime Daten zu viele sind
    .threshold-personal = Anzahl externer Stellen, ab der es für andere Personendaten zu viele sind
    .technical = Externe Freigaben, Gäste, Konnektoren und automatische Weiterleitungen exportieren; seit 90 Tagen ungenutzte entfernen, den anderen ein Ablaufdatum geben. Erledigt, wenn jeder verbleibende Empfänger eine interne Ansprechperson und ein Enddatum hat.

rule-prv-minors = { $certainty ->
        [to-check] Daten von Kindern verlangen Vorsicht
       *[other] Daten von Kindern sind ungeschützt
    }
    .finding = { $count ->
        [one] { $data } betrifft Kinder
       *[other] { $data } betreffen Kinder
    }: { $reasons }.
    .why = Kinder können nicht beurteilen, was das später für sie bedeutet, und ein veröffentlichtes Foto lässt sich nicht zurückholen.
    .action = Die Einwilligungen der Eltern, die Zugänge und die Fotos im Internet prüfen
    .caution = Vielleicht haben die Eltern schriftlich eingewilligt: Nehmen Sie die Feststellung dann mit diesem Grund in Kauf.
    .technical = Öffentliches Teilen entfernen (anonyme Links, Indexierung, Geodaten in Fotos), Alben auf eingeladene Konten beschränken und ein Löschdatum setzen. Erledigt, wenn ein privates Fenster ohne Konto kein Foto und keine Liste öffnet und die Einwilligungen der Eltern auffindbar sind.

rule-prv-incident-clock = { $state ->
        [missing] Niemand weiss, wer bei einem Datenleck zu benachrichtigen ist
       *[not-known] Unklar, ob jemand wüsste, wer bei einem Datenleck zu benachrichtigen ist
    }
    .finding = { $state ->
        [missing] Kein Merkblatt sagt, was bei einem Problem zu tun und wer zu benachrichtigen ist.
       *[not-known] Niemand weiss, ob ein Merkblatt sagt, was bei einem Problem zu tun und wer zu benachrichtigen ist.
    }
    .why = Die Frist läuft, sobald das Datenleck entdeckt ist; niemand hat dann die Ruhe, nach der richtigen Nummer zu suchen.
    .action = Ein Merkblatt von einer Seite mit den richtigen Kontakten aufhängen, auch auf Papier
    .caution = Nicht alles ist zu melden: Es hängt vom Risiko für die Personen ab, und das Merkblatt muss es sagen. Die Fristen sind mit der Behörde zu klären.
    .technical = Vorfallblatt vorbereiten: isolieren ohne auszuschalten, Protokolle und Datenträgerabbilder sichern, Nummern (Dienstleister, Versicherung, BACS, EDÖB), geltende Fristen (24 h ISG, «so rasch als möglich» DSG, 72 h DSGVO). Erledigt, wenn eine einstündige Übung eine vollständige fiktive Meldung ergeben hat.

rule-prv-log-sensitive = { $state ->
        [missing] Keine Spur davon, wer besonders schützenswerte Dossiers anschaut
       *[not-known] Unklar, ob eine Spur davon bleibt, wer besonders schützenswerte Dossiers anschaut
    }
    .finding = { $services } { $count ->
        [one] führt
       *[other] führen
    } besonders schützenswerte Daten in grossem Umfang. { $state ->
        [missing] Die Zugriffe werden dort nicht alle aufgezeichnet.
       *[not-known] Niemand weiss, ob die Zugriffe dort aufgezeichnet werden.
    }
    .why = Ohne Spur bleibt ein interner Missbrauch unsichtbar, und niemand kann entlastet werden.
    .action = Das Zugriffsprotokoll einschalten und ein Jahr lang aufbewahren
    .caution = Das Protokoll ist wahrscheinlich nur Pflicht, wenn die anderen Schutzmassnahmen nicht genügen: mit einer juristischen Fachperson oder Ihrer Datenschutzstelle klären.
    .technical = Leseprotokoll einschalten (wer, was, wann, von wo), mindestens ein Jahr getrennt vom bearbeitenden System aufbewahren, für die Administration schreibgeschützt, Zeit per NTP. Erledigt, wenn ein Testzugriff innert fünf Minuten gefunden wird.

## What these rules cite

clock-without-delay = So rasch als möglich

dpia-criterion-large-scale = besonders schützenswerte Daten in grossem Umfang
dpia-criterion-monitoring = Überwachung eines grossen öffentlichen Orts
dpia-criterion-profiling = Profiling mit hohem Risiko
dpia-criterion-ai-decision = Entscheid durch eine künstliche Intelligenz
dpia-criterion-children = Daten von Kindern, die an eine künstliche Intelligenz gegeben werden

legal-facts-adequacy = vom Bundesrat anerkannte Länder
legal-facts-anchors = gesetzliche Aufbewahrungsfristen
legal-facts-area = Länder des Europäischen Wirtschaftsraums
legal-facts-clocks = Fristen für die Meldung eines Datenlecks

minors-risk-messaging = sie laufen über einen privaten Messenger
minors-risk-owner = unseres Wissens ist niemand dafür zuständig
minors-risk-public = sie sind öffentlich sichtbar

retention-basis-accounts = Geschäftsbücher und Belege (OR Art. 958f)
retention-basis-medical = Krankengeschichten in Genf (Gesundheitsgesetz, Art. 57)
retention-basis-payroll = Löhne und Arbeitszeiten (ArG Art. 46)

evidence-age-not-known = Alter unbekannt
evidence-clock-attack = Cyberangriff: BACS
evidence-clock-cantonal = Datenleck: kantonale Datenschutzbehörde
evidence-clock-european = Datenleck: europäische Datenschutzbehörde
evidence-clock-federal = Datenleck mit hohem Risiko: EDÖB
evidence-criteria = Was für eine Folgenabschätzung spricht
evidence-log-not-known = Protokoll unbekannt
evidence-minors-risks = Was sie gefährdet
evidence-old-lists = Listen, die neu anzuschauen sind
evidence-oldest-record = Älteste Daten
evidence-outsiders = Externe Stellen
evidence-recipients-abroad = Lieferanten eines ausländischen Konzerns
evidence-retention-basis = Bekannte Mindestfrist
evidence-unbound = Ohne bekannte Verpflichtung
