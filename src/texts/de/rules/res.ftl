# Continuity: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  was die Informatikzuständigen prüfen oder einstellen, und wann es erledigt ist
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-res-no-backup = Wichtige Informationen sind nicht gesichert
    .finding = { $place ->
        [online] Keine unabhängige Sicherung deckt { $service } ab ({ $data }); der Papierkorb und die Versionen, die der Lieferant aufbewahrt, sind keine.
       *[own] Keine Sicherung deckt { $service } ab ({ $data }).
    }
    .why = Eine Panne, ein Diebstahl oder Erpressungssoftware, und diese Informationen sind verloren.
    .action = Noch diese Woche eine automatische Sicherung an einem anderen Ort einrichten
    .caution = { $place ->
        [online] Manche Lieferanten verkaufen eine echte, getrennte Sicherung: Wenn Sie diese haben, fügen Sie sie bei den Sicherungen hinzu.
       *[own] Wenn es schon eine Sicherung gibt, fügen Sie sie hinzu und geben Sie an, was sie abdeckt.
    }
    .technical = Automatische Sicherung nach 3-2-1 einrichten (drei Kopien, zwei Medien, eine ausser Haus), AES-256-verschlüsselt, Versionen von mindestens 30 Tagen, Alarm bei Fehlern; auch Online-Dienste sichern. Erledigt, wenn drei Nächte hintereinander fehlerfrei sind und eine Datei wiederhergestellt wurde.

rule-res-restore-untested = { $state ->
        [old] Die Wiederherstellung wurde schon lange nicht mehr getestet
       *[never] Die Wiederherstellung wurde noch nie getestet
    }
    .finding = { $state ->
        [old] Der letzte Test von { $backup } liegt { $days } Tage zurück.
        [not-known] Niemand weiss, ob die Wiederherstellung aus { $backup } schon einmal getestet wurde.
       *[never] Die Wiederherstellung aus { $backup } wurde noch nie getestet.
    } Diese Sicherung soll zurückbringen: { $covered }.
    .why = Eine nie getestete Sicherung ist eine Hoffnung, keine Sicherheit.
    .action = Diese Woche eine Datei wiederherstellen, einmal im Jahr ein ganzes Werkzeug, und das Datum notieren
    .caution = Vielleicht hat ein Dienstleister den Test gemacht, ohne es zu sagen: Fragen Sie nach dem Datum.
    .threshold-age = Anzahl Tage, während denen ein Wiederherstellungstest zählt
    .technical = Auf ein Testsystem wiederherstellen: eine Datei, ein Postfach, dann das ganze Werkzeug, Dauer messen und Integrität prüfen (Öffnen, Prüfsummen, Rechte). Erledigt, wenn ein Protokoll Datum, Dauer gegenüber RTO, Datenalter gegenüber RPO und behobene Mängel nennt.

rule-res-backup-same-place = { $state ->
        [not-known] Die Sicherung liegt vielleicht am selben Ort wie das Original
       *[same] Die Sicherung liegt am selben Ort wie das Original
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob { $backup } an einem anderen Ort liegt als das Original von { $services }.
       *[same] { $backup } liegt am selben Ort wie das Original von { $services }, und anderswo gibt es keine weitere Kopie.
    }
    .why = Ein Brand, eine Überschwemmung, ein Einbruch oder ein gesperrtes Konto nimmt beides mit.
    .action = Eine Kopie an einem anderen Ort aufbewahren und nach dem Sichern trennen
    .caution = Eine Festplatte, die jemand nach Hause nimmt, liegt tatsächlich an einem anderen Ort: Geben Sie das bei der Sicherung an.
    .technical = Eine Kopie an einem anderen Ort und bei einem anderen Betreiber (anderes Gebäude, andere Region, anderes Konto) ergänzen, verschlüsselt übertragen, Schlüssel bei der Organisation. Erledigt, wenn diese Kopie ohne ursprünglichen Ort und ohne ursprüngliches Konto wiederherstellbar ist.

