tests: a fire by radio, live blog and letter: own crews in many words, a lookout, a satellite, a ring of citations
set: development

=== origins
chief | person | Rosa Melis, fire chief of Olbona
firesat | body | The European fire satellite service
forester | person | Antioni Serra, forester
hotelier | person | Paola Ricci, owner of the Hotel Baia
radio-witness | witness | Radio Gallur, its van on the coast road
blog-witness | witness | Isola Live, its editor on her roof
herald | outlet | The Gulf Herald
isola | outlet | Isola Live

=== edges
hard | herald | isola | the Herald has it from Isola Live and Isola Live from the Herald

=== clusters
k1 | C | 2..2 | two-witnesses | The flames have jumped the coast road. | A radio van on the road and an editor on her roof.
k2 | C | 2..2 | two-measurements | Nine hundred hectares have burned. | The satellite service and the forester who paced the edge.
k3 | C | 2..2 | two-named | The Hotel Baia has been cleared of guests. | Its owner and the fire chief.
k4 | U | 0..0 | citation-ring* | Two boys have been arrested. | The Herald cites Isola Live and Isola Live the Herald. | circular
k5 | S | 1..1 | plain | The fire started at a barbecue. | Only the chief.
k6 | U | 1..1 | opinion | A forest is not a park. | The journal's view.

=== a | Radio Gallur | 2031-08-02
Evening news, transcript

As we speak [k1 radio-witness|the fire is on both sides of the coast road]; we can feel it on our faces here in the van.
Fire chief Rosa Melis has just come to the window of it.
[k3 chief|The Baia is empty, the last guest left at six], {she} ~tells~ our listeners.
[k5 chief 2|It began with a barbecue], she is sure of that, too.

=== b | Isola Live | 2031-08-02
Live blog: fire at Pine Ridge

18.20 [k1 blog-witness|It has crossed the coast road]. I am looking at it from my roof, garden hose in hand.
18.55 {2|The satellite people in Darmstadt} ~2|have measured~ [k2 firesat 2|900 hectares of burnt ground].
19.10 [k4 herald 3|Two boys arrested], {3|The Gulf Herald} ~3|reports~.

=== c | The Gulf Herald | 2031-08-03
Ridge of ash

{Hotelier Paola Ricci} ~stood~ on the steps of the Baia with the keys in her hand: [k3 hotelier|not a single guest was left in it, she said].
[k4 isola 2|The carabinieri have picked up two boys], {2|Isola Live} ~2|writes~.

=== d | Bosco, the foresters' quarterly | 2031-10-01
After the fire

[k2 forester|I make it nine hundred hectares], ~writes~ {Antioni Serra}, who walked the black edge with a counter on his boot for four days.
[k6 doc-d !o|A forest is not a park.]
