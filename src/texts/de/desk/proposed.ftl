# Was die Vorlage vorschlägt und was man bestätigt.

# $caution = wann die Feststellung falsch sein kann, oder nichts
caution-proposed = Diese Feststellung beruht auf Antworten, die die Vorlage vorschlägt und die niemand bestätigt hat. { $caution }
# $record = der Name des Eintrags
ask-confirm = Stimmt, was die Vorlage vorschlägt? { $record }
