# What is said where there is nothing, and what to do about it.

empty-next = Vedere che cosa conviene fare adesso
empty-own-action = Aggiungere un’azione propria
empty-plan = Non è previsto nulla e nessuna constatazione attende una decisione. Conviene descrivere prima ciò che si usa, o aggiungere direttamente ciò che c’è da fare.
empty-standing = Non è ancora descritto nulla, perciò tutti i temi sono al livello più basso. Si può cominciare da una di queste pagine e poi tornare qui.
empty-filter = Mostrare di nuovo tutto
empty-rules = Mostrare di nuovo tutte le regole
