tests: a mountain accident: an expedition leader under three names, a liaison officer, an agency's one line, a helicopter company's flight log, a base camp blogger, a ministry
set: blind

=== origins
leader | person | Tomasz Brzeski, leader of the expedition | the leader; Brzeski
officer | person | Kamal Thapa, liaison officer
ministry | body | Department of Tourism
helilog | record | Flight log of Himal Rotor, shown to The Altitude
blogger | person | Ines Figueiredo, doctor at base camp
cook | person | Pasang Dorje, cook at base camp
hospital | person | Dr Rajesh Karki, Bansbari clinic
agency | behind | Alpine Press, naming no source | Alpine Press
rival | person | Hugo Lanz, leader of the Swiss team

=== edges
soft | officer | ministry | the liaison officer is the ministry's man

=== clusters
k1 | S | 1..1 | one-person-many-names* | Three climbers were swept away at 7,100 metres. | Brzeski by satellite telephone, by way of an embassy and by way of the wives: one man, far away.
k2 | C | 2..2 | two-named | The avalanche came down at 5.20 in the morning. | A doctor and a cook at base camp both heard it, and told two different outlets.
k3 | C | 2..2 | record+named | Two survivors were flown out on Thursday. | The helicopter's log, and the doctor who received them.
k4 | S | 1..2 | same-body* | The permit had expired. | The liaison officer and the department that sent him.
k5 | S | 1..1 | agency-credit* | The search has been given up. | One agency's sentence in two papers. | agency-only
k6 | U | 1..1 | opinion | They should never have been on that slope. | Another leader's opinion.

=== a | The Altitude | 2032-05-20
Three missing on Kang Sar

Three members of a Polish expedition are missing on Kang Sar (7,429 m).

[k1 leader|"We were six on the rope line at seven one hundred, and after the snow passed we were three,"] {leader Tomasz Brzeski} ~told~ the Altitude on a satellite line that kept dropping.

[k2 blogger|It came off the face at twenty past five], ~writes~ {Dr Ines Figueiredo}, who is at base camp and keeps a diary that the whole valley reads.

Himal Rotor let us see its flight log.
[k3 helilog|Thursday, 06:48: "2 pax, frostbite, KS BC to KTM."]

"Ask yourself who goes under a loaded slope in May," said Hugo Lanz, who leads the Swiss on the other side.
[k6 rival !o|"They had no business there."]

=== b | Kathmandu Chronicle | 2032-05-21
Dept to probe Kang Sar team

KATHMANDU: {The Department of Tourism} ~has said~ it will look into how foreign climbers came to be on Kang Sar [k4 ministry|a week after their permit ran out].

Two of them are at the Bansbari clinic.
[k3 hospital|"They were brought by helicopter on Thursday morning, both walking,"] ~said~ {Dr Rajesh Karki}.

[k1 leader 2|The trio were carried off by snow around the 7,100-metre mark], {2|the expedition's leader} ~2|has conveyed~ to the embassy.

[k5 agency|Efforts to find them have been called off], ~says~ {Alpine Press}.

Pasang Dorje, who cooks for four teams, came down to Syange yesterday.
[k2 cook|"I was lighting the stove, it is always five-twenty when I light the stove, and the whole mountain spoke,"] {he} ~said~.

=== c | Gazeta Gór (English page) | 2032-05-22
Waiting in Zakopane

Here one speaks quietly.
Three are not coming down: [k1 leader|the wind slab took them at a height of 7,100 m], so much {Brzeski} ~has told~ their wives.

[k5 agency|They are not being looked for any longer], {Alpine Press} ~has reported~.

{Kamal Thapa}, who accompanied the team for the government, ~claims~ that [k4 officer|their papers had ended on the eighth].
The club disputes this.
