tests: business: an exchange notice and the chief who signed it, a lessor's own accounts, one unnamed person behind a wire and two papers, an analyst, a union
set: blind

=== origins
notice | record | Coastal Air's notice to the exchange
ceo | person | Ingrid Falk, chief executive of Coastal Air
lessor | record | Half-year report of Tern Aircraft Leasing, read by The Ledger
wire | behind | Bourse Wire, citing a person close to the lenders | Bourse Wire
union | person | Pontus Ek, chairman of the pilots' union
analyst | person | Mirja Salo, analyst at Nordhaven
airport | body | Skagholm Airport
spotter-witness | witness | Ramp & Runway, its editor at the fence
minister | person | Transport minister Aksel Roer

=== edges
soft | notice | ceo | the company's own notice and its chief executive

=== clusters
k1 | S | 1..2 | same-body* | Coastal Air expects to lose 310 million kroner this year. | Its notice and its chief executive.
k2 | C | 2..2 | parties-agree | Coastal Air is eleven weeks behind with its lease payments. | The lessor's half-year report and the airline's chief executive: creditor and debtor. The union, which has it from her, is her.
k3 | S | 1..1 | one-anonymous* | The lenders have asked for a new board. | One person close to the lenders, by way of one wire, in two papers. | anonymous-only
k4 | C | 2..2 | witness+named | Nine aircraft stand parked at Skagholm. | The editor counted tails at the fence; the airport bills for nine.
k5 | U | 1..1 | prediction | The company will run out of cash by March. | An analyst's forecast. | prediction
k6 | S | 1..1 | plain | There will be no state aid. | The minister alone.

=== a | The Ledger | 2032-10-21
Coastal Air warns again

Coastal Air cut its forecast for the third time this year on Wednesday.
[k1 notice|The carrier now sees a full-year loss of 310 million kroner, against 120 million before], ~according to~ {a notice to the exchange after the close}.

Buried on page 31 of the half-year report published last week by its biggest landlord, Tern Aircraft Leasing, is a hint of how tight things are.
[k2 lessor|Payments from "a Nordic regional customer" with nine ATR aircraft are eleven weeks in arrears], {it} ~says~; there is only one such customer.

[k3 wire|Lenders want the board replaced], {Bourse Wire} ~reported~, ~citing~ {a person close to them}.

[k5 analyst !p|"On these numbers the till is empty ^by March^,"] ~wrote~ {Mirja Salo of Nordhaven}, who has a sell on the stock.

=== b | Skagholm Avis | 2032-10-22
{Falk}: [k2 ceo|"We have been late with the rent"]

Interview: she receives us in a room without curtains.

How bad is it, Ms Falk?
[k1 ceo|"We'll be 310 million down by New Year."]

Is it true that you owe the aircraft owners?
[k2 ceo|"Yes. Eleven weeks. I rang them myself before anybody else could."]

Would you take money from the state?
"I would take money from my aunt."

{2|The minister, Aksel Roer}, ~2|has ruled that out~: [k6 minister 2|no public funds will go to an airline], he ~said~ in the Storting lobby.

=== c | Ramp & Runway | 2032-10-24
Tails at Skagholm

Cold, bright, wind from the north.
{I} ~made it~ [k4 spotter-witness|nine ATRs on the disused taxiway, engines bagged], one with a magpie.

~According to~ {Bourse Wire}'s person near the banks [k3 wire|the lenders would like to see different faces on the board].
So would the magpie.

=== d | Nordic Travel Trade | 2032-10-23
Coastal parks a third of its fleet

[k4 airport|Parking is being invoiced for nine Coastal Air turboprops], {Skagholm Airport} ~confirmed~ on request.

Flights to the islands will be thinned out from 1 November.

{The pilots' union} ~told~ members that, "as Ingrid said to us on Monday", [k2 ceo|eleven weeks of lease money have not been paid].
Its chairman, {2|Pontus Ek}, ~2|promised~ [+ union 2|there would be no strike before Christmas].
