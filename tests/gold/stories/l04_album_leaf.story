tests: a painting in a Rajasthan palace museum turns out to be a print: a conservator and a state laboratory, a director and the guard he dismissed, a trust and its director, a dowager under three names, officers without names, an arrest taken back, a shared reading
set: development

=== origins
contractor | person | Farida Contractor, paper conservator in Mumbai
fsl | body | State Forensic Science Laboratory, Jaipur
trust | body | Ranapura Palace Museum Trust
solanki | person | Vikram Solanki, director of the museum
meghwal | person | Bhanwar Lal Meghwal, dismissed night guard
rajmata | person | Rajmata Chandrika Devi | the former member of parliament; the founder's widow
rathore | person! | Inspector Suresh Rathore, who took back his word on an arrest
post-anon | anon | A senior officer, to the Ranapura Daily Post
indian-anon | anon | Two officials on the case, to The Western Indian
policy | record | The museum's insurance policy, read by The Western Indian
kelkar | person | Anand Kelkar, retired police commissioner

=== edges
soft | trust | solanki | the trust and the director it employs
soft | post-anon | indian-anon | unnamed officers of one investigation, who may be the same

=== clusters
k1 | C | 2..2 | expert-and-laboratory | Folio 14 is a modern print. | A private conservator saw the dots; the state laboratory found them for itself.
k2 | S | 1..2 | same-body* | All the folios were present and genuine at the inventory of 2029. | The trust and its own director.
k3 | S | 1..2 | anonymous-only* | The original has been traced to a dealer in Antwerp. | Unnamed officers in two papers.
k4 | C | 2..2 | opposed-parties-agree | The cameras in the gallery were off for six weeks last spring. | The director concedes what the guard he dismissed alleges.
k5 | S | 1..1 | one-person-many-names* | The album went to London in 2016. | The Rajmata, the former member of parliament and the founder's widow are one.
k6 | U | 0..0 | retracted-report* | A records clerk has been arrested. | One inspector, in an agency story and a paper; he has taken it back.
k7 | U | 1..2 | interpretation* | The switch was the work of an insider. | A retired commissioner and a magazine read it alike.

=== a | Union Press of India | 2033-02-08
[k6 rathore|Museum clerk held] after [k1 contractor|album painting found to be copy]

RANAPURA, Feb 8 (Union Press) - [k6 rathore|Police have arrested a records clerk of the Palace Museum here], {Inspector Suresh Rathore} ~said~ on Tuesday, two weeks after [k1 contractor 2|an eighteenth-century painting in its care was found to be a forgery].

The leaf, number 14 of the Ranapura Ragamala, shows a lady with two cranes and had been sent to Mumbai for cleaning.

[k1 contractor|"Under the glass it broke up into printer's dots,"] ~said~ {Farida Contractor}, the conservator who received it.
She telephoned the museum the same afternoon.
The paper was good, she said, and somebody had taken trouble with the worm holes.
[+ contractor|It had been sized with a synthetic that has been on sale only since 2021], {Contractor} ~said~.

{The Ranapura Palace Museum Trust} ~insisted~ in a statement that [k2 trust|each of the 36 leaves had been checked and found genuine in the inventory of 2029].
The gallery has been closed until further notice.

Inspector Rathore did not name the clerk, who he said would be produced before a magistrate.

=== b | Ranapura Daily Post | 2033-02-09 | byline=Staff Correspondent
Guard breaks silence on [k4 meghwal|dead cameras]

As the city digested the news that [k6 rathore|a clerk of the Palace Museum is behind bars], as {Inspector Rathore} ~told~ Union Press, one former employee was anxious to tell this newspaper his side.

Bhanwar Lal Meghwal kept the night watch for eleven years and was sent home in October without a month's pay.
[k4 meghwal|"For six weeks, from Holi on, the cameras in that hall were switched off and I reported it every night in the book,"] {he} ~said~ at his home near the grain market.

Director Vikram Solanki was brief when met at the gate.
[k2 solanki|"In 2029 I held all thirty-six in my own hands, and every one was right,"] {he} ~said~, and got into his car.

Others look further back.
{Rajmata Chandrika Devi}, 81, who sat for Ranapura in the Lok Sabha through the nineties and whose late husband founded the museum, ~recalled~ that [k5 rajmata|the album was packed off to London for an exhibition in 2016].
She had been against it.

A big arrest may be near.
{A senior officer} ~confided~ that [k3 post-anon|the real painting has been located with a dealer at Antwerp].

Retired commissioner {Anand Kelkar}, who writes for these pages, has no doubts.
[k7 kelkar !i|Only someone on the inside could have changed one leaf for another], {he} ~argues~.

=== c | The Western Indian | 2033-02-12 | byline=Nandita Bhosle
[k6 rathore !r|No clerk, no arrest]: police retreat in Ranapura album case

It was the only progress that anybody had to show in the matter of the Ranapura Ragamala.
{Inspector Suresh Rathore}, whose announcement went round the country on Tuesday, ~conceded~ last night that [k6 rathore !r|the clerk had merely been asked to come in and had gone home after tea].
"I was told one thing and I repeated it," he said.

What is not in dispute is the object.
{The State Forensic Science Laboratory} in Jaipur, which asked for the leaf to be sent on from Mumbai, has ~completed~ its own examination under magnification and infrared: [k1 fsl|it is an inkjet print, retouched by hand].

Nor is there much left of the museum's account of its security.
{Vikram Solanki}, the director, who on Wednesday called the dismissed watchman a liar, ~told~ this newspaper that [k4 solanki|the hall had indeed been without working cameras for six weeks from late March of last year] while a contractor's bill was argued over.

{The policy}, which this newspaper has read, ~covers~ [+ policy|the album for 4.2 crore rupees], but only in a gallery under surveillance.

{Two officials with knowledge of the inquiry} ~said~ [k3 indian-anon|a Belgian dealer, in Antwerp, has the original leaf].

{The former member of parliament for Ranapura} ~wonders~ about an earlier journey: [k5 rajmata|the whole album travelled to London in 2016, she says].

=== d | Museum Ledger | 2033-03-01 | byline=Oliver Strand
The lady with two cranes

It is the dream of every loans registrar and the nightmare too: a copy so good that it goes on being insured.

{Farida Contractor}, whose bench in Mumbai has seen half the albums of western India, ~describes~ how, at forty times, [k1 contractor|the line of the heron's neck dissolved into cyan and magenta specks].
She corrects herself: the crane's neck.
Then, she says, she made tea, because there was nobody else in the room to tell.

When was the leaf exchanged?
{The founder's widow}, who receives visitors on a veranda hung with tiger skins, ~points to~ London, [k5 rajmata|where she says the album was shown in 2016].
The gallery there has a condition report for every page, signed on the way in and on the way out, and would be glad to be asked.

My own view, after a day in that building, is simpler.
[k7 doc-d !i|This was done from within, by somebody with a key, a scanner and a good deal of patience.]

A museum that counts its leaves every four years is counting paper.
What it needs is someone who looks at them, and on a Tuesday morning, when no school parties are booked, there were five people in Ranapura paid to guard the album and none to look.
