tests: a gondola stands still for seven hours in the Georgian mountains: an operator and a travel writer aboard, a mechanic and the inspectors, an operator and its managing director, an instructor under three names, one agency's casualty, one inspection report, two outlets that cite each other, a shared forecast
set: development

=== origins
operator | body | Shavtba Mountain Resorts | the operator
slow-witness | witness | Slow Border, the writer's own eyes in cabin 22
kiknadze | person | Zaza Kiknadze, duty mechanic of the resort
tsa | body | Technical Supervision Agency
abashvili | person | Nino Abashvili, managing director of Shavtba Mountain Resorts
hudec | person | Milan Hudec, ski instructor from Slovakia | the Slovak instructor; Milan
wire | agency | Caucasus Wire
inspection | record | Inspection report on the ropeway of October 2029, read by the Kura Post
kura | outlet | Kura Post
slow | outlet | Slow Border
guram | person | Guram Lomsadze, guesthouse keeper
berulava | person | Keti Berulava, chairwoman of the regional tourism union

=== edges
soft | operator | abashvili | the operator and its managing director
hard | kura | slow | each cites the other: a ring

=== clusters
k1 | C | 2..2 | reporter-and-body | The gondola stopped soon after twenty past eleven. | The operator's control room and a travel writer who sat in a cabin.
k2 | C | 2..2 | two-bodies | The standby diesel failed to start. | The resort's mechanic and the state inspectors who tried it themselves.
k3 | S | 1..2 | same-body* | There were 132 people in the cabins. | The operator and its own managing director.
k4 | S | 1..1 | one-person-many-names* | Six children were let down on a rope before the rescuers came. | The Slovak instructor, Milan of cabin 19 and Milan Hudec are one.
k5 | S | 1..1 | one-agency* | A woman was treated for hypothermia. | An agency's bare word and a paper that cites it.
k6 | S | 1..1 | one-document* | Inspectors had warned in 2029 of worn-out starter batteries. | One report, read by the Kura Post and cited from there by the trade magazine.
k7 | U | 0..0 | citation-ring* | The gondola was bought second-hand in the Tyrol. | A blog cites the paper and the paper cites the blog. | circular
k8 | U | 2..2 | prediction* | The season is lost. | A guesthouse keeper and the tourism union forecast the same.

=== a | Caucasus Wire | 2031-01-11
Skiers rescued after seven hours on Georgian gondola

SHAVTBA, Georgia, Jan 11 (CW) - Rescuers on Saturday evening brought down the last passengers from a gondola that had left them hanging over a gorge in the Upper Kvara for seven hours.

[k3 operator|A total of 132 people were in the cabins], {Shavtba Mountain Resorts} ~said~.
[k1 operator|The line stopped at 11:23], the operator added, ~citing~ the clock in {its control room}, when a mudslide took down the power supply to the valley.

[k5 wire|One woman was treated for hypothermia.]
No other injuries were known late on Saturday.

{A Slovak instructor} ~described~ improvising his own way out.
[k4 hudec|He had lowered six children to the snow with a climbing rope he happened to be carrying], {he} ~said~, before the first helmet appeared on the pylon.
The drop was about nine metres, he estimated.

Temperatures fell to minus 14 Celsius after sunset.

The 2.8-kilometre lift opened in 2027 and carries up to 1,200 people an hour to the plateau.
It will remain shut while the cause is looked into.
[+ operator|All passes for the week will be refunded], {the company} ~said~.

=== b | Slow Border | 2031-01-13 | byline=Petra
Seven hours in cabin 22

I write about buses.
I like a bus because when it stops you can get off.

[k1 slow-witness|At twenty-four minutes past eleven by my phone we swung, and swung less, and hung there.]
There were five of us: me, a dentist from Kutaisi, her two boys, and a man with a tray of eggs on his knees.
By two we knew each other's blood groups.
By four the boys had eaten the dentist's lipstick, or one of them had, and the egg man had begun to sing.

Three cabins down, something was going on with a rope.
I only found out what when I met the fellow that night in the bar, a ski teacher from the Tatras with a skinned palm.
[k4 hudec|"We had six kids from two cabins, and I put them down one after another before anybody came,"] ~said~ {Milan of cabin 19}, and would not hear of my paying.

The whole contraption, if the Kura Post has it right, [k7 kura|came second-hand from a valley in the Tyrol].
Nobody in the bar was surprised.

I'm staying with {Guram Lomsadze}, who has nine rooms and had them full until March.
[k8 guram !p|"That's it, the winter is finished for us,"] {he} ~said~ at breakfast, and fried me four eggs.

=== c | Kura Post | 2031-01-14 | byline=Davit Tsereteli
"I turned the key and there was nothing"

When the power failed at Shavtba on Saturday there should have been a second chance.
A diesel engine in the top station exists for one purpose, to wind the cabins home.

[k2 kiknadze|"I turned the key and the diesel gave one cough, and after that it would not turn over at all,"] ~said~ {Zaza Kiknadze}, the mechanic on duty.
He tried for fifty minutes, and then with the battery from his own Niva.

It cannot have come as a surprise.
{An inspection report} from October 2029, seen by the Kura Post, ~warned~ that [k6 inspection|the starter batteries were at the end of their life and should be changed before winter].

The line's pedigree is also being asked about: {the travel site Slow Border} ~has it~ that [k7 slow|the gondola was acquired used from the Tyrol].

{Nino Abashvili}, who manages the company, received us in a room with a fire.
[k3 abashvili|"We had one hundred and thirty-two souls up there and we brought down one hundred and thirty-two,"] {she} ~said~.
A woman [k5 wire|needed treatment for hypothermia], {Caucasus Wire} ~reported~; Abashvili would speak of no individual guest.

Nor would she speak of the man everybody else speaks of.
{Milan Hudec}, 37, from Poprad, teaches on the nursery slope, and ~says~ [k4 hudec|all six of the children whom he roped down were on the ground when the rescue team got to him].

=== d | Ropeway World | 2031-02-20 | byline=R. Aschbacher
Shavtba: an emergency drive that was not one

The Georgian regulator has published its first findings on the stoppage of 11 January at Shavtba (8-MGD, 2,812 m, 64 cabins).

The mains supply was lost to a mudslide at the Kvara substation.
Under the operating rules the auxiliary drive must then recover the line within 90 minutes.
[k2 tsa|On the day it could not be started, and in the presence of our staff it failed again on the three following mornings], {the Technical Supervision Agency} ~writes~.
The agency attributes the failure to two 12-volt batteries with a residual capacity of 11 per cent.

As was ~reported~ at the time by {the Kura Post}, [k6 inspection|replacement of those batteries had been recommended by an inspector in 2029].
The document has not been released, and the agency told us that it would not comment on papers it had not itself made public.

Evacuation was by rope from 31 cabins and on foot from the rest, where the clearance allowed.

The lift is unlikely to turn again soon.
{Keti Berulava}, who chairs the tourism union of the region, ~expects~ [k8 berulava !p|nothing more from this season] and has asked for tax relief for some eighty houses.

A revised text of the standard on auxiliary drives is due for a vote in Innsbruck in June.
