tests: a food recall: a regulator's notice under several descriptions, an importer and its parent, two laboratories, a supermarket's shelf seen by two, a consumers' group that relays
set: blind

=== origins
regulator | body | Food Standards Authority
cso | person | Dr Anjali Rao, chief scientist of the Food Standards Authority | the authority's chief scientist
importer | body | Nocciola Ltd, importer
owner | body | Pellegrotti Group, owner of Nocciola
importer-lab | record | Certificate of Biosaggio Milan, ordered by Nocciola, seen by The Grocer's Week
mother | person | Leanne Hobbs, mother of a sick boy
hospital | body | Royal Derwent Hospital
post-witness | witness | Derwent Post, own reporter in the supermarket
which-witness | witness | Consumer Voice, its shopper
store | body | Farefresh supermarkets

=== edges
soft | regulator | cso | the authority and its own chief scientist
soft | importer | owner | Pellegrotti owns Nocciola

=== clusters
k1 | C | 2..3 | two-measurements | The spread contains salmonella. | The regulator's laboratory, through its chief scientist too, and the importer's own laboratory in Milan.
k2 | S | 1..1 | relayed-word* | Eleven people have fallen ill. | The authority's figure; the consumers' man only passes it on.
k3 | S | 1..2 | parent-and-subsidiary* | No jars were sold outside the country. | Importer and owner.
k4 | C | 2..2 | two-witnesses | Jars were still on the shelf on Saturday. | The Post's reporter bought one; so did Consumer Voice's shopper.
k5 | C | 2..2 | two-named | A boy of four is in hospital. | The hospital and his mother.
k6 | S | 1..1 | plain | The tills were told to refuse the jars. | The chain says so.

=== a | Derwent Post | 2032-10-30
Still on the shelf

At 10.15 on Saturday morning, three days after the recall, {a Derwent Post reporter} ~took~ [k4 post-witness|a jar of Nocciola Crema, batch 7714, from aisle nine of Farefresh in Mill Lane and paid £3.20 for it].
Nobody stopped her.

That should not have been possible.
[k6 store|Every till had been set to reject the code by Wednesday night], {a Farefresh spokesman} ~said~.

Four-year-old Alfie Hobbs will not be asking for chocolate spread again.
[k5 mother|"He's on a drip, he's on the children's ward, he's asking for toast,"] ~said~ his mum, {Leanne}.

The chief scientist at the Food Standards Authority, Anjali Rao, went on the radio to urge people to check their cupboards.
[k1 cso|"We've grown salmonella from three jars out of three,"] {she} ~said~.

=== b | The Grocer's Week | 2032-11-03
Nocciola pulls two SKUs

Importer Nocciola has widened its recall to the 750g tub.

It had little choice.
The certificate from Biosaggio, the Milan laboratory that the company itself had called in, is dated 28 October and has been seen by this magazine.
{It} ~records~ [k1 importer-lab|Salmonella enterica in two of five samples].

From Bologna, where {Pellegrotti Group} has its seat, ~came~ a two-line statement the same evening: [k3 owner|"Not a single jar went to any other market."]

=== c | Consumer Voice, members' bulletin | 2032-11-01
Check your cupboard

[k2 regulator|Eleven people have been made ill by batch 7714.]
That comes from Jim Tarrant of our office, who rang {the FSA} and was ~given~ the number by the duty officer.
[k4 which-witness|Our shopper in Derwent picked up two jars on Saturday afternoon without any trouble.]

If you have one: don't open it, don't bin it, take it back.

=== d | National Wire | 2032-10-28
Recall after [k1 regulator|salmonella found in spread]

The Food Standards Authority on Wednesday ordered a hazelnut spread off the market.

[k1 regulator|Tests had found salmonella], {it} ~said~.
[k2 regulator|Eleven cases of illness were being linked to the product.]

Nocciola, which brings the spread in from Italy, said it was sorry.
[k3 importer|None of the jars had been exported], {it} ~said~.

{The Royal Derwent} ~confirmed~ [k5 hospital|it was treating a four-year-old boy].
