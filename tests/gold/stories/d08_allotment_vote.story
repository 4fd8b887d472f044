tests: a town council falls out over allotments: mayor and his foe agree, two reporters see a jug thrown, a webcast watched twice, clerk and her minutes, police and complainant, one statement of a builder, unnamed on a brother-in-law, an opinion two share
set: development

=== origins
pascoe | person | Roy Pascoe, mayor of Pellbury | the mayor
gell | person | Tamsin Gell, leader of the opposition on Pellbury town council
clerk | person | Miriam Adeyemi-Holt, town clerk of Pellbury | the clerk
minutes | record | Minutes of Pellbury town council, kept by the town clerk
mercury-witness | witness | Pellbury Mercury, own reporter in the gallery
blog-witness | witness | Pellbury Unfiltered, own writer in the gallery
webcast | record | Webcast of the meeting of Pellbury town council
police | body | Westmere Police
larkham | body | Larkham Homes | the developer
wojcik | person | Stan Wójcik, chair of the allotment holders
anon-blog | anon | Three councillors, to Pellbury Unfiltered
anon-lark | anon | A source in the town hall, to The Daily Lark

=== edges
soft | clerk | minutes | the town clerk and the minutes she keeps
soft | anon-blog | anon-lark | unnamed people of one council, who may be the same

=== clusters
k1 | C | 2..2 | opposed-parties-agree | The price of the land is 410,000 pounds. | The mayor who signed the offer and the councillor who fought it.
k2 | C | 2..2 | two-reporters | The mayor swept a jug of water off the table. | The Mercury's reporter and the blog's writer each saw it.
k3 | S | 1..1 | one-record* | The mayor called Mrs Gell a disgrace to the town. | One webcast, watched by a broadcaster and a tabloid after the gallery had been cleared.
k4 | S | 1..2 | same-body* | The sale passed by seven votes to six. | The clerk and the minutes she keeps.
k5 | C | 2..2 | person-and-body | A complaint against the mayor has been made to the police. | The police who took it and the woman who made it.
k6 | S | 1..1 | one-document* | Larkham will build thirty-eight houses. | One statement of the builder in three outlets.
k7 | U | 2..2 | opinion* | The mayor ought to resign. | The opinion of Mrs Gell and of the allotment holders' chair.
k8 | S | 1..2 | anonymous-only* | The mayor's brother-in-law owns shares in Larkham. | Unnamed people in two outlets.

=== a | Pellbury Mercury | 2031-10-17 | byline=Harriet Oduya
Uproar as council sells Coldharbour plots

There has been shouting in the Corn Hall before, most memorably over the bandstand, but nobody present on Tuesday could recall the furniture being involved.

[k2 mercury-witness|At ten to nine the mayor, Roy Pascoe, struck out with his forearm and a full jug of water went off the end of the table], narrowly missing the Mercury's notebook and the lap of Tamsin Gell.
He then ordered the gallery cleared, and the 60 or so members of the public, press included, finished the evening on the steps.

We therefore rely on others for what came next.
{The draft minutes}, pinned up on Thursday, ~state~ [k4 minutes|seven in favour of the sale and six against], with the chairman using his casting vote.

For Mr Pascoe there was no mystery about the terms.
[k1 pascoe|"We offered it at £410,000, I signed the letter, and it's a good price,"] {he} ~told~ us on the telephone.

{Larkham Homes} ~plans~ [k6 larkham|38 houses on the six acres], going by a statement it sent round on Wednesday.

Stan Wójcik has grown leeks at Coldharbour since 1994.
[k7 wojcik !o|The mayor should hand back the chain], ~thinks~ {the allotment holders' chairman}.

=== b | Pellbury Unfiltered | 2031-10-15
Splash!

I have sat through forty-one meetings of this council so that you don't have to, and at last I have been repaid.

[k2 blog-witness|Our first citizen lost his temper at item six and batted the water jug clean off the dais].
I was in the second row and I have a damp cuff to prove it.
The glass was still being picked out of the carpet when we were all turned out.

Why so touchy, Roy?
[k8 anon-blog|His wife's brother is a shareholder in Larkham], {three councillors} ~told~ me in the car park, one after the other, each making me promise.
I asked the mayor about it on the steps and was shown the back of a very nice coat.

[k6 larkham|Thirty-eight "executive and family homes" are what will stand where your beans do], if you ~believe~ {Larkham's statement}, which landed at noon.
There is a picture of a hedgehog on it.

I looked for Mrs Gell afterwards, but she had gone straight from the hall to the police station in Sheep Street, umbrella in hand.
More when I know it.
If you were in the gallery and have pictures, you know where the letter box is.

=== c | County Live | 2031-10-16
Mayor faces police inquiry after water jug row

A mayor is under investigation following a stormy meeting about the future of a town's allotments.

{Westmere Police} ~said~ [k5 police|an allegation of common assault had been made against a 63-year-old man] over an incident at the Corn Hall, Pellbury, on 14 October.
Nobody has been arrested.

The public had been asked to leave, but the cameras went on running.
On {the council's webcast}, which County Live has viewed, Roy Pascoe ~can be heard~ saying [k3 webcast|Mrs Gell is "a disgrace to this town"].

{Town clerk Miriam Adeyemi-Holt} ~confirmed~ that [k4 clerk|the disposal of the land was agreed by seven to six].
[+ clerk|The recording would stay online for six months], {she} ~said~.

Tamsin Gell, who leads the Residents' Alliance, has opposed the sale from the start.
[k1 gell|"They let Larkham have it for four hundred and ten thousand, and my own back garden's worth half that,"] {she} ~said~.

[k6 larkham|The developer intends to put up 38 homes], {it} ~said~ in a statement.

The mayor's office did not respond to our request for an interview.
A petition against the sale has passed two thousand signatures, which is more than voted in the ward at the last election.

=== d | The Daily Lark | 2031-10-18
MARROW-MINDED! Mayor in veg plot punch-up

It's the vegetable patch that has turned a sleepy market town into the Wild West.

Hot-headed Roy Pascoe, 63, blew his top over plans to concrete over the leeks of Coldharbour.
[k3 webcast|"You're a disgrace to this town,"] he ~roars~ at rival Tamsin Gell, 47, in {the council's own video} seen by the Lark.
She is then seen calmly wringing out her cardigan.

Last night {the mum of three} ~told~ us: [k5 gell|"I went to the station that very night and made a formal complaint about him."]
She ~demanded~ his head too.
[k7 gell !o|"He's got to go,"] {she} ~fumed~.

And there could be more mud to come.
[k8 anon-lark|Pascoe's brother-in-law has a slice of the building firm], {a town hall source} ~claimed~.
Larkham declined to say who its shareholders were, adding only that it was proud of its hedgehog corridors.

Gardeners are digging in.
Plot-holders have parked a muck-spreader across the gate and taken turns to guard it through the night with flasks of soup.
"Let them come," said one pensioner, patting her fork.
