tests: a Roman wreck in a podcast's write-up, a ministry release, a diving monthly and an island paper: sonar and divers, professor and university, ministry and spokesman, an old story warmed up, a museum's count relayed
set: blind

=== origins
sonar | record | the side-scan sonar survey by the Hydrographic Institute
club | body | Calafort Diving Club
uni | body | University of Port Ariel
farrugia | person | Prof. Marthese Galea-Dunne of the University of Port Ariel | Galea-Dunne
ministry | body | Ministry of Heritage
spokesman | person | Denis Attard-Roe, spokesman of the Ministry of Heritage | Attard-Roe
fisher | person | Ċensu Mifka, retired fisherman
museum | body | Maritime Museum
tv1998 | record | a 1998 television film about a hoard of gold in the bay
divetourism | person | Gail Petrie, who runs dive boats

=== edges
soft | uni | farrugia | the university and its professor
soft | ministry | spokesman | the ministry and its spokesman

=== clusters
k1 | C | 2..2 | two-measurements | The wreck lies at 46 metres and is about 28 metres long. | The institute's sonar and the diving club's tape measure.
k2 | S | 1..2 | same-body* | The ship sank between AD 60 and 80. | The university's notice and its professor.
k3 | S | 1..1 | one-person-many-names* | There is a carved figure at the bow. | Galea-Dunne by name, as the dig's director, as "our guest".
k4 | S | 1..2 | same-body* | Diving is banned within 500 metres. | The ministry's release and its spokesman.
k5 | S | 1..1 | recycled-old-story* | Gold coins were found in the bay. | A television film of 1998, warmed up as news by one outlet and told as an old tale by another.
k6 | C | 2..2 | two-named | A trawl net brought up jars there in the seventies. | A fisherman who hauled it and the museum that took the jars in.
k7 | S | 1..2 | bare-echo* | Six hundred jars are visible. | The diving club; a paper repeats the number on its own word.
k8 | S | 1..2 | bare-echo* | A guard-boat watches the bay from 1 June. | The ministry; the monthly says it on its own word.

=== a | Bottom Time | 2032-06-01 | byline=Faye Corrin
Forty-six metres of good manners

I didn't want to like the Calafort wreck.
I'd read about it in too many airports.

But the club has done this properly.
Before anyone said a word to the newspapers they laid a tape.
[k1 club|"Twenty-eight and a bit from stem to stern, forty-six to the sand,"] ~says~ {the Calafort Diving Club}'s log, which lies open on the bar for anyone to read.
By its ~reckoning~ {it} had also [k7 club|some six hundred amphorae in plain view], stacked like milk bottles.

It's all over now for the likes of me.
[k4 spokesman|"Half a kilometre all round, no exceptions, and yes, that includes the club,"] ~announced~ {Denis Attard-Roe}, who speaks for the heritage minister.

[k8 doc-a|There's a guard-boat from today, too.]

The boats are cross.
{Gail Petrie}, who has two of them, ~told~ me [+ divetourism|she had lost forty bookings since Thursday].

The professor in charge was kinder.
[k3 farrugia|There's a face carved at the bow, a woman's, ^I think^], {Marthese Galea-Dunne} ~let slip~, and then looked as though she wished she hadn't.

=== b | Ministry of Heritage | 2032-05-27 | byline=Communications unit
Protection order for the Calafort site

The Minister of Heritage has today signed an order under section 14 of the Underwater Heritage Act.

[k4 ministry|Diving, anchoring and fishing are prohibited within five hundred metres of the position given in the schedule, with immediate effect.]

The site was mapped in April by the Hydrographic Institute.
The Institute's side-scan {sonar} ~shows~ [k1 sonar|a mound measuring 28 metres by 9 in a depth of 46 metres].

[k2 uni|The University of Port Ariel has dated the vessel to the years between AD 60 and AD 80] on the basis of the stamps on four jars.

[k8 ministry|A guard-boat will be stationed in the bay from 1 June.]

Offences carry a fine of up to 50,000 or two years' imprisonment.
Persons who have removed objects in the past may hand them in at the Maritime Museum until the end of August without penalty and without having to state their name.

=== c | Sunken Costs (podcast notes) | 2032-06-04
Ep. 88: Jars, jars, jars

Marcus is back from the islands with a sunburn and a guest.

04:10 What sank her?
Nobody knows.
But when?
[k2 farrugia|"After 60, before 80, I'd put my pension on it,"] ~says~ {Prof. Galea-Dunne}.

11:45 The face.
Asked whether the rumours are right, {our guest} sighs and ~says~ yes, [k3 farrugia|a figure has been carved on the stem].
Marcus squeaks.

20:30 Ċensu's net.
A lovely detour.
{Ċensu Mifka}, 84, ~remembers~ [k6 fisher|hauling his trawl off Calafort in the winter of 1974 with three tall jars in it and a very angry conger].
[+ fisher|He used one as an umbrella stand for a year], {he} ~confesses~.

33:00 Gold?
Every bay has a gold story.
Here it's [k5 tv1998|a handful of coins with an emperor on them], from {a telly film of 1998}; nobody has seen them since.

41:00 Correspondence, including the Great Anchor Debate, part six.

=== d | The Islander | 2032-06-02 | byline=Kurt Vassel
Treasure of Calafort: [k5 tv1998|gold coins] in our bay!

Move over, Pharaoh.

The Roman ship in Calafort Bay may be worth more than anyone is letting on.
[k5 tv1998|Gold pieces of the emperor Nero have been brought up from the very same spot], as those who recall {a certain television documentary} will ~know~.
Why is the ministry silent about them?

[k7 doc-d|Six hundred jars are lying there for all to see], and we're told that it is about pottery.

Nor is the site news to everyone.
The {Maritime Museum} ~confirmed~ to us that [k6 museum|three amphorae from a trawler's net were entered in its books in March 1975 as coming from off Calafort].
[+ museum|They are in the basement and may be viewed by appointment], it ~said~.

{The director of the excavation} would only ~say~ that [k3 farrugia|the prow bears some carving].

Come clean, Minister.
The people who live above this treasure have a right to know what's in it, and so have the hotels.
