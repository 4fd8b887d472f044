tests: a stabbing trial in a Norwegian port: prosecutor and defence agree, one camera in court, a barmaid under three names, doctor and ambulance man, a pool report behind closed doors
set: blind

=== origins
prosecutor | person | Kari Lindseth, public prosecutor
defence | person | Espen Rød, defence counsel
cctv | record | Recording of the camera at the ice plant
barmaid | person | Silje Moen, barmaid at Skansen | the barmaid
pathologist | person | Dr Hans Kvamme, pathologist at the forensic institute
paramedic | person | Terje Aas, ambulance man of the hospital trust
pool | witness | Pool reporter of Fjordavisa, admitted to the closed hearing
police | body | Sunnfjord police
solheim | person | Bente Solheim, who leads the investigation at Sunnfjord police

=== edges
soft | police | solheim | the force and its own lead investigator

=== clusters
k1 | C | 2..2 | opposed-parties-agree | The knife belonged to the accused. | Prosecutor and defence counsel both say so.
k2 | S | 1..1 | one-film* | Three men walked out on the quay at seven minutes past two. | One camera, played in court and described by three outlets.
k3 | S | 1..1 | one-person-many-names* | The dead man had paid for the accused's beer. | Silje Moen by name, "the woman behind the bar" and "the 26-year-old witness".
k4 | C | 2..2 | two-named | The victim was stabbed twice. | A pathologist and an ambulance man, of different institutions.
k5 | S | 1..1 | pool-report* | The accused wept while his sister testified. | Only the pool reporter was let in; three outlets used the report.
k6 | S | 1..2 | same-body* | Blood of the dead man was on the accused's jacket. | The police and their own lead investigator.
k7 | S | 1..1 | one-person* | The state will ask for fourteen years. | The prosecutor in two outlets.

=== a | Fjordavisa | 2031-09-23 | byline=Marit Fure
"[k1 prosecutor|His own filleting knife]"

Florhamn district court was full to the window sills on Monday when the trial opened of a 31-year-old deckhand charged with killing a shipmate in March.

{Public prosecutor Kari Lindseth} wasted no time.
[k1 prosecutor|"The knife that lay under the bollard was the defendant's, bought in Måløy with his name burnt into the handle,"] {she} ~told~ the three judges.
[k7 prosecutor|She would be seeking fourteen years], {she} ~said~ in closing her address.

Then the blinds came down and {a camera on the wall of the ice plant} ~showed~ its night's work: [k2 cctv|three figures crossing on to the quay at 2.07, one with a bag].
Two come back.

{Silje Moen} had pulled the last pints of the evening at Skansen.
Her evidence was that there had been no quarrel; [k3 barmaid|the deceased stood the deckhand his beer, and not for the first time], {she} ~testified~.

Dr Hans Kvamme of the forensic institute had brought a drawing.
[k4 pathologist|There were two wounds, the second of them fatal], {the pathologist} ~explained~.

In the afternoon the doors were shut for the sister of the accused.
[k5 pool|He cried from beginning to end of her statement without covering his face], as {this newspaper's reporter, admitted on behalf of all,} ~observed~.

=== b | Radio Sunnfjord | 2031-09-22
Quay killing: first day in court

The deckhand accused of killing a colleague on the fish quay at Florhamn pleaded not guilty this morning.

{His lawyer, Espen Rød,} did not quarrel about the weapon.
[k1 defence|"Yes, it is my client's knife, he gutted with it every day,"] {he} ~put it~ to the court, but others on board used it too.

Everyone saw {the film}.
[k2 cctv|It is seven minutes past two and three men walk out], on its clock, into sleet so thick that you can't tell which is which.

[k3 barmaid|It was the man who died who had bought the round], ~recalled~ {the woman behind the bar}.

First on the scene was Terje Aas, who drives the ambulance.
[k4 paramedic|He had found two stab wounds, one in the arm and one below the ribs], {he} ~said~ on the stand.
[+ paramedic|The man was still speaking when they lifted him], {Aas} ~remembered~.

And the jacket?
It has been to Oslo and back.
[k6 police|The dead man's blood is on the sleeve], {Sunnfjord police} ~state~.

[k5 pool|During his sister's evidence the defendant was in tears], {the pool report} ~says~; we were outside with the others.

=== c | Skagerrak News Agency | 2031-09-22
Norway deckhand goes on trial over harbour death

FLORHAMN, Norway (SNA) - A fisherman went on trial on Monday for a stabbing that has shaken a town of 2,400.

The accused, who cannot be named, ^reportedly^ [k5 pool|broke down as a close relative spoke] at a closed session, ~according to~ {a report shared among the media}.

[k7 prosecutor|Fourteen years' imprisonment will be demanded], {the prosecution} ~indicated~.
He denies murder.

{A surveillance camera} ~caught~ [k2 cctv|a group of three heading for the water at 2:07 a.m.].
{A 26-year-old witness who served them} ~said~ [k3 barmaid|the victim had been treating the other man to beer].

[k6 solheim|Blood from the victim was identified on a jacket taken from the suspect's cabin], {Bente Solheim, who heads the investigation,} ~told~ reporters in the corridor.
She said nothing of how it got there.

A verdict is due in October.
The town has had one other killing since the war.
