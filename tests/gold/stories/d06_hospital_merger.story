tests: two hospital systems merge: one joint release, hospital and nurses' union, attorney general and the firm she writes to, a hospital and its finance chief, a forecast of savings, unnamed passed on, two officials through one wire
set: development

=== origins
release | record | Joint press release of St. Brannoc Health and Tri-Valley Medical Center
brannoc | body | St. Brannoc Health
whitcomb | person | Carla Whitcomb, chief executive of St. Brannoc Health
tri | body | Tri-Valley Medical Center
pillai | person | Raj Pillai, chief financial officer of Tri-Valley Medical Center
ag | body | Office of the state attorney general
kowalczyk | person | Denise Kowalczyk, president of Nurses Local 88
study | record | Report by the consultants Alder Mace, commissioned by St. Brannoc
stroud | person | Wade Stroud, county commissioner
ibarra | person | Celia Ibarra, county treasurer
anon | anon | Two people briefed on the contract, to Healthcare Deal Sheet
greene | person | Odell Greene, pastor in Harlan Forks
six-witness | witness | Channel 6, own reporter at the hearing in Harlan Forks
marshal | person | Gus Thibodeaux, fire marshal of Harlan Forks

=== edges
soft | tri | pillai | the hospital and its chief financial officer
soft | study | whitcomb | a report and the head of the company that commissioned it
soft | stroud | ibarra | two named roots that reach us through Heartland News Service only

=== clusters
k1 | C | 2..2 | company-and-union | The maternity unit at Tri-Valley closes on December 1. | The hospital and the nurses' union that opposes it.
k2 | S | 1..1 | one-document* | The merged system will have 1,140 beds. | One joint press release, given as two hospitals' word.
k3 | S | 1..2 | same-body* | Tri-Valley lost 31 million dollars last year. | The hospital and its own finance chief.
k4 | C | 2..2 | two-bodies | The attorney general has demanded documents about the merger. | The office that sent the demand and the company that got it.
k5 | U | 1..2 | prediction* | The merger will save 48 million dollars in five years. | A consultant's forecast and the head of the company that paid for it.
k6 | S | 1..1 | anonymous-chain* | Tri-Valley's chief executive gets 15 million dollars on leaving. | Two unnamed people, told to the trade sheet and passed on by Channel 6.
k7 | S | 1..2 | two-named-one-agency* | The county's lease cannot pass to a new owner without a vote. | A commissioner and the treasurer, both heard by one wire.
k8 | C | 2..2 | reporter-and-official | People were turned away from the hearing. | Channel 6's reporter saw it; the fire marshal ordered it.
k9 | U | 1..1 | opinion | The closing is the worst thing to befall the county since the flood. | The pastor's opinion.

=== a | Heartland News Service | 2031-09-09
Two rural hospital systems agree to combine

HARLAN FORKS (HNS) - St. Brannoc Health and Tri-Valley Medical Center, rivals on opposite banks of the Cawdor River for 70 years, said Tuesday they will become one.

[k2 release|The combined system will run 1,140 beds in four counties], {the hospitals} ~said~ in a joint statement.
No price was given.

{Tri-Valley} ~disclosed~ in a call with reporters that [k3 tri|it had lost $31 million in its last fiscal year], and called the deal a lifeline.

Labor was quick to respond.
{Denise Kowalczyk}, president of Nurses Local 88, ~said~ [k1 kowalczyk|the hospital's maternity floor is to shut on Dec. 1], having been handed the notices for 44 members an hour before the announcement.

The ground itself may prove an obstacle.
The older of Tri-Valley's two buildings stands on land leased from Cawdor County in 1958.
[k7 stroud|That lease can't move to another owner unless the commission votes on it], {Commissioner Wade Stroud} ~told~ HNS.
{Celia Ibarra}, the county treasurer, ~read~ it the same way: [k7 ibarra|without a vote, she said, there is no transfer].

Regulators have 90 days to object.

=== b | The Forks Register | 2031-09-12 | byline=Tom Vandersloot
[k4 ag|State wants to see the paperwork]

The marriage of St. Brannoc and Tri-Valley has its first uninvited guest.

[k4 ag|Every board minute, e-mail and valuation that touches on the deal is to be delivered by the end of the month], {the attorney general's office} ~said~ Thursday, describing its letter as routine.

It had been a long Wednesday evening at the high school.
[k8 marshal|Admissions to the hearing were cut off at 500 and the rest sent home], {Fire Marshal Gus Thibodeaux} ~told~ the Register, "before somebody's grandmother got squashed."

Those who did get in wanted to hear about babies.
{Tri-Valley} ~acknowledged~ in a slide shown on the gym wall that [k1 tri|obstetrics would end on the first of December].
The nearest delivery room will then be 51 miles off.
{Pastor Odell Greene} ~called~ it [k9 greene !o|the worst thing to befall the county since the flood], and was asked to keep to his two minutes.

Then came the numbers.
[k3 pillai|"We were $31 million in the red last year and I signed that page myself,"] ~said~ {Raj Pillai}, who has charge of the hospital's finances.
[k5 whitcomb !p|The two together will be $48 million better off within five years], ~promised~ {Carla Whitcomb}, who heads St. Brannoc and would head the whole.

{Commissioner Wade Stroud}, quoted by Heartland News Service this week, ~says~ [k7 stroud|the county gets a vote before its lease changes hands].
He left before the question period.

=== c | Healthcare Deal Sheet | 2031-09-11
St. Brannoc / Tri-Valley: the fine print

Structure: member substitution, no cash. Target close: Q1.

Footprint.
{St. Brannoc} and {Tri-Valley} ~put~ [k2 release|the pro forma bed count at 1,140] in Tuesday's release, which counts 96 beds that have no staff.

Synergies.
{Alder Mace}, retained by St. Brannoc, ~models~ [k5 study !p|savings of $48 million over five years], most of it from purchasing and one laboratory instead of two.
The deck is marked draft.

Executive terms.
{2|Two people briefed on the contract} ~2|tell~ us [k6 anon 2|Tri-Valley's outgoing CEO walks away with $15 million].
Neither would be named, and the hospital calls the number "speculative."

Antitrust.
{St. Brannoc} ~says~ [k4 brannoc|it received a document request from the attorney general on Wednesday night] and will comply.
Counsel see little overlap in cardiac and a lot in orthopedics.

Labor.
Local 88 has a contract through 2033 with a successor clause that nobody has tested in court.
Expect it to be tested.

Our rating of the odds that the deal closes on time is unchanged from last week, and readers with a subscription will find the spreadsheet behind the usual link.

=== d | Channel 6 | 2031-09-11
[k8 six-witness|Hundreds shut out of hospital hearing]

Folks in Harlan Forks came with strollers, walkers and homemade signs, and plenty of them never made it through the door.

[k8 six-witness|Our Kayla Brandt watched from the parking lot Wednesday night as the gym doors were closed with a line still stretching past the tennis courts].
"I drove forty minutes to be told to go watch it on my phone," one expectant mother told her.

Inside, the mood was no warmer.
A retired school nurse got a standing ovation for asking whether a helicopter counts as a delivery room.

There is also anger about money at the top.
[k6 anon|The chief executive of Tri-Valley will leave with $15 million], {the newsletter Healthcare Deal Sheet} ~reported~ Thursday.

Doctors at both hospitals have been told not to talk to the media.
But {the two systems} ~said~ when they unveiled the plan that [k2 release|together they would have 1,140 beds], which they say makes them too big to be ignored by insurers.

Another hearing is set for next Wednesday, this time at the county fairgrounds, where there is room for four thousand and, organizers say, only a slight smell of goats.
