tests: a cricket match: two captains who agree, an umpire heard by two, one television picture, a board and its chairman
set: development

=== origins
captain-a | person | Tariq Rahman, captain of the visitors
captain-b | person | Will Ashcombe, captain of the hosts
umpire | person | Desmond Pryor, umpire
post-witness | witness | The Wellbrook Post, own reporter at the ground
age-witness | witness | The Cricket Age, own reporter at the ground
picture | record | Television picture of the host broadcaster
board | body | Cricket Board
chairman | person | Sir Neville Cope, chairman of the Cricket Board
physio | person | Anna Lim, physiotherapist of the visitors
hospital | body | Wellbrook General
anon-c | anon | dressing-room sources

=== edges
soft | board | chairman | Sir Neville chairs the board

=== clusters
k1 | C | 2..2 | parties-agree | Both sides had agreed to end the match early. | The two captains, each to another paper.
k2 | C | 2..2 | two-witnesses | Rain stopped play at 2.40 p.m. | Two reporters at the ground. |
k3 | S | 1..1 | one-video* | The ball had touched the grass before it was caught. | One television picture, described by three.
k4 | C | 2..2 | two-named | Farooq has broken his collarbone. | The visitors' physiotherapist and the hospital that X-rayed him.
k5 | S | 1..2 | same-body* | The pitch will be reported to nobody. | The board and its chairman, about their own decision.
k6 | C | 2..2 | heard-by-two | Umpire Pryor said he had made a mistake. | That he said so: two reporters heard him on the steps. | speech-act
k7 | S | 1..1 | one-person-many-names* | Pryor gave the catch by mistake. | What he says is his alone, however often it is quoted: "Pryor", "the umpire", "the man in the white coat".

=== a | The Wellbrook Post | 2031-07-07
Rain and regret as Test ends in draw

The third Test ended in a draw at Wellbrook yesterday after an afternoon that nobody will want to remember.

[k2 post-witness|Play stopped at 2.40pm when the covers came on], as {our reporter at the ground} ~noted~, and did not resume.

[k1 captain-b 2|"We shook hands on a draw at tea, Tariq and I, before the umpires had said a word,"] {2|home captain Will Ashcombe} ~2|told~ the Post.

[k4 physio 3|Imran Farooq, the opening batsman, has fractured his collarbone], {3|the visitors' physiotherapist, Anna Lim}, ~3|said~.

[k6 post-witness 4 !s|Umpire Desmond Pryor said on the pavilion steps that he had been wrong to give Ashcombe's catch]; {4|this reporter} ~4|was standing beside him~.

[k3 picture 5|Television showed the ball on the grass before it reached Ashcombe's hand].

[k5 board 6|There will be no report on the state of the pitch], {6|the Cricket Board} ~6|announced~.

=== b | The Cricket Age | 2031-07-08
Pryor's honest mistake

We have seen umpires hide, and we have seen them shrug.
[k6 age-witness 1 !s|Desmond Pryor came out and said that he had got it wrong]; {1|I} ~1|heard~ him, on the steps, hat in hand.

[k7 umpire 2|"I gave that catch by mistake and I am sorry for it,"] {2|the umpire} ~2|said~.

[k3 picture 3|The ball was on the turf], as {3|the broadcaster's picture} ~3|proves~.

[k2 age-witness 4|The rain that came at twenty to three], which {4|I} ~4|watched~ arrive over the gasworks, ended an argument as well as a match.
[k1 captain-a 5|The captains had settled on a draw among themselves over tea], {5|Tariq Rahman} ~5|confided~ to the Age.

[k5 chairman 6|The pitch needs no report], {6|Sir Neville Cope} ~6|ruled~ for the board.

[+ doc-b|It was the first drawn Test at Wellbrook for nineteen years].

=== c | The Evening Globe | 2031-07-07
Farooq out for season; umpire says sorry

[k4 hospital|Imran Farooq's collarbone is broken], {Wellbrook General} ~confirmed~ last night after an X-ray.
He fell over the boundary rope while chasing his hat.

{2|The man in the white coat} ~2|owned up~: [k7 umpire 2|Ashcombe's catch was given in error].
[k3 picture 3|In the television replay the ball clearly bounces first].

There had been words at lunch.
[+ anon-c 4|A chair was thrown], ~4|according to~ {4|dressing-room sources}.

The series stands at one all with two to play.
Tickets for the next Test, at Harbour Road, are sold out for the first three days.
The forecast is fair.
