<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>A spreadsheet wrote it in a short form, which may have lost digits.</source>
<translation>Una hoja de cálculo lo escribió abreviado; puede haber perdido cifras.</translation>
</message>
<message>
<source>At most {most_ids:,} can be worked on together.</source>
<translation>Se pueden trabajar juntos {most_ids:,} como máximo.</translation>
</message>
<message>
<source>Enter it in full, such as 55260. In a spreadsheet, format the column as a number without decimals first.</source>
<translation>Escríbalo entero, por ejemplo 55260. En una hoja de cálculo, dé antes a la columna un formato de número sin decimales.</translation>
</message>
<message>
<source>Enter one number without separators; put a space or a new line between several IDs.</source>
<translation>Escriba un número sin separadores; ponga un espacio o una línea nueva entre varios ID.</translation>
</message>
<message>
<source>Enter the iPaaS.com Transaction ID, digits only, such as 55260.</source>
<translation>Introduzca el ID de transacción de iPaaS.com, solo cifras, por ejemplo 55260.</translation>
</message>
<message>
<source>It contains a space.</source>
<translation>Hay un espacio en medio.</translation>
</message>
<message>
<source>It contains characters other than digits.</source>
<translation>Tiene caracteres que no son cifras.</translation>
</message>
<message>
<source>It contains invisible characters that aren't digits: {shown}.</source>
<translation>Tiene caracteres que no son cifras y que no se ven: {shown}.</translation>
</message>
<message>
<source>It has decimals.</source>
<translation>Tiene decimales.</translation>
</message>
<message>
<source>It is a formula whose result isn't in the file.</source>
<translation>Es una fórmula cuyo resultado no está en el archivo.</translation>
</message>
<message>
<source>It is empty.</source>
<translation>Está vacío.</translation>
</message>
<message>
<source>It is zero.</source>
<translation>Es cero.</translation>
</message>
<message>
<source>It may be one number with thousands separators, or several IDs.</source>
<translation>Puede ser un número con separadores de miles o varios ID.</translation>
</message>
<message>
<source>Open the file in the spreadsheet program, save it there, and import it again.</source>
<translation>Abra el archivo en la hoja de cálculo, guárdelo allí y vuelva a tomarlo.</translation>
</message>
<message>
<source>Split the list.</source>
<translation>Divida la lista.</translation>
</message>
<message>
<source>The digits are from another script.</source>
<translation>Las cifras son de otro alfabeto.</translation>
</message>
<message>
<source>The number is too large.</source>
<translation>El número es demasiado grande.</translation>
</message>
<message>
<source>{n_kept:,} IDs are too many at once</source>
<translation>{n_kept:,} ID son demasiados a la vez</translation>
</message>
<message>
<source>{word} is not a transaction ID</source>
<translation>{word} no es un ID de transacción</translation>
</message>
<message>
<source>{word}… ({n_word:,} characters)</source>
<translation>{word}… ({n_word:,} caracteres)</translation>
</message>
</context>
</TS>
