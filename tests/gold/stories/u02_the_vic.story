tests: a council sells its swimming baths: buyer and seller on the price, a reporter and a glazier, one finance officer under three titles, one press release in three outlets, a campaign and its chair, unnamed councillors
set: development

=== origins
pounder | person | Derek Pounder, director of finance of Skelbrough Council | the council's section 151 officer; the finance director
ramanathan | person | Priya Ramanathan, development director of Arden Quay
gazette-witness | witness | Skelbrough Gazette, own reporter in Bath Street
wrona | person | Lech Wrona, glazier
council | body | Skelbrough Council
oyelaran | person | Margaret Oyelaran, leader of Skelbrough Council
arden | body | Arden Quay, the buyer, in a press statement
gazette-anon | anon | A councillor who saw the bids, to the Skelbrough Gazette
blog-anon | anon | Two people in the town hall, to Save the Vic
tattersall | person | Jean Tattersall, chair of Save the Vic
pell | person | Gareth Pell, member of parliament for Skelbrough and the Dales
campaign | body | Save the Vic, the campaign

=== edges
soft | council | oyelaran | the council and its leader
soft | campaign | tattersall | the campaign and its chair
soft | gazette-anon | blog-anon | unnamed people who saw the bids, who may be the same

=== clusters
k1 | C | 2..2 | two-bodies | The baths were sold for £410,000. | The council's finance director and the buyer's development director, each to another outlet.
k2 | C | 2..2 | reporter-and-workman | The stained glass was taken out of the front window on the Sunday before the vote. | The Gazette's reporter watched; the glazier told the radio.
k3 | S | 1..2 | same-body* | £3 million has been set aside for a new pool at Cinder Lane. | The council's spokesman and the council's leader.
k4 | S | 1..1 | one-press-release* | The scheme will bring sixty jobs. | One statement of the buyer in three outlets.
k5 | S | 1..1 | one-person-many-names* | The baths lost £190,000 a year. | Derek Pounder by name, as "the officer who signs the accounts" and as the section 151 officer.
k6 | S | 1..2 | anonymous-only* | Another bidder offered more. | Unnamed people in two places; nobody answers for it.
k7 | U | 2..2 | shared-opinion* | The sale is a scandal. | Two opinions.
k8 | S | 1..2 | same-body* | 2,914 people signed the petition against the sale. | The campaign's blog and the campaign's chair.

=== a | Skelbrough Gazette | 2030-03-14 | byline=Tom Ackroyd
Baths go under the hammer by one vote

The Victoria Baths, where three generations of Skelbrough learned to swim and one Olympic finalist learned to dive, will be flats by Christmas next year.

Councillors voted seven to six on Monday night to let them go to developers Arden Quay.
The price was discussed with the press outside the door.

If the vote was close, somebody seems to have been sure of it.
[k2 gazette-witness|On Sunday afternoon three men on a tower scaffold in Bath Street were lifting the stained glass out of the big front window, pane by pane, into a van].
Asked by your reporter what the hurry was, one of them said it was due to rain.

Supporters of the sale leaned on the books.
[k5 pounder|The building has been costing £190,000 a year more than it takes], ~warned~ {the officer who signs the council's accounts}, in a paper read out before the vote.

Swimmers will not be left dry, they were told.
[k3 council|A sum of £3m is ring-fenced for a pool at Cinder Lane], ~said~ {a council spokesman}, who could not name a starting date.

Arden Quay was not in the room but had something to say.
[k4 arden|The conversion will "support sixty local jobs"], {its statement} ~promises~, and keep the clock.

Not everybody is convinced that the town got the best of the bargain.
[k6 gazette-anon|Another firm had bid higher], ~claimed~ {a councillor who had read all the offers} and asked us to leave it at that.

The last public session is on Saturday week, and it is free.

=== b | North Vale Radio | 2030-03-12
Skelbrough baths sold: the reaction

The day after Skelbrough Council agreed to part with the Victoria Baths, our breakfast show heard from all sides.

{Derek Pounder}, the council's director of finance, ~told~ Shazia at ten past seven that [k1 pounder|the contract is worth £410,000].
[k5 pounder|The baths had been running at a loss of £190,000 every year], {he} ~went on~, and the roof had not been costed.

{Council leader Margaret Oyelaran} ~said~ she had swum there herself and wasn't proud of the night's work.
But [k3 oyelaran|three million pounds was in the bank for a replacement on Cinder Lane], {she} ~pointed out~, and "it can't be spent on anything else".

{Gareth Pell}, who represents Skelbrough and the Dales at Westminster, didn't spare his own party's councillors.
[k7 pell !o|"A scandal from start to finish,"] was {his} ~verdict~.

{Jean Tattersall} chairs the campaign to keep the pool open.
[k8 tattersall|She had handed in 2,914 signatures], {she} ~said~, and had been thanked for them in four words.

And what about that window?
{Lech Wrona}, whose firm does leaded lights, rang in from his workshop.
[k2 wrona|His lads had taken the old glass out of the front on Sunday, on Arden Quay's orders], {he} ~explained~, and [+ wrona|it would go back in once it had been cleaned].

You can hear the whole of the phone-in on our app.

=== c | Municipal Property Trader | 2030-03-18
Arden Quay adds Skelbrough pool to northern pipeline

Arden Quay has exchanged contracts on the grade II listed Victoria Baths in Skelbrough, its fourth civic building in eighteen months.

[k1 ramanathan|The Leeds-based developer paid £410,000], {development director Priya Ramanathan} ~told~ the Trader, well below what mill space of the same size would fetch.
Listed building consent is to be sought in May for 34 flats around the former plunge pool.

[k4 arden|Some sixty jobs would be created in construction and a ground-floor restaurant], ~according to~ {an announcement by the company}.

The vendor had been carrying the asset at a cost.
In his report to members {the council's section 151 officer, who is also its finance director,} ~put~ [k5 pounder|the annual deficit at £190,000].

Skelbrough has two further sites on its disposal list: the corn exchange, which is let until 2033, and a depot in Mill Lane.
Bids for the depot close at the end of the month.
Agents expect interest from self-storage operators.

Arden Quay was represented by Farrow Lisle and the council by its in-house team.

=== d | Save the Vic | 2030-03-13 | byline=Jean
We lost. Here is what we know

Friends, it was seven to six, and I have not slept.

Thank you to everybody who stood in the rain with a clipboard.
[k8 campaign|We delivered 2,914 names on Monday afternoon], in two box files, and watched them being put under a chair.

Let me say this once as your chair, and as somebody who taught half of that committee the breaststroke.
[k7 tattersall !o|It is a scandal, and a shabby one].

Now for what they would rather you did not hear.
[k6 blog-anon|There was a better offer on the table], {two people in the town hall} have ~told~ us separately, from a company that would have kept the small pool.
We can't name them, because they have mortgages.

You will have had the glossy leaflet through the door.
[k4 arden|Sixty jobs!] {the developer} ~trills~.
There are eleven people working in the building today, and not one of them has been told whether he is among the sixty.

We meet on Thursday at the Friends' hall, upstairs, at seven.
Bring biscuits and anybody who understands covenants.
The deeds of 1904 speak of "the use of the inhabitants for ever", and we should like to know how long that is.
