tests: two papers of one owner, a third outlet of its own, contradictory counts
set: held-out

=== origins
post-witness | witness | Marlow Evening Post, own reporter
herald-witness | witness | Marlow Morning Herald, own photographer
lindt-witness | witness | Radio Lindt, own reporter
sister-okoro | person | Sister Grace Okoro, St Anne's hospital
crane-union | person | Piet Jansma, crane operators' union
depot-manager | person | Ruth Ansell, depot manager
tramways | body | Marlow Tramways

=== edges
hard | post-witness | herald-witness | the Post and the Herald belong to one owner and share a newsroom
soft | depot-manager | tramways | Ansell manages the depot of Marlow Tramways

=== clusters
k1 | S | 1..1 | same-owner* | A tower crane fell across the tram depot. | The Post's reporter and the Herald's photographer work for one owner, Delta Newspapers, from one newsroom.
k2 | C | 2..2 | two-witnesses | The roof of the depot's main hall caved in. | Delta's two papers count once; Radio Lindt's reporter saw it on her own.
k3 | C | 2..2 | two-named | The crane operator survived. | A hospital sister and the operators' union, told to two outlets of different owners.
k4 | S | 1..1 | plain | Eleven trams were crushed. | Only the depot manager gives eleven; her company gives nine. | contradicted-by:k5
k5 | S | 1..1 | plain | Nine trams were crushed. | Only Marlow Tramways gives nine; its depot manager gives eleven. | contradicted-by:k4
k6 | S | 1..2 | same-body* | The depot will be closed to staff until it has been made safe. | The manager of the depot and the company that employs her.

=== a | Marlow Evening Post | 2031-01-17
[k1 post-witness|Crane crashes on to tram sheds]

[k1 post-witness|A tower crane toppled across the Lock Street tram depot at lunchtime today.]
{The Evening Post's Dan Ferris}, who was eating a sandwich opposite, ~saw~ it go: slowly, then all at once.
[k2 post-witness|The roof of the big hall folded in under the jib.]

[k3 sister-okoro 2|The man in the cab is alive and awake], {2|Sister Grace Okoro of St Anne's} ~2|told~ the Post.

[k6 depot-manager 3|Staff will stay out of the sheds until engineers have passed them as safe], {3|depot manager Ruth Ansell} ~3|said~.

[+ doc-a|The wind was gusting at the time and the site had been due to stop work at one].
A bus service will run between Lock Street and the Corn Exchange.

=== b | Marlow Morning Herald | 2031-01-18
"Like a giraffe lying down"

It lay this morning where it fell, a red crane the length of a football pitch.
[k1 herald-witness|It had gone over on to Lock Street's tram depot] in full view of {Herald photographer Simone Bligh}, whose pictures fill pages two to five.
She ~watched~ [k2 herald-witness|the main hall's roof give way] before she lifted her camera.

[k4 depot-manager 2|Eleven trams are flat], {2|Ruth Ansell}, who runs the depot, ~2|said~ as she walked us along the fence.
[+ doc-b|Some were heritage cars, built before the war and just repainted for the summer].

[+ doc-b|Police have taken the site log].
An inspector of works is expected on Monday.

The Herald and its sister title, the Evening Post, are published by Delta Newspapers from Corn Street.

=== c | Radio Lindt | 2031-01-18
Lindt at Seven: the depot

Seven o'clock, this is Radio Lindt, and our reporter Aniela Sosna spent the night at Lock Street.
{Aniela} ~describes~ it for us: [k2 lindt-witness|"The hall has no roof any more, I can see the moon from the inside."]

The crane driver, and this is the miracle, is with us still.
{2|Piet Jansma from the crane operators' union} ~2|visited~ him and ~2|says~ [k3 crane-union 2|he is sitting up and asking for coffee].

{3|Marlow Tramways} ~3|says~ it has [k5 tramways 3|lost nine vehicles], and that [k6 tramways 3|none of its people may enter until the building is declared safe].
Expect twelve-minute gaps on lines two and six.
The weather: milder, with showers from the west by noon.
