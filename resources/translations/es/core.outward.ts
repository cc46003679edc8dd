<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>The record or the mapping contains a password, token or key of a connection. Remove it there, and change it: anyone who read the record has seen it.</source>
<translation>En el registro o en la asignación hay una contraseña, un token o una clave de una conexión. Quítelo de allí y cámbielo: quien lee el registro lo ha visto.</translation>
</message>
</context>
</TS>
