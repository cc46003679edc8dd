<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>  Possible: {each_detail}</source>
<translation>  Posible: {each_detail}</translation>
</message>
<message>
<source>  What to do: {ended_by_hint}</source>
<translation>  Qué hacer: {ended_by_hint}</translation>
</message>
<message>
<source> (without {hidden}, which Klaviyo doesn't show)</source>
<translation> (sin {hidden}, que Klaviyo no muestra)</translation>
</message>
<message>
<source> ({email})</source>
<translation> ({email})</translation>
</message>
<message>
<source> Klaviyo has {klaviyo}, ours is {ours}.</source>
<translation> Klaviyo tiene {klaviyo}; nosotros, {ours}.</translation>
</message>
<message>
<source> and {n_ids} more</source>
<translation> y {n_ids} más</translation>
</message>
<message>
<source> {difference_detail}</source>
<translation> {difference_detail}</translation>
</message>
<message>
<source> {group_detail}</source>
<translation> {group_detail}</translation>
</message>
<message>
<source>, changed {changed_at}</source>
<translation>, cambiada {changed_at}</translation>
</message>
<message>
<source>, line {line_id}</source>
<translation>, línea {line_id}</translation>
</message>
<message>
<source>, stopped early</source>
<translation>, detenida antes de tiempo</translation>
</message>
<message>
<source>, {which}</source>
<translation>, {which}</translation>
</message>
<message>
<source>1 order</source>
<translation>1 pedido</translation>
</message>
<message>
<source>An event</source>
<translation>Un evento</translation>
</message>
<message>
<source>Another window or terminal is comparing this connection's orders right now.</source>
<translation>Otra ventana o terminal compara en este momento los pedidos de esta conexión.</translation>
</message>
<message>
<source>Check that the disk has room and the folder can be written to. What was found is still shown.</source>
<translation>Compruebe que haya espacio en el disco y que se pueda escribir en la carpeta. Lo encontrado se muestra de todos modos.</translation>
</message>
<message>
<source>Correcting event</source>
<translation>Evento de corrección</translation>
</message>
<message>
<source>Currencies weren't compared: the account's own couldn't be read.</source>
<translation>No se compararon monedas: no se pudo leer la de la cuenta.</translation>
</message>
<message>
<source>Differences:</source>
<translation>Diferencias:</translation>
</message>
<message>
<source>Enter 1 to {most:,}.</source>
<translation>Indique de 1 a {most:,}.</translation>
</message>
<message>
<source>Enter a number such as 40.</source>
<translation>Indique un número como 40.</translation>
</message>
<message>
<source>Every order recorded until {last} has it, and none from {first} on: the mapping may have been changed in between.</source>
<translation>Todo pedido registrado hasta {last} lo tiene, y ninguno desde {first}: puede que la asignación cambiara entretanto.</translation>
</message>
<message>
<source>For the one order that iPaaS.com itself sent</source>
<translation>En el único pedido que envió el propio iPaaS.com</translation>
</message>
<message>
<source>For the one order that iPaaS.com itself sent (no more could be compared)</source>
<translation>En el único pedido que envió el propio iPaaS.com (no se pudieron comparar más)</translation>
</message>
<message>
<source>From the list: {unread}</source>
<translation>De la lista: {unread}</translation>
</message>
<message>
<source>In {n_own} of {n_orders} orders the event has the order's own date. Ours has that of sending, unless the event time “order” is chosen.</source>
<translation>En {n_own} de {n_orders} pedidos el evento lleva la fecha del pedido. El nuestro lleva la del envío, salvo que como fecha del evento se elija la del pedido.</translation>
</message>
<message>
<source>It ended early: {why}</source>
<translation>Terminó antes de tiempo: {why}</translation>
</message>
<message>
<source>It is on {profile_id}, the order's own event on {profile_id_2}.</source>
<translation>Está en {profile_id}; el evento del propio pedido, en {profile_id_2}.</translation>
</message>
<message>
<source>It is the event's time in seconds: none was sent.</source>
<translation>Es la hora del evento en segundos: no se envió ninguno.</translation>
</message>
<message>
<source>It is the metric of {integration}; ours is recorded under the API's of the same name.</source>
<translation>Es la métrica de {integration}; el nuestro se registra en la de la API del mismo nombre.</translation>
</message>
<message>
<source>It was {deleted}.</source>
<translation>Era {deleted}.</translation>
</message>
<message>
<source>Klaviyo doesn't have the event {event_id}.</source>
<translation>Klaviyo no tiene el evento {event_id}.</translation>
</message>
<message>
<source>Klaviyo doesn't have the saved event</source>
<translation>Klaviyo no tiene el evento guardado</translation>
</message>
<message>
<source>Klaviyo doesn't show the profile, so that its event can't be looked for.</source>
<translation>Klaviyo no muestra el perfil, así que no se puede buscar su evento.</translation>
</message>
<message>
<source>Klaviyo has it a second time: the event {stored_id}.</source>
<translation>Klaviyo lo tiene por segunda vez: el evento {stored_id}.</translation>
</message>
<message>
<source>Klaviyo has it as {theirs_path}.</source>
<translation>Klaviyo lo tiene como {theirs_path}.</translation>
</message>
<message>
<source>Klaviyo has it on {profile_id}{email}{theirs}; {mine}.</source>
<translation>Klaviyo lo tiene en {profile_id}{email}{theirs}; {mine}.</translation>
</message>
<message>
<source>Klaviyo has no event for it.</source>
<translation>Klaviyo no tiene ningún evento de esa línea.</translation>
</message>
<message>
<source>Klaviyo has {klaviyo}, ours is {ours}.</source>
<translation>Klaviyo tiene {klaviyo}; nosotros, {ours}.</translation>
</message>
<message>
<source>Klaviyo shows it of other events.</source>
<translation>Klaviyo lo muestra en otros eventos.</translation>
</message>
<message>
<source>Mapping: {mapping_name} (from {origin}{changed})</source>
<translation>Asignación: {mapping_name} (de {origin}{changed})</translation>
</message>
<message>
<source>Measured {finished_at}. {found}</source>
<translation>Medido {finished_at}. {found}</translation>
</message>
<message>
<source>No orders could be compared.</source>
<translation>No se pudo comparar ningún pedido.</translation>
</message>
<message>
<source>Not compared, {why}: {n_ids} ({ids}{more})</source>
<translation>Sin comparar, {why}: {n_ids} ({ids}{more})</translation>
</message>
<message>
<source>Of the last {number} orders that iPaaS.com itself sent</source>
<translation>De los últimos {number} pedidos que envió el propio iPaaS.com</translation>
</message>
<message>
<source>Of the last {number} orders that iPaaS.com itself sent (no more could be compared)</source>
<translation>De los últimos {number} pedidos que envió el propio iPaaS.com (no se pudieron comparar más)</translation>
</message>
<message>
<source>One has only the day.</source>
<translation>Uno tiene solo el día.</translation>
</message>
<message>
<source>One is a text, the other the seconds since 1970.</source>
<translation>Uno es un texto; el otro, los segundos desde 1970.</translation>
</message>
<message>
<source>Ours names none, so that Klaviyo takes the account's.</source>
<translation>El nuestro no indica ninguna, así que Klaviyo toma la de la cuenta.</translation>
</message>
<message>
<source>Remark: {remark}</source>
<translation>Observación: {remark}</translation>
</message>
<message>
<source>Stopped early. For the one order that iPaaS.com itself sent and that was compared until then</source>
<translation>Detenida antes de tiempo. En el único pedido que envió el propio iPaaS.com y que se había comparado hasta entonces</translation>
</message>
<message>
<source>Stopped early. Of the last {number} orders that iPaaS.com itself sent and that were compared until then</source>
<translation>Detenida antes de tiempo. De los últimos {number} pedidos que envió el propio iPaaS.com y que se habían comparado hasta entonces</translation>
</message>
<message>
<source>The calibration can't be kept</source>
<translation>No se puede guardar la calibración</translation>
</message>
<message>
<source>The customer's link or email may have changed since {datetime}; neither has a date.</source>
<translation>El vínculo o el correo del cliente pueden haber cambiado desde {datetime}; ninguno tiene fecha.</translation>
</message>
<message>
<source>The event is {event_id}, by the journal of this computer.</source>
<translation>El evento es {event_id}, según el diario de este equipo.</translation>
</message>
<message>
<source>The event is {event_id}, unique ID {unique_id}.</source>
<translation>El evento es {event_id}, ID único {unique_id}.</translation>
</message>
<message>
<source>The event is {link_external_id}.</source>
<translation>El evento es {link_external_id}.</translation>
</message>
<message>
<source>The event {event_id} can't be read. {why}</source>
<translation>No se puede leer el evento {event_id}. {why}</translation>
</message>
<message>
<source>The event {wanted} wasn't checked: the order has too many.</source>
<translation>No se preguntó por el evento {wanted}: el pedido tiene demasiados.</translation>
</message>
<message>
<source>The list wasn't checked beyond its newest {looked} orders.</source>
<translation>La lista no se revisó más allá de sus {looked} pedidos más recientes.</translation>
</message>
<message>
<source>The mapping was changed on {changed_at}, {since}.</source>
<translation>La asignación se cambió el {changed_at}, {since}.</translation>
</message>
<message>
<source>The order has no line for the event {stored_id}.</source>
<translation>El pedido no tiene línea para el evento {stored_id}.</translation>
</message>
<message>
<source>The order was changed on {changed}, after its event was recorded on {datetime}.</source>
<translation>El pedido se cambió el {changed}, después de registrarse su evento el {datetime}.</translation>
</message>
<message>
<source>They are {apart} hours apart, as with a time zone.</source>
<translation>Se llevan {apart} horas, seguramente por la zona horaria.</translation>
</message>
<message>
<source>This connection is already being calibrated</source>
<translation>Esta conexión ya se está calibrando</translation>
</message>
<message>
<source>Wait until it is done, or stop it there.</source>
<translation>Espere a que termine o deténgala allí.</translation>
</message>
<message>
<source>a currency</source>
<translation>una moneda</translation>
</message>
<message>
<source>a line missing in Klaviyo</source>
<translation>falta una línea en Klaviyo</translation>
</message>
<message>
<source>a line too many in Klaviyo</source>
<translation>sobra una línea en Klaviyo</translation>
</message>
<message>
<source>a list</source>
<translation>una lista</translation>
</message>
<message>
<source>a list in another order</source>
<translation>una lista en otro orden</translation>
</message>
<message>
<source>a number</source>
<translation>un número</translation>
</message>
<message>
<source>a text</source>
<translation>un texto</translation>
</message>
<message>
<source>a true/false value</source>
<translation>un valor lógico</translation>
</message>
<message>
<source>after its event was recorded on {datetime}</source>
<translation>después de registrarse su evento el {datetime}</translation>
</message>
<message>
<source>an object</source>
<translation>un objeto</translation>
</message>
<message>
<source>another amount</source>
<translation>otro importe</translation>
</message>
<message>
<source>another form of a date</source>
<translation>otra forma de una fecha</translation>
</message>
<message>
<source>another metric</source>
<translation>otra métrica</translation>
</message>
<message>
<source>another type</source>
<translation>otro tipo</translation>
</message>
<message>
<source>another unique ID</source>
<translation>otro ID único</translation>
</message>
<message>
<source>another value</source>
<translation>otro valor</translation>
</message>
<message>
<source>at a time not shown</source>
<translation>a una hora no mostrada</translation>
</message>
<message>
<source>by the ProfileId mapping</source>
<translation>por la asignación ProfileId</translation>
</message>
<message>
<source>by the customer's external ID link</source>
<translation>por el vínculo del cliente (ID externo)</translation>
</message>
<message>
<source>by transferring the customer</source>
<translation>al transferir el cliente</translation>
</message>
<message>
<source>iPaaS.com didn't provide the mapping; the copy of {read_at} was used.</source>
<translation>iPaaS.com no dio la asignación; se usó la copia de {read_at}.</translation>
</message>
<message>
<source>iPaaS.com has no event saved for it</source>
<translation>iPaaS.com no tiene guardado ningún evento</translation>
</message>
<message>
<source>iPaaS.com no longer has the order</source>
<translation>iPaaS.com ya no tiene el pedido</translation>
</message>
<message>
<source>in another place</source>
<translation>en otro lugar</translation>
</message>
<message>
<source>left out here by a filter</source>
<translation>excluido aquí por un filtro</translation>
</message>
<message>
<source>letter case, spaces or zeros</source>
<translation>mayúsculas, espacios o ceros</translation>
</message>
<message>
<source>none is found here</source>
<translation>aquí no se encuentra ninguno</translation>
</message>
<message>
<source>not in Klaviyo</source>
<translation>no está en Klaviyo</translation>
</message>
<message>
<source>nothing</source>
<translation>nada</translation>
</message>
<message>
<source>only in Klaviyo</source>
<translation>solo en Klaviyo</translation>
</message>
<message>
<source>ours goes to {ours}, found {rule}</source>
<translation>el nuestro va a {ours}, encontrado {rule}</translation>
</message>
<message>
<source>ours would make a new profile</source>
<translation>el nuestro crearía un perfil nuevo</translation>
</message>
<message>
<source>rounded</source>
<translation>redondeado</translation>
</message>
<message>
<source>sent by this program, not by iPaaS.com</source>
<translation>enviado por este programa, no por iPaaS.com</translation>
</message>
<message>
<source>some of its events can't be read</source>
<translation>algunos de sus eventos no se pueden leer</translation>
</message>
<message>
<source>the mapping fails here</source>
<translation>la asignación da aquí un error</translation>
</message>
<message>
<source>the one that the customer is linked to</source>
<translation>aquel al que está vinculado el cliente</translation>
</message>
<message>
<source>the one with the order's email</source>
<translation>el que tiene el correo del pedido</translation>
</message>
<message>
<source>the saved event ID was deleted</source>
<translation>el ID de evento guardado es uno eliminado</translation>
</message>
<message>
<source>the saved event can't be read</source>
<translation>el evento guardado no se puede leer</translation>
</message>
<message>
<source>the saved event corrects the order</source>
<translation>el evento guardado corrige el pedido</translation>
</message>
<message>
<source>the saved event is another order's</source>
<translation>el evento guardado es de otro pedido</translation>
</message>
<message>
<source>twice in Klaviyo</source>
<translation>dos veces en Klaviyo</translation>
</message>
<message>
<source>what its payload needs can't be read</source>
<translation>no se puede leer lo que necesitan sus datos</translation>
</message>
<message>
<source>{begin}, our payload differs from what Klaviyo has.</source>
<translation>{begin}, nuestros datos difieren de lo que tiene Klaviyo.</translation>
</message>
<message>
<source>{begin}, our payload equals what Klaviyo has in {equal}{limits}.</source>
<translation>{begin}, nuestros datos son iguales a lo que tiene Klaviyo en {equal}{limits}.</translation>
</message>
<message>
<source>{begin}, our payload equals what Klaviyo has.</source>
<translation>{begin}, nuestros datos son iguales a lo que tiene Klaviyo.</translation>
</message>
<message>
<source>{collection}: {message}</source>
<translation>{collection}: {message}</translation>
</message>
<message>
<source>{equal} of {compared} equal{partial}</source>
<translation>{equal} de {compared} iguales{partial}</translation>
</message>
<message>
<source>{events}{line}, {field}: {kind_words}.{values}{detail}</source>
<translation>{events}{line}, {field}: {kind_words}.{values}{detail}</translation>
</message>
<message>
<source>{last} orders can't be compared.</source>
<translation>No se pueden comparar {last} pedidos.</translation>
</message>
<message numerus="yes">
<source>{n:,} orders of iPaaS.com's list were checked: {compared:,} compared, {others:,} couldn't be compared.</source>
<extracomment>{n:,} order of iPaaS.com's list was checked: {compared:,} compared, {others:,} couldn't be compared.</extracomment>
<translation><numerusform>Se revisó {n:,} pedido de la lista de iPaaS.com: {compared:,} comparados, {others:,} no se pudieron comparar.</numerusform><numerusform>Se revisaron {n:,} pedidos de la lista de iPaaS.com: {compared:,} comparados, {others:,} no se pudieron comparar.</numerusform></translation>
</message>
<message>
<source>{orders} orders</source>
<translation>{orders} pedidos</translation>
</message>
<message>
<source>{order}: differs (event {event_id}, recorded {recorded_at})</source>
<translation>{order}: difiere (evento {event_id}, registrado {recorded_at})</translation>
</message>
<message>
<source>{order}: equal</source>
<translation>{order}: igual</translation>
</message>
<message>
<source>{order}: not compared: {reason_words}. {order_detail}</source>
<translation>{order}: sin comparar: {reason_words}. {order_detail}</translation>
</message>
<message>
<source>{per_minute} orders a minute isn't possible.</source>
<translation>No son posibles {per_minute} pedidos por minuto.</translation>
</message>
<message>
<source>{where}: {kind_words}, in {orders} (such as {examples}).{detail}</source>
<translation>{where}: {kind_words}, en {orders} (p. ej., {examples}).{detail}</translation>
</message>
<message>
<source>{words} It is rounded too.</source>
<translation>{words} También está redondeado.</translation>
</message>
<message>
<source>{words} It names {currency}.</source>
<translation>{words} Indica {currency}.</translation>
</message>
</context>
<context>
<name>Resend Desk: a difference</name>
<message>
<source>another profile</source>
<comment>a difference</comment>
<translation>otro perfil</translation>
</message>
</context>
</TS>
