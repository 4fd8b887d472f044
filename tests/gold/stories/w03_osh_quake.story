tests: an earthquake: two seismological instruments, a toll that differs, a minister under office and name, a news agency copied without credit, villagers and a governor
set: development

=== origins
kris | body | Institute of Seismology in Bishkek, its network
geofon | body | German research centre's seismograph network, Potsdam
emergencies | body | Kyrgyz Ministry of Emergency Situations
sadykov | person | Talant Sadykov, minister of emergency situations | the minister; Sadykov
toktobaev | person | Ulan Toktobaev, governor of Osh region | the governor
villager | person | Gulnara Asanova, teacher in Kara-Shoro | the teacher
tass | agency | Steppe Press agency
redcrescent | body | Kyrgyz Red Crescent
times-witness | witness | The Fergana Times, own reporter on the pass road
osmonov | person | Bakyt Osmonov, retired seismologist

=== edges
soft | emergencies | sadykov | the ministry and its minister
hard | tass | doc-c | the Continental copies Steppe Press's sentence word for word without credit

=== clusters
k1 | C | 2..2 | two-instruments | The magnitude was 6.4. | Two networks of two bodies.
k2 | S | 1..2 | same-body* | Twenty-three people died. | The ministry and its minister.
k3 | S | 1..1 | contradiction | Thirty-one people died. | The Red Crescent's count alone, against the ministry's.
k4 | C | 2..2 | two-named | The school at Kara-Shoro collapsed. | The regional governor and a teacher of the village.
k5 | S | 1..1 | copy-without-credit* | A rockfall has dammed the Tar river. | The Continental takes it over verbatim from Steppe Press, which gives no source. | text-reuse
k6 | S | 1..1 | witness | The pass road is cut at the second tunnel. | Only the Fergana Times's reporter.
k7 | U | 1..1 | prediction | A stronger shock will follow within a month. | A retired seismologist's forecast.

=== a | Steppe Press | 2030-11-03
Strong quake hits southern Kyrgyzstan, [k2 emergencies|23 dead]

BISHKEK, November 3. /Steppe Press/. An earthquake struck the mountains of Osh region at 04:12 local time on Sunday.

[k1 kris|The shock measured 6.4], {the Institute of Seismology in Bishkek} ~reported~, with the focus 14 kilometers down.
~According to~ {the Ministry of Emergency Situations}, [k2 emergencies|the bodies of 23 victims have been found].

[k4 toktobaev|The secondary school in Kara-Shoro has fallen in], {regional governor Ulan Toktobaev} ~said~ on Telegram, adding that it had been empty at that hour.

[k5 tass|A landslide has blocked the Tar river above Kara-Shoro, forming a lake roughly two kilometers long].
Helicopters carrying tents took off from Osh airport at midday.

=== b | The Fergana Times | 2030-11-04 | byline=Nilufar Rahimova
On the road to Kara-Shoro

The bus goes as far as the petrol station and no farther.
From there we went on foot, and [k6 times-witness|at the second tunnel the road simply stops: the whole carriageway has gone down into the gorge].
Men were carrying flour across on their backs.

In the village, {Gulnara Asanova}, who has taught the first form for nineteen years, ~took us~ to what she called her classroom.
[k4 villager|"The roof is where the desks were, and both walls are down,"] {she} ~said~.
"One day later and I would be speaking to you about children."

In the tents there was talk of nothing but numbers.
{The Red Crescent}, whose volunteers have gone from house to house with a list, ~counts~ [k3 redcrescent|31 dead in four villages].
{Minister Talant Sadykov}, standing in the mud in new boots, ~insisted on~ [k2 sadykov|twenty-three] and told a man who contradicted him to wait for the paperwork.

=== c | The Continental | 2030-11-04
Kyrgyz tremor leaves villages cut off

Rescuers were trying on Monday to reach a group of mountain villages in southern Kyrgyzstan.

[k5 doc-c|A landslide has blocked the Tar river above Kara-Shoro, forming a lake roughly two kilometers long].
Engineers fear for the settlements downstream should it give way.

{Instruments operated by the research centre in Potsdam} ~put~ [k1 geofon|the magnitude at 6.4], which would make it the strongest in the area since 2008.
{The country's emergencies minister} ~said~ [k2 sadykov|the toll was 23 and that he did not expect it to change much].

Winter is three weeks off at this altitude, where nights are already well below freezing and most families heat with dung and brushwood.
Neighbouring Uzbekistan has offered a field hospital.

=== d | Osh Evening | 2030-11-05
"The mountain has not finished": interview with Bakyt Osmonov

Bakyt Osmonov ran the Osh observatory until 2019.
We found him in his garden, sleeping, like half the city, under an apple tree.

Should people go back indoors?
If the house is brick, no.

Why?
[k7 osmonov !p|"There will be a bigger one inside a month, I would put my pension on it,"] {the old man} ~says~.

The institute says no such thing.
"The institute has a budget to protect."
{He} ~adds~ that [+ osmonov|the station at Gulcha has been without power since August], which he learned from the man who used to change its batteries.

And the dead?
"I know only what was on the radio."
On the radio that morning {Mr Sadykov} ~had again given~ [k2 sadykov|a figure of 23].
