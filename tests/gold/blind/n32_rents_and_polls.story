tests: opinion polls and rents: a pollster and its sponsor, a rents index under two names, two statistics of two bodies, a landlord and tenants' union who agree, an unsourced figure that spreads, a forecast
set: blind

=== origins
pollster | body | Lansdowne & Grey, the pollster
sponsor | body | Homes First, the charity that paid for the poll
index | body | PropertyPages rent index
bank | body | Central Statistics Bureau, own register of leases
landlords | person | Gerard Pratt of the Landlords' Guild
tenants | person | Zainab Adeoye of the Tenants' Union
economist | person | Niamh Corrigan, economist at PropertyPages
review-witness | witness | The Weekend Review, its reporter in the queue
agent | person | Rory Keane, letting agent
minister | person | Housing minister Eoin Daly

=== edges
soft | pollster | sponsor | the charity paid for the poll
soft | index | economist | she computes the index

=== clusters
k1 | S | 1..2 | same-body* | 61 percent of renters have moved three times in five years. | The pollster and the charity that commissioned it: one poll.
k2 | C | 2..3 | two-measurements | Rents rose 8 percent over the year. | PropertyPages' index, which its economist only reads out, and the Bureau's register of leases.
k3 | C | 2..2 | parties-agree | Small landlords are selling up. | The landlords' man and the tenants' woman, who agree about nothing else.
k4 | S | 1..2 | unnamed-never-adds* | 40,000 flats stand empty in the capital. | Two articles state it, and neither says who has counted.
k5 | C | 2..2 | witness+named | Sixty people came to view one studio. | The Review's reporter stood in the queue; the agent had a list.
k6 | U | 1..1 | prediction | Rents will fall in the spring. | The minister hopes. | prediction
k7 | S | 1..1 | plain | The Guild has lost a fifth of its members. | Its own man says so.

=== a | The Weekend Review | 2032-11-13
Fifty-nine and me

It is drizzling in Phibsborough and we are waiting to see a cooker.
That, more or less, is what there is to see: a cooker, a bed which folds into the wall above the cooker, and a window on to another window.
By the time the door opens {I} ~have counted~ [k5 review-witness|sixty of us], one with a cello.

The girl with the cello has done this before.
She is what Lansdowne & Grey would call typical.
[k1 pollster|Sixty-one per cent of tenants have moved three times in five years], {the pollsters} ~found~ in October.

Ask why, and you'll be told about landlords.
[k3 landlords|"My members, the ones with two or three flats, are getting out, all of them, as fast as the solicitors can type,"] ~says~ {Gerard Pratt of their Guild}.
[k7 landlords|He has lost one in five of them since last year.]

Meanwhile, [k4 doc-a|some 40,000 apartments in the city have nobody in them].
One of them, I suspect, has a view.

=== b | Money Morning | 2032-11-15
Rents up 8% as supply dries

Good morning. Before the market opens, three numbers.

8: [k2 index|The percentage by which asking rents rose in the year to October], ~per~ {the PropertyPages index}.

61: [k1 sponsor|The share of renters who have changed address at least three times since 2027], ~says~ {Homes First}.

0: the number of interest rate cuts we expect before June.

Zainab Adeoye of the Tenants' Union sees the exits filling.
[k3 tenants|"The wee landlord with the one flat is selling, we see it every day, and it's our people who get the notice,"] {she} ~says~.

=== c | Radio Liffey | 2032-11-15
The one o'clock news

New figures this lunchtime from the Central Statistics Bureau, taken, it says, from every lease registered in the State.
[k2 bank|Rents are eight per cent higher than a year ago.]

The minister was quick to respond.
[k6 minister !p|"We ^expect^ rents to come down by spring,"] ~said~ {Eoin Daly}.

{An economist with PropertyPages, Niamh Corrigan}, ~told~ this programme [k2 economist|the eight per cent was "the worst since we began"].

=== d | Phibsborough Parish Link | 2032-11-28
Pray for the homeless

Rory Keane, a good friend of this parish, had a studio to let.
[k5 agent|"I'd sixty names on the sheet for it, Father, sixty,"] {he} ~told~ me after ten o'clock Mass.
And yet [k4 doc-d|forty thousand flats lie empty around us].
