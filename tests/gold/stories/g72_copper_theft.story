tests: business and courts of Southern Africa: a spokesperson under two names, a utility's meter, a guard, tallies, a memo, sports page aside
set: development

=== origins
saps | body | Police, spokesperson Thandi Nkosi | Captain Nkosi; police
utility | body | Veldt Power
meter | record | Meter of the township clinic, read by Metro Wire
guard | person | Sipho Dube, security guard
clinic | person | Sister Nomsa Khoza of the clinic
court | record | Charge sheet at the magistrate's court
mp | person | Pieter Louw, opposition MP
ward | person | Ward councillor Zanele Mthembu
wire-witness | witness | Metro Wire, its photographer
anon-a | anon | residents

=== edges

=== clusters
k1 | C | 2..2 | two-named | Cable was cut at the substation on Monday night. | The guard on duty and the power company.
k2 | S | 1..1 | one-person-many-names* | Three men were arrested. | The police spokesperson under three names.
k3 | C | 2..2 | record+named | The clinic was without power for nine hours. | The clinic's meter and its sister.
k4 | C | 2..2 | parties-agree | The guards' contract had lapsed. | The ruling party's councillor and the opposition's MP.
k5 | S | 1..1 | plain | The men are charged with theft. | Only the charge sheet.
k6 | S | 1..1 | anonymous-alone | The thieves work for the utility. | Residents. | anonymous-only
k7 | C | 2..2 | witness+named | The transformer has burnt out. | Metro Wire's photographer saw it, the company says so.

=== a | Metro Wire | 2031-08-19
Cable thieves plunge clinic into dark

[k1 guard|"They came at eleven with bolt cutters and I ran,"] ~blurted out~ {Sipho Dube, who guards the substation}.
Our photographer found [k7 wire-witness|the transformer black and split open].
[k3 meter 2|From 23.10 to 08.10 not a unit was used], {2|the meter in the clinic} ~2|shows~.
[k2 saps 3|Three suspects were apprehended], {3|police spokesperson Captain Thandi Nkosi} ~3|confirmed~.
[k6 anon-a 4|They are the utility's own people], {4|residents} ~4|suspect~.

=== b | The Veld Courier | 2031-08-20
Nine hours in the dark

[k3 clinic|"Nine hours. We delivered a child by torch,"] {Sister Nomsa Khoza} ~recounted~.
[k1 utility 2|Its cable was severed at the substation on Monday night], {2|Veldt Power} ~2|advises~ its clients.
[k7 utility 2|The transformer is beyond repair], {2|the company} ~2|adds~.
[k2 saps 3|Three men are in custody], {3|Capt Nkosi} ~3|told~ reporters.
{4|Ward councillor Zanele Mthembu} ~4|does not dispute~ [k4 ward 4|that the guards' contract ran out in June].

=== c | Parliament Watch | 2031-08-26
Questions without answers

[k4 mp|The contract of the guards was allowed to lapse], {Pieter Louw, who speaks for the opposition}, ~charges~.
[k2 saps 2|Police have three men], {2|police} ~2|say~.
{3|The charge sheet} ~3|speaks of~ [k5 court 3|theft and nothing else].
