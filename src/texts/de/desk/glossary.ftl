# Das Glossar. Zu jedem Begriff von src/glossary/terms.json:
#   das Alltagswort
#   .expert   das Wort der Beratung
#   .forms    die Wörter, mit denen ein Text davon spricht, durch | getrennt
#   .meaning  was es ist, in ein bis zwei Sätzen
#   .example  ein Beispiel, wo es hilft

glossary-title = Glossar
glossary-hint = { $count } Wörter aus Informatik, Recht und Geld, einfach erklärt. Zuerst das Alltagswort, dann jenes, das eine Beraterin sagt.
glossary-search = Wort suchen
glossary-found = { $count ->
    [0] Kein Wort passt. Versuchen Sie ein kürzeres.
    [one] Ein Wort gefunden
   *[other] { $count } Wörter gefunden
}
glossary-letters = Zu einem Buchstaben
glossary-expert = Das Wort der Beratung:
glossary-example = Beispiel:
glossary-related = Siehe auch:
glossary-source = Herkunft: { $source }
glossary-more = Im Glossar ansehen
glossary-source-lpd = Bundesgesetz über den Datenschutz (DSG)
glossary-source-opdo = Datenschutzverordnung (DSV)
glossary-source-gdpr = Europäische Verordnung (DSGVO)
glossary-source-isa = Informationssicherheitsgesetz (ISG)
glossary-source-co-cp = Obligationenrecht und Strafgesetzbuch
glossary-source-cantonal = kantonale Gesetze
glossary-source-ict-minimum = Schweizer IKT-Minimalstandard
glossary-source-ncsc = Bundesamt für Cybersicherheit (BACS)
glossary-source-anssi = Leitfäden der ANSSI
glossary-source-iso = ISO/IEC 27001 und 22301
glossary-source-itil = ITIL 4
glossary-source-standard = öffentliche technische Normen
glossary-source-rgesn = französischer Rahmen für Ökodesign (RGESN)
glossary-source-digcomp = europäischer Rahmen DigComp
glossary-source-costing = Gebrauch in der Buchhaltung
glossary-source-charter = Charta der digitalen Beraterinnen und Berater
glossary-source-practice = üblicher Sprachgebrauch
depth = Für wen
depth-committee = Für den Vorstand
depth-technical = Für die Technik
depth-copy = Für den Dienstleister kopieren
depth-copied = Kopiert
depth-not-copied = Kopieren ging nicht: Bitte den Text auswählen.
depth-message = { $title }
    { $finding }
    Zu tun: { $technical }

term-mfa = Zwei-Schritt-Anmeldung
    .expert = Mehr-Faktor-Authentisierung (MFA, 2FA)
    .forms = Zwei-Schritt-Bestätigung|zweite Bestätigung|zweiten Bestätigung|MFA|2FA|zweiter Faktor|zweiten Faktor|zweite Prüfung|Zwei-Faktor-Anmeldung|Zwei-Faktor-Bestätigung|Zwei-Schritt-Anmeldung
    .meaning = Zum Anmelden braucht es das Passwort und einen zweiten Beweis: einen Code auf dem Telefon, einen Schlüssel oder einen Fingerabdruck.
    .example = Sie geben das Passwort ein und bestätigen danach auf dem Telefon.

term-passkey = Zugangsschlüssel
    .expert = Passkey, FIDO2-Schlüssel
    .forms = Passkey|Passkeys|FIDO2|FIDO2-Schlüssel
    .meaning = Eine Anmeldung ohne Passwort, gebunden an Ihr Gerät oder einen kleinen Schlüssel, die eine gefälschte Website nicht stehlen kann.

term-password-manager = Passwort-Tresor
    .expert = Passwortmanager (Tresor)
    .forms = Passwortmanager|Passwort-Manager|Passwortmanagers|Passwortverwaltung|Passwort-Tresor|Passwort-Tresors
    .meaning = Ein Programm, das alle Passwörter in einem Tresor mit einem einzigen Schlüssel aufbewahrt und einzelne mit Kollegen teilen kann.

term-phishing = Betrugs-E-Mail
    .expert = Phishing
    .forms = Phishing|Betrugs-E-Mail|Phishing-Mail
    .meaning = Eine Nachricht, die Bank, Post oder Chefin nachahmt, um ein Passwort oder eine Zahlung zu erhalten.
    .example = «Ihr Paket ist blockiert, klicken Sie hier, um 2 Franken zu zahlen.»

term-social-engineering = Täuschung über Vertrauen
    .expert = Social Engineering
    .forms = Social Engineering
    .meaning = Eine Person statt einer Maschine täuschen: falscher Anruf, falsche Dringlichkeit, falsche Identität.
    .example = Jemand ruft «von der Informatik» an und verlangt einen Code.

term-ransomware = Erpressungsvirus
    .expert = Ransomware
    .forms = Ransomware|Erpressungsprogramm|Erpressungsvirus|Erpressungssoftware
    .meaning = Ein Programm, das alle Dateien unlesbar macht und Geld für die Rückgabe verlangt. Nur eine Kopie ausser Reichweite schützt sicher.

term-malware = Schadprogramm
    .expert = Malware
    .forms = Schadprogramm|Schadprogramme|Schadprogrammen|Malware|Viren|Schadsoftware
    .meaning = Ein Programm, das schaden soll: ausspionieren, stehlen, blockieren oder unbemerkt Mails verschicken.

term-endpoint-protection = Virenschutz
    .expert = Antivirus, EDR
    .forms = Virenschutz|Antivirus|EDR
    .meaning = Ein Programm, das den Computer überwacht und stoppt, was nach Angriff aussieht. Jenes des Systems genügt oft.

term-encryption = Verschlüsselung
    .expert = Verschlüsselung (AES, RSA …)
    .forms = Verschlüsselung|verschlüsselt|verschlüsselte|verschlüsselten|verschlüsseltes|verschlüsselter|verschlüsseln|AES-256
    .meaning = Eine Information für alle unlesbar machen, die den Schlüssel nicht haben.
    .example = Eine gestohlene verschlüsselte Festplatte verrät nichts.

term-e2ee = Ende-zu-Ende-verschlüsselt
    .expert = Ende-zu-Ende-Verschlüsselung (E2EE)
    .forms = Ende-zu-Ende-Verschlüsselung|Ende-zu-Ende-verschlüsselt|Ende-zu-Ende|E2EE
    .meaning = Nur die Personen an beiden Enden können lesen; nicht einmal der Anbieter dazwischen.

