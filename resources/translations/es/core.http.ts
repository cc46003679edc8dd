<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> It says: {words}</source>
<translation> Dice: {words}</translation>
</message>
<message>
<source> The list seems to be wrapped in `{within}`.</source>
<translation> La lista parece estar envuelta en `{within}`.</translation>
</message>
<message>
<source> is not a web address.</source>
<translation> no es una dirección web.</translation>
</message>
<message>
<source> is not an address ({error}).</source>
<translation> no es una dirección ({error}).</translation>
</message>
<message>
<source>A field appears twice in one record</source>
<translation>Un campo figura dos veces en un registro</translation>
</message>
<message>
<source>A gateway, a proxy or a network sign-in page may be in between, so its response is ignored. Check this connection's address, and show the details to your network administrator.</source>
<translation>Puede que haya en medio una pasarela, un proxy o una página de acceso a la red: de su respuesta no se concluye nada. Compruebe la dirección de esta conexión; muestre los detalles a quien administre la red.</translation>
</message>
<message>
<source>A list that can't be read to its end is ignored. Tell the service's support.</source>
<translation>De una lista que no se lee hasta el final no se concluye nada. Dígaselo al soporte del servicio.</translation>
</message>
<message>
<source>A request to {host} was stopped: the secret belongs to {origin}.</source>
<translation>Se detuvo una solicitud a {host}: el secreto es de {origin}.</translation>
</message>
<message>
<source>A secret was about to be sent to the wrong place</source>
<translation>Un secreto estuvo a punto de salir de su sitio</translation>
</message>
<message>
<source>Ask your network administrator, or correct {source}.</source>
<translation>Pregunte a quien administre el proxy o corrija: {source}.</translation>
</message>
<message>
<source>Can't tell which of the two applies: ask the service's support.</source>
<translation>No se puede saber cuál de los dos cuenta: pregunte al soporte de ese servicio.</translation>
</message>
<message>
<source>Check the IDs and the emails involved.</source>
<translation>Compruebe los ID y los correos implicados.</translation>
</message>
<message>
<source>Check this connection's address. If it is right, show this to your network administrator or the service's support.</source>
<translation>Compruebe la dirección de esta conexión. Si es correcta, muéstrelo a quien administre la red o el servicio.</translation>
</message>
<message>
<source>Check this connection's addresses and revision.</source>
<translation>Compruebe las direcciones y la revisión de esta conexión.</translation>
</message>
<message>
<source>Check this connection's addresses.</source>
<translation>Compruebe las direcciones de esta conexión.</translation>
</message>
<message>
<source>Check this connection's key, token and revision.</source>
<translation>Compruebe la clave, el token y la revisión de esta conexión.</translation>
</message>
<message>
<source>Choose them again (File, Network settings). Or correct settings.json in the program's folder, or delete it to use this computer's settings.</source>
<translation>Elíjala de nuevo (Archivo, Configuración de red). O corrija settings.json en la carpeta del programa, o elimínelo: entonces las solicitudes salen según la configuración de este equipo.</translation>
</message>
<message>
<source>Correct or remove {variable}.</source>
<translation>Corrija o quite {variable}.</translation>
</message>
<message>
<source>Correct or remove {variable}. It names certificates in PEM form.</source>
<translation>Corrija o quite {variable}. Indica certificados en formato PEM.</translation>
</message>
<message>
<source>Correct the record in the response. {ask}</source>
<translation>Corrija el registro al que se refiere la respuesta. {ask}</translation>
</message>
<message>
<source>Correct the record or the formula that it comes from.</source>
<translation>Corrija el registro o la fórmula de donde procede.</translation>
</message>
<message>
<source>Correct {source}, or name the service among its exceptions (NO_PROXY).</source>
<translation>Corrija: {source}; o incluya el servicio entre las excepciones (NO_PROXY).</translation>
</message>
<message>
<source>Correct {source}. A proxy is written like http://proxy.example.com:8080.</source>
<translation>Corrija: {source}. Un proxy se escribe como http://proxy.example.com:8080.</translation>
</message>
<message>
<source>Correct {source}. Supported proxies begin with {schemes}.</source>
<translation>Corrija: {source}. Se conocen proxys que empiezan por {schemes}.</translation>
</message>
<message>
<source>Encrypted connections can't be made</source>
<translation>No se pueden establecer conexiones cifradas</translation>
</message>
<message>
<source>Enter it again in the connection's settings, without anything before or after it.</source>
<translation>Introdúzcalo de nuevo en los ajustes de la conexión, sin nada delante ni detrás.</translation>
</message>
<message>
<source>Enter it like https://api.example.com.</source>
<translation>Escríbala como https://api.example.com.</translation>
</message>
<message>
<source>Enter only the address; credentials have fields of their own.</source>
<translation>Introduzca solo la dirección; las credenciales tienen sus propios campos.</translation>
</message>
<message>
<source>Enter the user and password for the proxy in {own} (File, Network settings).</source>
<translation>Introduzca el usuario y la contraseña que pide el proxy en: {own} (Archivo, Configuración de red).</translation>
</message>
<message>
<source>Gave up after {seconds} of attempts and waits; another {upcoming_sleep} would exceed the limit of {limit}.</source>
<translation>Se abandonó: pasaron {seconds} en intentos y esperas, y otros {upcoming_sleep} superarían el límite de {limit}.</translation>
</message>
<message>
<source>If it should receive the secrets for {system}, confirm it by name: in the connection, or with RESEND_DESK_CONFIRMED_HOSTS. Otherwise correct the address.</source>
<translation>Si debe recibir los secretos de {system}, confírmela por su nombre: en la conexión o con RESEND_DESK_CONFIRMED_HOSTS. Si no, corrija la dirección.</translation>
</message>
<message>
<source>If that is a page to sign in to the network, open a browser and sign in there. If the service has moved, enter the new address in the connection.</source>
<translation>Si es una página de acceso a la red, abra un navegador e inicie sesión allí. Si el servicio se ha mudado, introduzca la nueva dirección en la conexión.</translation>
</message>
<message>
<source>It begins: {shown}</source>
<translation>Empieza por: {shown}</translation>
</message>
<message>
<source>It is {n_content:,} bytes of broken JSON.</source>
<translation>Son {n_content:,} bytes de JSON dañado.</translation>
</message>
<message>
<source>It is {shown}</source>
<translation>Es {shown}</translation>
</message>
<message>
<source>It isn't asked again before {left}, unless the connection is reopened.</source>
<translation>No se vuelve a preguntar antes de {left}, salvo que se abra de nuevo la conexión.</translation>
</message>
<message>
<source>It isn't known whether a proxy was chosen, so nothing was sent.</source>
<translation>No se sabe si se había elegido un proxy, por lo que no se ha enviado nada.</translation>
</message>
<message>
<source>No response from {system}</source>
<translation>Sin respuesta de {system}</translation>
</message>
<message>
<source>Put user and password into {source}: {scheme}://user:password@{host}…</source>
<translation>Ponga usuario y contraseña en {source}: {scheme}://user:password@{host}…</translation>
</message>
<message>
<source>Python's TLS can't be set up on this machine.</source>
<translation>No se puede preparar el TLS de Python en este equipo.</translation>
</message>
<message>
<source>Remove them from the address and enter them in their own fields (File, Network settings): a password doesn't belong in a file.</source>
<translation>Quítelos de la dirección e introdúzcalos en sus propios campos (Archivo, Configuración de red): una contraseña no debe estar en un archivo.</translation>
</message>
<message>
<source>SSLKEYLOGFILE is set but ignored: no keys are written.</source>
<translation>SSLKEYLOGFILE está definida, pero no se sigue: no se escriben claves.</translation>
</message>
<message>
<source>Set it to a number of seconds, such as 10.</source>
<translation>Indique un número de segundos, por ejemplo 10.</translation>
</message>
<message>
<source>Something else responded instead of {policy_name}</source>
<translation>Otra cosa respondió en lugar de {policy_name}</translation>
</message>
<message>
<source>Something in between, such as a company proxy, may be reading the traffic. Have its certificate added to those this system trusts, or choose its file in the network settings (File, Network settings) or in SSL_CERT_FILE.</source>
<translation>Puede que algo lea el tráfico por el camino, como el proxy de una empresa. Haga que su certificado se añada a los de confianza del sistema, o indique su archivo en la configuración de red (Archivo, Configuración de red) o en SSL_CERT_FILE.</translation>
</message>
<message>
<source>That is what the service itself says. Try again once it is settled.</source>
<translation>Es lo que dice el propio servicio. Inténtelo de nuevo cuando esté resuelto.</translation>
</message>
<message>
<source>The address carries more than a host and a path.</source>
<translation>La dirección lleva más que un host y una ruta.</translation>
</message>
<message>
<source>The decompressed response is too large</source>
<translation>La respuesta ocupa descomprimida más de lo admitido</translation>
</message>
<message>
<source>The key or token is empty, or contains a space, a line break or an invalid character.</source>
<translation>La clave o el token están vacíos, o contienen un espacio, un salto de línea o un carácter que no corresponde.</translation>
</message>
<message>
<source>The network settings of this program can't be read</source>
<translation>No se puede leer la configuración de red de este programa</translation>
</message>
<message>
<source>The pages repeat in a loop</source>
<translation>Las páginas van en círculo</translation>
</message>
<message>
<source>The proxy asks for a password</source>
<translation>El proxy pide una contraseña</translation>
</message>
<message>
<source>The proxy breaks the encryption</source>
<translation>El proxy rompe el cifrado</translation>
</message>
<message>
<source>The proxy couldn't be reached</source>
<translation>No se pudo contactar con el proxy</translation>
</message>
<message>
<source>The proxy is {scheme}://…@{host}.</source>
<translation>El proxy es {scheme}://…@{host}.</translation>
</message>
<message>
<source>The proxy refuses the connection</source>
<translation>El proxy no permite la conexión</translation>
</message>
<message>
<source>The proxy type isn't supported</source>
<translation>El proxy es de un tipo desconocido</translation>
</message>
<message>
<source>The proxy's address can't be read</source>
<translation>No se puede leer la dirección del proxy</translation>
</message>
<message>
<source>The proxy's address has a user or a password in it</source>
<translation>La dirección del proxy lleva un usuario o una contraseña</translation>
</message>
<message>
<source>The response contained a different record than requested</source>
<translation>Llegó un registro distinto del pedido</translation>
</message>
<message>
<source>The response is compressed in a different way than requested</source>
<translation>La respuesta está comprimida de otra forma que la pedida</translation>
</message>
<message>
<source>The response is too large</source>
<translation>La respuesta es demasiado grande</translation>
</message>
<message>
<source>The server's certificate can't be trusted</source>
<translation>No se puede confiar en el certificado del servidor</translation>
</message>
<message>
<source>The service has moved</source>
<translation>El servicio está en otro lugar</translation>
</message>
<message>
<source>The service should give it in pages. </source>
<translation>El servicio debería darla por páginas. </translation>
</message>
<message>
<source>The trusted certificates can't be read</source>
<translation>No se pueden leer los certificados de confianza</translation>
</message>
<message>
<source>Tried {tried} times in {time}.</source>
<translation>Se intentó {tried} veces en {time}.</translation>
</message>
<message>
<source>Trusted certificates: {certificates}.</source>
<translation>Certificados de confianza: {certificates}.</translation>
</message>
<message>
<source>Try again. If the problem persists, a proxy in between may be caching old responses: show this to your network administrator.</source>
<translation>Inténtelo de nuevo. Si continúa, puede que un proxy intermedio guarde respuestas antiguas: muéstrelo a quien administre la red.</translation>
</message>
<message>
<source>Try again. If the problem persists, tell the service's support that its list can't be read to the end.</source>
<translation>Inténtelo de nuevo; si continúa, dígaselo al soporte del servicio: su lista no se puede leer hasta el final.</translation>
</message>
<message>
<source>What came from {system} is not HTTP</source>
<translation>Lo que llegó de {system} no es HTTP</translation>
</message>
<message>
<source>What was entered isn't an address.</source>
<translation>Lo que se indica como dirección no lo es.</translation>
</message>
<message>
<source>a colon</source>
<translation>dos puntos</translation>
</message>
<message>
<source>a comma or the end of it</source>
<translation>una coma o el final</translation>
</message>
<message>
<source>a list of {n_value:,}</source>
<translation>una lista de {n_value:,}</translation>
</message>
<message>
<source>a name in quotes</source>
<translation>un nombre entre comillas</translation>
</message>
<message>
<source>a name in quotes or `}`</source>
<translation>un nombre entre comillas o `}`</translation>
</message>
<message>
<source>a value</source>
<translation>un valor</translation>
</message>
<message>
<source>a value or `]`</source>
<translation>un valor o `]`</translation>
</message>
<message>
<source>after unpacking</source>
<translation>tras descomprimir</translation>
</message>
<message>
<source>an HTML page instead of data</source>
<translation>una página HTML en lugar de datos</translation>
</message>
<message>
<source>another day</source>
<translation>otro día</translation>
</message>
<message>
<source>came</source>
<translation>llegaron</translation>
</message>
<message>
<source>it contains more than {most_repeated:,} repeated names</source>
<translation>contiene más de {most_repeated:,} nombres que su objeto ya tiene</translation>
</message>
<message>
<source>it doesn't say which</source>
<translation>no dice cuál</translation>
</message>
<message>
<source>no connection could be made</source>
<translation>no se pudo establecer ninguna conexión</translation>
</message>
<message>
<source>no response within the time limit</source>
<translation>sin respuesta dentro del plazo</translation>
</message>
<message>
<source>nothing in {value}</source>
<translation>nada en {value}</translation>
</message>
<message>
<source>nothing more</source>
<translation>nada más</translation>
</message>
<message>
<source>the network settings of this program</source>
<translation>la configuración de red de este programa</translation>
</message>
<message>
<source>the server's certificate can't be trusted ({verify_message})</source>
<translation>no se puede confiar en el certificado del servidor ({verify_message})</translation>
</message>
<message>
<source>the system's proxy settings</source>
<translation>los ajustes de proxy del sistema</translation>
</message>
<message>
<source>the text that begins at byte {start} doesn't end</source>
<translation>el texto que empieza en el byte {start} no termina</translation>
</message>
<message>
<source>those of the operating system</source>
<translation>los certificados del sistema operativo</translation>
</message>
<message>
<source>{certificates} and of {names}</source>
<translation>{certificates} y los de {names}</translation>
</message>
<message>
<source>{certificates}, and those of {own} ({path})</source>
<translation>{certificates}, y los de: {own} ({path})</translation>
</message>
<message>
<source>{detail}, through the proxy {proxy}</source>
<translation>{detail}, a través del proxy {proxy}</translation>
</message>
<message>
<source>{error}, in what begins at byte {start}</source>
<translation>{error}, en lo que empieza en el byte {start}</translation>
</message>
<message>
<source>{expected} was expected at byte {place}</source>
<translation>se esperaba en el byte {place}: {expected}</translation>
</message>
<message>
<source>{field} of {record}</source>
<translation>{field} de {record}</translation>
</message>
<message>
<source>{method} {request_url_path} was stopped.</source>
<translation>{method} {request_url_path} se detuvo.</translation>
</message>
<message>
<source>{name} is {text}.</source>
<translation>{name} es {text}.</translation>
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
<translation>{policy_name} respondió {status_code}</translation>
</message>
<message>
<source>{policy_name} answered {status}.</source>
<translation>{policy_name} respondió {status}.</translation>
</message>
<message>
<source>{policy_name} answered {status}: {detail}</source>
<translation>{policy_name} respondió {status}: {detail}</translation>
</message>
<message>
<source>{policy_name} can't be asked for this: {error}</source>
<translation>No se puede pedir esto a {policy_name}: {error}</translation>
</message>
<message>
<source>{policy_name}: {method} {path}: the request would contain one of this program's secrets.</source>
<translation>{policy_name}: {method} {path}: lo que se enviaría contiene un secreto de este programa.</translation>
</message>
<message>
<source>{reason}; {spoken}</source>
<translation>{reason}; {spoken}</translation>
</message>
<message>
<source>{source} is {shown}.</source>
<translation>{source} es {shown}.</translation>
</message>
<message>
<source>{source}: {value}: {why}.</source>
<translation>{source}: {value}: {why}.</translation>
</message>
<message>
<source>{system} asks to wait {asked}: try again after {asked_2}.</source>
<translation>{system} pide esperar {asked}: inténtelo de nuevo después de {asked_2}.</translation>
</message>
<message>
<source>{system} couldn't be reached</source>
<translation>No se pudo contactar con {system}</translation>
</message>
<message>
<source>{system} sent the request elsewhere, again and again.</source>
<translation>{system} envió la solicitud a otro sitio, una y otra vez.</translation>
</message>
<message>
<source>{system} takes too long to respond</source>
<translation>La respuesta de {system} tarda demasiado</translation>
</message>
<message>
<source>{system}: no response within the time left for this order.</source>
<translation>{system}: sin respuesta en el tiempo que quedaba para este pedido.</translation>
</message>
<message>
<source>{system}: the request can't be written as HTTP.</source>
<translation>{system}: la solicitud no se puede escribir como HTTP.</translation>
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
<translation>{system}: pasaron {seconds} en intentos sin respuesta útil. Esta solicitud ya no se hizo.</translation>
</message>
<message>
<source>{text} and sends us to {response}.</source>
<translation>{text} y nos envía a {response}.</translation>
</message>
<message>
<source>{text} is not an ID.</source>
<translation>{text} no es un ID.</translation>
</message>
<message>
<source>{text} would send secrets unencrypted.</source>
<translation>{text} enviaría secretos sin cifrar.</translation>
</message>
<message>
<source>{text}, which has no meaning here.</source>
<translation>{text}, que aquí no dice nada.</translation>
</message>
<message>
<source>{text}{why}</source>
<translation>{text}{why}</translation>
</message>
<message>
<source>{url} is not {system}'s own address ({own}).</source>
<translation>{url} no es la dirección propia de {system} ({own}).</translation>
</message>
<message>
<source>{variable} is {value}.</source>
<translation>{variable} es {value}.</translation>
</message>
<message>
<source>{where}: a number has more than {digits} digits, or an exponent above {exponent}.</source>
<translation>{where}: un número tiene más de {digits} cifras o un exponente mayor que {exponent}.</translation>
</message>
<message>
<source>{where}: a text has more than {limit:,} bytes.</source>
<translation>{where}: llegó un texto de más de {limit:,} bytes.</translation>
</message>
<message>
<source>{where}: answered {status}, with an error: {words}</source>
<translation>{where}: respondió {status}, con un error: {words}</translation>
</message>
<message>
<source>{where}: asked for {asked}, got {got}.</source>
<translation>{where}: se pidió {asked}, llegó {got}.</translation>
</message>
<message>
<source>{where}: at most {headers} headers totalling {header_bytes:,} bytes are accepted.</source>
<translation>{where}: se admiten como máximo {headers} cabeceras con {header_bytes:,} bytes en total.</translation>
</message>
<message>
<source>{where}: expected a list, got {decoded}.{said}</source>
<translation>{where}: se esperaba una lista, llegó {decoded}.{said}</translation>
</message>
<message>
<source>{where}: expected an ID, got {kind}.{saying}</source>
<translation>{where}: se esperaba un ID, llegó {kind}.{saying}</translation>
</message>
<message>
<source>{where}: expected an ID, got {n_value:,} characters.</source>
<translation>{where}: se esperaba un ID, llegaron {n_value:,} caracteres.</translation>
</message>
<message>
<source>{where}: expected an ID. {bare}</source>
<translation>{where}: se esperaba un ID. {bare}</translation>
</message>
<message>
<source>{where}: expected an object, got {decoded}.{decoded_2}</source>
<translation>{where}: se esperaba un objeto, llegó {decoded}.{decoded_2}</translation>
</message>
<message>
<source>{where}: it is compressed as {encodings}; gzip or deflate was requested.</source>
<translation>{where}: está comprimida como {encodings}; se pidió gzip o deflate.</translation>
</message>
<message>
<source>{where}: lists and objects are nested more than {limit} levels deep.</source>
<translation>{where}: más de {limit} listas y objetos están unos dentro de otros.</translation>
</message>
<message>
<source>{where}: more than {limit:,} bytes {unpacked}; the rest was not read.</source>
<translation>{where}: más de {limit:,} bytes {unpacked}; el resto no se leyó.</translation>
</message>
<message>
<source>{where}: more than {limit:,} values came; the rest was not counted.</source>
<translation>{where}: llegaron más de {limit:,} valores; el resto no se contó.</translation>
</message>
<message>
<source>{where}: not JSON ({error}). {body}</source>
<translation>{where}: no es JSON ({error}). {body}</translation>
</message>
<message>
<source>{where}: page {n_seen} leads back to one that was read before.</source>
<translation>{where}: la página {n_seen} lleva de vuelta a una ya leída.</translation>
</message>
<message>
<source>{where}: the list has more than {limit:,} entries, the most accepted at once.</source>
<translation>{where}: llegó una lista de más de {limit:,} entradas; no se admiten más a la vez.</translation>
</message>
<message>
<source>{where}: the packed body is cut off</source>
<translation>{where}: el contenido comprimido está cortado</translation>
</message>
<message>
<source>{where}: the response is empty.</source>
<translation>{where}: la respuesta está vacía.</translation>
</message>
<message>
<source>{where}: {error}</source>
<translation>{where}: {error}</translation>
</message>
<message>
<source>{where}: {most:,} pages were read, and there are more.</source>
<translation>{where}: se leyeron {most:,} páginas, y hay más.</translation>
</message>
<message>
<source>{where}: {twice} appears twice, with two values.</source>
<translation>{where}: {twice} figura dos veces, con dos valores.</translation>
</message>
</context>
</TS>
