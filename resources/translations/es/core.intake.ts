<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Ask the sender for the order's ID, and enter that.</source>
<translation>Pida a quien lo envió el ID del pedido e introdúzcalo.</translation>
</message>
<message>
<source>Check that it is there, that you may read it, and that no other program holds it.</source>
<translation>Compruebe que esté, que usted pueda leerlo y que ningún otro programa lo tenga abierto.</translation>
</message>
<message>
<source>Choose another one.</source>
<translation>Use otro.</translation>
</message>
<message>
<source>Column {letter}</source>
<translation>Columna {letter}</translation>
</message>
<message>
<source>Enter its name, or its number starting from 1: {told}.</source>
<translation>Indique una de ellas, o su número desde 1: {told}.</translation>
</message>
<message>
<source>Enter its number, starting from 1, or its heading.</source>
<translation>Indique una de ellas, contando desde 1, o su encabezado.</translation>
</message>
<message>
<source>Enter its number, starting from 1.</source>
<translation>Indique su número, desde 1.</translation>
</message>
<message>
<source>It doesn't have the form resend-desk://order/55260?connection=NAME.</source>
<translation>No tiene la forma resend-desk://order/55260?connection=NAME.</translation>
</message>
<message>
<source>Keep only the columns you need, or split it and import one part at a time.</source>
<translation>Conserve solo las columnas necesarias; o divídalo y use una parte tras otra.</translation>
</message>
<message>
<source>Keep only the columns you need, save it as CSV, then import that.</source>
<translation>Conserve solo las columnas necesarias, guárdelo como CSV y use ese archivo.</translation>
</message>
<message>
<source>Keep only the columns you need, then import that.</source>
<translation>Conserve solo las columnas necesarias y use ese archivo.</translation>
</message>
<message>
<source>Open it in the spreadsheet program, save it again as .xlsx or CSV, then import that.</source>
<translation>Ábralo en la hoja de cálculo, guárdelo de nuevo como .xlsx o CSV y use ese archivo.</translation>
</message>
<message>
<source>Save it as .xlsx or CSV, then import that.</source>
<translation>Guárdelo como .xlsx o CSV y use ese archivo.</translation>
</message>
<message>
<source>Save it as .xlsx without a password, or as CSV, then import that.</source>
<translation>Guárdelo como .xlsx sin contraseña o como CSV y use ese archivo.</translation>
</message>
<message>
<source>Save it as CSV (UTF-8) or .xlsx, then import that.</source>
<translation>Guárdelo como CSV (UTF-8) o como .xlsx y use ese archivo.</translation>
</message>
<message>
<source>The file can't be read</source>
<translation>No se puede leer el archivo</translation>
</message>
<message>
<source>The file is empty</source>
<translation>El archivo está vacío</translation>
</message>
<message>
<source>The file is too large</source>
<translation>El archivo es demasiado grande</translation>
</message>
<message>
<source>The link can't be followed</source>
<translation>No se puede seguir el enlace</translation>
</message>
<message>
<source>The pasted text</source>
<translation>Lo que se pegó</translation>
</message>
<message>
<source>The table is too large</source>
<translation>La tabla es demasiado grande</translation>
</message>
<message>
<source>{name} has more than {most_bytes} MB. Nothing was imported.</source>
<translation>{name} tiene más de {most_bytes} MB. No se tomó nada.</translation>
</message>
<message>
<source>{name} has more than {most_rows:,} rows, or {most_cells:,} cells. Nothing was imported.</source>
<translation>{name} tiene más de {most_rows:,} filas o {most_cells:,} celdas. No se tomó nada.</translation>
</message>
<message>
<source>{name} has no rows.</source>
<translation>{name} no tiene filas.</translation>
</message>
<message>
<source>{name} is an archive but not an .xlsx.</source>
<translation>{name} está comprimido y no es .xlsx.</translation>
</message>
<message>
<source>{name} is in an old spreadsheet format or password-protected.</source>
<translation>{name} es una hoja de cálculo antigua o está bloqueada con contraseña.</translation>
</message>
<message>
<source>{name} is neither text in UTF-8, UTF-16 or Windows-1252 nor an .xlsx.</source>
<translation>{name} no es texto en UTF-8, UTF-16 o Windows-1252, ni .xlsx.</translation>
</message>
<message>
<source>{name} isn't a readable .xlsx ({name_2}).</source>
<translation>{name} no es un .xlsx que se pueda leer ({name_2}).</translation>
</message>
<message>
<source>{name} would unpack to {file_size:,} MB. Nothing was imported.</source>
<translation>{name} ocuparía {file_size:,} MB descomprimido. No se tomó nada.</translation>
</message>
<message>
<source>{name}: {error_strerror}.</source>
<translation>{name}: {error_strerror}.</translation>
</message>
<message>
<source>{table_name} has no column “{name}”, or several.</source>
<translation>{table_name} no tiene la columna «{name}», o tiene varias.</translation>
</message>
<message>
<source>{table_name} has {width} columns.</source>
<translation>{table_name} tiene {width} columnas.</translation>
</message>
</context>
</TS>
