tests: a failed ferry ramp on an island: an operator and its director, a purser under three names, one certificate in two papers, a reporter and a harbourmaster, coastguard and health board
set: development

=== origins
smf | body | Sound and Minch Ferries | SMF; the company; the operator
rennie | person | Alistair Rennie, managing director of Sound and Minch Ferries
macphee | person | Eilidh Macphee, purser of the Loch Arda | the purser; the ship's purser
herald-witness | witness | Minch Herald, own reporter on the pier at Port Ruadh
harbour | person | Donnie Gillies, harbourmaster at Port Ruadh for the islands council
cert | record | Inspection certificate of the Port Ruadh hoists, read by the Minch Herald
coastguard | body | HM Coastguard, Stornoway operations centre
board | body | Western Isles health board
herald-anon | anon | Someone who has seen the order, to the Minch Herald
trade-anon | anon | Two people in the ferry trade, to Short Sea Review
convener | person | Mairi Nicolson, convener of Hellay community council

=== edges
soft | smf | rennie | the ferry company and its managing director
soft | herald-anon | trade-anon | unnamed people round one order, who may be the same

=== clusters
k1 | S | 1..2 | same-body* | No ferry will call at Hellay before Thursday 14 November. | The company's text alert and its own managing director.
k2 | C | 2..2 | reporter-and-official | One of the two hoist cables of the ramp has parted. | The Herald's reporter saw the ends; the council's harbourmaster told the radio the same.
k3 | S | 1..1 | one-person-many-names* | Eleven vehicles were stuck aboard the ferry. | Eilidh Macphee by name, "the ship's purser" and "a crew member with a clipboard": one woman.
k4 | C | 2..2 | two-bodies | A patient was flown off Hellay by helicopter on Tuesday night. | The coastguard log and the health board, each for itself.
k5 | S | 1..1 | one-record* | The hoists were last inspected in March 2029. | One certificate, read by the Herald and cited from the Herald by the trade paper.
k6 | S | 1..2 | anonymous-only* | The new cable has been ordered from Gdansk. | Unnamed people in two papers; nobody answers for it.
k7 | U | 1..1 | prediction | The ramp will fail again before the winter is out. | The convener's forecast.

=== a | Minch Herald | 2030-11-08 | byline=Catriona Morrison
Hellay cut off as [k2 herald-witness|ramp cable snaps] with lorries still aboard

Hellay's 214 people are living out of the freezer this week after the linkspan at Port Ruadh dropped at one corner on Monday afternoon with the Loch Arda alongside.

The ramp has lain on a slant ever since, its seaward edge awash at high water.
On the pier on Tuesday [k2 herald-witness|one of the pair of lifting cables hung from the tower in a frayed tail, the other half coiled on the mud below].

[k3 macphee|"I had eleven vehicles on the car deck and no way of getting a single one ashore,"] ~said~ {purser Eilidh Macphee}, who ended up handing out bacon rolls until the ship turned back for Mallaig at six.

A text sent to passengers on Monday night by Sound and Minch Ferries offered little comfort.
[k1 smf|Calls at Port Ruadh were cancelled up to and including Wednesday of next week], {it} ~read~.

The question on the island is when anybody last looked at the thing.
{A certificate} in the harbour office, which the Herald has read, ~shows~ [k5 cert|the hoists passed their most recent inspection in March of last year].
It is signed but the box for remarks is empty.

A replacement will have to cross the North Sea.
{Someone who has had sight of the paperwork} ~told~ the Herald [k6 herald-anon|the order went to a ropeworks in Gdansk].

=== b | Radio Hellay | 2030-11-06
News from the pier: Wednesday morning

Good morning from a very quiet Port Ruadh.
Still no boat, and the shop tells us the bread went by ten yesterday.

{Donnie Gillies} came in with his flask and ~gave us~ the latest from the harbour office.
[k2 harbour|The wire on the north side let go under load and there's nothing holding that corner but the fender,] {the harbourmaster} ~said~.
[+ harbour|Divers will have a look at slack water this afternoon], {he} ~added~.

You will have heard the helicopter last night.
{Stornoway Coastguard} ~logged~ [k4 coastguard|a lift of one person from the playing field at twenty to eleven], and we send our best wishes to the family.

How many were caught on the boat?
We have heard everything from six to thirty, so we asked {a crew member with a clipboard, the one who was serving the rolls}, and [k3 macphee|eleven] was ~her count~, including the vet.

{Mairi Nicolson} of the community council, never one to look on the bright side, ~is certain~ that [k7 convener !p|we'll be standing here again before the winter's done, looking at the same ramp in the same water].

Tonight's ceilidh goes ahead with what there is.

=== c | Short Sea Review | 2030-11-11 | byline=Peter Lindqvist
Linkspan failure closes Hellay berth

The single-berth terminal at Port Ruadh, Hellay, has been out of use since 4 November following the failure of a hoist on the 1987 linkspan.

{Alistair Rennie} of operator Sound and Minch Ferries ~told~ this magazine that [k1 rennie|service would resume on Thursday 14 November at the earliest], subject to a load test.
The 48-metre Loch Arda was alongside at the time.
[k3 macphee|The vessel carried eleven vehicles back to the mainland], ~according to~ {the ship's purser}.

The structure is owned by the islands council and maintained under contract.
[k5 cert|Its lifting gear was last certified in March 2029], {the Minch Herald} ~reported~ on Friday from documents held at the harbour.

{Two people in the trade} ~say~ [k6 trade-anon|the replacement rope is being made at a Polish works, in Gdansk]; neither would be quoted while the insurers are involved.

The closure has already been felt in the emergency services.
{The Western Isles health board} ~confirmed~ that [k4 board|a resident needing hospital care left the island by air on the night of 5 November], a transfer that would ordinarily have gone by the morning sailing.
