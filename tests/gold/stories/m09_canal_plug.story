tests: a grounding in a canal by shipping daily, authority notice, a paper with an agency at its foot and a seamen's newsletter: tracker and authority, salvor under many names, two voices through one agency, an old photograph withdrawn
set: development

=== origins
authority | body | Belmar Canal Authority
captain | person | Capt. Ignacio Duarte, traffic director of the Canal Authority | Duarte
ais | record | position data on the HarbourEye tracker
salvor | person | Wouter van Rees, salvage master of Mersa Salvage | Van Rees
owner | body | Hikari Steamship, owner of the Hikari Grace
pilots | body | Belmar Pilots' Association
mayor | person | Lidia Pons, mayor of Punta Brea
grower | person | Esteban Roca, banana exporter
kyodo | agency | Kyodo
oldphoto | record! | the photograph of a slick that turned out to be from 2019
agents | body | Delmar Shipping Agents

=== edges
soft | authority | captain | the Authority and its traffic director
soft | mayor | grower | both reach us through Kyodo alone

=== clusters
k1 | C | 2..3 | body-and-instrument | Traffic stopped at about ten past four in the morning. | The Authority, in its notice and through its traffic director, and the tracks of the waiting ships.
k2 | S | 1..1 | one-person-many-names* | The bow is stuck four metres deep in clay. | Van Rees by name, as the salvage master, as the Dutchman in charge.
k3 | C | 2..2 | opposed-parties | The rudder jammed before the ship left the channel. | The owner and the pilots, who blame each other for the rest, agree on this.
k4 | S | 1..2 | one-agency* | The tap water in Punta Brea smelled or tasted of fuel. | The mayor and an exporter, both quoted by Kyodo and by nobody else.
k5 | U | 0..0 | withdrawn* | Oil has spread over three kilometres. | A photograph that was withdrawn; a newsletter had repeated it.
k6 | S | 1..2 | same-body* | Southbound convoys will go first when the canal reopens. | The notice and the Authority's traffic director.
k7 | S | 1..1 | one-count* | Sixty-three ships are waiting. | One agents' circular in three outlets.
k8 | S | 1..1 | one-body* | The pilot had asked for more speed. | The owner alone; the pilots deny it.

=== a | Fairway Daily | 2032-09-15 | byline=Astrid Nyborg in Belmar
Hikari Grace: dredgers first, tugs later

Salvors expect to spend at least until Saturday digging before anyone tries to pull the 14,000-teu Hikari Grace off the east bank of the Belmar Canal.

[k2 salvor|"The bulb is in stiff clay, about four metres of it, and clay doesn't let go because you ask,"] ~said~ {Wouter van Rees of Mersa Salvage}, on the quay at kilometre 31 with mud to the knee.

HarbourEye's replay is instructive.
[k1 ais|Traffic came to a standstill between 0408 and 0412 on Monday], the {tracks of the ships astern} ~show~.

The owner wasted no time in pointing at the steering gear.
[k3 owner|Rudder stuck at fifteen degrees to port; vessel left the channel ninety seconds later], {Hikari Steamship} ~wrote~ to charterers.
[k8 owner|It also faulted the pilot for ordering more speed.]

{Delmar Agents} ~counted~ [k7 agents|63 vessels at anchor or alongside at both ends] in Tuesday evening's circular.

=== b | Belmar Canal Authority | 2032-09-14
Notice to Shipping No. 88

1. [k1 authority|Transit in both directions has been suspended since 04:10 on Monday 13 September] following the grounding of m/v HIKARI GRACE at km 31.2.

2. Vessels in the anchorages shall keep a listening watch on channel 12 and shall have engines ready at two hours' notice.

3. [k6 authority|Upon resumption the southbound convoy will have precedence.]
Reefer vessels may apply for an earlier place in writing, giving the nature of the cargo.

4. Masters are reminded that photographs taken by drones within the Canal area require a permit.
Drones will be seized.

5. [+ authority|No canal dues will be charged for the days of waiting.]
Anchorage fees remain payable as usual.

6. Agents are requested not to telephone the control tower, where the line is needed for traffic.
A recorded message in English and Spanish is renewed at 06:00, 12:00 and 18:00.

=== c | Diario de Levante | 2032-09-16
A town with a ship in its garden

From her balcony in Punta Brea, Mayor Lidia Pons can read the lettering on the hull.
She has other worries.
[k4 mayor|"Since Monday the tap water has had a taste of diesel,"] {she} ~said~, and she has asked the province for tankers.

{Esteban Roca}, who sends bananas to Rotterdam from the quay below, ~had poured away~ his coffee because [k4 grower|what came out of the tap smelt like a garage].
[+ grower|Eleven of his containers are aboard the stranded ship.]

The {salvage master} ~does not promise~ anything before the weekend, since [k2 salvor|the nose of the vessel is lodged in clay to a depth of some four metres].

At the northern entrance the queue grows.
[k7 agents|Sixty-three vessels], ~say~ {the shipping agents}, and the restaurants of the port have run out of hake.

The Canal has been closed for more than a day only twice since it was opened in 1926: once for a mine, in 1944, and once for a strike of lock-keepers who wanted shade.

(Kyodo)

=== d | The Bollard, newsletter of the Seafarers' Mission | 2032-09-17
Notes from the anchorage

Our launch has been out each day with newspapers, razor blades and Fr Anselm.

The crews are calm and bored.
The picture most of you will have seen, of [k5 oldphoto|a black slick reaching three kilometres down the canal], has upset a good many wives at home, and we have been passing messages.

About the cause we hear one thing from everybody.
{The Pilots' Association} is furious with the owners over engines and orders, yet ~grants~ that [k3 pilots|the rudder had already seized when she sheered out of the fairway].

That [k8 owner|the pilot had called for more speed], as {the Japanese} ~allege~, they dismiss with a word our chaplain will not translate.

When will it end?
[k2 salvor|The forefoot has four metres of clay round it], the {Dutchman in charge} ~told~ our chaplain, [+ salvor|and he has ordered a second dredger from Cartagena].

{Captain Duarte, the Authority's director of traffic}, ~assured~ masters by radio that [k6 captain|those bound south would be let through before the rest].
[k1 captain|Not a ship had moved since ten past four on the Monday morning], {he} ~said~, and he knew what it cost.

Sixty-three ships by Delmar's list, then, and we have visited nineteen.
Playing cards are needed.

=== e | Puerto Ahora | 2032-09-18
Correction: photograph of a slick

On Tuesday we published a picture sent in by a reader which, we wrote, showed that [k5 oldphoto !r|oil from the Hikari Grace had spread over three kilometres of the canal].
The picture is real, but it was taken in March 2019, after the sinking of a sand barge.
We have taken it down.

Several media here and abroad picked the image up from our pages, and we ask them to do the same.

We should have noticed: the lamp posts on the promenade are of the old pattern, and a cinema that was demolished in 2021 is standing at the right-hand edge.
A reader who worked there as a projectionist pointed it out to us within the hour, and we did not read her message until Thursday.
We thank her and apologise to everyone else.

In future, pictures from readers will be looked at by two editors, one of them from the town, before publication.
