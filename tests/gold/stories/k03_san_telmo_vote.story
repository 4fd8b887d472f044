tests: a mayoral run-off in a Bolivian city: reporter and tribunal on a late school, rivals agree on a recount, tribunal and its president, sponsor and pollster, one film twice, hearsay of one clerk, police and its colonel, an opinion two share
set: development

=== origins
reporter | witness | Reporter of El Faro Andino at the school
mamani | person | Ofelia Mamani, president of the departmental electoral tribunal
tribunal | body | Departmental electoral tribunal
zelada | person | Bruno Zelada, campaign manager of Ximena Quiroga
tarqui | person | Rubén Tarqui, candidate
chamber | body | Chamber of Commerce of San Telmo, which paid for the exit poll
datum | body | Datum Sur, the pollster
film | record | Film of a van with ballot boxes
cusi | person | Wilma Cusi, clerk at the counting centre
police | body | Police of San Telmo
arce | person | Colonel Hernán Arce, police commander
loayza | person | Teresa Loayza, sociologist
kern | person | Matthias Kern, political scientist
observers | body | League of Electoral Observers

=== edges
soft | mamani | tribunal | the tribunal and its president
soft | chamber | datum | who paid for the poll and who made it
soft | police | arce | the police and their commander

=== clusters
k1 | C | 2..2 | reporter-and-official | The San Calixto school opened three hours late. | The paper's reporter stood before the door; the tribunal's president owns up.
k2 | C | 2..2 | opposed-parties-agree | The two camps have agreed to recount forty-one tally sheets. | Her campaign manager and her rival, each to another outlet.
k3 | S | 1..2 | body-and-head* | Quiroga has 50.8 per cent after the full count. | The tribunal and its president.
k4 | S | 1..2 | sponsor-and-pollster* | An exit poll had Tarqui three points ahead. | The chamber that paid and the firm it paid.
k5 | S | 1..1 | one-film* | A van took nine ballot boxes away from the depot on Sunday night. | One film, watched by two outlets.
k6 | S | 1..1 | hearsay-of-one* | Blank votes were being filled in at the counting centre. | A priest and a councillor both have it from one clerk.
k7 | S | 1..2 | body-and-commander* | Fourteen people were arrested. | The police and their colonel.
k8 | U | 2..2 | shared-opinion* | The vote shows a city split by altitude. | A sociologist and a political scientist share a view.

=== a | Agencia Meseta | 2030-03-18
Quiroga wins San Telmo by a whisker, rival wants sheets reopened

SAN TELMO, Bolivia (AM) - Ximena Quiroga, a former judge, came out ahead in Sunday's run-off for mayor of San Telmo.

[k3 tribunal|With every ballot counted she had 50.8 percent], {the departmental electoral tribunal} ~announced~ on Monday.
Rubén Tarqui, leader of the transport unions, did not concede.

{Tarqui} ~told~ the agency that [k2 tarqui|41 tally sheets would be opened again on Thursday, as agreed with the other side].
If they do not change the result, he will accept it.

Business circles had expected something else.
[k4 chamber|Tarqui was three points up in the exit poll], {the Chamber of Commerce, which commissioned it,} ~said~ an hour before the polls shut.

[k7 police|Fourteen people were arrested during the night], {police} ~said~, most of them for throwing stones at the tribunal's windows.

[k8 kern !o|"The hillside and the valley floor no longer live in the same town,"] ~commented~ {Matthias Kern, a political scientist who has taught at the state university since 2019}.

Some 212,000 were entitled to vote.
It was the first run-off in the city since the reform of 2026.

=== b | El Faro Andino, English edition | 2030-03-18 | byline=Alondra Vargas
Long queue, short margin

At eight o'clock on Sunday the green door of the San Calixto school should have swung open.
[k1 reporter|It was eleven by the bell of the chapel next door when the first voter was let in]; {our reporter} had ~stood~ there since half past seven, between a bride's mother and a man with a hen.

By nightfall the margin had come down to a few streets.
[k3 mamani|"Fifty point eight for Señora Quiroga, and there is no sheet outstanding,"] ~declared~ {Ofelia Mamani} at the tribunal she presides over.

Then the rumours began.
{A film of forty seconds}, which has gone round every telephone in the city, ~shows~ [k5 film|nine boxes being lifted into a white van behind the municipal depot on Sunday night].
We do not know who held the camera.

In the parish of La Merced, {Father Simón Apaza} ~told~ his congregation of [k6 cusi|blank papers being marked at the counting centre].
He had not been there himself, he said when we asked; Wilma Cusi, a clerk at the centre who sings in his choir, had told him.

{The League of Electoral Observers} ~found~ [+ observers|no serious fault in 112 of the 120 tables it visited].

[k8 loayza !o|This is a city divided by altitude], ~says~ {Teresa Loayza}, whose book on San Telmo's cable car has just come out: the poor vote above the station, the rich below it.

=== c | Canal Siete, news page | 2030-03-19
San Telmo: the recount, the van and the colonel

Quiroga's people have given way on the recount.
[k2 zelada|All the 41 contested sheets will be gone through a second time], her campaign manager, {Bruno Zelada}, ~confirmed~ on our morning programme.
"We have nothing to hide and very good spectacles," he joked.

Apologies came from the tribunal.
[k1 mamani|San Calixto was opened only at eleven, three hours behind the others], ~conceded~ its {president}, because the padlock had been changed on Friday and nobody had told the jury.

And the video?
You can ~see~ [k5 film|a white van, a ramp and nine boxes, on Sunday after dark], in {the clip everybody has been sharing}.
What is in the boxes you can't see.

{Councillor Fabiola Ríos of Tarqui's list} ~has said~ in our studio that [k6 cusi|ballots left empty by voters were being filled in during the count].
Pressed for her source, she named a neighbour, Wilma Cusi, and nobody else.
Señora Cusi did not open her door to us.

Fewer broken windows than feared.
{Colonel Hernán Arce, who commands the city's police,} ~spoke~ of [k7 arce|fourteen detainees], of whom nine are already home.

Those who trusted the pollsters have egg on their faces.
[k4 datum|Our sample gave Tarqui a lead of three points and we stand by the method], {Datum Sur} ~insisted~ in a note to clients that it also sent to us.
