tests: a leaked data set beside a company's word, two sites with one hacker, one regulator in different clothes
set: held-out

=== origins
dataset | record | Leaked data set, examined by Bytewatch
mendo | body | Mendo, operator of the booking site
mendo-ceo | person | Arne Volk, head of Mendo
hacker | anon | the hacker who signs as zerolily | zerolily
regulator | body | Data Protection Office
commissioner | person | Irja Salo, data protection commissioner
patient | person | Petra Lund, patient
bytewatch-test | witness | Bytewatch, own test
uni-team | body | Security group of Halvden University

=== edges
soft | mendo | mendo-ceo | Volk heads Mendo
soft | regulator | commissioner | Salo heads the office

=== clusters
k1 | C | 2..3 | record+named | Records of about 400,000 patients were taken from Mendo. | Bytewatch counted the rows of the leaked set; the company and its head say the same to others.
k2 | S | 1..1 | one-anonymous* | The intruder was inside for five weeks. | One hacker behind a pen name, told by two sites. | anonymous-only
k3 | S | 1..2 | same-body* | Mendo reported the breach eleven days late. | The office and the commissioner who heads it.
k4 | C | 2..2 | two-measurements | The site answered any patient number without a password. | Bytewatch tried it; a university group had found it on its own before.
k5 | C | 2..2 | record+named | Petra Lund's records are among those taken. | Bytewatch found her line in the set; she herself got a blackmail note that quotes it, as she told the Evening Dial.
k6 | U | 1..1 | prediction | Mendo will not survive the year. | The Dial's guess.

=== a | Bytewatch | 2031-10-13
Mendo breach: we read the rows so you don't have to

We have the file.
{2|The data set} ~2|holds~ [k1 dataset 2|401,118 rows, one patient each], with diagnosis, telephone number and the name of the dog where the form asked for a "trusted contact".

How could it happen?
{3|We} ~3|tried it~ on a test account: [k4 bytewatch-test 3|type in someone's number and the page opens, no password, nothing].
That door is now shut.

[k2 hacker 4|"I was in there for five weeks and nobody even said hello,"] {4|zerolily} ~4|wrote~ to us.

[k5 dataset 5|Row 88,213 is one Petra Lund], {5|the file} ~5|shows~; she has agreed to be named.

[k3 regulator 6|Notice of the breach came eleven days after the legal deadline], {6|the Data Protection Office} ~6|said~.

=== b | The Evening Dial | 2031-10-14
[k1 mendo|400,000 sick notes on the loose]

[k1 mendo|The booking site Mendo has lost the records of some 400,000 patients], {it} ~confirmed~ on Tuesday.

{2|Petra Lund} knew before Mendo did.
[k5 patient 2|"A stranger sent me my own lab results and asked for two hundred,"] {2|she} ~2|told~ the Dial; she had not shown them to anybody.
She did not pay.

[k2 hacker 3|Five weeks had gone by before the hole was plugged], ~3|boasts~ {3|zerolily}, the hacker.

[k6 doc-b !p|Mendo ^will^ hardly see another Christmas.]

[+ doc-b|The site was started by three medical students who were tired of hold music].
Doctors love it, as it never sleeps and never sighs; about one in nine appointments in the country goes through it.

=== c | Helm (newsletter for executives) | 2031-10-16
The cost of a late letter

What does a breach teach a board?
First, the number.
{Arne Volk}, who founded Mendo, ~told~ his investors [k1 mendo-ceo|four hundred thousand people were affected].

Second, the clock.
[k3 commissioner 2|"They came to us eleven days too late,"] ~2|says~ {2|commissioner Irja Salo}.
Each day has a price.

Third, the warning.
{3|The security group at Halvden University} ~3|told~ Helm that it had found in spring [k4 uni-team 3|patient pages opening on a bare number, with no question asked], and had written to an address that no one reads.

Put your own name on that mailbox, dear reader, and look into it on Mondays.