term-disk-encryption = Verschlüsselte Festplatte
    .expert = Vollständige Festplattenverschlüsselung
    .forms = Festplattenverschlüsselung|verschlüsselte Festplatten|verschlüsselte Festplatte
    .meaning = Alles auf dem Gerät ist unlesbar, bis es entsperrt wird: nützlich bei Diebstahl.

term-tls = Verschlüsselte Verbindung
    .expert = TLS, HTTPS
    .forms = TLS|HTTPS|verschlüsselte Verbindung
    .meaning = Was zwischen Ihrem Gerät und dem Server läuft, ist unterwegs unlesbar. Der Browser zeigt ein Schloss.

term-certificate = Zertifikat
    .expert = Digitales Zertifikat (X.509)
    .forms = Zertifikat|Zertifikate|Zertifikaten
    .meaning = Der Ausweis einer Website oder Person, vor Ablauf zu erneuern.

term-vpn = Privater Tunnel
    .expert = Virtuelles privates Netzwerk (VPN)
    .forms = VPN|verschlüsselten Tunnel|verschlüsselter Tunnel
    .meaning = Ein verschlüsselter Weg durchs Internet ins Büronetz, um zu arbeiten, als wäre man dort.

term-firewall = Firewall
    .expert = Firewall
    .forms = Firewall|Firewalls
    .meaning = Ein Wächter zwischen Internet und Ihren Geräten, der nur Erlaubtes durchlässt.

term-vlan = Getrenntes Netz
    .expert = VLAN, Segmentierung
    .forms = VLAN|Segmentierung
    .meaning = Ein Teil des Netzes, der für die anderen geschlossen ist, wie ein Raum mit eigener Tür.

term-guest-wifi = Gäste-WLAN
    .expert = Gastnetz (Gast-SSID)
    .forms = Gäste-WLAN|Gast-WLAN|Gastnetz|SSID
    .meaning = Ein Internetzugang für Besucher, von dem aus weder Drucker noch Dateien sichtbar sind.

term-remote-access = Fernzugriff
    .expert = Fernzugriff (RDP, SSH, VPN)
    .forms = Fernzugriff|Fernwartung|RDP|SSH
    .meaning = Jemand benutzt Ihren Computer oder Server von anderswo, oft zur Behebung einer Störung.

term-admin-account = Konto mit allen Rechten
    .expert = Administratorkonto
    .forms = Administratorkonto|Administrationskonto|Administrationskonten|Administratorkonten|alle Rechte|allen Rechten
    .meaning = Das Konto, das alles ändern kann: anlegen, löschen, Zugänge geben und entziehen. Es sollte nur dafür dienen.

term-named-account = Eigenes Konto
    .expert = Persönliches Benutzerkonto
    .forms = persönliches Konto|persönliche Konten|persönlichen Konten|eigenes Konto
    .meaning = Ein Konto, das einer einzigen Person gehört: Man weiss, wer was getan hat, und schliesst es beim Austritt.

term-shared-account = Geteiltes Konto
    .expert = Sammelkonto
    .forms = geteiltes Konto|gemeinsames Konto|Sammelkonto|gemeinsame Konto
    .meaning = Mehrere Personen melden sich mit gleichem Namen und Passwort an.
    .example = Das ganze Sekretariat meldet sich als «empfang» an.

term-least-privilege = Nur nötige Rechte
    .expert = Prinzip der minimalen Rechte
    .forms = minimale Rechte|minimalen Rechten
    .meaning = Alle haben die Zugänge, die ihre Arbeit braucht, und nicht mehr.

term-access-review = Überprüfung der Zugänge
    .expert = Periodische Rechteüberprüfung
    .forms = Zugriffsüberprüfung|Überprüfung der Zugänge|Überprüfung der Zugriffe
    .meaning = Ein- bis zweimal im Jahr durchgehen, wer wo hineinkommt, und Überflüssiges entfernen.

term-former-access = Zugang nach Austritt
    .expert = Verwaistes Konto
    .forms = verwaistes Konto|verwaiste Konten
    .meaning = Ein nach dem Austritt offen gebliebener Zugang: eine Tür, zu der noch jemand den Schlüssel hat.

term-sso = Einmal anmelden
    .expert = Single Sign-on (SSO)
    .forms = SSO|Single Sign-on
    .meaning = Sich einmal anmelden und mehrere Werkzeuge benutzen; wird dieses Konto geschlossen, sind alle zu.

term-identity = Kontenverzeichnis
    .expert = Identitätsverwaltung (Verzeichnis, IAM)
    .forms = IAM|Identitätsverwaltung|Kontenverzeichnis
    .meaning = Der Ort, an dem die Konten des Teams für alle Werkzeuge angelegt, geändert und geschlossen werden.

term-scim = Automatische Konten
    .expert = SCIM (Provisionierung)
    .forms = SCIM|Provisionierung
    .meaning = Kommt oder geht jemand, öffnen oder schliessen sich die Konten in verbundenen Werkzeugen von selbst.

term-token = Anmeldemarke
    .expert = Token, OAuth
    .forms = Token|OAuth
    .meaning = Eine Erlaubnis, die ein Werkzeug behält, um das Passwort nicht erneut zu verlangen; auch sie ist beim Austritt zu entziehen.

term-api-key = Zugangsschlüssel eines Programms
    .expert = API-Schlüssel
    .forms = API-Schlüssel
    .meaning = Das Passwort, mit dem ein Programm mit einem anderen spricht. Wie ein Passwort aufbewahren und ändern.

term-recovery-code = Notfallcode
    .expert = Wiederherstellungscode
    .forms = Notfallcode|Notfallcodes|Wiederherstellungsschlüssel
    .meaning = Ein Code, der ausserhalb des Computers liegt, um nach Verlust von Telefon oder Schlüssel hineinzukommen.

term-break-glass = Notzugang
    .expert = Notfallkonto (Break-Glass)
    .forms = Notzugang|Notfallkonto|Notfallzugang
    .meaning = Ein Zugang in einem verschlossenen Umschlag oder Tresor für den Tag, an dem die übliche Person fehlt.

term-mdm = Geräteverwaltung
    .expert = Mobile Device Management (MDM)
    .forms = MDM
    .meaning = Ein Werkzeug, das Telefone und Computer der Organisation aus der Ferne einrichtet, sperrt oder löscht.

term-update = Aktualisierung
    .expert = Update, Patch
    .forms = Aktualisierung|Aktualisierungen|Updates|Update|Patch|Patches
    .meaning = Eine neue Version, die Fehler behebt, von denen manche bereits ausgenutzt werden.

