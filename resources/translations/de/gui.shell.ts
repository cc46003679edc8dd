<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;About Resend Desk</source>
<translation>Ü&amp;ber Resend Desk</translation>
</message>
<message>
<source>&amp;All pages</source>
<translation>&amp;Alle Seiten</translation>
</message>
<message>
<source>&amp;Colours</source>
<translation>&amp;Farben</translation>
</message>
<message>
<source>&amp;Copy details</source>
<translation>Einzelheiten &amp;kopieren</translation>
</message>
<message>
<source>&amp;Copy the payload</source>
<translation>Nutzdaten ko&amp;pieren</translation>
</message>
<message>
<source>&amp;Dark</source>
<translation>&amp;Dunkel</translation>
</message>
<message>
<source>&amp;Delete</source>
<translation>&amp;Löschen</translation>
</message>
<message>
<source>&amp;Delete connection</source>
<translation>Verbindung &amp;löschen</translation>
</message>
<message>
<source>&amp;Edit a copy of the mapping</source>
<translation>&amp;Kopie der Zuordnung bearbeiten</translation>
</message>
<message>
<source>&amp;Edit connection</source>
<translation>Verbindung &amp;bearbeiten</translation>
</message>
<message>
<source>&amp;Examination of the connection</source>
<translation>&amp;Prüfung der Verbindung</translation>
</message>
<message>
<source>&amp;File</source>
<translation>&amp;Datei</translation>
</message>
<message>
<source>&amp;Files</source>
<translation>&amp;Dateien</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>&amp;Hilfe</translation>
</message>
<message>
<source>&amp;Help on this</source>
<translation>&amp;Hilfe hierzu</translation>
</message>
<message>
<source>&amp;History: everything that was sent…</source>
<translation>&amp;Verlauf: alles Gesendete…</translation>
</message>
<message>
<source>&amp;Keep the window open</source>
<translation>Fenster &amp;offen lassen</translation>
</message>
<message>
<source>&amp;Keep watching in the tray</source>
<translation>&amp;Im Infobereich weiter überwachen</translation>
</message>
<message>
<source>&amp;Keyboard shortcuts</source>
<translation>&amp;Tastenkürzel</translation>
</message>
<message>
<source>&amp;Larger text</source>
<translation>&amp;Größerer Text</translation>
</message>
<message>
<source>&amp;Licences of all packages</source>
<translation>Li&amp;zenzen aller Pakete</translation>
</message>
<message>
<source>&amp;Light</source>
<translation>&amp;Hell</translation>
</message>
<message>
<source>&amp;Mapping source…</source>
<translation>Quelle der &amp;Zuordnung…</translation>
</message>
<message>
<source>&amp;Mark as dealt with</source>
<translation>&amp;Als erledigt markieren</translation>
</message>
<message>
<source>&amp;New connection…</source>
<translation>&amp;Neue Verbindung…</translation>
</message>
<message>
<source>&amp;Normal text</source>
<translation>&amp;Normaler Text</translation>
</message>
<message>
<source>&amp;Open data folder</source>
<translation>Daten&amp;ordner öffnen</translation>
</message>
<message>
<source>&amp;Open the demo</source>
<translation>&amp;Demo öffnen</translation>
</message>
<message>
<source>&amp;Preview again</source>
<translation>&amp;Vorschau erneuern</translation>
</message>
<message>
<source>&amp;Quick search…</source>
<translation>Sc&amp;hnellsuche…</translation>
</message>
<message>
<source>&amp;Quit</source>
<translation>B&amp;eenden</translation>
</message>
<message>
<source>&amp;Recent orders</source>
<translation>Let&amp;zte Bestellungen</translation>
</message>
<message>
<source>&amp;Remove from the list</source>
<translation>Aus der &amp;Liste entfernen</translation>
</message>
<message>
<source>&amp;Reopen</source>
<translation>&amp;Neu öffnen</translation>
</message>
<message>
<source>&amp;Save report…</source>
<translation>Bericht &amp;speichern…</translation>
</message>
<message>
<source>&amp;Save…</source>
<translation>&amp;Speichern…</translation>
</message>
<message>
<source>&amp;Stay here</source>
<translation>Hier &amp;bleiben</translation>
</message>
<message>
<source>&amp;Stop sending and close</source>
<translation>Senden &amp;anhalten und schließen</translation>
</message>
<message>
<source>&amp;Stop watching and close</source>
<translation>Überwachung &amp;beenden und schließen</translation>
</message>
<message>
<source>&amp;Switch connection</source>
<translation>Verbindung &amp;wechseln</translation>
</message>
<message>
<source>&amp;Try the demo</source>
<translation>&amp;Demo ausprobieren</translation>
</message>
<message>
<source>&amp;Undo remove</source>
<translation>Entfernen rückgängig &amp;machen</translation>
</message>
<message>
<source>&amp;Use these options for all orders</source>
<translation>Diese &amp;Optionen für alle Bestellungen</translation>
</message>
<message>
<source>&amp;Verify: run the checklist</source>
<translation>Nachweis: &amp;Checkliste durchgehen</translation>
</message>
<message>
<source>&amp;View</source>
<translation>&amp;Ansicht</translation>
</message>
<message>
<source>&amp;Watch new orders</source>
<translation>Neue Be&amp;stellungen überwachen</translation>
</message>
<message>
<source>A batch has ended</source>
<translation>Ein Stapel ist beendet</translation>
</message>
<message>
<source>A batch is ready to confirm</source>
<translation>Ein Stapel wartet auf Bestätigung</translation>
</message>
<message>
<source>A batch was stopped</source>
<translation>Ein Stapel wurde angehalten</translation>
</message>
<message>
<source>A command, a connection or an order…</source>
<translation>Ein Befehl, eine Verbindung oder eine Bestellung …</translation>
</message>
<message>
<source>A link opens order {transaction_id} of “{connection}”. Switch to that connection?</source>
<translation>Ein Link führt zur Bestellung {transaction_id} von „{connection}“. Zu dieser Verbindung wechseln?</translation>
</message>
<message>
<source>About Resend Desk</source>
<translation>Über Resend Desk</translation>
</message>
<message>
<source>Another connection is being opened</source>
<translation>Eine andere Verbindung wird geöffnet</translation>
</message>
<message>
<source>As an ID it is previewed below.</source>
<translation>Als ID steht ihre Vorschau unten.</translation>
</message>
<message>
<source>Batches…</source>
<translation>Stapel…</translation>
</message>
<message>
<source>Being sent right now: {ids}. This continues in the background, and the result is written to the history. This error doesn't send anything else. Wait until it has ended, or stop it (Order, Stop); then preview these orders again to see what Klaviyo has recorded.</source>
<translation>Wird gerade gesendet: {ids}. Das läuft im Hintergrund weiter, und das Ergebnis steht im Verlauf. Dieser Fehler löst kein weiteres Senden aus. Warten Sie, bis es beendet ist, oder halten Sie es an (Bestellung, Anhalten); erneuern Sie dann die Vorschau dieser Bestellungen, um zu sehen, was Klaviyo verbucht hat.</translation>
</message>
<message>
<source>Best first</source>
<translation>Beste zuerst</translation>
</message>
<message>
<source>C&amp;lear the list</source>
<translation>Lis&amp;te leeren</translation>
</message>
<message>
<source>C&amp;lose Resend Desk</source>
<translation>Resend Desk be&amp;enden</translation>
</message>
<message>
<source>Cali&amp;brate: compare with recorded orders…</source>
<translation>&amp;Kalibrieren: mit verbuchten Bestellungen vergleichen…</translation>
</message>
<message>
<source>Can't be read: {text}</source>
<translation>Lässt sich nicht lesen: {text}</translation>
</message>
<message>
<source>Check whether it has a different name here, switch to it, and enter the ID.</source>
<translation>Sehen Sie nach, ob sie hier anders heißt, wechseln Sie zu ihr, und geben Sie die ID ein.</translation>
</message>
<message>
<source>Choose below.</source>
<translation>Wählen Sie unten aus.</translation>
</message>
<message>
<source>Co&amp;lour and safe mode…</source>
<translation>&amp;Farbe und Sicherheitsmodus…</translation>
</message>
<message>
<source>Colour and safe mode…</source>
<translation>Farbe und Sicherheitsmodus…</translation>
</message>
<message>
<source>Connection</source>
<translation>Verbindung</translation>
</message>
<message>
<source>Connection {name}</source>
<translation>Verbindung {name}</translation>
</message>
<message>
<source>Copied. It contains names and emails.</source>
<translation>Kopiert. Es enthält Namen und E-Mail-Adressen.</translation>
</message>
<message>
<source>Delete the connection</source>
<translation>Verbindung löschen</translation>
</message>
<message>
<source>Delete the connection “{name}”?</source>
<translation>Verbindung „{name}“ löschen?</translation>
</message>
<message>
<source>Details</source>
<translation>Einzelheiten</translation>
</message>
<message>
<source>Do this once somebody has checked the order in Klaviyo. Nothing is sent or read. The send is no longer reported; the history keeps who marked it, and when. Before the order is sent again, the program checks what may have arrived.</source>
<translation>Tun Sie das, wenn jemand die Bestellung in Klaviyo geprüft hat. Es wird nichts gesendet oder gelesen. Der Sendevorgang wird nicht mehr gemeldet; der Verlauf hält fest, wer ihn wann markiert hat. Bevor die Bestellung erneut gesendet wird, prüft das Programm, was angekommen sein kann.</translation>
</message>
<message>
<source>E&amp;xamine this connection…</source>
<translation>Diese Verbindung &amp;prüfen…</translation>
</message>
<message>
<source>Event time and backfill…</source>
<translation>Ereigniszeit und Nachtrag…</translation>
</message>
<message>
<source>F&amp;ind orders</source>
<translation>&amp;Bestellungen suchen</translation>
</message>
<message>
<source>Files</source>
<translation>Dateien</translation>
</message>
<message>
<source>Find a command, a connection or an order</source>
<translation>Einen Befehl, eine Verbindung oder eine Bestellung suchen</translation>
</message>
<message>
<source>Help</source>
<translation>Hilfe</translation>
</message>
<message>
<source>Help page</source>
<translation>Hilfeseite</translation>
</message>
<message>
<source>Histor&amp;y settings…</source>
<translation>Einstellungen des Verla&amp;ufs…</translation>
</message>
<message>
<source>Import orders from a &amp;file…</source>
<translation>Bestellungen aus einer &amp;Datei importieren…</translation>
</message>
<message>
<source>Import orders from a file</source>
<translation>Bestellungen aus einer Datei importieren</translation>
</message>
<message numerus="yes">
<source>It has happened {n:,} times.</source>
<extracomment>It has happened once.</extracomment>
<translation><numerusform>Der Fehler ist einmal aufgetreten.</numerusform><numerusform>Der Fehler ist {n:,} Mal aufgetreten.</numerusform></translation>
</message>
<message>
<source>Its secrets are removed from the keyring. What was sent stays in the history.</source>
<translation>Ihre Zugangsdaten werden aus dem Schlüsselbund entfernt. Was gesendet wurde, bleibt im Verlauf.</translation>
</message>
<message>
<source>Klaviyo “{account}”</source>
<translation>Klaviyo „{account}“</translation>
</message>
<message>
<source>Klaviyo: not read yet</source>
<translation>Klaviyo: noch nicht gelesen</translation>
</message>
<message>
<source>Lan&amp;guage</source>
<translation>&amp;Sprache</translation>
</message>
<message>
<source>Licence text</source>
<translation>Text der Lizenz</translation>
</message>
<message>
<source>Look a&amp;gain for accepted events</source>
<translation>Angenommene E&amp;reignisse erneut suchen</translation>
</message>
<message>
<source>MIT licence. Qt and PySide6 are used under the LGPL.</source>
<translation>MIT-Lizenz. Qt und PySide6 werden unter der LGPL verwendet.</translation>
</message>
<message>
<source>Mark as dealt with</source>
<translation>Als erledigt markieren</translation>
</message>
<message>
<source>Mark order {order} as dealt with?</source>
<translation>Bestellung {order} als erledigt markieren?</translation>
</message>
<message>
<source>My list</source>
<translation>Meine Liste</translation>
</message>
<message>
<source>New connection…</source>
<translation>Neue Verbindung…</translation>
</message>
<message>
<source>New orders are being watched</source>
<translation>Neue Bestellungen werden überwacht</translation>
</message>
<message>
<source>No connection</source>
<translation>Keine Verbindung</translation>
</message>
<message>
<source>No connection is open. Open one, or try the demo.</source>
<translation>Es ist keine Verbindung geöffnet. Öffnen Sie eine, oder probieren Sie die Demo aus.</translation>
</message>
<message>
<source>No matches.</source>
<translation>Kein Eintrag passt dazu.</translation>
</message>
<message>
<source>No order is being sent, and this error doesn't send anything.</source>
<translation>Gerade wird keine Bestellung gesendet, und dieser Fehler löst auch kein Senden aus.</translation>
</message>
<message>
<source>No order is open</source>
<translation>Keine Bestellung ist geöffnet</translation>
</message>
<message>
<source>No order is shown. Choose one from the list.</source>
<translation>Es wird keine Bestellung angezeigt. Wählen Sie eine aus der Liste aus.</translation>
</message>
<message>
<source>No order on the list is chosen.</source>
<translation>In der Liste ist keine Bestellung ausgewählt.</translation>
</message>
<message>
<source>No order on the list was hit by an outage.</source>
<translation>Keine Bestellung der Liste war von einem Ausfall betroffen.</translation>
</message>
<message>
<source>No order was found</source>
<translation>Keine Bestellung gefunden</translation>
</message>
<message>
<source>No request for this order failed.</source>
<translation>Keine Anfrage zu dieser Bestellung ist fehlgeschlagen.</translation>
</message>
<message>
<source>Not now</source>
<translation>Nicht jetzt</translation>
</message>
<message>
<source>Nothing is running for this order.</source>
<translation>Für diese Bestellung läuft nichts.</translation>
</message>
<message>
<source>Nothing was removed from the list.</source>
<translation>Es wurde nichts aus der Liste genommen.</translation>
</message>
<message>
<source>Nothing was sent</source>
<translation>Es wurde nichts gesendet</translation>
</message>
<message>
<source>Only a saved connection has a colour and a safe mode.</source>
<translation>Nur eine gespeicherte Verbindung hat eine Farbe und einen Sicherheitsmodus.</translation>
</message>
<message>
<source>Only one batch runs at a time.</source>
<translation>Es wird immer nur ein Stapel ausgeführt.</translation>
</message>
<message>
<source>Open &amp;log folder</source>
<translation>&amp;Protokollordner öffnen</translation>
</message>
<message numerus="yes">
<source>Open the demo and remove {n:,} orders from the list?</source>
<extracomment>Open the demo and remove {n:,} order from the list?</extracomment>
<translation><numerusform>Die Demo öffnen und {n:,} Bestellung von der Liste nehmen?</numerusform><numerusform>Die Demo öffnen und {n:,} Bestellungen von der Liste nehmen?</numerusform></translation>
</message>
<message>
<source>Opening…</source>
<translation>Öffnet…</translation>
</message>
<message>
<source>Order of my list: {state}</source>
<translation>Bestellung in Meiner Liste: {state}</translation>
</message>
<message>
<source>Order {title}</source>
<translation>Bestellung {title}</translation>
</message>
<message>
<source>Orders are being sent</source>
<translation>Bestellungen werden gesendet</translation>
</message>
<message>
<source>Orders are being sent. Closing now stops them halfway.</source>
<translation>Bestellungen werden gesendet. Wenn Sie jetzt schließen, werden sie mittendrin angehalten.</translation>
</message>
<message>
<source>Packages and their licences</source>
<translation>Pakete und ihre Lizenzen</translation>
</message>
<message>
<source>Pane of the order that is shown</source>
<translation>Bereich der gezeigten Bestellung</translation>
</message>
<message>
<source>Preparing the batch</source>
<translation>Vorbereitung des Stapels</translation>
</message>
<message>
<source>Preview, resend and trace iPaaS.com orders as Klaviyo events.</source>
<translation>Bestellungen aus iPaaS.com als Klaviyo-Ereignisse ansehen, erneut senden und verfolgen.</translation>
</message>
<message>
<source>Previewing {n:,}</source>
<translation>Vorschau: {n:,}</translation>
</message>
<message numerus="yes">
<source>Program error again: {headline} ({n:,} times)</source>
<extracomment>Program error: {headline}</extracomment>
<translation><numerusform>Ein Programmfehler: {headline}</numerusform><numerusform>Noch einmal ein Programmfehler: {headline} ({n:,} Mal)</numerusform></translation>
</message>
<message>
<source>Quick search</source>
<translation>Schnellsuche</translation>
</message>
<message>
<source>Quick search…</source>
<translation>Schnellsuche…</translation>
</message>
<message>
<source>Quick search…  {shortcut}</source>
<translation>Schnellsuche…  {shortcut}</translation>
</message>
<message>
<source>Quit</source>
<translation>Beenden</translation>
</message>
<message>
<source>Re&amp;concile days with Klaviyo…</source>
<translation>&amp;Tage mit Klaviyo abgleichen…</translation>
</message>
<message>
<source>Reopen the connection</source>
<translation>Verbindung neu öffnen</translation>
</message>
<message numerus="yes">
<source>Reopen “{connection}” and remove {n:,} orders from the list?</source>
<extracomment>Reopen “{connection}” and remove {n:,} order from the list?</extracomment>
<translation><numerusform>„{connection}“ neu öffnen und {n:,} Bestellung von der Liste nehmen?</numerusform><numerusform>„{connection}“ neu öffnen und {n:,} Bestellungen von der Liste nehmen?</numerusform></translation>
</message>
<message>
<source>Retry all orders &amp;hit by an outage</source>
<translation>Alles erneut versuchen, was ein Aus&amp;fall getroffen hat</translation>
</message>
<message>
<source>S&amp;maller text</source>
<translation>&amp;Kleinerer Text</translation>
</message>
<message>
<source>S&amp;witch</source>
<translation>&amp;Wechseln</translation>
</message>
<message>
<source>Same as &amp;system</source>
<translation>Wie das S&amp;ystem</translation>
</message>
<message>
<source>Save the support bundle</source>
<translation>Support-Paket speichern</translation>
</message>
<message>
<source>Sending has ended</source>
<translation>Das Senden ist beendet</translation>
</message>
<message>
<source>Sending has finished, so nothing was stopped. You can close the window now.</source>
<translation>Das Senden ist fertig, es wurde also nichts angehalten. Sie können das Fenster jetzt schließen.</translation>
</message>
<message>
<source>Sending is in progress</source>
<translation>Es wird gerade gesendet</translation>
</message>
<message>
<source>Sending {n:,}</source>
<translation>Senden läuft: {n:,}</translation>
</message>
<message>
<source>Show Resend Desk</source>
<translation>Resend Desk zeigen</translation>
</message>
<message>
<source>Show the request that failed</source>
<translation>Fehlgeschlagene Anfrage zeigen</translation>
</message>
<message>
<source>Something is running for this order. Wait until it is done, or stop it.</source>
<translation>Für diese Bestellung läuft gerade etwas. Warten Sie, bis es fertig ist, oder halten Sie es an.</translation>
</message>
<message>
<source>Support &amp;bundle…</source>
<translation>&amp;Support-Paket…</translation>
</message>
<message>
<source>Support bundle</source>
<translation>Support-Paket</translation>
</message>
<message>
<source>Switch the connection</source>
<translation>Verbindung wechseln</translation>
</message>
<message>
<source>Switch to {name}</source>
<translation>Zu {name} wechseln</translation>
</message>
<message numerus="yes">
<source>Switch to “{connection}” and remove {n:,} orders from the list?</source>
<extracomment>Switch to “{connection}” and remove {n:,} order from the list?</extracomment>
<translation><numerusform>Zu „{connection}“ wechseln und {n:,} Bestellung von der Liste nehmen?</numerusform><numerusform>Zu „{connection}“ wechseln und {n:,} Bestellungen von der Liste nehmen?</numerusform></translation>
</message>
<message>
<source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
<translation>Tabellen (*.csv *.tsv *.txt *.xlsx)</translation>
</message>
<message>
<source>Text of the file</source>
<translation>Text der Datei</translation>
</message>
<message>
<source>Text size: {percent}%</source>
<translation>Textgröße: {percent} %</translation>
</message>
<message>
<source>Text size: {percent}%, the largest there is</source>
<translation>Textgröße: {percent} %, größer geht es nicht</translation>
</message>
<message>
<source>Text size: {percent}%, the smallest there is</source>
<translation>Textgröße: {percent} %, kleiner geht es nicht</translation>
</message>
<message>
<source>The batch “{name}” is in progress</source>
<translation>Der Stapel „{name}“ läuft</translation>
</message>
<message>
<source>The connection is read-only now</source>
<translation>Die Verbindung ist jetzt schreibgeschützt</translation>
</message>
<message>
<source>The language changes at the next start.</source>
<translation>Die Sprache ändert sich beim nächsten Start.</translation>
</message>
<message>
<source>The link is for its order {transaction_id}.</source>
<translation>Ein Link führt zu ihrer Bestellung {transaction_id}.</translation>
</message>
<message>
<source>The list is empty.</source>
<translation>Die Liste ist leer.</translation>
</message>
<message>
<source>The log can't be written: {reason}. Everything else works without it.</source>
<translation>Das Protokoll lässt sich nicht schreiben: {reason}. Alles andere läuft ohne Protokoll weiter.</translation>
</message>
<message>
<source>The order hasn't been previewed.</source>
<translation>Für die Bestellung gibt es noch keine Vorschau.</translation>
</message>
<message>
<source>The orders on this list are removed. A link never sends anything.</source>
<translation>Die Liste wird dabei geleert. Ein Link sendet nichts.</translation>
</message>
<message>
<source>The orders that are being sent right now are finished; nothing else is sent.</source>
<translation>Die Bestellungen, die gerade gesendet werden, werden noch fertig gesendet; sonst wird nichts mehr gesendet.</translation>
</message>
<message>
<source>The previews are done</source>
<translation>Die Vorschauen sind fertig</translation>
</message>
<message>
<source>The program hasn't started yet, so there is nothing to collect. Try again once it has.</source>
<translation>Das Programm ist noch nicht fertig gestartet, daher gibt es noch nichts zu sammeln. Versuchen Sie es danach erneut.</translation>
</message>
<message>
<source>The program is still starting.</source>
<translation>Das Programm startet noch.</translation>
</message>
<message>
<source>The support bundle is saved: {path}</source>
<translation>Das Support-Paket ist gespeichert: {path}</translation>
</message>
<message>
<source>The watch checks again later.</source>
<translation>Die Überwachung sieht später wieder nach.</translation>
</message>
<message>
<source>The watch ends when Resend Desk is closed.</source>
<translation>Die Überwachung endet, wenn Resend Desk geschlossen wird.</translation>
</message>
<message>
<source>There is no connection “{connection}”</source>
<translation>Es gibt keine Verbindung „{connection}“</translation>
</message>
<message>
<source>These files go into one ZIP file for whoever helps you. They contain no secrets, emails, phone numbers or payloads. Check each, and untick what you don't want to include. Nothing leaves this computer until you pass the file on.</source>
<translation>Diese Dateien kommen in eine ZIP-Datei für die Person, die Ihnen hilft. Sie enthalten keine Zugangsdaten, E-Mail-Adressen, Telefonnummern oder Nutzdaten. Prüfen Sie jede, und entfernen Sie das Häkchen, wo etwas hierbleiben soll. Nichts verlässt diesen Computer, bis Sie die Datei weitergeben.</translation>
</message>
<message>
<source>These orders belong to the previous connection and are removed from the list.</source>
<translation>Diese Bestellungen gehören zur vorherigen Verbindung und werden aus der Liste entfernt.</translation>
</message>
<message>
<source>They belong to the connection that is open. What was sent stays in the history.</source>
<translation>Sie gehören zur geöffneten Verbindung. Was gesendet wurde, bleibt im Verlauf.</translation>
</message>
<message>
<source>This is an error in Resend Desk, not something you did. The window may show outdated information: preview an order again before you rely on it.</source>
<translation>Das ist ein Fehler in Resend Desk; Sie haben nichts falsch gemacht. Was das Fenster zeigt, kann veraltet sein: Erstellen Sie die Vorschau einer Bestellung erneut, bevor Sie sich darauf verlassen.</translation>
</message>
<message>
<source>This system has no tray to run in. Minimise the window to keep watching.</source>
<translation>Dieses System hat keinen Infobereich, in dem es weitergehen kann. Minimieren Sie das Fenster, um weiter zu überwachen.</translation>
</message>
<message>
<source>To stop these too, use Order, Stop.</source>
<translation>Um auch diese anzuhalten, wählen Sie Bestellung, Anhalten.</translation>
</message>
<message>
<source>Try the demo</source>
<translation>Demo ausprobieren</translation>
</message>
<message>
<source>Type or paste transaction IDs, order numbers, an email or a day on the left and press Return, drop a CSV or .xlsx there, or double-click a recent order. A preview only reads: nothing is sent.</source>
<translation>Geben oder fügen Sie links Transaktions-IDs, Bestellnummern, eine E-Mail-Adresse oder ein Datum ein und drücken Sie die Eingabetaste, ziehen Sie eine CSV- oder .xlsx-Datei dorthin, oder doppelklicken Sie auf eine der letzten Bestellungen. Eine Vorschau liest nur: Nichts wird gesendet.</translation>
</message>
<message>
<source>Until it is reopened, the connection stays read-only and your changes aren't saved. What was sent stays in the history.</source>
<translation>Bis sie neu geöffnet wird, bleibt die Verbindung schreibgeschützt, und Ihre Änderungen werden nicht gespeichert. Was gesendet wurde, bleibt im Verlauf.</translation>
</message>
<message>
<source>Versions</source>
<translation>Versionen</translation>
</message>
<message>
<source>Wait until it has ended, or stop it; then make the next one.</source>
<translation>Warten Sie, bis er beendet ist, oder halten Sie ihn an; erstellen Sie dann den nächsten.</translation>
</message>
<message>
<source>Wait until it is open, and preview the orders there.</source>
<translation>Warten Sie, bis sie geöffnet ist, und erstellen Sie die Vorschau der Bestellungen dort.</translation>
</message>
<message>
<source>Wait until they are done, or stop them (Order, Stop).</source>
<translation>Warten Sie, bis sie fertig sind, oder halten Sie sie an (Bestellung, Anhalten).</translation>
</message>
<message>
<source>Watching new orders</source>
<translation>Die Überwachung neuer Bestellungen</translation>
</message>
<message>
<source>What is on its way at this moment is completed; nothing more is sent. An order that is being sent may be left with only some of its lines.</source>
<translation>Was in diesem Moment unterwegs ist, wird noch abgeschlossen; sonst wird nichts mehr gesendet. Eine Bestellung, die gerade gesendet wird, kann mit nur einem Teil ihrer Positionen zurückbleiben.</translation>
</message>
<message>
<source>What was searched, and where, is shown on the left below the field. The orders on My list are still there: choose one to see it again.</source>
<translation>Links unter dem Feld steht, was gesucht wurde und wo. Die Bestellungen aus „Meine Liste“ sind noch da: Wählen Sie eine aus, um sie wieder zu sehen.</translation>
</message>
<message>
<source>What was sent stays in the history.</source>
<translation>Was gesendet wurde, bleibt im Verlauf.</translation>
</message>
<message>
<source>You can close the window while watching continues in the system tray.</source>
<translation>Sie können das Fenster schließen; die Überwachung läuft im Infobereich weiter.</translation>
</message>
<message>
<source>You can't change the connection until they are done.</source>
<translation>Solange lässt sich die Verbindung nicht ändern.</translation>
</message>
<message>
<source>You'll get a notification when an order is missing. Click the tray icon to bring the window back.</source>
<translation>Fehlt eine Bestellung, erhalten Sie eine Benachrichtigung. Ein Klick auf das Symbol im Infobereich holt das Fenster zurück.</translation>
</message>
<message>
<source>Your changes are saved and take effect when it is reopened. What was sent stays in the history.</source>
<translation>Ihre Änderungen sind gespeichert und gelten ab dem nächsten Öffnen. Was gesendet wurde, bleibt im Verlauf.</translation>
</message>
<message>
<source>a reconciliation</source>
<translation>ein Abgleich</translation>
</message>
<message>
<source>a search</source>
<translation>eine Suche</translation>
</message>
<message>
<source>made now (reads only)</source>
<translation>jetzt erstellt (liest nur)</translation>
</message>
<message>
<source>order's own date, as of now, historic, start no flows, no mail, email, options</source>
<translation>Datum der Bestellung, jetzt, aktuelle Zeit, rückwirkend, Backfill, keine Flows starten, keine Mail, E-Mail, Zeitpunkt, Optionen, Einstellungen</translation>
</message>
<message>
<source>read only, read-only, color, live, safety, protect, account's name</source>
<translation>schreibgeschützt, nur lesen, Schreibschutz, live, Sicherheit, schützen, Name des Kontos</translation>
</message>
<message>
<source>recent orders</source>
<translation>letzte Bestellungen</translation>
</message>
<message>
<source>the history</source>
<translation>der Verlauf</translation>
</message>
<message>
<source>the last one</source>
<translation>die letzte</translation>
</message>
<message>
<source>the names of company and account</source>
<translation>die Namen von Firma und Konto</translation>
</message>
<message>
<source>the recent orders</source>
<translation>die neuesten Bestellungen</translation>
</message>
<message>
<source>the search</source>
<translation>die Suche</translation>
</message>
<message>
<source>the search for {word}</source>
<translation>die Suche nach {word}</translation>
</message>
<message>
<source>unresolved</source>
<translation>offen, unerledigt, ungeklärt</translation>
</message>
<message numerus="yes">
<source>{n:,} characters</source>
<extracomment>{n:,} character</extracomment>
<translation><numerusform>{n:,} Zeichen</numerusform><numerusform>{n:,} Zeichen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} waiting</source>
<extracomment>{n:,} waiting</extracomment>
<translation><numerusform>{n:,} wartet</numerusform><numerusform>{n:,} warten</numerusform></translation>
</message>
<message>
<source>{name}: switch to another connection, or edit this one</source>
<translation>{name}: zu einer anderen Verbindung wechseln oder diese bearbeiten</translation>
</message>
<message>
<source>{package} includes no licence text: {licence}.</source>
<translation>Zu {package} gibt es keinen Lizenztext: {licence}.</translation>
</message>
</context>
</TS>
