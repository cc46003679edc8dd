<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message numerus="yes">
<source>{head}… ({n:,} characters)</source>
<extracomment>{head}… ({n:,} character)</extracomment>
<translation><numerusform>{head}… ({n:,} Zeichen)</numerusform><numerusform>{head}… ({n:,} Zeichen)</numerusform></translation>
</message>
<message numerus="yes">
<source>… and {n:,} more lines</source>
<extracomment>… and {n:,} more line</extracomment>
<translation><numerusform>… und {n:,} weitere Zeile</numerusform><numerusform>… und {n:,} weitere Zeilen</numerusform></translation>
</message>
</context>
</TS>
