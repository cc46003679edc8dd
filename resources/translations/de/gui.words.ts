<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>(no destination)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>(no rows)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A guest: no customer record</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Accepted, not visible yet: Klaviyo took it a moment ago</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Already recorded, different</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Already recorded, identical</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Amounts</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>And {n} more problems</source>
<extracomment>And {n} more problem</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Another order's event: the link in iPaaS.com is wrong</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>As planned</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>As planned, but with a different payload</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Assumed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Before a send the account's name has to be typed (File, Colour and safe mode).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Billing address</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Calibrate again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Calibrated {day}: nothing could be compared</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Calibrated {day}: {score}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Calibrated {day}: {score}, with another mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Calibration compares our payloads with what Klaviyo has of the orders that iPaaS.com itself recorded. It only reads. Press to open it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Can't be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Can't be read: {detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check and &amp;finish</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose profile…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Comparing: {compared} of {asked} compared, {equal} equal. {looked_at} orders looked at.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Compensating event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Conflict</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the filter in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the order in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer in iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer transfer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} in iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customers with the email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>DEMO</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Decide how it is recorded:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Default</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Deleted link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Discount</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Error</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Error filter</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Examine this connection…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>External IDs</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>External-id link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Failed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Hint</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>I have &amp;looked at it…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>ID {id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It answered that it has a problem of its own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It asked to be called less often. Other programs use the same allowance.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It could not be told who gets it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It isn't known whether this is a test account: treat it as live.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It was asked, and no answer came in time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It was tried several times, and no usable answer came.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Items</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Keep what Klaviyo has</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Klaviyo has {told} with this number. If it is this order, {n} events would be counted twice.</source>
<extracomment>Klaviyo has {told} with this number. If it is this order, {n} event would be counted twice.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>Klaviyo has {told}. {n} more events would be sent and counted too; Klaviyo removes none of them.</source>
<extracomment>Klaviyo has {told}. {n} more event would be sent and counted too; Klaviyo removes none of them.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Klaviyo profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo says that this is a test account.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>LIVE</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look again</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Make up for this order…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Mapping filter</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Measured {time}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>NAME BEFORE SENDING</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>New</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No connection could be made, so nothing was asked.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No profile, and none can be made</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not asked</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not calibrated yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not examined yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not found</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not resolved</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not ticked</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not verified</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing can be sent or saved through this connection (File, Colour and safe mode).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing is sent for it, as iPaaS.com would do.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing of this connection is written; it is gone when the window is closed. To save it, edit the connection (File, Edit connection) and untick “Use it for this session only”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing was sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing: a mapping filter leaves it out</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Number</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Of {n} events: {told}.</source>
<extracomment>Of {n} event: {told}.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Open the mapping's source…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Other IDs: {names}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Payloads</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Perhaps recorded</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Placed {time}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Planning</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview again</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Profile by email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Profile by phone</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>ProfileId formula</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>READ ONLY</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Read back from Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reading the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Real customers: what you send can start flows that email them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Record behind the link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recorded otherwise</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>SECRETS ARE KEPT FOR THIS SESSION ONLY</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save the external IDs</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>See the problems of each event.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Seen</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Send {n} events</source>
<extracomment>Send {n} event</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Sending</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sent before</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sent before, and no longer in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sent before, now gone</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sequence</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Shipping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Shipping address</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Show the event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Show the events</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Show the request</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Show what Klaviyo has</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>State: {stands}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Stays in Klaviyo: its order was deleted</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Stays in Klaviyo: the order no longer has its line</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Stopped</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>TEST</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Table</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Table's ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Table's rows</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Tax</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The error filter of {collection} can't be evaluated: {message} ({formula})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The error filter of {collection} leaves this out ({formula})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The error filter of {collection} stops the order: {message} ({formula})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping filter of {collection} can't be evaluated: {message} ({formula})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping filter of {collection} leaves this out ({formula})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping filter of {collection} stops the order: {message} ({formula})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping is another one now than it was measured with.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile can't be used as it is</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The same order perhaps: only the order number is the same</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The same order, by another integration</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The same order, its order was deleted in iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The same order, on another profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The same order, under another metric</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The same order, under another unique ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The sandbox inside the program: nothing leaves this computer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The whole order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This connection is read-only: nothing can be sent or saved through it. File, Colour and safe mode, changes that.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ticked</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>To a new profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>To a new profile for {email}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>To {who}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Total {total}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Transaction</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try a change on a copy</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try all {hit} orders again</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Two profiles could be meant: choose one</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>UNKNOWN ACCOUNT</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Verified: every item is as it should be</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Waiting</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Waiting for the system's keyring, which may ask for its password in a window of its own…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Warning</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What came back is not what it usually says; something in between may have answered.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Whether live flows would start is being read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Which live flows would start could not be read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Will be created</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Will be created for {email}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Would be created</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>accepted</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>account {account}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>added</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>already recorded, different</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>already recorded, identical</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>blocked</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>by the customer's link in iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>by the order's email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>by transferring the customer first</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>changed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>chosen by you</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>created {value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>deleted link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>email {value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>failed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>id {value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>in Klaviyo already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>interrupted</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>link saved</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>made by this send</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>made when it is sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>mapping {name} (from {origin})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>name {value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>no live flow starts from these events.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>no total</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>none starts, because of backfill. Without it, {n} live flows would: {names}.</source>
<extracomment>none starts, because of backfill. Without it, {n} live flow would: {names}.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>not in Klaviyo yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>not sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>not shown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>nothing to send</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>number {value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>partly there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>perhaps recorded</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>phone {value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>planning</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>profile {profile_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>ready</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>ready, look first</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>recorded</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>recorded otherwise</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>removed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>saved</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>sending</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>sent before</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>sent before, now gone</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>settled by hand</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>stopped</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>they could not be read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>under way</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>unknown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>waiting</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>when it is sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{field} as sent:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{field} in the subscriber's mapping:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{kind} address</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{metric} (API)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{metric} (API; it could not be read)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{metric} (API; not there yet, the first event makes it)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{metric} ({integration}; not that of {others})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{names} and {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{names} and {n} more</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{n} live flows can start: {names}.</source>
<extracomment>{n} live flow can start: {names}.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} live flows start from it and can email a real customer: {names}.</source>
<extracomment>{n} live flow starts from it and can email a real customer: {names}.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} records left out by a mapping filter: {places}</source>
<extracomment>{n} record left out by a mapping filter: {places}</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{sends}: can't be sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{value}, only spaces or line breaks differ</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
