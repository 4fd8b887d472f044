tests: a leaked school examination: police and the defence agree on an arrest, a reporter and a regional director, a courier's note and an invigilator, two outlets that cite each other, a board and its registrar
set: blind

=== origins
police | person | Inspector Comfort Asare, spokeswoman of the Akwadum police
lawyer | person | Yaw Frimpong, lawyer of the headmaster
chronicle | witness | Volta Chronicle, own reporter at the school gate
director | person | Ibrahim Mahama, regional director of education
invigilator | person | Mercy Tetteh, invigilator at Akwadum Secondary
note | record | Delivery note of Blueline Couriers, read by the Volta Chronicle
board | body | National Schools Examinations Board
registrar | person | Dr Abena Osei-Mensah, registrar of the examinations board
harmattan | outlet | Daily Harmattan, which cites CitiWave
citiwave | outlet | CitiWave, which cites the Daily Harmattan
student | person | Kwabena Boadi, final-year pupil
parents | person | Esi Quaye, chair of the parents' association

=== edges
soft | board | registrar | the examinations board and its registrar
hard | harmattan | citiwave | a ring: each reports it from the other

=== clusters
k1 | C | 2..2 | opposed-parties-agree | The headmaster of Akwadum Secondary has been arrested. | The police and the headmaster's own lawyer.
k2 | C | 2..2 | reporter-and-official | The mathematics examination was broken off. | The Chronicle's reporter at the gate and the regional director of education.
k3 | C | 2..2 | document-and-person | The packet of papers was already open when it reached the school. | The courier firm's delivery note and the invigilator who took it in hand.
k4 | S | 1..2 | same-body* | The paper will be sat again on 9 June. | The examinations board and its registrar.
k5 | U | 0..0 | citation-ring* | Copies of the paper were sold for 200 cedis. | The Harmattan has it from CitiWave and CitiWave from the Harmattan; no root. | circular
k6 | S | 1..1 | plain | The questions were on a pupils' chat group the night before. | One pupil.
k7 | S | 1..1 | plain | The invigilators of the region had no training this year. | The regional director only.
k8 | U | 1..1 | opinion | It is unjust to make the whole year sit the paper again. | The chair of the parents' association.

=== a | Daily Harmattan | 2030-05-22 | byline=Nii Lartey
[k1 police|HEAD IN HANDCUFFS!]

They came for him during assembly.

As six hundred pupils stood singing, two plain-clothes officers walked up the aisle of Akwadum Secondary.
{Police spokeswoman Comfort Asare} ~confirmed~ last night that [k1 police|the headmaster, Mr Edward Larbi, is under arrest over the stolen maths paper].
The inspector would not say whether others will follow.

[k6 student|"By nine in the evening the questions were in our chat group, all twelve, with the diagrams,"] ~says~ {Kwabena Boadi}, 18, who swears that he closed his phone and went to bed.
His mother, standing behind him, swears it too.

And what did it cost to be clever?
[k5 citiwave|A set changed hands for 200 cedis], ~according to~ {CitiWave}, which is more than a week's wages for a trotro mate.

Mrs Mercy Tetteh has watched over exams for fourteen years and never saw the like.
When she was handed the brown packet on Monday morning, {the invigilator} ~told~ us, [k3 invigilator|one end had been slit and stuck down with tape].
She signed for it all the same, and has not slept since.

{Esi Quaye}, who chairs the parents' association, is boiling.
[k8 parents !o|To make a whole year sit the thing again is plain injustice], {she} ~says~.

=== b | Volta Chronicle | 2030-05-22 | byline=Selasi Amenyo
[k2 chronicle|Certificate examination halted] in Akwadum

AKWADUM - At 9.22 on Monday morning, in the twenty-third minute of the paper, the bell at Akwadum Secondary rang and did not stop.

[k2 chronicle|Candidates came out with their pens still in their hands and their answer books left on the desks], as this newspaper saw from the gate.
Some cheered; most sat down under the neem trees.

A partial explanation lies in the files of Blueline Couriers, which carried the papers from the capital.
{Its delivery note}, which the Chronicle has read, ~bears~ the remark [k3 note|"one parcel received at depot unsealed, forwarded as found"].
The handwriting has not been identified.

{The National Schools Examinations Board} ~said in a circular~ to headteachers that [k4 board|a fresh mathematics paper would be written on 9 June].
Marks for the other subjects stand.

The man at the centre of the affair denies everything.
{Yaw Frimpong}, who is defending him, ~told~ this newspaper on Tuesday evening: [k1 lawyer|"My client was taken into custody this morning, and I have been allowed ten minutes with him."]
He intends to apply for bail on Thursday.

=== c | CitiWave | 2030-05-22
Exam leak: five questions answered

What happened on Monday?
{Ibrahim Mahama}, the regional director of education, ~told~ our breakfast show [k2 director|he had ordered the maths paper stopped at Akwadum within minutes of a call from the ministry].
Candidates at other schools finished theirs and were informed afterwards.

When is the resit?
Keep [k4 registrar|the ninth of June] free, ~says~ {Dr Abena Osei-Mensah}, who as registrar signs the certificates.
Centres and starting times stay as printed on the index card.

Was money paid?
[k5 harmattan|Sets of questions went for 200 cedis apiece], {the Daily Harmattan} ~reports~.

Were the staff prepared?
Not this year.
[k7 director|No invigilator in the region had been given the usual two days of training], {Mr Mahama} ~admitted~, because the money for it came late.

Who do I call?
The helpline for candidates is open from eight to five.
Have your index number at hand and do not send screenshots of anything you were offered, since passing them on is an offence.

We shall speak to the teachers' association on Drive Time this afternoon, and your messages are welcome as ever.
