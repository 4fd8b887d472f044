tests: inquest into a level-crossing death in New Zealand: a neighbour and the train driver, one recorder in three outlets, the railway and its signals manager, a brother twice, depot hands without names, a new cabinet seen and confirmed, a wish shared as a forecast
set: development

=== origins
ruddock | person | Gwenda Ruddock, farmer beside the crossing
driver | person | Sione Fakatava, driver of the log train
recorder | record | Event recorder of the locomotive, put before the coroner
rail | body | Tasman Rail, operator of the line
kereopa | person | Hemi Kereopa, head of signals at Tasman Rail
brother | person | Rawiri Ihaka, brother of the dead woman
gazette | witness | Te Roto Gazette's reporter at the crossing
teixeira | person | Moana Teixeira, secretary of the Rail and Freight Workers
mayor | person | Colin Strang, mayor of Te Roto
anon-c | anon | Two people at the maintenance depot, to The Aotearoa Ledger
anon-d | anon | Depot hands, to Freightlines
pathologist | person | Judith Amosa, pathologist

=== edges
soft | rail | kereopa | the company and its head of signals
soft | anon-c | anon-d | unnamed people of one depot, who may be the same

=== clusters
k1 | C | 2..2 | two-witnesses | The warning lights at the crossing were not working when the train came. | A neighbour at her gate and the train driver in the witness box, each from what they saw.
k2 | S | 1..1 | one-instrument* | The train was doing 71 km/h. | One event recorder, quoted by an agency, a daily and a trade sheet.
k3 | S | 1..2 | body-and-its-manager* | The crossing was inspected nine days before the collision and found in order. | Tasman Rail in a statement and its own head of signals.
k4 | S | 1..1 | one-person-twice* | Petra Ihaka had complained of the lights the winter before. | Her brother tells it to two papers; what he knows he has from her.
k5 | C | 2..2 | reporter-and-union | The control cabinet at the crossing has been replaced since the collision. | The Gazette saw the new one, the union secretary dates the change.
k6 | U | 2..2 | shared-prediction* | Lethbridge Road will have barriers before next winter. | A mayor and a union secretary foretell it; nobody can answer for it yet.
k7 | S | 1..2 | anonymous-only* | An earlier fault report was deleted from the company's system. | Unnamed people of one depot in two outlets.
k8 | S | 1..1 | plain | There was no alcohol and no drug in Ihaka's blood. | The pathologist, through the agency.

=== a | Te Roto Gazette | 2033-08-18 | byline=Fern Macauley
[k1 ruddock|"Nothing rang":] the neighbour nobody called

Gwenda Ruddock was bringing in her washing when the log train came through on the morning of 3 March.
She has lived eighty metres from the Lethbridge Road crossing since 1998 and used to boil her eggs by its bell.
[k1 ruddock|That morning there was no bell, and the two red lamps were as dark as they are now], {she} ~told~ the Gazette over her gate on Monday, while in town the inquest into the death of tanker driver Petra Ihaka was being opened.
"I looked up because of the horn, and by then it was all over."
Mrs Ruddock gave police a statement in autumn but isn't on the list of witnesses.

Rawiri Ihaka sat in the front row of the courthouse with his sister's photograph on his knee.
[k4 brother|Petra had come home cross several times the winter before because the lights had stayed off for her], {the owner of the Queen Street fish shop} ~recalled~ afterwards.

Out at the crossing things have moved faster than in court.
[k5 gazette|Where a rusty relay box leaned in our March photographs there now stands a shoulder-high steel cabinet on a fresh concrete pad].
The maker's sticker was still on its door when we drove out on Tuesday.

Mayor Colin Strang has petitioned for barrier arms four times and been turned down four times.
[k6 mayor !p|"You'll see half-arms at Lethbridge Road before next winter,"] {he} ~promised~ everyone on the courthouse steps.

=== b | Southern Press Association | 2033-08-15
Crossing lights [k1 driver|were dead], train driver tells inquest

TE ROTO, New Zealand (SPA) - {The driver of a log train that struck a milk tanker in March, killing the woman at its wheel,} ~told~ a coroner on Monday that [k1 driver|the warning lights at the crossing had not been flashing].

{Sione Fakatava}, 51, ~said~ he had seen the mast from 300 metres off and [k1 driver|"there was no red on it, none at all"].
He sounded the horn twice.
Petra Ihaka, 34, who was on her second milk run of the day, died at the scene.

[k2 recorder|The train was travelling at 71 kph], ~according to~ {the locomotive's event recorder}, a printout of which was handed up to Coroner Alastair Wynyard.
The limit on that stretch is 80.

[k8 pathologist|Neither alcohol nor drugs were present in Ihaka's blood], {pathologist Judith Amosa} ~testified~.

{Tasman Rail}, which runs the line, ~said~ in a statement that [k3 rail|the crossing had been inspected on 22 February, nine days before the crash, and no defect had been found].
It declined to comment further while the inquest was under way.
The hearing is expected to last until Thursday.

=== c | The Aotearoa Ledger | 2033-08-17 | byline=Piripi Lockyer
What the depot knew

Nobody disputes the speed.
[k2 recorder|Seventy-one kilometres an hour], ~reads~ {the strip of paper} that passed along the counsel's table in Te Roto on Monday, well inside the limit for loaded log wagons.

What is in dispute is a pair of lamps.
{Mr Fakatava}, the engine driver, ~insists~ [k1 driver|they were not lit]; his employer's own log has them in perfect health.
And the log, it now seems, is not complete.
{Two people who work in the maintenance depot at Hautere Junction} ~have told~ The Ledger that [k7 anon-c|a fault entered against Lethbridge Road last September was later removed from the computer].
Both fear for their jobs, and neither has been asked to appear.
Tasman Rail would not discuss it.

To the family none of this comes as news.
Petra, 34, had driven for the dairy co-operative since leaving school and knew every crossing between the plant and the ranges.
[k4 brother|"All last winter she was on about those lights,"] ~says~ {Mr Ihaka}, with the weariness of a man who has said it to a good many officials.
He did not see them fail himself; he seldom drives that way.

Coroner Wynyard has let it be known that he will visit the spot on Thursday, at the hour of the collision and in the company of counsel.

=== d | Freightlines | 2033-08-19
Lethbridge Road: the points that matter to operators

The four-day inquest into the March fatality closed yesterday with findings reserved.
For those who move freight on the branch, this is where things stand.

Speed.
[k2 recorder|71 km/h at impact] on {the loco's recorder}, no argument from any party.

Testing.
[k3 kereopa|The installation was checked on 22 February and passed on all eleven points], {Hemi Kereopa} ~confirmed~ to us.
He has run the signals department in Tasman Rail for six years and drafted its submission to the coroner.

Equipment.
There has been a quiet upgrade.
[k5 teixeira|The old relay case came out in June and a solid-state unit went in], ~says~ {Moana Teixeira, secretary of the Rail and Freight Workers}, whose members did the digging.
She was told it was routine.

Records.
[k7 anon-d|One job card from last spring ^appears to^ have been wiped], if {the depot hands} we ~talked to~ are right, and none of them would go on the record.

Outlook.
Expect money to be found.
[k6 teixeira !p|There will be barriers on that road by the time the next frosts come], {Ms Teixeira} ~predicts~.
Operators should budget for two weekends of line closures.
