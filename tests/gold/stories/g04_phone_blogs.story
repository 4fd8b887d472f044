tests: a ring of three blogs, one leaker in two of them, a filing beside a spokeswoman, two sets of scales
set: development

=== origins
droidle | outlet | Droidle
gizmonaut | outlet | Gizmonaut
pixelry | outlet | Pixelry
leaker | anon | the leaker who signs as Blue Heron | Blue Heron
filing | record | Notice in the product-safety register, read by Gizmonaut
nakano | person | Mei Nakano, spokeswoman for Ostara
droidle-test | witness | Droidle, own test
gizmonaut-test | witness | Gizmonaut, own test

=== edges
hard | droidle | gizmonaut | Pixelry cites Droidle, Droidle cites Gizmonaut, Gizmonaut cites Pixelry: a ring
hard | gizmonaut | pixelry | the same ring
hard | pixelry | droidle | the same ring

=== clusters
k1 | U | 0..0 | citation-ring* | The Ostara Fold 3 goes on sale on 9 October. | Pixelry has it from Droidle, Droidle from Gizmonaut, Gizmonaut from Pixelry. | circular
k2 | C | 2..2 | record+named | Ostara is replacing the battery of the Fold 2. | The safety register's notice, read by Gizmonaut, and Ostara's spokeswoman to Droidle: the authority and the maker.
k3 | S | 1..1 | one-anonymous* | The Fold 3 will cost 1,299. | One leaker behind a pen name, quoted by two blogs. | anonymous-only
k4 | C | 2..2 | two-witnesses | The Fold 3 weighs 214 grams. | Two blogs weighed two phones of their own.
k5 | U | 1..1 | opinion | Nobody needs a third hinge. | Pixelry's taste.

=== a | Pixelry | 2031-09-01
Mark your calendars: Fold 3 on the ninth

Ostara's next foldable lands in shops on a Thursday.
[k1 droidle|The Fold 3 goes on sale on October 9], as {Droidle} ~reports~ this morning, and we have no reason to doubt them.

What will it set you back?
{2|Blue Heron}, the leaker with the good track record, ~2|puts~ the price at [k3 leaker 2|1,299 for the small one].
That's fifty more than last year, for those keeping count, and a hundred and fifty more than the first model cost when it came out with that crease.

[k5 doc-a !o|Honestly, nobody alive needs a third hinge on a telephone.]

We asked Ostara for a picture of the thing.
They sent us a picture of a box.

=== b | Droidle | 2031-09-01
Ostara Fold 3: what the scales say

We've had one on the desk since Friday, under embargo, and the embargo has just lifted.
First thing, {we} ~put~ it on the kitchen scales: [k4 droidle-test|214 grams], not a feather.

The release date was blank on our sheet, but [k1 gizmonaut 2|it will be October 9], {2|Gizmonaut} ~2|says~.

Now for the sour part.
[k2 nakano 3|Ostara is swapping the battery of every Fold 2 free of charge], {3|spokeswoman Mei Nakano} ~3|told~ Droidle when we asked about swollen backs.
"Owners will get a letter," she said.

The hinge is stiff and pleasant, the screen is bright, and the camera is last year's.
A longer review follows once we've lived with it for a week.

=== c | Gizmonaut | 2031-09-02
Swollen Folds, and a date for the new one

Buried on page four of {the product-safety register}, which we read so that you don't have to, is [k2 filing|a notice that Ostara must replace the cells in the Fold 2].
Batches from March and April are worst.

The Fold 3 is out [k1 pixelry 2|on the ninth of October], ~2|according to~ our friends at {2|Pixelry}.
[k3 leaker 3|The smaller one costs 1,299], if {3|Blue Heron} ~3|is to be believed~, and Blue Heron usually is.

Ours arrived on Monday.
[k4 gizmonaut-test 4|On the lab balance it comes to 214.3 grams]; {4|we} ~4|weighed~ it twice because we could not believe it.
[+ gizmonaut-test|The box, should you care, is another 190].
