tests: an abandoned football match in an evening paper, on a station's text commentary, in a fanzine and in a stadium trade paper: two who saw the lights go, two captains who agree, an electrician's sheet, a club and its owner, a copied post
set: blind

=== origins
gazette-witness | witness | Thornaby-on-Wold Evening Gazette, own reporter in the press box
fanzine-witness | witness | Up the Ginnel, its editor on the Railway End
musgrave | person | Kieran Musgrave, captain of Wold Town
pryce | person | Gethin Pryce, captain of Rhosgoch Athletic
sheet | record | Job sheet of Ridings Electrical
club | body | Wold Town FC
haigh | person | Trevor Haigh, owner and chairman of Wold Town
stjohn | body | St John volunteers at the ground
league | body | Northern Alliance League
pugh | person | Marc Pugh, manager of Rhosgoch Athletic
beal | person | Ian Beal, manager of Wold Town

=== edges
soft | club | haigh | the club and the man who owns and chairs it
hard | stjohn | doc-c | the fanzine prints the volunteers' post as its own words

=== clusters
k1 | C | 2..2 | two-witnesses | The floodlights went out in the 61st minute. | The Gazette's reporter and the fanzine's editor sat at opposite ends.
k2 | C | 2..2 | opposed-agree | The referee told the captains that thirty minutes was the limit. | The two captains, of opposed sides.
k3 | S | 1..1 | one-record* | A contactor in the main switchboard had burnt out. | The electricians' job sheet, read by a local paper and a trade paper.
k4 | S | 1..2 | same-body* | Putting it right costs £40,000. | The club and its owner.
k5 | S | 1..1 | copied* | Two spectators were treated for falls in the dark. | The volunteers' post, and the fanzine's copy of it without credit.
k6 | U | 2..2 | prediction | The match will be replayed from the start. | What either manager expects of the league.
k7 | S | 1..1 | one-body* | The crowd was 1,812. | The club's count, in three outlets.
k8 | C | 2..2 | two-named | Wold Town had been warned about the lights in October. | The league says it wrote and the club's owner that he got the letter.

=== a | Thornaby-on-Wold Evening Gazette | 2031-12-08 | byline=Colin Staithes at Ginnel Lane
Wold Town 2, Rhosgoch Athletic 1 (abandoned, [k1 gazette-witness|61 mins])

For an hour this was Town's best performance since the clocks went back, and then somebody turned the lights off.

Danny Orrell had just rolled in his second from the edge of the box when, [k1 gazette-witness|with the scoreboard on 60:40, all four pylons died at once].
The players stood where they were, like furniture.

After 32 minutes referee Ms L. Carrick shook hands with both managers and that was that.
[k2 musgrave|"She'd told us two skippers half an hour and not a minute more,"] ~said~ {Kieran Musgrave}, still in his shinpads in the car park.

[k7 club|The attendance was 1,812], ~announced~ {the club} with some pride before the interval.

Manager Ian Beal was resigned.
[k6 beal !p|"We'll be playing the whole ninety again, that's how it goes, two-one up and it counts for nowt,"] {he} ~said~.

{An electrician's job sheet}, which the Gazette has been shown, ~reads~ [k3 sheet|"main board, contactor No 2 burnt out"].

=== b | Radio Dyffryn Sport | 2031-12-06
As it happened: Wold Town v Rhosgoch Athletic

15.01 Kick-off. There's a good-sized travelling support tucked into the corner, and [k7 club|1,812 in all], {the hosts} ~tell~ us.

16.19 We have lost our line to the ground. Bear with us.

16.26 It isn't only our line. The whole ground is dark, we're told by phone.

16.44 {St John volunteers} ~have posted~: [k5 stjohn|"Two people seen to after tumbles on the steps in the blackout. Bumps and bruises only."]

16.55 It's off. Here's Gethin Pryce, Athletic's captain, by phone.
[k2 pryce|"The ref called me and their lad over and said we had thirty minutes and then she'd blow,"] {he} ~says~.

17.10 {Marc Pugh} has no doubts about what's next.
[k6 pugh !p|"They'll order a fresh game, nil-nil, start again,"] the manager ~tells~ us, "and I'll not be sorry."

17.25 [+ pugh|Rhosgoch's coach home has a flat tyre], {he} ~adds~, because of course it has.

=== c | Up the Ginnel, issue 214 | 2031-12-20
It was a dark and stormy equaliser we were waiting for

Where were you when the lights went out?
I was on the Railway End with a pie.
[k1 fanzine-witness|Bang on 61 by my watch, off went the lot], and a child behind me said "again!"

[k7 club|1,812 of us], ~by~ {the club's count}, lit up our phones and sang Silent Night.
[k5 doc-c|Two people were seen to after tumbles on the steps in the blackout, bumps and bruises only.]
They were luckier than my pie.

I rang Trevor Haigh, who owns the place, and to be fair he rang back.
[k4 haigh|"Forty grand, that's what it'll cost me to mend,"] {he} ~said~.
And had he not been told?
[k8 haigh|"Aye, I had a letter from the league in October about them lights, I'll not lie to you,"] ~said~ {our chairman}.

Badges, scarves and the calendar (Mr November is the groundsman) from the hut as usual.

=== d | Stadium & Pitch | 2032-01-09
Switchgear blamed for Ginnel Lane blackout

The failure that ended a Northern Alliance fixture at Wold Town on 6 December began in a component that costs less than a replica shirt.

[k3 sheet|A contactor had overheated and burnt through on the main board], ~according to~ {the call-out sheet of Ridings Electrical}, which the contractor's customer let us see.
The pylons share that board, so all went together.

[k4 club|The repair bill has been set at £40,000], {Wold Town} ~said~.
The sum includes a second feed.

{The Northern Alliance} ~told~ Stadium & Pitch that [k8 league|it had written to the club in October after an inspector found the lights flickering], and that it had fixed a date in January for the work.
[+ league|Seven other grounds in the division have been given notice], {it} ~added~.

LED conversions at this level usually start at about £65,000, of which grants may cover up to seventy per cent.
