tests: a drinking-water warning in Ireland: two laboratories, utility and union, reporter and councillor, one utility in three outlets, one letter in two
set: development

=== origins
utility | body | Shannonside Water
uspokes | person | Aoife Garvey, spokeswoman for Shannonside Water
engineer | person | Conall Breen, operations manager of Shannonside Water
hotel | record | Laboratory report ordered by the Abbey Hotel
union | person | Marek Nowicki, representative of the water caretakers' union
champion | witness | Reporter of the Kilbrannock Champion at the tanker
councillor | person | Dervla Quigg, councillor
letter | record | Letter of Shannonside Water to the county council of 30 May
gp | person | Dr Nuala Heskin, family doctor in Kilbrannock
health | body | Regional health office
hotelier | person | Thomas Lavelle, manager of the Abbey Hotel

=== edges
soft | utility | uspokes | the utility and its spokeswoman

=== clusters
k1 | C | 2..2 | two-instruments | There were E. coli bacteria in the town's water. | The utility's sample, and the one a hotel sent to a laboratory of its own.
k2 | S | 1..2 | same-body* | The notice covers 7,400 households. | A utility and its spokeswoman in three outlets.
k3 | C | 2..2 | company-and-union | The chlorine pump had stopped on Saturday. | The utility's manager to the paper, the union's man to the radio.
k4 | C | 2..2 | reporter-and-official | The tanker at the mart ran dry before noon on Tuesday. | A reporter was in the queue, a councillor told the radio.
k5 | S | 1..1 | one-document* | The utility had warned in May that the plant needed a second pump. | One letter, read by two.
k6 | C | 2..2 | person-and-body | Nobody has been admitted to hospital because of the water. | A family doctor to the paper, the health office to the agency.
k7 | U | 1..1 | prediction | The notice will last until the weekend at least. | The utility's spokeswoman expects it.
k8 | S | 1..1 | plain | The hotel lost two weddings. | The hotel's manager.
k9 | S | 1..1 | plain | A second pump was bought on Monday. | The utility's manager to the paper.

=== a | Kilbrannock Champion | 2030-06-20 | byline=Padraig O'Dowd
Kettles on: town told to boil every drop

There is a particular silence in a queue that has been told there is nothing at the end of it.

I joined it outside the mart on Tuesday with two empty drums.
[k4 champion|At twenty to twelve the tanker coughed and was empty, with some sixty people still waiting], most of whom stayed where they were out of pure disbelief.

The boil notice covers [k2 utility|7,400 homes in the town and its hinterland], {Shannonside Water} ~says~, and applies to drinking, ice and the brushing of teeth.

Conall Breen, who runs operations for the utility, met us at the treatment plant and made no bones about it.
[k3 engineer|"The chlorine pump cut out on Saturday, and there was nothing behind it to take over,"] {he} ~said~.
[k9 engineer|A spare was bought on Monday], ~according to~ {Mr Breen}, and it sat in its crate beside him.

In the surgery on Chapel Street, {Dr Nuala Heskin} was on her ninth upset stomach of the day.
[k6 gp|No patient from the town has had to go into hospital with this], {she} ~said~, and she had rung around her colleagues to be sure.

The Champion has obtained a letter that may keep some people awake.
Writing to the county council on 30 May, {Shannonside} ~cautioned~ that [k5 letter|the works at Kilbrannock needed a standby pump "as a matter of urgency"].
No answer is on file.

=== b | Western News Agency | 2030-06-18
Thousands in Irish town told to boil water

KILBRANNOCK (WNA) - People in a town in the west of Ireland were told on Tuesday to boil their water after [k1 utility|bacteria were found in it].

[k1 utility|E. coli was detected in a sample taken on Monday at the outlet of the treatment plant], {Shannonside Water} ~said~.

The notice applies to [k2 utility|7,400 households], ~according to~ {the utility}.

[k6 health|There had been no hospital admissions linked to the supply], {the regional health office} ~said~, but it urged people with young children to be careful.

Asked how long it would last, the utility did not commit itself.
[k7 uspokes !p|"Realistically people will be boiling water until the weekend at the earliest,"] ~said~ {its spokeswoman, Aoife Garvey}.
Three clear samples in a row are required.

Ireland had 51 such notices last year, most of them for supplies that served fewer than a thousand people, and the longest of them has been in force since 2028.

=== c | Radio Corrib, website | 2030-06-19
Boil notice: your questions answered

Who is affected?
[k2 uspokes|Around 7,400 homes], {Aoife Garvey of Shannonside Water} ~told~ Corrib Today.
If you live beyond the level crossing you're on a different scheme.

Is it really E. coli?
It is.
The Abbey Hotel didn't wait for anyone and sent its own bottle to a lab in Galway.
{The lab's report}, which the hotel showed us, ~lists~ [k1 hotel|E. coli at four colonies in a hundred millilitres]; the limit is none.
[k8 hotelier|It has cost the hotel two weddings], {manager Thomas Lavelle} ~says~.

What went wrong?
[k3 union|"It was the chlorine pump, it gave out on Saturday,"] ~said~ {Marek Nowicki, who speaks for the caretakers' union}.
His members had been nursing it along since Easter, he said.

Was anybody told?
It looks that way.
{A letter from the utility to the council}, which Corrib has also been given, ~asks~ for [k5 letter|a back-up pump in the last days of May].

Where can I get water?
At the mart and the GAA grounds, from seven.
Come early, because [k4 councillor|the mart tanker had run out well before midday on Tuesday], {Councillor Dervla Quigg} ~told~ us from the car park.
A second one was promised.
