# Independence: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  was die Informatikzuständigen prüfen oder einstellen, und wann es erledigt ist
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-lock-no-export = { $state ->
        [none] Die eigenen Daten lassen sich nicht herausholen
       *[not-known] Unklar, ob sich die eigenen Daten herausholen lassen
    }
    .finding = { $state ->
        [none] Aus { $services } lassen sich Ihre Daten nicht herausholen.
       *[not-known] { $count ->
            [one] Niemand weiss, wie sich Ihre Daten aus { $services } herausholen lassen.
           *[other] Niemand weiss, wie sich Ihre Daten aus { $count } Werkzeugen herausholen lassen: { $services }.
        }
    }
    .why = Ohne Ausgang wird ein Wechsel fast unmöglich, und über den Preis lässt sich nicht mehr reden.
    .action = { $state ->
        [none] Vom Lieferanten einen Export in einem offenen Format verlangen und bei der nächsten Verlängerung darauf bestehen
       *[not-known] Dieses Jahr einen Export ausprobieren und die Datei aufbewahren
    }
    .caution = Ein Export, den nur das Programm des Lieferanten lesen kann, zählt nicht.
    .technical = Vollständigen Export (Daten, Anhänge, Verlauf, Rechte) in dokumentiertem Format (CSV, JSON, XML, SQL) testen, in anderem Werkzeug einlesen und Datensätze zählen. Erledigt, wenn die Zahlen stimmen und das Vorgehen beschrieben ist.

rule-lock-vendor-only-admin = Nur jemand von aussen hat alle Rechte
    .finding = { $count ->
        [one] { $party } verwaltet { $services }; niemand aus der Organisation hat alle Rechte.
       *[other] { $party } verwaltet { $count } Werkzeuge ({ $services }); niemand aus der Organisation hat dort alle Rechte.
    }
    .why = Ohne diese Stelle können Sie weder handeln noch wechseln.
    .action = Ein Administratorkonto für die Organisation verlangen und in einem Tresor aufbewahren
    .caution = Für ein geschlossenes Gerät, wie eine Telefonzentrale, kann ein Notzugang genügen.
    .technical = Im Werkzeug ein persönliches Administrationskonto der Organisation einrichten (eigene Domain, MFA, versiegelte Notfallcodes); der Dienstleister erhält eine delegierte Rolle. Erledigt, wenn dieses Konto den Zugriff des Dienstleisters entziehen kann.

rule-lock-bespoke-not-owned = Eine massgeschneiderte Software gehört Ihnen nicht
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } wurde für Sie gemacht, aber die Rechte und der Code gehören Ihnen nicht.
           *[other] { $count } Programme wurden für Sie gemacht, aber die Rechte und der Code gehören Ihnen nicht: { $services }.
        }
       *[not-known] { $count ->
            [one] { $services } wurde für Sie gemacht, gehört Ihnen aber nicht, und niemand weiss, ob der Code bei Dritten hinterlegt ist.
           *[other] { $count } Programme wurden für Sie gemacht, gehören Ihnen aber nicht, und niemand weiss, ob der Code bei Dritten hinterlegt ist: { $services }.
        }
    }
    .why = Ohne die Rechte und den Code kann niemand anderes die Software übernehmen.
    .action = Die Rechte aushandeln oder eine Hinterlegung des Codes bei Dritten
    .caution = Ein gängiges Produkt, das nur für Sie eingestellt wurde, ist nicht massgeschneidert: Wählen Sie eine andere Lizenz.
    .technical = Vollständiges Repository (Quellcode, Verlauf, Abhängigkeiten und Lizenzen, Build- und Deployment-Skripte, Datenbankschema) oder geprüfte Hinterlegung erhalten. Erledigt, wenn ein Dritter das Programm daraus baut und startet.

rule-lock-proprietary-format = { $state ->
        [known] Ihre Daten kommen nur in einem geschlossenen Format heraus
       *[not-known] Unklar, in welchem Format Ihre Daten herauskommen
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Die Daten aus { $services } kommen nur in einem geschlossenen Format heraus.
           *[other] Die Daten aus { $count } Werkzeugen kommen nur in einem geschlossenen Format heraus: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, in welchem Format die Daten aus { $services } herauskommen.
           *[other] Niemand weiss, in welchem Format die Daten aus { $count } Werkzeugen herauskommen: { $services }.
        }
    }
    .why = Ein Format, das sonst niemand lesen kann, ist kein Ausgang.
    .action = Ein offenes Format verlangen: CSV, XML, JSON, PDF/A, IFC
    .caution = Eine Kopie im Format des Lieferanten bleibt nützlich zum Wiederherstellen, neben einem Export, den andere lesen können.
    .technical = Eine Stichprobe in ein offenes Format umwandeln (PDF/A, ODF oder OOXML, CSV in UTF-8, dokumentiertes XML, IFC, DICOM, MBOX/EML), Verluste vergleichen und Archivkonversion planen. Erledigt, wenn sie sich in zwei verschiedenen Programmen öffnen lässt.

