tests: a wine-fraud trial by court reporter, wine magazine, agency and a correction: prosecution and defence agree on a count, two reporters see one faint, a firm's invoice and its manager, a cellar hand under many names, a figure withdrawn
set: development

=== origins
prosec | person | Agathe Lormeau, public prosecutor | Maître Lormeau
defence | person | Hugues Sabatier, counsel for the defendant | Sabatier
cellarman | person | Dédé Fournel, cellar hand | Fournel
invoice | record | the invoice of 12 February 2028
corker | person | Marta Quintela, export manager of Corticeira Alva
courier-witness | witness | Le Courrier du Rhône, own reporter in court
vine-witness | witness | Vine & Cellar, own correspondent in court
loss | record! | the court's list with the loss of nine million
defendant | person | Bastien Rochefeuille, wine merchant
clerk | body | Valence criminal court
collector | person | Lionel Ashcombe, collector

=== edges
soft | invoice | corker | the cork-maker's invoice and the manager of the same firm

=== clusters
k1 | C | 2..2 | opposed-parties | 2,300 bottles were relabelled. | The prosecutor alleges it and the defence concedes it.
k2 | C | 2..2 | two-witnesses | The defendant collapsed in the dock. | A daily's and a magazine's own people in the room.
k3 | S | 1..2 | same-body* | Branded corks were ordered in February 2028. | Alva's own invoice and Alva's export manager.
k4 | S | 1..1 | one-person-many-names* | The labels were aged with tea. | The cellar hand by name, as the former employee, as the star witness.
k5 | U | 0..0 | withdrawn* | Buyers lost nine million euros. | The list was faulty, and the outlets that used it take it back or repeat it.
k6 | S | 1..1 | one-party-many-outlets* | Rochefeuille sent 400,000 euros to Dubai. | The prosecutor alone, in three outlets.
k7 | S | 1..1 | one-body* | Judgment will be given on 14 October. | The court's announcement, in two outlets.
k8 | S | 1..1 | plain* | Ashcombe paid 11,000 pounds for one bottle. | The collector himself, in two outlets.

=== a | Le Courrier du Rhône | 2031-09-16 | byline=Solène Arnaud, at the Valence court
The merchant, the tea and the fainting fit

It was a few minutes past three and the usher had just asked for a window to be opened.
[k2 courier-witness|Bastien Rochefeuille got up to answer, put out a hand for the rail and went down full length], taking the microphone with him.

He came round on a bench with his feet on the penal code.

By then the day was already lost.
[k1 prosec|Two thousand three hundred bottles of honest Crozes had been dressed up as Hermitage], {Agathe Lormeau} had ~told~ the bench, counting them off by the pallet.
[k6 prosec|Four hundred thousand euros had gone to an account in Dubai in the week before his arrest], {the prosecutor} ~went on~.

Then came Dédé Fournel, in his Sunday jacket.
[k4 cellarman|"We did the labels with tea. Black tea, Madame, from the supermarket,"] {he} ~said~, and even the presiding judge looked down.

{Hugues Sabatier} chose his ground.
[k1 defence|"The 2,300 bottles? We don't contest them,"] {counsel} ~said~, [+ defence|"but my client was himself the dupe of his partner."]

=== b | Vine & Cellar | 2031-09-19 | byline=Perpetua Lang in Valence
Notes from the fake Hermitage trial

I have drunk one of these.
It was delicious, and that, as a grower beside me in the public seats remarked, is rather the point.

The drama first: [k2 vine-witness|the accused fainted at the bar on Monday afternoon, not six feet from where I sat], and was revived with mineral water.

Then the corks.
An {invoice from Corticeira Alva, handed round as exhibit 31}, ~bears~ [k3 invoice|the date of 12 February 2028 and an order for 3,000 corks branded with the name of a house that had not asked for any].

{The star witness, a former cellar hand}, ~explained~ that [k4 cellarman|the paper had been stained in tea], two minutes for a 1990 and five for a 1961.

{Lionel Ashcombe}, whom I rang in Bath, was once proud of a magnum.
[k8 collector|"Eleven thousand pounds, and I opened it for my son-in-law,"] he ~groaned~.
[+ collector|He had told the auctioneers of his doubts in 2029.]

The whole affair cost buyers [k5 loss|nine million euros], ~according to~ {the list of losses the court gave to the press}.

=== c | AP | 2031-09-16
French wine merchant on trial over bogus Hermitage

VALENCE, France (AP) — A wine merchant accused of passing off everyday reds as some of the costliest bottles of the Rhône went on trial this week in southeastern France.

Buyers from Hong Kong to Texas were left [k5 loss|nine million euros out of pocket], ~according to~ {a list distributed by the court}.

Prosecutor {Agathe Lormeau} ~told~ judges that [k6 prosec|Rochefeuille wired 400,000 euros to the Gulf emirate of Dubai days before police came for him].

[k8 collector|British collector Lionel Ashcombe spent 11,000 pounds on a single magnum], {he} ~said~ in a phone interview.

If convicted, Rochefeuille faces up to seven years in prison.
[k7 clerk|The verdict is expected on Oct. 14], {the court} ~said~.

Wine fraud has flourished in step with prices.
In 2024, investigators broke up a ring in Italy and France that sold counterfeit bottles for as much as 15,000 euros apiece.

=== d | AP | 2031-09-20
Correction: France-Wine Fraud story

VALENCE, France (AP) — In a story Sept. 16, The Associated Press, drawing on a list handed out by the court, reported that [k5 loss !r|buyers of relabelled wine had lost nine million euros].
The court has since withdrawn the list, in which amounts in Hong Kong dollars had been added up as if they were euros.
[+ clerk|It has not given a new total.]

Other information in the story is unaffected.
The spelling of the village from which most of the genuine wine came has also been corrected; it is Mercurol, not Mercurel.

Subscribers are asked to use the amended version in any future publication, and to attach this notice to copies of the earlier one that are kept in archives.

For questions, please contact the Europe desk in London or the editor on duty in Paris.

=== e | Jornal da Cortiça | 2031-09-25 | byline=Rui Salgado
A Portuguese cork in a French courtroom

Alva does not care for publicity, and this week it has had a good deal.

Marta Quintela, who looks after exports at the Santa Maria mill, remembers the telephone call.
[k3 corker|"He rang in February of 2028, three thousand pieces, fire-branded, and he paid in advance,"] {she} ~says~.
[+ corker|He had sent a letter of authority, which she now takes to have been forged], she ~adds~.

The trial in Valence has had its comic side.
A {former employee of the merchant} ~recounted~ that [k4 cellarman|tea had been used to give the labels their years], and Portuguese readers may wish to know that coffee works less well.

More serious is what the {public prosecutor} ~said~ about the money: [k6 prosec|four hundred thousand had been moved to Dubai].

[k7 clerk|Sentence is to be pronounced on 14 October], the {court} ~has announced~.

Alva will in future ask for the trade-register number of every new customer who wants a brand burned into his corks.
