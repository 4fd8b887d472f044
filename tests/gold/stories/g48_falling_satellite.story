tests: a re-entry: two tracking stations, an agency's release copied, a German original and its English echo
set: development

=== origins
orsa | body | Orsa, the space agency that built the satellite
spokes | person | Ilse Brandt, spokeswoman for Orsa
radar | body | Radar station of the Wachtberg institute
telescope | body | Observatory of Cape Lorne, own telescope
farmer | person | Klaas Visser, farmer
nordkurier-witness | witness | Nordkurier, own reporter in the field
nordkurier | outlet | Nordkurier
police | body | Police of Jever
space-agency | anon | "space officials"
debris-lab | record | Test sheet of the materials laboratory in Bremen, seen by Nordkurier

=== edges
soft | orsa | spokes | Brandt speaks for Orsa
hard | doc-c | orsa | c prints a sentence of Orsa's release as its own
hard | nordkurier | nordkurier-witness | the credit is to the article whose reporter saw it

=== clusters
k1 | C | 2..2 | two-measurements | The satellite came down at 4:12 a.m. | The radar station and the observatory, two instruments, two articles.
k2 | S | 1..2 | release-copied* | Most of the satellite burned up. | Orsa, its spokeswoman, and a copied sentence. | text-reuse
k3 | C | 2..2 | witness+named | A metal sphere lies in a field near Jever. | Nordkurier's reporter saw it; the police say so in Skywatch. |
k4 | S | 1..1 | relayed-witness* | The sphere left a hole two metres deep. | Nordkurier's reporter, and an article that credits Nordkurier.
k5 | S | 1..1 | anonymous-alone | More pieces fell into the sea. | "Space officials". | anonymous-only
k6 | S | 1..1 | plain | The sphere is of titanium. | One laboratory sheet.
k7 | S | 1..1 | one-person-many-names* | A cow was frightened to death. | One farmer, twice.

=== a | Nordkurier | 2031-10-28 | lang=de
[k3 nordkurier-witness|Kugel aus dem All liegt im Rübenfeld]

[k3 nordkurier-witness|Auf einem Acker bei Jever liegt eine Metallkugel von der Größe eines Medizinballs], wie sich {unser Reporter} am Dienstag ~überzeugte~.
[k4 nordkurier-witness|Das Loch, das sie geschlagen hat, ist zwei Meter tief.]

[k7 farmer 2|„Eine Kuh ist vor Schreck gestorben“], ~2|sagte~ {2|Landwirt Klaas Visser} dem Nordkurier.

[k1 radar 3|Der Satellit trat um 4.12 Uhr in die Atmosphäre ein und zerbrach], ~3|teilte~ {3|die Radarstation Wachtberg} mit.

[k6 debris-lab 4|Die Kugel besteht aus Titan], ~4|heißt es~ in {4|einem Prüfbericht des Bremer Materiallabors}, der dem Nordkurier vorliegt.

Das Feld ist abgesperrt.
Auf dem Deich standen am Abend einige hundert Schaulustige mit Thermoskannen.
Die Bundeswehr will die Kugel am Mittwoch abholen.

=== b | Skywatch | 2031-10-29
Orsa-2 is down

The Earth observation satellite Orsa-2 ended its mission over northern Germany on Tuesday morning, seven years later than planned.

[k1 telescope|Re-entry took place at 04:12 local time], {the observatory at Cape Lorne} ~reported~ from its own tracking camera.

[k2 spokes 2|All but a few kilograms were destroyed by heat], {2|Orsa spokeswoman Ilse Brandt} ~2|said~.

[k3 police 3|One object, a hollow sphere, was recovered from farmland near Jever], {3|local police} ~3|confirmed~.

[+ doc-b|Orsa-2 weighed 2.3 tonnes and was launched in 2015].
Its fuel tank was of a type that has survived re-entry on at least four earlier occasions.
Nobody has ever been injured by a falling satellite, although a woman in Oklahoma was once brushed by one on the shoulder.

=== c | The Daily Mirror of Science | 2031-10-29
Space ball "killed my cow"

[k2 doc-c|The satellite burned up almost entirely in the upper atmosphere and posed at no time a danger to people on the ground.]
Tell that to the cow.

[k4 nordkurier|The thing made a crater two metres deep], {the German daily Nordkurier} ~reported~.
[k7 farmer 2|A heifer died of fright], ~2|according to~ {2|the farmer}.

[k5 space-agency 3|Other fragments dropped into the North Sea], {3|space officials} ~3|say~.

The ball is the third to be found in Europe in ten years.
One of the others serves as a planter in the front garden of a vicarage, and the diocese has declined all offers for it.
Collectors pay by the gram.

=== d | Orsa | 2031-10-28
Press release 44/2031: End of mission of Orsa-2

Orsa-2 re-entered today over northern Germany.

[k2 orsa|The satellite burned up almost entirely in the upper atmosphere and posed at no time a danger to people on the ground.]
The agency thanks its partners for 16 years of cooperation.

[+ orsa|Orsa-2 delivered more than nine million images of coasts, ice and forests].
They remain available free of charge in the archive.

Anyone who finds an object that may belong to the satellite should not touch it and should call the police.
Remains are the property of the launching state.

A news conference will be held on Wednesday at 10:00 in the visitors' centre.
Accreditation is not required.
