tests: celebrity news: a publicist and the star's own post, one owner's two tabloids, a registrar and a photographer
set: development

=== origins
post | record | Post by Lola Marchetti on Starlight
publicist | person | Dee Frobisher, publicist of Lola Marchetti
flash-witness | witness | Flash!, own photographer in a boat
registrar | person | Yannis Kallas, registrar of Agia Thea
glow-witness | witness | Glow, own reporter on the quay
pals | anon | pals of the couple
chef | person | Rosa Lentini, caterer

=== edges
soft | post | publicist | the star's own post and her paid publicist
hard | flash-witness | glow-witness | Flash! and Glow belong to one owner, as Glow says at its foot

=== clusters
k1 | C | 2..2 | witness+named | Lola Marchetti and Theo Brand married on Agia Thea on Saturday. | Flash!'s photographer saw the rings; the registrar who married them told the Aegean Weekly. Glow belongs to Flash!'s owner and adds nothing.
k2 | S | 1..2 | same-body* | She is expecting twins. | Her own post and her own publicist.
k3 | S | 1..1 | same-owner* | Her father stayed away. | Flash! and Glow each had someone there, both on one payroll.
k4 | S | 1..1 | anonymous-alone | He cried through the vows. | Pals without names. | anonymous-only
k5 | C | 2..2 | two-named | The whole party ate in the village school. | The caterer and the registrar, to two outlets.
k6 | U | 1..1 | opinion | It was the dress of the decade. | Glow's taste.

=== a | Flash! | 2031-06-16
LOLA SAYS "NAI"!

It's official, it's gorgeous and we were there, in a very small boat!

[k1 flash-witness 4|Lola Marchetti and Theo Brand are man and wife]: {4|our photographer Kit} ~4|saw the rings go on~ at 6.20 p.m. on Saturday, on the church terrace of Agia Thea.
[k3 flash-witness|Papa Marchetti was nowhere to be seen], ~says~ {Kit}, and he had the long lens out.

And there's more.
[k2 post 2|Two little hearts are beating under the lace], {2|the bride} ~2|wrote~ on Starlight at midnight, beneath a picture of four shoes.

[k4 pals 3|Theo wept from the first vow to the last], {3|pals} ~3|tell~ us.
All together now: aaah!

=== b | Glow | 2031-06-17
The frock, the rock, the ferry

Ladies, sit.
[k6 doc-b !o|It was the dress of the decade.]
Forty metres of tulle, sewn by nuns.

{2|Our Tamsin} ~2|spent~ Saturday on the quay and ~2|saw~ everybody who came off the ferry: [k3 glow-witness 2|two hundred guests and no father of the bride].

[k2 publicist 3|Lola is expecting twins in November], {3|publicist Dee Frobisher} ~3|confirms~, and no, she won't tell us what they are.

Caterer {4|Rosa Lentini} ~4|gave~ us the menu with her own hands and let slip that [k5 chef 4|everyone sat on tiny chairs in the village school], as it was the only room with a roof.

Glow and Flash! are published by Sparkle House.

=== c | Aegean Weekly | 2031-06-19
Small island, large wedding

AGIA THEA. [+ doc-c|The island has 84 inhabitants, one policeman and, since 1962, one registrar at a time].

{Yannis Kallas}, the present one, ~told~ this newspaper that [k1 registrar|he had joined Theodore Brand and Lola Marchetti in marriage on Saturday evening].
[+ registrar|"They were five minutes early, that has never happened,"] {he} ~said~.
[k5 registrar 2|The banquet was held in the schoolhouse], {2|Mr Kallas} ~2|added~, and the children were given a holiday.

The goats ate some of the tulle.
[+ doc-c|Water ran short on Sunday and a tanker was sent from Naxia].
The couple have paid for a new pump, the priest reports, and the pump has been given the name of Lola.
