tests: an election: a commission and its chairman, a parallel count, rival candidates who agree, one agency in two papers
set: held-out

=== origins
commission | body | Electoral Commission of Lower Bani
mensah | person | Justice Abla Mensah, chairman of the commission | the electoral chief
observers | body | Observers of the Lakes Community, with a count of their own
herald-witness | witness | Bani Herald, own reporter at Koro market
savanna-witness | witness | Savanna Online, own reporter at Koro market
diallo-camp | person | Fanta Kone, agent of candidate Diallo
sarpong | person | Kwesi Sarpong, the losing candidate
afp | agency | AFP
anon-c | anon | several voters

=== edges
soft | commission | mensah | Mensah is the commission's chairman

=== clusters
k1 | C | 2..3 | two-measurements | Turnout was 63 percent. | The commission (and its chairman) and the observers' own count of a sample of stations, told to different outlets.
k2 | C | 2..2 | two-witnesses | The Koro market station opened two hours late. | The Herald's reporter and Savanna Online's stood in the same queue.
k3 | C | 2..2 | parties-agree | Diallo won Koro constituency. | Diallo's agent and the losing candidate himself.
k4 | S | 1..1 | agency-credit* | The army's vote was counted separately. | AFP alone, in two papers. | agency-only
k5 | S | 1..2 | same-body* | Results will not be annulled in Koro. | The commission and its chairman, about their own decision.
k6 | S | 1..1 | anonymous-alone | Voters were given rice. | Unnamed voters, one outlet. | anonymous-only

=== a | Bani Herald | 2031-12-08
Koro votes late and [k3 diallo-camp|votes Diallo]

[k2 herald-witness|The polling station at Koro market opened two hours behind time on Sunday]; {the Herald's reporter} ~was fourth in the queue~ and bought a stool.
The ballot box had gone to Kora, with an a.

[k1 commission 2|Sixty-three percent of those registered cast a vote], {2|the Electoral Commission} ~2|said~ on Monday.
[k5 mensah 3|There would be no annulment in Koro], {3|its chairman, Justice Abla Mensah}, ~3|added~.

[k3 diallo-camp 4|"The constituency is ours by two thousand and some,"] {4|Fanta Kone, agent of candidate Diallo}, ~4|told~ the Herald.

[k4 afp 5|Ballots from the barracks were counted apart from the others], {5|AFP} ~5|reported~.

=== b | Savanna Online | 2031-12-08
Lower Bani election LIVE

08:55 Still shut.
{We} ~are at~ Koro market and [k2 savanna-witness|the polling station, due to open at seven, has just got its box], on the back of a motorbike.

13:20 It's hot.
[k6 anon-c 2|A kilo of rice was handed out with each leaflet], {2|several voters} ~2|tell~ us.

22:41 A concession, and a graceful one.
[k3 sarpong 3|"Diallo has beaten me in Koro,"] {3|Kwesi Sarpong} ~3|tells~ Savanna Online, and asks his young men to go home.

Mon 10:15 Observers are out.
[k1 observers 4|Six in ten voters, sixty-three of a hundred to be exact, came to the stations], {4|the Lakes Community mission} ~4|says~; its people stood at 400 of them with clickers.

=== c | Ports & Capitals | 2031-12-09
Lower Bani: orderly, mostly

Investors can unclench.
[k1 mensah|Participation of 63 percent], {the electoral chief} ~announced~, was the best since independence.

[k5 commission 2|The vote in Koro stands], ~2|according to~ {2|the commission}, despite the late start there.
[k4 afp 3|The military's ballots went through a count of their own], {3|AFP} ~3|said~ from the capital.

[+ doc-c|The bani was steady against the dollar, cocoa rose on rain in the west, and the new container berth will be opened by whoever is sworn in].
That should be in January.
Protocol has ordered two lecterns, one higher than the other, to be safe, and the brass band is learning both party songs.
