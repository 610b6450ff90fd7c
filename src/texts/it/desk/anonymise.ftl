# Copia anonima.

anonymise-title = Copia anonima
anonymise-hint = Una copia che si può mostrare ad altri, per esempio con una licenza Creative Commons. Il suo audit non cambia.
help-anonymise = Fare dell’audit una copia che non dice più di chi parla.
anonymise-always = I nomi, le osservazioni e le parole libere sono sempre sostituiti, le schede ricevono un nuovo numero, e ciò che Limpide non conosce viene tralasciato. Le date restano.
anonymise-amounts = Importi
anonymise-amounts-rounded = Arrotondati a due cifre
anonymise-amounts-left-out = Tralasciati
anonymise-amounts-kept = Lasciati come sono
anonymise-stays = Che cosa può restare
anonymise-suppliers = I nomi dei fornitori
anonymise-place = Il cantone e il numero di persone
anonymise-save = Salvare la copia
# The name of the file, without its ending
anonymise-file = audit-anonimo
anonymise-done = La copia è salvata tra i suoi download.
# $count = how many
anonymise-texts = { $count ->
    [one] Il solo testo che uscirebbe
   *[other] Tutti i testi che uscirebbero ({ $count })
}
anonymise-texts-hint = Li rilegga: nessun altro lo farà.
