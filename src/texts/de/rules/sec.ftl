# Security: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  was die Informatikzuständigen prüfen oder einstellen, und wann es erledigt ist
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-sec-mfa-missing = { $state ->
        [not-known] Ein gestohlenes Passwort würde vielleicht genügen, um hineinzukommen
       *[missing] Ein gestohlenes Passwort würde genügen, um hineinzukommen
    }
    .finding = { $state ->
        [missing] { $service } lässt sich aus dem Internet mit einem einfachen Passwort öffnen.
        [partial] Die Zwei-Schritt-Anmeldung bei { $service } schützt nur einen Teil der Personen; die anderen melden sich mit einem einfachen Passwort an.
       *[not-known] { $count ->
            [one] Niemand weiss, ob eine Zwei-Schritt-Anmeldung { $service } schützt.
           *[other] Niemand weiss, ob eine Zwei-Schritt-Anmeldung { $count } Werkzeuge schützt: { $service }.
        }
    }
    .why = Passwörter werden massenhaft gestohlen. Mit dem Passwort für die E-Mails lassen sich zudem alle anderen zurücksetzen.
    .action = { $state ->
        [not-known] Die Person fragen, die die Zugänge verwaltet, oder die Anmeldung auf einem anderen Gerät ausprobieren
        [partial] Die Zwei-Schritt-Anmeldung für alle einschalten, zuerst für die Konten mit allen Rechten
       *[missing] Die Zwei-Schritt-Anmeldung einschalten (App oder Schlüssel), zuerst für die Konten mit allen Rechten
    }
    .caution = Wenn man sich über ein gemeinsames Konto anmeldet, das schon geschützt ist, geben Sie an, dass das Werkzeug davon abhängt: Dann verschwindet die Feststellung.
    .technical = Zweiten Faktor per Zugriffsrichtlinie für alle Konten erzwingen, zuerst Administration: FIDO2-Schlüssel oder Passkey, sonst TOTP-App; kein SMS für Administratoren, alte Anmeldeverfahren (Basic IMAP/POP/SMTP) aus, Notfallcodes versiegelt. Erledigt, wenn der Registrierungsbericht 100 % der aktiven Konten zeigt.

rule-sec-former-access = Eine ausgetretene Person hat noch Zugänge
    .finding = { $count ->
        [one] { $person } ist nicht mehr da, hat aber noch einen Zugang: { $doors }.
       *[other] { $person } ist nicht mehr da, hat aber noch { $count } Zugänge: { $doors }.
    }
    .why = Ein vergessener Zugang ist eine offene Tür, für diese Person und für alle, die ihr Passwort finden.
    .action = Diese Zugänge heute entziehen, danach die anderen Werkzeuge prüfen
    .caution = Wer die Rolle gewechselt hat, ohne auszutreten, ist nicht gemeint: Berichtigen Sie zuerst die Beziehung zur Organisation.
    .technical = Konto deaktivieren, Sitzungen und Token widerrufen (OAuth, API, VPN, WLAN, MFA), der Person bekannte gemeinsame Geheimnisse ändern, Postfach und Dateien übertragen, dann den Namen in jeder Konsole suchen. Erledigt, wenn kein Werkzeug das Konto mehr führt und das Datum notiert ist.

