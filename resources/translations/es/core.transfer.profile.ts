<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> The customer's email belongs to the profile {by_email_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> They differ by a + tag.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source> Whether the look-up would find one could not be tried.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>(none)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, there written {found_email}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>, which was merged into {profile_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A guest order has the email of a customer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A look-up of {wanted} has nothing in place of {nothing}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A profile has the email without its + tag</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Another customer is linked to the same profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Another profile has the customer's phone number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that it is the same person, then choose that profile; correct the customer's external ID in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that it is theirs.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that the order belongs to this customer before sending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that the order belongs to this person before sending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check whether both profiles are one person; Klaviyo can merge them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check whether that is the same person: choose it then, instead of the one above.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check whether the customer was deleted or merged.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check which one is right, and leave one of them primary in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check whose order this is; merge the customers in iPaaS.com if they are one person.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose one of these, or correct the link in iPaaS.com and preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose that profile if it is the same person; else clear up in Klaviyo whose number it is.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose that profile, or correct the ProfileId mapping or the link in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct or remove the customer's external ID in iPaaS.com, then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the customer's email in iPaaS.com, then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the customer's external ID in iPaaS.com, or choose the profile to send to.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} has no email, so no profile can be made.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} has the email {customer_email}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} has the email “{email}”. {fault}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} has {n_primary}; the new profile gets the first one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} is linked to {linked_id} ({linked_email}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Customer {customer_id} is transferred to Klaviyo first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>External ID of {record_type} {record_id}: {link_external_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find out whose order this is, then choose the profile to send to.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find out whose order this is, then choose the profile to send to; Klaviyo can merge the profiles.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find out whose order this is, then choose the profile to send to; correct the customer's external ID in iPaaS.com if it is wrong.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find out whose profile it is, and correct the external ID of the other customer in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If the customer has an address in iPaaS.com, the field may have another name now: ask iPaaS.com's support.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If the customer has it in iPaaS.com, the field may have another name now: ask iPaaS.com's support.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It could not be checked whether the order is recorded on another profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It could not be checked whether {what}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It could not be confirmed that the customer has no link</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is likely the same person under an older email. Check it before sending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is none of those that the look-ups found ({ids}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It may not be visible yet. The same event is not sent a second time while it may still come.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It would have {n_body:,} bytes; Klaviyo takes {largest_profile:,}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has no profile {profile_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has no profile {profile_id}; it may have been deleted or merged.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has several profiles with the same email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has the profile {profile_id} ({profile_email}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo may have merged that profile into another one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo was asked for {profile_id} and answered with {survivor_id} ({survivor_email}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo would refuse the customer's email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo would refuse the new profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Link the customer to a Klaviyo profile, or give the customer an email that a profile has; then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at the customer's external IDs in iPaaS.com before sending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No answer came within {grace} s.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No customer in iPaaS.com has the email {email}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No profile in Klaviyo has the email {email}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No profile in Klaviyo has the phone number {phone}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>None of the customer's addresses is primary for billing</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing needs to be done if they are the same person: the profile is found by the email.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>On {event_at} UTC, as {event_metric} {unique_id}: {event_state}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>On {event_at} to {profile_id}; no event of it is to be seen there now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview again in a minute. If it stays, look at the customer's external IDs in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview again to check this too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Profile with the email {email}: {profile_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sending it would record it a second time, on the other profile; Klaviyo removes no events.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Several customers of iPaaS.com share the email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Shorten the customer's name or address in iPaaS.com, then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Take that into account when you choose the profile.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer came without a name</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer came without addresses</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer has another email than the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer has several primary billing addresses</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer has {customer_email}, the order {order_email}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer has {customer_email}, the profile {profile_email}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer was linked to {deleted} before{merged} ({profile_email}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer's email and the order's email point to different profiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The customer's record has another link than the look-up gave</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The deleted link points to a profile that is still there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The email is written differently in Klaviyo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The email {email} belongs to the profile {found_id}{spelled}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The email {email} belongs to {n_found} profiles: {ids}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The email {email} is that of the customer {ids} in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The events of {profile_id} can't be read. {error_title}. {error_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping gives no profile, but the customer is linked to one</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The new profile has no phone number and no place, as iPaaS.com would make it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has no customer; {email} is that of {found}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has no email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has {email}; the profile has {by_email_email}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has {email}; {other_email} is that of the profile {other_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is a guest's, and no profile has its email.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is recorded on another profile already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order is recorded on one profile already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order names the customer {customer_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order's customer is {customer_id}; the profile {profile_id} is linked to the customer {other_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order's email is {order_email}; the profile {profile_id} has {profile_email}.{by_tag}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The phone number is left out</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The phone number {phone} belongs to the profile {profile_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile has another email than the order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile has the customer's phone number, but another email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile is made with {customer_email}; the order has {order_email}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile was found by its email alone.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile was found without it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The profile {chosen} can't be chosen</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The record of customer {customer_id} has no `addresses`, so {lacks}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The record of customer {customer_id} has no {fields}, so the new profile would have no {words}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The record of customer {customer_id} is linked to {own}; the look-up of links says {looked_up_external_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The user chose the profile {chosen} ({source}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The {source} and the email point to different people</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The {source} gives {profile_id} ({profile_email}); the order's email {order_email} belongs to {by_email_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The {source} points to a profile that Klaviyo doesn't have</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The {source} points to a profile that was merged into another one</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This is a guest order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This program sent the order a moment ago, and the event can't be seen yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This program sent the order before, and its event can't be seen</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This program sent the order to another profile before</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>To Klaviyo these are two people. Check that the order is meant for the one with the tag.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Wait a minute and preview again: then it shows what Klaviyo has.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What decides is certain. Preview again to check this too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Write it as in GetExternalIdAsync(CustomerId, "Customer", SpaceportSystemId).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a profile has the email without its + tag</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>another customer is linked to the profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>customer {c_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>email not read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>first name</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com doesn't have the order's customer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com has no customer {customer_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's look-up found none for customer {customer_id}. No linked customer is known by which it could be tried whether it finds any; something in between would answer alike.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>its phone number isn't compared</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>last name</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>no email</source>
<translation>sin correo</translation>
</message>
<message>
<source>other customers have the email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the customer's phone and email fit the profile</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the deleted link's profile is still there</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the new profile would have no phone number and no place</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the system</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the type of record</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{conflict_title}. {conflict_detail}</source>
<translation>{conflict_title}. {conflict_detail}</translation>
</message>
<message>
<source>{email} is that of {found}. In Klaviyo they are one profile.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{event_metric} {unique_id}, to the profile {profile_id}, at {event_at} UTC: {event_state}. This plan would send it to another profile or under another unique id.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{found_email} is that of {ids}.</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{n} events of this order are on {profile_id} ({side_email}).</source>
<extracomment>{n} event of this order is on {profile_id} ({side_email}).</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{phone} belongs to the profile {by_phone_id} ({by_phone_email}), so Klaviyo would refuse the new profile.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{phone} belongs to the profile {by_phone_id} ({by_phone_email}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{phone} is not a valid number in E.164 form, which Klaviyo asks for.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{record_type} with the external ID {external_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{record_type} with the external ID {found_by}: {found}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{title}.</source>
<translation>{title}.</translation>
</message>
<message>
<source>{what} has no link to subscription {system_id}.{unsure}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{what} is linked to {link_external_id}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{what} is {found}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{what}: its link was deleted ({deleted}); it counts as none.</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
