tests: an air strike on a market: one hospital under director and press office, one phone film, two reporters at a crater, an army that admits part, a human rights group resting on the hospital
set: development

=== origins
hospital | body | Al-Salam Hospital in Darmak
rashid | person | Dr Nour Rashid, director of Al-Salam Hospital | the director; Dr Rashid
airforce | body | Air Force of the Federal Government
rebels | body | Northern Council, the rebel administration
film | record | Telephone film made by a melon seller
watch | body | Sahel Rights Watch, human rights group
agency-witness | witness | Associated Newswire, own reporter at Darmak market
courier-witness | witness | Le Courrier, own special correspondent in Darmak
trader | person | Hawa Idriss, spice trader

=== edges
soft | hospital | rashid | the hospital and its director
hard | watch | hospital | the group's count rests wholly on the hospital's register

=== clusters
k1 | S | 1..2 | report-rests-on-another* | Thirty-eight people were killed. | The hospital, its director, and a rights group that counted from the hospital's own register.
k2 | C | 2..2 | two-witnesses | Two craters lie between the stalls. | The reporters of two outlets walked round them.
k3 | C | 2..2 | opposed-agree | The bombs were dropped by government aircraft. | The Air Force admits it and the rebels say so.
k4 | S | 1..1 | one-film* | The second bomb fell about a minute after the first. | One film seen by two outlets.
k5 | S | 1..1 | one-party-claim | Fighters were meeting in the grain hall. | Only the Air Force.
k6 | S | 1..1 | plain | The anaesthetics have run out. | Only the director.
k7 | U | 1..1 | opinion | The attack was a war crime. | The rights group's judgement.

=== a | Associated Newswire | 2033-04-08
Air strike kills [k1 hospital|38] at crowded market

DARMAK (AN) - Bombs fell on the Thursday market of this northern town as families were buying food for the end of the fast.

[k1 hospital|Thirty-eight dead were registered by nightfall], {the press office of Al-Salam Hospital} ~said~.

{An AN reporter who reached the scene on Friday} ~saw~ [k2 agency-witness|two craters about twenty metres apart among what had been the vegetable stalls].

[k3 rebels|The planes were the government's], ~said~ {the Northern Council}, which has held Darmak since last year and has no aircraft of its own.

{A film made by a melon seller on his telephone} ~shows~ [k4 film|a second explosion some sixty seconds after the first], by which time people are running in to help.

[+ trader|"I sold cumin to a woman and she was gone before I gave the change,"] ~said~ {Hawa Idriss}, a trader.

=== b | Federal Herald, government daily | 2033-04-08
Air Force strikes terrorist gathering

{The General Command of the Air Force} yesterday ~issued~ the following: [k3 airforce|"Two of our aircraft carried out a precise mission over Darmak on Thursday morning."]

[k5 airforce|Leaders of the so-called Northern Council had assembled in the grain hall], {the communiqué} ~continued~.

The armed forces regret any harm that may have come to citizens used by the terrorists as shields, and remind the population to keep away from gatherings of outlaws.
An inquiry will be held.

The President received the credentials of the new ambassador of Oman in the Green Room, in the presence of the Minister of State.
The two sides praised the depth of the ties between both brotherly peoples.

=== c | Le Courrier, Paris | 2033-04-09 | byline=Elise Vannier, special correspondent
In Darmak, they count by shoes

There is a pair of sandals on the counter of every stall that still has one.
People come, look, and sometimes carry a pair away.

[k2 courier-witness|Where the tomatoes were sold the ground opens twice, two funnels deep enough for a man to stand in].

At Al-Salam, {Dr Nour Rashid} ~closes the register~ on [k1 rashid|the thirty-eighth name].
[k6 rashid|"There is nothing left to put them to sleep with: since last night we operate on people who can hear us,"] {she} ~says~.

Her nephew shows the film that everyone here has.
[k4 film|One counts slowly to sixty between the two flashes].

=== d | Meridian Radio, world news | 2033-04-08
Rights group: Darmak strike "a crime"

{Sahel Rights Watch} ~says~ [k1 watch|38 people lost their lives] in Thursday's air strike on the market of Darmak.
Its researcher worked from the register of the town's only hospital, which he photographed page by page; the group has not been able to visit.

[k7 watch !o|"To bomb the people who come to help is a war crime and nothing else,"] ~declared~ {the organisation}.

The government in the capital says it was aiming at rebel leaders.
Diplomats at the United Nations expect a closed meeting of the Security Council at the beginning of next week, though the wording of a statement is still in dispute between its members.
