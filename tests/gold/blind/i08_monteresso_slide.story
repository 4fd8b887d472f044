tests: a landslide in Liguria: a reporter and a provincial engineer, firemen and hospital, a grower and a survey, one rain gauge read twice, a mayor under two names, a railway alone, a reading and a forecast
set: blind

=== origins
riviera-witness | witness | Riviera Weekly, own reporter above the coast road
engineer | person | Ivana Parodi, roads engineer of the province
fire | body | Fire brigade of Levante
hospital | body | San Prospero hospital
grower | person | Gino Canepa, wine grower
survey | record | Geological survey made for the municipality, seen by the Gazzetta del Golfo
mayor | person | Marta Bruzzone, mayor of Monteresso
gauge | record | Rain gauge of the regional weather office at Colle Freddo
railway | body | Ligurian Coast Railways
geologist | person | Paolo Ferrando, geologist and columnist

=== edges

=== clusters
k1 | C | 2..2 | reporter-and-official | The coast road lies buried over some sixty metres. | The Weekly's reporter paced it from the terrace above; the province's engineer measured it.
k2 | C | 2..2 | two-bodies | Two people were dug out alive. | The fire brigade that dug and the hospital that has them.
k3 | C | 2..2 | document-and-person | A crack had opened in the top terrace three weeks before. | The survey made for the municipality and a grower who saw it himself.
k4 | S | 1..1 | one-person-many-names* | 43 people had to leave their homes. | The mayor by name and "the town hall" through her.
k5 | S | 1..1 | one-instrument* | 180 millimetres of rain fell in six hours. | One gauge, read by an agency and by a paper.
k6 | S | 1..1 | plain | Trains run at 30 kilometres an hour past the slide. | The railway alone.
k7 | U | 1..1 | interpretation | Neglect of the terraces brought the slope down. | A columnist's reading.
k8 | U | 1..1 | prediction* | More of the hill will come down by the weekend. | The engineer's expectation, told to two outlets.

=== a | Riviera Weekly | 2031-11-14 | byline=Harriet Lowe
The night the hill came to Monteresso

It made a noise, people here say, like a removal van being unloaded by someone in a temper.

In the morning we climbed to the chapel of the Madonna and looked down.
[k1 riviera-witness|The coast road simply stops: we paced out the terrace above it, and for about sixty metres there is nothing but mud, vine poles and half a greenhouse].

Gino Canepa has grown Vermentino up here since his father died.
[k3 grower|"Three weeks ago there was a crack along the top wall that I could put my boot in,"] {he} ~told~ us.
He had stuffed it with straw to see if it grew.
It grew.

{The mayor, Marta Bruzzone}, has turned the school gym into a dormitory.
[k4 mayor|Forty-three of her townspeople have been moved out of their houses], {she} ~said~, and one parrot.

Down on the beach, Ivana Parodi, the roads engineer sent by the province, was watching the slope through binoculars.
[k8 engineer !p|"There's more to come before Sunday,"] {she} ~said~.
"You can hear it ticking."

The bakery is giving bread away.
Residents with cars on the wrong side may leave them at the football ground.

=== b | Agenzia Tirrena | 2031-11-11
[k2 fire|Two pulled from mud] in Liguria landslide

GENOA (AT) - Rescuers worked through Monday night in a village on the Ligurian coast after a hillside collapsed on to a road.

[k2 fire|A couple were extricated alive from a car at 2.15 a.m.], {the fire brigade of Levante} ~said~.
Dogs had found no sign of anyone else.

{The regional weather office's gauge} at Colle Freddo, above the village, ~recorded~ [k5 gauge|180 millimetres of rain in six hours].

[k1 engineer|Sixty metres of carriageway are covered to a depth of up to four], ~said~ {Ivana Parodi, a roads engineer with the province}.
She did not expect the road to open this month.
[k8 engineer !p|Further falls were likely by the weekend], {she} ~cautioned~.

Trains between Genoa and La Spezia are running.
[k6 railway|Drivers have orders not to exceed 30 kilometres an hour past the site], ~according to~ {Ligurian Coast Railways}.

The village, which has 900 inhabitants, was cut off for two days by a slide in 1994.

=== c | Gazzetta del Golfo | 2031-11-13 | byline=Stefano Olcese
Monteresso, what the municipality knew

There was a survey.
It is eleven pages long, it bears the stamp of the municipality and it was delivered on the 24th of October.

On its seventh page {the document}, which the Gazzetta has been able to consult, ~describes~ [k3 survey|a fissure on the uppermost terrace, first noted on the 20th, exactly three weeks before the collapse].
It recommended a fence.

[k5 gauge|In six hours on Monday 180 millimetres fell], if one goes by {the instrument at Colle Freddo}; the survey's authors had taken 90 as the worst case.

{The San Prospero hospital} ~announced~ that [k2 hospital|the two people taken from the mud were awake and out of danger].
They are a husband and wife from Parma, here for the anchovies.

{The town hall}, through Marta Bruzzone, ~replied~ that a fence had been ordered.
She had other things to count: [k4 mayor|43 evacuated, the oldest of them 96].

Our columnist Paolo Ferrando, himself a geologist, looks further back.
[k7 geologist !i|It was not the rain that brought down the slope, {he} ~argues~, but forty years in which nobody mended a wall].
His piece is on page 22.
