tests: a bankruptcy reported too soon and withdrawn, a release copied by two, a court file beside a landlord
set: held-out

=== origins
bizwire | agency! | BizWire, story of 5 January, withdrawn | BizWire
bizwire-correction | witness | BizWire about its own story
hartnells | body | Hartnell's, department store
hale | person | Cordelia Hale, chief executive of Hartnell's
court-file | record | The store's own balance sheet, lodged with the Commercial Court, read by the Argus
landlord | person | Bruno Castellan, owner of the building
tills | person | Joyce Pym, shop steward
argus-witness | witness | Castle Argus, own reporter

=== edges
soft | hartnells | hale | Mrs Hale is the firm's chief executive
hard | doc-c | hartnells | c prints a sentence of the firm's statement as its own

=== clusters
k1 | U | 0..0 | withdrawn | Hartnell's is bankrupt. | BizWire withdrew the report; Retail Pulse had passed it on. | retracted
k2 | C | 2..2 | parties-agree | The store owes three quarters' rent. | The store's own balance sheet, read by the Argus, and the landlord's word to Retail Pulse: debtor and creditor agree.
k3 | S | 1..2 | release-copied* | The store has an investor for two years of losses. | The firm's statement, its chief executive and a copied sentence: one firm. | text-reuse
k4 | C | 2..2 | witness+named | The food hall is closed. | The Argus's reporter stood at the rope; the shop steward told High Street Hour.
k5 | S | 1..1 | self-report | BizWire withdraws its report. | The agency about itself. | retraction
k6 | U | 1..1 | prediction | The store may shut by Easter. | Retail Pulse's guess.

=== a | Retail Pulse | 2032-01-06
Hartnell's: the end after 141 years

[k1 bizwire|Hartnell's has been declared bankrupt], {BizWire} ~reported~ last night.

It was never going to be easy to sell hats to people who wear hoods.
[k2 landlord 2|"The firm has not paid me since April, that is three quarters,"] {2|Bruno Castellan, to whom the building belongs}, ~2|told~ Retail Pulse.
He is fond of the place; he bought his first tie there, and has it on.

[k6 doc-a !p|The doors ^may^ shut for good by Easter.]

[+ doc-a|Rivals Oake & Daughters and Merriman have both closed in the past two years].
[+ doc-a|Footfall in the Castle quarter is down by a third since the trams were moved].

=== b | BizWire | 2032-01-06 | byline=BizWire
CORRECTION: Hartnell's not bankrupt

CASTLE, Jan 6 (BizWire) - [k5 bizwire-correction !r|BizWire retracts its story of January 5 on Hartnell's, which was based on a misread court list.]
No such order has been made.

[k3 hartnells|An investor has undertaken to cover all trading losses of the store for a period of two full financial years], {the company} ~said~ in a statement.

It did not name the investor.
[k5 bizwire-correction !r|The earlier headline and text are withdrawn in full and should not be used.]

Hartnell's was founded in 1891 by a glover and his widow.
It has 212 employees, five floors and the oldest working escalator in the country, made of oak, which is inspected twice a year.

=== c | High Street Hour | 2032-01-07
Radio script: is it or isn't it?

Host: It isn't!
[k3 doc-c|An investor has undertaken to cover all trading losses of the store for a period of two full financial years.]
So you can keep your gift cards, Beryl in Upper Castle.

Host: Who's the investor?
We had the boss on the line, {Cordelia Hale}, and ~she was all smiles~: [k3 hale|"Two years of losses are paid for, whatever they come to."]
She won't say who's paying.

Host: But there's no cheese to be had.
[k4 tills 2|"They've shut the food hall, all of us were sent home with a ham,"] {2|shop steward Joyce Pym} ~2|told~ me.

Host: Back after the travel.

=== d | Castle Argus | 2032-01-08
What the file says about Hartnell's

The file lies in room 14 of the Commercial Court, and anyone may read it; it would seem that few do.

It holds no bankruptcy.
The store's accountants have lodged {2|a balance sheet}, which ~2|shows~ [k2 court-file 2|rent for three quarters outstanding on the Castle Street building].
A hearing is set down for February.

On the ground floor [k4 argus-witness 2|the food hall is roped off and dark], as {2|this newspaper} ~2|found~ on Wednesday; a single mince pie lay on the marble.
Upstairs, trade in hats was brisk.

The oak escalator was running.
A man with an oil can, who has looked after it since 1989, said that it would outlast us all.
