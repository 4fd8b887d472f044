tests: a night of unrest in a prison: service and governor, service and union agree, one unionist under three names, a client's tale at second hand, one inspection report, unnamed in two papers, a forecast two share
set: development

=== origins
service | body | Prison Service | the service
kwarteng | person | Audrey Kwarteng, governor of Thornmere prison | the governor
trubshaw | person | Neil Trubshaw, branch chair of the Association of Custodial Staff at Thornmere | the branch chair
ambulance | body | East Fens Ambulance Service
ede | person | Marlon Ede, prisoner on C wing
report | record | Report of the prisons inspectorate of September 2030
anon-sentinel | anon | Two people who work at the prison, to The Sentinel
anon-flash | anon | An insider, to the Daily Flash
pritchard | person | Lowri Pritchard, member of parliament for Thornmere
fire | body | Fenland Fire and Rescue
echo-witness | witness | Thornmere Echo, own reporter at the perimeter fence

=== edges
soft | service | kwarteng | the Prison Service and the governor of one of its prisons
soft | anon-sentinel | anon-flash | unnamed people of one prison, who may be the same

=== clusters
k1 | C | 2..2 | company-and-union | C wing was out of the staff's hands for six hours. | The Prison Service and the union's branch chair.
k2 | C | 2..2 | two-bodies | Three prisoners were taken to hospital. | The ambulance service and the governor.
k3 | S | 1..2 | same-body* | No member of staff was hurt. | The Prison Service and its governor. | contradicted-by:k4
k4 | S | 1..1 | one-person-many-names* | Two officers were hurt. | Neil Trubshaw by name, as branch chair and as a union man with a torch. | contradicted-by:k3
k5 | S | 1..1 | hearsay* | The showers on C wing ran cold. | One prisoner, by letter and through his solicitor.
k6 | S | 1..1 | one-report* | One cell lock in five was found faulty in September. | One report of the inspectorate in two papers.
k7 | U | 2..2 | prediction* | It will happen again before the summer. | The union man's forecast and the member of parliament's.
k8 | S | 1..2 | anonymous-only* | The ringleader was moved to another prison in the night. | Unnamed people in two papers.
k9 | C | 2..2 | reporter-and-official | The roof of the workshop burnt. | The Echo's reporter saw it fall in; the fire service says so too.

=== a | Fenland Tonight | 2031-01-19
Order restored at Thornmere prison after night of trouble

Staff are back in control of Thornmere prison this morning after a disturbance that began at tea-time on Saturday.

{The Prison Service} ~said~ [k1 service|C wing, which holds 118 men, had been out of staff hands for six hours] before specially trained teams went in shortly before midnight.
[k3 service|No member of staff was injured], {a spokesman} ~said~.

[k2 ambulance|Three prisoners were treated at the scene and then driven to hospital in Wisbrook], ~according to~ {East Fens Ambulance Service}, none with injuries thought to be life-threatening.

Crews from four stations were called at 7.50pm.
{Fenland Fire and Rescue} ~reported~ [k9 fire|a blaze that destroyed the roof of a workshop next to the wing], and was damping down at dawn.

What set it off is not clear.
{Solicitor Farida Haq}, who spoke on the phone to a client on the wing, Marlon Ede, shortly before the line went dead, ~said he told her~ [k5 ede|the showers had been running cold since Christmas] and the men had had enough.

Visits are cancelled until Thursday.
Families can ring a number set up by the prison chaplaincy.

=== b | The Sentinel | 2031-01-20 | byline=Imogen Strand
Thornmere's [k1 trubshaw|six lost hours]

The yard still smelt of smoke on Sunday when the governor, Audrey Kwarteng, led a handful of reporters as far as the first gate and no farther.

She had come to reassure.
[+ kwarteng|The damage could be put right for £1.2 million], {she} ~reckoned~, most of it for doors.
[k2 kwarteng|Three men had gone to hospital and two were already back], {she} ~told~ us; [k3 kwarteng|not one of her officers had been hurt].

That is not how it looks from the staff canteen.
[k4 trubshaw|Two of his colleagues were hit by pool balls and one of them needed stitches above the eye], ~says~ {Neil Trubshaw, who chairs the Thornmere branch of the Association of Custodial Staff}.
He had come out with a torch at half past nine to move his car, and told the wives at the gate the same.
On one point {he} and his employer ~do not differ~: [k1 trubshaw|the wing was lost from six o'clock until midnight].

There had been omens.
{The inspectorate}, after its visit in September, ~wrote~ that [k6 report|the locks of one cell in every five did not work properly].
A letter posted on Thursday by a man on the wing, Marlon Ede, and received by this newspaper on Saturday gives the grievance that may have lit the fuse.
[k5 ede|"Three weeks we've washed in ice water,"] {he} ~writes~, "and by the weekend there will be murder."

[k8 anon-sentinel|The man regarded as the ringleader had been driven to a jail in Yorkshire before dawn], {two people who work at Thornmere} ~said~.
{Trubshaw} ~expects~ [k7 trubshaw !p|a second such night before June is out].

=== c | Thornmere Echo | 2031-01-23 | byline=Pat Dunning
"We could hear them singing from the allotments"

Half of Fen Lane stood at the fence in dressing gowns on Saturday night, and so did the Echo.
[k9 echo-witness|A little after eight the workshop roof folded in on itself and sparks went over the wall as far as the bowling green].
Somebody inside was singing carols, three weeks late.

A union man with a torch came out to move his car around half past nine.
[k4 trubshaw|"We've two lads hurt in there,"] {he} ~called~ to the wives by the gate, before he was waved back in.

Ours was always a leaky ship, older readers will say.
[k6 report|In September a fifth of the cell locks were found wanting], as {the inspectors' report} in the public library ~shows~ on page 41.

{Lowri Pritchard}, our member of parliament, came on Monday in borrowed wellingtons.
[k7 pritchard !p|"I will be standing here again before summer, mark my words,"] {she} ~told~ the residents' meeting in the Methodist hall.
She has asked for an hour with the minister.

The bowling club's insurer has been to look at the scorch marks.
The whist drive planned for Friday has been put off because the hall is still full of blankets.

=== d | Daily Flash | 2031-01-21
[k8 anon-flash|KINGPIN OF C WING WHISKED AWAY IN VAN]

The thug who turned a jail into a bonfire is cooling his heels 150 miles away.

[k8 anon-flash|The top dog was bundled into a van at four in the morning and driven up north], {an insider} ~told~ the Flash.
"He went quiet as a lamb," the mole sniggered.

Lags at crumbling Thornmere rampaged on Saturday, smashing pool tables and toilets while officers looked on.
[k4 trubshaw|A pair of officers came off worse], {the branch chair of the guards' union} ~stormed~, blasting bosses for "sweeping blood under the carpet".

But the Prison Service hit back last night.
[k3 service|"None of our people were injured in this incident,"] {it} ~insisted~, promising that those responsible would face extra years behind bars.

Locals in the sleepy market town are fuming.
Several told of ash on their washing and sleepless toddlers.
One neighbour has even found a charred cue in her pond.
The Flash says: lock them up and this time check the lock.
