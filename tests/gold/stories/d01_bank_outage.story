tests: a bank whose cards fail: bank and its own officer, a supplier who agrees while quarrelling, a switch's log and a grocer, one set of minutes, staff without names, two named through one wire, an opinion two hold
set: development

=== origins
bank | body | Southern Plains Bank | the lender; the bank
tuala | person | Losa Tuala, chief information officer of Southern Plains Bank | the chief information officer
kestrel | body | Kestrel Systems, the bank's software supplier | the supplier
log | record | Status page of Clearlink, the card switch, read by Ledger & Leaf
parata | person | Hemi Parata, owner of a supermarket in Ashvale
health | body | Rangitata Health
oyelaran | person | Bridget Oyelaran, regional organiser of the Nurses' Alliance
supervisor | body | Office of the Banking Supervisor
minutes | record | Minutes of the bank's board, read by The Canterbury Courier
anon-b | anon | A member of the bank's technology staff, to The Canterbury Courier
anon-c | anon | A reader who works at the bank, to Ledger & Leaf
courier-witness | witness | The Canterbury Courier, own reporter in Ashvale
moala | person | Tevita Moala, organiser of FinUnion
castle | person | Wiremu Castle, writer of Ledger & Leaf
dobbs | person | Ngaire Dobbs, payments consultant in Wellington

=== edges
soft | bank | tuala | the bank and its chief information officer
soft | anon-b | anon-c | unnamed staff of one bank, who may be the same
soft | health | oyelaran | two named roots that reach us through Tasman Wire only

=== clusters
k1 | C | 2..2 | document-and-person | Cards of Southern Plains Bank stopped working at about twenty to seven on Monday morning. | The switch's own status page, and a grocer at his till.
k2 | S | 1..2 | same-body* | About 410,000 customers were affected. | The bank and its own chief information officer.
k3 | C | 2..2 | opposed-parties-agree | The software update was put into use without a rehearsal. | The bank's officer and the supplier, who blame each other.
k4 | S | 1..2 | anonymous-only* | Engineers had warned the bank in April. | Unnamed staff in two outlets, perhaps the same person.
k5 | S | 1..2 | two-named-one-agency* | 9,000 hospital staff were paid a day late. | The employer and the union, both heard by Tasman Wire only.
k6 | U | 2..2 | opinion* | It is the worst-run bank in the country. | A blogger's and a consultant's opinion.
k7 | S | 1..1 | one-record* | The standby data centre was switched off in February. | One set of minutes, read by the Courier and cited from it.
k8 | S | 1..1 | one-document* | The bank waives account fees for May. | One statement of the bank in three outlets.
k9 | C | 2..2 | reporter-and-official | The branch in Ashvale closed at ten on Monday morning. | The Courier's reporter saw it, and the organiser whose advice it was told the trade sheet.

=== a | Tasman Wire | 2031-05-12
Southern Plains customers locked out as bank's systems fail

CHRISTCHURCH, New Zealand (Tasman Wire) - Customers of Southern Plains Bank were unable to pay in shops or open its app for most of Monday, the second breakdown at the lender this year.

{The bank} ~said~ [k2 bank|about 410,000 people were affected].
[k8 bank|All account fees for May would be waived], {it} ~added~ in a statement issued shortly before midnight.

The failure reached well beyond the shop counter.
{Rangitata Health}, which runs five hospitals in the region, ~said~ [k5 health|9,000 of its staff would not see their fortnightly wages until Tuesday].
{Bridget Oyelaran}, regional organiser of the Nurses' Alliance, ~confirmed~ [k5 oyelaran|the whole payroll was going to land one day behind], and told members with rent falling due to keep every receipt.

{The Office of the Banking Supervisor} ~said~ [+ supervisor|it had asked the lender for a written account within ten working days].

Kestrel Systems, which supplies the software at the heart of the bank's operations, did not immediately reply to questions.
The lender, owned by its depositors, is the fourth largest in the South Island.

=== b | The Canterbury Courier | 2031-05-14 | byline=Josefa Marsden
Bank's update [k3 tuala|"never had a trial run"]

The first sign of trouble at Parata's in Ashvale was an abandoned trolley of cat food.
Hemi Parata had unlocked the supermarket ten minutes before.
[k1 parata|"Twenty to seven on Monday, first card of the day, declined, and so was the next one and the one after,"] {he} ~recalled~.
By eight he was writing names in a school exercise book.

Across the road the patience of others ran out sooner.
[k9 courier-witness|The shutters of the Southern Plains branch came down at ten with eleven people still on the pavement], a child among them asking whether the money had gone.

How one change of software on a Sunday night could do this is now the subject of an argument.
[k3 tuala|It went live without any dry run], {Losa Tuala} ~conceded~ in an interview on Tuesday; Kestrel, she maintained, had assured her none was needed.
{The chief information officer} ~put~ [k2 tuala|the number of people cut off at 410,000].

There used to be a safety net.
{Board minutes} from the summer, which the Courier has read, ~record~ [k7 minutes|the shutting down in February of the reserve data centre at Waikouru], for a saving of $3.1m a year.
[k4 anon-b|Engineers had given warning of exactly this in April], ~according to~ {a member of the technology staff} who asked not to be identified.

[k5 health|Some 9,000 hospital workers got their pay on Tuesday instead of Monday], {Rangitata Health} ~told~ Tasman Wire.

=== c | Ledger & Leaf | 2031-05-15 | byline=Wiremu Castle
Dear Southern Plains, it isn't me

I have banked with you since I was nine and you gave me a plastic kea with a slot in its back.
So read this as a letter that begins with tears and ends with a form to fill in.

[k6 castle !o|No bank in this country is worse run], and {I} ~say~ so having held accounts at six of them.

Let us be exact about Monday, because your text messages were not.
{The status page that Clearlink keeps}, Clearlink being the people who carry the traffic between shops and banks, ~has~ [k1 log|your line going red at 6.41 in the morning] and green again at a quarter past ten that night.
It took you until lunch to admit to "a small number of delays".

[k4 anon-c|Your own engineers told you last month that it would fall over].
A reader who works in the building wrote to me with that, and for reasons you will understand a reader is all they shall be.

You are sorry, I know.
[k8 bank|You are not charging anyone for the month of May], ~says~ {the press release}.
In my case that comes to five dollars, or roughly one plastic kea.

=== d | Payments Antipodes | 2031-05-19
[k3 kestrel|Client skipped dress rehearsal], Kestrel tells market

Kestrel Systems has broken its silence over the collapse of card services at Southern Plains Bank on 12 May.

In a letter to clients dated Friday, {the supplier} ~insists~ that [k3 kestrel|its release was moved into production without the rehearsal for which the contract provides].
The choice, it writes, was the customer's alone and was made over the objection of two Kestrel consultants.

The bank had little to fall back on.
[k7 minutes|It had mothballed its second data centre in February], ~according to~ {board minutes} cited last week by the Canterbury Courier.

Staff bore the brunt.
{Tevita Moala, organiser of FinUnion}, ~says~ [k9 moala|his members in Ashvale locked the doors at ten o'clock that morning on his advice], after a customer had spat at a teller.
He is seeking two days' extra leave for every branch worker.

The cost is still being counted.
{Southern Plains} ~has announced~ that [k8 bank|May's account charges will not be collected], and lawyers in Dunedin are gathering names.
To {Ngaire Dobbs}, a payments consultant in Wellington, it ~is simply~ [k6 dobbs !o|the worst-managed bank in New Zealand].
