# Il colloquio, sulla schermata iniziale.

start-interview = Rispondere a delle domande
start-interview-hint = La via più semplice: una domanda alla volta, con parole di tutti i giorni. La prima scoperta arriva in cinque minuti; ci si può fermare quando si vuole.
start-interview-begin = Iniziare il colloquio
