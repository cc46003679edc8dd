<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>A collection for lines has children of its own</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A compensating event makes up for it: “Make up for this order” in the window's Order menu, or resend-desk compensate.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A metric is made by its first event, so the list may be wrong, and the order may be there already. Look at the metric in Klaviyo before sending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>API Revision</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>All collections that iPaaS.com lists belong to other subscriptions: {left_out}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>An event of it on a profile that nothing here leads to would not have been seen.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>An event of it would count the order a second time, and make up for nothing.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>An external ID of the order has {length:,} characters, so it can't be one; it was not looked at.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>And {more} more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Blocked</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>By your choice the order is recorded again. {double_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check it in both systems.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that the child collection is enabled in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that this is the mapping that you mean.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the ID (it is the iPaaS.com Transaction ID, not the order number) and the company.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the ID: it is in the address of the collection's page in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the amount.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the name in the MetricName mapping; or make the flow once the metric is there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check which subscription this connection is for.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose the Klaviyo subscription of this connection again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose the connection of the subscription's account, or correct the key of this one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose the order's own time if Klaviyo is to count it when it was placed, and backfill if it is to start no flows.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose the order's own time if Klaviyo is to count it when it was placed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct it in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the external ID in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the filter in iPaaS.com, then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the mapping of {field} or the order in iPaaS.com, then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the order in iPaaS.com so that the filter lets it through, then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>External ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find out whether it is meant to count again before sending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find out why it is gone (a deleted profile, another account, an ID typed by hand) before sending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Flows and reports of the app's metric don't see these events. Send from iPaaS.com if they must.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Generate Events</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Generate Events is FALSE</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Give the line its SKU in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If iPaaS.com does apply it, send this order from iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If it has to be recorded all the same, make up for it afterwards with a Cancelled Order event.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If it has to be recorded all the same, make up for it afterwards with a Refunded Order event.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If one of them is in use for this subscription, choose the collections by their IDs.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If the metric's name was changed since, the order is recorded already; else it is another stage of it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If the order was sent a moment ago, wait a minute. Else nothing has to be done.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>In Klaviyo already</source>
<translation>Ya en Klaviyo</translation>
</message>
<message>
<source>It can't be told how old the order is: its date is {created}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It can't be told whether Generate Events is on</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It can't be told whether the key opens the subscription's Klaviyo account</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It can't be told whether the order is recorded already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It can't be told which value is to be made up for</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It can't be told whose Generate Events counts</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It differs from the subscriber's own in: {changed}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It has {n_name} characters; fewer than {metric_length} are allowed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It has {told}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo advises against mixing them: record an order on one of them only.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo counts both, and removes none.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo counts both, and removes none; a compensating event makes up for one of them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo doesn't show the recorded event's value.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has an event of this order that is just the same, and doesn't show its unique id; it is taken for this one and not sent again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has an event with this order's number, but another value and time</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has an event with this order's unique id under another metric. {double_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has more events of this metric since the order than were looked at for it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has no event of transaction {transaction_id} that can be seen.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has no metric “{metric}” of the API yet, so no flow listens to it; the first event makes it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has the event {stored_id} with {stored}, and doesn't say which metric it is of.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has the metric {never}, and lists no event of it, on any profile.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has the order as {reason} already, otherwise than this</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has this event already, with another payload: {differing}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has this event already; it is not sent again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has this order already, and iPaaS.com deleted it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has this order already, on another profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has this order already, recorded by another integration</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has this order already, under another metric</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has this order already, under another unique id</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has this order's event a second time. {double_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has {recorded} recorded for it, and {before} that make up for it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has: {stored_metric} {stored_id} on {profile_id}, unique id {unique_id}, {value}, {datetime}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo keeps the first event and removes none. Nothing more is sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo keeps the first event of a unique id. Leave it as it is and send the rest (“Keep what Klaviyo has”), or make up for it with another event (“Make up for this order”).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo removes no events; a compensating event makes up for it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Leave it as it is: sending would record the order a second time, and Klaviyo removes no events. Only if it must be recorded again, say so by name: tick “Record this order again”, or {record_again} at the terminal.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Leave it if the subscriber means it so; else correct the text of the MetricName mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Line {line_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Line {line_number}: {sku}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at the order in iPaaS.com before it is sent with the time of sending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at the order in iPaaS.com. Send it only if Klaviyo is meant to count its value as revenue.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at transaction {each} in iPaaS.com: if it is another order with the same number, each counts for itself.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Make up for the part afterwards with a Refunded Order event of that value.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Mapping collection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Name a shorter one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Name another metric; Klaviyo's own integrations use Cancelled Order and Refunded Order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Name the collections of this connection's subscription.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing has to be done, unless more of it has to be made up for.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing has to be done. If more must be made up for, say which value: in the field Value, or by --value at the terminal.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing is left to be made up for.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing is sent of it, as in iPaaS.com. Change the filter in iPaaS.com if the order is to be sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing to send</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Order {order_number}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Other profiles were not searched for the order. {error_title}. {error_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Partly there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview again in a minute.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview again in a minute. Nothing is sent while this isn't known.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview again in a minute; or look at the event in Klaviyo. Nothing is sent while this isn't known.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview again when iPaaS.com answers, unless the mapping has not been changed since.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview again. If it stays, ask iPaaS.com's support why that subscription can't be read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Put the file back where it was, or choose another source.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ready</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ready, look first</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save the collections of this connection's subscription, or choose another source.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Say that this order is to be sent with the edited mapping, or go back to the subscriber's own. iPaaS.com's own mapping stays as it is.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Say which value it is: in the field Value, or by --value at the terminal.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send it only if Klaviyo is meant to count it as an order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send it only if Klaviyo is meant to count it as an order; a Refunded Order event is what fits a return.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send it only if the reports may count the amount as it is, or let the mapping convert the value.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send this order from iPaaS.com, or preview it with a collection without that child.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send with the event time now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Set Generate Events to TRUE in the subscription's settings if this order is to be sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Set Generate Events to TRUE or FALSE in the subscription's settings.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Subscription {subscription_id} has {setting}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The child collection {child_name} is of the type {collection_type_id}, which makes no events of lines.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The connection's key opens {ours}. {why}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The connection's key opens {ours}; the subscription sends to {theirs}. Nothing of this order belongs there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The document's EventProperties formula puts it there; check that the subscriber means it so.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The error filter can't be evaluated</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The error filter of {collection} stops {stopped}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event's properties don't have the order's email.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The field may have another name now: ask iPaaS.com's support.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The line has no SKU.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping collection {collection_id} belongs to another subscription</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping filter can't be evaluated</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping filter leaves this order out</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping has no child collection for the lines, so there is no Ordered Product event.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping was edited here</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping was edited here; it isn't the subscriber's own</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping's file belongs to another subscription</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping's file can't be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The metric is “{name}”, not “{documented}”, which flows and segments go by.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The metric's name is too long</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order belongs to subscription {other}, which is listed among the company's and can't be read. {error_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has no creation time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has no email.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has no lines, so there is no Ordered Product event.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has no status, so it can't be told whether it is a sale that stands.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is cancelled: Klaviyo would count its value as revenue, and flows would thank for it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is linked to the event {event_id}, which makes up for it: it was sent and undone before.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is made up for already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is on hold: it may never become a sale, and Klaviyo removes no event.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is refunded in part, and its total doesn't say how much.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is refunded in part: Klaviyo would count its whole value as revenue.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is refunded: Klaviyo would count its value as revenue that the shop doesn't have.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is {days} days old; its events would carry the time of sending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order no longer has the line of the event {event_id} (unique id {unique_id}, value {double_value}): it stays in Klaviyo.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order was deleted in iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order was made up for in another way already: {told}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order's currency ({told}) can't be compared with the account's preferred currency, which could not be read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order's currency ({told}) can't be compared with the account's preferred currency, {preferred}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order's currency is {told}; Klaviyo would count its value in the account's preferred currency, {preferred}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order's date, {created}, lies ahead; its events would carry the time of sending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order's status is “{transaction_status}”, which is none of those that iPaaS.com names: it can't be told whether it is a sale that stands.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The payload holds a secret of this program; it is shown as [secret].</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The record came without Lines (lines), though it writes its nulls: its lines aren't known.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The subscription makes no Klaviyo events, so nothing would be sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The subscription works by OAuth: its own events land on the metric of its app, these on the API's of the same name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The value {value} is more than the {recorded} that were recorded.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The value {value} isn't positive; Klaviyo's own events of this sort have the amount that was given back.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The value {value}, with {before} made up for before, is more than the {recorded} recorded.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is no mapping collection {collection_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is no subscription {subscription_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is no transaction {transaction_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is no transaction {transaction_id} any more. Its events in Klaviyo are: {told}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is nothing to make up for</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is one of {others}, which Klaviyo keeps apart.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They may not be visible yet, or their profile may be gone: look at it in Klaviyo.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This event would go to another profile than its Placed Order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This is a Return: Klaviyo would count it as one more order, with its value as revenue.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This is a quote, no sale: Klaviyo would count an offer as revenue.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This transaction is a {type}, and would be recorded as an order all the same.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This would send: {event_metric}, unique id {unique_id}, {value}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Use the API key of the subscription's settings. Where it works by OAuth, confirm the account in the connection once you have seen in Klaviyo that it is the right one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Wait until it is released, unless Klaviyo is meant to count it now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>When the order was placed isn't known, so only the newest events of its metric were looked at for it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Whether Klaviyo has the event {event_id} of line {line_id} can't be told. {receipt_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Which metric the events land on can't be told. {found_title}. {found_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a profile not shown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>an account whose name is not known</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>an event</source>
<translation>un evento</translation>
</message>
<message>
<source>iPaaS.com didn't give the mapping collection ({reason}); the copy used was read {age_seconds} ago, on {read_at} UTC.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com has the event {event_id} for it, which can't be read. {receipt_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com listed collections of other subscriptions as well, which were left out: {others}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>less than a minute</source>
<translation>menos de un minuto</translation>
</message>
<message>
<source>no such setting</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>no value shown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>none</source>
<translation>ninguno</translation>
</message>
<message>
<source>none that can be seen; this program sent {n_sent}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>not shown</source>
<translation>no se muestra</translation>
</message>
<message>
<source>not there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the edited mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the event {event_id}, which Klaviyo doesn't have any more</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the event {event_id}, which can't be read. {receipts_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the unique id {unique_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>this order's number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>time not shown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>value {event_value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>value {stored_value}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>without a value</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{child_name}, below {line_name}: what iPaaS.com makes of it isn't known here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{code} in {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{collection}: {message} ({stopped}){caret}</source>
<translation>{collection}: {message} ({stopped}){caret}</translation>
</message>
<message>
<source>{each_name} ({each_id}, of subscription {subscription_id})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{error_detail} The mapping of this connection comes from it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{error_hint} {hint}</source>
<translation>{error_hint} {hint}</translation>
</message>
<message>
<source>{error_title}. {error_detail}</source>
<translation>{error_title}. {error_detail}</translation>
</message>
<message>
<source>{field}: {labels}</source>
<translation>{field}: {labels}</translation>
</message>
<message>
<source>{file} has the mapping of subscription {owners}, not of {subscription_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{get} is of subscription {owner}; this connection is for {subscription_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{metric_name} for order {order_number}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_missing} of {n_lines} lines missing</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_plan} of {n_events} events missing</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{n} days</source>
<extracomment>{n} day</extracomment>
<translation><numerusform>{n} día</numerusform><numerusform>{n} días</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} hours</source>
<extracomment>{n} hour</extracomment>
<translation><numerusform>{n} hora</numerusform><numerusform>{n} horas</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} minutes</source>
<extracomment>{n} minute</extracomment>
<translation><numerusform>{n} minuto</numerusform><numerusform>{n} minutos</numerusform></translation>
</message>
<message>
<source>{profile_id}: {problem}</source>
<translation>{profile_id}: {problem}</translation>
</message>
<message>
<source>{some} and {rest} more</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{state}: {what}</source>
<translation>{state}: {what}</translation>
</message>
<message>
<source>{stored_metric} {stored_id}, value {stored_value}, {datetime}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{told}; made up for by {made_up}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{whose} has a deleted link to the event {event_id}, which Klaviyo has.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{whose} is linked to the event {event_id}, which is another order's.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{whose} was sent before: iPaaS.com has the event {event_id} for it, which Klaviyo doesn't have any more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>“{metric_metric}” is a metric of {others} too. These events land on the API's; flows and reports of the other don't see them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>“{name}” is a metric by which orders are counted</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
