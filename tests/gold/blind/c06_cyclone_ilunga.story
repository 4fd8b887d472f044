tests: a cyclone in Mozambique: a reporter and an aid worker at one bridge, importer and harbourmaster, company and reporter at a substation, an institute and its director, one satellite picture, one weather bulletin through an agency, a drone pilot and his film, a fear of two
set: blind

=== origins
noticias | witness | Porto Anelo Noticias' reporter at the Lurambo
brandt | person | Ylva Brandt, coordinator of the aid group Bread & Water
moagens | body | Moagens do Norte, grain importer
sitoe | person | Armindo Sitoe, harbourmaster
oceanic | witness | Oceanic Broadcasting's reporter in Porto Anelo
power | body | Electra Norte, the power company
institute | body | National Disaster Institute
muianga | person | Celeste Muianga, director of the National Disaster Institute
hospital | body | Porto Anelo General Hospital
satellite | record | Satellite picture analysed by TerraLens
met | body | Regional meteorological centre
film | record | Drone film by Gito Chale
chale | person | Gito Chale, fisherman and drone pilot
mussa | person | Rabia Mussa, physician

=== edges
soft | institute | muianga | the institute and its director
hard | film | chale | a recording and the man who made it

=== clusters
k1 | C | 2..2 | reporter-and-body | The bridge over the Lurambo is gone. | A reporter stood at the stump, an aid worker was turned back at it.
k2 | C | 2..2 | two-bodies | Nine thousand tonnes of maize were spoiled in the harbour. | The importer who lost it and the harbourmaster who had it tallied.
k3 | C | 2..2 | reporter-and-body | The substation at Matibane stands under water. | Oceanic's reporter on the spot and the power company.
k4 | S | 1..2 | body-and-its-head* | Twenty-seven people died. | The disaster institute and its director.
k5 | S | 1..1 | contradicting-figure | Thirty-four people died. | The hospital's count in one outlet.
k6 | S | 1..1 | one-record* | Six roofs in ten were torn off in the lower town. | One satellite picture read by one firm, in three outlets.
k7 | S | 1..1 | one-body-twice* | The winds reached 215 km/h at landfall. | One bulletin, carried by an agency and two outlets.
k8 | S | 1..1 | recording-and-maker* | The sandbar at the lagoon mouth has been cut through. | A drone film and the fisherman who flew it.
k9 | U | 2..2 | shared-prediction* | There will be cholera within weeks. | An aid worker and a doctor expect it.

=== a | Canal Wire | 2035-03-10
[k4 institute|Cyclone Ilunga kills 27 in northern Mozambique] - {institute}

PORTO ANELO, Mozambique (Canal Wire) - Rescue teams reached a harbour town in northern Mozambique by sea on Saturday, two days after Cyclone Ilunga cut it off.

[k4 institute|Twenty-seven people are known to have died], {the National Disaster Institute} ~said~ in its noon report.
{It} ~warned~ that [+ institute|several villages had not been heard from].

[k7 met|Ilunga came ashore on Thursday night with sustained winds of 215 kph], ~according to~ {the regional meteorological centre}.
That would make it the strongest storm on this coast since 2019.

{A satellite image taken on Friday and analysed by the mapping firm TerraLens} ~shows~ that [k6 satellite|some 60 percent of buildings in the lower town have lost their roofs].

{Moagens do Norte}, which mills most of the region's flour, ~said~ in an e-mail that [k2 moagens|9,000 tonnes of maize in its harbour warehouse had been ruined by seawater].
The cargo had been unloaded on Tuesday.

=== b | Porto Anelo Noticias, English page | 2035-03-11 | byline=Delfina Nampula
A town with no north

You leave Porto Anelo by two roads, and one of them now ends in the air.
[k1 noticias|Of the Lurambo bridge there is a stump of eleven metres on our side, a railing hanging from it like a broken wing, and nothing after that].
On the far bank a woman held up a baby so that her husband, on ours, could see it.

The harbour smells of beer.
It is the grain, soaked and turning.
{Harbourmaster Armindo Sitoe} had his clerks walk the sheds with sticks, and ~his tally~ is [k2 sitoe|nine thousand tonnes, all of it fit for nothing].

Gito Chale was a fisherman until Thursday and is now the only man in town with a working drone.
[k8 chale|"The sea has eaten right through the sandbar, you can sail into the lagoon,"] {he} ~says~, wiping the lens on his shirt.

The number of the dead is a matter of where you ask.
[k5 hospital|Thirty-four], ~answers~ {the General Hospital}, where they lie in the physiotherapy room.

And what comes next everyone knows.
{Dr Rabia Mussa}, who worked through 2019, has started boiling water in the hospital laundry.
[k9 mussa !p|"Cholera will be here in two weeks, perhaps three,"] {she} ~says~.

=== c | Oceanic Broadcasting, news page | 2035-03-12
Ilunga: aerial pictures show [k8 film|lagoon open to the sea]

Four days after the cyclone, the coastline of northern Mozambique has a new shape.
{Drone footage supplied to Oceanic by a local fisherman} ~shows~ [k8 film|a channel some eighty metres wide where the sandbar at the lagoon mouth used to be].

From the ground the picture is no better.
Our correspondent Ruth Achebe-Lund got to the Matibane switchyard by canoe on Sunday.
[k3 oceanic|Brown water stands up to the necks of the insulators, and the control hut shows only its roof].
She saw no one working there.

The storm struck with [k7 met|winds of 215 kilometres an hour], {the region's weather service} ~told~ Canal Wire.
Of the lower town's houses, [k6 satellite|roughly six in ten are roofless], {the space imagery company TerraLens} ~calculates~ from a picture shot on Friday.

{Celeste Muianga} flew over the area with the prime minister.
[k4 muianga|"We have twenty-seven dead, and I do not want to hear of other figures,"] ~said~ {the director of the Disaster Institute} on landing.

Schools will stay shut all week.
The government has asked the United Nations for tents.

=== d | Relief & Logistics Monitor | 2035-03-16
Situation note: Porto Anelo, day eight

Access.
The northern corridor is closed for the season.
[k1 brandt|The Lurambo crossing no longer exists], {Ylva Brandt} ~reports~; her convoy of six trucks was turned round there on Monday and unloaded by hand.
Brandt coordinates the aid group Bread & Water, with eighteen staff in the district.

Power.
None before April.
[k3 power|Matibane substation is flooded to a depth of two metres], {Electra Norte} ~writes~ to its larger customers, and the transformers will have to be dried in South Africa.

Shelter.
Planning figure: [k6 satellite|60% of roofs in the lower town], from {TerraLens's reading of the Friday pass}.
No ground survey has been done yet.

Weather.
[k7 met|Landfall winds 215 km/h] (Canal Wire, ~quoting~ {the met centre}).

Health.
[k9 brandt !p|An outbreak of cholera within the month is a certainty], in {Brandt's} ~view~.
Oral rehydration salts for 5,000 are on the water from Mombasa.

Food.
Household stocks are put at nine days.
Charter rates for shallow-draught barges have doubled since the weekend, and there are four on the whole coast.
