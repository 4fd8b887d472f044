tests: a bank, its owner and its spokesman; a tracker in two articles; a regulator beside a shopkeepers' association
set: development

=== origins
bank | body | Halden Savings Bank
holding | body | Norden Holding, owner of the bank
pr | person | Lisbet Krag, spokeswoman for the bank
tracker | record | Outage chart of the site IsItDown
supervisor | body | Financial Supervision Authority
shops | person | Omar Haddad, chairman of the market traders
witness-a | witness | Halden Dagsnytt, own reporter at the cash machine
anon-b | anon | a developer at the bank
radio-witness | witness | Byradioen, own reporter at the cash machine

=== edges
soft | bank | holding | Norden Holding owns the bank
soft | bank | pr | Krag is the bank's spokeswoman
soft | anon-b | doc-c | no name on either side

=== clusters
k1 | C | 2..3 | two-named | Card payments failed from 7 a.m. to 3 p.m. on Friday. | The bank and its spokeswoman are one; the market traders, who took no card in all that time, are another.
k2 | S | 1..2 | parent-and-subsidiary* | No customer lost money. | Bank and owner.
k3 | S | 1..1 | one-instrument* | 61,000 complaints came in within an hour. | One chart of one site, in two articles.
k4 | C | 2..2 | two-witnesses | The cash machines in Station Street were empty. | Two reporters tried them.
k5 | S | 1..2 | unnamed-never-adds* | An expired certificate was the cause. | A developer without a name and a blogger without a source. | anonymous-only
k6 | S | 1..1 | plain | The authority has opened an inquiry. | Only the authority itself.

=== a | Halden Dagsnytt | 2031-12-05
[k1 bank|Bank's cards dead on payday]

[k1 bank|Nobody could pay by card with Halden Savings Bank between seven in the morning and three in the afternoon], {the bank} ~stated~ on its page.

[k4 witness-a 2|All four cash machines in Station Street had run dry by ten], {2|our reporter} ~2|established~, and a queue had formed at the fifth, which turned out to be a parking meter.

[k3 tracker 3|Within an hour 61,000 complaints had come in], {3|the site IsItDown} ~3|showed~.

[k2 bank 4|"No money has gone missing,"] {4|the bank} ~4|promised~.

[+ doc-a|The library waived its fines for the day].
Bread was sold on trust.

=== b | Nordic Banking Letter | 2031-12-08
Friday at Halden

Two facts and a rumour.

[k2 holding|Not one account was debited wrongly], {Norden Holding} ~told~ the exchange; it has owned the bank since 2024.
{2|The Financial Supervision Authority} ~2|has opened~ [k6 supervisor 2|an inquiry into the outage], it ~2|says~.

And the rumour: [k5 anon-b 3|a certificate had expired on Thursday at midnight], {3|a developer at the bank} ~3|says~.
The man who used to renew it has retired and keeps bees.

[+ doc-b|The bank runs on a core from 1987, wrapped in three younger ones].
Replacing it would take six years and, as its last head of systems used to remark, nerves that are no longer made.

=== c | Tekk og Kaffe (blog) | 2031-12-09
Certificates, people, certificates

[k5 doc-c|So it was an expired certificate.]
It's always an expired certificate.

Look at {2|the curve on IsItDown}: ~2|it goes~ from nothing to [k3 tracker 2|sixty-one thousand reports in the first hour], a cliff, a thing of beauty.
I have had it printed on a mug.

Here is how to avoid the same fate at home.
Write every date on paper.
Hang the paper where you brush your teeth.
Teach a child to read it aloud on the first of the month.
The child will grow up and become a systems administrator, and you will have somebody to blame.

Next week: backups, or why my wedding photographs are on a boat.

=== d | Byradioen | 2031-12-05
Afternoon programme

Music down.
It's ten past three and the cards are back.

[k1 pr|From seven until just now nothing went through], {bank spokeswoman Lisbet Krag} ~says~.
{2|Omar Haddad} of the market traders ~2|says~ [k1 shops 2|his members didn't get a single card payment all day, from opening up until three], and that half the fish was sold for promises.

{3|Our Ingrid} ~3|found~, card in hand, that [k4 radio-witness 3|the machines in Station Street had nothing left in them].
She came back with a loan from the florist.

We'd like to hear from you: what did you buy today without money?
A man in Tista has already got himself a canary.
