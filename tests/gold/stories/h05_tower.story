tests: legionella in a New Zealand hospital: two laboratories, own reporter and union delegate, a hospital and its chief, one press release in two titles, one logbook, unnamed nurses in two titles, one reproach of two
set: development

=== origins
pacific | body | Pacific Analytical, laboratory commissioned by the hospital
coolserve | body | Coolserve, maintenance contractor, from samples of its own
times-witness | witness | Waihora Times, own reporter on the fourth floor
delegate | person | Losa Tuimavave, delegate of the nurses' union
hospital | body | Waihora Hospital | the hospital
ihaka | person | Tamsin Ihaka, chief executive of Waihora Hospital
logbook | record | Logbook of the cooling tower, seen by the Waihora Times
nurse-times | anon | Two nurses, to the Waihora Times
nurse-round | anon | A senior nurse, to The Ward Round
paki | person | Hine Paki, daughter of a patient who died
mp | person | Stuart Menzies, opposition member of parliament
coroner | person | Regional coroner Priya Raman

=== edges
soft | hospital | ihaka | the hospital and its chief executive
soft | nurse-times | nurse-round | unnamed nurses of one ward, who may be the same

=== clusters
k1 | C | 2..2 | two-laboratories | Legionella was found in the water of the cooling tower. | The hospital's laboratory, and the contractor's own samples tested elsewhere.
k2 | C | 2..2 | reporter-and-delegate | Ward 7 has been emptied. | The Times's reporter saw the empty beds; the nurses' delegate told the broadcaster.
k3 | S | 1..2 | body-and-head* | Four patients have fallen ill with legionnaires' disease. | The hospital and its own chief executive.
k4 | S | 1..1 | one-press-release* | A new cooling tower will cost 2.1 million dollars. | One press release of the hospital, run by two titles.
k5 | S | 1..1 | one-record* | The tower had not been disinfected for fourteen months. | One logbook, seen by the Times; the broadcaster has it from the Times.
k6 | S | 1..2 | anonymous-only* | Nurses had raised the alarm about the water in January. | Unnamed nurses of one ward in two titles; nobody answers for it.
k7 | U | 2..2 | shared-opinion* | The families were told too late. | A daughter and a politician hold it.

=== a | Southern Press Agency | 2031-05-20
[k1 pacific|Legionella] traced to hospital cooling tower

WAIHORA, May 20 (Southern Press Agency) - [k1 pacific|Samples taken from a cooling tower on the roof of Waihora Hospital have tested positive for legionella], ~said~ {Pacific Analytical}, the laboratory that examined them for the hospital.

[k3 hospital|Four patients have been diagnosed with legionnaires' disease since 9 May], ~according to~ {a statement from the hospital}.
All had been treated on floors below the tower.

[k4 hospital|A replacement tower, to be ordered this month, will cost $2.1 million], {the statement} ~went on~.

[+ coroner|An inquiry has been opened into the death of Wiremu Paki, 68], {regional coroner Priya Raman} ~announced~.
Mr Paki had been admitted with a broken hip.

{Stuart Menzies, the opposition member for the district,} ~accused~ the hospital of [k7 mp !o|having left the families in the dark for far too long].
The minister's office had no comment.

Legionella spreads in droplets of warm water and isn't passed from one person to another.
The most recent outbreak in the region, in 2024, was traced to a spa pool at a motor camp.

=== b | Waihora Times | 2031-05-21 | byline=Fergus Lockhart
The quiet on the fourth floor

There's a trolley of untouched magazines outside Ward 7, and a whiteboard from which the names have been wiped.
Through the glass on Tuesday afternoon I counted [k2 times-witness|twenty-two beds, all stripped, not a patient among them].

How the bug reached them is plain from a ring binder that few people were meant to open.
{The tower's logbook}, shown to the Times, ~has~ a column for disinfection, and [k5 logbook|the latest entry in it is dated 11 March last year, fourteen months ago].
After that there are initials against the fan belts and nothing against the water.

[k6 nurse-times|"We told them in January that the water smelt wrong,"] ~say~ {two nurses on the ward}, sitting in a car with the heater on.
They'd like to keep their jobs.

The firm whose initials those are has an account of its own.
Coolserve drew two bottles of water from the tower itself and sent them to a university bench in Dunedin.
[k1 coolserve|Legionella was present in both], {the contractor} ~confirmed~, and pointed out that disinfection had been cut from its contract.

For {Hine Paki}, whose father Wiremu died on the 12th, all this is late.
[k7 paki !o|"They rang me when it was already on the radio, and that's too late,"] {she} ~said~ on the marae steps.

=== c | Radio Tasman Online | 2031-05-21
Waihora chief apologises as [k2 delegate|ward is cleared]

Waihora Hospital's chief executive has said sorry for what she called an awful fortnight.

{Tamsin Ihaka} ~told~ Morning Desk that [k3 ihaka|there were four confirmed cases], that a fifth suspected one had come back negative, and that she had slept in her office.

Asked about {a report in the Waihora Times} that [k5 logbook|some fourteen months had passed since the tower was last disinfected], Ms Ihaka did not dispute it but said she had not yet seen the binder herself.

{Losa Tuimavave}, who represents the nurses' union on site, works on the ward concerned.
[k2 delegate|The last of the patients were wheeled out of Ward 7 at six on Monday evening], {she} ~told~ us, and the staff were sent to Wards 5 and 9.

She would not be drawn on who had warned whom, and when.

The hospital says that visitors may come as usual, and that tap water is safe to drink.

Anyone who was an inpatient in May and has a cough with fever is asked to ring the health line.

=== d | The Ward Round | 2031-05-27
Estates: Waihora to get a new tower

For readers in facilities management, Waihora is going to be a case study.

{The hospital's press release} ~has~ the price: [k4 hospital|$2.1 million for a closed-circuit tower], tender to follow.
It leaves out the sums for closing 22 beds, for agency staff and for lawyers.

We're more interested in the culture.
{A senior nurse on Ward 7} ~wrote~ to this newsletter that [k6 nurse-round|a complaint about the smell of the water had gone up the line in January], and had come back with a smiley.
She asked us to leave out her name, and we do.

Our own view is that outsourcing is not the villain.
A contractor does what the contract says, and someone has to read it.
Who strikes out a line for disinfection, and who countersigns?
In most boards that we know of the answer is a spreadsheet.

The usual advice applies: flush, heat, sample, and write it down.
Next week: what the Danes do with their showers.
