<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>At most {most:,} can be worked on together.</source>
<translation>Se pueden trabajar juntos {most:,} como máximo.</translation>
</message>
<message>
<source>Check the spelling and this connection's company, or look the order up in iPaaS.com and enter its ID.</source>
<translation>Compruebe que esté bien escrito y que la empresa de esta conexión sea la correcta; o busque el pedido en iPaaS.com e introduzca su ID.</translation>
</message>
<message>
<source>Checked {looked}.</source>
<translation>Se buscó: {looked}.</translation>
</message>
<message>
<source>Enter a day like 2026-05-03, and several like 2026-05-01..2026-05-03.</source>
<translation>Escriba un día como 2026-05-03 y varios como 2026-05-01..2026-05-03.</translation>
</message>
<message>
<source>It has an @.</source>
<translation>Tiene una @.</translation>
</message>
<message>
<source>It is treated as being after the last page.</source>
<translation>Se supone que está después de la última.</translation>
</message>
<message>
<source>No ID, order number or email has more than {longest} characters.</source>
<translation>Ningún ID, número de pedido o correo tiene más de {longest} caracteres.</translation>
</message>
<message>
<source>No order came in {on_days}.</source>
<translation>No entró ningún pedido {on_days}.</translation>
</message>
<message>
<source>Not all of the list was checked: {stopped}.</source>
<translation>No se revisó toda la lista: {stopped}.</translation>
</message>
<message>
<source>Not all orders were checked: {stopped}.</source>
<translation>No se revisaron todos los pedidos: {stopped}.</translation>
</message>
<message>
<source>Not checked: {missing}.</source>
<translation>No se buscó en: {missing}.</translation>
</message>
<message>
<source>Page {number} of the list: {why}</source>
<translation>Página {number} de la lista: {why}</translation>
</message>
<message>
<source>Paste the IDs themselves, one per line.</source>
<translation>Pegue los propios ID, uno por línea.</translation>
</message>
<message>
<source>Put a space or a new line between several of them.</source>
<translation>Ponga un espacio o una línea nueva entre ellos.</translation>
</message>
<message>
<source>Say that the column contains emails, or choose another one.</source>
<translation>Indique que la columna tiene correos o elija otra.</translation>
</message>
<message>
<source>There is no such day, or it's unclear which one is meant.</source>
<translation>Ese día no existe, o no es seguro cuál se quiere decir.</translation>
</message>
<message>
<source>a day</source>
<translation>un día</translation>
</message>
<message numerus="yes">
<source>all {n:,} orders</source>
<extracomment>all {n:,} order</extracomment>
<translation><numerusform>el único pedido</numerusform><numerusform>los {n:,} pedidos</numerusform></translation>
</message>
<message>
<source>an ID</source>
<translation>un ID</translation>
</message>
<message>
<source>an email</source>
<translation>un correo</translation>
</message>
<message>
<source>an order number</source>
<translation>un número de pedido</translation>
</message>
<message>
<source>from {first}</source>
<translation>desde {first}</translation>
</message>
<message>
<source>from {first} to {last}</source>
<translation>del {first} al {last}</translation>
</message>
<message>
<source>iPaaS.com lists orders in no date order, on about {count:,} pages, of which {most:,} are checked: newer ones may be missing.</source>
<translation>iPaaS.com lista los pedidos sin orden de fechas, en unas {count:,} páginas, de las que se revisan {most:,}: pueden faltar más recientes.</translation>
</message>
<message>
<source>iPaaS.com lists orders only roughly by date, so an order may be further down than expected.</source>
<translation>iPaaS.com lista los pedidos solo aproximadamente por fecha: alguno puede estar más abajo de lo debido.</translation>
</message>
<message>
<source>iPaaS.com's search by order number</source>
<translation>búsqueda por número de pedido en iPaaS.com</translation>
</message>
<message>
<source>iPaaS.com's search for customers ({error})</source>
<translation>búsqueda de clientes de iPaaS.com ({error})</translation>
</message>
<message>
<source>iPaaS.com's search for orders by email</source>
<translation>búsqueda de pedidos por correo de iPaaS.com</translation>
</message>
<message>
<source>iPaaS.com's search for the order number “{number}”</source>
<translation>búsqueda del número de pedido «{number}» en iPaaS.com</translation>
</message>
<message>
<source>iPaaS.com's search for the orders of customer {customer_id}</source>
<translation>búsqueda de los pedidos del cliente {customer_id} de iPaaS.com</translation>
</message>
<message>
<source>iPaaS.com's search for {what}</source>
<translation>búsqueda de iPaaS.com: {what}</translation>
</message>
<message>
<source>it isn't there for this connection: {error_detail}</source>
<translation>no existe para esta conexión: {error_detail}</translation>
</message>
<message>
<source>its ID</source>
<translation>su ID</translation>
</message>
<message>
<source>its customer's email</source>
<translation>el correo de su cliente</translation>
</message>
<message>
<source>its date</source>
<translation>su fecha</translation>
</message>
<message>
<source>its email</source>
<translation>su correo</translation>
</message>
<message>
<source>its order number</source>
<translation>su número de pedido</translation>
</message>
<message>
<source>no number</source>
<translation>sin número</translation>
</message>
<message>
<source>of {first}</source>
<translation>del {first}</translation>
</message>
<message>
<source>on {first}</source>
<translation>el {first}</translation>
</message>
<message>
<source>order numbers</source>
<translation>números de pedido</translation>
</message>
<message>
<source>orders by email</source>
<translation>pedidos por correo</translation>
</message>
<message>
<source>orders of a customer</source>
<translation>pedidos de un cliente</translation>
</message>
<message>
<source>some of what {name} gave (records that can't be read)</source>
<translation>parte de: {name} (registros que no se pueden leer)</translation>
</message>
<message numerus="yes">
<source>stopped after {n:,} pages</source>
<extracomment>stopped after {n:,} page</extracomment>
<translation><numerusform>se detuvo tras {n:,} página</numerusform><numerusform>se detuvo tras {n:,} páginas</numerusform></translation>
</message>
<message>
<source>stopped after {seconds} seconds</source>
<translation>se detuvo tras {seconds} segundos</translation>
</message>
<message>
<source>the ID ({error})</source>
<translation>el ID ({error})</translation>
</message>
<message>
<source>the list of orders ({error_title}: {error_detail})</source>
<translation>la lista de pedidos ({error_title}: {error_detail})</translation>
</message>
<message numerus="yes">
<source>the newest {n:,} orders</source>
<extracomment>the newest {n:,} order</extracomment>
<translation><numerusform>el pedido más reciente</numerusform><numerusform>los {n:,} pedidos más recientes</numerusform></translation>
</message>
<message numerus="yes">
<source>the newest {n:,} orders, back to {oldest}</source>
<extracomment>the newest {n:,} order, back to {oldest}</extracomment>
<translation><numerusform>el pedido más reciente, hasta {oldest}</numerusform><numerusform>los {n:,} pedidos más recientes, hasta {oldest}</numerusform></translation>
</message>
<message numerus="yes">
<source>the orders of {n} more customers with this email</source>
<extracomment>the orders of {n} more customer with this email</extracomment>
<translation><numerusform>los pedidos de {n} cliente más con este correo</numerusform><numerusform>los pedidos de {n} clientes más con este correo</numerusform></translation>
</message>
<message>
<source>the rest of {name} ({why})</source>
<translation>el resto de: {name} ({why})</translation>
</message>
<message>
<source>the transaction with the ID {word_id}</source>
<translation>la transacción con el ID {word_id}</translation>
</message>
<message>
<source>this word (at most {most_looked} are searched at once, within {seconds} seconds)</source>
<translation>esta palabra (se buscan {most_looked} a la vez como máximo, en {seconds} segundos)</translation>
</message>
<message>
<source>to {last}</source>
<translation>hasta {last}</translation>
</message>
<message>
<source>{cursor} is not the cursor of a page.</source>
<translation>{cursor} no es el cursor de una página.</translation>
</message>
<message>
<source>{error_title}: {error_detail}</source>
<translation>{error_title}: {error_detail}</translation>
</message>
<message numerus="yes">
<source>{n:,} orders from a list in no date order</source>
<extracomment>{n:,} order from a list in no date order</extracomment>
<translation><numerusform>{n:,} pedido de una lista sin orden de fechas</numerusform><numerusform>{n:,} pedidos de una lista sin orden de fechas</numerusform></translation>
</message>
<message>
<source>{n_words:,} words are too many at once</source>
<translation>{n_words:,} palabras son demasiadas a la vez</translation>
</message>
<message>
<source>{name} (it returned other orders, as if there had been no search)</source>
<translation>{name} (respondió con otros pedidos, como si no se hubiera pedido nada)</translation>
</message>
<message>
<source>{name} ({why})</source>
<translation>{name} ({why})</translation>
</message>
<message>
<source>{order_id} ({order_number}) is listed last: its date, “{created}”, can't be read.</source>
<translation>{order_id} ({order_number}) va al final: su fecha, «{created}», no se puede leer.</translation>
</message>
<message>
<source>{refused} iPaaS.com says there are {told:,} pages; this one and those after it aren't checked.</source>
<translation>{refused} iPaaS.com dice que hay {told:,} páginas; lo que hay en esta y después no se revisa.</translation>
</message>
<message>
<source>{words} ({why})</source>
<translation>{words} ({why})</translation>
</message>
<message>
<source>“{text}” is a range, and ranges aren't supported</source>
<translation>«{text}» es un intervalo, y los intervalos no se aceptan</translation>
</message>
<message>
<source>“{text}” isn't an order number</source>
<translation>«{text}» no es un número de pedido</translation>
</message>
<message>
<source>“{text}” isn't recognised as a day</source>
<translation>«{text}» no se acepta como día</translation>
</message>
<message>
<source>“{text}” looks like a range, and ranges aren't supported. Paste the IDs themselves, one per line.</source>
<translation>«{text}» parece un intervalo, y los intervalos no se aceptan. Pegue los propios ID, uno por línea.</translation>
</message>
<message>
<source>“{text}” may be {days}, so it isn't searched as a day. Enter {written}.</source>
<translation>«{text}» puede ser {days}, así que no se busca como día. Escriba {written}.</translation>
</message>
<message>
<source>“{text}…” ({n_text:,} characters) is too long</source>
<translation>«{text}…» ({n_text:,} caracteres) es demasiado largo</translation>
</message>
<message>
<source>“{word}” couldn't be searched: {why}.</source>
<translation>No se pudo buscar «{word}»: {why}.</translation>
</message>
<message>
<source>“{word}” is understood as: {days}.</source>
<translation>«{word}» se entiende así: {days}.</translation>
</message>
<message>
<source>“{word}”: no order was found.</source>
<translation>«{word}»: no se encontró ningún pedido.</translation>
</message>
<message>
<source>“{word}”: transaction {transaction_id} has it as {by_told}.</source>
<translation>«{word}»: la transacción {transaction_id} lo tiene como: {by_told}.</translation>
</message>
<message numerus="yes">
<source>“{word}”: {n} orders found.</source>
<extracomment>“{word}”: {n} order found.</extracomment>
<translation><numerusform>«{word}»: {n} pedido encontrado.</numerusform><numerusform>«{word}»: {n} pedidos encontrados.</numerusform></translation>
</message>
</context>
</TS>
