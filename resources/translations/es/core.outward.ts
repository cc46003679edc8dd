<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>A password, a token or a key of a connection stands in the record or in the mapping. Take it out there, and change it: whoever reads the record has seen it.</source>
<translation>En el registro o en la asignación hay una contraseña, un token o una clave de una conexión. Quítelo de allí y cámbielo: quien lee el registro lo ha visto.</translation>
</message>
</context>
</TS>
