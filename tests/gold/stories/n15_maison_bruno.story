tests: celebrity and food gossip: a ring of two, one owner's two tabloids, a publicist and the star's own post, a landlord and a tenant's accounts, a critic who ate there
set: development

=== origins
plated | outlet | Plated, a food site
sizzle | outlet | The Sizzle, a newsletter
post | record | Bruno Castellani's post on his own page
publicist | person | Fern Abbott, publicist of Bruno Castellani
landlord | person | Lady Arabella Crewe, landlord
accounts | record | Accounts of Castellani Restaurants Ltd, read by The Caterer's Gazette
star | witness | Daily Comet, own reporter at the door
sunday | witness | Sunday Comet, own reporter at the door
critic-witness | witness | The Caterer's Gazette, its critic at the table
sous | person | Kasia Nowak, sous-chef
neighbour | person | Patrick Oduya, newsagent next door

=== edges
hard | plated | sizzle | each gives the other as its source
hard | star | sunday | two papers of one owner and one newsroom
soft | post | publicist | she works for him

=== clusters
k1 | U | 0..0 | citation-ring* | Castellani will open in Dubai. | Plated has it from The Sizzle and The Sizzle from Plated. | circular
k2 | C | 2..2 | record+named | Maison Bruno owes a quarter's rent. | The debtor's own accounts, and the landlord.
k3 | S | 1..2 | same-body* | Castellani has not quarrelled with anybody. | His own post and his publicist.
k4 | S | 1..1 | same-owner* | Crates of wine were carried out at the back at night. | Two titles, one owner and one newsroom at the door.
k5 | C | 2..2 | two-named | The kitchen closed on 2 May in the middle of service. | A cook who was sent home, and the newsagent next door.
k6 | U | 1..1 | opinion | The last dinner was the finest in years. | The critic's taste.
k7 | S | 1..1 | plain | The tasting menu cost 210 pounds. | The critic paid it.

=== a | Daily Comet | 2032-05-04
BRUNO'S MIDNIGHT FLIT

It's curtains for Maison Bruno, darlings, and the cellar left by the tradesmen's entrance.

[k4 star|Crate after crate of the good stuff was loaded into a white van in the mews at 1am], ~watched~ by {our man with the flask}.

Fern Abbott, who looks after the telly chef's image, was having none of it.
[k3 publicist|"There has been no row with anyone, full stop,"] {she} ~purred~.

The landlady of the terrace, whose people have owned it since it was a field, was chattier.
[k2 landlord|"He's a quarter behind and I am fond of him, which is a bore,"] {Lady Arabella Crewe} ~told~ the Comet.

=== b | Sunday Comet | 2032-05-09
What the butler poured

[k4 sunday|The claret went first, then the burgundy, hand to hand down the back steps into a waiting van], {the Comet's snoop} ~noted~ from behind the bins.

Bruno himself?
Radio silence, except for {a post} with a picture of a lemon, in which he ~insists~ [k3 post|he has fallen out with nobody].

Patrick Oduya, who has the newsagent's next door, was pulling down his shutter on the second.
[k5 neighbour|"Half past eight, they all came out in their whites, and the diners after them, some with forks,"] {he} ~chuckled~.

=== c | The Caterer's Gazette | 2032-05-07 | byline=Simon Vane
One quarter down

The end of Maison Bruno was, I'm told, undramatic.

[k5 sous|"It was Sunday the second, we'd forty covers on, and he walked in at half eight and said gas off, everybody home,"] {sous-chef Kasia Nowak} ~recalls~.

This magazine has read {the accounts of Castellani Restaurants Ltd}, which came in six weeks late.
{Note 7} ~has~ [k2 accounts|"rent payable: one quarter, overdue"].

I ate there on the Friday.
[k7 critic-witness|Tasting menu, £210, service not included.]
[k6 critic-witness !o|It was the best meal I have had in a decade.]

=== d | Plated | 2032-05-15
Sand in his whisk

So where next for the man with the lemon?
{The Sizzle} ~swears~ [k1 sizzle|Castellani is taking his knives to Dubai].
We'd eat that.

=== e | The Sizzle | 2032-05-14
Your Friday helping

Spotted by {Plated}: [k1 plated|Bruno, Dubai, a rooftop, spring].
Elsewhere, sourdough is over, and so is the word "elevated".
