tests: cholera in a port city: ministry and minister, a laboratory and a charity that differ, a correction and its echo, a reporter and a water company
set: blind

=== origins
ministry | body | Yemeni Ministry of Health in Aden
basel | person | Dr Hana Basel, the minister of health | the minister; Dr Basel
laboratory | body | Central Public Health Laboratory in Aden
docs | body | Médecins du Golfe, medical charity
lafont | person | Camille Lafont, head of the charity's mission | the aid worker
water | body | Aden Water Corporation
gulf-witness | witness | Gulf Monitor, own reporter in Crater district
gulf | outlet! | Gulf Monitor, first version of 3 June
who | body | World Health Organization
shopkeeper | person | Saleh Omar, shopkeeper in Crater

=== edges
soft | ministry | basel | the ministry and its minister
soft | docs | lafont | the charity and the head of its mission
hard | gulf | doc-d | the Cape Sun takes the figure from the Gulf Monitor

=== clusters
k1 | S | 1..2 | same-body* | There have been 840 cases since mid-May. | The ministry and its minister.
k2 | C | 2..2 | two-bodies | The disease is cholera of the Ogawa type. | The state laboratory and the WHO, from its own reference laboratory, each confirm it.
k3 | U | 0..0 | withdrawn* | Four hundred people have died. | The Gulf Monitor took it back, and the Cape Sun had it from there. | circular
k4 | S | 1..2 | same-body* | The treatment centre has 60 beds for 130 patients. | The charity and its head of mission.
k5 | C | 2..2 | witness-and-named | No water runs in Crater's pipes. | The reporter opened the taps, and the water corporation admits it.
k6 | S | 1..1 | plain | Forty people have died. | Only the WHO.
k7 | S | 1..1 | plain | A canister of water costs three times as much as a month ago. | Only a shopkeeper.

=== a | Gulf Monitor | 2031-06-04 | byline=Rim Haddad
Aden's dry taps feed an outbreak

This article was amended on 4 June.
[k3 gulf !r|An earlier version said 400 people had died, which was a misreading].
[k6 who|The number of deaths stands at 40], ~according to~ {the World Health Organization}.

In the old quarter of Crater I turned on the tap of every house that would have me, eleven of them.
[k5 gulf-witness|Not one gave more than a cough of air].

{Saleh Omar}, whose shop sells water by the canister, ~says~ [k7 shopkeeper|the price has tripled in a month].

[k1 ministry|Some 840 people have fallen ill since the middle of May], ~according to~ {the health ministry of the internationally recognised government}.
At the old cotton store that now serves as a ward, [k4 lafont|"we are treating a hundred and thirty in sixty beds,"] {Camille Lafont of Médecins du Golfe} ~said~.
She had not slept since Monday and asked not to be photographed.

=== b | Saba Today, state news site | 2031-06-04
Minister of Health inspects isolation units

Her Excellency Dr Hana Basel, Minister of Health, today paid an inspection visit to the isolation units in the temporary capital and was briefed on the steps taken to contain watery diarrhoea.

{Dr Basel} ~affirmed~ that [k1 basel|the cases registered amount to 840] and that most had left hospital in good health.
She praised the tireless efforts of the medical cadres.

{The Central Public Health Laboratory} ~presented a report~ in which [k2 laboratory|the strain is identified as Vibrio cholerae, serotype Ogawa].

{The Water Corporation's} representative ~explained~ that [k5 water|pumping to Crater has been at a standstill since the fuel for the Bir Nasser wells ran out], and promised a tanker.

The minister then distributed hygiene kits to schoolchildren.

=== c | World Health Organization, regional office | 2031-06-03
Disease outbreak news: Yemen

Samples from nine patients were flown out of Aden by WHO on 27 May and examined at a reference laboratory abroad.
[k2 who|Cholera, serotype Ogawa, was confirmed in seven of the nine].

[k6 who|Forty deaths have been recorded].
The fatality rate exceeds the one per cent that is expected where treatment is available, which suggests that patients are arriving late.

WHO assesses the risk at national level as high and at global level as low.
[+ who|A request for 1.2 million doses of oral vaccine has been submitted to the coordinating group].
No restriction on travel or trade is recommended.

=== d | Cape Sun | 2031-06-04
[k3 doc-d|Hundreds dead] in port cholera hell

A killer bug is tearing through the Yemeni port of Aden, and aid staff say they are running out of floor.

[k3 gulf|A staggering 400 people have perished], {the Gulf Monitor} ~reported~ on Tuesday.

{Médecins du Golfe} ~tweeted~ a picture of [k4 docs|a 60-bed centre holding 130 sick], some of them two to a mattress.

Cholera spreads in dirty water and can kill within hours, but a simple mix of sugar, salt and clean water saves almost everyone who gets it in time.
South African water engineers who worked in the city after the last outbreak said they were ready to return.
Donations can be made through the usual channels.
