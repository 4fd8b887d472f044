tests: a stripped church roof in a parish magazine, in a local daily, in a church weekly and in an insurance trade paper: a police appeal copied without credit, one rector under four names, an insurer and its head of claims, an old diocesan number brought out again
set: development

=== origins
storer | person | Gail Storer, head of claims at Nave & Chancel Mutual
insurer | body | Nave & Chancel Mutual, the insurer | the church's insurer
brandreth | person | Hugh Brandreth, architect to the church
police | body | Wolds and Marsh Police
petrie | person | The Revd Joanna Petrie, rector of Saltby | the rector; Mother Jo; the parish priest
keel | person | Ted Keel, churchwarden
witness-standard | witness | Church Standard, its own reporter in the nave
diocese | record | Diocesan survey of metal theft, 2031
bishop | person | The Bishop of Holme
editor | person | Martin Sproat, editor of the parish magazine
pcc | body | Parochial church council of Saltby

=== edges
hard | police | doc-b | the daily prints the police appeal as its own words
soft | insurer | storer | the insurer and its head of claims

=== clusters
k1 | C | 2..2 | two-named | About four tonnes of lead were taken. | The insurer's head of claims and the church's architect, who each worked it out.
k2 | S | 1..1 | copied* | A white tipper truck was seen in Church Lane at about two in the morning. | The police appeal, and the daily's copy of it without credit.
k3 | S | 1..1 | one-person-many-names* | The organ cannot be saved. | The rector in all four outlets.
k4 | C | 2..2 | witness-and-person | Rain is falling into the south aisle. | The Church Standard's reporter stood in it and the churchwarden empties the buckets.
k5 | S | 1..2 | same-body* | The policy pays £7,500 at most. | The insurer's letter and its head of claims.
k6 | S | 1..1 | recycled* | Thirty-eight churches of the diocese have lost lead in a year. | One survey of 2031, given as news by the daily and the weekly.
k7 | U | 2..2 | opinion | Nobody cares about country churches. | The bishop and the editor of the parish magazine complain alike.
k8 | S | 1..1 | one-body* | The carol service moves to the Methodist chapel. | A decision of the church council, in two outlets.

=== a | The Saltby Bell, parish magazine | 2034-12-01
From the editor's kitchen table

We have been robbed.
Some time in the small hours of 6 November the lead was pulled off St Botolph's like the lid off a tin.

{Hugh Brandreth}, who has looked after the fabric since 1998, went up with a tape and ~makes it~ [k1 brandreth|four tonnes, near enough], with a bit over for the flashings.

{Ted Keel, our churchwarden}, ~says~ [k4 keel|it rains in on the south side], and he has nine buckets and a paddling pool on the go.

The organ is what hurts.
{Mother Jo} had the organ builder over from Lincoln and ~tells~ us [k3 petrie|it is past saving]; we shall sing to Pauline's piano at Christmas.

As to money, the letter has arrived.
[k5 insurer|"The limit for theft of external metal is £7,500,"] {the insurers} ~write~, and they remind us that we had a form about an alarm.

You'll forgive me one grumble.
[k7 editor !o|Nobody gives two hoots about a village church until they want to be married in it], and I shall go on saying so.

{The PCC} has ~agreed~ [k8 pcc|to move the carol service to the Methodist chapel on the 18th].

=== b | Marshland Daily Post | 2034-11-09
Thieves strip 700-year-old church

A medieval church on the Marsh has been left open to the sky after thieves made off with its roof.

[k2 doc-b|A white flatbed tipper was seen in Church Lane at around two o'clock on Monday morning with its lights off and two men aboard.]

{The parish priest} was in tears as she spoke to the Post.
[k3 petrie|"The organ's gone, it's just a wet cupboard now,"] {she} ~said~.

It is the latest in a wave of raids.
[k6 diocese|In the past twelve months 38 churches in the diocese have lost lead], ~according to~ {a survey by the diocese}, which has its offices in Holme.

Neighbours in Church Lane said they had heard what they took for a skip being delivered.
Dog walker Sandra Hoyle said the first thing she noticed on Monday was daylight where there should not have been any.

Anyone with information should ring the usual number, or Crimestoppers.

=== c | Church Standard | 2034-11-17 | byline=Verity Chalk
A roof gone in Saltby, and a bill to come

[k4 witness-standard|The rain at St Botolph's falls straight into the south aisle, on to hassocks and the tomb of a crusader with no nose], and when I visited last Friday it was falling quite hard.

The Revd Joanna Petrie walked me round in a cycle helmet.
She has eleven other churches.
The Harrison organ went in under a subscription of 1911, and [k3 petrie|there is no prospect of restoring it], {she} ~said~.

{Police} have ~appealed~ for help.
[k2 police|"A white flatbed tipper was seen in Church Lane at around two o'clock on Monday morning with its lights off and two men aboard,"] {the force's notice of 7 November} ~says~.

The Bishop of Holme preached here on Sunday and did not mince words.
[k7 bishop !o|"I do not believe that anybody in power cares a fig for churches like this,"] {he} ~said~.

{A diocesan survey} ~found~ [k6 diocese|38 such thefts in a single year]; it was made in 2031.
[+ petrie|Services are held in the vestry], {Mrs Petrie} ~says~, which seats fourteen.
[k8 pcc|The carols will be sung among the Methodists], {the parochial church council} has ~decided~.

=== d | Risk & Claim | 2035-01-10
Metal theft: why St Botolph's is paying for most of its own roof

When thieves lifted a church roof at Saltby in November the headlines were about heritage.
For underwriters the story is about a sub-limit.

Nave & Chancel Mutual covers about a third of rural parishes.
[k5 storer|Without a roof alarm a claim of this kind is capped at £7,500], {head of claims Gail Storer} ~told~ us.
Her own desk had used roof plans and the sheet's gauge to size the loss: [k1 storer|"four tonnes, give or take a couple of hundredweight,"] ~said~ {Storer}.
At December's scrap price that is some £6,400 to a thief and £95,000 to a parish, once scaffolding and terne-coated steel are counted.

Consequential damage is another matter.
The organ, which [k3 petrie|can't be repaired], ~says~ {the rector}, was insured separately and in full.

Alarms cost about £3,000.
Forensic marking costs less and deters almost nobody, in the view of most surveyors we spoke to.
