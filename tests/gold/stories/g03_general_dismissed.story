tests: a presidency under its palace's name, a capital for its government, a dismissed general who confirms, agency credits
set: held-out

=== origins
rose-palace | body | Presidency of Tessaly (the Rose Palace) | the Rose Palace; the presidency; the palace
osk | person | General Bertil Osk, the dismissed chief of staff
government | body | Government of Tessaly, called Merrow after its capital | Merrow
interior | body | Interior ministry of Tessaly
cp-witness | witness | Continental Press, own correspondent in Merrow
meridian-witness | witness | Channel Meridian, own crew
cp | agency | Continental Press (CP)

=== edges
soft | government | interior | the interior ministry is part of the government that "Merrow" stands for
soft | doc-b | cp | b credits Continental Press at its foot

=== clusters
k1 | C | 2..2 | parties-agree | President Vane has dismissed General Osk. | The presidency announced it and Osk himself told Channel Meridian: the two ends of one quarrel, asked by different outlets.
k2 | S | 1..1 | metonym* | Osk refused to send troops to the border. | "The Rose Palace", "the presidency", "the palace": one body in three articles. Osk does not speak of it.
k3 | S | 1..2 | metonym* | The border with Corvania is closed. | "Merrow" is the government, and the interior ministry is part of it.
k4 | C | 2..2 | two-witnesses | Armoured cars stood outside the defence ministry on Sunday night. | A CP correspondent and Channel Meridian's crew each saw them.
k5 | S | 1..2 | agency-credit* | Osk had led the army since 2026. | The agency in one article; in the other nobody, but it credits that agency at its foot. | agency-only

=== a | Continental Press | 2031-04-06 | byline=CP
[k1 rose-palace|Tessaly's president sacks army chief]

MERROW, April 6 (CP) - [k1 rose-palace|President Haldor Vane has dismissed General Bertil Osk as chief of staff], {the Rose Palace} ~said~ on Sunday.

[k2 rose-palace|Osk had declined to move two brigades to the Corvanian frontier], {the presidency} ~said~ in its three-line announcement, calling it "disobedience in the face of danger".

[k4 cp-witness|Four armoured cars were parked across the entrance of the defence ministry after dark], {a CP correspondent} ~saw~.
[+ cp|Shops nearby pulled down their shutters early and a tram was turned back at the bridge].
State radio played marches.

[k5 cp|Osk had commanded the army since 2026.]
[+ cp|The frontier has been tense since a customs post was burned in March].

=== b | The Lowland Examiner | 2031-04-07
Vane fires his general

[k2 rose-palace|Tessaly's top soldier balked at an order to reinforce the border] and paid for it with his job, ~according to~ {the palace}.

The dispute has been brewing for weeks.
[k3 government 2|All crossings into Corvania are shut from today], {2|Merrow} ~2|announced~, in what diplomats called a nervous gesture.
[+ doc-b|Lorries were backed up for nine miles at Sill, the drivers brewing tea on the verge and asking each other for news that nobody had].

[k5 doc-b|The general took over the army five years ago], when Vane was still a provincial governor and the two men hunted together.
That friendship did not survive the burning of the customs post at Sill in March.

With material from Continental Press.

=== c | Channel Meridian | 2031-04-07
"I learned it from a letter": sacked general speaks

TRANSCRIPT. Good evening.
General Bertil Osk received us in his kitchen, in slippers.
{He} ~told~ Channel Meridian: [k1 osk|"A courier brought the letter of dismissal at seven, I signed for it like a parcel."]

He would not discuss orders.
He poured us plum brandy and talked about bees.

Outside the ministry of defence {2|our crew} ~2|counted~ [k4 meridian-witness 2|four wheeled armoured vehicles last night], engines running.
A soldier asked us, politely, to stop filming.

{3|The interior ministry} ~3|says~ [k3 interior 3|nobody may cross into Corvania until further notice].
The ministry's telephone line for travellers was engaged all day.
Good night.
