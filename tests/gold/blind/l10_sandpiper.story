tests: a Trinidad calypsonian dies: a daughter and the hospital, a brother and a baptism register, a record company and the family's lawyer, a singer's memoir and his interview, a widow under three names, one agency's number, a bandleader's tale passed on by two, an opinion shared
set: blind

=== origins
hospital | body | San Marco General Hospital
yolande | person | Yolande Baptiste-Cole, daughter of the singer
register | record | Baptism register of St Finbar's, Point Galante, seen by Kaiso Notebook
claude | person | Claude Baptiste, brother of the singer
tamarind | body | Tamarind Records
ramsaran | person | Indra Ramsaran, lawyer of the family
memoir | record | Wet Feet, memoir of Winston Baptiste
sandpiper | person | Winston Baptiste, the Mighty Sandpiper, in an interview of 1998
merle | person | Merle Baptiste, widow of the singer | Miss Merle; his widow; the retired headmistress
cws | agency | Caribbean Wire Service
moze | person | Cyril Moze, bandleader
minister | person | Desmond Achong, Minister of Culture
empress | person | Calypso Empress, singer and rival

=== edges
soft | memoir | sandpiper | a man's memoir and his interview

=== clusters
k1 | C | 2..3 | person-and-body | He died on Sunday evening in San Marco General. | His daughter and the hospital; the London obituary says it in its own voice.
k2 | C | 2..2 | person-and-record | He was born in 1941, not in 1944. | The church's register and his brother.
k3 | S | 1..2 | one-person-twice* | "Customs Man" was written in one night in a police cell. | The singer's memoir and an old interview with him.
k4 | S | 1..1 | one-person-many-names* | He turned down the Republic Cross in 1983. | His widow, Merle Baptiste, Miss Merle: one woman.
k5 | S | 1..1 | one-agency* | He recorded forty-one albums. | A news agency's bare number and a paper that took it over.
k6 | U | 2..2 | opinion* | He was the finest lyricist of his generation. | A minister and a rival praise alike.
k7 | S | 1..1 | hearsay* | He gave away the tune of "Salt Lane" for a case of rum. | Two men tell it, both from the bandleader Cyril Moze.
k8 | C | 2..2 | opposed-parties-agree | The royalties suit was settled out of court in 2024. | The record company and the lawyer who sued it.

=== a | Caribbean Wire Service | 2031-11-03
Calypso great the Mighty Sandpiper dies

PORT OF SPAIN, Nov 3 (CWS) - The calypsonian known as the Mighty Sandpiper, whose "Customs Man" was banned from the radio and sung in every rum shop, has died.

[k1 yolande|Winston Baptiste passed away at San Marco General on Sunday evening], {his daughter, Yolande Baptiste-Cole}, ~told~ CWS by telephone.
He had been ill with his lungs since the rainy season.

[k5 cws|Baptiste made 41 albums in a career of six decades.]
He took the national crown four times and was twice arrested on stage.

He was not a man for honours.
[k4 merle|He sent back the Republic Cross in 1983 with a note that said "wrong address"], {his widow} ~recalled~ on Monday.

{Culture Minister Desmond Achong} ~hailed~ him in parliament as [k6 minister !o|"the best writer of verses of his generation, and the most inconvenient"].
Members stood for a minute.

[+ yolande|The funeral will be held at St Finbar's in Point Galante on Saturday week], {Baptiste-Cole} ~said~, and mourners are asked to wear anything but black.

=== b | Trinidad Post-Gazette | 2031-11-04 | byline=Marva Joseph
Point Galante buries its flags for Sandpiper

On the jetty where he used to gut kingfish the flags were taken right down yesterday, not to half-mast, because half of anything annoyed him.

{San Marco General Hospital} ~confirmed~ in a short notice that [k1 hospital|the patient Winston F. Baptiste had died at 7.50 p.m. on Sunday].

He was, as far as the newspapers knew, 87.
{Claude}, his last living brother, laughed at that.
[k2 claude|"Win born in forty-one, I was three years old and they put me outside with the fowls,"] {he} ~said~ on his step.

The song for which he will be remembered began, by his own account, in the lock-up at San Marco.
[k3 sandpiper|"One night, one pencil, and when they let me out in the morning it was finished,"] {he} ~told~ this newspaper in 1998.

{Merle Baptiste}, who was headmistress of the girls' school until she retired, ~remembers~ [k4 merle|the day in 1983 when the Republic Cross came in the post and went back in the same box].

He left [k5 cws|forty-one albums], ~according to~ {Caribbean Wire}, and for years saw hardly a cent from them.
That, at least, was put right.
[k8 ramsaran|"We settled with the company in 2024, before it came to a hearing, and he bought an engine for the boat,"] ~said~ {Indra Ramsaran}, who acted for the family.

=== c | The Courant, London | 2031-11-12
The Mighty Sandpiper: calypsonian who sang a customs service into reform

The Mighty Sandpiper, who [k1 doc-c|died in hospital in Trinidad on the evening of 2 November], was the last of the calypsonians to have been both banned and quoted by the same government.

Winston Ferrol Baptiste [+ doc-c|was born at Point Galante in March 1944], the son of a fisherman.
He took his stage name from the bird that runs from every wave and never gets its feet wet.

"Customs Man" made him.
In {Wet Feet}, the memoir of 2009, he ~relates~ that [k3 memoir|he composed all nine verses between dusk and dawn in a police cell], having been taken in for singing the previous one.

A harder matter is "Salt Lane", a hit here in 1967 for a Liverpool group who took the credit for it.
The producer Denny Hart, then a tape boy in Soho, had the tale from the bandleader: {Cyril Moze} ~used to say~, he remembers, that [k7 moze|Baptiste let the tune go for a case of rum].
Moze died in 1990.

[k8 tamarind|A claim for unpaid royalties ended in 2024 with a settlement on terms that are private], {Tamarind Records} ~said~ last week.

He married, in 1970, Merle Gittens, who survives him with their daughter.

=== d | Kaiso Notebook | 2031-11-09 | byline=Kwesi
Notes for Sandpiper

Everybody's doing the career, so I'll do the corrections.

One: the age.
I went to St Finbar's on Thursday, and the sexton let me turn the pages.
{The baptism register} ~has~ him down, in purple ink, [k2 register|as Winston Ferrol, born on 9 March 1941].
He took off the three years in 1962 so as to get into a contest for under-twenties, and he never put them back.

Two: the rum.
Roy Alleyne, who blew trumpet with the Moze orchestra, swears by it.
He wasn't in the room, mind.
He got it on the bus to Arima, from the boss, and {the boss} ~told~ him [k7 moze|Piper swapped "Salt Lane" for twelve bottles and was pleased with the bargain].

Three: the medal.
I've read that he lost it at cards.
{Miss Merle}, sitting under the sea-grape with her embroidery, ~says~ [k4 merle|he refused it, in '83, and she walked to the post office with the parcel].

Four: the feud.
I rang {Calypso Empress}, who sang against him for thirty years and beat him twice.
[k6 empress !o|"Not one of us could write a line like that man, not one,"] {she} ~said~, and then she put down the phone, and then she rang back and said it again.
