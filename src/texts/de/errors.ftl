# What is said of a file that is damaged, and what to do about it.

## Why a file cannot be opened

# $size = its size, $limit = the largest size, both in mebibytes
refusal-too-large = Diese Datei ist zu gross: { $size } MiB, während Limpide höchstens { $limit } liest. Prüfen Sie, ob es wirklich eine Limpide-Datei ist (ihr Name endet auf «.limpide.json»).
# $limit = the most values
refusal-too-many-values = Diese Datei enthält mehr als { $limit } Werte, weit mehr als ein Audit. Prüfen Sie, ob es wirklich eine Limpide-Datei ist (ihr Name endet auf «.limpide.json»).
refusal-empty = Diese Datei ist leer. Vielleicht wurde sie schlecht gespeichert oder heruntergeladen: Holen Sie sie nochmals von der Quelle, oder öffnen Sie eine ältere Kopie.
# $line, $column = position in the file
refusal-not-text = Diese Datei ist kein Text in UTF-8 (Zeile { $line }, Zeichen { $column }). Sie ist keine Limpide-Datei, oder ein anderes Programm hat sie anders gespeichert: Nehmen Sie das Original, oder speichern Sie sie nochmals mit der Kodierung UTF-8.
# $line, $column = position in the file
refusal-truncated = Diese Datei ist abgeschnitten: Sie hört auf Zeile { $line }, Zeichen { $column } auf, vor ihrem Ende. Die Übertragung wurde wohl unterbrochen: Holen Sie die Datei nochmals von der Quelle, oder öffnen Sie eine ältere Kopie.
# $line, $column = position in the file
refusal-not-json = Diese Datei lässt sich ab Zeile { $line }, Zeichen { $column } nicht lesen. Wurde sie von Hand geändert, korrigieren Sie diese Stelle; sonst nehmen Sie das Original oder eine ältere Kopie.
# $line, $column = position in the file
refusal-too-deep = Diese Datei ist zu tief verschachtelt (Zeile { $line }, Zeichen { $column }). Kein Audit ist das: Es ist keine unbeschädigte Limpide-Datei. Nehmen Sie das Original oder eine ältere Kopie.
refusal-not-a-bundle = Das ist keine Limpide-Datei, sie stammt aus einem anderen Programm. Wählen Sie eine Datei, deren Name auf «.limpide.json» endet.
refusal-no-version = Diese Datei nennt die Version ihres Formats nicht oder nicht richtig. Nehmen Sie das Original oder eine ältere Kopie.
refusal-damaged = Diese Datei ist beschädigt: Beim Öffnen ginge etwas verloren, oder Einträge gerieten durcheinander. Korrigieren Sie die angegebenen Stellen, nehmen Sie eine ältere Kopie, oder bitten Sie die Person um Hilfe, die Sie begleitet.
# $version = version of the file's format
refusal-damaged-newer = Diese Datei stammt aus einer neueren Version von Limpide (Format { $version }), und diese hier kann sie nicht ohne Verlust öffnen. Öffnen Sie sie mit einer aktuellen Version.

## What is said of a file that opens

# $version = version of the file's format
opened-newer = Diese Datei stammt aus einer neueren Version von Limpide (Format { $version }). Was diese Version hier nicht kennt, bleibt in der Datei, ohne angezeigt zu werden.

## Where something is

# $place = the place in words, $what = what is wrong, $pointer = the place as a JSON pointer
problem-at = { $place } – { $what } (in der Datei: { $pointer })
place-file = Die Datei
place-id = Kennung
# $position = from 1
place-record = Eintrag { $position }
# $position = from 1, $name = the name of the record
place-record-named = Eintrag { $position } «{ $name }»
# $position = from 1
place-element = Element { $position }

## What is wrong there

problem-duplicate-field = dieses Feld steht zweimal da. Behalten Sie nur eines.
problem-not-a-list = hier sollte eine Liste von Einträgen stehen, in eckigen Klammern.
problem-not-a-record = hier sollte ein Eintrag stehen, in geschweiften Klammern.
problem-bad-id = die Kennung des Eintrags fehlt oder ist keine UUID. Setzen Sie jene des Originals wieder ein.
problem-bad-name = der Name des Eintrags sollte Text sein.
# $id = the id, $first = place of the first record, as a JSON pointer
problem-duplicate-id = die Kennung { $id } gehört schon einem anderen Eintrag ({ $first }). Behalten Sie nur einen der beiden Einträge, oder geben Sie einem davon eine neue UUID.
# $found = what stands there, $expected = what should
problem-wrong-value = { $found } passt nicht; erwartet wird { $expected }. Der Wert bleibt erhalten und gilt als «nicht bekannt».
# $id = the id, $expected = names of collections
problem-dangling = den Eintrag { $id } gibt es in dieser Datei nicht ({ $expected }). Wählen Sie einen anderen, oder entfernen Sie die Verknüpfung.
# $id = the id, $expected = names of collections, $found = name of a collection
problem-wrong-kind = der Eintrag { $id } steht unter { $found }, nötig wäre aber ein Eintrag aus: { $expected }. Wählen Sie einen anderen, oder entfernen Sie die Verknüpfung.

## What should stand there

shape-text = Text
shape-flag = ja oder nein (true oder false)
shape-count = eine ganze Zahl, zum Beispiel 12
shape-date = ein Datum, zum Beispiel 2026-09-30
shape-money = ein Betrag mit seiner Währung, zum Beispiel 15.60 CHF
shape-currency = eine Währung, zum Beispiel CHF
shape-country = ein Land, zum Beispiel CH
# $codes = codes of the list
shape-choice = einer dieser Werte: { $codes }
# $prefix = what stands before free words
shape-catalogue = ein Wert aus dem Katalog, oder { $prefix } gefolgt von Ihren eigenen Worten
# $collections = names of collections
shape-reference = die Kennung eines Eintrags aus: { $collections }
shape-part = eine Gruppe von Feldern, in geschweiften Klammern
shape-list = eine Liste, in eckigen Klammern
