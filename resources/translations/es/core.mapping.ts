<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> (it has {carried})</source>
<translation> (tiene {carried})</translation>
</message>
<message>
<source> {name} {unused}.</source>
<translation> {name} {unused}.</translation>
</message>
<message>
<source>A property has an empty name.</source>
<translation>Una propiedad tiene el nombre vacío.</translation>
</message>
<message>
<source>A value inside the properties doesn't count as revenue.</source>
<translation>Un valor dentro de las propiedades no genera ingresos.</translation>
</message>
<message>
<source>A value of the type {type} can't be part of a payload.</source>
<translation>Un valor del tipo {type} no puede formar parte de los datos.</translation>
</message>
<message>
<source>A value of the type {value_type} can't be translated.</source>
<translation>Un valor del tipo {value_type} no se puede traducir.</translation>
</message>
<message>
<source>A whole record of iPaaS.com is in this value. Its fields have the names of formulas here; under which names iPaaS.com would send them isn't known.</source>
<translation>Este valor contiene un registro entero de iPaaS.com. Sus campos llevan aquí los nombres de las fórmulas; no se sabe con qué nombres los enviaría iPaaS.com.</translation>
</message>
<message>
<source>Add the row, or the row * for all others, or give the mapping a default value.</source>
<translation>Añada la fila, o la fila * para todas las demás, o dé a la asignación un valor predeterminado.</translation>
</message>
<message>
<source>Add those the shop needs for its flows; the event is also recorded without them.</source>
<translation>Añada las que la tienda necesite para sus flujos; el evento se registra también sin ellas.</translation>
</message>
<message>
<source>Check that the MetricName mapping has its static text.</source>
<translation>Compruebe que la asignación de MetricName tenga su texto fijo.</translation>
</message>
<message>
<source>Check that the UniqueId mapping reads the record's ID.</source>
<translation>Compruebe que la asignación de UniqueId lea el ID del registro.</translation>
</message>
<message>
<source>Check that the order has a customer with a link to Klaviyo, or an email that a profile has.</source>
<translation>Compruebe que el pedido tenga un cliente vinculado a Klaviyo o un correo que tenga un perfil.</translation>
</message>
<message>
<source>Check that the subscription has the collection Add Klaviyo Placed Order Event FROM iPaaS.com.</source>
<translation>Compruebe que la suscripción tenga la colección Add Klaviyo Placed Order Event FROM iPaaS.com.</translation>
</message>
<message>
<source>Check the API Revision in the subscription's settings, and this computer's date.</source>
<translation>Compruebe la API Revision en los ajustes de la suscripción y la fecha de este equipo.</translation>
</message>
<message>
<source>Check the EventProperties formula: it must return a dictionary with entries.</source>
<translation>Compruebe la fórmula EventProperties: debe devolver un diccionario con entradas.</translation>
</message>
<message>
<source>Check the amount in iPaaS.com, unless the order was free.</source>
<translation>Compruebe el importe en iPaaS.com, salvo que el pedido fuera gratuito.</translation>
</message>
<message>
<source>Check the file's name.</source>
<translation>Compruebe el nombre del archivo.</translation>
</message>
<message>
<source>Choose a folder that you may write to and that has room.</source>
<translation>Elija una carpeta en la que pueda escribir y que tenga espacio.</translation>
</message>
<message>
<source>Choose the fields by name, for example Lines.Select(line =&gt; new { line.Sku, line.Qty }).</source>
<translation>Elija los campos por su nombre, por ejemplo Lines.Select(line =&gt; new { line.Sku, line.Qty }).</translation>
</message>
<message>
<source>Choose the file of a mapping collection; one in iPaaS.com's JSON is far smaller.</source>
<translation>Elija el archivo de una colección de asignaciones; en el JSON de iPaaS.com es mucho más pequeño.</translation>
</message>
<message>
<source>Choose the record's field in the mapping.</source>
<translation>Elija en la asignación el campo del registro.</translation>
</message>
<message>
<source>Correct the name in the mapping. If the custom field isn't always there, give the mapping a default value.</source>
<translation>Corrija el nombre en la asignación. Si el campo personalizado no está siempre, dé a la asignación un valor predeterminado.</translation>
</message>
<message>
<source>Correct the order's creation time, or send with the event time now.</source>
<translation>Corrija la hora de creación del pedido o envíe con la hora del evento en «ahora».</translation>
</message>
<message>
<source>Correct the record in iPaaS.com, or ask iPaaS.com's support what the field holds now.</source>
<translation>Corrija el registro en iPaaS.com o pregunte al soporte de iPaaS.com qué contiene ahora el campo.</translation>
</message>
<message>
<source>Correct the table in the file.</source>
<translation>Corrija la tabla en el archivo.</translation>
</message>
<message>
<source>Could not Create Transaction: Mapping field is missing / not complete</source>
<translation>No se pudo crear la transacción: falta un campo de la asignación o está incompleto</translation>
</message>
<message>
<source>Cut it with Truncate(text, length).</source>
<translation>Córtelo con Truncate(text, length).</translation>
</message>
<message>
<source>Give it a name in the mapping.</source>
<translation>Póngale un nombre en la asignación.</translation>
</message>
<message>
<source>Give the order its email in iPaaS.com, then preview again; or choose by name to send it without: tick “Send it without the email”{terminal}.</source>
<translation>Asigne al pedido su correo en iPaaS.com y vuelva a previsualizar; o decida expresamente enviarlo sin él: marque «Enviarlo sin el correo»{terminal}.</translation>
</message>
<message>
<source>Give these properties other names.</source>
<translation>Dé otros nombres a estas propiedades.</translation>
</message>
<message>
<source>Go back to the subscriber's own mapping as a whole.</source>
<translation>Vuelva por completo a la asignación propia del suscriptor.</translation>
</message>
<message>
<source>Have the UniqueId mapping use the record's own ID.</source>
<translation>Haga que la asignación de UniqueId lea el propio ID del registro.</translation>
</message>
<message>
<source>Have the mapping use the record's own ID, not the time or a random value.</source>
<translation>Haga que la asignación lea el ID del propio registro, no el reloj ni el azar.</translation>
</message>
<message>
<source>If the event was sent under the first one, don't send it again under the second.</source>
<translation>Si el evento se envió con el primero, no lo envíe otra vez con el segundo.</translation>
</message>
<message>
<source>If the order has it in iPaaS.com, the field may have another name now: correct the {reader}, or ask iPaaS.com's support.</source>
<translation>Si el pedido lo tiene en iPaaS.com, puede que el campo tenga ahora otro nombre: corrija {reader} o pregunte al soporte de iPaaS.com.</translation>
</message>
<message>
<source>If the order has that custom field in iPaaS.com, correct its name in the mapping.</source>
<translation>Si el pedido tiene ese campo personalizado en iPaaS.com, corrija su nombre en la asignación.</translation>
</message>
<message>
<source>If the order has the value in iPaaS.com, ask iPaaS.com's support why the record came without it.</source>
<translation>Si el pedido tiene el valor en iPaaS.com, pregunte al soporte de iPaaS.com por qué el registro llegó sin él.</translation>
</message>
<message>
<source>Keep only one of them, so it's clear which one is meant.</source>
<translation>Deje solo uno, para que esté claro cuál se quiere.</translation>
</message>
<message>
<source>Klaviyo recommends properties that this event doesn't have: {missing}.</source>
<translation>Klaviyo recomienda propiedades que este evento no tiene: {missing}.</translation>
</message>
<message>
<source>Leave some out of the EventProperties formula, or put several into one list.</source>
<translation>Quite algunas de la fórmula EventProperties o reúna varias en una lista.</translation>
</message>
<message>
<source>Leave the largest values out of the mapping.</source>
<translation>Quite de la asignación los valores más grandes.</translation>
</message>
<message>
<source>Map NumericValue, for example to Total or ExtendedPrice.</source>
<translation>Asigne NumericValue, por ejemplo a Total o ExtendedPrice.</translation>
</message>
<message>
<source>Map a number, or convert the text with ConvertToDecimal(…).</source>
<translation>Asigne un número o convierta el texto con ConvertToDecimal(…).</translation>
</message>
<message>
<source>Name its table in the mapping, or give it rows.</source>
<translation>Indique su tabla en la asignación o dele filas.</translation>
</message>
<message>
<source>Names that begin with $ are Klaviyo's own: {reserved}.</source>
<translation>Los nombres que empiezan por $ son de Klaviyo: {reserved}.</translation>
</message>
<message>
<source>Put values that segments or flow filters need at the top, each under a name of its own.</source>
<translation>Ponga arriba los valores que necesiten segmentos o filtros de flujos, cada uno con su propio nombre.</translation>
</message>
<message>
<source>Revision {revision} doesn't know backfill; it came with {backfill_since}.</source>
<translation>La revisión {revision} no conoce el registro retroactivo (backfill); llegó con {backfill_since}.</translation>
</message>
<message>
<source>Save the collection as JSON, add the table under `translations` (see the help on mappings), and preview with that file; or send this order from iPaaS.com.</source>
<translation>Guarde la colección como JSON, añada la tabla en `translations` (vea la ayuda sobre asignaciones) y previsualice con ese archivo; o envíe este pedido desde iPaaS.com.</translation>
</message>
<message>
<source>Send flatter data: the innermost values on their own.</source>
<translation>Envíe datos más planos: los valores más internos por separado.</translation>
</message>
<message>
<source>Send it only if this is intended.</source>
<translation>Envíelo solo si es lo que se quiere.</translation>
</message>
<message>
<source>Send this order from iPaaS.com, or preview it with a collection without this mapping.</source>
<translation>Envíe este pedido desde iPaaS.com o previsualícelo con una colección sin esta asignación.</translation>
</message>
<message>
<source>Send with the event time now, if the order's own time zone is a different one.</source>
<translation>Envíe con la hora del evento en «ahora» si la zona horaria del pedido es otra.</translation>
</message>
<message>
<source>Send without it, or set a newer API Revision.</source>
<translation>Envíe sin ello o ponga una API Revision más reciente.</translation>
</message>
<message>
<source>Set a newer API Revision in the subscription's settings.</source>
<translation>Ponga una API Revision más reciente en los ajustes de la suscripción.</translation>
</message>
<message>
<source>Shorten the text of the MetricName mapping.</source>
<translation>Acorte el texto de la asignación de MetricName.</translation>
</message>
<message>
<source>Take the first ones with Take(4000), or send a summary.</source>
<translation>Tome los primeros con Take(4000) o envíe un resumen.</translation>
</message>
<message>
<source>Take the space out of the MetricName mapping, unless Klaviyo's metric has it too.</source>
<translation>Quite el espacio de la asignación de MetricName, salvo que la métrica de Klaviyo también lo tenga.</translation>
</message>
<message>
<source>The API revision {revision} is deprecated, and will be retired on {revision_2}.</source>
<translation>La revisión {revision} de la API está obsoleta y se retirará el {revision_2}.</translation>
</message>
<message>
<source>The API revision {revision} is later than today ({today}).</source>
<translation>La revisión {revision} de la API es del futuro (hoy es {today}).</translation>
</message>
<message>
<source>The API revision {revision} was retired on {revision_2}; Klaviyo may refuse it without notice.</source>
<translation>La revisión {revision} de la API se retiró el {revision_2}; Klaviyo puede rechazarla sin aviso.</translation>
</message>
<message>
<source>The Lookup Translation names no table.</source>
<translation>La Lookup Translation no indica ninguna tabla.</translation>
</message>
<message>
<source>The collection has no mapping for {name}: {name_2}</source>
<translation>La colección no tiene asignación para {name}: {name_2}</translation>
</message>
<message>
<source>The collection {child_name} isn't applied: its direction is TO iPaaS.com.</source>
<translation>La colección {child_name} no se aplica: su dirección es TO iPaaS.com.</translation>
</message>
<message>
<source>The collection {collection} can't be undone on its own.</source>
<translation>La colección {collection} no se puede deshacer por sí sola.</translation>
</message>
<message>
<source>The collection {each_name} isn't applied: it {unused}.</source>
<translation>La colección {each_name} no se aplica: {unused}.</translation>
</message>
<message>
<source>The collection {get} is no longer in the edited mapping.</source>
<translation>La colección {get} ya no está en la asignación editada.</translation>
</message>
<message>
<source>The collection {name} isn't applied: it is for lines, and has no parent here.</source>
<translation>La colección {name} no se aplica: es para líneas y aquí no tiene colección principal.</translation>
</message>
<message>
<source>The custom field `{name}` holds {error}.</source>
<translation>El campo personalizado `{name}` contiene {error}.</translation>
</message>
<message>
<source>The custom field came without its value: it counts as null, as in iPaaS.com.</source>
<translation>El campo personalizado llegó sin su valor: cuenta como null, igual que en iPaaS.com.</translation>
</message>
<message>
<source>The custom field replaces a property of the same name.</source>
<translation>El campo personalizado reemplaza una propiedad del mismo nombre.</translation>
</message>
<message>
<source>The dictionary has two entries that JSON both calls {name}.</source>
<translation>El diccionario tiene dos entradas que JSON llama {name}.</translation>
</message>
<message>
<source>The error filter gives true.</source>
<translation>El filtro de error da true.</translation>
</message>
<message>
<source>The event has no value: Klaviyo counts no revenue for it.</source>
<translation>El evento no tiene valor: Klaviyo no cuenta ingresos por él.</translation>
</message>
<message>
<source>The event has {n_properties} properties; revision {revision} allows {most_properties}.</source>
<translation>El evento tiene {n_properties} propiedades; la revisión {revision} permite {most_properties}.</translation>
</message>
<message>
<source>The event has {size:,} bytes; Klaviyo allows 5 MB.</source>
<translation>El evento tiene {size:,} bytes; Klaviyo permite 5 MB.</translation>
</message>
<message>
<source>The field may have another name now: correct the {reader}, or ask iPaaS.com's support.</source>
<translation>Puede que el campo tenga ahora otro nombre: corrija {reader} o pregunte al soporte de iPaaS.com.</translation>
</message>
<message>
<source>The file must be a mapping collection in iPaaS.com's JSON, with its children.</source>
<translation>El archivo debe ser una colección de asignaciones en el JSON de iPaaS.com, con sus colecciones secundarias.</translation>
</message>
<message>
<source>The formula is empty.</source>
<translation>La fórmula está vacía.</translation>
</message>
<message>
<source>The list has {n_value:,} items; Klaviyo allows 4,000.</source>
<translation>La lista tiene {n_value:,} elementos; Klaviyo permite 4000.</translation>
</message>
<message>
<source>The mapping contains a secret, which would end up in the file.</source>
<translation>La asignación contiene un secreto que quedaría en el archivo.</translation>
</message>
<message>
<source>The mapping filter gives false.</source>
<translation>El filtro de asignación da false.</translation>
</message>
<message>
<source>The mapping names no field.</source>
<translation>La asignación no indica ningún campo.</translation>
</message>
<message>
<source>The mapping type {mapping_type_name} is not known, so its value can't be determined.</source>
<translation>El tipo de asignación {mapping_type_name} no se conoce, así que no se puede determinar su valor.</translation>
</message>
<message>
<source>The metric's name has {n_draft_metric} characters; fewer than {metric_length} are allowed.</source>
<translation>El nombre de la métrica tiene {n_draft_metric} caracteres; se permiten menos de {metric_length}.</translation>
</message>
<message>
<source>The metric's name {draft_metric} begins or ends with a space: Klaviyo treats it as a different metric.</source>
<translation>El nombre de la métrica {draft_metric} empieza o acaba con un espacio: para Klaviyo es otra métrica.</translation>
</message>
<message>
<source>The name {name} has a character that can't be sent.</source>
<translation>El nombre {name} tiene un carácter que no se puede enviar.</translation>
</message>
<message>
<source>The number {text} can't be part of a payload.</source>
<translation>El número {text} no puede formar parte de los datos.</translation>
</message>
<message>
<source>The order has no email, so the event's properties have none.</source>
<translation>El pedido no tiene correo, así que falta en las propiedades del evento.</translation>
</message>
<message>
<source>The order has no order number (TransactionNumber). Give it one in iPaaS.com, then preview again.</source>
<translation>El pedido no tiene número (TransactionNumber). Asígnele uno en iPaaS.com y vuelva a previsualizar.</translation>
</message>
<message>
<source>The properties must be a dictionary; the mapping gives a value of the type {value_type}.</source>
<translation>Las propiedades deben ser un diccionario; la asignación da un valor del tipo {value_type}.</translation>
</message>
<message>
<source>The property is nested more than {depth} levels deep.</source>
<translation>La propiedad está anidada en más de {depth} niveles.</translation>
</message>
<message>
<source>The record came without {absent}, which this {reader} reads: it counts as null, as in iPaaS.com.</source>
<translation>El registro llegó sin {absent}, que se lee aquí ({reader}): cuenta como null, igual que en iPaaS.com.</translation>
</message>
<message>
<source>The record came without {fields}, which this {reader} reads.</source>
<translation>El registro llegó sin {fields}, que se lee aquí ({reader}).</translation>
</message>
<message>
<source>The record can't be read at {held}; this {reader} reads it.</source>
<translation>El registro no se puede leer en {held}, que se lee aquí ({reader}).</translation>
</message>
<message>
<source>The record has several custom fields of this name with different values; the first one counts here.</source>
<translation>El registro tiene varios campos personalizados con este nombre y valores distintos; aquí cuenta el primero.</translation>
</message>
<message>
<source>The table {name} has no row for {wanted}; the mapping gives nothing.</source>
<translation>La tabla {name} no tiene fila para {wanted}; la asignación no da nada.</translation>
</message>
<message>
<source>The table {name} has several rows for {wanted} that differ; the first one counts here.</source>
<translation>La tabla {name} tiene varias filas distintas para {wanted}; aquí cuenta la primera.</translation>
</message>
<message>
<source>The table {name} of this Lookup Translation can't be used: {problem}.</source>
<translation>La tabla {name} de esta Lookup Translation no se puede usar: {problem}.</translation>
</message>
<message>
<source>The table {name} of this Lookup Translation is not known: iPaaS.com doesn't give it with the collection.</source>
<translation>La tabla {name} de esta Lookup Translation no se conoce: iPaaS.com no la da con la colección.</translation>
</message>
<message>
<source>The text contains half of a character (such as an emoji cut in the middle), which JSON can't carry.</source>
<translation>El texto contiene solo la mitad de un carácter (un emoji cortado por la mitad, por ejemplo), que no se puede escribir en JSON.</translation>
</message>
<message>
<source>The text has {n_value:,} bytes; Klaviyo allows 100 KB.</source>
<translation>El texto tiene {n_value:,} bytes; Klaviyo permite 100 KB.</translation>
</message>
<message>
<source>The time has no offset, so Klaviyo takes it for UTC.</source>
<translation>La hora no tiene desfase, así que Klaviyo la toma como UTC.</translation>
</message>
<message>
<source>The time is before {first_year}.</source>
<translation>La hora es anterior a {first_year}.</translation>
</message>
<message>
<source>The time is more than one year ahead.</source>
<translation>La hora está a más de un año en el futuro.</translation>
</message>
<message>
<source>The unique ID changes from one moment to the next, so that each sending would be a new event.</source>
<translation>El ID único cambia de un momento a otro, de modo que cada envío sería un evento nuevo.</translation>
</message>
<message>
<source>The unique ID was {unique_id} in the preview before, and is {unique_id_2} now: Klaviyo would keep both as events of their own.</source>
<translation>El ID único era {unique_id} en la vista previa anterior y ahora es {unique_id_2}: Klaviyo conservaría ambos como eventos propios.</translation>
</message>
<message>
<source>The value is 0: Klaviyo counts no revenue for this event.</source>
<translation>El valor es 0: Klaviyo no cuenta ingresos por este evento.</translation>
</message>
<message>
<source>The value is negative: Klaviyo subtracts it from the revenue.</source>
<translation>El valor es negativo: Klaviyo lo resta de los ingresos.</translation>
</message>
<message>
<source>The value must be a number; the mapping gives a value of the type {value_type}{shown}.</source>
<translation>El valor debe ser un número; la asignación da un valor del tipo {value_type}{shown}.</translation>
</message>
<message>
<source>These properties are objects, which Klaviyo can't segment by: {objects}.</source>
<translation>Estas propiedades son objetos, por los que Klaviyo no puede segmentar: {objects}.</translation>
</message>
<message>
<source>This must be text; the mapping gives a value of the type {value_type}.</source>
<translation>Esto debe ser texto; la asignación da un valor del tipo {value_type}.</translation>
</message>
<message>
<source>Two mappings write to this field.</source>
<translation>Dos asignaciones escriben en este campo.</translation>
</message>
<message>
<source>Use the NumericValue mapping for the amount Klaviyo should count.</source>
<translation>Use la asignación de NumericValue para el importe que Klaviyo debe contar.</translation>
</message>
<message>
<source>Write the formula, or remove the mapping.</source>
<translation>Escriba la fórmula o elimine la asignación.</translation>
</message>
<message>
<source>You don't need to do anything: iPaaS.com evaluates it this way. It just isn't standard C#.</source>
<translation>No hay que hacer nada: iPaaS.com lo evalúa así. Solo que no es un C# ejemplar.</translation>
</message>
<message>
<source>`{name}` is not a list of objects</source>
<translation>`{name}` no es una lista de objetos</translation>
</message>
<message>
<source>a field or formula to look up</source>
<translation>un campo o una fórmula que buscar</translation>
</message>
<message>
<source>a field's name</source>
<translation>nombre de un campo</translation>
</message>
<message>
<source>add it.</source>
<translation>añádala.</translation>
</message>
<message>
<source>expected a collection, got {name}</source>
<translation>se esperaba una colección, llegó {name}</translation>
</message>
<message>
<source>has the sync type {raw}, which makes nothing</source>
<translation>tiene el tipo de sincronización {raw}, que no genera nada</translation>
</message>
<message>
<source>is inactive</source>
<translation>está inactiva</translation>
</message>
<message>
<source>it has one for {other}, which counts as a custom field. Correct that name.</source>
<translation>tiene una para {other}, que cuenta como campo personalizado. Corrija ese nombre.</translation>
</message>
<message>
<source>it must give a text, true or false; it gives a value of the type {type}</source>
<translation>debe dar un texto, true o false; da un valor del tipo {type}</translation>
</message>
<message>
<source>it must give true or false; it gives a value of the type {type}</source>
<translation>debe dar true o false; da un valor del tipo {type}</translation>
</message>
<message>
<source>item {n}</source>
<translation>elemento {n}</translation>
</message>
<message>
<source>its row {number} doesn't have a source_value and a destination_value</source>
<translation>la fila {number} no tiene source_value y destination_value</translation>
</message>
<message>
<source>its row {number} holds a list or an object in place of a text</source>
<translation>la fila {number} contiene una lista o un objeto en lugar de un texto</translation>
</message>
<message>
<source>the children are nested more than {deepest} levels deep</source>
<translation>las secundarias están anidadas en más de {deepest} niveles</translation>
</message>
<message>
<source>the record has no custom field `{name}`</source>
<translation>el registro no tiene el campo personalizado `{name}`</translation>
</message>
<message>
<source>the record has no custom field `{name}`; it has `{folded}`, which is spelled alike</source>
<translation>el registro no tiene el campo personalizado `{name}`; tiene `{folded}`, que se escribe parecido</translation>
</message>
<message>
<source>{change_key} is not in the subscriber's own mapping.</source>
<translation>{change_key} no está en la asignación propia del suscriptor.</translation>
</message>
<message>
<source>{count} events share the unique ID {unique_id}: Klaviyo would keep one of them.</source>
<translation>{count} eventos comparten el ID único {unique_id}: Klaviyo conservaría uno de ellos.</translation>
</message>
<message>
<source>{field_name} ({json} holds {held}, which is no {type})</source>
<translation>{field_name} ({json} contiene {held}, que no es {type})</translation>
</message>
<message>
<source>{key} is no place in a mapping collection.</source>
<translation>{key} no es un lugar de una colección de asignaciones.</translation>
</message>
<message>
<source>{key} is no place in this mapping collection.</source>
<translation>{key} no es un lugar de esta colección de asignaciones.</translation>
</message>
<message>
<source>{key} isn't a mapping.</source>
<translation>{key} no es una asignación.</translation>
</message>
<message>
<source>{message}; the record has no custom field of that name either</source>
<translation>{message}; el registro tampoco tiene un campo personalizado con ese nombre</translation>
</message>
<message>
<source>{name}: {error_detail}</source>
<translation>{name}: {error_detail}</translation>
</message>
<message>
<source>{path} can't be read: {why}.</source>
<translation>No se puede leer {path}: {why}.</translation>
</message>
<message>
<source>{path} can't be written: {why}.</source>
<translation>No se puede escribir {path}: {why}.</translation>
</message>
<message>
<source>{path} is larger than {value} MB.</source>
<translation>{path} ocupa más de {value} MB.</translation>
</message>
<message>
<source>{scope}, though it carries its custom fields without a value too</source>
<translation>{scope}, aunque trae también sus campos personalizados sin valor</translation>
</message>
<message>
<source>{scope}; the mapping gives nothing.</source>
<translation>{scope}; la asignación no da nada.</translation>
</message>
<message>
<source>{sentence} (it came without custom_fields)</source>
<translation>{sentence} (llegó sin custom_fields)</translation>
</message>
<message>
<source>{sentence} (one of them came without custom_field_name)</source>
<translation>{sentence} (uno de ellos llegó sin custom_field_name)</translation>
</message>
<message>
<source>{time} is not a time in ISO 8601.</source>
<translation>{time} no es una hora en ISO 8601.</translation>
</message>
<message>
<source>{wanted} is no place in this mapping collection.</source>
<translation>{wanted} no es un lugar de esta colección de asignaciones.</translation>
</message>
<message>
<source>{where}, child {n}</source>
<translation>{where}, colección secundaria {n}</translation>
</message>
<message>
<source>{where}: expected a collection, got {name}.</source>
<translation>{where}: se esperaba una colección, hay: {name}.</translation>
</message>
<message>
<source>{where}: not JSON ({error}).</source>
<translation>{where}: no es JSON ({error}).</translation>
</message>
<message>
<source>{where}: there is no mapping collection for transactions FROM iPaaS.com.{others}</source>
<translation>{where}: no hay colección de asignaciones para transacciones FROM iPaaS.com.{others}</translation>
</message>
<message>
<source>{where}: {what}.</source>
<translation>{where}: {what}.</translation>
</message>
</context>
</TS>
