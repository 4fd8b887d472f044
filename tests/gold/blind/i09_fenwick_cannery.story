tests: a strike at a Tasmanian fish cannery: firm and union on the offer, a reporter and a haulier, a ballot record and a manager, one statement printed twice, a parent and its daughter, a mayor's fear
set: blind

=== origins
plant | person | Neil Abercrombie, general manager of Fenwick Seafoods
union | person | Losa Faleolo, organiser of the Food and Cannery Workers' Union
advocate-witness | witness | Fenwick Advocate, own reporter at the cannery gate
haulier | person | Des Kinnear, owner of Kinnear Refrigerated
ballot | record | Declaration of the electoral commission on the ballot
statement | record | Statement of Fenwick Seafoods on its losses
fenwick | body | Fenwick Seafoods
nordhav | body | Nordhav Group, owner of Fenwick Seafoods
pantry | person | Joyce Tran, who runs the strikers' pantry
mayor | person | Stewart Ogilvie, mayor of Port Fenwick

=== edges
soft | fenwick | nordhav | the cannery firm and its parent

=== clusters
k1 | C | 2..2 | company-and-union | The offer on the table is 3.1 per cent. | The union's organiser and the plant's general manager.
k2 | C | 2..2 | reporter-and-official | Two salmon trucks turned back at the gate. | The Advocate's reporter saw them go; the haulier whose trucks they were says so too.
k3 | C | 2..2 | document-and-person | The ballot went 211 to 34 for a strike. | The electoral commission's declaration, read by the Advocate, and the union's organiser, who kept her own tally at the count.
k4 | S | 1..1 | one-document* | The strike has cost orders worth 400,000 dollars. | One company statement, in two outlets.
k5 | S | 1..2 | parent-and-daughter* | No line will be moved to Norway. | The cannery firm and the group that owns it.
k6 | S | 1..1 | plain | The pantry feeds ninety households. | The woman who runs it.
k7 | U | 1..1 | prediction* | The town will lose the cannery if this goes on. | The mayor's fear, told to two outlets.

=== a | Fenwick Advocate | 2031-05-15 | byline=Tegan Birch
Cold morning on the cannery gate

There were 140 of them by sunrise, with a barbecue, two dogs and a banner that had last been out in 2009.

[k2 advocate-witness|Shortly before seven a pair of salmon trucks nosed up to the line, idled for a few minutes, and swung round for the highway to a great cheer].

{Losa Faleolo}, who organises the plant for the Food and Cannery Workers' Union, warmed her hands on the hotplate.
[k1 union|"They've offered us 3.1 per cent and a pie voucher,"] {she} ~said~.

Nobody can say the members were pushed.
{The electoral commission's declaration}, pinned up beside the time clock and photographed by the Advocate, ~gives~ [k3 ballot|211 votes in favour of stopping work and 34 against].

The company is feeling it.
[k4 statement|Orders worth $400,000 have gone elsewhere], {a statement from Fenwick Seafoods} ~says~.

Across the road in the scout hall Joyce Tran was stacking tins.
[k6 pantry|"Ninety households as of last night, and we haven't run out of rice yet,"] {she} ~said~.

{Mayor Stewart Ogilvie} came by at eight and did not stay for a sausage.
[k7 mayor !p|"If it drags on to winter we'll lose the cannery, full stop,"] {he} ~said~.

{Fenwick Seafoods} ~denied~ a rumour on the line: [k5 fenwick|no part of the work was going to be shifted to Norway].

=== b | Island Broadcasting | 2031-05-14
Cannery strike enters second week

Talks in the pay dispute at Port Fenwick's fish cannery are to resume on Friday in Hobart.

Neil Abercrombie, the plant's general manager, told our drive program he would not be bringing a new number.
[k1 plant|"It's 3.1 per cent, it's above inflation, and it's what we can pay,"] {he} ~said~.

Deliveries have all but dried up.
{Des Kinnear}, who carts fish for half the coast, ~said~ [k2 haulier|two of his salmon trucks were turned around at the gate this morning and are now in Launceston].
He did not blame his drivers.

The union says its members are solid.
Organiser {Losa Faleolo} stood at the count as the members' scrutineer and ~recited~ her own tally on air: [k3 union|211 for, 34 against].

{Mayor Stewart Ogilvie} ~fears~ [k7 mayor !p|the town will be left without its biggest employer unless there's a deal soon].

The forecast for the picket tonight is two degrees.

=== c | Southern Seafood Processor | 2031-05-19 | byline=Anil Mukherjee
Fenwick dispute bites as salmon season peaks

A stoppage at Fenwick Seafoods is forcing growers to find other homes for fish at the busiest point of their year.

In {a statement} to customers the canner ~estimates~ [k4 statement|lost orders at $400,000] so far, chiefly private-label tins for two supermarket chains.

Its Norwegian owner has moved to calm nerves.
[k5 nordhav|"Nordhav has no plan to move any line from Tasmania to Norway,"] {the group} ~told~ this journal by email from Ålesund.

Processors elsewhere have taken some of the catch.
One in Devonport has put on a Saturday shift, and another is freezing whole fish for export.

Workers at the plant fill about eleven million cans a year on three lines, the newest of which was commissioned in 2028.
Under the law an employer may ask for the action to be suspended if it endangers the economy of a region.
Lawyers consulted by this journal doubted that a single factory would qualify.
