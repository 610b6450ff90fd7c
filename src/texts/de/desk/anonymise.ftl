# Anonyme Kopie.

anonymise-title = Anonyme Kopie
anonymise-hint = Eine Kopie, die man anderen zeigen kann, zum Beispiel unter einer Creative-Commons-Lizenz. Ihr Audit ändert sich nicht.
help-anonymise = Vom Audit eine Kopie machen, die nicht mehr sagt, von wem sie handelt.
anonymise-always = Namen, Bemerkungen und freie Wörter werden immer ersetzt, die Einträge erhalten eine neue Nummer, und was Limpide nicht kennt, wird weggelassen. Datumsangaben bleiben.
anonymise-amounts = Beträge
anonymise-amounts-rounded = Auf zwei Stellen gerundet
anonymise-amounts-left-out = Weggelassen
anonymise-amounts-kept = Unverändert
anonymise-stays = Was bleiben darf
anonymise-suppliers = Die Namen der Lieferanten
anonymise-place = Der Kanton und die Zahl der Personen
anonymise-save = Die Kopie speichern
# The name of the file, without its ending
anonymise-file = anonymer-Audit
anonymise-done = Die Kopie ist bei Ihren Downloads gespeichert.
# $count = how many
anonymise-texts = { $count ->
    [one] Der einzige Text, der hinausginge
   *[other] Alle Texte, die hinausgingen ({ $count })
}
anonymise-texts-hint = Lesen Sie sie durch: Niemand sonst tut es.
