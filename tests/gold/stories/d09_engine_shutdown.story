tests: a Kenyan flight cut short: authority and engine maker, one tracker, airline and spokeswoman, passenger and airport, airline and pilots' union, one technical log, unnamed on a debt, a statement taken back, a forecast two share
set: development

=== origins
airline | body | Savanna Wings | the carrier; the airline
wanjala | person | Grace Wanjala, spokeswoman of Savanna Wings
odongo | person | Elias Odongo, secretary of the pilots' association | Captain Odongo
authority | body | Civil Aviation Authority
first | record! | First statement of the Civil Aviation Authority, of 22 April, withdrawn on 23 April
veritor | body | Veritor, maker of the engine
tracker | record | Track of flight SV 318 on FlightPing
kilonzo | person | Mwende Kilonzo, passenger
airport | body | Kisanga Airport Company
techlog | record | Technical log of the aircraft
anon-ledger | anon | Two executives at suppliers, to The Nairobi Ledger
anon-brief | anon | A person familiar with the accounts, to AeroWeek Brief
thakkar | person | Nimesh Thakkar, analyst at Baobab Securities

=== edges
soft | airline | wanjala | the airline and its spokeswoman
soft | anon-ledger | anon-brief | unnamed people round one debt, who may be the same

=== clusters
k1 | C | 2..2 | two-bodies | The left engine was shut down in flight. | The aviation authority and the maker of the engine.
k2 | S | 1..1 | one-instrument* | The plane went down 11,000 feet in four minutes. | One track on FlightPing, read by three outlets.
k3 | S | 1..2 | same-body* | There were 143 passengers on board. | The airline and its own spokeswoman.
k4 | C | 2..2 | person-and-body | The passengers were kept five hours in the transit hall without water. | A passenger, and the airport that apologises for it.
k5 | C | 2..2 | company-and-union | Two further aircraft have been taken out of service. | The airline and the pilots' association.
k6 | S | 1..1 | one-record* | The engine had shown vibration for a week. | One technical log, read by the Ledger and cited by the union man.
k7 | S | 1..2 | anonymous-only* | The airline owes its maintenance firm 2.3 million dollars. | Unnamed people in two outlets.
k8 | U | 2..2 | prediction* | The airline will not see the end of the year. | A union man's forecast and an analyst's.
k9 | U | 0..0 | withdrawn* | The engine swallowed a bird. | The authority's first statement in two outlets, since taken back.

=== a | Rift Valley News Agency | 2032-04-22
Savanna Wings jet lands safely after engine trouble

NAIROBI, April 22 (RVNA) - A Savanna Wings airliner on its way from Nairobi to Port Zuberi broke off its journey on Thursday and landed at Kisanga without injuries.

[k1 authority|The crew shut down the left engine at 31,000 feet], {the Civil Aviation Authority} ~said~.
[k9 first|A bird had been ingested during the climb], ~according to~ {the statement} it issued at noon.

{The airline} ~said~ [k3 airline|143 passengers and six crew had been aboard] flight SV 318.

[k2 tracker|It lost 11,000 feet of height in four minutes], {data from the tracking site FlightPing} ~showed~, before levelling off over the Tana.
Such a rate is steep but within what the type is built for.

Savanna Wings, founded in 2019, flies nine narrow-body jets to 14 destinations.
It has had no fatal accident.
Two of its flights were delayed in March when fuel suppliers asked to be paid in advance, a dispute that the carrier described at the time as a misunderstanding between clerks.

=== b | Coast Breakfast | 2032-04-23
[k4 kilonzo|Five hours, one tap, no water]

So what was it like in there?
We rang Mwende Kilonzo, who was in seat 14C with her twins.

[k4 kilonzo|"From ten until three they had us in that transit hall, and there was not a drop to drink, not one bottle, not a tap that ran,"] {she} ~told~ Brenda and the team.
A policeman gave the twins his tea.
She wants it known that he is the best policeman in Kenya.

She felt the plane go, too.
[k2 tracker|Eleven thousand feet in four minutes], ~says~ {FlightPing}, which half our listeners seem to have on their phones.

[k9 first|Blame a marabou or a kite that flew into the engine], ~says~ {the aviation authority}.
Sorry, bird.

{Savanna's Grace Wanjala} came on the line after the news and ~sent~ her love to [k3 wanjala|"all one hundred and forty-three of our guests"].
[k5 airline|Two more planes are staying on the ground while they are looked over], {the airline} ~has posted~, so check before you leave for Moi Road.

Coming up: Uncle Farouk and the traffic, then the winner of the mango quiz, who will be flying, we hope, to Lamu.

=== c | The Nairobi Ledger | 2032-04-24 | byline=Wycliffe Barasa
The engine that had been [k6 techlog|trembling for a week]

The pages are ruled in blue and filled in by hand.
{The technical log} of the jet that limped into Kisanga on Thursday, which the Ledger has seen, ~carries~ [k6 techlog|seven entries in seven days about vibration in the left engine].
Each is signed off with the same two words, "within limits".

There was, after all, no bird.
{The Civil Aviation Authority} on Friday ~withdrew~ [+ authority !r|its statement of the day before about the cause], which it called premature, once no trace of feathers had been found.

Captain Elias Odongo is secretary of the pilots' association and was on the phone to the crew within the hour.
[k5 odongo|A pair of sister aircraft have since been pulled from the line], {he} ~says~, at his members' insistence.
[k8 odongo !p|"This company will not eat Christmas dinner,"] {he} ~predicts~.

Money is what everybody circles back to.
{Two executives at suppliers} ~say~ [k7 anon-ledger|the carrier is $2.3 million behind with the firm that maintains its engines].
The firm, based in Addis Ababa, would say nothing.

{The company that runs Kisanga airport} ~has apologised~ to [k4 airport|the travellers who spent five hours in its transit hall with the water cut off].
A pump had failed, it explained, and the man with the key was at a funeral.

=== d | AeroWeek Brief | 2032-04-26
Savanna Wings: inspections, invoices

ENGINE. {Veritor} ~confirms~ [k1 veritor|an in-flight shutdown of the No. 1 powerplant on a Savanna Wings aircraft on 22 April] and has sent two field engineers.
The unit had 9,400 cycles since new.
It goes to the maker's shop in Brno this week.

DESCENT. [k2 tracker|Four minutes for 11,000ft], on {FlightPing}'s ~figures~.

LOG. {2|Elias Odongo} of the pilots' association ~2|points~ to the aircraft's papers: [k6 techlog 2|the log, he says, has the engine vibrating for a week beforehand].
He had not flown the aircraft himself.

CREDIT. [k7 anon-brief|Overdue bills for engine care stand at $2.3m], ~says~ {a person familiar with the accounts}.
A lessor has asked for two airframes to be kept where it can see them.

OUTLOOK. {Nimesh Thakkar} of Baobab Securities ~does not expect~ [k8 thakkar !p|the airline to be flying at the end of the year].
His note puts the cash on hand at about six weeks of fuel, on the assumption that suppliers go on insisting on payment up front and that Easter was as thin as it looked.

FLEET. Deliveries of two more jets, planned for June, have slipped to an unspecified quarter.
