tests: two states talk about a shoal in a third place: negotiators of both sides, a writer in the lobby and the hotel's manager, a capital, a ministry and its minister, one pool report, one leaked draft, unnamed diplomats, an interpretation that two share
set: development

=== origins
bministry | body | Foreign ministry of Bentara
sulong | person | Rahim Sulong, foreign minister of Bentara
serunai | body | Government of Bentara | Kota Serunai
villaverde | person | Corazon Villaverde, chief negotiator of Luzaran
chancery-witness | witness | The Chancery, own writer in the lobby of the Strand Hotel
pillai | person | Anand Pillai, general manager of the Strand Hotel
pool | witness | Lim Wei Han, pool reporter at the opening session
pan-anon | anon | A diplomat close to the talks, to Pan-Straits News
chancery-anon | anon | Two officials who have seen the annex, to The Chancery
draft | record | Draft joint text, seen by The Chancery
echevarria | person | Ramon Echevarria, opposition senator in Luzaran
solberg | person | Ingrid Solberg, researcher at the Institute for Maritime Order
wexley | body | Government of the Wexley Islands
druce | person | Alan Druce, special envoy of the Wexley Islands

=== edges
soft | bministry | sulong | the ministry and the minister at its head
soft | serunai | bministry | the government and one of its ministries
soft | serunai | sulong | the government and one of its members
soft | pan-anon | chancery-anon | unnamed people round one table, who may be the same
soft | wexley | druce | the host government and its envoy

=== clusters
k1 | C | 2..2 | opposed-parties | From 1 September both navies keep their patrol ships twelve miles from the shoal. | Luzaran's negotiator to its press and the agency, Bentara's ministry to its own.
k2 | C | 2..2 | reporter-and-manager | The delegation of Luzaran left the room for forty minutes on the second day. | The Chancery's writer sat in the lobby; the hotel's manager told the Bentara Times.
k3 | S | 1..3 | metonym* | Bentara will free eleven fishermen on Saturday. | A capital, a ministry and its minister: one government.
k4 | S | 1..1 | pool-report* | The two chief delegates did not shake hands. | One pool reporter was in the room; two outlets use his note.
k5 | S | 1..2 | anonymous-only* | Gas revenue is to be split sixty to forty. | Unnamed people in two outlets; nobody answers for it.
k6 | S | 1..1 | one-leak* | A tribunal of three would settle disputes. | One draft, seen by The Chancery and cited from it.
k7 | U | 2..2 | shared-interpretation* | Luzaran has come off worse. | A senator's and a researcher's reading.
k8 | S | 1..2 | same-body* | The next round will be held in November. | The host government and its own envoy.

=== a | Pan-Straits News | 2032-08-12
[k1 villaverde|Bentara, Luzaran to pull back ships] from Tanduk Shoal

PORT WEXLEY, Aug 12 (PSN) - Three days of talks between the Sultanate of Bentara and the Republic of Luzaran ended on Thursday with a first agreement over the Tanduk Shoal, a reef the size of a football pitch that both have claimed since 1971.