term-end-of-support = Ende der Aktualisierungen
    .expert = Support-Ende
    .forms = Support-Ende|Supportende|Ende der Aktualisierungen|Ende der Unterstützung|ohne Support
    .meaning = Das Datum, nach dem der Hersteller nichts mehr behebt: Später gefundene Lücken bleiben offen.

term-vulnerability = Sicherheitslücke
    .expert = Schwachstelle (CVE)
    .forms = Sicherheitslücke|Sicherheitslücken|Schwachstelle|Schwachstellen|CVE
    .meaning = Ein Fehler in Programm oder Gerät, durch den man eindringen kann. Bekannte tragen eine CVE-Nummer.

term-log = Zugriffsspur
    .expert = Protokoll (Log)
    .forms = Zugriffsprotokoll|Zugriffsprotokolle|Zugriffsprotokollen|Protokollierung|Logs|Protokoll|Protokolle|Protokolls
    .meaning = Eine von der Maschine geführte Liste: wer was wann und von wo geöffnet hat.

term-spf = Liste erlaubter Absender
    .expert = SPF
    .forms = SPF
    .meaning = Ein Eintrag in der Domain, der sagt, welche Server in Ihrem Namen Mails senden dürfen.

term-dkim = Mailsiegel
    .expert = DKIM
    .forms = DKIM
    .meaning = Ein Siegel, mit dem Ihr Server jede Nachricht als echt und unverändert ausweist.

term-dmarc = Regel gegen gefälschte Mails
    .expert = DMARC
    .forms = DMARC
    .meaning = Eine in der Domain veröffentlichte Anweisung: was mit Nachrichten ohne Echtheitsbeweis geschieht und wem sie gemeldet werden.

term-two-person-rule = Zustimmung zweier Personen
    .expert = Vier-Augen-Prinzip
    .forms = Vier-Augen-Prinzip|Kollektivunterschrift|Zustimmung zweier Personen
    .meaning = Eine Person bereitet vor, eine andere bestätigt: Niemand kann allein zahlen oder entscheiden.

term-secure-erasure = Sicheres Löschen
    .expert = Sichere Datenlöschung (NIST 800-88)
    .forms = sichere Löschung|Secure Erase|NIST SP 800-88
    .meaning = Daten einer Festplatte unwiederbringlich entfernen, bevor man sie entsorgt, verschenkt oder zurückgibt.

term-incident = Vorfall
    .expert = Sicherheitsvorfall
    .forms = Vorfall|Vorfälle|Vorfalls|Sicherheitsvorfall
    .meaning = Etwas Aussergewöhnliches trifft Ihre Werkzeuge oder Daten: Virus, Diebstahl, Verlust, Leck, schwere Panne.

term-dlp = Schutz vor Datenabfluss
    .expert = Data Loss Prevention (DLP)
    .forms = DLP
    .meaning = Eine Einstellung, die verhindert, dass eine als vertraulich bezeichnete Datei anderswohin gelangt.

term-electronic-signature = Elektronische Signatur
    .expert = Qualifizierte elektronische Signatur (ZertES)
    .forms = elektronische Signatur|elektronischen Signatur|elektronische Unterschrift
    .meaning = Eine am Computer geleistete Unterschrift; die «qualifizierte» gilt rechtlich wie eine von Hand.

term-domain-name = Domainname
    .expert = Domain (DNS)
    .forms = Domainname|Domainnamen|Domain|Domains|Domain-Name|Domain-Namen
    .meaning = Ihre Adresse im Internet, also was nach www oder @ steht. Wer Inhaberin ist, bestimmt über Website und Mail.
    .example = In info@atelier-exemple.ch ist es atelier-exemple.ch.

term-registrar = Domainverkäufer
    .expert = Registrar
    .forms = Registrar|Registrar-Konto
    .meaning = Die Firma, bei der man die Domain bezahlt und einstellt. Das Konto muss der Organisation gehören.

term-dns = Wegweiser des Internets
    .expert = Domain Name System (DNS)
    .forms = DNS|DNSSEC|DNS-Zone
    .meaning = Das Verzeichnis, das zu einer Domain sagt, wo Website und Postfach sind.

term-server = Server
    .expert = Server
    .forms = Server|Servern|Servers
    .meaning = Ein Computer, der für mehrere andere arbeitet: Er hält Dateien, Mails oder ein Programm bereit.

term-cloud = Online bei einem Anbieter
    .expert = Cloud-Computing
    .forms = Cloud
    .meaning = Programme und Dateien auf den Computern einer anderen Firma, über das Internet erreichbar.

term-saas = Online-Programm
    .expert = Software as a Service (SaaS)
    .forms = SaaS|Online-Dienst|Online-Dienste|Onlinedienst|Onlinedienste
    .meaning = Ein Programm im Browser; um alles andere kümmert sich der Anbieter.

term-iaas = Gemietete Maschine
    .expert = Gemietete Infrastruktur oder Plattform (IaaS, PaaS)
    .forms = IaaS|PaaS
    .meaning = Man mietet Computer oder Plattform; was darauf läuft, pflegt man selbst.

term-hosting = Ort der Aufbewahrung
    .expert = Hosting
    .forms = Hosting|Hoster
    .meaning = Ort und Firma, die eine Website oder ein Programm betreiben oder Dateien aufbewahren.

term-data-centre = Serverraum
    .expert = Rechenzentrum
    .forms = Rechenzentrum|Rechenzentren
    .meaning = Ein für Server ausgerüstetes Gebäude oder ein Raum: Strom, Kühlung, Überwachung.

term-virtual-machine = Computer im Computer
    .expert = Virtuelle Maschine
    .forms = virtuelle Maschine|virtuelle Maschinen|Hypervisor
    .meaning = Mehrere getrennte Server, die sich eine Maschine teilen.

term-tenant = Gemieteter Bereich
    .expert = Mandant (Tenant)
    .forms = Tenant|Mandant
    .meaning = Der Bereich Ihrer Organisation in einem grossen Online-Dienst: Konten, Einstellungen und Daten sind von anderen getrennt.

term-portal = Portal
    .expert = Gesichertes Portal
    .forms = Portal|Portale
    .meaning = Eine Website, auf der man mit einem Konto Dokumente ablegt oder abholt, statt sie zu mailen.

term-tracker = Spürer einer Website
    .expert = Tracker, Cookie
    .forms = Tracker|Trackern|Cookie|Cookies
    .meaning = Eine kleine Datei oder ein Programm, mit dem eine Website oder andere Firma Besucher wiedererkennt.

