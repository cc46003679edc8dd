<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> (it has {carried})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A property has an empty name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A value inside the properties gives no revenue.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A value of the type {type} can't be part of a payload.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A value of the type {value_type} can't be translated.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A whole record of iPaaS.com is in this value. Its fields have the names of formulas here; under which names iPaaS.com would send them isn't known.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Add the row, or the row * for all others, or give the mapping a default value.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Add those that the shop needs for its flows; the event is recorded without them too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that the MetricName mapping has its static text.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that the UniqueId mapping reads the record's ID.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that the order has a customer with a link to Klaviyo, or an email that a profile has.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check that the subscription has the collection Add Klaviyo Placed Order Event FROM iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the API Revision in the subscription's settings, and this computer's date.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the EventProperties formula: it must return a dictionary with entries.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the amount in iPaaS.com, unless the order was free.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose the fields by name, for example Lines.Select(line =&gt; new { line.Sku, line.Qty }).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose the record's field in the mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the name in the mapping. If the custom field isn't always there, give the mapping a default value.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the order's creation time, or send with the event time now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the record in iPaaS.com, or ask iPaaS.com's support what the field holds now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the table in the file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Could not Create Transaction: Mapping field is missing / not complete</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Cut it with Truncate(text, length).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Give it a name in the mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Give the order its email in iPaaS.com, then preview again; or choose by name to send it without: tick “Send it without the email”, or --without-email at the terminal.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Give these properties other names.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Go back to the subscriber's own mapping as a whole.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If the event was sent under the first one, don't send it again under the second.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If the order has it in iPaaS.com, the field may have another name now: correct the {reader}, or ask iPaaS.com's support.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If the order has that custom field in iPaaS.com, correct its name in the mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>If the order has the value in iPaaS.com, ask iPaaS.com's support why the record came without it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo recommends properties that this event doesn't have: {missing}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Leave one of them, so that it is certain which is meant.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Leave some out of the EventProperties formula, or put several into one list.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Leave the largest values out of the mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Let the UniqueId mapping read the record's own ID.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Map NumericValue, for example to Total or ExtendedPrice.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Name its table in the mapping, or give it rows.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Names that begin with $ are Klaviyo's own: {reserved}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing has to be done: iPaaS.com evaluates it so. It is only no C# to learn from.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Put values that segments or flow filters need at the top, each under a name of its own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Revision {revision} doesn't know backfill; it came with {backfill_since}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save the collection as JSON, add the table under `translations` (see the help on mappings), and preview with that file; or send this order from iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send flatter data: the innermost values on their own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send it only if that is meant.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send this order from iPaaS.com, or preview it with a collection without this mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send with the event time now, if the order's own time zone is a different one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send without it, or set a newer API Revision.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Set a newer API Revision in the subscription's settings.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Shorten the text of the MetricName mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Take the first ones with Take(4000), or send a summary.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Take the space out of the MetricName mapping, unless Klaviyo's metric has it too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The API revision {revision} is deprecated, and will be retired on {revision_2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The API revision {revision} is later than today ({today}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The API revision {revision} was retired on {revision_2}; Klaviyo may refuse it without notice.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The Lookup Translation names no table.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The collection has no mapping for {name}: {name_2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The collection {child_name} isn't applied: its direction is TO iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The collection {collection} can't be taken back by itself.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The collection {each_name} isn't applied: it {unused}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The collection {get} is not in the edited mapping any more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The custom field `{name}` holds {error}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The custom field came without its value: it counts as null, as in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The dictionary has two entries that JSON both calls {name}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The error filter gives true.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event has no value: Klaviyo counts no revenue for it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event has {n_properties} properties; revision {revision} allows {most_properties}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The event has {size:,} bytes; Klaviyo allows 5 MB.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The field may have another name now: correct the {reader}, or ask iPaaS.com's support.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The file must be a mapping collection in iPaaS.com's JSON, with its children.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The formula is empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The list has {n_value:,} items; Klaviyo allows 4,000.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping filter gives false.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping names no field.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping type {mapping_type_name} is not known, so its value can't be determined.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The metric's name has {n_draft_metric} characters; fewer than {metric_length} are allowed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The metric's name {draft_metric} begins or ends with a space: to Klaviyo it is another metric.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The name {name} has a character that can't be sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The number {text} can't be part of a payload.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has no email, so the event's properties lack it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order has no order number (TransactionNumber). Give it one in iPaaS.com, then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The property is nested more than {depth} levels deep.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The record came without {absent}, which this {reader} reads: it counts as null, as in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The record came without {fields}, which this {reader} reads.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The record can't be read at {held}; this {reader} reads it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The record has several custom fields of this name with different values; the first one counts here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The table {name} has no row for {wanted}; the mapping gives nothing.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The table {name} has several rows for {wanted} that differ; the first one counts here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The table {name} of this Lookup Translation can't be used: {problem}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The table {name} of this Lookup Translation is not known: iPaaS.com doesn't give it with the collection.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The text has {n_value:,} bytes; Klaviyo allows 100 KB.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The text holds half of a character that takes two (an emoji that was cut in the middle, say), which JSON can't carry.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The time has no offset, so Klaviyo takes it for UTC.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The time is before {first_year}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The time is more than one year ahead.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The unique id was {unique_id} in the preview before, and is {unique_id_2} now: Klaviyo would keep both as events of their own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The value is 0: Klaviyo counts no revenue for this event.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The value is negative: Klaviyo takes it off the revenue.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>These properties are objects, which Klaviyo can't segment by: {objects}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Use the NumericValue mapping for the amount that Klaviyo is meant to count.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Write the formula, or remove the mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>`{name}` is not a list of objects</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>add it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>expected a collection, got {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>has the sync type {raw}, which makes nothing</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>is inactive</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>it has one for {other}, which counts as a custom field. Correct that name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>it must give a text, true or false; it gives a value of the type {type}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>it must give true or false; it gives a value of the type {type}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>item {n}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the children are nested more than {deepest} levels deep</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the record has no custom field `{name}`</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the record has no custom field `{name}`; it has `{folded}`, which is spelled alike</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{change_key} is not in the subscriber's own mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{count} events share the unique id {unique_id}: Klaviyo would keep one of them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{field_name} ({json} holds {held}, which is no {type})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{key} is no mapping.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{message}; the record has no custom field of that name either</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{name}: {error_detail}</source>
<translation>{name}: {error_detail}</translation>
</message>
<message>
<source>{scope}, though it carries its custom fields without a value too</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{scope}; the mapping gives nothing.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{sentence} (it came without custom_fields)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{sentence} (one of them came without custom_field_name)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{time} is not a time in ISO 8601.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: there is no mapping collection for transactions FROM iPaaS.com.{others}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{where}: {what}.</source>
<translation>{where}: {what}.</translation>
</message>
</context>
</TS>
