<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>A Klaviyo key's scopes can't be changed later: create a new private key with the scopes {scopes_told}, and enter it in the connection.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A revision is a date such as 2026-07-15.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the private API key of this connection; it may have been deleted in Klaviyo.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo API temporarily unavailable</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo refused the key</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo: profiles by their ids</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo: profiles by {field}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Set a newer API Revision in the connection or in the subscription's settings.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_asked} profiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_asked} values</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{scopes} and {scopes_2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{text} is not an API revision.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: a profile's `{name}` has {n_found:,} characters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: a profile's `{name}` holds {error}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: a record without an id.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: a record without attributes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: answered {answer_status} instead of {accepted}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: answered {answer_status} instead of {created}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: no account.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: no event in the answer.{body}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: no list of records in the answer.{body}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: no profile in the answer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: no profile in the answer.{body}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: the link to the next page leads nowhere.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: {n_resources} accounts for one key.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{words} ({pointer})</source>
<translation>{words} ({pointer})</translation>
</message>
</context>
</TS>
