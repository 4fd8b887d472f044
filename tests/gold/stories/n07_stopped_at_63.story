tests: an abandoned football match: a live blog from the press box, a league and its secretary, a referee and his report, two managers who agree, a surname shared by two men
set: development

=== origins
blog-witness | witness | Terrace Live, its blogger in the press box
league | body | The Southern League
secretary | person | Adrian Mould, secretary of the Southern League | the league's top administrator
report | record | The referee's report
referee | person | Gavin Prosser, referee | the man in black
home-boss | person | Terry Quill, manager of Ashwell Town
away-boss | person | Dejan Pavlic, manager of Crofton United
police-hall | person | Inspector Martin Hall, match commander
groundsman | person | Barry Hall, groundsman
gazette-witness | witness | Ashwell Gazette, own reporter
fan | person | Donna Skeet, season ticket holder

=== edges
hard | report | referee | Prosser wrote the report
soft | league | secretary | the league and its secretary

=== clusters
k1 | C | 2..2 | two-witnesses | The match was stopped after 63 minutes. | Terrace Live's blogger and the Gazette's reporter were both in the ground.
k2 | S | 1..1 | one-record* | The linesman was hit by a coin. | The referee's own report in one paper and the referee's own mouth on another page.
k3 | C | 2..2 | parties-agree | Nobody told the players why they were going off. | The manager of each side, each to another outlet.
k4 | S | 1..2 | same-body* | The match will be played again on 4 November. | The league and its secretary.
k5 | C | 2..2 | two-people-one-surname | The turnstile block at the Mill End was left open. | Inspector Hall of the police and Barry Hall the groundsman are two men.
k6 | S | 1..1 | plain | Some supporters had come in without a ticket. | One fan says so.
k7 | U | 1..1 | prediction | Ashwell will be fined. | The Gazette's guess.

=== a | Terrace Live | 2031-10-25
Ashwell Town 1 Crofton United 1: as it happened

15:00 Peep peep. {I'm} ~in the box~, third seat along, behind a pillar.

15:31 GOAL. Okoro, off his knee.

15:58 Equaliser, and it's a beauty, which you'd know if I could see that end.

16:19 Hang on. The linesman on the far side is holding his head and the ref has the ball under his arm.

16:21 They're off.
[k1 blog-witness|Sixty-three minutes on the clock and everybody's walking.]

16:40 Still nothing over the tannoy but Status Quo.

16:52 Crofton's Dejan Pavlic came past me on the stairs.
[k3 away-boss|"They say go in, we go in, nobody says to my boys what is the reason,"] {he} ~said~.

17:05 {The Southern League} has ~put something out~: [k4 league|replay on Tuesday 4 November, 7.45pm].
Quick work.

=== b | Ashwell Gazette | 2031-10-30 | byline=Colin Frayne
Coin shame halts Town

The 412th meeting of Ashwell and Crofton will go down as the one that nobody won.

[k1 gazette-witness|It was abandoned at 4.20 with a little under half an hour to play], as {your correspondent}, stopwatch in hand, ~can attest~.

In {his report}, which the Gazette has read, the referee ~writes~ that [k2 report|a two-pound coin thrown from the home end struck assistant Neil Yardley above the ear].

How did so many get so close?
{Inspector Martin Hall}, who was in charge of the policing, ~said~ [k5 police-hall|the Mill End turnstiles had been left unlocked from half past one].
He has asked for the CCTV.

[k6 fan|There were lads in there who'd not paid a penny], ~complained~ {Donna Skeet}, who has sat in row F since she was nine.

{Terry Quill}, the Town manager, cut a forlorn figure.
[k3 home-boss|"My lads got no explanation,"] {he} ~told~ me.
"One minute we're attacking a corner, next minute we're looking at our boots."

[k7 doc-b !p|A fine ^looks^ certain.]

=== c | NonLeagueNow | 2031-10-28
Five questions about Ashwell v Crofton

Who was hurt?
Assistant referee Neil Yardley.
[k2 referee|He'd been struck by a coin], ~explained~ {the man in the middle, Gavin Prosser}, on our podcast, and was seeing two of everything.

When's the replay?
[k4 secretary|A week on Tuesday, the fourth], ~according to~ {the league's secretary, Adrian Mould}.

Was it an accident waiting to happen?
{Barry Hall} has cut the grass at Ashwell for thirty years.
[k5 groundsman|"I walked past Mill End at two and the gates on the turnstiles were wide open, I told a steward,"] ~says~ {Hall}.

Will there be fireworks at the replay?
Only on the next night.
