tests: West African court and road reporting: commandants, matrons, a union secretary, a writer at the scene, a wire relayed
set: development

=== origins
frsc | body | Road safety command, sector commandant Bala Yusuf | the sector commandant; Corps Commander Yusuf
matron | person | Grace Adeyemi, matron of Oke-Ila hospital
driver-union | person | Tunde Salami, secretary of the drivers' union
eagle-witness | witness | The Sunday Eagle, its own correspondent at the scene
beacon-witness | witness | Savannah Beacon, its photographer
transco | body | Royal Transit, the coach's owner
anon-b | anon | passers-by

=== edges

=== clusters
k1 | C | 2..2 | two-named | Fourteen people died in the crash of the night coach. | The road safety commandant and a hospital's matron, in two newspapers.
k2 | C | 2..2 | two-witnesses | The coach lies on its roof in the ditch at Kilometre 40. | The Eagle's correspondent and the Beacon's photographer went there.
k3 | C | 2..2 | parties-agree | The driver had been at the wheel for eleven hours. | The drivers' union and the owner, who are at odds about all else.
k4 | S | 1..1 | one-person-many-names* | A tyre had burst. | The sector commandant and Corps Commander Yusuf are one man.
k5 | S | 1..1 | anonymous-alone | The driver had been drinking. | Nobody with a name. | anonymous-only

=== a | The Sunday Eagle | 2031-11-09
Fourteen perish as night coach somersaults

[k1 frsc|No fewer than fourteen passengers lost their lives in the early hours of Saturday], {the Sector Commandant of the road safety command, Bala Yusuf}, ~disclosed~.
When The Sunday Eagle got to Kilometre 40 at first light, [k2 eagle-witness|the vehicle was lying upside down in the gutter, its wheels in the air].

[k4 frsc 2|A burst tyre was to blame], {2|the commandant} ~2|averred~.

{3|Tunde Salami}, who is the secretary of the drivers' union, ~3|lamented~ that [k3 driver-union 3|the man had been on the road for eleven hours without a break].
"Our people are not machines," he fumed.

=== b | Savannah Beacon | 2031-11-09
Blood on the Oke-Ila road

Our photographer spent the morning at the spot.
[k2 beacon-witness|The coach has come to rest on its roof, in the drainage ditch], as the pictures she brought back show.

[k1 matron|"Fourteen bodies were deposited with us, and I received every one of them,"] {Matron Grace Adeyemi of Oke-Ila hospital} ~told~ the Beacon.

[k5 anon-b 2|The driver reeked of gin], {2|passers-by} ~2|alleged~.

=== c | Transport Today | 2031-11-12
Royal Transit under the lens

[k4 frsc|One of the front tyres gave up], {Corps Commander Yusuf} ~had it~.
Royal Transit does not dispute the rest of the story.
{2|The company} ~2|conceded~ in reply to our questions that [k3 transco 2|its man had sat behind the wheel since four in the afternoon, eleven hours in all].
[+ doc-c|The firm runs sixty coaches].
