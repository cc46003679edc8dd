<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Address</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Ask before a send</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Back</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Browse…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Check the key</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Close</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Colour</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Compare</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Days to keep sends for</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Differences</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Differences ({n})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Email and password</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Finish</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Listed by iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Name</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Next</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;No proxy</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Not compared</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Not compared ({n})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Orders, newest first</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Password</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Read only</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Save</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Set up a connection…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Subscriptions</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;System</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Try it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Use this source</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;User</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>&amp;Without it</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>90211, or several: 90211, 90212</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A private API key of the Klaviyo account. It needs {scopes}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>A saved &amp;file</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>API &amp;revision</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>API revision</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>All checks</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>All mapping collections that iPaaS.com lists for the subscription.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>And {n} more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Answer it, or press Cancel.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>As set in the subscription</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>As set in the subscription: {revision}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>As this &amp;computer says</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>B&amp;rowse…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Blue</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>By its name ({color})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>C&amp;lose</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>C&amp;opy</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>C&amp;opy report</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Calibration</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Cancel</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Certificates of your company</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check {n} of {all}: {check}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose another name, or edit the existing connection.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose the Klaviyo subscription</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose the company</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Close</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Co&amp;mpanies</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Co&amp;mpany's certificates</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Collections with their children, in iPaaS.com's JSON.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Colour</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Colour and safe mode of {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Company</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Company &amp;token</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Copied: {n} lines, secrets and personal data masked.</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>Copied: {n} lines.</source>
<extracomment>Copied: {n} line.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>Copies the score and every difference as text.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Days to keep sends for</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Difference</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>E&amp;mail</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Each ID is in the address of the collection's page in iPaaS.com.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Each thing that sending rests on is looked at. You can finish at any time; File, Examine this connection does it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Edit the connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Edit the connection…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Emails and phone numbers are masked unless this is ticked.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Event</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Every order that was looked at could be compared.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Examination</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Examination of {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Examine a&amp;gain</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Field</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>File of the mapping collections</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>First confirm the address below.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>First enter the proxy's address.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>For live accounts. At the terminal --yes is not enough: --account has to name it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Found</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Generate Events is not set: nothing would be sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Generate Events is off: nothing would be sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Generate Events is on</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Green</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Grey</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>HTTPS_PROXY, ALL_PROXY and NO_PROXY, else the settings of the system.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>History settings</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How many orders</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>How this program gets to iPaaS.com and Klaviyo, for all connections. Whoever runs your company's network can say what belongs here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>IDs of the mapping collections</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Include &amp;personal data</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Install the Klaviyo integration for this company in iPaaS.com, or go back and choose another.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Is everything as it has to be?</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It can read all that is needed. Whether it can write only shows when something is sent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It could not be examined.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It has: {names}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is the account of the subscription.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is the subscription's account</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It works</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>JSON (*.json);;All files (*)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Keep the &amp;payloads that were sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo account</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo has</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo key</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Klaviyo's limits are the account's: other programs need their share too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Leave empty to keep the saved one</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look in Klaviyo at which account the integration sends to before you go on.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Mapping source</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Mapping source…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Name and save</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Net&amp;work settings…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Network settings</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Network settings…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>New connection</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>None of this company's subscriptions is Klaviyo's</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Not looked at</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing can be sent or saved: the program doesn't even build what could write. Commands at the terminal obey.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing differs, as far as was compared.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing is written then: connection and secrets stay in the program's memory, and are gone when the window is closed. To save them later, edit the connection and untick this.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Olive</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Only Klaviyo's can be chosen. Each line says whether its Generate Events is on.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Only reads: nothing is sent or changed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Open the mapping collections</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orange</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Order</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders a &amp;minute</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Orders a minute</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Other address</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Ours</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Outcome of the examination</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Pink</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Plans are made with these rules and no others. They are read now, to see that they are there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Possible: {detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Private &amp;key</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Production</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Progress of the calibration</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Progress of the examination</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Purple</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Recorded</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Red</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Remark</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Resend Desk takes an iPaaS.com transaction and shows exactly which Klaviyo events it makes: one Placed Order, and one Ordered Product for each line. It finds the Klaviyo profile they belong to, sends them when you say so, and checks that they arrived.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Result</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Result of the check</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>S&amp;top</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save &amp;report…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Save the report</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Saved: {path}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Score</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Secrets and personal data are masked; IDs and names stay.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send the key to {host}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Send your password or token to {host}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sign in</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sign in to iPaaS.com</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sign in with</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Sign-in</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Staging</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Starting…</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Step {n} of {all}: {step}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Stopped before the end.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Subscription</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>T&amp;his proxy</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>T&amp;oken</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Takes the newest orders that iPaaS.com itself recorded, makes our payloads of them as for a preview, and compares them field by field with what Klaviyo has. It only reads: nothing is sent or changed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Teal</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Text (*.txt)</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The choice is kept with the connection; orders on the list that were not sent are planned anew. iPaaS.com's own mapping stays as it is.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The chosen check</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The collections that the Klaviyo integration comes with. Not what the subscriber has changed in them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The commonest differences</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The companies that this sign-in can use.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The demo runs on a sandbox inside the program: no account is needed and nothing leaves this computer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The history of this computer says what was sent, when, by whom and for which ticket. Sends that are older are forgotten at the next start; one of which something is still open is kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The integration's &amp;defaults</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The key lacks {names}. A key's scopes can't be changed later: create a new one with all of them, or previews and sends will fail.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The password goes into this computer's keyring, and to this proxy only. The keys of encrypted connections are never written down.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The secrets go into this computer's keyring; the rest into a settings file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is already a connection with this name</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>These collections, by &amp;ID</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This company has no subscriptions</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This connection isn't saved, so the choice holds until the program ends; orders on the list that were not sent are planned anew. iPaaS.com's own mapping stays as it is.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This key belongs to “{organization}”, a LIVE account: real customers are behind it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This key belongs to “{organization}”, a TEST account.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Time zone {timezone}, currency {currency}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>To come</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try a&amp;gain</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try the &amp;demo</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Type the account's &amp;name before a send</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Use a person's account, or a company's API token.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Use it for &amp;this session only</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Welcome to Resend Desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What could not be compared</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What differs</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What differs appears here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What to do: {hint}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What was found until then is kept, as partial.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>What will happen is shown, and sent when you say so.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Where the mapping comes from</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Where the mapping of “{name}” comes from.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Whether “{organization}” is the account of the subscription can't be told.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Why it was not compared</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Without the payloads the history keeps their hashes: it can still be told whether an event was sent like this, but not what stood in it. What is kept already stays until it is forgotten.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>as set in the subscription</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>company token</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>email and password ({email})</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>for example .example.com, 10.0.0.0/8, [fd00::]/8</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>keyring</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>not Klaviyo's, so it can't be chosen</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>only those of the operating system</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the environment</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the sandbox</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>the token's company</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>this session's memory</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{check}: {outcome}, by {what}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{check}: {outcome}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{host} is not Klaviyo's own address. Whoever runs it gets the key. Go on only if you know whose it is.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{host} is not iPaaS.com's own address. Whoever runs it gets your password or token. Go on only if you know whose it is.</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{n:,} more differences are not shown; Copy includes them.</source>
<extracomment>{n:,} more difference is not shown; Copy includes it.</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>{names} answered.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{name}  (ID {id}, {state})</source>
<translation type="unfinished"></translation>
</message>
<message numerus="yes">
<source>{n} assumed</source>
<extracomment>{n} assumed</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} failed</source>
<extracomment>{n} failed</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message numerus="yes">
<source>{n} seen</source>
<extracomment>{n} seen</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message>
<source>“{name}” is in use.</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
