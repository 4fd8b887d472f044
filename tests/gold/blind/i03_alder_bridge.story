tests: a bridge repair on the Oregon coast: an inspection report and a superintendent, builder and state at odds and yet agreed on the delay, a reporter and a deputy, one notice printed twice, a fire chief and a baker each alone, an opinion, a forecast
set: blind

=== origins
report | record | State inspection report on the Alder Slough Bridge, obtained by the Neskowa Beacon
super | person | Ruben Castellanos, superintendent for Halvorsen Marine Construction
engineer | person | Marcy Tanaka, district engineer of the state highway department
beacon-witness | witness | Neskowa Beacon, own reporter at the north approach
deputy | person | Deputy Lance Whitcomb, Tillicum County sheriff's office
notice | record | Public notice of the state highway department
chief | person | Dolores Finch, chief of the Neskowa rural fire district
baker | person | Piet Vandermeer, owner of a bakery
commissioner | person | Aaron Silverhorn, county commissioner

=== edges

=== clusters
k1 | C | 2..2 | document-and-person | Two of the bearings on the south pier had seized. | The state's inspection report and the builder's superintendent, who took them out.
k2 | C | 2..2 | opposed-parties-agree | The work is six weeks behind. | The builder's superintendent and the state's engineer, who blame each other.
k3 | C | 2..2 | reporter-and-official | A hay truck jammed under the height bar on Monday. | The Beacon's reporter saw it; a deputy told the radio the same.
k4 | S | 1..1 | one-document* | The repair costs 11.4 million dollars. | One public notice, in two outlets.
k5 | S | 1..1 | plain | The detour adds 22 minutes to an ambulance run. | The fire chief alone.
k6 | S | 1..1 | plain | The bakery sells a third less. | The baker alone.
k7 | U | 1..1 | opinion | The state should have built a new bridge. | A commissioner's view.
k8 | U | 1..1 | prediction* | Both lanes will be open before Memorial Day. | The state engineer's expectation, told to two outlets.

=== a | Neskowa Beacon | 2031-04-10 | byline=Jolene Abernathy
Hay, a height bar and a long Monday on the Alder Slough

It took two deputies, a tractor and most of the bales.

[k3 beacon-witness|A flatbed stacked with hay wedged itself under the temporary height bar at the north end of the Alder Slough Bridge just after 7 a.m. Monday] and stayed there for the better part of an hour, while a line of school buses looked on.

Neighbors had reason to be short-tempered already.
[k2 super|"We're six weeks back of where we should be, and that's because the drawings we got were of some other bridge,"] ~said~ {Ruben Castellanos}, who runs the job for Halvorsen Marine Construction.

{The state's inspection report}, which the Beacon got through a records request, ~tells~ why the job had to be done.
Dated last August, it found [k1 report|two of four rocker bearings at the south pier frozen with rust and unable to move].

{Dolores Finch}, who heads the rural fire district, has been timing her crews.
[k5 chief|Going around by Miller Road costs an ambulance 22 minutes], ~by her count~.

At the bakery on the south side {Piet Vandermeer} has cut his Thursday bake.
[k6 baker|"I'm down a third since they went to one lane,"] {he} ~said~.

{County Commissioner Aaron Silverhorn} has a longer grievance.
[k7 commissioner !o|The state ought to have replaced the span outright in place of patching it], {he} ~said~ at Tuesday's meeting.

[k4 notice|The price of the repair is $11.4 million], ~according to~ {the notice} tacked up at the post office.

=== b | Coast Public Radio | 2031-04-08
One lane, one hay truck: [k2 engineer|Alder Slough work running six weeks late]

Drivers heading into Neskowa Bay will be sharing one lane a while longer.

Marcy Tanaka is the district engineer for the state highway department.
{She} ~says~ [k2 engineer|the contractor has slipped six weeks against its schedule], and she's not shy about why.
"They started with too few people," Tanaka told us.
"I've been saying so since January."

{She} still ~expects~ [k8 engineer !p|to have traffic moving both ways by Memorial Day weekend].

Yesterday didn't help.
[k3 deputy|A farm truck loaded too high got stuck under the clearance bar at the north approach], ~said~ {Deputy Lance Whitcomb} of the Tillicum County sheriff's office.
Nobody was hurt, and the driver was cited for an overheight load.

The bridge opened in 1954 and carries Route 131 over the slough.
The department will hold an open house at the grange hall on April 17, with pie.

=== c | Northwest Heavy Builder | 2031-04-14 | byline=Stu Kowalczyk
Halvorsen crew tackles frozen bearings on coastal truss

Replacing bearings under a 77-year-old truss without closing the road takes patience, sixteen jacks and a tide table.

Halvorsen Marine Construction won the Alder Slough job last fall.
[k4 notice|The contract value is put at $11.4 million] in {the department's public notice}, with federal money covering most of it.

The crew lifts the span a quarter inch at a time, at slack water, when the piers are steadiest.
{Castellanos}, the superintendent, keeps what came out of the south pier on a pallet behind his trailer.
[k1 super|"Two of these were seized solid. We had to burn them out,"] {he} ~said~.
"The others you could turn by hand."

New elastomeric bearings from a plant in Ohio are on site.
Steel repairs to the lower chord follow in May.

Tanaka, the state's engineer, has had words with the contractor about manning, but there was little of that on view when this magazine visited.
[k8 engineer !p|Two-way traffic should be back ahead of the Memorial Day holiday], {she} ~predicted~ as she signed off the day's lift.
