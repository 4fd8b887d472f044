tests: an aid organisation's press release and its staff, a copy, an outlet on the spot, an army that denies and concedes
set: development

=== origins
medaid | body | MedAid Frontline, aid organisation
nordahl | person | Eva Nordahl, MedAid's head of mission
army | body | Army of Zarkand
envoy-witness | witness | The Envoy, own reporter in Tal Hira
radio-witness | witness | Voice of the Plain, own correspondent in Tal Hira
crater-lab | body | Blast Forensics Unit, investigators
elder | person | Abu Salim, village elder

=== edges
soft | medaid | nordahl | Nordahl heads MedAid's mission
hard | doc-c | medaid | c prints a sentence of MedAid's release, word for word

=== clusters
k1 | C | 2..2 | two-witnesses | The maternity wing of the Tal Hira clinic is destroyed. | The Envoy's reporter and the Voice's correspondent stood in it.
k2 | S | 1..2 | release-copied* | Nine people were killed. | MedAid in one, its head of mission in another, a sentence of its release in the third. | text-reuse
k3 | C | 2..2 | parties-agree | Army guns fired on Tal Hira on Monday evening. | The army concedes it fired on the village (at fighters, it says); the village elder heard the guns from the barracks: the two sides agree on it.
k4 | S | 1..1 | plain | There were no fighters in the clinic. | Only MedAid.  | contradicted-by:k5
k5 | S | 1..1 | plain | Fighters used the clinic. | Only the army. | contradicted-by:k4
k6 | C | 2..2 | parties-agree | The shells were of 155 millimetres. | The investigators' measurement of fragments, and the army's own communiqué.
k7 | U | 1..1 | opinion | It is a crime that must be punished. | MedAid's judgement.

=== a | MedAid Frontline | 2031-04-15
PRESS RELEASE: [k2 medaid|Nine killed as clinic is shelled in Tal Hira]

For immediate release

[k2 medaid|Five patients, two midwives, a driver and a newborn girl were killed on Monday evening when shells struck the MedAid clinic in Tal Hira], {MedAid Frontline} ~said~ today.
[k4 medaid 2|Not one armed man has ever been inside the building], {2|the organisation} ~2|stressed~.
Its position was known to all parties.

[k7 medaid 3 !o|"This is a crime and must be punished,"] {3|the organisation} ~3|added~.

[+ medaid|MedAid has worked in Zarkand since 2022 and ran the only delivery room for 80,000 people].
Its remaining staff have been moved to Bir.

Note to editors: interviews in English, French and Arabic are available on request.
No photographs of patients will be given out.

=== b | The Envoy | 2031-04-16
Under the blue roof

By Jonas Weil in Tal Hira

[k1 envoy-witness|Where the maternity wing was there is a hole and a row of taps]; {I} ~counted~ six of them, one still dripping.

{2|Eva Nordahl}, who runs the mission, ~2|says~ [k2 nordahl 2|nine died].
She had the list in her pocket and did not need it.

[k3 army 3|"Our artillery engaged militants in Tal Hira on Monday evening with [k6 army 3|155-millimetre rounds],"] {3|the army} ~3|stated~; [k5 army 3|the militants, it claims, had been firing from the clinic].

I asked to see the place from which they fired.
A lieutenant promised to call back.

In the yard a boy was selling the goats of a neighbour who will not need them.

=== c | NewsMix | 2031-04-16
Clinic attack: the facts

[k2 doc-c|Five patients, two midwives, a driver and a newborn girl were killed on Monday evening when shells struck the MedAid clinic in Tal Hira.]

What weapon was it?
[k6 crater-lab|Fragments from the yard belong to 155 mm shells], {the Blast Forensics Unit} ~concluded~ after measuring them.
[k6 army 2|The army had used that calibre], {2|it} ~2|said~ in its communiqué.

[+ doc-c|Tal Hira lies on the road between the capital and the salt lakes, and has changed hands three times].
Before the war it was known for its apricots, which ripen late and were sent by air to hotels on the coast.
The airstrip is now a minefield.
Nobody has picked an apricot there since.

=== d | Voice of the Plain | 2031-04-16
Evening report

This is the evening report.
{Our correspondent Samira Haddad} ~reached~ Tal Hira this morning on a vegetable lorry and ~went into~ the clinic.
[k1 radio-witness|The ward for mothers no longer exists], she says.
Beds are hanging in a tree.

{2|The elder Abu Salim} ~2|told~ her what he heard: [k3 elder 2|on Monday after the sunset prayer the cannon at the barracks began, and the shells fell among the houses].
He buried two nieces.

The market will stay closed tomorrow.
Bread is given out at the school from six.
Those who look for relatives may write to this station, and we shall read out the names after the weather.
