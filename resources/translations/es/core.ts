<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>, or give --collection FILE, --collection built-in or --collection-id ID</source>
<translation>, o indique --collection ARCHIVO, --collection built-in o --collection-id ID</translation>
</message>
<message>
<source>, subscription {subscription}</source>
<translation>, suscripción {subscription}</translation>
</message>
<message>
<source>A preview tried to write</source>
<translation>Una vista previa intentó escribir</translation>
</message>
<message>
<source>A secret is in the wrong place</source>
<translation>Un secreto está en el lugar equivocado</translation>
</message>
<message>
<source>Can't search for what iPaaS.com has saved. {why}</source>
<translation>No se puede buscar lo que iPaaS.com tiene guardado. {why}</translation>
</message>
<message>
<source>Can't tell which collections the mapping uses</source>
<translation>No se pueden determinar las colecciones de la asignación</translation>
</message>
<message>
<source>Check for a newer version of this program.</source>
<translation>Busque una versión más reciente de este programa.</translation>
</message>
<message>
<source>Check the ID and this connection's company.</source>
<translation>Compruebe el ID y la empresa para la que trabaja esta conexión.</translation>
</message>
<message>
<source>Check the credentials in the connection's settings.</source>
<translation>Compruebe las credenciales en los ajustes de la conexión.</translation>
</message>
<message>
<source>Check the network connection and try again.</source>
<translation>Compruebe la conexión de red e inténtelo de nuevo.</translation>
</message>
<message>
<source>Check the order's history.</source>
<translation>Consulte el historial del pedido.</translation>
</message>
<message>
<source>Check the record that is already there.</source>
<translation>Revise el registro que ya existe.</translation>
</message>
<message>
<source>Check the rights of the key or the user of this connection.</source>
<translation>Compruebe los permisos de la clave o del usuario de esta conexión.</translation>
</message>
<message>
<source>Choose one of these, or make a new one.</source>
<translation>Elija una de estas o cree una nueva.</translation>
</message>
<message>
<source>Choose the Klaviyo subscription; its ID is a number.</source>
<translation>Elija la suscripción de Klaviyo; su ID es un número.</translation>
</message>
<message>
<source>Choose the company to work for.</source>
<translation>Elija la empresa para la que se va a trabajar.</translation>
</message>
<message>
<source>Choose the company's Klaviyo subscription.</source>
<translation>Elija la suscripción de Klaviyo de la empresa.</translation>
</message>
<message>
<source>Choose the file, or another source of the mapping.</source>
<translation>Elija el archivo u otro origen de la asignación.</translation>
</message>
<message>
<source>Choose where the mapping comes from: press Mapping source in the window{terminal}.</source>
<translation>Indique de dónde viene la asignación: «Origen de la asignación…» en la ventana{terminal}.</translation>
</message>
<message>
<source>Correct the mapping in iPaaS.com, then preview again.</source>
<translation>Corrija la asignación en iPaaS.com y vuelva a previsualizar.</translation>
</message>
<message>
<source>Correct the setting named in the details, then try again.</source>
<translation>Corrija el ajuste que se indica en los detalles e inténtelo de nuevo.</translation>
</message>
<message>
<source>Enter a key of the subscription's account, or choose the other subscription.</source>
<translation>Introduzca una clave de la cuenta de la suscripción o elija la otra suscripción.</translation>
</message>
<message>
<source>Enter both.</source>
<translation>Introduzca ambos.</translation>
</message>
<message>
<source>Enter it again, without anything before or after it.</source>
<translation>Introdúzcalo de nuevo, sin nada delante ni detrás.</translation>
</message>
<message>
<source>Enter only the parents: their children are included.</source>
<translation>Indique solo las principales: las secundarias vienen con ellas.</translation>
</message>
<message>
<source>Enter the IDs of collections, digits only, with commas between. Each is in the address of the collection's page in iPaaS.com.</source>
<translation>Introduzca los ID de las colecciones, solo cifras, separados por comas. Cada uno figura en la dirección de la página de la colección en iPaaS.com.</translation>
</message>
<message>
<source>Enter the company token.</source>
<translation>Introduzca el token de la empresa.</translation>
</message>
<message>
<source>Enter the key.</source>
<translation>Introduzca la clave.</translation>
</message>
<message>
<source>Enter the secret only in the field or variable intended for it.</source>
<translation>Introduzca el secreto solo en el campo o la variable previstos para él.</translation>
</message>
<message>
<source>Gave up: too long without a usable response</source>
<translation>Se abandonó: demasiado tiempo sin una respuesta útil</translation>
</message>
<message>
<source>Give it a name.</source>
<translation>Póngale un nombre.</translation>
</message>
<message>
<source>It contains invisible characters: {names}.</source>
<translation>Tiene caracteres invisibles: {names}.</translation>
</message>
<message>
<source>It isn't known whether a proxy was chosen, so nothing was sent ({path}).</source>
<translation>No se sabe si se había elegido un proxy, por lo que no se ha enviado nada ({path}).</translation>
</message>
<message>
<source>It isn't known whether the request was processed. This is checked before it is sent again.</source>
<translation>No se sabe si la solicitud se llevó a cabo. Se comprueba antes de volver a enviarla.</translation>
</message>
<message>
<source>Its domain contains look-alike characters; it would be {domain}.</source>
<translation>El dominio está escrito con signos que solo representan otros; sería {domain}.</translation>
</message>
<message>
<source>Move the file away and set up the connections again; their secrets are still in the keyring.</source>
<translation>Retire el archivo y cree de nuevo las conexiones; sus secretos siguen en el llavero.</translation>
</message>
<message>
<source>No company is chosen.</source>
<translation>No se ha elegido ninguna empresa.</translation>
</message>
<message>
<source>No mapping file is chosen</source>
<translation>No se indica el archivo de la asignación</translation>
</message>
<message>
<source>No more requests were made. Wait until the service is working again, then preview the order to see what is recorded.</source>
<translation>No se preguntó ni se envió nada más. Espere a que el servicio funcione de nuevo y previsualice el pedido: la vista previa muestra lo que está registrado.</translation>
</message>
<message>
<source>Nobody has confirmed this address</source>
<translation>Nadie ha confirmado esta dirección</translation>
</message>
<message>
<source>Nothing more is sent without it. Check that the disk has room and the folder can be written to.</source>
<translation>Sin el diario no se envía nada más. Compruebe que haya espacio en el disco y que se pueda escribir en la carpeta.</translation>
</message>
<message>
<source>Nothing was sent. Check that this is the right connection, and enter the account's name exactly as shown here.</source>
<translation>No se envió nada. Compruebe que esta sea la conexión deseada y escriba el nombre de la cuenta tal como aparece aquí.</translation>
</message>
<message>
<source>Nothing was sent. This is an error in the program: please report it.</source>
<translation>No se envió nada. Es un defecto del programa: notifíquelo, por favor.</translation>
</message>
<message>
<source>Nothing was sent. Use another connection; or, if this one is to send, choose another safe mode for it (File, Colour and safe mode; in the environment RESEND_DESK_SAFE_MODE).</source>
<translation>No se envió nada. Use otra conexión; o, si esta debe enviar, elija otro modo seguro para ella (Archivo, Color y modo seguro; en el entorno, RESEND_DESK_SAFE_MODE).</translation>
</message>
<message>
<source>Open the connection's settings, check the address, and enter the secrets again.</source>
<translation>Abra los ajustes de la conexión, compruebe la dirección e introduzca de nuevo los secretos.</translation>
</message>
<message>
<source>Other programs share this account's quota. Wait a minute, then try again.</source>
<translation>Otros programas comparten la cuota de esta cuenta. Espere un minuto e inténtelo de nuevo.</translation>
</message>
<message>
<source>Send from here{terminal}.</source>
<translation>Envíe desde aquí{terminal}.</translation>
</message>
<message>
<source>Set it to one of these, or unset it.</source>
<translation>Asígnele uno de estos valores o elimínela.</translation>
</message>
<message>
<source>Set these too, or unset all of them to use a saved connection.</source>
<translation>Defina también estas o elimínelas todas para usar una conexión guardada.</translation>
</message>
<message>
<source>Something in between may have responded instead (a proxy, a maintenance page). Try again. If the problem persists, show the details to your network administrator.</source>
<translation>Puede que algo entre este equipo y el servicio haya respondido en su lugar (un proxy, una página de mantenimiento). Inténtelo de nuevo; si continúa, muestre los detalles a quien administre la red.</translation>
</message>
<message>
<source>Something went wrong</source>
<translation>Algo salió mal</translation>
</message>
<message>
<source>That can't be done</source>
<translation>Eso no se puede hacer</translation>
</message>
<message>
<source>The account name doesn't match</source>
<translation>El nombre de la cuenta es otro</translation>
</message>
<message>
<source>The address is not secure</source>
<translation>La dirección no es segura</translation>
</message>
<message>
<source>The connection has no name.</source>
<translation>La conexión no tiene nombre.</translation>
</message>
<message>
<source>The connection is not set up completely</source>
<translation>La conexión no está configurada por completo</translation>
</message>
<message>
<source>The connection “{connection_name}” is set to read only.</source>
<translation>La conexión «{connection_name}» está configurada como solo lectura.</translation>
</message>
<message>
<source>The connection “{connection_name}” sends to the Klaviyo account “{account}”, and another one was named.</source>
<translation>La conexión «{connection_name}» envía a la cuenta de Klaviyo «{account}», y se indicó otra.</translation>
</message>
<message>
<source>The connection's address has changed since its secrets were entered</source>
<translation>La dirección de la conexión ha cambiado desde que se introdujeron sus secretos</translation>
</message>
<message>
<source>The connection's {replace} holds a password, a token or a key.</source>
<translation>El campo {replace} de la conexión contiene una contraseña, un token o una clave.</translation>
</message>
<message>
<source>The credentials were refused</source>
<translation>Las credenciales fueron rechazadas</translation>
</message>
<message>
<source>The email or the password for iPaaS.com is missing.</source>
<translation>Falta el correo o la contraseña de iPaaS.com.</translation>
</message>
<message>
<source>The email, the password, the token or the key holds a character that can't be sent.</source>
<translation>El correo, la contraseña, el token o la clave contienen un carácter que no se puede enviar.</translation>
</message>
<message>
<source>The environment describes only part of a connection; missing: {missing}.</source>
<translation>El entorno describe solo una parte de una conexión; falta: {missing}.</translation>
</message>
<message>
<source>The journal can't be written</source>
<translation>No se puede escribir el diario</translation>
</message>
<message>
<source>The key lacks a permission</source>
<translation>A la clave le falta un permiso</translation>
</message>
<message>
<source>The key opens another Klaviyo account than the subscription's</source>
<translation>La clave abre una cuenta de Klaviyo distinta de la de la suscripción</translation>
</message>
<message>
<source>The key opens {ours}; the subscription sends to {theirs}.</source>
<translation>La clave abre {ours}; la suscripción envía a {theirs}.</translation>
</message>
<message>
<source>The mapping collection can't be used</source>
<translation>No se puede usar la colección de asignaciones</translation>
</message>
<message>
<source>The mapping has too many collections</source>
<translation>La asignación tiene demasiadas colecciones</translation>
</message>
<message>
<source>The mapping should come from a file, but no file is chosen.</source>
<translation>La asignación debe venir de un archivo, pero no se indica ninguno.</translation>
</message>
<message>
<source>The network settings can't be used</source>
<translation>No se puede usar la configuración de red</translation>
</message>
<message>
<source>The order can't be sent</source>
<translation>No se puede enviar el pedido</translation>
</message>
<message>
<source>The private API key for Klaviyo is missing.</source>
<translation>Falta la clave privada de la API de Klaviyo.</translation>
</message>
<message>
<source>The proxy's password can't be read from the keyring</source>
<translation>No se puede leer del llavero la contraseña del proxy</translation>
</message>
<message>
<source>The record exists already</source>
<translation>El registro ya existe</translation>
</message>
<message>
<source>The reported run of order {transaction_id} is no longer open.</source>
<translation>El envío del pedido {transaction_id} del que se avisó ya no está abierto.</translation>
</message>
<message>
<source>The request was refused</source>
<translation>La solicitud fue rechazada</translation>
</message>
<message>
<source>The response couldn't be read</source>
<translation>No se pudo leer la respuesta</translation>
</message>
<message>
<source>The secret of the connection “{connection_name}” was entered for {name}, and would go to {host}.</source>
<translation>El secreto de la conexión «{connection_name}» se introdujo para {name} e iría a {host}.</translation>
</message>
<message>
<source>The service answered with an error</source>
<translation>El servicio respondió con un error</translation>
</message>
<message>
<source>The service couldn't be reached</source>
<translation>No se pudo contactar con el servicio</translation>
</message>
<message>
<source>The service is temporarily unavailable</source>
<translation>El servicio no está disponible temporalmente</translation>
</message>
<message>
<source>The service's message says what it did not accept: correct that in iPaaS.com or in the mapping, then preview again.</source>
<translation>La respuesta del servicio indica qué no aceptó: corríjalo en iPaaS.com o en la asignación y vuelva a previsualizar.</translation>
</message>
<message>
<source>The subscription ID isn't a number.</source>
<translation>El ID de la suscripción no es un número.</translation>
</message>
<message>
<source>The subscription has no API key in its settings: it works by OAuth.</source>
<translation>La suscripción no tiene clave de API en sus ajustes: funciona con OAuth.</translation>
</message>
<message>
<source>The subscription {found_name} has no webhook key.</source>
<translation>La suscripción {found_name} no tiene clave de webhook.</translation>
</message>
<message>
<source>The subscription's API URL can't be used. {error_detail}</source>
<translation>No se puede usar la URL de la API de la suscripción. {error_detail}</translation>
</message>
<message>
<source>The subscription's own address is {theirs_url}, which nobody has confirmed, so it wasn't contacted.</source>
<translation>La dirección de la suscripción es {theirs_url}; nadie la ha confirmado, así que no se consultó.</translation>
</message>
<message>
<source>The system keyring is not available</source>
<translation>El llavero del sistema no está disponible</translation>
</message>
<message>
<source>The token for iPaaS.com is missing.</source>
<translation>Falta el token de iPaaS.com.</translation>
</message>
<message>
<source>The token's company</source>
<translation>La empresa del token</translation>
</message>
<message>
<source>The two accounts can't be compared. {why}</source>
<translation>No se pueden comparar las dos cuentas. {why}</translation>
</message>
<message>
<source>There is no connection “{name}”. Saved: {known}.</source>
<translation>No hay ninguna conexión «{name}». Guardadas: {known}.</translation>
</message>
<message>
<source>There is no subscription ID.</source>
<translation>No hay ID de suscripción.</translation>
</message>
<message>
<source>There is no such record</source>
<translation>No existe ese registro</translation>
</message>
<message>
<source>There is nothing to mark as dealt with</source>
<translation>No hay nada que marcar como resuelto</translation>
</message>
<message>
<source>This connection is read-only</source>
<translation>Esta conexión es de solo lectura</translation>
</message>
<message>
<source>This version of the API is retired</source>
<translation>Esta versión de la API está retirada</translation>
</message>
<message>
<source>Too many requests</source>
<translation>Demasiadas solicitudes</translation>
</message>
<message>
<source>Try again in a few minutes.</source>
<translation>Inténtelo de nuevo dentro de unos minutos.</translation>
</message>
<message>
<source>Unlock or install the system keyring (on Linux: GNOME Keyring or KWallet) and try again. Secrets are never written to a file instead.</source>
<translation>Desbloquee o instale el llavero del sistema (en Linux: GNOME Keyring o KWallet) e inténtelo de nuevo. Los secretos nunca se escriben en un archivo en su lugar.</translation>
</message>
<message>
<source>Unlock the keyring and try again; or choose another way in File, Network settings.</source>
<translation>Desbloquee el llavero e inténtelo de nuevo; o elija otra vía en «Archivo», «Configuración de red…».</translation>
</message>
<message>
<source>Use an address that begins with https://.</source>
<translation>Use una dirección que empiece por https://.</translation>
</message>
<message>
<source>Waiting for {system}'s limit, {seconds}</source>
<translation>Esperando el límite de {system}, {seconds}</translation>
</message>
<message>
<source>Waiting for {system}'s limit, {seconds}; then {follows}</source>
<translation>Esperando el límite de {system}, {seconds}; después, {follows}</translation>
</message>
<message>
<source>attempt {attempt} of {attempts}</source>
<translation>intento {attempt} de {attempts}</translation>
</message>
<message>
<source>date and time</source>
<translation>fecha y hora</translation>
</message>
<message>
<source>iPaaS.com has saved no event or profile for the subscription, so there is nothing to search for.</source>
<translation>iPaaS.com no tiene guardado ningún evento ni perfil para la suscripción, así que no hay nada que buscar.</translation>
</message>
<message numerus="yes">
<source>iPaaS.com's collections {ids}</source>
<extracomment>iPaaS.com's collection {ids}</extracomment>
<translation><numerusform>colección {ids} de iPaaS.com</numerusform><numerusform>colecciones {ids} de iPaaS.com</numerusform></translation>
</message>
<message>
<source>iPaaS.com's queue can't be used</source>
<translation>No se puede usar la cola de iPaaS.com</translation>
</message>
<message>
<source>listed by iPaaS.com</source>
<translation>la que muestra iPaaS.com</translation>
</message>
<message>
<source>name not read</source>
<translation>nombre no leído</translation>
</message>
<message>
<source>no such host</source>
<translation>ningún host</translation>
</message>
<message>
<source>number</source>
<translation>número</translation>
</message>
<message>
<source>the connection to {ipaas}</source>
<translation>la conexión a {ipaas}</translation>
</message>
<message>
<source>the connection “{saved}”</source>
<translation>la conexión «{saved}»</translation>
</message>
<message>
<source>the file {file}</source>
<translation>el archivo {file}</translation>
</message>
<message>
<source>the integration's defaults</source>
<translation>los valores predeterminados de la integración</translation>
</message>
<message>
<source>true/false value</source>
<translation>valor lógico</translation>
</message>
<message>
<source>whole number</source>
<translation>número entero</translation>
</message>
<message>
<source>{choice_name} (subscription {choice_id}) isn't a Klaviyo subscription.</source>
<translation>{choice_name} (suscripción {choice_id}) no es una suscripción de Klaviyo.</translation>
</message>
<message>
<source>{n_found} collections are entered; at most {most} are allowed.</source>
<translation>Se indican {n_found} colecciones; se admiten {most} como máximo.</translation>
</message>
<message>
<source>{n_there} of the events and profiles that iPaaS.com has saved for the subscription were searched for, and none is in it.</source>
<translation>De lo que iPaaS.com tiene guardado para la suscripción se buscaron {n_there} eventos y perfiles, y ninguno está en ella.</translation>
</message>
<message>
<source>{path} can't be read: {error_strerror}.</source>
<translation>No se puede leer {path}: {error_strerror}.</translation>
</message>
<message>
<source>{path} can't be read: {error}.</source>
<translation>No se puede leer {path}: {error}.</translation>
</message>
<message>
<source>{path} can't be written: {error_strerror}.</source>
<translation>No se puede escribir {path}: {error_strerror}.</translation>
</message>
<message>
<source>{prefix}SAFE_MODE is none of {safe_modes}.</source>
<translation>{prefix}SAFE_MODE no es ninguno de {safe_modes}.</translation>
</message>
<message>
<source>{seconds} days</source>
<translation>{seconds} días</translation>
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
<translation>{text} no es un ID de una colección de asignaciones.</translation>
</message>
<message>
<source>{title} ({detail})</source>
<translation>{title} ({detail})</translation>
</message>
<message>
<source>{value}, which isn't a {wanted}</source>
<translation>{value}, se esperaba: {wanted}</translation>
</message>
<message>
<source>{why}; trying again in {seconds}, {follows}</source>
<translation>{why}; nuevo intento en {seconds}, {follows}</translation>
</message>
</context>
<context>
<name>Resend Desk: connections</name>
<message>
<source>none</source>
<comment>connections</comment>
<translation>ninguna</translation>
</message>
</context>
</TS>
