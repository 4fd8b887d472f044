tests: a Saxon gearbox works is to close: a listed company and its finance chief, a minister and the ministry, a union under two names, opposed parties who signed one timetable, two reporters at a gate
set: development

=== origins
kessling | body | Kessling Antriebe SE | the group; the mandatory notice
rahm | person | Anneliese Rahm, Kessling's chief financial officer
drechsler | person | Sabine Drechsler, chair of the works council at Oberlauta
petzold | person | Jörn Petzold, Saxon economics minister
ministry | body | Saxon Ministry of Economic Affairs
union | body | the metalworkers' union
hanke | person | Uli Hanke, the union's district secretary
anon-board | anon | two people who attended the supervisory board
anon-table | anon | somebody who sat at the supervisory board's table
tagesbote-witness | witness | Erzgebirgs-Tagesbote, own reporter at Gate 2
radio-witness | witness | Radio Erzland, own reporter at Gate 2
hauler | person | Dieter Lohse, lorry driver

=== edges
soft | kessling | rahm | the company and its chief financial officer
soft | petzold | ministry | a minister and his ministry
soft | union | hanke | the union and its district secretary
soft | anon-board | anon-table | unnamed people at one meeting who may be the same

=== clusters
k1 | C | 2..2 | opposed-agree | Production at Oberlauta ends on 30 June 2033. | The company announces it and the chair of the works council, its opponent, says she signed the timetable herself.
k2 | S | 1..2 | same-body* | About 740 jobs will be lost. | The company's notice and its own finance chief.
k3 | S | 1..2 | anonymous-only* | The planetary-gear line goes to Trnava. | Unnamed people at one board meeting, who may be the same.
k4 | S | 1..2 | same-body* | Order intake at the works fell by almost a third. | The group and its own finance chief; the union disputes it.
k5 | C | 2..2 | two-witnesses | Workers blocked Gate 2 on Monday morning. | The Tagesbote's reporter and the radio's reporter each stood there.
k6 | U | 1..1 | opinion | The closure is a betrayal of the region. | A commentator's judgement.
k7 | S | 1..2 | same-body* | Kessling turned down 18 million euros of state aid. | The minister and his own ministry.
k8 | S | 1..2 | same-body* | The works is booked out until September. | The union and its district secretary.

=== a | Erzgebirgs-Tagesbote | 2032-11-09 | byline=Henrike Vogt
[k1 kessling|Kessling to shut Oberlauta gearbox works next summer]

At 7.42 on Monday morning {Kessling Antriebe SE} ~informed~ the Frankfurt exchange that [k1 kessling|production at its oldest site would be wound up by 30 June 2033].
[k2 kessling|Some 740 positions are to go], {the mandatory notice} ~states~, most of them in assembly and in the hardening shop.

By nine the early shift had stopped the belts.
[k5 tagesbote-witness|Around two hundred people in blue overalls stood across the roadway at Gate 2], two forklifts parked behind them, and an articulated lorry from Chemnitz turned round while this newspaper looked on.

{Sabine Drechsler}, who chairs the works council, had not slept.
[k1 drechsler|"I put my name under that timetable at three this morning: the thirtieth of June, then the lights go out,"] {she} ~said~.
In return the council obtained a transfer company for eighteen months.

{The group} ~gives~ as its reason that [k4 kessling|incoming orders have dropped by almost a third within a year].
{The metalworkers' union} ~counters~ that [k8 union|the works has no free machine hour before September].

Dresden, meanwhile, feels snubbed.
{Jörn Petzold, the economics minister,} ~disclosed~ on the fringes of a trade fair that [k7 petzold|the state had put 18 million euros on the table and been sent away].

Where will the machines go?
{Two people who attended the supervisory board on Sunday} ~say~ [k3 anon-board|the planetary-gear line is bound for Trnava in Slovakia].
Kessling would not be drawn on that.

=== b | Getriebe & Markt | 2032-11-10
Kessling concentrates its footprint

The drive-train supplier Kessling is giving up its Saxon works, and for once management did not hide behind phrases.

On a call with analysts {the chief financial officer} ~put~ [k4 rahm|the decline in order intake at Oberlauta at 31 percent year on year].
Asked about headcount, {Anneliese Rahm} ~spoke of~ [k2 rahm|740 redundancies], for which the group will book a provision of 61 million euros in the fourth quarter.
[+ rahm|The hardening furnaces will be sold rather than moved], {she} ~added~, since they predate the current emission rules.

Politicians had hoped for another outcome.
[k7 ministry|An offer of 18 million euros in modernisation money was declined in October], {the Ministry of Economic Affairs in Dresden} ~confirmed~ to this magazine.
The company had not replied to our questions on that point when this issue went to press.

Competitors are already telephoning.
Three of them, all in Baden-Württemberg, have asked the employment office at Annaberg for the names of gear grinders, a trade in which nobody has advertised in vain for a decade.

=== c | Radio Erzland, the morning page | 2032-11-09
Notes from the gate, 10.15

I am writing this on the bonnet of our van.
[k5 radio-witness|Nothing gets through at Gate 2: it is a wall of people, a brazier, and a bedsheet with the year 1898 on it].

{Dieter Lohse}, who has driven bearings here from Chemnitz for eleven years, ~tells~ me that [+ hauler|he was handed a coffee and asked politely to go home].

Uli Hanke, the union's man in the district, waves a printout at anyone with a microphone.
[k8 hanke|"Booked to the last hour until September,"] {he} ~reads~, "and they talk to us of weak demand."

On the other matter everyone wants to know about, {somebody who sat at that table on Sunday} ~swears~ that [k3 anon-table|the planetary line is going to Trnava].
Believe it or not, as you like.

[k6 doc-c !o|To take the work out of a valley that has cut gears since the Kaiser is nothing less than a betrayal].
And the bedsheet, I should add, is very well lettered.
