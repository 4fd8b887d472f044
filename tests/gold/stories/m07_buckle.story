tests: a child-seat recall in a test magazine, an official notice, a retail title and a mothers' site: two laboratories, maker and parent company, maker and supplier, one mother in three places
set: development

=== origins
testlab | body | Prøv, the consumer magazine, and its laboratory
vti | body | Institute for Road Safety, Linköping
kiddo | body | Kiddokar GmbH
brandt | body | Brandt-Heller Group, owner of Kiddokar
authority | body | Product Safety Authority
hald | person | Jesper Hald, section head at the Product Safety Authority
vesely | person | Radim Veselý, managing director of Spona Brno, maker of the buckles
mother | person | Line Mørk, mother of a two-year-old | Mrs Mørk

=== edges
soft | kiddo | brandt | the maker and the group that owns it
soft | authority | hald | the Authority and its section head

=== clusters
k1 | C | 2..2 | two-laboratories | The buckle opens in a crash at 50 km/h. | The magazine's laboratory and the Swedish institute each ran their own sled.
k2 | S | 1..2 | daughter* | 18,400 seats were sold. | Kiddokar and the group that owns it.
k3 | S | 1..2 | same-body* | Sale has been banned since Monday. | The Authority's notice and its section head.
k4 | S | 1..1 | one-person-many-names* | A boy's belt came undone on the Ring 3 in October. | Line Mørk by name, as "a mother from Ballerup" and under her forum name.
k5 | C | 2..2 | opposed-parties | The spring in the buckle was changed last summer. | Kiddokar and its supplier, who are at law with each other, both say so.
k6 | U | 1..1 | opinion | The company dragged its feet disgracefully. | The editor's judgement.
k7 | S | 1..1 | release* | Owners get a new buckle by post, free. | Kiddokar's offer as two outlets pass it on.
k8 | S | 1..2 | bare-echo* | Seats numbered KS-2807 to KS-4411 are affected. | The Authority's notice; the mothers' site repeats the numbers on its own word.

=== a | Prøv | 2029-02-01 | byline=The test team
Do not buy: Kiddokar Swift

We seldom stop a test half-way.
On 9 January we did.

The Swift, at 1,899 kroner a popular choice, went onto our sled with a 15-kilo dummy in it, as eleven other seats had done that week.
[k1 testlab|At 50 kilometres an hour the buckle sprang open in three runs out of five], and the dummy left the seat.

We rang the maker the same day.
[k5 kiddo|A softer spring had been fitted from July], {Kiddokar} ~wrote~ back a fortnight later, "at the initiative of our supplier".

A reader had warned us.
{Line Mørk} ~was driving~ home on Ring 3 last October when, she says, [k4 mother|her son Villads was suddenly standing between the front seats with his harness hanging loose].
[+ mother|She had taken the seat back to the shop and been offered a voucher], {she} ~told~ us.

[k6 doc-a !o|That three months could pass between her complaint and ours is a disgrace, and the foot-dragging is the company's alone.]

Our full table is on the next page.
Nine seats passed, two of them with distinction.

=== b | Product Safety Authority | 2029-02-05
Notice 14/2029: child restraint, Kiddokar Swift

[k3 authority|The making available on the market of the above product is prohibited with effect from Monday 5 February 2029.]

Grounds: risk of ejection of the child in a frontal collision.
The Authority has had regard to the report of the Institute for Road Safety in Linköping dated 29 January.
In that report {the Institute} ~states~ that [k1 vti|the buckle released under load in frontal tests at a nominal 50 km/h].

[k8 authority|Serial numbers KS-2807 to KS-4411 are affected.]

Distributors shall remove the product from sale and display this notice at the till for no fewer than ninety days.
Consumers should stop using the seat and contact the place of purchase.

The decision may be appealed within four weeks of its publication.
An appeal does not suspend its effect.
Enquiries: Section for Children's Articles, weekdays ten to two.

=== c | Baby & Retail | 2029-02-08 | byline=Dagmar Pohl
Swift recall: what dealers need to know

The ban on Kiddokar's best-selling seat has left shops with full shelves and empty tills.

How many are out there?
[k2 kiddo|Just over 18,400, all told], {Kiddokar} ~says~ in a letter to dealers.
[k7 kiddo|A replacement buckle will be mailed to every registered owner at no cost], the {letter} ~promises~, with fitting instructions in nine languages.

The blame game has begun.
{Radim Veselý, who runs Spona in Brno}, is being sued by his customer and does not mince words.
[k5 vesely|"Yes, we changed the spring in July: they asked for a lighter click, and I have the e-mail,"] he ~told~ this magazine.
[+ vesely|Spona had stopped all deliveries to Kiddokar in December over unpaid bills], he ~added~.

{Jesper Hald, who heads the section that took the decision}, had a warning for online traders at the fair in Cologne.
[k3 hald|"Since Monday you may not sell it, and that means second-hand platforms too,"] he ~said~.

[k8 authority|Anything with a serial number from KS-2807 up to and including KS-4411 is caught], the {notice} ~specifies~.

Dealers should keep returned seats under lock.
Credit notes will be issued at the end of the month.

=== d | MamaNet | 2029-02-09
Kiddokar Swift: check your seat TODAY

Hands up who has one of these in the back.
We do (the mint green, sigh).

The short version: stop using it.
The buckle can let go.
You may remember {VilladsMor} from our forum, who ~posted~ back in the autumn that [k4 mother|her little one had got loose on the motorway].
Some of you told her she must have clipped him in wrong.
You know who you are.

Turn the seat over: [k8 doc-d|it's a bad one if the number falls between KS-2807 and KS-4411].

What happens now?
[k7 kiddo|You'll be sent a new buckle and you won't pay a krone], {the manufacturer} ~says~, provided that you fill in the form.
Ours took four minutes and one biscuit.

If you'd rather have your money back, the shop has to give it to you, whatever the man behind the counter says.

Borrowing a seat meanwhile?
Ask whether it has ever been in a crash, and look at the date stamped underneath.

=== e | Rhein Börse | 2029-02-09
Brandt-Heller sets aside 6 million euros for seat recall

Household-goods group Brandt-Heller has made a provision of six million euros for the recall of a child seat at its Kiddokar subsidiary.

[k2 brandt|The units concerned number 18,400, of which two thirds went to Scandinavia], {the group} ~said~ in an ad-hoc notice on Thursday evening.

[+ brandt|Insurance would bear roughly half of the expense], {it} ~expected~.

The business with seats and pushchairs brought in 84 million euros last year.
A {mother from Ballerup whose complaint set the affair in motion} had ~described~ to Danish testers how [k4 mother|the toddler worked free of his straps on a ring road in October].

The shares slipped by 1.8 percent in thin trading before recovering.
The annual general meeting is on 17 April in Mönchengladbach, where the board is to propose an unchanged dividend of 55 cents.
