tests: a Philippine town rejects its restored Virgin: a restorer and the heritage board, police and a radio reporter on the bridge, a diocese and its chancellor, a keeper under three names, one letter, a healing taken back, priests without names, an opinion shared
set: development

=== origins
sumalinog | person | Rogelio Sumalinog, restorer
board | body | National Heritage Board
police | body | Malapad municipal police
radio | witness | Radio Malapad, own reporter on the bridge
diocese | body | Diocese of Santa Brigida
tan | person | Monsignor Elpidio Tan, chancellor of the diocese
labrador | person | Isidra Labrador, keeper of the image's wardrobe | Nanay Ising; the camarera
letter | record | Letter of the parish priest, Father Noel Dacanay, of 3 February, seen by the Visayan Mirror
quimbo | person! | Analyn Quimbo, mother, who took back what she had said of her son
ana-anon | anon | A priest of the diocese, to the Archipelago News Agency
mirror-anon | anon | Someone at the bishop's house, to the Visayan Mirror
abella | person | Jun Abella, tricycle driver

=== edges
soft | diocese | tan | the diocese and its chancellor
soft | ana-anon | mirror-anon | unnamed people close to one bishop, who may be the same

=== clusters
k1 | C | 2..2 | opposed-parties-agree | The old paint was taken off down to the wood. | The restorer owns to it; the heritage board examined the statue itself.
k2 | C | 2..2 | reporter-and-police | The bearers set the image down on the Hinaguan bridge and went no further. | A radio reporter on the spot and the police.
k3 | S | 1..2 | same-body* | The bishop has ordered an inquiry. | The diocese and its own chancellor.
k4 | S | 1..1 | one-person-many-names* | The silver halo has not come back. | Nanay Ising, Isidra Labrador and the camarera are one woman.
k5 | S | 1..1 | one-document* | The parish priest approved the repainting in February. | One letter, read by the Mirror and cited from it by the monthly.
k6 | U | 0..0 | retracted-report* | A boy's fever left him when he touched the image. | His mother alone told it, to two outlets, and has taken it back.
k7 | S | 1..2 | anonymous-only* | The image will be moved to the cathedral. | Unnamed people in two outlets.
k8 | U | 1..2 | opinion* | The new face looks like a soap-opera star. | A tabloid and a tricycle driver find the same.

=== a | Archipelago News Agency | 2032-08-16
[k2 police|Philippine procession halted] over restored Virgin's new face

MALAPAD (ANA) - [k2 police|A feast-day procession in the central Philippines broke up on Sunday when the men carrying a 240-year-old statue of the Virgin refused to go on].

[k2 police|The 36 bearers lowered the platform on the bridge over the Hinaguan and would not take it up again], {municipal police} ~said~.
The crowd, which {they} ~put~ at [+ police|3,000], dispersed without incident.

Our Lady of the Shallows was returned on Friday after six months in a workshop in Cebu.
Parishioners complain that her features have been altered beyond recognition.

[k3 diocese|Bishop Honorato Lim has directed that an inquiry be held], {the Diocese of Santa Brigida} ~said~ in a statement.
It asked the faithful to pray and to stay away from the workshop's page, which has been receiving threats.

[k7 ana-anon|The statue is to be taken to the cathedral for the time being], ~according to~ {a priest of the diocese} who was not authorised to discuss it.

The image is believed to have been carved from a ship's timber by a Chinese convert in about 1790.
It was declared a cultural treasure in 2006, after which no work on it may be done without a permit.

=== b | Visayan Mirror | 2032-08-17 | byline=Cherrie Mae Uy
WHO IS THIS GIRL?

MALAPAD'S beloved Mama Mary went to Cebu for a facelift, and [k8 doc-b !o|she's come home the spitting image of a teleserye star].
Lashes and all!

The man with the brush isn't sorry.
{Rogelio Sumalinog}, 44, let us into his shop.
[k1 sumalinog|"Yes, I took her down to the bare wood, there were eleven coats and termites under every one,"] {he} ~admitted~.
He has hung the old flakes in a plastic bag on a nail.

And he had it in writing!
{A letter dated 3 February}, signed by Father Noel Dacanay of the parish and seen by the Mirror, ~tells~ him [k5 letter|to repaint "wherever your judgment requires"].

That's not all that is upsetting folks.
[k4 labrador|"They brought her back without her halo, the silver one, and nobody will say where it is,"] ~wept~ {Isidra Labrador}, 79, who has dressed the Virgin since she was a bride.

But some say she hasn't lost her power.
{Analyn Quimbo} held up her son, five, to kiss the hem on Friday night.
[k6 quimbo|"He was burning, and when he touched her the fever was gone,"] {the young mother} ~told~ us.

Take a last look while you can.
{Someone at the bishop's house} ~whispers~ that [k7 mirror-anon|she'll be carted off to the cathedral].

=== c | Radio Malapad | 2032-08-16
Fiesta bulletin

Maayong buntag, and no, there was no Mass at the chapel by the sea yesterday, because Our Lady never got there.

Our own Dodong was on the bridge with the microphone.
[k2 radio|He watched the men bend their knees, all together, and set her down halfway across, and then step back from the poles.]
Nobody had given an order that he could hear.
They stood with their hats off for maybe a quarter of an hour, and then the rain came.

We asked about the halo, since that's what you're all texting us.
{Nanay Ising}, who has had the keys of the wardrobe for fifty-six years, ~says~ [k4 labrador|it went to Cebu with her and did not come home].

There's some good news.
{A mother from Purok 3, Analyn Quimbo}, came by the station and ~said~ [k6 quimbo|her little boy's fever left him the moment his lips were on the hem].

And here's {Jun Abella}, he drives the green tricycle at the market.
[k8 abella !o|"I'm sorry, but she looks like the girl in the seven o'clock soap,"] {he} ~said~.
We're reading that out with the greatest respect.

Brownout this afternoon from one to four in the poblacion.

=== d | Orient Catholic Monthly | 2032-10-01 | byline=Sr. Benedicta Roque
A face for Our Lady of the Shallows

What does a parish own when it owns an image?
The question has been put in Malapad with unusual force.

The facts about the statue are now known.
{The National Heritage Board}, whose two chemists spent three days with it in September, ~found~ [k1 board|nothing left of the historical paint layers: the surface had been scraped to the wood].
No permit had been sought.

{Monsignor Elpidio Tan}, the chancellor, ~told~ this magazine that [k3 tan|an inquiry ordered by the bishop was at work] and that he would not run ahead of it.
He did not dispute the existence of a letter, published in part by {the Visayan Mirror}, in which [k5 letter|the parish priest had agreed in February to a repainting].

In the town I was received with great courtesy.
[k4 labrador|The silver halo has never been given back], {the camarera} ~remarked~ as she unfolded a mantle for me, and in her mouth it was not an accusation.

One story should be laid to rest.
{Mrs. Quimbo}, whose son was reported to have been healed, ~asked~ me to say that [k6 quimbo !r|he had been given paracetamol an hour before, and that she ought not to have told it as she did].
The boy is well.
It was brave of her, and I was reminded that truth, too, is a form of devotion.
