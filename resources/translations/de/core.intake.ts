<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Ask the sender for the order's ID, and enter that.</source>
<translation>Fragen Sie den Absender nach der ID der Bestellung, und geben Sie diese ein.</translation>
</message>
<message>
<source>Check that it is there, that you may read it, and that no other program holds it.</source>
<translation>Prüfen Sie, ob sie da ist, Sie sie lesen dürfen und kein anderes Programm sie geöffnet hält.</translation>
</message>
<message>
<source>Choose another one.</source>
<translation>Nehmen Sie eine andere Datei.</translation>
</message>
<message>
<source>Column {letter}</source>
<translation>Spalte {letter}</translation>
</message>
<message>
<source>Enter its name, or its number starting from 1: {told}.</source>
<translation>Nennen Sie eine davon oder ihre Nummer ab 1: {told}.</translation>
</message>
<message>
<source>Enter its number, starting from 1, or its heading.</source>
<translation>Nennen Sie eine davon, ab 1 gezählt, oder ihre Überschrift.</translation>
</message>
<message>
<source>Enter its number, starting from 1.</source>
<translation>Nennen Sie ihre Nummer, ab 1.</translation>
</message>
<message>
<source>It doesn't have the form resend-desk://order/55260?connection=NAME.</source>
<translation>Er hat nicht die Form resend-desk://order/55260?connection=NAME.</translation>
</message>
<message>
<source>Keep only the columns you need, or split it and import one part at a time.</source>
<translation>Behalten Sie nur die nötigen Spalten; oder teilen Sie die Datei auf, und nehmen Sie einen Teil nach dem anderen.</translation>
</message>
<message>
<source>Keep only the columns you need, save it as CSV, then import that.</source>
<translation>Behalten Sie nur die nötigen Spalten, speichern Sie als CSV, und nehmen Sie diese Datei.</translation>
</message>
<message>
<source>Keep only the columns you need, then import that.</source>
<translation>Behalten Sie nur die nötigen Spalten, und nehmen Sie diese Datei.</translation>
</message>
<message>
<source>Open it in the spreadsheet program, save it again as .xlsx or CSV, then import that.</source>
<translation>Öffnen Sie sie in der Tabellenkalkulation, speichern Sie sie neu als .xlsx oder CSV, und nehmen Sie diese Datei.</translation>
</message>
<message>
<source>Save it as .xlsx or CSV, then import that.</source>
<translation>Speichern Sie sie als .xlsx oder CSV, und nehmen Sie diese Datei.</translation>
</message>
<message>
<source>Save it as .xlsx without a password, or as CSV, then import that.</source>
<translation>Speichern Sie sie als .xlsx ohne Passwort oder als CSV, und nehmen Sie diese Datei.</translation>
</message>
<message>
<source>Save it as CSV (UTF-8) or .xlsx, then import that.</source>
<translation>Speichern Sie sie als CSV (UTF-8) oder als .xlsx, und nehmen Sie diese Datei.</translation>
</message>
<message>
<source>The file can't be read</source>
<translation>Die Datei lässt sich nicht lesen</translation>
</message>
<message>
<source>The file is empty</source>
<translation>Die Datei ist leer</translation>
</message>
<message>
<source>The file is too large</source>
<translation>Die Datei ist zu groß</translation>
</message>
<message>
<source>The link can't be followed</source>
<translation>Dem Link lässt sich nicht folgen</translation>
</message>
<message>
<source>The pasted text</source>
<translation>Was eingefügt wurde</translation>
</message>
<message>
<source>The table is too large</source>
<translation>Die Tabelle ist zu groß</translation>
</message>
<message>
<source>{name} has more than {most_bytes} MB. Nothing was imported.</source>
<translation>{name} hat mehr als {most_bytes} MB. Es wurde nichts davon übernommen.</translation>
</message>
<message>
<source>{name} has more than {most_rows:,} rows, or {most_cells:,} cells. Nothing was imported.</source>
<translation>{name} hat mehr als {most_rows:,} Zeilen oder {most_cells:,} Zellen. Es wurde nichts davon übernommen.</translation>
</message>
<message>
<source>{name} has no rows.</source>
<translation>{name} hat keine Zeilen.</translation>
</message>
<message>
<source>{name} is an archive but not an .xlsx.</source>
<translation>{name} ist gepackt und kein .xlsx.</translation>
</message>
<message>
<source>{name} is in an old spreadsheet format or password-protected.</source>
<translation>{name} ist eine alte Tabelle oder durch ein Passwort gesperrt.</translation>
</message>
<message>
<source>{name} is neither text in UTF-8, UTF-16 or Windows-1252 nor an .xlsx.</source>
<translation>{name} ist weder Text in UTF-8, UTF-16 oder Windows-1252 noch .xlsx.</translation>
</message>
<message>
<source>{name} isn't a readable .xlsx ({name_2}).</source>
<translation>{name} ist kein lesbares .xlsx ({name_2}).</translation>
</message>
<message>
<source>{name} would unpack to {file_size:,} MB. Nothing was imported.</source>
<translation>{name} würde entpackt {file_size:,} MB groß. Es wurde nichts davon übernommen.</translation>
</message>
<message>
<source>{name}: {error_strerror}.</source>
<translation>{name}: {error_strerror}.</translation>
</message>
<message>
<source>{table_name} has no column “{name}”, or several.</source>
<translation>{table_name} hat keine Spalte „{name}“ oder mehrere.</translation>
</message>
<message>
<source>{table_name} has {width} columns.</source>
<translation>{table_name} hat {width} Spalten.</translation>
</message>
</context>
</TS>
