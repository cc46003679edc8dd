<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Check now</source>
<translation>&amp;Jetzt prüfen</translation>
</message>
<message>
<source>&amp;Discard them</source>
<translation>&amp;Verwerfen</translation>
</message>
<message>
<source>&amp;Events</source>
<translation>&amp;Ereignisse</translation>
</message>
<message>
<source>&amp;History</source>
<translation>&amp;Verlauf</translation>
</message>
<message>
<source>&amp;Keep them</source>
<translation>&amp;Behalten</translation>
</message>
<message>
<source>&amp;Order</source>
<translation>&amp;Bestellung</translation>
</message>
<message>
<source>&amp;Profile</source>
<translation>&amp;Profil</translation>
</message>
<message>
<source>&amp;Replace them</source>
<translation>&amp;Ersetzen</translation>
</message>
<message>
<source>&amp;Save the link</source>
<translation>Verknüpfung &amp;speichern</translation>
</message>
<message>
<source>&amp;Steps</source>
<translation>S&amp;chritte</translation>
</message>
<message>
<source>&amp;Use {name}'s profile</source>
<translation>&amp;Profil von {name} verwenden</translation>
</message>
<message>
<source>&amp;What if</source>
<translation>W&amp;as wäre, wenn</translation>
</message>
<message>
<source>(nothing)</source>
<translation>(nichts)</translation>
</message>
<message>
<source>.NET's words: {kind}: {net}</source>
<translation>In den Worten von .NET: {kind}: {net}</translation>
</message>
<message>
<source>A batch doesn't keep the steps of its orders. The result is above; History shows what was sent.</source>
<translation>Ein Stapel hält die Schritte seiner Bestellungen nicht fest. Das Ergebnis steht oben; was gesendet wurde, zeigt der Verlauf.</translation>
</message>
<message>
<source>A collection: choose one of the filters or mappings below it, or add a mapping.</source>
<translation>Eine Sammlung: Wählen Sie einen der Filter oder eine der Zuordnungen darunter, oder fügen Sie eine Zuordnung hinzu.</translation>
</message>
<message>
<source>A command for a shell, without the key</source>
<translation>Ein Befehl für das Terminal, ohne den Schlüssel</translation>
</message>
<message>
<source>Accepted events are looked for again automatically, once, at {time}.</source>
<translation>Angenommene Ereignisse werden automatisch noch einmal gesucht, um {time}.</translation>
</message>
<message>
<source>Add</source>
<translation>Hinzufügen</translation>
</message>
<message>
<source>Add a mapping to the chosen collection of the copy</source>
<translation>Der gewählten Sammlung der Kopie eine Zuordnung hinzufügen</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>All requests of this order in one file, for browser developer tools</source>
<translation>Alle Anfragen dieser Bestellung in einer Datei, für die Entwicklerwerkzeuge eines Browsers</translation>
</message>
<message>
<source>Attempt</source>
<translation>Versuch</translation>
</message>
<message>
<source>Back to what the subscriber's mapping has</source>
<translation>Zurück zu dem, was die Zuordnung der Firma hat</translation>
</message>
<message>
<source>Being sent: no editing until it's done</source>
<translation>Wird gesendet: Bis das fertig ist, lässt sich nichts bearbeiten</translation>
</message>
<message>
<source>C# form&amp;ula:</source>
<translation>C#-Form&amp;el:</translation>
</message>
<message>
<source>C# form&amp;ula; empty for none:</source>
<translation>C#-Form&amp;el; leer für keine:</translation>
</message>
<message>
<source>C&amp;orrect this order…</source>
<translation>Diese Bestellung aus&amp;gleichen…</translation>
</message>
<message>
<source>Checked at {time}</source>
<translation>Geprüft: {time}</translation>
</message>
<message>
<source>Checking…</source>
<translation>Prüft…</translation>
</message>
<message>
<source>Choose a mapping to see its formula, look-ups and full value.</source>
<translation>Wählen Sie eine Zuordnung, um ihre Formel, ihre Abfragen und ihren Wert ganz zu sehen.</translation>
</message>
<message>
<source>Choose a part of the mapping to edit it.</source>
<translation>Wählen Sie einen Teil der Zuordnung, um ihn zu bearbeiten.</translation>
</message>
<message>
<source>Choose a profile above</source>
<translation>Wählen Sie oben ein Profil</translation>
</message>
<message>
<source>Choose a request to see it.</source>
<translation>Wählen Sie eine Anfrage, um sie zu sehen.</translation>
</message>
<message>
<source>Choose where this connection's mapping comes from.</source>
<translation>Auswählen, woher die Zuordnung dieser Verbindung kommt.</translation>
</message>
<message>
<source>Chosen by you.</source>
<translation>Von Ihnen ausgewählt.</translation>
</message>
<message>
<source>Company: {company}. Subscription: {subscription}.</source>
<translation>Firma: {company}. Abonnement: {subscription}.</translation>
</message>
<message>
<source>Compare</source>
<translation>Vergleichen</translation>
</message>
<message>
<source>Copied as cURL, without the key. It may hold personal data.</source>
<translation>Als cURL kopiert, ohne den Schlüssel. Es kann personenbezogene Daten enthalten.</translation>
</message>
<message>
<source>Copy as c&amp;URL</source>
<translation>Als c&amp;URL kopieren</translation>
</message>
<message>
<source>Copy response</source>
<translation>Antwort kopieren</translation>
</message>
<message>
<source>Corrected by {metric} {event_id} ({value}), {time}</source>
<translation>Korrigiert durch {metric} {event_id} ({value}), {time}</translation>
</message>
<message>
<source>Couldn't determine the profile: a look-up got no response</source>
<translation>Welches Profil, ließ sich nicht feststellen: Eine Abfrage bekam keine Antwort</translation>
</message>
<message>
<source>Created</source>
<translation>Angelegt</translation>
</message>
<message>
<source>Default:</source>
<translation>Standardwert:</translation>
</message>
<message>
<source>Defaults</source>
<translation>Vorgaben</translation>
</message>
<message>
<source>Destination</source>
<translation>Ziel</translation>
</message>
<message>
<source>Destination:</source>
<translation>Ziel:</translation>
</message>
<message>
<source>Detail</source>
<translation>Einzelheiten</translation>
</message>
<message numerus="yes">
<source>Discard {n} differences from the subscriber's mapping?</source>
<extracomment>Discard {n} difference from the subscriber's mapping?</extracomment>
<translation><numerusform>{n} Unterschied zur Zuordnung der Firma verwerfen?</numerusform><numerusform>{n} Unterschiede zur Zuordnung der Firma verwerfen?</numerusform></translation>
</message>
<message>
<source>Don't check automatically</source>
<translation>Nicht automatisch nachsehen</translation>
</message>
<message>
<source>Duration</source>
<translation>Dauer</translation>
</message>
<message>
<source>E&amp;dit a copy</source>
<translation>&amp;Kopie bearbeiten</translation>
</message>
<message>
<source>Earlier runs of this order</source>
<translation>Frühere Sendevorgänge dieser Bestellung</translation>
</message>
<message>
<source>Earlier versions of the event</source>
<translation>Frühere Fassungen des Ereignisses</translation>
</message>
<message>
<source>Edit a copy of the subscriber's mapping, and see as you type how it changes this order's events.

