<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message numerus="yes">
<source>And {n} more like these</source>
<extracomment>And one more like these</extracomment>
<translation><numerusform>Und eine weitere wie diese</numerusform><numerusform>Und {n} weitere wie diese</numerusform></translation>
</message>
<message>
<source>Choose an event to see its payload.</source>
<translation>Wählen Sie ein Ereignis, um seine Nutzdaten zu sehen.</translation>
</message>
<message>
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<source>Copy table as {name}</source>
<translation>Tabelle als {name} kopieren</translation>
</message>
<message>
<source>Copy this message</source>
<translation>Diese Meldung kopieren</translation>
</message>
<message numerus="yes">
<source>Copy {n:,} rows as {name}</source>
<extracomment>Copy row as {name}</extracomment>
<translation><numerusform>Zeile als {name} kopieren</numerusform><numerusform>{n:,} Zeilen als {name} kopieren</numerusform></translation>
</message>
<message>
<source>Details ▸</source>
<translation>Einzelheiten ▸</translation>
</message>
<message>
<source>Details ▾</source>
<translation>Einzelheiten ▾</translation>
</message>
<message>
<source>Dismiss</source>
<translation>Ausblenden</translation>
</message>
<message>
<source>Dismiss this message</source>
<translation>Diese Meldung ausblenden</translation>
</message>
<message>
<source>Kind</source>
<translation>Art</translation>
</message>
<message>
<source>Markdown</source>
<translation>Markdown</translation>
</message>
<message>
<source>Name</source>
<translation>Name</translation>
</message>
<message>
<source>Object</source>
<translation>Objekt</translation>
</message>
<message>
<source>The records side by side</source>
<translation>Die Datensätze nebeneinander</translation>
</message>
<message>
<source>Value</source>
<translation>Wert</translation>
</message>
<message>
<source>Working</source>
<translation>In Arbeit</translation>
</message>
<message>
<source>text</source>
<translation>Text</translation>
</message>
<message>
<source>{beginning}… (Copy includes all of it)</source>
<translation>{beginning}… (Kopieren enthält alles)</translation>
</message>
<message numerus="yes">
<source>{head}… ({n:,} characters)</source>
<extracomment>{head}… ({n:,} character)</extracomment>
<translation><numerusform>{head}… ({n:,} Zeichen)</numerusform><numerusform>{head}… ({n:,} Zeichen)</numerusform></translation>
</message>
<message>
<source>{title}, differs</source>
<translation>{title}, verschieden</translation>
</message>
<message numerus="yes">
<source>… and {n:,} more lines</source>
<extracomment>… and {n:,} more line</extracomment>
<translation><numerusform>… und {n:,} weitere Zeile</numerusform><numerusform>… und {n:,} weitere Zeilen</numerusform></translation>
</message>
</context>
<context>
<name>Resend Desk: a kind of value</name>
<message>
<source>Number</source>
<comment>a kind of value</comment>
<translation>Zahl</translation>
</message>
</context>
</TS>
