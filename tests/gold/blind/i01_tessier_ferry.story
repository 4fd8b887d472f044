tests: a late island ferry: a harbour log and the company, the company and its union, a reporter on the queue and a constable, one firm with its spokeswoman, a buyer and a teacher each alone, an opinion of the boat's age
set: blind

=== origins
ferries | body | Tessier Island Ferries | the line; the company
doucet | person | Simone Doucet, spokeswoman of Tessier Island Ferries
log | record | Traffic log of the Blacks Landing harbour authority, seen by the Quoddy Courier
union | person | Wendell Greer, president of the deckhands' local
courier-witness | witness | Quoddy Courier, own reporter at Blacks Landing
constable | person | Constable Priya Nair, RCMP
teacher | person | Yvette Robichaud, teacher at Tessier Consolidated
buyer | person | Owen Stanhope, lobster buyer
mayor | person | Carl Ingersoll, mayor of Tessier

=== edges
soft | ferries | doucet | the ferry line and its spokeswoman

=== clusters
k1 | C | 2..2 | two-bodies | The first boat on Saturday left 3 hours and 10 minutes late. | The harbour authority's log and the ferry line, each from its own watch.
k2 | C | 2..2 | company-and-union | The bow thruster had failed. | The company's statement and the president of the deckhands' local.
k3 | C | 2..2 | reporter-and-official | The line of vehicles reached back to the fish plant. | The Courier's reporter walked it; a constable told the radio the same.
k4 | S | 1..2 | same-body* | Everyone booked on the boat gets the fare back. | The line and its own spokeswoman.
k5 | S | 1..1 | plain | Twenty-two pupils missed the provincial final. | Their teacher alone.
k6 | S | 1..1 | plain | A buyer lost a load worth 40,000 dollars. | The buyer alone.
k7 | U | 1..1 | opinion* | The boat is too old for the crossing. | The mayor's view, told to two outlets.

=== a | Quoddy Courier | 2031-02-26 | byline=Marcel Arsenault
Long wait at Blacks Landing as first boat sticks to the dock

The coffee ran out at eight, and by nine people had begun to get out of their cars and introduce themselves.

Saturday's first crossing to Tessier Island was due away at 6:30 in the morning.
{The harbour authority's traffic log}, which the Courier was shown on Monday, ~has~ [k1 log|the Fundy Pride clear of the berth at 9:40].

By then [k3 courier-witness|the cars and pickups stood bumper to bumper up the hill, past the church, as far as the gates of the fish plant], a walk of eleven minutes in good boots.

Wendell Greer, who speaks for the deckhands and was on the car deck himself, had his hands in his sleeves.
[k2 union|"The bow thruster quit on us, simple as that, and in that wind you don't back out without one,"] {he} ~said~.

Further down sat a bus with the island's under-15 hockey team aboard.
[k5 teacher|All 22 of them missed the provincial final in Sussex], ~according to~ {Yvette Robichaud}, the teacher who had to telephone the rink.

{Mayor Carl Ingersoll} was in the queue as well, in a truck with a dog.
[k7 mayor !o|"She's too old for this water and everybody from here to Fredericton knows it,"] {he} ~told~ this newspaper.

{Simone Doucet}, who answers the press for Tessier Island Ferries, ~promised~ that [k4 doucet|nobody who had a booking would be left out of pocket: each fare comes back in full].

=== b | Passage Radio 98.1 | 2031-02-22
Tessier boat running again after morning trouble

The Fundy Pride is back on her normal timetable this afternoon.

{RCMP} had an officer at Blacks Landing to keep the hospital turning clear.
[k3 constable|Traffic was lined up all the way to the fish plant by mid-morning], {Constable Priya Nair} ~told~ us, and folks were "pretty good about it".

{The ferry line} has put out a notice for its customers.
It ~apologizes~ for [k1 ferries|a departure three hours and ten minutes behind time].
[k4 ferries|Refunds will go to everyone who was booked on that sailing], {it} ~says~, and there is no form to fill in.

The notice doesn't mention the age of the boat, which came up with every caller this morning.
{Mayor Ingersoll} didn't need asking.
[k7 mayor !o|The Pride has no business on a winter crossing at her time of life], in ~his opinion~.

High tide is at 5:52, and the wind is dropping.

=== c | Maritime Commerce Daily | 2031-02-24 | byline=Helen Oduya
Shippers count cost of late Tessier sailing

Seafood shippers on Tessier Island are asking for a standby vessel after Saturday's disruption on the only link to the mainland.

{Tessier Island Ferries} ~attributed~ the delay to [k2 ferries|the failure of the Fundy Pride's bow thruster], a unit fitted in 2024.
A technician from Saint John replaced a control card, the company said.

For {Owen Stanhope}, one of four lobster buyers on the island, that was too late.
[k6 buyer|His truck missed the Halifax cargo flight to Brussels and the load, worth $40,000, went to a cannery for a fraction of that], {he} ~said~.
He has written to the province.

The line operates two round trips a day in winter under a subsidy contract that has eighteen months left to run.
A department official said the contract's terms on backup tonnage would be looked at when it is renewed.
Other buyers reached on Monday had shipped on Friday and reported no losses.
