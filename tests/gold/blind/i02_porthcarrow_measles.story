tests: measles in a seaside town: a head teacher and the health agency, a hospital and a father, a reporter at a clinic door and the doctors' federation, one table read twice, an agency and its consultant, a forecast
set: blind

=== origins
agency | body | Public Health South West | the agency
consultant | person | Dr Nkechi Obiora, consultant at Public Health South West
head | person | Graham Pascoe, head teacher of St Petroc's primary school
trust | body | Royal Carrow Hospitals trust
father | person | Tomasz Wrona, father of a boy in hospital
packet-witness | witness | Porthcarrow Packet, own reporter at the Quay Road clinic
gps | body | Carrow Federation of General Practices
table | record | Vaccination table of the national health statistics office
swim | person | Lynne Bolitho, secretary of the swimming club

=== edges
soft | agency | consultant | the health agency and its consultant

=== clusters
k1 | C | 2..2 | two-bodies | Nine pupils of St Petroc's have measles. | The head teacher and the health agency.
k2 | C | 2..2 | person-and-body | A boy of four is in intensive care. | The hospital trust and the boy's father.
k3 | C | 2..2 | reporter-and-official | The walk-in clinic ran out of vaccine on Saturday afternoon. | The Packet's reporter at the door and the federation of practices that ran it.
k4 | S | 1..2 | same-body* | Fourteen cases are confirmed in the town. | The health agency and its own consultant.
k5 | S | 1..1 | one-record* | 78 per cent of the town's five-year-olds have had both doses. | One table of the statistics office, read by a paper and by an agency.
k6 | S | 1..1 | plain | The first patient had caught it on a holiday abroad. | The consultant alone.
k7 | S | 1..1 | plain | The swimming gala is called off. | The club's secretary alone.
k8 | U | 1..1 | prediction* | Cases will double by Easter. | The consultant's forecast, told to two outlets.

=== a | Porthcarrow Packet | 2031-03-13 | byline=Demelza Rowe
Sleeves up: town queues for measles jab

They came with pushchairs and grandparents, and one with a parrot.
By ten on Saturday the queue for the walk-in clinic at Quay Road had passed the bakery.

Not all got what they came for.
[k3 packet-witness|At ten to three a nurse pinned a sheet of paper to the door that said "No vaccine left, sorry", and some forty people were sent home].

At St Petroc's, the primary school on the hill, the registers make poor reading.
[k1 head|"We've nine children with measles, and I've a reception class you could fit round one table,"] ~said~ {head teacher Graham Pascoe}.
He has asked parents to keep anyone with a rash at home.

{Figures} from the national statistics office ~show~ how it could spread.
[k5 table|Only 78 per cent of five-year-olds in Porthcarrow have had the two doses], against a target of 95.

{Dr Nkechi Obiora}, who is leading the response for Public Health South West, ~put~ [k4 consultant|the number of confirmed cases in the town at 14].
[k6 consultant|The first was someone who had picked up the virus on a holiday abroad in February], {she} ~said~.
[k8 consultant !p|"I expect that we'll see twice as many by Easter,"] {she} ~warned~.

The junior swimming gala has been scrapped.
[k7 swim|"You can't put two hundred kids in one changing room just now, so it's off,"] ~said~ {club secretary Lynne Bolitho}.

=== b | Western Broadcasting online | 2031-03-12
[k2 trust|Boy, four, critically ill] in measles outbreak

[k2 trust|A four-year-old boy is being treated in intensive care for complications of measles], {the Royal Carrow Hospitals trust} has ~confirmed~.

The trust said that visiting on the children's ward would be limited to parents until further notice.

The boy, who has not been named, lives in Porthcarrow, where schools reopened on Monday with many desks empty.

{Public Health South West} ~said~ in an answer to our questions that [k1 agency|nine of the people infected were pupils at St Petroc's primary].
A further two were adults, and no school had been told to close.

The doctors who arranged last weekend's clinic have apologised to families who were turned away.
[k3 gps|Stocks were exhausted shortly before 3pm on Saturday], ~said~ {the Carrow Federation of General Practices}, which had been sent 300 doses and had asked for 500.
More have been ordered for this weekend.

Measles starts with a cold and sore eyes; the rash comes some days later.
Anyone who thinks they have it should telephone and not walk into a surgery.

=== c | National Press Wire | 2031-03-12
Health officials appeal to parents over measles in southwest

PORTHCARROW (NPW) - Doctors asked families on Wednesday to check their children's records as measles spread in a coastal town.

[k4 agency|Fourteen infections had been confirmed by laboratory tests in Porthcarrow by Tuesday evening], {Public Health South West} ~said~ in a statement.

Its consultant, {Nkechi Obiora}, ~told~ NPW she [k8 consultant !p|feared the count would double before the Easter holidays].

Vaccination in the town lags behind the country.
[k5 table|Some 78 percent have received both shots by the age of five], ~according to~ {data from the statistics office}, one of the lowest rates in the region.

Tomasz Wrona, a trawler engineer, spoke to NPW outside the hospital, where he has slept in his van since Sunday.
[k2 father|His son Antek, 4, is on a ventilator in the intensive care unit], {he} ~said~.
"We'd moved house twice and we missed the letter," Wrona added.
"That's all it was, a letter."