rule-lock-exit-clause-missing = { $state ->
        [known] Verträge sagen fast nichts über ihr Ende
       *[not-known] Unklar, was Verträge über ihr Ende sagen
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $contracts } sagt fast nichts über das Ende: Rückgabe der Daten, Format, Frist, Löschung, Hilfe, Preis.
           *[other] { $count } Verträge sagen fast nichts über ihr Ende (Rückgabe der Daten, Format, Frist, Löschung, Hilfe, Preis): { $contracts }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, was { $contracts } über das Ende sagt: Rückgabe der Daten, Format, Frist, Löschung, Hilfe, Preis.
           *[other] Niemand weiss, was { $count } Verträge über ihr Ende sagen (Rückgabe der Daten, Format, Frist, Löschung, Hilfe, Preis): { $contracts }.
        }
    }
    .why = Das Ende kommt immer: Preis, Frist und Format müssen vorher aufgeschrieben sein.
    .action = { $state ->
        [known] Bei der nächsten Verlängerung eine Ausstiegsklausel hinzufügen
       *[not-known] Den Vertrag lesen und darin suchen, was am Ende geschieht
    }
    .caution = Die allgemeinen Geschäftsbedingungen eines Online-Dienstes sagen es oft: Lesen Sie sie, bevor Sie verhandeln.
    .threshold-clauses = Wie viele von sechs Punkten aufgeschrieben sein müssen
    .technical = Vertraglich festhalten: Rückgabeformat und -frist, Unterstützung und Tarif, Zugang während der Übernahme, Löschnachweis (samt Kopien). Erledigt, wenn diese Punkte unterzeichnet sind und der beschriebene Export erprobt wurde.

rule-lock-same-party-audits = Wer verkauft, kontrolliert auch
    .finding = { $look ->
        [advisor] { $party } berät Sie und liefert Ihnen { $count ->
            [one] { $services }.
           *[other] { $count } Werkzeuge: { $services }.
        }
        [auditor] { $party } kontrolliert die Arbeit anderer und liefert Ihnen { $count ->
            [one] { $services }.
           *[other] { $count } Werkzeuge: { $services }.
        }
       *[reviewer] { $party } hat die Zweitmeinung abgegeben und liefert Ihnen { $count ->
            [one] { $services }.
           *[other] { $count } Werkzeuge: { $services }.
        }
    }
    .why = Niemand sieht die eigenen Fehler oder rät von dem ab, was er verkauft.
    .action = Einmal pro Jahr eine unabhängige Drittmeinung einholen
    .caution = Eine Genossenschaft von Beratenden kann in gutem Glauben beide Rollen haben: Sie soll es offenlegen; ein Verbot braucht es nicht.
    .threshold-months = Wie viele Monate eine unabhängige Meinung gilt
    .technical = Einem Dritten zeitlich begrenzten Lesezugriff (Konfiguration, Protokolle, Sicherungsberichte) ohne Umweg über den geprüften Dienstleister geben. Erledigt, wenn sein Bericht mit Antwort Punkt für Punkt abgelegt ist.

rule-lock-open-source-unsupported = { $state ->
        [known] Eine freie Software läuft ohne Betreuung
       *[not-known] Unklar, wer sich um eine freie Software kümmert
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } ist eine freie Software, die niemand aus der Organisation verwaltet, und kein Vertrag sieht ihre Wartung vor.
           *[other] { $count } freie Programme werden von niemandem aus der Organisation verwaltet, und kein Vertrag sieht ihre Wartung vor: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wer { $services } verwaltet, eine freie Software ohne Wartungsvertrag.
           *[other] Niemand weiss, wer { $count } freie Programme ohne Wartungsvertrag verwaltet: { $services }.
        }
    }
    .why = Frei heisst nicht kostenlos: Es braucht jemanden, der aktualisiert und repariert.
    .action = Einen Vertrag vorsehen oder jemanden aus der Organisation, der es lernt
    .caution = Ein Dienstleister, der sie als Online-Dienst anbietet, kümmert sich darum: Geben Sie das beim Hosting an.
    .technical = Version, letzten Patch, offene CVE und Projektaktivität prüfen; festlegen, wer Updates einspielt (intern oder Vertrag) und wie. Erledigt, wenn die Version gepflegt wird und das letzte Update jünger als 60 Tage ist.

rule-lock-no-alternative = { $state ->
        [known] Keine Alternative wurde angeschaut
       *[not-known] Unklar, wie Werkzeuge gewählt wurden
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } ist aus Gewohnheit da oder kam mit etwas anderem, und schon lange wurde nichts anderes angeschaut.
           *[other] { $count } wichtige Werkzeuge sind aus Gewohnheit da oder kamen mit etwas anderem, und schon lange wurde nichts anderes angeschaut: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wie { $services } gewählt wurde, und schon lange wurde nichts anderes angeschaut.
           *[other] Niemand weiss, wie { $count } wichtige Werkzeuge gewählt wurden, und schon lange wurde nichts anderes angeschaut: { $services }.
        }
    }
    .why = Eine Wahl ohne Vergleich ist keine Wahl.
    .action = Eine vereinfachte Informationsanfrage starten
    .caution = Manchmal gibt es nur einen einzigen Lieferanten: Auch das lässt sich als Entscheid festhalten.
    .threshold-months = Wie viele Monate ein Vergleich gilt
    .technical = Neutrale technische Anforderungen (Funktionen, Volumen, Schnittstellen, Exportformate, SSO, Hosting, RTO/RPO) für eine Informationsanfrage an zwei andere Anbieter liefern. Erledigt, wenn zwei Antworten an denselben Punkten verglichen sind.

# What shows a finding.
evidence-formats = Exportformate
