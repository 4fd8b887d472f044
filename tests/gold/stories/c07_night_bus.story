tests: a night bus goes over a parapet in Peru: police and a truck driver, prosecutor and fire brigade, one satellite log, a company and its manager, one passenger by name and by trade, one register, an opinion of bishop and blogger, villagers passed on
set: development

=== origins
police | body | Highway police of Qollpamayo
mamani | person | Wilber Mamani, truck driver
prosecutor | person | Rosa Ticona, prosecutor
brigade | body | Volunteer fire brigade of Qollpamayo
log | record | Satellite log of the bus
company | body | Expreso Virgen del Lago, the bus company
paredes | person | Hugo Paredes, operations manager of Expreso Virgen del Lago
ccopa | person | Yesenia Ccopa, teacher, passenger in seat 7
register | record | Register of fines of the transport inspectorate
bishop | person | Anselmo Quintanilla, bishop of Qollpamayo
anon | anon | Villagers at the bridge, to El Faro
courier | witness | The Lima Courier's reporter at the bridge

=== edges
soft | company | paredes | the company and its operations manager

=== clusters
k1 | C | 2..2 | witness-and-police | The bus was on the wrong side of the road. | A truck driver who met it and the police who measured the tracks.
k2 | C | 2..2 | two-bodies | Eighteen people died. | The prosecutor who had them identified and the brigade that brought them up.
k3 | S | 1..1 | one-instrument* | The bus was going at 97 km/h. | One satellite log, quoted in three outlets.
k4 | S | 1..2 | company-and-manager* | The driver had rested for nine hours. | The company in a notice and its own manager.
k5 | S | 1..1 | one-person-two-names* | The second driver had twice told the driver to wake up. | One passenger, named in one paper and called a teacher in seat 7 in another.
k6 | S | 1..1 | one-record* | The bus had fourteen unpaid fines. | One register read by an agency, a paper and a blog.
k7 | U | 1..2 | shared-opinion* | The road is a disgrace to the state. | A bishop and a blogger think so.
k8 | S | 1..1 | passed-on* | The driver ran away across the fields. | Villagers without names, to one paper; another repeats it.
k9 | S | 1..1 | plain | The parapet had been missing before the accident. | One reporter who saw the weathered gap.

=== a | Altiplano Press | 2032-06-13
Bus plunges from bridge in southern Peru, [k2 brigade|18 dead]

QOLLPAMAYO, Peru (AlP) - A bus on its way from Arequipa to the border crashed into a dry riverbed before dawn on Sunday.

[k2 brigade|Eighteen bodies were brought up], {the volunteer fire brigade of Qollpamayo} ~said~ after its last rope team came off the slope.
Twenty-six people were injured.

[k1 police|The vehicle had crossed into the oncoming lane well before the bridge], {the highway police} ~said~, ~citing~ tyre marks.

[k3 log|It was moving at 97 kilometres per hour], ~according to~ {its satellite log}, on a stretch where 60 is allowed.

{The operator, Expreso Virgen del Lago,} ~said~ in a notice pinned to its ticket office that [k4 company|the man at the wheel had had nine hours of rest].

[k6 register|Fourteen fines against the bus were unpaid], {the transport inspectorate's online register} ~showed~.

Road accidents kill about 3,000 people a year in Peru.

=== b | El Faro de Qollpa, weekly digest in English | 2032-06-14
Seat 7

Yesenia Ccopa marks exercise books on the night bus, because in her village there's no light to do it by.
On Sunday she had got to the letter M.

[k5 ccopa|"The relief driver told him to wake up, and a while later told him again, louder,"] ~says~ {the teacher} from her bed in the women's ward.
She had seat 7, behind the curtain, and heard every word.
Then there was a horn, and no road.

She asks about her pupils' books.
They're in a sack at the prosecutor's office, along with one hundred and four shoes.

[k2 prosecutor|"There are eighteen dead and all eighteen now have a name,"] {Rosa Ticona} ~told~ the families last night in the sports hall.
The prosecutor read the list herself.

The man who was driving isn't on it and isn't in the hospital.
[k8 anon|He climbed out through the windscreen and made off over the bean fields], ~say~ {villagers at the bridge}, who were first on the scene and would rather not see themselves in print.

Bishop Quintanilla said mass in the hall at midnight.
[k7 bishop !o|"This road shames the State,"] {he} ~preached~, and for once nobody coughed.

=== c | The Lima Courier | 2032-06-16 | byline=Gonzalo Iturri
[k3 log|Ninety-seven] and [k9 courier|no parapet]

Wilber Mamani hauls zinc, slowly, and that's why he is alive.
[k1 mamani|"It came at me on my side, with its lights full on,"] {he} ~recounts~ at a truck stop in Juliaca.
He put his rig against the rock, and in the mirror the bus went by and then wasn't there.

How fast it went is written down.
The unit under the dashboard talks to a satellite each half minute, and [k3 log|97 kilometres an hour] is the last thing {it} ~reported~.

{A teacher who had seat 7 and is recovering from a broken pelvis} ~remembers~ that [k5 ccopa|the co-driver had to rouse his colleague twice].
We agreed to leave out her name at the request of the hospital.

[k4 paredes|"Nine hours in a bed, that's our rule and he kept it,"] ~counters~ {Hugo Paredes}, who manages operations for the company from a windowless room behind the terminal.
He could not find the sheet.

Neither can anybody find the driver, who, ~as~ {El Faro de Qollpa} has it, [k8 anon|fled on foot through the fields].

At the bridge, a final discovery.
[k9 courier|The gap in the parapet is older than the accident: the broken stone is grey with lichen and someone has strung wire across it, long rusted through].
[k6 register|Fourteen fines stand against the plate number], to ~go by~ {the inspectorate's register}.
There's none against the bridge.

=== d | Sin Frenos, a road safety blog | 2032-06-17
The folder

Regular readers will know the kilometre before I name it: 214.
We have had it on our map of black spots since the blog began.

What we can check from a desk we've checked.
[k6 register|The plate comes up with 14 fines, not one of them paid], in {the inspectorate's register}, which anyone can search and apparently nobody does.
Nine are for speed.
Two are for a missing fire extinguisher.

[k3 log|97 km/h on the tracker], {Altiplano Press} ~reports~.
The tracker belongs to the company, by the way, and it's supposed to ring a bell in the office at 80.
I'd love to know who was listening for that bell at half past four on a Sunday morning.

[k7 doc-d !o|That road is a national disgrace], and I've run out of softer words for it.
It carries two hundred coaches a day on a width built for mules.

Every time this happens a minister flies in, puts on a helmet and announces a plan.
I keep the plans in a folder.
The folder's getting heavy.