rule-res-single-point = { $kind ->
        [service] Mehrere wichtige Werkzeuge hängen an einem einzigen Teil
        [host] Mehrere wichtige Werkzeuge laufen bei einem einzigen Lieferanten
       *[person] Mehrere wichtige Werkzeuge liegen in einer einzigen Hand
    }
    .finding = { $kind ->
        [service] Wenn { $point } ausfällt, fallen auch { $count } wichtige Werkzeuge aus: { $blocked }.
        [host] Bei { $point } laufen { $count } wichtige Werkzeuge: { $blocked }.
        [outside] Ausserhalb der Organisation kann nur { $point } betreuen, wovon { $count } wichtige Werkzeuge abhängen: { $blocked }.
       *[person] Ohne { $point } kann niemand mehr betreuen, wovon { $count } wichtige Werkzeuge abhängen: { $blocked }.
    }
    .why = Eine einzige Panne oder Abwesenheit legt mehrere Tätigkeiten zugleich lahm.
    .action = { $kind ->
        [service] Einen Ersatz vorsehen oder einen Weg, zwei Tage ohne zu arbeiten
        [host] Entscheiden, ob das so gewollt ist, und die Sicherung, den Domainnamen und einen Administratorzugang anderswo aufbewahren
       *[person] Einer zweiten Person dieselben Rechte geben und es einmal gemeinsam üben
    }
    .caution = { $kind ->
        [host] Mehrere Werkzeuge bei einem Lieferanten zu vereinen, kann eine gute Wahl sein: Notieren Sie den Grund.
       *[other] Für den Internetanschluss und das gemeinsame Konto gilt das immer: Wichtig ist zu wissen, was mit ihnen ausfällt.
    }
    .threshold-services = Anzahl wichtiger Werkzeuge, die zusammen ausfallen
    .technical = Einzelnen Ausfallpunkt beseitigen: zweiter Weg, Standby-Knoten, zweite Administratorin oder Verfahren ohne das Werkzeug; überwachen und alarmieren. Erledigt, wenn eine Testumschaltung das RTO der abhängigen Werkzeuge einhält.

rule-res-rto-incoherent = Ein dringendes Werkzeug hängt von einem ab, das langsamer wieder läuft
    .finding = { $hurried } muss in { $hurriedHours } h wieder laufen, hängt aber von { $slow } ab, das erst in { $slowHours } h wieder läuft. { $count ->
        [one] {""}
       *[other] { $count } Werkzeuge sind in dieser Lage: { $waiting }.
    }
    .why = Wie lange es wirklich dauert, bestimmt das langsamste Glied.
    .action = Dafür sorgen, dass das langsamste Werkzeug schneller wieder läuft, oder vorsehen, wie man ohne es arbeitet
    .caution = Wenn man einige Stunden ohne das andere Werkzeug arbeiten kann, ist es keine echte Abhängigkeit: Berichtigen Sie die Verknüpfung.
    .technical = Wiederanlaufreihenfolge festlegen (Netz, Verzeichnis, Speicher, Anwendungen), jeden Schritt messen und RTO anpassen oder vorgelagerten Ersatz vorsehen. Erledigt, wenn das RTO jedes Werkzeugs die Summe seiner Kette deckt.

rule-res-domain-not-owned = { $state ->
        [not-known] Unklar, auf wen der Domainname lautet
       *[outside] Der Domainname lautet nicht auf Sie
    }
    .finding = { $state ->
        [not-known] Niemand weiss, wer Inhaber des Domainnamens von { $service } ist.
        [former] Der Domainname von { $service } lautet auf eine ausgetretene Person: { $holder }.
       *[outside] Der Domainname von { $service } lautet auf { $holder }.
    }
    .why = Wer den Domainnamen hat, hat die Website und die E-Mails.
    .action = Den Domainnamen auf die Organisation übertragen lassen und den Zugang zum Register behalten
    .caution = Vielleicht verwaltet der Dienstleister nur einen Namen, der Ihnen gehört: Verlangen Sie den Registerauszug.
    .technical = Inhaber (WHOIS oder Registry) auf die Organisation ändern lassen, eigenes Registrar-Konto mit MFA, Transfersperre, automatische Verlängerung, Kopie der DNS-Zone; der Auth-Code bleibt intern. Erledigt, wenn die Registry die Organisation nennt und eine interne Person einen TXT-Testeintrag ändert.

