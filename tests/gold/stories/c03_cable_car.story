tests: a cable car stuck in Georgia: a passenger and the rescuers, operator and maker agree on the spare engine, one anemometer, one letter, a company and its director, hearsay of one passenger, sources in a ministry twice, a forecast shared
set: development

=== origins
kowalczyk | person | Marta Kowalczyk, passenger
rescue | body | Mountain rescue service of Tsikhara
gelovani | person | Davit Gelovani, leader of the mountain rescue service
operator | body | Svan Ropeways, operator of the cable car
japaridze | person | Eka Japaridze, director of Svan Ropeways
lenzer | body | Lenzer Seilbahnen, maker of the cable car
gauge | record | Wind gauge at the top station
letter | record | Letter of Lenzer Seilbahnen to Svan Ropeways
anon-c | anon | Unnamed official of the economy ministry, to The Rioni Times
anon-d | anon | Sources at the economy ministry, to Radio Enguri
pirveli | person | Nino Pirveli, innkeeper and author of the blog
guide | person | Beka Margiani, mountain guide
border | body | Border police, aviation unit

=== edges
soft | rescue | gelovani | the service and its leader
soft | operator | japaridze | the company and its director
soft | anon-c | anon-d | unnamed people of one ministry, who may be the same

=== clusters
k1 | C | 2..3 | passenger-and-rescuers | The last passengers reached the ground at about twenty to two in the morning. | A passenger on her own watch; the rescue service and its leader.
k2 | C | 2..2 | opposed-parties-agree | The emergency diesel did not start. | The operator's director and the maker, who blame each other for the rest.
k3 | S | 1..1 | one-instrument* | A gust of 94 km/h was measured at the top station. | One wind gauge in three outlets.
k4 | S | 1..1 | one-document* | The maker had urged the operator in October to change the bearings of tower four. | One letter, read by a paper and a station.
k5 | S | 1..2 | company-and-director* | Forty-one people were in the cabins. | The operator in a notice and its director.
k6 | S | 1..1 | hearsay* | A boy in the next cabin lost consciousness. | One passenger who was told so by shouts; two outlets have it from her.
k7 | S | 1..2 | anonymous-only* | State inspectors had twice refused the cable car its certificate. | Unnamed people of one ministry in two outlets.
k8 | U | 2..2 | shared-prediction* | The cable car will not run again this season. | An innkeeper and a guide expect it.
k9 | S | 1..1 | plain | The helicopter could not fly because of the wind. | The border police alone.

=== a | Caucasus Dispatch | 2034-02-12
Dozens freed from stalled cable car in Georgian mountains

TSIKHARA, Georgia (CD) - Rescuers lowered passengers one by one from a stranded cable car in the western Caucasus early on Sunday after a night in freezing winds.

[k1 rescue|The last of them touched the snow at 1:42 a.m.], {the Tsikhara mountain rescue service} ~said~.

[k5 operator|Forty-one passengers had been on the line when it stopped shortly after 4 p.m. on Saturday], {operator Svan Ropeways} ~said~ in a notice on its Facebook page.
Four were taken to hospital with mild hypothermia.

[k3 gauge|A gust of 94 kilometres per hour was registered at the top station minutes before the halt], ~according to~ {the anemometer there}.
[k9 border|A helicopter on standby could not take off in such winds], {the border police} ~said~.

The line, which climbs 800 metres in two sections, opened in 2026 and carries about 90,000 skiers a year.
It was the second stoppage of the winter.

=== b | Hearth & Ridge, an innkeeper's blog | 2034-02-13 | byline=Nino Pirveli
Nine hours over the birches

Marta came in at three in the morning with ice in her plait and asked if there was soup.
There was.
Marta Kowalczyk teaches physics in Lublin and has been coming to my inn for four winters, and she is the sort of person who looks at her watch.

[k1 kowalczyk|"Our cabin was the last, and I was down at one forty,"] {she} ~said~, and spelled it out for me in case I should write it down.
So I have.

They sang in there.
They shared one thermos among six, and the cabin swung so much that a man from Kutaisi prayed to be sick and was.
The next cabin hung about twenty metres downhill and people shouted to and fro.
[k6 kowalczyk|A boy over there had passed out], {Marta} ~was told~ by someone bellowing through the ventilation flap; she could not see him herself.

I don't know what broke and I won't pretend to.
I do know how long it took them to fix the drag lift in 2031.
[k8 pirveli !p|That gondola won't turn again before the snow is gone], if you ~ask~ {me}, and I've told the guests who booked for March that they may cancel.

Soup's on every evening from six.

=== c | The Rioni Times | 2034-02-15 | byline=Tornike Abashidze
The letter in the drawer

The cabins at Tsikhara had been hanging for forty minutes when somebody pressed the button that was supposed to end it.
[k2 lenzer|The auxiliary diesel turned over and did not fire], ~as~ {the Austrian manufacturer, Lenzer Seilbahnen,} ~puts it~ in its answer to our questions, adding that the fuel in it was of summer grade.

There is more from Lenzer, though not to us.
In October it wrote to its customer in Georgia.
[k4 letter|The bearings on the fourth tower were worn and should be exchanged "before the start of operations"], {the two-page letter} ~reads~; a copy has been shown to this newspaper.
Operations started on 3 December.

Svan Ropeways doesn't contest the date.
Its director, Eka Japaridze, prefers to talk of the weather, and of the gauge on the roof of the upper station.
{It} ~showed~ [k3 gauge|94 kilometres an hour], a figure she has repeated at every appearance.
[k5 japaridze|Forty-one guests were aboard and forty-one came home], {she} ~reminded~ us.

How the line came to be licensed at all is a question for Tbilisi.
[k7 anon-c|The inspectorate had twice withheld its certificate], ~says~ {an official in the economy ministry} who isn't authorised to say anything.
The third time, in November, it was granted.

=== d | Radio Enguri, English service | 2034-02-13
Tsikhara: {operator} ~concedes~ [k2 japaridze|back-up engine failed]

The operator of the cable car that left skiers dangling on Saturday night has admitted that its safety net had a hole.
[k2 japaridze|The emergency diesel couldn't be got going], {Eka Japaridze of Svan Ropeways} ~acknowledged~ on our morning programme.
She laid the blame for the breakdown itself on a storm that [k3 gauge|hit 94 kilometres an hour] on {the mountain's wind gauge}.

Our listeners have seen a paper that tells another tale, and so have we.
{It} is from the maker in Innsbruck, is dated 11 October, and ~asks~ for [k4 letter|new bearings on tower four].
Japaridze said it had reached her desk "after the holidays".

{Rescue chief Davit Gelovani} was hoarse when he rang in.
[k1 gelovani|His team had set the final cabin's passengers down by a quarter to two], {he} ~reported~, and then walked them out on foot.

Not everyone was in a singing mood.
{Marta Kowalczyk}, a tourist from Poland, ~spoke~ of [k6 kowalczyk|a child unconscious in the neighbouring cabin], having been told so across the gap.
The hospital would not discuss patients.

{Sources at the economy ministry} ~say~ [k7 anon-d|the ropeway failed two official inspections before it passed].
And the winter?
[k8 guide !p|"It's over for the gondola this season,"] {guide Beka Margiani} ~forecast~, waxing his skins for the walk up.
