# La pagina iniziale di un audit aperto e la breve visita.

home-title = Pagina iniziale
home-hint = A che punto si è, e che cosa conviene fare adesso.
home-unnamed = Organizzazione ancora senza nome
home-exported-never = Non ancora esportato in un file da questo browser
# $moment = l'ora, con il giorno se non è oggi
home-exported-current = Esportato in un file, { $moment }; da allora non è cambiato nulla
home-exported-before = Esportato in un file, { $moment }; modificato da allora
home-next = E adesso

home-step-begin = Dire con che cosa si lavora
    .why = Con parole proprie, una cosa alla volta. Anche «non lo so» è una risposta, e ci si può fermare quando si vuole: tutto resta salvato. Intanto la mappa si disegna da sola.
    .action = Cominciare
home-step-continue = Riprendere le domande da dove erano rimaste
    .why = Più si risponde, più Limpide può vedere. Anche «non lo so» e «più tardi» sono risposte.
    .action = Continuare
home-step-confirm = { $count ->
    [one] Verificare la scheda proposta
   *[other] Verificare le { $count } schede proposte
}
    .why = Dicono ciò che si trova di solito, non per forza ciò che c’è nell’organizzazione. Finché non sono confermate, non se ne conclude nulla di certo.
    .action = Verificare
home-step-ask = Trovare una risposta che nessuno ha
    .why = Di tutto ciò che ancora nessuno sa, è quello che conta di più.
    .action = Annotare la risposta
home-ask-whom = Da chiedere a: { $whom }
home-step-act = Fare ciò che è previsto
    .why = È la prima cosa del piano. Una volta fatta, va annotato nella sua scheda: Limpide guarderà che cosa è cambiato.
    .action = Aprire questa azione
# $day = una data
home-act-due = Da fare entro: { $day }
home-act-overdue = Era da fare entro: { $day }
home-step-plan = Decidere da dove cominciare
    .why = Alcune constatazioni attendono una decisione e non è ancora previsto nulla. Basta una sola azione, anche piccola, per cominciare.
    .action = Scegliere un’azione
home-step-review = Far rileggere l’audit
    .why = Tutto ciò che conta è deciso. Chi non vi ha lavorato vedrà quello che non si vede più: una collega, il consulente, un membro del comitato.
    .action = Annotare una rilettura
home-step-hand-over = Mettere una copia al sicuro
    .why = Tutto è deciso e riletto. Il file esportato è la sua copia: va conservato altrove, non su questo apparecchio, oppure consegnato a chi subentrerà.
    .action = Esportare l’audit

home-causes = Che cosa emerge
home-causes-all = { $count ->
    [one] Vedere la constatazione
   *[other] Vedere le { $count } constatazioni
}
home-described = Che cosa è descritto
home-described-hint = La linea mostra quante domande hanno una risposta.
# $share = in percento
home-understood = chiaro al { $share } %
home-nothing-yet = ancora nulla
home-level = Livello
home-answered = Risposte
home-sure = Schede sicure
home-standing-all = Vedere che cosa manca, tema per tema

## La breve visita

# $step = a quale passo si è, $of = quanti sono
tour-position = Breve visita: { $step } di { $of }
tour-describe = Descrivere
    .text = Il «Colloquio» pone una domanda alla volta. Più in basso, sotto «Descrivere», ogni tipo di cosa ha la sua pagina: le persone, le informazioni, gli strumenti, ciò che circola. Ogni risposta è salvata subito; non c’è un pulsante per salvare.
    .go = Andare a: Colloquio
tour-map = Guardare la mappa
    .text = La mappa si disegna da sola con ciò che si descrive. Mostra chi manda che cosa a chi, e dove è protetto.
    .go = Andare a: Mappa
tour-findings = Leggere le constatazioni
    .text = Limpide dice che cosa non va, perché è importante e su che cosa si fonda. Dice anche ciò che nessuno sa: non è mai una colpa.
    .go = Andare a: Constatazioni
tour-plan = Decidere
    .text = Si mette nel piano ciò che si vuole fare, con una persona e una data. Limpide mostra in anticipo che cosa cambierebbe.
    .go = Andare a: Piano
tour-keep = Conservare, e chiedere aiuto
    .text = In alto nella pagina, «Esportare» crea un file: è la sua copia. «Aiuto» spiega tutto il resto, e permette di rifare questa visita.
    .go = Andare a: Aiuto
tour-next = Avanti
tour-back = Indietro
tour-skip = Saltare la visita
tour-end = Terminare la visita
