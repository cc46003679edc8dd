<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>A spreadsheet wrote it in a short form, which may have lost digits.</source>
<translation>Eine Tabellenkalkulation hat sie verkürzt geschrieben; dabei können Ziffern verloren sein.</translation>
</message>
<message>
<source>At most {most_ids:,} can be worked on together.</source>
<translation>Zusammen lassen sich höchstens {most_ids:,} bearbeiten.</translation>
</message>
<message>
<source>Enter it in full, such as 55260. In a spreadsheet, format the column as a number without decimals first.</source>
<translation>Geben Sie sie ganz ein, etwa 55260. Formatieren Sie dazu in einer Tabelle erst die Spalte als Zahl ohne Dezimalstellen.</translation>
</message>
<message>
<source>Enter one number without separators; put a space or a new line between several IDs.</source>
<translation>Schreiben Sie eine Zahl ohne Tausenderzeichen; setzen Sie zwischen mehrere IDs ein Leerzeichen oder eine neue Zeile.</translation>
</message>
<message>
<source>Enter the iPaaS.com Transaction ID, digits only, such as 55260.</source>
<translation>Geben Sie die Transaktions-ID von iPaaS.com ein, nur Ziffern, etwa 55260.</translation>
</message>
<message>
<source>It contains a space.</source>
<translation>Es steht ein Leerzeichen darin.</translation>
</message>
<message>
<source>It contains characters other than digits.</source>
<translation>Sie enthält andere Zeichen als Ziffern.</translation>
</message>
<message>
<source>It contains invisible characters that aren't digits: {shown}.</source>
<translation>Sie enthält unsichtbare Zeichen, die keine Ziffern sind: {shown}.</translation>
</message>
<message>
<source>It has decimals.</source>
<translation>Sie hat Nachkommastellen.</translation>
</message>
<message>
<source>It is a formula whose result isn't in the file.</source>
<translation>Es ist eine Formel, deren Ergebnis nicht in der Datei steht.</translation>
</message>
<message>
<source>It is empty.</source>
<translation>Sie ist leer.</translation>
</message>
<message>
<source>It is zero.</source>
<translation>Sie ist null.</translation>
</message>
<message>
<source>It may be one number with thousands separators, or several IDs.</source>
<translation>Es kann eine Zahl mit Tausenderzeichen sein oder mehrere IDs.</translation>
</message>
<message>
<source>Open the file in the spreadsheet program, save it there, and import it again.</source>
<translation>Öffnen Sie die Datei in der Tabellenkalkulation, speichern Sie sie dort, und übernehmen Sie sie erneut.</translation>
</message>
<message>
<source>Split the list.</source>
<translation>Teilen Sie die Liste auf.</translation>
</message>
<message>
<source>The digits are from another script.</source>
<translation>Die Ziffern sind aus einer anderen Schrift.</translation>
</message>
<message>
<source>The number is too large.</source>
<translation>Die Zahl ist zu groß.</translation>
</message>
<message>
<source>{n_kept:,} IDs are too many at once</source>
<translation>{n_kept:,} IDs sind zu viele auf einmal</translation>
</message>
<message>
<source>{word} is not a transaction ID</source>
<translation>{word} ist keine Transaktions-ID</translation>
</message>
<message>
<source>{word}… ({n_word:,} characters)</source>
<translation>{word}… ({n_word:,} Zeichen)</translation>
</message>
</context>
</TS>
