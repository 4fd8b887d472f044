tests: rock and water break into a railway tunnel: a seismometer and a control-room log, a foreman and a rescue chief, roads and buses, a report and its author, a directorate and its head, two names through one agency, a parent and its daughter firm, one unnamed worker passed on
set: blind

=== origins
survey | body | Geological Survey of Norrmark
controlroom | record | Control-room log of the contractor Fjellgruppen, seen by Tunnel & Bore
ionescu | person | Petru Ionescu, night-shift foreman in the Vinterdal tunnel
myrvold | person | Anders Myrvold, chief of the Vinterdal fire and rescue service
study | record | Hydrogeological report of 2027 on the Vinterdal fault
aasgard | person | Sunniva Aasgard, hydrogeologist, author of the report
directorate | body | Norrmark Rail Directorate
engen | person | Torhild Engen, head of the Rail Directorate
hegge | person | Rolf Hegge, chief executive of Fjellgruppen
warsame | person | Amina Warsame, state secretary in the transport ministry
worker | anon | A worker of the night shift, to Vinterdal Folkeblad
fjellgruppen | body | Fjellgruppen, the contractor
pumpe | body | Fjell Pumpe, daughter firm of Fjellgruppen
roads | body | Norrmark Roads Authority
buses | body | Dalbuss, the valley's bus company

=== edges
soft | study | aasgard | the report and its author
soft | directorate | engen | the directorate and its head
soft | hegge | warsame | both reach us through Nordpress alone
soft | fjellgruppen | pumpe | the contractor and its daughter firm

=== clusters
k1 | C | 2..2 | two-instruments | The rock came down at 02.14. | The geological survey's seismometer and the contractor's control-room log.
k2 | C | 2..2 | two-people-present | Nobody was in the tunnel when the rock came down. | The shift's foreman told the radio, the rescue chief told the local paper.
k3 | S | 1..2 | study-and-author* | A report of 2027 warned of water in the fault. | The report and the woman who wrote it.
k4 | S | 1..2 | same-body* | The line will not open before 2036. | The directorate and its own head.
k5 | S | 1..2 | two-named-one-agency* | The damage will cost 1.2 billion crowns. | Two named people, but only Nordpress heard them.
k6 | S | 1..1 | anonymous-chain* | The water alarm had been switched off. | One unnamed worker spoke to the local paper; the radio passes it on.
k7 | S | 1..2 | parent-and-daughter* | Both reserve pumps were on the site as ordered. | The contractor and its daughter firm.
k8 | U | 1..1 | prediction | More of the fault will come down before the summer. | The hydrogeologist's forecast.
k9 | C | 2..2 | two-bodies | The valley road is closed at the tunnel mouth. | The roads authority and the bus company, each for itself.

=== a | Nordpress | 2032-02-18
Norrmark rail tunnel flooded, bill put at [k5 hegge|1.2 billion]

VINTERDAL, Norrmark, Feb 18 (Nordpress) - Water and broken rock have filled more than two kilometres of the Vinterdal rail tunnel, the largest public work under way in Norrmark, halting it for the rest of the year.

[k1 survey|A tremor from the collapse reached instruments at 02.14 on Tuesday], ~according to~ {the Geological Survey of Norrmark}, which runs a seismometer on the ridge above.

[k5 hegge|Clearing and relining would cost about 1.2 billion crowns], {Rolf Hegge}, chief executive of the contractor Fjellgruppen, ~told~ Nordpress.
In a separate conversation {Amina Warsame}, state secretary at the transport ministry, ~named~ [k5 warsame|the same sum] and said [+ warsame|parliament would be asked for none of it].

[k4 directorate|Trains will not run before 2036], {the Rail Directorate} ~said~, two years later than planned.

[k9 roads|The county road past the western portal is shut until further notice], {the Roads Authority} ~announced~, since the water is leaving by the portal and crossing the carriageway.

Shares in Fjellgruppen lost 14 per cent.
Seven further contracts for the line have been let, all of them north of the mountain, where work goes on.

=== b | Vinterdal Folkeblad | 2032-02-19 | byline=Kjersti Moe
The mountain let go in the coffee break

It is the coffee break we have to thank.

[k2 myrvold|There was not a soul inside when it came down], ~says~ {Anders Myrvold}, who leads the valley's fire and rescue service and who went in with two men and a rubber boat to make certain of it.
He found a thermos, afloat.

People at the portal are asking how eleven men could have been sent to work below that much water, and {one of the night shift} has given the Folkeblad an answer.
[k6 worker|"The water alarm was turned off on Friday, because it kept going,"] {he} ~says~.
He has a loan on his house and we have promised to keep his name.

In the capital they are already counting.
[k5 hegge|One point two billion crowns], {Fjellgruppen's Rolf Hegge} has ~told~ the agency Nordpress.

And the train we've been waiting for since our grandparents signed the petition?
[k4 engen|"Not before 2036, and I'm sorry,"] {Torhild Engen} ~said~ on the telephone.
She heads the Rail Directorate, and is from the next valley.

{Dalbuss} has ~put up~ a notice at the school: [k9 buses|the road is barred at the tunnel mouth, and all buses turn at the sawmill].
Children from beyond will be fetched by boat from the old jetty.

=== c | Statsradio Nord | 2032-02-19
Vinterdal: "I counted the tags"

{Petru Ionescu} was foreman of the night shift in the Vinterdal tunnel.
Every man who goes in takes a brass tag off the board and every man who comes out hangs it back.

"I was eating," he told Statsradio Nord.
[k2 ionescu|"There was a wind out of the hole, and I looked at the board, and all eleven were hanging there, so the tunnel was empty."]

Could it have been foreseen?
{Sunniva Aasgard} thinks so.
[k3 aasgard|She had pointed in 2027 to water under pressure in the fault], {the hydrogeologist} ~said~ on the morning programme, and had recommended drilling ahead.
[k8 aasgard !p|There is more to come down before the summer], {she} ~expects~.

{Vinterdal Folkeblad} ~writes~ of [k6 worker|an alarm for rising water that somebody had disconnected], on the word of an employee.
The contractor calls this "a rumour".

The pumps, at least, were where they should have been, says the firm that supplied them.
{Fjell Pumpe}, a daughter company of Fjellgruppen, ~wrote~ to us that [k7 pumpe|its two reserve units stood at the portal, as per contract].

The labour inspectorate has sealed the site office.
Its people are expected to be there until the end of next week.

=== d | Tunnel & Bore | 2032-03-01
Vinterdal: what the logs say

The inrush at Vinterdal is likely to be taught for years, and a few facts are worth setting down before the lawyers arrive.

Time.
{The contractor's control-room log}, which this magazine has been shown, ~records~ [k1 controlroom|the loss of face pressure and a bang on the gantry microphone at 02.14].
The cutterhead had been idle for nineteen minutes.

Geology.
{The hydrogeological report of 2027} ~warned~ of [k3 study|a water-bearing zone under high head at chainage 4+300].
It ran to 212 pages, and the passage is on the second of them.
The tender documents reproduced it as an annex, in a smaller type.

Pumping.
[k7 fjellgruppen|Two reserve sets were on site and tested], ~according to~ {Fjellgruppen}.
Their combined rating is a tenth of the inflow estimated since.

Recovery.
Freezing is being talked about, as is a bypass drift from the north.
Either would need a new machine, and the delivery time for a nine-metre hard-rock machine is at present twenty months.

A reader has asked whether probe drilling was carried out.
We have put the question to the client and shall print the reply.
