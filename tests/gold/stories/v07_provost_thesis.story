tests: a provost and a dissertation, in a student paper, in a town daily, in a trade paper and in a faculty newsletter: two comparisons made separately, one inquiry report, trustees' votes from nobody in particular, a contract seen once
set: development

=== origins
wend-witness | witness | The Wend, its own comparison of the two texts
aldous | person | Miriam Aldous, professor of history at Kenmore State | the historian at Kenmore State
report | record | Report of the university's inquiry panel, 14 pages
tran | person | Leland Tran, president of Hadley University | President Tran
univ | body | Hadley University
costa | person | Rebecca Costa, adjunct lecturer who complained | the complainant
lawyer | person | Douglas Ames, lawyer for Provost Whitlow
anon-trustees | anon | Two trustees who talked to the Ledger
anon-briefed | anon | People briefed on the meeting who talked to the Courier
contract | record | Separation agreement of the provost, a copy of which Campus Ledger has seen
senate | body | Faculty Senate of Hadley University
oyelaran | person | Grace Oyelaran, professor of ethics
whitlow | person | Conrad Whitlow, provost | the provost

=== edges
soft | tran | univ | the university and its president
soft | anon-trustees | anon-briefed | unnamed people; those briefed may have it from the trustees or be them

=== clusters
k1 | C | 2..2 | two-examinations | At least thirty passages of the dissertation match a book of 1998. | The student paper and a historian elsewhere each laid the texts side by side.
k2 | S | 1..1 | one-record* | The inquiry interviewed nobody but the provost. | One report, read by three papers.
k3 | S | 1..2 | same-body* | Whitlow leaves his post on 30 June. | The president's e-mail and the university's statement.
k4 | C | 2..2 | opposed-agree | The complaint reached the university in February. | The woman who complained and the provost's lawyer.
k5 | S | 1..2 | anonymous-only* | The trustees voted nine to four to accept the resignation. | Unnamed trustees, and unnamed people who may have it from them.
k6 | S | 1..1 | chain* | The provost will be paid $610,000. | One copy of one contract, seen by Campus Ledger and passed on by two others.
k7 | U | 1..2 | interpretation | The university let him resign to spare its fund drive. | What two people read into the timing.
k8 | S | 1..1 | plain | Whitlow says he lost the quotation marks while retyping. | The provost's own explanation.
k9 | S | 1..1 | chain* | Professor Oyelaran has handed back her teaching prize. | She told the Courier, and the newsletter has it from there.

=== a | The Wend (Hadley University) | 2033-04-21 | byline=Tess Guillory and Omar Reyes
Provost's dissertation copies [k1 wend-witness|pages of 1998 book]; [k3 tran|he'll leave in June]

Provost Conrad Whitlow is stepping down, three weeks after The Wend asked him about his doctorate.

[k3 tran|"Provost Whitlow will conclude his service on June 30,"] ~wrote~ {President Leland Tran} in an email to students at 11:52 p.m. Wednesday.
It did not say why.

The Wend got Whitlow's 2004 dissertation through interlibrary loan and spent five evenings with it and with "Grain and Empire," by the late Helen Brandt.
{We} ~found~ [k1 wend-witness|34 passages of thirty words or more that are the same in both], and Brandt is credited for two.

In an interview in his office Whitlow called it sloppiness.
[k8 whitlow|He retyped the whole thing from a dead hard drive "and the quotation marks went missing,"] {he} ~said~.

Hadley has known for a while.
[k4 costa|She sent her complaint on Feb. 9], ~says~ {adjunct lecturer Rebecca Costa}, who showed us the reply.

The university's panel exonerated him of intent in 14 pages The Wend has read.
[k2 report|Whitlow is the only person it talked to], by {its own list of interviews}.

=== b | Millbrook Courier | 2033-04-23 | byline=Dan Feeney
Hadley trustees split over provost, [k5 anon-briefed|9-4]

MILLBROOK - The quiet departure of Hadley's second-in-command was anything but quiet inside the boardroom.

[k5 anon-briefed|Nine trustees voted to accept Conrad Whitlow's resignation and four wanted him fired], {people briefed on the meeting} ~confirmed~ to the Courier independently.

Whitlow's lawyer, Douglas Ames, said his client has been "tried by sophomores."
But he did not dispute the calendar: [k4 lawyer|"There was a letter in February. We answered it in March,"] {Ames} ~said~.

[k3 univ|June 30 will be his last day as provost], ~according to~ {a university statement}, which thanks him for new dormitories.

{Campus Ledger}, a trade publication, ~reported~ Friday that [k6 contract|he stands to collect $610,000].

Ethics professor Grace Oyelaran thinks she knows why he was let down so gently.
[k7 oyelaran !i|"You don't fire a provost nine days before you launch a $2 billion campaign,"] {she} ~said~.
[k9 oyelaran|She gave back her teaching prize on Thursday], {she} ~said~.

=== c | Campus Ledger | 2033-04-22
Hadley to pay exiting provost [k6 contract|$610K]

A provost who leaves under a plagiarism finding rarely leaves rich.
Conrad Whitlow is an exception: [k6 contract|$610,000, in two installments], is ~due to him under~ {a separation agreement reviewed by the Ledger}.

[k5 anon-trustees|The vote to take his resignation was 9 to 4], {two trustees} ~said~ on condition that they not be named, because the board forbids members to discuss personnel.

How bad is the dissertation?
The Ledger asked Miriam Aldous, a historian of agriculture at Kenmore State with no ties to Hadley, to read it cold.
[k1 aldous|She marked up 31 stretches that track Brandt's book almost word for word], {Aldous} ~said~, before she had seen any student newspaper.

The in-house inquiry did less.
{Its report} ~shows~ [k2 report|a single interview, with the provost himself].

=== d | Senate Notes, newsletter of the Hadley faculty | 2033-05-03
From the chair

Colleagues, you will have had as much mail about this as I have.

{The Senate} ~voted~ last Monday, 41 to 6, [+ senate|to ask for an outside review].
We did so after reading the report of the inquiry, which has been on the Senate's site since the 25th.
{It} ~lists~ [k2 report|no witness other than the provost], an economy of effort our own students would not get away with.

{Grace Oyelaran} has ~let it be known~, through the Courier, that [k9 oyelaran|her teaching prize has gone back to Old Main].

On money I can tell you nothing that you have not read.
[k6 contract|The payment is $610,000], ~by~ {the Ledger's copy of the agreement}, and the general counsel will not say whether that is the last version.

[k7 doc-d !i|It is hard not to see in all this a wish to keep donors calm until the fall], and I say so without access to anyone's mind.

Parking permits: the lottery opens on the 15th.
The Senate picnic has been moved indoors.
