<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> The look-up itself couldn't be tested.</source>
<translation> No se pudo probar si la búsqueda encontraría alguno.</translation>
</message>
<message>
<source> They differ by a + tag.</source>
<translation> Se diferencian en una etiqueta +.</translation>
</message>
<message>
<source>(none)</source>
<translation>(ninguno)</translation>
</message>
<message>
<source>, there written {found_email}</source>
<translation>, allí escrito {found_email}</translation>
</message>
<message>
<source>, which was merged into {profile_id}</source>
<translation>, que se fusionó con {profile_id},</translation>
</message>
<message>
<source>A guest order has the email of a customer</source>
<translation>Un pedido de invitado tiene el correo de un cliente</translation>
</message>
<message>
<source>A look-up of {wanted} has nothing in place of {nothing}.</source>
<translation>Una búsqueda de {wanted} no tiene nada en lugar de: {nothing}.</translation>
</message>
<message>
<source>A profile has the email without its + tag</source>
<translation>Un perfil tiene el correo sin su etiqueta +</translation>
</message>
<message>
<source>Another customer is linked to the same profile</source>
<translation>Otro cliente está vinculado al mismo perfil</translation>
</message>
<message>
<source>Another profile has the customer's phone number</source>
<translation>Otro perfil tiene el teléfono del cliente</translation>
</message>
<message>
<source>Check that it is the same person, then choose that profile; correct the customer's external ID in iPaaS.com.</source>
<translation>Compruebe que sea la misma persona y elija ese perfil; corrija el ID externo del cliente en iPaaS.com.</translation>
</message>
<message>
<source>Check that it is theirs.</source>
<translation>Compruebe que sea el suyo.</translation>
</message>
<message>
<source>Check that the order belongs to this customer before sending.</source>
<translation>Compruebe antes de enviar que el pedido sea de este cliente.</translation>
</message>
<message>
<source>Check that the order belongs to this person before sending.</source>
<translation>Compruebe antes de enviar que el pedido sea de esta persona.</translation>
</message>
<message>
<source>Check the customer's external IDs in iPaaS.com before sending.</source>
<translation>Revise los ID externos del cliente en iPaaS.com antes de enviar.</translation>
</message>
<message>
<source>Check whether both profiles are one person; Klaviyo can merge them.</source>
<translation>Compruebe si ambos perfiles son una sola persona; Klaviyo puede fusionarlos.</translation>
</message>
<message>
<source>Check whether that is the same person: choose it then, instead of the one above.</source>
<translation>Compruebe si es la misma persona: en ese caso, elíjalo en lugar del de arriba.</translation>
</message>
<message>
<source>Check whether the customer was deleted or merged.</source>
<translation>Compruebe si el cliente se eliminó o se fusionó.</translation>
</message>
<message>
<source>Check which one is right, and keep only one as primary in iPaaS.com.</source>
<translation>Compruebe cuál es la correcta y deje solo una como principal en iPaaS.com.</translation>
</message>
<message>
<source>Check whose order this is; merge the customers in iPaaS.com if they are one person.</source>
<translation>Compruebe de quién es este pedido; fusione los clientes en iPaaS.com si son una sola persona.</translation>
</message>
<message>
<source>Choose one of these, or correct the link in iPaaS.com and preview again.</source>
<translation>Elija uno de estos, o corrija el vínculo en iPaaS.com y vuelva a previsualizar.</translation>
</message>
<message>
<source>Choose that profile if it is the same person; otherwise find out in Klaviyo whose number it is.</source>
<translation>Elija ese perfil si es la misma persona; si no, aclare en Klaviyo de quién es el número.</translation>
</message>
<message>
<source>Choose that profile, or correct the ProfileId mapping or the link in iPaaS.com.</source>
<translation>Elija ese perfil, o corrija la asignación de ProfileId o el vínculo en iPaaS.com.</translation>
</message>
<message>
<source>Correct or remove the customer's external ID in iPaaS.com, then preview again.</source>
<translation>Corrija o elimine el ID externo del cliente en iPaaS.com y vuelva a previsualizar.</translation>
</message>
<message>
<source>Correct the customer's email in iPaaS.com, then preview again.</source>
<translation>Corrija el correo del cliente en iPaaS.com y vuelva a previsualizar.</translation>
</message>
<message>
<source>Correct the customer's external ID in iPaaS.com, or choose the profile to send to.</source>
<translation>Corrija el ID externo del cliente en iPaaS.com o elija el perfil al que enviar.</translation>
</message>
<message>
<source>Couldn't check whether the order is recorded on another profile</source>
<translation>No se pudo comprobar si el pedido está registrado en otro perfil</translation>
</message>
<message>
<source>Couldn't check whether {what}</source>
<translation>No se pudo comprobar si {what}</translation>
</message>
<message>
<source>Couldn't confirm that the customer has no link</source>
<translation>No se pudo confirmar que el cliente no tenga vínculo</translation>
</message>
<message>
<source>Customer {customer_id} has no email, so no profile can be created.</source>
<translation>El cliente {customer_id} no tiene correo, así que no se puede crear un perfil.</translation>
</message>
<message>
<source>Customer {customer_id} has the email {customer_email}.</source>
<translation>El cliente {customer_id} tiene el correo {customer_email}.</translation>
</message>
<message>
<source>Customer {customer_id} has the email “{email}”. {fault}</source>
<translation>El cliente {customer_id} tiene el correo «{email}». {fault}</translation>
</message>
<message>
<source>Customer {customer_id} has {n_primary}; the new profile gets the first one.</source>
<translation>El cliente {customer_id} tiene {n_primary}; el nuevo perfil recibe la primera.</translation>
</message>
<message>
<source>Customer {customer_id} is linked to {linked_id} ({linked_email}).</source>
<translation>El cliente {customer_id} está vinculado a {linked_id} ({linked_email}).</translation>
</message>
<message>
<source>Customer {customer_id} is transferred to Klaviyo first.</source>
<translation>Primero se transfiere el cliente {customer_id} a Klaviyo.</translation>
</message>
<message>
<source>Customer {record_id}</source>
<translation>El cliente {record_id}</translation>
</message>
<message>
<source>External ID of {record_type} {record_id}: {link_external_id}</source>
<translation>ID externo de {record_type} {record_id}: {link_external_id}</translation>
</message>
<message>
<source>Find out whose order this is, then choose the profile to send to.</source>
<translation>Averigüe de quién es este pedido y elija el perfil al que enviar.</translation>
</message>
<message>
<source>Find out whose order this is, then choose the profile to send to; Klaviyo can merge the profiles.</source>
<translation>Averigüe de quién es este pedido y elija el perfil al que enviar; Klaviyo puede fusionar los perfiles.</translation>
</message>
<message>
<source>Find out whose order this is, then choose the profile to send to; correct the customer's external ID in iPaaS.com if it is wrong.</source>
<translation>Averigüe de quién es este pedido y elija el perfil al que enviar; corrija el ID externo del cliente en iPaaS.com si está mal.</translation>
</message>
<message>
<source>Find out whose profile it is, and correct the external ID of the other customer in iPaaS.com.</source>
<translation>Averigüe de quién es el perfil y corrija el ID externo del otro cliente en iPaaS.com.</translation>
</message>
<message>
<source>If the customer has an address in iPaaS.com, the field may have another name now: ask iPaaS.com's support.</source>
<translation>Si el cliente tiene una dirección en iPaaS.com, puede que el campo tenga ahora otro nombre: pregunte al soporte de iPaaS.com.</translation>
</message>
<message>
<source>If the customer has it in iPaaS.com, the field may have another name now: ask iPaaS.com's support.</source>
<translation>Si el cliente lo tiene en iPaaS.com, puede que el campo tenga ahora otro nombre: pregunte al soporte de iPaaS.com.</translation>
</message>
<message>
<source>In iPaaS.com, give the order a customer, or an email that a profile in Klaviyo has; then preview again.</source>
<translation>En iPaaS.com, asigne al pedido un cliente o un correo que tenga un perfil de Klaviyo; después vuelva a previsualizar.</translation>
</message>
<message>
<source>It is likely the same person under an older email. Check it before sending.</source>
<translation>Probablemente sea la misma persona con un correo antiguo. Compruébelo antes de enviar.</translation>
</message>
<message>
<source>It isn't one of those the look-ups found ({ids}).</source>
<translation>No es ninguno de los que se encontraron ({ids}).</translation>
</message>
<message>
<source>It would have {n_body:,} bytes; Klaviyo accepts {largest_profile:,}.</source>
<translation>Tendría {n_body:,} bytes; Klaviyo admite {largest_profile:,}.</translation>
</message>
<message>
<source>Keep that in mind when you choose the profile.</source>
<translation>Téngalo en cuenta al elegir el perfil.</translation>
</message>
<message>
<source>Klaviyo has no profile {profile_id}.</source>
<translation>Klaviyo no tiene el perfil {profile_id}.</translation>
</message>
<message>
<source>Klaviyo has no profile {profile_id}; it may have been deleted or merged.</source>
<translation>Klaviyo no tiene el perfil {profile_id}; puede que se eliminara o se fusionara.</translation>
</message>
<message>
<source>Klaviyo has several profiles with the same email</source>
<translation>Klaviyo tiene varios perfiles con el mismo correo</translation>
</message>
<message>
<source>Klaviyo has the profile {profile_id} ({profile_email}).</source>
<translation>Klaviyo tiene el perfil {profile_id} ({profile_email}).</translation>
</message>
<message>
<source>Klaviyo keeps only one event with the same unique ID, so nothing is counted twice.</source>
<translation>Klaviyo conserva un solo evento con el mismo ID único, así que nada se cuenta dos veces.</translation>
</message>
<message>
<source>Klaviyo may have merged that profile into another one.</source>
<translation>Puede que Klaviyo haya fusionado ese perfil con otro.</translation>
</message>
<message>
<source>Klaviyo was asked for {profile_id} and returned {survivor_id} ({survivor_email}).</source>
<translation>Se pidió {profile_id} a Klaviyo y respondió con {survivor_id} ({survivor_email}).</translation>
</message>
<message>
<source>Klaviyo would refuse the customer's email</source>
<translation>Klaviyo rechazaría el correo del cliente</translation>
</message>
<message>
<source>Klaviyo would refuse the new profile</source>
<translation>Klaviyo rechazaría el nuevo perfil</translation>
</message>
<message>
<source>Last sent {at}.</source>
<translation>Último envío: {at}.</translation>
</message>
<message>
<source>Link the customer to a Klaviyo profile, or give the customer an email that a profile has; then preview again.</source>
<translation>Vincule el cliente a un perfil de Klaviyo o asígnele un correo que tenga un perfil; después vuelva a previsualizar.</translation>
</message>
<message>
<source>No customer in iPaaS.com has the email {email}.</source>
<translation>Ningún cliente de iPaaS.com tiene el correo {email}.</translation>
</message>
<message>
<source>No profile in Klaviyo has the email {email}.</source>
<translation>Ningún perfil de Klaviyo tiene el correo {email}.</translation>
</message>
<message>
<source>No profile in Klaviyo has the phone number {phone}.</source>
<translation>Ningún perfil de Klaviyo tiene el teléfono {phone}.</translation>
</message>
<message>
<source>No response within {grace} s.</source>
<translation>No llegó respuesta en {grace} s.</translation>
</message>
<message>
<source>No {what}.</source>
<translation>No hay ningún registro así: {what}.</translation>
</message>
<message>
<source>None of the customer's addresses is primary for billing</source>
<translation>Ninguna dirección del cliente es la principal de facturación</translation>
</message>
<message>
<source>On {event_at} to {profile_id}; no event for it is visible there now.</source>
<translation>El {event_at} a {profile_id}; ahora no se ve allí ningún evento suyo.</translation>
</message>
<message>
<source>Only capital letters differ.</source>
<translation>Solo difieren las mayúsculas y minúsculas.</translation>
</message>
<message>
<source>Preview again in a minute. If the problem persists, check the customer's external IDs in iPaaS.com.</source>
<translation>Vuelva a previsualizar dentro de un minuto. Si continúa, revise los ID externos del cliente en iPaaS.com.</translation>
</message>
<message>
<source>Preview again to check this too.</source>
<translation>Vuelva a previsualizar para comprobar también esto.</translation>
</message>
<message>
<source>Profile with the email {email}: {profile_id}</source>
<translation>Perfil con el correo {email}: {profile_id}</translation>
</message>
<message>
<source>ProfileId mapping</source>
<translation>la asignación de ProfileId</translation>
</message>
<message>
<source>Sending it would record it a second time, on the other profile; Klaviyo never removes events.</source>
<translation>Al enviarlo se registraría por segunda vez, en el otro perfil; Klaviyo no elimina eventos.</translation>
</message>
<message>
<source>Several iPaaS.com customers share the email</source>
<translation>Varios clientes de iPaaS.com comparten el correo</translation>
</message>
<message>
<source>Shorten the customer's name or address in iPaaS.com, then preview again.</source>
<translation>Acorte el nombre o la dirección del cliente en iPaaS.com y vuelva a previsualizar.</translation>
</message>
<message>
<source>The customer came without a name</source>
<translation>El cliente llegó sin nombre</translation>
</message>
<message>
<source>The customer came without addresses</source>
<translation>El cliente llegó sin direcciones</translation>
</message>
<message>
<source>The customer has several primary billing addresses</source>
<translation>El cliente tiene varias direcciones principales de facturación</translation>
</message>
<message>
<source>The customer has {customer_email}, the order {order_email}.</source>
<translation>El cliente tiene {customer_email}; el pedido, {order_email}.</translation>
</message>
<message>
<source>The customer has {customer_email}, the profile {profile_email}.</source>
<translation>El cliente tiene {customer_email}; el perfil, {profile_email}.</translation>
</message>
<message>
<source>The customer was linked to {deleted} before{merged} ({profile_email}).</source>
<translation>El cliente estuvo vinculado antes a {deleted}{merged} ({profile_email}).</translation>
</message>
<message>
<source>The customer's email and the order's email point to different profiles</source>
<translation>El correo del cliente y el del pedido llevan a perfiles distintos</translation>
</message>
<message>
<source>The customer's email belongs to the profile {by_email_id}.</source>
<translation>El correo del cliente pertenece al perfil {by_email_id}.</translation>
</message>
<message>
<source>The customer's email differs from the order's</source>
<translation>El cliente tiene un correo distinto del pedido</translation>
</message>
<message>
<source>The deleted link points to a profile that is still there</source>
<translation>El vínculo eliminado lleva a un perfil que aún existe</translation>
</message>
<message>
<source>The email is written differently in Klaviyo</source>
<translation>El correo está escrito de otra forma en Klaviyo</translation>
</message>
<message>
<source>The email {email} belongs to the profile {found_id}{spelled}.</source>
<translation>El correo {email} es del perfil {found_id}{spelled}.</translation>
</message>
<message>
<source>The email {email} belongs to {n_found} profiles: {ids}.</source>
<translation>El correo {email} es de {n_found} perfiles: {ids}.</translation>
</message>
<message numerus="yes">
<source>The email {email} is that of the customers {ids} in iPaaS.com.</source>
<extracomment>The email {email} is that of the customer {ids} in iPaaS.com.</extracomment>
<translation><numerusform>El correo {email} es en iPaaS.com el del cliente {ids}.</numerusform><numerusform>El correo {email} es en iPaaS.com el de los clientes {ids}.</numerusform></translation>
</message>
<message>
<source>The events of {profile_id} can't be read. {why}</source>
<translation>No se pueden leer los eventos de {profile_id}. {why}</translation>
</message>
<message>
<source>The link in the customer's record differs from the look-up</source>
<translation>El registro del cliente tiene un vínculo distinto del que dio la búsqueda</translation>
</message>
<message>
<source>The mapping returns no profile, but the customer is linked to one</source>
<translation>La asignación no da ningún perfil, pero el cliente está vinculado a uno</translation>
</message>
<message>
<source>The new profile has no phone number or location, just as iPaaS.com would create it.</source>
<translation>El nuevo perfil no tiene teléfono ni lugar, tal como lo crearía iPaaS.com.</translation>
</message>
<message>
<source>The order has no customer; {email} is that of {found}.</source>
<translation>El pedido no tiene cliente; {email} es el correo de: {found}.</translation>
</message>
<message>
<source>The order has no email</source>
<translation>El pedido no tiene correo</translation>
</message>
<message>
<source>The order has {email}; the profile has {by_email_email}.</source>
<translation>El pedido tiene {email}; el perfil tiene {by_email_email}.</translation>
</message>
<message>
<source>The order has {email}; {other_email} is that of the profile {other_id}.</source>
<translation>El pedido tiene {email}; {other_email} es del perfil {other_id}.</translation>
</message>
<message>
<source>The order is a guest's and has no email, so no profile can be found for it.</source>
<translation>El pedido es de un invitado y no tiene correo, así que no se le puede encontrar ningún perfil.</translation>
</message>
<message>
<source>The order is a guest's, and no profile has its email.</source>
<translation>El pedido es de un invitado, y ningún perfil tiene su correo.</translation>
</message>
<message>
<source>The order is already recorded on another profile</source>
<translation>El pedido ya está registrado en otro perfil</translation>
</message>
<message>
<source>The order is already recorded on one profile</source>
<translation>El pedido ya está registrado en un perfil</translation>
</message>
<message>
<source>The order names the customer {customer_id}.</source>
<translation>El pedido nombra al cliente {customer_id}.</translation>
</message>
<message>
<source>The order's customer is {customer_id}; the profile {profile_id} is linked to the customer {other_id}.</source>
<translation>El cliente del pedido es {customer_id}; el perfil {profile_id} está vinculado al cliente {other_id}.</translation>
</message>
<message>
<source>The order's email is {order_email}; the profile {profile_id} has {profile_email}.{by_tag}</source>
<translation>El correo del pedido es {order_email}; el perfil {profile_id} tiene {profile_email}.{by_tag}</translation>
</message>
<message>
<source>The phone number is left out</source>
<translation>Se omite el teléfono</translation>
</message>
<message>
<source>The phone number {phone} belongs to the profile {profile_id}.</source>
<translation>El teléfono {phone} es del perfil {profile_id}.</translation>
</message>
<message>
<source>The profile has the customer's phone number, but another email</source>
<translation>El perfil tiene el teléfono del cliente, pero otro correo</translation>
</message>
<message>
<source>The profile is created with {customer_email}; the order has {order_email}.</source>
<translation>El perfil se crea con {customer_email}; el pedido tiene {order_email}.</translation>
</message>
<message>
<source>The profile itself is certain. Preview again to check this too.</source>
<translation>Lo que decide es seguro. Vuelva a previsualizar para comprobar también esto.</translation>
</message>
<message>
<source>The profile was found by its email alone.</source>
<translation>El perfil se encontró solo por su correo.</translation>
</message>
<message>
<source>The profile was found without it.</source>
<translation>El perfil se encontró sin él.</translation>
</message>
<message>
<source>The profile {chosen} can't be chosen</source>
<translation>No se puede elegir el perfil {chosen}</translation>
</message>
<message>
<source>The profile's email differs from the order's</source>
<translation>El perfil tiene un correo distinto del pedido</translation>
</message>
<message>
<source>The record of customer {customer_id} has no `addresses`, so {lacks}.</source>
<translation>El registro del cliente {customer_id} no tiene `addresses`, así que {lacks}.</translation>
</message>
<message>
<source>The record of customer {customer_id} has no {fields}, so the new profile would have no {words}.</source>
<translation>El registro del cliente {customer_id} no tiene {fields}, así que al nuevo perfil le faltaría: {words}.</translation>
</message>
<message>
<source>The record of customer {customer_id} is linked to {own}; the look-up of links says {looked_up_external_id}.</source>
<translation>El registro del cliente {customer_id} está vinculado a {own}; la búsqueda de vínculos da: {looked_up_external_id}.</translation>
</message>
<message>
<source>The user chose the profile {chosen} ({source}).</source>
<translation>El usuario eligió el perfil {chosen} ({source}).</translation>
</message>
<message>
<source>The {source} and the email point to different people</source>
<translation>Personas distintas: {source} y el correo no coinciden</translation>
</message>
<message>
<source>The {source} gives {profile_id} ({profile_email}); the order's email {order_email} belongs to {by_email_id}.</source>
<translation>Según {source}: {profile_id} ({profile_email}); el correo del pedido, {order_email}, es de {by_email_id}.</translation>
</message>
<message>
<source>The {source} points to a profile that Klaviyo doesn't have</source>
<translation>Klaviyo no tiene el perfil al que lleva {source}</translation>
</message>
<message>
<source>The {source} points to a profile that was merged into another one</source>
<translation>El perfil al que lleva {source} se fusionó con otro</translation>
</message>
<message>
<source>They may still appear. Preview again in a minute to see what Klaviyo has by then.</source>
<translation>Todavía pueden aparecer. Vuelva a crear la vista previa en un minuto para ver lo que Klaviyo tenga entonces.</translation>
</message>
<message>
<source>This is a guest order</source>
<translation>Es un pedido de invitado</translation>
</message>
<message>
<source>This program sent events of this order before, and they aren't visible</source>
<translation>Este programa ya envió eventos de este pedido y no se ven</translation>
</message>
<message>
<source>This program sent the order a moment ago, and the event isn't visible yet</source>
<translation>Este programa envió el pedido hace un momento, y el evento aún no se ve</translation>
</message>
<message>
<source>This program sent the order to another profile before</source>
<translation>Este programa ya envió el pedido a otro perfil</translation>
</message>
<message>
<source>To Klaviyo these are two people. Check that the order is meant for the one with the tag.</source>
<translation>Para Klaviyo son dos personas. Compruebe que el pedido sea para la que lleva la etiqueta.</translation>
</message>
<message>
<source>Transaction {record_id}</source>
<translation>Transacción {record_id}</translation>
</message>
<message>
<source>Wait a minute and preview again: then it shows what Klaviyo has.</source>
<translation>Espere un minuto y vuelva a previsualizar: entonces se ve lo que tiene Klaviyo.</translation>
</message>
<message>
<source>Write it like GetExternalIdAsync(CustomerId, "Customer", SpaceportSystemId).</source>
<translation>Escríbalo como en GetExternalIdAsync(CustomerId, "Customer", SpaceportSystemId).</translation>
</message>
<message>
<source>You don't need to do anything if they are the same person: the profile is found by email.</source>
<translation>No hay que hacer nada si son la misma persona: el perfil se encuentra por el correo.</translation>
</message>
<message>
<source>a profile has the email without its + tag</source>
<translation>un perfil tiene el correo sin su etiqueta +</translation>
</message>
<message>
<source>another customer is linked to the profile</source>
<translation>otro cliente está vinculado al perfil</translation>
</message>
<message>
<source>customer {c_id}</source>
<translation>cliente {c_id}</translation>
</message>
<message>
<source>email</source>
<translation>el correo</translation>
</message>
<message>
<source>email not read</source>
<translation>correo no leído</translation>
</message>
<message>
<source>first name</source>
<translation>nombre</translation>
</message>
<message>
<source>iPaaS.com doesn't have the order's customer</source>
<translation>iPaaS.com no tiene el cliente del pedido</translation>
</message>
<message>
<source>iPaaS.com has no customer {customer_id}.</source>
<translation>iPaaS.com no tiene el cliente {customer_id}.</translation>
</message>
<message>
<source>iPaaS.com's look-up found none for customer {customer_id}. No linked customer is known to test whether the look-up works; something in between would give the same response.</source>
<translation>La búsqueda de iPaaS.com no encontró ninguno para el cliente {customer_id}. No se conoce ningún cliente vinculado con el que probar si encuentra alguno; algo intermedio respondería igual.</translation>
</message>
<message>
<source>its phone number isn't compared</source>
<translation>no se compara su teléfono</translation>
</message>
<message>
<source>last name</source>
<translation>apellido</translation>
</message>
<message>
<source>link</source>
<translation>el vínculo</translation>
</message>
<message>
<source>no email</source>
<translation>sin correo</translation>
</message>
<message>
<source>other customers have the email</source>
<translation>otros clientes tienen el correo</translation>
</message>
<message>
<source>the customer's phone and email match the profile</source>
<translation>el teléfono y el correo del cliente encajan con el perfil</translation>
</message>
<message>
<source>the deleted link's profile is still there</source>
<translation>el perfil del vínculo eliminado aún existe</translation>
</message>
<message>
<source>the new profile would have no phone number or location</source>
<translation>el nuevo perfil no tendría teléfono ni lugar</translation>
</message>
<message>
<source>the system</source>
<translation>el sistema</translation>
</message>
<message>
<source>the type of record</source>
<translation>el tipo de registro</translation>
</message>
<message>
<source>{email} is that of {found}. In Klaviyo they are one profile.</source>
<translation>{email} es el correo de: {found}. En Klaviyo son un solo perfil.</translation>
</message>
<message>
<source>{event_metric} {unique_id}, to the profile {profile_id}, at {event_at}: {event_state}. This preview would send it to another profile or under another unique ID.</source>
<translation>{event_metric} {unique_id}, al perfil {profile_id}, a las {event_at}: {event_state}. Esta vista previa lo enviaría a otro perfil o con otro ID único.</translation>
</message>
<message>
<source>{found_email} is that of {ids}.</source>
<translation>{found_email} es el correo de {ids}.</translation>
</message>
<message numerus="yes">
<source>{n} events are searched for again, and each is sent only if it isn't there: {events}.</source>
<extracomment>{n} event is searched for again, and sent only if it isn't there: {events}.</extracomment>
<translation><numerusform>{n} evento se busca de nuevo y solo se envía si no está: {events}.</numerusform><numerusform>{n} eventos se buscan de nuevo y cada uno solo se envía si no está: {events}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events had unique IDs that this preview no longer uses: {events}.</source>
<extracomment>{n} event had a unique ID that this preview no longer uses: {events}.</extracomment>
<translation><numerusform>{n} evento tenía un ID único que esta vista previa ya no usa: {events}.</numerusform><numerusform>{n} eventos tenían ID únicos que esta vista previa ya no usa: {events}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events of this order are on {profile_id} ({side_email}).</source>
<extracomment>{n} event of this order is on {profile_id} ({side_email}).</extracomment>
<translation><numerusform>{n} evento de este pedido está en {profile_id} ({side_email}).</numerusform><numerusform>{n} eventos de este pedido están en {profile_id} ({side_email}).</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} events were accepted and aren't sent again now: {events}.</source>
<extracomment>{n} event was accepted and isn't sent again now: {events}.</extracomment>
<translation><numerusform>{n} evento está aceptado y no se vuelve a enviar ahora: {events}.</numerusform><numerusform>{n} eventos están aceptados y no se vuelven a enviar ahora: {events}.</numerusform></translation>
</message>
<message>
<source>{phone} belongs to the profile {by_phone_id} ({by_phone_email}), so Klaviyo would refuse the new profile.</source>
<translation>{phone} es del perfil {by_phone_id} ({by_phone_email}), así que Klaviyo rechazaría el nuevo perfil.</translation>
</message>
<message>
<source>{phone} belongs to the profile {by_phone_id} ({by_phone_email}).</source>
<translation>{phone} es del perfil {by_phone_id} ({by_phone_email}).</translation>
</message>
<message>
<source>{phone} is not a valid number in E.164 form, which Klaviyo asks for.</source>
<translation>{phone} no es un número válido en formato E.164, que es el que pide Klaviyo.</translation>
</message>
<message>
<source>{record_type} with the external ID {external_id}</source>
<translation>{record_type} con el ID externo {external_id}</translation>
</message>
<message>
<source>{record_type} with the external ID {found_by}: {found}</source>
<translation>{record_type} con el ID externo {found_by}: {found}</translation>
</message>
<message>
<source>{what} has no link to subscription {system_id}.{unsure}</source>
<translation>{what} no tiene vínculo con la suscripción {system_id}.{unsure}</translation>
</message>
<message>
<source>{what} is linked to {link_external_id}.</source>
<translation>{what} está vinculado a {link_external_id}.</translation>
</message>
<message>
<source>{what} is {found}.</source>
<translation>{what} es {found}.</translation>
</message>
<message>
<source>{what}: its link was deleted ({deleted}) and is ignored.</source>
<translation>{what}: su vínculo se eliminó ({deleted}); no cuenta.</translation>
</message>
</context>
<context>
<name>Resend Desk: a record</name>
<message>
<source>Customer</source>
<comment>a record</comment>
<translation>Cliente</translation>
</message>
</context>
</TS>