rule-res-backup-not-isolated = { $state ->
        [not-known] Unklar, ob ein Eindringling auch die Sicherung erreichen würde
       *[reached] Ein Eindringling würde auch die Sicherung erreichen
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob eine Kopie von { $covered } nach dem Sichern geschützt aufbewahrt wird ({ $backups }).
       *[reached] { $backups } bleibt erreichbar und veränderbar, und von { $covered } gibt es keine andere, geschützte Kopie.
    }
    .why = Erpressungssoftware verschlüsselt alle Kopien, die sie erreicht.
    .action = Eine Kopie nach dem Sichern trennen oder eine haben, die niemand ändern kann
    .caution = Versionen, die selbst der Administrator nicht löschen kann, zählen: Fragen Sie den Lieferanten.
    .technical = Eine Kopie vom Domänennetz aus unerreichbar machen: unveränderbarer Speicher (Object Lock im Compliance-Modus, 30 Tage) oder ausgestecktes Medium, eigene Konten und MFA, kein Domänenbeitritt, Pull-Verfahren. Erledigt, wenn ein Domänenadministrator diese Kopie weder löschen noch verschlüsseln kann.

rule-res-rpo-gap = { $state ->
        [not-known] Unklar, ob oft genug gesichert wird
       *[late] Es wird seltener gesichert als nötig
    }
    .finding = { $state ->
        [not-known] Es fehlt eine Antwort, um zu wissen, ob { $services } oft genug gesichert wird.
       *[late] { $backup } läuft alle { $everyHours } Stunden, aber bei { $hurried } darf nicht mehr als { $needHours } h Arbeit verloren gehen. { $count ->
            [one] {""}
           *[other] { $count } Werkzeuge sind in dieser Lage: { $services }.
        }
    }
    .why = Es ginge mehr Arbeit verloren, als man angeblich in Kauf nimmt.
    .action = Öfter sichern oder neu festlegen, welchen Verlust man in Kauf nimmt
    .caution = Bei einer laufend nachgeführten Kopie geht wenig Arbeit verloren, aber sie übernimmt auch die Fehler.
    .technical = Sicherungsintervall dem RPO angleichen: stündliche Snapshots, Transaktionsprotokolle oder Replikation, Last und Platz prüfen. Erledigt, wenn das über 30 Tage gemessene Höchstalter der letzten guten Kopie unter dem RPO bleibt.

rule-res-crisis-contacts = { $state ->
        [not-known] Unklar, ob es eine Liste der nützlichen Kontakte gibt
        [place-not-known] Unklar, ob die Liste der nützlichen Kontakte ausgedruckt ist
       *[none] Es gibt keine ausgedruckte Liste der nützlichen Kontakte
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob es eine Liste der nützlichen Kontakte für den Notfall gibt.
        [place-not-known] Die Liste der nützlichen Kontakte gibt es, aber niemand weiss, ob sie auf Papier vorliegt.
        [on-screen] Die Liste der nützlichen Kontakte gibt es, aber nur am Bildschirm.
        [draft] Die Liste der nützlichen Kontakte ist erst ein Entwurf oder nicht mehr aktuell.
       *[none] Für den Notfall ist keine Liste der nützlichen Kontakte geschrieben.
    }
    .why = Bei einem Angriff ist das Adressbuch oft nicht erreichbar, und das Telefon auch nicht.
    .action = Eine Liste ausdrucken (Dienstleister, Bank, Versicherung, Polizei, Team) und bei zwei Personen aufbewahren
    .caution = Die Nummern auf privaten Telefonen helfen, aber nur jenen, die sie haben.
    .threshold-persons = Anzahl Personen, bis zu der die Feststellung weniger wiegt
    .technical = Ausgedrucktes Blatt und Offline-Kopie abgeben: Pikettnummern, Kunden- und Vertragsnummern, Notzugang (wo, nicht das Geheimnis), Versicherung, Provider, Registrar. Erledigt, wenn zwei Personen es zu Hause haben und ein Testanruf gelang.

