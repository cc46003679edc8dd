<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Mark as dealt with…</source>
<translation>&amp;Marcar como resuelto…</translation>
</message>
<message>
<source>&amp;Preview it</source>
<translation>&amp;Previsualizarlo</translation>
</message>
<message>
<source>&amp;Preview them</source>
<translation>&amp;Previsualizarlos</translation>
</message>
<message>
<source>&amp;Save the external IDs</source>
<translation>&amp;Guardar los ID externos</translation>
</message>
<message numerus="yes">
<source>&amp;Send {n} events</source>
<extracomment>&amp;Send {n} event</extracomment>
<translation><numerusform>E&amp;nviar {n} evento</numerusform><numerusform>E&amp;nviar {n} eventos</numerusform></translation>
</message>
<message>
<source>&amp;Show the batch</source>
<translation>&amp;Mostrar el lote</translation>
</message>
<message>
<source>(no destination)</source>
<translation>(sin destino)</translation>
</message>
<message>
<source>(no rows)</source>
<translation>(sin filas)</translation>
</message>
<message>
<source>1 of 1 order waits</source>
<translation>1 de 1 pedido espera</translation>
</message>
<message>
<source>A batch is prepared together, confirmed once, and sent as fast as Klaviyo allows. You can pause, stop and resume it.</source>
<translation>Un lote se prepara junto, se confirma una vez y se envía tan rápido como permite Klaviyo. Se puede pausar, detener y reanudar.</translation>
</message>
<message>
<source>A guest: no customer record</source>
<translation>Un invitado: sin registro de cliente</translation>
</message>
<message>
<source>Accepted in this send, not visible yet</source>
<translation>Aceptado de este envío, aún no visible</translation>
</message>
<message>
<source>Accepted, not visible yet</source>
<translation>Aceptado, aún no visible</translation>
</message>
<message>
<source>Accepted, not visible yet: Klaviyo took it a moment ago</source>
<translation>Aceptado, aún no visible: Klaviyo lo recibió hace un momento</translation>
</message>
<message>
<source>Affected: {what}.</source>
<translation>Afecta a: {what}.</translation>
</message>
<message>
<source>Already recorded, different</source>
<translation>Ya registrado, distinto</translation>
</message>
<message>
<source>Already recorded, identical</source>
<translation>Ya registrado, idéntico</translation>
</message>
<message>
<source>Amounts</source>
<translation>Importes</translation>
</message>
<message numerus="yes">
<source>And {n} more problems</source>
<extracomment>And {n} more problem</extracomment>
<translation><numerusform>Y {n} problema más</numerusform><numerusform>Y {n} problemas más</numerusform></translation>
</message>
<message>
<source>Another order with this order number</source>
<translation>Otro pedido con este número de pedido</translation>
</message>
<message>
<source>Another order's event: the link in iPaaS.com is wrong</source>
<translation>Evento de otro pedido: el vínculo en iPaaS.com es incorrecto</translation>
</message>
<message>
<source>As planned</source>
<translation>Como estaba previsto</translation>
</message>
<message>
<source>As planned, but with a different payload</source>
<translation>Como estaba previsto, pero con otros datos</translation>
</message>
<message>
<source>At the next start, the program lists these orders, shows how far they got, and offers to finish them.</source>
<translation>En el próximo inicio, el programa muestra estos pedidos y hasta dónde llegaron, y ofrece terminarlos.</translation>
</message>
<message>
<source>At the next start, the program offers to continue the batch “{batch}”.</source>
<translation>En el próximo inicio, el programa ofrece continuar el lote «{batch}».</translation>
</message>
<message>
<source>Being tried out</source>
<translation>En prueba</translation>
</message>
<message>
<source>Billing address</source>
<translation>Dirección de facturación</translation>
</message>
<message>
<source>Calibrate again.</source>
<translation>Calibre de nuevo.</translation>
</message>
<message>
<source>Calibrated {day}: nothing could be compared</source>
<translation>Calibrado {day}: no se pudo comparar nada</translation>
</message>
<message>
<source>Calibrated {day}: {score}</source>
<translation>Calibrado {day}: {score}</translation>
</message>
<message>
<source>Calibrated {day}: {score}, with another mapping</source>
<translation>Calibrado {day}: {score}, con otra asignación</translation>
</message>
<message>
<source>Calibration compares our payloads with what Klaviyo has for orders that iPaaS.com itself recorded. It only reads. Press to open it.</source>
<translation>La calibración compara nuestros datos con lo que Klaviyo tiene de los pedidos que registró el propio iPaaS.com. Solo lee. Pulse para abrirla.</translation>
</message>
<message>
<source>Can't be read</source>
<translation>No se puede leer</translation>
</message>
<message>
<source>Can't be read: {detail}</source>
<translation>No se puede leer: {detail}</translation>
</message>
<message>
<source>Check and &amp;finish</source>
<translation>Comprobar y &amp;terminar</translation>
</message>
<message>
<source>Check it before you send it: iPaaS.com may just be late.</source>
<translation>Revíselo antes de enviarlo: puede que iPaaS.com solo vaya con retraso.</translation>
</message>
<message>
<source>Check them before you send them: iPaaS.com may just be late.</source>
<translation>Revíselos antes de enviarlos: puede que iPaaS.com solo vaya con retraso.</translation>
</message>
<message>
<source>Checking whether live flows would start.</source>
<translation>Comprobando si se iniciarían flujos activos.</translation>
</message>
<message>
<source>Choose profile…</source>
<translation>Elegir perfil…</translation>
</message>
<message>
<source>Click the icon in the tray to see the window again.</source>
<translation>Haga clic en el icono de la bandeja para volver a ver la ventana.</translation>
</message>
<message numerus="yes">
<source>Comparing: {compared} of {asked} compared, {equal} equal. {n} orders checked.</source>
<extracomment>Comparing: {compared} of {asked} compared, {equal} equal. {n} order checked.</extracomment>
<translation><numerusform>Comparando: {compared} de {asked} comparados, {equal} iguales. {n} pedido revisado.</numerusform><numerusform>Comparando: {compared} de {asked} comparados, {equal} iguales. {n} pedidos revisados.</numerusform></translation>
</message>
<message>
<source>Confirmed</source>
<translation>Confirmado</translation>
</message>
<message>
<source>Conflict</source>
<translation>Conflicto</translation>
</message>
<message>
<source>Correct the filter in iPaaS.com.</source>
<translation>Corrija el filtro en iPaaS.com.</translation>
</message>
<message>
<source>Correct the order in iPaaS.com.</source>
<translation>Corrija el pedido en iPaaS.com.</translation>
</message>
<message>
<source>Correct this order…</source>
<translation>Corregir este pedido…</translation>
</message>
<message>
<source>Couldn't determine who gets it</source>
<translation>No se pudo determinar quién los recibe</translation>
</message>
<message>
<source>Couldn't read which flows would start: {why}</source>
<translation>No se pudo leer qué flujos se iniciarían: {why}</translation>
</message>
<message>
<source>Couldn't read which live flows would start.</source>
<translation>No se pudo leer qué flujos activos se iniciarían.</translation>
</message>
<message>
<source>Created {created}</source>
<translation>Creado {created}</translation>
</message>
<message>
<source>Created {created} by {by}</source>
<translation>Creado {created} por {by}</translation>
</message>
<message>
<source>Created {created} from {source}</source>
<translation>Creado {created} a partir de: {source}</translation>
</message>
<message>
<source>Created {created} from {source} by {by}</source>
<translation>Creado {created} por {by} a partir de: {source}</translation>
</message>
<message>
<source>Currency in Klaviyo</source>
<translation>Moneda en Klaviyo</translation>
</message>
<message>
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<source>Customer in iPaaS.com</source>
<translation>Cliente en iPaaS.com</translation>
</message>
<message>
<source>Customer transfer</source>
<translation>Transferencia del cliente</translation>
</message>
<message>
<source>Customer {customer_id} in iPaaS.com</source>
<translation>Cliente {customer_id} en iPaaS.com</translation>
</message>
<message>
<source>Customers with the email</source>
<translation>Clientes con el correo</translation>
</message>
<message>
<source>DEMO</source>
<translation>DEMO</translation>
</message>
<message>
<source>Date and time</source>
<translation>Fecha y hora</translation>
</message>
<message>
<source>Decide how it is recorded:</source>
<translation>Decida cómo se registra:</translation>
</message>
<message>
<source>Default</source>
<translation>Predeterminado</translation>
</message>
<message>
<source>Deleted link</source>
<translation>Vínculo eliminado</translation>
</message>
<message>
<source>Discount</source>
<translation>Descuento</translation>
</message>
<message numerus="yes">
<source>Done: {n:,} orders</source>
<extracomment>Done: {n:,} order</extracomment>
<translation><numerusform>Hecho: {n:,} pedido</numerusform><numerusform>Hecho: {n:,} pedidos</numerusform></translation>
</message>
<message>
<source>Ended unattended</source>
<translation>Terminó sin que nadie lo viera</translation>
</message>
<message>
<source>Ended: {left}</source>
<translation>Terminado: {left}</translation>
</message>
<message numerus="yes">
<source>Ended: {n:,} of {orders:,} orders recorded</source>
<extracomment>Ended: {n:,} of {orders:,} orders recorded</extracomment>
<translation><numerusform>Terminado: {n:,} de {orders:,} pedidos registrado</numerusform><numerusform>Terminado: {n:,} de {orders:,} pedidos registrados</numerusform></translation>
</message>
<message>
<source>Error</source>
<translation>Error</translation>
</message>
<message>
<source>Error filter</source>
<translation>Filtro de error</translation>
</message>
<message>
<source>Event IDs in Klaviyo: {ids}</source>
<translation>ID de eventos en Klaviyo: {ids}</translation>
</message>
<message>
<source>Events have no page of their own, so the profile's page was opened. The event ID {id} was copied to the clipboard.</source>
<translation>Los eventos no tienen página propia, así que se abrió la del perfil. El ID del evento, {id}, se copió al portapapeles.</translation>
</message>
<message>
<source>Examine this connection…</source>
<translation>Comprobar esta conexión…</translation>
</message>
<message>
<source>External IDs</source>
<translation>ID externos</translation>
</message>
<message>
<source>Find accepted events</source>
<translation>Buscar eventos aceptados</translation>
</message>
<message>
<source>ID {id}</source>
<translation>ID {id}</translation>
</message>
<message>
<source>ID {value}</source>
<translation>ID {value}</translation>
</message>
<message>
<source>Interrupted, or running in another window: {left}</source>
<translation>Interrumpido, o en curso en otra ventana: {left}</translation>
</message>
<message>
<source>It didn't respond in time.</source>
<translation>No respondió a tiempo.</translation>
</message>
<message>
<source>It has run for {time}.</source>
<translation>Tiempo hasta ahora: {time}.</translation>
</message>
<message>
<source>It isn't known whether this is a test account: treat it as live.</source>
<translation>No se sabe si es una cuenta de prueba: trátela como de producción.</translation>
</message>
<message>
<source>It limits how often it can be called. Other programs share the same quota.</source>
<translation>Limita la frecuencia de las llamadas. Otros programas comparten el mismo cupo.</translation>
</message>
<message>
<source>It ran for {time}.</source>
<translation>Duración: {time}.</translation>
</message>
<message>
<source>It reported an internal problem.</source>
<translation>Informó de un problema interno.</translation>
</message>
<message>
<source>It takes about {time}.</source>
<translation>Tarda alrededor de {time}.</translation>
</message>
<message>
<source>Items</source>
<translation>Artículos</translation>
</message>
<message>
<source>Keep what Klaviyo has</source>
<translation>Conservar lo de Klaviyo</translation>
</message>
<message numerus="yes">
<source>Klaviyo has {told} with this number. If it is this order, {n} events would be counted twice.</source>
<extracomment>Klaviyo has {told} with this number. If it is this order, {n} event would be counted twice.</extracomment>
<translation><numerusform>Klaviyo tiene {told} con este número. Si es este pedido, {n} evento se contaría dos veces.</numerusform><numerusform>Klaviyo tiene {told} con este número. Si es este pedido, {n} eventos se contarían dos veces.</numerusform></translation>
</message>
<message numerus="yes">
<source>Klaviyo has {told}. {n} more events would be sent and counted too; Klaviyo removes none of them.</source>
<extracomment>Klaviyo has {told}. {n} more event would be sent and counted too; Klaviyo removes none of them.</extracomment>
<translation><numerusform>Klaviyo tiene {told}. Se enviaría y contaría {n} evento más; Klaviyo no elimina ninguno.</numerusform><numerusform>Klaviyo tiene {told}. Se enviarían y contarían {n} eventos más; Klaviyo no elimina ninguno.</numerusform></translation>
</message>
<message>
<source>Klaviyo profile</source>
<translation>Perfil de Klaviyo</translation>
</message>
<message>
<source>Klaviyo says that this is a test account.</source>
<translation>Klaviyo dice que es una cuenta de prueba.</translation>
</message>
<message>
<source>LIVE</source>
<translation>PRODUCCIÓN</translation>
</message>
<message>
<source>Link in iPaaS.com</source>
<translation>Vínculo en iPaaS.com</translation>
</message>
<message>
<source>List</source>
<translation>Lista</translation>
</message>
<message>
<source>Looked again: accepted</source>
<translation>Se volvió a buscar: aceptado</translation>
</message>
<message>
<source>Looked again: failed</source>
<translation>Se volvió a buscar: fallido</translation>
</message>
<message>
<source>Looked again: recorded</source>
<translation>Se volvió a buscar: registrado</translation>
</message>
<message>
<source>Looked again: unknown</source>
<translation>Se volvió a buscar: desconocido</translation>
</message>
<message>
<source>Make a &amp;batch of all {n:,} orders…</source>
<translation>Crear un l&amp;ote con los {n:,} pedidos…</translation>
</message>
<message>
<source>Make a &amp;batch of them</source>
<translation>Crear un &amp;lote con ellos</translation>
</message>
<message numerus="yes">
<source>Make a &amp;batch of {n:,} orders…</source>
<extracomment>Make a &amp;batch of this order…</extracomment>
<translation><numerusform>Crear un l&amp;ote con este pedido…</numerusform><numerusform>Crear un l&amp;ote con {n:,} pedidos…</numerusform></translation>
</message>
<message>
<source>Mapping filter</source>
<translation>Filtro de asignación</translation>
</message>
<message>
<source>Measured {time}</source>
<translation>Medido {time}</translation>
</message>
<message>
<source>Metric</source>
<translation>Métrica</translation>
</message>
<message>
<source>NAME BEFORE SENDING</source>
<translation>NOMBRE ANTES DE ENVIAR</translation>
</message>
<message>
<source>New</source>
<translation>Nuevo</translation>
</message>
<message>
<source>No connection could be made, so no request was sent.</source>
<translation>No se pudo establecer conexión, así que no se envió ninguna solicitud.</translation>
</message>
<message>
<source>No live flow starts, so no flow emails anyone.</source>
<translation>No se inicia ningún flujo activo, así que ninguno envía correos.</translation>
</message>
<message>
<source>No profile, and none can be created</source>
<translation>Sin perfil, y no se puede crear ninguno</translation>
</message>
<message>
<source>No such page: nothing is there yet, or it is the sandbox.</source>
<translation>Esa página no existe: aún no hay nada allí, o es el entorno de pruebas.</translation>
</message>
<message>
<source>No web page is known for this server. The order ID {id} was copied to the clipboard.</source>
<translation>No se conoce ninguna página web de este servidor. El ID del pedido, {id}, se copió al portapapeles.</translation>
</message>
<message>
<source>Not asked</source>
<translation>No consultado</translation>
</message>
<message>
<source>Not calibrated yet</source>
<translation>Aún sin calibrar</translation>
</message>
<message>
<source>Not examined yet</source>
<translation>Aún sin comprobar</translation>
</message>
<message>
<source>Not found</source>
<translation>No encontrado</translation>
</message>
<message>
<source>Not passed</source>
<translation>No superado</translation>
</message>
<message>
<source>Not resolved</source>
<translation>Sin determinar</translation>
</message>
<message>
<source>Not started: {left}</source>
<translation>Sin empezar: {left}</translation>
</message>
<message>
<source>Not verified</source>
<translation>No verificado</translation>
</message>
<message>
<source>Nothing</source>
<translation>Nada</translation>
</message>
<message>
<source>Nothing can be sent or saved through this connection (File, Colour and safe mode).</source>
<translation>Con esta conexión no se puede enviar ni guardar nada (Archivo, Color y modo seguro).</translation>
</message>
<message>
<source>Nothing is sent for it, as iPaaS.com would do.</source>
<translation>No se envía nada por ello, como haría iPaaS.com.</translation>
</message>
<message>
<source>Nothing of this connection is saved; it is gone when you close the window. To save it, edit the connection (File, Edit connection) and untick “Use it for this session only”.</source>
<translation>No se guarda nada de esta conexión; desaparece al cerrar la ventana. Para guardarla, edite la conexión (Archivo, Editar conexión) y desmarque «Usarla solo en esta sesión».</translation>
</message>
<message>
<source>Nothing was sent.</source>
<translation>No se envió nada.</translation>
</message>
<message>
<source>Nothing: a mapping filter leaves it out</source>
<translation>Nada: un filtro de asignación lo omite</translation>
</message>
<message>
<source>Number</source>
<translation>Número</translation>
</message>
<message numerus="yes">
<source>Of {n} events: {told}.</source>
<extracomment>Of {n} event: {told}.</extracomment>
<translation><numerusform>De {n} evento: {told}.</numerusform><numerusform>De {n} eventos: {told}.</numerusform></translation>
</message>
<message>
<source>Open the mapping's source…</source>
<translation>Abrir el origen de la asignación…</translation>
</message>
<message>
<source>Order {order} is missing in Klaviyo</source>
<translation>Falta el pedido {order} en Klaviyo</translation>
</message>
<message>
<source>Other IDs: {names}</source>
<translation>Otros ID: {names}</translation>
</message>
<message>
<source>Passed</source>
<translation>Superado</translation>
</message>
<message>
<source>Paused: orders in progress are finished, and no others start.</source>
<translation>En pausa: los pedidos en curso se terminan y no empieza ninguno más.</translation>
</message>
<message>
<source>Paused: {left}</source>
<translation>En pausa: {left}</translation>
</message>
<message>
<source>Payloads</source>
<translation>Datos</translation>
</message>
<message>
<source>Placed {time}</source>
<translation>Pedido del {time}</translation>
</message>
<message>
<source>Possibly recorded</source>
<translation>Quizá registrado</translation>
</message>
<message>
<source>Possibly the same order: only the order number matches</source>
<translation>Quizá el mismo pedido: solo coincide el número de pedido</translation>
</message>
<message>
<source>Preparing</source>
<translation>Preparación</translation>
</message>
<message>
<source>Preview again</source>
<translation>Previsualizar de nuevo</translation>
</message>
<message>
<source>Profile by email</source>
<translation>Perfil por correo</translation>
</message>
<message>
<source>Profile by phone</source>
<translation>Perfil por teléfono</translation>
</message>
<message>
<source>ProfileId formula</source>
<translation>Fórmula ProfileId</translation>
</message>
<message>
<source>Properties</source>
<translation>Propiedades</translation>
</message>
<message>
<source>READ ONLY</source>
<translation>SOLO LECTURA</translation>
</message>
<message>
<source>Read back from Klaviyo</source>
<translation>Releído de Klaviyo</translation>
</message>
<message>
<source>Reading and preparing the orders. Nothing is sent.</source>
<translation>Leyendo y preparando los pedidos. No se envía nada.</translation>
</message>
<message>
<source>Reading the order</source>
<translation>Leer el pedido</translation>
</message>
<message>
<source>Real customers: what you send can start flows that email them.</source>
<translation>Clientes reales: lo que envíe puede iniciar flujos que les envían correos.</translation>
</message>
<message>
<source>Recorded again</source>
<translation>Se registra de nuevo</translation>
</message>
<message>
<source>Recorded by this send</source>
<translation>Registrado por este envío</translation>
</message>
<message>
<source>Recorded differently</source>
<translation>Registrado de otro modo</translation>
</message>
<message>
<source>Resend Desk keeps watching</source>
<translation>Resend Desk sigue vigilando</translation>
</message>
<message>
<source>See the problems of each event.</source>
<translation>Vea los problemas de cada evento.</translation>
</message>
<message>
<source>Sending</source>
<translation>Enviando</translation>
</message>
<message numerus="yes">
<source>Sending {n:,} orders…</source>
<extracomment>Sending {n:,} order…</extracomment>
<translation><numerusform>Enviando {n:,} pedido…</numerusform><numerusform>Enviando {n:,} pedidos…</numerusform></translation>
</message>
<message>
<source>Sent at {time}</source>
<translation>Enviado el {time}</translation>
</message>
<message>
<source>Sent before</source>
<translation>Enviado antes</translation>
</message>
<message>
<source>Sent before, and no longer in Klaviyo</source>
<translation>Enviado antes y ya no está en Klaviyo</translation>
</message>
<message>
<source>Sent before, now gone</source>
<translation>Enviado antes, ahora no está</translation>
</message>
<message>
<source>Sent in this batch {parts}.</source>
<translation>Enviado en este lote {parts}.</translation>
</message>
<message>
<source>Sent with {options}</source>
<translation>Enviado con {options}</translation>
</message>
<message>
<source>Sequence</source>
<translation>Secuencia</translation>
</message>
<message>
<source>Several attempts got no usable response.</source>
<translation>Tras varios intentos no hubo ninguna respuesta útil.</translation>
</message>
<message>
<source>Shipping</source>
<translation>Envío</translation>
</message>
<message>
<source>Shipping address</source>
<translation>Dirección de envío</translation>
</message>
<message>
<source>Show the event</source>
<translation>Mostrar el evento</translation>
</message>
<message>
<source>Show the events</source>
<translation>Mostrar los eventos</translation>
</message>
<message>
<source>Show the request</source>
<translation>Mostrar la solicitud</translation>
</message>
<message>
<source>Show what Klaviyo has</source>
<translation>Mostrar lo que tiene Klaviyo</translation>
</message>
<message>
<source>State: {stands}</source>
<translation>Estado: {stands}</translation>
</message>
<message>
<source>Stays in Klaviyo: its order was deleted</source>
<translation>Sigue en Klaviyo: su pedido se eliminó</translation>
</message>
<message>
<source>Stays in Klaviyo: the order no longer has its line</source>
<translation>Sigue en Klaviyo: el pedido ya no tiene esa línea</translation>
</message>
<message>
<source>Stopped</source>
<translation>Detenido</translation>
</message>
<message>
<source>Stopped: {left}</source>
<translation>Detenido: {left}</translation>
</message>
<message numerus="yes">
<source>Stopped: {n:,} of {orders:,} orders were interrupted</source>
<extracomment>Stopped: {n:,} of {orders:,} orders was interrupted</extracomment>
<translation><numerusform>Detenido: {n:,} de {orders:,} pedidos se interrumpió</numerusform><numerusform>Detenido: {n:,} de {orders:,} pedidos se interrumpieron</numerusform></translation>
</message>
<message>
<source>TEST</source>
<translation>PRUEBA</translation>
</message>
<message>
<source>THIS SESSION ONLY</source>
<translation>SOLO ESTA SESIÓN</translation>
</message>
<message>
<source>Table</source>
<translation>Tabla</translation>
</message>
<message>
<source>Table's ID</source>
<translation>ID de la tabla</translation>
</message>
<message>
<source>Table's rows</source>
<translation>Filas de la tabla</translation>
</message>
<message>
<source>Tax</source>
<translation>Impuestos</translation>
</message>
<message>
<source>Text</source>
<translation>Texto</translation>
</message>
<message>
<source>The account's name must be entered before sending (File, Colour and safe mode).</source>
<translation>Antes de enviar hay que escribir el nombre de la cuenta (Archivo, Color y modo seguro).</translation>
</message>
<message>
<source>The batch “{name}” is ready to confirm</source>
<translation>El lote «{name}» espera su confirmación</translation>
</message>
<message>
<source>The batch “{name}” isn't finished</source>
<translation>El lote «{name}» no está terminado</translation>
</message>
<message>
<source>The customer's record is no longer known</source>
<translation>La ficha del cliente ya no se conoce</translation>
</message>
<message>
<source>The demo and everything sent in it are discarded when you close the window.</source>
<translation>La demostración y todo lo enviado en ella se descartan al cerrar la ventana.</translation>
</message>
<message>
<source>The error filter of {collection} can't be evaluated: {message} ({formula})</source>
<translation>El filtro de error de {collection} no se puede evaluar: {message} ({formula})</translation>
</message>
<message>
<source>The error filter of {collection} leaves this out ({formula})</source>
<translation>El filtro de error de {collection} omite esto ({formula})</translation>
</message>
<message>
<source>The error filter of {collection} stops the order: {message} ({formula})</source>
<translation>El filtro de error de {collection} detiene el pedido: {message} ({formula})</translation>
</message>
<message>
<source>The event being corrected</source>
<translation>El evento que se corrige</translation>
</message>
<message>
<source>The mapping filter of {collection} can't be evaluated: {message} ({formula})</source>
<translation>El filtro de asignación de {collection} no se puede evaluar: {message} ({formula})</translation>
</message>
<message>
<source>The mapping filter of {collection} leaves this out ({formula})</source>
<translation>El filtro de asignación de {collection} omite esto ({formula})</translation>
</message>
<message>
<source>The mapping filter of {collection} stops the order: {message} ({formula})</source>
<translation>El filtro de asignación de {collection} detiene el pedido: {message} ({formula})</translation>
</message>
<message>
<source>The mapping has changed since it was measured.</source>
<translation>La asignación ha cambiado desde la medición.</translation>
</message>
<message numerus="yes">
<source>The other recorded orders were in Klaviyo already.</source>
<extracomment>The other recorded order was in Klaviyo already.</extracomment>
<translation><numerusform>El otro pedido registrado ya estaba en Klaviyo.</numerusform><numerusform>Los demás pedidos registrados ya estaban en Klaviyo.</numerusform></translation>
</message>
<message>
<source>The profile can't be used as it is</source>
<translation>El perfil no se puede usar tal como está</translation>
</message>
<message>
<source>The response isn't what it usually sends; something in between may have answered.</source>
<translation>La respuesta no es la habitual; quizá respondió algo intermedio.</translation>
</message>
<message>
<source>The same order, by another integration</source>
<translation>El mismo pedido, por otra integración</translation>
</message>
<message>
<source>The same order, deleted in iPaaS.com</source>
<translation>El mismo pedido, eliminado en iPaaS.com</translation>
</message>
<message>
<source>The same order, on another profile</source>
<translation>El mismo pedido, en otro perfil</translation>
</message>
<message>
<source>The same order, under another metric</source>
<translation>El mismo pedido, con otra métrica</translation>
</message>
<message>
<source>The same order, under another unique ID</source>
<translation>El mismo pedido, con otro ID único</translation>
</message>
<message>
<source>The sandbox inside the program: nothing leaves this computer, and everything is discarded when you quit.</source>
<translation>El entorno de pruebas del programa: nada sale de este equipo y todo se descarta al salir.</translation>
</message>
<message>
<source>The whole order</source>
<translation>Todo el pedido</translation>
</message>
<message numerus="yes">
<source>There are {n} more like it.</source>
<extracomment>There is {n} more like it.</extracomment>
<translation><numerusform>Hay {n} lote más en el mismo caso.</numerusform><numerusform>Hay {n} lotes más en el mismo caso.</numerusform></translation>
</message>
<message>
<source>This connection is kept for this session only. Set it up again after the next start: the program then lists these orders, shows how far they got, and offers to finish them.</source>
<translation>Esta conexión es solo para esta sesión. Configúrela de nuevo tras el próximo inicio: el programa mostrará estos pedidos y hasta dónde llegaron, y ofrecerá terminarlos.</translation>
</message>
<message>
<source>This connection is kept for this session only. Set it up again after the next start: the program then offers to continue the batch “{batch}”.</source>
<translation>Esta conexión es solo para esta sesión. Configúrela de nuevo tras el próximo inicio: el programa ofrecerá continuar el lote «{batch}».</translation>
</message>
<message>
<source>This connection is read-only: nothing can be sent or saved through it. You can change this in File, Colour and safe mode.</source>
<translation>Esta conexión es de solo lectura: con ella no se puede enviar ni guardar nada. Se cambia en «Archivo», «Color y modo seguro».</translation>
</message>
<message>
<source>This program sent with {options}</source>
<translation>Este programa envió con {options}</translation>
</message>
<message>
<source>Ticket: {ticket}</source>
<translation>Ticket: {ticket}</translation>
</message>
<message>
<source>To a new profile</source>
<translation>A un perfil nuevo</translation>
</message>
<message>
<source>To a new profile for {email}</source>
<translation>A un perfil nuevo para {email}</translation>
</message>
<message>
<source>To {who}</source>
<translation>A {who}</translation>
</message>
<message>
<source>Transaction</source>
<translation>Transacción</translation>
</message>
<message>
<source>Try a change on a copy</source>
<translation>Probar un cambio en una copia</translation>
</message>
<message>
<source>Try all {hit} orders again</source>
<translation>Reintentar los {hit} pedidos</translation>
</message>
<message>
<source>Two profiles match: choose one</source>
<translation>Hay dos perfiles posibles: elija uno</translation>
</message>
<message>
<source>UNKNOWN ACCOUNT</source>
<translation>CUENTA DESCONOCIDA</translation>
</message>
<message>
<source>Unconfirmed</source>
<translation>Sin confirmar</translation>
</message>
<message>
<source>Unknown: this send may have recorded it</source>
<translation>Desconocido: puede que este envío lo haya registrado</translation>
</message>
<message>
<source>Waiting</source>
<translation>En espera</translation>
</message>
<message>
<source>Waiting for the system keyring. It may ask for its password in a separate window…</source>
<translation>Esperando al llavero del sistema, que puede pedir su contraseña en una ventana propia…</translation>
</message>
<message>
<source>Warning</source>
<translation>Advertencia</translation>
</message>
<message>
<source>Watching new orders since {since}</source>
<translation>Vigilando pedidos nuevos desde las {since}</translation>
</message>
<message numerus="yes">
<source>Watching new orders since {since}, {n:,} missing</source>
<extracomment>Watching new orders since {since}, {n:,} missing</extracomment>
<translation><numerusform>Vigilando pedidos nuevos desde las {since}, falta {n:,}</numerusform><numerusform>Vigilando pedidos nuevos desde las {since}, faltan {n:,}</numerusform></translation>
</message>
<message>
<source>Whole number</source>
<translation>Número entero</translation>
</message>
<message>
<source>Will be created</source>
<translation>Se creará</translation>
</message>
<message>
<source>Will be created for {email}</source>
<translation>Se creará para {email}</translation>
</message>
<message>
<source>Would be created</source>
<translation>Se crearía</translation>
</message>
<message>
<source>Yes or no</source>
<translation>Sí o no</translation>
</message>
<message>
<source>about {time} left</source>
<translation>quedan alrededor de {time}</translation>
</message>
<message>
<source>account {account}</source>
<translation>cuenta {account}</translation>
</message>
<message>
<source>added</source>
<translation>añadido</translation>
</message>
<message>
<source>already recorded, different</source>
<translation>ya registrado, distinto</translation>
</message>
<message>
<source>already recorded, identical</source>
<translation>ya registrado, idéntico</translation>
</message>
<message>
<source>and {n} more</source>
<translation>y {n} más</translation>
</message>
<message>
<source>blocked</source>
<translation>bloqueado</translation>
</message>
<message numerus="yes">
<source>by iPaaS.com's own queue: {n} orders</source>
<extracomment>by iPaaS.com's own queue: {n} order</extracomment>
<translation><numerusform>por la cola de iPaaS.com: {n} pedido</numerusform><numerusform>por la cola de iPaaS.com: {n} pedidos</numerusform></translation>
</message>
<message>
<source>by the customer's link in iPaaS.com</source>
<translation>por el vínculo del cliente en iPaaS.com</translation>
</message>
<message>
<source>by the order's email</source>
<translation>por el correo del pedido</translation>
</message>
<message numerus="yes">
<source>by this program: {n} orders</source>
<extracomment>by this program: {n} order</extracomment>
<translation><numerusform>por este programa: {n} pedido</numerusform><numerusform>por este programa: {n} pedidos</numerusform></translation>
</message>
<message>
<source>by transferring the customer first</source>
<translation>transfiriendo primero al cliente</translation>
</message>
<message>
<source>changed</source>
<translation>cambiado</translation>
</message>
<message>
<source>chosen by you</source>
<translation>elegido por usted</translation>
</message>
<message>
<source>couldn't read which flows would start.</source>
<translation>no se pudo leer qué flujos se iniciarían.</translation>
</message>
<message>
<source>created by this send</source>
<translation>creado con este envío</translation>
</message>
<message>
<source>created when it is sent</source>
<translation>se crea al enviar</translation>
</message>
<message>
<source>created {value}</source>
<translation>creado {value}</translation>
</message>
<message>
<source>deleted link</source>
<translation>vínculo eliminado</translation>
</message>
<message>
<source>email {value}</source>
<translation>correo {value}</translation>
</message>
<message>
<source>for {ticket}</source>
<translation>para {ticket}</translation>
</message>
<message>
<source>iPaaS.com was opened. The order ID {id} was copied to the clipboard: search for it there.</source>
<translation>Se abrió iPaaS.com. El ID del pedido, {id}, se copió al portapapeles: búsquelo allí.</translation>
</message>
<message>
<source>iPaaS.com's own queue sends it…</source>
<translation>Lo envía la cola de iPaaS.com…</translation>
</message>
<message>
<source>iPaaS.com's own queue sends the orders with its own mapping and the current time. This program hands them over, follows the queue's log and checks whether they arrive.</source>
<translation>La cola de iPaaS.com envía los pedidos con su propia asignación y la hora actual. Este programa los entrega, sigue el registro de la cola y comprueba si llegan.</translation>
</message>
<message>
<source>iPaaS.com's queue sends with the current time and starts flows. Undo the options above to use it.</source>
<translation>La cola de iPaaS.com envía con la fecha de ahora e inicia flujos: deshaga las opciones de arriba para usarla.</translation>
</message>
<message>
<source>in Klaviyo already</source>
<translation>ya en Klaviyo</translation>
</message>
<message>
<source>mapping {name} (from {origin})</source>
<translation>asignación {name} (de {origin})</translation>
</message>
<message>
<source>name {value}</source>
<translation>nombre {value}</translation>
</message>
<message>
<source>no event was sent</source>
<translation>no se envió ningún evento</translation>
</message>
<message numerus="yes">
<source>no flow starts, because of backfill. Without it, {n} live flows would start: {names}.</source>
<extracomment>no flow starts, because of backfill. Without it, {n} live flow would start: {names}.</extracomment>
<translation><numerusform>ningún flujo se inicia, porque se envía como retroactivo. Si no, se iniciaría {n} flujo activo: {names}.</numerusform><numerusform>ningún flujo se inicia, porque se envía como retroactivo. Si no, se iniciarían {n} flujos activos: {names}.</numerusform></translation>
</message>
<message>
<source>no live flow starts.</source>
<translation>no se inicia ningún flujo activo.</translation>
</message>
<message>
<source>no total</source>
<translation>sin total</translation>
</message>
<message>
<source>not compared</source>
<translation>no se compara</translation>
</message>
<message>
<source>not in Klaviyo yet</source>
<translation>aún no está en Klaviyo</translation>
</message>
<message>
<source>nothing continues on its own.</source>
<translation>nada continúa por sí solo.</translation>
</message>
<message>
<source>nothing to send</source>
<translation>nada que enviar</translation>
</message>
<message>
<source>number {value}</source>
<translation>número {value}</translation>
</message>
<message>
<source>partly there</source>
<translation>en parte en Klaviyo</translation>
</message>
<message>
<source>phone {value}</source>
<translation>teléfono {value}</translation>
</message>
<message>
<source>possibly recorded</source>
<translation>quizá registrado</translation>
</message>
<message>
<source>preparing</source>
<translation>en preparación</translation>
</message>
<message>
<source>profile {profile_id}</source>
<translation>perfil {profile_id}</translation>
</message>
<message>
<source>ready</source>
<translation>listo</translation>
</message>
<message>
<source>ready, check first</source>
<translation>listo, revisar antes</translation>
</message>
<message>
<source>recorded again</source>
<translation>se registra de nuevo</translation>
</message>
<message>
<source>recorded differently</source>
<translation>registrado de otro modo</translation>
</message>
<message>
<source>removed</source>
<translation>quitado</translation>
</message>
<message>
<source>saved</source>
<translation>guardado</translation>
</message>
<message>
<source>sending</source>
<translation>enviando</translation>
</message>
<message>
<source>sent before</source>
<translation>enviado antes</translation>
</message>
<message>
<source>sent before, now gone</source>
<translation>enviado antes, ahora no está</translation>
</message>
<message>
<source>stopped</source>
<translation>detenido</translation>
</message>
<message>
<source>waiting</source>
<translation>en espera</translation>
</message>
<message>
<source>when it is sent</source>
<translation>al enviarse</translation>
</message>
<message>
<source>{done:,} of {of:,} orders</source>
<translation>{done:,} de {of:,} pedidos</translation>
</message>
<message>
<source>{field} as sent:</source>
<translation>{field} como se envió:</translation>
</message>
<message>
<source>{field} in the subscriber's mapping:</source>
<translation>{field} en la asignación del suscriptor:</translation>
</message>
<message>
<source>{kind} address</source>
<translation>Dirección ({kind})</translation>
</message>
<message>
<source>{metric} (API)</source>
<translation>{metric} (API)</translation>
</message>
<message>
<source>{metric} (API; it couldn't be read)</source>
<translation>{metric} (API; no se pudo leer)</translation>
</message>
<message>
<source>{metric} (API; not there yet, the first event creates it)</source>
<translation>{metric} (API; aún no existe, la crea el primer evento)</translation>
</message>
<message>
<source>{metric} ({integration}; not that of {others})</source>
<translation>{metric} ({integration}; no la de {others})</translation>
</message>
<message numerus="yes">
<source>{n:,} done earlier</source>
<extracomment>{n:,} done earlier</extracomment>
<translation><numerusform>{n:,} terminado antes</numerusform><numerusform>{n:,} terminados antes</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} not ticked</source>
<extracomment>{n:,} not ticked</extracomment>
<translation><numerusform>{n:,} sin marcar</numerusform><numerusform>{n:,} sin marcar</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} of {orders:,} orders wait</source>
<extracomment>{n:,} of {orders:,} orders waits</extracomment>
<translation><numerusform>{n:,} de {orders:,} pedidos espera</numerusform><numerusform>{n:,} de {orders:,} pedidos esperan</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} orders in the batch</source>
<extracomment>{n:,} order in the batch</extracomment>
<translation><numerusform>{n:,} pedido en el lote</numerusform><numerusform>{n:,} pedidos en el lote</numerusform></translation>
</message>
<message>
<source>{n:,} orders were added to My list</source>
<translation>{n:,} pedidos se añadieron a «Mi lista»</translation>
</message>
<message numerus="yes">
<source>{n:,} other orders are only checked again; nothing is sent for them.</source>
<extracomment>{n:,} other order is only checked again; nothing is sent for it.</extracomment>
<translation><numerusform>{n:,} pedido más solo se vuelve a comprobar; no se envía nada de él.</numerusform><numerusform>{n:,} pedidos más solo se vuelven a comprobar; no se envía nada de ellos.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} preparing</source>
<extracomment>{n:,} preparing</extracomment>
<translation><numerusform>{n:,} en preparación</numerusform><numerusform>{n:,} en preparación</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} sending</source>
<extracomment>{n:,} sending</extracomment>
<translation><numerusform>{n:,} enviándose</numerusform><numerusform>{n:,} enviándose</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} stopped</source>
<extracomment>{n:,} stopped</extracomment>
<translation><numerusform>{n:,} detenido</numerusform><numerusform>{n:,} detenidos</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} to send</source>
<extracomment>{n:,} to send</extracomment>
<translation><numerusform>{n:,} por enviar</numerusform><numerusform>{n:,} por enviar</numerusform></translation>
</message>
<message>
<source>{names} and {name}</source>
<translation>{names} y {name}</translation>
</message>
<message>
<source>{names} and {n} more</source>
<translation>{names} y {n} más</translation>
</message>
<message numerus="yes">
<source>{n} events for {people}.</source>
<extracomment>{n} event for {people}.</extracomment>
<translation><numerusform>{n} evento para {people}.</numerusform><numerusform>{n} eventos para {people}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} live flows can start and email them: {names}.</source>
<extracomment>{n} live flow can start and email them: {names}.</extracomment>
<translation><numerusform>Puede iniciarse {n} flujo activo y enviarles correos: {names}.</numerusform><numerusform>Pueden iniciarse {n} flujos activos y enviarles correos: {names}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} live flows can start: {names}.</source>
<extracomment>{n} live flow can start: {names}.</extracomment>
<translation><numerusform>se puede iniciar {n} flujo activo: {names}.</numerusform><numerusform>se pueden iniciar {n} flujos activos: {names}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} live flows start from it and can email a real customer: {names}.</source>
<extracomment>{n} live flow starts from it and can email a real customer: {names}.</extracomment>
<translation><numerusform>Con él se inicia {n} flujo activo que puede enviar correo a un cliente real: {names}.</numerusform><numerusform>Con él se inician {n} flujos activos que pueden enviar correo a un cliente real: {names}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} new orders are missing in Klaviyo</source>
<extracomment>{n} new order is missing in Klaviyo</extracomment>
<translation><numerusform>Falta {n} pedido nuevo en Klaviyo</numerusform><numerusform>Faltan {n} pedidos nuevos en Klaviyo</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {of} events are in Klaviyo</source>
<extracomment>{n} of {of} events is in Klaviyo</extracomment>
<translation><numerusform>{n} de {of} eventos está en Klaviyo</numerusform><numerusform>{n} de {of} eventos están en Klaviyo</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {of} events may be in Klaviyo</source>
<extracomment>{n} of {of} events may be in Klaviyo</extracomment>
<translation><numerusform>{n} de {of} eventos puede estar en Klaviyo</numerusform><numerusform>{n} de {of} eventos pueden estar en Klaviyo</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders on My list</source>
<extracomment>{n} order on My list</extracomment>
<translation><numerusform>{n} pedido de «Mi lista»</numerusform><numerusform>{n} pedidos de «Mi lista»</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders sent with {options}</source>
<extracomment>{n} order sent with {options}</extracomment>
<translation><numerusform>{n} pedido enviado con {options}</numerusform><numerusform>{n} pedidos enviados con {options}</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} people</source>
<extracomment>{n} person</extracomment>
<translation><numerusform>{n} persona</numerusform><numerusform>{n} personas</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} records left out by a mapping filter: {places}</source>
<extracomment>{n} record left out by a mapping filter: {places}</extracomment>
<translation><numerusform>{n} registro omitido por un filtro de asignación: {places}</numerusform><numerusform>{n} registros omitidos por un filtro de asignación: {places}</numerusform></translation>
</message>
<message>
<source>{rate} a second</source>
<translation>{rate} por segundo</translation>
</message>
<message>
<source>{sends}: can't be sent</source>
<translation>{sends}: no se puede enviar</translation>
</message>
<message>
<source>{time} by this computer's clock; {written} (UTC{offset}) at the source</source>
<translation>{time} según el reloj de este equipo; {written} (UTC{offset}) en el origen</translation>
</message>
<message>
<source>{value}, only spaces or line breaks differ</source>
<translation>{value}, solo difieren espacios o saltos de línea</translation>
</message>
<message>
<source>{word}: {why}</source>
<translation>{word}: {why}</translation>
</message>
<message>
<source>{written} in iPaaS.com</source>
<translation>en iPaaS.com {written}</translation>
</message>
</context>
</TS>
