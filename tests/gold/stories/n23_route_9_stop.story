tests: an American police chase: one body camera in three outlets, a chief and her department, a lawyer and his client, a hospital beside a fire captain, AP in two papers, a bystander
set: development

=== origins
bodycam | record | Body-camera video of Officer Reyes
chief | person | Police Chief Yolanda Whitlock
department | body | Tull County Police Department
client | person | Darnell Pruitt, driver
lawyer | person | Miriam Katz, lawyer for Darnell Pruitt
hospital | body | Mercy General Hospital
captain | person | Fire Captain Luis Ortega
clerk | person | Beth Ann Sorrell, gas station clerk
oversight | body | State Office of Police Oversight
skid-witness | witness | WTUL, its reporter on Route 9
ap-witness | witness | Associated Press, its reporter on Route 9
dispatch | record | Radio log of the county dispatch center

=== edges
soft | chief | department | the chief and her department
soft | client | lawyer | Katz speaks for Pruitt

=== clusters
k1 | S | 1..1 | one-video* | Officer Reyes fired through his own windshield. | One body-camera video, told by three outlets.
k2 | S | 1..2 | same-body* | The Dodge had been reported stolen. | The chief and her department. | contradicted-by:k3
k3 | S | 1..2 | same-body* | The car belonged to Pruitt's grandmother. | Pruitt and the lawyer who speaks for him. | contradicted-by:k2
k4 | C | 2..2 | two-named | A girl of nine lost two fingers. | The hospital, and the fire captain who bandaged her.
k5 | C | 2..2 | two-witnesses | There are no skid marks from the cruiser. | WTUL's reporter walked the road; an AP reporter did, too.
k6 | C | 2..2 | record+named | The chase lasted six minutes. | The county's dispatch log, and a clerk who saw its beginning and its end.
k7 | S | 1..1 | agency-credit* | The state will review the shooting. | Its office told AP, and both papers have it from there.

=== a | WTUL NewsCenter 9 | 2032-06-08
New tonight: what the video shows

New at eleven. We now have the body camera video.

We want to warn you, it's hard to watch.
You ~see~ [k1 bodycam|Officer Daniel Reyes raise his weapon and fire four rounds through the windshield of his own cruiser] at about twenty-one seconds in.

Police Chief Yolanda Whitlock spoke to reporters outside headquarters.
[k2 chief|"That vehicle was reported stolen,"] {Whitlock} ~said~.

A nine-year-old in the back seat was hurt.
[k4 captain|Two of her fingers were gone when he got to her], {Fire Captain Luis Ortega} ~told~ NewsCenter 9.

Beth Ann Sorrell was behind the counter at the Gas-N-Go.
[k6 clerk|"I'd put a pizza in when they went by going north, and it was just about ready to come out when they came back and stopped, so six minutes,"] {Sorrell} ~said~.

Our Dana Pell is out on Route 9.
Dana, you've walked it?
"Twice, Jim."
[k5 skid-witness|"There's rubber from the Dodge and from the patrol car there's nothing, no braking at all."]

=== b | The Tull County Argus | 2032-06-09
Grandmother's car, lawyer says

SOMERS, Tull County (AP) - The Dodge Charger that police chased down Route 9 on Sunday [k3 lawyer 2|was not stolen], {2|an attorney for its driver} ~2|said~.

[k3 lawyer|It is registered to Darnell Pruitt's grandmother, who lent it to him to take his niece to a recital], {Miriam Katz} ~said~.

{The State Office of Police Oversight} ~told~ The Associated Press [k7 oversight|it has opened a review of the shooting].

On a stretch of asphalt below the overpass, {an AP reporter} on Monday ~saw~ [k5 ap-witness|a single pair of skid marks, from the Charger; the cruiser had left none].

=== c | Somers Daily Record | 2032-06-10 | byline=Kate Lindqvist
Six minutes on Route 9

It began at the Gas-N-Go and, six minutes later, it ended there.

The county's radio log, which the Record requested on Monday and got on Wednesday, has both ends of it.
[k6 dispatch|The chase was called in at 4:11 p.m. and over at 4:17], {it} ~shows~.

In {the video} released by the city [k1 bodycam|the officer shoots out through the glass in front of him].

In a written statement {the department} ~repeated~ that [k2 department|a theft report had been filed on the car].

Pruitt, 24, called this newspaper from the county jail.
[k3 client|"That's my grandma's Dodge, she's had it since I was in seventh grade,"] {he} ~said~.
His niece is at Mercy General, where, {2|the hospital} ~2|said~, [k4 hospital 2|surgeons were not able to save two of the child's fingers].

A review is coming: [k7 oversight 3|the state's oversight office says it will look into the case], ~3|according to~ {3|the AP}.

=== d | Cop Watch Midwest (newsletter) | 2032-06-11
21 seconds

Reyes didn't wait for a door to open.
[k1 bodycam|Four shots, through his own windshield, from the driver's seat]; it's all on {the bodycam}.
Pause it at 0:21 and make up your own mind.
