tests: a no-confidence night in a darkened chamber: a grid company and a reporter's watch, a defector and the leader she left, an office and its spokesman, one tellers' sheet in three outlets, an usher under two names, a flash taken back
set: development

=== origins
elektra | body | Elektra Nord, the company that runs the grid of Morasz
kanal-witness | witness | Kanal 4, own reporter Jelena Koss in the gallery
szilvas | person | Dorotea Szilvas, member for the upper Lesna valley
pirc | person | Ana Pirc, leader of the opposition alliance in the house
office | body | Office of the prime minister of Caldreva
rehn | person | Tobias Rehn, spokesman of the prime minister
courier-anon | anon | Two members of the governing parties, to the Morasz Courier
blitz-anon | anon | A coalition insider, to Blitz
sheet | record | Tellers' sheet of the ballot, seen by the Morasz Courier
ferenc | person | Miklos Ferenc, professor at the Morasz School of Government
meridian | agency! | Meridian News Agency, flash of 0041 | Meridian
alliance | body | Opposition alliance of Caldreva
baran | person | Josip Baran, usher at the north door | the usher on the north door

=== edges
soft | office | rehn | the prime minister's office and the man who speaks for it
soft | courier-anon | blitz-anon | unnamed people of one coalition, who may be the same

=== clusters
k1 | C | 2..2 | body-and-reporter | The chamber was without light for eleven minutes. | The grid company's figure and the reporter's own watch in the gallery.
k2 | C | 2..2 | opposed-parties | Dorotea Szilvas voted for the government. | She says so to one paper; the leader of the alliance she left saw the disc and told another.
k3 | S | 1..2 | same-body* | A new list of ministers will be presented by 1 March. | The prime minister's office and its own spokesman.
k4 | S | 1..2 | anonymous-only* | Szilvas was promised a post as ambassador. | Unnamed people of the coalition in two papers; nobody answers for it.
k5 | S | 1..1 | one-record* | The tellers counted 121 discs. | One sheet, seen by the Courier and cited from the Courier by two others.
k6 | U | 2..2 | shared-prediction* | The government will not outlast the summer. | Two forecasts.
k7 | U | 0..0 | withdrawn* | The prime minister handed in his resignation. | An agency flash repeated by Blitz and taken back by the agency.
k8 | S | 1..1 | one-person-two-names* | The Speaker called for the doors to be locked. | Josip Baran by name and "the usher on the north door": one man.

=== a | Meridian News Agency | 2031-02-18
Caldreva cabinet survives by two votes in blacked-out chamber

MORASZ, Feb 18 (Meridian) - The three-party government of Caldreva held on by 61 votes to 59 early on Tuesday in a no-confidence ballot that was broken off when the lights went out.

Members drop a white disc for the cabinet or a black one against it, and the tellers had just emptied the urn on to the table when the room went dark.
[k1 elektra|The supply to the building was lost for eleven minutes], ~according to~ {Elektra Nord}, the company that runs the capital's grid, which blamed an ageing transformer in the next street.

Prime Minister Ilko Travnar, 58, left by a side door without speaking.
[k3 office|A new list of ministers will be presented by March 1], {his office} ~announced~ in a two-line note sent out at 3 a.m.

{The Morasz Courier} ~reported~, from a sheet kept by the tellers, that [k5 sheet|121 discs had been counted, one more than there are members].
The staff of Speaker Benedek Oravec declined to comment.

{The opposition alliance} ~said~ [+ alliance|it would ask the Constitutional Bench to examine the night's events].
The bench has seven days to decide whether to hear it.

CORRECTION: [k7 meridian !r|A Meridian flash at 0041 local time saying that Travnar had submitted his resignation was wrong and is withdrawn].
The flash rested on a text message that had been misread.

=== b | The Morasz Courier | 2031-02-18 | byline=Viktor Haslinger
Two votes, and [k5 sheet|one disc too many]

It was the narrowest of victories, and it was won by candlelight, or rather by the glow of some eighty telephones held over a baize table.

What lay on that table will occupy lawyers for longer than it occupied the tellers.
{Their sheet}, a copy of which reached this newspaper before the cleaners had finished, ~gives~ [k5 sheet|a total of 121 discs in a house of 120].
Both signatures are legible, and somebody has ringed the figure in pencil.

Where the cabinet found its last vote is no riddle to the benches opposite.
[k2 pirc|"I sat four metres from the urn and I watched Dorotea Szilvas put in a white one,"] {Ana Pirc}, who leads the opposition alliance in the house, ~told~ the Courier on the stairs.
Mrs Szilvas, a vet from the upper Lesna valley, was elected on Ms Pirc's list not two years ago.

The price is whispered about in every corridor.
[k4 courier-anon|An embassy has been held out to her], ~say~ {two members of the governing parties}, neither of whom wished to be quoted by name on a colleague's affairs.

Ms Pirc, who has now lost three such motions, seemed oddly cheerful at two in the morning.
[k6 pirc !p|The cabinet would be gone before the summer was over], {she} ~forecast~, "and it will not need a power cut".

Mr Travnar's people had left the building by then, and their telephones, so recently of service, were switched off.

=== c | Kanal 4 | 2031-02-18
What we know about the night in parliament

The government stays in office, by 61 to 59.
Here is what has been established so far and what has not.

The blackout.
Our parliamentary reporter Jelena Koss was in the gallery.
[k1 kanal-witness|By her watch the lamps failed at nineteen minutes past midnight and came back at half past, eleven minutes] during which, she says, somebody on the left began to sing.

The doors.
{Josip Baran}, an usher who has kept the north door for nineteen years, ~told~ us that the Speaker [k8 baran !s|shouted for all the doors to be locked the moment it went dark].
"I did the bolts by feel," he said.
The Speaker's office has not replied to our questions.

The count.
[k5 sheet|One disc more than there are deputies, 121 in all, is noted by the tellers], {the Courier} ~writes~ after seeing their sheet.
We have asked for the sheet ourselves and been told to wait.

What happens next.
{Tobias Rehn}, who speaks for the prime minister, ~said~ on our breakfast programme that [k3 rehn|the reshuffled team would be made public no later than the first of March].
He would not say who had been sounded out.

We will update this page during the day.

=== d | Blitz | 2031-02-18 | byline=Petra Zemlic
VET WHO PUT THE GOVERNMENT BACK ON ITS FEET

She has delivered four hundred calves, and at midnight she delivered a prime minister.

Dorotea Szilvas answered the door of her sister's flat in slippers.
Was it her?
[k2 szilvas|"I voted white, for the government, and I would do it tomorrow,"] {the 44-year-old} ~told~ BLITZ, with her arms folded.
"They have promised my valley a road since my grandfather's day, and these ones have started digging."

Only a road?
{A coalition insider} ~chuckles~ that [k4 blitz-anon|there's an ambassador's residence in it for her, with a cook and a flag on the car].
She says she gets seasick.

What a night it was.
For twenty minutes Caldreva had nobody in charge at all: [k7 meridian|Ilko Travnar had quit], ~flashed~ {the news agency Meridian} at 0.41, and the phones in this office melted.

And old Benedek Oravec in the Speaker's chair?
[k8 baran !s|"Lock them, lock them all!"] he roared into the blackness, if you ~believe~ {the usher on the north door}, who was nearest and has ears like a bat.

Enjoy it while it lasts, Ilko.
{Professor Miklos Ferenc of the Morasz School of Government} ~gives~ you until the holidays: [k6 ferenc !p|"This cabinet will not see the autumn."]