rule-sec-cleartext-sensitive-flow = { $certainty ->
        [to-check] Vertrauliche Informationen gehen vielleicht ungeschützt hinaus
       *[certain] Vertrauliche Informationen gehen ungeschützt hinaus
    }
    .finding = { $certainty ->
        [to-check] { $flow } überträgt vertrauliche Informationen ({ $data }). Niemand weiss, ob sie verschlüsselt sind. Übertragungsweg: { $channel }.
       *[certain] { $flow } überträgt vertrauliche Informationen ({ $data }) ohne Schutz. Übertragungsweg: { $channel }.
    }
    .why = Eine vertippte Adresse, ein verlorener Stick, ein gehacktes Postfach, und schon können andere sie lesen.
    .action = { $certainty ->
        [to-check] Prüfen, ob schon verschlüsselt wird; wenn nicht, { $means ->
            [mail] ein Portal, einen geschützten Link oder ein verschlüsseltes E-Mail benutzen
            [stick] den Stick oder die Festplatte verschlüsseln oder aus der Ferne am Original arbeiten
           *[other] ein Portal oder einen geschützten Link benutzen
        }
       *[certain] { $means ->
            [mail] Ein Portal, einen geschützten Link oder ein verschlüsseltes E-Mail benutzen
            [stick] Den Stick oder die Festplatte verschlüsseln oder aus der Ferne am Original arbeiten
           *[other] Ein Portal oder einen geschützten Link benutzen
        }
    }
    .caution = { $means ->
        [mail] Innerhalb eines geschlossenen Netzwerks kann das E-Mail geschützt sein: Wählen Sie dann «Verschlüsseltes E-Mail».
        [stick] Vielleicht ist der Stick schon verschlüsselt: Geben Sie das beim Datenfluss an, dann verschwindet die Feststellung.
       *[other] Vielleicht ist die Übertragung auf andere Weise geschützt: Geben Sie das beim Datenfluss an, dann verschwindet die Feststellung.
    }
    .technical = Unterwegs verschlüsseln: TLS 1.2 oder höher mit MTA-STS zwischen Mailservern, SFTP oder HTTPS für Dateien, S/MIME, OpenPGP oder Portal für heikle Anhänge, AES-256 mit Schlüssel über einen anderen Kanal für Datenträger. Erledigt, wenn ein unverschlüsselter Testversand abgewiesen oder ins Portal umgeleitet wird.

rule-sec-write-down = Vertrauliche Informationen gelangen an einen weniger geschützten Ort
    .finding = { $place } erhält oder führt { $data }. { $limit ->
        [decided] Das ist vertraulicher, als für dieses Werkzeug entschieden wurde.
        [private-account] Das ist das private Konto einer Person: Die Organisation hat dort nichts zu entscheiden.
       *[measures] Es fehlen dort Schutzmassnahmen, die diese Informationen verlangen.
    }
    .why = Eine Information ist nur so gut geschützt wie ihre am wenigsten geschützte Kopie.
    .action = { $limit ->
        [private-account] Ein Werkzeug der Organisation wählen, diese Informationen dorthin verschieben und die Kopie löschen
       *[other] Diese Kopie einstellen oder den Ort, an den sie gelangt, besser schützen
    }
    .caution = Was ein Werkzeug enthalten darf, ist hier abgeleitet: Geben Sie Ihren Entscheid in seinem Eintrag an, und die Feststellung richtet sich danach.
    .technical = Die Kopie per Richtlinie unterbinden (Vertraulichkeitsbezeichnung, DLP, externes Teilen nur mit gelisteten Domains, keine automatische Weiterleitung) oder das Ziel verstärken: MFA, persönliche Konten, Verschlüsselung, Sicherung. Erledigt, wenn eine als vertraulich bezeichnete Datei dort nicht mehr abgelegt werden kann oder diese vier Massnahmen geprüft sind.

rule-sec-laptop-not-encrypted = Ein gestohlener Computer liesse sich lesen
    .finding = { $state ->
        [partial] Bei einem Teil der mobilen Geräte von { $fleet } ist die Festplatte nicht verschlüsselt.
        [missing] Bei den mobilen Geräten von { $fleet } ist die Festplatte nicht verschlüsselt.
       *[not-known] Niemand weiss, ob bei den mobilen Geräten von { $fleet } die Festplatte verschlüsselt ist.
    } { $devices ->
        [one] Ein Gerät verlässt das Büro.
       *[other] { $devices } Geräte können das Büro verlassen.
    }
    .why = Ohne Verschlüsselung ist ein gestohlenes oder verlorenes Gerät ein Datenleck, egal wie gut sein Passwort ist.
    .action = Die Festplatte auf jedem Gerät verschlüsseln und den Wiederherstellungsschlüssel anderswo aufbewahren
    .caution = Auf neueren Systemen ist die Verschlüsselung oft schon eingeschaltet: Schauen Sie zuerst in den Einstellungen nach.
    .technical = Vollständige Festplattenverschlüsselung (XTS-AES 128 oder 256, TPM mit Secure Boot) und Sperrcode per MDM-Richtlinie erzwingen; Wiederherstellungsschlüssel ausserhalb des Geräts hinterlegen. Erledigt, wenn das MDM-Inventar alle Laptops und Telefone als verschlüsselt zeigt und ein Wiederherstellungsschlüssel ausprobiert wurde.

