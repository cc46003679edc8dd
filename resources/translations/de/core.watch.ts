<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Another window or terminal is watching this connection's orders right now.</source>
<translation>Ein anderes Fenster oder Terminal überwacht gerade die Bestellungen dieser Verbindung.</translation>
</message>
<message>
<source>Check its transfer in iPaaS.com, or preview it and send it{terminal}.</source>
<translation>Sehen Sie sich die Übertragung in iPaaS.com an; oder erstellen Sie eine Vorschau und senden Sie{terminal}.</translation>
</message>
<message>
<source>Check its transfer in iPaaS.com. A send from here{terminal} sends only what is missing.</source>
<translation>Sehen Sie sich die Übertragung in iPaaS.com an. Wenn Sie von hier aus senden{terminal}, wird nur gesendet, was fehlt.</translation>
</message>
<message>
<source>Check that the disk has room and the folder can be written to. Without it, an order could be reported twice, so nothing is reported.</source>
<translation>Prüfen Sie, ob auf dem Datenträger Platz ist und in den Ordner geschrieben werden kann. Sonst könnte eine Bestellung zweimal gemeldet werden; daher wird nichts gemeldet.</translation>
</message>
<message>
<source>Klaviyo has no event for this order</source>
<translation>Klaviyo hat kein Ereignis dieser Bestellung</translation>
</message>
<message>
<source>Klaviyo has only some of this order's events</source>
<translation>Klaviyo hat nur einige Ereignisse dieser Bestellung</translation>
</message>
<message>
<source>Not all new orders were checked</source>
<translation>Nicht alle neuen Bestellungen wurden angesehen</translation>
</message>
<message>
<source>Nothing prevents it from being sent: iPaaS.com has not transferred it, or its transfer failed.</source>
<translation>Nichts spricht dagegen, sie zu senden: iPaaS.com hat sie nicht übertragen, oder die Übertragung ist fehlgeschlagen.</translation>
</message>
<message>
<source>Reconcile that period.</source>
<translation>Gleichen Sie diesen Zeitraum ab.</translation>
</message>
<message>
<source>Stop that one, or let it continue.</source>
<translation>Beenden Sie diese, oder lassen Sie sie weiterlaufen.</translation>
</message>
<message>
<source>The watch can't remember what it has reported</source>
<translation>Die Überwachung kann sich nicht merken, was sie gemeldet hat</translation>
</message>
<message>
<source>There are more than {pages:,} since the last check.</source>
<translation>Seit dem letzten Nachsehen sind es mehr als {pages:,}.</translation>
</message>
<message>
<source>This connection is already being watched</source>
<translation>Diese Verbindung wird schon überwacht</translation>
</message>
<message>
<source>{detail} Check this first: {marks}</source>
<translation>{detail} Sehen Sie sich das zuerst an: {marks}</translation>
</message>
<message>
<source>{plan}.</source>
<translation>{plan}.</translation>
</message>
</context>
</TS>
