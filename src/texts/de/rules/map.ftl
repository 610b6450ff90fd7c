# Map: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  was die Informatikzuständigen prüfen oder einstellen, und wann es erledigt ist
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-ref-dangling = Eine Verknüpfung führt ins Leere
    .finding = { $count ->
        [one] { $record } verweist auf etwas, das nicht mehr im Audit ist ({ $fields }).
       *[other] { $record } verweist auf { $count } Dinge, die nicht mehr im Audit sind ({ $fields }).
    }
    .why = Was auf einer unterbrochenen Verknüpfung beruht, lässt sich nicht berechnen: Fehlt bei einem Werkzeug der Server, sieht es aus, als brauche es nichts.
    .action = Eintrag öffnen und die richtige Verknüpfung wählen oder sie entfernen
    .caution = Wenn Sie nur einen Teil eines Audits geöffnet haben, kann das Fehlende im anderen Teil stecken.
    .technical = Genannte Einträge öffnen, den gemeinten Eintrag wählen oder die Verknüpfung entfernen, danach «limpide validate» auf die Datei anwenden. Erledigt, wenn der Befehl keine Verknüpfung ins Leere mehr meldet.

rule-node-isolated = { $state ->
        [paid] Ein Werkzeug wird bezahlt, ist aber mit nichts verbunden
       *[unpaid] Ein Werkzeug ist mit nichts verbunden
    }
    .finding = { $state ->
        [paid] { $service } kostet { $cost } pro Jahr, aber kein Datenfluss läuft darüber und nichts hängt davon ab.
       *[unpaid] Kein Datenfluss läuft über { $service }, keine Information liegt dort und nichts hängt davon ab.
    }
    .why = Ein solches Werkzeug ist entweder unnötig oder schlecht beschrieben; kostet es etwas, lässt sich hier zuerst sparen.
    .action = { $state ->
        [paid] Einzeichnen, was hinein- und hinausgeht, oder sich fragen, ob man es noch braucht
       *[unpaid] Das Werkzeug mit seinen Informationen und Datenflüssen verbinden oder es entfernen
    }
    .caution = Vielleicht ist die Karte einfach noch unvollständig: Ein vergessener Datenfluss genügt.
    .technical = Verbindungen, Exporte, Konten und Rechnungen dieses Werkzeugs in den Zugriffsprotokollen und in der Liste der zugelassenen Anwendungen (OAuth, SSO) suchen. Erledigt, wenn jeder tatsächliche Austausch erfasst oder das Werkzeug exportiert und geschlossen ist.

rule-data-without-place = { $count ->
        [one] Unklar, wo eine Information liegt
       *[other] Unklar, wo manche Informationen liegen
    }
    .finding = { $count ->
        [one] Für { $data } ist weder ein Werkzeug noch ein Ordner angegeben.
       *[other] Für { $count } Informationen ist weder ein Werkzeug noch ein Ordner angegeben: { $data }.
    }
    .why = Eine Information, deren Ort niemand kennt, lässt sich weder schützen noch wiederfinden noch löschen.
    .action = Angeben, in welchem Werkzeug oder Ordner das Original liegt
    .caution = Was man weiss, ohne es aufgeschrieben zu haben, hat keinen Ort: Beschreiben Sie es besser als Dokument, das noch zu schreiben ist.
    .technical = Die tatsächlichen Ablagen auflisten (Freigaben, Postfächer, Datenbanken, lokale Synchronisationen, Wechseldatenträger), mit Standortland und führender Kopie. Erledigt, wenn jede Ablage eine zuständige Person, eine Grösse und eine bekannte Sicherung hat.

rule-flow-cycle-sync = Werkzeuge geben dieselbe Information im Kreis weiter
    .finding = { $services } geben { $data } automatisch aneinander weiter, immer im Kreis.
    .why = Ein Fehler oder eine Löschung macht die Runde und erreicht alle Kopien, auch die richtige.
    .action = Ein einziges Werkzeug bestimmen, in dem die Information geändert wird; die anderen erhalten sie nur
    .caution = Zwei Werkzeuge desselben Lieferanten, die sich gegenseitig abgleichen, wie ein Kalender auf dem Telefon, sind üblich.
    .technical = Den Kreis aufbrechen: eine schreibende Quelle, Einwegsynchronisationen, ein Idempotenzschlüssel und eine schriftliche Konfliktregel. Erledigt, wenn ein geänderter Datensatz nur einmal durchläuft und das Protokoll weder Dubletten noch Rückläufe zeigt.

