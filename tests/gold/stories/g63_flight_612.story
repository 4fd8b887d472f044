tests: aviation: recorder, tower tape, two passengers, a mechanic's note, a regulator's order, an airline under two names
set: development

=== origins
tower | record | Recording of the tower at Hove Field, heard by Runway
fdr | body | Accident Bureau, from the flight recorder
captain | person | Captain Lars Mohn
pass-a | person | Irene Castell, passenger in 14A
pass-b | person | Tomas Wyle, passenger
airline | body | Nordavia | the carrier; the airline
regulator | body | Civil Aviation Board
union | person | Bea Hartog, of the pilots' union
runway-witness | witness | Runway, its spotter at the fence
resident | person | Nell Orme, resident under the flight path
anon-b | anon | people close to the investigation

=== edges

=== clusters
k1 | C | 2..2 | two-named | A panel came off the left wing. | A passenger and, from below, a woman in whose garden it landed.
k2 | C | 2..2 | record+named | The crew declared an emergency at 16.21. | The tower's tape, heard by the magazine, and the captain.
k3 | S | 1..1 | one-person-many-names* | The panel had been fixed the day before. | Nordavia under three names.
k4 | C | 2..2 | two-named | Flights of the type are stopped. | The regulator ordered it; the pilots' union says that its members are at home.
k5 | S | 1..1 | anonymous-alone | Four screws were missing. | People close to the investigation. | anonymous-only
k6 | C | 2..2 | witness+named | The aircraft landed without flaps. | A spotter of the magazine's at the fence and a passenger.
k7 | U | 1..1 | interpretation | The airline saves on mechanics. | A comment.

=== a | Runway | 2031-06-30
What happened to 612

[k2 tower|"Mayday, mayday, Nordavia 612" - 16.21 on the tape of the tower], which we have listened to four times.
[k6 runway-witness|She came in flat and fast, flaps up], ~noted~ {Runway's spotter at the perimeter fence}.
[k3 airline 2|The panel in question had been re-attached on Sunday], ~2|acknowledges~ {2|Nordavia}.
[k5 anon-b 3|Four of its screws were not there], {3|people close to the investigation} ~3|whisper~.

=== b | Hove Courier | 2031-06-29
"I saw our wing lose a piece"

{Irene Castell} ~had the window seat~, 14A: [k1 pass-a|"A grey plate the size of a door lifted and was gone."]
[k4 regulator 2|No aircraft of the type may take off until further notice], {2|the Civil Aviation Board} ~2|ruled~ in the evening.
[k3 airline 3|Its mechanics had worked on that part of the wing the day before], {3|the carrier} ~3|let slip~.

=== c | Village Voice of Lower Hove | 2031-07-03
It came through the runner beans

{Nell Orme} ~measured~ [k1 resident|the piece of wing in her vegetable patch: two metres ten by ninety].
[k2 captain 2|"I called Mayday at twenty-one past four,"] ~2|wrote~ {2|Captain Lars Mohn} to her on a card, with flowers.

=== d | Cockpit | 2031-07-05
Grounded

[k4 union|"Three hundred of our people are sitting at home because the type isn't flying,"] {Bea Hartog of the pilots' union} ~estimates~.
"We touched down very fast, I could see that nothing had come out of the back of the wing," remembers Tomas Wyle, who flies gliders himself and sat in row 20.
[k6 pass-b|No flaps, in other words], {he} ~nods~.
[k7 doc-d !i 2|The airline is plainly saving on mechanics.]
