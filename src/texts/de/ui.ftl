# The page: its frame, its buttons, its messages.

## Frame

page-title = Limpide: Klarheit in Ihrer Informatik
page-title-of = { $place } · Limpide
skip-to-content = Zum Inhalt
language = Sprache
# The name of the language, in itself.
language-name = Deutsch
language-failed-title = Die Sprache hat nicht gewechselt
language-failed = Die Texte in dieser Sprache konnten nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es nochmals. Wenn sich nichts ändert, melden Sie es der Person, die diese Seite zur Verfügung stellt.
help-title = Hilfe
navigation = Bereiche
navigation-describe = Beschreiben
navigation-follow = Verfolgen

## Actions

action-undo = Rückgängig
action-redo = Wiederholen
action-export = Exportieren
action-close = Schliessen
action-open = Öffnen
action-rename = Umbenennen
action-duplicate = Duplizieren
action-cancel = Nichts tun
action-remove = Löschen
action-remove-name = «{ $name }» entfernen

## Answers

answer-yes = Ja
answer-no = Nein
answer-none = Keine
answer-not-known = Nicht bekannt

## Fields

field-none = Keine
field-not-known = Ich weiss es nicht
field-currency = Währung
field-foreign = Diese Version kann diesen Wert nicht lesen: { $found }. Er bleibt unverändert erhalten; Ihre Antwort wird ihn ersetzen.
error-field-count = Schreiben Sie eine ganze Zahl, zum Beispiel 12.
error-field-date = Schreiben Sie ein vollständiges Datum.
error-field-money = Schreiben Sie einen Betrag, zum Beispiel 15.60.
combobox-search = Suchen
combobox-records = Suchen oder neuen Namen schreiben
combobox-catalogue = Wählen oder selbst schreiben
combobox-type = Schreiben, dann Enter
combobox-nothing = Nichts Passendes
combobox-create = «{ $typed }» anlegen ({ $kind })
combobox-other = Andere Angabe: «{ $typed }»
combobox-add = «{ $typed }» hinzufügen
part-add = Hinzufügen: { $name }
part-position = { $name } { $position }
part-remove = { $name } { $position } löschen

## Records

records-together = Gleiches Thema
records-list = Liste
records-filter = Filtern
records-more = Mehr anzeigen
records-count = { $shown ->
    [0] Keiner von { $all }
   *[other] { $shown } von { $all }
}
records-findings = { $count ->
    [one] 1 Feststellung
   *[other] { $count } Feststellungen
}
record-close = Eintrag schliessen
record-gone = Diesen Eintrag gibt es nicht mehr.
record-findings = Feststellungen zu diesem Eintrag
record-references = Erwähnt von
record-remove = Diesen Eintrag löschen
record-remove-title = «{ $name }» löschen?
record-remove-text = { $count ->
    [0] Kein anderer Eintrag erwähnt ihn. Sie können das rückgängig machen.
    [one] Ein anderer Eintrag erwähnt ihn; auch diese Verknüpfung verschwindet. Sie können das rückgängig machen.
   *[other] { $count } andere Einträge erwähnen ihn; auch diese Verknüpfungen verschwinden. Sie können das rückgängig machen.
}

## Sections of forms

section-progress = { $answered } von { $all }
section-main = Das Wichtigste
section-more = Weitere Angaben
section-notes = Bemerkungen
section-who = Wer Sie sind
section-people = Die Personen
section-audit = Dieses Audit
section-law = Das anwendbare Recht
section-where = Wo
section-contact = Kontakt
section-persons = Die betroffenen Personen
section-judgement = Die Wichtigkeit
section-keeping = Die Aufbewahrung
section-leaving = Der Ausstieg
section-choice = Die Wahl
section-devices = Die Geräte
section-way = Der Weg
section-term = Die Dauer
section-promises = Die Zusagen
section-training = Die Schulung



## Findings

