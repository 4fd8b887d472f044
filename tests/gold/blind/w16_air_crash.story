tests: an air crash: a flight recorder read by many, a leaked report, an airline and its parent, relatives and a pilot's association, "independently confirmed" by nobody named, a hospital and a police chief
set: blind

=== origins
recorder | record | Flight data recorder of flight VK 218
board | body | Accident Investigation Board of Ecuador
leak | record | Draft report on flight VK 218
airline | body | Vuelos Kichwa
parent | body | Andes Air Holding, owner of Vuelos Kichwa
police | person | Marta Cevallos, chief of police of Loja | the police chief
hospital | body | Isidro Ayala Hospital in Loja
ministry | body | Ministry of Transport of Ecuador
pilots | body | Association of Airline Pilots of Ecuador
confirmers | anon | sources who confirmed it to Andes Report
insiders | anon | two people close to the inquiry, speaking to El Faro
faro-witness | witness | El Faro, own reporter on the hillside
widow | person | Ana Lucía Torres, widow of a passenger

=== edges
hard | airline | parent | one owner
soft | recorder | board | the recorder's only reading is the board's own
soft | insiders | confirmers | unnamed people who may be the same

=== clusters
k1 | S | 1..2 | body-and-its-record* | The left engine had no thrust for the last four minutes. | The recorder's data, read by the board, and the board itself.
k2 | C | 2..2 | two-named | Three people survived. | The hospital has them and the chief of police names the same number.
k3 | S | 1..1 | one-owner* | The aircraft was serviced on 3 March. | The airline and the holding that owns it.
k4 | S | 1..2 | anonymous-only* | The captain had been awake for twenty hours. | Unnamed people, who may be the same.
k5 | S | 1..1 | one-leak* | The crew shut down the wrong engine. | Two outlets quote the one draft.
k6 | S | 1..1 | witness | Part of the tail lies a kilometre from the rest. | Only El Faro's reporter.
k7 | U | 1..1 | opinion | The airline should never have had a licence. | A widow's opinion.

=== a | El Faro de Loja | 2030-03-19 | byline=Gabriel Ochoa
On the hill of the crosses

It takes four hours to climb to the ridge, and the mules will not do the last of it.
[k6 faro-witness|The tail fin lies in a maize field on this side, at least a kilometre from the fuselage], with its painted hummingbird face up.

{The Isidro Ayala Hospital} ~is treating~ [k2 hospital|three survivors], one of them a girl of seven who has asked for her school bag.

[k4 insiders|The man in the left-hand seat had not slept for twenty hours], ~claim~ {two people close to the inquiry} who may not speak for it.

{Ana Lucía Torres}, whose husband was in row 14, ~waited~ outside in the rain.
[k7 widow !o|"They should never have been given a licence to fly a kite,"] {she} ~said~.

=== b | Transandina news agency | 2030-03-21
Recorder points to engine in Ecuador crash

QUITO, March 21 (TA) - [k1 recorder|The left engine of flight VK 218 delivered no power for its final four minutes], ~according to~ {data from the flight recorder} released on Thursday by the accident board.

The twin-engined turboprop hit a ridge south of Loja on Sunday with 46 people on board.
[k2 police|Three of them were brought out alive], {Loja's chief of police, Marta Cevallos}, ~said~, and there was no hope of finding more.

[k3 airline|The plane had been through scheduled maintenance on March 3], {Vuelos Kichwa} ~said~ in a statement.

{The transport ministry} ~said~ [+ ministry|the airline's six remaining aircraft had been told to stay on the ground until Monday].

=== c | Aviation Weekly Review | 2030-03-27
VK 218: what the draft says

A draft report is a dangerous thing to quote, and we do so with the usual caution.

{The document}, 31 pages in Spanish, ~suggests~ that [k5 leak|after the left engine had failed the pilots feathered the right one].
If so, the sequence is a familiar one to readers of these pages.

{Investigators from the accident board} ~told~ a technical briefing that [k1 board|no thrust had come from the number one engine over the last four minutes].
They declined to go into what the crew did about it.

{Andes Air Holding, the carrier's owner}, ~referred~ us to the log: [k3 parent|a routine check was completed on the third of March].

=== d | Andes Report | 2030-03-24
Tired captain on doomed flight

Sources have independently confirmed to Andes Report what families feared.
[k4 confirmers|The commander of VK 218 had been on his feet for twenty hours], {they} ~say~, after a delay at Guayaquil the night before.

{The pilots' association} ~said~ [+ pilots|it had lodged eleven complaints about rosters with the regulator since 2028].
The regulator did not pick up.

The flight normally takes 55 minutes.
The route, one of the steepest approaches in the country, was reopened three years ago after a public campaign by the provincial chamber of tourism, and has been flown by three companies since, two of which have given it up.

=== e | Quito Evening Post | 2030-03-28
Crew "shut down the good engine"

The pilots of flight VK 218 may have turned off the wrong engine.

[k5 leak|They cut the right-hand one when it was the left that had died], it ~says~ in {the preliminary draft} which a trade paper put on its pages yesterday and which the Post has since obtained.

The board called publication "deeply regrettable".
It will not say whether the text is its own.

For the relatives, who hold a vigil tonight in the church of San Sebastián, the distinction may not matter much.
Forty-three candles have been bought, and the bishop is to read the names in the order in which the passengers sat.
The president has been invited, though his office would not say if he will come.
