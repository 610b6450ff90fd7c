# The second look: asked for, given, signed.

review-title = Durchsehen und unterschreiben
review-hint = Eine zweite Person sieht das Audit durch, bemerkt, sagt, ob sie einverstanden ist, und kann unterschreiben.
review-unnamed = Durchsicht
review-asked-name = Erbetene Durchsicht
review-ask = Um eine Durchsicht bitten
review-give = Jetzt durchsehen
# $date = a date
review-asked-on = erbeten am { $date }
review-given-on = durchgesehen am { $date }
review-awaited = noch nicht gegeben
review-agreed = mit dem Ganzen einverstanden
review-not-agreed = mit dem Ganzen nicht einverstanden

remarks-none = Etwas bemerken
# $count = how many
remarks-some = { $count ->
    [one] Eine Bemerkung
   *[other] { $count } Bemerkungen
}
remarks-box = Ihre Bemerkung
remarks-add = Bemerkung hinzufügen
remarks-solved = zu einer Feststellung, die es nicht mehr gibt

signature-hint = Die Unterschrift zeigt später, was sich seit Ihrer Durchsicht geändert hat. Der Schlüssel bleibt in diesem Browser; er entsteht bei der ersten Unterschrift.
signature-sign = Durchsicht unterschreiben
signature-remove = Unterschrift entfernen
signature-checking = Die Unterschrift wird geprüft…
signature-holds = Unterschrieben am { $date }: Die Unterschrift stimmt.
signature-broken = Diese Unterschrift stimmt nicht: Die unterschriebene Durchsicht wurde geändert, oder die Unterschrift kommt von anderswo. Verlassen Sie sich nicht darauf.
signature-not-checked = Dieser Browser kann Unterschriften nicht prüfen. Öffnen Sie diese Datei in einem neueren Browser.
signature-not-here = Dieser Browser kann nicht unterschreiben, oder die Seite kommt nicht von einer sicheren Adresse (https). Versuchen Sie es mit einem neueren Browser.
signature-no-digest = Das Audit enthält eine Zahl, die zu gross ist, um unterschrieben zu werden, in einem Feld, das Limpide nicht kennt.
signature-words = Der Schlüssel in Wörtern. Vergleichen Sie sie am Telefon mit der Person, die unterschrieben hat, in derselben Sprache:
signature-unchanged = Seither hat sich nichts geändert.
signature-changed = { $count ->
    [one] Ein Eintrag seither geändert
   *[other] { $count } Einträge seither geändert
}
signature-added = { $count ->
    [one] Ein Eintrag seither hinzugekommen
   *[other] { $count } Einträge seither hinzugekommen
}
signature-removed = { $count ->
    [one] Ein Eintrag seither entfernt
   *[other] { $count } Einträge seither entfernt
}
