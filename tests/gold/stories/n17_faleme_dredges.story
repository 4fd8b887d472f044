tests: a French report from Senegal and English ones: a translated root, own reporters on the bank, a space company's picture in two articles, a gendarmerie and its colonel, a freelance with two papers
set: development

=== origins
dieme | person | Colonel Ousmane Dieme, commander of the gendarmerie in Kedougou | le colonel
gendarmerie | body | Gendarmerie of Kedougou
chief | person | Sadio Danfakha, village chief
soleil-witness | witness | Le Fleuve, its reporter on the bank of the Faleme
freelance | witness | Ada Nwosu, freelance reporter on a dredge
image | record | Satellite picture of 3 May by Orbea
midwife | person | Coumba Cissokho, midwife
ngo | body | Rivières Vivantes, own water samples
ministry | body | Ministry of mines
buyer | anon | a gold buyer

=== edges
soft | dieme | gendarmerie | the colonel commands the gendarmerie there

=== clusters
k1 | S | 1..2 | translated-credit* | 32 dredges have been seized on the Faleme. | Colonel Dieme in French, "the gendarmerie" in English: one force, told twice in two languages.
k2 | C | 2..2 | two-witnesses | The river runs brown below Sansamba. | The Fleuve's reporter stood on the bank, Ada Nwosu on a dredge.
k3 | S | 1..1 | one-instrument* | There are 88 pits on the left bank. | One satellite picture, in two articles.
k4 | S | 1..1 | relayed-witness* | Boys of ten or eleven were working the hoses. | One freelance sold what she saw to two papers.
k5 | C | 2..2 | two-named | Women from three villages can no longer draw water from the river. | The village chief and the midwife, to two papers.
k6 | S | 1..1 | plain | Mercury in the water is nine times the limit. | One organisation's samples.
k7 | S | 1..1 | anonymous-alone | The gold crosses the border in spare tyres. | A buyer without a name. | anonymous-only
k8 | U | 1..1 | prediction | The ban will be extended. | The ministry looks ahead.

=== a | Le Fleuve | 2032-05-11 | lang=fr
[k1 dieme|Falémé : trente-deux dragues saisies]

Le bruit s'est arrêté lundi à l'aube.
[k1 dieme|Trente-deux dragues ont été saisies entre Sansamba et Moussala], ~a déclaré~ {le colonel Ousmane Dième}, qui commande la gendarmerie à Kédougou.

En aval, pourtant, rien n'a changé.
{Nous} ~avons marché~ deux heures sur la berge : [k2 soleil-witness|l'eau est couleur de brique et l'on n'y voit pas sa main].

[k5 chief|« Chez nous, à Bountou et à Saraya, les femmes ne puisent plus dans le fleuve »], ~soupire~ {Sadio Danfakha, le chef de Sansamba}.

[k8 ministry !p|L'interdiction de l'orpaillage sur la rive sera prolongée], ~assure~ {le ministère des Mines}.

=== b | The Accra Observer | 2032-05-15 | byline=Ada Nwosu
On the brown river

The machine I am standing on has no name, no number and no owner that anyone will admit to.
Under it the Falémé, which the old maps show in blue, [k2 freelance|is the brown of strong tea with milk all the way to the bend].

The hose is held by a child.
That day {I} ~saw~ [k4 freelance|eleven of them at it, ten or eleven years old by their own account, up to the chest].

The authorities have not been idle: [k1 gendarmerie|thirty-two such rafts have been towed away], {the gendarmerie} ~says~, and their pumps burned.
The lieutenant who led the raid is twenty-six and comes from Saint-Louis, at the other end of the country, where the river meets the sea and nobody digs.
He walks me along the row of confiscated engines as a man might walk a guest through his garden.
These four are Chinese, this one is from a lorry, that one, he believes, was a generator in a hospital.
By the weekend, he expects, half of them will have been bought back at auction by cousins of the men who lost them.
"Then I will come again," he says, "and they will be so kind as to recognise me."

From above, it hardly shows.
[k3 image|Eighty-eight pits can be counted along the Senegalese bank], ~in~ {a picture taken by Orbea's satellite on 3 May}.

At the maternity post in Moussala the buckets now come from the borehole, four kilometres off.
[k5 midwife|"Three villages used to fetch from the river and today none of them does,"] ~says~ {Coumba Cissokho}, who has delivered half of their inhabitants.

And the gold?
[k7 buyer|"In the spare wheel, madam, always in the spare wheel,"] {a buyer} ~laughs~.

=== c | Weekend Standard (Nairobi) | 2032-05-22 | byline=Ada Nwosu
Small hands, big money

Mamadou says he is eleven, then that he is ten.
On the dredge where he let me sit, [k4 freelance|all of the hoses were in the hands of boys his size].

He has never seen the picture in which {Orbea's camera} ~shows~ [k3 image|eighty-eight holes along his side of the water].
He thinks there are more.

Laboratory results published by {Rivières Vivantes} ~put~ [k6 ngo|mercury at nine times what is allowed].
