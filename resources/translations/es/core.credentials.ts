<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Check the address in File, Network settings, and enter the password again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It can't be opened</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It is locked, and was not opened</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It refused to remove a secret</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>It refused to save a secret</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>KWallet 4</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Open the connection's settings and enter them again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Or enter the secrets for this session only: in the last step of the connection's settings, or with --ask-secrets at the terminal. They are never written to a file instead.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Take that setting away: then the operating system's own keyring is used ({names}). {without}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The chain of keyrings that is set {place} has {others} in it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The chain of keyrings that is set {place} is empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The credentials are missing</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The keyring has no secrets for the connection “{name}”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The keyring that is set is not one that secrets are trusted to</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The proxy's address has changed since its password was entered</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The proxy's password was entered for {kept_for}, and would go to {address}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>There is none</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Windows Credential Manager</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>by default-keyring in {file}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>by the environment variable {variable}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>keyring-path in {file} would have keyrings loaded from {folder}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>no such proxy</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{detail} Nothing was written to it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{file} can't be read: {name}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{keyring_here}, then try again. {without}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{name} is set {place}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{trusted}, which is set {place}, is not there: {why}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{trusted}: {reasons}</source>
<translation>{trusted}: {reasons}</translation>
</message>
<message>
<source>{variable} is {value}: a keyring of this kind forgets at the end of the session.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{what}.</source>
<translation>{what}.</translation>
</message>
<message>
<source>{what}: {error}</source>
<translation>{what}: {error}</translation>
</message>
</context>
</TS>
