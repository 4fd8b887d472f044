tests: science reporting: a paper, its author and the university's release; another laboratory's date; a ranger who found it; a critic; a German newspaper that re-tells the release
set: development

=== origins
paper | record | Paper in the Journal of Ichnology
mokoena | person | Dr Lerato Mokoena, lead author
university | body | University of the Northern Cape
osl-lab | body | Luminescence Laboratory of Uppsala
ranger | person | Tsholofelo Bok, park ranger
chief-ranger | person | Johan Visagie, warden of the park
critic | person | Prof. Alan Creasey
explorer-witness | witness | Explorer magazine, its writer on the lakebed

=== edges
soft | paper | mokoena | Mokoena wrote the paper
soft | university | mokoena | Mokoena works there and the release quotes her
soft | paper | university | the release is about the paper

=== clusters
k1 | S | 1..3 | one-record* | The footprints are 121,000 years old by uranium dating. | The paper, its author and her university's release: one study three times.
k2 | C | 2..2 | two-measurements | The layer above the prints is about 120,000 years old. | The team's own uranium date for the crust, and another laboratory's luminescence date for the sand.
k3 | S | 1..2 | same-body* | There are 41 prints. | The author and her university.
k4 | C | 2..2 | witness+named | One set of prints belongs to a child. | The magazine's writer put her own hand beside them; the ranger, who found them, knew it at once.
k5 | U | 1..1 | opinion | The dating is worthless. | A critic's judgement.
k6 | S | 1..1 | one-person-many-names* | The prints were found in June 2029 after a storm. | The ranger Bok, by name and as "the finder".

=== a | Science Desk | 2032-05-06
Oldest walkers on the dry lake

People were crossing the mud of a vanished lake in the Kalahari [k1 paper|121,000 years ago], ~according to~ {a paper out today}.

The prints, which are pressed into what is now rock-hard silt, are capped by a thin crust of carbonate.
[k2 paper|That crust yielded a uranium-series age of 119,000 to 123,000 years], {the authors} ~write~ in the Journal of Ichnology.

{Lead author Lerato Mokoena} ~said~ [k3 mokoena|41 individual prints had been mapped so far] and that the wind would decide about the rest.

Not everyone is convinced.
[k5 critic !o|"You can't date a crust and call it a foot; the number is worthless,"] {Alan Creasey of Leeds} ~said~.

=== b | Hessischer Kurier | 2032-05-09 | lang=de
Spuren im Schlamm

Wer barfuß geht, hinterlässt mehr als einen Schatten.
[k1 university|Vor 121.000 Jahren liefen Menschen durch einen See, den es nicht mehr gibt], ~teilte~ {die Universität des Nordkaps} ~mit~.
Gezählt wurden bislang [k3 university 2|41 Abdrücke], ~so~ {2|die Hochschule}.

Entdeckt hat sie eine Frau, die eigentlich Nashörner bewachen soll.
[k6 ranger|Im Juni 2029, nach einem Sturm, sei der Boden auf einmal voller Füße gewesen], ~erzählt~ {die Finderin} in einem Film der Parkverwaltung.

=== c | Explorer | 2032-08-01 | byline=Anneke Ross
Where the child stopped

Dawn is the only time to see them.
With the sun lying flat on the pan, every heel fills with shadow, and you understand that you are walking beside somebody.

Tsholofelo Bok walks a little ahead, rifle over her shoulder.
[k6 ranger|"It was June, 2029, there had been a big blow, and when I came round the dune there they were,"] {she} ~says~.
She sat down and ate her sandwich, she tells me, because she did not know whom one rings.

[k4 explorer-witness|One line of prints is a child's]: {I} ~lay my hand~ in one, and my palm covers it from heel to toe.
She, or he, stops, turns, and goes on.

I had been warned about the date, so I rang Sweden.
{The luminescence lab in Uppsala} had been sent four tubes of sand from the same trench and, without knowing what they were for, ~had arrived at~ [k2 osl-lab|an age of 120,000 years, give or take six, for the bed that covers the track].

Mokoena is pleased but not surprised.
[k1 mokoena|"A hundred and twenty-one thousand, plus or minus two, it has been that since the first run,"] {she} ~says~.

=== d | Upington Weekly | 2032-05-14
Local ranger makes world news

Boeta Bok's daughter is in all the papers.
[k4 ranger|"There is one row that is a child's, you can see it in a second,"] ~says~ {Tsholofelo}, who has two.
Warden {Johan Visagie} ~asks~ visitors to stay away: [+ chief-ranger|the pan is closed until a boardwalk has been built].
