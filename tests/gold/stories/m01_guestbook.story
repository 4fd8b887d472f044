tests: a hotel-software breach in a newsletter, an agency brief and two trade titles: one sample file read twice, a filing and a chief executive, a seller's boast passed on, a regulator and a company that agree
set: development

=== origins
sample | record | the 500-line sample posted on the Oakum forum
tallow | anon | the seller who signs as tallowman
innkeep | body | Innkeep Systems plc
filing | record | Innkeep's announcement to the stock exchange
marsh | person | Davina Marsh, chief executive of Innkeep | Marsh
regulator | body | Office of the Data Commissioner
quirke | person | Noel Quirke, general manager of the Abbey Court | Quirke
guest | person | Sunniva Aas, a guest from Bergen
analyst | person | Piers Hallett of Corbel Research

=== edges
soft | filing | marsh | the company's filing and its chief executive
soft | filing | innkeep | the company and its own filing

=== clusters
k1 | S | 1..1 | one-record* | Passport numbers are among the stolen data. | Breachline and Front Desk opened the same posted sample.
k2 | S | 1..2 | same-body* | The intruder came in through a supplier's account. | The filing and the chief executive who signed it.
k3 | C | 2..2 | two-bodies | The data regulator was notified on 5 March. | The regulator's own register entry and the company's filing.
k4 | S | 1..1 | anonymous-repeated* | 2.1 million guests are affected. | Only the seller says so, in two outlets.
k5 | S | 1..2 | same-body* | About 640,000 guests are affected. | The company in its filing and in its reply to a newsletter; the seller says otherwise.
k6 | C | 2..2 | two-named | Guests were sent messages asking them to pay for their rooms again. | A hotel manager and a guest of another hotel.
k7 | U | 1..1 | prediction | Innkeep will lose a fifth of its customers. | An analyst's forecast.
k8 | S | 1..1 | one-record* | The newest stay in the sample ended on 27 February. | The same give-away lines, read by the newsletter and the consumer page.

=== a | Breachline | 2031-03-08 | byline=Ottoline Reyes
Somebody is selling the guest book

Good morning from the grubby end of the internet.

On Thursday night an account calling itself tallowman put up a listing on the Oakum forum: one hotel chain's worth of guests, then another, then forty-one.
The common thread is Innkeep, the booking software you've used without knowing it.

{The seller} ~claims~ [k4 tallow|to be holding the details of 2.1 million people], and wants nine bitcoin for the lot.
Treat the number as you would any number in an advert.

What can be checked is the teaser.
I pulled the five hundred lines tallowman gave away for free, and [k1 sample|a little over half of them carry a passport number], some with the expiry date next to it.
[k8 sample|The most recent stay in it ended on 27 February.]

Innkeep sent me four sentences through an agency.
The only one worth repeating ~puts~ [k5 innkeep|the number of guests caught up in this at "approximately 640,000"].
When I asked how they had counted, the line went quiet.

More on Monday.
Patch your things.

=== b | Reuters | 2031-03-07
Innkeep shares slide 14% after booking-data breach

March 7 (Reuters) - Innkeep Systems on Friday disclosed a cyber incident at its reservations unit, sending its stock to a two-year low.

[k5 filing|Records of around 640,000 hotel guests were copied], the company ~said~ in {a regulatory announcement}.

{It} ~attributed~ [k2 filing|the intrusion to log-in details belonging to an outside maintenance contractor], which it did not identify.
[k3 filing|The Data Commissioner had been informed on March 5], the {announcement} ~added~.

The firm provides room-booking software to some 3,900 hotels in eleven countries.

[k7 analyst !p|"They will shed one client in five before Christmas,"] ~said~ {Piers Hallett, who covers the sector at Corbel Research} and has a "sell" rating on the shares.

=== c | Front Desk | 2031-03-10 | byline=Conall Tighe
Hoteliers count the cost of Innkeep leak

Front Desk has been fielding calls all weekend from members who first learned of the Innkeep breach from their own customers.

{Noel Quirke, who runs the Abbey Court in Ennis}, had one at reception at seven on Saturday morning.
[k6 quirke|"She had a WhatsApp with our logo, her dates and her room type, telling her the card had failed and to pay again,"] he ~said~.
By lunch there had been eleven more.

Innkeep's boss held a video call for hotel owners on Sunday evening, which this magazine was allowed to join.
[k2 marsh|The hackers used a contractor's password], {Davina Marsh} ~told~ them, and it was one that ought to have been cancelled in January.
[+ marsh|No hotel would be charged its March subscription], {she} ~promised~.

The free sample that has been going round is ugly reading.
Front Desk has looked through the file and found [k1 sample|passport details against line after line].

A {public register kept by the Office of the Data Commissioner} ~shows~ [k3 regulator|Innkeep's notification as received on Wednesday 5 March], inside the legal limit of three days.

=== d | Travelwise | 2031-03-11
Had a message from your hotel? Don't pay it

As many as [k4 tallow|2.1m holidaymakers] may have had their details taken, ^if^ {the crook hawking the data} is to be ~believed~.

Readers have begun to write in.
{Sunniva Aas}, who had a weekend in Galway booked from Bergen, ~forwarded~ us hers: [k6 guest|a text in good Norwegian, giving her booking reference and asking for the €410 a second time].
She rang the hotel instead.

Our advice is to do the same.
Never use the number in the message; find it on the hotel's own site or on the letter you were sent when you booked.
[+ guest|Her bank blocked the page the link led to], {she} ~says~, but only after two tries.

Those who booked this month may breathe a little easier: [k8 sample|nothing in the give-away lines is more recent than 27 February].

If you have paid already, call your card issuer today and use the word "fraud", since "dispute" will put you in a slower queue.
You are entitled to ask Innkeep what it holds on you, free of charge, and it must answer within a month.
A template letter is on page 9.
