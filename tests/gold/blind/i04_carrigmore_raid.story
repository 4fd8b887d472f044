tests: a raid on an Irish credit union: police and manager, a reporter at a burnt van and a fire officer, a hospital and a daughter, unnamed people on the sum in two papers, one superintendent under several names, an outsider's theory
set: blind

=== origins
super | person | Superintendent Aoife Brennock, Garda Síochána | the superintendent
manager | person | Kieran Tuohy, manager of Carrigmore Credit Union
champion-witness | witness | Carrigmore Champion, own reporter at Doonan pier
fire | person | Pauline Geraghty, station officer of the county fire service
hospital | body | St Declan's Hospital
daughter | person | Sinéad Mulqueen, daughter of the hurt man
lance-anon | anon | Sources, to the Daily Lance
champion-anon | anon | Someone familiar with the books, to the Carrigmore Champion
exdet | person | Des Farrelly, retired detective

=== edges
soft | lance-anon | champion-anon | unnamed people who may be the same

=== clusters
k1 | C | 2..2 | two-bodies | Two masked men came in, one with a slash hook. | The Garda superintendent and the credit union's manager, who stood behind the counter.
k2 | C | 2..2 | reporter-and-official | A van was burnt out at Doonan pier. | The Champion's reporter saw the shell; the fire service's officer put it out.
k3 | C | 2..2 | person-and-body | A man of 81 had his wrist broken in the raid. | The hospital and the man's daughter.
k4 | S | 1..2 | anonymous-only* | The raiders took about 42,000 euros. | Unnamed people in two papers; nobody answers for it.
k5 | S | 1..1 | one-person-many-names* | The van had been stolen in Tullaroe on Friday. | One superintendent, by name, as "the officer in charge" and as "gardaí".
k6 | S | 1..1 | plain | The branch reopens on Monday. | The manager alone.
k7 | U | 1..1 | interpretation | Somebody inside had tipped the raiders off. | A retired detective's reading.

=== a | Carrigmore Champion | 2031-10-16 | byline=Fionn Scully
Four minutes on Chapel Street

Kieran Tuohy had just put the kettle on when the door went.

[k1 manager|"Two lads with scarves up to their eyes, and the taller one had a slash hook,"] {the manager of Carrigmore Credit Union} ~recalled~ on Tuesday, in a voice that was not quite steady.
It was ten past eleven on Monday morning, and there were three members at the counter.

Four minutes later they were gone down the Quay Road in a grey van.
[k2 champion-witness|What is left of it stands on the slip at Doonan pier: a black shell on four rims, still ticking with heat when the Champion got there shortly after noon].

[k5 super|The van had been taken from a yard in Tullaroe on the Friday], ~said~ {Superintendent Aoife Brennock}, who asked anyone on that road with a dashboard camera to come forward.

How much was in the bag nobody would say for the record.
{A person familiar with the books} ~spoke of~ [k4 champion-anon|^roughly^ €42,000].

Sinéad Mulqueen came in to thank the neighbours.
[k3 daughter|Her father Christy, who is 81, had his wrist broken when he was pushed out of the way], {she} ~said~, "and all he wanted was to lodge the turf money".

[k6 manager|The branch opens again on Monday], ~according to~ {Mr Tuohy}.
The kettle, he says, is on the house.

=== b | Radio Iarthar | 2031-10-14
Gardaí appeal after Carrigmore robbery

Gardaí in Carrigmore are looking for witnesses after a robbery at the town's credit union yesterday morning.

[k1 super|Two men with their faces covered entered the premises at 11.10, and one was carrying a slash hook], {Superintendent Aoife Brennock} ~told~ Morning Line.
No shots were fired, and the staff are being offered support.

[k5 super|The vehicle used had gone missing in Tullaroe last Friday], {the officer in charge} ~added~.

Fire crews had a busy lunchtime.
[k2 fire|"We were called to a van well alight on Doonan pier and there was nothing to be done but cool it down,"] ~said~ {Pauline Geraghty, station officer with the county fire service}.

{St Declan's Hospital} ~said~ that [k3 hospital|a man of 81 hurt in the raid was treated for a fractured wrist and let home last night].

Chapel Street has since reopened to traffic.
Anybody with information can ring the station in Carrigmore, day or night.

=== c | Daily Lance | 2031-10-15 | byline=Gary Plunkett
SLASH-HOOK THUGS [k4 lance-anon|GRAB €42K]

Heartless raiders who terrorised pensioners in a seaside credit union got clean away with a fortune in used notes.

{Sources} ~told~ the Lance that [k4 lance-anon|the haul from Monday's raid in Carrigmore comes to €42,000].

[k5 super|The thugs' motor was nicked from Tullaroe three days before], {gardaí} ~said~ through Supt Brennock.

It all went like clockwork, and that has set tongues wagging.
{Ex-detective Des Farrelly}, who worked armed robberies for 22 years, ~reckons~ [k7 exdet !i|they had help from within: whoever walked in there knew the cash was being counted that morning].
He stressed that he has no part in the case.

A shopkeeper two doors down, who did not want her name in the paper, pulled down her shutter when she heard the screams.
"I've been shaking since," she said.
"This is a place where you leave the key in the car."

Detectives have taken hours of camera footage from the bank across the street.
Last night there had been no arrests.
