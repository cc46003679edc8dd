<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Check now</source>
<translation>&amp;Comprobar ahora</translation>
</message>
<message>
<source>&amp;Discard them</source>
<translation>&amp;Descartarlas</translation>
</message>
<message>
<source>&amp;Events</source>
<translation>&amp;Eventos</translation>
</message>
<message>
<source>&amp;History</source>
<translation>&amp;Historial</translation>
</message>
<message>
<source>&amp;Keep them</source>
<translation>&amp;Conservarlas</translation>
</message>
<message>
<source>&amp;Order</source>
<translation>&amp;Pedido</translation>
</message>
<message>
<source>&amp;Profile</source>
<translation>Per&amp;fil</translation>
</message>
<message>
<source>&amp;Replace them</source>
<translation>&amp;Reemplazarlas</translation>
</message>
<message>
<source>&amp;Save the link</source>
<translation>&amp;Guardar el vínculo</translation>
</message>
<message>
<source>&amp;Steps</source>
<translation>P&amp;asos</translation>
</message>
<message>
<source>&amp;Use {name}'s profile</source>
<translation>&amp;Usar el perfil de {name}</translation>
</message>
<message>
<source>&amp;What if</source>
<translation>Q&amp;ué pasaría si</translation>
</message>
<message>
<source>(nothing)</source>
<translation>(nada)</translation>
</message>
<message>
<source>.NET's words: {kind}: {net}</source>
<translation>En palabras de .NET: {kind}: {net}</translation>
</message>
<message>
<source>A batch doesn't keep the steps of its orders. The result is above; History shows what was sent.</source>
<translation>Un lote no guarda los pasos de sus pedidos. El resultado está arriba; lo enviado se ve en el historial.</translation>
</message>
<message>
<source>A collection: choose one of the filters or mappings below it, or add a mapping.</source>
<translation>Una colección: elija uno de los filtros o asignaciones de abajo, o añada una asignación.</translation>
</message>
<message>
<source>A command for a shell, without the key</source>
<translation>Un comando para el terminal, sin la clave</translation>
</message>
<message>
<source>Accepted events are looked for again automatically, once, at {time}.</source>
<translation>Los eventos aceptados se buscan otra vez automáticamente, una vez, a las {time}.</translation>
</message>
<message>
<source>Add</source>
<translation>Añadir</translation>
</message>
<message>
<source>Add a mapping to the chosen collection of the copy</source>
<translation>Añadir una asignación a la colección elegida de la copia</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>All requests of this order in one file, for browser developer tools</source>
<translation>Todas las solicitudes de este pedido en un archivo, para las herramientas de un navegador</translation>
</message>
<message>
<source>Attempt</source>
<translation>Intento</translation>
</message>
<message>
<source>Back to what the subscriber's mapping has</source>
<translation>Volver a lo que tiene la asignación del suscriptor</translation>
</message>
<message>
<source>Being sent: no editing until it's done</source>
<translation>Enviándose: no se puede editar nada hasta que termine</translation>
</message>
<message>
<source>C# form&amp;ula:</source>
<translation>Fórm&amp;ula C#:</translation>
</message>
<message>
<source>C# form&amp;ula; empty for none:</source>
<translation>Fórm&amp;ula C#; vacía si no hay:</translation>
</message>
<message>
<source>C&amp;orrect this order…</source>
<translation>Co&amp;mpensar este pedido…</translation>
</message>
<message>
<source>Checked at {time}</source>
<translation>Comprobado: {time}</translation>
</message>
<message>
<source>Checking…</source>
<translation>Comprobando…</translation>
</message>
<message>
<source>Choose a mapping to see its formula, look-ups and full value.</source>
<translation>Elija una asignación para ver completos su fórmula, sus consultas y su valor.</translation>
</message>
<message>
<source>Choose a part of the mapping to edit it.</source>
<translation>Elija una parte de la asignación para editarla.</translation>
</message>
<message>
<source>Choose a profile above</source>
<translation>Elija un perfil arriba</translation>
</message>
<message>
<source>Choose a request to see it.</source>
<translation>Elija una solicitud para verla.</translation>
</message>
<message>
<source>Choose where this connection's mapping comes from.</source>
<translation>Elegir de dónde viene la asignación de esta conexión.</translation>
</message>
<message>
<source>Chosen by you.</source>
<translation>Elegido por usted.</translation>
</message>
<message>
<source>Company: {company}. Subscription: {subscription}.</source>
<translation>Empresa: {company}. Suscripción: {subscription}.</translation>
</message>
<message>
<source>Compare</source>
<translation>Comparar</translation>
</message>
<message>
<source>Copied as cURL, without the key. It may hold personal data.</source>
<translation>Copiado como cURL, sin la clave. Puede contener datos personales.</translation>
</message>
<message>
<source>Copy as c&amp;URL</source>
<translation>Copiar como c&amp;URL</translation>
</message>
<message>
<source>Copy response</source>
<translation>Copiar respuesta</translation>
</message>
<message>
<source>Corrected by {metric} {event_id} ({value}), {time}</source>
<translation>Corregido por {metric} {event_id} ({value}), {time}</translation>
</message>
<message>
<source>Couldn't determine the profile: a look-up got no response</source>
<translation>No se pudo determinar qué perfil: una consulta no tuvo respuesta</translation>
</message>
<message>
<source>Created</source>
<translation>Creado</translation>
</message>
<message>
<source>Default:</source>
<translation>Predeterminado:</translation>
</message>
<message>
<source>Defaults</source>
<translation>Predeterminados</translation>
</message>
<message>
<source>Destination</source>
<translation>Destino</translation>
</message>
<message>
<source>Destination:</source>
<translation>Destino:</translation>
</message>
<message>
<source>Detail</source>
<translation>Detalle</translation>
</message>
<message numerus="yes">
<source>Discard {n} differences from the subscriber's mapping?</source>
<extracomment>Discard {n} difference from the subscriber's mapping?</extracomment>
<translation><numerusform>¿Descartar {n} diferencia con la asignación del suscriptor?</numerusform><numerusform>¿Descartar {n} diferencias con la asignación del suscriptor?</numerusform></translation>
</message>
<message>
<source>Don't check automatically</source>
<translation>No buscar automáticamente</translation>
</message>
<message>
<source>Duration</source>
<translation>Duración</translation>
</message>
<message>
<source>E&amp;dit a copy</source>
<translation>Editar &amp;una copia</translation>
</message>
<message>
<source>Earlier runs of this order</source>
<translation>Envíos anteriores de este pedido</translation>
</message>
<message>
<source>Earlier versions of the event</source>
<translation>Versiones anteriores del evento</translation>
</message>
<message>
<source>Edit a copy of the subscriber's mapping, and see as you type how it changes this order's events.

