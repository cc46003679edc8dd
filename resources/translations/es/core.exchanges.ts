<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>(no longer kept)</source>
<translation>(ya no se conserva)</translation>
</message>
<message>
<source>(withheld: it may contain secrets)</source>
<translation>(retenido: puede contener secretos)</translation>
</message>
<message>
<source>It was given up before there was a response.</source>
<translation>Se abandonó antes de que llegara una respuesta.</translation>
</message>
<message>
<source>Name a file in a folder that you may write to.</source>
<translation>Indique un archivo en una carpeta en la que pueda escribir.</translation>
</message>
<message>
<source>The HTTP Archive can't be written</source>
<translation>No se puede escribir el archivo HTTP (HAR)</translation>
</message>
</context>
</TS>
