<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Klaviyo's list of events is incomplete</source>
<translation>Klaviyos Liste der Ereignisse ist nicht vollständig</translation>
</message>
<message>
<source>Klaviyo: the event {unsure} has the unique ID {unique_id}, and the response doesn't say which metric it belongs to.</source>
<translation>Klaviyo: Das Ereignis {unsure} hat die eindeutige ID {unique_id}, und die Antwort sagt nicht, zu welcher Metrik es gehört.</translation>
</message>
<message>
<source>Klaviyo: the list of events of {profile_id} lacks the event {stored_id}, which is on it.</source>
<translation>Klaviyo: In der Liste der Ereignisse von {profile_id} fehlt das Ereignis {stored_id}, das darauf liegt.</translation>
</message>
<message>
<source>Preview again in a minute: a list may be out of date. Nothing is sent until this is known.</source>
<translation>Erstellen Sie die Vorschau in einer Minute erneut: Eine Liste kann hinterherhinken. Solange das nicht bekannt ist, wird nichts gesendet.</translation>
</message>
<message>
<source>The order has too many to check each one.</source>
<translation>Die Bestellung hat zu viele, um jedes einzeln abzufragen.</translation>
</message>
<message>
<source>value: Klaviyo has {before}, the mapping gives {after}</source>
<translation>Wert: Klaviyo hat {before}, die Zuordnung ergibt {after}</translation>
</message>
<message>
<source>{path}: Klaviyo doesn't have it</source>
<translation>{path}: Klaviyo hat es nicht</translation>
</message>
<message>
<source>{path}: Klaviyo has another value</source>
<translation>{path}: Klaviyo hat einen anderen Wert</translation>
</message>
<message>
<source>{path}: only Klaviyo has it</source>
<translation>{path}: nur Klaviyo hat es</translation>
</message>
</context>
</TS>
