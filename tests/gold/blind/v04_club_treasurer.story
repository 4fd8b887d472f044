tests: an Irish club treasurer in the dock, by a court reporter, a tabloid, a local station and the club's notes: detective and defence agreeing, bank statements read out once, two reporters who saw the walk-out, a punter's tale from nobody
set: blind

=== origins
tighe | person | Det Garda Fiona Tighe | the detective
counsel | person | Marcus Feeley SC, counsel for the defendant | the defence
statements | record | Bank statements of the club, read to the court | the bank records
judge | person | Judge Bríd Colleran | the judge
post-witness | witness | Midland Post, its court reporter
radio-witness | witness | Callow FM, its reporter in the courtroom
club | body | St Ernan's GAA club
chair | person | Tom Joe Kilbane, chairman of St Ernan's | the chairman
anon-punter | anon | A racing acquaintance quoted by the Globe
kelleher | person | Noreen Kelleher, whose son plays under-14 for the club
credit | body | Callow Credit Union

=== edges
soft | club | chair | the club and its chairman

=== clusters
k1 | C | 2..2 | opposed-agree | Cornelius Deasy took €88,400 from the club. | The detective and the man's own counsel.
k2 | S | 1..1 | one-record* | Most of the money went to two online bookmakers. | The bank statements read out in court, whoever reports them.
k3 | S | 1..1 | same-body* | Deasy got three years with half of it suspended. | One judge's sentence in three outlets.
k4 | C | 2..2 | two-witnesses | Club members walked out while the defence was pleading. | Two reporters were in the room.
k5 | S | 1..2 | same-body* | €31,000 has been paid back. | The club's notes and the club's chairman.
k6 | S | 1..1 | anonymous-only* | Deasy laid €5,000 on one race at Cheltenham. | One unnamed racing man of the Globe's, whom the station repeats.
k7 | U | 2..2 | opinion | The sentence was too light. | A mother's and the chairman's view of it.
k8 | S | 1..1 | one-body* | The credit union has offered the club an interest-free loan. | The lender told the station, and the club passes its offer on.

=== a | Midland Post | 2030-11-14 | byline=Our Court Reporter
[k3 judge|Three years, half suspended], for treasurer who emptied club's account

A man trusted by three generations of his parish "with the keys, the chequebook and the raffle drum" was led away from Callow Circuit Criminal Court on Tuesday.

Cornelius (Con) Deasy (58), of Chapel Road, Ballyernan, pleaded guilty to 41 sample counts of theft from St Ernan's GAA club between 2026 and 2029.

[k1 tighe|The total taken was €88,400], {Det Garda Fiona Tighe} ~told~ prosecuting counsel.
She said the account stood at €212 when a new treasurer opened it.

Pages of {bank statements} were ~read into the record~; [k2 statements|the bulk of the transfers went to a pair of internet bookmakers], most of them after midnight.

Marcus Feeley SC, for Deasy, asked the court to look at a lifetime of service.
While he was on his feet [k4 post-witness|some thirty people in club jackets stood up and filed out], not quietly, and he waited for the door to close.

{Judge Bríd Colleran} ~imposed~ [k3 judge|three years and suspended the final eighteen months].
[+ judge|"A club is a thing people build with their evenings,"] {she} ~remarked~, "and you stole the evenings."

Deasy did not look up.

=== b | Irish Evening Globe | 2030-11-13
CON MAN: GAA cashier blew club's cash on the gee-gees

Disgraced bagman Con Deasy is behind bars after betting away the dressing rooms his neighbours were saving for.

[k1 counsel|The 58-year-old "accepts every cent of the €88,400",] {his barrister Marcus Feeley} ~told~ a packed court.

And the Globe can reveal how he lived it up.
[k6 anon-punter|He once slapped five grand on a single race at Cheltenham], ~claims~ {a pal from the parade ring}.
"It lost by a nose and he bought us all a drink," said the pal.

{Bank records} ~show~ [k2 statements|two betting websites swallowed most of the loot].

{The judge} ~caged~ him for [k3 judge|three years, but he'll be out in half that with the rest suspended].

That isn't enough for {Noreen Kelleher}, whose lad plays for the under-14s.
[k7 kelleher !o|"Eighteen months? It's a joke,"] {she} ~stormed~.
"They've been togging out in a horsebox since 2027."

=== c | Callow FM News | 2030-11-13
Former St Ernan's treasurer jailed

The former treasurer of St Ernan's has been sent to prison, and our reporter Aoife Gunning was in court.

There was an extraordinary moment, Aoife tells us, when the barrister began to list the man's good works.
[k4 radio-witness|Row after row of St Ernan's members got to their feet and left the courtroom], muttering.

[k3 judge|Three years was the sentence, with eighteen months of it suspended], ~handed down by~ {Judge Colleran} after a hearing of two hours.

Outside we spoke to {Tom Joe Kilbane, the chairman}.
[k5 chair|"There's thirty-one thousand back with us, from his mother's field,"] {he} ~said~.
[k7 chair !o|"But did he get what he deserved? He did not."]

{The Evening Globe} has since ~reported, quoting an acquaintance~, that [k6 anon-punter|Deasy staked €5,000 on one Cheltenham race].

{Callow Credit Union} ~confirmed~ to us this evening that [k8 credit|it has offered the club an interest-free loan].

=== d | Club Notes: St Ernan's | 2030-11-20
Lotto, fixtures and a word on the court case

There was no winner of the lotto. The numbers drawn were 4, 11, 19 and 26 and next week's jackpot will be €7,600.

Members will have read quite enough about us in the papers.
The committee would only add that [k5 club|€31,000 of what is owed has been returned to the account] and that the solicitor is pursuing the remainder.
{Callow Credit Union} has ~offered~ us [k8 credit|a loan without interest] and the committee will reply on the 28th.
From January two signatures and a committee minute will be wanted for anything over €50.

Training for under-12s moves to the astro at the community school on Mondays at 6.30.
Please bring a gumshield.
Congratulations to Sadhbh and Oisín Moran on the birth of a future full-back, and sympathy to the Lavin family on the death of Paddy, who lined the pitch for us from 1971 until he could no longer see it.
