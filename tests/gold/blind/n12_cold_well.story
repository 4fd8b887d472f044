tests: a village, a county weekly and a college newsletter: a laboratory and the company that ordered it, a second laboratory, a clerk and her council, a doctor beside a chemist, what "everybody" says
set: blind

=== origins
ridgewater | body | Ridgewater plc
ridge-lab | record | Laboratory sheet ordered by Ridgewater plc, posted in its customer portal
clerk | person | Wendy Marlow, parish clerk
parish | body | Cold Ashcombe Parish Council
gp | person | Dr Femi Oyelaran, general practitioner
chemist | person | Sian Howells, pharmacist
college | body | Barton Agricultural College, own laboratory
everybody | anon | people in the shop
weekly-witness | witness | The Vale Weekly, own reporter at the tanker
letter-witness | witness | The Cold Ashcombe Chronicle, its editor at the tanker
owner | person | Giles Pomfrey, owner of Hangar Farm

=== edges
soft | ridgewater | ridge-lab | the company ordered and published its own sheet
soft | clerk | parish | the parish council and its clerk

=== clusters
k1 | C | 2..3 | two-measurements | There is too much nitrate in the village well. | Ridgewater's sheet and the agricultural college's own test: two laboratories; Ridgewater adds nothing to its own sheet.
k2 | C | 2..2 | two-named | Children have been ill since the half-term. | The doctor who saw them and the pharmacist who sold out of salts.
k3 | S | 1..2 | same-body* | The bowling green will go without water. | The clerk and her council.
k4 | S | 1..1 | one-anonymous* | Slurry was spread on Hangar Farm the week before. | What is said in the shop, twice. | anonymous-only, contradicted-by:k5
k5 | S | 1..1 | plain | Nothing was spread after January. | The farmer's own word. | contradicted-by:k4
k6 | C | 2..2 | two-witnesses | The tanker ran dry before noon. | The weekly's reporter and the village editor both queued.

=== a | The Cold Ashcombe Chronicle | 2032-03-01
The Water: what we have been told, and what we have seen

Firstly, please do not drink it.
{Ridgewater} ~rang~ every house on Thursday evening to say that [k1 ridgewater|the nitrate in the borehole is over the limit].

{Your editor} ~took~ her two cans to the tanker on Saturday and [k6 letter-witness|came home with one, the tap having coughed and given up at twenty to twelve].

{Mrs Marlow, our clerk}, ~asks~ me to say that [k3 clerk|the bowling green is not to be watered until further notice], with apologies to the Ladies' Pairs.

There is a good deal of talk.
Those who were in the shop on Friday will have ~heard~ that [k4 everybody|slurry went on at Hangar Farm the week before all this began].
We pass it on only because everyone else has.

Lost: one tabby, answers to Field Marshal.

=== b | The Vale Weekly | 2032-03-04 | byline=Tom Aske
Village on bottled water after nitrate alert

Three hundred people in Cold Ashcombe are living out of bottles.

Their surgery saw it coming.
[k2 gp|"I've had nine under-fives with upset stomachs since half-term, and I normally see one a month,"] ~said~ {Dr Femi Oyelaran}, whose practice covers the village.

{A sheet put up on Ridgewater's portal} on Friday ~gives~ [k1 ridge-lab|68 milligrams of nitrate per litre, where 50 is permitted].

Giles Pomfrey, who farms above the borehole, knows what is being said about him at the post office counter, where {half the village} ~told~ this paper the same story: [k4 everybody|muck on his top field a week before the warning].
[k5 owner|"There's been nothing put on that ground since January, I've the records,"] {he} ~said~.

On Saturday {we} ~joined the queue~.
[k6 weekly-witness|The bowser was empty by a quarter to twelve with thirty people still waiting.]

{The parish council} ~has resolved~ [k3 parish|to let the bowling green go brown].

=== c | Barton Bulletin (college newsletter) | 2032-03-10
Second-years do some real chemistry

When Ashcombe's water made the news, {our lab} drove over with a cool box.
Nine samples later [k1 college|the mean was 71 mg/l], ~reports~ {technician Paul Keane}, "so nobody's making it up".

In the high street [k2 chemist|rehydration sachets have sold out, all of them for little ones, since the holiday], ~says~ {Sian Howells of Howells Chemist}.
