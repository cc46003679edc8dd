<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>    What to do: {finding_hint}</source>
<translation>    Was tun: {finding_hint}</translation>
</message>
<message>
<source> (another one of that name is {others}'s)</source>
<translation> (eine weitere dieses Namens gehört {others})</translation>
</message>
<message>
<source> It was stopped early.</source>
<translation> Sie wurde vor dem Ende angehalten.</translation>
</message>
<message>
<source> Not determined: {untold}.</source>
<translation> Nicht festgestellt: {untold}.</translation>
</message>
<message>
<source>, a test account</source>
<translation>, ein Testkonto</translation>
</message>
<message>
<source>, but for {missing}</source>
<translation>, außer {missing}</translation>
</message>
<message>
<source>, by {found_by}</source>
<translation>, geprüft durch {found_by}</translation>
</message>
<message>
<source>, directly.</source>
<translation>, direkt.</translation>
</message>
<message>
<source>, through the proxy {proxy}.</source>
<translation>, über den Proxy {proxy}.</translation>
</message>
<message>
<source>A customer's addresses</source>
<translation>Adressen eines Kunden</translation>
</message>
<message>
<source>A formula that returns a whole record gets a warning: it isn't known which names iPaaS.com uses.</source>
<translation>Vor einer Formel, die einen ganzen Datensatz zurückgibt, wird gewarnt: Unter welchen Namen iPaaS.com sie sendet, ist nicht bekannt.</translation>
</message>
<message>
<source>A key's scopes can't be changed later: make a new one with {scopes_told}, and enter it.</source>
<translation>Die Berechtigungen eines Schlüssels lassen sich nachträglich nicht ändern: Erstellen Sie einen neuen mit {scopes_told}, und geben Sie ihn ein.</translation>
</message>
<message>
<source>A link leads to {link_external_id}, which Klaviyo doesn't have.</source>
<translation>Eine Verknüpfung führt zu {link_external_id}, das Klaviyo nicht hat.</translation>
</message>
<message>
<source>A link was returned as an ID {form}; both forms are read.</source>
<translation>Eine Verknüpfung kam als ID {form}; beide Formen werden gelesen.</translation>
</message>
<message>
<source>A new profile would get no phone number or location. Please report the names of those fields.</source>
<translation>Ein neues Profil bekäme weder Telefonnummer noch Ort. Bitte melden Sie, unter welchem Namen sie kommen.</translation>
</message>
<message>
<source>A number in the response is too long</source>
<translation>Eine Zahl der Antwort ist zu lang</translation>
</message>
<message>
<source>A text in the response is too long</source>
<translation>Ein Text der Antwort ist zu lang</translation>
</message>
<message>
<source>API key or OAuth</source>
<translation>API-Schlüssel oder OAuth</translation>
</message>
<message>
<source>Accepted: {limit}.</source>
<translation>Angenommen werden {limit}.</translation>
</message>
<message>
<source>All four are found: {keys}.</source>
<translation>Alle vier sind da: {keys}.</translation>
</message>
<message>
<source>All names except keywords are found in any letter case; where a formula relies on it, the preview has a note.</source>
<translation>Alle Namen werden unabhängig von Groß- und Kleinschreibung gefunden, außer Schlüsselwörter; braucht eine Formel das, weist der Plan darauf hin.</translation>
</message>
<message numerus="yes">
<source>All {n} responses were within {limit}.</source>
<extracomment>{n} response was within {limit}.</extracomment>
<translation><numerusform>{n} Antwort blieb innerhalb von {limit}.</numerusform><numerusform>Alle {n} Antworten blieben innerhalb von {limit}.</numerusform></translation>
</message>
<message>
<source>Allowed: {allowed}.{others} LookupSpecial, which uses a POST, and UpdateExternalId, which writes, aren't tested.</source>
<translation>Erlaubt sind {allowed}.{others} LookupSpecial, das per POST nachschlägt, und UpdateExternalId, das schreibt, werden nicht ausprobiert.</translation>
</message>
<message>
<source>Ask your iPaaS.com administrator for permission to read these, or use another user or token.</source>
<translation>Bitten Sie die Person, die iPaaS.com für Sie betreut, um das Recht, diese zu lesen, oder verwenden Sie einen anderen Benutzer oder ein anderes Token.</translation>
</message>
<message>
<source>Check that customer.</source>
<translation>Sehen Sie sich diesen Kunden an.</translation>
</message>
<message>
<source>Check that external ID in iPaaS.com.</source>
<translation>Sehen Sie sich diese externe ID in iPaaS.com an.</translation>
</message>
<message>
<source>Check the key in Klaviyo.</source>
<translation>Sehen Sie sich den Schlüssel in Klaviyo an.</translation>
</message>
<message>
<source>Company {company_name}; subscription {subscription_id}; {ipaas_url}; {klaviyo_url}</source>
<translation>Firma {company_name}; Abonnement {subscription_id}; {ipaas_url}; {klaviyo_url}</translation>
</message>
<message>
<source>Compare an order that iPaaS.com sent: open it here, and check the differences in its events.</source>
<translation>Vergleichen Sie eine Bestellung, die iPaaS.com gesendet hat: Öffnen Sie sie hier, und sehen Sie sich die Unterschiede ihrer Ereignisse an.</translation>
</message>
<message>
<source>Correct these records in iPaaS.com, or ask iPaaS.com's support what their fields hold.</source>
<translation>Korrigieren Sie diese Datensätze in iPaaS.com, oder fragen Sie den Support von iPaaS.com, was ihre Felder enthalten.</translation>
</message>
<message>
<source>Create a new company token in iPaaS.com, and enter it.</source>
<translation>Erstellen Sie in iPaaS.com ein neues Token der Firma, und geben Sie es ein.</translation>
</message>
<message>
<source>Create a new company token soon.</source>
<translation>Erstellen Sie bald ein neues Token der Firma.</translation>
</message>
<message>
<source>Custom fields become properties</source>
<translation>Benutzerdefinierte Felder werden Eigenschaften</translation>
</message>
<message>
<source>Customer 0 is linked to {found_external_id}.</source>
<translation>Kunde 0 ist mit {found_external_id} verknüpft.</translation>
</message>
<message>
<source>Customer {customer_id} was read.</source>
<translation>Kunde {customer_id} wurde gelesen.</translation>
</message>
<message>
<source>Customers can be read</source>
<translation>Kunden lassen sich lesen</translation>
</message>
<message>
<source>Empty pages in the middle</source>
<translation>Leere Seiten in der Mitte</translation>
</message>
<message>
<source>Events are matched by metric, order number, value and content instead. Please report this.</source>
<translation>Ereignisse werden stattdessen nach Metrik, Bestellnummer, Wert und Inhalt erkannt. Bitte melden Sie das.</translation>
</message>
<message>
<source>External IDs can be read</source>
<translation>Externe IDs lassen sich lesen</translation>
</message>
<message>
<source>Fields without a value</source>
<translation>Felder ohne Wert</translation>
</message>
<message>
<source>Fifty orders are handed over at once, every two seconds, each with its own tracking GUID.</source>
<translation>Fünfzig Bestellungen werden auf einmal übergeben, alle zwei Sekunden, jede mit eigener Tracking-GUID.</translation>
</message>
<message>
<source>Formulas</source>
<translation>Formeln</translation>
</message>
<message>
<source>Formulas whose end has no value</source>
<translation>Formeln, deren Ende keinen Wert hat</translation>
</message>
<message>
<source>Hand over a few orders first, and check their transfers in iPaaS.com.</source>
<translation>Übergeben Sie zuerst einige Bestellungen, und sehen Sie sich ihre Übertragungen in iPaaS.com an.</translation>
</message>
<message>
<source>How Klaviyo compares emails</source>
<translation>Wie Klaviyo E-Mail-Adressen vergleicht</translation>
</message>
<message>
<source>How a collection says that it is inactive</source>
<translation>Wie eine Sammlung sagt, dass sie inaktiv ist</translation>
</message>
<message>
<source>How a missing link is reported</source>
<translation>Wie eine fehlende Verknüpfung gemeldet wird</translation>
</message>
<message>
<source>How iPaaS.com compares emails</source>
<translation>Wie iPaaS.com E-Mail-Adressen vergleicht</translation>
</message>
<message>
<source>How lists are paged</source>
<translation>Wie Listen in Seiten geteilt sind</translation>
</message>
<message>
<source>How much the queue takes at once</source>
<translation>Wie viel die Warteschlange auf einmal nimmt</translation>
</message>
<message>
<source>How soon an event can be seen</source>
<translation>Wie bald ein Ereignis zu sehen ist</translation>
</message>
<message>
<source>If you want to see it, make a key that has flows:read as well.</source>
<translation>Wenn Sie es sehen wollen, erstellen Sie einen Schlüssel, der auch flows:read hat.</translation>
</message>
<message>
<source>It agrees with the servers'.</source>
<translation>Sie stimmt mit der der Server überein.</translation>
</message>
<message>
<source>It couldn't be checked: {why}</source>
<translation>Es ließ sich nicht nachsehen: {why}</translation>
</message>
<message>
<source>It ends on {end}.</source>
<translation>Es endet am {end}.</translation>
</message>
<message>
<source>It expired on {end}.</source>
<translation>Es ist am {end} abgelaufen.</translation>
</message>
<message>
<source>It has no API key, so it presumably uses OAuth; this program needs its own key.</source>
<translation>Es hat keinen API-Schlüssel, arbeitet also vermutlich mit OAuth; dieses Programm braucht einen eigenen Schlüssel.</translation>
</message>
<message>
<source>It is FALSE: nothing would be sent.</source>
<translation>Es ist FALSE: Es würde nichts gesendet.</translation>
</message>
<message>
<source>It is TRUE.</source>
<translation>Es ist TRUE.</translation>
</message>
<message>
<source>It is looked for over 30 seconds; after that it counts as accepted, never failed, and can be looked for again.</source>
<translation>Es wird 30 Sekunden lang gesucht; danach gilt es als angenommen, nie als fehlgeschlagen, und lässt sich noch einmal suchen.</translation>
</message>
<message numerus="yes">
<source>It is {n} seconds ahead.</source>
<extracomment>It is {n} second ahead.</extracomment>
<translation><numerusform>Sie geht {n} Sekunde vor.</numerusform><numerusform>Sie geht {n} Sekunden vor.</numerusform></translation>
</message>
<message numerus="yes">
<source>It is {n} seconds behind.</source>
<extracomment>It is {n} second behind.</extracomment>
<translation><numerusform>Sie geht {n} Sekunde nach.</numerusform><numerusform>Sie geht {n} Sekunden nach.</numerusform></translation>
</message>
<message>
<source>It is {setting}, neither TRUE nor FALSE.</source>
<translation>Es ist {setting}, weder TRUE noch FALSE.</translation>
</message>
<message>
<source>It isn't allowed. {what}</source>
<translation>Es ist nicht erlaubt. {what}</translation>
</message>
<message>
<source>It isn't in date order: {ends}. A short list is read in full; for a long one, you are told how far it was checked.</source>
<translation>Sie ist nicht nach Datum geordnet: {ends}. Eine kurze Liste wird ganz gelesen; bei einer langen wird gesagt, wie weit durchgesehen wurde.</translation>
</message>
<message>
<source>Klaviyo accepted events from this connection, last on {sent}: the key used then has events:write. Only a new customer shows whether it has profiles:write.</source>
<translation>Klaviyo hat über diese Verbindung Ereignisse dieses Programms angenommen, zuletzt am {sent}: Der Schlüssel von damals hat events:write. Ob er profiles:write hat, zeigt erst ein neuer Kunde.</translation>
</message>
<message>
<source>Klaviyo can be reached, and accepts the key</source>
<translation>Klaviyo ist erreichbar und nimmt den Schlüssel an</translation>
</message>
<message>
<source>Let the formula choose the fields by name.</source>
<translation>Lassen Sie die Formel die Felder mit Namen wählen.</translation>
</message>
<message>
<source>Letter case counts: other spellings of an email are not found.</source>
<translation>Groß- und Kleinschreibung zählt: Andere Schreibweisen einer E-Mail-Adresse werden nicht gefunden.</translation>
</message>
<message>
<source>Letter case counts; emails are searched as written, then in lower case.</source>
<translation>Groß- und Kleinschreibung zählt; E-Mail-Adressen werden abgefragt wie geschrieben, dann klein.</translation>
</message>
<message>
<source>Letter case doesn't count, * stands for all others, and without a row there is no value.</source>
<translation>Groß- und Kleinschreibung zählt nicht, * steht für alle anderen, und ohne Zeile gibt es keinen Wert.</translation>
</message>
<message>
<source>Letter case doesn't count.</source>
<translation>Groß- und Kleinschreibung zählt nicht.</translation>
</message>
<message>
<source>Letter case of names in formulas</source>
<translation>Groß- und Kleinschreibung von Namen in Formeln</translation>
</message>
<message>
<source>Lists and searches of iPaaS.com</source>
<translation>Listen und Suchen von iPaaS.com</translation>
</message>
<message>
<source>Lists are followed as long as there is a next page, whether one is empty or not.</source>
<translation>Listen werden verfolgt, solange es eine nächste Seite gibt, ob eine leer ist oder nicht.</translation>
</message>
<message>
<source>Lookup Translations</source>
<translation>Lookup Translations</translation>
</message>
<message>
<source>Nesting of responses</source>
<translation>Wie tief Antworten sind</translation>
</message>
<message>
<source>No child collection is in use, so lines make no Ordered Product events.</source>
<translation>Keine untergeordnete Sammlung ist in Verwendung, also ergeben Positionen keine Ereignisse Ordered Product.</translation>
</message>
<message>
<source>No link was found to follow; another profile than was asked for counts as a conflict.</source>
<translation>Es fand sich keine Verknüpfung zum Verfolgen; ein anderes Profil als das angefragte gilt als Konflikt.</translation>
</message>
<message>
<source>No linked customer is among the first ones, so it can't be tried. Plans of customers without a link say so.</source>
<translation>Unter den ersten Kunden ist keiner verknüpft, also lässt es sich nicht ausprobieren. Pläne für Kunden ohne Verknüpfung sagen das.</translation>
</message>
<message>
<source>No mapping is one, so nothing depends on how they work.</source>
<translation>Keine Zuordnung ist eine solche, also hängt nichts davon ab, wie sie arbeiten.</translation>
</message>
<message>
<source>No order has a customer whose link could be looked up.</source>
<translation>Keine Bestellung hat einen Kunden, dessen Verknüpfung sich nachsehen ließe.</translation>
</message>
<message>
<source>No order has a customer.</source>
<translation>Keine Bestellung hat einen Kunden.</translation>
</message>
<message>
<source>No order has a customer. Without addresses a new profile gets no phone number and no place.</source>
<translation>Keine Bestellung hat einen Kunden. Ohne Adressen bekommt ein neues Profil weder Telefonnummer noch Ort.</translation>
</message>
<message>
<source>No order has a number. One is searched for, and each order that comes is compared.</source>
<translation>Keine Bestellung hat eine Nummer. Nach einer wird gesucht, und jede Bestellung, die kommt, wird verglichen.</translation>
</message>
<message>
<source>No order has an email and a customer. The recent orders are looked through.</source>
<translation>Keine Bestellung hat E-Mail-Adresse und Kunde. Die neuesten Bestellungen werden durchgesehen.</translation>
</message>
<message>
<source>No profile was found to search for; emails are searched as written, then in lower case.</source>
<translation>Es fand sich kein Profil zum Suchen; E-Mail-Adressen werden abgefragt wie geschrieben, dann klein.</translation>
</message>
<message>
<source>No recorded event has one; a null that Klaviyo lacks counts as no difference.</source>
<translation>Kein verbuchtes Ereignis hat eine; eine null, die Klaviyo fehlt, gilt nicht als Unterschied.</translation>
</message>
<message>
<source>No recorded event has one; numbers that are the same double count as equal.</source>
<translation>Kein verbuchtes Ereignis hat eine; Zahlen mit derselben Gleitkommazahl gelten als gleich.</translation>
</message>
<message>
<source>No recorded event shows it; {names} become properties of their names.</source>
<translation>Kein verbuchtes Ereignis zeigt es; {names} werden zu Eigenschaften ihres Namens.</translation>
</message>
<message>
<source>No responses; the timeout is {timeout} s.</source>
<translation>Es kam keine Antwort; das Zeitlimit ist {timeout} s.</translation>
</message>
<message>
<source>No responses; {unpacked:,} bytes are accepted.</source>
<translation>Es kam keine Antwort; angenommen werden {unpacked:,} Bytes.</translation>
</message>
<message>
<source>None could be determined.{others}</source>
<translation>Keine ließ sich feststellen.{others}</translation>
</message>
<message>
<source>None of the customer's addresses is marked as primary for billing.</source>
<translation>Keine der Adressen des Kunden ist als primäre Rechnungsadresse markiert.</translation>
</message>
<message>
<source>None of {n_events} recorded events has $event_id.</source>
<translation>Keines von {n_events} verbuchten Ereignissen hat $event_id.</translation>
</message>
<message numerus="yes">
<source>None of {n} orders has a saved event of this subscription.</source>
<extracomment>The one order that was checked has no saved event of this subscription.</extracomment>
<translation><numerusform>Die eine angesehene Bestellung hat kein gespeichertes Ereignis dieses Abonnements.</numerusform><numerusform>Keine von {n} Bestellungen hat ein gespeichertes Ereignis dieses Abonnements.</numerusform></translation>
</message>
<message>
<source>Nothing failed: {counted}.</source>
<translation>Nichts ist fehlgeschlagen: {counted}.</translation>
</message>
<message>
<source>Numbers of many digits</source>
<translation>Zahlen mit vielen Ziffern</translation>
</message>
<message>
<source>Of {last_number}: {told}. Lists are read until nothing new appears.</source>
<translation>Von {last_number}: {told}. Listen werden gelesen, bis nichts Neues mehr kommt.</translation>
</message>
<message>
<source>One response wasn't within {limit}. {passed_detail}</source>
<translation>Eine Antwort blieb nicht innerhalb von {limit}. {passed_detail}</translation>
</message>
<message>
<source>Options of the formula engine</source>
<translation>Optionen der Formel-Engine</translation>
</message>
<message>
<source>Orders are found by email and customer</source>
<translation>Bestellungen lassen sich über E-Mail-Adresse und Kunde finden</translation>
</message>
<message>
<source>Orders are found by their number</source>
<translation>Bestellungen lassen sich über ihre Nummer finden</translation>
</message>
<message>
<source>Orders are looked for among the recent ones instead. Enter the IDs of older ones. Please report this.</source>
<translation>Bestellungen werden stattdessen unter den neuesten gesucht. Geben Sie bei älteren die ID ein. Bitte melden Sie das.</translation>
</message>
<message>
<source>Orders that iPaaS.com sent</source>
<translation>Bestellungen, die iPaaS.com gesendet hat</translation>
</message>
<message>
<source>Pages beyond the end</source>
<translation>Seiten, die es nicht gibt</translation>
</message>
<message>
<source>Permission for each call</source>
<translation>Berechtigung für jeden Aufruf</translation>
</message>
<message>
<source>Profiles that were merged</source>
<translation>Profile, die zusammengeführt wurden</translation>
</message>
<message>
<source>Properties that are null</source>
<translation>Eigenschaften, die null sind</translation>
</message>
<message>
<source>Proxies</source>
<translation>Proxys</translation>
</message>
<message>
<source>Reads can't tell whether the key has {writing}; the first send will.</source>
<translation>Lesen zeigt nicht, ob der Schlüssel {writing} hat; das zeigt das erste Senden.</translation>
</message>
<message>
<source>Recent orders are read until nothing new appears, whatever it says. Please report this.</source>
<translation>Die neuesten Bestellungen werden gelesen, bis nichts Neues mehr kommt, was auch immer sie sagt. Bitte melden Sie das.</translation>
</message>
<message>
<source>Recorded events have {found} among their properties.</source>
<translation>Verbuchte Ereignisse haben {found} unter ihren Eigenschaften.</translation>
</message>
<message>
<source>Refused: {refused}.{others}</source>
<translation>Abgelehnt werden {refused}.{others}</translation>
</message>
<message>
<source>Remove that setting to use the operating system's own keyring.</source>
<translation>Entfernen Sie diese Einstellung, damit der Schlüsselbund des Betriebssystems verwendet wird.</translation>
</message>
<message>
<source>Response for a missing record</source>
<translation>Was über einen Datensatz gesagt wird, den es nicht gibt</translation>
</message>
<message>
<source>Response headers</source>
<translation>Die Kopfzeilen von Antworten</translation>
</message>
<message>
<source>Response limits</source>
<translation>Antworten und ihre Grenzen</translation>
</message>
<message>
<source>Response size</source>
<translation>Die Größe von Antworten</translation>
</message>
<message>
<source>Response time</source>
<translation>Die Dauer von Antworten</translation>
</message>
<message>
<source>Save the collection with its table from iPaaS.com, and open that file.</source>
<translation>Speichern Sie die Sammlung mit ihrer Tabelle aus iPaaS.com, und öffnen Sie diese Datei.</translation>
</message>
<message>
<source>Send batches from here{terminal}.</source>
<translation>Senden Sie Stapel von hier aus{terminal}.</translation>
</message>
<message>
<source>Set Generate Events to TRUE in the subscription's settings in iPaaS.com if orders should be sent.</source>
<translation>Setzen Sie Generate Events in den Einstellungen des Abonnements in iPaaS.com auf TRUE, wenn Bestellungen gesendet werden sollen.</translation>
</message>
<message>
<source>Set the clock: order ages and event times depend on it.</source>
<translation>Stellen Sie die Uhr: Nach ihr richten sich das Alter von Bestellungen und die Zeit von Ereignissen.</translation>
</message>
<message>
<source>Several powers in one formula</source>
<translation>Mehrere Potenzen in einer Formel</translation>
</message>
<message>
<source>Size of responses in values</source>
<translation>Wie voll Antworten sind</translation>
</message>
<message>
<source>The API revision</source>
<translation>Die API-Revision</translation>
</message>
<message>
<source>The API's metrics have no event to check.</source>
<translation>Die Metriken der API haben kein Ereignis zum Ansehen.</translation>
</message>
<message>
<source>The account is the subscription's</source>
<translation>Das Konto ist das des Abonnements</translation>
</message>
<message>
<source>The collections have none of the usual fields; each that is listed counts as in use.</source>
<translation>Die Sammlungen haben keines der üblichen Felder; jede aufgelistete gilt als verwendet.</translation>
</message>
<message>
<source>The collections have {there}.</source>
<translation>Die Sammlungen haben {there}.</translation>
</message>
<message>
<source>The company</source>
<translation>Die Firma</translation>
</message>
<message>
<source>The company has no transaction to check.</source>
<translation>Die Firma hat keine Transaktion zum Ansehen.</translation>
</message>
<message>
<source>The culture of iPaaS.com's server</source>
<translation>Die Ländereinstellung des Servers von iPaaS.com</translation>
</message>
<message>
<source>The customer came without `addresses`.</source>
<translation>Der Kunde kam ohne `addresses`.</translation>
</message>
<message>
<source>The digits of numbers</source>
<translation>Die Ziffern von Zahlen</translation>
</message>
<message>
<source>The invariant culture is used; where the culture affects a result, the preview warns.</source>
<translation>Angenommen wird die neutrale Ländereinstellung; wo sie sich im Ergebnis zeigt, warnt der Plan.</translation>
</message>
<message>
<source>The key lacks flows:read, so a preview can't tell which flows an event would start.</source>
<translation>Dem Schlüssel fehlt flows:read: Welche Flows ein Ereignis starten würde, lässt sich vor dem Senden nicht sagen.</translation>
</message>
<message>
<source>The key lacks {missing}.</source>
<translation>Dem Schlüssel fehlt {missing}.</translation>
</message>
<message>
<source>The key opens the account that the subscription sends to.</source>
<translation>Der Schlüssel öffnet das Konto, an das das Abonnement sendet.</translation>
</message>
<message>
<source>The key's right to read flows</source>
<translation>Das Recht des Schlüssels, Flows zu lesen</translation>
</message>
<message>
<source>The key's rights to read</source>
<translation>Die Leserechte des Schlüssels</translation>
</message>
<message>
<source>The key's rights to write</source>
<translation>Die Schreibrechte des Schlüssels</translation>
</message>
<message>
<source>The largest of {answers} responses had {largest:,} bytes; {unpacked:,} are accepted.</source>
<translation>Die größte von {answers} Antworten hatte {largest:,} Bytes; angenommen werden {unpacked:,}.</translation>
</message>
<message>
<source>The last of {total} pages repeats {n_twice} of the {n_ids} orders of the first.</source>
<translation>Die letzte von {total} Seiten wiederholt {n_twice} der {n_ids} Bestellungen der ersten.</translation>
</message>
<message>
<source>The length of a list</source>
<translation>Die Länge einer Liste</translation>
</message>
<message>
<source>The length of texts</source>
<translation>Die Länge von Texten</translation>
</message>
<message>
<source>The library's defaults are used; where an option affects a result, the preview warns.</source>
<translation>Angenommen werden die Vorgaben der Bibliothek; wo eine Option ein Ergebnis entscheidet, warnt der Plan.</translation>
</message>
<message>
<source>The link that was followed leads to its own profile; another one counts as a conflict.</source>
<translation>Die verfolgte Verknüpfung führt zu ihrem eigenen Profil; ein anderes gilt als Konflikt.</translation>
</message>
<message numerus="yes">
<source>The list has one page of {n} orders, and nothing after it.</source>
<extracomment>The list has one page of {n} order, and nothing after it.</extracomment>
<translation><numerusform>Die Liste hat eine Seite mit {n} Bestellung und nichts dahinter.</numerusform><numerusform>Die Liste hat eine Seite mit {n} Bestellungen und nichts dahinter.</numerusform></translation>
</message>
<message>
<source>The list has too many pages</source>
<translation>Die Liste hat zu viele Seiten</translation>
</message>
<message>
<source>The list has {total} pages, and says so; the first and the last have no order in common.</source>
<translation>Die Liste hat {total} Seiten und sagt das; die erste und die letzte haben keine Bestellung gemeinsam.</translation>
</message>
<message>
<source>The list is too long</source>
<translation>Die Liste ist zu lang</translation>
</message>
<message>
<source>The list says that it has one page of {n_ids} orders, and a second one has {n_more} others.</source>
<translation>Die Liste nennt eine Seite mit {n_ids} Bestellungen, und eine zweite hat {n_more} andere.</translation>
</message>
<message>
<source>The log can't be read ({error_title}): only Klaviyo is checked.</source>
<translation>Das Protokoll darf nicht gelesen werden ({error_title}): Es wird nur in Klaviyo nachgesehen.</translation>
</message>
<message>
<source>The log of a nonexistent transfer has {n_found} entries: it may be another's.</source>
<translation>Das Protokoll einer Übertragung, die es nicht gibt, hat {n_found} Einträge: Es kann das einer anderen sein.</translation>
</message>
<message>
<source>The log of a transfer can be followed</source>
<translation>Das Protokoll einer Übertragung lässt sich verfolgen</translation>
</message>
<message>
<source>The log responds, and has nothing for a transfer that doesn't exist.</source>
<translation>Das Protokoll antwortet, mit nichts für eine Übertragung, die es nicht gibt.</translation>
</message>
<message>
<source>The look-up finds a link that is there, so that “none” counts.</source>
<translation>Die Abfrage findet eine vorhandene Verknüpfung; auf die Antwort „keine“ ist also Verlass.</translation>
</message>
<message>
<source>The look-up responds; none of the customers that were tried are linked.</source>
<translation>Die Suche antwortet; keiner der ausprobierten Kunden ist verknüpft.</translation>
</message>
<message>
<source>The mapping</source>
<translation>Die Zuordnung</translation>
</message>
<message>
<source>The mapping filter runs before the error filter; an error filter gives its text, or true.</source>
<translation>Der Zuordnungsfilter läuft vor dem Fehlerfilter; ein Fehlerfilter ergibt seinen Text oder true.</translation>
</message>
<message>
<source>The mapping has no custom destination, so nothing depends on it.</source>
<translation>Die Zuordnung hat kein benutzerdefiniertes Ziel, also hängt nichts davon ab.</translation>
</message>
<message>
<source>The mapping is listed by iPaaS.com</source>
<translation>iPaaS.com listet die Zuordnung auf</translation>
</message>
<message>
<source>The mapping isn't taken from the list. Collections of others would be left out.</source>
<translation>Die Zuordnung kommt nicht aus der Liste. Sammlungen anderer Abonnements würden ausgelassen.</translation>
</message>
<message>
<source>The mappings have no numbers, so their names are used.</source>
<translation>Die Zuordnungen haben keine Nummern; es gelten ihre Namen.</translation>
</message>
<message>
<source>The metrics that events are recorded under</source>
<translation>Die Metriken, unter denen Ereignisse verbucht werden</translation>
</message>
<message>
<source>The names of the settings</source>
<translation>Die Namen der Einstellungen</translation>
</message>
<message>
<source>The newest come first: {ends}. Recent orders are read from there.</source>
<translation>Die neuesten kommen zuerst: {ends}. Von dort werden neue Bestellungen gelesen.</translation>
</message>
<message>
<source>The numbers of mapping types</source>
<translation>Die Nummern der Zuordnungstypen</translation>
</message>
<message>
<source>The oldest come first: {ends}. Recent orders are read from the end.</source>
<translation>Die ältesten kommen zuerst: {ends}. Neue Bestellungen werden vom Ende her gelesen.</translation>
</message>
<message>
<source>The operating system's keyring responded. A secret of more than 1,200 characters is stored in parts, because Windows accepts 2,560 bytes per entry.</source>
<translation>Der Schlüsselbund des Betriebssystems hat geantwortet. Ein Geheimnis von mehr als 1.200 Zeichen liegt darin in Teilen, da Windows 2.560 Bytes je Eintrag annimmt.</translation>
</message>
<message>
<source>The order of iPaaS.com's list</source>
<translation>Die Reihenfolge der Liste von iPaaS.com</translation>
</message>
<message>
<source>The pages of a list</source>
<translation>Die Seiten einer Liste</translation>
</message>
<message>
<source>The published ones are used.</source>
<translation>Genommen werden die veröffentlichten.</translation>
</message>
<message>
<source>The record's own field first, a custom field of that name second.</source>
<translation>Zuerst das Feld des Datensatzes, dann ein benutzerdefiniertes Feld dieses Namens.</translation>
</message>
<message>
<source>The report can't be saved</source>
<translation>Der Bericht lässt sich nicht speichern</translation>
</message>
<message>
<source>The response has the form that iPaaS.com uses.</source>
<translation>Es kam in einer Form, die als die von iPaaS.com gilt.</translation>
</message>
<message>
<source>The response has too many headers</source>
<translation>Die Antwort hat zu viele Kopfzeilen</translation>
</message>
<message>
<source>The response has too many values</source>
<translation>Die Antwort hat zu viele Werte</translation>
</message>
<message>
<source>The response is nested too deeply</source>
<translation>Die Antwort ist zu tief verschachtelt</translation>
</message>
<message>
<source>The search for {known_number} didn't give {known_id}{found}.</source>
<translation>Die Suche nach {known_number} ergab nicht {known_id}{found}.</translation>
</message>
<message>
<source>The search for {known_number} gave {known_id}.</source>
<translation>Die Suche nach {known_number} ergab {known_id}.</translation>
</message>
<message>
<source>The servers don't say what time it is, so this computer's clock is assumed to be right.</source>
<translation>Die Server sagen nicht, wie spät es ist; die Uhr dieses Computers gilt als richtig.</translation>
</message>
<message>
<source>The slowest of {answers} responses took {slowest} s; the timeout is {timeout} s.</source>
<translation>Die langsamste von {answers} Antworten brauchte {slowest} s; das Zeitlimit ist {timeout} s.</translation>
</message>
<message>
<source>The subscription</source>
<translation>Das Abonnement</translation>
</message>
<message>
<source>The subscription has an API key.</source>
<translation>Das Abonnement hat einen API-Schlüssel.</translation>
</message>
<message>
<source>The subscription has no webhook key, without which nothing is accepted.</source>
<translation>Das Abonnement hat keinen Webhook-Schlüssel, ohne den nichts angenommen wird.</translation>
</message>
<message>
<source>The time zone of iPaaS.com's server</source>
<translation>Die Zeitzone des Servers von iPaaS.com</translation>
</message>
<message>
<source>The token doesn't say; you are told when it is refused.</source>
<translation>Das Token sagt es nicht; wird es abgelehnt, wird das gemeldet.</translation>
</message>
<message>
<source>The token is one company's and doesn't say whose. Its subscriptions: {names}.</source>
<translation>Das Token gilt für eine Firma und sagt nicht, für welche. Ihre Abonnements: {names}.</translation>
</message>
<message>
<source>The unique ID comes back</source>
<translation>Die eindeutige ID kommt zurück</translation>
</message>
<message>
<source>There is no Generate Events; the settings are {keys}.</source>
<translation>Es gibt kein Generate Events; die Einstellungen sind {keys}.</translation>
</message>
<message>
<source>There is no customer to search for. Only customers with the same email are taken.</source>
<translation>Es gibt keinen Kunden zum Suchen. Genommen werden nur Kunden mit derselben E-Mail-Adresse.</translation>
</message>
<message>
<source>There is no metric yet whose flows could be read; only this check depends on it.</source>
<translation>Es gibt noch keine Metrik, deren Flows sich lesen ließen; davon hängt nur diese Auskunft ab.</translation>
</message>
<message>
<source>There is one page, or no dates: what is read is sorted by its dates.</source>
<translation>Es gibt nur eine Seite oder keine Daten: Was gelesen wird, wird nach Datum sortiert.</translation>
</message>
<message>
<source>They are in memory.</source>
<translation>Sie sind im Arbeitsspeicher.</translation>
</message>
<message>
<source>They are kept with all their digits.</source>
<translation>Sie bleiben mit allen Ziffern erhalten.</translation>
</message>
<message>
<source>They are kept.</source>
<translation>Sie bleiben erhalten.</translation>
</message>
<message>
<source>They are left out: a field that isn't there counts as null where its type has null.</source>
<translation>Sie werden weggelassen: Ein fehlendes Feld zählt als null, wo sein Typ null kennt.</translation>
</message>
<message>
<source>They are the subscription's own, and came to the end of the list.</source>
<translation>Sie sind die des Abonnements und kamen bis zum Ende der Liste.</translation>
</message>
<message>
<source>They are written as null. A missing field may have another name and is reported.</source>
<translation>Sie werden als null geschrieben. Ein fehlendes Feld heißt vielleicht anders und wird gemeldet.</translation>
</message>
<message>
<source>They come from {other}, which is set {other_2}. It is read, and nothing is saved to it.</source>
<translation>Herkunft: {other}, eingestellt {other_2}. Daraus wird gelesen und nichts darin gespeichert.</translation>
</message>
<message>
<source>They come from {where}, and are kept nowhere.</source>
<translation>Herkunft: {where}. Sie werden nirgends aufbewahrt.</translation>
</message>
<message>
<source>They come under `addresses`, and one is marked as primary for billing.</source>
<translation>Sie kommen unter `addresses`, und eine ist als primäre Rechnungsadresse markiert.</translation>
</message>
<message>
<source>They give null, and the preview has a note; a value without `return` at the end of a `try` is an error.</source>
<translation>Sie ergeben null, und der Plan weist darauf hin; ein Wert ohne `return` am Ende eines `try` ist ein Fehler.</translation>
</message>
<message>
<source>This computer's clock</source>
<translation>Die Uhr dieses Computers</translation>
</message>
<message>
<source>This connection's mapping is {told}: {names}. Whether iPaaS.com lists it as well wasn't asked.</source>
<translation>Die Zuordnung dieser Verbindung ist {told}: {names}. Ob iPaaS.com sie auch auflistet, wurde nicht gefragt.</translation>
</message>
<message>
<source>This host has no such call: nothing can be handed over to its queue.</source>
<translation>Dieser Host hat keinen solchen Aufruf: An seine Warteschlange lässt sich nichts übergeben.</translation>
</message>
<message>
<source>This host has the call, and the subscription has its key. The first order handed over will show whether it is processed.</source>
<translation>Dieser Host hat den Aufruf und das Abonnement seinen Schlüssel. Ob er ausführt, was er annimmt, zeigt die erste übergebene Bestellung.</translation>
</message>
<message>
<source>This host provides no log: for orders handed over, only Klaviyo is checked.</source>
<translation>Dieser Host liefert kein Protokoll: Bei einer übergebenen Bestellung wird nur in Klaviyo nachgesehen.</translation>
</message>
<message>
<source>Those of other subscriptions are listed too, and left out: {names}.</source>
<translation>Auch die anderer Abonnements sind aufgelistet und werden ausgelassen: {names}.</translation>
</message>
<message>
<source>Transactions can be read</source>
<translation>Transaktionen lassen sich lesen</translation>
</message>
<message>
<source>Trusted certificates</source>
<translation>Vertrauenswürdige Zertifikate</translation>
</message>
<message>
<source>UTC is used.</source>
<translation>Angenommen wird UTC.</translation>
</message>
<message>
<source>What a Field mapping's name means</source>
<translation>Was der Name einer Zuordnung vom Typ Field bedeutet</translation>
</message>
<message>
<source>What is unconfirmed is all right: it can't be told by reading alone, and the program allows for it.</source>
<translation>Unbestätigtes ist in Ordnung: Durch Lesen allein lässt es sich nicht feststellen, und das Programm rechnet damit.</translation>
</message>
<message>
<source>When a token expires, a new one is requested with email and password.</source>
<translation>Ein neues Token wird mit E-Mail-Adresse und Passwort geholt, sobald eines abläuft.</translation>
</message>
<message>
<source>When the token expires</source>
<translation>Wann das Token abläuft</translation>
</message>
<message>
<source>Where the secrets come from</source>
<translation>Woher die Zugangsdaten kommen</translation>
</message>
<message>
<source>Which filter comes first</source>
<translation>Welcher Filter zuerst kommt</translation>
</message>
<message>
<source>Whole records in a payload</source>
<translation>Ganze Datensätze in Nutzdaten</translation>
</message>
<message>
<source>Whose mapping collections are listed</source>
<translation>Wessen Zuordnungssammlungen aufgelistet werden</translation>
</message>
<message>
<source>Without it nothing is sent. Look up the setting's name in iPaaS.com, and report it.</source>
<translation>Ohne diese Einstellung wird nichts gesendet. Sehen Sie ihren Namen in iPaaS.com nach, und melden Sie ihn.</translation>
</message>
<message>
<source>Without {missing} (defaults are taken). The settings are {keys}.</source>
<translation>Ohne {missing} (es gelten Vorgaben). Die Einstellungen sind {keys}.</translation>
</message>
<message>
<source>[{outcome}{by}] {finding_title} ({check})</source>
<translation>[{outcome}{by}] {finding_title} ({check})</translation>
</message>
<message>
<source>`^^` is taken from the right and before a sign; a `var` that `^^=` changes is a double.</source>
<translation>`^^` wird von rechts und vor einem Vorzeichen genommen; ein `var`, das `^^=` ändert, ist ein double.</translation>
</message>
<message>
<source>a GET of the call that hands over, which does nothing</source>
<translation>ein GET des Aufrufs, der übergibt; er bewirkt nichts</translation>
</message>
<message>
<source>a read by each call</source>
<translation>ein Lesen je Aufruf</translation>
</message>
<message>
<source>a read of a metric's flows</source>
<translation>Lesen der Flows einer Metrik</translation>
</message>
<message>
<source>a read of each kind</source>
<translation>Lesen von jeder Art</translation>
</message>
<message>
<source>a read of the account</source>
<translation>Lesen des Kontos</translation>
</message>
<message>
<source>a read of the company's subscriptions</source>
<translation>Lesen der Abonnements der Firma</translation>
</message>
<message>
<source>a read of the log of a nonexistent transfer</source>
<translation>Lesen des Protokolls einer Übertragung, die es nicht gibt</translation>
</message>
<message>
<source>a read of the mapping collections</source>
<translation>Lesen der Zuordnungssammlungen</translation>
</message>
<message>
<source>a read of the metrics, and of their flows</source>
<translation>Lesen der Metriken und ihrer Flows</translation>
</message>
<message>
<source>a read of the subscription</source>
<translation>Lesen des Abonnements</translation>
</message>
<message>
<source>a read with that revision</source>
<translation>Lesen mit dieser Revision</translation>
</message>
<message>
<source>a search for a known order</source>
<translation>eine Suche nach einer bekannten Bestellung</translation>
</message>
<message>
<source>a search in another letter case</source>
<translation>eine Suche in anderer Groß- und Kleinschreibung</translation>
</message>
<message>
<source>a search in capitals</source>
<translation>eine Suche in Großbuchstaben</translation>
</message>
<message>
<source>a transaction</source>
<translation>eine Transaktion</translation>
</message>
<message>
<source>accounts:read ({organization}), {reads}.</source>
<translation>accounts:read ({organization}), {reads}.</translation>
</message>
<message>
<source>by customer</source>
<translation>über den Kunden</translation>
</message>
<message>
<source>by email</source>
<translation>über die E-Mail-Adresse</translation>
</message>
<message>
<source>confirmed</source>
<translation>bestätigt</translation>
</message>
<message>
<source>failed</source>
<translation>fehlgeschlagen</translation>
</message>
<message>
<source>flows:read is there: a preview can say which flows an event would start.</source>
<translation>flows:read ist da: Eine Vorschau kann sagen, welche Flows ein Ereignis starten würde.</translation>
</message>
<message>
<source>found</source>
<translation>gefunden</translation>
</message>
<message numerus="yes">
<source>has {n} other orders</source>
<extracomment>has {n} other order</extracomment>
<translation><numerusform>hat {n} andere Bestellung</numerusform><numerusform>hat {n} andere Bestellungen</numerusform></translation>
</message>
<message>
<source>iPaaS.com can be reached, and the sign-in works</source>
<translation>iPaaS.com ist erreichbar, und die Anmeldung funktioniert</translation>
</message>
<message>
<source>iPaaS.com's own functions</source>
<translation>Die Funktionen von iPaaS.com</translation>
</message>
<message>
<source>iPaaS.com's queue</source>
<translation>Die Warteschlange von iPaaS.com</translation>
</message>
<message>
<source>iPaaS.com's queue takes orders</source>
<translation>Die Warteschlange von iPaaS.com nimmt Bestellungen an</translation>
</message>
<message>
<source>in quotes, as JSON has it</source>
<translation>in Anführungszeichen, wie in JSON</translation>
</message>
<message>
<source>is empty</source>
<translation>ist leer</translation>
</message>
<message>
<source>its flows can't be read ({error_title})</source>
<translation>die Flows lassen sich nicht lesen ({error_title})</translation>
</message>
<message>
<source>keys and addresses, else what is saved</source>
<translation>Schlüssel und Adressen, sonst was gespeichert ist</translation>
</message>
<message>
<source>not determined</source>
<translation>nicht genannt</translation>
</message>
<message>
<source>not found</source>
<translation>nicht gefunden</translation>
</message>
<message>
<source>of the token</source>
<translation>des Tokens</translation>
</message>
<message>
<source>of {total} pages the first goes to {newest}, the last to {newest_2}</source>
<translation>von {total} Seiten geht die erste bis {newest}, die letzte bis {newest_2}</translation>
</message>
<message>
<source>page 0, and the page after the last</source>
<translation>Seite 0 und die Seite nach der letzten</translation>
</message>
<message>
<source>page {number} is refused</source>
<translation>Seite {number} wird abgelehnt</translation>
</message>
<message>
<source>page {number} {what}</source>
<translation>Seite {number} {what}</translation>
</message>
<message>
<source>pages of transactions</source>
<translation>Seiten von Transaktionen</translation>
</message>
<message>
<source>recorded events</source>
<translation>verbuchte Ereignisse</translation>
</message>
<message>
<source>repeats others</source>
<translation>wiederholt andere</translation>
</message>
<message>
<source>searches for a known order</source>
<translation>Suchen nach einer bekannten Bestellung</translation>
</message>
<message>
<source>starts no live flow</source>
<translation>startet keinen Live-Flow</translation>
</message>
<message>
<source>starts {flows}</source>
<translation>startet {flows}</translation>
</message>
<message>
<source>the customer of an order</source>
<translation>den Kunden einer Bestellung</translation>
</message>
<message>
<source>the date of a response</source>
<translation>das Datum einer Antwort</translation>
</message>
<message>
<source>the external IDs of transactions</source>
<translation>die externen IDs von Transaktionen</translation>
</message>
<message>
<source>the first and the last page of transactions</source>
<translation>die erste und die letzte Seite von Transaktionen</translation>
</message>
<message>
<source>the journal of what this program sent</source>
<translation>das Journal dessen, was dieses Programm gesendet hat</translation>
</message>
<message>
<source>the list of transactions, and one by its ID</source>
<translation>die Liste der Transaktionen und eine über ihre ID</translation>
</message>
<message>
<source>the look-up of a customer's link</source>
<translation>die Suche nach der Verknüpfung eines Kunden</translation>
</message>
<message>
<source>the look-up of a link that a record carries itself</source>
<translation>die Suche nach einer Verknüpfung, die ein Datensatz selbst trägt</translation>
</message>
<message>
<source>the look-up of a nonexistent link</source>
<translation>die Suche nach einer Verknüpfung, die es nicht geben kann</translation>
</message>
<message>
<source>the mapping collections</source>
<translation>die Zuordnungssammlungen</translation>
</message>
<message>
<source>the profile behind a link</source>
<translation>das Profil hinter einer Verknüpfung</translation>
</message>
<message>
<source>the responses in this examination</source>
<translation>die Antworten dieser Prüfung</translation>
</message>
<message>
<source>the settings and the variables</source>
<translation>die Einstellungen und die Variablen</translation>
</message>
<message>
<source>the token itself</source>
<translation>das Token selbst</translation>
</message>
<message>
<source>this program's own start</source>
<translation>den Start dieses Programms</translation>
</message>
<message>
<source>unconfirmed</source>
<translation>unbestätigt</translation>
</message>
<message>
<source>without quotes</source>
<translation>ohne Anführungszeichen</translation>
</message>
<message>
<source>{bare} came without a table, which the API doesn't provide: these block.</source>
<translation>{bare} kam ohne Tabelle, die die API nicht liefert: Das blockiert.</translation>
</message>
<message>
<source>{confirmed} confirmed, {unconfirmed} unconfirmed</source>
<translation>{confirmed} bestätigt, {unconfirmed} unbestätigt</translation>
</message>
<message>
<source>{default_text:,} bytes a text</source>
<translation>{default_text:,} Bytes je Text</translation>
</message>
<message>
<source>{depth} levels</source>
<translation>{depth} Ebenen</translation>
</message>
<message>
<source>{digits} digits</source>
<translation>{digits} Ziffern</translation>
</message>
<message>
<source>{each_name} (of {subscription_id})</source>
<translation>{each_name} (von {subscription_id})</translation>
</message>
<message numerus="yes">
<source>{each_name} ({n} mappings)</source>
<extracomment>{each_name} ({n} mapping)</extracomment>
<translation><numerusform>{each_name} ({n} Zuordnung)</numerusform><numerusform>{each_name} ({n} Zuordnungen)</numerusform></translation>
</message>
<message>
<source>{found_name} ({found_id}), integration {integration_id}.</source>
<translation>{found_name} ({found_id}), Integration {integration_id}.</translation>
</message>
<message>
<source>{headers} headers</source>
<translation>{headers} Kopfzeilen</translation>
</message>
<message>
<source>{link_external_id} is returned as {found_id}: it was merged.</source>
<translation>{link_external_id} kommt als {found_id} zurück: Es wurde zusammengeführt.</translation>
</message>
<message>
<source>{n_failed} failed: {failed} ({counted}).</source>
<translation>{n_failed} fehlgeschlagen: {failed} ({counted}).</translation>
</message>
<message>
<source>{n_unread} on the first page can't be read: {unread}</source>
<translation>{n_unread} der ersten Seite lassen sich nicht lesen: {unread}</translation>
</message>
<message>
<source>{n_with_id} of {n_events} recorded events have it as $event_id.</source>
<translation>{n_with_id} von {n_events} verbuchten Ereignissen haben sie als $event_id.</translation>
</message>
<message numerus="yes">
<source>{names}, with {n} child collections.</source>
<extracomment>{names}, with {n} child collection.</extracomment>
<translation><numerusform>{names}, mit {n} untergeordneten Sammlung.</numerusform><numerusform>{names}, mit {n} untergeordneten Sammlungen.</numerusform></translation>
</message>
<message>
<source>{name} ({company_id}). Its subscriptions: {names}.</source>
<translation>{name} ({company_id}). Ihre Abonnements: {names}.</translation>
</message>
<message>
<source>{name} is {ids}</source>
<translation>{name} ist {ids}</translation>
</message>
<message>
<source>{name} isn't there yet{beside}; the first event makes it</source>
<translation>{name} gibt es noch nicht{beside}; das erste Ereignis legt sie an</translation>
</message>
<message>
<source>{name} of the API {started}{beside}</source>
<translation>{name} der API {started}{beside}</translation>
</message>
<message>
<source>{name}: {there}{found}</source>
<translation>{name}: {there}{found}</translation>
</message>
<message>
<source>{no_event} Events are matched by their unique ID where it comes back, else by content.</source>
<translation>{no_event} Ereignisse werden an ihrer eindeutigen ID erkannt, wo sie zurückkommt, sonst am Inhalt.</translation>
</message>
<message numerus="yes">
<source>{n} of {orders} orders have a saved event of this subscription.</source>
<extracomment>{n} of {orders} orders has a saved event of this subscription.</extracomment>
<translation><numerusform>{n} von {orders} Bestellungen hat ein gespeichertes Ereignis dieses Abonnements.</numerusform><numerusform>{n} von {orders} Bestellungen haben ein gespeichertes Ereignis dieses Abonnements.</numerusform></translation>
</message>
<message numerus="yes">
<source>{order} was read, with {n} lines.</source>
<extracomment>{order} was read, with {n} line.</extracomment>
<translation><numerusform>{order} wurde gelesen, mit {n} Position.</numerusform><numerusform>{order} wurde gelesen, mit {n} Positionen.</numerusform></translation>
</message>
<message>
<source>{pages} pages</source>
<translation>{pages} Seiten</translation>
</message>
<message>
<source>{records:,} records</source>
<translation>{records:,} Datensätze</translation>
</message>
<message>
<source>{samples} The key opens {organization}{kind}.</source>
<translation>{samples} Der Schlüssel öffnet {organization}{kind}.</translation>
</message>
<message>
<source>{told}. The names are used.</source>
<translation>{told}. Es gelten die Namen.</translation>
</message>
<message>
<source>{told}. Where one isn't there, the recent orders are looked through.</source>
<translation>{told}. Wo es eine Suche nicht gibt, werden die letzten Bestellungen durchgesehen.</translation>
</message>
<message>
<source>{url} is reached directly</source>
<translation>{url}: direkter Zugang</translation>
</message>
<message>
<source>{url} is reached through {proxy}</source>
<translation>{url}: über {proxy}</translation>
</message>
<message>
<source>{url} responds</source>
<translation>{url} antwortet</translation>
</message>
<message>
<source>{url} responds.</source>
<translation>{url} antwortet.</translation>
</message>
<message numerus="yes">
<source>{used} is accepted and current: it is {n} days old.</source>
<extracomment>{used} is accepted and current: it is {n} day old.</extracomment>
<translation><numerusform>{used} wird beantwortet und ist aktuell: {n} Tag alt.</numerusform><numerusform>{used} wird beantwortet und ist aktuell: {n} Tage alt.</numerusform></translation>
</message>
<message>
<source>{used} is accepted. {message}</source>
<translation>{used} wird beantwortet. {message}</translation>
</message>
<message>
<source>{values:,} values</source>
<translation>{values:,} Werte</translation>
</message>
<message>
<source>{version_line}: examination of the connection “{connection_name}”, {at}</source>
<translation>{version_line}: Prüfung der Verbindung „{connection_name}“, {at}</translation>
</message>
<message numerus="yes">
<source>{way} The sign-in works; the company has {n} subscriptions.</source>
<extracomment>{way} The sign-in works; the company has {n} subscription.</extracomment>
<translation><numerusform>{way} Die Anmeldung funktioniert; die Firma hat {n} Abonnement.</numerusform><numerusform>{way} Die Anmeldung funktioniert; die Firma hat {n} Abonnements.</numerusform></translation>
</message>
</context>
<context>
<name>Resend Desk: subscriptions</name>
<message>
<source>none</source>
<comment>subscriptions</comment>
<translation>keine</translation>
</message>
</context>
</TS>
