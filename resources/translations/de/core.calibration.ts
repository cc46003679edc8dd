<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>  Possible: {each_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>  What to do: {ended_by_hint}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> (without {hidden}, which Klaviyo doesn't show)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> Klaviyo has {klaviyo}, ours is {ours}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> and {n_ids} more</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> {difference_detail}</source>
<translation> {difference_detail}</translation>
</message>
<message>
<source> {group_detail}</source>
<translation> {group_detail}</translation>
</message>
<message>
<source>, changed {changed_at}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, line {line_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, stopped early</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>1 order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>An event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Another window or terminal compares the orders of this connection at this moment.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ask for 1 to {most:,}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ask for a number such as 40.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that the disk has room and the folder can be written to. What was found is shown all the same.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Currencies were not compared: the account's own couldn't be read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Every order recorded until {last} has it, and none from {first} on: the mapping may have been changed in between.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>In {n_own} of {n_orders} orders the event has the order's own time. Ours has that of sending, unless the event time “order” is chosen.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It ended early: {ended_by_title}. {ended_by_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is on {profile_id}, the order's own event on {profile_id_2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is the event's time in seconds: none was sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is the metric of {integration}; ours lands on the API's of the same name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It was {deleted}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo doesn't have the event {event_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo doesn't have the saved event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo doesn't show the profile, so that its event can't be looked for.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has it a second time: the event {stored_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has it as {theirs_path}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has it on {profile_id}{email}{theirs}; {mine}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has no event of it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has {klaviyo}, ours is {ours}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo shows it of other events.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Mapping: {mapping_name} (from {origin}{changed})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Measured {finished_at} UTC. {found}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No order could be compared.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not compared, {why}: {n_ids} ({ids}{more})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Of the list: {unread}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Of {orders} that iPaaS.com itself sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Of {orders} that iPaaS.com itself sent (no more could be compared)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>One has the day alone.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>One is a text, the other the seconds since 1970.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ours names none, so that Klaviyo takes the account's.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Remark: {remark}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Stopped early. Of {orders} that iPaaS.com itself sent and that were compared until then</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The calibration can't be kept</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer's link or email may have changed since {datetime}; neither has a date.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event is {event_id}, by the journal of this computer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event is {event_id}, unique ID {unique_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event is {link_external_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event {event_id} can't be read. {error_title}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event {wanted} was not asked for: the order has too many.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The list was not looked through beyond its newest {looked} orders.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping was changed on {changed_at}, {since}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has no line for the event {stored_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order was changed on {changed}, after its event was recorded on {datetime}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They are {apart} hours apart, as by a time zone.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This connection is being calibrated already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Wait until it is done, or stop it there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a currency</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a line missing in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a line too many in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a list</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a list in another order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a text</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a truth value</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>after its event was recorded on {datetime}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>an object</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>another amount</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>another form of a date</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>another metric</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>another type</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>another unique ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>another value</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>at a time not shown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>differs from</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>here none is found</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com didn't give the mapping; the copy of {read_at} UTC was used.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com doesn't have the order any more</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com has no event saved for it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>in another place</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>left out here by a filter</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>letter case, spaces or zeros</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>not in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>only in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>ours goes to {ours}, found {rule}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>ours would make a new profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>rounded</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>sent by this program, not by iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>some of its events can't be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the last {number} orders</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the mapping errs here</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the one that the customer is linked to</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the one with the order's email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the saved event ID is a deleted one</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the saved event can't be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the saved event is another order's</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the saved event makes up for the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>twice in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>what its payload needs can't be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{begin}, our payload equals what Klaviyo has in {equal}{limits}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{collection}: {message}</source>
<translation>{collection}: {message}</translation>
</message>
<message>
<source>{equal} of {compared} equal{partial}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{error_title}.</source>
<translation>{error_title}.</translation>
</message>
<message>
<source>{events}{line}, {field}: {kind_words}.{values}{detail}</source>
<translation>{events}{line}, {field}: {kind_words}.{values}{detail}</translation>
</message>
<message>
<source>{folder} can't be used: {error_strerror}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{last} orders can't be compared.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{orders} orders</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{order}: differs (event {event_id}, recorded {recorded_at})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{order}: equal</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{order}: not compared: {reason_words}. {order_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{per_minute} orders a minute can't be.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{replace}, our payload {same} what Klaviyo has.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{unread_title}. {unread_detail}</source>
<translation>{unread_title}. {unread_detail}</translation>
</message>
<message>
<source>{where}: {kind_words}, in {orders} (such as {examples}).{detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{words} It is rounded too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{words} It names {currency}.</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
