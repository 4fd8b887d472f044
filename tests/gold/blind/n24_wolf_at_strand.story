tests: nature reporting: two laboratories, a trail camera and the hunter who hung it, a ministry and its minister, a Facebook ring of two groups, a farmer and his association, an attack witnessed
set: blind

=== origins
lab-trondheim | body | Gendata Laboratory, Trondheim
lab-vanerborg | body | University of Vanerborg, genetics group
camera | record | Trail camera of Nils Aasen
hunter | person | Nils Aasen, hunter
ministry | body | Ministry of Climate
minister | person | Minister Silje Brekke
fb-safe | outlet | Facebook group "Safe Strand"
fb-hunt | outlet | Facebook group "Strand Hunting and Fishing"
farmer | person | Olav Haug, sheep farmer
association | person | Guri Lie, chairwoman of the sheep farmers' association
inspector | person | Marte Solberg, inspector of the Nature Agency
valley-witness | witness | Dalposten, its reporter in the pasture
photographer | witness | Nature North, its photographer in a hide

=== edges
hard | camera | hunter | Aasen hung up the camera and owns its pictures
soft | ministry | minister | the ministry and its minister
hard | fb-safe | fb-hunt | each group gives the other as its source

=== clusters
k1 | C | 2..2 | two-measurements | The animal is a wolf from the Finnish population. | Two laboratories analysed two samples.
k2 | S | 1..1 | one-video* | It passed the school at 7.40 in the morning. | The hunter's camera and the hunter.
k3 | C | 2..2 | witness+named | Seven ewes lay dead in Haug's pasture. | Dalposten's reporter counted them; the agency's inspector wrote them down.
k4 | S | 1..2 | same-body* | Shooting has been allowed from Friday. | Ministry and minister.
k5 | U | 0..0 | citation-ring* | A child was followed to the bus. | Two Facebook groups, each with the other for its source. | circular
k6 | S | 1..1 | plain | Haug has had no compensation since spring. | The farmer alone.
k7 | C | 2..2 | two-witnesses | The wolf limps on its left hind leg. | A photographer of Nature North in her hide and Dalposten's reporter through binoculars.
k8 | U | 1..1 | opinion | Wolf and sheep do not belong in one valley. | The chairwoman's view.

=== a | Dalposten | 2032-09-10
Wolf in Strand: [k3 valley-witness|seven sheep dead]

We smelt it before we saw it.
[k3 valley-witness|Six ewes lay along the fence and a seventh down by the brook.]
Olav Haug covered each with a tarpaulin as if it could still be cold.

He wants to say one thing to the government.
[k6 farmer|"From last spring I am still waiting for my money, not one krone has come,"] ~says~ {Haug}.

Then, at half past eight, it came out on the other side of the valley, quite calmly.
With {our} binoculars [k7 valley-witness|one ~saw~ that it hardly put the left hind foot to the ground].

Nils Aasen has it on film.
[k2 hunter|"Twenty to eight in the morning, right behind the school,"] {he} ~tells~ us.

=== b | Kystens Næringsliv | 2032-09-15
A matter for Oslo

The hair that was left in Haug's fence has been to Trondheim.
[k1 lab-trondheim|The wolf is of Finnish descent and has not been registered in Norway before], ~writes~ {Gendata} in its answer.

{The Ministry of Climate} ~has permitted~ [k4 ministry|the animal to be shot from Friday].
[k8 association !o|"Where there are sheep there can be no wolf, it is as simple as that,"] ~says~ {Guri Lie, who chairs the sheep farmers}.

The damage in Strand, as entered in the Nature Agency's system by {inspector Marte Solberg}, ~amounts to~ [k3 inspector|seven adult ewes].

=== c | Nature North (Vanerborg) | 2032-10-01 | byline=Elin Sjöberg
Forty hours in a hide

It comes on the second night.
[k7 photographer|It walks on three legs and a half, sparing the left hind one], and in the viewfinder {I} ~see~ a scar.

Before I leave I collect what it has left on the path.
A week later {the genetics group at my own university} ~has read it~: [k1 lab-vanerborg|mother and father from the forests east of Kuhmo, in Finland].

I am shown the clip from {the trail camera}, too.
[k2 camera|The clock in the corner is at 07:40, the flagpole of the school stands in the background], and it is gone again in four seconds.

=== d | Safe Strand (Facebook group) | 2032-09-11
MUST READ

[k5 fb-hunt|A girl was followed all the way to the bus!!]
It was in {Strand Hunting and Fishing} this morning.

Minister Brekke was on TV.
[k4 minister|The licence is valid as of Friday], {she} ~said~.

=== e | Strand Hunting and Fishing (Facebook group) | 2032-09-11
Poaching is not the answer

Just reposting from {Safe Strand}: [k5 fb-safe|a wolf went after a child who was on her way to the school bus].
Keep your dogs in.
