<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>: {these}</source>
<translation>: {these}</translation>
</message>
<message>
<source>Accepted, not visible in Klaviyo yet</source>
<translation>Aceptado, aún no visible en Klaviyo</translation>
</message>
<message>
<source>Batch {time}</source>
<translation>Lote {time}</translation>
</message>
<message>
<source>Choose another folder. The batch itself is kept, and its results can be written again{terminal}.</source>
<translation>Elija otra carpeta. El lote se conserva, y sus resultados se pueden volver a escribir{terminal}.</translation>
</message>
<message>
<source>Continue it, or stop it there. What was in progress is checked first, and nothing is sent twice.</source>
<translation>Continúelo o deténgalo allí. Primero se comprueba lo que estaba en curso, y nada se envía dos veces.</translation>
</message>
<message>
<source>Give it one of these endings.</source>
<translation>Dele una de estas extensiones.</translation>
</message>
<message>
<source>Klaviyo has a part of it</source>
<translation>Klaviyo tiene una parte</translation>
</message>
<message>
<source>Paused</source>
<translation>En pausa</translation>
</message>
<message>
<source>Preview it, then try this group again to confirm what would be sent now.</source>
<translation>Previsualícelo; después intente de nuevo este grupo, lo que confirma lo que se enviaría ahora.</translation>
</message>
<message>
<source>The batch “{name}”, started {at}{by}, was interrupted</source>
<translation>El lote «{name}», iniciado el {at}{by}, quedó interrumpido</translation>
</message>
<message>
<source>The confirmed preview no longer matches what would be sent now.</source>
<translation>La vista previa confirmada ya no coincide con lo que se enviaría ahora.</translation>
</message>
<message>
<source>The order would be sent differently than confirmed</source>
<translation>El pedido se enviaría de otra forma que la confirmada</translation>
</message>
<message>
<source>The results can't be saved</source>
<translation>No se pueden escribir los resultados</translation>
</message>
<message>
<source>Wait a minute, then try this group again. Nothing is sent twice: events that have arrived are found.</source>
<translation>Espere un minuto e intente de nuevo este grupo: nada se envía dos veces; lo que haya llegado se encuentra.</translation>
</message>
<message>
<source>Waiting for iPaaS.com's queue</source>
<translation>Esperando la cola de iPaaS.com</translation>
</message>
<message>
<source>{done:,} of {of:,} orders are done{these}.</source>
<translation>{done:,} de {of:,} pedidos están terminados{these}.</translation>
</message>
<message>
<source>{path_name} is neither .csv nor .json.</source>
<translation>{path_name} no es .csv ni .json.</translation>
</message>
<message>
<source>{path}: {error_strerror}.</source>
<translation>{path}: {error_strerror}.</translation>
</message>
</context>
</TS>
