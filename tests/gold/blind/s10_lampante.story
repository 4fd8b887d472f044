tests: an oil fraud in Andalusia: a guard corps and its lieutenant, two laboratories, a mill and its chairman, a judge's order and the court's press office, an agency's nameless number lifted, a price foretold
set: blind

=== origins
guard | body | Guardia Civil, Jaén command
robledo | person | Lieutenant Elena Robledo, Guardia Civil | the lieutenant
customs-lab | body | Customs laboratory, Madrid
oca | body | Consumer association OCA, its laboratory
coop | body | San Blas mill cooperative
quesada | person | Antonio Quesada, chairman of the San Blas cooperative | the chairman
order | record | Order of examining magistrate no. 3 of Úbeda
press | body | Press office of the High Court of Andalusia
agencia | behind | Agencia Meridional, from sources in the inquiry it does not name
lopes | person | Rui Lopes, oil broker in Lisbon

=== edges
soft | guard | robledo | a corps and its officer
soft | coop | quesada | a cooperative and its chairman
soft | order | press | a judge's order and the courts' press office
hard | agencia | doc-c | the magazine takes the agency's sentence over without saying so

=== clusters
k1 | S | 1..2 | same-body* | About 1.2 million litres of oil have been sealed at the depot. | The corps' note and its own lieutenant.
k2 | C | 2..2 | two-laboratories | The bottled oil sold as extra virgin was cut with sunflower oil. | The customs laboratory and the consumers' laboratory, each on its own bottles.
k3 | S | 1..2 | same-body* | The San Blas mill sold the depot nothing but lamp-grade oil. | The cooperative and its chairman.
k4 | S | 1..2 | same-body* | Three people are held without bail. | The magistrate's order and the courts' press office that passes it on.
k5 | S | 1..1 | copy-without-credit* | The oil went to fourteen countries. | An agency's nameless sources, lifted by a magazine and credited by a paper.
k6 | U | 1..1 | prediction | The price of genuine oil will rise by a tenth. | A broker's forecast, told twice.
k7 | S | 1..1 | one-person-many-names* | The labels were printed in Porto. | The same lieutenant, by name and as "the officer in charge".

=== a | La Loma Digital | 2032-05-06 | byline=Carmen Tíscar
The depot that never smelled of olives

ÚBEDA.
Neighbours on the industrial estate used to say it smelled of chips.

[k1 robledo|"We have sealed forty tanks, one million two hundred thousand litres, more or less,"] {Lieutenant Elena Robledo, who led the search for the Guardia Civil,} ~said~ on Wednesday in the yard, which shone as if it had rained.
[k7 robledo|The labels, with a donkey and a sunset, came from a print shop in Porto], {she} ~added~.

Three people slept in the cells and will go on doing so.
[k4 order|The manager, his brother-in-law and a chemist are remanded without bail], under {an order of the examining magistrate's court number three}, which this newspaper has read.

At San Blas, where half the town takes its olives, the telephone has not stopped.
[k3 quesada|"What they bought from us was lampante, for burning or refining, and the invoices say lampante in capital letters,"] {Antonio Quesada, the cooperative's chairman}, ~insisted~.
[+ quesada|He has handed over the books for four harvests.]

{Agencia Meridional}, citing sources in the inquiry, ~reports~ that [k5 agencia|the bottles travelled to fourteen countries].
None of those we asked at the depot gate had ever seen one.

=== b | Agencia Meridional | 2032-05-05
Guardia Civil breaks up olive oil fraud in Jaén

Jaén, 5 May (AM).- The Guardia Civil has dismantled a ring that allegedly sold seed oil as extra virgin olive oil.

[k1 guard|Tanks holding some 1.2 million litres were placed under seal], {the corps} ~reported~ in a note on Wednesday.
The operation goes by the name of Candil.

[k5 agencia|The adulterated product had reached shops in fourteen countries on three continents], ~according to~ {sources close to the inquiry}.

[k4 press|Three of those arrested have been sent to prison without the option of bail], {the press office of the High Court of Andalusia} ~announced~.
A fourth was released and must report weekly.

The oil was checked in Madrid.
[k2 customs-lab|Four of five bottles seized contained between 55 and 80 per cent sunflower oil], ~states~ {the customs laboratory} in its report.
The fifth was empty.

=== c | Olive & Vine Trade | 2032-05-12 | byline=Gareth Pym
Candil: who pays for the light?

For packers the question is no longer whether cheap extra virgin is what it says, but who will sue whom.

The scale is plain enough.
[k5 doc-c|Shops in fourteen countries on three continents had been reached by the adulterated product.]
Importers in Rotterdam and Santos are going through their stock.

{The officer in charge of the search} ~tells~ us [k7 robledo|the donkey label was run off by a printer in Porto, who thought it was for soap].

San Blas, the mill that supplied the base, protests its innocence.
[k3 coop|Only lampante left our gates for that customer, never virgin and never extra], {the cooperative} ~writes~ to its buyers.

Where does the market go?
[k6 lopes !p|"Honest oil gets ten per cent dearer by the autumn, because everybody will want a certificate,"] ~forecasts~ {Rui Lopes}, who has broked oil on the Lisbon quays for thirty years.

=== d | La Compra Justa | 2032-05-20 | byline=OCA members' blog
We bought the donkey

In February, before any of this, our shoppers put eleven bottles of "Sol de Mágina" into their baskets in Seville, Vigo and Valencia.
The price had made us curious: it was lower than that of the bottle's glass and cork together, or nearly.

[k2 oca|In nine of the eleven our own laboratory found sunflower oil, and in some of them hardly anything else], {OCA} ~publishes~ today.
We had sent the results to the ministry on 14 March and received a form.

Now everyone will tell you that good oil must become expensive.
{A Lisbon broker, Rui Lopes}, ~talks~ in the trade press of [k6 lopes !p|a tenth more by autumn].
Perhaps.

What can you do meanwhile?
Smell it, taste it on bread, and keep the receipt.
Members will find the claim form under "Candil" in their folder.
