tests: an examination paper leaks in Kenya: own reporter and a headteacher, police and a haulier, a council and its chair, one screenshot, a study and its author, unnamed officials in two outlets, one complaint of two
set: blind

=== origins
post-witness | witness | Rift Courier, own reporter at Kapsoiyo market
chebet | person | Grace Chebet, headteacher of Lelmokwo Girls
police | body | Kapsoiyo police
haulier | body | Tumaini Freight, haulier of the papers
council | body | Kenya School Examinations Board | the board
chair | person | Joseph Mwandawiro, chairman of the School Examinations Board
screenshot | record | Screenshot of an offer in a chat group
study | record | Study of examination security at Lakeview University
author | person | Wanjiku Thairu, author of the study
anon-courier | anon | An education officer, to the Rift Courier
anon-lens | anon | Two ministry officials, to Capital Lens
parents | person | Hassan Abdi, chairman of the parents' association
teachers | person | Beatrice Oloo, secretary of the teachers' union

=== edges
soft | council | chair | the board and its chairman
soft | study | author | a study and its author
soft | anon-courier | anon-lens | unnamed officials of one ministry, who may be the same

=== clusters
k1 | C | 2..2 | reporter-and-person | Copies of the mathematics paper were going round on the evening before the examination. | The Courier's reporter held one; a headteacher took one from a pupil.
k2 | C | 2..2 | two-bodies | The seal of the steel box had been broken. | The police who looked at the box and the haulier whose driver delivered it.
k3 | S | 1..2 | body-and-head* | Pupils of thirty-one schools will sit the paper again. | The board and its own chairman.
k4 | S | 1..1 | one-record* | The paper was offered for 500 shillings. | One screenshot, seen by two outlets.
k5 | S | 1..2 | study-and-author* | One national paper in six has leaked since 2020. | One study and the woman who wrote it.
k6 | S | 1..2 | anonymous-only* | An official of the board has been suspended. | Unnamed officials of one ministry in two outlets; nobody answers for it.
k7 | U | 2..2 | shared-opinion* | The certificates of this year are worthless. | A parent and a union secretary say so.

=== a | Rift Courier | 2030-11-14 | byline=Kipchumba Rono
[k1 post-witness|Maths paper on sale] between the tomatoes

It cost a smile and a promise to pay later.
On Tuesday evening, thirteen hours before the first candidate turned over the first page, this reporter was handed [k1 post-witness|a photocopy of the mathematics paper behind the tomato stalls of Kapsoiyo market], and on Wednesday it proved right down to the misprint in question nine.

Where it came from may be easier to tell than who took it.
{Kapsoiyo police} ~reported~ that [k2 police|the steel box in the strongroom of the sub-county office had its seal cut through] when officers examined it on Wednesday afternoon.

Others did their shopping by telephone.
{A screenshot from a chat group} that was sent to the Courier ~shows~ [k4 screenshot|the same paper going for 500 shillings, "discount for whole class"].

{An education officer, who was told to keep it from the press,} ~confided~ that [k6 anon-courier|a member of the examination board's staff had been suspended].
The board has neither confirmed nor denied this.

{Hassan Abdi} has three daughters and chairs the parents' association.
[k7 parents !o|"After this their certificates aren't worth the ink,"] {he} ~told~ a meeting under the jacaranda at Lelmokwo.
There was applause, and then the question of who would tell the girls.

=== b | Capital Lens | 2030-11-15
[k3 council|Thirty-one schools to resit maths] after leak

[k3 council|Candidates at 31 schools in two counties will sit the mathematics paper a second time], {the Kenya School Examinations Board} ~announced~ on Thursday.
The new date is 2 December.

The decision follows a day of recriminations.
{Grace Chebet, headteacher of Lelmokwo Girls,} ~told~ our correspondent by phone how [k1 chebet|she took a copy of the paper off a Form Four pupil at supper on the eve of the examination].
She rang the hotline, and it rang out.

[k6 anon-lens|A board employee has been sent home pending inquiries], ~according to~ {two officials at the ministry} who were not allowed to speak on the record.

The trouble may have begun on the road.
In an e-mail to Capital Lens {Tumaini Freight} ~acknowledged~ that [k2 haulier|its driver had handed over the box for Kapsoiyo with the seal already broken], and that he should have refused to do so.
[+ haulier|The firm has carried examination papers since 2025], {it} ~wrote~.

It isn't the first time, nor the tenth.
{A study from Lakeview University} ~found~ [k5 study|a leak in one out of every six national papers set since 2020].

=== c | Chalkface | 2030-12-01 | byline=Njeri Kamotho
How to lose an exam

Every teacher over forty has a leak story, and they're all the same story: a box, a cousin, a photocopier.

This year's version has prices.
{The picture that has been doing the rounds}, a screenshot from a group named Maths Miracle, ~asks for~ [k4 screenshot|five hundred bob].
I have bought worse for more.

Nobody knows the subject as {Wanjiku Thairu} does.
[k5 author|"Since 2020 it is one national paper in six,"] {she} ~told~ me over tea at Lakeview University, where she has spent four years counting, "and those are the ones that somebody admitted to."
Her cure is dull: print late, print near, pay the clerk.

Joseph Mwandawiro would rather speak about tomorrow.
[k3 chair|Thirty-one schools get a second go], {the board's chairman} ~assured~ head teachers in a circular letter, "and a fair one".

The union is not in a mood for letters.
{Beatrice Oloo}, its secretary, ~fumes~ that [k7 teachers !o|this year's certificate is a worthless piece of paper].
Her members will invigilate on 2 December all the same, and unpaid.

Monday's lesson, by the way, is probability.
