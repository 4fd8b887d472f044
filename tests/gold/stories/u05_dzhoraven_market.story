tests: shells on a market during a truce: a reporter's craters and an observer mission, spokesmen of both armies, a health department and its director, one drone film, unnamed officers, a baker under three names, a killing reported and taken back
set: development

=== origins
northsea-witness | witness | Northsea Broadcasting, own reporter Hanne Brandt in the market of Dzhoraven
mission | body | Ceasefire Observer Mission
aslanur | person | Davit Aslanur, spokesman of the Arvazian army
keld | person | Rusudan Keld, commander of the Highland Front in the Terek Gorge
health | body | Health department of Dzhoraven district
varda | person | Nino Varda, director of the district health department
film | record | Drone film of the Arvazian army
tow | agency! | TransOriental Wire, report of 14 October | TOW
herald-anon | anon | A senior officer, to the Arvaz Herald
tow-anon | anon | A security official, to TransOriental Wire
gul | person | Mariam Gul, baker | the baker at the corner
orsin | person | Pavle Orsin, retired general

=== edges
soft | health | varda | the department and its director
soft | herald-anon | tow-anon | unnamed men of one side, who may be the same

=== clusters
k1 | C | 2..2 | reporter-and-mission | Three shells hit the market. | Northsea's reporter saw the craters; the observer mission told the agency.
k2 | C | 2..2 | opposed-parties | The guns were silent from noon to two so that the wounded could be brought out. | The army's spokesman and a commander of the Front, each to another outlet.
k3 | S | 1..2 | same-body* | Fourteen people were killed. | The health department in two outlets and its own director in the third.
k4 | S | 1..1 | one-film* | A rocket launcher stood behind the school. | One film of the army's, watched by three.
k5 | U | 0..0 | withdrawn* | Sarkis Beyat, a leader of the Front, was killed. | An agency report that one paper repeated and the agency took back.
k6 | S | 1..2 | anonymous-only* | The shells came from Kestrel Ridge. | Unnamed officials in two outlets; nobody answers for it.
k7 | S | 1..1 | one-person-many-names* | The first shell fell at twenty past nine. | Mariam Gul by name, as "a baker" and as "my friend at the corner": one woman.
k8 | U | 2..2 | shared-interpretation* | The truce is dead. | A retired general's and a commander's reading.

=== a | Arvaz Herald | 2031-10-15
Terror strikes market as Front tears up truce

The bandits of the Highland Front have shown once more what their signature is worth.

Shoppers in Dzhoraven were buying apples on Tuesday when death came down from the hills.
[k3 health|Fourteen of them will not go home], ~according to~ {the district health department}.

There is no doubt about the direction.
[k6 herald-anon|The battery was on Kestrel Ridge], which the Front has held since April, {a senior officer} ~told~ the Herald.

And there is proof of what it hides behind.
{Footage from an army drone}, released last night, ~shows~ [k4 film|a launcher for rockets parked against the back wall of the school at Upper Sioni].

The army has answered with restraint.
[k2 aslanur|Our guns held their fire between twelve and two so that ambulances could take out the injured], {Colonel Davit Aslanur, the army's spokesman}, ~said~.

Justice may already have been done.
[k5 tow|Sarkis Beyat, who has called himself president of the Front, died in a strike on his convoy the same evening], ~reported~ {the agency TransOriental Wire}.

Diplomats talk of saving what was agreed in August.
{Pavle Orsin}, who commanded the eastern corps until his retirement, does not.
[k8 orsin !i|"The truce is a corpse, and one does not negotiate with a corpse,"] {he} ~said~.

The president will visit the wounded today.
Flags are at half mast in all districts, and concerts have been cancelled until Sunday.

=== b | Northsea Broadcasting | 2031-10-15 | byline=Hanne Brandt
In Dzhoraven they are sweeping up the apples

You notice the smell first, because it is pleasant: fresh bread and crushed fruit.

[k1 northsea-witness|There are three holes in the market of Dzhoraven, each wide enough to stand in, and I have stood beside all of them].
Two are between the stalls.
The third has gone through the roof of the scales office, where there was nobody, it being a feast day.

{Mariam Gul} has her oven at the corner.
She had looked at the clock, because of her loaves.
[k7 gul|"Twenty past nine, that was the first,"] {she} ~told~ me, and held up a tin alarm clock that still goes.

The dead have been taken to the cold store of the cannery.
[k3 varda|"We have fourteen, and I believe we have them all,"] ~said~ {Dr Nino Varda}, who directs health services in the district and had written the names on her forearm.
The youngest is six.

Who did it?
The army pointed at once to the Highland Front, and sent us a film taken from a drone.
{It} ~shows~ [k4 film|a rocket launcher beside a school], with washing on a line.
The film carries no date, and a rocket launcher doesn't fire artillery shells.

In the afternoon the mayor read out a list in the square.
Nobody stayed for the speech after it.

=== c | TransOriental Wire | 2031-10-16
Observers: [k1 mission|three shells hit Arvazian market]

ARVAZ, Oct 16 (TOW) - The market of Dzhoraven was struck by three 122-millimetre shells on Tuesday morning, the international observers of the August ceasefire have found.

[k1 mission|"Three impacts, at intervals of about a minute,"] {the Ceasefire Observer Mission} ~said~ on Thursday after a visit to the town, adding that it had not determined who fired.

[k6 tow-anon|The rounds came from Kestrel Ridge], a position of the Highland Front, {a security official} ~said~ on condition that neither his name nor his service be given.
The Front has denied having any gun of that calibre in range.

[k7 gul|The shelling began at 9.20 a.m.], ~said~ {a baker who works beside the market}.
[k3 health|Fourteen people died], ~according to~ {the district's health department}, and [+ health|31 are being treated].

{A film issued by the army} ~appears to show~ [k4 film|a rocket launcher close to a school building] in Upper Sioni, eleven kilometres to the north.
TOW could not establish when it was recorded.

NOTE TO EDITORS: [k5 tow !r|TOW withdraws its report of Oct 14 that Sarkis Beyat, a leader of the Front, had been killed].
Beyat spoke to a local radio station by telephone on Wednesday.
Subscribers who used the report are asked to tell their readers.

=== d | Letters from the Gorge | 2031-10-17 | byline=Owen Ballantine
The two hours

I am on the wrong side of the line this week, which is to say that I can see Dzhoraven from here through field glasses and cannot buy bread in it.

I can telephone, though.
[k7 gul|It started at twenty past nine], ~says~ {my friend at the corner, the one with the oven}, whom some of you will have heard on Northsea; she has been asked so often that she begins to doubt it.

Rusudan Keld, who commands the Highland Front in this gorge, is a former teacher of geography.
She receives visitors at a school desk.
Her people had nothing to do with it, she says, and she has a map to go with that.

But on one point {she} ~bears out~ her enemies.
[k2 keld|Nobody on either bank fired a shot from noon until two on Tuesday, by arrangement over an open radio, while the hurt were driven off].
"I could hear the sirens," she said. "I gave the order myself."

It was the last thing that worked.
[k8 keld !i|The truce is dead], {she} ~told~ me, in the tone in which she must once have announced that a glacier was retreating.

It snowed in the night.
In the morning both sides were out on the road with shovels, two kilometres apart, and pretended not to see each other.
