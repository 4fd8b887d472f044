tests: a leaking dam in Kyrgyzstan: mayor and ministry on the evacuation, gauge and director on the lake, one weir in three outlets, a letter and the man who wrote it, unnamed officials twice, a police report taken back, operator and energy ministry
set: development

=== origins
sadykova | person | Cholpon Sadykova, head of the village of Kara-Jygach | the village head
emergency | body | Ministry of Emergency Situations
gauge | record | Lake gauge of the Hydrometeorological Service
abdyraev | person | Nurlan Abdyraev, director of the Ak-Tash dam | the director
weir | record | Measuring weir in the drainage gallery of the dam
letter | record | Letter from Paolo Ferrigno to the operator, March 2029
ferrigno | person | Paolo Ferrigno, engineer of the builder Costruzioni Lario
anon-b | anon | Two people in the energy administration, to the Chui Courier
anon-d | anon | Somebody from the control room, to Downstream
police | body! | Police of Toguz district, who took their report back
operator | body | Naryn Cascade, operator of the dam
energy | body | Ministry of Energy, owner of Naryn Cascade
omurova | person | Jyldyz Omurova, geologist at the Institute of Rock Mechanics

=== edges
hard | letter | ferrigno | a letter and the man who wrote it
soft | anon-b | anon-d | unnamed people round one control room, who may be the same
soft | operator | energy | the operator and the ministry that owns it

=== clusters
k1 | C | 2..2 | official-and-body | All 640 inhabitants of Kara-Jygach have been moved out. | The village head with her list and the emergency ministry with its buses.
k2 | C | 2..2 | instrument-and-person | The lake has been lowered by four metres. | The weather service's own gauge and the dam's director.
k3 | S | 1..1 | one-instrument* | Ninety litres a second seep through the dam. | One weir, read by the agency, the daily and the trade sheet.
k4 | S | 1..1 | letter-and-writer* | The builder warned of cracks in the clay core in March 2029. | The letter and the engineer who signed it.
k5 | S | 1..2 | anonymous-only* | The outlets were opened nine hours late. | Unnamed insiders in two outlets, perhaps the same.
k6 | U | 0..0 | withdrawn* | Two fishermen have drowned below the dam. | The district police reported it and took it back: both had been at a wedding.
k7 | S | 1..2 | daughter-and-owner* | The turbines will stand still for a month. | The operator and the ministry that owns it.
k8 | U | 1..1 | interpretation | The earthquake of April opened the core. | A geologist's reading.

=== a | Orda News Agency | 2030-06-14
[k1 emergency|Kyrgyz village emptied] below leaking dam

TOGUZ, Kyrgyzstan (Orda) - [k1 emergency|A village of 640 people was cleared overnight] after water was found seeping through the Ak-Tash dam.

[k1 emergency|Eighteen buses had taken everyone out of Kara-Jygach by four in the morning, 640 in all], {the Ministry of Emergency Situations} ~reported~.
They are housed in two schools at Toguz.

Nurlan Abdyraev, who has run the 96-metre embankment since it was completed, told reporters on the crest that there was no danger of a breach.
[k2 abdyraev|"We have brought the reservoir down four metres since Wednesday,"] {he} ~said~.

[k3 weir|The flow through the structure stood at ninety litres a second], ~according to~ {the weir in the drainage gallery}, whose display was shown to the press.

{Police in Toguz district} ~said~ [k6 police|two anglers had drowned when the outlets were opened without a siren].
Their names were not released.

Electricity from Ak-Tash supplies about a tenth of the capital.
[k7 operator|All four turbines will be idle for a month], ~stated~ {the operator, Naryn Cascade}, and imports from Kazakhstan are to fill the gap.

=== b | The Chui Courier | 2030-06-16 | byline=Begimai Turdalieva
Nine hours at Ak-Tash

Cholpon Sadykova knows everybody in her village by first name, and she ticked them off at the bus door with an eyebrow pencil.
[k1 sadykova|"Six hundred and forty, and there is no one left up there except the dogs,"] ~says~ {the head of Kara-Jygach}, who was herself the last to board.

A dam does not begin to leak on the day the buses come.
On Tuesday evening the keepers noticed that the water in the gallery was cloudy.
The weir there rose and rose; [k3 weir|ninety litres every second] was what {it} ~showed~ on Thursday, when the Courier was let in with other newspapers.

Why, then, did the gates stay shut until Wednesday?
The keepers had asked for permission at once, ~relate~ {two people in the energy administration} who fear for their posts, but [k5 anon-b|nine hours went by before the outlets were opened], because no one in Bishkek would sign.

There is also a letter.
Dated 11 March 2029 and addressed to the operator, {it} ~speaks~ of [k4 letter|"longitudinal cracks in the clay core between blocks 7 and 9"].
At the bottom is the name of Paolo Ferrigno, resident engineer of the Italian company which built Ak-Tash.
The Courier has the original.

One piece of news has turned out better than feared.
{The district police}, which on Friday ~had~ [k6 police|two fishermen drowned] in the gorge, took that back on Saturday evening.
Both men were at a wedding in the next valley with their telephones off.

=== c | Hydropower Monitor | 2030-06-18 | byline=Steffen Aurich
Ak-Tash: what the numbers tell

Embankment dams leak; the question is how much, and whether the water is clean.

At Ak-Tash {the V-notch weir at the toe of the gallery} ~registered~ [k3 weir|90 l/s], against a design value of twelve.
The figure has been stable since Friday.

The level in the lake can be checked from outside.
{The Hydrometeorological Service}, which answers to another ministry, has a pressure gauge of its own at the upstream end, and its public feed ~puts~ [k2 gauge|the drop at 4.0 metres between 12 and 15 June].

Of twelve piezometers in the core [+ abdyraev|three have been dead since winter], {director Nurlan Abdyraev} ~admits~.

We reached Paolo Ferrigno at his home above Lecco.
[k4 ferrigno|"I warned them in the spring of 2029 that the core had cracked,"] the {retired engineer} ~told~ Hydropower Monitor.
He had no reply.

[k8 omurova !i|The shaking of 3 April is what opened the core], ~thinks~ {Jyldyz Omurova of the Institute of Rock Mechanics}, who has plotted the epicentres.

Generation is off the table for now.
{The energy ministry, which holds all the shares in Naryn Cascade,} ~counts on~ [k7 energy|a month without a single turbine].

=== d | Downstream, a blog on the rivers of Central Asia | 2030-06-15
Friday night reading from the gorge

I was going to write about trout.
Instead I've spent two days on the phone to a valley where nobody sleeps.

The worst first.
[k6 police|Two men who were fishing under the bridge are dead], ~says~ {the district police}, and there was no siren.
I've walked that bank and you can't get off it in less than ten minutes.

Second: the delay.
{Somebody who was in the control room} ~wrote~ to me that [k5 anon-d|it took from ten at night till seven in the morning to get leave to open up, nine hours in all].
I can't print the name, you will understand.

Third, and this is me, not a source.
A state that can close the main square in twenty minutes should manage to open a gate.

If you're in the schools at Toguz and need nappies, write to the address on the right.
The bakery there has been giving away bread since Thursday, and a man from the bazaar has brought a lorryload of mattresses without asking who will pay for them.
I'll be driving up on Sunday with whatever fits in the car.
