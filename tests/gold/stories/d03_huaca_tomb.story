tests: a tomb dug in a Peruvian valley: university and dig director, one dating report, a ministry's release taken back, police and prosecutor, a writer in the trench, diggers without names, one reading two scholars share
set: development

=== origins
mamani | person | Rosa Mamani, director of the dig, of San Telmo University | the director; the excavator
university | body | San Telmo University
ministry | body | Ministry of Culture
release | record! | First press release of the Ministry of Culture, of 7 August, withdrawn on 11 August
lab | record | Dating report of the Uppland Radiocarbon Laboratory
solis | person | Efraín Solís, cane farmer at Quilcay
water | person | Nelly Huarcaya, president of the irrigators' board
strata-witness | witness | Strata, own writer in the trench
police | body | Police of Cañada province
prosecutor | body | Public prosecutor's office in Cañada
vall | person | Henrik Vall, professor of Andean archaeology in Uppsala
anon-observer | anon | Two labourers on the dig, to The Andean Observer
anon-radio | anon | People who dig there, to Radio Quilcay

=== edges
soft | mamani | university | the director of the dig and her university
soft | anon-observer | anon-radio | unnamed workers on one dig, who may be the same

=== clusters
k1 | C | 2..2 | two-persons | The tomb came to light when a ditch was cut with a digger. | The farmer and the president of the irrigators' board.
k2 | S | 1..1 | one-report* | The burial dates from about AD 640. | One laboratory's report, cited by the director and read by Strata.
k3 | S | 1..2 | same-body* | Eleven people lie in the tomb. | The director of the dig and her own university.
k4 | C | 2..2 | reporter-and-official | Looters had broken through the roof of the tomb. | Strata's writer saw the hole and the crisp packets; the ministry told the agency.
k5 | C | 2..2 | two-bodies | Three men were arrested with vessels from the tomb. | The police and the prosecutor's office, each for itself.
k6 | U | 2..2 | interpretation* | The woman in the tomb ruled the valley. | Mamani's reading and Vall's.
k7 | U | 0..0 | withdrawn* | The mask is of solid gold. | The ministry's first release in two outlets, since taken back.
k8 | S | 1..2 | anonymous-only* | A second tomb has been found and is kept secret. | Unnamed diggers in two outlets.
k9 | S | 1..1 | retraction | The ministry has withdrawn its first release. | Only the ministry.

=== a | Agencia Cordillera | 2031-08-07
Peru archaeologists open noblewoman's tomb in sugar valley

LIMA (Cordillera) - Archaeologists working in a sugar-cane valley south of the capital have opened a sealed chamber with the remains of a richly dressed woman, the authorities announced on Thursday.

[k7 release|The mask that covers her face is of solid gold and weighs 640 grams], {the Ministry of Culture} ~said~ in a press release with eight photographs.
[k4 ministry|Thieves had got in through the roof before the archaeologists did], {a ministry official, Jorge Belaúnde,} ~told~ Cordillera by telephone, though they missed the inner room.

{Rosa Mamani}, who directs the excavation for San Telmo University, ~counted~ [k3 mamani|eleven bodies], most of them young.
She said the Uppland laboratory in Sweden had examined the reed matting.
[k2 lab|The burial took place around the year 640], ~going by~ {its result}.

{The public prosecutor's office in Cañada} ~said~ [k5 prosecutor|three men were in custody over pots taken from the same chamber].
They face up to eight years in prison under the heritage law.

The site, known as Huaca Quilcay, is a mound of mud brick about the size of a football pitch.

=== b | Radio Quilcay | 2031-08-08
Our lady of the cane field

Good morning to all who rose early to see the lights on the huaca.

So much has been said in Lima that we went to ask the man whose field it is.
[k1 solis|"I hired the digger to bring the ditch down to the lower plot, and on the second morning the bucket went through into the dark,"] ~says~ {Efraín Solís}, who grows cane there as his mother did.
He stopped the engine and crossed himself.
He has had no money for the lost rows.

She wears a mask, as you know by now.
[k7 release|It is made of pure gold], ~according to~ {the ministry's announcement}, which was read out in the plaza by the mayor, twice.

And is she alone?
[k8 anon-radio|There is another tomb close by that nobody is to talk about], ~whisper~ {people who work up there}, and we shall leave the whisper where it is.

The road past the school is closed to lorries until Sunday.
Doña Pilar is selling picarones at the gate for the visitors, and asks them to bring change.

=== c | The Andean Observer | 2031-08-12 | byline=Lucía Ferrand
[k9 ministry !r|Ministry takes back "gold"] of Quilcay

The mask of Quilcay is a little less bright this week.

{The Ministry of Culture} on Monday ~withdrew~ [k9 ministry !r|its release of 7 August on the find], explaining that an unfinished draft had been sent out and that the metal had not been tested.
What it is made of will be known in October.

Other parts of the tale hold.
[k1 water|The chamber was struck by an excavator digging a new branch of the canal], ~says~ {Nelly Huarcaya, who presides over the irrigators' board} and had signed the order for the water herself.
She is still waiting for the canal.

[k5 police|Three men stopped on the coast road had vessels from the tomb under a load of onions and were arrested], {the police in Cañada} ~reported~.

At San Telmo the bones are being washed.
[k3 university|The chamber held eleven dead], ~states~ {a bulletin on the university's website}, nine of them under twenty.

There is no shortage of rumours.
{Two labourers} who spoke to the Observer at the bus stop, and who feared for their day's pay, ~told~ of [k8 anon-observer|a second burial chamber, opened last month and covered again].
The dig's director would not discuss it.

The ministry has promised a guard.
Until he arrives the mound is watched by the farmer's brother and a dog named Canela.

=== d | Strata | 2031-09-04 | byline=Owen Tregarth
The lady under the cane

You go down backwards, because the ladder is a bamboo pole with notches.

At the bottom the air tastes of plaster.
[k4 strata-witness|Above my head a ragged hole, roped off with string, lets in the day: the looters' way through the roof, with two of their crisp packets still lodged in the brickwork].
They stopped a hand's breadth short of her.

Rosa Mamani has spent nineteen seasons in this valley and talks to the mud as to a mule.
I ask who the woman was.
[k6 mamani !i|"She governed here, from the sea to the first snow,"] {the excavator} ~answers~ without looking up; the sceptre, the seat and the children at her feet admit of nothing else.

She is not alone in thinking so.
{Henrik Vall}, the Uppsala professor whose textbook every student of the Andes has cursed, has studied the drawings and ~wrote~ to me that [k6 vall !i|this was the valley's sovereign and no priestess].

How long ago?
{The sheet from the Uppland laboratory} is pinned to the door of the tool shed, and I copied from it: it ~gives~ [k2 lab|AD 640, with a margin of twenty-five years either way].

In the evening we sit on buckets.
Somebody has a radio, and a voice is selling fertiliser.
Mamani draws the chamber in the dust with her trowel, rubs out one wall and draws it again a little to the left.
