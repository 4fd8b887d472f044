tests: local history: an open encyclopaedia and two papers that feed each other, a patent beside a wage book, one letter in two biographies
set: development

=== origins
wiki | outlet | Omnipedia, the open encyclopaedia
packet | outlet | The Holm Packet
patent | record | Patent register, read by the Society Letter
wagebook | record | Wage book of the Sorby works, read by the Holm Packet
letter | record | Letter of Agnes Sorby to her sister, 1871
sculptor | person | Ines Carvalho, sculptor
packet-witness | witness | The Holm Packet, own reporter with a measuring tape
museum | person | Derek Hume, curator of the Holm Museum
rival-curator | person | Gunhild Storm, curator of the Northport Museum

=== edges
hard | wiki | packet | the Packet has it from Omnipedia, and Omnipedia gives the Packet as its source

=== clusters
k1 | U | 0..0 | citation-ring* | Agnes Sorby was born in Holm. | Omnipedia cites the Packet, the Packet Omnipedia. | circular
k2 | C | 2..2 | two-measurements | Sorby's tin opener existed by 1869. | The state's patent register and the works' own wage book, read by two outlets.
k3 | S | 1..1 | one-record* | She cut herself on her own first model. | One letter, quoted by two.
k4 | C | 2..2 | witness+named | The statue is 2.1 metres tall. | The Packet's reporter measured it; the sculptor said so to the Society Letter.
k5 | C | 2..2 | parties-agree | The first opener is in Northport, not in Holm. | The curator who has it and the rival curator who would like to have it.
k6 | U | 1..1 | opinion | No invention has done more for peace at home. | The Packet's joke.

=== a | Omnipedia | 2031-02-01
Agnes Sorby

Agnes Sorby (1840–1911) was a manufacturer of kitchen tools.

[k1 packet|Sorby was born in Holm], ~as~ {the Holm Packet} ~has written~.
She married a drawer of wire and took over his shop when he went deaf.

{2|A letter to her sister}, dated 1871, ~2|tells~ how [k3 letter 2|she had cut her thumb with the very first opener].
It was widely thought that the scar was from a goose.

[+ doc-a|Her firm employed 140 women and closed in 1958].
A ship, a street, a brand of soup and a minor planet are named after her.
She is also the patroness of a students' drinking club, whose members carry openers on a ribbon.

=== b | The Holm Packet | 2031-03-08
Agnes gets her statue

She stands on the fish quay with her sleeve rolled up.
[k4 packet-witness|From heel to bun she is two metres ten]; {we} ~went at her with a tape~ before the mayor had finished speaking.

[k1 wiki 2|Agnes Sorby, a daughter of Holm by birth], ~2|according to~ {2|Omnipedia}, began with a hammer and a chisel.
[k2 wagebook 3|In October 1869 a girl was paid for packing openers], {3|the wage book of the Sorby works} ~3|records~; we found it in the attic of the savings bank.

[k5 museum 4|"The oldest piece is not here but in Northport, sadly,"] {4|our curator, Derek Hume}, ~4|admitted~.

[k6 doc-b !o|No invention has done more for peace in the kitchen.]

=== c | Letter of the Northport Society | 2031-04-01
Our Sorby, their Sorby

Holm has put up a statue.
We wish it well, and note that [k4 sculptor|it measures just two metres and ten centimetres], as {sculptor Ines Carvalho} ~told~ our secretary over the clay.

[k2 patent 2|Patent number 1,207, for "a lever for tins", was granted to A. Sorby in May 1869], {2|the patent register} ~2|says~ on page 88.

{3|Her letter of 1871} ~3|has~ [k3 letter 3|the thumb slit by that first lever].

And [k5 rival-curator 4|that lever is in our own case, between the whale and the clogs], as {4|curator Gunhild Storm} will ~4|tell~ anyone who asks.

Subscriptions are due.
The outing is to the lighthouse.
