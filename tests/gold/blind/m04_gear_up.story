tests: a turboprop's belly landing in trade press, local radio, an enthusiast's blog and an airline notice: two instruments, one cockpit voice recording, one video, an airline and its spokesman
set: blind

=== origins
aerolin | body | Aerolin Regional
spokes | person | Katrin Vogt, spokeswoman of Aerolin | Vogt
board | body | Accident Investigation Board
clip | record | the eleven-second video filmed from the terminal
adsb | record | the SkyLattice tracking data
metar | record | the airport's weather station log
passenger | person | Olav Brekke, passenger in 4A | Brekke
crewtalk | anon | crews the blogger has heard from
fire | person | Svein Rude, fire chief at Vannes airport
union | body | Regional Pilots' Association
radio-witness | witness | Radio Vannes, own reporter in the terminal

=== edges
soft | aerolin | spokes | the airline and its spokeswoman

=== clusters
k1 | C | 3..3 | two-named | All 38 people got out unhurt. | The airport's fire chief, the airline and a passenger who was counted at the bus.
k2 | S | 1..1 | one-video* | The left propeller struck the ground first. | The trade paper and the blogger both watched the clip.
k3 | S | 1..2 | same-body* | The aircraft had its gear serviced nine days before. | The airline's notice and its spokeswoman.
k4 | C | 2..2 | two-instruments | The wind was from the south-east at the time. | The airport's weather log and the drift in the tracking data.
k5 | S | 1..1 | one-body-many-names* | The crew reported a warning light before the approach. | The investigators under three descriptions.
k6 | U | 1..1 | interpretation | The crew must have forgotten the checklist. | The blogger's reading.
k7 | S | 1..2 | bare-echo* | The runway will be shut until Sunday. | The fire chief; the blog repeats it on its own word.
k8 | S | 1..2 | unnamed-never-adds* | The type flew with a known fault in its warning system. | The pilots' union; the blogger's correspondents are unnamed.

=== a | Radio Vannes | 2028-11-14
Plane lands on its belly at Vannes: [k1 fire|everyone safe]

A propeller plane carrying 34 passengers and a crew of four slid along the runway at Vannes airport on Tuesday evening after coming down without its wheels.

{Airport fire chief Svein Rude} ~said~ [k1 fire|all 38 on board had walked away without a scratch].
[k7 fire|The runway is ^likely^ to stay closed until Sunday while a crane is brought from the coast], {he} ~told~ Radio Vannes.

Our reporter was in the departure hall, waiting for a flight of her own.
[+ radio-witness|The lights in the hall went out for about ten seconds as the plane came to rest], and then a child began to clap.

The airline, Aerolin, says it has opened a line for relatives.
{Spokeswoman Katrin Vogt} ~said~ [k3 spokes|the landing gear had been through the workshop on the fifth of the month] and that she would not guess at a cause.

Flights to the capital are leaving from Sund, with a bus from the forecourt every hour on the half hour.
Passengers are asked to bring their booking.

=== b | Turboprop Monitor | 2028-11-16 | byline=Elke Sandvoss
Aerolin Q300 in gear-up landing at Vannes

An Aerolin Regional Q300 sustained substantial damage when it landed on runway 13 at Vannes (Norway) with all three legs retracted at 18:52 local on 14 November.

{The Accident Investigation Board} has ~issued~ a first bulletin.
[k5 board|A caution light for the nose gear was mentioned by the crew to the tower some six minutes before touchdown], it states.

Conditions were benign.
[k4 metar|The station log at the field has 140 degrees at nine knots] for 18:50.

A passer-by's clip from the terminal, seen by this publication, ~shows~ [k2 clip|the port propeller hitting the runway ahead of the fuselage].

According to {a customer notice on Aerolin's site}, [k3 aerolin|the undercarriage "underwent scheduled maintenance on 5 November"].

[k8 union|Crews had flown the type with a known defect in the warning system since the spring], ~alleged~ {the Regional Pilots' Association}.
{The carrier's spokeswoman} ~called~ [+ spokes|the allegation "news to us"].

[k1 aerolin|None of the 38 on board was hurt], {Aerolin} ~reports~.

The airframe, delivered in 2004, has 41,300 hours.

=== c | Contrails & Coffee | 2028-11-17 | byline=Arne
That landing at Vannes: what we know, and what I think

Lots of mail, so here goes.

First, the numbers.
{SkyLattice} had her all the way down, and the heading-versus-track figures ~give~ [k4 adsb|a south-easterly of eight or nine knots on short final].
So forget the tailwind theory.

Second, the video.
I've stepped through it frame by frame (all eleven seconds), and [k2 clip|it's the left prop that touches first], then the tail, then the rest with a noise like God's own filing cabinet.

Third, the light.
{The Board's people} ~say~ [k5 board|the pilots told the tower about a nose-gear caution well before they turned in].
So they knew something was up.
{Crews who write to me} ~mutter~ that [k8 crewtalk|the warning system on these machines has been playing up, with everyone's knowledge, since April].

Put it together and [k6 doc-c !i|it looks to me as if they were so busy with one light that the landing checks were never run].
I'd love to be wrong.

[k7 doc-c|The field is out of action until Sunday], so no spotting this weekend.
I shall be at Sund instead with the long lens and a flask, weather permitting.

=== d | Sund Avis | 2028-11-16 | byline=Ingrid Moe
"We sat in the bus and counted heads"

Olav Brekke, who teaches woodwork in Sund, was in 4A with a view of the propeller.

"It was very smooth, and then it was very loud," he says.

When it stopped, the cabin crew had both doors open before he had found his belt.
[k1 passenger|"In the bus someone counted us twice over: thirty-four of us and the four of them, not a bruise between us,"] {he} ~says~.

He has nothing but praise for the captain, a woman of about forty who shook hands with each passenger at the foot of the slide.
[+ passenger|She had told them over the speaker that there was a small problem with a lamp], ~according to~ {Brekke}.

{Investigators who arrived from the capital yesterday} ~confirmed~ that [k5 board|the flight deck had radioed a warning indication to controllers before beginning the approach].
They took the flight recorder away in a steel box and will say no more this month.

Brekke is flying again on Friday.
