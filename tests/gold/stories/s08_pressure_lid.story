tests: an American recall: a regulator and a magazine's bench, a maker and its parent's filing, a lawsuit and its lawyer, a fire department and its chief, nameless former staff, a number taken back
set: development

=== origins
commission | body | Federal Product Safety Commission
commission-83 | body! | Federal Product Safety Commission, its first count of complaints, withdrawn
bench | witness | Shelf Test, its own laboratory
hearthline | body | Hearthline Kitchen Inc., maker | the Dayton company
filing | record | Securities filing of Corvex Home Group, parent of Hearthline
complaint | record | Complaint of Nora Delgado in Bexar County district court
haas | person | Victor Haas, lawyer of Nora Delgado
delgado | person | Nora Delgado, plaintiff
fire | body | San Marcial Fire Department
chief | person | Tyrell Boone, fire chief
hollis | person | Greta Hollis, chief executive of Hearthline
anon-test | anon | Two former Hearthline engineers (Shelf Test)
anon-house | anon | A person who worked on the product (Housewares Week)

=== edges
soft | hearthline | filing | a daughter and the filing of its parent
soft | complaint | delgado | a plaintiff and her complaint
soft | complaint | haas | a complaint and the lawyer who wrote it
soft | delgado | haas | a client and her lawyer
soft | fire | chief | a department and its chief
soft | hearthline | hollis | a company and its chief executive
soft | anon-test | anon-house | unnamed people of the same workshop

=== clusters
k1 | C | 2..2 | body-and-own-test | The lid can be opened while the pot is still under pressure. | The commission finds it and the magazine's bench found it.
k2 | S | 1..2 | parent-daughter* | About 212,000 cookers are recalled. | The maker's release and its parent's filing.
k3 | S | 1..3 | one-side* | Nora Delgado was burnt on both arms when the pot blew open. | Plaintiff, complaint and lawyer are one side.
k4 | S | 1..2 | same-body* | Four people were taken to hospital from one kitchen in San Marcial. | The fire department and its chief.
k5 | S | 1..2 | same-body* | Replacement lids will be sent out from 5 May. | The company and its chief executive.
k6 | S | 1..2 | anonymous-only* | Hearthline's engineers knew of the weak latch in 2029. | Former staff whom nobody names, maybe the same people.
k7 | U | 0..0 | withdrawn* | The commission has 83 complaints on file. | The commission has taken the number back; the trade paper still carries it.

=== a | KXSM 11 News | 2031-03-12 | byline=Alyssa Trejo
Popular pressure cooker recalled after San Marcial blast

SAN MARCIAL, Texas.
If there is a blue Hearthline Presto-Lock on your counter tonight, unplug it.

The cooker is being pulled from stores nationwide, five weeks after one of them wrecked a Super Bowl party on Alamosa Street.
[k4 chief|"We transported four folks from that one kitchen, and that was off a pot of beans,"] {Fire Chief Tyrell Boone} ~said~ at the time.

{Nora Delgado} was one of them.
She ~rolled up~ her sleeves for our camera.
[k3 delgado|"I turned the handle like you do every day and it came up in my face, I put my arms out, both of them got cooked,"] {she} ~said~.

Delgado is suing, through Victor Haas of San Antonio.

The company says help is in the mail, sort of.
[k5 hearthline|New lids start shipping May 5], ~reads~ a banner on {Hearthline}'s website.

CORRECTION, March 13: We told you on Tuesday's late show that [k7 commission-83 !r|the safety commission had received 83 complaints].
The agency has since withdrawn that count, which included a toaster, and says it is working on a new one.

=== b | Shelf Test | 2031-04-01 | byline=Priya Coleman, senior tester
Why we are pulling our recommendation

In our October ratings the Presto-Lock came third.
We were wrong, or rather we were gentle: we opened it the way the booklet says.

This time we did it the way people do.
[k1 bench|In eleven of forty trials on our bench in Yonkers the handle turned and the lid let go with the gauge still reading between two and four pounds.]
One lid went into the ceiling tile, where we have left it.

Did nobody notice before?
[k6 anon-test|The trouble with the latch was written up inside the company in the spring of 2029], {two engineers who used to work for Hearthline} ~told~ us, on condition that we print neither name nor department.
Hearthline would not discuss internal papers.

{Victor Haas}, who represents a Texas woman with a case in court, ~says~ [k3 haas|his client has scars on the left arm and the right from the moment the pot opened].

What should you do?
Stop using it.
Our new number one costs less and has a lid that sulks until it is cold.

=== c | NewsRelay press releases | 2031-03-11
Hearthline Kitchen announces voluntary recall

DAYTON, Ohio, March 11 - Hearthline Kitchen Inc. puts the safety of the families who cook with us above all else.

Together with the federal regulator, [k2 hearthline|we are today recalling approximately 212,000 Presto-Lock electric pressure cookers sold since September 2029], ~says~ {the company}.

[k5 hollis|"Every owner will have a redesigned lid on its way from the fifth of May,"] ~promises~ {Greta Hollis, chief executive officer}.
[+ hollis|"I have one of these at home and I have taken it off my own counter,"] {she} ~continues~.

Owners should stop using the product at once and register at the address below with the serial number, which is found under the base.
Refunds are not offered at this time.

About Hearthline: cooking since 1948.

=== d | Housewares Week | 2031-03-17 | byline=Ron Pasternak
Hearthline recall dents Corvex quarter

CHICAGO.
Another spring, another lid.

[k2 filing|Some 212,000 units are affected], {Corvex Home Group}, which bought Hearthline in 2028, ~disclosed~ {in a filing with the securities regulator}, and it has set aside $19 million.

The regulator does not mince words.
[k1 commission|"The locking mechanism may release while the contents are pressurized,"] {the Federal Product Safety Commission} ~determined~, after taking six samples apart at its own laboratory in Maryland.
[k7 commission-83|Complaints at {the agency} ~number~ 83.]

Buyers at two chains said they had already filled the hole on the shelf.

More awkward is the calendar.
[k6 anon-house|Hearthline's own people had flagged the latch by 2029, before the first container left port], ~claims~ {a person who worked on the product}.

The courts are awake too.
A petition lodged in Bexar County by the lawyer Victor Haas has [k3 complaint|the cooker erupting in a kitchen on February 2 and searing both of the plaintiff's arms]; {it} ~asks~ for a jury.
The San Marcial call is the worst on record: [k4 fire|the log of {the city's fire department} ~has~ four patients carried to hospital from a single address].
