tests: iris scanners in ration shops in South India: a dealer and a server log on one dead machine, a collector and a dealers' president on the paper books, vendor and technology chief, one widow under three names, one audit read twice, a group and its founder, shared opinion
set: blind

=== origins
dealer | person | S. Basheerullah, dealer of ration shop 14 | Basheerullah
log | record | Server log of Drishti Identity Systems, obtained by Bitwise Bharat
president | person | R. Muthukaruppan, president of the ration dealers' association
drishti | body | Drishti Identity Systems
cto | person | Rohan Kulshreshtha, chief technology officer of Drishti
widow | person | Pechiammal, a widow of Fishermen's Street | Pechi; Pechiamma
audit | record | Report of the state auditor on the scanners
sangam | body | Unavu Urimai Sangam, a right-to-food group
leela | person | Leela Devaraj, founder of the Unavu Urimai Sangam | Devaraj
doctor | person | Dr Farida Contractor, eye surgeon
collector | person | V. Thangamani, district collector

=== edges
soft | drishti | cto | the company and its chief technology officer
soft | sangam | leela | the group and its founder

=== clusters
k1 | C | 2..2 | person-and-record | The scanner in shop 14 was dead from 4 to 19 July. | The dealer and the vendor's own server log.
k2 | C | 2..2 | two-houses | The paper registers were in use again from 22 July. | The collector and the dealers' president, who runs a shop himself.
k3 | S | 1..2 | same-body* | Fewer than two scans in a hundred fail. | The vendor and its technology chief.
k4 | S | 1..1 | one-person-many-names* | The old woman was turned away five times. | One widow, in three outlets.
k5 | S | 1..1 | one-document* | The scanners were never tried on people over sixty. | One audit report, read by a daily and a blog.
k6 | S | 1..2 | same-body* | Two people have starved for want of their rations. | A group and its founder.
k7 | U | 2..2 | shared-opinion* | No machine should stand between people and their food. | A campaigner and an eye surgeon think so.
k8 | S | 1..1 | plain | A cataract operation changes the iris so that the scan fails. | Only the eye surgeon.
k9 | S | 1..1 | plain | The vendor is to be fined 1.2 million rupees. | Only the collector.

=== a | Varunapet Voice | 2034-07-28 | byline=Kanimozhi Rajappa
Shop 14 and the eye that would not open

Every second Tuesday the queue at shop 14 begins to form before the temple bell, and on the fourth of July it was still there at dusk.

[k1 dealer|"The machine died at nine that morning and nobody made it live again until the nineteenth,"] ~says~ {S. Basheerullah, who has held the dealership since his father's time}.
He had forty sacks of rice in the back and no right to open one.

Pechiammal came from Fishermen's Street with her bag folded under her arm.
She is seventy-four, buried a husband and a son, and can tell a mackerel's age.
[k4 widow|"Five times I came and five times they sent me home with the bag empty,"] {she} ~says~.

It did not end there for everyone, if {the Unavu Urimai Sangam} is ~right~: in a handbill the group says [k6 sangam|two people in the taluk have died of hunger without their rations].
It gives no names, out of regard, it says, for the families.

Now there is a long green book on Basheerullah's counter.
He licks his thumb and turns the page, writes, and has you press yours.
It takes as long as it took his father.
Nobody in the queue has been heard to complain.

=== b | Coromandel News Service | 2034-07-24
Tamil district shelves iris scans for rations

VARUNAPET (CNS) - A coastal district has gone back to ink and paper after an outcry over machines that failed to recognise the elderly.

[k2 collector|Fair price shops have been issuing grain against the old registers since Saturday, 22 July], {the district collector, V. Thangamani,} ~confirmed~ on Monday.

{He} ~said~ [k9 collector|the supplier would be fined 1.2 million rupees] under its contract.

The supplier denied that there was a general fault.
[k3 drishti|Its scanners failed in less than two percent of transactions], {Drishti Identity Systems of Pune} ~maintained~ in a statement.

Campaigners brought to the collectorate an old woman from Fishermen's Street.
[k4 widow|She had gone without on five visits], {Pechiamma, as she gave her name,} ~told~ reporters through her neighbour.

"We are not against computers," said Leela Devaraj, whose Unavu Urimai Sangam led the march.
[k7 leela !o|"But no machine must ever stand between a person and her rice,"] {she} ~declared~.

The scanners were introduced in 212 shops in April to stop grain being drawn in the names of the dead.
About 8,400 cardholders in the district are older than seventy.

=== c | The Southern Standard | 2034-08-05 | byline=Meera Jacob Tharakan
Rice, rules and the ageing eye

In a room hung with diplomas, Dr Farida Contractor draws me an eye, and then spoils it with a scribble.
The scribble is what a surgeon does.
[k8 doctor|After a cataract operation the pattern of the iris no longer matches the one on file and the scanner refuses it], {she} ~explains~.
She has done four thousand along this coast.

That might have been discovered.
{The state auditor's report, tabled on Thursday,} ~establishes~ that [k5 audit|no one over sixty was among those on whom the devices were tried].

Since Saturday the 22nd, at least, there is rice again.
[k2 president|"My members opened the paper books that morning in all but three shops,"] ~says~ {R. Muthukaruppan, who presides over the ration dealers' association} and unlocked his own, number 2, at seven.

In Fishermen's Street I am led to a woman who is mending a net by touch, "Pechi" to everyone in it.
[k4 widow|The fifth time they refused her, she sat down on the step and would not move], {she} ~remembers~ with some satisfaction.

The surgeon has put away her pen.
[k7 doctor !o|"You may put a machine in front of a bank if you like, in front of food you put none,"] {she} ~says~.

=== d | Bitwise Bharat, blog | 2034-08-07 | byline=Irfan Lokhande
We read the Drishti logs so you don't have to

A reader with an RTI habit got hold of four weeks of server logs from the Varunapet roll-out and mailed us the lot.
This is a long one.

Start with a single device.
{The log} ~shows~ [k1 log|no heartbeat at all from the unit in shop 14 between 4 July, 09:07, and 19 July].
Drishti's dashboard had it as "healthy" throughout, since a unit that sends nothing reports no errors.

Which brings us to the famous rate.
[k3 cto|"We are below two percent, that's industry-leading,"] {Drishti's CTO, Rohan Kulshreshtha,} ~assured~ us on a call.
Asked what he divides by what, he said he'd come back to us.

Then there's testing.
[k5 audit|The sample had nobody in it above sixty], ~notes~ {the auditor} on page 31, and by then the machines were on the walls.

Does any of it matter?
[k6 leela|"Two people starved, that is what your two percent looks like,"] ~says~ {Leela Devaraj, who founded the Sangam in her kitchen}.
We asked her for the death certificates.
She wouldn't share them, and I can see why, but it means that you and I can't check.

Code and cleaned-up data are in the repo, and pull requests are welcome.
