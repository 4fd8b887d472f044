tests: shots at a boat on the border of Peru and Ecuador: two governments agree, doctor and wife, reporter and customs, capital, ministry and minister, one plotter twice, unnamed officers twice, hearsay of one boat owner, a forecast two share
set: development

=== origins
lima | body | Ministry of Defence of Peru
navy | body | Navy of Ecuador
ponce | person | Alejandra Ponce, doctor at the hospital of Machala
wife | person | Narcisa Chamba, wife of the wounded man
reporter | witness | Reporter of La Voz del Norte at the bridge
customs | body | Customs service of Ecuador
quito | body | Government of Ecuador | Quito
foreign | body | Foreign ministry of Ecuador
minister | person | Gabriel Icaza, foreign minister of Ecuador
plotter | record | Plotter of the boat Santa Rita
anon-b | anon | Two officers in Tumbes, to La Voz del Norte
anon-d | anon | A navy man, to Frontier Notes
owner | person | Wilson Preciado, owner of the Santa Rita
salazar | person | Inés Salazar, historian in Lima
ortega | person | Milton Ortega, former ambassador

=== edges
soft | quito | foreign | the government and one of its ministries
soft | quito | minister | the government and one of its members
soft | foreign | minister | the ministry and the minister at its head
soft | anon-b | anon-d | unnamed servicemen who may be the same

=== clusters
k1 | C | 2..2 | opposed-parties-agree | A Peruvian patrol fired at the Santa Rita. | Peru's defence ministry and Ecuador's navy, each for itself.
k2 | C | 2..2 | doctor-and-wife | Edison Chamba was hit in the thigh. | The doctor who operated and the wife who bound the wound.
k3 | C | 2..2 | reporter-and-body | The bridge at Huaquillas is closed to lorries. | A reporter on the bridge and the customs service.
k4 | S | 1..3 | metonym* | Ecuador has called its ambassador home. | Quito, a ministry and its minister: one government.
k5 | S | 1..1 | one-instrument* | The boat was 300 metres inside Ecuadorian waters. | One plotter, read by two outlets.
k6 | S | 1..2 | anonymous-only* | The patrol was looking for smugglers of fuel. | Unnamed servicemen in two outlets.
k7 | S | 1..1 | hearsay-of-one* | The patrol gave no warning before it fired. | Priest and mayor both have it from the boat's owner.
k8 | U | 2..2 | shared-prediction* | The quarrel will be over in a month. | A historian and a former ambassador foresee it.

=== a | Agencia Pacífico | 2030-08-06
[k4 quito|Ecuador recalls envoy] after shots on border river

QUITO (Pacífico) - [k4 quito|Ecuador has ordered its ambassador in Lima home for consultations], {Quito} ~announced~ on Tuesday after a fisherman was wounded in the Jambelí channel.

[k1 navy|A launch with Peruvian markings had opened fire on the wooden boat Santa Rita], {the Ecuadorian navy} ~said~, basing itself on its radar post at Hualtaco and on four holes in the hull.

At the hospital in Machala, surgeon Alejandra Ponce showed reporters an X-ray.
[k2 ponce|"A bullet went through the thigh of Mr Edison Chamba and missed the artery by a finger,"] {she} ~said~.

Trade is suffering.
[k3 customs|Goods vehicles are no longer let across the bridge at Huaquillas], ~stated~ {Ecuador's customs service}, which did not say for how long.
Pedestrians may pass.

The two countries fought a short war in 1995 and settled their frontier three years later.
Patrols of both have had orders since then to keep to their own half of the channel and to talk on a shared radio frequency.

=== b | La Voz del Norte, Tumbes, English digest | 2030-08-07 | byline=Rocío Yarlequé
Nothing moves at the bridge

Two hundred and six lorries, counted at noon.
Onions on the Peruvian side, bananas on the other, and a smell of both.

[k3 reporter|The barrier for heavy traffic was down all day on Tuesday and a soldier sat on it], as {this reporter} ~saw~; women with bundles walked round him.

In Lima the line has changed overnight.
[k1 lima|"A unit of ours discharged its weapons at a vessel named Santa Rita,"] {the defence ministry} ~admitted~ in four lines shortly before midnight.
It regrets the injury and says nothing about where the boat lay.

{Two officers at the base in Tumbes}, neither of whom may speak in public, ~gave~ La Voz a reason: [k6 anon-b|the patrol was out after petrol smugglers].

Where was she, then?
{The plotter of the Santa Rita}, which her owner carried to our office under his arm, ~draws~ a neat green line, and [k5 plotter|at 3.14 in the morning it lies three hundred metres on Ecuador's side].

People here have seen worse.
[k8 salazar !p|"In four weeks they will be drinking together again,"] ~predicts~ {the historian Inés Salazar}, who has written two books about this river.

=== c | Canal Austral, Guayaquil, web page | 2030-08-07
Wounded fisherman: family wants an apology

Narcisa Chamba has not left the bench in the corridor since Monday.

[k2 wife|"It was the leg, up here in the thigh, I tied it with my own blouse,"] ~recalls~ {the wife of the wounded man}, who was on board to sort the catch.
She wants to hear a Peruvian say sorry.

She may get a diplomat instead.
[k4 minister|Our ambassador will be on the evening flight from Lima], {Foreign Minister Gabriel Icaza} ~told~ Canal Austral.

At Puerto Hualtaco they are less diplomatic.
[k7 owner|There was no shout, no siren and no light before the shooting], ~says~ {the parish priest, Father Euclides Mora}, who sat up on Monday night with the boat's owner and has the story from him.

{Mayor Janeth Feijoo} ~told~ our cameras the same, [k7 owner|that they fired without any warning], and when we asked how she could know, she pointed at Wilson Preciado beside her.
It is his boat.

Preciado himself nodded and would not speak.
He has five sons, all at sea, and a mortgage on the Santa Rita.

Milton Ortega was this country's ambassador to Peru until 2024.
[k8 ortega !p|It will all be settled within the month], {he} ~expects~.

=== d | Frontier Notes | 2030-08-09 | byline=Tobias Lindqvist
Three hundred metres

A border in water is a matter of faith.
I have crossed this one eleven times, twice without noticing.

So I was glad to be shown the box.
It's a cheap Korean plotter with a cracked screen, and {it} ~says~ that [k5 plotter|the Santa Rita was on the Ecuadorian side of the line, by 300 metres], when her engine stopped.
Wilson Preciado held it up for me like a christening cup.

What did a patrol want there at three in the morning?
A navy man I have known since my first visit, and whose rank and flag I'll keep to myself, shrugs.
[k6 anon-d|"They were hunting for the petrol boats, as every night,"] {he} ~says~.
Fuel costs half as much in Ecuador, and the mangroves are full of jerrycans.

The capitals do what capitals do.
{A note from the foreign ministry on Avenida 10 de Agosto} ~states~ [k4 foreign|that the head of mission in Lima was withdrawn for consultations on 6 August].
It is written in the passive throughout.

In Hualtaco the ice factory has stopped because nobody goes out.
The dogs sleep on the slipway.
A boy offered to row me across for two dollars, either way, and asked which of the two sides I would like to be shot at from.