term-data-set = Informationen
    .expert = Datenbestand, Informationswert
    .forms = Datenbestand|Datenbestände
    .meaning = Eine Gruppe von Informationen mit gleichem Sinn und Zweck, etwa Kundendossiers oder Löhne.

term-data-category = Art der Information
    .expert = Datenkategorie
    .forms = Datenkategorie|Datenkategorien
    .meaning = Wovon eine Information handelt: Adressen, Löhne, Gesundheit, Zahlungen.

term-personal-data = Daten über Personen
    .expert = Personendaten
    .forms = Personendaten|Daten über Personen
    .meaning = Alles, was sich auf eine erkennbare Person bezieht.
    .example = Ein Name, ein Foto, eine AHV-Nummer, ein Kontrollschild, ein Arbeitsplan.

term-sensitive-data = Heikle Daten
    .expert = Besonders schützenswerte Personendaten
    .forms = besonders schützenswerte Personendaten|besonders schützenswerten Personendaten|besonders schützenswerte Daten|besonders schützenswerten Daten|heikle Daten
    .meaning = Was das Gesetz stärker schützt: Gesundheit, Religion, Ansichten, Intimsphäre, Herkunft, Fingerabdrücke, Verfahren, Sozialhilfe.

term-classification = Wer es sehen darf
    .expert = Klassifizierungsstufe, Schutzstufe
    .forms = Klassifizierung|Klassifizierungsstufe|Schutzstufe|Vertraulichkeitsstufe|Vertraulichkeitsklasse|Vertraulichkeit
    .meaning = Vier Stufen von öffentlich bis sehr heikel, die sagen, wem eine Information gezeigt werden darf.

term-processing = Wozu es dient
    .expert = Bearbeitungstätigkeit
    .forms = Bearbeitungstätigkeit|Bearbeitungstätigkeiten|Bearbeitung|Bearbeitungen
    .meaning = Alles, was man zu einem Zweck mit Personendaten macht: erheben, aufbewahren, senden, löschen.

term-purpose = Zweck
    .expert = Bearbeitungszweck
    .forms = Bearbeitungszweck
    .meaning = Der Grund, weshalb man Daten aufbewahrt. Ohne Zweck darf man sie nicht behalten.

term-minimisation = Nicht mehr als nötig
    .expert = Datenminimierung, Verhältnismässigkeit
    .forms = Datenminimierung|Verhältnismässigkeit
    .meaning = Nur die Daten verlangen und behalten, die man braucht.

term-data-subject = Betroffene Personen
    .expert = Betroffene Person
    .forms = betroffene Person|betroffene Personen|betroffenen Personen|betroffenen Person
    .meaning = Die Person, von der die Daten handeln: Mitglied, Patient, Schülerin, Angestellte.

term-controller = Verantwortliche Stelle
    .expert = Verantwortlicher
    .forms = Verantwortlicher
    .meaning = Wer entscheidet, wozu und wie Daten benutzt werden, und dafür einsteht.

term-processor = Dienstleister, der für Sie bearbeitet
    .expert = Auftragsbearbeiter
    .forms = Auftragsbearbeiter|Auftragsbearbeitern|Auftragsbearbeitung
    .meaning = Eine Firma, die Ihre Daten nach Ihren Weisungen bearbeitet. Sie bleiben verantwortlich.
    .example = Der Hoster Ihrer Dateien, die Druckerei Ihrer Briefe.

term-sub-processor = Dienstleister des Dienstleisters
    .expert = Unterauftragsbearbeiter
    .forms = Unterauftragsbearbeiter|Unterauftragsbearbeitern
    .meaning = Die Firma, der Ihr Dienstleister einen Teil der Arbeit überträgt. Er muss vorher fragen.

term-dpa = Vereinbarung mit dem Dienstleister
    .expert = Auftragsbearbeitungsvertrag (AVV, DPA)
    .forms = Auftragsbearbeitungsvertrag|Auftragsbearbeitungsvereinbarung|Vereinbarung zur Auftragsbearbeitung|DPA
    .meaning = Der unterzeichnete Text, der sagt, was der Dienstleister mit Ihren Daten darf, wie er sie schützt und zurückgibt.

term-disclosure = Weitergabe
    .expert = Bekanntgabe
    .forms = Bekanntgabe|Bekanntgaben
    .meaning = Jemandem Daten geben oder Einsicht ermöglichen.

term-recipient = Empfänger
    .expert = Empfänger
    .forms = Empfänger|Empfängern|Empfängerin
    .meaning = Wer die Daten erhält oder sehen kann.

term-retention = Wie lange
    .expert = Aufbewahrungsdauer
    .forms = Aufbewahrungsdauer|Aufbewahrungsfrist|Aufbewahrungsfristen
    .meaning = Wie lange man Daten behält, bevor man sie löscht.
    .example = Zehn Jahre für die Buchhaltung.

term-register = Verzeichnis
    .expert = Verzeichnis der Bearbeitungstätigkeiten
    .forms = Bearbeitungsverzeichnis|Verzeichnis der Bearbeitungen|Verzeichnis der Bearbeitungstätigkeiten|Verzeichnis
    .meaning = Die Liste dessen, was man mit Personendaten tut: Zweck, Empfänger, Dauer, Schutz.

term-dpia = Folgenabschätzung
    .expert = Datenschutz-Folgenabschätzung (DSFA)
    .forms = Datenschutz-Folgenabschätzung|Folgenabschätzung|DSFA
    .meaning = Vor dem Beginn schriftlich überlegen, was den Personen schaden könnte und wie man es vermeidet.

term-breach = Datenleck oder Verlust
    .expert = Verletzung der Datensicherheit
    .forms = Verletzung der Datensicherheit|Datenleck|Datenlecks|Datenverlust
    .meaning = Daten wurden ungewollt gesehen, genommen, geändert, gelöscht oder verloren.
    .example = Ein im Zug vergessener USB-Stick.

term-privacy-notice = Information der Personen
    .expert = Datenschutzerklärung
    .forms = Datenschutzerklärung|Datenschutzerklärungen
    .meaning = Die Seite, die den Personen sagt, welche Daten man wozu hat, wer sie erhält und in welchen Ländern.

term-data-protection-officer = Vertrauensperson für Daten
    .expert = Datenschutzberaterin, Datenschutzberater
    .forms = Datenschutzberater|Datenschutzberaterin
    .meaning = Die Person, die die Organisation zu Daten berät und Fragen anderer beantwortet.