rule-sec-supplier-remote-access = Ein Dienstleister kommt in Ihre Systeme hinein
    .finding = { $state ->
        [not-known] { $supplier } kommt aus der Ferne oder mit allen Rechten in { $services } hinein; wie dieser Zugang geregelt ist, ist nicht angegeben.
        [partial] Der Zugang von { $supplier } zu { $services } ist nur teilweise geregelt.
       *[missing] Der Zugang von { $supplier } zu { $services } ist nicht geregelt.
    }
    .why = Dieser Zugang ist auch eine Tür für alle, die den Dienstleister hacken.
    .action = Ein persönliches Konto mit Zwei-Schritt-Anmeldung verlangen, das nur auf Anfrage offen ist, und eine Spur von jedem Besuch
    .caution = Ein laufend gewarteter Dienst braucht einen ständigen Zugang: Dann genügen ein persönliches Konto, die Zwei-Schritt-Anmeldung und ein Protokoll.
    .technical = Dauerzugriff ersetzen durch persönliche Konten, MFA, Gateway oder VPN nur zur Zielmaschine, auf Anfrage geöffnet und nach Frist geschlossen, Sitzungen protokolliert; offene RDP- und SSH-Ports schliessen. Erledigt, wenn ein externer Scan keinen Verwaltungsport zeigt und das Protokoll jede Sitzung benennt.

rule-sec-no-password-manager = { $state ->
        [list] Die Passwörter stehen in einer Liste
       *[other] Es gibt keinen Passwort-Tresor für alle
    }
    .finding = { $state ->
        [list] { $list } enthält Passwörter, und kein Passwort-Tresor schützt sie.
        [partial] Ein Passwort-Tresor ist im Einsatz, aber nicht überall.
        [missing] Kein Passwort-Tresor ist im Einsatz.
       *[not-known] Niemand weiss, ob ein Passwort-Tresor im Einsatz ist.
    }
    .why = Wer die Liste findet, öffnet alle Türen; ein mehrfach verwendetes Passwort öffnet mehrere.
    .action = Einen gemeinsamen Passwort-Tresor wählen, den die Organisation selbst in der Hand hat, die Zugänge dorthin übertragen und dann die Liste löschen
    .caution = Für ein oder zwei Konten genügt eine Liste auf Papier in einem Tresor.
    .technical = Ende-zu-Ende-verschlüsselten Passwortmanager mit gemeinsamen Tresoren je Gruppe, MFA, Wiederherstellungskonto der Organisation und verschlüsseltem Export einführen; Listen importieren, dann löschen (samt Versionen und Papierkorb). Erledigt, wenn alle ein Konto haben und alte Geheimnisse geändert sind.

