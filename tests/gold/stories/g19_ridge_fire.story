tests: a live ticker full of numbers, one satellite for three outlets, two crews, an official under pronouns
set: held-out

=== origins
chief | person | Marta Quill, fire chief of Alder County | the chief; she
satellite | record | Heat image of the Argus satellite
ticker-crew | witness | Alder Live, own crew on Route 9
ledger-witness | witness | The Foothill Ledger, own reporter at Pike Creek
utility | body | Sierra Grid, electricity company
fire-log | record | Dispatch log of Alder County fire service
insurer | person | Ben Otieno, Ranch Mutual Insurance
resident | person | Carol Yates, of Pike Creek

=== edges
soft | chief | fire-log | the log is kept by the chief's own service

=== clusters
k1 | C | 2..2 | two-witnesses | The Pike Creek store has burned to the ground. | Alder Live's crew filmed it, and the Ledger's reporter walked through the ashes.
k2 | S | 1..1 | one-instrument* | The fire covers 14,000 acres. | One satellite image in three outlets.
k3 | S | 1..2 | same-body* | The first call came at 1:12 p.m. | The chief and her own service's log.
k4 | C | 2..2 | parties-agree | A Sierra Grid line fell near mile 6 shortly before the fire. | The utility concedes it; the insurer who will sue the utility says the same.
k5 | S | 1..1 | plain | Forty homes are lost. | Only the chief; a resident counts sixty. | contradicted-by:k6
k6 | S | 1..1 | plain | Sixty homes are lost. | A resident's count; the chief says forty. | contradicted-by:k5
k7 | U | 1..1 | prediction | The wind should turn by Friday. | A forecast in the ticker.

=== a | Alder Live | 2031-09-18
RIDGE FIRE: live updates

4:40 p.m. The sky's orange over Highway 9.
{Our crew} ~filmed~ [k1 ticker-crew|the Pike Creek general store as it burned down to the slab].

5:15 p.m. [k5 chief|Forty homes are gone], {Fire Chief Marta Quill} ~tells~ a packed gym in Alder.
[k3 chief 2|The first 911 call reached her people at 1:12], {2|she} ~2|said~.

6:02 p.m. Now we can see how big it is.
[k2 satellite|14,000 acres are burning or burned], ~going by~ {the Argus satellite's afternoon pass}.

7:30 p.m. [k7 doc-a !p|The wind ^should^ swing around to the south by Friday and give crews a break.]

8:10 p.m. Shelter at the fairgrounds is full; try Dale High.
Dogs okay, horses no.

=== b | The Foothill Ledger | 2031-09-19
At Pike Creek, a cash register and a chimney

By Hank Dorsey

PIKE CREEK — [k1 ledger-witness|Nothing is left of the store but the register, the chimney and a freezer door]; {I} ~walked through it~ at dawn with a wet cloth on my mouth.

{Carol Yates}, who delivered the mail on this road for 22 years, ~has been down the list~.
[k6 resident|"I make it sixty houses,"] she said, and read me the names.

[k4 utility 2|One of its lines was down at mile marker 6 before the first smoke was seen], {2|Sierra Grid} ~2|acknowledged~ in a filing with the state.

[k2 satellite 3|The burn scar measured 14,000 acres] {3|as the Argus satellite} ~3|saw~ it Thursday.

=== c | Claims & Losses Weekly | 2031-09-22
Ridge Fire: early numbers

Exposure first.
[k2 satellite|Fourteen thousand acres], ~to judge by~ {the Argus image}, of which a fifth carried insured buildings.

Liability next.
[k4 insurer 2|A conductor owned by Sierra Grid came down by mile 6 minutes before ignition], {2|Ben Otieno of Ranch Mutual} ~2|told~ us; his adjusters have the pole.
He expects to be in court with the utility by spring.

Timing last.
{3|The county's dispatch log} ~3|has~ [k3 fire-log 3|the initial call at 13:12], which will matter to anyone arguing about shut-off procedures.

[+ doc-c|No reinsurer would speak for the record this week].
Rates in the foothills had already doubled since the fires of 2028.
