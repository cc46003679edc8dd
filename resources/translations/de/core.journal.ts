<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Accepted</source>
<translation>Angenommen</translation>
</message>
<message>
<source>An old order, which would start live flows</source>
<translation>Alte Bestellung, die Live-Flows starten würde</translation>
</message>
<message>
<source>Another program is using the journal</source>
<translation>Ein anderes Programm verwendet das Journal</translation>
</message>
<message>
<source>Choose another name, or continue that batch{terminal}.</source>
<translation>Wählen Sie einen anderen Namen, oder setzen Sie jenen Stapel fort{terminal}.</translation>
</message>
<message>
<source>Choose one of these, or start a new one.</source>
<translation>Nennen Sie einen davon, oder beginnen Sie einen neuen.</translation>
</message>
<message>
<source>Done</source>
<translation>Fertig</translation>
</message>
<message>
<source>Failed</source>
<translation>Fehlgeschlagen</translation>
</message>
<message>
<source>In progress</source>
<translation>In Arbeit</translation>
</message>
<message>
<source>Interrupted</source>
<translation>Unterbrochen</translation>
</message>
<message>
<source>It contains something this program didn't write</source>
<translation>Etwas darin hat nicht dieses Programm geschrieben</translation>
</message>
<message>
<source>It has tables of another program: {names}</source>
<translation>Sie hat Tabellen eines anderen Programms: {names}</translation>
</message>
<message>
<source>It isn't from any version of this program</source>
<translation>Sie ist von keiner Version dieses Programms</translation>
</message>
<message>
<source>It was left out when the batch was confirmed.</source>
<translation>Beim Bestätigen des Stapels ausgelassen.</translation>
</message>
<message>
<source>It was left out with the rest.</source>
<translation>Mit dem Rest ausgelassen.</translation>
</message>
<message>
<source>Left out when the batch was confirmed</source>
<translation>Beim Bestätigen des Stapels ausgelassen</translation>
</message>
<message>
<source>Left out with the rest</source>
<translation>Mit dem Rest ausgelassen</translation>
</message>
<message>
<source>Link saved</source>
<translation>Verknüpfung gespeichert</translation>
</message>
<message>
<source>Marked as dealt with</source>
<translation>Als erledigt markiert</translation>
</message>
<message>
<source>Not sent</source>
<translation>Nicht gesendet</translation>
</message>
<message>
<source>Nothing is sent without it. Close the other program, or wait until it is done, and try again.</source>
<translation>Ohne das Journal wird nichts gesendet. Schließen Sie das andere Programm, oder warten Sie, bis es fertig ist; versuchen Sie es dann noch einmal.</translation>
</message>
<message>
<source>Nothing is sent without it. Give this user the right to write there, then try again.</source>
<translation>Ohne das Journal wird nichts gesendet. Geben Sie diesem Benutzer das Recht, dort zu schreiben; versuchen Sie es dann noch einmal.</translation>
</message>
<message>
<source>Nothing is sent without it. Make room on the disk, then try again.</source>
<translation>Ohne das Journal wird nichts gesendet. Schaffen Sie Platz auf dem Datenträger; versuchen Sie es dann noch einmal.</translation>
</message>
<message>
<source>Nothing is sent without it. {found} isn't what this program needs there: move it away, then try again.</source>
<translation>Ohne das Journal wird nichts gesendet. {found} ist etwas anderes, als dieses Programm dort braucht: Verschieben Sie es, und versuchen Sie es dann noch einmal.</translation>
</message>
<message>
<source>Nothing more is sent without it. Put it back if this wasn't intended, then preview the order again to see what Klaviyo has recorded.</source>
<translation>Ohne das Journal wird nichts mehr gesendet. Legen Sie es zurück, wenn das nicht gewollt war. Dann erstellen Sie die Vorschau der Bestellung erneut: Sie zeigt, was Klaviyo verbucht hat.</translation>
</message>
<message>
<source>Nothing more is sent without it. The file is damaged: move it away to start a new one, and keep it for support.</source>
<translation>Ohne das Journal wird nichts mehr gesendet. Die Datei ist beschädigt: Verschieben Sie sie, damit eine neue beginnt, und heben Sie sie für die Untersuchung auf.</translation>
</message>
<message>
<source>Nothing was sent for it. Try this group again to preview it and be asked again.</source>
<translation>Nichts davon wurde gesendet. Versuchen Sie diese Gruppe noch einmal: Sie wird neu geplant, und es wird neu gefragt.</translation>
</message>
<message>
<source>Recorded</source>
<translation>Verbucht</translation>
</message>
<message>
<source>Start a new one.</source>
<translation>Einen neuen beginnen.</translation>
</message>
<message>
<source>Tables or columns are missing: {names}</source>
<translation>Tabellen oder Spalten fehlen: {names}</translation>
</message>
<message>
<source>The batch's name is taken</source>
<translation>Der Name des Stapels ist vergeben</translation>
</message>
<message>
<source>The journal may not be written to</source>
<translation>In das Journal darf nicht geschrieben werden</translation>
</message>
<message>
<source>The journal was damaged</source>
<translation>Das Journal war beschädigt</translation>
</message>
<message>
<source>The journal was moved or replaced while it was open</source>
<translation>Das Journal wurde verschoben oder ersetzt, während es geöffnet war</translation>
</message>
<message>
<source>The new one doesn't contain what this program sent before. Klaviyo is still checked for each order, so nothing is sent twice. Keep the damaged file for support.</source>
<translation>Was dieses Programm zuvor gesendet hat, steht nicht im neuen Journal. Klaviyo wird weiterhin gefragt, was es von einer Bestellung hat; darum wird nichts zweimal gesendet. Heben Sie die beschädigte Datei für die Untersuchung auf.</translation>
</message>
<message>
<source>There is already a batch called “{name}”.</source>
<translation>Es gibt schon einen Stapel mit dem Namen „{name}“.</translation>
</message>
<message>
<source>There is no batch called “{name}”, and there are no others.</source>
<translation>Es gibt weder einen Stapel namens „{name}“ noch irgendeinen anderen.</translation>
</message>
<message>
<source>There is no batch called “{name}”. There are: {names}.</source>
<translation>Es gibt keinen Stapel mit dem Namen „{name}“; es gibt: {names}.</translation>
</message>
<message>
<source>There is no room for the journal</source>
<translation>Für das Journal ist kein Platz</translation>
</message>
<message>
<source>There is no such batch</source>
<translation>Diesen Stapel gibt es nicht</translation>
</message>
<message>
<source>Unknown</source>
<translation>Ungeklärt</translation>
</message>
<message>
<source>Update this program, or move the file away to start a new journal.</source>
<translation>Aktualisieren Sie dieses Programm, oder verschieben Sie die Datei, damit ein neues Journal beginnt.</translation>
</message>
<message>
<source>Values of another type in: {names}</source>
<translation>Werte einer anderen Art stehen in: {names}</translation>
</message>
<message>
<source>a time is invalid</source>
<translation>was ein Zeitpunkt sein sollte, ist keiner</translation>
</message>
<message>
<source>accepted</source>
<translation>angenommen</translation>
</message>
<message>
<source>done</source>
<translation>gespeichert</translation>
</message>
<message>
<source>in progress</source>
<translation>in Arbeit</translation>
</message>
<message>
<source>interrupted</source>
<translation>unterbrochen</translation>
</message>
<message>
<source>link saved</source>
<translation>Verknüpfung gespeichert</translation>
</message>
<message>
<source>marked as dealt with</source>
<translation>als erledigt markiert</translation>
</message>
<message>
<source>not sent</source>
<translation>nicht gesendet</translation>
</message>
<message>
<source>recorded</source>
<translation>verbucht</translation>
</message>
<message>
<source>seen by a later run</source>
<translation>von einem späteren Sendevorgang gesehen</translation>
</message>
<message>
<source>the file is empty, and the last entries are beside it</source>
<translation>die Datei ist leer, und was zuletzt geschrieben wurde, liegt daneben</translation>
</message>
<message>
<source>unknown</source>
<translation>ungeklärt</translation>
</message>
<message>
<source>what should be text isn't: {error}</source>
<translation>was Text sein soll, ist keiner: {error}</translation>
</message>
<message>
<source>{damage}. It is kept as {aside}, and a new journal was started.</source>
<translation>{damage}. Die Datei bleibt als {aside} erhalten, und ein neues Journal wurde begonnen.</translation>
</message>
<message>
<source>{folder}: {error}</source>
<translation>{folder}: {error}</translation>
</message>
<message numerus="yes">
<source>{n:,} accepted</source>
<extracomment>{n:,} accepted</extracomment>
<translation><numerusform>{n:,} angenommen</numerusform><numerusform>{n:,} angenommen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} done</source>
<extracomment>{n:,} done</extracomment>
<translation><numerusform>{n:,} erledigt</numerusform><numerusform>{n:,} erledigt</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} failed</source>
<extracomment>{n:,} failed</extracomment>
<translation><numerusform>{n:,} fehlgeschlagen</numerusform><numerusform>{n:,} fehlgeschlagen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} in progress</source>
<extracomment>{n:,} in progress</extracomment>
<translation><numerusform>{n:,} in Arbeit</numerusform><numerusform>{n:,} in Arbeit</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} interrupted</source>
<extracomment>{n:,} interrupted</extracomment>
<translation><numerusform>{n:,} unterbrochen</numerusform><numerusform>{n:,} unterbrochen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} link saved</source>
<extracomment>{n:,} link saved</extracomment>
<translation><numerusform>{n:,} mit gespeicherter Verknüpfung</numerusform><numerusform>{n:,} mit gespeicherter Verknüpfung</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} marked as dealt with</source>
<extracomment>{n:,} marked as dealt with</extracomment>
<translation><numerusform>{n:,} als erledigt markiert</numerusform><numerusform>{n:,} als erledigt markiert</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} not sent</source>
<extracomment>{n:,} not sent</extracomment>
<translation><numerusform>{n:,} nicht gesendet</numerusform><numerusform>{n:,} nicht gesendet</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} recorded</source>
<extracomment>{n:,} recorded</extracomment>
<translation><numerusform>{n:,} verbucht</numerusform><numerusform>{n:,} verbucht</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} unknown</source>
<extracomment>{n:,} unknown</extracomment>
<translation><numerusform>{n:,} ungeklärt</numerusform><numerusform>{n:,} ungeklärt</numerusform></translation>
</message>
<message>
<source>{number:,} {state}</source>
<translation>{number:,} {state}</translation>
</message>
<message>
<source>{path} was written by a newer version of the program.</source>
<translation>{path} wurde von einer neueren Version des Programms geschrieben.</translation>
</message>
<message>
<source>{path}: {damage}; it can't be moved aside: {error}</source>
<translation>{path}: {damage}; die Datei lässt sich nicht beiseitelegen: {error}</translation>
</message>
</context>
</TS>
