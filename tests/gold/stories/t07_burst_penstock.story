tests: a hydro plant's pipe bursts in Georgia: rescue service and a reporter count houses, contractor and operator agree on a valve, one seismic bulletin, a capital and a ministry and a minister, one leaked memorandum, operator and press centre, a report taken back
set: development

=== origins
rescue | body | Emergency Management Service
observerspot | witness | The Kura Observer's reporter in Zeda Tsalari
sitemanager | person | Mehmet Aydoğdu, site manager of the contractor Yıldırkaya
kikvadze | person | Zurab Kikvadze, director of Tsalari Energo
energo | body | Tsalari Energo, press centre
bulletin | record | Bulletin of the Seismic Monitoring Institute
tbilisi | body | Government of Georgia | Tbilisi
ministry | body | Ministry of Regional Development
minister | person | Natia Jorbenadze, minister of regional development
memo | record | Memorandum of two plant inspectors from 2031
channel | outlet! | Channel Eight, report since withdrawn

=== edges
soft | kikvadze | energo | the company and its director
soft | tbilisi | ministry | the government and one of its ministries
soft | tbilisi | minister | the government and one of its members
soft | ministry | minister | the ministry and the minister at its head

=== clusters
k1 | C | 2..2 | witness-and-body | Eleven houses were destroyed. | The rescue service and a reporter who counted them.
k2 | C | 2..2 | opposed-parties-agree | The automatic shut-off valve had been disconnected. | The contractor's man and the operator's director, who blame each other.
k3 | S | 1..1 | one-document* | There was no earthquake that night. | One bulletin, read by an agency and a trade monthly.
k4 | S | 1..3 | metonym* | Each family gets 25,000 lari. | Tbilisi, a ministry and its minister: one government.
k5 | S | 1..1 | one-leak* | Inspectors had found cracks in six welds two years earlier. | One memorandum that two outlets have seen.
k6 | U | 0..0 | withdrawn* | A shepherd was killed. | The channel that reported it took it back.
k7 | S | 1..2 | same-body* | Sixty thousand customers lost power. | The operator's press centre and its director.
k8 | U | 1..1 | interpretation | The village paid for the speed of the building. | An essayist's reading.

=== a | Transcaucasian Newswire | 2033-05-22
Pipe bursts at Georgian hydropower plant, [k1 rescue|11 homes destroyed]

TSALARI, Georgia (TNW) - A steel pipe feeding the turbines of a mountain power station split open early on Saturday and sent a torrent through the village below it.

[k1 rescue|Eleven houses in Zeda Tsalari were destroyed], {the Emergency Management Service} ~said~.
Helicopters took 140 people to a school gymnasium in the valley.

[k6 channel|A shepherd drowned in the flood], {Channel Eight} ~reported~ on Saturday night.
The rescue service said it knew of no death.

[k7 energo|Power failed for some 60,000 customers], ~according to~ {the press centre of the operator, Tsalari Energo}, and was restored by noon.

The pipe, known as a penstock, drops 410 metres down the mountainside.
The cause was not clear.
[k3 bulletin|No tremor was registered in the region between midnight and dawn], {a bulletin from the Seismic Monitoring Institute} ~showed~.

[k4 ministry|Families whose homes are gone will each receive 25,000 lari], {the Ministry of Regional Development} ~announced~.

The 96-megawatt station opened in 2030 and was built by Yıldırkaya of Turkey for a private Georgian owner.

=== b | The Kura Observer | 2033-05-25 | byline=Salome Vardanashvili
In the gully

The path into Zeda Tsalari ends now at a walnut tree, and past the walnut tree there is stone.

[k1 observerspot|Eleven houses are gone]; with a schoolteacher at my side I went from threshold to threshold on Monday, and where there was none she told me whose it had been.
In one, a wall was left with a calendar on it.

A year and a half before the station's guarantee ran out, somebody had been worried.
In {a memorandum from 2031, of which the Observer has a copy}, two of the plant's inspectors ~note~ [k5 memo|cracks in six of the welds along the upper pipe] and ask for it to be drained.
It was not drained.
Nobody has yet told us who read their note.

{Tbilisi} has ~promised~ [k4 tbilisi|25,000 lari a family], which in the valley buys a plot.

On the slope above I came upon a man with two dogs and some eighty sheep.
He had heard on television that he was dead, he said, and had walked up to a ridge with a signal to tell his sister otherwise.

The station went up in nineteen months and got a prize for it.
[k8 doc-b !i|That haste is what came down the mountain on Saturday], with the water merely to carry it.

=== c | Channel Eight, English page | 2033-05-24
Station director: [k2 kikvadze|safety valve "was off"]

The head of Tsalari Energo has told Channel Eight that the device which should have stopped the flood was not working.

[k2 kikvadze|"The automatic valve at the top had been disconnected, that is a fact, and our contractor had the key to the cabin,"] {Zurab Kikvadze} ~said~ in Monday's edition of The Hour.
A watchman closed it by hand after some forty minutes.

Mr Kikvadze wouldn't be drawn on the pipe itself before experts had cut it up.
[k7 kikvadze|Around 60,000 households and businesses had been without current], {he} ~added~, and they'd be compensated on their next bill.

{The minister of regional development, Natia Jorbenadze,} visited the school gym with blankets.
[k4 minister|"Every family will have 25,000 lari in its account by Friday,"] {she} ~vowed~.

Donations may be brought to our studio on the embankment, where there's a particular need for children's shoes.

Correction: On Saturday evening {we} ~said~ on air and on this page that [k6 channel !r|a shepherd had been killed].
He is alive.
We withdraw the report, which rested on a call we did not check, and apologise to his family.

=== d | Hydro Monthly International | 2033-07-01 | byline=Gareth Pugh-Lindqvist
Tsalari: the questions so far

Few failures are as photogenic as a penstock's, or as quick.
From what is known of Tsalari, the sequence took under a minute and the argument will take years.

Start with the valve.
[k2 sitemanager|"It was isolated, the cable was out, I saw it in April and I wrote to the owner about it,"] ~says~ {Mehmet Aydoğdu, Yıldırkaya's site manager}, who has since flown home.
The letter is with the lawyers.
Each side says it was the other that pulled the cable.

Nature, for once, can't be blamed.
[k3 bulletin|There was no seismic event on the night], {the institute's bulletin} ~confirms~, and rainfall for the week was below average.

That leaves steel.
We were shown {a two-page memo by plant inspectors, dated 2031}, which ~describes~ [k5 memo|cracking at six weld seams] near the second anchor block.
It is the same paper that has been quoted in the Georgian press.
Without radiographs one should be slow to connect it with the break, which lies some thirty metres lower.

Insurers have engaged a laboratory in Graz.
Other owners of pipes from this batch, and there are at least four of them in the region, would do well to walk their line with a torch and a pot of dye.
