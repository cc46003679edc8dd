<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;About Resend Desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;All pages</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Colours</source>
<translation>&amp;Farben</translation>
</message>
<message>
<source>&amp;Copy details</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Copy the payload</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Dark</source>
<translation>&amp;Dunkel</translation>
</message>
<message>
<source>&amp;Delete</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Delete connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Edit a copy of the mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Edit connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Examination of the connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;File</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Files</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Go on</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Help</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Help on this</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;History: all that was sent…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Keep the window open</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Keyboard shortcuts</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Larger text</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Licences of all packages</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Light</source>
<translation>&amp;Hell</translation>
</message>
<message>
<source>&amp;Mapping source…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;New connection…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Normal text</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Open data folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Preview again</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Quit</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Recent orders</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Save report…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Save…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Stay here</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Stop sending and close</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Switch connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Take off the list</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Try the demo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Undo taking off</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Use these options for all orders</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Verify: go through the checklist</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;View</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A command, a connection or an order …</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>A defect of the program once more: {headline} ({n:,} times)</source>
<extracomment>A defect of the program: {headline}</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>A link leads to the order {transaction_id} of it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A link leads to the order {transaction_id} of “{connection}”. Switch to that connection?</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>About Resend Desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Another connection is being opened</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>As an ID it is previewed below.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Being sent at this moment: {ids}. That goes on in the background, and what becomes of it is written to the journal. Nothing more is sent because of this. Wait until it has ended, or stop it (Order, Stop); then preview these orders again: the preview shows what Klaviyo has recorded.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Best first</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>C&amp;lear the list</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>C&amp;lose Resend Desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Cali&amp;brate: compare with recorded orders…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Can't be read: {text}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose below.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Co&amp;lour and safe mode…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Colour and safe mode…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Connection {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copied. It has names and emails.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Delete the connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Delete the connection “{name}”?</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Details</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>E&amp;xamine this connection…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>F&amp;ind orders</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Files</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find a command, a connection or an order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find or &amp;do…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find or do</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Find or do…  {shortcut}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Has somebody looked at order {transaction_id} in Klaviyo?</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Help</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Help page</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Histor&amp;y settings…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>I have &amp;looked at it</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>It has happened {n:,} times.</source>
<extracomment>It has happened once.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Its secrets are removed from the keyring. What was sent stays in the journal.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo “{account}”</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo: not read yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Lan&amp;guage</source>
<translation>&amp;Sprache</translation>
</message>
<message>
<source>Look a&amp;gain for accepted events</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look whether it has another name here, switch to it, and enter the ID.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>New connection…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No order is being sent, and nothing is sent because of this.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No order is open</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing has these letters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing is sent and nothing is read. The send is told no more; the history keeps who said so, and when. What may have arrived is looked for before the order is sent again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing was sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Open &amp;log folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Opening…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Order of my list: {state}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Order {title}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders are being sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders are being sent. Closing now stops them halfway.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Packages and their licences</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Pane of the order that is shown</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview, resend and trace iPaaS.com orders as Klaviyo events.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Previewing {n:,}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Re&amp;concile days with Klaviyo…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>S&amp;maller text</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>S&amp;witch</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Same as &amp;system</source>
<translation>Wie das S&amp;ystem</translation>
</message>
<message>
<source>Save the support bundle</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sending has ended</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sending is under way</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sending {n:,}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Settle the send</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Show the request that failed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Support &amp;bundle…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Support bundle</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Switch the connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Switch to {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Take the orders of a &amp;file…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Take the orders of a file</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Text of the file</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The connection can't be changed while they are.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The licence's text</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The log can't be written: {reason}. Everything else goes on without it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The orders of this list leave it. Nothing is sent by a link.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The previews are done</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The program has not started yet, so that there is nothing to gather. At the terminal: resend-desk bundle</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The support bundle is saved: {path}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The window speaks the chosen language from its next start on.</source>
<translation>Das Fenster spricht die gewählte Sprache ab dem nächsten Start.</translation>
</message>
<message>
<source>There is no connection “{connection}”</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is no such page: nothing is there yet, or it is the sandbox.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>These files go into one zip, for whoever helps you. Secrets, emails, phone numbers and payloads are not in them. Look at each, and untick what shall stay here. Nothing leaves this computer by this.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>These orders belong to the connection before it, and leave the list with it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This is a defect of Resend Desk, nothing that you did. What the window shows may be out of date: preview an order again before you rely on it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try all orders again that an outage &amp;hit</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try the demo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Type or paste transaction IDs, order numbers, an email or a day on the left and press Return,
drop a CSV or .xlsx there, or double-click a recent order. A preview only reads: nothing is sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Versions</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Wait until it is open, and preview the orders there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Wait until they are done, or stop them (Order, Stop).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What is under way comes to its end; nothing more leaves. The next start names these orders, says how far they came, and offers to finish them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>made now (reads only)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the last one</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{n:,} characters</source>
<extracomment>{n:,} character</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{n:,} waiting</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{name}: switch to another connection, or edit this one</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{package} brings no text: {licence}.</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
