<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>: Klaviyo doesn't have it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>: Klaviyo has another value</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>: only Klaviyo has it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo's list of events isn't whole</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo: the event {unsure} has the unique id {unique_id}, and the answer doesn't say which metric it belongs to.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo: the list of events of {profile_id} lacks the event {stored_id}, which is on it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview again in a minute: a list may be behind. Nothing is sent while this isn't known.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has too many to ask for each.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>value: Klaviyo has {before}, this would send {after}</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
