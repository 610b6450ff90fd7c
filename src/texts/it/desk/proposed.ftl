# Ciò che il modello di partenza propone e che si conferma.

# $caution = quando la constatazione può essere errata, o niente
caution-proposed = Questa constatazione si basa su risposte proposte dal modello di partenza, che nessuno ha confermato. { $caution }
# $record = il nome dell’elemento
ask-confirm = È giusto ciò che il modello propone? { $record }
