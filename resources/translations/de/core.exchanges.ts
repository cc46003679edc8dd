<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>(no longer kept)</source>
<translation>(nicht mehr aufbewahrt)</translation>
</message>
<message>
<source>(withheld: it may contain secrets)</source>
<translation>(zurückgehalten: kann Zugangsdaten enthalten)</translation>
</message>
<message>
<source>It was given up before there was a response.</source>
<translation>Abgebrochen, bevor eine Antwort kam.</translation>
</message>
<message>
<source>Name a file in a folder that you may write to.</source>
<translation>Geben Sie eine Datei in einem Ordner an, in den Sie schreiben dürfen.</translation>
</message>
<message>
<source>The HTTP Archive can't be written</source>
<translation>Das HTTP-Archiv lässt sich nicht schreiben</translation>
</message>
</context>
</TS>
