tests: trade press and a ticker: a terminal operator, a class society, an AIS data set, a pilot, a notice to the exchange
set: development

=== origins
terminal | body | Eastquay Terminals, the operator
port-auth | body | Port of Sarnt Authority
ais | record | Position data of the ship tracker SeaTrace
master | person | Captain Olena Marchuk, master of the Tai Feng
pilot | person | Pilot Joost Havinga
notice | record | Ad hoc notice of Eastquay Holding
insurer | body | Baltic Mutual, insurer
union | body | Dockers' union, local 9
lloyd-witness | witness | Quay News, its staff on the berth
anon-c | anon | shipping circles

=== edges
soft | terminal | notice | the holding's notice and its terminal

=== clusters
k1 | C | 2..2 | two-named | The ship struck crane 7 at berth 3. | Her own master and the dockers' union, in two outlets.
k2 | C | 2..2 | record+named | She came in at eight knots. | The tracker's data and the pilot on her bridge.
k3 | S | 1..2 | parent-and-subsidiary* | Repairs will cost 40 million. | The terminal and its holding.
k4 | C | 2..2 | witness+named | The crane's boom lies across the stern of the ship. | Quay News stood on the berth; the port authority says so elsewhere.
k5 | S | 1..1 | anonymous-alone | The tug's line parted. | "Shipping circles". | anonymous-only
k6 | S | 1..1 | plain | The insurer has sent a surveyor. | Only the insurer.

=== a | Quay News | 2031-09-15
Box ship takes down crane at Sarnt

[k4 lloyd-witness|The boom of crane 7 is resting across the Tai Feng's after deck], as two of us found on walking out to berth 3 this morning.
[k1 master|"My stern caught the leg of the crane,"] ~admits~ {Captain Olena Marchuk, the master}.
[k2 ais 2|The vessel was making eight knots off the berth], ~2|on~ {2|SeaTrace data that we downloaded}.
[k3 terminal 3|The bill stands at 40 million], {3|Eastquay Terminals} ~3|puts it~.

=== b | Sarnt Ticker | 2031-09-15
Live: crane down

09:12 {Port of Sarnt Authority}: [k4 port-auth|boom of the fallen crane lying over the ship's stern], berth shut.
09:40 [k1 union 2|A ship has knocked over crane 7 at berth 3], {2|local 9 of the dockers' union} ~2|posts~.
10:05 [k3 notice 3|Replacement to cost 40 million], ~3|per~ {3|an ad hoc notice by Eastquay Holding}.

=== c | Pilotage | 2031-10-01
Letters: berth 3

{Joost Havinga} writes: I was on her bridge.
[k2 pilot|We had eight knots on when I ordered the engine astern.]
The engine had other ideas.

[k5 anon-c 2|A tug's line is ~2|said to~ have parted], {2|shipping circles} have it.
{3|Baltic Mutual} ~3|has confirmed to us~ [k6 insurer 3|the dispatch of a surveyor].
