<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> It says: {words}</source>
<translation> Es heißt darin: {words}</translation>
</message>
<message>
<source> The list seems to be wrapped in `{within}`.</source>
<translation> Die Liste scheint in `{within}` verpackt zu sein.</translation>
</message>
<message>
<source> is not a web address.</source>
<translation> ist keine Webadresse.</translation>
</message>
<message>
<source> is not an address ({error}).</source>
<translation> ist keine Adresse ({error}).</translation>
</message>
<message>
<source>A field appears twice in one record</source>
<translation>Ein Feld steht zweimal in einem Datensatz</translation>
</message>
<message>
<source>A gateway, a proxy or a network sign-in page may be in between, so its response is ignored. Check this connection's address, and show the details to your network administrator.</source>
<translation>Vielleicht steht ein Gateway, ein Proxy oder eine Anmeldeseite des Netzwerks dazwischen: Aus dessen Antwort wird nichts geschlossen. Prüfen Sie die Adresse dieser Verbindung; zeigen Sie die Einzelheiten der Person, die Ihr Netzwerk betreut.</translation>
</message>
<message>
<source>A list that can't be read to its end is ignored. Tell the service's support.</source>
<translation>Aus einer Liste, die nicht zu Ende gelesen ist, wird nichts geschlossen. Sagen Sie es dem Support des Dienstes.</translation>
</message>
<message>
<source>A request to {host} was stopped: the secret belongs to {origin}.</source>
<translation>Eine Anfrage an {host} wurde aufgehalten: Das Geheimnis gehört zu {origin}.</translation>
</message>
<message>
<source>A secret was about to be sent to the wrong place</source>
<translation>Ein Geheimnis wäre beinahe hinausgegangen</translation>
</message>
<message>
<source>Ask your network administrator, or correct {source}.</source>
<translation>Fragen Sie die Person, die den Proxy betreut, oder korrigieren Sie: {source}.</translation>
</message>
<message>
<source>Can't tell which of the two applies: ask the service's support.</source>
<translation>Welches von beiden gilt, ist nicht zu erkennen: Fragen Sie den Support dieses Dienstes.</translation>
</message>
<message>
<source>Check the IDs and the emails involved.</source>
<translation>Prüfen Sie die beteiligten IDs und E-Mail-Adressen.</translation>
</message>
<message>
<source>Check this connection's address. If it is right, show this to your network administrator or the service's support.</source>
<translation>Prüfen Sie die Adresse dieser Verbindung. Ist sie richtig, zeigen Sie das der Person, die das Netzwerk oder den Dienst betreut.</translation>
</message>
<message>
<source>Check this connection's addresses and revision.</source>
<translation>Prüfen Sie die Adressen und die Revision dieser Verbindung.</translation>
</message>
<message>
<source>Check this connection's addresses.</source>
<translation>Prüfen Sie die Adressen dieser Verbindung.</translation>
</message>
<message>
<source>Check this connection's key, token and revision.</source>
<translation>Prüfen Sie Schlüssel, Token und Revision dieser Verbindung.</translation>
</message>
<message>
<source>Choose them again (File, Network settings). Or correct settings.json in the program's folder, or delete it to use this computer's settings.</source>
<translation>Wählen Sie sie neu (Datei, Netzwerkeinstellungen). Oder korrigieren Sie settings.json im Ordner des Programms, oder löschen Sie die Datei: Dann gehen die Anfragen so hinaus, wie es dieser Computer vorgibt.</translation>
</message>
<message>
<source>Correct or remove {variable}.</source>
<translation>Korrigieren oder entfernen Sie {variable}.</translation>
</message>
<message>
<source>Correct or remove {variable}. It names certificates in PEM form.</source>
<translation>Korrigieren oder entfernen Sie {variable}. Dort müssen Zertifikate im PEM-Format stehen.</translation>
</message>
<message>
<source>Correct the record in the response. {ask}</source>
<translation>Korrigieren Sie den Datensatz, um den es in der Antwort geht. {ask}</translation>
</message>
<message>
<source>Correct the record or the formula that it comes from.</source>
<translation>Korrigieren Sie den Datensatz oder die Formel, woher es stammt.</translation>
</message>
<message>
<source>Correct {source}, or name the service among its exceptions (NO_PROXY).</source>
<translation>Korrigieren Sie: {source}; oder nehmen Sie den Dienst unter die Ausnahmen auf (NO_PROXY).</translation>
</message>
<message>
<source>Correct {source}. A proxy is written like http://proxy.example.com:8080.</source>
<translation>Korrigieren Sie: {source}. Ein Proxy wird geschrieben wie http://proxy.example.com:8080.</translation>
</message>
<message>
<source>Correct {source}. Supported proxies begin with {schemes}.</source>
<translation>Korrigieren Sie: {source}. Bekannt sind Proxys, die beginnen mit {schemes}.</translation>
</message>
<message>
<source>Encrypted connections can't be made</source>
<translation>Verschlüsselte Verbindungen sind nicht möglich</translation>
</message>
<message>
<source>Enter it again in the connection's settings, without anything before or after it.</source>
<translation>Geben Sie es in den Einstellungen der Verbindung erneut ein, ohne etwas davor oder dahinter.</translation>
</message>
<message>
<source>Enter it like https://api.example.com.</source>
<translation>Geben Sie sie ein wie https://api.example.com.</translation>
</message>
<message>
<source>Enter only the address; credentials have fields of their own.</source>
<translation>Geben Sie nur die Adresse ein; Zugangsdaten haben eigene Felder.</translation>
</message>
<message>
<source>Enter the user and password for the proxy in {own} (File, Network settings).</source>
<translation>Geben Sie Benutzer und Passwort, die der Proxy verlangt, hier ein: {own} (Datei, Netzwerkeinstellungen).</translation>
</message>
<message>
<source>Gave up after {seconds} of attempts and waits; another {upcoming_sleep} would exceed the limit of {limit}.</source>
<translation>Abgebrochen: {seconds} vergingen mit Versuchen und Wartezeiten, und weitere {upcoming_sleep} würden das Limit von {limit} überschreiten.</translation>
</message>
<message>
<source>If it should receive the secrets for {system}, confirm it by name: in the connection, or with RESEND_DESK_CONFIRMED_HOSTS. Otherwise correct the address.</source>
<translation>Soll sie die Zugangsdaten für {system} bekommen, bestätigen Sie sie namentlich: in der Verbindung oder mit RESEND_DESK_CONFIRMED_HOSTS. Sonst korrigieren Sie die Adresse.</translation>
</message>
<message>
<source>If that is a page to sign in to the network, open a browser and sign in there. If the service has moved, enter the new address in the connection.</source>
<translation>Ist das eine Anmeldeseite des Netzwerks, öffnen Sie einen Browser und melden Sie sich dort an. Ist der Dienst umgezogen, geben Sie die neue Adresse in der Verbindung ein.</translation>
</message>
<message>
<source>It begins: {shown}</source>
<translation>Es beginnt: {shown}</translation>
</message>
<message>
<source>It is {n_content:,} bytes of broken JSON.</source>
<translation>Es sind {n_content:,} Bytes fehlerhaftes JSON.</translation>
</message>
<message>
<source>It is {shown}</source>
<translation>Es ist {shown}</translation>
</message>
<message>
<source>It isn't asked again before {left}, unless the connection is reopened.</source>
<translation>Vor {left} wird nicht erneut gefragt, außer die Verbindung wird neu geöffnet.</translation>
</message>
<message>
<source>It isn't known whether a proxy was chosen, so nothing was sent.</source>
<translation>Ob ein Proxy gewählt war, ist nicht bekannt; deshalb wurde nichts gesendet.</translation>
</message>
<message>
<source>No response from {system}</source>
<translation>Keine Antwort von {system}</translation>
</message>
<message>
<source>Put user and password into {source}: {scheme}://user:password@{host}…</source>
<translation>Setzen Sie Benutzer und Passwort in {source}: {scheme}://user:password@{host}…</translation>
</message>
<message>
<source>Python's TLS can't be set up on this machine.</source>
<translation>TLS von Python lässt sich auf diesem Computer nicht einrichten.</translation>
</message>
<message>
<source>Remove them from the address and enter them in their own fields (File, Network settings): a password doesn't belong in a file.</source>
<translation>Nehmen Sie sie aus der Adresse heraus, und geben Sie sie in eigenen Feldern ein (Datei, Netzwerkeinstellungen): Ein Passwort gehört nicht in eine Datei.</translation>
</message>
<message>
<source>SSLKEYLOGFILE is set but ignored: no keys are written.</source>
<translation>SSLKEYLOGFILE ist gesetzt, wird aber nicht befolgt: Es werden keine Schlüssel geschrieben.</translation>
</message>
<message>
<source>Set it to a number of seconds, such as 10.</source>
<translation>Geben Sie eine Zahl von Sekunden an, etwa 10.</translation>
</message>
<message>
<source>Something else responded instead of {policy_name}</source>
<translation>Etwas anderes hat anstelle von {policy_name} geantwortet</translation>
</message>
<message>
<source>Something in between, such as a company proxy, may be reading the traffic. Have its certificate added to those this system trusts, or choose its file in the network settings (File, Network settings) or in SSL_CERT_FILE.</source>
<translation>Vielleicht liest etwas auf dem Weg mit, etwa der Proxy einer Firma. Lassen Sie dessen Zertifikat zu denen hinzufügen, denen dieses System vertraut, oder nennen Sie seine Datei in den Netzwerkeinstellungen (Datei, Netzwerkeinstellungen) oder in SSL_CERT_FILE.</translation>
</message>
<message>
<source>That is what the service itself says. Try again once it is settled.</source>
<translation>Das sagt der Dienst selbst. Versuchen Sie es erneut, sobald es geklärt ist.</translation>
</message>
<message>
<source>The address carries more than a host and a path.</source>
<translation>Die Adresse enthält mehr als Host und Pfad.</translation>
</message>
<message>
<source>The decompressed response is too large</source>
<translation>Die Antwort wird entpackt größer als zulässig</translation>
</message>
<message>
<source>The key or token is empty, or contains a space, a line break or an invalid character.</source>
<translation>Der Schlüssel oder das Token ist leer oder enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das in keinem vorkommt.</translation>
</message>
<message>
<source>The network settings of this program can't be read</source>
<translation>Die Netzwerkeinstellungen dieses Programms lassen sich nicht lesen</translation>
</message>
<message>
<source>The pages repeat in a loop</source>
<translation>Die Seiten laufen im Kreis</translation>
</message>
<message>
<source>The proxy asks for a password</source>
<translation>Der Proxy verlangt ein Passwort</translation>
</message>
<message>
<source>The proxy breaks the encryption</source>
<translation>Der Proxy bricht die Verschlüsselung auf</translation>
</message>
<message>
<source>The proxy couldn't be reached</source>
<translation>Der Proxy war nicht erreichbar</translation>
</message>
<message>
<source>The proxy is {scheme}://…@{host}.</source>
<translation>Der Proxy ist {scheme}://…@{host}.</translation>
</message>
<message>
<source>The proxy refuses the connection</source>
<translation>Der Proxy lässt die Verbindung nicht zu</translation>
</message>
<message>
<source>The proxy type isn't supported</source>
<translation>Der Proxy ist von unbekannter Art</translation>
</message>
<message>
<source>The proxy's address can't be read</source>
<translation>Die Adresse des Proxys lässt sich nicht lesen</translation>
</message>
<message>
<source>The proxy's address has a user or a password in it</source>
<translation>In der Adresse des Proxys steht ein Benutzer oder ein Passwort</translation>
</message>
<message>
<source>The response contained a different record than requested</source>
<translation>Es kam ein anderer Datensatz als der angefragte</translation>
</message>
<message>
<source>The response is compressed in a different way than requested</source>
<translation>Die Antwort ist anders komprimiert als verlangt</translation>
</message>
<message>
<source>The response is too large</source>
<translation>Die Antwort ist zu groß</translation>
</message>
<message>
<source>The server's certificate can't be trusted</source>
<translation>Dem Zertifikat des Servers ist nicht zu trauen</translation>
</message>
<message>
<source>The service has moved</source>
<translation>Der Dienst ist woanders</translation>
</message>
<message>
<source>The service should give it in pages. </source>
<translation>Der Dienst sollte sie in Seiten liefern. </translation>
</message>
<message>
<source>The trusted certificates can't be read</source>
<translation>Die vertrauenswürdigen Zertifikate lassen sich nicht lesen</translation>
</message>
<message>
<source>Tried {tried} times in {time}.</source>
<translation>{tried}-mal in {time} versucht.</translation>
</message>
<message>
<source>Trusted certificates: {certificates}.</source>
<translation>Vertrauenswürdige Zertifikate: {certificates}.</translation>
</message>
<message>
<source>Try again. If the problem persists, a proxy in between may be caching old responses: show this to your network administrator.</source>
<translation>Versuchen Sie es erneut. Bleibt es dabei, hält vielleicht ein Proxy alte Antworten vor: Zeigen Sie das der Person, die Ihr Netzwerk betreut.</translation>
</message>
<message>
<source>Try again. If the problem persists, tell the service's support that its list can't be read to the end.</source>
<translation>Versuchen Sie es erneut; bleibt es dabei, sagen Sie es dem Support des Dienstes: Seine Liste lässt sich nicht zu Ende lesen.</translation>
</message>
<message>
<source>What came from {system} is not HTTP</source>
<translation>Was von {system} kam, ist kein HTTP</translation>
</message>
<message>
<source>What was entered isn't an address.</source>
<translation>Was als Adresse angegeben ist, ist keine.</translation>
</message>
<message>
<source>a colon</source>
<translation>ein Doppelpunkt</translation>
</message>
<message>
<source>a comma or the end of it</source>
<translation>ein Komma oder das Ende</translation>
</message>
<message>
<source>a list of {n_value:,}</source>
<translation>eine Liste von {n_value:,}</translation>
</message>
<message>
<source>a name in quotes</source>
<translation>ein Name in Anführungszeichen</translation>
</message>
<message>
<source>a name in quotes or `}`</source>
<translation>ein Name in Anführungszeichen oder `}`</translation>
</message>
<message>
<source>a value</source>
<translation>ein Wert</translation>
</message>
<message>
<source>a value or `]`</source>
<translation>ein Wert oder `]`</translation>
</message>
<message>
<source>after unpacking</source>
<translation>nach dem Entpacken</translation>
</message>
<message>
<source>an HTML page instead of data</source>
<translation>eine HTML-Seite anstelle von Daten</translation>
</message>
<message>
<source>another day</source>
<translation>einem anderen Tag</translation>
</message>
<message>
<source>came</source>
<translation>kamen</translation>
</message>
<message>
<source>it contains more than {most_repeated:,} repeated names</source>
<translation>es stehen mehr als {most_repeated:,} Namen darin, die ihr Objekt schon hat</translation>
</message>
<message>
<source>it doesn't say which</source>
<translation>ohne Angabe, welcher</translation>
</message>
<message>
<source>no connection could be made</source>
<translation>es kam keine Verbindung zustande</translation>
</message>
<message>
<source>no response within the time limit</source>
<translation>keine Antwort innerhalb der Zeit</translation>
</message>
<message>
<source>nothing in {value}</source>
<translation>nichts in {value}</translation>
</message>
<message>
<source>nothing more</source>
<translation>nichts weiter</translation>
</message>
<message>
<source>the network settings of this program</source>
<translation>die Netzwerkeinstellungen dieses Programms</translation>
</message>
<message>
<source>the server's certificate can't be trusted ({verify_message})</source>
<translation>dem Zertifikat des Servers ist nicht zu trauen ({verify_message})</translation>
</message>
<message>
<source>the system's proxy settings</source>
<translation>die Proxy-Einstellungen des Systems</translation>
</message>
<message>
<source>the text that begins at byte {start} doesn't end</source>
<translation>der Text, der bei Byte {start} beginnt, endet nicht</translation>
</message>
<message>
<source>those of the operating system</source>
<translation>die Zertifikate des Betriebssystems</translation>
</message>
<message>
<source>{certificates} and of {names}</source>
<translation>{certificates} und die von {names}</translation>
</message>
<message>
<source>{certificates}, and those of {own} ({path})</source>
<translation>{certificates} und die aus: {own} ({path})</translation>
</message>
<message>
<source>{detail}, through the proxy {proxy}</source>
<translation>{detail}, über den Proxy {proxy}</translation>
</message>
<message>
<source>{error}, in what begins at byte {start}</source>
<translation>{error}, in dem, was bei Byte {start} beginnt</translation>
</message>
<message>
<source>{expected} was expected at byte {place}</source>
<translation>bei Byte {place} erwartet: {expected}</translation>
</message>
<message>
<source>{field} of {record}</source>
<translation>{field} von {record}</translation>
</message>
<message>
<source>{method} {request_url_path} was stopped.</source>
<translation>{method} {request_url_path} wurde aufgehalten.</translation>
</message>
<message>
<source>{name} is {text}.</source>
<translation>{name} ist {text}.</translation>
</message>
<message>
<source>{name}: {error}</source>
<translation>{name}: {error}</translation>
</message>
<message>
<source>{page}: {words}</source>
<translation>{page}: {words}</translation>
</message>
<message>
<source>{policy_name} answered {status_code}</source>
<translation>{policy_name} antwortete mit {status_code}</translation>
</message>
<message>
<source>{policy_name} answered {status}.</source>
<translation>{policy_name} antwortete mit {status}.</translation>
</message>
<message>
<source>{policy_name} answered {status}: {detail}</source>
<translation>{policy_name} antwortete mit {status}: {detail}</translation>
</message>
<message>
<source>{policy_name} can't be asked for this: {error}</source>
<translation>{policy_name} lässt sich danach nicht fragen: {error}</translation>
</message>
<message>
<source>{policy_name}: {method} {path}: the request would contain one of this program's secrets.</source>
<translation>{policy_name}: {method} {path}: Was gesendet würde, enthält ein Geheimnis dieses Programms.</translation>
</message>
<message>
<source>{reason}; {spoken}</source>
<translation>{reason}; {spoken}</translation>
</message>
<message>
<source>{source} is {shown}.</source>
<translation>{source} ist {shown}.</translation>
</message>
<message>
<source>{source}: {value}: {why}.</source>
<translation>{source}: {value}: {why}.</translation>
</message>
<message>
<source>{system} asks to wait {asked}: try again after {asked_2}.</source>
<translation>{system} bittet, {asked} zu warten: Versuchen Sie es nach {asked_2} erneut.</translation>
</message>
<message>
<source>{system} couldn't be reached</source>
<translation>{system} war nicht erreichbar</translation>
</message>
<message>
<source>{system} sent the request elsewhere, again and again.</source>
<translation>{system} hat die Anfrage immer wieder anderswohin geschickt.</translation>
</message>
<message>
<source>{system} takes too long to respond</source>
<translation>Die Antwort von {system} dauert zu lange</translation>
</message>
<message>
<source>{system}: no response within the time left for this order.</source>
<translation>{system}: keine Antwort in der Zeit, die für diese Bestellung noch blieb.</translation>
</message>
<message>
<source>{system}: the request can't be written as HTTP.</source>
<translation>{system}: Die Anfrage lässt sich nicht als HTTP schreiben.</translation>
</message>
<message>
<source>{system}: {error}</source>
<translation>{system}: {error}</translation>
</message>
<message>
<source>{system}: {name}: {error}</source>
<translation>{system}: {name}: {error}</translation>
</message>
<message>
<source>{system}: {seconds} of attempts brought no usable response. This request was no longer made.</source>
<translation>{system}: {seconds} vergingen mit Versuchen ohne brauchbare Antwort. Diese Anfrage wurde nicht mehr gestellt.</translation>
</message>
<message>
<source>{text} and sends us to {response}.</source>
<translation>{text} und schickt uns zu {response}.</translation>
</message>
<message>
<source>{text} is not an ID.</source>
<translation>{text} ist keine ID.</translation>
</message>
<message>
<source>{text} would send secrets unencrypted.</source>
<translation>{text} würde Zugangsdaten unverschlüsselt senden.</translation>
</message>
<message>
<source>{text}, which has no meaning here.</source>
<translation>{text}; das ist hier ohne Aussage.</translation>
</message>
<message>
<source>{text}{why}</source>
<translation>{text}{why}</translation>
</message>
<message>
<source>{url} is not {system}'s own address ({own}).</source>
<translation>{url} ist nicht die eigene Adresse von {system} ({own}).</translation>
</message>
<message>
<source>{variable} is {value}.</source>
<translation>{variable} ist {value}.</translation>
</message>
<message>
<source>{where}: a number has more than {digits} digits, or an exponent above {exponent}.</source>
<translation>{where}: Eine Zahl hat mehr als {digits} Ziffern oder einen Exponenten über {exponent}.</translation>
</message>
<message>
<source>{where}: a text has more than {limit:,} bytes.</source>
<translation>{where}: Es kam ein Text von mehr als {limit:,} Bytes.</translation>
</message>
<message>
<source>{where}: answered {status}, with an error: {words}</source>
<translation>{where}: antwortete mit {status} und einem Fehler: {words}</translation>
</message>
<message>
<source>{where}: asked for {asked}, got {got}.</source>
<translation>{where}: angefragt {asked}, bekommen {got}.</translation>
</message>
<message>
<source>{where}: at most {headers} headers totalling {header_bytes:,} bytes are accepted.</source>
<translation>{where}: Es werden höchstens {headers} Kopfzeilen mit zusammen {header_bytes:,} Bytes angenommen.</translation>
</message>
<message>
<source>{where}: expected a list, got {decoded}.{said}</source>
<translation>{where}: erwartet eine Liste, bekommen {decoded}.{said}</translation>
</message>
<message>
<source>{where}: expected an ID, got {kind}.{saying}</source>
<translation>{where}: erwartet eine ID, bekommen {kind}.{saying}</translation>
</message>
<message>
<source>{where}: expected an ID, got {n_value:,} characters.</source>
<translation>{where}: erwartet eine ID, bekommen {n_value:,} Zeichen.</translation>
</message>
<message>
<source>{where}: expected an ID. {bare}</source>
<translation>{where}: erwartet eine ID. {bare}</translation>
</message>
<message>
<source>{where}: expected an object, got {decoded}.{decoded_2}</source>
<translation>{where}: erwartet ein Objekt, bekommen {decoded}.{decoded_2}</translation>
</message>
<message>
<source>{where}: it is compressed as {encodings}; gzip or deflate was requested.</source>
<translation>{where}: ist als {encodings} komprimiert; verlangt war gzip oder deflate.</translation>
</message>
<message>
<source>{where}: lists and objects are nested more than {limit} levels deep.</source>
<translation>{where}: Mehr als {limit} Listen und Objekte stehen ineinander.</translation>
</message>
<message>
<source>{where}: more than {limit:,} bytes {unpacked}; the rest was not read.</source>
<translation>{where}: mehr als {limit:,} Bytes {unpacked}; der Rest wurde nicht gelesen.</translation>
</message>
<message>
<source>{where}: more than {limit:,} values came; the rest was not counted.</source>
<translation>{where}: Es kamen mehr als {limit:,} Werte; der Rest wurde nicht gezählt.</translation>
</message>
<message>
<source>{where}: not JSON ({error}). {body}</source>
<translation>{where}: kein JSON ({error}). {body}</translation>
</message>
<message>
<source>{where}: page {n_seen} leads back to one that was read before.</source>
<translation>{where}: Seite {n_seen} führt zu einer zurück, die schon gelesen wurde.</translation>
</message>
<message>
<source>{where}: the list has more than {limit:,} entries, the most accepted at once.</source>
<translation>{where}: Es kam eine Liste von mehr als {limit:,} Einträgen; mehr werden nicht auf einmal angenommen.</translation>
</message>
<message>
<source>{where}: the packed body is cut off</source>
<translation>{where}: der komprimierte Inhalt ist abgeschnitten</translation>
</message>
<message>
<source>{where}: the response is empty.</source>
<translation>{where}: Die Antwort ist leer.</translation>
</message>
<message>
<source>{where}: {error}</source>
<translation>{where}: {error}</translation>
</message>
<message>
<source>{where}: {most:,} pages were read, and there are more.</source>
<translation>{where}: {most:,} Seiten wurden gelesen, und es gibt weitere.</translation>
</message>
<message>
<source>{where}: {twice} appears twice, with two values.</source>
<translation>{where}: {twice} steht zweimal da, mit zwei Werten.</translation>
</message>
</context>
</TS>
