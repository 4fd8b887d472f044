tests: a viral tale of banned Christmas lights in a residents' page write-up, a tabloid, a fact-check and a trade weekly: a ring, an old picture, council and contractor, grid and butcher
set: development

=== origins
council | body | Pellgate Town Council
clerk | person | Moira Tennant, town clerk of Pellgate | Mrs Tennant
brightco | person | Sanjay Dutt, owner of Brightways Installations
metadata | record | the camera data in the dark-street picture
norpower | body | Norpower, the grid company
butcher | person | Alf Hollis, butcher in Market Street
anonres | anon | a resident who would not be named
mp | person | Sir Crispin Lowe, the town's MP | Sir Crispin

=== edges
soft | council | clerk | the council and its clerk
hard | doc-a | doc-b | each names the other as its source

=== clusters
k1 | U | 0..0 | ring* | The council has banned Christmas lights. | The page has it from the tabloid, the tabloid from the page. | circular
k2 | C | 2..2 | two-named | Sixty strings of lights were delivered on 11 November. | The council and the firm that brought them.
k3 | S | 1..1 | one-record* | The picture of the dark street was taken in 2019. | The camera data that the fact-check read; the trade weekly takes it from there.
k4 | C | 2..2 | body-and-named | There was a power cut in Market Street on the evening of the 20th. | The grid company and a butcher with a warm cold-store.
k5 | S | 1..2 | same-body* | The switch-on was put off by eight days. | The council's notice and the town clerk.
k6 | S | 1..1 | anonymous-only* | A councillor called the tree "exclusionary". | One resident who gave no name, repeated.
k7 | S | 1..1 | one-person-many-names* | The MP will raise it in Parliament. | Sir Crispin by name and as "the local member".
k8 | S | 1..2 | same-body* | The delay was due to a burst main under the square. | The town clerk and the town hall.

=== a | Proud of Pellgate (community page) | 2030-11-22
They've only gone and done it

SHARE BEFORE THEY TAKE IT DOWN!!

It's in the Morning Flag today in black and white: [k1 doc-a|Pellgate council has BANNED Christmas lights this year].
We told you something was up.
Look at the picture.
That is Market Street on Wednesday night, pitch black, five weeks before the big day.

One of our members, who has to live here so no names, ~was~ in the public gallery and ~heard~ [k6 anonres|a certain councillor describe the tree as "exclusionary"].

Two hundred and eleven comments already.
Keep it civil please, Kev.

UPDATE: a message from our MP!
{Sir Crispin} ~says~ [k7 mp|he'll be putting a question down in the Commons next week].
Good man.

UPDATE 2: if you have spare lights, hang them out of your window on Saturday at six and let's see them ban that.
Bring a torch, as the steps by the Co-op are slippery.

=== b | Morning Flag | 2030-11-22 | byline=Flag reporter
BAH HUMBUG! [k1 doc-b|Town hall Scrooges pull plug on Christmas lights]

Killjoy town hall chiefs have sparked fury after [k1 doc-b|festive lights were outlawed in a historic market town], the popular Proud of Pellgate page revealed.

Furious locals blasted the move last night.
{One} ~claimed~ [k6 anonres|a councillor had sneered that a Christmas tree was "exclusionary"].

"My nan switched them on in 1961, she'll be spinning," said another, who asked us not to print her name.

{The local member, Sir Crispin Lowe}, ~vowed~ that [k7 mp|ministers would have to answer for it on the floor of the House].
[+ mp|He has offered to pay for a tree out of his own pocket.]

A photo shared thousands of times shows the town's main drag plunged into gloom.

The council was approached for comment.

Does YOUR council hate Christmas?
Call the Flag on the number below or send us a picture of your lights, or of the place where they ought to be.

=== c | CheckPoint | 2030-11-25 | byline=Ines Varga
No, Pellgate did not ban Christmas lights

The claim: a town in the north has outlawed festive lighting.
Verdict: false.

Where it comes from: a community page quotes a newspaper, which quotes the community page.
We found no earlier source.

What the council says: [k2 council|sixty sets of lights came on 11 November and are in the depot], ~according to~ {the town council}, which sent us a photograph of the boxes.
[k5 clerk|"We moved the switch-on from the 22nd to the 30th, that is all,"] ~said~ {Moira Tennant, the town clerk}.
[k8 clerk|The reason was a burst main under the square], {she} ~explained~.

The dark picture: we obtained the original file.
The {camera's own data} ~give~ [k3 metadata|the date as 4 December 2019].
On Wednesday 20 November the street was in fact dark for a while, but not by order.
[k4 norpower|A fault at a substation cut the supply to Market Street from 17:10 to 19:45], {Norpower} ~told~ us.

The "exclusionary" remark: it isn't in the recording of the meeting.

=== d | Town Centre Trader | 2030-11-29
Pellgate shops count the cost of a non-ban

Traders in Pellgate say that a scandal that never was has cost them a weekend.

{Alf Hollis} has had the butcher's in Market Street since 1984.
The lights he cares about are the ones in his cold store.
[k4 butcher|"We lost the power on the Wednesday just after five, and I'd lamb going warm till nearly eight,"] he ~says~.
[+ butcher|Norpower has offered him £75.]

The picture that caused all the fuss, it turns out, is [k3 metadata|eleven years old], as the CheckPoint website worked out from the file.

{Sanjay Dutt of Brightways}, whose men put up the decorations, was at a loss.
[k2 brightco|"I drove them over myself on Remembrance Day: sixty strings, signed for,"] he ~told~ this paper.

A {notice in the window of the town hall} ~announces~ [k5 council|the switch-on for Saturday 30 November in place of the 22nd].
[k8 council|A water main had gone in the square and the cherry-picker could not stand there], the {town hall} ~explained~.
The Brass Band will play at five, the mayor will speak at half past, and Father Christmas has been asked to arrive by the ring road because of the roadworks.
