tests: a doubted painting in an art monthly, a city paper, a saleroom letter and a critic's column: one laboratory report read three times, a ledger and a framer, a museum and its director, what one sees on the wall
set: blind

=== origins
report | record | the Zurich laboratory's report on the picture
museum | body | Stadelmann Museum
director | person | Clara Immoos, director of the Stadelmann Museum | Immoos
city-witness | witness | Tagesbote, own reporter in room 14
ledger | record | the Lugano dealer's stock book for 1961
framer | person | Rosetta Pagani, who kept the frame shop opposite the dealer's
heir | person | Konrad Zellweger, grandson of the donor | Zellweger
insurer | body | Alpina Insurance
critic | person | Matteo Furrer, critic

=== edges
soft | museum | director | the museum and its director

=== clusters
k1 | S | 1..1 | one-record* | The blue contains a pigment first sold in 1935. | One laboratory report, read by the monthly, the paper and the saleroom letter.
k2 | C | 2..3 | witness-and-named | The picture is no longer on the wall. | The Tagesbote's reporter found a gap; the director, and the museum on its site, say that it was taken down.
k3 | C | 2..2 | document-and-named | The dealer Bianchi sold the picture in 1961 for 4,000 francs. | The dealer's stock book and a framer from over the way.
k4 | S | 1..2 | same-body* | A second picture from the gift is being examined. | The museum's notice and its director.
k5 | U | 1..1 | interpretation | The curator of the time must have known. | The critic's reading.
k6 | S | 1..1 | one-person-many-names* | The family offered to pay for a test in 1998. | Zellweger by name, as the donor's grandson, as the heir.
k7 | U | 1..1 | opinion | It is still the best picture in the room. | The critic's taste.
k8 | S | 1..1 | figure-handed-on* | The insurance does not cover a wrong attribution. | The insurer, to one paper; the letter has it from there.

=== a | Kunst Monat | 2033-05-01 | byline=Vreni Aebischer
Blue, but when?

For seventy years "Evening at Gandria" has hung in the Stadelmann as a work of 1911.
It cannot be.

Kunst Monat has been able to read the eleven pages in which a Zurich laboratory set down what it found under the microscope.
[k1 report|The blue of the lake contains phthalocyanine, a pigment that nobody could buy before 1935], the {report} ~concludes~.

Where did it come from?
In the archive at Bellinzona there is a {stock book kept by the Lugano dealer Aldo Bianchi}, and on a page for March 1961 it ~enters~ [k3 ledger|"Tramonto, olio, al Sig. Zellweger, Fr. 4000"].

[k6 heir|"In 1998 we offered to have it analysed at our own expense, and were thanked and shown out,"] ~recalls~ {Konrad Zellweger}.
[+ heir|His grandfather had twice tried to buy it back], {he} ~says~.

The Stadelmann would not answer questions in detail.
Its notice to visitors says only that research is in progress and that [k4 museum|"another work from the Zellweger gift has been sent for study"].

=== b | Tagesbote | 2033-05-04 | byline=Urs Gmür
A hook and a paler square

Room 14 was quiet on Tuesday.
Between a mill and a cow there is now [k2 city-witness|a hook, a paler square of wall and nothing else], as {this newspaper} ~found~ on paying its twelve francs.

[k2 director|"I took it down on Monday night because I did not want people queueing to laugh,"] ~says~ {Clara Immoos}, who has run the house since January.
[k4 director|The "Washerwomen" is in Zurich too, and the answer is due in June], {she} ~says~.

The trouble is a pigment.
The {laboratory's text, a copy of which is before us}, ~dates~ [k1 report|the blue in the water to the middle of the thirties at the earliest], by which time the painter had been dead for nineteen years.

Whether anyone will have to pay is another matter.
[k8 insurer|The policy does not cover mistakes of attribution], {Alpina} ~informed~ us.

{The donor's grandson} has been ~saying~ for a long time that [k6 heir|his family volunteered to meet the bill for an examination in the nineties].
He was not, he points out, believed.

=== c | Saleroom Letter | 2033-05-06
Market note: the Gandria affair

Subscribers with works by this hand should sit still.

Prices had doubled in ten years and will now pause.
Our own view rests on the Zurich paper, which a client showed us: [k1 report|the suspect blue is a synthetic of the mid-1930s and lies beneath the varnish], so it is no restorer's addition.

Provenance, too, has come loose.
We telephoned Rosetta Pagani, ninety-one and as sharp as a tack, who had the frame shop over the way from the dealer Bianchi.
[k3 framer|"Bianchi sold that lake to the gentleman from Zurich in sixty-one, for four thousand, and I made the frame,"] {she} ~told~ us.
[+ framer|The dealer had painted a little himself in the winters], {she} ~remarked~, and changed the subject.

{The heir}, for the record, ~maintains~ that [k6 heir|a test paid for by the Zellwegers was on offer thirty-five years ago and refused].

Nor should anyone look to [k8 insurer|the insurers, whose cover stops short of wrong names], as {Alpina} ~told~ the Tagesbote.
The museum's {website} ~gives~ [k2 museum|2 May as the day on which the work left the gallery].

Estimates for the June sale in Lucerne have been lowered by about a third on two lots.
The third, a chalk drawing with a letter of 1909, is untouched.

=== d | Feuilleton am Sonntag | 2033-05-08 | byline=Matteo Furrer
In praise of a fake

I have sat in front of that lake more often than in front of my own television.

Let us be honest about 1998.
A family comes to the door, and the door is closed.
[k5 critic !i|The curator must have known, or known enough not to wish to know more]; nothing else explains the haste.

And let us be honest about ourselves.
[k7 critic !o|With the blue wrong and the name gone, it is still the best picture in that room], and the mill and the cow know it.

What shall be done with the thing?
Burn it, said a caller to the radio.
Hang it next to a true one, I say, with both labels in the same type, and let the schoolchildren vote.

There was a summer when I came each Thursday at four to see the sun go down over Gandria while it was still high over the tram depot outside.
No chemist can take those Thursdays from me.
I paid for them, at the reduced rate, with a valid card.
