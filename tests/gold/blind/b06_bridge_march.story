tests: a protest march over a bridge: police and organisers agree on arrests and part on numbers, a reporter and the tramways, a clinic and first-aiders, a movement and its spokeswoman
set: blind

=== origins
police | person | Commander Goran Petrak of the Dravec police
movement | body | Clean Air for Dravec, organiser of the march | the movement; the organisers
bulic | person | Ana Bulić, spokeswoman of Clean Air for Dravec
kontrast | witness | Kontrast, own reporter on Liberty Square
trams | body | Dravec Tramways
clinic | person | Dr Mirela Hasanović, duty doctor of the emergency clinic
medics | person | Filip Šoštar, leader of the Samaritan first-aiders
receipt | record | Receipt of the registry of parliament
pm | person | Zlatko Verić, prime minister

=== edges
soft | movement | bulic | the movement and its spokeswoman

=== clusters
k1 | C | 2..2 | opposed-parties-agree | Nobody was arrested. | The police commander and the movement that called the march.
k2 | C | 2..2 | reporter-and-official | The trams in the centre stood still from noon. | The magazine's reporter saw them; the tramways say so.
k3 | C | 2..2 | two-bodies | A woman was burnt on the hand by a flare. | The clinic that treated her and the first-aiders who bandaged her.
k4 | S | 1..1 | contradicting-figure | Eight thousand people marched. | The police only; the organisers say thirty thousand.
k5 | S | 1..2 | contradicting-figure* | Thirty thousand people marched. | The movement and its own spokeswoman.
k6 | S | 1..1 | plain | The petition handed in bears 61,412 signatures. | The registry's receipt only.
k7 | U | 1..1 | opinion | The marchers are spoilt children. | The prime minister's judgement.
k8 | U | 1..1 | prediction | Twice as many will march next Saturday. | The spokeswoman's forecast.

=== a | Dravec Daily | 2030-10-13 | byline=Sanja Kos
March closes bridge, ends in song

Saturday's demonstration against the new coking plant closed the Old Bridge for two and a half hours and dispersed shortly before five, without a window broken.

{Goran Petrak}, who commanded the operation for the city police, ~spoke of~ a disciplined afternoon.
[k1 police|His officers had taken no one into custody], {he} ~said~, and the water cannon had stayed in the yard.
[k4 police|Some eight thousand heads had passed below the helicopter], by {their} ~count~.

The figure drew whistles when it was read out on Liberty Square.
{Clean Air for Dravec}, which had called the march, ~insisted~ in a message to its members that [k5 movement|thirty thousand were on their feet].

One injury was recorded.
[k3 clinic|A woman of fifty-three came in with a burn to the hand from a flare], {Dr Mirela Hasanović} ~told~ the Daily from the emergency clinic, where she had the weekend shift.
The patient was discharged after an hour.

Boxes of signed sheets were wheeled to parliament on a tea trolley.
{The registry's receipt}, which was held up to the crowd and which we photographed, ~gives~ [k6 receipt|61,412 signatures].

=== b | Adria Newswire | 2030-10-12
Thousands protest at coking plant in Dravec

DRAVEC, Oct 12 (AN) - Thousands of people marched through the old town of Dravec on Saturday to demand that the government drop plans for a coking plant four kilometres from the nearest school.

[k2 trams|No tram ran in the inner city after midday], {Dravec Tramways} ~said~, and eleven lines were cut short at the ring road.

Prime Minister {Zlatko Verić}, on a visit to Ankara, ~dismissed~ the protesters.
[k7 pm !o|"These are spoilt children who want warm radiators and no chimneys,"] {he} ~said~.

{Ana Bulić}, spokeswoman for the organisers, ~hailed~ [k5 bulic|a crowd of 30,000].
{She} ~predicted~ [k8 bulic !p|double the number for next Saturday].

The plant, a 600 million euro investment by a Turkish-Austrian group, is to supply steelworks across the region.
The environmental permit was issued in August and is being challenged before the administrative court.

=== c | Kontrast | 2030-10-18 | byline=Luka Perišin
The day [k2 kontrast|the trams slept]

A tram that does not move is a bench with windows.

I counted nine of them.
[k2 kontrast|From noon on they stood nose to tail around Liberty Square, doors open, the drivers on the steps with sunflower seeds], and by two o'clock children were playing shop in number 4.

Filip Šoštar has led the Samaritans at every march since the student strikes, with a rucksack older than most of those who walk past him.
It was a thin day for him.
[k3 medics|"One lady with a scorched hand, a flare, I wrapped it and sent her across the road to the clinic,"] {he} ~reports~, and goes back to his sandwich.

How does one tell a good protest?
By its songs, said my grandmother, who had been at the bad ones.
On this one they sang the ferryman's song, all five verses, and a girl held the words up on a bedsheet for those who only ever learned two.

In the evening I sat with the people of the movement in a kitchen that smelt of wet coats.
There was plum brandy.
[k1 movement|Nobody had been led away, not one of ours], {they} ~agreed~, and seemed almost put out by it.

At midnight number 4 rang its bell and went home to the depot.
