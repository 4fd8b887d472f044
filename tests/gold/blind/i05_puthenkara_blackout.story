tests: a power cut on the Kerala coast: board and hospital on its length, barge firm and board agree on the cause, a reporter and a co-operative's secretary, one press note printed three times, a rumour that two websites take from each other
set: blind

=== origins
board | body | Coastal Electricity Board | the board
note | record | Press note of the Coastal Electricity Board
engineer | person | S. Rajagopal, chief engineer of the Coastal Electricity Board
hospital | person | Dr Annamma Kurien, superintendent of the taluk hospital
barge | person | Farooq Marakkar, owner of Marakkar Dredging
ledger-witness | witness | Malabar Ledger, own reporter at the fish harbour
coop | person | K. P. Lissy, secretary of the fishworkers' co-operative
port-anon | anon | An official at the port office, to the Malabar Ledger
trader | person | Biju Thampi, president of the traders' association
bpost | outlet | Backwater Post
live | outlet | Puthenkara Live

=== edges
hard | bpost | live | each gives the other as its source

=== clusters
k1 | C | 2..2 | two-bodies | The town had no power for five hours. | The electricity board, and the hospital superintendent by her generator.
k2 | C | 2..2 | opposed-parties-agree | The jib of a dredging barge struck the line across the river. | The board's chief engineer and the barge's owner, who dispute who must pay.
k3 | C | 2..2 | reporter-and-official | Crates of sardines were thrown away at the fish harbour. | The Ledger's reporter on the quay and the secretary of the co-operative.
k4 | S | 1..1 | one-document* | The cut hit 38,000 connections. | One press note of the board, in three outlets.
k5 | S | 1..1 | plain | Six dialysis patients were moved to Varkode. | The superintendent alone.
k6 | S | 1..1 | anonymous-only | The barge had no night permit. | One unnamed official in one paper.
k7 | U | 1..1 | opinion | The board is the worst run in the state. | A traders' leader's view.
k8 | U | 0..0 | citation-ring* | A second cable had been cut with a saw. | Two websites that give each other as their source. | circular

=== a | Malabar Ledger | 2031-05-14 | byline=Reshma Vasudevan
Barge, line and a night without fans

PUTHENKARA: The lights went at 7.40 on Monday evening, in the middle of the third serial, and by nine the whole town was sitting on its doorsteps.

{S. Rajagopal, chief engineer of the Coastal Electricity Board}, had no doubt about the reason.
[k2 engineer|"A barge came up the Kallar with its jib raised and went through our 66 kV span,"] {he} ~said~ from the bank on Tuesday.
The board will send the bill to the owner, he added.

{A press note} from its headquarters ~gives~ [k4 note|the number of connections without supply as 38,000].

Nowhere was it felt more than at the fish harbour.
[k3 ledger-witness|When the ice plant's doors were opened at dawn the women tipped crate after crate of spoiled sardines into a municipal lorry], holding their saris to their noses.

The taluk hospital ran on its generator.
[k1 hospital|"Five hours by my diesel register, and we had fuel for six,"] ~said~ {the superintendent, Dr Annamma Kurien}.
[k5 hospital|Six dialysis patients were driven to Varkode as a precaution], {she} ~added~.

{An official in the port office}, who asked not to be identified, ~told~ this newspaper that [k6 port-anon|the barge held no permit to move after dark].

{Biju Thampi}, who leads the traders' association, was past caring whose jib it was.
[k7 trader !o|"Ours is the worst-run board in the state,"] {he} ~declared~, and lit another candle.

=== b | Backwater Post | 2031-05-14
Blackout: barge owner talks to us

Everyone in Puthenkara wanted a word with Farooq Marakkar yesterday.
He gave us twenty minutes on his veranda.

[k2 barge|Yes, {he} ~said~, it was his dredger, and yes, its jib caught the wire].
But the wire was hanging lower than the chart shows, and he won't pay a rupee until somebody has measured it.

The co-op is doing its sums.
[k3 coop|"Our members had to dump the sardine catch, all that was in the cold room,"] ~said~ {its secretary, K. P. Lissy}, who wants compensation before the trawling ban begins.

For the record, [k4 note|38,000 connections were hit], as {the board's note to the press} ~states~.

And there is a twist.
[k8 bpost|A second cable, at the substation end, had been sawn through], {Puthenkara Live} ~reports~.
We have asked the police and are waiting.

If you lost stock or a fridge, send us your photographs.

=== c | South Wire | 2031-05-13
Coastal Kerala town blacked out after line fault

PUTHENKARA, May 13 (SW) - Power was restored early on Tuesday to a town on the Kerala coast after a failure on a river crossing.

[k4 note|The interruption affected 38,000 connections], ~according to~ {a press note} issued by the Coastal Electricity Board.

{The board} ~said~ in reply to questions that [k1 board|supply had been off for five hours, until 12.40 a.m.], while crews strung a temporary span.

Trains on the coastal line were not affected as the railway draws its current from elsewhere.
Schools opened as usual.

The crossing was last raised in 2019, when the river was dredged for larger craft, and carries all the current for the town and four villages to the south.
A permanent tower would take three months, the board said.

=== d | Puthenkara Live | 2031-05-14
Was it really the barge?

Too neat, our readers say, and they may have a point.

[k8 live|Somebody took a saw to a second cable the same night], ~according to~ {the Backwater Post}, which is not known for making things up.
If that's so then the jib is only half the tale.

No one at the substation picked up the phone when we rang on Wednesday, and the watchman waved us off at the gate.

What we can tell you is how the evening went on our own lane: the dog barked, the pump stopped, the neighbours brought out a carrom board, and a great many people discovered the stars.

The candle shop by the bus stand sold out before eight.
Its owner says he has never had a better Monday, and would like to thank whoever it was.

Have you seen anything near the substation?
Tell us, and we'll leave your name out of it.
