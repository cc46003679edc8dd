<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>: {these}</source>
<translation>: {these}</translation>
</message>
<message>
<source>Accepted, not visible in Klaviyo yet</source>
<translation>Angenommen, in Klaviyo noch nicht sichtbar</translation>
</message>
<message>
<source>Batch {time}</source>
<translation>Stapel {time}</translation>
</message>
<message>
<source>Choose another folder. The batch itself is kept, and its results can be written again{terminal}.</source>
<translation>Wählen Sie einen anderen Ordner. Der Stapel selbst bleibt erhalten, und seine Ergebnisse lassen sich erneut schreiben{terminal}.</translation>
</message>
<message>
<source>Continue it, or stop it there. What was in progress is checked first, and nothing is sent twice.</source>
<translation>Setzen Sie ihn fort, oder halten Sie ihn dort an. Was unterwegs war, wird zuerst geprüft, und nichts wird zweimal gesendet.</translation>
</message>
<message>
<source>Give it one of these endings.</source>
<translation>Geben Sie ihr eine dieser Endungen.</translation>
</message>
<message>
<source>Klaviyo has a part of it</source>
<translation>Klaviyo hat einen Teil davon</translation>
</message>
<message>
<source>Paused</source>
<translation>Pausiert</translation>
</message>
<message>
<source>Preview it, then try this group again to confirm what would be sent now.</source>
<translation>Erstellen Sie die Vorschau; versuchen Sie dann diese Gruppe erneut: Das bestätigt, was jetzt gesendet würde.</translation>
</message>
<message>
<source>The batch “{name}”, started {at}{by}, was interrupted</source>
<translation>Der Stapel „{name}“, begonnen am {at}{by}, wurde abgebrochen</translation>
</message>
<message>
<source>The confirmed preview no longer matches what would be sent now.</source>
<translation>Die bestätigte Vorschau entspricht nicht mehr dem, was jetzt gesendet würde.</translation>
</message>
<message>
<source>The order would be sent differently than confirmed</source>
<translation>Die Bestellung würde anders gesendet als bestätigt</translation>
</message>
<message>
<source>The results can't be saved</source>
<translation>Die Ergebnisse lassen sich nicht schreiben</translation>
</message>
<message>
<source>Wait a minute, then try this group again. Nothing is sent twice: events that have arrived are found.</source>
<translation>Warten Sie eine Minute, und versuchen Sie dann diese Gruppe erneut: Nichts wird doppelt gesendet, was angekommen ist, wird gefunden.</translation>
</message>
<message>
<source>Waiting for iPaaS.com's queue</source>
<translation>Warten auf die Warteschlange von iPaaS.com</translation>
</message>
<message>
<source>{done:,} of {of:,} orders are done{these}.</source>
<translation>{done:,} von {of:,} Bestellungen sind erledigt{these}.</translation>
</message>
<message>
<source>{path_name} is neither .csv nor .json.</source>
<translation>{path_name} ist weder .csv noch .json.</translation>
</message>
<message>
<source>{path}: {error_strerror}.</source>
<translation>{path}: {error_strerror}.</translation>
</message>
</context>
</TS>
