tests: deaths in a maternity ward in the Philippines: a water district and a mother on dry taps, nurse and director on shared incubators, hospital and director on one toll, one laboratory report, unnamed doctors in two papers, a regional office and its head, shared interpretation
set: development

=== origins
director | person | Dr Corazon Villafuerte, director of Santa Odilia General Hospital | Villafuerte
hospital | body | Santa Odilia General Hospital, notice
water | body | Santa Odilia Water District
mother | person | Jennylyn Sarmiento, mother of a child on the ward | Sarmiento
nurse | person | Arnel Dimaculangan, president of the nurses' association
lab | record | Report of the National Reference Laboratory
anon1 | anon | A resident doctor, to the Sun-Tribune
anon2 | anon | Two doctors on the staff, to The Manila Examiner
office | body | Regional health office
alunan | person | Dr Benedicto Alunan, regional health director
mayor | person | Mayor Dolores Quisumbing-Tan
bishop | person | Bishop Ramon Escaler

=== edges
soft | director | hospital | the hospital and its director
soft | office | alunan | the office and its director
soft | anon1 | anon2 | unnamed doctors of one hospital, who may be the same

=== clusters
k1 | S | 1..2 | same-body* | Seven newborns died between 3 and 19 August. | The hospital and its director.
k2 | C | 2..2 | body-and-person | The ward had no water for four days. | The water district and a mother who was there.
k3 | C | 2..2 | opposed-parties-agree | Babies shared incubators, two in each. | The nurses' president and the director who admits it.
k4 | S | 1..1 | one-document* | One strain of Klebsiella was in five of the children and in a sink. | One laboratory report, read by two outlets.
k5 | S | 1..2 | anonymous-twice* | The ward had run out of the right antibiotic. | Unnamed doctors of one hospital in two papers.
k6 | S | 1..2 | same-body* | The ward stays closed until the end of September. | A regional office and its director.
k7 | U | 2..2 | shared-interpretation* | It was poverty that killed the children. | A bishop and a nurse read it so.
k8 | S | 1..1 | plain | The city will pay for the burials. | Only the mayor.

=== a | Visayan Newsdesk | 2035-08-23
[k1 director|Seven newborns dead] in Philippine hospital outbreak

SANTA ODILIA, Philippines (Visayan Newsdesk) - An infection swept the neonatal unit of a provincial hospital this month, its director told a press conference on Thursday.

[k1 director|Seven infants died in the unit from 3 to 19 August], {Dr Corazon Villafuerte} ~said~.
Nine others had recovered or were out of danger.

Asked about crowding, {Villafuerte} ~replied~ that [k3 director|two babies had been placed in one incubator "on most days"] because there were ten machines for more than twenty patients.
"I signed for it, and I would do it again sooner than leave one on a table," she said.

[k6 office|Admissions to the unit are suspended until 30 September], ~according to~ {the regional health office}, which is sending mothers with complications to Bato City, three hours away by ferry.

[k8 mayor|City Hall would bear the cost of the burials], {Mayor Dolores Quisumbing-Tan} ~pledged~.

Santa Odilia General, built in 1968 for 100 beds, serves four islands and admits about 11,000 patients a year.
A Senate committee has asked for its procurement papers.

=== b | Santa Odilia Sun-Tribune | 2035-08-25 | byline=Marivic Baluyot
Dry taps, full ward

The pipe that broke was no thicker than a man's leg.
It ran under Rizal Street to the hospital hill, and when it burst nobody at City Hall thought to ask who was at the far end.

[k2 water|The maternity building was without supply for four days, from 12 to 15 August], {the Water District} ~acknowledged~ in reply to our questions.
It had a tanker, which was in Bato for repair.

On the hospital's glass door there's a typed sheet.
[k1 hospital|The management mourns the passing of seven infants between the third and the nineteenth], it ~reads~, above the stamp of {Santa Odilia General}.

Water is not all they lacked.
[k5 anon1|The antibiotic that would have worked ran out on the sixth of August], ~confided~ {a resident doctor who has a contract to lose}, "and we gave what there was."
The pharmacy chief did not come to the telephone.

Mass was said on Friday for the children by Bishop Ramon Escaler in a cathedral where even the aisles were full.
[k7 bishop !i|"Do not look for a germ: these little ones died of being poor,"] ~preached~ {the bishop}.

Outside, a vendor gave away his sampaguita garlands and went home early.

=== c | The Manila Examiner | 2035-08-27 | byline=Paolo Recto-Lim
Anatomy of an outbreak

Jennylyn Sarmiento is nineteen and has learned to say the name of a bacterium.
Her son, born on the ninth, is one of those who lived.

[k2 mother|"Four days with no water, not to wash, not for the nurses, not for the bottles,"] ~recounted~ {Sarmiento}, who slept on a flattened box beneath the crib.
She carried pails up from a barber's.

What grew in that heat is now on paper.
{The National Reference Laboratory}, in a report obtained by the Examiner, ~found~ [k4 lab|one and the same strain of Klebsiella in blood from five infants and in the drain of the scrub sink].

It resists nearly everything.
[k5 anon2|The one drug still effective had been out of stock for over a week], {two doctors on the hospital's staff} ~said~ on condition that they not be named.

In all, [k1 director|seven children were lost in seventeen days], ~according to~ {the hospital's chief, Dr Villafuerte}, a paediatrician who has run the place since 2027 and still takes a night shift on Sundays.

In Manila the blame is travelling down the usual staircase, from department to region, from region to province, from province to a nurse.
It has not yet met anybody coming up.

=== d | Radio Balita, online | 2035-08-26
{Nurses}: [k3 nurse|"we had two to a box"]

Nurses at Santa Odilia General are asking who will answer for August.

[k3 nurse|"Every incubator had two babies in it, and on the fourteenth one of them had three,"] {Arnel Dimaculangan} ~told~ our morning show.
He works in the unit and is president of the province's nurses' association.

Did that spread the germ?
He wouldn't say so, and referred us to the laboratory.
We've read {its report}: it ~says~ [k4 lab|five of the sick babies carried the same Klebsiella as a sink].

{The regional health director, Dr Benedicto Alunan,} was on the line from Bato.
[k6 alunan|"We reopen on the first of October, not a day before,"] {he} ~insisted~.
The unit would have to pass two rounds of swabs.

Dimaculangan's members are collecting for a second washing machine.
And like the bishop on Friday, he thinks the cause is older than any sink.
[k7 nurse !i|"It's poverty that kills here, the bacteria only finish the work,"] {he} ~said~.

Listeners have been sending in baby clothes.
The hospital asks you, please, to bring soap instead, and to leave it with the guard.
