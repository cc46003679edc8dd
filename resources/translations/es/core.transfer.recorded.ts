<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Klaviyo's list of events is incomplete</source>
<translation>La lista de eventos de Klaviyo no está completa</translation>
</message>
<message>
<source>Klaviyo: the event {unsure} has the unique ID {unique_id}, and the response doesn't say which metric it belongs to.</source>
<translation>Klaviyo: el evento {unsure} tiene el ID único {unique_id}, y la respuesta no dice a qué métrica pertenece.</translation>
</message>
<message>
<source>Klaviyo: the list of events of {profile_id} lacks the event {stored_id}, which is on it.</source>
<translation>Klaviyo: a la lista de eventos de {profile_id} le falta el evento {stored_id}, que está en él.</translation>
</message>
<message>
<source>Preview again in a minute: a list may be out of date. Nothing is sent until this is known.</source>
<translation>Vuelva a previsualizar dentro de un minuto: una lista puede ir con retraso. Mientras no se sepa, no se envía nada.</translation>
</message>
<message>
<source>The order has too many to check each one.</source>
<translation>El pedido tiene demasiados para preguntar por cada uno.</translation>
</message>
<message>
<source>value: Klaviyo has {before}, the mapping gives {after}</source>
<translation>valor: Klaviyo tiene {before}, la asignación da {after}</translation>
</message>
<message>
<source>{path}: Klaviyo doesn't have it</source>
<translation>{path}: Klaviyo no lo tiene</translation>
</message>
<message>
<source>{path}: Klaviyo has another value</source>
<translation>{path}: Klaviyo tiene otro valor</translation>
</message>
<message>
<source>{path}: only Klaviyo has it</source>
<translation>{path}: solo lo tiene Klaviyo</translation>
</message>
</context>
</TS>