The mapping in iPaaS.com stays as it is. Nothing is sent with the copy unless you say so.</source>
<translation>Bearbeiten Sie eine Kopie der Zuordnung der Firma, und sehen Sie beim Tippen, wie sich die Ereignisse dieser Bestellung ändern.

Die Zuordnung in iPaaS.com bleibt, wie sie ist. Mit der Kopie wird nichts gesendet, solange Sie es nicht ausdrücklich sagen.</translation>
</message>
<message>
<source>Edit a copy…</source>
<translation>Kopie bearbeiten…</translation>
</message>
<message>
<source>Edit it again when that is done.</source>
<translation>Bearbeiten Sie sie erneut, wenn das fertig ist.</translation>
</message>
<message>
<source>Edited mapping</source>
<translation>Bearbeitete Zuordnung</translation>
</message>
<message>
<source>Editing a copy: no difference yet</source>
<translation>Kopie in Bearbeitung: noch kein Unterschied</translation>
</message>
<message numerus="yes">
<source>Editing a copy: {n} differences</source>
<extracomment>Editing a copy: {n} difference</extracomment>
<translation><numerusform>Kopie in Bearbeitung: {n} Unterschied</numerusform><numerusform>Kopie in Bearbeitung: {n} Unterschiede</numerusform></translation>
</message>
<message>
<source>Empty</source>
<translation>Leer</translation>
</message>
<message>
<source>Ended</source>
<translation>Beendet</translation>
</message>
<message>
<source>Error:
{caret}</source>
<translation>Fehler:
{caret}</translation>
</message>
<message>
<source>Event ID</source>
<translation>Ereignis-ID</translation>
</message>
<message>
<source>Event time</source>
<translation>Ereigniszeit</translation>
</message>
<message>
<source>Event:</source>
<translation>Ereignis:</translation>
</message>
<message>
<source>Events of the order</source>
<translation>Ereignisse der Bestellung</translation>
</message>
<message>
<source>Events of the order in Klaviyo</source>
<translation>Ereignisse der Bestellung in Klaviyo</translation>
</message>
<message>
<source>Export the mapping collection</source>
<translation>Zuordnungssammlung exportieren</translation>
</message>
<message>
<source>Export…</source>
<translation>Exportieren…</translation>
</message>
<message>
<source>F&amp;ind accepted events</source>
<translation>Angenommene Ereignisse s&amp;uchen</translation>
</message>
<message>
<source>Field names…</source>
<translation>Feldnamen…</translation>
</message>
<message>
<source>For profile {profile}: {events}</source>
<translation>Für Profil {profile}: {events}</translation>
</message>
<message>
<source>Found by the customer's link in iPaaS.com.</source>
<translation>Gefunden über die Verknüpfung des Kunden in iPaaS.com.</translation>
</message>
<message>
<source>Found by the order's email.</source>
<translation>Gefunden über die E-Mail der Bestellung.</translation>
</message>
<message>
<source>Found by transferring the customer first.</source>
<translation>Wird gefunden, sobald der Kunde übertragen ist.</translation>
</message>
<message>
<source>From the ProfileId formula</source>
<translation>Aus der ProfileId-Formel</translation>
</message>
<message>
<source>From the customer's email</source>
<translation>Aus der E-Mail des Kunden</translation>
</message>
<message>
<source>From the customer's phone number</source>
<translation>Aus der Telefonnummer des Kunden</translation>
</message>
<message>
<source>From the deleted link</source>
<translation>Aus der gelöschten Verknüpfung</translation>
</message>
<message>
<source>From the email address</source>
<translation>Aus der E-Mail-Adresse</translation>
</message>
<message>
<source>From the email without its + tag</source>
<translation>Aus der E-Mail ohne den +-Zusatz</translation>
</message>
<message>
<source>From the link in iPaaS.com</source>
<translation>Aus der Verknüpfung in iPaaS.com</translation>
</message>
<message>
<source>Gave up</source>
<translation>Abgebrochen</translation>
</message>
<message>
<source>HTTP Archive</source>
<translation>HTTP-Archiv</translation>
</message>
<message>
<source>Headers</source>
<translation>Kopfzeilen</translation>
</message>
<message>
<source>Headers of the request and the response</source>
<translation>Kopfzeilen der Anfrage und der Antwort</translation>
</message>
<message>
<source>How the mapping of the chosen run was edited</source>
<translation>Wie die Zuordnung des gewählten Sendevorgangs bearbeitet war</translation>
</message>
<message>
<source>If you continue, these changes are lost. (Transaction {names})</source>
<translation>Wenn Sie fortfahren, gehen diese Änderungen verloren. (Transaktion {names})</translation>
</message>
<message>
<source>Import a mapping collection</source>
<translation>Zuordnungssammlung importieren</translation>
</message>
<message>
<source>Import…</source>
<translation>Importieren…</translation>
</message>
<message>
<source>In the subscriber's mapping:</source>
<translation>In der Zuordnung der Firma:</translation>
</message>
<message>
<source>It can't be evaluated.</source>
<translation>Sie lässt sich nicht auswerten.</translation>
</message>
<message>
<source>It doesn't apply to orders and can't be edited here.</source>
<translation>Sie wird auf Bestellungen nicht angewendet und lässt sich hier nicht bearbeiten.</translation>
</message>
<message>
<source>Item</source>
<translation>Betrifft</translation>
</message>
<message>
<source>Items of the order, and what would be sent for each</source>
<translation>Artikel der Bestellung, und was für jeden gesendet würde</translation>
</message>
<message>
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<source>Klaviyo doesn't show any events for this order yet, and iPaaS.com has none saved for it. What the earlier send left open is looked for by “Check and finish”.</source>
<translation>Klaviyo zeigt noch keine Ereignisse dieser Bestellung, und iPaaS.com hat keine dazu gespeichert. Was der frühere Sendevorgang offengelassen hat, sucht „Prüfen und fertigstellen“.</translation>
</message>
<message>
<source>Klaviyo event IDs: {ids}</source>
<translation>Klaviyo-Ereignis-IDs: {ids}</translation>
</message>
<message>
<source>Klaviyo has no such event.</source>
<translation>Klaviyo hat kein solches Ereignis.</translation>
</message>
<message>
<source>Klaviyo shows no events for this order, and iPaaS.com has none saved for it.</source>
<translation>In Klaviyo ist zu dieser Bestellung nichts zu sehen, und iPaaS.com hat kein Ereignis für sie gespeichert.</translation>
</message>
<message>
<source>Last sent</source>
<translation>Zuletzt gesendet</translation>
</message>
<message>
<source>Left out: {label}</source>
<translation>Ausgelassen: {label}</translation>
</message>
<message>
<source>Lets everything through.</source>
<translation>Lässt alles durch.</translation>
</message>
<message>
<source>Link {customer} to the Klaviyo profile {profile}?</source>
<translation>{customer} mit dem Klaviyo-Profil {profile} verknüpfen?</translation>
</message>
<message>
<source>Look-up</source>
<translation>Abfrage</translation>
</message>
<message>
<source>Look-ups of the profile</source>
<translation>Abfragen zum Profil</translation>
</message>
<message>
<source>Look-ups:
{calls}</source>
<translation>Abfragen:
{calls}</translation>
</message>
<message>
<source>Looked again: {state} ({counts}).</source>
<translation>Erneut nachgesehen: {state} ({counts}).</translation>
</message>
<message>
<source>Looking for accepted events…</source>
<translation>Sucht angenommene Ereignisse…</translation>
</message>
<message>
<source>Looks for events that Klaviyo accepted but doesn't show yet. Once they appear, their external IDs are saved in iPaaS.com. Nothing is sent to Klaviyo.</source>
<translation>Sucht Ereignisse, die Klaviyo angenommen hat, aber noch nicht zeigt. Sobald sie da sind, werden ihre externen IDs in iPaaS.com gespeichert. An Klaviyo wird nichts gesendet.</translation>
</message>
<message>
<source>Mapping collections (*.json);;All files (*)</source>
<translation>Zuordnungssammlungen (*.json);;Alle Dateien (*)</translation>
</message>
<message>
<source>Mapping type</source>
<translation>Zuordnungsart</translation>
</message>
<message>
<source>Mapping: {name}</source>
<translation>Zuordnung: {name}</translation>
</message>
<message>
<source>Mappings</source>
<translation>Zuordnungen</translation>
</message>
<message>
<source>Mappings of the event</source>
<translation>Zuordnungen des Ereignisses</translation>
</message>
<message>
<source>Method</source>
<translation>Methode</translation>
</message>
<message>
<source>Metrics that the events are recorded under</source>
<translation>Metriken, unter denen die Ereignisse verbucht werden</translation>
</message>
<message>
<source>New property</source>
<translation>Neue Eigenschaft</translation>
</message>
<message>
<source>No events yet: they appear once the order has been previewed.</source>
<translation>Noch keine Ereignisse: Sie erscheinen mit der Vorschau der Bestellung.</translation>
</message>
<message>
<source>No events: nothing would be sent for this order.</source>
<translation>Keine Ereignisse: Für diese Bestellung würde nichts gesendet.</translation>
</message>
<message>
<source>No items are known for this order. What else is known is shown below.</source>
<translation>Von dieser Bestellung sind keine Artikel bekannt. Was sonst bekannt ist, steht unten.</translation>
</message>
<message>
<source>No look-ups yet: they appear once the order has been previewed.</source>
<translation>Noch keine Abfragen: Sie erscheinen mit der Vorschau der Bestellung.</translation>
</message>
<message>
<source>No mapping is chosen.</source>
<translation>Es ist keine Zuordnung ausgewählt.</translation>
</message>
<message>
<source>No problems with the order as a whole.</source>
<translation>Keine Probleme, die die ganze Bestellung betreffen.</translation>
</message>
<message>
<source>No profile: there is none, and none can be created</source>
<translation>Kein Profil: Es gibt keines, und es kann auch keines angelegt werden</translation>
</message>
<message>
<source>No requests yet: they appear once the order is previewed or sent.</source>
<translation>Noch keine Anfragen: Sie erscheinen, sobald eine Vorschau erstellt oder gesendet wird.</translation>
</message>
<message>
<source>No response</source>
<translation>Keine Antwort</translation>
</message>
<message>
<source>No.</source>
<translation>Nr.</translation>
</message>
<message>
<source>None of the order's events were in Klaviyo before the send, and none of the sent ones are known to be there yet. “Preview again” checks once more.</source>
<translation>Vor dem Senden war davon nichts in Klaviyo, und von keinem der gesendeten Ereignisse ist bekannt, dass es dort ist. „Vorschau erneuern“ prüft es noch einmal.</translation>
</message>
<message>
<source>Not a row yet (source = destination): line {lines}</source>
<translation>Noch keine Zeile (Quelle = Ziel): Zeile {lines}</translation>
</message>
<message>
<source>Not applied to the event shown.</source>
<translation>Auf das gezeigte Ereignis nicht angewendet.</translation>
</message>
<message>
<source>Not checked yet</source>
<translation>Noch nicht geprüft</translation>
</message>
<message>
<source>Not checked: the preview ended before this. The message above says why.</source>
<translation>Nicht geprüft: Die Vorschau endete vorher. Die Meldung oben sagt, warum.</translation>
</message>
<message>
<source>Not in Klaviyo</source>
<translation>Nicht in Klaviyo</translation>
</message>
<message>
<source>Not sent by this program.</source>
<translation>Nicht von diesem Programm gesendet.</translation>
</message>
<message>
<source>Not this event, but {event} of the same order: {told}</source>
<translation>Nicht dieses Ereignis, sondern {event} derselben Bestellung: {told}</translation>
</message>
<message>
<source>Nothing could be checked. The message above says why.</source>
<translation>Nichts ließ sich prüfen. Die Meldung oben sagt, warum.</translation>
</message>
<message>
<source>Nothing differs from the subscriber's own mapping.</source>
<translation>Nichts unterscheidet sich von der Zuordnung der Firma.</translation>
</message>
<message>
<source>Nothing differs. Untick “Only differences” to see every field.</source>
<translation>Nichts unterscheidet sich. Entfernen Sie das Häkchen „Nur Unterschiede“, um jedes Feld zu sehen.</translation>
</message>
<message>
<source>Nothing has been sent since this preview. Press Send, and each step appears here as it happens; what was sent before is under History.</source>
<translation>Seit dieser Vorschau wurde nichts gesendet. Klicken Sie auf Senden: Jeder Schritt erscheint hier, sobald er geschieht; was davor gesendet wurde, steht unter Verlauf.</translation>
</message>
<message>
<source>Nothing was sent for this order from here. The Order pane shows what Klaviyo has, whoever sent it.</source>
<translation>Für diese Bestellung wurde von hier aus nichts gesendet. Der Bereich „Bestellung“ zeigt, was Klaviyo hat, von wem auch immer.</translation>
</message>
<message>
<source>Nothing would be sent for this order. The message above says why.</source>
<translation>Für diese Bestellung würde nichts gesendet. Die Meldung oben sagt, warum.</translation>
</message>
<message>
<source>One row per line: source = destination. The row * stands for all other values.</source>
<translation>Eine Zeile je Eintrag: Quelle = Ziel. Die Zeile * steht für alle anderen Werte.</translation>
</message>
<message>
<source>Only differences</source>
<translation>Nur Unterschiede</translation>
</message>
<message>
<source>Part</source>
<translation>Teil</translation>
</message>
<message>
<source>Parts of the edited mapping</source>
<translation>Teile der bearbeiteten Zuordnung</translation>
</message>
<message>
<source>Payload</source>
<translation>Nutzdaten</translation>
</message>
<message>
<source>Payload as JSON text</source>
<translation>Nutzdaten als JSON-Text</translation>
</message>
<message>
<source>Payload as a tree</source>
<translation>Nutzdaten als Baum</translation>
</message>
<message>
<source>Phone</source>
<translation>Telefon</translation>
</message>
<message>
<source>Placed Order event {event_id}</source>
<translation>Placed-Order-Ereignis {event_id}</translation>
</message>
<message>
<source>Press Check now to look up the order in iPaaS.com and its events in Klaviyo, whoever sent them. Nothing is sent or changed.</source>
<translation>„Jetzt prüfen“ sucht die Bestellung in iPaaS.com und ihre Ereignisse in Klaviyo, egal, wer sie gesendet hat. Es wird nichts gesendet oder geändert.</translation>
</message>
<message>
<source>Previews a Cancelled Order or Refunded Order event for it. Nothing is sent yet.</source>
<translation>Zeigt dazu die Vorschau eines Ereignisses Cancelled Order oder Refunded Order. Noch wird nichts gesendet.</translation>
</message>
<message>
<source>Previews again with this profile. Nothing is sent yet.</source>
<translation>Erneuert die Vorschau mit diesem Profil. Noch wird nichts gesendet.</translation>
</message>
<message>
<source>Price</source>
<translation>Preis</translation>
</message>
<message>
<source>Problem</source>
<translation>Problem</translation>
</message>
<message>
<source>Problems</source>
<translation>Probleme</translation>
</message>
<message>
<source>Problems of the event</source>
<translation>Probleme des Ereignisses</translation>
</message>
<message>
<source>Problems with the order as a whole</source>
<translation>Probleme der ganzen Bestellung</translation>
</message>
<message>
<source>Problems {n}</source>
<translation>Probleme {n}</translation>
</message>
<message>
<source>Profile ID</source>
<translation>Profil-ID</translation>
</message>
<message>
<source>Profile without a name</source>
<translation>Profil ohne Namen</translation>
</message>
<message>
<source>Proo&amp;f</source>
<translation>Nach&amp;weis</translation>
</message>
<message>
<source>Proof: {verdict}</source>
<translation>Nachweis: {verdict}</translation>
</message>
<message>
<source>Qty</source>
<translation>Menge</translation>
</message>
<message>
<source>Quantity</source>
<translation>Menge</translation>
</message>
<message>
<source>Re&amp;quests</source>
<translation>Anf&amp;ragen</translation>
</message>
<message>
<source>Read a&amp;gain</source>
<translation>E&amp;rneut lesen</translation>
</message>
<message>
<source>Reading the mapping…</source>
<translation>Liest die Zuordnung…</translation>
</message>
<message>
<source>Reading what was sent and what Klaviyo has…</source>
<translation>Liest, was gesendet wurde und was Klaviyo hat…</translation>
</message>
<message>
<source>Reads the order and its events; nothing is sent or changed.</source>
<translation>Liest die Bestellung und ihre Ereignisse; nichts wird gesendet oder geändert.</translation>
</message>
<message>
<source>Reads: {names}</source>
<translation>Liest: {names}</translation>
</message>
<message>
<source>Recorded {when}: not kept, so it can't be compared.</source>
<translation>Verbucht {when}: Es wurde nicht aufbewahrt und lässt sich daher nicht vergleichen.</translation>
</message>
<message>
<source>Recorded {when}: the same.</source>
<translation>Verbucht {when}: gleich.</translation>
</message>
<message numerus="yes">
<source>Recorded {when}: {n} fields differ.</source>
<extracomment>Recorded {when}: {n} field differs.</extracomment>
<translation><numerusform>Verbucht {when}: {n} Feld ist anders.</numerusform><numerusform>Verbucht {when}: {n} Felder sind anders.</numerusform></translation>
</message>
<message>
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<source>Removes this mapping from the copy</source>
<translation>Entfernt diese Zuordnung aus der Kopie</translation>
</message>
<message>
<source>Replace the copy with a mapping collection from a JSON file</source>
<translation>Die Kopie durch eine Zuordnungssammlung aus einer JSON-Datei ersetzen</translation>
</message>
<message>
<source>Replace the copy with the integration's default mapping</source>
<translation>Die Kopie durch die Standardzuordnung der Integration ersetzen</translation>
</message>
<message numerus="yes">
<source>Replace your {n} differences with a file?</source>
<extracomment>Replace your {n} difference with a file?</extracomment>
<translation><numerusform>Ihren {n} Unterschied durch eine Datei ersetzen?</numerusform><numerusform>Ihre {n} Unterschiede durch eine Datei ersetzen?</numerusform></translation>
</message>
<message numerus="yes">
<source>Replace your {n} differences with the integration's defaults?</source>
<extracomment>Replace your {n} difference with the integration's defaults?</extracomment>
<translation><numerusform>Ihren {n} Unterschied durch die Vorgaben der Integration ersetzen?</numerusform><numerusform>Ihre {n} Unterschiede durch die Vorgaben der Integration ersetzen?</numerusform></translation>
</message>
<message>
<source>Request</source>
<translation>Anfrage</translation>
</message>
<message>
<source>Requests of the order</source>
<translation>Anfragen der Bestellung</translation>
</message>
<message>
<source>Response</source>
<translation>Antwort</translation>
</message>
<message>
<source>Result of the chosen mapping</source>
<translation>Ergebnis der gewählten Zuordnung</translation>
</message>
<message>
<source>Result of the chosen part for this order</source>
<translation>Ergebnis des gewählten Teils für diese Bestellung</translation>
</message>
<message>
<source>Result{type}, the default value: {value}</source>
<translation>Ergebnis{type}, der Standardwert: {value}</translation>
</message>
<message>
<source>Result{type}: {value}</source>
<translation>Ergebnis{type}: {value}</translation>
</message>
<message>
<source>Retried</source>
<translation>Wiederholt</translation>
</message>
<message>
<source>Rows:</source>
<translation>Zeilen:</translation>
</message>
<message>
<source>Running</source>
<translation>Läuft</translation>
</message>
<message>
<source>SKU</source>
<translation>SKU</translation>
</message>
<message>
<source>Save all as HAR…</source>
<translation>Alle als HAR speichern…</translation>
</message>
<message>
<source>Save th&amp;is link in iPaaS.com…</source>
<translation>D&amp;iese Verknüpfung in iPaaS.com speichern…</translation>
</message>
<message>
<source>Save the copy as a JSON file, in iPaaS.com's own format</source>
<translation>Die Kopie als JSON-Datei speichern, im Format von iPaaS.com</translation>
</message>
<message>
<source>Save the link in iPaaS.com</source>
<translation>Verknüpfung in iPaaS.com speichern</translation>
</message>
<message>
<source>Save the requests</source>
<translation>Anfragen speichern</translation>
</message>
<message>
<source>Seconds</source>
<translation>Sekunden</translation>
</message>
<message>
<source>Send to {title}, {email}</source>
<translation>An {title} senden, {email}</translation>
</message>
<message>
<source>Sent from here: {time}, {options}</source>
<translation>Von hier gesendet: {time}, {options}</translation>
</message>
<message>
<source>Sent {when}: not kept, so it can't be compared.</source>
<translation>Gesendet {when}: Es wurde nicht aufbewahrt und lässt sich daher nicht vergleichen.</translation>
</message>
<message>
<source>Sent {when}: the same.</source>
<translation>Gesendet {when}: gleich.</translation>
</message>
<message numerus="yes">
<source>Sent {when}: {n} fields differ.</source>
<extracomment>Sent {when}: {n} field differs.</extracomment>
<translation><numerusform>Gesendet {when}: {n} Feld ist anders.</numerusform><numerusform>Gesendet {when}: {n} Felder sind anders.</numerusform></translation>
</message>
<message>
<source>Severity</source>
<translation>Schweregrad</translation>
</message>
<message>
<source>Size (bytes)</source>
<translation>Größe (Byte)</translation>
</message>
<message>
<source>So&amp;urce ({source}):</source>
<translation>&amp;Quelle ({source}):</translation>
</message>
<message>
<source>Source</source>
<translation>Quelle</translation>
</message>
<message>
<source>Source…</source>
<translation>Quelle…</translation>
</message>
<message>
<source>Started</source>
<translation>Begonnen</translation>
</message>
<message>
<source>State</source>
<translation>Zustand</translation>
</message>
<message>
<source>Status</source>
<translation>Status</translation>
</message>
<message>
<source>Step</source>
<translation>Schritt</translation>
</message>
<message>
<source>Steps of the send</source>
<translation>Schritte des Sendens</translation>
</message>
<message>
<source>Stops the check; what was found so far is kept.</source>
<translation>Hält die Prüfung an; was vorher gefunden wurde, bleibt.</translation>
</message>
<message>
<source>Subscriber's mapping</source>
<translation>Zuordnung der Firma</translation>
</message>
<message>
<source>Summary of the send</source>
<translation>Zusammenfassung des Sendens</translation>
</message>
<message>
<source>Table:</source>
<translation>Tabelle:</translation>
</message>
<message>
<source>The checklist</source>
<translation>Die Checkliste</translation>
</message>
<message>
<source>The chosen event</source>
<translation>Das gewählte Ereignis</translation>
</message>
<message>
<source>The chosen request</source>
<translation>Die gewählte Anfrage</translation>
</message>
<message>
<source>The customer is transferred to Klaviyo first. The body below shows what would be sent.</source>
<translation>Zuerst wird der Kunde an Klaviyo übertragen. Unten steht, was gesendet würde.</translation>
</message>
<message>
<source>The customer's external ID link is missing or deleted. You are asked before it is saved.</source>
<translation>Die Verknüpfung der externen ID des Kunden fehlt oder ist gelöscht. Sie werden gefragt, bevor sie gespeichert wird.</translation>
</message>
<message>
<source>The event that is shown</source>
<translation>Das gezeigte Ereignis</translation>
</message>
<message>
<source>The events are recorded under: {line}.</source>
<translation>Die Ereignisse werden verbucht unter: {line}.</translation>
</message>
<message>
<source>The fields you can use here. Type, or use Ctrl+Space.</source>
<translation>Die Felder, die Sie hier verwenden können. Tippen Sie, oder nutzen Sie Strg+Leertaste.</translation>
</message>
<message>
<source>The items appear here once the order has been read.</source>
<translation>Die Artikel erscheinen hier, sobald die Bestellung gelesen ist.</translation>
</message>
<message>
<source>The items are gone: iPaaS.com deleted the order. What else is known is shown below.</source>
<translation>Die Artikel sind weg: iPaaS.com hat die Bestellung gelöscht. Was sonst von ihr bekannt ist, steht unten.</translation>
</message>
<message>
<source>The key isn't included: a command takes it from {variable}. Requests and responses contain personal data, such as emails and phone numbers.</source>
<translation>Der Schlüssel wird nicht mitkopiert; der cURL-Befehl liest ihn aus {variable}. Anfragen und Antworten enthalten personenbezogene Daten wie E-Mail-Adressen und Telefonnummern.</translation>
</message>
<message>
<source>The link was saved in iPaaS.com</source>
<translation>Die Verknüpfung wurde in iPaaS.com gespeichert</translation>
</message>
<message>
<source>The mapping gave no value, so this is its default.</source>
<translation>Die Zuordnung ergab keinen Wert, dies ist also ihr Standardwert.</translation>
</message>
<message>
<source>The mapping of this preview</source>
<translation>Die Zuordnung dieser Vorschau</translation>
</message>
<message numerus="yes">
<source>The mapping of {n} orders was edited and not exported.</source>
<extracomment>The mapping of {n} order was edited and not exported.</extracomment>
<translation><numerusform>Die Zuordnung von {n} Bestellung wurde bearbeitet und nicht exportiert.</numerusform><numerusform>Die Zuordnung von {n} Bestellungen wurde bearbeitet und nicht exportiert.</numerusform></translation>
</message>
<message>
<source>The mapping was saved as {path}</source>
<translation>Die Zuordnung wurde gespeichert als {path}</translation>
</message>
<message>
<source>The order has a different email: {email}</source>
<translation>Die E-Mail der Bestellung ist eine andere: {email}</translation>
</message>
<message>
<source>The order is being sent, so nothing was changed.</source>
<translation>Die Bestellung wird gesendet, daher wurde nichts geändert.</translation>
</message>
<message>
<source>The order's email is this profile's</source>
<translation>Die E-Mail-Adresse der Bestellung gehört zu diesem Profil</translation>
</message>
<message>
<source>The profile appears here once the order has been previewed.</source>
<translation>Das Profil erscheint hier mit der Vorschau der Bestellung.</translation>
</message>
<message>
<source>The profile it was merged into</source>
<translation>Das Profil, mit dem es zusammengeführt wurde</translation>
</message>
<message>
<source>The profile that would be created</source>
<translation>Das Profil, das angelegt würde</translation>
</message>
<message>
<source>The profile's ID becomes the customer's external ID in iPaaS.com, so that the customer's next orders find it. Nothing is changed in Klaviyo, and nothing is sent.</source>
<translation>Die ID des Profils wird in iPaaS.com zur externen ID des Kunden, damit dessen nächste Bestellungen das Profil finden. In Klaviyo wird nichts geändert, und es wird nichts gesendet.</translation>
</message>
<message>
<source>The requests are saved: {path}</source>
<translation>Die Anfragen sind gespeichert: {path}</translation>
</message>
<message>
<source>The source of the chosen mapping</source>
<translation>Die Quelle der gewählten Zuordnung</translation>
</message>
<message>
<source>The source of the chosen part</source>
<translation>Die Quelle des gewählten Teils</translation>
</message>
<message>
<source>There is nothing to show: the order could not be read. The message above says what to do.</source>
<translation>Es gibt nichts zu zeigen: Die Bestellung ließ sich nicht lesen. Die Meldung oben sagt, was zu tun ist.</translation>
</message>
<message>
<source>This event has no mappings.</source>
<translation>Dieses Ereignis hat keine Zuordnungen.</translation>
</message>
<message>
<source>This event has no problems.</source>
<translation>Dieses Ereignis hat keine Probleme.</translation>
</message>
<message>
<source>This order can't be previewed, so there are no events. The message above says what to do.</source>
<translation>Für diese Bestellung lässt sich keine Vorschau erstellen, daher gibt es keine Ereignisse. Die Meldung oben sagt, was zu tun ist.</translation>
</message>
<message>
<source>This table can't be edited here: export the copy, change the file, and import it.</source>
<translation>Diese Tabelle lässt sich hier nicht bearbeiten: Exportieren Sie die Kopie, ändern Sie die Datei, und importieren Sie sie.</translation>
</message>
<message>
<source>This was removed from the copy.</source>
<translation>Dies wurde aus der Kopie entfernt.</translation>
</message>
<message>
<source>This whole collection is not in the copy.</source>
<translation>Diese ganze Sammlung ist nicht in der Kopie.</translation>
</message>
<message>
<source>Time</source>
<translation>Zeit</translation>
</message>
<message>
<source>To keep them, save the copy first (Export…).</source>
<translation>Um sie zu behalten, speichern Sie zuerst die Kopie („Exportieren…“).</translation>
</message>
<message>
<source>Total</source>
<translation>Summe</translation>
</message>
<message>
<source>Transaction {transaction_id}: {title}</source>
<translation>Transaktion {transaction_id}: {title}</translation>
</message>
<message>
<source>Try a different mapping. The one in iPaaS.com stays as it is.</source>
<translation>Eine andere Zuordnung ausprobieren. Die in iPaaS.com bleibt, wie sie ist.</translation>
</message>
<message>
<source>Try again</source>
<translation>Erneut versuchen</translation>
</message>
<message>
<source>Type</source>
<translation>Art</translation>
</message>
<message>
<source>Type:</source>
<translation>Art:</translation>
</message>
<message>
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<source>Undo the last edit of the copy</source>
<translation>Die letzte Änderung an der Kopie rückgängig machen</translation>
</message>
<message>
<source>Undo this ch&amp;ange</source>
<translation>Diese Ä&amp;nderung zurücknehmen</translation>
</message>
<message>
<source>Used when the mapping gives nothing.</source>
<translation>Wird verwendet, wenn die Zuordnung nichts ergibt.</translation>
</message>
<message>
<source>Value ({type}):
{value}</source>
<translation>Wert ({type}):
{value}</translation>
</message>
<message>
<source>Value:
{value}</source>
<translation>Wert:
{value}</translation>
</message>
<message>
<source>Verdict of the checklist</source>
<translation>Ergebnis der Checkliste</translation>
</message>
<message>
<source>Versions of the event</source>
<translation>Fassungen des Ereignisses</translation>
</message>
<message>
<source>What Klaviyo counts for the order, net: {net}</source>
<translation>Was Klaviyo für die Bestellung zählt, netto: {net}</translation>
</message>
<message>
<source>What Klaviyo has</source>
<translation>Was Klaviyo hat</translation>
</message>
<message>
<source>What Klaviyo has for the order appears here once it has been previewed.</source>
<translation>Was Klaviyo zu der Bestellung hat, erscheint hier mit ihrer Vorschau.</translation>
</message>
<message>
<source>What if the mapping were different?</source>
<translation>Was wäre, wenn die Zuordnung anders wäre?</translation>
</message>
<message>
<source>What is sent</source>
<translation>Was gesendet wird</translation>
</message>
<message>
<source>What it is</source>
<translation>Was es ist</translation>
</message>
<message>
<source>What the subscriber's own mapping has here</source>
<translation>Was die Zuordnung der Firma hier hat</translation>
</message>
<message>
<source>What to do</source>
<translation>Was tun</translation>
</message>
<message>
<source>What went wrong</source>
<translation>Was schiefging</translation>
</message>
<message>
<source>What would be sent, as JSON text</source>
<translation>Was gesendet würde, als JSON-Text</translation>
</message>
<message>
<source>What's wrong with the mapping</source>
<translation>Was an der Zuordnung nicht stimmt</translation>
</message>
<message>
<source>Whole order</source>
<translation>Ganze Bestellung</translation>
</message>
<message>
<source>Whole order {n}</source>
<translation>Ganze Bestellung {n}</translation>
</message>
<message>
<source>Would be sent</source>
<translation>Zu senden</translation>
</message>
<message>
<source>Your choice</source>
<translation>Ihre Wahl</translation>
</message>
<message>
<source>a copy, {age} old (read {time}), because: {reason}</source>
<translation>eine Kopie, {age} alt (gelesen {time}), weil: {reason}</translation>
</message>
<message>
<source>added since it was recorded</source>
<translation>hinzugekommen, seit es verbucht wurde</translation>
</message>
<message>
<source>added since it was sent</source>
<translation>hinzugekommen, seit es gesendet wurde</translation>
</message>
<message>
<source>can't be determined</source>
<translation>nicht feststellbar</translation>
</message>
<message>
<source>changed since it was recorded</source>
<translation>geändert, seit es verbucht wurde</translation>
</message>
<message>
<source>changed since it was sent</source>
<translation>geändert, seit es gesendet wurde</translation>
</message>
<message>
<source>edited</source>
<translation>bearbeitet</translation>
</message>
<message numerus="yes">
<source>edited here: {n} changes</source>
<extracomment>edited here: {n} change</extracomment>
<translation><numerusform>hier bearbeitet: {n} Änderung</numerusform><numerusform>hier bearbeitet: {n} Änderungen</numerusform></translation>
</message>
<message numerus="yes">
<source>edited: {n} differences</source>
<extracomment>edited: {n} difference</extracomment>
<translation><numerusform>bearbeitet: {n} Unterschied</numerusform><numerusform>bearbeitet: {n} Unterschiede</numerusform></translation>
</message>
<message>
<source>expected profile {profile_id}</source>
<translation>erwartetes Profil {profile_id}</translation>
</message>
<message>
<source>for example: UPS = 1</source>
<translation>zum Beispiel: UPS = 1</translation>
</message>
<message>
<source>for this order alone</source>
<translation>nur für diese Bestellung</translation>
</message>
<message>
<source>from {origin}</source>
<translation>aus {origin}</translation>
</message>
<message>
<source>missing</source>
<translation>fehlt</translation>
</message>
<message>
<source>no filter</source>
<translation>kein Filter</translation>
</message>
<message>
<source>order of {email}</source>
<translation>Bestellung von {email}</translation>
</message>
<message>
<source>read {time}</source>
<translation>gelesen {time}</translation>
</message>
<message>
<source>read {time}, {age} before the preview</source>
<translation>gelesen {time}, {age} vor der Vorschau</translation>
</message>
<message>
<source>removed since it was recorded</source>
<translation>entfallen, seit es verbucht wurde</translation>
</message>
<message>
<source>removed since it was sent</source>
<translation>entfallen, seit es gesendet wurde</translation>
</message>
<message>
<source>stopped before the end</source>
<translation>vor dem Ende angehalten</translation>
</message>
<message>
<source>the customer {customer}</source>
<translation>Kunde {customer}</translation>
</message>
<message>
<source>the customer {customer} ({facts})</source>
<translation>Kunde {customer} ({facts})</translation>
</message>
<message>
<source>was used</source>
<translation>wurde verwendet</translation>
</message>
<message>
<source>will be used</source>
<translation>wird verwendet</translation>
</message>
<message numerus="yes">
<source>without {n} collections of other subscriptions</source>
<extracomment>without {n} collection of other subscriptions</extracomment>
<translation><numerusform>ohne {n} Sammlung anderer Abonnements</numerusform><numerusform>ohne {n} Sammlungen anderer Abonnements</numerusform></translation>
</message>
<message>
<source>{event} of {time}</source>
<translation>{event} vom {time}</translation>
</message>
<message>
<source>{name} in {collection}</source>
<translation>{name} in {collection}</translation>
</message>
<message numerus="yes">
<source>{n} checks could not be made; see below.</source>
<extracomment>{n} check could not be made; see below.</extracomment>
<translation><numerusform>{n} Prüfung war nicht möglich; siehe unten.</numerusform><numerusform>{n} Prüfungen waren nicht möglich; siehe unten.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} earlier sends: see History</source>
<extracomment>{n} earlier send: see History</extracomment>
<translation><numerusform>{n} früherer Sendevorgang: siehe Verlauf</numerusform><numerusform>{n} frühere Sendevorgänge: siehe Verlauf</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} errors</source>
<extracomment>{n} error</extracomment>
<translation><numerusform>{n} Fehler</numerusform><numerusform>{n} Fehler</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events for this order</source>
<extracomment>{n} event for this order</extracomment>
<translation><numerusform>{n} Ereignis dieser Bestellung</numerusform><numerusform>{n} Ereignisse dieser Bestellung</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} not determined</source>
<extracomment>{n} not determined</extracomment>
<translation><numerusform>{n} nicht festzustellen</numerusform><numerusform>{n} nicht festzustellen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {all} items not passed</source>
<extracomment>{n} of {all} items not passed</extracomment>
<translation><numerusform>{n} von {all} Punkten nicht bestanden</numerusform><numerusform>{n} von {all} Punkten nicht bestanden</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} requests</source>
<extracomment>{n} request</extracomment>
<translation><numerusform>{n} Anfrage</numerusform><numerusform>{n} Anfragen</numerusform></translation>
</message>
<message>
<source>{state} on profile {profile}: {events}</source>
<translation>{state}, Profil {profile}: {events}</translation>
</message>
<message>
<source>“Find accepted events” looks once more for what Klaviyo accepted but didn't show at the time.</source>
<translation>„Angenommene Ereignisse suchen“ sucht noch einmal, was Klaviyo angenommen, aber damals noch nicht gezeigt hat.</translation>
</message>
<message>
<source>… (the beginning of {size:,} bytes)</source>
<translation>… (der Anfang von {size:,} Bytes)</translation>
</message>
</context>
<context>
<name>Resend Desk: tab</name>
<message>
<source>&amp;Events</source>
<comment>tab</comment>
<translation>&amp;Ereignisse</translation>
</message>
<message>
<source>Histor&amp;y</source>
<comment>tab</comment>
<translation>Ver&amp;lauf</translation>
</message>
<message>
<source>O&amp;rder</source>
<comment>tab</comment>
<translation>Bestellun&amp;g</translation>
</message>
<message>
<source>Profi&amp;le</source>
<comment>tab</comment>
<translation>Pro&amp;fil</translation>
</message>
<message>
<source>Proof</source>
<comment>tab</comment>
<translation>Nachweis</translation>
</message>
<message>
<source>Re&amp;quests</source>
<comment>tab</comment>
<translation>Anf&amp;ragen</translation>
</message>
<message>
<source>Steps</source>
<comment>tab</comment>
<translation>Schritte</translation>
</message>
<message>
<source>What if</source>
<comment>tab</comment>
<translation>Was wäre, wenn</translation>
</message>
</context>
<context>
<name>Resend Desk: in iPaaS.com</name>
<message>
<source>Link</source>
<comment>in iPaaS.com</comment>
<translation>Verknüpfung</translation>
</message>
</context>
<context>
<name>Resend Desk: default value</name>
<message>
<source>none</source>
<comment>default value</comment>
<translation>keiner</translation>
</message>
</context>
</TS>
