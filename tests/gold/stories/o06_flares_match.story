tests: a Polish league match with crowd trouble: reporter and referee, two reporters on the goal, club and away fans on a gate, a father and a hospital, one police in three
set: development

=== origins
kurier | witness | Reporter of Kurier Lubicki in the stadium
sportwire | witness | Reporter of Sportwire Poland in the stadium
referee | record | Report of the referee, Marek Sowa, to the league
police | body | Police in Lubica
pspokes | person | Ewa Dudek, spokeswoman for the police in Lubica
safety | person | Jacek Wrona, head of safety at Stal Lubica
fans | body | Orkan Supporters' Association
hospital | body | Children's hospital in Lubica
father | person | Piotr Zielak, father of the injured boy
club | body | Stal Lubica
coach | person | Nuno Vidal, coach of Orkan Zarzecze

=== edges
soft | police | pspokes | the police and their spokeswoman

=== clusters
k1 | C | 2..2 | reporter-and-official | Play was held up for 22 minutes because flares were thrown. | A paper's reporter timed it, and the referee wrote it down.
k2 | C | 2..2 | two-reporters | The match ended 1-1 after Bako's equaliser in the 88th minute. | Two reporters in the stadium.
k3 | C | 2..2 | opposed-parties-agree | A gate at the away end was opened before the search was over. | The home club's head of safety and the visitors' supporters.
k4 | C | 2..2 | person-and-body | A boy of nine was burned on the hand. | The father told the paper, the hospital told the radio.
k5 | S | 1..2 | same-body* | Thirty-one people were arrested. | The police and their spokeswoman, three outlets.
k6 | S | 1..1 | contradicted | Officers used tear gas in the stairwell. | The visitors' association only; the police deny it.
k7 | S | 1..1 | contradicted | No gas was used. | The police only.
k8 | S | 1..1 | plain | Repairs to the stand will cost 240,000 zlotys. | The club's sum.
k9 | U | 1..1 | opinion | The evening was a disgrace to both clubs. | The visiting coach.

=== a | Kurier Lubicki, English pages | 2030-10-28 | byline=Olga Marczak
[k1 kurier|Twenty-two minutes] of smoke

It began with one red light behind the goal, quite pretty, like something at a fair.
Then there were thirty.

From the press seats I had my watch on it.
[k1 kurier|The flares came over the fence in the 51st minute, and it was twenty-two minutes before a ball was kicked again].
In between stood eleven men of Stal and eleven of Orkan with their shirts over their noses.

[k2 kurier|Bako headed Orkan level with two minutes left, one goal each, and that is how it finished], though I doubt anyone will remember.

Three rows below me sat Piotr Zielak with his son.
[k4 father|"Something landed on his hand and his glove was burning, he is only nine,"] {Zielak} ~told~ me outside the first-aid room, and he showed me the glove.

How did it all get in?
[k3 safety|A steward opened Gate 7 at the visitors' end while hundreds had still to be searched], {Stal's head of safety, Jacek Wrona}, ~conceded~ yesterday.
The man has been suspended.

{Police} ~say~ [k5 police|they made 31 arrests].
{The club} ~puts~ [k8 club|the repairs to the east stand at 240,000 zlotys].

=== b | Sportwire Poland | 2030-10-27 | byline=Adam Kozak, in the stadium
[k2 sportwire|Stal and Orkan draw] in match [k1 referee|halted by flares]

LUBICA (Sportwire) - [k2 sportwire|Orkan Zarzecze snatched a 1-1 draw at Stal Lubica on Saturday through an 88th-minute header by Ibrahim Bako], in a game overshadowed by violence in the stands.

Pawel Lis had put the hosts ahead from the penalty spot on the half-hour.
From the press box the scorer of the second goal could be made out only by his yellow boots.

[k1 referee|The game was suspended for 22 minutes in the second half owing to pyrotechnics thrown from both ends], {referee Marek Sowa} ~wrote~ in his report to the league, which Sportwire has seen.
He considered abandoning it, the report says.

[k5 pspokes|Thirty-one people were detained], ~said~ {police spokeswoman Ewa Dudek}.

The Orkan coach, Nuno Vidal, kept his press conference to one sentence on the football and several on the rest.
[k9 coach !o|"Tonight was a disgrace for us and for them,"] {the Portuguese} ~said~.

Both clubs are to appear before the disciplinary panel on Thursday.
Stal stay sixth, and Orkan move up to ninth.

=== c | Radio Zarzecze, English bulletin | 2030-10-28
Orkan fans tell of chaos at Gate 7

Supporters who travelled to Lubica on Saturday say they were let down at the turnstiles.

{The Orkan Supporters' Association} ~says~ [k3 fans|Gate 7 was thrown open about twenty minutes before kick-off, with half of the coaches not yet searched].
People who had nothing to hide were pushed up a stairwell by those who did, it says.

What happened in that stairwell is in dispute.
[k6 fans|Officers sprayed tear gas into it], {the association} ~claims~.
[k7 police|No gas was used at any point], {the Lubica police} ~replied~ when we asked.
Video sent to this station shows coughing, but there was smoke everywhere.

[k5 police|The number of arrests stands at thirty-one], {the same force} ~told~ us, twelve of them from our town.

One of the hurt was a child.
{The children's hospital in Lubica} ~confirmed~ that [k4 hospital|it had treated a nine-year-old boy for a burn to the hand and sent him home the same night].

Orkan play in Gdynia on Friday.
The club has returned its allocation of tickets.
