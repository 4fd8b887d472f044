tests: an Indian hostel poisoning: a superintendent's word carried by a minister, a collector and her office, a laboratory's report beside its director, a student and a cook
set: blind

=== origins
vasudha | person | Dr K. Vasudha, superintendent of the Area Hospital, Pedapalle | the superintendent
collector | person | Collector Swathi Deshmukh
collectorate | body | The Collectorate of Pedapalle district
warden-roll | record | Roll register of the hostel, perused by The Telangana Standard
lab | record | Report of the State Food Laboratory, accessed by The Telangana Standard
lab-chief | person | B. Narsing Rao, director of the State Food Laboratory
student | person | P. Lakshmi, second-year student
cook | person | Yellamma, cook
dps | behind | Deccan Press Service, which names nobody | DPS
opposition | person | MLA G. Raghuram
standard-witness | witness | The Telangana Standard, its correspondent in the kitchen

=== edges
soft | collector | collectorate | the Collector and her own office
soft | lab | lab-chief | the laboratory's report and its own director

=== clusters
k1 | C | 2..3 | record+named | 63 girls were taken ill. | The hostel's own roll, which the Standard read, and the Collector, who gives the figure for the district; her office adds nothing to her.
k2 | S | 1..1 | relayed-word* | None of the girls is in danger. | The superintendent says so; the minister only reads out what the superintendent reported.
k3 | C | 2..2 | two-named | The dal smelt sour that evening. | A student who ate it and the cook who served it.
k4 | S | 1..2 | same-body* | Kerosene had got into the rice. | The laboratory's report and the director who signed it.
k5 | S | 1..1 | agency-credit* | The warden has been suspended. | Two papers out of one agency message that names nobody. | agency-only
k6 | U | 1..1 | opinion | The government treats poor children as cattle. | An opposition politician's attack.

=== a | The Telangana Standard | 2032-08-03 | byline=Our Correspondent
PEDAPALLE: [k1 warden-roll|63 girls fall ill after supper at welfare hostel]

Panic gripped the Social Welfare Residential Hostel for Girls here on Sunday night when inmates began vomiting within an hour of supper.
{The roll register}, which this correspondent perused, ~marks~ [k1 warden-roll|sixty-three names with the letter "H" for hospital].

[k2 vasudha|All are stable and none is in the ICU], {Area Hospital superintendent Dr. K. Vasudha} ~said~ at 11 p.m.
She expected to discharge most by Tuesday.

[k3 student|"The dal was sour,"] ~said~ {P. Lakshmi, a second-year student}, from a bed she was sharing with her cousin.
"We told akka and she said eat it or leave it."

A visit to the kitchen on Monday ~found~ [+ standard-witness|one working tap for 210 inmates] and no covers on the vessels.

Meanwhile, the report of the State Food Laboratory, a copy of which is with The Standard, speaks not of bacteria but of fuel.
[k4 lab|The cooked rice contained traces of kerosene], {it} ~states~ in its second paragraph.

[k5 dps|The warden was placed under suspension late in the night], {Deccan Press Service} ~said~.

=== b | Morning Hyderabad | 2032-08-04
Hostel horror rocks House

The food-poisoning episode at Pedapalle had its echo in the Assembly on Tuesday, with Opposition members trooping into the well.

Welfare Minister S. Jalender, reading from {the hospital superintendent's message}, ~told~ the House that [k2 vasudha|there was no threat to the life of any student].
He invited members to accompany him to the wards.

{2|The Collector}, Ms. Swathi Deshmukh, ~2|has informed~ the Government that [k1 collector 2|the number of girls affected stood at 63].

[k6 opposition 3 !o|"This Government treats the children of the poor like cattle"] was how {3|Mr. G. Raghuram} ~3|put~ it, before the mikes were switched off.

[k5 dps 3|The warden stands suspended], ~3|as per~ {3|a DPS message}.

=== c | Pedapalle Vaartha (English edition) | 2032-08-04
What did they eat?

Three days on, parents at the gate are asking just one thing.

Director B. Narsing Rao of the State Food Lab answered it on the phone in one word: kerosene.
[k4 lab-chief|It was in the rice, in a small quantity], {he} ~explained~, and must have come off the drum.

Yellamma, who has cooked here for eleven years on Rs 180 a day, does not defend the meal.
[k3 cook|"That dal had turned, anyone could smell it,"] {she} ~says~, adding that the fridge has been dead since Ugadi.

[k1 collectorate|In all 63 students were shifted to hospital], ~says~ {the Collectorate} in its note to the press.
