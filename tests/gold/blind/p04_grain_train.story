tests: a derailment in Saskatchewan: a paper's early error echoed on air and taken back, one event recorder, railway and spokeswoman, safety board and investigator, reeve and school division
set: blind

=== origins
railway | body | Great Prairie Railway | GPR; the carrier; the railway
roche | person | Tanya Roche, spokeswoman of Great Prairie Railway
sentinel | outlet! | Prairie Sentinel, first report, no root named
rcmp | person | Cpl. Dale Fehr of the RCMP detachment at Lorne Valley
teamsters | body | Rail workers' union, local 614
reeve | person | Marlene Ostapchuk, reeve of the rural municipality
division | body | Good Spirit Plains school division
recorder | record | Event recorder of the lead locomotive
tsb | body | Transportation Safety Board
gagnon | person | Louis Gagnon, investigator in charge for the Transportation Safety Board
sentinel-witness | witness | Prairie Sentinel, own reporter at the track
growers | person | Wes Kuzyk, chair of the Parkland grain growers

=== edges
soft | railway | roche | the railway and its spokeswoman
soft | tsb | gagnon | the board and its own investigator

=== clusters
k1 | S | 1..2 | press-release* | Thirty-one cars left the rails. | The railway's bulletin, its spokeswoman and the bulletin again in the trade paper.
k2 | U | 0..0 | withdrawn* | Two of the crew were taken to hospital. | The Sentinel's unsourced line, echoed on air, taken back two days later.
k3 | C | 2..2 | two-named | Nobody was hurt. | The RCMP and the crew's union, each on its own.
k4 | C | 2..2 | two-bodies | The Grid 780 crossing stays closed all week. | The reeve for the municipality and the school division for its buses.
k5 | S | 1..1 | one-instrument* | The train was moving at 41 miles an hour. | One event recorder, read out by an investigator and quoted by a trade paper.
k6 | S | 1..2 | same-body* | A broken rail was found. | The safety board's post and its own investigator in charge.
k7 | U | 1..1 | opinion | The railway has starved the branch of upkeep. | A farm leader's judgement.

=== a | Prairie Sentinel | 2030-09-16 | byline=Joelle Tkachuk
Grain train jumps track at Lorne Valley, [k1 railway|31 cars down]

LORNE VALLEY, Sask. - A westbound grain train came apart on the curve south of the elevator Monday morning, throwing hopper cars into the ditch and durum across the road.

[k1 railway|Thirty-one of the train's 112 cars had derailed], {Great Prairie Railway} ~said~ in a bulletin sent out shortly after nine.
It gave no cause.

[k2 sentinel|Two members of the crew were taken to hospital in Yorkton], the Sentinel has learned.

The wheat lay so deep at noon that a ladder had been laid over it.
[+ sentinel-witness|Six hoppers stood on end against one another like books], and a man in a GPR vest was photographing them from the roof of his truck.

Getting around will be a trial.
{Reeve Marlene Ostapchuk} ~told~ council at an emergency sitting [k4 reeve|the Grid 780 crossing would be shut until Sunday at the earliest].
That leaves residents on the east side 38 kilometres from their own post office.

{Wes Kuzyk}, who farms beside the line and chairs the Parkland growers, looked at the ties and shook his head.
[k7 growers !o|"They've been starving this branch for ten years and now it's fallen over,"] {he} ~said~.

=== b | CKLV Radio, online | 2030-09-16
LIVE: Lorne Valley derailment

4:55 p.m. Speed, since you all keep asking.
[k5 recorder|She was going 41 miles an hour when it happened], the board's man at the site ~read out~ to us from {the engine's black box}.

3:40 p.m. {The Transportation Safety Board} has just ~put out a post~: [k6 tsb|there was a break in the rail], photographed next to a tape measure.

2:15 p.m. Parents, please read this.
{Good Spirit Plains School Division} ~advises~ that [k4 division|no bus can use the 780 crossing this week, Friday included], so routes 3 and 9 will run half an hour early.

1:05 p.m. On the cars: [k1 roche|thirty-one], ~says~ {Tanya Roche}, and the figure won't climb.
Roche was on with us from Calgary.
[+ roche|"None of the cars carried dangerous goods. It was grain, start to finish,"] {she} ~said~.

11:50 a.m. Word on the crew.
[k2 sentinel|A couple of them are in hospital in Yorkton], {the Prairie Sentinel} is ~reporting~.
We wish them well and have calls in.

9:30 a.m. Listeners south of town tell us they felt it through the kitchen floor.
Keep away from the tracks, folks.

=== c | Prairie Sentinel | 2030-09-18
Correction

A story on Monday's website and on page A1 of Tuesday's paper about the derailment at Lorne Valley contained an error.
[k2 sentinel !r|It stated that two crew members had gone to hospital, which was not the case.]

[k3 rcmp|No injuries of any kind were dealt with at the scene], {Cpl. Dale Fehr of the Lorne Valley RCMP} ~said~ on Tuesday evening.
An ambulance did leave for Yorkton at about that hour, but its passenger was a woman in labour from a farm to the north; she has since had a boy.

The Sentinel did not have its information from the police or the railway and should have waited until one of them could be reached.
It regrets the mistake.
The online version has been amended, and stations that relayed the item have been notified.

=== d | Grain and Rail Week | 2030-09-20 | byline=Anil Deshmukh
Broken rail eyed in Lorne Valley pile-up

Federal investigators are concentrating on a 1962 jointed rail in the GPR derailment that has closed the Yorkton subdivision.

{Louis Gagnon}, leading the inquiry, ~said~ at trackside [k6 gagnon|his team had recovered a rail that had fractured at a bolt hole].
It has gone to Ottawa to be looked at under a microscope.

Speed was unremarkable.
{The lead unit's event recorder} ~has the train at~ [k5 recorder|41 mph] when the brake pipe parted, in territory good for 45.

{The carrier} ~puts~ [k1 railway|the toll at thirty-one covered hoppers], most of them leased; eighteen will be cut up where they lie.

[k3 teamsters|Both the engineer and the conductor walked away without a scratch], {local 614 of the rail workers' union} ~told~ its members in a circular, adding a sharp word about newspapers.

Shippers are being offered trucks to Canora at the railway's cost.
Three elevators west of the break have stopped buying.
