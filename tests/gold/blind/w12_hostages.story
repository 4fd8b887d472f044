tests: hostages freed: unnamed officials in two capitals, a family and a ministry, a pool report, "independently confirmed" by nobody named, a president by metonym
set: blind

=== origins
pmo | body | Norwegian prime minister's office
strand | person | Kari Strand, prime minister of Norway | Mrs Strand
pool | record | Pool report from the military side of Oslo airport
brother | person | Anders Moe, brother of a freed hostage
emir | body | Foreign Ministry of Qatar
official1 | anon | a security official, speaking to Nordlys
official2 | anon | two persons with knowledge of the talks, speaking to the Tribune
confirmers | anon | sources who confirmed it to Gulf Desk
company | body | Fjord Drilling, the hostages' employer

=== edges
soft | pmo | strand | the office and the prime minister
soft | official1 | official2 | unnamed people who may be the same
soft | official1 | confirmers | unnamed people who may be the same
soft | official2 | confirmers | unnamed people who may be the same

=== clusters
k1 | C | 2..2 | opposed-parties | The three hostages were handed over in Qatar's care. | Qatar's ministry and the Norwegian prime minister, to different outlets.
k2 | S | 1..3 | anonymous-only* | Nine million euros were paid. | Three sets of unnamed people, who may be the same.
k3 | S | 1..1 | pool-report* | One of the three came off the plane on crutches. | Two outlets with the one pool report.
k4 | S | 1..1 | one-person-many-names* | Jonas Moe did not know that his father had died. | Anders Moe as brother, relative and name.
k5 | S | 1..2 | same-body | Norway paid nothing. | The prime minister and her office, against the unnamed.
k6 | S | 1..1 | plain | The company is leaving the country. | Only the company.
k7 | U | 1..1 | prediction | Others will be kidnapped within the year. | The columnist's prediction.

=== a | Nordlys Tidende | 2032-09-30 | byline=Tuva Berg
Home after 411 days

The wheels touched at 16.22 and nobody on the terrace said anything at all.

{Reporters in the pool} on the tarmac ~noted~ that [k3 pool|one of the three men walked with crutches] and that the smallest of them carried a plastic bag.

It was {Kari Strand} herself who ~gave the news~ to parliament.
[k1 strand|"They were passed into Qatari hands on Tuesday night,"] {the prime minister} ~said~, and thanked the emir.
[k5 strand|"Not a krone has left the Treasury."]

Nordlys has heard it otherwise.
[k2 official1|Nine million euros changed hands], {a security official} ~claimed~, without saying whose.

{Anders Moe} had driven through the night from Bodø.
[k4 brother|"Jonas asked where Dad was; nobody had told him that he died,"] {he} ~said~.

=== b | Qatar Information Bureau | 2032-09-30
Statement on the release of three citizens of Norway

Doha, 30 September.
{The Ministry of Foreign Affairs of the State of Qatar} ~announces~ that [k1 emir|three Norwegian citizens held in the Sahel since August of last year have been delivered to Qatari representatives and are in good health].

The Ministry expresses its thanks to all parties who responded to its efforts.
It reaffirms the commitment of the State of Qatar to the settlement of disputes by dialogue, and its rejection of all forms of violence against civilians, irrespective of motives.

[+ emir|The three left Doha on Thursday morning aboard an aircraft of the Amiri Flight], {the Ministry} ~adds~.
Enquiries should be directed to the Media Department during working hours.

=== c | London Tribune | 2032-10-01
Ransom claim clouds Oslo's joy

Norway's insistence that it does not pay kidnappers came under strain last night.

[k2 official2|A sum of €9m was delivered in two instalments], {two people with knowledge of the talks} ~told~ the Tribune.
{The prime minister's office} ~flatly denied it~: [k5 pmo|no Norwegian public money had been used].

~According to~ {a pool dispatch} shared with foreign media, the men were met by family and a chaplain, and [k3 pool|one needed crutches to come down the steps].

{A relative of Jonas Moe, the youngest}, ~said~ [k4 brother|he had learnt only in the arrivals room of his father's death].

[k6 company|Fjord Drilling is to wind up its operations in the country], {the employer} ~said~ in a filing.

=== d | Gulf Desk | 2032-10-01
Comment: the price list

Let us be adults.
Gulf Desk has independently confirmed with {sources} that [k2 confirmers|the men cost nine million euros].

One may call it a humanitarian contribution; the gentlemen with the pick-up trucks do not read the fine print.
In the desert everything has its price, and the price is now known from Gao to Agadez.

[k7 doc-d !p|There will be new hostages before the next rainy season is out].
And there will be new thanks to the emir, new crutches, new chaplains.

A family in Bodø has its son again, and nobody who has waited by a telephone will grudge it them.
