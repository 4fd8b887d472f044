tests: two seismic networks, one toll in three languages' papers, Kyodo and AFP as credits, a circle of "local media"
set: held-out

=== origins
sjm | body | Meteorological office of Sakuyo, own seismometers
geonet | body | Pacific GeoNet, own seismometers
civil | body | Civil protection of Sakuyo
spokesman | person | Ken Arata, spokesman for civil protection
kyodo | agency | Kyodo
kyodo-witness | witness | Kyodo, own reporter at the harbour
afp-witness | witness | AFP, own correspondent
local-media | anon | local media, unnamed
temple | person | Abbot Jun of Kosen temple

=== edges
soft | civil | spokesman | Arata speaks for civil protection
soft | local-media | civil | unnamed media, a day later, in the credited figure
soft | local-media | spokesman | as above

=== clusters
k1 | C | 2..2 | two-measurements | The quake had a magnitude of 6.4. | The meteorological office's network and GeoNet's own, two articles. | contradicted-by:k2
k2 | S | 1..1 | plain | The quake had a magnitude of 7.1. | The blog alone, without a source. | contradicted-by:k1
k3 | S | 1..3 | translated-credit* | Four people died. | Civil protection through Kyodo, its spokesman in French, and "local media" in the blog: one body. | possible-second-origin:local-media
k4 | C | 2..2 | two-witnesses | The harbour wall of Omura has a gap. | A Kyodo reporter and an AFP correspondent each saw it.
k5 | S | 1..1 | agency-credit* | The bullet trains ran again by evening. | Kyodo in both. | agency-only
k6 | S | 1..1 | plain | The great bell of Kosen fell. | Only the abbot.

=== a | The Straits Courier | 2032-03-11 | byline=Kyodo
Strong quake jolts Omura

OMURA, March 11 (Kyodo) - [k1 sjm|An earthquake of magnitude 6.4 struck off Omura at 5:52 a.m. on Thursday], {the meteorological office} ~said~.

[k3 civil 2|Four people were killed by falling walls], {2|civil protection} ~2|reported~ at noon.

[k4 kyodo-witness 3|The harbour wall has a gap wide enough for a bus], {3|a Kyodo reporter} ~3|saw~ there; the fishing boats had already been taken through it to look for crab pots.

[k5 kyodo|Bullet trains were running again by the evening.]

[+ kyodo|Schools were on holiday].
At the crab auction, which is held whatever happens, the hammer had gone missing and a shoe was used instead.

=== b | Le Courrier des Îles | 2032-03-12 | lang=fr
Séisme d'Omura : quatre morts

OMURA (AFP) - [k3 spokesman|Quatre habitants ont péri sous des murs effondrés], a ~déclaré~ {Ken Arata, porte-parole de la protection civile}.

[k4 afp-witness 2|Une brèche s'ouvre dans la digue du port], ~2|a constaté~ {2|une correspondante de l'AFP}, qui l'a franchie à pied à marée basse.

[k6 temple 3|La grande cloche du temple de Kosen est tombée], ~3|raconte~ {3|l'abbé Jun} ; elle n'avait pas bougé depuis quatre siècles et n'a qu'une égratignure.
Des enfants sont venus la toucher, l'un après l'autre, en riant.

Le marché a rouvert dès midi.
Une vieille dame y vendait, à moitié prix, des assiettes dépareillées, et l'on faisait la queue.

=== c | Fault Lines (blog) | 2032-03-12
Omura: not a big one, but a loud one

Several readers asked about yesterday's shake.

[k1 geonet|It was a 6.4], ~according to~ {Pacific GeoNet}, which reads it from stations of its own, at a depth of 41 kilometres, and I see no reason to quarrel with that.
[k5 kyodo 2|The Shinkansen was back in service the same evening], {2|Kyodo} ~2|says~.

Why so loud?
Deep sand under the town; it rings like a drum.

[k3 local-media 3|Four dead, alas], ~3|according to~ {3|local media}.

[+ doc-c|In 1854 the same fault took the whole lower town].
The survivors built a staircase to the temple with 854 steps so as not to forget the year, and children count them still.

=== d | Doom Daily | 2032-03-12
MONSTER QUAKE: are we next?

[k2 doc-d|The beast that tore into Omura measured 7.1.]

It starts with a rattle of cups.
Then the dog looks at you.
Then, if you live within 900 miles of an ocean, you have eleven minutes, or perhaps nine.

Here is what I keep beside my bed: a whistle, two litres of water, a pair of shoes, a photograph of my mother, a tin of peaches and the key to the bicycle.
Here is what I don't keep: a wardrobe.

Buy my book at the usual place, and remember to tell your neighbours, especially those you do not like; it is they who will dig you out.
