tests: a rail strike and an emergency vote in South Asia: the official record of parliament, minister by several names, union leader in three outlets, two reporters at a station, a poll and its sponsor
set: development

=== origins
record | record | Official record of the House of Representatives of Lankara
minister | person | Ruwan Dissan, transport minister | the minister; Mr Dissan
railways | body | Lankara Railways
union | person | Shanti Perumal, general secretary of the Locomotive Crews' Union | the union leader; Ms Perumal
tribune-witness | witness | Lankara Tribune, own reporter at Fort station
bbs-witness | witness | Bay Broadcasting, own reporter at Fort station
pollster | body | Insight Ceylan, polling firm
chamber | body | Chamber of Commerce, which paid for the poll
army | body | Lankara Army
opposition | person | Leela Nadar, leader of the opposition

=== edges
soft | pollster | chamber | the pollster and the sponsor of the poll

=== clusters
k1 | S | 1..1 | one-record* | The emergency law passed by 118 votes to 97. | Three outlets take the result from the one record of the House.
k2 | S | 1..1 | one-person-many-names* | Drivers have worked sixteen-hour shifts. | Shanti Perumal in three outlets.
k3 | C | 2..2 | two-witnesses | Soldiers stood on the platforms of Fort station. | The reporters of the newspaper and the broadcaster were there.
k4 | C | 2..2 | opposed-agree | One train in ten ran on Tuesday. | The railways and the strikers' leader give the same share.
k5 | S | 1..2 | poll-and-sponsor* | Fifty-eight per cent want the strike to end. | A polling firm and the chamber that paid it.
k6 | S | 1..1 | plain | The drivers' pay will rise by seven per cent in April. | Only the minister.
k7 | U | 1..1 | prediction | The government will fall by Easter. | The opposition leader's forecast.

=== a | Lankara Tribune | 2031-01-15 | byline=Dinesh Wickram
House votes to outlaw rail stoppage, [k1 record|118-97]

Two members were carried in on stretchers, such was the whips' anxiety, but in the end the Essential Transport Bill had room to spare.
[k1 record|It was approved by 118 to 97], {Wednesday's official record} ~shows~.

From Fort station there was little to report save silence.
[k3 tribune-witness|Infantrymen with slung rifles stood at intervals along platforms one to six], outnumbering the passengers when I walked through at eight.

{Lankara Railways} ~admitted~ that [k4 railways|a tenth of its Tuesday services had run].

{Ms Perumal}, speaking from the bed of a lorry, ~put~ her members' case: [k2 union|"Sixteen hours in the cab, then four hours' sleep in a shed, then sixteen again."]

{Transport minister Ruwan Dissan} ~told~ the House [k6 minister|crews would see seven per cent more from April].

=== b | Bay Broadcasting Service | 2031-01-15
Troops at stations as strike law passes

Lankara's parliament has made it a crime to stop a train.

The vote, [k1 record|carried by 118 members against 97] ~according to~ {the journal of the House}, followed a sitting of nineteen hours.

Our reporter Meera Iyer is at the capital's main terminus.
[k3 bbs-witness|"There are soldiers on every platform here, mostly looking at their phones,"] {she} ~told~ us.

The leader of the locomotive crews says they have no choice.
[k2 union|Shifts of sixteen hours had become the rule], {she} ~said~, and [k4 union|no more than one in ten trains moved on Tuesday], which she called proof of unity.

{A poll by Insight Ceylan} ~found~ that [k5 pollster|58% of adults wanted the drivers back at work].

=== c | Commerce Today | 2031-01-16
Public tired of strike, chamber says

{The Chamber of Commerce} on Thursday ~urged~ both sides to return to the table, ~pointing~ to a survey it had commissioned in which [k5 chamber|58 per cent of respondents said that the stoppage should end].

Tea worth $4 million is waiting in sheds at the railheads.
Exporters have turned to lorries, which cost three times as much and have blocked the hill road since Monday.

[+ army|Engineers of the army's transport corps have been trained to drive the older diesel engines], {a military spokesman} ~said~.

The rupee was unchanged.
The chamber's president will see the minister on Friday and is expected to press for the suspension of port demurrage.

=== d | Himal Dispatch | 2031-01-17
Interview: "I drove the night mail for eleven years"

{Shanti Perumal} is the first woman to lead the men who drive Lankara's trains, and was one of the first to drive them.

Why now?
[k2 union|"Because sixteen hours is what they ask of us in one turn, and last month a man went to sleep at the Kotta curve."]

The House has voted.
"The House voted, [k1 record|118 to 97, I have {the record} here on my knee], and not one of the 118 can drive."

{Leela Nadar}, for the opposition, ~expects~ that [k7 opposition !p|the government will be gone by Easter].
"She has said so every year."

What will you do tomorrow?
"Sleep."
