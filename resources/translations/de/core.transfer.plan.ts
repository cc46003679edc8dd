<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Line {line_number}: {sku}</source>
<translation>Position {line_number}: {sku}</translation>
</message>
<message>
<source>Profile could not be resolved</source>
<translation>Das Profil ließ sich nicht bestimmen</translation>
</message>
</context>
</TS>
