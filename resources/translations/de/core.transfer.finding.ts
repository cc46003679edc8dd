<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>At most {most:,} can be worked on together.</source>
<translation>Zusammen lassen sich höchstens {most:,} bearbeiten.</translation>
</message>
<message>
<source>Check the spelling and this connection's company, or look the order up in iPaaS.com and enter its ID.</source>
<translation>Prüfen Sie die Schreibweise und die Firma dieser Verbindung; oder suchen Sie die Bestellung in iPaaS.com und geben Sie ihre ID ein.</translation>
</message>
<message>
<source>Checked {looked}.</source>
<translation>Gesucht wurde hier: {looked}.</translation>
</message>
<message>
<source>Enter a day like 2026-05-03, and several like 2026-05-01..2026-05-03.</source>
<translation>Schreiben Sie einen Tag wie 2026-05-03 und mehrere wie 2026-05-01..2026-05-03.</translation>
</message>
<message>
<source>It has an @.</source>
<translation>Sie hat ein @.</translation>
</message>
<message>
<source>It is treated as being after the last page.</source>
<translation>Es wird angenommen, dass sie nach der letzten liegt.</translation>
</message>
<message>
<source>No ID, order number or email has more than {longest} characters.</source>
<translation>Keine ID, Bestellnummer oder E-Mail-Adresse hat mehr als {longest} Zeichen.</translation>
</message>
<message>
<source>No order came in {on_days}.</source>
<translation>Es ging keine Bestellung {on_days} ein.</translation>
</message>
<message>
<source>Not all of the list was checked: {stopped}.</source>
<translation>Die Liste wurde nicht ganz durchgesehen: {stopped}.</translation>
</message>
<message>
<source>Not all orders were checked: {stopped}.</source>
<translation>Nicht alle Bestellungen wurden durchgesehen: {stopped}.</translation>
</message>
<message>
<source>Not checked: {missing}.</source>
<translation>Hier wurde nicht gesucht: {missing}.</translation>
</message>
<message>
<source>Page {number} of the list: {why}</source>
<translation>Seite {number} der Liste: {why}</translation>
</message>
<message>
<source>Paste the IDs themselves, one per line.</source>
<translation>Fügen Sie die IDs selbst ein, eine pro Zeile.</translation>
</message>
<message>
<source>Put a space or a new line between several of them.</source>
<translation>Setzen Sie ein Leerzeichen oder eine neue Zeile dazwischen.</translation>
</message>
<message>
<source>Say that the column contains emails, or choose another one.</source>
<translation>Sagen Sie, dass die Spalte E-Mail-Adressen enthält, oder wählen Sie eine andere.</translation>
</message>
<message>
<source>There is no such day, or it's unclear which one is meant.</source>
<translation>Diesen Tag gibt es nicht, oder es ist nicht sicher, welcher gemeint ist.</translation>
</message>
<message>
<source>a day</source>
<translation>ein Tag</translation>
</message>
<message numerus="yes">
<source>all {n:,} orders</source>
<extracomment>all {n:,} order</extracomment>
<translation><numerusform>die eine Bestellung</numerusform><numerusform>alle {n:,} Bestellungen</numerusform></translation>
</message>
<message>
<source>an ID</source>
<translation>eine ID</translation>
</message>
<message>
<source>an email</source>
<translation>eine E-Mail-Adresse</translation>
</message>
<message>
<source>an order number</source>
<translation>eine Bestellnummer</translation>
</message>
<message>
<source>from {first}</source>
<translation>ab {first}</translation>
</message>
<message>
<source>from {first} to {last}</source>
<translation>von {first} bis {last}</translation>
</message>
<message>
<source>iPaaS.com lists orders in no date order, on about {count:,} pages, of which {most:,} are checked: newer ones may be missing.</source>
<translation>iPaaS.com listet Bestellungen ohne Ordnung nach Datum auf, auf etwa {count:,} Seiten, von denen {most:,} durchgesehen werden: Neuere können fehlen.</translation>
</message>
<message>
<source>iPaaS.com lists orders only roughly by date, so an order may be further down than expected.</source>
<translation>iPaaS.com listet Bestellungen nur ungefähr nach Datum auf: Eine kann weiter unten stehen, als sie sollte.</translation>
</message>
<message>
<source>iPaaS.com's search by order number</source>
<translation>Suche von iPaaS.com nach der Bestellnummer</translation>
</message>
<message>
<source>iPaaS.com's search for customers ({error})</source>
<translation>Kundensuche von iPaaS.com ({error})</translation>
</message>
<message>
<source>iPaaS.com's search for orders by email</source>
<translation>Suche von iPaaS.com nach Bestellungen über die E-Mail-Adresse</translation>
</message>
<message>
<source>iPaaS.com's search for the order number “{number}”</source>
<translation>Suche von iPaaS.com nach der Bestellnummer „{number}“</translation>
</message>
<message>
<source>iPaaS.com's search for the orders of customer {customer_id}</source>
<translation>Suche von iPaaS.com nach den Bestellungen des Kunden {customer_id}</translation>
</message>
<message>
<source>iPaaS.com's search for {what}</source>
<translation>Suche von iPaaS.com: {what}</translation>
</message>
<message>
<source>it isn't there for this connection: {error_detail}</source>
<translation>gibt es für diese Verbindung nicht: {error_detail}</translation>
</message>
<message>
<source>its ID</source>
<translation>ihre ID</translation>
</message>
<message>
<source>its customer's email</source>
<translation>die E-Mail-Adresse ihres Kunden</translation>
</message>
<message>
<source>its date</source>
<translation>ihr Datum</translation>
</message>
<message>
<source>its email</source>
<translation>ihre E-Mail-Adresse</translation>
</message>
<message>
<source>its order number</source>
<translation>ihre Bestellnummer</translation>
</message>
<message>
<source>no number</source>
<translation>keine Nummer</translation>
</message>
<message>
<source>of {first}</source>
<translation>vom {first}</translation>
</message>
<message>
<source>on {first}</source>
<translation>am {first}</translation>
</message>
<message>
<source>order numbers</source>
<translation>Bestellnummern</translation>
</message>
<message>
<source>orders by email</source>
<translation>Bestellungen über die E-Mail-Adresse</translation>
</message>
<message>
<source>orders of a customer</source>
<translation>Bestellungen eines Kunden</translation>
</message>
<message>
<source>some of what {name} gave (records that can't be read)</source>
<translation>ein Teil von: {name} (Datensätze, die sich nicht lesen lassen)</translation>
</message>
<message numerus="yes">
<source>stopped after {n:,} pages</source>
<extracomment>stopped after {n:,} page</extracomment>
<translation><numerusform>nach {n:,} Seite angehalten</numerusform><numerusform>nach {n:,} Seiten angehalten</numerusform></translation>
</message>
<message>
<source>stopped after {seconds} seconds</source>
<translation>nach {seconds} Sekunden angehalten</translation>
</message>
<message>
<source>the ID ({error})</source>
<translation>die ID ({error})</translation>
</message>
<message>
<source>the list of orders ({error_title}: {error_detail})</source>
<translation>die Liste der Bestellungen ({error_title}: {error_detail})</translation>
</message>
<message numerus="yes">
<source>the newest {n:,} orders</source>
<extracomment>the newest {n:,} order</extracomment>
<translation><numerusform>die neueste Bestellung</numerusform><numerusform>die neuesten {n:,} Bestellungen</numerusform></translation>
</message>
<message numerus="yes">
<source>the newest {n:,} orders, back to {oldest}</source>
<extracomment>the newest {n:,} order, back to {oldest}</extracomment>
<translation><numerusform>die neueste Bestellung, zurück bis {oldest}</numerusform><numerusform>die neuesten {n:,} Bestellungen, zurück bis {oldest}</numerusform></translation>
</message>
<message numerus="yes">
<source>the orders of {n} more customers with this email</source>
<extracomment>the orders of {n} more customer with this email</extracomment>
<translation><numerusform>die Bestellungen von {n} weiteren Kunden mit dieser E-Mail-Adresse</numerusform><numerusform>die Bestellungen von {n} weiteren Kunden mit dieser E-Mail-Adresse</numerusform></translation>
</message>
<message>
<source>the rest of {name} ({why})</source>
<translation>der Rest von: {name} ({why})</translation>
</message>
<message>
<source>the transaction with the ID {word_id}</source>
<translation>die Transaktion mit der ID {word_id}</translation>
</message>
<message>
<source>this word (at most {most_looked} are searched at once, within {seconds} seconds)</source>
<translation>dieses Wort (höchstens {most_looked} werden zugleich gesucht, innerhalb von {seconds} Sekunden)</translation>
</message>
<message>
<source>to {last}</source>
<translation>bis {last}</translation>
</message>
<message>
<source>{cursor} is not the cursor of a page.</source>
<translation>{cursor} ist kein Verweis auf eine Seite.</translation>
</message>
<message>
<source>{error_title}: {error_detail}</source>
<translation>{error_title}: {error_detail}</translation>
</message>
<message numerus="yes">
<source>{n:,} orders from a list in no date order</source>
<extracomment>{n:,} order from a list in no date order</extracomment>
<translation><numerusform>{n:,} Bestellung einer Liste ohne Ordnung nach Datum</numerusform><numerusform>{n:,} Bestellungen einer Liste ohne Ordnung nach Datum</numerusform></translation>
</message>
<message>
<source>{n_words:,} words are too many at once</source>
<translation>{n_words:,} Wörter sind zu viele auf einmal</translation>
</message>
<message>
<source>{name} (it returned other orders, as if there had been no search)</source>
<translation>{name} (antwortete mit anderen Bestellungen, als wäre nach nichts gefragt worden)</translation>
</message>
<message>
<source>{name} ({why})</source>
<translation>{name} ({why})</translation>
</message>
<message>
<source>{order_id} ({order_number}) is listed last: its date, “{created}”, can't be read.</source>
<translation>{order_id} ({order_number}) kommt zuletzt: Das Datum, „{created}“, lässt sich nicht lesen.</translation>
</message>
<message>
<source>{refused} iPaaS.com says there are {told:,} pages; this one and those after it aren't checked.</source>
<translation>{refused} iPaaS.com nennt {told:,} Seiten; was auf dieser und danach steht, wird nicht durchgesehen.</translation>
</message>
<message>
<source>{words} ({why})</source>
<translation>{words} ({why})</translation>
</message>
<message>
<source>“{text}” is a range, and ranges aren't supported</source>
<translation>„{text}“ ist ein Bereich, und Bereiche werden nicht angenommen</translation>
</message>
<message>
<source>“{text}” isn't an order number</source>
<translation>„{text}“ ist keine Bestellnummer</translation>
</message>
<message>
<source>“{text}” isn't recognised as a day</source>
<translation>„{text}“ wird nicht als Tag angenommen</translation>
</message>
<message>
<source>“{text}” looks like a range, and ranges aren't supported. Paste the IDs themselves, one per line.</source>
<translation>„{text}“ sieht nach einem Bereich aus, und Bereiche werden nicht angenommen. Fügen Sie die IDs selbst ein, eine pro Zeile.</translation>
</message>
<message>
<source>“{text}” may be {days}, so it isn't searched as a day. Enter {written}.</source>
<translation>„{text}“ kann {days} sein und wird deshalb nicht als Tag gesucht. Schreiben Sie {written}.</translation>
</message>
<message>
<source>“{text}…” ({n_text:,} characters) is too long</source>
<translation>„{text}…“ ({n_text:,} Zeichen) ist zu lang</translation>
</message>
<message>
<source>“{word}” couldn't be searched: {why}.</source>
<translation>Nach „{word}“ konnte nicht gesucht werden: {why}.</translation>
</message>
<message>
<source>“{word}” is understood as: {days}.</source>
<translation>„{word}“ wird verstanden als: {days}.</translation>
</message>
<message>
<source>“{word}”: no order was found.</source>
<translation>„{word}“: Es wurde keine Bestellung gefunden.</translation>
</message>
<message>
<source>“{word}”: transaction {transaction_id} has it as {by_told}.</source>
<translation>„{word}“: Transaktion {transaction_id}, gefunden über {by_told}.</translation>
</message>
<message numerus="yes">
<source>“{word}”: {n} orders found.</source>
<extracomment>“{word}”: {n} order found.</extracomment>
<translation><numerusform>„{word}“: {n} Bestellung gefunden.</numerusform><numerusform>„{word}“: {n} Bestellungen gefunden.</numerusform></translation>
</message>
</context>
</TS>
