<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> The record seems to be wrapped in `{within}`.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A collection that is in use may be missing, so nothing is planned from it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A record can't be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ask iPaaS.com's support which of the two counts.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the email, the password or the token of this connection, then try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose the company of this connection again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the record in iPaaS.com; or ask iPaaS.com's support what this field holds now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Enter one in the connection's settings.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>External IDs of {record_type} can't be looked up.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It ended on {ended} UTC.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Known are Customer, Address, Transaction and Transaction Line.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Leave one of them in the subscription's settings in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Make a new one in iPaaS.com, and enter it in the connection's settings.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Name the collections by their IDs, or save them as JSON from iPaaS.com and use that file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Subscription({id}, {name})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The answer to the sign-in doesn't say who the user is.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The company token has expired</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The list of mapping collections can't be read whole</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The list of mapping collections: {why}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The look-up by an external ID doesn't find a record that is there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The look-up of links doesn't find a link that is there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping collections of subscription {subscription_id} can't be listed. {error_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The search by {field}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The search for customers doesn't find one who is there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The sign-in is not tried again until {until}: that could lock the account.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The subscription has the setting {name} more than once</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The subscription's settings have it as {found}, with different values.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The user can't work for the company {company_id}. {error_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This connection has neither a token nor an email and password.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This user or token may not do this in the chosen company. Check the company and the user's rights.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try again. If it stays, something in between answers in iPaaS.com's place, or the call has changed: show this to whoever runs the network, or ask iPaaS.com's support.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>an address</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>an external ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com doesn't list the mapping collections</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com refused the sign-in</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com: a {record_type} is linked to {external_id}, and the look-up by that external ID finds none.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com: the search for customers by email doesn't find the customer {customer_id}, who has that email.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com: {record_type} {record_id} is linked to {external_id}, and the look-up of links says that it has none.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>it isn't what was asked for</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>record {place}: expected an object, got {name}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the credentials are entered again</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>without ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{pages:,} pages were read, and there are more</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{records:,} are told, and {count:,} came</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{system_id} is not the ID of a system.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}, record {place} ({raw})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: `id` is missing.{wrapped}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: `{name}` has {n_found:,} characters; {longest_text:,} are taken.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: `{name}` holds {error}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: `{name}` is not a list of records.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: `{name}` stands twice, in two spellings, with two values.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: an address</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: expected records, got something else among them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: line {number}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: page {page}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: page {page}: {text}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: the answer isn't the link that was saved.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: the sign-in's answer has no token ({error}).</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
