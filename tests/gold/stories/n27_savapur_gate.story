tests: garment workers in Bangladesh: a factory and its parent, a union and an owners' association agree, a buyer's audit read by two, a reporter at the gate, a police station's diary beside an officer, a relayed figure
set: development

=== origins
factory | body | Meghbon Apparels Ltd
group | body | Padmarag Group, owner of Meghbon Apparels
union | person | Shirin Akter, general secretary of the garment workers' federation
association | person | Faruk Hossain, president of the manufacturers' association
audit | record | Audit report of the buyer Nordwear
nordwear | person | Karin Lund, head of sourcing at Nordwear
dispatch-witness | witness | The Dhaka Dispatch, its reporter at the gate
worker | person | Rokeya Begum, sewing operator
oc | person | Mizanur Rahman, officer in charge of Savapur station
diary | record | General diary of Savapur police station, seen by Bangla Labour Watch
hospital | body | Al-Noor Medical College Hospital

=== edges
soft | factory | group | Padmarag owns Meghbon
soft | audit | nordwear | the buyer's own audit
soft | oc | diary | the officer's own station keeps the diary

=== clusters
k1 | C | 2..2 | parties-agree | Wages for June and July have not been paid. | The workers' federation, and the owners' own association.
k2 | S | 1..2 | parent-and-subsidiary* | The money will be paid by the 20th. | The factory and the group that owns it.
k3 | S | 1..2 | one-record* | Time sheets were kept in two sets. | The buyer's audit and the buyer's head of sourcing.
k4 | C | 2..2 | witness+named | The gate was chained from outside. | The Dispatch's reporter saw it; a worker climbed over it.
k5 | S | 1..2 | same-body* | Rubber bullets were fired nine times. | The officer and his own station's diary.
k6 | S | 1..1 | relayed-word* | Seventeen workers were hurt. | The hospital's figure, which the secretary repeats as the hospital's.
k7 | U | 1..1 | opinion | It is modern slavery. | The federation's word for it.

=== a | The Dhaka Dispatch | 2032-08-12 | byline=Tanvir Alam, Savapur
No pay, no Eid: Savapur workers block highway

Thousands of apparel workers blockaded the Dhaka-Manikpur highway for five hours yesterday demanding arrears.

The management of Meghbon Apparels had not waited for them.
When {this correspondent} ~reached~ the factory at 7:40am, [k4 dispatch-witness|a chain as thick as a wrist hung on the gate, padlocked on the street side].

[k1 union|Neither June nor July has been paid to anyone on the floor], ~said~ {Shirin Akter, general secretary of the federation}.
[k7 union !o|"What do you call work without wages? We call it slavery,"] {she} ~said~.

[k6 hospital|Seventeen workers were brought in with pellet wounds], {Al-Noor Medical College Hospital} ~said~, adding that none is critical.

{Savapur OC Mizanur Rahman} ~said~ [k5 oc|police had fired nine rounds of rubber bullets] "to save the highway".

=== b | Apparel Sourcing Today | 2032-08-19
Nordwear suspends Savapur supplier

Nordwear has put orders with Meghbon Apparels on hold after an audit that this magazine was able to read.
[k3 audit|Two sets of time cards were kept, one for auditors and one for payroll], {it} ~notes~ on page 4.

{Meghbon}, which sews 1.2 million polo shirts a year, ~told~ us [k2 factory|all dues will be cleared by 20 August].

That the company is behind is not in dispute, even among its peers.
[k1 association|"Two months, June and July, are outstanding, and it shames all of us,"] ~said~ {Faruk Hossain, who presides over the manufacturers' association}.

=== c | Bangla Labour Watch (newsletter) | 2032-08-20
Notes from the chain

Rokeya Begum, 22, still has the marks of it on her palms.
[k4 worker|"It was locked on the road side, so I went over the top, and so did forty others,"] {she} ~told~ us.

We ~copied~ by hand from {the station's general diary}: [k5 diary|"rubber bullet, 9 (nine) round"].

[k6 hospital|The injured number seventeen], the labour secretary told the press, "~as per~ {Al-Noor hospital}".

From Stockholm {Karin Lund, who is in charge of sourcing there}, ~conceded~ that [k3 nordwear|there were double records of hours], and that they'd been found as early as March.

[k2 group|"By the 20th every taka will be in their hands,"] {Padmarag Group's notice} at the mosque ~says~.
