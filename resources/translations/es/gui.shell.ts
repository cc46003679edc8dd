<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Colours</source>
<translation>&amp;Colores</translation>
</message>
<message>
<source>&amp;Dark</source>
<translation>&amp;Oscuro</translation>
</message>
<message>
<source>&amp;Light</source>
<translation>&amp;Claro</translation>
</message>
<message>
<source>Lan&amp;guage</source>
<translation>I&amp;dioma</translation>
</message>
<message>
<source>Same as &amp;system</source>
<translation>Igual que el &amp;sistema</translation>
</message>
<message>
<source>The window speaks the chosen language from its next start on.</source>
<translation>La ventana usará el idioma elegido a partir del próximo inicio.</translation>
</message>
</context>
</TS>
