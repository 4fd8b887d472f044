tests: long trade and regional articles: a collision, two masters, one plotting service, an interim report, owners and managers of one house
set: development

=== origins
master-a | person | Captain Lars Holt, master of the Baltic Trader
master-b | person | Captain Ana Ribeiro, master of the Rio Verde
plot | record | Track data of the service ShipTrack
report | record | Interim report of the Marine Accident Board
board-chief | person | Inga Sørli, head of the Marine Accident Board
owner | body | Norsund Shipping, owner of the Baltic Trader
manager | body | Norsund Crewing, a subsidiary of Norsund Shipping
pilot | person | Erik Moe, pilot
lookout | person | Joana Dias, second officer of the Rio Verde
reuters | agency | Reuters
herald-witness | witness | Skerry Herald, own reporter on the ferry
crew-anon | anon | a member of the crew

=== edges
soft | report | board-chief | the report is the board's, which she heads
soft | owner | manager | Norsund Crewing belongs to Norsund Shipping

=== clusters
k1 | C | 2..2 | parties-agree | The Baltic Trader turned to port shortly before the collision. | The master of one ship and, against the interest of those who hired him, the pilot of the other.
k2 | S | 1..1 | one-instrument* | The Rio Verde was making 19 knots in the fog. | One track of one service in three articles.
k3 | S | 1..2 | same-body* | The radio log has a gap of four minutes. | The board's interim report and the head of the board.
k4 | S | 1..2 | parent-and-subsidiary* | The crew was fully rested. | The owner and its own crewing company.
k5 | C | 2..2 | two-named | Visibility was below 200 metres. | Captain Holt from his bridge and Officer Dias from hers: two ships of two owners, two outlets. |
k6 | S | 1..1 | agency-credit* | 40 tonnes of fuel have leaked. | Reuters in two articles. | agency-only
k7 | S | 1..1 | anonymous-alone | The mate was watching football. | A member of the crew without a name. | anonymous-only
k8 | S | 1..1 | plain | Containers are drifting off Skerry Light. | One reporter on a ferry.

=== a | Skerry Herald | 2031-01-29
Two ships collide in fog off Skerry Light

Two cargo ships collided in thick fog seven miles off Skerry Light early on Tuesday, tearing a hole in one of them that could be seen from the mainland ferry.

The Baltic Trader, bound for Hull with timber and paper, and the container vessel Rio Verde, on her way from Santos to Gdynia, met at about ten minutes past four.
Nobody was hurt.

[k5 master-a|The fog was so dense that he could not see two hundred metres], {Captain Lars Holt of the Baltic Trader} ~told~ the Herald by satellite telephone.
He had posted an extra lookout at midnight and sounded the horn throughout, he said.

[k2 plot 2|The Rio Verde was doing nineteen knots at the time], ~2|according to~ {2|the tracking service ShipTrack}.

[k8 herald-witness 3|By noon some thirty containers were drifting in a long line to the north of the light], {3|our reporter on board the ferry} ~3|saw~.
One had burst and was shedding trainers, left feet only.

[k6 reuters 4|Forty tonnes of fuel oil have escaped], {4|Reuters} ~4|reported~.

[k4 owner 5|"All watchkeepers had had their full hours of rest,"] {5|Norsund Shipping, the owner of the Baltic Trader}, ~5|said~.

The lifeboat from Skerry stood by until the afternoon, when a tug arrived from the coast.
Its coxswain has seen, by his own reckoning, eleven collisions in thirty years, nine of them in fog and two in bright sunshine.
The harbour master has forbidden small craft to leave until the containers have been marked.

=== b | Tradewinds & Tides | 2031-02-03
Holt or Ribeiro? First accounts of the Skerry collision

A week after the Baltic Trader and the Rio Verde ran into one another, the outlines are beginning to emerge.

The Rio Verde's account is simple.
[k1 master-b|"She was crossing clear ahead of us, and then she swung to port, straight across my bow,"] {Captain Ana Ribeiro} ~said~ in an interview in Gdynia, where her ship is being patched.

Her second officer had the watch.
[k5 lookout 2|"I could not see our own foremast light, that is less than two hundred metres,"] {2|Joana Dias} ~2|recalled~.

Speed will be the awkward point for her owners.
[k2 plot 3|Nineteen knots], ~3|says~ {3|ShipTrack}, which sells its positions to half the brokers in London.

And the other side?
[k4 manager 4|The watch on the Baltic Trader had slept for more than the ten hours that are required], {4|Norsund Crewing} ~4|stated~ when asked.
[k7 crew-anon 5|The mate had a football match on his telephone], {5|a member of the crew} ~5|claims~.

{6|Inga Sørli, who heads the Marine Accident Board}, ~6|would say~ only that [k3 board-chief 6|four minutes were missing from the radio log], and that she would very much like to have them.

[+ doc-b|Collisions between ships of more than 500 tonnes have become rarer by a third since 2015].
Those that still happen tend to happen, like this one, between four and five in the morning.
Underwriters put the loss at 20 to 30 million dollars before any claim for the timber.

=== c | The Coastal Economist | 2031-03-20
Four silent minutes

[k3 report|The radio log of the Baltic Trader breaks off at 04:03 and resumes at 04:07], {the interim report of the Marine Accident Board} ~notes~ in its driest sentence.
In between, two ships with 31 people on board ceased to be a matter of rules and became one of steel.

The report apportions no blame; it is not allowed to.
But it prints a chart, with {2|the positions that ShipTrack had logged}, and on it ~2|one can read off~ [k2 plot 2|the speed of the Rio Verde, 19 knots, as a row of widely spaced dots].

It also led us to Erik Moe.
Mr Moe had piloted the Baltic Trader out of the sound and had stayed on board for a coffee, because of the fog.
[k1 pilot 3|"The Trader went to port, I said hard a-starboard and she went to port,"] {3|he} ~3|told~ us.
He has not been asked to pilot a Norsund ship since.

[k6 reuters 4|Some 40 tonnes of oil were lost], {4|Reuters} ~4|said~ at the time, and nobody has since produced another number.

[+ doc-c|The final report is due in the spring of 2032].
By then the shoes will have reached Norway.
