tests: an Australian flood: radio script, station diary and metropolitan paper; two gauges, a manager's own diary and the manager, a pilot and an own eye
set: blind

=== origins
bureau | body | Bureau of Meteorology
manager | person | Kev Darragh, manager of Wattle Downs station
diary | record | Station diary of Wattle Downs, kept by Kev Darragh
pilot | person | Sue-Ellen Marsh, helicopter pilot
argus-witness | witness | Queensland Argus, its reporter in the chopper
shire | body | Burrindi Shire Council
mayor | person | Trish Boland, mayor of Burrindi Shire
ranger | person | Uncle Des Wirra, ranger
graziers | person | Lachlan Pym, president of the graziers' association
gauge | record | Automatic river gauge at Ten Mile, operated by the water corporation

=== edges
hard | manager | diary | Darragh keeps the diary himself
soft | shire | mayor | the shire and its mayor

=== clusters
k1 | S | 1..1 | one-record* | 311 millimetres fell on Wattle Downs in a day. | Darragh said so and Darragh's diary says so: one man at one gauge.
k2 | C | 2..2 | two-measurements | The river peaked at 9.4 metres at Ten Mile. | The Bureau's reading and the water corporation's own automatic gauge.
k3 | C | 2..2 | witness+named | Cattle are stranded on the old airstrip. | The Argus reporter saw them from the air; a ranger reached them by boat.
k4 | S | 1..2 | same-body* | The town of Burrindi will be cut off for ten days. | Shire and mayor.
k5 | U | 1..1 | prediction | Half the state's calf drop could be lost. | A lobby's president looks ahead.
k6 | C | 2..2 | two-named | The bridge at Cobb's Crossing is gone. | A pilot who flew over it and a ranger who lives beside it.

=== a | Radio Outback, News at Seven | 2032-02-17
Good morning, it's seven o'clock.
The Burrindi River has come up again overnight, and {the Bureau} ~says~ [k2 bureau|it topped out at nine point four metres at Ten Mile just after three].
That's off their own gauge, the new one under the pub verandah, and it's the highest since 1974.

At Wattle Downs, manager {Kev Darragh} ~has tipped~ [k1 manager|three hundred and eleven mil out of his gauge in twenty-four hours].
He reckons the chooks are on the tractor.

{Burrindi's mayor, Trish Boland}, ~is asking~ people to stock up: [k4 mayor|no road in or out for at least ten days].
"Please don't go looking for it," she says of the water.

And in cricket, the Bulls are two for not many.

=== b | Queensland Argus | 2032-02-19
An inland sea, and cows on the runway

Helen Tran flies over the big wet

From four hundred feet you can tell the Burrindi only by the double line of coolibahs that marks where its banks used to be.

{Sue-Ellen Marsh}, who musters from the air and has not slept since Monday, points the machine's nose at where the crossing should be.
[k6 pilot|"Cobb's bridge went on Tuesday, I watched a deck section float past the pub,"] {she} ~shouts~.

Further west [k3 argus-witness|forty or fifty head are standing on the old wartime airstrip, shoulder to shoulder, up to their hocks].
There is nothing we can do for them but count, and I lose count.

Later, drying out in the homestead at Wattle Downs, we are given the run of the kitchen table.
The station diary lies open on it, in pencil.
[k1 diary|"Mon. 311mm. River in the meat house,"] {it} ~says~.

The council has stopped answering its phones but {2|its Facebook page} ~2|says~ [k4 shire 2|ten days' isolation is to be expected].

{Lachlan Pym of the graziers' association} ~is already doing sums~.
[k5 graziers !p|"We ^could^ be looking at half of Queensland's calves,"] {he} ~said~ by satellite phone.

=== c | Country Land and Stock | 2032-02-20
Rangers reach stranded mob

Traditional Owners in two tinnies took lucerne out to the airstrip on Wednesday.

[k3 ranger|There's a mob of Brahmans stuck up there, cut off on all sides], {ranger Uncle Des Wirra} ~told~ CLS, and they'll come to the sound of a bale being cut.
He can't get home either.
[k6 ranger|Cobb's Crossing has lost its bridge], {he} ~confirms~, "the whole lot, just the pylons there".

Water data published this morning bear out the old hands.
{The corporation's automatic gauge at Ten Mile} ~recorded~ [k2 gauge|a crest of 9.41m at 3.10am on the 17th] before a log took out its aerial.
