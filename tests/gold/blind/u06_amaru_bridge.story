tests: farmers block a bridge over the price of water: police and hauliers on the hours, company and farmers on the bargain, one decree in three outlets, police and their ministry, a movement and its leader, a nun under two names, an agency's bare word
set: blind

=== origins
police | body | National Police of Paravela, Quillaruna command
fetrapara | body | Fetrapara, the carriers' association
barrenechea | person | Lucía Barrenechea, manager of Aguas del Amaru
condori | person | Teófilo Condori, leader of the Irrigators' Front
front | body | Irrigators' Front of the valley
interior | body | Interior ministry of Paravela
decree | record | Decree 114 in the official gazette
llanque | person | Asunta Llanque, nun in charge of the aid tent | the nun who runs the aid tent
cordillera | agency | Agencia Cordillera
olmedo | person | Sixto Olmedo, president of Fetrapara
faro-witness | witness | El Faro de Quillaruna, own reporter on the bridge
fuentes | person | Marisol Fuentes, fire chief of Quillaruna

=== edges
soft | police | interior | the police and the ministry over them
soft | front | condori | the movement and its leader

=== clusters
k1 | C | 2..2 | two-bodies | The Amaru bridge was closed to traffic for 31 hours. | The police told the agency, the carriers' association kept its own log.
k2 | C | 2..2 | opposed-parties | The water tariff is frozen until 30 June. | The company's manager and the farmers' leader, each to another outlet.
k3 | S | 1..1 | one-person-two-names* | A boy of nine was struck by a gas canister. | Sister Asunta Llanque by name and "the nun who runs the aid tent": one woman.
k4 | S | 1..2 | same-body* | Twenty-six people were arrested. | The police and the ministry over them.
k5 | S | 1..1 | one-record* | The tariff was to rise by 38 per cent. | One decree, read by three outlets.
k6 | S | 1..2 | same-body* | Eight thousand people took part. | The movement and its own leader.
k7 | S | 1..1 | agency-echo* | A military transport with reinforcements landed at Quillaruna. | The agency's bare word, and a paper that cites the agency for it.
k8 | U | 1..1 | prediction | The bridge will be closed again by the maize harvest. | The hauliers' president foretells it.
k9 | C | 2..2 | reporter-and-official | The toll booth at the eastern end burned down. | El Faro's reporter saw it; the fire chief told Radio Puna.

=== a | Agencia Cordillera | 2031-03-11
Paravela farmers lift blockade of Amaru bridge

QUILLARUNA, Paravela, March 11 (AC) - Traffic moved again on the only road between the Paravelan highlands and the coast on Tuesday after farmers protesting against the price of irrigation water took down a barrier of eucalyptus trunks.

[k1 police|The bridge had been impassable for 31 hours], ~according to~ {the National Police command in Quillaruna}.
[k4 police|Twenty-six arrests were made], {it} ~added~, most of them for throwing stones.

[k7 cordillera|A military transport aircraft carrying some 120 gendarmes landed at Quillaruna airfield at dawn].
They had not left the airfield by the time the barrier came down.

The farmers' anger was set off by a decree published on Feb 27, which lets the concessionary, Aguas del Amaru, charge more for each hour of flow.
President Inés Valdelomar is due in the region on Friday to open a hospital.

Paravela has seen eleven road blockades since the new year, four of them over water and the rest over fuel, wages and a football ground.

=== b | El Faro de Quillaruna, English edition | 2031-03-12 | byline=Rodrigo Samaniego
[k5 decree|Thirty-eight per cent]: anatomy of a blockade

It is printed on page six of the official gazette, between a naturalisation and a notice on sheep dip.
{Decree 114} ~raises~ [k5 decree|the charge for irrigation by thirty-eight per cent], in one step, from the first of April.

By Monday at six the first trunk lay across the carriageway.
[k9 faro-witness|On Monday night the toll booth at the eastern end burned to its concrete base; from the parapet, forty metres off, I could feel the heat on my teeth].
Who lit it I did not see.

"We are a valley that has stood up," said Teófilo Condori, who leads the Irrigators' Front from a wheelchair.
By {his} ~count~ [k6 condori|eight thousand had come].

The capital was less lyrical.
[k4 interior|Twenty-six persons were in custody], {the Ministry of the Interior} ~informed~ this newspaper by letter.
[k7 cordillera|At first light an air force transport had put down with a company of gendarmes], {Agencia Cordillera} ~reported~, and there they stayed.

It ended over soup.
{Lucía Barrenechea}, the manager of Aguas del Amaru, ~told~ El Faro she had signed at half past twelve: [k2 barrenechea|not a centavo more will be charged before the thirtieth of June].

There was one small casualty.
A nine-year-old was sleeping off his fright in a camp bed on Tuesday; [k3 llanque|a gas canister had caught him on the shoulder], {the nun who runs the aid tent} ~explained~.

=== c | Radio Puna | 2031-03-11
From the bridge: the noon to evening log

12.10. They are talking, in the school kitchen, with the window open and the goats looking in.

12.45. It's done.
Teófilo Condori of the Irrigators' Front came out with a sheet of paper on his knees.
[k2 condori|"The tariff stays where it is until the thirtieth of June, they have put their name to it,"] {he} ~called~ into our microphone.

13.05. The first lorry goes over, hooting.

13.30. We have the gazette here, so that everybody knows what the row was about.
[k5 decree|Thirty-eight per cent on the hour of water], ~says~ {Decree 114}.

14.00. {Fire chief Marisol Fuentes} has been to look at the eastern side.
[k9 fuentes|Nothing is left of the toll booth, it was alight from the floor up], {she} ~reports~, and the bridge itself is sound.

15.20. In the aid tent there's one patient left.
{Sister Asunta Llanque}, who has been in charge of it since yesterday, ~tells~ us [k3 llanque|he is nine and was hit by a canister that came over the wall].
His mother is with him.

16.00. How many were we?
[k6 front|Eight thousand], {the Front's press table} ~says~, and there is still rice for half of them.

17.40. Sun going down.
Anyone who has lost a brown poncho, it is with us.

=== d | The Long Haul | 2031-03-20
Amaru closure cost the fresh trade dear

Members running the highland corridor will not need to be told where they spent the tenth of March.

[k1 fetrapara|From the first lorry stopped to the first lorry released, 31 hours passed], {Fetrapara's own control-room log} ~shows~, with 412 vehicles standing on the western approach and an unknown number on the other side.

[+ fetrapara|Fruit and cut flowers worth 1.9 million sols had to be dumped], {the association} ~estimates~ on the basis of claims received so far.

Insurers take the view that a blockade is a civil commotion, so read your policy.

The cause was no business of ours, but for the record: {the decree of 27 February} ~puts up~ [k5 decree|irrigation charges by 38 per cent].
It's now suspended in practice, though not repealed.

Don't unpack the folding chairs.
[k8 olmedo !p|"We shall be standing there again by the maize harvest,"] {Fetrapara's president, Sixto Olmedo,} ~forecast~ at last week's meeting in Puerto Lobos.
He recommends the northern pass for refrigerated loads, chains permitting.

The next members' breakfast is on 3 April, with a talk on tachographs.
