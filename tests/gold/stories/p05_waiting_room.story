tests: a death in a New Zealand emergency department: one watchdog's report, a daughter under three names, management and union agree, a maintenance log and a patient, one email in two outlets, a minister and her agency
set: development

=== origins
report | record | Report of the Patient Safety Commissioner on Waikura Hospital
commissioner | person | Dr Alan Teague, Patient Safety Commissioner
chief | person | Sue Hollis, chief executive of Waikura Hospital
delegate | person | Ropata Mihaka, nurses' union delegate
daughter | person | Hine Parata, daughter of the dead man | Ms Parata; the daughter
log | record | Equipment log of Waikura Hospital, released to the Waikura Times
patient | person | Graham Stubbs, retired electrician, patient that night
email | record | Email of a senior doctor about the winter roster
minister | person | Angela Foy, Minister of Health
agency | body | Hospitals Agency

=== edges
soft | report | commissioner | the report and the man who signed it
soft | minister | agency | the minister and the agency she answers for

=== clusters
k1 | S | 1..2 | one-report* | Wiremu Parata waited more than nine hours. | The commissioner's report and the commissioner himself.
k2 | C | 2..2 | opposed-parties-agree | Five nurses too few were on that night. | The chief executive admits the union delegate's number.
k3 | S | 1..1 | one-person-many-names* | The family asked for help three times. | Hine Parata by name, "the family" through her, and "the daughter".
k4 | C | 2..2 | document-and-person | The monitor in the waiting area had been out of order since 3 July. | The hospital's equipment log and a patient who read the sign on it.
k5 | S | 1..1 | one-document* | A doctor had warned in June that the roster was unsafe. | One email, read by a paper and by a radio station.
k6 | S | 1..2 | same-body* | The hospital gets twelve more nurses by October. | A minister and the agency under her.
k7 | U | 1..1 | interpretation | The system failed by design. | A columnist's reading.

=== a | Waikura Times | 2031-11-14 | byline=Rachel Te Aho
[k1 report|More than nine hours] in a plastic chair

Wiremu Parata, 61, walked into the emergency department at Waikura Hospital on a Tuesday night in July and was dead before the cleaners finished on Wednesday.

{The Patient Safety Commissioner's report}, released yesterday, ~finds~ [k1 report|he was left for nine hours and twelve minutes before a doctor laid hands on him].
The cause was a tear in the aorta.

[k3 daughter|"I went to that window at ten, at one and at four, and each time I asked somebody to come and look at Dad,"] ~says~ {Hine Parata}.
The third time, she says, a cup of water was brought.

There was a machine three metres away that might have raised the alarm.
It was not working.
{An equipment log} released to the Times under the Official Information Act ~records~ [k4 log|the waiting-room monitor as "awaiting part" from 3 July], twelve days before he came in.

Nor can anyone say the hospital was not told.
[k5 email|"This roster is not safe and I will not pretend to the families that it is,"] {a senior doctor} ~wrote~ to managers in the middle of June, in an email the Times has read.

{Chief executive Sue Hollis} met reporters on the hospital steps.
She apologised without notes, and took the question on staffing head-on.
[k2 chief|"We were five nurses short on that shift,"] {she} ~said~.

=== b | Aotearoa Breakfast, radio | 2031-11-14
Commissioner: [k1 commissioner|nine-hour wait] "indefensible"

Kia ora, it's ten past seven.
{The Patient Safety Commissioner} has ~told~ us [k1 commissioner|a Waikura man who died in July had sat for upwards of nine hours without seeing a doctor].
Dr Alan Teague said he had interviewed thirty-four people.

The union isn't surprised.
{Its delegate on the ward, Ropata Mihaka}, ~kept a tally~ that winter.
[k2 delegate|"The fifteenth of July, five down. I've got it in biro,"] {he} ~said~.

Joining us from Wellington was the Minister, Angela Foy.
[k6 minister|Twelve extra nursing positions will be filled at Waikura before the end of October next year], {she} ~said~, and she rejected the suggestion that it was late in the day.

We've also seen the email that's being talked about.
In it {a specialist} ~warns~ managers, a month before the death, that [k5 email|the winter roster can't be run safely].

And {the family}?
They will not be suing.
[k3 daughter|Three times they went up to the desk to plead for him], {they} ~say~ through the eldest, Hine, and all they want now is for the desk to have someone behind it.

=== c | Southern Press Agency | 2031-11-13
Waikura Hospital to get 12 nurses after critical report

WELLINGTON (SPA) - A provincial hospital criticised over the death of a patient will be given more staff.

[k6 agency|Funding for a dozen nurses, to start by October, has been approved for Waikura], {the Hospitals Agency} ~announced~ on Thursday.
It described the sum as new money.

Among those in the waiting room that night was {Graham Stubbs}, a retired electrician with a broken thumb.
[k4 patient|The monitor on the wall had a sheet of paper taped over it saying out of order and the date, the third of July], {he} ~recalled~.
[+ patient|"I could have fixed the plug myself,"] {he} ~told~ SPA.

[k3 daughter|Staff had been begged on three occasions to examine him], ~according to~ {the daughter of the dead man}.

Police said they were not involved and the matter now goes to the coroner, who has set aside a week in March.

=== d | Southern Weekend | 2031-11-16 | byline=Colin Baird
Nobody's night off

I have read all 140 pages on Waikura, some of them twice, and what strikes me is how few villains there are.

A clerk goes home with a migraine.
A part for a monitor sits in Customs.
A registrar is upstairs with somebody else's bleeding child.
Each is the sort of thing that befalls any hospital on any night of the year, and any hospital worth the name has a margin for it.

Waikura's margin was sold off, in slices too thin to need a signature.
[k7 doc-d !i|This was no lapse: the system did exactly what it had been built to do], which was to get through an average night.

The report makes nineteen recommendations.
I should have been content with one: count the chairs, and then count the people who are paid to look at them.
