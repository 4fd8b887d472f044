tests: a returned bronze: two governments' sides agree, a museum and its director, one provenance file read by two, a palace and its spokesman, a handing over seen by two, a long feature with little attribution
set: development

=== origins
museum | body | Ethnographic Museum of Lindau
director | person | Dr Ulrike Sommer, director of the museum
commission | body | National Commission for Heritage, Abuja
file | record | Acquisition file 1903/44 of the museum
palace | body | Palace of the Oba
palace-pr | person | Chief Osaro Uwadiae, the palace's spokesman
sentinel-witness | witness | The Benin Sentinel, its reporter in the courtyard
gazette-witness | witness | Bodensee Gazette, its reporter in the courtyard
caster | person | Efosa Inneh-Obaro, bronze caster
xray | record | X-ray study of the Technical University of Konstanz
auction | body | Harmsworth auctioneers

=== edges
soft | museum | director | the museum and its director
soft | palace | palace-pr | the palace and the chief who speaks for it

=== clusters
k1 | C | 2..3 | parties-agree | Ownership of the leopard has passed to Nigeria. | The museum that gave it up, with its director, and the commission that received it.
k2 | S | 1..1 | one-record* | A ship's doctor sold it for forty marks in 1903. | One acquisition file, read in two newspapers.
k3 | S | 1..2 | same-body* | It will stand in the palace and not in the new museum. | The palace and its spokesman. | contradicted-by:k4
k4 | S | 1..1 | plain | It will stand in the new museum. | Only the commission. | contradicted-by:k3
k5 | C | 2..2 | two-witnesses | The crate would not go through the palace door. | The reporters of two papers stood beside it.
k6 | C | 2..2 | record+named | The tail is a later repair. | The X-ray study, and a caster who knows the alloy by its colour.
k7 | S | 1..1 | plain | A private collector offered two million pounds for it last year. | Only the auctioneers.

=== a | Bodensee Gazette | 2032-05-05 | byline=Cornelia Hess, Benin City
The cat goes home

For a hundred and twenty-nine years she had stood on the second floor, between a Samoan canoe and the fire extinguisher, and generations of Lindau schoolchildren had been told not to put their fingers in her mouth.
I was one of them.
I did put my fingers in.

It was a Tuesday when Ulrike Sommer signed.
[k1 director|From that minute the leopard had been Nigerian], {she} ~tells~ me on the plane, and she had merely been carrying it.
She has a seat belt round it.

How it came to us is a matter of four pages.
The file bears the number 1903/44, and I was allowed to sit with it for a morning.
[k2 file|A ship's doctor named Brandes got forty marks], {it} ~says~, "and a receipt for the frame".

Of the forty marks' worth of objects that Brandes brought home in a sea chest, eleven were sold to a collector in Basel, two went down with a barge on the lake in 1911, and one, a bell, was rung at the town's carnival until the 1960s by men with blackened faces.
Nobody in the council chamber wanted to speak of the bell.
The vote, when it was at last taken, was nineteen to three.
One of the three, a retired pharmacist, told me in the tram that he had nothing against anybody, but that one must be allowed to be sad about a cat.

There is a crack where the tail begins.
At the Technical University they once put her under {the X-ray}, and [k6 xray|the tail proved to be of another alloy, added some two centuries later].

And then, after all those years and all those speeches, this: on Wednesday at eleven in the morning, before four hundred guests, [k5 gazette-witness|the box turned out to be wider than the door of the palace].
A carpenter was sent for.
Nobody minded; the drummers simply went on.

=== b | The Benin Sentinel | 2032-05-06
Oba receives royal leopard

BENIN CITY erupted on Wednesday.

There was a moment of comedy when [k5 sentinel-witness|the crate got stuck in the doorway and had to be cut down with a saw before our eyes].

Where will she live?
[k3 palace|Here, under the Oba's roof, and nowhere else], {the Palace} ~declared~ in a bulletin pasted on the gate.

Asked about it, Efosa Inneh-Obaro of Igun Street, whose family has cast bronze since the days of Oguola, crouched down and looked for a long time.
[k6 caster|"This tail is not from the same pot, see the colour, a grandson did it,"] {he} ~said~.

=== c | Art & Restitution Monthly | 2032-06-01
Lindau transfers title

[k1 commission|Title in the so-called Brandes leopard, inv. 1903/44, has been transferred.]
{The National Commission for Heritage} ~confirms~ [k1 commission|it took ownership on 4 May] and [k4 commission|intends to show it in the new museum on the moat].
That is news to the court: ~according to~ {Chief Osaro Uwadiae}, [k3 palace-pr|the object "will not spend one night outside the palace"].

The archival trail is short.
[k2 file|In 1903 a naval physician parted with it for 40 marks], as {the museum's papers} ~show~.

{Harmsworth, the auction house}, ~lets it be known~ that [k7 auction|a client would have paid two million pounds for it as recently as last year].

=== d | Lindau municipal newsletter | 2032-05-10
From the Council

[k1 museum|The leopard is no longer the property of the town's collection but of the Federal Republic of Nigeria], {the Museum} ~informs~ us.
The empty plinth may be visited free of charge.
