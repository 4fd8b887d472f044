tests: a bronze hare is stolen in an Irish town: own reporter and the sculptor, a baker and a Garda camera, a council and its arts officer, one hotel film, one farmer, unnamed gardaí in two titles, one view of two
set: development

=== origins
champion-witness | witness | Ballycorrig Champion, own reporter on the green
fournier | person | Odile Fournier, sculptor of the hare
hurley | person | Mossie Hurley, baker
gardai | body | Gardaí at Kilbracken, from the camera on the bridge
council | body | Corrig County Council
arts | person | Niamh Quilty, arts officer of Corrig County Council
hotelfilm | record | Camera film of the Corrig Arms Hotel
rooney | person | Declan Rooney, farmer at Drumkeel
spark-anon | anon | A detective, to the Daily Spark
objects-anon | anon | A Garda source, to Objects and Antiques
publican | person | Sheila Tansey, publican
councillor | person | Councillor Padraig Munnelly

=== edges
soft | council | arts | the county council and its arts officer
soft | spark-anon | objects-anon | unnamed police in one case, who may be the same

=== clusters
k1 | C | 2..2 | reporter-and-person | The hare was sawn off above the hind feet. | The Champion's reporter saw the stumps; the sculptor examined them for herself.
k2 | C | 2..2 | person-and-body | A white flatbed lorry crossed the town about four in the morning. | A baker saw it; the gardaí have it on a camera of their own.
k3 | S | 1..2 | body-and-officer* | The hare was insured for 80,000 euro. | The council and its own arts officer.
k4 | S | 1..1 | one-recording* | Three people took part in the theft. | One film of the hotel's camera, watched by two papers.
k5 | S | 1..1 | one-person-many-names* | The hare lay in a slurry pit. | Declan Rooney by name and as the man who emptied his pit.
k6 | S | 1..2 | anonymous-only* | The hare had been stolen to order for a buyer in Antwerp. | Unnamed police in two titles; nobody answers for it.
k7 | U | 2..2 | shared-opinion* | The hare should not go back on the green. | A publican and a councillor would rather have it indoors.

=== a | Ballycorrig Champion | 2031-02-13 | byline=Una Fallon
Gone, all but the feet

The Ballycorrig hare, which has sat up and begged on the Fair Green since the millennium, was taken in the small hours of Saturday.

It's a sorry sight.
When the Champion called by after first Mass on Sunday [k1 champion-witness|two bronze hind paws were still bolted to the plinth, cut clean across above the ankle], and somebody had put a carrot between them.

The camera over the door of the Corrig Arms caught the business from across the road, and the night porter let us have a look.
{It} ~shows~ [k4 hotelfilm|three figures in hoods, one of them holding the lamp].
The film has since gone to the gardaí.

{Corrig County Council}, which owns the piece, ~informed~ this paper that [k3 council|it was insured for €80,000].

Should it ever come home, there will be a debate.
{Sheila Tansey}, whose pub looks straight onto the empty plinth, ~would~ sooner [k7 publican !o|see it indoors than put back out on the green for the next crowd with a saw].
"I'd have it in the snug," she added.

Canon Deasy asked for prayers and for information, in that order.

=== b | Daily Spark | 2031-02-14 | byline=Kev Brannigan
HARE TODAY, GONE TO ANTWERP

It's the heist that has a whole town hopping mad.

{Cops} ~fear~ the famous Ballycorrig bunny was [k6 spark-anon|nicked to order for a moneybags collector in Belgium].
[k6 spark-anon|"There's a fella in Antwerp who wanted it for his pool,"] {a detective} ~told~ the Spark.

Baker {Mossie Hurley} was sliding in his first batch when the getaway wagon went by.
[k2 hurley|"White flatbed, no lights, about four o'clock, and something on the back under a tarp,"] {Mossie, 58,} ~said~.
"I thought it was a calf."

We've watched the hotel's CCTV too, and it's like something out of a heist flick.
[k4 hotelfilm|A trio of hoodies], in and out in eleven minutes, and on {the tape} one of them gives the poor beast a pat on the head.

The town hasn't lost its sense of humour.
Butcher Fintan Gill has a sign up offering "hare, while stocks last", and schoolkids have chalked paw prints all the way to the bridge.

Have YOU seen the hare?
Ring the Spark's tip line.

=== c | Midwest FM News | 2031-02-19
[k5 rooney|Stolen hare found in slurry pit]

The bronze hare stolen from Ballycorrig eleven days ago is back above ground, if not yet fit for company.

A farmer came upon it when he was emptying his slurry pit at Drumkeel, some nine kilometres from the town.
[k5 rooney|"The agitator hit something, and up came two ears,"] {Declan Rooney} ~told~ Midwest FM.

Gardaí at Kilbracken have taken it away to be hosed down and examined.
{They} ~have~ meanwhile put out an appeal based on footage from their own camera on the bridge: [k2 gardai|a white flatbed, heading west at seven minutes to four on the morning of the theft].
[+ gardai|No arrest has been made], {a garda spokesman} ~said~.

{Councillor Padraig Munnelly} isn't in favour of tempting fate.
[k7 councillor !o|The place for the hare now is inside the library and not out on the green], {he} ~told~ Monday night's area meeting.

The hare is a metre and a half tall without its feet.

=== d | Objects and Antiques | 2031-02-28 | byline=Lucian Marsh
Bronze on the move

Scrap or collector?
That's the question with each theft of public sculpture, and the Ballycorrig hare is an instructive case.

Its maker, {Odile Fournier}, drove up from Schull the moment she heard.
I reached her in her studio, where casts of the ears hang in the rafters.
[k1 fournier|"I put my hand on the stumps: they had gone through both legs over the foot with a disc, very neat,"] ~was~ {her} ~verdict~.
Scrap thieves, in her experience, use a chain and a tractor.

That would fit with what {a Garda source} ~tells~ us, namely that [k6 objects-anon|a buyer in Antwerp had commissioned the job] and took fright at the publicity.

At [k3 arts|an insured value of 80,000 euro], ~mentioned~ to us by {Niamh Quilty, arts officer of the county council}, the hare was worth some twenty times its weight in metal.

It went nowhere in the end.
{The man who emptied his pit} has ~told~ the story to all comers: [k5 rooney|there it lay, under two metres of slurry].

Ms Fournier will cast new feet.
She has asked for the old ones back, as a pattern.
