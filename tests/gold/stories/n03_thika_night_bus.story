tests: a Kenyan bus fire: a police commander and his bosses, a sacco and its chairman, a matron, a survivor, a reporter who was there, a clip that everybody has
set: development

=== origins
commander | person | Peter Wekesa, sub-county police commander | the OCPD
igp | body | National Police Service
sacco | body | Mwendo Sacco
chairman | person | Julius Kariuki, chairman of Mwendo Sacco
matron | person | Grace Nduta, matron at Thika Level Five Hospital
clip | record | Clip filmed by a boda boda rider, shared on TikTok
survivor | person | Brian Otieno, passenger
leader-witness | witness | The Leader, its reporter at Blue Post
authority | body | National Transport and Safety Authority
sunfm-witness | witness | Sun FM, its reporter at Blue Post

=== edges
soft | commander | igp | the commander is an officer of the service
soft | sacco | chairman | the sacco and its chairman

=== clusters
k1 | S | 1..2 | same-body* | The fire began under the driver's seat. | A sub-county commander and the police headquarters he reports to.
k2 | C | 2..2 | two-named | Fourteen people were admitted with burns. | The hospital's matron, and a survivor who counted on the ward.
k3 | S | 1..1 | one-video* | The conductor broke a window with a fire extinguisher. | Two outlets retell one clip.
k4 | C | 2..2 | two-witnesses | Only the chassis of the bus is left. | The Leader's and Sun FM's reporters both stood in front of it.
k5 | C | 2..3 | parties-agree | The bus had no valid inspection sticker. | The authority that licenses it and the sacco that ran it, whom it does not flatter; the chairman adds nothing to his sacco.

=== a | The Leader | 2031-09-06
[k4 leader-witness|Nothing but a chassis]: how the 10pm to Murang'a burned

By James Maina at Blue Post

It is still warm.
The bus that left Nairobi at ten on Thursday night with a full load for Murang'a is [k4 leader-witness|a frame on four rims, the seats gone, the roof gone], and a boy is picking coins out of the ash with a wire.

How did it start?
[k1 commander|Below the driver, where the wiring comes together], ~according to~ {Thika West OCPD Peter Wekesa}, who had a torch and no other equipment.

By yesterday evening the Level Five hospital had taken in [k2 matron|fourteen patients with burns, four of them children], ~said~ {matron Grace Nduta}.
She asked for blankets.

The vehicle should not have been on the road in the first place.
[k5 authority|Its inspection certificate lapsed in March and was never renewed], {the NTSA} ~said in a statement~ last night, and promised, as it does, a crackdown.

=== b | Sun FM, Drive at Five | 2031-09-05
It's five o'clock, the traffic is terrible, and I'm going straight to Achieng' at Blue Post.

Achieng', what are you looking at?
{I}'m ~looking at~ [k4 sunfm-witness|a skeleton, Tony, there is no bus, there is only the metal underneath].

A man called {Brian Otieno} ~tells~ me he climbed out over the spare wheel.
[k2 survivor|"We are fourteen on the ward, I have gone bed to bed because I am looking for my brother,"] {he} ~said~.
He has found him.

{The video} you've all seen, the one from the boda guy: it ~shows~ [k3 clip|the conductor smashing the glass with the fire extinguisher], because it was empty, so at least it was good for that.

Thank you Achieng'.
We'll be back after Gospel Hour.

=== c | eThika Blog | 2031-09-06
Things I know, things I don't

1. {2|The TikTok} everyone sent me ~2|has~ [k3 clip 2|the makanga using an extinguisher as a hammer on the window].
Hero.

2. ~3|Per~ {3|National Police Service HQ} [k1 igp 3|flames came up from beneath the driver's seat].

3. Mwendo Sacco picked my call on the ninth try.
{4|Chairman Julius Kariuki} ~4|admits~ [k5 chairman 4|KDL 402 had no current sticker]; he blames a clerk.

4. Nobody will tell me who owns it.

=== d | Business Matatu Weekly | 2031-09-10
Sacco grounds nine

[+ doc-d|Mwendo has withdrawn nine vehicles from the Murang'a route.]
In a letter to its members {the sacco} ~concedes~ that [k5 sacco|the burnt unit was running without a valid inspection] and asks owners to bring logbooks to the stage by Friday.
