tests: a regulator beside a maker, a patient beside a pharmacist, a group and its daughter, a "study" that is the maker's
set: development

=== origins
agency-med | body | Medicines Agency of the Republic
maker | body | Lumira Pharma, maker of the drops
group | body | Orbis Health, parent of Lumira
clinic-lab | record | Laboratory sheet of the University Eye Clinic, seen by the Health Desk
pharmacist | person | Teresa Okello, hospital pharmacist
patient | person | Ned Halloran, patient
anon-c | anon | doctors
leaflet | record | Lumira's own trial report

=== edges
soft | maker | group | Orbis Health owns Lumira Pharma
soft | leaflet | maker | the trial is the maker's own

=== clusters
k1 | C | 2..2 | two-named | Lot 77 of the eye drops Clarisol is being recalled. | The regulator in one article, the maker's parent in another.
k2 | C | 2..2 | record+named | The drops of lot 77 contain a mould. | A laboratory sheet of the eye clinic, seen by the Health Desk, and a hospital pharmacist elsewhere who cultured her own bottles.
k3 | S | 1..2 | parent-and-subsidiary* | Filling at the Corran plant was stopped. | The daughter in one article, the parent in the other.
k4 | S | 1..2 | same-body* | 96 of 100 patients tolerated the drops well. | The maker's statement and the maker's own trial report.
k5 | S | 1..1 | anonymous-alone | Three people have lost an eye. | Doctors without a name. | anonymous-only
k6 | C | 2..2 | parties-agree | Lumira paid Ned Halloran 20,000. | The patient and the company that paid him.

=== a | Health Desk | 2031-05-27
[k1 agency-med|Recall of Clarisol, lot 77]: what to do

Do you use drops for dry eyes?
Look at the bottom of the bottle.

[k1 agency-med|Lot 77 of Clarisol must be handed back], {the Medicines Agency} ~ordered~ on Monday.

The reason is ugly.
[k2 clinic-lab 2|A mould of the genus Fusarium was growing in six of eight bottles], ~2|according to~ {2|a laboratory sheet of the University Eye Clinic that we have seen}.

[k3 maker 3|Filling at the Corran plant has been halted], {3|Lumira Pharma} ~3|said~.
[k4 maker 4|"Ninety-six out of a hundred patients tolerate our drops well,"] {4|the company} ~4|added~.

If your eye is red and hurts in the light, see a doctor today and take the bottle with you.
Do not tip it down the sink.

=== b | City Pages | 2031-05-28
"It looked like a tiny cloud"

Ned Halloran held his bottle up to the window and saw something floating.
That was in February.

{He} ~says~ [k6 patient|Lumira sent him a cheque for 20,000 in April].
The letter that came with it asked him to be discreet.
He has framed it.

[k5 anon-c 2|Three people have lost an eye], {2|doctors} ~2|say~.

At the county hospital, pharmacist Teresa Okello put drops from her own shelf on a dish and waited.
[k2 pharmacist 3|"On the fourth day there was a mould, white and woolly, in every bottle of lot 77,"] {3|Okello} ~3|told~ City Pages.

She has the dishes in a cupboard, sealed, beside the tea.

=== c | Pharma Markets | 2031-05-28
Orbis Health: cost of [k1 group|Clarisol recall]

Rating: hold.

[k1 group|Some 140,000 bottles of the lot 77 series are coming back], {Orbis Health} ~told~ analysts.
[k3 group|Its Corran site is not filling for the time being], {the group} ~said~.

[k6 maker 2|A payment of 20,000 was made to a Mr Halloran without admission of fault], ~2|stated~ {2|Lumira}, the daughter that makes the drops.

On safety, {3|Lumira's trial report} ~3|puts~ [k4 leaflet 3|the share of patients free of trouble at 96 percent].
[+ doc-c|It was not reviewed by outsiders].

We put the one-off cost at 11 million, or four cents a share.
The generics arm is unaffected, and the dividend, for once, looks safe.
