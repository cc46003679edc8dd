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
<source>The bundle can't be saved</source>
<translation>No se puede guardar el paquete</translation>
</message>
</context>
</TS>
