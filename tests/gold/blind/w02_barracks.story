tests: gunfire at a barracks seen by state media, an exile site, an agency and a broadsheet: one video, an anonymous officer twice, a ring of citations, two reporters under a curfew
set: blind

=== origins
defence | body | Ministry of Defence of Niragua | the ministry
kone | person | Colonel Issa Barro, spokesman of the Ministry of Defence | the army spokesman; Col Barro
video | record | Ninety-second video filmed from a balcony in Plateau-Nord
afp-officer | anon | an officer, speaking to AFP
exile-officer | anon | a serving officer, speaking to Niragua Libre
afp-witness | witness | AFP, own journalist in the capital
herald-witness | witness | The Herald, own correspondent in the capital
front | body | Patriotic Front, the opposition alliance
airline | body | Sahel Air
herald | outlet | The Herald, London
nlibre | outlet | Niragua Libre

=== edges
soft | defence | kone | the ministry and its spokesman
soft | afp-officer | exile-officer | unnamed officers who may be one and the same
hard | herald | nlibre | each gives the other as its source for the flight of the general

=== clusters
k1 | S | 1..2 | same-body* | Eleven soldiers were arrested. | The Ministry of Defence and the colonel who speaks for it.
k2 | C | 2..2 | two-witnesses | Armoured vehicles stood outside the television building. | AFP's journalist and the Herald's correspondent saw them.
k3 | S | 1..2 | anonymous-only* | The shooting began over unpaid bonuses. | Two unnamed officers, perhaps one.
k4 | S | 1..1 | one-video* | Smoke rose from the armoury of Camp Wend. | Three outlets describe the one film.
k5 | U | 0..0 | ring* | General Sawa has fled over the border. | The Herald has it from Niragua Libre and Niragua Libre from the Herald. | circular
k6 | C | 2..2 | opposed-agree | The president was in the palace throughout. | The ministry's spokesman and the opposition both say so.
k7 | S | 1..1 | plain | Flights were suspended until Thursday. | Only the airline.
k8 | U | 1..1 | interpretation | The affair was the work of foreign hands. | State television's reading.

=== a | AFP | 2033-02-14
Gunfire at Niragua barracks as [k1 defence|eleven soldiers held]

Ouadra (AFP) - Automatic fire rang out for nearly three hours before dawn on Monday at Camp Wend, the main barracks of the Niraguan capital, before calm returned to streets emptied by a curfew.

[k1 defence|Eleven members of the 2nd battalion have been taken into custody], {the defence ministry} ~announced~ in a text sent to the press, which spoke of "an incident of indiscipline".

{An officer} reached by AFP ~gave~ a different account: [k3 afp-officer|the men had opened fire because bonuses owed since October had not been paid].

[k2 afp-witness|Four armoured cars were drawn up in front of the state broadcaster at 8:00 am], {an AFP journalist} ~saw~.
{A video shot from a neighbouring balcony}, which AFP has verified, ~shows~ [k4 video|a column of black smoke over the camp's arms store].

{Sahel Air} ~told customers~ [k7 airline|it would not fly to or from Ouadra before Thursday].

=== b | RTN, state television | 2033-02-14
Republic stands firm

The valiant forces of defence and security restored order this morning at Camp Wend, where a handful of misguided elements had attempted to disturb the peace of honest citizens.

Reading a communiqué on our set, {Colonel Issa Barro} ~informed the nation~ that [k1 kone|eleven individuals have been apprehended and will answer before the military tribunal].
[k6 kone|The Head of State did not leave the palace for one instant], {the colonel} ~stressed~, and received his ministers at nine o'clock as on any Monday.

Traders at the Grand Marché have reopened their stalls, and the price of millet is unchanged.

No one is deceived as to who profits.
[k8 doc-b !i|Behind these lost soldiers one recognises the hand of foreign capitals] that have never forgiven Niragua its sovereignty.

=== c | Niragua Libre (Brussels) | 2033-02-14
What RTN did not show you

The regime says it is over.
Our readers in Plateau-Nord, who did not sleep, are not so sure.

Watch {the film that has gone round every phone in the capital since six this morning}: [k4 video|dark smoke climbs from the corner of the camp where the ammunition is kept], and somebody's grandmother is praying.

{A serving officer}, who for obvious reasons cannot be named, ~tells us~ [k3 exile-officer|it was about money: four months of allowances promised and eaten by the general staff].

And where is the chief of that staff?
[k5 herald|General Sawa crossed into the neighbouring country during the night], ~reports~ {the London daily The Herald}.

One rumour can be put to rest.
{The Patriotic Front}, no friend of the president, ~confirms~ that [k6 front|he never left his residence]: its own people were watching both gates.

=== d | The Herald, London | 2033-02-15 | byline=Anna Prowse in Ouadra
Uneasy quiet after mutiny in Niragua

Before the curfew lifted I walked as far as the roundabout by the television centre and was turned back.
[k2 herald-witness|Armour had been parked across its entrance, guns pointing at the road].

The government calls the shooting a matter of discipline.
Few of the people I spoke to believe that, but fewer still were prepared to say what they believe instead.

{Footage from a balcony half a mile away}, the only images to have emerged, ~has~ [k4 video|smoke billowing from the camp's armoury].
[k1 kone|Eleven men are under arrest], {the army's spokesman} ~said~ on the evening news.

[k5 nlibre|The chief of staff, General Sawa, is said to have slipped across the frontier], ~according to~ {the exile website Niragua Libre}.
The Herald could find nobody at his villa but a gardener.
