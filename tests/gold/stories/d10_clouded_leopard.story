tests: a leopard loose in a Moravian town: police and caretaker, a keeper's word in an inspectors' report, zoo and its head, one doorbell film, a list from a paper's archive passed on, two named through one agency, a suspended man by unnamed, an opinion two share, a fine both sides own to
set: development

=== origins
zoo | body | Lipovec Zoo
souckova | person | Radka Součková, director of Lipovec Zoo | the director
hruska | person | Tomáš Hruška, keeper of the cats at Lipovec Zoo
police | body | Lipovec police
mala | person | Věra Malá, caretaker of the primary school
inspectors | body | Regional Veterinary Administration
film | record | Film of a doorbell camera in Railway Street
novotny | person | Jiří Novotný, mayor of Lipovec
blaha | person | Dana Bláhová, head teacher of the primary school
denik | outlet | Lipovecký deník, its own list with no root given
anon-denik | anon | Colleagues of the keeper, to Lipovecký deník
anon-paws | anon | A member of the zoo's staff, to Free Paws
oberholzer | person | Silvan Oberholzer, chairman of the society Free Paws
pokorna | person | Zuzana Pokorná, zoologist in Brno

=== edges
soft | zoo | souckova | the zoo and its director
soft | anon-denik | anon-paws | unnamed staff of one zoo, who may be the same
soft | novotny | blaha | two named roots that reach us through Moravian Press Service only

=== clusters
k1 | C | 2..2 | person-and-body | The leopard was caught in the schoolyard at twenty to six. | The police and the caretaker who had it at her window.
k2 | S | 1..1 | hearsay* | The bolt of the outer gate had not been pushed home. | The keeper owns to it; the inspectors have it from the keeper's statement alone.
k3 | S | 1..2 | same-body* | The animal is unhurt. | The zoo and its own director.
k4 | S | 1..1 | one-record* | The leopard crossed Railway Street at 3.12 in the morning. | One doorbell film, seen by an agency and two others.
k5 | S | 1..1 | recycled* | It is the zoo's third escape since 2024. | A local paper's own list, passed on by a trade sheet.
k6 | S | 1..2 | two-named-one-agency* | The zoo did not warn the town for two hours. | The mayor and the head teacher, both heard by one agency.
k7 | U | 2..2 | opinion* | Clouded leopards do not belong in a zoo. | The opinion of a campaigner and of a zoologist.
k8 | S | 1..2 | anonymous-only* | The keeper has been suspended. | Unnamed colleagues in two outlets.
k9 | C | 2..2 | opposed-parties-agree | The zoo must pay a fine of 200,000 crowns. | The office that imposed it and the director who will pay it.

=== a | Moravian Press Service | 2031-11-15
Leopard escapes from Czech zoo, [k1 police|recaptured at school]

LIPOVEC (MPS) - A clouded leopard that slipped out of a zoo in eastern Moravia was recaptured in the yard of a primary school early on Saturday after a search by police and huntsmen.

{The police} ~said~ [k1 police|the animal, a male of 19 kilos, was sedated beside the school's bicycle rack at 5.40 in the morning].
[k3 zoo|It came to no harm], ~according to~ {the zoo}, and was back in its den for breakfast.

{Footage from a doorbell camera}, supplied to MPS by a resident, ~shows~ [k4 film|the cat trotting across Railway Street at 3.12 on Saturday].

The alarm was raised late, local officials complained.
{Mayor Jiří Novotný} ~told~ MPS [k6 novotny|two hours had gone by before the zoo let the town know].
{Dana Bláhová}, head teacher of the school, ~said~ she had learned of it from the siren and that [k6 blaha|nobody outside had been told for two hours].

No lessons are held on Saturdays.
The zoo, opened in 1956, keeps some 900 animals and is among the few in the country to breed the species.

=== b | Lipovecký deník | 2031-11-18 | byline=Pavla Černá
A cat at the boiler-room window

Věra Malá had come to see to the boiler.
[k1 mala|"It was sitting by the bicycles and we looked at each other, and at twenty to six the man with the pipe blew and it lay down like a rug,"] ~says~ {the caretaker}.
She has since been asked to tell it eleven times and has got better at the pipe.

How does a leopard come to be by the bicycles?
Tomáš Hruška has not slept much.
He has looked after the cats for sixteen years.
[k2 hruska|"I did not push the bolt of the outer gate all the way, and that's the whole story,"] he ~tells~ us: {the keeper} wants no one else to be blamed.
{Colleagues} ~say~ [k8 anon-denik|he was suspended on Sunday evening].
The zoo does not talk about its staff.

Readers with long memories will not be surprised.
By {our} ~count~ [k5 denik|it is the third time since 2024 that an animal has got out], after the wallaby and the two macaques.

In the square they are already selling gingerbread leopards.
[k4 film|At twelve minutes past three it was in Railway Street], as {the doorbell of the Kubíček family} ~recorded~; we have watched it with them, several times, over coffee.

{Radka Součková}, who runs the zoo, ~assures~ everyone that [k3 souckova|the cat has not a scratch on him].

=== c | Keeper & Cage | 2031-12-01
Lipovec: lessons of an open gate

The report on the November escape at Lipovec runs to six pages and ought to be read in every keepers' mess.

For the cause {the Regional Veterinary Administration} ~relies~ on the keeper's signed statement and on nothing else, the gate having been repaired before anybody came to look: [k2 hruska|its bolt had been left short of the socket].
A push from within was then enough.
[k9 inspectors|A penalty of 200,000 crowns has been set], {the inspectorate} ~notes~ on the last page, half of the maximum.

An inner door with a spring would have made the error harmless.
It had been on the zoo's list of wishes for four years.

[k5 denik|This was the third animal to leave Lipovec unbidden since 2024], by the ~reckoning~ of {the local daily}, whose list we have not been able to check.

Not everyone will be content with springs.
{Zuzana Pokorná}, a zoologist in Brno who has followed the species in Borneo, ~holds~ that [k7 pokorna !o|the clouded leopard has no place in a zoo at all].
A male in the wild may walk ten kilometres in a night; at Lipovec he had 46 square metres, two trunks and a rubber ring.

The association's spring course on locks and double doors still has places free.
Participants are asked to bring a sketch of their own worst gate.

=== d | Free Paws | 2031-12-05
Three hours of freedom

He had the moon, a railway embankment and a sleeping town, and he hurt nobody.

[k4 film|At 3.12 he crosses the street without haste, tail straight out], in {the little film from a front door} that has by now ~been seen~ by us all.
We have watched it more often than is sensible.

And what do the humans do?
They look for a scapegoat.
[k6 novotny|For two hours the zoo kept it from the town], {the mayor} ~said~ to the Moravian Press Service, as if a siren had ever calmed a cat.
{Somebody on the staff} ~wrote~ to us that [k8 anon-paws|the keeper has been sent home until further notice].
They reach for the purse.
[k9 souckova|"Two hundred thousand crowns, and we shall pay it without appeal,"] {director Radka Součková} ~announced~ at the Advent market, as though she had bought a raffle ticket.

{Our chairman, Silvan Oberholzer}, ~put~ it to the members in one sentence: [k7 oberholzer !o|an animal like this should not be kept in any zoo].
He has written to the minister and enclosed a picture.

You can help.
Come to the vigil on the sixth, outside the main entrance, with a lantern and warm socks.
Children are welcome, dogs for once are not.
Those who cannot come may sponsor a metre of forest in Borneo, which is worth more than any square metre in Lipovec.
