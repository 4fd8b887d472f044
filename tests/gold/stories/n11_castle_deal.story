tests: coalition talks: a leak two papers have read, opposed parties, a president's seat that stands for him, a live blog, unnamed people of two camps
set: development

=== origins
draft | record | Draft of the coalition agreement, 84 pages
castle | body | Office of President Havlik, called the Castle after its seat | the Castle
speaker-pr | person | Jitka Moravec, the president's spokeswoman
centre | person | Radim Soukup, leader of the Centre Union
greens | person | Alena Vondra, leader of the Greens
opposition | person | Otakar Brunner, leader of the National Block
anon-a | anon | a Centre Union negotiator, to Denni Zpravy
anon-b | anon | a Green negotiator, to the Regional Observer
parliament | record | Agenda of parliament, published by its clerk
live-witness | witness | Denni Zpravy, its live reporter in the courtyard
observer-witness | witness | The Regional Observer, its man at the gate

=== edges
soft | castle | speaker-pr | the president's office and his own spokeswoman
soft | anon-a | anon-b | no names: both sat at one table

=== clusters
k1 | S | 1..1 | one-record* | Motor fuel will cost four crowns more from July. | Two papers have read one and the same draft.
k2 | C | 2..2 | parties-agree | The Centre Union gets nine ministries. | The leader who gets them and the partner who would have liked them.
k3 | S | 1..2 | metonym* | The president will appoint the cabinet on Friday. | "The Castle" and the president's spokeswoman are one office.
k4 | S | 1..2 | unnamed-never-adds* | Soukup threatened to walk out on Tuesday night. | One nameless negotiator from each camp, and no one who answers for it. | anonymous-only
k5 | C | 2..2 | two-witnesses | The two leaders left by separate doors. | The live reporter in the courtyard and the Observer's man at the gate.
k6 | U | 1..1 | opinion | This is a government of losers. | The opposition leader's verdict.
k7 | C | 2..2 | record+named | The vote of confidence will be held on 17 June. | Parliament's printed agenda, and the party leader who asked for the day.

=== a | Denni Zpravy (English service) | 2032-06-03
Live: a coalition, at last

20.05 The door on the left opens and it is Alena Vondra, alone, in sneakers.
The door on the right opens and it is Radim Soukup.
[k5 live-witness|They did not come out together, they did not even use the same staircase.]

20.11 {Soukup}, under an umbrella that is not his: [k2 centre|"The Centre Union will fill nine departments."]

20.40 We have the paper itself.
Eighty-four pages.
On page 31 of {the draft} [k1 draft|excise on petrol and diesel goes up by four crowns a litre on 1 July].

21.15 A word about Tuesday.
[k4 anon-a|Soukup had already put on his coat and said that he would rather have elections], {one of his own negotiators} ~has told~ our colleague.

21.30 {The Castle} ~lets it be known~ that [k3 castle|the new cabinet will be appointed on Friday at ten].

22.00 Good night from the courtyard.

=== b | The Regional Observer | 2032-06-05
Four crowns at the pump and other surprises

The reader will want to know first what it costs.
In {the version of the agreement that lies before us} ~there stands~ [k1 draft|an increase of four crowns on every litre of fuel, as of the first of July].

Then, who gets what.
{Alena Vondra} ~makes no secret~ of it: [k2 greens|nine chairs for the Centre, six for her people], "and the better six".

{Our man at the gate} ~saw~ [k5 observer-witness|Mrs. Vondra go to the tram by the north door and Mr. Soukup to his car by the south one].
From this you may conclude what you like.

It was a near thing.
{A Green who was in the room} ~remembers~ that [k4 anon-b|the chairman of the Centre stood up on Tuesday towards midnight and announced he was leaving for good].

[k7 parliament|The confidence vote has been put down for Thursday the 17th], ~as can be seen in~ {the printed agenda of the chamber}.

=== c | Radio Hora | 2032-06-04
Noon news

{Jitka Moravec, who speaks for President Havlik}, ~has announced~ [k3 speaker-pr|the appointment of the government for tomorrow, Friday].

{The leader of the National Block, Otakar Brunner}, ~calls~ it [k6 opposition !o|"a government of losers"].
Radim Soukup shrugged when we caught him at breakfast.
[k7 centre|"We asked the chamber for a vote on the seventeenth and the seventeenth it is,"] {he} ~said~, and went back to his egg.

The weather: rain.
