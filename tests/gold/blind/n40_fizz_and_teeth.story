tests: health reporting from a press release: a funder, a study and its author under several names, a rewrite without credit, a trade body that agrees against its interest, an old figure that nobody owns, a live segment
set: blind

=== origins
study | record | Study in the Journal of Oral Epidemiology
gruber | person | Professor Anna Gruber, lead author of the study
university | body | University of Northgate
funder | body | Healthy Smiles Trust, which paid for the study
dentists | body | Royal Society of Dentists, own register of extractions
drinks | body | Soft Drinks Federation
head | person | Leroy Campbell, head teacher
times-witness | witness | The Northgate Times, its reporter at the school gate
tv-witness | witness | Breakfast Now, its reporter at the school gate
minister | person | Public health minister Fay Stubbs
brand | body | Zingo Drinks

=== edges
soft | study | gruber | Gruber wrote the study
soft | study | funder | the trust paid for the study
soft | gruber | funder | the trust paid for her study
soft | gruber | university | she works there
hard | doc-b | university | b prints a sentence of the university's release

=== clusters
k1 | S | 1..3 | one-record* | Children who drink fizzy drinks daily have twice as many fillings. | The study, its author and the trust that paid for it.
k2 | C | 2..3 | two-measurements | Extractions among under-tens have risen by a fifth in five years. | The study's own survey, as its author tells it, and the dentists' register; the release copied by b is the university's and so hers. | text-reuse
k3 | C | 2..2 | parties-agree | The sugar tax has cut sales by a third. | The minister who made it, and the federation that fought it.
k4 | C | 2..2 | two-witnesses | Cans were sold from a car boot at the school gate. | The paper's and the programme's reporters were both there.
k5 | S | 1..2 | unnamed-never-adds* | A child eats 22 bags of sugar a year. | Two articles say so and neither says from where.
k6 | S | 1..1 | plain | The school will search bags. | The head teacher.
k7 | U | 1..1 | opinion | The study is scaremongering. | The maker's word for it.

=== a | The Northgate Times | 2032-10-05 | byline=Sally Orme
[k1 gruber|Daily fizz doubles fillings], ~say~ {Northgate researchers}

[k1 gruber|Children who have a fizzy drink every day end up with twice as many fillings as those who have one a week or less], {researchers at the university} ~have found~.

Anna Gruber, who led the work, followed 4,100 children in 62 schools from the age of five to the age of ten.
[k1 gruber|"Daily drinkers had on average 3.8 fillings, the others 1.9,"] {she} ~said~.
{Her survey} also ~found~ [k2 gruber|a fifth more extractions in the last year of the study than in the first].

Ministers say they have acted.
The public health minister, Fay Stubbs, points to the levy.
[k3 minister|"Sales of the sugariest drinks are down by a third since it came in,"] {she} ~said~.

At Castle Road Primary, which took part, lessons had not yet begun on Monday when {the Times} ~found~ [k4 times-witness|a silver estate car with its boot open, and a queue of blazers, and cans of Zingo at 60p].

{Zingo's makers} ~called~ the study [k7 brand !o|"scaremongering of the laziest kind"].

=== b | ParentPlanet | 2032-10-05
Is your child's drink costing them their smile?

It's the news no mum wants to hear.

[k2 doc-b|The number of children under ten who had at least one tooth extracted under anaesthetic rose by 21 per cent between the first and the fifth year of follow-up.]
And did you know that [k5 doc-b|the average child gets through 22 bags of sugar a year]?

Here are our seven top swaps.
Number four will surprise you: water.

=== c | Breakfast Now, running order and script | 2032-10-06
07:40 Teeth

We've all been there, haven't we, the corner shop after school.
Now a charity, {the Healthy Smiles Trust}, ~says~ [k1 funder|a can a day means double the fillings].

Our reporter Jas is live outside a primary in Northgate.
Jas, is it true they're selling it at the gate?
[k4 tv-witness|"They are, Kate, out of the back of a car, I've just watched eleven kids buy one, and he's driven off."]

That's [k5 doc-c|twenty-two bags of sugar a year, per child], just so you know.

Leroy Campbell is the head here.
[k6 head|"From Monday we'll be checking bags,"] {he} ~tells~ us.

=== d | Beverage Trade Weekly | 2032-10-08
Levy bites, but so do dentists

The Soft Drinks Federation, which spent £2m in 2029 fighting the sugar levy, has published its first full set of volumes since.
[k3 drinks|Members sold 33 per cent less of the high-sugar lines than in the last year before the tax], {the figures} ~show~.

There is little comfort elsewhere.
The Royal Society of Dentists keeps a register of every extraction carried out under anaesthetic, and {it} ~has~ [k2 dentists|20 per cent more under-tens for 2031 than for 2026].
{The paper} that made this week's headlines, in the Journal of Oral Epidemiology, ~put~ [k1 study|fillings at 3.8 for daily drinkers against 1.9].

=== e | University of Northgate, news release | 2032-10-04
Fizzy drinks and fillings: five-year study reports

[k2 university|The number of children under ten who had at least one tooth extracted under anaesthetic rose by 21 per cent between the first and the fifth year of follow-up.]
Media contact: press office, extension 4410.
