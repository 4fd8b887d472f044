tests: a stove factory closes in Ohio: one notice and its company, two workers, plant manager and union, company and a Mexican state, one mayor, one grant register
set: development

=== origins
halvorsen | body | Halvorsen Range Company | Halvorsen; the company
warn | record | Layoff notice filed by Halvorsen with the state
chief | person | Kirk Sandoval, chief executive of Halvorsen Range
manager | person | Beth Ruiz, manager of the Dunmore Falls plant
union | person | Leroy Whitcomb, president of Local 118
welder | person | Tamika Boyd, welder
packer | person | Stan Kowalczyk, packer
nuevo | body | Economic development agency of Coahuila
mayor | person | Ellen Haas, mayor of Dunmore Falls
grants | record | State register of tax credits
economist | person | Priya Raman, economist at Lakeland State University

=== edges
soft | halvorsen | warn | the company and the notice it filed

=== clusters
k1 | S | 1..2 | same-body* | The plant closes on 27 March and 340 jobs go. | A company's release and the notice it had to file.
k2 | C | 2..2 | two-witnesses | The workers were told in a meeting at which their phones were collected. | A welder told the daily, a packer told the station.
k3 | C | 2..2 | company-and-union | The second shift had already been ended in September. | The plant manager to the daily, the head of the local to the business weekly.
k4 | C | 2..2 | two-bodies | The lines go to Saltillo in Mexico. | The chief executive to the weekly, the Mexican state's agency to the news service.
k5 | S | 1..1 | one-person-many-names* | The town stands to lose 1.1 million dollars a year in taxes. | The mayor in two outlets.
k6 | S | 1..1 | one-record* | Halvorsen was granted a tax credit of four million dollars in 2029. | One register, read by two.
k7 | U | 1..1 | interpretation | The plant died of a business that would not give up gas. | An economist's reading.
k8 | S | 1..1 | plain | Workers get two weeks' pay for each year. | The company's chief executive to the weekly.

=== a | Dunmore Falls Courier | 2031-01-23 | byline=Hank Delacroix
[k1 halvorsen|Halvorsen to go dark] after 88 years

The coffee was free at Dottie's on Wednesday.
Nobody who walked in wearing a Halvorsen jacket was allowed to pay.

[k1 halvorsen|The stove plant on Canal Street will shut on March 27, putting 340 people out of work], {the company} ~announced~ in a release sent out at 9 a.m.

By then most of them knew.
[k2 welder|"They had us all in the shipping bay at six, and a girl went down the line with a bucket for our cell phones,"] ~said~ {Tamika Boyd}, a welder for 17 years.
The talk took eleven minutes.

There had been signs.
[k3 manager|The plant had been down to one shift since September], ~acknowledged~ {its manager, Beth Ruiz}, who came out to the gate in her shirtsleeves and took every question she could.
She loses her own job too.

{Mayor Ellen Haas} ~figures~ [k5 mayor|the city will be short $1.1 million a year in income tax], which is more than it pays its police.

And there is the matter of the credit.
{The state's tax credit register} ~lists~ [k6 grants|an award of $4 million to Halvorsen in 2029], for keeping the line running.

"I'd like to see that receipt," said a man at the counter, and held out his cup.

=== b | WDNF News 9 | 2031-01-22
[k1 warn|340 to lose jobs as Halvorsen closes Dunmore Falls plant]

It's the news folks in Dunmore Falls have been dreading.

{A layoff notice that Halvorsen Range filed with the state} ~says~ [k1 warn|its plant here will cease operations on March 27, affecting 340 employees].

News 9 caught up with Stan Kowalczyk in the parking lot.
He has packed ranges for 31 years.
[k2 packer|They made everybody hand over their phones before anyone opened his mouth at that meeting], {he} ~told~ us, and a man he'd never seen read from a sheet of paper.
"He called it Dunbar Falls," Kowalczyk said.

City hall is doing the math tonight.
[k5 mayor|"That's one point one million dollars a year in taxes gone,"] {the mayor} ~told~ News 9, adding that she hadn't been warned.

We also checked what the taxpayer put in.
{State records} ~show~ [k6 grants|a four-million-dollar credit approved for the company two years ago].
The development department hasn't answered our question about whether any of it comes back.

A job fair is planned at the high school on February 8.

=== c | Great Lakes Business Weekly | 2031-01-27 | byline=Corinne Attah
Why Halvorsen is walking away from Ohio

For Kirk Sandoval the arithmetic was over by Thanksgiving.

[k4 chief|"We're moving both lines to Saltillo, where our compressor people already are,"] ~said~ {the Halvorsen Range chief executive}, reached by phone on Friday.
He put the savings at 19 percent.

[k8 chief|Everyone in Dunmore Falls will be paid two weeks for each year of service], {Sandoval} ~said~.

The union had seen the tide going out.
[k3 union|"September they killed second shift, and they told me it was temporary,"] ~said~ {Leroy Whitcomb, president of Local 118}.
He has asked for talks and has been given a date in February.

Others look further back.
[k7 economist !i|This is a company that married gas and could not bring itself to leave], ~argues~ {Priya Raman, an economist at Lakeland State University} who follows the appliance trade.
Its first induction range came out six years after everyone else's.

Halvorsen shares rose 4 percent on the week.

=== d | Frontera Noticias, English service | 2031-01-24
[k4 nuevo|Saltillo lands stove maker]

SALTILLO - [k4 nuevo|An American maker of kitchen ranges is to set up in the industrial park north of the city], adding to a cluster of appliance suppliers that has grown up around the rail yard.

[k4 nuevo|Halvorsen will bring its two assembly lines from Ohio to Saltillo], {Coahuila's economic development agency} ~said~ on Thursday.
It gave the floor space as 30,000 square metres, in a hall left empty by a maker of seat belts.

Around 400 people are to be hired, it said, the first of them in April.

Wages were not disclosed.
A welder in the park earns on average about a fifth of what is paid in the Midwest, according to the chamber of industry, although the gap has narrowed since 2027.

Two bus routes will be extended to the gate, and the technical school on Calle Abasolo has been asked for a course in enamelling, a trade for which nobody in the city has held a certificate since the bathtub works closed.
