<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Backfill (no flows)</source>
<translation>Nachtrag (keine Flo&amp;ws)</translation>
</message>
<message>
<source>&amp;Batch</source>
<translation>S&amp;tapel</translation>
</message>
<message>
<source>&amp;Column</source>
<translation>&amp;Spalte</translation>
</message>
<message>
<source>&amp;Continue</source>
<translation>&amp;Fortsetzen</translation>
</message>
<message>
<source>&amp;Copy</source>
<translation>Ko&amp;pieren</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>E&amp;xportieren…</translation>
</message>
<message>
<source>&amp;Finish the batch</source>
<translation>&amp;Stapel abschließen</translation>
</message>
<message numerus="yes">
<source>&amp;Finish {n:,} orders</source>
<extracomment>&amp;Finish {n:,} order</extracomment>
<translation><numerusform>{n:,} Bestellung a&amp;bschließen</numerusform><numerusform>{n:,} Bestellungen a&amp;bschließen</numerusform></translation>
</message>
<message>
<source>&amp;Found</source>
<translation>Gef&amp;unden</translation>
</message>
<message numerus="yes">
<source>&amp;Found: {n} orders</source>
<extracomment>&amp;Found: {n} order</extracomment>
<translation><numerusform>Gef&amp;unden: {n} Bestellung</numerusform><numerusform>Gef&amp;unden: {n} Bestellungen</numerusform></translation>
</message>
<message>
<source>&amp;From</source>
<translation>Vo&amp;n</translation>
</message>
<message>
<source>&amp;Hand over</source>
<translation>&amp;Übergeben</translation>
</message>
<message>
<source>&amp;Hand over to iPaaS.com…</source>
<translation>An iPaaS.com über&amp;geben…</translation>
</message>
<message>
<source>&amp;Keep what Klaviyo has</source>
<translation>Klavi&amp;yos Stand behalten</translation>
</message>
<message>
<source>&amp;Leave out the rest…</source>
<translation>&amp;Rest auslassen…</translation>
</message>
<message>
<source>&amp;Leave them out</source>
<translation>&amp;Auslassen</translation>
</message>
<message>
<source>&amp;Metric</source>
<translation>&amp;Metrik</translation>
</message>
<message>
<source>&amp;My list</source>
<translation>&amp;Meine Liste</translation>
</message>
<message>
<source>&amp;Not now</source>
<translation>&amp;Jetzt nicht</translation>
</message>
<message>
<source>&amp;Older</source>
<translation>Älte&amp;re</translation>
</message>
<message>
<source>&amp;Open that connection</source>
<translation>Diese Verbindung ö&amp;ffnen</translation>
</message>
<message>
<source>&amp;Pause</source>
<translation>&amp;Pause</translation>
</message>
<message>
<source>&amp;Prepare</source>
<translation>&amp;Vorbereiten</translation>
</message>
<message>
<source>&amp;Preview</source>
<translation>&amp;Vorschau</translation>
</message>
<message numerus="yes">
<source>&amp;Preview {n} orders</source>
<extracomment>&amp;Preview {n} order</extracomment>
<translation><numerusform>&amp;Vorschau von {n} Bestellung</numerusform><numerusform>&amp;Vorschau von {n} Bestellungen</numerusform></translation>
</message>
<message>
<source>&amp;Recent</source>
<translation>&amp;Zuletzt</translation>
</message>
<message>
<source>&amp;Resume</source>
<translation>&amp;Fortsetzen</translation>
</message>
<message>
<source>&amp;Search</source>
<translation>&amp;Suchen</translation>
</message>
<message>
<source>&amp;Send</source>
<translation>&amp;Senden</translation>
</message>
<message>
<source>&amp;Send…</source>
<translation>&amp;Senden…</translation>
</message>
<message>
<source>&amp;Sheet</source>
<translation>&amp;Blatt</translation>
</message>
<message>
<source>&amp;Show the event</source>
<translation>Ereignis &amp;zeigen</translation>
</message>
<message>
<source>&amp;To</source>
<translation>&amp;Bis</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>Rüc&amp;kgängig</translation>
</message>
<message>
<source>&amp;Value</source>
<translation>&amp;Wert</translation>
</message>
<message>
<source>A part of the cause</source>
<translation>Ein Teil der Ursache</translation>
</message>
<message>
<source>A part of the ticket</source>
<translation>Ein Teil des Tickets</translation>
</message>
<message>
<source>Accepted by Klaviyo, not visible yet</source>
<translation>Von Klaviyo angenommen, noch nicht sichtbar</translation>
</message>
<message>
<source>Add to &amp;My list</source>
<translation>In „&amp;Meine Liste“ übernehmen</translation>
</message>
<message>
<source>Adds the orders to My list.</source>
<translation>Legt die Bestellungen in „Meine Liste“.</translation>
</message>
<message>
<source>An earlier send is unresolved: first check and finish it, above.</source>
<translation>Zuerst oben den früheren Sendevorgang prüfen und fertigstellen: Er ist noch offen.</translation>
</message>
<message>
<source>An earlier send of it is unresolved</source>
<translation>Ein früherer Sendevorgang ist noch offen</translation>
</message>
<message numerus="yes">
<source>And {n} more sends that were interrupted.</source>
<extracomment>And {n} more send that was interrupted.</extracomment>
<translation><numerusform>Und {n} weiterer Sendevorgang, der unterbrochen wurde.</numerusform><numerusform>Und {n} weitere Sendevorgänge, die unterbrochen wurden.</numerusform></translation>
</message>
<message>
<source>Any</source>
<translation>Beliebig</translation>
</message>
<message>
<source>Anyone who looks at the profile, and flows and segments that use {metric}, will take it for a partial refund. If that isn't what you mean, choose another metric, or Cancel to leave the recorded value as it is.</source>
<translation>Wer das Profil ansieht, und auch Flows und Segmente zu {metric}, halten es für eine Teilerstattung. Wenn das nicht gemeint ist, wählen Sie eine andere Metrik, oder „Abbrechen“, um den verbuchten Wert zu lassen, wie er ist.</translation>
</message>
<message>
<source>Anything already on its way may have arrived.</source>
<translation>Was schon unterwegs war, könnte angekommen sein.</translation>
</message>
<message>
<source>As a new order: the live flows start and can email them</source>
<translation>Als neue Bestellung: Die Live-Flows starten und können E-Mails senden</translation>
</message>
<message>
<source>As last prepared, {time}. These orders are still waiting.</source>
<translation>Stand der letzten Planung, {time}. Diese Bestellungen warten noch.</translation>
</message>
<message>
<source>As of now</source>
<translation>Mit aktueller Zeit</translation>
</message>
<message>
<source>As they were added</source>
<translation>In der Reihenfolge des Hinzufügens</translation>
</message>
<message>
<source>As they were found</source>
<translation>In der Reihenfolge des Findens</translation>
</message>
<message>
<source>At the order's own date</source>
<translation>Mit dem Datum der Bestellung</translation>
</message>
<message>
<source>Back to the subscriber's mapping</source>
<translation>Zurück zur Zuordnung der Firma</translation>
</message>
<message>
<source>Batch</source>
<translation>Stapel</translation>
</message>
<message>
<source>Batch of {n:,}…</source>
<translation>Stapel aus {n:,}…</translation>
</message>
<message>
<source>Batch progress</source>
<translation>Fortschritt des Stapels</translation>
</message>
<message numerus="yes">
<source>Blocked, and not sent: {n:,} orders</source>
<extracomment>Blocked, and not sent: {n:,} order</extracomment>
<translation><numerusform>Blockiert, wird nicht gesendet: {n:,} Bestellung</numerusform><numerusform>Blockiert, werden nicht gesendet: {n:,} Bestellungen</numerusform></translation>
</message>
<message numerus="yes">
<source>Blocked, or with nothing to send: {n:,} orders</source>
<extracomment>Blocked, or with nothing to send: {n:,} order</extracomment>
<translation><numerusform>Blockiert oder ohne etwas zu senden: {n:,} Bestellung</numerusform><numerusform>Blockiert oder ohne etwas zu senden: {n:,} Bestellungen</numerusform></translation>
</message>
<message>
<source>By</source>
<translation>Von</translation>
</message>
<message>
<source>By email</source>
<translation>Nach E-Mail</translation>
</message>
<message>
<source>By order number</source>
<translation>Nach Bestellnummer</translation>
</message>
<message>
<source>By state</source>
<translation>Nach Zustand</translation>
</message>
<message>
<source>By transaction ID</source>
<translation>Nach Transaktions-ID</translation>
</message>
<message>
<source>By {what}</source>
<translation>Treffer: {what}</translation>
</message>
<message>
<source>CSV (*.csv);;JSON (*.json)</source>
<translation>CSV (*.csv);;JSON (*.json)</translation>
</message>
<message>
<source>Ca&amp;use</source>
<translation>&amp;Ursache</translation>
</message>
<message>
<source>Cause</source>
<translation>Ursache</translation>
</message>
<message>
<source>Causes</source>
<translation>Ursachen</translation>
</message>
<message>
<source>Changing this previews the order again and asks you again. Nothing is sent.</source>
<translation>Wenn Sie das ändern, wird die Vorschau der Bestellung neu erstellt (nichts wird gesendet), und Sie werden erneut gefragt.</translation>
</message>
<message>
<source>Changing this previews the ticked orders again and asks you again. Nothing is sent.</source>
<translation>Wenn Sie das ändern, wird die Vorschau der angehakten Bestellungen neu erstellt (nichts wird gesendet), und Sie werden erneut gefragt.</translation>
</message>
<message>
<source>Checking which flows it starts…</source>
<translation>Prüft, welche Flows es startet…</translation>
</message>
<message>
<source>Choose a cause to see what to do.</source>
<translation>Wählen Sie eine Ursache, um zu lesen, was zu tun ist.</translation>
</message>
<message>
<source>Choose a folder that you may write to, or close the file where it is open.</source>
<translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, oder schließen Sie die Datei, wo sie geöffnet ist.</translation>
</message>
<message>
<source>Choose a group first.</source>
<translation>Wählen Sie zuerst eine Gruppe aus.</translation>
</message>
<message>
<source>Choose a run to see what was sent and the responses.</source>
<translation>Wählen Sie einen Sendevorgang, um zu sehen, was er gesendet hat und was zurückkam.</translation>
</message>
<message>
<source>Choose the column</source>
<translation>Spalte auswählen</translation>
</message>
<message>
<source>Choose the column whose values are orders.</source>
<translation>Wählen Sie die Spalte, deren Werte Bestellungen sind.</translation>
</message>
<message>
<source>Choose what it contains</source>
<translation>Wählen Sie den Inhalt</translation>
</message>
<message>
<source>Clear the filters</source>
<translation>Filter löschen</translation>
</message>
<message>
<source>Clear the list's filter, then send them.</source>
<translation>Heben Sie den Filter der Liste auf und senden Sie sie dann.</translation>
</message>
<message>
<source>Close the search results</source>
<translation>Suchergebnisse schließen</translation>
</message>
<message>
<source>Columns are se&amp;parated by</source>
<translation>Spalten &amp;getrennt durch</translation>
</message>
<message>
<source>Comma</source>
<translation>Komma</translation>
</message>
<message>
<source>Compares the orders of the chosen days with their events in Klaviyo: what is missing, duplicated, has a different value, profile or metric, or has no order. It only reads: nothing is sent or changed.</source>
<translation>Vergleicht die Bestellungen einiger Tage mit den Ereignissen in Klaviyo: was fehlt, doppelt da ist, einen anderen Wert hat, auf einem anderen Profil, unter einer anderen Metrik oder ohne Bestellung steht. Liest nur: Nichts wird gesendet oder geändert.</translation>
</message>
<message numerus="yes">
<source>Confirm the warnings again: the choices have changed what is sent.</source>
<extracomment>Confirm the warning again: the choices have changed what is sent.</extracomment>
<translation><numerusform>Bestätigen Sie die Warnung erneut: Durch die geänderten Optionen wird etwas anderes gesendet.</numerusform><numerusform>Bestätigen Sie die Warnungen erneut: Durch die geänderten Optionen wird etwas anderes gesendet.</numerusform></translation>
</message>
<message>
<source>Copied. It contains order numbers and IDs, but no names.</source>
<translation>Kopiert. Es enthält Nummern und IDs von Bestellungen, aber keinen Namen.</translation>
</message>
<message>
<source>Copied: {n} lines, personal data masked.</source>
<translation>Kopiert: {n} Zeilen, personenbezogene Daten verdeckt.</translation>
</message>
<message>
<source>Copied: {n} lines, with personal data.</source>
<translation>Kopiert: {n} Zeilen, mit personenbezogenen Daten.</translation>
</message>
<message>
<source>Copies everything known about this order as text, to paste into a ticket.</source>
<translation>Kopiert alles, was über diese Bestellung bekannt ist, als Text für ein Ticket.</translation>
</message>
<message>
<source>Copies the full text, exactly as it is sent</source>
<translation>Kopiert den ganzen Text, wie er gesendet wird</translation>
</message>
<message>
<source>Copy a summary as Markdown</source>
<translation>Zusammenfassung als Markdown kopieren</translation>
</message>
<message>
<source>Copy a summary as text</source>
<translation>Zusammenfassung als Text kopieren</translation>
</message>
<message>
<source>Copy report</source>
<translation>Bericht kopieren</translation>
</message>
<message>
<source>Copy the items as CSV</source>
<translation>Artikel als CSV kopieren</translation>
</message>
<message>
<source>Copy the s&amp;ummary</source>
<translation>Z&amp;usammenfassung kopieren</translation>
</message>
<message numerus="yes">
<source>Copy {n:,} rows</source>
<extracomment>Copy this row</extracomment>
<translation><numerusform>Diese Zeile kopieren</numerusform><numerusform>{n:,} Zeilen kopieren</numerusform></translation>
</message>
<message numerus="yes">
<source>Copy {n:,} transaction IDs</source>
<extracomment>Copy this transaction ID</extracomment>
<translation><numerusform>Diese Transaktions-ID kopieren</numerusform><numerusform>{n:,} Transaktions-IDs kopieren</numerusform></translation>
</message>
<message>
<source>Correct an order</source>
<translation>Bestellung korrigieren</translation>
</message>
<message>
<source>Correct order {number}</source>
<translation>Bestellung {number} korrigieren</translation>
</message>
<message numerus="yes">
<source>Couldn't tell whether “{word}” and {n} more are order numbers too: {told}</source>
<extracomment>Couldn't tell whether “{word}” and {n} more are order numbers too: {told}</extracomment>
<translation><numerusform>Ob „{word}“ und {n} weitere Eingabe auch Bestellnummern sind, ließ sich nicht sicher feststellen: {told}</numerusform><numerusform>Ob „{word}“ und {n} weitere Eingaben auch Bestellnummern sind, ließ sich nicht sicher feststellen: {told}</numerusform></translation>
</message>
<message>
<source>Couldn't tell whether “{word}” is also an order number: {told}</source>
<translation>Ob „{word}“ auch eine Bestellnummer ist, ließ sich nicht sicher feststellen: {told}</translation>
</message>
<message>
<source>Customer, date and ID</source>
<translation>Kunde, Datum und ID</translation>
</message>
<message>
<source>E&amp;xactly as sent</source>
<translation>E&amp;xakt wie gesendet</translation>
</message>
<message>
<source>Edited here</source>
<translation>Hier bearbeitet</translation>
</message>
<message>
<source>Edited here: {names}</source>
<translation>Hier bearbeitet: {names}</translation>
</message>
<message>
<source>Email</source>
<translation>E-Mail</translation>
</message>
<message>
<source>Emails are masked in the file unless this is ticked.</source>
<translation>E-Mail-Adressen werden in der Datei verdeckt, solange hier kein Häkchen steht.</translation>
</message>
<message>
<source>Emails, names, phone numbers and addresses are masked unless this is ticked. IDs are kept, and secrets are never included.</source>
<translation>E-Mail-Adressen, Namen, Telefonnummern und Adressen werden verdeckt, solange hier kein Häkchen steht. IDs bleiben, Zugangsdaten sind nie dabei.</translation>
</message>
<message>
<source>Enter a day like {day}.</source>
<translation>Schreiben Sie ein Datum als {day}.</translation>
</message>
<message>
<source>Enter the account's name, {account}, to send:</source>
<translation>Geben Sie zum Senden den Namen des Kontos ein, {account}:</translation>
</message>
<message>
<source>Entered: {word}
Transaction {transaction_id}, found by {what}</source>
<translation>Eingegeben: {word}
Transaktion {transaction_id}, gefunden über {what}</translation>
</message>
<message>
<source>Event &amp;time…</source>
<translation>&amp;Ereigniszeit…</translation>
</message>
<message>
<source>Event IDs</source>
<translation>Ereignis-IDs</translation>
</message>
<message>
<source>Event ti&amp;me:</source>
<translation>Ereigniszei&amp;t:</translation>
</message>
<message>
<source>Events</source>
<translation>Ereignisse</translation>
</message>
<message>
<source>Events in Klaviyo</source>
<translation>Ereignisse in Klaviyo</translation>
</message>
<message>
<source>Events sent</source>
<translation>Gesendete Ereignisse</translation>
</message>
<message>
<source>Events that Klaviyo already has with a different payload are left unchanged; the others are sent.</source>
<translation>Ereignisse, die Klaviyo schon mit anderen Nutzdaten hat, bleiben unverändert; die anderen werden gesendet.</translation>
</message>
<message>
<source>Everything that was found</source>
<translation>Alle Befunde</translation>
</message>
<message>
<source>F&amp;ilters ▸</source>
<translation>F&amp;ilter ▸</translation>
</message>
<message>
<source>F&amp;ilters ▾</source>
<translation>F&amp;ilter ▾</translation>
</message>
<message>
<source>File…</source>
<translation>Datei…</translation>
</message>
<message>
<source>Filter</source>
<translation>Filtern</translation>
</message>
<message>
<source>Filter: {name}</source>
<translation>Filter: {name}</translation>
</message>
<message>
<source>Find orders &amp;to preview</source>
<translation>Bestellungen su&amp;chen</translation>
</message>
<message>
<source>First choose above how this old order is recorded.</source>
<translation>Entscheiden Sie zuerst oben, wie diese alte Bestellung verbucht wird.</translation>
</message>
<message>
<source>First choose why the order is corrected: iPaaS.com doesn't say.</source>
<translation>Wählen Sie zuerst, warum die Bestellung korrigiert wird: iPaaS.com sagt es nicht.</translation>
</message>
<message>
<source>First day</source>
<translation>Erster Tag</translation>
</message>
<message>
<source>First enter the account's name.</source>
<translation>Geben Sie zuerst den Namen des Kontos ein.</translation>
</message>
<message numerus="yes">
<source>First tick that you have read the warnings.</source>
<extracomment>First tick that you have read the warning.</extracomment>
<translation><numerusform>Haken Sie zuerst an, dass Sie die Warnung gelesen haben.</numerusform><numerusform>Haken Sie zuerst an, dass Sie die Warnungen gelesen haben.</numerusform></translation>
</message>
<message>
<source>Flows that start</source>
<translation>Flows, die starten</translation>
</message>
<message>
<source>Flows that start: {told}</source>
<translation>Flows, die starten: {told}</translation>
</message>
<message>
<source>Flows that would start, and the order's age</source>
<translation>Flows, die starten würden, und das Alter der Bestellung</translation>
</message>
<message>
<source>Flows: {told}</source>
<translation>Flows: {told}</translation>
</message>
<message>
<source>Hand over to iPaaS.com</source>
<translation>An iPaaS.com übergeben</translation>
</message>
<message>
<source>Have iPaaS.com's own queue send these {n:,} orders?</source>
<translation>Diese {n:,} Bestellungen von der Warteschlange von iPaaS.com senden lassen?</translation>
</message>
<message>
<source>Hidden by the list's filter</source>
<translation>Durch den Filter der Liste ausgeblendet</translation>
</message>
<message>
<source>History</source>
<translation>Verlauf</translation>
</message>
<message>
<source>How a run ended</source>
<translation>Wie ein Sendevorgang endete</translation>
</message>
<message>
<source>How the batch continues</source>
<translation>Wie der Stapel vorangeht</translation>
</message>
<message>
<source>How the mapping was edited</source>
<translation>Wie die Zuordnung bearbeitet wurde</translation>
</message>
<message>
<source>How the profile was found</source>
<translation>Wie dieses Profil gefunden wurde</translation>
</message>
<message numerus="yes">
<source>I have &amp;read the warnings</source>
<extracomment>I have &amp;read the warning</extracomment>
<translation><numerusform>Ich habe die Warnung &amp;gelesen</numerusform><numerusform>Ich habe die Warnungen &amp;gelesen</numerusform></translation>
</message>
<message>
<source>I have &amp;read the warnings of these groups</source>
<translation>Ich habe &amp;die Warnungen dieser Gruppen gelesen</translation>
</message>
<message>
<source>ID, order number, email, day…</source>
<translation>ID, Bestellnummer, E-Mail, Datum …</translation>
</message>
<message>
<source>IDs, order numbers, emails or days to look up</source>
<translation>IDs, Bestellnummern, E-Mail-Adressen oder Tage, die gesucht werden</translation>
</message>
<message>
<source>Import orders from a CSV or .xlsx</source>
<translation>Bestellungen aus einer CSV- oder .xlsx-Datei importieren</translation>
</message>
<message>
<source>In the batch “{batch}”</source>
<translation>Im Stapel „{batch}“</translation>
</message>
<message>
<source>Include personal data</source>
<translation>Mit personenbezogenen Daten</translation>
</message>
<message>
<source>It &amp;contains</source>
<translation>Ent&amp;hält</translation>
</message>
<message>
<source>It stays in this computer's history.</source>
<translation>Bleibt im Verlauf dieses Computers.</translation>
</message>
<message>
<source>It uses its own mapping and the current time. Each order is handed over once, its log is followed, and Klaviyo is checked for the result. Orders that were handed over continue there even if you close this window.</source>
<translation>Sie sendet nach ihrer eigenen Zuordnung und mit aktueller Zeit. Jede Bestellung wird einmal übergeben, ihr Protokoll wird verfolgt, und das Ergebnis wird in Klaviyo geprüft. Übergebene Bestellungen laufen dort weiter, auch wenn Sie dieses Fenster schließen.</translation>
</message>
<message>
<source>It was &amp;refunded, in whole or in part</source>
<translation>Sie wurde ganz oder teilweise &amp;erstattet</translation>
</message>
<message>
<source>It's a different order: send it</source>
<translation>Es ist eine andere Bestellung: senden</translation>
</message>
<message>
<source>Klaviyo already has this event. Nothing left to send.</source>
<translation>Klaviyo hat dieses Ereignis schon: Es ist nichts mehr zu senden.</translation>
</message>
<message>
<source>Klaviyo counts the events when the order was placed. Flows may still start.</source>
<translation>Klaviyo zählt die Ereignisse zur Zeit der Bestellung. Flows können trotzdem starten.</translation>
</message>
<message>
<source>Klaviyo doesn't show it</source>
<translation>Klaviyo zeigt ihn nicht</translation>
</message>
<message>
<source>Klaviyo has all events, and iPaaS.com has their external IDs. Nothing left to do.</source>
<translation>Klaviyo hat alle Ereignisse und iPaaS.com deren externe IDs. Es ist nichts mehr zu tun.</translation>
</message>
<message>
<source>Klaviyo never removes an event. A second event with a different metric corrects it, so reports that subtract it show the net amount. It goes to the same profile and names the event it corrects. Nothing is sent yet: the event is shown first, and Send asks again.</source>
<translation>Klaviyo entfernt kein Ereignis. Ein zweites mit einer anderen Metrik korrigiert es: Berichte, die es abziehen, zeigen den Nettobetrag. Es geht an dasselbe Profil und nennt das Ereignis, das es korrigiert. Noch wird nichts gesendet: Zuerst wird das Ereignis gezeigt, und „Senden“ fragt noch einmal.</translation>
</message>
<message>
<source>Klaviyo records the events, but they start no flows.</source>
<translation>Klaviyo verbucht die Ereignisse, aber sie starten keine Flows.</translation>
</message>
<message>
<source>Klaviyo records them with the original date and emails nobody. Use it for events that are overdue.</source>
<translation>Klaviyo verbucht sie mit dem ursprünglichen Datum und sendet niemandem E-Mails. Für Ereignisse, die längst da sein sollten.</translation>
</message>
<message>
<source>Klaviyo then has {recorded} as {original} and {amount} as {metric}.</source>
<translation>Klaviyo hat dann {recorded} als {original} und {amount} als {metric}.</translation>
</message>
<message>
<source>Klaviyo's value</source>
<translation>Wert in Klaviyo</translation>
</message>
<message>
<source>Largest total first</source>
<translation>Größte Summe zuerst</translation>
</message>
<message>
<source>Last day (included)</source>
<translation>Letzter Tag, einschließlich</translation>
</message>
<message>
<source>Leave out the {n:,} waiting orders?</source>
<translation>Die {n:,} wartenden Bestellungen auslassen?</translation>
</message>
<message>
<source>Leave the rest</source>
<translation>Rest auslassen</translation>
</message>
<message>
<source>Left out</source>
<translation>Ausgelassen</translation>
</message>
<message numerus="yes">
<source>Left out unless you tick them.</source>
<extracomment>Left out unless you tick it.</extracomment>
<translation><numerusform>Ausgelassen, solange nicht angehakt.</numerusform><numerusform>Ausgelassen, solange nicht angehakt.</numerusform></translation>
</message>
<message numerus="yes">
<source>Left out: {n:,} orders</source>
<extracomment>Left out: {n:,} order</extracomment>
<translation><numerusform>Ausgelassen: {n:,} Bestellung</numerusform><numerusform>Ausgelassen: {n:,} Bestellungen</numerusform></translation>
</message>
<message>
<source>Like the order, the events' properties have no email. Reports, segments and flows in Klaviyo that use it won't find them.</source>
<translation>Wie der Bestellung fehlt auch den Eigenschaften der Ereignisse die E-Mail. Berichte, Segmente und Flows in Klaviyo, die danach suchen, finden sie nicht.</translation>
</message>
<message>
<source>Line</source>
<translation>Zeile</translation>
</message>
<message>
<source>Lines</source>
<translation>Positionen</translation>
</message>
<message numerus="yes">
<source>Lines {names}: empty, skipped</source>
<extracomment>Line {names}: empty, skipped</extracomment>
<translation><numerusform>Zeile {names}: leer, übersprungen</numerusform><numerusform>Zeilen {names}: leer, übersprungen</numerusform></translation>
</message>
<message numerus="yes">
<source>Lines {names}: {told}</source>
<extracomment>Line {names}: {told}</extracomment>
<translation><numerusform>Zeile {names}: {told}</numerusform><numerusform>Zeilen {names}: {told}</numerusform></translation>
</message>
<message numerus="yes">
<source>Lines {names}: {word} repeated; used once</source>
<extracomment>Line {names}: {word} repeated; used once</extracomment>
<translation><numerusform>Zeile {names}: {word} wiederholt; einmal verwendet</numerusform><numerusform>Zeilen {names}: {word} wiederholt; einmal verwendet</numerusform></translation>
</message>
<message>
<source>Live flows can email the customer again, unless it is sent as backfill.</source>
<translation>Live-Flows können dem Kunden erneut E-Mails senden, außer wenn als Nachtrag gesendet wird.</translation>
</message>
<message>
<source>Load a&amp;gain</source>
<translation>E&amp;rneut laden</translation>
</message>
<message>
<source>Load ol&amp;der</source>
<translation>&amp;Ältere laden</translation>
</message>
<message>
<source>Make a &amp;batch…</source>
<translation>Stapel &amp;erstellen…</translation>
</message>
<message>
<source>Makes a batch of the chosen orders, or of all that are shown. They are prepared together and confirmed once.</source>
<translation>Macht einen Stapel aus den ausgewählten oder allen angezeigten Bestellungen. Sie werden zusammen vorbereitet und einmal bestätigt.</translation>
</message>
<message>
<source>Makes a batch of the orders in the chosen runs. They are prepared together and confirmed once.</source>
<translation>Macht einen Stapel aus den Bestellungen der ausgewählten Sendevorgänge. Sie werden zusammen vorbereitet und einmal bestätigt.</translation>
</message>
<message>
<source>Marks these orders as done. Nothing is sent.</source>
<translation>Hält diese Bestellungen als erledigt fest. Gesendet wird nichts.</translation>
</message>
<message>
<source>Metrics</source>
<translation>Metriken</translation>
</message>
<message>
<source>More</source>
<translation>Mehr</translation>
</message>
<message>
<source>More actions for the list</source>
<translation>Weitere Aktionen für die Liste</translation>
</message>
<message>
<source>Na&amp;me</source>
<translation>Na&amp;me</translation>
</message>
<message>
<source>Newest first</source>
<translation>Neueste zuerst</translation>
</message>
<message>
<source>No ID was given</source>
<translation>Es wurde keine ID angegeben</translation>
</message>
<message>
<source>No batches yet. Choose several orders in My list or Recent and press “Make a batch”, or paste a list of IDs. History and Reconcile can make them too.</source>
<translation>Noch gibt es keinen Stapel. Wählen Sie in „Meine Liste“ oder „Zuletzt“ mehrere Bestellungen und „Stapel erstellen“, oder fügen Sie eine Liste von IDs ein; auch Verlauf und Abgleich erstellen welche.</translation>
</message>
<message>
<source>No comparison is in progress.</source>
<translation>Es läuft kein Vergleich.</translation>
</message>
<message>
<source>No matches for “{text}”. Clear the filter.</source>
<translation>Keine Treffer für „{text}“. Löschen Sie den Filter.</translation>
</message>
<message>
<source>No order is chosen</source>
<translation>Keine Bestellung ist gewählt</translation>
</message>
<message>
<source>No order on the list is ready to send.</source>
<translation>Keine Bestellung der Liste ist zum Senden bereit.</translation>
</message>
<message>
<source>No order was found for these {n:,} values: {names}.</source>
<translation>Zu diesen {n:,} Werten wurde keine Bestellung gefunden: {names}.</translation>
</message>
<message>
<source>No orders were placed on these days, so nothing could be compared. If there should be some, choose other days, or examine the connection (File menu).</source>
<translation>An diesen Tagen wurde nichts bestellt, daher gab es nichts zu vergleichen. Falls es Bestellungen geben müsste, wählen Sie andere Tage oder prüfen Sie die Verbindung (Menü „Datei“).</translation>
</message>
<message>
<source>No orders yet. Enter an ID, an order number, an email or a day above, drop a CSV or .xlsx here, or choose one of the recent orders.</source>
<translation>Noch keine Bestellungen. Geben Sie oben eine ID, eine Bestellnummer, eine E-Mail oder einen Tag ein, ziehen Sie eine CSV- oder .xlsx-Datei hierher, oder wählen Sie eine der letzten Bestellungen.</translation>
</message>
<message>
<source>No runs match. Search by order ID or number, email, ticket, cause, batch or event ID.</source>
<translation>Kein Sendevorgang passt. Suchen Sie nach ID oder Nummer einer Bestellung, E-Mail, Ticket, Ursache, Stapel oder der ID eines Ereignisses.</translation>
</message>
<message>
<source>No runs yet. Each order that is sent gets one.</source>
<translation>Noch keine Sendevorgänge. Jede gesendete Bestellung bekommt einen.</translation>
</message>
<message>
<source>None of its orders can be sent</source>
<translation>Keine Bestellung davon lässt sich senden</translation>
</message>
<message>
<source>None of these orders can be sent.</source>
<translation>Keine dieser Bestellungen kann gesendet werden.</translation>
</message>
<message>
<source>None: there is one column</source>
<translation>Nichts: es gibt nur eine Spalte</translation>
</message>
<message>
<source>Not included</source>
<translation>Nicht übernommen</translation>
</message>
<message numerus="yes">
<source>Not included: {n} orders with their own options. Send them separately.</source>
<extracomment>Not included: {n} order with its own options. Send it separately.</extracomment>
<translation><numerusform>Nicht darunter: {n} Bestellung mit eigenen Einstellungen; senden Sie sie einzeln.</numerusform><numerusform>Nicht darunter: {n} Bestellungen mit eigenen Einstellungen; senden Sie diese einzeln.</numerusform></translation>
</message>
<message>
<source>Not ticked: an old order, which would start live flows</source>
<translation>Nicht angehakt: alte Bestellung, die Live-Flows starten würde</translation>
</message>
<message>
<source>Not while the batch is in progress.</source>
<translation>Nicht möglich, solange der Stapel läuft.</translation>
</message>
<message>
<source>Notes on what was entered</source>
<translation>Hinweise zur Eingabe</translation>
</message>
<message>
<source>Nothing is missing, and there is nothing extra.</source>
<translation>Nichts fehlt, und nichts ist zu viel.</translation>
</message>
<message>
<source>Nothing is sent, and the orders stay on the list as they were.</source>
<translation>Es wird nichts gesendet, und die Bestellungen bleiben in der Liste, wie sie waren.</translation>
</message>
<message>
<source>Nothing is unresolved.</source>
<translation>Nichts ist offen.</translation>
</message>
<message numerus="yes">
<source>Nothing to check</source>
<extracomment>Nothing to check</extracomment>
<translation><numerusform>Nichts zu prüfen</numerusform><numerusform>Nichts zu prüfen</numerusform></translation>
</message>
<message numerus="yes">
<source>Nothing to send: Klaviyo already has these {n:,} orders</source>
<extracomment>Nothing to send: Klaviyo already has this order</extracomment>
<translation><numerusform>Nichts zu senden: Klaviyo hat diese Bestellung bereits</numerusform><numerusform>Nichts zu senden: Klaviyo hat diese {n:,} Bestellungen bereits</numerusform></translation>
</message>
<message numerus="yes">
<source>Nothing to send: Klaviyo already has {n:,} of these orders</source>
<extracomment>Nothing to send: Klaviyo already has {n:,} of these orders</extracomment>
<translation><numerusform>Nichts zu senden: Klaviyo hat {n:,} dieser Bestellungen bereits</numerusform><numerusform>Nichts zu senden: Klaviyo hat {n:,} dieser Bestellungen bereits</numerusform></translation>
</message>
<message>
<source>Nothing was found before it ended. Not everything was compared.</source>
<translation>Bis zum Abbruch wurde nichts gefunden. Es wurde nicht alles verglichen.</translation>
</message>
<message>
<source>Nothing will be sent</source>
<translation>Es wird nichts gesendet</translation>
</message>
<message>
<source>Now (as the integration does)</source>
<translation>Jetzt (wie die Integration)</translation>
</message>
<message>
<source>Oldest first</source>
<translation>Älteste zuerst</translation>
</message>
<message>
<source>One line, byte for byte. The formatted text differs only in line breaks and indentation.</source>
<translation>Eine Zeile, Byte für Byte. Der formatierte Text weicht nur in Zeilenumbrüchen und Einzügen ab.</translation>
</message>
<message>
<source>Only the beginning is shown. Copy includes everything.</source>
<translation>Nur der Anfang wird gezeigt. Kopieren enthält alles.</translation>
</message>
<message>
<source>Only this column is read. Numbers of other columns never become orders.</source>
<translation>Nur diese Spalte wird gelesen. Zahlen anderer Spalten werden nie zu Bestellungen.</translation>
</message>
<message>
<source>Open a connection first.</source>
<translation>Öffnen Sie zuerst eine Verbindung.</translation>
</message>
<message>
<source>Open one of these orders to see what can be done.</source>
<translation>Öffnen Sie eine dieser Bestellungen, um zu sehen, was zu tun ist.</translation>
</message>
<message>
<source>Open or copy</source>
<translation>Öffnen oder kopieren</translation>
</message>
<message>
<source>Open the event in Klaviyo</source>
<translation>Ereignis in Klaviyo öffnen</translation>
</message>
<message>
<source>Open the flow in Klaviyo</source>
<translation>Flow in Klaviyo öffnen</translation>
</message>
<message>
<source>Open the metric in Klaviyo</source>
<translation>Metrik in Klaviyo öffnen</translation>
</message>
<message>
<source>Open the order and check it. Its own Send sends it.</source>
<translation>Öffnen Sie die Bestellung und prüfen Sie sie. Dort lässt sie sich einzeln senden.</translation>
</message>
<message>
<source>Open the order in iPaaS.com</source>
<translation>Bestellung in iPaaS.com öffnen</translation>
</message>
<message>
<source>Open the order to see what can be done.</source>
<translation>Öffnen Sie die Bestellung, um zu sehen, was zu tun ist.</translation>
</message>
<message>
<source>Open the order, and check and finish that send first.</source>
<translation>Bestellung öffnen und diesen Sendevorgang zuerst prüfen und fertigstellen.</translation>
</message>
<message>
<source>Open the profile in Klaviyo</source>
<translation>Profil in Klaviyo öffnen</translation>
</message>
<message>
<source>Options</source>
<translation>Optionen</translation>
</message>
<message>
<source>Order number</source>
<translation>Bestellnummer</translation>
</message>
<message>
<source>Order numbers</source>
<translation>Bestellnummern</translation>
</message>
<message>
<source>Order {number}</source>
<translation>Bestellung {number}</translation>
</message>
<message>
<source>Order's value</source>
<translation>Wert der Bestellung</translation>
</message>
<message>
<source>Order, email, ticket, cause, batch, event…</source>
<translation>Bestellung, E-Mail, Ticket, Ursache, Stapel, Ereignis…</translation>
</message>
<message>
<source>Orders</source>
<translation>Bestellungen</translation>
</message>
<message>
<source>Orders being worked on</source>
<translation>Bestellungen in Arbeit</translation>
</message>
<message>
<source>Orders that are held back or fail appear here by cause, with what to do.</source>
<translation>Hier stehen Bestellungen, die zurückgehalten werden oder fehlschlagen, nach Ursache, mit dem, was zu tun ist.</translation>
</message>
<message>
<source>Orders that are waiting aren't sent.</source>
<translation>Wartende Bestellungen werden nicht gesendet.</translation>
</message>
<message>
<source>Orders to check first are sent one at a time with their own Send.</source>
<translation>Bestellungen, die erst zu prüfen sind, werden einzeln über ihr eigenes „Senden“ gesendet.</translation>
</message>
<message>
<source>Orders to find</source>
<translation>Zu suchende Bestellungen</translation>
</message>
<message>
<source>Orders: {names}</source>
<translation>Bestellungen: {names}</translation>
</message>
<message>
<source>Overall result</source>
<translation>Gesamtergebnis</translation>
</message>
<message>
<source>Preview</source>
<translation>Vorschau</translation>
</message>
<message>
<source>Preview &amp;again</source>
<translation>&amp;Vorschau erneuern</translation>
</message>
<message>
<source>Preview a&amp;gain</source>
<translation>Vorschau e&amp;rneut</translation>
</message>
<message>
<source>Preview agai&amp;n</source>
<translation>Vorschau er&amp;neuern</translation>
</message>
<message>
<source>Preview again: the preview shows what Klaviyo has recorded.</source>
<translation>Erstellen Sie die Vorschau erneut: Sie zeigt, was Klaviyo verbucht hat.</translation>
</message>
<message numerus="yes">
<source>Preview all {n:,} as &amp;IDs</source>
<extracomment>Preview it as an &amp;ID</extracomment>
<translation><numerusform>Als &amp;ID in der Vorschau zeigen</numerusform><numerusform>Alle {n:,} als &amp;IDs in der Vorschau zeigen</numerusform></translation>
</message>
<message numerus="yes">
<source>Preview t&amp;hem all ({n:,})</source>
<extracomment>Preview t&amp;his one</extracomment>
<translation><numerusform>V&amp;orschau dafür</numerusform><numerusform>V&amp;orschau für alle {n:,}</numerusform></translation>
</message>
<message>
<source>Preview t&amp;hese {n:,}</source>
<translation>V&amp;orschau für diese {n:,}</translation>
</message>
<message numerus="yes">
<source>Preview {n} orders</source>
<extracomment>Preview this order</extracomment>
<translation><numerusform>Vorschau dieser Bestellung</numerusform><numerusform>Vorschau von {n} Bestellungen</numerusform></translation>
</message>
<message numerus="yes">
<source>Preview {n} orders again</source>
<extracomment>Preview this order again</extracomment>
<translation><numerusform>Vorschau dieser Bestellung erneuern</numerusform><numerusform>Vorschau von {n} Bestellungen erneuern</numerusform></translation>
</message>
<message>
<source>Previews the orders with this cause again, then asks you. Nothing is sent before that.</source>
<translation>Erneuert die Vorschau der Bestellungen mit dieser Ursache; dann werden Sie gefragt. Vorher wird nichts gesendet.</translation>
</message>
<message>
<source>Profile</source>
<translation>Profil</translation>
</message>
<message>
<source>Profiles</source>
<translation>Profile</translation>
</message>
<message>
<source>Queued</source>
<translation>In der Warteschlange</translation>
</message>
<message>
<source>Read-only: nothing can be sent.</source>
<translation>Schreibgeschützt: Es kann nichts gesendet werden.</translation>
</message>
<message>
<source>Reading and previewing again…</source>
<translation>Vorschau wird erneuert…</translation>
</message>
<message>
<source>Reading and previewing…</source>
<translation>Vorschau wird erstellt…</translation>
</message>
<message>
<source>Reading the columns…</source>
<translation>Die Spalten werden gelesen …</translation>
</message>
<message>
<source>Reading the column…</source>
<translation>Liest die Spalte…</translation>
</message>
<message>
<source>Reading the recent orders was stopped. “Reload” starts again.</source>
<translation>Das Lesen der neuesten Bestellungen wurde angehalten. „Neu laden“ beginnt von vorn.</translation>
</message>
<message>
<source>Reading…</source>
<translation>Liest…</translation>
</message>
<message>
<source>Reads and previews; nothing is sent</source>
<translation>Liest und zeigt die Vorschau; nichts wird gesendet</translation>
</message>
<message>
<source>Reads everything again; nothing is sent</source>
<translation>Liest alles erneut; nichts wird gesendet</translation>
</message>
<message>
<source>Reason</source>
<translation>Grund</translation>
</message>
<message>
<source>Recent orders</source>
<translation>Letzte Bestellungen</translation>
</message>
<message>
<source>Recent orders appear here once a connection is open. Double-click one to preview it.</source>
<translation>Letzte Bestellungen erscheinen hier, sobald eine Verbindung geöffnet ist. Ein Doppelklick erstellt die Vorschau.</translation>
</message>
<message>
<source>Reconcile with Klaviyo</source>
<translation>Mit Klaviyo abgleichen</translation>
</message>
<message>
<source>Record this order again</source>
<translation>Diese Bestellung noch einmal verbuchen</translation>
</message>
<message>
<source>Recorded as a backfill: nobody is emailed</source>
<translation>Als Nachtrag verbucht: Niemand bekommt eine E-Mail</translation>
</message>
<message>
<source>Recorded event</source>
<translation>Verbuchtes Ereignis</translation>
</message>
<message>
<source>Recorded value</source>
<translation>Verbuchter Wert</translation>
</message>
<message>
<source>Recorded: Klaviyo shows the events on the profile</source>
<translation>Verbucht: Klaviyo zeigt die Ereignisse am Profil</translation>
</message>
<message>
<source>Reload</source>
<translation>Neu laden</translation>
</message>
<message>
<source>Remove all orders from the list</source>
<translation>Alle Bestellungen aus der Liste entfernen</translation>
</message>
<message numerus="yes">
<source>Remove {n} orders from the list</source>
<extracomment>Remove this order from the list</extracomment>
<translation><numerusform>Diese Bestellung aus der Liste entfernen</numerusform><numerusform>{n} Bestellungen aus der Liste entfernen</numerusform></translation>
</message>
<message>
<source>Repeated, used once: {names}</source>
<translation>Mehrfach, einmal verwendet: {names}</translation>
</message>
<message>
<source>Reports that subtract it show {net}.</source>
<translation>Berichte, die das abziehen, zeigen {net}.</translation>
</message>
<message>
<source>Results appear here.</source>
<translation>Hier erscheinen die Ergebnisse.</translation>
</message>
<message>
<source>Row</source>
<translation>Zeile</translation>
</message>
<message>
<source>Rows for a spreadsheet.</source>
<translation>Zeilen für eine Tabellenkalkulation.</translation>
</message>
<message numerus="yes">
<source>Rows {names}: empty, skipped</source>
<extracomment>Row {names}: empty, skipped</extracomment>
<translation><numerusform>Zeile {names}: leer, übersprungen</numerusform><numerusform>Zeilen {names}: leer, übersprungen</numerusform></translation>
</message>
<message numerus="yes">
<source>Rows {names}: {told}</source>
<extracomment>Row {names}: {told}</extracomment>
<translation><numerusform>Zeile {names}: {told}</numerusform><numerusform>Zeilen {names}: {told}</numerusform></translation>
</message>
<message numerus="yes">
<source>Rows {names}: {word} repeated; used once</source>
<extracomment>Row {names}: {word} repeated; used once</extracomment>
<translation><numerusform>Zeile {names}: {word} wiederholt; einmal verwendet</numerusform><numerusform>Zeilen {names}: {word} wiederholt; einmal verwendet</numerusform></translation>
</message>
<message>
<source>Runs</source>
<translation>Sendevorgänge</translation>
</message>
<message>
<source>Runs that were interrupted or stopped early, and runs with events not visible in Klaviyo yet.</source>
<translation>Sendevorgänge, die unterbrochen oder angehalten wurden, bevor alles gesendet war, und solche, von denen etwas in Klaviyo noch nicht zu sehen ist.</translation>
</message>
<message>
<source>S&amp;how</source>
<translation>An&amp;zeigen</translation>
</message>
<message>
<source>Sa&amp;ve results…</source>
<translation>Ergebnisse sp&amp;eichern…</translation>
</message>
<message>
<source>Save the external IDs of order {number} in iPaaS.com?</source>
<translation>Externe IDs der Bestellung {number} in iPaaS.com speichern?</translation>
</message>
<message>
<source>Save the external IDs of {orders}?</source>
<translation>Externe IDs von {orders} speichern?</translation>
</message>
<message>
<source>Save the history</source>
<translation>Verlauf speichern</translation>
</message>
<message>
<source>Save the result of each order</source>
<translation>Das Ergebnis jeder Bestellung speichern</translation>
</message>
<message>
<source>Save what was found</source>
<translation>Gefundenes speichern</translation>
</message>
<message>
<source>Search results</source>
<translation>Suchergebnisse</translation>
</message>
<message>
<source>Search the history</source>
<translation>Verlauf durchsuchen</translation>
</message>
<message>
<source>Searching…</source>
<translation>Sucht…</translation>
</message>
<message>
<source>Semicolon</source>
<translation>Semikolon</translation>
</message>
<message>
<source>Send &amp;all ready ({ready})…</source>
<translation>Sendebere&amp;ite senden ({ready})…</translation>
</message>
<message>
<source>Send &amp;all ready…</source>
<translation>Sendebere&amp;ite senden…</translation>
</message>
<message>
<source>Send it without the email</source>
<translation>Ohne die E-Mail senden</translation>
</message>
<message>
<source>Send the correcting event {event} of order {number} to {whom}?</source>
<translation>Korrekturereignis {event} der Bestellung {number} an {whom} senden?</translation>
</message>
<message>
<source>Send them again from My list, if they should be sent.</source>
<translation>Senden Sie sie erneut aus „Meine Liste“, falls sie gesendet werden sollen.</translation>
</message>
<message>
<source>Send this order…</source>
<translation>Diese Bestellung senden…</translation>
</message>
<message>
<source>Send with the edited mappin&amp;g</source>
<translation>Mit der bearbeiteten Zuordnun&amp;g senden</translation>
</message>
<message>
<source>Send {can} of {chosen} chosen…</source>
<translation>{can} von {chosen} gewählten senden…</translation>
</message>
<message numerus="yes">
<source>Send {n} events of order {number} to {whom}?</source>
<extracomment>Send {n} event of order {number} to {whom}?</extracomment>
<translation><numerusform>{n} Ereignis der Bestellung {number} an {whom} senden?</numerusform><numerusform>{n} Ereignisse der Bestellung {number} an {whom} senden?</numerusform></translation>
</message>
<message numerus="yes">
<source>Send {n} events of {orders} to “{account}” in Klaviyo?</source>
<extracomment>Send {n} event of {orders} to “{account}” in Klaviyo?</extracomment>
<translation><numerusform>{n} Ereignis ({orders}) an „{account}“ in Klaviyo senden?</numerusform><numerusform>{n} Ereignisse ({orders}) an „{account}“ in Klaviyo senden?</numerusform></translation>
</message>
<message>
<source>Send {ready} ready of {n} orders…</source>
<translation>{ready} bereite von {n} Bestellungen senden…</translation>
</message>
<message>
<source>Sending has ended: {told}</source>
<translation>Das Senden ist beendet: {told}</translation>
</message>
<message>
<source>Sending…</source>
<translation>Wird gesendet…</translation>
</message>
<message>
<source>Sends the orders that are Ready. Orders to check first, or partly in Klaviyo, are sent one by one: choose the order and press its own Send.</source>
<translation>Sendet die Bestellungen, die bereit sind. Solche, die Sie erst prüfen sollten oder die teilweise in Klaviyo sind, senden Sie einzeln: Wählen Sie die Bestellung und dann „Senden“.</translation>
</message>
<message>
<source>Sent &amp;for</source>
<translation>Gesendet &amp;für</translation>
</message>
<message>
<source>Sent with</source>
<translation>Gesendet mit</translation>
</message>
<message>
<source>Show</source>
<translation>Anzeigen</translation>
</message>
<message>
<source>Shows the overall result, or the details of the chosen row.</source>
<translation>Zeigt das Gesamtergebnis oder die Einzelheiten der gewählten Zeile.</translation>
</message>
<message>
<source>Since</source>
<translation>Seit</translation>
</message>
<message>
<source>Sort</source>
<translation>Sortieren</translation>
</message>
<message>
<source>Sort {name}: {title}</source>
<translation>{name} sortieren: {title}</translation>
</message>
<message>
<source>Sorted: {title}</source>
<translation>Sortiert: {title}</translation>
</message>
<message>
<source>St&amp;ate</source>
<translation>&amp;Zustand</translation>
</message>
<message>
<source>Start no flows</source>
<translation>Keine Flows starten</translation>
</message>
<message>
<source>State of the order</source>
<translation>Zustand der Bestellung</translation>
</message>
<message>
<source>State, cause, days, batch and ticket.</source>
<translation>Zustand, Ursache, Tage, Stapel und Ticket.</translation>
</message>
<message>
<source>Status in iPaaS.com</source>
<translation>Status in iPaaS.com</translation>
</message>
<message>
<source>Stop</source>
<translation>Anhalten</translation>
</message>
<message>
<source>Stop &amp;immediately</source>
<translation>S&amp;ofort anhalten</translation>
</message>
<message>
<source>Stop reading</source>
<translation>Lesen anhalten</translation>
</message>
<message>
<source>Stop searching</source>
<translation>Suche anhalten</translation>
</message>
<message>
<source>Stop sending</source>
<translation>Senden anhalten</translation>
</message>
<message>
<source>Stop waiting</source>
<translation>Nicht länger warten</translation>
</message>
<message>
<source>Stopped before it was sent</source>
<translation>Vor dem Senden angehalten</translation>
</message>
<message>
<source>Stopped: {told}</source>
<translation>Angehalten: {told}</translation>
</message>
<message>
<source>Stopping: finishing what is in progress…</source>
<translation>Hält an: Laufendes wird abgeschlossen…</translation>
</message>
<message>
<source>Stops the preview or the send of this order</source>
<translation>Hält die Vorschau oder das Senden dieser Bestellung an</translation>
</message>
<message>
<source>T&amp;icket</source>
<translation>Ti&amp;cket</translation>
</message>
<message>
<source>T&amp;o</source>
<translation>&amp;Bis</translation>
</message>
<message>
<source>Tab</source>
<translation>Tabulator</translation>
</message>
<message>
<source>Text of the line</source>
<translation>Text der Zeile</translation>
</message>
<message>
<source>The &amp;first row is a heading</source>
<translation>&amp;Erste Zeile ist eine Überschrift</translation>
</message>
<message>
<source>The account's name</source>
<translation>Name des Kontos</translation>
</message>
<message>
<source>The batch is kept, and you can resume it.</source>
<translation>Der Stapel bleibt und lässt sich wieder aufnehmen.</translation>
</message>
<message>
<source>The batch was begun with these options. They apply to all of its orders.</source>
<translation>Der Stapel wurde mit diesen Optionen begonnen. Sie gelten für alle seine Bestellungen.</translation>
</message>
<message>
<source>The batch's name</source>
<translation>Name des Stapels</translation>
</message>
<message>
<source>The chosen cause, and what to do</source>
<translation>Die gewählte Ursache und was zu tun ist</translation>
</message>
<message>
<source>The chosen orders, or all that are shown.</source>
<translation>Die gewählten Bestellungen, oder alle gezeigten.</translation>
</message>
<message>
<source>The event time and whether flows start are further down.</source>
<translation>Zeit der Ereignisse und Flows stehen weiter unten.</translation>
</message>
<message>
<source>The first rows</source>
<translation>Die ersten Zeilen</translation>
</message>
<message>
<source>The mapping was edited here; it isn't the subscriber's own:</source>
<translation>Die Zuordnung wurde hier bearbeitet; sie ist nicht mehr die der Firma:</translation>
</message>
<message>
<source>The mapping was edited. First tick that the order should be sent with it.</source>
<translation>Die Zuordnung wurde bearbeitet: Haken Sie zuerst an, dass die Bestellung damit gesendet werden soll.</translation>
</message>
<message>
<source>The order is read again and can then be sent with your edits.</source>
<translation>Die Bestellung wird erneut gelesen und lässt sich dann mit Ihren Änderungen senden.</translation>
</message>
<message>
<source>The order is valid, but its recorded value is &amp;wrong</source>
<translation>Die Bestellung gilt, aber ihr &amp;verbuchter Wert ist falsch</translation>
</message>
<message>
<source>The order was &amp;cancelled, or deleted</source>
<translation>Die Bestellung wurde &amp;storniert oder gelöscht</translation>
</message>
<message>
<source>The order's own date</source>
<translation>Das Datum der Bestellung</translation>
</message>
<message>
<source>The order's panes</source>
<translation>Bereiche der Bestellung</translation>
</message>
<message>
<source>The orders that are sent</source>
<translation>Die Bestellungen, die gesendet werden</translation>
</message>
<message>
<source>The others are complete. Look for it in iPaaS.com, or type its ID above to preview it.</source>
<translation>Die anderen sind vollständig. Suchen Sie sie in iPaaS.com, oder geben Sie oben ihre ID für eine Vorschau ein.</translation>
</message>
<message>
<source>The others are complete. Look for them in iPaaS.com, or type their IDs above to preview them.</source>
<translation>Die anderen sind vollständig. Suchen Sie sie in iPaaS.com, oder geben Sie oben ihre IDs für eine Vorschau ein.</translation>
</message>
<message>
<source>The overall result, or the chosen finding</source>
<translation>Das Gesamtergebnis oder der gewählte Befund</translation>
</message>
<message>
<source>The preview is being updated with these choices.</source>
<translation>Die Vorschau wird mit diesen Einstellungen erneuert.</translation>
</message>
<message>
<source>The profile that gets the events</source>
<translation>Das Profil, das die Ereignisse bekommt</translation>
</message>
<message>
<source>The recent orders couldn't be read. The message above says why.</source>
<translation>Die neuesten Bestellungen konnten nicht gelesen werden. Die Meldung oben sagt, warum.</translation>
</message>
<message>
<source>The result of each order, as CSV or JSON.</source>
<translation>Was aus jeder Bestellung wurde: CSV oder JSON.</translation>
</message>
<message>
<source>The rows can't be saved to the file</source>
<translation>Die Zeilen lassen sich nicht in die Datei schreiben</translation>
</message>
<message>
<source>The send ended without a final result</source>
<translation>Der Sendevorgang endete ohne Ergebnis</translation>
</message>
<message>
<source>The value isn't an amount. Write it like {example}.</source>
<translation>Der Wert ist kein Betrag. Schreiben Sie ihn wie {example}.</translation>
</message>
<message>
<source>The warnings of the groups.</source>
<translation>Was die Gruppen mit einer Warnung sagen.</translation>
</message>
<message>
<source>There are no orders to add here.</source>
<translation>Hier gibt es keine Bestellungen, die sich übernehmen lassen.</translation>
</message>
<message>
<source>There are no results.</source>
<translation>Es gibt keine Ergebnisse.</translation>
</message>
<message>
<source>There are no rows below the heading.</source>
<translation>Unter der Überschrift sind keine Zeilen.</translation>
</message>
<message>
<source>There are things to check before sending. You'll see them and be asked before anything is sent.</source>
<translation>Vor dem Senden ist etwas zu prüfen. Sie sehen, was, und werden gefragt, bevor etwas gesendet wird.</translation>
</message>
<message>
<source>These may be iPaaS.com transaction IDs or your shop's order numbers. Choose what the column contains.</source>
<translation>Das können Transaktions-IDs von iPaaS.com oder Bestellnummern Ihres Shops sein. Wählen Sie, was die Spalte enthält.</translation>
</message>
<message numerus="yes">
<source>These may be transaction IDs and not order numbers.</source>
<extracomment>This may be a transaction ID and not an order number.</extracomment>
<translation><numerusform>Das kann eine Transaktions-ID sein und keine Bestellnummer.</numerusform><numerusform>Das können Transaktions-IDs sein und keine Bestellnummern.</numerusform></translation>
</message>
<message>
<source>These orders aren't part of the batch. Send them from My list.</source>
<translation>Diese Bestellungen gehören nicht zum Stapel. Senden Sie sie aus „Meine Liste“.</translation>
</message>
<message>
<source>They have been sent or recorded in the meantime. You can finish them here without sending.</source>
<translation>Sie wurden inzwischen einzeln gesendet oder anderweitig verbucht. Sie können sie hier abschließen, ohne etwas zu senden.</translation>
</message>
<message>
<source>They won't be sent. They stay in the batch as left out, and you can try them again as a group.</source>
<translation>Sie werden nicht gesendet. Sie bleiben als ausgelassen im Stapel und lassen sich als Gruppe erneut versuchen.</translation>
</message>
<message>
<source>Things to check</source>
<translation>Zu prüfen</translation>
</message>
<message>
<source>This batch has sent a part of it already</source>
<translation>Dieser Stapel hat einen Teil davon schon gesendet</translation>
</message>
<message>
<source>This company has no transactions yet. Enter a transaction ID above to preview it.</source>
<translation>Diese Firma hat noch keine Transaktionen. Geben Sie oben eine Transaktions-ID für eine Vorschau ein.</translation>
</message>
<message>
<source>This order can't be sent.</source>
<translation>Diese Bestellung lässt sich nicht senden.</translation>
</message>
<message>
<source>This order is blocked; it can't be sent.</source>
<translation>Diese Bestellung ist blockiert; sie lässt sich nicht senden.</translation>
</message>
<message>
<source>This preview was sent. Preview again to send again.</source>
<translation>Diese Vorschau wurde gesendet. Erstellen Sie sie erneut, um noch einmal zu senden.</translation>
</message>
<message>
<source>Tick them when you are asked the next time, if they should be sent.</source>
<translation>Setzen Sie bei der nächsten Frage das Häkchen, falls sie gesendet werden sollen.</translation>
</message>
<message>
<source>Ticket</source>
<translation>Ticket</translation>
</message>
<message>
<source>Transaction ID</source>
<translation>Transaktions-ID</translation>
</message>
<message>
<source>Transaction IDs, order numbers, emails or days, separated by commas, spaces or line breaks, or rows copied from a spreadsheet. Return finds and previews them; Escape stops the search.</source>
<translation>Transaktions-IDs, Bestellnummern, E-Mail-Adressen oder Tage, getrennt durch Kommas, Leerzeichen oder Zeilenumbrüche; oder was aus einer Tabelle kopiert wurde. Eingabe sucht sie und erstellt die Vorschau; Escape hält die Suche an.</translation>
</message>
<message>
<source>Transaction {transaction_id}</source>
<translation>Transaktion {transaction_id}</translation>
</message>
<message>
<source>Try the group &amp;again</source>
<translation>Gruppe er&amp;neut versuchen</translation>
</message>
<message>
<source>Type or paste transaction IDs such as 55260, order numbers, an email, or a day such as 2026-05-03.</source>
<translation>Geben oder fügen Sie Transaktions-IDs wie 55260, Bestellnummern, eine E-Mail-Adresse oder ein Datum wie 2026-05-03 ein.</translation>
</message>
<message>
<source>Unique ID</source>
<translation>Eindeutige ID</translation>
</message>
<message>
<source>Unknown: it may have been sent</source>
<translation>Ungeklärt: Es könnte gesendet worden sein</translation>
</message>
<message>
<source>Unresolved &amp;only</source>
<translation>Nur &amp;Offenes</translation>
</message>
<message>
<source>Unticked when confirming</source>
<translation>In der Rückfrage abgewählt</translation>
</message>
<message>
<source>Use it as a plain &amp;list</source>
<translation>Als einfache &amp;Liste übernehmen</translation>
</message>
<message>
<source>Vertical bar</source>
<translation>Senkrechter Strich</translation>
</message>
<message>
<source>Wait until the comparison has ended.</source>
<translation>Warten Sie, bis der Vergleich beendet ist.</translation>
</message>
<message>
<source>Wait until this is done.</source>
<translation>Warten Sie, bis dies fertig ist.</translation>
</message>
<message>
<source>What</source>
<translation>Was</translation>
</message>
<message>
<source>What Klaviyo then counts</source>
<translation>Was Klaviyo dann zählt</translation>
</message>
<message>
<source>What can't be used, and why</source>
<translation>Was sich nicht übernehmen lässt, und warum</translation>
</message>
<message>
<source>What is in progress is finished and recorded. Press again to stop immediately.</source>
<translation>Laufendes wird abgeschlossen und verbucht. Noch einmal: sofort anhalten.</translation>
</message>
<message>
<source>What is in progress is finished; no further orders start.</source>
<translation>Laufendes wird abgeschlossen; keine weitere Bestellung beginnt.</translation>
</message>
<message>
<source>What may be missing from the recent orders</source>
<translation>Was bei den letzten Bestellungen fehlen könnte</translation>
</message>
<message>
<source>What the batch would do</source>
<translation>Was der Stapel täte</translation>
</message>
<message>
<source>What the run sent, and the responses</source>
<translation>Was der Sendevorgang gesendet hat und was zurückkam</translation>
</message>
<message>
<source>What was found</source>
<translation>Was gefunden wurde</translation>
</message>
<message>
<source>What was found so far is kept.</source>
<translation>Was bis dahin gefunden wurde, bleibt.</translation>
</message>
<message>
<source>What was read so far is kept. Escape does the same.</source>
<translation>Was bisher gelesen wurde, bleibt. Escape tut dasselbe.</translation>
</message>
<message>
<source>What's holding them back</source>
<translation>Was sie zurückhält</translation>
</message>
<message>
<source>What's wrong with the value</source>
<translation>Was am Wert nicht stimmt</translation>
</message>
<message>
<source>When</source>
<translation>Wann</translation>
</message>
<message>
<source>Which batch</source>
<translation>Welcher Stapel</translation>
</message>
<message>
<source>Which column has the orders?</source>
<translation>In welcher Spalte stehen die Bestellungen?</translation>
</message>
<message>
<source>Which orders are listed</source>
<translation>Welche Bestellungen aufgelistet sind</translation>
</message>
<message>
<source>Why</source>
<translation>Warum</translation>
</message>
<message>
<source>Why the event can't be shown yet</source>
<translation>Warum das Ereignis noch nicht gezeigt werden kann</translation>
</message>
<message>
<source>With the order's own da&amp;te, and without flows</source>
<translation>Mi&amp;t Datum der Bestellung und ohne Flows</translation>
</message>
<message>
<source>You are asked before anything is sent.</source>
<translation>Sie werden gefragt, bevor etwas gesendet wird.</translation>
</message>
<message>
<source>a new profile</source>
<translation>ein neues Profil</translation>
</message>
<message>
<source>a new profile for {email}</source>
<translation>ein neues Profil für {email}</translation>
</message>
<message>
<source>backfill for some orders</source>
<translation>Nachtrag bei einigen Bestellungen</translation>
</message>
<message>
<source>backfill: starts no flows</source>
<translation>Nachtrag: startet keine Flows</translation>
</message>
<message>
<source>event time: now</source>
<translation>Ereigniszeit: jetzt</translation>
</message>
<message>
<source>event time: now or the order's own date</source>
<translation>Ereigniszeit: jetzt oder das Datum der Bestellung</translation>
</message>
<message>
<source>event time: the order's own date</source>
<translation>Ereigniszeit: das Datum der Bestellung</translation>
</message>
<message>
<source>history.csv</source>
<translation>Verlauf.csv</translation>
</message>
<message>
<source>iPaaS.com transaction IDs</source>
<translation>Transaktions-IDs von iPaaS.com</translation>
</message>
<message>
<source>its profile</source>
<translation>das Profil der Bestellung</translation>
</message>
<message>
<source>more than two weeks old</source>
<translation>mehr als zwei Wochen alt</translation>
</message>
<message>
<source>not as backfill</source>
<translation>nicht als Nachtrag</translation>
</message>
<message>
<source>one for each order</source>
<translation>eines je Bestellung</translation>
</message>
<message numerus="yes">
<source>one for each order; {n} will be created</source>
<extracomment>one for each order; {n} will be created</extracomment>
<translation><numerusform>eines je Bestellung; {n} wird angelegt</numerusform><numerusform>eines je Bestellung; {n} werden angelegt</numerusform></translation>
</message>
<message>
<source>reading…</source>
<translation>wird gelesen…</translation>
</message>
<message>
<source>reconciliation.csv</source>
<translation>Abgleich.csv</translation>
</message>
<message>
<source>results.csv</source>
<translation>Ergebnisse.csv</translation>
</message>
<message>
<source>such as a ticket number</source>
<translation>z. B. die Ticketnummer</translation>
</message>
<message>
<source>what Klaviyo already has is kept</source>
<translation>was Klaviyo schon hat, bleibt</translation>
</message>
<message>
<source>with an edited mapping</source>
<translation>mit einer bearbeiteten Zuordnung</translation>
</message>
<message>
<source>without a number</source>
<translation>ohne Nummer</translation>
</message>
<message>
<source>{account} (test account)</source>
<translation>{account} (Testkonto)</translation>
</message>
<message>
<source>{events}; {n} accepted before, not sent again</source>
<translation>{events}; {n} schon angenommen, nicht noch einmal gesendet</translation>
</message>
<message>
<source>{events}; {n} already in Klaviyo, left unchanged</source>
<translation>{events}; {n} schon in Klaviyo, bleiben unverändert</translation>
</message>
<message>
<source>{group} ({n:,})</source>
<translation>{group} ({n:,})</translation>
</message>
<message>
<source>{less} too low = {planned} by the mapping − {recorded} in Klaviyo</source>
<translation>{less} zu niedrig = {planned} nach der Zuordnung − {recorded} in Klaviyo</translation>
</message>
<message>
<source>{looked}, back to {day}</source>
<translation>{looked}, zurück bis {day}</translation>
</message>
<message>
<source>{mark} (and {n} more)</source>
<translation>{mark} (und {n} weitere)</translation>
</message>
<message>
<source>{metrics}, which corrects the event {events}</source>
<translation>{metrics}, korrigiert das Ereignis {events}</translation>
</message>
<message>
<source>{more} too high = {recorded} in Klaviyo − {planned} by the mapping</source>
<translation>{more} zu hoch = {recorded} in Klaviyo − {planned} nach der Zuordnung</translation>
</message>
<message>
<source>{n:,}</source>
<translation>{n:,}</translation>
</message>
<message numerus="yes">
<source>{n:,} being tried out</source>
<extracomment>{n:,} being tried out</extracomment>
<translation><numerusform>{n:,} wird ausprobiert</numerusform><numerusform>{n:,} werden ausprobiert</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} left out</source>
<extracomment>{n:,} left out</extracomment>
<translation><numerusform>{n:,} ausgelassen</numerusform><numerusform>{n:,} ausgelassen</numerusform></translation>
</message>
<message>
<source>{n:,} of {all:,} events</source>
<translation>{n:,} von {all:,} Ereignissen</translation>
</message>
<message numerus="yes">
<source>{n:,} to check and finish</source>
<extracomment>{n:,} to check and finish</extracomment>
<translation><numerusform>{n:,} zu prüfen und fertigzustellen</numerusform><numerusform>{n:,} zu prüfen und fertigzustellen</numerusform></translation>
</message>
<message>
<source>{name}  (in progress)</source>
<translation>{name}  (läuft)</translation>
</message>
<message>
<source>{name}  ({n:,} waiting)</source>
<translation>{name}  ({n:,} warten)</translation>
</message>
<message>
<source>{number:,} more not shown; Export includes them.</source>
<translation>{number:,} weitere werden nicht gezeigt; Exportieren enthält sie.</translation>
</message>
<message>
<source>{number} (transaction {transaction_id})</source>
<translation>{number} (Transaktion {transaction_id})</translation>
</message>
<message numerus="yes">
<source>{n} notes</source>
<extracomment>{n} note</extracomment>
<translation><numerusform>{n} Hinweis</numerusform><numerusform>{n} Hinweise</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of these were on the list before you added the last ones: {names}. Untick them if you don't want to send them.</source>
<extracomment>{n} of these was on the list before you added the last ones: {names}. Untick it if you don't want to send it.</extracomment>
<translation><numerusform>{n} davon stand schon in der Liste, bevor Sie die letzten hinzugefügt haben: {names}. Entfernen Sie das Häkchen, wenn Sie sie nicht senden möchten.</numerusform><numerusform>{n} davon standen schon in der Liste, bevor Sie die letzten hinzugefügt haben: {names}. Entfernen Sie die Häkchen, wenn Sie sie nicht senden möchten.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders</source>
<extracomment>{n} order</extracomment>
<translation><numerusform>{n} Bestellung</numerusform><numerusform>{n} Bestellungen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders added to My list.</source>
<extracomment>{n} order added to My list.</extracomment>
<translation><numerusform>{n} Bestellung wurde in „Meine Liste“ aufgenommen.</numerusform><numerusform>{n} Bestellungen wurden in „Meine Liste“ aufgenommen.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders checked, {events:,} events read</source>
<extracomment>{n} order checked, {events:,} events read</extracomment>
<translation><numerusform>{n} Bestellung geprüft, {events:,} Ereignisse gelesen</numerusform><numerusform>{n} Bestellungen geprüft, {events:,} Ereignisse gelesen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders removed from the list.</source>
<extracomment>{n} order removed from the list.</extracomment>
<translation><numerusform>{n} Bestellung aus der Liste entfernt.</numerusform><numerusform>{n} Bestellungen aus der Liste entfernt.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders will be looked up and previewed</source>
<extracomment>{n} order will be looked up and previewed</extracomment>
<translation><numerusform>{n} Bestellung wird gesucht und als Vorschau gezeigt</numerusform><numerusform>{n} Bestellungen werden gesucht und als Vorschau gezeigt</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} runs and more.</source>
<extracomment>{n} run and more.</extracomment>
<translation><numerusform>{n} Sendevorgang und mehr.</numerusform><numerusform>{n} Sendevorgänge und mehr.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} runs.</source>
<extracomment>{n} run.</extracomment>
<translation><numerusform>{n} Sendevorgang.</numerusform><numerusform>{n} Sendevorgänge.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} things to check</source>
<extracomment>{n} thing to check</extracomment>
<translation><numerusform>{n} Punkt zu prüfen</numerusform><numerusform>{n} Punkte zu prüfen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} transactions can't be shown</source>
<extracomment>One transaction can't be shown</extracomment>
<translation><numerusform>Eine Transaktion kann nicht angezeigt werden</numerusform><numerusform>{n} Transaktionen können nicht angezeigt werden</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} values aren't orders and were left out:</source>
<extracomment>{n} value isn't an order and was left out:</extracomment>
<translation><numerusform>{n} Wert ist keine Bestellung und wird ausgelassen:</numerusform><numerusform>{n} Werte sind keine Bestellungen und werden ausgelassen:</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} warnings</source>
<extracomment>{n} warning</extracomment>
<translation><numerusform>{n} Warnung</numerusform><numerusform>{n} Warnungen</numerusform></translation>
</message>
<message>
<source>{placed} Placed Order, {products} Ordered Product</source>
<translation>{placed} Placed Order, {products} Ordered Product</translation>
</message>
<message>
<source>{recorded} in Klaviyo</source>
<translation>{recorded} in Klaviyo</translation>
</message>
<message>
<source>{recorded} in Klaviyo, the same as in the mapping</source>
<translation>{recorded} in Klaviyo, wie nach der Zuordnung</translation>
</message>
<message>
<source>{shown} of {known} shown</source>
<translation>{shown} von {known} gezeigt</translation>
</message>
<message numerus="yes">
<source>{shown} of {n} orders</source>
<extracomment>{shown} of {n} order</extracomment>
<translation><numerusform>{shown} von {n} Bestellung</numerusform><numerusform>{shown} von {n} Bestellungen</numerusform></translation>
</message>
<message>
<source>{state}, but the connection is read-only</source>
<translation>{state}, aber die Verbindung ist schreibgeschützt</translation>
</message>
<message>
<source>{state}. {why}</source>
<translation>{state}. {why}</translation>
</message>
<message>
<source>{state}. {why}. Nothing was written.</source>
<translation>{state}. {why}. Nichts wurde geschrieben.</translation>
</message>
<message numerus="yes">
<source>{state}: all {n} events</source>
<extracomment>{state}: all {n} event</extracomment>
<translation><numerusform>{state}: {n} Ereignis</numerusform><numerusform>{state}: alle {n} Ereignisse</numerusform></translation>
</message>
<message>
<source>{state}: the send was stopped</source>
<translation>{state}: Das Senden wurde angehalten</translation>
</message>
<message>
<source>{state}: {metric} {value} corrects the order</source>
<translation>{state}: {metric} {value} korrigiert die Bestellung</translation>
</message>
<message numerus="yes">
<source>{state}: {n} events can be sent</source>
<extracomment>{state}: {n} event can be sent</extracomment>
<translation><numerusform>{state}: {n} Ereignis kann gesendet werden</numerusform><numerusform>{state}: {n} Ereignisse können gesendet werden</numerusform></translation>
</message>
<message>
<source>{state}: {told}</source>
<translation>{state}: {told}</translation>
</message>
<message numerus="yes">
<source>{there}; {n} external IDs aren't saved in iPaaS.com yet</source>
<extracomment>{there}; {n} external ID isn't saved in iPaaS.com yet</extracomment>
<translation><numerusform>{there}; {n} externe ID ist noch nicht in iPaaS.com gespeichert</numerusform><numerusform>{there}; {n} externe IDs sind noch nicht in iPaaS.com gespeichert</numerusform></translation>
</message>
<message>
<source>{title}  {n:,}</source>
<translation>{title}  {n:,}</translation>
</message>
<message numerus="yes">
<source>{told} ({n} orders).</source>
<extracomment>{told} ({n} order).</extracomment>
<translation><numerusform>{told} ({n} Bestellung).</numerusform><numerusform>{told} ({n} Bestellungen).</numerusform></translation>
</message>
<message>
<source>… and {more:,} more.</source>
<translation>… und {more:,} weitere.</translation>
</message>
<message numerus="yes">
<source>… and {n:,} more orders; see Save results.</source>
<extracomment>… and {n:,} more order; see Save results.</extracomment>
<translation><numerusform>… und {n:,} weitere Bestellung; siehe „Ergebnisse speichern“.</numerusform><numerusform>… und {n:,} weitere Bestellungen; siehe „Ergebnisse speichern“.</numerusform></translation>
</message>
</context>
<context>
<name>Resend Desk: recorded event</name>
<message>
<source>none</source>
<comment>recorded event</comment>
<translation>keines</translation>
</message>
</context>
<context>
<name>Resend Desk: status</name>
<message>
<source>none</source>
<comment>status</comment>
<translation>keiner</translation>
</message>
</context>
</TS>
