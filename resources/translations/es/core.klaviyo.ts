<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>A Klaviyo key's scopes can't be changed later: create a new private key with the scopes {scopes_told}, and enter it in the connection.</source>
<translation>Los permisos de una clave de Klaviyo no se pueden cambiar después: cree una nueva clave privada con los permisos {scopes_told} e introdúzcala en la conexión.</translation>
</message>
<message>
<source>A revision is a date such as 2026-07-15.</source>
<translation>Una revisión es una fecha como 2026-07-15.</translation>
</message>
<message>
<source>Check the private API key of this connection; it may have been deleted in Klaviyo.</source>
<translation>Compruebe la clave privada de la API de esta conexión; puede que se eliminara en Klaviyo.</translation>
</message>
<message>
<source>Klaviyo API temporarily unavailable</source>
<translation>La API de Klaviyo no está disponible temporalmente</translation>
</message>
<message>
<source>Klaviyo refused the key</source>
<translation>Klaviyo rechazó la clave</translation>
</message>
<message>
<source>Klaviyo: profiles by their IDs</source>
<translation>Klaviyo: perfiles por sus ID</translation>
</message>
<message>
<source>Klaviyo: profiles by {field}</source>
<translation>Klaviyo: perfiles por {field}</translation>
</message>
<message>
<source>Set a newer API Revision in the connection or in the subscription's settings.</source>
<translation>Ponga una API Revision más reciente en la conexión o en los ajustes de la suscripción.</translation>
</message>
<message>
<source>{n_asked} profiles</source>
<translation>{n_asked} perfiles</translation>
</message>
<message>
<source>{n_asked} values</source>
<translation>{n_asked} valores</translation>
</message>
<message>
<source>{scopes} and {scopes_2}</source>
<translation>{scopes} y {scopes_2}</translation>
</message>
<message>
<source>{text} is not an API revision.</source>
<translation>{text} no es una revisión de la API.</translation>
</message>
<message>
<source>{where}: a profile's `{name}` has {n_found:,} characters.</source>
<translation>{where}: `{name}` de un perfil tiene {n_found:,} caracteres.</translation>
</message>
<message>
<source>{where}: a profile's `{name}` holds {error}.</source>
<translation>{where}: `{name}` de un perfil contiene {error}.</translation>
</message>
<message>
<source>{where}: a record without an ID.</source>
<translation>{where}: un registro sin ID.</translation>
</message>
<message>
<source>{where}: a record without attributes.</source>
<translation>{where}: un registro sin atributos.</translation>
</message>
<message>
<source>{where}: answered {answer_status} instead of {accepted}.</source>
<translation>{where}: respondió {answer_status} en lugar de {accepted}.</translation>
</message>
<message>
<source>{where}: answered {answer_status} instead of {created}.</source>
<translation>{where}: respondió {answer_status} en lugar de {created}.</translation>
</message>
<message>
<source>{where}: no account.</source>
<translation>{where}: ninguna cuenta.</translation>
</message>
<message>
<source>{where}: no event in the response.{body}</source>
<translation>{where}: ningún evento en la respuesta.{body}</translation>
</message>
<message>
<source>{where}: no list of records in the response.{body}</source>
<translation>{where}: ninguna lista de registros en la respuesta.{body}</translation>
</message>
<message>
<source>{where}: no profile in the response.</source>
<translation>{where}: ningún perfil en la respuesta.</translation>
</message>
<message>
<source>{where}: no profile in the response.{body}</source>
<translation>{where}: ningún perfil en la respuesta.{body}</translation>
</message>
<message>
<source>{where}: the link to the next page leads nowhere.</source>
<translation>{where}: el enlace a la página siguiente no lleva a ninguna parte.</translation>
</message>
<message>
<source>{where}: {n_resources} accounts for one key.</source>
<translation>{where}: {n_resources} cuentas para una clave.</translation>
</message>
<message>
<source>{words} ({pointer})</source>
<translation>{words} ({pointer})</translation>
</message>
</context>
</TS>
