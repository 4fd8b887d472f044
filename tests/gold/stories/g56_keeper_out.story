tests: sports desk: a club tweet, a scan, two managers, a statistician, a columnist, an agent in two papers
set: development

=== origins
manager | person | Gary Tindall, Harbour City manager
rival | person | Olga Brandt, Vale United head coach
referee | person | Referee Simon Achebe's match report
scan | record | The scan of the knee, seen by the Evening Post
surgeon | person | Mr Hugh Pargeter, knee surgeon
agent | person | Rico Valdes, the keeper's agent | his agent; Valdes
post-witness | witness | Evening Post, its man in the press box
fanzine-witness | witness | The Long Stand, a columnist behind the goal
anon-c | anon | dressing-room insiders

=== edges

=== clusters
k1 | C | 2..2 | record+named | The keeper's ligament is torn. | The scan, read by the Evening Post, and the surgeon who operated.
k2 | C | 2..2 | parties-agree | The ball was over the line. | The two managers, whose clubs gained and lost by it.
k3 | C | 2..2 | two-witnesses | The floodlights went out for six minutes. | A man in the press box and a columnist behind the goal.
k4 | S | 1..1 | one-person-many-names* | Lisbon have made an offer for the keeper. | The agent, named in one paper and not in the other.
k5 | S | 1..1 | anonymous-alone | The keeper and the captain do not speak. | Insiders. | anonymous-only
k6 | S | 1..1 | plain | Two cautions were given. | Only the referee's sheet.
k7 | U | 1..1 | prediction | City will go down. | A columnist's outlook.

=== a | Evening Post | 2031-02-02
City's Kovar out for the season

[k1 scan|Luka Kovar has ruptured the cruciate ligament in his left knee]: {the scan}, which this column has had on its desk, ~leaves no doubt~.

From our seat in the press box we timed [k3 post-witness|the blackout at six minutes and a bit].

[k2 manager 2|"It crossed the line, I'll hold my hand up,"] {2|City boss Gary Tindall} ~2|grinned~ in the tunnel.

[k4 agent 3|There is a bid from Lisbon on the table], {3|his agent, Rico Valdes}, ~3|lets it be known~.

=== b | Vale Sport | 2031-02-02
Ghost goal that was none

[k2 rival|"No complaints, the whole ball was in,"] ~shrugged~ {United head coach Olga Brandt}, to the dismay of her own bench.
{2|The referee's report} ~2|lists~ [k6 referee 2|two cautions and no dismissal].
[k4 agent 3|Lisbon's offer came in on Friday], ~3|going by~ {3|the player's agent}.

=== c | The Long Stand | 2031-02-04
Notes from behind the goal

[k3 fanzine-witness|All four pylons died in the fifty-first minute and stayed dead for six], and I sat under one of them with my flask.
[k5 anon-c|Kovar and the captain have not exchanged a word since Christmas], if {dressing-room insiders} are to be believed.
[k7 doc-c !p 2|They ^will^ go down, mark my words.]

=== d | Joint & Bone | 2031-03-01
Famous knees: a surgeon's year

[k1 surgeon|"When I opened the joint the anterior cruciate was in two pieces,"] ~recalled~ {Mr Hugh Pargeter, who repaired it}.
[+ doc-d|He has mended the knees of eleven internationals].
