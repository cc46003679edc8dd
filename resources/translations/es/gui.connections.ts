<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Address</source>
<translation>&amp;Dirección</translation>
</message>
<message>
<source>&amp;Ask before sending</source>
<translation>&amp;Preguntar antes de enviar</translation>
</message>
<message>
<source>&amp;Back</source>
<translation>&amp;Atrás</translation>
</message>
<message>
<source>&amp;Browse…</source>
<translation>&amp;Examinar…</translation>
</message>
<message>
<source>&amp;Check the key</source>
<translation>&amp;Comprobar la clave</translation>
</message>
<message>
<source>&amp;Close</source>
<translation>&amp;Cerrar</translation>
</message>
<message>
<source>&amp;Colour</source>
<translation>&amp;Color</translation>
</message>
<message>
<source>&amp;Compare</source>
<translation>&amp;Comparar</translation>
</message>
<message>
<source>&amp;Days to keep sends for</source>
<translation>&amp;Días que se guardan los envíos</translation>
</message>
<message>
<source>&amp;Differences</source>
<translation>Di&amp;ferencias</translation>
</message>
<message>
<source>&amp;Differences ({n})</source>
<translation>Di&amp;ferencias ({n})</translation>
</message>
<message>
<source>&amp;Email and password</source>
<translation>Corr&amp;eo y contraseña</translation>
</message>
<message>
<source>&amp;Finish</source>
<translation>&amp;Finalizar</translation>
</message>
<message>
<source>&amp;Listed by iPaaS.com</source>
<translation>&amp;Las colecciones que muestra iPaaS.com</translation>
</message>
<message>
<source>&amp;Name</source>
<translation>&amp;Nombre</translation>
</message>
<message>
<source>&amp;Next</source>
<translation>&amp;Siguiente</translation>
</message>
<message>
<source>&amp;No proxy</source>
<translation>&amp;Sin proxy</translation>
</message>
<message>
<source>&amp;Not compared</source>
<translation>&amp;No comparados</translation>
</message>
<message>
<source>&amp;Not compared ({n})</source>
<translation>&amp;No comparados ({n})</translation>
</message>
<message>
<source>&amp;Orders to compare, newest first</source>
<translation>Pedidos por comparar, los más &amp;recientes primero</translation>
</message>
<message>
<source>&amp;Password</source>
<translation>C&amp;ontraseña</translation>
</message>
<message>
<source>&amp;Read only</source>
<translation>&amp;Solo lectura</translation>
</message>
<message>
<source>&amp;Save</source>
<translation>&amp;Guardar</translation>
</message>
<message>
<source>&amp;Set up a connection…</source>
<translation>Con&amp;figurar una conexión…</translation>
</message>
<message>
<source>&amp;Subscriptions</source>
<translation>&amp;Suscripciones</translation>
</message>
<message>
<source>&amp;System</source>
<translation>Sis&amp;tema</translation>
</message>
<message>
<source>&amp;Try it</source>
<translation>Pro&amp;bar</translation>
</message>
<message>
<source>&amp;Use it now</source>
<translation>&amp;Usar ahora</translation>
</message>
<message>
<source>&amp;Use this source</source>
<translation>&amp;Usar este origen</translation>
</message>
<message>
<source>&amp;User</source>
<translation>&amp;Usuario</translation>
</message>
<message>
<source>&amp;Without it</source>
<translation>&amp;Excepto</translation>
</message>
<message>
<source>90211, or several: 90211, 90212</source>
<translation>90211, o varios: 90211, 90212</translation>
</message>
<message>
<source>A private API key of the Klaviyo account. It needs {scopes}.</source>
<translation>Una clave de API privada de la cuenta de Klaviyo. Necesita {scopes}.</translation>
</message>
<message>
<source>A saved &amp;file</source>
<translation>Un archi&amp;vo guardado</translation>
</message>
<message>
<source>API &amp;revision</source>
<translation>&amp;Revisión de la API</translation>
</message>
<message>
<source>API revision</source>
<translation>Revisión de la API</translation>
</message>
<message>
<source>All checks</source>
<translation>Todas las comprobaciones</translation>
</message>
<message>
<source>All mapping collections that iPaaS.com lists for the subscription.</source>
<translation>Todas las colecciones de asignaciones que muestra iPaaS.com para la suscripción.</translation>
</message>
<message>
<source>And {n} more.</source>
<translation>Y {n} más.</translation>
</message>
<message>
<source>Another connection is called “{name}”. Choose another name.</source>
<translation>Otra conexión ya se llama «{name}». Elija otro nombre.</translation>
</message>
<message>
<source>Answer it, or press Cancel.</source>
<translation>Responda o pulse Cancelar.</translation>
</message>
<message>
<source>As set in the subscription</source>
<translation>Como en la suscripción</translation>
</message>
<message>
<source>As set in the subscription: {revision}</source>
<translation>Como en la suscripción: {revision}</translation>
</message>
<message>
<source>B&amp;rowse…</source>
<translation>E&amp;xaminar…</translation>
</message>
<message>
<source>Blue</source>
<translation>Azul</translation>
</message>
<message>
<source>By its name ({color})</source>
<translation>Según su nombre ({color})</translation>
</message>
<message>
<source>C&amp;lose</source>
<translation>C&amp;errar</translation>
</message>
<message>
<source>C&amp;opy</source>
<translation>C&amp;opiar</translation>
</message>
<message>
<source>C&amp;opy report</source>
<translation>C&amp;opiar informe</translation>
</message>
<message>
<source>Calibration</source>
<translation>Calibración</translation>
</message>
<message>
<source>Call it “{name}”</source>
<translation>Llamarla «{name}»</translation>
</message>
<message>
<source>Can't tell whether “{organization}” is the subscription's account.</source>
<translation>No se puede determinar si «{organization}» es la cuenta de la suscripción.</translation>
</message>
<message>
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
<translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
</message>
<message>
<source>Certificates of your company</source>
<translation>Certificados de su empresa</translation>
</message>
<message>
<source>Check</source>
<translation>Comprobación</translation>
</message>
<message>
<source>Check in Klaviyo which account the integration sends to before you continue.</source>
<translation>Antes de continuar, compruebe en Klaviyo a qué cuenta envía la integración.</translation>
</message>
<message>
<source>Check the key first.</source>
<translation>Compruebe primero la clave.</translation>
</message>
<message>
<source>Check {n} of {all}: {check}</source>
<translation>Comprobación {n} de {all}: {check}</translation>
</message>
<message>
<source>Choose a row to read it in full.</source>
<translation>Elija una fila para leerla entera.</translation>
</message>
<message>
<source>Choose another name, or edit the existing connection.</source>
<translation>Elija otro nombre o edite la conexión existente.</translation>
</message>
<message>
<source>Choose one from the list.</source>
<translation>Elija un elemento de la lista.</translation>
</message>
<message>
<source>Choose the Klaviyo subscription</source>
<translation>Elegir la suscripción de Klaviyo</translation>
</message>
<message>
<source>Choose the company</source>
<translation>Elegir la empresa</translation>
</message>
<message>
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<source>Co&amp;mpanies</source>
<translation>E&amp;mpresas</translation>
</message>
<message>
<source>Co&amp;mpany's certificates</source>
<translation>Certificados de la e&amp;mpresa</translation>
</message>
<message>
<source>Collections with their children, in iPaaS.com's JSON.</source>
<translation>Colecciones con sus colecciones secundarias, en el JSON de iPaaS.com.</translation>
</message>
<message>
<source>Colour</source>
<translation>Color</translation>
</message>
<message>
<source>Colour and safe mode of {name}</source>
<translation>Color y modo seguro de {name}</translation>
</message>
<message>
<source>Company</source>
<translation>Empresa</translation>
</message>
<message>
<source>Company &amp;token</source>
<translation>Token de la e&amp;mpresa</translation>
</message>
<message>
<source>Confirm that it is the subscription's account.</source>
<translation>Confirme que es la cuenta de la suscripción.</translation>
</message>
<message>
<source>Confirm the address, or enter another.</source>
<translation>Confirme la dirección o introduzca otra.</translation>
</message>
<message>
<source>Copied: {n} lines, secrets and personal data masked.</source>
<translation>Copiado: {n} líneas, con los secretos y datos personales ocultos.</translation>
</message>
<message numerus="yes">
<source>Copied: {n} lines.</source>
<extracomment>Copied: {n} line.</extracomment>
<translation><numerusform>Copiado: {n} línea.</numerusform><numerusform>Copiado: {n} líneas.</numerusform></translation>
</message>
<message>
<source>Copies the score and every difference as text.</source>
<translation>Copia el resultado y cada diferencia como texto.</translation>
</message>
<message>
<source>Days to keep sends for</source>
<translation>Días que se guardan los envíos</translation>
</message>
<message>
<source>Difference</source>
<translation>Diferencia</translation>
</message>
<message>
<source>E&amp;mail</source>
<translation>Co&amp;rreo</translation>
</message>
<message>
<source>Each ID is in the address of the collection's page in iPaaS.com.</source>
<translation>Cada ID está en la dirección de la página de la colección en iPaaS.com.</translation>
</message>
<message>
<source>Edit the connection</source>
<translation>Editar la conexión</translation>
</message>
<message>
<source>Edit the connection…</source>
<translation>Editar la conexión…</translation>
</message>
<message>
<source>Emails and phone numbers are masked unless this is ticked.</source>
<translation>Los correos y teléfonos se ocultan si no se marca esta casilla.</translation>
</message>
<message>
<source>Enter the IDs of the mapping collections, as numbers.</source>
<translation>Introduzca los ID de las colecciones de asignaciones, como números.</translation>
</message>
<message>
<source>Enter the account's &amp;name before sending</source>
<translation>Escribir el &amp;nombre de la cuenta antes de enviar</translation>
</message>
<message>
<source>Enter the address of iPaaS.com.</source>
<translation>Introduzca la dirección de iPaaS.com.</translation>
</message>
<message>
<source>Enter the company's token.</source>
<translation>Introduzca el token de la empresa.</translation>
</message>
<message>
<source>Enter the email to sign in with.</source>
<translation>Introduzca el correo para iniciar sesión.</translation>
</message>
<message>
<source>Enter the password.</source>
<translation>Introduzca la contraseña.</translation>
</message>
<message>
<source>Enter the private key.</source>
<translation>Introduzca la clave privada.</translation>
</message>
<message>
<source>Event</source>
<translation>Evento</translation>
</message>
<message>
<source>Every order could be compared.</source>
<translation>Todos los pedidos se pudieron comparar.</translation>
</message>
<message>
<source>Everything that sending depends on is checked. You can finish at any time; File, Examine this connection runs it again.</source>
<translation>Se revisa todo aquello de lo que depende el envío. Puede finalizar en cualquier momento; Archivo, Comprobar esta conexión lo repite.</translation>
</message>
<message>
<source>Examination</source>
<translation>Comprobación</translation>
</message>
<message>
<source>Examination of {name}</source>
<translation>Comprobación de {name}</translation>
</message>
<message>
<source>Examine a&amp;gain</source>
<translation>Comprobar de &amp;nuevo</translation>
</message>
<message>
<source>Field</source>
<translation>Campo</translation>
</message>
<message>
<source>File of the mapping collections</source>
<translation>Archivo de las colecciones de asignaciones</translation>
</message>
<message>
<source>First choose one of the three.</source>
<translation>Elija primero una de las tres opciones.</translation>
</message>
<message>
<source>First confirm the address below.</source>
<translation>Confirme primero la dirección de abajo.</translation>
</message>
<message>
<source>First enter the proxy's address.</source>
<translation>Introduzca primero la dirección del proxy.</translation>
</message>
<message>
<source>For live accounts: a single click can't send anything.</source>
<translation>Para cuentas de producción: un clic por sí solo no envía nada.</translation>
</message>
<message>
<source>Found</source>
<translation>Encontrado</translation>
</message>
<message>
<source>Full text of the chosen row</source>
<translation>Texto completo de la fila elegida</translation>
</message>
<message>
<source>Generate Events is not set: nothing would be sent</source>
<translation>Generate Events no está definido: no se enviaría nada</translation>
</message>
<message>
<source>Generate Events is off: nothing would be sent</source>
<translation>Generate Events está desactivado: no se enviaría nada</translation>
</message>
<message>
<source>Generate Events is on</source>
<translation>Generate Events está activado</translation>
</message>
<message>
<source>Give the connection a name.</source>
<translation>Dé un nombre a la conexión.</translation>
</message>
<message>
<source>Green</source>
<translation>Verde</translation>
</message>
<message>
<source>Grey</source>
<translation>Gris</translation>
</message>
<message>
<source>HTTPS_PROXY, ALL_PROXY and NO_PROXY, else the settings of the system.</source>
<translation>HTTPS_PROXY, ALL_PROXY y NO_PROXY; si no, la configuración del sistema.</translation>
</message>
<message>
<source>History settings</source>
<translation>Configuración del historial</translation>
</message>
<message>
<source>How many orders</source>
<translation>Cuántos pedidos</translation>
</message>
<message>
<source>How this program reaches iPaaS.com and Klaviyo, for all connections. Your network administrator can tell you what to enter.</source>
<translation>Cómo llega este programa a iPaaS.com y Klaviyo, para todas las conexiones. Quien administra la red de su empresa sabe qué va aquí.</translation>
</message>
<message>
<source>ID</source>
<translation>ID</translation>
</message>
<message>
<source>IDs of the mapping collections</source>
<translation>ID de las colecciones de asignaciones</translation>
</message>
<message>
<source>Include &amp;personal data</source>
<translation>Incluir datos &amp;personales</translation>
</message>
<message>
<source>Install the Klaviyo integration for this company in iPaaS.com, or go back and choose another.</source>
<translation>Instale en iPaaS.com la integración de Klaviyo para esta empresa, o vuelva atrás y elija otra.</translation>
</message>
<message>
<source>Is everything set up correctly?</source>
<translation>¿Está todo bien configurado?</translation>
</message>
<message>
<source>It can read everything needed. Whether it can write only shows when something is sent.</source>
<translation>Puede leer todo lo necesario. Si puede escribir, solo se ve al enviar.</translation>
</message>
<message>
<source>It couldn't be examined.</source>
<translation>No se pudo comprobar.</translation>
</message>
<message>
<source>It has: {names}.</source>
<translation>Tiene: {names}.</translation>
</message>
<message>
<source>It is kept until you close the window.</source>
<translation>Se conserva hasta que cierre la ventana.</translation>
</message>
<message>
<source>It is the account of the subscription.</source>
<translation>Es la cuenta de la suscripción.</translation>
</message>
<message>
<source>It is the subscription's account</source>
<translation>Es la cuenta de la suscripción</translation>
</message>
<message>
<source>It works</source>
<translation>Funciona</translation>
</message>
<message>
<source>JSON (*.json);;All files (*)</source>
<translation>JSON (*.json);;Todos los archivos (*)</translation>
</message>
<message>
<source>Keep the &amp;payloads that were sent</source>
<translation>Guardar los datos en&amp;viados</translation>
</message>
<message>
<source>Klaviyo account</source>
<translation>Cuenta de Klaviyo</translation>
</message>
<message>
<source>Klaviyo has</source>
<translation>Klaviyo tiene</translation>
</message>
<message>
<source>Klaviyo key</source>
<translation>Clave de Klaviyo</translation>
</message>
<message>
<source>Klaviyo's limits apply to the whole account: leave room for other programs.</source>
<translation>Los límites de Klaviyo son de toda la cuenta: deje margen para otros programas.</translation>
</message>
<message>
<source>Leave empty to keep the saved one</source>
<translation>Déjelo vacío para conservar el guardado</translation>
</message>
<message>
<source>Mapping</source>
<translation>Asignación</translation>
</message>
<message>
<source>Mapping source</source>
<translation>Origen de la asignación</translation>
</message>
<message>
<source>Mapping source…</source>
<translation>Origen de la asignación…</translation>
</message>
<message>
<source>Most common differences</source>
<translation>Las diferencias más frecuentes</translation>
</message>
<message>
<source>Name the connection</source>
<translation>Poner nombre a la conexión</translation>
</message>
<message>
<source>Name the file of the mapping collections.</source>
<translation>Indique el archivo de las colecciones de asignaciones.</translation>
</message>
<message>
<source>Net&amp;work settings…</source>
<translation>Confi&amp;guración de red…</translation>
</message>
<message>
<source>Network settings</source>
<translation>Configuración de red</translation>
</message>
<message>
<source>Network settings…</source>
<translation>Configuración de red…</translation>
</message>
<message>
<source>New connection</source>
<translation>Nueva conexión</translation>
</message>
<message>
<source>No differences in what was compared.</source>
<translation>No hay diferencias en lo que se comparó.</translation>
</message>
<message>
<source>None of this company's subscriptions is Klaviyo's</source>
<translation>Ninguna de las suscripciones de esta empresa es de Klaviyo</translation>
</message>
<message>
<source>Not checked</source>
<translation>No revisado</translation>
</message>
<message>
<source>Nothing can be sent or saved, not even from the terminal.</source>
<translation>No se puede enviar ni guardar nada, tampoco desde el terminal.</translation>
</message>
<message>
<source>Nothing is saved: connection and secrets stay in memory and are gone when you close the window. To save them later, edit the connection and untick this.</source>
<translation>No se guarda nada: la conexión y los secretos quedan en la memoria y desaparecen al cerrar la ventana. Para guardarlos más tarde, edite la conexión y desmarque esta casilla.</translation>
</message>
<message>
<source>Olive</source>
<translation>Oliva</translation>
</message>
<message>
<source>Only Klaviyo subscriptions can be chosen. Each line says whether its Generate Events is on.</source>
<translation>Solo se pueden elegir las de Klaviyo. Cada línea dice si su Generate Events está activado.</translation>
</message>
<message>
<source>Only reads: nothing is sent or changed.</source>
<translation>Solo lee: no se envía ni se cambia nada.</translation>
</message>
<message>
<source>Open the mapping collections</source>
<translation>Abrir las colecciones de asignaciones</translation>
</message>
<message>
<source>Orange</source>
<translation>Naranja</translation>
</message>
<message>
<source>Order</source>
<translation>Pedido</translation>
</message>
<message>
<source>Orders a &amp;minute</source>
<translation>Pedidos por &amp;minuto</translation>
</message>
<message>
<source>Orders a minute</source>
<translation>Pedidos por minuto</translation>
</message>
<message>
<source>Orders are previewed with these rules only. They are read now to check that they exist.</source>
<translation>Los pedidos se preparan solo con estas reglas. Se leen ahora para comprobar que existen.</translation>
</message>
<message>
<source>Other address</source>
<translation>Otra dirección</translation>
</message>
<message>
<source>Ours</source>
<translation>Nuestro</translation>
</message>
<message>
<source>Outcome of the examination</source>
<translation>Resultado de la comprobación</translation>
</message>
<message>
<source>Pending</source>
<translation>Pendiente</translation>
</message>
<message>
<source>Pink</source>
<translation>Rosa</translation>
</message>
<message>
<source>Possible: {detail}</source>
<translation>Posible: {detail}</translation>
</message>
<message>
<source>Private &amp;key</source>
<translation>Clave &amp;privada</translation>
</message>
<message>
<source>Production</source>
<translation>Producción</translation>
</message>
<message>
<source>Progress of the calibration</source>
<translation>Progreso de la calibración</translation>
</message>
<message>
<source>Progress of the examination</source>
<translation>Progreso de la comprobación</translation>
</message>
<message>
<source>Purple</source>
<translation>Morado</translation>
</message>
<message>
<source>Red</source>
<translation>Rojo</translation>
</message>
<message>
<source>Remark</source>
<translation>Observación</translation>
</message>
<message>
<source>Resend Desk takes an iPaaS.com transaction and shows exactly which Klaviyo events it makes: one Placed Order, and one Ordered Product for each line. It finds the Klaviyo profile they belong to, sends them when you say so, and checks that they arrived.</source>
<translation>Resend Desk toma una transacción de iPaaS.com y muestra exactamente qué eventos de Klaviyo produce: un Placed Order y un Ordered Product por cada línea. Encuentra el perfil de Klaviyo al que pertenecen, los envía cuando usted lo dice y comprueba que llegaron.</translation>
</message>
<message>
<source>Result</source>
<translation>Resultado</translation>
</message>
<message>
<source>Result of the check</source>
<translation>Resultado de la comprobación</translation>
</message>
<message>
<source>S&amp;top</source>
<translation>&amp;Detener</translation>
</message>
<message>
<source>Save</source>
<translation>Guardar</translation>
</message>
<message>
<source>Save &amp;report…</source>
<translation>Guardar in&amp;forme…</translation>
</message>
<message>
<source>Save the report</source>
<translation>Guardar el informe</translation>
</message>
<message>
<source>Saved: {path}</source>
<translation>Guardado: {path}</translation>
</message>
<message>
<source>Score</source>
<translation>Resultado</translation>
</message>
<message>
<source>Secrets and personal data are masked; IDs and names stay.</source>
<translation>Los secretos y los datos personales se ocultan; los ID y los nombres se mantienen.</translation>
</message>
<message>
<source>Secrets are stored in this computer's keyring, everything else in a settings file.</source>
<translation>Los secretos van al llavero de este equipo; el resto, a un archivo de configuración.</translation>
</message>
<message>
<source>Send the key to {host}</source>
<translation>Enviar la clave a {host}</translation>
</message>
<message>
<source>Send your password or token to {host}</source>
<translation>Enviar su contraseña o token a {host}</translation>
</message>
<message>
<source>Sign in</source>
<translation>Iniciar sesión</translation>
</message>
<message>
<source>Sign in to iPaaS.com</source>
<translation>Iniciar sesión en iPaaS.com</translation>
</message>
<message>
<source>Sign in with</source>
<translation>Iniciar sesión con</translation>
</message>
<message>
<source>Sign-in</source>
<translation>Inicio de sesión</translation>
</message>
<message>
<source>Staging</source>
<translation>Staging</translation>
</message>
<message>
<source>Starting…</source>
<translation>Iniciando…</translation>
</message>
<message>
<source>Step {n} of {all}: {step}</source>
<translation>Paso {n} de {all}: {step}</translation>
</message>
<message>
<source>Still missing: {what}</source>
<translation>Aún falta: {what}</translation>
</message>
<message>
<source>Stopped before the end.</source>
<translation>Detenido antes del final.</translation>
</message>
<message>
<source>Subscription</source>
<translation>Suscripción</translation>
</message>
<message>
<source>T&amp;his proxy</source>
<translation>Es&amp;te proxy</translation>
</message>
<message>
<source>T&amp;oken</source>
<translation>To&amp;ken</translation>
</message>
<message>
<source>Takes the newest orders that iPaaS.com itself recorded, builds our payloads as in a preview, and compares them field by field with what Klaviyo has. It only reads: nothing is sent or changed.</source>
<translation>Toma los pedidos más recientes que registró el propio iPaaS.com, prepara nuestros datos como para una vista previa y los compara campo a campo con lo que tiene Klaviyo. Solo lee: no se envía ni se cambia nada.</translation>
</message>
<message>
<source>Teal</source>
<translation>Verde azulado</translation>
</message>
<message>
<source>Text (*.txt)</source>
<translation>Texto (*.txt)</translation>
</message>
<message>
<source>The choice is saved with the connection; unsent orders on the list are previewed again. iPaaS.com's own mapping stays as it is.</source>
<translation>La elección se guarda con la conexión; los pedidos de la lista no enviados se vuelven a previsualizar. La asignación de iPaaS.com queda como está.</translation>
</message>
<message>
<source>The chosen check</source>
<translation>La comprobación elegida</translation>
</message>
<message>
<source>The collections that come with the Klaviyo integration, without the subscriber's changes.</source>
<translation>Las colecciones con las que viene la integración de Klaviyo. No lo que el suscriptor cambió en ellas.</translation>
</message>
<message>
<source>The companies this sign-in has access to.</source>
<translation>Las empresas que puede usar este inicio de sesión.</translation>
</message>
<message>
<source>The demo runs on a sandbox inside the program: no account is needed and nothing leaves this computer.</source>
<translation>La demo funciona con un entorno de pruebas dentro del programa: no hace falta cuenta y nada sale de este equipo.</translation>
</message>
<message>
<source>The integration's &amp;defaults</source>
<translation>Los valores pre&amp;determinados de la integración</translation>
</message>
<message>
<source>The key lacks {names}. A key's scopes can't be changed later: create a new one with all of them, or previews and sends will fail.</source>
<translation>A la clave le falta: {names}. Los permisos de una clave no se pueden cambiar después: cree una nueva con todos, o fallarán las vistas previas y los envíos.</translation>
</message>
<message>
<source>The password is stored in this computer's keyring and goes to this proxy only. The keys of encrypted connections are never stored.</source>
<translation>La contraseña va al llavero de este equipo y solo a este proxy. Las claves de las conexiones cifradas nunca se escriben.</translation>
</message>
<message>
<source>There is already a connection with this name</source>
<translation>Ya hay una conexión con este nombre</translation>
</message>
<message>
<source>These collections, by &amp;ID</source>
<translation>Estas colecciones, por su &amp;ID</translation>
</message>
<message>
<source>This company has no subscriptions</source>
<translation>Esta empresa no tiene suscripciones</translation>
</message>
<message>
<source>This computer's history shows what was sent, when, by whom and for which ticket. Older sends are deleted at the next start; unresolved ones are kept.</source>
<translation>El historial de este equipo dice qué se envió, cuándo, quién lo envió y por qué ticket. Los envíos más antiguos se borran en el próximo inicio; los que tienen algo pendiente se conservan.</translation>
</message>
<message>
<source>This connection isn't saved, so the choice lasts until you quit; unsent orders on the list are previewed again. iPaaS.com's own mapping stays as it is.</source>
<translation>Esta conexión no está guardada, así que la elección vale hasta que se cierre el programa; los pedidos de la lista no enviados se vuelven a previsualizar. La asignación de iPaaS.com queda como está.</translation>
</message>
<message>
<source>This key belongs to “{organization}”, a LIVE account: real customers are behind it.</source>
<translation>Esta clave es de «{organization}», una cuenta de PRODUCCIÓN: detrás hay clientes reales.</translation>
</message>
<message>
<source>This key belongs to “{organization}”, a TEST account.</source>
<translation>Esta clave es de «{organization}», una cuenta de PRUEBA.</translation>
</message>
<message>
<source>Time zone {timezone}, currency {currency}.</source>
<translation>Zona horaria {timezone}, moneda {currency}.</translation>
</message>
<message>
<source>Try a&amp;gain</source>
<translation>Rei&amp;ntentar</translation>
</message>
<message>
<source>Try the &amp;demo</source>
<translation>Probar la &amp;demo</translation>
</message>
<message>
<source>Use a person's account, or a company's API token.</source>
<translation>Use la cuenta de una persona o el token de API de una empresa.</translation>
</message>
<message>
<source>Use it for &amp;this session only</source>
<translation>Usarla solo en e&amp;sta sesión</translation>
</message>
<message>
<source>Use this &amp;computer's settings</source>
<translation>Según la configuración de este e&amp;quipo</translation>
</message>
<message>
<source>Welcome to Resend Desk</source>
<translation>Le damos la bienvenida a Resend Desk</translation>
</message>
<message>
<source>What couldn't be compared</source>
<translation>Lo que no se pudo comparar</translation>
</message>
<message>
<source>What differs</source>
<translation>Lo que difiere</translation>
</message>
<message>
<source>What differs appears here.</source>
<translation>Aquí aparece lo que difiere.</translation>
</message>
<message>
<source>What is still missing</source>
<translation>Lo que aún falta</translation>
</message>
<message>
<source>What to do: {hint}</source>
<translation>Qué hacer: {hint}</translation>
</message>
<message>
<source>What was found so far is kept as a partial result.</source>
<translation>Lo encontrado hasta entonces se conserva, como parcial.</translation>
</message>
<message>
<source>Where the mapping comes from</source>
<translation>De dónde viene la asignación</translation>
</message>
<message>
<source>Where the mapping of “{name}” comes from.</source>
<translation>De dónde viene la asignación de «{name}».</translation>
</message>
<message>
<source>Why it was not compared</source>
<translation>Por qué no se comparó</translation>
</message>
<message>
<source>Without payloads, the history keeps their hashes: it still shows whether an event was sent exactly like this, but not its content. Payloads already kept stay until they are deleted.</source>
<translation>Sin los datos, el historial guarda sus hashes: sigue mostrando si un evento se envió exactamente así, pero no su contenido. Los datos ya guardados se conservan hasta que se borren.</translation>
</message>
<message>
<source>You see what will happen, and it is sent when you confirm.</source>
<translation>Usted ve lo que ocurrirá, y se envía cuando lo confirma.</translation>
</message>
<message>
<source>as set in the subscription</source>
<translation>como en la suscripción</translation>
</message>
<message>
<source>company token</source>
<translation>token de la empresa</translation>
</message>
<message>
<source>email and password ({email})</source>
<translation>correo y contraseña ({email})</translation>
</message>
<message>
<source>for example .example.com, 10.0.0.0/8, [fd00::]/8</source>
<translation>por ejemplo .example.com, 10.0.0.0/8, [fd00::]/8</translation>
</message>
<message>
<source>http://proxy.example.com:8080, or socks5://…</source>
<translation>http://proxy.example.com:8080 o socks5://…</translation>
</message>
<message>
<source>keyring</source>
<translation>llavero</translation>
</message>
<message>
<source>not Klaviyo's, so it can't be chosen</source>
<translation>no es de Klaviyo, así que no se puede elegir</translation>
</message>
<message>
<source>only those of the operating system</source>
<translation>solo los del sistema operativo</translation>
</message>
<message>
<source>the environment</source>
<translation>el entorno</translation>
</message>
<message>
<source>the sandbox</source>
<translation>el entorno de pruebas</translation>
</message>
<message>
<source>the token's company</source>
<translation>la empresa del token</translation>
</message>
<message>
<source>this session's memory</source>
<translation>la memoria de esta sesión</translation>
</message>
<message>
<source>{check}: {outcome}, by {what}.</source>
<translation>{check}: {outcome}, por {what}.</translation>
</message>
<message>
<source>{check}: {outcome}.</source>
<translation>{check}: {outcome}.</translation>
</message>
<message>
<source>{host} is not Klaviyo's own address. Whoever runs it gets the key. Continue only if you know whose it is.</source>
<translation>{host} no es una dirección de Klaviyo. Quien la administra recibe la clave. Siga solo si sabe de quién es.</translation>
</message>
<message>
<source>{host} is not iPaaS.com's own address. Whoever runs it gets your password or token. Continue only if you know whose it is.</source>
<translation>{host} no es una dirección de iPaaS.com. Quien la administra recibe su contraseña o token. Siga solo si sabe de quién es.</translation>
</message>
<message numerus="yes">
<source>{n:,} more differences are not shown; Copy includes them.</source>
<extracomment>{n:,} more difference is not shown; Copy includes it.</extracomment>
<translation><numerusform>No se muestra {n:,} diferencia más; Copiar la incluye.</numerusform><numerusform>No se muestran {n:,} diferencias más; Copiar las incluye.</numerusform></translation>
</message>
<message>
<source>{names} responded.</source>
<translation>Respondieron {names}.</translation>
</message>
<message>
<source>{name}  (ID {id})</source>
<translation>{name}  (ID {id})</translation>
</message>
<message>
<source>{name}  (ID {id}, {state})</source>
<translation>{name}  (ID {id}, {state})</translation>
</message>
<message numerus="yes">
<source>{n} confirmed</source>
<extracomment>{n} confirmed</extracomment>
<translation><numerusform>{n} confirmada</numerusform><numerusform>{n} confirmadas</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} failed</source>
<extracomment>{n} failed</extracomment>
<translation><numerusform>{n} con error</numerusform><numerusform>{n} con error</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} unconfirmed</source>
<extracomment>{n} unconfirmed</extracomment>
<translation><numerusform>{n} sin confirmar</numerusform><numerusform>{n} sin confirmar</numerusform></translation>
</message>
<message>
<source>“{name}” is in use.</source>
<translation>«{name}» ya está en uso.</translation>
</message>
</context>
</TS>
