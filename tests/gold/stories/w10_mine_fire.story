tests: a mine fire: parent and subsidiary, union and company that agree, a gas log read by many, a minister quoting the company, a correction
set: development

=== origins
parent | body | Kestrel Resources, the owner in Perth
daughter | body | Letlapa Platinum, the mine's operator and a daughter of Kestrel
union | body | National Mineworkers' Federation
log | record | Log of the gas monitor at shaft 4
minister | person | Sipho Radebe, minister of mineral resources
rescue | body | Mines Rescue Service
moloi | person | Thabo Moloi, winder driver
beacon | outlet! | Rustenburg Beacon, early edition
beacon-witness | witness | Rustenburg Beacon, own photographer at shaft 4

=== edges
hard | parent | daughter | one owner
hard | minister | daughter | the minister says he has only what the company told him
hard | beacon | doc-d | the television station took the number from the early edition

=== clusters
k1 | S | 1..1 | one-owner* | The fire began in a conveyor belt. | The operator, its owner and a minister who passes on what the operator told him.
k2 | C | 2..2 | opposed-agree | Fourteen miners are missing. | The company and the union count the same.
k3 | S | 1..1 | one-record* | Carbon monoxide alarms went off at 01:50. | The union and a newspaper read out one log.
k4 | C | 2..2 | two-named | The hoist stood still for forty minutes. | The winder driver and the rescue service.
k5 | U | 0..0 | withdrawn* | Forty miners are missing. | The Beacon took its early number back; the television had it from there. | circular
k6 | S | 1..1 | witness | Smoke came from the upcast shaft on Friday noon. | Only the Beacon's photographer.
k7 | S | 1..1 | plain | The last inspection was in January. | Only the minister.
k8 | U | 1..1 | opinion | The company puts ounces before lives. | The union's opinion.

=== a | Rustenburg Beacon | 2031-07-18 | byline=Neo Phiri and Karabo Maseko
Waiting at number 4

Correction: [k5 beacon !r|in yesterday's early edition we reported forty men missing, a figure that included a shift already safe on surface].

By noon on Friday they had stopped singing at the gate.
[k6 beacon-witness|Grey smoke was still lifting from the upcast shaft], as {our photographer's pictures on page 3} ~show~.

{Letlapa Platinum} ~lists~ [k2 daughter|fourteen of its people as unaccounted for].
[k1 daughter|A conveyor belt on 18 level caught fire], {the company} ~believes~.

{Thabo Moloi} drives the winder.
[k4 moloi|"For forty minutes I had no power to the cage,"] {he} ~told~ us, his helmet still on.
"I had bells from below and I could not answer them."

He has been sent home with a note to see a counsellor.

=== b | Southern Press Association | 2031-07-18
Union, Letlapa at odds over Rustenburg fire

JOHANNESBURG, July 18 (SPA) - The National Mineworkers' Federation on Friday accused the operator of a platinum mine of losing precious time after a blaze broke out underground.

[k2 union|Fourteen of our members have not come up], {the federation} ~said~.
[k3 log|Alarms for carbon monoxide sounded at ten to two], it said, reading from {a log of the gas monitor} that a safety steward had copied, "and the order to withdraw was given at half past".

[k8 union !o|"This is a company that weighs ounces before it weighs lives,"] general secretary Zodwa Nkuna ~said~ {for the union}.

{Mines Rescue} ~confirmed~ that [k4 rescue|its first team was held up because the hoist was out of action for some 40 minutes].

Kestrel's shares fell 6 percent in Sydney.

=== c | Perth Financial Daily | 2031-07-19
Kestrel loses $600m in a morning

Investors in Kestrel Resources woke to pictures of smoke over the miner's most profitable asset.

{The Perth-based group} ~told the exchange~ that [k1 parent|the fire had started in conveyor belting] and that output guidance was suspended.

The question for the market is what was known when.
{An instrument log} circulating among analysts, which the Daily has read, [k3 log|shows the first carbon monoxide alarm at 1.50am].
Kestrel would not discuss it.

In Pretoria, {mineral resources minister Sipho Radebe} ~said~ [k1 minister|a belt was to blame] but added: "That is what Letlapa tells me; I have nothing else."
{His} own inspectors, he ~noted~, [k7 minister|had last been down the shaft in January].

=== d | Channel Nine Africa | 2031-07-17
BREAKING: [k5 doc-d|forty trapped] in platinum mine

A fire is burning underground at a platinum mine near Rustenburg in South Africa's North West province.

[k5 beacon|Some forty workers are missing], {the local newspaper, the Beacon}, ~is reporting~.

Relatives have begun to gather outside the gates, where a tent has been put up.
Ambulances can be seen on the service road, but the police are keeping vehicles back.

The mine, which is among the deepest in the district, employs around 3,000 people in three shifts and was the scene of a long strike in 2026.
Stay with us for more on this developing story, and follow our channel on your phone.