rule-data-many-masters = { $state ->
        [masters] Dieselbe Information hat mehrere Originale
        [places] Dieselbe Information wird an mehreren Orten geführt
       *[not-known] Unklar, wo das Original mancher Informationen ist
    }
    .finding = { $state ->
        [masters] { $services } gelten je als Original von { $data }.
        [places] { $count } Werkzeuge führen { $data }, ohne dass gesagt wurde, welches massgebend ist: { $services }.
       *[not-known] Mehrere Werkzeuge führen { $data }, und niemand weiss, welches massgebend ist.
    }
    .why = Weichen die Fassungen voneinander ab, weiss niemand, welche stimmt; man erfasst alles doppelt, und eine vergessene Kopie gelangt irgendwann nach aussen.
    .action = Ein einziges Werkzeug als massgebend bestimmen; die anderen erhalten eine Kopie oder führen keine
    .caution = Wenn jedes Werkzeug einen anderen Teil führt, beschreiben Sie zwei getrennte Informationen.
    .threshold-places = Anzahl Werkzeuge, die dieselbe Information führen, wenn nicht gesagt wurde, welches massgebend ist
    .technical = Pro Datenbestand ein führendes System bestimmen; die anderen als schreibgeschützte Kopie oder Einwegsynchronisation mit gemeinsamem Schlüssel einrichten. Erledigt, wenn eine Änderung im führenden System überall erscheint und keine Kopie mehr bearbeitet werden kann.

rule-data-without-owner = Für manche Informationen ist niemand zuständig
    .finding = { $state ->
        [not-known] { $count ->
            [one] Niemand weiss, wer für { $data } zuständig ist.
           *[other] Niemand weiss, wer für { $count } Informationen zuständig ist: { $data }.
        }
       *[former] { $count ->
            [one] Die Person, die für { $data } zuständig war, ist nicht mehr da.
           *[other] Die Personen, die für { $count } Informationen zuständig waren, sind nicht mehr da: { $data }.
        }
    }
    .why = Ohne zuständige Person entscheidet niemand, wer diese Informationen sehen darf und wann sie gelöscht werden.
    .action = Eine zuständige Person bestimmen, nach ihrer Funktion
    .caution = Wer die Funktion gewechselt hat, ist nicht ausgetreten: Berichtigen Sie zuerst die Beziehung zur Organisation.
    .technical = Gruppen und effektive Rechte (lesen, schreiben, extern teilen) auf diesen Ablagen ausweisen, damit die Leitung bestimmt, wer über Zugriffe entscheidet. Erledigt, wenn pro Datenbestand eine Zugriffsgruppe den Namen der zuständigen Person trägt.

rule-service-without-owner = Für manche Werkzeuge ist intern niemand zuständig
    .finding = { $state ->
        [not-known] { $count ->
            [one] Niemand weiss, wer für { $services } zuständig ist.
           *[other] Niemand weiss, wer für { $count } Werkzeuge zuständig ist: { $services }.
        }
        [former] { $owner } ist noch für { $services } zuständig, arbeitet aber nicht mehr hier.
       *[outside] { $owner }, ausserhalb der Organisation, ist für { $services } zuständig.
    }
    .why = Ein Werkzeug, für das intern niemand zuständig ist, wird weder begleitet noch zum richtigen Preis bezahlt noch sauber abgeschaltet.
    .action = Intern eine zuständige Person bestimmen; technisches Wissen braucht sie nicht
    .caution = Dass ein Dienstleister das Werkzeug verwaltet, ist normal: Die Frage ist, wer entscheidet.
    .technical = In der Verwaltungskonsole eine interne Kontaktperson (Technik und Rechnung) mit einer Adresse der Organisation und eine Stellvertretung eintragen, die Warnungen erhalten. Erledigt, wenn eine Testmeldung des Anbieters bei beiden ankommt.

rule-flow-unexplained = Der Zweck mancher Datenflüsse ist nicht bekannt
    .finding = { $state ->
        [empty] { $count ->
            [one] Der Zweck von { $flows } ist leer geblieben.
           *[other] Der Zweck von { $count } Datenflüssen ist leer geblieben: { $flows }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wozu { $flows } dient.
           *[other] Niemand weiss, wozu { $count } Datenflüsse dienen: { $flows }.
        }
    }
    .why = Ein Datenfluss, den niemand begründen kann, ist der erste, den man einstellt.
    .action = Den Zweck in einem Satz aufschreiben oder den Datenfluss einstellen
    .caution = Vielleicht war die Person, die es weiss, nicht dabei: Fragen Sie jene, die die Daten erhalten.
    .technical = Geplante Aufgabe, Konnektor oder Weiterleitungsregel samt Konto, API-Schlüssel und letztem Lauf finden; eine Woche aussetzen, wenn sie niemand vermisst. Erledigt, wenn Zweck und zuständige Person in der Beschreibung stehen oder der Schlüssel widerrufen ist.

