<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> (it has {carried})</source>
<translation> (er hat {carried})</translation>
</message>
<message>
<source> {name} {unused}.</source>
<translation> {name} {unused}.</translation>
</message>
<message>
<source>A property has an empty name.</source>
<translation>Eine Eigenschaft hat einen leeren Namen.</translation>
</message>
<message>
<source>A value inside the properties doesn't count as revenue.</source>
<translation>Ein Wert innerhalb der Eigenschaften ergibt keinen Umsatz.</translation>
</message>
<message>
<source>A value of the type {type} can't be part of a payload.</source>
<translation>Ein Wert vom Typ {type} kann nicht Teil der Nutzdaten sein.</translation>
</message>
<message>
<source>A value of the type {value_type} can't be translated.</source>
<translation>Ein Wert vom Typ {value_type} lässt sich nicht übersetzen.</translation>
</message>
<message>
<source>A whole record of iPaaS.com is in this value. Its fields have the names of formulas here; under which names iPaaS.com would send them isn't known.</source>
<translation>In diesem Wert steckt ein ganzer Datensatz von iPaaS.com. Seine Felder haben hier die Namen der Formeln; unter welchen Namen iPaaS.com sie senden würde, ist nicht bekannt.</translation>
</message>
<message>
<source>Add the row, or the row * for all others, or give the mapping a default value.</source>
<translation>Ergänzen Sie die Zeile oder die Zeile * für alle anderen, oder geben Sie der Zuordnung einen Standardwert.</translation>
</message>
<message>
<source>Add those the shop needs for its flows; the event is also recorded without them.</source>
<translation>Ergänzen Sie die, die der Shop für seine Flows braucht; das Ereignis wird auch ohne sie verbucht.</translation>
</message>
<message>
<source>Check that the MetricName mapping has its static text.</source>
<translation>Prüfen Sie, ob die Zuordnung von MetricName ihren festen Text hat.</translation>
</message>
<message>
<source>Check that the UniqueId mapping reads the record's ID.</source>
<translation>Prüfen Sie, ob die Zuordnung von UniqueId die ID des Datensatzes liest.</translation>
</message>
<message>
<source>Check that the order has a customer with a link to Klaviyo, or an email that a profile has.</source>
<translation>Prüfen Sie, ob die Bestellung einen Kunden mit Verknüpfung zu Klaviyo hat oder eine E-Mail-Adresse, die ein Profil hat.</translation>
</message>
<message>
<source>Check that the subscription has the collection Add Klaviyo Placed Order Event FROM iPaaS.com.</source>
<translation>Prüfen Sie, ob das Abonnement die Sammlung Add Klaviyo Placed Order Event FROM iPaaS.com hat.</translation>
</message>
<message>
<source>Check the API Revision in the subscription's settings, and this computer's date.</source>
<translation>Prüfen Sie die API Revision in den Einstellungen des Abonnements und das Datum dieses Computers.</translation>
</message>
<message>
<source>Check the EventProperties formula: it must return a dictionary with entries.</source>
<translation>Prüfen Sie die Formel EventProperties: Sie muss ein Dictionary mit Einträgen zurückgeben.</translation>
</message>
<message>
<source>Check the amount in iPaaS.com, unless the order was free.</source>
<translation>Prüfen Sie den Betrag in iPaaS.com, außer die Bestellung war kostenlos.</translation>
</message>
<message>
<source>Check the file's name.</source>
<translation>Prüfen Sie den Namen der Datei.</translation>
</message>
<message>
<source>Choose a folder that you may write to and that has room.</source>
<translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
</message>
<message>
<source>Choose the fields by name, for example Lines.Select(line =&gt; new { line.Sku, line.Qty }).</source>
<translation>Wählen Sie die Felder mit Namen, zum Beispiel Lines.Select(line =&gt; new { line.Sku, line.Qty }).</translation>
</message>
<message>
<source>Choose the file of a mapping collection; one in iPaaS.com's JSON is far smaller.</source>
<translation>Wählen Sie die Datei einer Zuordnungssammlung; im JSON von iPaaS.com ist eine viel kleiner.</translation>
</message>
<message>
<source>Choose the record's field in the mapping.</source>
<translation>Wählen Sie in der Zuordnung das Feld des Datensatzes.</translation>
</message>
<message>
<source>Correct the name in the mapping. If the custom field isn't always there, give the mapping a default value.</source>
<translation>Korrigieren Sie den Namen in der Zuordnung. Gibt es das benutzerdefinierte Feld nicht immer, geben Sie der Zuordnung einen Standardwert.</translation>
</message>
<message>
<source>Correct the order's creation time, or send with the event time now.</source>
<translation>Korrigieren Sie die Erstellungszeit der Bestellung, oder senden Sie mit der Ereigniszeit „jetzt“.</translation>
</message>
<message>
<source>Correct the record in iPaaS.com, or ask iPaaS.com's support what the field holds now.</source>
<translation>Korrigieren Sie den Datensatz in iPaaS.com, oder fragen Sie den Support von iPaaS.com, was das Feld jetzt enthält.</translation>
</message>
<message>
<source>Correct the table in the file.</source>
<translation>Korrigieren Sie die Tabelle in der Datei.</translation>
</message>
<message>
<source>Could not Create Transaction: Mapping field is missing / not complete</source>
<translation>Transaktion konnte nicht erstellt werden: Ein Feld der Zuordnung fehlt / ist nicht vollständig</translation>
</message>
<message>
<source>Cut it with Truncate(text, length).</source>
<translation>Kürzen Sie ihn mit Truncate(text, length).</translation>
</message>
<message>
<source>Give it a name in the mapping.</source>
<translation>Geben Sie ihr in der Zuordnung einen Namen.</translation>
</message>
<message>
<source>Give the order its email in iPaaS.com, then preview again; or choose by name to send it without: tick “Send it without the email”{terminal}.</source>
<translation>Geben Sie der Bestellung in iPaaS.com ihre E-Mail-Adresse und erstellen Sie die Vorschau erneut; oder entscheiden Sie ausdrücklich, ohne sie zu senden: mit dem Häkchen „Ohne die E-Mail senden“{terminal}.</translation>
</message>
<message>
<source>Give these properties other names.</source>
<translation>Geben Sie diesen Eigenschaften andere Namen.</translation>
</message>
<message>
<source>Go back to the subscriber's own mapping as a whole.</source>
<translation>Kehren Sie als Ganzes zur Zuordnung der Firma zurück.</translation>
</message>
<message>
<source>Have the UniqueId mapping use the record's own ID.</source>
<translation>Lassen Sie die Zuordnung von UniqueId die eigene ID des Datensatzes lesen.</translation>
</message>
<message>
<source>Have the mapping use the record's own ID, not the time or a random value.</source>
<translation>Lassen Sie die Zuordnung die ID des Datensatzes lesen, nicht die Uhrzeit und nichts Zufälliges.</translation>
</message>
<message>
<source>If the event was sent under the first one, don't send it again under the second.</source>
<translation>Wurde das Ereignis unter der ersten gesendet, senden Sie es nicht noch einmal unter der zweiten.</translation>
</message>
<message>
<source>If the order has it in iPaaS.com, the field may have another name now: correct the {reader}, or ask iPaaS.com's support.</source>
<translation>Hat die Bestellung es in iPaaS.com, heißt das Feld vielleicht jetzt anders: Korrigieren Sie {reader}, oder fragen Sie den Support von iPaaS.com.</translation>
</message>
<message>
<source>If the order has that custom field in iPaaS.com, correct its name in the mapping.</source>
<translation>Hat die Bestellung dieses benutzerdefinierte Feld in iPaaS.com, korrigieren Sie seinen Namen in der Zuordnung.</translation>
</message>
<message>
<source>If the order has the value in iPaaS.com, ask iPaaS.com's support why the record came without it.</source>
<translation>Hat die Bestellung den Wert in iPaaS.com, fragen Sie den Support von iPaaS.com, warum der Datensatz ohne ihn kam.</translation>
</message>
<message>
<source>Keep only one of them, so it's clear which one is meant.</source>
<translation>Lassen Sie nur eines davon stehen, damit eindeutig ist, welches gemeint ist.</translation>
</message>
<message>
<source>Klaviyo recommends properties that this event doesn't have: {missing}.</source>
<translation>Klaviyo empfiehlt Eigenschaften, die dieses Ereignis nicht hat: {missing}.</translation>
</message>
<message>
<source>Leave some out of the EventProperties formula, or put several into one list.</source>
<translation>Lassen Sie in der Formel EventProperties einige weg, oder fassen Sie mehrere in einer Liste zusammen.</translation>
</message>
<message>
<source>Leave the largest values out of the mapping.</source>
<translation>Lassen Sie die größten Werte aus der Zuordnung weg.</translation>
</message>
<message>
<source>Map NumericValue, for example to Total or ExtendedPrice.</source>
<translation>Ordnen Sie NumericValue zu, zum Beispiel Total oder ExtendedPrice.</translation>
</message>
<message>
<source>Map a number, or convert the text with ConvertToDecimal(…).</source>
<translation>Ordnen Sie eine Zahl zu, oder wandeln Sie den Text mit ConvertToDecimal(…) um.</translation>
</message>
<message>
<source>Name its table in the mapping, or give it rows.</source>
<translation>Nennen Sie in der Zuordnung ihre Tabelle, oder geben Sie ihr Zeilen.</translation>
</message>
<message>
<source>Names that begin with $ are Klaviyo's own: {reserved}.</source>
<translation>Namen, die mit $ beginnen, gehören Klaviyo: {reserved}.</translation>
</message>
<message>
<source>Put values that segments or flow filters need at the top, each under a name of its own.</source>
<translation>Stellen Sie Werte, die Segmente oder Filter von Flows brauchen, nach oben, jeden unter einem eigenen Namen.</translation>
</message>
<message>
<source>Revision {revision} doesn't know backfill; it came with {backfill_since}.</source>
<translation>Revision {revision} kennt keinen Nachtrag (backfill); er kam mit {backfill_since}.</translation>
</message>
<message>
<source>Save the collection as JSON, add the table under `translations` (see the help on mappings), and preview with that file; or send this order from iPaaS.com.</source>
<translation>Speichern Sie die Sammlung als JSON, ergänzen Sie die Tabelle unter `translations` (siehe die Hilfe zu Zuordnungen), und erstellen Sie die Vorschau mit dieser Datei; oder senden Sie diese Bestellung aus iPaaS.com.</translation>
</message>
<message>
<source>Send flatter data: the innermost values on their own.</source>
<translation>Senden Sie flachere Daten: die innersten Werte für sich.</translation>
</message>
<message>
<source>Send it only if this is intended.</source>
<translation>Senden Sie nur, wenn das so gemeint ist.</translation>
</message>
<message>
<source>Send this order from iPaaS.com, or preview it with a collection without this mapping.</source>
<translation>Senden Sie diese Bestellung aus iPaaS.com, oder erstellen Sie die Vorschau mit einer Sammlung ohne diese Zuordnung.</translation>
</message>
<message>
<source>Send with the event time now, if the order's own time zone is a different one.</source>
<translation>Senden Sie mit der Ereigniszeit „jetzt“, wenn die Zeitzone der Bestellung eine andere ist.</translation>
</message>
<message>
<source>Send without it, or set a newer API Revision.</source>
<translation>Senden Sie ohne, oder stellen Sie eine neuere API Revision ein.</translation>
</message>
<message>
<source>Set a newer API Revision in the subscription's settings.</source>
<translation>Stellen Sie in den Einstellungen des Abonnements eine neuere API Revision ein.</translation>
</message>
<message>
<source>Shorten the text of the MetricName mapping.</source>
<translation>Kürzen Sie den Text der Zuordnung von MetricName.</translation>
</message>
<message>
<source>Take the first ones with Take(4000), or send a summary.</source>
<translation>Nehmen Sie die ersten mit Take(4000), oder senden Sie eine Zusammenfassung.</translation>
</message>
<message>
<source>Take the space out of the MetricName mapping, unless Klaviyo's metric has it too.</source>
<translation>Entfernen Sie das Leerzeichen aus der Zuordnung von MetricName, außer Klaviyos Metrik hat es auch.</translation>
</message>
<message>
<source>The API revision {revision} is deprecated, and will be retired on {revision_2}.</source>
<translation>Die API-Revision {revision} ist veraltet und wird am {revision_2} abgeschaltet.</translation>
</message>
<message>
<source>The API revision {revision} is later than today ({today}).</source>
<translation>Die API-Revision {revision} liegt in der Zukunft (heute ist {today}).</translation>
</message>
<message>
<source>The API revision {revision} was retired on {revision_2}; Klaviyo may refuse it without notice.</source>
<translation>Die API-Revision {revision} wurde am {revision_2} abgeschaltet; Klaviyo kann sie ohne Vorankündigung ablehnen.</translation>
</message>
<message>
<source>The Lookup Translation names no table.</source>
<translation>Die Lookup Translation nennt keine Tabelle.</translation>
</message>
<message>
<source>The collection has no mapping for {name}: {name_2}</source>
<translation>Die Sammlung hat keine Zuordnung für {name}: {name_2}</translation>
</message>
<message>
<source>The collection {child_name} isn't applied: its direction is TO iPaaS.com.</source>
<translation>Die Sammlung {child_name} wird nicht angewendet: Ihre Richtung ist TO iPaaS.com.</translation>
</message>
<message>
<source>The collection {collection} can't be undone on its own.</source>
<translation>Die Sammlung {collection} lässt sich nicht für sich zurücknehmen.</translation>
</message>
<message>
<source>The collection {each_name} isn't applied: it {unused}.</source>
<translation>Die Sammlung {each_name} wird nicht angewendet: Sie {unused}.</translation>
</message>
<message>
<source>The collection {get} is no longer in the edited mapping.</source>
<translation>Die Sammlung {get} ist nicht mehr in der bearbeiteten Zuordnung.</translation>
</message>
<message>
<source>The collection {name} isn't applied: it is for lines, and has no parent here.</source>
<translation>Die Sammlung {name} wird nicht angewendet: Sie ist für Positionen und hat hier keine übergeordnete Sammlung.</translation>
</message>
<message>
<source>The custom field `{name}` holds {error}.</source>
<translation>Das benutzerdefinierte Feld `{name}` enthält {error}.</translation>
</message>
<message>
<source>The custom field came without its value: it counts as null, as in iPaaS.com.</source>
<translation>Das benutzerdefinierte Feld kam ohne seinen Wert: Es zählt als null, wie in iPaaS.com.</translation>
</message>
<message>
<source>The custom field replaces a property of the same name.</source>
<translation>Das benutzerdefinierte Feld ersetzt eine gleichnamige Eigenschaft.</translation>
</message>
<message>
<source>The dictionary has two entries that JSON both calls {name}.</source>
<translation>Das Dictionary hat zwei Einträge, die in JSON beide {name} heißen.</translation>
</message>
<message>
<source>The error filter gives true.</source>
<translation>Der Fehlerfilter ergibt true.</translation>
</message>
<message>
<source>The event has no value: Klaviyo counts no revenue for it.</source>
<translation>Das Ereignis hat keinen Wert: Klaviyo zählt keinen Umsatz dafür.</translation>
</message>
<message>
<source>The event has {n_properties} properties; revision {revision} allows {most_properties}.</source>
<translation>Das Ereignis hat {n_properties} Eigenschaften; Revision {revision} erlaubt {most_properties}.</translation>
</message>
<message>
<source>The event has {size:,} bytes; Klaviyo allows 5 MB.</source>
<translation>Das Ereignis hat {size:,} Bytes; Klaviyo erlaubt 5 MB.</translation>
</message>
<message>
<source>The field may have another name now: correct the {reader}, or ask iPaaS.com's support.</source>
<translation>Vielleicht heißt das Feld jetzt anders: Korrigieren Sie {reader}, oder fragen Sie den Support von iPaaS.com.</translation>
</message>
<message>
<source>The file must be a mapping collection in iPaaS.com's JSON, with its children.</source>
<translation>Die Datei muss eine Zuordnungssammlung im JSON von iPaaS.com sein, mit ihren untergeordneten Sammlungen.</translation>
</message>
<message>
<source>The formula is empty.</source>
<translation>Die Formel ist leer.</translation>
</message>
<message>
<source>The list has {n_value:,} items; Klaviyo allows 4,000.</source>
<translation>Die Liste hat {n_value:,} Einträge; Klaviyo erlaubt 4.000.</translation>
</message>
<message>
<source>The mapping contains a secret, which would end up in the file.</source>
<translation>Die Zuordnung enthält ein Geheimnis, das dann in der Datei stünde.</translation>
</message>
<message>
<source>The mapping filter gives false.</source>
<translation>Der Zuordnungsfilter ergibt false.</translation>
</message>
<message>
<source>The mapping names no field.</source>
<translation>Die Zuordnung nennt kein Feld.</translation>
</message>
<message>
<source>The mapping type {mapping_type_name} is not known, so its value can't be determined.</source>
<translation>Der Zuordnungstyp {mapping_type_name} ist nicht bekannt, daher lässt sich sein Wert nicht bestimmen.</translation>
</message>
<message>
<source>The metric's name has {n_draft_metric} characters; fewer than {metric_length} are allowed.</source>
<translation>Der Name der Metrik hat {n_draft_metric} Zeichen; erlaubt sind weniger als {metric_length}.</translation>
</message>
<message>
<source>The metric's name {draft_metric} begins or ends with a space: Klaviyo treats it as a different metric.</source>
<translation>Der Name der Metrik {draft_metric} beginnt oder endet mit einem Leerzeichen: Für Klaviyo ist das eine andere Metrik.</translation>
</message>
<message>
<source>The name {name} has a character that can't be sent.</source>
<translation>Der Name {name} enthält ein Zeichen, das sich nicht senden lässt.</translation>
</message>
<message>
<source>The number {text} can't be part of a payload.</source>
<translation>Die Zahl {text} kann nicht Teil der Nutzdaten sein.</translation>
</message>
<message>
<source>The order has no email, so the event's properties have none.</source>
<translation>Die Bestellung hat keine E-Mail-Adresse, also fehlt sie in den Eigenschaften des Ereignisses.</translation>
</message>
<message>
<source>The order has no order number (TransactionNumber). Give it one in iPaaS.com, then preview again.</source>
<translation>Die Bestellung hat keine Bestellnummer (TransactionNumber). Geben Sie ihr in iPaaS.com eine und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>The properties must be a dictionary; the mapping gives a value of the type {value_type}.</source>
<translation>Die Eigenschaften müssen ein Dictionary sein; die Zuordnung ergibt einen Wert vom Typ {value_type}.</translation>
</message>
<message>
<source>The property is nested more than {depth} levels deep.</source>
<translation>Die Eigenschaft ist mehr als {depth} Ebenen tief verschachtelt.</translation>
</message>
<message>
<source>The record came without {absent}, which this {reader} reads: it counts as null, as in iPaaS.com.</source>
<translation>Der Datensatz kam ohne {absent}, was hier gelesen wird ({reader}): Es zählt als null, wie in iPaaS.com.</translation>
</message>
<message>
<source>The record came without {fields}, which this {reader} reads.</source>
<translation>Der Datensatz kam ohne {fields}, was hier gelesen wird ({reader}).</translation>
</message>
<message>
<source>The record can't be read at {held}; this {reader} reads it.</source>
<translation>Der Datensatz lässt sich bei {held} nicht lesen; es wird hier gelesen ({reader}).</translation>
</message>
<message>
<source>The record has several custom fields of this name with different values; the first one counts here.</source>
<translation>Der Datensatz hat mehrere benutzerdefinierte Felder dieses Namens mit verschiedenen Werten; hier zählt das erste.</translation>
</message>
<message>
<source>The table {name} has no row for {wanted}; the mapping gives nothing.</source>
<translation>Die Tabelle {name} hat keine Zeile für {wanted}; die Zuordnung ergibt nichts.</translation>
</message>
<message>
<source>The table {name} has several rows for {wanted} that differ; the first one counts here.</source>
<translation>Die Tabelle {name} hat mehrere verschiedene Zeilen für {wanted}; hier zählt die erste.</translation>
</message>
<message>
<source>The table {name} of this Lookup Translation can't be used: {problem}.</source>
<translation>Die Tabelle {name} dieser Lookup Translation lässt sich nicht verwenden: {problem}.</translation>
</message>
<message>
<source>The table {name} of this Lookup Translation is not known: iPaaS.com doesn't give it with the collection.</source>
<translation>Die Tabelle {name} dieser Lookup Translation ist nicht bekannt: iPaaS.com liefert sie nicht mit der Sammlung.</translation>
</message>
<message>
<source>The text contains half of a character (such as an emoji cut in the middle), which JSON can't carry.</source>
<translation>Der Text enthält nur die Hälfte eines Zeichens (z. B. ein in der Mitte zerschnittenes Emoji); das lässt sich in JSON nicht schreiben.</translation>
</message>
<message>
<source>The text has {n_value:,} bytes; Klaviyo allows 100 KB.</source>
<translation>Der Text hat {n_value:,} Bytes; Klaviyo erlaubt 100 KB.</translation>
</message>
<message>
<source>The time has no offset, so Klaviyo takes it for UTC.</source>
<translation>Die Zeit hat keinen Zeitzonenversatz, daher hält Klaviyo sie für UTC.</translation>
</message>
<message>
<source>The time is before {first_year}.</source>
<translation>Die Zeit liegt vor {first_year}.</translation>
</message>
<message>
<source>The time is more than one year ahead.</source>
<translation>Die Zeit liegt mehr als ein Jahr voraus.</translation>
</message>
<message>
<source>The unique ID changes from one moment to the next, so that each sending would be a new event.</source>
<translation>Die eindeutige ID ändert sich von einem Moment zum nächsten, sodass jedes Senden ein neues Ereignis wäre.</translation>
</message>
<message>
<source>The unique ID was {unique_id} in the preview before, and is {unique_id_2} now: Klaviyo would keep both as events of their own.</source>
<translation>Die eindeutige ID war in der Vorschau davor {unique_id} und ist jetzt {unique_id_2}: Klaviyo würde beide als eigene Ereignisse behalten.</translation>
</message>
<message>
<source>The value is 0: Klaviyo counts no revenue for this event.</source>
<translation>Der Wert ist 0: Klaviyo zählt für dieses Ereignis keinen Umsatz.</translation>
</message>
<message>
<source>The value is negative: Klaviyo subtracts it from the revenue.</source>
<translation>Der Wert ist negativ: Klaviyo zieht ihn vom Umsatz ab.</translation>
</message>
<message>
<source>The value must be a number; the mapping gives a value of the type {value_type}{shown}.</source>
<translation>Der Wert muss eine Zahl sein; die Zuordnung ergibt einen Wert vom Typ {value_type}{shown}.</translation>
</message>
<message>
<source>These properties are objects, which Klaviyo can't segment by: {objects}.</source>
<translation>Diese Eigenschaften sind Objekte, nach denen Klaviyo nicht segmentieren kann: {objects}.</translation>
</message>
<message>
<source>This must be text; the mapping gives a value of the type {value_type}.</source>
<translation>Das muss Text sein; die Zuordnung ergibt einen Wert vom Typ {value_type}.</translation>
</message>
<message>
<source>Two mappings write to this field.</source>
<translation>Zwei Zuordnungen schreiben in dieses Feld.</translation>
</message>
<message>
<source>Use the NumericValue mapping for the amount Klaviyo should count.</source>
<translation>Verwenden Sie die Zuordnung von NumericValue für den Betrag, den Klaviyo zählen soll.</translation>
</message>
<message>
<source>Write the formula, or remove the mapping.</source>
<translation>Schreiben Sie die Formel, oder entfernen Sie die Zuordnung.</translation>
</message>
<message>
<source>You don't need to do anything: iPaaS.com evaluates it this way. It just isn't standard C#.</source>
<translation>Es ist nichts zu tun: iPaaS.com wertet es so aus. Es ist nur kein mustergültiges C#.</translation>
</message>
<message>
<source>`{name}` is not a list of objects</source>
<translation>`{name}` ist keine Liste von Objekten</translation>
</message>
<message>
<source>a field or formula to look up</source>
<translation>ein Feld oder eine Formel zum Nachschlagen</translation>
</message>
<message>
<source>a field's name</source>
<translation>Name eines Felds</translation>
</message>
<message>
<source>add it.</source>
<translation>ergänzen Sie sie.</translation>
</message>
<message>
<source>expected a collection, got {name}</source>
<translation>erwartet eine Sammlung, bekommen {name}</translation>
</message>
<message>
<source>has the sync type {raw}, which makes nothing</source>
<translation>hat die Synchronisierungsart {raw}, die nichts erzeugt</translation>
</message>
<message>
<source>is inactive</source>
<translation>ist inaktiv</translation>
</message>
<message>
<source>it has one for {other}, which counts as a custom field. Correct that name.</source>
<translation>sie hat eine für {other}, die als benutzerdefiniertes Feld zählt. Korrigieren Sie diesen Namen.</translation>
</message>
<message>
<source>it must give a text, true or false; it gives a value of the type {type}</source>
<translation>er muss einen Text, true oder false ergeben; er ergibt einen Wert vom Typ {type}</translation>
</message>
<message>
<source>it must give true or false; it gives a value of the type {type}</source>
<translation>er muss true oder false ergeben; er ergibt einen Wert vom Typ {type}</translation>
</message>
<message>
<source>item {n}</source>
<translation>Eintrag {n}</translation>
</message>
<message>
<source>its row {number} doesn't have a source_value and a destination_value</source>
<translation>die Zeile {number} hat kein source_value und destination_value</translation>
</message>
<message>
<source>its row {number} holds a list or an object in place of a text</source>
<translation>die Zeile {number} enthält eine Liste oder ein Objekt anstelle eines Textes</translation>
</message>
<message>
<source>the children are nested more than {deepest} levels deep</source>
<translation>die untergeordneten Sammlungen sind mehr als {deepest} Ebenen tief verschachtelt</translation>
</message>
<message>
<source>the record has no custom field `{name}`</source>
<translation>der Datensatz hat kein benutzerdefiniertes Feld `{name}`</translation>
</message>
<message>
<source>the record has no custom field `{name}`; it has `{folded}`, which is spelled alike</source>
<translation>der Datensatz hat kein benutzerdefiniertes Feld `{name}`; er hat `{folded}`, das ähnlich geschrieben ist</translation>
</message>
<message>
<source>{change_key} is not in the subscriber's own mapping.</source>
<translation>{change_key} ist nicht in der Zuordnung der Firma.</translation>
</message>
<message>
<source>{count} events share the unique ID {unique_id}: Klaviyo would keep one of them.</source>
<translation>{count} Ereignisse haben dieselbe eindeutige ID {unique_id}: Klaviyo würde eines davon behalten.</translation>
</message>
<message>
<source>{field_name} ({json} holds {held}, which is no {type})</source>
<translation>{field_name} ({json} enthält {held}, was kein {type} ist)</translation>
</message>
<message>
<source>{key} is no place in a mapping collection.</source>
<translation>{key} ist keine Stelle in einer Zuordnungssammlung.</translation>
</message>
<message>
<source>{key} is no place in this mapping collection.</source>
<translation>{key} ist keine Stelle in dieser Zuordnungssammlung.</translation>
</message>
<message>
<source>{key} isn't a mapping.</source>
<translation>{key} ist keine Zuordnung.</translation>
</message>
<message>
<source>{message}; the record has no custom field of that name either</source>
<translation>{message}; der Datensatz hat auch kein benutzerdefiniertes Feld dieses Namens</translation>
</message>
<message>
<source>{name}: {error_detail}</source>
<translation>{name}: {error_detail}</translation>
</message>
<message>
<source>{path} can't be read: {why}.</source>
<translation>{path} lässt sich nicht lesen: {why}.</translation>
</message>
<message>
<source>{path} can't be written: {why}.</source>
<translation>{path} lässt sich nicht schreiben: {why}.</translation>
</message>
<message>
<source>{path} is larger than {value} MB.</source>
<translation>{path} ist größer als {value} MB.</translation>
</message>
<message>
<source>{scope}, though it carries its custom fields without a value too</source>
<translation>{scope}, obwohl er seine benutzerdefinierten Felder auch ohne Wert mitbringt</translation>
</message>
<message>
<source>{scope}; the mapping gives nothing.</source>
<translation>{scope}; die Zuordnung ergibt nichts.</translation>
</message>
<message>
<source>{sentence} (it came without custom_fields)</source>
<translation>{sentence} (er kam ohne custom_fields)</translation>
</message>
<message>
<source>{sentence} (one of them came without custom_field_name)</source>
<translation>{sentence} (eines davon kam ohne custom_field_name)</translation>
</message>
<message>
<source>{time} is not a time in ISO 8601.</source>
<translation>{time} ist keine Zeit nach ISO 8601.</translation>
</message>
<message>
<source>{wanted} is no place in this mapping collection.</source>
<translation>{wanted} ist keine Stelle in dieser Zuordnungssammlung.</translation>
</message>
<message>
<source>{where}, child {n}</source>
<translation>{where}, untergeordnete Sammlung {n}</translation>
</message>
<message>
<source>{where}: expected a collection, got {name}.</source>
<translation>{where}: erwartet wird eine Sammlung, da ist: {name}.</translation>
</message>
<message>
<source>{where}: not JSON ({error}).</source>
<translation>{where}: kein JSON ({error}).</translation>
</message>
<message>
<source>{where}: there is no mapping collection for transactions FROM iPaaS.com.{others}</source>
<translation>{where}: Es gibt keine Zuordnungssammlung für Transaktionen FROM iPaaS.com.{others}</translation>
</message>
<message>
<source>{where}: {what}.</source>
<translation>{where}: {what}.</translation>
</message>
</context>
</TS>
