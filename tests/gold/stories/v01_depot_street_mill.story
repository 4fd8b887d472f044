tests: a feed mill fire in a village weekly, on public radio, on a TV site and in a trade magazine: a chief and his department, two reporters on the spot, two lots of unnamed people, two figures for the corn
set: development

=== origins
hruska | person | Dale Hruska, chief of the Northfork fire department | Chief Hruska; the chief
dept | body | Northfork Volunteer Fire Department | fire officials
amdahl | person | Capt. Lori Amdahl of the Kettle County Sheriff's Office
hospital | body | Gundahl Memorial Hospital
record-witness | witness | Northfork Record, own reporter at the ball diamond
radio-witness | witness | Driftless Public Radio, own reporter on Depot Street
coop | body | Tri-Creek Cooperative, owner of the mill | Tri-Creek; the co-op
borg | person | Anneliese Borg, general manager of Tri-Creek
anon-shift | anon | Two mill employees who were on shift
anon-insurer | anon | A person briefed on the insurer's first walk-through
stene | person | Orville Stene, retired mill manager
lindahl | person | Marcy Lindahl, grain merchandising consultant
school | body | Northfork School District | school officials

=== edges
soft | hruska | dept | the department and its chief
soft | coop | borg | the cooperative and its general manager
soft | anon-shift | anon-insurer | unnamed people; what the insurer was told may have come from the same employees

=== clusters
k1 | C | 2..2 | two-witnesses | The mill's headhouse came down across the rail siding. | The Record's reporter saw it fall, the radio's reporter saw it lying there.
k2 | S | 1..2 | same-body* | Fourteen fire departments fought the fire. | The chief, his department's Facebook page and "fire officials" are one department.
k3 | C | 2..2 | two-bodies | Two mill workers were hurt. | A captain of the sheriff's office and the hospital each say so.
k4 | S | 1..2 | press-release* | Tri-Creek's 23 Northfork staff stay on the payroll to the end of the year. | The co-op's statement and its own general manager.
k5 | S | 1..2 | anonymous-only* | A bearing on the mill's main leg had been running hot before the fire. | Unnamed people twice, perhaps the same ones at a remove.
k6 | U | 2..2 | prediction | The mill will not be rebuilt in Northfork. | Two people's guess at what the co-op will do.
k7 | S | 1..2 | same-body | About 90,000 bushels of corn were in the bins. | The co-op and its manager, against the fire chief.
k8 | S | 1..1 | one-person-many-names* | About 140,000 bushels of corn were in the bins. | The chief both times.
k9 | S | 1..1 | one-body* | School was called off on Friday. | The school district, in two outlets.

=== a | Northfork Record | 2033-10-14 | byline=Gail Petersen
[k3 amdahl|Two hurt] as fire takes Depot Street mill

The mill that has ground Northfork's feed since 1951 burned Thursday night, and most of the village stood on the ball diamond in lawn chairs and pajamas to see it go.

[k3 amdahl|A pair of mill hands were injured, one of them burned on both arms], ~according to~ {Capt. Lori Amdahl of the Kettle County Sheriff's Office}.
She would not give names.

At 7:25, while everyone was looking at the bins, [k1 record-witness|the headhouse leaned, hung for a breath and dropped across the siding], flattening two empty hopper cars.
Several people screamed.
A good many more had their phones pointed the wrong way, and so did the Record.

Fire Chief Dale Hruska, still in his bunker pants at breakfast, had asked for everything he could get.
[k2 hruska|"We had fourteen departments here by midnight and I'd have taken a fifteenth,"] {he} ~said~.
It was the corn that kept it going, by his account: [k8 hruska|140,000 bushels], {he} ~reckoned~, dry as paper.

{Two employees who were on the clock}, and who did not want their names used because they had been told not to talk, ~said~ [k5 anon-shift|a bearing on the main leg had been hot to the touch since Tuesday].

{The school district} ~said~ [k9 school|Friday's classes were called off on account of the smoke].

Orville Stene, who ran the place for twenty-two years, did not stay to the end.
[k6 stene !p|"They'll pour the next one out by the interstate, you wait and see,"] {he} ~said~.

=== b | Driftless Public Radio | 2033-10-15 | byline=Ben Achterberg
What we know about the mill fire in Northfork

Ben Achterberg spent Thursday night and Friday in Northfork and spoke to our morning host.

HOST: What did you find when you got there?

ACHTERBERG: Heat, mostly.
They let me through on foot as far as the depot.
[k1 radio-witness|The tall part, the headhouse, was lying over the tracks], with the leg still inside it like a bone.

HOST: And the people who work there?

ACHTERBERG: {Gundahl Memorial} ~told~ me [k3 hospital|it has admitted two men from the mill], and one has gone to the burn unit.
Nobody else is missing.

HOST: It looked as if every truck in the county was there.

ACHTERBERG: Pretty much.
{The fire department} has ~put a thank-you on Facebook~ and [k2 dept|it names fourteen companies, from as far off as Viola Center].

HOST: How much grain has been lost?

ACHTERBERG: Depends whom you ask, and they have been asked.
{The co-op} ~says~ [k7 coop|roughly 90,000 bushels].
{The fire chief} ~says~ [k8 hruska|it was nearer 140,000].
I put that gap to both of them and got a shrug from each.

=== c | KLXW News 7 | 2033-10-14
[k2 dept|Crews from 14 towns] battle blaze at feed mill

NORTHFORK (KLXW) - A feed mill in Northfork is a total loss after a fire that broke out Thursday evening.

{Fire officials} ~say~ [k2 dept|14 departments responded] and some were still on scene Friday afternoon hosing down hot spots.

Depot Street is closed between Second and Main.
{School officials} ~canceled~ [k9 school|all Northfork classes for Friday] because of the smoke.
Drivers are asked to use County Road P.

The mill is owned by Tri-Creek Cooperative.
{In a statement sent to News 7}, {Tri-Creek} ~said~ [k4 coop|every one of its 23 Northfork workers will be paid through the end of the year].
"Our people are our first concern tonight," the statement said.

Viewers sent us more than 200 photos and videos.
You can see a selection in the gallery, and you can watch our drone footage again tonight at 10.
If you have pictures of your own, upload them through the News 7 app.

=== d | Feed & Grain Handler | 2033-10-20 | byline=staff
Tri-Creek loses Northfork plant

Tri-Creek Cooperative's Northfork feed mill, a 40-ton-an-hour pellet plant with rail loadout, was destroyed by fire on Oct. 13.

[k4 borg|Payroll for the site's 23 employees is guaranteed to Dec. 31], {general manager Anneliese Borg} ~told~ Handler.
She said members' orders are being filled from Arne and Willow Ford.
[k7 borg|Bin stocks at the time came to some 90,000 bushels of corn], {Borg} ~said~, fully insured.

The state fire marshal has not published a cause.
{A person briefed on the insurer's first walk-through} ~said~ [k5 anon-insurer|attention has turned to a leg bearing that ran hot in the days beforehand].
Handler was not able to see the monitoring logs, if any survive.

What comes next is a matter of freight.
Marcy Lindahl, a merchandising consultant in La Porte, doubts that a co-op with two other mills will want a third on a branch line with one train a week.
[k6 lindahl !p|Northfork will not see another mill], {she} ~believes~.
[+ borg|The board meets Nov. 3], ~according to~ {Borg}, who declined to be drawn on it.
