tests: a train hits a beet lorry in Poland: one recorder and one film in many hands, a police slip withdrawn, two tests of two bodies, a villager and a railway that agree
set: blind

=== origins
fire | body | State Fire Service, Wierzbno | the firefighters
kulesza | person | Senior Captain Adrian Kulesza, the fire service's spokesman
hospital | body | District Hospital in Sieradowo
mroczek | person | Halina Mroczek, resident opposite the crossing
linie | body | Linie Kolejowe, the track manager
recorder | record | the locomotive's data recorder
sikora | person! | Sergeant Marek Sikora, duty officer of the Wierzbno police
police | body | Provincial Police Command in Łódź
kacper | person | Kacper Wolny, pupil who filmed from the bus stop
film | record | Kacper Wolny's telephone film
live-witness | witness | Kurier Nadwarciański, own reporter at the crossing

=== edges
soft | fire | kulesza | the fire service and its spokesman
hard | film | kacper | a film and the boy who made it

=== clusters
k1 | S | 1..2 | same-body* | Fourteen people were hurt. | The fire service and its own spokesman.
k2 | S | 1..1 | contradiction | Seventeen people were treated in hospital. | The hospital alone; it differs from the fire service's figure.
k3 | C | 2..2 | two-named | The barriers were up when the train came. | A resident saw it and the track manager concedes it against its own interest.
k4 | S | 1..1 | one-record* | The train was doing 118 km/h. | Agency, minister and trade paper all read the same recorder.
k5 | U | 0..0 | withdrawn* | The lorry driver had been drinking. | The duty officer's statement, carried by two outlets, was taken back.
k6 | C | 2..2 | two-instruments | The lorry driver was sober. | A police breath test and the hospital's own blood test.
k7 | U | 1..1 | prediction | Trains will run again by Saturday. | A forecast by the track manager.
k8 | S | 1..1 | one-recording* | The trailer was dragged about two hundred metres. | The boy's film and the boy himself.

=== a | Kurier Nadwarciański, live | 2032-10-19
As it happened: express hits beet lorry at Wierzbno

8.05 A long-distance train from Wrocław has run into a lorry on the crossing in Lipowa Street.
The line is closed in both directions.

8.31 Our reporter has reached the place.
[+ live-witness|Sugar beet lies along the track as far as the signal box], and the front of the locomotive is pushed in on the left side.

8.50 [k3 mroczek|"They were pointing at the sky, both of them, I was hanging out washing and I looked straight at those barriers,"] ~says~ {Halina Mroczek}, whose garden ends at the rails.

9.12 {Firefighters} ~report~ [k1 fire|fourteen injured], none of them in danger of their lives.

9.40 [k5 sikora|The man at the wheel of the lorry had been drinking], {Sergeant Marek Sikora}, on duty at the Wierzbno station, ~told~ us by telephone.

10.20 Kacper Wolny is sixteen and was waiting for the school bus.
His film has been watched a million times since breakfast.
[k8 kacper|"It pushed the trailer in front of it for two hundred metres, I paced it out afterwards,"] {he} ~said~ when we found him in the physics class.

11.15 {Linie Kolejowe} ~expects~ [k7 linie !p|traffic on both tracks again by Saturday].

=== b | Wisła Press Agency | 2032-10-19
[k1 kulesza|Fourteen hurt] in level crossing collision near Sieradowo

A train with 212 passengers struck a lorry in central Poland on Tuesday.
[k1 kulesza|The number of injured stands at 14], {Senior Captain Adrian Kulesza} ~informed~ the agency.

[k5 sikora|The driver of the lorry was under the influence of alcohol], {a duty officer at the local police station} ~was quoted as saying~.

[k8 film|The semi-trailer was carried along for some 200 metres], as {a recording circulating on the internet} ~shows~.

{The minister of infrastructure}, who arrived by helicopter, ~quoted from~ the first readout of the recorder: [k4 recorder|at the moment of impact the train was travelling at 118 kilometres an hour].
The permitted speed there is 120.
He declined to speak about guilt.

=== c | Rynek Szynowy | 2032-10-22
Wierzbno: what the data tell us

For once there is no quarrel about how fast the train was.
[k4 recorder|The tape has 118 km/h two seconds before the emergency brake bites], a value {the investigation commission} ~read out~ at its Thursday briefing.

The quarrel will be about the crossing.
In a notice to operators {the track manager} ~admits~ that [k3 linie|the drives had not received the command to lower the booms].
[+ linie|The relay in question dates from 1987 and was due for exchange in May], {the same notice} ~says~.

[k2 hospital|Seventeen people passed through casualty that day], according to {the hospital in Sieradowo}; the firefighters' count of the morning did not include three who had gone there by taxi.
[k6 hospital|The blood sample of the lorry driver contained no alcohol], its laboratory found.

=== d | Kurier Nadwarciański | 2032-10-21
Correction

On Tuesday we wrote in our live report, on the word of a duty officer, that the driver of the beet lorry had been drinking.
[k5 sikora !r|That was wrong].
Sergeant Sikora has since apologised; he had confused the man with a cyclist brought in earlier that night.

{The Provincial Police Command in Łódź} ~states~ that [k6 police|a breath test at the scene, at 8.20, gave 0.00].
The driver, aged 44, has a broken collarbone and went home on Wednesday.

We regret the mistake, and we regret that it went on from us into other media.
The live report has been amended.
A reader asks whether the beet may be collected.
It may not: it belongs to the sugar works, which has sent a lorry of its own and eleven men with forks.
