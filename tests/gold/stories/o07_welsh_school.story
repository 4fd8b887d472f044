tests: a new school opens in Wales: a parent and the council, bus firm and reporter, auditor and builder, one head in two outlets, one press release in three
set: development

=== origins
parent | person | Sioned Rees, mother of two pupils
cabinet | person | Councillor Gwyn Pritchard, cabinet member for education
council | body | Dyffryn Council
echo | witness | Reporter of the Dyffryn Echo at the gate
busfirm | person | Alan Moxey, director of Moxey Coaches
audit | record | Report of the county auditor on the school
builder | person | Rhodri Vaughan, managing director of Vaughan Construction
head | person | Lowri Beynon, headteacher of Ysgol Glan Hafon | Mrs Beynon
minister | person | Tesni Okafor, Welsh education minister
lollipop | person | Maldwyn Hughes, retired crossing warden
officer | body | Dyfed community police team
neighbour | person | Bronagh Kelly, neighbour of the old school

=== edges

=== clusters
k1 | C | 2..2 | opposed-parties-agree | The kitchen was not ready and lunches came from elsewhere. | A complaining mother, and the councillor in charge.
k2 | C | 2..2 | reporter-and-official | Three buses were forty minutes late on the first morning. | A reporter at the gate, and the bus firm's director to the radio.
k3 | C | 2..2 | document-and-person | The school cost three million pounds more than planned. | The county auditor's report and the builder.
k4 | S | 1..1 | one-person-many-names* | The school has 614 pupils. | The headteacher in two outlets.
k5 | S | 1..1 | one-press-release* | Panels on the roof give sixty per cent of its power. | One release of the council in three outlets.
k6 | U | 1..1 | opinion | The building is the finest in the country. | A minister's praise.
k7 | S | 1..1 | plain | The old school is to be pulled down in the spring. | The council, in one outlet.
k8 | C | 2..2 | person-and-body | Nobody has been found to see children across the main road. | The last crossing warden and the police team.

=== a | Dyffryn Echo | 2031-09-05 | byline=Catrin Lloyd-Mbaye
Sandwiches and solar panels: first day at Glan Hafon

The paint was dry, the flag was up, and at ten to nine a very small boy in a very large blazer declined to go in.

He had company before long.
I stood at the gate with a list of the school's buses.
[k2 echo|Three of them, the 2, the 5 and the 6, arrived at half past nine, forty minutes behind], and their passengers trooped into an assembly that was almost over.

Inside, all is pale wood.
[k4 head|Ysgol Glan Hafon starts life with 614 pupils], ~according to~ {its headteacher, Lowri Beynon}, drawn from four schools that closed in July.

[k5 council|Sixty per cent of the electricity will come from panels on the roof], ~promises~ {Dyffryn Council} in its press pack, which also mentions bats.

What will not come from anywhere on site yet is dinner.
[k1 parent|"The kitchen isn't finished, so they were given a bag with a sandwich made in Llanfair,"] ~said~ {Sioned Rees}, who has a daughter in Year 4 and a son in reception.

Outside, {Maldwyn Hughes} surveyed the traffic with an expert's eye.
He held the lollipop on this road for 22 years and gave it up at Easter.
[k8 lollipop|"They've not got anybody to take the children over, nobody's applied,"] {he} ~said~.

=== b | Radio Severnside, website | 2031-09-04
New £21m school opens its doors

Hundreds of children have started lessons at Wales's newest school today.

Ysgol Glan Hafon, near Newtown, replaces four village primaries.
[k4 head|"We have 614 on the roll and I intend to know every name by half-term,"] ~said~ {Mrs Beynon, the head}, over a great deal of noise.

It wasn't all smooth.
[k2 busfirm|Three of our coaches were forty minutes late this morning, and I'm sorry], {Alan Moxey of Moxey Coaches} ~told~ us; a lane closure nobody had mentioned was the cause, he said.

The member of Dyffryn's cabinet responsible for schools, {Gwyn Pritchard}, ~admitted~ [k1 cabinet|the canteen is still without its ovens, and cold meals are being driven in until October].

[k5 council|The roof generates three fifths of the power the school uses], {the council} ~says~.

The Welsh education minister, Tesni Okafor, cut a ribbon at eleven.
[k6 minister !o|"I have not seen a finer school building anywhere in this country,"] {she} ~said~.

Parents are asked not to park on the verge.

=== c | Severn Construction Review | 2031-09-11
Glan Hafon: handsome, and [k3 audit|£3m over]

In the end they got their clerestory.
The hall at Ysgol Glan Hafon is lit from above on two sides, and it is lovely.

It was not cheap.
{The county auditor}, whose report went online last week, ~calculates~ that [k3 audit|the school came in three million pounds above its budget of eighteen], and puts most of it down to ground that turned out to be peat.

Services are by the council's own engineers.
{A release} ~speaks~ of [k5 council|a photovoltaic roof meeting 60 per cent of demand]; we should like to see the figure for January.

Acoustics in the classrooms are excellent.
The corridors are another matter, and the doors to the plant room open the wrong way, as anyone who tries to carry a filter through them will find.
The bricks come from Ruabon.

We give it four trowels out of five.

=== d | Newtown Free Post | 2031-09-12
Who'll hold the stick?

THE council needs a hero with a lollipop.

[k8 officer|There is still no one to see the children across the A489], {Dyfed's community police team} ~said~, and until there is, an officer will do it when one is free.
The job pays £11.90 an hour.

Elsewhere in Glan Hafon news, builder Rhodri Vaughan has answered those who ask where the money went.
[k3 builder|"It ran three million over, that's no secret, and you can go and stand in the peat yourself,"] {he} ~told~ the Free Post at his yard.
Piles had to go down to fourteen metres, he said, against six in the drawings.

The old building at Penybont won't be missed by all.
[k7 council|It will be knocked down in the spring], {the council} ~says~.
[+ neighbour|"Rats, since July,"] ~reported~ {Bronagh Kelly}, whose garden backs on to it.

The harvest fair is on the 27th, in the new hall, with cakes.
Bring a plate, and bring it back.
