tests: a Japanese island rises: two instruments of two bodies, one coast guard film seen by three, a paper and its author, a mayor and his village, a prediction
set: blind

=== origins
survey | body | Geodetic Survey of Japan (satellite positioning stations)
radar | body | Tosa University remote sensing group (radar satellite)
film | record | coast guard aircraft film of 11 September
paper | record | paper in the journal Arc and Trench
onuki | person | Professor Haruka Onuki, Shiosai University, first author | the volcanologist
shiosai | body | Shiosai University press office
guesthouse | person | Mitsue Arai, guesthouse keeper
office | body | Tobishima village office
mayor | person | Kenji Saruwatari, mayor of Tobishima
coop | person | Shigeru Kuze, head of the fishing cooperative

=== edges
soft | paper | onuki | a study and its first author
soft | onuki | shiosai | an author and her university's press office
soft | paper | shiosai | a study and the press release that announces it
soft | office | mayor | a village office and its mayor

=== clusters
k1 | C | 2..2 | two-instruments | The south of the island has risen by about forty centimetres. | Ground stations of the survey and a radar satellite read by a university.
k2 | S | 1..1 | one-recording* | A tongue of yellow-brown water stretches some three kilometres out to sea. | A newspaper, a professor and a blog all look at one coast guard film.
k3 | S | 1..3 | study-and-author* | A body of magma lies two and a half kilometres down. | The paper, its author and her university's press release.
k4 | U | 1..1 | prediction | There will be an eruption before the end of the year. | A forecast by the author.
k5 | C | 2..2 | two-named | Islanders were woken by a jolt on the night of 9 September. | A guesthouse keeper felt it and the village office logged the calls.
k6 | S | 1..2 | same-body* | The school's pupils will be taken to the mainland. | The village office and its mayor.
k7 | S | 1..1 | one-person-many-names* | The catch has fallen to half. | The head of the cooperative under three descriptions.

=== a | Nankai Shimbun, English edition | 2032-09-13 | byline=Aya Torii
[k1 survey|Tobishima's southern tip 40 centimetres higher], survey says

TOBISHIMA. The steps of the ferry pier no longer meet the boat.

Since the first week of August, {the Geodetic Survey} ~announced~ on Sunday, [k1 survey|its two positioning stations at the lighthouse have climbed by 39 and 41 centimetres].
Nothing like it has been recorded here since measurements began in 1996.

From the air the cause shows itself in colour.
[k2 film|A fan of mustard water trails about three kilometres from the southern cliffs], {footage taken by a coast guard aircraft on Saturday} ~shows~.

Mitsue Arai, who lets six rooms above the harbour, had four divers staying on Thursday.
[k5 guesthouse|"At ten past two the whole house gave one hop, and everybody was in the corridor in pyjamas,"] {she} ~said~.

{The village office} ~has decided~ that [k6 office|the eleven children of the island's school will move to lodgings on the mainland from Wednesday].
For the time being their parents stay.
[k7 coop|"We bring in one crate where there used to be two,"] ~said~ {Shigeru Kuze, who heads the fishing cooperative}.

=== b | Science Window | 2032-09-16
Five questions about an island on the rise

Professor Haruka Onuki of Shiosai University has studied the arc for twenty years.
She spoke to us between two flights.

What is pushing from below?
[k3 onuki|"Molten rock, roughly the volume of four hundred baseball stadiums, with its roof two and a half kilometres under the seabed."]
[+ onuki|"It is not fresh: the gas tells us that it has sat there since at least the 1980s."]

And the stained water?
[k2 film|"I have only seen the coast guard's pictures, but on them I measure a plume of a little under three kilometres."]

Could it all calm down again?
[k4 onuki !p|"In my view we shall have an eruption this year."]

What do you say to the islanders?
"That I would sleep on the north side."

Does anyone else see what you see?
"Colleagues in Tosa do, from orbit, with a method that owes nothing to ours.
Ask them, they are less tired than I am."

=== c | Pacific Rim Wire | 2032-09-15
Japan island school to be evacuated as ground swells

TOSA. {A team at Tosa University} ~reported~ on Wednesday that [k1 radar|passes of a radar satellite show the south of Tobishima four decimetres above its level of July].

{Mayor Kenji Saruwatari} ~told~ reporters at the ferry terminal that [k6 mayor|pupils would be housed on the mainland until the new year].

[k5 office|Twenty-three households rang in within ten minutes on the night of the ninth to say that a jolt had thrown them awake], according to {the duty log of the village office}.

[k3 shiosai|The magma sits at a depth of 2.5 kilometres], {Shiosai University} ~said~ in a press release.
{The island's fishermen's leader} ~complains~ that [k7 coop|hauls are down by 50 percent].
The government has set up a liaison room, and the ferry company has promised a second sailing on weekdays for as long as the weather holds.

=== d | Lava & Lichen | 2032-09-18
Weekend reading: Tobishima

It has been a good week for people who like their geology brown.

If you have not yet seen {the film from the coast guard plane}, do: at minute four it ~has~ [k2 film|the whole discoloured streak in view, three kilometres from root to tip].

The solid part is in Arc and Trench, open to all.
[k3 paper|The reservoir's top is placed at 2.5 km, give or take 300 metres], ~write~ {the authors}, and I like it that they give the give and take.
[+ paper|Seven ocean-bottom seismometers went into the inversion], {the methods section} ~notes~, two of them borrowed.

I rang {old Kuze at the cooperative}, who once lent me his boots.
He ~says~ [k7 coop|they land half of what they did last autumn], and that the bonito do not care for sulphur.
Nor do I, but I have booked the ferry.
