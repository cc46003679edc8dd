<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Address</source>
<translation>&amp;Adresse</translation>
</message>
<message>
<source>&amp;Ask before sending</source>
<translation>Vor dem Senden n&amp;achfragen</translation>
</message>
<message>
<source>&amp;Back</source>
<translation>&amp;Zurück</translation>
</message>
<message>
<source>&amp;Browse…</source>
<translation>Du&amp;rchsuchen…</translation>
</message>
<message>
<source>&amp;Check the key</source>
<translation>S&amp;chlüssel prüfen</translation>
</message>
<message>
<source>&amp;Close</source>
<translation>Sch&amp;ließen</translation>
</message>
<message>
<source>&amp;Colour</source>
<translation>&amp;Farbe</translation>
</message>
<message>
<source>&amp;Compare</source>
<translation>&amp;Vergleichen</translation>
</message>
<message>
<source>&amp;Days to keep sends for</source>
<translation>&amp;Tage, die Sendevorgänge aufbewahrt werden</translation>
</message>
<message>
<source>&amp;Differences</source>
<translation>&amp;Unterschiede</translation>
</message>
<message>
<source>&amp;Differences ({n})</source>
<translation>&amp;Unterschiede ({n})</translation>
</message>
<message>
<source>&amp;Email and password</source>
<translation>&amp;E-Mail und Passwort</translation>
</message>
<message>
<source>&amp;Finish</source>
<translation>&amp;Fertigstellen</translation>
</message>
<message>
<source>&amp;Listed by iPaaS.com</source>
<translation>Von iPaaS.com aufge&amp;listet</translation>
</message>
<message>
<source>&amp;Name</source>
<translation>&amp;Name</translation>
</message>
<message>
<source>&amp;Next</source>
<translation>&amp;Weiter</translation>
</message>
<message>
<source>&amp;No proxy</source>
<translation>&amp;Kein Proxy</translation>
</message>
<message>
<source>&amp;Not compared</source>
<translation>&amp;Nicht verglichen</translation>
</message>
<message>
<source>&amp;Not compared ({n})</source>
<translation>&amp;Nicht verglichen ({n})</translation>
</message>
<message>
<source>&amp;Orders to compare, newest first</source>
<translation>Zu vergleichende &amp;Bestellungen, neueste zuerst</translation>
</message>
<message>
<source>&amp;Password</source>
<translation>&amp;Passwort</translation>
</message>
<message>
<source>&amp;Read only</source>
<translation>Sch&amp;reibgeschützt</translation>
</message>
<message>
<source>&amp;Save</source>
<translation>&amp;Speichern</translation>
</message>
<message>
<source>&amp;Set up a connection…</source>
<translation>Verbindung &amp;einrichten…</translation>
</message>
<message>
<source>&amp;Subscriptions</source>
<translation>&amp;Abonnements</translation>
</message>
<message>
<source>&amp;System</source>
<translation>&amp;System</translation>
</message>
<message>
<source>&amp;Try it</source>
<translation>&amp;Testen</translation>
</message>
<message>
<source>&amp;Use it now</source>
<translation>&amp;Jetzt verwenden</translation>
</message>
<message>
<source>&amp;Use this source</source>
<translation>Diese &amp;Quelle verwenden</translation>
</message>
<message>
<source>&amp;User</source>
<translation>Ben&amp;utzer</translation>
</message>
<message>
<source>&amp;Without it</source>
<translation>Aus&amp;nahmen</translation>
</message>
<message>
<source>90211, or several: 90211, 90212</source>
<translation>90211, oder mehrere: 90211, 90212</translation>
</message>
<message>
<source>A private API key of the Klaviyo account. It needs {scopes}.</source>
<translation>Ein privater API-Schlüssel des Klaviyo-Kontos. Er braucht {scopes}.</translation>
</message>
<message>
<source>A saved &amp;file</source>
<translation>Eine gespeicherte &amp;Datei</translation>
</message>
<message>
<source>API &amp;revision</source>
<translation>API-&amp;Revision</translation>
</message>
<message>
<source>API revision</source>
<translation>API-Revision</translation>
</message>
<message>
<source>All checks</source>
<translation>Alle Prüfungen</translation>
</message>
<message>
<source>All mapping collections that iPaaS.com lists for the subscription.</source>
<translation>Alle Zuordnungssammlungen, die iPaaS.com für das Abonnement auflistet.</translation>
</message>
<message>
<source>And {n} more.</source>
<translation>Und {n} weitere.</translation>
</message>
<message>
<source>Another connection is called “{name}”. Choose another name.</source>
<translation>Eine andere Verbindung heißt schon „{name}“. Wählen Sie einen anderen Namen.</translation>
</message>
<message>
<source>Answer it, or press Cancel.</source>
<translation>Beantworten Sie sie, oder wählen Sie Abbrechen.</translation>
</message>
<message>
<source>As set in the subscription</source>
<translation>Wie im Abonnement eingestellt</translation>
</message>
<message>
<source>As set in the subscription: {revision}</source>
<translation>Wie im Abonnement eingestellt: {revision}</translation>
</message>
<message>
<source>B&amp;rowse…</source>
<translation>D&amp;urchsuchen…</translation>
</message>
<message>
<source>Blue</source>
<translation>Blau</translation>
</message>
<message>
<source>By its name ({color})</source>
<translation>Nach dem Namen ({color})</translation>
</message>
<message>
<source>C&amp;lose</source>
<translation>Sch&amp;ließen</translation>
</message>
<message>
<source>C&amp;opy</source>
<translation>&amp;Kopieren</translation>
</message>
<message>
<source>C&amp;opy report</source>
<translation>Bericht &amp;kopieren</translation>
</message>
<message>
<source>Calibration</source>
<translation>Kalibrierung</translation>
</message>
<message>
<source>Call it “{name}”</source>
<translation>„{name}“ nennen</translation>
</message>
<message>
<source>Can't tell whether “{organization}” is the subscription's account.</source>
<translation>Ob „{organization}“ das Konto des Abonnements ist, lässt sich nicht feststellen.</translation>
</message>
<message>
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
<translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
</message>
<message>
<source>Certificates of your company</source>
<translation>Zertifikate Ihrer Firma</translation>
</message>
<message>
<source>Check</source>
<translation>Prüfung</translation>
</message>
<message>
<source>Check in Klaviyo which account the integration sends to before you continue.</source>
<translation>Sehen Sie in Klaviyo nach, an welches Konto die Integration sendet, bevor Sie fortfahren.</translation>
</message>
<message>
<source>Check the key first.</source>
<translation>Prüfen Sie zuerst den Schlüssel.</translation>
</message>
<message>
<source>Check {n} of {all}: {check}</source>
<translation>Prüfung {n} von {all}: {check}</translation>
</message>
<message>
<source>Choose a row to read it in full.</source>
<translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
</message>
<message>
<source>Choose another name, or edit the existing connection.</source>
<translation>Wählen Sie einen anderen Namen, oder bearbeiten Sie die vorhandene Verbindung.</translation>
</message>
<message>
<source>Choose one from the list.</source>
<translation>Wählen Sie einen Eintrag der Liste aus.</translation>
</message>
<message>
<source>Choose the Klaviyo subscription</source>
<translation>Klaviyo-Abonnement auswählen</translation>
</message>
<message>
<source>Choose the company</source>
<translation>Firma auswählen</translation>
</message>
<message>
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<source>Co&amp;mpanies</source>
<translation>Fir&amp;men</translation>
</message>
<message>
<source>Co&amp;mpany's certificates</source>
<translation>&amp;Zertifikate der Firma</translation>
</message>
<message>
<source>Collections with their children, in iPaaS.com's JSON.</source>
<translation>Sammlungen mit ihren untergeordneten Sammlungen, als JSON von iPaaS.com.</translation>
</message>
<message>
<source>Colour</source>
<translation>Farbe</translation>
</message>
<message>
<source>Colour and safe mode of {name}</source>
<translation>Farbe und Sicherheitsmodus von {name}</translation>
</message>
<message>
<source>Company</source>
<translation>Firma</translation>
</message>
<message>
<source>Company &amp;token</source>
<translation>Firmen-&amp;Token</translation>
</message>
<message>
<source>Confirm that it is the subscription's account.</source>
<translation>Bestätigen Sie, dass es das Konto des Abonnements ist.</translation>
</message>
<message>
<source>Confirm the address, or enter another.</source>
<translation>Bestätigen Sie die Adresse, oder geben Sie eine andere ein.</translation>
</message>
<message>
<source>Copied: {n} lines, secrets and personal data masked.</source>
<translation>Kopiert: {n} Zeilen, Zugangsdaten und personenbezogene Daten verdeckt.</translation>
</message>
<message numerus="yes">
<source>Copied: {n} lines.</source>
<extracomment>Copied: {n} line.</extracomment>
<translation><numerusform>Kopiert: {n} Zeile.</numerusform><numerusform>Kopiert: {n} Zeilen.</numerusform></translation>
</message>
<message>
<source>Copies the score and every difference as text.</source>
<translation>Kopiert das Ergebnis und jeden Unterschied als Text.</translation>
</message>
<message>
<source>Days to keep sends for</source>
<translation>Tage, die Sendevorgänge aufbewahrt werden</translation>
</message>
<message>
<source>Difference</source>
<translation>Unterschied</translation>
</message>
<message>
<source>E&amp;mail</source>
<translation>E-&amp;Mail</translation>
</message>
<message>
<source>Each ID is in the address of the collection's page in iPaaS.com.</source>
<translation>Jede ID steht in der Adresse der Sammlungsseite in iPaaS.com.</translation>
</message>
<message>
<source>Edit the connection</source>
<translation>Verbindung bearbeiten</translation>
</message>
<message>
<source>Edit the connection…</source>
<translation>Verbindung bearbeiten…</translation>
</message>
<message>
<source>Emails and phone numbers are masked unless this is ticked.</source>
<translation>E-Mail-Adressen und Telefonnummern werden verdeckt, solange hier kein Häkchen steht.</translation>
</message>
<message>
<source>Enter the IDs of the mapping collections, as numbers.</source>
<translation>Geben Sie die IDs der Zuordnungssammlungen als Zahlen ein.</translation>
</message>
<message>
<source>Enter the account's &amp;name before sending</source>
<translation>Vor dem Senden den Konto&amp;namen eingeben</translation>
</message>
<message>
<source>Enter the address of iPaaS.com.</source>
<translation>Geben Sie die Adresse von iPaaS.com ein.</translation>
</message>
<message>
<source>Enter the company's token.</source>
<translation>Geben Sie das Token der Firma ein.</translation>
</message>
<message>
<source>Enter the email to sign in with.</source>
<translation>Geben Sie die E-Mail-Adresse für die Anmeldung ein.</translation>
</message>
<message>
<source>Enter the password.</source>
<translation>Geben Sie das Passwort ein.</translation>
</message>
<message>
<source>Enter the private key.</source>
<translation>Geben Sie den privaten Schlüssel ein.</translation>
</message>
<message>
<source>Event</source>
<translation>Ereignis</translation>
</message>
<message>
<source>Every order could be compared.</source>
<translation>Jede Bestellung ließ sich vergleichen.</translation>
</message>
<message>
<source>Everything that sending depends on is checked. You can finish at any time; File, Examine this connection runs it again.</source>
<translation>Hier wird alles geprüft, worauf das Senden beruht. Sie können jederzeit fertigstellen. „Datei“ → „Diese Verbindung prüfen…“ wiederholt die Prüfung.</translation>
</message>
<message>
<source>Examination</source>
<translation>Prüfung</translation>
</message>
<message>
<source>Examination of {name}</source>
<translation>Prüfung von {name}</translation>
</message>
<message>
<source>Examine a&amp;gain</source>
<translation>&amp;Erneut prüfen</translation>
</message>
<message>
<source>Field</source>
<translation>Feld</translation>
</message>
<message>
<source>File of the mapping collections</source>
<translation>Datei der Zuordnungssammlungen</translation>
</message>
<message>
<source>First choose one of the three.</source>
<translation>Wählen Sie zuerst eines der drei.</translation>
</message>
<message>
<source>First confirm the address below.</source>
<translation>Bestätigen Sie zuerst die Adresse unten.</translation>
</message>
<message>
<source>First enter the proxy's address.</source>
<translation>Geben Sie zuerst die Adresse des Proxys ein.</translation>
</message>
<message>
<source>For live accounts: a single click can't send anything.</source>
<translation>Für Live-Konten: Ein Klick allein sendet nichts.</translation>
</message>
<message>
<source>Found</source>
<translation>Gefunden</translation>
</message>
<message>
<source>Full text of the chosen row</source>
<translation>Ganzer Text der gewählten Zeile</translation>
</message>
<message>
<source>Generate Events is not set: nothing would be sent</source>
<translation>Generate Events ist nicht gesetzt: Es würde nichts gesendet</translation>
</message>
<message>
<source>Generate Events is off: nothing would be sent</source>
<translation>Generate Events ist ausgeschaltet: Es würde nichts gesendet</translation>
</message>
<message>
<source>Generate Events is on</source>
<translation>Generate Events ist eingeschaltet</translation>
</message>
<message>
<source>Give the connection a name.</source>
<translation>Geben Sie der Verbindung einen Namen.</translation>
</message>
<message>
<source>Green</source>
<translation>Grün</translation>
</message>
<message>
<source>Grey</source>
<translation>Grau</translation>
</message>
<message>
<source>HTTPS_PROXY, ALL_PROXY and NO_PROXY, else the settings of the system.</source>
<translation>HTTPS_PROXY, ALL_PROXY und NO_PROXY, sonst die Einstellungen des Systems.</translation>
</message>
<message>
<source>History settings</source>
<translation>Einstellungen des Verlaufs</translation>
</message>
<message>
<source>How many orders</source>
<translation>Wie viele Bestellungen</translation>
</message>
<message>
<source>How this program reaches iPaaS.com and Klaviyo, for all connections. Your network administrator can tell you what to enter.</source>
<translation>Wie dieses Programm iPaaS.com und Klaviyo erreicht, für alle Verbindungen. Wer das Netzwerk Ihrer Firma betreut, weiß, was hierher gehört.</translation>
</message>
<message>
<source>ID</source>
<translation>ID</translation>
</message>
<message>
<source>IDs of the mapping collections</source>
<translation>IDs der Zuordnungssammlungen</translation>
</message>
<message>
<source>Include &amp;personal data</source>
<translation>Mit &amp;personenbezogenen Daten</translation>
</message>
<message>
<source>Install the Klaviyo integration for this company in iPaaS.com, or go back and choose another.</source>
<translation>Installieren Sie in iPaaS.com die Klaviyo-Integration für diese Firma, oder gehen Sie zurück und wählen Sie eine andere.</translation>
</message>
<message>
<source>Is everything set up correctly?</source>
<translation>Ist alles richtig eingerichtet?</translation>
</message>
<message>
<source>It can read everything needed. Whether it can write only shows when something is sent.</source>
<translation>Er kann alles lesen, was gebraucht wird. Ob er schreiben kann, zeigt sich erst beim Senden.</translation>
</message>
<message>
<source>It couldn't be examined.</source>
<translation>Sie ließ sich nicht prüfen.</translation>
</message>
<message>
<source>It has: {names}.</source>
<translation>Enthält: {names}.</translation>
</message>
<message>
<source>It is kept until you close the window.</source>
<translation>Sie bleibt erhalten, bis Sie das Fenster schließen.</translation>
</message>
<message>
<source>It is the account of the subscription.</source>
<translation>Es ist das Konto des Abonnements.</translation>
</message>
<message>
<source>It is the subscription's account</source>
<translation>Es ist das Konto des Abonnements</translation>
</message>
<message>
<source>It works</source>
<translation>Es funktioniert</translation>
</message>
<message>
<source>JSON (*.json);;All files (*)</source>
<translation>JSON (*.json);;Alle Dateien (*)</translation>
</message>
<message>
<source>Keep the &amp;payloads that were sent</source>
<translation>Gesendete &amp;Nutzdaten aufbewahren</translation>
</message>
<message>
<source>Klaviyo account</source>
<translation>Klaviyo-Konto</translation>
</message>
<message>
<source>Klaviyo has</source>
<translation>Klaviyo hat</translation>
</message>
<message>
<source>Klaviyo key</source>
<translation>Klaviyo-Schlüssel</translation>
</message>
<message>
<source>Klaviyo's limits apply to the whole account: leave room for other programs.</source>
<translation>Klaviyos Grenzen gelten für das ganze Konto: Lassen Sie Platz für andere Programme.</translation>
</message>
<message>
<source>Leave empty to keep the saved one</source>
<translation>Leer lassen, um das Gespeicherte zu behalten</translation>
</message>
<message>
<source>Mapping</source>
<translation>Zuordnung</translation>
</message>
<message>
<source>Mapping source</source>
<translation>Quelle der Zuordnung</translation>
</message>
<message>
<source>Mapping source…</source>
<translation>Quelle der Zuordnung…</translation>
</message>
<message>
<source>Most common differences</source>
<translation>Die häufigsten Unterschiede</translation>
</message>
<message>
<source>Name the connection</source>
<translation>Verbindung benennen</translation>
</message>
<message>
<source>Name the file of the mapping collections.</source>
<translation>Nennen Sie die Datei der Zuordnungssammlungen.</translation>
</message>
<message>
<source>Net&amp;work settings…</source>
<translation>Netzwerkeinstellun&amp;gen…</translation>
</message>
<message>
<source>Network settings</source>
<translation>Netzwerkeinstellungen</translation>
</message>
<message>
<source>Network settings…</source>
<translation>Netzwerkeinstellungen…</translation>
</message>
<message>
<source>New connection</source>
<translation>Neue Verbindung</translation>
</message>
<message>
<source>No differences in what was compared.</source>
<translation>Keine Unterschiede in dem, was verglichen wurde.</translation>
</message>
<message>
<source>None of this company's subscriptions is Klaviyo's</source>
<translation>Keines der Abonnements dieser Firma ist von Klaviyo</translation>
</message>
<message>
<source>Not checked</source>
<translation>Nicht geprüft</translation>
</message>
<message>
<source>Nothing can be sent or saved, not even from the terminal.</source>
<translation>Nichts lässt sich senden oder speichern, auch nicht im Terminal.</translation>
</message>
<message>
<source>Nothing is saved: connection and secrets stay in memory and are gone when you close the window. To save them later, edit the connection and untick this.</source>
<translation>Dann wird nichts gespeichert: Verbindung und Zugangsdaten bleiben im Arbeitsspeicher des Programms und sind weg, sobald das Fenster geschlossen wird. Um sie später zu speichern, bearbeiten Sie die Verbindung und entfernen dieses Häkchen.</translation>
</message>
<message>
<source>Olive</source>
<translation>Oliv</translation>
</message>
<message>
<source>Only Klaviyo subscriptions can be chosen. Each line says whether its Generate Events is on.</source>
<translation>Nur die von Klaviyo sind auswählbar. In jeder Zeile steht, ob Generate Events eingeschaltet ist.</translation>
</message>
<message>
<source>Only reads: nothing is sent or changed.</source>
<translation>Liest nur: Nichts wird gesendet oder geändert.</translation>
</message>
<message>
<source>Open the mapping collections</source>
<translation>Zuordnungssammlungen öffnen</translation>
</message>
<message>
<source>Orange</source>
<translation>Orange</translation>
</message>
<message>
<source>Order</source>
<translation>Bestellung</translation>
</message>
<message>
<source>Orders a &amp;minute</source>
<translation>Bestellungen pro &amp;Minute</translation>
</message>
<message>
<source>Orders a minute</source>
<translation>Bestellungen pro Minute</translation>
</message>
<message>
<source>Orders are previewed with these rules only. They are read now to check that they exist.</source>
<translation>Vorschauen entstehen nur nach diesen Regeln. Sie werden jetzt gelesen, um zu prüfen, dass es sie gibt.</translation>
</message>
<message>
<source>Other address</source>
<translation>Andere Adresse</translation>
</message>
<message>
<source>Ours</source>
<translation>Unsere</translation>
</message>
<message>
<source>Outcome of the examination</source>
<translation>Ergebnis der Prüfung</translation>
</message>
<message>
<source>Pending</source>
<translation>Ausstehend</translation>
</message>
<message>
<source>Pink</source>
<translation>Rosa</translation>
</message>
<message>
<source>Possible: {detail}</source>
<translation>Möglich: {detail}</translation>
</message>
<message>
<source>Private &amp;key</source>
<translation>Privater &amp;Schlüssel</translation>
</message>
<message>
<source>Production</source>
<translation>Produktion</translation>
</message>
<message>
<source>Progress of the calibration</source>
<translation>Fortschritt der Kalibrierung</translation>
</message>
<message>
<source>Progress of the examination</source>
<translation>Fortschritt der Prüfung</translation>
</message>
<message>
<source>Purple</source>
<translation>Violett</translation>
</message>
<message>
<source>Red</source>
<translation>Rot</translation>
</message>
<message>
<source>Remark</source>
<translation>Anmerkung</translation>
</message>
<message>
<source>Resend Desk takes an iPaaS.com transaction and shows exactly which Klaviyo events it makes: one Placed Order, and one Ordered Product for each line. It finds the Klaviyo profile they belong to, sends them when you say so, and checks that they arrived.</source>
<translation>Resend Desk nimmt eine Transaktion aus iPaaS.com und zeigt genau, welche Klaviyo-Ereignisse daraus werden: ein Placed Order und je Position ein Ordered Product. Es findet das Klaviyo-Profil, zu dem sie gehören, sendet sie, wenn Sie es sagen, und prüft, dass sie angekommen sind.</translation>
</message>
<message>
<source>Result</source>
<translation>Ergebnis</translation>
</message>
<message>
<source>Result of the check</source>
<translation>Ergebnis der Prüfung</translation>
</message>
<message>
<source>S&amp;top</source>
<translation>An&amp;halten</translation>
</message>
<message>
<source>Save</source>
<translation>Speichern</translation>
</message>
<message>
<source>Save &amp;report…</source>
<translation>&amp;Bericht speichern…</translation>
</message>
<message>
<source>Save the report</source>
<translation>Bericht speichern</translation>
</message>
<message>
<source>Saved: {path}</source>
<translation>Gespeichert: {path}</translation>
</message>
<message>
<source>Score</source>
<translation>Ergebnis</translation>
</message>
<message>
<source>Secrets and personal data are masked; IDs and names stay.</source>
<translation>Zugangsdaten und personenbezogene Daten werden verdeckt; IDs und Namen bleiben.</translation>
</message>
<message>
<source>Secrets are stored in this computer's keyring, everything else in a settings file.</source>
<translation>Die Zugangsdaten werden im Schlüsselbund dieses Computers gespeichert, der Rest in einer Einstellungsdatei.</translation>
</message>
<message>
<source>Send the key to {host}</source>
<translation>Den Schlüssel an {host} senden</translation>
</message>
<message>
<source>Send your password or token to {host}</source>
<translation>Ihr Passwort oder Token an {host} senden</translation>
</message>
<message>
<source>Sign in</source>
<translation>Anmelden</translation>
</message>
<message>
<source>Sign in to iPaaS.com</source>
<translation>Bei iPaaS.com anmelden</translation>
</message>
<message>
<source>Sign in with</source>
<translation>Anmelden mit</translation>
</message>
<message>
<source>Sign-in</source>
<translation>Anmeldung</translation>
</message>
<message>
<source>Staging</source>
<translation>Staging</translation>
</message>
<message>
<source>Starting…</source>
<translation>Startet…</translation>
</message>
<message>
<source>Step {n} of {all}: {step}</source>
<translation>Schritt {n} von {all}: {step}</translation>
</message>
<message>
<source>Still missing: {what}</source>
<translation>Es fehlt noch: {what}</translation>
</message>
<message>
<source>Stopped before the end.</source>
<translation>Vor dem Ende angehalten.</translation>
</message>
<message>
<source>Subscription</source>
<translation>Abonnement</translation>
</message>
<message>
<source>T&amp;his proxy</source>
<translation>&amp;Dieser Proxy</translation>
</message>
<message>
<source>T&amp;oken</source>
<translation>T&amp;oken</translation>
</message>
<message>
<source>Takes the newest orders that iPaaS.com itself recorded, builds our payloads as in a preview, and compares them field by field with what Klaviyo has. It only reads: nothing is sent or changed.</source>
<translation>Nimmt die neuesten Bestellungen, die iPaaS.com selbst gesendet hat, bildet daraus unsere Nutzdaten wie für eine Vorschau und vergleicht sie Feld für Feld mit dem, was Klaviyo hat. Liest nur: Nichts wird gesendet oder geändert.</translation>
</message>
<message>
<source>Teal</source>
<translation>Petrol</translation>
</message>
<message>
<source>Text (*.txt)</source>
<translation>Text (*.txt)</translation>
</message>
<message>
<source>The choice is saved with the connection; unsent orders on the list are previewed again. iPaaS.com's own mapping stays as it is.</source>
<translation>Die Wahl wird mit der Verbindung gespeichert; die Vorschau nicht gesendeter Bestellungen der Liste wird erneuert. Die Zuordnung in iPaaS.com bleibt, wie sie ist.</translation>
</message>
<message>
<source>The chosen check</source>
<translation>Die gewählte Prüfung</translation>
</message>
<message>
<source>The collections that come with the Klaviyo integration, without the subscriber's changes.</source>
<translation>Die Sammlungen, die die Klaviyo-Integration mitbringt, ohne die Änderungen der Firma.</translation>
</message>
<message>
<source>The companies this sign-in has access to.</source>
<translation>Die Firmen, auf die diese Anmeldung Zugriff hat.</translation>
</message>
<message>
<source>The demo runs on a sandbox inside the program: no account is needed and nothing leaves this computer.</source>
<translation>Die Demo läuft auf einer Sandbox im Programm: Sie brauchen kein Konto, und nichts verlässt diesen Computer.</translation>
</message>
<message>
<source>The integration's &amp;defaults</source>
<translation>Vorgaben der Inte&amp;gration</translation>
</message>
<message>
<source>The key lacks {names}. A key's scopes can't be changed later: create a new one with all of them, or previews and sends will fail.</source>
<translation>Dem Schlüssel fehlen Berechtigungen: {names}. Nachträglich lassen sie sich nicht ändern: Legen Sie einen neuen Schlüssel mit allen Berechtigungen an, sonst schlagen Vorschau und Senden fehl.</translation>
</message>
<message>
<source>The password is stored in this computer's keyring and goes to this proxy only. The keys of encrypted connections are never stored.</source>
<translation>Das Passwort wird im Schlüsselbund dieses Computers gespeichert und geht nur an diesen Proxy. Die Schlüssel verschlüsselter Verbindungen werden nie gespeichert.</translation>
</message>
<message>
<source>There is already a connection with this name</source>
<translation>Eine Verbindung mit diesem Namen gibt es schon</translation>
</message>
<message>
<source>These collections, by &amp;ID</source>
<translation>Diese Sammlungen, nach &amp;ID</translation>
</message>
<message>
<source>This company has no subscriptions</source>
<translation>Diese Firma hat keine Abonnements</translation>
</message>
<message>
<source>This computer's history shows what was sent, when, by whom and for which ticket. Older sends are deleted at the next start; unresolved ones are kept.</source>
<translation>Der Verlauf dieses Computers sagt, was gesendet wurde, wann, von wem und für welches Ticket. Ältere Sendevorgänge werden beim nächsten Start gelöscht; einer, bei dem noch etwas offen ist, bleibt.</translation>
</message>
<message>
<source>This connection isn't saved, so the choice lasts until you quit; unsent orders on the list are previewed again. iPaaS.com's own mapping stays as it is.</source>
<translation>Diese Verbindung ist nicht gespeichert, die Wahl gilt daher bis zum Beenden; die Vorschau nicht gesendeter Bestellungen der Liste wird erneuert. Die Zuordnung in iPaaS.com bleibt, wie sie ist.</translation>
</message>
<message>
<source>This key belongs to “{organization}”, a LIVE account: real customers are behind it.</source>
<translation>Dieser Schlüssel gehört zu „{organization}“, einem LIVE-Konto: Dahinter stehen echte Kunden.</translation>
</message>
<message>
<source>This key belongs to “{organization}”, a TEST account.</source>
<translation>Dieser Schlüssel gehört zu „{organization}“, einem TEST-Konto.</translation>
</message>
<message>
<source>Time zone {timezone}, currency {currency}.</source>
<translation>Zeitzone {timezone}, Währung {currency}.</translation>
</message>
<message>
<source>Try a&amp;gain</source>
<translation>E&amp;rneut versuchen</translation>
</message>
<message>
<source>Try the &amp;demo</source>
<translation>&amp;Demo ausprobieren</translation>
</message>
<message>
<source>Use a person's account, or a company's API token.</source>
<translation>Mit dem Konto einer Person oder dem API-Token einer Firma.</translation>
</message>
<message>
<source>Use it for &amp;this session only</source>
<translation>Nur für diese Si&amp;tzung verwenden</translation>
</message>
<message>
<source>Use this &amp;computer's settings</source>
<translation>Wie auf diesem &amp;Computer eingestellt</translation>
</message>
<message>
<source>Welcome to Resend Desk</source>
<translation>Willkommen bei Resend Desk</translation>
</message>
<message>
<source>What couldn't be compared</source>
<translation>Was sich nicht vergleichen ließ</translation>
</message>
<message>
<source>What differs</source>
<translation>Was sich unterscheidet</translation>
</message>
<message>
<source>What differs appears here.</source>
<translation>Was sich unterscheidet, erscheint hier.</translation>
</message>
<message>
<source>What is still missing</source>
<translation>Was noch fehlt</translation>
</message>
<message>
<source>What to do: {hint}</source>
<translation>Was tun: {hint}</translation>
</message>
<message>
<source>What was found so far is kept as a partial result.</source>
<translation>Was bis dahin gefunden wurde, bleibt erhalten und gilt als unvollständig.</translation>
</message>
<message>
<source>Where the mapping comes from</source>
<translation>Woher die Zuordnung kommt</translation>
</message>
<message>
<source>Where the mapping of “{name}” comes from.</source>
<translation>Woher die Zuordnung von „{name}“ kommt.</translation>
</message>
<message>
<source>Why it was not compared</source>
<translation>Warum nicht verglichen wurde</translation>
</message>
<message>
<source>Without payloads, the history keeps their hashes: it still shows whether an event was sent exactly like this, but not its content. Payloads already kept stay until they are deleted.</source>
<translation>Ohne Nutzdaten behält der Verlauf ihre Prüfsummen: Er zeigt weiterhin, ob ein Ereignis genau so gesendet wurde, aber nicht seinen Inhalt. Bereits aufbewahrte Nutzdaten bleiben, bis sie gelöscht werden.</translation>
</message>
<message>
<source>You see what will happen, and it is sent when you confirm.</source>
<translation>Sie sehen, was geschehen wird; gesendet wird, wenn Sie bestätigen.</translation>
</message>
<message>
<source>as set in the subscription</source>
<translation>wie im Abonnement eingestellt</translation>
</message>
<message>
<source>company token</source>
<translation>Firmen-Token</translation>
</message>
<message>
<source>email and password ({email})</source>
<translation>E-Mail und Passwort ({email})</translation>
</message>
<message>
<source>for example .example.com, 10.0.0.0/8, [fd00::]/8</source>
<translation>zum Beispiel .example.com, 10.0.0.0/8, [fd00::]/8</translation>
</message>
<message>
<source>http://proxy.example.com:8080, or socks5://…</source>
<translation>http://proxy.example.com:8080 oder socks5://…</translation>
</message>
<message>
<source>keyring</source>
<translation>Schlüsselbund</translation>
</message>
<message>
<source>not Klaviyo's, so it can't be chosen</source>
<translation>nicht von Klaviyo, daher nicht auswählbar</translation>
</message>
<message>
<source>only those of the operating system</source>
<translation>nur die des Betriebssystems</translation>
</message>
<message>
<source>the environment</source>
<translation>die Umgebung</translation>
</message>
<message>
<source>the sandbox</source>
<translation>die Sandbox</translation>
</message>
<message>
<source>the token's company</source>
<translation>die Firma des Tokens</translation>
</message>
<message>
<source>this session's memory</source>
<translation>der Arbeitsspeicher dieser Sitzung</translation>
</message>
<message>
<source>{check}: {outcome}, by {what}.</source>
<translation>{check}: {outcome}, geprüft durch {what}.</translation>
</message>
<message>
<source>{check}: {outcome}.</source>
<translation>{check}: {outcome}.</translation>
</message>
<message>
<source>{host} is not Klaviyo's own address. Whoever runs it gets the key. Continue only if you know whose it is.</source>
<translation>{host} ist keine Adresse von Klaviyo. Wer sie betreibt, bekommt den Schlüssel. Fahren Sie nur fort, wenn Sie wissen, wem sie gehört.</translation>
</message>
<message>
<source>{host} is not iPaaS.com's own address. Whoever runs it gets your password or token. Continue only if you know whose it is.</source>
<translation>{host} ist keine Adresse von iPaaS.com. Wer sie betreibt, bekommt Ihr Passwort oder Token. Fahren Sie nur fort, wenn Sie wissen, wem sie gehört.</translation>
</message>
<message numerus="yes">
<source>{n:,} more differences are not shown; Copy includes them.</source>
<extracomment>{n:,} more difference is not shown; Copy includes it.</extracomment>
<translation><numerusform>{n:,} weiterer Unterschied wird nicht gezeigt; Kopieren enthält ihn.</numerusform><numerusform>{n:,} weitere Unterschiede werden nicht gezeigt; Kopieren enthält sie.</numerusform></translation>
</message>
<message>
<source>{names} responded.</source>
<translation>{names} haben geantwortet.</translation>
</message>
<message>
<source>{name}  (ID {id})</source>
<translation>{name}  (ID {id})</translation>
</message>
<message>
<source>{name}  (ID {id}, {state})</source>
<translation>{name}  (ID {id}, {state})</translation>
</message>
<message numerus="yes">
<source>{n} confirmed</source>
<extracomment>{n} confirmed</extracomment>
<translation><numerusform>{n} bestätigt</numerusform><numerusform>{n} bestätigt</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} failed</source>
<extracomment>{n} failed</extracomment>
<translation><numerusform>{n} fehlgeschlagen</numerusform><numerusform>{n} fehlgeschlagen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} unconfirmed</source>
<extracomment>{n} unconfirmed</extracomment>
<translation><numerusform>{n} unbestätigt</numerusform><numerusform>{n} unbestätigt</numerusform></translation>
</message>
<message>
<source>“{name}” is in use.</source>
<translation>„{name}“ wird schon verwendet.</translation>
</message>
</context>
</TS>
