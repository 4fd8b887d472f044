tests: a lighting bar falls in a Ghanaian theatre: fire service and actress, chair and ousted director agree, electrician under three names, a memo and its author, a recycled loss, unnamed on a successor, board and chair
set: development

=== origins
board | body | Board of the Adwoa Playhouse | the board
daniels | person | Efua Daniels, chair of the board of the Adwoa Playhouse | the chair
bentil | person | Kojo Bentil, artistic director of the Adwoa Playhouse until 12 October | the director
teye | person | Ama Serwaa Teye, who played the widow
yaro | person | Ibrahim Yaro, chief electrician of the Adwoa Playhouse | the chief electrician
fire | body | National Fire Service
hospital | body | Korle Hill Hospital
mensah | person | Lydia Mensah, stage manager
memo | record | Bentil's memo of July to the board, read by The Coast Gazette
gazette | outlet | The Coast Gazette, its own earlier story of March with no root given
anon-buzz | anon | An insider, to Star Buzz
anon-blog | anon | Two people in the company, to Curtain Call Africa
reviewer | person | Selasi Agbeko, critic of Curtain Call Africa

=== edges
soft | board | daniels | the board and its chair
soft | memo | bentil | a memo and the man who wrote it
soft | anon-buzz | anon-blog | unnamed people round one theatre, who may be the same

=== clusters
k1 | C | 2..2 | person-and-body | A lighting bar came down twenty minutes before the curtain. | The fire service and the actress whose chair it hit.
k2 | S | 1..1 | one-person-many-names* | The cable had been mended with fencing wire. | Ibrahim Yaro by name, as chief electrician and as the man on the ladder.
k3 | S | 1..2 | same-body* | All tickets will be refunded. | The board and its own chair.
k4 | C | 2..2 | opposed-parties-agree | The board asked the director to go on Sunday. | The chair and the director she lost.
k5 | S | 1..2 | one-document* | The board was told in July that the rigging was unsafe. | A memo and the man who wrote it.
k6 | S | 1..1 | recycled* | The playhouse lost three million cedis last year. | One rootless figure printed by the Gazette in March and passed on since.
k7 | S | 1..2 | anonymous-only* | A film actor has been offered the post. | Unnamed people in two outlets.
k8 | C | 2..2 | person-and-body | The stage manager's collarbone was broken. | The hospital and the stage manager herself.
k9 | U | 1..1 | opinion | It would have been the production of the decade. | A critic who saw the dress rehearsal.

=== a | Lakeside FM | 2031-10-11
Theatre opening called off as [k1 fire|lights fall on stage]

A gala evening at the Adwoa Playhouse in Accra turned to panic on Friday when part of the lighting fell on to the stage.

{The National Fire Service} ~told~ Lakeside News that [k1 fire|a bar carrying eleven lamps dropped at twenty minutes to eight, with the curtain due up at eight].
The hall had not yet been opened to the public, who were in the garden with the ambassadors and the brass band.

One person was hurt.
{Korle Hill Hospital} ~confirmed~ [k8 hospital|it had treated the stage manager for a broken collarbone] and sent her home with her arm in a sling.

[k3 board|Every ticket will be paid back], {the board of the playhouse} ~announced~ on its page before midnight, asking for patience with the mobile-money queue.

The play was a new "Widow of Anlo" in Ewe and English.

It is one more blow for a house that can ill afford it.
{2|The Coast Gazette} ~2|reported~ in March that [k6 gazette 2|the theatre had lost three million cedis in the year before].
The National Fire Service will hand its findings to the regional minister next week.

=== b | The Coast Gazette | 2031-10-15 | byline=Nii Armah Quartey
[k5 memo|A warning in July], a crash in October

For three months a two-page memo lay in a drawer on Liberation Avenue.
The Gazette has read it.
[k5 memo|"The flying system is no longer safe and I ask the board to close the grid,"] ~runs~ {the second paragraph, dated 9 July}.
In the margin somebody has pencilled a question mark and the word "budget".

The author, Kojo Bentil, is no longer the artistic director.
{Efua Daniels}, the chair, ~does not hide~ how that came about: [k4 daniels|she and her colleagues invited him on Sunday to step aside].
"There was no shouting. There was a cake, in fact," she said.

At the works entrance on Monday the chief electrician, Ibrahim Yaro, was loading what remained of his lamps.
[k2 yaro|The cable that gave way had been patched with fencing wire], {he} ~said~, and not by him.
He had been up the ladder that evening to change a filter, five minutes before.

Nobody who knows the accounts will be astonished.
As {this newspaper} ~wrote~ in March, [k6 gazette|last year ended with a hole of three million cedis].

{Daniels} ~repeated~ that [k3 daniels|everyone who bought a seat gets the money back].
A new date for the "Widow" has not been fixed.

=== c | Star Buzz | 2031-10-14
From Nollywood to the naked bulb?

Hold your popcorn, people!

[k7 anon-buzz|The playhouse has begged a certain matinee idol with a certain moustache to come and be boss], {our insider} ~swears~.
We are not saying who, but he rode a white horse in a film with "Lagos" in its name.

[k1 teye|"Twenty minutes to curtain, and boom, the whole bar was lying where my chair had been,"] ~gasps~ {Ama Serwaa Teye}, who was to play the widow.
She had gone to look for a safety pin, and has had it framed.

And why did the bar fall?
[k2 yaro|Fencing wire], ~says~ {the man on the ladder}, who had been changing a filter up there just before the big bang.
Fencing wire! As in goats!

The money is as thin as the wire.
[k6 gazette|Three million cedis went down the drain in 2030], {the papers} ~say~.
Our advice to the moustache: bring your own torch, and maybe a helmet with sequins.
Star Buzz readers who were in the garden on Friday may send us their selfies, and the best one wins two nights at the beach.

=== d | Curtain Call Africa | 2031-10-18 | byline=Selasi Agbeko
After the fall: a conversation with Kojo Bentil

He opens the gate himself, barefoot, and apologises for the dog.

Kojo Bentil ran the Adwoa Playhouse for eleven years.
[k4 bentil|"They sat me down on Sunday after church and asked me to leave, so I left,"] {he} ~tells~ me.
[k5 bentil|He had set out for the board in July, on paper, that the rigging was a danger], {he} ~says~, and never had a reply.

Lydia Mensah, his stage manager, has come for lunch and eats with her left hand.
[k8 mensah|"The collarbone is in two pieces and they tell me six weeks,"] {she} ~says~.
She has no quarrel with him, and wants it written down.

Of the cause neither will speak while the fire service is at work.
{The chief electrician} has been ~less shy~: [k2 yaro|fence wire, wound round the break], he told the students at the drama school on Thursday.

Who comes next?
{Two members of the company} ~tell~ me that [k7 anon-blog|a well-known screen actor has had an offer].

I saw the dress rehearsal.
Allow {me} to ~say~ that [k9 reviewer !o|it would have been the production of the decade].
The dog, by the way, is called Godot, and is always late.
