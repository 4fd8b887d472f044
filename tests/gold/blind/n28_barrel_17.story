tests: wine fraud in translated-feeling English: one man by first name, office and nickname, a chemist's and a customs laboratory, a denial, two men of one surname, a bishop who was there
set: blind

=== origins
zaza | person | Zaza Meskhi, director of the winery Old Tamar, called "the Professor" | the Professor; Director Meskhi
chemist | body | Oenological Institute, own analysis
customs | body | Customs laboratory in Gdansk
cooper | person | Givi Loladze, cooper
driver | person | Temur Loladze, lorry driver
prosecutor | person | Prosecutor Nana Tsereteli
prosecution | body | Prosecutor's office
bishop | person | Bishop Ioane
vine-witness | witness | The Vine Letter, its writer in the cellar
mayor | person | Mayor Dato Kipiani

=== edges
soft | prosecutor | prosecution | the office and its prosecutor

=== clusters
k1 | C | 2..2 | two-measurements | There is beet sugar in the wine. | Two laboratories of two countries.
k2 | S | 1..1 | one-person-many-names* | Only barrel 17 was affected. | Meskhi, "the Professor", "the director": one man.
k3 | C | 2..2 | two-people-one-surname | Forty casks left the yard on the night of 3 October. | Givi and Temur Loladze, cooper and driver: two men, two outlets.
k4 | S | 1..2 | same-body* | Two people have been arrested. | The prosecutor and her office.
k5 | C | 2..2 | witness+named | The cellar is empty. | The writer of The Vine Letter went down; the bishop had been there to bless it.
k6 | U | 1..1 | prediction | No harvest festival will be held this year. | The mayor expects so.
k7 | S | 1..1 | plain | Meskhi has paid back the church's deposit. | Meskhi's word in one article only.

=== a | Tribune of Kakheti (English edition) | 2032-11-02
About the sugar in our wine

Much noise there is now about Old Tamar.
It is better to say calmly what is known.

[k1 chemist|In the sample of red the presence of beet sugar was established], {the Oenological Institute} ~informs~, which has its own machine for this.

Director Zaza Meskhi received our correspondent with tears.
[k2 zaza|The misfortune concerns barrel seventeen and no other], {he} ~says~.
[k7 zaza|To the church he has already returned its deposit, to the last lari], so {the director}.

By night something went on.
[k3 cooper|"On the third of October they rolled forty casks past my workshop, I know the sound of each one,"] ~says~ {the cooper Givi Loladze}.

{The mayor} ~is of the opinion~ that [k6 mayor !p|this year a festival will not be].

=== b | Polish Wine Trade | 2032-11-10
Gdansk stops Georgian shipment

The customs laboratory at Gdansk has refused entry to 14,000 bottles.
[k1 customs|Isotope analysis proved the addition of sugar from beet], {the laboratory} ~wrote~ in its decision.

Our telephone call to Kakheti was taken by a man whom his workers call the Professor.
[k2 zaza|"One barrel. Number seventeen. The rest you can give to your children,"] {he} ~said~.

Temur Loladze drives the route twice a month and is waiting in the port with his lorry.
[k3 driver|He had loaded forty casks in the night from the 3rd to the 4th], {he} ~told~ us, for a man who paid in cash.

=== c | Caucasus Courier | 2032-11-04
[k4 prosecutor|Two held over adulterated wine]

TELAVI (Black Sea Press) - Investigators have detained two men in the case of the winery Old Tamar.
A second suspect was taken from his home on Wednesday night.
[k4 prosecutor|That brings the arrests to two], {prosecutor Nana Tsereteli} ~said~.

=== d | The Vine Letter | 2032-12-01 | byline=Harriet Quill
The smell of nothing

You go down forty-one steps.
I had been told about the qvevri, each with a saint's name, and had brought a glass.
{I} ~looked~ into every one of them and [k5 vine-witness|there was nothing in any, not even a smell].

Bishop Ioane does not wish to judge.

The case goes on in Telavi; [k4 prosecution|two persons are in custody], ~says~ {the prosecution}.

=== e | Orthodox Valley | 2032-11-20
A blessing cut short

On the feast of the Protection His Grace went to Old Tamar, as each year, to bless the new wine.
[k5 bishop|"I went down with the holy water and there was not one full vessel to bless,"] {Bishop Ioane} ~told~ us.
He blessed the steps.