rule-sec-no-mfa-ebanking = { $state ->
        [not-known] Unklar, ob die Zahlungen gut geschützt sind
        [alone] Eine einzige Person kann Zahlungen auslösen
        [partial] Die Zwei-Schritt-Anmeldung für Zahlungen schützt nicht alle
       *[missing] Ein Passwort genügt, um das E-Banking zu öffnen
    }
    .finding = { $state ->
        [both] { $services } lässt sich mit einem einfachen Passwort öffnen, und eine einzige Person kann Zahlungen auslösen.
        [missing] { $services } lässt sich mit einem einfachen Passwort öffnen.
        [partial] Die Zwei-Schritt-Anmeldung bei { $services } schützt nur einen Teil der Personen.
        [alone] In { $services } kann eine einzige Person Zahlungen auslösen, ohne dass eine andere sie bestätigt.
       *[not-known] { $count ->
            [one] Niemand weiss, ob { $services } eine Zwei-Schritt-Anmeldung und die Zustimmung von zwei Personen verlangt.
           *[other] Niemand weiss, ob diese Bankzugänge eine Zwei-Schritt-Anmeldung und die Zustimmung von zwei Personen verlangen: { $services }.
        }
    }
    .why = Zahlungsbetrug geht schnell, und das Geld kommt selten zurück.
    .action = { $state ->
        [not-known] Die Bank fragen, was für die Anmeldung und für Zahlungen verlangt wird
        [alone] Von der Bank verlangen, dass zwei Personen jede Zahlung bestätigen, zumindest ab einem bestimmten Betrag
       *[missing] Von der Bank die Zwei-Schritt-Anmeldung verlangen und dass zwei Personen jede Zahlung bestätigen
    }
    .caution = Der Vertrag der Bank schreibt das oft schon vor: Prüfen Sie es, bevor Sie sich Sorgen machen.
    .technical = Im E-Banking-Vertrag verlangen: gerätegebundener zweiter Faktor je Person, Kollektivunterschrift zu zweien ab einem Betrag, Tageslimite und Meldung je Zahlung; bei EBICS getrennte Schlüssel je Unterzeichnenden. Erledigt, wenn eine von einer Person allein erfasste Testzahlung blockiert bleibt.

rule-sec-secret-in-note = Im Audit scheint ein Passwort zu stehen
    .finding = { $secret ->
        [password] In { $record } scheint ein Passwort oder ein Code zu stehen («{ $field }»).
       *[key] In { $record } scheint ein Zugangsschlüssel zu stehen («{ $field }»).
    }
    .why = Dieses Audit ist zum Weitergeben gemacht: Wer es liest, hätte den Schlüssel.
    .action = Diesen Text löschen, das Passwort ändern und das neue in einem Passwort-Tresor aufbewahren
    .caution = Eine Referenz oder eine Seriennummer kann ähnlich aussehen: Geben Sie dann an, dass die Feststellung falsch ist. Die Texte werden nur auf diesem Gerät gelesen, nirgends sonst.
    .technical = Das Geheimnis als kompromittiert behandeln: widerrufen oder ändern, Anmeldungen seit dem Eintrag prüfen, das neue im gemeinsamen Tresor ablegen und den Text aus gespeicherten Fassungen löschen. Erledigt, wenn das alte Geheimnis abgewiesen wird.

rule-sec-shared-account = { $state ->
        [not-known] Vielleicht teilen sich mehrere Personen ein Konto
       *[missing] Mehrere Personen teilen sich ein Konto
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] In { $services } haben nicht alle ein eigenes Konto.
           *[other] In { $count } Werkzeugen haben nicht alle ein eigenes Konto: { $services }.
        }
        [partial] { $count ->
            [one] In { $services } hat nur ein Teil der Personen ein eigenes Konto.
           *[other] In { $count } Werkzeugen hat nur ein Teil der Personen ein eigenes Konto: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, ob in { $services } alle ein eigenes Konto haben.
           *[other] Niemand weiss, ob in { $count } Werkzeugen alle ein eigenes Konto haben: { $services }.
        }
    }
    .why = Man weiss nicht mehr, wer was getan hat, und das Passwort macht die Runde, auch nach einem Austritt.
    .action = { $state ->
        [not-known] Die Person fragen, die die Zugänge verwaltet
       *[missing] Für jede Person ein Konto anlegen, zuerst für jene mit allen Rechten
    }
    .caution = Ein gemeinsames Postfach, das alle mit dem eigenen Konto öffnen, oder ein Bildschirm für Gäste ist kein geteiltes Konto.
    .technical = Pro Person ein persönliches Konto einrichten (möglichst über SSO und SCIM), das gemeinsame Konto in ein freigegebenes Postfach ohne direkte Anmeldung umwandeln, dann dessen Passwort ändern. Erledigt, wenn das Protokoll jede Handlung einer Person zuordnet und die direkte Anmeldung abgewiesen wird.

