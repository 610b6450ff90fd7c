# Die früheren Stände eines Audits.

history-title = Verlauf
# $limit = die erlaubte Grösse
history-hint = Der Audit, wie er war. Von jedem Arbeitstag wird von selbst ein Stand behalten, und einer vor jedem Schritt zurück. Zusammen brauchen sie höchstens { $limit }: Die ältesten gehen zuerst, aber nie jene, denen Sie einen Namen gegeben haben.
help-history = Den Audit sehen, wie er an einem anderen Tag war, und dorthin zurückkehren.
history-name = Den Audit, wie er jetzt ist, unter einem Namen behalten
history-name-hint = Zum Beispiel: «Vor dem Besuch der Beraterin».
history-keep = Diesen Stand behalten
# $name = der gegebene Name
history-kept = «{ $name }» ist behalten.
history-states = Behaltene Stände
history-none = Noch keiner. Der erste wird behalten, wenn Sie an einem anderen Tag an diesem Audit weiterarbeiten.
history-reason-day = Letzter Stand des Tages
history-reason-return = Vor einem Schritt zurück
history-return = Zu diesem Stand zurück
# $moment = Datum und Zeit
history-return-title = Zum Stand vom { $moment } zurück?
history-return-text = Der Audit wird wieder, was er war. Sein jetziger Stand wird im Verlauf behalten, und auch «Rückgängig» führt zu ihm zurück.
history-returned = Der Audit ist wieder so, wie er am { $moment } war.
history-exported = Der Stand vom { $moment } ist exportiert.
history-forget = Endgültig löschen
history-forget-title = Stand vom { $moment } löschen?
history-forget-text = Dieser Stand wird aus diesem Browser gelöscht, und niemand kann ihn zurückholen. Der Audit selbst ändert sich nicht.
history-forgotten = Der Stand vom { $moment } ist gelöscht.
history-full = Der Verlauf dieses Audits hat keinen Platz mehr: Es bleiben nur Stände, denen Sie einen Namen gegeben haben. Löschen Sie einen, den Sie nicht mehr brauchen, oder exportieren Sie ihn zuerst.
history-since = Was sich seither geändert hat
history-same = Seither hat sich nichts geändert.
