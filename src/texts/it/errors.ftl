# What is said of a file that is damaged, and what to do about it.

## Why a file cannot be opened

# $size = its size, $limit = the largest size, both in mebibytes
refusal-too-large = Questo file è troppo grande: { $size } MiB, mentre Limpide ne legge al massimo { $limit }. Verifichi che sia davvero un file Limpide (il suo nome finisce con «.limpide.json»).
# $limit = the most values
refusal-too-many-values = Questo file contiene più di { $limit } valori, molti più di un audit. Verifichi che sia davvero un file Limpide (il suo nome finisce con «.limpide.json»).
refusal-empty = Questo file è vuoto. Forse è stato salvato o scaricato male: lo riprenda dalla fonte, o apra una copia più vecchia.
# $line, $column = position in the file
refusal-not-text = Questo file non è testo in UTF-8 (riga { $line }, carattere { $column }). Non è un file Limpide, o un altro programma lo ha salvato in modo diverso: riprenda l’originale, o lo salvi di nuovo scegliendo la codifica UTF-8.
# $line, $column = position in the file
refusal-truncated = Questo file è troncato: si ferma alla riga { $line }, carattere { $column }, prima della fine. Probabilmente il trasferimento è stato interrotto: riprenda il file dalla fonte, o apra una copia più vecchia.
# $line, $column = position in the file
refusal-not-json = Questo file non si può leggere a partire dalla riga { $line }, carattere { $column }. Se è stato modificato a mano, corregga quel punto; altrimenti riprenda l’originale o una copia più vecchia.
# $line, $column = position in the file
refusal-too-deep = Questo file contiene troppi livelli annidati (riga { $line }, carattere { $column }). Nessun audit ne ha tanti: non è un file Limpide intatto. Riprenda l’originale o una copia più vecchia.
refusal-not-a-bundle = Questo non è un file Limpide, viene da un altro programma. Scelga un file il cui nome finisce con «.limpide.json».
refusal-no-version = Questo file non indica la versione del suo formato, o la indica male. Riprenda l’originale o una copia più vecchia.
refusal-damaged = Questo file è danneggiato: aprirlo farebbe perdere qualcosa o mescolerebbe delle schede. Corregga i punti indicati, riprenda una copia più vecchia, o chieda aiuto alla persona che la accompagna.
# $version = version of the file's format
refusal-damaged-newer = Questo file viene da una versione più recente di Limpide (formato { $version }), e questa non può aprirlo senza perdite. Lo apra con una versione aggiornata.

## What is said of a file that opens

# $version = version of the file's format
opened-newer = Questo file viene da una versione più recente di Limpide (formato { $version }). Ciò che questa versione non conosce resta nel file, senza essere mostrato.

## Where something is

# $place = the place in words, $what = what is wrong, $pointer = the place as a JSON pointer
problem-at = { $place } — { $what } (nel file: { $pointer })
place-file = Il file
place-id = Identificatore
# $position = from 1
place-record = scheda { $position }
# $position = from 1, $name = the name of the record
place-record-named = scheda { $position } «{ $name }»
# $position = from 1
place-element = elemento { $position }

## What is wrong there

problem-duplicate-field = questo campo è scritto due volte. Ne tenga uno solo.
problem-not-a-list = qui dovrebbe trovarsi un elenco di schede, tra parentesi quadre.
problem-not-a-record = qui dovrebbe trovarsi una scheda, tra parentesi graffe.
problem-bad-id = l’identificatore della scheda manca o non è un UUID. Rimetta quello dell’originale.
problem-bad-name = il nome della scheda dovrebbe essere un testo.
# $id = the id, $first = place of the first record, as a JSON pointer
problem-duplicate-id = l’identificatore { $id } è già quello di un’altra scheda ({ $first }). Tenga una sola delle due schede, o dia a una un nuovo UUID.
# $found = what stands there, $expected = what should
problem-wrong-value = { $found } non va bene; ci vorrebbe { $expected }. Il valore è conservato e conta come «non noto».
# $id = the id, $expected = names of collections
problem-dangling = la scheda { $id } non esiste in questo file ({ $expected }). Ne scelga un’altra, o tolga il collegamento.
# $id = the id, $expected = names of collections, $found = name of a collection
problem-wrong-kind = la scheda { $id } si trova sotto { $found }, mentre ci vorrebbe una scheda di: { $expected }. Ne scelga un’altra, o tolga il collegamento.

## What should stand there

shape-text = un testo
shape-flag = sì o no (true o false)
shape-count = un numero intero, per esempio 12
shape-date = una data, per esempio 2026-09-30
shape-money = un importo e la sua moneta, per esempio 15.60 CHF
shape-currency = una moneta, per esempio CHF
shape-country = un Paese, per esempio CH
# $codes = codes of the list
shape-choice = uno di questi valori: { $codes }
# $prefix = what stands before free words
shape-catalogue = un valore del catalogo, o { $prefix } seguito da parole proprie
# $collections = names of collections
shape-reference = l’identificatore di una scheda di: { $collections }
shape-part = un gruppo di campi, tra parentesi graffe
shape-list = un elenco, tra parentesi quadre
