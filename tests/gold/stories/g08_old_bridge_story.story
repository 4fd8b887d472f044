tests: a three-year-old article passed off as new, a denial, and a bridge that two parties found open
set: held-out

=== origins
mistry | person | Farah Mistry, bridge engineer | the engineer; Ms Mistry
roads | body | Kallam Roads Authority
express-witness | witness | Delta Express, own reporter
ferrymen | person | Raju Pillai, chairman of the ferrymen's association

=== edges
hard | doc-b | mistry | b repeats a's sentence word for word, which a credits to Mistry
hard | doc-b | doc-a | b repeats a's paragraph, three years older, word for word

=== clusters
k1 | S | 1..1 | recycled-old-story* | Hairline cracks run through the third pier of Old Kallam Bridge. | The 2028 article had it from Mistry; the page of 2031 is that article again without its date or her name. | text-reuse
k2 | S | 1..1 | recycled-old-story* | Lorries above ten tonnes are banned from the bridge. | The copy repeats an old order as if it were new. | text-reuse, contradicted-by:k4
k6 | S | 1..1 | recycled-old-story* | Buses may cross one at a time only. | The copy again repeats the old article. | text-reuse
k3 | C | 2..2 | witness+named | Old Kallam Bridge is open to all traffic. | The Delta Express drove across behind a cement lorry; the roads authority says so, too. | one-article
k4 | C | 2..2 | parties-agree | The ten-tonne ban was lifted after the repair of 2029. | The roads authority and the ferrymen, who lost their trade by it, say the same. | one-article
k5 | U | 1..1 | opinion | Whoever posted the story wants to frighten people. | The paper's suspicion.

=== a | Delta Express | 2028-04-19
[k1 mistry|Cracks in third pier of Old Kallam Bridge]

Kallam: [k1 mistry|Hairline cracks as long as a man's arm have been found in the third pier of Old Kallam Bridge below the waterline], {bridge engineer Farah Mistry} ~said~ after a dive on Monday.

[k2 doc-a|Lorries of more than ten tonnes are forbidden to use the crossing from tonight until further orders.]
[k6 doc-a|Buses may go over one at a time, at walking pace.]

Traders at Kallam market, which lives on what the lorries bring, said that tomatoes would cost double by the weekend.
The ferrymen, on the other hand, were painting their boats.
One of them had not had a lorry on his raft since his wedding, and had to be shown again how the chains are fastened.

=== b | KallamBuzz | 2031-04-22
SHARE BEFORE THEY DELETE THIS!!!

Friends, this is what the government will not tell you.

[k1 doc-b|Hairline cracks as long as a man's arm have been found in the third pier of Old Kallam Bridge below the waterline.]
[k2 doc-b|Lorries of more than ten tonnes are forbidden to use the crossing from tonight until further orders.]
[k6 doc-b|Buses may go over one at a time, at walking pace.]

Think of your children in the school bus.
Think of your mother on the way to the clinic.
Not one television channel has a word about it this morning, and you may ask yourselves why.
Forward this to ten people and stay off the bridge until somebody resigns.

=== c | Delta Express | 2031-04-23
No, the bridge is not falling down

A post that went through half the district's phones on Tuesday is our own article of three years ago, with the date cut off.

[k3 express-witness|Old Kallam Bridge is open in both directions and to every class of vehicle]: {our reporter} ~drove across it~ on Wednesday behind a cement lorry.
[k4 roads 2|The weight limit was withdrawn once the pier had been jacketed in 2029], {2|the Kallam Roads Authority} ~2|said~.
[k3 roads 3|There is no restriction on the crossing today], {3|it} ~3|added~.

Even those who would profit agree.
[k4 ferrymen 4|"Since the repair two years ago any lorry may go over, and we starve,"] ~4|said~ {4|Raju Pillai of the ferrymen's association}.

[k5 doc-c !o|Whoever sent this round wants people to be afraid.]
