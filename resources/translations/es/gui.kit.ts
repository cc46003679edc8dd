<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message numerus="yes">
<source>{head}… ({n:,} characters)</source>
<extracomment>{head}… ({n:,} character)</extracomment>
<translation><numerusform>{head}… ({n:,} carácter)</numerusform><numerusform>{head}… ({n:,} caracteres)</numerusform></translation>
</message>
<message numerus="yes">
<source>… and {n:,} more lines</source>
<extracomment>… and {n:,} more line</extracomment>
<translation><numerusform>… y {n:,} línea más</numerusform><numerusform>… y {n:,} líneas más</numerusform></translation>
</message>
</context>
</TS>
