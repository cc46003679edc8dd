<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Colours</source>
<translation>&amp;Farben</translation>
</message>
<message>
<source>&amp;Dark</source>
<translation>&amp;Dunkel</translation>
</message>
<message>
<source>&amp;Light</source>
<translation>&amp;Hell</translation>
</message>
<message>
<source>Lan&amp;guage</source>
<translation>&amp;Sprache</translation>
</message>
<message>
<source>Same as &amp;system</source>
<translation>Wie das S&amp;ystem</translation>
</message>
<message>
<source>The window speaks the chosen language from its next start on.</source>
<translation>Das Fenster spricht die gewählte Sprache ab dem nächsten Start.</translation>
</message>
</context>
</TS>
