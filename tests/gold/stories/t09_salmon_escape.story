tests: a salmon escape in Norway: a boat's skipper and the farm's chief on the cause, a trap record and an angler who caught one, company and chief and stock exchange notice on one number, one film and its maker, one directorate in three outlets, a deckhand's word passed on, shared prediction
set: development

=== origins
eikemo | person | Torunn Eikemo, chief executive of Havbris Salmon | Eikemo
exchange | record | Notice of Havbris Salmon to the stock exchange
havbris | body | Havbris Salmon
skipper | person | Pål Risnes, skipper of the contractor's service boat | Risnes
trap | record | Trap book of the river owners' association
anglerspot | witness | Duncan Fairweather of The Long Pool, on the river
utvik | person | Jonas Utvik of the campaign group Klar Fjord
film | record | Underwater film of Klar Fjord
directorate | body | Fisheries Inspectorate
bjerkestrand | person | Sunniva Bjerkestrand, chair of the river owners' association
deckhand | anon | A deckhand, to Skarvøy Tidende
insurer | body | Nordkyst Mutual, insurer

=== edges
hard | film | utvik | the film and the man who shot it
soft | eikemo | exchange | the company's notice and its chief executive
soft | eikemo | havbris | the company and its chief executive
soft | exchange | havbris | the company and its notice

=== clusters
k1 | C | 2..2 | two-houses | The net was torn by the propeller of the service boat. | The contractor's skipper owns up and the farm's chief says the same.
k2 | C | 2..2 | record-and-witness | Farmed fish had got up to Storfoss by 12 September. | The river owners' trap book and a blogger who caught one there.
k3 | S | 1..3 | same-body* | 48,000 salmon got out. | The company, its chief and its notice to the exchange.
k4 | S | 1..1 | one-film* | The hole was as large as a garage door. | One film, and the campaigner who shot it.
k5 | S | 1..1 | one-body* | Anglers are paid 500 kroner for each farmed fish. | One inspectorate, in three outlets.
k6 | U | 1..2 | shared-prediction* | The wild run will be finished in ten years. | Two people foresee it.
k7 | S | 1..1 | anonymous-chain* | The boat's depth sounder had been broken for weeks. | One unnamed deckhand to one paper, passed on by a blog.
k8 | S | 1..1 | plain | The insurer has received a claim for 30 million kroner. | Only the insurer.

=== a | North Sea Wire | 2036-09-10
Norway's Havbris says [k3 exchange|48,000 salmon] escaped

OSLO (North Sea Wire) - Shares in Havbris Salmon fell 4 percent on Wednesday after the fish farmer disclosed a mass escape on the west coast.

[k3 exchange|Some 48,000 salmon with an average weight of 3.9 kilos left a cage at Skarvøy on 8 September], {a notice to the stock exchange} ~said~.

[k1 eikemo|"A hired service boat went over the net and the propeller cut it,"] {chief executive Torunn Eikemo} ~told~ analysts on a conference call.
Havbris would seek damages from the boat's owner, Kysttjeneste, she said.

The number could not be independently checked.
Farms report what is missing at the next count, which may be months away.

[k5 directorate|A bounty of 500 kroner will be paid for every farmed fish handed in from the surrounding rivers], {the Fisheries Inspectorate} ~announced~.
It ordered Havbris to set nets around the site within two days.

Escaped fish can spread lice and breed with wild salmon, whose numbers in Norway have halved since the 1980s.
Havbris harvests 61,000 tonnes a year and supplies supermarkets in France, Poland and Japan.

=== b | Skarvøy Tidende, English page | 2036-09-16 | byline=Ragnhild Myklebost
[k1 skipper|"It was my propeller"]

Pål Risnes does not look away when he says it.
He's forty-nine, he has been skipper for Kysttjeneste for eleven years, and on Monday last week he had a crane, a crosswind and four jobs on the list.

[k1 skipper|"I came in over the float line, I felt it grab, and when I backed out there was net round my propeller,"] ~says~ {Risnes}.
He rang the farm at once.
His employer has asked him not to talk, and he's talking.

Not everyone thinks he should take it all on himself.
[k7 deckhand|The sounder on the boat hadn't worked since August], ~claims~ {one of the deck crew}, who still needs the job.
Kysttjeneste doesn't answer questions about equipment.

What the net looks like can be seen in a film the campaigners of Klar Fjord shot on Wednesday.
{It} ~shows~ [k4 film|a tear you could drive a car through, as big as a garage door].

And the fish are on the move.
{The river owners' trap book at Storfoss}, sixty kilometres from the sea, ~has~ [k2 trap|its first farmed salmon on 11 September and four more the day after].
The chair of the association, Sunniva Bjerkestrand, showed us the page herself.
[k6 bjerkestrand !p|"Ten years, and there won't be a wild run here to write down,"] {she} ~said~.

=== c | Fishfarm Intelligence | 2036-09-18
Havbris: net loss

Havbris is working through its worst month since the lice winter of 2033.

[k3 eikemo|"Forty-eight thousand, and we don't expect to revise it,"] ~said~ {Torunn Eikemo} when we caught the chief executive at the Bergen show.
Biomass in the remaining seven cages is put at 2,900 tonnes.

[k8 insurer|Nordkyst Mutual has a claim of NOK 30 million on its desk], {the insurer} ~confirmed~ to FI, without saying whether it will pay.
The policy is understood to exclude "contact by vessels under the insured's direction", and lawyers will enjoy the last five words.

Recapture goes slowly.
[k5 directorate|The going rate is 500 kroner a head], {the inspectorate} ~says~, and by Tuesday it'd paid for 214.

Jonas Utvik of Klar Fjord, who doesn't often get a stall at trade fairs, was handing out leaflets in the car park.
[k4 utvik|"I filmed that hole and it's the size of a garage door,"] {he} ~told~ anybody carrying a badge.

Pen makers, for their part, report a run on stiffer twine.
It would've done little here, as the floats rather than the mesh were first to give.
Spot prices shrugged the matter off: week 38 opened at NOK 74.20, up sixty øre.

=== d | The Long Pool, blog | 2036-09-15 | byline=Duncan Fairweather
A plastic fish at Storfoss

I'd come for a wild hen fish, eighteen pounds or over, which I've been failing to catch at Storfoss since 2019.

[k2 anglerspot|At ten to seven on Friday the 12th I put the net under something else: rounded tail, frayed fins, spots like a trout's, a farm fish without a shadow of doubt].
I've still got the head in a bucket.
It fought like a wet towel.

There's money in it, apparently.
[k5 directorate|Five hundred kroner a fish], ~according to~ {the notice the Fisheries Inspectorate has stapled to the hut}.
I mean to frame mine.

You'll all have watched Klar Fjord's film by now.
Freeze {it} at 1:14 and ~there's~ [k4 film|the gap, wide and high as your garage door].

How does a boat do that in daylight?
{A crewman} has ~told~ the local Tidende [k7 deckhand|they'd had no working sounder for weeks]; the firm says nothing.
{Havbris}, I see, ~gives~ [k3 havbris|48,000 as the number on the loose], which is more than all the wild salmon that ran up this river in my lifetime.

I'm no scientist.
[k6 doc-d !p|But I'll bet my Hardy that in ten years there's no wild fish left in here], and I don't know whom I'd pay.
