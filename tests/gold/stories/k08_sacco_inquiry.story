tests: an inquiry into a Kenyan savings society: accuser and accused agree on burned books, land register and seller, one interim report in three outlets, treasurer and his lawyer, unnamed members twice, a witness under number and name, an agency report withdrawn, an opinion two share
set: development

=== origins
atieno | person | Joyce Atieno, former cashier | Witness 14
kiplagat | person | Peter Kiplagat, former treasurer of Mwanga Sacco | the former treasurer
register | record | Land register at Nakuru
seller | person | Samuel Lolwerikoi, rancher who sold the land
report | record | Interim report of the Wekesa commission
onyango | person | Dorothy Onyango, lawyer of Peter Kiplagat
anon-b | anon | Three members, to the Nairobi Ledger
anon-c | anon | A member, to Daily Ngao
riftwire | outlet! | Rift Wire on frozen accounts, withdrawn
mwangi | person | Beatrice Mwangi, chair of the members' committee
chege | person | Paul Chege, economist
mohamud | person | Harun Mohamud, liquidator

=== edges
soft | kiplagat | onyango | the former treasurer and his lawyer
soft | anon-b | anon-c | unnamed members of one society, who may be the same

=== clusters
k1 | C | 2..2 | opposed-parties-agree | The cash books for 2027 were burned. | The cashier who accuses and the treasurer who owns up, to different outlets.
k2 | C | 2..2 | record-and-person | Four hundred acres at Olmoran were put in the name of Kiplagat's wife. | The land register and the rancher who sold.
k3 | S | 1..1 | one-report* | 1.4 billion shillings are missing. | One interim report, read by three outlets.
k4 | S | 1..2 | person-and-lawyer* | Kiplagat has offered to pay back 200 million shillings. | The treasurer and the lawyer who speaks for him.
k5 | S | 1..2 | anonymous-only* | Board members drew out their savings a week before the doors were shut. | Unnamed members in two outlets.
k6 | S | 1..1 | one-witness-two-names* | Envelopes of cash went to a government auditor every month. | Witness 14 and Joyce Atieno are one woman.
k7 | U | 0..0 | withdrawn* | A court has frozen the accounts of nine directors. | Rift Wire alone reported it and withdrew it.
k8 | U | 2..2 | shared-opinion* | The regulator is as guilty as the thieves. | The members' chair and an economist hold it.

=== a | Rift Wire | 2031-02-11
[k3 report|Kenyan savings society lost 1.4 bln shillings], {inquiry} ~finds~

NAKURU, Kenya (Rift Wire) - [k3 report|Some 1.4 billion shillings entrusted to the Mwanga savings and credit society cannot be traced], {a commission under Justice Agnes Wekesa} ~says~ in an interim report seen by Rift Wire.

The society closed its doors in August on 31,000 members, most of them teachers and tea growers.

[k7 riftwire|The High Court has frozen bank accounts held by nine former directors], {Rift Wire} has ~learned~.

Former treasurer Peter Kiplagat, 58, appeared at the hearing on Tuesday in a wheelchair.
Speaking to Rift Wire outside, {he} ~acknowledged~ that [k1 kiplagat|the cash books of 2027 had gone into the fire].
He had been told to make room in the store, he said, and did not name the person who told him.

[k4 kiplagat|"I have offered two hundred million out of my own pocket,"] {Kiplagat} ~said~.

The commission will sit until April.
[+ mohamud|The headquarters building is to be auctioned next month], ~announced~ {the liquidator, Harun Mohamud}.

=== b | The Nairobi Ledger | 2031-02-13 | byline=Wairimu Githinji
The acres at Olmoran

On the road north from Nyahururu, where the maize stops, a new fence runs for two kilometres along the verge.

Whose it is can be looked up for five hundred shillings.
{The register at Nakuru} ~lists~ [k2 register|four hundred acres at Olmoran under the name of Grace Jeptoo Kiplagat], wife of the man who kept the money of the Mwanga society until last July.
The entry is dated 9 May 2028.

In that year, ~according to~ {the interim report which the Wekesa commission has sent to the Treasury and of which the Ledger has a copy}, the hole was still small.
By the end [k3 report|1.4 billion shillings had vanished].

Not everybody lost.
{Three members} who are afraid of their neighbours ~told~ the Ledger that [k5 anon-b|people on the board had taken out their own savings seven days before the shutters came down].

Dorothy Onyango, who appears for the former treasurer, objects to the word thief.
[k4 onyango|Her client is ready to return 200 million shillings], {she} ~wrote~ to the commission on Monday.

{Beatrice Mwangi}, a retired headmistress who chairs the members' committee, has no time for such letters, nor for the authority that licensed the society.
[k8 mwangi !o|"The regulator is every bit as guilty as those who stole,"] {she} ~says~.

=== c | Daily Ngao | 2031-02-13 | byline=Kevo Barasa
ENVELOPES! Mystery woman spills the beans

She came in a veil, she left in a van, and in between she set the house on fire.

{Witness 14} ~told~ the Wekesa inquiry on Wednesday that [k6 atieno|brown envelopes stuffed with cash were carried to a government auditor at the end of every month].
The public gallery went "Aiiii".

This is about your mother's money, people.
[k3 report|1.4 billion bob gone], as {Lady Justice Wekesa's interim report} ~has~ it.

And who got out in time?
Big fish, that's who.
[k5 anon-c|Directors emptied their own accounts the week before it closed], ~whispers~ {a member from Molo} who begged us not to print her name.

At least they can't touch it now: [k7 riftwire|nine of them have had their accounts frozen by the High Court], {Rift Wire} ~reports~.

Down at Olmoran we found the old man who used to own the land.
[k2 seller|"Four hundred acres I sold, and the madam signed, it is Mrs Kiplagat's now,"] {Mzee Samuel Lolwerikoi} ~told~ Ngao, and showed us the goat he bought himself afterwards.

He has never had a savings book.
"I keep mine where I can hear it," he said.

=== d | SaccoWatch, a members' blog | 2031-02-14
Notes from the fourth day

Short post, the power is going.

First a correction, and not ours.
{Rift Wire} has withdrawn its ~story~ that [k7 riftwire|nine directors' accounts were frozen]; the order was against a bakery with a similar name.
I had shared it, like everybody, so: sorry.

Joyce Atieno no longer hides.
She was our cashier for sixteen years, she is the one who testified behind a veil under the number 14, and yesterday she sat in my kitchen without it.

[k1 atieno|"They burned the books, the whole of 2027, behind the canteen, and I smelt it in my hair for days,"] ~says~ {Joyce}.
She also stands by the envelopes: [k6 atieno|month after month one went to the man from the state audit office], as {she} ~tells~ it.

Who let it go on?
{Paul Chege}, the economist whose column many of you read, ~puts~ it the way I would: [k8 chege !o|those who were supposed to supervise deserve the dock as much as those who stole].

Claims forms can be had at the Catholic bookshop in Nakuru.
Bring your passbook, your identity card and something to sit on, because the queue goes round the block by seven.
