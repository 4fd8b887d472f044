tests: diplomacy in wire English: two foreign ministries, one spokesman's two appearances, a commissioner on each side, a gauge of each side, "a government source", an agency in three papers, a minister who quotes television
set: development

=== origins
mea | body | Ministry of External Affairs, Indrapur
spokesman-up | person | Arvind Sethi, spokesman of the Ministry of External Affairs | the MEA spokesman
water-up | body | Central Water Board, own gauge on the left bank
water-low | body | Irrigation Department of Panjdar, own gauge
anon-up | anon | a government source, to the Subcontinent News Service
commissioner-low | person | Water commissioner Mehr Ali
farmer | person | Ghulam Nabi, farmer
tv | witness | Channel 24, its correspondent at the barrage
expert | person | Devendra Pillay-Rao, water expert
lowlander-witness | witness | The Lowlander, its reporter at the barrage

=== edges
soft | mea | spokesman-up | the ministry and its spokesman

=== clusters
k1 | S | 1..2 | same-body* | Notice of the release was given on 14 August. | The Bharani ministry and its spokesman. | contradicted-by:k2
k2 | S | 1..1 | one-person-many-names* | No notice was given. | Commissioner Mehr Ali under his name, his office and a pronoun. | contradicted-by:k1
k3 | C | 2..2 | two-measurements | 171,000 cusecs passed the barrage at the peak. | Each side's own gauge, on its own bank.
k4 | S | 1..1 | one-anonymous* | Talks will be held in Dubai. | One government source of one agency, in two papers. | anonymous-only
k5 | S | 1..1 | relayed-witness* | The gates on the right bank were jammed open. | Channel 24's correspondent saw it; the minister cites the channel.
k6 | C | 2..2 | witness+named | The water stood a foot deep in the bazaar of Kot Sabir. | The Lowlander's reporter waded in it; a farmer lost his shop stock to it.
k7 | U | 1..1 | opinion | Both sides use the river for domestic politics. | A retired expert's opinion.

=== a | The Capital Tribune | 2032-08-20
Notice was given, says MEA

INDRAPUR: Rejecting Kotli's charge of "water aggression", {the Ministry of External Affairs} on Thursday ~said~ [k1 mea|prior intimation of the release from the barrage had been shared on August 14 in keeping with established practice].

{The Central Water Board} ~put~ [k3 water-up|the peak discharge at 1.71 lakh cusecs, recorded at its gauge on the left bank at 0300 hours on August 18].

[k4 anon-up|The two sides are to meet in Dubai early next month], {a government source} ~told~ Subcontinent News Service.

Water expert Devendra Pillay-Rao, who served on the bilateral commission until 2025, was dismissive of both.
[k7 expert !o|"Each capital drowns its own farmers for a headline,"] {he} ~said~.

=== b | The Lowlander | 2032-08-20 | byline=Bilal Cheema
Kot Sabir under water as Bharana opens gates

KOT SABIR: The grain merchants of this border town have begun to spread wet wheat on the railway platform, there being no other dry ground.

[k6 lowlander-witness|In the main bazaar the water reached to my shins on Wednesday], and a tractor was ferrying schoolgirls to their examination.

Commissioner Mehr Ali was categorical.
[k2 commissioner-low|"I have gone through every fax and every email since the first of the month and no such communication exists,"] {he} ~told~ this newspaper.

{The Irrigation Department's own instruments}, a kilometre below the structure, ~registered~ [k3 water-low|171,000 cusecs before dawn on the 18th].

Irrigation minister Saira Lodhi claimed mismanagement.
As {Channel 24} had ~shown~ the whole nation, she said, [k5 tv|the right-bank gates were stuck open].

=== c | Channel 24 | 2032-08-18
Headlines at nine

{Our correspondent Nadia Baig} is at the barrage.
[k5 tv|"Usman, gates thirty to thirty-four on the right side are open and they are not moving, the chain is off the wheel."]

{The commissioner}, meanwhile, ~insists~ that [k2 commissioner-low|he was told nothing].

=== d | Gulf Morning | 2032-08-22
Bharana, Sindar to talk water here

[k4 anon-up|Officials from Bharana and Sindar will discuss flood warnings in Dubai in September], SNS ~reported~, ~quoting~ {a source in the Bharani government}.

{Arvind Sethi, spokesman for the Bharani foreign ministry}, ~repeated~ at his weekly briefing that [k1 spokesman-up|Sindar's side had been notified four days ahead, on the 14th].

Speaking by phone from Kot Sabir, a seed dealer and farmer, Ghulam Nabi, told Gulf Morning he had lost his stock.
[k6 farmer|"In the bazaar there is a foot of water, my bags were on the floor,"] {he} ~said~.
