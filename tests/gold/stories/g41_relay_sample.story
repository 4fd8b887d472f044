tests: a doping case: athlete and federation agree, two runners called Chege, one laboratory sheet, a rumour in a ring
set: held-out

=== origins
federation | body | Athletics federation of Kisara
athlete | person | Paul Chege, sprinter
coach-chege | person | Ruth Chege, relay coach
labsheet | record | Laboratory sheet of the B sample
doctor | person | Dr Nils Aubert, team doctor
track-live | outlet | TrackLive
finish | outlet | Finish Line
lane-witness | witness | Kisara Sport, own reporter at the training ground
finish-witness | witness | Finish Line, own reporter at the training ground
anon-b | anon | a team insider

=== edges
hard | track-live | finish | TrackLive cites Finish Line and Finish Line cites TrackLive

=== clusters
k1 | C | 2..2 | parties-agree | Paul Chege's B sample was positive, too. | The federation that bans him and the runner himself, to two outlets.
k2 | S | 1..1 | one-record* | The substance was a stimulant from cough syrup. | One laboratory sheet in two articles.
k3 | C | 2..2 | two-people-one-surname | Chege ran with a fever at the heats. | His coach, who shares his surname and is no relation, and the team doctor, to two outlets.
k4 | U | 0..0 | citation-ring* | The whole relay team will be banned. | TrackLive and Finish Line cite each other. | circular
k5 | C | 2..2 | two-witnesses | The relay trained without Chege on Thursday. | Two reporters stood at the fence.
k6 | S | 1..2 | unnamed-never-adds* | The syrup came from a physiotherapist. | A team insider in one, no source in the other. | anonymous-only
k7 | U | 1..1 | opinion | The rules are a lottery. | A columnist's cry.

=== a | Kisara Sport | 2031-06-12
[k1 federation|Chege: second sample positive]

[k1 federation|The B sample of sprinter Paul Chege has come back positive like the first], {the athletics federation} ~said~ on Thursday and suspended him.

[k2 labsheet 2|It was ephedrine in the amount of a spoon or two of cough syrup], ~2|as per~ {2|the laboratory sheet, which Kisara Sport has seen}.

[k3 coach-chege 3|"He had thirty-nine of fever at the heats, I begged him to sit down,"] {3|relay coach Ruth Chege, no relation}, ~3|told~ us.

[k5 lane-witness 4|Four others took the baton round on Thursday, and he was not among them]; {4|our reporter} ~4|stood~ at the fence.

[k6 doc-a|The syrup had been handed out by a physiotherapist.]

=== b | Finish Line | 2031-06-13
Relay in ruins?

There's bad and there's worse.

Bad: [k1 athlete|"My B sample is positive as well and I accept that,"] {Paul Chege} ~said~ to Finish Line by telephone from his mother's farm.

Worse: [k4 track-live 2|all of the relay are about to be banned], if {2|TrackLive} ~2|has it~ right.

[k6 anon-b 3|A physio gave him the bottle], ~3|says~ {3|a team insider}.

[k5 finish-witness 4|Thursday's session went ahead with a reserve in place of him], ~4|observed by~ {4|our own Kit Mbeki} through a hole in the hedge.

[k7 doc-b !o|These rules are a lottery and the tickets are sold in pharmacies.]

=== c | TrackLive | 2031-06-13
Doping ticker

09:10 Good morning from a wet stadium.

09:25 [k4 finish|The entire relay squad faces a ban], {Finish Line} ~writes~.

10:02 What's in it?
{2|The lab sheet}, passed around on every phone here, ~2|says~ [k2 labsheet 2|ephedrine, as found in syrup for coughs].

10:40 {3|Team doctor Nils Aubert} ~3|comes by~ with an umbrella.
[k3 doctor 4|Chege had a high temperature on the day of the heats], {4|he} ~4|tells~ TrackLive; he had written it in the book.

11:15 Javelin: no one's qualified yet.
A heron is standing in the sector and will not be moved.

11:40 The heron has been moved.
