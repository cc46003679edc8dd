<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>  Mapping: {mapping}{origin}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  What to do: {to_do}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  {cause}.</source>
<translation>  {cause}.</translation>
</message>
<message>
<source>  {write_at}  {what}: {state}{came}{value}</source>
<translation>  {write_at}  {what}: {state}{came}{value}</translation>
</message>
<message>
<source> (from {mapping_origin}{version})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> Klaviyo has its nearest double, {event_value}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> by {sent_by}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> of line {line_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> with {elsewhere}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, as the subscription's own mapping has it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, as the subscription's own mapping makes it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, version {mapping_fingerprint}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>. {write_detail}</source>
<translation>. {write_detail}</translation>
</message>
<message>
<source>A guest order has no customer to link.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Both are</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Both are {total}.{exact}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check and finish it: it is looked at first, by reads alone; then what is missing is done.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the customer's external ID in iPaaS.com if it is wrong.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the external ID in iPaaS.com if it is wrong.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} is linked to {profile_id} already.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} is linked to {there_external_id}, not to {profile_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} is now linked to {profile_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Each line has its Ordered Product event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find out which of the two customers the profile is, and correct it in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It can't be told which profile the order belongs to.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is linked to {there}, which was left as it is; the event is {event_id}.</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>It is the only one on the {n} profiles looked at.</source>
<extracomment>It is the only one on the {n} profile looked at.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>It is “{event_metric}”{own}, not the document's “{placed_order}”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is “{unique_id}”, not “{wanted}”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is “{wanted}”{own}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It never said how it ended. Finish it (resend-desk finish {transaction_id}): that looks first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo accepted the event at {at} UTC; it is not visible yet. Verify again in a minute.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo doesn't show the event's metric.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo doesn't show the event's unique id.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo doesn't show the events' unique ids.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has {event_value}, the order's Total is {total}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo kept an earlier event with another payload</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo no longer has the profile {profile_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo shows no value</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at the metric in Klaviyo, or use a key with the scopes metrics:read and flows:read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Make that connection again to finish it. Or look at the order in Klaviyo, and say that you have.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No event for {lines}, {extra} more than there are lines.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No event for {lines}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No event of this order is on {where}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No profile was found.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not certain: {line}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing had left.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Open the connection “{saved}”; it is checked and finished there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview the order again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Settle which profile is the right one first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The Placed Order event is on the expected profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer has no profile in Klaviyo, so there is no event.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer's profile {made} was made.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event is on {expected}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event is on {profile_id}. {why}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event is on {profile_id}; the order belongs to {expected}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The events of {profile_id} can't be read. {error_title}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The handover of order {order} to iPaaS.com's queue</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The link can't be saved</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The link of order {order}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The look for order {order}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping makes no Ordered Product events of lines.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The metric is “{event_metric}”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The metric is “{placed_order}”</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The number is (the order has no email)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order belongs to no profile that can be found, so there is no event to be seen.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has no Total</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has no lines.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile {profile_id} is linked to the customer {other} already.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The properties have the email and the order number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The properties lack {missing}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The send of order {order}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The unique id is the one of the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The value equals the order's Total</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There are {n_found} events of this order: {others}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is no second event of the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is nothing to look for</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This program sent no event of this order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What makes up for order {order}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Which flows would start can't be told</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Which profile is the right one is not settled</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>an order number (the order has none)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>any of the profiles that could be meant</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>batch {batch}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>by {sent_by}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>external ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's queue has the order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's queue may still carry it out. Look: resend-desk verify {transaction_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>no unique id</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>not compared: the payload was not kept</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>not known</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>not noted</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>order in iPaaS.com's queue</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the order number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>whether iPaaS.com's queue has the order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>whether the customer's profile was made.</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>whether {n} external IDs were saved.</source>
<extracomment>whether {n} external ID was saved.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{both} among the properties.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{event_id} on {profile_id} (unique id {unique_id})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{events} may have arrived.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{extra} more than there are lines.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_coming} of {n_lines} were accepted a moment ago, and are not visible yet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_lines} of {n_lines} lines.</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{n} events</source>
<extracomment>{n} event</extracomment>
<translation><numerusform>{n} Ereignis</numerusform><numerusform>{n} Ereignisse</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events were not seen in Klaviyo. Finish it (resend-desk finish {transaction_id}): that looks first, and sends only what isn't there.</source>
<extracomment>{n} event was not seen in Klaviyo. Finish it (resend-desk finish {transaction_id}): that looks first, and sends only what isn't there.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} external IDs saved.</source>
<extracomment>{n} external ID saved.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{order}{where}, begun {at}{by}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{record_type} {record_id} is linked to another event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{what}, ended unseen: {state}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{what}, was interrupted</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{write_metric} [{unique_id}] on {profile_id}</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
