tests: an American wildfire in agency prose: a sheriff and his office, a state agency and a utility, two weather stations, evacuees with names, figures that move from day to day, one scanner call
set: blind

=== origins
sheriff | person | Sheriff Tom Alvarado
sheriff-office | body | Caldera County Sheriff's Office
calfire | body | State Department of Forestry
filing | record | Incident report of Sierra Valley Power to the utilities commission
utility-spokes | person | Megan Doyle, spokeswoman for Sierra Valley Power
resident-a | person | Carol Yamamoto, resident of Marsh Lane
resident-b | person | Hector Ruiz, resident of Marsh Lane
ap-witness | witness | Associated Press, its reporter on Marsh Lane
bee-witness | witness | Caldera Bee, its reporter on Marsh Lane
nws | body | National Weather Service
raws | body | University of Nevada, own weather station
scanner | record | Scanner recording of a dispatcher
coroner | person | Coroner Denise Whitfield

=== edges
soft | sheriff | sheriff-office | the sheriff and his own office
soft | filing | utility-spokes | the utility's report and the utility's spokeswoman

=== clusters
k1 | S | 1..2 | same-body* | About 3,400 people were told to leave. | The sheriff and the sheriff's office.
k2 | S | 1..2 | same-body* | A power line failed at 2:51 p.m. near where the fire began. | The utility's own report and its spokeswoman.
k3 | C | 2..2 | two-witnesses | Only two houses are left standing on Marsh Lane. | An AP reporter and a Bee reporter each walked the street.
k4 | C | 2..2 | two-measurements | Gusts reached 67 miles an hour. | The Weather Service's station and the university's.
k5 | C | 2..2 | two-named | No siren sounded on Marsh Lane. | Two neighbours, to two outlets.
k6 | S | 1..1 | one-record* | A dispatcher sent the first engine to the wrong Marsh Lane. | One scanner recording, in two outlets.
k7 | S | 1..1 | plain | One person has died. | The coroner alone.
k8 | S | 1..1 | plain | The fire was 15 percent contained on Tuesday night. | The forestry department alone.

=== a | The Daily Reporter (AP copy) | 2032-10-13 | byline=Associated Press
Thousands flee wind-driven fire in Northern California

CALDERA, Calif. (AP) - A wildfire pushed by powerful winds tore through a rural subdivision in Northern California on Tuesday, destroying dozens of homes and forcing thousands of people to leave with little notice.

[k1 sheriff|About 3,400 residents were under evacuation orders by nightfall], {Caldera County Sheriff Tom Alvarado} ~said~ at a news conference.

[k8 calfire|The fire had burned more than 9 square miles and was 15% contained], ~according to~ {the state Department of Forestry}.
The cause was under investigation.

On Marsh Lane, where the fire jumped a creek shortly after 4 p.m., {an AP reporter} ~saw~ [k3 ap-witness|two houses standing and block after block of chimneys].
A swing set was still burning on one lawn.

Carol Yamamoto, 68, said she learned of the danger from her dog.
[k5 resident-a|"There was no siren, nothing, just the dog going crazy,"] {she} ~said~ as she waited for a cot at the high school gym.

[k4 nws|Winds gusted to 67 mph (108 kph) at the Caldera airport], {the National Weather Service} ~said~.

=== b | Caldera Bee | 2032-10-14 | byline=Ruth Oberlin
Utility reports line failure minutes before blaze

{Sierra Valley Power} ~told~ state regulators that [k2 filing|one of its lines failed near the place where the Marsh fire began, minutes before the first 911 call].

[k2 filing|A conductor on the Pine Flat circuit relayed at 2:51 p.m. Tuesday], ~says~ {the two-page incident report}, which the company was required to file within four hours and did within three.

[k7 coroner|One person is confirmed dead], {Coroner Denise Whitfield} ~said~.
She did not release a name.
The medical examiner in Sacramento is assisting with the identification, which could take a week.

The filing does not say that the line started the fire, and a company lawyer cautioned against drawing that conclusion.
Lines trip for many reasons in high wind, among them branches, birds and metallic balloons.
But it is the third time in five years that the Pine Flat circuit has been named in such a report, and the second time in October.
After the first, in 2027, the commission ordered the company to trim trees along 41 miles of it.
How many of those miles were finished was not clear on Wednesday.

Hector Ruiz stood in what had been his kitchen on Wednesday morning, holding a colander.
The county spent $1.1 million on a warning system two years ago.
[k5 resident-b|"I live three hundred yards from that pole, and I'm telling you it never made a sound,"] {Ruiz} ~said~.

Of the 48 homes on his street, [k3 bee-witness|a blue ranch house and a log cabin remained] when {the Bee} ~walked~ it from end to end.

In {audio from the county dispatch channel}, archived by a scanner hobbyist, [k6 scanner|a dispatcher directs Engine 12 to Marsh Lane in Willow Springs, 14 miles away].
It took her two minutes and 40 seconds to correct herself.

=== c | KCLD.com | 2032-10-14
Marsh Fire: the latest

10:40 a.m. Evacuations: [k1 sheriff-office|3,400 people from Zones 4, 5 and 6], ~per~ {the Sheriff's Office}.
Zone 7 is a warning only.

9:15 a.m. {Sierra Valley Power spokeswoman Megan Doyle} ~confirms~ [k2 utility-spokes|a line "experienced an outage" at 2:51 p.m. Tuesday in the area of origin].
She says the company is cooperating.

8:30 a.m. You may have heard {the tape}.
[k6 scanner|Engine 12 was first dispatched to the other Marsh Lane], the one in Willow Springs.

7:55 a.m. The wind's finally down.
How bad was it?
[k4 raws|67 mph], ~on~ {the University of Nevada's own mast} across from the airport.
