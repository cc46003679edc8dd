<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>, or with --ask-secrets at the terminal</source>
<translation>, oder mit --ask-secrets im Terminal</translation>
</message>
<message>
<source>Check the address in File, Network settings, and enter the password again.</source>
<translation>Prüfen Sie die Adresse unter „Datei“, „Netzwerkeinstellungen…“, und geben Sie das Passwort erneut ein.</translation>
</message>
<message>
<source>It can't be opened</source>
<translation>Er lässt sich nicht öffnen</translation>
</message>
<message>
<source>It is locked, and was not opened</source>
<translation>Er ist gesperrt und wurde nicht geöffnet</translation>
</message>
<message>
<source>It refused to remove a secret</source>
<translation>Er hat sich geweigert, Zugangsdaten zu entfernen</translation>
</message>
<message>
<source>It refused to save a secret</source>
<translation>Er hat sich geweigert, Zugangsdaten zu speichern</translation>
</message>
<message>
<source>It was asked to remove an entry but still has it.</source>
<translation>Ein Eintrag sollte entfernt werden und ist noch da.</translation>
</message>
<message>
<source>It was given {what} and returned {back}. What was saved before is unchanged.</source>
<translation>Gegeben wurde: {what}. Zurück kam: {back}. Was zuvor gespeichert war, bleibt, wie es war.</translation>
</message>
<message>
<source>KWallet 4</source>
<translation>KWallet 4</translation>
</message>
<message>
<source>Open Keychain Access and unlock the login keychain</source>
<translation>Öffnen Sie die Schlüsselbundverwaltung, und entsperren Sie den Schlüsselbund „Anmeldung“</translation>
</message>
<message>
<source>Open Windows' Credential Manager and see whether it works</source>
<translation>Öffnen Sie die Anmeldeinformationsverwaltung von Windows, und prüfen Sie, ob sie funktioniert</translation>
</message>
<message>
<source>Open the connection's settings and enter the credentials again.</source>
<translation>Öffnen Sie die Einstellungen der Verbindung, und geben Sie die Zugangsdaten neu ein.</translation>
</message>
<message>
<source>Open the connection's settings and enter them again.</source>
<translation>Öffnen Sie die Einstellungen der Verbindung, und geben Sie sie erneut ein.</translation>
</message>
<message>
<source>Or keep the secrets for this session only: tick “Use it for this session only” in the last step of the connection's settings{terminal}. They are never written to a file instead.</source>
<translation>Oder behalten Sie die Zugangsdaten nur für diese Sitzung: Kreuzen Sie „Nur für diese Sitzung verwenden“ im letzten Schritt der Einstellungen der Verbindung an{terminal}. Sie werden nie ersatzweise in eine Datei geschrieben.</translation>
</message>
<message>
<source>Remove that setting to use the operating system's own keyring ({names}). {without}</source>
<translation>Entfernen Sie diese Einstellung: Dann wird der Schlüsselbund des Betriebssystems verwendet ({names}). {without}</translation>
</message>
<message>
<source>Remove the entries of {service} in the keyring's own program.</source>
<translation>Entfernen Sie die Einträge von {service} im Programm des Schlüsselbunds.</translation>
</message>
<message>
<source>The chain of keyrings configured {place} contains {others}.</source>
<translation>Die Kette von Schlüsselbünden, eingestellt {place}, enthält {others}.</translation>
</message>
<message>
<source>The chain of keyrings configured {place} is empty.</source>
<translation>Die Kette von Schlüsselbünden, eingestellt {place}, ist leer.</translation>
</message>
<message>
<source>The configured keyring isn't trusted with secrets</source>
<translation>Dem eingestellten Schlüsselbund werden keine Zugangsdaten anvertraut</translation>
</message>
<message>
<source>The credentials are missing</source>
<translation>Die Zugangsdaten fehlen</translation>
</message>
<message>
<source>The keyring doesn't keep what is saved to it</source>
<translation>Der Schlüsselbund behält nicht, was er speichern soll</translation>
</message>
<message>
<source>The keyring doesn't remove entries</source>
<translation>Der Schlüsselbund entfernt nicht, was er entfernen soll</translation>
</message>
<message>
<source>The keyring has no secrets for the connection “{name}”.</source>
<translation>Der Schlüsselbund hat keine Zugangsdaten für die Verbindung „{name}“.</translation>
</message>
<message>
<source>The keyring may be full, keep nothing, or cut what is too long for it. Check it in its own program, and try again. Or tick “Use it for this session only” in the last step of the connection's settings.</source>
<translation>Vielleicht ist der Schlüsselbund voll, behält nichts oder kürzt, was ihm zu lang ist. Sehen Sie in seinem eigenen Programm nach, und versuchen Sie es noch einmal. Oder kreuzen Sie „Nur für diese Sitzung verwenden“ im letzten Schritt der Einstellungen der Verbindung an.</translation>
</message>
<message>
<source>The keyring's entries for the connection “{name}” don't belong together.</source>
<translation>Die Einträge des Schlüsselbunds für die Verbindung „{name}“ gehören nicht zusammen.</translation>
</message>
<message>
<source>The keyring's entry for the connection “{name}” can't be read.</source>
<translation>Der Eintrag des Schlüsselbunds für die Verbindung „{name}“ lässt sich nicht lesen.</translation>
</message>
<message>
<source>The proxy's address has changed since its password was entered</source>
<translation>Die Adresse des Proxys hat sich geändert, seit sein Passwort eingegeben wurde</translation>
</message>
<message>
<source>The proxy's password was entered for {kept_for}, and would go to {address}.</source>
<translation>Das Passwort des Proxys wurde für {kept_for} eingegeben und ginge an {address}.</translation>
</message>
<message>
<source>There is none</source>
<translation>Es gibt keinen</translation>
</message>
<message>
<source>Unlock or install the system keyring (GNOME Keyring or KWallet)</source>
<translation>Entsperren oder installieren Sie den Schlüsselbund des Systems (GNOME Keyring oder KWallet)</translation>
</message>
<message>
<source>Windows Credential Manager</source>
<translation>Windows-Anmeldeinformationsverwaltung</translation>
</message>
<message>
<source>by default-keyring in {file}</source>
<translation>durch default-keyring in {file}</translation>
</message>
<message>
<source>by the environment variable {variable}</source>
<translation>durch die Umgebungsvariable {variable}</translation>
</message>
<message>
<source>keyring-path in {file} would have keyrings loaded from {folder}.</source>
<translation>keyring-path in {file} ließe Schlüsselbünde aus {folder} laden.</translation>
</message>
<message>
<source>no such proxy</source>
<translation>keinen solchen Proxy</translation>
</message>
<message>
<source>nothing back that could be used</source>
<translation>nichts Brauchbares</translation>
</message>
<message>
<source>something else back</source>
<translation>etwas anderes</translation>
</message>
<message>
<source>the host of Klaviyo</source>
<translation>der Host von Klaviyo</translation>
</message>
<message>
<source>the host of iPaaS.com</source>
<translation>der Host von iPaaS.com</translation>
</message>
<message>
<source>the key for Klaviyo</source>
<translation>der Schlüssel für Klaviyo</translation>
</message>
<message>
<source>the password for iPaaS.com</source>
<translation>das Passwort für iPaaS.com</translation>
</message>
<message>
<source>the proxy's address</source>
<translation>die Adresse des Proxys</translation>
</message>
<message>
<source>the proxy's password</source>
<translation>das Passwort des Proxys</translation>
</message>
<message>
<source>the token for iPaaS.com</source>
<translation>das Token für iPaaS.com</translation>
</message>
<message>
<source>which entries count</source>
<translation>welche Einträge gelten</translation>
</message>
<message>
<source>{detail} Nothing was written to it.</source>
<translation>{detail} Es wurde nichts hineingeschrieben.</translation>
</message>
<message>
<source>{file} can't be read: {name}.</source>
<translation>{file} lässt sich nicht lesen: {name}.</translation>
</message>
<message>
<source>{keyring_here}, then try again. {without}</source>
<translation>{keyring_here}, und versuchen Sie es erneut. {without}</translation>
</message>
<message>
<source>{name} is set {place}.</source>
<translation>{name} ist eingestellt {place}.</translation>
</message>
<message>
<source>{told} ({wanted:,} characters)</source>
<translation>{told} ({wanted:,} Zeichen)</translation>
</message>
<message>
<source>{trusted}, which is set {place}, is not there: {why}</source>
<translation>{trusted}, eingestellt {place}, ist nicht da: {why}</translation>
</message>
<message>
<source>{trusted}: {reasons}</source>
<translation>{trusted}: {reasons}</translation>
</message>
<message>
<source>{variable} is {value}: a keyring of this kind forgets at the end of the session.</source>
<translation>{variable} ist {value}: Ein Schlüsselbund dieser Art vergisst am Ende der Sitzung alles.</translation>
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
