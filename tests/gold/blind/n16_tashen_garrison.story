tests: a withdrawal of troops: two hostile governments agree, a defence ministry, its spokesman and the capital's name, a wire and two papers, a satellite firm and its client, a correspondent who counted
set: blind

=== origins
veld-mod | body | Defence ministry of Veldany
veld-gov | body | Government of Veldany, called Orsk after its capital | Orsk
korin | person | Major General Pavel Korin, spokesman of the defence ministry in Orsk
tashen | body | Interior ministry of Tashen
north-witness | witness | Northern Herald, its correspondent on the Mirza road
wire-witness | witness | Meridian News Agency, its reporter at the barracks
satfirm | body | SkyLedger, a satellite imaging company
institute | body | Institute for Frontier Studies, which ordered SkyLedger's pictures
baker | person | Gulnara Aliev, baker
anon-d | anon | a Western diplomat

=== edges
soft | veld-gov | korin | he speaks for a ministry of that government
soft | satfirm | institute | the institute bought the pictures and publishes them

=== clusters
k1 | C | 2..2 | parties-agree | Veldany's last soldiers left Mirza on 30 September. | The defence ministry of the country that sent them and the interior ministry of the country they held: two hostile sides.
k2 | S | 1..2 | metonym* | No equipment was left behind. | "Orsk" and the general who speaks for its ministry.
k3 | S | 1..1 | relayed-witness* | The barracks has been stripped of its doors and sinks. | One agency reporter walked through it; two outlets print her.
k4 | S | 1..2 | same-body* | 140 vehicles stood at the border. | The satellite firm and the institute that bought its pictures.
k5 | C | 2..2 | witness+named | The column took more than an hour to pass. | The Herald's correspondent timed it; a baker watched it by her own clock for a television station.
k6 | S | 1..1 | anonymous-alone | Some officers were paid to stay. | A diplomat without a name. | anonymous-only
k7 | U | 1..1 | interpretation | The withdrawal marks the end of Veldany as a regional power. | The Herald's reading.

=== a | Capital Courier | 2032-10-01
[k1 veld-mod|Veldany completes pull-out from Mirza]

MIRZA (Meridian) - {Veldany's defence ministry} ~said~ on Thursday [k1 veld-mod|its last units had crossed the Tashen border at 6:40 p.m., ending a presence of nineteen years].

[k2 korin|All equipment entrusted to the garrison has been brought home, "to the last spoon"], {its spokesman, Major General Pavel Korin}, ~told~ reporters in Orsk.

{A Meridian reporter who walked through the Mirza barracks on Thursday evening} ~saw~ [k3 wire-witness|rooms without doors, washrooms without sinks and a piano with no keys].

Residents stood at the gate but did not go in.

=== b | Northern Herald | 2032-10-02 | byline=Stephen Achterberg, Mirza
Nineteen years, seventy minutes

They came past the petrol station at a crawl: fuel bowsers first, then field kitchens with their chimneys tied down, then the guns.
By {my} ~watch~ [k5 north-witness|it was an hour and ten minutes from the first motorcyclist to the last ambulance].
A boy saluted, thought better of it, and put his hand in his pocket.

In the capital they were already hanging flags.
[k1 tashen|"Not one foreign soldier has been on our soil since seven o'clock on Thursday evening,"] {the Tashen interior ministry} ~said~.

I had first come to Mirza in the third year of the garrison, when its officers still gave concerts, and the town's girls went, and the town's mothers stood outside with folded arms.
There were marriages; a priest I know keeps a list of forty-four.
There was also the winter when the guns on the ridge fired for a week at nobody who could be named, and the summer when the well at the school was found to have been fenced in.
People spoke of both in the same tone on Thursday, standing along the kerb with their shopping.

There will be an inquest into what they took.
[k2 veld-gov|Nothing that belonged to the garrison was abandoned], {Orsk} ~maintains~.

A Western diplomat offered a darker footnote over tea.
[k6 anon-d|"A handful of the majors were on our payroll not to leave,"] {he} ~said~.

[k7 doc-b !i|What passed me on the Mirza road was not a garrison but the end of Veldany as a power in these mountains.]

=== c | Canal 9 Noticias (English subtitles) | 2032-10-01
Late edition

We go to Mirza, where baker Gulnara Aliev never closed.
[k5 baker|"The first tray was going in when they started and I had taken out the second, so it lasted an hour, a little over,"] {she} ~says~.

SkyLedger has released a picture.
[k4 satfirm|One hundred and forty vehicles are lined up at the frontier], {the company} ~says~.

The doors of the barracks have gone, and so has the plumbing: {a reporter from the Meridian agency} ~found~ [k3 wire-witness|bare rooms].

=== d | Frontier Brief | 2032-10-05
Numbers to note

140: [k4 institute|vehicles queued at the crossing in the final hour], ~by the reckoning of~ {the Institute for Frontier Studies}, from imagery it commissioned.

19: years.

1: piano.
