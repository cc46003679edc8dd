<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Check now</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Discard them</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Events</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Events</source>
<comment>tab</comment>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;History</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Keep them</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Make up for this order…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Replace them</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Save the link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Steps</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Use the chosen profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;What if</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>(nothing)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>.NET type</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>.NET's words: {kind}: {net}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A collection: choose one of the filters or mappings below it, or add a mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A command for a shell, without the key</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Accepted events are looked for again automatically, once, at {time}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Add</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Add a mapping to the chosen collection of the copy</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>All of these, for a browser's tools</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Answer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Asked</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Asked again</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Attempt</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Back to what the subscriber's mapping has</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Being sent: nothing can be edited until it is done</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>C# form&amp;ula:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>C# form&amp;ula; empty for none:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Checked at {time}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Checking…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose a mapping to see its formula, its look-ups and its value in full.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose a part of the mapping to edit it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose a request to see it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose where this connection's mapping comes from.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Chosen by you.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Company {company}, subscription {subscription}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Compare</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy answer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy as c&amp;URL</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Could not tell which profile: a look-up got no answer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Created</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Default:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Defaults</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Destination</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Destination:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Detail</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Discard {n} differences from the subscriber's mapping?</source>
<extracomment>Discard {n} difference from the subscriber's mapping?</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Don't look automatically</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Done</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Duration</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Earlier runs of this order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Earlier versions of the event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Edit &amp;a copy</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Edit a copy of the subscriber's mapping, and see as you type what it makes of this order.

