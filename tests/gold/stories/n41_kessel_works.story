tests: an explosion in five articles: one claim in all of them with mixed roots, a plant, its owner and its manager, a mayor who passes on the fire chief, an inspection report behind three descriptions, bare repetition
set: development

=== origins
fire | body | Port Alder Fire Department
chief | person | Fire Chief Gwen Tolliver
hospital | body | Alder Memorial Hospital
plant | body | Kessel Coatings
owner | body | Brandt-Orley Group, owner of Kessel Coatings
manager | person | Phil Dresner, manager of the plant
inspection | record | Federal inspection report of March 2031
worker | person | Luis Amador, second-shift operator
times-witness | witness | Port Alder Times, its reporter on Cole Street
kald-witness | witness | KALD Radio, its reporter on Cole Street
college | body | Alder Community College, its seismometer
usgs | body | U.S. Geological Survey

=== edges
soft | fire | chief | the department and its chief
soft | plant | owner | Brandt-Orley owns Kessel
soft | plant | manager | Dresner runs the plant
soft | owner | manager | he works for a company the group owns
hard | doc-d | manager | d repeats the manager's sentence word for word

=== clusters
k1 | C | 2..4 | two-named | Two people were killed. | The fire department (its chief, and the mayor who has it from her) and the hospital; a website merely repeats the figure.
k2 | S | 1..3 | release-copied* | A relief valve had been left closed. | The plant, its owner and its manager, whose sentence a website prints as its own: one house. | text-reuse
k3 | S | 1..1 | one-record* | Inspectors found eleven violations in 2031. | One federal report behind "records", "inspectors" and "a document".
k4 | C | 2..2 | two-witnesses | Windows are out along Cole Street as far as the church. | The reporters of the paper and the station walked it.
k5 | S | 1..1 | relayed-word* | The alarm did not go off. | Luis Amador says so; the union has it from him.
k6 | C | 2..2 | two-measurements | The blast came at 9:14 p.m. | The Survey's network and the college's own instrument.
k7 | S | 1..2 | unnamed-never-adds* | Kessel employs 310 people. | Said in passing, without a source, in two articles.

=== a | Port Alder Times | 2032-01-16 | byline=Monica Reyes
[k1 chief|Two dead] in Kessel explosion

[k1 chief|Two workers were killed] and at least nine injured Thursday night in an explosion at the Kessel Coatings plant that was felt as far away as the naval base.

[k1 chief|Both of the dead were found in the mixing hall], {Fire Chief Gwen Tolliver} ~said~ at a midnight briefing.
Tolliver would not identify them until relatives had been told.

Along Cole Street, which runs from the plant gate uphill, [k4 times-witness|there isn't a whole pane of glass until you get past St. Brendan's], and people were out in bathrobes with brooms when {the Times} ~came by~.

The plant has been in trouble before.
{Records on file with the federal safety agency} ~list~ [k3 inspection|11 violations after a visit in March 2031], two of them described as serious.
Kessel paid a fine of $48,000.

{The U.S. Geological Survey} ~said~ [k6 usgs|its network had registered the blast at 14 minutes past 9].

[k7 doc-a|Kessel has 310 employees], about a third of whom were on shift.

=== b | KALD Radio | 2032-01-16
Morning Edition, local break

You're listening to KALD.
Mayor Ted Farris was on the program a few minutes ago.
{Chief Tolliver} had called him at home, he said, to ~tell~ him that [k1 chief|two lives had been lost].

{I}'m ~standing~ on Cole Street.
[k4 kald-witness|Every window on the north side is gone, I'd say from the tracks all the way up to the church.]

One man who got out is Luis Amador, of the second shift.
[k5 worker|"No alarm, no horn, nothing, I only knew because the floor came up,"] {Amador} ~said~.

{The company} ~says~ [k2 plant|a relief valve on the reactor wasn't open when it should have been].

=== c | Metro Business Daily | 2032-01-17
Brandt-Orley shares slide after fatal blast at unit

Shares in Brandt-Orley Group fell 6% on Friday after an explosion at its Kessel Coatings subsidiary.

[k1 hospital|Two employees were pronounced dead on arrival], {Alder Memorial Hospital} ~said~.
{The fire department}'s log for the night ~gives~ [k1 fire|two fatalities and nine people injured].

In a filing, {the group} ~said~ preliminary findings showed that [k2 owner|a pressure-relief valve had been in the closed position].

{Inspectors} who went through the plant ten months ago had ~cited~ [k3 inspection|it on eleven counts].

[k7 doc-c|The unit has a workforce of 310.]

=== d | BlastWatch (website) | 2032-01-18
Kessel: here we go again

Add another pin to the map.
[k1 doc-d|Two dead], nine hurt, one street without windows.

And the why?
[k2 doc-d|A relief valve on reactor four had been left closed after the maintenance that was carried out on the afternoon shift.]
It is always a valve.

If you want to know how surprised anybody should be, there is a document.
[k3 inspection|Eleven violations in one visit], {it} ~says~, and I have put it up as a PDF.

=== e | The Alder Log, newsletter of Local 88 | 2032-01-23
Brothers and sisters

We lost two.
Their names will be read at the hall on Sunday.

{Brother Amador} has ~told~ the executive what he told the radio, that [k5 worker|the horn never sounded].
We have asked to see its log.

Plant manager Phil Dresner met a delegation on Tuesday and stuck to his script.
[k2 manager|A relief valve on reactor four had been left closed after the maintenance that was carried out on the afternoon shift], {he} ~said~, as if valves closed themselves.

For the record, {the seismometer} that the kids at the community college keep in the basement ~has~ [k6 college|the jolt at 9:14 and eight seconds].
Dana Whitcomb's cat has come home.
