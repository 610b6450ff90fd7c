# Sobriety: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  was die Informatikzuständigen prüfen oder einstellen, und wann es erledigt ist
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-eco-service-no-use = { $state ->
        [not-known] Ein Werkzeug wird vielleicht nicht mehr benutzt
       *[unused] Ein Werkzeug wird nicht mehr benutzt
    }
    .finding = { $state ->
        [dormant] { $service } ruht.
        [unused] { $service } wurde seit { $days } Tagen nicht mehr benutzt.
       *[not-known] { $count ->
            [one] Niemand weiss, wann { $service } zuletzt benutzt wurde.
           *[other] Niemand weiss, wann diese { $count } Werkzeuge zuletzt benutzt wurden: { $service }.
        }
    }
    .why = Ein Werkzeug, das ruht, kostet, belastet die Umwelt und bleibt eine Tür mehr.
    .action = { $state ->
        [not-known] Die Personen fragen, die es benutzt haben
       *[unused] Exportieren, was es enthält, und es dann schliessen
    }
    .caution = Ein saisonales Werkzeug (Lager, Steuern) ruht naturgemäss: Notieren Sie seine Saison.
    .threshold-days = Nach wie vielen Tagen ohne Benutzung
    .technical = Letzte Anmeldung und Abhängigkeiten (Konnektoren, API-Schlüssel, DNS) prüfen, in offenem Format exportieren, 30 Tage schreibgeschützt stellen, dann Daten, Konten und DNS-Einträge löschen. Erledigt, wenn die Löschbestätigung abgelegt ist.

rule-eco-device-short-life = { $state ->
        [not-known] Unklar, wie lange die Geräte behalten werden
       *[early] Die Geräte werden zu früh ersetzt
    }
    .finding = { $state ->
        [early] { $service }: Der Ersatz ist nach { $planned ->
            [one] { $planned } Jahr
           *[other] { $planned } Jahren
        } vorgesehen. { $device ->
            [desktop] Ein Tischcomputer
            [phone] Ein Telefon
            [printer] Ein Drucker
            [server] Ein Server
            [network] Ein Netzwerkgerät
           *[laptop] Ein Laptop
        } dient gewöhnlich mindestens { $years } Jahre.
       *[not-known] { $count ->
            [one] Niemand weiss, für wie viele Jahre dieser Kauf gedacht ist: { $purchase }.
           *[other] Niemand weiss, für wie viele Jahre diese { $count } Käufe gedacht sind: { $purchase }.
        }
    }
    .why = Ein Gerät herzustellen, belastet die Umwelt viel stärker, als es in der Schweiz zu benutzen.
    .action = { $state ->
        [not-known] Die Person fragen, die die Geräte kauft
       *[early] Zuerst reparieren und die Geräte länger behalten
    }
    .caution = Die Buchhaltung schreibt manchmal schneller ab, als ersetzt wird: Geben Sie dann die tatsächliche Dauer an. Ein Gerät, das keine Updates mehr erhält, muss ersetzt werden.
    .technical = Vor dem Ersatz verlängern: Akku, SSD, Speicher, noch gepflegtes System; nach Löschung aufbereiten oder weiterverkaufen. Erledigt, wenn das Inventar je Gerät das geplante Ausmusterungsalter und die versuchte Reparatur nennt.

rule-eco-duplicates-storage = Dieselben Dateien sind an mehreren Orten gespeichert
    .finding = { $state ->
        [known] { $gigabytes ->
            [one] { $gigabytes } Gigabyte
           *[other] { $gigabytes } Gigabyte
        } Kopien von { $data } liegen in { $service }, Sicherungen nicht mitgezählt.
       *[not-known] { $data }: Niemand weiss, wie gross die Kopien sind, die in { $service } liegen.
    }
    .why = Jede Kopie verbraucht Energie, kostet und kann nach aussen gelangen.
    .action = { $state ->
        [not-known] Im Werkzeug nachschauen, wie viel Platz diese Kopien belegen
       *[known] Einen einzigen massgebenden Ort wählen und dann die anderen Kopien löschen
    }
    .caution = Eine Kopie, um ohne Verbindung zu arbeiten, ist berechtigt; Kopien auf den Geräten sind nicht mitgezählt.
    .threshold-gigabytes = Ab wie vielen Gigabyte Kopien
    .technical = Dubletten per Hash und Ablage finden, Original im führenden System behalten, übrige durch Links ersetzen, Sicherungen ausgenommen. Erledigt, wenn ein zweiter Durchgang weniger als 5 % Dubletten findet.

rule-eco-cold-data = { $state ->
        [not-known] Unklar, ob viele Dateien ruhen
       *[known] Viele Dateien ruhen
    }
    .finding = { $state ->
        [known] { $share } % von dem, was aufbewahrt wird ({ $untouched } von { $total } Gigabyte), wurde seit drei Jahren nicht mehr angerührt: { $data }.
       *[not-known] Niemand weiss, welcher Teil dieser { $total } Gigabyte seit drei Jahren nicht mehr angerührt wurde: { $data }.
    }
    .why = Aufräumen verringert zugleich das Risiko, die Kosten und die Umweltbelastung.
    .action = { $state ->
        [not-known] Die Dateien nach Datum ordnen und schauen, wie gross die ältesten sind
       *[known] Einen Tag pro Jahr zum Aufräumen festlegen
    }
    .caution = Was man von Gesetzes wegen oder laut Vertrag aufbewahren muss, ruht naturgemäss: Geben Sie an, dass es ein Archiv ist.
    .threshold-gigabytes = Ab wie vielen Gigabyte insgesamt
    .threshold-share = Ab welchem Anteil, der ruht
    .technical = Liste je Ordner (Grösse, letzte Änderung) erstellen, nach behalten, archivieren oder löschen sortieren, dann in Kaltspeicher verschieben oder löschen. Erledigt, wenn das aktive Volumen gesunken und das Archiv stichprobenweise geprüft ist.

