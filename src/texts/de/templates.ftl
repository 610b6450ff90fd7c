# Die Vorlagen nach Bereich: was eine solche Organisation meistens hat.

template-association = Verein (Sport, Kultur, Soziales)
template-fiduciary = Treuhand- oder Dienstleistungsbüro
template-medical-practice = Arzt- oder Therapiepraxis
template-commune = Gemeinde oder kleine Verwaltung
template-school = Schule oder Bildungszentrum
template-trade = Handwerk oder Laden
template-general = Andere Organisation

start-template = Mit einer Vorlage beginnen
start-template-hint = Die Vorlage schlägt vor, was eine Organisation wie Ihre oft hat. Sie bestätigen oder entfernen es danach.
start-template-none = Ohne Vorlage
