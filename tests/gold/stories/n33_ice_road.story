tests: the Canadian North: a truck through the ice, a highways department and its superintendent, a haulier, elders, the police blotter, a probe and a satellite, an elder's word passed on by two
set: development

=== origins
highways | body | Territorial Department of Highways
super | person | Curtis Blake, ice road superintendent
rcmp | body | Fort Larsen RCMP
driver | person | Wade Kowalchuk, driver
haulier | body | Kowalchuk & Sons
elder | person | Elder Madeline Beaulieu
geodata | record | Ice radar survey of the University of Saskatoon
drum-witness | witness | The Drum, its reporter on the lake
cabin-witness | witness | Cabin Radio North, its reporter on the lake
mine | body | Snap Lake mine
wildlife | person | Bobby Drygeese, renewable resources officer
probe | record | Auger readings in the highways department's ice log

=== edges
soft | highways | super | the department and its own superintendent
soft | driver | haulier | the company is his family's and he drives for it

=== clusters
k1 | C | 2..2 | two-measurements | The ice at kilometre 61 was 58 centimetres thick. | The highways department's auger and the university's radar.
k2 | S | 1..1 | relayed-word* | A current there keeps the ice thin. | Elder Beaulieu said it; the mine only passes on what she said.
k3 | S | 1..2 | same-body* | The truck was within the weight limit. | The driver and the family firm he drives for.
k4 | C | 2..2 | two-named | The driver walked eleven kilometres to a cabin. | The police, and the resources officer who ran back over the tracks.
k5 | S | 1..2 | same-body* | The road will be closed for the rest of the season. | The department and its superintendent.
k6 | C | 2..2 | two-witnesses | Diesel has come up through the hole. | Two reporters went out to the hole.
k7 | S | 1..1 | plain | The mine has fuel for nineteen days. | Only the mine.

=== a | The Drum | 2032-02-25
Truck goes through at Kilometre 61

There's a hole in Gordon Lake the size of a hockey rink's face-off circle, and at the bottom of it there's a brand-new Kenworth.

[k6 drum-witness|A rainbow has spread over the slush on the downwind side, and it stinks of fuel.]
That's what {we} ~found~ when we got out there Tuesday.

Wade Kowalchuk climbed through the window.
[k4 rcmp|He covered eleven kilometres on foot to a cabin on the east arm], {RCMP} ~said~.

He's 23 and has his mom's cooking in him.
[k3 driver|"I was two tonne under, I've got the scale ticket,"] {he} ~said~.

Elder Madeline Beaulieu could have told them.
[k2 elder|"There's a current at that narrows, it eats the ice from below, my dad never put a dog team across it,"] {she} ~said~.

[k5 highways|The road won't reopen this winter], {Highways} ~said~ in a notice.

=== b | Cabin Radio North | 2032-02-25
Transcript, 8 a.m. newscast

[k5 super|"That's her done for the year,"] ~said~ {Curtis Blake}, who builds the road and has for twenty seasons.

So how thick was it?
{The department's ice log}, posted at the maintenance camp, ~gives~ [k1 probe|58 centimetres at kilometre 61 the morning before].
It's supposed to be a hundred and seven for a loaded B-train.

Our Jess Apples skied the last bit.
[k6 cabin-witness|You can see the diesel, Ollie, it's come up all around the edges, it's purple.]

And the fella in the cabin? That was Bobby Drygeese, renewable resources.
[k4 wildlife|"This kid comes in white as a ptarmigan, and later on I ran his tracks back on the sled, eleven kilometres from my door to the hole,"] ~said~ {Bobby}.

=== c | Haul & Mine | 2032-03-02
Snap Lake fuel run halted

{Kowalchuk & Sons, the carrier}, ~maintains~ [k3 haulier|its unit was legal on weight].

A team from Saskatoon happened to be towing a radar over the lake that week.
{Its profile} ~has~ [k1 geodata|0.58 m at kilometre 61].

[k7 mine|Diesel on site will last nineteen days], {the mine} ~said~.
It is flying in more, and for next year it wants another route, because, as {Madeline Beaulieu} ~has told~ its community office, [k2 elder|the water runs fast at that spot and the ice over it never gets thick].
