<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>    What to do: {finding_hint}</source>
<translation>    Qué hacer: {finding_hint}</translation>
</message>
<message>
<source> (another one of that name is {others}'s)</source>
<translation> (otra de ese nombre es de {others})</translation>
</message>
<message>
<source> It was stopped early.</source>
<translation> Se detuvo antes del final.</translation>
</message>
<message>
<source> Not determined: {untold}.</source>
<translation> Sin determinar: {untold}.</translation>
</message>
<message>
<source>, a test account</source>
<translation>, una cuenta de prueba</translation>
</message>
<message>
<source>, but for {missing}</source>
<translation>, salvo {missing}</translation>
</message>
<message>
<source>, by {found_by}</source>
<translation>, por {found_by}</translation>
</message>
<message>
<source>, directly.</source>
<translation>, directamente.</translation>
</message>
<message>
<source>, through the proxy {proxy}.</source>
<translation>, a través del proxy {proxy}.</translation>
</message>
<message>
<source>A customer's addresses</source>
<translation>Direcciones de un cliente</translation>
</message>
<message>
<source>A formula that returns a whole record gets a warning: it isn't known which names iPaaS.com uses.</source>
<translation>Se avisa de una fórmula que devuelve un registro entero: no se sabe con qué nombres los envía iPaaS.com.</translation>
</message>
<message>
<source>A key's scopes can't be changed later: make a new one with {scopes_told}, and enter it.</source>
<translation>Los permisos de una clave no se pueden cambiar después: cree una nueva con {scopes_told} e introdúzcala.</translation>
</message>
<message>
<source>A link leads to {link_external_id}, which Klaviyo doesn't have.</source>
<translation>Un vínculo lleva a {link_external_id}, que Klaviyo no tiene.</translation>
</message>
<message>
<source>A link was returned as an ID {form}; both forms are read.</source>
<translation>Un vínculo llegó como ID {form}; se leen ambas formas.</translation>
</message>
<message>
<source>A new profile would get no phone number or location. Please report the names of those fields.</source>
<translation>Un perfil nuevo no tendría teléfono ni lugar. Notifique con qué nombre llegan.</translation>
</message>
<message>
<source>A number in the response is too long</source>
<translation>Un número de la respuesta es demasiado largo</translation>
</message>
<message>
<source>A text in the response is too long</source>
<translation>Un texto de la respuesta es demasiado largo</translation>
</message>
<message>
<source>API key or OAuth</source>
<translation>Clave de API u OAuth</translation>
</message>
<message>
<source>Accepted: {limit}.</source>
<translation>Se admiten {limit}.</translation>
</message>
<message>
<source>All four are found: {keys}.</source>
<translation>Están los cuatro: {keys}.</translation>
</message>
<message>
<source>All names except keywords are found in any letter case; where a formula relies on it, the preview has a note.</source>
<translation>Todos los nombres se encuentran sin distinguir mayúsculas, salvo las palabras clave; si una fórmula lo necesita, el plan lo señala.</translation>
</message>
<message numerus="yes">
<source>All {n} responses were within {limit}.</source>
<extracomment>{n} response was within {limit}.</extracomment>
<translation><numerusform>{n} respuesta quedó dentro de {limit}.</numerusform><numerusform>Las {n} respuestas quedaron dentro de {limit}.</numerusform></translation>
</message>
<message>
<source>Allowed: {allowed}.{others} LookupSpecial, which uses a POST, and UpdateExternalId, which writes, aren't tested.</source>
<translation>Se permiten {allowed}.{others} LookupSpecial, que busca con un POST, y UpdateExternalId, que escribe, no se prueban.</translation>
</message>
<message>
<source>Ask your iPaaS.com administrator for permission to read these, or use another user or token.</source>
<translation>Pida a quien administre iPaaS.com el permiso para leer esto, o use otro usuario u otro token.</translation>
</message>
<message>
<source>Check that customer.</source>
<translation>Revise ese cliente.</translation>
</message>
<message>
<source>Check that external ID in iPaaS.com.</source>
<translation>Revise ese ID externo en iPaaS.com.</translation>
</message>
<message>
<source>Check the key in Klaviyo.</source>
<translation>Revise la clave en Klaviyo.</translation>
</message>
<message>
<source>Company {company_name}; subscription {subscription_id}; {ipaas_url}; {klaviyo_url}</source>
<translation>Empresa {company_name}; suscripción {subscription_id}; {ipaas_url}; {klaviyo_url}</translation>
</message>
<message>
<source>Compare an order that iPaaS.com sent: open it here, and check the differences in its events.</source>
<translation>Compare un pedido que haya enviado iPaaS.com: ábralo aquí y revise las diferencias de sus eventos.</translation>
</message>
<message>
<source>Correct these records in iPaaS.com, or ask iPaaS.com's support what their fields hold.</source>
<translation>Corrija estos registros en iPaaS.com o pregunte al soporte de iPaaS.com qué contienen sus campos.</translation>
</message>
<message>
<source>Create a new company token in iPaaS.com, and enter it.</source>
<translation>Cree en iPaaS.com un token nuevo de la empresa e introdúzcalo.</translation>
</message>
<message>
<source>Create a new company token soon.</source>
<translation>Cree pronto un token nuevo de la empresa.</translation>
</message>
<message>
<source>Custom fields become properties</source>
<translation>Los campos personalizados pasan a propiedades</translation>
</message>
<message>
<source>Customer 0 is linked to {found_external_id}.</source>
<translation>El cliente 0 está vinculado a {found_external_id}.</translation>
</message>
<message>
<source>Customer {customer_id} was read.</source>
<translation>Se leyó el cliente {customer_id}.</translation>
</message>
<message>
<source>Customers can be read</source>
<translation>Los clientes se pueden leer</translation>
</message>
<message>
<source>Empty pages in the middle</source>
<translation>Páginas vacías en medio</translation>
</message>
<message>
<source>Events are matched by metric, order number, value and content instead. Please report this.</source>
<translation>Los eventos se emparejan por métrica, número de pedido, valor y contenido. Notifíquelo, por favor.</translation>
</message>
<message>
<source>External IDs can be read</source>
<translation>Los ID externos se pueden leer</translation>
</message>
<message>
<source>Fields without a value</source>
<translation>Campos sin valor</translation>
</message>
<message>
<source>Fifty orders are handed over at once, every two seconds, each with its own tracking GUID.</source>
<translation>Se entregan cincuenta pedidos a la vez, cada dos segundos, cada uno con su GUID de seguimiento.</translation>
</message>
<message>
<source>Formulas</source>
<translation>Fórmulas</translation>
</message>
<message>
<source>Formulas whose end has no value</source>
<translation>Fórmulas cuyo final no tiene valor</translation>
</message>
<message>
<source>Hand over a few orders first, and check their transfers in iPaaS.com.</source>
<translation>Entregue primero unos pocos pedidos y revise sus transferencias en iPaaS.com.</translation>
</message>
<message>
<source>How Klaviyo compares emails</source>
<translation>Cómo compara Klaviyo los correos</translation>
</message>
<message>
<source>How a collection says that it is inactive</source>
<translation>Cómo dice una colección que está inactiva</translation>
</message>
<message>
<source>How a missing link is reported</source>
<translation>Cómo se indica que no hay vínculo</translation>
</message>
<message>
<source>How iPaaS.com compares emails</source>
<translation>Cómo compara iPaaS.com los correos</translation>
</message>
<message>
<source>How lists are paged</source>
<translation>Cómo se paginan las listas</translation>
</message>
<message>
<source>How much the queue takes at once</source>
<translation>Cuánto toma la cola a la vez</translation>
</message>
<message>
<source>How soon an event can be seen</source>
<translation>Cuánto tarda en verse un evento</translation>
</message>
<message>
<source>If you want to see it, make a key that has flows:read as well.</source>
<translation>Si quiere verlo, cree una clave que tenga también flows:read.</translation>
</message>
<message>
<source>It agrees with the servers'.</source>
<translation>Coincide con el de los servidores.</translation>
</message>
<message>
<source>It couldn't be checked: {why}</source>
<translation>No se pudo comprobar: {why}</translation>
</message>
<message>
<source>It ends on {end}.</source>
<translation>Caduca el {end}.</translation>
</message>
<message>
<source>It expired on {end}.</source>
<translation>Caducó el {end}.</translation>
</message>
<message>
<source>It has no API key, so it presumably uses OAuth; this program needs its own key.</source>
<translation>No tiene clave de API, así que se supone que funciona con OAuth; este programa necesita su propia clave.</translation>
</message>
<message>
<source>It is FALSE: nothing would be sent.</source>
<translation>Es FALSE: no se enviaría nada.</translation>
</message>
<message>
<source>It is TRUE.</source>
<translation>Es TRUE.</translation>
</message>
<message>
<source>It is looked for over 30 seconds; after that it counts as accepted, never failed, and can be looked for again.</source>
<translation>Se busca durante 30 segundos; después queda aceptado, nunca con error, y se puede buscar otra vez.</translation>
</message>
<message numerus="yes">
<source>It is {n} seconds ahead.</source>
<extracomment>It is {n} second ahead.</extracomment>
<translation><numerusform>Va {n} segundo adelantado.</numerusform><numerusform>Va {n} segundos adelantado.</numerusform></translation>
</message>
<message numerus="yes">
<source>It is {n} seconds behind.</source>
<extracomment>It is {n} second behind.</extracomment>
<translation><numerusform>Va {n} segundo atrasado.</numerusform><numerusform>Va {n} segundos atrasado.</numerusform></translation>
</message>
<message>
<source>It is {setting}, neither TRUE nor FALSE.</source>
<translation>Es {setting}, ni TRUE ni FALSE.</translation>
</message>
<message>
<source>It isn't allowed. {what}</source>
<translation>No está permitido. {what}</translation>
</message>
<message>
<source>It isn't in date order: {ends}. A short list is read in full; for a long one, you are told how far it was checked.</source>
<translation>No está ordenada por fecha: {ends}. Una lista corta se lee entera; de una larga se dice hasta dónde se revisó.</translation>
</message>
<message>
<source>Klaviyo accepted events from this connection, last on {sent}: the key used then has events:write. Only a new customer shows whether it has profiles:write.</source>
<translation>Klaviyo aceptó eventos de este programa por esta conexión, la última vez el {sent}: la clave de entonces tiene events:write. Si tiene profiles:write, solo lo muestra un cliente nuevo.</translation>
</message>
<message>
<source>Klaviyo can be reached, and accepts the key</source>
<translation>Se puede contactar con Klaviyo y acepta la clave</translation>
</message>
<message>
<source>Let the formula choose the fields by name.</source>
<translation>Haga que la fórmula elija los campos por su nombre.</translation>
</message>
<message>
<source>Letter case counts: other spellings of an email are not found.</source>
<translation>Las mayúsculas cuentan: no se encuentran otras grafías de un correo.</translation>
</message>
<message>
<source>Letter case counts; emails are searched as written, then in lower case.</source>
<translation>Las mayúsculas cuentan; los correos se consultan como están escritos y después en minúsculas.</translation>
</message>
<message>
<source>Letter case doesn't count, * stands for all others, and without a row there is no value.</source>
<translation>No distingue mayúsculas de minúsculas, * vale por todos los demás, y sin fila no hay valor.</translation>
</message>
<message>
<source>Letter case doesn't count.</source>
<translation>No distingue mayúsculas de minúsculas.</translation>
</message>
<message>
<source>Letter case of names in formulas</source>
<translation>Mayúsculas de los nombres en las fórmulas</translation>
</message>
<message>
<source>Lists and searches of iPaaS.com</source>
<translation>Listas y búsquedas de iPaaS.com</translation>
</message>
<message>
<source>Lists are followed as long as there is a next page, whether one is empty or not.</source>
<translation>Las listas se siguen mientras haya una página siguiente, esté vacía alguna o no.</translation>
</message>
<message>
<source>Lookup Translations</source>
<translation>Lookup Translations</translation>
</message>
<message>
<source>Nesting of responses</source>
<translation>Lo profundas que son las respuestas</translation>
</message>
<message>
<source>No child collection is in use, so lines make no Ordered Product events.</source>
<translation>No hay colección secundaria en uso, así que las líneas no crean eventos Ordered Product.</translation>
</message>
<message>
<source>No link was found to follow; another profile than was asked for counts as a conflict.</source>
<translation>No se encontró ningún vínculo que seguir; un perfil distinto del pedido cuenta como conflicto.</translation>
</message>
<message>
<source>No linked customer is among the first ones, so it can't be tried. Plans of customers without a link say so.</source>
<translation>Entre los primeros no hay ningún cliente vinculado, así que no se puede probar. Los planes de clientes sin vínculo lo dicen.</translation>
</message>
<message>
<source>No mapping is one, so nothing depends on how they work.</source>
<translation>Ninguna asignación lo es, así que nada depende de cómo funcionen.</translation>
</message>
<message>
<source>No order has a customer whose link could be looked up.</source>
<translation>Ningún pedido tiene un cliente cuyo vínculo se pueda consultar.</translation>
</message>
<message>
<source>No order has a customer.</source>
<translation>Ningún pedido tiene cliente.</translation>
</message>
<message>
<source>No order has a customer. Without addresses a new profile gets no phone number and no place.</source>
<translation>Ningún pedido tiene cliente. Sin direcciones, un perfil nuevo no recibe teléfono ni lugar.</translation>
</message>
<message>
<source>No order has a number. One is searched for, and each order that comes is compared.</source>
<translation>Ningún pedido tiene número. Se busca uno, y cada pedido que llega se compara.</translation>
</message>
<message>
<source>No order has an email and a customer. The recent orders are looked through.</source>
<translation>Ningún pedido tiene correo y cliente. Se revisan los pedidos recientes.</translation>
</message>
<message>
<source>No profile was found to search for; emails are searched as written, then in lower case.</source>
<translation>No se encontró ningún perfil que buscar; los correos se consultan como están escritos y después en minúsculas.</translation>
</message>
<message>
<source>No recorded event has one; a null that Klaviyo lacks counts as no difference.</source>
<translation>Ningún evento registrado la tiene; un null que le falte a Klaviyo no cuenta como diferencia.</translation>
</message>
<message>
<source>No recorded event has one; numbers that are the same double count as equal.</source>
<translation>Ningún evento registrado tiene uno; los números con el mismo valor en coma flotante cuentan como iguales.</translation>
</message>
<message>
<source>No recorded event shows it; {names} become properties of their names.</source>
<translation>Ningún evento registrado lo muestra; {names} pasan a propiedades con su nombre.</translation>
</message>
<message>
<source>No responses; the timeout is {timeout} s.</source>
<translation>No se respondió nada; el plazo es de {timeout} s.</translation>
</message>
<message>
<source>No responses; {unpacked:,} bytes are accepted.</source>
<translation>No se respondió nada; se admiten {unpacked:,} bytes.</translation>
</message>
<message>
<source>None could be determined.{others}</source>
<translation>No se pudo determinar ninguna.{others}</translation>
</message>
<message>
<source>None of the customer's addresses is marked as primary for billing.</source>
<translation>Ninguna dirección del cliente está marcada como principal de facturación.</translation>
</message>
<message>
<source>None of {n_events} recorded events has $event_id.</source>
<translation>Ninguno de los {n_events} eventos registrados tiene $event_id.</translation>
</message>
<message numerus="yes">
<source>None of {n} orders has a saved event of this subscription.</source>
<extracomment>The one order that was checked has no saved event of this subscription.</extracomment>
<translation><numerusform>El único pedido comprobado no tiene ningún evento guardado de esta suscripción.</numerusform><numerusform>Ninguno de los {n} pedidos tiene un evento guardado de esta suscripción.</numerusform></translation>
</message>
<message>
<source>Nothing failed: {counted}.</source>
<translation>Nada falló: {counted}.</translation>
</message>
<message>
<source>Numbers of many digits</source>
<translation>Números de muchas cifras</translation>
</message>
<message>
<source>Of {last_number}: {told}. Lists are read until nothing new appears.</source>
<translation>De {last_number}: {told}. Las listas se leen hasta que no llega nada nuevo.</translation>
</message>
<message>
<source>One response wasn't within {limit}. {passed_detail}</source>
<translation>Una respuesta no quedó dentro de {limit}. {passed_detail}</translation>
</message>
<message>
<source>Options of the formula engine</source>
<translation>Opciones del motor de fórmulas</translation>
</message>
<message>
<source>Orders are found by email and customer</source>
<translation>Los pedidos se encuentran por correo y cliente</translation>
</message>
<message>
<source>Orders are found by their number</source>
<translation>Los pedidos se encuentran por su número</translation>
</message>
<message>
<source>Orders are looked for among the recent ones instead. Enter the IDs of older ones. Please report this.</source>
<translation>Los pedidos se buscan entre los recientes. Introduzca los ID de los más antiguos. Notifíquelo, por favor.</translation>
</message>
<message>
<source>Orders that iPaaS.com sent</source>
<translation>Pedidos que envió iPaaS.com</translation>
</message>
<message>
<source>Pages beyond the end</source>
<translation>Páginas que no existen</translation>
</message>
<message>
<source>Permission for each call</source>
<translation>El permiso para cada llamada</translation>
</message>
<message>
<source>Profiles that were merged</source>
<translation>Perfiles que se fusionaron</translation>
</message>
<message>
<source>Properties that are null</source>
<translation>Propiedades que son null</translation>
</message>
<message>
<source>Proxies</source>
<translation>Proxies</translation>
</message>
<message>
<source>Reads can't tell whether the key has {writing}; the first send will.</source>
<translation>Las lecturas no muestran si la clave tiene {writing}; lo mostrará el primer envío.</translation>
</message>
<message>
<source>Recent orders are read until nothing new appears, whatever it says. Please report this.</source>
<translation>Los pedidos recientes se leen hasta que no llega nada nuevo, diga lo que diga. Notifíquelo, por favor.</translation>
</message>
<message>
<source>Recorded events have {found} among their properties.</source>
<translation>Los eventos registrados tienen {found} entre sus propiedades.</translation>
</message>
<message>
<source>Refused: {refused}.{others}</source>
<translation>Se rechazan {refused}.{others}</translation>
</message>
<message>
<source>Remove that setting to use the operating system's own keyring.</source>
<translation>Quite ese ajuste para que se use el llavero del sistema operativo.</translation>
</message>
<message>
<source>Response for a missing record</source>
<translation>Qué se dice de un registro que no existe</translation>
</message>
<message>
<source>Response headers</source>
<translation>Las cabeceras de las respuestas</translation>
</message>
<message>
<source>Response limits</source>
<translation>Las respuestas y sus límites</translation>
</message>
<message>
<source>Response size</source>
<translation>El tamaño de las respuestas</translation>
</message>
<message>
<source>Response time</source>
<translation>El tiempo de las respuestas</translation>
</message>
<message>
<source>Save the collection with its table from iPaaS.com, and open that file.</source>
<translation>Guarde la colección con su tabla desde iPaaS.com y abra ese archivo.</translation>
</message>
<message>
<source>Send batches from here{terminal}.</source>
<translation>Envíe los lotes desde aquí{terminal}.</translation>
</message>
<message>
<source>Set Generate Events to TRUE in the subscription's settings in iPaaS.com if orders should be sent.</source>
<translation>Ponga Generate Events en TRUE en los ajustes de la suscripción en iPaaS.com si hay que enviar pedidos.</translation>
</message>
<message>
<source>Set the clock: order ages and event times depend on it.</source>
<translation>Ponga en hora el reloj: por él se cuentan la antigüedad de los pedidos y la hora de los eventos.</translation>
</message>
<message>
<source>Several powers in one formula</source>
<translation>Varias potencias en una fórmula</translation>
</message>
<message>
<source>Size of responses in values</source>
<translation>Lo llenas que son las respuestas</translation>
</message>
<message>
<source>The API revision</source>
<translation>La revisión de la API</translation>
</message>
<message>
<source>The API's metrics have no event to check.</source>
<translation>Las métricas de la API no tienen ningún evento que revisar.</translation>
</message>
<message>
<source>The account is the subscription's</source>
<translation>La cuenta es la de la suscripción</translation>
</message>
<message>
<source>The collections have none of the usual fields; each that is listed counts as in use.</source>
<translation>Las colecciones no tienen ninguno de los campos habituales; cada una de la lista cuenta como en uso.</translation>
</message>
<message>
<source>The collections have {there}.</source>
<translation>Las colecciones tienen {there}.</translation>
</message>
<message>
<source>The company</source>
<translation>La empresa</translation>
</message>
<message>
<source>The company has no transaction to check.</source>
<translation>La empresa no tiene ninguna transacción que revisar.</translation>
</message>
<message>
<source>The culture of iPaaS.com's server</source>
<translation>La configuración regional del servidor de iPaaS.com</translation>
</message>
<message>
<source>The customer came without `addresses`.</source>
<translation>El cliente llegó sin `addresses`.</translation>
</message>
<message>
<source>The digits of numbers</source>
<translation>Las cifras de los números</translation>
</message>
<message>
<source>The invariant culture is used; where the culture affects a result, the preview warns.</source>
<translation>Se supone la configuración regional neutra; donde se note en un resultado, el plan avisa.</translation>
</message>
<message>
<source>The key lacks flows:read, so a preview can't tell which flows an event would start.</source>
<translation>A la clave le falta flows:read: no se puede decir antes del envío qué flujos iniciaría un evento.</translation>
</message>
<message>
<source>The key lacks {missing}.</source>
<translation>A la clave le falta {missing}.</translation>
</message>
<message>
<source>The key opens the account that the subscription sends to.</source>
<translation>La clave abre la cuenta a la que envía la suscripción.</translation>
</message>
<message>
<source>The key's right to read flows</source>
<translation>El permiso de la clave para leer flujos</translation>
</message>
<message>
<source>The key's rights to read</source>
<translation>Los permisos de lectura de la clave</translation>
</message>
<message>
<source>The key's rights to write</source>
<translation>Los permisos de escritura de la clave</translation>
</message>
<message>
<source>The largest of {answers} responses had {largest:,} bytes; {unpacked:,} are accepted.</source>
<translation>La mayor de {answers} respuestas tuvo {largest:,} bytes; se admiten {unpacked:,}.</translation>
</message>
<message>
<source>The last of {total} pages repeats {n_twice} of the {n_ids} orders of the first.</source>
<translation>La última de {total} páginas repite {n_twice} de los {n_ids} pedidos de la primera.</translation>
</message>
<message>
<source>The length of a list</source>
<translation>La longitud de una lista</translation>
</message>
<message>
<source>The length of texts</source>
<translation>La longitud de los textos</translation>
</message>
<message>
<source>The library's defaults are used; where an option affects a result, the preview warns.</source>
<translation>Se suponen los valores predeterminados de la biblioteca; donde una opción decida un resultado, el plan avisa.</translation>
</message>
<message>
<source>The link that was followed leads to its own profile; another one counts as a conflict.</source>
<translation>El vínculo seguido lleva a su propio perfil; otro cuenta como conflicto.</translation>
</message>
<message numerus="yes">
<source>The list has one page of {n} orders, and nothing after it.</source>
<extracomment>The list has one page of {n} order, and nothing after it.</extracomment>
<translation><numerusform>La lista tiene una página de {n} pedido, y nada detrás.</numerusform><numerusform>La lista tiene una página de {n} pedidos, y nada detrás.</numerusform></translation>
</message>
<message>
<source>The list has too many pages</source>
<translation>La lista tiene demasiadas páginas</translation>
</message>
<message>
<source>The list has {total} pages, and says so; the first and the last have no order in common.</source>
<translation>La lista tiene {total} páginas y lo dice; la primera y la última no tienen ningún pedido en común.</translation>
</message>
<message>
<source>The list is too long</source>
<translation>La lista es demasiado larga</translation>
</message>
<message>
<source>The list says that it has one page of {n_ids} orders, and a second one has {n_more} others.</source>
<translation>La lista dice que tiene una página de {n_ids} pedidos, y una segunda tiene otros {n_more}.</translation>
</message>
<message>
<source>The log can't be read ({error_title}): only Klaviyo is checked.</source>
<translation>El registro no se puede leer ({error_title}): solo se comprueba en Klaviyo.</translation>
</message>
<message>
<source>The log of a nonexistent transfer has {n_found} entries: it may be another's.</source>
<translation>El registro de una transferencia que no existe tiene {n_found} entradas: puede ser el de otra.</translation>
</message>
<message>
<source>The log of a transfer can be followed</source>
<translation>El registro de una transferencia se puede seguir</translation>
</message>
<message>
<source>The log responds, and has nothing for a transfer that doesn't exist.</source>
<translation>El registro responde, sin nada para una transferencia que no existe.</translation>
</message>
<message>
<source>The look-up finds a link that is there, so that “none” counts.</source>
<translation>La búsqueda encuentra un vínculo que existe, así que la respuesta «ninguno» es fiable.</translation>
</message>
<message>
<source>The look-up responds; none of the customers that were tried are linked.</source>
<translation>La búsqueda responde; ninguno de los clientes probados está vinculado.</translation>
</message>
<message>
<source>The mapping</source>
<translation>La asignación</translation>
</message>
<message>
<source>The mapping filter runs before the error filter; an error filter gives its text, or true.</source>
<translation>El filtro de asignación va antes que el filtro de error; un filtro de error da su texto o true.</translation>
</message>
<message>
<source>The mapping has no custom destination, so nothing depends on it.</source>
<translation>La asignación no tiene destino personalizado, así que nada depende de ello.</translation>
</message>
<message>
<source>The mapping is listed by iPaaS.com</source>
<translation>iPaaS.com muestra la asignación en su lista</translation>
</message>
<message>
<source>The mapping isn't taken from the list. Collections of others would be left out.</source>
<translation>La asignación no se toma de la lista. Las colecciones de otros se dejarían fuera.</translation>
</message>
<message>
<source>The mappings have no numbers, so their names are used.</source>
<translation>Las asignaciones no tienen números; valen sus nombres.</translation>
</message>
<message>
<source>The metrics that events are recorded under</source>
<translation>Las métricas en las que se registran los eventos</translation>
</message>
<message>
<source>The names of the settings</source>
<translation>Los nombres de los ajustes</translation>
</message>
<message>
<source>The newest come first: {ends}. Recent orders are read from there.</source>
<translation>Los más recientes van primero: {ends}. Desde ahí se leen los pedidos recientes.</translation>
</message>
<message>
<source>The numbers of mapping types</source>
<translation>Los números de los tipos de asignación</translation>
</message>
<message>
<source>The oldest come first: {ends}. Recent orders are read from the end.</source>
<translation>Los más antiguos van primero: {ends}. Los pedidos recientes se leen desde el final.</translation>
</message>
<message>
<source>The operating system's keyring responded. A secret of more than 1,200 characters is stored in parts, because Windows accepts 2,560 bytes per entry.</source>
<translation>El llavero del sistema operativo respondió. Un secreto de más de 1200 caracteres se guarda en partes, ya que Windows admite 2560 bytes por entrada.</translation>
</message>
<message>
<source>The order of iPaaS.com's list</source>
<translation>El orden de la lista de iPaaS.com</translation>
</message>
<message>
<source>The pages of a list</source>
<translation>Las páginas de una lista</translation>
</message>
<message>
<source>The published ones are used.</source>
<translation>Se toman las publicadas.</translation>
</message>
<message>
<source>The record's own field first, a custom field of that name second.</source>
<translation>Primero el campo del registro; después, un campo personalizado con ese nombre.</translation>
</message>
<message>
<source>The report can't be saved</source>
<translation>No se puede guardar el informe</translation>
</message>
<message>
<source>The response has the form that iPaaS.com uses.</source>
<translation>Se respondió en una forma que cuenta como propia de iPaaS.com.</translation>
</message>
<message>
<source>The response has too many headers</source>
<translation>La respuesta tiene demasiadas cabeceras</translation>
</message>
<message>
<source>The response has too many values</source>
<translation>La respuesta tiene demasiados valores</translation>
</message>
<message>
<source>The response is nested too deeply</source>
<translation>La respuesta está anidada en demasiados niveles</translation>
</message>
<message>
<source>The search for {known_number} didn't give {known_id}{found}.</source>
<translation>La búsqueda de {known_number} no dio {known_id}{found}.</translation>
</message>
<message>
<source>The search for {known_number} gave {known_id}.</source>
<translation>La búsqueda de {known_number} dio {known_id}.</translation>
</message>
<message>
<source>The servers don't say what time it is, so this computer's clock is assumed to be right.</source>
<translation>Los servidores no dicen la hora; el reloj de este equipo se da por bueno.</translation>
</message>
<message>
<source>The slowest of {answers} responses took {slowest} s; the timeout is {timeout} s.</source>
<translation>La más lenta de {answers} respuestas tardó {slowest} s; el plazo es de {timeout} s.</translation>
</message>
<message>
<source>The subscription</source>
<translation>La suscripción</translation>
</message>
<message>
<source>The subscription has an API key.</source>
<translation>La suscripción tiene una clave de API.</translation>
</message>
<message>
<source>The subscription has no webhook key, without which nothing is accepted.</source>
<translation>La suscripción no tiene clave de webhook, sin la que no se admite nada.</translation>
</message>
<message>
<source>The time zone of iPaaS.com's server</source>
<translation>La zona horaria del servidor de iPaaS.com</translation>
</message>
<message>
<source>The token doesn't say; you are told when it is refused.</source>
<translation>El token no lo dice; si se rechaza, se avisa.</translation>
</message>
<message>
<source>The token is one company's and doesn't say whose. Its subscriptions: {names}.</source>
<translation>El token es de una empresa y no dice de cuál. Sus suscripciones: {names}.</translation>
</message>
<message>
<source>The unique ID comes back</source>
<translation>El ID único vuelve</translation>
</message>
<message>
<source>There is no Generate Events; the settings are {keys}.</source>
<translation>No hay Generate Events; los ajustes son {keys}.</translation>
</message>
<message>
<source>There is no customer to search for. Only customers with the same email are taken.</source>
<translation>No hay cliente que buscar. Solo se toman clientes con el mismo correo.</translation>
</message>
<message>
<source>There is no metric yet whose flows could be read; only this check depends on it.</source>
<translation>Aún no hay métrica cuyos flujos se puedan leer; solo depende de ello esa información.</translation>
</message>
<message>
<source>There is one page, or no dates: what is read is sorted by its dates.</source>
<translation>Hay una sola página, o no hay fechas: lo que se lee se ordena por sus fechas.</translation>
</message>
<message>
<source>They are in memory.</source>
<translation>Están en memoria.</translation>
</message>
<message>
<source>They are kept with all their digits.</source>
<translation>Se conservan con todas sus cifras.</translation>
</message>
<message>
<source>They are kept.</source>
<translation>Se conservan.</translation>
</message>
<message>
<source>They are left out: a field that isn't there counts as null where its type has null.</source>
<translation>Se omiten: un campo que falta cuenta como null donde su tipo admite null.</translation>
</message>
<message>
<source>They are the subscription's own, and came to the end of the list.</source>
<translation>Son las propias de la suscripción y llegaron hasta el final de la lista.</translation>
</message>
<message>
<source>They are written as null. A missing field may have another name and is reported.</source>
<translation>Se escriben como null. Un campo que falta puede tener otro nombre, y se avisa.</translation>
</message>
<message>
<source>They come from {other}, which is set {other_2}. It is read, and nothing is saved to it.</source>
<translation>Origen: {other}, fijado {other_2}. Se lee, y no se guarda nada en él.</translation>
</message>
<message>
<source>They come from {where}, and are kept nowhere.</source>
<translation>Origen: {where}; no se guardan en ninguna parte.</translation>
</message>
<message>
<source>They come under `addresses`, and one is marked as primary for billing.</source>
<translation>Llegan en `addresses`, y una está marcada como principal de facturación.</translation>
</message>
<message>
<source>They give null, and the preview has a note; a value without `return` at the end of a `try` is an error.</source>
<translation>Dan null, y el plan lo señala; un valor sin `return` al final de un `try` es un error.</translation>
</message>
<message>
<source>This computer's clock</source>
<translation>El reloj de este equipo</translation>
</message>
<message>
<source>This connection's mapping is {told}: {names}. Whether iPaaS.com lists it as well wasn't asked.</source>
<translation>La asignación de esta conexión es {told}: {names}. No se preguntó si iPaaS.com también la lista.</translation>
</message>
<message>
<source>This host has no such call: nothing can be handed over to its queue.</source>
<translation>Este host no tiene esa llamada: no se puede entregar nada a su cola.</translation>
</message>
<message>
<source>This host has the call, and the subscription has its key. The first order handed over will show whether it is processed.</source>
<translation>Este host tiene la llamada, y la suscripción su clave. Si ejecuta lo que toma, lo muestra el primer pedido que se entregue.</translation>
</message>
<message>
<source>This host provides no log: for orders handed over, only Klaviyo is checked.</source>
<translation>Este host no da registro: de un pedido entregado solo se comprueba en Klaviyo.</translation>
</message>
<message>
<source>Those of other subscriptions are listed too, and left out: {names}.</source>
<translation>También se listan las de otras suscripciones, y se dejan fuera: {names}.</translation>
</message>
<message>
<source>Transactions can be read</source>
<translation>Las transacciones se pueden leer</translation>
</message>
<message>
<source>Trusted certificates</source>
<translation>Certificados de confianza</translation>
</message>
<message>
<source>UTC is used.</source>
<translation>Se supone UTC.</translation>
</message>
<message>
<source>What a Field mapping's name means</source>
<translation>Qué significa el nombre de una asignación Field</translation>
</message>
<message>
<source>What is unconfirmed is all right: it can't be told by reading alone, and the program allows for it.</source>
<translation>Lo que queda sin confirmar está bien: no se puede saber solo leyendo, y el programa lo tiene en cuenta.</translation>
</message>
<message>
<source>When a token expires, a new one is requested with email and password.</source>
<translation>Se obtiene un token nuevo con correo y contraseña cuando uno caduca.</translation>
</message>
<message>
<source>When the token expires</source>
<translation>Cuándo caduca el token</translation>
</message>
<message>
<source>Where the secrets come from</source>
<translation>De dónde vienen los secretos</translation>
</message>
<message>
<source>Which filter comes first</source>
<translation>Qué filtro va primero</translation>
</message>
<message>
<source>Whole records in a payload</source>
<translation>Registros enteros en los datos</translation>
</message>
<message>
<source>Whose mapping collections are listed</source>
<translation>De quién son las colecciones de asignaciones que se listan</translation>
</message>
<message>
<source>Without it nothing is sent. Look up the setting's name in iPaaS.com, and report it.</source>
<translation>Sin ese ajuste no se envía nada. Revise su nombre en iPaaS.com y notifíquelo.</translation>
</message>
<message>
<source>Without {missing} (defaults are taken). The settings are {keys}.</source>
<translation>Sin {missing} (se toman valores predeterminados). Los ajustes son {keys}.</translation>
</message>
<message>
<source>[{outcome}{by}] {finding_title} ({check})</source>
<translation>[{outcome}{by}] {finding_title} ({check})</translation>
</message>
<message>
<source>`^^` is taken from the right and before a sign; a `var` that `^^=` changes is a double.</source>
<translation>`^^` se toma desde la derecha y antes de un signo; un `var` que cambia `^^=` es un double.</translation>
</message>
<message>
<source>a GET of the call that hands over, which does nothing</source>
<translation>un GET de la llamada que entrega, que no hace nada</translation>
</message>
<message>
<source>a read by each call</source>
<translation>una lectura con cada llamada</translation>
</message>
<message>
<source>a read of a metric's flows</source>
<translation>una lectura de los flujos de una métrica</translation>
</message>
<message>
<source>a read of each kind</source>
<translation>una lectura de cada tipo</translation>
</message>
<message>
<source>a read of the account</source>
<translation>una lectura de la cuenta</translation>
</message>
<message>
<source>a read of the company's subscriptions</source>
<translation>una lectura de las suscripciones de la empresa</translation>
</message>
<message>
<source>a read of the log of a nonexistent transfer</source>
<translation>una lectura del registro de una transferencia que no existe</translation>
</message>
<message>
<source>a read of the mapping collections</source>
<translation>una lectura de las colecciones de asignaciones</translation>
</message>
<message>
<source>a read of the metrics, and of their flows</source>
<translation>una lectura de las métricas y de sus flujos</translation>
</message>
<message>
<source>a read of the subscription</source>
<translation>una lectura de la suscripción</translation>
</message>
<message>
<source>a read with that revision</source>
<translation>una lectura con esa revisión</translation>
</message>
<message>
<source>a search for a known order</source>
<translation>una búsqueda de un pedido conocido</translation>
</message>
<message>
<source>a search in another letter case</source>
<translation>una búsqueda con otras mayúsculas</translation>
</message>
<message>
<source>a search in capitals</source>
<translation>una búsqueda en mayúsculas</translation>
</message>
<message>
<source>a transaction</source>
<translation>una transacción</translation>
</message>
<message>
<source>accounts:read ({organization}), {reads}.</source>
<translation>accounts:read ({organization}), {reads}.</translation>
</message>
<message>
<source>by customer</source>
<translation>por cliente</translation>
</message>
<message>
<source>by email</source>
<translation>por correo</translation>
</message>
<message>
<source>confirmed</source>
<translation>confirmado</translation>
</message>
<message>
<source>failed</source>
<translation>con error</translation>
</message>
<message>
<source>flows:read is there: a preview can say which flows an event would start.</source>
<translation>flows:read está: una vista previa puede decir qué flujos iniciaría un evento.</translation>
</message>
<message>
<source>found</source>
<translation>encontrado</translation>
</message>
<message numerus="yes">
<source>has {n} other orders</source>
<extracomment>has {n} other order</extracomment>
<translation><numerusform>tiene {n} pedido distinto</numerusform><numerusform>tiene otros {n} pedidos</numerusform></translation>
</message>
<message>
<source>iPaaS.com can be reached, and the sign-in works</source>
<translation>Se puede contactar con iPaaS.com y el inicio de sesión funciona</translation>
</message>
<message>
<source>iPaaS.com's own functions</source>
<translation>Las funciones propias de iPaaS.com</translation>
</message>
<message>
<source>iPaaS.com's queue</source>
<translation>La cola de iPaaS.com</translation>
</message>
<message>
<source>iPaaS.com's queue takes orders</source>
<translation>La cola de iPaaS.com admite pedidos</translation>
</message>
<message>
<source>in quotes, as JSON has it</source>
<translation>entre comillas, como en JSON</translation>
</message>
<message>
<source>is empty</source>
<translation>está vacía</translation>
</message>
<message>
<source>its flows can't be read ({error_title})</source>
<translation>no se pueden leer sus flujos ({error_title})</translation>
</message>
<message>
<source>keys and addresses, else what is saved</source>
<translation>claves y direcciones; si no, lo guardado</translation>
</message>
<message>
<source>not determined</source>
<translation>no indicada</translation>
</message>
<message>
<source>not found</source>
<translation>no encontrado</translation>
</message>
<message>
<source>of the token</source>
<translation>la del token</translation>
</message>
<message>
<source>of {total} pages the first goes to {newest}, the last to {newest_2}</source>
<translation>de {total} páginas, la primera llega a {newest}; la última, a {newest_2}</translation>
</message>
<message>
<source>page 0, and the page after the last</source>
<translation>la página 0 y la que sigue a la última</translation>
</message>
<message>
<source>page {number} is refused</source>
<translation>la página {number} se rechaza</translation>
</message>
<message>
<source>page {number} {what}</source>
<translation>la página {number} {what}</translation>
</message>
<message>
<source>pages of transactions</source>
<translation>páginas de transacciones</translation>
</message>
<message>
<source>recorded events</source>
<translation>eventos registrados</translation>
</message>
<message>
<source>repeats others</source>
<translation>repite otras</translation>
</message>
<message>
<source>searches for a known order</source>
<translation>búsquedas de un pedido conocido</translation>
</message>
<message>
<source>starts no live flow</source>
<translation>no inicia ningún flujo activo</translation>
</message>
<message>
<source>starts {flows}</source>
<translation>inicia {flows}</translation>
</message>
<message>
<source>the customer of an order</source>
<translation>el cliente de un pedido</translation>
</message>
<message>
<source>the date of a response</source>
<translation>la fecha de una respuesta</translation>
</message>
<message>
<source>the external IDs of transactions</source>
<translation>los ID externos de transacciones</translation>
</message>
<message>
<source>the first and the last page of transactions</source>
<translation>la primera y la última página de transacciones</translation>
</message>
<message>
<source>the journal of what this program sent</source>
<translation>el diario de lo que envió este programa</translation>
</message>
<message>
<source>the list of transactions, and one by its ID</source>
<translation>la lista de transacciones, y una por su ID</translation>
</message>
<message>
<source>the look-up of a customer's link</source>
<translation>la búsqueda del vínculo de un cliente</translation>
</message>
<message>
<source>the look-up of a link that a record carries itself</source>
<translation>la búsqueda de un vínculo que lleva el propio registro</translation>
</message>
<message>
<source>the look-up of a nonexistent link</source>
<translation>la búsqueda de un vínculo que no puede existir</translation>
</message>
<message>
<source>the mapping collections</source>
<translation>las colecciones de asignaciones</translation>
</message>
<message>
<source>the profile behind a link</source>
<translation>el perfil detrás de un vínculo</translation>
</message>
<message>
<source>the responses in this examination</source>
<translation>las respuestas de esta comprobación</translation>
</message>
<message>
<source>the settings and the variables</source>
<translation>los ajustes y las variables</translation>
</message>
<message>
<source>the token itself</source>
<translation>el propio token</translation>
</message>
<message>
<source>this program's own start</source>
<translation>el propio arranque de este programa</translation>
</message>
<message>
<source>unconfirmed</source>
<translation>sin confirmar</translation>
</message>
<message>
<source>without quotes</source>
<translation>sin comillas</translation>
</message>
<message>
<source>{bare} came without a table, which the API doesn't provide: these block.</source>
<translation>{bare} llegó sin tabla, que la API no da: esto bloquea.</translation>
</message>
<message>
<source>{confirmed} confirmed, {unconfirmed} unconfirmed</source>
<translation>{confirmed} confirmadas, {unconfirmed} sin confirmar</translation>
</message>
<message>
<source>{default_text:,} bytes a text</source>
<translation>{default_text:,} bytes por texto</translation>
</message>
<message>
<source>{depth} levels</source>
<translation>{depth} niveles</translation>
</message>
<message>
<source>{digits} digits</source>
<translation>{digits} cifras</translation>
</message>
<message>
<source>{each_name} (of {subscription_id})</source>
<translation>{each_name} (de {subscription_id})</translation>
</message>
<message numerus="yes">
<source>{each_name} ({n} mappings)</source>
<extracomment>{each_name} ({n} mapping)</extracomment>
<translation><numerusform>{each_name} ({n} asignación)</numerusform><numerusform>{each_name} ({n} asignaciones)</numerusform></translation>
</message>
<message>
<source>{found_name} ({found_id}), integration {integration_id}.</source>
<translation>{found_name} ({found_id}), integración {integration_id}.</translation>
</message>
<message>
<source>{headers} headers</source>
<translation>{headers} cabeceras</translation>
</message>
<message>
<source>{link_external_id} is returned as {found_id}: it was merged.</source>
<translation>{link_external_id} se responde como {found_id}: se fusionó.</translation>
</message>
<message>
<source>{n_failed} failed: {failed} ({counted}).</source>
<translation>{n_failed} con error: {failed} ({counted}).</translation>
</message>
<message>
<source>{n_unread} on the first page can't be read: {unread}</source>
<translation>{n_unread} de la primera página no se pueden leer: {unread}</translation>
</message>
<message>
<source>{n_with_id} of {n_events} recorded events have it as $event_id.</source>
<translation>{n_with_id} de {n_events} eventos registrados lo tienen como $event_id.</translation>
</message>
<message numerus="yes">
<source>{names}, with {n} child collections.</source>
<extracomment>{names}, with {n} child collection.</extracomment>
<translation><numerusform>{names}, con {n} colección secundaria.</numerusform><numerusform>{names}, con {n} colecciones secundarias.</numerusform></translation>
</message>
<message>
<source>{name} ({company_id}). Its subscriptions: {names}.</source>
<translation>{name} ({company_id}). Sus suscripciones: {names}.</translation>
</message>
<message>
<source>{name} is {ids}</source>
<translation>{name} es {ids}</translation>
</message>
<message>
<source>{name} isn't there yet{beside}; the first event makes it</source>
<translation>{name} aún no existe{beside}; el primer evento la crea</translation>
</message>
<message>
<source>{name} of the API {started}{beside}</source>
<translation>{name} de la API {started}{beside}</translation>
</message>
<message>
<source>{name}: {there}{found}</source>
<translation>{name}: {there}{found}</translation>
</message>
<message>
<source>{no_event} Events are matched by their unique ID where it comes back, else by content.</source>
<translation>{no_event} Los eventos se emparejan por su ID único donde vuelve; si no, por el contenido.</translation>
</message>
<message numerus="yes">
<source>{n} of {orders} orders have a saved event of this subscription.</source>
<extracomment>{n} of {orders} orders has a saved event of this subscription.</extracomment>
<translation><numerusform>{n} de {orders} pedidos tiene un evento guardado de esta suscripción.</numerusform><numerusform>{n} de {orders} pedidos tienen un evento guardado de esta suscripción.</numerusform></translation>
</message>
<message numerus="yes">
<source>{order} was read, with {n} lines.</source>
<extracomment>{order} was read, with {n} line.</extracomment>
<translation><numerusform>Se leyó la transacción {order}, con {n} línea.</numerusform><numerusform>Se leyó la transacción {order}, con {n} líneas.</numerusform></translation>
</message>
<message>
<source>{pages} pages</source>
<translation>{pages} páginas</translation>
</message>
<message>
<source>{records:,} records</source>
<translation>{records:,} registros</translation>
</message>
<message>
<source>{samples} The key opens {organization}{kind}.</source>
<translation>{samples} La clave abre {organization}{kind}.</translation>
</message>
<message>
<source>{told}. The names are used.</source>
<translation>{told}. Valen los nombres.</translation>
</message>
<message>
<source>{told}. Where one isn't there, the recent orders are looked through.</source>
<translation>{told}. Donde no la hay, se revisan los pedidos recientes.</translation>
</message>
<message>
<source>{url} is reached directly</source>
<translation>{url}: acceso directo</translation>
</message>
<message>
<source>{url} is reached through {proxy}</source>
<translation>{url}: a través de {proxy}</translation>
</message>
<message>
<source>{url} responds</source>
<translation>{url} responde</translation>
</message>
<message>
<source>{url} responds.</source>
<translation>{url} responde.</translation>
</message>
<message numerus="yes">
<source>{used} is accepted and current: it is {n} days old.</source>
<extracomment>{used} is accepted and current: it is {n} day old.</extracomment>
<translation><numerusform>{used} se responde y está al día: tiene {n} día.</numerusform><numerusform>{used} se responde y está al día: tiene {n} días.</numerusform></translation>
</message>
<message>
<source>{used} is accepted. {message}</source>
<translation>{used} se responde. {message}</translation>
</message>
<message>
<source>{values:,} values</source>
<translation>{values:,} valores</translation>
</message>
<message>
<source>{version_line}: examination of the connection “{connection_name}”, {at}</source>
<translation>{version_line}: comprobación de la conexión «{connection_name}», {at}</translation>
</message>
<message numerus="yes">
<source>{way} The sign-in works; the company has {n} subscriptions.</source>
<extracomment>{way} The sign-in works; the company has {n} subscription.</extracomment>
<translation><numerusform>{way} El inicio de sesión funciona; la empresa tiene {n} suscripción.</numerusform><numerusform>{way} El inicio de sesión funciona; la empresa tiene {n} suscripciones.</numerusform></translation>
</message>
</context>
<context>
<name>Resend Desk: subscriptions</name>
<message>
<source>none</source>
<comment>subscriptions</comment>
<translation>ninguna</translation>
</message>
</context>
</TS>
