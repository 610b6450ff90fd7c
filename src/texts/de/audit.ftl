# The words of the audit: themes, severities, causes, names and lists.

theme-map = Karte
theme-security = Sicherheit
theme-privacy = Schutz der Personen
theme-continuity = Kontinuität
theme-costs = Kosten
theme-sobriety = Genügsamkeit
theme-documentation = Dokumentation
theme-skills = Kompetenzen
theme-independence = Unabhängigkeit
theme-transparency = Transparenz
theme-handover = Übernahme durch Dritte

severity-critical = Sofort anzugehen
severity-high = Wichtig
severity-medium = Mittel
severity-low = Gering
severity-info = Gut zu wissen

certainty-certain = Gesichert
certainty-likely = Wahrscheinlich
certainty-to-check = Zu prüfen

cause-access = Türen sind offen geblieben
    .meaning = Konten, Passwörter und Rechte: wer hineinkommt und wer es noch könnte.
cause-devices = Geräte und Programme werden nicht gepflegt
    .meaning = Updates, Verschlüsselung, Netzwerk, Lebensende: was sich abnutzt, wenn sich niemand darum kümmert.
cause-copies = Was verloren ginge, käme nicht zurück
    .meaning = Sicherungen: wo sie sind, was sie abdecken, ob schon einmal jemand versucht hat, etwas daraus zurückzuholen.
cause-stops = Die Arbeit steht still, wenn ein einziges Teil ausfällt
    .meaning = Was mehrere Tätigkeiten zugleich blockiert und was man an diesem Tag tun würde.
cause-persons = Alles hängt an wenigen Personen
    .meaning = Wer weiss, wer kann, wer entscheidet: und wer übernehmen würde.
cause-suppliers = Andere haben die Schlüssel in der Hand
    .meaning = Zugänge, Verträge, Formate und Domainnamen: was es braucht, um wegzugehen oder auch nur zu handeln.
cause-disclosure = Informationen gehen ohne klaren Rahmen hinaus
    .meaning = Dienstleister, Länder und Übertragungswege: wer die Informationen sieht und zu welchen Bedingungen.
cause-duties = Was den Personen zusteht, ist nicht bereit
    .meaning = Zweck, Dauer, Information, Auskunft: was man denen schuldet, deren Daten man aufbewahrt.
cause-money = Geld fliesst, ohne dass jemand hinschaut
    .meaning = Abonnemente, Kündigungsfristen, Preiserhöhungen: was man zahlt, ohne es entschieden zu haben.
cause-surplus = Es gibt mehr als nötig
    .meaning = Doppelte Werkzeuge, Kopien, Abtippen: womit man einfach aufhören könnte.
cause-writing = Zu wenig ist aufgeschrieben
    .meaning = Die wenigen Seiten, mit denen jemand anderes übernehmen kann.
cause-trust = Unklar, wer woran verdient
    .meaning = Interessenbindungen, Honorare und Zweitmeinungen.
cause-map = Die Karte hat Lücken
    .meaning = Was zu ergänzen ist, damit auf den Rest Verlass ist.

record-missing = fehlender Eintrag
record-flow = { $from } → { $to }
# The name of a record in a sentence.
quoted = «{ $name }»
quote-within-opens = ‹
quote-within-closes = ›
list-and = { $start } und { $last }
list-and-others = { $start } und { $count } weitere
list-empty = nichts
value-percent = { $value } %
value-days = { $value ->
    [one] { $value } Tag
   *[other] { $value } Tage
}
value-hours = { $value ->
    [one] { $value } Stunde
   *[other] { $value } Stunden
}

standing-open = Zu entscheiden
standing-reopened = Erneut anzuschauen
standing-planned = Im Plan
standing-postponed = Verschoben
standing-accepted = In Kauf genommen
standing-disputed = Bestritten

# What nobody knows, to be asked.
ask-record = { $record }: { $about }
ask-document = Gibt es dieses Dokument? { $document }

# Where each theme stands: the levels, from the lowest up, and their conditions.
reading-level-undescribed = Nicht beschrieben
reading-level-open = Zuerst anzugehen
reading-level-fragile = Fragil
reading-level-tenable = Tragbar
reading-level-solid = Solid
reading-level-exemplary = Vorbildlich