rule-sec-end-of-support = { $state ->
        [past] Ein Gerät oder Programm erhält keine Updates mehr
        [soon] Ein Gerät oder Programm erhält bald keine Updates mehr
       *[not-known] Unklar, wie lange manche Werkzeuge noch Updates erhalten
    }
    .finding = { $state ->
        [past] { $count ->
            [one] { $services } erhält vom Hersteller keine Updates mehr, seit dem { $day }.
           *[other] { $count } Werkzeuge erhalten von ihren Herstellern keine Updates mehr, das erste seit dem { $day }: { $services }.
        }
        [soon] { $count ->
            [one] { $services } erhält vom Hersteller nach dem { $day } keine Updates mehr.
           *[other] { $count } Werkzeuge erhalten von ihren Herstellern bald keine Updates mehr, das erste nach dem { $day }: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wie lange { $services } vom Hersteller noch Updates erhält.
           *[other] Niemand weiss, wie lange { $count } Werkzeuge von ihren Herstellern noch Updates erhalten: { $services }.
        }
    }
    .why = Die Lücke, die morgen entdeckt wird, bleibt für immer offen.
    .action = { $state ->
        [not-known] Das Datum auf der Website des Herstellers suchen oder den Dienstleister danach fragen
       *[past] Mit einem Datum planen, wann es ersetzt oder vom Rest getrennt wird
    }
    .caution = Das Datum wurde von Hand erfasst: Prüfen Sie es beim Hersteller. Ein verlängerter Wartungsvertrag schiebt es hinaus.
    .threshold-days = Wie viele Tage im Voraus das Ende der Updates angekündigt wird
    .technical = Version und Supportende erfassen (System, Firmware, CMS, Datenbank), aktualisieren oder ersetzen; sonst in einem VLAN ohne Internet und ohne eingehende Verbindungen isolieren. Erledigt, wenn das Inventar keine Version ohne Support mehr zeigt oder ein Verbindungstest die Isolation belegt.

rule-sec-updates-manual = { $state ->
        [not-known] Unklar, ob die Updates von selbst laufen
       *[missing] Die Updates hängen von jemandem ab
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $services } aktualisiert sich nicht von selbst.
           *[other] { $count } Geräte oder Websites aktualisieren sich nicht von selbst: { $services }.
        }
        [partial] { $count ->
            [one] { $services } aktualisiert sich nur teilweise von selbst.
           *[other] { $count } Geräte oder Websites aktualisieren sich nur teilweise von selbst: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, ob sich { $services } von selbst aktualisiert.
           *[other] Niemand weiss, ob sich { $count } Geräte oder Websites von selbst aktualisieren: { $services }.
        }
    }
    .why = Lücken, die alle kennen, bleiben wochenlang offen.
    .action = { $state ->
        [not-known] In den Einstellungen nachschauen oder die Person fragen, die sich darum kümmert
       *[missing] Automatische Updates einschalten, auch für die Erweiterungen der Website
    }
    .caution = Manche medizinischen oder industriellen Geräte lassen das nicht zu: Trennen Sie sie vom Rest, und geben Sie an, dass die Massnahme für sie keinen Sinn ergibt.
    .technical = Automatische Updates per Richtlinie erzwingen (System, Browser, Anwendungen, Firmware, Website-Erweiterungen), mit erzwungenem Neustart und kritischen Korrekturen innert 7 Tagen (48 h, wenn exponiert). Erledigt, wenn der Konformitätsbericht über 95 % liegt und Ausnahmen benannt sind.

