<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Choose an event to see its payload.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy row as {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy table as {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy this message</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Details ▸</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Details ▾</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Dismiss</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Dismiss this message</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Kind</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Markdown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Name</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The records side by side</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Value</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Working</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>list</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>none</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>object</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>text</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{beginning}… (Copy includes all of it)</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{head}… ({n:,} characters)</source>
<extracomment>{head}… ({n:,} character)</extracomment>
<translation><numerusform>{head}… ({n:,} Zeichen)</numerusform><numerusform>{head}… ({n:,} Zeichen)</numerusform></translation>
</message>
<message>
<source>{title}, differs</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>… and {n:,} more lines</source>
<extracomment>… and {n:,} more line</extracomment>
<translation><numerusform>… und {n:,} weitere Zeile</numerusform><numerusform>… und {n:,} weitere Zeilen</numerusform></translation>
</message>
</context>
</TS>