term-fdpic = Datenschutzbehörde
    .expert = Eidgenössischer (EDÖB) oder kantonaler Datenschutzbeauftragter
    .forms = EDÖB|kantonale Datenschutzstelle|kantonalen Datenschutzstelle|Datenschutzbeauftragte|Datenschutzbeauftragten|kantonaler Datenschutzbeauftragter
    .meaning = Die Behörde, die den Datenschutz beaufsichtigt, berät und Meldungen schwerer Lecks entgegennimmt.

term-ncsc = Bundesstelle für Cybersicherheit
    .expert = Bundesamt für Cybersicherheit (BACS)
    .forms = BACS
    .meaning = Das Bundesamt, dem man Angriffe meldet und das Ratschläge veröffentlicht.

term-secrecy = Berufs- oder Amtsgeheimnis
    .expert = Berufsgeheimnis (StGB 321), Amtsgeheimnis (StGB 320)
    .forms = Berufsgeheimnis|Amtsgeheimnis
    .meaning = Die Schweigepflicht gewisser Berufe (Ärztin, Anwalt …) und der Behörden; ihre Verletzung ist strafbar.

term-profiling = Aus Daten beurteilen
    .expert = Profiling (mit hohem Risiko)
    .forms = Profiling|Profiling mit hohem Risiko
    .meaning = Eine Maschine aus Daten auf Verhalten, Gesundheit oder Lage einer Person schliessen lassen.

term-automated-decision = Entscheid einer Maschine
    .expert = Automatisierte Einzelentscheidung
    .forms = automatisierte Einzelentscheidung|automatisierte Entscheidung|automatisierten Einzelentscheidungen
    .meaning = Ein für jemanden wichtiger Entscheid ohne menschliche Prüfung. Die Person darf eine Überprüfung durch Menschen verlangen.

term-transfer = Weitergabe ins Ausland
    .expert = Bekanntgabe von Daten ins Ausland
    .forms = Bekanntgabe ins Ausland|Weitergabe ins Ausland
    .meaning = Daten, die in einem anderen Land liegen oder von dort sichtbar sind. Schützt es weniger, braucht es eine Garantie.

term-adequacy = Anerkanntes Land
    .expert = Angemessener Schutz (Anhang 1 DSV)
    .forms = anerkanntes Land|anerkannten Land|angemessener Schutz
    .meaning = Ein Land, dessen Recht die Schweiz für genügend hält: Daten dürfen ohne weitere Garantie dorthin.

term-standard-clauses = Standardklauseln
    .expert = Standardvertragsklauseln (SCC)
    .forms = Standardklauseln|Standardvertragsklauseln|Standarddatenschutzklauseln
    .meaning = Ein vom EDÖB anerkannter Mustervertrag, der den Empfänger im Ausland zum Datenschutz verpflichtet.

term-dpf = Amerikanische Zertifizierung
    .expert = Swiss-US Data Privacy Framework (DPF)
    .forms = DPF|Swiss-US DPF
    .meaning = Die Liste amerikanischer Firmen, die sich zum Schutz von Daten aus der Schweiz verpflichtet haben.

term-consent = Zustimmung der Person
    .expert = Einwilligung
    .forms = Einwilligung|Einwilligungen
    .meaning = Ein freies, informiertes Ja zu einer bestimmten Nutzung, das die Person widerrufen kann.

term-pseudonymisation = Namen verbergen
    .expert = Pseudonymisierung
    .forms = Pseudonymisierung|pseudonymisieren
    .meaning = Namen durch Codes ersetzen; wer die Liste hat, findet die Personen wieder.

term-anonymisation = Unkenntlich machen
    .expert = Anonymisierung
    .forms = Anonymisierung|anonymisieren|anonymisiert
    .meaning = Für immer alles entfernen, woran man eine Person erkennen könnte.

term-right-of-access = Einsicht in eigene Daten
    .expert = Auskunftsrecht
    .forms = Auskunftsrecht|Auskunftsgesuch|Auskunftsbegehren
    .meaning = Jede Person darf fragen, welche Daten man über sie hat. In der Regel innert 30 Tagen und kostenlos zu beantworten.

term-foreign-control = Recht eines anderen Landes
    .expert = Ausländische Kontrolle (CLOUD Act)
    .forms = CLOUD Act|ausländisches Recht
    .meaning = Ein Anbieter muss Daten womöglich seinem Staat herausgeben, selbst wenn sie in der Schweiz liegen.

term-lpd = Schweizer Datengesetz
    .expert = Bundesgesetz über den Datenschutz (DSG)
    .forms = DSG
    .meaning = Das Gesetz, das Personen schützt, deren Daten Private oder der Bund bearbeiten.

term-opdo = Ausführungsregeln zum Gesetz
    .expert = Datenschutzverordnung (DSV)
    .forms = DSV
    .meaning = Der Text des Bundesrats, der das Gesetz ausführt: Mindestsicherheit, Verzeichnis, anerkannte Länder.

term-gdpr = Europäisches Datengesetz
    .expert = Datenschutz-Grundverordnung (DSGVO)
    .forms = DSGVO
    .meaning = Die Regel der Europäischen Union; sie gilt auch in der Schweiz für alle, die sich an Personen dort richten.

term-lsi = Gesetz über Meldepflichten
    .expert = Informationssicherheitsgesetz (ISG)
    .forms = ISG
    .meaning = Das Gesetz, das unter anderem Gemeinden und wichtige Betriebe verpflichtet, Cyberangriffe innert 24 Stunden zu melden.

term-cantonal-law = Datengesetz des Kantons
    .expert = Kantonales Datenschutzgesetz
    .forms = kantonales Recht|kantonales Datenschutzgesetz|kantonalen Recht
    .meaning = Für Gemeinden, öffentliche Schulen und kantonale Stellen gilt es anstelle des DSG.

term-ai = Künstliche Intelligenz
    .expert = Künstliche Intelligenz (KI), Sprachmodell
    .forms = künstliche Intelligenz|künstlichen Intelligenz|KI
    .meaning = Ein Programm, das aus sehr vielen Beispielen schreibt, übersetzt, sortiert oder rät; es irrt manchmal mit Überzeugung.

term-ai-training = Aus Ihren Texten lernen
    .expert = Training eines Modells
    .forms = Modelltraining
    .meaning = Der Anbieter nutzt, was Sie schreiben, um sein Programm zu verbessern; das muss man ablehnen können.

