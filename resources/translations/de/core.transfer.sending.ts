<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> And {n_news} more.</source>
<translation> Und {n_news} weitere.</translation>
</message>
<message>
<source>, or follow it with --queue</source>
<translation>, oder mit --queue verfolgen</translation>
</message>
<message>
<source>An earlier version of this event was accepted a moment ago</source>
<translation>Eine frühere Fassung dieses Ereignisses wurde gerade angenommen</translation>
</message>
<message>
<source>Checking once more what Klaviyo has for the order</source>
<translation>Es wird noch einmal geprüft, was Klaviyo zu der Bestellung hat</translation>
</message>
<message>
<source>Checking whether Klaviyo shows what it accepted; {seconds} s at most</source>
<translation>Es wird nachgesehen, ob Klaviyo zeigt, was es angenommen hat; höchstens {seconds} s</translation>
</message>
<message>
<source>Correct the customer's data in iPaaS.com, then preview again.</source>
<translation>Korrigieren Sie die Daten des Kunden in iPaaS.com und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>Created the profile {profile}</source>
<translation>Profil {profile} angelegt</translation>
</message>
<message>
<source>Customer {customer_id} is linked to {there_external_id}; the events go to {profile_id}.</source>
<translation>Kunde {customer_id} ist mit {there_external_id} verknüpft; die Ereignisse gehen an {profile_id}.</translation>
</message>
<message>
<source>Find out in Klaviyo whose phone number or email that is, then preview again.</source>
<translation>Klären Sie in Klaviyo, wessen Telefonnummer oder E-Mail-Adresse das ist, und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>Generate Events is TRUE</source>
<translation>Generate Events ist TRUE</translation>
</message>
<message>
<source>Generate Events is no longer TRUE: nothing is sent</source>
<translation>Generate Events ist nicht mehr TRUE: Es wird nichts gesendet</translation>
</message>
<message>
<source>If the order should never have been sent, don't send the rest: correct it (“Correct this order”) once Klaviyo shows it, and check in Klaviyo whether the customer was emailed.</source>
<translation>Wenn die Bestellung nie hätte gesendet werden dürfen, senden Sie den Rest nicht: Korrigieren Sie sie („Diese Bestellung korrigieren“), sobald Klaviyo sie zeigt, und prüfen Sie in Klaviyo, ob der Kunde eine E-Mail bekommen hat.</translation>
</message>
<message>
<source>It had not been sent.</source>
<translation>Es war nicht hinausgegangen.</translation>
</message>
<message>
<source>It is for {target_company}, {target_account}.</source>
<translation>Er ist für {target_company}, {target_account}.</translation>
</message>
<message>
<source>It is not known whether the event arrived</source>
<translation>Ob das Ereignis angekommen ist, ist nicht bekannt</translation>
</message>
<message>
<source>It is not known whether the external ID was saved</source>
<translation>Ob die externe ID gespeichert wurde, ist nicht bekannt</translation>
</message>
<message>
<source>It is not known whether the profile was created</source>
<translation>Ob das Profil angelegt wurde, ist nicht bekannt</translation>
</message>
<message>
<source>It is not there; sending it once more</source>
<translation>Es ist nicht da; wird noch einmal gesendet</translation>
</message>
<message>
<source>It was handed over at {earlier_at}, and Klaviyo doesn't have all of it yet.</source>
<translation>Sie wurde um {earlier_at} übergeben, und Klaviyo hat noch nicht alles davon.</translation>
</message>
<message>
<source>It was sent a moment ago, and that couldn't be checked.</source>
<translation>Es wurde gerade gesendet, und das ließ sich nicht prüfen.</translation>
</message>
<message>
<source>Klaviyo already has it; not sent again</source>
<translation>Klaviyo hat es schon; nicht noch einmal gesendet</translation>
</message>
<message>
<source>Klaviyo has the profile {found_id} for {email} already</source>
<translation>Klaviyo hat für {email} schon das Profil {found_id}</translation>
</message>
<message>
<source>Klaviyo has {first_metric} {first_id} on {profile_id}, unique ID {unique_id}, {datetime}.</source>
<translation>Klaviyo hat {first_metric} {first_id} auf {profile_id}, eindeutige ID {unique_id}, {datetime}.</translation>
</message>
<message>
<source>Klaviyo keeps another version of it; not sent</source>
<translation>Klaviyo hat eine andere Fassung davon und behält sie; nicht gesendet</translation>
</message>
<message>
<source>Klaviyo keeps the first event with a unique ID; another one can correct it (“Correct this order”).</source>
<translation>Klaviyo behält das erste Ereignis einer eindeutigen ID; ein anderes kann es korrigieren („Diese Bestellung korrigieren“).</translation>
</message>
<message>
<source>No clear response; checking whether the profile is there</source>
<translation>Keine klare Antwort; es wird nachgesehen, ob das Profil da ist</translation>
</message>
<message>
<source>No event was sent. Preview the order again: it shows what Klaviyo has.</source>
<translation>Es wurde kein Ereignis gesendet. Erstellen Sie die Vorschau der Bestellung erneut: Sie zeigt, was Klaviyo hat.</translation>
</message>
<message>
<source>No profile yet: the customer is transferred first</source>
<translation>Noch kein Profil: Der Kunde wird zuerst übertragen</translation>
</message>
<message>
<source>Not checked again: no response within {fresh_look} s</source>
<translation>Nicht noch einmal nachgesehen: keine Antwort innerhalb von {fresh_look} s</translation>
</message>
<message>
<source>Not checked again: {error_title}</source>
<translation>Nicht noch einmal nachgesehen: {error_title}</translation>
</message>
<message>
<source>Not sent, because the Placed Order failed</source>
<translation>Nicht gesendet, weil das Placed Order fehlschlug</translation>
</message>
<message>
<source>Nothing new to check</source>
<translation>Nichts Neues zu prüfen</translation>
</message>
<message>
<source>Nothing was sent. Preview the order again.</source>
<translation>Es wurde nichts gesendet. Erstellen Sie die Vorschau der Bestellung erneut.</translation>
</message>
<message>
<source>Preview it again in a few minutes{terminal} to see what has arrived. It can be sent from here from {free_at}.</source>
<translation>Erstellen Sie in einigen Minuten die Vorschau erneut{terminal}: Sie zeigt, was angekommen ist. Ab {free_at} lässt sich die Bestellung von hier aus senden.</translation>
</message>
<message>
<source>Preview the order again in a minute: the look-up by email shows whether it is there.</source>
<translation>Erstellen Sie die Vorschau der Bestellung in einer Minute erneut: Die Suche nach der E-Mail-Adresse zeigt, ob es da ist.</translation>
</message>
<message>
<source>Preview the order again: it shows the link. Saving it once more changes nothing else.</source>
<translation>Erstellen Sie die Vorschau der Bestellung erneut: Sie zeigt die Verknüpfung. Sie noch einmal zu speichern ändert sonst nichts.</translation>
</message>
<message>
<source>Preview the order again: it shows what Klaviyo has. Nothing is sent twice.</source>
<translation>Erstellen Sie die Vorschau der Bestellung erneut: Sie zeigt, was Klaviyo hat. Nichts wird doppelt gesendet.</translation>
</message>
<message numerus="yes">
<source>Stopped before {n} external IDs were saved</source>
<extracomment>Stopped before {n} external ID was saved</extracomment>
<translation><numerusform>Angehalten, bevor {n} externe ID gespeichert war</numerusform><numerusform>Angehalten, bevor {n} externe IDs gespeichert waren</numerusform></translation>
</message>
<message>
<source>Switch to that connection, or preview the order again with this one.</source>
<translation>Wechseln Sie zu dieser Verbindung, oder erstellen Sie die Vorschau der Bestellung mit der jetzigen erneut.</translation>
</message>
<message>
<source>The Placed Order event was sent: a live flow may have started and emailed the customer.</source>
<translation>Das Placed-Order-Ereignis wurde gesendet: Ein Live-Flow kann gestartet sein und dem Kunden eine E-Mail geschickt haben.</translation>
</message>
<message>
<source>The batch can't be locked</source>
<translation>Der Stapel lässt sich nicht sperren</translation>
</message>
<message>
<source>The batch is already running</source>
<translation>Der Stapel läuft schon</translation>
</message>
<message>
<source>The batch “{name}” is being run by another command.</source>
<translation>Der Stapel „{name}“ wird von einem anderen Befehl ausgeführt.</translation>
</message>
<message>
<source>The check failed: {error_title}</source>
<translation>Die Prüfung ist fehlgeschlagen: {error_title}</translation>
</message>
<message>
<source>The customer already has the profile</source>
<translation>Der Kunde hat das Profil schon</translation>
</message>
<message>
<source>The customer has another link, which was left as it is</source>
<translation>Der Kunde hat eine andere Verknüpfung; sie blieb, wie sie ist</translation>
</message>
<message>
<source>The customer has the profile {profile_id}.</source>
<translation>Der Kunde hat das Profil {profile_id}.</translation>
</message>
<message>
<source>The customer transfer was refused. {error_detail}</source>
<translation>Die Übertragung des Kunden wurde abgelehnt. {error_detail}</translation>
</message>
<message>
<source>The customer's email is {email}; one of the customer's identifiers belongs to {other}.</source>
<translation>Die E-Mail-Adresse des Kunden ist {email}; eines seiner Merkmale gehört zu: {other}.</translation>
</message>
<message>
<source>The customer's link: {error_title}</source>
<translation>Die Verknüpfung des Kunden: {error_title}</translation>
</message>
<message>
<source>The order can't be locked</source>
<translation>Die Bestellung lässt sich nicht sperren</translation>
</message>
<message>
<source>The order is already being sent</source>
<translation>Die Bestellung wird schon gesendet</translation>
</message>
<message>
<source>The order was deleted after the preview</source>
<translation>Die Bestellung wurde nach der Vorschau gelöscht</translation>
</message>
<message>
<source>The order was recorded after the preview</source>
<translation>Die Bestellung wurde nach der Vorschau verbucht</translation>
</message>
<message>
<source>The order was sent after the preview</source>
<translation>Die Bestellung wurde nach der Vorschau gesendet</translation>
</message>
<message>
<source>The preview isn't ready to send</source>
<translation>Die Vorschau ist nicht sendebereit</translation>
</message>
<message>
<source>The preview was made for another connection</source>
<translation>Die Vorschau gehört zu einer anderen Verbindung</translation>
</message>
<message>
<source>The profile {made_id} was created, then the journal failed. {late_detail}</source>
<translation>Das Profil {made_id} wurde angelegt; danach ließ sich das Journal nicht schreiben. {late_detail}</translation>
</message>
<message>
<source>The send was stopped</source>
<translation>Das Senden wurde angehalten</translation>
</message>
<message>
<source>There was no response.</source>
<translation>Es kam keine Antwort.</translation>
</message>
<message>
<source>This was sent a moment ago; checking whether it is there</source>
<translation>Das wurde gerade gesendet; es wird nachgesehen, ob es da ist</translation>
</message>
<message>
<source>Transaction {transaction_id} is being sent in another window or by another command.</source>
<translation>Transaktion {transaction_id} wird in einem anderen Fenster oder von einem anderen Befehl gesendet.</translation>
</message>
<message>
<source>Unknown: there was no response</source>
<translation>Ungeklärt, da keine Antwort kam</translation>
</message>
<message>
<source>Using the profile {profile}</source>
<translation>Profil {profile} wird verwendet</translation>
</message>
<message>
<source>Wait a minute, then preview again to see what Klaviyo has.</source>
<translation>Warten Sie eine Minute und erstellen Sie die Vorschau erneut, um zu sehen, was Klaviyo hat.</translation>
</message>
<message>
<source>Wait until that has ended, then continue with the rest.</source>
<translation>Warten Sie, bis das beendet ist; machen Sie dann mit dem Rest weiter.</translation>
</message>
<message>
<source>Wait until that has ended, then preview again.</source>
<translation>Warten Sie, bis das beendet ist, und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>an earlier attempt had no clear response and may still arrive.</source>
<translation>Ein früherer Versuch hatte keine klare Antwort und kann noch ankommen.</translation>
</message>
<message>
<source>another profile</source>
<translation>einem anderen Profil</translation>
</message>
<message>
<source>by the customer's link</source>
<translation>über die Verknüpfung des Kunden</translation>
</message>
<message>
<source>by the email</source>
<translation>über die E-Mail-Adresse</translation>
</message>
<message>
<source>by the mapping's own formula</source>
<translation>über die Formel der Zuordnung</translation>
</message>
<message>
<source>chosen by the user</source>
<translation>vom Benutzer gewählt</translation>
</message>
<message>
<source>found by a check</source>
<translation>durch eine Prüfung gefunden</translation>
</message>
<message>
<source>iPaaS.com no longer has the transaction {transaction_id}.</source>
<translation>iPaaS.com hat die Transaktion {transaction_id} nicht mehr.</translation>
</message>
<message>
<source>iPaaS.com's queue has the order</source>
<translation>Die Warteschlange von iPaaS.com hat die Bestellung</translation>
</message>
<message>
<source>iPaaS.com's queue may have the order</source>
<translation>Vielleicht hat die Warteschlange von iPaaS.com die Bestellung</translation>
</message>
<message>
<source>it was searched for and isn't visible; it may still appear.</source>
<translation>Es wurde gesucht und ist nicht sichtbar; es kann noch kommen.</translation>
</message>
<message>
<source>line {line_id}</source>
<translation>Position {line_id}</translation>
</message>
<message>
<source>the event that corrects it</source>
<translation>das Korrekturereignis</translation>
</message>
<message>
<source>the profile of the event being corrected</source>
<translation>das des Ereignisses, das korrigiert wird</translation>
</message>
<message>
<source>the profile {found_id} ({found_email})</source>
<translation>dem Profil {found_id} ({found_email})</translation>
</message>
<message>
<source>the send was stopped before there was a response.</source>
<translation>Das Senden wurde angehalten, bevor eine Antwort kam.</translation>
</message>
<message>
<source>{error_detail} It is not known whether the event arrived: {why}</source>
<translation>{error_detail} Ob das Ereignis angekommen ist, ist nicht bekannt: {why}</translation>
</message>
<message>
<source>{error_title}; checking whether it arrived anyway</source>
<translation>{error_title}; es wird nachgesehen, ob es trotzdem angekommen ist</translation>
</message>
<message>
<source>{event_label} is linked to the event {there} already; left as it is</source>
<translation>{event_label} ist schon mit dem Ereignis {there} verknüpft; bleibt, wie es ist</translation>
</message>
<message>
<source>{event_label}: Klaviyo keeps the first event with a unique ID, so this version would be dropped.</source>
<translation>{event_label}: Klaviyo behält das erste Ereignis einer eindeutigen ID; diese Fassung würde verworfen.</translation>
</message>
<message>
<source>{event}: {differing}</source>
<translation>{event}: {differing}</translation>
</message>
<message>
<source>{kept} there already</source>
<translation>{kept} schon da</translation>
</message>
<message>
<source>{missing} accepted, not visible yet; check again later</source>
<translation>{missing} angenommen, noch nicht sichtbar; sehen Sie später noch einmal nach</translation>
</message>
<message>
<source>{missing} of {n_accepted} not visible yet after {waited} s</source>
<translation>{missing} von {n_accepted} nach {waited} s noch nicht sichtbar</translation>
</message>
<message>
<source>{n_accepted} recorded</source>
<translation>{n_accepted} verbucht</translation>
</message>
<message numerus="yes">
<source>{n} events as shown</source>
<extracomment>{n} event as shown</extracomment>
<translation><numerusform>{n} Ereignis wie gezeigt</numerusform><numerusform>{n} Ereignisse wie gezeigt</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} external IDs aren't saved in iPaaS.com yet.</source>
<extracomment>{n} external ID isn't saved in iPaaS.com yet.</extracomment>
<translation><numerusform>{n} externe ID ist noch nicht in iPaaS.com gespeichert.</numerusform><numerusform>{n} externe IDs sind noch nicht in iPaaS.com gespeichert.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} external IDs couldn't be saved in iPaaS.com</source>
<extracomment>{n} external ID couldn't be saved in iPaaS.com</extracomment>
<translation><numerusform>{n} externe ID ließ sich nicht in iPaaS.com speichern</numerusform><numerusform>{n} externe IDs ließen sich nicht in iPaaS.com speichern</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} external IDs may not have been saved in iPaaS.com</source>
<extracomment>{n} external ID may not have been saved in iPaaS.com</extracomment>
<translation><numerusform>{n} externe ID wurde vielleicht nicht in iPaaS.com gespeichert</numerusform><numerusform>{n} externe IDs wurden vielleicht nicht in iPaaS.com gespeichert</numerusform></translation>
</message>
<message numerus="yes">
<source>{order_number}, {n} lines</source>
<extracomment>{order_number}, {n} line</extracomment>
<translation><numerusform>{order_number}, {n} Position</numerusform><numerusform>{order_number}, {n} Positionen</numerusform></translation>
</message>
<message>
<source>{pending} not known yet</source>
<translation>{pending} noch nicht bekannt</translation>
</message>
<message>
<source>{profile_id}, the customer's own, to be linked</source>
<translation>{profile_id}, das eigene des Kunden, wird verknüpft</translation>
</message>
<message>
<source>{saved} saved</source>
<translation>{saved} gespeichert</translation>
</message>
<message>
<source>{sent_metric} {unique_id} was sent to the profile {profile_id} at {sent_at}: {sent_state}. This preview would send it to another profile or under another unique ID.</source>
<translation>{sent_metric} {unique_id} ging um {sent_at} an das Profil {profile_id}: {sent_state}. Diese Vorschau würde es an ein anderes Profil oder unter einer anderen eindeutigen ID senden.</translation>
</message>
<message>
<source>{told}
But an earlier attempt had no clear response and may still be processed.</source>
<translation>{told}
Aber ein früherer Versuch hatte keine klare Antwort und kann noch ausgeführt werden.</translation>
</message>
<message>
<source>{why} The check failed too.</source>
<translation>{why} Auch die Prüfung ist fehlgeschlagen.</translation>
</message>
<message>
<source>{why}: nothing is sent</source>
<translation>{why}: Es wird nichts gesendet</translation>
</message>
<message>
<source>{word}: {events}.</source>
<translation>{word}: {events}.</translation>
</message>
</context>
</TS>
