tests: a transfer: selling and buying club agree, an agent behind two papers, a gate counted by club and by police
set: development

=== origins
rovers | body | Lanford Rovers
rovers-pr | person | Jill Mackie, Rovers press officer
gremio | body | Gremio Sul, the selling club
sportsline | behind | SportsLine, citing a source close to the player | SportsLine
player | person | Davi Moraes, footballer
doc-physio | person | Dr Elke Brandt, doctor of the national side
turnstiles | record | Turnstile count of the Meadow, seen by the Lanford Star
police | body | Lanford police

=== edges
soft | rovers | rovers-pr | Mackie is the club's press officer

=== clusters
k1 | C | 2..3 | parties-agree | Davi Moraes has joined Lanford Rovers from Gremio Sul. | Buying and selling club, each to another outlet; Rovers' press officer adds nothing.
k2 | S | 1..1 | one-anonymous* | The fee is 22 million. | The same "source close to the player" stands in SportsLine's story, which both papers print. | anonymous-only
k3 | S | 1..2 | same-body* | He passed his medical. | Club and club's press officer.
k4 | C | 2..2 | record+named | Over 30,000 people came to see him presented. | The turnstiles' own count, seen by the Star, and the police.
k5 | U | 1..1 | opinion | He is the best finisher in the league. | The columnist's delight.
k6 | C | 2..2 | two-named | He had broken a toe in March. | Moraes himself, and the doctor of the national side to another paper.

=== a | Lanford Star | 2031-07-12
DAVI DAY

They sang his name before he had a shirt.

[k1 rovers|Davi Moraes is a Lanford Rovers player until 2035], {the club} ~announced~ at noon.
{2|Press officer Jill Mackie} ~2|said~ [k3 rovers-pr 2|he had come through his medical without a mark].

And what a welcome.
[k4 turnstiles 3|30,412 went through the gates of the Meadow to watch him juggle a ball for four minutes], ~3|going by~ {3|the turnstile count, which the Star has seen}.

[k6 player 4|"The toe I broke in March is forgotten,"] {4|Moraes} ~4|told~ the Star in the tunnel.

[k2 sportsline 5|Rovers paid 22 million], {5|a source close to the player} ~5|told~ the agency {5|SportsLine}.
[k5 doc-a !o|He is simply the best finisher in this league.]

=== b | The Northern Mail | 2031-07-13
[k1 rovers-pr|Rovers land Moraes]; crowd stops trams

[k1 rovers-pr|Moraes signed on Saturday], {Jill Mackie of Rovers} ~said~.
[k3 rovers 2|The doctors had no objection], ~2|according to~ {2|the club}.
[k2 sportsline 3|The price was 22 million, payable in three parts], {3|SportsLine} ~3|reported~, citing {3|a person close to the footballer}.

[k4 police 4|More than 30,000 people were in and around the ground], ~4|by the estimate of~ {4|Lanford police}, who closed two tram lines until five.
[+ doc-b|No arrests were made, though a sausage stall was overturned].

[+ doc-b|The striker's record is 61 goals in 103 matches].
He does not care for cold weather, by his own account, and has asked the club for gloves.

=== c | Jornal da Serra | 2031-07-13
Davi goes north: Gremio let him leave with a blessing

It is official on this side of the ocean, too.
[k1 gremio|Gremio Sul have released Davi Moraes to Lanford Rovers], {the club} ~informed~ us with a short letter and a long list of his goals.

[k6 doc-physio 2|He played on a fractured toe in March], {2|Dr Elke Brandt, the physician of the national team}, ~2|revealed~ to the Jornal, and nobody was told.
[+ doc-physio|"He scored twice that day,"] {she} ~said~. "I have the X-ray at home."

His mother sold pastries outside our old ground until he could afford to stop her.
She has kept the stall, out of stubbornness, and the queue on Saturday went around the corner.
