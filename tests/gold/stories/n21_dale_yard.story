tests: a strike ballot: a scrutineer's sheet read by two, a yard and its managing director, union and employer agree, a picket counted by a reporter and by the police
set: development

=== origins
sheet | record | Declaration of the ballot scrutineer
yard | body | Dale Shipbuilding
md | person | Henrik Olausson, managing director of Dale Shipbuilding
union | person | Shona McAlpine, convener of the union at Dale
letter | record | Dale Shipbuilding's letter to customers, seen by Marine Trader
clarion-witness | witness | Clyde Clarion, own reporter at the gate
police | body | Police Division K
baker | person | Isa Qureshi, who runs the van at the gate
navy | body | Naval procurement office
anon | anon | a senior naval source

=== edges
soft | yard | md | the yard and its managing director

=== clusters
k1 | S | 1..1 | one-record* | 82 percent voted to strike. | Two papers read one declaration.
k2 | C | 2..2 | parties-agree | The strike begins on Monday at six. | The union that calls it, and the employer's letter to the customers it will let down.
k3 | S | 1..2 | same-body* | The company has offered 4.5 percent. | The yard and its managing director.
k4 | C | 3..3 | witness+named | About 300 people stood at the gate on Friday. | The Clarion's reporter counted, the police estimated, and the man with the rolls made his own guess.
k5 | S | 1..1 | plain | The second frigate will be nine weeks late. | Only the procurement office.
k6 | S | 1..1 | anonymous-alone | The Navy is looking at a yard in Spain. | A source without a name. | anonymous-only
k7 | U | 1..1 | prediction | The strike will be over within a week. | The union's hope.

=== a | Clyde Clarion | 2032-04-24
DALE SAYS AYE

[k1 sheet|Eighty-two per cent]: that's the figure on {the sheet of paper} that the scrutineer ~taped up~ inside the canteen window at a quarter past three, and a roar went up that you could hear in Partick.

[k2 union|"Monday, six in the morning, tools down,"] {convener Shona McAlpine} ~told~ the crowd from the back of a pick-up.
She reckoned it would be short.
[k7 union !p|"A week, and they'll be round with flowers."]

[k4 clarion-witness|There were two hundred and ninety-six at the gate] when {I} ~went along the line~ with a clicker, not counting two dogs in hi-vis.
Isa Qureshi had been selling rolls out of his van since dawn.
[k4 baker|"There's three hundred folk here, easy,"] {he} ~said~.
"I've never had to butter so fast in my life."

What's on the table is not much.
[k3 yard|Four and a half per cent for one year], ~says~ {Dale}.

=== b | Marine Trader | 2032-04-26
Dale strike to hit frigate programme

Production at Dale Shipbuilding will stop this week for the first time since 1987.

{A letter sent to customers on Friday night and seen by Marine Trader} ~warns~ that [k2 letter|"industrial action will commence at 0600 on Monday 26 April"].

[k1 sheet|The vote was 82% in favour on a turnout of 91%], as ~certified~ by {the independent scrutineer}.

[k3 md|"Four point five is what I have,"] ~said~ {managing director Henrik Olausson}.
"I have looked under all the cushions."

{The procurement office} ~expects~ [k5 navy|hull two to slip by nine weeks].
{A senior naval source} ~went further~: [k6 anon|a Spanish yard has already been asked for a price].

=== c | Greenock Evening Post | 2032-04-24
Traffic and travel

Dale Street is open again.
{Police} ~said~ [k4 police|roughly three hundred people had gathered outside the shipyard on Friday afternoon] and that they had been "very civil".
