tests: a Zambian lake marathon run over too short a course: a measurer, her report and a blogger's wheel, a race director and a fritter seller, a federation and its secretary, a winner under three names, brewery people without names, one press release, a shared forecast
set: development

=== origins
measurer | person | Ingrid Solheim, course measurer | Ms Solheim
report | record | Ingrid Solheim's measurement report
blog | witness | Copperbelt Runner, the writer's own measuring wheel
blog-eyes | witness | Copperbelt Runner, the writer as a runner in the race
phiri | person | Grace Phiri, race director
sakala | person | Agness Sakala, fritter seller at Chilowe bridge | Mrs Sakala
afz | body | Athletics Federation of Zambia
mutale | person | Kelvin Mutale, general secretary of the federation
kabwe | person | Davison Kabwe, winner of the race | the champion; the Mpika herdboy; the man who beat us all
mirror-anon | anon | Two people at the brewery, to the Kasanda Mirror
standard-anon | anon | A person who has read the contract, to the Lusaka Standard
committee | body | Organising committee of the Kasanda Lake Marathon
chola | person | Sydney Chola, coach

=== edges
soft | measurer | report | the measurer and her own report
soft | afz | mutale | the federation and its general secretary
soft | mirror-anon | standard-anon | unnamed people round one sponsor, who may be the same

=== clusters
k1 | C | 2..3 | two-measurements | The course was some 400 metres too short. | The measurer rode it on Tuesday; the blogger had walked it with a wheel on Monday.
k2 | C | 2..2 | opposed-parties-agree | The turning cone at Chilowe stood on the near side of the bridge. | The race director admits what the fritter seller saw.
k3 | S | 1..2 | same-body* | The time will not be ratified as a record. | The federation's statement and its own general secretary.
k4 | S | 1..1 | one-person-many-names* | A marshal sent Kabwe round at the wrong place. | Kabwe by name, the Mpika herdboy and the man who beat us all.
k5 | S | 1..2 | anonymous-only* | Lakeland Breweries will not renew its sponsorship. | Unnamed people in two papers.
k6 | S | 1..1 | one-press-release* | 2,847 runners finished. | The organisers' own count, in an agency story and in the local paper.
k7 | U | 1..2 | prediction* | The race will lose its label within the year. | A coach and a blogger forecast the same.
k8 | C | 2..2 | opposed-parties-agree | The water table at 35 kilometres ran dry. | The race director concedes what the blogger met with as a runner.

=== a | Zambezi News Service | 2031-06-18
Kasanda marathon record in doubt as [k1 measurer|course comes up short]

KASANDA, June 18 (ZNS) - [k1 measurer|Runners in Sunday's Kasanda Lake Marathon covered 412 metres less than the full distance], {the woman who certified the route} ~said~ on Wednesday, putting in question the fastest time yet seen on Zambian soil.

Ingrid Solheim, a Norwegian measurer of the highest international grade, was called back by the organisers after complaints and rode the course on a calibrated bicycle on Tuesday.
"I did it twice because I did not care for the first answer," Solheim said.

Davison Kabwe, 24, won the men's race in 2:06:41.
In a two-line statement {the Athletics Federation of Zambia} ~ruled out~ [k3 afz|any application to have the mark recognised].

{Kabwe}, reached at his brother's cattle farm near Mpika, ~said~ [k4 kabwe|a marshal in an orange bib had waved him round].
"I run where they send me," he added.

[k6 committee|A total of 2,847 people finished], ~according to~ {a press release from the organising committee}, up by a third on last year.

The race has held a bronze label since 2029, which helps it to attract foreign entries.
[k7 chola !p|"By Christmas they will have been stripped of it,"] ~predicted~ {Sydney Chola}, who coaches the runner-up.

=== b | Kasanda Mirror | 2031-06-20 | byline=Our Sports Desk
WHO PUT THE CONE THERE?

Our town's proudest morning has become its longest week.

The Mirror took a minibus out to Chilowe, where the leaders double back for home, and found somebody who was up before the lot of them.
Agness Sakala has been frying fritters at the town end of the bridge for nineteen years.
[k2 sakala|"This year the cone was here by my stove, and other years it is over there past the water, by the mango tree,"] {she} ~told~ us, pointing with the ladle.
Did nobody come along to shift it?
"They came along to eat," says Mrs Sakala.

The champion isn't hiding.
{The Mpika herdboy} ~swears~ [k4 kabwe|an official in orange pointed him round that cone], and that the fellow even clapped.

Don't hold your breath for the record books, though.
[k3 mutale|"We shall not be sending that time anywhere,"] {Kelvin Mutale} ~told~ this newspaper.
Mutale is general secretary of the federation, so he should know.

Now for the beer money.
The Mirror ~has it~ from {two people at Lakeland Breweries} that [k5 mirror-anon|the firm whose name is on every bib won't be signing again].
"Who wants to be the lager of the short marathon?" one of them joked.

{The organisers}, who ~put~ [k6 committee|their finishers at 2,847], were not picking up the phone.

=== c | Lusaka Standard | 2031-06-21 | byline=Thandiwe Nkole
Director accepts blame for [k2 phiri|misplaced turn]

{The director of the Kasanda Lake Marathon} ~acknowledged~ yesterday that [k2 phiri|the turning point at Chilowe had been set out before the bridge when it should have been beyond it].

A volunteer had worked in the dark from a photocopied map, Grace Phiri said in her office above the co-operative bank, and she, Phiri, had not driven out to look.
"Put my name to it and leave the boy's out," she said.
{She} ~undertook~ that [+ phiri|the advertised prizes, 180,000 kwacha in all, would be paid in full].

{A report by the measurer, Ingrid Solheim}, a copy of which is with the Standard, ~arrives at~ [k1 report|a shortfall of 412 metres].
It runs to four pages and includes a photograph of a painted nail in the tarmac on the far bank, untouched.

Complaints about the last hour of the race were justified as well, {she} ~allowed~: [k8 phiri|the table at kilometre 35 had no water left by half past nine].

The committee's next difficulty may be financial.
[k5 standard-anon|Lakeland Breweries does not intend to extend its title sponsorship into 2032], {a person who has read the contract} ~said~.
A spokesman for the brewer declined to comment, beyond observing that the company had enjoyed ten good years by the lake.

Entries for next June were due to open on Monday.
The page now carries a picture of the sunrise and the words "coming soon".

=== d | Copperbelt Runner | 2031-06-17 | byline=Mulenga
42.195? [k1 blog|Not by my wheel]

I ran Kasanda on Sunday with 1733 on my chest and was delighted with my 3:21 for the best part of an hour.
[k8 blog-eyes|At 35 K there were cups on the table but not a drop in any of them], and I didn't even mind.

Then the watches began to talk.
Mine said 41.8, and so did the next man's, and the next.
Watches lie, of course, and there are trees along the lake, so yesterday I took a day's leave, borrowed the surveyors' wheel from the mine and walked the whole thing in the sun.
[k1 blog|The wheel made it 405 metres under the distance], and that is being kind on the corners round the fish market.
Nobody official has so much as pumped up a bicycle tyre yet, so for the moment you will have to take it from me.

Spare a thought for the winner.
I was in the queue for the bag tent behind {the man who beat us all}, and {he} ~was telling~ his girlfriend, and then me, that [k4 kabwe|one of the marshals had sent him back early].
He wasn't angry.
He was asking her whether it counted.

[k7 doc-d !p|The bronze label will be gone before the year is], and you may bet your vest on it.
I shall be back next June all the same, with the wheel.
