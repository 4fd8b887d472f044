tests: a refuse strike in an Italian town: union and company agree on a turnout, own reporter and fire brigade, prefecture and company on the talks, a union and its secretary, a town hall and its mayor, one leaked letter, a poll and its sponsor, a shared forecast
set: development

=== origins
union | body | Filas, the refuse workers' union
greco | person | Donatella Greco, secretary of Filas
igea | body | Igea Ambiente, the refuse company
gazette-witness | witness | Gazzetta di Montefalda, own reporter in Via Crispi
brigade | body | Provincial fire brigade
prefecture | body | Prefecture of the province
townhall | body | Montefalda town hall | Palazzo Lomellini
bassi | person | Furio Bassi, mayor of Montefalda
letter | record | Letter of Igea Ambiente's board to its auditors
pollster | body | Sondalia, polling institute
sponsor | body | Il Traghetto, magazine that commissioned the poll
traders | person | Pina Sorrentino, president of the shopkeepers' association
health | body | Local health authority

=== edges
soft | union | greco | a union and its secretary
soft | townhall | bassi | the town hall and the mayor
soft | pollster | sponsor | a poll's institute and its sponsor

=== clusters
k1 | C | 2..2 | opposed-parties | About nine in ten of the refuse workers are on strike. | The union told the agency and the company, which gains nothing by it, told the Gazzetta.
k2 | C | 2..2 | reporter-and-body | Bins burned in Via Crispi in the night to Thursday. | The Gazzetta's reporter stood there; the fire brigade told the agency of its own calls.
k3 | C | 2..2 | two-bodies | The talks at the prefecture broke off at three in the morning without a result. | The prefecture and the company, each to another outlet.
k4 | S | 1..2 | body-and-head* | The union asks for 140 euro more a month. | The union and its own secretary.
k5 | S | 1..2 | metonym* | The town will hire private lorries from Saturday. | Palazzo Lomellini is the town hall, and the mayor is its head.
k6 | S | 1..1 | one-leaked-letter* | The company means to cut sixty posts. | One letter, read by two outlets.
k7 | S | 1..2 | poll-and-sponsor* | Fifty-eight per cent of the townspeople side with the strikers. | The institute and the magazine that paid for its poll.
k8 | U | 2..2 | shared-prediction* | The strike will last until Easter. | The union's secretary and a shopkeeper both expect it.

=== a | Tirreno Agency | 2031-03-20
Italy: refuse strike in Montefalda enters second week

MONTEFALDA (Tirreno Agency) - Rubbish lay uncollected for an eighth day in the port town of Montefalda on Thursday.

{The union Filas} ~put~ [k1 union|participation at nine out of ten workers] and its members marched to the depot behind a coffin.
[k4 union|It is demanding 140 euros a month on top of present wages], {a union leaflet} ~said~.

Overnight the mood had turned.
[k2 brigade|Crews were called to Via Crispi five times to put out burning bins], {the provincial fire brigade} ~told~ the agency, adding that no one was hurt.

Talks have got nowhere.
[k3 prefecture|The parties left the table at three in the morning with nothing agreed], {the prefecture} ~stated~ in a note of two lines.

Public opinion is on the side of the strikers, it appears.
{The institute Sondalia} ~found~ [k7 pollster|58 per cent of residents in favour of the walkout].

[+ health|No case of illness linked to the waste has been recorded], ~according to~ {the local health authority}.

{Palazzo Lomellini} ~let it be known~ that [k5 townhall|private trucks would be hired as of Saturday].
The town hall has not paid for outside lorries since the strike of 2019.

=== b | Gazzetta di Montefalda | 2031-03-21 | byline=Saverio Landi
Night of smoke in Via Crispi

At half past one on Thursday morning the first flames came out of the bin before the pharmacy, and a woman on the third floor began to throw down water from a saucepan.
I was below, with a notebook.
By three [k2 gazette-witness|eleven containers between the fountain and the post office were alight or had burned down to their wheels].
Nobody had seen who did it.

Friday makes it nine days.
The company makes no bones about its position: {Igea Ambiente} ~concedes~ that [k1 igea|of every ten people on its roster only one is turning up].
And while Via Crispi burned, its lawyers were coming down the stairs of the prefecture.
[k3 igea|"At three o'clock we got up and there was no agreement on anything,"] {the firm} ~writes~ in answer to our questions.

There is worse to come, perhaps.
The Gazzetta has read {a letter from the board to its auditors}, dated 2 March, in which ~there is talk of~ [k6 letter|"a reduction of sixty positions" once the contract is renewed].

{Pina Sorrentino}, president of the shopkeepers, keeps a ladies' outfitter's that smells of fish.
[k8 traders !p|"We'll have this on our doorsteps until Easter, you'll see,"] {she} ~said~, and lit another stick of incense.

=== c | Il Traghetto, English digest | 2031-03-24
Who is right in Montefalda?

Our weekly asked, and the town answered.
[k7 sponsor|Fifty-eight in a hundred people of Montefalda stand with the binmen, and twenty-nine against], ~as~ {the poll that this magazine commissioned from Sondalia} ~shows~.

We went to see the woman of the hour.
{Donatella Greco} drove a compactor for twelve years before Filas made her its secretary, and still has the shoulders.
[k4 greco|"A hundred and forty euros a month, and I'm not selling it for a hundred and thirty-nine,"] {she} ~says~.
[k8 greco !p|The lorries will stand still until Easter], {she} ~predicts~, quite cheerfully.

What drives her people is fear as much as money.
{A letter from Igea's board}, of which we were shown a copy, ~foresees~ [k6 letter|sixty jobs fewer].
The company calls it a draft.

{Mayor Furio Bassi} received us last Thursday among his model ships.
[k5 bassi|"On Saturday hired trucks will drive, whoever likes it or not,"] {he} ~declared~.
Somebody had hung a herring from the bell-pull of his front door.

Greco denies that it was hers.
