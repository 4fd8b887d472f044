tests: a Kyodo report with unnamed government sources in two articles, "confirmed by Kyodo", a register beside a president's word
set: development

=== origins
kyodo | behind | Kyodo, citing government sources | Kyodo; Kyodo News; the Japanese news agency
register | record | Recall register of the transport ministry, read by Motor Trade Asia
president | person | Haruto Senda, president of Senda Motor | the president; the founder's grandson; Mr Senda
mechanic | person | Lalita Boonmee, workshop owner in Chonburi
supplier | body | Aikawa Brake, supplier
senda | body | Senda Motor

=== edges
soft | senda | president | Mr Senda is the company's president
soft | doc-b | kyodo | b credits Kyodo for its story

=== clusters
k1 | S | 1..1 | agency-credit* | The government intends to fine Senda Motor over hidden brake complaints. | Two articles, one Kyodo report; "confirmed by Kyodo" is transmission, and its sources have no name. | agency-only, anonymous-only
k2 | C | 2..3 | record+named | Senda is recalling 212,000 Kite vans. | The ministry's register, read by the trade paper, and the maker's own word in the others.
k3 | S | 1..1 | one-person-many-names* | The first complaint reached the board in 2027. | "The president", "the founder's grandson", "Mr Senda": one man.
k4 | C | 2..2 | two-named | A seal in the Kite's brake cylinder shrinks in the cold. | The supplier admits it; a mechanic who opened forty of them told another outlet.
k5 | S | 1..2 | agency-credit* | Complaints were kept in a locker at the factory. | Kyodo, and an article that credits Kyodo. | agency-only
k6 | U | 1..1 | interpretation | The affair shows that family firms cannot control themselves. | The newsletter's verdict. | interpretation

=== a | Pacific Business Brief | 2031-03-19
[k1 kyodo|Senda faces fine over brakes]

TOKYO - [k1 kyodo|Japan intends to fine Senda Motor for concealing brake complaints], {Kyodo} ~reported~ on Wednesday, citing government sources.

[k2 senda 2|The group is calling back 212,000 vans of the Kite series], {2|Senda Motor} ~2|said~ in an e-mail.

[k3 president 3|"It came before the board in 2027 and we did not see it for what it was,"] {3|president Haruto Senda} ~3|said~, bowing for nine seconds.

[k5 kyodo 4|Complaint cards had been kept in a steel locker at the Hamana works], {4|the agency} ~4|said~.

[+ doc-a|Shares in Senda fell by their daily limit].
[+ doc-a|The Kite is sold in 31 countries; in some it is the only van that the post office owns].

=== b | The Straits Evening News | 2031-03-20
Bowing in Hamana

A fine is on its way.
[k1 kyodo|Tokyo will punish Senda Motor for hiding what its customers told it about their brakes], a plan ~confirmed~ by {Kyodo News}.

[k5 doc-b|The letters lay for years in a locker beside the paint shop.]

{2|The founder's grandson} ~2|admitted~ [k3 president 2|the matter had reached his board four years ago].
He is a shy man who collects railway lamps, and nobody at the works had ever seen him in the canteen before this week.

What went wrong?
[k4 supplier 3|"A rubber seal in the cylinder contracts below minus ten,"] {3|its maker, Aikawa Brake}, ~3|told~ the Evening News.
It is the size of a coin and costs four yen.

=== c | Motor Trade Asia | 2031-03-21
Kite recall: what workshops need to know

[k2 register|212,000 Kites built up to August 2030 are to be called in], ~according to~ an order in {the transport ministry's recall register}, which gives the chassis numbers.

Workshops in the tropics will wonder why they should bother.
Lalita Boonmee of Chonburi, who services a fleet of refrigerated Kites, does not.
She has opened forty cylinders, and [k4 mechanic 3|in each the cold of the freezer box had shrunk the seal], {3|Boonmee} ~3|told~ us.

{4|Mr Senda} ~4|told~ dealers by video that [k3 president 4|his board first heard of the trouble in 2027].

Part number 44-810 replaces the old seal.
Allow forty minutes an axle and do not reuse the clip.

=== d | The Family Firm (newsletter) | 2031-03-24
Lessons from Hamana

Dear readers, you will have followed the Senda story.

[k2 president|Two hundred and twelve thousand vans must come back], {Haruto Senda} ~wrote~ to his shareholders.
[+ doc-d|Aunts and cousins hold sixty percent of the votes, and at the last meeting they re-elected one another in eleven minutes, tea included].

[k6 doc-d !i|The affair shows that a family cannot be its own watchman.]

Next month: how the Brauns of Ulmen divided a brewery between seven brothers, and why they still eat together at Easter.
As ever, write to us with your own tales; we change every name.
If you are a Senda, we would be glad to hear from you most of all.
