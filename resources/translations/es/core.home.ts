<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Another Resend Desk is using the same folder</source>
<translation>Otro Resend Desk está trabajando en la misma carpeta</translation>
</message>
<message>
<source>Both can continue: they share one journal, and an order is never sent by both at once. To see here what the other one sends, preview the order again.</source>
<translation>Ambos pueden continuar: comparten un diario y un pedido nunca se envía desde los dos a la vez. Lo que envíe el otro se verá aquí cuando se vuelva a previsualizar el pedido.</translation>
</message>
<message>
<source>{folder} can't be used: {error_strerror}.</source>
<translation>No se puede usar {folder}: {error_strerror}.</translation>
</message>
</context>
</TS>
