<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>  Cause: {cause_words}.</source>
<translation>  Causa: {cause_words}.</translation>
</message>
<message>
<source>  Couldn't determine: {could_not_tell:,}</source>
<translation>  No se pudo determinar: {could_not_tell:,}</translation>
</message>
<message numerus="yes">
<source>  Found: {n:,} things; events without an order count too, and an order may have several.</source>
<extracomment>  Found: {n:,} thing; events without an order count too, and an order may have several.</extracomment>
<translation><numerusform>  Encontrado: {n:,} hallazgo; los eventos sin pedido también cuentan, y un pedido puede tener varios.</numerusform><numerusform>  Encontrado: {n:,} hallazgos; los eventos sin pedido también cuentan, y un pedido puede tener varios.</numerusform></translation>
</message>
<message>
<source>  In a row: {orders:,} orders missing from {begins} to {ends}, with none in between present.</source>
<translation>  Seguidos: faltan {orders:,} pedidos del {begins} al {ends}, y ninguno entre ellos está.</translation>
</message>
<message>
<source>  It ended early: {why}</source>
<translation>  Terminó antes de tiempo: {why}</translation>
</message>
<message>
<source>  Looked at {events:,} events of {metrics}, {since} to {until}.</source>
<translation>  Se revisaron {events:,} eventos de {metrics}, del {since} al {until}.</translation>
</message>
<message>
<source>  No event expected for {number:,}: {reason}.</source>
<translation>  No se espera ningún evento en {number:,}: {reason}.</translation>
</message>
<message>
<source>  No orders were placed on these days, so nothing could be compared. If there should be some, check the connection.</source>
<translation>  En estos días no hubo pedidos, así que no había nada que comparar. Si debería haberlos, compruebe la conexión.</translation>
</message>
<message>
<source>  Nothing is missing, and there is nothing extra.</source>
<translation>  No falta nada y no sobra nada.</translation>
</message>
<message>
<source>  What to do: {doubt_hint}</source>
<translation>  Qué hacer: {doubt_hint}</translation>
</message>
<message>
<source>  What to do: {finding_hint}</source>
<translation>  Qué hacer: {finding_hint}</translation>
</message>
<message>
<source>  {doubt_detail}</source>
<translation>  {doubt_detail}</translation>
</message>
<message>
<source>  {finding_detail}</source>
<translation>  {finding_detail}</translation>
</message>
<message>
<source>  {kind_words}: {span_count:,}{when}</source>
<translation>  {kind_words}: {span_count:,}{when}</translation>
</message>
<message>
<source> of {integration}</source>
<translation> de {integration}</translation>
</message>
<message>
<source>, since {since}</source>
<translation>, desde {since}</translation>
</message>
<message>
<source>, {first} to {last}</source>
<translation>, {first} a {last}</translation>
</message>
<message>
<source>A preview of the order shows both side by side{terminal}.</source>
<translation>Una vista previa del pedido muestra ambos lado a lado{terminal}.</translation>
</message>
<message>
<source>A preview of the order shows how the profile is found{terminal}.</source>
<translation>Una vista previa del pedido muestra cómo se encuentra el perfil{terminal}.</translation>
</message>
<message>
<source>Another value in Klaviyo</source>
<translation>Otro valor en Klaviyo</translation>
</message>
<message>
<source>Can't tell whether the event {stored_id} ({stored_metric}, unique ID {unique_id}) has an order. {why}</source>
<translation>No se pudo determinar si el evento {stored_id} ({stored_metric}, ID único {unique_id}) tiene un pedido. {why}</translation>
</message>
<message>
<source>Check both: if the event belongs to this order, it is there; otherwise the order is missing.</source>
<translation>Revise ambos: si el evento es de este pedido, está; si no, el pedido falta.</translation>
</message>
<message>
<source>Check the event in Klaviyo.</source>
<translation>Revise el evento en Klaviyo.</translation>
</message>
<message>
<source>Checked of iPaaS.com's list: {told}.</source>
<translation>De la lista de iPaaS.com se revisaron: {told}.</translation>
</message>
<message>
<source>Compare the MetricName mapping with what else records orders in this account.</source>
<translation>Compare la asignación de MetricName con quien más registre pedidos en esta cuenta.</translation>
</message>
<message>
<source>Correct the order{terminal}.</source>
<translation>Corrija el pedido en Klaviyo{terminal}.</translation>
</message>
<message>
<source>Couldn't determine: {transaction_id}</source>
<translation>No se pudo determinar: {transaction_id}</translation>
</message>
<message>
<source>Enter days as 2026-05-03.</source>
<translation>Escriba los días como 2026-05-03.</translation>
</message>
<message>
<source>Enter it as America/New_York or Europe/Vienna, or leave it out to use this computer's time zone.</source>
<translation>Escríbala como America/New_York o Europe/Vienna; omítala para usar la de este equipo.</translation>
</message>
<message>
<source>Find out who sent it. It doesn't belong to an iPaaS.com order.</source>
<translation>Averigüe quién lo envió: no procede de los pedidos de iPaaS.com.</translation>
</message>
<message>
<source>Find out why it is gone (a deleted profile, another account) before sending.</source>
<translation>Averigüe antes de enviar por qué ya no está (un perfil eliminado, otra cuenta).</translation>
</message>
<message>
<source>Finish it{terminal}: that checks first.</source>
<translation>Termínelo{terminal}: antes se comprueba.</translation>
</message>
<message>
<source>In Klaviyo without an order</source>
<translation>En Klaviyo sin pedido</translation>
</message>
<message>
<source>It can't be searched for: {doubt}</source>
<translation>No se puede buscar: {doubt}</translation>
</message>
<message>
<source>It has no order number, so its order can't be found.</source>
<translation>No lleva número de pedido, así que no se puede buscar su pedido.</translation>
</message>
<message numerus="yes">
<source>It is {n} minutes old: iPaaS.com may still send it.</source>
<extracomment>It is {n} minute old: iPaaS.com may still send it.</extracomment>
<translation><numerusform>Tiene {n} minuto: iPaaS.com aún puede enviarlo.</numerusform><numerusform>Tiene {n} minutos: iPaaS.com aún puede enviarlo.</numerusform></translation>
</message>
<message>
<source>Its customer has no profile in Klaviyo yet: the customer's own transfer may have failed.</source>
<translation>Su cliente aún no tiene perfil en Klaviyo: puede que fallara la transferencia del propio cliente.</translation>
</message>
<message>
<source>Its external ID is another order's event.</source>
<translation>Su ID externo es el evento de otro pedido.</translation>
</message>
<message>
<source>Klaviyo has an event with the order's number, but another value and time. {double_detail}</source>
<translation>Klaviyo tiene un evento con el número del pedido, pero con otro valor y otra hora. {double_detail}</translation>
</message>
<message>
<source>Klaviyo has different data for the order: decide before the rest is sent</source>
<translation>Klaviyo tiene el pedido de otra forma: hay que decidir antes de enviar el resto</translation>
</message>
<message>
<source>Klaviyo has it again, {where}. {first_detail}</source>
<translation>Klaviyo lo tiene otra vez, {where}. {first_detail}</translation>
</message>
<message>
<source>Klaviyo has it on {profile_id}; {mine}.</source>
<translation>Klaviyo lo tiene en {profile_id}; {mine}.</translation>
</message>
<message>
<source>Klaviyo has it under “{double_metric}”{by}; the mapping's metric is “{event_metric}”.</source>
<translation>Klaviyo lo tiene en «{double_metric}»{by}; la métrica de la asignación es «{event_metric}».</translation>
</message>
<message>
<source>Klaviyo has no event for the order. {why}</source>
<translation>Klaviyo no tiene ningún evento del pedido. {why}</translation>
</message>
<message>
<source>Klaviyo has the order, but no event for {named}. {why}</source>
<translation>Klaviyo tiene el pedido y ningún evento de {named}. {why}</translation>
</message>
<message>
<source>Klaviyo never removes an event. Correct one of them, and find out who sent it.</source>
<translation>Klaviyo no elimina eventos. Contrarreste uno de ellos con un evento de corrección y averigüe quién lo envió.</translation>
</message>
<message>
<source>Klaviyo never removes an event; a correcting event offsets it.</source>
<translation>Klaviyo no elimina eventos; un evento de corrección lo contrarresta.</translation>
</message>
<message>
<source>Look again in half an hour.</source>
<translation>Vuelva a buscar dentro de media hora.</translation>
</message>
<message>
<source>Missing in Klaviyo</source>
<translation>Falta en Klaviyo</translation>
</message>
<message>
<source>No cause found here.</source>
<translation>Aquí no se encontró ninguna causa.</translation>
</message>
<message>
<source>No matching order in iPaaS.com</source>
<translation>Ningún pedido de iPaaS.com le corresponde</translation>
</message>
<message>
<source>No order in iPaaS.com has the order number of the {first_metric} event {first_id}.</source>
<translation>Ningún pedido de iPaaS.com tiene el número que lleva {first_metric} {first_id}.</translation>
</message>
<message>
<source>Not everything was checked, so there may be more.</source>
<translation>No se revisó todo, así que puede haber más.</translation>
</message>
<message>
<source>On another profile</source>
<translation>En otro perfil</translation>
</message>
<message>
<source>Orders without a date were not checked: {undated}.</source>
<translation>No se revisaron los pedidos sin fecha: {undated}.</translation>
</message>
<message>
<source>Preview it. If there is nothing to check, send it with the order's own date and as backfill.</source>
<translation>Previsualícelo; si no hay nada por revisar, envíelo con la fecha del pedido y como retroactivo.</translation>
</message>
<message>
<source>Reconcile a month at a time.</source>
<translation>Concilie un mes cada vez.</translation>
</message>
<message>
<source>Reconcile fewer days at once.</source>
<translation>Concilie menos días a la vez.</translation>
</message>
<message>
<source>Swap the two days{terminal}.</source>
<translation>Intercambie los dos días{terminal}.</translation>
</message>
<message>
<source>The last day is before the first.</source>
<translation>El último día es anterior al primero.</translation>
</message>
<message numerus="yes">
<source>The lines of {n} more orders fit none of the period</source>
<extracomment>The lines of {n} more order fit none of the period</extracomment>
<translation><numerusform>Las líneas de {n} pedido más no corresponden a ninguno del periodo</numerusform><numerusform>Las líneas de {n} pedidos más no corresponden a ninguno del periodo</numerusform></translation>
</message>
<message>
<source>The order no longer has the line. {left_detail}</source>
<translation>El pedido ya no tiene la línea. {left_detail}</translation>
</message>
<message>
<source>The order was cancelled, and Klaviyo counts its event; nothing there corrects it.</source>
<translation>El pedido se canceló, y Klaviyo cuenta su evento; nada allí lo corrige.</translation>
</message>
<message>
<source>There are no orders from that year.</source>
<translation>No hay pedidos de ese año.</translation>
</message>
<message>
<source>This program sent it on {last_at} ({last_state}).</source>
<translation>Este programa lo envió el {last_at} ({last_state}).</translation>
</message>
<message>
<source>Twice in Klaviyo</source>
<translation>Dos veces en Klaviyo</translation>
</message>
<message>
<source>Under another metric</source>
<translation>En otra métrica</translation>
</message>
<message>
<source>a problem with the customer's or the order's link</source>
<translation>un problema con el vínculo del cliente o del pedido</translation>
</message>
<message>
<source>a problem with the customer's profile</source>
<translation>un problema con el perfil del cliente</translation>
</message>
<message>
<source>a problem with the mapping</source>
<translation>un problema con la asignación</translation>
</message>
<message>
<source>another integration recorded it</source>
<translation>lo registró otra integración</translation>
</message>
<message>
<source>another order has the same order number: check that they are two different orders</source>
<translation>otro pedido tiene el mismo número: compruebe que son dos pedidos distintos</translation>
</message>
<message>
<source>by the mapping</source>
<translation>por la asignación</translation>
</message>
<message>
<source>cancelled, refunded, on hold, a quote or a return, and not in Klaviyo</source>
<translation>cancelados, reembolsados, en espera, presupuestos o devoluciones, y no en Klaviyo</translation>
</message>
<message>
<source>here it would get a profile of its own</source>
<translation>aquí tendría un perfil propio</translation>
</message>
<message>
<source>iPaaS.com doesn't have the order {order_id}</source>
<translation>iPaaS.com no tiene el pedido {order_id}</translation>
</message>
<message>
<source>iPaaS.com has an event saved for it that Klaviyo no longer has</source>
<translation>iPaaS.com tiene guardado un evento que Klaviyo ya no tiene</translation>
</message>
<message>
<source>iPaaS.com has the event {event_id} saved for it, which Klaviyo no longer has.</source>
<translation>iPaaS.com tiene guardado el evento {event_id}, que Klaviyo ya no tiene.</translation>
</message>
<message>
<source>iPaaS.com's look-up by the event's ID: {why}</source>
<translation>Búsqueda de iPaaS.com por el ID del evento: {why}</translation>
</message>
<message>
<source>it belongs on {ours}, {how}</source>
<translation>corresponde a {ours}, {how}</translation>
</message>
<message>
<source>left out by the mapping filter</source>
<translation>excluidos por el filtro de asignación</translation>
</message>
<message>
<source>left out by the mapping's error filter</source>
<translation>excluido por el filtro de errores de la asignación</translation>
</message>
<message>
<source>no cause found here</source>
<translation>nada aquí dice por qué</translation>
</message>
<message>
<source>no matching order in iPaaS.com</source>
<translation>ningún pedido de iPaaS.com le corresponde</translation>
</message>
<message>
<source>no metric</source>
<translation>ninguna métrica</translation>
</message>
<message>
<source>not sent by iPaaS.com, or not kept by Klaviyo</source>
<translation>no enviado por iPaaS.com, o no conservado por Klaviyo</translation>
</message>
<message>
<source>of a subscription with another Klaviyo account</source>
<translation>de una suscripción con otra cuenta de Klaviyo</translation>
</message>
<message>
<source>on another profile, {profile_id}</source>
<translation>en otro perfil, {profile_id}</translation>
</message>
<message>
<source>order number {number}</source>
<translation>número de pedido {number}</translation>
</message>
<message>
<source>recorded under another unique ID</source>
<translation>registrado con otro ID único</translation>
</message>
<message>
<source>the order has no email</source>
<translation>el pedido no tiene correo electrónico</translation>
</message>
<message>
<source>the order is only minutes old: iPaaS.com may still send it</source>
<translation>el pedido es de hace solo unos minutos: iPaaS.com aún puede enviarlo</translation>
</message>
<message>
<source>the order no longer has the line</source>
<translation>el pedido ya no tiene la línea</translation>
</message>
<message>
<source>the order was cancelled</source>
<translation>el pedido se canceló</translation>
</message>
<message>
<source>the order was changed after its event was recorded</source>
<translation>el pedido se cambió después de registrarse su evento</translation>
</message>
<message>
<source>the order was deleted in iPaaS.com</source>
<translation>el pedido se eliminó en iPaaS.com</translation>
</message>
<message>
<source>this program sent it</source>
<translation>lo envió este programa</translation>
</message>
<message>
<source>under another unique ID</source>
<translation>con otro ID único</translation>
</message>
<message>
<source>{days_of}: no orders.</source>
<translation>{days_of}: ningún pedido.</translation>
</message>
<message>
<source>{days_of}: {count}. {sums}.</source>
<translation>{days_of}: {count}. {sums}.</translation>
</message>
<message>
<source>{days}, days of this computer (UTC{offset})</source>
<translation>{days}, días de este equipo (UTC{offset})</translation>
</message>
<message>
<source>{days}, days of {zone} (UTC{offset})</source>
<translation>{days}, días de {zone} (UTC{offset})</translation>
</message>
<message>
<source>{event_label}: Klaviyo has {value}, the order {event_value}.</source>
<translation>{event_label}: Klaviyo tiene {value}; el pedido, {event_value}.</translation>
</message>
<message>
<source>{failures} orders in a row could not be read</source>
<translation>no se pudieron leer {failures} pedidos seguidos</translation>
</message>
<message>
<source>{first} to {last}</source>
<translation>{first} a {last}</translation>
</message>
<message>
<source>{first} to {last} is more than {most_days} days.</source>
<translation>Del {first} al {last} hay más de {most_days} días.</translation>
</message>
<message>
<source>{kind_words}: {whose}{since}</source>
<translation>{kind_words}: {whose}{since}</translation>
</message>
<message numerus="yes">
<source>{n:,} as they should be</source>
<extracomment>{n:,} as it should be</extracomment>
<translation><numerusform>{n:,} como debe estar</numerusform><numerusform>{n:,} como deben estar</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} orders</source>
<extracomment>{n:,} order</extracomment>
<translation><numerusform>{n:,} pedido</numerusform><numerusform>{n:,} pedidos</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} that couldn't be determined</source>
<extracomment>{n:,} that couldn't be determined</extracomment>
<translation><numerusform>{n:,} sin poder determinarse</numerusform><numerusform>{n:,} sin poder determinarse</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} with findings</source>
<extracomment>{n:,} with findings</extracomment>
<translation><numerusform>{n:,} con algún hallazgo</numerusform><numerusform>{n:,} con algún hallazgo</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} with no event expected</source>
<extracomment>{n:,} with no event expected</extracomment>
<translation><numerusform>{n:,} en el que no se espera ningún evento</numerusform><numerusform>{n:,} en los que no se espera ningún evento</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} more events fit no order of the period</source>
<extracomment>{n} more event fits no order of the period</extracomment>
<translation><numerusform>{n} evento más no corresponde a ningún pedido del periodo</numerusform><numerusform>{n} eventos más no corresponden a ningún pedido del periodo</numerusform></translation>
</message>
<message>
<source>{what} and were not checked.</source>
<translation>{what} y no se investigaron.</translation>
</message>
<message>
<source>{whose}: {stored_metric} {stored_id}, unique ID {unique_id}, value {stored_value}.</source>
<translation>{whose}: {stored_metric} {stored_id}, ID único {unique_id}, valor {stored_value}.</translation>
</message>
<message>
<source>{zone} isn't a known time zone.</source>
<translation>{zone} no es una zona horaria conocida aquí.</translation>
</message>
</context>
</TS>
