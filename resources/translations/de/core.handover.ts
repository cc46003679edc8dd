<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Correct what it says, and preview the order again. iPaaS.com tries a failed transfer again by itself, after twenty minutes and later: look whether the order is there before it is sent in another way.</source>
<translation>Korrigieren Sie, was dort steht, und erstellen Sie die Vorschau der Bestellung erneut. iPaaS.com versucht eine fehlgeschlagene Übertragung von selbst erneut, nach zwanzig Minuten und später: Sehen Sie nach, ob die Bestellung da ist, bevor sie auf anderem Weg gesendet wird.</translation>
</message>
<message>
<source>Hand over without the edit, or send from here.</source>
<translation>Übergeben Sie ohne die Änderung, oder senden Sie von hier aus.</translation>
</message>
<message>
<source>It answered. {log}, and Klaviyo has no event of it. This host's queue may carry nothing out, or be long.</source>
<translation>Sie hat geantwortet. {log}, und Klaviyo hat kein Ereignis dazu. Vielleicht führt die Warteschlange dieses Hosts nichts aus oder ist lang.</translation>
</message>
<message>
<source>It isn't known whether iPaaS.com's queue has the order</source>
<translation>Ob die Warteschlange von iPaaS.com die Bestellung hat, ist nicht bekannt</translation>
</message>
<message>
<source>It was at {last}, and the plan doesn't show all of it yet.</source>
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
<source>Its log came to its end ({said}), and Klaviyo has no event of it.</source>
<translation>Ihr Protokoll ist zu Ende ({said}), und Klaviyo hat kein Ereignis dazu.</translation>
</message>
<message>
<source>Its log can't be read now. {error_title}</source>
<translation>Ihr Protokoll lässt sich jetzt nicht lesen. {error_title}</translation>
</message>
<message>
<source>Its log has nothing of it</source>
<translation>In ihrem Protokoll steht nichts davon</translation>
</message>
<message>
<source>Its log says nothing of why.</source>
<translation>Ihr Protokoll sagt nichts zum Grund.</translation>
</message>
<message>
<source>Klaviyo has all of it</source>
<translation>Klaviyo hat alles davon</translation>
</message>
<message>
<source>Look again in some minutes{terminal}. Nothing is handed over twice.</source>
<translation>Sehen Sie in einigen Minuten erneut nach{terminal}. Nichts wird zweimal übergeben.</translation>
</message>
<message>
<source>Look at the differences of the order's events, and calibrate: the mapping may have changed.</source>
<translation>Sehen Sie sich die Unterschiede der Ereignisse der Bestellung an, und kalibrieren Sie: Die Zuordnung hat sich vielleicht geändert.</translation>
</message>
<message>
<source>No event is made of it any more.</source>
<translation>Es wird kein Ereignis mehr daraus gemacht.</translation>
</message>
<message>
<source>Preview it again in some minutes. From {last} on it can be handed over.</source>
<translation>Erstellen Sie die Vorschau in einigen Minuten erneut. Ab {last} lässt sie sich übergeben.</translation>
</message>
<message>
<source>Preview or verify the order in some minutes.</source>
<translation>Erstellen Sie in einigen Minuten die Vorschau der Bestellung, oder prüfen Sie sie.</translation>
</message>
<message>
<source>Preview the order again in some minutes. If nothing comes, send it from here{terminal}. That looks first, and sends only what is missing.</source>
<translation>Erstellen Sie in einigen Minuten die Vorschau der Bestellung erneut. Kommt nichts, senden Sie von hier aus{terminal}. Dabei wird zuerst nachgesehen und nur gesendet, was fehlt.</translation>
</message>
<message>
<source>Preview the order again in some minutes. Nothing is handed over twice.</source>
<translation>Erstellen Sie die Vorschau der Bestellung in einigen Minuten erneut. Nichts wird doppelt übergeben.</translation>
</message>
<message>
<source>Send from here{terminal}. Staging alone may have a queue: the examination of the connection says so.</source>
<translation>Senden Sie von hier aus{terminal}. Vielleicht hat nur Staging eine Warteschlange: Das sagt die Prüfung der Verbindung.</translation>
</message>
<message>
<source>Send from here{terminal}; and ask iPaaS.com's support whether the key may be used so.</source>
<translation>Senden Sie von hier aus{terminal}; und fragen Sie den Support von iPaaS.com, ob der Schlüssel so verwendet werden darf.</translation>
</message>
<message>
<source>Send it from here{terminal}. That looks first, and sends only what is missing.</source>
<translation>Senden Sie von hier aus{terminal}. Dabei wird zuerst nachgesehen und nur gesendet, was fehlt.</translation>
</message>
<message>
<source>Send what is missing from here{terminal}. That looks first.</source>
<translation>Senden Sie von hier aus, was fehlt{terminal}. Dabei wird zuerst nachgesehen.</translation>
</message>
<message>
<source>The last that its log says: {entries_text}</source>
<translation>Das Letzte in ihrem Protokoll: {entries_text}</translation>
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
<source>Whether the order is in Klaviyo can't be looked at</source>
<translation>Ob die Bestellung in Klaviyo ist, lässt sich nicht nachsehen</translation>
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
<source>iPaaS.com gives no log of it; Klaviyo is looked at instead</source>
<translation>iPaaS.com gibt kein Protokoll dazu heraus; stattdessen wird in Klaviyo nachgesehen</translation>
</message>
<message>
<source>iPaaS.com is still at work on the order</source>
<translation>iPaaS.com arbeitet noch an der Bestellung</translation>
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
<source>iPaaS.com's queue has it</source>
<translation>Die Warteschlange von iPaaS.com hat sie</translation>
</message>
<message>
<source>iPaaS.com's queue refused the subscription's webhook key</source>
<translation>Die Warteschlange von iPaaS.com hat den Webhook-Schlüssel des Abonnements abgelehnt</translation>
</message>
<message>
<source>iPaaS.com's queue took the order, and did nothing</source>
<translation>Die Warteschlange von iPaaS.com hat die Bestellung übernommen und nichts getan</translation>
</message>
<message>
<source>iPaaS.com's queue took the order, and nothing followed</source>
<translation>Die Warteschlange von iPaaS.com hat die Bestellung übernommen, und nichts folgte</translation>
</message>
<message>
<source>{why} Its log has nothing of it, and Klaviyo has no event of it.</source>
<translation>{why} In ihrem Protokoll steht nichts davon, und Klaviyo hat kein Ereignis dazu.</translation>
</message>
</context>
</TS>
