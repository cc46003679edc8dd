<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> The record seems to be wrapped in `{within}`.</source>
<translation> El registro parece estar envuelto en `{within}`.</translation>
</message>
<message>
<source>A collection in use may be missing, so no preview is made from it.</source>
<translation>Puede faltar una colección en uso, así que no se prepara nada con ellas.</translation>
</message>
<message>
<source>A record can't be read</source>
<translation>No se puede leer un registro</translation>
</message>
<message>
<source>Ask iPaaS.com's support which of the two applies.</source>
<translation>Pregunte al soporte de iPaaS.com cuál de los dos cuenta.</translation>
</message>
<message>
<source>Check the email, the password or the token of this connection, then try again.</source>
<translation>Compruebe el correo, la contraseña o el token de esta conexión e inténtelo de nuevo.</translation>
</message>
<message>
<source>Choose the company of this connection again.</source>
<translation>Elija de nuevo la empresa de esta conexión.</translation>
</message>
<message>
<source>Correct the record in iPaaS.com, or ask iPaaS.com's support what this field contains now.</source>
<translation>Corrija el registro en iPaaS.com; o pregunte al soporte de iPaaS.com qué contiene ahora este campo.</translation>
</message>
<message>
<source>Create a new one in iPaaS.com and enter it in the connection's settings.</source>
<translation>Cree uno nuevo en iPaaS.com e introdúzcalo en los ajustes de la conexión.</translation>
</message>
<message>
<source>Enter one in the connection's settings.</source>
<translation>Introduzca uno en los ajustes de la conexión.</translation>
</message>
<message>
<source>Enter the collections' IDs, or save them as JSON from iPaaS.com and use that file.</source>
<translation>Indique las colecciones por sus ID, o guárdelas como JSON desde iPaaS.com y use ese archivo.</translation>
</message>
<message>
<source>External IDs of {record_type} can't be looked up.</source>
<translation>No se pueden consultar ID externos de {record_type}.</translation>
</message>
<message>
<source>It ended on {ended}.</source>
<translation>Terminó el {ended}.</translation>
</message>
<message>
<source>Keep only one of them in the subscription's settings in iPaaS.com.</source>
<translation>Deje solo uno en los ajustes de la suscripción en iPaaS.com.</translation>
</message>
<message>
<source>Known types: Customer, Address, Transaction and Transaction Line.</source>
<translation>Se conocen Customer, Address, Transaction y Transaction Line.</translation>
</message>
<message>
<source>Subscription({id}, {name})</source>
<translation>Subscription({id}, {name})</translation>
</message>
<message>
<source>The company token has expired</source>
<translation>El token de la empresa ha caducado</translation>
</message>
<message>
<source>The list of mapping collections can't be read in full</source>
<translation>No se puede leer entera la lista de colecciones de asignaciones</translation>
</message>
<message>
<source>The list of mapping collections: {why}.</source>
<translation>La lista de colecciones de asignaciones: {why}.</translation>
</message>
<message>
<source>The look-up by an external ID doesn't find a record that is there</source>
<translation>La búsqueda por un ID externo no encuentra un registro que existe</translation>
</message>
<message>
<source>The look-up of links doesn't find a link that is there</source>
<translation>La búsqueda de vínculos no encuentra uno que existe</translation>
</message>
<message>
<source>The mapping collections of subscription {subscription_id} can't be listed. {error_detail}</source>
<translation>No se pueden listar las colecciones de asignaciones de la suscripción {subscription_id}. {error_detail}</translation>
</message>
<message>
<source>The search by {field}</source>
<translation>La búsqueda por {field}</translation>
</message>
<message>
<source>The search for customers doesn't find one who is there</source>
<translation>La búsqueda de clientes no encuentra a uno que existe</translation>
</message>
<message>
<source>The sign-in is not tried again until {until}: that could lock the account.</source>
<translation>El inicio de sesión no se intenta de nuevo hasta las {until}: podría bloquear la cuenta.</translation>
</message>
<message>
<source>The sign-in response doesn't say who the user is.</source>
<translation>La respuesta al inicio de sesión no dice quién es el usuario.</translation>
</message>
<message>
<source>The subscription has the setting {name} more than once</source>
<translation>La suscripción tiene el ajuste {name} más de una vez</translation>
</message>
<message>
<source>The subscription's settings have it as {found}, with different values.</source>
<translation>Los ajustes de la suscripción lo tienen como {found}, con valores distintos.</translation>
</message>
<message>
<source>The user can't work for the company {company_id}. {error_detail}</source>
<translation>El usuario no puede trabajar para la empresa {company_id}. {error_detail}</translation>
</message>
<message>
<source>This connection has neither a token nor an email and password.</source>
<translation>Esta conexión no tiene ni token ni correo y contraseña.</translation>
</message>
<message>
<source>This user or token isn't allowed to do this in the chosen company. Check the company and the user's rights.</source>
<translation>Este usuario o token no puede hacer esto en la empresa elegida. Compruebe la empresa y los permisos del usuario.</translation>
</message>
<message>
<source>Try again. If the problem persists, something in between is responding for iPaaS.com, or the call has changed: show this to your network administrator, or ask iPaaS.com's support.</source>
<translation>Inténtelo de nuevo. Si continúa, algo intermedio responde en lugar de iPaaS.com, o la llamada ha cambiado: muéstrelo a quien administre la red o pregunte al soporte de iPaaS.com.</translation>
</message>
<message>
<source>an address</source>
<translation>una dirección</translation>
</message>
<message>
<source>an external ID</source>
<translation>un ID externo</translation>
</message>
<message>
<source>iPaaS.com doesn't list the mapping collections</source>
<translation>iPaaS.com no lista las colecciones de asignaciones</translation>
</message>
<message>
<source>iPaaS.com refused the sign-in</source>
<translation>iPaaS.com rechazó el inicio de sesión</translation>
</message>
<message>
<source>iPaaS.com: a {record_type} is linked to {external_id}, and the look-up by that external ID finds none.</source>
<translation>iPaaS.com: {record_type} está vinculado a {external_id}, y la búsqueda por ese ID externo no encuentra nada.</translation>
</message>
<message>
<source>iPaaS.com: the search for customers by email doesn't find the customer {customer_id}, who has that email.</source>
<translation>iPaaS.com: la búsqueda de clientes por correo no encuentra al cliente {customer_id}, que tiene ese correo.</translation>
</message>
<message>
<source>iPaaS.com: {record_type} {record_id} is linked to {external_id}, and the look-up of links says that it has none.</source>
<translation>iPaaS.com: {record_type} {record_id} está vinculado a {external_id}, y la búsqueda de vínculos dice que no tiene ninguno.</translation>
</message>
<message>
<source>it isn't what was asked for</source>
<translation>no es lo que se pidió</translation>
</message>
<message>
<source>record {place}: expected an object, got {name}.</source>
<translation>registro {place}: se esperaba un objeto, llegó {name}.</translation>
</message>
<message>
<source>the credentials are entered again</source>
<translation>se introduzcan de nuevo las credenciales</translation>
</message>
<message>
<source>without ID</source>
<translation>sin ID</translation>
</message>
<message>
<source>{pages:,} pages were read, and there are more</source>
<translation>se leyeron {pages:,} páginas, y hay más</translation>
</message>
<message>
<source>{records:,} announced, but {count:,} received</source>
<translation>se anuncian {records:,} y llegaron {count:,}</translation>
</message>
<message>
<source>{system_id} is not the ID of a system.</source>
<translation>{system_id} no es el ID de un sistema.</translation>
</message>
<message>
<source>{where}, record {place} ({raw})</source>
<translation>{where}, registro {place} ({raw})</translation>
</message>
<message>
<source>{where}: `id` is missing.{wrapped}</source>
<translation>{where}: falta `id`.{wrapped}</translation>
</message>
<message>
<source>{where}: `{name}` appears twice, in two spellings, with two values.</source>
<translation>{where}: `{name}` figura dos veces, con dos grafías y dos valores.</translation>
</message>
<message>
<source>{where}: `{name}` has {n_found:,} characters; {longest_text:,} are taken.</source>
<translation>{where}: `{name}` tiene {n_found:,} caracteres; se admiten {longest_text:,}.</translation>
</message>
<message>
<source>{where}: `{name}` holds {error}.</source>
<translation>{where}: `{name}` contiene {error}.</translation>
</message>
<message>
<source>{where}: `{name}` is not a list of records.</source>
<translation>{where}: `{name}` no es una lista de registros.</translation>
</message>
<message>
<source>{where}: an address</source>
<translation>{where}: una dirección</translation>
</message>
<message>
<source>{where}: expected records, got something else too.</source>
<translation>{where}: se esperaban registros, y había otra cosa entre ellos.</translation>
</message>
<message>
<source>{where}: line {number}</source>
<translation>{where}: línea {number}</translation>
</message>
<message>
<source>{where}: page {page}</source>
<translation>{where}: página {page}</translation>
</message>
<message>
<source>{where}: page {page}: {text}</source>
<translation>{where}: página {page}: {text}</translation>
</message>
<message>
<source>{where}: the response isn't the link that was saved.</source>
<translation>{where}: la respuesta no es el vínculo que se guardó.</translation>
</message>
<message>
<source>{where}: the sign-in response has no token ({error}).</source>
<translation>{where}: la respuesta al inicio de sesión no tiene token ({error}).</translation>
</message>
</context>
</TS>
