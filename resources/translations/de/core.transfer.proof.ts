<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>  Mapping: {mapping}{origin}</source>
<translation>  Zuordnung: {mapping}{origin}</translation>
</message>
<message>
<source>  Sent with {options}</source>
<translation>  Gesendet mit {options}</translation>
</message>
<message>
<source>  What to do: {to_do}</source>
<translation>  Was tun: {to_do}</translation>
</message>
<message>
<source>  {cause}.</source>
<translation>  {cause}.</translation>
</message>
<message>
<source>  {write_at}  {what}: {state}{came}{value}</source>
<translation>  {write_at}  {what}: {state}{came}{value}</translation>
</message>
<message>
<source> (from {mapping_origin}{version})</source>
<translation> (aus {mapping_origin}{version})</translation>
</message>
<message>
<source> Klaviyo has the nearest floating-point number, {event_value}.</source>
<translation> Klaviyo hat die nächstliegende Gleitkommazahl, {event_value}.</translation>
</message>
<message>
<source> by {sent_by}</source>
<translation> von {sent_by}</translation>
</message>
<message>
<source> of line {line_id}</source>
<translation> der Position {line_id}</translation>
</message>
<message>
<source> with {elsewhere}</source>
<translation> bei {elsewhere}</translation>
</message>
<message>
<source>, as in the subscription's own mapping</source>
<translation>, wie es die Zuordnung der Firma ergibt</translation>
</message>
<message>
<source>, as the subscription's own mapping has it</source>
<translation>, wie es die Zuordnung der Firma hat</translation>
</message>
<message>
<source>, version {mapping_fingerprint}</source>
<translation>, Version {mapping_fingerprint}</translation>
</message>
<message>
<source>. {write_detail}</source>
<translation>. {write_detail}</translation>
</message>
<message>
<source>A guest order has no customer to link.</source>
<translation>Eine Gastbestellung hat keinen Kunden zum Verknüpfen.</translation>
</message>
<message>
<source>API revision {revision}</source>
<translation>API-Revision {revision}</translation>
</message>
<message>
<source>All runs of the order</source>
<translation>Alle Läufe der Bestellung</translation>
</message>
<message>
<source>Blocked by</source>
<translation>Blockiert durch</translation>
</message>
<message>
<source>Both are</source>
<translation>Beides steht</translation>
</message>
<message>
<source>Both are {total}.{exact}</source>
<translation>Beide sind {total}.{exact}</translation>
</message>
<message>
<source>Can't tell which flows would start</source>
<translation>Welche Flows starten würden, ließ sich nicht feststellen</translation>
</message>
<message>
<source>Can't tell which profile the order belongs to.</source>
<translation>Zu welchem Profil die Bestellung gehört, ließ sich nicht feststellen.</translation>
</message>
<message>
<source>Check and finish it: first it is only read and checked, then what is missing is done.</source>
<translation>„Prüfen und fertigstellen“: Erst wird nur lesend nachgesehen; dann wird gesendet, was fehlt.</translation>
</message>
<message>
<source>Check the metric in Klaviyo, or use a key with the scopes metrics:read and flows:read.</source>
<translation>Sehen Sie sich die Metrik in Klaviyo an, oder verwenden Sie einen Schlüssel mit den Berechtigungen metrics:read und flows:read.</translation>
</message>
<message>
<source>Checklist: {state}</source>
<translation>Checkliste: {state}</translation>
</message>
<message>
<source>Company {company}; subscription {subscription}; account {account}</source>
<translation>Firma {company}; Abonnement {subscription}; Konto {account}</translation>
</message>
<message>
<source>Conflicts</source>
<translation>Konflikte</translation>
</message>
<message>
<source>Correct the customer's external ID in iPaaS.com if it is wrong.</source>
<translation>Korrigieren Sie die externe ID des Kunden in iPaaS.com, wenn sie falsch ist.</translation>
</message>
<message>
<source>Correct the external ID in iPaaS.com if it is wrong.</source>
<translation>Korrigieren Sie die externe ID in iPaaS.com, wenn sie falsch ist.</translation>
</message>
<message>
<source>Couldn't determine</source>
<translation>Ließ sich nicht feststellen</translation>
</message>
<message>
<source>Customer {customer_id} is linked to {profile_id} already.</source>
<translation>Kunde {customer_id} ist schon mit {profile_id} verknüpft.</translation>
</message>
<message>
<source>Customer {customer_id} is linked to {there_external_id}, not to {profile_id}.</source>
<translation>Kunde {customer_id} ist mit {there_external_id} verknüpft, nicht mit {profile_id}.</translation>
</message>
<message>
<source>Customer {customer_id} is now linked to {profile_id}.</source>
<translation>Kunde {customer_id} ist jetzt mit {profile_id} verknüpft.</translation>
</message>
<message>
<source>Each line has its Ordered Product event</source>
<translation>Jede Position hat ihr Ereignis Ordered Product</translation>
</message>
<message>
<source>Email without its + tag</source>
<translation>E-Mail-Adresse ohne ihren +-Zusatz</translation>
</message>
<message>
<source>Email {email}; customer {customer}</source>
<translation>E-Mail-Adresse {email}; Kunde {customer}</translation>
</message>
<message>
<source>Events, as previewed before the send</source>
<translation>Ereignisse, wie die Vorschau sie vor dem Senden zeigte</translation>
</message>
<message>
<source>Find out which of the two customers the profile is, and correct it in iPaaS.com.</source>
<translation>Klären Sie, welcher der beiden Kunden zum Profil gehört, und korrigieren Sie es in iPaaS.com.</translation>
</message>
<message>
<source>First find out which profile is the right one.</source>
<translation>Klären Sie zuerst, welches Profil das richtige ist.</translation>
</message>
<message>
<source>Generate Events: {setting}</source>
<translation>Generate Events: {setting}</translation>
</message>
<message>
<source>It is linked to {there}, which was left as it is; the event is {event_id}.</source>
<translation>Sie ist mit {there} verknüpft und blieb so; das Ereignis ist {event_id}.</translation>
</message>
<message numerus="yes">
<source>It is the only one on the {n} profiles checked.</source>
<extracomment>It is the only one on the profile checked.</extracomment>
<translation><numerusform>Es ist das einzige auf dem durchgesehenen Profil.</numerusform><numerusform>Es ist das einzige auf den {n} durchgesehenen Profilen.</numerusform></translation>
</message>
<message>
<source>It is “{event_metric}”{own}, not the document's “{placed_order}”.</source>
<translation>Sie heißt „{event_metric}“{own}, nicht „{placed_order}“ wie im Dokument.</translation>
</message>
<message>
<source>It is “{unique_id}”, not “{wanted}”.</source>
<translation>Sie ist „{unique_id}“, nicht „{wanted}“.</translation>
</message>
<message>
<source>It is “{wanted}”{own}.</source>
<translation>Sie ist „{wanted}“{own}.</translation>
</message>
<message>
<source>It isn't decided which profile is the right one</source>
<translation>Welches Profil das richtige ist, steht nicht fest</translation>
</message>
<message>
<source>Its result was never recorded. Finish it{terminal}: that checks first.</source>
<translation>Es wurde nie gemeldet, wie es endete. Stellen Sie es fertig{terminal}: Dabei wird zuerst nachgesehen.</translation>
</message>
<message>
<source>Klaviyo accepted the event at {at}; it is not visible yet. Verify again in a minute.</source>
<translation>Klaviyo hat das Ereignis um {at} angenommen; es ist noch nicht sichtbar. Prüfen Sie in einer Minute noch einmal.</translation>
</message>
<message>
<source>Klaviyo doesn't show the event's metric.</source>
<translation>Klaviyo zeigt die Metrik des Ereignisses nicht.</translation>
</message>
<message>
<source>Klaviyo doesn't show the event's unique ID.</source>
<translation>Klaviyo zeigt die eindeutige ID des Ereignisses nicht.</translation>
</message>
<message>
<source>Klaviyo doesn't show the events' unique IDs.</source>
<translation>Klaviyo zeigt die eindeutigen IDs der Ereignisse nicht.</translation>
</message>
<message>
<source>Klaviyo has {event_value}, corrected by {by}: what counts is {total}, the order's Total.</source>
<translation>Klaviyo hat {event_value}, korrigiert durch {by}: Es zählt {total}, die Summe der Bestellung.</translation>
</message>
<message>
<source>Klaviyo has {event_value}, the order's Total is {total}.</source>
<translation>Klaviyo hat {event_value}, der Gesamtbetrag der Bestellung ist {total}.</translation>
</message>
<message>
<source>Klaviyo kept an earlier event with a different payload</source>
<translation>Klaviyo hat ein früheres Ereignis mit anderen Nutzdaten behalten</translation>
</message>
<message>
<source>Klaviyo no longer has the profile {profile_id}.</source>
<translation>Klaviyo hat das Profil {profile_id} nicht mehr.</translation>
</message>
<message>
<source>Klaviyo shows no value.</source>
<translation>Klaviyo zeigt keinen Wert.</translation>
</message>
<message>
<source>Mapping: {name} ({origin})</source>
<translation>Zuordnung: {name} ({origin})</translation>
</message>
<message>
<source>Merged profile</source>
<translation>Zusammengeführtes Profil</translation>
</message>
<message>
<source>No event for this order is on {where}.</source>
<translation>Kein Ereignis dieser Bestellung liegt auf: {where}.</translation>
</message>
<message>
<source>No event for {lines}, {extra} more than there are lines.</source>
<translation>Kein Ereignis für {lines}, {extra} mehr, als es Positionen gibt.</translation>
</message>
<message>
<source>No event for {lines}.</source>
<translation>Kein Ereignis für {lines}.</translation>
</message>
<message>
<source>No profile was found for the order, so there is no event to check.</source>
<translation>Die Bestellung gehört zu keinem auffindbaren Profil, also ist kein Ereignis zu sehen.</translation>
</message>
<message>
<source>No profile was found.</source>
<translation>Es wurde kein Profil gefunden.</translation>
</message>
<message>
<source>Note</source>
<translation>Hinweis</translation>
</message>
<message>
<source>Nothing had been sent.</source>
<translation>Es war nichts hinausgegangen.</translation>
</message>
<message>
<source>Open the connection “{saved}”; it is checked and finished there.</source>
<translation>Öffnen Sie die Verbindung „{saved}“; dort wird es geprüft und fertiggestellt.</translation>
</message>
<message numerus="yes">
<source>Order {number} ({type}, {status}), total {total}, {n} lines, created {created}</source>
<extracomment>Order {number} ({type}, {status}), total {total}, {n} line, created {created}</extracomment>
<translation><numerusform>Bestellung {number} ({type}, {status}), Summe {total}, {n} Position, angelegt {created}</numerusform><numerusform>Bestellung {number} ({type}, {status}), Summe {total}, {n} Positionen, angelegt {created}</numerusform></translation>
</message>
<message>
<source>Order's date</source>
<translation>Bestelldatum</translation>
</message>
<message>
<source>Order's date, backfill</source>
<translation>Bestelldatum, Nachtrag</translation>
</message>
<message>
<source>Preview again to see what Klaviyo has. Sending again sends only what is missing.</source>
<translation>Erstellen Sie die Vorschau erneut: Sie zeigt, was Klaviyo hat, und gesendet wird nur, was fehlt.</translation>
</message>
<message>
<source>Preview the order again.</source>
<translation>Erstellen Sie die Vorschau der Bestellung erneut.</translation>
</message>
<message>
<source>Read at {time}</source>
<translation>Gelesen am {time}</translation>
</message>
<message>
<source>Record the link points to</source>
<translation>Datensatz hinter der Verknüpfung</translation>
</message>
<message>
<source>Remarks</source>
<translation>Hinweise</translation>
</message>
<message>
<source>Resend Desk: report of transaction {transaction_id}</source>
<translation>Resend Desk: Bericht über die Transaktion {transaction_id}</translation>
</message>
<message>
<source>Sent: {state}</source>
<translation>Gesendet: {state}</translation>
</message>
<message>
<source>Set up that connection again to finish it. Or check the order in Klaviyo, then mark it as dealt with.</source>
<translation>Richten Sie diese Verbindung wieder ein, um sie fertigzustellen. Oder prüfen Sie die Bestellung in Klaviyo, und markieren Sie sie dann als erledigt.</translation>
</message>
<message>
<source>Still unknown: {line}</source>
<translation>Ungeklärt: {line}</translation>
</message>
<message>
<source>The Placed Order event is on the expected profile</source>
<translation>Das Ereignis Placed Order liegt auf dem erwarteten Profil</translation>
</message>
<message>
<source>The customer has no profile in Klaviyo, so there is no event.</source>
<translation>Der Kunde hat kein Profil in Klaviyo, also gibt es kein Ereignis.</translation>
</message>
<message>
<source>The customer's profile {made} was created.</source>
<translation>Das Profil {made} des Kunden wurde angelegt.</translation>
</message>
<message>
<source>The event is on {expected}, the profile that was chosen for this order.</source>
<translation>Das Ereignis ist auf {expected}, dem Profil, das für diese Bestellung gewählt wurde.</translation>
</message>
<message>
<source>The event is on {expected}.</source>
<translation>Das Ereignis liegt auf {expected}.</translation>
</message>
<message>
<source>The event is on {profile_id}. {why}.</source>
<translation>Das Ereignis liegt auf {profile_id}. {why}.</translation>
</message>
<message>
<source>The event is on {profile_id}; the order belongs to {expected}.</source>
<translation>Das Ereignis liegt auf {profile_id}; die Bestellung gehört zu {expected}.</translation>
</message>
<message>
<source>The handover of order {order} to iPaaS.com's queue</source>
<translation>Die Übergabe der Bestellung {order} an die Warteschlange von iPaaS.com</translation>
</message>
<message>
<source>The link can't be saved</source>
<translation>Die Verknüpfung lässt sich nicht speichern</translation>
</message>
<message>
<source>The link of order {order}</source>
<translation>Die Verknüpfung der Bestellung {order}</translation>
</message>
<message>
<source>The mapping creates no Ordered Product events for lines.</source>
<translation>Die Zuordnung macht aus Positionen keine Ereignisse Ordered Product.</translation>
</message>
<message>
<source>The metric is “{event_metric}”.</source>
<translation>Die Metrik ist „{event_metric}“.</translation>
</message>
<message>
<source>The metric is “{placed_order}”</source>
<translation>Die Metrik ist „{placed_order}“</translation>
</message>
<message>
<source>The number is (the order has no email)</source>
<translation>Die Nummer steht (die Bestellung hat keine E-Mail-Adresse)</translation>
</message>
<message>
<source>The order has no Total.</source>
<translation>Die Bestellung hat kein Total.</translation>
</message>
<message>
<source>The order has no lines.</source>
<translation>Die Bestellung hat keine Positionen.</translation>
</message>
<message>
<source>The profile {profile_id} is linked to the customer {other} already.</source>
<translation>Das Profil {profile_id} ist schon mit dem Kunden {other} verknüpft.</translation>
</message>
<message>
<source>The properties have the email and the order number</source>
<translation>Die Eigenschaften enthalten E-Mail-Adresse und Bestellnummer</translation>
</message>
<message>
<source>The properties lack {missing}.</source>
<translation>In den Eigenschaften fehlt: {missing}.</translation>
</message>
<message>
<source>The search for order {order}</source>
<translation>Die Suche nach Bestellung {order}</translation>
</message>
<message>
<source>The send of order {order}</source>
<translation>Das Senden der Bestellung {order}</translation>
</message>
<message>
<source>The unique ID is the order's own</source>
<translation>Die eindeutige ID ist die der Bestellung</translation>
</message>
<message>
<source>The value equals the order's Total</source>
<translation>Der Wert entspricht dem Gesamtbetrag der Bestellung</translation>
</message>
<message>
<source>There are {n_found} events for this order: {others}.</source>
<translation>Es gibt {n_found} Ereignisse dieser Bestellung: {others}.</translation>
</message>
<message>
<source>There is no second event for the order</source>
<translation>Es gibt kein zweites Ereignis der Bestellung</translation>
</message>
<message>
<source>There is nothing to search for</source>
<translation>Es gibt nichts zu suchen</translation>
</message>
<message>
<source>This program sent no event for this order.</source>
<translation>Dieses Programm hat kein Ereignis dieser Bestellung gesendet.</translation>
</message>
<message>
<source>Verified: every item passed</source>
<translation>Nachgewiesen: Jeder Punkt bestanden</translation>
</message>
<message>
<source>What corrects order {order}</source>
<translation>Die Korrektur der Bestellung {order}</translation>
</message>
<message>
<source>When sent</source>
<translation>Beim Senden</translation>
</message>
<message>
<source>When sent, backfill</source>
<translation>Beim Senden, Nachtrag</translation>
</message>
<message>
<source>an order number (the order has none)</source>
<translation>eine Bestellnummer (die Bestellung hat keine)</translation>
</message>
<message>
<source>any of the possible profiles</source>
<translation>keinem der Profile, die gemeint sein könnten</translation>
</message>
<message>
<source>batch {batch}</source>
<translation>Stapel {batch}</translation>
</message>
<message>
<source>by {sent_by}</source>
<translation>von {sent_by}</translation>
</message>
<message>
<source>candidate {profile_id} ({source}): {particulars}</source>
<translation>Kandidat {profile_id} ({source}): {particulars}</translation>
</message>
<message>
<source>edited here: {what} ({change})</source>
<translation>hier bearbeitet: {what} ({change})</translation>
</message>
<message>
<source>event</source>
<translation>Ereignis</translation>
</message>
<message>
<source>event time: the order's own date; as backfill (no flows start)</source>
<translation>Ereigniszeit: das Datum der Bestellung; als Nachtrag (startet keine Flows)</translation>
</message>
<message>
<source>event time: the order's own date; not as backfill (flows could start)</source>
<translation>Ereigniszeit: das Datum der Bestellung; nicht als Nachtrag (Flows konnten starten)</translation>
</message>
<message>
<source>event time: when it was sent; as backfill (no flows start)</source>
<translation>Ereigniszeit: beim Senden; als Nachtrag (startet keine Flows)</translation>
</message>
<message>
<source>event time: when it was sent; not as backfill (flows could start)</source>
<translation>Ereigniszeit: beim Senden; nicht als Nachtrag (Flows konnten starten)</translation>
</message>
<message>
<source>external ID</source>
<translation>externe ID</translation>
</message>
<message>
<source>iPaaS.com's queue has the order.</source>
<translation>Die Warteschlange von iPaaS.com hat die Bestellung.</translation>
</message>
<message>
<source>iPaaS.com's queue may still process it. Check whether it is in Klaviyo{terminal}.</source>
<translation>Die Warteschlange von iPaaS.com führt es vielleicht noch aus. Sehen Sie nach, ob es in Klaviyo ist{terminal}.</translation>
</message>
<message>
<source>looked again</source>
<translation>erneut nachgesehen</translation>
</message>
<message>
<source>new</source>
<translation>neu</translation>
</message>
<message>
<source>no particulars</source>
<translation>keine Angaben</translation>
</message>
<message>
<source>no unique ID</source>
<translation>keine eindeutige ID</translation>
</message>
<message>
<source>none (a guest)</source>
<translation>keiner (Gast)</translation>
</message>
<message>
<source>not compared: the payload was not kept</source>
<translation>nicht verglichen: Die Nutzdaten wurden nicht behalten</translation>
</message>
<message>
<source>not known</source>
<translation>nicht bekannt</translation>
</message>
<message>
<source>not looked up</source>
<translation>nicht nachgeschlagen</translation>
</message>
<message>
<source>not recorded</source>
<translation>nicht vermerkt</translation>
</message>
<message>
<source>not set</source>
<translation>nicht gesetzt</translation>
</message>
<message>
<source>order in iPaaS.com's queue</source>
<translation>Bestellung in der Warteschlange von iPaaS.com</translation>
</message>
<message>
<source>profile</source>
<translation>Profil</translation>
</message>
<message>
<source>recorded as {event_id}</source>
<translation>verbucht als {event_id}</translation>
</message>
<message>
<source>recorded as {event_id}, with a different payload</source>
<translation>verbucht als {event_id}, mit anderen Nutzdaten</translation>
</message>
<message>
<source>the email</source>
<translation>die E-Mail-Adresse</translation>
</message>
<message>
<source>the order number</source>
<translation>die Bestellnummer</translation>
</message>
<message>
<source>whether iPaaS.com's queue has the order.</source>
<translation>ob die Warteschlange von iPaaS.com die Bestellung hat.</translation>
</message>
<message>
<source>whether the customer's profile was created.</source>
<translation>ob das Profil des Kunden angelegt wurde.</translation>
</message>
<message numerus="yes">
<source>whether {n} external IDs were saved.</source>
<extracomment>whether {n} external ID was saved.</extracomment>
<translation><numerusform>ob {n} externe ID gespeichert wurde.</numerusform><numerusform>ob {n} externe IDs gespeichert wurden.</numerusform></translation>
</message>
<message>
<source>{both} among the properties.</source>
<translation>{both} unter den Eigenschaften.</translation>
</message>
<message>
<source>{event_id} on {profile_id} (unique ID {unique_id})</source>
<translation>{event_id} auf {profile_id} (eindeutige ID {unique_id})</translation>
</message>
<message>
<source>{events} may have arrived.</source>
<translation>{events} (vielleicht angekommen).</translation>
</message>
<message>
<source>{extra} more than there are lines.</source>
<translation>{extra} mehr, als es Positionen gibt.</translation>
</message>
<message>
<source>{kind} [{unique_id}]: {state}, event {event_id}</source>
<translation>{kind} [{unique_id}]: {state}, Ereignis {event_id}</translation>
</message>
<message>
<source>{kind} [{unique_id}]: {state}, event {event_id}, {time}</source>
<translation>{kind} [{unique_id}]: {state}, Ereignis {event_id}, {time}</translation>
</message>
<message>
<source>{kind} {id}: {particulars}</source>
<translation>{kind} {id}: {particulars}</translation>
</message>
<message>
<source>{mark} {why}</source>
<translation>{mark} {why}</translation>
</message>
<message>
<source>{metric} [{unique_id}] {label}: {value}, {state}</source>
<translation>{metric} [{unique_id}] {label}: {value}, {state}</translation>
</message>
<message>
<source>{n:,} events: {told}.</source>
<translation>{n:,} Ereignisse: {told}.</translation>
</message>
<message>
<source>{n_coming} of {n_lines} were accepted a moment ago, and are not visible yet.</source>
<translation>{n_coming} von {n_lines} wurden gerade angenommen und sind noch nicht sichtbar.</translation>
</message>
<message numerus="yes">
<source>{n} events</source>
<extracomment>{n} event</extracomment>
<translation><numerusform>{n} Ereignis</numerusform><numerusform>{n} Ereignisse</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events aren't visible in Klaviyo. Finish it{terminal}: that checks first and sends only what is missing.</source>
<extracomment>{n} event isn't visible in Klaviyo. Finish it{terminal}: that checks first and sends only what is missing.</extracomment>
<translation><numerusform>{n} Ereignis wurde in Klaviyo nicht gesehen. Stellen Sie es fertig{terminal}: Dabei wird zuerst nachgesehen und nur gesendet, was fehlt.</numerusform><numerusform>{n} Ereignisse wurden in Klaviyo nicht gesehen. Stellen Sie es fertig{terminal}: Dabei wird zuerst nachgesehen und nur gesendet, was fehlt.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} external IDs saved.</source>
<extracomment>{n} external ID saved.</extracomment>
<translation><numerusform>{n} externe ID gespeichert.</numerusform><numerusform>{n} externe IDs gespeichert.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {n} lines, each once.</source>
<extracomment>{n} of {n} line, once.</extracomment>
<translation><numerusform>{n} von {n} Position, einmal.</numerusform><numerusform>{n} von {n} Positionen, jede genau einmal.</numerusform></translation>
</message>
<message>
<source>{order}{where}, started {at}{by}</source>
<translation>{order}{where}, begonnen {at}{by}</translation>
</message>
<message>
<source>{outcome}: {profile_id} (rule: {rule})</source>
<translation>{outcome}: {profile_id} (Regel: {rule})</translation>
</message>
<message>
<source>{record_type} {record_id} is linked to another event</source>
<translation>{record_type} {record_id} ist mit einem anderen Ereignis verknüpft</translation>
</message>
<message>
<source>{run}, sent for {ticket}</source>
<translation>{run}, gesendet für {ticket}</translation>
</message>
<message>
<source>{severity}: {field}: {message}</source>
<translation>{severity}: {field}: {message}</translation>
</message>
<message>
<source>{there:,} of {n:,} events recorded, {rest}</source>
<translation>{there:,} von {n:,} Ereignissen verbucht, {rest}</translation>
</message>
<message>
<source>{time} {step}: {outcome}. {detail}</source>
<translation>{time} {step}: {outcome}. {detail}</translation>
</message>
<message numerus="yes">
<source>{time}: {state}, {n} events</source>
<extracomment>{time}: {state}, {n} event</extracomment>
<translation><numerusform>{time}: {state}, {n} Ereignis</numerusform><numerusform>{time}: {state}, {n} Ereignisse</numerusform></translation>
</message>
<message>
<source>{title}, checked at {time}</source>
<translation>{title}, geprüft am {time}</translation>
</message>
<message>
<source>{what}, ended unattended: {state}</source>
<translation>{what}, unbemerkt beendet: {state}</translation>
</message>
<message>
<source>{what}, was interrupted</source>
<translation>{what}, wurde unterbrochen</translation>
</message>
<message>
<source>{write_metric} [{unique_id}] on {profile_id}</source>
<translation>{write_metric} [{unique_id}] auf {profile_id}</translation>
</message>
</context>
</TS>
