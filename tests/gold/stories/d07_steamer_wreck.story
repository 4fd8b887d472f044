tests: a steamer of 1916 found in the Baltic: a navy notice handed on, navy sonar and a diver's gauge, a diver and a reporter at the bell, a harbour book read by many, heritage board and spokeswoman, a family tale, one agency copied, a view two share
set: development

=== origins
heritage | body | National Heritage Board
raud | person | Liis Raud, spokeswoman of the National Heritage Board
ilves | person | Maarja Ilves, dive leader of the Sukel club | the dive leader
navy | body | Navy
harbourbook | record | Harbour book of Riga for 1916, in the Latvian archive
sundqvist | person | Aksel Sundqvist, ship historian in Turku
vogt | person | Ernst Vogt, grandson of the captain
magazine-witness | witness | Deep & Tidal, own writer who dived on the wreck
behind | behind | Diplomats, unnamed, to Baltic Press Bureau

=== edges
soft | heritage | raud | the board and its spokeswoman

=== clusters
k1 | C | 2..2 | two-instruments | The wreck lies in sixty-three metres of water. | The navy's sonar and the gauge on a diver's wrist.
k2 | C | 2..2 | person-and-reporter | The bell bears the name Hermine Vogt. | The diver who found it, and the magazine's writer who put his hand in the letters.
k3 | S | 1..1 | one-record* | She left Riga with nineteen aboard in November 1916. | One harbour book, copied out by a historian and read online by the magazine.
k4 | S | 1..2 | same-body* | The site is closed to divers for a year. | The heritage board and its own spokeswoman.
k5 | U | 2..2 | interpretation* | The steamer ran on to a mine. | The historian's reading and the diver's.
k6 | S | 1..1 | hearsay* | There was a chest of roubles aboard. | The captain's grandson, in two outlets, on what his mother told him.
k7 | S | 1..1 | one-agency* | Germany has laid claim to the wreck. | Unnamed diplomats to one agency, whose copy the local paper prints. | text-reuse
k8 | S | 1..1 | one-report* | A live mine lies close to the wreck. | The navy, and the Maritime Administration handing on the navy's notice.

=== a | Baltic Press Bureau | 2032-06-07
Lost steamer of 1916 found off Estonian island

TALLINN (BPB) - A cargo steamer that vanished with all hands in the First World War has been located north of the island of Vormsaar, Estonian authorities said on Monday.

{The navy} ~said~ [k1 navy|its sonar showed an upright hull on a clay bottom 63 metres down].
It was called in after amateur divers reported a find on Sunday.

[k8 navy|A sea mine that could still explode is lying some 200 metres to the east], {it} ~added~, and will be dealt with this week.

{The National Heritage Board} ~said~ [k4 heritage|diving on the site was forbidden for twelve months] while it was surveyed.

[k7 behind|Germany has informed Tallinn that it regards the ship as its property and the remains aboard as those of its citizens], {diplomats} ~said~.

The steamer, built in Rostock in 1904, was trading in neutral colours when she disappeared.
{Ernst Vogt}, 81, whose grandfather was her master, ~told~ BPB from Lübeck that [k6 vogt|a chest of gold roubles had been on board], as his mother used to relate.
No insurer ever paid for such a cargo.

=== b | Rannapost | 2032-06-10 | byline=Kadri Tamm
Bell rings for Hermine after 116 years

Maarja Ilves teaches chemistry at the upper school and on Sundays she goes down into the cold.

[k2 ilves|"I rubbed the mud off with my glove and there it stood, HERMINE VOGT, and under it ROSTOCK,"] ~says~ {the leader of the Sukel divers}.
She cried into her mask, which she does not recommend.

What brought the ship there?
[k5 ilves !i|For her it can only have been a mine]; the plates by the forward hold are bent inwards, {she} ~argues~.

The people of Vormsaar have heard other things.
In a letter to this newspaper {Ernst Vogt} of Lübeck, the captain's grandson, ~writes~ that [k6 vogt|there were roubles in a chest under the captain's bunk].
He asks only for the bunk.

{The Maritime Administration}, handing on a notice it had from the navy, ~advises~ skippers that [k8 navy|a mine from the war, not yet made safe, lies on the seabed a cable's length from the wreck], and has marked a circle on the chart.

Berlin has an interest as well, the Baltic Press Bureau reports.
[k7 behind|Germany has informed Tallinn that it regards the ship as its property and the remains aboard as those of its citizens], {diplomats} ~said~.

The school has put the chemistry test off until Tuesday.

=== c | Pohjanlahti Daily | 2032-06-12 | byline=Sanna Kivelä
The historian who knew where to look

The card index in Aksel Sundqvist's flat in Turku fills two walls and part of the bathroom.
On a blue card, typed in 1988, stands the Hermine Vogt.

{The retired schoolmaster} ~copied~ out then what the port of Riga wrote down: [k3 harbourbook|nineteen souls, 4 November 1916, bound for Gävle with flax].
[k5 sundqvist !i|A minefield laid that same week was the end of her], {he} ~is persuaded~, since nothing else explains the silence.
[+ sundqvist|No paper that he knows of mentions any gold], {he} ~adds~.

Things have become busy around the card.
A television crew has been; a man from Hamburg rang at six in the morning.
{Liis Raud}, who speaks for Estonia's heritage board, ~told~ this paper that [k4 raud|nobody may dive there for a year] and that a guard boat would see to it.

Sundqvist will not be going in any case.
He gets seasick on the ferry to Nagu, he confesses, and has crossed the Baltic once in his life, by night, with his eyes shut.
What he would like is a photograph of the bell, preferably in black and white, ten by fifteen, so that it will fit in the drawer with the card.

=== d | Deep & Tidal | 2032-06-24 | byline=Conrad Achebe
Nineteen on the blue card

We went in on the Sunday of the find, before the ban, on the second shot line.

Somewhere past forty metres the green goes out like a lamp.
Then there is a rail.
I followed it to the bridge and came nose to nose with the bell.
[k2 magazine-witness|I put two fingers into the letters and spelled them, H, E, R, and all the way to VOGT].

Back on deck Maarja Ilves peeled off her gloves and read her wrist.
[k1 ilves|"Sixty-three on the button at the keel,"] {she} ~said~, and entered it in the club's log in pencil.

The Hermine sailed in her last autumn with a crew that had wintered together.
[k3 harbourbook|Nineteen of them left Riga on 4 November], ~according to~ {the harbour book}, which the Latvian archive has put online.
It lists two cousins and a boy of fifteen.

The ban came next morning.
[k4 heritage|A year without divers], {the heritage board} ~decreed~, and on the quay there were some who swore.
I was not among them.
A ship that has kept her door shut for so long may be forgiven for wanting it shut a little longer.
