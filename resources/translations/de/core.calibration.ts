<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>  Possible: {each_detail}</source>
<translation>  Möglich: {each_detail}</translation>
</message>
<message>
<source>  What to do: {ended_by_hint}</source>
<translation>  Was tun: {ended_by_hint}</translation>
</message>
<message>
<source> (without {hidden}, which Klaviyo doesn't show)</source>
<translation> (ohne {hidden}, was Klaviyo nicht zeigt)</translation>
</message>
<message>
<source> ({email})</source>
<translation> ({email})</translation>
</message>
<message>
<source> Klaviyo has {klaviyo}, ours is {ours}.</source>
<translation> Klaviyo hat {klaviyo}, unsere Nutzdaten haben {ours}.</translation>
</message>
<message>
<source> and {n_ids} more</source>
<translation> und {n_ids} weitere</translation>
</message>
<message>
<source> {difference_detail}</source>
<translation> {difference_detail}</translation>
</message>
<message>
<source> {group_detail}</source>
<translation> {group_detail}</translation>
</message>
<message>
<source>, changed {changed_at}</source>
<translation>, geändert {changed_at}</translation>
</message>
<message>
<source>, line {line_id}</source>
<translation>, Position {line_id}</translation>
</message>
<message>
<source>, stopped early</source>
<translation>, vorzeitig beendet</translation>
</message>
<message>
<source>, {which}</source>
<translation>, {which}</translation>
</message>
<message>
<source>1 order</source>
<translation>1 Bestellung</translation>
</message>
<message>
<source>An event</source>
<translation>Ein Ereignis</translation>
</message>
<message>
<source>Another window or terminal is comparing this connection's orders right now.</source>
<translation>Ein anderes Fenster oder Terminal vergleicht gerade die Bestellungen dieser Verbindung.</translation>
</message>
<message>
<source>Check that the disk has room and the folder can be written to. What was found is still shown.</source>
<translation>Prüfen Sie, ob auf dem Datenträger Platz ist und in den Ordner geschrieben werden kann. Was gefunden wurde, wird trotzdem gezeigt.</translation>
</message>
<message>
<source>Correcting event</source>
<translation>Korrekturereignis</translation>
</message>
<message>
<source>Currencies weren't compared: the account's own couldn't be read.</source>
<translation>Währungen wurden nicht verglichen: Die des Kontos ließ sich nicht lesen.</translation>
</message>
<message>
<source>Differences:</source>
<translation>Unterschiede:</translation>
</message>
<message>
<source>Enter 1 to {most:,}.</source>
<translation>Geben Sie 1 bis {most:,} an.</translation>
</message>
<message>
<source>Enter a number such as 40.</source>
<translation>Geben Sie eine Zahl wie 40 an.</translation>
</message>
<message>
<source>Every order recorded until {last} has it, and none from {first} on: the mapping may have been changed in between.</source>
<translation>Jede bis {last} verbuchte Bestellung hat es und keine ab {first}: Vielleicht wurde die Zuordnung dazwischen geändert.</translation>
</message>
<message>
<source>For the one order that iPaaS.com itself sent</source>
<translation>Bei der einen Bestellung, die iPaaS.com selbst gesendet hat</translation>
</message>
<message>
<source>For the one order that iPaaS.com itself sent (no more could be compared)</source>
<translation>Bei der einen Bestellung, die iPaaS.com selbst gesendet hat (mehr ließen sich nicht vergleichen)</translation>
</message>
<message>
<source>From the list: {unread}</source>
<translation>Von der Liste: {unread}</translation>
</message>
<message>
<source>In {n_own} of {n_orders} orders the event has the order's own date. Ours has that of sending, unless the event time “order” is chosen.</source>
<translation>In {n_own} von {n_orders} Bestellungen hat das Ereignis das Datum der Bestellung. Unseres hat das des Sendens, außer als Ereigniszeit ist das Datum der Bestellung gewählt.</translation>
</message>
<message>
<source>It ended early: {why}</source>
<translation>Sie endete vorzeitig: {why}</translation>
</message>
<message>
<source>It is on {profile_id}, the order's own event on {profile_id_2}.</source>
<translation>Es liegt auf {profile_id}, das Ereignis der Bestellung selbst auf {profile_id_2}.</translation>
</message>
<message>
<source>It is the event's time in seconds: none was sent.</source>
<translation>Es ist die Zeit des Ereignisses in Sekunden: Es wurde keine gesendet.</translation>
</message>
<message>
<source>It is the metric of {integration}; ours is recorded under the API's of the same name.</source>
<translation>Es ist die Metrik von {integration}; unseres wird unter der gleichnamigen der API verbucht.</translation>
</message>
<message>
<source>It was {deleted}.</source>
<translation>Es war {deleted}.</translation>
</message>
<message>
<source>Klaviyo doesn't have the event {event_id}.</source>
<translation>Klaviyo hat das Ereignis {event_id} nicht.</translation>
</message>
<message>
<source>Klaviyo doesn't have the saved event</source>
<translation>Klaviyo hat das gespeicherte Ereignis nicht</translation>
</message>
<message>
<source>Klaviyo doesn't show the profile, so that its event can't be looked for.</source>
<translation>Klaviyo zeigt das Profil nicht, also lässt sich dessen Ereignis nicht suchen.</translation>
</message>
<message>
<source>Klaviyo has it a second time: the event {stored_id}.</source>
<translation>Klaviyo hat es ein zweites Mal: das Ereignis {stored_id}.</translation>
</message>
<message>
<source>Klaviyo has it as {theirs_path}.</source>
<translation>Klaviyo hat es als {theirs_path}.</translation>
</message>
<message>
<source>Klaviyo has it on {profile_id}{email}{theirs}; {mine}.</source>
<translation>Klaviyo hat es auf {profile_id}{email}{theirs}; {mine}.</translation>
</message>
<message>
<source>Klaviyo has no event for it.</source>
<translation>Klaviyo hat kein Ereignis dazu.</translation>
</message>
<message>
<source>Klaviyo has {klaviyo}, ours is {ours}.</source>
<translation>Klaviyo hat {klaviyo}, unsere Nutzdaten haben {ours}.</translation>
</message>
<message>
<source>Klaviyo shows it of other events.</source>
<translation>Klaviyo zeigt es bei anderen Ereignissen.</translation>
</message>
<message>
<source>Mapping: {mapping_name} (from {origin}{changed})</source>
<translation>Zuordnung: {mapping_name} (aus {origin}{changed})</translation>
</message>
<message>
<source>Measured {finished_at}. {found}</source>
<translation>Gemessen {finished_at}. {found}</translation>
</message>
<message>
<source>No orders could be compared.</source>
<translation>Es ließ sich keine Bestellung vergleichen.</translation>
</message>
<message>
<source>Not compared, {why}: {n_ids} ({ids}{more})</source>
<translation>Nicht verglichen, {why}: {n_ids} ({ids}{more})</translation>
</message>
<message>
<source>Of the last {number} orders that iPaaS.com itself sent</source>
<translation>Von den letzten {number} Bestellungen, die iPaaS.com selbst gesendet hat</translation>
</message>
<message>
<source>Of the last {number} orders that iPaaS.com itself sent (no more could be compared)</source>
<translation>Von den letzten {number} Bestellungen, die iPaaS.com selbst gesendet hat (mehr ließen sich nicht vergleichen)</translation>
</message>
<message>
<source>One has only the day.</source>
<translation>Eines hat nur den Tag.</translation>
</message>
<message>
<source>One is a text, the other the seconds since 1970.</source>
<translation>Eines ist ein Text, das andere die Sekunden seit 1970.</translation>
</message>
<message>
<source>Ours names none, so that Klaviyo takes the account's.</source>
<translation>Unseres nennt keine, also nimmt Klaviyo die des Kontos.</translation>
</message>
<message>
<source>Remark: {remark}</source>
<translation>Anmerkung: {remark}</translation>
</message>
<message>
<source>Stopped early. For the one order that iPaaS.com itself sent and that was compared until then</source>
<translation>Vorzeitig beendet. Bei der einen Bestellung, die iPaaS.com selbst gesendet hat und die bis dahin verglichen war</translation>
</message>
<message>
<source>Stopped early. Of the last {number} orders that iPaaS.com itself sent and that were compared until then</source>
<translation>Vorzeitig beendet. Von den letzten {number} Bestellungen, die iPaaS.com selbst gesendet hat und die bis dahin verglichen waren</translation>
</message>
<message>
<source>The calibration can't be kept</source>
<translation>Die Kalibrierung lässt sich nicht aufbewahren</translation>
</message>
<message>
<source>The customer's link or email may have changed since {datetime}; neither has a date.</source>
<translation>Verknüpfung oder E-Mail-Adresse des Kunden können sich seit {datetime} geändert haben; beides hat kein Datum.</translation>
</message>
<message>
<source>The event is {event_id}, by the journal of this computer.</source>
<translation>Das Ereignis ist {event_id}, laut Journal dieses Computers.</translation>
</message>
<message>
<source>The event is {event_id}, unique ID {unique_id}.</source>
<translation>Das Ereignis ist {event_id}, eindeutige ID {unique_id}.</translation>
</message>
<message>
<source>The event is {link_external_id}.</source>
<translation>Das Ereignis ist {link_external_id}.</translation>
</message>
<message>
<source>The event {event_id} can't be read. {why}</source>
<translation>Das Ereignis {event_id} lässt sich nicht lesen. {why}</translation>
</message>
<message>
<source>The event {wanted} wasn't checked: the order has too many.</source>
<translation>Nach dem Ereignis {wanted} wurde nicht gefragt: Die Bestellung hat zu viele.</translation>
</message>
<message>
<source>The list wasn't checked beyond its newest {looked} orders.</source>
<translation>Die Liste wurde nicht über ihre neuesten {looked} Bestellungen hinaus durchgesehen.</translation>
</message>
<message>
<source>The mapping was changed on {changed_at}, {since}.</source>
<translation>Die Zuordnung wurde am {changed_at} geändert, {since}.</translation>
</message>
<message>
<source>The order has no line for the event {stored_id}.</source>
<translation>Die Bestellung hat keine Position für das Ereignis {stored_id}.</translation>
</message>
<message>
<source>The order was changed on {changed}, after its event was recorded on {datetime}.</source>
<translation>Die Bestellung wurde am {changed} geändert, nachdem ihr Ereignis am {datetime} verbucht war.</translation>
</message>
<message>
<source>They are {apart} hours apart, as with a time zone.</source>
<translation>Sie liegen {apart} Stunden auseinander, wohl wegen der Zeitzone.</translation>
</message>
<message>
<source>This connection is already being calibrated</source>
<translation>Diese Verbindung wird schon kalibriert</translation>
</message>
<message>
<source>Wait until it is done, or stop it there.</source>
<translation>Warten Sie, bis es fertig ist, oder halten Sie es dort an.</translation>
</message>
<message>
<source>a currency</source>
<translation>eine Währung</translation>
</message>
<message>
<source>a line missing in Klaviyo</source>
<translation>eine Position fehlt in Klaviyo</translation>
</message>
<message>
<source>a line too many in Klaviyo</source>
<translation>eine Position zu viel in Klaviyo</translation>
</message>
<message>
<source>a list</source>
<translation>eine Liste</translation>
</message>
<message>
<source>a list in another order</source>
<translation>eine Liste in anderer Reihenfolge</translation>
</message>
<message>
<source>a number</source>
<translation>eine Zahl</translation>
</message>
<message>
<source>a text</source>
<translation>ein Text</translation>
</message>
<message>
<source>a true/false value</source>
<translation>ein Wahrheitswert</translation>
</message>
<message>
<source>after its event was recorded on {datetime}</source>
<translation>nachdem ihr Ereignis am {datetime} verbucht war</translation>
</message>
<message>
<source>an object</source>
<translation>ein Objekt</translation>
</message>
<message>
<source>another amount</source>
<translation>ein anderer Betrag</translation>
</message>
<message>
<source>another form of a date</source>
<translation>eine andere Form eines Datums</translation>
</message>
<message>
<source>another metric</source>
<translation>eine andere Metrik</translation>
</message>
<message>
<source>another type</source>
<translation>ein anderer Typ</translation>
</message>
<message>
<source>another unique ID</source>
<translation>eine andere eindeutige ID</translation>
</message>
<message>
<source>another value</source>
<translation>ein anderer Wert</translation>
</message>
<message>
<source>at a time not shown</source>
<translation>zu nicht gezeigter Zeit</translation>
</message>
<message>
<source>by the ProfileId mapping</source>
<translation>über die Zuordnung „ProfileId“</translation>
</message>
<message>
<source>by the customer's external ID link</source>
<translation>über die Verknüpfung des Kunden (externe ID)</translation>
</message>
<message>
<source>by transferring the customer</source>
<translation>durch das Übertragen des Kunden</translation>
</message>
<message>
<source>iPaaS.com didn't provide the mapping; the copy of {read_at} was used.</source>
<translation>iPaaS.com hat die Zuordnung nicht geliefert; verwendet wurde die Kopie von {read_at}.</translation>
</message>
<message>
<source>iPaaS.com has no event saved for it</source>
<translation>iPaaS.com hat kein Ereignis dafür gespeichert</translation>
</message>
<message>
<source>iPaaS.com no longer has the order</source>
<translation>iPaaS.com hat die Bestellung nicht mehr</translation>
</message>
<message>
<source>in another place</source>
<translation>an anderer Stelle</translation>
</message>
<message>
<source>left out here by a filter</source>
<translation>hier von einem Filter ausgelassen</translation>
</message>
<message>
<source>letter case, spaces or zeros</source>
<translation>Groß- und Kleinschreibung, Leerzeichen oder Nullen</translation>
</message>
<message>
<source>none is found here</source>
<translation>hier wird keines gefunden</translation>
</message>
<message>
<source>not in Klaviyo</source>
<translation>nicht in Klaviyo</translation>
</message>
<message>
<source>nothing</source>
<translation>nichts</translation>
</message>
<message>
<source>only in Klaviyo</source>
<translation>nur in Klaviyo</translation>
</message>
<message>
<source>ours goes to {ours}, found {rule}</source>
<translation>unseres geht an {ours}, gefunden {rule}</translation>
</message>
<message>
<source>ours would make a new profile</source>
<translation>unseres würde ein neues Profil anlegen</translation>
</message>
<message>
<source>rounded</source>
<translation>gerundet</translation>
</message>
<message>
<source>sent by this program, not by iPaaS.com</source>
<translation>von diesem Programm gesendet, nicht von iPaaS.com</translation>
</message>
<message>
<source>some of its events can't be read</source>
<translation>einige seiner Ereignisse lassen sich nicht lesen</translation>
</message>
<message>
<source>the mapping fails here</source>
<translation>die Zuordnung ergibt hier einen Fehler</translation>
</message>
<message>
<source>the one that the customer is linked to</source>
<translation>das, mit dem der Kunde verknüpft ist</translation>
</message>
<message>
<source>the one with the order's email</source>
<translation>das mit der E-Mail-Adresse der Bestellung</translation>
</message>
<message>
<source>the saved event ID was deleted</source>
<translation>die gespeicherte Ereignis-ID ist eine gelöschte</translation>
</message>
<message>
<source>the saved event can't be read</source>
<translation>das gespeicherte Ereignis lässt sich nicht lesen</translation>
</message>
<message>
<source>the saved event corrects the order</source>
<translation>das gespeicherte Ereignis korrigiert die Bestellung</translation>
</message>
<message>
<source>the saved event is another order's</source>
<translation>das gespeicherte Ereignis gehört zu einer anderen Bestellung</translation>
</message>
<message>
<source>twice in Klaviyo</source>
<translation>doppelt in Klaviyo</translation>
</message>
<message>
<source>what its payload needs can't be read</source>
<translation>was ihre Nutzdaten brauchen, lässt sich nicht lesen</translation>
</message>
<message>
<source>{begin}, our payload differs from what Klaviyo has.</source>
<translation>{begin}: Unsere Nutzdaten weichen von dem ab, was Klaviyo hat.</translation>
</message>
<message>
<source>{begin}, our payload equals what Klaviyo has in {equal}{limits}.</source>
<translation>{begin}, stimmen unsere Nutzdaten bei {equal} mit denen in Klaviyo überein{limits}.</translation>
</message>
<message>
<source>{begin}, our payload equals what Klaviyo has.</source>
<translation>{begin}, stimmen unsere Nutzdaten mit denen in Klaviyo überein.</translation>
</message>
<message>
<source>{collection}: {message}</source>
<translation>{collection}: {message}</translation>
</message>
<message>
<source>{equal} of {compared} equal{partial}</source>
<translation>{equal} von {compared} gleich{partial}</translation>
</message>
<message>
<source>{events}{line}, {field}: {kind_words}.{values}{detail}</source>
<translation>{events}{line}, {field}: {kind_words}.{values}{detail}</translation>
</message>
<message>
<source>{last} orders can't be compared.</source>
<translation>{last} Bestellungen lassen sich nicht vergleichen.</translation>
</message>
<message numerus="yes">
<source>{n:,} orders of iPaaS.com's list were checked: {compared:,} compared, {others:,} couldn't be compared.</source>
<extracomment>{n:,} order of iPaaS.com's list was checked: {compared:,} compared, {others:,} couldn't be compared.</extracomment>
<translation><numerusform>{n:,} Bestellung aus der Liste von iPaaS.com durchgesehen: {compared:,} verglichen, {others:,} nicht vergleichbar.</numerusform><numerusform>{n:,} Bestellungen aus der Liste von iPaaS.com durchgesehen: {compared:,} verglichen, {others:,} nicht vergleichbar.</numerusform></translation>
</message>
<message>
<source>{orders} orders</source>
<translation>{orders} Bestellungen</translation>
</message>
<message>
<source>{order}: differs (event {event_id}, recorded {recorded_at})</source>
<translation>{order}: weicht ab (Ereignis {event_id}, verbucht {recorded_at})</translation>
</message>
<message>
<source>{order}: equal</source>
<translation>{order}: gleich</translation>
</message>
<message>
<source>{order}: not compared: {reason_words}. {order_detail}</source>
<translation>{order}: nicht verglichen: {reason_words}. {order_detail}</translation>
</message>
<message>
<source>{per_minute} orders a minute isn't possible.</source>
<translation>{per_minute} Bestellungen pro Minute sind nicht möglich.</translation>
</message>
<message>
<source>{where}: {kind_words}, in {orders} (such as {examples}).{detail}</source>
<translation>{where}: {kind_words}, in {orders} (z. B. {examples}).{detail}</translation>
</message>
<message>
<source>{words} It is rounded too.</source>
<translation>{words} Er ist auch gerundet.</translation>
</message>
<message>
<source>{words} It names {currency}.</source>
<translation>{words} Er nennt {currency}.</translation>
</message>
</context>
<context>
<name>Resend Desk: a difference</name>
<message>
<source>another profile</source>
<comment>a difference</comment>
<translation>ein anderes Profil</translation>
</message>
</context>
</TS>
