tests: strikers and company agree, one striker's video in three outlets, two counts of a march
set: development

=== origins
union | person | Marisela Duarte, secretary of the dockers' union
company | body | Terminales del Golfo, port operator
video | record | Video by crane driver Toño Paredes | the clip; the footage
paredes | person | Toño Paredes, crane driver
police | body | Port police
anon-b | anon | officials, unnamed
gulf-witness | witness | Gulf Monitor, own reporter at the gate
afp-witness | witness | AFP, own photographer

=== edges
hard | video | paredes | the video is the crane driver's own

=== clusters
k1 | C | 2..2 | parties-agree | Work in Puerto Galván stopped at midnight on Sunday. | The union's secretary and the port operator, in two outlets.
k2 | S | 1..1 | one-video* | Guards fired rubber bullets at the pickets. | One man's video in two outlets and that same man's own words in the third.
k3 | C | 2..2 | two-witnesses | The main gate is blocked with containers. | Gulf Monitor's reporter and an AFP photographer each saw it.
k4 | S | 1..1 | plain | 4,000 people marched. | Only the union gives 4,000. | contradicted-by:k5
k5 | S | 1..1 | plain | 900 people marched. | Only the port police give 900. | contradicted-by:k4
k6 | S | 1..1 | anonymous-alone | The operator has asked the army to unload the fruit ships. | Unnamed officials. | anonymous-only
k7 | U | 1..1 | prediction | Bananas will run short within a week. | A forecast without a source.

=== a | Gulf Monitor | 2031-10-06
[k1 union|Strike shuts Puerto Galván]

[k1 union|Every crane in Puerto Galván stopped at midnight on Sunday], {dockers' leader Marisela Duarte} ~told~ the Monitor, "and the gulls noticed before the managers did".

[k3 gulf-witness 2|Four containers have been set down across the main gate, two on two], {2|our reporter} ~2|found~ at sunrise.

[k2 video 3|Guards in grey shoot rubber bullets into a group at the fence] in {3|a video by crane driver Toño Paredes} that was ~3|shared~ widely on Monday.

[k4 union 4|Four thousand walked from the church to the mole], ~4|by the count of~ {4|the union}.
[k5 police 5|It was nine hundred], {5|the port police} ~5|said~.

=== b | Perishables Daily | 2031-10-07
Fruit trade alert: Galván

Status at 06:00 GMT: closed.

[k1 company|Operations ceased at 00:00 on 6 October owing to industrial action], {operator Terminales del Golfo} ~advised~ customers in a circular.

[k6 anon-b 2|The operator has requested soldiers to discharge the reefers], {2|officials} ~2|say~.
{3|Footage shot by a crane driver} ~3|shows~ [k2 video 3|rubber rounds being fired at picketing men].

[k7 doc-b !p|Supermarkets ^will^ be short of bananas within the week.]

[+ doc-b|Alternative berths are few: Santa Rita has no cold plugs, Boca Chica has no depth].
[+ doc-b|Two vessels have slowed down and one has turned for the canal].
The next update follows at noon.

=== c | La Hora Ilustrada | 2031-10-07
The man who filmed it

He is twenty-six, he has a moustache that is not yet sure of itself, and half the continent has seen what he saw.

[k2 paredes|"The guards aimed at our legs with the rubber guns and one of them was laughing,"] {Toño Paredes} ~told~ me in his aunt's kitchen.
He has handed in his telephone to a notary.

[k3 afp-witness 2|A wall of containers closes the main entrance of the port], {2|an AFP photographer} ~2|saw~ on Monday; his picture hangs in the shop downstairs already.

The aunt serves beans.
She was a cook on the banana boats in the great strike of 1998, which lasted for ninety-one days and ended, she says, with a dance.
