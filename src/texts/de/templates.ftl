# Die Vorlagen nach Bereich: was eine solche Organisation meistens hat.

template-association = Verein (Sport, Kultur, Soziales)
template-fiduciary = Treuhand- oder Dienstleistungsbüro
template-medical-practice = Arzt- oder Therapiepraxis
template-commune = Gemeinde oder kleine Verwaltung
template-school = Schule oder Bildungszentrum
template-trade = Handwerk oder Laden
template-general = Andere Organisation

start-template = Mit einer Vorlage beginnen
start-template-hint = Die Vorlage zeigt, was andere oft haben. Sie behalten, was stimmt, und nehmen den Rest heraus.
start-template-none = Ohne Vorlage
