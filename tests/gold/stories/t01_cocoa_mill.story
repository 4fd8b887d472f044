tests: a cocoa mill under a receiver in Ghana: a foreman and a power company on one date, a receiver and a growers' ledger on one debt, a manager and his spokeswoman, unnamed officials in two papers, one port register, a driver's tale through a haulier, two who predict alike
set: development

=== origins
foreman | person | Isaac Quaye, foreman at Odehyie Cocoa Mills
power | body | Western Grid, power distributor
grower | person | Abena Nkansah, chair of the Nsuta Growers' Union | Madam Nkansah
receiver | person | Yaw Bediako-Osei, receiver appointed by the Commercial Court | the receiver
anon1 | anon | Two officials at the trade ministry, to The National Ledger
anon2 | anon | A person close to the trade ministry, to Cocoa & Confectionery Week
comms | person | Lydia Ofori, head of communications at Odehyie
md | person | Kwabena Sarfo, managing director of Odehyie | Sarfo
port | record | Export register of the Port of Tema
bank | body | Volta Merchant Bank
driver | anon | A driver, as told by the haulier Mohammed Awudu

=== edges
soft | comms | md | the managing director and the woman who speaks for his company
soft | anon1 | anon2 | unnamed people about one ministry, who may be the same

=== clusters
k1 | C | 2..2 | two-houses | The grinders have stood still since 11 March. | A foreman who was there and the power distributor's meter.
k2 | C | 2..2 | two-sides | Odehyie owes the growers about 41 million cedis. | The growers' own ledger and a receiver who read the company's books.
k3 | S | 1..2 | anonymous-twice* | Van Haaften is to take over the mill. | Unnamed people around one ministry in two papers.
k4 | S | 1..2 | same-body* | The workers were paid up to the end of March. | The managing director and his spokeswoman.
k5 | S | 1..1 | one-document* | Odehyie shipped 9,300 tonnes of butter last year. | One port register, read by a daily and a trade sheet.
k6 | S | 1..1 | plain | The bank called in a loan of 60 million dollars in February. | Only the bank.
k7 | U | 2..2 | shared-prediction* | The mill will be grinding again by the main crop. | Two people predict it; nobody can check it yet.
k8 | S | 1..1 | hearsay* | The managing director's household goods went to Tema by night. | One unnamed driver through one haulier, copied from the local paper.

=== a | The Asenkrom Mail | 2033-04-08 | byline=Doris Amankwah
The month without chocolate

On a working day you can smell the mill from the lorry park, two miles down the Kumasi road.
Lately the lorry park smells of lorries.

[k1 foreman|The grinders went quiet on the eleventh of March, a Friday, a little before the night shift came on], ~recalls~ {Isaac Quaye, who has been a foreman at Odehyie Cocoa Mills for nineteen years}.
He was told to sweep the floor and wait for a call.

The company would like it known that it has looked after its people.
[k4 comms|Everybody on the books was paid up to the end of March], {its head of communications, Lydia Ofori,} ~assured~ the Mail.
The men at the gate would not discuss their pay with a reporter.

Up at Nsuta, in the hall of the growers' union, Abena Nkansah keeps the accounts in a book with a red spine.
She has chaired the union since her husband died, and writes up every sack herself.
[k2 grower|"Forty-one million cedis, for beans they have had from us since October,"] ~says~ {Madam Nkansah}, her finger on the bottom line.

Meanwhile the town talks about a container.
[k8 driver|The managing director's beds, fridges and dining chairs were driven to Tema in the night], ~says~ {Mohammed Awudu, who owns four lorries}, and he has it from a driver whose name he keeps to himself.

Madam Nkansah does not hold with gossip.
[k7 grower !p|"They will be grinding again before the main crop comes in, you will see,"] {she} ~says~, and shuts the book.

=== b | Gulf of Guinea News Agency | 2033-04-06
Receiver moves in at Ghanaian cocoa processor

ASENKROM, Ghana (GGNA) - A receiver named by the Commercial Court took possession of Odehyie Cocoa Mills on Wednesday and had the locks of its office changed.

[k2 receiver|The company owes about 41 million cedis to farmers for cocoa already delivered], {the receiver, Yaw Bediako-Osei,} ~told~ reporters in the yard, giving a figure he had taken from Odehyie's own books.
He expects to report to the court within sixty days.

The crisis began at the bank.
[k6 bank|Volta Merchant Bank called in a loan of $60 million in February], {the lender} ~confirmed~ in a statement of two lines.

{Managing director Kwabena Sarfo} ~said~ by telephone [k4 md|all staff had received their wages through March].
He declined to say where he was.

[k7 md !p|"The mill will be running when the main crop starts, I give you my word,"] {Sarfo} ~added~.

Odehyie, founded in 2009, buys beans from some 7,000 smallholders and sells butter, liquor and powder to confectioners in Europe.
World cocoa prices have fallen by a third in a year, squeezing processors that bought forward.

=== c | The National Ledger | 2033-04-09 | byline=Nii Lante Sowah
[k3 anon1|Dutch trader poised to swallow Odehyie]

For a company with no cash, no chief executive in the building and a judge's man behind the desk, Odehyie Cocoa Mills is oddly sought after.

[k3 anon1|Van Haaften Commodities of Amsterdam is to take over the mill in exchange for its bank debt], ~according to~ {two officials at the trade ministry}, who asked not to be identified because the talks are confidential.
Van Haaften said it never commented on rumour.

What would the Dutch be buying?
A port's paperwork gives some idea: {the export register at Tema} ~lists~ [k5 port|9,300 tonnes of cocoa butter under Odehyie's name for last year], a third of what the plant was built to press.

They would also be buying a building that has gone cold.
[k1 power|Not a single mill motor has turned since 11 March], ~reports~ {Western Grid}, whose meters record the grinding hall separately from the offices.
"The offices are still using the air conditioning," an engineer there observed drily.

Mr Sarfo, once Exporter of the Year, built all this from a shed and two second-hand presses.
His admirers blame the bank, and his bankers, off the record and at some length, blame his admirers.
The growers blame nobody yet.
They would like to be paid first.

=== d | Cocoa & Confectionery Week | 2033-04-12
Odehyie in brief: where things stand

With several readers exposed to the Asenkrom failure, here is what can be put together so far.

Ownership.
[k3 anon2|Van Haaften's takeover is agreed in outline], {a person close to the trade ministry} ~told~ CCW.
No document has been seen by us.

Volumes.
[k5 port|Butter exports in 2032 came to 9,300 t], ~going by~ {the Tema port register}, against 14,100 t two years before.
Buyers we rang in Hamburg and Turin have already covered themselves elsewhere, mostly in Abidjan.

Creditors.
{The receiver} ~puts~ [k2 receiver|the debt to growers at roughly 41m cedis]; banks rank ahead of them.

Management.
[k8 driver|Personal effects of the managing director have ^reportedly^ left for Tema after dark], if one is to ~believe~ {a haulier in the Asenkrom Mail, who was repeating a driver}.
We have tried Mr Sarfo's two numbers without success and will print his reply when it comes.

Quality.
Stocks in the warehouse are said to be sound, but nobody has drawn a sample since the place was sealed, and butter left in a tin roof's heat does not improve.
Terminal contracts for May should be treated as void until the receiver says otherwise.
