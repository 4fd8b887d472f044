tests: a stolen painting behind a bakery oven in Lucania: art police and their major, a burn mark and a catalogue card, opposed lawyers, an old article that comes round again, a price without an owner
set: development

=== origins
unit | body | Carabinieri art protection unit, Potenza | the art squad
sorgente | person | Major Livia Sorgente, commander of the unit | the major
baker | person | Donato Lapolla, baker
donvito | person | Don Vito Macrì, former parish priest | the old priest
card | record | Catalogue card of the Superintendency, seen by Antiques Quarterly
prosecutor | body | Public prosecutor's office of Matera
lawyer | person | Avv. Rosa Telesca, the baker's lawyer
anon-lucano | anon | Investigators (Il Lucano)
anon-blog | anon | Somebody close to the inquiry (Stolen Saints)
alunni | person | Piero Alunni, art historian, in an article of 2009
agenzia | agency | Agenzia Ofanto
tiezzi | person | Marta Tiezzi, curator at the Diocesan Museum

=== edges
soft | unit | sorgente | a unit and its commander
soft | anon-lucano | anon-blog | unnamed people around the same inquiry
hard | agenzia | doc-c | the blog takes the agency's sentence over without saying so

=== clusters
k1 | S | 1..2 | same-body* | The panel was walled in behind the disused oven. | The art squad's note and its commander.
k2 | C | 2..2 | person-and-document | The painting is the Madonna stolen from San Rocco in Grassolo. | A priest who knows its burn mark, and a catalogue card whose measurements and flaw fit.
k3 | C | 2..2 | opposed-agree | The baker is not under investigation. | The prosecutors and the baker's own lawyer.
k4 | S | 1..2 | anonymous-only* | A go-between had asked 200,000 euros for the panel in 2019. | Unnamed investigators in one paper, unnamed people in a blog, maybe the same.
k5 | S | 1..1 | recycled* | The Madonna was restored in Naples in 1961. | One article of 2009 by Piero Alunni, told again twice.
k6 | U | 1..2 | interpretation | The painter belonged to the circle of the Master of Miglionico. | An attribution, however many make it.
k7 | S | 1..1 | copy-without-credit* | The panel is worth about two million euros. | An agency's bare figure and a blog that lifts it.

=== a | Il Lucano | 2031-10-18 | byline=Gerardo Ippolito
The Madonna behind the bread

GRASSOLO.
For nearly fifty years the Lapolla family has baked with its back to her.

[k1 sorgente|"She was standing upright between the old oven and a wall of tuff blocks, wrapped in two flour sacks and a waxed tablecloth,"] {Major Livia Sorgente, who heads the art squad in Potenza,} ~said~ yesterday in the town hall, while outside they rang the bells.

The builders who opened the wall had been called because of damp.
{Donato Lapolla, the baker}, still in his apron, ~swears~ [+ baker|his father bought the shop in 1982 with the wall already there].

The people knew her at once, or say so.
One has better grounds than most.
[k2 donvito|"A candle fell on her in Lent of 1971 and it was I who put it out; the burn is on the hem, and this is she,"] ~wept~ {Don Vito Macrì}, 91, who was parish priest of San Rocco on the night she was stolen.

As to guilt, the town has its own list.
The law does not.
[k3 prosecutor|No proceedings are open against Lapolla], {the prosecutor's office in Matera} ~made known~ in two lines.

Yet she had been for sale.
[k4 anon-lucano|In 2019 an intermediary wanted 200,000 euros to say where the panel was], {investigators} ~confide~.
Nobody paid.

=== b | Agenzia Ofanto | 2031-10-17
ART: STOLEN MADONNA FOUND IN LUCANIA

(AO) - Grassolo (Matera), 17 Oct - A fifteenth-century painting on panel has been recovered in the old town of Grassolo by the Carabinieri.

[k1 unit|The work had been bricked up at the rear of an oven no longer in use], ~reads~ a note of {the art protection unit of Potenza}.

[k7 agenzia|Its market value is put at around two million euros.]

[k6 tiezzi !i|The hand is that of someone trained near the Master of Miglionico], ~in the view of~ {Marta Tiezzi, curator of the Diocesan Museum}, who saw it this morning by torchlight and will have it under better lamps on Monday.

The building has been sealed for the time being.
The bakery is selling from a van in the piazza.

(AO).

=== c | Stolen Saints | 2031-10-19
Grassolo gives one back

Regular readers know the list: 4,112 altarpieces, busts and reliquaries gone from southern churches since the war, and now 4,111.

I was not there, so take this as armchair work.

[k7 doc-c|Market value is put at around two million euros, not that she can be sold.]

What did she look like in her good years?
There's a lovely page on her by {Piero Alunni} in an old number of Antiques Quarterly, which ~tells~ how [k5 alunni|the panel went to Naples in 1961 to have its worm and its blackened varnish seen to].
Find it in a library.

Someone who has been close to this inquiry for a long time wrote to me overnight.
[k4 anon-blog|There was a middleman, twelve years ago, and his price was 200,000], {my correspondent} ~says~, and the contact broke off when the man was asked for a photograph.

The baker, poor soul.
[k3 lawyer|"My client is a witness, nothing else, and has received no notice of any kind,"] ~states~ {his lawyer, Rosa Telesca}, on her public page.

=== d | Antiques Quarterly | 2031-12-01 | byline=Harriet Vance
A homecoming at Grassolo

Readers with long memories, or long shelves, have met this Madonna before.

In our spring number of 2009 {the late Piero Alunni} set down all that was then known of her, and ~recorded~ [k5 alunni|a cleaning in a Neapolitan workshop in 1961].
We repeat his account with pleasure and with the reproach that nobody listened.

Is it really she?
The Superintendency's card of 1968, of which a copy lies before us, settles it in the dry way of cards.
[k2 card|The panel on {the card} ~has~ the height, the width, the knot in the left-hand board and the scorched hem], all crossed off against the find in the restorers' pencil.

A sceptic will observe that the scorch is in a later ink; the knot and the measurements are not.

Attribution is another matter.
[k6 doc-d !i|We should place the painter in the following of the Miglionico Master, about 1480], and we should not wish to be hurried about it.

The parish wants her home by the feast of St Rocco.
The alarm firm has asked for a little longer.
