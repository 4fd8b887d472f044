tests: a press release in three trade papers, a fleet's own log beside a test institute, one study under two names
set: development

=== origins
voltane | body | Voltane, battery maker
varga | person | Ilka Varga, chief engineer of Voltane
fleet-log | record | Charging log of Brennick Buses, seen by The Fleet Reporter
tueven | body | Westmark Test Institute
city-buyer | person | Joanna Prys, head of purchasing at Brennick city

=== edges
soft | voltane | varga | Varga is Voltane's chief engineer
hard | doc-b | voltane | b prints a sentence of Voltane's release as its own
hard | doc-c | voltane | c prints a sentence of Voltane's release as its own

=== clusters
k1 | S | 1..1 | release-copied* | Voltane's pack keeps 92 percent of its capacity after 4,000 cycles. | Three papers, one press release; two do not say so. | text-reuse
k2 | C | 2..2 | two-measurements | The older pack lost almost a fifth of its capacity in two years in Brennick. | The operator's own charging log and the test institute's bench, reported by two papers.
k3 | S | 1..2 | same-body* | The cells are made in Lodva. | The company and its chief engineer.
k4 | C | 2..2 | parties-agree | Brennick has cancelled the second batch of 60 buses. | The maker regrets it, the buyer announces it: seller and customer, to two papers.
k5 | U | 1..1 | interpretation | The result is a turning point for electric buses. | Self-praise of the release, repeated. | interpretation

=== a | eBus Today | 2032-02-02
Voltane pack sets endurance mark

[k1 voltane|The new pack retains 92 percent of its nameplate capacity after 4,000 full cycles at thirty degrees], {Voltane} ~announced~ in a press release on Monday.

[k3 voltane 2|The cells come from the company's own works at Lodva], ~2|according to~ {2|the firm}, where a second line is to start this year.

[+ doc-a|The pack weighs 410 kilograms, fits the roof frames of the three commonest chassis and can be changed by two people in under an hour].
Prices were not given.
Voltane will show it at the Messina fair, hall 4, next to the coffee bar.
Visitors who register beforehand may take a seat in the demonstration bus and drive it around the car park.

=== b | Transit Hardware News | 2032-02-03
Roof packs: new record

[k1 doc-b|The new pack retains 92 percent of its nameplate capacity after 4,000 full cycles at thirty degrees.]
[k5 doc-b !i|It marks a turning point for the electric bus.]

~2|Asked~ where its cells are born, {2|chief engineer Ilka Varga} ~2|pointed~ to the Voltane works: [k3 varga 2|all of them are rolled and filled at Lodva].

On one matter she was less cheerful.
[k4 varga 3|Brennick has called off its order for another sixty vehicles], {3|Varga} ~3|conceded~ to this paper, and she would say no more than that she was sorry.

[+ doc-b|Voltane sold 2,300 packs last year, half of them in the north].
[+ doc-b|It was founded in a cow barn in 2019 and still keeps the bell].

=== c | Clean Wheels Weekly | 2032-02-05
Four thousand cycles and counting

Batteries age, like the rest of us.
[k1 doc-c|The new pack retains 92 percent of its nameplate capacity after 4,000 full cycles at thirty degrees.]

So how did its forerunner do?
{The Westmark Test Institute} has had one from Brennick on its bench and ~finds~ [k2 tueven|19 percent of the capacity gone after 24 months of service].
[+ doc-c|The institute is paid by insurers, not by makers].

The Westmark engineers cut the pack open as well.
[+ tueven|They found the cells at the front of the roof, where the sun and the brake resistor meet, in a far worse state than those at the back, which looked almost new].

=== d | The Fleet Reporter | 2032-02-06
What the log says

For two years the chargers of Brennick Buses have written down every kilowatt hour.
{The log}, which the Fleet Reporter has been allowed to read, ~shows~ that [k2 fleet-log|the roof packs delivered in early 2030 now take in 81 percent of what they did when new].

That has had consequences.
{2|Joanna Prys, who buys for the city}, ~2|says~ [k4 city-buyer 2|the follow-on order for sixty buses is cancelled].
"We were promised ten good years and had two," she said over the noise of the depot.

Her drivers have learnt to switch off the heating on the hill.
Passengers on line 14 bring blankets.
