<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>A password, a token or a key of a connection stands in the record or in the mapping. Take it out there, and change it: whoever reads the record has seen it.</source>
<translation>Ein Passwort, ein Token oder ein Schlüssel einer Verbindung steht im Datensatz oder in der Zuordnung. Nehmen Sie das Geheimnis dort heraus, und ändern Sie es: Wer den Datensatz liest, hat es gesehen.</translation>
</message>
</context>
</TS>
