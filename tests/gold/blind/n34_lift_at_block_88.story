tests: Singapore English: a lift that fell, a town council and its chairman who is also the MP, a maker and an independent inspector, closed-circuit film in two outlets, neighbours, a forum post that is copied
set: blind

=== origins
council | body | Tanjong Besar Town Council
chairman | person | Dr Melvin Ong, MP for Tanjong Besar and chairman of its town council
maker | body | Hoist-Tek, the lift's maker
inspector | record | Report of the Building Authority's specialist
cctv | record | Closed-circuit film of the lift lobby
neighbour | person | Mdm Lim Siew Eng, resident
helper | person | Rosalie Dizon, domestic helper, who was in the lift
sheet | record | Maintenance sheet of the lift, read by The Island Times
scdf | body | Civil Defence Force
forum | anon | a post on HardwareTalk
mechanic | person | Kumar Selvam, lift mechanic

=== edges
soft | council | chairman | Ong chairs the town council
hard | doc-c | forum | c prints the words of the post as its own

=== clusters
k1 | C | 2..2 | two-named | Three people were trapped for fifty minutes. | The Civil Defence Force, and one of the three.
k2 | S | 1..2 | same-body* | All 214 lifts in the town will be checked. | "The MP" and the chairman of the town council are one man, and the council is his.
k3 | C | 2..2 | parties-agree | The brake lining was worn through. | The authority's specialist, and the maker that had to admit it.
k4 | S | 1..1 | one-video* | A boy had jumped out just before. | One film of the lobby camera, in two outlets.
k5 | S | 1..1 | one-anonymous* | The mechanic had 40 lifts to see to in a day. | An unsigned post, and an article that prints it word for word. | anonymous-only, text-reuse
k6 | C | 2..2 | record+named | The lift had been stuck twice in the week before. | The maintenance sheet that the reporter read beside it, and a neighbour who climbed.
k7 | S | 1..1 | plain | The mechanic had reported the brake in June. | The mechanic himself.

=== a | The Island Times | 2032-08-20 | byline=Cheryl Neo
Lift plunges four storeys at Block 88

The lift at Block 88 dropped from the ninth to the fifth storey on Wednesday evening with three people inside.

It took [k1 scdf|50 minutes to get the three out], {the Civil Defence Force} ~said~.

{A maintenance sheet} is taped beside the button, and at 9pm it ~showed~ [k6 sheet|two entries marked "lift stuck" in the seven days before], both initialled, neither legible.

{Footage from the lobby camera}, played to reporters by a resident, ~shows~ [k4 cctv|a boy of about ten hopping out on the ninth floor a second before the doors close].

Tanjong Besar MP Melvin Ong visited the block at night.
[k2 chairman|"We're going to check every one of the 214 lifts in this town,"] {he} ~said~.

=== b | Heartlands Weekly | 2032-08-27
"I held Ah Ma's hand and counted"

Rosalie Dizon does not take lifts any more.
She climbs to the ninth floor, with the shopping, and rests at the fifth.
[k1 helper|"Fifty minutes, sir, we were inside, I know because Ah Ma's drama was starting at eight and it was finished,"] {she} ~said~.

Mdm Lim from across the corridor had been expecting it.
[k6 neighbour|"Monday also stuck, Thursday also stuck, I walk up nine floors with my leg,"] {she} ~said~.

On {the clip} that has been round every WhatsApp group in the estate [k4 cctv|one small boy gets out in the nick of time].

A letter from Hoist-Tek, which built the lift, has gone into every letterbox.
[k3 maker|"The brake was found to have no lining left to speak of,"] {it} ~says~, and offers vouchers.

Kumar Selvam serviced the lift until July.
[k7 mechanic|"June I already wrote in, brake no good,"] {he} ~said~, and showed us his hands.

=== c | SG Buzz | 2032-08-22
Lift horror: the REAL reason?

[k5 doc-c|One mechanic has to clear forty lifts in one day, so do the maths, that is twelve minutes for each lift including the walking.]

{The town council} ~says~ [k2 council|all 214 of its lifts are being inspected].

=== d | HardwareTalk (forum) | 2032-08-21
Re: re: Block 88

bro my cousin last time work there.
[k5 forum|One mechanic has to clear forty lifts in one day, so do the maths, that is twelve minutes for each lift including the walking.]
then they say human error lah

=== e | Building Services Asia | 2032-10-15
Block 88: lining to blame

The specialist appointed by the Building Authority has reported.
[k3 inspector|The lining of the machine brake had worn down to the rivets], {she} ~found~.
No one has been charged.
