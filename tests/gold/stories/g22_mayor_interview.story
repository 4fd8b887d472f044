tests: an interview, its paraphrases without shared words, a newsletter that adds a ledger and a contractor
set: development

=== origins
mayor | person | Ottoline Brask, mayor of Fenwater | the mayor; Ms Brask; the former swimming champion
ledger | record | Public ledger of the Fenwater town council
contractor | person | Gus Amory, Amory Pools Ltd
sentry-witness | witness | Fenwater Sentry, own reporter
newsletter-witness | witness | Lower Fen Letter, its author on the spot
party | body | Green Fen party, to which the mayor belongs
anon-d | anon | town hall insiders

=== edges
soft | mayor | party | the mayor leads the Green Fen party

=== clusters
k1 | S | 1..1 | one-person-many-names* | The diving tower has been sold to a holiday park in Jutland. | One interview with the mayor, retold twice in other words; "the former swimming champion" is she.
k2 | C | 2..2 | record+named | 640,000 has already been paid to Amory Pools. | The council's public ledger, read by the Lower Fen Letter, and the contractor, to the Sentry.
k3 | C | 2..2 | two-witnesses | The pool is full of builders' rubble. | The Sentry's reporter and the Letter's author looked over the fence on different days.
k4 | S | 1..2 | same-body* | The town was offered a private loan. | The mayor and her party.
k5 | S | 1..2 | unnamed-never-adds* | The tiles were ordered in the wrong size. | Town hall insiders without names and the Letter without a source. | anonymous-only
k6 | U | 1..1 | opinion | Children deserve better than a puddle. | The mayor's feeling.

=== a | Fenwater Sentry | 2032-03-03
"Children deserve better": the Sentry interview

Ms Brask, you dived here as a girl. Where is the tower?
[k1 mayor|"We sold the tower to a holiday park in Jutland before Christmas,"] {the mayor} ~says~.

And who pays?
[k4 mayor 2|"A private lender came to us with money, I was in the room,"] ~2|says~ {2|Ottoline Brask}.
[k6 mayor 3 !o|"Children deserve better than a puddle,"] {3|she} ~3|adds~.

[k3 sentry-witness 4|The basin, into which {4|our reporter} ~4|peered~ on Tuesday, is heaped with bricks and broken tiles.]

~5|Asked~ about the bill, [k2 contractor 5|builder {5|Gus Amory} of Amory Pools said he had been paid 640,000 so far].

=== b | Anglia Now | 2032-03-03
One more summer of dry trunks

Nobody in Fenwater will leap from ten metres again.
[k1 mayor|The high boards now belong to Danish campers], {the former swimming champion} who now runs the town ~told~ her local paper.

[k4 party|An offer of credit from a private source had reached the town hall], {the Green Fen party} ~said~ in a leaflet.
It did not say what came of it.

[+ doc-b|The lido was built in 1934 by unemployed bargemen].
At its height it sold four thousand tickets on a hot Sunday and had its own railway halt, a brass band and a man who did nothing but rent out bathing caps.
A fox lives in the ticket office now.

=== c | Lower Fen Letter | 2032-03-07
Sunday letter no. 212

Dear all,

{I} ~climbed on a bin~ on Friday, which at my age is news in itself.
[k3 newsletter-witness|The whole pool is a tip: rubble up to the five-foot mark.]

Then I went home and opened {2|the council's public ledger}, ~2|where~ every payment stands in a column.
[k2 ledger 2|Amory Pools has had 640,000 in seven instalments.]
[k5 doc-c 3|The tiles, I hear, came in the wrong size and went straight back.]

Nobody answers me at the town hall, but then I did write in green ink.

The snowdrops are out by the sluice, and the choir wants tenors.

Yours, as ever, Dot

=== d | FenFM Breakfast | 2032-03-08
Seven-thirty headlines

Good morning Fenland!
You've got Rick and Nadine till ten.

[k1 mayor|The old diving tower's been flogged to Denmark], that's what {the mayor} ~has been telling~ the Sentry.
Nadine, did you ever jump off the top one?
"Once," says Nadine. "I can still feel it."

[k5 anon-d 2|Somebody got the tile size wrong], {2|insiders at the town hall} ~2|tell~ us, which would explain those pallets on the car park.

Roads: slow on the A-line past the sugar works, and the ferry's off.
Next up, three in a row from 1998, and your chance to win a kettle.
