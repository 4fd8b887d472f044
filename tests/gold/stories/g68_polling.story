tests: an election day: observers, a returning officer, party agents of both sides, own counts, a ticker, an exit poll
set: development

=== origins
returning | person | Returning officer Vera Sand
tally | record | Form 7 of polling station 12, photographed by Vote Desk
observer | body | Observers of the Lakes Union
agent-blue | person | Ola Brink, agent of the Blues
agent-red | person | Femi Just, agent of the Reds
voter | person | Marta Hill, voter
desk-witness | witness | Vote Desk, own people in the hall
kurier-witness | witness | Kurier of the Lakes, reporter
pollster | body | Institute Meridia, exit poll
wire | agency | Lakes Wire
anon-a | anon | party workers

=== edges

=== clusters
k1 | C | 2..2 | record+named | The Blues won station 12 by eleven votes. | The form on the door and the returning officer.
k2 | C | 2..2 | parties-agree | The lights failed during the count. | Both parties' agents.
k3 | C | 2..2 | two-witnesses | The queue went twice around the market. | Vote Desk and the Kurier were there.
k4 | C | 2..2 | two-named | Ballots ran out at four. | A voter and the observers.
k5 | S | 1..1 | agency-credit* | Turnout was 81 percent. | One wire, twice.
k6 | S | 1..1 | anonymous-alone | Votes were bought with rice. | Party workers. | anonymous-only

=== a | Vote Desk | 2031-05-25
Station 12, hour by hour

[k3 desk-witness|The line winds around the market twice], as we can see from the balcony of the pharmacy.
16:05 [k4 voter|"No papers left, come back at five, they told me,"] ~reports~ {Marta Hill, a first-time voter}.
19:30 [k2 agent-red 2|The light is gone in the middle of the count], ~2|texts~ {2|Femi Just, who watches for the Reds}.
22:10 {3|Form 7}, pinned to the door and photographed by our man, ~3|gives~ [k1 tally 3|the Blues a lead of eleven].

=== b | Kurier of the Lakes | 2031-05-26
A quiet, dark, crowded election

I counted the corners: [k3 kurier-witness|the people stood twice around the market square].
[k1 returning|At station 12 the Blues are ahead by eleven], ~declared~ {returning officer Vera Sand} at midnight.
[k5 wire 2|Eighty-one in a hundred have voted], ~2|so~ {2|Lakes Wire}.
[k6 anon-a 3|Rice was handed out for votes], {3|party workers} ~3|hint~.

=== c | Lakes Union Monitor | 2031-06-01
Findings of a mission

[k4 observer|By four the stock of ballot papers was exhausted at nine stations, number 12 among them], {the observers of the Lakes Union} ~minuted~.
[k2 agent-blue 2|"They counted on by torchlight, we had no objection,"] {2|Ola Brink, agent of the Blues}, ~2|testified~.
[k5 wire 3|Turnout came to 81 percent], {3|Lakes Wire} ~3|calculates~.