reading-condition-map-begun = Informationen, Werkzeuge und Datenflüsse sind beschrieben
reading-condition-data-with-a-place = Man weiss, wo jede Information liegt
reading-condition-data-with-an-owner = Für jede Information ist jemand zuständig
reading-condition-services-with-an-owner = Für jedes Werkzeug ist jemand zuständig
reading-condition-flows-explained = Jeder Datenfluss hat einen Zweck
reading-condition-data-classified = Man weiss bei fast jeder Information, wer sie sehen darf
reading-condition-map-reviewed-lately = Die Karte wurde in den letzten sechs Monaten durchgesehen
reading-condition-no-broken-link = Keine Verknüpfung der Karte ist unterbrochen
reading-condition-no-former-access = Wer weggegangen ist, hat keinen Zugang mehr
reading-condition-payments-protected = Zahlungen sind durch die Zwei-Schritt-Anmeldung und durch zwei Personen geschützt
reading-condition-nothing-critical-in-security = Nichts ist sofort anzugehen
reading-condition-second-factor = Wichtige Zugänge verlangen die Zwei-Schritt-Anmeldung
reading-condition-named-accounts = Jede Person hat ihr eigenes Konto
reading-condition-updates = Updates geschehen von selbst
reading-condition-endpoint-protection = Die Computer sind vor Schadsoftware geschützt
reading-condition-leaver-checklist = Bei Ein- und Austritten dient eine Checkliste
reading-condition-disks-encrypted = Die mobilen Geräte sind verschlüsselt
reading-condition-password-manager = Die Passwörter sind in einem Passwort-Tresor
reading-condition-awareness-this-year = Das Team wurde im letzten Jahr sensibilisiert
reading-condition-access-review-this-year = Die Zugänge wurden im letzten Jahr durchgesehen
reading-condition-nothing-out-of-support = Überall gibt es noch Updates
reading-condition-remote-access-bounded = Die Dienstleister kommen nicht hinein, wann sie wollen
reading-condition-incident-rehearsed = Das Vorgehen im Notfall wurde im letzten Jahr überprüft
reading-condition-confidential-tools-logged = Vertrauliche Werkzeuge halten fest, wer zugreift
reading-condition-independent-second-look = Jemand Unabhängiges hat im letzten Jahr hingeschaut
reading-condition-law-known = Man weiss, welches Recht gilt und welche Informationen von Personen handeln
reading-condition-personal-data-with-an-owner = Für alle Personendaten ist jemand zuständig
reading-condition-purpose-written = Der Zweck aller Personendaten ist aufgeschrieben
reading-condition-retention-fixed = Überall ist eine Aufbewahrungsdauer festgelegt
reading-condition-processors-under-contract = Die Dienstleister haben einen passenden Vertrag
reading-condition-persons-informed = Die Personen sind informiert
reading-condition-places-of-personal-data = Man weiss, wohin Personendaten gehen
reading-condition-transfers-guaranteed = Was ins Ausland geht, ist durch eine Garantie gedeckt
reading-condition-access-request-ready = Ein Auskunftsbegehren liesse sich beantworten
reading-condition-leak-sheet = Man weiss, was zu tun ist, wenn Daten nach aussen gelangen
reading-condition-impact-decided = Über die nötigen Datenschutz-Folgenabschätzungen ist entschieden
reading-condition-old-data-deleted = Nichts wird zu lange aufbewahrt
reading-condition-register-reviewed = Das Verzeichnis wurde im letzten Jahr durchgesehen
reading-condition-backed-up = Alles, was zählt, ist gesichert
reading-condition-backup-elsewhere = Die Sicherungen liegen anderswo als das Original
reading-condition-restore-tested = Die Wiederherstellung wurde getestet
reading-condition-contacts-offline = Die Kontaktliste ist bereit, auch offline
reading-condition-isolated-copy = Eine Kopie ist ausser Reichweite
reading-condition-backup-often-enough = Lebenswichtige Werkzeuge werden oft genug gesichert
reading-condition-workaround-for-the-vital = Man weiss, wie man ohne jedes lebenswichtige Werkzeug arbeitet
reading-condition-no-single-point = Kein einzelnes Teil blockiert alles
reading-condition-everything-restored-this-year = Aus jeder Sicherung wurde im letzten Jahr etwas wiederhergestellt
reading-condition-delays-fit = Die Fristen, bis alles wieder läuft, passen zusammen
reading-condition-suppliers-promise = Die Lieferanten sagen eine Frist zu
reading-condition-costs-noted = Die Kosten der meisten Werkzeuge sind erfasst
reading-condition-notice-known = Man weiss, wie die kostenpflichtigen Verträge enden
reading-condition-seats-counted = Die benutzten Konten und Geräte sind gezählt
reading-condition-organisation-pays = Die Organisation zahlt ihre Werkzeuge selbst
reading-condition-hours-of-the-dearest = Für die fünf teuersten Werkzeuge ist der Zeitaufwand geschätzt
reading-condition-no-duplicates = Keine zwei Werkzeuge machen dasselbe
reading-condition-no-unused-seats = Fast nichts wird umsonst bezahlt
reading-condition-replacement-planned = Der Ersatz der Geräte ist geplant
reading-condition-exit-priced = Man weiss, was das Ende jedes Vertrags kostet
reading-condition-renewals-compared = Vor jeder Verlängerung wird verglichen
reading-condition-devices-counted = Die Geräte sind gezählt
reading-condition-storage-counted = Man weiss, wie viel Platz die Informationen brauchen
reading-condition-device-ages = Man weiss, wie alt die Geräte sind
reading-condition-last-use = Man weiss bei den meisten Werkzeugen, wann sie zuletzt benutzt wurden
reading-condition-no-useless-tool = Kein Werkzeug liegt brach
reading-condition-no-duplicate-storage = Dateien sind nicht doppelt abgelegt
reading-condition-data-sorted = Was nicht mehr gebraucht wird, ist aussortiert
reading-condition-devices-kept-long = Die Geräte halten lange, und ihr Ersatz ist geplant
reading-condition-right-size = Abonnemente und Server haben die richtige Grösse
reading-condition-basic-documents-begun = Die sechs Grunddokumente sind begonnen
reading-condition-basic-documents-usable = Die Grunddokumente sind brauchbar
reading-condition-readable-by-us = Die Organisation liest und verwaltet ihre Dokumente selbst
reading-condition-vital-tools-documented = Jedes lebenswichtige Werkzeug hat seine Seite
reading-condition-documents-fresh = Die Dokumente wurden durchgesehen
reading-condition-handover-rehearsed = Die Übergabe der Zugänge wurde im letzten Jahr ausprobiert
reading-condition-decisions-noted = Entscheide und ihre Gründe sind festgehalten
reading-condition-vital-tools-mastered = Jedes lebenswichtige Werkzeug wird von jemandem beherrscht
reading-condition-second-person = Jedes lebenswichtige Werkzeug wird von einer zweiten Person beherrscht
reading-condition-work-shared = Nicht alles hängt an derselben Person
reading-condition-knowledge-complete = Kein nötiges Wissen fehlt
reading-condition-team-asked = Das Team hat gesagt, wie es mit seinen Werkzeugen lebt
reading-condition-contracts-in-our-name = Die Verträge lauten auf die Organisation
reading-condition-domain-is-ours = Der Domainname gehört der Organisation
reading-condition-admin-inside = Jemand aus der Organisation hat bei den wichtigen Werkzeugen alle Rechte
reading-condition-export-known = Man weiss bei jedem Werkzeug, ob sich unsere Daten mitnehmen lassen
reading-condition-export-tested = Die Mitnahme der Daten wurde in den letzten zwei Jahren ausprobiert
reading-condition-exit-clauses = Die Verträge sagen, was am Ende geschieht
reading-condition-backup-with-somebody-else = Die Sicherungen liegen nicht beim selben Lieferanten
reading-condition-alternatives-looked-at = Andere Lösungen wurden angeschaut
reading-condition-code-is-ours = Eigens Entwickeltes gehört uns, und freie Software hat Unterstützung
reading-condition-seller-does-not-audit = Wer verkauft, kontrolliert nicht
reading-condition-interests-declared = Jede digitale Beratung hat ihre Interessen offengelegt
reading-condition-fees-known = Man weiss, worauf das Honorar jeder Beratung beruht
reading-condition-network-marked = Man weiss, wer zum Beratungsnetz gehört
reading-condition-second-look-planned = Eine Zweitmeinung ist vorgesehen
reading-condition-two-admins-for-the-vital = Zwei Personen können jedes lebenswichtige Werkzeug verwalten
reading-condition-successor-named = Für die Nachfolge ist jemand bestimmt
reading-condition-contracts-transferable = Die Verträge können übernommen werden
reading-condition-contacts-ready = Die Kontaktliste ist bereit
reading-condition-restorable-by-others = Aus den Sicherungen wurde mindestens einmal etwas wiederhergestellt
reading-condition-links-whole = Die Karte hat keine unterbrochene Verknüpfung
reading-condition-space-is-ours = Die Organisation verwaltet ihre Dokumentationsablage selbst
reading-condition-decisions-log = Es gibt ein Entscheidjournal
