# I modelli di partenza per settore: che cosa ha di solito un’organizzazione di questo tipo.

template-association = Associazione (sport, cultura, sociale)
template-fiduciary = Fiduciaria o ufficio di servizi
template-medical-practice = Studio medico o terapeutico
template-commune = Comune o piccola amministrazione
template-school = Scuola o centro di formazione
template-trade = Artigiano o negozio
template-general = Altra organizzazione

start-template = Partire da un modello
start-template-hint = Il modello mostra ciò che altri hanno spesso. Si tiene ciò che è giusto e si toglie il resto.
start-template-none = Senza modello
