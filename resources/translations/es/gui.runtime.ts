<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Please report this: save a support bundle (Help, Support bundle). If an order was being sent, preview it again: the preview shows what Klaviyo has recorded.</source>
<translation>Comuníquelo, por favor: guarde un paquete de soporte (Ayuda, Paquete de soporte). Si se estaba enviando un pedido, previsualícelo de nuevo: la vista previa muestra lo que Klaviyo tiene registrado.</translation>
</message>
<message>
<source>Something went wrong in the program itself</source>
<translation>Algo salió mal en el propio programa</translation>
</message>
</context>
</TS>
