<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> And {n_news} more.</source>
<translation> Y {n_news} más.</translation>
</message>
<message>
<source>, or follow it with --queue</source>
<translation>, o sígalo con --queue</translation>
</message>
<message>
<source>An earlier version of this event was accepted a moment ago</source>
<translation>Hace un momento se aceptó una versión anterior de este evento</translation>
</message>
<message>
<source>Checking once more what Klaviyo has for the order</source>
<translation>Se comprueba una vez más qué tiene Klaviyo del pedido</translation>
</message>
<message>
<source>Checking whether Klaviyo shows what it accepted; {seconds} s at most</source>
<translation>Se comprueba si Klaviyo muestra lo que aceptó; {seconds} s como máximo</translation>
</message>
<message>
<source>Correct the customer's data in iPaaS.com, then preview again.</source>
<translation>Corrija los datos del cliente en iPaaS.com y vuelva a previsualizar.</translation>
</message>
<message>
<source>Created the profile {profile}</source>
<translation>Se creó el perfil {profile}</translation>
</message>
<message>
<source>Customer {customer_id} is linked to {there_external_id}; the events go to {profile_id}.</source>
<translation>El cliente {customer_id} está vinculado a {there_external_id}; los eventos van a {profile_id}.</translation>
</message>
<message>
<source>Find out in Klaviyo whose phone number or email that is, then preview again.</source>
<translation>Aclare en Klaviyo de quién es ese teléfono o correo y vuelva a previsualizar.</translation>
</message>
<message>
<source>Generate Events is TRUE</source>
<translation>Generate Events es TRUE</translation>
</message>
<message>
<source>Generate Events is no longer TRUE: nothing is sent</source>
<translation>Generate Events ya no es TRUE: no se envía nada</translation>
</message>
<message>
<source>If the order should never have been sent, don't send the rest: correct it (“Correct this order”) once Klaviyo shows it, and check in Klaviyo whether the customer was emailed.</source>
<translation>Si el pedido no debía enviarse, no envíe el resto: corríjalo («Corregir este pedido») cuando Klaviyo lo muestre, y compruebe en Klaviyo si el cliente recibió un correo.</translation>
</message>
<message>
<source>It had not been sent.</source>
<translation>No había salido.</translation>
</message>
<message>
<source>It is for {target_company}, {target_account}.</source>
<translation>Es para {target_company}, {target_account}.</translation>
</message>
<message>
<source>It is not known whether the event arrived</source>
<translation>No se sabe si el evento llegó</translation>
</message>
<message>
<source>It is not known whether the external ID was saved</source>
<translation>No se sabe si se guardó el ID externo</translation>
</message>
<message>
<source>It is not known whether the profile was created</source>
<translation>No se sabe si se creó el perfil</translation>
</message>
<message>
<source>It is not there; sending it once more</source>
<translation>No está; se envía otra vez</translation>
</message>
<message>
<source>It was handed over at {earlier_at}, and Klaviyo doesn't have all of it yet.</source>
<translation>Se entregó a las {earlier_at}, y Klaviyo aún no lo tiene todo.</translation>
</message>
<message>
<source>It was sent a moment ago, and that couldn't be checked.</source>
<translation>Se envió hace un momento, y no se pudo comprobar.</translation>
</message>
<message>
<source>Klaviyo already has it; not sent again</source>
<translation>Klaviyo ya lo tiene; no se envió otra vez</translation>
</message>
<message>
<source>Klaviyo has the profile {found_id} for {email} already</source>
<translation>Klaviyo ya tiene el perfil {found_id} para {email}</translation>
</message>
<message>
<source>Klaviyo has {first_metric} {first_id} on {profile_id}, unique ID {unique_id}, {datetime}.</source>
<translation>Klaviyo tiene {first_metric} {first_id} en {profile_id}, ID único {unique_id}, {datetime}.</translation>
</message>
<message>
<source>Klaviyo keeps another version of it; not sent</source>
<translation>Klaviyo tiene otra versión, que conserva; no se envió</translation>
</message>
<message>
<source>Klaviyo keeps the first event with a unique ID; another one can correct it (“Correct this order”).</source>
<translation>Klaviyo conserva el primer evento de un ID único; otro puede corregirlo («Corregir este pedido»).</translation>
</message>
<message>
<source>No clear response; checking whether the profile is there</source>
<translation>Sin respuesta clara; se comprueba si el perfil está</translation>
</message>
<message>
<source>No event was sent. Preview the order again: it shows what Klaviyo has.</source>
<translation>No se envió ningún evento. Vuelva a previsualizar el pedido: se ve lo que tiene Klaviyo.</translation>
</message>
<message>
<source>No profile yet: the customer is transferred first</source>
<translation>Aún no hay perfil: primero se transfiere el cliente</translation>
</message>
<message>
<source>Not checked again: no response within {fresh_look} s</source>
<translation>No se volvió a buscar: sin respuesta en {fresh_look} s</translation>
</message>
<message>
<source>Not checked again: {error_title}</source>
<translation>No se volvió a buscar: {error_title}</translation>
</message>
<message>
<source>Not sent, because the Placed Order failed</source>
<translation>No se envió, porque el Placed Order no llegó</translation>
</message>
<message>
<source>Nothing new to check</source>
<translation>Nada nuevo que comprobar</translation>
</message>
<message>
<source>Nothing was sent. Preview the order again.</source>
<translation>No se envió nada. Vuelva a previsualizar el pedido.</translation>
</message>
<message>
<source>Preview it again in a few minutes{terminal} to see what has arrived. It can be sent from here from {free_at}.</source>
<translation>Previsualícelo de nuevo dentro de unos minutos{terminal}: se muestra lo que llegue. A partir de las {free_at} se puede enviar desde aquí.</translation>
</message>
<message>
<source>Preview the order again in a minute: the look-up by email shows whether it is there.</source>
<translation>Vuelva a previsualizar el pedido dentro de un minuto: la búsqueda por correo muestra si está.</translation>
</message>
<message>
<source>Preview the order again: it shows the link. Saving it once more changes nothing else.</source>
<translation>Vuelva a previsualizar el pedido: se ve el vínculo. Guardarlo otra vez no cambia nada más.</translation>
</message>
<message>
<source>Preview the order again: it shows what Klaviyo has. Nothing is sent twice.</source>
<translation>Vuelva a previsualizar el pedido: se ve lo que tiene Klaviyo. Nada se envía dos veces.</translation>
</message>
<message numerus="yes">
<source>Stopped before {n} external IDs were saved</source>
<extracomment>Stopped before {n} external ID was saved</extracomment>
<translation><numerusform>Detenido antes de guardar {n} ID externo</numerusform><numerusform>Detenido antes de guardar {n} ID externos</numerusform></translation>
</message>
<message>
<source>Switch to that connection, or preview the order again with this one.</source>
<translation>Cambie a esa conexión o vuelva a previsualizar el pedido con esta.</translation>
</message>
<message>
<source>The Placed Order event was sent: a live flow may have started and emailed the customer.</source>
<translation>El evento Placed Order se envió: puede que un flujo activo se haya iniciado y haya enviado un correo al cliente.</translation>
</message>
<message>
<source>The batch can't be locked</source>
<translation>No se puede bloquear el lote</translation>
</message>
<message>
<source>The batch is already running</source>
<translation>El lote ya está en curso</translation>
</message>
<message>
<source>The batch “{name}” is being run by another command.</source>
<translation>Otro comando está ejecutando el lote «{name}».</translation>
</message>
<message>
<source>The check failed: {error_title}</source>
<translation>La comprobación falló: {error_title}</translation>
</message>
<message>
<source>The customer already has the profile</source>
<translation>El cliente ya tiene el perfil</translation>
</message>
<message>
<source>The customer has another link, which was left as it is</source>
<translation>El cliente tiene otro vínculo, que se dejó como está</translation>
</message>
<message>
<source>The customer has the profile {profile_id}.</source>
<translation>El cliente tiene el perfil {profile_id}.</translation>
</message>
<message>
<source>The customer transfer was refused. {error_detail}</source>
<translation>La transferencia del cliente fue rechazada. {error_detail}</translation>
</message>
<message>
<source>The customer's email is {email}; one of the customer's identifiers belongs to {other}.</source>
<translation>El correo del cliente es {email}; uno de sus identificadores es de: {other}.</translation>
</message>
<message>
<source>The customer's link: {error_title}</source>
<translation>El vínculo del cliente: {error_title}</translation>
</message>
<message>
<source>The order can't be locked</source>
<translation>No se puede bloquear el pedido</translation>
</message>
<message>
<source>The order is already being sent</source>
<translation>El pedido ya se está enviando</translation>
</message>
<message>
<source>The order was deleted after the preview</source>
<translation>El pedido se eliminó después de la vista previa</translation>
</message>
<message>
<source>The order was recorded after the preview</source>
<translation>El pedido se registró después de la vista previa</translation>
</message>
<message>
<source>The order was sent after the preview</source>
<translation>El pedido se envió después de la vista previa</translation>
</message>
<message>
<source>The preview isn't ready to send</source>
<translation>La vista previa no está lista para enviarse</translation>
</message>
<message>
<source>The preview was made for another connection</source>
<translation>La vista previa es de otra conexión</translation>
</message>
<message>
<source>The profile {made_id} was created, then the journal failed. {late_detail}</source>
<translation>Se creó el perfil {made_id}; después falló el diario. {late_detail}</translation>
</message>
<message>
<source>The send was stopped</source>
<translation>El envío se detuvo</translation>
</message>
<message>
<source>There was no response.</source>
<translation>No había llegado respuesta.</translation>
</message>
<message>
<source>This was sent a moment ago; checking whether it is there</source>
<translation>Se envió hace un momento; se comprueba si está</translation>
</message>
<message>
<source>Transaction {transaction_id} is being sent in another window or by another command.</source>
<translation>La transacción {transaction_id} se está enviando en otra ventana o con otro comando.</translation>
</message>
<message>
<source>Unknown: there was no response</source>
<translation>Desconocido, porque no llegó respuesta</translation>
</message>
<message>
<source>Using the profile {profile}</source>
<translation>Se usa el perfil {profile}</translation>
</message>
<message>
<source>Wait a minute, then preview again to see what Klaviyo has.</source>
<translation>Espere un minuto y vuelva a previsualizar para ver lo que tiene Klaviyo.</translation>
</message>
<message>
<source>Wait until that has ended, then continue with the rest.</source>
<translation>Espere a que termine; después siga con lo que quede.</translation>
</message>
<message>
<source>Wait until that has ended, then preview again.</source>
<translation>Espere a que termine y vuelva a previsualizar.</translation>
</message>
<message>
<source>an earlier attempt had no clear response and may still arrive.</source>
<translation>un intento anterior no tuvo respuesta clara y aún puede llegar.</translation>
</message>
<message>
<source>another profile</source>
<translation>otro perfil</translation>
</message>
<message>
<source>by the customer's link</source>
<translation>por el vínculo del cliente</translation>
</message>
<message>
<source>by the email</source>
<translation>por el correo</translation>
</message>
<message>
<source>by the mapping's own formula</source>
<translation>por la propia fórmula de la asignación</translation>
</message>
<message>
<source>chosen by the user</source>
<translation>elegido por el usuario</translation>
</message>
<message>
<source>found by a check</source>
<translation>encontrado en una comprobación</translation>
</message>
<message>
<source>iPaaS.com no longer has the transaction {transaction_id}.</source>
<translation>iPaaS.com ya no tiene la transacción {transaction_id}.</translation>
</message>
<message>
<source>iPaaS.com's queue has the order</source>
<translation>La cola de iPaaS.com tiene el pedido</translation>
</message>
<message>
<source>iPaaS.com's queue may have the order</source>
<translation>Puede que la cola de iPaaS.com tenga el pedido</translation>
</message>
<message>
<source>it was searched for and isn't visible; it may still appear.</source>
<translation>se buscó y no es visible; aún puede llegar.</translation>
</message>
<message>
<source>line {line_id}</source>
<translation>línea {line_id}</translation>
</message>
<message>
<source>the event that corrects it</source>
<translation>el evento de corrección</translation>
</message>
<message>
<source>the profile of the event being corrected</source>
<translation>el del evento que se corrige</translation>
</message>
<message>
<source>the profile {found_id} ({found_email})</source>
<translation>el perfil {found_id} ({found_email})</translation>
</message>
<message>
<source>the send was stopped before there was a response.</source>
<translation>el envío se detuvo antes de que llegara respuesta.</translation>
</message>
<message>
<source>{error_detail} It is not known whether the event arrived: {why}</source>
<translation>{error_detail} No se sabe si el evento llegó: {why}</translation>
</message>
<message>
<source>{error_title}; checking whether it arrived anyway</source>
<translation>{error_title}; se comprueba si llegó de todos modos</translation>
</message>
<message>
<source>{event_label} is linked to the event {there} already; left as it is</source>
<translation>{event_label} ya está vinculado al evento {there}; se dejó como está</translation>
</message>
<message>
<source>{event_label}: Klaviyo keeps the first event with a unique ID, so this version would be dropped.</source>
<translation>{event_label}: Klaviyo conserva el primer evento de un ID único, así que esta versión se descartaría.</translation>
</message>
<message>
<source>{event}: {differing}</source>
<translation>{event}: {differing}</translation>
</message>
<message>
<source>{kept} there already</source>
<translation>{kept} ya estaban</translation>
</message>
<message>
<source>{missing} accepted, not visible yet; check again later</source>
<translation>{missing} aceptados, aún no visibles; vuelva a buscar más tarde</translation>
</message>
<message>
<source>{missing} of {n_accepted} not visible yet after {waited} s</source>
<translation>{missing} de {n_accepted} aún no visibles tras {waited} s</translation>
</message>
<message>
<source>{n_accepted} recorded</source>
<translation>{n_accepted} registrados</translation>
</message>
<message numerus="yes">
<source>{n} events as shown</source>
<extracomment>{n} event as shown</extracomment>
<translation><numerusform>{n} evento tal como se mostró</numerusform><numerusform>{n} eventos tal como se mostraron</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} external IDs aren't saved in iPaaS.com yet.</source>
<extracomment>{n} external ID isn't saved in iPaaS.com yet.</extracomment>
<translation><numerusform>{n} ID externo aún no está guardado en iPaaS.com.</numerusform><numerusform>{n} ID externos aún no están guardados en iPaaS.com.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} external IDs couldn't be saved in iPaaS.com</source>
<extracomment>{n} external ID couldn't be saved in iPaaS.com</extracomment>
<translation><numerusform>No se pudo guardar {n} ID externo en iPaaS.com</numerusform><numerusform>No se pudieron guardar {n} ID externos en iPaaS.com</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} external IDs may not have been saved in iPaaS.com</source>
<extracomment>{n} external ID may not have been saved in iPaaS.com</extracomment>
<translation><numerusform>Puede que {n} ID externo no se haya guardado en iPaaS.com</numerusform><numerusform>Puede que {n} ID externos no se hayan guardado en iPaaS.com</numerusform></translation>
</message>
<message numerus="yes">
<source>{order_number}, {n} lines</source>
<extracomment>{order_number}, {n} line</extracomment>
<translation><numerusform>{order_number}, {n} línea</numerusform><numerusform>{order_number}, {n} líneas</numerusform></translation>
</message>
<message>
<source>{pending} not known yet</source>
<translation>{pending} aún sin conocer</translation>
</message>
<message>
<source>{profile_id}, the customer's own, to be linked</source>
<translation>{profile_id}, el propio del cliente, se vinculará</translation>
</message>
<message>
<source>{saved} saved</source>
<translation>{saved} guardados</translation>
</message>
<message>
<source>{sent_metric} {unique_id} was sent to the profile {profile_id} at {sent_at}: {sent_state}. This preview would send it to another profile or under another unique ID.</source>
<translation>{sent_metric} {unique_id} se envió al perfil {profile_id} a las {sent_at}: {sent_state}. Esta vista previa lo enviaría a otro perfil o con otro ID único.</translation>
</message>
<message>
<source>{told}
But an earlier attempt had no clear response and may still be processed.</source>
<translation>{told}
Pero un intento anterior no tuvo respuesta clara y aún puede llevarse a cabo.</translation>
</message>
<message>
<source>{why} The check failed too.</source>
<translation>{why} La comprobación también falló.</translation>
</message>
<message>
<source>{why}: nothing is sent</source>
<translation>{why}: no se envía nada</translation>
</message>
<message>
<source>{word}: {events}.</source>
<translation>{word}: {events}.</translation>
</message>
</context>
</TS>
