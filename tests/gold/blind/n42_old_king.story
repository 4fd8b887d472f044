tests: a king in hospital: a palace under five names, a prime minister and a bishop who pass on, a surgeon, a gate seen by two, a pool picture, a withdrawn obituary, a foreign paper
set: blind

=== origins
palace | body | The Royal Household, called Buckthorn House after its seat | Buckthorn House; the Palace
secretary | person | Sir Jasper Thynne, press secretary to the King
surgeon | person | Mr Kwame Boadi, surgeon
clinic | body | King Magnus Hospital
gazette-witness | witness | The Morning Gazette, its reporter at the gate
loket-witness | witness | Loket Dagblad, its correspondent at the gate
pool | witness | Pool photographer, for all outlets
chandler | outlet! | The Royal Chandler, a website
friend | anon | a friend of the family
bookmaker | body | Tolley's, bookmakers

=== edges
soft | palace | secretary | the household and the King's own press secretary
soft | surgeon | clinic | the surgeon works at the hospital

=== clusters
k1 | S | 1..2 | same-body* | The King has had a stone removed. | The Palace, its press secretary, the Prime Minister who was told by the Palace and the bishop who read out its bulletin: one household.
k2 | S | 1..2 | same-body* | The operation lasted forty minutes. | The surgeon and the hospital he works at.
k3 | C | 2..2 | two-witnesses | Princess Ilse drove herself to the hospital in a small green car. | The reporters of two papers stood at the gate.
k4 | S | 1..1 | pool-report* | The King waved with his left hand. | One pool photographer.
k5 | U | 0..0 | withdrawn* | The King is dead. | One website's obituary, taken down within the hour and still passed on as its report. | retracted
k6 | S | 1..1 | anonymous-alone | He has asked for his dogs. | A friend without a name. | anonymous-only
k7 | U | 1..1 | prediction | There will be a regency by autumn. | A bookmaker's favourite. | prediction
k8 | C | 2..3 | two-named | He will stay in hospital until Sunday. | The Palace and its secretary, and the hospital that must keep a bed for him.

=== a | The Morning Gazette | 2032-03-12 | byline=Rollo Finch
King "comfortable" after operation

The King was recovering in hospital last night after what was described as a small and successful operation.

[k1 palace|His Majesty had a stone taken from his bladder], {Buckthorn House} ~announced~ in a bulletin fixed to the railings at six.
[k8 palace|He would remain where he was until Sunday], {it} ~added~.

{I} was at the side gate in Fuller Street a little after four, with two colleagues and a man selling balloons.
[k3 gazette-witness|A green Fiat came round the corner too fast, with Princess Ilse at the wheel], and nobody had a camera ready.

Mr Kwame Boadi, who led the team, came down in clogs.
[k2 surgeon|"Forty minutes, and he told two jokes before and one after,"] {he} ~said~.

The Household's composure was tested shortly before five, when {The Royal Chandler}, a website with half a million readers, ~informed~ them that [k5 chandler|the King had died].
It took the page down after fifty minutes.

=== b | Radio One, the Six o'Clock Bulletin | 2032-03-11
The headlines

The Prime Minister has said the whole country will be relieved.
Speaking in the Chamber, Mrs Brandt said she had been ~telephoned~ by {the King's private office} at five: [k1 palace|a stone had been removed], there was no cause for alarm.

We ~have~ this from {King Magnus Hospital}: [k2 clinic|the procedure took forty minutes].
And {the hospital} ~says~ [k8 clinic|its royal patient will be its guest till Sunday].

=== c | Loket Dagblad (English digest) | 2032-03-13
The neighbours' king

In our country one would send a card.
Over there they send everybody.

When [k3 loket-witness|the youngest daughter, Ilse, steered her little green car through the side entrance on Thursday, alone, without police], {our correspondent Anneli Voss} was near enough to ~see~ that she had odd gloves on.

Sir Jasper Thynne, who does the talking for the crown, is a man of few words.
[k1 secretary|"A stone, and it is out,"] {he} ~said~.
[k8 secretary|"Home on Sunday,"] {he} ~said~ when pressed.

The picture that you see above shows the King at the window.
[k4 pool|With his left hand he waved], ~notes~ {the photographer whom the papers had sent jointly}; the right had a needle in it.

=== d | Diocese of Loxbourne, weekly notices | 2032-03-14
From the Bishop

I know many of you were anxious on Thursday.
I was sent {the Household's bulletin} and ~read~ it from the chancel steps: [k1 palace|the King has had a bladder stone removed].
Let us give thanks, and let us drink more water.

=== e | The Tattler's Ear (newsletter) | 2032-03-14
Whispers from the ward

Well, then.
~According to~ {The Royal Chandler} [k5 chandler|the old boy was dead for fifty minutes].

{A friend of the family} ~says~ [k6 friend|he has been asking for his dogs].

{Tolley's}, meanwhile, ~has~ [k7 bookmaker !p|a regency by autumn at evens].

Did you see the snap?
[k4 pool|He's waving with the left], {the pool man's caption} ~says~.
