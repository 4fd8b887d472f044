tests: a very old sturgeon in British Columbia: study, author and university on one age, a guide and an officer's log on the catch, critic and author agree on a gap, one release in two outlets, a guide under several names, an elder's family story twice, shared prediction
set: blind

=== origins
study | record | Paper in the Journal of Northern Fishes
author | person | Dr Ingrid Solheim-Pâquet, lead author | Solheim-Pâquet
uni | body | Skeena Coast University, press release
guide | person | Wesley Amundson, fishing guide | Amundson
log | record | Catch log of the fisheries officer at Tatsalmin
critic | person | Prof. Tunde Akinwale, fish ageing specialist at the University of Port Hallam
elder | person | Rose Tsetso, elder of the lake people | Mrs Tsetso; Auntie Rose
funding | record | Funding statement of the paper

=== edges
soft | study | author | the study and its lead author
soft | uni | author | the university and its scientist
soft | study | uni | the study and the release of the university that made it

=== clusters
k1 | S | 1..3 | study-and-author* | The sturgeon was 141 years old. | One study, its author and her university.
k2 | C | 2..2 | person-and-record | The fish was caught at the mouth of Kettle Creek on 9 June of last year. | The guide and the fisheries officer's log.
k3 | C | 2..2 | opposed-parties-agree | The method was not tested on a fish of known age from the lake. | The critic says so and the author grants it.
k4 | S | 1..1 | one-press-release* | Fewer than sixty adults are left in the lake. | One university release in two outlets.
k5 | U | 2..2 | shared-prediction* | The last of them will be dead by 2060. | Two scientists foresee it.
k6 | S | 1..1 | one-person-many-names* | A fish with a copper ring was known to the elder's grandmother. | Rose Tsetso's family story in two outlets.
k7 | S | 1..1 | one-person-many-names* | The fish weighed 96 kilograms. | The guide's scale, in two outlets.
k8 | S | 1..1 | plain | The work was paid for by Norrell Hydro. | Only the paper's own funding statement.

=== a | Northern Wire | 2031-10-02
Sturgeon in B.C. lake lived to [k1 uni|141], university says

TATSALMIN LAKE, B.C. (NW) - A white sturgeon taken from a mountain lake last year hatched before there was a railway to it.

[k1 uni|The female was 141 years old when she died], {Skeena Coast University} ~announced~ on Thursday in a release accompanying a paper in the Journal of Northern Fishes.

Rings in a small bone of the ear were counted under a laser, the release explains, and checked against traces of old bomb tests.

There are not many more like her.
{The university} ~put~ [k4 uni|the number of adults remaining in the lake at below sixty].

The fish was not meant to be kept.
[k7 guide|She weighed 96 kilos on a hanging scale and died in the sling], {the man who hooked her, a guide from the valley,} ~told~ Northern Wire.
"I cried like a kid," he said.

Angling for sturgeon on the lake is catch-and-release, and no charge was laid.
The province stocks no hatchery fish there.
A spokesman for the ministry responsible said it would read the paper before it considered whether to close the creek mouths in summer.

=== b | Tatsalmin Valley Echo | 2031-10-09 | byline=Bev Kowalchuk
Old Lady of the lake makes the papers

She's in the freezer at the university now, but around here she's still the Old Lady.

Wes Amundson has guided on the lake since he was big enough to row.
[k2 guide|"Ninth of June last year, a hundred yards off where Kettle Creek comes in, twenty to six in the morning,"] {he} ~said~ at the Legion on Tuesday.
He doesn't need a notebook for that one.

[k7 guide|His scale stopped at ninety-six kilos], {Amundson} ~added~, and it was made for moose.

The release that came to our office from Skeena Coast says something folks here have been saying for free.
[k4 uni|There are fewer than sixty grown sturgeon left], ~according to~ {the university}, in a lake where our grandfathers took them out by the wagonload.

Rose Tsetso wasn't surprised by any of it.
[k6 elder|Her grandmother used to speak of a big fish with a copper ring through its fin, back when there was a cannery], {Mrs Tsetso} ~says~, and nobody was to touch it.
Was it the same one?
She gave me a look and poured more tea.

The Old Lady's ear bone, by the way, is about the size of a lentil.
There'll be a slide show in the curling rink on the 24th, and bring a chair.

=== c | Littoral magazine | 2031-11-15 | byline=Piers Aldous-Ng
What the bone remembers

Under the microscope it is a tree stump from some drowned and tiny forest.
Ingrid Solheim-Pâquet turns the focus and the rings sharpen, first the wide ones of a hungry youth, then the narrow, then a grey band where she says you stop counting and begin to pray.

[k1 author|"A hundred and forty-one, give or take four,"] {she} ~says~.
She has counted it on eleven different days.

A purist would want a yardstick.
[k3 author|"We had no fish of known age from Tatsalmin to test it on, that is a hole and I know it is there,"] {Solheim-Pâquet} ~concedes~ before I can ask.
A lake with a colder summer could lay down its rings by different rules.

The lake has its own archive.
Down at the old fish camp I was given dried salmon by a woman whom everybody calls Auntie Rose, and with it a story.
[k6 elder|There was a sturgeon that wore a ring of copper, and the women of the camp knew it by sight], ~runs~ {her tale, which came down from her grandmother}.
No copper was found on the animal in the freezer, nor would any have lasted.

On the way back to the coast the scientist is silent for an hour.
[k5 author !p|"By 2060 the last of these will be gone,"] {she} ~says~ then, to the windscreen.

=== d | The Meridian | 2031-10-04 | byline=Claudette Osei-Rhys
How old is a very old fish?

It is a splendid headline, and it may even be right.
{A paper published on Thursday} ~argues~ that [k1 study|a sturgeon from Tatsalmin Lake had reached the age of 141], which would make it the oldest fresh-water fish on record.

Some facts are not in doubt.
{The log of the fisheries officer at Tatsalmin}, which the Meridian has seen, ~has~ [k2 log|the fish landed at the mouth of Kettle Creek on 9 June 2030] and gives a tag number that matches the specimen.

Its birthday is another thing.
[k3 critic|"They have not validated it on one fish from that lake whose age was known,"] ~objects~ {Tunde Akinwale of the University of Port Hallam, who ages fish for a living and had no part in the work}.
He'd have accepted a hatchery animal released with a date on it.

Nor should one skip the small print.
{A funding statement on the last page} ~acknowledges~ [k8 funding|a grant from Norrell Hydro], whose dam holds back the river into which these fish once ran.
The company did not see the paper beforehand, the statement goes on.

On what lies ahead there is no quarrel at all.
[k5 critic !p|The last adult will have died by 2060], {Prof. Akinwale} ~expects~, whatever its age is said to be.
