tests: one tracking service in four outlets, a coastguard beside the owner, a captain under his name and rank
set: development

=== origins
tracker | record | Position data of the service SeaTrace
analyst | person | Vera Dahl, analyst at SeaTrace
coastguard | body | Coastguard of Keld
owner | body | Meridian Bulk, owner of the tanker
captain | person | Captain Stavros Leontis | the master; Leontis
fisherman | person | Jens Pold, fisherman
kelp-witness | witness | Keld Radio, own reporter on the cliff
anon-c | anon | a Western intelligence official
lloyd | record | Port log of Varnhavn

=== edges
soft | tracker | analyst | Dahl reads the data of the service that employs her

=== clusters
k1 | S | 1..2 | one-instrument* | The tanker Amber Wind sent no position for 31 hours. | SeaTrace's data in three articles, once through SeaTrace's own analyst.
k2 | C | 2..2 | parties-agree | The coastguard boarded the Amber Wind on Sunday. | The coastguard and the owner, who protests against it.
k3 | C | 2..2 | witness+named | Oil came ashore at Kelp Head. | Keld Radio's reporter stood in it; a fisherman told the Nordic Sentinel of his nets.
k4 | S | 1..1 | one-person-many-names* | The transmitter was broken. | "Captain Leontis", "the master", "he": one man.
k5 | S | 1..1 | anonymous-alone | The ship carried oil under embargo. | One official without a name. | anonymous-only
k6 | C | 2..2 | record+named | The tanker had left Varnhavn on 3 May. | The port's log, seen by the Tanker Gazette, and the owner, to the Sentinel.

=== a | Nordic Sentinel | 2031-05-12
[k2 coastguard|Silent tanker boarded off Keld]

[k2 coastguard|Officers boarded the tanker Amber Wind on Sunday morning], {the Keld coastguard} ~said~.

[k1 tracker 2|She had not given her position for 31 hours], ~2|according to~ {2|the tracking service SeaTrace}.
[k4 captain 3|The set had broken down], {3|Captain Stavros Leontis} ~3|told~ the Sentinel over the radio.

[k3 fisherman 4|"My nets off Kelp Head came up black,"] ~4|said~ {4|Jens Pold}, who fishes for flounder there.

{5|Meridian Bulk}, to which the vessel belongs, ~5|said~ [k6 owner 5|she had sailed from Varnhavn on the third of the month].
It did not say what she carried.

=== b | Keld Radio | 2031-05-12
Keld at noon

Noon on the island, and a smell of petrol with it.

{Our Birgit} ~walked down~ to Kelp Head and [k3 kelp-witness|there's oil on the stones, ankle to knee, brown, and it clings].
She's had to leave her boots there.

{2|The master} of the tanker ~2|says~ [k4 captain 2|his transmitter was out of order].
{3|Vera Dahl of SeaTrace} ~3|told~ us [k1 analyst 3|the ship dropped off their screen for thirty-one hours].

Volunteers meet at two behind the smokehouse.
Bring a shovel, bring gloves, don't bring dogs.
Soup is on the parish.

And now the fish prices, such as they are.

=== c | Straight & Narrow (policy newsletter) | 2031-05-14
The dark fleet comes to Keld

What is a ship that nobody can see?

[k1 tracker|For 31 hours the Amber Wind was such a ship], {SeaTrace's data} ~show~.
[k5 anon-c 2|She was loaded with embargoed crude], {2|a Western intelligence official} ~2|said~.

[k2 owner 3|"Armed men came aboard our vessel on Sunday without any right,"] {3|Meridian Bulk} ~3|protested~.

Such owners are easier to find on paper than in person.
This one has a brass plate in a street of 900 brass plates.
We rang; a very polite machine thanked us for our interest in the sea.

More on the law of the matter, which is older than the engine, in our next number.

=== d | Tanker Gazette | 2031-05-15
Movements

[+ doc-d|AMBER WIND, 46,000 dwt, built 2009].
[k6 lloyd|Left Varnhavn 3 May in the evening], as {the port log seen by the Gazette} ~has~ it.
At anchor off Keld since Sunday.

PRINCE OTTO, 12,000 dwt, built 2017.
Waits at Sund for a pilot with a strong stomach.

BLUE GOOSE, 71,000 dwt, built 2022.
Through the canal on Monday; next port not given.

SAINT OLGA, 8,500 dwt, built 1994.
Sold for breaking.
She was the last of her class with a wooden wheel, and the cook has bought it.
He means to hang it in his restaurant, over the bar, where the crew will recognise it.
