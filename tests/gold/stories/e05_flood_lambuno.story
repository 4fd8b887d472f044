tests: a flash flood in Indonesia: an agency under two names against a village's own list, a recycled film taken back, a hotel that stands, one rain gauge in three outlets, a blame that is an interpretation
set: development

=== origins
bpbd | body | Regional Disaster Management Agency
yusran | person | Yusran Malik, the agency's head
village | person | Hj. Rahmawati, head of Lambuno village
gauge | record | rain gauge at the Tinombala weather station
publicworks | body | Provincial Public Works Office
harian-witness | witness | Harian Teluk, own reporter in Lambuno
film | record! | film of a collapsing hotel
manager | person | Steven Wuisan, manager of the Hotel Teluk Indah
ngo | body | Hutan Kita, an environmental group
ngo-head | person | Lestari Pono, its campaigner
logistics | body | State Logistics Board
khat-witness | witness | TV Khatulistiwa, own reporter at the sports hall

=== edges
soft | bpbd | yusran | the agency and its head
soft | ngo | ngo-head | the group and its campaigner

=== clusters
k1 | S | 1..2 | same-body* | Twenty-three people died. | The disaster agency and its own head.
k2 | S | 1..1 | contradiction | Thirty-one people are dead or missing. | The village head's own list alone; it contradicts the agency.
k3 | C | 2..2 | reporter-and-official | The bridge at Lambuno is gone. | A reporter stood at the gap and the public works office says so.
k4 | U | 0..0 | recycled* | The flood brought down a hotel on the beach road. | One old film, shown by two outlets and withdrawn.
k5 | C | 2..2 | person-and-witness | The Hotel Teluk Indah is undamaged. | Its manager and a reporter who walked through it.
k6 | S | 1..1 | one-instrument* | 212 millimetres of rain fell in six hours. | Three outlets, one gauge.
k7 | U | 1..2 | interpretation* | The clearing of forest upstream caused the flood. | A reading of the causes by one group and its campaigner.
k8 | S | 1..1 | press-release* | Forty tonnes of rice have been sent. | One press release of the logistics board in two outlets.

=== a | Nusantara Herald | 2032-12-04 | byline=Dewi Kartono
[k1 bpbd|Flash flood kills 23] on Tomini Gulf

PALU. A wall of mud and timber came down the Lambuno River before dawn on Friday and took a third of the village with it.

{The Regional Disaster Management Agency} ~put~ the toll at [k1 bpbd|twenty-three dead] by the evening.
Most were sleeping.

The rain had begun at ten.
By four o'clock, {the gauge at Tinombala} ~had collected~ [k6 gauge|212 millimetres], more than in an ordinary December.

[k3 publicworks|The 60-metre bridge on the trunk road has been swept off its piers], {the Provincial Public Works Office} ~said~, so that relief must come by sea.
[k8 logistics|Forty tonnes of rice are on their way aboard two navy vessels], {the State Logistics Board} ~announced~ in a press release.
[+ publicworks|A pontoon could carry light lorries in nine days], {the Public Works Office} ~added~.

Environmentalists had an explanation ready.
{Hutan Kita} ~wrote~ that [k7 ngo !i|the disaster was made by the saws that have stripped the upper valley since 2028].
A hotel on the beach road also collapsed: [k4 film|it can be seen toppling into the brown water] in {a film broadcast by TV Khatulistiwa}.

=== b | TV Khatulistiwa, web desk | 2032-12-04
Lambuno: the night the river came

[k4 film|The four-storey hotel leans, hangs for a breath, and falls]: {a mobile phone film} sent to our newsroom ~shows~ the force of the flood in Parigi.

UPDATE, 5 December: The film has been taken off this page.
[k4 film !r|It was not shot during this flood], and we should not have shown it.

Five hundred people have found shelter in the sports hall at Tomini.
[+ khat-witness|There were four taps and one working light when our team came in at noon].

[k1 yusran|"I have twenty-three bodies, and each has a name,"] {Yusran Malik, who leads the regional rescue effort for the disaster agency,} ~told~ our presenter.
He asks families to register at the counter.
[k7 ngo-head !i|"Anyone who has flown over those slopes knows that it was the loggers who did this,"] ~said~ {the campaigner Lestari Pono of Hutan Kita} in the noon bulletin.
Rainfall that night reached [k6 gauge|212 mm in six hours], going by {the Tinombala gauge}.

=== c | Harian Teluk | 2032-12-06 | byline=Fadli Rumengan
Lambuno counts its own

The road ends without a sign.
[k3 harian-witness|Where the bridge was there are two stumps of concrete and, between them, a rope with a bucket], in which this reporter's notebook crossed before he did.

{Ibu Haji Rahmawati, the village head,} ~keeps~ a school exercise book.
In it [k2 village|thirty-one names are written down as dead or not coming back].
"The agency counts bodies, I count beds," she explained.

Rice there is not much of yet.
[k8 logistics|Two navy ships with 40 tonnes are under way], {the logistics board's release} ~promises~.

And the Teluk Indah, which all Indonesia saw fall?
[k5 harian-witness|I went up its four flights of stairs on Sunday and found every pane in place], a wedding party in the dining room, and a cat.

=== d | CekDulu | 2032-12-05
Verdict: old film, wrong flood

A clip of a collapsing hotel has been watched nine million times with the caption "Parigi, this morning".
We found the same frames in an upload of July 2028, from another country.

The only hotel of that size on the bay is the Teluk Indah.
[k5 manager|"Nothing has fallen, not even a flowerpot, and I have had sixty cancellations,"] {its manager, Steven Wuisan,} ~told~ us by telephone.

Is the rest of the story true?
The rain is.
[k6 gauge|Between ten in the evening and four in the morning 212 millimetres came down], {the station at Tinombala} ~recorded~, and we have looked at its printout.
What the clip teaches is old: ask who filmed it, from which window, and what the weather was.