findings-title = Feststellungen
findings-none = Im Moment nichts zu melden. Je mehr Sie beschreiben, desto mehr kann Limpide sehen.
findings-theme = Thema
findings-all-themes = Alle Themen
findings-summary = { $open ->
    [0] Über alles, was gefunden wurde, ist entschieden (insgesamt { $count }).
    [one] Eine Feststellung zu entscheiden.
   *[other] { $open } Feststellungen zu entscheiden, zurückzuführen auf { $causes ->
        [one] eine Ursache
       *[other] { $causes } Ursachen
    }.
}
findings-since = Seit dem Öffnen: { $new ->
    [0] keine neue Feststellung
    [one] eine neue Feststellung
   *[other] { $new } neue Feststellungen
}, { $gone ->
    [0] keine behoben.
    [one] eine behoben.
   *[other] { $gone } behoben.
}
findings-views = Ansicht
findings-by-cause = Nach Ursache
findings-by-weight = Nach Schwere
findings-nothing-grave = Nichts Schwerwiegendes. Was warten kann, steht weiter unten.
findings-rest = { $count ->
    [one] Was warten kann (eine Feststellung)
   *[other] Was warten kann ({ $count } Feststellungen)
}
findings-decided = { $count ->
    [one] Bereits entschieden (eine Feststellung)
   *[other] Bereits entschieden ({ $count } Feststellungen)
}
findings-more = { $count ->
    [one] Die letzte anzeigen
   *[other] Weitere anzeigen ({ $count })
}
cause-more = { $count ->
    [one] Die Feststellung ansehen
   *[other] Die { $count } Feststellungen ansehen
}
cause-settles = { $count ->
    [one] { $effort }
   *[other] { $effort } · behebt { $count } Feststellungen
}
asked-title = Zuerst zu fragen
asked-hint = Was niemand weiss und wovon Feststellungen abhängen, das Wichtigste zuerst. Etwas nicht zu wissen, ist weder ein Fehler noch ein Verdienst.
asked-all = { $count ->
    [one] Die Frage anzeigen
   *[other] Die { $count } Fragen anzeigen
}
asked-fewer = Weniger Fragen anzeigen
asked-changes = { $count ->
    [one] ändert eine Feststellung
   *[other] ändert { $count } Feststellungen
}
asked-whom = zu fragen: { $whom }
standing-title = Wo Sie stehen
standing-hint = Drei Sichten nebeneinander: was beantwortet wurde, wie sicher es ist und welche Stufe erreicht ist. Keine Note fasst sie zusammen.
standing-handover = { $count ->
    [0] Übernahme durch Dritte möglich
    [one] Übernahme durch Dritte an einem Punkt blockiert
   *[other] Übernahme durch Dritte an { $count } Punkten blockiert
}
standing-met = erfüllt
standing-blocked = fehlt
standing-not-known = niemand weiss es
standing-not-asked = noch nicht besprochen
standing-themes = Nach Thema
standing-clear = Klar
standing-not-clear = Noch nicht klar
standing-conditions = { $count } von { $of } Bedingungen erfüllt
standing-capped = Zu viel ist unbekannt, um höher zu kommen.
standing-missing = Für die nächste Stufe fehlt:
standing-coverage = { $known } Antworten auf { $all } Fragen; { $unknown } «Ich weiss es nicht», { $unasked } noch nicht gestellt.
standing-confidence = { $count } von { $of } Einträgen sind sicher und wurden vor weniger als einem Jahr durchgesehen.
standing-gaps = Was noch zu sagen ist
standing-to-confirm = Zu bestätigen oder durchzusehen
standing-count = { $there } von { $of }
standing-which = Was fehlt
standing-not-told = Zuerst anzugeben: { $what }
standing-more = { $count ->
    [one] und noch einer
   *[other] und { $count } weitere
}
finding-rule = Diese Regel
rules-title = Regeln
rules-hint = Die { $count } Regeln, die Limpide anwendet: wonach jede sucht, warum und ab wann sie sich meldet. Sie können eine ausschalten, wenn Sie einen Grund angeben.
rules-search = Eine Regel suchen
rules-found = { $count ->
    [0] Keine passende Regel.
    [one] Eine Regel.
   *[other] { $count } Regeln.
}
rules-action = Was tun
rules-about = Regel { $id } · übliche Schwere: { $severity } · üblicher Aufwand: { $effort }
# $value = where it stands when nobody moved it, $unit = what it counts
rules-default = { $unit ->
    [percent] (ursprünglich: { $value } %)
    [days] (ursprünglich: { $value } Tage)
    [months] (ursprünglich: { $value } Monate)
    [hours] (ursprünglich: { $value } Stunden)
    [gigabytes] (ursprünglich: { $value } GB)
    [money] (ursprünglich: { $value } pro Jahr, in Ihrer Währung)
   *[count] (ursprünglich: { $value })
}
rules-off = Ausgeschaltet
rules-off-because = Ausgeschaltet. Grund: { $reason }
rules-turn-off = Diese Regel ausschalten …
rules-turn-theme-off = Dieses ganze Thema ausschalten …
rules-turn-off-now = Ausschalten
rules-turn-on = Diese Regel wieder einschalten
rules-turn-theme-on = Dieses Thema wieder einschalten
rules-reason = Warum sie hier nicht passt
decide-plan = In den Plan aufnehmen
decide-see-action = Im Plan ansehen
decide-other = Anders entscheiden …
decide-title = Was entscheiden Sie?
decide-kind = Entscheid
decide-reason = Warum
decide-until = Erneut anzuschauen am
decide-hint = Der Entscheid kommt an diesem Tag von selbst wieder, oder sobald sich ändert, worauf die Feststellung beruht.
decide-confirm = Entscheid festhalten
plan-title = Plan
plan-hint = Was man tut, wer es tut und bis wann; und was das Audit danach sagen würde.
plan-open = { $count ->
    [0] Zu tun
    [one] Zu tun (eine Massnahme)
   *[other] Zu tun ({ $count } Massnahmen)
}
plan-empty = Noch ist nichts geplant. Wählen Sie unten, womit Sie beginnen.
plan-all-done = Wenn all das erledigt ist
plan-closed = { $count ->
    [one] Erledigt oder aufgegeben (eine Massnahme)
   *[other] Erledigt oder aufgegeben ({ $count } Massnahmen)
}
plan-about = { $label }: { $value }
plan-no-owner = niemand ist zuständig
plan-no-date = ohne Datum
plan-next = Womit weitermachen
plan-next-hint = Das Schnellste zuerst; bei gleichem Aufwand das Wichtigste.
plan-settles = { $count ->
    [one] behebt eine Feststellung
   *[other] behebt { $count } Feststellungen
}
plan-foresee = Was es ändern würde
plan-solved = { $count ->
    [one] Eine Feststellung weniger: { $titles }
   *[other] { $count } Feststellungen weniger: { $titles }
}
plan-milder = { $count ->
    [one] Eine weniger schwere Feststellung: { $titles }
   *[other] { $count } weniger schwere Feststellungen: { $titles }
}
plan-appeared = { $count ->
    [one] Eine neue oder schwerere Feststellung: { $titles }
   *[other] { $count } neue oder schwerere Feststellungen: { $titles }
}
plan-unforeseen = { $count ->
    [one] Die Wirkung lässt sich nicht berechnen für: { $titles }
   *[other] Die Wirkung lässt sich für { $count } Feststellungen nicht berechnen: { $titles }
}
plan-left = { $count ->
    [0] Es bliebe keine Feststellung.
    [one] Es bliebe eine Feststellung.
   *[other] Es blieben { $count } Feststellungen.
}
finding-action = Zu tun:
finding-more = Warum, und worauf es beruht
finding-why = Warum es wichtig ist
finding-path = Der Weg
finding-evidence = Worauf es beruht
finding-caution = Warum es vielleicht nicht stimmt
finding-references = Grundlagen
finding-subjects = Betrifft

