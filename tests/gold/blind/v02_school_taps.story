tests: a Welsh primary shut over its water, in a weekly, on community radio, in a village newsletter and in the weekly's corrections: one sampling sheet, a council and its union agreeing, a number that was wrong and travelled
set: blind

=== origins
council | body | Ystrad Fawr County Borough Council
meurig | person | Cllr Delyth Meurig, the council's cabinet member for education
prosser | person | Hefin Prosser, branch secretary of the teaching union UAC
sheet | record | Sampling sheet of the water contractor, dated 12 September, a copy of which the Leader has seen | the sampling sheet; the leaked sheet
bebb | person | Dr Nia Bebb, consultant at Public Health West
head | person | Sioned Hale, head teacher of Ysgol Pen-y-waun
anon-plumber | anon | A fitter who worked on the school's summer refit
gran | person | Maureen Ackland, grandmother of two pupils
leader-240 | outlet! | Cwm Leader, its roll of 240, since corrected

=== edges
soft | council | meurig | the council and the member of its cabinet for education

=== clusters
k1 | C | 2..2 | opposed-agree | The first positive result reached the council on 3 September. | The council's own statement and the union that is quarrelling with it.
k2 | S | 1..1 | one-record* | Legionella was found at nine of the school's 22 outlets. | One sampling sheet, read by the Leader and by the radio, and by a newsletter through them.
k3 | C | 2..2 | two-named | Nobody at the school has fallen ill with Legionnaires' disease. | A public health consultant and the head teacher, of two bodies.
k4 | S | 1..2 | same-body* | Pupils will be taught at the leisure centre from Monday. | The council's letter and its cabinet member.
k5 | U | 0..0 | withdrawn* | The school has 240 pupils. | The Leader's figure, echoed by the radio and withdrawn by the Leader. | withdrawn
k6 | S | 1..1 | plain | The school has 204 pupils. | The council's roll, given in the Leader's correction and in the newsletter.
k7 | U | 2..2 | opinion | The council should have told parents at once. | What two people think of the silence.
k8 | S | 1..1 | anonymous-only* | A length of pipe was left standing dead after the summer refit. | One fitter without a name, whom the newsletter has from the Leader.

=== a | Cwm Leader | 2031-09-18 | byline=Rhodri Amos
Bug found at [k2 sheet|nine taps and showers] in shut school

Ysgol Pen-y-waun has been closed since Friday because of Legionella in its pipes, and parents want to know why it was not closed sooner.

[k2 sheet|Of 22 outlets tested on 8 September, nine came back positive], three of them in the infants' block, {a sampling sheet seen by the Leader} ~shows~.

The council does not dispute that this was no surprise.
[k1 council|"An initial positive was notified to us on 3 September and remedial flushing began the same day,"] {it} ~said in a statement~.

That is nine days in which [k5 leader-240|240 children] filled their bottles.

{Dr Nia Bebb of Public Health West} ~stressed~ that [k3 bebb|no case of Legionnaires' disease has been linked to the school].
Drinking the water is not how people catch it, she added; breathing the spray is.

{One fitter on the summer refit}, who fears for his next contract, ~told~ us [k8 anon-plumber|a stretch of pipe behind the kitchen was capped and left full].
The council would not discuss the refit.

[k4 council|Lessons will restart on Monday in the sports hall and two studios at the leisure centre], {a letter to parents} ~says~.

Maureen Ackland, who has two grandchildren in Year 2, had the letter in her hand at the gate.
[k7 gran !o|"You tell people, the same day, that's all it takes,"] {she} ~said~.

=== b | Radio Bro Ystrad | 2031-09-19
Pen-y-waun: union says staff knew about water test at start of term

Teachers at the closed primary in Pen-y-waun were told about a problem with the water at the very start of term, their union has told this station.

[k1 prosser|The council had its first bad result on the third of September], {Hefin Prosser, branch secretary of UAC}, ~said~ on the breakfast show, because a manager came over that afternoon and asked for the hot taps to be run.
[k7 prosser !o|"It was wrong to keep the parents in the dark, plain wrong,"] {he} ~said~.

Radio Bro Ystrad has also been passed the sampling sheet that was leaked this week.
{It} ~lists~ 22 taps, showers and basins, and [k2 sheet|nine have the word DETECTED against them].

{Sioned Hale, the head}, ~told~ us she had rung round every family and [k3 head|not one pupil or member of staff has gone down with it].

There are [k5 leader-240|240 on the roll], {the Leader} ~reports~.
[k4 meurig|From Monday they will have their classes in the leisure centre], {Cllr Delyth Meurig} ~confirmed~ to us, and [+ meurig|the free swimming session on Wednesdays is suspended].

=== c | Y Gloch, newsletter of Pen-y-waun and Nant Isaf | 2031-10-01
Our school

By the time this drops through your door the little ones will have been a fortnight among the exercise bikes, and we hear they like it.

For those who have been away: the water was tested and [k2 sheet|nine outlets out of the twenty-two had the bug], ~as you will have read in~ {the Leader}.
It was also {the Leader} that ~found a fitter who says~ [k8 anon-plumber|some pipe was blanked off in August with water standing in it].

Don't believe the numbers you see on Facebook.
[k6 council|We have 204 children], ~says~ {the council}, and very nice children they are.

The Sunday school at Bethania has offered its vestry for the breakfast club.
[+ doc-c|The jumble sale goes ahead on the 11th] all the same, so please look out your books and bric-a-brac and bring them to Eirlys by the Thursday.

Sponsored this month by Nant Isaf Tyres.

=== d | Cwm Leader | 2031-09-25
Corrections and clarifications

An article on the closure of Ysgol Pen-y-waun (18 September, page 1) gave the number of children at the school as 240.
[k5 leader-240 !r|That number was wrong and we withdraw it]; it was the capacity of the building, taken from an old inspection report.
[k6 council|There are 204 pupils on the roll this term], ~according to~ {the council}.
We are sorry for the mistake, which was repeated elsewhere.

A recipe for bara brith (11 September, page 27) left out the flour.
The quantity is 450 grams.

In our report of the Nant Isaf show the winner of the three leeks class was given as Mr I. Beynon.
Mr Beynon was second, and has asked us to say so.
