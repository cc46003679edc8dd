<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>At most {most:,} can be worked on together.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the spelling and the company of this connection; or look the order up in iPaaS.com and enter its ID.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Dates are written 2026-05-03, and a span 2026-05-01..2026-05-03.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It has an @.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is taken to be after the last.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Looked at {looked}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No ID, order number or email has more than {longest} characters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not all of the list was looked at: {stopped}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not all orders were looked at: {stopped}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not looked at: {missing}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Page {number} of the list: {error_title}. {error_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Put a space or a new line between several of them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Say that the column has emails, or choose another one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>a day</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>all {n:,} orders</source>
<extracomment>all {n:,} order</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>an ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>an email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>an order number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>from {first}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>from {first} to {last}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com lists orders in no order of dates, on about {count:,} pages, of which {most:,} are looked at: newer ones may be missing.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com lists orders only roughly by date: one may stand further down than it should.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's search for customers ({error})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's search for orders by email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's search for the order number {number}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's search for the orders of customer {customer_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>iPaaS.com's search for {what}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>it isn't there for this connection: {error_detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>its ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>its customer's email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>its date</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>its email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>its order number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>no number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>of {first}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>order numbers</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>orders by email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>orders of a customer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>some of what {name} gave (records that can't be read)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>stopped after {pages:,} pages</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>stopped after {seconds} seconds</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the ID ({error})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the list of orders ({error_title}: {error_detail})</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>the newest {n:,} orders</source>
<extracomment>the newest {n:,} order</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>the newest {n:,} orders, back to {oldest}</source>
<extracomment>the newest {n:,} order, back to {oldest}</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>the orders of {n_customers} more customers with this email</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the rest of {name} ({why})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the transaction with the ID {word_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>this word (at most {most_looked} are looked for at once, within {seconds} seconds)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>to {last}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{cursor} is not the cursor of a page.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{error_title}: {error_detail}</source>
<translation>{error_title}: {error_detail}</translation>
</message>
<message numerus="yes">
<source>{n:,} orders of a list in no order of dates</source>
<extracomment>{n:,} order of a list in no order of dates</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{n_words:,} words are too many at once</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{name} (it answered with other orders, as if nothing had been asked for)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{order_id} ({order_number}) comes last: its date, “{created}”, can't be read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{refused} iPaaS.com says that there are {told:,} pages; what is on this one and after it isn't looked at.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{words} ({why})</source>
<translation>{words} ({why})</translation>
</message>
<message>
<source>{word}: no order was found.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{word}: transaction {transaction_id} has it as {by_told}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{word}: {n_orders} orders have it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>“{text}” is no order number</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>“{text}…” ({n_text:,} characters) is too long</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
