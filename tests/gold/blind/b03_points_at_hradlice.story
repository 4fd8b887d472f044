tests: a passenger train off the rails: fire brigade and hospital, operator and drivers' union, a reporter and an investigator, one recorder in two outlets, one press release in two
set: blind

=== origins
fire | body | Fire and rescue brigade of the Hradlice region
hospital | person | Dr Alena Vrbová, head of casualty at Hradlice hospital
operator | body | Moravan Rail, the operator of the train
director | person | Karel Stýblo, operations director of Moravan Rail
union | person | Ivo Drahoš, chairman of the locomotive drivers' union
courier | witness | Hradlice Courier, own reporter at the points
investigator | person | Petr Hanuš, lead investigator of the Rail Safety Inspectorate
recorder | record | Event recorder of the locomotive, read out by the Rail Safety Inspectorate
passenger | person | Thuy Nguyenová, passenger in the second coach
railexpert | person | Lukáš Bém, lecturer in railway engineering in Brno
mayor | person | Zdena Kopřivová, mayor of Hradlice

=== edges

=== clusters
k1 | C | 2..2 | two-bodies | Nineteen people were hurt. | The fire brigade that carried them and the hospital that took them in.
k2 | C | 2..2 | company-and-union | The driver had been on duty for eleven hours. | The operator's director and the drivers' union, who are at odds over what it means.
k3 | C | 2..2 | reporter-and-official | A rail at the points was broken through. | The Courier's reporter saw it; the investigator says so to the trade sheet.
k4 | S | 1..1 | one-instrument* | The train was travelling at 68 kilometres an hour. | One event recorder, in the agency's copy and in the trade sheet.
k5 | S | 1..1 | one-press-release* | Buses replace the trains until Friday. | One press release of the operator, printed by the agency and the local paper.
k6 | S | 1..1 | plain | The lights went out before the coaches tilted. | One passenger.
k7 | U | 1..1 | prediction | The line will be shut for a month. | A lecturer's forecast.
k8 | U | 1..1 | opinion | The state of the station's track is a disgrace. | The mayor's judgement.

=== a | Moldavia Press Service | 2031-03-04
Passenger train derails at Czech junction

HRADLICE, Czech Republic (MPS) - Three coaches of a regional express left the track as it entered the junction of Hradlice on Monday evening, and one came to rest against a goods shed.

[k1 fire|Nineteen passengers were injured, four of them seriously], ~said~ {the regional fire and rescue brigade}, whose crews worked under floodlights until after midnight.
Nobody was killed.

[k4 recorder|The locomotive was doing 68 km/h], {its event recorder} ~showed~; the limit at that spot is 80.

[k5 operator|Coaches will run in place of all trains between Hradlice and Lesná up to and including Friday], {operator Moravan Rail} ~announced in a press release~.
Tickets remain valid on long-distance services by way of Olešno.

The junction handles about ninety trains on a working day.
It was rebuilt after the floods of 1997 and lies on the main freight route to Poland, where traffic was being held at the border on Tuesday morning.

=== b | Hradlice Courier | 2031-03-05 | byline=Matěj Sedlák
"We lay on the ceiling lamps": the night on platform two

Thuy Nguyenová had her shoes off and was doing a crossword.

[k6 passenger|"First the lights went, all of them, and only after that did the carriage begin to lean,"] {the pharmacist from Lesná} ~says~, with her arm in a sling.

We walked out to the points at first light on Tuesday, before the tape was moved back.
[k3 courier|The left-hand rail was snapped clean through, and the break was bright as a new coin].
Someone had put a traffic cone over it.

The canteen of the hospital served goulash to relatives at two in the morning.
[k1 hospital|Nineteen were brought in to casualty; fifteen have gone home], {Dr Alena Vrbová, who heads it}, ~told~ the Courier on Tuesday afternoon.

In the town hall they are less calm.
[k8 mayor !o|"What they call a railway yard is a disgrace,"] ~thundered~ {Mayor Zdena Kopřivová}.

And how do you get to work?
[k5 operator|Until Friday buses stand in for the trains], ~says the press release~ of {Moravan Rail}, leaving from the post office and not from the station.

[k2 union|The man at the controls had come on duty eleven hours earlier], ~according to~ {Ivo Drahoš, chairman of the drivers' union}, who sat with him on Monday night when he signed off and looked through his own duty book.

=== c | Central European Rail Monitor | 2031-03-07 | byline=Agnieszka Lorenc
Hradlice: inquiry looks at points, operator defends roster

The inquiry into Monday's derailment is concentrating on turnout 14 at the northern throat of the station.

{Petr Hanuš}, who leads it for the Rail Safety Inspectorate, ~said~ [k3 investigator|a rail in the turnout had fractured across its whole section].
Whether that was the cause or a consequence will be for the laboratory in Pardubice to decide, and results are not expected before May.

The data offer no sign of excess speed.
[k4 recorder|Sixty-eight kilometres an hour is what the on-board unit logged], ~according to~ {a read-out the inspectorate has published}.

Rosters are a different matter.
{Karel Stýblo}, operations director at Moravan Rail, ~confirmed~ to the Monitor that [k2 director|his driver was in the eleventh hour of the turn when the accident happened], which the law permits once a week.
He saw no link with what took place.

For shippers the question is when wagons will roll.
{Lukáš Bém}, who lectures on railway engineering in Brno, ~expects~ [k7 railexpert !p|the line to be shut for a month], given that turnouts of that pattern are no longer kept in stock.
