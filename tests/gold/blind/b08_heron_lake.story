tests: a hiker missed and found: a warden and a walker who met her, police and the rescue team, a weather station and the warden, a register and what she told her brother, one doctor twice
set: blind

=== origins
warden | person | Lorne Whitebear, warden of the Heron Lake hut
blogger | witness | Switchback Diaries, the author herself on the trail
police | person | Sergeant Amrit Gill of the Ansgar Valley police
rescue | person | Denise Thibodeau, leader of the Ansgar mountain rescue team
station | record | Weather station on Ansgar Pass, of the national weather office
register | record | Trail register at the Cutbank trailhead, in the hiker's own hand
hiker | person | Kirsten Aalto, the hiker
doctor | person | Dr Paul Nakashima of Ansgar Valley hospital
oldwarden | person | Walt Kosinski, retired park warden

=== edges
soft | register | hiker | an entry and the person who wrote it

=== clusters
k1 | C | 2..2 | two-witnesses | Aalto was at Heron Lake on Saturday afternoon. | The hut warden poured her tea; the blogger met her on the shore.
k2 | C | 2..2 | two-bodies | Aalto was found alive on Tuesday morning. | The police sergeant and the leader of the rescue team, two bodies that were both there.
k3 | C | 2..2 | instrument-and-person | Snow fell on the pass on Sunday. | The weather office's station and the warden's own eyes.
k4 | S | 1..2 | study-and-author* | Aalto meant to go by the west ridge. | Her own entry in the register, and her own words as her brother passes them on.
k5 | S | 1..1 | plain | She had two energy bars left to live on. | The hiker only.
k6 | S | 1..1 | one-person-many-names* | Aalto has frostbite in three toes. | One doctor, in the weekly and on the radio.
k7 | U | 1..1 | opinion | Phones have made walkers careless. | The judgement of a retired warden.

=== a | Ansgar Valley Echo | 2030-10-10 | byline=Bev Lundgren
[k2 rescue|Found!] Three nights out, and Kirsten Aalto walks to the helicopter

The church bell in Cutbank is not usually rung on a Tuesday.

This week it was, at ten to nine, when word came down from the ridge.
{Denise Thibodeau}, whose mountain rescue team had been out since Sunday night, ~described~ how [k2 rescue|they came upon Kirsten Aalto that morning in a hollow under a spruce, alive and cross].
"She asked what had kept us," Thibodeau told the Echo.

The 34-year-old surveyor had set out from the Cutbank trailhead early on Saturday.
{Her entry in the register} there, in green ink, ~reads~: [k4 register|"W. ridge to Ansgar Pass, out Sunday."]
Two pages on, somebody has drawn a marmot.

Then the weather turned.
[k3 station|On Sunday 22 centimetres of snow came down on the pass], ~according to~ {the weather office's station there}, the most for any first week of October since it was set up.

She is at Ansgar Valley hospital, with a view of where she was.
[k6 doctor|Three toes are frostbitten, and all three can be saved], {Dr Paul Nakashima} ~said~.

Supper for the searchers is in the fire hall on Friday at six, and nobody brings potato salad without asking Marge first.

=== b | Coastline Press | 2030-10-08
[k2 police|Missing hiker found] in western mountains

CUTBANK (CP-Coastline) - [k2 police|A woman who failed to return from a hike in the Ansgar range has been located alive] after a two-day search.

[k2 police|Officers with a dog team reached Kirsten Aalto, 34, on Tuesday shortly after eight, and she was conscious and talking], {Sergeant Amrit Gill} of the Ansgar Valley police ~said~.
She was flown to hospital.

[k1 warden|Aalto had stopped at the Heron Lake hut on Saturday at about three, long enough for a mug of tea], ~said~ {Lorne Whitebear, the warden}.
[k3 warden|Snow had begun on Sunday before breakfast and by noon he could no longer see the pass for it, or the trail markers], {he} ~added~.

{Her brother, Mika}, ~said~ [k4 hiker|she had told him she would take the western ridge], and that was why searchers began there.

The range has no mobile coverage above the tree line.
Eleven people have been reported overdue in it this year, of whom nine were found unhurt.

=== c | CKVR Valley Radio | 2030-10-09
Wednesday on the Morning Show: "I sang hymns, and I don't know any hymns"

Kirsten Aalto talked to us from her bed.
You can listen again below, or read on.

What did she eat?
[k5 hiker|"Two energy bars, and I cut them into eighths with my key,"] {she} ~said~.
The last eighth is still in her jacket, for luck.

{Her doctor at the hospital} dropped in while we were on the air, and ~told~ listeners that [k6 doctor|it was three toes, frostbite, none of them lost].

We had calls, as you may imagine.
{Walt Kosinski}, who was a park warden for thirty-one years, ~holds~ that [k7 oldwarden !o|telephones have made people careless in the hills].
Others thanked the dogs.

Tomorrow we shall have one of the dog handlers in the studio, with her dog, and we are told that he barks on cue.
The road to the trailhead stays closed to private cars until the ploughs have been through; the shuttle from the gas station runs on the hour.

=== d | Switchback Diaries | 2030-10-09
The woman with the green pen

I have deleted this post twice.

On Saturday I was coming down from the Notch with wet boots and a bad temper.
[k1 blogger|At Heron Lake, around half past three, a woman in a yellow jacket was filling her bottle on the shore, and she gave me her spare laces], and we talked about larches for as long as it takes to thread eyelets.
On Monday I saw the poster.
It was the same face.

You go over such a meeting again and again.
Did she look tired?
Not more than I did.
Had I told her that the sky over the pass was the colour of a bruise?
I had not, because she could see it for herself and I wanted my soup.

So this is a post about laces, and about saying the obvious thing to strangers.
Say it.
The worst that can happen is that they think you a bore.

I shall be up there again in June, and I will bring her a pair, new ones, in yellow.
