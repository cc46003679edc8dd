<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Another Resend Desk is using the same folder</source>
<translation>Ein weiteres Resend Desk arbeitet im selben Ordner</translation>
</message>
<message>
<source>Both can continue: they share one journal, and an order is never sent by both at once. To see here what the other one sends, preview the order again.</source>
<translation>Beide dürfen weiterlaufen: Sie teilen sich ein Journal, und eine Bestellung wird nie von beiden zugleich gesendet. Was das andere sendet, erscheint hier, sobald die Vorschau der Bestellung erneut erstellt wird.</translation>
</message>
<message>
<source>{folder} can't be used: {error_strerror}.</source>
<translation>{folder} lässt sich nicht verwenden: {error_strerror}.</translation>
</message>
</context>
</TS>
