tests: two articles fed by Reuters with two named roots, an operator and an infrastructure body, a recorder read by two
set: development

=== origins
operator | body | Norrland Express, train operator
track | body | State Rail Infrastructure
reuters | agency | Reuters
governor | person | Åsa Lindmark, county governor, to Reuters
sheriff | person | Per Holm, rescue leader, to Reuters
recorder | record | The locomotive's recorder, read out by the accident board
passenger | person | Oskar Nyberg, passenger
mountain-witness | witness | The Mountain Post, own reporter at the site
hospital | body | Vassberg hospital
driver | person | Karin Ahl, engine driver, through her union

=== edges
soft | governor | sheriff | both speak to us through Reuters alone

=== clusters
k1 | C | 2..2 | witness+named | The night express left the rails at Stensele. | The Mountain Post's reporter saw the coaches; the operator says so in other articles.
k2 | S | 1..2 | agency-credit* | Two carriages lie in the lake. | The governor in one article, the rescue leader in another, but both articles are Reuters; one agency stands between them and us. | agency-only
k3 | S | 1..1 | one-record* | The train was doing 131 kilometres an hour. | One recorder, read by one board, quoted by two.
k4 | C | 2..2 | two-named | Seventeen people were hurt. | The hospital admitted seventeen and the operator counts seventeen: two bodies.
k5 | C | 2..2 | parties-agree | The signal before the bend showed green. | The driver through her union and the body that runs the signals and is blamed for them.
k6 | U | 1..1 | opinion | It was a miracle. | A passenger's feeling.

=== a | The Mountain Post | 2031-02-03
Seven coaches in the snow

By Maja Sund, Stensele

[k1 mountain-witness|At the bend below the church the night express came apart.]

[k1 mountain-witness|Seven coaches stand or lie beside the line], the last of them on its roof: {I} ~counted~ them by the light of a tractor at half past five.
Someone had hung a red blanket on a birch so that the helicopters would find the place.
A cellist was asking everyone for her cello; a boy had found it, in its case, in a drift, and was dragging it up the bank by the strap.

{2|Oskar Nyberg}, a dentist, had been asleep on the upper bunk.
[k6 passenger 2 !o|"It's a miracle that we can talk about it,"] ~2|said~ {2|Nyberg}, who was wearing a lady's coat.

[k4 hospital 3|Seventeen people were brought in], {3|Vassberg hospital} ~3|told~ the Mountain Post at nine o'clock; none is in danger.
The first to be discharged was the guard, who went back to look for his cap.

What had happened?
[k5 driver 4|"She had a green signal before the bend,"] {4|the drivers' union} ~4|said~ on behalf of Karin Ahl, who has driven this line for nineteen years and is in shock.

The church was opened, then the school, then the inn.
By seven there was soup.
By eight, as always happens in this valley when something has gone wrong, there was somebody with an accordion, playing very softly, and nobody told him to stop.
The line will be shut for a week.

=== b | The Continental Ledger | 2031-02-03 | byline=Reuters
[k1 operator|Night train derails in the north]

STENSELE, Feb 3 (Reuters) - [k1 operator|A sleeper train came off the track early on Monday near the village of Stensele], {operator Norrland Express} ~said~.

[k2 governor 2|Two of its carriages slid down a bank into the lake], {2|county governor Åsa Lindmark} ~2|told~ Reuters.
[k4 operator 3|The injured number 17], {3|the operator} ~3|said~.

The line carries iron ore by day and passengers by night.
[+ reuters|It was last closed in 2027 after a rockfall and has been fitted with new signals since].
[+ reuters|The army sent two helicopters, and a field kitchen was on its way from the coast by early afternoon].
Trains from the south will turn back at Vassberg until further notice.

=== c | Tidningen in English | 2031-02-04
What happened at Stensele

A green light, a bend and a great deal of snow.

[k2 sheriff|Two coaches have come to rest in the shallow end of the lake], {rescue leader Per Holm} ~told~ Reuters.

[k3 recorder 2|The train was travelling at 131 kilometres an hour], ~2|according to~ {2|the locomotive's recorder, which the accident board opened on Tuesday}.
Ninety is permitted on that stretch when it snows.

[k5 track 3|The last signal stood at green], {3|State Rail Infrastructure} ~3|conceded~ in the evening.

Reuters contributed to this report.

=== d | Rails & Sleepers | 2031-02-05
Stensele: the figures so far

[k3 recorder|131 km/h] is the number that everyone will remember.
It ~comes from~ {the recorder} under the driver's seat.
The limit board for snow says 90, but the board is covered by snow, which is a joke that engineers have been making since the board was put up.

[+ doc-d|The coaches, built in 1994 and refitted in 2019, held together well].
All the couplings but one stayed closed.
[k1 operator 2|The derailment took place on the curve at Stensele church], ~2|said~ {2|Norrland Express}, whose fleet is now two trains short.

Readers with photographs of the signal gantry are asked to send them in.
