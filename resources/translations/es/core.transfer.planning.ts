<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>A collection for lines has children of its own</source>
<translation>Una colección de líneas tiene a su vez colecciones secundarias</translation>
</message>
<message>
<source>A correcting event offsets it: use “Correct this order”{terminal}.</source>
<translation>Un evento de corrección lo contrarresta: use «Corregir este pedido»{terminal}.</translation>
</message>
<message>
<source>A correcting event only lowers what Klaviyo counts, and Klaviyo keeps the first event with a unique ID. A second Placed Order event would count the order twice.</source>
<translation>Un evento de corrección solo reduce lo que cuenta Klaviyo, y Klaviyo conserva el primer evento con un ID único. Un segundo evento Placed Order contaría el pedido dos veces.</translation>
</message>
<message>
<source>A correcting event only lowers what Klaviyo counts. Leave it as it is.</source>
<translation>Un evento de corrección solo reduce lo que cuenta Klaviyo. Déjelo como está.</translation>
</message>
<message>
<source>A metric is created by its first event, so the list may be wrong and the order may already be there. Check the metric in Klaviyo before sending.</source>
<translation>Una métrica nace con su primer evento, así que la lista puede estar mal y el pedido puede estar ya allí. Revise la métrica en Klaviyo antes de enviar.</translation>
</message>
<message>
<source>All collections that iPaaS.com lists belong to other subscriptions: {left_out}.</source>
<translation>Todas las colecciones que muestra iPaaS.com son de otras suscripciones: {left_out}.</translation>
</message>
<message>
<source>An event for it on an unrelated profile would not have been found.</source>
<translation>No se habría visto un evento suyo en un perfil al que nada de aquí conduce.</translation>
</message>
<message>
<source>An event of this metric would count the order a second time and correct nothing.</source>
<translation>Un evento de esa métrica contaría el pedido por segunda vez y no corregiría nada.</translation>
</message>
<message>
<source>And {more} more.</source>
<translation>Y {more} más.</translation>
</message>
<message>
<source>Blocked</source>
<translation>Bloqueado</translation>
</message>
<message>
<source>Can't tell how old the order is: its date is {created}.</source>
<translation>No se puede saber qué antigüedad tiene el pedido: su fecha es {created}.</translation>
</message>
<message>
<source>Can't tell whether Generate Events is on</source>
<translation>No se pudo determinar si Generate Events está activado</translation>
</message>
<message>
<source>Can't tell whether Klaviyo has the event {event_id} of {whose}. {receipt_detail}</source>
<translation>No se puede saber si Klaviyo tiene el evento {event_id} ({whose}). {receipt_detail}</translation>
</message>
<message>
<source>Can't tell whether the key opens the subscription's Klaviyo account</source>
<translation>No se pudo determinar si la clave abre la cuenta de Klaviyo de la suscripción</translation>
</message>
<message>
<source>Can't tell whether the order is already recorded</source>
<translation>No se pudo determinar si el pedido ya está registrado</translation>
</message>
<message>
<source>Can't tell which metric the events are recorded under. {why}</source>
<translation>No se pudo determinar en qué métrica se registran los eventos. {why}</translation>
</message>
<message>
<source>Can't tell which value to correct</source>
<translation>No se pudo determinar qué valor hay que corregir</translation>
</message>
<message>
<source>Can't tell whose Generate Events applies</source>
<translation>No se pudo determinar de quién es el Generate Events que cuenta</translation>
</message>
<message>
<source>Check it in both systems.</source>
<translation>Compruébela en ambos sistemas.</translation>
</message>
<message>
<source>Check that the child collection is enabled in iPaaS.com.</source>
<translation>Compruebe que la colección secundaria esté activada en iPaaS.com.</translation>
</message>
<message>
<source>Check that this is the right mapping.</source>
<translation>Compruebe que esta sea la asignación deseada.</translation>
</message>
<message>
<source>Check the ID (it is the iPaaS.com Transaction ID, not the order number) and the company.</source>
<translation>Compruebe el ID (es el ID de transacción de iPaaS.com, no el número de pedido) y la empresa.</translation>
</message>
<message>
<source>Check the ID: it is in the address of the collection's page in iPaaS.com.</source>
<translation>Compruebe el ID: figura en la dirección de la página de la colección en iPaaS.com.</translation>
</message>
<message>
<source>Check the amount.</source>
<translation>Compruebe el importe.</translation>
</message>
<message>
<source>Check the name in the MetricName mapping, or create the flow once the metric exists.</source>
<translation>Compruebe el nombre en la asignación de MetricName; o cree el flujo cuando exista la métrica.</translation>
</message>
<message>
<source>Check the order in iPaaS.com before you send it with the current time.</source>
<translation>Revise el pedido en iPaaS.com antes de enviarlo con la hora del envío.</translation>
</message>
<message>
<source>Check the order in iPaaS.com. Send it only if Klaviyo should count its value as revenue.</source>
<translation>Revise el pedido en iPaaS.com. Envíelo solo si Klaviyo debe contar su valor como ingreso.</translation>
</message>
<message>
<source>Check transaction {each} in iPaaS.com: if it is a different order with the same number, both are counted separately.</source>
<translation>Revise la transacción {each} en iPaaS.com: si es otro pedido con el mismo número, cada uno cuenta por sí mismo.</translation>
</message>
<message>
<source>Check which subscription this connection is for.</source>
<translation>Compruebe para qué suscripción es esta conexión.</translation>
</message>
<message>
<source>Choose a shorter one.</source>
<translation>Indique uno más corto.</translation>
</message>
<message>
<source>Choose another metric; Klaviyo's own integrations use Cancelled Order and Refunded Order.</source>
<translation>Indique otra métrica; las integraciones propias de Klaviyo usan Cancelled Order y Refunded Order.</translation>
</message>
<message>
<source>Choose the Klaviyo subscription of this connection again.</source>
<translation>Elija de nuevo la suscripción de Klaviyo de esta conexión.</translation>
</message>
<message>
<source>Choose the collections of this connection's subscription.</source>
<translation>Indique las colecciones de la suscripción de esta conexión.</translation>
</message>
<message>
<source>Choose the connection of the subscription's account, or correct the key of this one.</source>
<translation>Elija la conexión de la cuenta de la suscripción o corrija la clave de esta.</translation>
</message>
<message>
<source>Choose the order's own date if Klaviyo should count it when it was placed, and backfill if it should not start flows.</source>
<translation>Elija la fecha del pedido si Klaviyo debe contarlo cuando se hizo, y «Retroactivo» si no debe iniciar flujos.</translation>
</message>
<message>
<source>Choose the order's own date if Klaviyo should count it when it was placed.</source>
<translation>Elija la fecha del pedido si Klaviyo debe contarlo cuando se hizo.</translation>
</message>
<message>
<source>Choose the reason{terminal}.</source>
<translation>Elija el motivo{terminal}.</translation>
</message>
<message>
<source>Confirm that this order should be sent with the edited mapping, or go back to the subscriber's own. iPaaS.com's own mapping stays as it is.</source>
<translation>Indique que este pedido debe enviarse con la asignación editada, o vuelva a la propia del suscriptor. La asignación de iPaaS.com queda como está.</translation>
</message>
<message>
<source>Correct it in iPaaS.com.</source>
<translation>Corríjalo en iPaaS.com.</translation>
</message>
<message>
<source>Correct the external ID in iPaaS.com.</source>
<translation>Corrija el ID externo en iPaaS.com.</translation>
</message>
<message>
<source>Correct the filter in iPaaS.com, then preview again.</source>
<translation>Corrija el filtro en iPaaS.com y vuelva a previsualizar.</translation>
</message>
<message>
<source>Correct the mapping of {field} or the order in iPaaS.com, then preview again.</source>
<translation>Corrija la asignación de {field} o el pedido en iPaaS.com y vuelva a previsualizar.</translation>
</message>
<message>
<source>Correct the order in iPaaS.com so that it passes the filter, then preview again.</source>
<translation>Corrija el pedido en iPaaS.com para que el filtro lo deje pasar y vuelva a previsualizar.</translation>
</message>
<message>
<source>Correct the part afterwards with a Refunded Order event of that value.</source>
<translation>Corrija después esa parte con un evento Refunded Order por ese valor.</translation>
</message>
<message>
<source>Currency</source>
<translation>Moneda</translation>
</message>
<message>
<source>Enter an order number in full, with its letters and hyphens, such as SO-10042.</source>
<translation>Escriba el número de pedido completo, con sus letras y guiones, por ejemplo SO-10042.</translation>
</message>
<message>
<source>Enter the amount in the field Value{terminal}.</source>
<translation>Indique qué valor es: en el campo Valor{terminal}.</translation>
</message>
<message>
<source>External ID</source>
<translation>ID externo</translation>
</message>
<message>
<source>Find out whether it should be counted again before you send it.</source>
<translation>Averigüe antes de enviar si debe volver a contar.</translation>
</message>
<message>
<source>Find out why it is gone (a deleted profile, another account, an ID typed by hand) before sending.</source>
<translation>Averigüe antes de enviar por qué ya no está (un perfil eliminado, otra cuenta, un ID escrito a mano).</translation>
</message>
<message>
<source>Flows and reports of the app's metric don't see these events. Send from iPaaS.com if they must.</source>
<translation>Los flujos e informes de la métrica de la aplicación no ven estos eventos. Envíe desde iPaaS.com si deben verlos.</translation>
</message>
<message>
<source>Generate Events is FALSE</source>
<translation>Generate Events es FALSE</translation>
</message>
<message>
<source>Give the line its SKU in iPaaS.com.</source>
<translation>Asigne a la línea su SKU en iPaaS.com.</translation>
</message>
<message>
<source>If both are the same order, Klaviyo counts it twice and never removes one.</source>
<translation>Si los dos son el mismo pedido, Klaviyo lo cuenta dos veces y no elimina ninguno.</translation>
</message>
<message>
<source>If iPaaS.com does apply it, send this order from iPaaS.com.</source>
<translation>Si iPaaS.com sí la aplica, envíe este pedido desde iPaaS.com.</translation>
</message>
<message>
<source>If it still has to be recorded, correct it afterwards with a Cancelled Order event.</source>
<translation>Si aun así hay que registrarlo, corríjalo después con un evento Cancelled Order.</translation>
</message>
<message>
<source>If it still has to be recorded, correct it afterwards with a Refunded Order event.</source>
<translation>Si aun así hay que registrarlo, corríjalo después con un evento Refunded Order.</translation>
</message>
<message>
<source>If one of them is in use for this subscription, choose the collections by their IDs.</source>
<translation>Si alguna se usa para esta suscripción, elija las colecciones por sus ID.</translation>
</message>
<message>
<source>If the metric was renamed since, the order is already recorded; otherwise this is another stage of it.</source>
<translation>Si el nombre de la métrica cambió desde entonces, el pedido ya está registrado; si no, es otra etapa suya.</translation>
</message>
<message>
<source>If the order was sent a moment ago, wait a minute. Otherwise you don't need to do anything.</source>
<translation>Si el pedido se acaba de enviar, espere un minuto. Si no, no hay nada que hacer.</translation>
</message>
<message>
<source>If these are two different orders, tick “It's a different order: send it”{terminal}. If iPaaS.com has the same order twice, leave it: it would be counted twice.</source>
<translation>Si son dos pedidos distintos, marque «Es otro pedido: enviarlo»{terminal}. Si iPaaS.com tiene el mismo pedido dos veces, no lo envíe: se contaría dos veces.</translation>
</message>
<message>
<source>In Klaviyo already</source>
<translation>Ya en Klaviyo</translation>
</message>
<message>
<source>It belongs to transaction {other}: {other_facts}. This is transaction {order}: {order_facts}.</source>
<translation>Pertenece a la transacción {other}: {other_facts}. Esta es la transacción {order}: {order_facts}.</translation>
</message>
<message>
<source>It differs from the subscriber's own in: {changed}.</source>
<translation>Difiere de la propia del suscriptor en: {changed}.</translation>
</message>
<message>
<source>It has {n_name} characters; fewer than {metric_length} are allowed.</source>
<translation>Tiene {n_name} caracteres; se permiten menos de {metric_length}.</translation>
</message>
<message>
<source>It has {told}.</source>
<translation>Tiene {told}.</translation>
</message>
<message>
<source>It isn't known when the order was placed, so only the newest events of its metric were checked.</source>
<translation>No se sabe cuándo se hizo el pedido, así que solo se revisaron los eventos más recientes de su métrica.</translation>
</message>
<message>
<source>Klaviyo advises against mixing them: record an order on one of them only.</source>
<translation>Klaviyo desaconseja mezclarlas: registre un pedido solo en una de ellas.</translation>
</message>
<message>
<source>Klaviyo already has the event that corrects the order, with different data</source>
<translation>Klaviyo ya tiene el evento que corrige el pedido, con otros datos</translation>
</message>
<message>
<source>Klaviyo counts both and never removes one.</source>
<translation>Klaviyo cuenta ambos y no elimina ninguno.</translation>
</message>
<message>
<source>Klaviyo counts both and never removes one; a correcting event offsets one of them.</source>
<translation>Klaviyo cuenta ambos y no elimina ninguno; un evento de corrección contrarresta uno de ellos.</translation>
</message>
<message>
<source>Klaviyo doesn't show the recorded event's value.</source>
<translation>Klaviyo no muestra el valor del evento registrado.</translation>
</message>
<message>
<source>Klaviyo has an event of transaction {transaction}, which has the same order number. {double_detail}</source>
<translation>Klaviyo tiene un evento de la transacción {transaction}, que tiene el mismo número de pedido. {double_detail}</translation>
</message>
<message>
<source>Klaviyo has an event with this order number, but a different value and time</source>
<translation>Klaviyo tiene un evento con el número de este pedido, pero con otro valor y otra hora</translation>
</message>
<message>
<source>Klaviyo has an event with this order's unique ID under another metric. {double_detail}</source>
<translation>Klaviyo tiene un evento con el ID único de este pedido en otra métrica. {double_detail}</translation>
</message>
<message>
<source>Klaviyo has an identical event for this order but doesn't show its unique ID; it is treated as this event and not sent again.</source>
<translation>Klaviyo tiene un evento de este pedido exactamente igual y no muestra su ID único; se toma por este y no se envía otra vez.</translation>
</message>
<message>
<source>Klaviyo has more events of this metric since the order than were checked.</source>
<translation>Klaviyo tiene más eventos de esta métrica desde el pedido de los que se revisaron.</translation>
</message>
<message>
<source>Klaviyo has no API metric “{metric}” yet, so no flow uses it; the first event creates it.</source>
<translation>Klaviyo aún no tiene la métrica «{metric}» de la API, así que ningún flujo se inicia con ella; el primer evento la crea.</translation>
</message>
<message>
<source>Klaviyo has the event of another order with this order number</source>
<translation>Klaviyo tiene el evento de otro pedido con este número de pedido</translation>
</message>
<message>
<source>Klaviyo has the event {stored_id} with {stored}, and doesn't say which metric it belongs to.</source>
<translation>Klaviyo tiene el evento {stored_id} con {stored} y no dice de qué métrica es.</translation>
</message>
<message>
<source>Klaviyo has the metric {never} but lists no events for it on any profile.</source>
<translation>Klaviyo tiene la métrica {never} y no lista ningún evento suyo en ningún perfil.</translation>
</message>
<message>
<source>Klaviyo has this event already, with another payload: {differing}</source>
<translation>Klaviyo ya tiene este evento, con otros datos ({differing})</translation>
</message>
<message>
<source>Klaviyo has this event already; it is not sent again.</source>
<translation>Klaviyo ya tiene este evento; no se envía otra vez.</translation>
</message>
<message>
<source>Klaviyo has this order already, and iPaaS.com deleted it</source>
<translation>Klaviyo ya tiene este pedido, e iPaaS.com lo eliminó</translation>
</message>
<message>
<source>Klaviyo has this order already, on another profile</source>
<translation>Klaviyo ya tiene este pedido, en otro perfil</translation>
</message>
<message>
<source>Klaviyo has this order already, recorded by another integration</source>
<translation>Klaviyo ya tiene este pedido, registrado por otra integración</translation>
</message>
<message>
<source>Klaviyo has this order already, under another metric</source>
<translation>Klaviyo ya tiene este pedido, en otra métrica</translation>
</message>
<message>
<source>Klaviyo has this order already, under another unique ID</source>
<translation>Klaviyo ya tiene este pedido, con otro ID único</translation>
</message>
<message>
<source>Klaviyo has this order's event a second time. {double_detail}</source>
<translation>Klaviyo tiene el evento de este pedido por segunda vez. {double_detail}</translation>
</message>
<message>
<source>Klaviyo has {less} too little: {recorded}, and the mapping makes {planned}</source>
<translation>A Klaviyo le faltan {less}: tiene {recorded}, y la asignación da {planned}</translation>
</message>
<message>
<source>Klaviyo has {recorded} recorded for it, and {before} that correct it.</source>
<translation>Klaviyo tiene registrado {recorded} y, como corrección, {before}.</translation>
</message>
<message>
<source>Klaviyo has {value}, as the mapping makes it.</source>
<translation>Klaviyo tiene {value}, lo mismo que da la asignación.</translation>
</message>
<message>
<source>Klaviyo has: {stored_metric} {stored_id} on {profile_id}, unique ID {unique_id}, {value}, {datetime}.</source>
<translation>Klaviyo tiene: {stored_metric} {stored_id} en {profile_id}, ID único {unique_id}, {value}, {datetime}.</translation>
</message>
<message>
<source>Klaviyo keeps the event it has, with a different payload; this one isn't sent: {differing}</source>
<translation>Klaviyo conserva el evento que ya tiene, con otros datos enviados; este no se envía: {differing}</translation>
</message>
<message>
<source>Klaviyo keeps the first event and never removes one. Nothing more is sent.</source>
<translation>Klaviyo conserva el primer evento y no elimina ninguno. No se envía nada más.</translation>
</message>
<message>
<source>Klaviyo keeps the first event with a unique ID. Leave it as it is and send the rest (“Keep what Klaviyo has”), or correct it with another event (“Correct this order”).</source>
<translation>Klaviyo conserva el primer evento de un ID único. Déjelo como está y envíe el resto («Conservar lo de Klaviyo»), o corríjalo con otro evento («Corregir este pedido»).</translation>
</message>
<message>
<source>Klaviyo never removes events; a correcting event offsets it.</source>
<translation>Klaviyo no elimina eventos; un evento de corrección lo contrarresta.</translation>
</message>
<message>
<source>Klaviyo shows no event for transaction {transaction_id}.</source>
<translation>Klaviyo no tiene ningún evento visible de la transacción {transaction_id}.</translation>
</message>
<message>
<source>Leave it as it is (“Keep what Klaviyo has”), and note the difference in your ticket.</source>
<translation>Déjelo como está («Conservar lo de Klaviyo») y anote la diferencia en su ticket.</translation>
</message>
<message>
<source>Leave it as it is: sending would record the order a second time, and Klaviyo never removes events. If it really must be recorded again, tick “Record this order again”{terminal}.</source>
<translation>Déjelo como está: al enviar se registraría el pedido por segunda vez, y Klaviyo no elimina eventos. Solo si debe registrarse de nuevo, indíquelo expresamente: marque «Registrar este pedido otra vez»{terminal}.</translation>
</message>
<message>
<source>Leave it if the subscriber wants it that way; otherwise correct the text of the MetricName mapping.</source>
<translation>Déjelo si el suscriptor lo quiere así; si no, corrija el texto de la asignación de MetricName.</translation>
</message>
<message>
<source>Line {line_id}</source>
<translation>Línea {line_id}</translation>
</message>
<message>
<source>Mapping collection</source>
<translation>Colección de asignaciones</translation>
</message>
<message>
<source>Nothing is sent for it, as in iPaaS.com. Change the filter in iPaaS.com if the order should be sent.</source>
<translation>No se envía nada de él, igual que en iPaaS.com. Cambie el filtro en iPaaS.com si el pedido debe enviarse.</translation>
</message>
<message>
<source>Nothing left to correct.</source>
<translation>No queda nada que corregir.</translation>
</message>
<message>
<source>Nothing to send</source>
<translation>Nada que enviar</translation>
</message>
<message>
<source>One of the order's external IDs has {length:,} characters, so it can't be valid; it was ignored.</source>
<translation>Un ID externo del pedido tiene {length:,} caracteres, así que no puede serlo; no se consultó.</translation>
</message>
<message>
<source>Order {order_number}</source>
<translation>Pedido {order_number}</translation>
</message>
<message>
<source>Other profiles weren't searched for the order. {why}</source>
<translation>No se buscó el pedido en otros perfiles. {why}</translation>
</message>
<message>
<source>Partly there</source>
<translation>En parte en Klaviyo</translation>
</message>
<message>
<source>Preview again in a minute, or check the event in Klaviyo. Nothing is sent until this is known.</source>
<translation>Vuelva a previsualizar dentro de un minuto; o revise el evento en Klaviyo. Mientras no se sepa, no se envía nada.</translation>
</message>
<message>
<source>Preview again in a minute.</source>
<translation>Vuelva a previsualizar dentro de un minuto.</translation>
</message>
<message>
<source>Preview again in a minute. Nothing is sent until this is known.</source>
<translation>Vuelva a previsualizar dentro de un minuto. Mientras no se sepa, no se envía nada.</translation>
</message>
<message>
<source>Preview again when iPaaS.com responds, unless the mapping hasn't changed since.</source>
<translation>Vuelva a previsualizar cuando iPaaS.com responda, salvo que la asignación no haya cambiado desde entonces.</translation>
</message>
<message>
<source>Preview again. If the problem persists, ask iPaaS.com's support why that subscription can't be read.</source>
<translation>Vuelva a previsualizar. Si continúa, pregunte al soporte de iPaaS.com por qué no se puede leer esa suscripción.</translation>
</message>
<message>
<source>Put the file back where it was, or choose another source.</source>
<translation>Ponga el archivo donde estaba o elija otro origen.</translation>
</message>
<message>
<source>Ready</source>
<translation>Listo</translation>
</message>
<message>
<source>Ready, check first</source>
<translation>Listo, revisar antes</translation>
</message>
<message>
<source>Save the collections of this connection's subscription, or choose another source.</source>
<translation>Guarde las colecciones de la suscripción de esta conexión o elija otro origen.</translation>
</message>
<message>
<source>Send it only if Klaviyo should count it as an order.</source>
<translation>Envíelo solo si Klaviyo debe contarlo como un pedido.</translation>
</message>
<message>
<source>Send it only if Klaviyo should count it as an order; for a return, use a Refunded Order event.</source>
<translation>Envíelo solo si Klaviyo debe contarlo como un pedido; a una devolución le corresponde un evento Refunded Order.</translation>
</message>
<message>
<source>Send it only if reports may count the amount as it is, or have the mapping convert the value.</source>
<translation>Envíelo solo si los informes pueden contar el importe tal cual, o haga que la asignación convierta el valor.</translation>
</message>
<message>
<source>Send this order from iPaaS.com, or preview it with a collection without that child.</source>
<translation>Envíe este pedido desde iPaaS.com, o previsualícelo con una colección sin esa secundaria.</translation>
</message>
<message>
<source>Send with the event time now.</source>
<translation>Envíe con la hora del evento en «ahora».</translation>
</message>
<message>
<source>Set Generate Events to TRUE in the subscription's settings if this order should be sent.</source>
<translation>Ponga Generate Events en TRUE en los ajustes de la suscripción si este pedido debe enviarse.</translation>
</message>
<message>
<source>Set Generate Events to TRUE or FALSE in the subscription's settings.</source>
<translation>Ponga Generate Events en TRUE o FALSE en los ajustes de la suscripción.</translation>
</message>
<message>
<source>Subscription {subscription_id} has {setting}.</source>
<translation>La suscripción {subscription_id} tiene {setting}.</translation>
</message>
<message>
<source>The child collection {child_name} is of type {collection_type_id}, which creates no events for lines.</source>
<translation>La colección secundaria {child_name} es del tipo {collection_type_id}, que no crea eventos de líneas.</translation>
</message>
<message>
<source>The connection's key opens {ours}. {why}</source>
<translation>La clave de la conexión abre {ours}. {why}</translation>
</message>
<message>
<source>The connection's key opens {ours}; the subscription sends to {theirs}. Nothing of this order belongs there.</source>
<translation>La clave de la conexión abre {ours}; la suscripción envía a {theirs}. Nada de este pedido debe ir allí.</translation>
</message>
<message>
<source>The document's EventProperties formula puts it there; check that the subscriber wants it that way.</source>
<translation>La fórmula EventProperties del documento lo pone ahí; compruebe que el suscriptor lo quiera así.</translation>
</message>
<message>
<source>The error filter can't be evaluated</source>
<translation>No se puede evaluar el filtro de error</translation>
</message>
<message>
<source>The error filter of {collection} stops {stopped}.</source>
<translation>El filtro de error de {collection} detiene {stopped}.</translation>
</message>
<message>
<source>The event's properties don't have the order's email.</source>
<translation>Las propiedades del evento no tienen el correo del pedido.</translation>
</message>
<message>
<source>The field may have another name now: ask iPaaS.com's support.</source>
<translation>Puede que el campo tenga ahora otro nombre: pregunte al soporte de iPaaS.com.</translation>
</message>
<message>
<source>The line has no SKU.</source>
<translation>La línea no tiene SKU.</translation>
</message>
<message>
<source>The mapping collection {collection_id} belongs to another subscription</source>
<translation>La colección de asignaciones {collection_id} es de otra suscripción</translation>
</message>
<message>
<source>The mapping filter can't be evaluated</source>
<translation>No se puede evaluar el filtro de asignación</translation>
</message>
<message>
<source>The mapping filter leaves this order out</source>
<translation>El filtro de asignación deja fuera este pedido</translation>
</message>
<message>
<source>The mapping has no child collection for the lines, so there is no Ordered Product event.</source>
<translation>La asignación no tiene colección secundaria para las líneas, así que no hay evento Ordered Product.</translation>
</message>
<message>
<source>The mapping was edited here</source>
<translation>La asignación se editó aquí</translation>
</message>
<message>
<source>The mapping was edited here; it isn't the subscriber's own</source>
<translation>La asignación se editó aquí; no es la propia del suscriptor</translation>
</message>
<message>
<source>The mapping's file belongs to another subscription</source>
<translation>El archivo de la asignación es de otra suscripción</translation>
</message>
<message>
<source>The mapping's file can't be read</source>
<translation>No se puede leer el archivo de la asignación</translation>
</message>
<message>
<source>The metric is “{name}”, not “{documented}”, which flows and segments use.</source>
<translation>La métrica es «{name}», no «{documented}», por la que se guían flujos y segmentos.</translation>
</message>
<message>
<source>The metric's name is too long</source>
<translation>El nombre de la métrica es demasiado largo</translation>
</message>
<message>
<source>The order</source>
<translation>El pedido</translation>
</message>
<message>
<source>The order belongs to subscription {other}, which is listed among the company's and can't be read. {error_detail}</source>
<translation>El pedido es de la suscripción {other}, que figura entre las de la empresa y no se puede leer. {error_detail}</translation>
</message>
<message>
<source>The order has no creation time.</source>
<translation>El pedido no tiene hora de creación.</translation>
</message>
<message>
<source>The order has no email.</source>
<translation>El pedido no tiene correo.</translation>
</message>
<message>
<source>The order has no lines, so there is no Ordered Product event.</source>
<translation>El pedido no tiene líneas, así que no hay evento Ordered Product.</translation>
</message>
<message>
<source>The order has no status, so it's unclear whether the sale is final.</source>
<translation>El pedido no tiene estado, así que no se puede saber si es una venta en firme.</translation>
</message>
<message>
<source>The order is already corrected</source>
<translation>El pedido ya está corregido</translation>
</message>
<message>
<source>The order is cancelled: Klaviyo would count its value as revenue, and flows would thank the customer for it.</source>
<translation>El pedido está cancelado: Klaviyo contaría su valor como ingreso, y los flujos darían las gracias por él.</translation>
</message>
<message>
<source>The order is linked to the event {event_id}, which corrects it: it was sent and undone before.</source>
<translation>El pedido está vinculado al evento {event_id}, que lo corrige: ya se envió y se deshizo.</translation>
</message>
<message>
<source>The order is on hold: it may never become a sale, and Klaviyo never removes an event.</source>
<translation>El pedido está en espera: puede que nunca llegue a ser una venta, y Klaviyo no elimina eventos.</translation>
</message>
<message>
<source>The order is partly refunded, and its total doesn't show how much.</source>
<translation>El pedido está reembolsado en parte, y su total no dice cuánto.</translation>
</message>
<message>
<source>The order is partly refunded: Klaviyo would count its full value as revenue.</source>
<translation>El pedido está reembolsado en parte: Klaviyo contaría todo su valor como ingreso.</translation>
</message>
<message>
<source>The order is refunded: Klaviyo would count its value as revenue the shop doesn't have.</source>
<translation>El pedido está reembolsado: Klaviyo contaría su valor como un ingreso que la tienda no tiene.</translation>
</message>
<message>
<source>The order is {days} days old, but its events would have the current time.</source>
<translation>El pedido tiene {days} días; sus eventos llevarían la hora del envío.</translation>
</message>
<message>
<source>The order no longer has the line of the event {event_id} (unique ID {unique_id}, value {double_value}): it stays in Klaviyo.</source>
<translation>El pedido ya no tiene la línea del evento {event_id} (ID único {unique_id}, valor {double_value}): sigue en Klaviyo.</translation>
</message>
<message>
<source>The order was already corrected in another way: {told}.</source>
<translation>El pedido ya se corrigió de otra forma: {told}.</translation>
</message>
<message>
<source>The order was deleted in iPaaS.com</source>
<translation>El pedido se eliminó en iPaaS.com</translation>
</message>
<message>
<source>The order's currency ({told}) can't be compared with the account's preferred currency, which could not be read.</source>
<translation>La moneda del pedido ({told}) no se puede comparar con la moneda preferida de la cuenta, que no se pudo leer.</translation>
</message>
<message>
<source>The order's currency ({told}) can't be compared with the account's preferred currency, {preferred}.</source>
<translation>La moneda del pedido ({told}) no se puede comparar con la moneda preferida de la cuenta, {preferred}.</translation>
</message>
<message>
<source>The order's currency is {told}; Klaviyo would count its value in the account's preferred currency, {preferred}.</source>
<translation>La moneda del pedido es {told}; Klaviyo contaría su valor en la moneda preferida de la cuenta, {preferred}.</translation>
</message>
<message>
<source>The order's date, {created}, is in the future; its events would have the current time.</source>
<translation>La fecha del pedido, {created}, está en el futuro; sus eventos llevarían la hora del envío.</translation>
</message>
<message>
<source>The order's status, “{transaction_status}”, isn't one that iPaaS.com documents: it's unclear whether the sale is final.</source>
<translation>El estado del pedido es «{transaction_status}», que no es ninguno de los que nombra iPaaS.com: no se puede saber si es una venta en firme.</translation>
</message>
<message>
<source>The payload holds a secret of this program; it is shown as [secret].</source>
<translation>Los datos contienen un secreto de este programa; se muestra como [secret].</translation>
</message>
<message>
<source>The record came without Lines (lines), although it includes its nulls: its lines aren't known.</source>
<translation>El registro llegó sin Lines (lines), aunque escribe sus valores nulos: no se conocen sus líneas.</translation>
</message>
<message>
<source>The recorded value is right</source>
<translation>El valor registrado es correcto</translation>
</message>
<message>
<source>The subscription creates no Klaviyo events, so nothing would be sent.</source>
<translation>La suscripción no genera eventos de Klaviyo, así que no se enviaría nada.</translation>
</message>
<message>
<source>The subscription uses OAuth: its own events are recorded under its app's metric, these under the API metric of the same name.</source>
<translation>La suscripción funciona con OAuth: sus propios eventos se registran en la métrica de su aplicación; estos, en la de la API del mismo nombre.</translation>
</message>
<message>
<source>The value {value} is more than the {recorded} recorded.</source>
<translation>El valor {value} es mayor que los {recorded} registrados.</translation>
</message>
<message>
<source>The value {value} isn't positive; Klaviyo's own events of this kind have the refunded amount.</source>
<translation>El valor {value} no es positivo; los eventos propios de Klaviyo de este tipo llevan el importe devuelto.</translation>
</message>
<message>
<source>The value {value}, with {before} corrected before, is more than the {recorded} recorded.</source>
<translation>El valor {value}, junto con los {before} ya corregidos, es mayor que los {recorded} registrados.</translation>
</message>
<message>
<source>There is no mapping collection {collection_id}</source>
<translation>No existe la colección de asignaciones {collection_id}</translation>
</message>
<message>
<source>There is no subscription {subscription_id}</source>
<translation>No existe la suscripción {subscription_id}</translation>
</message>
<message>
<source>There is no transaction {transaction_id}</source>
<translation>No existe la transacción {transaction_id}</translation>
</message>
<message>
<source>There is nothing to correct</source>
<translation>No hay nada que corregir</translation>
</message>
<message>
<source>There is one of {others}, which Klaviyo keeps apart.</source>
<translation>Hay una de {others}, que Klaviyo mantiene aparte.</translation>
</message>
<message>
<source>They may not be visible yet, or their profile may be gone: check in Klaviyo.</source>
<translation>Puede que aún no sean visibles o que su perfil ya no exista: mírelo en Klaviyo.</translation>
</message>
<message>
<source>This event would go to another profile than its Placed Order.</source>
<translation>Este evento iría a un perfil distinto del de su Placed Order.</translation>
</message>
<message>
<source>This is a Return: Klaviyo would count it as one more order, with its value as revenue.</source>
<translation>Es una devolución: Klaviyo la contaría como un pedido más, con su valor como ingreso.</translation>
</message>
<message>
<source>This is a quote, not a sale: Klaviyo would count an offer as revenue.</source>
<translation>Es un presupuesto, no una venta: Klaviyo contaría una oferta como ingreso.</translation>
</message>
<message>
<source>This transaction is a {type}, but would still be recorded as an order.</source>
<translation>Esta transacción es de tipo {type} y aun así se registraría como un pedido.</translation>
</message>
<message>
<source>This would send: {event_metric}, unique ID {unique_id}, {value}.</source>
<translation>Esto enviaría: {event_metric}, ID único {unique_id}, {value}.</translation>
</message>
<message>
<source>Transaction {transaction_id} no longer exists. Its events in Klaviyo: {told}.</source>
<translation>La transacción {transaction_id} ya no existe. Sus eventos en Klaviyo: {told}.</translation>
</message>
<message>
<source>Use the API key from the subscription's settings. If it uses OAuth, check in Klaviyo that the account is the right one, then confirm it in the connection.</source>
<translation>Use la clave de API de los ajustes de la suscripción. Si funciona con OAuth, confirme la cuenta en la conexión cuando haya visto en Klaviyo que es la correcta.</translation>
</message>
<message>
<source>Wait until it is released, unless Klaviyo should count it now.</source>
<translation>Espere a que se libere, salvo que Klaviyo deba contarlo ya.</translation>
</message>
<message>
<source>What the value should be isn't known.</source>
<translation>No se sabe cuál debería ser el valor.</translation>
</message>
<message>
<source>Why the order is to be corrected isn't known</source>
<translation>No se sabe por qué hay que corregir el pedido</translation>
</message>
<message>
<source>You chose to record the order again. {double_detail}</source>
<translation>Por decisión suya, el pedido se registra otra vez. {double_detail}</translation>
</message>
<message>
<source>You chose to send it as a different order. {double_detail}</source>
<translation>Ha elegido enviarlo como otro pedido. {double_detail}</translation>
</message>
<message>
<source>You don't need to do anything, unless more of it has to be corrected.</source>
<translation>No hay nada que hacer, salvo que haya que corregir más.</translation>
</message>
<message>
<source>You don't need to do anything. If more has to be corrected, enter the amount in the field Value{terminal}.</source>
<translation>No hay nada que hacer. Si hay que corregir más, indique el valor: en el campo Valor{terminal}.</translation>
</message>
<message>
<source>a profile not shown</source>
<translation>un perfil no mostrado</translation>
</message>
<message>
<source>an account whose name is not known</source>
<translation>una cuenta cuyo nombre no se conoce</translation>
</message>
<message>
<source>an event</source>
<translation>un evento</translation>
</message>
<message>
<source>iPaaS.com didn't give the mapping collection ({reason}); the copy used was read {age_seconds} ago, on {read_day} at {read_at}.</source>
<translation>iPaaS.com no entregó la colección de asignaciones ({reason}); la copia usada se leyó hace {age_seconds}, el {read_day} a las {read_at}.</translation>
</message>
<message>
<source>iPaaS.com has the event {event_id} for it, which can't be read. {receipt_detail}</source>
<translation>iPaaS.com tiene para él el evento {event_id}, que no se puede leer. {receipt_detail}</translation>
</message>
<message>
<source>iPaaS.com listed collections of other subscriptions as well, which were left out: {others}.</source>
<translation>iPaaS.com listó también colecciones de otras suscripciones, que se dejaron fuera: {others}.</translation>
</message>
<message>
<source>iPaaS.com shows it neither as cancelled, nor as refunded, nor as deleted.</source>
<translation>iPaaS.com no lo muestra como cancelado, ni reembolsado, ni eliminado.</translation>
</message>
<message>
<source>less than a minute</source>
<translation>menos de un minuto</translation>
</message>
<message>
<source>no such setting</source>
<translation>ningún ajuste así</translation>
</message>
<message>
<source>no value shown</source>
<translation>valor no mostrado</translation>
</message>
<message>
<source>none</source>
<translation>ninguno</translation>
</message>
<message>
<source>none visible; this program sent {n_sent}</source>
<translation>ninguno visible; este programa envió {n_sent}</translation>
</message>
<message>
<source>not shown</source>
<translation>no se muestra</translation>
</message>
<message>
<source>not there</source>
<translation>no disponible</translation>
</message>
<message>
<source>somebody</source>
<translation>alguien</translation>
</message>
<message>
<source>the edited mapping</source>
<translation>la asignación editada</translation>
</message>
<message>
<source>the event {event_id}, which Klaviyo no longer has</source>
<translation>el evento {event_id}, que Klaviyo ya no tiene</translation>
</message>
<message>
<source>the event {event_id}, which can't be read. {receipts_detail}</source>
<translation>el evento {event_id}, que no se puede leer. {receipts_detail}</translation>
</message>
<message>
<source>the unique ID {unique_id}</source>
<translation>el ID único {unique_id}</translation>
</message>
<message>
<source>this order's number</source>
<translation>el número de este pedido</translation>
</message>
<message>
<source>time not shown</source>
<translation>hora no mostrada</translation>
</message>
<message>
<source>value {event_value}</source>
<translation>valor {event_value}</translation>
</message>
<message>
<source>value {stored_value}</source>
<translation>valor {stored_value}</translation>
</message>
<message>
<source>without a value</source>
<translation>sin valor</translation>
</message>
<message>
<source>{child_name}, below {line_name}: what iPaaS.com makes of it isn't known here.</source>
<translation>{child_name}, debajo de {line_name}: aquí no se sabe qué hace iPaaS.com con ella.</translation>
</message>
<message>
<source>{code} in {name}</source>
<translation>{code} en {name}</translation>
</message>
<message>
<source>{collection}: {message} ({stopped}){caret}</source>
<translation>{collection}: {message} ({stopped}){caret}</translation>
</message>
<message>
<source>{each_name} ({each_id}, of subscription {subscription_id})</source>
<translation>{each_name} ({each_id}, de la suscripción {subscription_id})</translation>
</message>
<message>
<source>{error_detail} The mapping of this connection comes from it.</source>
<translation>{error_detail} De ahí viene la asignación de esta conexión.</translation>
</message>
<message>
<source>{error_hint} {hint}</source>
<translation>{error_hint} {hint}</translation>
</message>
<message>
<source>{field}: {labels}</source>
<translation>{field}: {labels}</translation>
</message>
<message>
<source>{file} has the mapping of subscription {owners}, not of {subscription_id}.</source>
<translation>{file} tiene la asignación de la suscripción {owners}, no de {subscription_id}.</translation>
</message>
<message>
<source>{get} is of subscription {owner}; this connection is for {subscription_id}.</source>
<translation>{get} es de la suscripción {owner}; esta conexión es para {subscription_id}.</translation>
</message>
<message>
<source>{metric_name} for order {order_number}</source>
<translation>{metric_name} para el pedido {order_number}</translation>
</message>
<message numerus="yes">
<source>{n:,} blocked</source>
<extracomment>{n:,} blocked</extracomment>
<translation><numerusform>{n:,} bloqueado</numerusform><numerusform>{n:,} bloqueados</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} in Klaviyo already</source>
<extracomment>{n:,} in Klaviyo already</extracomment>
<translation><numerusform>{n:,} ya en Klaviyo</numerusform><numerusform>{n:,} ya en Klaviyo</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} nothing to send</source>
<extracomment>{n:,} nothing to send</extracomment>
<translation><numerusform>{n:,} sin nada que enviar</numerusform><numerusform>{n:,} sin nada que enviar</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} partly there</source>
<extracomment>{n:,} partly there</extracomment>
<translation><numerusform>{n:,} en parte en Klaviyo</numerusform><numerusform>{n:,} en parte en Klaviyo</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} ready</source>
<extracomment>{n:,} ready</extracomment>
<translation><numerusform>{n:,} listo</numerusform><numerusform>{n:,} listos</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} ready, check first</source>
<extracomment>{n:,} ready, check first</extracomment>
<translation><numerusform>{n:,} listo, revisar antes</numerusform><numerusform>{n:,} listos, revisar antes</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} days</source>
<extracomment>{n} day</extracomment>
<translation><numerusform>{n} día</numerusform><numerusform>{n} días</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} hours</source>
<extracomment>{n} hour</extracomment>
<translation><numerusform>{n} hora</numerusform><numerusform>{n} horas</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} minutes</source>
<extracomment>{n} minute</extracomment>
<translation><numerusform>{n} minuto</numerusform><numerusform>{n} minutos</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {events} events missing</source>
<extracomment>{n} of {events} events missing</extracomment>
<translation><numerusform>falta {n} de {events} eventos</numerusform><numerusform>faltan {n} de {events} eventos</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {lines} lines missing</source>
<extracomment>{n} of {lines} lines missing</extracomment>
<translation><numerusform>falta {n} de {lines} líneas</numerusform><numerusform>faltan {n} de {lines} líneas</numerusform></translation>
</message>
<message>
<source>{profile_id}: {problem}</source>
<translation>{profile_id}: {problem}</translation>
</message>
<message>
<source>{some} and {rest} more</source>
<translation>{some} y {rest} más</translation>
</message>
<message>
<source>{state}: {what}</source>
<translation>{state}: {what}</translation>
</message>
<message>
<source>{stored_metric} {stored_id}, value {stored_value}, {datetime}</source>
<translation>{stored_metric} {stored_id}, valor {stored_value}, {datetime}</translation>
</message>
<message>
<source>{told}; corrected by {made_up}</source>
<translation>{told}; corregido por {made_up}</translation>
</message>
<message>
<source>{whose} has a deleted link to the event {event_id}, which Klaviyo has.</source>
<translation>{whose} tiene un vínculo eliminado con el evento {event_id}, que Klaviyo tiene.</translation>
</message>
<message>
<source>{whose} is linked to the event {event_id}, which is another order's.</source>
<translation>{whose} tiene un vínculo con el evento {event_id}, que es de otro pedido.</translation>
</message>
<message>
<source>{whose} was sent before, but not from this computer: iPaaS.com has the event {event_id} for it, which Klaviyo no longer has.</source>
<translation>{whose} ya se envió, pero no desde este equipo: iPaaS.com tiene guardado su evento {event_id}, que ya no está en Klaviyo.</translation>
</message>
<message>
<source>{whose} was sent before, {sent_at} by {name}: iPaaS.com has the event {event_id} for it, which Klaviyo no longer has.</source>
<translation>{whose} ya se envió, {sent_at} por {name}: iPaaS.com tiene guardado su evento {event_id}, que ya no está en Klaviyo.</translation>
</message>
<message>
<source>“{metric_metric}” is also a metric of {others}. These events are recorded under the API metric; flows and reports that use the other don't see them.</source>
<translation>«{metric_metric}» también es una métrica de {others}. Estos eventos se registran en la de la API; los flujos e informes de la otra no los ven.</translation>
</message>
<message>
<source>“{name}” is a metric that counts orders</source>
<translation>«{name}» es una métrica con la que se cuentan pedidos</translation>
</message>
<message>
<source>“{value}”</source>
<translation>«{value}»</translation>
</message>
</context>
</TS>
