tests: what a minister said in the chamber, heard by two; what she said of the world, from her alone; a ministry and its minister
set: held-out

=== origins
banerji | person | Anjali Banerji, finance minister | the finance minister; Mrs Banerji
ministry | body | Finance ministry
ledger-witness | witness | The Patna Road Ledger, own reporter in the press gallery
kiran-witness | witness | Kiran TV, own correspondent in the chamber
oil-board | record | Monthly return of the Petroleum Board, read by Kiran TV
dealers | person | Harbhajan Gill, president of the fuel dealers' federation
ipsa | agency | India Press Service Agency (IPSA)

=== edges
soft | banerji | ministry | the minister heads the ministry

=== clusters
k1 | C | 2..2 | heard-by-two | Banerji told the house that the fuel subsidy ends on 1 April. | That she said it: the Ledger's reporter heard it from the gallery, Kiran TV's correspondent in the chamber. | speech-act
k2 | S | 1..2 | same-body* | The subsidy cost 31,000 crore last year. | The minister in two articles, her ministry in the third.
k3 | U | 1..1 | prediction* | The subsidy will end on 1 April. | A promise from one person; hearing her twice does not bring it about. | prediction
k4 | C | 2..2 | record+named | Diesel sales fell by nine percent in January. | The Petroleum Board's return, read by Kiran TV, and the dealers' president to the Ledger.
k5 | S | 1..1 | agency-credit* | Eleven members walked out. | The agency in both articles. | agency-only
k6 | U | 1..1 | opinion | It is a cruel budget. | The magazine's word for it.

=== a | The Patna Road Ledger | 2031-02-28
[k3 banerji|No more cheap diesel], Banerji tells house

[k1 ledger-witness !s|Finance minister Anjali Banerji told the house on Friday that the fuel subsidy would end on April 1]; {the Ledger's reporter} ~heard~ her from the press gallery over a good deal of thumping.

{2|Mrs Banerji} ~2|said~ [k2 banerji 2|the subsidy had cost the exchequer 31,000 crore in the year gone by].
She spoke for two hours and drank, by our count, nine glasses of water.

[k4 dealers 3|January's diesel sales were down nine per cent on the year], {3|Harbhajan Gill, president of the dealers' federation}, ~3|told~ the Ledger afterwards.
[+ dealers|"Farmers are buying by the bottle,"] {Mr Gill} ~added~.

[k5 ipsa 4|Eleven members walked out before she had finished], {4|IPSA} ~4|reported~.

=== b | Kiran TV | 2031-02-28
LIVE: the budget

11.06 Here we go.
Folders open, spectacles on.

11.31 [k1 kiran-witness !s|Banerji has just said it: subsidised fuel stops on the first of April.]
{Our correspondent Leela Thomas} is in the chamber and ~heard~ every word.

11.33 [k3 banerji 2 !p|"From the first of April there will be one price for all,"] ~2|says~ {2|the finance minister}.
Uproar on the left.

11.40 {3|She} ~3|puts~ [k2 banerji 3|last year's bill at thirty-one thousand crore].

12.15 A number to go with that.
{4|The Petroleum Board's January return}, which we have in front of us, ~4|shows~ [k4 oil-board 4|diesel down 9 percent].

12.50 Lunch.
The canteen has kebabs.

=== c | The Monsoon Review | 2031-03-02
Comment and notes: one price for all

The bill had become absurd.
[k2 ministry|The state spent 31,000 crore on making fuel cheap in the year to December], ~by the reckoning of~ {the finance ministry}, or more than on every hospital north of the river.

[k3 banerji 2 !p|It is to be over by April], as {2|the minister} ~2|has promised~; she promised it last year also.
[k5 ipsa 3|Eleven members, as {3|IPSA} ~3|counted~, could not bear to stay for the end.]

[k6 doc-c !o|It is a cruel budget for anyone who owns a tractor.]
But a cruel budget may be an honest one, and this magazine has asked for one price since its first number, when a litre cost less than a newspaper.
