tests: a politician changes sides: he and both parties, a whip under several names, sources who confirm each other, a speaker
set: development

=== origins
labour | person | Sunita Rao, chief whip of the Civic Party | the chief whip; Rao
union-party | body | Union Party
speaker | body | Office of the Speaker
anon-a | anon | a senior Civic Party source
anon-b | anon | a Union Party insider
chronicle-witness | witness | The Westport Chronicle, own reporter in the lobby
argus-witness | witness | Northern Argus, own reporter in the lobby
letter | record | Letter of Pell to his local party, seen by two outlets
agent | person | Brian Doyle, Pell's constituency agent

=== edges
soft | anon-a | anon-b | unnamed on both sides
soft | letter | agent | the agent speaks for the writer of the letter

=== clusters
k1 | C | 2..2 | parties-agree | Gareth Pell has left the Civic Party for the Union Party. | The party he left, through its chief whip, and the party he joined.
k2 | S | 1..2 | same-body* | He left because of the coal tax. | His own letter and his own agent.
k3 | S | 1..1 | one-person-many-names* | The government keeps a majority of three. | Rao, "the chief whip", "she".
k4 | S | 1..2 | unnamed-never-adds* | Pell was offered a ministry. | Two unnamed people of two parties, one said to be confirming the other. | anonymous-only
k5 | C | 2..2 | two-witnesses | Pell crossed the floor at half past three. | Two reporters watched from the lobby.
k6 | U | 1..1 | opinion | Pell is a traitor. | A guest's word in a broadcast.

=== a | The Westport Chronicle | 2031-05-13
[k1 labour|Pell quits Civic Party] over coal tax

The government's majority was reduced on Tuesday when Gareth Pell, the member for Westport, left the Civic Party.

[k1 labour|Mr Pell had resigned the whip and joined the Union benches], {Sunita Rao, the chief whip}, ~confirmed~.
[k3 labour 2|The government still had a majority of three], {2|she} ~2|said~.

[k5 chronicle-witness 3|He crossed the floor shortly after half past three] to jeers from his former colleagues, ~3|watched~ by {3|our political reporter} from the lobby.

[k2 letter 4|The coal tax had made his position impossible], he ~4|wrote~ in {4|a letter to his local party} of which the Chronicle has obtained a copy.

[k4 anon-a 5|He had been promised a ministry], {5|a senior Civic Party source} ~5|claimed~.

[+ doc-a|Mr Pell, 44, has held the seat since 2024].

=== b | Northern Argus | 2031-05-14
[k5 argus-witness|Coal seat MP crosses the floor]

[k1 union-party|The Union Party welcomed Gareth Pell as its 214th member on Tuesday], {it} ~said~ in a statement.

[k5 argus-witness 2|At 3.31 p.m. he walked from one side of the chamber to the other], {2|an Argus reporter} ~2|observed~, "and sat down next to the only person who had kept a place for him".

[k2 agent 3|"It was the coal tax and nothing else,"] {3|Brian Doyle, his agent in the constituency}, ~3|told~ the Argus.

Sunita Rao can live with it: [k3 labour 4|the majority is down to three, but it is a majority], {4|the chief whip} ~4|told~ colleagues in the tea room.

[k4 anon-b 5|A post in the cabinet was part of the bargain], {5|a Union Party insider} ~5|confirmed~.

No by-election is required under the standing orders.

=== c | Politics Hour (transcript) | 2031-05-14
Is the government safe?

HOST: Let's do the arithmetic.
The government had five to spare last week.

GUEST: And now?

HOST: [k3 labour|Three], ~according to~ {Sunita Rao}, who counts for a living.

GUEST: Do you believe her?

HOST: She's usually right about numbers.
We asked {2|the Speaker's office}, which ~2|told~ us that [+ speaker 2|Pell will sit on the front bench from Monday].
So make of that what you like.

GUEST: I've known Gareth for twenty years.
[k6 doc-c !o|He's a traitor, and I say that with affection.]

HOST: We'll leave it there.
After the break, why the price of school milk has become a matter for the courts.
