<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Accepted, not visible in Klaviyo yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Batch {datetime}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Choose another folder. The batch itself is kept: write them again by --resume and --results.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Give it one of these endings.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Its plan was confirmed with the batch, and another one is made of it now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Preview it; then try this group again, which confirms what it would send now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The order would be sent otherwise than confirmed</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>The results can't be written</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Wait a minute, then try this group again: nothing is sent twice, what has come is found.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>Waiting for iPaaS.com's queue</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>customer {customer_id}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>email {person_email}</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{path_name} is neither .csv nor .json.</source>
<translation type="unfinished"></translation>
</message>
<message>
<source>{path}: {error_strerror}.</source>
<translation>{path}: {error_strerror}.</translation>
</message>
</context>
</TS>
