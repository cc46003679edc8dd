<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> ({words})</source>
<translation> ({words})</translation>
</message>
<message>
<source>, or {command}</source>
<translation>, o {command}</translation>
</message>
<message>
<source>, or {option} at the terminal</source>
<translation>, o {option} en el terminal</translation>
</message>
<message>
<source>`{code}`</source>
<translation>`{code}`</translation>
</message>
<message>
<source>{some} and {last}</source>
<translation>{some} y {last}</translation>
</message>
<message>
<source>{some} or {last}</source>
<translation>{some} o {last}</translation>
</message>
<message>
<source>“{text}”</source>
<translation>«{text}»</translation>
</message>
</context>
</TS>
