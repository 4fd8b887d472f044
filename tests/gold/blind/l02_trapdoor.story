tests: a soprano falls through a trapdoor in a Polish town: hospital and a doctor from the stalls, labour inspectors and the theatre's technician, a theatre and its director, one prompt book, hearsay of a violinist, stagehands without names, an opinion shared
set: blind

=== origins
hospital | body | St Barbara's Hospital, Zdanów
wend | person | Dr Olga Wend, orthopaedist from Gdynia, in the audience
inspectorate | body | Regional Labour Inspectorate
saar | person | Piotr Saar, technical director of the theatre
theatre | body | Zdanów Municipal Theatre
lisowska | person | Halina Lisowska, general director of the theatre
book | record | Stage manager's prompt book, seen by the Kurier
pell | person | Adam Pell, second violin
crew-a | anon | Two stagehands, to the Kurier
crew-c | anon | A member of the crew, to Continental Stage

=== edges
soft | theatre | lisowska | the theatre and its general director
soft | crew-a | crew-c | unnamed members of one stage crew, who may be the same

=== clusters
k1 | C | 2..3 | two-bodies | Brzeska broke her left ankle. | The hospital that X-rayed it and a doctor from the audience who splinted it.
k2 | C | 2..2 | opposed-parties-agree | The safety bolt of the trap had not been shot. | The inspectors' finding and the admission of the theatre's technical director.
k3 | S | 1..2 | same-body* | Performances resume on 14 October. | The theatre and its own general director.
k4 | S | 1..1 | one-document* | Cue 47 was called eleven seconds too soon. | One prompt book, read by the Kurier and cited from it by the trade paper.
k5 | S | 1..1 | hearsay* | The conductor cried out a warning before the fall. | The violinist himself, and a chorister who has it from him.
k6 | S | 1..2 | anonymous-only* | The crew's safety day in spring was cancelled. | Unnamed stagehands in two papers.
k7 | U | 1..2 | opinion* | It is the best thing the house has staged in years. | A critic and a blogger are of one mind.

=== a | Kurier Zdanowski, English pages | 2030-10-05 | byline=Ewa Maliszewska
A countess vanishes, and the lights go up

Until twelve minutes to nine on Thursday I was watching [k7 doc-a !o|the best piece of work this house has put on in a decade].
Then Liliana Brzeska, singing the title part in The Salt Countess, stepped back for her bow to the miners and was no longer there.

The square of stage that gave way under her is supposed to be fastened from below.
[k2 inspectorate|The bolt was found in the open position], {the Regional Labour Inspectorate} ~stated~ yesterday after its people had spent the day in the cellar with lamps.

Nor should the lift beneath have moved when it did.
{The stage manager's prompt book}, which I have been allowed to see, ~notes~ [k4 book|cue 47 as given at 20:47:52, eleven seconds ahead of the bar it belongs to].
The entry is in a neat round hand and the page is not smudged.

{Two stagehands} ~told~ me that [k6 crew-a|a day of safety training had been planned for April and was then struck from the calendar].
They asked me to leave out their names, and looked over their shoulders as they asked.

I found {Halina Lisowska}, who has run the theatre since 2022, alone in the royal box.
[k3 lisowska|"We shall open again on the fourteenth,"] {she} ~said~, "and I will stand on that square myself."

=== b | Radio Pomerelia | 2030-10-04
[k1 hospital|Soprano breaks ankle] in fall through stage

The opera singer Liliana Brzeska is recovering this morning after falling through a trapdoor during a premiere in Zdanów.

[k1 hospital|The 34-year-old has a fracture of the left ankle], ~according to~ {St Barbara's Hospital}, which admitted her shortly after nine o'clock last night.
She is expected to have an operation today.

The accident happened towards the end of the second act of The Salt Countess, in front of some six hundred people.

{Adam Pell}, who was playing second violin a few metres away, ~told~ our reporter that [k5 pell|the conductor had seen the boards begin to move and shouted "Stój!"] into the music.
By then it was too late, Pell said: the brass were playing.

[k3 theatre|The next performance will be on 14 October], {the Municipal Theatre} ~announced~ overnight on its website.
Tickets for the four evenings in between can be exchanged or returned.
The part is to be taken by the understudy, Marta Zych, until further notice.

Labour inspectors are in the building today.

=== c | Continental Stage | 2030-10-11 | byline=Dirk Hanekamp
Zdanów: technical chief concedes [k2 saar|trap was unbolted]

The technical director of the Zdanów Municipal Theatre has spoken for the first time about the accident of 3 October, in which the soprano Liliana Brzeska [k1 doc-c|broke an ankle] falling 2.4 metres on to a lift platform.

[k2 saar|"Nobody had shot the bolt; it is a ten-second job, and it was not done,"] ~said~ {Piotr Saar}.
The task was listed for the half-hour call and ticked, he added, by a man who had been sent to mend a lamp.

The platform under the trap, a screw-driven table of 1987, responds to a push-button at the prompt desk.
{The Kurier Zdanowski} ~reported~ last week from the prompt book that [k4 book|the cue had come eleven seconds early].
Continental Stage has not been shown the book, which is now with the inspectors.

Training has become an issue at the house.
[k6 crew-c|This year's safety day for the crew was called off in the spring for want of a budget line], {a member of that crew} ~says~.
Mr Saar would not be drawn on the point.

He was readier to talk about steel.
[+ saar|A second, self-locking catch has been ordered from a maker in Linz], {he} ~said~, and the button will be wired so that it is dead until both are home.

=== d | Third Balcony | 2030-10-06
What we saw from the gods

You'll have read that I adore Brzeska, so discount this as you like, but [k7 doc-d !o|nothing as good has been on that stage since they reopened it], and I include the Janáček.

And then the hole.
From up where we sit it looked like a conjuring trick, and half the balcony clapped.

The person to be grateful for was in row four.
{Dr Olga Wend} mends bones for a living, in Gdynia, and was on a weekend away with her sister.
She was down the pass-door stairs before the curtain and bound the leg to a pair of music-stand legs.
[k1 wend|"The ankle was broken, I could feel the ends of it,"] {she} ~told~ me over the phone yesterday.
She'd like her scarf back.

In the canteen afterwards it was all the maestro.
Iga Mróz of the chorus was in the wings facing the other way, so she saw nothing, but {Pell from the second desk} had ~told~ her on the stairs, she said, that [k5 pell|the maestro called out a warning before she dropped].
It went round the tables in about four minutes.

I've got a ticket for the new date and I shall be looking at the floor.
