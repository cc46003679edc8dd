<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Please report this: save a support bundle (Help, Support bundle). If an order was being sent, preview it again: the preview shows what Klaviyo has recorded.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Something went wrong in the program itself</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
