<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>  Cause: {cause_words}.</source>
<translation>  Ursache: {cause_words}.</translation>
</message>
<message>
<source>  Couldn't determine: {could_not_tell:,}</source>
<translation>  Nicht festzustellen: {could_not_tell:,}</translation>
</message>
<message numerus="yes">
<source>  Found: {n:,} things; events without an order count too, and an order may have several.</source>
<extracomment>  Found: {n:,} thing; events without an order count too, and an order may have several.</extracomment>
<translation><numerusform>  Gefunden: {n:,} Befund; Ereignisse ohne Bestellung zählen mit, und eine Bestellung kann mehrere haben.</numerusform><numerusform>  Gefunden: {n:,} Befunde; Ereignisse ohne Bestellung zählen mit, und eine Bestellung kann mehrere haben.</numerusform></translation>
</message>
<message>
<source>  In a row: {orders:,} orders missing from {begins} to {ends}, with none in between present.</source>
<translation>  Hintereinander: {orders:,} Bestellungen fehlen von {begins} bis {ends}, und keine dazwischen ist da.</translation>
</message>
<message>
<source>  It ended early: {why}</source>
<translation>  Er endete vorzeitig: {why}</translation>
</message>
<message>
<source>  Looked at {events:,} events of {metrics}, {since} to {until}.</source>
<translation>  Durchgesehen: {events:,} Ereignisse von {metrics}, {since} bis {until}.</translation>
</message>
<message>
<source>  No event expected for {number:,}: {reason}.</source>
<translation>  Kein Ereignis zu erwarten bei {number:,}: {reason}.</translation>
</message>
<message>
<source>  No orders were placed on these days, so nothing could be compared. If there should be some, check the connection.</source>
<translation>  An diesen Tagen wurde nichts bestellt, daher gab es nichts zu vergleichen. Falls es Bestellungen geben müsste, prüfen Sie die Verbindung.</translation>
</message>
<message>
<source>  Nothing is missing, and there is nothing extra.</source>
<translation>  Nichts fehlt, und nichts ist zu viel.</translation>
</message>
<message>
<source>  What to do: {doubt_hint}</source>
<translation>  Was tun: {doubt_hint}</translation>
</message>
<message>
<source>  What to do: {finding_hint}</source>
<translation>  Was tun: {finding_hint}</translation>
</message>
<message>
<source>  {doubt_detail}</source>
<translation>  {doubt_detail}</translation>
</message>
<message>
<source>  {finding_detail}</source>
<translation>  {finding_detail}</translation>
</message>
<message>
<source>  {kind_words}: {span_count:,}{when}</source>
<translation>  {kind_words}: {span_count:,}{when}</translation>
</message>
<message>
<source> of {integration}</source>
<translation> von {integration}</translation>
</message>
<message>
<source>, since {since}</source>
<translation>, seit {since}</translation>
</message>
<message>
<source>, {first} to {last}</source>
<translation>, {first} bis {last}</translation>
</message>
<message>
<source>A preview of the order shows both side by side{terminal}.</source>
<translation>Die Vorschau der Bestellung zeigt beides nebeneinander{terminal}.</translation>
</message>
<message>
<source>A preview of the order shows how the profile is found{terminal}.</source>
<translation>Eine Vorschau der Bestellung zeigt, wie das Profil gefunden wird{terminal}.</translation>
</message>
<message>
<source>Another value in Klaviyo</source>
<translation>Anderer Wert in Klaviyo</translation>
</message>
<message>
<source>Can't tell whether the event {stored_id} ({stored_metric}, unique ID {unique_id}) has an order. {why}</source>
<translation>Ob das Ereignis {stored_id} ({stored_metric}, eindeutige ID {unique_id}) eine Bestellung hat, ließ sich nicht feststellen. {why}</translation>
</message>
<message>
<source>Check both: if the event belongs to this order, it is there; otherwise the order is missing.</source>
<translation>Sehen Sie sich beide an: Gehört das Ereignis zu dieser Bestellung, ist sie da; sonst fehlt sie.</translation>
</message>
<message>
<source>Check the event in Klaviyo.</source>
<translation>Sehen Sie sich das Ereignis in Klaviyo an.</translation>
</message>
<message>
<source>Checked of iPaaS.com's list: {told}.</source>
<translation>Von der Liste von iPaaS.com wurden durchgesehen: {told}.</translation>
</message>
<message>
<source>Compare the MetricName mapping with what else records orders in this account.</source>
<translation>Vergleichen Sie die Zuordnung von MetricName damit, wer sonst Bestellungen in diesem Konto verbucht.</translation>
</message>
<message>
<source>Correct the order{terminal}.</source>
<translation>Korrigieren Sie die Bestellung in Klaviyo{terminal}.</translation>
</message>
<message>
<source>Couldn't determine: {transaction_id}</source>
<translation>Nicht festzustellen: {transaction_id}</translation>
</message>
<message>
<source>Enter days as 2026-05-03.</source>
<translation>Schreiben Sie Tage wie 2026-05-03.</translation>
</message>
<message>
<source>Enter it as America/New_York or Europe/Vienna, or leave it out to use this computer's time zone.</source>
<translation>Schreiben Sie sie wie America/New_York oder Europe/Vienna; lassen Sie sie weg, wenn die dieses Computers gilt.</translation>
</message>
<message>
<source>Find out who sent it. It doesn't belong to an iPaaS.com order.</source>
<translation>Klären Sie, wer es gesendet hat: Zu den Bestellungen von iPaaS.com gehört es nicht.</translation>
</message>
<message>
<source>Find out why it is gone (a deleted profile, another account) before sending.</source>
<translation>Klären Sie vor dem Senden, warum es fehlt (ein gelöschtes Profil, ein anderes Konto).</translation>
</message>
<message>
<source>Finish it{terminal}: that checks first.</source>
<translation>Stellen Sie es fertig{terminal}: Dabei wird zuerst nachgesehen.</translation>
</message>
<message>
<source>In Klaviyo without an order</source>
<translation>In Klaviyo ohne Bestellung</translation>
</message>
<message>
<source>It can't be searched for: {doubt}</source>
<translation>Danach lässt sich nicht suchen: {doubt}</translation>
</message>
<message>
<source>It has no order number, so its order can't be found.</source>
<translation>Es trägt keine Bestellnummer, also lässt sich seine Bestellung nicht suchen.</translation>
</message>
<message numerus="yes">
<source>It is {n} minutes old: iPaaS.com may still send it.</source>
<extracomment>It is {n} minute old: iPaaS.com may still send it.</extracomment>
<translation><numerusform>Sie ist {n} Minute alt: iPaaS.com kann sie noch senden.</numerusform><numerusform>Sie ist {n} Minuten alt: iPaaS.com kann sie noch senden.</numerusform></translation>
</message>
<message>
<source>Its customer has no profile in Klaviyo yet: the customer's own transfer may have failed.</source>
<translation>Ihr Kunde hat noch kein Profil in Klaviyo: Vielleicht ist dessen eigene Übertragung fehlgeschlagen.</translation>
</message>
<message>
<source>Its external ID is another order's event.</source>
<translation>Ihre externe ID ist das Ereignis einer anderen Bestellung.</translation>
</message>
<message>
<source>Klaviyo has an event with the order's number, but another value and time. {double_detail}</source>
<translation>Klaviyo hat ein Ereignis mit der Nummer der Bestellung, aber anderem Wert und anderer Zeit. {double_detail}</translation>
</message>
<message>
<source>Klaviyo has different data for the order: decide before the rest is sent</source>
<translation>Klaviyo hat die Bestellung anders: entscheiden, bevor der Rest gesendet wird</translation>
</message>
<message>
<source>Klaviyo has it again, {where}. {first_detail}</source>
<translation>Klaviyo hat es noch einmal, {where}. {first_detail}</translation>
</message>
<message>
<source>Klaviyo has it on {profile_id}; {mine}.</source>
<translation>Klaviyo hat es auf {profile_id}; {mine}.</translation>
</message>
<message>
<source>Klaviyo has it under “{double_metric}”{by}; the mapping's metric is “{event_metric}”.</source>
<translation>Klaviyo hat es unter „{double_metric}“{by}; die Metrik der Zuordnung ist „{event_metric}“.</translation>
</message>
<message>
<source>Klaviyo has no event for the order. {why}</source>
<translation>Klaviyo hat kein Ereignis der Bestellung. {why}</translation>
</message>
<message>
<source>Klaviyo has the order, but no event for {named}. {why}</source>
<translation>Klaviyo hat die Bestellung und kein Ereignis von {named}. {why}</translation>
</message>
<message>
<source>Klaviyo never removes an event. Correct one of them, and find out who sent it.</source>
<translation>Klaviyo entfernt kein Ereignis. Heben Sie eines davon mit einem Korrekturereignis auf, und klären Sie, wer es gesendet hat.</translation>
</message>
<message>
<source>Klaviyo never removes an event; a correcting event offsets it.</source>
<translation>Klaviyo entfernt kein Ereignis; ein Korrekturereignis hebt es auf.</translation>
</message>
<message>
<source>Look again in half an hour.</source>
<translation>Sehen Sie in einer halben Stunde noch einmal nach.</translation>
</message>
<message>
<source>Missing in Klaviyo</source>
<translation>Fehlt in Klaviyo</translation>
</message>
<message>
<source>No cause found here.</source>
<translation>Hier wurde keine Ursache gefunden.</translation>
</message>
<message>
<source>No matching order in iPaaS.com</source>
<translation>Keine Bestellung von iPaaS.com passt dazu</translation>
</message>
<message>
<source>No order in iPaaS.com has the order number of the {first_metric} event {first_id}.</source>
<translation>Keine Bestellung von iPaaS.com hat die Nummer, die {first_metric} {first_id} trägt.</translation>
</message>
<message>
<source>Not everything was checked, so there may be more.</source>
<translation>Nicht alles davon wurde durchgesehen, also kann es mehr geben.</translation>
</message>
<message>
<source>On another profile</source>
<translation>Auf einem anderen Profil</translation>
</message>
<message>
<source>Orders without a date were not checked: {undated}.</source>
<translation>Bestellungen ohne Datum wurden nicht angesehen: {undated}.</translation>
</message>
<message>
<source>Preview it. If there is nothing to check, send it with the order's own date and as backfill.</source>
<translation>Erstellen Sie die Vorschau; ist nichts zu prüfen, senden Sie mit dem Datum der Bestellung und als Nachtrag.</translation>
</message>
<message>
<source>Reconcile a month at a time.</source>
<translation>Gleichen Sie jeweils einen Monat ab.</translation>
</message>
<message>
<source>Reconcile fewer days at once.</source>
<translation>Gleichen Sie weniger Tage auf einmal ab.</translation>
</message>
<message>
<source>Swap the two days{terminal}.</source>
<translation>Vertauschen Sie die beiden Tage{terminal}.</translation>
</message>
<message>
<source>The last day is before the first.</source>
<translation>Der letzte Tag liegt vor dem ersten.</translation>
</message>
<message numerus="yes">
<source>The lines of {n} more orders fit none of the period</source>
<extracomment>The lines of {n} more order fit none of the period</extracomment>
<translation><numerusform>Die Positionen von {n} weiteren Bestellung passen zu keiner des Zeitraums</numerusform><numerusform>Die Positionen von {n} weiteren Bestellungen passen zu keiner des Zeitraums</numerusform></translation>
</message>
<message>
<source>The order no longer has the line. {left_detail}</source>
<translation>Die Bestellung hat die Position nicht mehr. {left_detail}</translation>
</message>
<message>
<source>The order was cancelled, and Klaviyo counts its event; nothing there corrects it.</source>
<translation>Die Bestellung wurde storniert, und Klaviyo zählt ihr Ereignis; es ist dort durch nichts korrigiert.</translation>
</message>
<message>
<source>There are no orders from that year.</source>
<translation>Aus einem solchen Jahr gibt es keine Bestellungen.</translation>
</message>
<message>
<source>This program sent it on {last_at} ({last_state}).</source>
<translation>Dieses Programm hat sie am {last_at} gesendet ({last_state}).</translation>
</message>
<message>
<source>Twice in Klaviyo</source>
<translation>Doppelt in Klaviyo</translation>
</message>
<message>
<source>Under another metric</source>
<translation>Unter einer anderen Metrik</translation>
</message>
<message>
<source>a problem with the customer's or the order's link</source>
<translation>ein Problem mit der Verknüpfung des Kunden oder der Bestellung</translation>
</message>
<message>
<source>a problem with the customer's profile</source>
<translation>ein Problem mit dem Profil des Kunden</translation>
</message>
<message>
<source>a problem with the mapping</source>
<translation>ein Problem mit der Zuordnung</translation>
</message>
<message>
<source>another integration recorded it</source>
<translation>eine andere Integration hat sie verbucht</translation>
</message>
<message>
<source>another order has the same order number: check that they are two different orders</source>
<translation>eine andere Bestellung hat dieselbe Bestellnummer: prüfen, ob es wirklich zwei verschiedene Bestellungen sind</translation>
</message>
<message>
<source>by the mapping</source>
<translation>über die Zuordnung</translation>
</message>
<message>
<source>cancelled, refunded, on hold, a quote or a return, and not in Klaviyo</source>
<translation>storniert, erstattet, zurückgestellt, ein Angebot oder eine Rückgabe, und nicht in Klaviyo</translation>
</message>
<message>
<source>here it would get a profile of its own</source>
<translation>hier bekäme sie ein eigenes Profil</translation>
</message>
<message>
<source>iPaaS.com doesn't have the order {order_id}</source>
<translation>iPaaS.com hat die Bestellung {order_id} nicht</translation>
</message>
<message>
<source>iPaaS.com has an event saved for it that Klaviyo no longer has</source>
<translation>iPaaS.com hat ein Ereignis dafür gespeichert, das Klaviyo nicht mehr hat</translation>
</message>
<message>
<source>iPaaS.com has the event {event_id} saved for it, which Klaviyo no longer has.</source>
<translation>iPaaS.com hat das Ereignis {event_id} dafür gespeichert, das Klaviyo nicht mehr hat.</translation>
</message>
<message>
<source>iPaaS.com's look-up by the event's ID: {why}</source>
<translation>Suche von iPaaS.com über die ID des Ereignisses: {why}</translation>
</message>
<message>
<source>it belongs on {ours}, {how}</source>
<translation>es gehört auf {ours}, {how}</translation>
</message>
<message>
<source>left out by the mapping filter</source>
<translation>vom Zuordnungsfilter ausgelassen</translation>
</message>
<message>
<source>left out by the mapping's error filter</source>
<translation>vom Fehlerfilter der Zuordnung ausgelassen</translation>
</message>
<message>
<source>no cause found here</source>
<translation>der Grund ist hier nicht zu erkennen</translation>
</message>
<message>
<source>no matching order in iPaaS.com</source>
<translation>keine Bestellung von iPaaS.com passt dazu</translation>
</message>
<message>
<source>no metric</source>
<translation>keiner Metrik</translation>
</message>
<message>
<source>not sent by iPaaS.com, or not kept by Klaviyo</source>
<translation>nicht von iPaaS.com gesendet oder von Klaviyo nicht behalten</translation>
</message>
<message>
<source>of a subscription with another Klaviyo account</source>
<translation>von einem Abonnement mit anderem Klaviyo-Konto</translation>
</message>
<message>
<source>on another profile, {profile_id}</source>
<translation>auf einem anderen Profil, {profile_id}</translation>
</message>
<message>
<source>order number {number}</source>
<translation>Bestellnummer {number}</translation>
</message>
<message>
<source>recorded under another unique ID</source>
<translation>unter einer anderen eindeutigen ID verbucht</translation>
</message>
<message>
<source>the order has no email</source>
<translation>die Bestellung hat keine E-Mail-Adresse</translation>
</message>
<message>
<source>the order is only minutes old: iPaaS.com may still send it</source>
<translation>die Bestellung ist erst Minuten alt: iPaaS.com kann sie noch senden</translation>
</message>
<message>
<source>the order no longer has the line</source>
<translation>die Bestellung hat die Position nicht mehr</translation>
</message>
<message>
<source>the order was cancelled</source>
<translation>die Bestellung wurde storniert</translation>
</message>
<message>
<source>the order was changed after its event was recorded</source>
<translation>die Bestellung wurde geändert, nachdem ihr Ereignis verbucht war</translation>
</message>
<message>
<source>the order was deleted in iPaaS.com</source>
<translation>die Bestellung wurde in iPaaS.com gelöscht</translation>
</message>
<message>
<source>this program sent it</source>
<translation>dieses Programm hat sie gesendet</translation>
</message>
<message>
<source>under another unique ID</source>
<translation>unter einer anderen eindeutigen ID</translation>
</message>
<message>
<source>{days_of}: no orders.</source>
<translation>{days_of}: keine Bestellungen.</translation>
</message>
<message>
<source>{days_of}: {count}. {sums}.</source>
<translation>{days_of}: {count}. {sums}.</translation>
</message>
<message>
<source>{days}, days of this computer (UTC{offset})</source>
<translation>{days}, Tage dieses Computers (UTC{offset})</translation>
</message>
<message>
<source>{days}, days of {zone} (UTC{offset})</source>
<translation>{days}, Tage von {zone} (UTC{offset})</translation>
</message>
<message>
<source>{event_label}: Klaviyo has {value}, the order {event_value}.</source>
<translation>{event_label}: Klaviyo hat {value}, die Bestellung {event_value}.</translation>
</message>
<message>
<source>{failures} orders in a row could not be read</source>
<translation>{failures} Bestellungen hintereinander ließen sich nicht lesen</translation>
</message>
<message>
<source>{first} to {last}</source>
<translation>{first} bis {last}</translation>
</message>
<message>
<source>{first} to {last} is more than {most_days} days.</source>
<translation>Von {first} bis {last} sind es mehr als {most_days} Tage.</translation>
</message>
<message>
<source>{kind_words}: {whose}{since}</source>
<translation>{kind_words}: {whose}{since}</translation>
</message>
<message numerus="yes">
<source>{n:,} as they should be</source>
<extracomment>{n:,} as it should be</extracomment>
<translation><numerusform>{n:,} wie vorgesehen</numerusform><numerusform>{n:,} wie vorgesehen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} orders</source>
<extracomment>{n:,} order</extracomment>
<translation><numerusform>{n:,} Bestellung</numerusform><numerusform>{n:,} Bestellungen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} that couldn't be determined</source>
<extracomment>{n:,} that couldn't be determined</extracomment>
<translation><numerusform>{n:,} nicht feststellbar</numerusform><numerusform>{n:,} nicht feststellbar</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} with findings</source>
<extracomment>{n:,} with findings</extracomment>
<translation><numerusform>{n:,} mit Befund</numerusform><numerusform>{n:,} mit Befund</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} with no event expected</source>
<extracomment>{n:,} with no event expected</extracomment>
<translation><numerusform>{n:,} braucht kein Ereignis</numerusform><numerusform>{n:,} brauchen kein Ereignis</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} more events fit no order of the period</source>
<extracomment>{n} more event fits no order of the period</extracomment>
<translation><numerusform>{n} weiteres Ereignis passt zu keiner Bestellung des Zeitraums</numerusform><numerusform>{n} weitere Ereignisse passen zu keiner Bestellung des Zeitraums</numerusform></translation>
</message>
<message>
<source>{what} and were not checked.</source>
<translation>{what} und wurden nicht näher angesehen.</translation>
</message>
<message>
<source>{whose}: {stored_metric} {stored_id}, unique ID {unique_id}, value {stored_value}.</source>
<translation>{whose}: {stored_metric} {stored_id}, eindeutige ID {unique_id}, Wert {stored_value}.</translation>
</message>
<message>
<source>{zone} isn't a known time zone.</source>
<translation>{zone} ist keine hier bekannte Zeitzone.</translation>
</message>
</context>
</TS>
