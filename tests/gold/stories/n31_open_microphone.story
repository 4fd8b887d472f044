tests: an open microphone: words heard by two and watched on one stream by two, a council leader under three names, the county's accounts, a councillor who takes back her word
set: development

=== origins
echo-witness | witness | Ballinfoyle Echo, its reporter in the chamber
radio-witness | witness | West FM, its reporter in the chamber
stream | record | The council's own video stream
leader | person | Councillor Declan Furey, cathaoirleach of the council | the cathaoirleach; the chairman
dalton | person! | Councillor Sinead Dalton, who took it back
dalton-after | person | Councillor Sinead Dalton, on the remark she took back
mcgrath | person | Councillor Pius McGrath
contractor | body | Keane Civils
accounts | record | County accounts, page 61, read by the Ballinfoyle Echo
department | body | Department of Transport
engineer | person | Tom Sheridan, retired engineer

=== edges

=== clusters
k1 | C | 3..3 | heard-by-two | Furey called the protesters "a shower of knitters". | That he said it: the Echo's reporter and West FM's heard it in the room; the stream has it as well. | speech-act
k2 | S | 1..1 | one-video* | He then put a hand over the lens. | The council's own stream, as two outlets watched it.
k3 | C | 2..2 | record+named | The relief road is 6.2 million euro over budget. | The county's accounts, and the state's department that has been sent the bill.
k4 | S | 1..1 | withdrawn* | Keane Civils was promised the second phase. | Councillor Dalton said so and took it back; McGrath still says so. | retracted, contradicted-by:k7
k5 | S | 1..1 | one-person-many-names* | The road will open in September. | Councillor Furey, "the cathaoirleach" and "the chairman".
k6 | S | 1..1 | plain | The bog under it was never drained. | A retired engineer.
k7 | S | 1..1 | plain | Keane Civils has had no promise from anybody. | The contractor. | contradicted-by:k4

=== a | Ballinfoyle Echo | 2032-03-11 | byline=Aoife Naughton
"A shower of knitters"

THERE were thirty-one people in the public gallery on Monday, and most of them had brought their needles.

The item was the relief road, and it was already past nine when [k1 echo-witness !s|the cathaoirleach, Declan Furey, leaned back and called them "a shower of knitters", with his microphone still lit].
{I} was sitting as near to him as I am to this keyboard.

Silence, then laughter, then the other thing.

The road itself goes on costing.
On page 61 of {the accounts}, which were handed round at the door, [k3 accounts|it stands at €6.2m above the sum voted in 2029].
[k5 leader|It would be open in September "come hell or high water"], {Cllr Furey} ~told~ the meeting.

Cllr Sinead Dalton then dropped a brick of her own.
[k4 dalton|Phase two had been promised to Keane Civils over a dinner], {she} ~said~.

Tom Sheridan spent thirty years building roads for the county.
[k6 engineer|"They never drained the bog, they just laid stone on it and prayed,"] {he} ~told~ me on the stairs.

=== b | West FM, Lunchtime Edition | 2032-03-09
The Knitters of Ballinfoyle

Yes, {I} was there, Seamus, second row from the back.

[k1 radio-witness !s|What he said was, "would you look at them, a shower of knitters", and he said it clear as a bell.]
You can go and look at it yourself on {the council's own stream}, and you'll ~see~ [k2 stream|a big hand coming up and covering the camera] straight after.

Mr Furey's not taking calls.
He did say one thing, to do with the road: [k5 leader|in September it'll be open], {he} ~says~.

We got through to Keane's.
[k7 contractor|Nobody has promised the company anything], {they} ~say~.

=== c | The Corrib Leader | 2032-03-16
Dalton withdraws

Councillor Sinead Dalton has withdrawn, "fully and without reservation", a remark about a dinner.
[+ dalton-after !r|"I said something I had no grounds for,"] {she} ~wrote~ to the clerk.

Councillor Pius McGrath is made of sterner stuff.
[k4 mcgrath|"They were promised phase two and I'll say it on the steps of the courthouse,"] {he} ~told~ the Leader.

The stream of the meeting has been viewed ninety thousand times.
On {it} [k1 stream !s|the chairman says "a shower of knitters"], and [k2 stream|the picture goes dark under his palm].

Not that it is the chairman's money.
{The Department of Transport} ~says~ [k3 department|it has been asked for six point two million more than it sanctioned].
{The chairman}'s ~promise~ is unchanged: [k5 leader|traffic in September].
