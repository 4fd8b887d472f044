tests: a giant pumpkin disqualified at an Ontario fair, told by two local weeklies, an agency and a growers' newsletter: a judge and a botanist, two scales, a grower under three names, a society and its president, one unsigned letter, one agency's attendance, a shared forecast
set: development

=== origins
friesen | person | Marlene Friesen, league judge | Mrs. Friesen; the league's judge
rao | person | Sunil Rao, botanist at Dunmore Agricultural College
petrie | person | Lorne Petrie, weighmaster of the fair
kowalchuk | person | Dolores Kowalchuk, manager of the Port Dorrit grain elevator
oakes | person | Wendell Oakes, grower of the pumpkin | the retired millwright; the man from Concession 9
society | body | Tansley Agricultural Society
tasker | person | Hugh Tasker, president of the Tansley Agricultural Society
letter | anon | Unsigned letter to the judges
lakes | agency | Lakes Press

=== edges
soft | society | tasker | the society and its president

=== clusters
k1 | C | 2..2 | judge-and-expert | The pumpkin had a cavity filled with wood filler. | The league's judge probed it, the college botanist cut it open.
k2 | C | 2..2 | two-instruments | The pumpkin weighed a little over 1,900 pounds. | The fair's scale and, a day later, the elevator's weighbridge.
k3 | S | 1..1 | one-person-many-names* | Mice had made the hole, and Oakes plugged it in August. | Wendell Oakes, the retired millwright and the man from Concession 9.
k4 | S | 1..2 | same-body* | The first prize goes to Kaia Bouchard. | The society's notice and its own president.
k5 | S | 1..1 | one-anonymous-letter* | Oakes was seen patching the pumpkin by lamplight. | One unsigned letter, read by two weeklies.
k6 | S | 1..1 | one-agency* | Some 22,000 people came to the fair. | An agency's bare figure and a weekly that took it over.
k7 | U | 1..2 | prediction* | Scanning will be compulsory at weigh-offs within two years. | The botanist and a newsletter look ahead alike.

=== a | Tansley Echo | 2031-10-01 | byline=Joan Verhoeven
Great pumpkin loses its ribbon

The blue ribbon was on it for three hours and ten minutes.

Wendell Oakes's pumpkin came into the arena on Saturday on a hay wagon with two of his grandsons walking behind it, and when {Lorne Petrie} read the dial he took off his cap.
[k2 petrie|"Nineteen hundred and fourteen pounds,"] ~called~ {the weighmaster}, and the cheer set the Clydesdales off.

It was {Marlene Friesen}, sent over from Guelph by the growers' league, who got down on her knees.
She had found a soft place near the stem that took her thumb.
[k1 friesen|"Behind the skin there was a hole the size of a softball, and it was full of wood filler,"] {Mrs. Friesen} ~told~ the Echo.

{Oakes}, 71, does not deny it.
[k3 oakes|"A mouse got in, back in August, and I plugged it the way you would a barn door,"] {he} ~said~.

[k4 tasker|The money and the ribbon will go to Kaia Bouchard of Line 4], who is fourteen, ~said~ {Hugh Tasker}, the society's president, after a meeting behind the poultry barn.
Hers went 1,388.

Somebody had been waiting for this.
{A letter} left at the judges' table on Friday, unsigned, in block capitals, and since shown to the Echo, ~claimed~ that [k5 letter|Oakes had been spotted at work on the fruit with a putty knife and a lantern].

=== b | Port Dorrit Beacon | 2031-10-02
Our elevator has last word on Tansley's giant

Folks in Port Dorrit got a closer look than most at the pumpkin everyone is arguing about.

It was trucked to the Co-op elevator on Sunday, since its owner wanted another opinion, and {Dolores Kowalchuk} ran it over the weighbridge between two loads of soybeans.
[k2 kowalchuk|It came out at 1,910 after she had taken off the pallet], {the manager} ~says~.
She wrote it in the book under "misc."

{The man from Concession 9} stood by with his hands in his coveralls.
A millwright until he retired, {he} patched what needed patching, and ~told~ anybody who asked that [k3 oakes|mice had chewed their way in and he'd closed up the hole in August] so the rot would not spread.
"I never hid it, nobody looked," he said.

Not everyone is so easygoing.
The Beacon has been handed a copy of {the note that was slipped to the judges}.
{Its author}, who doesn't sign, ~writes~ of [k5 letter|having watched him smooth the thing over at night by the light of a lantern].

[k6 lakes|About 22,000 people passed through the gates] over the three days, ~according to~ {Lakes Press}.
{Oakes} ~tells~ us [+ oakes|he will take his case to the league's appeal board in November].

=== c | Lakes Press | 2031-09-29
Ontario fair takes prize from record pumpkin

TANSLEY, Ont. - A pumpkin that broke the county record on Saturday was stripped of first place after a judge found it had been repaired.

{Sunil Rao}, a botanist at Dunmore Agricultural College, sawed out a section on Monday at the owner's request.
[k1 rao|The wall enclosed a pocket about 10 centimetres across, packed with a commercial wood filler], {Rao} ~said~ in an interview.
He estimated that the plug itself added less than two kilograms.

League rules bar any fruit with a hole or a foreign substance, whatever the cause.

In a notice posted at the fairgrounds, {the Tansley Agricultural Society} ~awarded~ [k4 society|the top prize of $2,500 to the runner-up, Kaia Bouchard, 14].

{The retired millwright who grew it} ~blamed~ [k3 oakes|mice for the damage and said he had filled it in late summer], without any thought of the scale.

[k6 lakes|The three-day event drew 22,000 visitors.]

Rao, who has tested an ultrasound probe on squash, expects the sport to change.
[k7 rao !p|"In two years nobody will get on to a league scale without a scan,"] {he} ~said~.

=== d | The Heavyweight Grower | 2031-10-15 | byline=Editor
Notes from the patch: the Tansley business

Members have been calling about Tansley, so here is what the league has in its file.

The fruit, a cross out of the '27 Kessler, was grown under plastic on clay loam and set on June 24.
At inspection {the league's judge} ~reported~ [k1 friesen|a void by the stem shoulder, plugged with filler and painted over].
She failed it under Rule 6, which has no exceptions, and she was right to.

Was it cheating?
The board has not said so, and neither shall we.
A patch does not gain a grower anything that a good August wouldn't.
But Rule 6 is there because, in the nineties, somebody south of the border poured in forty pounds of sand.

Where does this leave the rest of us?
[k7 doc-d !p|We will all be wheeling our fruit past a scanner by the fall of 2033], so get used to the notion, and start saving for your club's share.

One more thing.
Several of you have written unkindly about the girl who got the ribbon.
She hauled water by hand from a creek all July.
Send her some seed.

The annual dinner is on November 22, with the usual squash three ways, and there are still places at the back.
