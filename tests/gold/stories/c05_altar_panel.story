tests: an altar panel stolen and found in Italy: priest and alarm firm, prosecutor and defence, a policy seen by one paper and passed on, carabinieri and their captain, a sacristan at second hand, an institute's finding passed on, two scholars' opinion, a diocese's reward
set: development

=== origins
priest | person | Matteo Ruggeri, parish priest
alarm | body | SicurVia, the alarm company
prosecutor | person | Anna Bellocchi, public prosecutor
defence | person | Corrado Lippi, lawyer of the accused restorer
policy | record | Insurance policy on the panel, seen by The Adriatic Review
carabinieri | body | Carabinieri unit for the protection of art
captain | person | Giulia Serristori, captain in the carabinieri art unit
sacristan | person | Piero Nanni, sacristan
institute | body | Conservation institute in Castelvero
deroos | person | Annelies de Roos, art historian
fiorani | person | Tullio Fiorani, curator
diocese | body | Diocese of Monteferro

=== edges
soft | carabinieri | captain | the unit and one of its officers

=== clusters
k1 | C | 2..2 | person-and-company | The church's alarm was not switched on that night. | The priest who left it off and the company whose system it is.
k2 | C | 2..2 | opposed-parties-agree | The restorer had a key to the sacristy. | Prosecution and defence, each in another outlet.
k3 | S | 1..1 | one-record* | The panel was insured for 1.9 million euros. | One policy, seen by the Review; the trade sheet and the weekly have it from there.
k4 | S | 1..2 | body-and-its-officer* | The panel was found in a rented garage in Trebisana. | The carabinieri and their captain.
k5 | S | 1..1 | passed-on* | A corner of the panel was sawn off. | The institute, in an agency dispatch and in a trade sheet that quotes it.
k6 | S | 1..1 | hearsay* | A white van stood beside the church at four in the morning. | The sacristan saw it; the priest only tells what he told him.
k7 | U | 2..2 | shared-opinion* | The panel is not by Orlando da Ferro himself. | Two scholars judge so by eye.
k8 | S | 1..1 | plain | Nobody has claimed the reward of 20,000 euros. | The diocese alone.

=== a | Agenzia Adria | 2030-10-22
Stolen Renaissance altar panel recovered in Italy

MONTEFERRO ALTO, Italy (AA) - A 15th-century painting of Saint Apollonia that vanished from a hill-town church five weeks ago has been found, and a restorer is under arrest.

[k4 carabinieri|The panel was discovered on Monday night in a rented garage at Trebisana, 40 km away], {the carabinieri art squad} ~said~.
[k5 institute|The lower left corner, about the size of a postcard, has been sawn off and is still missing from the panel], {the conservation institute in Castelvero} ~said~ after a first examination.

Saint Apollonia, attributed to Orlando da Ferro, was taken on the night of 14 September.
[k1 alarm|The church's burglar alarm had not been armed], ~according to~ {SicurVia, the firm that installed it}, whose server received no signal from the building after 3 August.

The suspect, a 58-year-old man from the town, has worked in the church for years.
His lawyer, Corrado Lippi, said he denied everything.
[k2 defence|"Of course he has a sacristy key, half the town knows that, and a key is not a crime,"] {Lippi} ~told~ reporters.

=== b | The Monteferro Bell, English edition | 2030-10-25 | byline=Ornella Pazzi
Apollonia is coming home

There was bell-ringing on Tuesday, and in the Bar Centrale there was grappa before ten.

Captain Giulia Serristori drove up herself to tell the parish.
[k4 captain|"She was behind a boiler in a garage in Trebisana, wrapped in a duvet,"] ~said~ {the officer}, who hasn't slept much since the summer.

Don Matteo Ruggeri hugged her and then asked to say something from the steps.
[k1 priest|He had not turned the alarm on that Saturday, nor any night since the feast in August, because of the bats that set it off], {the parish priest} ~confessed~.
People clapped, which was kind.

Piero Nanni was not clapping.
The sacristan lives over the old forge and gets up for his bladder.
[k6 sacristan|"At four that night a white van stood by the side door with its lights off,"] {he} ~says~.
He went back to bed, and has been sorry ever since.

So was it worth the trouble?
[k3 policy|1.9 million euros is the sum insured], if {a city newspaper that has seen the policy} is to be ~trusted~.
[k8 diocese|The reward of twenty thousand has so far been claimed by nobody], {the diocese} ~let it be known~ on Thursday.
No one here has bought a round on it yet.

=== c | The Adriatic Review | 2030-10-24 | byline=Leonhard Maurizi
The saint, the key and the sum insured

Anna Bellocchi doesn't speak of treasure.
The public prosecutor speaks of hinges, of which there are four on the sacristy door, none of them forced.
[k2 prosecutor|The accused could let himself in with a key he had held since 2019], {she} ~set out~ before the judge on Wednesday, and [+ prosecutor|everybody else who has one has an alibi].

Then there is money.
{The policy}, a copy of which is in our possession, ~values~ [k3 policy|the painting at 1.9 million euros].
It was taken out in March by the diocese, and until then the saint had been covered for the price of a small car.

On what the neighbours saw there is only Don Matteo to go by, and he saw nothing.
[k6 sacristan|His sacristan had noticed a white delivery van by the wall towards four o'clock], {the priest} ~related~ to us, "and Piero does not invent things".

And is she even what the label claims?
[k7 deroos !o|The hands are too weak for Orlando; this is a pupil's work], ~argues~ {Annelies de Roos of Leiden}, whose monograph on the painter comes out next year.
She has only ever known the panel by candlelight.

The judge has given the prosecution until the end of November.

=== d | Collectors' Ledger | 2030-11-01
Recovered: Monteferro's Apollonia

The trade can strike one lot off its watch list.
The Saint Apollonia from Monteferro Alto is back, in less than mint condition.

As Agenzia Adria reports it, [k5 institute|a corner "about the size of a postcard, has been sawn off"]; that is the ~finding~ of {the conservators in Castelvero}.
Corners are where collectors' stamps sit, so draw your own conclusions.

Values.
[k3 policy|Insured at EUR 1.9m] ~per~ {the document quoted in last week's Adriatic Review}.
That strikes several dealers we know as brave.

Attribution.
The sceptics have a new recruit.
[k7 fiorani !o|"I would not hang it as an Orlando, and I never would have,"] ~says~ {Tullio Fiorani, who keeps the Italian paintings at the Kunsthalle in Graustadt}.
If he is right, a work like this fetches a tenth of that figure on a good afternoon.

Dealers offered a postcard-sized fragment with gilding on two edges are asked to ring the police, and not us.
