<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> And {n_news} more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Accepted</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>An earlier version of this event was accepted a moment ago</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Clear up in Klaviyo whose phone number or email that is, then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the customer's data in iPaaS.com, then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} is linked to {there_external_id}; the events go to {profile_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Done</source>
<translation>Fertig</translation>
</message>
<message>
<source>Failed</source>
<translation>Fehlgeschlagen</translation>
</message>
<message>
<source>Follow it with --queue, or preview it again in some minutes: what comes is shown. From {free_at} on it can be sent from here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Generate Events is TRUE</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Generate Events is no longer TRUE: nothing is sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Interrupted</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It had not left.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is for {target_company}, {target_account}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is not known whether the event arrived</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is not known whether the external ID was saved</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is not known whether the profile was made</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is not there; sending it once more</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It was handed over at {earlier_at}, and Klaviyo doesn't have all of it yet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It was sent a moment ago, and that could not be checked.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has another version of it, which it keeps; not sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has it already; not sent again</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has the profile {found_id} for {email} already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has {first_metric} {first_id} on {profile_id}, unique id {unique_id}, {datetime}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo keeps the first event of a unique id; another one can make up for it (“Make up for this order”).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Link saved</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Made the profile {profile}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No answer had come.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No clear answer; looking whether the profile is there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No event was sent. Preview the order again: it shows what Klaviyo has.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No profile yet: the customer is transferred first</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not looked once more: no answer within {fresh_look} s</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not looked once more: {error_title}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not sent, since the Placed Order did not go through</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing new to look for</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing was sent. Preview the order again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Placed Order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview again: it shows what Klaviyo has, and a send does only what is missing.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview the order again in a minute: the look-up by email shows whether it is there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview the order again: it shows the link. Saving it once more changes nothing else.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview the order again: it shows what Klaviyo has. Nothing is sent twice.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recorded</source>
<translation>Verbucht</translation>
</message>
<message>
<source>Settled by hand</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Switch to that connection, or preview the order again with this one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The batch can't be locked</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The batch is under way already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The batch “{name}” is being carried out by another command.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The check failed: {error_title}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer has another link, which was left as it is</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer has the profile already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer has the profile {profile_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer transfer was refused. {error_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer's email is {email}; one of the customer's identifiers belongs to {other}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer's link: {error_title}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order can't be locked</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is being sent already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order was deleted since the plan was made</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order was recorded since the plan was made</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order was sent since the plan was made</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The plan is not ready</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The plan was made for another connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile {made_id} was made; the journal broke after it. {late_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The send was stopped</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This was sent a moment ago; looking whether it is there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Transaction {transaction_id} is being sent in another window or by another command.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Under way</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Unknown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Unknown, as no answer came</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Using the profile {profile}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Wait a minute, then preview again to see what Klaviyo has.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Wait until that has ended, then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Wait until that has ended; then go on with what is left of it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>accepted</source>
<translation>angenommen</translation>
</message>
<message>
<source>an earlier try of it had no clear answer, and may still come.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>another profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>by the customer's link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>by the email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>by the mapping's own formula</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>chosen by the user</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>done</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>failed</source>
<translation>fehlgeschlagen</translation>
</message>
<message>
<source>found by a check</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com no longer has the transaction {transaction_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's queue has the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's queue may have the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>interrupted</source>
<translation>unterbrochen</translation>
</message>
<message>
<source>it was looked for and is not visible; it may still come.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>line {line_id}</source>
<translation>Position {line_id}</translation>
</message>
<message>
<source>link saved</source>
<translation>Verknüpfung gespeichert</translation>
</message>
<message>
<source>not sent</source>
<translation>nicht gesendet</translation>
</message>
<message>
<source>recorded</source>
<translation>verbucht</translation>
</message>
<message>
<source>settled by hand</source>
<translation>von Hand abgeschlossen</translation>
</message>
<message>
<source>that of the event that is made up for</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the event that makes up for it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the profile {found_id} ({found_email})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the send was stopped before an answer came.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>under way</source>
<translation>unterwegs</translation>
</message>
<message>
<source>unknown</source>
<translation>ungeklärt</translation>
</message>
<message>
<source>{error_detail} It is not known whether the event arrived: {why}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{error_title}; looking whether it arrived all the same</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{event_label} is linked to the event {there} already; left as it is</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{event_label}: Klaviyo keeps the first event of a unique id, so this version would be dropped.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{event}: {differing}</source>
<translation>{event}: {differing}</translation>
</message>
<message>
<source>{folder}: {error}</source>
<translation>{folder}: {error}</translation>
</message>
<message>
<source>{kept} there already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{missing} accepted, not visible yet; look again later</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{missing} of {n_accepted} not visible yet after {waited} s</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_accepted} recorded</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{number} {state}</source>
<translation>{number} {state}</translation>
</message>
<message numerus="yes">
<source>{n} events as shown</source>
<extracomment>{n} events as shown</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} external IDs could not be saved in iPaaS.com</source>
<extracomment>{n} external ID could not be saved in iPaaS.com</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} external IDs could not be saved in iPaaS.com, as far as can be told</source>
<extracomment>{n} external ID could not be saved in iPaaS.com, as far as can be told</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{order_number}, {n} lines</source>
<extracomment>{order_number}, {n} lines</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{pending} not known yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{profile_id}, the customer's own, to be linked</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{refusal_title}. {refusal_detail} The check failed too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{saved} saved</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{sent_metric} {unique_id} left for the profile {profile_id} at {sent_at} UTC: {sent_state}. This plan would send it to another profile or under another unique id.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{told}
But an earlier try had no clear answer, and may still be carried out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{why}: nothing is sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{word}: {events}.</source>
<translation>{word}: {events}.</translation>
</message>
</context>
</TS>
