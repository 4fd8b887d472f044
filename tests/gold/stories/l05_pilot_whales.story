tests: pilot whales strand in southern Chile: navy aircraft and a biologist on foot, an oil company and the fishermen it quarrels with, a fisheries service and its director, one drone film and its maker, a vet quoted from a paper, a rescue group and its founder, a shared reading
set: development

=== origins
navy | body | Chilean Navy, Third Zone
oyarzun | person | Carla Oyarzún, marine biologist at the Austral University Institute
petrolena | body | Petrolena, oil company
barria | person | Segundo Barría, president of the Almagre fishermen's co-operative
service | body | Fisheries and Coastal Service
montt | person | Regina Montt, regional director of the Fisheries and Coastal Service
film | record | Drone film of the stranding, shown to the Strait Gazette
haro | person | Matías Haro, who made the drone film
ojeda | person | Nelson Ojeda, crab fisherman
pineiro | person | Esteban Piñeiro, veterinary pathologist
libre | body | Mar Libre, rescue group
iturra | person | Sofía Iturra, founder of Mar Libre

=== edges
hard | film | haro | a film and the man who made it
soft | service | montt | the service and its regional director
soft | libre | iturra | the rescue group and its founder

=== clusters
k1 | C | 2..2 | two-counts | Forty-one whales came ashore. | A navy aircraft counted from above, a biologist on foot.
k2 | C | 2..2 | opposed-parties-agree | A survey ship was firing air guns in the bay on the eve of the stranding. | The oil company grants what the fishermen's leader saw.
k3 | S | 1..2 | same-body* | Seventeen whales died. | The fisheries service and its own regional director.
k4 | S | 1..1 | recording-and-maker* | The first whale grounded at 5.40 in the morning. | A drone film and the man who shot it.
k5 | S | 1..1 | one-expert-quoted* | There was bleeding in the inner ears. | One pathologist, quoted by the Gazette and from the Gazette by a magazine.
k6 | S | 1..2 | same-body* | Volunteers kept up the work for thirty hours. | The rescue group and its founder.
k7 | U | 1..2 | interpretation* | The noise drove the whales on to the beach. | The fishermen's leader and a magazine writer draw the same conclusion.
k8 | C | 2..2 | body-and-eyewitness | The survivors passed Punta Brava out to sea on Monday at dusk. | A navy patrol boat and a fisherman in his launch.

=== a | Austral Press Agency | 2032-03-09
[k3 service|Seventeen whales dead] in Tierra del Fuego stranding

PUERTO ALMAGRE, Chile (APA) - [k3 service|Seventeen pilot whales have died] on a beach in the far south of Chile and the rest have been returned to deep water, {the Fisheries and Coastal Service} ~said~ on Tuesday.

[k1 navy|Forty-one of the animals were on the sand at first light on Sunday], ~according to~ {the navy}, which sent a patrol aircraft over the bay and counted them from photographs.

Rescuers wrapped the survivors in wet blankets and waited for two tides.
[k6 libre|The effort went on without a break for thirty hours], {the group Mar Libre} ~said~ in a bulletin.

Strandings of the species are frequent on this coast, although seldom in March.

The oil company Petrolena has been carrying out exploration nearby under a state licence.
[k2 petrolena|Its vessel Boreal Surveyor used air guns inside the bay on Saturday until 22:00], {the company} ~acknowledged~ in answer to a question, and stopped when darkness made it impossible to keep watch for marine mammals.
It said there was no evidence of a connection.

[k8 navy|A patrol boat watched the last of the survivors clear Punta Brava at dusk on Monday], {the navy} ~said~, and it has asked other vessels to stay a mile off.

=== b | Strait Gazette | 2032-03-12 | byline=Lorena Vukasovic
The longest Sunday on Almagre beach

They were still warm, the people who were there keep saying, as if the whales had been expected not to be.

[k1 oyarzun|"I walked the tideline end to end with a clicker, there and back, and both times I got forty-one,"] ~said~ {Carla Oyarzún}, the marine biologist from the university institute across the strait, who had hitched a ride over on the bread van.

Nobody saw the first of them arrive, but a machine did.
{A drone film} of the beach, which the Gazette has been shown and which was taken for a surf club, ~has~ [k4 film|a single black back lodged in the shallows at 5.40, before the others].
It lifts its tail twice.

Since then the questions have moved to a cold room behind the abattoir.
{Esteban Piñeiro}, the veterinary pathologist, opened four heads on Wednesday.
[k5 pineiro|"In all of them I saw haemorrhage round the inner ear,"] {he} ~said~, while cautioning that he had not yet put anything under a microscope.

And the count of the dead?
{Regina Montt}, who directs the fisheries service in the region, ~gave~ it as [k3 montt|seventeen, five of them calves].
They will be buried above the wrack line on Saturday with a mechanical digger lent by the road department.

{Nelson Ojeda}, who fishes for crab, had followed in his launch, farther off than he would have liked.
[k8 ojeda|"It was nearly dark on the Monday when they went by Punta Brava, all in one bunch, blowing,"] {he} ~said~.

{Sofía Iturra}, who started Mar Libre in her kitchen, has hardly any voice left.
[k6 iturra|"Thirty hours we were in that water, in shifts,"] {she} ~whispered~.

=== c | Radio Bahía | 2032-03-08
Listeners' morning: the whales

We've had calls since six and we'll try to get to them all.

First on the line was Segundo Barría, and you know him, he speaks for the eighty boats of the co-operative and he and the oil people have not been on good terms since the nets were cut.
[k2 barria|"On Saturday evening the survey ship was shooting in the middle of the bay, you could feel every bang in the hull,"] ~said~ {Barría}.
People have been in the water since yesterday morning and are there now, so if you have a dry pair of gloves, take it down.

{Don Segundo} had no doubt what it meant, either.
[k7 barria !i|"That racket put them on the beach,"] ~was how~ {he} put it.

Then there's the young man from the surf club, {Matías Haro}, who'd sent up his drone to see about the waves.
He turned it round and there they were.
[k4 haro|The first one was stuck by twenty to six], {he} ~told~ us, and it was on its own then.
He's given the film to the Gazette and he'd like everyone to stop ringing his mother.

Tides: high water at 14.10 this afternoon.
Buses to the beach every half-hour from the plaza, and they're free.

=== d | Southern Naturalist | 2032-05-01 | byline=Hugh Ballantine
What the whales heard

I reached Puerto Almagre eight weeks late, when the mounds above the beach had begun to grow a fuzz of scurvy grass.

A pilot whale lives by ear.
It finds squid at six hundred metres in complete darkness, and its aunts and its calves by a private vocabulary of whistles.
Deafen one of them, and the others will not leave it.

That is why a line in a local newspaper had brought me here.
{The pathologist, Piñeiro}, had ~told~ the Strait Gazette of [k5 pineiro|bleeding in the inner ears of the animals he dissected].
He would not see me; his samples were in Santiago, and he had been asked to keep quiet until they came back.

In the harbour they do not keep quiet.
At the co-operative I was given coffee and shown a notebook of cut nets, dated and priced, and behind the counter somebody had pinned up a child's drawing of a ship with lightning coming out of its keel.

I am not neutral and do not claim to be.
[k7 doc-d !i|Noise killed these whales: it chased them up a bay that has only one end.]
The licence runs until 2034.