rule-eco-server-always-on = Ein kleiner Server läuft Tag und Nacht
    .finding = { $state ->
        [idle] { $count ->
            [one] { $server } dient wenigen Personen, ohne Zugang aus dem Internet: Nachts gibt es wohl nichts zu tun.
           *[other] { $server } dienen wenigen Personen, ohne Zugang aus dem Internet: Nachts gibt es wohl nichts zu tun.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, ob jemand { $server } nachts oder von aussen braucht.
           *[other] Niemand weiss, ob jemand diese Server nachts oder von aussen braucht: { $server }.
        }
    }
    .why = Ein Jahr zählt 8760 Stunden; die Büroarbeit füllt davon kaum einen Viertel.
    .action = { $state ->
        [not-known] Fragen, wer ihn benutzt, wann und von wo aus
       *[idle] Ihn nachts ausschalten, mit anderen teilen oder anderswo betreiben lassen
    }
    .caution = Vielleicht laufen nachts Sicherungen oder Updates: Schauen Sie zuerst nach, um welche Zeit.
    .threshold-users = Bis zu wie vielen Personen
    .technical = Last und Leistung messen, Ab- und Einschalten planen (WoL, Hypervisor), in virtuelle Maschinen zusammenlegen oder in geteiltes Hosting verlagern. Erledigt, wenn Laufzeit und Nutzungszeit nahe beieinander liegen, Sicherungen und Updates eingeschlossen.

rule-eco-ai-without-need = Eine künstliche Intelligenz wird ohne schriftlichen Bedarf benutzt
    .finding = { $state ->
        [blank] { $count ->
            [one] Wozu { $service } dient, ist nirgends aufgeschrieben.
           *[other] Wozu diese { $count } Werkzeuge dienen, ist nirgends aufgeschrieben: { $service }.
        }
       *[not-known] { $count ->
            [one] Niemand kann sagen, wozu { $service } dient.
           *[other] Niemand kann sagen, wozu diese { $count } Werkzeuge dienen: { $service }.
        }
    }
    .why = Der Nutzen soll vor den Kosten und der Umweltbelastung genannt sein.
    .action = Den Bedarf in einem Satz aufschreiben, dazu die Regel für die Benutzung
    .caution = Vielleicht ist der Bedarf anderswo aufgeschrieben, zum Beispiel in einem Reglement: Übertragen Sie den Satz hierher.
    .technical = Anwendungsfall, Modell, zulässige Daten und Erfolgsmass beschreiben; kleinstes genügendes Modell oder einfache Regel bevorzugen. Erledigt, wenn ein Vergleich mit dem heutigen Vorgehen festgehalten ist, sonst Funktion abschalten.

rule-eco-oversized = { $state ->
        [not-known] Unklar, ob die Grösse der Abonnemente passt
       *[known] Das Abonnement ist viel grösser als nötig
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Nur ein kleiner Teil von dem, was bezahlt wird, wird auch gebraucht: { $cost }.
           *[other] Nur ein kleiner Teil von dem, was bezahlt wird, wird auch gebraucht, bei { $count } Positionen: { $cost }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, welcher Teil wirklich gebraucht wird: { $cost }.
           *[other] Niemand weiss, welcher Teil wirklich gebraucht wird, bei { $count } Positionen: { $cost }.
        }
    }
    .why = Man bezahlt und speichert mehr als nötig.
    .action = { $state ->
        [not-known] Zählen, was wirklich gebraucht wird
       *[known] Bei der nächsten Verlängerung die nächstkleinere Grösse wählen
    }
    .caution = Manchmal ist schon die kleinste erhältliche Grösse mehr als nötig.
    .threshold-share = Unter welchem benutzten Anteil
    .threshold-amount = Bis zu welchem unbenutzten Betrag pro Jahr
    .technical = Spitzen über 90 Tage erfassen (Platz, Konten, Prozessor, Bandbreite) und bei Verlängerung auf die Grösse wechseln, die sie mit 20 % Reserve deckt. Erledigt, wenn die neue Grösse einen Monat ohne Alarm hält.

# What shows a finding, for the rules of this file.

evidence-planned-years = Vorgesehene Dauer in Jahren
evidence-possible-years = Mögliche Dauer in Jahren
evidence-lifetimes-date = Datum der verwendeten Liste der Lebensdauern
evidence-purchases = Käufe
evidence-copied-gigabytes = Kopien in Gigabyte
evidence-untouched-gigabytes = Seit drei Jahren unbenutzt, in Gigabyte
evidence-untouched-share = Unbenutzter Anteil
evidence-servers = Server
evidence-subscriptions = Abonnemente
