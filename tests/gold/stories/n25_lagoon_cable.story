tests: a cut sea cable in the Pacific: a telephone company and its owner, a capital and its foreign ministry, a pool on a patrol boat, "independently confirmed", a correspondent offline, two ship trackers
set: development

=== origins
lagoon | body | LagoonTel, the telephone company
pactel | body | Pacific Telecom Holdings, owner of LagoonTel
minister | person | Communications minister Teuila Afamasaga
shipco | body | Owners of the trawler Sea Wind 8
pool | witness | Pool reporter on the patrol boat Matagi, for all outlets
sattrack | record | Vessel track of MarineEye
fisheries | body | Regional Fisheries Agency, own transponder system
anon-a | anon | two Western officials, to the Pacific Tribune
anon-b | anon | three officials, to The Southern Age
wellington | body | Government of New Zealand, called Wellington after its capital
mfat | body | Foreign ministry of New Zealand
tribune-witness | witness | The Pacific Tribune, its correspondent on the atoll
nurse | person | Sister Malia Tuimavave, of the clinic on Falefa

=== edges
soft | lagoon | pactel | Pacific Telecom owns LagoonTel
soft | wellington | mfat | the ministry is part of the government
soft | anon-a | anon-b | unnamed on both sides: they may be the same people

=== clusters
k1 | C | 2..3 | two-named | The cable was cut on 7 July. | The company and its owner are one; the minister, who declared the emergency, is another.
k2 | S | 1..1 | pool-report* | The anchor of the Sea Wind 8 has fresh copper on its flukes. | One pool reporter, two newsrooms.
k3 | C | 2..2 | two-measurements | The trawler stood still above the cable for forty minutes. | A commercial tracker and the transponders of the fisheries agency.
k4 | S | 1..2 | unnamed-never-adds* | The captain was ordered to do it. | Unnamed officials at one paper, "independently confirmed" by unnamed officials at another. | anonymous-only, contradicted-by:k5
k5 | S | 1..1 | plain | It was an accident. | The ship's owners. | contradicted-by:k4
k6 | S | 1..2 | metonym* | A navy ship will bring satellite dishes. | "Wellington" and its foreign ministry.
k7 | C | 2..2 | witness+named | Nobody on Falefa could pay with a card or send a message for nine days. | The Tribune's correspondent sat there, and the clinic's nurse wrote about it afterwards to another paper.
k8 | S | 1..2 | self-report | The flag state's embassy did not reply. | Two newsrooms about their own enquiries.

=== a | The Pacific Tribune | 2032-07-17 | byline=Losa Fa'asili, Falefa
Nine days without a dial tone

This was written with a pencil.
It reached you by way of a pilot, a taxi and a cousin.

On the seventh of July, at about eleven in the morning, the man in front of me at the Falefa post office put down the telephone and shook it.
[k1 lagoon|The international cable had parted between here and the reef], {LagoonTel} ~told~ its customers by means of a boy on a bicycle.

You do not know what a network is until there is none.
[k7 tribune-witness|For nine days no card was good in any shop and not one message left the island]; {I} ~know~, because I tried every morning.
The bank, a room with one window and a fan, opened at nine each morning out of politeness.
Its manager, Mr. Eti, let people come in and sit under the fan and look at the screen on which their money would have been.
At the airstrip they lit the runway with coconut husks for a flight that could not be told to come.
The school went over to geography, there being a globe.
On the fourth day the pastor announced from the pulpit that anyone who had a letter for the capital should give it to the Tau boys, who were going to row to the next atoll to see whether it was the same there.
It was.
Debts were written on the wall of the store in chalk.
It rained, and we all owed nothing.

When the plane came at last it brought newspapers, and from these I learnt what the rest of you had been saying about us.
{Two Western officials} have since ~repeated~ it to this newspaper: [k4 anon-a|the skipper of the Sea Wind 8 dropped anchor on instructions].

[k8 doc-a|The embassy of her flag state has not answered our letter.]

=== b | The Southern Age | 2032-07-14
[k4 anon-b|Trawler 'ordered' to cut cable]

[k4 anon-b|The captain of a foreign-flagged trawler was under orders when he dragged an anchor across an island nation's only internet link], The Southern Age has independently ~confirmed~.
Three officials in two capitals said as much on condition that neither they nor the capitals be named.

There is circumstantial support.
{MarineEye's public track} ~has~ [k3 sattrack|the vessel motionless above the cable for forty minutes on the morning of the 7th].

The patrol boat Matagi has since caught up with her.
[k2 pool|Bright copper could be seen on both flukes of the anchor], ~wrote~ {the pool reporter who was allowed aboard}.

{Wellington} ~says~ [k6 wellington|HMNZS Canterbury will sail on Friday with satellite terminals].

[k8 doc-b|The embassy of the flag state did not respond to questions.]

=== c | Islands Business Daily | 2032-07-15
Cable: Govt declares emergency

COMMUNICATIONS Minister Teuila Afamasaga has declared a state of emergency.
[k1 minister|"Our cable was severed on the seventh, and with it the banks, the hospital and the airport,"] {she} ~said~ in a broadcast.

The {Regional Fisheries Agency}, which fits its own transponders to licensed boats, ~puts~ [k3 fisheries|Sea Wind 8 at a standstill over the spot from 10.31 to 11.12].

Reporters elsewhere had to rely on {a colleague chosen by lot}, whose note ~says~ [k2 pool|the anchor was smeared with new copper].

The boat's owners blame the weather.
[k5 shipco|A fouled windlass let the anchor go by itself, it was nobody's intention], ~runs~ {their fax}.

Help is on its way: [k6 mfat|satellite dishes are being loaded on the Canterbury], {the New Zealand foreign ministry} ~said~.

=== d | Nursing Pacific (letter) | 2032-09-01
Dear colleagues

You asked how we managed.
[k7 nurse|For nine days we had no way of writing to anybody, and as the cards were dead our families lived on credit], so we did what our grandmothers did and lit a fire on the point when we needed the doctor.
He came, too.

{Sister Malia Tuimavave}, Falefa

=== e | Telecoms Asia-Pacific | 2032-07-12
In brief

{Pacific Telecom Holdings}: [k1 pactel|subsea system out of service since 7 July following a fibre cut], no revenue guidance, repair vessel en route.
