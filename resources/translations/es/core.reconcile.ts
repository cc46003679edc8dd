<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>  Cause: {cause_words}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  Could not tell: {could_not_tell:,}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  In a row: {orders:,} orders missing from {begins} to {ends}, and none between them there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  It ended early: {ended_by_title}. {ended_by_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  Looked at {events:,} events of {metrics}, {since} to {until}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  No event expected of {number:,}: {reason}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  Nothing is missing, and nothing is too much.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  What to do: {doubt_hint}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  What to do: {finding_hint}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  {doubt_detail}</source>
<translation>  {doubt_detail}</translation>
</message>
<message>
<source>  {finding_detail}</source>
<translation>  {finding_detail}</translation>
</message>
<message>
<source>  {kind_words}: {span_count:,}{when}</source>
<translation>  {kind_words}: {span_count:,}{when}</translation>
</message>
<message>
<source> of {integration}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> to {last}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, since {since}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, {first} to {last}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Another value in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Compare the MetricName mapping with who else records orders in this account.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Could not tell: {transaction_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Exchange --from and --to.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find out who sent it: not iPaaS.com's orders.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find out why it is gone (a deleted profile, another account) before sending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>From {first} to {last} are more than {most_days} days.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>In Klaviyo without an order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It can't be looked for: {doubt}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It carries no order number, so its order can't be looked for.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is {minutes} minutes old: iPaaS.com may still send it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Its customer has no profile in Klaviyo yet: the customer's own transfer may have failed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Its external ID is another order's event.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has an event with the order's number, but another value and time. {double_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has it on {profile_id}; {mine}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has it once more, {where}. {first_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has it under “{double_metric}”{by}; the mapping's metric is “{event_metric}”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has no event of the order. {why}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has the order, and no event of {named}. {why}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo removes no event. Make up for one of them, and find out who sent it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo removes no event; a compensating event makes up for it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look again in half an hour.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at both: if the event is of this order, it is there; else the order is missing.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at the event in Klaviyo.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Missing in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No order of iPaaS.com fits it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No order of iPaaS.com has the number that the {first_metric} {first_id} carries.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not all of it was looked at, so there may be more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing here speaks against it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Of iPaaS.com's list were looked at: {told}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>On another profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders without a date were not looked at: {undated}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview it; if nothing speaks against it, send it with the order's own time and as backfill.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reconcile a month at a time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reconcile fewer days at once.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The lines of {n_grouped} more orders fit none of the period</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order doesn't have the line any more. {left_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order was cancelled, and Klaviyo counts its event; nothing there makes up for it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The span of days ends before it begins.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There are no orders of such a year.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This program sent it on {last_at} UTC ({last_state}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Twice in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Under another metric</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Whether the event {stored_id} ({stored_metric}, unique id {unique_id}) has an order can't be told. {why}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Write days as 2026-05-03.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Write it as America/New_York or Europe/Vienna; leave it out for this computer's own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>another integration recorded it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>cancelled, refunded, on hold, a quote or a return, and not in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>here it would get a profile of its own</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com doesn't have the order {order_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com has an event saved for it, which Klaviyo doesn't have any more</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com has the event {event_id} saved for it, which Klaviyo doesn't have any more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's look-up by the event's id: {error_title}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>it belongs on {ours}, {how}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>left out by the mapping filter</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>no metric</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>no order of iPaaS.com fits it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>nothing here says why</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>nothing speaks against it: iPaaS.com didn't send it, or Klaviyo didn't keep it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>of a subscription with another Klaviyo account</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>on another profile, {profile_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>order number {number}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>resend-desk compensate {order_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>resend-desk compensate {order_id} --reason cancelled</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>resend-desk finish {transaction_id}: it looks first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>resend-desk preview {order_id} shows both side by side.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>resend-desk trace {order_id} shows how the profile is found.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the customer's link, or the order's</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the customer's profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the mapping's error filter</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the order doesn't have the line any more</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the order is only minutes old: iPaaS.com may still send it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the order was cancelled</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the order was changed after its event was recorded</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the order was deleted in iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>this computer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>this program sent it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>under another unique ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{days_of}: {count}, {recorded:,} as they should be.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{days}, days of {zone} (UTC{offset}:{offset_2})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{event_label}: Klaviyo has {value}, the order {event_value}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{failures} orders in a row could not be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{first_title}. {first_detail}</source>
<translation>{first_title}. {first_detail}</translation>
</message>
<message>
<source>{found_title}. {found_detail}</source>
<translation>{found_title}. {found_detail}</translation>
</message>
<message>
<source>{kind_words}: {whose}{since}</source>
<translation>{kind_words}: {whose}{since}</translation>
</message>
<message>
<source>{n_orders} more events fit no order of the period</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{orders:,} order{orders_2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{what} and were not looked into.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{whose}: {stored_metric} {stored_id}, unique id {unique_id}, value {stored_value}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{zone} is no time zone that is known here.</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
