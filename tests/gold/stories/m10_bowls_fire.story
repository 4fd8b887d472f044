tests: a clubhouse fire by police appeal, weekly, village newsletter and council minutes: a constable and her force, a dog-walker thrice described, a damage figure handed on, brigade and secretary, minutes and a member
set: development

=== origins
police | body | Wexley Police
pc | person | PC Shona Baird of Wexley Police
brigade | body | County Fire and Rescue
secretary | person | Ernest Pickup, secretary of the bowls club | Mr Pickup
walker | person | Caroline Lacey, dog-walker | Mrs Lacey
council | body | Marlow Heath Parish Council
minutes | record | minutes of the parish council of 4 June
member | person | Doreen Ashe, club member and former treasurer
leader | person | Cllr Guy Stannard, chairman of the parish council | Cllr Stannard

=== edges
soft | police | pc | the force and its constable
soft | council | leader | the council and its chairman

=== clusters
k1 | S | 1..2 | same-body* | The fire was started on purpose. | The police appeal and the constable on the case.
k2 | C | 2..2 | body-and-named | Two gas bottles exploded. | The fire service and the club's secretary, who heard them from his bed.
k3 | S | 1..1 | one-person-many-names* | Two youths ran off over the railway footbridge. | One dog-walker, by name, as a witness and as "our neighbour at the Lodge".
k4 | S | 1..1 | figure-handed-on* | The damage comes to 120,000 pounds. | The police and the weekly have the figure from the club's secretary.
k5 | C | 2..2 | document-and-named | The club turned down an offer to move. | The parish minutes and a club member who voted.
k6 | S | 1..2 | same-body* | The lease runs out next March. | The council's newsletter and its chairman.
k7 | S | 1..2 | bare-echo* | The August tournament will be played at Thornby. | The secretary; the newsletter says it on its own word.
k8 | S | 1..1 | one-document* | The council voted to have the land valued for housing. | The minutes, and a radio site reading them.

=== a | Wexley Police | 2029-07-09 | byline=News desk
Appeal after fire at Marlow Heath Bowls Club

We are appealing for witnesses after a fire at the bowls club in Station Road, Marlow Heath, shortly before midnight on Saturday 7 July.

Crews were called at 11.41pm and the blaze was out by 2.15am.
Nobody was hurt.

[k1 police|We are treating the incident as arson.]

A witness has told officers that [k3 walker|two young people in dark clothing left across the railway footbridge] at around 11.35pm.
[+ police|One of them was carrying a green rucksack.]

The club's secretary ~puts~ [k4 secretary|the cost of the damage at £120,000].

PC Shona Baird, of the Heath neighbourhood team, said: "This is a much-loved club and somebody knows who did this."

If you were in Station Road, Mill Rise or on the 23.20 from Thornby, or have dashcam or doorbell footage, please call 101 quoting 417 of 8 July, or Crimestoppers anonymously.

=== b | Heath & District Advertiser | 2029-07-13 | byline=Colin Peake
Bowlers vow to rise from the ashes

There is a smell of wet soot all the way to the level crossing.

Of the pavilion that Marlow Heath Bowls Club put up with its own hands in 1954, two chimneys and a tea urn remain.

"I was in bed, and I heard the bottles go," said secretary Ernest Pickup, who lives opposite.
[k2 secretary|"One, then the other, and the windows came in."]

{County Fire and Rescue} ~said~ [k2 brigade|two propane cylinders in the kitchen had blown up before its first engine got there].

Police say the bill will be [k4 secretary|£120,000], a sum they were given by the club.
[+ secretary|It was insured for half that], {Mr Pickup} ~admitted~.

{Caroline Lacey}, 44, was out with her spaniels.
[k3 walker|"Two lads came pelting past me and up the steps of the footbridge,"] she ~recalled~.

[k1 pc|"It was set, we've no doubt of that,"] {PC Baird} ~told~ residents at the Crown on Wednesday.

[k7 secretary|The Coronation Cup will go ahead in August on Thornby's green], {Mr Pickup} ~said~.

=== c | The Heathen, newsletter of Marlow Heath Parish Council | 2029-07-20
Summer number

The Clerk writes: A sad month.

Many of you have asked what the fire means for the ground in Station Road.
The land is the parish's.
[k6 council|The bowls club's lease ends on 25 March next year], as was reported in our spring number.

We are grateful to our neighbour at the Lodge, who was walking her dogs and gave the alarm.
It was she who ~saw~ [k3 walker|a pair of teenagers making for the footbridge].

[k7 doc-c|The Coronation Cup moves to Thornby this August.]
A minibus will leave the Green at one; please put your name on the list in the shop.

Other matters.
The swings have been oiled.
Would the owner of the grey pony please close the gate.
The Clerk has eleven left wellingtons from the fête, sizes 4 to 9, and would like to know what became of the others.

=== d | Marlow Heath Parish Council | 2029-06-04
Minutes of the ordinary meeting held in the Church Room

Present: Cllrs Stannard (chair), Amery, Goss, Pell, Whitlock; the Clerk; nine members of the public.

41. Apologies. Cllr Dunn (hay).

42. Station Road. The Clerk reported on talks with the bowls club.
[k5 minutes|The club had declined by letter the proposal to remove to the Recreation Ground with a grant of £80,000.]
Cllr Goss regretted this.
[k8 minutes|It was resolved by four votes to one to obtain a valuation of the land for housing.]

43. Dog bins. Deferred.

44. Correspondence. A letter about the church clock, which strikes thirteen. The Clerk to write to the Vicar.

45. Public session. A resident asked whether the bus shelter might be turned round so as to face the bus. The Chairman said that it had been placed that way in 1977 on account of the wind.

The meeting closed at 9.20pm.

=== e | Wexley Sound | 2029-07-16 | byline=Zara Ilic
Who wanted the bowls club gone?

Nobody in Marlow Heath will say it into a microphone, but the question hangs over the hanging baskets.

What is known is that the club stood in the way of something.
{Doreen Ashe}, for many years its treasurer, was in the room.
[k5 member|"They wanted us up at the Rec with eighty thousand pounds in our pocket, and we voted no, twenty-six to five,"] {she} ~says~.
[+ member|She had been one of the five.]

The {minutes for June} ~show~ that [k8 minutes|the parish had the land priced for houses, a step carried by four to one].

Guy Stannard, who chairs the parish council, bristles at the suggestion that anyone gained.
[k6 leader|"Their lease is up in March in any case; all we had to do was wait,"] he ~told~ Wexley Sound.

Officers have been going from door to door in Mill Rise with a photograph of a rucksack.

On the green itself, untouched behind its little hedge, four members in whites were playing this morning as if nothing had happened.
The score, since you ask, was 21-17.
