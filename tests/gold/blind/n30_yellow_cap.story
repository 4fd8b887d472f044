tests: sports: a doping case: one letter seen by two, a rider who admits, a team and its manager, a television interview watched by two desks, a federation and its president, a roadside reporter
set: blind

=== origins
letter | record | Letter of the anti-doping agency to Mattia Sorel
rider | person | Mattia Sorel, cyclist | the Ticinese
team | body | Team Alpenglow
manager | person | Rolf Ziegler, manager of Team Alpenglow
federation | body | Cycling federation
president | person | Claire Duvanel, president of the cycling federation
soigneur | person | Pepe Arrizabal, masseur
hotel | person | Silvia Conti, night porter
velo-witness | witness | Velo Today, its reporter at the bus
courier-witness | witness | Ticino Courier, its reporter at the bus
anon | anon | a source inside the team

=== edges
soft | team | manager | the team and its manager
soft | federation | president | the federation and its president

=== clusters
k1 | C | 2..2 | parties-agree | Sorel's sample of 3 July held traces of EPO. | The agency's letter says so and the man whom it accuses admits it.
k2 | S | 1..1 | one-person-many-names* | He bought it from a pharmacist in Como. | His own words on television, in two papers.
k3 | S | 1..2 | same-body* | The team knew nothing. | Team and team manager.
k4 | C | 2..2 | two-named | A cool box was carried out of room 212 at four in the morning. | The night porter and the masseur of another team, each to another paper.
k5 | C | 2..2 | two-witnesses | His name had been scraped off the team bus. | Two reporters stood in front of it.
k6 | S | 1..2 | same-body* | He will lose the tour title. | The federation and its president.
k7 | S | 1..1 | anonymous-alone | Two other riders have been told not to travel. | A source inside the team. | anonymous-only
k8 | U | 1..1 | opinion | The sport has learned nothing. | A columnist.

=== a | Velo Today | 2032-08-01
[k1 letter|Sorel positive]

Mattia Sorel, who eleven days ago stood on the top step in Lugano with a yellow cap back to front and his daughter on his arm, is out of the sport.

[k1 letter|Recombinant erythropoietin in the urine he gave on 3 July]: so runs {the letter from the anti-doping agency}, which Velo Today ~has seen~.

[k3 team|The first anybody at Alpenglow heard of it was on Friday], {the team} ~said~.

He turned professional at nineteen, the son of a postman from Bodio, and for six years was known mostly for falling off.
Then came last winter, a new coach, a training camp in the Canaries that no journalist was asked to, and a spring in which he was suddenly there at the end of every climb, mouth closed, looking about him like a man who has got off at the wrong station.
People asked, of course.
He laughed and said it was his mother's polenta.

But something was going on.
Silvia Conti was on nights at the Bellavista during the second week.
[k4 hotel|"Four o'clock, a boy comes down from 212 with a cool box and asks me where is the river,"] {she} ~told~ us.

I went to find the bus this morning.
It was behind the depot at Mendrisio, and [k5 velo-witness|eleven names ran along the flank where there used to be twelve; under the gap the paint was scored].

[k7 anon|Two more have been advised to stay at home], {somebody inside the team} ~whispers~.

=== b | Ticino Courier | 2032-08-02
"I did it, nobody else"

All of Ticino sat in front of the television on Saturday evening, and afterwards nobody felt like supper.

[k1 rider|"Yes, it was EPO, it was in me on the third of July and I knew it was,"] ~said~ {Mattia}.
Asked by the presenter where he had got it, {he} ~named~ [k2 rider|a chemist's shop in Como and then the chemist].

In Mendrisio the bus has a scar.
{We} drove over and ~looked~: [k5 courier-witness|somebody has taken a blade to the name Sorel].

Claire Duvanel sighed before she answered.
[k6 president|The title will be taken away from him], {the president of the federation} ~said~, and it gave her no pleasure.

=== c | The Sporting Globe (London) | 2032-08-02
Sorel: pharmacist sold me EPO

[k2 rider|Tour of Switzerland winner Mattia Sorel got his EPO over the counter in Como], {the 27-year-old} ~said~ in an interview with RSI television on Saturday night.

[k3 manager|"We were lied to like everyone else, we had no idea at all,"] {his team boss, Rolf Ziegler}, ~said~.

{The federation} ~said~ [k6 federation|the result would be struck out].

[k8 doc-c !o|Twenty-six years after Puerto, this is a sport that has learned precisely nothing.]

=== d | Pedal! (podcast notes) | 2032-08-06
Episode 311

In which Pepe Arrizabal, who rubs legs for a rival team and had the room across the corridor, tells us what he saw at the Bellavista.
[k4 soigneur|A cool box going out of 212, four in the morning]; he couldn't sleep and was smoking on the landing.
Also: gravel tyres.
