tests: a manslaughter verdict in Australia: a reporter in court and the prosecutors, a workmate and the defence, a mother and the firm's lawyer, one notice, one judge
set: development

=== origins
advertiser | witness | Reporter of the Wendaroo Advertiser in court
dpp | body | Office of Public Prosecutions
judge | person | Justice Miriam Castellan
workmate | person | Jai Patel, former labourer for Tolhurst
solicitor | person | Fiona Reddick, solicitor for Graeme Tolhurst | Ms Reddick
mother | person | Carla Ferraro, mother of the dead apprentice | Mrs Ferraro
notice | record | Improvement notice of the state safety inspectorate
register | record | Register of companies
professor | person | Ian Mbeki, professor of criminal law at Ellery University

=== edges

=== clusters
k1 | C | 2..2 | reporter-and-official | The jury found Tolhurst guilty of manslaughter. | A reporter in the courtroom, and the prosecutors' statement to the agency.
k2 | C | 2..2 | opposed-parties-agree | The trench had no shoring. | A workmate tells the paper, the defence solicitor grants it to the broadcaster.
k3 | C | 2..2 | opposed-parties-agree | The family turned down an offer of money before the trial. | The mother to the paper, Tolhurst's solicitor to the agency.
k4 | S | 1..1 | one-document* | An inspector had demanded supports six days before. | One notice shown to the jury, in three outlets.
k5 | S | 1..1 | one-person-many-names* | Sentence will be heard on 14 August. | One judge, in two outlets.
k6 | S | 1..1 | plain | Tolhurst's company went into liquidation in May. | The register, read by one outlet.
k7 | U | 1..1 | prediction | Tolhurst will get between four and six years. | A professor's forecast.
k8 | S | 1..1 | one-person-many-names* | Tolhurst means to appeal. | His solicitor, in two outlets.

=== a | Wendaroo Advertiser | 2031-06-21 | byline=Kylie Brandt, in court
Builder [k1 advertiser|guilty] over death of apprentice in trench

It took the foreman of the jury two tries to say it.
He cleared his throat, looked at the ceiling of Court Three and [k1 advertiser|pronounced Graeme Tolhurst guilty of the manslaughter of Luca Ferraro].

Tolhurst, 58, kept his hands flat on the rail.
From the press bench one could hear a woman behind him start to cry, and it was not Luca's mother.

Carla Ferraro waited until the court had emptied.
[k3 mother|"They offered us money last year, to settle, and I told them no thank you,"] {she} ~said~ on the steps.
Luca was 19 and in his second year.

Jurors had been shown a single yellow page from the safety inspectorate.
{The notice}, dated 2 September 2029, ~gave~ Tolhurst's firm [k4 notice|forty-eight hours to put supports in the excavation].
It caved in on the 8th.

Jai Patel, who was holding the other end of the pipe that morning, left the trade afterwards and drives a school bus.
[k2 workmate|"There was nothing holding those walls, no boards, no props, just clay,"] {he} ~told~ the Advertiser.
He had given the same account to police.

{Justice Miriam Castellan} ~set down~ [k5 judge|the sentencing for 14 August] and let Tolhurst go home until then.

=== b | Southern Cross Newswire | 2031-06-20
[k1 dpp|Builder convicted of manslaughter] over trench collapse

WENDAROO (SCN) - [k1 dpp|A jury convicted a Wendaroo builder of manslaughter on Friday] over the death of an apprentice, {the Office of Public Prosecutions} ~said~.

It is the first such verdict in the state since penalties were raised in 2027, the office said in a statement.

Luca Ferraro was buried on 8 September 2029 when a four-metre trench gave way at a housing estate.
{A safety notice issued six days earlier} had ~required~ [k4 notice|the builder to brace the trench], the trial was told.

A lawyer for the convicted man, Fiona Reddick, expressed her client's sorrow.
[k3 solicitor|An offer of compensation to the family had been made in 2030 and was declined], {she} ~told~ SCN by telephone.
[k8 solicitor|Tolhurst intends to appeal], {Reddick} ~said~.

{The judge} ~listed~ [k5 judge|the matter for sentence on 14 August].
The maximum is 25 years.

The union representing construction workers had a dozen members in the public gallery.
It has asked for roving inspectors in regional towns, of which the inspectorate currently has two for an area larger than Portugal.

=== c | Channel Six News, website | 2031-06-20
Luca's trench: the yellow page that hung over a trial

It was one sheet of yellow paper, and in the end it may have weighed more than nine days of evidence.

{Issued by a state inspector on 2 September 2029}, it ~ordered~ [k4 notice|G. Tolhurst Earthworks to shore up the pit] where Luca Ferraro would die within the week.

His defence never argued that the boss had obeyed.
[k2 solicitor|"We have always accepted that the trench was not shored,"] ~said~ {solicitor Fiona Reddick} outside court.
The question, in her view, was whether he knew anybody would go in.
[k8 solicitor|An appeal will be lodged], {Ms Reddick} ~told~ Channel Six.

There won't be much left to fine.
{The companies register} ~shows~ that [k6 register|the earthworks firm was placed in liquidation on 19 May], owing its creditors 1.3 million dollars.

So what happens to Tolhurst himself?
[k7 professor !p|"I would expect something in the range of four to six years,"] ~said~ {Ian Mbeki, who teaches criminal law at Ellery University}.
He pointed to two cases interstate.

Luca's footy club will wear yellow armbands on Sunday.
