tests: a cottage maternity unit in England, on a news site, in a health managers' weekly, in a tabloid and in a Q&A by the Friends: a leaked board paper, a midwife of her own, a trust and its hospital, "independently confirmed" by nobody
set: development

=== origins
trust | body | Westmere and Fells NHS Trust | the trust
hospital | body | Fellgate Hospital, run by the trust
paper | record | Board paper "Option C", leaked to Health Manager Weekly and others | the leaked paper
rigby | person | Karen Rigby, community midwife and regional officer of the midwives' association
ambulance | body | North Fells Ambulance Service
dunne | person | Shauna Dunne, who gave birth in a lay-by
anon-exec | anon | A senior manager who talked to Health Manager Weekly
anon-two | anon | Two people who talked to the Sun Herald
friends | body | Friends of Fellgate
okafor | person | Dr Ben Okafor, clinical director of the trust
tebay | person | Cllr Jim Tebay, chair of the county's health scrutiny committee

=== edges
soft | trust | hospital | the trust and the hospital it runs
soft | trust | okafor | the trust and its clinical director
soft | anon-exec | anon-two | unnamed people who may be the same

=== clusters
k1 | C | 2..2 | document-and-person | The unit was closed at night on 61 dates last year for want of midwives. | The board paper counts them, and so does the midwives' officer from her own rota sheets.
k2 | S | 1..2 | same-body* | Births at Fellgate will stop on 31 March. | The hospital's notice and the trust that runs it.
k3 | S | 1..2 | anonymous-only* | The board made up its mind before the consultation. | Unnamed people twice; "independently confirmed" adds nobody who can be checked.
k4 | C | 2..2 | two-named | A baby was born in a lay-by on the A683 on 9 January. | The mother and the ambulance service.
k5 | S | 1..1 | one-record* | Closing the unit saves £1.9 million a year. | The same board paper in three outlets.
k6 | U | 2..2 | prediction | A mother or baby will die on the road. | Fears of the Friends and of the midwives' officer.
k7 | S | 1..2 | same-body | The journey to Carnbrough takes 52 minutes. | The trust's own timing, given by its clinical director too.
k8 | S | 1..1 | plain | The journey to Carnbrough takes an hour and a quarter in winter. | The Friends drove it.
k9 | S | 1..1 | one-person* | Fewer than 90 babies were born at Fellgate last year. | The clinical director, to two outlets.

=== a | Fells Live | 2034-02-06 | byline=Priya Cartmell
[k2 hospital|Last baby to be born at Fellgate in March]

Women in the upper dale will have to travel to Carnbrough to give birth after the only maternity unit north of the pass said it would close its doors.

[k2 hospital|"Intrapartum care ceases at Fellgate on 31 March,"] ~reads~ {a notice taped up in the hospital's foyer} yesterday.
Antenatal clinics carry on.
[k9 okafor|There were not ninety deliveries at Fellgate in the whole of last year], {Dr Ben Okafor, the trust's clinical director}, ~pointed out~.

It was not a bolt from the blue.
On [k1 rigby|61 nights in the past year there was nobody to staff the unit and it was shut], {Karen Rigby of the midwives' association} ~says~; she has kept every rota since 2031 in a box file and went through it with Fells Live.

Shauna Dunne, 29, knows what that means.
[k4 dunne|She had Alfie on 9 January in a lay-by beside the A683], {she} ~told~ us, with her sister holding the phone torch.

[k6 rigby !p|"We are going to lose a mother out there, or a baby, it's arithmetic,"] {Ms Rigby} ~said~.

{Jim Tebay, who chairs health scrutiny at County Hall}, ~said~ [+ tebay|his committee will call the chief executive in on the 20th].

=== b | Health Manager Weekly | 2034-02-02 | byline=Tom Ashworth
Exclusive: Trust to axe rural birth unit for [k5 paper|£1.9m a year]

Westmere and Fells NHS Trust will end births at its Fellgate site, according to a board paper obtained by HMW.

[k5 paper|A recurrent saving of £1.9m] is ~attributed in~ {the document, headed Option C}, to the closure, chiefly in agency midwives.
{It} ~records~ [k1 paper|61 overnight closures in 2033 "owing to unfilled shifts"].

[k3 anon-exec|"The decision was taken in November and the consultation was for show,"] {a senior manager} ~said~.

Dr Ben Okafor, clinical director, rejected that.
[k7 okafor|It is 52 minutes by road to Carnbrough], {he} ~said~, within what the national guidance regards as acceptable for low-risk births.
[k9 okafor|Fewer than 90 babies were delivered at Fellgate last year], {he} ~added~.

HMW analysis: trusts with deficits above 4 per cent have shut nine such units since 2030.

=== c | Sunday Herald & Sun | 2034-02-12
BABY BETRAYAL: bosses' sham over axed ward

HEARTLESS health chiefs stitched up the closure of a beloved baby ward months before they bothered to ask mums.

[k3 anon-two|Trust bosses sealed Fellgate's fate before a single leaflet was printed], the Herald has been told, and {two sources} have ~independently confirmed~ it.

It's all to pinch pennies: [k5 paper|a measly £1.9 million a year], ~says~ {a leaked paper}.

Last month brave mum Shauna brought her little boy into the world on the roadside.
{North Fells Ambulance Service} ~said~: [k4 ambulance|"Our crew attended a birth in a lay-by on the A683 at 04.10 on 9 January. Mother and baby were well."]

A spokesman for the trust said no decision had been pre-judged.
[k2 trust|Births at the unit end on the last day of March], {he} ~confirmed~.

Have YOU had a baby by the road? Ring our newsdesk.

=== d | Friends of Fellgate, winter letter | 2034-02-15
Your questions answered

Is it true?
Yes.
You will find the whole of the board paper on our website, and [k5 paper|the sum they hope to save, £1.9 million], is on {page 14}.

How long will it take to get to Carnbrough?
[k7 trust|Fifty-two minutes], ~says~ {the trust}.
{We} ~drove it~ on three mornings in January behind the gritter and [k8 friends|it took us an hour and a quarter each time].

Is it dangerous?
We are not doctors.
But [k6 friends !p|sooner or later someone will die on that pass], and we should all like it to be minuted that we said so.

What can I do?
Come to the Institute on the 19th at 7 pm.
Bring a chair if you can, since we were short of forty last time, and please park at the mart and not across Mrs Airey's gate.
Write to your MP, in your own words.
