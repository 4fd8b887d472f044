tests: traps: two reporters of one publisher, one wire through two mouths, a pair at one briefing, a copied log, true witnesses beside
set: development

=== origins
club | body | Regatta club of Marn, harbour log
coast | person | Coxswain Ed Farr of the lifeboat
skipper | person | Nadia Wells, skipper of the Petrel
tide-witness | witness | Tide Table, its editor in a launch
shore-witness | witness | Shoreline, its columnist on the pier
mayor | person | Mayor Bill Oates
harbour | person | Harbour master Ruth Crane
press | agency | Channel Press
anon-c | anon | club members

=== edges
soft | mayor | harbour | both spoke at one news conference

=== clusters
k1 | C | 2..2 | two-named | The Petrel lost her mast. | Her skipper and the coxswain who towed her.
k2 | C | 2..2 | two-witnesses | Two boats collided at the fairway buoy. | An editor in a launch and a columnist on the pier.
k3 | S | 1..2 | same-body* | The regatta is cancelled. | Mayor and harbour master, at one news conference.
k4 | S | 1..1 | agency-credit* | Forty boats had entered. | Channel Press, twice.
k5 | S | 1..1 | anonymous-alone | The start was botched. | Members. | anonymous-only
k6 | S | 1..1 | one-record* | The gun went at 11.02. | The club's log, twice.

=== a | Tide Table | 2031-07-06
A bad day at Marn

From the bow of a launch I had a clear view: [k2 tide-witness|the Heron ran into the Swift right at the fairway buoy].
[k1 skipper|"There was a bang and the mast was in the water,"] {Nadia Wells, who skippers the Petrel}, ~gasped~.
[k3 mayor 2|The regatta is off], {2|Mayor Bill Oates} ~2|announced~ at a news conference in the sail loft.
[k6 club 3|The gun was fired at 11.02], ~3|by the log of~ {3|the regatta club}.

=== b | Shoreline | 2031-07-07
Off the pier

I was standing at the end of the pier with a bag of chips when [k2 shore-witness|the two of them met at the fairway buoy, bow to beam].
{2|Coxswain Ed Farr} ~2|reeled off~ the rest: [k1 coast 2|"Petrel, no mast, towed in at one."]
[k4 press 3|Forty boats had put their names down], {3|Channel Press} ~3|writes~.
[k5 anon-c 4|It was the start that was botched], {4|club members} ~4|grumble~.

=== c | The Marn Argus | 2031-07-07
Regatta called off

At a news conference on Sunday {harbour master Ruth Crane} ~said~ that [k3 harbour|there would be no racing this year].
[k6 club 2|Two minutes past eleven it was when the start was given], {2|the club's log} ~2|has it~.
[k4 press 3|The entry list had forty names], ~3|according to~ {3|Channel Press}.
