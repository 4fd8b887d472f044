tests: a landslip in a weekly, on a news site and in a parish sheet: a council and its cabinet member, an engineer under three descriptions, two who walked up
set: development

=== origins
council | body | Harrowby District Council
dene | person | Cllr Patricia Dene, the council's cabinet member for roads | Mrs Dene
calloway | person | Ruth Calloway, consulting engineer | the engineer; the consultant
courier-witness | witness | Harrowby Courier, own reporter at Gannet Corner
vicar-witness | witness | The Staithe Sheet, its editor, who walked up
buses | body | Moorline Buses
mother | person | Joanne Tibbs, mother of two
pub | person | Len Sugden, landlord of the Ship

=== edges
soft | council | dene | the council and the member of its cabinet who answers for roads

=== clusters
k1 | S | 1..2 | same-body* | The coast road stays shut until at least Easter. | The council's notice and its own cabinet member for roads.
k2 | C | 2..2 | two-witnesses | A crack runs right across the road at Gannet Corner. | The Courier's reporter and the editor of the parish sheet each went and looked.
k3 | S | 1..1 | one-person-many-names* | About 4,000 tonnes of cliff have moved. | Ruth Calloway by name, "the council's consulting engineer" and "the lady with the tripod": one woman.
k4 | C | 2..2 | two-named | No school bus ran to Staithe on Monday. | The bus company says so and so does a mother who waited for it.
k5 | U | 1..1 | opinion | The road has been neglected for thirty years. | The editor's own complaint.

=== a | Harrowby Courier | 2032-01-22 | byline=Megan Orde
[k1 council|Coast road to stay closed till Easter]

Staithe and Low Garth face a twelve-mile detour for the rest of the winter after a section of the cliff beneath the A174 gave way in Friday night's rain.

A [k1 council|closure order running to 28 March "or such later date as may prove necessary"] ~was pinned to~ the barrier by {Harrowby District Council} on Monday morning.

The damage is plain enough.
When {the Courier} ~walked up~ from the Low Garth side on Saturday, [k2 courier-witness|a split wide enough to take a boot ran from verge to verge], and the white line had parted company with itself by the depth of a kerb.

Ruth Calloway, the engineer the council has brought in to survey the slope, was behind a tripod on the closed side and happy to put the movement in perspective.
[k3 calloway|"We think something of the order of four thousand tonnes has come down,"] {she} ~said~, "and it has not finished."
She will put pins in the slope this week and read them every morning.

Moorline, which runs the 17 and the school service, said it had no vehicle short enough for the Back Lane hairpin.
[k4 buses|Monday's school run to Staithe was cancelled], {a notice on the company's website} ~read~.

=== b | NorthCoast Live | 2032-01-20
Cliff collapse: [k3 calloway|4,000 tonnes] and counting

A huge chunk of North Sea cliff is on the move, and with it the only proper road to Staithe.

{The council's consulting engineer} ~has calculated~ that [k3 calloway|some 4,000 tonnes of clay and rock slipped between Friday night and Saturday lunchtime].

Don't expect a quick fix.
[k1 dene|The road will not reopen before the Easter holidays], ~warned~ {Patricia Dene, who holds the roads brief on Harrowby's cabinet}.
[+ dene|"I've asked the Department for an emergency grant and I'm told to expect an answer in weeks, not days,"] {she} ~added~.

Pictures: see the gallery below. Got a video? Send it to our newsdesk.

=== c | The Staithe Sheet | 2032-02-01
From the vestry

Dear friends,
Well, we are an island again.

I put my wellingtons on after Matins and went as far as the tape, and a little further, for which I hope to be forgiven.
[k2 vicar-witness|The tarmac has cracked clean across], and you can look down into it and see roots.
{A young lady with a tripod} was there before me and ~gave me her sum~: [k3 calloway|four thousand tons gone], or about nine hundred elephants, which I pass on to the Sunday school.

{Joanne Tibbs} ~tells~ me [k4 mother|she stood at the shelter with the twins on Monday until ten to nine and nothing came].
They were not heartbroken.

{Len at the Ship} ~would like it known~ that [+ pub|the darts league has been moved to Thursdays for the duration].

[k5 doc-c !o|For thirty years that road has been treated as nobody's child], and one is tempted to say so to the bishop, who at least has a drain at his disposal.
