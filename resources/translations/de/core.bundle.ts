<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Choose another place for it.</source>
<translation>Wählen Sie einen anderen Ort dafür.</translation>
</message>
<message>
<source>The bundle can't be saved</source>
<translation>Das Paket lässt sich nicht speichern</translation>
</message>
</context>
</TS>
