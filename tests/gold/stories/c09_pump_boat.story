tests: a passenger boat capsizes in the Philippines: weather bureau and pier guard, coast guard and a fisherman, one manifest, two survivors through one agency, owner and parent, a mayor's word taken back, a shipwright under two names, an inspector bribed as two papers hear, a senator's word
set: development

=== origins
bureau | body | State weather bureau
guard | person | Jun Abalos, guard at the pier of San Berto
coastguard | body | Philippine coast guard
barrios | person | Nonoy Barrios, fisherman
manifest | record | Passenger manifest of the boat Reyna Ester
liza | person | Liza Dumaguit, survivor
efren | person | Efren Tolosa, survivor
owner | body | Sea Heron Lines, owner of the boat
parent | body | Malagan Maritime Holdings, parent of Sea Heron Lines
mayor | person! | Ramil Escudero, mayor of San Berto, in a statement taken back
shipwright | person | Eleuterio Pajo, shipwright | Mang Teryo
anon-b | anon | Boatmen of San Berto, to the Malagan Bandera
anon-c | anon | A port official, to The Manila Compass
senator | person | Corazon Villafuerte-Lim, senator

=== edges
soft | liza | efren | both reach us through one agency alone
soft | owner | parent | a company and its parent
soft | anon-b | anon-c | unnamed people of one port, who may be the same

=== clusters
k1 | C | 2..2 | body-and-witness | A gale warning was in force when the boat left. | The bureau that issued it and the guard who hoisted it.
k2 | C | 2..2 | body-and-witness | Fishermen pulled thirty-one people out of the sea. | The coast guard and the fisherman who led them.
k3 | S | 1..1 | one-record* | The manifest lists fifty-eight passengers. | One sheet of paper in three outlets.
k4 | S | 1..2 | two-named-one-agency* | The engine had stalled twice before the boat overturned. | Two survivors, but only Archipelago News heard them.
k5 | S | 1..2 | parent-and-daughter* | There was a life vest for everyone on board. | The owner and the company that owns the owner.
k6 | U | 0..0 | withdrawn-statement* | The boat carried blasting caps. | The mayor said so in two outlets and took it back.
k7 | S | 1..1 | one-person-two-names* | The hull had been lengthened by three metres. | One shipwright, by his full name and by what the island calls him.
k8 | S | 1..2 | anonymous-only* | The inspector who cleared the boat was paid to do so. | Unnamed people of one port in two outlets.
k9 | U | 1..1 | opinion | The sailing was murder. | A senator's word for it.

=== a | Archipelago News Service | 2034-11-07
Boat capsizes off Philippine island, 22 dead

SAN BERTO, Philippines (ANS) - At least 22 people drowned when a wooden-hulled passenger boat overturned off the island of Malagan on Monday afternoon.

[k2 coastguard|Thirty-one people were picked up by local fishermen], {the Philippine coast guard} ~said~, and five others swam ashore.
[+ coastguard|Its own first vessel reached the scene two hours after the call], {it} ~acknowledged~.

[k4 liza|"The engine died, it came back, and then it died again,"] ~said~ {Liza Dumaguit}, 24, a nursing student, by telephone from the island clinic.
Survivor {Efren Tolosa} also ~told~ ANS that [k4 efren|the motor had cut out twice], the second time with the bow pointing away from the waves.

[k3 manifest|Fifty-eight passengers are named] in {the boat's manifest}.
The Reyna Ester was certified for 60.

{San Berto Mayor Ramil Escudero} ~said~ [k6 mayor|a crate of blasting caps for a quarry had been on board].

[k5 owner|Every passenger had been provided with a life vest], {owner Sea Heron Lines} ~said~ in a text message.

=== b | Malagan Bandera | 2034-11-11 | byline=Tess Gallardo
The flag was up

Jun Abalos has shown the flag to the police, to the priest and now to us.
It's red, it is the size of a bath towel, and it has salt on it.
[k1 guard|"I put it up at noon, gale warning, and she cast off at ten past one right under it,"] ~says~ {the pier guard}.
He shouted, and the mate waved.

Whoever knows boats on this island knows Mang Teryo, who has built most of them.
[k7 shipwright|He put three metres into the Reyna Ester's hull last year, amidships], {the old man} ~tells~ anyone who walks up to his shed in Barangay Tulay.
He was asked to and he was paid for it, and he advised against the second deck.

So how did she pass?
{Boatmen on the landing} ~swear~ [k8 anon-b|the inspector got an envelope].
They'll swear to it with their backs turned.

[k3 manifest|There are fifty-eight names] on {the manifest}, which hangs photocopied in the plaza so that people may tick off their own.

The mayor has eaten his words.
There were no explosives, he told the council on Thursday; he'd misheard a quarry foreman on a bad line, and he was sorry to have added to the grief.

The fiesta is cancelled.
Candles are free at the parish store.

=== c | The Manila Compass | 2034-11-09 | byline=Benedicto Ysmael
Senate to look into Malagan sinking

Two panels of the Senate are to open hearings next week into the loss of the Reyna Ester, and at least one senator has made up her mind.
[k9 senator !o|"Let us call this sailing what it was: murder,"] {Senator Corazon Villafuerte-Lim} ~said~ on the floor on Wednesday.

{The weather bureau} was quick to clear itself.
[k1 bureau|Its gale warning for the waters around Malagan ran from eleven in the morning on Monday until midnight], {it} ~pointed out~, producing the bulletin.

[k6 mayor|The vessel was loaded with blasting caps], ~according to~ {the island's mayor}, although divers have found none.

A heavier charge goes round in whispers.
[k8 anon-c|Money changed hands for the seaworthiness certificate, and the inspector took it], {a port official} ~said~, asking for anonymity because his own signature is on other papers.

The parent company of the operator, Malagan Maritime Holdings, rejects all blame.
[k5 parent|"There were vests for all aboard, and more,"] {it} ~said~.

{The manifest} ~has~ [k3 manifest|58 passengers on it]; the dead and the living together come to the same, for once.

=== d | Habagat, a Sunday magazine | 2034-11-26 | byline=Ines Roxas-Alba
What the sea gives back

The man who counted them does not like to be thanked.
Nonoy Barrios was hauling in a net he'd cut his hands on when he saw what he took for coconuts.

[k2 barrios|"We were four boats, and we took out thirty-one,"] {he} ~says~.
He kept count by tying knots in a line, a child's trick, and the line hangs in his kitchen, next to the calendar.
He has asked a cousin on the mainland to find out what became of number nineteen, a girl who wouldn't let go of her slipper.

I spent nine days on Malagan, and in the end I went to see the shed where the boat was born.
Eleuterio Pajo, whom no one has called Eleuterio since his baptism, is eighty-one.
He learned the adze from his father and has never drawn a plan.
[k7 shipwright|"They wanted her longer, so I sawed her in two and gave her three metres more,"] {he} ~said~, and showed me with his arms how long three metres is.
On the wall behind him, someone had written the date of the launch in pencil, then crossed it out.

In the evening the fishermen sit with their faces to the land.
It's a habit, Barrios says, and it'll pass.