rule-sec-no-endpoint-protection = { $state ->
        [not-known] Unklar, ob die Computer gegen Viren geschützt sind
        [partial] Nicht alle Computer sind gegen Viren geschützt
       *[missing] Die Computer sind nicht gegen Viren geschützt
    }
    .finding = { $state ->
        [missing] Auf { $services } ist kein Schutz gegen Schadsoftware eingeschaltet.
        [partial] Der Schutz gegen Schadsoftware ist nur auf einem Teil der Geräte eingeschaltet: { $services }.
       *[not-known] Niemand weiss, ob auf { $services } ein Schutz gegen Schadsoftware eingeschaltet ist.
    }
    .why = Ein einziger Klick kann genügen, um die Arbeit aller zu blockieren.
    .action = Prüfen, ob der Schutz des Betriebssystems oder der gewählte Schutz überall eingeschaltet ist
    .caution = Der mit dem Betriebssystem gelieferte Schutz genügt: Geben Sie dann an, dass er vorhanden ist.
    .technical = Systemeigenen Virenschutz oder EDR auf allen Arbeitsplätzen und Servern aktivieren, mit Manipulationsschutz, täglicher Aktualisierung und Alarm an eine betreute Adresse. Erledigt, wenn die Konsole jedes Gerät der letzten 7 Tage zeigt und die EICAR-Testdatei blockiert wird.

rule-sec-too-many-admins = { $state ->
        [not-known] Unklar, wer alle Rechte hat
       *[missing] Zu viele Personen haben alle Rechte
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Niemand weiss, wer in { $services } alle Rechte hat.
           *[other] Niemand weiss, wer in { $count } Werkzeugen mit vertraulichen Informationen alle Rechte hat: { $services }.
        }
       *[missing] { $count ->
            [one] { $admins } Personen haben alle Rechte in { $services }.
           *[other] In { $count } Werkzeugen mit vertraulichen Informationen haben zu viele Personen alle Rechte, bis zu { $admins } im ersten: { $services }.
        }
    }
    .why = Jedes Konto mit allen Rechten ist eine Tür mehr zu allem Übrigen.
    .action = { $state ->
        [not-known] Die Liste der Konten mit allen Rechten verlangen
       *[missing] Zwei Personen behalten und einen Notzugang in einem verschlossenen Umschlag
    }
    .caution = Wenn man sich abwechselt, kann es begründet sein: Nehmen Sie die Feststellung dann in Kauf und notieren Sie den Grund.
    .threshold-admins = Anzahl Personen, die alle Rechte haben dürfen
    .threshold-share = Oder Anteil der Benutzer, wenn das eine grössere Zahl ergibt
    .technical = Administratorrollen auflisten (global, Abrechnung, verschachtelte Gruppen, Dienstkonten), nur zwei namentliche Administratoren und ein versiegeltes Notfallkonto behalten, den anderen beschränkte Rollen geben. Erledigt, wenn die exportierte Liste von der Leitung unterzeichnet und halbjährlich geprüft ist.

rule-sec-admin-daily-use = { $state ->
        [not-known] Das Konto mit allen Rechten wird vielleicht im Alltag benutzt
       *[missing] Das Konto mit allen Rechten wird im Alltag benutzt
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] In { $services } gibt es für die Verwaltung kein eigenes Konto.
           *[other] In { $count } Werkzeugen gibt es für die Verwaltung kein eigenes Konto: { $services }.
        }
        [partial] { $count ->
            [one] In { $services } gibt es für die Verwaltung nur teilweise ein eigenes Konto.
           *[other] In { $count } Werkzeugen gibt es für die Verwaltung nur teilweise ein eigenes Konto: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, ob es in { $services } für die Verwaltung ein eigenes Konto gibt.
           *[other] Niemand weiss, ob es in { $count } Werkzeugen für die Verwaltung ein eigenes Konto gibt: { $services }.
        }
    }
    .why = Ein Fehler oder eine Falle trifft dann das ganze System und nicht nur die Arbeit einer einzigen Person.
    .action = Das Konto für die Verwaltung vom Alltagskonto trennen
    .caution = Wenn nur der Lieferant das Werkzeug verwaltet, hat bei Ihnen niemand alle Rechte.
    .technical = Getrenntes Administrationskonto ohne Postfach und Surfen, mit phishing-resistenter MFA einrichten; lokale Administratorrechte (LAPS oder gleichwertig) und dauerhafte Rechteerhöhung entfernen. Erledigt, wenn kein Konto mit Postfach eine Administratorrolle hat.

