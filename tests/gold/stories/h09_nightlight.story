tests: a night light is recalled in Sweden: two laboratories, a mother and a fire service, a maker and its founder, one e-mail, one entry in a register, a burned child who never was, one reproach of two
set: development

=== origins
agency | body | Swedish product safety authority, from its own laboratory | the authority
provning | body | Testing house Malmgren Provning, for the consumer magazine Testat
farah | person | Amina Farah, mother in Växholt
fireservice | body | Växholt fire service
lumo | body | Lumo Barn, maker of the lamp
founder | person | Henrik Sjödahl, founder and managing director of Lumo Barn
email | record | E-mail of 14 November from a Lumo Barn engineer
register | record | Entry in the European rapid alert register
norway | anon! | An unnamed father in Norway, to Kvällskuriren, report withdrawn
lobby | person | Birgitta Ahlqvist, head of the Parents' League
professor | person | Omar Haddad, professor of product liability at Linghem

=== edges
soft | lumo | founder | a company and its founder

=== clusters
k1 | C | 2..2 | two-laboratories | The transformer of the lamp reaches more than 90 degrees. | The authority's own laboratory and a testing house for a magazine, each with lamps of its own.
k2 | C | 2..2 | person-and-body | The lamp set a cot alight in Växholt. | The mother tells her blog, the fire service the tabloid.
k3 | S | 1..2 | body-and-head* | 42,000 of the lamps have been sold. | The maker and its own founder.
k4 | S | 1..1 | one-email* | The maker was warned of the heat in November. | One e-mail, read by two outlets.
k5 | S | 1..1 | one-register* | The lamps were made in Ningbo. | One entry in one register, cited by two outlets.
k6 | U | 0..0 | withdrawn* | A child in Norway was burned by the lamp. | One unnamed father, to one paper, which took it back; the blog had it from the paper.
k7 | U | 2..2 | shared-opinion* | The recall comes too late. | A parents' lobbyist and a professor think so.

=== a | Nordfakta | 2031-01-22
Swedish maker recalls children's night light

STOCKHOLM (Nordfakta) - Lumo Barn is taking back its best-selling night light, the Moln, because of a risk of fire, the company said on Wednesday.

[k1 agency|The plug-in transformer heated up to between 91 and 96 degrees Celsius on our bench], {the product safety authority} ~told~ Nordfakta, which measured ten of the lamps in its own laboratory.
The limit for toys and the like is 71.

[k3 lumo|Some 42,000 pieces have been sold since 2029], ~according to~ {the company}.
[+ lumo|Buyers get their money back without a receipt], {it} ~said~.

[k5 register|The lamps come from a factory in Ningbo, China], ~as appears from~ {an entry in the European rapid alert register}.

{Birgitta Ahlqvist of the Parents' League} ~called~ the measure [k7 lobby !o|right but far too late].

Shares in the company aren't traded.
Lumo Barn, which was founded in a garage in Linghem in 2017, has 34 employees and sells its products in Sweden, Norway and Finland.
It is the second recall of a nursery product in the country since the autumn.

=== b | Retail Nordic | 2031-01-24 | byline=Tuva Ekström
Moln recall: what stores need to know

Pull it from the shelf, block the bar code, and don't argue at the counter.
That's the short version of the four-page letter that went out to 300 dealers on Wednesday.

Managing director {Henrik Sjödahl} ~puts~ [k3 founder|the number in customers' hands at 42,000], and expects two thirds to come back.
The founder has mortgaged his house, he told this paper, and doesn't complain.

Whether it ends there depends on a date.
Retail Nordic has seen {an e-mail of 14 November in which an engineer of the company} ~writes~ to the purchasing desk that [k4 email|the transformer "is getting far too warm" and ought to be swapped].
Mr Sjödahl says it never reached him.

{Omar Haddad}, professor of product liability at Linghem, ~finds~ that [k7 professor !o|the company has recalled the lamp too late by at least two months].
Dealers, he thinks, have little to fear themselves.

Origin: [k5 register|Ningbo], ~going by~ {the Brussels alert register}.
Article numbers are listed overleaf.

=== c | Kvällskuriren | 2031-01-23 | byline=Jonna Wikman
[k2 fireservice|The cot burned], and the lamp was shaped like a cloud

It was sold as a friend for the dark.

On the third of January the alarm went off in a flat in Växholt.
[k2 fireservice|The fire started in a night light of the Moln type and spread to a cot], {the fire service there} ~established~ when its people took the socket apart.
The baby was having her bath.

Now other parents are pulling out plugs.
{A father in Norway} ~told~ Kvällskuriren that [k6 norway|his son had got burns on his hand from his lamp].

Kvällskuriren can reveal that someone knew.
[k4 email|"It is getting far too warm,"] an engineer ~warned~ colleagues in mid-November in {an e-mail that we've read}.

Lumo Barn's switchboard sent us to a lawyer, and the lawyer sent us to the switchboard.

Is your lamp one of them?
Turn it over.
If it says Moln 2 on the bottom, unplug it, put it on the balcony and ring the shop.

=== d | Small Hours | 2031-01-28
I'm the cot lady

So, hello, new readers.
I'm Amina Farah, I normally write here about sleep or the absence of it, and yes, that was our flat in Växholt.

People ask what happened, so once and for all.
I had the little one in the bath and smelt something like hair.
[k2 farah|When I got to the bedroom the cloud lamp was a blue flame and the side of the cot had caught].
I threw a wet towel on it and ran.

Then I got nerdy.
The magazine Testat has had five of these lamps, bought in shops, put on the rig at a testing house.
[k1 provning|Every one passed ninety degrees, and the worst touched 97], ~says~ {Malmgren Provning's sheet}, which you can download.

One thing I must correct.
I shared a story last week, [k6 norway !r|the one about a boy in Norway with a burned hand].
{Kvällskuriren}, where I'd found it, ~withdrew~ it on Saturday: the father had another make of lamp.
I'm sorry.

We have a new cot.
We've no night light at all, and guess who sleeps now.
