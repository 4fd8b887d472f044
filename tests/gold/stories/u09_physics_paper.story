tests: a leaked school examination: a police cell and a reporter's telephone, a headmistress and a magistrate, one leaked file compared by two, a board and its controller, a board's figure everywhere, a pupil under two descriptions, an invigilator who takes it back
set: development

=== origins
cybercell | body | Cyber cell of the Meghavati police
nadi-witness | witness | Nadi TV, own reporter's telephone on Sunday evening
deshkar | person | Ratna Deshkar, headmistress of the Balipur school
qazal | person | Imran Qazalbash, magistrate of the subdivision
leakfile | record | Leaked file, set beside the paper that was sat
board | body | Meghavati Board of Secondary Examinations | the board
bhaskaran | person | P. N. Bhaskaran, controller of examinations at the board
tamhane | person | Arjun Tamhane, candidate at Balipur | a boy in the second row
sahni | person! | Harish Sahni, invigilator
narvekar | person | Leela Narvekar, leader of the opposition in Meghavati
dutt | person | Farida Dutt, secretary of the Teachers' Federation

=== edges
soft | board | bhaskaran | the board and its controller of examinations

=== clusters
k1 | C | 2..2 | police-and-reporter | The physics paper was going round on Sunday evening, before the examination. | The police found the upload; Nadi TV's reporter had the file on her own telephone.
k2 | C | 2..2 | headmistress-and-magistrate | The seal of a packet of question papers at Balipur was broken. | The headmistress told the Mail, the magistrate who inspected it told Nadi TV.
k3 | S | 1..1 | one-record* | All thirty-five questions of the leaked file came up. | One file, compared with the paper by two outlets.
k4 | S | 1..2 | same-body* | The examination will be held again on 28 April. | The board and its own controller.
k5 | S | 1..1 | hearsay-of-one* | The file was sold for 5,000 mohurs. | One pupil passes on what his cousin told him, by name in one outlet and as a boy in the second row in another.
k6 | S | 1..1 | one-body-everywhere* | Some 41,000 candidates must sit again. | The board's figure in three outlets.
k7 | U | 0..0 | withdrawn* | A school clerk photographed the paper. | An invigilator's statement, repeated by a blog, which he takes back.
k8 | U | 2..2 | shared-opinion* | The education minister should resign. | Two opinions.

=== a | Meghavati News Service | 2031-04-15
Board scraps physics examination for [k6 board|41,000] after leak

SUNDARGHAT, April 15 (MNS) - The Meghavati Board of Secondary Examinations has cancelled Monday's physics examination in the Sundarghat division after finding that it had been compromised.

[k6 board|About 41,000 candidates in 212 centres are affected], {the board} ~said~.
[k4 board|The examination would be held afresh on April 28], {it} ~added~ in a circular to heads of schools, and no fee would be charged.

[k1 cybercell|The questions were uploaded to a messaging group at 8.52 p.m. on Sunday], ~established~ {the cyber cell of the Meghavati police}, which has asked the operator for the name behind the account.
The group had 11,400 members when it was closed.

Two teachers at a centre in Balipur, 40 km from the divisional capital, have been told to hold themselves available.
No arrests have been made.

It is the third paper to be cancelled in the province in four years.
In 2029 a chemistry paper was found in a consignment of bananas.

=== b | The Sundarghat Mail | 2031-04-15 | byline=Vikram Achari
{Headmistress} ~tells~ of [k2 deshkar|broken wax at Balipur]

Mrs Ratna Deshkar has been headmistress at Balipur for twenty-two years and had never, until Monday, telephoned the police.

At a quarter past eight she unlocked the steel almirah and took out the three packets that had come from the treasury on Saturday.
[k2 deshkar|"The wax on the third was in two pieces, and somebody had tried to warm it together again,"] {she} ~told~ the Mail.
She wrote the time on the cover and had two colleagues sign.

One colleague has gone further.
{Harish Sahni}, who was invigilating, ~stated~ to this newspaper on Monday evening that [k7 sahni|he had seen the office clerk taking pictures of a question paper with his mobile on Saturday].
The clerk's family says he was at a wedding.

At the board's headquarters {P. N. Bhaskaran}, the controller of examinations, received us with his spectacles pushed up.
[k4 bhaskaran|The twenty-eighth was the date for the fresh paper], {he} ~said~, and he would carry it from the press himself.
{The board} ~puts~ at [k6 board|41,000 the boys and girls who must sit again].

Leader of the opposition Leela Narvekar addressed a crowd outside.
[k8 narvekar !o|"This minister must go, and he must go before the children come back,"] {she} ~demanded~.
The minister, Mr Surve, was understood to be travelling.

=== c | Nadi TV | 2031-04-15
Physics leak: what we saw, and when

We are publishing this timeline because viewers have asked what we knew before the exam.

[k1 nadi-witness|At five minutes past nine on Sunday night a file called "physics final" arrived on the telephone of our education reporter, Sunita Barua, from a parent].
She rang the board's helpline at 9.20 and held for half an hour.

On Monday at noon, when the candidates came out, we borrowed a copy of the paper from one of them and laid it beside the file.
[k3 leakfile|All 35 questions were there, down to a misprint in number 22].

{Arjun Tamhane}, 17, who sat the exam in Balipur, ~told~ us his cousin had boasted that [k5 tamhane|it was to be had for five thousand mohurs].
[+ tamhane|He hadn't bought it himself], {he} ~said~, and looked as if he wished he had.

{Imran Qazalbash}, magistrate of the subdivision, drove to the school to inspect what was left.
[k2 qazal|One of the three seals had been broken and re-melted], {he} ~told~ Nadi TV after examining it with a lens.

Update, 6 p.m.: {The invigilator quoted in this morning's Mail} now ~says~ [k7 sahni !r|he saw no clerk and no telephone].
"I was angry and I said a foolish thing," Harish Sahni told our crew on his doorstep.

[k6 board|Some 41,000 pupils], ~according to~ {the board}, must wait for a new date.

=== d | Chalkdust | 2031-04-15
[k3 leakfile|Thirty-five out of thirty-five]

The staff room has talked of nothing else, and since I have taught the syllabus for sixteen years I did what any bore would do.
I took the file that half the province has on its telephones, and the paper that was handed out on Monday, and a red pencil.

[k3 leakfile|Every question in the one is in the other, thirty-five in all, in the same order].
So it's not a "guess paper", as somebody at the ministry suggested on the wireless.

How did it get out?
A clerk and his camera, if the morning paper has it right: [k7 sahni|he was snapping the pages on Saturday], {Mr Sahni, who was on duty there,} has ~told~ the Mail.
I'd want to hear the clerk.

And the price?
{A boy in the second row} at Balipur, the one who was on Nadi at lunchtime, is related to a pupil of mine and ~swears~ it was [k5 tamhane|five thousand], because his cousin said so.
Cousins say a good deal.

{Farida Dutt}, the secretary of our Teachers' Federation, hasn't minced words.
[k8 dutt !o|"The minister should resign,"] {she} ~writes~ to members this afternoon, "and take the helpline with him."

Meanwhile I have a hundred and four children who learned Faraday for nothing.
Tomorrow we begin again with the magnet.