## Map

map-title = Karte
map-hint = Wer wem was sendet und über welche Werkzeuge. Wählen Sie ein Feld oder eine Linie, um den Eintrag zu sehen und zu korrigieren.
map-empty = Die Karte zeichnet sich von selbst aus dem, was Sie beschreiben. Beginnen Sie mit den Personen und Organisationen, dann kommen die Werkzeuge, dann das, was zwischen ihnen fliesst.
map-loose = { $count ->
    [one] Von einem Datenfluss ist weder Anfang noch Ende bekannt; er ist nicht gezeichnet:
   *[other] Von { $count } Datenflüssen ist weder Anfang noch Ende bekannt; sie sind nicht gezeichnet:
}
map-large = Die Karte ist zu gross, um auf jeder Linie anzuschreiben, was fliesst. Wählen Sie eine Linie, um es zu lesen.
map-drawing = Karte der Datenflüsse
map-lane-outside = Ausserhalb
map-lane-inside = Bei Ihnen
map-lane-services = Werkzeuge und Dienste
map-apart = Ohne beschriebenen Datenfluss
map-transit-protected = Unterwegs geschützt
map-transit-not-known = Schutz unterwegs nicht bekannt
map-transit-open = Unterwegs nicht geschützt
map-classification-not-known = Vertraulichkeit nicht bekannt
map-letter-public = Ö
map-letter-internal = I
map-letter-confidential = V
map-letter-restricted = H
map-letter-not-known = –
map-no-data = Inhalt nicht angegeben
map-data-count = { $count ->
    [one] Eine Information
   *[other] { $count } Informationen
}
# $from = who sends, $to = who receives, $data = what goes
map-flow-label = Von { $from } an { $to }: { $data }
map-zoom = Grösse der Karte
map-zoom-in = Vergrössern
map-zoom-out = Verkleinern
map-zoom-whole = Ganze Karte
map-filter = Einer Information folgen
map-filter-all = Alle
map-legend = Legende
map-legend-confidentiality = Farbe und Buchstabe: das Vertraulichste, was fliesst oder aufbewahrt wird
map-legend-transit = Linie und Schloss: der Schutz unterwegs
map-legend-nodes = Die Formen
map-legend-party = Person oder Organisation
map-legend-service = Werkzeug oder Dienst
map-legend-badge = Anzahl Feststellungen, in der Farbe der schwersten
map-close = Schliessen
map-open-record = Ganzen Eintrag öffnen
map-incoming = Was hereinkommt
map-outgoing = Was hinausgeht
map-between = Datenflüsse von { $from } an { $to }
map-list = Die Karte als Liste
map-list-from = Von
map-list-to = An
map-list-data = Was fliesst
map-list-classification = Vertraulichkeit
map-list-transit = Unterwegs
map-list-findings = Feststellungen

