tests: a raid on a fraudulent call centre in India: landlord and power register, police and an Australian bureau, police and defence on the warrant, police and their commissioner, one script, a former caller twice, a bank and its spokesman, two experts' forecast, an inspector copied
set: development

=== origins
khanna | person | Ramesh Khanna, landlord
power | record | Customer register of the city power board
police | body | Devgarhi police
commissioner | person | Sunita Rathore, police commissioner of Devgarhi
desk | body | Australian Scam Desk
lawyer | person | Farhan Qadri, lawyer of nine of the arrested
script | record | Script for callers found on the desks
caller | person | Anjali Tomar, former caller
bank | body | HelioBank
spokesman | person | Graham Pettifer, spokesman of HelioBank
inspector | person | Mohit Saini, inspector of the cyber cell
nair | person | Lakshmi Nair, criminologist
obrien | person | Declan O'Brien, fraud consultant

=== edges
soft | police | commissioner | the force and its commissioner
soft | bank | spokesman | the bank and its spokesman

=== clusters
k1 | C | 2..2 | person-and-record | The centre had been working there since March. | The landlord who let the floor and the power board's register.
k2 | C | 2..2 | two-bodies | Most of the victims were Australians. | The local police and the bureau in Sydney, each from its own files.
k3 | C | 2..2 | opposed-parties-agree | The raid was made without a warrant. | The commissioner defends it and the defence attacks it.
k4 | S | 1..2 | body-and-its-head* | Forty-six people were arrested. | The police and their own commissioner.
k5 | S | 1..1 | one-document* | Callers were to pose as the bank's security department. | One script, printed by a tabloid; the two others have it from there.
k6 | S | 1..1 | one-person-two-names* | Callers were paid in cash, a tenth of what they brought in. | One former caller, named in one paper and not in another.
k7 | S | 1..2 | body-and-spokesman* | No data were stolen from the bank's systems. | HelioBank and its spokesman.
k8 | S | 1..1 | copied-text* | The man behind the centre has left for Dubai. | One inspector, heard by an agency and taken over by a newsletter.
k9 | U | 2..2 | shared-prediction* | The ring will be back within months in another town. | A criminologist and a consultant foretell it.

=== a | Hind Press Service | 2031-06-18
[k4 police|46 held] in raid on Indian scam call centre

DEVGARHI, India (HPS) - Police in the northern city of Devgarhi raided an office late on Tuesday from which callers are accused of emptying the bank accounts of pensioners overseas.

[k4 police|Forty-six people were arrested], {the Devgarhi police} ~said~.
Phones, headsets and two money-counting machines were carried out in laundry bags.

[k2 police|The majority of those defrauded live in Australia], {the force} ~added~, ~citing~ call records found on the servers.

The alleged organiser was not among those in custody.
[k8 inspector|"He boarded a flight to Dubai on Sunday,"] ~said~ {Inspector Mohit Saini of the cyber cell}, who led the raid.

{HelioBank}, whose customers were targeted, ~said~ in a statement that [k7 bank|nothing had been taken from its own systems].

Indian police have closed more than 300 such centres since 2028.
Convictions are rare, as complainants must testify from abroad.

=== b | Devgarhi Mirror | 2031-06-19 | byline=Tarun Bisht
"Good morning, ma'am, [k5 script|this is bank security]"

Third floor, Lotus Arcade, between a dentist and a coaching class.
You may have shared the lift with them.

They wore lanyards and went out for samosas at four in the morning, which is tea time in Sydney.
[k1 khanna|"They moved in the first week of March and they never once paid late,"] ~sighs~ {landlord Ramesh Khanna}, who let them the floor as a "travel helpline".

The Mirror got hold of a sheet left on one of the desks.
[k5 script|The caller is to introduce himself as an officer of HelioBank's security department], {it} ~instructs~ in capital letters, and to sound worried.
There's a line for when the lady on the phone begins to cry.

What was the pay like?
[k6 caller|A tenth of the haul, in cash, every Friday], ~says~ {a woman who worked the Melbourne list until April and quit to have a baby}.
She gave us her story but not her name, her husband being under the impression that she sold holidays.

[k4 commissioner|"Forty-six in one night, my lock-up is full,"] {top cop Sunita Rathore} ~crowed~.
And no, she said, nobody had gone to a magistrate first.
[k3 commissioner|"We had no warrant and we needed none,"] ~declared~ {the commissioner}.

=== c | The Deccan Examiner | 2031-06-22 | byline=Vasudha Kelkar
The baby, the lanyard and the Melbourne list

Anjali Tomar has decided that she would rather be named.
She is 26, she left the third floor of Lotus Arcade in April, a month before her daughter was born, and on Thursday a tabloid printed her without a name and her mother-in-law guessed anyway.

[k6 caller|"Ten per cent of what you made them send, counted out in notes on a Friday,"] {she} ~says~.
Her best week was a retired postman.

How long this went on is easily established.
{The power board's customer register}, open to inspection for a fee of fifty rupees, ~has~ [k1 power|the connection for the third floor starting on 4 March, at twice the load of the dentist's].
No one thought it odd.

What she said on the telephone she will not discuss.
{The sheet that the Devgarhi Mirror reproduced} ~has~ callers [k5 script|presenting themselves as the bank's own security people], and she pushes the cutting back across the table.

In court the first round went to procedure.
[k3 lawyer|The officers had walked in without any warrant], {Farhan Qadri}, who appears for nine of those held, ~argued~ to this paper after the hearing, and that may yet empty the dock.

Lakshmi Nair isn't surprised by any of it.
[k9 nair !p|"Give them three months and they'll be at work in some other town,"] ~says~ {the criminologist}, who has interviewed sixty callers for a book.

=== d | Fraudwatch Weekly | 2031-06-27
Case file: Lotus Arcade

What happened.
A boiler room in Devgarhi went dark on 17 June.
For our readers in bank security the interest lies less in the raid than in the lists.

Who was hit.
[k2 desk|Seven victims in ten are Australian], {the Australian Scam Desk in Sydney} ~finds~ from the complaints it has matched to the centre's numbers.
[+ desk|The average loss is A$11,400], {it} ~says~.

How.
Social engineering of the dullest kind.
[k5 script|Agents claimed to be HelioBank's security team], to judge by {the script} that has been ~published~ in facsimile by the Devgarhi Mirror.

Was there a leak?
[k7 spokesman|"There was no breach of any HelioBank system,"] {Graham Pettifer, who speaks for the bank,} ~told~ us.
He would not say how the callers came to know their victims' branch.

Who ran it.
The Hind Press Service ~quotes~ {Inspector Mohit Saini}: [k8 inspector|"He boarded a flight to Dubai on Sunday."]

What next.
[k9 obrien !p|Expect the same crew, with the same lists, in a new city before Diwali], ~warns~ {consultant Declan O'Brien}, formerly of HelioBank's fraud team.
Blocklists of the centre's 212 outgoing numbers are available to subscribers.
