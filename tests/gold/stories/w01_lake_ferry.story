tests: a lake ferry sinks: an authority and its director, one passenger list read by three, an agency credited at the foot, two reporters at a school hall
set: development

=== origins
marine | body | Malawi's Marine Department | the Marine Department
mwale | person | Gift Mwale, director of the Marine Department | the director
list | record | Passenger list of the MV Chikondi
reuters | agency | Reuters
phiri | person | Esnart Phiri, survivor, who sells dried fish | Mrs Phiri
police | body | Nkhata Bay police
lakeside-witness | witness | Lakeside Star, own reporter at St Anne's school
zbc-witness | witness | Zambezi Broadcasting, own correspondent at St Anne's school
hospital | body | Nkhata Bay District Hospital

=== edges
soft | marine | mwale | the department and its director
soft | reuters | doc-c | Reuters is credited at the foot of the Daily Compass report

=== clusters
k1 | S | 1..2 | same-body* | Sixty-one people are known to have died. | The Marine Department and the man who heads it.
k2 | S | 1..1 | one-record* | The passenger list carries 112 names. | Three outlets read or were shown the same list.
k3 | C | 2..2 | two-named | Sacks of cement were stacked on the upper deck. | A survivor and the police, each to a different outlet.
k4 | S | 1..2 | agency-credit* | The ferry failed an inspection in March. | Reuters gives no root and the Compass, which credits Reuters, gives none either.
k5 | C | 2..2 | two-witnesses | The dead were laid out in the hall of St Anne's school. | Two outlets' own people saw it.
k6 | U | 1..1 | prediction | The number of dead will pass 100. | The director's forecast.
k7 | S | 1..1 | plain | Nineteen survivors were treated at the district hospital. | Only the hospital.

=== a | Reuters | 2031-05-11
Ferry sinks on Lake Malawi, [k1 marine|at least 61 dead]

NKHATA BAY, Malawi, May 11 (Reuters) - A ferry returning from a market on Likoma island went down in rough water late on Saturday, and divers were still bringing up bodies on Sunday night.

[k1 marine|The confirmed death toll stood at 61], {the Marine Department} ~said in a statement~.
{A passenger list} ~seen~ by Reuters [k2 list|had 112 people on it], though children under five are not normally written down.

[k4 reuters|The 34-year-old vessel did not pass its annual inspection in March] but had gone on sailing twice a week.
Its owner, Davie Kachingwe, said by telephone that he was "in mourning like everyone else" and rang off.

[k7 hospital|Nineteen people pulled from the water were being treated], mostly for exposure, {a doctor speaking for Nkhata Bay District Hospital} ~said~.

=== b | Lakeside Star | 2031-05-12 | byline=Chimwemwe Banda
A town waits at the school gate

They come in by the side door of St Anne's, because the front has been kept for the pickups.
In the hall where the Form Fours sat their mock papers last week, [k5 lakeside-witness|the drowned are lying in rows under chitenje cloth], and your reporter counted the rows and then stopped counting.

{Esnart Phiri}, who sells dried usipa, was among those who lived.
[k3 phiri|"They put the cement on top, where we sit, maybe two hundred pockets,"] ~said~ {Mrs Phiri}.
[+ phiri|"When the wind turned us everything ran to one side."]

At the jetty the purser's list hangs in a plastic sleeve for families to read.
[k2 list|It ends at number 112].

Mr Gift Mwale arrived by helicopter at noon.
{He} ~told~ relatives that [k1 mwale|sixty-one bodies had been recovered] and, when pressed, that [k6 mwale !p|he expected the figure to go beyond a hundred].

=== c | The Daily Compass, Johannesburg | 2031-05-12
Doomed ferry [k4 doc-c|flunked safety check two months ago]

The ferry that capsized off Malawi's northern shore on Saturday night should not have been in service at all.
[k4 doc-c|Inspectors had refused it a certificate in March], yet it continued to carry traders and schoolchildren to the islands.

It is not known how many were aboard.
{The passenger manifest}, a photograph of which was shared by a relative, [k2 list|runs to 112 entries].

~According to~ {police in Nkhata Bay}, [k3 police|bags of cement had been loaded on the top deck], against the vessel's own loading plan, to leave room below for maize.
Officers said two crew members were being questioned but had not been charged.

The lake, the third largest in Africa, is prone to sudden southerly winds known as mwera at this time of year, and few of the small vessels which ply it carry enough life jackets.

- Additional reporting by Reuters

=== d | Zambezi Broadcasting | 2031-05-12
Malawi ferry: what we know

Divers resumed work at first light off Nkhata Bay after the loss of the MV Chikondi.

Our correspondent Luka Tembo is in the town.
"I have just come out of St Anne's," he said on the morning programme.
[k5 zbc-witness|"The bodies are in the assembly hall there, on the floor, and people are walking between them with torches looking for a face."]

{The head of the Marine Department}, Mr Mwale, ~has put~ [k1 mwale|the number of dead at 61].
A spokeswoman for the police would say only that an inquiry had been opened.

The government has declared three days of national mourning, and flags outside the parliament in Lilongwe were lowered overnight.
Our next bulletin is at one o'clock.
