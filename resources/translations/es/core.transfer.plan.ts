<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Line {line_number}: {sku}</source>
<translation>Línea {line_number}: {sku}</translation>
</message>
<message>
<source>Profile could not be resolved</source>
<translation>No se pudo determinar el perfil</translation>
</message>
</context>
</TS>
