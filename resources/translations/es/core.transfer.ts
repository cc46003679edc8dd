<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>At most {most_ids:,} can be worked on together.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Enter the iPaaS.com Transaction ID, digits only, such as 55260.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It has characters that are no digits and can't be seen: {shown}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It has characters that are no digits.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is zero.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It may be one number with marks between its thousands, or several IDs.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Split the list.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The digits are of another alphabet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The number is too large.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is a space inside.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Write one number without marks; put a space or a new line between several IDs.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_kept:,} IDs are too many at once</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{word} is not a transaction ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{word}… ({n_word:,} characters)</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
