tests: one weather service's bulletin, copied and told again, a second thermometer at the airport, a hospital beside an ambulance service
set: development

=== origins
metoffice | body | National Weather Service of Costa Verde
forecaster | person | Pilar Ochoa, forecaster of the weather service
airport-met | body | Santa Aurelia airport, own thermometer
hospital | person | Dr Camila Reyes, San Rafael hospital
ambulance | body | Municipal ambulance service
zoo | person | Hugo Pinto, zoo keeper
grid | body | Grid operator Enverde

=== edges
soft | metoffice | forecaster | Ochoa works for the weather service
hard | doc-c | metoffice | c prints a sentence of the service's bulletin as its own

=== clusters
k1 | S | 1..2 | release-copied* | It was 46.2 degrees at the Plaza station. | The weather service in one article, its forecaster in the second, its bulletin copied in the third. | text-reuse
k2 | C | 2..3 | two-measurements | Santa Aurelia passed 45 degrees on Tuesday. | The weather service at the Plaza and the airport by its own thermometer.
k3 | C | 2..2 | two-named | Two people died of the heat. | A doctor at the hospital and the ambulance service, to two outlets.
k4 | S | 1..1 | plain | The polar bear has been given a block of ice. | Only the keeper.
k5 | S | 1..1 | plain | Power use reached a record. | Only the grid operator.
k6 | U | 1..1 | prediction | Next year will be worse. | A columnist's outlook.

=== a | El Mirador (English edition) | 2032-01-13
[k1 metoffice|46.2: the Plaza melts]

[k1 metoffice|The thermometer on the Plaza climbed to 46.2 degrees on Tuesday], {the weather service} ~announced~.
The asphalt took the heels off three brides.

[k3 hospital 2|"Two of our patients died of heatstroke, both of them roof workers,"] {2|Dr Camila Reyes of San Rafael hospital} ~2|told~ El Mirador.

[k4 zoo 3|The polar bear got a block of ice with a fish inside], ~3|said~ {3|zoo keeper Hugo Pinto}.

[k5 grid 4|Never before has so much electricity been used at one time], ~4|according to~ {4|Enverde}, which runs the grid.
[+ doc-a|The fountain was closed, as too many grandmothers were sitting in it].

=== b | Costa Business Daily | 2032-01-14
Heat: flights late, ice cream out

Runway first.
[k2 airport-met|Santa Aurelia airport read 45.3 degrees on its own instrument at 15:00], {the operator} ~said~, and eleven departures had to wait for evening, since hot air carries less.

[k1 forecaster 2|The Plaza station stood at 46.2], {2|Pilar Ochoa of the weather service} ~2|noted~; [k2 forecaster 2|the whole city was above 45].

[k3 ambulance 3|The two roofers whom its crews had carried in from Calle Nueva did not survive the heat], {3|the municipal ambulance service} ~3|told~ this newspaper.

[+ doc-b|Helado Sur sold a month's stock in a day].
Its shares rose eight percent, and its drivers asked for hats.

=== c | Travel Happy | 2032-01-15
Costa Verde: go in May

[k1 doc-c|The maximum temperature of 46.2 degrees was registered at the Plaza station at ten minutes to four in the afternoon.]
Take that, sun-seekers!

We love Santa Aurelia: the tiled stairs, the old tram, the sandwiches with everything in them.
We don't love it in January, when even the pigeons walk on the shady side.

[k6 doc-c !p|Next year ^will^ be worse.]

Three cool places nobody tells you about: the crypt of San Rafael, the reading room of the naval library, and the cold store behind the fish market, whose owner lets you in for a song.
He means that literally.
He likes boleros.

=== d | National Weather Service of Costa Verde | 2032-01-13
Special bulletin no. 4

Issued at 18:00 local time.

[k1 metoffice|The maximum temperature of 46.2 degrees was registered at the Plaza station at ten minutes to four in the afternoon.]
[k2 metoffice|All five stations within the city limits of Santa Aurelia exceeded 45 degrees.]

Public advice: stay indoors between noon and six, drink before you are thirsty, look in on people who live alone.
Do not leave children or animals in a parked vehicle, even for a minute.

The high pressure is slow to move.
[+ metoffice|A weak front is approaching from the south].
The next bulletin will be issued tomorrow at 06:00.
Station heights, instruments and the readings of each hour are available at the counter or by letter.
