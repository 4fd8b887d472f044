tests: a council budget: a reporter in the gallery and an officer, the county and the library union, an audit and the head of finance, a budget book and its chief executive, unnamed councillors in two papers
set: blind

=== origins
champion | witness | Ballycarn Champion, own reporter in the council chamber
admin | person | Oonagh Tierney, meetings administrator of Ballycarn County Council
director | person | Brendan Scully, director of services at Ballycarn County Council
library | person | Kasia Mroz, organiser of the Library and Archive Staffs' Union
audit | record | Report of the Local Government Auditor on Ballycarn
finance | person | Declan Fahy, head of finance of Ballycarn County Council
book | record | Budget book of Ballycarn County Council
chief | person | Siobhán Hanratty, chief executive of Ballycarn County Council
anon-a | anon | Two councillors, to the Ballycarn Champion
anon-c | anon | A councillor, to the Dublin Dispatch
pool | person | Cllr Emeka Nwosu, independent councillor
chamber | person | Rory Gilhooly, president of the chamber of commerce
leader | person | Cllr Mary Pat Devane, leader of the opposition on the council

=== edges
soft | book | chief | the council's budget book and its chief executive
soft | anon-a | anon-c | unnamed councillors, who may be the same

=== clusters
k1 | C | 2..2 | reporter-and-official | The budget was adopted by 14 votes to 11. | The Champion's reporter counted the hands; the council's meetings administrator recorded them.
k2 | C | 2..2 | company-and-union | The library in Kiltubber will be open two days less a week. | The county as the employer and the union of the staff.
k3 | C | 2..2 | document-and-person | The county's reserves have fallen to 2.1 million euros. | The auditor's report and the county's own head of finance: two bodies.
k4 | S | 1..2 | same-body* | The local property tax rises by six per cent. | The county's budget book and the county's chief executive.
k5 | S | 1..2 | anonymous-only* | Two councillors were offered committee chairs for their votes. | Unnamed councillors in two papers; nobody answers for it.
k6 | S | 1..1 | plain | The design of the swimming pool has cost 180,000 euros. | One councillor.
k7 | U | 1..1 | prediction | A third of the shops in Main Street will be shut by Christmas. | The forecast of the chamber's president.
k8 | U | 1..1 | opinion | The budget is cowardly. | The judgement of the leader of the opposition.

=== a | Ballycarn Champion | 2030-11-27 | byline=Fintan Loughrey
Budget [k1 champion|scrapes home by three] after six-hour sitting

It was five to midnight and the radiators had been off since nine.

[k1 champion|Fourteen hands went up for the estimates and eleven against; this reporter counted them twice from the gallery, as did the woman beside him, who was knitting].
There was no applause.

{Cllr Mary Pat Devane}, who leads the opposition, ~had called~ it [k8 leader !o|"a coward's budget"] before she sat down.

How were the last two votes found?
In the car park, if you believe what is being said there.
[k5 anon-a|A pair of waverers had been promised the chairs of the roads and the housing committees], {two members} ~told~ the Champion, neither of whom would be quoted by name.

The book itself, all 212 pages, lay on the press table.
[k4 book|Property tax goes up by six per cent], {it} ~states~ on page nine.

Nowhere will it be felt sooner than in Kiltubber.
[k2 library|The library's doors will stay shut on Mondays and Thursdays from the new year], ~says~ {Kasia Mroz of the Library and Archive Staffs' Union}, whose members there have had their hours cut.
Story time moves to the parish hall.

{Cllr Emeka Nwosu} ~reminded~ the chamber that [k6 pool|a swimming pool nobody has dug had already eaten 180,000 euro in drawings].

=== b | Lough FM | 2030-11-26
County budget passed: the main points

Missed last night's meeting?
Here is what you need to know with your breakfast.

It is through.
[k1 admin|The tally was 14 in favour and 11 opposed, with nobody absent], {meetings administrator Oonagh Tierney} ~told~ our early bulletin, having entered it in the minutes herself.

Your bill.
[k4 chief|Households will be asked for six per cent more in local property tax], ~said~ {Siobhán Hanratty, the chief executive}, who called it the price of keeping the street lamps lit.
For a house in the middle band that is about 27 euro a year.

The savings pot.
[k3 finance|"We are down to 2.1 million, and I would not care to see it lower,"] is how {head of finance Declan Fahy} ~put it~ to us outside the chamber.
It was over nine million six years ago.

The shops.
{Rory Gilhooly}, president of the chamber of commerce, ~warns~ that [k7 chamber !p|one shop in three on Main Street will have its shutters down by Christmas of next year], with commercial rates going up as well.

We will have the mayor in studio at ten past eight, and you can text your questions as usual.

=== c | The Dublin Dispatch | 2030-11-28 | byline=Helen Abara
Small county, thin ice

Of the thirty-one authorities that must agree their estimates this winter, none had less to fall back on than Ballycarn.

{The Local Government Auditor}, whose report was laid before the Oireachtas on Wednesday, ~finds~ [k3 audit|reserves of 2.1 million euro], against a recommended floor of five.
She examined the bank statements herself, she writes, after three requests.

What follows from such a sum can be seen in a reading room with eleven chairs.
[k2 director|Kiltubber's branch library loses two of its five days], ~confirmed~ {Brendan Scully}, the county's director of services, who grew up across the road from it.
No jobs would go, he said.

The arithmetic of the vote has its own history.
{One councillor} ~alleges~ that [k5 anon-c|two colleagues were won over with the offer of committee chairs]; the majority group did not reply to questions.

Other counties are watching.
Three of them meet next week, and at least one has put its annual concert up for sale.
