tests: a bronze drum goes home from Nagoya to an Indonesian village: giver and receiver, one invoice in two papers, an elder under many names, a laboratory and its head paraphrased, a conservator and a reporter, two roots through one agency
set: development

=== origins
museum | body | Aoi Museum of Asian Art, Nagoya
ministry | body | Indonesian Ministry of Culture
invoice | record | dealer's invoice of 1974
elder | person | Veronika Tokan, village elder | Mama Vero; the oldest woman of the clan
lab | body | Metals Laboratory, Fremantle University
nair | person | Dr Anjali Nair, head of the laboratory
conservator | person | Saki Hoshino, conservator in Nagoya
herald-witness | witness | Jakarta Chronicle, own reporter in Lamatuka
police | body | East Flores police
governor | person | Governor Markus Lio
consul | person | Takumi Eto, Japanese consul in Denpasar
curator | person | Ryo Masuda, curator in Nagoya

=== edges
soft | lab | nair | a laboratory and its head
soft | governor | consul | two named roots that reach us through one agency only

=== clusters
k1 | C | 2..2 | giver-and-receiver | The drum now belongs to the village of Lamatuka. | The museum that gave it up and the ministry of the receiving state.
k2 | S | 1..1 | one-record* | The drum was bought in 1974 for three million yen. | One invoice, seen by the Japanese daily and read out by the curator.
k3 | S | 1..1 | one-person-many-names* | A trader's boat took the drum away by night. | Veronika Tokan by name, as Mama Vero and as the oldest woman of the clan.
k4 | S | 1..2 | paraphrase* | The drum was cast around the first century before Christ. | One laboratory and its own head, in different words.
k5 | C | 2..2 | person-and-witness | A crack runs through the rim of the drum. | The conservator who packed it and a reporter who stood before it.
k6 | S | 1..1 | one-body* | Three thousand people came to the ceremony. | One police count in two outlets.
k7 | S | 1..2 | one-agency* | Japan bears half of the cost of the drum house. | The governor and the consul, both heard by Nusa Wire alone.

=== a | Chubu Daily, English edition | 2033-07-11 | byline=Natsuki Mori
An empty plinth in Nagoya

NAGOYA. Room 6 smells of floor polish, and in the middle there is a ring of paler wood.

For 59 years a bronze drum stood on it.
[k1 museum|Title to the object passed on 1 July to the community of Lamatuka in Indonesia], {the Aoi Museum of Asian Art} ~announced~ in a two-page statement.

How had it come here?
{An invoice from a dealer in Kobe}, which this newspaper was allowed to see, ~shows~ that [k2 invoice|the museum paid three million yen for it in November 1974].
Where the dealer had it from, the paper does not tell.

{Saki Hoshino} ~packed~ the crate herself.
[k5 conservator|"There is a crack through the rim, as long as my hand, and I have drawn it from both sides,"] {she} ~said~.
[+ conservator|The foam was cut to its shape by a firm that makes cases for cellos], {she} ~added~.

The age is no longer in dispute either.
[k4 lab|The bronze was poured in the century before the birth of Christ], according to {the Metals Laboratory of Fremantle University}, to which a shaving of two grams had been sent.

A copy will be shown from October.

=== b | Jakarta Chronicle | 2033-07-12 | byline=Rizal Hanafi
Lamatuka gets its voice back

LAMATUKA. They had swept the path with palm leaves, all four kilometres.

At ten on Sunday the crate was opened under the banyan.
[k5 herald-witness|The rim is split on one side, a dark line you can lay a finger in], but the star in the middle shone, and then nobody said anything for a time.

{Veronika Tokan} was nine.
[k3 elder|"It was the night after the maize dance, a trader's boat came without lamps, and in the morning the stone was bare,"] ~says~ {the oldest woman of the clan}.
[+ elder|Her father beat an oil barrel at weddings ever after], {she} ~says~.

[k6 police|Three thousand guests had come], ~estimated~ {the East Flores police}.

In Jakarta {the Ministry of Culture} ~declared~ that [k1 ministry|the village, not the state, was from now on the owner].
A house for the drum is being built above the landing.
[k7 governor|Half the money for it comes from Tokyo], {Governor Markus Lio} ~was quoted as saying~ by Nusa Wire.

=== c | Fremantle University, campus news | 2033-07-13
Our metallurgists help a drum come home

When does a lump of green metal become somebody's grandmother?
For the people of Lamatuka it always was.

[k4 nair|"It is some two thousand one hundred years old, so it had already seen a good deal when the Romans reached Britain,"] ~says~ {Dr Anjali Nair, who runs the Metals Laboratory}.
[+ nair|The lead comes from a mine in northern Vietnam], {she} ~explains~.

Dr Nair could not travel to the ceremony, but she has watched the recording.
In it {Mama Vero}, as she is known there, ~tells~ [k3 elder|how a boat without lights carried the drum off while the village slept].

Students who would like to work with archaeological metals may apply until 15 August.
The laboratory also takes coins, bells and, on open days, the contents of your grandfather's shed.

=== d | Coral Sea Broadcasting | 2033-07-12
Drum returns to Flores after half a century

A drum that left an Indonesian island in the hold of a boat has come back in the hold of an aeroplane.

[k6 police|A crowd of 3,000 lined the way], {police in East Flores} ~said~.

{The curator, Ryo Masuda,} ~read~ to the guests from the dealer's bill: [k2 invoice|three million yen, received with thanks, November 1974].
He bowed, and some of the older people bowed too.
[+ curator|His museum is looking into eleven further pieces], {Masuda} ~told~ us afterwards.

[k3 elder|A trader had come by sea in the dark and taken it], ~recalled~ {Veronika Tokan, a village elder}.
Japan will not only send the drum.
[k7 consul|It meets fifty percent of the building costs of the drum house], {consul Takumi Eto} ~told~ Nusa Wire.

The drum was struck once, at sunset, by a girl of nine.
It was lower than expected.
