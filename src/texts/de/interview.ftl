# Das Gespräch, auf dem Startbildschirm.

start-interview = Fragen beantworten
start-interview-hint = Der einfachste Weg: eine Frage nach der anderen, in Alltagsworten. Die erste Entdeckung kommt nach fünf Minuten; Sie können jederzeit aufhören.
start-interview-begin = Gespräch beginnen
