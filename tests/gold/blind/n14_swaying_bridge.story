tests: an old film as new: a recycled story printed twice, a debunker with the engineer, two measurements of the real sway, an agency's photographer
set: blind

=== origins
old-engineer | person | Sukarno Wibowo, engineer, in 2027
agency | body | Road agency of Batu province
director | person | Retno Hadiputri, director of the road agency
univ | body | Institute of Technology of Batu, own sensors
maker | body | Taisei-Morrow, builder of the bridge
photographer | witness | Archipelago Press, its photographer on the bridge
mayor | person | Mayor Benny Lumanauw
anon-c | anon | a trucker, in a comment
checker | person | Ira Sasmita, fact-checker of Periksa Timur

=== edges
hard | doc-b | old-engineer | b repeats the sentence of a, five years older, that a credits to Wibowo
hard | doc-c | old-engineer | c repeats it too
soft | agency | director | the road agency and its director

=== clusters
k1 | S | 1..1 | recycled-old-story* | Two of the sixteen stay cables have lost their tension. | The engineer's finding of 2027, printed again in 2032 by two sites without its date. | text-reuse
k2 | C | 2..2 | two-measurements | The deck moves 19 centimetres in a storm. | The institute's sensors and those of the builder.
k3 | S | 1..1 | relayed-witness* | Lorries were turning round on the ramp. | One photographer of one agency, in two outlets.
k4 | S | 1..2 | same-body* | Both cables were replaced in 2028. | The road agency and its director.
k5 | S | 1..1 | anonymous-alone | Drivers have been told to let air out of their tyres. | A comment without a name. | anonymous-only
k6 | S | 1..1 | plain | The film was shot in November 2027. | The fact-checker alone.
k7 | S | 1..1 | plain | The bridge will be shut on Sunday for an inspection. | Only the mayor.

=== a | Suara Batu | 2027-11-30
Cable fears on the strait bridge

[k1 old-engineer|Two of the sixteen stay cables on the western pylon have lost more than half of their design tension since the opening], {engineer Sukarno Wibowo} ~said~ on Monday.

Lorries over eight tonnes were sent back to the ferry.

=== b | Viral Nusantara | 2032-02-08
LOOK AT THIS BRIDGE (sound on!!)

You will never cross it again after 0:14.

[k1 doc-b|Two of the sixteen stay cables on the western pylon have lost more than half of their design tension since the opening.]
{A trucker} ~wrote~ under the clip that [k5 anon-c|they have been told to let air out of their tyres before the ramp].
Share before it is deleted.

=== c | Strait Business News | 2032-02-09
Hauliers wary as bridge clip spreads

A film of the strait bridge that bends like a rope has been watched six million times since Sunday.

[k1 doc-c|Two of the sixteen stay cables on the western pylon have lost more than half of their design tension since the opening], a worrying figure for an asset with 12 trillion rupiah of debt on it.

[k3 photographer|Trucks were seen making U-turns on the approach], ~wrote~ {Archipelago Press}, whose photographer was standing there.

A bridge is supposed to move, of course.
{Taisei-Morrow}, which built it and left its own instruments in the deck, ~puts~ [k2 maker|the sideways travel in last week's storm at 19 centimetres], well within what was drawn.

=== d | Periksa Timur | 2032-02-11
Checked: old film, old fault

The clip is real.
The date is not.
[k6 checker|It was filmed in November 2027, as the paint scheme and a ferry that was scrapped in 2029 give away], {Ira Sasmita} of our team ~found~.

What about the cables?
{The road agency} ~answered~ within an hour: [k4 agency|the two slack ones were exchanged in 2028].

And the bending?
{The Institute of Technology} has had its own accelerometers on the bridge since it opened, and they ~showed~ [k2 univ|a deflection of nineteen centimetres on Thursday night].

=== e | Suara Batu | 2032-02-12
Mayor: let the experts look

[k7 mayor|Nobody will drive over the strait bridge on Sunday between 6 and 18 hours, because it will be inspected], {Mayor Benny Lumanauw} ~decided~.

The director of roads, Retno Hadiputri, finds that unnecessary.
[k4 director|"The two cables everybody is talking about are new, we changed them four years ago,"] {she} ~said~.

A picture by {Archipelago Press} on our front page ~shows~ [k3 photographer|lorries as they turn back at the foot of the ramp].