## What if…

what-if-title = Was, wenn …?
what-if-hint = Wählen Sie etwas aus, dann, was damit geschehen könnte. Limpide zeigt, was betroffen wäre, nach wie langer Zeit und was den Schaden mildern würde.
what-if-subject = Was oder wer
what-if-choose = Wählen …
what-if-event = Was geschieht
what-if-event-stops = fällt aus
what-if-event-leaks = gelangt nach aussen
what-if-event-leaves = geht weg
what-if-event-doubles = kostet doppelt so viel
what-if-event-forbidden = ist nicht mehr erlaubt
what-if-empty = Beschreiben Sie zuerst Werkzeuge, Personen oder Datenflüsse: Es braucht etwas, dem etwas zustossen kann.
what-if-gone = Diesen Eintrag gibt es nicht mehr, oder das kann ihm nicht zustossen. Wählen Sie einen anderen.
what-if-map = Auf der Karte: Was betroffen ist, bleibt farbig
what-if-mark-subject = hier beginnt es
what-if-mark-stops = fällt aus
what-if-mark-weak = läuft geschwächt weiter
what-if-mark-exposed = was dort liegt, würde gelesen
what-if-mark-touched = betroffen

## Start

start-title = Klarheit in Ihrer Informatik
start-promise = Beschreiben Sie, was Sie aufbewahren, was Sie benutzen und was wohin fliesst. Limpide zeigt, was nicht stimmt, warum, und womit Sie beginnen. Alles bleibt in Ihrem Browser: Nichts wird gesendet.
start-new = Neues Audit
start-name = Name Ihrer Organisation
start-name-hint = Freiwillig: Sie können ihn später angeben oder ändern.
start-begin = Audit beginnen
start-open = Datei öffnen
start-open-hint = Eine Limpide-Datei, die Sie exportiert oder erhalten haben. Sie können sie auch irgendwo auf dieser Seite ablegen.
start-choose = Datei wählen
start-demo = Beispiel ansehen
start-demo-hint = Ein erfundenes Treuhandbüro mit acht Personen in Lausanne: seine Karte, seine Feststellungen und alles, was Sie ohne Risiko ausprobieren können.
start-demo-try = Demonstration ausprobieren
start-drop = Datei hier ablegen, um sie zu öffnen
start-kept = Ihre Audits in diesem Browser
start-kept-none = Noch keine. Was Sie beginnen oder öffnen, bleibt hier.
start-portfolio = Alle auf einmal sehen: Dringendes, nächste Termine, Suche
start-kept-facts = Gespeichert am { $moment } · { $size }
start-here = in diesem Tab geöffnet
start-action-of = { $action }: { $name }
start-delete-title = «{ $name }» löschen?
start-delete-text = Das Audit wird aus diesem Browser gelöscht, und niemand kann es zurückholen. Wenn Sie keine Kopie haben, exportieren Sie es zuerst.
start-delete-export = Zuerst exportieren
start-delete = Endgültig löschen
start-where = Wo ist Ihre Arbeit?
start-where-kept = Auf diesem Gerät, im Speicher dieses Browsers (IndexedDB), und nirgendwo sonst. Ein anderer Browser oder ein anderes Gerät sieht sie nicht.
start-where-lost = Wer die Browserdaten löscht, löscht auch sie, und ein privates Fenster vergisst sie beim Schliessen. Exportieren Sie deshalb oft: Die exportierte Datei ist Ihre Kopie.
start-where-sent = Nichts wurde gesendet. Die Seite lädt nur ihre eigenen Dateien, und ihre Regeln verbieten dem Browser, irgendetwas weiterzugeben.

