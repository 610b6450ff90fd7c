# Il file: darne una copia, leggibile o protetta.

file-title = File
file-hint = Il vostro audit sta in un solo file. Tenetene una copia altrove che su questo computer, e datelo a chi deve continuare.
help-file = Salvare l’audit in un file, leggibile o protetto da una frase segreta.
file-readable = File leggibile
file-readable-hint = Chiunque può aprirlo e leggerlo, con o senza Limpide.
file-readable-save = Salvare il file
file-protect = File protetto da una frase segreta
file-protect-hint = Senza la frase nessuno può aprirlo: né un curioso, né noi. Inviate il file per una via e la frase per un’altra, per esempio al telefono. Il formato si chiama age: lo aprono anche altri programmi.
passphrase-label = Frase segreta
passphrase-again = Proporre un’altra frase
passphrase-copy = Copiare la frase
passphrase-show = Mostrare ciò che scrivo
passphrase-noted = L’ho annotata altrove che insieme al file
# How hard a passphrase is to guess.
strength-none = Indovinata subito. Prendete più parole.
strength-weak = Indovinata in una sera. Aggiungete parole.
strength-fair = Indovinata in qualche settimana. Aggiungete una o due parole.
strength-good = Quasi abbastanza sicura. Aggiungete una parola.
strength-strong = Buona frase.
file-protect-save = Salvare il file protetto
file-protect-busy = Il file si sta preparando…
file-protect-done = Il file protetto è tra i file scaricati.
file-peers-go = Fare una copia anonima

# A file that is under a passphrase is opened.
unlock-title = Questo file è protetto
# $name = the name of the file
unlock-hint = Per aprire «{ $name }» serve la sua frase segreta. Chi ve lo ha inviato la conosce.
unlock-open = Aprire
unlock-busy = Il file si sta aprendo…
unlock-wrong = Non è la frase giusta. Le maiuscole e gli spazi tra le parole contano.
unlock-damaged = Questo file protetto è danneggiato: è stato tagliato o cambiato per strada. Chiedete che ve lo inviino di nuovo.
unlock-key = Questo file è protetto da una chiave e non da una frase segreta. Apritelo con il programma age, poi scegliete qui il file che ne esce.
unlock-work = Questo file chiede troppi calcoli per un browser. Apritelo con il programma age, poi scegliete qui il file che ne esce.
unlock-newer = Questo file segue una versione del formato age che Limpide non conosce ancora. Apritelo con il programma age, poi scegliete qui il file che ne esce.

# 256 words of which passphrases are made: a to z only, no two that sound alike.
passphrase-words = abete acqua aglio agnello alce aliante angolo anguria antenna aprile aquila arancia arco argento armadio arpa arrosto asino asta atlante atomo autunno avena bacca bagno balcone ballo bambino banana banco bandiera basilico bastone batteria biglia binario bisonte boccia bottiglia bottone bracciale brocca bruco bue bussola cacao cactus calcio calendario camelia camion campana canale candela canguro canzone capanna cappello capra carciofo carota cavolo cedro cerchio cestino chiodo chitarra ciliegia cinema cipresso circo clarinetto coda collana colomba colore compasso conchiglia coniglio coperta cornice corona cubo cucina cugino cupola cuscino deserto disegno divano domino duna edera elefante fango farfalla farina faro favola febbraio ferro fiaba fico fieno figlio finocchio fiocco fiore fiume foca forbici formaggio formica fornaio forno fragola freccia frittata galleria garofano gatto gelato gelso geranio ghiaccio ghianda giacca gigante giraffa giugno gomitolo grano grillo guanto incudine indaco inverno isola lampada lampone lana lanterna latte lattuga lavanda leone libro limone lingua maglia magnete maiale marmo martello maschera mattone melone menta mercato merlo mirtillo mobile montagna mora motore mulino muschio museo musica nave nebbia nido nonno numero occhio ombrello onda opera orchidea orecchio organo orma oro pace padella palazzo palestra panno papavero pappagallo passero patata pavone penna pennello perla petalo pettine piazza pigna pilota pioggia piscina piuma polvere pomodoro ponte porta prugna pulcino radice rete riga riso rosa rubino ruota ruscello sabato salmone sapone sasso scatola scimmia scoglio sedia seme sgabello squalo statua stella stivale strada struzzo sughero tamburo tappeto tartaruga teatro tenda terra torre trattore treno tromba trota tunnel uovo vagone vaso vento vernice vulcano zaino zattera zucca
