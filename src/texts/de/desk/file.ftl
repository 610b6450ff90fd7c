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

# 256 words of which passphrases are made: a to z only, no two that sound alike.
passphrase-words = abend adler alge amboss april arm atom august auto bach bahn balken ball bambus banane bank bart bauer baum becher beere berg besen bett biber biene bild blitz blume boot brief brille bruder brunnen bus butter decke degen delfin diamant dichter donner dorf drache draht dunst edelstein eidechse eimer elch elefant ente eule fabrik faden fahne falke farbe farn fass feder fenster ferien fisch flasche fleck flocke fluss frosch frucht gabel gans gebirge geist gemse gericht gipfel gitarre glas gurke hafen hagel halle hammer hamster hand haube hecht heft hemd herbst hirte hobel honig horn huf imker jacke jahr januar jasmin kamera kamin kamm kanal kanne kapitel karte kastanie kegel keller kette kiefer kiesel kissen klee koch koffer kohle komet kompass konzert korb kranich kresse kuchen kuh kutsche lampe laterne lavendel lehrer lerche linde luft mai makrele markt maske meer mehl melone messer mittag monat mond moos motor mulde murmel narzisse nebel nelke netz november nuss ohr olive onkel oper orgel otter paddel palast palme papier paprika park pate pelz pfad pfanne pfeffer pfeil pferd pflaume pflug pilot pirat planet platz pokal posaune pumpe punkt rakete rasen reh reifen rettich riegel robbe rock roggen rubin rucksack safran salat schale schere schiff schild schlitten schloss schnecke schnee schrank see seil senf sessel silber sommer spatz speer spinat spule stall stein stiefel storch strauch stuhl tafel tal tante tasse teich tempel teppich tiger torte trommel truhe tunnel ufer ulme urlaub veilchen verein vulkan wald walnuss wasser weber weizen welle wespe wiege wolf wolke wurst wurzel zebra zimmer zucker
