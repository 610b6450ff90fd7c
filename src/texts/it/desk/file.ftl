# Il file: darne una copia, leggibile o protetta.

file-title = File
file-hint = L’audit sta in un solo file. Ne tenga una copia altrove che su questo computer, e lo dia a chi deve continuare.
help-file = Salvare l’audit in un file, leggibile o protetto da una frase segreta.
file-readable = File leggibile
file-readable-hint = Chiunque può aprirlo e leggerlo, con o senza Limpide.
file-readable-save = Salvare il file
file-protect = File protetto da una frase segreta
file-protect-hint = Senza la frase nessuno può aprirlo: né un curioso, né noi. Invii il file per una via e la frase per un’altra, per esempio al telefono. Il formato si chiama age: lo aprono anche altri programmi.
passphrase-label = Frase segreta
passphrase-again = Proporre un’altra frase
passphrase-copy = Copiare la frase
passphrase-show = Mostrare ciò che scrivo
passphrase-noted = L’ho annotata altrove che insieme al file
# How hard a passphrase is to guess.
strength-none = Indovinata subito. Prenda più parole.
strength-weak = Indovinata in una sera. Aggiunga parole.
strength-fair = Indovinata in qualche settimana. Aggiunga una o due parole.
strength-good = Quasi abbastanza sicura. Aggiunga una parola.
strength-strong = Buona frase.
file-protect-save = Salvare il file protetto
file-protect-busy = Il file si sta preparando…
file-protect-done = Il file protetto è tra i file scaricati.
file-peers-go = Fare una copia anonima

# A file that is under a passphrase is opened.
unlock-title = Questo file è protetto
# $name = the name of the file
unlock-hint = Per aprire «{ $name }» serve la sua frase segreta. Chi glielo ha inviato la conosce.
unlock-open = Aprire
unlock-busy = Il file si sta aprendo…
unlock-wrong = Non è la frase giusta. Le maiuscole e gli spazi tra le parole contano.
unlock-damaged = Questo file protetto è danneggiato: è stato tagliato o cambiato per strada. Chieda che glielo inviino di nuovo.
unlock-key = Questo file è protetto da una chiave e non da una frase segreta. Lo apra con il programma age, poi scelga qui il file che ne esce.
unlock-work = Questo file chiede troppi calcoli per un browser. Lo apra con il programma age, poi scelga qui il file che ne esce.
unlock-newer = Questo file segue una versione del formato age che Limpide non conosce ancora. Lo apra con il programma age, poi scelga qui il file che ne esce.

# A file of a folder of the user's in which the audit lives too.
folder-title = File vivo in una cartella
folder-hint = Mentre lavora, l’audit si salva anche in un file del suo computer. Se la cartella è condivisa (Nextcloud, kDrive, SharePoint), altri possono continuare: Limpide guarda prima se il file è cambiato, e riunisce le due versioni.
folder-not-here = Questo browser non sa scrivere in una cartella; Chrome ed Edge lo sanno fare. Salvi il file a mano: la pagina iniziale le ricorda quando è stato fatto l’ultima volta.
folder-new = Creare il file in una cartella
folder-existing = Prendere un file che c’è già
folder-unlink = Non scrivere più questo file
# $name = the name of the file, $moment = when
folder-same = «{ $name }» dice lo stesso dell’audit, { $moment }.
folder-linked = L’audit è legato a «{ $name }».
folder-refreshed = Il file della cartella è stato cambiato altrove: ora ne vede l’ultima versione. «Annulla» torna alla sua.
folder-asks = Limpide non scrive più in «{ $name }»: il browser vuole prima il suo consenso.
folder-allow = Permetterlo di nuovo
folder-changed = «{ $name }» è stato cambiato altrove, e lei ha cambiato l’audit qui. Nulla è perduto: riunisca le due versioni. Fino ad allora Limpide non scrive più questo file.
folder-merge = Vedere e riunire
folder-unreadable = «{ $name }» per ora non si può leggere: forse lo stanno copiando. Limpide non lo tocca.
folder-unrelated = «{ $name }» è l’audit di un’altra organizzazione. Limpide non lo tocca.
folder-missing = «{ $name }» non è più al suo posto. L’audit è sempre in questo browser.
folder-full = Non c’è più posto per scrivere «{ $name }». L’audit è sempre in questo browser.
folder-failed = Non è stato possibile scrivere «{ $name }»: forse la cartella non c’è più, o un altro programma tiene il file. L’audit è sempre in questo browser.
