tests: an English by-election: voter and council on a late polling station, two parties on a recount and on a leaflet, one declaration in three, unnamed party people in two
set: development

=== origins
returning | person | Malcolm Thrupp, returning officer for Wexcombe East | the returning officer
council | body | Wexcombe District Council
voter | person | Ines Carvalho, voter in Hexley
agent | person | Robin Sedley, agent of the Union and Land party
progagent | person | Dele Bright, agent of the Progressives
clerk | person | Judith Marr, organiser for the Progressives in Wexcombe
recipient | person | Ken Attwood, retired postman in Lower Sallow
anon1 | anon | A Union and Land source, to the Wexcombe Gazette
anon2 | anon | Senior Union and Land figures, to The Courier
professor | person | Eleanor Quist, professor of politics at Medbury
loser | person | Giles Hartnoll, Union and Land candidate
lead | person | Vikram Sood, deputy leader of Union and Land

=== edges
soft | returning | council | the returning officer and the council that lends him its staff
soft | anon1 | anon2 | unnamed people of one party, who may be the same

=== clusters
k1 | S | 1..1 | one-person-many-names* | Farah Nasser won by 312 votes. | One declaration by the returning officer, in three outlets.
k2 | C | 2..2 | opposed-parties-agree | The votes were counted twice. | The agents of the two parties that fought over it, each to a paper of his own.
k3 | C | 2..2 | opposed-parties-agree | The polling station at Hexley opened fifty minutes late. | A voter who stood outside, and the council.
k4 | C | 2..2 | person-and-body | Progressive leaflets gave the wrong date of the vote. | A man who got one, and the party's own organiser.
k5 | S | 1..2 | same-body* | Turnout was 38.4 per cent. | The returning officer and the council under him.
k6 | S | 1..2 | anonymous-only* | Union and Land had thought itself a thousand votes ahead. | Unnamed people of one party in two papers.
k7 | U | 1..1 | interpretation | The result was a verdict on the bypass. | A professor's reading.
k8 | U | 1..1 | prediction | The seat will return to Union and Land at the general election. | Its deputy leader's hope.
k9 | S | 1..1 | plain | Hartnoll will not stand again. | He told one paper.

=== a | Wexcombe Gazette | 2031-05-09 | byline=Polly Arkwright
Nasser takes Wexcombe East [k1 returning|by 312]

It was ten past four in the morning, and the leisure centre smelt of chlorine and bacon.

{Returning officer Malcolm Thrupp} ~read~ the figures off a card: [k1 returning|Farah Nasser of the Progressives had beaten Giles Hartnoll by 312 votes].
Union and Land had held the seat since the war.

It should have been over by two.
[k2 agent|"We asked for the lot to be counted again and, credit to Malcolm, they did it,"] ~said~ {Robin Sedley, Hartnoll's agent}, with his tie in his pocket.

In Hexley they are still cross about Thursday morning.
[k3 voter|The doors of the village hall, which should have opened at seven, opened at ten to eight], ~says~ {Ines Carvalho}, a nurse who waited in the rain and then went to work without voting.
She came back at nine in the evening.

And in Lower Sallow, {Ken Attwood} keeps a Progressive leaflet on his fridge.
[k4 recipient|"It says vote on Friday the ninth, and I was a postman for forty years, I can read,"] {he} ~said~.

[k6 anon1|Union and Land's own canvass had put it a thousand votes in front], {a party source} ~confided~ to the Gazette over the bacon.

Hartnoll shook every hand in the hall.
[k9 loser|"No, I shan't be standing again, my wife has plans for me,"] {he} ~told~ us.

=== b | The Courier | 2031-05-10 | byline=Hugo Pemberton-Singh, political correspondent
A safe seat falls, narrowly and twice over

The Progressives have captured one of the least probable seats in the south of England.
[k1 returning|Farah Nasser has a majority of 312 in Wexcombe East], {the returning officer} ~declared~ at the second time of asking.

[k2 progagent|The first count was followed by a second at the request of the other side], {her agent, Dele Bright}, ~told~ The Courier, and moved nine votes.

It was not a campaign to be studied in textbooks.
{The Progressives' local organiser, Judith Marr}, ~confessed~ that [k4 clerk|a batch of the party's leaflets had been printed with the wrong polling day].
Two thousand went out before anyone noticed, she said.

In the losing camp there is bewilderment.
{Senior Union and Land figures} ~say~ [k6 anon2|the party believed, on its canvass returns, that it was ahead by about a thousand].

What does it signify?
Eleanor Quist, who teaches politics at Medbury, studied each ward with a map of the proposed road beside her.
[k7 professor !i|"This was a referendum on the bypass, and the government lost it,"] {she} ~concludes~.

Union and Land affects calm.
[k8 lead !p|The constituency will come home at the general election], {its deputy leader, Vikram Sood}, ~predicts~.

[k5 council|Turnout came to 38.4 per cent], ~reports~ {Wexcombe District Council}, a low one even for a wet Thursday in May.

=== c | Radio Wessex Vale, website | 2031-05-09
By-election: Progressives win Wexcombe East

Farah Nasser is the new MP for Wexcombe East.

The 36-year-old solicitor polled 9,846 votes, just [k1 returning|312 more than Union and Land's Giles Hartnoll], {Malcolm Thrupp} ~announced~ shortly after four this morning.
An independent who wants a swimming pool in every town came third.

[k5 returning|"The turnout was thirty-eight point four per cent,"] {the returning officer} ~said~.

There was trouble at one polling station.
[k3 council|Hexley village hall opened fifty minutes late because a key could not be found], {Wexcombe District Council} ~told~ us, and it apologised to voters.

In her speech Ms Nasser thanked the police, the counters and whoever had made the tea.
She'll take her seat on Wednesday.

For the full result, ward by ward, and Polly the greyhound's picture from outside the polling station at Upper Sallow, scroll down.
