tests: a museum opens in Ghana: director and builder at law agree on a roof, a reporter and the director, a Dutch museum and a family head, one press release in two outlets, guild and director alone, a minister's praise
set: blind

=== origins
director | person | Efua Mensah-Brew, director of the Ankwanda Coast Museum
builder | person | Godfred Tetteh, managing director of Tetteh & Sons, builders
times-witness | witness | Gulf Coast Times, own reporter at the museum doors
zee | body | Zuiderhaven Museum, Netherlands
family | person | Ebusuapanyin Kojo Arhin, head of the Arhin family
release | record | Press release of the Ankwanda Coast Museum
guild | person | Nana Esi Quansah, chief fishmonger of Ankwanda
minister | person | Dr Yakubu Alhassan, minister of culture

=== edges

=== clusters
k1 | C | 2..2 | opposed-parties-agree | The whole roof had to be replaced after the storm of 2029. | The museum's director and the builder she is in court with.
k2 | C | 2..2 | reporter-and-official | The ticket machines failed and visitors were let in free. | The Times's reporter at the doors; the director told the radio the same.
k3 | C | 2..2 | two-bodies | The Arhin drum has come home for good and not on loan. | The Dutch museum that gave it up and the head of the family that gets it.
k4 | S | 1..1 | one-document* | The building cost 62 million cedis. | One press release, in two outlets.
k5 | S | 1..1 | plain | 3,100 people came in the first weekend. | The director alone.
k6 | S | 1..1 | plain | The canoe in the hall was afloat until last year. | The chief fishmonger alone.
k7 | U | 1..1 | opinion* | It is the finest museum in West Africa. | The minister's praise, in two outlets.

=== a | Gulf Coast Times | 2031-08-04 | byline=Kwabena Otoo
Ankwanda opens its doors to all comers

The drummers were on time, the chiefs were nearly on time, and the ticket machines were not on at all.

[k2 times-witness|At twenty past ten on Saturday, with both screens dead and the queue round the fort, the attendants unhooked the rope and waved everybody in for nothing].
An old man near the front bowed to each of them in turn.

So began public life for the Ankwanda Coast Museum, two years late.
{Godfred Tetteh}, whose company built it and is suing for its last payment, stood by the gate in a white smock.
[k1 builder|"After the 2029 storm we stripped that roof to the rafters and put on a new one, every sheet,"] {he} ~said~.

{Dr Yakubu Alhassan} cut the ribbon.
[k7 minister !o|"This is the finest museum in West Africa,"] {the culture minister} ~told~ the crowd, to applause.

[k4 release|Construction came to 62 million cedis], ~according to~ {a press release} in the folder handed to reporters.

In the hall hangs a canoe, red and yellow, with a patch at the bow.
[k6 guild|"She was at sea until last year, that one, and she fed me,"] ~said~ {Nana Esi Quansah, the town's chief fishmonger}, who gave her up with regret.

=== b | Ankwanda FM | 2031-08-04
Museum boss on a weekend to remember

Our guest on the Monday breakfast table was Efua Mensah-Brew, director of the new museum, who had slept for three hours.

We asked about the tills first, of course.
[k2 director|"The machines went down, so I said, let the people in free,"] {she} ~laughed~.
They have worked since Sunday noon.

[k5 director|Over the two days 3,100 visitors came through], ~by~ {her} ~count~.

And why did we wait so long?
{The director} ~blamed~ the weather of 2029: [k1 director|the storm had ruined the roof and all of it had to be done again].
On who should have paid for that she'd say only that a judge is looking at it.

The Arhin house was in the studio too, three generations of it.
[k3 family|"They have not lent us the drum, they have given it back, and it will not travel again,"] ~said~ {Ebusuapanyin Kojo Arhin, the head of the family}.
He played us four bars on the table.

Entry is ten cedis from today, and children under twelve pay nothing.

=== c | Galleries Abroad | 2031-09-01 | byline=Philippa Thorne
A drum, a canoe and the sound of the surf

You hear the Ankwanda Coast Museum before you see it: its architects left the seaward wall open, so that the Atlantic provides the commentary.

The building sits below the old Danish fort like a row of upturned hulls.
At [k4 release|a price of 62 million cedis], as {the museum's release} ~has it~, it cost less than a new wing in London would spend on lifts.

Pride of place goes to the talking drum of the Arhin family, carried off in 1871 and for a century the property of a Dutch institution.
[k3 zee|"Ownership has been transferred in full; this is no loan,"] ~wrote~ {the Zuiderhaven Museum} in answer to my enquiry.
It sent a conservator with the crate.

There are faults.
The labels are set too low, and the room on the slave trade ends abruptly, with a fire door.

[k7 minister !o|The best museum in West Africa, then], as {the minister who opened it} ~called~ it?
Dakar might have a word to say about that.
But I stayed until the guards began to stack the chairs.