The mapping in iPaaS.com stays as it is. Nothing is sent with the copy unless you say so.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Edit a copy…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Edit it again when that is done.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Edited mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Editing a copy: no difference yet</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Editing a copy: {n} differences</source>
<extracomment>Editing a copy: {n} difference</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Empty</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ended</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Error:
{caret}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Event ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Events of the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Events of the order in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Export the mapping collection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Export…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Found by the customer's link in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Found by the order's email.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Found by transferring the customer first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>From the ProfileId formula</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>From the customer's email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>From the customer's phone number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>From the deleted link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>From the email address</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>From the email without its + tag</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>From the external-id link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Given up</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>HTTP Archive</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Histor&amp;y</source>
<comment>tab</comment>
<translation type="unfinished"></translation>
</message>
<message>
<source>Host and path</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How the mapping of the chosen run was edited</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If you go on, these changes are lost. (Transaction {names})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Import a mapping collection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Import…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>In Klaviyo already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>In the subscriber's mapping:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It can't be evaluated.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It isn't applied to orders, and can't be edited here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It was not looked for: planning ended before. The message above says why.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Item</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Items of the order, and what would be sent for each</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>JSON</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo event IDs: {ids}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has no such event.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has nothing of this order that could be seen, and iPaaS.com has no event saved for it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Last sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Left out: {label}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Lets everything through.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Link in iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Link {customer} to the Klaviyo profile {profile}?</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look aga&amp;in</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look again finds events that Klaviyo accepted but didn't show at the time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look-ups of the profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look-ups:
{calls}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Looked again: {state} ({counts}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Looking for accepted events…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Looks for events that Klaviyo accepted but doesn't show yet. Once they are there, their external IDs are saved in iPaaS.com. Nothing is sent to Klaviyo.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Made up for by {metric} {event_id} ({value}), {time}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Mapping collections (*.json);;All files (*)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Mapping type</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Mapping: {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Mappings</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Mappings of the event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Method</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Metric</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Metrics that the events land on</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No answer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No events yet: they appear once the order has been planned.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No events: nothing would be sent for this order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No look-ups were made: planning ended before them. The message above says why.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No look-ups yet: they appear once the order has been planned.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No mapping is chosen.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No profile: there is none, and none can be created</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No requests yet: they appear once the order is planned or sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not a row yet (source = destination): line {lines}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not applied to the event shown.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not checked yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not this event, but {event} of the same order: {told}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing concerns the whole order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing could be checked. The message above says why.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing differs from the subscriber's own mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing differs. Untick “Only differences” to see every field.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing has been sent from this window yet. Press Send, and each step appears here as it happens.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing would be sent for this order. The message above says why.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>O&amp;rder</source>
<comment>tab</comment>
<translation type="unfinished"></translation>
</message>
<message>
<source>One row per line: source = destination. The row * stands for all other values.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Only differences</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Part</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Parts of the edited mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Payload</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Payload as JSON text</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Payload as a tree</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Phone</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Placed Order event {event_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Plan again with this profile. Nothing is sent yet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Plans a Cancelled Order or Refunded Order event beside it. Nothing is sent yet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Press Check now to look up the order in iPaaS.com and its events in Klaviyo, whoever sent them. Nothing is sent or changed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Price</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Problem</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Problems</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Problems of the event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Problems {n}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Profi&amp;le</source>
<comment>tab</comment>
<translation type="unfinished"></translation>
</message>
<message>
<source>Profile ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Profile without a name</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Proo&amp;f</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Proof</source>
<comment>tab</comment>
<translation type="unfinished"></translation>
</message>
<message>
<source>Quantity</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Re&amp;quests</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Re&amp;quests</source>
<comment>tab</comment>
<translation type="unfinished"></translation>
</message>
<message>
<source>Read a&amp;gain</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reading the mapping…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reading what was sent and what Klaviyo has…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reads the order and its events; nothing is sent or changed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reads: {names}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recorded {when}: it was not kept, so it can't be compared.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recorded {when}: the same.</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Recorded {when}: {n} fields differ.</source>
<extracomment>Recorded {when}: {n} field differs.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Remove</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Removes this mapping from the copy</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Replace the copy with a mapping collection from a JSON file</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Replace the copy with the integration's default mapping</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Replace your {n} differences with a file?</source>
<extracomment>Replace your {n} difference with a file?</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>Replace your {n} differences with the integration's defaults?</source>
<extracomment>Replace your {n} difference with the integration's defaults?</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Request</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Requests of the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Result{type}, the default value: {value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Result{type}: {value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Rows:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Running</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>SKU</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save as HAR…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save th&amp;is link in iPaaS.com…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save the copy as a JSON file, in iPaaS.com's own format</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save the link in iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save the requests</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Seconds</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send to {title}, {email}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sent {when}: it was not kept, so it can't be compared.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sent {when}: the same.</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Sent {when}: {n} fields differ.</source>
<extracomment>Sent {when}: {n} field differs.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Severity</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Size</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>So&amp;urce ({source}):</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Source</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Source…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Started</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>State</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Status</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Step</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Steps</source>
<comment>tab</comment>
<translation type="unfinished"></translation>
</message>
<message>
<source>Steps of the send</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Subscriber's mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Summary of the send</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Table:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The checklist</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The chosen event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The chosen request</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer is transferred to Klaviyo first. The body below is what would be sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer's external-id link is missing or deleted. You are asked before it is saved.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event that is shown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The events land on: {line}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The items appear here once the order has been read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The link was saved in iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping gave nothing, so this is its default value.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping of this plan</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>The mapping of {n} orders was edited and not exported.</source>
<extracomment>The mapping of {n} order was edited and not exported.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>The mapping was saved as {path}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The one that it was merged into</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is being sent, so nothing was changed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile appears here once the order has been planned.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile that would be created</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile's ID becomes the customer's external ID in iPaaS.com, so that the customer's next orders find it. Nothing is changed in Klaviyo, and nothing is sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The requests are saved: {path}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The source of the chosen mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The source of the chosen part</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is nothing to show: the order could not be read. The message above says what to do.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This event has no mappings.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This event has no problems.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This order can't be planned, so there are no events. The message above says what to do.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This program has not sent it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This program has not sent this order before. What others sent is shown in the Events pane.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This table can't be edited here: export the copy, change the file, and import it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This was removed from the copy.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This whole collection is not in the copy.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Time</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>To keep them, save the copy first (Export…).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Total</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Transaction {transaction_id}: {title}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try a different mapping. The one in iPaaS.com stays as it is. (Ctrl+E)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try again</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Type</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Type:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Undo this ch&amp;ange</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Used when the mapping gives nothing.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Value ({type}):
{value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Value:
{value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Verdict of the checklist</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Versions of the event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What Klaviyo counts for the order, net: {net}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What Klaviyo has of the order appears here once it has been planned.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What concerns the whole order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What if</source>
<comment>tab</comment>
<translation type="unfinished"></translation>
</message>
<message>
<source>What if the mapping were different?</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What is sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What is wrong with the mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What it is</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What the chosen mapping made</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What the chosen part makes of this order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What the subscriber's own mapping has here</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What to do</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What was answered</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What was asked</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What went wrong</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What would be sent, as JSON text</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Whole order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Whole order {n}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Would be sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Your choice</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a copy, {age} old (read {time}), because of: {reason}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>added since it was recorded</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>added since it was sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>can't be told</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>changed since it was recorded</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>changed since it was sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>edited</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>edited here: {n} changes</source>
<extracomment>edited here: {n} change</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>edited: {n} differences</source>
<extracomment>edited: {n} difference</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>expected profile {profile_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>for example: UPS = 1</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>for this order alone</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>from {origin}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>less than a minute</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>line {line_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>missing</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>no email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>order of {email}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>read {time}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>read {time}, {age} before the plan</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>removed since it was recorded</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>removed since it was sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the customer {customer}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the customer {customer} ({facts})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>used</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>without {n} collections of other subscriptions</source>
<extracomment>without {n} collection of other subscriptions</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{name} in {collection}</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{n} checks could not be made; see below.</source>
<extracomment>{n} check could not be made; see below.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} could not tell</source>
<extracomment>{n} could not tell</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} days</source>
<extracomment>{n} day</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} errors</source>
<extracomment>{n} error</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events of this order</source>
<extracomment>{n} event of this order</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} hints</source>
<extracomment>{n} hint</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} hours</source>
<extracomment>{n} hour</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} minutes</source>
<extracomment>{n} minute</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} not ticked</source>
<extracomment>{n} not ticked</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{state} on profile {profile}: {events}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{system}, attempt {attempt}, {duration}. No key is shown: a copied command takes it from {variable}.</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{verdict}: {parts}, of {n} items</source>
<extracomment>{verdict}: {parts}, of {n} item</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>… (the beginning of {size:,} bytes)</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
