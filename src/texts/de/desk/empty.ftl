# What is said where there is nothing, and what to do about it.

empty-next = Ansehen, was jetzt am besten zu tun ist
empty-own-action = Eigene Massnahme hinzufügen
empty-plan = Nichts ist geplant, und keine Feststellung wartet auf einen Entscheid. Beschreiben Sie zuerst, was Sie verwenden, oder fügen Sie selbst hinzu, was zu tun ist.
empty-standing = Noch ist nichts beschrieben; darum stehen alle Themen ganz unten. Beginnen Sie mit einer dieser Seiten, und kommen Sie dann hierher zurück.
empty-filter = Wieder alles zeigen
empty-rules = Wieder alle Regeln zeigen
