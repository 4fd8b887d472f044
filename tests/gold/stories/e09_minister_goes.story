tests: a Turkish minister resigns: the man, his letter and his adviser, unnamed party people, an old interview served as new, two opponents who agree on a meeting, a presidency and its spokesman
set: development

=== origins
karahan | person | Selim Karahan, minister of agriculture | the letter; the outgoing minister
adviser | person | Burak Enginsu, Karahan's press adviser
sezer | person | Leyla Sezer, leader of the opposition Republican Union
topal | person | Yavuz Topal, deputy chair of the governing Homeland Party
anon-party | anon | three people in the governing party
anon-deputy | anon | a veteran deputy of the governing party
presidency | body | Office of the Presidency
spokesman | person | Ferhat Onay, the Presidency's spokesman
analyst | person | Gülden Ayhan, political scientist
growers | body | Union of Chambers of Agriculture

=== edges
soft | karahan | adviser | a minister and his press adviser
soft | anon-party | anon-deputy | unnamed people of one party who may be the same
soft | presidency | spokesman | the Presidency and its spokesman

=== clusters
k1 | S | 1..2 | one-side* | Karahan goes for reasons of health. | His own letter and his own press adviser.
k2 | C | 2..2 | opposed-agree | Sezer and Topal met on Monday evening. | The opposition leader and the governing party's deputy chair each say so.
k3 | S | 1..2 | anonymous-only* | Karahan fell out with the palace over the tender for the Gökçay dam. | Unnamed people of one party, who may be the same.
k4 | S | 1..1 | recycled* | Karahan said he would rather prune apricot trees than sit in a cabinet. | One interview of 2030, served as new by the second outlet.
k5 | U | 1..1 | prediction | The country will vote before the spring is out. | A forecast by one political scientist.
k6 | S | 1..2 | same-body* | Ayşe Bilgin succeeds Karahan. | The Presidency's decree and its own spokesman.

=== a | Bosphorus Ledger | 2033-11-16 | byline=Nilay Köse
Analysis: the apricot grower leaves the cabinet

ANKARA. Ministers in Turkey are usually dismissed at midnight.
Selim Karahan chose half past two in the afternoon and a sheet of lined paper.

[k1 karahan|"My doctors have asked me for a year and I have decided to give it to them,"] {the agriculture minister's handwritten letter} ~reads~.
Few believe in the doctors.
{Three people in the governing party} ~say~ that [k3 anon-party|he had refused to sign the award of the Gökçay dam to a firm the palace preferred].
None agreed to be named, and all three were keen to know what the other two had told us.

Whether the coalition holds is another question.
[k2 sezer|"Mr Topal came to my flat on Monday at eight, he drank two teas, and we talked about dates,"] {Leyla Sezer} ~said~ at her group meeting, to laughter.
She did not say which dates.
For {Gülden Ayhan of Black Sea University} the matter is clear: [k5 analyst !p|the country will go to the polls before the spring is out].

By evening there was a successor.
{A decree of the Presidency} ~names~ [k6 presidency|Ayşe Bilgin, until now the governor of Malatya].
{The Union of Chambers of Agriculture} ~noted~ drily that [+ growers|she will be the fifth minister in seven years].

Karahan never hid that politics bored him.
[k4 karahan|"Give me forty apricot trees and a good saw, and you may keep your cabinet,"] {he} ~told~ this newspaper in an interview in May 2030.

=== b | Günışığı TV, news page | 2033-11-17
Karahan: [k4 karahan|"Forty apricot trees" instead of the cabinet table]

A day after his departure {the outgoing minister} ~has broken~ his silence with bitter words: [k4 karahan|he would take forty apricot trees and a saw over any seat in government].

[k1 adviser|The step has medical grounds and no others], {his press adviser, Burak Enginsu,} ~assured~ our channel.
The minister, he went on, had given no interview since Sunday and intended to give none.

But behind the curtain it sounds different.
{A veteran deputy of the governing party, who wishes to remain one,} ~speaks~ of [k3 anon-deputy|a row with the palace about who should build the Gökçay dam].

[k6 spokesman|Malatya's governor, Ayşe Bilgin, takes over the ministry], {Ferhat Onay, spokesman for the head of state,} ~announced~ on the steps.
[+ spokesman|She is to be sworn in on Friday], {he} ~said~.

And the teas?
{Yavuz Topal}, whose party governs, ~did not deny~ them.
[k2 topal|"Yes, I called on Mrs Sezer on Monday evening, one may visit a neighbour,"] {the deputy chair} ~told~ reporters in the corridor of parliament.
In Ankara the two live eleven kilometres apart.
