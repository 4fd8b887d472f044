tests: a Portuguese match night: a club, its bulletin and its coach, two reporters in the dark, a paper's unnamed knowledge passed on, a thrown lighter taken back, a bid both clubs speak of
set: development

=== origins
bulletin | record | Medical bulletin of União do Sado
taveira | person | Rui Taveira, coach of União do Sado | the coach; the mister
club | body | União do Sado
correio-witness | witness | Correio do Sado, own reporter in the stand
cadena-witness | witness | Cadena Norte, own reporter at the ground
gazeta | outlet | Gazeta do Desporto, whose root for the clause is unnamed
gazeta-lighter | outlet! | Gazeta do Desporto, its report on the lighter, taken back
arce | person | Íñigo Arce, president of Real Besaya
queiroga | person | Helena Queiroga, sporting director of União do Sado
falcato | person | Nuno Falcato, striker | the forward; the number nine

=== edges
soft | bulletin | club | a club and its bulletin
soft | bulletin | taveira | the club's bulletin and the club's coach
soft | club | taveira | a club and its coach

=== clusters
k1 | S | 1..3 | same-body* | Falcato is out for six weeks. | Bulletin, club account and coach speak for one club.
k2 | C | 2..2 | two-witnesses | The floodlights went out during the match for about nineteen minutes. | Reporters of two outlets sat in the dark.
k3 | S | 1..2 | citation-chain* | Falcato's release clause is 45 million euros. | The Gazeta gives no source; the radio cites it and the blog just says so.
k4 | C | 2..2 | two-named | Besaya offered 30 million euros for Falcato. | The bidder's president and the sporting director of the club that refused.
k5 | U | 0..0 | withdrawn* | An assistant referee was struck by a lighter. | The Gazeta has taken it back; the blog still goes by its first report.
k6 | S | 1..1 | one-person-many-names* | Falcato had felt the muscle since the Thursday training. | The player himself, as "the number nine" and by his post.
k7 | U | 1..2 | opinion | The coach should have taken Falcato off at half-time. | A reporter's and a blogger's judgement.

=== a | Correio do Sado | 2033-03-06 | byline=Teresa Pina
Light goes, Falcato goes, a point stays

União do Sado 1 Vila Rasa 1.
It will be remembered for the nineteen minutes in which nothing happened.

[k2 correio-witness|In the 58th minute all four masts went out together], and from the press seats we could see only the glow of telephones and the exit signs.
[k2 correio-witness|At 21.47, nineteen minutes later, they came back], one after the other, to ironic applause.
The electricity company has promised an explanation.

By then the evening's real damage was done.
Nuno Falcato had pulled up chasing a hopeless ball, and he did not need to be told.
[k1 bulletin|He has torn the left hamstring and will be away six weeks], ~says~ {the medical bulletin} handed round before midnight.

[k7 doc-a !o|A man who is limping at the interval should not be sent out again; the bench ought to have replaced him there and then.]

The point lifts União to fifth.
[+ queiroga|"We are not selling anybody to pay for a bulb,"] {Helena Queiroga, the sporting director}, ~joked~ in the tunnel.
And on the business everyone asks about: [k4 queiroga 2|Besaya put thirty million on paper in January and had their answer the same day], {2|she} ~2|said~.

=== b | Gazeta do Desporto | 2033-03-07 | byline=Duarte Melo
"You cannot rotate a heart": [k1 taveira|Taveira loses Falcato for six weeks]

Rui Taveira met the press at noon, unshaven.
We print the essentials.

How bad is it?
[k1 taveira|"Six weeks, if he is a good boy; he is not a good boy,"] {the mister} ~replied~.

Did he come off too late?
"Everyone is a doctor on Sunday."

Was there a warning?
"Ask him."
We did.
{The number nine}, on crutches in the car park, ~admitted~ that [k6 falcato|the muscle had been pulling since Thursday's session and he had kept it to himself].

And the summer?
Taveira rolled his eyes.
[k3 gazeta|The clause in the player's contract stands at 45 million euros], as {this newspaper} ~learned~ in January and was the first to print.

The league's disciplinary panel sits on Wednesday over the blackout.

Correction.
In Saturday's late edition we wrote that [k5 gazeta-lighter !r|a lighter hit one of the assistant referees].
No such thing happened and we withdraw the report; the official had slipped on the running track.

=== c | Cadena Norte | 2033-03-06 | byline=Unai Sarasola
Besaya's dream striker breaks down in the dark

Our man went to Portugal to watch Nuno Falcato, and for a good while could watch nothing.

[k2 cadena-witness|The whole stadium was plunged into blackness early in the second half], {Unai Sarasola} ~reported~ live, with a torch in his teeth, [k2 cadena-witness|and the game stood still for close to twenty minutes].

The scouts from Besaya were two rows behind him.
The Santander club make no secret of it.
[k4 arce|"We offered thirty million in the winter, they said no, we shall not offer thirty-one,"] {president Íñigo Arce} ~told~ this station.

So what would it cost?
[k3 gazeta|Forty-five million frees him], ~according to~ {Lisbon's Gazeta do Desporto}.
That is a lot of anchovies.

[k1 club|The injury will keep the Portuguese out for a month and a half], {União} ~posted~ on its official account this morning.
He would be back for the last five rounds.

=== d | Bola na Trave | 2033-03-07 | byline=Zé
Things I shouted at the television

1. Who pays the electricity bill at our place?

2. Nuno, meu filho.
{The boy} himself ~writes~ under his hospital selfie that [k6 falcato|it had been nagging him ever since the Thursday session].
And he told nobody!
[k7 doc-d !o|Half-time was the moment to get him off, and Taveira had forty-five minutes of evidence.]

3. The lighter.
[k5 gazeta-lighter|One of the linesmen was hit by somebody's lighter], {the Gazeta} ~said~ on Saturday night, and I have not slept since.
If it came from the south end, I know at least four suspects by nickname.

4. [k3 doc-d|His clause is 45 million.]
Write it on the door of the dressing room and let him look at it while he does his stretching.

5. Fifth place is fifth place.
Come to Marta's on Thursday; bring a torch.
