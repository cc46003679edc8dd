<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>&amp;Mark as dealt with…</source>
<translation>&amp;Als erledigt markieren…</translation>
</message>
<message>
<source>&amp;Preview it</source>
<translation>&amp;Vorschau</translation>
</message>
<message>
<source>&amp;Preview them</source>
<translation>&amp;Vorschau</translation>
</message>
<message>
<source>&amp;Save the external IDs</source>
<translation>Externe IDs &amp;speichern</translation>
</message>
<message numerus="yes">
<source>&amp;Send {n} events</source>
<extracomment>&amp;Send {n} event</extracomment>
<translation><numerusform>{n} Ereignis &amp;senden</numerusform><numerusform>{n} Ereignisse &amp;senden</numerusform></translation>
</message>
<message>
<source>&amp;Show the batch</source>
<translation>Stapel &amp;zeigen</translation>
</message>
<message>
<source>(no destination)</source>
<translation>(kein Ziel)</translation>
</message>
<message>
<source>(no rows)</source>
<translation>(keine Zeilen)</translation>
</message>
<message>
<source>1 of 1 order waits</source>
<translation>1 von 1 Bestellung wartet</translation>
</message>
<message>
<source>A batch is prepared together, confirmed once, and sent as fast as Klaviyo allows. You can pause, stop and resume it.</source>
<translation>Ein Stapel wird zusammen vorbereitet, einmal bestätigt und so schnell gesendet, wie Klaviyo es zulässt. Er lässt sich pausieren, anhalten und wieder aufnehmen.</translation>
</message>
<message>
<source>A guest: no customer record</source>
<translation>Ein Gast: kein Kundendatensatz</translation>
</message>
<message>
<source>Accepted in this send, not visible yet</source>
<translation>In diesem Sendevorgang angenommen, noch nicht sichtbar</translation>
</message>
<message>
<source>Accepted, not visible yet</source>
<translation>Angenommen, noch nicht zu sehen</translation>
</message>
<message>
<source>Accepted, not visible yet: Klaviyo took it a moment ago</source>
<translation>Angenommen, noch nicht sichtbar: Klaviyo hat es eben erst bekommen</translation>
</message>
<message>
<source>Affected: {what}.</source>
<translation>Betroffen: {what}.</translation>
</message>
<message>
<source>Already recorded, different</source>
<translation>Schon verbucht, abweichend</translation>
</message>
<message>
<source>Already recorded, identical</source>
<translation>Schon verbucht, identisch</translation>
</message>
<message>
<source>Amounts</source>
<translation>Beträge</translation>
</message>
<message numerus="yes">
<source>And {n} more problems</source>
<extracomment>And {n} more problem</extracomment>
<translation><numerusform>Und {n} weiteres Problem</numerusform><numerusform>Und {n} weitere Probleme</numerusform></translation>
</message>
<message>
<source>Another order with this order number</source>
<translation>Andere Bestellung mit dieser Bestellnummer</translation>
</message>
<message>
<source>Another order's event: the link in iPaaS.com is wrong</source>
<translation>Ereignis einer anderen Bestellung: Die Verknüpfung in iPaaS.com ist falsch</translation>
</message>
<message>
<source>As planned</source>
<translation>Wie geplant</translation>
</message>
<message>
<source>As planned, but with a different payload</source>
<translation>Wie geplant, aber mit anderen Nutzdaten</translation>
</message>
<message>
<source>At the next start, the program lists these orders, shows how far they got, and offers to finish them.</source>
<translation>Beim nächsten Start zeigt das Programm diese Bestellungen und wie weit sie kamen, und bietet an, sie fertigzustellen.</translation>
</message>
<message>
<source>At the next start, the program offers to continue the batch “{batch}”.</source>
<translation>Beim nächsten Start bietet das Programm an, den Stapel „{batch}“ fortzusetzen.</translation>
</message>
<message>
<source>Being tried out</source>
<translation>Wird ausprobiert</translation>
</message>
<message>
<source>Billing address</source>
<translation>Rechnungsadresse</translation>
</message>
<message>
<source>Calibrate again.</source>
<translation>Kalibrieren Sie erneut.</translation>
</message>
<message>
<source>Calibrated {day}: nothing could be compared</source>
<translation>Kalibriert {day}: Nichts ließ sich vergleichen</translation>
</message>
<message>
<source>Calibrated {day}: {score}</source>
<translation>Kalibriert {day}: {score}</translation>
</message>
<message>
<source>Calibrated {day}: {score}, with another mapping</source>
<translation>Kalibriert {day}: {score}, mit einer anderen Zuordnung</translation>
</message>
<message>
<source>Calibration compares our payloads with what Klaviyo has for orders that iPaaS.com itself recorded. It only reads. Press to open it.</source>
<translation>Die Kalibrierung vergleicht unsere Nutzdaten mit dem, was Klaviyo von den Bestellungen hat, die iPaaS.com selbst gesendet hat. Sie liest nur. Drücken, um sie zu öffnen.</translation>
</message>
<message>
<source>Can't be read</source>
<translation>Lässt sich nicht lesen</translation>
</message>
<message>
<source>Can't be read: {detail}</source>
<translation>Lässt sich nicht lesen: {detail}</translation>
</message>
<message>
<source>Check and &amp;finish</source>
<translation>Prüfen und &amp;fertigstellen</translation>
</message>
<message>
<source>Check it before you send it: iPaaS.com may just be late.</source>
<translation>Sehen Sie sie sich an, bevor Sie sie senden: iPaaS.com ist vielleicht nur spät dran.</translation>
</message>
<message>
<source>Check them before you send them: iPaaS.com may just be late.</source>
<translation>Sehen Sie sie sich an, bevor Sie sie senden: iPaaS.com ist vielleicht nur spät dran.</translation>
</message>
<message>
<source>Checking whether live flows would start.</source>
<translation>Es wird geprüft, ob Live-Flows starten würden.</translation>
</message>
<message>
<source>Choose profile…</source>
<translation>Profil auswählen…</translation>
</message>
<message>
<source>Click the icon in the tray to see the window again.</source>
<translation>Klicken Sie auf das Symbol im Infobereich, um das Fenster wieder zu sehen.</translation>
</message>
<message numerus="yes">
<source>Comparing: {compared} of {asked} compared, {equal} equal. {n} orders checked.</source>
<extracomment>Comparing: {compared} of {asked} compared, {equal} equal. {n} order checked.</extracomment>
<translation><numerusform>Vergleich läuft: {compared} von {asked} verglichen, {equal} gleich. {n} Bestellung angesehen.</numerusform><numerusform>Vergleich läuft: {compared} von {asked} verglichen, {equal} gleich. {n} Bestellungen angesehen.</numerusform></translation>
</message>
<message>
<source>Confirmed</source>
<translation>Bestätigt</translation>
</message>
<message>
<source>Conflict</source>
<translation>Konflikt</translation>
</message>
<message>
<source>Correct the filter in iPaaS.com.</source>
<translation>Korrigieren Sie den Filter in iPaaS.com.</translation>
</message>
<message>
<source>Correct the order in iPaaS.com.</source>
<translation>Korrigieren Sie die Bestellung in iPaaS.com.</translation>
</message>
<message>
<source>Correct this order…</source>
<translation>Diese Bestellung korrigieren…</translation>
</message>
<message>
<source>Couldn't determine who gets it</source>
<translation>Wer sie bekommt, ließ sich nicht feststellen</translation>
</message>
<message>
<source>Couldn't read which flows would start: {why}</source>
<translation>Welche Flows starten würden, ließ sich nicht lesen: {why}</translation>
</message>
<message>
<source>Couldn't read which live flows would start.</source>
<translation>Welche Live-Flows starten würden, ließ sich nicht lesen.</translation>
</message>
<message>
<source>Created {created}</source>
<translation>Erstellt {created}</translation>
</message>
<message>
<source>Created {created} by {by}</source>
<translation>Erstellt {created} von {by}</translation>
</message>
<message>
<source>Created {created} from {source}</source>
<translation>Erstellt {created}, Quelle: {source}</translation>
</message>
<message>
<source>Created {created} from {source} by {by}</source>
<translation>Erstellt {created} von {by}, Quelle: {source}</translation>
</message>
<message>
<source>Currency in Klaviyo</source>
<translation>Währung in Klaviyo</translation>
</message>
<message>
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<source>Customer in iPaaS.com</source>
<translation>Kunde in iPaaS.com</translation>
</message>
<message>
<source>Customer transfer</source>
<translation>Übertragung des Kunden</translation>
</message>
<message>
<source>Customer {customer_id} in iPaaS.com</source>
<translation>Kunde {customer_id} in iPaaS.com</translation>
</message>
<message>
<source>Customers with the email</source>
<translation>Kunden mit der E-Mail</translation>
</message>
<message>
<source>DEMO</source>
<translation>DEMO</translation>
</message>
<message>
<source>Date and time</source>
<translation>Datum und Uhrzeit</translation>
</message>
<message>
<source>Decide how it is recorded:</source>
<translation>Entscheiden Sie, wie sie verbucht wird:</translation>
</message>
<message>
<source>Default</source>
<translation>Standard</translation>
</message>
<message>
<source>Deleted link</source>
<translation>Gelöschte Verknüpfung</translation>
</message>
<message>
<source>Discount</source>
<translation>Rabatt</translation>
</message>
<message numerus="yes">
<source>Done: {n:,} orders</source>
<extracomment>Done: {n:,} order</extracomment>
<translation><numerusform>Fertig: {n:,} Bestellung</numerusform><numerusform>Fertig: {n:,} Bestellungen</numerusform></translation>
</message>
<message>
<source>Ended unattended</source>
<translation>Unbemerkt beendet</translation>
</message>
<message>
<source>Ended: {left}</source>
<translation>Beendet: {left}</translation>
</message>
<message numerus="yes">
<source>Ended: {n:,} of {orders:,} orders recorded</source>
<extracomment>Ended: {n:,} of {orders:,} orders recorded</extracomment>
<translation><numerusform>Beendet: {n:,} von {orders:,} Bestellungen verbucht</numerusform><numerusform>Beendet: {n:,} von {orders:,} Bestellungen verbucht</numerusform></translation>
</message>
<message>
<source>Error</source>
<translation>Fehler</translation>
</message>
<message>
<source>Error filter</source>
<translation>Fehlerfilter</translation>
</message>
<message>
<source>Event IDs in Klaviyo: {ids}</source>
<translation>Ereignis-IDs in Klaviyo: {ids}</translation>
</message>
<message>
<source>Events have no page of their own, so the profile's page was opened. The event ID {id} was copied to the clipboard.</source>
<translation>Ereignisse haben keine eigene Seite, daher wurde die Seite des Profils geöffnet. Die Ereignis-ID {id} wurde in die Zwischenablage kopiert.</translation>
</message>
<message>
<source>Examine this connection…</source>
<translation>Diese Verbindung prüfen…</translation>
</message>
<message>
<source>External IDs</source>
<translation>Externe IDs</translation>
</message>
<message>
<source>Find accepted events</source>
<translation>Angenommene Ereignisse suchen</translation>
</message>
<message>
<source>ID {id}</source>
<translation>ID {id}</translation>
</message>
<message>
<source>ID {value}</source>
<translation>ID {value}</translation>
</message>
<message>
<source>Interrupted, or running in another window: {left}</source>
<translation>Unterbrochen oder in einem anderen Fenster in Arbeit: {left}</translation>
</message>
<message>
<source>It didn't respond in time.</source>
<translation>Es hat nicht rechtzeitig geantwortet.</translation>
</message>
<message>
<source>It has run for {time}.</source>
<translation>Laufzeit bisher: {time}.</translation>
</message>
<message>
<source>It isn't known whether this is a test account: treat it as live.</source>
<translation>Ob dies ein Testkonto ist, ist nicht bekannt: Behandeln Sie es wie ein Live-Konto.</translation>
</message>
<message>
<source>It limits how often it can be called. Other programs share the same quota.</source>
<translation>Es begrenzt, wie oft es abgefragt werden darf. Andere Programme nutzen dasselbe Kontingent.</translation>
</message>
<message>
<source>It ran for {time}.</source>
<translation>Laufzeit: {time}.</translation>
</message>
<message>
<source>It reported an internal problem.</source>
<translation>Es meldete ein internes Problem.</translation>
</message>
<message>
<source>It takes about {time}.</source>
<translation>Das dauert etwa {time}.</translation>
</message>
<message>
<source>Items</source>
<translation>Artikel</translation>
</message>
<message>
<source>Keep what Klaviyo has</source>
<translation>Klaviyos Stand behalten</translation>
</message>
<message numerus="yes">
<source>Klaviyo has {told} with this number. If it is this order, {n} events would be counted twice.</source>
<extracomment>Klaviyo has {told} with this number. If it is this order, {n} event would be counted twice.</extracomment>
<translation><numerusform>Klaviyo hat {told} mit dieser Nummer. Ist es diese Bestellung, würde {n} Ereignis doppelt gezählt.</numerusform><numerusform>Klaviyo hat {told} mit dieser Nummer. Ist es diese Bestellung, würden {n} Ereignisse doppelt gezählt.</numerusform></translation>
</message>
<message numerus="yes">
<source>Klaviyo has {told}. {n} more events would be sent and counted too; Klaviyo removes none of them.</source>
<extracomment>Klaviyo has {told}. {n} more event would be sent and counted too; Klaviyo removes none of them.</extracomment>
<translation><numerusform>Klaviyo hat {told}. {n} weiteres Ereignis würde gesendet und mitgezählt; Klaviyo entfernt keines davon.</numerusform><numerusform>Klaviyo hat {told}. {n} weitere Ereignisse würden gesendet und mitgezählt; Klaviyo entfernt keines davon.</numerusform></translation>
</message>
<message>
<source>Klaviyo profile</source>
<translation>Klaviyo-Profil</translation>
</message>
<message>
<source>Klaviyo says that this is a test account.</source>
<translation>Klaviyo sagt, dass dies ein Testkonto ist.</translation>
</message>
<message>
<source>LIVE</source>
<translation>LIVE</translation>
</message>
<message>
<source>Link in iPaaS.com</source>
<translation>Verknüpfung in iPaaS.com</translation>
</message>
<message>
<source>List</source>
<translation>Liste</translation>
</message>
<message>
<source>Looked again: accepted</source>
<translation>Erneut nachgesehen: angenommen</translation>
</message>
<message>
<source>Looked again: failed</source>
<translation>Erneut nachgesehen: fehlgeschlagen</translation>
</message>
<message>
<source>Looked again: recorded</source>
<translation>Erneut nachgesehen: verbucht</translation>
</message>
<message>
<source>Looked again: unknown</source>
<translation>Erneut nachgesehen: ungeklärt</translation>
</message>
<message>
<source>Make a &amp;batch of all {n:,} orders…</source>
<translation>Stapel aus allen {n:,} Bestellungen &amp;erstellen…</translation>
</message>
<message>
<source>Make a &amp;batch of them</source>
<translation>&amp;Stapel daraus erstellen</translation>
</message>
<message numerus="yes">
<source>Make a &amp;batch of {n:,} orders…</source>
<extracomment>Make a &amp;batch of this order…</extracomment>
<translation><numerusform>Stapel aus dieser Bestellung &amp;erstellen…</numerusform><numerusform>Stapel aus {n:,} Bestellungen &amp;erstellen…</numerusform></translation>
</message>
<message>
<source>Mapping filter</source>
<translation>Zuordnungsfilter</translation>
</message>
<message>
<source>Measured {time}</source>
<translation>Gemessen {time}</translation>
</message>
<message>
<source>Metric</source>
<translation>Metrik</translation>
</message>
<message>
<source>NAME BEFORE SENDING</source>
<translation>NAME VOR DEM SENDEN</translation>
</message>
<message>
<source>New</source>
<translation>Neu</translation>
</message>
<message>
<source>No connection could be made, so no request was sent.</source>
<translation>Es kam keine Verbindung zustande, daher wurde keine Anfrage gesendet.</translation>
</message>
<message>
<source>No live flow starts, so no flow emails anyone.</source>
<translation>Kein Live-Flow startet, also bekommt niemand dadurch eine E-Mail.</translation>
</message>
<message>
<source>No profile, and none can be created</source>
<translation>Kein Profil, und es kann keines angelegt werden</translation>
</message>
<message>
<source>No such page: nothing is there yet, or it is the sandbox.</source>
<translation>Diese Seite gibt es nicht: Noch ist nichts da, oder es ist die Sandbox.</translation>
</message>
<message>
<source>No web page is known for this server. The order ID {id} was copied to the clipboard.</source>
<translation>Zu diesem Server ist keine Webseite bekannt. Die Bestell-ID {id} wurde in die Zwischenablage kopiert.</translation>
</message>
<message>
<source>Not asked</source>
<translation>Nicht gefragt</translation>
</message>
<message>
<source>Not calibrated yet</source>
<translation>Noch nicht kalibriert</translation>
</message>
<message>
<source>Not examined yet</source>
<translation>Noch nicht geprüft</translation>
</message>
<message>
<source>Not found</source>
<translation>Nicht gefunden</translation>
</message>
<message>
<source>Not passed</source>
<translation>Nicht bestanden</translation>
</message>
<message>
<source>Not resolved</source>
<translation>Nicht bestimmt</translation>
</message>
<message>
<source>Not started: {left}</source>
<translation>Nicht begonnen: {left}</translation>
</message>
<message>
<source>Not verified</source>
<translation>Nicht nachgewiesen</translation>
</message>
<message>
<source>Nothing</source>
<translation>Nichts</translation>
</message>
<message>
<source>Nothing can be sent or saved through this connection (File, Colour and safe mode).</source>
<translation>Über diese Verbindung kann nichts gesendet oder gespeichert werden (Datei, Farbe und Sicherheitsmodus).</translation>
</message>
<message>
<source>Nothing is sent for it, as iPaaS.com would do.</source>
<translation>Dafür wird nichts gesendet; iPaaS.com hält es genauso.</translation>
</message>
<message>
<source>Nothing of this connection is saved; it is gone when you close the window. To save it, edit the connection (File, Edit connection) and untick “Use it for this session only”.</source>
<translation>Von dieser Verbindung wird nichts gespeichert; sie ist weg, wenn Sie das Fenster schließen. Um sie zu speichern, bearbeiten Sie die Verbindung (Datei, Verbindung bearbeiten) und entfernen das Häkchen „Nur für diese Sitzung verwenden“.</translation>
</message>
<message>
<source>Nothing was sent.</source>
<translation>Es wurde nichts gesendet.</translation>
</message>
<message>
<source>Nothing: a mapping filter leaves it out</source>
<translation>Nichts: Ein Zuordnungsfilter lässt es aus</translation>
</message>
<message>
<source>Number</source>
<translation>Nummer</translation>
</message>
<message numerus="yes">
<source>Of {n} events: {told}.</source>
<extracomment>Of {n} event: {told}.</extracomment>
<translation><numerusform>{n} Ereignis: {told}.</numerusform><numerusform>{n} Ereignisse: {told}.</numerusform></translation>
</message>
<message>
<source>Open the mapping's source…</source>
<translation>Quelle der Zuordnung öffnen…</translation>
</message>
<message>
<source>Order {order} is missing in Klaviyo</source>
<translation>Bestellung {order} fehlt in Klaviyo</translation>
</message>
<message>
<source>Other IDs: {names}</source>
<translation>Andere IDs: {names}</translation>
</message>
<message>
<source>Passed</source>
<translation>Bestanden</translation>
</message>
<message>
<source>Paused: orders in progress are finished, and no others start.</source>
<translation>Pausiert: Laufende Bestellungen werden fertiggestellt, weitere beginnen nicht.</translation>
</message>
<message>
<source>Paused: {left}</source>
<translation>Pausiert: {left}</translation>
</message>
<message>
<source>Payloads</source>
<translation>Nutzdaten</translation>
</message>
<message>
<source>Placed {time}</source>
<translation>Bestellt {time}</translation>
</message>
<message>
<source>Possibly recorded</source>
<translation>Vielleicht verbucht</translation>
</message>
<message>
<source>Possibly the same order: only the order number matches</source>
<translation>Vielleicht dieselbe Bestellung: Nur die Bestellnummer stimmt überein</translation>
</message>
<message>
<source>Preparing</source>
<translation>Vorbereitung</translation>
</message>
<message>
<source>Preview again</source>
<translation>Vorschau erneuern</translation>
</message>
<message>
<source>Profile by email</source>
<translation>Profil nach E-Mail</translation>
</message>
<message>
<source>Profile by phone</source>
<translation>Profil nach Telefon</translation>
</message>
<message>
<source>ProfileId formula</source>
<translation>ProfileId-Formel</translation>
</message>
<message>
<source>Properties</source>
<translation>Eigenschaften</translation>
</message>
<message>
<source>READ ONLY</source>
<translation>SCHREIBGESCHÜTZT</translation>
</message>
<message>
<source>Read back from Klaviyo</source>
<translation>Aus Klaviyo nachgelesen</translation>
</message>
<message>
<source>Reading and preparing the orders. Nothing is sent.</source>
<translation>Bestellungen werden gelesen und vorbereitet. Nichts wird gesendet.</translation>
</message>
<message>
<source>Reading the order</source>
<translation>Bestellung lesen</translation>
</message>
<message>
<source>Real customers: what you send can start flows that email them.</source>
<translation>Echte Kunden: Was Sie senden, kann Flows starten, die ihnen E-Mails senden.</translation>
</message>
<message>
<source>Recorded again</source>
<translation>Wird erneut verbucht</translation>
</message>
<message>
<source>Recorded by this send</source>
<translation>In diesem Sendevorgang verbucht</translation>
</message>
<message>
<source>Recorded differently</source>
<translation>Anderweitig verbucht</translation>
</message>
<message>
<source>Resend Desk keeps watching</source>
<translation>Resend Desk überwacht weiter</translation>
</message>
<message>
<source>See the problems of each event.</source>
<translation>Sehen Sie sich die Probleme jedes Ereignisses an.</translation>
</message>
<message>
<source>Sending</source>
<translation>Wird gesendet</translation>
</message>
<message numerus="yes">
<source>Sending {n:,} orders…</source>
<extracomment>Sending {n:,} order…</extracomment>
<translation><numerusform>{n:,} Bestellung wird gesendet…</numerusform><numerusform>{n:,} Bestellungen werden gesendet…</numerusform></translation>
</message>
<message>
<source>Sent at {time}</source>
<translation>Gesendet am {time}</translation>
</message>
<message>
<source>Sent before</source>
<translation>Schon gesendet</translation>
</message>
<message>
<source>Sent before, and no longer in Klaviyo</source>
<translation>Schon gesendet und nicht mehr in Klaviyo</translation>
</message>
<message>
<source>Sent before, now gone</source>
<translation>Schon gesendet, jetzt nicht mehr da</translation>
</message>
<message>
<source>Sent in this batch {parts}.</source>
<translation>In diesem Stapel gesendet {parts}.</translation>
</message>
<message>
<source>Sent with {options}</source>
<translation>Gesendet mit {options}</translation>
</message>
<message>
<source>Sequence</source>
<translation>Reihenfolge</translation>
</message>
<message>
<source>Several attempts got no usable response.</source>
<translation>Mehrere Versuche brachten keine brauchbare Antwort.</translation>
</message>
<message>
<source>Shipping</source>
<translation>Versand</translation>
</message>
<message>
<source>Shipping address</source>
<translation>Lieferadresse</translation>
</message>
<message>
<source>Show the event</source>
<translation>Ereignis zeigen</translation>
</message>
<message>
<source>Show the events</source>
<translation>Ereignisse zeigen</translation>
</message>
<message>
<source>Show the request</source>
<translation>Anfrage zeigen</translation>
</message>
<message>
<source>Show what Klaviyo has</source>
<translation>Zeigen, was Klaviyo hat</translation>
</message>
<message>
<source>State: {stands}</source>
<translation>Zustand: {stands}</translation>
</message>
<message>
<source>Stays in Klaviyo: its order was deleted</source>
<translation>Bleibt in Klaviyo: Die Bestellung wurde gelöscht</translation>
</message>
<message>
<source>Stays in Klaviyo: the order no longer has its line</source>
<translation>Bleibt in Klaviyo: Die Bestellung hat diese Position nicht mehr</translation>
</message>
<message>
<source>Stopped</source>
<translation>Angehalten</translation>
</message>
<message>
<source>Stopped: {left}</source>
<translation>Angehalten: {left}</translation>
</message>
<message numerus="yes">
<source>Stopped: {n:,} of {orders:,} orders were interrupted</source>
<extracomment>Stopped: {n:,} of {orders:,} orders was interrupted</extracomment>
<translation><numerusform>Angehalten: {n:,} von {orders:,} Bestellungen wurde abgebrochen</numerusform><numerusform>Angehalten: {n:,} von {orders:,} Bestellungen wurden abgebrochen</numerusform></translation>
</message>
<message>
<source>TEST</source>
<translation>TEST</translation>
</message>
<message>
<source>THIS SESSION ONLY</source>
<translation>NUR DIESE SITZUNG</translation>
</message>
<message>
<source>Table</source>
<translation>Tabelle</translation>
</message>
<message>
<source>Table's ID</source>
<translation>ID der Tabelle</translation>
</message>
<message>
<source>Table's rows</source>
<translation>Zeilen der Tabelle</translation>
</message>
<message>
<source>Tax</source>
<translation>Steuer</translation>
</message>
<message>
<source>Text</source>
<translation>Text</translation>
</message>
<message>
<source>The account's name must be entered before sending (File, Colour and safe mode).</source>
<translation>Vor dem Senden muss der Name des Kontos eingegeben werden (Datei, Farbe und Sicherheitsmodus).</translation>
</message>
<message>
<source>The batch “{name}” is ready to confirm</source>
<translation>Der Stapel „{name}“ wartet auf Bestätigung</translation>
</message>
<message>
<source>The batch “{name}” isn't finished</source>
<translation>Der Stapel „{name}“ ist nicht fertig</translation>
</message>
<message>
<source>The customer's record is no longer known</source>
<translation>Der Kundendatensatz ist nicht mehr bekannt</translation>
</message>
<message>
<source>The demo and everything sent in it are discarded when you close the window.</source>
<translation>Die Demo und alles, was darin gesendet wurde, werden beim Schließen des Fensters verworfen.</translation>
</message>
<message>
<source>The error filter of {collection} can't be evaluated: {message} ({formula})</source>
<translation>Der Fehlerfilter von {collection} lässt sich nicht auswerten: {message} ({formula})</translation>
</message>
<message>
<source>The error filter of {collection} leaves this out ({formula})</source>
<translation>Der Fehlerfilter von {collection} lässt dies aus ({formula})</translation>
</message>
<message>
<source>The error filter of {collection} stops the order: {message} ({formula})</source>
<translation>Der Fehlerfilter von {collection} hält die Bestellung auf: {message} ({formula})</translation>
</message>
<message>
<source>The event being corrected</source>
<translation>Das Ereignis, das korrigiert wird</translation>
</message>
<message>
<source>The mapping filter of {collection} can't be evaluated: {message} ({formula})</source>
<translation>Der Zuordnungsfilter von {collection} lässt sich nicht auswerten: {message} ({formula})</translation>
</message>
<message>
<source>The mapping filter of {collection} leaves this out ({formula})</source>
<translation>Der Zuordnungsfilter von {collection} lässt dies aus ({formula})</translation>
</message>
<message>
<source>The mapping filter of {collection} stops the order: {message} ({formula})</source>
<translation>Der Zuordnungsfilter von {collection} hält die Bestellung auf: {message} ({formula})</translation>
</message>
<message>
<source>The mapping has changed since it was measured.</source>
<translation>Die Zuordnung hat sich seit der Messung geändert.</translation>
</message>
<message numerus="yes">
<source>The other recorded orders were in Klaviyo already.</source>
<extracomment>The other recorded order was in Klaviyo already.</extracomment>
<translation><numerusform>Die andere verbuchte Bestellung war schon in Klaviyo.</numerusform><numerusform>Die übrigen verbuchten Bestellungen waren schon in Klaviyo.</numerusform></translation>
</message>
<message>
<source>The profile can't be used as it is</source>
<translation>Das Profil lässt sich so nicht verwenden</translation>
</message>
<message>
<source>The response isn't what it usually sends; something in between may have answered.</source>
<translation>Die Antwort ist nicht die übliche; etwas dazwischen könnte geantwortet haben.</translation>
</message>
<message>
<source>The same order, by another integration</source>
<translation>Dieselbe Bestellung, von einer anderen Integration</translation>
</message>
<message>
<source>The same order, deleted in iPaaS.com</source>
<translation>Dieselbe Bestellung; sie wurde in iPaaS.com gelöscht</translation>
</message>
<message>
<source>The same order, on another profile</source>
<translation>Dieselbe Bestellung, auf einem anderen Profil</translation>
</message>
<message>
<source>The same order, under another metric</source>
<translation>Dieselbe Bestellung, unter einer anderen Metrik</translation>
</message>
<message>
<source>The same order, under another unique ID</source>
<translation>Dieselbe Bestellung, unter einer anderen eindeutigen ID</translation>
</message>
<message>
<source>The sandbox inside the program: nothing leaves this computer, and everything is discarded when you quit.</source>
<translation>Die Sandbox im Programm: Nichts verlässt diesen Computer, und beim Beenden wird alles verworfen.</translation>
</message>
<message>
<source>The whole order</source>
<translation>Die ganze Bestellung</translation>
</message>
<message numerus="yes">
<source>There are {n} more like it.</source>
<extracomment>There is {n} more like it.</extracomment>
<translation><numerusform>Es gibt {n} weiteren solchen Stapel.</numerusform><numerusform>Es gibt {n} weitere solche Stapel.</numerusform></translation>
</message>
<message>
<source>This connection is kept for this session only. Set it up again after the next start: the program then lists these orders, shows how far they got, and offers to finish them.</source>
<translation>Diese Verbindung gilt nur für diese Sitzung. Richten Sie sie nach dem nächsten Start erneut ein: Das Programm zeigt dann diese Bestellungen und wie weit sie kamen, und bietet an, sie fertigzustellen.</translation>
</message>
<message>
<source>This connection is kept for this session only. Set it up again after the next start: the program then offers to continue the batch “{batch}”.</source>
<translation>Diese Verbindung gilt nur für diese Sitzung. Richten Sie sie nach dem nächsten Start erneut ein: Das Programm bietet dann an, den Stapel „{batch}“ fortzusetzen.</translation>
</message>
<message>
<source>This connection is read-only: nothing can be sent or saved through it. You can change this in File, Colour and safe mode.</source>
<translation>Diese Verbindung ist schreibgeschützt: Über sie kann nichts gesendet oder gespeichert werden. Ändern lässt sich das unter „Datei“, „Farbe und Sicherheitsmodus“.</translation>
</message>
<message>
<source>This program sent with {options}</source>
<translation>Dieses Programm hat gesendet mit {options}</translation>
</message>
<message>
<source>Ticket: {ticket}</source>
<translation>Ticket: {ticket}</translation>
</message>
<message>
<source>To a new profile</source>
<translation>An ein neues Profil</translation>
</message>
<message>
<source>To a new profile for {email}</source>
<translation>An ein neues Profil für {email}</translation>
</message>
<message>
<source>To {who}</source>
<translation>An {who}</translation>
</message>
<message>
<source>Transaction</source>
<translation>Transaktion</translation>
</message>
<message>
<source>Try a change on a copy</source>
<translation>Änderung an einer Kopie ausprobieren</translation>
</message>
<message>
<source>Try all {hit} orders again</source>
<translation>Alle {hit} Bestellungen erneut versuchen</translation>
</message>
<message>
<source>Two profiles match: choose one</source>
<translation>Zwei Profile passen: eins auswählen</translation>
</message>
<message>
<source>UNKNOWN ACCOUNT</source>
<translation>UNBEKANNTES KONTO</translation>
</message>
<message>
<source>Unconfirmed</source>
<translation>Unbestätigt</translation>
</message>
<message>
<source>Unknown: this send may have recorded it</source>
<translation>Ungeklärt: Dieser Sendevorgang hat es vielleicht verbucht</translation>
</message>
<message>
<source>Waiting</source>
<translation>Wartet</translation>
</message>
<message>
<source>Waiting for the system keyring. It may ask for its password in a separate window…</source>
<translation>Wartet auf den Schlüsselbund des Systems, der in einem eigenen Fenster nach seinem Passwort fragen kann…</translation>
</message>
<message>
<source>Warning</source>
<translation>Warnung</translation>
</message>
<message>
<source>Watching new orders since {since}</source>
<translation>Neue Bestellungen werden seit {since} überwacht</translation>
</message>
<message numerus="yes">
<source>Watching new orders since {since}, {n:,} missing</source>
<extracomment>Watching new orders since {since}, {n:,} missing</extracomment>
<translation><numerusform>Neue Bestellungen werden seit {since} überwacht; {n:,} fehlt</numerusform><numerusform>Neue Bestellungen werden seit {since} überwacht; {n:,} fehlen</numerusform></translation>
</message>
<message>
<source>Whole number</source>
<translation>Ganze Zahl</translation>
</message>
<message>
<source>Will be created</source>
<translation>Wird angelegt</translation>
</message>
<message>
<source>Will be created for {email}</source>
<translation>Wird für {email} angelegt</translation>
</message>
<message>
<source>Would be created</source>
<translation>Würde angelegt</translation>
</message>
<message>
<source>Yes or no</source>
<translation>Ja oder nein</translation>
</message>
<message>
<source>about {time} left</source>
<translation>noch etwa {time}</translation>
</message>
<message>
<source>account {account}</source>
<translation>Konto {account}</translation>
</message>
<message>
<source>added</source>
<translation>hinzugefügt</translation>
</message>
<message>
<source>already recorded, different</source>
<translation>schon verbucht, abweichend</translation>
</message>
<message>
<source>already recorded, identical</source>
<translation>schon verbucht, identisch</translation>
</message>
<message>
<source>and {n} more</source>
<translation>und {n} weitere</translation>
</message>
<message>
<source>blocked</source>
<translation>blockiert</translation>
</message>
<message numerus="yes">
<source>by iPaaS.com's own queue: {n} orders</source>
<extracomment>by iPaaS.com's own queue: {n} order</extracomment>
<translation><numerusform>von der Warteschlange von iPaaS.com: {n} Bestellung</numerusform><numerusform>von der Warteschlange von iPaaS.com: {n} Bestellungen</numerusform></translation>
</message>
<message>
<source>by the customer's link in iPaaS.com</source>
<translation>über die Verknüpfung des Kunden in iPaaS.com</translation>
</message>
<message>
<source>by the order's email</source>
<translation>über die E-Mail der Bestellung</translation>
</message>
<message numerus="yes">
<source>by this program: {n} orders</source>
<extracomment>by this program: {n} order</extracomment>
<translation><numerusform>von diesem Programm: {n} Bestellung</numerusform><numerusform>von diesem Programm: {n} Bestellungen</numerusform></translation>
</message>
<message>
<source>by transferring the customer first</source>
<translation>durch vorherige Übertragung des Kunden</translation>
</message>
<message>
<source>changed</source>
<translation>geändert</translation>
</message>
<message>
<source>chosen by you</source>
<translation>von Ihnen ausgewählt</translation>
</message>
<message>
<source>couldn't read which flows would start.</source>
<translation>welche Flows starten würden, ließ sich nicht lesen.</translation>
</message>
<message>
<source>created by this send</source>
<translation>bei diesem Sendevorgang angelegt</translation>
</message>
<message>
<source>created when it is sent</source>
<translation>wird beim Senden angelegt</translation>
</message>
<message>
<source>created {value}</source>
<translation>angelegt {value}</translation>
</message>
<message>
<source>deleted link</source>
<translation>gelöschte Verknüpfung</translation>
</message>
<message>
<source>email {value}</source>
<translation>E-Mail {value}</translation>
</message>
<message>
<source>for {ticket}</source>
<translation>für {ticket}</translation>
</message>
<message>
<source>iPaaS.com was opened. The order ID {id} was copied to the clipboard: search for it there.</source>
<translation>iPaaS.com wurde geöffnet. Die Bestell-ID {id} wurde in die Zwischenablage kopiert: Suchen Sie dort danach.</translation>
</message>
<message>
<source>iPaaS.com's own queue sends it…</source>
<translation>Die Warteschlange von iPaaS.com sendet ihn…</translation>
</message>
<message>
<source>iPaaS.com's own queue sends the orders with its own mapping and the current time. This program hands them over, follows the queue's log and checks whether they arrive.</source>
<translation>Die Warteschlange von iPaaS.com sendet die Bestellungen nach ihrer eigenen Zuordnung und mit aktueller Zeit; dieses Programm übergibt sie, verfolgt das Protokoll der Warteschlange und sieht nach, ob sie ankommen.</translation>
</message>
<message>
<source>iPaaS.com's queue sends with the current time and starts flows. Undo the options above to use it.</source>
<translation>Die Warteschlange von iPaaS.com sendet mit aktueller Zeit und startet Flows: Nehmen Sie die Einstellungen oben zurück, um sie zu verwenden.</translation>
</message>
<message>
<source>in Klaviyo already</source>
<translation>schon in Klaviyo</translation>
</message>
<message>
<source>mapping {name} (from {origin})</source>
<translation>Zuordnung {name} (aus {origin})</translation>
</message>
<message>
<source>name {value}</source>
<translation>Name {value}</translation>
</message>
<message>
<source>no event was sent</source>
<translation>kein Ereignis wurde gesendet</translation>
</message>
<message numerus="yes">
<source>no flow starts, because of backfill. Without it, {n} live flows would start: {names}.</source>
<extracomment>no flow starts, because of backfill. Without it, {n} live flow would start: {names}.</extracomment>
<translation><numerusform>kein Flow startet, weil als Nachtrag gesendet wird. Sonst würde {n} Live-Flow starten: {names}.</numerusform><numerusform>kein Flow startet, weil als Nachtrag gesendet wird. Sonst würden {n} Live-Flows starten: {names}.</numerusform></translation>
</message>
<message>
<source>no live flow starts.</source>
<translation>kein Live-Flow startet.</translation>
</message>
<message>
<source>no total</source>
<translation>keine Summe</translation>
</message>
<message>
<source>not compared</source>
<translation>nicht verglichen</translation>
</message>
<message>
<source>not in Klaviyo yet</source>
<translation>noch nicht in Klaviyo</translation>
</message>
<message>
<source>nothing continues on its own.</source>
<translation>nichts läuft von selbst weiter.</translation>
</message>
<message>
<source>nothing to send</source>
<translation>nichts zu senden</translation>
</message>
<message>
<source>number {value}</source>
<translation>Nummer {value}</translation>
</message>
<message>
<source>partly there</source>
<translation>teilweise vorhanden</translation>
</message>
<message>
<source>phone {value}</source>
<translation>Telefon {value}</translation>
</message>
<message>
<source>possibly recorded</source>
<translation>vielleicht verbucht</translation>
</message>
<message>
<source>preparing</source>
<translation>in Vorbereitung</translation>
</message>
<message>
<source>profile {profile_id}</source>
<translation>Profil {profile_id}</translation>
</message>
<message>
<source>ready</source>
<translation>bereit</translation>
</message>
<message>
<source>ready, check first</source>
<translation>bereit, erst prüfen</translation>
</message>
<message>
<source>recorded again</source>
<translation>wird erneut verbucht</translation>
</message>
<message>
<source>recorded differently</source>
<translation>anderweitig verbucht</translation>
</message>
<message>
<source>removed</source>
<translation>entfernt</translation>
</message>
<message>
<source>saved</source>
<translation>gespeichert</translation>
</message>
<message>
<source>sending</source>
<translation>wird gesendet</translation>
</message>
<message>
<source>sent before</source>
<translation>schon gesendet</translation>
</message>
<message>
<source>sent before, now gone</source>
<translation>schon gesendet, jetzt nicht mehr da</translation>
</message>
<message>
<source>stopped</source>
<translation>angehalten</translation>
</message>
<message>
<source>waiting</source>
<translation>wartet</translation>
</message>
<message>
<source>when it is sent</source>
<translation>beim Senden</translation>
</message>
<message>
<source>{done:,} of {of:,} orders</source>
<translation>{done:,} von {of:,} Bestellungen</translation>
</message>
<message>
<source>{field} as sent:</source>
<translation>{field} wie gesendet:</translation>
</message>
<message>
<source>{field} in the subscriber's mapping:</source>
<translation>{field} in der Zuordnung der Firma:</translation>
</message>
<message>
<source>{kind} address</source>
<translation>Adresse ({kind})</translation>
</message>
<message>
<source>{metric} (API)</source>
<translation>{metric} (API)</translation>
</message>
<message>
<source>{metric} (API; it couldn't be read)</source>
<translation>{metric} (API; ließ sich nicht lesen)</translation>
</message>
<message>
<source>{metric} (API; not there yet, the first event creates it)</source>
<translation>{metric} (API; noch nicht da, das erste Ereignis legt sie an)</translation>
</message>
<message>
<source>{metric} ({integration}; not that of {others})</source>
<translation>{metric} ({integration}; nicht die von {others})</translation>
</message>
<message numerus="yes">
<source>{n:,} done earlier</source>
<extracomment>{n:,} done earlier</extracomment>
<translation><numerusform>{n:,} früher erledigt</numerusform><numerusform>{n:,} früher erledigt</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} not ticked</source>
<extracomment>{n:,} not ticked</extracomment>
<translation><numerusform>{n:,} nicht angehakt</numerusform><numerusform>{n:,} nicht angehakt</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} of {orders:,} orders wait</source>
<extracomment>{n:,} of {orders:,} orders waits</extracomment>
<translation><numerusform>{n:,} von {orders:,} Bestellungen wartet</numerusform><numerusform>{n:,} von {orders:,} Bestellungen warten</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} orders in the batch</source>
<extracomment>{n:,} order in the batch</extracomment>
<translation><numerusform>{n:,} Bestellung im Stapel</numerusform><numerusform>{n:,} Bestellungen im Stapel</numerusform></translation>
</message>
<message>
<source>{n:,} orders were added to My list</source>
<translation>{n:,} Bestellungen wurden in „Meine Liste“ aufgenommen</translation>
</message>
<message numerus="yes">
<source>{n:,} other orders are only checked again; nothing is sent for them.</source>
<extracomment>{n:,} other order is only checked again; nothing is sent for it.</extracomment>
<translation><numerusform>{n:,} weitere wird nur noch einmal geprüft; von ihr wird nichts gesendet.</numerusform><numerusform>{n:,} weitere werden nur noch einmal geprüft; von ihnen wird nichts gesendet.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} preparing</source>
<extracomment>{n:,} preparing</extracomment>
<translation><numerusform>{n:,} in Vorbereitung</numerusform><numerusform>{n:,} in Vorbereitung</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} sending</source>
<extracomment>{n:,} sending</extracomment>
<translation><numerusform>{n:,} wird gesendet</numerusform><numerusform>{n:,} werden gesendet</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} stopped</source>
<extracomment>{n:,} stopped</extracomment>
<translation><numerusform>{n:,} angehalten</numerusform><numerusform>{n:,} angehalten</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} to send</source>
<extracomment>{n:,} to send</extracomment>
<translation><numerusform>{n:,} zu senden</numerusform><numerusform>{n:,} zu senden</numerusform></translation>
</message>
<message>
<source>{names} and {name}</source>
<translation>{names} und {name}</translation>
</message>
<message>
<source>{names} and {n} more</source>
<translation>{names} und {n} weitere</translation>
</message>
<message numerus="yes">
<source>{n} events for {people}.</source>
<extracomment>{n} event for {people}.</extracomment>
<translation><numerusform>{n} Ereignis für {people}.</numerusform><numerusform>{n} Ereignisse für {people}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} live flows can start and email them: {names}.</source>
<extracomment>{n} live flow can start and email them: {names}.</extracomment>
<translation><numerusform>{n} Live-Flow kann starten und ihnen E-Mails senden: {names}.</numerusform><numerusform>{n} Live-Flows können starten und ihnen E-Mails senden: {names}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} live flows can start: {names}.</source>
<extracomment>{n} live flow can start: {names}.</extracomment>
<translation><numerusform>{n} Live-Flow kann starten: {names}.</numerusform><numerusform>{n} Live-Flows können starten: {names}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} live flows start from it and can email a real customer: {names}.</source>
<extracomment>{n} live flow starts from it and can email a real customer: {names}.</extracomment>
<translation><numerusform>{n} Live-Flow startet dadurch und kann einem echten Kunden eine E-Mail senden: {names}.</numerusform><numerusform>{n} Live-Flows starten dadurch und können einem echten Kunden E-Mails senden: {names}.</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} new orders are missing in Klaviyo</source>
<extracomment>{n} new order is missing in Klaviyo</extracomment>
<translation><numerusform>{n} neue Bestellung fehlt in Klaviyo</numerusform><numerusform>{n} neue Bestellungen fehlen in Klaviyo</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {of} events are in Klaviyo</source>
<extracomment>{n} of {of} events is in Klaviyo</extracomment>
<translation><numerusform>{n} von {of} Ereignissen ist in Klaviyo</numerusform><numerusform>{n} von {of} Ereignissen sind in Klaviyo</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} of {of} events may be in Klaviyo</source>
<extracomment>{n} of {of} events may be in Klaviyo</extracomment>
<translation><numerusform>{n} von {of} Ereignissen ist vielleicht in Klaviyo</numerusform><numerusform>{n} von {of} Ereignissen sind vielleicht in Klaviyo</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders on My list</source>
<extracomment>{n} order on My list</extracomment>
<translation><numerusform>{n} Bestellung aus „Meine Liste“</numerusform><numerusform>{n} Bestellungen aus „Meine Liste“</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} orders sent with {options}</source>
<extracomment>{n} order sent with {options}</extracomment>
<translation><numerusform>{n} Bestellung gesendet mit {options}</numerusform><numerusform>{n} Bestellungen gesendet mit {options}</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} people</source>
<extracomment>{n} person</extracomment>
<translation><numerusform>{n} Person</numerusform><numerusform>{n} Personen</numerusform></translation>
</message>
<message numerus="yes">
<source>{n} records left out by a mapping filter: {places}</source>
<extracomment>{n} record left out by a mapping filter: {places}</extracomment>
<translation><numerusform>{n} Datensatz von einem Zuordnungsfilter ausgelassen: {places}</numerusform><numerusform>{n} Datensätze von einem Zuordnungsfilter ausgelassen: {places}</numerusform></translation>
</message>
<message>
<source>{rate} a second</source>
<translation>{rate} pro Sekunde</translation>
</message>
<message>
<source>{sends}: can't be sent</source>
<translation>{sends}: lässt sich nicht senden</translation>
</message>
<message>
<source>{time} by this computer's clock; {written} (UTC{offset}) at the source</source>
<translation>{time} nach der Uhr dieses Computers; {written} (UTC{offset}) an der Quelle</translation>
</message>
<message>
<source>{value}, only spaces or line breaks differ</source>
<translation>{value}, nur Leerzeichen oder Zeilenumbrüche sind anders</translation>
</message>
<message>
<source>{word}: {why}</source>
<translation>{word}: {why}</translation>
</message>
<message>
<source>{written} in iPaaS.com</source>
<translation>in iPaaS.com {written}</translation>
</message>
</context>
</TS>