term-backup = Sicherheitskopie
    .expert = Datensicherung (Backup)
    .forms = Sicherung|Sicherungen|Datensicherung|Datensicherungen|Backup|Backups|Sicherheitskopie|Sicherheitskopien|Sicherungskopie|Sicherungskopien
    .meaning = Eine getrennt aufbewahrte Kopie, um Informationen nach Fehler, Panne oder Angriff zurückzuholen.

term-restore = Aus der Kopie zurückholen
    .expert = Wiederherstellung (Restore)
    .forms = Wiederherstellung|Wiederherstellungen|wiederherstellen|Rücksicherung
    .meaning = Informationen aus der Sicherheitskopie zurückholen. Ohne Versuch weiss niemand, ob es geht.

term-backup-321 = Drei Kopien, zwei Medien, eine auswärts
    .expert = 3-2-1-Regel
    .forms = 3-2-1
    .meaning = Eine einfache Regel: Original und zwei Kopien, auf zwei verschiedenen Medien, eine ausser Haus.

term-immutable-backup = Unveränderbare Kopie
    .expert = Unveränderbare oder Offline-Sicherung
    .forms = unveränderbar|unveränderbare|unveränderbarer|Offline-Sicherung
    .meaning = Eine ausgesteckte oder gesperrte Kopie, die weder Virus noch Eindringling löschen oder verschlüsseln kann.

term-snapshot = Momentaufnahme
    .expert = Snapshot
    .forms = Snapshot|Snapshots
    .meaning = Der Zustand eines Speichers zu einem Zeitpunkt, zu dem man zurückkann; keine Kopie anderswo.

term-rto = Läuft wieder innert …
    .expert = Wiederanlaufzeit (RTO)
    .forms = RTO|Wiederanlaufzeit
    .meaning = Die Zeit, in der das Werkzeug nach einem Ausfall wieder laufen soll.
    .example = E-Mail muss innert 24 Stunden wieder laufen.

term-rpo = Arbeit, die verloren gehen darf
    .expert = Maximal zulässiger Datenverlust (RPO)
    .forms = RPO
    .meaning = Wie viele Arbeitsstunden man zu wiederholen bereit ist, wenn man von der letzten Kopie neu beginnt.
    .example = Eine Kopie pro Nacht: schlimmstenfalls ein Tag.

term-mtd = Erträglicher Ausfall
    .expert = Maximal tolerierbare Ausfallzeit (MTA)
    .forms = MTA|maximal tolerierbare Ausfallzeit
    .meaning = Die Zeit, nach der der Ausfall eines Werkzeugs für die Organisation ernst wird.

term-criticality = Wichtigkeit
    .expert = Kritikalität
    .forms = Kritikalität
    .meaning = Was geschieht, wenn das Werkzeug ausfällt: Komfort, nützlich, wichtig oder unverzichtbar.

term-single-point = Einzelstück, an dem alles hängt
    .expert = Einzelner Ausfallpunkt (SPOF)
    .forms = SPOF|einzelner Ausfallpunkt|einzelnen Ausfallpunkt
    .meaning = Sache, Person oder Firma, deren Ausfall mehrere Tätigkeiten zugleich blockiert.

term-redundancy = Zweites bereit
    .expert = Redundanz
    .forms = Redundanz
    .meaning = Ein zweites Gerät, ein zweiter Weg oder eine zweite Person, die übernimmt.

term-ups = Notbatterie
    .expert = Unterbrechungsfreie Stromversorgung (USV)
    .forms = USV
    .meaning = Eine Batterie, die bei Stromausfall einige Minuten hält, um sauber abzuschalten.

term-sla = Zusage des Anbieters
    .expert = Servicelevel (SLA)
    .forms = SLA|Servicelevel|Service-Level
    .meaning = Was der Anbieter vertraglich zusagt: Zeiten, Reaktionsfrist, Frist bis zur Behebung.

term-workaround = Wie es ohne geht
    .expert = Ersatzverfahren, Notbetrieb
    .forms = Ersatzverfahren|Notbetrieb
    .meaning = Wie man weiterarbeitet, wenn das Werkzeug ausfällt.
    .example = Ein Quittungsblock, wenn die Kasse steht.

term-incident-sheet = Blatt für den Ernstfall
    .expert = Vorfallblatt
    .forms = Vorfallblatt|Merkblatt für Vorfälle|Notfallblatt
    .meaning = Eine griffbereite Seite: was in der ersten Stunde zu tun ist, wen man anruft, wem man es bis wann meldet.

term-service = Werkzeug oder Dienst
    .expert = Digitaler Dienst, IT-Service
    .forms = IT-Service|digitaler Dienst
    .meaning = Womit man arbeitet: Programm, Website, Postfach, Server, Aktenschrank.

term-service-catalogue = Liste der Werkzeuge
    .expert = Servicekatalog
    .forms = Servicekatalog
    .meaning = Die Liste dessen, was man benutzt, wer sich kümmert und was es kostet.

term-flow = Austausch
    .expert = Datenfluss
    .forms = Datenfluss|Datenflüsse
    .meaning = Informationen, die von einem Ort zum andern gehen: E-Mail, Datei, Blatt, Abgleich.

term-inventory = Inventar
    .expert = Inventar der Werte
    .forms = Inventar
    .meaning = Die Liste der Geräte, Programme und Informationen, die man hat.

term-master = Original
    .expert = Führendes System (Master)
    .forms = führendes System|führenden System
    .meaning = Der Ort, an dem eine Information berichtigt wird; die andern erhalten eine Kopie.

term-synchronisation = Abgleich
    .expert = Synchronisation
    .forms = Synchronisation|Synchronisationen|synchronisiert|synchronisierte|Synchronisierung
    .meaning = Zwei Orte, die sich von selbst abgleichen. Auch Fehler werden übertragen: keine Sicherung.

term-api = Von Programm zu Programm
    .expert = Programmierschnittstelle (API)
    .forms = API|APIs|Schnittstelle|Schnittstellen
    .meaning = Ein Anschluss, über den zwei Programme Informationen austauschen, ohne dass jemand abtippt.

term-connector = Brücke zwischen zwei Werkzeugen
    .expert = Konnektor, Webhook
    .forms = Konnektor|Konnektoren|Webhook
    .meaning = Eine Einstellung oder ein kleines Programm, das zwei Werkzeuge verbindet und von selbst läuft.

term-export = Daten herausnehmen
    .expert = Export
    .forms = Export|Exporte|Exports
    .meaning = Eine vollständige Kopie seiner Informationen in einer Datei holen, die andere Programme lesen.