rule-res-single-supplier = { $state ->
        [not-known] Unklar, ob ein einziger Lieferant fast alles in der Hand hat
        [keys] Ein einziger Lieferant hat ein wichtiges Werkzeug, dessen Sicherung und den Domainnamen in der Hand
       *[share] Ein einziger Lieferant hat fast alles in der Hand
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Niemand weiss, wer { $services } liefert: Das kann den Ausschlag geben.
           *[other] Niemand weiss, wer { $count } wichtige Werkzeuge liefert: { $services }.
        }
        [keys] { $supplier } hat zugleich { $services }, eine Sicherung und einen Domainnamen in der Hand.
       *[share] { $supplier } liefert { $count } von { $all } wichtigen Werkzeugen, also { $percent } %: { $services }.
    }
    .why = Eine Panne, ein Konkurs oder ein Streit würde die Organisation lahmlegen.
    .action = Zumindest die Sicherung, den Domainnamen und einen Administratorzugang getrennt halten
    .caution = Mehrere Werkzeuge bei einem Lieferanten zu vereinen, kann eine gute Wahl sein: Entscheiden Sie es, und notieren Sie den Grund.
    .threshold-share = Anteil der wichtigen Werkzeuge beim selben Lieferanten
    .threshold-services = Anzahl wichtiger Werkzeuge, ab der dieser Anteil etwas aussagt
    .technical = Mindestens Sicherung, Domain-Registrar und ein Administrationskonto von diesem Anbieter trennen; Export jedes Dienstes dokumentieren. Erledigt, wenn Testwiederherstellung und Test-DNS-Änderung ohne ihn gelingen.

rule-res-no-workaround = Nichts ist vorgesehen, wenn ein wichtiges Werkzeug einen Tag lang ausfällt
    .finding = { $state ->
        [not-known] Niemand weiss, wie man ohne { $services } arbeiten würde.
       *[none] Wie man ohne { $services } arbeitet, ist leer geblieben.
    }
    .why = Improvisieren kostet mehr als die Panne.
    .action = Eine halbe Seite schreiben: wer macht was ohne das Werkzeug
    .caution = Vielleicht weiss das Team auch ungeschrieben, was zu tun ist: Zwei Sätze genügen.
    .technical = Notbetrieb vorbereiten: regelmässiger, offline lesbarer Export, Papier- oder Tabellenformulare, Ersatzarbeitsplatz und -verbindung, spätere Erfassung. Erledigt, wenn das Team eine Stunde ohne das Werkzeug gearbeitet hat und das Nachtragen beschrieben ist.

rule-res-rto-no-commitment = { $state ->
        [not-known] Unklar, ob der Lieferant verspricht, wann es wieder läuft
       *[missing] Der Lieferant verspricht nicht, wann es wieder läuft
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob der Vertrag für { $services } bei einer Panne eine Frist verspricht.
       *[missing] Der Vertrag verspricht für { $services } bei einer Panne keine Frist.
    }
    .why = Ihre eigene Frist hängt dann vom guten Willen des Lieferanten ab.
    .action = Eine Zusage verlangen oder vorsehen, wie man ohne das Werkzeug arbeitet
    .caution = In den allgemeinen Geschäftsbedingungen steht manchmal eine Zusage: Suchen Sie dort das Wort «Verfügbarkeit».
    .technical = Schriftliches Servicelevel verlangen: monatliche Verfügbarkeit, Reaktions- und Wiederherstellungszeit, Zeiten, Statusseite, Gutschrift. Erledigt, wenn die zugesagte Zeit unter dem RTO liegt oder eine gemessene Ersatzlösung die Lücke schliesst.

rule-res-power-only-one = { $state ->
        [not-known] Unklar, ob es für ein unentbehrliches Gerät Ersatz gibt
       *[alone] Für ein unentbehrliches Gerät gibt es keinen Ersatz
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob es für { $devices } Ersatz gibt.
       *[alone] Für { $devices } gibt es keinen Ersatz.
    }
    .why = Fällt ein kleines Netzwerkgerät aus, kann der ganze Tag stillstehen.
    .action = Ein Ersatzgerät bereithalten oder einen anderen Weg, etwa einen mobilen Zugang
    .caution = Ein Dienstleister, der noch am selben Tag Ersatz bringt, zählt: Geben Sie das an.
    .technical = Vorkonfiguriertes Ersatzteil oder -gerät, Konfigurationssicherung, geprüfte USV und fürs Internet 4G/5G-Ersatz bereithalten. Erledigt, wenn der Tausch einmal schneller als das RTO gelang.

# What shows a finding of this family.
evidence-backups = Sicherungen
evidence-concentration = Konzentrationsindex (Herfindahl, von 0 bis 10’000)
evidence-copied-every = Zeit zwischen zwei Sicherungen
evidence-devices = Geräte
evidence-share-of-services = Anteil der wichtigen Werkzeuge
evidence-work-to-lose = Arbeit, deren Verlust man in Kauf nimmt
