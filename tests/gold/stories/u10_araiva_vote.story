tests: an atoll votes on leaving: a reporter and an engineer at the sea wall, leaders of both camps on the tally, a shopkeeper and a shipping line, a study and its author, a poll's sponsor and pollster, a pastor under three names, one old photograph, unnamed officials
set: development

=== origins
star-witness | witness | Tavahiki Star, own reporter on Motu Araiva
baumann | person | Isikeli Baumann, engineer of the Ministry of Works
rauhiva | person | Tamatoa Rauhiva, chief of Motu Araiva, for leaving
petero | person | Mereana Petero, leader of the Keepers of the Land, for staying
ahsam | person | Lusia Ah Sam, shopkeeper on Motu Araiva
southline | body | South Cross Line, the shipping company
study | record | Study of the wells by the Coastal Institute
larsen | person | Hina Larsen, hydrologist at the Coastal Institute, author of the study
trust | body | Resettlement Trust, sponsor of the poll
pollster | body | Reef Opinion, the pollster
pastor | person | Sione Vakameila, pastor on Motu Araiva | the minister of the island's only church
star-anon | anon | An official in the lands office, to the Tavahiki Star
wire-anon | anon | Two government officials, to Oceania Newswire
photo | record | Photograph of a flooded classroom
kirchner | person | Judith Kirchner, anthropologist

=== edges
soft | study | larsen | the study and its author
soft | trust | pollster | the poll's sponsor and its pollster
soft | star-anon | wire-anon | unnamed officials of one government, who may be the same

=== clusters
k1 | C | 2..2 | reporter-and-engineer | The sea wall is breached in two places. | The Star's reporter walked it; the ministry's engineer told the agency.
k2 | C | 2..2 | opposed-parties | The island voted by 112 to 31 for leaving. | The chief who wants to go and the leader of those who do not, each to another outlet.
k3 | S | 1..2 | study-and-author* | The well water is four times as salty as is safe. | One study and the woman who wrote it.
k4 | S | 1..2 | sponsor-and-pollster* | Seven in ten of the under-thirties want to go. | One poll, from the trust that paid and the firm that asked.
k5 | S | 1..1 | one-person-many-names* | Eleven graves have been opened by the sea. | The pastor by name, as "the minister of the only church" and as the man who rings the bell.
k6 | S | 1..2 | anonymous-only* | Land at Port Huahano has already been bought for the islanders. | Unnamed officials in two outlets; nobody answers for it.
k7 | U | 2..2 | shared-opinion* | To leave is the end of the Araivans as a people. | Two opinions.
k8 | C | 2..2 | two-bodies | No supply ship has called for seven weeks. | The shopkeeper told the radio, the shipping line told the agency.
k9 | S | 1..1 | one-photograph* | The sea ran through the classrooms. | One photograph without date or maker, seen by two outlets.

=== a | Oceania Newswire | 2031-09-14
Tavahiki atoll votes [k2 rauhiva|112-31] to abandon home island

PORT HUAHANO, Tavahiki, Sept 14 (ONW) - The people of Motu Araiva, a coral island nowhere more than three metres high, have decided to leave it.

[k2 rauhiva|The vote on Saturday was 112 in favour and 31 against], {Chief Tamatoa Rauhiva} ~said~ by radio telephone.
A former bosun, he has campaigned for the move since his own house fell into the lagoon in 2028.

[k1 baumann|The sea wall had given way in two places], ~said~ {Isikeli Baumann}, an engineer of the Ministry of Works, who inspected it in August.
[+ baumann|Repair would cost more than the ministry's budget for a year], {he} ~added~.

{A study by the Coastal Institute} ~found~ [k3 study|salt in the wells at four times the safe limit].

The government has not said where the 190 inhabitants are to go.
[k6 wire-anon|A former coconut estate outside Port Huahano had been acquired for them], ~said~ {two officials} who were not authorised to speak.

Freight has become irregular.
{The South Cross Line} ~confirmed~ that [k8 southline|its last call was seven weeks ago], blaming a broken derrick.

Tavahiki has nine inhabited islands.
It would be the first time that one was given up by a ballot.

=== b | The Tavahiki Star | 2031-09-19 | byline=Leilani Crocombe
After the vote, a walk along the wall

I did what visitors to Araiva do after church and walked the wall.
It takes forty minutes.
[k1 star-witness|There is one gap behind the copra shed, as wide as a truck, and another by the school, narrower but with the tide going in and out of it as through a door].

The count, by show of hands, was not in dispute: [k2 rauhiva|112 for going and 31 for staying], {the chief} ~told~ me, with no triumph.

{Sione Vakameila}, the pastor, took me round the burial ground in his Sunday coat.
[k5 pastor|"Eleven have been opened by the sea,"] {he} ~said~, "and I have put them back, all but one."

At the lands office in Port Huahano they say nothing to newspapers, or almost nothing.
[k6 star-anon|The old coconut estate at Vaitepu has been paid for], {one who works there} ~told~ the Star, and asked if we had come by the back stairs.

Who is it that wants to go?
The young, ~according to~ {the Resettlement Trust}, which paid for a poll in July: [k4 trust|seven in ten of those under thirty].

On the schoolhouse door somebody has pinned a print of the photograph that is on every telephone in the islands.
[k9 photo|Grey water is pouring between the desks and out at the far door].
Nobody could tell me who took it or in which year.

=== c | Radio Reef | 2031-09-15
Mail bag: Araiva decides

Talofa and good morning to all the outer islands.

You've heard the news from Araiva.
{Mereana Petero} of the Keepers of the Land stood on the other side, and she was on the line at six.
[k2 petero|"They were a hundred and twelve and we were thirty-one, I counted the hands myself,"] {she} ~told~ us.
But she isn't packing.
[k7 petero !o|"A people that leaves its dead is not a people any more, it's a list of names,"] {she} ~said~, and we had a lot of calls about that.

{Lusia Ah Sam} keeps the shop and would like a word with the shipping company.
[k8 ahsam|"Seven weeks and not a sail, I am selling the flour by the cup,"] was {her} ~message~.

We have been sent a picture by several of you.
{It} ~shows~ [k9 photo|the sea going straight through a classroom].
There is no date on it and we'd be glad to know.

The graveyard troubles everybody.
[k5 pastor|Eleven graves lie open to the water], {the minister of the island's only church} ~reported~ to us over the parish set.

And a young listener, name of Tavita, asks for a song for his grandmother, who voted no.
Here it is.

=== d | Shoreline Quarterly | 2031-12-01 | byline=Matthias Oyelowo
Arithmetic of a shore

The bell on Araiva is a gas cylinder hung from a breadfruit tree, and {the man who rings it} also buries people.
He has had more to do than he was ordained for.
[k5 pastor|The sea has broken into eleven graves], {he} ~told~ me; he knew ten of the occupants and had christened four.

Below the graves lie the wells, and below the wells the fresh water floats, or floated, on salt.
{Hina Larsen}, who measured it for the Coastal Institute, drew me the lens on a napkin: a coin, then a fish scale, then nothing.
[k3 larsen|What comes up now is four times too salty for a child to drink], {she} ~said~.

The living have been surveyed, too, in July.
[k4 pollster|Of people under thirty seventy per cent would go], ~says~ {Reef Opinion, the firm that did the asking}, and of those over sixty almost none.

Is an island the people or the ground?
{Judith Kirchner}, an anthropologist who spent four years there, has no doubt, and it makes her unpopular with both camps.
[k7 kirchner !o|"Move them and there will be no Araivans, only some families with a sad story,"] {she} ~said~.

I left in the pastor's boat.
He had brought the cylinder with him, to have it painted.
