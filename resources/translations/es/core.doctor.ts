<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>    What to do: {finding_hint}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> (another one of that name is {others}'s)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> It was stopped before its end.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> Not told: {untold}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, but for {missing}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, by {found_by}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, directly.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, through the proxy {proxy}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A customer's addresses</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A formula that returns a whole record is warned of: under which names iPaaS.com sends it isn't known.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A key's scopes can't be changed later: make a new one with {scopes_told}, and enter it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A link leads to {link_external_id}, which Klaviyo doesn't have.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A link was answered as an ID {form}; both forms are read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A new profile would get no phone number and no place. Please report under which name they come.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A new token is got by email and password whenever one has ended.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A number of the answer is too long</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A text of the answer is too long</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>API key or OAuth</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>All four are found: {keys}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>All names are found whatever their case, but keywords; where a formula needs it, the plan hints at it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>All {answers} answers were within {limit}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Allowed are {allowed}.{others} LookupSpecial, which looks up by a POST, and UpdateExternalId, which writes, are not tried.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Answers and their limits</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ask whoever runs iPaaS.com for you for the right to read these, or use another user or token.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>By {told}. Where one isn't there, the recent orders are looked through.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Company {company_name}; subscription {subscription_id}; {ipaas_url}; {klaviyo_url}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Compare an order that iPaaS.com sent: open it here, and look at the differences of its events.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct these records in iPaaS.com, or ask iPaaS.com's support what their fields hold.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Custom fields become properties</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer 0 is linked to {found_external_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} was read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customers can be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Empty pages in the middle</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Events are matched by metric, order number, value and content instead. Please report this.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>External IDs can be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Fields without a value</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Fifty orders are handed over at once, every two seconds, each with a tracking GUID of its own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Formulas whose end has no value</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Hand a few orders over first, and look at their transfers in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How Klaviyo compares emails</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How a collection says that it is inactive</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How deep answers are</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How full answers are</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How iPaaS.com compares emails</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How lists are paged</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How much the queue takes at once</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How soon an event can be seen</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If you want to see it, make a key that has flows:read as well.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It agrees with the servers'.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It couldn't be looked at: {error_title}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It ends on {end} UTC.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It expired on {end} UTC.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It has no API key, so it is taken to work by OAuth; this program needs its own key.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is FALSE: nothing would be sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is TRUE.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is in no order of dates: {ends}. A short list is read whole; of a long one it is told how far was looked.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is looked for during 30 seconds; then it is accepted, never failed, and can be looked for again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is {apart} seconds {ahead}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is {setting}, neither TRUE nor FALSE.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It isn't allowed. {what}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It was answered in a form that counts as iPaaS.com's own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo can be reached, and takes the key</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo took events of this program by this connection, last on {sent}: the key of that time has events:write. Whether it has profiles:write only a new customer shows.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Let the formula choose the fields by name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Letter case counts: other spellings of an email are not found.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Letter case counts; emails are asked as written, then in lower case.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Letter case doesn't count, * stands for all others, and without a row there is no value.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Letter case doesn't count.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Letter case of names in formulas</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Lists and searches of iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Lists are followed as long as there is a next page, whether one is empty or not.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at that customer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at that external ID in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at the key in Klaviyo.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Make a new company token in iPaaS.com, and enter it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Make a new company token soon.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No child collection is in use, so lines make no Ordered Product events.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No link was found to follow; another profile than was asked for counts as a conflict.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No linked customer is among the first ones, so it can't be tried. Plans of customers without a link say so.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No mapping is one, so nothing depends on how they work.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No order has a customer whose link could be looked up.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No order has a customer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No order has a customer. Without addresses a new profile gets no phone number and no place.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No order has a number. One is searched for, and each order that comes is compared.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No order has an email and a customer. The recent orders are looked through.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No profile was found to search for; emails are asked as written, then in lower case.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No recorded event has one; a null that Klaviyo lacks counts as no difference.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No recorded event has one; numbers that are the same double count as equal.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No recorded event shows it; {names} become properties of their names.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>None could be told.{others}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>None of the customer's addresses is marked as primary for billing.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>None of {n_events} recorded events has $event_id.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>None of {n_orders} orders has a saved event of this subscription.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing failed: {counted}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing was answered; the timeout is {timeout} s.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing was answered; {unpacked:,} bytes are taken.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Numbers of many digits</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Of {last_number}: {told}. Lists are read to where nothing new comes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>One answer was not within {limit}. {passed_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Options of the formula engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders are found by email and customer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders are found by their number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders are looked for among the recent ones instead. Enter the IDs of older ones. Please report this.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders that iPaaS.com sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Pages that there aren't</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Profiles that were merged</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Properties that are null</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Reads can't tell whether the key has {writing}; the first send will.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recent orders are read to where nothing new comes, whatever it says. Please report this.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recorded events have {found} among their properties.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Refused are {refused}.{others}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save the collection with its table from iPaaS.com, and open that file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send batches from here, without --queue.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Set Generate Events to TRUE in the subscription's settings in iPaaS.com if orders are to be sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Set the clock: the age of orders and the time of events are told by it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Several powers in one formula</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Take that setting away to have the operating system's own keyring used.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Taken are {limit}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The API revision</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The API's metrics have no event that could be looked at.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The account is the subscription's</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The answer has too many headers</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The answer has too many values</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The answer is nested too deeply</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The collections have none of the usual fields; each that is listed counts as in use.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The collections have {there}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The company</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The company has no transaction that could be looked at.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The culture of iPaaS.com's server</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer came without `addresses`.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The digits of numbers</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The head of answers</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The invariant culture is taken; where the culture shows in a result, the plan warns.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The key lacks flows:read: which flows an event would start can't be told before it is sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The key lacks {missing}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The key opens the account that the subscription sends to.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The key's right to read flows</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The key's rights to read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The key's rights to write</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The largest of {answers} answers had {largest:,} bytes; {unpacked:,} are taken.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The last of {total} pages repeats {n_twice} of the {n_ids} orders of the first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The length of a list</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The length of texts</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The library's defaults are taken; where an option decides a result, the plan warns.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The link that was followed leads to its own profile; another one counts as a conflict.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The list has one page of {n_ids} orders, and nothing behind it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The list has too many pages</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The list has {total} pages, and says so; the first and the last have no order in common.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The list is too long</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The list says that it has one page of {n_ids} orders, and a second one has {n_more} others.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The log answers, with nothing for a transfer that there isn't.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The log may not be read ({error_title}): only Klaviyo is looked at.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The log of a transfer can be followed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The log of a transfer that there isn't has {n_found} entries: it may be another's.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The look-up answers; none of the customers that were tried is linked.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The look-up finds a link that is there, so that *none* counts.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping filter runs before the error filter; an error filter gives its text, or true.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping has no custom destination, so nothing depends on it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping is listed by iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping isn't taken from the list. Collections of others would be left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mappings have no numbers; their names are gone by.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The metrics that events land on</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The names of the settings</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The newest come first: {ends}. Recent orders are read from there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The numbers of mapping types</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The oldest come first: {ends}. Recent orders are read from the end.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The operating system's keyring answered. A secret of more than 1,200 characters lies there in parts, since Windows takes 2,560 bytes an entry.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order of iPaaS.com's list</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The pages of a list</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The record's own field first, a custom field of that name second.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The report can't be saved</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The right to each call</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The search for {known_number} didn't give {known_id}{found}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The search for {known_number} gave {known_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The servers don't say what time it is; this computer's clock is taken for right.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The size of answers</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The slowest of {answers} answers took {slowest} s; the timeout is {timeout} s.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The subscription</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The subscription has an API key.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The subscription has no webhook key, without which nothing is taken.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The time of answers</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The time zone of iPaaS.com's server</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The token doesn't say; when it is refused, that is told.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The token is one company's and doesn't say whose. Its subscriptions: {names}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The unique id comes back</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The way there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is no Generate Events; the settings are {keys}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is no customer to search for. Only customers with the same email are taken.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is no metric yet whose flows could be read; nothing but that word depends on it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is one page, or no dates: what is read is sorted by its dates.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They are in memory.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They are kept with all their digits.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They are kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They are left out: a field that isn't there counts as null where its type has null.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They are the subscription's own, and came to the end of the list.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They are written as null. A field that isn't there may have another name, and is told.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They come from {other}, which is set {other_2}. It is read, and nothing is saved to it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They come from {where}, and are kept nowhere.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They come under `addresses`, and one is marked as primary for billing.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>They give null, and the plan hints at it; a value without `return` at the end of a `try` is an error.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This computer's clock</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This connection's mapping is {told}: {names}. Whether iPaaS.com lists it as well wasn't asked.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This host gives no log: of an order that is handed over only Klaviyo is looked at.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This host has no such call: nothing can be handed over to its queue.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This host has the call, and the subscription its key. Whether it carries out what it takes, the first order that is handed over shows.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Those of other subscriptions are listed too, and left out: {names}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Those that are published are taken.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Transactions can be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Trusted certificates</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>UTC is taken.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What a Field mapping's name means</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What is said of a record that isn't there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What says that there is no link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>When the token ends</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Where the secrets come from</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Which filter comes first</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Whole records in a payload</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Whose mapping collections are listed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Without it nothing is sent. Look up the setting's name in iPaaS.com, and report it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Without {missing} (defaults are taken). The settings are {keys}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>[{outcome}{by}] {finding_title} ({check})</source>
<translation>[{outcome}{by}] {finding_title} ({check})</translation>
</message>
<message>
<source>`^^` is taken from the right and before a sign; a `var` that `^^=` changes is a double.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a GET of the call that hands over, which does nothing</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a read by each call</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a read of a metric's flows</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a read of each kind</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a read of the account</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a read of the company's subscriptions</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a read of the log of a transfer that there isn't</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a read of the mapping collections</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a read of the metrics, and of their flows</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a read of the subscription</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a read with that revision</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a search for a known order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a search in another letter case</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a search in capitals</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a transaction</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>accounts:read ({organization}), {reads}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>flows:read is there: a preview can say which flows an event would start.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>found</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>has {n_new} other orders</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com can be reached, and the sign-in works</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's own functions</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's queue</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's queue takes orders</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>in quotes, as JSON has it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>is empty</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>its flows can't be read ({error_title})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>keys and addresses, else what is saved</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>not found</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>not told</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>of the token</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>of {total} pages the first goes to {newest}, the last to {newest_2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>page 0, and the page after the last</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>page {number} is refused</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>page {number} {what}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>pages of transactions</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>recorded events</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>repeats others</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>searches for a known order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>starts no live flow</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>starts {flows}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the answers of this examination</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the customer of an order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the date of an answer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the external IDs of transactions</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the first and the last page of transactions</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the journal of what this program sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the list of transactions, and one by its ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the look-up of a customer's link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the look-up of a link that a record carries itself</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the look-up of a link that can't be</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the mapping collections</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the profile behind a link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the settings and the variables</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the token itself</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>this program's own start</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>through {proxy}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>without quotes</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{bare} came without a table, which the API doesn't give: these block.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{default_text:,} bytes a text</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{depth} levels</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{digits} digits</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{each_name} (of {subscription_id})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{each_name} ({n_mappings} mappings)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{found_name} ({found_id}), integration {integration_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{headers} headers</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{link_external_id} is answered as {found_id}: it was merged.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_failed} failed: {failed} ({counted}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_sent} of {n_orders} orders have a saved event of this subscription.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_unread} of the first page can't be read: {unread}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{n_with_id} of {n_events} recorded events have it as $event_id.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{names}, with {children} child collection{children_2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{name} ({company_id}). Its subscriptions: {names}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{name} is {ids}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{name} isn't there yet{beside}; the first event makes it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{name} of the API {started}{beside}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{name}: {there}{found}</source>
<translation>{name}: {there}{found}</translation>
</message>
<message>
<source>{no_event} Events are matched by their unique id where it comes back, else by content.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{notice_title}. {notice_detail}</source>
<translation>{notice_title}. {notice_detail}</translation>
</message>
<message>
<source>{order_id} was read, with {count} line{count_2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{outcomes_count} seen, {outcomes_count_2} assumed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{pages} pages</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{records:,} records</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{samples} The key opens {organization}{kind}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{samples} The sign-in works; the company has {n_found} subscription{n_found_2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{told}. The names are gone by.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{url} answers</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{url} answers.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{url} is reached </source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{used} is answered, and current: it is {days} days old.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{used} is answered. {message}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{values:,} values</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{version_line}: examination of the connection “{connection_name}”, {at} UTC</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
