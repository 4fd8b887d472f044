tests: a shepherd and the police who have it from him, two men called Kerr, radar of one body and a log of another
set: development

=== origins
shepherd | person | Anders Vik, shepherd
police | body | Harr valley police
radar | body | Air traffic control, own radar
club-log | record | Start log of the Harr gliding club, seen by the Valley Sheet
kerr-doctor | person | Dr Malcolm Kerr, mountain doctor
kerr-insp | person | Fiona Kerr, accident inspector
sheet-witness | witness | Valley Sheet, own reporter
anon-b | anon | people at the airfield

=== edges
hard | police | shepherd | the police say that they have it from the shepherd Vik

=== clusters
k1 | S | 1..1 | relayed-witness* | The glider lost a wing before it fell. | The shepherd told the Sheet; the police, in the other article, say they have it from a shepherd of that name.
k2 | C | 2..2 | two-measurements | The glider had started at 13:40. | The club's own start log and the controllers' radar, in two articles.
k3 | C | 2..2 | two-people-one-surname | The pilot was alive when found. | A doctor called Kerr and an inspector called Kerr: two people, two bodies, two outlets.
k4 | S | 1..1 | anonymous-alone | The pilot had been warned about the wind. | People at the airfield, no name. | anonymous-only
k5 | C | 2..2 | witness+named | The wreck lies at Otter Tarn. | The Sheet's reporter climbed up to it; the inspector told the Soaring magazine where she worked.

=== a | Valley Sheet | 2031-07-21
Glider down on the Harr

{Anders Vik} was looking for a ewe.
[k1 shepherd 2|"First the wing came off, it fluttered, and then the rest fell like a stone,"] {2|he} ~2|told~ the Sheet.
He took off his cap for the telling.

[k2 club-log 3|Take-off was at 13.40], ~3|going by~ {3|the gliding club's start log}, which was shown to us.

[k5 sheet-witness 4|What is left of it lies on the stones beside Otter Tarn]; {4|our reporter} ~4|was up there~ by evening.

[k3 kerr-doctor 5|The pilot breathed and spoke when the rope party reached her], {5|mountain doctor Malcolm Kerr} ~5|said~.
She is twenty, and it was her third flight alone.

=== b | The Regional | 2031-07-22
Young pilot survives crash

[k1 police|The aircraft had shed one of its wings in the air], {Harr valley police} ~said~, adding that they had this from a shepherd, one Vik, and had no other account of the fall.

[k4 anon-b 2|She had been told that the wind was too strong], {2|people at the airfield} ~2|say~.

[k2 radar 3|The radar picked the machine up at 13.40 as it left the field], {3|air traffic control} ~3|said~ when asked.

[+ doc-b|The Harr is crossed by some four hundred gliders in a good summer].
Its north face makes a wave that will carry a skilled pilot to five thousand metres, and its south face makes one that will not.
[+ doc-b|Three crashes in ten years were all on the south side].

=== c | Soaring | 2031-09-01
Safety corner: the Harr accident

I asked {Fiona Kerr}, who inspects accidents for the state, for half an hour and got two.

[k5 kerr-insp 2|"I measured the wreck where it lay, at Otter Tarn, for two days,"] {2|she} ~2|said~.
[k3 kerr-insp 3|The pilot was conscious when the second helicopter set me down], {3|Ms Kerr} ~3|told~ me, and she wanted to know about the glider first.

(No relation to the doctor, before you write in; half the valley is called Kerr.)

Lessons?
Nothing yet.
The spar has gone to the laboratory and the report will take a year.
Meanwhile, check your pins, count them aloud, and have someone of a suspicious nature count them again.
