# Skills: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  was die Informatikzuständigen prüfen oder einstellen, und wann es erledigt ist
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-skill-single-person = { $state ->
        [outside] Niemand in der Organisation kommt ohne Hilfe zurecht
       *[inside] Nur eine einzige Person weiss, wie es geht
    }
    .finding = { $state ->
        [outside] Nur { $person }, ausserhalb der Organisation, kann mit { $services } selbstständig arbeiten.
       *[inside] { $person } kann als Einzige oder Einziger mit { $services } ohne Hilfe arbeiten.
    }
    .why = «Ein einzelner Kopf kann sich irren»: Eine Abwesenheit legt die Arbeit still.
    .action = { $state ->
        [outside] Eine Person aus dem Team mit dem Dienstleister in den Grundlagen schulen
       *[inside] Eine zweite Person einarbeiten und die Arbeit einmal gemeinsam machen
    }
    .caution = Die Stufen hat jede Person selbst angegeben: Sprechen Sie im Team darüber, bevor Sie einen Kurs planen.
    .technical = Einer zweiten Person eigenes Administrationskonto, schriftliche Anleitung und eine begleitete Durchführung geben (Sicherung, Konto, Vorfall). Erledigt, wenn sie den Vorgang in den letzten sechs Monaten allein ausgeführt hat.

rule-skill-bus-factor = Zu vieles beruht auf derselben Person
    .finding = Von { $asked } wichtigen Werkzeugen gibt es { $count }, die nur { $person } betreuen kann: { $services }.
    .why = Ihre Abwesenheit legt mehrere Tätigkeiten zugleich lahm.
    .action = Mindestens zwei dieser Werkzeuge mit jemand anderem teilen, angefangen beim lebenswichtigsten
    .caution = In einem Team von zwei oder drei Personen ist das unvermeidlich: Suchen Sie eine Stellvertretung von aussen.
    .threshold-services = Anzahl wichtiger Werkzeuge, die auf einer einzigen Person beruhen
    .threshold-share = Anteil der wichtigen Werkzeuge, die auf einer einzigen Person beruhen
    .technical = An diese Person gebundene Konten, Schlüssel, Alarme und Erneuerungen auflisten und die Hälfte der unverzichtbaren Werkzeuge einer anderen zuteilen. Erledigt, wenn ein simulierter Abwesenheitstag weder Anmeldung noch Alarm noch Wiederherstellung blockiert.

rule-skill-culture-no-practice = { $state ->
        [not-known] Unklar, ob sicheres Verhalten im Team bekannt ist
        [age-not-known] Unklar, von wann die letzte Sensibilisierung ist
       *[missing] Sicheres Verhalten ist nicht im ganzen Team bekannt
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob das Team für sicheres Verhalten sensibilisiert wurde.
        [age-not-known] Das Team wurde sensibilisiert, aber niemand weiss, wann.
        [old] Die letzte Sensibilisierung liegt zu lange zurück.
        [partial] Nur ein Teil des Teams wurde sensibilisiert.
       *[missing] Das Team wurde nicht für sicheres Verhalten sensibilisiert.
    }
    .why = Die meisten Vorfälle beginnen bei Menschen.
    .action = Eine halbe Stunde pro Jahr vorsehen, mit Beispielen aus dem Beruf und der Region
    .caution = Ein Team, das in der Pause über jede seltsame Nachricht spricht, ist manchmal besser dran als mit einem Kurs: Notieren Sie es.
    .threshold-age = Anzahl Monate, während denen eine Sensibilisierung zählt
    .technical = Dreissig Minuten mit echten Fällen vorbereiten (falsche E-Mail, zweiter Faktor, Teilen, Melden), Meldeknopf und Phishing-Übung ohne Sanktion. Erledigt, wenn die Teilnahme notiert ist und die erste Testmeldung innert einer Stunde eintrifft.

rule-skill-gap-need = { $state ->
        [not-known] Unklar, ob dem Team nötiges Können fehlt
       *[known] Dem Team fehlt nötiges Können
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob jemand im Team genug darüber weiss: { $domains }.
       *[known] { $count ->
            [one] Niemand im Team weiss genug darüber: { $domains }.
           *[other] Niemand im Team weiss genug über { $count } Bereiche: { $domains }.
        }
    }
    .why = Was niemand kann, bezahlt man mit Dienstleistern oder mit Fehlern.
    .action = Eine kurze Schulung vorsehen, angefangen bei jenen, die lernen möchten
    .caution = Der Bedarf ist aus der Wichtigkeit der Werkzeuge abgeleitet, und alle schätzen ihre Stufe selbst ein: Sprechen Sie zuerst im Team darüber.
    .threshold-steps = Anzahl Stufen zwischen dem Bedarf und dem, was das Team kann
    .technical = Die drei Aufgaben nennen, die das Team an diesem Werkzeug beherrschen muss, und sie einmal mit Notizen zeigen; sonst in den Supportvertrag aufnehmen. Erledigt, wenn jemand sie ohne Hilfe wiederholt.

rule-skill-onboarding-missing = { $state ->
        [not-known] Unklar, ob die Neuen das Wesentliche erhalten
       *[missing] Die Neuen erhalten das Wesentliche nicht
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob es ein Informatikreglement oder ein Begrüssungsblatt gibt, das man den Neuen abgibt.
       *[missing] Weder ein Informatikreglement noch ein Begrüssungsblatt liegt zum Abgeben bereit.
    }
    .why = Der erste Tag ist der beste Zeitpunkt, um sicheres Verhalten zu lernen.
    .action = Ein Begrüssungsblatt schreiben und sich am ersten Tag zehn Minuten Zeit nehmen
    .caution = Vielleicht zeigt jemand aus dem Team den Neuen alles: Notieren Sie, wer, und was.
    .threshold-persons = Anzahl Personen, bis zu der nichts erwartet wird
    .technical = Eintrittspaket vorbereiten: Konto über Gruppe, MFA registriert, Passwortmanager, verschlüsseltes MDM-Gerät, unterzeichnetes Reglement. Erledigt, wenn ein Testkonto in einer Stunde mit nur den Rechten seiner Gruppe bereit ist.

rule-skill-not-asked = { $state ->
        [not-known] Unklar, ob das Team nach seinem Empfinden gefragt wurde
       *[not-asked] Das Team wurde nicht nach seinem Empfinden gefragt
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob das Team gesagt hat, wie es mit seinen Werkzeugen zurechtkommt.
       *[not-asked] Keine Antwort des Teams sagt, wie es mit seinen Werkzeugen zurechtkommt.
    }
    .why = Einem Audit ohne die Menschen, die die Arbeit machen, fehlt das Wesentliche.
    .action = Fünf Fragen ausfüllen lassen, ohne Namen
    .caution = Vielleicht hat das Team schon geredet, ohne dass es notiert wurde. Antworten ist freiwillig.
    .threshold-persons = Anzahl Personen, ab der gefragt wird
    .technical = Anonyme Umfrage ohne Tracker und gespeicherte IP-Adressen (fünf Fragen) bereitstellen, dazu Supporttickets nach Thema. Erledigt, wenn mindestens das halbe Team geantwortet hat und die drei grössten Ärgernisse notiert sind.

# What shows a finding of this family.
evidence-last-session = Letzte Sensibilisierung
evidence-level-held = Was das Team kann
evidence-level-needed = Was es bräuchte
evidence-skill-domain = Bereich
evidence-willing = Möchten lernen
