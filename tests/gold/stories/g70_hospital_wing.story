tests: traps of reading: a topic before a colon, an author who sees a problem, a pronoun between two women, a doctor who is the hospital's
set: development

=== origins
hospital | body | Saint Aldric hospital, its head nurse Eva Brandl | the clinic; Ms Brandl
brandl | person | Eva Brandl, head nurse
minister | person | Health minister Lotte Kern
ministry | body | The health ministry
builder | body | Bauhaus Nord, builder
nurse-union | person | Karla Friis, of the nurses' union
fire | body | Fire brigade of Aldric
patient | person | Otto Wieland, patient
post-witness | witness | Aldric Post, its reporter
anon-b | anon | people who work there

=== edges
soft | hospital | brandl | the hospital and its head nurse
soft | minister | ministry | the minister and her ministry

=== clusters
k1 | S | 1..2 | same-body* | The new wing is closed. | The hospital and its own head nurse.
k2 | S | 1..2 | same-body* | The wing cost 30 million. | The minister and her ministry.
k3 | C | 2..2 | two-named | Water is running down the walls of ward 4. | A patient and the fire brigade.
k4 | S | 1..2 | plain | Nurses will strike. | The union's Friis; a headline of nobody's word elsewhere.
k5 | U | 1..1 | opinion | The wing is a scandal. | A comment.
k6 | S | 1..1 | anonymous-alone | The pipes are of the wrong kind. | People who work there. | anonymous-only
k7 | C | 2..2 | witness+named | Beds stand in the corridor. | The Post's reporter saw them; Friis of the union counted them.

=== a | Aldric Post | 2031-02-11
Saint Aldric: [k1 hospital|new wing shut]

[k1 hospital|Nobody will be admitted to the new wing for the time being], {Saint Aldric hospital} ~regrets~.
[k3 patient 2|"It ran down the wall behind my bed like a fountain, all over ward 4,"] {2|patient Otto Wieland} ~2|marvelled~.
On our way out we had to climb over [k7 post-witness|beds that were parked in the corridor].
[k5 doc-a !o|We see in this wing nothing but a scandal.]

=== b | Nursing Now | 2031-02-13
Leak and strike

{Head nurse Eva Brandl} met Karla Friis of the nurses' union on Monday.
[k1 brandl 2|The wing is closed and stays closed], {2|Ms Brandl} ~2|declared~ before the meeting.
[k4 nurse-union 3|There will be a strike], {3|Ms Friis} ~3|declared~ after it.
[k7 nurse-union 4|Eleven beds are standing out in the corridor], {4|the union's Karla Friis} ~4|totted up~.
[k6 anon-b 5|The wrong pipes were put in], {5|people who work there} ~5|mutter~.

=== c | State Gazette Online | 2031-02-12
Thirty million down the drain

[k2 minister|The wing has cost the state 30 million], {Health Minister Lotte Kern} ~let it be known~.
[k3 fire 2|Water is coming through the walls of ward 4], {2|the fire brigade} ~2|logged~ at 3 a.m.

=== d | Ward and Wing | 2031-02-20
Strike at Saint Aldric

[k4 doc-d|Nurses are going to walk out].
[k2 ministry|Thirty million has been spent], ~per~ {the ministry's books}.
[+ doc-d|Bauhaus Nord measured success by the square metre].