rule-flow-manual-retyping = { $state ->
        [not-known] Unklar, wie viel Zeit das erneute Eintippen braucht
       *[known] Daten werden von Hand von einem Werkzeug ins andere übertragen
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Es fehlt eine Antwort, um zu wissen, wie viel Zeit { $flows } braucht.
           *[other] Es fehlt eine Antwort, um zu wissen, wie viel Zeit { $count } Datenflüsse brauchen: { $flows }.
        }
       *[known] Das Übertragen von Hand aus { $from } in { $to } braucht { $hours } Stunden pro Jahr ({ $flows }).
    }
    .why = Erneutes Eintippen kostet Zeit, und jedes Mal kann sich ein Fehler einschleichen.
    .action = Prüfen, ob ein Export und ein Import oder eine einfache Verbindung genügt
    .caution = Der Blick einer Person, zum Beispiel vor einer Zahlung, kann eine gewollte Kontrolle sein: Geben Sie das beim Datenfluss an.
    .threshold-hours = Stunden pro Jahr, die das Übertragen von Hand zwischen zwei Werkzeugen braucht
    .technical = API, Webhook oder geplanten Export und Import (CSV, XML, QR-Rechnung, ISO 20022 camt/pain) zwischen beiden Werkzeugen suchen, mit Dienstkonto mit minimalen Rechten und Alarm bei Fehlern. Erledigt, wenn zehn Fälle hintereinander ohne Abtippen durchlaufen.

rule-hub-concentration = Die meisten Datenflüsse laufen über ein einziges Werkzeug
    .finding = { $percent } % der { $all } beschriebenen Datenflüsse berühren { $service }.
    .why = Fällt dieses Werkzeug aus, steht fast alles still.
    .action = Zuerst seine Sicherung, seinen Notzugang und seinen Vertrag anschauen
    .caution = Das ist kein Mangel: Die Feststellung sagt nur, wo man am besten beginnt.
    .threshold-share = Anteil der Datenflüsse, die dasselbe Werkzeug berühren
    .threshold-services = Anzahl verbundener Werkzeuge, ab der dieser Anteil etwas aussagt
    .technical = Konnektoren dieses Knotens dokumentieren (Protokoll, Konto, Häufigkeit), Fehler überwachen und einen Notbetrieb vorsehen. Erledigt, wenn ein simulierter Ausfall von einer Stunde zeigt, was wartet, was verloren geht und wer alarmiert wird.

rule-supplier-chain-unknown = Unklar, wer hinter einem Lieferanten arbeitet
    .finding = { $state ->
        [not-known] Niemand weiss, ob der Vertrag sagt, welche weiteren Dienstleister die Informationen in { $services } sehen.
       *[missing] Der Vertrag sagt nicht, welche weiteren Dienstleister die Informationen in { $services } sehen.
    }
    .why = Wer für den Lieferanten arbeitet, sieht vielleicht auch Ihre Informationen.
    .action = Die Liste der weiteren Dienstleister und ihrer Länder verlangen
    .caution = Viele Lieferanten veröffentlichen diese Liste auf ihrer Website: Ein Link genügt.
    .technical = Liste der Unterauftragsbearbeiter liefern (Firma, Land, Rolle: Hosting, Support, Sicherung) und Änderungsmeldungen abonnieren. Erledigt, wenn die datierte Liste beim Vertrag liegt und die Speicherregion in der Konsole geprüft ist.

rule-shadow-service = { $state ->
        [not-known] Unklar, wer manche Werkzeuge gewählt hat
       *[not-chosen] Werkzeuge werden benutzt, ohne dass sie jemand gewählt hat
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] { $services } ist gratis, privat oder von einer Person bezahlt, und niemand weiss, wer das entschieden hat.
           *[other] { $count } Werkzeuge sind gratis, privat oder von einer Person bezahlt, und niemand weiss, wer das entschieden hat: { $services }.
        }
       *[not-chosen] { $count ->
            [one] { $services } ist gratis, privat oder von einer Person bezahlt und wird aus Gewohnheit benutzt.
           *[other] { $count } Werkzeuge sind gratis, privat oder von einer Person bezahlt und werden aus Gewohnheit benutzt: { $services }.
        }
    }
    .why = Ein Werkzeug, das aus Gewohnheit dazukam, steht in keinem Budget, wird nicht gesichert und folgt keinen gemeinsamen Regeln.
    .action = Entscheiden: übernehmen, ersetzen oder einstellen
    .caution = Ein Gratiswerkzeug kann eine überlegte Wahl sein: Notieren Sie, wer es entschieden hat.
    .technical = Verwendete Anwendungen erheben (OAuth-Zustimmungen, DNS- oder Proxy-Protokolle, Browsererweiterungen, Spesen) und jede zulassen, ersetzen oder sperren. Erledigt, wenn Zustimmungen eine Freigabe der Administration brauchen und die Liste vierteljährlich geprüft wird.

# What shows a finding of this family.
evidence-owners = Angegebene Zuständige
evidence-share-of-flows = Anteil der Datenflüsse
