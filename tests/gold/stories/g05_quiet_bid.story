tests: "independently confirmed" by unnamed people, an exchange filing beside the seller's own word, a forecast
set: development

=== origins
anon-a | anon | two people familiar with the talks, to Finch's Morning Note
anon-b | anon | three people with direct knowledge, to the Market Courier
reuters | behind | Reuters, citing sources | Reuters
exchange-filing | record | Disclosure on the Norvik exchange, read by Finch's Morning Note
eklund | person | Sanna Eklund, chief executive of the seller Brae Pension
kerr | person | Tomas Kerr, general secretary of the dockers' union
houlihan | person | Neve Houlihan, analyst at Tarn Securities

=== edges
soft | anon-a | anon-b | unnamed on both sides: they may be the same people
soft | anon-a | reuters | unnamed on both sides: they may be the same people

=== clusters
k1 | S | 1..3 | unnamed-never-adds* | Halvorsen Ports is in talks to be bought by Kestrel Capital. | Three newsrooms, and not one name between them; "independently confirmed" with unnamed people adds nobody who answers for it. | anonymous-only
k2 | C | 2..2 | record+named | Kestrel has bought 12.4 percent of Halvorsen from Brae Pension. | The filing of the buyer, read by one outlet, and the seller's chief executive to another.
k3 | S | 1..1 | plain | Kestrel promised the dockers no cuts. | Only the union's general secretary says so.
k4 | U | 1..1 | prediction | A bid would be worth at least 90 crowns a share. | One analyst's forecast. | prediction
k5 | S | 1..2 | self-report | Kestrel declined to comment. | Two newsrooms about their own enquiry, without a name for who declined.

=== a | Finch's Morning Note | 2031-05-20
Good morning. Ports first

Something is moving at Halvorsen.
[k1 anon-a|Kestrel Capital has opened talks about buying the whole of Halvorsen Ports], {two people familiar with them} ~say~.
Neither wanted to be seen reading this.

What nobody can deny is {the disclosure on the Norvik exchange} last night: [k2 exchange-filing|Kestrel took 12.4 percent from Brae Pension at 71 crowns].
It was filed at 22:50, when decent people are in bed.

[k5 doc-a|Kestrel would not comment.]

In other news: rates unchanged, copper flat, and the canteen at the ministry has run out of herring again.
Have a good day, and wear a coat.

=== b | Market Courier | 2031-05-20
[k1 anon-b|Kestrel in talks for Halvorsen], Courier confirms

[k1 anon-b|Private equity house Kestrel is negotiating a full takeover of port operator Halvorsen], the Market Courier has ~independently confirmed~ with {three people with direct knowledge of the matter}.
[+ anon-b 1|The approach began in March], {1|one of them} ~1|said~.

[k2 eklund 2|Brae sold its entire holding, an eighth of the company, to Kestrel on Monday], {2|Brae Pension's chief executive, Sanna Eklund}, ~2|told~ the Courier.
"The price was fair and we are long-term sellers," she joked.

[k4 houlihan 3 !p|Any offer ^would have to^ start at ninety crowns], {3|Tarn Securities analyst Neve Houlihan} ~3|reckons~.

[k5 doc-b|A spokesman for Kestrel declined to comment.]
[+ doc-b|Halvorsen runs eleven terminals on three coasts and employs 6,000 people, most of them members of the dockers' union].

=== c | Quayside | 2031-05-21
Who wants our cranes?

Brothers and sisters will have seen the rumours.
[k1 reuters|Kestrel is in negotiations to purchase Halvorsen], {Reuters} ~reported~ on Tuesday evening, citing sources.

We at Quayside have no spies in boardrooms.
We do have a telephone.
{Our general secretary, Tomas Kerr}, ~says~ [k3 kerr|the gentlemen from Kestrel gave him their word over lunch that no berth would lose a single post].
He asked for it in writing and was offered dessert.

[+ doc-c|Members will remember what such promises were worth at Sund in 2024, when two terminals were merged within a year and the crane school was sold for flats].
Branch meetings are on Thursday as usual; bring your card.
