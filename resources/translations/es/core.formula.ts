<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source> (what is behind the point is cut off)</source>
<translation> (se pierden los decimales)</translation>
</message>
<message>
<source> With ParseExact, text and format have to agree to the letter.</source>
<translation> Con ParseExact, texto y formato deben coincidir letra por letra.</translation>
</message>
<message>
<source> in a condition</source>
<translation> en una condición</translation>
</message>
<message>
<source> in a pattern</source>
<translation> en un patrón</translation>
</message>
<message>
<source> with `{condition}`</source>
<translation> con `{condition}`</translation>
</message>
<message>
<source>; did you mean `{near}`?</source>
<translation>; ¿quiso decir `{near}`?</translation>
</message>
<message>
<source>A cast makes it one{cut}: `({target}){bracketed}`.</source>
<translation>Una conversión de tipo lo convierte{cut}: `({target}){bracketed}`.</translation>
</message>
<message>
<source>A choice between two values is written `condition ? value : other value`.</source>
<translation>Una elección entre dos valores se escribe `condition ? value : other value`.</translation>
</message>
<message>
<source>A condition is true or false: compare it with something, as `{compared}`.</source>
<translation>Una condición es verdadera o falsa: compare el valor con algo, como `{compared}`.</translation>
</message>
<message>
<source>A function is written `string Name(string value) { return …; }`.</source>
<translation>Una función se escribe `string Name(string value) { return …; }`.</translation>
</message>
<message>
<source>A number is written without quotes: write `{number}` in place of `{text}`.</source>
<translation>Un número va sin comillas: escriba `{number}` en lugar de `{text}`.</translation>
</message>
<message>
<source>A number is written without quotes: write `{number}{mark}` in place of `{text}`.</source>
<translation>Un número va sin comillas: escriba `{number}{mark}` en lugar de `{text}`.</translation>
</message>
<message>
<source>A power is `Math.Pow((double){one}, {other})`; a square is the value times itself.</source>
<translation>Una potencia es `Math.Pow((double){one}, {other})`; un cuadrado es el valor por sí mismo.</translation>
</message>
<message>
<source>A power is written `Math.Pow(2, 3)`; a square is the value times itself.</source>
<translation>Una potencia se escribe `Math.Pow(2, 3)`; un cuadrado es el valor por sí mismo.</translation>
</message>
<message>
<source>A quote inside a text is written `\"`: `"He said \"hello\" to me"`.</source>
<translation>Una comilla dentro de un texto se escribe `\"`: `"He said \"hello\" to me"`.</translation>
</message>
<message>
<source>A value or a name belongs at this place.</source>
<translation>En este lugar va un valor o un nombre.</translation>
</message>
<message>
<source>Add a last case for all others: `_ =&gt; null` (or another value).</source>
<translation>Añada un último caso para todos los demás: `_ =&gt; null` (u otro valor).</translation>
</message>
<message>
<source>Ask for its length first: `{of}.Length &gt; {first} ? … : ""`, with this piece in place of the `…`.</source>
<translation>Pregunte primero por su longitud: `{of}.Length &gt; {first} ? … : ""`, con este trozo en lugar de `…`.</translation>
</message>
<message>
<source>Between `{last}` and this place something is missing (an operator such as `+`, a comma, a dot, or a semicolon between two steps), or one of the two is too much.</source>
<translation>Entre `{last}` y este lugar falta algo (un operador como `+`, una coma, un punto o un punto y coma entre dos pasos), o sobra uno de los dos.</translation>
</message>
<message>
<source>C# Eval Expression accepts this; a C# compiler would not: {accepted}.</source>
<translation>C# Eval Expression lo acepta; un compilador de C# no: {accepted}.</translation>
</message>
<message>
<source>C# has it as `.{meant}`.</source>
<translation>En C# es `.{meant}`.</translation>
</message>
<message>
<source>C# has no `**`</source>
<translation>C# no tiene `**`</translation>
</message>
<message>
<source>C# has no `CASE WHEN`</source>
<translation>C# no tiene `CASE WHEN`</translation>
</message>
<message>
<source>C# has no `CASE {word}`</source>
<translation>C# no tiene `CASE {word}`</translation>
</message>
<message>
<source>C# has no `{text} (…)`</source>
<translation>C# no tiene `{text} (…)`</translation>
</message>
<message>
<source>C# has no `{word}`</source>
<translation>C# no tiene `{word}`</translation>
</message>
<message>
<source>C# has no `{word}` for values</source>
<translation>C# no tiene `{word}` para valores</translation>
</message>
<message>
<source>C# has no `{word}`: braces end a loop</source>
<translation>C# no tiene `{word}`: las llaves terminan un bucle</translation>
</message>
<message>
<source>C# has no `{word}`: braces end what belongs to an `if`</source>
<translation>C# no tiene `{word}`: las llaves terminan lo que pertenece a un `if`</translation>
</message>
<message>
<source>C# has no `{word}`: braces end what belongs together</source>
<translation>C# no tiene `{word}`: las llaves terminan lo que va junto</translation>
</message>
<message>
<source>C# has no `{word}`: braces hold together what belongs together</source>
<translation>C# no tiene `{word}`: las llaves mantienen junto lo que va junto</translation>
</message>
<message>
<source>C# has no word `{word}`</source>
<translation>C# no tiene la palabra `{word}`</translation>
</message>
<message>
<source>C# writes it so: `{meant}`.</source>
<translation>En C# se escribe: `{meant}`.</translation>
</message>
<message>
<source>Cannot perform runtime binding on a null reference</source>
<translation>No se puede llamar a nada en null (dinámico)</translation>
</message>
<message>
<source>Check the record in iPaaS.com, or let the formula allow for a missing value.</source>
<translation>Compruebe el registro en iPaaS.com o haga que la fórmula admita un valor ausente.</translation>
</message>
<message>
<source>Check the spelling (letter case matters). `{of}.GetValueOrDefault({key})` gives null where it isn't there.</source>
<translation>Compruebe la ortografía (cuentan mayúsculas y minúsculas). `{of}.GetValueOrDefault({key})` da null donde no está.</translation>
</message>
<message>
<source>Check the spelling, and whether what is before the dot is what you expect.</source>
<translation>Compruebe la ortografía y si lo que está antes del punto es lo que cree.</translation>
</message>
<message>
<source>Check the spelling.</source>
<translation>Compruebe la ortografía.</translation>
</message>
<message>
<source>Check the spelling. If `{name}` is a text, put double quotes around it; if it is a custom field, write `GetCustomFieldValue({first}"{name}")`.</source>
<translation>Compruebe la ortografía. Si `{name}` es un texto, póngalo entre comillas dobles; si es un campo personalizado, escriba `GetCustomFieldValue({first}"{name}")`.</translation>
</message>
<message>
<source>Check the spelling. The functions are those of iPaaS.com (IsEmpty, Coalesce, Truncate …) and of C#.</source>
<translation>Compruebe la ortografía. Las funciones son las de iPaaS.com (IsEmpty, Coalesce, Truncate …) y las de C#.</translation>
</message>
<message>
<source>Choose another name, or leave the type out to give it another value: `{name} = …;`.</source>
<translation>Elija otro nombre u omita el tipo para darle otro valor: `{name} = …;`.</translation>
</message>
<message>
<source>Close the `{decode}` with `{wanted}` before this place.</source>
<translation>Cierre `{decode}` con `{wanted}` antes de este lugar.</translation>
</message>
<message>
<source>Common ones are `"0.00"` and `"N2"` for numbers, `"yyyy-MM-dd"` for dates; in a text `{0}`, `{1}` …</source>
<translation>Son habituales `"0.00"` y `"N2"` para números, `"yyyy-MM-dd"` para fechas; en un texto `{0}`, `{1}` …</translation>
</message>
<message>
<source>Common ones are `0.00`, `N2` and `yyyy-MM-dd`.</source>
<translation>Son habituales `0.00`, `N2` y `yyyy-MM-dd`.</translation>
</message>
<message>
<source>Compare it with something, as `{compared}`.</source>
<translation>Compárelo con algo, como `{compared}`.</translation>
</message>
<message>
<source>Compare it with something: `!({text} == "…")`. Whether it is empty: `IsEmpty({text})`.</source>
<translation>Compárelo con algo: `!({text} == "…")`. Si está vacío: `IsEmpty({text})`.</translation>
</message>
<message>
<source>Compare it: `{shown} == true`.</source>
<translation>Compárelo: `{shown} == true`.</translation>
</message>
<message>
<source>Correct the formula in the mapping, then preview again.</source>
<translation>Corrija la fórmula en la asignación y previsualice de nuevo.</translation>
</message>
<message>
<source>Correct the text between the quotes.</source>
<translation>Corrija el texto entre las comillas.</translation>
</message>
<message>
<source>Correct the value in iPaaS.com, or let the formula allow for it: `{type}.TryParse({source}, out var number) ? number : 0`.</source>
<translation>Corrija el valor en iPaaS.com o haga que la fórmula lo admita: `{type}.TryParse({source}, out var number) ? number : 0`.</translation>
</message>
<message>
<source>Correct the value in iPaaS.com, or test it in the formula before it is read.</source>
<translation>Corrija el valor en iPaaS.com o compruébelo en la fórmula antes de leerlo.</translation>
</message>
<message>
<source>Counting begins with 0.</source>
<translation>Se cuenta desde 0.</translation>
</message>
<message>
<source>Dates are read best as 2026-01-31 or 2026-01-31T14:05:00.{exact} To allow for others: </source>
<translation>Las fechas se leen mejor como 2026-01-31 o 2026-01-31T14:05:00.{exact} Para admitir otras: </translation>
</message>
<message>
<source>Delete it, and type this part again.</source>
<translation>Bórrelo y escriba de nuevo este lugar.</translation>
</message>
<message>
<source>Divide by something else.</source>
<translation>Divida por otra cosa.</translation>
</message>
<message>
<source>For a field of what comes before it, put a dot: `.{text}`.</source>
<translation>Para un campo de lo que está delante, ponga un punto: `.{text}`.</translation>
</message>
<message>
<source>For a single field leave the brackets out. A list is written `new[] { …, … }`.</source>
<translation>Para un solo campo, omita los corchetes. Una lista se escribe `new[] { …, … }`.</translation>
</message>
<message>
<source>Give a value of the kind that is wanted here, or declare the variable with `var`.</source>
<translation>Dé un valor del tipo que se necesita aquí o declare la variable con `var`.</translation>
</message>
<message>
<source>Give a value, or declare it as `{target}?`, which may be missing.</source>
<translation>Dé un valor o declárelo como `{target}?`, que puede faltar.</translation>
</message>
<message>
<source>Give it a value where it is made, as `{name} = 0;` or `{name} = null;`.</source>
<translation>Dele un valor donde se crea, como `{name} = 0;` o `{name} = null;`.</translation>
</message>
<message>
<source>Give the name its new value with `table["name"] = value;`, or leave doubles out with `DistinctBy`.</source>
<translation>Dé al nombre su nuevo valor con `table["name"] = value;` u omita los repetidos con `DistinctBy`.</translation>
</message>
<message>
<source>Go through a copy: `{value}.ToList()`.</source>
<translation>Recorra una copia: `{value}.ToList()`.</translation>
</message>
<message>
<source>Group by one value instead, for example by a text of both fields: line.Type + "|" + line.Sku.</source>
<translation>Agrupe por un solo valor, por ejemplo por un texto de ambos campos: line.Type + "|" + line.Sku.</translation>
</message>
<message>
<source>HTML stands here as if it were C#</source>
<translation>aquí hay HTML como si fuera C#</translation>
</message>
<message>
<source>Here it can't be asked. A preview of an order{terminal} asks iPaaS.com.</source>
<translation>Aquí no se puede consultar. Una vista previa de un pedido{terminal} consulta a iPaaS.com.</translation>
</message>
<message>
<source>If `{name}` is a text, put double quotes around it. {made}</source>
<translation>Si `{name}` es un texto, póngalo entre comillas dobles. {made}</translation>
</message>
<message>
<source>If it is a variable, make it first: `var {name} = …;`.</source>
<translation>Si es una variable, créela primero: `var {name} = …;`.</translation>
</message>
<message>
<source>If it should be there, add it in iPaaS.com. Otherwise let the formula allow for it: </source>
<translation>Si debería estar, añádalo en iPaaS.com. Si no, haga que la fórmula lo admita: </translation>
</message>
<message>
<source>If that is as it should be, correct the order in iPaaS.com. Otherwise change the formula before `throw`.</source>
<translation>Si es lo previsto, corrija el pedido en iPaaS.com. Si no, cambie la fórmula antes de `throw`.</translation>
</message>
<message>
<source>In a path, write each backslash twice, or begin the text with `@`: `@"C:\folder"`.</source>
<translation>En una ruta, escriba doble cada barra invertida o empiece el texto con `@`: `@"C:\folder"`.</translation>
</message>
<message>
<source>It belongs to {records}. {hint}</source>
<translation>Pertenece a: {records}. {hint}</translation>
</message>
<message>
<source>It belongs to {record}, around this record: write `parent.{name}`.</source>
<translation>Pertenece a lo que rodea a este registro ({record}): escriba `parent.{name}`.</translation>
</message>
<message>
<source>It belongs to {record}: write `{prefix}{name}`.</source>
<translation>Pertenece a otro registro ({record}): escriba `{prefix}{name}`.</translation>
</message>
<message>
<source>It counts a number up or down.</source>
<translation>Sirve para contar un número hacia arriba o hacia abajo.</translation>
</message>
<message>
<source>It does something and has no result. Do it in a step of its own, and use the variable that it changes.</source>
<translation>Hace algo y no tiene resultado. Hágalo en un paso propio y use la variable que cambia.</translation>
</message>
<message>
<source>It gets one only where the test before it holds. Use it there, or give it a value beforehand.</source>
<translation>Solo lo recibe donde se cumple la comprobación anterior. Úsela allí o dele antes un valor.</translation>
</message>
<message>
<source>It is called so: {forms}.</source>
<translation>Se llama así: {forms}.</translation>
</message>
<message>
<source>Items of a list are taken in square brackets, counted from 0: `{shown}[0]`.</source>
<translation>Los elementos de una lista se toman entre corchetes, contando desde 0: `{shown}[0]`.</translation>
</message>
<message>
<source>Its fields are {fields}.</source>
<translation>Sus campos son {fields}.</translation>
</message>
<message>
<source>Its fields stand alone: write `Total`, not `{name}.Total`.</source>
<translation>Sus campos van solos: escriba `Total`, no `{name}.Total`.</translation>
</message>
<message>
<source>Leave `??` and what follows it out: `{text_of}`.</source>
<translation>Omita `??` y lo que sigue: `{text_of}`.</translation>
</message>
<message>
<source>Let the formula allow for it: </source>
<translation>Haga que la fórmula lo admita: </translation>
</message>
<message>
<source>Look at the fields that it uses: one of them is empty in this order.</source>
<translation>Revise los campos que usa: uno de ellos está vacío en este pedido.</translation>
</message>
<message>
<source>Look at the place under the caret; a bracket, a quote or a semicolon may be missing.</source>
<translation>Revise el lugar señalado con ^; puede faltar un paréntesis, una comilla o un punto y coma.</translation>
</message>
<message>
<source>Look at the text between its brackets.</source>
<translation>Revise el texto entre sus paréntesis.</translation>
</message>
<message>
<source>Look at the text: it may be empty or cut off.</source>
<translation>Revise el texto: puede estar vacío o cortado.</translation>
</message>
<message>
<source>Look at the values that this piece of the formula uses; the order may have something else than it expects.</source>
<translation>Revise los valores que usa este trozo de la fórmula; el pedido puede tener algo distinto de lo que espera.</translation>
</message>
<message>
<source>Look at what kind of value it is, and turn it into the kind that is wanted.</source>
<translation>Compruebe qué clase de valor es y conviértalo en la que se necesita.</translation>
</message>
<message>
<source>Look at what the two sides are; one of them has to be turned into what the other one is.</source>
<translation>Compruebe qué son los dos lados; uno tiene que convertirse en lo que es el otro.</translation>
</message>
<message>
<source>Look for a loop that doesn't end, or for text that grows without bound.</source>
<translation>Busque un bucle que no termina o un texto que crece sin límite.</translation>
</message>
<message>
<source>Look for the right name in the record's fields, and check the spelling.</source>
<translation>Busque el nombre correcto entre los campos del registro y compruebe la ortografía.</translation>
</message>
<message>
<source>Make a date of the text: `Convert.ToDateTime({shown})`.</source>
<translation>Convierta el texto en fecha: `Convert.ToDateTime({shown})`.</translation>
</message>
<message>
<source>Make a date of the text: `Convert.ToDateTime({text})`.</source>
<translation>Convierta el texto en fecha: `Convert.ToDateTime({text})`.</translation>
</message>
<message>
<source>Make a number of the text: `{name}`.</source>
<translation>Convierta el texto en número: `{name}`.</translation>
</message>
<message>
<source>Make a text of it: `Convert.ToString({of})`.</source>
<translation>Conviértalo en texto: `Convert.ToString({of})`.</translation>
</message>
<message>
<source>Make a text of it: `{bracketed}.ToString()`.</source>
<translation>Conviértalo en texto: `{bracketed}.ToString()`.</translation>
</message>
<message>
<source>Make a text of it: `{shown}.ToString()`.</source>
<translation>Conviértalo en texto: `{shown}.ToString()`.</translation>
</message>
<message>
<source>Make both the same kind of value, for example two texts with `.ToString()`.</source>
<translation>Haga que ambos sean la misma clase de valor, por ejemplo dos textos con `.ToString()`.</translation>
</message>
<message>
<source>Make one kind of number of both: `(decimal){bracketed}`.</source>
<translation>Haga de ambos la misma clase de número: `(decimal){bracketed}`.</translation>
</message>
<message>
<source>Math's functions by their bare names</source>
<translation>funciones de Math por su nombre solo</translation>
</message>
<message>
<source>Money is counted exactly, and numbers for it end in `m`: write `{number}m`.</source>
<translation>El dinero se calcula con exactitud y sus números terminan en `m`: escriba `{number}m`.</translation>
</message>
<message>
<source>Name the pattern or the culture in the formula, for example CreatedDateTime.ToString("yyyy-MM-dd") or Total.ToString("C", CultureInfo.GetCultureInfo("en-US")).</source>
<translation>Indique el patrón o la cultura en la fórmula, por ejemplo CreatedDateTime.ToString("yyyy-MM-dd") o Total.ToString("C", CultureInfo.GetCultureInfo("en-US")).</translation>
</message>
<message>
<source>Names of cultures are such as "en-US" or "de-DE".</source>
<translation>Los nombres de culturas son como "en-US" o "de-DE".</translation>
</message>
<message>
<source>Names of zones are such as "America/New_York" or "Eastern Standard Time".</source>
<translation>Los nombres de zonas son como "America/New_York" o "Eastern Standard Time".</translation>
</message>
<message>
<source>Numbers go up to 79,228,162,514,264,337,593,543,950,335.</source>
<translation>Los números llegan hasta 79.228.162.514.264.337.593.543.950.335.</translation>
</message>
<message>
<source>Put `!=` in place of `=!`.</source>
<translation>Ponga `!=` en lugar de `=!`.</translation>
</message>
<message>
<source>Put `!=` in place of `&gt;&lt;`.</source>
<translation>Ponga `!=` en lugar de `&gt;&lt;`.</translation>
</message>
<message>
<source>Put `!=` in place of `≠`.</source>
<translation>Ponga `!=` en lugar de `≠`.</translation>
</message>
<message>
<source>Put `!` in place of `{word}`, with what is denied in brackets: `!(…)`.</source>
<translation>Ponga `!` en lugar de `{word}`, con lo que se niega entre paréntesis: `!(…)`.</translation>
</message>
<message>
<source>Put `"` where the text ends, or take this quote out if it ends a text that has no opening one.</source>
<translation>Ponga `"` donde termina el texto o quite esta comilla si termina un texto que no tiene la de apertura.</translation>
</message>
<message>
<source>Put `%` in place of `{word}`.</source>
<translation>Ponga `%` en lugar de `{word}`.</translation>
</message>
<message>
<source>Put `&amp;&amp;` in place of `{word}`.</source>
<translation>Ponga `&amp;&amp;` en lugar de `{word}`.</translation>
</message>
<message>
<source>Put `*` in place of `×`.</source>
<translation>Ponga `*` en lugar de `×`.</translation>
</message>
<message>
<source>Put `/` in place of `{word}`.</source>
<translation>Ponga `/` en lugar de `{word}`.</translation>
</message>
<message>
<source>Put `/` in place of `÷`.</source>
<translation>Ponga `/` en lugar de `÷`.</translation>
</message>
<message>
<source>Put `;` before `else`.</source>
<translation>Ponga `;` antes de `else`.</translation>
</message>
<message>
<source>Put `;` before `{text}`.</source>
<translation>Ponga `;` antes de `{text}`.</translation>
</message>
<message>
<source>Put `&lt;=` in place of `=&lt;`.</source>
<translation>Ponga `&lt;=` en lugar de `=&lt;`.</translation>
</message>
<message>
<source>Put `&lt;=` in place of `≤`.</source>
<translation>Ponga `&lt;=` en lugar de `≤`.</translation>
</message>
<message>
<source>Put `=` in place of `:=`.</source>
<translation>Ponga `=` en lugar de `:=`.</translation>
</message>
<message>
<source>Put `&gt;=` in place of `≥`.</source>
<translation>Ponga `&gt;=` en lugar de `≥`.</translation>
</message>
<message>
<source>Put `await` before it: `await {text}`.</source>
<translation>Ponga `await` delante: `await {text}`.</translation>
</message>
<message>
<source>Put `await` before the function whose result has to be waited for.</source>
<translation>Ponga `await` antes de la función cuya respuesta hay que esperar.</translation>
</message>
<message>
<source>Put `break;` behind what is done in this case, or `return …;` if the formula ends there.</source>
<translation>Ponga `break;` detrás de lo que se hace en este caso, o `return …;` si la fórmula termina allí.</translation>
</message>
<message>
<source>Put `else if` in place of `{word}`.</source>
<translation>Ponga `else if` en lugar de `{word}`.</translation>
</message>
<message>
<source>Put `null` in place of `{word}`.</source>
<translation>Ponga `null` en lugar de `{word}`.</translation>
</message>
<message>
<source>Put `return …;` at its end, with the value for all other cases.</source>
<translation>Ponga `return …;` al final, con el valor para todos los demás casos.</translation>
</message>
<message>
<source>Put `return …;` behind the last step, with the value for all other cases; for none `return null;`.</source>
<translation>Ponga `return …;` detrás del último paso, con el valor para todos los demás casos; para ninguno, `return null;`.</translation>
</message>
<message>
<source>Put `{closing}` where what this bracket holds together ends.</source>
<translation>Ponga `{closing}` donde termina lo que reúne este signo.</translation>
</message>
<message>
<source>Put `{sign}` in place of `&amp;{name};`.</source>
<translation>Ponga `{sign}` en lugar de `&amp;{name};`.</translation>
</message>
<message>
<source>Put `{small}` in place of `{text}`: C#'s own words are in small letters.</source>
<translation>Ponga `{small}` en lugar de `{text}`: las palabras de C# van en minúsculas.</translation>
</message>
<message>
<source>Put `{type}` at this place.</source>
<translation>Ponga `{type}` en este lugar.</translation>
</message>
<message>
<source>Put `||` in place of `{word}`.</source>
<translation>Ponga `||` en lugar de `{word}`.</translation>
</message>
<message>
<source>Put braces around the step: `{ … }`.</source>
<translation>Ponga llaves alrededor del paso: `{ … }`.</translation>
</message>
<message>
<source>Put double quotes around a text: `"&lt;b&gt;…&lt;/b&gt;"`.</source>
<translation>Ponga un texto entre comillas dobles: `"&lt;b&gt;…&lt;/b&gt;"`.</translation>
</message>
<message>
<source>Put straight double quotes around it: `"text"`.</source>
<translation>Póngalo entre comillas dobles rectas: `"text"`.</translation>
</message>
<message>
<source>Put straight double quotes, as the keyboard has them, around the text: `"text"`.</source>
<translation>Ponga el texto entre comillas dobles rectas, como las del teclado: `"text"`.</translation>
</message>
<message>
<source>Put the minus sign of the keyboard, `-`, in its place.</source>
<translation>Ponga en su lugar el signo menos del teclado, `-`.</translation>
</message>
<message>
<source>Read the text instead: `Convert.To{name}({shown})`.</source>
<translation>Lea en su lugar el texto: `Convert.To{name}({shown})`.</translation>
</message>
<message>
<source>Repeat the comparison: `{compared} {symbol} {left} {sign} {side}`.</source>
<translation>Repita la comparación: `{compared} {symbol} {left} {sign} {side}`.</translation>
</message>
<message>
<source>Say of which field: `{shown}.{name}(x =&gt; x.…)`.</source>
<translation>Diga de qué campo: `{shown}.{name}(x =&gt; x.…)`.</translation>
</message>
<message>
<source>Say of which type it is: `(string)null`, or `string name = null;`.</source>
<translation>Diga de qué tipo es: `(string)null` o `string name = null;`.</translation>
</message>
<message>
<source>Say what holds then: `{divisor} == 0 ? 0 : {node}`.</source>
<translation>Diga qué vale entonces: `{divisor} == 0 ? 0 : {node}`.</translation>
</message>
<message>
<source>Say what holds when it is missing, with `?? 0` or the like: `{text} ?? {instead}`.</source>
<translation>Diga qué vale cuando falta, con `?? 0` o similar: `{text} ?? {instead}`.</translation>
</message>
<message>
<source>Say what holds when there is none: `{listed}.Any() ? … : 0`, with this piece in place of the `…`.</source>
<translation>Diga qué vale cuando no hay ninguno: `{listed}.Any() ? … : 0`, con este trozo en lugar de `…`.</translation>
</message>
<message>
<source>Several steps are written as statements, each with a semicolon, and end in `return …;`.</source>
<translation>Varios pasos se escriben como instrucciones, cada una con punto y coma, y terminan en `return …;`.</translation>
</message>
<message>
<source>Signs such as `(`, `[`, `*`, `+`, `?` and `.` have a meaning in patterns. Put `\` before one that is meant as it is.</source>
<translation>Signos como `(`, `[`, `*`, `+`, `?` y `.` tienen un significado en los patrones. Ponga `\` delante del que se quiera tal cual.</translation>
</message>
<message>
<source>Something has to be done in it. To get values, write `Select` in place of `ForEach`.</source>
<translation>Dentro hay que hacer algo. Para obtener valores, escriba `Select` en lugar de `ForEach`.</translation>
</message>
<message>
<source>Sort by one of their fields, as `OrderBy(l =&gt; l.Sku)`.</source>
<translation>Ordene por uno de sus campos, como `OrderBy(l =&gt; l.Sku)`.</translation>
</message>
<message>
<source>Square brackets take one item of a list, or the value of a name in a table. Take them out here.</source>
<translation>Los corchetes toman un elemento de una lista o el valor de un nombre en una tabla. Quítelos aquí.</translation>
</message>
<message>
<source>Take it out, or end the formula with `return …;`.</source>
<translation>Quítelo o termine la fórmula con `return …;`.</translation>
</message>
<message>
<source>Take it out, or look at what it should belong to.</source>
<translation>Quítelo o compruebe a qué debería pertenecer.</translation>
</message>
<message>
<source>Take it out, or put it into the loop that it belongs to.</source>
<translation>Quítelo o póngalo en el bucle al que pertenece.</translation>
</message>
<message>
<source>Take the `=` at the beginning out.</source>
<translation>Quite el `=` del principio.</translation>
</message>
<message>
<source>Take the bracket out, or add the opening one.</source>
<translation>Quite el paréntesis o añada el de apertura.</translation>
</message>
<message>
<source>Take the second `=` out.</source>
<translation>Quite el segundo `=`.</translation>
</message>
<message>
<source>Take the third `&amp;` out.</source>
<translation>Quite el tercer `&amp;`.</translation>
</message>
<message>
<source>Take this `{decode}` out, or put `{opening}` where it belongs before it.</source>
<translation>Quite este `{decode}` o ponga `{opening}` antes, donde corresponda.</translation>
</message>
<message>
<source>Test first whether `Count &gt; 0`.</source>
<translation>Compruebe primero si `Count &gt; 0`.</translation>
</message>
<message>
<source>Test first whether what is divided by is 0.</source>
<translation>Compruebe primero si el divisor es 0.</translation>
</message>
<message>
<source>Texts are put together with `+`: `{one} + {other}`.</source>
<translation>Los textos se unen con `+`: `{one} + {other}`.</translation>
</message>
<message>
<source>The first one is `[0]`, the last one `{of}.Last()`.</source>
<translation>El primero es `[0]`, el último `{of}.Last()`.</translation>
</message>
<message>
<source>The formula ended in an error</source>
<translation>La fórmula terminó en un error</translation>
</message>
<message>
<source>The formula is about {record} already: write `{name}` alone.</source>
<translation>La fórmula ya trata de eso ({record}): escriba solo `{name}`.</translation>
</message>
<message>
<source>The formula is about {record}: its fields stand alone, as `Total`.</source>
<translation>La fórmula trata de esto: {record}. Sus campos van solos, como `Total`.</translation>
</message>
<message>
<source>The formula is not complete or not valid C#</source>
<translation>La fórmula no está completa o no es C# válido</translation>
</message>
<message>
<source>The formula puts together things that don't fit</source>
<translation>La fórmula junta cosas que no encajan</translation>
</message>
<message>
<source>The formula takes objects of new { … } with the same values for one, as C# does. Whether iPaaS.com does depends on an option of C# Eval Expression (UseNonGenericAnonymousType) that isn't known: without it, each object is a group of its own.</source>
<translation>La fórmula toma por iguales los objetos de new { … } con los mismos valores, como hace C#. Si iPaaS.com lo hace depende de una opción de C# Eval Expression (UseNonGenericAnonymousType) que no se conoce: sin ella, cada objeto es un grupo propio.</translation>
</message>
<message>
<source>The formula uses a name that is not known</source>
<translation>La fórmula usa un nombre que no se conoce</translation>
</message>
<message>
<source>The formula uses something that can't be evaluated here</source>
<translation>La fórmula usa algo que no se puede evaluar aquí</translation>
</message>
<message>
<source>The formula was stopped</source>
<translation>La fórmula se detuvo</translation>
</message>
<message>
<source>The last one here is `[{index}]`.</source>
<translation>El último aquí es `[{index}]`.</translation>
</message>
<message>
<source>The record lacks something that the formula needs</source>
<translation>Al registro le falta algo que la fórmula necesita</translation>
</message>
<message>
<source>The record's fields stand alone: write `Total`, not `this.Total`.</source>
<translation>Los campos del registro van solos: escriba `Total`, no `this.Total`.</translation>
</message>
<message>
<source>The value depends on the culture of iPaaS.com's server, which isn't known: here it is written without one (invariant); a server in English (United States) writes it otherwise.</source>
<translation>El valor depende de la cultura del servidor de iPaaS.com, que no se conoce: aquí está escrito sin ninguna (invariante); un servidor en inglés (Estados Unidos) lo escribe de otro modo.</translation>
</message>
<message>
<source>Those go up to 2,147,483,647. Use `long` for larger ones, or `decimal` for amounts.</source>
<translation>Esos llegan hasta 2.147.483.647. Use `long` para mayores o `decimal` para importes.</translation>
</message>
<message>
<source>To compare with several, repeat the comparison with `||`; to put texts together, write `+`; for a list, write `new[] { …, … }`.</source>
<translation>Para comparar con varios, repita la comparación con `||`; para unir textos, escriba `+`; para una lista, escriba `new[] { …, … }`.</translation>
</message>
<message>
<source>To compare, write two: `{compared}`.</source>
<translation>Para comparar, escriba dos: `{compared}`.</translation>
</message>
<message>
<source>To compare, write two: `{text} == {right}`. To keep a value, make a variable: `var name = {right};`.</source>
<translation>Para comparar, escriba dos: `{text} == {right}`. Para conservar un valor, cree una variable: `var name = {right};`.</translation>
</message>
<message>
<source>To give the value, write `return {text};`. To keep it, write `var name = {text};`.</source>
<translation>Para dar el valor, escriba `return {text};`. Para conservarlo, escriba `var name = {text};`.</translation>
</message>
<message>
<source>To go through a list, write `foreach (var line in Lines) { … }`.</source>
<translation>Para recorrer una lista, escriba `foreach (var line in Lines) { … }`.</translation>
</message>
<message>
<source>To take the first one, write `{value}`.</source>
<translation>Para tomar el primero, escriba `{value}`.</translation>
</message>
<message>
<source>Turn it into one: `Convert.To{type}({of})`.</source>
<translation>Conviértalo: `Convert.To{type}({of})`.</translation>
</message>
<message>
<source>Turn one side into the other, for example with Convert.ToDecimal(…) or .ToString().</source>
<translation>Convierta un lado en el otro, por ejemplo con Convert.ToDecimal(…) o .ToString().</translation>
</message>
<message>
<source>Turn the text into a number: `{make}`. (It fails where the text isn't a number.)</source>
<translation>Convierta el texto en número: `{make}`. (Da error donde el texto no es un número.)</translation>
</message>
<message>
<source>Two comparisons are joined with `&amp;&amp;`: `{shown} &amp;&amp; {again}`.</source>
<translation>Dos comparaciones se unen con `&amp;&amp;`: `{shown} &amp;&amp; {again}`.</translation>
</message>
<message>
<source>Use `decimal` for larger ones: `Convert.ToDecimal(…)`.</source>
<translation>Use `decimal` para mayores: `Convert.ToDecimal(…)`.</translation>
</message>
<message>
<source>Values of a list are taken with `Lines.Select(l =&gt; l.Sku)`.</source>
<translation>Los valores de una lista se toman con `Lines.Select(l =&gt; l.Sku)`.</translation>
</message>
<message>
<source>Values of a table are taken by their name in brackets: `{shown}["{name}"]`.</source>
<translation>Los valores de una tabla se toman con su nombre entre corchetes: `{shown}["{name}"]`.</translation>
</message>
<message>
<source>Write `!=`.</source>
<translation>Escriba `!=`.</translation>
</message>
<message>
<source>Write `.` in place of `?.`.</source>
<translation>Escriba `.` en lugar de `?.`.</translation>
</message>
<message>
<source>Write `==`.</source>
<translation>Escriba `==`.</translation>
</message>
<message>
<source>Write `?.{name}`: it gives null where there is no value. (`.Value.{name}` ends in an error there.)</source>
<translation>Escriba `?.{name}`: da null donde no hay valor. (`.Value.{name}` da error allí.)</translation>
</message>
<message>
<source>Write `field.Contains("text")`, `field.StartsWith("text")` or `field.EndsWith("text")`.</source>
<translation>Escriba `field.Contains("text")`, `field.StartsWith("text")` o `field.EndsWith("text")`.</translation>
</message>
<message>
<source>Write `foreach (var line in Lines) { … }`.</source>
<translation>Escriba `foreach (var line in Lines) { … }`.</translation>
</message>
<message>
<source>Write `if (!(condition)) { … }`.</source>
<translation>Escriba `if (!(condition)) { … }`.</translation>
</message>
<message>
<source>Write `if (condition) { return …; } else { return …; }`, or shorter `condition ? value : other value`.</source>
<translation>Escriba `if (condition) { return …; } else { return …; }` o, más corto, `condition ? value : other value`.</translation>
</message>
<message>
<source>Write `new[] {{ {values} }}.Contains({value})`.</source>
<translation>Escriba `new[] {{ {values} }}.Contains({value})`.</translation>
</message>
<message>
<source>Write `throw new Exception({shown})`.</source>
<translation>Escriba `throw new Exception({shown})`.</translation>
</message>
<message>
<source>Write `try { … } catch { … }`.</source>
<translation>Escriba `try { … } catch { … }`.</translation>
</message>
<message>
<source>Write `var name = value;`, or `name = value;` for one that is there.</source>
<translation>Escriba `var name = value;`, o `name = value;` para una que ya existe.</translation>
</message>
<message>
<source>Write `var name = value;`.</source>
<translation>Escriba `var name = value;`.</translation>
</message>
<message>
<source>Write `var` before it: `foreach (var {shown} in …)`.</source>
<translation>Escriba `var` delante: `foreach (var {shown} in …)`.</translation>
</message>
<message>
<source>Write `var` in place of `const`.</source>
<translation>Escriba `var` en lugar de `const`.</translation>
</message>
<message>
<source>Write `{better}{behind}`, which gives null then.</source>
<translation>Escriba `{better}{behind}`, que entonces da null.</translation>
</message>
<message>
<source>Write `{condition} ? {value} : {other}`.</source>
<translation>Escriba `{condition} ? {value} : {other}`.</translation>
</message>
<message>
<source>Write `{function}({name} =&gt; {inner})`.</source>
<translation>Escriba `{function}({name} =&gt; {inner})`.</translation>
</message>
<message>
<source>Write `{method}OrDefault` in place of `{method}`: it gives null then, and `?.` behind it allows for that.</source>
<translation>Escriba `{method}OrDefault` en lugar de `{method}`: entonces da null, y `?.` detrás lo admite.</translation>
</message>
<message>
<source>Write `{name}()`, with what it needs between the brackets.</source>
<translation>Escriba `{name}()`, con lo que necesita entre los paréntesis.</translation>
</message>
<message>
<source>Write `{name}` without the `{sign}`.</source>
<translation>Escriba `{name}` sin `{sign}`.</translation>
</message>
<message>
<source>Write `{near}` in place of `{name}`.</source>
<translation>Escriba `{near}` en lugar de `{name}`.</translation>
</message>
<message>
<source>Write `{number} / 100m` in place of `{number}%`.</source>
<translation>Escriba `{number} / 100m` en lugar de `{number}%`.</translation>
</message>
<message>
<source>Write `{number}m`.</source>
<translation>Escriba `{number}m`.</translation>
</message>
<message>
<source>Write `{other}` in place of `{name}`.</source>
<translation>Escriba `{other}` en lugar de `{name}`.</translation>
</message>
<message>
<source>Write `{path}?.{name}`.</source>
<translation>Escriba `{path}?.{name}`.</translation>
</message>
<message>
<source>Write `{plain}{mark}`.</source>
<translation>Escriba `{plain}{mark}`.</translation>
</message>
<message>
<source>Write `{shown}(x =&gt; x.{name})`.</source>
<translation>Escriba `{shown}(x =&gt; x.{name})`.</translation>
</message>
<message>
<source>Write `{sign} null`.</source>
<translation>Escriba `{sign} null`.</translation>
</message>
<message>
<source>Write `{text} (…) {{ … }}`.</source>
<translation>Escriba `{text} (…) {{ … }}`.</translation>
</message>
<message>
<source>Write `{type}.{near}`.</source>
<translation>Escriba `{type}.{near}`.</translation>
</message>
<message>
<source>Write both limits: `Total &gt;= 10 &amp;&amp; Total &lt;= 20`.</source>
<translation>Escriba ambos límites: `Total &gt;= 10 &amp;&amp; Total &lt;= 20`.</translation>
</message>
<message>
<source>Write in angle brackets what it holds, as `{name}&lt;string&gt;`.</source>
<translation>Escriba entre ángulos lo que contiene, como `{name}&lt;string&gt;`.</translation>
</message>
<message>
<source>Write one. A single field is a formula too: `Total`.</source>
<translation>Escriba una. Un solo campo también es una fórmula: `Total`.</translation>
</message>
<message>
<source>Write the formula in another way, or send this order from iPaaS.com itself.</source>
<translation>Escriba la fórmula de otro modo o envíe este pedido desde el propio iPaaS.com.</translation>
</message>
<message>
<source>Write the number alone, with an `m` for money: `100m`.</source>
<translation>Escriba solo el número, con una `m` para dinero: `100m`.</translation>
</message>
<message>
<source>Write the type before the name, as `string name`. If no function is meant, an operator is missing.</source>
<translation>Escriba el tipo antes del nombre, como `string name`. Si no se trata de una función, falta un operador.</translation>
</message>
<message>
<source>Write the type in place of `var`, as `string name = null;`.</source>
<translation>Escriba el tipo en lugar de `var`, como `string name = null;`.</translation>
</message>
<message>
<source>Write what belongs there in full.</source>
<translation>Escriba completo lo que va allí.</translation>
</message>
<message>
<source>Write what is missing at the end: a value behind an operator, or the rest of a choice or a bracket.</source>
<translation>Escriba lo que falta al final: un valor detrás de un operador, o el resto de una elección o de un paréntesis.</translation>
</message>
<message>
<source>Write what the formula gives: `return Total;`. For no value write `return null;`.</source>
<translation>Escriba lo que da la fórmula: `return Total;`. Para ningún valor, escriba `return null;`.</translation>
</message>
<message>
<source>Write {first} for that of the first one, or {listed} for a list of all.</source>
<translation>Escriba {first} para el del primero, o {listed} para una lista de todos.</translation>
</message>
<message>
<source>Write {first} for that of the first one, {total} for their sum, or {listed} for a list of all.</source>
<translation>Escriba {first} para el del primero, {total} para la suma, o {listed} para una lista de todos.</translation>
</message>
<message>
<source>[ ] can't become a `{target}`</source>
<translation>[ ] no puede convertirse en `{target}`</translation>
</message>
<message>
<source>`!==` is JavaScript</source>
<translation>`!==` es de JavaScript</translation>
</message>
<message>
<source>`!` wants a condition, not {type}</source>
<translation>`!` necesita una condición; aquí hay: {type}</translation>
</message>
<message>
<source>`#endif` is missing</source>
<translation>falta `#endif`</translation>
</message>
<message>
<source>`#{decode}` can only stand at the top of a file</source>
<translation>`#{decode}` solo puede estar al principio de un archivo</translation>
</message>
<message>
<source>`#{decode}` has no `#if`</source>
<translation>`#{decode}` no tiene `#if`</translation>
</message>
<message>
<source>`&amp;{name};` comes from a web page</source>
<translation>`&amp;{name};` viene de una página web</translation>
</message>
<message>
<source>`&lt;&gt;` for `!=`</source>
<translation>`&lt;&gt;` por `!=`</translation>
</message>
<message>
<source>`===` is JavaScript</source>
<translation>`===` es de JavaScript</translation>
</message>
<message>
<source>`=&gt;` makes a function, which isn't a value here</source>
<translation>`=&gt;` crea una función, que aquí no es un valor</translation>
</message>
<message>
<source>`?.` can't be used with a value of an open type</source>
<translation>`?.` no sirve con un valor de tipo abierto</translation>
</message>
<message>
<source>`??` doesn't work between `{type}` and `{type2}`</source>
<translation>`??` no funciona entre `{type}` y `{type2}`</translation>
</message>
<message>
<source>`DateTime.TryParse({source}, out var date) ? date : (DateTime?)null`.</source>
<translation>`DateTime.TryParse({source}, out var date) ? date : (DateTime?)null`.</translation>
</message>
<message>
<source>`Truncate({of}, {given})` takes what there is, and no more.</source>
<translation>`Truncate({of}, {given})` toma lo que hay, y nada más.</translation>
</message>
<message>
<source>`[{given}]` asks for a place before the first {noun}</source>
<translation>`[{given}]` pide un lugar anterior al primero ({noun})</translation>
</message>
<message>
<source>`\U{long}` isn't a character</source>
<translation>`\U{long}` no es un carácter</translation>
</message>
<message>
<source>`\{value}` isn't an escape sequence; a backslash is written `\\`</source>
<translation>`\{value}` no es una secuencia de escape; una barra invertida se escribe `\\`</translation>
</message>
<message>
<source>`^^` doesn't work with `{type}`</source>
<translation>`^^` no funciona con `{type}`</translation>
</message>
<message>
<source>`^^` for a power</source>
<translation>`^^` para una potencia</translation>
</message>
<message>
<source>`^|` for `^`</source>
<translation>`^|` por `^`</translation>
</message>
<message>
<source>`as` wants a type that can be null; write `as {target}?`</source>
<translation>`as` necesita un tipo que pueda ser null; escriba `as {target}?`</translation>
</message>
<message>
<source>`await foreach`</source>
<translation>`await foreach`</translation>
</message>
<message>
<source>`await` needs an `async` lambda or function around it</source>
<translation>`await` necesita alrededor una lambda o función `async`</translation>
</message>
<message>
<source>`break outer` and `break all`</source>
<translation>`break outer` y `break all`</translation>
</message>
<message>
<source>`break` isn't inside a loop or `switch`</source>
<translation>`break` no está en ningún bucle ni `switch`</translation>
</message>
<message>
<source>`continue` isn't inside a loop</source>
<translation>`continue` no está en ningún bucle</translation>
</message>
<message>
<source>`else` doesn't follow a complete `if`</source>
<translation>`else` no está detrás de un `if` terminado</translation>
</message>
<message>
<source>`for each` is one word in C#: `foreach`</source>
<translation>`for each` es una sola palabra en C#: `foreach`</translation>
</message>
<message>
<source>`foreach` wants a list, such as `Lines`.</source>
<translation>`foreach` necesita una lista, como `Lines`.</translation>
</message>
<message>
<source>`goto case` isn't inside a `switch`</source>
<translation>`goto case` no está en ningún `switch`</translation>
</message>
<message>
<source>`if ({of} != null) {{ … }}` around the loop.</source>
<translation>`if ({of} != null) {{ … }}` alrededor del bucle.</translation>
</message>
<message>
<source>`is` wants a type or a constant</source>
<translation>`is` necesita un tipo o una constante</translation>
</message>
<message>
<source>`new {type}`</source>
<translation>`new {type}`</translation>
</message>
<message>
<source>`new()` needs to know its type here</source>
<translation>`new()` necesita conocer aquí su tipo</translation>
</message>
<message>
<source>`null` doesn't say which is meant: {forms}; cast it, as `(string)null`</source>
<translation>`null` no dice cuál se quiere: {forms}; conviértalo, como `(string)null`</translation>
</message>
<message>
<source>`of` is written `in` in C#</source>
<translation>`of` se escribe `in` en C#</translation>
</message>
<message>
<source>`out` beside a dynamic value</source>
<translation>`out` junto a un valor dinámico</translation>
</message>
<message>
<source>`out` or `ref` beside a dynamic value</source>
<translation>`out` o `ref` junto a un valor dinámico</translation>
</message>
<message>
<source>`return` needs a value here</source>
<translation>`return` necesita aquí un valor</translation>
</message>
<message>
<source>`sizeof` doesn't work with `{type}`</source>
<translation>`sizeof` no funciona con `{type}`</translation>
</message>
<message>
<source>`throw;` isn't inside a `catch`</source>
<translation>`throw;` no está en ningún `catch`</translation>
</message>
<message>
<source>`throw` can't stand here</source>
<translation>`throw` no puede estar aquí</translation>
</message>
<message>
<source>`true` or `false`</source>
<translation>`true` o `false`</translation>
</message>
<message>
<source>`try` needs a `catch` or a `finally`</source>
<translation>`try` necesita un `catch` o un `finally`</translation>
</message>
<message>
<source>`var` can't take its type from {shown}</source>
<translation>`var` no puede tomar su tipo de {shown}</translation>
</message>
<message>
<source>`with` doesn't work with `{type}`</source>
<translation>`with` no funciona con `{type}`</translation>
</message>
<message>
<source>`yield` isn't inside a function that returns an IEnumerable</source>
<translation>`yield` no está en una función que dé un IEnumerable</translation>
</message>
<message>
<source>`{before} ?? 0`, or another value in place of the 0.</source>
<translation>`{before} ?? 0`, u otro valor en lugar del 0.</translation>
</message>
<message>
<source>`{before}?.{name}` gives null in place of an error.</source>
<translation>`{before}?.{name}` da null en lugar de un error.</translation>
</message>
<message>
<source>`{before}?{rest}` gives null in place of an error.</source>
<translation>`{before}?{rest}` da null en lugar de un error.</translation>
</message>
<message>
<source>`{decode}` has no opening bracket</source>
<translation>`{decode}` no tiene signo de apertura</translation>
</message>
<message>
<source>`{decode}` is here, but `{wanted}` is missing</source>
<translation>`{decode}` está donde falta `{wanted}`</translation>
</message>
<message>
<source>`{decode}` is never closed with `{closing}`</source>
<translation>`{decode}` nunca se cierra con `{closing}`</translation>
</message>
<message>
<source>`{divisor}` is 0, and nothing can be divided by 0</source>
<translation>`{divisor}` es 0, y no se puede dividir por 0</translation>
</message>
<message>
<source>`{key}` is {value}, which</source>
<translation>`{key}` es {value} y</translation>
</message>
<message>
<source>`{modifier}` wants a variable</source>
<translation>`{modifier}` necesita una variable</translation>
</message>
<message>
<source>`{names}` has no type; cast the null, as in `(string)null`</source>
<translation>`{names}` no tiene tipo; convierta el null, como `(string)null`</translation>
</message>
<message>
<source>`{name}` can't be called with ({given})</source>
<translation>no se puede llamar a `{name}` con ({given})</translation>
</message>
<message>
<source>`{name}` doesn't say what it holds</source>
<translation>`{name}` no dice qué contiene</translation>
</message>
<message>
<source>`{name}` has no type</source>
<translation>`{name}` no tiene tipo</translation>
</message>
<message>
<source>`{name}` is a function of the host that is not bound here</source>
<translation>`{name}` es una función de la integración que aquí no está disponible</translation>
</message>
<message>
<source>`{name}` is a member of `{inner}`; a `{type}` may be missing: write `.Value.{name}` or `?.{name}`</source>
<translation>`{name}` es un miembro de `{inner}`; `{type}` puede faltar: escriba `.Value.{name}` o `?.{name}`</translation>
</message>
<message>
<source>`{name}` is a method: call it with brackets</source>
<translation>`{name}` es un método: llámelo con paréntesis</translation>
</message>
<message>
<source>`{name}` is a namespace, not a value</source>
<translation>`{name}` es un espacio de nombres, no un valor</translation>
</message>
<message>
<source>`{name}` is declared already</source>
<translation>`{name}` ya está declarado</translation>
</message>
<message>
<source>`{name}` is not a function here</source>
<translation>`{name}` no es una función aquí</translation>
</message>
<message>
<source>`{name}` is not a member of `{type}`{more}</source>
<translation>`{name}` no es un miembro de `{type}`{more}</translation>
</message>
<message>
<source>`{name}` is not a member of {type}</source>
<translation>`{name}` no es un miembro de {type}</translation>
</message>
<message>
<source>`{name}` is null</source>
<translation>`{name}` es null</translation>
</message>
<message>
<source>`{name}` may have no value here</source>
<translation>`{name}` puede no tener valor aquí</translation>
</message>
<message>
<source>`{name}` of `{type}`</source>
<translation>`{name}` de `{type}`</translation>
</message>
<message>
<source>`{name}` takes {params} types, not {args}</source>
<translation>`{name}` lleva {params} tipos, no {args}</translation>
</message>
<message numerus="yes">
<source>`{name}` takes {wanted} arguments, not {given}</source>
<extracomment>`{name}` takes {wanted} argument, not {given}</extracomment>
<translation><numerusform>`{name}` lleva {wanted} argumento, no {given}</numerusform><numerusform>`{name}` lleva {wanted} argumentos, no {given}</numerusform></translation>
</message>
<message>
<source>`{name}` {what}: it belongs to {records}</source>
<translation>`{name}` {what}: pertenece a: {records}</translation>
</message>
<message>
<source>`{name}` {what}: the formula is about {record} already</source>
<translation>`{name}` {what}: la fórmula ya trata de eso ({record})</translation>
</message>
<message>
<source>`{name}` {what}; did you mean `parent.{name}`?</source>
<translation>`{name}` {what}; ¿quiso decir `parent.{name}`?</translation>
</message>
<message>
<source>`{name}` {what}; did you mean `{near}` of the {records}?</source>
<translation>`{name}` {what}; ¿quiso decir `{near}` de «{records}»?</translation>
</message>
<message>
<source>`{name}` {what}; did you mean `{near}`?</source>
<translation>`{name}` {what}; ¿quiso decir `{near}`?</translation>
</message>
<message>
<source>`{name}`, a type of .NET,</source>
<translation>`{name}`, un tipo de .NET,</translation>
</message>
<message>
<source>`{node}?.` in place of `{node}.` gives null in place of an error.</source>
<translation>`{node}?.` en lugar de `{node}.` da null en lugar de un error.</translation>
</message>
<message>
<source>`{node}` can't be worked out (.NET says: “{words}”)</source>
<translation>no se puede calcular `{node}` (.NET dice: «{words}»)</translation>
</message>
<message>
<source>`{node}` divides by 0</source>
<translation>`{node}` divide por 0</translation>
</message>
<message>
<source>`{node}` gives a number that is too large</source>
<translation>`{node}` da un número demasiado grande</translation>
</message>
<message>
<source>`{node}` gives null</source>
<translation>`{node}` da null</translation>
</message>
<message>
<source>`{node}` is given null for `{parameter}`, where it needs a value</source>
<translation>`{node}` recibe null para `{parameter}`, donde necesita un valor</translation>
</message>
<message>
<source>`{node}` is null</source>
<translation>`{node}` es null</translation>
</message>
<message>
<source>`{node}` met a value that is null</source>
<translation>`{node}` encontró un valor que es null</translation>
</message>
<message>
<source>`{node}` takes something out, and nothing is left</source>
<translation>`{node}` saca algo, y no queda nada</translation>
</message>
<message>
<source>`{of}?.{method}({inside})` gives null in place of an error.</source>
<translation>`{of}?.{method}({inside})` da null en lugar de un error.</translation>
</message>
<message>
<source>`{of}` gives {counted}</source>
<translation>`{of}` da {counted}</translation>
</message>
<message>
<source>`{of}` has fewer {nouns}</source>
<translation>`{of}` tiene menos {nouns}</translation>
</message>
<message>
<source>`{of}` has no value for {given}</source>
<translation>`{of}` no tiene valor para {given}</translation>
</message>
<message>
<source>`{of}` has {count} {nouns}</source>
<translation>`{of}` tiene {count} {nouns}</translation>
</message>
<message>
<source>`{of}` is {is_}, and can't simply be taken as {wanted}</source>
<translation>`{of}` es {is_}, y no se puede tomar sin más como {wanted}</translation>
</message>
<message>
<source>`{path}` is a list. As one text: `string.Join(", ", {path}.Select(x =&gt; x.…))`.</source>
<translation>`{path}` es una lista. Como un solo texto: `string.Join(", ", {path}.Select(x =&gt; x.…))`.</translation>
</message>
<message>
<source>`{path}` is a list. How many there are is `{path}.Count()`; a sum is `{path}.Sum(x =&gt; …)`.</source>
<translation>`{path}` es una lista. Cuántos hay: `{path}.Count()`; una suma: `{path}.Sum(x =&gt; …)`.</translation>
</message>
<message>
<source>`{path}` is a list. Whether something is in it: `{path}.Any(x =&gt; x.… == {shown})`.</source>
<translation>`{path}` es una lista. Si contiene algo: `{path}.Any(x =&gt; x.… == {shown})`.</translation>
</message>
<message>
<source>`{path}` is a list: `{name}` belongs to each {record} in it</source>
<translation>`{path}` es una lista: `{name}` pertenece a cada elemento ({record})</translation>
</message>
<message>
<source>`{piece}` is no `{type}`</source>
<translation>`{piece}` no es `{type}`</translation>
</message>
<message>
<source>`{rstrip}` can't leave a `finally`</source>
<translation>`{rstrip}` no puede salir de un `finally`</translation>
</message>
<message>
<source>`{shown}` always has a value, so that there is nothing to compare with null.</source>
<translation>`{shown}` siempre tiene valor, así que no hay nada que comparar con null.</translation>
</message>
<message>
<source>`{shown}` gives no value</source>
<translation>`{shown}` no da ningún valor</translation>
</message>
<message>
<source>`{shown}` is 0. Divide by something else.</source>
<translation>`{shown}` es 0. Divida por otra cosa.</translation>
</message>
<message>
<source>`{shown}` is a number. Compare it with one, without quotes, or compare another field with the text.</source>
<translation>`{shown}` es un número. Compárelo con uno, sin comillas, o compare otro campo con el texto.</translation>
</message>
<message>
<source>`{shown}` is a text, so compare it with one: put quotes around the number, {quoted}.</source>
<translation>`{shown}` es un texto, así que compárelo con uno: ponga el número entre comillas, {quoted}.</translation>
</message>
<message>
<source>`{shown}` is the value itself: leave `.Value` out.</source>
<translation>`{shown}` es el valor mismo: omita `.Value`.</translation>
</message>
<message>
<source>`{shown}` is true or false already: leave the comparison out, or compare what belongs together.</source>
<translation>`{shown}` ya es verdadero o falso: omita la comparación o compare lo que corresponde.</translation>
</message>
<message>
<source>`{sign}` doesn't belong before a field or a number</source>
<translation>`{sign}` no va delante de un campo ni de un número</translation>
</message>
<message>
<source>`{source}` is empty, so it is no {kind}</source>
<translation>`{source}` está vacío, así que no es {kind}</translation>
</message>
<message>
<source>`{source}` is “{value}”, which is no {kind}</source>
<translation>`{source}` es «{value}», que no es {kind}</translation>
</message>
<message>
<source>`{splitlines}` is not expected here</source>
<translation>`{splitlines}` no se espera aquí</translation>
</message>
<message>
<source>`{symbol}` doesn't work between {type} and {type2}</source>
<translation>`{symbol}` no funciona entre {type} y {type2}</translation>
</message>
<message>
<source>`{symbol}` doesn't work with {type}</source>
<translation>`{symbol}` no funciona con {type}</translation>
</message>
<message>
<source>`{symbol}` joins conditions, and `{shown}` is {type}</source>
<translation>`{symbol}` une condiciones, y `{shown}` es {type}</translation>
</message>
<message>
<source>`{symbol}` needs a number behind it. Of a text it is made with {made}.</source>
<translation>`{symbol}` necesita un número detrás. De un texto se hace así: {made}.</translation>
</message>
<message>
<source>`{text_of}` always has a value, so that `?.` has nothing to do</source>
<translation>`{text_of}` siempre tiene valor, así que `?.` no tiene nada que hacer</translation>
</message>
<message>
<source>`{text_of}` always has a value, so that `??` has nothing to do</source>
<translation>`{text_of}` siempre tiene valor, así que `??` no tiene nada que hacer</translation>
</message>
<message>
<source>`{text_of}` can't be assigned to</source>
<translation>no se puede asignar a `{text_of}`</translation>
</message>
<message>
<source>`{text_of}` has no type</source>
<translation>`{text_of}` no tiene tipo</translation>
</message>
<message>
<source>`{text} {negation}NULL` is SQL's</source>
<translation>`{text} {negation}NULL` es de SQL</translation>
</message>
<message>
<source>`{text}(…)` with three parts is Excel's; C# chooses with `?` and `:`</source>
<translation>`{text}(…)` con tres partes es de Excel; C# elige con `?` y `:`</translation>
</message>
<message>
<source>`{text}` can't be assigned to</source>
<translation>no se puede asignar a `{text}`</translation>
</message>
<message>
<source>`{text}` can't be assigned to: it is {why}</source>
<translation>no se puede asignar a `{text}`: es {why}</translation>
</message>
<message>
<source>`{text}` is a field of the record; a formula can't change it</source>
<translation>`{text}` es un campo del registro; una fórmula no puede cambiarlo</translation>
</message>
<message>
<source>`{text}` is a list. Take one of it, as `{text}.First()`, or make one text of it with `string.Join`.</source>
<translation>`{text}` es una lista. Tome uno, como `{text}.First()`, o haga un texto de ella con `string.Join`.</translation>
</message>
<message>
<source>`{text}` is not a number</source>
<translation>`{text}` no es un número</translation>
</message>
<message>
<source>`{text}` is too large for a decimal</source>
<translation>`{text}` es demasiado grande para decimal</translation>
</message>
<message>
<source>`{text}` is too large for a double</source>
<translation>`{text}` es demasiado grande para double</translation>
</message>
<message>
<source>`{text}` is too large for a whole number</source>
<translation>`{text}` es demasiado grande para un número entero</translation>
</message>
<message>
<source>`{text}` is written `if` in C#</source>
<translation>`{text}` se escribe `if` en C#</translation>
</message>
<message>
<source>`{text}` is written `{small}` in C#</source>
<translation>`{text}` se escribe `{small}` en C#</translation>
</message>
<message>
<source>`{text}` isn't a number: write one, without quotes.</source>
<translation>`{text}` no es un número: escriba uno, sin comillas.</translation>
</message>
<message>
<source>`{text}` needs a value</source>
<translation>`{text}` necesita un valor</translation>
</message>
<message>
<source>`{text}` needs a value of type `{type}`, not the type itself</source>
<translation>`{text}` necesita un valor del tipo `{type}`, no el tipo mismo</translation>
</message>
<message>
<source>`{text}` wants brackets</source>
<translation>`{text}` necesita paréntesis</translation>
</message>
<message>
<source>`{type}` in a query</source>
<translation>`{type}` en una consulta</translation>
</message>
<message>
<source>`{type}` is a type, not a value</source>
<translation>`{type}` es un tipo, no un valor</translation>
</message>
<message>
<source>`{type}` is missing here</source>
<translation>falta `{type}` aquí</translation>
</message>
<message>
<source>`{type}` is the name of a kind of record, not a record</source>
<translation>`{type}` es el nombre de una clase de registro, no un registro</translation>
</message>
<message>
<source>`{word}` can't stand here</source>
<translation>`{word}` no puede estar aquí</translation>
</message>
<message>
<source>`{word}` is a word of C# itself. If it is meant as a name, choose another one.</source>
<translation>`{word}` es una palabra del propio C#. Si debe ser un nombre, elija otro.</translation>
</message>
<message>
<source>`{word}` is not a word of C#</source>
<translation>`{word}` no es una palabra de C#</translation>
</message>
<message>
<source>`{word}` is written `else if` in C#</source>
<translation>`{word}` se escribe `else if` en C#</translation>
</message>
<message>
<source>a `case` must end in `break`, `return` or `throw`</source>
<translation>un `case` debe terminar en `break`, `return` o `throw`</translation>
</message>
<message>
<source>a `const` wants its type</source>
<translation>un `const` necesita su tipo</translation>
</message>
<message>
<source>a `switch` needs at least one arm</source>
<translation>un `switch` necesita al menos una rama</translation>
</message>
<message>
<source>a `{source}` can never be `{type}`</source>
<translation>`{source}` nunca puede ser `{type}`</translation>
</message>
<message>
<source>a `{type}`</source>
<translation>un `{type}`</translation>
</message>
<message>
<source>a `{type}` can never be `{target}`</source>
<translation>`{type}` nunca puede ser `{target}`</translation>
</message>
<message>
<source>a `{type}` can't be awaited</source>
<translation>no se puede esperar a `{type}`</translation>
</message>
<message>
<source>a `{type}` can't be filled with {{ }}</source>
<translation>`{type}` no se puede llenar con {{ }}</translation>
</message>
<message>
<source>a `{type}` can't be taken apart</source>
<translation>`{type}` no se puede descomponer</translation>
</message>
<message>
<source>a `{type}` doesn't have {parts} parts</source>
<translation>`{type}` no tiene {parts} partes</translation>
</message>
<message>
<source>a `{type}` has {args} parts, not {parts}</source>
<translation>`{type}` tiene {args} partes, no {parts}</translation>
</message>
<message>
<source>a `{type}` is never null, so `??=` has nothing to do</source>
<translation>`{type}` nunca es null, así que `??=` no tiene nada que hacer</translation>
</message>
<message>
<source>a backslash in a text is written `\\`, or the text begins with `@`</source>
<translation>una barra invertida en un texto se escribe `\\`, o el texto empieza con `@`</translation>
</message>
<message>
<source>a bare `{type}` has no type here</source>
<translation>un `{type}` solo no tiene tipo aquí</translation>
</message>
<message>
<source>a call that gives nothing</source>
<translation>una llamada que no da nada</translation>
</message>
<message>
<source>a char is exactly one character; a text goes in double quotes</source>
<translation>un char es exactamente un carácter; un texto va entre comillas dobles</translation>
</message>
<message>
<source>a closing bracket has no opening one</source>
<translation>un signo de cierre no tiene el de apertura</translation>
</message>
<message>
<source>a constant</source>
<translation>una constante</translation>
</message>
<message>
<source>a custom field</source>
<translation>un campo personalizado</translation>
</message>
<message>
<source>a customer</source>
<translation>un cliente</translation>
</message>
<message>
<source>a date</source>
<translation>una fecha</translation>
</message>
<message>
<source>a format in `{node}` is none that C# knows</source>
<translation>un formato de `{node}` no lo conoce C#</translation>
</message>
<message>
<source>a formula can't ask a database</source>
<translation>una fórmula no puede consultar una base de datos</translation>
</message>
<message>
<source>a formula doesn't begin with `=` here</source>
<translation>aquí una fórmula no empieza con `=`</translation>
</message>
<message>
<source>a formula doesn't begin with `=`, and `{function}(…)` is Excel's</source>
<translation>una fórmula no empieza con `=`, y `{function}(…)` es de Excel</translation>
</message>
<message>
<source>a function inside a formula has no `public` and the like</source>
<translation>una función dentro de una fórmula no lleva `public` ni similares</translation>
</message>
<message>
<source>a function of the host has to be waited for</source>
<translation>hay que esperar a una función de la integración</translation>
</message>
<message>
<source>a function with `yield` gives an IEnumerable, not a `{returns}`</source>
<translation>una función con `yield` da un IEnumerable, no `{returns}`</translation>
</message>
<message>
<source>a function without a result can't return a value</source>
<translation>una función sin resultado no puede devolver un valor</translation>
</message>
<message>
<source>a lambda</source>
<translation>una lambda</translation>
</message>
<message>
<source>a lambda can't become a `{target}`</source>
<translation>una lambda no puede convertirse en `{target}`</translation>
</message>
<message>
<source>a lambda can't stand here</source>
<translation>una lambda no puede estar aquí</translation>
</message>
<message>
<source>a lambda given to a dynamic call</source>
<translation>una lambda en una llamada dinámica</translation>
</message>
<message>
<source>a lambda that calls itself</source>
<translation>una lambda que se llama a sí misma</translation>
</message>
<message>
<source>a lambda without a result can't return a value</source>
<translation>una lambda sin resultado no puede devolver un valor</translation>
</message>
<message>
<source>a last value without `return`</source>
<translation>un último valor sin `return`</translation>
</message>
<message>
<source>a length of time</source>
<translation>una duración</translation>
</message>
<message>
<source>a line address</source>
<translation>una dirección de línea</translation>
</message>
<message>
<source>a line of the raw text is indented less than its closing quotes</source>
<translation>una línea del texto sin formato tiene menos sangría que sus comillas de cierre</translation>
</message>
<message>
<source>a list in [ ] doesn't say of what kind it is here</source>
<translation>una lista entre [ ] no dice aquí de qué clase es</translation>
</message>
<message>
<source>a list is changed while the formula goes through it</source>
<translation>una lista cambia mientras la fórmula la recorre</translation>
</message>
<message>
<source>a list of {plural}</source>
<translation>una lista de {plural}</translation>
</message>
<message>
<source>a missing last semicolon</source>
<translation>la falta del último punto y coma</translation>
</message>
<message>
<source>a note</source>
<translation>una nota</translation>
</message>
<message>
<source>a number has a point before its decimals, not a comma</source>
<translation>un número lleva punto antes de sus decimales, no coma</translation>
</message>
<message>
<source>a number has no comma between its thousands</source>
<translation>un número no lleva coma entre sus millares</translation>
</message>
<message>
<source>a parameter written as `{text_of}`</source>
<translation>un parámetro escrito como `{text_of}`</translation>
</message>
<message>
<source>a pattern behind `..`</source>
<translation>un patrón detrás de `..`</translation>
</message>
<message>
<source>a pattern wants a constant here</source>
<translation>un patrón necesita aquí una constante</translation>
</message>
<message>
<source>a payment</source>
<translation>un pago</translation>
</message>
<message>
<source>a percentage is written as a number in C#</source>
<translation>un porcentaje se escribe como número en C#</translation>
</message>
<message>
<source>a query ends in `select` or `group … by …`</source>
<translation>una consulta termina en `select` o `group … by …`</translation>
</message>
<message>
<source>a range among the values of a list</source>
<translation>un intervalo entre los valores de una lista</translation>
</message>
<message>
<source>a range among values has both ends</source>
<translation>un intervalo entre valores tiene los dos extremos</translation>
</message>
<message>
<source>a raw text on several lines begins and ends on lines of its own</source>
<translation>un texto sin formato de varias líneas empieza y termina en líneas propias</translation>
</message>
<message>
<source>a result that has to be waited for</source>
<translation>una respuesta que hay que esperar</translation>
</message>
<message>
<source>a semicolon is missing before `else`</source>
<translation>falta un punto y coma antes de `else`</translation>
</message>
<message>
<source>a semicolon is missing before `{text}`</source>
<translation>falta un punto y coma antes de `{text}`</translation>
</message>
<message>
<source>a single letter</source>
<translation>una sola letra</translation>
</message>
<message>
<source>a table of names and values</source>
<translation>una tabla de nombres y valores</translation>
</message>
<message>
<source>a tax</source>
<translation>un impuesto</translation>
</message>
<message>
<source>a text doesn't stand in accents</source>
<translation>un texto no va entre acentos</translation>
</message>
<message>
<source>a text doesn't stand in backquotes</source>
<translation>un texto no va entre acentos graves</translation>
</message>
<message>
<source>a text doesn't stand in such quotes</source>
<translation>un texto no va entre esas comillas</translation>
</message>
<message>
<source>a text is not JSON that can be read</source>
<translation>un texto no es JSON que se pueda leer</translation>
</message>
<message>
<source>a text that begins here has no closing quote</source>
<translation>a un texto que empieza aquí le falta la comilla de cierre</translation>
</message>
<message>
<source>a text would be longer than {text:,} characters</source>
<translation>un texto tendría más de {text:,} caracteres</translation>
</message>
<message>
<source>a time of day</source>
<translation>una hora del día</translation>
</message>
<message>
<source>a tracking</source>
<translation>un seguimiento</translation>
</message>
<message>
<source>a transaction line</source>
<translation>una línea de transacción</translation>
</message>
<message>
<source>a tuple can't be assigned to with an operator</source>
<translation>a una tupla no se le puede asignar con un operador</translation>
</message>
<message>
<source>a type written as `{text_of}`</source>
<translation>un tipo escrito como `{text_of}`</translation>
</message>
<message>
<source>a value is given with `=` alone</source>
<translation>un valor se da solo con `=`</translation>
</message>
<message>
<source>a value is on its own here, and nothing is done with it</source>
<translation>aquí hay un valor solo, y no se hace nada con él</translation>
</message>
<message>
<source>a value on its own as a statement</source>
<translation>un valor que está solo como instrucción</translation>
</message>
<message>
<source>a value that it needs is null</source>
<translation>un valor que necesita es null</translation>
</message>
<message>
<source>a variable can't be made here without braces</source>
<translation>sin llaves no se puede crear una variable aquí</translation>
</message>
<message>
<source>a variable is not made with `{word}` in C#</source>
<translation>una variable no se crea con `{word}` en C#</translation>
</message>
<message>
<source>a variable may have no value here</source>
<translation>una variable puede no tener valor aquí</translation>
</message>
<message>
<source>a whole number</source>
<translation>un número entero</translation>
</message>
<message>
<source>a yes/no value</source>
<translation>un valor sí/no</translation>
</message>
<message>
<source>a {kind}</source>
<translation>{kind}</translation>
</message>
<message>
<source>adding functions together</source>
<translation>sumar funciones</translation>
</message>
<message>
<source>address</source>
<translation>dirección</translation>
</message>
<message>
<source>addresses</source>
<translation>direcciones</translation>
</message>
<message>
<source>an `{type}`</source>
<translation>un `{type}`</translation>
</message>
<message>
<source>an amount has no currency sign</source>
<translation>un importe no lleva signo de moneda</translation>
</message>
<message>
<source>an array can't have a negative size</source>
<translation>una matriz no puede tener tamaño negativo</translation>
</message>
<message>
<source>an array with more than four dimensions</source>
<translation>una matriz de más de cuatro dimensiones</translation>
</message>
<message>
<source>an async lambda gives a Task, not `{returns}`</source>
<translation>una lambda async da un Task, no `{returns}`</translation>
</message>
<message>
<source>an earlier `catch` takes every {type} already</source>
<translation>un `catch` anterior ya toma todo {type}</translation>
</message>
<message>
<source>an earlier arm takes everything already</source>
<translation>una rama anterior ya lo toma todo</translation>
</message>
<message>
<source>an empty text is no {kind}</source>
<translation>un texto vacío no es {kind}</translation>
</message>
<message>
<source>an end without a value, which is null then</source>
<translation>un final sin valor, que entonces es null</translation>
</message>
<message>
<source>an identifier</source>
<translation>un identificador</translation>
</message>
<message>
<source>an item</source>
<translation>un elemento</translation>
</message>
<message>
<source>an iterator gives its values by `yield return`</source>
<translation>un iterador da sus valores con `yield return`</translation>
</message>
<message>
<source>an {kind}</source>
<translation>{kind}</translation>
</message>
<message>
<source>custom field</source>
<translation>campo personalizado</translation>
</message>
<message>
<source>custom fields</source>
<translation>campos personalizados</translation>
</message>
<message>
<source>customer</source>
<translation>cliente</translation>
</message>
<message>
<source>customers</source>
<translation>clientes</translation>
</message>
<message>
<source>date</source>
<translation>fecha</translation>
</message>
<message>
<source>date (`DateTimeOffset`)</source>
<translation>fecha (`DateTimeOffset`)</translation>
</message>
<message>
<source>date that can be read</source>
<translation>fecha que se pueda leer</translation>
</message>
<message>
<source>dates between `#`</source>
<translation>fechas entre `#`</translation>
</message>
<message>
<source>division is written `/` in C#</source>
<translation>la división se escribe `/` en C#</translation>
</message>
<message>
<source>each row of the array goes in its own braces</source>
<translation>cada fila de la matriz va entre llaves propias</translation>
</message>
<message>
<source>eighth</source>
<translation>8.º</translation>
</message>
<message>
<source>either all of a lambda's parameters have types, or none</source>
<translation>o todos los parámetros de una lambda tienen tipo, o ninguno</translation>
</message>
<message>
<source>eleventh</source>
<translation>11.º</translation>
</message>
<message>
<source>external IDs</source>
<translation>ID externos</translation>
</message>
<message>
<source>fifth</source>
<translation>5.º</translation>
</message>
<message>
<source>first</source>
<translation>1.º</translation>
</message>
<message>
<source>fourth</source>
<translation>4.º</translation>
</message>
<message>
<source>identifier of the form 3f2504e0-4f89-11d3-9a0c-0305e82c3301</source>
<translation>identificador de la forma 3f2504e0-4f89-11d3-9a0c-0305e82c3301</translation>
</message>
<message>
<source>is not a field of {record}</source>
<translation>no es un campo de {record}</translation>
</message>
<message>
<source>is not a known function</source>
<translation>no es una función conocida</translation>
</message>
<message>
<source>is not a known generic type</source>
<translation>no es un tipo genérico conocido</translation>
</message>
<message>
<source>is not a known name</source>
<translation>no es un nombre conocido</translation>
</message>
<message>
<source>is not a known namespace</source>
<translation>no es un espacio de nombres conocido</translation>
</message>
<message>
<source>is not a known type</source>
<translation>no es un tipo conocido</translation>
</message>
<message>
<source>is not a member here</source>
<translation>no es un miembro aquí</translation>
</message>
<message>
<source>is not a parameter of `{name}`</source>
<translation>no es un parámetro de `{name}`</translation>
</message>
<message>
<source>it called functions of the integration more than {host_calls:,} times</source>
<translation>llamó a funciones de la integración más de {host_calls:,} veces</translation>
</message>
<message>
<source>it has {names}</source>
<translation>tiene {names}</translation>
</message>
<message>
<source>it is empty</source>
<translation>está vacía</translation>
</message>
<message>
<source>it is nested too deeply, or its functions call each other without end</source>
<translation>está anidada demasiado, o sus funciones se llaman sin fin</translation>
</message>
<message>
<source>it took more than {seconds} seconds</source>
<translation>tardó más de {seconds} segundos</translation>
</message>
<message>
<source>it took more than {steps:,} steps</source>
<translation>necesitó más de {steps:,} pasos</translation>
</message>
<message>
<source>it used more than {size} MB of memory</source>
<translation>usó más de {size} MB de memoria</translation>
</message>
<message>
<source>item</source>
<translation>elemento</translation>
</message>
<message>
<source>items</source>
<translation>elementos</translation>
</message>
<message>
<source>its result is nested too deeply</source>
<translation>su resultado está anidado demasiado</translation>
</message>
<message>
<source>its type can't be told here</source>
<translation>aquí no se puede determinar su tipo</translation>
</message>
<message>
<source>leave `.Value` out, and null is sent where there is none: `{before}`.</source>
<translation>omita `.Value`, y se envía null donde no hay: `{before}`.</translation>
</message>
<message>
<source>line</source>
<translation>línea</translation>
</message>
<message>
<source>line address</source>
<translation>dirección de línea</translation>
</message>
<message>
<source>line addresses</source>
<translation>direcciones de línea</translation>
</message>
<message>
<source>lines</source>
<translation>líneas</translation>
</message>
<message>
<source>methods with `public` and the like</source>
<translation>métodos con `public` y similares</translation>
</message>
<message>
<source>names of .NET without `System.`</source>
<translation>nombres de .NET sin `System.`</translation>
</message>
<message>
<source>names whatever their letter case</source>
<translation>nombres en mayúsculas o minúsculas</translation>
</message>
<message>
<source>neither side of `{node}` has a value</source>
<translation>ningún lado de `{node}` tiene valor</translation>
</message>
<message>
<source>new {type}</source>
<translation>new {type}</translation>
</message>
<message>
<source>ninth</source>
<translation>9.º</translation>
</message>
<message>
<source>no</source>
<translation>ningún</translation>
</message>
<message>
<source>no case of this `switch` fits the value</source>
<translation>ningún caso de este `switch` encaja con el valor</translation>
</message>
<message>
<source>none {of_what}is one with {such}</source>
<translation>ninguno {of_what}es uno con {such}</translation>
</message>
<message>
<source>not every path through what follows `=&gt;` ends in `return`</source>
<translation>no todos los caminos por lo que está detrás de `=&gt;` terminan en `return`</translation>
</message>
<message>
<source>not every way through `{name}` ends in `return`</source>
<translation>no todos los caminos por `{name}` terminan en `return`</translation>
</message>
<message>
<source>not every way through the formula ends in `return`</source>
<translation>no todos los caminos por la fórmula terminan en `return`</translation>
</message>
<message>
<source>note</source>
<translation>nota</translation>
</message>
<message>
<source>notes</source>
<translation>notas</translation>
</message>
<message>
<source>nothing can follow `select` here</source>
<translation>nada puede seguir a `select` aquí</translation>
</message>
<message>
<source>nothing in `{source}` is one with {such}</source>
<translation>nada en `{source}` es uno con {such}</translation>
</message>
<message>
<source>nothing is done with this value</source>
<translation>no se hace nada con este valor</translation>
</message>
<message>
<source>null can't be {target}{what}</source>
<translation>null no puede ser {target}{what}</translation>
</message>
<message>
<source>null has no members</source>
<translation>null no tiene miembros</translation>
</message>
<message>
<source>number (`decimal`)</source>
<translation>número (`decimal`)</translation>
</message>
<message>
<source>number (`double`)</source>
<translation>número (`double`)</translation>
</message>
<message>
<source>of the {count} {nouns} in `{source}` </source>
<translation>de los {count} {nouns} en `{source}` </translation>
</message>
<message>
<source>one `=` gives a value, and `{text}` is a field of the record: a formula can't change it</source>
<translation>un `=` da un valor, y `{text}` es un campo del registro: una fórmula no puede cambiarlo</translation>
</message>
<message>
<source>one `=` gives a value, and a condition is wanted here</source>
<translation>un `=` da un valor, y aquí se necesita una condición</translation>
</message>
<message>
<source>one behind the last</source>
<translation>uno detrás del último</translation>
</message>
<message>
<source>one of the items that `{name}` stands for is null</source>
<translation>uno de los elementos que representa `{name}` es null</translation>
</message>
<message>
<source>one {noun}</source>
<translation>un elemento ({noun})</translation>
</message>
<message>
<source>only exceptions can be caught, not `{type}`</source>
<translation>solo se pueden capturar excepciones, no `{type}`</translation>
</message>
<message>
<source>only exceptions can be thrown, not {type}</source>
<translation>solo se pueden lanzar excepciones, no {type}</translation>
</message>
<message>
<source>operators between objects</source>
<translation>operadores entre objetos</translation>
</message>
<message>
<source>order</source>
<translation>pedido</translation>
</message>
<message>
<source>orders</source>
<translation>pedidos</translation>
</message>
<message>
<source>payment</source>
<translation>pago</translation>
</message>
<message>
<source>payments</source>
<translation>pagos</translation>
</message>
<message>
<source>put `?.` in place of the `.` behind it, which gives null in place of an error.</source>
<translation>ponga `?.` en lugar del `.` que le sigue, que da null en lugar de un error.</translation>
</message>
<message>
<source>say what holds instead, as `({given} ?? "")`.</source>
<translation>diga qué vale en su lugar, como `({given} ?? "")`.</translation>
</message>
<message>
<source>say what holds instead, as `{of} ?? 0`.</source>
<translation>diga qué vale en su lugar, como `{of} ?? 0`.</translation>
</message>
<message>
<source>second</source>
<translation>2.º</translation>
</message>
<message>
<source>seventh</source>
<translation>7.º</translation>
</message>
<message>
<source>single letter</source>
<translation>una sola letra</translation>
</message>
<message>
<source>sixth</source>
<translation>6.º</translation>
</message>
<message>
<source>something is divided by zero here</source>
<translation>aquí se divide por cero</translation>
</message>
<message>
<source>something is missing before `{text}`</source>
<translation>falta algo antes de `{text}`</translation>
</message>
<message>
<source>something is missing here</source>
<translation>falta algo aquí</translation>
</message>
<message>
<source>something is null that must have a value</source>
<translation>es null algo que debe tener valor</translation>
</message>
<message>
<source>statements in braces as a value</source>
<translation>instrucciones entre llaves como valor</translation>
</message>
<message>
<source>tax</source>
<translation>impuesto</translation>
</message>
<message>
<source>taxes</source>
<translation>impuestos</translation>
</message>
<message>
<source>tenth</source>
<translation>10.º</translation>
</message>
<message>
<source>test it for null first.</source>
<translation>compruebe primero si es null.</translation>
</message>
<message>
<source>texts in single quotes</source>
<translation>textos entre comillas simples</translation>
</message>
<message>
<source>the `?` has no `:` with the value for the other case</source>
<translation>al `?` le falta `:` con el valor para el otro caso</translation>
</message>
<message>
<source>the address</source>
<translation>la dirección</translation>
</message>
<message>
<source>the alignment must be a constant</source>
<translation>la alineación debe ser una constante</translation>
</message>
<message>
<source>the array needs a size or values</source>
<translation>la matriz necesita un tamaño o valores</translation>
</message>
<message>
<source>the array's size is not the number of its values, {count}</source>
<translation>el tamaño de la matriz no es el número de sus valores, {count}</translation>
</message>
<message>
<source>the condition of `{text}` goes in brackets</source>
<translation>la condición de `{text}` va entre paréntesis</translation>
</message>
<message>
<source>the customer</source>
<translation>el cliente</translation>
</message>
<message>
<source>the default of a parameter must be known beforehand</source>
<translation>el valor predeterminado de un parámetro debe conocerse de antemano</translation>
</message>
<message>
<source>the elements have no common type; write `new object[] { … }`</source>
<translation>los elementos no tienen un tipo común; escriba `new object[] { … }`</translation>
</message>
<message>
<source>the evaluator failed at this formula ({name}: {error})</source>
<translation>el evaluador falló en esta fórmula ({name}: {error})</translation>
</message>
<message>
<source>the format in `{node}` is none that C# knows</source>
<translation>el formato de `{node}` no lo conoce C#</translation>
</message>
<message>
<source>the formula ends before it is complete</source>
<translation>la fórmula termina antes de estar completa</translation>
</message>
<message>
<source>the formula ends where something should follow</source>
<translation>la fórmula termina donde debería seguir algo</translation>
</message>
<message>
<source>the formula has {text:,} characters; at most {max_text:,} are read</source>
<translation>la fórmula tiene {text:,} caracteres; se leen como máximo {max_text:,}</translation>
</message>
<message>
<source>the formula is empty</source>
<translation>la fórmula está vacía</translation>
</message>
<message>
<source>the formula is nested too deeply</source>
<translation>la fórmula está anidada demasiado</translation>
</message>
<message>
<source>the formula is too complex</source>
<translation>la fórmula es demasiado compleja</translation>
</message>
<message>
<source>the formula stops here by itself, with the words “{words}”</source>
<translation>la fórmula se detiene aquí por sí misma, con las palabras «{words}»</translation>
</message>
<message>
<source>the formula takes too long to read</source>
<translation>la fórmula tarda demasiado en leerse</translation>
</message>
<message>
<source>the label `{text_of}` is already here</source>
<translation>la etiqueta `{text_of}` ya está aquí</translation>
</message>
<message numerus="yes">
<source>the lambda has {n} parameters where {wanted} are wanted</source>
<extracomment>the lambda has {n} parameter where {wanted} are wanted</extracomment>
<translation><numerusform>la lambda tiene {n} parámetro donde se necesitan {wanted}</numerusform><numerusform>la lambda tiene {n} parámetros donde se necesitan {wanted}</numerusform></translation>
</message>
<message>
<source>the lambda's `return`s have no common type</source>
<translation>los `return` de la lambda no tienen un tipo común</translation>
</message>
<message>
<source>the lambda's parameters are not those of `{target}`</source>
<translation>los parámetros de la lambda no son los de `{target}`</translation>
</message>
<message>
<source>the lambda's type can't be told</source>
<translation>no se puede determinar el tipo de la lambda</translation>
</message>
<message>
<source>the line</source>
<translation>la línea</translation>
</message>
<message>
<source>the list `{source}` is empty</source>
<translation>la lista `{source}` está vacía</translation>
</message>
<message>
<source>the look-up found no ID (`{node}`)</source>
<translation>la búsqueda no encontró ningún ID (`{node}`)</translation>
</message>
<message>
<source>the look-up found no customer with that email (`{node}`)</source>
<translation>la búsqueda no encontró ningún cliente con ese correo (`{node}`)</translation>
</message>
<message>
<source>the only {noun} in `{source}` is not one with {such}</source>
<translation>el único elemento de `{source}` ({noun}) no es uno con {such}</translation>
</message>
<message>
<source>the order</source>
<translation>el pedido</translation>
</message>
<message>
<source>the pattern `{text_of}`</source>
<translation>el patrón `{text_of}`</translation>
</message>
<message>
<source>the record around it</source>
<translation>el registro que lo rodea</translation>
</message>
<message>
<source>the record has no value for `{name}` (JSON `{json}`)</source>
<translation>el registro no tiene valor para `{name}` (JSON `{json}`)</translation>
</message>
<message>
<source>the record's `{name}` (JSON `{json}`) holds {error}</source>
<translation>en el registro, `{name}` (JSON `{json}`) contiene {error}</translation>
</message>
<message>
<source>the remainder is written `%` in C#</source>
<translation>el resto se escribe `%` en C#</translation>
</message>
<message>
<source>the rows of the array are not of one length</source>
<translation>las filas de la matriz no tienen la misma longitud</translation>
</message>
<message>
<source>the search pattern in `{node}` is not valid: {words}</source>
<translation>el patrón de búsqueda de `{node}` no es válido: {words}</translation>
</message>
<message>
<source>the text ends at the second quote, and something follows it</source>
<translation>el texto termina en la segunda comilla, y algo la sigue</translation>
</message>
<message>
<source>the text in `{node}` is no {kind}</source>
<translation>el texto de `{node}` no es {kind}</translation>
</message>
<message>
<source>the text in `{of}` has only {counted}, too few for `{method}({inside})`</source>
<translation>el texto de `{of}` solo tiene {counted}, demasiado poco para `{method}({inside})`</translation>
</message>
<message>
<source>the text in `{source}`</source>
<translation>el texto de `{source}`</translation>
</message>
<message>
<source>the two sides have no common type; cast one of them</source>
<translation>los dos lados no tienen un tipo común; convierta uno</translation>
</message>
<message>
<source>the types of `{name}` can't be told</source>
<translation>no se pueden determinar los tipos de `{name}`</translation>
</message>
<message>
<source>the value of the constant `{text}` must be known beforehand</source>
<translation>el valor de la constante `{text}` debe conocerse de antemano</translation>
</message>
<message>
<source>the variable `{name}` is null</source>
<translation>la variable `{name}` es null</translation>
</message>
<message>
<source>the variable of a `foreach`</source>
<translation>la variable de un `foreach`</translation>
</message>
<message>
<source>the variable of a `foreach` needs a type or `var`</source>
<translation>la variable de un `foreach` necesita un tipo o `var`</translation>
</message>
<message>
<source>the {field_words}</source>
<translation>«{field_words}»</translation>
</message>
<message>
<source>the {field_words} of {owner}</source>
<translation>«{field_words}» de {owner}</translation>
</message>
<message>
<source>the {noun}</source>
<translation>{noun}</translation>
</message>
<message>
<source>the {ordinal}</source>
<translation>el {ordinal}</translation>
</message>
<message>
<source>the {ordinal} {noun}</source>
<translation>{noun} n.º {ordinal}</translation>
</message>
<message>
<source>the {place} {noun}{such}</source>
<translation>{place} elemento ({noun}){such}</translation>
</message>
<message>
<source>there are no variables of the static type `{found}`</source>
<translation>no hay variables del tipo estático `{found}`</translation>
</message>
<message>
<source>there are no variables of type void</source>
<translation>no hay variables del tipo void</translation>
</message>
<message>
<source>there is a comma between two values, but a formula gives one</source>
<translation>hay una coma entre dos valores, y una fórmula da uno</translation>
</message>
<message>
<source>there is a letter here that can't be seen</source>
<translation>aquí hay un carácter que no se ve</translation>
</message>
<message>
<source>there is more than one {item}{such}, and `{method}` wants exactly one</source>
<translation>hay más de un elemento ({item}){such}, y `{method}` necesita exactamente uno</translation>
</message>
<message>
<source>there is no custom field {given}, or it is empty</source>
<translation>no hay un campo personalizado {given}, o está vacío</translation>
</message>
<message>
<source>there is no label `{text}` here</source>
<translation>no hay ninguna etiqueta `{text}` aquí</translation>
</message>
<message>
<source>there is no loop or `switch` here to leave</source>
<translation>no hay ningún bucle ni `switch` del que salir</translation>
</message>
<message>
<source>there is no such `case`</source>
<translation>no existe ese `case`</translation>
</message>
<message>
<source>there is no such culture</source>
<translation>no existe esa cultura</translation>
</message>
<message>
<source>there is no such time zone</source>
<translation>no existe esa zona horaria</translation>
</message>
<message>
<source>these items have no order of their own</source>
<translation>estos elementos no tienen un orden propio</translation>
</message>
<message>
<source>third</source>
<translation>3.º</translation>
</message>
<message>
<source>this `case` is already in the `switch`</source>
<translation>este `case` ya está en el `switch`</translation>
</message>
<message>
<source>this divides by a constant zero</source>
<translation>esto divide por un cero constante</translation>
</message>
<message>
<source>this gives no value that could be passed on</source>
<translation>esto no da un valor que se pueda pasar</translation>
</message>
<message>
<source>this is a dash, not a minus sign</source>
<translation>esto es una raya, no un signo menos</translation>
</message>
<message>
<source>this is a typographic quote</source>
<translation>esto es una comilla tipográfica</translation>
</message>
<message>
<source>this is more than one value</source>
<translation>esto es más de un valor</translation>
</message>
<message>
<source>this is not valid between braces</source>
<translation>esto no es válido entre llaves</translation>
</message>
<message>
<source>this is null itself</source>
<translation>aquí hay null mismo</translation>
</message>
<message>
<source>this member needs a name: `Name = …`</source>
<translation>este miembro necesita un nombre: `Name = …`</translation>
</message>
<message>
<source>this needs a type of its own; it can't be dynamic</source>
<translation>esto necesita un tipo propio; no puede ser dinámico</translation>
</message>
<message>
<source>this tuple can't become `{target}`</source>
<translation>esta tupla no puede convertirse en `{target}`</translation>
</message>
<message>
<source>three dots stand for something that is left out</source>
<translation>tres puntos representan algo omitido</translation>
</message>
<message>
<source>time that can be read</source>
<translation>hora que se pueda leer</translation>
</message>
<message>
<source>times between `##`</source>
<translation>horas entre `##`</translation>
</message>
<message>
<source>tracking</source>
<translation>seguimiento</translation>
</message>
<message>
<source>trackings</source>
<translation>seguimientos</translation>
</message>
<message>
<source>transaction lines</source>
<translation>líneas de transacción</translation>
</message>
<message>
<source>transactions</source>
<translation>transacciones</translation>
</message>
<message>
<source>twelfth</source>
<translation>12.º</translation>
</message>
<message>
<source>two members have the same name</source>
<translation>dos miembros tienen el mismo nombre</translation>
</message>
<message>
<source>values in braces need a `new` before them, as in `new[] { 1, 2 }`</source>
<translation>los valores entre llaves necesitan `new` delante, como en `new[] { 1, 2 }`</translation>
</message>
<message>
<source>what a `{word}` without `return` gives isn't known; write the `return`</source>
<translation>no se sabe qué da `{word}` sin `return`; escriba el `return`</translation>
</message>
<message>
<source>whole number (`int`)</source>
<translation>número entero (`int`)</translation>
</message>
<message>
<source>whole number (`long`)</source>
<translation>número entero (`long`)</translation>
</message>
<message>
<source>yes/no value</source>
<translation>valor sí/no</translation>
</message>
<message>
<source>{ } can only fill an array here</source>
<translation>{ } solo puede llenar una matriz aquí</translation>
</message>
<message>
<source>{accepts} (in a condition)</source>
<translation>{accepts} (en una condición)</translation>
</message>
<message>
<source>{accepts} (line {line}, column {column})</source>
<translation>{accepts} (línea {line}, columna {column})</translation>
</message>
<message>
<source>{forms}; or `{form}`</source>
<translation>{forms}; o `{form}`</translation>
</message>
<message>
<source>{from_zero} `{of}.ElementAtOrDefault({given}){behind}` gives null where there is none.</source>
<translation>{from_zero} `{of}.ElementAtOrDefault({given}){behind}` da null donde no hay ninguno.</translation>
</message>
<message>
<source>{has}, and `[{given}]` asks for {wanted}</source>
<translation>{has}, y `[{given}]` pide {wanted}</translation>
</message>
<message>
<source>{inner} that may be missing</source>
<translation>{inner} que puede faltar</translation>
</message>
<message>
<source>{message} (in a constant)</source>
<translation>{message} (en una constante)</translation>
</message>
<message>
<source>{missing}, and nothing can be looked up by null</source>
<translation>{missing}, y no se puede buscar nada con null</translation>
</message>
<message>
<source>{missing}, so `{name}` is null</source>
<translation>{missing}, así que `{name}` es null</translation>
</message>
<message>
<source>{none_found}, so `{method}` has nothing to give</source>
<translation>{none_found}, así que `{method}` no tiene nada que dar</translation>
</message>
<message>
<source>{number}nd</source>
<translation>{number}.º</translation>
</message>
<message>
<source>{number}rd</source>
<translation>{number}.º</translation>
</message>
<message>
<source>{number}st</source>
<translation>{number}.º</translation>
</message>
<message>
<source>{number}th</source>
<translation>{number}.º</translation>
</message>
<message numerus="yes">
<source>{n} letters</source>
<extracomment>{n} letter</extracomment>
<translation><numerusform>{n} carácter</numerusform><numerusform>{n} caracteres</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} parts</source>
<extracomment>{n} part</extracomment>
<translation><numerusform>{n} parte</numerusform><numerusform>{n} partes</numerusform></translation>
</message>
<message>
<source>{other_value} For no value write `: null`.</source>
<translation>{other_value} Para ningún valor, escriba `: null`.</translation>
</message>
<message>
<source>{record_words} has no {field_words}</source>
<translation>{record_words}: «{field_words}» está vacío</translation>
</message>
<message>
<source>{said} is not in `{of}`: {has}</source>
<translation>{said} no está en `{of}`: {has}</translation>
</message>
<message>
<source>{sentence}: `{of}` is null</source>
<translation>{sentence}: `{of}` es null</translation>
</message>
<message>
<source>{types} values can't be put into {targets} variables</source>
<translation>{types} valores no caben en {targets} variables</translation>
</message>
<message>
<source>{type} can't be cast to `{target}`</source>
<translation>{type} no se puede convertir en `{target}`</translation>
</message>
<message>
<source>{type} can't be changed with [ ]</source>
<translation>{type} no se puede cambiar con [ ]</translation>
</message>
<message>
<source>{type} can't be gone through</source>
<translation>{type} no se puede recorrer</translation>
</message>
<message>
<source>{type} can't become {target}{what}</source>
<translation>{type} no puede convertirse en {target}{what}</translation>
</message>
<message>
<source>{type} has no items to take with [ ]</source>
<translation>{type} no tiene elementos que tomar con [ ]</translation>
</message>
<message>
<source>{value} is no {kind}</source>
<translation>{value} no es {kind}</translation>
</message>
<message>
<source>{what} (`{type}`)</source>
<translation>{what} (`{type}`)</translation>
</message>
<message>
<source>{what} (line {line}, column {column})</source>
<translation>{what} (línea {line}, columna {column})</translation>
</message>
<message>
<source>{what} can't be called as if it were a function</source>
<translation>{what} no se puede llamar como si fuera una función</translation>
</message>
<message>
<source>{what} can't be evaluated here</source>
<translation>{what} no se puede evaluar aquí</translation>
</message>
<message>
<source>{what} for C# (`decimal`)</source>
<translation>{what} para C# (`decimal`)</translation>
</message>
<message>
<source>{what} for a whole number (`int`)</source>
<translation>{what} para un número entero (`int`)</translation>
</message>
<message>
<source>{what} for a whole number (`long`)</source>
<translation>{what} para un número entero (`long`)</translation>
</message>
<message>
<source>{what} in `{node}`: {words}</source>
<translation>{what} en `{node}`: {words}</translation>
</message>
<message>
<source>{what}, and `{method}` needs a value</source>
<translation>{what}, y `{method}` necesita un valor</translation>
</message>
<message>
<source>{what}: not supported here</source>
<translation>{what}: no se admite aquí</translation>
</message>
<message>
<source>{what}; did you mean `{near}`?</source>
<translation>{what}; ¿quiso decir `{near}`?</translation>
</message>
<message>
<source>{what}; did you mean `{other}`?</source>
<translation>{what}; ¿quiso decir `{other}`?</translation>
</message>
<message>
<source>{whole} has no {field_words}</source>
<translation>{whole}: «{field_words}» está vacío</translation>
</message>
<message>
<source>{whole} has no {field_words}: the list `{source}` is empty</source>
<translation>{whole}: «{field_words}» está vacío (la lista `{source}`)</translation>
</message>
<message>
<source>“And” between conditions is `&amp;&amp;`, “or” is `||`; numbers are added with `+`.</source>
<translation>«Y» entre condiciones es `&amp;&amp;`, «o» es `||`; los números se suman con `+`.</translation>
</message>
<message>
<source>“Greater than or equal” is written `&gt;=`: `{replace}`. A function needs its type: `Func&lt;int, int&gt; f = x =&gt; x + 1;`.</source>
<translation>«Mayor o igual» se escribe `&gt;=`: `{replace}`. Una función necesita su tipo: `Func&lt;int, int&gt; f = x =&gt; x + 1;`.</translation>
</message>
<message>
<source>“Not equal” is written `!=`: `{text} != {strip}`.</source>
<translation>«Distinto» se escribe `!=`: `{text} != {strip}`.</translation>
</message>
<message>
<source>“One of both, but not the other” is written `!=` between two conditions.</source>
<translation>«Uno de los dos, pero no ambos» se escribe `!=` entre dos condiciones.</translation>
</message>
<message>
<source>“and” is written `&amp;&amp;`</source>
<translation>«y» se escribe `&amp;&amp;`</translation>
</message>
<message>
<source>“and” is written `&amp;&amp;` in C#</source>
<translation>«y» se escribe `&amp;&amp;` en C#</translation>
</message>
<message>
<source>“divided by” is written `/`</source>
<translation>«dividido por» se escribe `/`</translation>
</message>
<message>
<source>“greater than or equal” is written `&gt;=`</source>
<translation>«mayor o igual» se escribe `&gt;=`</translation>
</message>
<message>
<source>“less than or equal” is written `&lt;=`</source>
<translation>«menor o igual» se escribe `&lt;=`</translation>
</message>
<message>
<source>“no value” is written `null` in C#</source>
<translation>«ningún valor» se escribe `null` en C#</translation>
</message>
<message>
<source>“not equal” is written `!=`</source>
<translation>«distinto» se escribe `!=`</translation>
</message>
<message>
<source>“not” is written `!` in C#</source>
<translation>«no» se escribe `!` en C#</translation>
</message>
<message>
<source>“or” is written `||` in C#</source>
<translation>«o» se escribe `||` en C#</translation>
</message>
<message>
<source>“times” is written `*`</source>
<translation>«por» se escribe `*`</translation>
</message>
<message>
<source>“{found}” is in the table already, and a name can stand in it only once</source>
<translation>«{found}» ya está en la tabla, y un nombre solo puede estar en ella una vez</translation>
</message>
</context>
<context>
<name>Resend Desk: of a list</name>
<message>
<source>first</source>
<comment>of a list</comment>
<translation>primer</translation>
</message>
<message>
<source>last</source>
<comment>of a list</comment>
<translation>último</translation>
</message>
<message>
<source>only</source>
<comment>of a list</comment>
<translation>único</translation>
</message>
</context>
</TS>
