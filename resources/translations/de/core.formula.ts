<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> (what is behind the point is cut off)</source>
<translation> (die Nachkommastellen fallen weg)</translation>
</message>
<message>
<source> With ParseExact, text and format have to agree to the letter.</source>
<translation> Mit ParseExact müssen Text und Format bis auf den Buchstaben übereinstimmen.</translation>
</message>
<message>
<source> in a condition</source>
<translation> in einer Bedingung</translation>
</message>
<message>
<source> in a pattern</source>
<translation> in einem Muster</translation>
</message>
<message>
<source> with `{condition}`</source>
<translation> mit `{condition}`</translation>
</message>
<message>
<source>; did you mean `{near}`?</source>
<translation>; meinten Sie `{near}`?</translation>
</message>
<message>
<source>A cast makes it one{cut}: `({target}){bracketed}`.</source>
<translation>Eine Typumwandlung macht einen daraus{cut}: `({target}){bracketed}`.</translation>
</message>
<message>
<source>A choice between two values is written `condition ? value : other value`.</source>
<translation>Eine Wahl zwischen zwei Werten schreibt man `condition ? value : other value`.</translation>
</message>
<message>
<source>A condition is true or false: compare it with something, as `{compared}`.</source>
<translation>Eine Bedingung ist wahr oder falsch: Vergleichen Sie den Wert, etwa `{compared}`.</translation>
</message>
<message>
<source>A function is written `string Name(string value) { return …; }`.</source>
<translation>Eine Funktion schreibt man `string Name(string value) { return …; }`.</translation>
</message>
<message>
<source>A number is written without quotes: write `{number}` in place of `{text}`.</source>
<translation>Eine Zahl steht ohne Anführungszeichen: Schreiben Sie `{number}` statt `{text}`.</translation>
</message>
<message>
<source>A number is written without quotes: write `{number}{mark}` in place of `{text}`.</source>
<translation>Eine Zahl steht ohne Anführungszeichen: Schreiben Sie `{number}{mark}` statt `{text}`.</translation>
</message>
<message>
<source>A power is `Math.Pow((double){one}, {other})`; a square is the value times itself.</source>
<translation>Eine Potenz ist `Math.Pow((double){one}, {other})`; ein Quadrat ist der Wert mal sich selbst.</translation>
</message>
<message>
<source>A power is written `Math.Pow(2, 3)`; a square is the value times itself.</source>
<translation>Eine Potenz schreibt man `Math.Pow(2, 3)`; ein Quadrat ist der Wert mal sich selbst.</translation>
</message>
<message>
<source>A quote inside a text is written `\"`: `"He said \"hello\" to me"`.</source>
<translation>Ein Anführungszeichen in einem Text schreibt man `\"`: `"He said \"hello\" to me"`.</translation>
</message>
<message>
<source>A value or a name belongs at this place.</source>
<translation>An diese Stelle gehört ein Wert oder ein Name.</translation>
</message>
<message>
<source>Add a last case for all others: `_ =&gt; null` (or another value).</source>
<translation>Fügen Sie einen letzten Fall für alle anderen an: `_ =&gt; null` (oder einen anderen Wert).</translation>
</message>
<message>
<source>Ask for its length first: `{of}.Length &gt; {first} ? … : ""`, with this piece in place of the `…`.</source>
<translation>Fragen Sie zuerst nach der Länge: `{of}.Length &gt; {first} ? … : ""`, mit diesem Stück anstelle von `…`.</translation>
</message>
<message>
<source>Between `{last}` and this place something is missing (an operator such as `+`, a comma, a dot, or a semicolon between two steps), or one of the two is too much.</source>
<translation>Zwischen `{last}` und dieser Stelle fehlt etwas (ein Operator wie `+`, ein Komma, ein Punkt oder ein Semikolon zwischen zwei Schritten), oder eins von beiden ist zu viel.</translation>
</message>
<message>
<source>C# Eval Expression accepts this; a C# compiler would not: {accepted}.</source>
<translation>C# Eval Expression lässt das zu, ein C#-Compiler nicht: {accepted}.</translation>
</message>
<message>
<source>C# has it as `.{meant}`.</source>
<translation>In C# heißt das `.{meant}`.</translation>
</message>
<message>
<source>C# has no `**`</source>
<translation>C# kennt kein `**`</translation>
</message>
<message>
<source>C# has no `CASE WHEN`</source>
<translation>C# kennt kein `CASE WHEN`</translation>
</message>
<message>
<source>C# has no `CASE {word}`</source>
<translation>C# kennt kein `CASE {word}`</translation>
</message>
<message>
<source>C# has no `{text} (…)`</source>
<translation>C# kennt kein `{text} (…)`</translation>
</message>
<message>
<source>C# has no `{word}`</source>
<translation>C# kennt kein `{word}`</translation>
</message>
<message>
<source>C# has no `{word}` for values</source>
<translation>C# kennt kein `{word}` für Werte</translation>
</message>
<message>
<source>C# has no `{word}`: braces end a loop</source>
<translation>C# kennt kein `{word}`: Geschweifte Klammern beenden eine Schleife</translation>
</message>
<message>
<source>C# has no `{word}`: braces end what belongs to an `if`</source>
<translation>C# kennt kein `{word}`: Geschweifte Klammern beenden, was zu einem `if` gehört</translation>
</message>
<message>
<source>C# has no `{word}`: braces end what belongs together</source>
<translation>C# kennt kein `{word}`: Geschweifte Klammern beenden, was zusammengehört</translation>
</message>
<message>
<source>C# has no `{word}`: braces hold together what belongs together</source>
<translation>C# kennt kein `{word}`: Geschweifte Klammern halten zusammen, was zusammengehört</translation>
</message>
<message>
<source>C# has no word `{word}`</source>
<translation>C# kennt kein Wort `{word}`</translation>
</message>
<message>
<source>C# writes it so: `{meant}`.</source>
<translation>In C# schreibt man: `{meant}`.</translation>
</message>
<message>
<source>Cannot perform runtime binding on a null reference</source>
<translation>An null lässt sich nichts aufrufen (dynamisch)</translation>
</message>
<message>
<source>Check the record in iPaaS.com, or let the formula allow for a missing value.</source>
<translation>Prüfen Sie den Datensatz in iPaaS.com, oder lassen Sie die Formel einen fehlenden Wert zulassen.</translation>
</message>
<message>
<source>Check the spelling (letter case matters). `{of}.GetValueOrDefault({key})` gives null where it isn't there.</source>
<translation>Prüfen Sie die Schreibweise (Groß- und Kleinschreibung zählt). `{of}.GetValueOrDefault({key})` ergibt null, wo es den Namen nicht gibt.</translation>
</message>
<message>
<source>Check the spelling, and whether what is before the dot is what you expect.</source>
<translation>Prüfen Sie die Schreibweise, und ob vor dem Punkt steht, was Sie meinen.</translation>
</message>
<message>
<source>Check the spelling.</source>
<translation>Prüfen Sie die Schreibweise.</translation>
</message>
<message>
<source>Check the spelling. If `{name}` is a text, put double quotes around it; if it is a custom field, write `GetCustomFieldValue({first}"{name}")`.</source>
<translation>Prüfen Sie die Schreibweise. Ist `{name}` ein Text, setzen Sie ihn in doppelte Anführungszeichen; ist es ein benutzerdefiniertes Feld, schreiben Sie `GetCustomFieldValue({first}"{name}")`.</translation>
</message>
<message>
<source>Check the spelling. The functions are those of iPaaS.com (IsEmpty, Coalesce, Truncate …) and of C#.</source>
<translation>Prüfen Sie die Schreibweise. Es gibt die Funktionen von iPaaS.com (IsEmpty, Coalesce, Truncate …) und die von C#.</translation>
</message>
<message>
<source>Choose another name, or leave the type out to give it another value: `{name} = …;`.</source>
<translation>Wählen Sie einen anderen Namen, oder lassen Sie den Typ weg, um einen neuen Wert zuzuweisen: `{name} = …;`.</translation>
</message>
<message>
<source>Close the `{decode}` with `{wanted}` before this place.</source>
<translation>Schließen Sie `{decode}` vor dieser Stelle mit `{wanted}`.</translation>
</message>
<message>
<source>Common ones are `"0.00"` and `"N2"` for numbers, `"yyyy-MM-dd"` for dates; in a text `{0}`, `{1}` …</source>
<translation>Üblich sind `"0.00"` und `"N2"` für Zahlen, `"yyyy-MM-dd"` für Daten; in einem Text `{0}`, `{1}` …</translation>
</message>
<message>
<source>Common ones are `0.00`, `N2` and `yyyy-MM-dd`.</source>
<translation>Üblich sind `0.00`, `N2` und `yyyy-MM-dd`.</translation>
</message>
<message>
<source>Compare it with something, as `{compared}`.</source>
<translation>Vergleichen Sie den Wert, etwa `{compared}`.</translation>
</message>
<message>
<source>Compare it with something: `!({text} == "…")`. Whether it is empty: `IsEmpty({text})`.</source>
<translation>Vergleichen Sie den Wert: `!({text} == "…")`. Ob er leer ist: `IsEmpty({text})`.</translation>
</message>
<message>
<source>Compare it: `{shown} == true`.</source>
<translation>Vergleichen Sie den Wert: `{shown} == true`.</translation>
</message>
<message>
<source>Correct the formula in the mapping, then preview again.</source>
<translation>Korrigieren Sie die Formel in der Zuordnung, und erstellen Sie die Vorschau erneut.</translation>
</message>
<message>
<source>Correct the text between the quotes.</source>
<translation>Korrigieren Sie den Text zwischen den Anführungszeichen.</translation>
</message>
<message>
<source>Correct the value in iPaaS.com, or let the formula allow for it: `{type}.TryParse({source}, out var number) ? number : 0`.</source>
<translation>Korrigieren Sie den Wert in iPaaS.com, oder lassen Sie die Formel ihn zulassen: `{type}.TryParse({source}, out var number) ? number : 0`.</translation>
</message>
<message>
<source>Correct the value in iPaaS.com, or test it in the formula before it is read.</source>
<translation>Korrigieren Sie den Wert in iPaaS.com, oder prüfen Sie ihn in der Formel, bevor er gelesen wird.</translation>
</message>
<message>
<source>Counting begins with 0.</source>
<translation>Gezählt wird ab 0.</translation>
</message>
<message>
<source>Dates are read best as 2026-01-31 or 2026-01-31T14:05:00.{exact} To allow for others: </source>
<translation>Am besten lesbar sind Daten wie 2026-01-31 oder 2026-01-31T14:05:00.{exact} Um andere zuzulassen: </translation>
</message>
<message>
<source>Delete it, and type this part again.</source>
<translation>Löschen Sie es, und tippen Sie diese Stelle neu.</translation>
</message>
<message>
<source>Divide by something else.</source>
<translation>Teilen Sie durch etwas anderes.</translation>
</message>
<message>
<source>For a field of what comes before it, put a dot: `.{text}`.</source>
<translation>Für ein Feld dessen, was davor steht, setzen Sie einen Punkt: `.{text}`.</translation>
</message>
<message>
<source>For a single field leave the brackets out. A list is written `new[] { …, … }`.</source>
<translation>Bei einem einzelnen Feld lassen Sie die Klammern weg. Eine Liste schreibt man `new[] { …, … }`.</translation>
</message>
<message>
<source>Give a value of the kind that is wanted here, or declare the variable with `var`.</source>
<translation>Geben Sie einen Wert der Art an, die hier gebraucht wird, oder deklarieren Sie die Variable mit `var`.</translation>
</message>
<message>
<source>Give a value, or declare it as `{target}?`, which may be missing.</source>
<translation>Geben Sie einen Wert an, oder deklarieren Sie `{target}?`, das fehlen darf.</translation>
</message>
<message>
<source>Give it a value where it is made, as `{name} = 0;` or `{name} = null;`.</source>
<translation>Geben Sie einen Wert an, wo sie entsteht: `{name} = 0;` oder `{name} = null;`.</translation>
</message>
<message>
<source>Give the name its new value with `table["name"] = value;`, or leave doubles out with `DistinctBy`.</source>
<translation>Geben Sie dem Namen den neuen Wert mit `table["name"] = value;`, oder lassen Sie Doppelte mit `DistinctBy` weg.</translation>
</message>
<message>
<source>Go through a copy: `{value}.ToList()`.</source>
<translation>Gehen Sie eine Kopie durch: `{value}.ToList()`.</translation>
</message>
<message>
<source>Group by one value instead, for example by a text of both fields: line.Type + "|" + line.Sku.</source>
<translation>Gruppieren Sie stattdessen nach einem Wert, etwa nach einem Text aus beiden Feldern: line.Type + "|" + line.Sku.</translation>
</message>
<message>
<source>HTML stands here as if it were C#</source>
<translation>hier steht HTML, als wäre es C#</translation>
</message>
<message>
<source>Here it can't be asked. A preview of an order{terminal} asks iPaaS.com.</source>
<translation>Hier lässt es sich nicht abfragen. Eine Vorschau einer Bestellung{terminal} fragt iPaaS.com.</translation>
</message>
<message>
<source>If `{name}` is a text, put double quotes around it. {made}</source>
<translation>Ist `{name}` ein Text, setzen Sie ihn in doppelte Anführungszeichen. {made}</translation>
</message>
<message>
<source>If it is a variable, make it first: `var {name} = …;`.</source>
<translation>Ist es eine Variable, legen Sie sie zuerst an: `var {name} = …;`.</translation>
</message>
<message>
<source>If it should be there, add it in iPaaS.com. Otherwise let the formula allow for it: </source>
<translation>Sollte der Wert da sein, ergänzen Sie ihn in iPaaS.com. Sonst lassen Sie die Formel damit umgehen: </translation>
</message>
<message>
<source>If that is as it should be, correct the order in iPaaS.com. Otherwise change the formula before `throw`.</source>
<translation>Ist das so gewollt, korrigieren Sie die Bestellung in iPaaS.com. Sonst ändern Sie die Formel vor `throw`.</translation>
</message>
<message>
<source>In a path, write each backslash twice, or begin the text with `@`: `@"C:\folder"`.</source>
<translation>In einem Pfad schreiben Sie jeden umgekehrten Schrägstrich doppelt, oder beginnen Sie den Text mit `@`: `@"C:\folder"`.</translation>
</message>
<message>
<source>It belongs to {records}. {hint}</source>
<translation>Das Feld gehört zu: {records}. {hint}</translation>
</message>
<message>
<source>It belongs to {record}, around this record: write `parent.{name}`.</source>
<translation>Es gehört zu dem, was diesen Datensatz umgibt ({record}): Schreiben Sie `parent.{name}`.</translation>
</message>
<message>
<source>It belongs to {record}: write `{prefix}{name}`.</source>
<translation>Es gehört zu etwas anderem ({record}): Schreiben Sie `{prefix}{name}`.</translation>
</message>
<message>
<source>It counts a number up or down.</source>
<translation>Damit zählt man eine Zahl hinauf oder herunter.</translation>
</message>
<message>
<source>It does something and has no result. Do it in a step of its own, and use the variable that it changes.</source>
<translation>Das tut etwas und hat kein Ergebnis. Tun Sie es in einem eigenen Schritt, und verwenden Sie die Variable, die sich dadurch ändert.</translation>
</message>
<message>
<source>It gets one only where the test before it holds. Use it there, or give it a value beforehand.</source>
<translation>Sie bekommt nur dort einen, wo die Prüfung davor zutrifft. Verwenden Sie sie dort, oder geben Sie ihr vorher einen Wert.</translation>
</message>
<message>
<source>It is called so: {forms}.</source>
<translation>So wird sie aufgerufen: {forms}.</translation>
</message>
<message>
<source>Items of a list are taken in square brackets, counted from 0: `{shown}[0]`.</source>
<translation>Einträge einer Liste stehen in eckigen Klammern, gezählt ab 0: `{shown}[0]`.</translation>
</message>
<message>
<source>Its fields are {fields}.</source>
<translation>Die Felder sind {fields}.</translation>
</message>
<message>
<source>Its fields stand alone: write `Total`, not `{name}.Total`.</source>
<translation>Die Felder stehen für sich: Schreiben Sie `Total`, nicht `{name}.Total`.</translation>
</message>
<message>
<source>Leave `??` and what follows it out: `{text_of}`.</source>
<translation>Lassen Sie `??` und was darauf folgt weg: `{text_of}`.</translation>
</message>
<message>
<source>Let the formula allow for it: </source>
<translation>Lassen Sie die Formel damit umgehen: </translation>
</message>
<message>
<source>Look at the fields that it uses: one of them is empty in this order.</source>
<translation>Sehen Sie sich die verwendeten Felder an: Eines davon ist in dieser Bestellung leer.</translation>
</message>
<message>
<source>Look at the place under the caret; a bracket, a quote or a semicolon may be missing.</source>
<translation>Sehen Sie sich die Stelle über dem ^ an; vielleicht fehlt eine Klammer, ein Anführungszeichen oder ein Semikolon.</translation>
</message>
<message>
<source>Look at the text between its brackets.</source>
<translation>Sehen Sie sich den Text zwischen den Klammern an.</translation>
</message>
<message>
<source>Look at the text: it may be empty or cut off.</source>
<translation>Sehen Sie sich den Text an: Vielleicht ist er leer oder abgeschnitten.</translation>
</message>
<message>
<source>Look at the values that this piece of the formula uses; the order may have something else than it expects.</source>
<translation>Sehen Sie sich die Werte an, die dieses Stück der Formel verwendet; vielleicht steht in der Bestellung etwas anderes als erwartet.</translation>
</message>
<message>
<source>Look at what kind of value it is, and turn it into the kind that is wanted.</source>
<translation>Sehen Sie nach, was für ein Wert das ist, und wandeln Sie ihn in die Art um, die gebraucht wird.</translation>
</message>
<message>
<source>Look at what the two sides are; one of them has to be turned into what the other one is.</source>
<translation>Sehen Sie nach, was auf beiden Seiten steht; eine davon muss in das umgewandelt werden, was die andere ist.</translation>
</message>
<message>
<source>Look for a loop that doesn't end, or for text that grows without bound.</source>
<translation>Suchen Sie eine Schleife, die nicht endet, oder einen Text, der ohne Grenze wächst.</translation>
</message>
<message>
<source>Look for the right name in the record's fields, and check the spelling.</source>
<translation>Suchen Sie den richtigen Namen unter den Feldern des Datensatzes, und prüfen Sie die Schreibweise.</translation>
</message>
<message>
<source>Make a date of the text: `Convert.ToDateTime({shown})`.</source>
<translation>Machen Sie aus dem Text ein Datum: `Convert.ToDateTime({shown})`.</translation>
</message>
<message>
<source>Make a date of the text: `Convert.ToDateTime({text})`.</source>
<translation>Machen Sie aus dem Text ein Datum: `Convert.ToDateTime({text})`.</translation>
</message>
<message>
<source>Make a number of the text: `{name}`.</source>
<translation>Machen Sie aus dem Text eine Zahl: `{name}`.</translation>
</message>
<message>
<source>Make a text of it: `Convert.ToString({of})`.</source>
<translation>Machen Sie einen Text daraus: `Convert.ToString({of})`.</translation>
</message>
<message>
<source>Make a text of it: `{bracketed}.ToString()`.</source>
<translation>Machen Sie einen Text daraus: `{bracketed}.ToString()`.</translation>
</message>
<message>
<source>Make a text of it: `{shown}.ToString()`.</source>
<translation>Machen Sie einen Text daraus: `{shown}.ToString()`.</translation>
</message>
<message>
<source>Make both the same kind of value, for example two texts with `.ToString()`.</source>
<translation>Machen Sie aus beiden die gleiche Art von Wert, etwa zwei Texte mit `.ToString()`.</translation>
</message>
<message>
<source>Make one kind of number of both: `(decimal){bracketed}`.</source>
<translation>Machen Sie aus beiden die gleiche Art von Zahl: `(decimal){bracketed}`.</translation>
</message>
<message>
<source>Math's functions by their bare names</source>
<translation>Funktionen von Math ohne Math davor</translation>
</message>
<message>
<source>Money is counted exactly, and numbers for it end in `m`: write `{number}m`.</source>
<translation>Geld wird genau gerechnet, und Zahlen dafür enden mit `m`: Schreiben Sie `{number}m`.</translation>
</message>
<message>
<source>Name the pattern or the culture in the formula, for example CreatedDateTime.ToString("yyyy-MM-dd") or Total.ToString("C", CultureInfo.GetCultureInfo("en-US")).</source>
<translation>Nennen Sie das Muster oder die Kultur in der Formel, zum Beispiel CreatedDateTime.ToString("yyyy-MM-dd") oder Total.ToString("C", CultureInfo.GetCultureInfo("en-US")).</translation>
</message>
<message>
<source>Names of cultures are such as "en-US" or "de-DE".</source>
<translation>Namen von Kulturen sind etwa "en-US" oder "de-DE".</translation>
</message>
<message>
<source>Names of zones are such as "America/New_York" or "Eastern Standard Time".</source>
<translation>Namen von Zeitzonen sind etwa "America/New_York" oder "Eastern Standard Time".</translation>
</message>
<message>
<source>Numbers go up to 79,228,162,514,264,337,593,543,950,335.</source>
<translation>Zahlen gehen bis 79.228.162.514.264.337.593.543.950.335.</translation>
</message>
<message>
<source>Put `!=` in place of `=!`.</source>
<translation>Setzen Sie `!=` anstelle von `=!`.</translation>
</message>
<message>
<source>Put `!=` in place of `&gt;&lt;`.</source>
<translation>Setzen Sie `!=` anstelle von `&gt;&lt;`.</translation>
</message>
<message>
<source>Put `!=` in place of `≠`.</source>
<translation>Setzen Sie `!=` anstelle von `≠`.</translation>
</message>
<message>
<source>Put `!` in place of `{word}`, with what is denied in brackets: `!(…)`.</source>
<translation>Setzen Sie `!` anstelle von `{word}`, und was verneint wird in Klammern: `!(…)`.</translation>
</message>
<message>
<source>Put `"` where the text ends, or take this quote out if it ends a text that has no opening one.</source>
<translation>Setzen Sie `"` an das Ende des Textes, oder nehmen Sie dieses Anführungszeichen weg, wenn es einen Text ohne Anfang beendet.</translation>
</message>
<message>
<source>Put `%` in place of `{word}`.</source>
<translation>Setzen Sie `%` anstelle von `{word}`.</translation>
</message>
<message>
<source>Put `&amp;&amp;` in place of `{word}`.</source>
<translation>Setzen Sie `&amp;&amp;` anstelle von `{word}`.</translation>
</message>
<message>
<source>Put `*` in place of `×`.</source>
<translation>Setzen Sie `*` anstelle von `×`.</translation>
</message>
<message>
<source>Put `/` in place of `{word}`.</source>
<translation>Setzen Sie `/` anstelle von `{word}`.</translation>
</message>
<message>
<source>Put `/` in place of `÷`.</source>
<translation>Setzen Sie `/` anstelle von `÷`.</translation>
</message>
<message>
<source>Put `;` before `else`.</source>
<translation>Setzen Sie `;` vor `else`.</translation>
</message>
<message>
<source>Put `;` before `{text}`.</source>
<translation>Setzen Sie `;` vor `{text}`.</translation>
</message>
<message>
<source>Put `&lt;=` in place of `=&lt;`.</source>
<translation>Setzen Sie `&lt;=` anstelle von `=&lt;`.</translation>
</message>
<message>
<source>Put `&lt;=` in place of `≤`.</source>
<translation>Setzen Sie `&lt;=` anstelle von `≤`.</translation>
</message>
<message>
<source>Put `=` in place of `:=`.</source>
<translation>Setzen Sie `=` anstelle von `:=`.</translation>
</message>
<message>
<source>Put `&gt;=` in place of `≥`.</source>
<translation>Setzen Sie `&gt;=` anstelle von `≥`.</translation>
</message>
<message>
<source>Put `await` before it: `await {text}`.</source>
<translation>Setzen Sie `await` davor: `await {text}`.</translation>
</message>
<message>
<source>Put `await` before the function whose result has to be waited for.</source>
<translation>Setzen Sie `await` vor die Funktion, auf deren Antwort gewartet werden muss.</translation>
</message>
<message>
<source>Put `break;` behind what is done in this case, or `return …;` if the formula ends there.</source>
<translation>Setzen Sie `break;` hinter das, was in diesem Fall getan wird, oder `return …;`, wenn die Formel dort endet.</translation>
</message>
<message>
<source>Put `else if` in place of `{word}`.</source>
<translation>Setzen Sie `else if` anstelle von `{word}`.</translation>
</message>
<message>
<source>Put `null` in place of `{word}`.</source>
<translation>Setzen Sie `null` anstelle von `{word}`.</translation>
</message>
<message>
<source>Put `return …;` at its end, with the value for all other cases.</source>
<translation>Setzen Sie `return …;` an das Ende, mit dem Wert für alle anderen Fälle.</translation>
</message>
<message>
<source>Put `return …;` behind the last step, with the value for all other cases; for none `return null;`.</source>
<translation>Setzen Sie `return …;` hinter den letzten Schritt, mit dem Wert für alle anderen Fälle; für keinen `return null;`.</translation>
</message>
<message>
<source>Put `{closing}` where what this bracket holds together ends.</source>
<translation>Setzen Sie `{closing}` dorthin, wo endet, was diese Klammer zusammenhält.</translation>
</message>
<message>
<source>Put `{sign}` in place of `&amp;{name};`.</source>
<translation>Setzen Sie `{sign}` anstelle von `&amp;{name};`.</translation>
</message>
<message>
<source>Put `{small}` in place of `{text}`: C#'s own words are in small letters.</source>
<translation>Setzen Sie `{small}` anstelle von `{text}`: Die Wörter von C# sind klein geschrieben.</translation>
</message>
<message>
<source>Put `{type}` at this place.</source>
<translation>Setzen Sie `{type}` an diese Stelle.</translation>
</message>
<message>
<source>Put `||` in place of `{word}`.</source>
<translation>Setzen Sie `||` anstelle von `{word}`.</translation>
</message>
<message>
<source>Put braces around the step: `{ … }`.</source>
<translation>Setzen Sie geschweifte Klammern um den Schritt: `{ … }`.</translation>
</message>
<message>
<source>Put double quotes around a text: `"&lt;b&gt;…&lt;/b&gt;"`.</source>
<translation>Setzen Sie einen Text in doppelte Anführungszeichen: `"&lt;b&gt;…&lt;/b&gt;"`.</translation>
</message>
<message>
<source>Put straight double quotes around it: `"text"`.</source>
<translation>Setzen Sie ihn in gerade doppelte Anführungszeichen: `"text"`.</translation>
</message>
<message>
<source>Put straight double quotes, as the keyboard has them, around the text: `"text"`.</source>
<translation>Setzen Sie den Text in gerade doppelte Anführungszeichen, wie die Tastatur sie hat: `"text"`.</translation>
</message>
<message>
<source>Put the minus sign of the keyboard, `-`, in its place.</source>
<translation>Setzen Sie das Minus der Tastatur, `-`, an diese Stelle.</translation>
</message>
<message>
<source>Read the text instead: `Convert.To{name}({shown})`.</source>
<translation>Lesen Sie stattdessen den Text: `Convert.To{name}({shown})`.</translation>
</message>
<message>
<source>Repeat the comparison: `{compared} {symbol} {left} {sign} {side}`.</source>
<translation>Wiederholen Sie den Vergleich: `{compared} {symbol} {left} {sign} {side}`.</translation>
</message>
<message>
<source>Say of which field: `{shown}.{name}(x =&gt; x.…)`.</source>
<translation>Sagen Sie, von welchem Feld: `{shown}.{name}(x =&gt; x.…)`.</translation>
</message>
<message>
<source>Say of which type it is: `(string)null`, or `string name = null;`.</source>
<translation>Sagen Sie, welcher Typ gemeint ist: `(string)null` oder `string name = null;`.</translation>
</message>
<message>
<source>Say what holds then: `{divisor} == 0 ? 0 : {node}`.</source>
<translation>Sagen Sie, was dann gilt: `{divisor} == 0 ? 0 : {node}`.</translation>
</message>
<message>
<source>Say what holds when it is missing, with `?? 0` or the like: `{text} ?? {instead}`.</source>
<translation>Sagen Sie, was gilt, wenn der Wert fehlt, etwa mit `?? 0`: `{text} ?? {instead}`.</translation>
</message>
<message>
<source>Say what holds when there is none: `{listed}.Any() ? … : 0`, with this piece in place of the `…`.</source>
<translation>Sagen Sie, was gilt, wenn es keinen gibt: `{listed}.Any() ? … : 0`, mit diesem Stück anstelle von `…`.</translation>
</message>
<message>
<source>Several steps are written as statements, each with a semicolon, and end in `return …;`.</source>
<translation>Mehrere Schritte schreibt man als Anweisungen, jede mit einem Semikolon, und endet mit `return …;`.</translation>
</message>
<message>
<source>Signs such as `(`, `[`, `*`, `+`, `?` and `.` have a meaning in patterns. Put `\` before one that is meant as it is.</source>
<translation>Zeichen wie `(`, `[`, `*`, `+`, `?` und `.` haben in Mustern eine Bedeutung. Setzen Sie `\` vor eines, das wörtlich gemeint ist.</translation>
</message>
<message>
<source>Something has to be done in it. To get values, write `Select` in place of `ForEach`.</source>
<translation>Darin muss etwas getan werden. Um Werte zu erhalten, schreiben Sie `Select` statt `ForEach`.</translation>
</message>
<message>
<source>Sort by one of their fields, as `OrderBy(l =&gt; l.Sku)`.</source>
<translation>Sortieren Sie nach einem der Felder, etwa `OrderBy(l =&gt; l.Sku)`.</translation>
</message>
<message>
<source>Square brackets take one item of a list, or the value of a name in a table. Take them out here.</source>
<translation>Eckige Klammern nehmen einen Eintrag einer Liste oder den Wert eines Namens in einer Tabelle. Nehmen Sie sie hier weg.</translation>
</message>
<message>
<source>Take it out, or end the formula with `return …;`.</source>
<translation>Nehmen Sie es weg, oder beenden Sie die Formel mit `return …;`.</translation>
</message>
<message>
<source>Take it out, or look at what it should belong to.</source>
<translation>Nehmen Sie es weg, oder sehen Sie nach, wozu es gehören soll.</translation>
</message>
<message>
<source>Take it out, or put it into the loop that it belongs to.</source>
<translation>Nehmen Sie es weg, oder setzen Sie es in die Schleife, zu der es gehört.</translation>
</message>
<message>
<source>Take the `=` at the beginning out.</source>
<translation>Nehmen Sie das `=` am Anfang weg.</translation>
</message>
<message>
<source>Take the bracket out, or add the opening one.</source>
<translation>Nehmen Sie die Klammer weg, oder ergänzen Sie die öffnende.</translation>
</message>
<message>
<source>Take the second `=` out.</source>
<translation>Nehmen Sie das zweite `=` weg.</translation>
</message>
<message>
<source>Take the third `&amp;` out.</source>
<translation>Nehmen Sie das dritte `&amp;` weg.</translation>
</message>
<message>
<source>Take this `{decode}` out, or put `{opening}` where it belongs before it.</source>
<translation>Nehmen Sie dieses `{decode}` weg, oder setzen Sie `{opening}` davor, wo es hingehört.</translation>
</message>
<message>
<source>Test first whether `Count &gt; 0`.</source>
<translation>Prüfen Sie zuerst, ob `Count &gt; 0` ist.</translation>
</message>
<message>
<source>Test first whether what is divided by is 0.</source>
<translation>Prüfen Sie zuerst, ob der Teiler 0 ist.</translation>
</message>
<message>
<source>Texts are put together with `+`: `{one} + {other}`.</source>
<translation>Texte setzt man mit `+` zusammen: `{one} + {other}`.</translation>
</message>
<message>
<source>The first one is `[0]`, the last one `{of}.Last()`.</source>
<translation>Der erste Eintrag ist `[0]`, der letzte `{of}.Last()`.</translation>
</message>
<message>
<source>The formula ended in an error</source>
<translation>Die Formel endete in einem Fehler</translation>
</message>
<message>
<source>The formula is about {record} already: write `{name}` alone.</source>
<translation>In der Formel geht es schon darum ({record}): Schreiben Sie `{name}` allein.</translation>
</message>
<message>
<source>The formula is about {record}: its fields stand alone, as `Total`.</source>
<translation>In der Formel geht es darum: {record}. Die Felder stehen für sich, etwa `Total`.</translation>
</message>
<message>
<source>The formula is not complete or not valid C#</source>
<translation>Die Formel ist unvollständig oder kein gültiges C#</translation>
</message>
<message>
<source>The formula puts together things that don't fit</source>
<translation>Die Formel setzt zusammen, was nicht zusammenpasst</translation>
</message>
<message>
<source>The formula takes objects of new { … } with the same values for one, as C# does. Whether iPaaS.com does depends on an option of C# Eval Expression (UseNonGenericAnonymousType) that isn't known: without it, each object is a group of its own.</source>
<translation>Die Formel hält Objekte aus new { … } mit gleichen Werten für dasselbe, wie C#. Ob iPaaS.com das tut, hängt von einer Option von C# Eval Expression ab (UseNonGenericAnonymousType), die nicht bekannt ist: Ohne sie ist jedes Objekt eine eigene Gruppe.</translation>
</message>
<message>
<source>The formula uses a name that is not known</source>
<translation>Die Formel verwendet einen unbekannten Namen</translation>
</message>
<message>
<source>The formula uses something that can't be evaluated here</source>
<translation>Die Formel verwendet etwas, das sich hier nicht auswerten lässt</translation>
</message>
<message>
<source>The formula was stopped</source>
<translation>Die Formel wurde angehalten</translation>
</message>
<message>
<source>The last one here is `[{index}]`.</source>
<translation>Der letzte Eintrag hier ist `[{index}]`.</translation>
</message>
<message>
<source>The record lacks something that the formula needs</source>
<translation>Dem Datensatz fehlt etwas, das die Formel braucht</translation>
</message>
<message>
<source>The record's fields stand alone: write `Total`, not `this.Total`.</source>
<translation>Die Felder des Datensatzes stehen für sich: Schreiben Sie `Total`, nicht `this.Total`.</translation>
</message>
<message>
<source>The value depends on the culture of iPaaS.com's server, which isn't known: here it is written without one (invariant); a server in English (United States) writes it otherwise.</source>
<translation>Der Wert hängt von der Kultur des Servers von iPaaS.com ab, die nicht bekannt ist: Hier ist er ohne Kultur geschrieben (invariant); ein Server in Englisch (USA) schreibt ihn anders.</translation>
</message>
<message>
<source>Those go up to 2,147,483,647. Use `long` for larger ones, or `decimal` for amounts.</source>
<translation>Diese gehen bis 2.147.483.647. Nehmen Sie `long` für größere oder `decimal` für Beträge.</translation>
</message>
<message>
<source>To compare with several, repeat the comparison with `||`; to put texts together, write `+`; for a list, write `new[] { …, … }`.</source>
<translation>Um mit mehreren zu vergleichen, wiederholen Sie den Vergleich mit `||`; um Texte zusammenzusetzen, schreiben Sie `+`; für eine Liste `new[] { …, … }`.</translation>
</message>
<message>
<source>To compare, write two: `{compared}`.</source>
<translation>Zum Vergleichen schreiben Sie zwei: `{compared}`.</translation>
</message>
<message>
<source>To compare, write two: `{text} == {right}`. To keep a value, make a variable: `var name = {right};`.</source>
<translation>Zum Vergleichen schreiben Sie zwei: `{text} == {right}`. Um einen Wert zu behalten, legen Sie eine Variable an: `var name = {right};`.</translation>
</message>
<message>
<source>To give the value, write `return {text};`. To keep it, write `var name = {text};`.</source>
<translation>Um den Wert zurückzugeben, schreiben Sie `return {text};`. Um ihn zu behalten: `var name = {text};`.</translation>
</message>
<message>
<source>To go through a list, write `foreach (var line in Lines) { … }`.</source>
<translation>Um eine Liste durchzugehen, schreiben Sie `foreach (var line in Lines) { … }`.</translation>
</message>
<message>
<source>To take the first one, write `{value}`.</source>
<translation>Um den ersten Eintrag zu nehmen, schreiben Sie `{value}`.</translation>
</message>
<message>
<source>Turn it into one: `Convert.To{type}({of})`.</source>
<translation>Wandeln Sie ihn um: `Convert.To{type}({of})`.</translation>
</message>
<message>
<source>Turn one side into the other, for example with Convert.ToDecimal(…) or .ToString().</source>
<translation>Wandeln Sie eine Seite in die andere um, etwa mit Convert.ToDecimal(…) oder .ToString().</translation>
</message>
<message>
<source>Turn the text into a number: `{make}`. (It fails where the text isn't a number.)</source>
<translation>Machen Sie aus dem Text eine Zahl: `{make}`. (Wo der Text keine Zahl ist, endet das in einem Fehler.)</translation>
</message>
<message>
<source>Two comparisons are joined with `&amp;&amp;`: `{shown} &amp;&amp; {again}`.</source>
<translation>Zwei Vergleiche verbindet man mit `&amp;&amp;`: `{shown} &amp;&amp; {again}`.</translation>
</message>
<message>
<source>Use `decimal` for larger ones: `Convert.ToDecimal(…)`.</source>
<translation>Nehmen Sie `decimal` für größere: `Convert.ToDecimal(…)`.</translation>
</message>
<message>
<source>Values of a list are taken with `Lines.Select(l =&gt; l.Sku)`.</source>
<translation>Werte einer Liste nimmt man mit `Lines.Select(l =&gt; l.Sku)`.</translation>
</message>
<message>
<source>Values of a table are taken by their name in brackets: `{shown}["{name}"]`.</source>
<translation>Werte einer Tabelle nimmt man mit ihrem Namen in Klammern: `{shown}["{name}"]`.</translation>
</message>
<message>
<source>Write `!=`.</source>
<translation>Schreiben Sie `!=`.</translation>
</message>
<message>
<source>Write `.` in place of `?.`.</source>
<translation>Schreiben Sie `.` statt `?.`.</translation>
</message>
<message>
<source>Write `==`.</source>
<translation>Schreiben Sie `==`.</translation>
</message>
<message>
<source>Write `?.{name}`: it gives null where there is no value. (`.Value.{name}` ends in an error there.)</source>
<translation>Schreiben Sie `?.{name}`: Das ergibt null, wo es keinen Wert gibt. (`.Value.{name}` endet dort in einem Fehler.)</translation>
</message>
<message>
<source>Write `field.Contains("text")`, `field.StartsWith("text")` or `field.EndsWith("text")`.</source>
<translation>Schreiben Sie `field.Contains("text")`, `field.StartsWith("text")` oder `field.EndsWith("text")`.</translation>
</message>
<message>
<source>Write `foreach (var line in Lines) { … }`.</source>
<translation>Schreiben Sie `foreach (var line in Lines) { … }`.</translation>
</message>
<message>
<source>Write `if (!(condition)) { … }`.</source>
<translation>Schreiben Sie `if (!(condition)) { … }`.</translation>
</message>
<message>
<source>Write `if (condition) { return …; } else { return …; }`, or shorter `condition ? value : other value`.</source>
<translation>Schreiben Sie `if (condition) { return …; } else { return …; }`, oder kürzer `condition ? value : other value`.</translation>
</message>
<message>
<source>Write `new[] {{ {values} }}.Contains({value})`.</source>
<translation>Schreiben Sie `new[] {{ {values} }}.Contains({value})`.</translation>
</message>
<message>
<source>Write `throw new Exception({shown})`.</source>
<translation>Schreiben Sie `throw new Exception({shown})`.</translation>
</message>
<message>
<source>Write `try { … } catch { … }`.</source>
<translation>Schreiben Sie `try { … } catch { … }`.</translation>
</message>
<message>
<source>Write `var name = value;`, or `name = value;` for one that is there.</source>
<translation>Schreiben Sie `var name = value;`, oder `name = value;` für eine, die es schon gibt.</translation>
</message>
<message>
<source>Write `var name = value;`.</source>
<translation>Schreiben Sie `var name = value;`.</translation>
</message>
<message>
<source>Write `var` before it: `foreach (var {shown} in …)`.</source>
<translation>Schreiben Sie `var` davor: `foreach (var {shown} in …)`.</translation>
</message>
<message>
<source>Write `var` in place of `const`.</source>
<translation>Schreiben Sie `var` statt `const`.</translation>
</message>
<message>
<source>Write `{better}{behind}`, which gives null then.</source>
<translation>Schreiben Sie `{better}{behind}`, das ergibt dann null.</translation>
</message>
<message>
<source>Write `{condition} ? {value} : {other}`.</source>
<translation>Schreiben Sie `{condition} ? {value} : {other}`.</translation>
</message>
<message>
<source>Write `{function}({name} =&gt; {inner})`.</source>
<translation>Schreiben Sie `{function}({name} =&gt; {inner})`.</translation>
</message>
<message>
<source>Write `{method}OrDefault` in place of `{method}`: it gives null then, and `?.` behind it allows for that.</source>
<translation>Schreiben Sie `{method}OrDefault` statt `{method}`: Das ergibt dann null, und `?.` dahinter lässt das zu.</translation>
</message>
<message>
<source>Write `{name}()`, with what it needs between the brackets.</source>
<translation>Schreiben Sie `{name}()`, mit dem, was zwischen die Klammern gehört.</translation>
</message>
<message>
<source>Write `{name}` without the `{sign}`.</source>
<translation>Schreiben Sie `{name}` ohne `{sign}`.</translation>
</message>
<message>
<source>Write `{near}` in place of `{name}`.</source>
<translation>Schreiben Sie `{near}` statt `{name}`.</translation>
</message>
<message>
<source>Write `{number} / 100m` in place of `{number}%`.</source>
<translation>Schreiben Sie `{number} / 100m` statt `{number}%`.</translation>
</message>
<message>
<source>Write `{number}m`.</source>
<translation>Schreiben Sie `{number}m`.</translation>
</message>
<message>
<source>Write `{other}` in place of `{name}`.</source>
<translation>Schreiben Sie `{other}` statt `{name}`.</translation>
</message>
<message>
<source>Write `{path}?.{name}`.</source>
<translation>Schreiben Sie `{path}?.{name}`.</translation>
</message>
<message>
<source>Write `{plain}{mark}`.</source>
<translation>Schreiben Sie `{plain}{mark}`.</translation>
</message>
<message>
<source>Write `{shown}(x =&gt; x.{name})`.</source>
<translation>Schreiben Sie `{shown}(x =&gt; x.{name})`.</translation>
</message>
<message>
<source>Write `{sign} null`.</source>
<translation>Schreiben Sie `{sign} null`.</translation>
</message>
<message>
<source>Write `{text} (…) {{ … }}`.</source>
<translation>Schreiben Sie `{text} (…) {{ … }}`.</translation>
</message>
<message>
<source>Write `{type}.{near}`.</source>
<translation>Schreiben Sie `{type}.{near}`.</translation>
</message>
<message>
<source>Write both limits: `Total &gt;= 10 &amp;&amp; Total &lt;= 20`.</source>
<translation>Schreiben Sie beide Grenzen: `Total &gt;= 10 &amp;&amp; Total &lt;= 20`.</translation>
</message>
<message>
<source>Write in angle brackets what it holds, as `{name}&lt;string&gt;`.</source>
<translation>Schreiben Sie in spitze Klammern, was darin ist, etwa `{name}&lt;string&gt;`.</translation>
</message>
<message>
<source>Write one. A single field is a formula too: `Total`.</source>
<translation>Schreiben Sie eine. Auch ein einzelnes Feld ist eine Formel: `Total`.</translation>
</message>
<message>
<source>Write the formula in another way, or send this order from iPaaS.com itself.</source>
<translation>Schreiben Sie die Formel anders, oder senden Sie diese Bestellung aus iPaaS.com selbst.</translation>
</message>
<message>
<source>Write the number alone, with an `m` for money: `100m`.</source>
<translation>Schreiben Sie nur die Zahl, für Geld mit einem `m`: `100m`.</translation>
</message>
<message>
<source>Write the type before the name, as `string name`. If no function is meant, an operator is missing.</source>
<translation>Schreiben Sie den Typ vor den Namen, etwa `string name`. Ist keine Funktion gemeint, fehlt ein Operator.</translation>
</message>
<message>
<source>Write the type in place of `var`, as `string name = null;`.</source>
<translation>Schreiben Sie den Typ statt `var`, etwa `string name = null;`.</translation>
</message>
<message>
<source>Write what belongs there in full.</source>
<translation>Schreiben Sie ganz aus, was dort hingehört.</translation>
</message>
<message>
<source>Write what is missing at the end: a value behind an operator, or the rest of a choice or a bracket.</source>
<translation>Schreiben Sie, was am Ende fehlt: einen Wert hinter einem Operator, oder den Rest einer Wahl oder einer Klammer.</translation>
</message>
<message>
<source>Write what the formula gives: `return Total;`. For no value write `return null;`.</source>
<translation>Schreiben Sie, was die Formel ergibt: `return Total;`. Für keinen Wert schreiben Sie `return null;`.</translation>
</message>
<message>
<source>Write {first} for that of the first one, or {listed} for a list of all.</source>
<translation>Schreiben Sie {first} für den Wert des ersten Eintrags, oder {listed} für eine Liste aller.</translation>
</message>
<message>
<source>Write {first} for that of the first one, {total} for their sum, or {listed} for a list of all.</source>
<translation>Schreiben Sie {first} für den Wert des ersten Eintrags, {total} für die Summe, oder {listed} für eine Liste aller.</translation>
</message>
<message>
<source>[ ] can't become a `{target}`</source>
<translation>[ ] kann nicht `{target}` werden</translation>
</message>
<message>
<source>`!==` is JavaScript</source>
<translation>`!==` ist JavaScript</translation>
</message>
<message>
<source>`!` wants a condition, not {type}</source>
<translation>`!` braucht eine Bedingung; hier steht: {type}</translation>
</message>
<message>
<source>`#endif` is missing</source>
<translation>`#endif` fehlt</translation>
</message>
<message>
<source>`#{decode}` can only stand at the top of a file</source>
<translation>`#{decode}` kann nur am Anfang einer Datei stehen</translation>
</message>
<message>
<source>`#{decode}` has no `#if`</source>
<translation>zu `#{decode}` gibt es kein `#if`</translation>
</message>
<message>
<source>`&amp;{name};` comes from a web page</source>
<translation>`&amp;{name};` stammt von einer Webseite</translation>
</message>
<message>
<source>`&lt;&gt;` for `!=`</source>
<translation>`&lt;&gt;` für `!=`</translation>
</message>
<message>
<source>`===` is JavaScript</source>
<translation>`===` ist JavaScript</translation>
</message>
<message>
<source>`=&gt;` makes a function, which isn't a value here</source>
<translation>`=&gt;` macht eine Funktion, die hier kein Wert ist</translation>
</message>
<message>
<source>`?.` can't be used with a value of an open type</source>
<translation>`?.` geht nicht mit einem Wert von offenem Typ</translation>
</message>
<message>
<source>`??` doesn't work between `{type}` and `{type2}`</source>
<translation>`??` geht nicht zwischen `{type}` und `{type2}`</translation>
</message>
<message>
<source>`DateTime.TryParse({source}, out var date) ? date : (DateTime?)null`.</source>
<translation>`DateTime.TryParse({source}, out var date) ? date : (DateTime?)null`.</translation>
</message>
<message>
<source>`Truncate({of}, {given})` takes what there is, and no more.</source>
<translation>`Truncate({of}, {given})` nimmt, was da ist, und nicht mehr.</translation>
</message>
<message>
<source>`[{given}]` asks for a place before the first {noun}</source>
<translation>`[{given}]` fragt nach einer Stelle vor dem Anfang ({noun})</translation>
</message>
<message>
<source>`\U{long}` isn't a character</source>
<translation>`\U{long}` ist kein Zeichen</translation>
</message>
<message>
<source>`\{value}` isn't an escape sequence; a backslash is written `\\`</source>
<translation>`\{value}` ist keine Escape-Folge; ein umgekehrter Schrägstrich wird `\\` geschrieben</translation>
</message>
<message>
<source>`^^` doesn't work with `{type}`</source>
<translation>`^^` geht nicht mit `{type}`</translation>
</message>
<message>
<source>`^^` for a power</source>
<translation>`^^` für eine Potenz</translation>
</message>
<message>
<source>`^|` for `^`</source>
<translation>`^|` für `^`</translation>
</message>
<message>
<source>`as` wants a type that can be null; write `as {target}?`</source>
<translation>`as` braucht einen Typ, der null sein kann; schreiben Sie `as {target}?`</translation>
</message>
<message>
<source>`await foreach`</source>
<translation>`await foreach`</translation>
</message>
<message>
<source>`await` needs an `async` lambda or function around it</source>
<translation>`await` braucht eine `async`-Lambda oder -Funktion um sich</translation>
</message>
<message>
<source>`break outer` and `break all`</source>
<translation>`break outer` und `break all`</translation>
</message>
<message>
<source>`break` isn't inside a loop or `switch`</source>
<translation>`break` steht in keiner Schleife und keinem `switch`</translation>
</message>
<message>
<source>`continue` isn't inside a loop</source>
<translation>`continue` steht in keiner Schleife</translation>
</message>
<message>
<source>`else` doesn't follow a complete `if`</source>
<translation>`else` steht hinter keinem fertigen `if`</translation>
</message>
<message>
<source>`for each` is one word in C#: `foreach`</source>
<translation>`for each` ist in C# ein Wort: `foreach`</translation>
</message>
<message>
<source>`foreach` wants a list, such as `Lines`.</source>
<translation>`foreach` braucht eine Liste, etwa `Lines`.</translation>
</message>
<message>
<source>`goto case` isn't inside a `switch`</source>
<translation>`goto case` steht in keinem `switch`</translation>
</message>
<message>
<source>`if ({of} != null) {{ … }}` around the loop.</source>
<translation>`if ({of} != null) {{ … }}` um die Schleife.</translation>
</message>
<message>
<source>`is` wants a type or a constant</source>
<translation>`is` braucht einen Typ oder eine Konstante</translation>
</message>
<message>
<source>`new {type}`</source>
<translation>`new {type}`</translation>
</message>
<message>
<source>`new()` needs to know its type here</source>
<translation>`new()` muss hier seinen Typ kennen</translation>
</message>
<message>
<source>`null` doesn't say which is meant: {forms}; cast it, as `(string)null`</source>
<translation>`null` sagt nicht, was gemeint ist: {forms}; wandeln Sie es um, etwa `(string)null`</translation>
</message>
<message>
<source>`of` is written `in` in C#</source>
<translation>`of` heißt in C# `in`</translation>
</message>
<message>
<source>`out` beside a dynamic value</source>
<translation>`out` neben einem dynamischen Wert</translation>
</message>
<message>
<source>`out` or `ref` beside a dynamic value</source>
<translation>`out` oder `ref` neben einem dynamischen Wert</translation>
</message>
<message>
<source>`return` needs a value here</source>
<translation>`return` braucht hier einen Wert</translation>
</message>
<message>
<source>`sizeof` doesn't work with `{type}`</source>
<translation>`sizeof` geht nicht mit `{type}`</translation>
</message>
<message>
<source>`throw;` isn't inside a `catch`</source>
<translation>`throw;` steht in keinem `catch`</translation>
</message>
<message>
<source>`throw` can't stand here</source>
<translation>`throw` kann hier nicht stehen</translation>
</message>
<message>
<source>`true` or `false`</source>
<translation>`true` oder `false`</translation>
</message>
<message>
<source>`try` needs a `catch` or a `finally`</source>
<translation>`try` braucht ein `catch` oder ein `finally`</translation>
</message>
<message>
<source>`var` can't take its type from {shown}</source>
<translation>`var` kann seinen Typ nicht hiervon nehmen: {shown}</translation>
</message>
<message>
<source>`with` doesn't work with `{type}`</source>
<translation>`with` geht nicht mit `{type}`</translation>
</message>
<message>
<source>`yield` isn't inside a function that returns an IEnumerable</source>
<translation>`yield` steht in keiner Funktion, die ein IEnumerable ergibt</translation>
</message>
<message>
<source>`{before} ?? 0`, or another value in place of the 0.</source>
<translation>`{before} ?? 0`, oder ein anderer Wert anstelle der 0.</translation>
</message>
<message>
<source>`{before}?.{name}` gives null in place of an error.</source>
<translation>`{before}?.{name}` ergibt null statt eines Fehlers.</translation>
</message>
<message>
<source>`{before}?{rest}` gives null in place of an error.</source>
<translation>`{before}?{rest}` ergibt null statt eines Fehlers.</translation>
</message>
<message>
<source>`{decode}` has no opening bracket</source>
<translation>zu `{decode}` fehlt die öffnende Klammer</translation>
</message>
<message>
<source>`{decode}` is here, but `{wanted}` is missing</source>
<translation>`{decode}` steht, wo `{wanted}` fehlt</translation>
</message>
<message>
<source>`{decode}` is never closed with `{closing}`</source>
<translation>`{decode}` wird nie mit `{closing}` geschlossen</translation>
</message>
<message>
<source>`{divisor}` is 0, and nothing can be divided by 0</source>
<translation>`{divisor}` ist 0, und durch 0 lässt sich nicht teilen</translation>
</message>
<message>
<source>`{key}` is {value}, which</source>
<translation>`{key}` ist {value} und</translation>
</message>
<message>
<source>`{modifier}` wants a variable</source>
<translation>`{modifier}` braucht eine Variable</translation>
</message>
<message>
<source>`{names}` has no type; cast the null, as in `(string)null`</source>
<translation>`{names}` hat keinen Typ; wandeln Sie null um, etwa `(string)null`</translation>
</message>
<message>
<source>`{name}` can't be called with ({given})</source>
<translation>`{name}` lässt sich nicht mit ({given}) aufrufen</translation>
</message>
<message>
<source>`{name}` doesn't say what it holds</source>
<translation>`{name}` sagt nicht, was darin ist</translation>
</message>
<message>
<source>`{name}` has no type</source>
<translation>`{name}` hat keinen Typ</translation>
</message>
<message>
<source>`{name}` is a function of the host that is not bound here</source>
<translation>`{name}` ist eine Funktion der Integration, die hier nicht angebunden ist</translation>
</message>
<message>
<source>`{name}` is a member of `{inner}`; a `{type}` may be missing: write `.Value.{name}` or `?.{name}`</source>
<translation>`{name}` gehört zu `{inner}`; `{type}` kann fehlen: schreiben Sie `.Value.{name}` oder `?.{name}`</translation>
</message>
<message>
<source>`{name}` is a method: call it with brackets</source>
<translation>`{name}` ist eine Methode: Rufen Sie sie mit Klammern auf</translation>
</message>
<message>
<source>`{name}` is a namespace, not a value</source>
<translation>`{name}` ist ein Namensraum, kein Wert</translation>
</message>
<message>
<source>`{name}` is declared already</source>
<translation>`{name}` ist schon deklariert</translation>
</message>
<message>
<source>`{name}` is not a function here</source>
<translation>`{name}` ist hier keine Funktion</translation>
</message>
<message>
<source>`{name}` is not a member of `{type}`{more}</source>
<translation>`{name}` gehört nicht zu `{type}`{more}</translation>
</message>
<message>
<source>`{name}` is not a member of {type}</source>
<translation>`{name}` gibt es hier nicht: {type}</translation>
</message>
<message>
<source>`{name}` is null</source>
<translation>`{name}` ist null</translation>
</message>
<message>
<source>`{name}` may have no value here</source>
<translation>`{name}` hat hier vielleicht keinen Wert</translation>
</message>
<message>
<source>`{name}` of `{type}`</source>
<translation>`{name}` von `{type}`</translation>
</message>
<message>
<source>`{name}` takes {params} types, not {args}</source>
<translation>`{name}` braucht {params} Typen, nicht {args}</translation>
</message>
<message numerus="yes">
<source>`{name}` takes {wanted} arguments, not {given}</source>
<extracomment>`{name}` takes {wanted} argument, not {given}</extracomment>
<translation><numerusform>`{name}` braucht {wanted} Argument, nicht {given}</numerusform><numerusform>`{name}` braucht {wanted} Argumente, nicht {given}</numerusform></translation>
</message>
<message>
<source>`{name}` {what}: it belongs to {records}</source>
<translation>`{name}` {what}: Es gehört zu: {records}</translation>
</message>
<message>
<source>`{name}` {what}: the formula is about {record} already</source>
<translation>`{name}` {what}: In der Formel geht es schon darum ({record})</translation>
</message>
<message>
<source>`{name}` {what}; did you mean `parent.{name}`?</source>
<translation>`{name}` {what}; meinten Sie `parent.{name}`?</translation>
</message>
<message>
<source>`{name}` {what}; did you mean `{near}` of the {records}?</source>
<translation>`{name}` {what}; meinten Sie `{near}` von „{records}“?</translation>
</message>
<message>
<source>`{name}` {what}; did you mean `{near}`?</source>
<translation>`{name}` {what}; meinten Sie `{near}`?</translation>
</message>
<message>
<source>`{name}`, a type of .NET,</source>
<translation>`{name}`, ein Typ von .NET,</translation>
</message>
<message>
<source>`{node}?.` in place of `{node}.` gives null in place of an error.</source>
<translation>`{node}?.` statt `{node}.` ergibt null statt eines Fehlers.</translation>
</message>
<message>
<source>`{node}` can't be worked out (.NET says: “{words}”)</source>
<translation>`{node}` lässt sich nicht ausrechnen (.NET sagt: „{words}“)</translation>
</message>
<message>
<source>`{node}` divides by 0</source>
<translation>`{node}` teilt durch 0</translation>
</message>
<message>
<source>`{node}` gives a number that is too large</source>
<translation>`{node}` ergibt eine zu große Zahl</translation>
</message>
<message>
<source>`{node}` gives null</source>
<translation>`{node}` ergibt null</translation>
</message>
<message>
<source>`{node}` is given null for `{parameter}`, where it needs a value</source>
<translation>`{node}` bekommt null für `{parameter}`, wo ein Wert nötig ist</translation>
</message>
<message>
<source>`{node}` is null</source>
<translation>`{node}` ist null</translation>
</message>
<message>
<source>`{node}` met a value that is null</source>
<translation>`{node}` traf auf einen Wert, der null ist</translation>
</message>
<message>
<source>`{node}` takes something out, and nothing is left</source>
<translation>`{node}` nimmt etwas heraus, und es ist nichts mehr da</translation>
</message>
<message>
<source>`{of}?.{method}({inside})` gives null in place of an error.</source>
<translation>`{of}?.{method}({inside})` ergibt null statt eines Fehlers.</translation>
</message>
<message>
<source>`{of}` gives {counted}</source>
<translation>`{of}` ergibt {counted}</translation>
</message>
<message>
<source>`{of}` has fewer {nouns}</source>
<translation>`{of}` hat weniger {nouns}</translation>
</message>
<message>
<source>`{of}` has no value for {given}</source>
<translation>`{of}` hat keinen Wert für {given}</translation>
</message>
<message>
<source>`{of}` has {count} {nouns}</source>
<translation>`{of}` hat {count} {nouns}</translation>
</message>
<message>
<source>`{of}` is {is_}, and can't simply be taken as {wanted}</source>
<translation>`{of}` ist {is_} und lässt sich nicht einfach so verwenden: {wanted}</translation>
</message>
<message>
<source>`{path}` is a list. As one text: `string.Join(", ", {path}.Select(x =&gt; x.…))`.</source>
<translation>`{path}` ist eine Liste. Als ein Text: `string.Join(", ", {path}.Select(x =&gt; x.…))`.</translation>
</message>
<message>
<source>`{path}` is a list. How many there are is `{path}.Count()`; a sum is `{path}.Sum(x =&gt; …)`.</source>
<translation>`{path}` ist eine Liste. Wie viele es sind: `{path}.Count()`; eine Summe: `{path}.Sum(x =&gt; …)`.</translation>
</message>
<message>
<source>`{path}` is a list. Whether something is in it: `{path}.Any(x =&gt; x.… == {shown})`.</source>
<translation>`{path}` ist eine Liste. Ob etwas darin ist: `{path}.Any(x =&gt; x.… == {shown})`.</translation>
</message>
<message>
<source>`{path}` is a list: `{name}` belongs to each {record} in it</source>
<translation>`{path}` ist eine Liste: `{name}` gehört zu jedem Eintrag darin ({record})</translation>
</message>
<message>
<source>`{piece}` is no `{type}`</source>
<translation>`{piece}` ist kein `{type}`</translation>
</message>
<message>
<source>`{rstrip}` can't leave a `finally`</source>
<translation>`{rstrip}` kann ein `finally` nicht verlassen</translation>
</message>
<message>
<source>`{shown}` always has a value, so that there is nothing to compare with null.</source>
<translation>`{shown}` hat immer einen Wert, also gibt es nichts mit null zu vergleichen.</translation>
</message>
<message>
<source>`{shown}` gives no value</source>
<translation>`{shown}` ergibt keinen Wert</translation>
</message>
<message>
<source>`{shown}` is 0. Divide by something else.</source>
<translation>`{shown}` ist 0. Teilen Sie durch etwas anderes.</translation>
</message>
<message>
<source>`{shown}` is a number. Compare it with one, without quotes, or compare another field with the text.</source>
<translation>`{shown}` ist eine Zahl. Vergleichen Sie mit einer Zahl ohne Anführungszeichen, oder vergleichen Sie ein anderes Feld mit dem Text.</translation>
</message>
<message>
<source>`{shown}` is a text, so compare it with one: put quotes around the number, {quoted}.</source>
<translation>`{shown}` ist ein Text, also vergleichen Sie mit einem: Setzen Sie die Zahl in Anführungszeichen, {quoted}.</translation>
</message>
<message>
<source>`{shown}` is the value itself: leave `.Value` out.</source>
<translation>`{shown}` ist der Wert selbst: Lassen Sie `.Value` weg.</translation>
</message>
<message>
<source>`{shown}` is true or false already: leave the comparison out, or compare what belongs together.</source>
<translation>`{shown}` ist schon wahr oder falsch: Lassen Sie den Vergleich weg, oder vergleichen Sie, was zusammengehört.</translation>
</message>
<message>
<source>`{sign}` doesn't belong before a field or a number</source>
<translation>`{sign}` gehört nicht vor ein Feld oder eine Zahl</translation>
</message>
<message>
<source>`{source}` is empty, so it is no {kind}</source>
<translation>`{source}` ist leer, also nicht lesbar als {kind}</translation>
</message>
<message>
<source>`{source}` is “{value}”, which is no {kind}</source>
<translation>`{source}` ist „{value}“, nicht lesbar als {kind}</translation>
</message>
<message>
<source>`{splitlines}` is not expected here</source>
<translation>`{splitlines}` wird hier nicht erwartet</translation>
</message>
<message>
<source>`{symbol}` doesn't work between {type} and {type2}</source>
<translation>`{symbol}` geht nicht zwischen {type} und {type2}</translation>
</message>
<message>
<source>`{symbol}` doesn't work with {type}</source>
<translation>`{symbol}` geht nicht mit {type}</translation>
</message>
<message>
<source>`{symbol}` joins conditions, and `{shown}` is {type}</source>
<translation>`{symbol}` verbindet Bedingungen, und `{shown}` ist {type}</translation>
</message>
<message>
<source>`{symbol}` needs a number behind it. Of a text it is made with {made}.</source>
<translation>`{symbol}` braucht eine Zahl dahinter. Aus einem Text macht man sie so: {made}.</translation>
</message>
<message>
<source>`{text_of}` always has a value, so that `?.` has nothing to do</source>
<translation>`{text_of}` hat immer einen Wert, sodass `?.` nichts zu tun hat</translation>
</message>
<message>
<source>`{text_of}` always has a value, so that `??` has nothing to do</source>
<translation>`{text_of}` hat immer einen Wert, sodass `??` nichts zu tun hat</translation>
</message>
<message>
<source>`{text_of}` can't be assigned to</source>
<translation>`{text_of}` kann nichts zugewiesen werden</translation>
</message>
<message>
<source>`{text_of}` has no type</source>
<translation>`{text_of}` hat keinen Typ</translation>
</message>
<message>
<source>`{text} {negation}NULL` is SQL's</source>
<translation>`{text} {negation}NULL` ist SQL</translation>
</message>
<message>
<source>`{text}(…)` with three parts is Excel's; C# chooses with `?` and `:`</source>
<translation>`{text}(…)` mit drei Teilen ist aus Excel; C# wählt mit `?` und `:`</translation>
</message>
<message>
<source>`{text}` can't be assigned to</source>
<translation>`{text}` kann nichts zugewiesen werden</translation>
</message>
<message>
<source>`{text}` can't be assigned to: it is {why}</source>
<translation>`{text}` kann nichts zugewiesen werden: {why}</translation>
</message>
<message>
<source>`{text}` is a field of the record; a formula can't change it</source>
<translation>`{text}` ist ein Feld des Datensatzes; eine Formel kann es nicht ändern</translation>
</message>
<message>
<source>`{text}` is a list. Take one of it, as `{text}.First()`, or make one text of it with `string.Join`.</source>
<translation>`{text}` ist eine Liste. Nehmen Sie einen Eintrag, etwa `{text}.First()`, oder machen Sie mit `string.Join` einen Text daraus.</translation>
</message>
<message>
<source>`{text}` is not a number</source>
<translation>`{text}` ist keine Zahl</translation>
</message>
<message>
<source>`{text}` is too large for a decimal</source>
<translation>`{text}` ist zu groß für decimal</translation>
</message>
<message>
<source>`{text}` is too large for a double</source>
<translation>`{text}` ist zu groß für double</translation>
</message>
<message>
<source>`{text}` is too large for a whole number</source>
<translation>`{text}` ist zu groß für eine ganze Zahl</translation>
</message>
<message>
<source>`{text}` is written `if` in C#</source>
<translation>`{text}` schreibt man in C# `if`</translation>
</message>
<message>
<source>`{text}` is written `{small}` in C#</source>
<translation>`{text}` schreibt man in C# `{small}`</translation>
</message>
<message>
<source>`{text}` isn't a number: write one, without quotes.</source>
<translation>`{text}` ist keine Zahl: Schreiben Sie eine, ohne Anführungszeichen.</translation>
</message>
<message>
<source>`{text}` needs a value</source>
<translation>`{text}` braucht einen Wert</translation>
</message>
<message>
<source>`{text}` needs a value of type `{type}`, not the type itself</source>
<translation>`{text}` braucht einen Wert vom Typ `{type}`, nicht den Typ selbst</translation>
</message>
<message>
<source>`{text}` wants brackets</source>
<translation>`{text}` braucht Klammern</translation>
</message>
<message>
<source>`{type}` in a query</source>
<translation>`{type}` in einer Abfrage</translation>
</message>
<message>
<source>`{type}` is a type, not a value</source>
<translation>`{type}` ist ein Typ, kein Wert</translation>
</message>
<message>
<source>`{type}` is missing here</source>
<translation>hier fehlt `{type}`</translation>
</message>
<message>
<source>`{type}` is the name of a kind of record, not a record</source>
<translation>`{type}` ist der Name einer Art von Datensatz, kein Datensatz</translation>
</message>
<message>
<source>`{word}` can't stand here</source>
<translation>`{word}` kann hier nicht stehen</translation>
</message>
<message>
<source>`{word}` is a word of C# itself. If it is meant as a name, choose another one.</source>
<translation>`{word}` ist ein Wort von C# selbst. Ist es als Name gemeint, wählen Sie einen anderen.</translation>
</message>
<message>
<source>`{word}` is not a word of C#</source>
<translation>`{word}` ist kein Wort von C#</translation>
</message>
<message>
<source>`{word}` is written `else if` in C#</source>
<translation>`{word}` schreibt man in C# `else if`</translation>
</message>
<message>
<source>a `case` must end in `break`, `return` or `throw`</source>
<translation>ein `case` muss mit `break`, `return` oder `throw` enden</translation>
</message>
<message>
<source>a `const` wants its type</source>
<translation>ein `const` braucht seinen Typ</translation>
</message>
<message>
<source>a `switch` needs at least one arm</source>
<translation>ein `switch` braucht mindestens einen Zweig</translation>
</message>
<message>
<source>a `{source}` can never be `{type}`</source>
<translation>`{source}` kann nie `{type}` sein</translation>
</message>
<message>
<source>a `{type}`</source>
<translation>ein `{type}`</translation>
</message>
<message>
<source>a `{type}` can never be `{target}`</source>
<translation>`{type}` kann nie `{target}` sein</translation>
</message>
<message>
<source>a `{type}` can't be awaited</source>
<translation>auf `{type}` lässt sich nicht warten</translation>
</message>
<message>
<source>a `{type}` can't be filled with {{ }}</source>
<translation>`{type}` lässt sich nicht mit {{ }} füllen</translation>
</message>
<message>
<source>a `{type}` can't be taken apart</source>
<translation>`{type}` lässt sich nicht zerlegen</translation>
</message>
<message>
<source>a `{type}` doesn't have {parts} parts</source>
<translation>`{type}` hat nicht {parts} Teile</translation>
</message>
<message>
<source>a `{type}` has {args} parts, not {parts}</source>
<translation>`{type}` hat {args} Teile, nicht {parts}</translation>
</message>
<message>
<source>a `{type}` is never null, so `??=` has nothing to do</source>
<translation>`{type}` ist nie null, also hat `??=` nichts zu tun</translation>
</message>
<message>
<source>a backslash in a text is written `\\`, or the text begins with `@`</source>
<translation>einen umgekehrten Schrägstrich in einem Text schreibt man `\\`, oder der Text beginnt mit `@`</translation>
</message>
<message>
<source>a bare `{type}` has no type here</source>
<translation>`{type}` allein hat hier keinen Typ</translation>
</message>
<message>
<source>a call that gives nothing</source>
<translation>ein Aufruf, der nichts ergibt</translation>
</message>
<message>
<source>a char is exactly one character; a text goes in double quotes</source>
<translation>ein char ist genau ein Zeichen; ein Text steht in doppelten Anführungszeichen</translation>
</message>
<message>
<source>a closing bracket has no opening one</source>
<translation>zu einer schließenden Klammer fehlt die öffnende</translation>
</message>
<message>
<source>a constant</source>
<translation>eine Konstante</translation>
</message>
<message>
<source>a custom field</source>
<translation>ein benutzerdefiniertes Feld</translation>
</message>
<message>
<source>a customer</source>
<translation>ein Kunde</translation>
</message>
<message>
<source>a date</source>
<translation>ein Datum</translation>
</message>
<message>
<source>a format in `{node}` is none that C# knows</source>
<translation>ein Format in `{node}` kennt C# nicht</translation>
</message>
<message>
<source>a formula can't ask a database</source>
<translation>eine Formel kann keine Datenbank fragen</translation>
</message>
<message>
<source>a formula doesn't begin with `=` here</source>
<translation>eine Formel beginnt hier nicht mit `=`</translation>
</message>
<message>
<source>a formula doesn't begin with `=`, and `{function}(…)` is Excel's</source>
<translation>eine Formel beginnt nicht mit `=`, und `{function}(…)` ist aus Excel</translation>
</message>
<message>
<source>a function inside a formula has no `public` and the like</source>
<translation>eine Funktion in einer Formel hat kein `public` und dergleichen</translation>
</message>
<message>
<source>a function of the host has to be waited for</source>
<translation>auf eine Funktion der Integration muss gewartet werden</translation>
</message>
<message>
<source>a function with `yield` gives an IEnumerable, not a `{returns}`</source>
<translation>eine Funktion mit `yield` ergibt ein IEnumerable, kein `{returns}`</translation>
</message>
<message>
<source>a function without a result can't return a value</source>
<translation>eine Funktion ohne Ergebnis kann keinen Wert zurückgeben</translation>
</message>
<message>
<source>a lambda</source>
<translation>eine Lambda</translation>
</message>
<message>
<source>a lambda can't become a `{target}`</source>
<translation>eine Lambda kann nicht `{target}` werden</translation>
</message>
<message>
<source>a lambda can't stand here</source>
<translation>eine Lambda kann hier nicht stehen</translation>
</message>
<message>
<source>a lambda given to a dynamic call</source>
<translation>eine Lambda in einem dynamischen Aufruf</translation>
</message>
<message>
<source>a lambda that calls itself</source>
<translation>eine Lambda, die sich selbst aufruft</translation>
</message>
<message>
<source>a lambda without a result can't return a value</source>
<translation>eine Lambda ohne Ergebnis kann keinen Wert zurückgeben</translation>
</message>
<message>
<source>a last value without `return`</source>
<translation>ein letzter Wert ohne `return`</translation>
</message>
<message>
<source>a length of time</source>
<translation>eine Zeitdauer</translation>
</message>
<message>
<source>a line address</source>
<translation>eine Positionsadresse</translation>
</message>
<message>
<source>a line of the raw text is indented less than its closing quotes</source>
<translation>eine Zeile des Rohtexts ist weniger eingerückt als die schließenden Anführungszeichen</translation>
</message>
<message>
<source>a list in [ ] doesn't say of what kind it is here</source>
<translation>eine Liste in [ ] sagt nicht, welcher Art sie hier ist</translation>
</message>
<message>
<source>a list is changed while the formula goes through it</source>
<translation>eine Liste wird geändert, während die Formel sie durchgeht</translation>
</message>
<message>
<source>a list of {plural}</source>
<translation>eine Liste ({plural})</translation>
</message>
<message>
<source>a missing last semicolon</source>
<translation>ein fehlendes letztes Semikolon</translation>
</message>
<message>
<source>a note</source>
<translation>eine Notiz</translation>
</message>
<message>
<source>a number has a point before its decimals, not a comma</source>
<translation>vor den Nachkommastellen steht ein Punkt, kein Komma</translation>
</message>
<message>
<source>a number has no comma between its thousands</source>
<translation>zwischen den Tausendern einer Zahl steht kein Komma</translation>
</message>
<message>
<source>a parameter written as `{text_of}`</source>
<translation>ein so geschriebener Parameter: `{text_of}`</translation>
</message>
<message>
<source>a pattern behind `..`</source>
<translation>ein Muster hinter `..`</translation>
</message>
<message>
<source>a pattern wants a constant here</source>
<translation>ein Muster braucht hier eine Konstante</translation>
</message>
<message>
<source>a payment</source>
<translation>eine Zahlung</translation>
</message>
<message>
<source>a percentage is written as a number in C#</source>
<translation>einen Prozentsatz schreibt man in C# als Zahl</translation>
</message>
<message>
<source>a query ends in `select` or `group … by …`</source>
<translation>eine Abfrage endet mit `select` oder `group … by …`</translation>
</message>
<message>
<source>a range among the values of a list</source>
<translation>ein Bereich unter den Werten einer Liste</translation>
</message>
<message>
<source>a range among values has both ends</source>
<translation>ein Bereich unter Werten hat beide Enden</translation>
</message>
<message>
<source>a raw text on several lines begins and ends on lines of its own</source>
<translation>ein Rohtext über mehrere Zeilen beginnt und endet auf eigenen Zeilen</translation>
</message>
<message>
<source>a result that has to be waited for</source>
<translation>eine Antwort, auf die gewartet werden muss</translation>
</message>
<message>
<source>a semicolon is missing before `else`</source>
<translation>vor `else` fehlt ein Semikolon</translation>
</message>
<message>
<source>a semicolon is missing before `{text}`</source>
<translation>vor `{text}` fehlt ein Semikolon</translation>
</message>
<message>
<source>a single letter</source>
<translation>ein einzelner Buchstabe</translation>
</message>
<message>
<source>a table of names and values</source>
<translation>eine Tabelle aus Namen und Werten</translation>
</message>
<message>
<source>a tax</source>
<translation>eine Steuer</translation>
</message>
<message>
<source>a text doesn't stand in accents</source>
<translation>ein Text steht nicht in Akzenten</translation>
</message>
<message>
<source>a text doesn't stand in backquotes</source>
<translation>ein Text steht nicht in Gravis-Zeichen</translation>
</message>
<message>
<source>a text doesn't stand in such quotes</source>
<translation>ein Text steht nicht in solchen Anführungszeichen</translation>
</message>
<message>
<source>a text is not JSON that can be read</source>
<translation>ein Text ist kein lesbares JSON</translation>
</message>
<message>
<source>a text that begins here has no closing quote</source>
<translation>einem Text, der hier beginnt, fehlt das schließende Anführungszeichen</translation>
</message>
<message>
<source>a text would be longer than {text:,} characters</source>
<translation>ein Text würde länger als {text:,} Zeichen</translation>
</message>
<message>
<source>a time of day</source>
<translation>eine Uhrzeit</translation>
</message>
<message>
<source>a tracking</source>
<translation>eine Sendungsverfolgung</translation>
</message>
<message>
<source>a transaction line</source>
<translation>eine Transaktionsposition</translation>
</message>
<message>
<source>a tuple can't be assigned to with an operator</source>
<translation>einem Tupel lässt sich nicht mit einem Operator zuweisen</translation>
</message>
<message>
<source>a type written as `{text_of}`</source>
<translation>ein so geschriebener Typ: `{text_of}`</translation>
</message>
<message>
<source>a value is given with `=` alone</source>
<translation>einen Wert weist man mit `=` allein zu</translation>
</message>
<message>
<source>a value is on its own here, and nothing is done with it</source>
<translation>hier steht ein Wert allein, und nichts geschieht damit</translation>
</message>
<message>
<source>a value on its own as a statement</source>
<translation>ein Wert, der allein als Anweisung steht</translation>
</message>
<message>
<source>a value that it needs is null</source>
<translation>ein Wert, der gebraucht wird, ist null</translation>
</message>
<message>
<source>a variable can't be made here without braces</source>
<translation>ohne geschweifte Klammern lässt sich hier keine Variable anlegen</translation>
</message>
<message>
<source>a variable is not made with `{word}` in C#</source>
<translation>eine Variable legt man in C# nicht mit `{word}` an</translation>
</message>
<message>
<source>a variable may have no value here</source>
<translation>eine Variable hat hier vielleicht keinen Wert</translation>
</message>
<message>
<source>a whole number</source>
<translation>eine ganze Zahl</translation>
</message>
<message>
<source>a yes/no value</source>
<translation>ein Ja/Nein-Wert</translation>
</message>
<message>
<source>a {kind}</source>
<translation>{kind}</translation>
</message>
<message>
<source>adding functions together</source>
<translation>Funktionen zusammenzählen</translation>
</message>
<message>
<source>address</source>
<translation>Adresse</translation>
</message>
<message>
<source>addresses</source>
<translation>Adressen</translation>
</message>
<message>
<source>an `{type}`</source>
<translation>ein `{type}`</translation>
</message>
<message>
<source>an amount has no currency sign</source>
<translation>ein Betrag hat kein Währungszeichen</translation>
</message>
<message>
<source>an array can't have a negative size</source>
<translation>ein Array kann keine negative Größe haben</translation>
</message>
<message>
<source>an array with more than four dimensions</source>
<translation>ein Array mit mehr als vier Dimensionen</translation>
</message>
<message>
<source>an async lambda gives a Task, not `{returns}`</source>
<translation>eine async-Lambda ergibt einen Task, kein `{returns}`</translation>
</message>
<message>
<source>an earlier `catch` takes every {type} already</source>
<translation>ein früheres `catch` nimmt schon alles dieser Art: {type}</translation>
</message>
<message>
<source>an earlier arm takes everything already</source>
<translation>ein früherer Zweig nimmt schon alles</translation>
</message>
<message>
<source>an empty text is no {kind}</source>
<translation>ein leerer Text ist nicht lesbar als {kind}</translation>
</message>
<message>
<source>an end without a value, which is null then</source>
<translation>ein Ende ohne Wert, was dann null ist</translation>
</message>
<message>
<source>an identifier</source>
<translation>eine Kennung</translation>
</message>
<message>
<source>an item</source>
<translation>ein Eintrag</translation>
</message>
<message>
<source>an iterator gives its values by `yield return`</source>
<translation>ein Iterator gibt seine Werte mit `yield return`</translation>
</message>
<message>
<source>an {kind}</source>
<translation>{kind}</translation>
</message>
<message>
<source>custom field</source>
<translation>benutzerdefiniertes Feld</translation>
</message>
<message>
<source>custom fields</source>
<translation>benutzerdefinierte Felder</translation>
</message>
<message>
<source>customer</source>
<translation>Kunde</translation>
</message>
<message>
<source>customers</source>
<translation>Kunden</translation>
</message>
<message>
<source>date</source>
<translation>Datum</translation>
</message>
<message>
<source>date (`DateTimeOffset`)</source>
<translation>Datum (`DateTimeOffset`)</translation>
</message>
<message>
<source>date that can be read</source>
<translation>Datum</translation>
</message>
<message>
<source>dates between `#`</source>
<translation>Daten zwischen `#`</translation>
</message>
<message>
<source>division is written `/` in C#</source>
<translation>eine Division schreibt man in C# mit `/`</translation>
</message>
<message>
<source>each row of the array goes in its own braces</source>
<translation>jede Zeile des Arrays steht in eigenen geschweiften Klammern</translation>
</message>
<message>
<source>eighth</source>
<translation>8</translation>
</message>
<message>
<source>either all of a lambda's parameters have types, or none</source>
<translation>entweder haben alle Parameter einer Lambda Typen oder keiner</translation>
</message>
<message>
<source>eleventh</source>
<translation>11</translation>
</message>
<message>
<source>external IDs</source>
<translation>externe IDs</translation>
</message>
<message>
<source>fifth</source>
<translation>5</translation>
</message>
<message>
<source>first</source>
<translation>1</translation>
</message>
<message>
<source>fourth</source>
<translation>4</translation>
</message>
<message>
<source>identifier of the form 3f2504e0-4f89-11d3-9a0c-0305e82c3301</source>
<translation>Kennung der Form 3f2504e0-4f89-11d3-9a0c-0305e82c3301</translation>
</message>
<message>
<source>is not a field of {record}</source>
<translation>ist hier kein Feld ({record})</translation>
</message>
<message>
<source>is not a known function</source>
<translation>ist keine bekannte Funktion</translation>
</message>
<message>
<source>is not a known generic type</source>
<translation>ist kein bekannter generischer Typ</translation>
</message>
<message>
<source>is not a known name</source>
<translation>ist kein bekannter Name</translation>
</message>
<message>
<source>is not a known namespace</source>
<translation>ist kein bekannter Namensraum</translation>
</message>
<message>
<source>is not a known type</source>
<translation>ist kein bekannter Typ</translation>
</message>
<message>
<source>is not a member here</source>
<translation>gibt es hier nicht</translation>
</message>
<message>
<source>is not a parameter of `{name}`</source>
<translation>ist kein Parameter von `{name}`</translation>
</message>
<message>
<source>it called functions of the integration more than {host_calls:,} times</source>
<translation>sie rief öfter als {host_calls:,}-mal Funktionen der Integration auf</translation>
</message>
<message>
<source>it has {names}</source>
<translation>da ist {names}</translation>
</message>
<message>
<source>it is empty</source>
<translation>sie ist leer</translation>
</message>
<message>
<source>it is nested too deeply, or its functions call each other without end</source>
<translation>sie ist zu tief verschachtelt, oder ihre Funktionen rufen einander ohne Ende auf</translation>
</message>
<message>
<source>it took more than {seconds} seconds</source>
<translation>sie brauchte länger als {seconds} Sekunden</translation>
</message>
<message>
<source>it took more than {steps:,} steps</source>
<translation>sie brauchte mehr als {steps:,} Schritte</translation>
</message>
<message>
<source>it used more than {size} MB of memory</source>
<translation>sie verbrauchte mehr als {size} MB Speicher</translation>
</message>
<message>
<source>item</source>
<translation>Eintrag</translation>
</message>
<message>
<source>items</source>
<translation>Einträge</translation>
</message>
<message>
<source>its result is nested too deeply</source>
<translation>ihr Ergebnis ist zu tief verschachtelt</translation>
</message>
<message>
<source>its type can't be told here</source>
<translation>der Typ ist hier nicht zu erkennen</translation>
</message>
<message>
<source>leave `.Value` out, and null is sent where there is none: `{before}`.</source>
<translation>lassen Sie `.Value` weg, und wo es keinen gibt, wird null gesendet: `{before}`.</translation>
</message>
<message>
<source>line</source>
<translation>Position</translation>
</message>
<message>
<source>line address</source>
<translation>Positionsadresse</translation>
</message>
<message>
<source>line addresses</source>
<translation>Positionsadressen</translation>
</message>
<message>
<source>lines</source>
<translation>Positionen</translation>
</message>
<message>
<source>methods with `public` and the like</source>
<translation>Methoden mit `public` und dergleichen</translation>
</message>
<message>
<source>names of .NET without `System.`</source>
<translation>Namen von .NET ohne `System.`</translation>
</message>
<message>
<source>names whatever their letter case</source>
<translation>Namen in beliebiger Groß- und Kleinschreibung</translation>
</message>
<message>
<source>neither side of `{node}` has a value</source>
<translation>keine Seite von `{node}` hat einen Wert</translation>
</message>
<message>
<source>new {type}</source>
<translation>new {type}</translation>
</message>
<message>
<source>ninth</source>
<translation>9</translation>
</message>
<message>
<source>no</source>
<translation>keine</translation>
</message>
<message>
<source>no case of this `switch` fits the value</source>
<translation>kein Fall dieses `switch` passt zum Wert</translation>
</message>
<message>
<source>none {of_what}is one with {such}</source>
<translation>es ist {of_what}keine mit {such}</translation>
</message>
<message>
<source>not every path through what follows `=&gt;` ends in `return`</source>
<translation>nicht jeder Weg durch das, was hinter `=&gt;` steht, endet mit `return`</translation>
</message>
<message>
<source>not every way through `{name}` ends in `return`</source>
<translation>nicht jeder Weg durch `{name}` endet mit `return`</translation>
</message>
<message>
<source>not every way through the formula ends in `return`</source>
<translation>nicht jeder Weg durch die Formel endet mit `return`</translation>
</message>
<message>
<source>note</source>
<translation>Notiz</translation>
</message>
<message>
<source>notes</source>
<translation>Notizen</translation>
</message>
<message>
<source>nothing can follow `select` here</source>
<translation>hinter `select` kann hier nichts folgen</translation>
</message>
<message>
<source>nothing in `{source}` is one with {such}</source>
<translation>nichts in `{source}` ist eins mit {such}</translation>
</message>
<message>
<source>nothing is done with this value</source>
<translation>mit diesem Wert geschieht nichts</translation>
</message>
<message>
<source>null can't be {target}{what}</source>
<translation>null passt hier nicht{what}: gebraucht wird {target}</translation>
</message>
<message>
<source>null has no members</source>
<translation>null hat keine Mitglieder</translation>
</message>
<message>
<source>number (`decimal`)</source>
<translation>Zahl (`decimal`)</translation>
</message>
<message>
<source>number (`double`)</source>
<translation>Zahl (`double`)</translation>
</message>
<message>
<source>of the {count} {nouns} in `{source}` </source>
<translation>unter {count} {nouns} in `{source}` </translation>
</message>
<message>
<source>one `=` gives a value, and `{text}` is a field of the record: a formula can't change it</source>
<translation>ein `=` weist einen Wert zu, und `{text}` ist ein Feld des Datensatzes: Eine Formel kann es nicht ändern</translation>
</message>
<message>
<source>one `=` gives a value, and a condition is wanted here</source>
<translation>ein `=` weist einen Wert zu, und hier wird eine Bedingung gebraucht</translation>
</message>
<message>
<source>one behind the last</source>
<translation>die Stelle hinter der letzten</translation>
</message>
<message>
<source>one of the items that `{name}` stands for is null</source>
<translation>einer der Einträge, für die `{name}` steht, ist null</translation>
</message>
<message>
<source>one {noun}</source>
<translation>{noun} (eins davon)</translation>
</message>
<message>
<source>only exceptions can be caught, not `{type}`</source>
<translation>nur Ausnahmen lassen sich fangen, nicht `{type}`</translation>
</message>
<message>
<source>only exceptions can be thrown, not {type}</source>
<translation>nur Ausnahmen lassen sich werfen, nicht: {type}</translation>
</message>
<message>
<source>operators between objects</source>
<translation>Operatoren zwischen Objekten</translation>
</message>
<message>
<source>order</source>
<translation>Bestellung</translation>
</message>
<message>
<source>orders</source>
<translation>Bestellungen</translation>
</message>
<message>
<source>payment</source>
<translation>Zahlung</translation>
</message>
<message>
<source>payments</source>
<translation>Zahlungen</translation>
</message>
<message>
<source>put `?.` in place of the `.` behind it, which gives null in place of an error.</source>
<translation>setzen Sie `?.` anstelle des `.` dahinter, was null statt eines Fehlers ergibt.</translation>
</message>
<message>
<source>say what holds instead, as `({given} ?? "")`.</source>
<translation>sagen Sie, was sonst gilt, etwa `({given} ?? "")`.</translation>
</message>
<message>
<source>say what holds instead, as `{of} ?? 0`.</source>
<translation>sagen Sie, was sonst gilt, etwa `{of} ?? 0`.</translation>
</message>
<message>
<source>second</source>
<translation>2</translation>
</message>
<message>
<source>seventh</source>
<translation>7</translation>
</message>
<message>
<source>single letter</source>
<translation>einzelner Buchstabe</translation>
</message>
<message>
<source>sixth</source>
<translation>6</translation>
</message>
<message>
<source>something is divided by zero here</source>
<translation>hier wird durch null geteilt</translation>
</message>
<message>
<source>something is missing before `{text}`</source>
<translation>vor `{text}` fehlt etwas</translation>
</message>
<message>
<source>something is missing here</source>
<translation>hier fehlt etwas</translation>
</message>
<message>
<source>something is null that must have a value</source>
<translation>etwas ist null, das einen Wert haben muss</translation>
</message>
<message>
<source>statements in braces as a value</source>
<translation>Anweisungen in geschweiften Klammern als Wert</translation>
</message>
<message>
<source>tax</source>
<translation>Steuer</translation>
</message>
<message>
<source>taxes</source>
<translation>Steuern</translation>
</message>
<message>
<source>tenth</source>
<translation>10</translation>
</message>
<message>
<source>test it for null first.</source>
<translation>prüfen Sie ihn zuerst auf null.</translation>
</message>
<message>
<source>texts in single quotes</source>
<translation>Texte in einfachen Anführungszeichen</translation>
</message>
<message>
<source>the `?` has no `:` with the value for the other case</source>
<translation>zum `?` fehlt ein `:` mit dem Wert für den anderen Fall</translation>
</message>
<message>
<source>the address</source>
<translation>die Adresse</translation>
</message>
<message>
<source>the alignment must be a constant</source>
<translation>die Ausrichtung muss eine Konstante sein</translation>
</message>
<message>
<source>the array needs a size or values</source>
<translation>das Array braucht eine Größe oder Werte</translation>
</message>
<message>
<source>the array's size is not the number of its values, {count}</source>
<translation>die Größe des Arrays ist nicht die Zahl seiner Werte, {count}</translation>
</message>
<message>
<source>the condition of `{text}` goes in brackets</source>
<translation>die Bedingung von `{text}` steht in Klammern</translation>
</message>
<message>
<source>the customer</source>
<translation>der Kunde</translation>
</message>
<message>
<source>the default of a parameter must be known beforehand</source>
<translation>der Vorgabewert eines Parameters muss vorher feststehen</translation>
</message>
<message>
<source>the elements have no common type; write `new object[] { … }`</source>
<translation>die Einträge haben keinen gemeinsamen Typ; schreiben Sie `new object[] { … }`</translation>
</message>
<message>
<source>the evaluator failed at this formula ({name}: {error})</source>
<translation>die Auswertung scheiterte an dieser Formel ({name}: {error})</translation>
</message>
<message>
<source>the format in `{node}` is none that C# knows</source>
<translation>das Format in `{node}` kennt C# nicht</translation>
</message>
<message>
<source>the formula ends before it is complete</source>
<translation>die Formel endet, bevor sie vollständig ist</translation>
</message>
<message>
<source>the formula ends where something should follow</source>
<translation>die Formel endet, wo noch etwas folgen sollte</translation>
</message>
<message>
<source>the formula has {text:,} characters; at most {max_text:,} are read</source>
<translation>die Formel hat {text:,} Zeichen; höchstens {max_text:,} werden gelesen</translation>
</message>
<message>
<source>the formula is empty</source>
<translation>die Formel ist leer</translation>
</message>
<message>
<source>the formula is nested too deeply</source>
<translation>die Formel ist zu tief verschachtelt</translation>
</message>
<message>
<source>the formula is too complex</source>
<translation>die Formel ist zu komplex</translation>
</message>
<message>
<source>the formula stops here by itself, with the words “{words}”</source>
<translation>die Formel hält hier von selbst an, mit den Worten „{words}“</translation>
</message>
<message>
<source>the formula takes too long to read</source>
<translation>das Lesen der Formel dauert zu lange</translation>
</message>
<message>
<source>the label `{text_of}` is already here</source>
<translation>die Marke `{text_of}` steht hier schon</translation>
</message>
<message numerus="yes">
<source>the lambda has {n} parameters where {wanted} are wanted</source>
<extracomment>the lambda has {n} parameter where {wanted} are wanted</extracomment>
<translation><numerusform>die Lambda hat {n} Parameter, gebraucht werden {wanted}</numerusform><numerusform>die Lambda hat {n} Parameter, gebraucht werden {wanted}</numerusform></translation>
</message>
<message>
<source>the lambda's `return`s have no common type</source>
<translation>die `return`s der Lambda haben keinen gemeinsamen Typ</translation>
</message>
<message>
<source>the lambda's parameters are not those of `{target}`</source>
<translation>die Parameter der Lambda sind nicht die von `{target}`</translation>
</message>
<message>
<source>the lambda's type can't be told</source>
<translation>der Typ der Lambda ist nicht zu erkennen</translation>
</message>
<message>
<source>the line</source>
<translation>die Position</translation>
</message>
<message>
<source>the list `{source}` is empty</source>
<translation>die Liste `{source}` ist leer</translation>
</message>
<message>
<source>the look-up found no ID (`{node}`)</source>
<translation>die Suche fand keine ID (`{node}`)</translation>
</message>
<message>
<source>the look-up found no customer with that email (`{node}`)</source>
<translation>die Suche fand keinen Kunden mit dieser E-Mail-Adresse (`{node}`)</translation>
</message>
<message>
<source>the only {noun} in `{source}` is not one with {such}</source>
<translation>der einzige Eintrag in `{source}` ({noun}) ist keiner mit {such}</translation>
</message>
<message>
<source>the order</source>
<translation>die Bestellung</translation>
</message>
<message>
<source>the pattern `{text_of}`</source>
<translation>das Muster `{text_of}`</translation>
</message>
<message>
<source>the record around it</source>
<translation>der umgebende Datensatz</translation>
</message>
<message>
<source>the record has no value for `{name}` (JSON `{json}`)</source>
<translation>der Datensatz hat keinen Wert für `{name}` (JSON `{json}`)</translation>
</message>
<message>
<source>the record's `{name}` (JSON `{json}`) holds {error}</source>
<translation>im Datensatz enthält `{name}` (JSON `{json}`) {error}</translation>
</message>
<message>
<source>the remainder is written `%` in C#</source>
<translation>den Rest einer Division schreibt man in C# mit `%`</translation>
</message>
<message>
<source>the rows of the array are not of one length</source>
<translation>die Zeilen des Arrays sind nicht gleich lang</translation>
</message>
<message>
<source>the search pattern in `{node}` is not valid: {words}</source>
<translation>das Suchmuster in `{node}` ist nicht gültig: {words}</translation>
</message>
<message>
<source>the text ends at the second quote, and something follows it</source>
<translation>der Text endet am zweiten Anführungszeichen, und danach folgt etwas</translation>
</message>
<message>
<source>the text in `{node}` is no {kind}</source>
<translation>der Text in `{node}` ist nicht lesbar als {kind}</translation>
</message>
<message>
<source>the text in `{of}` has only {counted}, too few for `{method}({inside})`</source>
<translation>der Text in `{of}` hat nur {counted}, zu wenig für `{method}({inside})`</translation>
</message>
<message>
<source>the text in `{source}`</source>
<translation>der Text in `{source}`</translation>
</message>
<message>
<source>the two sides have no common type; cast one of them</source>
<translation>die beiden Seiten haben keinen gemeinsamen Typ; wandeln Sie eine um</translation>
</message>
<message>
<source>the types of `{name}` can't be told</source>
<translation>die Typen von `{name}` sind nicht zu erkennen</translation>
</message>
<message>
<source>the value of the constant `{text}` must be known beforehand</source>
<translation>der Wert der Konstanten `{text}` muss vorher feststehen</translation>
</message>
<message>
<source>the variable `{name}` is null</source>
<translation>die Variable `{name}` ist null</translation>
</message>
<message>
<source>the variable of a `foreach`</source>
<translation>die Variable eines `foreach`</translation>
</message>
<message>
<source>the variable of a `foreach` needs a type or `var`</source>
<translation>die Variable eines `foreach` braucht einen Typ oder `var`</translation>
</message>
<message>
<source>the {field_words}</source>
<translation>„{field_words}“</translation>
</message>
<message>
<source>the {field_words} of {owner}</source>
<translation>{owner}, „{field_words}“</translation>
</message>
<message>
<source>the {noun}</source>
<translation>{noun}</translation>
</message>
<message>
<source>the {ordinal}</source>
<translation>Eintrag Nr. {ordinal}</translation>
</message>
<message>
<source>the {ordinal} {noun}</source>
<translation>{noun} Nr. {ordinal}</translation>
</message>
<message>
<source>the {place} {noun}{such}</source>
<translation>{place} Eintrag ({noun}){such}</translation>
</message>
<message>
<source>there are no variables of the static type `{found}`</source>
<translation>es gibt keine Variablen vom statischen Typ `{found}`</translation>
</message>
<message>
<source>there are no variables of type void</source>
<translation>es gibt keine Variablen vom Typ void</translation>
</message>
<message>
<source>there is a comma between two values, but a formula gives one</source>
<translation>ein Komma steht zwischen zwei Werten, und eine Formel ergibt einen</translation>
</message>
<message>
<source>there is a letter here that can't be seen</source>
<translation>hier steht ein unsichtbares Zeichen</translation>
</message>
<message>
<source>there is more than one {item}{such}, and `{method}` wants exactly one</source>
<translation>es gibt mehr als einen Eintrag ({item}){such}, und `{method}` braucht genau einen</translation>
</message>
<message>
<source>there is no custom field {given}, or it is empty</source>
<translation>es gibt kein benutzerdefiniertes Feld {given}, oder es ist leer</translation>
</message>
<message>
<source>there is no label `{text}` here</source>
<translation>die Marke `{text}` gibt es hier nicht</translation>
</message>
<message>
<source>there is no loop or `switch` here to leave</source>
<translation>es gibt keine Schleife und kein `switch`, die sich verlassen ließen</translation>
</message>
<message>
<source>there is no such `case`</source>
<translation>einen solchen `case` gibt es nicht</translation>
</message>
<message>
<source>there is no such culture</source>
<translation>eine solche Kultur gibt es nicht</translation>
</message>
<message>
<source>there is no such time zone</source>
<translation>eine solche Zeitzone gibt es nicht</translation>
</message>
<message>
<source>these items have no order of their own</source>
<translation>diese Einträge haben keine eigene Reihenfolge</translation>
</message>
<message>
<source>third</source>
<translation>3</translation>
</message>
<message>
<source>this `case` is already in the `switch`</source>
<translation>dieser `case` steht schon im `switch`</translation>
</message>
<message>
<source>this divides by a constant zero</source>
<translation>hier wird durch eine konstante Null geteilt</translation>
</message>
<message>
<source>this gives no value that could be passed on</source>
<translation>das ergibt keinen Wert, der sich weitergeben ließe</translation>
</message>
<message>
<source>this is a dash, not a minus sign</source>
<translation>das ist ein Gedankenstrich, kein Minuszeichen</translation>
</message>
<message>
<source>this is a typographic quote</source>
<translation>das ist ein typografisches Anführungszeichen</translation>
</message>
<message>
<source>this is more than one value</source>
<translation>das ist mehr als ein Wert</translation>
</message>
<message>
<source>this is not valid between braces</source>
<translation>das ist zwischen geschweiften Klammern nicht gültig</translation>
</message>
<message>
<source>this is null itself</source>
<translation>hier steht null selbst</translation>
</message>
<message>
<source>this member needs a name: `Name = …`</source>
<translation>dieses Mitglied braucht einen Namen: `Name = …`</translation>
</message>
<message>
<source>this needs a type of its own; it can't be dynamic</source>
<translation>das braucht einen eigenen Typ; es kann nicht dynamisch sein</translation>
</message>
<message>
<source>this tuple can't become `{target}`</source>
<translation>dieses Tupel kann nicht `{target}` werden</translation>
</message>
<message>
<source>three dots stand for something that is left out</source>
<translation>drei Punkte stehen für etwas Weggelassenes</translation>
</message>
<message>
<source>time that can be read</source>
<translation>Uhrzeit</translation>
</message>
<message>
<source>times between `##`</source>
<translation>Zeiten zwischen `##`</translation>
</message>
<message>
<source>tracking</source>
<translation>Sendungsverfolgung</translation>
</message>
<message>
<source>trackings</source>
<translation>Sendungsverfolgungen</translation>
</message>
<message>
<source>transaction lines</source>
<translation>Transaktionspositionen</translation>
</message>
<message>
<source>transactions</source>
<translation>Transaktionen</translation>
</message>
<message>
<source>twelfth</source>
<translation>12</translation>
</message>
<message>
<source>two members have the same name</source>
<translation>zwei Mitglieder haben denselben Namen</translation>
</message>
<message>
<source>values in braces need a `new` before them, as in `new[] { 1, 2 }`</source>
<translation>Werte in geschweiften Klammern brauchen ein `new` davor, etwa `new[] { 1, 2 }`</translation>
</message>
<message>
<source>what a `{word}` without `return` gives isn't known; write the `return`</source>
<translation>was `{word}` ohne `return` ergibt, ist nicht bekannt; schreiben Sie das `return`</translation>
</message>
<message>
<source>whole number (`int`)</source>
<translation>ganze Zahl (`int`)</translation>
</message>
<message>
<source>whole number (`long`)</source>
<translation>ganze Zahl (`long`)</translation>
</message>
<message>
<source>yes/no value</source>
<translation>Ja/Nein-Wert</translation>
</message>
<message>
<source>{ } can only fill an array here</source>
<translation>{ } kann hier nur ein Array füllen</translation>
</message>
<message>
<source>{accepts} (in a condition)</source>
<translation>{accepts} (in einer Bedingung)</translation>
</message>
<message>
<source>{accepts} (line {line}, column {column})</source>
<translation>{accepts} (Zeile {line}, Spalte {column})</translation>
</message>
<message>
<source>{forms}; or `{form}`</source>
<translation>{forms}; oder `{form}`</translation>
</message>
<message>
<source>{from_zero} `{of}.ElementAtOrDefault({given}){behind}` gives null where there is none.</source>
<translation>{from_zero} `{of}.ElementAtOrDefault({given}){behind}` ergibt null, wo es keinen Eintrag gibt.</translation>
</message>
<message>
<source>{has}, and `[{given}]` asks for {wanted}</source>
<translation>{has}, und `[{given}]` fragt nach etwas anderem: {wanted}</translation>
</message>
<message>
<source>{inner} that may be missing</source>
<translation>{inner}, vielleicht fehlend</translation>
</message>
<message>
<source>{message} (in a constant)</source>
<translation>{message} (in einer Konstanten)</translation>
</message>
<message>
<source>{missing}, and nothing can be looked up by null</source>
<translation>{missing}, und mit null lässt sich nichts nachschlagen</translation>
</message>
<message>
<source>{missing}, so `{name}` is null</source>
<translation>{missing}, also ist `{name}` null</translation>
</message>
<message>
<source>{none_found}, so `{method}` has nothing to give</source>
<translation>{none_found}, also hat `{method}` nichts zu geben</translation>
</message>
<message>
<source>{number}nd</source>
<translation>{number}</translation>
</message>
<message>
<source>{number}rd</source>
<translation>{number}</translation>
</message>
<message>
<source>{number}st</source>
<translation>{number}</translation>
</message>
<message>
<source>{number}th</source>
<translation>{number}</translation>
</message>
<message numerus="yes">
<source>{n} letters</source>
<extracomment>{n} letter</extracomment>
<translation><numerusform>{n} Zeichen</numerusform><numerusform>{n} Zeichen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} parts</source>
<extracomment>{n} part</extracomment>
<translation><numerusform>{n} Teil</numerusform><numerusform>{n} Teile</numerusform></translation>
</message>
<message>
<source>{other_value} For no value write `: null`.</source>
<translation>{other_value} Für keinen Wert schreiben Sie `: null`.</translation>
</message>
<message>
<source>{record_words} has no {field_words}</source>
<translation>{record_words}: „{field_words}“ ist leer</translation>
</message>
<message>
<source>{said} is not in `{of}`: {has}</source>
<translation>{said} nicht in `{of}` enthalten: {has}</translation>
</message>
<message>
<source>{sentence}: `{of}` is null</source>
<translation>{sentence}: `{of}` ist null</translation>
</message>
<message>
<source>{types} values can't be put into {targets} variables</source>
<translation>{types} Werte passen nicht in {targets} Variablen</translation>
</message>
<message>
<source>{type} can't be cast to `{target}`</source>
<translation>{type} lässt sich nicht in `{target}` umwandeln</translation>
</message>
<message>
<source>{type} can't be changed with [ ]</source>
<translation>{type} lässt sich nicht mit [ ] ändern</translation>
</message>
<message>
<source>{type} can't be gone through</source>
<translation>{type} lässt sich nicht durchgehen</translation>
</message>
<message>
<source>{type} can't become {target}{what}</source>
<translation>{type} passt hier nicht{what}: gebraucht wird {target}</translation>
</message>
<message>
<source>{type} has no items to take with [ ]</source>
<translation>{type} hat keine Einträge, die sich mit [ ] nehmen ließen</translation>
</message>
<message>
<source>{value} is no {kind}</source>
<translation>{value} ist nicht lesbar als {kind}</translation>
</message>
<message>
<source>{what} (`{type}`)</source>
<translation>{what} (`{type}`)</translation>
</message>
<message>
<source>{what} (line {line}, column {column})</source>
<translation>{what} (Zeile {line}, Spalte {column})</translation>
</message>
<message>
<source>{what} can't be called as if it were a function</source>
<translation>{what} lässt sich nicht wie eine Funktion aufrufen</translation>
</message>
<message>
<source>{what} can't be evaluated here</source>
<translation>{what} lässt sich hier nicht auswerten</translation>
</message>
<message>
<source>{what} for C# (`decimal`)</source>
<translation>{what} für C# (`decimal`)</translation>
</message>
<message>
<source>{what} for a whole number (`int`)</source>
<translation>{what} für eine ganze Zahl (`int`)</translation>
</message>
<message>
<source>{what} for a whole number (`long`)</source>
<translation>{what} für eine ganze Zahl (`long`)</translation>
</message>
<message>
<source>{what} in `{node}`: {words}</source>
<translation>{what} in `{node}`: {words}</translation>
</message>
<message>
<source>{what}, and `{method}` needs a value</source>
<translation>{what}, und `{method}` braucht einen Wert</translation>
</message>
<message>
<source>{what}: not supported here</source>
<translation>{what}: wird hier nicht unterstützt</translation>
</message>
<message>
<source>{what}; did you mean `{near}`?</source>
<translation>{what}; meinten Sie `{near}`?</translation>
</message>
<message>
<source>{what}; did you mean `{other}`?</source>
<translation>{what}; meinten Sie `{other}`?</translation>
</message>
<message>
<source>{whole} has no {field_words}</source>
<translation>{whole}: „{field_words}“ ist leer</translation>
</message>
<message>
<source>{whole} has no {field_words}: the list `{source}` is empty</source>
<translation>{whole}: „{field_words}“ ist leer (die Liste `{source}`)</translation>
</message>
<message>
<source>“And” between conditions is `&amp;&amp;`, “or” is `||`; numbers are added with `+`.</source>
<translation>„Und“ zwischen Bedingungen ist `&amp;&amp;`, „oder“ ist `||`; Zahlen zählt man mit `+` zusammen.</translation>
</message>
<message>
<source>“Greater than or equal” is written `&gt;=`: `{replace}`. A function needs its type: `Func&lt;int, int&gt; f = x =&gt; x + 1;`.</source>
<translation>„Größer oder gleich“ schreibt man `&gt;=`: `{replace}`. Eine Funktion braucht ihren Typ: `Func&lt;int, int&gt; f = x =&gt; x + 1;`.</translation>
</message>
<message>
<source>“Not equal” is written `!=`: `{text} != {strip}`.</source>
<translation>„Ungleich“ schreibt man `!=`: `{text} != {strip}`.</translation>
</message>
<message>
<source>“One of both, but not the other” is written `!=` between two conditions.</source>
<translation>„Eines von beiden, aber nicht beides“ schreibt man `!=` zwischen zwei Bedingungen.</translation>
</message>
<message>
<source>“and” is written `&amp;&amp;`</source>
<translation>„und“ schreibt man `&amp;&amp;`</translation>
</message>
<message>
<source>“and” is written `&amp;&amp;` in C#</source>
<translation>„und“ schreibt man in C# `&amp;&amp;`</translation>
</message>
<message>
<source>“divided by” is written `/`</source>
<translation>„geteilt durch“ schreibt man `/`</translation>
</message>
<message>
<source>“greater than or equal” is written `&gt;=`</source>
<translation>„größer oder gleich“ schreibt man `&gt;=`</translation>
</message>
<message>
<source>“less than or equal” is written `&lt;=`</source>
<translation>„kleiner oder gleich“ schreibt man `&lt;=`</translation>
</message>
<message>
<source>“no value” is written `null` in C#</source>
<translation>„kein Wert“ schreibt man in C# `null`</translation>
</message>
<message>
<source>“not equal” is written `!=`</source>
<translation>„ungleich“ schreibt man `!=`</translation>
</message>
<message>
<source>“not” is written `!` in C#</source>
<translation>„nicht“ schreibt man in C# `!`</translation>
</message>
<message>
<source>“or” is written `||` in C#</source>
<translation>„oder“ schreibt man in C# `||`</translation>
</message>
<message>
<source>“times” is written `*`</source>
<translation>„mal“ schreibt man `*`</translation>
</message>
<message>
<source>“{found}” is in the table already, and a name can stand in it only once</source>
<translation>„{found}“ steht schon in der Tabelle, und ein Name kann nur einmal darin stehen</translation>
</message>
</context>
<context>
<name>Resend Desk: of a list</name>
<message>
<source>first</source>
<comment>of a list</comment>
<translation>erster</translation>
</message>
<message>
<source>last</source>
<comment>of a list</comment>
<translation>letzter</translation>
</message>
<message>
<source>only</source>
<comment>of a list</comment>
<translation>einziger</translation>
</message>
</context>
</TS>