## The open audit

audit-unnamed = Neues Audit
audit-rename = Dieses Audit umbenennen
audit-rename-title = Audit umbenennen
audit-rename-name = Name des Audits
audit-demonstration = { $name } (Demonstration)
audit-copy = { $name } (Kopie)
audit-again = { $name } (behalten)

## Opening

open-reading = Das Audit wird geöffnet…
open-examining = Das Audit wird geprüft…
open-stop = Abbrechen
open-failed-title = Nichts wurde geöffnet
open-unchanged = Ihre Audits sind unverändert.
open-unreadable = Der Browser kann diese Datei nicht lesen. Vielleicht wurde sie verschoben oder gelöscht, oder es ist ein Ordner. Wählen Sie sie nochmals.
open-not-loaded = Ein Teil von Limpide konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es nochmals; wenn sich nichts ändert, laden Sie die Seite neu.
open-not-fetched = Die Demonstration konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es nochmals. Wenn sich nichts ändert, melden Sie es der Person, die diese Seite zur Verfügung stellt.
open-unsaved-title = Das offene Audit ist nicht gespeichert
open-unsaved = Die letzten Änderungen konnten nicht gespeichert werden und gingen verloren. Exportieren Sie es, bevor Sie ein anderes öffnen.
open-anyway = Trotzdem öffnen
open-problems = { $count ->
    [one] Die Datei ist geöffnet, mit einem Problem
   *[other] Die Datei ist geöffnet, mit { $count } Problemen
}
open-problems-list = Probleme der Datei
notice = Hinweis
notice-dismiss = Verstanden

## Saving

saving-restoring = Ihr Audit wird geöffnet …
saving-pending = Wird gespeichert …
saving-saved = In diesem Browser gespeichert, { $moment }
saving-saved-spoken = In diesem Browser gespeichert
saving-export = Jetzt exportieren
saving-retry = Nochmals versuchen
saving-reload = Seite neu laden
saving-keep-copy = Meine Fassung als Kopie behalten
saving-take-other = Jene des anderen Tabs übernehmen
saving-keep-new = Als neues Audit behalten
saving-close = Schliessen, ohne zu behalten
saving-refreshed = Dieses Audit wurde in einem anderen Tab geändert. Sie sehen jetzt die neuste Fassung; was vorher gemacht wurde, lässt sich hier nicht mehr rückgängig machen.
saving-unavailable-short = Nicht gespeichert: Dieser Browser behält nichts
saving-unavailable = Dieser Browser behält nichts für diese Seite, wohl weil es ein privates Fenster ist oder wegen einer Einstellung. Sie können arbeiten, aber exportieren Sie Ihr Audit vor dem Schliessen: Es existiert nur in diesem Tab.
saving-outdated-short = Nicht gespeichert: Die Seite hat eine neue Version
saving-outdated = In einem anderen Tab ist eine neuere Version von Limpide geöffnet. Exportieren Sie Ihr Audit, damit nichts verloren geht, und laden Sie dann die Seite neu.
saving-full-short = Nicht gespeichert: kein Platz mehr
saving-full = Dieser Browser hat keinen Platz mehr zum Speichern. Exportieren Sie jetzt, und schaffen Sie dann Platz: Löschen Sie ein Audit, von dem Sie eine Kopie haben, oder räumen Sie die Festplatte auf. Limpide versucht es bei jeder Änderung erneut.
saving-conflict-short = Nicht gespeichert: in einem anderen Tab geändert
saving-conflict = Dasselbe Audit wurde in einem anderen Tab geändert, während Sie es hier änderten. Behalten Sie Ihre Fassung unter einem anderen Namen, oder übernehmen Sie jene des anderen Tabs: Ihre letzten Änderungen von hier gehen dann verloren.
saving-missing-short = Nicht gespeichert: in einem anderen Tab gelöscht
saving-missing = Dieses Audit ist nicht mehr in diesem Browser: Es wurde in einem anderen Tab gelöscht, oder die Browserdaten wurden gelöscht. Auf dieser Seite ist es noch vollständig. Behalten Sie es als neues Audit, exportieren Sie es, oder schliessen Sie es.
saving-failed-short = Nicht gespeichert
saving-failed = Der Browser hat das Speichern verweigert ({ $why }). Exportieren Sie jetzt, damit nichts verloren geht. Limpide versucht es bei jeder Änderung erneut.
