tests: subsidiary and parent, a press release copied by two, two bodies' instruments, unnamed people who add nothing
set: development

=== origins
orlin | body | Orlin Solvents | the company; the operator
vastra | body | Vastra Chemicals, parent of Orlin Solvents
agency-monitor | record | Monitoring station of the provincial environment agency
rooftop-sensor | record | Roof sensor of Lindqvist Technical College, read by Dr Femke Aldous
gazette-witness | witness | Tannery Gazette, own reporter at the school gate
harrow | person | Colin Harrow, head teacher
anon-b | anon | industry sources, to Solvents & Resins Weekly
anon-c | anon | a person who was in the yard, to The Provincial

=== edges
soft | orlin | vastra | Vastra Chemicals owns Orlin Solvents
hard | doc-c | orlin | c copies a sentence of Orlin's release word for word, which b credits
soft | anon-b | anon-c | unnamed on both sides

=== clusters
k1 | S | 1..2 | parent-and-subsidiary* | Tank 4 at the Orlin plant leaked styrene for two hours. | Orlin says so in one article and its owner Vastra in the next: one house.
k2 | C | 2..2 | two-measurements | Styrene in the air at Mill Road passed the legal limit on Thursday morning. | The agency's station and the college's roof sensor are two instruments of two bodies, each read by another outlet.
k3 | C | 2..2 | witness+named | Mill Road school sent its pupils home. | The Gazette's reporter watched it; the head teacher told The Provincial.
k4 | S | 1..1 | release-copied* | Orlin's emergency team contained the release within its own bunded area. | b credits Orlin's statement; c prints the same sentence as its own. | text-reuse
k5 | S | 1..2 | unnamed-never-adds* | Two workers were treated in hospital. | An unnamed person in each article; they may be one and the same. | anonymous-only
k6 | U | 1..1 | prediction | The plant could stay shut for a month. | The Gazette's guess.

=== a | Tannery Gazette | 2031-03-06
[k3 gazette-witness|Children sent home] as fumes drift over Mill Road

[k3 gazette-witness|Every pupil at Mill Road primary was sent home on Thursday morning]; {our reporter} ~watched~ the last of them climb into a grandmother's van at twenty to ten.
The air tasted of nail varnish.

[k2 agency-monitor|The limit for styrene was passed at 7 a.m.], ~according to~ the {readings of the environment agency's own station} on the corner, which anybody may look up.

[+ doc-a|The smell came from Orlin Solvents].
[k1 orlin|Two hours' worth of styrene had escaped from tank number four], {the company} ~said~ in a note pushed through letter boxes.

[k6 doc-a !p|The works ^could^ now stand idle for a month.]

=== b | Solvents & Resins Weekly | 2031-03-10
[k1 vastra|Orlin site down after styrene loss]

[k1 vastra|Storage tank 4 at the Orlin site lost styrene over a period of some 120 minutes last Thursday], {Vastra Chemicals} ~confirmed~ to this magazine.
[+ doc-b|Vastra bought Orlin three years ago and runs it as a wholly owned subsidiary with its own board, its own works fire crew and its own safety case].

~2|In a statement~, {2|Orlin} ~said~: [k4 orlin 2|the emergency response team contained the release within the bunded area and at no time was there any danger to the public].

[k5 anon-b 3|Two operators needed hospital treatment], {3|industry sources} ~3|say~.
[+ doc-b|The tank, a 1970s floating-roof design, had passed its last inspection].
Vastra's share price was little changed.

=== c | The Provincial | 2031-03-11
What we know about the Orlin fumes

Five days on, the questions are piling up.

[k4 doc-c|The emergency response team contained the release within the bunded area and at no time was there any danger to the public.]
Yet {the sensor on the roof of Lindqvist Technical College} ~tells~ a different story: [k2 rooftop-sensor|at breakfast time on Thursday it stood at nearly twice the permitted value for styrene].
"We calibrated it in January," said Dr Femke Aldous, who keeps it.

{Colin Harrow}, who heads the Mill Road school, ~told~ The Provincial that [k3 harrow|he had closed it and had the children collected].
And {a person who was in the yard that morning} ~says~ [k5 anon-c|two colleagues were taken to the infirmary].
The works itself has been silent since the weekend.
