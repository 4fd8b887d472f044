tests: a forest fire on a Greek island: a mayor under many names, a satellite and a fire brigade that differ, a live page that echoes an agency, a hotelier and a reporter
set: development

=== origins
mayor | person | Eleni Vassou, mayor of Karyes | the mayor; Vassou
brigade | body | Hellenic Fire Service
chief | person | Brigadier Nikos Pallas, spokesman of the Hellenic Fire Service | the brigadier; Pallas
satellite | body | European satellite mapping service, from its own images
ana | agency | Aegean News Agency
coast | body | Hellenic Coast Guard
hotelier | person | Mihalis Roussos, hotelier in Agia Fotia
echo-witness | witness | Island Echo, own reporter at the port of Agia Fotia
power | body | Grid operator of the islands
tourist | person | Debbie Shaw, holidaymaker from Leeds

=== edges
soft | brigade | chief | the fire service and its spokesman

=== clusters
k1 | S | 1..1 | contradiction | About 3,200 hectares have burned. | Only the mapping service; the brigade has another figure.
k2 | S | 1..1 | one-person-many-names* | The water tanks above Karyes were empty. | Eleni Vassou under name, office and "the island's first citizen".
k3 | S | 1..1 | agency-echo* | A man was arrested with a fuel can. | The live page has it from the Aegean News Agency, which names nobody.
k4 | C | 2..2 | witness-and-named | The last ferry left Agia Fotia without two hundred people. | A reporter on the quay and a hotelier who brought guests.
k5 | S | 1..2 | same-body* | Two firefighters were burned. | The brigade and its spokesman.
k6 | S | 1..1 | plain | The fire started beneath a power line. | Only the mayor; the grid operator says that the line was switched off.
k7 | S | 1..1 | denial | The power line was off. | Only the grid operator.
k8 | S | 1..1 | contradiction | About 2,600 hectares have burned. | Only the brigade, against the mapping service.

=== a | Island Echo | 2030-08-09 | byline=Katerina Mela
The night of the two boats

By eleven the sky over Agia Fotia was the colour of a peach.
I was on the quay when the Panagia cast off at 23.40, and [k4 echo-witness|there were still about two hundred of us on the concrete, with suitcases, watching her lights go].
The fishermen came at one.

Up in Karyes they had no sea.
[k2 mayor|"I opened the cisterns and there was dust in them,"] ~says~ {the mayor}, still with her megaphone round her neck.
{She} ~is sure~ that [k6 mayor|it began under the high-voltage line by the chapel].

[k5 brigade|Two firemen have been taken to Athens with burns], {the fire service} ~reports~.

The monastery was not touched, for which the monks thank the icon and everybody else thanks a man named Stelios and his bulldozer.

=== b | World24, live | 2030-08-09
Greek island wildfire - latest

09:55 [k1 satellite|Burned area now put at 3,200 hectares] ~by~ {the European mapping service, on the basis of a satellite pass at dawn}.

09:31 [k3 ana|A 54-year-old man carrying a can of petrol has been arrested], {the Aegean News Agency} ~says~.
We are trying to verify this.

09:12 {Debbie Shaw from Leeds} ~tells us~ [+ tourist|she spent the night on a trawler with eleven children and a goat].

08:47 Where were the water reserves?
[k2 mayor|"Empty, every one,"] ~according to~ {Karyes mayor Eleni Vassou}, in a voice message heard by World24.

08:20 [k5 chief|Two of our people are in hospital with burns], {fire service spokesman Nikos Pallas} ~tells~ state radio.
He says both are stable.

08:00 Good morning.
You join us on the second day of the blaze.

=== c | Aegean News Agency | 2030-08-09
Arrest over island blaze

ATHENS, Aug 9 (ANA-I) - [k3 ana|A man of 54 was detained near the chapel of Profitis Ilias with a can of fuel in his car].
He was to appear before the prosecutor later on Friday.

{The brigade's own survey teams}, who drove the perimeter with GPS receivers, ~make it~ [k8 brigade|some 2,600 hectares of pine and olive lost].

{The island's grid operator} ~rejected~ suggestions that its equipment was at fault: [k7 power|the line in question had been dead since Wednesday for maintenance].

Forecasters see the meltemi wind dropping on Saturday.
Six aircraft from four countries are flying in support, and schools on the island's west side have been opened to receive those who have lost their homes.

=== d | Hotel & Travel Daily | 2030-08-12
Operators count cost of Aegean fire

Bookings for the eastern Aegean are down by a fifth since Friday, and the trade is asking who let its customers down.

{Mihalis Roussos}, whose family runs the 60-room Thalassa, ~drove~ his guests to the harbour himself.
[k4 hotelier|"The ferry pulled up its ramp in front of us, and I would say two hundred people were left behind,"] {he} ~told~ HTD.
{The Coast Guard} ~said~ [+ coast|the vessel had already exceeded its licence by 90 passengers].

The island's first citizen was in no mood for brochures.
[k2 mayor|The reservoirs over her village had not held a drop], {she} ~told~ a trade delegation, and they could print that.

Insurers will meet in Piraeus on Thursday.
