tests: a new stadium: a blogger and the port authority, the developer and the tenants' lawyer, two laboratories, a club and its president, one term sheet in two papers, a station and a blog that cite each other
set: blind

=== origins
notes | witness | Harborside Notes, the author at her kitchen window
port | body | Port Halvorsen Port Authority
developer | person | Curtis Beaumont, project director of Quayline Development
tenants | person | Soledad Ibarra, lawyer of the Pier Street tenants
agency | body | State Pollution Control Agency, with its own samples
lab | person | Professor Wen Jiayi, soil chemist at Lakeland University, with samples of her own
club | body | Halvorsen Herons, the club
president | person | Dale Rasmussen, president of the Halvorsen Herons
wkph | outlet | WKPH, which cites Harborside Notes
blog | outlet | Harborside Notes, which cites WKPH
sheet | record | Term sheet of the stadium bond, read by the Halvorsen Tribune
transit | body | Halvorsen Transit
economist | person | Bruce Okafor, economist at Lakeland University

=== edges
soft | club | president | the club and its president
hard | wkph | blog | a ring: each reports it from the other

=== clusters
k1 | C | 2..2 | reporter-and-official | Demolition of the grain silo has begun. | The blogger watched it from her window; the port authority, which owns it, says so.
k2 | C | 2..2 | opposed-parties-agree | Thirty-eight households on Pier Street must move out. | The developer and the lawyer of the tenants.
k3 | C | 2..2 | two-bodies | The soil of the site contains lead above the state's limit. | The state agency and a university laboratory, each from samples of its own.
k4 | S | 1..2 | same-body* | The first game will be played in April 2034. | The club and the club's president.
k5 | U | 0..0 | citation-ring* | An airline will give the stadium its name. | The station has it from the blog and the blog from the station; no root. | circular
k6 | S | 1..1 | one-document* | The city will borrow 310 million dollars. | One term sheet, read by the Tribune and cited from the Tribune by the trade monthly.
k7 | S | 1..1 | plain | A new bus line will run to the stadium every six minutes on game days. | The transit company only.
k8 | U | 1..1 | prediction | The stadium will never pay for itself. | An economist's forecast.

=== a | Halvorsen Tribune | 2031-04-09 | byline=Marcus Delacroix-Hill
City to borrow [k6 sheet|$310 million] for Herons' new home

The number that City Hall has avoided saying aloud for eleven months is on page three.

{A term sheet drawn up for the bond sale} and read by the Tribune ~puts~ [k6 sheet|the city's borrowing for the waterfront stadium at $310 million over thirty years], repaid from a hotel levy.
Parking revenue is pledged in case the guests don't come.

{Bruce Okafor}, an economist at Lakeland University who has studied forty such deals, ~gives~ it little chance.
[k8 economist !p|"It won't pay for itself, not in thirty years and not in sixty,"] {he} ~said~.

On Pier Street the letters have arrived.
{Soledad Ibarra}, the lawyer acting for the tenants, ~has~ a file for each of them on her office floor: [k2 tenants|thirty-eight households that have to be gone by Labor Day].
She is asking for two years' rent.

Underneath it all there is the ground.
[k3 agency|Lead in the soil exceeds the state limit at nine of the twenty spots it drilled], {the State Pollution Control Agency} ~reported~ on Monday.
Whoever digs will have to cart it away under tarpaulin.

The team would rather talk about baseball.
[k4 president|"Opening day, April of '34, and I'm throwing the first pitch if my shoulder holds,"] ~said~ {its president, Dale Rasmussen}.

=== b | WKPH Channel 6 | 2031-04-08
Stadium watch: [k1 port|silo coming down], buses coming up

PORT HALVORSEN - If you felt your coffee shake this morning, here's why.

[k1 port|Crews have started taking down the old grain silo on the harbor front], {the Port Authority} ~told~ Channel 6, and the noise will last about three weeks.
The site is fenced from Pier Street to the coal dock.

How will you get to a game?
[k7 transit|A new line, the 60, would run every six minutes on game days], ~according to~ {Halvorsen Transit}.
Rides will be free with a ticket.

And what will it be called?
[k5 blog|A Gulf airline is set to buy the name], {neighborhood blog Harborside Notes} ~says~.
The team had no comment when we asked.

On its own page {the club} ~told~ fans on Tuesday that [k4 club|the first ball would be thrown in April 2034].
Season ticket holders keep their seats, or the nearest thing to them, until the end of a ninety-day window.

Tonight at ten: we ride the route with a stopwatch.

=== c | Arena & Venue Monthly | 2031-05-02 | byline=Greta Holmqvist
Halvorsen breaks ground, and finds something in it

Waterfront plots come with views and with history.
The twenty-two acres set aside for the Herons have held, in turn, a tannery, a battery works and a grain terminal.

{Wen Jiayi}, a soil chemist at Lakeland, took her students there with augers in February, before the fence went up.
[k3 lab|Their cores held lead at up to six times what the state allows], {the professor} ~told~ this magazine, worst where the battery works had its yard.
The remedy is a membrane and a metre of clean fill.

{Curtis Beaumont} of Quayline Development, who runs the project, ~counts~ the human side in the same even tone.
[k2 developer|Thirty-eight tenancies on Pier Street end this summer], {he} ~said~, each with an offer of help.

Money is less of a puzzle than it was.
{The Halvorsen Tribune} ~reported~ last month, from the term sheet, that [k6 sheet|the city is to raise 310 million dollars].
Two banks are understood to be competing for the mandate.

Seating will be a single horseshoe, open to the lake on the north-east side, with a roof over the upper rows only.
The steel is to be tendered in September, the field and the lighting not before the following spring.

=== d | Harborside Notes | 2031-04-08
Tuesday, with dust

[k1 notes|From my kitchen I can see the silo, and as of 7:40 today I can see through it: the yellow claw has taken the top off and the pigeons are furious].

I've lived across from that thing for twenty-six years.
It was never pretty.
At sunset it went pink, though, and ships' pilots steered by it, and my late husband proposed to me on the loading ramp because it was raining and that was the nearest roof.

Neighbors have been asking about the name.
[k5 wkph|It's going to be an airline, one of those from the Gulf], {Channel 6} ~has~ it, so you can look forward to telling your mother you're meeting her at the Departures Gate.

Practical things.
Close your windows on the water side until noon.
Mrs. Pruitt at number 14 has masks, the good kind, and will hand them out to anybody who knocks.
The meeting about the fence is at the Lutheran church on Thursday at seven; bring a chair, since the folding ones went to the rummage sale.

More tomorrow, if I can find my broom.
