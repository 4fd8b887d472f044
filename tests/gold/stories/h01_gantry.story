tests: a ship fells a quay crane in Mozambique: ports authority and an own reporter, pilots and tug owner who disagree on blame and agree on a rope, an operator and its chief executive, one transponder track, one doctor, unnamed people in two titles, a shared forecast
set: development

=== origins
authority | body | Quissola Ports Authority | the ports authority; the authority
courier-witness | witness | Quissola Courier, own reporter at the fence of Berth 2
nhaca | person | Abel Nhaca, physician in charge of the port clinic | the doctor at the port clinic
baia | body | Baía Terminals, operator of the box terminal
tembe | person | Inês Tembe, chief executive of Baía Terminals
sambo | person | Captain Rui Sambo, chairman of the Association of Pilots
delmar | body | Delmar Towage, owner of the tugs
ais | record | Public transponder track of the Castor Bay
harbour-anon | anon | An official of the harbour master's department, to the Quissola Courier
inquiry-anon | anon | Somebody close to the inquiry, to Boxship Review
maseko | person | Lindiwe Maseko, analyst at Harrow Stead
whitlock | person | Jonas Whitlock, independent freight consultant

=== edges
soft | baia | tembe | the terminal operator and its chief executive
soft | harbour-anon | inquiry-anon | unnamed people round one inquiry, who may be the same

=== clusters
k1 | C | 2..2 | reporter-and-body | The Castor Bay brought down a quay crane while berthing at Quissola. | The ports authority's statement to the agency; the Courier's reporter saw the crane lie across the ship.
k2 | C | 2..2 | opposed-parties | The line of the tug Lurio parted before the ship hit the crane. | The pilots' chairman told the Courier; the tug's owner, whose gear is blamed, conceded it to the trade paper.
k3 | S | 1..2 | body-and-head* | The terminal will be closed for three weeks. | The operator's announcement and its own chief executive.
k4 | S | 1..1 | one-record* | The ship was making 4.1 knots when it touched the crane. | One transponder track, read by two titles.
k5 | S | 1..1 | one-person-many-names* | Two dockers were hurt. | Dr Nhaca by name and as the doctor at the clinic.
k6 | U | 2..2 | shared-prediction* | Freight rates to northern Mozambique will rise by about a fifth. | Two forecasts; nothing has happened yet.
k7 | S | 1..2 | anonymous-only* | The pilot had been on duty for fourteen hours. | Unnamed people in two titles; nobody answers for it.

=== a | Meridian Wire | 2031-03-04
Ship [k1 authority|fells crane] at Mozambican port, two hurt

QUISSOLA, Mozambique (Meridian Wire) - [k1 authority|A container ship knocked over a quay crane as it came alongside on Monday night], ~according to~ {the Quissola Ports Authority}, stopping work at the country's third-busiest box terminal.

The vessel is the Castor Bay.
[+ authority|She is registered in Monrovia and was bringing some 2,600 containers from Colombo], {the authority} ~added~ in its two-paragraph statement.

{Abel Nhaca}, the physician in charge of the port clinic, ~told~ Meridian Wire that [k5 nhaca|two dockers had been injured, one in the shoulder and one in the foot].
Neither needed to go on to the provincial hospital.

[k3 baia|The terminal would remain closed for three weeks while the wreckage was cut up], {operator Baía Terminals} ~announced~ on Tuesday.
Quissola handles most of the graphite and much of the rice that pass through the north.

Brokers were quick to do the sums.
{Lindiwe Maseko of Harrow Stead in Durban} ~expects~ [k6 maseko !p|rates into the northern ports to climb by a fifth before the end of April], as boxes are sent the long way round by road.

The ship's managers in Piraeus did not answer calls.

=== b | Quissola Courier | 2031-03-05 | byline=Zulmira Cossa
The night Number Four came down

They heard it in the fish market, two kilometres away, and took it for thunder.

By first light on Tuesday a crowd had gathered along the wire at Berth 2, this reporter among them, and there was no need to ask what had happened.
[k1 courier-witness|Crane Number Four lay on its face across the bows of the Castor Bay, its boom bent round the forward stacks], with a single orange sleeve of hydraulic hose swinging in the wind.

How does a ship under two tugs and a pilot come to do that?
The men who board the ships have an answer.
For {Captain Rui Sambo}, who chairs the Association of Pilots, ~the sequence is not in dispute~: [k2 sambo|first the line from the Lurio went, and then the stern began to swing].
"Our colleague had perhaps forty seconds," he said.

Others look at the bridge.
{An official in the harbour master's department, who is not permitted to talk to newspapers,} ~maintained~ that [k7 harbour-anon|the pilot had by then been working for fourteen hours].

The ship was not racing.
{Its transponder track}, which is public and which the Courier went through minute by minute, ~has~ it [k4 ais|moving at 4.1 knots at the moment of contact].

[k5 nhaca|A winchman and a lasher, both of the night gang, were patched up], ~by the account of~ {the doctor at the port clinic}.
They were back at the gate on Tuesday, one of them in a sling, asking who would pay for the shift.

=== c | Boxship Review | 2031-03-07
Castor Bay: [k2 delmar|tow line failed ahead of crane strike]

The loss of a ship-to-shore gantry at Quissola, northern Mozambique, this week has turned attention to the towage contract let in 2028.

In reply to questions {Delmar Towage} ~conceded~ that [k2 delmar|the hawser of its 45-tonne tug Lurio failed under load some moments ahead of the impact].
It contends, however, that the rope was within its service life and that the order to pull had come from the bridge.

[k4 ais|Speed at contact was 4.1 knots], ~going by~ {AIS data}, well over what the berth's fenders are rated for.

A question hangs over hours of rest.
[k7 inquiry-anon|The pilot was in the fourteenth hour of his duty], ~says~ {a person close to the inquiry}; the port's own limit is twelve.

{Inês Tembe} ~told~ lenders on a call on Thursday that [k3 tembe|no container would cross the quay until the last week of March, three weeks after the accident].
The chief executive, who came to Baía Terminals from Mombasa last year, put the cost of a replacement gantry at 9 million dollars.

Shippers with cargo for Nampula are meanwhile being quoted for Nacala and Pemba.
{Jonas Whitlock, a freight consultant who works for himself from Antwerp,} ~sees~ [k6 whitlock !p|northern Mozambique rates going up by something like 20 per cent in the coming weeks] and advises importers to fix early.
