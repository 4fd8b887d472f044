tests: a district collector under three titles, two gauges of two bodies, evacuees counted twice, sources who say
set: development

=== origins
collector | person | R. Deshmukh, district collector of Varanpur | the collector; the district magistrate; Ms Deshmukh
water-gauge | record | River gauge of the State Water Board at Varanpur
rail-gauge | record | Gauge on the railway bridge, read by the railway's bridge inspector
sentinel-witness | witness | The Varan Sentinel, own correspondent by boat
bharat-witness | witness | Bharat Samvad, own stringer in Kotla
relief | body | Relief society Anna Seva
anon-a | anon | sources in the irrigation department

=== edges

=== clusters
k1 | S | 1..1 | one-person-many-names* | All nine gates of Amba dam were opened at 2 a.m. | The collector, the district magistrate and Ms Deshmukh are one officer.
k2 | C | 2..2 | two-measurements | The river at Varanpur passed the danger mark of 41 metres. | The water board's gauge and the railway's own on the bridge, in two newspapers.
k3 | C | 2..2 | two-witnesses | Kotla village is under water. | The Sentinel's correspondent came by boat, Bharat Samvad has a stringer there.
k4 | S | 1..1 | plain | 3,200 people were moved to schools. | Only the collector gives 3,200. | contradicted-by:k5
k5 | S | 1..1 | plain | 5,000 people are in the camps. | Only the relief society gives 5,000. | contradicted-by:k4
k6 | S | 1..1 | anonymous-alone | The dam's siren did not work. | Sources without a name. | anonymous-only

=== a | The Varan Sentinel | 2031-08-14
Amba opens, [k3 sentinel-witness|Kotla drowns]

Varanpur: [k1 collector|The nine gates of the Amba dam were lifted at two in the morning], {district collector R. Deshmukh} ~said~.
[k2 water-gauge 2|By breakfast the Varan stood at 41.7 metres at the town, above the danger mark of 41], ~2|as per~ {2|the State Water Board's gauge}.

[k3 sentinel-witness 3|In Kotla only the temple flag and the tops of the palms stand out of the water]; {3|this correspondent} ~3|went over the roofs~ in a boat of the fire service.

[k4 collector 4|"We shifted 3,200 persons to schools before sunrise,"] {4|the collector} ~4|said~.
[k6 anon-a 5|The siren on the dam was out of order], {5|sources in the irrigation department} ~5|said~.

=== b | Bharat Samvad | 2031-08-14
Midnight water takes a village

They had an hour, those who had a telephone.

{The district magistrate} ~says~ [k1 collector|the whole row of gates at Amba, all nine, was raised at 2 a.m.], on the instruction of the state.
Nobody in the village recalls a warning.

[k3 bharat-witness 2|Kotla is gone under], {2|our stringer, who lives there}, ~2|writes~ from the roof of the grain store.
His last photograph shows a buffalo on a haystack.

[k5 relief 3|Five thousand are in the relief camps], {3|Anna Seva} ~3|told~ this newspaper; the society is cooking for all of them.
[+ doc-b|Rice is short, milk is shorter, and the road from the south is cut at the culvert].

=== c | Rail & Road | 2031-08-16
Varan bridge shut for eleven hours

[+ doc-c|No trains ran between Varanpur and Sohna on Thursday].

[+ doc-c|The line is closed whenever the river reaches 41 metres on the iron staff that the railway bolted to pier 6 in 1911].
[k2 rail-gauge|That mark was covered at 6.20 a.m.], {bridge inspector J. Lobo} ~read~ from the staff, and stayed so until the evening.
The inspector sleeps in a hut at the abutment during the rains.

{2|Ms Deshmukh}, the officer who had ~2|spoken~ of [k1 collector 2|nine gates drawn at two o'clock], visited the bridge on Friday.

[+ doc-c|Forty-one goods trains were turned by way of Amli, at a cost which the railway has yet to work out].
Passengers for Sohna were carried by bus.
