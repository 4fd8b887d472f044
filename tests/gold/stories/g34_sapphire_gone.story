tests: a museum director under four names, an insurer and police, one alarm log, two papers of one house, a long feature
set: held-out

=== origins
director | person | Dr Henrike Oldenburg, director of the Lindenau Museum | the director; the woman who has run it since 2019; Frau Oldenburg
police | body | Lindenau police
insurer | body | Alpina Art Insurance
alarm-log | record | Alarm log of the museum, seen by the Kurier
guard | person | Tadeusz Wolny, night guard
kurier-witness | witness | Lindenau Kurier, own reporter in room 12
bote-witness | witness | Lindenau Bote, own reporter in room 12
arts-witness | witness | The Arts Quarterly, own writer in room 12
roofer | person | Emil Stark, master roofer

=== edges
hard | kurier-witness | bote-witness | the Bote is the Kurier's free sheet, from the same newsroom

=== clusters
k1 | S | 1..1 | one-person-many-names* | The Saint Ottilia sapphire is missing. | The director, Frau Oldenburg, "the woman who has run it since 2019": one person in three articles.
k2 | C | 2..2 | two-named | The thieves came through the skylight. | The police to the Kurier, the roofer who mended it to The Arts Quarterly.
k3 | S | 1..1 | one-record* | The alarm was off for eleven minutes. | One log, cited by two articles.
k4 | S | 1..1 | same-owner* | Room 12 smells of glue. | Kurier and Bote are one newsroom; nobody else mentions it.
k5 | C | 2..2 | two-witnesses | The glass of the case is unbroken. | The Kurier's house and the writer of The Arts Quarterly, who both stood before it.
k6 | C | 2..2 | parties-agree | The stone was insured for nine million. | The insurer that must pay and the director who will be paid agree on the sum.
k7 | U | 1..1 | opinion | It was never a good stone. | The Quarterly's taste.

=== a | Lindenau Kurier | 2031-03-29
[k1 director|Sapphire of Saint Ottilia stolen]

[k1 director|The Saint Ottilia sapphire is gone from its case], {museum director Henrike Oldenburg} ~said~ on Saturday with her coat still on.

[k2 police 2|The thieves let themselves down through the skylight above room 12], {2|the police} ~2|told~ the Kurier.

[k3 alarm-log 3|For eleven minutes after two o'clock the alarm was switched off], {3|the alarm log, which the Kurier has seen}, ~3|shows~.

{4|Our reporter} was let into room 12 for a moment and ~4|noticed~ two things: [k5 kurier-witness 4|the glass of the case is whole], and [k4 kurier-witness 4|there is a smell of glue].

[k6 insurer 5|The stone is covered for nine million], ~5|said~ {5|Alpina Art Insurance}.

=== b | Lindenau Bote | 2031-03-30
Free and in every letter box: your Sunday Bote

Have you seen a blue stone the size of a pigeon's egg?

[k1 director|Saint Ottilia's sapphire has vanished], ~as~ {Frau Oldenburg} ~informed~ the press.
{2|The Bote's Jule Prantl} ~2|stood~ in room 12 and ~2|reports~ that [k4 bote-witness 2|it smells of carpenter's glue there].

Bargains this week: potatoes at Huber's, slippers at Moser's, and a piano to a good home, collect it yourself, third floor.

The Easter market opens on Thursday with the brass band of the fire brigade.
Lost: one tortoise, answers to Kaiser.

The Bote is made in the newsroom of the Lindenau Kurier and appears on Sundays.

=== c | The Arts Quarterly | 2031-06-01
Eleven minutes

By Constance Abara

There is a chair in room 12 of the Lindenau Museum that faces away from everything.
For forty years the night guards have sat on it, since from there one sees the door; and from there, on the last Friday of March, Tadeusz Wolny saw nothing at all.
He did not sleep.
He was reading a novel about a lighthouse and had nineteen pages to go.

"I finished it at a quarter past two," he told me. "Then I did my round."

Above his head, meanwhile, somebody had taken out four screws.
[k2 roofer|"They went in by the skylight and came out by it, there was a rope burn on the frame when I mended it,"] {master roofer Emil Stark} ~told~ me, and he showed me the old frame, which he keeps behind his stove for the winter.

{2|The museum's alarm log} ~2|has~ [k3 alarm-log 2|a gap of eleven minutes].
It has other gaps as well, on other nights, when nothing was taken; the system resets itself, a technician said, when the heating comes on.

I was allowed into the room in May.
[k5 arts-witness 3|Not a scratch on the glass of the case], as {3|I} ~3|saw~ with my nose against it; whoever took the stone had a key, or a friend with a key, or a great deal of time.
The velvet still bears its dent.

{4|The woman who has run the house since 2019} walked beside me with her hands behind her back.
[k1 director 4|"I came in at seven, and the sapphire was not there,"] {4|she} ~4|said~.
[k6 director 5|It had been insured for nine million], {5|she} ~5|told~ me without my asking; it would mend the roof, and the heating too.

[k7 doc-c !o|It was never a good stone.]
It is milky, it was badly cut in the 1780s by a man who did better with spoons, and one goes on looking at it for longer than one meant to.
