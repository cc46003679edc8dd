<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> It says: {words}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> The list seems to be wrapped in `{within}`.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> is not a web address.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> is not an address ({error}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> of {record}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, through the proxy {proxy}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A field stands twice in one record</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A gateway, a proxy or a page to sign in to the network may stand in between: nothing is concluded from its answer. Check the address of this connection; show the detail to whoever runs the network.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A request to {host} was stopped: the secret belongs to {origin}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A secret nearly left its place</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Another record was answered than was asked for</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ask whoever runs the proxy, or correct {source}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the IDs and the emails involved.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the address of this connection. If it is right, show this to whoever runs the network or the service.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the addresses of this connection.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the key, the token and the revision of this connection.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the record or the formula that it comes from.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the record that the answer is about. {ask}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct {source}, or name the service among its exceptions (NO_PROXY).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct {source}. A proxy is written like http://proxy.example.com:8080.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct {source}. Known are proxies that begin with {schemes}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Enter it again in the connection's settings, without anything before or behind it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Enter it like https://api.example.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Enter only the address; credentials have fields of their own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Enter the user and the password that the proxy wants in {own} (File, Network settings).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Given up: {seconds} went by with attempts and waits for this, and another {upcoming_sleep} would pass the limit of {limit}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If it is meant to get the secrets for {system}, confirm it by name: in the connection, or with RESEND_DESK_CONFIRMED_HOSTS. Else correct the address.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If that is a page to sign in to the network, open a browser and sign in there. If the service has moved, enter the new address in the connection.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It begins: {shown}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is not asked again before {left}, unless the connection is opened anew.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is {n_content:,} bytes of broken JSON.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is {shown}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No answer from {system}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing is concluded from a list that isn't read to its end. Tell the service's support.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Put user and password into {source}: {scheme}://user:password@{host}…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Read the detail: it is what the service says. Try again once that is settled.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Something else answered in place of {policy_name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Something on the way may read the traffic, such as a company's proxy. Have its certificate added to those that this system trusts, or name its file in the network settings (File, Network settings) or in SSL_CERT_FILE.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Take them out of the address, and enter them in fields of their own (File, Network settings): a password has no place in a file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The address carries more than a host and a path.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The answer is packed in another way than was asked for</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The answer is too large</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The answer of {system} takes too long</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The answer unpacks to more than is taken</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The key or the token is empty, or holds a space, a line break or a letter that none has.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The pages run in a circle</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The proxy asks for a password</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The proxy breaks the encryption</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The proxy could not be reached</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The proxy is of a kind that isn't known</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The proxy is {scheme}://…@{host}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The proxy refuses the way</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The proxy's address can't be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The proxy's address has a user or a password in it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The server's certificate can't be trusted</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The service is somewhere else</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The service should give it in pages. </source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Tried {tried} times in {time}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try again. If it stays, a proxy in between may keep old answers: show this to whoever runs the network.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try again; if it stays, tell the service's support: its list can't be read to the end.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What came from {system} is not HTTP</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What is given as the address is none.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Which of the two counts can't be told: ask the support of that service.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a colon</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a comma or the end of it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a list of {n_value:,}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a name in quotes</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a name in quotes or `}`</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a value</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a value or `]`</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>after unpacking</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>an HTML page instead of data</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>another day</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>came</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>it doesn't say which</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>more than {most_repeated:,} names stand in it that their object has already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>no answer within the time limit</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>nothing more</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the connection was closed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the network settings of this program</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the server's certificate can't be trusted ({verify_message})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the system's proxy settings</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the text that begins at byte {start} doesn't end</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{error}, in what begins at byte {start}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{expected} was expected at byte {place}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{failure_title}. {failure_detail}</source>
<translation>{failure_title}. {failure_detail}</translation>
</message>
<message>
<source>{method} {request_url_path} was stopped.</source>
<translation type="unfinished"></translation>
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
<translation type="unfinished"></translation>
</message>
<message>
<source>{policy_name} answered {status}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{policy_name} answered {status}: {detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{policy_name} can't be asked for this: {error}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{policy_name}: {method} {path}: what would be sent holds a secret of this program.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{reason}; {spoken}</source>
<translation>{reason}; {spoken}</translation>
</message>
<message>
<source>{source} is {shown}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{source}: {value}: {why}.</source>
<translation>{source}: {value}: {why}.</translation>
</message>
<message>
<source>{system} asks to wait {asked}: try again after {asked_2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{system} could not be reached</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{system} sent the request elsewhere, again and again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{system}: no answer within what was left of the time for this order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{system}: the request can't be written as HTTP.</source>
<translation type="unfinished"></translation>
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
<source>{system}: {seconds} went by with attempts that brought no usable answer. This request was not made any more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{text} and sends us to {response}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{text} is not an id.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{text} would send secrets unencrypted.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{text}, which says nothing here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{text}{why}</source>
<translation>{text}{why}</translation>
</message>
<message>
<source>{told}.{ignored}</source>
<translation>{told}.{ignored}</translation>
</message>
<message>
<source>{told}{error}</source>
<translation>{told}{error}</translation>
</message>
<message>
<source>{url} is not {system}'s own address ({own}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: a list of more than {limit:,} entries came; no more are taken at once.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: a number has more than {digits} digits, or an exponent above {exponent}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: a text of more than {limit:,} bytes came.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: answered {status}, with an error: {words}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: asked for {asked}, got {got}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: at most {headers} headers of {header_bytes:,} bytes together are taken.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: expected a list, got {decoded}.{said}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: expected an id, got {kind}.{saying}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: expected an id, got {n_value:,} characters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: expected an id. {bare}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: expected an object, got {decoded}.{decoded_2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: it is packed as {encodings}; gzip or deflate was asked for.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: more than {limit:,} bytes {unpacked}; the rest was not read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: more than {limit:,} values came; the rest was not counted.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: more than {limit} lists and objects stand inside one another.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: not JSON ({error}). {body}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: page {n_seen} leads back to one that was read before.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: the answer is empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: the packed body is cut off</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: {error}</source>
<translation>{where}: {error}</translation>
</message>
<message>
<source>{where}: {most:,} pages were read, and there are more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: {twice} stands twice, with two values.</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
