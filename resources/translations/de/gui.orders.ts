<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Backfill (no flows)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Column</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Copy</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Export…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Found</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>&amp;Found: {n} orders</source>
<extracomment>&amp;Found: {n} order</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>&amp;From</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Keep what Klaviyo has</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Metric</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;My list</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Older</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Open that connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Preview</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>&amp;Preview {n} orders</source>
<extracomment>&amp;Preview {n} order</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>&amp;Recent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Search</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Send</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Send…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Sheet</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Show the event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Undo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Value</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Accepted by Klaviyo, not visible yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Add to &amp;my list</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>All that was found</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>And {n} more sends that were interrupted.</source>
<extracomment>And {n} more send that was interrupted.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>As a new order: the live flows start and can email them</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>As of now</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>As they were added</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>As they were found</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>At the order's own date</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Back to the subscriber's mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Batch</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>By</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>By email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>By order number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>By state</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>By transaction ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>By {what}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>CSV</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Cause</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose a folder that you may write to, or close the file where it is open.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose a run to see what it sent, and what came back.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose the column</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose the column whose values are orders.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Close the list of orders that were found</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Compares the orders of some days with Klaviyo's events of them: what is missing, there twice, with another value, on another profile, under another metric, or without an order. It only reads: nothing is sent or changed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copied: {n} lines, personal data masked.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copied: {n} lines, with personal data.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copies all that is known about this order as text, to paste into a ticket.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copies the whole text, as it is sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy a summary as Markdown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy a summary as text</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy report</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy the items as CSV</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy the rows</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copy the transaction IDs</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Could not tell</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer, date, total and ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>E&amp;xactly as sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Edited here</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Edited here: {names}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Emails are masked in the file unless this is ticked.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Emails, names, phone numbers and addresses are masked unless this is ticked. IDs are kept, and secrets are never included.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Entered: {word}
Transaction {transaction_id}, found by {what}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Event ti&amp;me:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Events</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Events that Klaviyo already has with a different payload are left alone; the others are sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>File…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Filter</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Filter: {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find orders &amp;to preview</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>First day</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>First decide above how this old order is recorded.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Flows that start</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Flows that start: {told}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Flows that would start, and the order's age</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Flows: {told}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>History</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How that profile was found</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How the mapping was edited</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>I have &amp;read the warnings</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>ID, order number, email, day …</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>IDs, order numbers, emails or days: look each up</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Include personal data</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Interrupted runs, and those of which something isn't seen in Klaviyo yet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It &amp;has</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is another order: send it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It was &amp;refunded, in whole or in part</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo counts the events when the order was placed. Flows may still start.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has this event already: nothing is left to be sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo records the events, but they start no flows.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo records them as of then, and mails nobody: for what should have been there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo removes no event. A second one of another metric makes up for it: what counts both sees what is left of the order. It goes to the same profile and names the event that it makes up for. Nothing is sent from here: the event is shown first, and Send asks again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Largest total first</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Last day, in it too</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Left out unless you tick them.</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Lines {names}: {told}</source>
<extracomment>Line {names}: {told}</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Load a&amp;gain</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Load ol&amp;der</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Looking…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Make up for an order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Make up for order {number}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Metrics</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>More</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Newest first</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No ID was given</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No order is chosen</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No orders yet. Enter an ID, an order number or an email above, drop a CSV or .xlsx here, or choose one of the recent orders.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No run fits. Search by an order's ID or number, an email, a ticket, a cause, a batch, or an ID of an event.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not among them: {told}. Each is sent by its own Send, once you have looked at it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing here has “{text}”. Clear the filter.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing speaks against it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing speaks against them</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing will be sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Now (as the integration does)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Oldest first</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>One line, byte for byte. The formatted text differs only in line breaks and indents.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>One transaction can't be shown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Only an order that nothing stands in the way of can be sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Only the beginning is shown. Copy includes all of it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Only this column is read. Numbers of other columns never become orders.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Only what &amp;isn't settled</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Open or copy ▾</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Open the metric in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Open the profile in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Options</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Order numbers</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Order {number}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Order, email, ticket, cause, batch, event…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders being worked on</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders that were found</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders to find</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview &amp;again</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview a&amp;gain</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview agai&amp;n</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview again: the preview shows what Klaviyo has recorded.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview t&amp;hem</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Preview {n} orders</source>
<extracomment>Preview this order</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>Preview {n} orders again</source>
<extracomment>Preview this order again</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Profiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Puts the orders into My list.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reading and planning again…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reading and planning…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reading the column…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reading…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reads and plans; nothing is sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reads everything again; nothing is sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recent orders</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recent orders appear here once a connection is open. Double-click one to preview it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reconcile with Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Record this order again</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recorded as a backfill: nobody is emailed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recorded event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recorded: Klaviyo shows the events on the profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reload</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Repeated, used once: {names}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Rows for a spreadsheet.</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Rows {names}: {told}</source>
<extracomment>Row {names}: {told}</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Runs</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>S&amp;how</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save the external IDs of order {number} in iPaaS.com?</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save the external IDs of {orders}?</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save the history</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save what was found</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Search the history</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send &amp;all ready ({ready})…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send &amp;all ready…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send it without the email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send this order…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send with the edited mappin&amp;g</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send {can} of {chosen} chosen…</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Send {n} events of order {number} to {whom}?</source>
<extracomment>Send {n} event of order {number} to {whom}?</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>Send {n} events of {orders} to “{account}” in Klaviyo?</source>
<extracomment>Send {n} event of {orders} to “{account}” in Klaviyo?</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Send {ready} ready of {n} orders…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sending…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sent &amp;for</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Show</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Since</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Something speaks against sending it: you are shown what, and asked, before anything is sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sort</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sort {name}: {title}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sorted: {title}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Start no flows</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>State of the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Stop</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Stop looking</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Stop sending</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Stopping: what is under way comes to its end…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Stops the preview or the send of this order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>T&amp;o</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Take every order off the list</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Take it as a plain &amp;list</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Take the orders of a CSV or .xlsx</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Take {n} orders off the list</source>
<extracomment>Take this order off the list</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Takes the orders that are Ready. Those to look at first, or partly in Klaviyo, are sent one by one: choose the order, and press its own Send.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The &amp;first row is a heading</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The account's name</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The chosen orders, or all that are shown.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The events' properties lack the email, as the order does: what goes by it in Klaviyo (reports, segments, flows) won't find them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The first rows</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping was edited here; it isn't the subscriber's own:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping was edited: first tick that the order is to be sent with it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is read again, and can then be sent with your edits.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order was &amp;cancelled, or deleted</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order's own date</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order's panes</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The orders that are sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The others are complete. Look for it in iPaaS.com, or type its ID above to preview it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The others are complete. Look for them in iPaaS.com, or type their IDs above to preview them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile that gets the events</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The rows can't be written to the file</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The send ended without its last word</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The value is no amount. Write it like 141.71.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There are no rows below the heading.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This company has no transactions yet. Enter a transaction ID above to preview it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This plan was sent. Preview again to send again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ticket</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Transaction IDs, order numbers, emails or days, separated by commas, spaces or line breaks; or what was copied out of a spreadsheet. Return finds and previews them; Escape stops looking.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Transaction {transaction_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Type or paste transaction IDs such as 55260, order numbers, an email, or a day such as 2026-05-03.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Type the account's name, {account}, to send:</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Unique ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Unknown: it may have been sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Wait no longer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Wait until this is done.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Waiting for its turn</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What became of it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What can't be taken, and why</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What is said of what was entered</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What is wrong with the value</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What may be missing of the recent orders</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What the groups with a warning say.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What the run sent, and what came back</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What was already on its way may have arrived.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What was found</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What was found appears here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What was found in all stands here, or all of a row that is chosen.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What was found in all, or the chosen one</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What was found until then stays.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What was found, in all</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>When</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Whether {word} and {n} more are an order number as well couldn't be told for certain: {told}</source>
<extracomment>Whether {word} and {n} more are an order number as well couldn't be told for certain: {told}</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Whether {word} is an order number as well couldn't be told for certain: {told}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Which column has the orders?</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Which flows it starts is being read…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Which orders are listed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Why</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>With the order's own &amp;time, and without flows</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>You are asked before anything is sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a new profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a new profile for {email}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>an event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>backfill for some orders</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>backfill: starts no flows</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>being read…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>can start flows</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>event time: now</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>event time: now or the order's own date</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>event time: the order's own date</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com transaction IDs</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>its profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>more than two weeks old</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>one for each order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>one for each order; {created} will be created</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>such as a ticket's number; it stays in the history of this computer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>what Klaviyo already has is kept</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>with an edited mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>without a number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{account} (test account)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{events}; {n} already in Klaviyo, left alone</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{group} ({n:,})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{looked}, back to {day}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{mark} (and {n} more)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{metrics}, which makes up for the event {events}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{number:,} more are not shown; Export includes them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{number} (transaction {transaction_id})</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{n} events</source>
<extracomment>{n} event</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} notes</source>
<extracomment>{n} note</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{n} of them stand there more than once, and are taken once</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{n} orders</source>
<extracomment>{n} order</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders in My list.</source>
<extracomment>{n} order in My list.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders looked at, {events:,} events read</source>
<extracomment>{n} order looked at, {events:,} events read</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders taken off the list.</source>
<extracomment>{n} order taken off the list.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders would be previewed or looked for</source>
<extracomment>{n} order would be previewed or looked for</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders: {told}.</source>
<extracomment>{n} order: {told}.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} runs and more.</source>
<extracomment>{n} run and more.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} runs.</source>
<extracomment>{n} run.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} things speak against it</source>
<extracomment>{n} thing speaks against it</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{n} transactions can't be shown</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{n} values are no order, and left out:</source>
<extracomment>{n} value is no order, and left out:</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} warnings</source>
<extracomment>{n} warning</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{placed} Placed Order, {products} Ordered Product</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{shown} of {known} shown</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{shown} of {n} orders</source>
<extracomment>{shown} of {n} order</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{state}: all {n} events</source>
<extracomment>{state}: all {n} event</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{state}: the send was stopped</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{state}: the send was stopped ({told})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{state}: {metric} {value} makes up for the order</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{state}: {n} events can be sent</source>
<extracomment>{state}: {n} event can be sent</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{title}  {n:,}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>… and {more:,} more.</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
