<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Can't check whether the order is in Klaviyo</source>
<translation>No se puede comprobar si el pedido está en Klaviyo</translation>
</message>
<message>
<source>Check the differences in the order's events, and calibrate: the mapping may have changed.</source>
<translation>Revise las diferencias de los eventos del pedido y calibre: puede que la asignación haya cambiado.</translation>
</message>
<message>
<source>Correct what it says, and preview the order again. iPaaS.com retries a failed transfer on its own, after twenty minutes or later: check whether the order is there before you send it another way.</source>
<translation>Corrija lo que indica y vuelva a previsualizar el pedido. iPaaS.com reintenta por sí mismo una transferencia fallida, a los veinte minutos y después: compruebe si el pedido está antes de enviarlo de otra forma.</translation>
</message>
<message>
<source>Hand over without the edit, or send from here.</source>
<translation>Entregue sin la asignación editada o envíe desde aquí.</translation>
</message>
<message>
<source>It isn't known whether iPaaS.com's queue has the order</source>
<translation>No se sabe si la cola de iPaaS.com tiene el pedido</translation>
</message>
<message>
<source>It no longer creates any events.</source>
<translation>Ya no se crea ningún evento de él.</translation>
</message>
<message>
<source>It responded. {log}, and Klaviyo has no event for it. This host's queue may be long, or not running.</source>
<translation>Respondió. {log}, y Klaviyo no tiene ningún evento de ese pedido. Puede que la cola de este host no ejecute nada o sea larga.</translation>
</message>
<message>
<source>It was at {last}, and the preview doesn't show all of it yet.</source>
<translation>Fue a las {last}, y el plan aún no lo muestra todo.</translation>
</message>
<message>
<source>It was handed over at {earlier_at} already: it is followed, and not handed over again</source>
<translation>Ya se entregó a las {earlier_at}: se sigue y no se entrega otra vez</translation>
</message>
<message>
<source>It was not handed over: the rest was stopped</source>
<translation>No se entregó: el resto se detuvo</translation>
</message>
<message>
<source>Its log can't be read now. {error_title}</source>
<translation>Ahora no se puede leer su registro. {error_title}</translation>
</message>
<message>
<source>Its log doesn't say why.</source>
<translation>Su registro no dice nada del motivo.</translation>
</message>
<message>
<source>Its log has ended ({said}), and Klaviyo has no event for it.</source>
<translation>Su registro llegó al final ({said}), y Klaviyo no tiene ningún evento de ese pedido.</translation>
</message>
<message>
<source>Its log has no entry for it</source>
<translation>Su registro no dice nada de ello</translation>
</message>
<message>
<source>Klaviyo has all of it</source>
<translation>Klaviyo lo tiene todo</translation>
</message>
<message>
<source>Last log entries: {entries_text}</source>
<translation>Lo último que dice su registro: {entries_text}</translation>
</message>
<message>
<source>Look again in a few minutes{terminal}. Nothing is handed over twice.</source>
<translation>Vuelva a buscar dentro de unos minutos{terminal}. Nada se entrega dos veces.</translation>
</message>
<message>
<source>Preview it again in a few minutes. It can be handed over from {last}.</source>
<translation>Vuelva a previsualizarlo dentro de unos minutos. A partir de las {last} se puede entregar.</translation>
</message>
<message>
<source>Preview or verify the order in a few minutes.</source>
<translation>Previsualice o verifique el pedido dentro de unos minutos.</translation>
</message>
<message>
<source>Preview the order again in a few minutes. If nothing has arrived, send it from here{terminal}. That checks first and sends only what is missing.</source>
<translation>Previsualice de nuevo el pedido dentro de unos minutos. Si no llega nada, envíelo desde aquí{terminal}. Antes se comprueba, y se envía solo lo que falta.</translation>
</message>
<message>
<source>Preview the order again in a few minutes. Nothing is handed over twice.</source>
<translation>Vuelva a previsualizar el pedido dentro de unos minutos. Nada se entrega dos veces.</translation>
</message>
<message>
<source>Send from here{terminal}, and ask iPaaS.com's support whether the key can be used this way.</source>
<translation>Envíe desde aquí{terminal}; y pregunte al soporte de iPaaS.com si la clave puede usarse así.</translation>
</message>
<message>
<source>Send from here{terminal}. Staging alone may have a queue: the examination of the connection says so.</source>
<translation>Envíe desde aquí{terminal}. Puede que solo Staging tenga una cola: la comprobación de la conexión lo indica.</translation>
</message>
<message>
<source>Send it from here{terminal}. That checks first and sends only what is missing.</source>
<translation>Envíelo desde aquí{terminal}. Antes se comprueba, y se envía solo lo que falta.</translation>
</message>
<message>
<source>Send what is missing from here{terminal}. That checks first.</source>
<translation>Envíe desde aquí lo que falta{terminal}. Antes se comprueba.</translation>
</message>
<message>
<source>The mapping was edited here, and iPaaS.com has its own</source>
<translation>La asignación se editó aquí, e iPaaS.com tiene la suya</translation>
</message>
<message>
<source>There is no log to follow</source>
<translation>No hay registro que seguir</translation>
</message>
<message>
<source>This iPaaS.com has no queue to hand orders over to</source>
<translation>Este iPaaS.com no tiene cola a la que entregar pedidos</translation>
</message>
<message>
<source>This program sent the order a moment ago</source>
<translation>Este programa envió el pedido hace un momento</translation>
</message>
<message>
<source>and says nothing else</source>
<translation>y no dice nada más</translation>
</message>
<message>
<source>iPaaS.com could not transfer the order</source>
<translation>iPaaS.com no pudo transferir el pedido</translation>
</message>
<message>
<source>iPaaS.com is still processing the order</source>
<translation>iPaaS.com aún está trabajando en el pedido</translation>
</message>
<message>
<source>iPaaS.com provides no log for it; Klaviyo is checked instead</source>
<translation>iPaaS.com no da registro de ello; se comprueba en Klaviyo en su lugar</translation>
</message>
<message>
<source>iPaaS.com recorded another payload than the preview showed</source>
<translation>iPaaS.com registró otros datos que los de la vista previa</translation>
</message>
<message>
<source>iPaaS.com recorded only some of the order's events</source>
<translation>iPaaS.com registró solo algunos eventos del pedido</translation>
</message>
<message>
<source>iPaaS.com warns: {entry_text}</source>
<translation>iPaaS.com advierte: {entry_text}</translation>
</message>
<message>
<source>iPaaS.com's log has an error</source>
<translation>El registro de iPaaS.com tiene un error</translation>
</message>
<message>
<source>iPaaS.com's queue accepted the order and did nothing</source>
<translation>La cola de iPaaS.com tomó el pedido y no hizo nada</translation>
</message>
<message>
<source>iPaaS.com's queue accepted the order, but nothing followed</source>
<translation>La cola de iPaaS.com tomó el pedido, y no siguió nada</translation>
</message>
<message>
<source>iPaaS.com's queue has it</source>
<translation>La cola de iPaaS.com lo tiene</translation>
</message>
<message>
<source>iPaaS.com's queue refused the subscription's webhook key</source>
<translation>La cola de iPaaS.com rechazó la clave de webhook de la suscripción</translation>
</message>
<message>
<source>{why} Its log has no entry for it, and Klaviyo has no event for it.</source>
<translation>{why} Su registro no dice nada de ello, y Klaviyo no tiene ningún evento de ese pedido.</translation>
</message>
</context>
</TS>
