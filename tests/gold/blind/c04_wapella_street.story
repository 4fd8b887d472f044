tests: a police shooting in Manitoba: cartridge cases and a neighbour's ears, a union head and a woman opposite, one doorbell film, a force and its chief, a mother twice, a notice taken back, files known to nobody by name, an opinion, a hospital
set: blind

=== origins
oversight | body | Prairie Police Oversight Office
jang | person | Jang Hyun-woo, next-door neighbour
friesen | person | Carol Friesen, neighbour across the street
lindqvist | person | Rick Lindqvist, president of the police association
film | record | Doorbell recording from Wapella Street
police | body | Arden Forks Police
chief | person | Darlene Okemow, chief of Arden Forks Police
mother | person | Loretta Beaulieu, mother of the dead man
notice | body! | Arden Forks Police, in a notice taken back
anon-b | anon | People who know the constable's file, to CHVB
anon-d | anon | Two serving officers, to the Dominion Chronicle
health | body | Westman Health, the hospital authority

=== edges
soft | police | chief | the force and its chief
soft | anon-b | anon-d | unnamed people round one force, who may be the same

=== clusters
k1 | C | 2..2 | body-and-witness | Six shots were fired. | The oversight office counted cases, a neighbour counted bangs.
k2 | C | 2..2 | opposed-parties-agree | The constable called out no warning. | The police association's president and a woman across the street.
k3 | S | 1..1 | one-recording* | Beaulieu was holding a telephone. | One doorbell film seen by three outlets.
k4 | S | 1..2 | body-and-its-head* | The constable has been put on paid leave. | The force and its own chief.
k5 | S | 1..1 | one-person-two-names* | Beaulieu had called the crisis line twice that evening. | His mother in two outlets, once by name and once as family.
k6 | U | 0..0 | withdrawn-report* | Beaulieu was wanted on a warrant. | A police notice carried by two outlets and taken back by the police.
k7 | S | 1..2 | anonymous-only* | The constable had fired at people on two earlier occasions. | People without names in two outlets.
k8 | U | 1..1 | opinion | The shooting was justified. | The association's president thinks so.
k9 | S | 1..1 | plain | Beaulieu died in hospital at ten past three. | The hospital authority alone.

=== a | Prairie News Service | 2031-10-10
Manitoba man dies after police shooting

ARDEN FORKS, Man. (PNS) - A 27-year-old man died early Friday after being shot by police outside his mother's home in this western Manitoba town.

[k1 oversight|Six cartridge cases were recovered from the driveway], {the Prairie Police Oversight Office} ~said~, all from one service pistol.
The independent agency investigates whenever police injure or kill someone.

{Arden Forks Police} ~identified~ the dead man as Tyler Beaulieu and ~said~ [k6 notice|he had been wanted on an outstanding warrant].
The force has 19 members.

[k4 police|The constable involved was placed on paid leave], {it} ~said~ in a separate statement.
His name was not released.

[k9 health|Beaulieu was pronounced dead at 3:10 a.m.], ~according to~ {Westman Health, which runs the regional hospital}.

Neighbours laid tobacco and flowers on the curb through the morning.
A vigil was planned for Saturday at the friendship centre.

=== b | CHVB Radio, online | 2031-10-10 | byline=Shayla Desjarlais
Family asks why help came armed

The porch light is still on at the Beaulieu place on Wapella Street.
Yellow tape runs from the mailbox to the neighbours' spruce.

Tyler Beaulieu was no stranger to bad nights, those close to him say, and he knew what to do about them.
[k5 mother|He'd phoned the crisis line two times since supper], {a member of the family, speaking through the screen door because she had a grandchild asleep behind her,} ~told~ CHVB.
"I'm the one who gave him the number. I'm his mother, who else would."

Police tell it their way.
[k6 notice|There was a warrant out for Beaulieu], {they} ~stated~ overnight.

From across the road Carol Friesen had a view of all of it.
The retired school bus driver had gone to her front window when the cruiser pulled up.
[k2 friesen|"Nobody yelled drop it, nobody yelled police, nobody yelled anything,"] {she} ~said~.

CHVB has viewed footage taken by a doorbell camera two doors down.
The picture is grainy, but {it} ~shows~ [k3 film|a lit phone in Beaulieu's right hand].

{People who have seen the officer's file} ~say~ [k7 anon-b|this was the third time he had fired on somebody].
We asked the police about that this afternoon and have had no answer.

=== c | Arden Forks Sentinel | 2031-10-15 | byline=Walt Dyck
One week on: what we know, what we don't

Jang Hyun-woo sleeps badly since Thursday.
He and his wife run the bakery and were in bed by nine, next door to Loretta Beaulieu's.
[k1 jang|Six bangs, the last after a pause], ~is what~ {he} ~counted~, lying in the dark with his hand on the switch.

Loretta would rather we print what came before.
[k5 mother|"He called the crisis line twice, once at seven and once close to nine,"] ~says~ {Ms. Beaulieu}.
The second time he was on hold.

The chief saw us Monday, coffee included.
[k4 chief|The constable is off on paid leave until the file is closed], {Darlene Okemow} ~confirmed~.
She has also cleaned up after her own press office.
The line in last Friday's notice about a warrant was wrong, {she} ~says~, [+ chief|the warrant being for another man of the same name in Dauphin], and the notice has been withdrawn.
She has apologized to Loretta in person.

The phone, then.
[k3 film|It's in his hand, screen glowing], on {the doorbell tape} that is now with the oversight people.
We watched it four times at the owner's kitchen table.

What we don't know: why six, why then, and why it took nineteen minutes to get an ambulance three blocks.
Council meets Tuesday at seven.

=== d | Dominion Chronicle | 2031-10-18 | byline=Priya Venkatesan
"No time": police association defends Arden Forks officer

Rick Lindqvist has buried two colleagues, and he would like that to be remembered before anyone speaks of Wapella Street.

The president of the provincial police association gave the fullest account so far from the officer's side.
[k2 lindqvist|"Was there a verbal challenge? No. There was no time for one,"] {he} ~said~ in an interview at his Winnipeg office.
[k8 lindqvist !o|The shooting was entirely justified], in {his} ~eyes~.
The constable believed he was looking at a handgun.

It wasn't one.
{The 40 seconds from a neighbour's doorbell}, played to the Chronicle this week, ~leave little doubt~ that [k3 film|the object was a phone].

The constable's history may matter more than the film.
[k7 anon-d|He had discharged his weapon at people in two previous incidents, neither of them fatal], {two serving officers} ~said~.
They asked not to be named because the matter is before the oversight office, which would neither confirm nor deny it.
Mr. Lindqvist called it "corridor talk."

The town itself is behaving as small places do.
The bakery beside the Beaulieu house has put a jar on its counter, and on Wednesday the officer's wife was seen to put something in it.
