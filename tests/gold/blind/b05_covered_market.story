tests: a market burnt down: fire bureau and stallholders count alike, a radio reporter and the water district, two eyewitnesses apart, one officer under three names, one agency's unnamed officials
set: blind

=== origins
marshal | person | Senior Inspector Noel Abarquez, city fire marshal of San Telmo | the fire marshal; the inspector
vendors | person | Perla Dumalagan, president of the vendors' association
radio | witness | Radyo San Telmo, own reporter on Mabini Street
water | person | Grace Uy, general manager of the San Telmo water district
guard | person | Rodel Caparas, night guard of a pawnshop
baker | person | Carmelita Yap, baker on Mabini Street
behind | behind | Unnamed officials to the Archipelago News Service
mayor | person | Ramil Sotto-Vega, mayor of San Telmo
electrician | person | Benjie Arcilla, electrician in the next town

=== edges

=== clusters
k1 | C | 2..2 | two-bodies | The fire destroyed 212 stalls. | The fire marshal's count and the vendors' association's own list.
k2 | C | 2..2 | reporter-and-official | The hydrants by the market had no water. | The radio's reporter saw the hoses hang; the water district's manager admits it.
k3 | C | 2..2 | two-witnesses | The fire began in the row of the cloth sellers. | A guard across the street told the paper, a baker told the radio; each saw it for himself.
k4 | S | 1..1 | one-person-many-names* | The damage comes to 80 million pesos. | Noel Abarquez by name, as the marshal and as the inspector: one man.
k5 | S | 1..1 | one-agency* | Two firefighters were treated for smoke. | The agency's unnamed officials, in its copy and in the paper that takes it.
k6 | S | 1..1 | plain | The city will give each stallholder 10,000 pesos. | The mayor only.
k7 | U | 1..1 | interpretation | Old wiring caused the fire. | An electrician's reading from afar.
k8 | U | 1..1 | prediction | A shopping mall will be built on the site. | The fear of the vendors' president.

=== a | Panlasan Ledger | 2030-02-18 | byline=Teresa Magbanua-Ruiz
San Telmo counts what is left of its market

There is a smell of burnt sugar over the plaza, and of fish.

For ninety years the covered market was where San Telmo bought its rice and settled its quarrels.
On Saturday night it went in under three hours.
{Rodel Caparas} had the whole of it in front of him, from his stool outside the pawnshop: [k3 guard|"It started with the cloth. I saw orange between the bolts of the textile row, and everything else was still dark."]

By Sunday noon Perla Dumalagan was sitting at a school desk with a ruled notebook.
Stall by stall, each owner signing beside the name, {the president of the vendors' association} ~arrived at~ [k1 vendors|two hundred and twelve that no longer exist].
{She} is ~convinced~ she knows the rest of the story: [k8 vendors !p|they will put up a mall where her grandmother sold garlic].

Why did nobody stop it?
{Grace Uy}, general manager of the water district, does not hide behind the inquiry.
[k2 water|The mains around the market were shut for pipe works and the hydrants on them were dry], {she} ~conceded~ to the Ledger, and the fire station had not been told.

[k5 behind|Two members of the fire crews were treated for smoke], {the Archipelago News Service} ~reported~.

[k4 marshal|The loss is eighty million pesos], ~estimates~ {Noel Abarquez}, a quiet man with singed eyebrows who had been awake for thirty hours.

=== b | Archipelago News Service | 2030-02-17
Blaze razes public market in Philippine town

SAN TELMO, Philippines (ANS) - Fire swept through the public market of San Telmo late on Saturday and left little but the concrete posts.

[k1 marshal|A total of 212 stalls burned down], ~said~ {Senior Inspector Noel Abarquez, the city fire marshal}, after walking the site on Sunday.
{He} ~put~ [k4 marshal|the damage at 80 million pesos], or about 1.4 million dollars.

[k5 behind|Two firefighters needed oxygen after breathing in smoke], {officials} ~said~.
No trader or customer was hurt, the gates having closed at eight.

{Mayor Ramil Sotto-Vega} ~pledged~ [k6 mayor|10,000 pesos from city funds to every stallholder], to be paid out before the end of the month.
Temporary tents are to be raised on the parking lot of the sports complex.

The cause is under investigation.
Market fires are common in the dry months between February and May, when wooden partitions, gas burners and crowded aisles make it hard to keep a small blaze small.

=== c | Radyo San Telmo | 2030-02-17
Tonight's bulletin in writing: the market

Good evening, it is six o'clock, and this is what our team brought home today.

I was on Mabini Street myself from half past ten.
[k2 radio|The crews screwed their hoses to two hydrants, one after the other, and both hung flat as ribbons], until a tanker came from the sugar mill.
That was at eleven fifteen.

{Carmelita Yap} bakes opposite the north gate and was setting her dough.
[k3 baker|The first flames she noticed were among the fabrics, on the side where the curtains are sold], {she} ~told~ us, and she rang the station from the bakery's phone.

The sum you have been asking about: [k4 marshal|eighty million], {the inspector in charge} ~said~, and that is buildings and goods together.

A listener in Santa Barbara, {electrician Benjie Arcilla}, ~wrote~ in to say that [k7 electrician !i|old wiring is behind this, as it is behind every market fire in the islands].
He has not been to the site, he adds.

The Mass for the traders is on Tuesday at the parish church.
Rice, blankets and cooking pots can be left with the guard at our station until nine each night.