rule-sec-no-leaver-checklist = { $state ->
        [not-known] Unklar, ob es eine Checkliste für Ein- und Austritte gibt
        [partial] Die Checkliste für Ein- und Austritte ist nicht bereit
       *[missing] Es gibt keine Checkliste für Ein- und Austritte
    }
    .finding = { $state ->
        [missing] Keine Liste sagt, welche Zugänge, Schlüssel und Geräte beim Eintritt abgegeben und beim Austritt zurückgenommen werden.
        [partial] Die Liste der Zugänge, Schlüssel und Geräte, die beim Eintritt abgegeben und beim Austritt zurückgenommen werden, ist nicht fertig oder nicht aktuell.
       *[not-known] Niemand weiss, ob eine Liste sagt, welche Zugänge, Schlüssel und Geräte beim Eintritt abgegeben und beim Austritt zurückgenommen werden.
    }
    .why = Ohne Liste vergisst man Zugänge, Schlüssel und Geräte.
    .action = { $state ->
        [partial] Diese Liste fertigstellen und bei jedem Eintritt und Austritt verwenden
       *[missing] Bei jedem Eintritt und Austritt eine Liste von einer Seite verwenden
    }
    .caution = Vielleicht macht es jemand gut aus dem Gedächtnis: Das ist keine Liste, und sie geht mit dieser Person weg.
    .threshold-months = Anzahl Monate, während denen ein Austritt als kürzlich gilt
    .threshold-persons = Anzahl Personen, bis zu der alle alles wissen
    .technical = Vorgehen je Werkzeug festhalten: Konten, Gruppen, Lizenzen, Token, MFA, Geräte (MDM-Sperre und -Löschung), Umleitung und Archiv des Postfachs; wenn möglich mit SCIM automatisieren. Erledigt, wenn ein Testaustritt am selben Tag mit abgehakter Liste erledigt ist.

rule-sec-consumer-messaging = { $state ->
        [not-known] Über einen privaten Messenger wird vielleicht über Personen gesprochen
       *[known] Ein privater Messenger dient der Arbeit
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] { $flows } läuft über einen privaten Messenger. Niemand weiss, ob es dabei um Personen geht.
           *[other] { $count } Datenflüsse laufen über einen privaten Messenger. Niemand weiss, ob es dabei um Personen geht: { $flows }.
        }
       *[known] { $count ->
            [one] { $flows } läuft über einen privaten Messenger, mit Personendaten.
           *[other] { $count } Datenflüsse laufen über einen privaten Messenger, mit Personendaten: { $flows }.
        }
    }
    .why = Was dort gesagt wird, bleibt auf privaten Telefonen, ausserhalb der Kontrolle der Organisation.
    .action = { $state ->
        [not-known] Nachfragen, was über diesen Messenger läuft
       *[known] Einen Messenger der Organisation wählen und es allen klar sagen
    }
    .caution = Eine Gruppe, in der nur Zeiten und Orte abgemacht werden, ist kein Problem: Geben Sie an, was darüber läuft.
    .technical = Einen von der Organisation verwalteten Messenger bereitstellen (persönliche Konten, Verschlüsselung, Aufbewahrungsfrist, Fernlöschung, bekannter Standort), dann private Gruppen nach Export des Nötigen schliessen. Erledigt, wenn die Teams registriert sind und das Reglement das zugelassene Werkzeug nennt.

