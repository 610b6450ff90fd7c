# Die Datei: eine Kopie weitergeben, lesbar oder geschützt.

file-title = Datei
file-hint = Ihr Audit passt in eine einzige Datei. Bewahren Sie eine Kopie anderswo als auf diesem Computer auf, und geben Sie sie weiter, wenn jemand übernimmt.
help-file = Das Audit als Datei speichern, lesbar oder durch eine Passphrase geschützt.
file-readable = Lesbare Datei
file-readable-hint = Alle können sie öffnen und lesen, mit oder ohne Limpide.
file-readable-save = Datei speichern
file-protect = Datei, durch eine Passphrase geschützt
file-protect-hint = Ohne die Passphrase kann niemand sie öffnen: keine Neugierigen, und auch wir nicht. Senden Sie die Datei auf einem Weg und die Passphrase auf einem anderen, zum Beispiel am Telefon. Das Format heisst age: Auch andere Programme öffnen es.
passphrase-label = Passphrase
passphrase-again = Eine andere vorschlagen
passphrase-copy = Passphrase kopieren
passphrase-show = Zeigen, was ich tippe
passphrase-noted = Ich habe sie anderswo als bei der Datei notiert
# How hard a passphrase is to guess.
strength-none = Sofort erraten. Nehmen Sie mehrere Wörter.
strength-weak = An einem Abend erraten. Fügen Sie Wörter hinzu.
strength-fair = In einigen Wochen erraten. Fügen Sie ein oder zwei Wörter hinzu.
strength-good = Fast sicher genug. Fügen Sie ein Wort hinzu.
strength-strong = Gute Passphrase.
file-protect-save = Geschützte Datei speichern
file-protect-busy = Die Datei wird vorbereitet…
file-protect-done = Die geschützte Datei liegt bei Ihren Downloads.
file-peers-go = Anonyme Kopie machen

# A file that is under a passphrase is opened.
unlock-title = Diese Datei ist geschützt
# $name = the name of the file
unlock-hint = Um «{ $name }» zu öffnen, braucht es die Passphrase. Wer Ihnen die Datei geschickt hat, kennt sie.
unlock-open = Öffnen
unlock-busy = Die Datei wird geöffnet…
unlock-wrong = Das ist nicht die richtige Passphrase. Grossbuchstaben und Leerzeichen zwischen den Wörtern zählen.
unlock-damaged = Diese geschützte Datei ist beschädigt: Sie wurde unterwegs abgeschnitten oder verändert. Lassen Sie sie sich nochmals schicken.
unlock-key = Diese Datei ist durch einen Schlüssel geschützt und nicht durch eine Passphrase. Öffnen Sie sie mit dem Programm age und wählen Sie dann hier die Datei, die herauskommt.
unlock-work = Diese Datei verlangt mehr Rechenarbeit, als ein Browser leisten kann. Öffnen Sie sie mit dem Programm age und wählen Sie dann hier die Datei, die herauskommt.
unlock-newer = Diese Datei folgt einer Version des Formats age, die Limpide noch nicht kennt. Öffnen Sie sie mit dem Programm age und wählen Sie dann hier die Datei, die herauskommt.

# A file of a folder of the user's in which the audit lives too.
folder-title = Lebende Datei in einem Ordner
folder-hint = Das Audit wird während der Arbeit auch in einer Datei auf Ihrem Computer gespeichert. Ist der Ordner geteilt (Nextcloud, kDrive, SharePoint), können andere weiterarbeiten: Limpide schaut zuerst, ob sich die Datei geändert hat, und führt beide Fassungen zusammen.
folder-not-here = Dieser Browser kann nicht in einen Ordner schreiben; Chrome und Edge können es. Speichern Sie die Datei von Hand: Die Übersicht erinnert Sie daran, wann das zuletzt geschah.
folder-new = Datei in einem Ordner anlegen
folder-existing = Eine vorhandene Datei nehmen
folder-unlink = Diese Datei nicht mehr schreiben
# $name = the name of the file, $moment = when
folder-same = «{ $name }» sagt dasselbe wie das Audit, { $moment }.
folder-linked = Das Audit ist mit «{ $name }» verbunden.
folder-refreshed = Die Datei im Ordner wurde anderswo geändert: Sie sehen jetzt ihre letzte Fassung. «Rückgängig» bringt Ihre zurück.
folder-asks = Limpide schreibt nicht mehr in «{ $name }»: Der Browser will zuerst Ihre Zustimmung.
folder-allow = Wieder erlauben
folder-changed = «{ $name }» wurde anderswo geändert, und Sie haben das Audit hier geändert. Nichts ist verloren: Führen Sie beide zusammen. Bis dahin schreibt Limpide diese Datei nicht mehr.
folder-merge = Ansehen und zusammenführen
folder-unreadable = «{ $name }» kann im Moment nicht gelesen werden: Vielleicht wird die Datei gerade kopiert. Limpide lässt sie in Ruhe.
folder-unrelated = «{ $name }» ist das Audit einer anderen Organisation. Limpide lässt die Datei in Ruhe.
folder-missing = «{ $name }» ist nicht mehr an ihrem Platz. Das Audit ist weiterhin in diesem Browser.
folder-full = Es ist kein Platz mehr, um «{ $name }» zu schreiben. Das Audit ist weiterhin in diesem Browser.
folder-failed = «{ $name }» konnte nicht geschrieben werden: Vielleicht ist der Ordner nicht mehr da, oder ein anderes Programm hält die Datei. Das Audit ist weiterhin in diesem Browser.
