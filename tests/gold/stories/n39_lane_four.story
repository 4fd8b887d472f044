tests: swimming: a record and its timing, a club doctor behind two papers, a coach under her maiden and her married name, a rival who saw, a governing body that has it from the pool, a parent's video
set: development

=== origins
timing | record | Official timing of the championship
rival-coach | person | Bernard Achterhof, coach of the rival club, with his own stopwatch
coach | person | Ellen Tolley, coach of Harbour Swimming Club, married name Ellen Marsh | Mrs Marsh
doctor | person | Dr Vikram Sehgal, club doctor of Harbour Swimming Club
rival | person | Jodie Carrick, swimmer in lane five
starter | person | Peter Lowndes, starter
video | record | Film by a swimmer's father, posted online
clubsec | person | Moira Flett, secretary of Harbour Swimming Club
club | body | Harbour Swimming Club
poolhall | body | Tidewater Leisure Centre
argus-witness | witness | Evening Argus, its reporter on the balcony

=== edges
soft | clubsec | club | the club and its secretary

=== clusters
k1 | C | 2..2 | two-measurements | Amara Bell swam the 200 metres in 2:04.88. | The official timing, and the stopwatch of a rival's coach, pressed by his own thumb.
k2 | S | 1..1 | one-person-many-names* | Bell had trained with a cracked rib. | Ellen Tolley at the pool, "Mrs Marsh" in her village paper: one coach.
k3 | S | 1..1 | relayed-word* | The rib was X-rayed on Thursday. | The club doctor told both papers, one by way of the governing body.
k4 | C | 2..2 | two-named | The starting signal sounded twice. | The girl in the next lane, and the starter who pressed it.
k5 | S | 1..1 | one-video* | A man in a red jacket leaned over lane four. | One father's film, retold twice.
k6 | S | 1..2 | same-body* | Bell will not swim at the nationals. | The club and its secretary.
k7 | C | 2..2 | witness+named | The lights went out for a minute before the race. | The Argus reporter sat in the dark; the leisure centre owns up to it.

=== a | Evening Argus | 2032-02-22 | byline=Dev Lal
Bell rings the changes

Amara Bell, 15, took more than a second off the county record for 200 metres freestyle on Saturday, and then could not get out of the water.

[k1 timing|2:04.88] was what {the board} ~said~, and it stayed up there for a good minute while she hung on the rope.

It had not looked like a night for records.
[k7 argus-witness|Shortly before the final the whole hall went black], and {those of us} on the balcony ~held up~ our telephones until it came back.

[k2 coach|"She cracked a rib in January and she's trained on it every morning since, which I'd not recommend,"] ~said~ {her coach, Ellen Tolley} (she is Mrs Marsh at home).

Dr Vikram Sehgal, who looks after Harbour's swimmers, confirmed that he'd had it looked at.
[k3 doctor|"We took an X-ray on Thursday,"] {he} ~said~.

Jodie Carrick, who came second in lane five, hugged her and then went to see the referee.
[k4 rival|"The beep went, and then it went again, I heard it two times,"] {she} ~told~ the Argus.

=== b | SwimLine (website) | 2032-02-24
Record under review

Swim Northern has opened a review of Saturday's women's 200 free.

Two things are at issue.
The first is the start, which {starter Peter Lowndes} now ~concedes~ was his fault: [k4 starter|his thumb slipped and the horn sounded a second time].
The second is {a clip}, filmed by somebody's dad from row C, in which [k5 video|a man in a red jacket bends over lane four between lengths].

Nobody disputes the time.
Bernard Achterhof, who coaches Carrick and had every reason to hope for a slower one, held his own watch.
[k1 rival-coach|It stopped at 2:04.9], {he} ~says~.

Swim Northern also ~notes~, from {Dr Sehgal's report} to it, that [k3 doctor|an X-ray was taken two days before the race].

{Harbour} ~says~ [k6 club|its swimmer has been withdrawn from the nationals].

=== c | Lower Wick Village News | 2032-03-01
Well done, Amara

Most of us know Mrs Marsh from the flower rota, but on weekdays at 5 a.m. she is somebody else altogether.
[k2 coach|"That child swam all winter with a broken rib,"] {she} ~told~ me over the daffodils.

Have you seen the film?
[k5 video|There's a chap in red hanging over the edge by her lane], and it isn't one of ours.

The nationals will have to do without her.
[k6 clubsec|Amara isn't going], ~says~ {Moira Flett}, the secretary.

The lights, by the way, were the sauna.
[k7 poolhall|A fuse blew at ten to seven and the hall lost power], ~admits~ {the Leisure Centre} in its apology to ticket holders.
