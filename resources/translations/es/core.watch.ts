<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Another window or terminal watches the orders of this connection at this moment.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that the disk has room and the folder can be written to. Without it an order could be told twice, so nothing is told.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>End that one, or let it go on.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has no event of this order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has only some of this order's events</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at its transfer in iPaaS.com. resend-desk send {order} sends what is missing, and no more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at its transfer in iPaaS.com; or preview it and send it: resend-desk send {order}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not all new orders were looked at</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing keeps it from being sent: iPaaS.com has not transferred it, or its transfer failed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reconcile that time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The watch can't remember what it has told</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There are more than {pages:,} since the last look.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This connection is being watched already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{detail} Look at this first: {marks}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{plan}.</source>
<translation>{plan}.</translation>
</message>
</context>
</TS>
