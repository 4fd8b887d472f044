tests: one paper through its journal, its author and a university release; another group's instrument; a forecast
set: development

=== origins
paper | record | Article in the Journal of Cold Waters
ferreira | person | Inês Ferreira, lead author of the article
dyke-group | body | Boreal Lakes Institute, with a buoy of its own
eyewitness | witness | The Northlight, own reporter on the ice
fisher | person | Aslak Sara, ice fisher
funder | body | University of Lund-Vest

=== edges
soft | paper | ferreira | Ferreira is the article's lead author
hard | doc-b | funder | b prints a sentence of the university's release as its own

=== clusters
k1 | C | 2..3 | two-measurements | Lake Onsa gives off more methane in winter than had been assumed. | Ferreira's article and the institute's own buoy: two groups, two instruments. The author and her article are one.
k2 | S | 1..2 | same-body* | The gas comes from old peat. | The article, and the woman who wrote it.
k3 | C | 2..2 | witness+named | The gas can be set alight through a hole in the ice. | The Northlight's reporter saw it; an ice fisher told Radio Fell of doing it every winter.
k4 | S | 1..1 | release-copied* | The team spent three winters on the lake. | The university's release, printed by two, once without saying so. | text-reuse
k5 | U | 1..1 | prediction | Emissions may double by 2060. | A model's outlook. | prediction

=== a | The Northlight | 2032-01-30
Setting fire to a lake

[k1 paper|Under its ice, Lake Onsa breathes out four times as much methane as the textbooks allow], {a paper in the Journal of Cold Waters} ~reports~ this week.

[k2 paper 2|Carbon dating puts the gas down to peat that was drowned eight thousand years ago], {2|the paper} ~2|says~.

A graduate student drilled a hole, knelt and flicked a lighter.
[k3 eyewitness 3|A blue flame as tall as a child stood on the ice], and {3|this reporter} ~3|jumped~ back with everybody else.

[k5 doc-a !p|If the ice season goes on shrinking, the yearly total ^may^ double by 2060.]

{4|The University of Lund-Vest} ~4|said~ [k4 funder 4|the team camped on the frozen lake for a total of 211 nights over three consecutive winters].

=== b | Science Feed Daily | 2032-01-30
[k1 ferreira|Winter lakes leak methane]

[k4 doc-b|The team camped on the frozen lake for a total of 211 nights over three consecutive winters.]
It was worth the frostbite.

{Inês Ferreira}, the lead author, ~says~ [k1 ferreira|far more of the gas escapes from Onsa between November and April than anyone believed].
{2|She} ~2|traces~ [k2 ferreira 2|it to ancient peat].

[+ doc-b|Methane traps heat some eighty times as well as carbon dioxide over two decades].
Lakes have been a blank in the budget because nobody cares to stand on them in the dark.
[+ doc-b|The instruments used were a set of inverted funnels, a laser and, when the laser froze, a bicycle pump].
The raw figures are to be published in the spring.

=== c | Radio Fell | 2032-02-02
The Onsa question

Presenter: Is it really so much?
We asked people who had no part in the study.
{The Boreal Lakes Institute} keeps a buoy of its own at the south end of Onsa, and it ~finds~ the same: [k1 dyke-group|winter methane well above the accepted value, three to five times].

Presenter: And out on the ice?
{2|Aslak Sara} has fished here for fifty years.
[k3 fisher 2|"I light the bubbles every winter to warm my tea,"] he ~2|told~ us.
He laughed for some time at the word "discovery".

Presenter: The institute will put out a second buoy in March, money permitting.
This has been Fell Forum, good evening.
