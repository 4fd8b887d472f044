tests: salmon die off a Chilean shore: own reporter and maritime authority, cooperative and inspectorate, a filing and a spokesman, one professor in three guises, a drowned diver who was at home, a worker's word that one activist passes on, one wish of two
set: blind

=== origins
radio-witness | witness | Radio Quelhue, own reporter on Playa Larga
armada | body | Maritime authority at Quelhue | the port captain's office
llancapan | person | Rosa Llancapán, president of the fishermen's cooperative of Quelhue
inspectorate | body | National fisheries inspectorate
filing | record | Notice of Fiordo Azul to the securities regulator
oyarzun | person | Matías Oyarzún, spokesman of Fiordo Azul
kurosawa | person | Hana Kurosawa, oceanographer at the Universidad del Estrecho, author of the weekly water bulletin | the professor
caller | anon! | A caller to Radio Quelhue, report withdrawn by the station
worker | anon | A raft hand, as retold by Paz Arancibia
arancibia | person | Paz Arancibia, director of Mar Vivo

=== edges
soft | filing | oyarzun | a company's notice and its spokesman

=== clusters
k1 | C | 2..2 | reporter-and-body | Dead salmon washed up on Playa Larga. | The radio's reporter saw them; the maritime authority told the agency of its own patrol.
k2 | C | 2..2 | person-and-body | The nets of two cages were torn open. | The cooperative's president looked from her boat; the inspectorate sent its own divers.
k3 | S | 1..2 | body-and-spokesman* | Fiordo Azul lost 1,150 tonnes of salmon. | The company's own notice and the company's own spokesman.
k4 | S | 1..1 | one-person-many-names* | A bloom of algae killed the fish. | Hana Kurosawa by name, as the professor and as the author of a bulletin.
k5 | U | 0..0 | withdrawn* | A diver drowned at the rafts. | One caller to one station, which took it back; the agency had it from the station.
k6 | S | 1..1 | hearsay* | The company had known of the dying fish since Thursday. | One unnamed raft hand, through Paz Arancibia only, in two outlets.
k7 | U | 2..2 | shared-opinion* | The company ought to lose its concession. | Two people want it.

=== a | Radio Quelhue | 2030-02-11 | byline=Ignacio Barría
Playa Larga on Monday, and what people are saying

If you were thinking of a walk on Playa Larga, don't.
Our Ignacio went out at seven and had to hold his scarf to his face: [k1 radio-witness|salmon by the thousand along the tide line, bellies up, from the jetty to the rocks].
The gulls won't touch them.

{Rosa Llancapán} of the fishermen's cooperative took her own boat to the rafts on Sunday evening before anyone could tell her not to.
[k2 llancapan|"Two of the cages are ripped from the float line down, you could drive a truck through,"] {she} ~told~ the breakfast programme.
And she has no patience left.
[k7 llancapan !o|"They should hand the concession back and go,"] ~was how~ {she} ~put it~.

What did it?
Not the heat, or not by itself.
{The professor from the university who sends us the water bulletin every week} ~wrote~ to us at dawn that [k4 kurosawa|the fish had suffocated in a bloom of algae that came up the channel].

{A man who works on the rafts} ~rang in~ during the eight o'clock news to say [k5 caller|one of the divers went down for the dead fish and did not come up again].
He did not leave his name and we are trying to find out more.

{Paz Arancibia} of Mar Vivo has been on the telephone with one of the raft hands, and what she was told she ~passed on~ to us: [k6 worker|the bosses had seen fish dying as early as Thursday].

=== b | Cono Wire | 2030-02-11
Chile salmon farm hit by mass die-off

QUELHUE, Chile, Feb 11 (Cono Wire) - Fish were dying in large numbers on Monday at a farm run by Fiordo Azul in a southern channel, in the worst episode of its kind there in nine years.

{The maritime authority at Quelhue} ~reported~ that [k1 armada|a patrol had come upon dead salmon along the whole of Playa Larga on Sunday afternoon].
[+ armada|The channel has been shut to swimmers and to shellfish boats], {the port captain's office} ~said~.

[k4 kurosawa|A dense bloom of microalgae has used up the oxygen in the water and killed the salmon], {Hana Kurosawa}, an oceanographer at the Universidad del Estrecho, ~told~ Cono Wire.
Kurosawa, whose weekly water bulletin is read by every farm on the coast, had warned of warm layers in January.

[k5 caller|A diver was ^feared^ drowned], {local station Radio Quelhue} ~reported~, citing a caller.
Cono Wire could not confirm that.

[k3 filing|The company has lost 1,150 tonnes, or roughly a quarter of its stock in the region], ~according to~ {a notice it sent to the securities regulator} before the Santiago bourse opened.
The shares fell.

=== c | Diario Austral de Negocios | 2030-02-12 | byline=Verónica Stuardo
Fiordo Azul counts its losses as inspectors look at nets

SANTIAGO. Investors in Fiordo Azul woke up on Tuesday to a second bad day.

The damage is known to the tonne.
[k3 oyarzun|The dead biomass comes to 1,150 tonnes], ~repeated~ {Matías Oyarzún}, who speaks for the company, adding that insurance will cover most of it above a threshold he would not give.

It's the living fish that now worry the market.
Escapes are fined by the head, and on that point {the national fisheries inspectorate} ~has found~, after its own divers were in the water on Monday, that [k2 inspectorate|the mesh of two cages is torn over several metres].
Mr Oyarzún called any figure for escaped fish premature.

One rumour can be laid to rest.
Late on Monday {Radio Quelhue} ~took back~ its report [k5 caller !r|that a diver had lost his life]; the man had been at home in Ancud all along, and the caller could no longer be reached.

The company's three Norwegian lenders meet on Thursday.
Under the covenant agreed in 2028, a loss of more than a third of the stock would allow them to call in the loan, and analysts in the capital were already taking out their calculators.

=== d | Tidewrack | 2030-02-16 | byline=Bram Oudekerk
A shore that smells of money

You come down to Quelhue through dripping forest, and the smell meets you at the last bend.

I have been writing about salmon for eleven years, and every die-off has its Thursday: the day on which, it later turns out, someone knew.
Here it is an actual Thursday.
[k6 worker|The farm noticed the first dying fish then, three days before it told anybody], if {the raft hand who confided in Paz Arancibia} ~is right~.
The man will not talk to me.
Arancibia, a former teacher who runs the small group Mar Vivo out of her kitchen, believes him.

What killed them is less mysterious.
{This week's edition of the water bulletin}, a single page that its author has put out for two decades, ~blames~ [k4 kurosawa|algae: a bloom that drank the channel dry of oxygen in one warm night].

And then?
Fines are paid, nets are mended, smolts arrive by the lorry-load.
{Arancibia} ~thinks~ [k7 arancibia !o|the concession ought to be taken away for good], and says so in a voice that has said it before.

On my last evening I counted the lights on the rafts.
There were nine, and a radio was playing cumbia over the water.
