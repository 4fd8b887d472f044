tests: a district treasurer sentenced in Ghana: prosecution and defence on the missing tender, a reporter and a health director at a bare clinic, one judgment read by many, one release, a witness by number and by name, an assembly and its chief, two lawyers' guess
set: blind

=== origins
prosecutor | person | Yaa Frempomaa, state attorney
defence | person | Kwabena Tsikata, lawyer of the convicted treasurer
standard | witness | The Asanwere Standard's reporter at the clinic
health | person | Naa Adoley Mensah-Brew, regional director of health
judgment | record | Written judgment of the High Court at Asanwere
assets | body | Office for Asset Recovery
clerk | person | Kofi Asempa, accounts clerk | Witness Three
assembly | body | Asanwere District Assembly
chief | person | Ibrahim Alhassan Fuseini, chief executive of the district
anane | person | Dela Anane-Quist, law lecturer
hospital | record | Letter of the district hospital

=== edges
soft | assembly | chief | the assembly and its chief executive

=== clusters
k1 | C | 2..2 | opposed-parties-agree | The building contract was given out without a tender. | The prosecution charged it and the defence grants it.
k2 | C | 2..2 | reporter-and-official | The clinic still has no roof. | A reporter who stood in it and the regional director of health.
k3 | S | 1..1 | one-document* | The treasurer had signed thirty-one blank cheques. | One judgment, quoted in three outlets.
k4 | S | 1..1 | one-press-release* | 410,000 cedis have been recovered. | One release of the recovery office in three outlets.
k5 | S | 1..1 | one-person-two-names* | The treasurer told the clerk to date vouchers back. | One clerk, named in the weekly and numbered in the law blog.
k6 | S | 1..2 | body-and-its-head* | The assembly itself called in the auditors. | The assembly and its own chief executive.
k7 | U | 1..2 | shared-prediction* | The sentence will be cut on appeal. | A lecturer and a blog expect it.
k8 | S | 1..1 | plain | The treasurer needs an operation on her hip. | One hospital letter, read out by the defence.

=== a | Volta News Agency | 2033-05-12
Ghana court jails district treasurer for nine years

ASANWERE, Ghana (VNA) - A former district treasurer was sentenced on Thursday to nine years in prison for diverting money meant for a rural clinic.

Esther Owusu-Bentil, 52, was found guilty of stealing 2.4 million cedis between 2028 and 2030.
[k3 judgment|She signed 31 blank cheques for a contractor], {the judgment} ~said~.

[k1 prosecutor|"There was no tender, there was not even a second quotation,"] {state attorney Yaa Frempomaa} ~said~ outside the courthouse.

{The Office for Asset Recovery} ~said~ in a release that [k4 assets|410,000 cedis had so far been returned to the public purse].

Owusu-Bentil pleaded not guilty.
Her lawyers had asked for a fine on medical grounds.
[k8 hospital|She is in need of a hip operation], ~according to~ {a letter from the district hospital} that was read to the court.

{The Asanwere District Assembly} ~said~ [k6 assembly|it was the assembly which had first asked for an audit, in 2030].

=== b | The Asanwere Standard | 2033-05-13 | byline=Akosua Birifa
Nine years, and rain in the maternity ward

When they led her out, Madam Treasurer turned to the gallery and straightened her cloth.
Nobody clapped, and nobody hissed either.

The Standard drove straight from the court to Nsuoso, which is what all this was about.
[k2 standard|The clinic has four walls, a ramp and a signboard, and over them the sky].
Goats were sheltering under the one slab that got finished, and a midwife was examining her patient beneath a mango tree.

Kofi Asempa could have told anyone, had anyone asked before the police did.
The clerk sat at the desk opposite hers for six years.
[k5 clerk|"She would say, Kofi, put March on it, and it was June,"] {he} ~says~ of the vouchers, sitting on his veranda now that he's allowed to talk.
He put March on it.

[k3 judgment|Thirty-one cheques bore her name and no sum], {the judge's text} ~records~, and we counted the numbers twice in the annex.

District Chief Executive Ibrahim Alhassan Fuseini wants some credit.
[k6 chief|"The auditors came because we invited them,"] {he} ~reminds~ us, with emphasis on the "we".

As for the money, [k4 assets|some GHS 410,000 is back], {the recovery office} ~announced~ in a release handed round at the gate.
You can roof a clinic for that.

=== c | The Independent Graph | 2033-05-15 | byline=Selorm Hotor
The price of a signature

Kwabena Tsikata is known for conceding little, so it was worth hearing what he conceded.
[k1 defence|His client had awarded the work without inviting bids], {the defence lawyer} ~allowed~ on Friday, in his chambers above a chemist's.
"Half the districts in this country do the same, and their treasurers sleep at home."

He will appeal.
{Dela Anane-Quist}, who teaches criminal procedure at Legon, ~believes~ [k7 anane !p|he'll get the term reduced].
Nine years is high for a first offender, and the trial judge gave his reasons for it in a single paragraph.

The other reasons run to 84 pages.
The most damning sentence stands on page 40: [k3 judgment|thirty-one cheques, signed and otherwise empty], were found in the contractor's glove box, {the court} ~writes~.

Does it help the women of Nsuoso?
Dr Naa Adoley Mensah-Brew, the region's director of health, has inspected what was built.
[k2 health|"It hasn't a roof, and I cannot post nurses to a courtyard,"] {she} ~says~.
Her budget for this year is spent.

=== d | Lawline Ghana | 2033-05-17
Republic v Owusu-Bentil: a note on sentence

The High Court at Asanwere has delivered a judgment that practitioners will be citing, with or without pleasure, for some time.

Evidence.
The State's old friend, the insider, carried the case.
{Witness Three, an accounts clerk who had shared the accused's office for six years,} ~testified~ that [k5 clerk|he was instructed by her to enter earlier dates on payment vouchers].
The court granted him anonymity during the hearing; it did not treat him as an accomplice, and says little about why.

Restitution.
The court gave no credit for sums repaid.
[k4 assets|GHS 410,000 has come back], per {the press release of the Office for Asset Recovery}, and one may ask what more an accused has to do.

Sentence.
Nine years exceeds anything imposed for this offence since 2024.
{We} ~expect~ [k7 doc-d !p|the Court of Appeal to bring it down], probably to six.
The medical plea was brushed aside in one line.

Procedure.
The ruling that the assembly's e-mails needed no certificate is, we think, right, and overdue.
Counsel should note that it applies only to accounts kept by a public body.
