tests: one tourist's film in three outlets, two seismographs of two institutes, a pilot, an unnamed "expert"
set: development

=== origins
film | record | Film by tourist Lotte Brink
observatory | body | Sarik Volcano Observatory
geolog | body | National Geophysical Institute of Palau Timur, own seismographs
pilot | person | Captain Rizal Hadi, pilot
airport | body | Port Wenang airport
tempo-witness | witness | Suara Wenang, own reporter in Tulu
anon-b | anon | a volcano expert

=== edges
hard | doc-d | film | d retells the tourist's film without naming it, in words of a

=== clusters
k1 | S | 1..1 | one-video* | A boat with six tourists was hit by falling stones. | One film, shot by Lotte Brink, in two outlets; a third copies the sentence about it. | text-reuse
k2 | C | 2..2 | two-measurements | Mount Sarik erupted at 10:17. | The observatory's instruments and the institute's own, given to two outlets.
k3 | C | 2..2 | two-named | The ash cloud reached nine kilometres. | A pilot who flew around it and the airport that closed because of it, to two outlets. 
k4 | S | 1..1 | plain | Ash lies ankle-deep in Tulu. | One reporter saw it.
k5 | U | 1..1 | prediction | A larger eruption may follow. | An expert without a name. | anonymous-only, prediction

=== a | Global Clip | 2031-05-02
Watch: day trip turns into inferno

You'll hold your breath.

[k1 film|Six tourists cower in a wooden boat while stones the size of melons drop into the sea around them and one goes through the awning], in {a film by Dutch holidaymaker Lotte Brink}, 29, that ~has been viewed~ eleven million times.

She kept on filming.
"I thought if I stop I will start to scream," she wrote under it.

[k2 observatory 2|Mount Sarik blew at 10:17 a.m.], {2|the Sarik Volcano Observatory} ~2|said~.

The boatman, whom everyone calls Uncle, brought all six ashore and went home to sweep his roof.
His engine is seventeen years old and started at the first pull.

=== b | Island Morning | 2031-05-02
Sarik: what we know this morning

Good morning, islands.

{The video} everyone ~has seen~, by a tourist named Brink, ~shows~ [k1 film|rocks striking a boat with six visitors in it].
All are unhurt, which is a wonder.

[k3 airport 2|The plume stands at nine kilometres], {2|Port Wenang airport} ~2|says~, and it has shut the runway until noon.

[k5 anon-b 3 !p|A bigger blast ^could^ come within days], {3|a volcano expert} ~3|warned~ on a call-in show last night.

Masks are free at the post office.
Cover your well, bring in your goats, and if you must drive, do it with the wipers off; ash scratches.
School is out for today and probably for tomorrow.

=== c | Suara Wenang | 2031-05-03
Tulu digs itself out

[k4 tempo-witness|The ash in Tulu comes up to the ankle]; {our reporter} ~left her shoe in it~.
Men were on the roofs with planks, women passed up water, children drew faces on the cars.

[k2 geolog 2|The eruption began at 10.17], ~2|according to~ {2|the National Geophysical Institute, which has four seismographs of its own on the mountain}.

[k3 pilot 3|"I was at eight thousand metres and the top of the cloud was a good kilometre above me,"] {3|Captain Rizal Hadi} ~3|told~ Suara Wenang.
He flew around it with 112 passengers, most of them asleep.

The mosque has lent its pump.
By evening the main street could be seen again in the middle.

=== d | ViralWire247 | 2031-05-03
Tourists in HELL

[k1 doc-d|Six tourists cower in a wooden boat while stones the size of melons drop into the sea around them and one goes through the awning.]

We can't stop watching.
Would you have kept calm?
Vote in our poll: "I would have jumped", "I would have prayed", "I would have filmed".

The mountain has a history.
[+ doc-d|It swallowed a village in 1847, spared one in 1903 and spoilt a royal wedding in 1961, when the cake had to be served under umbrellas].
Locals leave rice and cigarettes on a certain black rock so that it will sleep.
Somebody, it would seem, forgot.
Scroll on for eleven more boats in trouble.
