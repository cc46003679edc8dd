<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;About Resend Desk</source>
<translation>A&amp;cerca de Resend Desk</translation>
</message>
<message>
<source>&amp;All pages</source>
<translation>&amp;Todas las páginas</translation>
</message>
<message>
<source>&amp;Colours</source>
<translation>&amp;Colores</translation>
</message>
<message>
<source>&amp;Copy details</source>
<translation>&amp;Copiar detalles</translation>
</message>
<message>
<source>&amp;Copy the payload</source>
<translation>Co&amp;piar los datos</translation>
</message>
<message>
<source>&amp;Dark</source>
<translation>&amp;Oscuro</translation>
</message>
<message>
<source>&amp;Delete</source>
<translation>&amp;Eliminar</translation>
</message>
<message>
<source>&amp;Delete connection</source>
<translation>E&amp;liminar conexión</translation>
</message>
<message>
<source>&amp;Edit a copy of the mapping</source>
<translation>&amp;Editar una copia de la asignación</translation>
</message>
<message>
<source>&amp;Edit connection</source>
<translation>&amp;Editar conexión</translation>
</message>
<message>
<source>&amp;Examination of the connection</source>
<translation>Comprobación d&amp;e la conexión</translation>
</message>
<message>
<source>&amp;File</source>
<translation>&amp;Archivo</translation>
</message>
<message>
<source>&amp;Files</source>
<translation>&amp;Archivos</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>A&amp;yuda</translation>
</message>
<message>
<source>&amp;Help on this</source>
<translation>&amp;Ayuda sobre esto</translation>
</message>
<message>
<source>&amp;History: everything that was sent…</source>
<translation>&amp;Historial: todo lo enviado…</translation>
</message>
<message>
<source>&amp;Keep the window open</source>
<translation>&amp;Mantener abierta la ventana</translation>
</message>
<message>
<source>&amp;Keep watching in the tray</source>
<translation>&amp;Seguir vigilando en la bandeja</translation>
</message>
<message>
<source>&amp;Keyboard shortcuts</source>
<translation>A&amp;tajos de teclado</translation>
</message>
<message>
<source>&amp;Larger text</source>
<translation>Texto más &amp;grande</translation>
</message>
<message>
<source>&amp;Licences of all packages</source>
<translation>&amp;Licencias de todos los paquetes</translation>
</message>
<message>
<source>&amp;Light</source>
<translation>&amp;Claro</translation>
</message>
<message>
<source>&amp;Mapping source…</source>
<translation>&amp;Origen de la asignación…</translation>
</message>
<message>
<source>&amp;Mark as dealt with</source>
<translation>&amp;Marcar como resuelto</translation>
</message>
<message>
<source>&amp;New connection…</source>
<translation>&amp;Nueva conexión…</translation>
</message>
<message>
<source>&amp;Normal text</source>
<translation>Texto &amp;normal</translation>
</message>
<message>
<source>&amp;Open data folder</source>
<translation>Abrir car&amp;peta de datos</translation>
</message>
<message>
<source>&amp;Open the demo</source>
<translation>&amp;Abrir la demo</translation>
</message>
<message>
<source>&amp;Preview again</source>
<translation>Previsuali&amp;zar de nuevo</translation>
</message>
<message>
<source>&amp;Quick search…</source>
<translation>&amp;Búsqueda rápida…</translation>
</message>
<message>
<source>&amp;Quit</source>
<translation>&amp;Salir</translation>
</message>
<message>
<source>&amp;Recent orders</source>
<translation>Pedidos rec&amp;ientes</translation>
</message>
<message>
<source>&amp;Remove from the list</source>
<translation>&amp;Quitar de la lista</translation>
</message>
<message>
<source>&amp;Reopen</source>
<translation>&amp;Abrir de nuevo</translation>
</message>
<message>
<source>&amp;Save report…</source>
<translation>&amp;Guardar informe…</translation>
</message>
<message>
<source>&amp;Save…</source>
<translation>&amp;Guardar…</translation>
</message>
<message>
<source>&amp;Stay here</source>
<translation>&amp;Quedarse aquí</translation>
</message>
<message>
<source>&amp;Stop sending and close</source>
<translation>&amp;Detener el envío y cerrar</translation>
</message>
<message>
<source>&amp;Stop watching and close</source>
<translation>&amp;Dejar de vigilar y cerrar</translation>
</message>
<message>
<source>&amp;Switch connection</source>
<translation>Ca&amp;mbiar de conexión</translation>
</message>
<message>
<source>&amp;Try the demo</source>
<translation>Probar la &amp;demo</translation>
</message>
<message>
<source>&amp;Undo remove</source>
<translation>Des&amp;hacer quitar</translation>
</message>
<message>
<source>&amp;Use these options for all orders</source>
<translation>&amp;Usar estas opciones para todos los pedidos</translation>
</message>
<message>
<source>&amp;Verify: run the checklist</source>
<translation>&amp;Verificar: recorrer la lista de comprobación</translation>
</message>
<message>
<source>&amp;View</source>
<translation>&amp;Ver</translation>
</message>
<message>
<source>&amp;Watch new orders</source>
<translation>&amp;Vigilar pedidos nuevos</translation>
</message>
<message>
<source>A batch has ended</source>
<translation>Un lote ha terminado</translation>
</message>
<message>
<source>A batch is ready to confirm</source>
<translation>Un lote espera su confirmación</translation>
</message>
<message>
<source>A batch was stopped</source>
<translation>Se detuvo un lote</translation>
</message>
<message>
<source>A command, a connection or an order…</source>
<translation>Un comando, una conexión o un pedido …</translation>
</message>
<message>
<source>A link opens order {transaction_id} of “{connection}”. Switch to that connection?</source>
<translation>Un enlace lleva al pedido {transaction_id} de «{connection}». ¿Cambiar a esa conexión?</translation>
</message>
<message>
<source>About Resend Desk</source>
<translation>Acerca de Resend Desk</translation>
</message>
<message>
<source>Another connection is being opened</source>
<translation>Se está abriendo otra conexión</translation>
</message>
<message>
<source>As an ID it is previewed below.</source>
<translation>Como ID, se previsualiza abajo.</translation>
</message>
<message>
<source>Batches…</source>
<translation>Lotes…</translation>
</message>
<message>
<source>Being sent right now: {ids}. This continues in the background, and the result is written to the history. This error doesn't send anything else. Wait until it has ended, or stop it (Order, Stop); then preview these orders again to see what Klaviyo has recorded.</source>
<translation>Se están enviando ahora: {ids}. Eso sigue en segundo plano, y el resultado queda en el historial. Este error no envía nada más. Espere a que termine o deténgalo (Pedido, Detener); después previsualice de nuevo esos pedidos para ver qué tiene registrado Klaviyo.</translation>
</message>
<message>
<source>Best first</source>
<translation>Mejores primero</translation>
</message>
<message>
<source>C&amp;lear the list</source>
<translation>Vaciar la &amp;lista</translation>
</message>
<message>
<source>C&amp;lose Resend Desk</source>
<translation>C&amp;errar Resend Desk</translation>
</message>
<message>
<source>Cali&amp;brate: compare with recorded orders…</source>
<translation>Cali&amp;brar: comparar con pedidos registrados…</translation>
</message>
<message>
<source>Can't be read: {text}</source>
<translation>No se puede leer: {text}</translation>
</message>
<message>
<source>Check whether it has a different name here, switch to it, and enter the ID.</source>
<translation>Compruebe si aquí tiene otro nombre, cambie a ella e introduzca el ID.</translation>
</message>
<message>
<source>Choose below.</source>
<translation>Elija abajo.</translation>
</message>
<message>
<source>Co&amp;lour and safe mode…</source>
<translation>&amp;Color y modo seguro…</translation>
</message>
<message>
<source>Colour and safe mode…</source>
<translation>Color y modo seguro…</translation>
</message>
<message>
<source>Connection</source>
<translation>Conexión</translation>
</message>
<message>
<source>Connection {name}</source>
<translation>Conexión {name}</translation>
</message>
<message>
<source>Copied. It contains names and emails.</source>
<translation>Copiado. Contiene nombres y correos.</translation>
</message>
<message>
<source>Delete the connection</source>
<translation>Eliminar la conexión</translation>
</message>
<message>
<source>Delete the connection “{name}”?</source>
<translation>¿Eliminar la conexión «{name}»?</translation>
</message>
<message>
<source>Details</source>
<translation>Detalles</translation>
</message>
<message>
<source>Do this once somebody has checked the order in Klaviyo. Nothing is sent or read. The send is no longer reported; the history keeps who marked it, and when. Before the order is sent again, the program checks what may have arrived.</source>
<translation>Hágalo cuando alguien haya revisado el pedido en Klaviyo. No se envía ni se lee nada. El envío ya no se avisa; el historial guarda quién lo marcó y cuándo. Antes de reenviar el pedido, el programa comprueba qué puede haber llegado.</translation>
</message>
<message>
<source>E&amp;xamine this connection…</source>
<translation>Comprobar esta cone&amp;xión…</translation>
</message>
<message>
<source>Event time and backfill…</source>
<translation>Fecha del evento y retroactivo…</translation>
</message>
<message>
<source>F&amp;ind orders</source>
<translation>&amp;Buscar pedidos</translation>
</message>
<message>
<source>Files</source>
<translation>Archivos</translation>
</message>
<message>
<source>Find a command, a connection or an order</source>
<translation>Buscar un comando, una conexión o un pedido</translation>
</message>
<message>
<source>Help</source>
<translation>Ayuda</translation>
</message>
<message>
<source>Help page</source>
<translation>Página de ayuda</translation>
</message>
<message>
<source>Histor&amp;y settings…</source>
<translation>Configuración del his&amp;torial…</translation>
</message>
<message>
<source>Import orders from a &amp;file…</source>
<translation>Importar pedidos de un &amp;archivo…</translation>
</message>
<message>
<source>Import orders from a file</source>
<translation>Importar pedidos de un archivo</translation>
</message>
<message numerus="yes">
<source>It has happened {n:,} times.</source>
<extracomment>It has happened once.</extracomment>
<translation><numerusform>Ha ocurrido una vez.</numerusform><numerusform>Ha ocurrido {n:,} veces.</numerusform></translation>
</message>
<message>
<source>Its secrets are removed from the keyring. What was sent stays in the history.</source>
<translation>Sus secretos se eliminan del llavero. Lo enviado queda en el historial.</translation>
</message>
<message>
<source>Klaviyo “{account}”</source>
<translation>Klaviyo «{account}»</translation>
</message>
<message>
<source>Klaviyo: not read yet</source>
<translation>Klaviyo: aún no leído</translation>
</message>
<message>
<source>Lan&amp;guage</source>
<translation>I&amp;dioma</translation>
</message>
<message>
<source>Licence text</source>
<translation>Texto de la licencia</translation>
</message>
<message>
<source>Look a&amp;gain for accepted events</source>
<translation>Buscar de nuevo eventos a&amp;ceptados</translation>
</message>
<message>
<source>MIT licence. Qt and PySide6 are used under the LGPL.</source>
<translation>Licencia MIT. Qt y PySide6 se usan bajo la LGPL.</translation>
</message>
<message>
<source>Mark as dealt with</source>
<translation>Marcar como resuelto</translation>
</message>
<message>
<source>Mark order {order} as dealt with?</source>
<translation>¿Marcar el pedido {order} como resuelto?</translation>
</message>
<message>
<source>My list</source>
<translation>Mi lista</translation>
</message>
<message>
<source>New connection…</source>
<translation>Nueva conexión…</translation>
</message>
<message>
<source>New orders are being watched</source>
<translation>Se están vigilando pedidos nuevos</translation>
</message>
<message>
<source>No connection</source>
<translation>Sin conexión</translation>
</message>
<message>
<source>No connection is open. Open one, or try the demo.</source>
<translation>No hay ninguna conexión abierta. Abra una o pruebe la demo.</translation>
</message>
<message>
<source>No matches.</source>
<translation>Ninguna entrada coincide.</translation>
</message>
<message>
<source>No order is being sent, and this error doesn't send anything.</source>
<translation>No se está enviando ningún pedido, y este error no envía nada.</translation>
</message>
<message>
<source>No order is open</source>
<translation>No hay ningún pedido abierto</translation>
</message>
<message>
<source>No order is shown. Choose one from the list.</source>
<translation>No se muestra ningún pedido. Elija uno de la lista.</translation>
</message>
<message>
<source>No order on the list is chosen.</source>
<translation>No se ha elegido ningún pedido de la lista.</translation>
</message>
<message>
<source>No order on the list was hit by an outage.</source>
<translation>Ningún pedido de la lista se vio afectado por una caída.</translation>
</message>
<message>
<source>No order was found</source>
<translation>No se encontró ningún pedido</translation>
</message>
<message>
<source>No request for this order failed.</source>
<translation>Ninguna solicitud de este pedido falló.</translation>
</message>
<message>
<source>Not now</source>
<translation>Ahora no</translation>
</message>
<message>
<source>Nothing is running for this order.</source>
<translation>No hay nada en curso para este pedido.</translation>
</message>
<message>
<source>Nothing was removed from the list.</source>
<translation>No se ha quitado nada de la lista.</translation>
</message>
<message>
<source>Nothing was sent</source>
<translation>No se envió nada</translation>
</message>
<message>
<source>Only a saved connection has a colour and a safe mode.</source>
<translation>Solo una conexión guardada tiene color y modo seguro.</translation>
</message>
<message>
<source>Only one batch runs at a time.</source>
<translation>Solo se ejecuta un lote a la vez.</translation>
</message>
<message>
<source>Open &amp;log folder</source>
<translation>Abrir carpeta del re&amp;gistro</translation>
</message>
<message numerus="yes">
<source>Open the demo and remove {n:,} orders from the list?</source>
<extracomment>Open the demo and remove {n:,} order from the list?</extracomment>
<translation><numerusform>¿Abrir la demo y quitar {n:,} pedido de la lista?</numerusform><numerusform>¿Abrir la demo y quitar {n:,} pedidos de la lista?</numerusform></translation>
</message>
<message>
<source>Opening…</source>
<translation>Abriendo…</translation>
</message>
<message>
<source>Order of my list: {state}</source>
<translation>Pedido de Mi lista: {state}</translation>
</message>
<message>
<source>Order {title}</source>
<translation>Pedido {title}</translation>
</message>
<message>
<source>Orders are being sent</source>
<translation>Se están enviando pedidos</translation>
</message>
<message>
<source>Orders are being sent. Closing now stops them halfway.</source>
<translation>Se están enviando pedidos. Si cierra ahora, se detienen a medias.</translation>
</message>
<message>
<source>Packages and their licences</source>
<translation>Paquetes y sus licencias</translation>
</message>
<message>
<source>Pane of the order that is shown</source>
<translation>Panel del pedido que se muestra</translation>
</message>
<message>
<source>Preparing the batch</source>
<translation>Preparación del lote</translation>
</message>
<message>
<source>Preview, resend and trace iPaaS.com orders as Klaviyo events.</source>
<translation>Previsualice, reenvíe y rastree pedidos de iPaaS.com como eventos de Klaviyo.</translation>
</message>
<message>
<source>Previewing {n:,}</source>
<translation>Previsualizando {n:,}</translation>
</message>
<message numerus="yes">
<source>Program error again: {headline} ({n:,} times)</source>
<extracomment>Program error: {headline}</extracomment>
<translation><numerusform>Error del programa: {headline}</numerusform><numerusform>Error del programa otra vez: {headline} ({n:,} veces)</numerusform></translation>
</message>
<message>
<source>Quick search</source>
<translation>Búsqueda rápida</translation>
</message>
<message>
<source>Quick search…</source>
<translation>Búsqueda rápida…</translation>
</message>
<message>
<source>Quick search…  {shortcut}</source>
<translation>Búsqueda rápida…  {shortcut}</translation>
</message>
<message>
<source>Quit</source>
<translation>Salir</translation>
</message>
<message>
<source>Re&amp;concile days with Klaviyo…</source>
<translation>Conc&amp;iliar días con Klaviyo…</translation>
</message>
<message>
<source>Reopen the connection</source>
<translation>Abrir la conexión de nuevo</translation>
</message>
<message numerus="yes">
<source>Reopen “{connection}” and remove {n:,} orders from the list?</source>
<extracomment>Reopen “{connection}” and remove {n:,} order from the list?</extracomment>
<translation><numerusform>¿Abrir «{connection}» de nuevo y quitar {n:,} pedido de la lista?</numerusform><numerusform>¿Abrir «{connection}» de nuevo y quitar {n:,} pedidos de la lista?</numerusform></translation>
</message>
<message>
<source>Retry all orders &amp;hit by an outage</source>
<translation>Reintentar todo lo a&amp;fectado por una caída</translation>
</message>
<message>
<source>S&amp;maller text</source>
<translation>Texto más pe&amp;queño</translation>
</message>
<message>
<source>S&amp;witch</source>
<translation>&amp;Cambiar</translation>
</message>
<message>
<source>Same as &amp;system</source>
<translation>Igual que el &amp;sistema</translation>
</message>
<message>
<source>Save the support bundle</source>
<translation>Guardar el paquete de soporte</translation>
</message>
<message>
<source>Sending has ended</source>
<translation>El envío ha terminado</translation>
</message>
<message>
<source>Sending has finished, so nothing was stopped. You can close the window now.</source>
<translation>El envío ha terminado, así que no se detuvo nada. Ya puede cerrar la ventana.</translation>
</message>
<message>
<source>Sending is in progress</source>
<translation>Hay un envío en curso</translation>
</message>
<message>
<source>Sending {n:,}</source>
<translation>Enviando {n:,}</translation>
</message>
<message>
<source>Show Resend Desk</source>
<translation>Mostrar Resend Desk</translation>
</message>
<message>
<source>Show the request that failed</source>
<translation>Mostrar la solicitud que falló</translation>
</message>
<message>
<source>Something is running for this order. Wait until it is done, or stop it.</source>
<translation>Hay algo en curso para este pedido. Espere a que termine o deténgalo.</translation>
</message>
<message>
<source>Support &amp;bundle…</source>
<translation>&amp;Paquete de soporte…</translation>
</message>
<message>
<source>Support bundle</source>
<translation>Paquete de soporte</translation>
</message>
<message>
<source>Switch the connection</source>
<translation>Cambiar de conexión</translation>
</message>
<message>
<source>Switch to {name}</source>
<translation>Cambiar a {name}</translation>
</message>
<message numerus="yes">
<source>Switch to “{connection}” and remove {n:,} orders from the list?</source>
<extracomment>Switch to “{connection}” and remove {n:,} order from the list?</extracomment>
<translation><numerusform>¿Cambiar a «{connection}» y quitar {n:,} pedido de la lista?</numerusform><numerusform>¿Cambiar a «{connection}» y quitar {n:,} pedidos de la lista?</numerusform></translation>
</message>
<message>
<source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
<translation>Tablas (*.csv *.tsv *.txt *.xlsx)</translation>
</message>
<message>
<source>Text of the file</source>
<translation>Texto del archivo</translation>
</message>
<message>
<source>Text size: {percent}%</source>
<translation>Tamaño del texto: {percent} %</translation>
</message>
<message>
<source>Text size: {percent}%, the largest there is</source>
<translation>Tamaño del texto: {percent} %, el máximo</translation>
</message>
<message>
<source>Text size: {percent}%, the smallest there is</source>
<translation>Tamaño del texto: {percent} %, el mínimo</translation>
</message>
<message>
<source>The batch “{name}” is in progress</source>
<translation>El lote «{name}» está en curso</translation>
</message>
<message>
<source>The connection is read-only now</source>
<translation>La conexión es ahora de solo lectura</translation>
</message>
<message>
<source>The language changes at the next start.</source>
<translation>El idioma cambia en el próximo inicio.</translation>
</message>
<message>
<source>The link is for its order {transaction_id}.</source>
<translation>Un enlace lleva a su pedido {transaction_id}.</translation>
</message>
<message>
<source>The list is empty.</source>
<translation>La lista está vacía.</translation>
</message>
<message>
<source>The log can't be written: {reason}. Everything else works without it.</source>
<translation>No se puede escribir el registro: {reason}. Todo lo demás sigue sin él.</translation>
</message>
<message>
<source>The order hasn't been previewed.</source>
<translation>El pedido aún no tiene vista previa.</translation>
</message>
<message>
<source>The orders on this list are removed. A link never sends anything.</source>
<translation>Al cambiar, la lista se vacía. Un enlace no envía nada.</translation>
</message>
<message>
<source>The orders that are being sent right now are finished; nothing else is sent.</source>
<translation>Los pedidos que se están enviando en este momento terminan de enviarse; no se envía nada más.</translation>
</message>
<message>
<source>The previews are done</source>
<translation>Las vistas previas están listas</translation>
</message>
<message>
<source>The program hasn't started yet, so there is nothing to collect. Try again once it has.</source>
<translation>El programa aún no se ha iniciado, así que no hay nada que reunir. Inténtelo cuando lo haya hecho.</translation>
</message>
<message>
<source>The program is still starting.</source>
<translation>El programa aún se está iniciando.</translation>
</message>
<message>
<source>The support bundle is saved: {path}</source>
<translation>El paquete de soporte se guardó: {path}</translation>
</message>
<message>
<source>The watch checks again later.</source>
<translation>La vigilancia vuelve a comprobar más tarde.</translation>
</message>
<message>
<source>The watch ends when Resend Desk is closed.</source>
<translation>La vigilancia termina al cerrar Resend Desk.</translation>
</message>
<message>
<source>There is no connection “{connection}”</source>
<translation>No hay ninguna conexión «{connection}»</translation>
</message>
<message>
<source>These files go into one ZIP file for whoever helps you. They contain no secrets, emails, phone numbers or payloads. Check each, and untick what you don't want to include. Nothing leaves this computer until you pass the file on.</source>
<translation>Estos archivos van en un ZIP para quien le ayude. No contienen secretos, correos, teléfonos ni datos enviados. Revise cada uno y desmarque lo que no quiera incluir. Nada sale de este equipo hasta que usted entregue el archivo.</translation>
</message>
<message>
<source>These orders belong to the previous connection and are removed from the list.</source>
<translation>Estos pedidos pertenecen a la conexión anterior y se quitan de la lista.</translation>
</message>
<message>
<source>They belong to the connection that is open. What was sent stays in the history.</source>
<translation>Pertenecen a la conexión que está abierta. Lo que se envió sigue en el historial.</translation>
</message>
<message>
<source>This is an error in Resend Desk, not something you did. The window may show outdated information: preview an order again before you rely on it.</source>
<translation>Es un error de Resend Desk, no algo que usted haya hecho. La ventana puede mostrar datos desactualizados: previsualice de nuevo un pedido antes de confiar en ellos.</translation>
</message>
<message>
<source>This system has no tray to run in. Minimise the window to keep watching.</source>
<translation>Este sistema no tiene bandeja en la que seguir. Minimice la ventana para seguir vigilando.</translation>
</message>
<message>
<source>To stop these too, use Order, Stop.</source>
<translation>Para detener también estos, use Pedido, Detener.</translation>
</message>
<message>
<source>Try the demo</source>
<translation>Probar la demo</translation>
</message>
<message>
<source>Type or paste transaction IDs, order numbers, an email or a day on the left and press Return, drop a CSV or .xlsx there, or double-click a recent order. A preview only reads: nothing is sent.</source>
<translation>Escriba o pegue a la izquierda ID de transacción, números de pedido, un correo o un día y pulse Intro, arrastre allí un CSV o .xlsx, o haga doble clic en un pedido reciente. Una vista previa solo lee: no se envía nada.</translation>
</message>
<message>
<source>Until it is reopened, the connection stays read-only and your changes aren't saved. What was sent stays in the history.</source>
<translation>Hasta que se vuelva a abrir, la conexión sigue siendo de solo lectura y sus cambios no se guardan. Lo enviado permanece en el historial.</translation>
</message>
<message>
<source>Versions</source>
<translation>Versiones</translation>
</message>
<message>
<source>Wait until it has ended, or stop it; then make the next one.</source>
<translation>Espere a que termine o deténgalo; después cree el siguiente.</translation>
</message>
<message>
<source>Wait until it is open, and preview the orders there.</source>
<translation>Espere a que esté abierta y previsualice allí los pedidos.</translation>
</message>
<message>
<source>Wait until they are done, or stop them (Order, Stop).</source>
<translation>Espere a que terminen o deténgalos (Pedido, Detener).</translation>
</message>
<message>
<source>Watching new orders</source>
<translation>La vigilancia de pedidos nuevos</translation>
</message>
<message>
<source>What is on its way at this moment is completed; nothing more is sent. An order that is being sent may be left with only some of its lines.</source>
<translation>Lo que está en camino en este momento se completa; no se envía nada más. Un pedido que se está enviando puede quedarse con solo una parte de sus líneas.</translation>
</message>
<message>
<source>What was searched, and where, is shown on the left below the field. The orders on My list are still there: choose one to see it again.</source>
<translation>A la izquierda, bajo el campo, consta qué se buscó y dónde. Los pedidos de «Mi lista» siguen ahí: elija uno para volver a verlo.</translation>
</message>
<message>
<source>What was sent stays in the history.</source>
<translation>Lo enviado queda en el historial.</translation>
</message>
<message>
<source>You can close the window while watching continues in the system tray.</source>
<translation>Puede cerrar la ventana; la vigilancia sigue en la bandeja del sistema.</translation>
</message>
<message>
<source>You can't change the connection until they are done.</source>
<translation>Mientras tanto no se puede cambiar la conexión.</translation>
</message>
<message>
<source>You'll get a notification when an order is missing. Click the tray icon to bring the window back.</source>
<translation>Recibirá una notificación cuando falte un pedido. Haga clic en el icono de la bandeja para recuperar la ventana.</translation>
</message>
<message>
<source>Your changes are saved and take effect when it is reopened. What was sent stays in the history.</source>
<translation>Los cambios están guardados y se aplican al volver a abrirla. Lo enviado queda en el historial.</translation>
</message>
<message>
<source>a reconciliation</source>
<translation>una conciliación</translation>
</message>
<message>
<source>a search</source>
<translation>una búsqueda</translation>
</message>
<message>
<source>made now (reads only)</source>
<translation>hecha ahora (solo lee)</translation>
</message>
<message>
<source>order's own date, as of now, historic, start no flows, no mail, email, options</source>
<translation>fecha del pedido, ahora, histórico, backfill, hora, no iniciar flujos, sin correo, email, opciones</translation>
</message>
<message>
<source>read only, read-only, color, live, safety, protect, account's name</source>
<translation>solo lectura, lectura, color, real, seguridad, proteger, nombre de la cuenta</translation>
</message>
<message>
<source>recent orders</source>
<translation>pedidos recientes</translation>
</message>
<message>
<source>the history</source>
<translation>el historial</translation>
</message>
<message>
<source>the last one</source>
<translation>la última</translation>
</message>
<message>
<source>the names of company and account</source>
<translation>los nombres de la empresa y la cuenta</translation>
</message>
<message>
<source>the recent orders</source>
<translation>los pedidos recientes</translation>
</message>
<message>
<source>the search</source>
<translation>la búsqueda</translation>
</message>
<message>
<source>the search for {word}</source>
<translation>la búsqueda de {word}</translation>
</message>
<message>
<source>unresolved</source>
<translation>pendiente, sin resolver</translation>
</message>
<message numerus="yes">
<source>{n:,} characters</source>
<extracomment>{n:,} character</extracomment>
<translation><numerusform>{n:,} carácter</numerusform><numerusform>{n:,} caracteres</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} waiting</source>
<extracomment>{n:,} waiting</extracomment>
<translation><numerusform>{n:,} en espera</numerusform><numerusform>{n:,} en espera</numerusform></translation>
</message>
<message>
<source>{name}: switch to another connection, or edit this one</source>
<translation>{name}: cambiar a otra conexión o editar esta</translation>
</message>
<message>
<source>{package} includes no licence text: {licence}.</source>
<translation>{package} no incluye el texto de la licencia: {licence}.</translation>
</message>
</context>
</TS>
