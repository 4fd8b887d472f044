tests: one doctor by three names, a caterer and its parent, a laboratory beside a cook, a school's letter copied out
set: held-out

=== origins
doctor | person | Dr Wanjiru Otieno, county medical officer | the medical officer; Dr Otieno; the county's chief doctor
caterer | body | Tamu Kitchens
parent | body | Savannah Foods, parent of Tamu Kitchens
lab | record | Analysis by the Nyali Food Laboratory, seen by the Coast Standard
cook | person | Mama Rehema, head cook
letter | record | Letter of the headmistress to parents
father | person | Hassan Ali, father of a pupil
witness-a | witness | The Coast Standard, own reporter in the ward
radio-witness | witness | Radio Pwani, own reporter in the ward

=== edges
soft | caterer | parent | Savannah Foods owns Tamu Kitchens
hard | doc-c | letter | c prints a sentence of the headmistress's letter as its own

=== clusters
k1 | S | 1..1 | one-person-many-names* | 64 children fell ill after lunch. | "The medical officer", "Dr Otieno" and "the county's chief doctor" are one woman.
k2 | C | 2..2 | record+named | The fish had not been kept cold. | The laboratory's analysis, seen by the Standard, and the head cook, to Radio Pwani.
k3 | S | 1..2 | parent-and-subsidiary* | The kitchen had been inspected in May. | Tamu Kitchens and its parent.
k4 | C | 2..2 | two-witnesses | Children lay two to a bed in Ward 4. | Two reporters walked through it.
k5 | S | 1..1 | release-copied* | The school will bring in water and cooked food from a church kitchen. | The headmistress's letter, quoted in one article, copied in the other. | text-reuse
k6 | U | 1..1 | opinion | The school is the best in the county all the same. | A father's feeling.

=== a | The Coast Standard | 2031-06-24
[k1 doctor|Sixty-four pupils treated after fish lunch]

[k1 doctor|Sixty-four pupils of Mwembe Girls were taken ill on Monday afternoon], {county medical officer Wanjiru Otieno} ~said~.

[k4 witness-a 2|In Ward 4 the girls were lying two to a bed, head to foot], {2|this reporter} ~2|saw~, and passing a single comb along the row.

[k2 lab 3|The tilapia had stood for hours at thirty degrees before it was fried], ~3|according to~ {3|an analysis by the Nyali Food Laboratory} which the Standard has seen.

{4|Tamu Kitchens}, which cooks for eleven schools, ~4|pointed out~ that [k3 caterer 4|its kitchen had passed an inspection in May].

[+ doc-a|The school has 410 pupils].
Lessons resume on Thursday, without fish.

=== b | Radio Pwani | 2031-06-24
Drive-time: Mwembe Girls

Presenter: A bad afternoon at Mwembe, and {our Zuhura} has been to the county hospital.

Zuhura: ~It is full~, Juma.
[k4 radio-witness|They have put two children on every bed in Ward 4], and the aunties are outside with porridge.
{2|Dr Otieno} ~2|told~ me [k1 doctor 2|she has counted sixty-four], all of them from the one lunch sitting.

Presenter: And the fish?

Zuhura: I found the head cook, {3|Mama Rehema}.
[k2 cook 3|"The fridge was dead since Friday and the fish was lying in a bucket,"] {3|she} ~3|told~ me.
She had asked for ice.

{4|A father, Hassan Ali}, ~4|said~ [k6 father 4 !o|it is still the best school in the county].

=== c | Parents' Voice | 2031-06-26
After Mwembe: questions for every school

[k5 doc-c|For the rest of this term drinking water and all hot meals will be brought in from the kitchen of St Monica's church.]
That is good of St Monica's.
But who looks after the other ten schools on the same contract?

{The county's chief doctor} ~has~ [k1 doctor|sixty-four sick girls on her list].
[k3 parent 2|The kitchen was inspected as lately as May], {2|Savannah Foods} ~2|insisted~ when we rang the owners.
By whom, they could not say.

Ask your head three things this week: who cooks, who checks, and where the thermometer hangs.
We did so at six schools and were shown two thermometers, one of them for people.

=== d | The Coast Standard | 2031-06-26
[k5 letter|Church to feed Mwembe girls]

{Headmistress Grace Mutua} ~wrote~ to parents on Wednesday: [k5 letter|for the rest of this term drinking water and all hot meals will be brought in from the kitchen of St Monica's church].

The letter, of which the Standard has a copy, asks for blankets too.
Those who cannot pay for the transport need not; the sisters have a tractor.

[+ doc-d|All but nine of the girls have left hospital].
The nine were said to be playing cards and beating the nurses.
[+ doc-d|St Monica's expects to cook 1,230 meals a day, three for each girl, and has borrowed the cauldrons of the army barracks, which have not been used since the floods].