term-open-format = Format, das alle lesen
    .expert = Offenes Format (CSV, XML, PDF/A …)
    .forms = offenes Format|offenen Format|offene Formate|CSV|XML|JSON|PDF/A
    .meaning = Eine veröffentlichte Dateiform, die mehrere Programme lesen, auch in zehn Jahren.

term-proprietary-format = Format eines Herstellers
    .expert = Proprietäres Format
    .forms = proprietäres Format|proprietäre Formate
    .meaning = Eine Datei, die nur das Programm öffnet, das sie gemacht hat.

term-shadow-it = Werkzeug, das niemand wählte
    .expert = Schatten-IT
    .forms = Schatten-IT
    .meaning = Ein Werkzeug, das benutzt wird, ohne dass die Organisation es beschlossen hat oder kennt.

term-protection = Schutz
    .expert = Technische und organisatorische Massnahme (TOM)
    .forms = technische Massnahmen|TOM|Schutzmassnahme|Schutzmassnahmen
    .meaning = Alles, was ein Risiko senkt: Einstellung, Gerät, Gewohnheit, Regel.

term-tco = Vollkosten
    .expert = Gesamtbetriebskosten (TCO)
    .forms = Vollkosten|TCO|Gesamtbetriebskosten|Gesamtkosten
    .meaning = Alles, was ein Werkzeug in drei oder fünf Jahren kostet: Kauf, Abonnement, Stunden, Schulung, Ausstieg.

term-capex = Anschaffung
    .expert = Investitionskosten (CAPEX)
    .forms = CAPEX|Investitionskosten|Investitionen|Investition
    .meaning = Eine einmalige Ausgabe für mehrere Jahre, etwa für einen Computer.

term-opex = Laufende Kosten
    .expert = Betriebskosten (OPEX)
    .forms = OPEX|laufende Kosten|Betriebskosten
    .meaning = Eine Ausgabe, die jeden Monat oder jedes Jahr wiederkehrt.

term-amortisation = Preis verteilen
    .expert = Abschreibung
    .forms = Abschreibung|Abschreibungen
    .meaning = Den Kaufpreis auf die Jahre der Nutzung verteilen.
    .example = Ein Computer für 1500 Franken, fünf Jahre behalten, kostet 300 Franken im Jahr.

term-licence = Nutzungsrecht
    .expert = Lizenz
    .forms = Lizenz|Lizenzen
    .meaning = Die Erlaubnis, ein Programm zu nutzen: für wie viele Personen, wie lange, zu welchen Bedingungen.

term-seat = Bezahltes Konto
    .expert = Benutzerlizenz, Platz
    .forms = Benutzerlizenz|Benutzerlizenzen
    .meaning = Ein für eine Person bezahlter Platz. Nach einem Austritt zahlt man weiter, bis man ihn entfernt.

term-subscription = Abonnement
    .expert = Abonnement, Subskription
    .forms = Abonnement|Abonnemente|Abonnements|Abo|Abos
    .meaning = Man zahlt, solange man nutzt; wer aufhört zu zahlen, hat keinen Zugang mehr.

term-internal-hours = Eigene Zeit
    .expert = Interne Stunden
    .forms = interne Stunden|internen Stunden
    .meaning = Die Zeit, die das Team für ein Werkzeug aufwendet; sie steht auf keiner Rechnung.

term-tacit-renewal = Verlängert sich von selbst
    .expert = Stillschweigende Verlängerung
    .forms = stillschweigende Verlängerung|stillschweigend|automatische Verlängerung|Verlängerung
    .meaning = Der Vertrag läuft eine weitere Periode, wenn niemand rechtzeitig Nein sagt.

term-notice-period = Frist zum Aussteigen
    .expert = Kündigungsfrist
    .forms = Kündigungsfrist|Kündigungsfristen
    .meaning = Wie lange im Voraus man ankündigen muss, dass man einen Vertrag beendet.

term-exit-cost = Preis des Ausstiegs
    .expert = Ausstiegskosten
    .forms = Ausstiegskosten
    .meaning = Was der Abschied von einem Werkzeug kostet: Daten herausholen, umwandeln, das nächste lernen.

term-hhi = Anteil des grössten Anbieters
    .expert = Konzentration, Herfindahl-Index (HHI)
    .forms = Herfindahl|HHI|Herfindahl-Index
    .meaning = Eine Zahl, die sagt, ob das Geld an eine Firma geht oder sich verteilt: 10 000 heisst alles an eine.

term-open-source = Freie Software
    .expert = Open Source
    .forms = freie Software|freier Software|Open Source|Open-Source-Software
    .meaning = Software mit öffentlichem Rezept: Man darf sie nutzen, prüfen, ändern und jemand anderem anvertrauen.

term-copyleft = Frei, wenn geteilt
    .expert = Copyleft
    .forms = Copyleft
    .meaning = Wer solche Software ändert und verbreitet, muss auch die Änderungen freigeben.

term-source-code = Rezept des Programms
    .expert = Quellcode
    .forms = Quellcode|Quelltext
    .meaning = Der Text, in dem ein Programm geschrieben ist; ohne ihn kann es niemand anders korrigieren.

term-escrow = Hinterlegtes Rezept
    .expert = Quellcode-Hinterlegung (Escrow)
    .forms = Hinterlegung|Escrow
    .meaning = Ein Dritter verwahrt den Code und gibt ihn Ihnen, wenn der Hersteller verschwindet.

term-bespoke = Für Sie gemachtes Programm
    .expert = Individualsoftware
    .forms = Individualsoftware|Individualentwicklung|für Sie gemacht|massgeschneidert
    .meaning = Ein nur für Ihre Organisation geschriebenes Programm. Der Vertrag muss sagen, wem es gehört.

term-lock-in = Abhängigkeit
    .expert = Anbieterabhängigkeit (Lock-in)
    .forms = Lock-in|Anbieterabhängigkeit
    .meaning = Ein Wechsel wäre so lang oder teuer, dass der Anbieter die Bedingungen bestimmen kann.

term-exit-clause = Was den Ausstieg regelt
    .expert = Ausstiegsklausel
    .forms = Ausstiegsklausel|Ausstiegsklauseln
    .meaning = Der Teil des Vertrags, der sagt, wie man seine Daten zurückerhält, wie schnell und zu welchem Preis.

term-reversibility = Übernahme möglich
    .expert = Reversibilität, Übergabe
    .forms = Reversibilität|Übernahme durch Dritte|Übernahme durch jemand anderen
    .meaning = Jemand anders kann jederzeit weitermachen, mit dem Geschriebenen und den vorgesehenen Zugängen.

