<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>, or give --collection FILE, --collection built-in or --collection-id ID</source>
<translation>, oder --collection DATEI, --collection built-in oder --collection-id ID angeben</translation>
</message>
<message>
<source>, subscription {subscription}</source>
<translation>, Abonnement {subscription}</translation>
</message>
<message>
<source>A preview tried to write</source>
<translation>Eine Vorschau wollte schreiben</translation>
</message>
<message>
<source>A secret is in the wrong place</source>
<translation>Ein Geheimnis steht an der falschen Stelle</translation>
</message>
<message>
<source>Can't search for what iPaaS.com has saved. {why}</source>
<translation>Was iPaaS.com gespeichert hat, lässt sich nicht suchen. {why}</translation>
</message>
<message>
<source>Can't tell which collections the mapping uses</source>
<translation>Welche Sammlungen zur Zuordnung gehören, ist nicht zu erkennen</translation>
</message>
<message>
<source>Check for a newer version of this program.</source>
<translation>Suchen Sie nach einer neueren Version dieses Programms.</translation>
</message>
<message>
<source>Check the ID and this connection's company.</source>
<translation>Prüfen Sie die ID und die Firma, für die diese Verbindung arbeitet.</translation>
</message>
<message>
<source>Check the credentials in the connection's settings.</source>
<translation>Prüfen Sie die Zugangsdaten in den Einstellungen der Verbindung.</translation>
</message>
<message>
<source>Check the network connection and try again.</source>
<translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.</translation>
</message>
<message>
<source>Check the order's history.</source>
<translation>Sehen Sie im Verlauf der Bestellung nach.</translation>
</message>
<message>
<source>Check the record that is already there.</source>
<translation>Sehen Sie sich den bereits vorhandenen Datensatz an.</translation>
</message>
<message>
<source>Check the rights of the key or the user of this connection.</source>
<translation>Prüfen Sie die Rechte des Schlüssels oder des Benutzers dieser Verbindung.</translation>
</message>
<message>
<source>Choose one of these, or make a new one.</source>
<translation>Wählen Sie eine davon, oder legen Sie eine neue an.</translation>
</message>
<message>
<source>Choose the Klaviyo subscription; its ID is a number.</source>
<translation>Wählen Sie das Klaviyo-Abonnement; seine ID ist eine Zahl.</translation>
</message>
<message>
<source>Choose the company to work for.</source>
<translation>Wählen Sie die Firma, für die gearbeitet werden soll.</translation>
</message>
<message>
<source>Choose the company's Klaviyo subscription.</source>
<translation>Wählen Sie das Klaviyo-Abonnement der Firma.</translation>
</message>
<message>
<source>Choose the file, or another source of the mapping.</source>
<translation>Wählen Sie die Datei oder eine andere Quelle der Zuordnung.</translation>
</message>
<message>
<source>Choose where the mapping comes from: press Mapping source in the window{terminal}.</source>
<translation>Geben Sie an, woher die Zuordnung kommt: „Quelle der Zuordnung…“ im Fenster{terminal}.</translation>
</message>
<message>
<source>Correct the mapping in iPaaS.com, then preview again.</source>
<translation>Korrigieren Sie die Zuordnung in iPaaS.com und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>Correct the setting named in the details, then try again.</source>
<translation>Korrigieren Sie die in den Einzelheiten genannte Einstellung und versuchen Sie es erneut.</translation>
</message>
<message>
<source>Enter a key of the subscription's account, or choose the other subscription.</source>
<translation>Geben Sie einen Schlüssel für das Konto des Abonnements ein, oder wählen Sie das andere Abonnement.</translation>
</message>
<message>
<source>Enter both.</source>
<translation>Geben Sie beides ein.</translation>
</message>
<message>
<source>Enter it again, without anything before or after it.</source>
<translation>Geben Sie es erneut ein, ohne etwas davor oder dahinter.</translation>
</message>
<message>
<source>Enter only the parents: their children are included.</source>
<translation>Nennen Sie nur die übergeordneten Sammlungen: Die untergeordneten kommen mit.</translation>
</message>
<message>
<source>Enter the IDs of collections, digits only, with commas between. Each is in the address of the collection's page in iPaaS.com.</source>
<translation>Geben Sie die IDs von Sammlungen ein, nur Ziffern, durch Kommas getrennt. Jede steht in der Adresse der Seite der Sammlung in iPaaS.com.</translation>
</message>
<message>
<source>Enter the company token.</source>
<translation>Geben Sie das Token der Firma ein.</translation>
</message>
<message>
<source>Enter the key.</source>
<translation>Geben Sie den Schlüssel ein.</translation>
</message>
<message>
<source>Enter the secret only in the field or variable intended for it.</source>
<translation>Geben Sie das Geheimnis nur in das Feld oder die Variable ein, die dafür da ist.</translation>
</message>
<message>
<source>Gave up: too long without a usable response</source>
<translation>Abgebrochen: zu lange keine brauchbare Antwort</translation>
</message>
<message>
<source>Give it a name.</source>
<translation>Geben Sie ihr einen Namen.</translation>
</message>
<message>
<source>It contains invisible characters: {names}.</source>
<translation>Enthält unsichtbare Zeichen: {names}.</translation>
</message>
<message>
<source>It isn't known whether a proxy was chosen, so nothing was sent ({path}).</source>
<translation>Ob ein Proxy gewählt war, ist nicht bekannt; deshalb wurde nichts gesendet ({path}).</translation>
</message>
<message>
<source>It isn't known whether the request was processed. This is checked before it is sent again.</source>
<translation>Ob die Anfrage ausgeführt wurde, ist nicht bekannt. Das wird geprüft, bevor sie erneut gesendet wird.</translation>
</message>
<message>
<source>Its domain contains look-alike characters; it would be {domain}.</source>
<translation>Die Domain ist mit Zeichen geschrieben, die nur für andere stehen; gemeint wäre {domain}.</translation>
</message>
<message>
<source>Move the file away and set up the connections again; their secrets are still in the keyring.</source>
<translation>Verschieben Sie die Datei und legen Sie die Verbindungen neu an; ihre Zugangsdaten sind noch im Schlüsselbund.</translation>
</message>
<message>
<source>No company is chosen.</source>
<translation>Es ist keine Firma gewählt.</translation>
</message>
<message>
<source>No mapping file is chosen</source>
<translation>Die Datei der Zuordnung ist nicht genannt</translation>
</message>
<message>
<source>No more requests were made. Wait until the service is working again, then preview the order to see what is recorded.</source>
<translation>Es wurde nichts mehr abgefragt oder gesendet. Warten Sie, bis der Dienst wieder läuft, und erstellen Sie dann die Vorschau der Bestellung: Sie zeigt, was davon verbucht ist.</translation>
</message>
<message>
<source>Nobody has confirmed this address</source>
<translation>Niemand hat diese Adresse bestätigt</translation>
</message>
<message>
<source>Nothing more is sent without it. Check that the disk has room and the folder can be written to.</source>
<translation>Ohne das Journal wird nichts mehr gesendet. Prüfen Sie, ob auf dem Datenträger Platz ist und in den Ordner geschrieben werden kann.</translation>
</message>
<message>
<source>Nothing was sent. Check that this is the right connection, and enter the account's name exactly as shown here.</source>
<translation>Es wurde nichts gesendet. Prüfen Sie, ob dies die gemeinte Verbindung ist, und schreiben Sie den Namen des Kontos so, wie er hier steht.</translation>
</message>
<message>
<source>Nothing was sent. This is an error in the program: please report it.</source>
<translation>Es wurde nichts gesendet. Das ist ein Programmfehler: Bitte melden Sie ihn.</translation>
</message>
<message>
<source>Nothing was sent. Use another connection; or, if this one is to send, choose another safe mode for it (File, Colour and safe mode; in the environment RESEND_DESK_SAFE_MODE).</source>
<translation>Es wurde nichts gesendet. Verwenden Sie eine andere Verbindung; oder wählen Sie für diese, wenn sie senden soll, einen anderen Sicherheitsmodus (Datei, Farbe und Sicherheitsmodus; in der Umgebung RESEND_DESK_SAFE_MODE).</translation>
</message>
<message>
<source>Open the connection's settings, check the address, and enter the secrets again.</source>
<translation>Öffnen Sie die Einstellungen der Verbindung, prüfen Sie die Adresse und geben Sie die Zugangsdaten erneut ein.</translation>
</message>
<message>
<source>Other programs share this account's quota. Wait a minute, then try again.</source>
<translation>Andere Programme teilen sich das Kontingent dieses Kontos. Warten Sie eine Minute und versuchen Sie es erneut.</translation>
</message>
<message>
<source>Send from here{terminal}.</source>
<translation>Senden Sie von hier aus{terminal}.</translation>
</message>
<message>
<source>Set it to one of these, or unset it.</source>
<translation>Setzen Sie sie auf einen dieser Werte, oder heben Sie sie auf.</translation>
</message>
<message>
<source>Set these too, or unset all of them to use a saved connection.</source>
<translation>Setzen Sie auch diese, oder heben Sie alle auf, um eine gespeicherte Verbindung zu verwenden.</translation>
</message>
<message>
<source>Something in between may have responded instead (a proxy, a maintenance page). Try again. If the problem persists, show the details to your network administrator.</source>
<translation>Möglicherweise hat etwas auf dem Weg zum Dienst an seiner Stelle geantwortet (ein Proxy, eine Wartungsseite). Versuchen Sie es erneut; bleibt es dabei, zeigen Sie die Einzelheiten der Person, die Ihr Netzwerk betreut.</translation>
</message>
<message>
<source>Something went wrong</source>
<translation>Etwas ist schiefgegangen</translation>
</message>
<message>
<source>That can't be done</source>
<translation>Das ist nicht möglich</translation>
</message>
<message>
<source>The account name doesn't match</source>
<translation>Das Konto heißt anders</translation>
</message>
<message>
<source>The address is not secure</source>
<translation>Die Adresse ist nicht sicher</translation>
</message>
<message>
<source>The connection has no name.</source>
<translation>Die Verbindung hat keinen Namen.</translation>
</message>
<message>
<source>The connection is not set up completely</source>
<translation>Die Verbindung ist nicht vollständig eingerichtet</translation>
</message>
<message>
<source>The connection “{connection_name}” is set to read only.</source>
<translation>Die Verbindung „{connection_name}“ ist schreibgeschützt.</translation>
</message>
<message>
<source>The connection “{connection_name}” sends to the Klaviyo account “{account}”, and another one was named.</source>
<translation>Die Verbindung „{connection_name}“ sendet an das Klaviyo-Konto „{account}“; genannt wurde ein anderes.</translation>
</message>
<message>
<source>The connection's address has changed since its secrets were entered</source>
<translation>Die Adresse der Verbindung hat sich geändert, seit ihre Zugangsdaten eingegeben wurden</translation>
</message>
<message>
<source>The connection's {replace} holds a password, a token or a key.</source>
<translation>{replace} der Verbindung enthält ein Passwort, ein Token oder einen Schlüssel.</translation>
</message>
<message>
<source>The credentials were refused</source>
<translation>Die Zugangsdaten wurden abgelehnt</translation>
</message>
<message>
<source>The email or the password for iPaaS.com is missing.</source>
<translation>Die E-Mail-Adresse oder das Passwort für iPaaS.com fehlt.</translation>
</message>
<message>
<source>The email, the password, the token or the key holds a character that can't be sent.</source>
<translation>Die E-Mail-Adresse, das Passwort, das Token oder der Schlüssel enthält ein Zeichen, das sich nicht senden lässt.</translation>
</message>
<message>
<source>The environment describes only part of a connection; missing: {missing}.</source>
<translation>Die Umgebung beschreibt nur einen Teil einer Verbindung; es fehlt: {missing}.</translation>
</message>
<message>
<source>The journal can't be written</source>
<translation>Das Journal lässt sich nicht schreiben</translation>
</message>
<message>
<source>The key lacks a permission</source>
<translation>Dem Schlüssel fehlt eine Berechtigung</translation>
</message>
<message>
<source>The key opens another Klaviyo account than the subscription's</source>
<translation>Der Schlüssel öffnet ein anderes Klaviyo-Konto als das des Abonnements</translation>
</message>
<message>
<source>The key opens {ours}; the subscription sends to {theirs}.</source>
<translation>Der Schlüssel öffnet {ours}; das Abonnement sendet an {theirs}.</translation>
</message>
<message>
<source>The mapping collection can't be used</source>
<translation>Die Zuordnungssammlung lässt sich nicht verwenden</translation>
</message>
<message>
<source>The mapping has too many collections</source>
<translation>Die Zuordnung hat zu viele Sammlungen</translation>
</message>
<message>
<source>The mapping should come from a file, but no file is chosen.</source>
<translation>Die Zuordnung soll aus einer Datei kommen, es ist aber keine genannt.</translation>
</message>
<message>
<source>The network settings can't be used</source>
<translation>Die Netzwerkeinstellungen lassen sich nicht verwenden</translation>
</message>
<message>
<source>The order can't be sent</source>
<translation>Die Bestellung lässt sich nicht senden</translation>
</message>
<message>
<source>The private API key for Klaviyo is missing.</source>
<translation>Der private API-Schlüssel für Klaviyo fehlt.</translation>
</message>
<message>
<source>The proxy's password can't be read from the keyring</source>
<translation>Das Passwort des Proxys lässt sich nicht aus dem Schlüsselbund lesen</translation>
</message>
<message>
<source>The record exists already</source>
<translation>Der Datensatz ist schon vorhanden</translation>
</message>
<message>
<source>The reported run of order {transaction_id} is no longer open.</source>
<translation>Der gemeldete Sendevorgang der Bestellung {transaction_id} ist nicht mehr offen.</translation>
</message>
<message>
<source>The request was refused</source>
<translation>Die Anfrage wurde abgelehnt</translation>
</message>
<message>
<source>The response couldn't be read</source>
<translation>Die Antwort ließ sich nicht lesen</translation>
</message>
<message>
<source>The secret of the connection “{connection_name}” was entered for {name}, and would go to {host}.</source>
<translation>Die Zugangsdaten der Verbindung „{connection_name}“ wurden für {name} eingegeben und gingen an {host}.</translation>
</message>
<message>
<source>The service answered with an error</source>
<translation>Der Dienst hat mit einem Fehler geantwortet</translation>
</message>
<message>
<source>The service couldn't be reached</source>
<translation>Der Dienst war nicht erreichbar</translation>
</message>
<message>
<source>The service is temporarily unavailable</source>
<translation>Der Dienst ist vorübergehend nicht verfügbar</translation>
</message>
<message>
<source>The service's message says what it did not accept: correct that in iPaaS.com or in the mapping, then preview again.</source>
<translation>Die Antwort des Dienstes nennt, was er nicht angenommen hat: Korrigieren Sie das in iPaaS.com oder in der Zuordnung, und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>The subscription ID isn't a number.</source>
<translation>Die Abonnement-ID ist keine Zahl.</translation>
</message>
<message>
<source>The subscription has no API key in its settings: it works by OAuth.</source>
<translation>Das Abonnement hat keinen API-Schlüssel in seinen Einstellungen: Es arbeitet mit OAuth.</translation>
</message>
<message>
<source>The subscription {found_name} has no webhook key.</source>
<translation>Das Abonnement {found_name} hat keinen Webhook-Schlüssel.</translation>
</message>
<message>
<source>The subscription's API URL can't be used. {error_detail}</source>
<translation>Die API-URL des Abonnements lässt sich nicht verwenden. {error_detail}</translation>
</message>
<message>
<source>The subscription's own address is {theirs_url}, which nobody has confirmed, so it wasn't contacted.</source>
<translation>Die Adresse des Abonnements ist {theirs_url}; niemand hat sie bestätigt, daher wurde sie nicht abgefragt.</translation>
</message>
<message>
<source>The system keyring is not available</source>
<translation>Der Schlüsselbund des Systems ist nicht verfügbar</translation>
</message>
<message>
<source>The token for iPaaS.com is missing.</source>
<translation>Das Token für iPaaS.com fehlt.</translation>
</message>
<message>
<source>The token's company</source>
<translation>Die Firma des Tokens</translation>
</message>
<message>
<source>The two accounts can't be compared. {why}</source>
<translation>Die beiden Konten lassen sich nicht vergleichen. {why}</translation>
</message>
<message>
<source>There is no connection “{name}”. Saved: {known}.</source>
<translation>Es gibt keine Verbindung „{name}“. Gespeichert: {known}.</translation>
</message>
<message>
<source>There is no subscription ID.</source>
<translation>Die Abonnement-ID fehlt.</translation>
</message>
<message>
<source>There is no such record</source>
<translation>Diesen Datensatz gibt es nicht</translation>
</message>
<message>
<source>There is nothing to mark as dealt with</source>
<translation>Es gibt nichts als erledigt zu markieren</translation>
</message>
<message>
<source>This connection is read-only</source>
<translation>Diese Verbindung ist schreibgeschützt</translation>
</message>
<message>
<source>This version of the API is retired</source>
<translation>Diese Version der API ist abgeschaltet</translation>
</message>
<message>
<source>Too many requests</source>
<translation>Zu viele Anfragen</translation>
</message>
<message>
<source>Try again in a few minutes.</source>
<translation>Versuchen Sie es in einigen Minuten erneut.</translation>
</message>
<message>
<source>Unlock or install the system keyring (on Linux: GNOME Keyring or KWallet) and try again. Secrets are never written to a file instead.</source>
<translation>Entsperren oder installieren Sie den Schlüsselbund des Systems (unter Linux: GNOME Keyring oder KWallet) und versuchen Sie es erneut. Zugangsdaten werden nie ersatzweise in eine Datei geschrieben.</translation>
</message>
<message>
<source>Unlock the keyring and try again; or choose another way in File, Network settings.</source>
<translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut; oder wählen Sie unter „Datei“, „Netzwerkeinstellungen…“ einen anderen Weg.</translation>
</message>
<message>
<source>Use an address that begins with https://.</source>
<translation>Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
</message>
<message>
<source>Waiting for {system}'s limit, {seconds}</source>
<translation>Warten auf das Limit von {system}, {seconds}</translation>
</message>
<message>
<source>Waiting for {system}'s limit, {seconds}; then {follows}</source>
<translation>Warten auf das Limit von {system}, {seconds}; dann {follows}</translation>
</message>
<message>
<source>attempt {attempt} of {attempts}</source>
<translation>Versuch {attempt} von {attempts}</translation>
</message>
<message>
<source>date and time</source>
<translation>Datum mit Uhrzeit</translation>
</message>
<message>
<source>iPaaS.com has saved no event or profile for the subscription, so there is nothing to search for.</source>
<translation>iPaaS.com hat für das Abonnement kein Ereignis und kein Profil gespeichert, also lässt sich nach nichts suchen.</translation>
</message>
<message numerus="yes">
<source>iPaaS.com's collections {ids}</source>
<extracomment>iPaaS.com's collection {ids}</extracomment>
<translation><numerusform>Sammlung {ids} von iPaaS.com</numerusform><numerusform>Sammlungen {ids} von iPaaS.com</numerusform></translation>
</message>
<message>
<source>iPaaS.com's queue can't be used</source>
<translation>Die Warteschlange von iPaaS.com lässt sich nicht verwenden</translation>
</message>
<message>
<source>listed by iPaaS.com</source>
<translation>von iPaaS.com aufgelistet</translation>
</message>
<message>
<source>name not read</source>
<translation>Name nicht gelesen</translation>
</message>
<message>
<source>no such host</source>
<translation>keinen Host</translation>
</message>
<message>
<source>number</source>
<translation>Zahl</translation>
</message>
<message>
<source>the connection to {ipaas}</source>
<translation>der Verbindung zu {ipaas}</translation>
</message>
<message>
<source>the connection “{saved}”</source>
<translation>der Verbindung „{saved}“</translation>
</message>
<message>
<source>the file {file}</source>
<translation>die Datei {file}</translation>
</message>
<message>
<source>the integration's defaults</source>
<translation>die Vorgaben der Integration</translation>
</message>
<message>
<source>true/false value</source>
<translation>Wahrheitswert</translation>
</message>
<message>
<source>whole number</source>
<translation>ganze Zahl</translation>
</message>
<message>
<source>{choice_name} (subscription {choice_id}) isn't a Klaviyo subscription.</source>
<translation>{choice_name} (Abonnement {choice_id}) ist kein Klaviyo-Abonnement.</translation>
</message>
<message>
<source>{n_found} collections are entered; at most {most} are allowed.</source>
<translation>{n_found} Sammlungen sind genannt; höchstens {most} werden genommen.</translation>
</message>
<message>
<source>{n_there} of the events and profiles that iPaaS.com has saved for the subscription were searched for, and none is in it.</source>
<translation>Von dem, was iPaaS.com für das Abonnement gespeichert hat, wurden {n_there} Ereignisse und Profile gesucht; keines davon ist darin.</translation>
</message>
<message>
<source>{path} can't be read: {error_strerror}.</source>
<translation>{path} lässt sich nicht lesen: {error_strerror}.</translation>
</message>
<message>
<source>{path} can't be read: {error}.</source>
<translation>{path} lässt sich nicht lesen: {error}.</translation>
</message>
<message>
<source>{path} can't be written: {error_strerror}.</source>
<translation>{path} lässt sich nicht schreiben: {error_strerror}.</translation>
</message>
<message>
<source>{prefix}SAFE_MODE is none of {safe_modes}.</source>
<translation>{prefix}SAFE_MODE ist keiner von {safe_modes}.</translation>
</message>
<message>
<source>{seconds} days</source>
<translation>{seconds} Tage</translation>
</message>
<message>
<source>{seconds} h</source>
<translation>{seconds} h</translation>
</message>
<message>
<source>{seconds} min</source>
<translation>{seconds} min</translation>
</message>
<message>
<source>{seconds} s</source>
<translation>{seconds} s</translation>
</message>
<message>
<source>{text} isn't a mapping collection ID.</source>
<translation>{text} ist keine ID einer Zuordnungssammlung.</translation>
</message>
<message>
<source>{title} ({detail})</source>
<translation>{title} ({detail})</translation>
</message>
<message>
<source>{value}, which isn't a {wanted}</source>
<translation>{value}, erwartet wird: {wanted}</translation>
</message>
<message>
<source>{why}; trying again in {seconds}, {follows}</source>
<translation>{why}; neuer Versuch in {seconds}, {follows}</translation>
</message>
</context>
<context>
<name>Resend Desk: connections</name>
<message>
<source>none</source>
<comment>connections</comment>
<translation>keine</translation>
</message>
</context>
</TS>
