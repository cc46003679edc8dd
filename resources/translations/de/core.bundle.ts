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
<source>Connections, without secrets</source>
<translation>Verbindungen, ohne Zugangsdaten</translation>
</message>
<message>
<source>Examination of the connection</source>
<translation>Prüfung der Verbindung</translation>
</message>
<message>
<source>Settings</source>
<translation>Einstellungen</translation>
</message>
<message>
<source>The bundle can't be saved</source>
<translation>Das Paket lässt sich nicht speichern</translation>
</message>
<message>
<source>The last sends</source>
<translation>Das zuletzt Gesendete</translation>
</message>
<message>
<source>The log</source>
<translation>Das Protokoll</translation>
</message>
<message>
<source>Versions, system, keyring</source>
<translation>Versionen, System, Schlüsselbund</translation>
</message>
</context>
</TS>