term-rfi = Informationsanfrage
    .expert = Informationsanfrage (RFI)
    .forms = Informationsanfrage|Informationsanfragen|RFI
    .meaning = Mehreren Anbietern dieselben Fragen stellen, ohne Kaufversprechen.

term-tender = Ausschreibung
    .expert = Ausschreibung, öffentliche Beschaffung
    .forms = Ausschreibung|Ausschreibungen
    .meaning = Mehrere Anbieter nach vorher bekannten Regeln um einen festen Preis bitten.

term-documentation = Was geschrieben steht
    .expert = Dokumentation
    .forms = Dokumentation
    .meaning = Die wenigen Seiten, dank denen jemand anders versteht und übernimmt.

term-decision-log = Tagebuch der Entscheide
    .expert = Entscheidprotokoll
    .forms = Entscheidprotokoll|Entscheidungsprotokoll|Journal der Entscheide
    .meaning = Eine Zeile je wichtigem Entscheid: was, warum, wer, wann.

term-it-charter = Nutzungsregeln
    .expert = Informatikreglement
    .forms = Informatikreglement|Nutzungsreglement
    .meaning = Ein bis zwei Seiten, die dem Team sagen, was man mit den Werkzeugen darf und was man lässt.

term-joiner-leaver = Liste für Ein- und Austritte
    .expert = Ein- und Austrittsprozess
    .forms = Liste für Ein- und Austritte|Liste für Eintritte und Austritte|Liste für Ein- und Austritt
    .meaning = Was man beim Eintritt gibt und beim Austritt zurücknimmt: Zugänge, Schlüssel, Geräte.

term-digital-culture = Digitale Sicherheit im Umgang
    .expert = Digitale Kultur, digitale Kompetenz
    .forms = digitale Kultur|digitale Kompetenz|digitalen Kultur
    .meaning = Werkzeuge mit Vertrauen benutzen, im richtigen Moment zweifeln und um Hilfe bitten.

term-skill = Können
    .expert = Kompetenz
    .forms = Kompetenz|Kompetenzen
    .meaning = Was jemand kann: allein, mit Hilfe oder gut genug, um es zu lehren.

term-bus-factor = Alles hängt an einer Person
    .expert = Bus-Faktor
    .forms = Bus-Faktor
    .meaning = Die Zahl der Personen, deren Fehlen die Arbeit stoppen würde. Eins ist heikel.

term-admin-handover = Schlüsselübergabe
    .expert = Übergabe der Administrationszugänge
    .forms = Schlüsselübergabe|Übergabe der Zugänge
    .meaning = Das Papier oder der Tresor, mit dem eine andere Person überall hineinkommt, wenn die erste fehlt.

term-advisor = Beraterin, Berater
    .expert = Digitale Beraterin, digitaler Berater
    .forms = digitale Beraterin|digitaler Berater|digitalen Beraters|digitalen Berater|digitale Beratung|digitalen Beratung
    .meaning = Wer hilft zu verstehen und zu wählen, ohne etwas zu verkaufen oder Provision zu nehmen.

term-interest = Interessenbindung
    .expert = Interessenbindung, Interessenkonflikt
    .forms = Interessenbindung|Interessenbindungen|Interessenkonflikt|Interessenkonflikte
    .meaning = Ein Grund, etwa eine Prämie, weshalb ein Rat dem Ratgeber selber nützen könnte.

term-commission = Provision
    .expert = Provision, Retrozession
    .forms = Provision|Provisionen|Retrozession|Retrozessionen
    .meaning = Was ein Verkäufer dem zahlt, der zum Kauf riet. Man muss es offenlegen und in der Regel herausgeben.

term-reseller = Wiederverkäufer
    .expert = Wiederverkäufer, Partner
    .forms = Wiederverkäufer|Wiederverkäuferin
    .meaning = Eine Firma, die Produkte anderer verkauft und daran verdient.

term-second-look = Zweitmeinung
    .expert = Durchsicht durch Fachkollegen
    .forms = Zweitmeinung|Zweitmeinungen|Durchsicht durch Fachkollegen
    .meaning = Jemand, der die Arbeit nicht gemacht hat, liest sie durch und sagt seine Meinung.

term-risk-acceptance = Bewusst akzeptiert
    .expert = Risikoakzeptanz
    .forms = Risikoakzeptanz|akzeptiertes Risiko
    .meaning = Man weiss, dass eine Gefahr bleibt, und hat gesagt, warum und bis wann man damit lebt.

term-finding = Feststellung
    .expert = Prüfungsfeststellung, Befund
    .forms = Feststellung|Feststellungen
    .meaning = Was dem Programm in Ihren Antworten auffiel, mit dem, was es zeigt, und was man tun kann.

term-footprint = Last für die Umwelt
    .expert = CO2-Fussabdruck (kg CO2e)
    .forms = Fussabdruck|CO2-Fussabdruck|CO2e
    .meaning = Wie viel Treibhausgas ein Gerät oder Dienst von der Herstellung bis zum Ende verursacht.

term-embodied = Herstellungslast für die Umwelt
    .expert = Graue Energie
    .forms = graue Energie|grauer Energie
    .meaning = Der grösste Teil der Last eines Computers entsteht bei der Herstellung: länger behalten hilft am meisten.

term-device-life = Alter eines Geräts
    .expert = Lebensdauer
    .forms = Lebensdauer|Nutzungsdauer
    .meaning = Die Jahre, in denen ein Gerät dient, Reparaturen eingeschlossen.

term-refurbish = Wieder herrichten
    .expert = Aufbereitung (Refurbishing)
    .forms = Aufbereitung|Refurbishing
    .meaning = Ein Gerät reparieren, reinigen und löschen, damit es wieder dient.

term-cold-data = Schlafende Dateien
    .expert = Kalte Daten
    .forms = kalte Daten|Kaltspeicher
    .meaning = Dateien, die seit Jahren niemand öffnete, die man aber behält, kopiert und bezahlt.

term-ecodesign = Sparsam gestaltet
    .expert = Ökodesign (RGESN)
    .forms = Ökodesign|RGESN
    .meaning = Digitale Dienste schaffen, die weniger Geräte und Energie brauchen.

term-bundle = Datei des Audits
    .expert = Paket (Datei .limpide.json)
    .forms = Datei des Audits|limpide.json
    .meaning = Die Datei mit dem ganzen Audit. Sie gehört Ihnen: aufbewahren, weitergeben, mit jemand anderem öffnen.
