tests: a fish kill in a questions-and-answers piece, a regional paper, an anglers' sheet and a science brief: one leaked memo in two outlets, a buoy and a club's meter, a mill that admits what an angler saw, agency and minister
set: development

=== origins
envag | body | State Environment Agency | the agency
minister | person | Hedda Lorenz, state environment minister | the minister
buoy | record | the State Agency's measuring buoy
clubmeter | record | the anglers' own oxygen meter
memo | record | the agency's internal memo of 6 August
mill | body | Ossen Board Mill
angler | person | Jochen Pribil, chairman of the anglers
biologist | person | Dr Theresa Nwosu, lake biologist at the University of Karlau | Nwosu
kiosk | person | Uschi Brandl, who keeps the lido kiosk

=== edges
soft | envag | minister | the agency and the minister over it

=== clusters
k1 | C | 2..2 | two-instruments | The oxygen fell below two milligrams a litre on the night of 4 August. | The state's buoy and the anglers' meter at the other shore.
k2 | S | 1..1 | one-leak* | The agency had been warned of an algal bloom in July. | One internal memo, of which two outlets have a copy.
k3 | C | 2..2 | opposed-parties | Warm water ran out of the mill's pipe on 3 August. | The mill admits it; the anglers' chairman saw it.
k4 | S | 1..2 | same-body* | Bathing is forbidden until the end of the month. | The agency's order and the minister over it.
k5 | S | 1..1 | one-body-many-names* | Twelve tonnes of dead fish have been removed. | The agency under three names.
k6 | S | 1..1 | one-person-many-names* | The whitefish will not have survived anywhere but at the northern spring. | Nwosu by name, as the university's lake specialist, as the professor on the jetty.
k7 | U | 1..1 | interpretation | The mill is what killed the fish. | The anglers' own conclusion.
k8 | S | 1..1 | one-person-many-names* | The fishermen will be paid for the season. | The minister, by name and by office.

=== a | Karlauer Land-Zeitung | 2030-08-09 | byline=Dorle Fenk
Lake Ossen: twelve tonnes and counting

The men from the roads depot have stopped telling jokes.
By last night [k5 envag|twelve tonnes of whitefish, bream and pike had gone to the rendering plant], the {State Environment Agency} ~reported~.

Was it avoidable?
This newspaper holds a copy of a note that was circulated inside the agency on Tuesday.
[k2 memo|It lists two messages, of 11 and 19 July, in which the water-works gave notice of a mass of algae in the western bay], and the words "no action".

{Minister Hedda Lorenz} came by boat and stayed twenty minutes.
[k4 minister|Nobody may swim here before September], she ~told~ the bathers behind the tape.
[k8 minister|The fishermen will be paid for the season out of her reserve], {she} ~promised~.

On the jetty stood a woman in waders who has known the lake for twenty years.
[k6 biologist|"By the northern spring, ^perhaps^. Anywhere else you can forget the whitefish,"] ~said~ {Dr Theresa Nwosu of the University of Karlau}.

=== b | Tight Lines, bulletin of the Ossen Anglers | 2030-08-10 | byline=Jochen Pribil, chairman
To all members

Dear friends of the rod,

It falls to me to write the saddest page of our hundred and six years.

You know that we bought a meter after the scare of 2022.
It hangs from the boathouse on the east side.
[k1 clubmeter|Between two and five in the morning of the 5th it showed 1.7, 1.6 and 1.6 milligrams], and below three a pike goes belly up.

I was myself at the mill on Saturday, the 3rd, to see about the fence.
[k3 angler|There was water as warm as a bath coming from the pipe, and steam on the reeds, in August.]
I put my hand in it.

[k7 angler !i|Let others commission reports: it was the mill that killed our fish.]

[+ angler|The committee has engaged a lawyer in Karlau], to be paid for from the jubilee fund.

[k8 minister|The professionals are to get their season's money from a fund in the capital], {the lady minister} ~has let it be known~; for us there was a handshake.

The children's day is cancelled.
Members with freezers are asked not to be tempted.

=== c | Science Desk | 2030-08-12 | byline=Milan Orsic
Your questions on the Ossen fish kill, answered

How low did the oxygen go?
Very.
The {buoy that the state keeps in mid-lake} ~transmitted~ [k1 buoy|readings under 2 mg/l for most of the night from 4 to 5 August].

Was there any warning?
We have seen the memo that is going about.
According to {the document}, [k2 memo|staff were told twice in July that a bloom was building up], and filed it.

What about the paper mill?
It disputes that it is to blame, but not the fact.
[k3 mill|"On 3 August cooling water left the plant at a higher temperature than is permitted, for six hours,"] {the company} ~told~ us.
[+ mill|It had reported the matter to the district the same evening], it ~says~.

Will the rare whitefish recover?
[k6 biologist|There ^may^ be a remnant at the spring in the north, and none elsewhere], ~thinks~ {the university's specialist for lakes}.

May I swim?
No: [k4 envag|an order of the environment agency closes the lake to bathers up to 31 August].

=== d | Radio Seewelle, website | 2030-08-11
Quiet Sunday at the lido

Normally Uschi Brandl sells four hundred ice creams on a Sunday like this.
Today she has sold nine, and two of those to us.

The smell has gone, or one has got used to it.
[k5 envag|Around twelve tonnes have been taken out of the water so far], ~according to~ {the officials in orange}, who are from the agency in the capital and write everything down.

[+ kiosk|The town has let her off the rent for August], {the kiosk-keeper} ~says~.

A school class from Karlau was counting ducks.
{The professor they had met on the jetty} had ~explained~ to them that [k6 biologist|only at the cold spring up north could any whitefish be left], and they wanted to go and see.

In the evening there was a service on the meadow.
The {authority's crews} switched off their pumps for it and ~gave out~ the latest figure: [k5 envag|twelve tonnes, and no more fish sighted since noon].
