tests: one memo read by two sites, a legal notice that is the company's own, a union's count, a chief executive in two interviews
set: held-out

=== origins
memo | record | Internal memo of Quillon, seen by several outlets
notice | record | Notice of mass redundancy, filed by Quillon with the labor department
ceo | person | Ravi Menon, chief executive of Quillon | the CEO; Menon
union | body | Tech Workers United, with a count of its own
landlord | person | Grace Yoon, owner of the Pier 9 building
sfwitness | witness | Bay Dispatch, own reporter at Pier 9
anon-c | anon | three current employees

=== edges
soft | memo | notice | both were written by the company
soft | ceo | memo | the memo is from the company that Menon heads
soft | ceo | notice | the notice is from the company that Menon heads

=== clusters
k1 | S | 1..3 | same-body* | Quillon is cutting 1,100 jobs. | A memo, a legal notice and the chief executive: three papers and voices of one company, in three articles. |
k2 | C | 2..2 | record+named | The Austin office has been closed altogether. | The company's memo, and the union, which counted its own members there.
k3 | S | 1..1 | one-person-many-names* | The board was not asked. | "Menon" and "the CEO" gave two interviews; he is one man.
k4 | C | 2..2 | witness+named | Quillon has left three floors at Pier 9. | The Dispatch's reporter walked through them; the building's owner told Ledger & Code.
k5 | S | 1..1 | anonymous-alone | Badges stopped working at midnight. | Employees without a name. | anonymous-only
k6 | U | 1..1 | prediction | A second round will follow in the fall. | The union's forecast. | prediction

=== a | Bay Dispatch | 2031-04-02
[k1 memo|Quillon to shed 1,100 jobs], memo shows

Quillon, the maker of scheduling software, is cutting its work force by almost a quarter.

[k1 memo|The company will eliminate 1,100 positions], ~according to~ {an internal memo reviewed by the Bay Dispatch}.
[k2 memo 2|The Austin office has been shut down in full], {2|the memo} ~2|says~.

[k3 ceo 3|"I made the decision and I did not ask the board for permission,"] {3|Ravi Menon, the chief executive}, ~3|said~ in an interview.

[k4 sfwitness 4|Three of the five floors that Quillon rents at Pier 9 were bare on Wednesday], {4|a Dispatch reporter} ~4|found~; coffee mugs stood in a row on a window sill.

[+ doc-a|Quillon went public in 2027 and has never reported an annual profit].
Its stock rose 6 percent in late trading.

=== b | Ledger & Code | 2031-04-03
Inside the Quillon cuts

The numbers are official.
[k1 notice|Quillon is dismissing 1,100 people between now and June], ~according to~ {a notice that it filed with the state labor department}, as the law requires.

[k2 union 2|"Not one of our 140 members in Austin has a desk to go to, the site is closed,"] ~2|said~ {2|Tech Workers United}, which keeps its own roll.
[k6 union 3 !p|A second round ^will^ follow in the fall], {3|the union} ~3|predicted~.

[k5 anon-c 4|Door badges were switched off at midnight], {4|three current employees} ~4|told~ us.

[k4 landlord 5|"They have handed back three floors, I have the keys here,"] {5|Grace Yoon, who owns the Pier 9 building}, ~5|said~.

We asked the company about the badges and got no answer.

=== c | The Morning Stack (newsletter) | 2031-04-04
Quillon's long Wednesday

Good morning, and condolences to those of you who are reading this on a personal device.

[k1 ceo|Eleven hundred people are losing their jobs], {CEO Ravi Menon} ~told~ the Stack over a video link.
[k3 ceo 2|He had not consulted his directors], {2|the CEO} ~2|admitted~, "because they would have formed a committee".

How did the market take it?
Well, as it takes everything that hurts someone else.
The stock is back where it was in January.

In other news: two chip makers are in court over a color, and the city will allow robots on the ferry, one at a time, on a leash.
Reply to this e-mail if you are hiring; we print every offer on Fridays.
