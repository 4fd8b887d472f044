tests: two armies shell each other: opponents agree on one thing and not on another, a spokesman by name and office, state agency passed on without credit, a mayor and a reporter
set: development

=== origins
varmin | body | Defence Ministry of Varmia-Karsk | Karsk
oldov | person | Major General Pyotr Oldov, spokesman of the Karsk Defence Ministry | the general
lethen | body | General Staff of Lethenia
kstate | agency | KarskInform, state news agency
mayor | person | Birute Nenn, mayor of Aldgrad
eastpost-witness | witness | Eastern Post, own reporter in Aldgrad
osce | body | Joint Monitoring Group, international ceasefire monitors
lfm | person | Andris Kolm, foreign minister of Lethenia | the foreign minister
radio | record | Intercepted radio conversation published by Lethenia

=== edges
soft | varmin | oldov | the ministry and its spokesman
hard | kstate | doc-d | the portal prints the state agency's paragraph without credit

=== clusters
k1 | C | 2..2 | opposed-agree | The shooting stopped at 18:00. | The armies of both sides say so.
k2 | S | 1..2 | same-body* | Lethenian guns fired first. | The Karsk ministry and its spokesman; the other side offers a tape to the contrary.
k3 | C | 2..2 | two-named | A shell hit the grain silo in Aldgrad. | The monitors and the mayor.
k4 | S | 1..1 | copy-without-credit* | Karsk soldiers found NATO-made fuses. | The portal copies the state agency. | text-reuse
k5 | S | 1..1 | one-recording* | A Karsk officer asked for permission to fire. | Everybody quotes the one intercept.
k6 | S | 1..1 | witness | The bridge at Aldgrad stands undamaged. | Only the Eastern Post's reporter.
k7 | U | 1..1 | prediction | War will follow before winter. | The foreign minister's forecast.

=== a | Eastern Post | 2034-08-20 | byline=Marek Dolny
Guns fall silent on the Ald after [k1 lethen|six o'clock truce]

ALDGRAD - The worst exchange of fire on the Ald line in four years ended on Saturday as abruptly as it had begun.

[k1 lethen|All batteries ceased at 1800], {the Lethenian General Staff} ~said~, after a call between the two commanders.

I had expected to find the bridge down, as had been reported.
[k6 eastpost-witness|It stands, without a scratch, and a boy was fishing from it].

Not so the silo.
{Birute Nenn}, mayor since the last war and a farmer before that, ~showed~ the place where [k3 mayor|a shell had gone in under the roof], and the barley running out of it like water.

[+ lethen|Four Lethenian soldiers were killed], {the army} ~said~ on its website, and named them.
Karsk has given none.

=== b | Global Broadcasting Service | 2034-08-20
Who shot first? Rival claims on the Ald line

Both governments agree the shelling is over.
[k1 varmin|Firing stopped at 6pm local time], ~according to~ {the defence ministry in Karsk}; Lethenia gives the same hour.

They agree on little else.
[k2 oldov|"The first round came from the Lethenian side, at 11:42,"] {Major General Pyotr Oldov} ~told~ a news conference.

Lethenia's answer was a tape.
On {the intercepted conversation, which the GBS has heard but cannot authenticate}, [k5 radio|a man addressed as "Captain" asks whether he may open up on the silo].

{Monitors of the Joint Group} ~logged~ [k3 osce|one impact on the grain store in Aldgrad] and 61 elsewhere.
Their cameras were not pointing at the guns.

=== c | The Lethenian Gazette | 2034-08-21
Minister: "prepare for the autumn"

Foreign minister Andris Kolm cut short a visit to Lisbon to tell deputies that the country must use what time it has.

[k7 lfm !p|"They will come before the first snow,"] ~predicted~ {Mr Kolm}, to silence from the benches of the left.

He played to the house {the intercept made public on Saturday}, in which [k5 radio|a Karsk officer requests leave to fire] and is told to wait for a quarter of an hour.
[+ lfm|Three allied ambassadors would be shown the full recording on Tuesday], {he} ~added~.

The session lasted until midnight.
Outside, a few dozen people held candles, and somebody had tied a loaf of Aldgrad bread to the railings.

=== d | Karsk Online | 2034-08-20
Provocation on the Ald repelled

Our troops have given a fitting answer to an armed provocation.

[k2 varmin|The enemy opened fire first, shelling two villages], {the Defence Ministry} ~emphasised~ in its evening summary.

[k4 doc-d|Among the fragments recovered by sappers on the right bank were fuses bearing the markings of a manufacturer in a NATO country].

In Verkhny Ald the windows of the kindergarten are being replaced at the governor's expense, and lessons begin on 1 September as planned.
Residents are asked not to touch suspicious objects and to ring 112.
The football match between Dinamo and Shakhtar has been moved to Wednesday, and tickets remain valid.

=== e | KarskInform | 2034-08-20
Sappers find foreign fuses

KARSK, 20 August (KarskInform).
[k4 kstate|Among the fragments recovered by sappers on the right bank were fuses bearing the markings of a manufacturer in a NATO country].

The items will be shown to the military attachés accredited in the capital on Monday.

A criminal case has been opened under article 353, "Planning and waging a war of aggression".
[k2 oldov|The Lethenian artillery began the shelling at 11:42], {the official representative of the Ministry of Defence} ~recalled~ earlier.
The representative thanked the inhabitants of the frontier settlements for their composure, and asked them to put no trust in rumours spread by anonymous channels.
Power has been restored in both villages and the shops are open.
The next summary will be issued at nine in the morning.
