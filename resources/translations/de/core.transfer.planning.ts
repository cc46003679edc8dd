<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>A collection for lines has children of its own</source>
<translation>Eine Sammlung für Positionen hat selbst untergeordnete Sammlungen</translation>
</message>
<message>
<source>A correcting event offsets it: use “Correct this order”{terminal}.</source>
<translation>Ein Korrekturereignis nimmt ihren Wert zurück: „Diese Bestellung korrigieren“{terminal}.</translation>
</message>
<message>
<source>A correcting event only lowers what Klaviyo counts, and Klaviyo keeps the first event with a unique ID. A second Placed Order event would count the order twice.</source>
<translation>Ein Korrekturereignis senkt nur, was Klaviyo zählt, und Klaviyo behält das erste Ereignis mit einer eindeutigen ID. Ein zweites Placed-Order-Ereignis würde die Bestellung doppelt zählen.</translation>
</message>
<message>
<source>A correcting event only lowers what Klaviyo counts. Leave it as it is.</source>
<translation>Ein Korrekturereignis senkt nur, was Klaviyo zählt. Lassen Sie es, wie es ist.</translation>
</message>
<message>
<source>A metric is created by its first event, so the list may be wrong and the order may already be there. Check the metric in Klaviyo before sending.</source>
<translation>Eine Metrik entsteht mit ihrem ersten Ereignis; die Liste kann also falsch und die Bestellung schon da sein. Sehen Sie sich vor dem Senden die Metrik in Klaviyo an.</translation>
</message>
<message>
<source>All collections that iPaaS.com lists belong to other subscriptions: {left_out}.</source>
<translation>Alle Sammlungen, die iPaaS.com auflistet, gehören zu anderen Abonnements: {left_out}.</translation>
</message>
<message>
<source>An event for it on an unrelated profile would not have been found.</source>
<translation>Ein Ereignis davon auf einem Profil, zu dem von hier nichts führt, wäre nicht gesehen worden.</translation>
</message>
<message>
<source>An event of this metric would count the order a second time and correct nothing.</source>
<translation>Ein Ereignis davon würde die Bestellung ein zweites Mal zählen und nichts korrigieren.</translation>
</message>
<message>
<source>And {more} more.</source>
<translation>Und {more} weitere.</translation>
</message>
<message>
<source>Blocked</source>
<translation>Blockiert</translation>
</message>
<message>
<source>Can't tell how old the order is: its date is {created}.</source>
<translation>Wie alt die Bestellung ist, lässt sich nicht feststellen: Ihr Datum ist {created}.</translation>
</message>
<message>
<source>Can't tell whether Generate Events is on</source>
<translation>Ob Generate Events eingeschaltet ist, ließ sich nicht feststellen</translation>
</message>
<message>
<source>Can't tell whether Klaviyo has the event {event_id} of {whose}. {receipt_detail}</source>
<translation>Es lässt sich nicht feststellen, ob Klaviyo das Ereignis {event_id} hat ({whose}). {receipt_detail}</translation>
</message>
<message>
<source>Can't tell whether the key opens the subscription's Klaviyo account</source>
<translation>Ob der Schlüssel das Klaviyo-Konto des Abonnements öffnet, ließ sich nicht feststellen</translation>
</message>
<message>
<source>Can't tell whether the order is already recorded</source>
<translation>Ob die Bestellung schon verbucht ist, ließ sich nicht feststellen</translation>
</message>
<message>
<source>Can't tell which metric the events are recorded under. {why}</source>
<translation>Unter welcher Metrik die Ereignisse verbucht werden, ließ sich nicht feststellen. {why}</translation>
</message>
<message>
<source>Can't tell which value to correct</source>
<translation>Welcher Wert zu korrigieren ist, ließ sich nicht feststellen</translation>
</message>
<message>
<source>Can't tell whose Generate Events applies</source>
<translation>Wessen Generate Events zählt, ließ sich nicht feststellen</translation>
</message>
<message>
<source>Check it in both systems.</source>
<translation>Prüfen Sie sie in beiden Systemen.</translation>
</message>
<message>
<source>Check that the child collection is enabled in iPaaS.com.</source>
<translation>Prüfen Sie, ob die untergeordnete Sammlung in iPaaS.com aktiviert ist.</translation>
</message>
<message>
<source>Check that this is the right mapping.</source>
<translation>Prüfen Sie, ob dies die gemeinte Zuordnung ist.</translation>
</message>
<message>
<source>Check the ID (it is the iPaaS.com Transaction ID, not the order number) and the company.</source>
<translation>Prüfen Sie die ID (es ist die Transaktions-ID von iPaaS.com, nicht die Bestellnummer) und die Firma.</translation>
</message>
<message>
<source>Check the ID: it is in the address of the collection's page in iPaaS.com.</source>
<translation>Prüfen Sie die ID: Sie steht in der Adresse der Seite der Sammlung in iPaaS.com.</translation>
</message>
<message>
<source>Check the amount.</source>
<translation>Prüfen Sie den Betrag.</translation>
</message>
<message>
<source>Check the name in the MetricName mapping, or create the flow once the metric exists.</source>
<translation>Prüfen Sie den Namen in der Zuordnung von MetricName; oder legen Sie den Flow an, sobald es die Metrik gibt.</translation>
</message>
<message>
<source>Check the order in iPaaS.com before you send it with the current time.</source>
<translation>Sehen Sie sich die Bestellung in iPaaS.com an, bevor sie mit der Zeit des Sendens gesendet wird.</translation>
</message>
<message>
<source>Check the order in iPaaS.com. Send it only if Klaviyo should count its value as revenue.</source>
<translation>Sehen Sie sich die Bestellung in iPaaS.com an. Senden Sie sie nur, wenn Klaviyo ihren Wert als Umsatz zählen soll.</translation>
</message>
<message>
<source>Check transaction {each} in iPaaS.com: if it is a different order with the same number, both are counted separately.</source>
<translation>Sehen Sie sich die Transaktion {each} in iPaaS.com an: Ist sie eine andere Bestellung mit derselben Nummer, zählt jede für sich.</translation>
</message>
<message>
<source>Check which subscription this connection is for.</source>
<translation>Prüfen Sie, für welches Abonnement diese Verbindung ist.</translation>
</message>
<message>
<source>Choose a shorter one.</source>
<translation>Nennen Sie einen kürzeren.</translation>
</message>
<message>
<source>Choose another metric; Klaviyo's own integrations use Cancelled Order and Refunded Order.</source>
<translation>Nennen Sie eine andere Metrik; die Integrationen von Klaviyo verwenden Cancelled Order und Refunded Order.</translation>
</message>
<message>
<source>Choose the Klaviyo subscription of this connection again.</source>
<translation>Wählen Sie das Klaviyo-Abonnement dieser Verbindung erneut.</translation>
</message>
<message>
<source>Choose the collections of this connection's subscription.</source>
<translation>Nennen Sie die Sammlungen des Abonnements dieser Verbindung.</translation>
</message>
<message>
<source>Choose the connection of the subscription's account, or correct the key of this one.</source>
<translation>Wählen Sie die Verbindung für das Konto des Abonnements, oder korrigieren Sie den Schlüssel dieser Verbindung.</translation>
</message>
<message>
<source>Choose the order's own date if Klaviyo should count it when it was placed, and backfill if it should not start flows.</source>
<translation>Wählen Sie das Datum der Bestellung, wenn Klaviyo sie zum Bestellzeitpunkt zählen soll, und „Nachtrag“, wenn sie keine Flows starten soll.</translation>
</message>
<message>
<source>Choose the order's own date if Klaviyo should count it when it was placed.</source>
<translation>Wählen Sie das Datum der Bestellung, wenn Klaviyo sie zum Bestellzeitpunkt zählen soll.</translation>
</message>
<message>
<source>Choose the reason{terminal}.</source>
<translation>Wählen Sie den Grund{terminal}.</translation>
</message>
<message>
<source>Confirm that this order should be sent with the edited mapping, or go back to the subscriber's own. iPaaS.com's own mapping stays as it is.</source>
<translation>Haken Sie an, dass diese Bestellung mit der bearbeiteten Zuordnung gesendet werden soll, oder kehren Sie zur Zuordnung der Firma zurück. Die Zuordnung in iPaaS.com bleibt, wie sie ist.</translation>
</message>
<message>
<source>Correct it in iPaaS.com.</source>
<translation>Korrigieren Sie es in iPaaS.com.</translation>
</message>
<message>
<source>Correct the external ID in iPaaS.com.</source>
<translation>Korrigieren Sie die externe ID in iPaaS.com.</translation>
</message>
<message>
<source>Correct the filter in iPaaS.com, then preview again.</source>
<translation>Korrigieren Sie den Filter in iPaaS.com und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>Correct the mapping of {field} or the order in iPaaS.com, then preview again.</source>
<translation>Korrigieren Sie die Zuordnung von {field} oder die Bestellung in iPaaS.com und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>Correct the order in iPaaS.com so that it passes the filter, then preview again.</source>
<translation>Korrigieren Sie die Bestellung in iPaaS.com so, dass der Filter sie durchlässt, und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>Correct the part afterwards with a Refunded Order event of that value.</source>
<translation>Korrigieren Sie den Teil danach mit einem Ereignis Refunded Order über diesen Wert.</translation>
</message>
<message>
<source>Currency</source>
<translation>Währung</translation>
</message>
<message>
<source>Enter an order number in full, with its letters and hyphens, such as SO-10042.</source>
<translation>Geben Sie eine Bestellnummer vollständig ein, mit allen Buchstaben und Strichen, etwa SO-10042.</translation>
</message>
<message>
<source>Enter the amount in the field Value{terminal}.</source>
<translation>Nennen Sie den Wert: im Feld „Wert“{terminal}.</translation>
</message>
<message>
<source>External ID</source>
<translation>Externe ID</translation>
</message>
<message>
<source>Find out whether it should be counted again before you send it.</source>
<translation>Klären Sie vor dem Senden, ob sie wieder zählen soll.</translation>
</message>
<message>
<source>Find out why it is gone (a deleted profile, another account, an ID typed by hand) before sending.</source>
<translation>Klären Sie vor dem Senden, warum es fehlt (gelöschtes Profil, anderes Konto, von Hand eingetippte ID).</translation>
</message>
<message>
<source>Flows and reports of the app's metric don't see these events. Send from iPaaS.com if they must.</source>
<translation>Flows und Berichte zur Metrik der App sehen diese Ereignisse nicht. Sollen sie es, senden Sie aus iPaaS.com.</translation>
</message>
<message>
<source>Generate Events is FALSE</source>
<translation>Generate Events ist FALSE</translation>
</message>
<message>
<source>Give the line its SKU in iPaaS.com.</source>
<translation>Geben Sie der Position in iPaaS.com ihre SKU.</translation>
</message>
<message>
<source>If both are the same order, Klaviyo counts it twice and never removes one.</source>
<translation>Wenn beide dieselbe Bestellung sind, zählt Klaviyo sie zweimal und entfernt keine davon.</translation>
</message>
<message>
<source>If iPaaS.com does apply it, send this order from iPaaS.com.</source>
<translation>Falls iPaaS.com sie doch anwendet, senden Sie diese Bestellung aus iPaaS.com.</translation>
</message>
<message>
<source>If it still has to be recorded, correct it afterwards with a Cancelled Order event.</source>
<translation>Muss sie trotzdem verbucht werden, korrigieren Sie sie danach mit einem Ereignis Cancelled Order.</translation>
</message>
<message>
<source>If it still has to be recorded, correct it afterwards with a Refunded Order event.</source>
<translation>Muss sie trotzdem verbucht werden, korrigieren Sie sie danach mit einem Ereignis Refunded Order.</translation>
</message>
<message>
<source>If one of them is in use for this subscription, choose the collections by their IDs.</source>
<translation>Wird eine davon für dieses Abonnement verwendet, wählen Sie die Sammlungen über ihre IDs.</translation>
</message>
<message>
<source>If the metric was renamed since, the order is already recorded; otherwise this is another stage of it.</source>
<translation>Wurde der Name der Metrik seither geändert, ist die Bestellung schon verbucht; sonst ist es eine andere Stufe davon.</translation>
</message>
<message>
<source>If the order was sent a moment ago, wait a minute. Otherwise you don't need to do anything.</source>
<translation>Wurde die Bestellung gerade erst gesendet, warten Sie eine Minute. Sonst ist nichts zu tun.</translation>
</message>
<message>
<source>If these are two different orders, tick “It's a different order: send it”{terminal}. If iPaaS.com has the same order twice, leave it: it would be counted twice.</source>
<translation>Sind es zwei verschiedene Bestellungen, „Es ist eine andere Bestellung: senden“ ankreuzen{terminal}. Hat iPaaS.com dieselbe Bestellung doppelt, nichts senden: Sie würde zweimal gezählt.</translation>
</message>
<message>
<source>In Klaviyo already</source>
<translation>Schon in Klaviyo</translation>
</message>
<message>
<source>It belongs to transaction {other}: {other_facts}. This is transaction {order}: {order_facts}.</source>
<translation>Es gehört zur Transaktion {other}: {other_facts}. Das hier ist Transaktion {order}: {order_facts}.</translation>
</message>
<message>
<source>It differs from the subscriber's own in: {changed}.</source>
<translation>Sie unterscheidet sich von der Zuordnung der Firma in: {changed}.</translation>
</message>
<message>
<source>It has {n_name} characters; fewer than {metric_length} are allowed.</source>
<translation>Er hat {n_name} Zeichen; erlaubt sind weniger als {metric_length}.</translation>
</message>
<message>
<source>It has {told}.</source>
<translation>Er hat {told}.</translation>
</message>
<message>
<source>It isn't known when the order was placed, so only the newest events of its metric were checked.</source>
<translation>Wann die Bestellung aufgegeben wurde, ist nicht bekannt; daher wurden nur die neuesten Ereignisse ihrer Metrik durchgesehen.</translation>
</message>
<message>
<source>Klaviyo advises against mixing them: record an order on one of them only.</source>
<translation>Klaviyo rät davon ab, sie zu mischen: Verbuchen Sie eine Bestellung nur auf einer davon.</translation>
</message>
<message>
<source>Klaviyo already has the event that corrects the order, with different data</source>
<translation>Klaviyo hat das Korrekturereignis der Bestellung schon, mit anderen Daten</translation>
</message>
<message>
<source>Klaviyo counts both and never removes one.</source>
<translation>Klaviyo zählt beide und entfernt keines.</translation>
</message>
<message>
<source>Klaviyo counts both and never removes one; a correcting event offsets one of them.</source>
<translation>Klaviyo zählt beide und entfernt keines; ein Korrekturereignis hebt eines davon auf.</translation>
</message>
<message>
<source>Klaviyo doesn't show the recorded event's value.</source>
<translation>Klaviyo zeigt den Wert des verbuchten Ereignisses nicht.</translation>
</message>
<message>
<source>Klaviyo has an event of transaction {transaction}, which has the same order number. {double_detail}</source>
<translation>Klaviyo hat ein Ereignis der Transaktion {transaction}, die dieselbe Bestellnummer hat. {double_detail}</translation>
</message>
<message>
<source>Klaviyo has an event with this order number, but a different value and time</source>
<translation>Klaviyo hat ein Ereignis mit der Nummer dieser Bestellung, aber anderem Wert und anderer Zeit</translation>
</message>
<message>
<source>Klaviyo has an event with this order's unique ID under another metric. {double_detail}</source>
<translation>Klaviyo hat ein Ereignis mit der eindeutigen ID dieser Bestellung unter einer anderen Metrik. {double_detail}</translation>
</message>
<message>
<source>Klaviyo has an identical event for this order but doesn't show its unique ID; it is treated as this event and not sent again.</source>
<translation>Klaviyo hat ein Ereignis dieser Bestellung, das genau gleich ist, und zeigt dessen eindeutige ID nicht; es wird für dieses gehalten und nicht noch einmal gesendet.</translation>
</message>
<message>
<source>Klaviyo has more events of this metric since the order than were checked.</source>
<translation>Klaviyo hat seit der Bestellung mehr Ereignisse dieser Metrik, als dafür durchgesehen wurden.</translation>
</message>
<message>
<source>Klaviyo has no API metric “{metric}” yet, so no flow uses it; the first event creates it.</source>
<translation>Klaviyo hat noch keine Metrik „{metric}“ der API, also startet kein Flow damit; das erste Ereignis legt sie an.</translation>
</message>
<message>
<source>Klaviyo has the event of another order with this order number</source>
<translation>Klaviyo hat das Ereignis einer anderen Bestellung mit dieser Bestellnummer</translation>
</message>
<message>
<source>Klaviyo has the event {stored_id} with {stored}, and doesn't say which metric it belongs to.</source>
<translation>Klaviyo hat das Ereignis {stored_id} mit {stored} und sagt nicht, zu welcher Metrik es gehört.</translation>
</message>
<message>
<source>Klaviyo has the metric {never} but lists no events for it on any profile.</source>
<translation>Klaviyo hat die Metrik {never} und listet kein Ereignis davon auf, auf keinem Profil.</translation>
</message>
<message>
<source>Klaviyo has this event already, with another payload: {differing}</source>
<translation>Klaviyo hat dieses Ereignis schon, mit anderen Nutzdaten: {differing}</translation>
</message>
<message>
<source>Klaviyo has this event already; it is not sent again.</source>
<translation>Klaviyo hat dieses Ereignis schon; es wird nicht noch einmal gesendet.</translation>
</message>
<message>
<source>Klaviyo has this order already, and iPaaS.com deleted it</source>
<translation>Klaviyo hat diese Bestellung schon, und iPaaS.com hat sie gelöscht</translation>
</message>
<message>
<source>Klaviyo has this order already, on another profile</source>
<translation>Klaviyo hat diese Bestellung schon, auf einem anderen Profil</translation>
</message>
<message>
<source>Klaviyo has this order already, recorded by another integration</source>
<translation>Klaviyo hat diese Bestellung schon, von einer anderen Integration verbucht</translation>
</message>
<message>
<source>Klaviyo has this order already, under another metric</source>
<translation>Klaviyo hat diese Bestellung schon, unter einer anderen Metrik</translation>
</message>
<message>
<source>Klaviyo has this order already, under another unique ID</source>
<translation>Klaviyo hat diese Bestellung schon, unter einer anderen eindeutigen ID</translation>
</message>
<message>
<source>Klaviyo has this order's event a second time. {double_detail}</source>
<translation>Klaviyo hat das Ereignis dieser Bestellung ein zweites Mal. {double_detail}</translation>
</message>
<message>
<source>Klaviyo has {less} too little: {recorded}, and the mapping makes {planned}</source>
<translation>Klaviyo hat {less} zu wenig: {recorded}, und die Zuordnung ergibt {planned}</translation>
</message>
<message>
<source>Klaviyo has {recorded} recorded for it, and {before} that correct it.</source>
<translation>Klaviyo hat dafür {recorded} verbucht, und {before} als Korrektur.</translation>
</message>
<message>
<source>Klaviyo has {value}, as the mapping makes it.</source>
<translation>Klaviyo hat {value}, wie es die Zuordnung ergibt.</translation>
</message>
<message>
<source>Klaviyo has: {stored_metric} {stored_id} on {profile_id}, unique ID {unique_id}, {value}, {datetime}.</source>
<translation>Klaviyo hat: {stored_metric} {stored_id} auf {profile_id}, eindeutige ID {unique_id}, {value}, {datetime}.</translation>
</message>
<message>
<source>Klaviyo keeps the event it has, with a different payload; this one isn't sent: {differing}</source>
<translation>Klaviyo behält das Ereignis, das es schon hat, mit anderen Nutzdaten; dieses wird nicht gesendet: {differing}</translation>
</message>
<message>
<source>Klaviyo keeps the first event and never removes one. Nothing more is sent.</source>
<translation>Klaviyo behält das erste Ereignis und entfernt keines. Es wird nichts mehr gesendet.</translation>
</message>
<message>
<source>Klaviyo keeps the first event with a unique ID. Leave it as it is and send the rest (“Keep what Klaviyo has”), or correct it with another event (“Correct this order”).</source>
<translation>Klaviyo behält das erste Ereignis einer eindeutigen ID. Lassen Sie es, wie es ist, und senden Sie den Rest („Klaviyos Stand behalten“), oder korrigieren Sie es mit einem anderen Ereignis („Diese Bestellung korrigieren“).</translation>
</message>
<message>
<source>Klaviyo never removes events; a correcting event offsets it.</source>
<translation>Klaviyo entfernt keine Ereignisse; ein Korrekturereignis nimmt den Wert zurück.</translation>
</message>
<message>
<source>Klaviyo shows no event for transaction {transaction_id}.</source>
<translation>Klaviyo hat kein sichtbares Ereignis der Transaktion {transaction_id}.</translation>
</message>
<message>
<source>Leave it as it is (“Keep what Klaviyo has”), and note the difference in your ticket.</source>
<translation>Lassen Sie es, wie es ist („Klaviyos Stand behalten“), und vermerken Sie den Unterschied in Ihrem Ticket.</translation>
</message>
<message>
<source>Leave it as it is: sending would record the order a second time, and Klaviyo never removes events. If it really must be recorded again, tick “Record this order again”{terminal}.</source>
<translation>Lassen Sie es, wie es ist: Senden würde die Bestellung ein zweites Mal verbuchen, und Klaviyo entfernt keine Ereignisse. Nur wenn sie noch einmal verbucht werden muss, sagen Sie es ausdrücklich: mit dem Häkchen „Diese Bestellung noch einmal verbuchen“{terminal}.</translation>
</message>
<message>
<source>Leave it if the subscriber wants it that way; otherwise correct the text of the MetricName mapping.</source>
<translation>Lassen Sie es so, wenn die Firma es so meint; sonst korrigieren Sie den Text der Zuordnung von MetricName.</translation>
</message>
<message>
<source>Line {line_id}</source>
<translation>Position {line_id}</translation>
</message>
<message>
<source>Mapping collection</source>
<translation>Zuordnungssammlung</translation>
</message>
<message>
<source>Nothing is sent for it, as in iPaaS.com. Change the filter in iPaaS.com if the order should be sent.</source>
<translation>Es wird nichts davon gesendet, wie in iPaaS.com. Ändern Sie den Filter in iPaaS.com, wenn die Bestellung gesendet werden soll.</translation>
</message>
<message>
<source>Nothing left to correct.</source>
<translation>Es ist nichts mehr zu korrigieren.</translation>
</message>
<message>
<source>Nothing to send</source>
<translation>Nichts zu senden</translation>
</message>
<message>
<source>One of the order's external IDs has {length:,} characters, so it can't be valid; it was ignored.</source>
<translation>Eine externe ID der Bestellung hat {length:,} Zeichen, kann also keine sein; sie wurde nicht angesehen.</translation>
</message>
<message>
<source>Order {order_number}</source>
<translation>Bestellung {order_number}</translation>
</message>
<message>
<source>Other profiles weren't searched for the order. {why}</source>
<translation>Andere Profile wurden nicht nach der Bestellung durchsucht. {why}</translation>
</message>
<message>
<source>Partly there</source>
<translation>Teilweise vorhanden</translation>
</message>
<message>
<source>Preview again in a minute, or check the event in Klaviyo. Nothing is sent until this is known.</source>
<translation>Erstellen Sie die Vorschau in einer Minute erneut; oder sehen Sie sich das Ereignis in Klaviyo an. Solange das nicht bekannt ist, wird nichts gesendet.</translation>
</message>
<message>
<source>Preview again in a minute.</source>
<translation>Erstellen Sie die Vorschau in einer Minute erneut.</translation>
</message>
<message>
<source>Preview again in a minute. Nothing is sent until this is known.</source>
<translation>Erstellen Sie die Vorschau in einer Minute erneut. Solange das nicht bekannt ist, wird nichts gesendet.</translation>
</message>
<message>
<source>Preview again when iPaaS.com responds, unless the mapping hasn't changed since.</source>
<translation>Erstellen Sie die Vorschau erneut, wenn iPaaS.com antwortet, außer die Zuordnung wurde seither nicht geändert.</translation>
</message>
<message>
<source>Preview again. If the problem persists, ask iPaaS.com's support why that subscription can't be read.</source>
<translation>Erstellen Sie die Vorschau erneut. Bleibt es dabei, fragen Sie den Support von iPaaS.com, warum sich dieses Abonnement nicht lesen lässt.</translation>
</message>
<message>
<source>Put the file back where it was, or choose another source.</source>
<translation>Legen Sie die Datei zurück, oder wählen Sie eine andere Quelle.</translation>
</message>
<message>
<source>Ready</source>
<translation>Bereit</translation>
</message>
<message>
<source>Ready, check first</source>
<translation>Bereit, erst prüfen</translation>
</message>
<message>
<source>Save the collections of this connection's subscription, or choose another source.</source>
<translation>Speichern Sie die Sammlungen des Abonnements dieser Verbindung, oder wählen Sie eine andere Quelle.</translation>
</message>
<message>
<source>Send it only if Klaviyo should count it as an order.</source>
<translation>Senden Sie sie nur, wenn Klaviyo sie als Bestellung zählen soll.</translation>
</message>
<message>
<source>Send it only if Klaviyo should count it as an order; for a return, use a Refunded Order event.</source>
<translation>Senden Sie sie nur, wenn Klaviyo sie als Bestellung zählen soll; zu einer Rückgabe passt ein Ereignis Refunded Order.</translation>
</message>
<message>
<source>Send it only if reports may count the amount as it is, or have the mapping convert the value.</source>
<translation>Senden Sie sie nur, wenn die Berichte den Betrag so zählen dürfen, oder lassen Sie den Wert in der Zuordnung umrechnen.</translation>
</message>
<message>
<source>Send this order from iPaaS.com, or preview it with a collection without that child.</source>
<translation>Senden Sie diese Bestellung aus iPaaS.com, oder erstellen Sie die Vorschau mit einer Sammlung ohne diese untergeordnete Sammlung.</translation>
</message>
<message>
<source>Send with the event time now.</source>
<translation>Senden Sie mit der Ereigniszeit „jetzt“.</translation>
</message>
<message>
<source>Set Generate Events to TRUE in the subscription's settings if this order should be sent.</source>
<translation>Setzen Sie Generate Events in den Einstellungen des Abonnements auf TRUE, wenn diese Bestellung gesendet werden soll.</translation>
</message>
<message>
<source>Set Generate Events to TRUE or FALSE in the subscription's settings.</source>
<translation>Setzen Sie Generate Events in den Einstellungen des Abonnements auf TRUE oder FALSE.</translation>
</message>
<message>
<source>Subscription {subscription_id} has {setting}.</source>
<translation>Abonnement {subscription_id} hat {setting}.</translation>
</message>
<message>
<source>The child collection {child_name} is of type {collection_type_id}, which creates no events for lines.</source>
<translation>Die untergeordnete Sammlung {child_name} hat den Typ {collection_type_id}, der keine Ereignisse aus Positionen macht.</translation>
</message>
<message>
<source>The connection's key opens {ours}. {why}</source>
<translation>Der Schlüssel der Verbindung öffnet {ours}. {why}</translation>
</message>
<message>
<source>The connection's key opens {ours}; the subscription sends to {theirs}. Nothing of this order belongs there.</source>
<translation>Der Schlüssel der Verbindung öffnet {ours}; das Abonnement sendet an {theirs}. Nichts von dieser Bestellung gehört dorthin.</translation>
</message>
<message>
<source>The document's EventProperties formula puts it there; check that the subscriber wants it that way.</source>
<translation>Die Formel EventProperties des Dokuments setzt es dorthin; prüfen Sie, ob die Firma es so meint.</translation>
</message>
<message>
<source>The error filter can't be evaluated</source>
<translation>Der Fehlerfilter lässt sich nicht auswerten</translation>
</message>
<message>
<source>The error filter of {collection} stops {stopped}.</source>
<translation>Der Fehlerfilter von {collection} hält {stopped} auf.</translation>
</message>
<message>
<source>The event's properties don't have the order's email.</source>
<translation>In den Eigenschaften des Ereignisses fehlt die E-Mail-Adresse der Bestellung.</translation>
</message>
<message>
<source>The field may have another name now: ask iPaaS.com's support.</source>
<translation>Vielleicht heißt das Feld jetzt anders: Fragen Sie den Support von iPaaS.com.</translation>
</message>
<message>
<source>The line has no SKU.</source>
<translation>Die Position hat keine SKU.</translation>
</message>
<message>
<source>The mapping collection {collection_id} belongs to another subscription</source>
<translation>Die Zuordnungssammlung {collection_id} gehört zu einem anderen Abonnement</translation>
</message>
<message>
<source>The mapping filter can't be evaluated</source>
<translation>Der Zuordnungsfilter lässt sich nicht auswerten</translation>
</message>
<message>
<source>The mapping filter leaves this order out</source>
<translation>Der Zuordnungsfilter lässt diese Bestellung aus</translation>
</message>
<message>
<source>The mapping has no child collection for the lines, so there is no Ordered Product event.</source>
<translation>Die Zuordnung hat keine untergeordnete Sammlung für die Positionen, also gibt es kein Ereignis Ordered Product.</translation>
</message>
<message>
<source>The mapping was edited here</source>
<translation>Die Zuordnung wurde hier bearbeitet</translation>
</message>
<message>
<source>The mapping was edited here; it isn't the subscriber's own</source>
<translation>Die Zuordnung wurde hier bearbeitet; sie ist nicht mehr die der Firma</translation>
</message>
<message>
<source>The mapping's file belongs to another subscription</source>
<translation>Die Datei der Zuordnung gehört zu einem anderen Abonnement</translation>
</message>
<message>
<source>The mapping's file can't be read</source>
<translation>Die Datei der Zuordnung lässt sich nicht lesen</translation>
</message>
<message>
<source>The metric is “{name}”, not “{documented}”, which flows and segments use.</source>
<translation>Die Metrik heißt „{name}“, nicht „{documented}“, wonach sich Flows und Segmente richten.</translation>
</message>
<message>
<source>The metric's name is too long</source>
<translation>Der Name der Metrik ist zu lang</translation>
</message>
<message>
<source>The order</source>
<translation>Die Bestellung</translation>
</message>
<message>
<source>The order belongs to subscription {other}, which is listed among the company's and can't be read. {error_detail}</source>
<translation>Die Bestellung gehört zum Abonnement {other}, das bei der Firma aufgelistet ist und sich nicht lesen lässt. {error_detail}</translation>
</message>
<message>
<source>The order has no creation time.</source>
<translation>Die Bestellung hat keine Erstellungszeit.</translation>
</message>
<message>
<source>The order has no email.</source>
<translation>Die Bestellung hat keine E-Mail-Adresse.</translation>
</message>
<message>
<source>The order has no lines, so there is no Ordered Product event.</source>
<translation>Die Bestellung hat keine Positionen, also gibt es kein Ereignis Ordered Product.</translation>
</message>
<message>
<source>The order has no status, so it's unclear whether the sale is final.</source>
<translation>Die Bestellung hat keinen Status, also ist nicht zu erkennen, ob sie ein gültiger Verkauf ist.</translation>
</message>
<message>
<source>The order is already corrected</source>
<translation>Die Bestellung ist schon korrigiert</translation>
</message>
<message>
<source>The order is cancelled: Klaviyo would count its value as revenue, and flows would thank the customer for it.</source>
<translation>Die Bestellung ist storniert: Klaviyo würde ihren Wert als Umsatz zählen, und Flows würden dem Kunden dafür danken.</translation>
</message>
<message>
<source>The order is linked to the event {event_id}, which corrects it: it was sent and undone before.</source>
<translation>Die Bestellung ist mit dem Ereignis {event_id} verknüpft, das sie korrigiert: Sie wurde schon gesendet und rückgängig gemacht.</translation>
</message>
<message>
<source>The order is on hold: it may never become a sale, and Klaviyo never removes an event.</source>
<translation>Die Bestellung ist zurückgestellt: Vielleicht wird nie ein Verkauf daraus, und Klaviyo entfernt kein Ereignis.</translation>
</message>
<message>
<source>The order is partly refunded, and its total doesn't show how much.</source>
<translation>Die Bestellung ist teilweise erstattet, und ihre Summe sagt nicht, wie viel.</translation>
</message>
<message>
<source>The order is partly refunded: Klaviyo would count its full value as revenue.</source>
<translation>Die Bestellung ist teilweise erstattet: Klaviyo würde ihren ganzen Wert als Umsatz zählen.</translation>
</message>
<message>
<source>The order is refunded: Klaviyo would count its value as revenue the shop doesn't have.</source>
<translation>Die Bestellung ist erstattet: Klaviyo würde ihren Wert als Umsatz zählen, den der Shop nicht hat.</translation>
</message>
<message>
<source>The order is {days} days old, but its events would have the current time.</source>
<translation>Die Bestellung ist {days} Tage alt; ihre Ereignisse bekämen die Zeit des Sendens.</translation>
</message>
<message>
<source>The order no longer has the line of the event {event_id} (unique ID {unique_id}, value {double_value}): it stays in Klaviyo.</source>
<translation>Die Bestellung hat die Position des Ereignisses {event_id} nicht mehr (eindeutige ID {unique_id}, Wert {double_value}): Es bleibt in Klaviyo.</translation>
</message>
<message>
<source>The order was already corrected in another way: {told}.</source>
<translation>Die Bestellung wurde schon auf andere Weise korrigiert: {told}.</translation>
</message>
<message>
<source>The order was deleted in iPaaS.com</source>
<translation>Die Bestellung wurde in iPaaS.com gelöscht</translation>
</message>
<message>
<source>The order's currency ({told}) can't be compared with the account's preferred currency, which could not be read.</source>
<translation>Die Währung der Bestellung ({told}) lässt sich nicht mit der bevorzugten Währung des Kontos vergleichen; diese ließ sich nicht lesen.</translation>
</message>
<message>
<source>The order's currency ({told}) can't be compared with the account's preferred currency, {preferred}.</source>
<translation>Die Währung der Bestellung ({told}) lässt sich nicht mit der bevorzugten Währung des Kontos, {preferred}, vergleichen.</translation>
</message>
<message>
<source>The order's currency is {told}; Klaviyo would count its value in the account's preferred currency, {preferred}.</source>
<translation>Die Währung der Bestellung ist {told}; Klaviyo würde ihren Wert in der bevorzugten Währung des Kontos zählen, {preferred}.</translation>
</message>
<message>
<source>The order's date, {created}, is in the future; its events would have the current time.</source>
<translation>Das Datum der Bestellung, {created}, liegt in der Zukunft; ihre Ereignisse bekämen die Zeit des Sendens.</translation>
</message>
<message>
<source>The order's status, “{transaction_status}”, isn't one that iPaaS.com documents: it's unclear whether the sale is final.</source>
<translation>Der Status der Bestellung ist „{transaction_status}“; er gehört zu keinem, den iPaaS.com nennt: Ob sie ein gültiger Verkauf ist, ist nicht zu erkennen.</translation>
</message>
<message>
<source>The payload holds a secret of this program; it is shown as [secret].</source>
<translation>Die Nutzdaten enthalten ein Geheimnis dieses Programms; es wird als [secret] gezeigt.</translation>
</message>
<message>
<source>The record came without Lines (lines), although it includes its nulls: its lines aren't known.</source>
<translation>Der Datensatz kam ohne Lines (lines), obwohl er leere Felder sonst mitschickt: Seine Positionen sind nicht bekannt.</translation>
</message>
<message>
<source>The recorded value is right</source>
<translation>Der verbuchte Wert stimmt</translation>
</message>
<message>
<source>The subscription creates no Klaviyo events, so nothing would be sent.</source>
<translation>Das Abonnement erzeugt keine Klaviyo-Ereignisse, also würde nichts gesendet.</translation>
</message>
<message>
<source>The subscription uses OAuth: its own events are recorded under its app's metric, these under the API metric of the same name.</source>
<translation>Das Abonnement arbeitet mit OAuth: Seine eigenen Ereignisse werden unter der Metrik seiner App verbucht, diese hier unter der gleichnamigen der API.</translation>
</message>
<message>
<source>The value {value} is more than the {recorded} recorded.</source>
<translation>Der Wert {value} ist höher als die verbuchten {recorded}.</translation>
</message>
<message>
<source>The value {value} isn't positive; Klaviyo's own events of this kind have the refunded amount.</source>
<translation>Der Wert {value} ist nicht positiv; Klaviyos eigene Ereignisse dieser Art haben den Betrag, der zurückgegeben wurde.</translation>
</message>
<message>
<source>The value {value}, with {before} corrected before, is more than the {recorded} recorded.</source>
<translation>Der Wert {value} ist zusammen mit den schon korrigierten {before} höher als die verbuchten {recorded}.</translation>
</message>
<message>
<source>There is no mapping collection {collection_id}</source>
<translation>Es gibt keine Zuordnungssammlung {collection_id}</translation>
</message>
<message>
<source>There is no subscription {subscription_id}</source>
<translation>Es gibt kein Abonnement {subscription_id}</translation>
</message>
<message>
<source>There is no transaction {transaction_id}</source>
<translation>Es gibt keine Transaktion {transaction_id}</translation>
</message>
<message>
<source>There is nothing to correct</source>
<translation>Es gibt nichts zu korrigieren</translation>
</message>
<message>
<source>There is one of {others}, which Klaviyo keeps apart.</source>
<translation>Es gibt eine von {others}, die Klaviyo getrennt hält.</translation>
</message>
<message>
<source>They may not be visible yet, or their profile may be gone: check in Klaviyo.</source>
<translation>Vielleicht sind sie noch nicht sichtbar, oder ihr Profil gibt es nicht mehr: Sehen Sie in Klaviyo nach.</translation>
</message>
<message>
<source>This event would go to another profile than its Placed Order.</source>
<translation>Dieses Ereignis ginge an ein anderes Profil als sein Placed Order.</translation>
</message>
<message>
<source>This is a Return: Klaviyo would count it as one more order, with its value as revenue.</source>
<translation>Das ist eine Rückgabe: Klaviyo würde sie als weitere Bestellung zählen, mit ihrem Wert als Umsatz.</translation>
</message>
<message>
<source>This is a quote, not a sale: Klaviyo would count an offer as revenue.</source>
<translation>Das ist ein Angebot, kein Verkauf: Klaviyo würde ein Angebot als Umsatz zählen.</translation>
</message>
<message>
<source>This transaction is a {type}, but would still be recorded as an order.</source>
<translation>Diese Transaktion ist vom Typ {type} und würde trotzdem als Bestellung verbucht.</translation>
</message>
<message>
<source>This would send: {event_metric}, unique ID {unique_id}, {value}.</source>
<translation>Dies würde senden: {event_metric}, eindeutige ID {unique_id}, {value}.</translation>
</message>
<message>
<source>Transaction {transaction_id} no longer exists. Its events in Klaviyo: {told}.</source>
<translation>Die Transaktion {transaction_id} gibt es nicht mehr. Ihre Ereignisse in Klaviyo: {told}.</translation>
</message>
<message>
<source>Use the API key from the subscription's settings. If it uses OAuth, check in Klaviyo that the account is the right one, then confirm it in the connection.</source>
<translation>Verwenden Sie den API-Schlüssel aus den Einstellungen des Abonnements. Arbeitet es mit OAuth, bestätigen Sie das Konto in der Verbindung, sobald Sie in Klaviyo gesehen haben, dass es das richtige ist.</translation>
</message>
<message>
<source>Wait until it is released, unless Klaviyo should count it now.</source>
<translation>Warten Sie, bis sie freigegeben ist, außer Klaviyo soll sie jetzt zählen.</translation>
</message>
<message>
<source>What the value should be isn't known.</source>
<translation>Welcher Wert richtig wäre, ist nicht bekannt.</translation>
</message>
<message>
<source>Why the order is to be corrected isn't known</source>
<translation>Warum die Bestellung korrigiert werden soll, ist nicht bekannt</translation>
</message>
<message>
<source>You chose to record the order again. {double_detail}</source>
<translation>Auf Ihren Wunsch wird die Bestellung erneut verbucht. {double_detail}</translation>
</message>
<message>
<source>You chose to send it as a different order. {double_detail}</source>
<translation>Sie haben gewählt, sie als andere Bestellung zu senden. {double_detail}</translation>
</message>
<message>
<source>You don't need to do anything, unless more of it has to be corrected.</source>
<translation>Es ist nichts zu tun, außer es muss mehr davon korrigiert werden.</translation>
</message>
<message>
<source>You don't need to do anything. If more has to be corrected, enter the amount in the field Value{terminal}.</source>
<translation>Es ist nichts zu tun. Muss mehr korrigiert werden, nennen Sie den Wert: im Feld „Wert“{terminal}.</translation>
</message>
<message>
<source>a profile not shown</source>
<translation>einem nicht gezeigten Profil</translation>
</message>
<message>
<source>an account whose name is not known</source>
<translation>ein Konto, dessen Name nicht bekannt ist</translation>
</message>
<message>
<source>an event</source>
<translation>ein Ereignis</translation>
</message>
<message>
<source>iPaaS.com didn't give the mapping collection ({reason}); the copy used was read {age_seconds} ago, on {read_day} at {read_at}.</source>
<translation>iPaaS.com hat die Zuordnungssammlung nicht geliefert ({reason}); die verwendete Kopie wurde vor {age_seconds} gelesen, am {read_day} um {read_at}.</translation>
</message>
<message>
<source>iPaaS.com has the event {event_id} for it, which can't be read. {receipt_detail}</source>
<translation>iPaaS.com hat dafür das Ereignis {event_id}, das sich nicht lesen lässt. {receipt_detail}</translation>
</message>
<message>
<source>iPaaS.com listed collections of other subscriptions as well, which were left out: {others}.</source>
<translation>iPaaS.com hat auch Sammlungen anderer Abonnements aufgelistet; sie wurden ausgelassen: {others}.</translation>
</message>
<message>
<source>iPaaS.com shows it neither as cancelled, nor as refunded, nor as deleted.</source>
<translation>iPaaS.com zeigt sie weder als storniert noch als erstattet oder gelöscht.</translation>
</message>
<message>
<source>less than a minute</source>
<translation>weniger als eine Minute</translation>
</message>
<message>
<source>no such setting</source>
<translation>keine solche Einstellung</translation>
</message>
<message>
<source>no value shown</source>
<translation>kein Wert gezeigt</translation>
</message>
<message>
<source>none</source>
<translation>keine</translation>
</message>
<message>
<source>none visible; this program sent {n_sent}</source>
<translation>keine, die zu sehen wären; dieses Programm hat {n_sent} gesendet</translation>
</message>
<message>
<source>not shown</source>
<translation>nicht gezeigt</translation>
</message>
<message>
<source>not there</source>
<translation>nicht vorhanden</translation>
</message>
<message>
<source>somebody</source>
<translation>jemandem</translation>
</message>
<message>
<source>the edited mapping</source>
<translation>die bearbeitete Zuordnung</translation>
</message>
<message>
<source>the event {event_id}, which Klaviyo no longer has</source>
<translation>das Ereignis {event_id}, das Klaviyo nicht mehr hat</translation>
</message>
<message>
<source>the event {event_id}, which can't be read. {receipts_detail}</source>
<translation>das Ereignis {event_id}, das sich nicht lesen lässt. {receipts_detail}</translation>
</message>
<message>
<source>the unique ID {unique_id}</source>
<translation>der eindeutigen ID {unique_id}</translation>
</message>
<message>
<source>this order's number</source>
<translation>der Nummer dieser Bestellung</translation>
</message>
<message>
<source>time not shown</source>
<translation>Zeit nicht gezeigt</translation>
</message>
<message>
<source>value {event_value}</source>
<translation>Wert {event_value}</translation>
</message>
<message>
<source>value {stored_value}</source>
<translation>Wert {stored_value}</translation>
</message>
<message>
<source>without a value</source>
<translation>ohne Wert</translation>
</message>
<message>
<source>{child_name}, below {line_name}: what iPaaS.com makes of it isn't known here.</source>
<translation>{child_name}, unter {line_name}: Was iPaaS.com daraus macht, ist hier nicht bekannt.</translation>
</message>
<message>
<source>{code} in {name}</source>
<translation>{code} in {name}</translation>
</message>
<message>
<source>{collection}: {message} ({stopped}){caret}</source>
<translation>{collection}: {message} ({stopped}){caret}</translation>
</message>
<message>
<source>{each_name} ({each_id}, of subscription {subscription_id})</source>
<translation>{each_name} ({each_id}, von Abonnement {subscription_id})</translation>
</message>
<message>
<source>{error_detail} The mapping of this connection comes from it.</source>
<translation>{error_detail} Die Zuordnung dieser Verbindung kommt von dort.</translation>
</message>
<message>
<source>{error_hint} {hint}</source>
<translation>{error_hint} {hint}</translation>
</message>
<message>
<source>{field}: {labels}</source>
<translation>{field}: {labels}</translation>
</message>
<message>
<source>{file} has the mapping of subscription {owners}, not of {subscription_id}.</source>
<translation>{file} enthält die Zuordnung von Abonnement {owners}, nicht von {subscription_id}.</translation>
</message>
<message>
<source>{get} is of subscription {owner}; this connection is for {subscription_id}.</source>
<translation>{get} gehört zu Abonnement {owner}; diese Verbindung ist für {subscription_id}.</translation>
</message>
<message>
<source>{metric_name} for order {order_number}</source>
<translation>{metric_name} für Bestellung {order_number}</translation>
</message>
<message numerus="yes">
<source>{n:,} blocked</source>
<extracomment>{n:,} blocked</extracomment>
<translation><numerusform>{n:,} blockiert</numerusform><numerusform>{n:,} blockiert</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} in Klaviyo already</source>
<extracomment>{n:,} in Klaviyo already</extracomment>
<translation><numerusform>{n:,} schon in Klaviyo</numerusform><numerusform>{n:,} schon in Klaviyo</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} nothing to send</source>
<extracomment>{n:,} nothing to send</extracomment>
<translation><numerusform>{n:,} ohne zu sendende Ereignisse</numerusform><numerusform>{n:,} ohne zu sendende Ereignisse</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} partly there</source>
<extracomment>{n:,} partly there</extracomment>
<translation><numerusform>{n:,} teilweise vorhanden</numerusform><numerusform>{n:,} teilweise vorhanden</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} ready</source>
<extracomment>{n:,} ready</extracomment>
<translation><numerusform>{n:,} bereit</numerusform><numerusform>{n:,} bereit</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} ready, check first</source>
<extracomment>{n:,} ready, check first</extracomment>
<translation><numerusform>{n:,} bereit, erst prüfen</numerusform><numerusform>{n:,} bereit, erst prüfen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} days</source>
<extracomment>{n} day</extracomment>
<translation><numerusform>{n} Tag</numerusform><numerusform>{n} Tage</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} hours</source>
<extracomment>{n} hour</extracomment>
<translation><numerusform>{n} Stunde</numerusform><numerusform>{n} Stunden</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} minutes</source>
<extracomment>{n} minute</extracomment>
<translation><numerusform>{n} Minute</numerusform><numerusform>{n} Minuten</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {events} events missing</source>
<extracomment>{n} of {events} events missing</extracomment>
<translation><numerusform>{n} von {events} Ereignissen fehlt</numerusform><numerusform>{n} von {events} Ereignissen fehlen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {lines} lines missing</source>
<extracomment>{n} of {lines} lines missing</extracomment>
<translation><numerusform>{n} von {lines} Positionen fehlt</numerusform><numerusform>{n} von {lines} Positionen fehlen</numerusform></translation>
</message>
<message>
<source>{profile_id}: {problem}</source>
<translation>{profile_id}: {problem}</translation>
</message>
<message>
<source>{some} and {rest} more</source>
<translation>{some} und {rest} weitere</translation>
</message>
<message>
<source>{state}: {what}</source>
<translation>{state}: {what}</translation>
</message>
<message>
<source>{stored_metric} {stored_id}, value {stored_value}, {datetime}</source>
<translation>{stored_metric} {stored_id}, Wert {stored_value}, {datetime}</translation>
</message>
<message>
<source>{told}; corrected by {made_up}</source>
<translation>{told}; korrigiert durch {made_up}</translation>
</message>
<message>
<source>{whose} has a deleted link to the event {event_id}, which Klaviyo has.</source>
<translation>{whose} hat eine gelöschte Verknüpfung mit dem Ereignis {event_id}, das Klaviyo hat.</translation>
</message>
<message>
<source>{whose} is linked to the event {event_id}, which is another order's.</source>
<translation>{whose} ist mit dem Ereignis {event_id} verknüpft, das einer anderen Bestellung gehört.</translation>
</message>
<message>
<source>{whose} was sent before, but not from this computer: iPaaS.com has the event {event_id} for it, which Klaviyo no longer has.</source>
<translation>{whose} wurde schon gesendet, aber nicht von diesem Computer: iPaaS.com hat dafür das Ereignis {event_id}, das Klaviyo nicht mehr hat.</translation>
</message>
<message>
<source>{whose} was sent before, {sent_at} by {name}: iPaaS.com has the event {event_id} for it, which Klaviyo no longer has.</source>
<translation>{whose} wurde schon gesendet, {sent_at} von {name}: iPaaS.com hat dafür das Ereignis {event_id}, das Klaviyo nicht mehr hat.</translation>
</message>
<message>
<source>“{metric_metric}” is also a metric of {others}. These events are recorded under the API metric; flows and reports that use the other don't see them.</source>
<translation>„{metric_metric}“ ist auch eine Metrik von {others}. Diese Ereignisse werden unter der Metrik der API verbucht; Flows und Berichte der anderen sehen sie nicht.</translation>
</message>
<message>
<source>“{name}” is a metric that counts orders</source>
<translation>„{name}“ ist eine Metrik, nach der Bestellungen gezählt werden</translation>
</message>
<message>
<source>“{value}”</source>
<translation>„{value}“</translation>
</message>
</context>
</TS>
