tests: a ransom attack on hospitals: the gang's own page read by two, a trust and its parent board, a supplier under two brands, nurses and patients, a security blog that copies a notice
set: development

=== origins
gang | record | Leak page of the group calling itself Mothlight
trust | body | St Anselm's Hospitals Trust
region | body | Southern Health Board, which runs the trust
vendor | body | Pulsoria, maker of the records system
parent | body | Corvid Health Systems, owner of Pulsoria
nurse | person | Ruth Mabaso, of the nurses' union
patient | person | Derek Lowe, patient
ambulance | body | Southern Ambulance Service
beacon-witness | witness | The Beacon, its reporter in the waiting room
ncc | body | National Cyber Centre
anon | anon | a person close to the response

=== edges
soft | trust | region | the board runs the trust
soft | vendor | parent | Corvid owns Pulsoria
hard | doc-c | vendor | c prints the sentence of Pulsoria's notice that d credits to it

=== clusters
k1 | S | 1..1 | one-record* | The attackers hold two million patient records. | The gang's own boast on its own page, in two articles.
k2 | C | 2..2 | two-named | All planned operations on Tuesday were called off. | The nurses' union, and the hospital trust that did it.
k3 | S | 1..2 | release-copied* | The intrusion began with a stolen password. | Pulsoria's notice, copied by a blog and credited by a trade paper, and the group that owns Pulsoria. | text-reuse
k4 | S | 1..2 | same-body* | No ransom has been paid. | The trust and the board that runs it.
k5 | C | 2..2 | witness+named | Staff were writing on whiteboards and paper. | The Beacon's reporter saw it and a patient was handed one.
k6 | C | 2..2 | two-named | Ambulances were turned away until Wednesday noon. | The ambulance service, and the cyber centre's log of the emergency.
k7 | S | 1..1 | anonymous-alone | The backups were on the same network. | A person close to the response. | anonymous-only

=== a | The Beacon | 2032-09-15 | byline=Priya Nandakumar
Pen, paper and a whiteboard

The screens above the reception desk at St Anselm's are blue, and have been since Monday.

Where a patient's name used to glide by, [k5 beacon-witness|a porter is wiping yesterday's list off a whiteboard with his sleeve and a nurse is dictating from the back of an envelope].
{I} ~have been sitting here~ for three hours.

{The trust} ~told~ the Beacon that [k2 trust|every elective procedure on Tuesday was cancelled].
It would not discuss money, beyond one line.
[k4 trust|"We have not paid and will not pay."]

On a page that can only be reached with special software, {a group that calls itself Mothlight} ~claims~ [k1 gang|it is sitting on two million patients' files].

[k7 anon|The backups sat on the same network as everything else], {a person close to the response} ~said~.

=== b | Evening Solent | 2032-09-15
"They wrote my pills on my hand"

Derek Lowe, 71, of Fareham, went in for a hip and came out with an inky thumb.
[k5 patient|"Everything was on bits of paper, they'd a lad running between floors with them,"] {he} ~said~.

[k2 nurse|"Nothing planned went ahead on the Tuesday, theatre was dark,"] ~said~ {Ruth Mabaso of the nurses' union}.

{Southern Ambulance} ~said~ [k6 ambulance|it took patients elsewhere up to midday on Wednesday].

{3|The Southern Health Board} ~3|insists~ [k4 region 3|not a penny has gone to the criminals].

=== c | 0dayKitchen (blog) | 2032-09-16
Same old, same old

[k1 gang|Two million records], {the moths} ~say~.
[k1 gang|2,014,330, to be exact]; I looked at their page so you don't have to.

[k3 doc-c|An unauthorised party obtained the credentials of one contractor and used them to sign in to the remote support console on 9 September.]
A password.
In 2032.

=== d | Digital Wards | 2032-09-20
Supplier names cause of St Anselm's outage

Pulsoria has notified customers.
[k3 vendor|An unauthorised party obtained the credentials of one contractor and used them to sign in to the remote support console on 9 September], {its notice} ~says~.
{Corvid Health Systems}, which bought Pulsoria in 2030, ~said~ separately that [k3 parent|a stolen log-in had let the intruders through the door].

The National Cyber Centre kept its own log of the incident.
[k6 ncc|Diversion of ambulances was lifted on Wednesday at 12.05], {it} ~states~.
