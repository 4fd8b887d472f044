tests: a migraine trial by press release, science magazine, local daily and agency: the study and its author, a copied release, a real outside check, one register entry
set: development

=== origins
paper | record | the trial paper in the Annals of Headache
ferrant | person | Prof. Louise Ferrant, lead author | Ferrant
institute | body | Maas Institute of Neurology
registry | record | the European trials registry entry
keane | person | Dr Aoife Keane, University of Leeds, not involved
patient | person | Wim Goossens, trial participant
lumora | body | Lumora Pharma, maker of the spray
boss | person | Ruben Stolk, head of development at Lumora

=== edges
soft | paper | ferrant | the study and its lead author
soft | institute | ferrant | the institute and its professor
soft | paper | institute | the study and the institute it comes from
soft | lumora | boss | the company and its head of development
hard | doc-c | institute | the portal's text is the institute's release, word for word

=== clusters
k1 | S | 1..3 | study-and-author* | Attack days fell by 41 percent on the spray. | Paper, author and institute: one study.
k2 | S | 1..1 | copied-release* | The spray works within fifteen minutes. | The institute's release, and a portal that prints it unsigned. | text-reuse
k3 | C | 2..2 | document-and-named | One trial site was dropped before the end. | The register's entry and a participant who was treated there.
k4 | S | 1..2 | same-body* | Lumora will seek approval in the autumn. | The company's statement and its head of development.
k5 | U | 1..1 | opinion | The trial was too short to be called a breakthrough. | An outside specialist's judgement.
k6 | C | 2..2 | opposed-parties | The main goal of the trial was altered while it was running. | The author grants what the critic found by comparing protocols.
k7 | S | 1..1 | one-table* | Two participants suffered nosebleeds that needed treatment. | The paper's table of side effects, read in two articles.
k8 | S | 1..1 | one-body* | A follow-up of one year started in August. | The institute, in its release and in the magazine.

=== a | Maas Institute of Neurology | 2030-09-02 | byline=Press office
Nasal spray brings rapid relief from migraine

Patients using a new nasal spray for chronic migraine had markedly fewer days in pain, a trial led by the Maas Institute of Neurology has found.

Over twelve weeks, [k1 institute|the number of attack days dropped by 41 per cent among the 212 people given the spray].

[k2 institute|Relief typically set in within a quarter of an hour of the first dose, far sooner than with tablets that must first pass through the stomach.]

"For patients who have tried everything, this could be a turning point," said Professor Louise Ferrant, who led the work.

The study is published today in the Annals of Headache.
It was funded by Lumora Pharma, which makes the spray.
[k8 institute|A follow-up lasting a full year began in August.]

Note to editors: the Maas Institute is a charitable foundation with 340 staff.
Professor Ferrant is available for interview in Dutch, French and English until Friday; contact the press office for pictures of the device and of the laboratory.

=== b | New Clinician | 2030-09-05 | byline=Harriet Osei
The spray that moved its own goalposts

[k1 paper|A 41% cut in migraine days], ~runs~ {the abstract in the Annals of Headache}, and the press has duly run with it.
The rest of the paper deserves a slower read.

Start with the target.
When {Dr Aoife Keane of the University of Leeds}, who had no part in the work, laid the published protocol beside the one lodged in 2028, she ~found~ that [k6 keane|the primary outcome had been switched from pain-free days to days with an attack].
She shared her comparison with this magazine.

Louise Ferrant of the Maas Institute does not dispute it.
[k6 ferrant|"Yes, we changed the endpoint in the fourth month, on the advice of our statisticians, and before anyone had seen the data,"] she ~told~ me.

[k5 keane !o|"Twelve weeks of a disease that lasts thirty years is a pilot, not a breakthrough,"] {Keane} ~said~.

Then there is Charleroi.
{The European registry entry} ~lists~ [k3 registry|that site as closed in February], with no reason given, and its 19 patients are missing from the count.

[k8 institute|Participants have been watched over a longer stretch, twelve months, since August], {the Maas Institute} ~says~, and one looks forward to that.

[k7 paper|Two people had nosebleeds bad enough for hospital], according to {table 4}.

=== c | HealthToday.example | 2030-09-02
Nasal spray brings fast relief from migraine

Good news for sufferers.
A new spray for chronic migraine has given patients markedly fewer days in pain.

[k2 doc-c|Relief typically set in within a quarter of an hour of the first dose, far sooner than with tablets that must first pass through the stomach.]

"For patients who have tried everything, this could be a turning point," said Professor Louise Ferrant, who led the work.

Around one in seven adults lives with migraine, and women are three times as likely as men to be affected.
Common triggers include missed meals, red wine, bright light and a change in the weather.

Read also: ten foods that calm the brain.
Read also: is your pillow giving you a headache?
Read also: the five-minute neck routine physios swear by.

Sign up to our newsletter for your daily dose of wellbeing, and get our free guide to better sleep with your first issue.

=== d | Gazette de Sambre | 2030-09-06 | byline=Thierry Colmant
"They rang and said: don't come any more"

Wim Goossens, 52, keeps the device in the drawer with the batteries.

He was one of the patients treated at Charleroi in the trial everyone has been talking about this week.
In February the phone rang.
[k3 patient|"They told us our centre was out of the study, and could we post the diaries back,"] {he} ~recalls~.
Nobody said why.

Did the spray help?
[+ patient|"The first month, enormously. After that, less,"] ~says~ {the retired signalman}.

At the Maas Institute, {the professor who directed the research} ~insists~ that [k1 ferrant|attacks were down by two fifths whichever centres one counts].

The manufacturer is pressing ahead.
[k4 lumora|An application for marketing approval will go in this autumn], ~according to~ {a statement from Lumora}.
The {tables at the back of the article} also ~record~ [k7 paper|a pair of nosebleeds requiring treatment].

=== e | BioMarkets Daily | 2030-09-06
Lumora: filing timetable firm

Lumora Pharma shares added 3.2 percent in Amsterdam after a call with investors about the migraine spray LM-17.

[k4 boss|The dossier goes to the regulator between October and early December], development head {Ruben Stolk} ~told~ the call, brushing aside a question about the changed endpoint.

[+ boss|The plant in Breda can turn out four million units a year], ~said~ {Stolk}.

Three brokers raised their targets, the highest to 44 euros.
The stock had given up a tenth of its value between Monday and Wednesday, when a trade magazine drew attention to the handling of the trial, and trading was briefly halted on Tuesday afternoon because of an order-entry error at a market maker.
A competing tablet from Hessler is expected to lose patent protection in 2033.
The next date in the calendar is the half-year report on 19 September.
