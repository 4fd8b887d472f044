tests: a bus crash in Kenya: a passenger and a lorry driver, police and mortuary, Red Cross and hospital, one inspection sheet, one commander through an agency
set: development

=== origins
njoki | person | Esther Njoki, passenger
mutiso | person | Daniel Mutiso, driver of the lorry
police | body | Police of Kibaru county
commander | person | Halima Abdi, county police commander
hospital | body | Kibaru County Hospital
superintendent | person | Dr Peter Lelei, medical superintendent of Kibaru County Hospital
redcross | body | Red Cross, Kibaru branch
sheet | record | Inspection sheet of the transport authority for the bus
authority | body | Road Transport Authority
owner | person | Joseph Karanja, owner of Safiri Shuttle
mp | person | Grace Chebet, member of parliament for Kibaru North

=== edges
soft | police | commander | the police and their commander
soft | hospital | superintendent | the hospital and its superintendent

=== clusters
k1 | C | 2..2 | two-witnesses | The bus was overtaking a lorry on the bend. | A passenger told the daily, the driver of the lorry told the radio.
k2 | C | 2..2 | two-bodies | Seven people died. | The police to the agency and the daily, the hospital's superintendent to the radio.
k3 | C | 2..3 | two-bodies | Twenty-six injured were taken to the county hospital. | The Red Cross, which drove them, and the hospital, which took them in.
k4 | S | 1..1 | one-record* | The bus had failed an inspection in March. | One sheet, seen by the daily and by the radio.
k5 | S | 1..2 | same-body* | The driver of the bus ran away after the crash. | The county police and their commander.
k6 | S | 1..1 | plain | The brakes had been replaced the week before. | The owner's word.
k7 | S | 1..1 | same-body* | Safiri Shuttle may not run until further notice. | The transport authority, in two outlets.
k8 | U | 1..1 | opinion | The road is to blame. | A member of parliament's view.

=== a | The Highland Standard | 2030-08-19 | byline=Wanjiru Maina
Kibaru bend [k2 police|claims seven] as shuttle meets lorry on the climb

The shoes lay in a row on the tarmac, sixteen of them, where someone had set them out as if for a mosque.

A Safiri Shuttle bus bound for the lake left the road on the Kibaru escarpment on Saturday afternoon and rolled three times before a eucalyptus held it.
[k2 police|Seven passengers lost their lives], {police} ~said~ yesterday.

Esther Njoki, a hairdresser, was in the second row with a cake on her lap for her sister's wedding.
[k1 njoki|"We were passing a big lorry on the corner, I could see nothing in front, and people shouted at the driver to go back,"] {she} ~recalled~ from her bed.

Volunteers of the Red Cross were there within twenty minutes.
[k3 redcross|They carried twenty-six injured people down to the county hospital], ~says~ {the branch}, nine of them in private cars.

Questions are being asked about the vehicle.
{An inspection sheet of the transport authority}, shown to the Standard, ~bears~ the stamp [k4 sheet|"Failed" and the date 11 March]; the reason given is worn linings.

The owner of Safiri, Joseph Karanja, does not accept that.
[k6 owner|"Those brakes were new last week, I have the receipt,"] {he} ~told~ this newspaper, without producing it.

The bus driver has not been found.
[k5 commander|He ran into the maize when he saw what he had done], {county commander Halima Abdi} ~said~.

=== b | Newslink East Africa | 2030-08-18
[k2 police|Seven killed], [k3 hospital|26 injured] in Kenya bus plunge

KIBARU (Newslink) - [k2 police|Seven people were killed] when a passenger bus rolled down an escarpment in the Kenyan highlands, {police} ~said~ on Sunday.

[k3 hospital|Another 26 were hurt and are being treated at Kibaru County Hospital], {the hospital} ~said~ in a message to reporters.
Most had broken bones.

[k5 police|The driver had fled the scene on foot], {the county police} ~said~, appealing to the public for information.

The Road Transport Authority acted on Sunday evening.
[k7 authority|Safiri Shuttle, which operates eleven buses, has been barred from the road until further notice], {it} ~announced~ in the capital.

The member of parliament for the area, Grace Chebet, laid a wreath at the spot.
[k8 mp !o|"It is not drivers who are killing us, it is this road,"] {she} ~said~.

Crashes are frequent on the route, which drops 600 metres in nine kilometres and carries most of the freight between the capital and the lake.
The government promised a climbing lane in 2026.
Work has not begun.

=== c | Radio Mto | 2030-08-19
The lorry man speaks

Good morning from Mto.
You have heard about the Safiri bus.
Now hear the man who was beside it.

Daniel Mutiso was taking cement up the escarpment on Saturday in first gear, as he has done for fourteen years.
[k1 mutiso|"He came out to overtake me right there on the bend, and a pickup was coming down,"] {Mutiso} ~told~ our Brian Otieno.
"He had nowhere to go but over."

At the county hospital the corridors have been quiet since last night.
{Dr Peter Lelei, the medical superintendent}, ~read out~ the names for us himself: [k2 superintendent|the dead are seven], two of them children of one family.
[k3 superintendent|Of the twenty-six wounded who were brought in], {he} ~said~, four are still in danger.

Should that bus have been on the road at all?
We have got hold of {the paper from the inspection yard}, and ~it says~ [k4 sheet|no, the bus did not pass in March].

For now no Safiri bus will pick you up.
{The authority} has ~told~ [k7 authority|the company to park its whole fleet until it says otherwise].
If you hold a ticket, go to the office behind the post office and ask for your money.
