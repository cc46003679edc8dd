<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>A preview tried to write</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the ID and the company that this connection works for.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the credentials in the connection's settings.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the network connection and try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Check the rights of the key or the user of this connection.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the mapping in iPaaS.com, then preview again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Correct the setting that the detail names, then try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Enter a key of the subscription's account, or choose the other subscription.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Given up: too long without a usable answer</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look at the record that is already there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Look for a newer version of this program.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>No answer came back</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nobody has confirmed this address</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing more is sent without it. Check that the disk has room and the folder can be written to.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing more was asked or sent. Wait until the service is well again, then preview the order: the preview shows what is recorded of it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing was sent. This is a defect of the program: please report it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Nothing was sent. Use another connection; or, if this one is to send, choose another safe mode for it (File, Colour and safe mode; in the environment RESEND_DESK_SAFE_MODE).</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Other programs share this account's quota. Wait a minute, then try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Read the detail: it names the field that the service did not accept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Something between here and the service may have answered in its place (a proxy, a maintenance page). Try again; if it stays, show the detail to whoever runs the network.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Something went wrong</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>That can't be done</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The address is not secure</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The answer could not be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The connection is not set up completely</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The credentials were refused</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The journal can't be written</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The key lacks a permission</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The key opens another Klaviyo account than the subscription's</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The mapping collection can't be used</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The network settings can't be used</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order can't be sent</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The record exists already</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The request was refused</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The service answered with an error</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The service could not be reached</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The service is temporarily unavailable</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The system keyring is not available</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is no such record</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This connection is read-only</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>This version of the API is retired</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Too many requests</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Try again in a few minutes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Unlock or install the system keyring (on Linux: GNOME Keyring or KWallet) and try again. Secrets are never written to a file instead.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Use an address that begins with https://.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Waiting for {system}'s limit, {seconds}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Waiting for {system}'s limit, {seconds}; then {follows}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Whether the request was carried out is not known. It is checked before it is sent again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>attempt {attempt} of {attempts}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{seconds} days</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{seconds} min</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{title} ({detail})</source>
<translation>{title} ({detail})</translation>
</message>
<message>
<source>{why}; trying again in {seconds}, {follows}</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