[k1 villaverde|Naval patrols of the two countries will stay at least twelve nautical miles off the shoal from Sept 1], {Luzaran's chief negotiator, Ambassador Corazon Villaverde}, ~told~ reporters.
Coastguard cutters are not covered.

[k3 serunai|Eleven Luzaran fishermen detained by Bentara in May are to be released on Saturday], {Kota Serunai} ~said~ in a gesture described as unconnected with the talks.

The atmosphere was cool to begin with.
{A pool report} from the opening session ~noted~ that [k4 pool|the heads of the delegations took their seats without shaking hands].

Neither side would discuss the gas believed to lie beneath the reef.
[k5 pan-anon|A formula giving Bentara sixty per cent of any revenue and Luzaran forty is on the table], {a diplomat close to the talks} ~said~.

The host, the self-governing Wexley Islands, hailed a breakthrough.
[k8 wexley|The parties would be back in November], {its government} ~said~ in a communique.

Luzaran's senate must ratify any accord by a two-thirds majority.
Bentara's Council of State needs only to take note of it.

=== b | Bentara Times | 2032-08-13 | byline=Nurul Hashim
Patience bears fruit at Port Wexley

The steady course set by His Highness's government was rewarded in Port Wexley yesterday, when two neighbours agreed to give the waters around Tanduk some rest.

[k1 bministry|With effect from the first of September the warships of either side are to keep a distance of twelve miles], {the Ministry of Foreign Affairs} ~stated~.
The understanding is without prejudice to sovereignty, which is not in question.

{The ministry} further ~announced~ that, on humanitarian grounds, [k3 bministry|the eleven men of the trawler Santa Rita will be allowed home on Saturday].
Their catch has been donated to an orphanage.

The road was not always smooth.
{Mr Anand Pillai}, general manager of the Strand Hotel, where the talks took place, ~remembered~ having to keep Wednesday's luncheon warm.
[k2 pillai|"The guests from Luzaran went up to their floor all together, and forty minutes later they all came down again,"] {he} ~said~ with a smile.
Nobody had told him why.

Sir Alan Druce, who presided for the Wexley Islands, was generous in his praise of both teams.
[k8 druce|He expected to welcome them again in November], {Sir Alan} ~told~ the Bentara Times, in the same rooms and, he hoped, in better weather.

The delegation flew home last night.
It was received at the airport by the Deputy Prime Minister and a school band.

=== c | Luzaran Daily Mirror | 2032-08-13 | byline=Jun Abrenica
What did we get for Tanduk?

AMBASSADOR Corazon Villaverde came down the gangway smiling, and the first question she got was whether she had sold the reef.

"We have sold nothing," she shot back.
[k1 villaverde|"Their grey ships stay twelve miles away from the first of September, and so do ours,"] {she} ~said~.

Not even a handshake, though.
[k4 pool|She and Bentara's minister sat down without one], ~noted~ {Lim Wei Han of the Wexley Courier, who was in the room on behalf of the rest of us}.

There is good news for eleven families in Port Abada.
[k3 sulong|The Santa Rita's crew will be let go on Saturday], {Foreign Minister Rahim Sulong} ~told~ the Mirror on the steps of the Strand, before an aide steered him to his car.

The small print is where it stings.
{The Chancery, a newsletter for diplomats,} ~reports~ from a draft that [k6 draft|quarrels would go before three arbitrators], none of them from this part of the world.

Senator Ramon Echevarria, who chairs the opposition bench, had read enough by breakfast.
"We gave, they took," was {his} ~summary~: [k7 echevarria !i|"Luzaran comes out of that hotel the smaller."]

Ratification needs sixteen votes of twenty-four.
The palace is sure of thirteen.

=== d | The Chancery | 2032-08-12
Notes from the lobby of the Strand

For three days your correspondent occupied a rattan chair between the lifts and the fish tank, and recommends the method.

On Wednesday at five to twelve the lift doors opened and [k2 chancery-witness|the whole of the Luzaran party, nine persons, walked past in silence and up the stairs; at twenty-five to one they walked down again].
The tea things had not been touched.

What had sent them out was, it appears, the annex.
[k5 chancery-anon|It divides income from gas in the proportion of sixty to forty in Bentara's favour], {two officials who have seen it} ~confided~, and [+ chancery-anon|the first version had said seventy].

The main text, of which we have been shown the draft of Tuesday night, is a tidy piece of work.
{Article 9} ~provides~ for [k6 draft|a tribunal of three to rule on incidents], with a seat in a country to be agreed, which is drafting language for a country that will not be.

And who won?
{Ingrid Solberg}, of the Institute for Maritime Order, has compared it with eleven earlier bargains of the kind.
[k7 solberg !i|Luzaran has the worse of it], {she} ~concludes~, since its coastguard is the weaker and it is only the navies that withdraw.

The fish tank contains two groupers, which have divided it down the middle without assistance.
