tests: a river flood: two services on a breach, a camera crew and the roads department, a hospital and a magistrate, one gauge in two outlets, one agency's unnamed officials in three
set: blind

=== origins
majumdar | person | Rupa Majumdar, chief engineer of the state irrigation department
police | person | Superintendent Imran Laskar of the district police
live | witness | Borai Live, own camera crew at the Tessa bridge
roads | body | State roads department
roy | person | Dr Anjan Roy, superintendent of Kalimpur district hospital
magistrate | person | Meera Pillai, district magistrate of Kalimpur
behind | behind | Unnamed officials to the Subcontinent Dispatch agency
gauge | record | River gauge at Kalimpur of the Central Hydrology Commission
volunteers | person | Yusuf Ansari, coordinator of the volunteers at the Kalimpur college
coop | person | Basanti Hembram, secretary of the rice growers' cooperative
professor | person | Dilip Kar, geographer in the state capital

=== edges

=== clusters
k1 | C | 2..2 | two-bodies | The embankment at Chandpara broke at about three in the morning. | The engineer of the irrigation department and the police superintendent, each for his own service.
k2 | C | 2..2 | reporter-and-official | The middle span of the Tessa bridge is gone. | The camera crew stood before it; the roads department says the same to the agency.
k3 | C | 2..2 | two-bodies | Six people have died. | The hospital counts its mortuary, the magistrate her district.
k4 | S | 1..1 | one-agency* | Forty thousand homes are without electricity. | One agency's unnamed officials, in its own copy and in two outlets that take it.
k5 | S | 1..1 | plain | Three thousand people are sleeping in the college. | The coordinator only.
k6 | S | 1..1 | one-instrument* | The Borai crested at 9.62 metres. | One gauge, read by the broadsheet and by the broadcaster.
k7 | S | 1..1 | plain | The seed rice for the coming year is lost. | The cooperative's secretary only.
k8 | U | 1..1 | interpretation | The breach comes of sand dug from the river bed. | A geographer's reading.

=== a | The Eastern Sentinel | 2030-08-14 | byline=Nandita Ghoshal
A wall of mud, a warning unheard

KALIMPUR - The tea stall at Chandpara crossing has been found, upside down, in a jackfruit tree four hundred metres from where it stood.

[k1 majumdar|The earthen bank gave way at three in the morning on Monday, along a stretch of sixty metres], by the ~account~ of {Rupa Majumdar}, the irrigation department's chief engineer, who had slept in her jeep on the crest the night before.
Sandbags ordered in June had come on Saturday.

The river was by then higher than anyone here can remember.
{The Central Hydrology Commission's gauge at Kalimpur} ~showed~ [k6 gauge|a crest of 9.62 metres], a hand's breadth under the roadway.

At the district hospital the generator runs for the theatre and the cold room.
[k3 roy|Six bodies lie in the mortuary, two of them children], ~said~ {its superintendent, Dr Anjan Roy}, and all have been claimed.
[k4 behind|Some 40,000 households have no current], ~according to~ {the Subcontinent Dispatch agency}.

Why here?
{Dilip Kar}, a geographer who has mapped the lower Borai for twenty years, ~puts it down to~ contractors: [k8 professor !i|sand dug from the bed has left the bank with nothing to stand on].

In the granary of the rice growers' cooperative the sacks have begun to sprout.
[k7 coop|"That was next year's seed, every grain of it, and we shall have none to sow,"] ~said~ {Basanti Hembram, the secretary}.

=== b | Subcontinent Dispatch | 2030-08-13
Flood cuts off Kalimpur, [k3 magistrate|six dead]

KALIMPUR, Aug 13 (SD) - Brown water stood in most of the market town of Kalimpur on Monday after the worst rise of the river Borai in decades.

[k3 magistrate|Six people have lost their lives], {district magistrate Meera Pillai} ~told~ reporters outside her office, adding that searches went on in two villages downstream.

[k2 roads|The centre span of the Tessa road bridge has been carried off], {the state roads department} ~said~, and lorries were being sent round by Dhulia, a detour of 140 km.
A pontoon has been requested from the army engineers.

[k4 behind|Around 40,000 homes were without electricity], {officials} ~said~.
Two substations stood in water up to the insulators.

Army boats took people from rooftops through the night.
[k5 volunteers|About three thousand are bedded down in the classrooms of the government college], {Yusuf Ansari, who coordinates the volunteers there}, ~said~ by phone.
He asked for drinking water and infant formula.

Rain is forecast to ease from Thursday.

=== c | Borai Live | 2030-08-13
LIVE: What we know about the Kalimpur flood

This page is updated by our newsroom and by our crew in the town.

17:40 - Our camera team has reached the Tessa bridge.
[k2 live|Both approaches are standing but there is only brown water where the middle used to be].
The team counted eleven trucks stranded on the southern side.

16:15 - How did the night go?
{Superintendent Imran Laskar} of the district police had a patrol at Chandpara and ~told~ us [k1 police|his constables saw the embankment collapse a few minutes after 3 am].
They drove through the lanes with the siren on until the engine drowned.

15:02 - The level is falling, slowly.
[k6 gauge|It peaked at 9.62 m], ~going by~ {the hydrology commission's online gauge}, and now reads 9.40.

14:30 - [k4 behind|No power for 40,000 homes], {Subcontinent Dispatch} ~reports~.
Please do not touch fallen lines, even where the supply seems dead.

13:50 - Schools in all four blocks stay shut until Monday.
If you can get to higher ground, go now, and take your papers and medicines.
