tests: an election on islands: a commission and its chairwoman, observers of one mission under three names, two camps that agree, two reporters at a polling station, a claim that nobody owns
set: development

=== origins
commission | body | Electoral Commission of the Torren Islands | the commission
vaipulu | person | Sela Vaipulu, chairwoman of the Electoral Commission | the chairwoman; Mrs Vaipulu
mission | body | Commonwealth observer mission | the observers
unity | body | Unity Party, of the prime minister
reform | person | Tomasi Leka, leader of the Reform Alliance | Mr Leka
dispatch-witness | witness | Torren Dispatch, own reporter at Lower Town hall
abc-witness | witness | Southern Cross Television, own correspondent at Lower Town hall
police | body | Torren Islands Police
campaign | anon | a person in the Unity campaign

=== edges
soft | commission | vaipulu | the commission and the woman who chairs it

=== clusters
k1 | S | 1..2 | same-body* | Turnout was 71 per cent. | The commission and its chairwoman.
k2 | C | 2..2 | two-witnesses | Lower Town ran out of ballot papers. | Reporters of the newspaper and of the television station were at the hall.
k3 | S | 1..1 | one-body-many-names* | The roll held the names of dead voters. | One observer mission under three names.
k4 | C | 2..2 | opposed-agree | Nobody has an outright majority. | The governing party concedes it and the opposition leader says it.
k5 | S | 1..1 | plain | Two men were arrested with a ballot box. | Only the police.
k6 | S | 1..1 | anonymous-only | The prime minister will offer Leka the finance ministry. | One unnamed campaigner.
k7 | U | 1..1 | opinion | It was the worst-run election in the country's history. | Leka's verdict.

=== a | Torren Dispatch | 2029-09-16 | byline=Ana Fifita
Hung house looms as [k1 commission|71% vote]

Torrens voters appear to have handed no one the keys to Government House, with all but two of the 31 seats declared last night.

[k4 unity|"We accept that we will not have sixteen,"] ~ran~ {a two-line statement from the Unity Party}, which has governed alone since 2014.

{The Electoral Commission's} bulletin at midnight ~gave~ [k1 commission|participation as 71 per cent], two points up on last time.

It was not a smooth day.
At Lower Town hall, where this reporter had stood in line since seven, [k2 dispatch-witness|the last ballot paper was handed out at twenty to one and the presiding officer went looking for more on a bicycle].
Voting resumed at three.

{Police} ~said~ [k5 police|they had detained two men who drove off from Uta with a sealed box in the tray of a truck].
It was recovered unopened.

=== b | Southern Cross Television | 2029-09-16
Torrens election goes down to the wire

It took a conch shell to open polling in the Torren Islands on Saturday, and for a time it seemed it would take one to close it.

{Our Pacific correspondent, Joel Marsden}, ~filed this~ from Lower Town: [k2 abc-witness|"They have no papers left. I can see about three hundred people in the sun and an empty table."]

{Observers sent by the Commonwealth} ~found~ [k3 mission|people long buried still listed on the electoral roll] in at least four districts, though they did not think the result had been affected.

{Sela Vaipulu, who chairs the commission}, ~told~ the channel that [k1 vaipulu|seven in ten, or 71 per cent to be exact, had turned out].

{Opposition leader Tomasi Leka} ~was blunter~: [k7 reform !o|"Worst-run election since we lowered your flag."]

=== c | Pacific Newsline | 2029-09-17
Kingmakers in play after Torrens stalemate

UTA (PN) - Horse-trading began in the Torren Islands on Sunday, with two independents suddenly the most popular men in the capital.

[k4 reform|"No side has the numbers on its own and everybody can count,"] ~said~ {the Reform Alliance's Mr Leka} outside church.

[k6 campaign|The prime minister is ready to give Leka the treasury], {a person working on the Unity campaign} ~said~ on condition of anonymity.
Mr Leka laughed at the suggestion and did not answer it.

In {its preliminary findings}, {the mission led by a former Jamaican judge} ~noted~ that [k3 mission|deceased persons had not been struck from the register].
It recommended a full re-enrolment before the next poll.

Parliament must meet within 21 days.

=== d | Overseas Review | 2029-09-18
Analysis: small islands, large headache

The Torrens matter more than their 90,000 people suggest, because of a harbour.

That harbour was scarcely mentioned in a campaign about school fees and the price of tinned fish.
Yet both the big donors had their ambassadors at the count, side by side, eating the same sandwiches.

How clean was it?
{The judge and her eleven colleagues from the Commonwealth} ~wrote~ that [k3 mission|the rolls carried the dead].
{Mrs Vaipulu} ~has answered~ that [+ vaipulu|families do not report deaths because the form costs four dollars], which is true of much of the region and no comfort.

What she has to her credit is enthusiasm: [k1 commission|71 per cent of those registered voted], ~by~ {her commission's count}.
Few older democracies can say so much, and none of them had to send the ballots out by canoe.
