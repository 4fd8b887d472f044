tests: a storm in Nova Scotia: two anemometers of two houses, harbourmaster and reporter, road department and trucker, one utility in three outlets, police through agency
set: development

=== origins
weather | body | Weather office
ferryco | body | Mervyn Ferries
captain | person | Rob Amirault, captain of the ferry Lady Tancook, Mervyn Ferries
harbour | person | Lise Comeau, harbourmaster of Port Mervyn | the harbourmaster
gazette | witness | Reporter of the Mervyn Gazette at the wharf
utility | body | Coastal Power
uspokes | person | Dev Mehta, spokesman for Coastal Power
roads | body | Department of Public Works
trucker | person | Wes Parsons, truck driver
rcmp | body | Royal Canadian Mounted Police
mayor | person | Joan Boudreau, mayor of Port Mervyn
principal | person | Aaron Syliboy, principal of Mervyn Consolidated school

=== edges
soft | utility | uspokes | the utility and its spokesman

=== clusters
k1 | C | 2..2 | two-instruments | Gusts reached 130 km/h or more at Port Mervyn. | The weather office's mast and the ferry's own gauge.
k2 | C | 2..2 | reporter-and-official | Nine boats sank at the wharf. | A reporter counted them, the harbourmaster told the broadcaster.
k3 | C | 2..2 | person-and-body | The bridge at Salter's Brook is gone. | The department to the agency, a trucker who nearly drove in to the local paper.
k4 | S | 1..2 | same-body* | Eleven thousand customers lost their power. | One utility and its spokesman in three outlets.
k5 | S | 1..1 | same-body* | A man was swept off the rocks at Gull Point and is missing. | The police, in two outlets.
k6 | U | 1..1 | prediction | Repairs will cost the town eight million dollars. | The mayor's estimate of what is to come.
k7 | S | 1..1 | plain | Half the gymnasium roof came off. | The principal alone.
k8 | S | 1..1 | plain | The ferry did not sail on Sunday and Monday. | The ferry company alone.

=== a | Mervyn Gazette | 2030-11-05 | byline=Nora d'Entremont
Wharf wrecked, [k3 trucker|bridge out], and the kettle still cold

You could have walked across the harbour on Sunday's leavings: lobster crates, a freezer, somebody's good front door.

I was on Government Wharf at first light yesterday with a pencil.
[k2 gazette|Nine boats are on the bottom, and I wrote their names down twice], from the Ocean Pearl to little Sadie B.
Three more sit in the parking lot of the co-op.

Capt. Rob Amirault stayed aboard the Lady Tancook all night with her lines doubled.
[k1 captain|"Our wind gauge went to 134 kilometres and I quit looking,"] {he} ~said~.

Out on the Shore Road, Wes Parsons was hauling salt to Bridgeford when his lights showed him nothing at all.
[k3 trucker|"There was no bridge at Salter's Brook, just the two ends and the water going by,"] {the 61-year-old} ~said~, still pale at the diner counter.
He backed up a mile.

{Coastal Power} ~says~ [k4 utility|11,000 homes and businesses went dark], ours among them.

At Mervyn Consolidated, {principal Aaron Syliboy} took me around in rubber boots.
[k7 principal|"Half of the gym roof is in the soccer field,"] {he} ~said~.
Classes are off until he can find somewhere dry to put 240 children.

=== b | Atlantic Press | 2030-11-04
Storm batters Nova Scotia's south shore, [k5 rcmp|one missing]

HALIFAX (Atlantic Press) - Police searched Monday for a man lost in a fall storm that tore up wharves and roads along the province's south shore.

[k5 rcmp|The man, in his thirties, was taken by a wave at Gull Point on Sunday afternoon and has not been found], ~said~ {the RCMP}.
He had gone to take photographs, the force said.

[k1 weather|Winds gusted to 131 kilometres an hour at Port Mervyn], ~according to~ {the weather office}, which has an automatic mast on the headland.

[k3 roads|The bridge over Salter's Brook on Route 319 has been washed away], {the Department of Public Works} ~said~.
A temporary span is to be trucked from Truro.

About [k4 uspokes|11,000 customers were without electricity at the worst of it], ~said~ {Dev Mehta, a spokesman for Coastal Power}, and crews from New Brunswick were on their way.

{Mervyn Ferries} ~said~ [k8 ferryco|it ran no sailings on Sunday or Monday].

The storm, which had no name, formed off Cape Cod on Saturday and deepened quickly.

=== c | Channel 4 Maritimes, website | 2030-11-05
Port Mervyn adds up the damage

The town of Port Mervyn is counting what's left after Sunday night's gale.

At the waterfront, {harbourmaster Lise Comeau} ~told~ Channel 4 that [k2 harbour|nine vessels went down at their moorings], most of them inshore lobster boats due to be set for the season on the 25th.
She's asked owners to pump fuel before anything is lifted.

{Mayor Joan Boudreau} toured the breakwater by truck.
[k6 mayor !p|"I'd say we'll be looking at eight million before we're through, and we don't have eight million,"] {she} ~said~.
The town's budget for the year is eleven.

Meanwhile, a search continues.
{Mounties} ~say~ [k5 rcmp|a man is missing after being carried off the rocks at Gull Point], a popular lookout west of town.
A helicopter was brought in at noon but was sent home by fog.

And the lights?
{Coastal Power} ~reports~ [k4 utility|eleven thousand outages at the peak], down to about 3,000 this morning.
The curling rink has a generator, hot soup and outlets for your phone, and it'll stay open overnight.
