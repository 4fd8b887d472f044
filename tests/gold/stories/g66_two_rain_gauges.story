tests: local paper and farm press: private gauges, county data, a headmaster, a postwoman, an own count, a pool
set: development

=== origins
metoffice | body | Regional weather office
farmer | person | Owen Pugh, farmer with a rain gauge
gazette-witness | witness | Teifi Gazette, own count
post | person | Mair Bevan, postwoman
council | body | Teifi county council
water | body | River Board
school | person | Headmaster Iolo Rhys
insurer-witness | witness | Farm & Fell, its writer
rescue | person | Lifeboat coxswain Dai Morgan
agency | behind | National Press, unnamed sources

=== edges

=== clusters
k1 | C | 2..2 | two-measurements | 112 millimetres of rain fell in a night. | The weather office and a farmer's own gauge.
k2 | C | 2..2 | witness+named | Forty houses in Bridge Street have had water in them. | The Gazette counted doors, the council lists them.
k3 | C | 2..2 | two-named | The school's roof is off. | The headmaster and a postwoman who saw it go.
k4 | C | 2..2 | two-witnesses | Dead sheep hang in the fence at Ty Mawr. | The Gazette's and Farm & Fell's writers saw them.
k5 | S | 1..1 | unnamed-never-adds* | The sluice was opened too late. | The agency's unnamed people, twice.
k6 | S | 1..1 | plain | Two people were taken off a roof. | Only the coxswain.

=== a | Teifi Gazette | 2031-12-03
The night the river came in

[k1 metoffice|Overnight, 112 millimetres of rain], {the regional weather office} ~logged~.
The Gazette went from door to door: [k2 gazette-witness|in Bridge Street forty households have had the Teifi in the front room].
[k3 school 2|"We have a school without a roof,"] ~2|announced~ {2|Iolo Rhys, its headmaster}, from the top of a ladder.
Out at Ty Mawr, where I got through by tractor, [k4 gazette-witness|drowned ewes hang in the wire].
[k5 agency|The sluice was opened hours late], {National Press} ~writes~, ~citing~ people who should know.

=== b | Farm & Fell | 2031-12-05
Pugh's jam jar was right

[k1 farmer|"A hundred and twelve, I read it twice, by torch,"] {Owen Pugh of Ty Mawr} ~told~ us in his kitchen.
Walking down to his bottom field we passed [k4 insurer-witness|carcass after carcass of sheep caught in the fence].
[k6 rescue 2|Two people were plucked from a roof], {2|coxswain Dai Morgan} ~2|recalled~.

=== c | West Wales Online | 2031-12-04
Flood: what we know

- {County council}: [k2 council|40 properties flooded in Bridge Street].
- [k3 post 2|School roof gone; "it flew over my van like a blanket,"] ~2|says~ {2|postwoman Mair Bevan}.
- [k5 agency 3|Sluice opened too late], ~3|according to~ {3|National Press}.
