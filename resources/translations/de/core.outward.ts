<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>The record or the mapping contains a password, token or key of a connection. Remove it there, and change it: anyone who read the record has seen it.</source>
<translation>Ein Passwort, ein Token oder ein Schlüssel einer Verbindung steht im Datensatz oder in der Zuordnung. Nehmen Sie das Geheimnis dort heraus, und ändern Sie es: Wer den Datensatz liest, hat es gesehen.</translation>
</message>
</context>
</TS>
