tests: a transfer told by a sports daily, a club site, a podcast's write-up and a live blog: one agent behind three reports, two clubs that agree, a ring of fees, a medical seen by two
set: blind

=== origins
agent | person | Beppe Andreoli, agent of the player | Andreoli
vasko | body | FK Vasko
rovers | body | Tarnmouth Rovers
kellow | person | Ade Kellow, head coach of Tarnmouth Rovers | Kellow
post-witness | witness | Tarnmouth Post, own reporter at the Nuffley clinic
fan | person | Gemma Strutt, who was in the clinic for her knee
lund | person | Mikkel Lund, the player | Lund

=== edges
hard | doc-c | doc-d | each gives the other as its source for the fee
soft | rovers | kellow | the club and its head coach

=== clusters
k1 | C | 2..2 | opposed-parties | Lund moves to Rovers on loan until June. | Both clubs announce it, each on its own site.
k2 | S | 1..1 | one-person-many-names* | Lund turned down an offer from Turkey. | Andreoli by name, as "the player's camp" explained as Andreoli, and as the agent on the podcast.
k3 | U | 0..0 | ring* | The fee for an outright purchase is 11 million. | The podcast has it from the live blog and the live blog from the podcast. | circular
k4 | C | 2..2 | witness-and-named | Lund was at the Nuffley clinic on Tuesday. | The Post's reporter and a patient saw him.
k5 | S | 1..2 | same-body* | He will miss Saturday's game because his papers are not through. | The club and its coach.
k6 | U | 1..1 | opinion | He is the best left foot to come to Tarnmouth in a decade. | The columnist's taste.
k7 | S | 1..1 | one-recording* | Lund will wear the number 23. | The player himself, in two reports of one club interview.
k8 | S | 1..1 | release* | Lund has lengthened his contract with Vasko by a year. | Vasko's announcement, and the Post reading it.

=== a | Tarnmouth Post | 2029-01-24 | byline=Hugh Pardoe
Rovers get their man, on loan

Tarnmouth Rovers' long courtship of Mikkel Lund ended a little after nine last night, when {the club} ~posted~ a picture of him holding a scarf and confirmed that [k1 rovers|he will spend the rest of the season at Quay Lane].

This newspaper had an inkling.
On Tuesday morning {our reporter} ~watched~ [k4 post-witness|the Dane walk into the Nuffley private clinic by the side door], hood up, with the Rovers physio half a step behind.

[k2 agent|There had been "very serious money" from Turkey, and he said no to it], {Beppe Andreoli}, who looks after the winger, ~told~ the Post by telephone from Milan.
[+ agent|Lund's wife is expecting in April and wanted an English hospital], {he} ~added~.

Nobody should expect to see him against Colne.
[k5 kellow|"The paperwork won't be back from the FA by Saturday, so he'll be in the stand with a pie,"] ~said~ {Ade Kellow}.

As their price, [k8 vasko|Vasko have tied him to Denmark for a further twelve months], the {sellers' statement} ~notes~.

[k6 doc-a !o|Not since Danny Frew has a sweeter left foot come over the swing bridge], and Frew couldn't head it either.

=== b | fkvasko.example | 2029-01-23
Mikkel Lund joins Tarnmouth

{FK Vasko} ~can confirm~ that [k1 vasko|midfielder Mikkel Lund has been loaned to Tarnmouth Rovers of England with effect from today; he returns to us on 30 June].

Mikkel came to the club at sixteen and has made 88 appearances in the black and gold, scoring nineteen goals.
Supporters will remember the free kick against Horsens for a long time.

[k8 vasko|His contract here has been extended by one year as part of the arrangement.]

The sporting director thanks Mikkel for his professional conduct during a difficult autumn and wishes him every success in the second half of the season.
Season-ticket holders who have ordered a shirt with the name LUND and the number 8 may exchange it in the fan shop, free of charge, before the home game with Randby on 11 February.
There will be no further comment from the club on the subject, and the training sessions on Thursday and Friday are closed to the public and to the press.

=== c | The Far Post Podcast | 2029-01-25
Episode 212: Lund, loans and a lot of soup (show notes)

This week Jo and Tunde are joined by the man who did the deal.

12:40 - {Andreoli} comes on the line and is in a good mood.
He ~says~ [k2 agent|Lund had a contract from a Süper Lig side on the table and never even asked to see page two].
Jo asks which side.
He laughs for quite a long time.

19:05 - So what's it worth if Rovers keep him?
Tunde has seen the figure on the QuayLaneLive blog: [k3 doc-c|eleven million, all in].
That seems a lot for a man with two good ankles at most.

24:30 - Listener mail.
{Gemma Strutt} ~writes~ that [k4 fan|she was waiting for her knee scan on Tuesday when Lund sat down opposite and did the crossword].
We have asked her what he got for 7 across.

31:00 - Number news.
In the club's welcome interview {the new boy} ~reveals~ [k7 lund|he has asked for 23, his mother's birthday].

40:15 - The soup.

=== d | QuayLaneLive | 2029-01-26
LIVE: Colne build-up, Lund latest and your questions

08:15
Morning all.
A grey one over the estuary.

08:40
[k5 rovers|Lund won't be registered in time for tomorrow], {a line on the official site} ~says~.
As you were, then, with Petty on the left.

09:02
Turkish window still open, somebody asks, so could he yet be poached?
I doubt it: {the player's camp}, by which I mean Signor Andreoli, has been ~telling~ anyone with a microphone that [k2 agent|an approach from over there was rejected before Christmas].

09:30
The option.
Several of you ask where we had the price from.
It's the one the Far Post lads have been quoting: [k3 doc-d|a permanent deal would cost £11m].

10:11
Shirt printers, rejoice.
It's [k7 lund|number 23 for the new man], as {he} ~tells~ Rovers TV in a two-minute clip filmed in the tunnel, in which he also attempts the word "Tarnmouth".

10:45
Team news from Colne: no fresh injuries, says their manager, though he would say that.
Kick-off is at three, and the car park behind the Co-op is closed for resurfacing.
