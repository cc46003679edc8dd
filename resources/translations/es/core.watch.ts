<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Another window or terminal is watching this connection's orders right now.</source>
<translation>Otra ventana o terminal vigila en este momento los pedidos de esta conexión.</translation>
</message>
<message>
<source>Check its transfer in iPaaS.com, or preview it and send it{terminal}.</source>
<translation>Revise su transferencia en iPaaS.com; o previsualícelo y envíelo{terminal}.</translation>
</message>
<message>
<source>Check its transfer in iPaaS.com. A send from here{terminal} sends only what is missing.</source>
<translation>Revise su transferencia en iPaaS.com. Un envío desde aquí{terminal} envía lo que falta, y nada más.</translation>
</message>
<message>
<source>Check that the disk has room and the folder can be written to. Without it, an order could be reported twice, so nothing is reported.</source>
<translation>Compruebe que haya espacio en el disco y que se pueda escribir en la carpeta. Si no, se podría avisar dos veces de un pedido, así que no se avisa de nada.</translation>
</message>
<message>
<source>Klaviyo has no event for this order</source>
<translation>Klaviyo no tiene ningún evento de este pedido</translation>
</message>
<message>
<source>Klaviyo has only some of this order's events</source>
<translation>Klaviyo tiene solo algunos eventos de este pedido</translation>
</message>
<message>
<source>Not all new orders were checked</source>
<translation>No se revisaron todos los pedidos nuevos</translation>
</message>
<message>
<source>Nothing prevents it from being sent: iPaaS.com has not transferred it, or its transfer failed.</source>
<translation>Nada impide enviarlo: iPaaS.com no lo ha transferido, o su transferencia falló.</translation>
</message>
<message>
<source>Reconcile that period.</source>
<translation>Concilie ese período.</translation>
</message>
<message>
<source>Stop that one, or let it continue.</source>
<translation>Termine esa o déjela seguir.</translation>
</message>
<message>
<source>The watch can't remember what it has reported</source>
<translation>La vigilancia no puede recordar de qué ha avisado</translation>
</message>
<message>
<source>There are more than {pages:,} since the last check.</source>
<translation>Hay más de {pages:,} desde la última vez que se revisó.</translation>
</message>
<message>
<source>This connection is already being watched</source>
<translation>Esta conexión ya se está vigilando</translation>
</message>
<message>
<source>{detail} Check this first: {marks}</source>
<translation>{detail} Revise esto primero: {marks}</translation>
</message>
<message>
<source>{plan}.</source>
<translation>{plan}.</translation>
</message>
</context>
</TS>
