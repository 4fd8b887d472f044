tests: a warehouse fire in the English Midlands: a worker and the brigade, a director and a worker, a resident and the police, one council release, one brigade in three outlets
set: development

=== origins
wilk | person | Danuta Wilk, picker on the night shift and shop steward | Ms Wilk
brigade | body | Mercia Fire and Rescue | the fire service; the brigade
adeyemi | person | Tunde Adeyemi, incident commander of Mercia Fire and Rescue | Mr Adeyemi
lockhart | person | Simon Lockhart, managing director of Penrose Homeware
council | body | Brackmere Borough Council
police | body | Mercia Police
gill | person | Harjit Gill, resident of Cobden Street
head | record | Letter of the head of Tannery Road primary school to parents
surveyor | person | Phil Marchetti, loss adjuster not working on the claim

=== edges
soft | brigade | adeyemi | the brigade and the officer in charge of its men

=== clusters
k1 | C | 2..2 | person-and-body | All fourteen night workers got out unhurt. | A worker who was there told the paper, the brigade told the radio.
k2 | C | 2..2 | person-and-body | The fire began where the forklifts are charged. | A worker saw it start; the commander says what the investigators found.
k3 | C | 2..2 | company-and-union | The sprinklers over the racking did not come on. | The managing director admits to a trade paper what the shop steward says to the local one.
k4 | S | 1..2 | same-body* | Twelve engines fought the fire at its height. | The brigade and its commander, three outlets.
k5 | S | 1..1 | one-press-release* | The smoke was no danger to health. | One release of the council, printed by two.
k6 | C | 2..2 | person-and-body | Homes in Cobden Street were emptied in the night. | A man who had to leave, and the police.
k7 | S | 1..1 | plain | The school stays shut until Monday. | The head's letter, in one paper.
k8 | U | 1..1 | prediction | The loss will pass twenty million pounds. | A loss adjuster's guess.
k9 | S | 1..1 | plain | Penrose's online orders are being sent from its Northampton shed. | The managing director.

=== a | Brackmere Mercury | 2031-02-13 | byline=Gemma Foulkes
"We ran, and then we counted": [k1 wilk|night shift all safe] as Penrose warehouse burns

Danuta Wilk has worked nights at Penrose Homeware for six years, picking saucepans and shower curtains for other people's kitchens; for the last two she has also been the union's shop steward.
On Tuesday night she walked out of the place for what may be the last time, in her socks.

[k2 wilk|"It started in the corner where they plug in the forklifts, first a bang and then blue smoke,"] ~said~ {the 44-year-old}, wrapped in a coat lent by a neighbour.
[k3 wilk|"I looked up for the water and there wasn't any, not a drop from the ceiling."]

The fourteen on the shift gathered by the bus stop on Tannery Road.
[k1 wilk|All of them had come out without a scratch], {she} ~said~, and they counted twice to be certain.

By midnight [k4 brigade|a dozen fire engines were at work], ~according to~ {Mercia Fire and Rescue}, and the glow could be seen from the ring road.

Round the corner in Cobden Street, {Harjit Gill} ~was told~ to leave at half past eleven with his mother, who is 91.
[k6 gill|"They knocked on every door and had all of us out on the pavement,"] {he} ~said~.

[k5 council|Smoke from the blaze posed no risk to health], {Brackmere Borough Council} ~said~ in a statement yesterday, citing monitors at two points.

Tannery Road primary, whose playground is covered in black flakes, was closed yesterday.
[k7 head|It will not open before Monday], ~reads~ {a letter to parents from the head, Mrs Osei}.

=== b | Three Counties Radio, online | 2031-02-12
Brackmere fire: what we know

Crews are still damping down this morning at the Penrose warehouse in Brackmere, where a fire took hold on Tuesday night.

{Mercia Fire and Rescue} has ~confirmed~ to us that [k1 brigade|everybody on the night shift, fourteen people, is accounted for and no one was hurt].

The brigade's incident commander, Tunde Adeyemi, joined our breakfast programme from the scene.
[k4 adeyemi|He had twelve appliances there at the peak], {he} ~said~, and four remain.

What about the cause?
[k2 adeyemi|"My investigators have traced it to the charging bay for the fork-lift trucks,"] {Mr Adeyemi} ~told~ us.
Nothing suggests it was set on purpose, he added.

People living closest spent the night in the leisure centre.
{Mercia Police} ~say~ [k6 police|officers cleared the houses on Cobden Street shortly before midnight] because a gable wall was leaning.
Residents were let back at seven.

Tannery Road itself is shut between the roundabout and the canal, and the 14 and 15 buses are going round by the hospital.

=== c | Shelf & Shed, weekly for the warehousing trade | 2031-02-14 | byline=Owen Barraclough
Penrose loses main hub; [k3 lockhart|sprinklers failed]

Penrose Homeware has lost its only automated warehouse to fire, and its managing director does not hide that something went badly wrong.

"The system was tested in October and had a certificate," Simon Lockhart told Shelf & Shed.
[k3 lockhart|"On the night the heads above the high racking never opened."]
Whether a valve had been closed after the test is now a matter for the insurers, he said.

[k9 lockhart|Web orders are being despatched from the firm's shed in Northampton], {Lockhart} ~said~, with delays of up to a week.
Shops hold stock for about a month.

The building, 18,000 square metres under one roof, went up in 2011.
[k4 brigade|Twelve pumps] were sent to it, {Mercia's fire service} ~says~.
{The borough} ~issued a release~ to calm the neighbours: [k5 council|the fumes had been measured and were harmless].

What will it cost?
{Phil Marchetti, a loss adjuster who has no part in the claim}, ~puts~ the bill higher than the company's friends do.
[k8 surveyor !p|"Stock, structure, business interruption: you will not see change from twenty million pounds,"] {he} ~reckons~.

Penrose employs 212 people in Brackmere.
Lockhart would not be drawn on whether he means to build again.
