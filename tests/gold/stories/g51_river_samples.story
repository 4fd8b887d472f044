tests: long articles: a leaked table of samples beside an angler's own, an inspectorate and its inspector, a company statement copied, campaigners who rest on a newspaper
set: held-out

=== origins
table | record | Table of water samples by Corran Water, seen by the Mercian Chronicle
company | body | Corran Water
inspectorate | body | Rivers Inspectorate
inspector | person | Helen Marsh, inspector at the Rivers Inspectorate
college | body | Lowther College, whose students took samples of their own
campaign | person | Dafydd Rees, campaigner for the Friends of the Isk
chronicle | outlet | Mercian Chronicle
angler | person | George Tilley, water bailiff of the Isk Angling Club
mchron-witness | witness | Mercian Chronicle, own reporter at the outfall
lens-witness | witness | The Lens, own reporter at the outfall
minister | person | Caroline Firth, environment minister

=== edges
soft | inspectorate | inspector | Marsh works for the inspectorate
hard | doc-c | company | c prints a sentence of the company's statement as its own
hard | chronicle | table | the campaigner's figure is the newspaper's, which had the table

=== clusters
k1 | C | 2..2 | two-measurements | The Isk below Corran exceeded the limit for bacteria on most days this spring. | The company's own table, leaked to one newspaper, and the students' samples, given to another. |
k2 | S | 1..1 | relayed-witness* | The works discharged untreated sewage for 1,142 hours. | The company's table in the Chronicle; the campaigner in the next article has his figure from the Chronicle. |
k3 | C | 2..2 | two-witnesses | Grey water was running from the outfall at Corran bridge. | Reporters of two newspapers stood there in the same week.
k4 | S | 1..2 | same-body* | No fine has been imposed on the company. | The inspectorate and one of its inspectors.
k5 | S | 1..1 | release-copied* | The company is spending 34 million on new tanks. | A sentence of the company's statement, quoted in one article and printed as its own in another. | text-reuse
k6 | C | 2..2 | parties-agree | A pump at the Corran works failed on 3 March. | The company and the anglers, who are suing it.
k7 | U | 1..1 | prediction | The river will be clean by 2035. | The minister's promise. | prediction
k8 | U | 1..1 | opinion | It is a national disgrace. | The campaigner's view.

=== a | Mercian Chronicle | 2031-06-05
Leaked figures show scale of sewage in the Isk

Raw sewage was released into one of the country's best-known trout rivers on almost every day of this spring, according to internal figures that the operator has never published.

The figures were compiled by Corran Water for its own use and passed to the Mercian Chronicle.
{1|The table}, which runs to 41 pages, ~1|shows~ that [k1 table 1|the permitted level of bacteria was exceeded below Corran on 71 of the 92 days from March to May].
It ~2|records~ [k2 table 2|1,142 hours in which sewage went into the river untreated].

A visit to the site on Monday left little room for doubt.
[k3 mchron-witness 3|Grey water with scraps of paper in it was pouring from the outfall beside Corran bridge], {3|our environment correspondent} ~3|found~, although it had not rained for a week.

Corran Water did not dispute the figures but said that they were "raw and unvalidated".
{4|It} ~4|blamed~ part of the problem on [k6 company 4|the failure of a pump at the Corran works on March 3].

~5|In a statement~ {5|the company} ~5|said~: [k5 company 5|we are investing 34 million in two additional storm tanks at Corran that will be ready for use by the end of next year].

The Rivers Inspectorate is responsible for enforcing the limits.
[k4 inspectorate 6|It has not so far issued any fine in connection with the Corran works], {6|the inspectorate} ~6|confirmed~.

[+ doc-a|The Isk rises in the Black Hills and is 96 kilometres long].
[+ doc-a|It supplies drinking water to some 300,000 people].
Bathing was popular at Corran until the 1990s.
The diving board is still there, and a sign in four languages warns visitors not to use it.

=== b | The Lens | 2031-06-10
Who will speak for the Isk?

On a warm evening last week I followed the towpath upstream from Corran with a man who has walked it nearly every day for thirty-four years.

George Tilley is water bailiff for the Isk Angling Club.
He used to count mayflies; now he counts bottles.
The club has gone to court against Corran Water, and he has been asked to keep a diary for its lawyers.

He dates the worst of it precisely.
[k6 angler 1|"On the third of March the big pump at the works went bang, I heard it from my kitchen,"] {1|he} ~1|said~.

Below the bridge we stopped.
[k3 lens-witness 2|A pipe as wide as a barrel was letting out cloudy grey water], and {2|I} ~2|could smell~ it from the road.

Others have gone further than looking.
Students at Lowther College lowered bottles from the same bridge each morning from March to May and grew what was in them in the college laboratory.
[k1 college 3|On two days out of three the water was over the limit for bacteria], {3|the college} ~3|told~ The Lens.
The project cost 212 pounds, most of it for rubber gloves.

{4|Dafydd Rees}, who speaks for the Friends of the Isk, ~4|says~ that [k2 chronicle 4|the river had to swallow 1,142 hours of raw sewage], a figure that he takes from {4|the Mercian Chronicle}.
[k8 campaign 5 !o|"It is a national disgrace,"] {5|Mr Rees} ~5|says~.

And the people whose task it is to stop this?
I met {6|Helen Marsh}, an inspector, on her day off.
[k4 inspector 6|"We have not fined them a single penny,"] {6|she} ~6|said~, and looked at the water for some time.

She has put in for a transfer to forestry.
Tilley, who is seventy-one, has not put in for anything.
He will be back on the path tomorrow with his notebook, and so will the kingfisher, of which we saw, for about a second, the blue part.

=== c | Utility Investor | 2031-06-11
Corran Water: spring discharges unlikely to move the needle

Shares in Corran Water fell 3 percent last week after press reports about discharges into the river Isk.
We see no reason to change our recommendation.

[k5 doc-c|We are investing 34 million in two additional storm tanks at Corran that will be ready for use by the end of next year.]
The sum is within the range of the company's published plan.

A change of policy is not in sight either.
[k7 minister 2 !p|The Isk ^will^ be fit for swimming by 2035], {2|environment minister Caroline Firth} ~2|assured~ parliament on Tuesday.

[+ doc-c|Corran Water serves 1.2 million customers and carries net debt of 2.1 billion].
[+ doc-c|It paid a dividend of 61 million last year].
A class action by anglers has been announced, but claims of this type have rarely exceeded a few hundred thousand.

Risks to our view: a hot summer, an election, or a dead swan in front of a camera.
