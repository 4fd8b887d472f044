tests: a dog show by the North Sea: a reporter and the secretary, organiser and first-aiders, a judge and the chairman who fell out with him, one release in two outlets, owner and car park alone, an opinion of terriers
set: blind

=== origins
weekly-witness | witness | Dogs Weekly, own reporter at the ringside
secretary | person | Mrs Ruth Ackroyd, secretary of the Withernby Canine Society
aid | body | Holderness First Aid Volunteers
chair | person | Clive Barraclough, chairman of the Withernby Canine Society
judge | person | Leopold Straker, terrier judge
release | record | Press release of the Withernby Canine Society
owner | person | Inês Carvalho, owner of the winning dog
council | body | Withernby town council

=== edges

=== clusters
k1 | C | 2..2 | reporter-and-official | Otter, a Portuguese water dog, was best in show. | Dogs Weekly's reporter at the ringside and the society's secretary.
k2 | C | 2..2 | two-bodies | The wind brought down the tea marquee and nobody was hurt. | The society's secretary and the first-aiders on the field.
k3 | C | 2..2 | opposed-parties-agree | The terrier judge left after the morning classes. | The judge and the chairman, who tell different reasons.
k4 | S | 1..1 | one-document* | 1,140 dogs were entered. | One press release, in two outlets.
k5 | S | 1..1 | plain | The owner drove through the night. | The owner alone.
k6 | S | 1..1 | plain | The car park took 9,600 pounds. | The town council alone.
k7 | U | 1..1 | opinion | The terriers were the poorest in years. | The correspondent's own view.

=== a | Withernby Gazette | 2031-07-17 | byline=Josie Hebblethwaite
[k1 secretary|Otter takes the biscuit] on a blowy day for dogs

[k1 secretary|A Portuguese water dog called Otter is this year's best in show], and ~according to~ {Mrs Ruth Ackroyd, secretary of the Withernby Canine Society}, it was not even close.

It was, she conceded, a day for dogs that like weather.
[k2 secretary|"The tea marquee went over at half past two like a lady fainting, and not a soul was scratched,"] {Mrs Ackroyd} ~said~.
The scones were less fortunate.

There were [k4 release|1,140 entries], {the society's press release} ~states~, from as far off as Shetland.

One man missed the tumult.
[k3 chair|Leopold Straker, who had come to judge the terriers, packed his bag after the morning classes and went], ~said~ {the society's chairman, Clive Barraclough}.
He put it down to "a difference about lunch".

The town did well out of it.
[k6 council|Takings at the North Promenade car park were £9,600], {the town council} ~reported~, which is more than in the whole of June.

Entries for the scruffiest dog, open to all, went to a lurcher named Gravy.

=== b | Holderness Radio | 2031-07-13
[k2 aid|Marquee blown down] at Withernby show

[k2 aid|A marquee was flattened by a gust] at the Withernby dog show yesterday, just as the cream teas were going out.

Volunteers had the ropes off in minutes and a wolfhound was coaxed from under a trestle.
[k2 aid|The tea tent came down with about thirty people in it, and we treated none of them], ~said~ {Holderness First Aid Volunteers}, whose only customer all day had a wasp sting.

The show carried on.
It had [k4 release|1,140 dogs entered], ~according to~ {a press release from the organisers}.

It was a long way to come for a certain curly-coated visitor and her family.
[k5 owner|"We set off from Penzance at nine in the evening and drove all night,"] {Inês Carvalho} ~told~ us in the car park, with her arms full of dog.

And we had a call from {Leopold Straker}, well known to terrier folk.
[k3 judge|He left the ground when the morning's classes were done], {he} ~told~ us, because he'd been asked to hurry.

More wind tonight, easing by dawn.

=== c | Dogs Weekly | 2031-07-18 | byline=Barnaby Fyfe
[k1 weekly-witness|Carvalho's Otter rules the waves] at Withernby

[k1 weekly-witness|When the judge's finger came down at ten to five it pointed at Otter, the Portuguese water dog, and the ringside, this reporter among it, let out a roar you could have heard in Hull].

She moved with drive and a level topline on grass that was more sponge than turf.
Reserve went to a smooth collie from Fife, a lovely bitch who tired in the last circuit.

Otter is four, and has been shown only nine times.
Her breeder, at Faro, was listening on a telephone held up by a steward.

The terriers were another matter.
[k7 doc-c !o|I have not seen so poor a turn-out of terriers here in fifteen years], soft in coat and softer in temper, and no sunshine would have mended that.

Catering was by thermos.
The society must think about pegs, and about its prevailing wind.

Next year's show is on the second Saturday in July, the sea permitting.
