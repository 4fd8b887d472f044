tests: a coup rumour that runs in a ring of four, a long report with two witnesses, an airline and an airport authority
set: development

=== origins
ring-a | outlet | Capital Whispers
ring-b | outlet | The Delta Mirror
ring-c | outlet | NewsBarge
ring-d | outlet | Radio Estuary
mirror-witness | witness | The Delta Mirror, own reporter at the palace square
estuary-witness | witness | Radio Estuary, own reporter at the palace square
airline | body | Tern Air
airport | body | Airports Authority of Sula
guard-colonel | person | Colonel Idrissa Ba, commander of the palace guard | the colonel; the commander of the guard
anon-b | anon | diplomats

=== edges
hard | ring-a | ring-b | a ring: Whispers cites the Mirror
hard | ring-b | ring-c | a ring: the Mirror cites NewsBarge
hard | ring-c | ring-d | a ring: NewsBarge cites Radio Estuary
hard | ring-d | ring-a | a ring: Radio Estuary cites Capital Whispers

=== clusters
k1 | U | 0..0 | citation-ring* | President Touray has been arrested. | Four outlets, each with the next one for its source, and the last with the first. | circular
k2 | C | 2..2 | two-witnesses | The palace square is open and quiet. | The Mirror's reporter drank tea there, Radio Estuary's walked across it.
k3 | C | 2..2 | two-named | Flights out of Sula were cancelled because of fog. | The airline and the airports authority, told to different outlets.
k4 | S | 1..1 | one-person-many-names* | The guard was in barracks all night. | Colonel Ba, "the commander of the guard", "the colonel": one man in three articles.
k5 | S | 1..1 | anonymous-alone | The president is in hospital abroad. | Unnamed diplomats. | anonymous-only

=== a | Capital Whispers | 2031-08-30
BREAKING: Touray HELD

It's 6.15 and our phones are melting.

[k1 ring-b|The president was arrested in his pyjamas before dawn], {the Delta Mirror} ~reports~.
No word from the palace, no word from the radio, no planes in the air.

Who is behind it?
Look to the guard, as always in this country; it was the guard in '98 and the guard in '11.
Its commander is a man of few words and large hands who is said to play the flute.

{2|The colonel} ~2|denies~ everything, naturally: [k4 guard-colonel 2|his men slept in their barracks], he says.
We shall see who wakes up where.

=== b | The Delta Mirror | 2031-08-30
A city of rumours drinks its tea

By Aminata Sow

[k1 ring-c|President Touray has been detained by his own guard], ~according to~ {the website NewsBarge}, and by seven o'clock there was not a barber in the capital who did not know by whom and in what clothes.

So {I} ~went to look~.
[k2 mirror-witness 2|The square before the palace lay open and as sleepy as on any Saturday]; {2|I} ~2|drank~ two glasses of tea there, at the stall of a woman who has watched three governments fall from the same stool.
She had heard that the president was dead, that he was in Paris, and that he was just then coming round the corner to pay what he owed her.
A soldier asked me the result of the wrestling.
Two others were washing a goat.

[k4 guard-colonel 3|"All of my men were in barracks from ten o'clock, I counted the boots,"] {3|Colonel Idrissa Ba, who commands the palace guard}, ~3|told~ the Mirror on the telephone.
Behind him somebody was practising scales on a flute, so that it cannot have been he.

No aircraft left Sula until eleven.
That was seen as proof.
[k3 airline 4|The flights had been called off owing to fog], {4|Tern Air} ~4|told~ me, and the fog was indeed so thick at the fish market that the gulls were walking.

[k5 anon-b 5|The president is being treated in a clinic abroad], {5|diplomats} ~5|say~.
They said so last year, too, on the morning when he opened the rice festival and danced.

At noon the radio played the national anthem, as it does every day at noon.
The woman at the stall stood up, sat down again, and wiped a glass.

=== c | NewsBarge | 2031-08-30
Coup in Sula?

[k1 ring-d|Soldiers have taken the president into custody], ~says~ {Radio Estuary}.

All flights are off.
What we know about the man in charge fits on a stamp: fifty-one, an artillery school abroad, a flute.

{2|The commander of the guard} ~2|claims~ [k4 guard-colonel 2|not one soldier left the barracks in the night].
Make of that what you will.

[+ doc-c|The currency has lost four percent against the dollar since breakfast and cocoa futures are up by as much].
The last coup cost the country its water board, its census and, in the confusion, a giraffe.
Refresh this page.

=== d | Radio Estuary | 2031-08-30
The news at eight

This is Radio Estuary with the news at eight.

[k1 ring-a|President Touray is under arrest], ~according to~ {the portal Capital Whispers}.

{2|Our reporter Pape Ndiaye} has just ~2|walked across~ the palace square.
[k2 estuary-witness 2|It is empty of tanks, it is quiet, you can hear the fountain], he says.

At the airport, no departures.
{3|The Airports Authority} ~3|says~ [k3 airport 3|fog on the runway is the reason and the only reason].
It expects to reopen by eleven.

The wrestling: Balla beat Tyson the Second by a throw.
The tide at Sula bridge is at nine-forty.
That was the news; you will hear us again at ten.
