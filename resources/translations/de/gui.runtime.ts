<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Please report this: save a support bundle (Help, Support bundle). If an order was being sent, preview it again: the preview shows what Klaviyo has recorded.</source>
<translation>Bitte melden Sie dies: Speichern Sie ein Support-Paket (Hilfe, Support-Paket). Wurde gerade eine Bestellung gesendet, erstellen Sie ihre Vorschau erneut: Sie zeigt, was Klaviyo verbucht hat.</translation>
</message>
<message>
<source>Something went wrong in the program itself</source>
<translation>Im Programm selbst ging etwas schief</translation>
</message>
</context>
</TS>
