<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Backfill (no flows)</source>
<translation>Retroactivo (sin flu&amp;jos)</translation>
</message>
<message>
<source>&amp;Batch</source>
<translation>&amp;Lote</translation>
</message>
<message>
<source>&amp;Column</source>
<translation>&amp;Columna</translation>
</message>
<message>
<source>&amp;Continue</source>
<translation>&amp;Continuar</translation>
</message>
<message>
<source>&amp;Copy</source>
<translation>&amp;Copiar</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>E&amp;xportar…</translation>
</message>
<message>
<source>&amp;Finish the batch</source>
<translation>&amp;Finalizar el lote</translation>
</message>
<message numerus="yes">
<source>&amp;Finish {n:,} orders</source>
<extracomment>&amp;Finish {n:,} order</extracomment>
<translation><numerusform>&amp;Finalizar {n:,} pedido</numerusform><numerusform>&amp;Finalizar {n:,} pedidos</numerusform></translation>
</message>
<message>
<source>&amp;Found</source>
<translation>Enc&amp;ontrados</translation>
</message>
<message numerus="yes">
<source>&amp;Found: {n} orders</source>
<extracomment>&amp;Found: {n} order</extracomment>
<translation><numerusform>Enc&amp;ontrado: {n} pedido</numerusform><numerusform>Enc&amp;ontrados: {n} pedidos</numerusform></translation>
</message>
<message>
<source>&amp;From</source>
<translation>De&amp;sde</translation>
</message>
<message>
<source>&amp;Hand over</source>
<translation>&amp;Entregar</translation>
</message>
<message>
<source>&amp;Hand over to iPaaS.com…</source>
<translation>Entre&amp;gar a iPaaS.com…</translation>
</message>
<message>
<source>&amp;Keep what Klaviyo has</source>
<translation>Conservar lo de &amp;Klaviyo</translation>
</message>
<message>
<source>&amp;Leave out the rest…</source>
<translation>De&amp;jar fuera el resto…</translation>
</message>
<message>
<source>&amp;Leave them out</source>
<translation>&amp;Dejarlos fuera</translation>
</message>
<message>
<source>&amp;Metric</source>
<translation>&amp;Métrica</translation>
</message>
<message>
<source>&amp;My list</source>
<translation>&amp;Mi lista</translation>
</message>
<message>
<source>&amp;Not now</source>
<translation>A&amp;hora no</translation>
</message>
<message>
<source>&amp;Older</source>
<translation>Más &amp;antiguos</translation>
</message>
<message>
<source>&amp;Open that connection</source>
<translation>&amp;Abrir esa conexión</translation>
</message>
<message>
<source>&amp;Pause</source>
<translation>&amp;Pausar</translation>
</message>
<message>
<source>&amp;Prepare</source>
<translation>Prepa&amp;rar</translation>
</message>
<message>
<source>&amp;Preview</source>
<translation>V&amp;ista previa</translation>
</message>
<message numerus="yes">
<source>&amp;Preview {n} orders</source>
<extracomment>&amp;Preview {n} order</extracomment>
<translation><numerusform>V&amp;ista previa de {n} pedido</numerusform><numerusform>V&amp;ista previa de {n} pedidos</numerusform></translation>
</message>
<message>
<source>&amp;Recent</source>
<translation>&amp;Recientes</translation>
</message>
<message>
<source>&amp;Resume</source>
<translation>&amp;Reanudar</translation>
</message>
<message>
<source>&amp;Search</source>
<translation>&amp;Buscar</translation>
</message>
<message>
<source>&amp;Send</source>
<translation>E&amp;nviar</translation>
</message>
<message>
<source>&amp;Send…</source>
<translation>E&amp;nviar…</translation>
</message>
<message>
<source>&amp;Sheet</source>
<translation>&amp;Hoja</translation>
</message>
<message>
<source>&amp;Show the event</source>
<translation>Mo&amp;strar el evento</translation>
</message>
<message>
<source>&amp;To</source>
<translation>&amp;Hasta</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>De&amp;shacer</translation>
</message>
<message>
<source>&amp;Value</source>
<translation>&amp;Valor</translation>
</message>
<message>
<source>A part of the cause</source>
<translation>Una parte de la causa</translation>
</message>
<message>
<source>A part of the ticket</source>
<translation>Una parte del ticket</translation>
</message>
<message>
<source>Accepted by Klaviyo, not visible yet</source>
<translation>Aceptado por Klaviyo, aún no visible</translation>
</message>
<message>
<source>Add to &amp;My list</source>
<translation>Añadir a &amp;Mi lista</translation>
</message>
<message>
<source>Adds the orders to My list.</source>
<translation>Pone los pedidos en Mi lista.</translation>
</message>
<message>
<source>An earlier send is unresolved: first check and finish it, above.</source>
<translation>Primero compruebe y termine arriba el envío anterior: no está cerrado.</translation>
</message>
<message>
<source>An earlier send of it is unresolved</source>
<translation>Un envío anterior no está cerrado</translation>
</message>
<message numerus="yes">
<source>And {n} more sends that were interrupted.</source>
<extracomment>And {n} more send that was interrupted.</extracomment>
<translation><numerusform>Y {n} envío más que se interrumpió.</numerusform><numerusform>Y {n} envíos más que se interrumpieron.</numerusform></translation>
</message>
<message>
<source>Any</source>
<translation>Cualquiera</translation>
</message>
<message>
<source>Anyone who looks at the profile, and flows and segments that use {metric}, will take it for a partial refund. If that isn't what you mean, choose another metric, or Cancel to leave the recorded value as it is.</source>
<translation>Quien mire el perfil, y los flujos y segmentos de {metric}, lo toman por un reembolso parcial. Si no es lo que quiere decir, elija otra métrica, o «Cancelar» para dejar el valor registrado como está.</translation>
</message>
<message>
<source>Anything already on its way may have arrived.</source>
<translation>Lo que ya estaba en camino puede haber llegado.</translation>
</message>
<message>
<source>As a new order: the live flows start and can email them</source>
<translation>Como pedido nuevo: los flujos activos se inician y pueden enviar correos</translation>
</message>
<message>
<source>As last prepared, {time}. These orders are still waiting.</source>
<translation>Según la última preparación, {time}. Estos pedidos siguen esperando.</translation>
</message>
<message>
<source>As of now</source>
<translation>Con la fecha de ahora</translation>
</message>
<message>
<source>As they were added</source>
<translation>En el orden en que se añadieron</translation>
</message>
<message>
<source>As they were found</source>
<translation>En el orden en que se encontraron</translation>
</message>
<message>
<source>At the order's own date</source>
<translation>Con la fecha del pedido</translation>
</message>
<message>
<source>Back to the subscriber's mapping</source>
<translation>Volver a la asignación del suscriptor</translation>
</message>
<message>
<source>Batch</source>
<translation>Lote</translation>
</message>
<message>
<source>Batch of {n:,}…</source>
<translation>Lote de {n:,}…</translation>
</message>
<message>
<source>Batch progress</source>
<translation>Progreso del lote</translation>
</message>
<message numerus="yes">
<source>Blocked, and not sent: {n:,} orders</source>
<extracomment>Blocked, and not sent: {n:,} order</extracomment>
<translation><numerusform>Bloqueado, no se envía: {n:,} pedido</numerusform><numerusform>Bloqueados, no se envían: {n:,} pedidos</numerusform></translation>
</message>
<message numerus="yes">
<source>Blocked, or with nothing to send: {n:,} orders</source>
<extracomment>Blocked, or with nothing to send: {n:,} order</extracomment>
<translation><numerusform>Bloqueado o sin nada que enviar: {n:,} pedido</numerusform><numerusform>Bloqueados o sin nada que enviar: {n:,} pedidos</numerusform></translation>
</message>
<message>
<source>By</source>
<translation>Enviado por</translation>
</message>
<message>
<source>By email</source>
<translation>Por correo</translation>
</message>
<message>
<source>By order number</source>
<translation>Por número de pedido</translation>
</message>
<message>
<source>By state</source>
<translation>Por estado</translation>
</message>
<message>
<source>By transaction ID</source>
<translation>Por ID de transacción</translation>
</message>
<message>
<source>By {what}</source>
<translation>Por {what}</translation>
</message>
<message>
<source>CSV (*.csv);;JSON (*.json)</source>
<translation>CSV (*.csv);;JSON (*.json)</translation>
</message>
<message>
<source>Ca&amp;use</source>
<translation>Ca&amp;usa</translation>
</message>
<message>
<source>Cause</source>
<translation>Causa</translation>
</message>
<message>
<source>Causes</source>
<translation>Causas</translation>
</message>
<message>
<source>Changing this previews the order again and asks you again. Nothing is sent.</source>
<translation>Si cambia esto, el pedido se previsualiza de nuevo (no se envía nada) y se le pregunta otra vez.</translation>
</message>
<message>
<source>Changing this previews the ticked orders again and asks you again. Nothing is sent.</source>
<translation>Si cambia esto, los pedidos marcados se previsualizan de nuevo (no se envía nada) y se le pregunta otra vez.</translation>
</message>
<message>
<source>Checking which flows it starts…</source>
<translation>Comprobando qué flujos inicia…</translation>
</message>
<message>
<source>Choose a cause to see what to do.</source>
<translation>Elija una causa para ver qué hacer.</translation>
</message>
<message>
<source>Choose a folder that you may write to, or close the file where it is open.</source>
<translation>Elija una carpeta en la que pueda escribir, o cierre el archivo donde esté abierto.</translation>
</message>
<message>
<source>Choose a group first.</source>
<translation>Elija primero un grupo.</translation>
</message>
<message>
<source>Choose a run to see what was sent and the responses.</source>
<translation>Elija un envío para ver qué se envió y qué se respondió.</translation>
</message>
<message>
<source>Choose the column</source>
<translation>Elija la columna</translation>
</message>
<message>
<source>Choose the column whose values are orders.</source>
<translation>Elija la columna cuyos valores son pedidos.</translation>
</message>
<message>
<source>Choose what it contains</source>
<translation>Elija qué contiene</translation>
</message>
<message>
<source>Clear the filters</source>
<translation>Borrar los filtros</translation>
</message>
<message>
<source>Clear the list's filter, then send them.</source>
<translation>Quite el filtro de la lista y envíelos después.</translation>
</message>
<message>
<source>Close the search results</source>
<translation>Cerrar los resultados de la búsqueda</translation>
</message>
<message>
<source>Columns are se&amp;parated by</source>
<translation>Columnas se&amp;paradas por</translation>
</message>
<message>
<source>Comma</source>
<translation>Coma</translation>
</message>
<message>
<source>Compares the orders of the chosen days with their events in Klaviyo: what is missing, duplicated, has a different value, profile or metric, or has no order. It only reads: nothing is sent or changed.</source>
<translation>Compara los pedidos de unos días con sus eventos en Klaviyo: lo que falta, lo que está dos veces o con otro valor, en otro perfil, con otra métrica o sin pedido. Solo lee: no se envía ni se cambia nada.</translation>
</message>
<message numerus="yes">
<source>Confirm the warnings again: the choices have changed what is sent.</source>
<extracomment>Confirm the warning again: the choices have changed what is sent.</extracomment>
<translation><numerusform>Confirme la advertencia de nuevo: con las opciones cambiadas se envía algo distinto.</numerusform><numerusform>Confirme las advertencias de nuevo: con las opciones cambiadas se envía algo distinto.</numerusform></translation>
</message>
<message>
<source>Copied. It contains order numbers and IDs, but no names.</source>
<translation>Copiado. Contiene números e ID de pedidos, y no nombra a nadie.</translation>
</message>
<message>
<source>Copied: {n} lines, personal data masked.</source>
<translation>Copiado: {n} líneas, con los datos personales ocultos.</translation>
</message>
<message>
<source>Copied: {n} lines, with personal data.</source>
<translation>Copiado: {n} líneas, con datos personales.</translation>
</message>
<message>
<source>Copies everything known about this order as text, to paste into a ticket.</source>
<translation>Copia como texto todo lo que se sabe de este pedido, para pegarlo en un ticket.</translation>
</message>
<message>
<source>Copies the full text, exactly as it is sent</source>
<translation>Copia todo el texto, tal como se envía</translation>
</message>
<message>
<source>Copy a summary as Markdown</source>
<translation>Copiar un resumen como Markdown</translation>
</message>
<message>
<source>Copy a summary as text</source>
<translation>Copiar un resumen como texto</translation>
</message>
<message>
<source>Copy report</source>
<translation>Copiar informe</translation>
</message>
<message>
<source>Copy the items as CSV</source>
<translation>Copiar los artículos como CSV</translation>
</message>
<message>
<source>Copy the s&amp;ummary</source>
<translation>Copiar el res&amp;umen</translation>
</message>
<message numerus="yes">
<source>Copy {n:,} rows</source>
<extracomment>Copy this row</extracomment>
<translation><numerusform>Copiar esta fila</numerusform><numerusform>Copiar {n:,} filas</numerusform></translation>
</message>
<message numerus="yes">
<source>Copy {n:,} transaction IDs</source>
<extracomment>Copy this transaction ID</extracomment>
<translation><numerusform>Copiar este ID de transacción</numerusform><numerusform>Copiar {n:,} ID de transacción</numerusform></translation>
</message>
<message>
<source>Correct an order</source>
<translation>Corregir un pedido</translation>
</message>
<message>
<source>Correct order {number}</source>
<translation>Corregir el pedido {number}</translation>
</message>
<message numerus="yes">
<source>Couldn't tell whether “{word}” and {n} more are order numbers too: {told}</source>
<extracomment>Couldn't tell whether “{word}” and {n} more are order numbers too: {told}</extracomment>
<translation><numerusform>No se pudo determinar con certeza si «{word}» y {n} más son también números de pedido: {told}</numerusform><numerusform>No se pudo determinar con certeza si «{word}» y {n} más son también números de pedido: {told}</numerusform></translation>
</message>
<message>
<source>Couldn't tell whether “{word}” is also an order number: {told}</source>
<translation>No se pudo determinar con certeza si «{word}» es también un número de pedido: {told}</translation>
</message>
<message>
<source>Customer, date and ID</source>
<translation>Cliente, fecha e ID</translation>
</message>
<message>
<source>E&amp;xactly as sent</source>
<translation>E&amp;xactamente como se envía</translation>
</message>
<message>
<source>Edited here</source>
<translation>Editado aquí</translation>
</message>
<message>
<source>Edited here: {names}</source>
<translation>Editado aquí: {names}</translation>
</message>
<message>
<source>Email</source>
<translation>Correo</translation>
</message>
<message>
<source>Emails are masked in the file unless this is ticked.</source>
<translation>Los correos se ocultan en el archivo si no se marca esta casilla.</translation>
</message>
<message>
<source>Emails, names, phone numbers and addresses are masked unless this is ticked. IDs are kept, and secrets are never included.</source>
<translation>Los correos, nombres, teléfonos y direcciones se ocultan si no se marca esta casilla. Los ID se mantienen y los secretos nunca se incluyen.</translation>
</message>
<message>
<source>Enter a day like {day}.</source>
<translation>Escriba un día como {day}.</translation>
</message>
<message>
<source>Enter the account's name, {account}, to send:</source>
<translation>Para enviar, escriba el nombre de la cuenta, {account}:</translation>
</message>
<message>
<source>Entered: {word}
Transaction {transaction_id}, found by {what}</source>
<translation>Introducido: {word}
Transacción {transaction_id}, encontrada por {what}</translation>
</message>
<message>
<source>Event &amp;time…</source>
<translation>Fecha del &amp;evento…</translation>
</message>
<message>
<source>Event IDs</source>
<translation>ID de eventos</translation>
</message>
<message>
<source>Event ti&amp;me:</source>
<translation>Fecha del event&amp;o:</translation>
</message>
<message>
<source>Events</source>
<translation>Eventos</translation>
</message>
<message>
<source>Events in Klaviyo</source>
<translation>Eventos en Klaviyo</translation>
</message>
<message>
<source>Events sent</source>
<translation>Eventos enviados</translation>
</message>
<message>
<source>Events that Klaviyo already has with a different payload are left unchanged; the others are sent.</source>
<translation>Los eventos que Klaviyo ya tiene con otros datos no se tocan; los demás se envían.</translation>
</message>
<message>
<source>Everything that was found</source>
<translation>Todo lo encontrado</translation>
</message>
<message>
<source>F&amp;ilters ▸</source>
<translation>F&amp;iltros ▸</translation>
</message>
<message>
<source>F&amp;ilters ▾</source>
<translation>F&amp;iltros ▾</translation>
</message>
<message>
<source>File…</source>
<translation>Archivo…</translation>
</message>
<message>
<source>Filter</source>
<translation>Filtrar</translation>
</message>
<message>
<source>Filter: {name}</source>
<translation>Filtro: {name}</translation>
</message>
<message>
<source>Find orders &amp;to preview</source>
<translation>&amp;Buscar pedidos</translation>
</message>
<message>
<source>First choose above how this old order is recorded.</source>
<translation>Decida primero, arriba, cómo se registra este pedido antiguo.</translation>
</message>
<message>
<source>First choose why the order is corrected: iPaaS.com doesn't say.</source>
<translation>Elija primero por qué se corrige el pedido: iPaaS.com no lo dice.</translation>
</message>
<message>
<source>First day</source>
<translation>Primer día</translation>
</message>
<message>
<source>First enter the account's name.</source>
<translation>Escriba primero el nombre de la cuenta.</translation>
</message>
<message numerus="yes">
<source>First tick that you have read the warnings.</source>
<extracomment>First tick that you have read the warning.</extracomment>
<translation><numerusform>Marque primero que ha leído la advertencia.</numerusform><numerusform>Marque primero que ha leído las advertencias.</numerusform></translation>
</message>
<message>
<source>Flows that start</source>
<translation>Flujos que se inician</translation>
</message>
<message>
<source>Flows that start: {told}</source>
<translation>Flujos que se inician: {told}</translation>
</message>
<message>
<source>Flows that would start, and the order's age</source>
<translation>Flujos que se iniciarían y antigüedad del pedido</translation>
</message>
<message>
<source>Flows: {told}</source>
<translation>Flujos: {told}</translation>
</message>
<message>
<source>Hand over to iPaaS.com</source>
<translation>Entregar a iPaaS.com</translation>
</message>
<message>
<source>Have iPaaS.com's own queue send these {n:,} orders?</source>
<translation>¿Enviar estos {n:,} pedidos con la cola de iPaaS.com?</translation>
</message>
<message>
<source>Hidden by the list's filter</source>
<translation>Ocultos por el filtro de la lista</translation>
</message>
<message>
<source>History</source>
<translation>Historial</translation>
</message>
<message>
<source>How a run ended</source>
<translation>Cómo terminó un envío</translation>
</message>
<message>
<source>How the batch continues</source>
<translation>Cómo avanza el lote</translation>
</message>
<message>
<source>How the mapping was edited</source>
<translation>Cómo se editó la asignación</translation>
</message>
<message>
<source>How the profile was found</source>
<translation>Cómo se encontró ese perfil</translation>
</message>
<message numerus="yes">
<source>I have &amp;read the warnings</source>
<extracomment>I have &amp;read the warning</extracomment>
<translation><numerusform>He &amp;leído la advertencia</numerusform><numerusform>He &amp;leído las advertencias</numerusform></translation>
</message>
<message>
<source>I have &amp;read the warnings of these groups</source>
<translation>He l&amp;eído las advertencias de estos grupos</translation>
</message>
<message>
<source>ID, order number, email, day…</source>
<translation>ID, número, correo, fecha…</translation>
</message>
<message>
<source>IDs, order numbers, emails or days to look up</source>
<translation>ID, números de pedido, correos o días que buscar</translation>
</message>
<message>
<source>Import orders from a CSV or .xlsx</source>
<translation>Importar pedidos de un CSV o .xlsx</translation>
</message>
<message>
<source>In the batch “{batch}”</source>
<translation>En el lote «{batch}»</translation>
</message>
<message>
<source>Include personal data</source>
<translation>Incluir datos personales</translation>
</message>
<message>
<source>It &amp;contains</source>
<translation>C&amp;ontiene</translation>
</message>
<message>
<source>It stays in this computer's history.</source>
<translation>Queda en el historial de este equipo.</translation>
</message>
<message>
<source>It uses its own mapping and the current time. Each order is handed over once, its log is followed, and Klaviyo is checked for the result. Orders that were handed over continue there even if you close this window.</source>
<translation>Usa su propia asignación y la hora actual. Cada pedido se entrega una vez, se sigue su registro y el resultado se comprueba en Klaviyo. Los pedidos entregados continúan allí aunque cierre esta ventana.</translation>
</message>
<message>
<source>It was &amp;refunded, in whole or in part</source>
<translation>Se &amp;reembolsó, total o parcialmente</translation>
</message>
<message>
<source>It's a different order: send it</source>
<translation>Es otro pedido: enviarlo</translation>
</message>
<message>
<source>Klaviyo already has this event. Nothing left to send.</source>
<translation>Klaviyo ya tiene este evento: no queda nada por enviar.</translation>
</message>
<message>
<source>Klaviyo counts the events when the order was placed. Flows may still start.</source>
<translation>Klaviyo cuenta los eventos en la fecha del pedido. Aun así pueden iniciarse flujos.</translation>
</message>
<message>
<source>Klaviyo doesn't show it</source>
<translation>Klaviyo no lo muestra</translation>
</message>
<message>
<source>Klaviyo has all events, and iPaaS.com has their external IDs. Nothing left to do.</source>
<translation>Klaviyo tiene todos los eventos e iPaaS.com sus ID externos. No queda nada por hacer.</translation>
</message>
<message>
<source>Klaviyo never removes an event. A second event with a different metric corrects it, so reports that subtract it show the net amount. It goes to the same profile and names the event it corrects. Nothing is sent yet: the event is shown first, and Send asks again.</source>
<translation>Klaviyo no elimina ningún evento. Un segundo evento con otra métrica lo corrige: los informes que lo restan muestran el importe neto. Va al mismo perfil y nombra el evento que corrige. Aún no se envía nada: primero se muestra el evento, y Enviar vuelve a preguntar.</translation>
</message>
<message>
<source>Klaviyo records the events, but they start no flows.</source>
<translation>Klaviyo registra los eventos, pero no inician flujos.</translation>
</message>
<message>
<source>Klaviyo records them with the original date and emails nobody. Use it for events that are overdue.</source>
<translation>Klaviyo los registra con la fecha original y no envía correos. Para eventos que ya deberían estar.</translation>
</message>
<message>
<source>Klaviyo then has {recorded} as {original} and {amount} as {metric}.</source>
<translation>Klaviyo tiene entonces {recorded} como {original} y {amount} como {metric}.</translation>
</message>
<message>
<source>Klaviyo's value</source>
<translation>Valor en Klaviyo</translation>
</message>
<message>
<source>Largest total first</source>
<translation>Mayor total primero</translation>
</message>
<message>
<source>Last day (included)</source>
<translation>Último día, incluido</translation>
</message>
<message>
<source>Leave out the {n:,} waiting orders?</source>
<translation>¿Dejar fuera los {n:,} pedidos en espera?</translation>
</message>
<message>
<source>Leave the rest</source>
<translation>Dejar fuera el resto</translation>
</message>
<message>
<source>Left out</source>
<translation>Excluido</translation>
</message>
<message numerus="yes">
<source>Left out unless you tick them.</source>
<extracomment>Left out unless you tick it.</extracomment>
<translation><numerusform>Se deja fuera si no lo marca.</numerusform><numerusform>Se dejan fuera si no los marca.</numerusform></translation>
</message>
<message numerus="yes">
<source>Left out: {n:,} orders</source>
<extracomment>Left out: {n:,} order</extracomment>
<translation><numerusform>Excluido: {n:,} pedido</numerusform><numerusform>Excluidos: {n:,} pedidos</numerusform></translation>
</message>
<message>
<source>Like the order, the events' properties have no email. Reports, segments and flows in Klaviyo that use it won't find them.</source>
<translation>Igual que el pedido, las propiedades de los eventos no tienen correo. Los informes, segmentos y flujos de Klaviyo que lo usan no los encontrarán.</translation>
</message>
<message>
<source>Line</source>
<translation>Línea</translation>
</message>
<message>
<source>Lines</source>
<translation>Líneas</translation>
</message>
<message numerus="yes">
<source>Lines {names}: empty, skipped</source>
<extracomment>Line {names}: empty, skipped</extracomment>
<translation><numerusform>Línea {names}: vacía, se omite</numerusform><numerusform>Líneas {names}: vacías, se omiten</numerusform></translation>
</message>
<message numerus="yes">
<source>Lines {names}: {told}</source>
<extracomment>Line {names}: {told}</extracomment>
<translation><numerusform>Línea {names}: {told}</numerusform><numerusform>Líneas {names}: {told}</numerusform></translation>
</message>
<message numerus="yes">
<source>Lines {names}: {word} repeated; used once</source>
<extracomment>Line {names}: {word} repeated; used once</extracomment>
<translation><numerusform>Línea {names}: {word} repetido; se usa una vez</numerusform><numerusform>Líneas {names}: {word} repetido; se usa una vez</numerusform></translation>
</message>
<message>
<source>Live flows can email the customer again, unless it is sent as backfill.</source>
<translation>Los flujos activos pueden volver a enviar un correo al cliente, salvo que se envíe como retroactivo.</translation>
</message>
<message>
<source>Load a&amp;gain</source>
<translation>Cargar de &amp;nuevo</translation>
</message>
<message>
<source>Load ol&amp;der</source>
<translation>Cargar más &amp;antiguos</translation>
</message>
<message>
<source>Make a &amp;batch…</source>
<translation>Crear un l&amp;ote…</translation>
</message>
<message>
<source>Makes a batch of the chosen orders, or of all that are shown. They are prepared together and confirmed once.</source>
<translation>Crea un lote con los pedidos elegidos o con todos los que se muestran. Se preparan juntos y se confirman una sola vez.</translation>
</message>
<message>
<source>Makes a batch of the orders in the chosen runs. They are prepared together and confirmed once.</source>
<translation>Crea un lote con los pedidos de los envíos elegidos. Se preparan juntos y se confirman una sola vez.</translation>
</message>
<message>
<source>Marks these orders as done. Nothing is sent.</source>
<translation>Anota estos pedidos como terminados. No se envía nada.</translation>
</message>
<message>
<source>Metrics</source>
<translation>Métricas</translation>
</message>
<message>
<source>More</source>
<translation>Más</translation>
</message>
<message>
<source>More actions for the list</source>
<translation>Más acciones para la lista</translation>
</message>
<message>
<source>Na&amp;me</source>
<translation>No&amp;mbre</translation>
</message>
<message>
<source>Newest first</source>
<translation>Más recientes primero</translation>
</message>
<message>
<source>No ID was given</source>
<translation>No se indicó ningún ID</translation>
</message>
<message>
<source>No batches yet. Choose several orders in My list or Recent and press “Make a batch”, or paste a list of IDs. History and Reconcile can make them too.</source>
<translation>Aún no hay ningún lote. Elija varios pedidos en Mi lista o Recientes y pulse «Crear un lote», o pegue una lista de ID; el historial y la conciliación también los crean.</translation>
</message>
<message>
<source>No comparison is in progress.</source>
<translation>No hay ninguna comparación en curso.</translation>
</message>
<message>
<source>No matches for “{text}”. Clear the filter.</source>
<translation>Nada coincide con «{text}». Borre el filtro.</translation>
</message>
<message>
<source>No order is chosen</source>
<translation>No se ha elegido ningún pedido</translation>
</message>
<message>
<source>No order on the list is ready to send.</source>
<translation>Ningún pedido de la lista está listo para enviarse.</translation>
</message>
<message>
<source>No order was found for these {n:,} values: {names}.</source>
<translation>No se encontró ningún pedido para estos {n:,} valores: {names}.</translation>
</message>
<message>
<source>No orders were placed on these days, so nothing could be compared. If there should be some, choose other days, or examine the connection (File menu).</source>
<translation>En estos días no hubo pedidos, así que no había nada que comparar. Si debería haberlos, elija otros días o compruebe la conexión (menú Archivo).</translation>
</message>
<message>
<source>No orders yet. Enter an ID, an order number, an email or a day above, drop a CSV or .xlsx here, or choose one of the recent orders.</source>
<translation>Aún no hay pedidos. Introduzca arriba un ID, un número de pedido, un correo o un día, arrastre aquí un CSV o .xlsx, o elija uno de los pedidos recientes.</translation>
</message>
<message>
<source>No runs match. Search by order ID or number, email, ticket, cause, batch or event ID.</source>
<translation>Ningún envío coincide. Busque por ID o número de pedido, correo, ticket, causa, lote o ID de un evento.</translation>
</message>
<message>
<source>No runs yet. Each order that is sent gets one.</source>
<translation>Aún no hay envíos. Cada pedido enviado tiene uno.</translation>
</message>
<message>
<source>None of its orders can be sent</source>
<translation>No se puede enviar ningún pedido de él</translation>
</message>
<message>
<source>None of these orders can be sent.</source>
<translation>No se puede enviar ninguno de estos pedidos.</translation>
</message>
<message>
<source>None: there is one column</source>
<translation>Nada: hay una sola columna</translation>
</message>
<message>
<source>Not included</source>
<translation>No incluido</translation>
</message>
<message numerus="yes">
<source>Not included: {n} orders with their own options. Send them separately.</source>
<extracomment>Not included: {n} order with its own options. Send it separately.</extracomment>
<translation><numerusform>No incluido: {n} pedido con opciones propias; envíelo por separado.</numerusform><numerusform>No incluidos: {n} pedidos con opciones propias; envíelos por separado.</numerusform></translation>
</message>
<message>
<source>Not ticked: an old order, which would start live flows</source>
<translation>Sin marcar: pedido antiguo que iniciaría flujos activos</translation>
</message>
<message>
<source>Not while the batch is in progress.</source>
<translation>No es posible mientras el lote está en curso.</translation>
</message>
<message>
<source>Notes on what was entered</source>
<translation>Notas sobre lo introducido</translation>
</message>
<message>
<source>Nothing is missing, and there is nothing extra.</source>
<translation>No falta nada y no sobra nada.</translation>
</message>
<message>
<source>Nothing is sent, and the orders stay on the list as they were.</source>
<translation>No se envía nada, y los pedidos quedan en la lista como estaban.</translation>
</message>
<message>
<source>Nothing is unresolved.</source>
<translation>No hay nada pendiente.</translation>
</message>
<message numerus="yes">
<source>Nothing to check</source>
<extracomment>Nothing to check</extracomment>
<translation><numerusform>Nada por revisar</numerusform><numerusform>Nada por revisar</numerusform></translation>
</message>
<message numerus="yes">
<source>Nothing to send: Klaviyo already has these {n:,} orders</source>
<extracomment>Nothing to send: Klaviyo already has this order</extracomment>
<translation><numerusform>Nada que enviar: Klaviyo ya tiene este pedido</numerusform><numerusform>Nada que enviar: Klaviyo ya tiene estos {n:,} pedidos</numerusform></translation>
</message>
<message numerus="yes">
<source>Nothing to send: Klaviyo already has {n:,} of these orders</source>
<extracomment>Nothing to send: Klaviyo already has {n:,} of these orders</extracomment>
<translation><numerusform>Nada que enviar: Klaviyo ya tiene {n:,} de estos pedidos</numerusform><numerusform>Nada que enviar: Klaviyo ya tiene {n:,} de estos pedidos</numerusform></translation>
</message>
<message>
<source>Nothing was found before it ended. Not everything was compared.</source>
<translation>Hasta que terminó no se encontró nada. No se comparó todo.</translation>
</message>
<message>
<source>Nothing will be sent</source>
<translation>No se enviará nada</translation>
</message>
<message>
<source>Now (as the integration does)</source>
<translation>Ahora (como la integración)</translation>
</message>
<message>
<source>Oldest first</source>
<translation>Más antiguos primero</translation>
</message>
<message>
<source>One line, byte for byte. The formatted text differs only in line breaks and indentation.</source>
<translation>Una línea, byte a byte. El texto con formato solo difiere en saltos de línea y sangrías.</translation>
</message>
<message>
<source>Only the beginning is shown. Copy includes everything.</source>
<translation>Solo se muestra el principio. Copiar lo incluye todo.</translation>
</message>
<message>
<source>Only this column is read. Numbers of other columns never become orders.</source>
<translation>Solo se lee esta columna. Los números de otras columnas nunca se convierten en pedidos.</translation>
</message>
<message>
<source>Open a connection first.</source>
<translation>Abra primero una conexión.</translation>
</message>
<message>
<source>Open one of these orders to see what can be done.</source>
<translation>Abra uno de estos pedidos para ver qué se puede hacer.</translation>
</message>
<message>
<source>Open or copy</source>
<translation>Abrir o copiar</translation>
</message>
<message>
<source>Open the event in Klaviyo</source>
<translation>Abrir el evento en Klaviyo</translation>
</message>
<message>
<source>Open the flow in Klaviyo</source>
<translation>Abrir el flujo en Klaviyo</translation>
</message>
<message>
<source>Open the metric in Klaviyo</source>
<translation>Abrir la métrica en Klaviyo</translation>
</message>
<message>
<source>Open the order and check it. Its own Send sends it.</source>
<translation>Abra el pedido y revíselo. Desde ahí se envía por separado.</translation>
</message>
<message>
<source>Open the order in iPaaS.com</source>
<translation>Abrir el pedido en iPaaS.com</translation>
</message>
<message>
<source>Open the order to see what can be done.</source>
<translation>Abra el pedido para ver qué se puede hacer.</translation>
</message>
<message>
<source>Open the order, and check and finish that send first.</source>
<translation>Abra el pedido y primero compruebe y termine ese envío.</translation>
</message>
<message>
<source>Open the profile in Klaviyo</source>
<translation>Abrir el perfil en Klaviyo</translation>
</message>
<message>
<source>Options</source>
<translation>Opciones</translation>
</message>
<message>
<source>Order number</source>
<translation>Número de pedido</translation>
</message>
<message>
<source>Order numbers</source>
<translation>Números de pedido</translation>
</message>
<message>
<source>Order {number}</source>
<translation>Pedido {number}</translation>
</message>
<message>
<source>Order's value</source>
<translation>Valor del pedido</translation>
</message>
<message>
<source>Order, email, ticket, cause, batch, event…</source>
<translation>Pedido, correo, ticket, causa, lote, evento…</translation>
</message>
<message>
<source>Orders</source>
<translation>Pedidos</translation>
</message>
<message>
<source>Orders being worked on</source>
<translation>Pedidos en curso</translation>
</message>
<message>
<source>Orders that are held back or fail appear here by cause, with what to do.</source>
<translation>Aquí están los pedidos retenidos o con error, por su causa, con lo que hay que hacer.</translation>
</message>
<message>
<source>Orders that are waiting aren't sent.</source>
<translation>Los pedidos en espera no se envían.</translation>
</message>
<message>
<source>Orders to check first are sent one at a time with their own Send.</source>
<translation>Los pedidos que hay que revisar antes se envían uno a uno, cada uno con su propio «Enviar».</translation>
</message>
<message>
<source>Orders to find</source>
<translation>Pedidos que se buscan</translation>
</message>
<message>
<source>Orders: {names}</source>
<translation>Pedidos: {names}</translation>
</message>
<message>
<source>Overall result</source>
<translation>Resultado general</translation>
</message>
<message>
<source>Preview</source>
<translation>Previsualizar</translation>
</message>
<message>
<source>Preview &amp;again</source>
<translation>Previsualizar &amp;de nuevo</translation>
</message>
<message>
<source>Preview a&amp;gain</source>
<translation>Previsualizar de n&amp;uevo</translation>
</message>
<message>
<source>Preview agai&amp;n</source>
<translation>Previsuali&amp;zar de nuevo</translation>
</message>
<message>
<source>Preview again: the preview shows what Klaviyo has recorded.</source>
<translation>Previsualice de nuevo: la vista previa muestra lo que Klaviyo tiene registrado.</translation>
</message>
<message numerus="yes">
<source>Preview all {n:,} as &amp;IDs</source>
<extracomment>Preview it as an &amp;ID</extracomment>
<translation><numerusform>Previsualizarlo como &amp;ID</numerusform><numerusform>Previsualizar los {n:,} como &amp;ID</numerusform></translation>
</message>
<message numerus="yes">
<source>Preview t&amp;hem all ({n:,})</source>
<extracomment>Preview t&amp;his one</extracomment>
<translation><numerusform>Previs&amp;ualizarlo</numerusform><numerusform>Previs&amp;ualizar los {n:,}</numerusform></translation>
</message>
<message>
<source>Preview t&amp;hese {n:,}</source>
<translation>Previs&amp;ualizar estos {n:,}</translation>
</message>
<message numerus="yes">
<source>Preview {n} orders</source>
<extracomment>Preview this order</extracomment>
<translation><numerusform>Previsualizar este pedido</numerusform><numerusform>Previsualizar {n} pedidos</numerusform></translation>
</message>
<message numerus="yes">
<source>Preview {n} orders again</source>
<extracomment>Preview this order again</extracomment>
<translation><numerusform>Previsualizar este pedido de nuevo</numerusform><numerusform>Previsualizar {n} pedidos de nuevo</numerusform></translation>
</message>
<message>
<source>Previews the orders with this cause again, then asks you. Nothing is sent before that.</source>
<translation>Vuelve a previsualizar los pedidos con esta causa; después se le pregunta. Antes no se envía nada.</translation>
</message>
<message>
<source>Profile</source>
<translation>Perfil</translation>
</message>
<message>
<source>Profiles</source>
<translation>Perfiles</translation>
</message>
<message>
<source>Queued</source>
<translation>En cola</translation>
</message>
<message>
<source>Read-only: nothing can be sent.</source>
<translation>Solo lectura: no se puede enviar nada.</translation>
</message>
<message>
<source>Reading and previewing again…</source>
<translation>Actualizando la vista previa…</translation>
</message>
<message>
<source>Reading and previewing…</source>
<translation>Preparando la vista previa…</translation>
</message>
<message>
<source>Reading the columns…</source>
<translation>Leyendo las columnas…</translation>
</message>
<message>
<source>Reading the column…</source>
<translation>Leyendo la columna…</translation>
</message>
<message>
<source>Reading the recent orders was stopped. “Reload” starts again.</source>
<translation>Se detuvo la lectura de los pedidos recientes. «Recargar» empieza de nuevo.</translation>
</message>
<message>
<source>Reading…</source>
<translation>Leyendo…</translation>
</message>
<message>
<source>Reads and previews; nothing is sent</source>
<translation>Lee y muestra la vista previa; no se envía nada</translation>
</message>
<message>
<source>Reads everything again; nothing is sent</source>
<translation>Vuelve a leerlo todo; no se envía nada</translation>
</message>
<message>
<source>Reason</source>
<translation>Motivo</translation>
</message>
<message>
<source>Recent orders</source>
<translation>Pedidos recientes</translation>
</message>
<message>
<source>Recent orders appear here once a connection is open. Double-click one to preview it.</source>
<translation>Los pedidos recientes aparecen aquí en cuanto hay una conexión abierta. Haga doble clic en uno para previsualizarlo.</translation>
</message>
<message>
<source>Reconcile with Klaviyo</source>
<translation>Conciliar con Klaviyo</translation>
</message>
<message>
<source>Record this order again</source>
<translation>Registrar este pedido otra vez</translation>
</message>
<message>
<source>Recorded as a backfill: nobody is emailed</source>
<translation>Se registra como retroactivo: nadie recibe correos</translation>
</message>
<message>
<source>Recorded event</source>
<translation>Evento registrado</translation>
</message>
<message>
<source>Recorded value</source>
<translation>Valor registrado</translation>
</message>
<message>
<source>Recorded: Klaviyo shows the events on the profile</source>
<translation>Registrado: Klaviyo muestra los eventos en el perfil</translation>
</message>
<message>
<source>Reload</source>
<translation>Recargar</translation>
</message>
<message>
<source>Remove all orders from the list</source>
<translation>Quitar todos los pedidos de la lista</translation>
</message>
<message numerus="yes">
<source>Remove {n} orders from the list</source>
<extracomment>Remove this order from the list</extracomment>
<translation><numerusform>Quitar este pedido de la lista</numerusform><numerusform>Quitar {n} pedidos de la lista</numerusform></translation>
</message>
<message>
<source>Repeated, used once: {names}</source>
<translation>Repetidos, usados una vez: {names}</translation>
</message>
<message>
<source>Reports that subtract it show {net}.</source>
<translation>Los informes que lo restan muestran {net}.</translation>
</message>
<message>
<source>Results appear here.</source>
<translation>Aquí aparecen los resultados.</translation>
</message>
<message>
<source>Row</source>
<translation>Fila</translation>
</message>
<message>
<source>Rows for a spreadsheet.</source>
<translation>Filas para una hoja de cálculo.</translation>
</message>
<message numerus="yes">
<source>Rows {names}: empty, skipped</source>
<extracomment>Row {names}: empty, skipped</extracomment>
<translation><numerusform>Fila {names}: vacía, se omite</numerusform><numerusform>Filas {names}: vacías, se omiten</numerusform></translation>
</message>
<message numerus="yes">
<source>Rows {names}: {told}</source>
<extracomment>Row {names}: {told}</extracomment>
<translation><numerusform>Fila {names}: {told}</numerusform><numerusform>Filas {names}: {told}</numerusform></translation>
</message>
<message numerus="yes">
<source>Rows {names}: {word} repeated; used once</source>
<extracomment>Row {names}: {word} repeated; used once</extracomment>
<translation><numerusform>Fila {names}: {word} repetido; se usa una vez</numerusform><numerusform>Filas {names}: {word} repetido; se usa una vez</numerusform></translation>
</message>
<message>
<source>Runs</source>
<translation>Envíos</translation>
</message>
<message>
<source>Runs that were interrupted or stopped early, and runs with events not visible in Klaviyo yet.</source>
<translation>Los envíos interrumpidos o detenidos antes de terminar, y los que tienen eventos que aún no se ven en Klaviyo.</translation>
</message>
<message>
<source>S&amp;how</source>
<translation>Mos&amp;trar</translation>
</message>
<message>
<source>Sa&amp;ve results…</source>
<translation>Guardar resul&amp;tados…</translation>
</message>
<message>
<source>Save the external IDs of order {number} in iPaaS.com?</source>
<translation>¿Guardar en iPaaS.com los ID externos del pedido {number}?</translation>
</message>
<message>
<source>Save the external IDs of {orders}?</source>
<translation>¿Guardar los ID externos de {orders}?</translation>
</message>
<message>
<source>Save the history</source>
<translation>Guardar el historial</translation>
</message>
<message>
<source>Save the result of each order</source>
<translation>Guardar el resultado de cada pedido</translation>
</message>
<message>
<source>Save what was found</source>
<translation>Guardar lo encontrado</translation>
</message>
<message>
<source>Search results</source>
<translation>Resultados de la búsqueda</translation>
</message>
<message>
<source>Search the history</source>
<translation>Buscar en el historial</translation>
</message>
<message>
<source>Searching…</source>
<translation>Buscando…</translation>
</message>
<message>
<source>Semicolon</source>
<translation>Punto y coma</translation>
</message>
<message>
<source>Send &amp;all ready ({ready})…</source>
<translation>Enviar &amp;todos los listos ({ready})…</translation>
</message>
<message>
<source>Send &amp;all ready…</source>
<translation>Enviar &amp;todos los listos…</translation>
</message>
<message>
<source>Send it without the email</source>
<translation>Enviarlo sin el correo</translation>
</message>
<message>
<source>Send the correcting event {event} of order {number} to {whom}?</source>
<translation>¿Enviar el evento de corrección {event} del pedido {number} a {whom}?</translation>
</message>
<message>
<source>Send them again from My list, if they should be sent.</source>
<translation>Vuelva a enviarlos desde Mi lista si deben enviarse.</translation>
</message>
<message>
<source>Send this order…</source>
<translation>Enviar este pedido…</translation>
</message>
<message>
<source>Send with the edited mappin&amp;g</source>
<translation>Enviar con la asi&amp;gnación editada</translation>
</message>
<message>
<source>Send {can} of {chosen} chosen…</source>
<translation>Enviar {can} de {chosen} elegidos…</translation>
</message>
<message numerus="yes">
<source>Send {n} events of order {number} to {whom}?</source>
<extracomment>Send {n} event of order {number} to {whom}?</extracomment>
<translation><numerusform>¿Enviar {n} evento del pedido {number} a {whom}?</numerusform><numerusform>¿Enviar {n} eventos del pedido {number} a {whom}?</numerusform></translation>
</message>
<message numerus="yes">
<source>Send {n} events of {orders} to “{account}” in Klaviyo?</source>
<extracomment>Send {n} event of {orders} to “{account}” in Klaviyo?</extracomment>
<translation><numerusform>¿Enviar {n} evento de {orders} a «{account}» en Klaviyo?</numerusform><numerusform>¿Enviar {n} eventos de {orders} a «{account}» en Klaviyo?</numerusform></translation>
</message>
<message>
<source>Send {ready} ready of {n} orders…</source>
<translation>Enviar {ready} listos de {n} pedidos…</translation>
</message>
<message>
<source>Sending has ended: {told}</source>
<translation>El envío ha terminado: {told}</translation>
</message>
<message>
<source>Sending…</source>
<translation>Enviando…</translation>
</message>
<message>
<source>Sends the orders that are Ready. Orders to check first, or partly in Klaviyo, are sent one by one: choose the order and press its own Send.</source>
<translation>Envía los pedidos que están listos. Los que conviene revisar antes, o que están en parte en Klaviyo, se envían uno a uno: elija el pedido y pulse «Enviar».</translation>
</message>
<message>
<source>Sent &amp;for</source>
<translation>Mo&amp;tivo del envío</translation>
</message>
<message>
<source>Sent with</source>
<translation>Enviado con</translation>
</message>
<message>
<source>Show</source>
<translation>Mostrar</translation>
</message>
<message>
<source>Shows the overall result, or the details of the chosen row.</source>
<translation>Muestra el resultado general o los detalles de la fila elegida.</translation>
</message>
<message>
<source>Since</source>
<translation>Desde</translation>
</message>
<message>
<source>Sort</source>
<translation>Ordenar</translation>
</message>
<message>
<source>Sort {name}: {title}</source>
<translation>Ordenar {name}: {title}</translation>
</message>
<message>
<source>Sorted: {title}</source>
<translation>Orden: {title}</translation>
</message>
<message>
<source>St&amp;ate</source>
<translation>Es&amp;tado</translation>
</message>
<message>
<source>Start no flows</source>
<translation>No iniciar flujos</translation>
</message>
<message>
<source>State of the order</source>
<translation>Estado del pedido</translation>
</message>
<message>
<source>State, cause, days, batch and ticket.</source>
<translation>Estado, causa, días, lote y ticket.</translation>
</message>
<message>
<source>Status in iPaaS.com</source>
<translation>Estado en iPaaS.com</translation>
</message>
<message>
<source>Stop</source>
<translation>Detener</translation>
</message>
<message>
<source>Stop &amp;immediately</source>
<translation>Detener &amp;ya mismo</translation>
</message>
<message>
<source>Stop reading</source>
<translation>Detener la lectura</translation>
</message>
<message>
<source>Stop searching</source>
<translation>Dejar de buscar</translation>
</message>
<message>
<source>Stop sending</source>
<translation>Detener el envío</translation>
</message>
<message>
<source>Stop waiting</source>
<translation>Dejar de esperar</translation>
</message>
<message>
<source>Stopped before it was sent</source>
<translation>Detenidos antes de enviarse</translation>
</message>
<message>
<source>Stopped: {told}</source>
<translation>Detenido: {told}</translation>
</message>
<message>
<source>Stopping: finishing what is in progress…</source>
<translation>Deteniendo: se termina lo que está en curso…</translation>
</message>
<message>
<source>Stops the preview or the send of this order</source>
<translation>Detiene la vista previa o el envío de este pedido</translation>
</message>
<message>
<source>T&amp;icket</source>
<translation>Ti&amp;cket</translation>
</message>
<message>
<source>T&amp;o</source>
<translation>&amp;Hasta</translation>
</message>
<message>
<source>Tab</source>
<translation>Tabulador</translation>
</message>
<message>
<source>Text of the line</source>
<translation>Texto de la línea</translation>
</message>
<message>
<source>The &amp;first row is a heading</source>
<translation>La &amp;primera fila es un encabezado</translation>
</message>
<message>
<source>The account's name</source>
<translation>Nombre de la cuenta</translation>
</message>
<message>
<source>The batch is kept, and you can resume it.</source>
<translation>El lote se conserva y se puede retomar.</translation>
</message>
<message>
<source>The batch was begun with these options. They apply to all of its orders.</source>
<translation>El lote se inició con estas opciones. Valen para todos sus pedidos.</translation>
</message>
<message>
<source>The batch's name</source>
<translation>Nombre del lote</translation>
</message>
<message>
<source>The chosen cause, and what to do</source>
<translation>La causa elegida y qué hacer</translation>
</message>
<message>
<source>The chosen orders, or all that are shown.</source>
<translation>Los pedidos elegidos, o todos los que se muestran.</translation>
</message>
<message>
<source>The event time and whether flows start are further down.</source>
<translation>La hora de los eventos y si se inician flujos están más abajo.</translation>
</message>
<message>
<source>The first rows</source>
<translation>Las primeras filas</translation>
</message>
<message>
<source>The mapping was edited here; it isn't the subscriber's own:</source>
<translation>La asignación se editó aquí; no es la del suscriptor:</translation>
</message>
<message>
<source>The mapping was edited. First tick that the order should be sent with it.</source>
<translation>La asignación se editó: marque primero que el pedido se envíe con ella.</translation>
</message>
<message>
<source>The order is read again and can then be sent with your edits.</source>
<translation>El pedido se lee de nuevo y luego se puede enviar con sus cambios.</translation>
</message>
<message>
<source>The order is valid, but its recorded value is &amp;wrong</source>
<translation>El pedido es válido, pero su valor registrado es &amp;erróneo</translation>
</message>
<message>
<source>The order was &amp;cancelled, or deleted</source>
<translation>El pedido se c&amp;anceló o se eliminó</translation>
</message>
<message>
<source>The order's own date</source>
<translation>La fecha del propio pedido</translation>
</message>
<message>
<source>The order's panes</source>
<translation>Paneles del pedido</translation>
</message>
<message>
<source>The orders that are sent</source>
<translation>Los pedidos que se envían</translation>
</message>
<message>
<source>The others are complete. Look for it in iPaaS.com, or type its ID above to preview it.</source>
<translation>Las demás están completas. Búsquela en iPaaS.com, o escriba arriba su ID para previsualizarla.</translation>
</message>
<message>
<source>The others are complete. Look for them in iPaaS.com, or type their IDs above to preview them.</source>
<translation>Las demás están completas. Búsquelas en iPaaS.com, o escriba arriba sus ID para previsualizarlas.</translation>
</message>
<message>
<source>The overall result, or the chosen finding</source>
<translation>El resultado general o el hallazgo elegido</translation>
</message>
<message>
<source>The preview is being updated with these choices.</source>
<translation>La vista previa se está actualizando con estas opciones.</translation>
</message>
<message>
<source>The profile that gets the events</source>
<translation>El perfil que recibe los eventos</translation>
</message>
<message>
<source>The recent orders couldn't be read. The message above says why.</source>
<translation>No se pudieron leer los pedidos recientes. El mensaje de arriba dice por qué.</translation>
</message>
<message>
<source>The result of each order, as CSV or JSON.</source>
<translation>En qué quedó cada pedido: CSV o JSON.</translation>
</message>
<message>
<source>The rows can't be saved to the file</source>
<translation>No se pueden escribir las filas en el archivo</translation>
</message>
<message>
<source>The send ended without a final result</source>
<translation>El envío terminó sin un resultado final</translation>
</message>
<message>
<source>The value isn't an amount. Write it like {example}.</source>
<translation>El valor no es un importe. Escríbalo como {example}.</translation>
</message>
<message>
<source>The warnings of the groups.</source>
<translation>Lo que dicen los grupos con advertencia.</translation>
</message>
<message>
<source>There are no orders to add here.</source>
<translation>Aquí no hay pedidos que añadir.</translation>
</message>
<message>
<source>There are no results.</source>
<translation>No hay resultados.</translation>
</message>
<message>
<source>There are no rows below the heading.</source>
<translation>No hay filas debajo del encabezado.</translation>
</message>
<message>
<source>There are things to check before sending. You'll see them and be asked before anything is sent.</source>
<translation>Hay puntos que revisar antes de enviar. Se le muestran y se le pregunta antes de enviar nada.</translation>
</message>
<message>
<source>These may be iPaaS.com transaction IDs or your shop's order numbers. Choose what the column contains.</source>
<translation>Pueden ser ID de transacción de iPaaS.com o números de pedido de su tienda. Elija qué contiene la columna.</translation>
</message>
<message numerus="yes">
<source>These may be transaction IDs and not order numbers.</source>
<extracomment>This may be a transaction ID and not an order number.</extracomment>
<translation><numerusform>Puede ser un ID de transacción y no un número de pedido.</numerusform><numerusform>Pueden ser ID de transacción y no números de pedido.</numerusform></translation>
</message>
<message>
<source>These orders aren't part of the batch. Send them from My list.</source>
<translation>Estos pedidos no forman parte del lote. Envíelos desde «Mi lista».</translation>
</message>
<message>
<source>They have been sent or recorded in the meantime. You can finish them here without sending.</source>
<translation>Entretanto se enviaron por separado o se registraron por otra vía. Puede finalizarlos aquí sin enviar nada.</translation>
</message>
<message>
<source>They won't be sent. They stay in the batch as left out, and you can try them again as a group.</source>
<translation>No se enviarán. Quedan en el lote como dejados fuera y se pueden reintentar en grupo.</translation>
</message>
<message>
<source>Things to check</source>
<translation>Puntos por revisar</translation>
</message>
<message>
<source>This batch has sent a part of it already</source>
<translation>Este lote ya ha enviado una parte</translation>
</message>
<message>
<source>This company has no transactions yet. Enter a transaction ID above to preview it.</source>
<translation>Esta empresa aún no tiene transacciones. Introduzca arriba un ID de transacción para previsualizarla.</translation>
</message>
<message>
<source>This order can't be sent.</source>
<translation>Este pedido no se puede enviar.</translation>
</message>
<message>
<source>This order is blocked; it can't be sent.</source>
<translation>Este pedido está bloqueado; no se puede enviar.</translation>
</message>
<message>
<source>This preview was sent. Preview again to send again.</source>
<translation>Esta vista previa ya se envió. Vuelva a previsualizar para enviar otra vez.</translation>
</message>
<message>
<source>Tick them when you are asked the next time, if they should be sent.</source>
<translation>Márquelos en la próxima pregunta si deben enviarse.</translation>
</message>
<message>
<source>Ticket</source>
<translation>Ticket</translation>
</message>
<message>
<source>Transaction ID</source>
<translation>ID de transacción</translation>
</message>
<message>
<source>Transaction IDs, order numbers, emails or days, separated by commas, spaces or line breaks, or rows copied from a spreadsheet. Return finds and previews them; Escape stops the search.</source>
<translation>ID de transacción, números de pedido, correos o días, separados por comas, espacios o saltos de línea; o lo copiado de una hoja de cálculo. Intro los busca y previsualiza; Esc detiene la búsqueda.</translation>
</message>
<message>
<source>Transaction {transaction_id}</source>
<translation>Transacción {transaction_id}</translation>
</message>
<message>
<source>Try the group &amp;again</source>
<translation>Re&amp;intentar el grupo</translation>
</message>
<message>
<source>Type or paste transaction IDs such as 55260, order numbers, an email, or a day such as 2026-05-03.</source>
<translation>Escriba o pegue ID de transacción como 55260, números de pedido, un correo o un día como 2026-05-03.</translation>
</message>
<message>
<source>Unique ID</source>
<translation>ID único</translation>
</message>
<message>
<source>Unknown: it may have been sent</source>
<translation>Desconocido: puede haberse enviado</translation>
</message>
<message>
<source>Unresolved &amp;only</source>
<translation>Solo lo pe&amp;ndiente</translation>
</message>
<message>
<source>Unticked when confirming</source>
<translation>Desmarcados en la pregunta</translation>
</message>
<message>
<source>Use it as a plain &amp;list</source>
<translation>Usarlo como &amp;lista simple</translation>
</message>
<message>
<source>Vertical bar</source>
<translation>Barra vertical</translation>
</message>
<message>
<source>Wait until the comparison has ended.</source>
<translation>Espere a que termine la comparación.</translation>
</message>
<message>
<source>Wait until this is done.</source>
<translation>Espere a que termine.</translation>
</message>
<message>
<source>What</source>
<translation>Qué</translation>
</message>
<message>
<source>What Klaviyo then counts</source>
<translation>Lo que cuenta entonces Klaviyo</translation>
</message>
<message>
<source>What can't be used, and why</source>
<translation>Lo que no se puede tomar y por qué</translation>
</message>
<message>
<source>What is in progress is finished and recorded. Press again to stop immediately.</source>
<translation>Lo que está en curso se termina y se registra. Pulse otra vez para detener de inmediato.</translation>
</message>
<message>
<source>What is in progress is finished; no further orders start.</source>
<translation>Lo que está en curso se termina; no empieza ningún otro pedido.</translation>
</message>
<message>
<source>What may be missing from the recent orders</source>
<translation>Lo que puede faltar en los pedidos recientes</translation>
</message>
<message>
<source>What the batch would do</source>
<translation>Lo que haría el lote</translation>
</message>
<message>
<source>What the run sent, and the responses</source>
<translation>Lo que se mandó en el envío y lo que respondieron</translation>
</message>
<message>
<source>What was found</source>
<translation>Lo encontrado</translation>
</message>
<message>
<source>What was found so far is kept.</source>
<translation>Lo encontrado hasta entonces se conserva.</translation>
</message>
<message>
<source>What was read so far is kept. Escape does the same.</source>
<translation>Lo leído hasta ahora se conserva. Escape hace lo mismo.</translation>
</message>
<message>
<source>What's holding them back</source>
<translation>Qué los retiene</translation>
</message>
<message>
<source>What's wrong with the value</source>
<translation>Qué falla en el valor</translation>
</message>
<message>
<source>When</source>
<translation>Cuándo</translation>
</message>
<message>
<source>Which batch</source>
<translation>Qué lote</translation>
</message>
<message>
<source>Which column has the orders?</source>
<translation>¿Qué columna tiene los pedidos?</translation>
</message>
<message>
<source>Which orders are listed</source>
<translation>Qué pedidos se listan</translation>
</message>
<message>
<source>Why</source>
<translation>Por qué</translation>
</message>
<message>
<source>Why the event can't be shown yet</source>
<translation>Por qué aún no se puede mostrar el evento</translation>
</message>
<message>
<source>With the order's own da&amp;te, and without flows</source>
<translation>Con la &amp;fecha del pedido y sin flujos</translation>
</message>
<message>
<source>You are asked before anything is sent.</source>
<translation>Se le pregunta antes de enviar nada.</translation>
</message>
<message>
<source>a new profile</source>
<translation>un perfil nuevo</translation>
</message>
<message>
<source>a new profile for {email}</source>
<translation>un perfil nuevo para {email}</translation>
</message>
<message>
<source>backfill for some orders</source>
<translation>retroactivo en algunos pedidos</translation>
</message>
<message>
<source>backfill: starts no flows</source>
<translation>retroactivo: no inicia flujos</translation>
</message>
<message>
<source>event time: now</source>
<translation>fecha del evento: ahora</translation>
</message>
<message>
<source>event time: now or the order's own date</source>
<translation>fecha del evento: ahora o la fecha del pedido</translation>
</message>
<message>
<source>event time: the order's own date</source>
<translation>fecha del evento: la fecha del pedido</translation>
</message>
<message>
<source>history.csv</source>
<translation>historial.csv</translation>
</message>
<message>
<source>iPaaS.com transaction IDs</source>
<translation>ID de transacción de iPaaS.com</translation>
</message>
<message>
<source>its profile</source>
<translation>su perfil</translation>
</message>
<message>
<source>more than two weeks old</source>
<translation>más de dos semanas</translation>
</message>
<message>
<source>not as backfill</source>
<translation>sin modo retroactivo</translation>
</message>
<message>
<source>one for each order</source>
<translation>uno por pedido</translation>
</message>
<message numerus="yes">
<source>one for each order; {n} will be created</source>
<extracomment>one for each order; {n} will be created</extracomment>
<translation><numerusform>uno por pedido; se creará {n}</numerusform><numerusform>uno por pedido; se crearán {n}</numerusform></translation>
</message>
<message>
<source>reading…</source>
<translation>leyendo…</translation>
</message>
<message>
<source>reconciliation.csv</source>
<translation>conciliación.csv</translation>
</message>
<message>
<source>results.csv</source>
<translation>resultados.csv</translation>
</message>
<message>
<source>such as a ticket number</source>
<translation>p. ej., el número del ticket</translation>
</message>
<message>
<source>what Klaviyo already has is kept</source>
<translation>se conserva lo que Klaviyo ya tiene</translation>
</message>
<message>
<source>with an edited mapping</source>
<translation>con una asignación editada</translation>
</message>
<message>
<source>without a number</source>
<translation>sin número</translation>
</message>
<message>
<source>{account} (test account)</source>
<translation>{account} (cuenta de prueba)</translation>
</message>
<message>
<source>{events}; {n} accepted before, not sent again</source>
<translation>{events}; {n} ya aceptados, no se vuelven a enviar</translation>
</message>
<message>
<source>{events}; {n} already in Klaviyo, left unchanged</source>
<translation>{events}; {n} ya en Klaviyo, no se tocan</translation>
</message>
<message>
<source>{group} ({n:,})</source>
<translation>{group} ({n:,})</translation>
</message>
<message>
<source>{less} too low = {planned} by the mapping − {recorded} in Klaviyo</source>
<translation>{less} de menos = {planned} según la asignación − {recorded} en Klaviyo</translation>
</message>
<message>
<source>{looked}, back to {day}</source>
<translation>{looked}, hasta el {day}</translation>
</message>
<message>
<source>{mark} (and {n} more)</source>
<translation>{mark} (y {n} más)</translation>
</message>
<message>
<source>{metrics}, which corrects the event {events}</source>
<translation>{metrics}, que corrige el evento {events}</translation>
</message>
<message>
<source>{more} too high = {recorded} in Klaviyo − {planned} by the mapping</source>
<translation>{more} de más = {recorded} en Klaviyo − {planned} según la asignación</translation>
</message>
<message>
<source>{n:,}</source>
<translation>{n:,}</translation>
</message>
<message numerus="yes">
<source>{n:,} being tried out</source>
<extracomment>{n:,} being tried out</extracomment>
<translation><numerusform>{n:,} en prueba</numerusform><numerusform>{n:,} en prueba</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} left out</source>
<extracomment>{n:,} left out</extracomment>
<translation><numerusform>{n:,} excluido</numerusform><numerusform>{n:,} excluidos</numerusform></translation>
</message>
<message>
<source>{n:,} of {all:,} events</source>
<translation>{n:,} de {all:,} eventos</translation>
</message>
<message numerus="yes">
<source>{n:,} to check and finish</source>
<extracomment>{n:,} to check and finish</extracomment>
<translation><numerusform>{n:,} por comprobar y terminar</numerusform><numerusform>{n:,} por comprobar y terminar</numerusform></translation>
</message>
<message>
<source>{name}  (in progress)</source>
<translation>{name}  (en curso)</translation>
</message>
<message>
<source>{name}  ({n:,} waiting)</source>
<translation>{name}  ({n:,} en espera)</translation>
</message>
<message>
<source>{number:,} more not shown; Export includes them.</source>
<translation>{number:,} más no se muestran; Exportar los incluye.</translation>
</message>
<message>
<source>{number} (transaction {transaction_id})</source>
<translation>{number} (transacción {transaction_id})</translation>
</message>
<message numerus="yes">
<source>{n} notes</source>
<extracomment>{n} note</extracomment>
<translation><numerusform>{n} nota</numerusform><numerusform>{n} notas</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of these were on the list before you added the last ones: {names}. Untick them if you don't want to send them.</source>
<extracomment>{n} of these was on the list before you added the last ones: {names}. Untick it if you don't want to send it.</extracomment>
<translation><numerusform>{n} de ellos ya estaba en la lista antes de añadir los últimos: {names}. Quite su marca si no quiere enviarlo.</numerusform><numerusform>{n} de ellos ya estaban en la lista antes de añadir los últimos: {names}. Quite sus marcas si no quiere enviarlos.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders</source>
<extracomment>{n} order</extracomment>
<translation><numerusform>{n} pedido</numerusform><numerusform>{n} pedidos</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders added to My list.</source>
<extracomment>{n} order added to My list.</extracomment>
<translation><numerusform>{n} pedido se añadió a Mi lista.</numerusform><numerusform>{n} pedidos se añadieron a Mi lista.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders checked, {events:,} events read</source>
<extracomment>{n} order checked, {events:,} events read</extracomment>
<translation><numerusform>{n} pedido revisado, {events:,} eventos leídos</numerusform><numerusform>{n} pedidos revisados, {events:,} eventos leídos</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders removed from the list.</source>
<extracomment>{n} order removed from the list.</extracomment>
<translation><numerusform>{n} pedido quitado de la lista.</numerusform><numerusform>{n} pedidos quitados de la lista.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders will be looked up and previewed</source>
<extracomment>{n} order will be looked up and previewed</extracomment>
<translation><numerusform>{n} pedido se buscará y se previsualizará</numerusform><numerusform>{n} pedidos se buscarán y se previsualizarán</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} runs and more.</source>
<extracomment>{n} run and more.</extracomment>
<translation><numerusform>{n} envío y más.</numerusform><numerusform>{n} envíos y más.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} runs.</source>
<extracomment>{n} run.</extracomment>
<translation><numerusform>{n} envío.</numerusform><numerusform>{n} envíos.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} things to check</source>
<extracomment>{n} thing to check</extracomment>
<translation><numerusform>{n} punto por revisar</numerusform><numerusform>{n} puntos por revisar</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} transactions can't be shown</source>
<extracomment>One transaction can't be shown</extracomment>
<translation><numerusform>No se puede mostrar una transacción</numerusform><numerusform>No se pueden mostrar {n} transacciones</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} values aren't orders and were left out:</source>
<extracomment>{n} value isn't an order and was left out:</extracomment>
<translation><numerusform>{n} valor no es un pedido y se deja fuera:</numerusform><numerusform>{n} valores no son pedidos y se dejan fuera:</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} warnings</source>
<extracomment>{n} warning</extracomment>
<translation><numerusform>{n} advertencia</numerusform><numerusform>{n} advertencias</numerusform></translation>
</message>
<message>
<source>{placed} Placed Order, {products} Ordered Product</source>
<translation>{placed} Placed Order, {products} Ordered Product</translation>
</message>
<message>
<source>{recorded} in Klaviyo</source>
<translation>{recorded} en Klaviyo</translation>
</message>
<message>
<source>{recorded} in Klaviyo, the same as in the mapping</source>
<translation>{recorded} en Klaviyo, lo mismo que en la asignación</translation>
</message>
<message>
<source>{shown} of {known} shown</source>
<translation>se muestran {shown} de {known}</translation>
</message>
<message numerus="yes">
<source>{shown} of {n} orders</source>
<extracomment>{shown} of {n} order</extracomment>
<translation><numerusform>{shown} de {n} pedido</numerusform><numerusform>{shown} de {n} pedidos</numerusform></translation>
</message>
<message>
<source>{state}, but the connection is read-only</source>
<translation>{state}, pero la conexión es de solo lectura</translation>
</message>
<message>
<source>{state}. {why}</source>
<translation>{state}. {why}</translation>
</message>
<message>
<source>{state}. {why}. Nothing was written.</source>
<translation>{state}. {why}. No se escribió nada.</translation>
</message>
<message numerus="yes">
<source>{state}: all {n} events</source>
<extracomment>{state}: all {n} event</extracomment>
<translation><numerusform>{state}: {n} evento</numerusform><numerusform>{state}: los {n} eventos</numerusform></translation>
</message>
<message>
<source>{state}: the send was stopped</source>
<translation>{state}: el envío se detuvo</translation>
</message>
<message>
<source>{state}: {metric} {value} corrects the order</source>
<translation>{state}: {metric} {value} corrige el pedido</translation>
</message>
<message numerus="yes">
<source>{state}: {n} events can be sent</source>
<extracomment>{state}: {n} event can be sent</extracomment>
<translation><numerusform>{state}: se puede enviar {n} evento</numerusform><numerusform>{state}: se pueden enviar {n} eventos</numerusform></translation>
</message>
<message>
<source>{state}: {told}</source>
<translation>{state}: {told}</translation>
</message>
<message numerus="yes">
<source>{there}; {n} external IDs aren't saved in iPaaS.com yet</source>
<extracomment>{there}; {n} external ID isn't saved in iPaaS.com yet</extracomment>
<translation><numerusform>{there}; {n} ID externo aún no está guardado en iPaaS.com</numerusform><numerusform>{there}; {n} ID externos aún no están guardados en iPaaS.com</numerusform></translation>
</message>
<message>
<source>{title}  {n:,}</source>
<translation>{title}  {n:,}</translation>
</message>
<message numerus="yes">
<source>{told} ({n} orders).</source>
<extracomment>{told} ({n} order).</extracomment>
<translation><numerusform>{told} ({n} pedido).</numerusform><numerusform>{told} ({n} pedidos).</numerusform></translation>
</message>
<message>
<source>… and {more:,} more.</source>
<translation>… y {more:,} más.</translation>
</message>
<message numerus="yes">
<source>… and {n:,} more orders; see Save results.</source>
<extracomment>… and {n:,} more order; see Save results.</extracomment>
<translation><numerusform>… y {n:,} pedido más; vea «Guardar resultados».</numerusform><numerusform>… y {n:,} pedidos más; vea «Guardar resultados».</numerusform></translation>
</message>
</context>
<context>
<name>Resend Desk: recorded event</name>
<message>
<source>none</source>
<comment>recorded event</comment>
<translation>ninguno</translation>
</message>
</context>
<context>
<name>Resend Desk: status</name>
<message>
<source>none</source>
<comment>status</comment>
<translation>ninguno</translation>
</message>
</context>
</TS>
