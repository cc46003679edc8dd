<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Can't check whether the order is in Klaviyo</source>
<translation>Ob die Bestellung in Klaviyo ist, lässt sich nicht nachsehen</translation>
</message>
<message>
<source>Check the differences in the order's events, and calibrate: the mapping may have changed.</source>
<translation>Sehen Sie sich die Unterschiede der Ereignisse der Bestellung an, und kalibrieren Sie: Die Zuordnung hat sich vielleicht geändert.</translation>
</message>
<message>
<source>Correct what it says, and preview the order again. iPaaS.com retries a failed transfer on its own, after twenty minutes or later: check whether the order is there before you send it another way.</source>
<translation>Korrigieren Sie, was dort steht, und erstellen Sie die Vorschau der Bestellung erneut. iPaaS.com versucht eine fehlgeschlagene Übertragung von selbst erneut, nach zwanzig Minuten und später: Sehen Sie nach, ob die Bestellung da ist, bevor sie auf anderem Weg gesendet wird.</translation>
</message>
<message>
<source>Hand over without the edit, or send from here.</source>
<translation>Übergeben Sie ohne die Änderung, oder senden Sie von hier aus.</translation>
</message>
<message>
<source>It isn't known whether iPaaS.com's queue has the order</source>
<translation>Ob die Warteschlange von iPaaS.com die Bestellung hat, ist nicht bekannt</translation>
</message>
<message>
<source>It no longer creates any events.</source>
<translation>Es wird kein Ereignis mehr daraus gemacht.</translation>
</message>
<message>
<source>It responded. {log}, and Klaviyo has no event for it. This host's queue may be long, or not running.</source>
<translation>Sie hat geantwortet. {log}, und Klaviyo hat kein Ereignis dazu. Vielleicht führt die Warteschlange dieses Hosts nichts aus oder ist lang.</translation>
</message>
<message>
<source>It was at {last}, and the preview doesn't show all of it yet.</source>
<translation>Das war um {last}, und der Plan zeigt noch nicht alles davon.</translation>
</message>
<message>
<source>It was handed over at {earlier_at} already: it is followed, and not handed over again</source>
<translation>Sie wurde um {earlier_at} schon übergeben: Sie wird verfolgt und nicht noch einmal übergeben</translation>
</message>
<message>
<source>It was not handed over: the rest was stopped</source>
<translation>Sie wurde nicht übergeben: Der Rest wurde angehalten</translation>
</message>
<message>
<source>Its log can't be read now. {error_title}</source>
<translation>Ihr Protokoll lässt sich jetzt nicht lesen. {error_title}</translation>
</message>
<message>
<source>Its log doesn't say why.</source>
<translation>Ihr Protokoll sagt nichts zum Grund.</translation>
</message>
<message>
<source>Its log has ended ({said}), and Klaviyo has no event for it.</source>
<translation>Ihr Protokoll ist zu Ende ({said}), und Klaviyo hat kein Ereignis dazu.</translation>
</message>
<message>
<source>Its log has no entry for it</source>
<translation>In ihrem Protokoll steht nichts davon</translation>
</message>
<message>
<source>Klaviyo has all of it</source>
<translation>Klaviyo hat alles davon</translation>
</message>
<message>
<source>Last log entries: {entries_text}</source>
<translation>Das Letzte in ihrem Protokoll: {entries_text}</translation>
</message>
<message>
<source>Look again in a few minutes{terminal}. Nothing is handed over twice.</source>
<translation>Sehen Sie in einigen Minuten erneut nach{terminal}. Nichts wird zweimal übergeben.</translation>
</message>
<message>
<source>Preview it again in a few minutes. It can be handed over from {last}.</source>
<translation>Erstellen Sie die Vorschau in einigen Minuten erneut. Ab {last} lässt sie sich übergeben.</translation>
</message>
<message>
<source>Preview or verify the order in a few minutes.</source>
<translation>Erstellen Sie in einigen Minuten die Vorschau der Bestellung, oder prüfen Sie sie.</translation>
</message>
<message>
<source>Preview the order again in a few minutes. If nothing has arrived, send it from here{terminal}. That checks first and sends only what is missing.</source>
<translation>Erstellen Sie in einigen Minuten die Vorschau der Bestellung erneut. Kommt nichts, senden Sie von hier aus{terminal}. Dabei wird zuerst nachgesehen und nur gesendet, was fehlt.</translation>
</message>
<message>
<source>Preview the order again in a few minutes. Nothing is handed over twice.</source>
<translation>Erstellen Sie die Vorschau der Bestellung in einigen Minuten erneut. Nichts wird doppelt übergeben.</translation>
</message>
<message>
<source>Send from here{terminal}, and ask iPaaS.com's support whether the key can be used this way.</source>
<translation>Senden Sie von hier aus{terminal}; und fragen Sie den Support von iPaaS.com, ob der Schlüssel so verwendet werden darf.</translation>
</message>
<message>
<source>Send from here{terminal}. Staging alone may have a queue: the examination of the connection says so.</source>
<translation>Senden Sie von hier aus{terminal}. Vielleicht hat nur Staging eine Warteschlange: Das sagt die Prüfung der Verbindung.</translation>
</message>
<message>
<source>Send it from here{terminal}. That checks first and sends only what is missing.</source>
<translation>Senden Sie von hier aus{terminal}. Dabei wird zuerst nachgesehen und nur gesendet, was fehlt.</translation>
</message>
<message>
<source>Send what is missing from here{terminal}. That checks first.</source>
<translation>Senden Sie von hier aus, was fehlt{terminal}. Dabei wird zuerst nachgesehen.</translation>
</message>
<message>
<source>The mapping was edited here, and iPaaS.com has its own</source>
<translation>Die Zuordnung wurde hier bearbeitet, und iPaaS.com hat seine eigene</translation>
</message>
<message>
<source>There is no log to follow</source>
<translation>Es gibt kein Protokoll zum Verfolgen</translation>
</message>
<message>
<source>This iPaaS.com has no queue to hand orders over to</source>
<translation>Dieses iPaaS.com hat keine Warteschlange, an die sich Bestellungen übergeben lassen</translation>
</message>
<message>
<source>This program sent the order a moment ago</source>
<translation>Dieses Programm hat die Bestellung gerade gesendet</translation>
</message>
<message>
<source>and says nothing else</source>
<translation>und sagt sonst nichts</translation>
</message>
<message>
<source>iPaaS.com could not transfer the order</source>
<translation>iPaaS.com konnte die Bestellung nicht übertragen</translation>
</message>
<message>
<source>iPaaS.com is still processing the order</source>
<translation>iPaaS.com arbeitet noch an der Bestellung</translation>
</message>
<message>
<source>iPaaS.com provides no log for it; Klaviyo is checked instead</source>
<translation>iPaaS.com gibt kein Protokoll dazu heraus; stattdessen wird in Klaviyo nachgesehen</translation>
</message>
<message>
<source>iPaaS.com recorded another payload than the preview showed</source>
<translation>iPaaS.com hat andere Nutzdaten verbucht, als die Vorschau zeigte</translation>
</message>
<message>
<source>iPaaS.com recorded only some of the order's events</source>
<translation>iPaaS.com hat nur einige Ereignisse der Bestellung verbucht</translation>
</message>
<message>
<source>iPaaS.com warns: {entry_text}</source>
<translation>iPaaS.com warnt: {entry_text}</translation>
</message>
<message>
<source>iPaaS.com's log has an error</source>
<translation>Das Protokoll von iPaaS.com enthält einen Fehler</translation>
</message>
<message>
<source>iPaaS.com's queue accepted the order and did nothing</source>
<translation>Die Warteschlange von iPaaS.com hat die Bestellung übernommen und nichts getan</translation>
</message>
<message>
<source>iPaaS.com's queue accepted the order, but nothing followed</source>
<translation>Die Warteschlange von iPaaS.com hat die Bestellung übernommen, und nichts folgte</translation>
</message>
<message>
<source>iPaaS.com's queue has it</source>
<translation>Die Warteschlange von iPaaS.com hat sie</translation>
</message>
<message>
<source>iPaaS.com's queue refused the subscription's webhook key</source>
<translation>Die Warteschlange von iPaaS.com hat den Webhook-Schlüssel des Abonnements abgelehnt</translation>
</message>
<message>
<source>{why} Its log has no entry for it, and Klaviyo has no event for it.</source>
<translation>{why} In ihrem Protokoll steht nichts davon, und Klaviyo hat kein Ereignis dazu.</translation>
</message>
</context>
</TS>
