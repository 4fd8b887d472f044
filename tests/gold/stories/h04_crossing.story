tests: a train meets a bus on a Hungarian crossing: a driver and the railway's log, ambulances and a hospital, one recorder, a railway and its spokeswoman, one teacher in the front row, a shopkeeper's hearsay, one opinion of two
set: development

=== origins
driver | person | Gábor Szűcs, driver of the bus
log | record | Tisza Rail's log of the crossing's signal box, read by Rail and Coach Europe
ambulance | body | National ambulance service
hospital | body | County hospital at Szolgavár
recorder | record | Data recorder of the train, evaluated by the transport safety bureau
rail | body | Tisza Rail, the railway
fodor | person | Réka Fodor, spokeswoman of Tisza Rail
barta | person | Ilona Barta, retired teacher, passenger in the front row
railwayman | anon | A railwayman, as retold by the shopkeeper Lajos Papp
vegh | person | Miklós Végh, mayor of Tiszakövesd
union | person | Erzsébet Lakatos, head of the drivers' union
police | body | County police

=== edges
soft | rail | fodor | the railway and its spokeswoman

=== clusters
k1 | C | 2..2 | person-and-record | The barrier was up when the bus drove onto the crossing. | The driver of the bus told the tabloid; the railway's own log, read by the trade paper, has the same.
k2 | C | 2..2 | two-bodies | Eleven people were taken to hospital. | The ambulance service and the county hospital, each for itself.
k3 | S | 1..1 | one-record* | The train was travelling at 92 kilometres an hour. | One recorder, quoted in two articles.
k4 | S | 1..2 | body-and-spokeswoman* | Buses stand in for the trains on the branch until Friday. | The railway's notice and its own spokeswoman.
k5 | S | 1..1 | one-person-many-names* | The bus stood on the rails for half a minute before the crash. | Ilona Barta by name, by initial and as a retired teacher in the front row.
k6 | S | 1..1 | hearsay* | The crossing had already failed the week before. | One unnamed railwayman, through one shopkeeper, in two papers.
k7 | U | 2..2 | shared-opinion* | The crash was the price of years of saving on crossings. | A mayor and a union leader think so.

=== a | Kövesdi Hetilap, English page | 2030-05-10 | byline=Dóra Halmos
Seven seconds from a worse Tuesday

The 7.12 bus to Szolgavár is the one that the nurses take, and the apprentices, and whoever has an appointment.
On Tuesday it got as far as the crossing by the sugar mill.

{Ilona Barta}, who taught half this town to read and is now 71, had the seat in the first row, across from the driver.
[k5 barta|"We stood there on the rails for half a minute, because the lorry in front of us would not move,"] {she} ~recalls~.
"Then somebody screamed."

The train took off the last two metres of the bus.
[k2 hospital|Eleven people came in from the crossing and three were kept overnight], {the county hospital in Szolgavár} ~told~ this paper.

Nobody in the mill quarter pretends to be astonished.
{A railwayman} stopped to buy rolls, ~so we hear from~ Lajos Papp, who keeps the shop by the gates, and told him that [k6 railwayman|the thing had been out of order the Wednesday before].

[k7 vegh !o|"You save on barriers for fifteen years and this is the bill,"] {Mayor Miklós Végh} ~told~ the council that same evening.

A note on getting about: [k4 rail|coaches take the place of trains between here and Szolgavár up to and including Friday], {Tisza Rail} ~states~ on the yellow sheet at the station.

=== b | Danube Press | 2030-05-07
Train hits bus in eastern Hungary, [k2 ambulance|eleven injured]

SZOLGAVÁR, Hungary, May 7 (Danube Press) - A regional train clipped a bus at a level crossing in Tiszakövesd on Tuesday morning.

[k2 ambulance|Eleven people were brought to hospital, none of them in a critical state], {the national ambulance service} ~said~.
It had sent six vehicles and a helicopter.

[k3 recorder|The train had been doing 92 kilometres per hour when the brakes were applied], ~according to~ {its data recorder}, the contents of which were made public in the afternoon by the transport safety bureau.
The limit on that stretch is 100.

[+ police|The bus driver had not been drinking], {county police} ~established~ with a breath test.

Road traffic at the crossing was being waved through by hand.
{Railway spokeswoman Réka Fodor} ~said~ [k4 fodor|passengers on the branch would have to use replacement buses through Friday].
Fodor declined to speak about the barrier while the bureau was at work.

It was the fourth such accident in the country this year.

=== c | Villám | 2030-05-08 | byline=Kriszta Boros
"THE BARRIER WAS [k1 driver|UP]!"

Bus driver breaks his silence at his mother's kitchen table

He has not slept.
He turns the cup in his hands and looks at the oilcloth.
"I keep hearing it," says Gábor Szűcs, 46.

For nineteen years he has driven the early bus, and not so much as a scratched mirror.
[k1 driver|"I looked and the arm was up, straight as a candle, and no light, no bell,"] {he} ~swears~ to Villám.
So he rolled on.

But the lorry ahead had stalled.
[k5 barta|The bus was stuck on the track for thirty endless seconds], ~remembers~ {Ilona B., a pensioner who sat right opposite him in row one}.
She gave him a hug in the ambulance.

And here is the scandal!
[k6 railwayman|A week earlier the crossing had been on the blink already], ~it is said~ {in the corner shop}.
Papp, the owner, has it from a man in a railway jacket who bought rolls from him.
Which man?
Papp shrugs.

The railway is keeping mum.
Villám asks: who pays for the nights that Gábor lies awake?

=== d | Rail and Coach Europe | 2030-05-14
Tiszakövesd: log points to the barrier

A railcar struck a bus on a level crossing in eastern Hungary on 7 May, and ever since the talk has been of the barrier.

{The log of the signal box}, a Tisza Rail document of which this magazine has read a copy, ~records~ [k1 log|no lowering of the arm between 06.40 and 07.31], whereas the collision took place at 07.19.
The half-barrier installation dates from 1994.

[k3 recorder|Speed at the start of braking was 92 km/h], ~on the evidence of~ {the on-board recorder}.

The bus might nonetheless have cleared the line but for a lorry ahead.
[k5 barta|It had been standing foul of the rails for about thirty seconds], {a retired teacher, travelling in the front row,} ~has stated~.

Renewal of the branch was struck from the national programme in 2019 and again in 2024.
For {Erzsébet Lakatos}, who heads the drivers' union, [k7 union !o|the accident is what fifteen years of economies on crossings have bought].

The safety bureau is to publish a first report in June.
