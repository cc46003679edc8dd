<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>, or with --ask-secrets at the terminal</source>
<translation>, o con --ask-secrets en el terminal</translation>
</message>
<message>
<source>Check the address in File, Network settings, and enter the password again.</source>
<translation>Compruebe la dirección en «Archivo», «Configuración de red…», e introduzca de nuevo la contraseña.</translation>
</message>
<message>
<source>It can't be opened</source>
<translation>No se puede abrir</translation>
</message>
<message>
<source>It is locked, and was not opened</source>
<translation>Está bloqueado y no se abrió</translation>
</message>
<message>
<source>It refused to remove a secret</source>
<translation>Se negó a eliminar un secreto</translation>
</message>
<message>
<source>It refused to save a secret</source>
<translation>Se negó a guardar un secreto</translation>
</message>
<message>
<source>It was asked to remove an entry but still has it.</source>
<translation>Debía quitar una entrada, y la sigue teniendo.</translation>
</message>
<message>
<source>It was given {what} and returned {back}. What was saved before is unchanged.</source>
<translation>Se guardó: {what}. Devolvió: {back}. Lo que estaba guardado antes queda como estaba.</translation>
</message>
<message>
<source>KWallet 4</source>
<translation>KWallet 4</translation>
</message>
<message>
<source>Open Keychain Access and unlock the login keychain</source>
<translation>Abra Acceso a Llaveros y desbloquee el llavero de inicio de sesión</translation>
</message>
<message>
<source>Open Windows' Credential Manager and see whether it works</source>
<translation>Abra el Administrador de credenciales de Windows y compruebe que funciona</translation>
</message>
<message>
<source>Open the connection's settings and enter the credentials again.</source>
<translation>Abra la configuración de la conexión e introduzca de nuevo las credenciales.</translation>
</message>
<message>
<source>Open the connection's settings and enter them again.</source>
<translation>Abra los ajustes de la conexión e introdúzcalas de nuevo.</translation>
</message>
<message>
<source>Or keep the secrets for this session only: tick “Use it for this session only” in the last step of the connection's settings{terminal}. They are never written to a file instead.</source>
<translation>O guarde los secretos solo para esta sesión: marque «Usarla solo en esta sesión» en el último paso de los ajustes de la conexión{terminal}. Nunca se escriben en un archivo en su lugar.</translation>
</message>
<message>
<source>Remove that setting to use the operating system's own keyring ({names}). {without}</source>
<translation>Quite ese ajuste: entonces se usa el llavero del sistema operativo ({names}). {without}</translation>
</message>
<message>
<source>Remove the entries of {service} in the keyring's own program.</source>
<translation>Quite las entradas de {service} en el programa propio del llavero.</translation>
</message>
<message>
<source>The chain of keyrings configured {place} contains {others}.</source>
<translation>La cadena de llaveros, fijada {place}, contiene {others}.</translation>
</message>
<message>
<source>The chain of keyrings configured {place} is empty.</source>
<translation>La cadena de llaveros, fijada {place}, está vacía.</translation>
</message>
<message>
<source>The configured keyring isn't trusted with secrets</source>
<translation>Al llavero fijado no se le confían secretos</translation>
</message>
<message>
<source>The credentials are missing</source>
<translation>Faltan las credenciales</translation>
</message>
<message>
<source>The keyring doesn't keep what is saved to it</source>
<translation>El llavero no conserva lo que se le da</translation>
</message>
<message>
<source>The keyring doesn't remove entries</source>
<translation>El llavero no quita lo que se le indica</translation>
</message>
<message>
<source>The keyring has no secrets for the connection “{name}”.</source>
<translation>El llavero no tiene secretos para la conexión «{name}».</translation>
</message>
<message>
<source>The keyring may be full, keep nothing, or cut what is too long for it. Check it in its own program, and try again. Or tick “Use it for this session only” in the last step of the connection's settings.</source>
<translation>Puede que el llavero esté lleno, no guarde nada o corte lo que le resulta demasiado largo. Revíselo en su propio programa e inténtelo de nuevo. O marque «Usarla solo en esta sesión» en el último paso de los ajustes de la conexión.</translation>
</message>
<message>
<source>The keyring's entries for the connection “{name}” don't belong together.</source>
<translation>Las entradas del llavero para la conexión «{name}» no corresponden entre sí.</translation>
</message>
<message>
<source>The keyring's entry for the connection “{name}” can't be read.</source>
<translation>No se puede leer la entrada del llavero para la conexión «{name}».</translation>
</message>
<message>
<source>The proxy's address has changed since its password was entered</source>
<translation>La dirección del proxy ha cambiado desde que se introdujo su contraseña</translation>
</message>
<message>
<source>The proxy's password was entered for {kept_for}, and would go to {address}.</source>
<translation>La contraseña del proxy se introdujo para {kept_for} e iría a {address}.</translation>
</message>
<message>
<source>There is none</source>
<translation>No hay ninguno</translation>
</message>
<message>
<source>Unlock or install the system keyring (GNOME Keyring or KWallet)</source>
<translation>Desbloquee o instale el llavero del sistema (GNOME Keyring o KWallet)</translation>
</message>
<message>
<source>Windows Credential Manager</source>
<translation>Administrador de credenciales de Windows</translation>
</message>
<message>
<source>by default-keyring in {file}</source>
<translation>por default-keyring en {file}</translation>
</message>
<message>
<source>by the environment variable {variable}</source>
<translation>por la variable de entorno {variable}</translation>
</message>
<message>
<source>keyring-path in {file} would have keyrings loaded from {folder}.</source>
<translation>keyring-path en {file} haría cargar llaveros de {folder}.</translation>
</message>
<message>
<source>no such proxy</source>
<translation>un proxy que no existe</translation>
</message>
<message>
<source>nothing back that could be used</source>
<translation>nada que se pueda usar</translation>
</message>
<message>
<source>something else back</source>
<translation>otra cosa</translation>
</message>
<message>
<source>the host of Klaviyo</source>
<translation>el host de Klaviyo</translation>
</message>
<message>
<source>the host of iPaaS.com</source>
<translation>el host de iPaaS.com</translation>
</message>
<message>
<source>the key for Klaviyo</source>
<translation>la clave de Klaviyo</translation>
</message>
<message>
<source>the password for iPaaS.com</source>
<translation>la contraseña de iPaaS.com</translation>
</message>
<message>
<source>the proxy's address</source>
<translation>la dirección del proxy</translation>
</message>
<message>
<source>the proxy's password</source>
<translation>la contraseña del proxy</translation>
</message>
<message>
<source>the token for iPaaS.com</source>
<translation>el token de iPaaS.com</translation>
</message>
<message>
<source>which entries count</source>
<translation>qué entradas valen</translation>
</message>
<message>
<source>{detail} Nothing was written to it.</source>
<translation>{detail} No se escribió nada en él.</translation>
</message>
<message>
<source>{file} can't be read: {name}.</source>
<translation>No se puede leer {file}: {name}.</translation>
</message>
<message>
<source>{keyring_here}, then try again. {without}</source>
<translation>{keyring_here} e inténtelo de nuevo. {without}</translation>
</message>
<message>
<source>{name} is set {place}.</source>
<translation>{name} está fijado {place}.</translation>
</message>
<message>
<source>{told} ({wanted:,} characters)</source>
<translation>{told} ({wanted:,} caracteres)</translation>
</message>
<message>
<source>{trusted}, which is set {place}, is not there: {why}</source>
<translation>{trusted}, fijado {place}, no está: {why}</translation>
</message>
<message>
<source>{trusted}: {reasons}</source>
<translation>{trusted}: {reasons}</translation>
</message>
<message>
<source>{variable} is {value}: a keyring of this kind forgets at the end of the session.</source>
<translation>{variable} es {value}: un llavero de este tipo lo olvida todo al acabar la sesión.</translation>
</message>
<message>
<source>{what}.</source>
<translation>{what}.</translation>
</message>
<message>
<source>{what}: {error}</source>
<translation>{what}: {error}</translation>
</message>
</context>
</TS>
