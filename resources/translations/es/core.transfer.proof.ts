<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>  Mapping: {mapping}{origin}</source>
<translation>  Asignación: {mapping}{origin}</translation>
</message>
<message>
<source>  Sent with {options}</source>
<translation>  Enviado con {options}</translation>
</message>
<message>
<source>  What to do: {to_do}</source>
<translation>  Qué hacer: {to_do}</translation>
</message>
<message>
<source>  {cause}.</source>
<translation>  {cause}.</translation>
</message>
<message>
<source>  {write_at}  {what}: {state}{came}{value}</source>
<translation>  {write_at}  {what}: {state}{came}{value}</translation>
</message>
<message>
<source> (from {mapping_origin}{version})</source>
<translation> (de {mapping_origin}{version})</translation>
</message>
<message>
<source> Klaviyo has the nearest floating-point number, {event_value}.</source>
<translation> Klaviyo tiene el número en coma flotante más cercano, {event_value}.</translation>
</message>
<message>
<source> by {sent_by}</source>
<translation> por {sent_by}</translation>
</message>
<message>
<source> of line {line_id}</source>
<translation> de la línea {line_id}</translation>
</message>
<message>
<source> with {elsewhere}</source>
<translation> con {elsewhere}</translation>
</message>
<message>
<source>, as in the subscription's own mapping</source>
<translation>, tal como lo da la asignación del suscriptor</translation>
</message>
<message>
<source>, as the subscription's own mapping has it</source>
<translation>, tal como lo tiene la asignación del suscriptor</translation>
</message>
<message>
<source>, version {mapping_fingerprint}</source>
<translation>, versión {mapping_fingerprint}</translation>
</message>
<message>
<source>. {write_detail}</source>
<translation>. {write_detail}</translation>
</message>
<message>
<source>A guest order has no customer to link.</source>
<translation>Un pedido de invitado no tiene cliente que vincular.</translation>
</message>
<message>
<source>API revision {revision}</source>
<translation>Revisión de la API {revision}</translation>
</message>
<message>
<source>All runs of the order</source>
<translation>Todas las ejecuciones del pedido</translation>
</message>
<message>
<source>Blocked by</source>
<translation>Bloqueado por</translation>
</message>
<message>
<source>Both are</source>
<translation>Ambos están</translation>
</message>
<message>
<source>Both are {total}.{exact}</source>
<translation>Ambos son {total}.{exact}</translation>
</message>
<message>
<source>Can't tell which flows would start</source>
<translation>No se pudo determinar qué flujos se iniciarían</translation>
</message>
<message>
<source>Can't tell which profile the order belongs to.</source>
<translation>No se pudo determinar a qué perfil pertenece el pedido.</translation>
</message>
<message>
<source>Check and finish it: first it is only read and checked, then what is missing is done.</source>
<translation>«Comprobar y terminar»: primero se comprueba, solo leyendo; después se hace lo que falte.</translation>
</message>
<message>
<source>Check the metric in Klaviyo, or use a key with the scopes metrics:read and flows:read.</source>
<translation>Revise la métrica en Klaviyo o use una clave con los permisos metrics:read y flows:read.</translation>
</message>
<message>
<source>Checklist: {state}</source>
<translation>Lista de comprobación: {state}</translation>
</message>
<message>
<source>Company {company}; subscription {subscription}; account {account}</source>
<translation>Empresa {company}; suscripción {subscription}; cuenta {account}</translation>
</message>
<message>
<source>Conflicts</source>
<translation>Conflictos</translation>
</message>
<message>
<source>Correct the customer's external ID in iPaaS.com if it is wrong.</source>
<translation>Corrija el ID externo del cliente en iPaaS.com si está mal.</translation>
</message>
<message>
<source>Correct the external ID in iPaaS.com if it is wrong.</source>
<translation>Corrija el ID externo en iPaaS.com si está mal.</translation>
</message>
<message>
<source>Couldn't determine</source>
<translation>No se pudo determinar</translation>
</message>
<message>
<source>Customer {customer_id} is linked to {profile_id} already.</source>
<translation>El cliente {customer_id} ya está vinculado a {profile_id}.</translation>
</message>
<message>
<source>Customer {customer_id} is linked to {there_external_id}, not to {profile_id}.</source>
<translation>El cliente {customer_id} está vinculado a {there_external_id}, no a {profile_id}.</translation>
</message>
<message>
<source>Customer {customer_id} is now linked to {profile_id}.</source>
<translation>El cliente {customer_id} está ahora vinculado a {profile_id}.</translation>
</message>
<message>
<source>Each line has its Ordered Product event</source>
<translation>Cada línea tiene su evento Ordered Product</translation>
</message>
<message>
<source>Email without its + tag</source>
<translation>Correo electrónico sin su etiqueta +</translation>
</message>
<message>
<source>Email {email}; customer {customer}</source>
<translation>Correo electrónico {email}; cliente {customer}</translation>
</message>
<message>
<source>Events, as previewed before the send</source>
<translation>Eventos, como los mostró la previsualización antes del envío</translation>
</message>
<message>
<source>Find out which of the two customers the profile is, and correct it in iPaaS.com.</source>
<translation>Averigüe de cuál de los dos clientes es el perfil y corríjalo en iPaaS.com.</translation>
</message>
<message>
<source>First find out which profile is the right one.</source>
<translation>Averigüe primero cuál es el perfil correcto.</translation>
</message>
<message>
<source>Generate Events: {setting}</source>
<translation>Generate Events: {setting}</translation>
</message>
<message>
<source>It is linked to {there}, which was left as it is; the event is {event_id}.</source>
<translation>Está vinculado a {there}, que se dejó como está; el evento es {event_id}.</translation>
</message>
<message numerus="yes">
<source>It is the only one on the {n} profiles checked.</source>
<extracomment>It is the only one on the profile checked.</extracomment>
<translation><numerusform>Es el único en el perfil revisado.</numerusform><numerusform>Es el único en los {n} perfiles revisados.</numerusform></translation>
</message>
<message>
<source>It is “{event_metric}”{own}, not the document's “{placed_order}”.</source>
<translation>Es «{event_metric}»{own}, no «{placed_order}» como en el documento.</translation>
</message>
<message>
<source>It is “{unique_id}”, not “{wanted}”.</source>
<translation>Es «{unique_id}», no «{wanted}».</translation>
</message>
<message>
<source>It is “{wanted}”{own}.</source>
<translation>Es «{wanted}»{own}.</translation>
</message>
<message>
<source>It isn't decided which profile is the right one</source>
<translation>No está claro cuál es el perfil correcto</translation>
</message>
<message>
<source>Its result was never recorded. Finish it{terminal}: that checks first.</source>
<translation>No se supo cómo terminó. Termínelo{terminal}: antes se comprueba.</translation>
</message>
<message>
<source>Klaviyo accepted the event at {at}; it is not visible yet. Verify again in a minute.</source>
<translation>Klaviyo aceptó el evento a las {at}; aún no es visible. Verifique de nuevo dentro de un minuto.</translation>
</message>
<message>
<source>Klaviyo doesn't show the event's metric.</source>
<translation>Klaviyo no muestra la métrica del evento.</translation>
</message>
<message>
<source>Klaviyo doesn't show the event's unique ID.</source>
<translation>Klaviyo no muestra el ID único del evento.</translation>
</message>
<message>
<source>Klaviyo doesn't show the events' unique IDs.</source>
<translation>Klaviyo no muestra los ID únicos de los eventos.</translation>
</message>
<message>
<source>Klaviyo has {event_value}, corrected by {by}: what counts is {total}, the order's Total.</source>
<translation>Klaviyo tiene {event_value}, corregido por {by}: cuenta {total}, el total del pedido.</translation>
</message>
<message>
<source>Klaviyo has {event_value}, the order's Total is {total}.</source>
<translation>Klaviyo tiene {event_value}; el Total del pedido es {total}.</translation>
</message>
<message>
<source>Klaviyo kept an earlier event with a different payload</source>
<translation>Klaviyo conservó un evento anterior con otros datos</translation>
</message>
<message>
<source>Klaviyo no longer has the profile {profile_id}.</source>
<translation>Klaviyo ya no tiene el perfil {profile_id}.</translation>
</message>
<message>
<source>Klaviyo shows no value.</source>
<translation>Klaviyo no muestra ningún valor.</translation>
</message>
<message>
<source>Mapping: {name} ({origin})</source>
<translation>Asignación: {name} ({origin})</translation>
</message>
<message>
<source>Merged profile</source>
<translation>Perfil fusionado</translation>
</message>
<message>
<source>No event for this order is on {where}.</source>
<translation>Ningún evento de este pedido está en: {where}.</translation>
</message>
<message>
<source>No event for {lines}, {extra} more than there are lines.</source>
<translation>Sin evento para {lines}, {extra} más que líneas.</translation>
</message>
<message>
<source>No event for {lines}.</source>
<translation>Sin evento para {lines}.</translation>
</message>
<message>
<source>No profile was found for the order, so there is no event to check.</source>
<translation>El pedido no pertenece a ningún perfil que se pueda encontrar, así que no hay evento que ver.</translation>
</message>
<message>
<source>No profile was found.</source>
<translation>No se encontró ningún perfil.</translation>
</message>
<message>
<source>Note</source>
<translation>Nota</translation>
</message>
<message>
<source>Nothing had been sent.</source>
<translation>No había salido nada.</translation>
</message>
<message>
<source>Open the connection “{saved}”; it is checked and finished there.</source>
<translation>Abra la conexión «{saved}»; allí se comprueba y se termina.</translation>
</message>
<message numerus="yes">
<source>Order {number} ({type}, {status}), total {total}, {n} lines, created {created}</source>
<extracomment>Order {number} ({type}, {status}), total {total}, {n} line, created {created}</extracomment>
<translation><numerusform>Pedido {number} ({type}, {status}), total {total}, {n} línea, creado {created}</numerusform><numerusform>Pedido {number} ({type}, {status}), total {total}, {n} líneas, creado {created}</numerusform></translation>
</message>
<message>
<source>Order's date</source>
<translation>Fecha del pedido</translation>
</message>
<message>
<source>Order's date, backfill</source>
<translation>Fecha del pedido, retroactivo</translation>
</message>
<message>
<source>Preview again to see what Klaviyo has. Sending again sends only what is missing.</source>
<translation>Vuelva a previsualizar: se ve lo que tiene Klaviyo, y al enviar solo se manda lo que falta.</translation>
</message>
<message>
<source>Preview the order again.</source>
<translation>Vuelva a previsualizar el pedido.</translation>
</message>
<message>
<source>Read at {time}</source>
<translation>Leído el {time}</translation>
</message>
<message>
<source>Record the link points to</source>
<translation>Registro al que apunta el vínculo</translation>
</message>
<message>
<source>Remarks</source>
<translation>Observaciones</translation>
</message>
<message>
<source>Resend Desk: report of transaction {transaction_id}</source>
<translation>Resend Desk: informe de la transacción {transaction_id}</translation>
</message>
<message>
<source>Sent: {state}</source>
<translation>Enviado: {state}</translation>
</message>
<message>
<source>Set up that connection again to finish it. Or check the order in Klaviyo, then mark it as dealt with.</source>
<translation>Configure de nuevo esa conexión para terminarlo. O revise el pedido en Klaviyo y márquelo después como resuelto.</translation>
</message>
<message>
<source>Still unknown: {line}</source>
<translation>Desconocido: {line}</translation>
</message>
<message>
<source>The Placed Order event is on the expected profile</source>
<translation>El evento Placed Order está en el perfil esperado</translation>
</message>
<message>
<source>The customer has no profile in Klaviyo, so there is no event.</source>
<translation>El cliente no tiene perfil en Klaviyo, así que no hay evento.</translation>
</message>
<message>
<source>The customer's profile {made} was created.</source>
<translation>Se creó el perfil {made} del cliente.</translation>
</message>
<message>
<source>The event is on {expected}, the profile that was chosen for this order.</source>
<translation>El evento está en {expected}, el perfil que se eligió para este pedido.</translation>
</message>
<message>
<source>The event is on {expected}.</source>
<translation>El evento está en {expected}.</translation>
</message>
<message>
<source>The event is on {profile_id}. {why}.</source>
<translation>El evento está en {profile_id}. {why}.</translation>
</message>
<message>
<source>The event is on {profile_id}; the order belongs to {expected}.</source>
<translation>El evento está en {profile_id}; el pedido es de {expected}.</translation>
</message>
<message>
<source>The handover of order {order} to iPaaS.com's queue</source>
<translation>La entrega del pedido {order} a la cola de iPaaS.com</translation>
</message>
<message>
<source>The link can't be saved</source>
<translation>No se puede guardar el vínculo</translation>
</message>
<message>
<source>The link of order {order}</source>
<translation>El vínculo del pedido {order}</translation>
</message>
<message>
<source>The mapping creates no Ordered Product events for lines.</source>
<translation>La asignación no crea eventos Ordered Product de las líneas.</translation>
</message>
<message>
<source>The metric is “{event_metric}”.</source>
<translation>La métrica es «{event_metric}».</translation>
</message>
<message>
<source>The metric is “{placed_order}”</source>
<translation>La métrica es «{placed_order}»</translation>
</message>
<message>
<source>The number is (the order has no email)</source>
<translation>El número está (el pedido no tiene correo)</translation>
</message>
<message>
<source>The order has no Total.</source>
<translation>El pedido no tiene Total.</translation>
</message>
<message>
<source>The order has no lines.</source>
<translation>El pedido no tiene líneas.</translation>
</message>
<message>
<source>The profile {profile_id} is linked to the customer {other} already.</source>
<translation>El perfil {profile_id} ya está vinculado al cliente {other}.</translation>
</message>
<message>
<source>The properties have the email and the order number</source>
<translation>Las propiedades tienen el correo y el número de pedido</translation>
</message>
<message>
<source>The properties lack {missing}.</source>
<translation>A las propiedades les falta: {missing}.</translation>
</message>
<message>
<source>The search for order {order}</source>
<translation>La búsqueda del pedido {order}</translation>
</message>
<message>
<source>The send of order {order}</source>
<translation>El envío del pedido {order}</translation>
</message>
<message>
<source>The unique ID is the order's own</source>
<translation>El ID único es el del pedido</translation>
</message>
<message>
<source>The value equals the order's Total</source>
<translation>El valor es igual al Total del pedido</translation>
</message>
<message>
<source>There are {n_found} events for this order: {others}.</source>
<translation>Hay {n_found} eventos de este pedido: {others}.</translation>
</message>
<message>
<source>There is no second event for the order</source>
<translation>No hay un segundo evento del pedido</translation>
</message>
<message>
<source>There is nothing to search for</source>
<translation>No hay nada que buscar</translation>
</message>
<message>
<source>This program sent no event for this order.</source>
<translation>Este programa no envió ningún evento de este pedido.</translation>
</message>
<message>
<source>Verified: every item passed</source>
<translation>Verificado: todos los puntos superados</translation>
</message>
<message>
<source>What corrects order {order}</source>
<translation>La corrección del pedido {order}</translation>
</message>
<message>
<source>When sent</source>
<translation>Al enviar</translation>
</message>
<message>
<source>When sent, backfill</source>
<translation>Al enviar, retroactivo</translation>
</message>
<message>
<source>an order number (the order has none)</source>
<translation>un número de pedido (el pedido no tiene)</translation>
</message>
<message>
<source>any of the possible profiles</source>
<translation>cualquiera de los perfiles posibles</translation>
</message>
<message>
<source>batch {batch}</source>
<translation>lote {batch}</translation>
</message>
<message>
<source>by {sent_by}</source>
<translation>por {sent_by}</translation>
</message>
<message>
<source>candidate {profile_id} ({source}): {particulars}</source>
<translation>candidato {profile_id} ({source}): {particulars}</translation>
</message>
<message>
<source>edited here: {what} ({change})</source>
<translation>editado aquí: {what} ({change})</translation>
</message>
<message>
<source>event</source>
<translation>evento</translation>
</message>
<message>
<source>event time: the order's own date; as backfill (no flows start)</source>
<translation>fecha del evento: la del pedido; como retroactivo (no inicia flujos)</translation>
</message>
<message>
<source>event time: the order's own date; not as backfill (flows could start)</source>
<translation>fecha del evento: la del pedido; sin modo retroactivo (podían iniciarse flujos)</translation>
</message>
<message>
<source>event time: when it was sent; as backfill (no flows start)</source>
<translation>fecha del evento: la del envío; como retroactivo (no inicia flujos)</translation>
</message>
<message>
<source>event time: when it was sent; not as backfill (flows could start)</source>
<translation>fecha del evento: la del envío; sin modo retroactivo (podían iniciarse flujos)</translation>
</message>
<message>
<source>external ID</source>
<translation>ID externo</translation>
</message>
<message>
<source>iPaaS.com's queue has the order.</source>
<translation>La cola de iPaaS.com tiene el pedido.</translation>
</message>
<message>
<source>iPaaS.com's queue may still process it. Check whether it is in Klaviyo{terminal}.</source>
<translation>La cola de iPaaS.com aún puede ejecutarlo. Compruebe si está en Klaviyo{terminal}.</translation>
</message>
<message>
<source>looked again</source>
<translation>se volvió a buscar</translation>
</message>
<message>
<source>new</source>
<translation>nuevo</translation>
</message>
<message>
<source>no particulars</source>
<translation>sin datos</translation>
</message>
<message>
<source>no unique ID</source>
<translation>sin ID único</translation>
</message>
<message>
<source>none (a guest)</source>
<translation>ninguno (un invitado)</translation>
</message>
<message>
<source>not compared: the payload was not kept</source>
<translation>no comparado: los datos enviados no se conservaron</translation>
</message>
<message>
<source>not known</source>
<translation>no conocido</translation>
</message>
<message>
<source>not looked up</source>
<translation>no se buscó</translation>
</message>
<message>
<source>not recorded</source>
<translation>no anotada</translation>
</message>
<message>
<source>not set</source>
<translation>sin definir</translation>
</message>
<message>
<source>order in iPaaS.com's queue</source>
<translation>pedido en la cola de iPaaS.com</translation>
</message>
<message>
<source>profile</source>
<translation>perfil</translation>
</message>
<message>
<source>recorded as {event_id}</source>
<translation>registrado como {event_id}</translation>
</message>
<message>
<source>recorded as {event_id}, with a different payload</source>
<translation>registrado como {event_id}, con otros datos enviados</translation>
</message>
<message>
<source>the email</source>
<translation>el correo</translation>
</message>
<message>
<source>the order number</source>
<translation>el número de pedido</translation>
</message>
<message>
<source>whether iPaaS.com's queue has the order.</source>
<translation>si la cola de iPaaS.com tiene el pedido.</translation>
</message>
<message>
<source>whether the customer's profile was created.</source>
<translation>si se creó el perfil del cliente.</translation>
</message>
<message numerus="yes">
<source>whether {n} external IDs were saved.</source>
<extracomment>whether {n} external ID was saved.</extracomment>
<translation><numerusform>si se guardó {n} ID externo.</numerusform><numerusform>si se guardaron {n} ID externos.</numerusform></translation>
</message>
<message>
<source>{both} among the properties.</source>
<translation>{both} entre las propiedades.</translation>
</message>
<message>
<source>{event_id} on {profile_id} (unique ID {unique_id})</source>
<translation>{event_id} en {profile_id} (ID único {unique_id})</translation>
</message>
<message>
<source>{events} may have arrived.</source>
<translation>{events} (puede que haya llegado).</translation>
</message>
<message>
<source>{extra} more than there are lines.</source>
<translation>{extra} más que líneas.</translation>
</message>
<message>
<source>{kind} [{unique_id}]: {state}, event {event_id}</source>
<translation>{kind} [{unique_id}]: {state}, evento {event_id}</translation>
</message>
<message>
<source>{kind} [{unique_id}]: {state}, event {event_id}, {time}</source>
<translation>{kind} [{unique_id}]: {state}, evento {event_id}, {time}</translation>
</message>
<message>
<source>{kind} {id}: {particulars}</source>
<translation>{kind} {id}: {particulars}</translation>
</message>
<message>
<source>{mark} {why}</source>
<translation>{mark} {why}</translation>
</message>
<message>
<source>{metric} [{unique_id}] {label}: {value}, {state}</source>
<translation>{metric} [{unique_id}] {label}: {value}, {state}</translation>
</message>
<message>
<source>{n:,} events: {told}.</source>
<translation>{n:,} eventos: {told}.</translation>
</message>
<message>
<source>{n_coming} of {n_lines} were accepted a moment ago, and are not visible yet.</source>
<translation>{n_coming} de {n_lines} se aceptaron hace un momento y aún no son visibles.</translation>
</message>
<message numerus="yes">
<source>{n} events</source>
<extracomment>{n} event</extracomment>
<translation><numerusform>{n} evento</numerusform><numerusform>{n} eventos</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events aren't visible in Klaviyo. Finish it{terminal}: that checks first and sends only what is missing.</source>
<extracomment>{n} event isn't visible in Klaviyo. Finish it{terminal}: that checks first and sends only what is missing.</extracomment>
<translation><numerusform>{n} evento no se vio en Klaviyo. Termínelo{terminal}: antes se comprueba, y se envía solo lo que falta.</numerusform><numerusform>{n} eventos no se vieron en Klaviyo. Termínelo{terminal}: antes se comprueba, y se envía solo lo que falta.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} external IDs saved.</source>
<extracomment>{n} external ID saved.</extracomment>
<translation><numerusform>{n} ID externo guardado.</numerusform><numerusform>{n} ID externos guardados.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {n} lines, each once.</source>
<extracomment>{n} of {n} line, once.</extracomment>
<translation><numerusform>{n} de {n} línea, una vez.</numerusform><numerusform>{n} de {n} líneas, cada una una sola vez.</numerusform></translation>
</message>
<message>
<source>{order}{where}, started {at}{by}</source>
<translation>{order}{where}, iniciado el {at}{by}</translation>
</message>
<message>
<source>{outcome}: {profile_id} (rule: {rule})</source>
<translation>{outcome}: {profile_id} (regla: {rule})</translation>
</message>
<message>
<source>{record_type} {record_id} is linked to another event</source>
<translation>{record_type} {record_id} está vinculado a otro evento</translation>
</message>
<message>
<source>{run}, sent for {ticket}</source>
<translation>{run}, motivo: {ticket}</translation>
</message>
<message>
<source>{severity}: {field}: {message}</source>
<translation>{severity}: {field}: {message}</translation>
</message>
<message>
<source>{there:,} of {n:,} events recorded, {rest}</source>
<translation>{there:,} de {n:,} eventos registrados, {rest}</translation>
</message>
<message>
<source>{time} {step}: {outcome}. {detail}</source>
<translation>{time} {step}: {outcome}. {detail}</translation>
</message>
<message numerus="yes">
<source>{time}: {state}, {n} events</source>
<extracomment>{time}: {state}, {n} event</extracomment>
<translation><numerusform>{time}: {state}, {n} evento</numerusform><numerusform>{time}: {state}, {n} eventos</numerusform></translation>
</message>
<message>
<source>{title}, checked at {time}</source>
<translation>{title}, comprobado el {time}</translation>
</message>
<message>
<source>{what}, ended unattended: {state}</source>
<translation>{what}, terminó sin que nadie lo viera: {state}</translation>
</message>
<message>
<source>{what}, was interrupted</source>
<translation>{what}, se interrumpió</translation>
</message>
<message>
<source>{write_metric} [{unique_id}] on {profile_id}</source>
<translation>{write_metric} [{unique_id}] en {profile_id}</translation>
</message>
</context>
</TS>
