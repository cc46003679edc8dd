<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> The look-up itself couldn't be tested.</source>
<translation> Ob die Suche eine finden würde, ließ sich nicht ausprobieren.</translation>
</message>
<message>
<source> They differ by a + tag.</source>
<translation> Sie unterscheiden sich durch einen +-Zusatz.</translation>
</message>
<message>
<source>(none)</source>
<translation>(keine)</translation>
</message>
<message>
<source>, there written {found_email}</source>
<translation>, dort als {found_email} geschrieben</translation>
</message>
<message>
<source>, which was merged into {profile_id}</source>
<translation>, das mit {profile_id} zusammengeführt wurde,</translation>
</message>
<message>
<source>A guest order has the email of a customer</source>
<translation>Eine Gastbestellung hat die E-Mail-Adresse eines Kunden</translation>
</message>
<message>
<source>A look-up of {wanted} has nothing in place of {nothing}.</source>
<translation>Eine Suche nach {wanted} hat nichts anstelle von: {nothing}.</translation>
</message>
<message>
<source>A profile has the email without its + tag</source>
<translation>Ein Profil hat die E-Mail-Adresse ohne den +-Zusatz</translation>
</message>
<message>
<source>Another customer is linked to the same profile</source>
<translation>Ein anderer Kunde ist mit demselben Profil verknüpft</translation>
</message>
<message>
<source>Another profile has the customer's phone number</source>
<translation>Ein anderes Profil hat die Telefonnummer des Kunden</translation>
</message>
<message>
<source>Check that it is the same person, then choose that profile; correct the customer's external ID in iPaaS.com.</source>
<translation>Prüfen Sie, ob es dieselbe Person ist, und wählen Sie dann dieses Profil; korrigieren Sie die externe ID des Kunden in iPaaS.com.</translation>
</message>
<message>
<source>Check that it is theirs.</source>
<translation>Prüfen Sie, ob es das richtige ist.</translation>
</message>
<message>
<source>Check that the order belongs to this customer before sending.</source>
<translation>Prüfen Sie vor dem Senden, ob die Bestellung zu diesem Kunden gehört.</translation>
</message>
<message>
<source>Check that the order belongs to this person before sending.</source>
<translation>Prüfen Sie vor dem Senden, ob die Bestellung zu dieser Person gehört.</translation>
</message>
<message>
<source>Check the customer's external IDs in iPaaS.com before sending.</source>
<translation>Sehen Sie sich vor dem Senden die externen IDs des Kunden in iPaaS.com an.</translation>
</message>
<message>
<source>Check whether both profiles are one person; Klaviyo can merge them.</source>
<translation>Prüfen Sie, ob beide Profile eine Person sind; Klaviyo kann sie zusammenführen.</translation>
</message>
<message>
<source>Check whether that is the same person: choose it then, instead of the one above.</source>
<translation>Prüfen Sie, ob das dieselbe Person ist: Wählen Sie dann dieses Profil anstelle des obigen.</translation>
</message>
<message>
<source>Check whether the customer was deleted or merged.</source>
<translation>Prüfen Sie, ob der Kunde gelöscht oder zusammengeführt wurde.</translation>
</message>
<message>
<source>Check which one is right, and keep only one as primary in iPaaS.com.</source>
<translation>Prüfen Sie, welche richtig ist, und lassen Sie in iPaaS.com nur eine davon als primäre stehen.</translation>
</message>
<message>
<source>Check whose order this is; merge the customers in iPaaS.com if they are one person.</source>
<translation>Prüfen Sie, wessen Bestellung das ist; führen Sie die Kunden in iPaaS.com zusammen, wenn sie eine Person sind.</translation>
</message>
<message>
<source>Choose one of these, or correct the link in iPaaS.com and preview again.</source>
<translation>Wählen Sie eines davon, oder korrigieren Sie die Verknüpfung in iPaaS.com und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>Choose that profile if it is the same person; otherwise find out in Klaviyo whose number it is.</source>
<translation>Wählen Sie dieses Profil, wenn es dieselbe Person ist; sonst klären Sie in Klaviyo, wessen Nummer es ist.</translation>
</message>
<message>
<source>Choose that profile, or correct the ProfileId mapping or the link in iPaaS.com.</source>
<translation>Wählen Sie dieses Profil, oder korrigieren Sie die Zuordnung von ProfileId oder die Verknüpfung in iPaaS.com.</translation>
</message>
<message>
<source>Correct or remove the customer's external ID in iPaaS.com, then preview again.</source>
<translation>Korrigieren oder entfernen Sie die externe ID des Kunden in iPaaS.com und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>Correct the customer's email in iPaaS.com, then preview again.</source>
<translation>Korrigieren Sie die E-Mail-Adresse des Kunden in iPaaS.com und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>Correct the customer's external ID in iPaaS.com, or choose the profile to send to.</source>
<translation>Korrigieren Sie die externe ID des Kunden in iPaaS.com, oder wählen Sie das Profil, an das gesendet werden soll.</translation>
</message>
<message>
<source>Couldn't check whether the order is recorded on another profile</source>
<translation>Ob die Bestellung auf einem anderen Profil verbucht ist, ließ sich nicht prüfen</translation>
</message>
<message>
<source>Couldn't check whether {what}</source>
<translation>Es ließ sich nicht prüfen, ob {what}</translation>
</message>
<message>
<source>Couldn't confirm that the customer has no link</source>
<translation>Dass der Kunde keine Verknüpfung hat, ließ sich nicht bestätigen</translation>
</message>
<message>
<source>Customer {customer_id} has no email, so no profile can be created.</source>
<translation>Kunde {customer_id} hat keine E-Mail-Adresse, also lässt sich kein Profil anlegen.</translation>
</message>
<message>
<source>Customer {customer_id} has the email {customer_email}.</source>
<translation>Kunde {customer_id} hat die E-Mail-Adresse {customer_email}.</translation>
</message>
<message>
<source>Customer {customer_id} has the email “{email}”. {fault}</source>
<translation>Kunde {customer_id} hat die E-Mail-Adresse „{email}“. {fault}</translation>
</message>
<message>
<source>Customer {customer_id} has {n_primary}; the new profile gets the first one.</source>
<translation>Kunde {customer_id} hat {n_primary}; das neue Profil bekommt die erste.</translation>
</message>
<message>
<source>Customer {customer_id} is linked to {linked_id} ({linked_email}).</source>
<translation>Kunde {customer_id} ist mit {linked_id} verknüpft ({linked_email}).</translation>
</message>
<message>
<source>Customer {customer_id} is transferred to Klaviyo first.</source>
<translation>Kunde {customer_id} wird zuerst an Klaviyo übertragen.</translation>
</message>
<message>
<source>Customer {record_id}</source>
<translation>Kunde {record_id}</translation>
</message>
<message>
<source>External ID of {record_type} {record_id}: {link_external_id}</source>
<translation>Externe ID von {record_type} {record_id}: {link_external_id}</translation>
</message>
<message>
<source>Find out whose order this is, then choose the profile to send to.</source>
<translation>Klären Sie, wessen Bestellung das ist, und wählen Sie dann das Profil, an das gesendet werden soll.</translation>
</message>
<message>
<source>Find out whose order this is, then choose the profile to send to; Klaviyo can merge the profiles.</source>
<translation>Klären Sie, wessen Bestellung das ist, und wählen Sie dann das Profil, an das gesendet werden soll; Klaviyo kann die Profile zusammenführen.</translation>
</message>
<message>
<source>Find out whose order this is, then choose the profile to send to; correct the customer's external ID in iPaaS.com if it is wrong.</source>
<translation>Klären Sie, wessen Bestellung das ist, und wählen Sie dann das Profil, an das gesendet werden soll; korrigieren Sie die externe ID des Kunden in iPaaS.com, wenn sie falsch ist.</translation>
</message>
<message>
<source>Find out whose profile it is, and correct the external ID of the other customer in iPaaS.com.</source>
<translation>Klären Sie, wessen Profil das ist, und korrigieren Sie die externe ID des anderen Kunden in iPaaS.com.</translation>
</message>
<message>
<source>If the customer has an address in iPaaS.com, the field may have another name now: ask iPaaS.com's support.</source>
<translation>Hat der Kunde in iPaaS.com eine Adresse, heißt das Feld vielleicht jetzt anders: Fragen Sie den Support von iPaaS.com.</translation>
</message>
<message>
<source>If the customer has it in iPaaS.com, the field may have another name now: ask iPaaS.com's support.</source>
<translation>Hat der Kunde ihn in iPaaS.com, heißt das Feld vielleicht jetzt anders: Fragen Sie den Support von iPaaS.com.</translation>
</message>
<message>
<source>In iPaaS.com, give the order a customer, or an email that a profile in Klaviyo has; then preview again.</source>
<translation>Geben Sie der Bestellung in iPaaS.com einen Kunden oder eine E-Mail-Adresse, die ein Profil in Klaviyo hat; erstellen Sie dann die Vorschau erneut.</translation>
</message>
<message>
<source>It is likely the same person under an older email. Check it before sending.</source>
<translation>Wahrscheinlich ist es dieselbe Person unter einer älteren E-Mail-Adresse. Prüfen Sie es vor dem Senden.</translation>
</message>
<message>
<source>It isn't one of those the look-ups found ({ids}).</source>
<translation>Es ist keines von denen, die gefunden wurden ({ids}).</translation>
</message>
<message>
<source>It would have {n_body:,} bytes; Klaviyo accepts {largest_profile:,}.</source>
<translation>Es hätte {n_body:,} Bytes; Klaviyo nimmt {largest_profile:,}.</translation>
</message>
<message>
<source>Keep that in mind when you choose the profile.</source>
<translation>Berücksichtigen Sie das bei der Wahl des Profils.</translation>
</message>
<message>
<source>Klaviyo has no profile {profile_id}.</source>
<translation>Klaviyo hat kein Profil {profile_id}.</translation>
</message>
<message>
<source>Klaviyo has no profile {profile_id}; it may have been deleted or merged.</source>
<translation>Klaviyo hat kein Profil {profile_id}; vielleicht wurde es gelöscht oder zusammengeführt.</translation>
</message>
<message>
<source>Klaviyo has several profiles with the same email</source>
<translation>Klaviyo hat mehrere Profile mit derselben E-Mail-Adresse</translation>
</message>
<message>
<source>Klaviyo has the profile {profile_id} ({profile_email}).</source>
<translation>Klaviyo hat das Profil {profile_id} ({profile_email}).</translation>
</message>
<message>
<source>Klaviyo keeps only one event with the same unique ID, so nothing is counted twice.</source>
<translation>Klaviyo behält von derselben eindeutigen ID nur ein Ereignis, nichts wird also doppelt gezählt.</translation>
</message>
<message>
<source>Klaviyo may have merged that profile into another one.</source>
<translation>Vielleicht hat Klaviyo dieses Profil mit einem anderen zusammengeführt.</translation>
</message>
<message>
<source>Klaviyo was asked for {profile_id} and returned {survivor_id} ({survivor_email}).</source>
<translation>Klaviyo wurde nach {profile_id} gefragt und hat mit {survivor_id} ({survivor_email}) geantwortet.</translation>
</message>
<message>
<source>Klaviyo would refuse the customer's email</source>
<translation>Klaviyo würde die E-Mail-Adresse des Kunden ablehnen</translation>
</message>
<message>
<source>Klaviyo would refuse the new profile</source>
<translation>Klaviyo würde das neue Profil ablehnen</translation>
</message>
<message>
<source>Last sent {at}.</source>
<translation>Zuletzt gesendet: {at}.</translation>
</message>
<message>
<source>Link the customer to a Klaviyo profile, or give the customer an email that a profile has; then preview again.</source>
<translation>Verknüpfen Sie den Kunden mit einem Klaviyo-Profil, oder geben Sie ihm eine E-Mail-Adresse, die ein Profil hat; erstellen Sie dann die Vorschau erneut.</translation>
</message>
<message>
<source>No customer in iPaaS.com has the email {email}.</source>
<translation>Kein Kunde in iPaaS.com hat die E-Mail-Adresse {email}.</translation>
</message>
<message>
<source>No profile in Klaviyo has the email {email}.</source>
<translation>Kein Profil in Klaviyo hat die E-Mail-Adresse {email}.</translation>
</message>
<message>
<source>No profile in Klaviyo has the phone number {phone}.</source>
<translation>Kein Profil in Klaviyo hat die Telefonnummer {phone}.</translation>
</message>
<message>
<source>No response within {grace} s.</source>
<translation>Innerhalb von {grace} s kam keine Antwort.</translation>
</message>
<message>
<source>No {what}.</source>
<translation>Nicht vorhanden: {what}.</translation>
</message>
<message>
<source>None of the customer's addresses is primary for billing</source>
<translation>Keine der Adressen des Kunden ist die primäre Rechnungsadresse</translation>
</message>
<message>
<source>On {event_at} to {profile_id}; no event for it is visible there now.</source>
<translation>Am {event_at} an {profile_id}; dort ist jetzt kein Ereignis davon zu sehen.</translation>
</message>
<message>
<source>Only capital letters differ.</source>
<translation>Nur die Groß- und Kleinschreibung ist anders.</translation>
</message>
<message>
<source>Preview again in a minute. If the problem persists, check the customer's external IDs in iPaaS.com.</source>
<translation>Erstellen Sie die Vorschau in einer Minute erneut. Bleibt es dabei, sehen Sie sich die externen IDs des Kunden in iPaaS.com an.</translation>
</message>
<message>
<source>Preview again to check this too.</source>
<translation>Erstellen Sie die Vorschau erneut, um auch das zu prüfen.</translation>
</message>
<message>
<source>Profile with the email {email}: {profile_id}</source>
<translation>Profil mit der E-Mail-Adresse {email}: {profile_id}</translation>
</message>
<message>
<source>ProfileId mapping</source>
<translation>ProfileId-Zuordnung</translation>
</message>
<message>
<source>Sending it would record it a second time, on the other profile; Klaviyo never removes events.</source>
<translation>Senden würde sie ein zweites Mal verbuchen, auf dem anderen Profil; Klaviyo entfernt keine Ereignisse.</translation>
</message>
<message>
<source>Several iPaaS.com customers share the email</source>
<translation>Mehrere Kunden von iPaaS.com teilen sich die E-Mail-Adresse</translation>
</message>
<message>
<source>Shorten the customer's name or address in iPaaS.com, then preview again.</source>
<translation>Kürzen Sie Namen oder Adresse des Kunden in iPaaS.com und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>The customer came without a name</source>
<translation>Der Kunde kam ohne Namen</translation>
</message>
<message>
<source>The customer came without addresses</source>
<translation>Der Kunde kam ohne Adressen</translation>
</message>
<message>
<source>The customer has several primary billing addresses</source>
<translation>Der Kunde hat mehrere primäre Rechnungsadressen</translation>
</message>
<message>
<source>The customer has {customer_email}, the order {order_email}.</source>
<translation>Der Kunde hat {customer_email}, die Bestellung {order_email}.</translation>
</message>
<message>
<source>The customer has {customer_email}, the profile {profile_email}.</source>
<translation>Der Kunde hat {customer_email}, das Profil {profile_email}.</translation>
</message>
<message>
<source>The customer was linked to {deleted} before{merged} ({profile_email}).</source>
<translation>Der Kunde war früher mit {deleted}{merged} verknüpft ({profile_email}).</translation>
</message>
<message>
<source>The customer's email and the order's email point to different profiles</source>
<translation>Die E-Mail-Adressen von Kunde und Bestellung führen zu verschiedenen Profilen</translation>
</message>
<message>
<source>The customer's email belongs to the profile {by_email_id}.</source>
<translation>Die E-Mail-Adresse des Kunden gehört zum Profil {by_email_id}.</translation>
</message>
<message>
<source>The customer's email differs from the order's</source>
<translation>Der Kunde hat eine andere E-Mail-Adresse als die Bestellung</translation>
</message>
<message>
<source>The deleted link points to a profile that is still there</source>
<translation>Die gelöschte Verknüpfung führt zu einem Profil, das es noch gibt</translation>
</message>
<message>
<source>The email is written differently in Klaviyo</source>
<translation>Die E-Mail-Adresse ist in Klaviyo anders geschrieben</translation>
</message>
<message>
<source>The email {email} belongs to the profile {found_id}{spelled}.</source>
<translation>Die E-Mail-Adresse {email} gehört zum Profil {found_id}{spelled}.</translation>
</message>
<message>
<source>The email {email} belongs to {n_found} profiles: {ids}.</source>
<translation>Die E-Mail-Adresse {email} gehört zu {n_found} Profilen: {ids}.</translation>
</message>
<message numerus="yes">
<source>The email {email} is that of the customers {ids} in iPaaS.com.</source>
<extracomment>The email {email} is that of the customer {ids} in iPaaS.com.</extracomment>
<translation><numerusform>Die E-Mail-Adresse {email} ist in iPaaS.com die des Kunden {ids}.</numerusform><numerusform>Die E-Mail-Adresse {email} ist in iPaaS.com die der Kunden {ids}.</numerusform></translation>
</message>
<message>
<source>The events of {profile_id} can't be read. {why}</source>
<translation>Die Ereignisse von {profile_id} lassen sich nicht lesen. {why}</translation>
</message>
<message>
<source>The link in the customer's record differs from the look-up</source>
<translation>Der Datensatz des Kunden hat eine andere Verknüpfung, als die Suche ergab</translation>
</message>
<message>
<source>The mapping returns no profile, but the customer is linked to one</source>
<translation>Die Zuordnung ergibt kein Profil, aber der Kunde ist mit einem verknüpft</translation>
</message>
<message>
<source>The new profile has no phone number or location, just as iPaaS.com would create it.</source>
<translation>Das neue Profil hat weder Telefonnummer noch Ort, so wie iPaaS.com es anlegen würde.</translation>
</message>
<message>
<source>The order has no customer; {email} is that of {found}.</source>
<translation>Die Bestellung hat keinen Kunden; {email} ist die Adresse von {found}.</translation>
</message>
<message>
<source>The order has no email</source>
<translation>Die Bestellung hat keine E-Mail-Adresse</translation>
</message>
<message>
<source>The order has {email}; the profile has {by_email_email}.</source>
<translation>Die Bestellung hat {email}; das Profil hat {by_email_email}.</translation>
</message>
<message>
<source>The order has {email}; {other_email} is that of the profile {other_id}.</source>
<translation>Die Bestellung hat {email}; {other_email} gehört zum Profil {other_id}.</translation>
</message>
<message>
<source>The order is a guest's and has no email, so no profile can be found for it.</source>
<translation>Die Bestellung ist die eines Gastes und hat keine E-Mail-Adresse; deshalb lässt sich kein Profil dafür finden.</translation>
</message>
<message>
<source>The order is a guest's, and no profile has its email.</source>
<translation>Die Bestellung ist die eines Gastes, und kein Profil hat seine E-Mail-Adresse.</translation>
</message>
<message>
<source>The order is already recorded on another profile</source>
<translation>Die Bestellung ist schon auf einem anderen Profil verbucht</translation>
</message>
<message>
<source>The order is already recorded on one profile</source>
<translation>Die Bestellung ist schon auf einem Profil verbucht</translation>
</message>
<message>
<source>The order names the customer {customer_id}.</source>
<translation>Die Bestellung nennt den Kunden {customer_id}.</translation>
</message>
<message>
<source>The order's customer is {customer_id}; the profile {profile_id} is linked to the customer {other_id}.</source>
<translation>Der Kunde der Bestellung ist {customer_id}; das Profil {profile_id} ist mit dem Kunden {other_id} verknüpft.</translation>
</message>
<message>
<source>The order's email is {order_email}; the profile {profile_id} has {profile_email}.{by_tag}</source>
<translation>Die E-Mail-Adresse der Bestellung ist {order_email}; das Profil {profile_id} hat {profile_email}.{by_tag}</translation>
</message>
<message>
<source>The phone number is left out</source>
<translation>Die Telefonnummer wird weggelassen</translation>
</message>
<message>
<source>The phone number {phone} belongs to the profile {profile_id}.</source>
<translation>Die Telefonnummer {phone} gehört zum Profil {profile_id}.</translation>
</message>
<message>
<source>The profile has the customer's phone number, but another email</source>
<translation>Das Profil hat die Telefonnummer des Kunden, aber eine andere E-Mail-Adresse</translation>
</message>
<message>
<source>The profile is created with {customer_email}; the order has {order_email}.</source>
<translation>Das Profil wird mit {customer_email} angelegt; die Bestellung hat {order_email}.</translation>
</message>
<message>
<source>The profile itself is certain. Preview again to check this too.</source>
<translation>Das Profil selbst ist sicher. Erneuern Sie die Vorschau, um auch das zu prüfen.</translation>
</message>
<message>
<source>The profile was found by its email alone.</source>
<translation>Das Profil wurde allein über seine E-Mail-Adresse gefunden.</translation>
</message>
<message>
<source>The profile was found without it.</source>
<translation>Das Profil wurde ohne sie gefunden.</translation>
</message>
<message>
<source>The profile {chosen} can't be chosen</source>
<translation>Das Profil {chosen} lässt sich nicht wählen</translation>
</message>
<message>
<source>The profile's email differs from the order's</source>
<translation>Das Profil hat eine andere E-Mail-Adresse als die Bestellung</translation>
</message>
<message>
<source>The record of customer {customer_id} has no `addresses`, so {lacks}.</source>
<translation>Der Datensatz des Kunden {customer_id} hat keine `addresses`, daher {lacks}.</translation>
</message>
<message>
<source>The record of customer {customer_id} has no {fields}, so the new profile would have no {words}.</source>
<translation>Im Datensatz des Kunden {customer_id} fehlt {fields}; daher würde dem neuen Profil fehlen: {words}.</translation>
</message>
<message>
<source>The record of customer {customer_id} is linked to {own}; the look-up of links says {looked_up_external_id}.</source>
<translation>Der Datensatz des Kunden {customer_id} ist mit {own} verknüpft; die Suche nach Verknüpfungen ergibt: {looked_up_external_id}.</translation>
</message>
<message>
<source>The user chose the profile {chosen} ({source}).</source>
<translation>Der Benutzer hat das Profil {chosen} gewählt ({source}).</translation>
</message>
<message>
<source>The {source} and the email point to different people</source>
<translation>Verschiedene Personen: {source} und E-Mail-Adresse passen nicht zusammen</translation>
</message>
<message>
<source>The {source} gives {profile_id} ({profile_email}); the order's email {order_email} belongs to {by_email_id}.</source>
<translation>{source} führt zu {profile_id} ({profile_email}); die E-Mail-Adresse der Bestellung, {order_email}, gehört zu {by_email_id}.</translation>
</message>
<message>
<source>The {source} points to a profile that Klaviyo doesn't have</source>
<translation>{source} führt zu einem Profil, das Klaviyo nicht hat</translation>
</message>
<message>
<source>The {source} points to a profile that was merged into another one</source>
<translation>{source} führt zu einem Profil, das mit einem anderen zusammengeführt wurde</translation>
</message>
<message>
<source>They may still appear. Preview again in a minute to see what Klaviyo has by then.</source>
<translation>Sie können noch erscheinen. Erstellen Sie in einer Minute die Vorschau neu: Sie zeigt, was Klaviyo dann hat.</translation>
</message>
<message>
<source>This is a guest order</source>
<translation>Das ist eine Gastbestellung</translation>
</message>
<message>
<source>This program sent events of this order before, and they aren't visible</source>
<translation>Dieses Programm hat schon Ereignisse dieser Bestellung gesendet, die nicht zu sehen sind</translation>
</message>
<message>
<source>This program sent the order a moment ago, and the event isn't visible yet</source>
<translation>Dieses Programm hat die Bestellung gerade gesendet, und das Ereignis ist noch nicht zu sehen</translation>
</message>
<message>
<source>This program sent the order to another profile before</source>
<translation>Dieses Programm hat die Bestellung früher an ein anderes Profil gesendet</translation>
</message>
<message>
<source>To Klaviyo these are two people. Check that the order is meant for the one with the tag.</source>
<translation>Für Klaviyo sind das zwei Personen. Prüfen Sie, ob die Bestellung für die mit dem Zusatz bestimmt ist.</translation>
</message>
<message>
<source>Transaction {record_id}</source>
<translation>Transaktion {record_id}</translation>
</message>
<message>
<source>Wait a minute and preview again: then it shows what Klaviyo has.</source>
<translation>Warten Sie eine Minute und erstellen Sie die Vorschau erneut: Dann zeigt sie, was Klaviyo hat.</translation>
</message>
<message>
<source>Write it like GetExternalIdAsync(CustomerId, "Customer", SpaceportSystemId).</source>
<translation>Schreiben Sie es wie in GetExternalIdAsync(CustomerId, "Customer", SpaceportSystemId).</translation>
</message>
<message>
<source>You don't need to do anything if they are the same person: the profile is found by email.</source>
<translation>Es ist nichts zu tun, wenn es dieselbe Person ist: Das Profil wird über die E-Mail-Adresse gefunden.</translation>
</message>
<message>
<source>a profile has the email without its + tag</source>
<translation>ein Profil die E-Mail-Adresse ohne den +-Zusatz hat</translation>
</message>
<message>
<source>another customer is linked to the profile</source>
<translation>ein anderer Kunde mit dem Profil verknüpft ist</translation>
</message>
<message>
<source>customer {c_id}</source>
<translation>Kunde {c_id}</translation>
</message>
<message>
<source>email</source>
<translation>E-Mail-Adresse</translation>
</message>
<message>
<source>email not read</source>
<translation>E-Mail-Adresse nicht gelesen</translation>
</message>
<message>
<source>first name</source>
<translation>Vorname</translation>
</message>
<message>
<source>iPaaS.com doesn't have the order's customer</source>
<translation>iPaaS.com kennt den Kunden der Bestellung nicht</translation>
</message>
<message>
<source>iPaaS.com has no customer {customer_id}.</source>
<translation>iPaaS.com hat keinen Kunden {customer_id}.</translation>
</message>
<message>
<source>iPaaS.com's look-up found none for customer {customer_id}. No linked customer is known to test whether the look-up works; something in between would give the same response.</source>
<translation>Die Suche von iPaaS.com fand für Kunde {customer_id} keine. Es ist kein verknüpfter Kunde bekannt, mit dem sich ausprobieren ließe, ob sie überhaupt eine findet; etwas auf dem Weg dorthin würde ebenso antworten.</translation>
</message>
<message>
<source>its phone number isn't compared</source>
<translation>wird seine Telefonnummer nicht verglichen</translation>
</message>
<message>
<source>last name</source>
<translation>Nachname</translation>
</message>
<message>
<source>link</source>
<translation>Verknüpfung</translation>
</message>
<message>
<source>no email</source>
<translation>keine E-Mail</translation>
</message>
<message>
<source>other customers have the email</source>
<translation>andere Kunden die E-Mail-Adresse haben</translation>
</message>
<message>
<source>the customer's phone and email match the profile</source>
<translation>Telefon und E-Mail-Adresse des Kunden zum Profil passen</translation>
</message>
<message>
<source>the deleted link's profile is still there</source>
<translation>es das Profil der gelöschten Verknüpfung noch gibt</translation>
</message>
<message>
<source>the new profile would have no phone number or location</source>
<translation>hätte das neue Profil weder Telefonnummer noch Ort</translation>
</message>
<message>
<source>the system</source>
<translation>das System</translation>
</message>
<message>
<source>the type of record</source>
<translation>die Art des Datensatzes</translation>
</message>
<message>
<source>{email} is that of {found}. In Klaviyo they are one profile.</source>
<translation>{email} ist die Adresse von {found}. In Klaviyo sind sie ein einziges Profil.</translation>
</message>
<message>
<source>{event_metric} {unique_id}, to the profile {profile_id}, at {event_at}: {event_state}. This preview would send it to another profile or under another unique ID.</source>
<translation>{event_metric} {unique_id}, an das Profil {profile_id}, um {event_at}: {event_state}. Diese Vorschau würde es an ein anderes Profil oder unter einer anderen eindeutigen ID senden.</translation>
</message>
<message>
<source>{found_email} is that of {ids}.</source>
<translation>{found_email} ist die Adresse von {ids}.</translation>
</message>
<message numerus="yes">
<source>{n} events are searched for again, and each is sent only if it isn't there: {events}.</source>
<extracomment>{n} event is searched for again, and sent only if it isn't there: {events}.</extracomment>
<translation><numerusform>{n} Ereignis wird noch einmal gesucht und nur gesendet, wenn es nicht da ist: {events}.</numerusform><numerusform>{n} Ereignisse werden noch einmal gesucht und nur gesendet, wenn sie nicht da sind: {events}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events had unique IDs that this preview no longer uses: {events}.</source>
<extracomment>{n} event had a unique ID that this preview no longer uses: {events}.</extracomment>
<translation><numerusform>{n} Ereignis hatte eine eindeutige ID, die diese Vorschau nicht mehr verwendet: {events}.</numerusform><numerusform>{n} Ereignisse hatten eindeutige IDs, die diese Vorschau nicht mehr verwendet: {events}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events of this order are on {profile_id} ({side_email}).</source>
<extracomment>{n} event of this order is on {profile_id} ({side_email}).</extracomment>
<translation><numerusform>{n} Ereignis dieser Bestellung liegt auf {profile_id} ({side_email}).</numerusform><numerusform>{n} Ereignisse dieser Bestellung liegen auf {profile_id} ({side_email}).</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events were accepted and aren't sent again now: {events}.</source>
<extracomment>{n} event was accepted and isn't sent again now: {events}.</extracomment>
<translation><numerusform>{n} Ereignis ist angenommen und wird jetzt nicht noch einmal gesendet: {events}.</numerusform><numerusform>{n} Ereignisse sind angenommen und werden jetzt nicht noch einmal gesendet: {events}.</numerusform></translation>
</message>
<message>
<source>{phone} belongs to the profile {by_phone_id} ({by_phone_email}), so Klaviyo would refuse the new profile.</source>
<translation>{phone} gehört zum Profil {by_phone_id} ({by_phone_email}), also würde Klaviyo das neue Profil ablehnen.</translation>
</message>
<message>
<source>{phone} belongs to the profile {by_phone_id} ({by_phone_email}).</source>
<translation>{phone} gehört zum Profil {by_phone_id} ({by_phone_email}).</translation>
</message>
<message>
<source>{phone} is not a valid number in E.164 form, which Klaviyo asks for.</source>
<translation>{phone} ist keine gültige Nummer in der Form E.164, die Klaviyo verlangt.</translation>
</message>
<message>
<source>{record_type} with the external ID {external_id}</source>
<translation>{record_type} mit der externen ID {external_id}</translation>
</message>
<message>
<source>{record_type} with the external ID {found_by}: {found}</source>
<translation>{record_type} mit der externen ID {found_by}: {found}</translation>
</message>
<message>
<source>{what} has no link to subscription {system_id}.{unsure}</source>
<translation>{what} hat keine Verknüpfung mit dem Abonnement {system_id}.{unsure}</translation>
</message>
<message>
<source>{what} is linked to {link_external_id}.</source>
<translation>{what} ist mit {link_external_id} verknüpft.</translation>
</message>
<message>
<source>{what} is {found}.</source>
<translation>{what} ist {found}.</translation>
</message>
<message>
<source>{what}: its link was deleted ({deleted}) and is ignored.</source>
<translation>{what}: Die Verknüpfung wurde gelöscht ({deleted}); sie zählt nicht.</translation>
</message>
</context>
<context>
<name>Resend Desk: a record</name>
<message>
<source>Customer</source>
<comment>a record</comment>
<translation>Kunde</translation>
</message>
</context>
</TS>
