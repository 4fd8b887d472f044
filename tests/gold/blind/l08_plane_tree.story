tests: a plane tree felled by night on a Cretan square: a café owner, a power company's log and a blogger awake, foresters and the man who wanted it gone, a widow under three names, a municipality and its mayor, a barber's tale passed on, one unsigned leaflet, a shared reading
set: blind

=== origins
vardakis | person | Manolis Vardakis, café owner
gridlog | record | Fault log of the electricity distributor, seen by the Attic Review
blog | witness | Goat Track, the writer's own ears and clock
forestry | body | Forestry Service, Rethymno
kondylakis | person | Lefteris Kondylakis, village president
dramitinou | person | Argyro Dramitinou, retired postmistress | the 84-year-old; the schoolmaster's widow; Kyria Argyro
municipality | body | Municipality of Meliki
mayor | person | Eleni Sfakaki, mayor of Meliki
barber | person | Stavros Pateros, barber
leaflet | anon | Unsigned leaflet found on doorsteps
ministry | body | Ministry of Culture
attic-witness | witness | Attic Review, the writer's own hands and eyes
marangos | person | Ilias Marangos, hotel developer

=== edges
soft | municipality | mayor | the municipality and its mayor

=== clusters
k1 | C | 3..3 | record-and-witness | The tree came down shortly after three in the night. | The café owner, the power company's log and the blogger, each for himself.
k2 | C | 2..2 | opposed-parties-agree | The wood of the tree was sound. | The foresters, and the village president who had called it rotten.
k3 | S | 1..1 | one-person-many-names* | A white van with a ladder on its roof drove off towards Heraklion. | The 84-year-old, the postmistress and the schoolmaster's widow are one.
k4 | S | 1..2 | same-body* | There is a reward of 5,000 euros. | The municipality and its mayor.
k5 | S | 1..1 | hearsay* | The chainsaw was hired in Chania. | The barber, and a baker who has it from him.
k6 | S | 1..1 | one-anonymous-letter* | The tree was felled to make way for a hotel car park. | One unsigned leaflet, read by a weekly and a blogger.
k7 | U | 1..2 | interpretation* | The quarrel is really about the water of the spring. | A feature writer and a blogger read it alike.
k8 | C | 2..2 | reporter-and-body | The marble slab of the war memorial is whole. | The ministry's archaeologist and a feature writer who felt it over.

=== a | Hellenic Dispatch | 2032-05-12
Police seek fellers of 300-year-old plane tree on Crete

RETHYMNO (HD) - Police on Crete are looking for whoever cut down a plane tree of some 300 years that gave its shade to the square of Ano Meliki, a village of 190 people.

The tree, a protected natural monument since 1988, was felled in the night to Monday.
It fell across the war memorial and a power line.

[k2 forestry|The trunk was healthy through and through], {the Forestry Service in Rethymno} ~reported~ after it had taken cores from the stump.
Some residents had asked for years that it be removed as a danger.

[k4 municipality|A reward of 5,000 euros has been set for information], {the municipality} ~announced~.

{An 84-year-old woman} ~told~ officers that [k3 dramitinou|she had seen a white van with a ladder on the roof leave in the direction of Heraklion].
She could not read the number plate.

Felling a listed monument carries up to five years in prison.
{The culture ministry} ~said~ [k8 ministry|the marble slab of the memorial had been examined by an archaeologist on Tuesday and was undamaged].

=== b | Cretan Courier | 2032-05-15 | byline=Alison Pateraki
Village of the stump

You can sit at Manolis Vardakis's tables in full sun now, at noon, and nobody does.

[k1 vardakis|"Ten minutes after three, the saw, and then the noise like a house falling,"] ~said~ {Vardakis}, who lives above the café and was on the balcony in his vest when the dust came up.
He has swept every day since, and every day there is more.

Across the way is a blue door, and behind it the best-informed woman on the square.
{Argyro Dramitinou}, 84, was postmistress here until they shut the post office.
[k3 dramitinou|"A white van, with a ladder on top, and it went down the Heraklion road without lights,"] {she} ~said~.
She would tell it to a judge, she added, if he would come up.

{Stavros Pateros}, who cuts hair on Thursdays and talks all week, ~claims~ to know that [k5 barber|the chainsaw was rented from a yard in Chania].

On Tuesday {a leaflet} lay on every doorstep, typed and unsigned.
{It} ~says~ [k6 leaflet|the tree stood where a hotel wants its cars to stand].
The only hotel anyone can think of belongs to Ilias Marangos, and isn't built yet.
[+ marangos|"I have forty places behind the church and I need no more,"] {Marangos} ~told~ the Courier.

[k4 mayor|"Five thousand euros, and I will hand it over myself,"] {Mayor Eleni Sfakaki} ~promised~ from the church steps on Wednesday.

=== c | Attic Review | 2032-05-22 | byline=Thanos Rigas
Three hundred rings

They have counted them, the schoolchildren, with pins.
They got to two hundred and eighty-seven before the middle, which is too close-grained to count.

The man who said for a decade that the tree was rotten has changed his mind.
[k2 kondylakis|"I have put my hand on the stump, it is solid as a church, and I was wrong,"] {Lefteris Kondylakis}, the village president, ~said~ to me.
He had signed three petitions to have it taken away, the last of them in March.
He asked me to write that he was asleep, and I write it.

{The fault log} of the electricity distributor, of which I have a page, ~fixes~ the fall: [k1 gridlog|the line across the square went dead at 03:12].
Somebody had chosen a night without a moon.

[k3 dramitinou|There was a white van, with a ladder, that turned towards Heraklion], ~says~ {the schoolmaster's widow at the blue door}.
There are, I am told, some four thousand white vans on the island.

The slab with the names of the dead was hauled from under the boughs while I was there.
[k8 attic-witness|I ran my palm over all forty-four of them and there was not a crack], not so much as a chip.

I stayed five days, and on the fifth stopped asking about the tree.
Under it rises the only spring in the village that has never failed, and the channel from it forks, left to the upper gardens, right to the lower.
[k7 doc-c !i|What they are fighting over here is the water; the tree was only standing on it.]

=== d | Goat Track | 2032-05-13 | byline=Malcolm
Well, they've done it

Eleven years we've lived up here, and I've never heard a chainsaw at night.

[k1 blog|It woke me at nine minutes past three, and I lay listening to it for as long as it takes to think somebody ought to go out; then came the crash, and the bedside clock went dark.]
I didn't go out.
I'm not proud of that.

The square looks like a mouth with the front teeth gone.
Everyone stands about with coffee and theories.

Theory one was on the doorstep on Tuesday.
It's {an anonymous sheet}, in capitals, and it ~insists~ [k6 leaflet|the plane was got rid of for hotel parking].
My Greek is kitchen Greek, but even I counted six spelling mistakes.

Theory two I got with the bread.
Jenny at the bakery had been ~told~ by {the barber}, no less, that [k5 barber|the saw came from a hire place in Chania].
She rather spoilt the effect by adding that he had also told her about the earthquake.

Theory three is mine.
[k7 doc-d !i|This has nothing to do with trees and everything to do with who gets the spring on which days in August.]
Last summer two cousins came to blows over a plank.

The swifts are back, and they go round and round the place where it was.
