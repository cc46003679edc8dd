<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Choose another place for it.</source>
<translation>Elija otro lugar para él.</translation>
</message>
<message>
<source>Connections, without secrets</source>
<translation>Conexiones, sin secretos</translation>
</message>
<message>
<source>Examination of the connection</source>
<translation>Comprobación de la conexión</translation>
</message>
<message>
<source>Settings</source>
<translation>Configuración</translation>
</message>
<message>
<source>The bundle can't be saved</source>
<translation>No se puede guardar el paquete</translation>
</message>
<message>
<source>The last sends</source>
<translation>Los últimos envíos</translation>
</message>
<message>
<source>The log</source>
<translation>El registro del programa</translation>
</message>
<message>
<source>Versions, system, keyring</source>
<translation>Versiones, sistema, llavero</translation>
</message>
</context>
</TS>
