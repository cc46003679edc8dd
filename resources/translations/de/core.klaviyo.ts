<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>A Klaviyo key's scopes can't be changed later: create a new private key with the scopes {scopes_told}, and enter it in the connection.</source>
<translation>Die Berechtigungen eines Klaviyo-Schlüssels lassen sich nachträglich nicht ändern: Erstellen Sie einen neuen privaten Schlüssel mit den Berechtigungen {scopes_told}, und geben Sie ihn in der Verbindung ein.</translation>
</message>
<message>
<source>A revision is a date such as 2026-07-15.</source>
<translation>Eine Revision ist ein Datum wie 2026-07-15.</translation>
</message>
<message>
<source>Check the private API key of this connection; it may have been deleted in Klaviyo.</source>
<translation>Prüfen Sie den privaten API-Schlüssel dieser Verbindung; vielleicht wurde er in Klaviyo gelöscht.</translation>
</message>
<message>
<source>Klaviyo API temporarily unavailable</source>
<translation>Die API von Klaviyo ist vorübergehend nicht verfügbar</translation>
</message>
<message>
<source>Klaviyo refused the key</source>
<translation>Klaviyo hat den Schlüssel abgelehnt</translation>
</message>
<message>
<source>Klaviyo: profiles by their IDs</source>
<translation>Klaviyo: Profile über ihre IDs</translation>
</message>
<message>
<source>Klaviyo: profiles by {field}</source>
<translation>Klaviyo: Profile über {field}</translation>
</message>
<message>
<source>Set a newer API Revision in the connection or in the subscription's settings.</source>
<translation>Stellen Sie in der Verbindung oder in den Einstellungen des Abonnements eine neuere API Revision ein.</translation>
</message>
<message>
<source>{n_asked} profiles</source>
<translation>{n_asked} Profile</translation>
</message>
<message>
<source>{n_asked} values</source>
<translation>{n_asked} Werte</translation>
</message>
<message>
<source>{scopes} and {scopes_2}</source>
<translation>{scopes} und {scopes_2}</translation>
</message>
<message>
<source>{text} is not an API revision.</source>
<translation>{text} ist keine API-Revision.</translation>
</message>
<message>
<source>{where}: a profile's `{name}` has {n_found:,} characters.</source>
<translation>{where}: `{name}` eines Profils hat {n_found:,} Zeichen.</translation>
</message>
<message>
<source>{where}: a profile's `{name}` holds {error}.</source>
<translation>{where}: `{name}` eines Profils enthält {error}.</translation>
</message>
<message>
<source>{where}: a record without an ID.</source>
<translation>{where}: ein Datensatz ohne ID.</translation>
</message>
<message>
<source>{where}: a record without attributes.</source>
<translation>{where}: ein Datensatz ohne Attribute.</translation>
</message>
<message>
<source>{where}: answered {answer_status} instead of {accepted}.</source>
<translation>{where}: antwortete mit {answer_status} statt {accepted}.</translation>
</message>
<message>
<source>{where}: answered {answer_status} instead of {created}.</source>
<translation>{where}: antwortete mit {answer_status} statt {created}.</translation>
</message>
<message>
<source>{where}: no account.</source>
<translation>{where}: kein Konto.</translation>
</message>
<message>
<source>{where}: no event in the response.{body}</source>
<translation>{where}: kein Ereignis in der Antwort.{body}</translation>
</message>
<message>
<source>{where}: no list of records in the response.{body}</source>
<translation>{where}: keine Liste von Datensätzen in der Antwort.{body}</translation>
</message>
<message>
<source>{where}: no profile in the response.</source>
<translation>{where}: kein Profil in der Antwort.</translation>
</message>
<message>
<source>{where}: no profile in the response.{body}</source>
<translation>{where}: kein Profil in der Antwort.{body}</translation>
</message>
<message>
<source>{where}: the link to the next page leads nowhere.</source>
<translation>{where}: Der Verweis auf die nächste Seite führt nirgendwohin.</translation>
</message>
<message>
<source>{where}: {n_resources} accounts for one key.</source>
<translation>{where}: {n_resources} Konten für einen Schlüssel.</translation>
</message>
<message>
<source>{words} ({pointer})</source>
<translation>{words} ({pointer})</translation>
</message>
</context>
</TS>
