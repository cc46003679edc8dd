<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> ({words})</source>
<translation> ({words})</translation>
</message>
<message>
<source>, or {command}</source>
<translation>, oder {command}</translation>
</message>
<message>
<source>, or {option} at the terminal</source>
<translation>, oder {option} im Terminal</translation>
</message>
<message>
<source>`{code}`</source>
<translation>`{code}`</translation>
</message>
<message>
<source>{some} and {last}</source>
<translation>{some} und {last}</translation>
</message>
<message>
<source>{some} or {last}</source>
<translation>{some} oder {last}</translation>
</message>
<message>
<source>“{text}”</source>
<translation>„{text}“</translation>
</message>
</context>
</TS>
