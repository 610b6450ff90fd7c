# Handover to a third party: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  was die Informatikzuständigen prüfen oder einstellen, und wann es erledigt ist
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-hand-no-successor = Für die Übernahme ist niemand bestimmt
    .finding = { $missing ->
        [both] Niemand weiss, wer intern übernehmen würde und welche zweite Beratung man beiziehen kann.
        [inside] Niemand weiss, wer intern übernehmen würde, wenn die zuständige Person ausfällt.
       *[advisor] Niemand weiss, welche zweite Beratung man beiziehen kann.
    }
    .why = Eine Übernahme beginnt mit einem Namen; an dem Tag, an dem man ihn sucht, ist es spät.
    .action = { $missing ->
        [inside] Intern eine Person bestimmen und es ihr sagen
        [advisor] Eine zweite Beratung vereinbaren, die auch eine Zweitmeinung abgibt
       *[both] Intern eine Person und dazu eine zweite Beratung bestimmen
    }
    .caution = Vielleicht ist es für alle selbstverständlich: Dann genügt es, es aufzuschreiben.
    .technical = Übergabe vorbereiten: zu übergebende Rollen, Zugänge je Werkzeug, Erneuerungen, laufende Arbeiten und ein bereits eröffnetes Administrationskonto. Erledigt, wenn sich die bezeichnete Person in jedem unverzichtbaren Werkzeug angemeldet hat.

rule-hand-access-not-transferable = Die Zugänge liessen sich nicht übergeben
    .finding = { $state ->
        [draft] Die Anleitung, um die Zugänge zu übergeben, ist erst ein Entwurf oder nicht mehr aktuell.
        [head] Die Anleitung, um die Zugänge zu übergeben, steckt nur in einem Kopf.
        [not-known] Niemand weiss, ob sich die Zugänge im Notfall übergeben liessen.
       *[none] Nichts ist vorgesehen, um die Zugänge im Notfall zu übergeben.
    } { $count ->
        [0] {""}
        [one] Ein wichtiges Werkzeug ist betroffen: { $services }.
       *[other] { $count } wichtige Werkzeuge sind betroffen: { $services }.
    }
    .why = Sonst beginnt eine Übernahme vor einer verschlossenen Tür.
    .action = Einen versiegelten Umschlag oder einen gemeinsamen Tresor vorbereiten und einmal ausprobieren
    .caution = Schreiben Sie hier keine Passwörter auf: nur, wo sie sind und wer sie öffnen kann.
    .technical = Notfallkonto je unverzichtbarem Werkzeug ausserhalb von SSO anlegen, FIDO2-Schlüssel oder Notfallcodes in nummeriertem Umschlag oder Zwei-Personen-Tresor, Alarm bei Benutzung. Erledigt, wenn der Zugang einmal geöffnet, neu versiegelt und datiert wurde.

rule-hand-contracts-not-in-client-name = { $state ->
        [not-known] Unklar, auf wen manche Verträge lauten
       *[held] Verträge lauten nicht auf die Organisation
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Niemand weiss, auf wen { $contracts } lautet.
           *[other] Niemand weiss, auf wen { $count } Verträge lauten: { $contracts }.
        }
        [not-ours] { $count ->
            [one] { $contracts } lautet nicht auf die Organisation.
           *[other] { $count } Verträge lauten nicht auf die Organisation: { $contracts }.
        }
       *[held] { $count ->
            [one] { $contracts } lautet auf { $holder }.
           *[other] { $count } Verträge lauten auf { $holder }: { $contracts }.
        }
    }
    .why = Wer den Vertrag unterschrieben hat, entscheidet über das Werkzeug.
    .action = Den Vertrag auf die Organisation übertragen lassen
    .caution = Ein Dachverband kann einen Vertrag für seine Mitglieder halten: Notieren Sie es, und was geschieht, wenn Sie ihn verlassen.
    .technical = Abonnement, Tenant, Domain, Zertifikate und Nummern auf Namen und Rechnungsadresse der Organisation übertragen lassen, ohne Daten neu anzulegen. Erledigt, wenn Konsole und nächste Rechnung sie als Inhaberin nennen.

