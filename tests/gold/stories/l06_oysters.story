tests: sickness after an Irish oyster festival: a state laboratory and the grower's own test, a water utility and an angler, a health office and its consultant, a grower under three names, one press release, officials without names, an opinion shared
set: development

=== origins
nml | body | National Marine Laboratory
lagan | record | Test certificate of Lagan Analysis, Belfast, paid for by the grower and shown to the Champion
water | body | Western Water
tuohy | person | Bríd Tuohy, secretary of the Corrig angling club
office | body | Western Health Office
considine | person | Dr Aoife Considine, consultant in public health at the Western Health Office
lavelle | person | Cormac Lavelle, oyster grower at Inishbeg | the Oyster King; the licence holder
committee | body | Ballycorrig Oyster Festival committee
sentinel-anon | anon | A well-placed source, to the Daily Sentinel
radio-anon | anon | An official at the department, to Radio Corrib West
gilhooly | person | Maura Gilhooly, chef

=== edges
soft | office | considine | the health office and its consultant
soft | sentinel-anon | radio-anon | unnamed people about one file, who may be the same

=== clusters
k1 | C | 2..2 | opposed-parties-agree | Oysters from the Inishbeg bed carried norovirus. | The state laboratory and a private one that the grower paid, each from its own sample.
k2 | C | 2..2 | utility-and-eyewitness | The treatment works spilled into the estuary on 9 September. | The utility owns up to what the angler saw.
k3 | S | 1..2 | same-body* | Sixty-four people fell ill. | The health office and its own consultant, in three outlets.
k4 | S | 1..1 | one-person-many-names* | The festival oysters were lifted on 6 September, before the spill. | Lavelle, the Oyster King and the licence holder are one man.
k5 | S | 1..1 | one-press-release* | Eleven thousand visitors ate 30,000 oysters. | The festival committee's own figures in two papers.
k6 | U | 1..2 | opinion* | The festival should move to the spring. | A chef and an editorial agree.
k7 | S | 1..2 | anonymous-only* | A file will go to the prosecutor. | Unnamed people, one to a tabloid and one to a radio station.

=== a | Ballycorrig Champion | 2031-09-26 | byline=Seán Mac Giolla
"I tested my own, and I'll not hide it"

The most talked-about man between here and the county bounds met the Champion on his own slip on Tuesday, with a brown envelope in his oilskin.

Cormac Lavelle's people have grown oysters at Inishbeg since 1931, and after the weekend of the festival he did what no law obliged him to and sent two dozen to Belfast.
{The certificate from Lagan Analysis}, which he let us read, ~says~ [k1 lagan|norovirus was detected in the Inishbeg sample].
"There it is," he said.
"I won't be told I covered it up."

What galls him is the calendar.
[k4 lavelle|"Every oyster eaten at that festival came out of the water on Saturday the sixth, three days before the sewage,"] {he} ~said~.

{Dr Aoife Considine}, the public health consultant who has been ringing round the parish, ~has~ [k3 considine|64 cases on her list].
Nobody is in hospital any more, thank God.

It had all begun so well.
[k5 committee|Some 11,000 people came and put away 30,000 oysters over the three days], as {the committee} ~announced~ on the Monday morning, before the phone started.

The Champion has loved the festival since its first pint.
[k6 doc-a !o|It ought to be held in April, when the water is cold], and there would be no shame in it.

=== b | Daily Sentinel | 2031-09-20 | byline=Darragh Fennessy
SHUCKING HELL: [k3 office|64 sick] after oyster bash

A party town is on its knees after a plague of tummy trouble tore through its famous oyster festival.

{Health chiefs} ~say~ [k3 office|64 revellers have been struck down] since last weekend, and the Western Health Office is still taking calls.

Locals are pointing the finger at the sewage plant up the river.
{Bríd Tuohy}, who looks after the books at the Corrig angling club, was out after sea trout on the Tuesday before the festival.
[k2 tuohy|"It was coming out of the pipe brown at half six in the evening, you'd smell it in Clare,"] ~fumed~ {Bríd}, 58.

But {the Oyster King} of Inishbeg is having none of it.
[k4 lavelle|He'd hauled in the whole festival order on the Saturday before], {he} ~roared~ from the wheel of his tractor, when there was nothing in the bay but bay.

The Sentinel can reveal it could end in court.
[k7 sentinel-anon|A file is on its way to the Director of Public Prosecutions], {a well-placed source} ~told~ us.

Telly chef {Maura Gilhooly}, who opened Saturday's shucking contest and spent Monday in bed, has had enough.
[k6 gilhooly !o|"September is madness, do it in the spring like the French,"] {she} ~said~.

=== c | Shellfish Trade Review | 2031-09-29
Inishbeg area closed; [k1 nml|norovirus confirmed]

The Inishbeg production area, Co. Galway-West, has been closed for harvesting with effect from 22 September.

{The National Marine Laboratory} ~found~ [k1 nml|norovirus GII at 1,900 copies per gram in samples it lifted from the bed on 18 September].
The area had been class A since 2024.

{The licence holder}, third in his family to work the foreshore, ~maintains~ that [k4 lavelle|stock supplied to the Ballycorrig festival was landed on 6 September and held in clean tanks].
If so, the virus was in the bed earlier than is generally supposed, or else in the tanks.
Landing dockets have been requested.

The event is one of the larger retail occasions for the native oyster.
[k5 committee|This year's sold 30,000 to an attendance of 11,000], {the organisers' post-event release} ~shows~.

Buyers in Rungis and Boulogne report no effect on prices, which were firm for No. 2s in the last week of the month.
Two growers in neighbouring bays have nevertheless begun to ship with their own certificates.

A meeting of the growers' association on the question of compensation is called for 9 October in Oranmore, at 7.30 p.m., and licence holders outside the county are welcome.

=== d | Radio Corrib West | 2031-09-18
[k2 water|Sewage spilled] days before oyster festival, utility admits

[k2 water|Untreated waste water got into the Corrig estuary three days before the Ballycorrig festival opened], it has emerged.

[k2 water|The storm tank at the treatment works overflowed for about four hours on the evening of Tuesday 9 September], {Western Water} ~confirmed~ to this station.
A pump had tripped, the utility said, and the alarm had gone to a telephone that was switched off.
{It} apologised and ~said~ [+ water|a second pump would be in place by the end of the month].

Meanwhile the number of people reporting sickness goes on rising.
[k3 office|It stands this lunchtime at sixty-four], ~according to~ {the Western Health Office}.
The symptoms are vomiting and cramps and as a rule they pass in two to three days; drink plenty, and stay away from work for forty-eight hours after you feel better.

What happens next is a matter for Dublin.
{An official at the department} ~told~ our newsroom that [k7 radio-anon|papers were being got ready for the prosecutor], but would not be recorded.

The festival committee is meeting tonight, and we'll have a reporter at the door of the Castle Hotel.
