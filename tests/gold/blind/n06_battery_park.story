tests: trade press and a town paper: a maker's release under two bylines, parent and daughter, a marshal, a grid's own meters, a neighbour, a correction
set: blind

=== origins
voltara | body | Voltara Storage
group | body | Ensley Energy Group, owner of Voltara Storage
marshal | person | Deputy fire marshal Kirsten Boyle
grid | body | Midland Grid, the network operator
logs | record | Site log of Voltara Storage, produced to the inquiry
neighbour | person | Ahmed Farouk, neighbour
echo-witness | witness | Oadby Echo, own reporter at the fence
rooney | person | Prof. Claire Rooney, battery chemist
trade | outlet! | Storage Today

=== edges
soft | voltara | group | Ensley owns Voltara
hard | doc-b | voltara | b prints the sentence of Voltara's release that a credits to it

=== clusters
k1 | S | 1..1 | release-copied* | The automatic system flooded the container within ninety seconds. | Voltara's release, credited in one journal and printed as its own in the other. | text-reuse
k2 | S | 1..2 | parent-and-subsidiary* | The site was fully insured. | Voltara and the group that owns it.
k3 | C | 2..2 | two-named | The fire took eleven hours to put out. | The fire marshal, and the neighbour who sat through it at his window.
k4 | C | 2..2 | two-measurements | The site dropped off the network at 02.14. | The operator's meters and the site's own log, two bodies' instruments.
k5 | U | 0..0 | withdrawn* | A firefighter was killed. | Only Storage Today had it and took it back; a newsletter still repeats it in its name. | retracted
k6 | S | 1..1 | plain | A second container is blackened down one side. | One reporter at the fence.
k7 | U | 1..1 | interpretation | The incident shows that the spacing rules are too lax. | A chemist's reading of it.

=== a | Grid & Cell | 2032-03-04
Voltara unit lost in Leicestershire blaze

One of 24 battery containers at Voltara Storage's 50MW Oadby park was destroyed by fire in the early hours of 2 March.

[k1 voltara|The automatic suppression system detected the event and flooded the affected enclosure within ninety seconds of the first alarm], ~said~ {Voltara} in a release.
[k2 voltara 2|"The asset is fully insured,"] {2|it} ~2|continued~.

{Midland Grid} ~told~ Grid & Cell that [k4 grid|its settlement meters lost the site at fourteen minutes past two].

Crews from five stations attended.
[k3 marshal|They pumped water on to it from half past two in the morning until 1.30 in the afternoon], {deputy fire marshal Kirsten Boyle} ~said~; with these fires you cool and you wait.

[+ doc-a|The cells came from a Ningbo plant that has since been sold.]

=== b | Storage Today | 2032-03-03
Overnight fire at UK battery site

A fire at a lithium-iron storage park near Leicester was brought under control on Tuesday.

[k1 doc-b|The automatic suppression system detected the event and flooded the affected enclosure within ninety seconds of the first alarm.]
Shares in Ensley Energy Group, which bought Voltara last year, opened 3 per cent lower.
[k2 group|Insurance covers the loss in its entirety], {the group} ~assured~ investors.

[k5 trade|One firefighter lost his life], {Storage Today} ~understands~.

=== c | Oadby Echo | 2032-03-05
Eleven hours of it

[k3 neighbour|"It was going when I got up to see to the baby and it was still going when I had my lunch, eleven hours start to finish,"] ~says~ {Ahmed Farouk}, whose bedroom in Glebe Close looks straight on to the battery park.

The company would not let us in.
From Wigston Lane, though, [k6 echo-witness|you can see that the next box along is scorched from end to end].

{Claire Rooney, professor of electrochemistry at Loughborough}, has read the site plan.
[k7 rooney !i|"What this tells us is that three metres between units is not enough,"] {she} ~said~.

=== d | The Megawatt Memo | 2032-03-06
Friday five

Fire in Oadby: [k5 trade|a firefighter has died], {Storage Today} ~reported~ midweek.

Capacity auction: dull.

Hydrogen: still the fuel of the future.

=== e | Storage Today | 2032-03-09
Clarification and log

[+ doc-e !r|Our report of 3 March said that a firefighter had died at Oadby; this was wrong, nobody was hurt, and we apologise.]

{Voltara's site log}, handed to the county's inquiry on Monday and read by this magazine, ~has~ [k4 logs|"2:14:07 export breaker open"] and, one line below, "smoke B7".
