tests: a recall of pushchairs: maker and authority on one pin, a mother and the railway police, testers in the shops and a buyer, one press release in two outlets, a company and its chief executive
set: blind

=== origins
engineer | person | Jeroen Haverkate, head of development at Lindekamp
authority | body | Product Safety Authority, which tested the pushchairs in its own laboratory
mother | person | Fatiha Bouzid, mother of the child in Zeelst
railpolice | body | The railway police
compass | witness | Buyer's Compass, own testers in six shops
buyer | person | Marloes Tinga, head of purchasing at the Kleintje chain
lindekamp | body | Lindekamp, maker of the pushchair
ceo | person | Sybren Dekker, chief executive of Lindekamp
works | person | Gülay Aksoy, chair of the Lindekamp works council
analyst | person | Philip Ostrander, analyst at a bank in Antwerp

=== edges
soft | lindekamp | ceo | the company and its chief executive

=== clusters
k1 | C | 2..2 | two-bodies | The steel pin of the brake breaks. | The authority found it in its own laboratory; the maker's head of development saw it in his.
k2 | C | 2..2 | body-and-person | A child was hurt when a pushchair rolled off at Zeelst station. | The mother who was there and the railway police who attended.
k3 | C | 2..2 | reporter-and-official | The Kleintje shops had taken the pushchair off sale before the recall. | The magazine's testers found none in six shops; the chain's buyer tells the trade sheet.
k4 | S | 1..1 | one-press-release* | About 41,000 pushchairs have been sold in six countries. | One press release of the maker, printed by the agency and the trade sheet.
k5 | S | 1..2 | same-body* | Buyers get their money back within fourteen days. | The maker's customer line and its chief executive.
k6 | S | 1..1 | plain | The pins have come from a new supplier since the spring. | The chair of the works council only.
k7 | U | 1..1 | prediction | The recall will cost Lindekamp nine million euros. | An analyst's forecast.

=== a | Lowlands Press | 2031-11-04
Dutch maker recalls Vlinder pushchairs over brake fault

EINDHOVEN, Netherlands (LP) - Pushchair maker Lindekamp on Tuesday called back every Vlinder built since April, after the parking brake was found to release without warning.

[k4 lindekamp|Some 41,000 of them have been sold in six countries], {the company} ~said in a press release~.
Owners were told to stop using the chair at once.

{The Product Safety Authority} ~said~ it had run twenty chairs on a rolling road in its laboratory.
[k1 authority|In seven of them the steel pin that locks the rear axle sheared], {it} ~found~, the earliest after 300 kilometres.

The fault came to light in September.
[k2 railpolice|A Vlinder had rolled down the ramp at Zeelst station with a boy of two in it, who broke a collarbone], {the railway police} ~confirmed~.

The shares fell 11 percent in Amsterdam.
{Philip Ostrander}, an analyst in Antwerp, ~forecast~ [k7 analyst !p|costs of nine million euros for the whole exercise], roughly half of last year's profit.

=== b | Buyer's Compass | 2031-11-06 | byline=Annelies Roos
Eleven metres of ramp

Fatiha Bouzid had put the brake on.
She heard the click, she says, and turned to the ticket machine.
[k2 mother|"When I looked round, the chair was halfway down the ramp at Zeelst and my son was in it, and then it hit the wall,"] ~says~ {the teaching assistant}, who has watched the collarbone mend in eight weeks.
She wrote to the manufacturer that same evening and received a voucher.

Some people in the business knew how to read the signs.
On 20 October, a fortnight before the public warning, our testers went shopping for a Vlinder.
[k3 compass|In all six Kleintje branches we visited, the hook where it used to hang was empty and the price tag had been removed].
Staff offered us a cheaper model.

What should you do now?
Do not try to mend the brake yourself.
[k5 lindekamp|The purchase price is refunded within fourteen days], ~promises~ {Lindekamp's customer line}, which picked up after nineteen minutes, and you do not need the receipt.

Second-hand chairs are covered as well, provided the sticker under the seat is legible.
If it is not, take a photograph of the frame number.
Readers abroad may write to the importer in their own country.

=== c | Nursery Trade Weekly | 2031-11-10 | byline=Owen Tredinnick
Lindekamp: anatomy of a pin

For a part that costs eleven cents, the locking pin of the Vlinder has made a great deal of noise.

{Jeroen Haverkate}, who heads development at the Eindhoven firm, ~took~ us through his own bench trials of August: [k1 engineer|the pin cracked at the groove and then parted], each time on the left.
A thicker one is being machined.

{The company's press release} ~speaks~ of [k4 lindekamp|41,000 chairs in six markets].

Those with a direct line to the factory moved sooner than the rest.
[k3 buyer|"We pulled it from all our stores in the second week of October, on the strength of our own returns,"] ~recounts~ {Marloes Tinga}, head of purchasing at Kleintje.

On the shop floor in Eindhoven they have a theory, and at least one fact.
[k6 works|Since the spring the pins have been bought from a new supplier], ~according to~ {Gülay Aksoy, who chairs the works council}.
She declined to name it.

{Sybren Dekker}, the chief executive, was brief at the Cologne fair.
[k5 ceo|Every customer would have the money back in a fortnight at the latest], {he} ~told~ dealers, and the brand would survive.

Orders for the spring range close on Friday.