rule-sec-mail-domain-unprotected = { $state ->
        [not-known] Unklar, ob andere in Ihrem Namen schreiben können
       *[missing] Andere können gefälschte E-Mails in Ihrem Namen senden
    }
    .finding = { $state ->
        [missing] Die Domain von { $services } sagt nicht, wer in Ihrem Namen E-Mails senden darf.
        [partial] Die Domain von { $services } sagt nur teilweise, wer in Ihrem Namen E-Mails senden darf.
       *[not-known] Niemand weiss, ob die Domain von { $services } sagt, wer in Ihrem Namen E-Mails senden darf.
    }
    .why = Betrüger können sich bei Ihrer Kundschaft wie in Ihrem Team für Sie ausgeben.
    .action = { $state ->
        [not-known] Bei der Stelle, die die Domain verwaltet, nachfragen, ob SPF, DKIM und DMARC eingerichtet sind
       *[missing] Die Stelle, die die Domain verwaltet, bitten, SPF, DKIM und DMARC einzurichten
    }
    .caution = Ein Postfach ohne eigene Domain wird von seinem Lieferanten geschützt.
    .technical = SPF (höchstens 10 DNS-Abfragen, «-all»), DKIM mit 2048 Bit für jeden legitimen Absender, dann DMARC von p=none mit Berichten (rua) über p=quarantine zu p=reject veröffentlichen; MTA-STS und DNSSEC, wo der Registrar es zulässt. Erledigt, wenn eine gefälschte Nachricht abgewiesen wird und die Berichte 30 Tage stimmen.

rule-sec-disposal-unknown = Unklar, was mit den alten Geräten geschieht
    .finding = { $state ->
        [missing] Nichts sagt, dass die Festplatten gelöscht oder zerstört werden, wenn diese Geräte weggehen: { $services }.
        [partial] Es ist nur teilweise vorgesehen, dass die Festplatten gelöscht oder zerstört werden, wenn diese Geräte weggehen: { $services }.
       *[not-known] Niemand weiss, ob die Festplatten gelöscht oder zerstört werden, wenn diese Geräte weggehen: { $services }.
    }
    .why = Eine weggeworfene, verschenkte oder zurückgegebene Festplatte enthält noch Ihre Informationen.
    .action = Sie löschen oder zerstören lassen und den Nachweis aufbewahren; das auch verlangen, wenn ein gemieteter Drucker zurückgeht
    .caution = Bei einem Gerät ohne Festplatte gibt es nichts zu löschen: Geben Sie an, dass die Massnahme dort keinen Sinn ergibt. Eine verschlüsselte Festplatte, deren Schlüssel man vernichtet, ist gelöscht.
    .threshold-months = Alter in Monaten, ab dem ein Gerät bald weggeht, wenn seine Lebensdauer nicht angegeben ist
    .technical = Nach NIST SP 800-88 löschen (kryptografisch oder Secure Erase bei SSD, sonst vernichten), auch Drucker, Telefone und Sicherungsdatenträger; Gerät aus MDM und Verzeichnis entfernen. Erledigt, wenn ein Protokoll Seriennummer, Methode, Datum und Unterschrift nennt.

rule-sec-wifi-guests-mixed = { $state ->
        [not-known] Gäste benutzen vielleicht dasselbe Netzwerk wie Sie
       *[missing] Gäste benutzen dasselbe Netzwerk wie Sie
    }
    .finding = { $state ->
        [missing] Gäste benutzen dasselbe Netzwerk wie Sie: { $services }.
        [partial] Gäste sind nur teilweise von Ihrem Netzwerk getrennt: { $services }.
       *[not-known] Niemand weiss, ob Gäste dieses Netzwerk benutzen oder ob sie dort getrennt sind: { $services }.
    }
    .why = Ein unbekanntes Gerät kann Ihre Drucker, Ihre Dateien und Ihren Server sehen.
    .action = Ein Netzwerk für Gäste einrichten: Die meisten Netzwerkgeräte haben dafür einen Knopf
    .caution = Zu Hause oder dort, wo niemand hinkommt, ergibt das keinen Sinn: Geben Sie an, dass es keine Gäste gibt.
    .technical = Gast-SSID in eigenem VLAN mit Client-Isolation, ohne Zugang zum internen Netz und mit begrenzter Bandbreite einrichten; intern WPA3 (oder WPA2-AES) mit anderem Passwort, WPS aus. Erledigt, wenn ein Gastgerät weder Drucker noch Freigaben noch Routerkonsole erreicht.

# What shows a finding of this family.
evidence-admins = Haben alle Rechte
evidence-end-of-support = Ende der Updates
evidence-left-lately = Kürzliche Austritte
evidence-written = Was dort steht, ohne das Geheimnis
evidence-written-in = Steht in
