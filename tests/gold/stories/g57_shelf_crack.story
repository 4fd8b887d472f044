tests: science desk: a satellite's pictures, seismic stations, a preprint and its author, a ship's log, a newsletter
set: development

=== origins
satellite | record | Pictures of the satellite Boreas 2
station | body | Halvorsen research station
preprint | record | Preprint by Ngata and others
ngata | person | Moana Ngata, lead author of the preprint | the lead author
ship-log | record | Deck log of the research ship Petrel, seen by Polar Letter
buoy | record | Drifting buoy 14 of the ocean institute
skipper | person | Einar Dahl, skipper of a krill trawler
letter-witness | witness | Polar Letter, its editor aboard the Petrel

=== edges
soft | preprint | ngata | a study and its author

=== clusters
k1 | C | 2..2 | two-measurements | The crack in the Weyl ice shelf is 61 kilometres long. | A satellite's pictures and a research station's survey on the ice.
k2 | S | 1..2 | same-body* | The ice has thinned by a quarter since 1990. | A preprint and its author.
k3 | C | 2..2 | two-witnesses | A piece as large as a village broke off on 3 January. | The Polar Letter's editor and a skipper saw it go.
k4 | C | 2..2 | two-measurements | The sea at the shelf's edge was at plus two degrees. | A ship's log and a buoy of another body.
k5 | U | 1..1 | prediction | The shelf will be gone in ten years. | The author's forecast.
k6 | S | 1..1 | plain | The penguin colony has moved. | Only the station.

=== a | The Observer of Science | 2031-01-20
A crack as long as a county

[k1 satellite|The rift in the Weyl shelf measures 61 kilometres from end to end], {the images of the satellite Boreas 2} ~reveal~.
[k2 preprint 2|Since 1990 a quarter of the thickness has gone], ~2|finds~ {2|a preprint by a group at Otara}.
[k5 ngata !p 3|The last of it ^will^ have drifted off within a decade], {3|the lead author, Moana Ngata}, ~3|reckons~.
[k4 buoy 4|Buoy 14 of the ocean institute] sent [k4 buoy 4|a water temperature of two degrees above zero] on the first of the month.

=== b | Polar Letter | 2031-01-24
Dear readers

Greetings from the Petrel, where the coffee is frozen.
On the third of January I stood at the rail as [k3 letter-witness|a slab the size of a village let go of the shelf and rolled over].
[k4 ship-log 2|Two degrees on the plus side at the ice edge], ~2|says~ {2|the deck log}, which the mate lets me copy every evening.
[k6 station 3|The emperors have moved house by nine miles], ~3|radioed~ {3|Halvorsen station}.

=== c | Fishing Gazette of the South | 2031-01-27
Krill fleet keeps its distance

[k3 skipper|"A whole parish of ice went over on its side on the third, and my stern with it, nearly,"] ~says~ {Einar Dahl, skipper of the trawler Solvei}.
Surveyors from {2|Halvorsen station}, who skied along it with a wheel, ~2|put~ [k1 station 2|the length of the crack at 61 kilometres].
[k2 ngata 3|One part in four of the ice is lost since 1990], ~3|according to~ {3|Moana Ngata}.
