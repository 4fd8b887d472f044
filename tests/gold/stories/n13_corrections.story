tests: a corrections column and its echoes: a figure withdrawn and still repeated, the true figure from a council and a register, an arrest that never was
set: development

=== origins
bugle | outlet! | The Evening Bugle
council | body | Tamar Vale Council
register | record | Homelessness register, read by The Moorland Post
police | body | Tamar Vale Police
sergeant | person | Sgt Lorna Peake, Tamar Vale Police
charity | person | Maud Ennis of the Open Door hostel
post-witness | witness | The Moorland Post, own reporter, who walked the town at night
sponsor | person | Victor Amory, owner of the Corn Hall

=== edges
soft | council | register | the register is kept by the council
soft | police | sergeant | the force and its sergeant

=== clusters
k1 | U | 0..0 | withdrawn* | 240 people sleep rough in Tamar Vale. | The Bugle's slip of a nought; a radio station and a blog still print it in the Bugle's name. | retracted, contradicted-by:k2
k2 | C | 2..3 | record+named | 24 people sleep rough in Tamar Vale. | The council and its register are one; the hostel's warden, who knows them by name, is another. | contradicted-by:k1
k3 | U | 0..0 | withdrawn* | The head of Bere School has been arrested. | The Bugle had the wrong man; the station relied on it. | retracted
k4 | S | 1..2 | same-body* | A man of 52 from Launceston was questioned and released. | The force and its sergeant.
k5 | S | 1..1 | plain | Eleven people lay in doorways on one night in March. | The Post's reporter counted.
k6 | S | 1..1 | plain | The Corn Hall will open its doors to them. | Its owner says so.

=== a | The Evening Bugle | 2032-03-15
[k1 bugle|240 sleeping on the streets of the Vale]

[k1 bugle|Two hundred and forty people have no bed in Tamar Vale tonight, up from nineteen a year ago], {the Bugle} ~can reveal~.

In other news, [k3 bugle|the head teacher of Bere School was arrested on Friday].

=== b | Pirate Coast FM | 2032-03-16
Breakfast with Dougie

So the {Bugle} ~says~ there are [k1 bugle|two hundred and forty homeless folk in the Vale], which, I mean, where are they all?
Also from {the Bugle}: [k3 bugle|Bere School's head's been nicked].
Anyway, here's Duran Duran.

=== c | The Evening Bugle | 2032-03-19
Corrections and clarifications

* [+ doc-c !r|A report on 15 March gave the number of rough sleepers in Tamar Vale as 240; it should have been 24.]
The nought was ours.
[k2 council|The count, on the night of 1 March, came to twenty-four], ~writes~ {the council}, and it would like its apology too.

* [+ doc-c !r|In the same edition we said, untruly, that the head of Bere School had been arrested], and we apologise unreservedly to Christopher Dace.
{Tamar Vale Police} ~have asked us to make clear~ that [k4 police|the man they spoke to, and let go without charge, was 52 and lives in Launceston].

* The recipe on page 40 should have called for a teaspoon of cayenne, not a cup.

=== d | The Moorland Post | 2032-03-25 | byline=Hetty Crews
The twenty-four

It was Maud Ennis who first told me the figure was absurd.
[k2 charity|"There's twenty-four, my lover, I could write you their names on the back of this,"] {the warden of the Open Door} ~said~, and turned over an envelope, and did.

So I asked to see {the register}.
It is a ring binder.
As of 1 March {it} ~listed~ [k2 register|twenty-four persons of no fixed abode].

Then I went out between midnight and four, from the bus station to the quay, and found [k5 post-witness|eleven of them, in eleven doorways].

One said somebody had told him the school's head was a criminal.
He isn't.
[k4 sergeant|A chap of 52 from over Launceston way had been interviewed and then sent home], {Sgt Lorna Peake} ~told~ me, and that was that.

{Victor Amory} ~says~ [k6 sponsor|the Corn Hall will be unlocked every night until May].

=== e | Vale Voices (blog) | 2032-04-02
Shame on us

~According to~ {The Evening Bugle} [k1 bugle|240 souls are sleeping rough here].
I have not slept since, and I shall be writing to the bishop, the council and the Bugle, in that order.
