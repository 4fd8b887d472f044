tests: a state election and nine stray ballot boxes: a policeman and a warehouse owner, agents of both parties, one clip and one result sheet read by two, a priest's hearsay, a board and its officer, two lawyers through one agency
set: development

=== origins
dende | person | Musa Dende, police superintendent at Ankobi
larbi | person | Efua Larbi, owner of the cocoa warehouse
tawiah | person | Joseph Tawiah, polling agent of the Unity Congress
sule | person | Ramatu Sule, polling agent of the People's Lamp
clip | record | Clip posted by the account Oduwa Eyes
resultsheet | record | Result sheet on the door of the Ankobi Methodist school
board | body | State Electoral Board of Oduwa | the board
lomo | person | Ebenezer Lomo, chief returning officer of the board
folarin | person | Hadiza Folarin, candidate of the People's Lamp
odame | person | Grace Odame, author of Ballotwatch
tsiba | person | Ignace Tsiba, parish priest at Ankobi | a Catholic priest in the town
okpara | person | Chidi Okpara, counsel for Governor Ankrah-Bello
mensa | person | Lydia Mensa-Cole, counsel for Hadiza Folarin

=== edges
soft | board | lomo | the board and its chief returning officer
soft | okpara | mensa | both reach us through the Kassamba Press Agency alone

=== clusters
k1 | C | 2..2 | police-and-owner | Nine ballot boxes were found in a cocoa warehouse at Ankobi. | The police superintendent told the agency, the owner of the warehouse told the Sentinel.
k2 | C | 2..2 | opposed-parties | Voting at the Methodist school began three hours late. | The agents of the two rival parties, each to another outlet.
k3 | S | 1..1 | one-film* | A man in a yellow cap pushed a wad of papers into a ballot box. | One clip, watched by two outlets.
k4 | S | 1..1 | one-record* | The Methodist school returned 1,236 votes from 1,200 voters on its register. | One sheet on one door, read by two.
k5 | S | 1..2 | same-body* | The recount will be finished by Friday. | The board and its own chief returning officer.
k6 | U | 2..2 | shared-prediction* | The governor will lose the recount. | A rival and a blogger foretell it.
k7 | S | 1..1 | hearsay-of-one* | A polling clerk was offered money to sign. | One priest passes on what a clerk told him, by name in one outlet and as "a priest in the town" in another.
k8 | S | 1..2 | two-named-one-agency* | The election tribunal will sit on 4 June. | Counsel of both sides, but only the agency heard them.

=== a | Kassamba Press Agency | 2031-05-26
[k1 dende|Nine ballot boxes turn up in cocoa store], recount ordered

ODUWA CITY, May 26 (KPA) - The State Electoral Board of Oduwa on Monday ordered a recount in Ankobi district after ballot boxes from Saturday's governorship poll were discovered under sacks of cocoa.

[k1 dende|Nine sealed boxes were recovered from a private warehouse off the lorry park], {Superintendent Musa Dende} ~said~ in Ankobi.
Two men were helping the police, he added, and neither was an employee of the board.

[k5 board|The recount would be concluded by Friday], {the board} ~said~ in a notice signed by its secretary.
Provisional figures put Governor Kwesi Ankrah-Bello of the Unity Congress 2,840 votes ahead of Hadiza Folarin of the People's Lamp.

Both camps have already gone to law.
[k8 okpara|The tribunal is to sit on June 4], {Chidi Okpara}, counsel for the governor, ~told~ KPA.
{Ms Folarin's lawyer, Lydia Mensa-Cole}, ~gave~ [k8 mensa|the same date] in a separate telephone conversation and said she would ask for all nine boxes to be opened in court.

The inspector-general has sent a hundred officers to the district.
Markets were open on Monday and the roads were quiet.

=== b | The Oduwa Sentinel | 2031-05-27 | byline=Abena Frimpong-Diallo
The woman who found an election under her cocoa

ANKOBI - Madam Efua Larbi went in on Sunday after church to see whether the rain had reached her sacks.
It had not.
[k1 larbi|"I counted nine of them, with the board's seal, and I do not deal in elections, I deal in cocoa,"] {she} ~told~ the Sentinel, sitting very upright on a scale.
Her keys, she said, had been lent on Saturday to a cousin who had to store plastic chairs.

It has been that kind of election here.
At the Methodist school the queue formed before dawn and stood.
{Joseph Tawiah}, who watched the table for the governor's Unity Congress, ~admitted~ that [k2 tawiah|voting there had started three hours behind time], because the ink had gone to the wrong Ankobi.

On the school's blue door hangs the result, as the law requires.
{It} ~shows~ [k4 resultsheet|1,236 votes cast and, two lines higher, 1,200 voters registered].
A goat had eaten one corner but not the figures.

{Father Ignace Tsiba}, the parish priest, says he knows how such arithmetic is done.
One of the polling clerks, a parishioner, came to him on Saturday night, and [k7 tsiba|the young man had been offered money to put his name to a form], {the priest} ~related~.
He would not say by whom, nor whether the money was taken.

The tribunal will have the last word.
[k8 okpara|It meets on 4 June], ~according to~ {the governor's counsel, Mr Okpara, as quoted by the state agency}.

=== c | Coast FM Online | 2031-05-27
Recount starts in Ankobi as clip goes round

Counting began again this morning at the Ankobi community centre, under the eyes of two observers from each party and a ceiling fan that doesn't work.

Chief returning officer Ebenezer Lomo was in shirtsleeves.
[k5 lomo|"Friday, and not a minute later,"] {he} ~told~ Coast FM when asked how long it would take.

Everyone in the hall has seen the clip.
{It} is twelve seconds long, was put up on Saturday night by an account called Oduwa Eyes, and ~shows~ [k3 clip|a man in a yellow cap pressing a thick fold of papers through the slot of a box].
We could not find out where it was made.

{Ramatu Sule}, polling agent for the People's Lamp, says the trouble started early.
[k2 sule|The doors of the Methodist school were due to open at seven and the first person voted at ten], {she} ~recalled~, "and by then the old ladies had gone home".

There is talk of bribes, too.
{A Catholic priest in the town} has ~told~ us [k7 tsiba|a clerk in his congregation confided that cash was waved at him for a signature].

Hadiza Folarin, who is trailing, came by at noon and shook every hand.
[k6 folarin !p|"When this is done properly the governor will be behind,"] {she} ~predicted~.
The governor's people told us they don't comment on dreams.

=== d | Ballotwatch | 2031-05-28 | byline=Grace Odame
Reading the door at Ankobi

I drove five hours to look at a door.
It belongs to the Methodist school, it is blue, and the form pinned to it is genuine, as far as stamps and paper can tell.

[k4 resultsheet|Registered voters, 1,200; votes, 1,236], {it} ~says~.
That is a turnout of 103 per cent, on a day of heavy rain.

Can there be an innocent reason?
Yes: officials, soldiers and party agents may vote where they serve, and three dozen of them in one place is many but not unheard of.
The board publishes a list of such voters, usually in the autumn, when nobody is looking.

As for the clip with the yellow cap, please be careful.
You ~see~ [k3 clip|a man forcing a bundle into a box], you do not see the seal, the school or the date, and caps like that were given away at petrol stations in 2027.

I have covered eleven counts and I have a feeling about this one.
[k6 odame !p|The governor is going to lose it], by a few hundred, and then we shall see what he is made of.

[+ odame|At noon on Wednesday 17 of the district's 52 boxes had been gone through], by my own tally from the gallery.
Next post from the community centre, if the generator lives.