rule-hand-bundle-stale = { $state ->
        [not-known] Unklar, von wann diese Karte ist
       *[old] Die Karte wurde schon lange nicht mehr durchgesehen
    }
    .finding = { $state ->
        [not-known] Niemand weiss, an welchem Datum das Beschriebene gestimmt hat.
       *[old] Seit { $days } Tagen wurde nichts geändert oder durchgesehen.
    }
    .why = Eine alte Karte führt die Person, die übernimmt, in die Irre.
    .action = Die Karte eine Viertelstunde lang durchsehen und das heutige Datum setzen
    .caution = Vielleicht hat sich nichts geändert: Das Datum einer Durchsicht genügt, um es zu sagen.
    .threshold-old = Anzahl Tage, ab der die Karte als alt gilt
    .threshold-very-old = Anzahl Tage, ab der die Feststellung mehr wiegt
    .technical = Karte mit technischen Quellen (Anwendungsliste, Konten, Konnektoren, Rechnungen) vergleichen und Abweichungen berichtigen. Erledigt, wenn die Durchsicht datiert und ein neuer Export übergeben ist.

rule-hand-score-blocked = { $state ->
        [not-known] Unklar, ob eine andere Person übernehmen könnte
       *[blocked] Eine andere Person könnte noch nicht übernehmen
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Ein Punkt ist noch zu prüfen: { $missing }.
           *[other] { $count } Punkte sind noch zu prüfen: { $missing }.
        }
       *[blocked] { $count ->
            [one] Ein Punkt blockiert die Übernahme: { $missing }.
           *[other] { $count } Punkte blockieren die Übernahme: { $missing }.
        }
    }
    .why = Wer übernimmt, bleibt beim ersten dieser Punkte stehen, der fehlt.
    .action = Diese Punkte einen nach dem anderen klären
    .caution = Diese Liste fasst andere Feststellungen zusammen: Ein Vorwurf kommt nicht dazu.
    .technical = Der Reihe nach lösen: getesteter Notzugang, zweite Administration, Wiederherstellung durch Dritte, Verträge und Domain auf richtigem Namen, von der Organisation bearbeitbare Dokumentation. Erledigt, wenn ein anderer Dienstleister allein anhand des Dossiers übernehmen könnte.

# What somebody else needs to take over: nouns, with their article.
gate-access-described = die Beschreibung der Zugänge zu den lebenswichtigen Werkzeugen
gate-second-holder = für jedes lebenswichtige Werkzeug eine zweite Person mit allen Rechten
gate-our-contracts = Verträge, die auf die Organisation lauten
gate-contacts = eine Liste der nützlichen Kontakte
gate-restored = für jedes lebenswichtige Werkzeug ein Wiederherstellungstest aus letzter Zeit
gate-sound-map = eine Karte ohne unterbrochene Verknüpfung
gate-own-space = eine Dokumentation, die Sie selbst verwalten
gate-decisions = ein Entscheidjournal
ready-notice = Ende und Kündigungsfrist jedes Vertrags
ready-exit-tested = ein Versuch, die Daten aus jedem lebenswichtigen Werkzeug zu holen
ready-documents-placed = ein Ort und ein Datum für jedes Dokument
ready-successor = jemand im Haus, der übernimmt
ready-second-advisor = eine zweite Beraterin oder ein zweiter Berater
ready-own-editor = jemand im Haus, der diesen Audit ändern kann

# What shows a finding of this family.
evidence-contracts = Verträge
evidence-gate-missing = Was blockiert
evidence-gate-not-known = Was noch zu prüfen ist
evidence-last-look = Letzte Änderung oder Durchsicht
