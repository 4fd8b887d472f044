tests: nature and village press: a camera trap, a ranger, a beekeeper, a columnist, letters to the editor, two men of one name
set: development

=== origins
trap | record | Camera trap of the Forest Institute
ranger | person | Ranger Milan Horak
beekeeper | person | Eva Dolan, beekeeper
vet | person | Veterinarian Josef Klima
klima-hunter | person | Hunter Antonin Klima
columnist | witness | Valley Paper, its columnist
editor-witness | witness | The Hive, its editor
insurer | body | Agra Insurance
innkeeper | person | Innkeeper Dora Simek
anon-b | anon | mushroom pickers

=== edges

=== clusters
k1 | C | 2..2 | record+named | There is a bear in the Javor valley. | The institute's camera trap and an innkeeper who met it.
k2 | C | 2..2 | two-witnesses | The hives at Dolan's are smashed. | A columnist and the editor of a bee paper went to look.
k3 | C | 2..2 | two-people-one-surname | The bear limps. | A vet called Klima and a hunter called Klima.
k4 | C | 2..2 | two-named | Thirty hives were lost. | The beekeeper and her insurer's assessor.
k5 | S | 1..1 | anonymous-alone | There are two bears. | Mushroom pickers. | anonymous-only
k6 | U | 1..1 | opinion | Bears belong here. | The columnist's view.

=== a | Valley Paper | 2031-09-20
From my bench: a guest with a sweet tooth

I have been up to Dolan's meadow so that you need not go: [k2 columnist|not one hive is left standing, and the combs lie about like roof tiles].
[k4 beekeeper|"Thirty colonies, and eleven years of work in them,"] ~groans~ {Eva Dolan}.
{2|The Forest Institute's camera trap} ~2|caught~ [k1 trap 2|a bear in the Javor valley on the night of the ninth].
[k3 vet 3|He drags a hind leg], {3|the vet, Josef Klima}, ~3|reads~ from the tracks.
[k6 columnist !o|Bears belong here, and we are the guests.]

=== b | The Hive | 2031-10-01
Notes of a beekeeper

On my visit to Eva Dolan I found [k2 editor-witness|her hives in pieces and the bees in a plum tree].
[k4 insurer 2|Thirty hives are a total loss], ~2|certifies~ {2|the assessor of Agra Insurance}.
[k5 anon-b 3|There are two of them], {3|mushroom pickers} ~3|maintain~.

=== c | Hunter and Hound | 2031-10-15
Letters

Sir,
[k3 klima-hunter|The animal is lame behind, I had it in my glass for ten minutes], ~writes~ {Antonin Klima, huntsman at Upper Javor}.

[k1 innkeeper 2|"I was putting the bins out, and there stood a bear in the Javor road, a big one,"] {2|innkeeper Dora Simek} ~2|told~ the undersigned.