The mapping in iPaaS.com stays as it is. Nothing is sent with the copy unless you say so.</source>
<translation>Edite una copia de la asignación del suscriptor y vea, mientras escribe, qué hace con este pedido.

La asignación de iPaaS.com queda como está. No se envía nada con la copia si usted no lo dice.</translation>
</message>
<message>
<source>Edit a copy…</source>
<translation>Editar una copia…</translation>
</message>
<message>
<source>Edit it again when that is done.</source>
<translation>Edítela de nuevo cuando eso termine.</translation>
</message>
<message>
<source>Edited mapping</source>
<translation>Asignación editada</translation>
</message>
<message>
<source>Editing a copy: no difference yet</source>
<translation>Editando una copia: aún sin diferencias</translation>
</message>
<message numerus="yes">
<source>Editing a copy: {n} differences</source>
<extracomment>Editing a copy: {n} difference</extracomment>
<translation><numerusform>Editando una copia: {n} diferencia</numerusform><numerusform>Editando una copia: {n} diferencias</numerusform></translation>
</message>
<message>
<source>Empty</source>
<translation>Vacío</translation>
</message>
<message>
<source>Ended</source>
<translation>Terminó</translation>
</message>
<message>
<source>Error:
{caret}</source>
<translation>Error:
{caret}</translation>
</message>
<message>
<source>Event ID</source>
<translation>ID del evento</translation>
</message>
<message>
<source>Event time</source>
<translation>Fecha del evento</translation>
</message>
<message>
<source>Event:</source>
<translation>Evento:</translation>
</message>
<message>
<source>Events of the order</source>
<translation>Eventos del pedido</translation>
</message>
<message>
<source>Events of the order in Klaviyo</source>
<translation>Eventos del pedido en Klaviyo</translation>
</message>
<message>
<source>Export the mapping collection</source>
<translation>Exportar la colección de asignaciones</translation>
</message>
<message>
<source>Export…</source>
<translation>Exportar…</translation>
</message>
<message>
<source>F&amp;ind accepted events</source>
<translation>B&amp;uscar eventos aceptados</translation>
</message>
<message>
<source>Field names…</source>
<translation>Nombres de campos…</translation>
</message>
<message>
<source>For profile {profile}: {events}</source>
<translation>Para el perfil {profile}: {events}</translation>
</message>
<message>
<source>Found by the customer's link in iPaaS.com.</source>
<translation>Encontrado por el vínculo del cliente en iPaaS.com.</translation>
</message>
<message>
<source>Found by the order's email.</source>
<translation>Encontrado por el correo del pedido.</translation>
</message>
<message>
<source>Found by transferring the customer first.</source>
<translation>Encontrado transfiriendo primero al cliente.</translation>
</message>
<message>
<source>From the ProfileId formula</source>
<translation>De la fórmula ProfileId</translation>
</message>
<message>
<source>From the customer's email</source>
<translation>Del correo del cliente</translation>
</message>
<message>
<source>From the customer's phone number</source>
<translation>Del teléfono del cliente</translation>
</message>
<message>
<source>From the deleted link</source>
<translation>Por el vínculo eliminado</translation>
</message>
<message>
<source>From the email address</source>
<translation>Por la dirección de correo</translation>
</message>
<message>
<source>From the email without its + tag</source>
<translation>Por el correo sin su etiqueta +</translation>
</message>
<message>
<source>From the link in iPaaS.com</source>
<translation>Por el vínculo en iPaaS.com</translation>
</message>
<message>
<source>Gave up</source>
<translation>Abandonado</translation>
</message>
<message>
<source>HTTP Archive</source>
<translation>Archivo HTTP</translation>
</message>
<message>
<source>Headers</source>
<translation>Cabeceras</translation>
</message>
<message>
<source>Headers of the request and the response</source>
<translation>Cabeceras de la solicitud y de su respuesta</translation>
</message>
<message>
<source>How the mapping of the chosen run was edited</source>
<translation>Cómo se editó la asignación del envío elegido</translation>
</message>
<message>
<source>If you continue, these changes are lost. (Transaction {names})</source>
<translation>Si continúa, estos cambios se pierden. (Transacción {names})</translation>
</message>
<message>
<source>Import a mapping collection</source>
<translation>Importar una colección de asignaciones</translation>
</message>
<message>
<source>Import…</source>
<translation>Importar…</translation>
</message>
<message>
<source>In the subscriber's mapping:</source>
<translation>En la asignación del suscriptor:</translation>
</message>
<message>
<source>It can't be evaluated.</source>
<translation>No se puede evaluar.</translation>
</message>
<message>
<source>It doesn't apply to orders and can't be edited here.</source>
<translation>No se aplica a los pedidos y no se puede editar aquí.</translation>
</message>
<message>
<source>Item</source>
<translation>Artículo</translation>
</message>
<message>
<source>Items of the order, and what would be sent for each</source>
<translation>Artículos del pedido y lo que se enviaría por cada uno</translation>
</message>
<message>
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<source>Klaviyo doesn't show any events for this order yet, and iPaaS.com has none saved for it. What the earlier send left open is looked for by “Check and finish”.</source>
<translation>Klaviyo aún no muestra eventos de este pedido, e iPaaS.com no tiene ninguno guardado. Lo que el envío anterior dejó pendiente se busca con «Comprobar y terminar».</translation>
</message>
<message>
<source>Klaviyo event IDs: {ids}</source>
<translation>ID de eventos de Klaviyo: {ids}</translation>
</message>
<message>
<source>Klaviyo has no such event.</source>
<translation>Klaviyo no tiene ese evento.</translation>
</message>
<message>
<source>Klaviyo shows no events for this order, and iPaaS.com has none saved for it.</source>
<translation>En Klaviyo no se ve ningún evento de este pedido, e iPaaS.com no tiene ninguno guardado.</translation>
</message>
<message>
<source>Last sent</source>
<translation>Último envío</translation>
</message>
<message>
<source>Left out: {label}</source>
<translation>Omitido: {label}</translation>
</message>
<message>
<source>Lets everything through.</source>
<translation>Deja pasar todo.</translation>
</message>
<message>
<source>Link {customer} to the Klaviyo profile {profile}?</source>
<translation>¿Vincular al {customer} con el perfil de Klaviyo {profile}?</translation>
</message>
<message>
<source>Look-up</source>
<translation>Consulta</translation>
</message>
<message>
<source>Look-ups of the profile</source>
<translation>Consultas del perfil</translation>
</message>
<message>
<source>Look-ups:
{calls}</source>
<translation>Consultas:
{calls}</translation>
</message>
<message>
<source>Looked again: {state} ({counts}).</source>
<translation>Se volvió a buscar: {state} ({counts}).</translation>
</message>
<message>
<source>Looking for accepted events…</source>
<translation>Buscando eventos aceptados…</translation>
</message>
<message>
<source>Looks for events that Klaviyo accepted but doesn't show yet. Once they appear, their external IDs are saved in iPaaS.com. Nothing is sent to Klaviyo.</source>
<translation>Busca eventos que Klaviyo aceptó pero aún no muestra. Cuando aparecen, sus ID externos se guardan en iPaaS.com. No se envía nada a Klaviyo.</translation>
</message>
<message>
<source>Mapping collections (*.json);;All files (*)</source>
<translation>Colecciones de asignaciones (*.json);;Todos los archivos (*)</translation>
</message>
<message>
<source>Mapping type</source>
<translation>Tipo de asignación</translation>
</message>
<message>
<source>Mapping: {name}</source>
<translation>Asignación: {name}</translation>
</message>
<message>
<source>Mappings</source>
<translation>Asignaciones</translation>
</message>
<message>
<source>Mappings of the event</source>
<translation>Asignaciones del evento</translation>
</message>
<message>
<source>Method</source>
<translation>Método</translation>
</message>
<message>
<source>Metrics that the events are recorded under</source>
<translation>Métricas en las que se registran los eventos</translation>
</message>
<message>
<source>New property</source>
<translation>Propiedad nueva</translation>
</message>
<message>
<source>No events yet: they appear once the order has been previewed.</source>
<translation>Aún no hay eventos: aparecen con la vista previa del pedido.</translation>
</message>
<message>
<source>No events: nothing would be sent for this order.</source>
<translation>Sin eventos: no se enviaría nada por este pedido.</translation>
</message>
<message>
<source>No items are known for this order. What else is known is shown below.</source>
<translation>De este pedido no se conoce ningún artículo. Lo demás que se sabe de él está abajo.</translation>
</message>
<message>
<source>No look-ups yet: they appear once the order has been previewed.</source>
<translation>Aún no hay consultas: aparecen con la vista previa del pedido.</translation>
</message>
<message>
<source>No mapping is chosen.</source>
<translation>No se ha elegido ninguna asignación.</translation>
</message>
<message>
<source>No problems with the order as a whole.</source>
<translation>No hay problemas que afecten a todo el pedido.</translation>
</message>
<message>
<source>No profile: there is none, and none can be created</source>
<translation>Sin perfil: no hay ninguno ni se puede crear</translation>
</message>
<message>
<source>No requests yet: they appear once the order is previewed or sent.</source>
<translation>Aún no hay solicitudes: aparecen cuando el pedido se previsualiza o se envía.</translation>
</message>
<message>
<source>No response</source>
<translation>Sin respuesta</translation>
</message>
<message>
<source>No.</source>
<translation>Núm.</translation>
</message>
<message>
<source>None of the order's events were in Klaviyo before the send, and none of the sent ones are known to be there yet. “Preview again” checks once more.</source>
<translation>Antes del envío no había nada de él en Klaviyo, y no se sabe de ningún evento enviado que esté allí. «Previsualizar de nuevo» lo vuelve a comprobar.</translation>
</message>
<message>
<source>Not a row yet (source = destination): line {lines}</source>
<translation>Aún no es una fila (origen = destino): línea {lines}</translation>
</message>
<message>
<source>Not applied to the event shown.</source>
<translation>No se aplica al evento mostrado.</translation>
</message>
<message>
<source>Not checked yet</source>
<translation>Aún no comprobado</translation>
</message>
<message>
<source>Not checked: the preview ended before this. The message above says why.</source>
<translation>Sin comprobar: la previsualización terminó antes. El mensaje de arriba dice por qué.</translation>
</message>
<message>
<source>Not in Klaviyo</source>
<translation>No está en Klaviyo</translation>
</message>
<message>
<source>Not sent by this program.</source>
<translation>No enviado por este programa.</translation>
</message>
<message>
<source>Not this event, but {event} of the same order: {told}</source>
<translation>No este evento, sino {event} del mismo pedido: {told}</translation>
</message>
<message>
<source>Nothing could be checked. The message above says why.</source>
<translation>No se pudo comprobar nada. El mensaje de arriba dice por qué.</translation>
</message>
<message>
<source>Nothing differs from the subscriber's own mapping.</source>
<translation>Nada difiere de la asignación del suscriptor.</translation>
</message>
<message>
<source>Nothing differs. Untick “Only differences” to see every field.</source>
<translation>Nada difiere. Desmarque «Solo diferencias» para ver todos los campos.</translation>
</message>
<message>
<source>Nothing has been sent since this preview. Press Send, and each step appears here as it happens; what was sent before is under History.</source>
<translation>Desde esta vista previa no se ha enviado nada. Pulse Enviar: cada paso aparece aquí en cuanto ocurre; lo enviado antes está en Historial.</translation>
</message>
<message>
<source>Nothing was sent for this order from here. The Order pane shows what Klaviyo has, whoever sent it.</source>
<translation>Desde aquí no se envió nada de este pedido. El panel «Pedido» muestra lo que tiene Klaviyo, lo haya enviado quien lo haya enviado.</translation>
</message>
<message>
<source>Nothing would be sent for this order. The message above says why.</source>
<translation>No se enviaría nada por este pedido. El mensaje de arriba dice por qué.</translation>
</message>
<message>
<source>One row per line: source = destination. The row * stands for all other values.</source>
<translation>Una fila por línea: origen = destino. La fila * vale para todos los demás valores.</translation>
</message>
<message>
<source>Only differences</source>
<translation>Solo diferencias</translation>
</message>
<message>
<source>Part</source>
<translation>Parte</translation>
</message>
<message>
<source>Parts of the edited mapping</source>
<translation>Partes de la asignación editada</translation>
</message>
<message>
<source>Payload</source>
<translation>Datos</translation>
</message>
<message>
<source>Payload as JSON text</source>
<translation>Datos como texto JSON</translation>
</message>
<message>
<source>Payload as a tree</source>
<translation>Datos como árbol</translation>
</message>
<message>
<source>Phone</source>
<translation>Teléfono</translation>
</message>
<message>
<source>Placed Order event {event_id}</source>
<translation>evento Placed Order {event_id}</translation>
</message>
<message>
<source>Press Check now to look up the order in iPaaS.com and its events in Klaviyo, whoever sent them. Nothing is sent or changed.</source>
<translation>Pulse «Comprobar ahora» para buscar el pedido en iPaaS.com y sus eventos en Klaviyo, sea quien sea quien los envió. No se envía ni se cambia nada.</translation>
</message>
<message>
<source>Previews a Cancelled Order or Refunded Order event for it. Nothing is sent yet.</source>
<translation>Muestra la vista previa de un evento Cancelled Order o Refunded Order. Aún no se envía nada.</translation>
</message>
<message>
<source>Previews again with this profile. Nothing is sent yet.</source>
<translation>Vuelve a previsualizar con este perfil. Aún no se envía nada.</translation>
</message>
<message>
<source>Price</source>
<translation>Precio</translation>
</message>
<message>
<source>Problem</source>
<translation>Problema</translation>
</message>
<message>
<source>Problems</source>
<translation>Problemas</translation>
</message>
<message>
<source>Problems of the event</source>
<translation>Problemas del evento</translation>
</message>
<message>
<source>Problems with the order as a whole</source>
<translation>Problemas que afectan a todo el pedido</translation>
</message>
<message>
<source>Problems {n}</source>
<translation>Problemas {n}</translation>
</message>
<message>
<source>Profile ID</source>
<translation>ID del perfil</translation>
</message>
<message>
<source>Profile without a name</source>
<translation>Perfil sin nombre</translation>
</message>
<message>
<source>Proo&amp;f</source>
<translation>Ve&amp;rificación</translation>
</message>
<message>
<source>Proof: {verdict}</source>
<translation>Verificación: {verdict}</translation>
</message>
<message>
<source>Qty</source>
<translation>Uds</translation>
</message>
<message>
<source>Quantity</source>
<translation>Cantidad</translation>
</message>
<message>
<source>Re&amp;quests</source>
<translation>&amp;Solicitudes</translation>
</message>
<message>
<source>Read a&amp;gain</source>
<translation>Leer de &amp;nuevo</translation>
</message>
<message>
<source>Reading the mapping…</source>
<translation>Leyendo la asignación…</translation>
</message>
<message>
<source>Reading what was sent and what Klaviyo has…</source>
<translation>Leyendo lo que se envió y lo que tiene Klaviyo…</translation>
</message>
<message>
<source>Reads the order and its events; nothing is sent or changed.</source>
<translation>Lee el pedido y sus eventos; no se envía ni se cambia nada.</translation>
</message>
<message>
<source>Reads: {names}</source>
<translation>Lee: {names}</translation>
</message>
<message>
<source>Recorded {when}: not kept, so it can't be compared.</source>
<translation>Registrado {when}: no se guardó, así que no se puede comparar.</translation>
</message>
<message>
<source>Recorded {when}: the same.</source>
<translation>Registrado {when}: igual.</translation>
</message>
<message numerus="yes">
<source>Recorded {when}: {n} fields differ.</source>
<extracomment>Recorded {when}: {n} field differs.</extracomment>
<translation><numerusform>Registrado {when}: difiere {n} campo.</numerusform><numerusform>Registrado {when}: difieren {n} campos.</numerusform></translation>
</message>
<message>
<source>Remove</source>
<translation>Quitar</translation>
</message>
<message>
<source>Removes this mapping from the copy</source>
<translation>Quita esta asignación de la copia</translation>
</message>
<message>
<source>Replace the copy with a mapping collection from a JSON file</source>
<translation>Reemplazar la copia por una colección de asignaciones de un archivo JSON</translation>
</message>
<message>
<source>Replace the copy with the integration's default mapping</source>
<translation>Reemplazar la copia por la asignación predeterminada de la integración</translation>
</message>
<message numerus="yes">
<source>Replace your {n} differences with a file?</source>
<extracomment>Replace your {n} difference with a file?</extracomment>
<translation><numerusform>¿Reemplazar su {n} diferencia por un archivo?</numerusform><numerusform>¿Reemplazar sus {n} diferencias por un archivo?</numerusform></translation>
</message>
<message numerus="yes">
<source>Replace your {n} differences with the integration's defaults?</source>
<extracomment>Replace your {n} difference with the integration's defaults?</extracomment>
<translation><numerusform>¿Reemplazar su {n} diferencia por los valores predeterminados de la integración?</numerusform><numerusform>¿Reemplazar sus {n} diferencias por los valores predeterminados de la integración?</numerusform></translation>
</message>
<message>
<source>Request</source>
<translation>Solicitud</translation>
</message>
<message>
<source>Requests of the order</source>
<translation>Solicitudes del pedido</translation>
</message>
<message>
<source>Response</source>
<translation>Respuesta</translation>
</message>
<message>
<source>Result of the chosen mapping</source>
<translation>Resultado de la asignación elegida</translation>
</message>
<message>
<source>Result of the chosen part for this order</source>
<translation>Resultado de la parte elegida para este pedido</translation>
</message>
<message>
<source>Result{type}, the default value: {value}</source>
<translation>Resultado{type}, el valor predeterminado: {value}</translation>
</message>
<message>
<source>Result{type}: {value}</source>
<translation>Resultado{type}: {value}</translation>
</message>
<message>
<source>Retried</source>
<translation>Reintentado</translation>
</message>
<message>
<source>Rows:</source>
<translation>Filas:</translation>
</message>
<message>
<source>Running</source>
<translation>En curso</translation>
</message>
<message>
<source>SKU</source>
<translation>SKU</translation>
</message>
<message>
<source>Save all as HAR…</source>
<translation>Guardar todas como HAR…</translation>
</message>
<message>
<source>Save th&amp;is link in iPaaS.com…</source>
<translation>Guardar este vínculo en &amp;iPaaS.com…</translation>
</message>
<message>
<source>Save the copy as a JSON file, in iPaaS.com's own format</source>
<translation>Guardar la copia como archivo JSON, en el formato de iPaaS.com</translation>
</message>
<message>
<source>Save the link in iPaaS.com</source>
<translation>Guardar el vínculo en iPaaS.com</translation>
</message>
<message>
<source>Save the requests</source>
<translation>Guardar las solicitudes</translation>
</message>
<message>
<source>Seconds</source>
<translation>Segundos</translation>
</message>
<message>
<source>Send to {title}, {email}</source>
<translation>Enviar a {title}, {email}</translation>
</message>
<message>
<source>Sent from here: {time}, {options}</source>
<translation>Enviado desde aquí: {time}, {options}</translation>
</message>
<message>
<source>Sent {when}: not kept, so it can't be compared.</source>
<translation>Enviado {when}: no se guardó, así que no se puede comparar.</translation>
</message>
<message>
<source>Sent {when}: the same.</source>
<translation>Enviado {when}: igual.</translation>
</message>
<message numerus="yes">
<source>Sent {when}: {n} fields differ.</source>
<extracomment>Sent {when}: {n} field differs.</extracomment>
<translation><numerusform>Enviado {when}: difiere {n} campo.</numerusform><numerusform>Enviado {when}: difieren {n} campos.</numerusform></translation>
</message>
<message>
<source>Severity</source>
<translation>Gravedad</translation>
</message>
<message>
<source>Size (bytes)</source>
<translation>Tamaño (bytes)</translation>
</message>
<message>
<source>So&amp;urce ({source}):</source>
<translation>Ori&amp;gen ({source}):</translation>
</message>
<message>
<source>Source</source>
<translation>Origen</translation>
</message>
<message>
<source>Source…</source>
<translation>Origen…</translation>
</message>
<message>
<source>Started</source>
<translation>Comenzó</translation>
</message>
<message>
<source>State</source>
<translation>Estado</translation>
</message>
<message>
<source>Status</source>
<translation>Estado</translation>
</message>
<message>
<source>Step</source>
<translation>Paso</translation>
</message>
<message>
<source>Steps of the send</source>
<translation>Pasos del envío</translation>
</message>
<message>
<source>Stops the check; what was found so far is kept.</source>
<translation>Detiene la comprobación; lo encontrado antes se conserva.</translation>
</message>
<message>
<source>Subscriber's mapping</source>
<translation>Asignación del suscriptor</translation>
</message>
<message>
<source>Summary of the send</source>
<translation>Resumen del envío</translation>
</message>
<message>
<source>Table:</source>
<translation>Tabla:</translation>
</message>
<message>
<source>The checklist</source>
<translation>La lista de comprobación</translation>
</message>
<message>
<source>The chosen event</source>
<translation>El evento elegido</translation>
</message>
<message>
<source>The chosen request</source>
<translation>La solicitud elegida</translation>
</message>
<message>
<source>The customer is transferred to Klaviyo first. The body below shows what would be sent.</source>
<translation>Primero se transfiere el cliente a Klaviyo. Abajo está lo que se enviaría.</translation>
</message>
<message>
<source>The customer's external ID link is missing or deleted. You are asked before it is saved.</source>
<translation>El vínculo del ID externo del cliente falta o está eliminado. Se le pregunta antes de guardarlo.</translation>
</message>
<message>
<source>The event that is shown</source>
<translation>El evento que se muestra</translation>
</message>
<message>
<source>The events are recorded under: {line}.</source>
<translation>Los eventos se registran en: {line}.</translation>
</message>
<message>
<source>The fields you can use here. Type, or use Ctrl+Space.</source>
<translation>Los campos que puede usar aquí. Escriba o use Ctrl+Espacio.</translation>
</message>
<message>
<source>The items appear here once the order has been read.</source>
<translation>Los artículos aparecen aquí cuando se ha leído el pedido.</translation>
</message>
<message>
<source>The items are gone: iPaaS.com deleted the order. What else is known is shown below.</source>
<translation>Los artículos ya no están: iPaaS.com borró el pedido. Lo demás que se sabe de él está abajo.</translation>
</message>
<message>
<source>The key isn't included: a command takes it from {variable}. Requests and responses contain personal data, such as emails and phone numbers.</source>
<translation>La clave no se copia: el comando la toma de {variable}. Las solicitudes y respuestas contienen datos personales, como correos y números de teléfono.</translation>
</message>
<message>
<source>The link was saved in iPaaS.com</source>
<translation>El vínculo se guardó en iPaaS.com</translation>
</message>
<message>
<source>The mapping gave no value, so this is its default.</source>
<translation>La asignación no dio ningún valor, así que este es el predeterminado.</translation>
</message>
<message>
<source>The mapping of this preview</source>
<translation>La asignación de esta vista previa</translation>
</message>
<message numerus="yes">
<source>The mapping of {n} orders was edited and not exported.</source>
<extracomment>The mapping of {n} order was edited and not exported.</extracomment>
<translation><numerusform>La asignación de {n} pedido se editó y no se exportó.</numerusform><numerusform>La asignación de {n} pedidos se editó y no se exportó.</numerusform></translation>
</message>
<message>
<source>The mapping was saved as {path}</source>
<translation>La asignación se guardó como {path}</translation>
</message>
<message>
<source>The order has a different email: {email}</source>
<translation>El correo del pedido es otro: {email}</translation>
</message>
<message>
<source>The order is being sent, so nothing was changed.</source>
<translation>El pedido se está enviando, así que no se cambió nada.</translation>
</message>
<message>
<source>The order's email is this profile's</source>
<translation>El correo del pedido es el de este perfil</translation>
</message>
<message>
<source>The profile appears here once the order has been previewed.</source>
<translation>El perfil aparece aquí con la vista previa del pedido.</translation>
</message>
<message>
<source>The profile it was merged into</source>
<translation>El perfil con el que se fusionó</translation>
</message>
<message>
<source>The profile that would be created</source>
<translation>El perfil que se crearía</translation>
</message>
<message>
<source>The profile's ID becomes the customer's external ID in iPaaS.com, so that the customer's next orders find it. Nothing is changed in Klaviyo, and nothing is sent.</source>
<translation>El ID del perfil pasa a ser el ID externo del cliente en iPaaS.com, para que sus próximos pedidos lo encuentren. En Klaviyo no se cambia nada y no se envía nada.</translation>
</message>
<message>
<source>The requests are saved: {path}</source>
<translation>Las solicitudes se guardaron: {path}</translation>
</message>
<message>
<source>The source of the chosen mapping</source>
<translation>El origen de la asignación elegida</translation>
</message>
<message>
<source>The source of the chosen part</source>
<translation>El origen de la parte elegida</translation>
</message>
<message>
<source>There is nothing to show: the order could not be read. The message above says what to do.</source>
<translation>No hay nada que mostrar: no se pudo leer el pedido. El mensaje de arriba dice qué hacer.</translation>
</message>
<message>
<source>This event has no mappings.</source>
<translation>Este evento no tiene asignaciones.</translation>
</message>
<message>
<source>This event has no problems.</source>
<translation>Este evento no tiene problemas.</translation>
</message>
<message>
<source>This order can't be previewed, so there are no events. The message above says what to do.</source>
<translation>Este pedido no se puede previsualizar, así que no hay eventos. El mensaje de arriba dice qué hacer.</translation>
</message>
<message>
<source>This table can't be edited here: export the copy, change the file, and import it.</source>
<translation>Esta tabla no se puede editar aquí: exporte la copia, cambie el archivo e impórtelo.</translation>
</message>
<message>
<source>This was removed from the copy.</source>
<translation>Esto se quitó de la copia.</translation>
</message>
<message>
<source>This whole collection is not in the copy.</source>
<translation>Esta colección entera no está en la copia.</translation>
</message>
<message>
<source>Time</source>
<translation>Hora</translation>
</message>
<message>
<source>To keep them, save the copy first (Export…).</source>
<translation>Para conservarlas, guarde primero la copia («Exportar…»).</translation>
</message>
<message>
<source>Total</source>
<translation>Total</translation>
</message>
<message>
<source>Transaction {transaction_id}: {title}</source>
<translation>Transacción {transaction_id}: {title}</translation>
</message>
<message>
<source>Try a different mapping. The one in iPaaS.com stays as it is.</source>
<translation>Probar otra asignación. La de iPaaS.com queda como está.</translation>
</message>
<message>
<source>Try again</source>
<translation>Reintentar</translation>
</message>
<message>
<source>Type</source>
<translation>Tipo</translation>
</message>
<message>
<source>Type:</source>
<translation>Tipo:</translation>
</message>
<message>
<source>Undo</source>
<translation>Deshacer</translation>
</message>
<message>
<source>Undo the last edit of the copy</source>
<translation>Deshacer la última edición de la copia</translation>
</message>
<message>
<source>Undo this ch&amp;ange</source>
<translation>Desh&amp;acer este cambio</translation>
</message>
<message>
<source>Used when the mapping gives nothing.</source>
<translation>Se usa cuando la asignación no da ningún valor.</translation>
</message>
<message>
<source>Value ({type}):
{value}</source>
<translation>Valor ({type}):
{value}</translation>
</message>
<message>
<source>Value:
{value}</source>
<translation>Valor:
{value}</translation>
</message>
<message>
<source>Verdict of the checklist</source>
<translation>Veredicto de la lista de comprobación</translation>
</message>
<message>
<source>Versions of the event</source>
<translation>Versiones del evento</translation>
</message>
<message>
<source>What Klaviyo counts for the order, net: {net}</source>
<translation>Lo que Klaviyo cuenta por el pedido, neto: {net}</translation>
</message>
<message>
<source>What Klaviyo has</source>
<translation>Lo que tiene Klaviyo</translation>
</message>
<message>
<source>What Klaviyo has for the order appears here once it has been previewed.</source>
<translation>Lo que Klaviyo tiene del pedido aparece aquí con su vista previa.</translation>
</message>
<message>
<source>What if the mapping were different?</source>
<translation>¿Qué pasaría si la asignación fuera otra?</translation>
</message>
<message>
<source>What is sent</source>
<translation>Lo que se envía</translation>
</message>
<message>
<source>What it is</source>
<translation>Qué es</translation>
</message>
<message>
<source>What the subscriber's own mapping has here</source>
<translation>Lo que tiene aquí la asignación del suscriptor</translation>
</message>
<message>
<source>What to do</source>
<translation>Qué hacer</translation>
</message>
<message>
<source>What went wrong</source>
<translation>Qué salió mal</translation>
</message>
<message>
<source>What would be sent, as JSON text</source>
<translation>Lo que se enviaría, como texto JSON</translation>
</message>
<message>
<source>What's wrong with the mapping</source>
<translation>Qué falla en la asignación</translation>
</message>
<message>
<source>Whole order</source>
<translation>Todo el pedido</translation>
</message>
<message>
<source>Whole order {n}</source>
<translation>Todo el pedido {n}</translation>
</message>
<message>
<source>Would be sent</source>
<translation>Se enviaría</translation>
</message>
<message>
<source>Your choice</source>
<translation>Su elección</translation>
</message>
<message>
<source>a copy, {age} old (read {time}), because: {reason}</source>
<translation>una copia, de hace {age} (leída {time}), porque: {reason}</translation>
</message>
<message>
<source>added since it was recorded</source>
<translation>añadido desde que se registró</translation>
</message>
<message>
<source>added since it was sent</source>
<translation>añadido desde que se envió</translation>
</message>
<message>
<source>can't be determined</source>
<translation>no se puede determinar</translation>
</message>
<message>
<source>changed since it was recorded</source>
<translation>cambiado desde que se registró</translation>
</message>
<message>
<source>changed since it was sent</source>
<translation>cambiado desde que se envió</translation>
</message>
<message>
<source>edited</source>
<translation>editada</translation>
</message>
<message numerus="yes">
<source>edited here: {n} changes</source>
<extracomment>edited here: {n} change</extracomment>
<translation><numerusform>editada aquí: {n} cambio</numerusform><numerusform>editada aquí: {n} cambios</numerusform></translation>
</message>
<message numerus="yes">
<source>edited: {n} differences</source>
<extracomment>edited: {n} difference</extracomment>
<translation><numerusform>editada: {n} diferencia</numerusform><numerusform>editada: {n} diferencias</numerusform></translation>
</message>
<message>
<source>expected profile {profile_id}</source>
<translation>perfil esperado {profile_id}</translation>
</message>
<message>
<source>for example: UPS = 1</source>
<translation>por ejemplo: UPS = 1</translation>
</message>
<message>
<source>for this order alone</source>
<translation>solo para este pedido</translation>
</message>
<message>
<source>from {origin}</source>
<translation>de {origin}</translation>
</message>
<message>
<source>missing</source>
<translation>falta</translation>
</message>
<message>
<source>no filter</source>
<translation>sin filtro</translation>
</message>
<message>
<source>order of {email}</source>
<translation>pedido de {email}</translation>
</message>
<message>
<source>read {time}</source>
<translation>leída {time}</translation>
</message>
<message>
<source>read {time}, {age} before the preview</source>
<translation>leída {time}, {age} antes de la vista previa</translation>
</message>
<message>
<source>removed since it was recorded</source>
<translation>quitado desde que se registró</translation>
</message>
<message>
<source>removed since it was sent</source>
<translation>quitado desde que se envió</translation>
</message>
<message>
<source>stopped before the end</source>
<translation>detenida antes del final</translation>
</message>
<message>
<source>the customer {customer}</source>
<translation>cliente {customer}</translation>
</message>
<message>
<source>the customer {customer} ({facts})</source>
<translation>cliente {customer} ({facts})</translation>
</message>
<message>
<source>was used</source>
<translation>se usó</translation>
</message>
<message>
<source>will be used</source>
<translation>se usará</translation>
</message>
<message numerus="yes">
<source>without {n} collections of other subscriptions</source>
<extracomment>without {n} collection of other subscriptions</extracomment>
<translation><numerusform>sin {n} colección de otras suscripciones</numerusform><numerusform>sin {n} colecciones de otras suscripciones</numerusform></translation>
</message>
<message>
<source>{event} of {time}</source>
<translation>{event} del {time}</translation>
</message>
<message>
<source>{name} in {collection}</source>
<translation>{name} en {collection}</translation>
</message>
<message numerus="yes">
<source>{n} checks could not be made; see below.</source>
<extracomment>{n} check could not be made; see below.</extracomment>
<translation><numerusform>No se pudo hacer {n} comprobación; véase abajo.</numerusform><numerusform>No se pudieron hacer {n} comprobaciones; véase abajo.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} earlier sends: see History</source>
<extracomment>{n} earlier send: see History</extracomment>
<translation><numerusform>{n} envío anterior: vea Historial</numerusform><numerusform>{n} envíos anteriores: vea Historial</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} errors</source>
<extracomment>{n} error</extracomment>
<translation><numerusform>{n} error</numerusform><numerusform>{n} errores</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events for this order</source>
<extracomment>{n} event for this order</extracomment>
<translation><numerusform>{n} evento de este pedido</numerusform><numerusform>{n} eventos de este pedido</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} not determined</source>
<extracomment>{n} not determined</extracomment>
<translation><numerusform>{n} sin determinar</numerusform><numerusform>{n} sin determinar</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {all} items not passed</source>
<extracomment>{n} of {all} items not passed</extracomment>
<translation><numerusform>{n} de {all} puntos no superado</numerusform><numerusform>{n} de {all} puntos no superados</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} requests</source>
<extracomment>{n} request</extracomment>
<translation><numerusform>{n} solicitud</numerusform><numerusform>{n} solicitudes</numerusform></translation>
</message>
<message>
<source>{state} on profile {profile}: {events}</source>
<translation>{state} en el perfil {profile}: {events}</translation>
</message>
<message>
<source>“Find accepted events” looks once more for what Klaviyo accepted but didn't show at the time.</source>
<translation>«Buscar eventos aceptados» busca otra vez lo que Klaviyo aceptó pero aún no mostraba.</translation>
</message>
<message>
<source>… (the beginning of {size:,} bytes)</source>
<translation>… (el principio de {size:,} bytes)</translation>
</message>
</context>
<context>
<name>Resend Desk: tab</name>
<message>
<source>&amp;Events</source>
<comment>tab</comment>
<translation>&amp;Eventos</translation>
</message>
<message>
<source>Histor&amp;y</source>
<comment>tab</comment>
<translation>&amp;Historial</translation>
</message>
<message>
<source>O&amp;rder</source>
<comment>tab</comment>
<translation>Pe&amp;dido</translation>
</message>
<message>
<source>Profi&amp;le</source>
<comment>tab</comment>
<translation>Per&amp;fil</translation>
</message>
<message>
<source>Proof</source>
<comment>tab</comment>
<translation>Verificación</translation>
</message>
<message>
<source>Re&amp;quests</source>
<comment>tab</comment>
<translation>So&amp;licitudes</translation>
</message>
<message>
<source>Steps</source>
<comment>tab</comment>
<translation>Pasos</translation>
</message>
<message>
<source>What if</source>
<comment>tab</comment>
<translation>Qué pasaría si</translation>
</message>
</context>
<context>
<name>Resend Desk: in iPaaS.com</name>
<message>
<source>Link</source>
<comment>in iPaaS.com</comment>
<translation>Vínculo</translation>
</message>
</context>
<context>
<name>Resend Desk: default value</name>
<message>
<source>none</source>
<comment>default value</comment>
<translation>ninguno</translation>
</message>
</context>
</TS>
