tests: a roof fall in a Namibian copper mine: union and hospital, survivor and inspector, parent and daughter, one pool report in three outlets, one company statement twice, two named men through one agency, two outlets' bare word, a reading
set: development

=== origins
nangolo | person | Hilma Nangolo, regional organiser of the mineworkers' union
hospital | body | Opuwo Road Hospital
haraseb | person | Petrus Haraseb, one of the rescued
amutenya | person | Frieda Amutenya, chief inspector of mines
daughter | body | Otjirundu Copper, operator of the mine
parent | body | Tarvonen Metals, owner of Otjirundu Copper
pool | witness | Pool reporter of the Namib Press Agency at the shaft
shivute | person | Elago Shivute, hoist driver
beukes | person | Danie Beukes, shift boss
economist | person | Ruusa Iipinge, economist

=== edges
soft | daughter | parent | the operator and its owner
soft | shivute | beukes | both reach us through the Namib Press Agency alone

=== clusters
k1 | C | 2..2 | union-and-hospital | Seven men were brought up alive. | The union's organiser at the headframe and the hospital that admitted them.
k2 | C | 2..2 | witness-and-inspector | Roof bolts ordered for gallery 14 had not been put in. | A man who worked there and the inspector who went down herself.
k3 | S | 1..1 | pool-report* | The drill broke through to the gallery at twenty to four. | One pool reporter, used by three outlets.
k4 | S | 1..2 | parent-and-daughter* | Production is stopped until the end of August. | The operator and the company that owns it.
k5 | S | 1..1 | one-statement* | Gas readings were normal. | One statement of the operator in two outlets.
k6 | S | 1..2 | two-named-one-agency* | The siren did not sound. | Two named men, but only the agency heard them.
k7 | S | 1..2 | bare-word* | The mine is about to be sold. | Two outlets print it and neither says from whom.
k8 | U | 1..1 | interpretation | The copper price killed caution. | An economist's reading.

=== a | Namib Press Agency | 2031-07-09
[k1 nangolo|Seven rescued from Namibian mine] after 41 hours

OTJIRUNDU, Namibia (NPA) - Rescuers on Wednesday freed a shift of copper miners cut off by a fall of rock 380 metres below ground.

[k3 pool|The drill broke into the gallery at 3:40 a.m.], the {agency's reporter, who was at the shaft on behalf of all media,} ~noted~.
A hand came out of the hole before the light did.

[k1 nangolo|"All seven are up, and all seven are breathing,"] ~said~ {Hilma Nangolo, regional organiser of the mineworkers' union}, who had been at the headframe since Monday.

Two employees faulted the warning system.
[k6 shivute|"No siren went off, I would have heard it,"] {hoist driver Elago Shivute} ~told~ the agency.
{Danie Beukes}, a shift boss of 22 years' standing, ~said~ separately that [k6 beukes|the alarm had stayed silent].

[k4 daughter|No ore will be raised before the end of August], {Otjirundu Copper} ~announced~.
In the same statement {the operator} ~said~ [k5 daughter|gas levels in the mine had been normal at all times].

Shares in the Helsinki-listed parent fell six percent.

=== b | The Windhoek Star | 2031-07-10 | byline=Titus Kapere
"I drank the water off the wall"

Petrus Haraseb wants a Fanta, his mother and a cigarette, and the nurse allows two of them.

He is thirty-four and he has been dead for two days, he says, only nobody told his stomach.
The men lay in a space no bigger than a kombi, in the dark, and sang.

Ask him why the roof came down and he stops smiling.
[k2 haraseb|"The bolts for fourteen were lying on the pallet by the cage since May, nobody ever put them in,"] {he} ~tells~ the Star.
He walked past that pallet every shift.

The nation held its breath with him.
It was [k3 pool|twenty minutes to four] by {the watch of the one journalist allowed at the shaft} when the drill came through, and in the township they beat on pots.

In the beer hall they were cursing the hooter.
[k6 beukes|It never blew], {shift boss Danie Beukes} ~told~ the Namib Press Agency, and if Oom Danie says so you can take it to the bank.

Not a whiff of gas, ~claims~ {the company} in a press statement: [k5 daughter|readings were normal throughout].

And here's something the bosses in Finland would rather you did not read over your porridge.
[k7 doc-b|Otjirundu is about to be sold].

=== c | Mining Brief | 2031-07-11
Otjirundu: {inspector} ~finds~ [k2 amutenya|bolts on the pallet]

Namibia's chief inspector of mines has been underground at Otjirundu and did not like what she saw.

Frieda Amutenya went down on Thursday with two of her own surveyors.
[k2 amutenya|In gallery 14 none of the rock bolts specified in April had been installed], {she} ~reports~; most were still in their wrapping.
The operator has fourteen days to answer.

[k4 parent|There'll be no production until September], {Tarvonen Metals} ~told~ analysts on a call on Thursday night, and guidance for the year has been cut by 9,000 tonnes of concentrate.
Tarvonen owns 92 per cent of Otjirundu Copper.

Word of a sale has been about for a fortnight.
[k7 doc-c|The Finns are close to handing the asset to a buyer], Mining Brief understands.

[k8 economist !i|"At eleven thousand dollars a tonne, caution is what you drop first,"] ~argues~ {Ruusa Iipinge, an economist in Swakopmund}.
The price has doubled since 2027, and with it the number of shifts on the copper belt.

Insurers have sent two adjusters.
The headframe, which dates from the South African period, is not damaged.

=== d | Radio Kunene, news page | 2031-07-09
[k1 hospital|Otjirundu seven in hospital]

Good news from the mountain this morning.

[k3 pool|At 3.40 the drill reached the men], ~according to~ {the report the pool journalist phoned out to all stations}.
The first was winched up an hour later, wrapped in foil.

{Opuwo Road Hospital} ~has admitted~ [k1 hospital|seven miners, all of them conscious].
[+ hospital|One has a broken collarbone], ~adds~ {the hospital}, while the others are being treated for thirst and cold.

Families are asked not to come to the ward before two o'clock.
There is a tent with tea in the car park, put up by the Lutheran parish.

Our colleague Mutjinde spoke to people in the township, where shops stayed shut and a brass band went from house to house.
Some of the wives had not eaten since Monday.
One had ironed her husband's church shirt four times.

School at Otjirundu starts again tomorrow.
We will carry the service of thanksgiving live from ten on Sunday, in Otjiherero and in English.
