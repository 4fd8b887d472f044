tests: a crash in a stage race told by agency, cycling weekly, team communiqué and TV column: one helicopter picture, two riders of two teams, the race doctor and the organisers, one jury sheet
set: blind

=== origins
heli | record | the host broadcaster's helicopter pictures
prado | person | Iker Prado of Team Norvik
beaumont | person | Luc Beaumont of Atlas-Cartier | Beaumont
doctor | person | Dr Silke Hahn, race doctor | Dr Hahn
organiser | body | Tour of the Cantons, the organisers
jury | record | communiqué 17 of the race jury
norvik | body | Team Norvik
directeur | person | Gino Salvi, sports director of Team Norvik | Salvi
police | body | Valais cantonal police
sturm | person | Reto Sturm, race leader, of Helvia Bank | Sturm

=== edges
soft | doctor | organiser | the organisers and the doctor they employ
soft | norvik | directeur | the team and its sports director

=== clusters
k1 | S | 1..1 | one-film* | A motorcycle touched Prado's back wheel. | All who saw it saw the one helicopter picture.
k2 | C | 2..2 | two-named | There was oil on the second bend. | Riders of two rival teams.
k3 | S | 1..2 | same-body* | Prado broke his collarbone. | The race doctor and the organisers' bulletin.
k4 | C | 2..2 | opposed-parties | The leader waited for Prado on the climb. | The leader and the rival team's sports director.
k5 | S | 1..1 | one-document* | The motorcycle's driver is out of the race. | One jury communiqué, read by three.
k6 | U | 1..1 | prediction | Prado will be back for the world championships. | The sports director's hope.
k7 | S | 1..1 | figure-handed-on* | Eighty thousand people stood along the pass. | A police figure, passed on.
k8 | S | 1..2 | same-body* | Norvik has complained to the federation about the motorcycle. | The team's notice and its sports director.

=== a | AFP | 2031-06-21
Prado out of Tour of the Cantons after motorbike scare

Spain's Iker Prado was forced to abandon the Tour of the Cantons on Saturday after crashing at 70 kilometres an hour on the descent of the Furgg, as Switzerland's Reto Sturm tightened his grip on the leader's jersey.

The Norvik climber lay second overall when he went down 12km from the finish.
{Television pictures from the helicopter} ~appeared to show~ [k1 heli|a motorcycle brushing his rear wheel].

[k3 doctor|"It is a clean fracture of the left collarbone,"] {race doctor Silke Hahn} ~said~ at the finish.
[+ doctor|He never lost consciousness], {she} ~added~.

{Sturm} ~said~ [k4 sturm|he had sat up at the foot of the last climb when he heard, and had only gone on when told that Prado was in the ambulance].

{Race judges} ~ruled~ that [k5 jury|the pilot of the motorcycle could take no further part].

An estimated [k7 police|80,000 spectators lined the pass], according to {police}.

Sunday's final stage is a 28km time trial in Sion.

=== b | Le Grimpeur | 2031-06-25 | byline=Anouk Delisle
Two seconds on the Furgg

The bend has no name, only a number painted on a rock.

Luc Beaumont came into it forty metres behind Prado and still wakes up there.
[k2 beaumont|"It shone. Oil, or diesel, right where you put the wheel,"] ~says~ {the Atlas man}.
He went round on the grass.

And the motorbike?
We have played the helicopter's film at a tenth of the speed with an engineer beside us, and [k1 heli|the guard over the front wheel does make contact with Prado's tyre], for two frames.
[+ heli|The rider had looked down at his radio just before.]

The jury needed forty minutes.
[k5 jury|"Motorcycle 22: driver excluded, accreditation withdrawn"], ~reads~ {its seventeenth communiqué}, and not a word about why.
[k8 directeur|"We have written to the federation about that man, four pages,"] ~says~ {Gino Salvi of Norvik}.

On the bus they talk of another thing.
Salvi has been in this trade for thirty years, and {he} ~took his hat off~: [k4 directeur|"Sturm waited for us. He could have had two minutes, and he sat there and drank."]

=== c | Team Norvik | 2031-06-22
Update on Iker Prado

Iker spent a quiet night in the hospital in Visp and will travel home to Vitoria today.

He asked us to pass on the following: "Thank you for the messages.
[k2 prado|I was on oil before I was on anything else, on the second corner, and after that I don't remember a great deal."]

[k8 norvik|The team has lodged a complaint with the federation about the conduct of the motorcycle.]
We will not be discussing it further while the procedure is under way.

[k6 directeur !p|"He'll be at the Worlds in September, you can write that down,"] ~said~ {sports director Gino Salvi}.

Norvik will start today's time trial with five riders.
Start times: Aaltonen 13.02, Brandsma 13.31, Okafor 13.44, De Wit 14.09, Lindqvist 14.27.

The team car with the coffee machine is parked beside the ice rink, and children with a Norvik cap may have their picture taken with the bus between ten and noon.

=== d | The Daily Dispatch | 2031-06-23 | byline=Barney Coll, Screen Sport
Armchair view: why I switched off the commentary

There's a moment in every bike race when the men in the box have to stop selling and start seeing.
On Saturday they missed it.

It was there for anyone with eyes.
[k1 heli|The motorbike clips him], you see the wheel kick, and the commentators were talking about cheese.

It took the {organisers' medical bulletin}, read out an hour later between adverts, to ~tell~ us that [k3 organiser|Prado had fractured a collarbone].

[k7 police|Eighty thousand on that mountain], if the agencies had it right from the police, and every one of them knew more than we did.

To be fair, they recovered.
The camera found Sturm in his yellow, and for once somebody had the sense to say nothing.

And they did read out {the jury's sheet}: [k5 jury|the driver was thrown off the race].

Score: pictures nine, words three.
Next week I shall be watching the bowls from Llandudno, where the worst that can happen is rain.
