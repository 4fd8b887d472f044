tests: a corruption verdict: the judgment read by many, lawyer under three names, opposed parties agree on an appeal date, a live blog, a brief and a correction
set: blind

=== origins
judgment | record | Judgment of the Second Anticorruption Court in Lima, case 418-2029
ministry | body | Public Prosecutor's Office of Peru
quispe | person | Rosa Quispe Llanos, lead prosecutor | the prosecutor; Dr Quispe
ferrand | person | Julio Ferrand, defence counsel of the former minister | the ex-minister's lawyer; Dr Ferrand
arana | person | César Arana, former transport minister | the former minister
prisons | body | National Penitentiary Institute
wires | outlet! | Radio Pacífico, in its noon bulletin
pacifico-witness | witness | Radio Pacífico, own reporter in the courtroom
diario-witness | witness | Diario del Sur, own reporter in the courtroom
builder | body | Constructora Antara

=== edges
soft | ministry | quispe | the prosecutor's office and its lead prosecutor in the case
hard | wires | doc-c | Costa Hoy had the fourteen years wholly from the radio

=== clusters
k1 | S | 1..1 | one-record* | Arana was sentenced to nine years in prison. | Everyone reads the one judgment.
k2 | C | 2..2 | two-witnesses | Arana laughed as the sentence was read. | The radio's and the newspaper's reporters were both in the room.
k3 | S | 1..1 | one-person-many-names* | Arana was refused his heart medication in custody. | Julio Ferrand as name, lawyer and "the defence".
k4 | C | 2..2 | opposed-agree | The appeal will be lodged by 6 June. | Prosecutor and defence counsel both say so.
k5 | U | 0..0 | withdrawn* | Arana was sentenced to fourteen years. | The radio withdrew it, and Costa Hoy had it from the radio. | circular
k6 | S | 1..2 | same-body | Forty-one million soles have been frozen. | The prosecutor's office and its lead prosecutor.
k7 | U | 1..1 | opinion | The trial was political revenge. | The defendant's opinion.

=== a | Radio Pacífico, live page | 2030-05-22
Arana verdict: as it happened

12.04 The three judges have come in.

12.11 [k5 wires|Fourteen years for César Arana].

12.19 {Our reporter Milagros Paz in Courtroom 3}: ~"~[k2 pacifico-witness|He laughed, out loud, when Judge Soto got to the number], and his daughter put a hand on his arm."

12.40 CORRECTION.
[k5 wires !r|At 12.11 we wrongly gave the sentence as fourteen years].
In fact [k1 judgment|Arana was given nine years], as {the written judgment} ~shows~, and fourteen is what the prosecution had asked for.
We apologise.

13.05 On the steps, {defence lawyer Julio Ferrand} ~complains~ that [k3 ferrand|guards have kept his client's heart pills from him since Sunday].

13.20 {Prosecutor Rosa Quispe} ~tells our microphone~ that [k4 quispe|the defence has until 6 June and has given notice that its appeal will be in by then].

13.31 And from the prisoner's van, through the grille: [k7 arana !o|"This is revenge by those who lost the election!"]

=== b | Diario del Sur | 2030-05-23 | byline=Hugo Tapia
[k1 judgment|Nine years for the man who built the highways]

The reading of the sentence took fifty minutes; the part that mattered took four seconds.
{The court's ruling}, 212 pages long, ~orders~ [k1 judgment|that César Arana serve nine years] for taking payments from Constructora Antara in exchange for three stretches of the southern highway.

From the second bench one could see him plainly.
[k2 diario-witness|When the term was pronounced he threw back his head and laughed].

{Dr Ferrand} ~said~ [k4 ferrand|his appeal would be on the court's desk no later than 6 June].
{He} also ~repeated~ a grievance: [k3 ferrand|the tablets prescribed for a heart condition had been withheld in the cells].
{The Penitentiary Institute} ~replied~ that [+ prisons|every detainee is seen by a doctor on arrival].

[k6 ministry|Assets worth 41 million soles remain blocked], ~says~ {a note from the Public Prosecutor's Office}.

=== c | Costa Hoy | 2030-05-22
[k5 doc-c|Arana gets 14 years]

The former transport minister César Arana was found guilty this noon of accepting bribes.
[k5 wires|He will spend fourteen years in jail], {Radio Pacífico} ~reports~ from the courtroom.

Arana, 61, held the transport portfolio for five years and was once spoken of as a presidential candidate.
He was arrested in 2028 at the airport in Tacna with a suitcase that his family has always said contained school books.

{The construction company at the heart of the affair} ~said in an e-mail~ that [+ builder|it had changed its board and its name plate since the events].

More to follow.

=== d | Andean Business Wire | 2030-05-23
Court jails Peru ex-minister over road contracts

LIMA - A special court has handed [k1 judgment|a nine-year term] to former minister Cesar Arana, {the judgment} published on the judiciary's website ~shows~.

The ruling is a fresh blow to Constructora Antara, whose bonds fell two cents.

{Quispe, who led the case for the state}, ~told~ reporters [k6 quispe|41 million soles held in eleven accounts had been frozen] and that further requests had gone to Panama and Andorra.
{Counsel for the defendant} ~alleged~ [k3 ferrand|that medicine for a cardiac complaint had not reached Arana in detention].

Antara won $1.3 billion in public works between 2021 and 2026, more than any other domestic builder.
Analysts expect the concession programme to be reviewed by the new government in the third quarter.
