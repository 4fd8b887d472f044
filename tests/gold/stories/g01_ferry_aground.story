tests: two reporters at one grounding, a harbour master under three names, a body and its spokeswoman
set: development

=== origins
bell-witness | witness | The Sallow Bell, own reporter on the beach
radio-witness | witness | Headland FM, own reporter on the slipway
fenwick | person | Idris Fenwick, harbour master of Sallow Bay | the harbour master; Captain Fenwick; the man who runs the port
coastguard | body | Carrow Coastguard
dunmore | person | Ailsa Dunmore, spokeswoman for Carrow Coastguard | a coastguard spokeswoman
hospital | person | Dr Priti Solanki, Sallow Infirmary
islander | person | Morag Tait, passenger

=== edges
soft | coastguard | dunmore | the coastguard and its own spokeswoman are one body

=== clusters
k1 | C | 2..2 | two-witnesses | The ferry Island Rose is aground on the Cobbler sandbank. | The Bell's reporter saw her from the beach, Headland FM's from the slipway: two outlets, each with its own eyes.
k2 | S | 1..1 | one-person-many-names* | The ferry was off the marked channel. | Fenwick in one article, "the harbour master" in the next, "the man who runs the port" in the third: one man.
k3 | C | 2..2 | two-named | Nobody aboard was seriously hurt. | The coastguard counts everybody safe, the infirmary's doctor treated only bruises: two bodies, each asked by another outlet.
k4 | S | 1..2 | same-body* | There were 71 people aboard. | The coastguard and its spokeswoman Dunmore speak for one body. | contradicted-by:k5
k5 | S | 1..1 | plain | There were 64 people aboard. | One passenger's count, against the coastguard's 71. | contradicted-by:k4
k6 | U | 1..1 | opinion | The old boat should have been retired long ago. | The Bell's own view.

=== a | The Sallow Bell | 2031-02-11
[k1 bell-witness|Island Rose stuck fast on the Cobbler]
By Owen Raith

[k1 bell-witness|The Island Rose lay on the Cobbler sandbank at first light], her bow so high that {this reporter}, standing on Sallow beach, ~could see~ the weed on her keel.
Nobody on the bridge had answered the phone by nine.

[k2 fenwick|She had strayed well outside the buoyed channel], {harbour master Idris Fenwick} ~said~ in his office above the fish market.
"I have charts that a child could follow," he said.

{Carrow Coastguard} ~said~ [k4 coastguard|71 people had been on board] and that [k3 coastguard|every one of them was ashore and sound by ten o'clock].

[k6 doc-a !o|It is a scandal that a boat of that age was still at sea at all.]

=== b | Headland FM | 2031-02-11
[k1 radio-witness|Morning bulletin: ferry on the sand]

Good morning, it is eight o'clock, you're with Headland FM.
Our top story: [k1 radio-witness|the Sallow ferry has run on to the Cobbler bank and she isn't moving].
{Our reporter Jude Amin} is on the slipway and ~can see~ her from there, tilted over, with two lifeboats standing by.

Jude has been talking to people coming off the boats.
{Morag Tait}, who was on her way to her sister's, ~told~ him [k5 islander|they were sixty-four on the boat, she'd counted them out of boredom].

As to how it happened: {the harbour master} ~says~ [k2 fenwick|the skipper had left the marked fairway].

And some good news to end on.
{Dr Priti Solanki of Sallow Infirmary} ~told~ Headland FM [k3 hospital|she has seen nothing worse than bruises from the ferry].

=== c | The Daily Trumpet | 2031-02-12
SHIP OF FOOLS

It took ten minutes to put a 40-year-old ferry on the sand and it will take a spring tide to get her off again.

[k4 dunmore|Seventy-one passengers and crew] were plucked from the Island Rose on Tuesday, {coastguard spokeswoman Ailsa Dunmore} ~told~ the Trumpet.
"We had them off in under an hour," she said.
Blankets and tea were waiting in the lifeboat station.

{The man who runs the port} ~was scathing~.
[k2 fenwick|The ferry was nowhere near where she ought to have been, between the red and the green buoys], he said.
He would not be drawn on who had the wheel.

The owners, Carrow Sound Lines, did not ring us back.
