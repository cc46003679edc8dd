<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message numerus="yes">
<source>And {n} more like these</source>
<extracomment>And one more like these</extracomment>
<translation><numerusform>Y una más como estas</numerusform><numerusform>Y {n} más como estas</numerusform></translation>
</message>
<message>
<source>Choose an event to see its payload.</source>
<translation>Elija un evento para ver sus datos.</translation>
</message>
<message>
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<source>Copy table as {name}</source>
<translation>Copiar tabla como {name}</translation>
</message>
<message>
<source>Copy this message</source>
<translation>Copiar este mensaje</translation>
</message>
<message numerus="yes">
<source>Copy {n:,} rows as {name}</source>
<extracomment>Copy row as {name}</extracomment>
<translation><numerusform>Copiar la fila como {name}</numerusform><numerusform>Copiar {n:,} filas como {name}</numerusform></translation>
</message>
<message>
<source>Details ▸</source>
<translation>Detalles ▸</translation>
</message>
<message>
<source>Details ▾</source>
<translation>Detalles ▾</translation>
</message>
<message>
<source>Dismiss</source>
<translation>Ocultar aviso</translation>
</message>
<message>
<source>Dismiss this message</source>
<translation>Descartar este mensaje</translation>
</message>
<message>
<source>Kind</source>
<translation>Tipo</translation>
</message>
<message>
<source>Markdown</source>
<translation>Markdown</translation>
</message>
<message>
<source>Name</source>
<translation>Nombre</translation>
</message>
<message>
<source>Object</source>
<translation>Objeto</translation>
</message>
<message>
<source>The records side by side</source>
<translation>Los registros uno al lado del otro</translation>
</message>
<message>
<source>Value</source>
<translation>Valor</translation>
</message>
<message>
<source>Working</source>
<translation>En curso</translation>
</message>
<message>
<source>text</source>
<translation>texto</translation>
</message>
<message>
<source>{beginning}… (Copy includes all of it)</source>
<translation>{beginning}… (Copiar lo incluye todo)</translation>
</message>
<message numerus="yes">
<source>{head}… ({n:,} characters)</source>
<extracomment>{head}… ({n:,} character)</extracomment>
<translation><numerusform>{head}… ({n:,} carácter)</numerusform><numerusform>{head}… ({n:,} caracteres)</numerusform></translation>
</message>
<message>
<source>{title}, differs</source>
<translation>{title}, difiere</translation>
</message>
<message numerus="yes">
<source>… and {n:,} more lines</source>
<extracomment>… and {n:,} more line</extracomment>
<translation><numerusform>… y {n:,} línea más</numerusform><numerusform>… y {n:,} líneas más</numerusform></translation>
</message>
</context>
<context>
<name>Resend Desk: a kind of value</name>
<message>
<source>Number</source>
<comment>a kind of value</comment>
<translation>Número</translation>
</message>
</context>
</TS>
