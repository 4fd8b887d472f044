tests: a data centre and its water in Oklahoma: city bills and company meters, a driller and a state board on dry wells, one permit log, a company and its vice president, an agency's bare report in two outlets, a cousin's word through one farmer, mayor and city, shared prediction
set: development

=== origins
bills | record | Water bills of the City of Sallow Bluff
report | record | Water report of Tessellate Cloud
driller | person | Hector Balderas, well driller | Balderas
board | body | State Groundwater Board
permit | record | Generator log filed under the state air permit
tessellate | body | Tessellate Cloud
oyelaran | person | Marcus Oyelaran, vice president of Tessellate Cloud | Oyelaran
pa | agency | Plains Associated, its source unnamed
cousin | anon | A cousin in the control room, as told by the farmer Lyle Standridge
mayor | person | Deb Kuykendall, mayor of Sallow Bluff
city | body | City of Sallow Bluff
standridge | person | Lyle Standridge, farmer south of the site | Standridge
councilman | person | Andre Fontaine-Wills, member of the city council
minutes | record | Minutes of the city council

=== edges
soft | tessellate | oyelaran | the company and its vice president
soft | mayor | city | the city and its mayor

=== clusters
k1 | C | 2..2 | two-instruments | The site took 212 million gallons from June to August. | The city's bills and the company's report from its own meters.
k2 | C | 2..2 | person-and-body | Three farm wells south of the site went dry in August. | The driller who saw to them and the state board that measured.
k3 | S | 1..1 | one-document* | The generators ran on 31 nights this summer. | One log under the permit, read by a paper and a station.
k4 | S | 1..2 | same-body* | The site employs 140 people for good. | The company and its vice president.
k5 | S | 1..1 | agency-unsourced* | A second campus is planned at Dry Fork. | One agency that names no source, passed on by two.
k6 | U | 2..2 | shared-prediction* | The groundwater will be gone in fifteen years. | A farmer and a councilman foresee it.
k7 | S | 1..1 | plain | The council granted the water rate by four votes to three. | Only the minutes.
k8 | S | 1..1 | hearsay* | The cooling pumps had no limiter on them all summer. | One unnamed cousin through one farmer, in two outlets.
k9 | S | 1..2 | same-body* | The discount on water ends in January. | The mayor and the city she heads.

=== a | Sallow Bluff Sentinel | 2035-11-15 | byline=Jolene Pettibone
[k1 bills|212 million gallons], and a discount

The bill goes out on a plain white form, same as yours.
On the line where yours says nine thousand, the one for 4400 Compress Road says something longer.

[k1 bills|Between June 1 and August 31 the data center took 212 million gallons], {billing records the Sentinel obtained from the city} ~show~.
That's more than every house in town put together.

It wasn't only water.
{A log the company must file under its air permit} ~lists~ [k3 permit|31 nights on which the diesel generators were run], most of them in July.

How did it get so cheap?
[k7 minutes|The council approved the bulk rate 4-3 in March of 2033], ~according to~ {its minutes}, after an hour behind closed doors.

{Mayor Deb Kuykendall}, who voted for it, said Monday she's heard enough.
[k9 mayor|"Come January that discount is over,"] {she} ~said~.

South of the fence, Lyle Standridge cuts hay for forty miles around.
[k8 cousin|Those cooling pumps never had a limiter on 'em, all summer], {he} ~says~ he was told by a cousin on the night desk in the control room.
The cousin wouldn't talk to us.

Nor is that the last of it, maybe.
{Plains Associated} ~reported~ last week [k5 pa|the company is planning another campus out at Dry Fork].

=== b | Plains Associated | 2035-11-07
Oklahoma board: [k2 board|wells near data center dry]

SALLOW BLUFF, Okla. (PA) - State hydrologists have measured a steep fall in groundwater next to one of the region's largest data centers.

[k2 board|Three agricultural wells to the south of the site held no water in August], {the State Groundwater Board} ~said~ Wednesday after sending its own crew with sounding tapes.
It stopped short of naming a cause, citing two dry years.

The owner, Tessellate Cloud of Denver, stressed what it has brought to a county that lost its cotton compress in 2019.
[k4 tessellate|The site has 140 permanent employees], {Tessellate} ~said~ in a statement.

[k5 pa|The company plans a second campus at Dry Fork, 20 miles to the west].
It would be about twice the size of the first.

{Council member Andre Fontaine-Wills}, an opponent from the start, ~said~ [k6 councilman !p|the aquifer would be empty within 15 years].
The board has no forecast of its own.

[k9 city|The industrial discount on water will not be renewed when it lapses in January], {the City of Sallow Bluff} ~told~ Plains Associated by e-mail.

=== c | Heartland Public Radio, web story | 2035-11-18 | byline=Winona Ahtone-Greer
Drilling deeper in Sallow Bluff

When a well quits in Sallow County, people call Hector Balderas, and this August his phone wouldn't stop.

[k2 driller|"I had three of them go bone dry south of that fence in one month, I ran the camera down every one,"] {Balderas} ~says~.
He lowered two pumps and drilled the third man a new hole, at thirty-eight dollars a foot.

You can hear the place before you see it.
On a still night the diesels carry to the Methodist church.
[k3 permit|They were on for 31 nights this past summer], ~according to~ {a log kept by the state's air office}, which anyone can ask to read.

Some of what people say is harder to pin down.
[k8 cousin|The pumps ran without any kind of cap], {a landowner whose hay field borders the site} ~heard~ from a relative on the inside.
Tessellate didn't respond to that.

And there could be more on the way: [k5 pa|a campus at Dry Fork], ~according to~ {Plains Associated}, which didn't say how it knew.

At the edge of that hay field, Lyle Standridge kicks at a crack he could lose a boot in.
[k6 standridge !p|"Fifteen years and there won't be a drop down there,"] {he} ~figures~.
He has a grandson who wants to farm.

=== d | Rack & Cooling | 2035-11-20
Tessellate opens the books on water

It isn't often that an operator publishes a number before a judge asks for it.

[k1 report|Cooling at Sallow Bluff drew 212 million gallons over the three summer months], {Tessellate's first water report} ~states~, on the strength of flow meters the company fitted on its own side of the main.
That works out at 1.7 litres per kilowatt-hour, which is poor, if not unusual for evaporative towers in that climate.

Vice president Marcus Oyelaran would rather discuss the alternative.
"We can go to dry coolers on half the halls by 2037," he told us, at a cost of some nine percent in power.
He resents the picture of a building with nobody in it.
[k4 oyelaran|"There are 140 people on the permanent payroll there, with dental,"] {Oyelaran} ~pointed out~.

Would-be imitators should read the annex.
It breaks consumption down by hall and by week, and admits to a leak in hall C that ran for nineteen days.
The auditors, a firm from Tulsa, sign off on the method and pointedly not on the meters.

Meanwhile the two biggest operators in the state have let it be known that they are "studying the format".
One hopes that they study quickly.
