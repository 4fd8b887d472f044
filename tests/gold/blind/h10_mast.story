tests: a lighting mast falls at a Serbian festival: own reporter and a band's manager, weather service and organiser, clinic and manager, an organiser and its director, a ticket seller of one owner, one phone film, a rigger's word passed on, one judgement of two
set: blind

=== origins
radio-witness | witness | Radio Morava, own reporter in the crowd
manager | person | Vesna Drobnjak, manager of the band Zimski Put
hydromet | body | Weather service of Serbia
organiser | body | Dani Šljive, company that runs the festival | the organisers
director | person | Luka Petrić, director of Dani Šljive
ulaznik | body | Ulaznik, ticket seller owned by Dani Šljive
clinic | body | Clinical centre at Kragolje
phonefilm | record | Phone film of the fall of the mast
rigger | anon | A rigger, as retold by the sound man Goran Mutić
critic | person | Tijana Rakočević, musician and columnist
mayor | person | Slobodan Ilić, mayor of Gornja Resava
police | body | District police

=== edges
soft | organiser | director | a company and its director
hard | organiser | ulaznik | one owner: the ticket seller belongs to the organiser

=== clusters
k1 | C | 2..2 | reporter-and-person | A lighting mast fell on the mixing desk during the concert. | Radio Morava's reporter saw it; the band's manager, who stood by the stage, told the music magazine.
k2 | C | 2..2 | opposed-parties | The organisers had a wind warning before six o'clock. | The weather service has the receipt; the organisers, whom it burdens, admit it.
k3 | C | 2..2 | person-and-body | The sound engineer broke his leg. | The clinic that operated on him, and the manager of the band he works for.
k4 | S | 1..2 | body-and-head* | Eighteen thousand people were at the festival. | The organising company and its own director.
k5 | S | 1..1 | one-owner* | Every ticket will be refunded. | The organiser and the ticket seller that belongs to it.
k6 | S | 1..1 | one-recording* | The mast swayed for nearly a minute before it fell. | One phone film, watched by two outlets.
k7 | S | 1..1 | hearsay* | Two bolts were missing from the foot of the mast. | One unnamed rigger, through one sound man, in two outlets.
k8 | U | 2..2 | shared-opinion* | The concert ought never to have started. | A musician and the mayor think so.

=== a | Balkan Wire Service | 2030-08-18
Mast collapse ends Serbian plum festival

GORNJA RESAVA, Serbia (Balkan Wire Service) - A folk and rock festival in central Serbia was called off on Sunday after part of its lighting came down in a gale.

[k3 clinic|One man, the sound engineer of a band, suffered a broken leg and underwent surgery in the night], {the clinical centre at Kragolje} ~said~.

{The weather service} ~said~ [k2 hydromet|it had sent the festival a red wind warning at 5:41 p.m. on Saturday and had got an acknowledgement six minutes later].
The concert began at nine.

[k4 organiser|Eighteen thousand people were on the meadow], {the organising company, Dani Šljive,} ~reported~.
[k5 organiser|It will pay back all tickets], {the company} ~said~.

[+ police|The stage has been sealed off as evidence], ~according to~ {district police}.

{Mayor Slobodan Ilić} ~commented~ that [k8 mayor !o|the evening's programme should not have been begun in the first place].

The festival, held each August to mark the plum harvest, is in its thirty-first year.
It was due to end on Sunday with the election of a brandy queen.

=== b | Radio Morava | 2030-08-18 | byline=Jelena Tasić
Our reporter in the meadow: "Then the light went sideways"

I had a paper cup in one hand and the microphone in the other, fourth row left, just where the sausage stall was.
Zimski Put were in the middle of their second song.
There was a gust, then one that made people laugh, then one that nobody laughed at.
[k1 radio-witness|The mast on the right bent at the knee, came down over the barrier and buried the mixing desk].
It was twenty to ten.

Many of you have sent us {the phone film that has been going round since midnight}, with the girl in the yellow hat.
If you time it, [k6 phonefilm|the mast rocks for some fifty-five seconds before it goes].
That's long.

Behind the stage I met Goran Mutić, who does monitors and had just crawled out from under a tarpaulin.
{One of the riggers}, he said, had ~told~ him in the afternoon that [k7 rigger|two bolts were lacking at the bottom of the thing].
Which rigger?
"The tall one."

For those with tickets: [k5 ulaznik|the whole price comes back to your card within ten days], ~promises~ {Ulaznik}, where you'll have bought them.

Drive carefully, there are branches on the road to Despotin.

=== c | Žica, music magazine | 2030-08-30 | byline=Marko Vidaković
Fifty-five seconds

Rewind.
There's a girl in a yellow hat, she's singing, and behind her a column of lamps is nodding like an old man at a wedding.
{The clip}, twelve million views by now, ~shows~ [k6 phonefilm|it nodding for the best part of a minute], and nobody walks away.

Why not?
{Vesna Drobnjak} has asked herself.
She manages Zimski Put, and she was standing at the foot of the stage stairs.
[k1 manager|"It went over the fence and straight onto the desk,"] {she} ~says~.
[k3 manager|"Our Boban mixes from there, and his leg was broken in two places."]
He'll be back by spring.

Dani Šljive isn't hiding, one must give it that.
[k2 organiser|The warning was on the desk of its control room before six], {the company} ~admits~ in a letter to its suppliers, "and was weighed".
Weighed against [k4 director|18,000 visitors], {its director Luka Petrić} ~tells~ me.
Ulaznik, the booking site it has owned since 2026, has stopped answering its telephone.

Then there's the matter of the bolts.
[k7 rigger|A couple of them weren't there], ~went~ {the talk of a rigger}, which monitor man Mutić now repeats to anyone with a recorder.
The rigger himself has not turned up.

{Tijana Rakočević}, who has played that meadow nine times, ~writes~ in her column: [k8 critic !o|"That concert should never have been started."]
