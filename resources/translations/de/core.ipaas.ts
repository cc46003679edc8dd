<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> The record seems to be wrapped in `{within}`.</source>
<translation> Der Datensatz scheint in `{within}` verpackt zu sein.</translation>
</message>
<message>
<source>A collection in use may be missing, so no preview is made from it.</source>
<translation>Vielleicht fehlt eine Sammlung, die verwendet wird; daher wird nichts daraus geplant.</translation>
</message>
<message>
<source>A record can't be read</source>
<translation>Ein Datensatz lässt sich nicht lesen</translation>
</message>
<message>
<source>Ask iPaaS.com's support which of the two applies.</source>
<translation>Fragen Sie den Support von iPaaS.com, welche der beiden gilt.</translation>
</message>
<message>
<source>Check the email, the password or the token of this connection, then try again.</source>
<translation>Prüfen Sie E-Mail-Adresse, Passwort oder Token dieser Verbindung, und versuchen Sie es erneut.</translation>
</message>
<message>
<source>Choose the company of this connection again.</source>
<translation>Wählen Sie die Firma dieser Verbindung erneut.</translation>
</message>
<message>
<source>Correct the record in iPaaS.com, or ask iPaaS.com's support what this field contains now.</source>
<translation>Korrigieren Sie den Datensatz in iPaaS.com; oder fragen Sie den Support von iPaaS.com, was dieses Feld jetzt enthält.</translation>
</message>
<message>
<source>Create a new one in iPaaS.com and enter it in the connection's settings.</source>
<translation>Erstellen Sie in iPaaS.com ein neues, und geben Sie es in den Einstellungen der Verbindung ein.</translation>
</message>
<message>
<source>Enter one in the connection's settings.</source>
<translation>Geben Sie eines in den Einstellungen der Verbindung ein.</translation>
</message>
<message>
<source>Enter the collections' IDs, or save them as JSON from iPaaS.com and use that file.</source>
<translation>Nennen Sie die Sammlungen über ihre IDs, oder speichern Sie sie aus iPaaS.com als JSON und verwenden Sie diese Datei.</translation>
</message>
<message>
<source>External IDs of {record_type} can't be looked up.</source>
<translation>Externe IDs von {record_type} lassen sich nicht abfragen.</translation>
</message>
<message>
<source>It ended on {ended}.</source>
<translation>Es endete am {ended}.</translation>
</message>
<message>
<source>Keep only one of them in the subscription's settings in iPaaS.com.</source>
<translation>Lassen Sie in den Einstellungen des Abonnements in iPaaS.com nur eine davon stehen.</translation>
</message>
<message>
<source>Known types: Customer, Address, Transaction and Transaction Line.</source>
<translation>Bekannt sind Customer, Address, Transaction und Transaction Line.</translation>
</message>
<message>
<source>Subscription({id}, {name})</source>
<translation>Subscription({id}, {name})</translation>
</message>
<message>
<source>The company token has expired</source>
<translation>Das Token der Firma ist abgelaufen</translation>
</message>
<message>
<source>The list of mapping collections can't be read in full</source>
<translation>Die Liste der Zuordnungssammlungen lässt sich nicht ganz lesen</translation>
</message>
<message>
<source>The list of mapping collections: {why}.</source>
<translation>Die Liste der Zuordnungssammlungen: {why}.</translation>
</message>
<message>
<source>The look-up by an external ID doesn't find a record that is there</source>
<translation>Die Suche über eine externe ID findet einen vorhandenen Datensatz nicht</translation>
</message>
<message>
<source>The look-up of links doesn't find a link that is there</source>
<translation>Die Suche nach Verknüpfungen findet eine vorhandene nicht</translation>
</message>
<message>
<source>The mapping collections of subscription {subscription_id} can't be listed. {error_detail}</source>
<translation>Die Zuordnungssammlungen des Abonnements {subscription_id} lassen sich nicht auflisten. {error_detail}</translation>
</message>
<message>
<source>The search by {field}</source>
<translation>Die Suche über {field}</translation>
</message>
<message>
<source>The search for customers doesn't find one who is there</source>
<translation>Die Kundensuche findet einen vorhandenen Kunden nicht</translation>
</message>
<message>
<source>The sign-in is not tried again until {until}: that could lock the account.</source>
<translation>Die Anmeldung wird vor {until} nicht erneut versucht: Das könnte das Konto sperren.</translation>
</message>
<message>
<source>The sign-in response doesn't say who the user is.</source>
<translation>Die Antwort auf die Anmeldung sagt nicht, wer der Benutzer ist.</translation>
</message>
<message>
<source>The subscription has the setting {name} more than once</source>
<translation>Das Abonnement hat die Einstellung {name} mehr als einmal</translation>
</message>
<message>
<source>The subscription's settings have it as {found}, with different values.</source>
<translation>In den Einstellungen des Abonnements steht sie als {found}, mit verschiedenen Werten.</translation>
</message>
<message>
<source>The user can't work for the company {company_id}. {error_detail}</source>
<translation>Der Benutzer kann nicht für die Firma {company_id} arbeiten. {error_detail}</translation>
</message>
<message>
<source>This connection has neither a token nor an email and password.</source>
<translation>Diese Verbindung hat weder ein Token noch E-Mail-Adresse und Passwort.</translation>
</message>
<message>
<source>This user or token isn't allowed to do this in the chosen company. Check the company and the user's rights.</source>
<translation>Dieser Benutzer oder dieses Token darf das in der gewählten Firma nicht. Prüfen Sie die Firma und die Rechte des Benutzers.</translation>
</message>
<message>
<source>Try again. If the problem persists, something in between is responding for iPaaS.com, or the call has changed: show this to your network administrator, or ask iPaaS.com's support.</source>
<translation>Versuchen Sie es erneut. Bleibt es dabei, antwortet etwas dazwischen anstelle von iPaaS.com, oder der Aufruf hat sich geändert: Zeigen Sie das der Person, die Ihr Netzwerk betreut, oder fragen Sie den Support von iPaaS.com.</translation>
</message>
<message>
<source>an address</source>
<translation>eine Adresse</translation>
</message>
<message>
<source>an external ID</source>
<translation>eine externe ID</translation>
</message>
<message>
<source>iPaaS.com doesn't list the mapping collections</source>
<translation>iPaaS.com listet die Zuordnungssammlungen nicht auf</translation>
</message>
<message>
<source>iPaaS.com refused the sign-in</source>
<translation>iPaaS.com hat die Anmeldung abgelehnt</translation>
</message>
<message>
<source>iPaaS.com: a {record_type} is linked to {external_id}, and the look-up by that external ID finds none.</source>
<translation>iPaaS.com: {record_type} ist mit {external_id} verknüpft, und die Suche über diese externe ID findet nichts.</translation>
</message>
<message>
<source>iPaaS.com: the search for customers by email doesn't find the customer {customer_id}, who has that email.</source>
<translation>iPaaS.com: Die Kundensuche über die E-Mail-Adresse findet den Kunden {customer_id} nicht, der diese Adresse hat.</translation>
</message>
<message>
<source>iPaaS.com: {record_type} {record_id} is linked to {external_id}, and the look-up of links says that it has none.</source>
<translation>iPaaS.com: {record_type} {record_id} ist mit {external_id} verknüpft, und die Suche nach Verknüpfungen sagt, es gebe keine.</translation>
</message>
<message>
<source>it isn't what was asked for</source>
<translation>es ist nicht das, was angefragt war</translation>
</message>
<message>
<source>record {place}: expected an object, got {name}.</source>
<translation>Datensatz {place}: erwartet ein Objekt, bekommen {name}.</translation>
</message>
<message>
<source>the credentials are entered again</source>
<translation>die Zugangsdaten erneut eingegeben werden</translation>
</message>
<message>
<source>without ID</source>
<translation>ohne ID</translation>
</message>
<message>
<source>{pages:,} pages were read, and there are more</source>
<translation>{pages:,} Seiten wurden gelesen, und es gibt weitere</translation>
</message>
<message>
<source>{records:,} announced, but {count:,} received</source>
<translation>{records:,} sind genannt, und {count:,} kamen</translation>
</message>
<message>
<source>{system_id} is not the ID of a system.</source>
<translation>{system_id} ist keine ID eines Systems.</translation>
</message>
<message>
<source>{where}, record {place} ({raw})</source>
<translation>{where}, Datensatz {place} ({raw})</translation>
</message>
<message>
<source>{where}: `id` is missing.{wrapped}</source>
<translation>{where}: `id` fehlt.{wrapped}</translation>
</message>
<message>
<source>{where}: `{name}` appears twice, in two spellings, with two values.</source>
<translation>{where}: `{name}` steht zweimal da, in zwei Schreibweisen, mit zwei Werten.</translation>
</message>
<message>
<source>{where}: `{name}` has {n_found:,} characters; {longest_text:,} are taken.</source>
<translation>{where}: `{name}` hat {n_found:,} Zeichen; {longest_text:,} werden angenommen.</translation>
</message>
<message>
<source>{where}: `{name}` holds {error}.</source>
<translation>{where}: `{name}` enthält {error}.</translation>
</message>
<message>
<source>{where}: `{name}` is not a list of records.</source>
<translation>{where}: `{name}` ist keine Liste von Datensätzen.</translation>
</message>
<message>
<source>{where}: an address</source>
<translation>{where}: eine Adresse</translation>
</message>
<message>
<source>{where}: expected records, got something else too.</source>
<translation>{where}: erwartet wurden Datensätze, etwas anderes war darunter.</translation>
</message>
<message>
<source>{where}: line {number}</source>
<translation>{where}: Position {number}</translation>
</message>
<message>
<source>{where}: page {page}</source>
<translation>{where}: Seite {page}</translation>
</message>
<message>
<source>{where}: page {page}: {text}</source>
<translation>{where}: Seite {page}: {text}</translation>
</message>
<message>
<source>{where}: the response isn't the link that was saved.</source>
<translation>{where}: Die Antwort ist nicht die Verknüpfung, die gespeichert wurde.</translation>
</message>
<message>
<source>{where}: the sign-in response has no token ({error}).</source>
<translation>{where}: Die Antwort auf die Anmeldung hat kein Token ({error}).</translation>
</message>
</context>
</TS>
