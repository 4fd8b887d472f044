tests: a sugar mill to be shut in KwaZulu-Natal, in a business daily, in a coast weekly, on a station and in a farm magazine: a parent and its subsidiary, company and union agreeing on jobs, an affidavit seen once, a resignation that never was, a minister and his ministry
set: blind

=== origins
holding | body | Zamori Holdings, the listed parent
mill | body | Mfula Sugar, the subsidiary that runs the mill | the mill
khoza | person | Bongani Khoza, organiser of the food workers' union
affidavit | record | Affidavit of the lending bank in the High Court in Durban
growers | body | North Coast Cane Growers' Council, of the large growers
mthembu | person | Sipho Mthembu, small grower at KwaNdlovu
anon-talks | anon | A person close to the talks who spoke to the Courant
anon-three | anon | Three people who spoke to the Express
radio-early | outlet! | Radio Ukwanda, its report that the mill manager had resigned, since withdrawn
minister | person | Themba Radebe, minister of agriculture
ministry | body | National ministry of agriculture
pillay | person | Kavitha Pillay, owner of a hardware shop in Mfula
express-witness | witness | Mfula Coast Express, own reporter at the mill gate
joubert | person | Lourens Joubert, agricultural economist

=== edges
soft | holding | mill | the parent and its subsidiary
soft | anon-talks | anon-three | unnamed people about one set of talks who may be the same
soft | minister | ministry | the minister and his ministry

=== clusters
k1 | S | 1..2 | parent-and-subsidiary* | The mill crushes its last cane on 15 December. | The parent's announcement and its own subsidiary's notice.
k2 | C | 2..2 | opposed-agree | 640 permanent jobs will go. | The parent and the union that is fighting it.
k3 | S | 1..1 | chain* | The mill owes its bank R1.4 billion. | One affidavit, read by the Courant and passed on by the station and the magazine.
k4 | C | 2..2 | two-named | Growers have had no money from the mill since August. | The council of the large growers and a small grower of his own account.
k5 | S | 1..2 | anonymous-only* | A buyer from Mauritius pulled out. | Unnamed people twice.
k6 | U | 0..0 | withdrawn* | The mill's manager has resigned. | The station's report, repeated by the Express and withdrawn by the station. | withdrawn
k7 | U | 2..2 | prediction | Mfula will not survive as a town. | A shopkeeper and an economist look ahead.
k8 | S | 1..2 | same-body* | The state has set aside R300 million to help growers. | The minister and his ministry.
k9 | S | 1..1 | one-body* | The growers' council has called in lawyers. | The council, in two outlets.

=== a | Business Courant | 2033-10-05 | byline=Anele Dlomo
Zamori to close Mfula mill, [k2 holding|640 jobs to go]

Zamori Holdings will shut the country's oldest sugar mill at the end of this season and write off its value in full, sending its shares up 6%.

[k1 holding|Crushing at Mfula ends on 15 December], {Zamori} ~said in~ an announcement to the JSE before the market opened.
{It} ~put~ [k2 holding|the number of permanent posts affected at 640].

The mill had run out of lenders.
{Its bank} has ~sworn in the High Court in Durban~ that [k3 affidavit|R1.4 billion is outstanding]; the Courant has read the affidavit, filed under a case number that was wrongly indexed until Friday.

There was nearly a rescue.
[k5 anon-talks|A Mauritian group walked away in September after a look at the boilers], {a person close to the talks} ~said~.

{The North Coast Cane Growers' Council}, which speaks for the big estates, ~said~ [k4 growers|its members were last paid in August].
[k9 growers|It has instructed lawyers], {the council} ~said~.

Independent analysts have valued Zamori's property arm at more than all its mills together.

=== b | Mfula Coast Express | 2033-10-07 | byline=Nonhle Cele
No more siren

[+ express-witness|On Wednesday a man with a ladder fixed a laminated page to the mill gate], and the day shift read it from the back of the bakkie that had brought them.

[k1 mill|"Please be advised that the final day of crushing will be 15 December 2033,"] ~said~ {the page, on the letterhead of Mfula Sugar}.

{Bongani Khoza}, who organises for the food workers, has a list with every clock number on it and ~says~ [k2 khoza|six hundred and forty people with permanent papers will be on the street], before one counts the cutters.

The Express has learnt that [k5 anon-three|Mauritians wanted the mill and went home again]; {three people} have ~confirmed it to us separately~.
{Radio Ukwanda} ~reports~ that [k6 radio-early|the mill manager has handed in his notice].

Out at KwaNdlovu, {Sipho Mthembu} ~showed~ us his bank app.
[k4 mthembu|"August, and after August, nothing, not one cent from them,"] he ~said~; he has nine hectares and three children at school.

[k7 pillay !p|"This place will be goats and a petrol station,"] {Kavitha Pillay} ~said~ behind the counter of the hardware shop.

=== c | Radio Ukwanda, news page | 2033-10-09
Minister at Mfula: what he promised

Agriculture minister Themba Radebe was booed and then applauded at the Mfula sports ground on Saturday.

[k8 minister|"Three hundred million rand is set aside for the growers, it's there, it's in the budget,"] {he} ~told~ the crowd.
He did not say how a grower might come by it.

Workers carried a coffin marked ZAMORI.
A choir from the mill's own compound sang on the flatbed, and for a while nobody shouted.

The debt had stunned many in the crowd.
[k3 affidavit|The mill is in the red with its bank by R1.4 billion], {the Business Courant} ~revealed~ this week.

CORRECTION: On Thursday we said that the mill manager, Mr D. Naidoo, had resigned.
[k6 radio-early !r|He has not, and we withdraw the report], which rested on a message meant for somebody else.
Mr Naidoo was at the sports ground and was gracious about it.

=== d | Cane & Cattle | 2033-11-01
After Mfula: where will your cane go?

Growers south of the Mfula river have seven weeks to find a home for some 300,000 tons.

The two nearest mills have said they will take cane, at the grower's cost of carriage.
At 78 km the sum does not work for anyone under forty hectares.

{The ministry} ~writes~ that [k8 ministry|R300 million "has been ring-fenced for affected growers"] and that forms will follow.
Don't bank on it before planting.

What Zamori owes comes first in any wind-up to the lender, whose [k3 affidavit|claim against the mill is R1.4 billion] ~according to~ {court papers quoted in the Courant}.
Growers rank behind the bank and behind the taxman.
{The growers' council} ~says~ [k9 growers|its attorneys are on the case].

{Lourens Joubert, an agricultural economist}, has watched four mill towns go.
[k7 joubert !p|Mfula won't be a town in ten years' time], {he} ~says~.

Options for hillside blocks include macadamias above the frost line, timber, and grazing under short leases.
Write to our agronomist for the gross-margin tables.
