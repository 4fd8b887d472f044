tests: a footballer leaves a Danish club: two clubs confirm, grid company and stadium manager on the lights, a tabloid's bare fee passed on, one agent under three names, one scan twice, unnamed players twice, police and inspector, a forecast two share
set: development

=== origins
lund | person | Mikkel Lund, sporting director of Vestbjerg BK
tervoort | body | Racing Tervoort
grid | body | Himmer Net, the grid company
stadium | person | Gitte Brask, stadium manager at Vestbjerg
ferro | person | Lucía Ferro, agent of Yeison Palacios | his agent
scan | record | Scan of Yeison Palacios's knee
anon-b | anon | Two players, to Kvikbladet
anon-c | anon | Somebody in the dressing room, to Blue Side Terrace
police | body | Police of Himmerland
inspector | person | Søren Vad, police inspector
holst | person | Jesper Holst, coach of Vestbjerg BK
bruun | person | Henning Bruun, former national player

=== edges
soft | anon-b | anon-c | unnamed people in one dressing room, who may be the same
soft | police | inspector | the police and one of its inspectors

=== clusters
k1 | C | 2..2 | two-clubs | Palacios has been sold to Racing Tervoort. | The seller's sporting director and the buyer.
k2 | C | 2..2 | two-bodies | The floodlights went out because a fuse blew in the substation. | The grid company that owns the fuse and the stadium manager who had her own electrician in.
k3 | S | 1..1 | bare-word-passed-on* | The fee is 40 million kroner. | A tabloid prints it without a source; the blog and the radio have it from there.
k4 | S | 1..1 | one-person-three-names* | Palacios had asked to leave in October. | The agent, by name, as agent and as the player's sister-in-law.
k5 | S | 1..1 | one-record* | The cartilage of the left knee is torn. | One scan, seen by two outlets.
k6 | S | 1..2 | anonymous-only* | Coach and player had come to blows. | Unnamed people from one dressing room in two outlets.
k7 | S | 1..2 | body-and-officer* | Nineteen supporters were arrested. | The police and their inspector.
k8 | U | 2..2 | shared-prediction* | Vestbjerg will go down. | A coach and a former player foresee it.

=== a | Nordsport News | 2030-01-19
[k1 lund|Palacios leaves Vestbjerg for Belgium]

VESTBJERG, Denmark (NSN) - [k1 lund|Colombian striker Yeison Palacios is leaving bottom-placed Vestbjerg BK] after 61 league goals.

[k1 lund|"The papers with Tervoort are signed and he's not our player any more,"] sporting director {Mikkel Lund} ~told~ NSN on Saturday.
The fee was not disclosed.

[k4 ferro|He had wanted to go ever since October and had told the club so], ~said~ {Lucía Ferro}, who represents the 27-year-old.

News of the move came hours after an abandoned friendly.
The match against Aalsund was called off in the 71st minute when the ground went dark.
[k2 grid|A fuse had blown in the substation behind the east stand], {the grid company, Himmer Net,} ~explained~.

Trouble followed in the car park.
{Police} ~said~ [k7 police|19 supporters had been arrested], eleven of them visitors.

Vestbjerg have won twice this season.
The spring half of the league begins on 16 February with a visit to champions Kongsholm, who have not dropped a point at home since August.

=== b | Kvikbladet | 2030-01-20 | byline=Rasmus Toft
GOODBYE, YEISON - AND GOODNIGHT, LIGHTS

First they lost their striker.
Then they lost the electricity.

[k3 doc-b|40 million kroner] is what the Belgians are putting on the table for the man with the golden boots.
That's eight new floodlight masts, Vestbjerg, if you are counting in the dark.

But why does a hero pack his bags in January?
Kvikbladet can tell you what the club will not.
{Two team-mates}, independently of each other, ~let on~ that [k6 anon-b|coach Jesper Holst and Palacios went at each other with their fists after the defeat at Ribe].
Holst calls it "a frank talk".

And the knee!
Tervoort may be in for a surprise, for {the pictures from the scanner}, which somebody slipped us, ~leave~ no room for doubt: [k5 scan|torn cartilage, left knee].

[k4 ferro|"He came to me in October and said, get me out,"] ~says~ {his sister-in-law, who also happens to be his agent}.
Blood is thicker than commission.

Old hero Henning Bruun, 54 caps, fears the worst.
[k8 bruun !p|"Without him they are down by Easter,"] {he} ~says~.

=== c | Blue Side Terrace | 2030-01-20
It hurts, lads

I've followed this club since the wooden stand and I've not had a Sunday like this one.

What do we know?
Not the price.
{Kvikbladet} ~has~ it at [k3 doc-b|forty million], and as usual with that rag you're not told who says so.
Lund laughed when I asked him at the bakery.

The row, though, was real.
{Someone who was in the dressing room at Ribe} ~swore~ to me that [k6 anon-c|there were punches between the gaffer and Yeison].
I won't say who, he's got a contract.

About the lights: don't blame the club for once.
{Gitte Brask}, who has managed the stadium for nine years, had her own electrician open the box on Friday night, and ~texted~ me a photo of the thing: [k2 stadium|it was the fuse in the substation that went], nothing on our side of the fence.

To whoever threw things in the car park: grow up.
There were kids there.
My own had her face painted and wanted to know why the big men were crying, and I hadn't an answer ready.

Coffee at the club house on Thursday as always.
Bring the old scarves for the raffle, and whoever borrowed the tombola drum last spring, we would like to see it again.

=== d | TV Kattegat, sports page | 2030-01-21
Palacios in Belgium: medical, contract, handshake

Yeison Palacios has been presented in Tervoort with the number 9 on his back.

[k1 tervoort|"He has joined us from Vestbjerg on a contract to 2033,"] ~wrote~ {the Belgian club} to its members on Monday morning.

What he cost stays a secret between two treasurers.
The tabloid {Kvikbladet} ~reported~ [k3 doc-b|a sum of 40 million kroner]; TV Kattegat has not been able to confirm it.

There are questions about his fitness.
{The scan of his left knee}, which our doctor in the studio was able to look at, ~shows~ [k5 scan|a tear in the cartilage].
It need not keep him out for long, he thought.

The move has been coming for months, if you believe {his agent}: [k4 ferro|in October the player had already asked to be let go], she ~told~ our colleagues on the late programme.

The coach who stays behind makes no secret of his mood.
[k8 holst !p|"We'll be relegated, let's be honest with people,"] ~said~ {Holst} after Monday's training.

{Inspector Søren Vad} ~said~ of Friday night that [k7 inspector|nineteen fans had been held] and all have gone home with a fine.
