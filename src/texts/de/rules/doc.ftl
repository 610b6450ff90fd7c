# Documentation: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  was die Informatikzuständigen prüfen oder einstellen, und wann es erledigt ist
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-doc-coverage-minimum = Grundlegende Dokumente fehlen
    .finding = { $count ->
        [one] Ein Dokument fehlt oder ist nicht brauchbar: { $documents }.
       *[other] { $count } Dokumente fehlen oder sind nicht brauchbar: { $documents }.
    }
    .why = Wenige Seiten genügen, damit jemand anderes weitermachen kann; ohne sie kann es niemand.
    .action = Für jedes eine Seite schreiben oder aktualisieren; ein guter Teil steht schon in dieser Karte
    .caution = Mehr wird nicht verlangt: Ein Informatikreglement oder ein Netzwerkplan kann warten.
    .technical = Das Minimum erstellen: Inventar, Netzplan auf einer Seite, Zugangsliste (Ablage der Geheimnisse), Sicherungsplan, Wiederherstellungsanleitung, Vorfallblatt, Kontakte. Erledigt, wenn sich ein anderer Techniker in einer Stunde ohne Rückfrage zurechtfindet.

rule-doc-in-head = Das Wissen steckt im Kopf einer einzigen Person
    .finding = { $state ->
        [known] { $document } ist nirgends aufgeschrieben: Nur eine Person weiss es ({ $person }).
       *[unknown] { $document } ist nirgends aufgeschrieben: Jemand weiss es auswendig.
    }
    .why = Ferien, eine Krankheit oder ein Austritt genügen, um die Arbeit zu blockieren.
    .action = Sich mit dieser Person eine Stunde Zeit nehmen und eine Seite schreiben
    .caution = Was man beim Tun lernt, muss nicht aufgeschrieben sein; die Anleitung, um wieder in Gang zu kommen, schon.
    .technical = Wissende Person diktieren lassen, Schritt für Schritt aufschreiben (Voraussetzungen, Befehle oder Masken, Schlusskontrolle, Rückweg), dann eine andere Person ausführen lassen. Erledigt, wenn diese es allein schafft.

rule-doc-only-supplier = { $state ->
        [known] Dokumente liegen nur beim Lieferanten
       *[not-known] Unklar, wo manche Dokumente sind
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } liegt nur im Bereich des Lieferanten.
           *[other] { $count } Dokumente liegen nur im Bereich des Lieferanten: { $documents }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wo { $documents } ist.
           *[other] Niemand weiss, wo { $count } Dokumente sind: { $documents }.
        }
    }
    .why = Ohne sie lässt sich der Dienstleister nicht wechseln.
    .action = Eine Kopie in Ihren eigenen Bereich holen
    .caution = Eine Hilfeseite, die alle im Internet lesen können, ist nicht Ihre Dokumentation.
    .technical = Bearbeitbare Kopie (Netzplan, Inventar, Dienstkonten, Konfigurationen, Abläufe) im Bereich der Organisation ablegen, bei jeder Änderung nachgeführt. Erledigt, wenn eine interne Person sie ohne Portal des Dienstleisters öffnet.

rule-doc-not-readable-by-client = { $state ->
        [known] Sie können Ihre eigenen Dokumente nicht lesen oder ändern
       *[not-known] Unklar, wer manche Dokumente lesen oder ändern kann
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } liegt in einem Bereich, den die Organisation nicht lesen kann oder nicht verwaltet.
           *[other] { $count } Dokumente liegen in einem Bereich, den die Organisation nicht lesen kann oder nicht verwaltet: { $documents }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wer { $documents } lesen kann oder wer den Bereich verwaltet.
           *[other] Niemand weiss, wer { $count } Dokumente lesen kann oder wer den Bereich verwaltet: { $documents }.
        }
    }
    .why = Die Charta verlangt, dass die Kundin oder der Kunde den eigenen Bereich selbst verwaltet und ändert: Sonst kann niemand anderes übernehmen.
    .action = Der Organisation die Rechte geben
    .caution = Papier in Ihrem eigenen Schrank verwalten Sie selbst: Geben Sie das an.
    .technical = Zwei Personen der Organisation die Eigentümerrolle im Dokumentationsbereich geben (lesen, schreiben, exportieren, Zugriffe verwalten). Erledigt, wenn sie selbst eine Seite ändern und alles exportieren.

rule-doc-outdated = { $state ->
        [known] Dokumente sind alt
       *[not-known] Unklar, ob Dokumente noch stimmen
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } wurde schon lange nicht mehr durchgesehen.
           *[other] { $count } Dokumente wurden schon lange nicht mehr durchgesehen: { $documents }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wann { $documents } durchgesehen wurde.
           *[other] Niemand weiss, wann { $count } Dokumente durchgesehen wurden: { $documents }.
        }
    }
    .why = Eine falsche Anleitung ist schlimmer als keine.
    .action = Durchsehen, berichtigen und mit einem Datum versehen
    .caution = Was sich nie ändert, wie ein Ordner mit Verträgen, kann alt und richtig sein.
    .threshold-months = Nach wie vielen Monaten
    .threshold-emergency = Nach wie vielen Monaten, wenn man es im Notfall öffnet
    .technical = Dokument mit dem Istzustand vergleichen (Konfigurationsexport, Kontenliste, Adressen, Versionen), berichtigen und datieren; jährliche Durchsicht festlegen. Erledigt, wenn drei zufällige Punkte stimmen.

rule-doc-no-decision-log = Entscheide werden nicht festgehalten
    .finding = { $state ->
        [known] Zu { $count ->
            [one] { $count } Feststellung
           *[other] { $count } Feststellungen
        } wurde ohne Grund oder ohne Datum entschieden, und es gibt kein Entscheidjournal.
       *[not-known] Zu { $count ->
            [one] { $count } Feststellung
           *[other] { $count } Feststellungen
        } wurde ohne Grund oder ohne Datum entschieden, und niemand weiss, ob es ein Entscheidjournal gibt.
    }
    .why = Ohne Spur führt man dieselben Diskussionen neu, und die Gründe gehen verloren.
    .action = Das Datum, den Entscheid und den Grund in zwei Zeilen notieren
    .caution = Vielleicht dienen die Protokolle des Vorstands als Journal: Geben Sie das an.
    .threshold-decided = Ab wie vielen Feststellungen, zu denen entschieden wurde
    .technical = Protokoll technischer Entscheide führen (Kontext, Optionen, Wahl, Folge, Datum), versioniert und für die Organisation lesbar. Erledigt, wenn die letzten drei wichtigen Änderungen darin stehen.

rule-doc-unknown-ratio = Viele Antworten lauten «Ich weiss es nicht»
    .finding = { $count } von { $answered } Antworten lauten «Ich weiss es nicht», also { $percent } %.
    .why = Am Anfang ist das normal: Als Erstes geht es darum, Bescheid zu wissen.
    .action = Drei «Ich weiss es nicht» auswählen und diese Woche klären
    .caution = Das ist kein Fehler, und nichts wird Ihnen angelastet.
    .threshold-share = Ab welchem Anteil
    .threshold-answers = Ab wie vielen Antworten
    .technical = Technische Unbekannte beantworten: MFA, Verschlüsselung, Updates, Sicherungen, Wiederherstellung, Regionen, Administrationskonten, je mit Beleg (Bildschirmfoto, Export). Erledigt, wenn jede Antwort «ja», «teilweise» oder «nein» lautet und datiert ist.

# What shows a finding.
evidence-answered = Antworten
evidence-documents-concerned = Dokumente
evidence-not-known = «Ich weiss es nicht»
