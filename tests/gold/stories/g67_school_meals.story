tests: East African reporting: a ward's register, a county officer, parents, a WhatsApp voice note, a blogger, a laboratory
set: development

=== origins
register | record | Admissions register of Makuru mission hospital, seen by The Lakeshore
county | person | Dr Jane Auma, county health officer
head | person | Head teacher Peter Otieno
supplier | person | Halima Noor, caterer
lab | body | National Food Laboratory
parent | person | Rose Achieng, mother
voice-note | record | A voice note that went round in parents' groups
lakeshore-witness | witness | The Lakeshore, own reporter
radio-witness | witness | Radio Ziwa, its reporter
police | body | Makuru police
anon-c | anon | a local blogger

=== edges

=== clusters
k1 | C | 2..2 | record+named | Fifty-two pupils were taken to hospital. | The hospital's register and the county's health officer.
k2 | C | 2..2 | parties-agree | The beans had been cooked the day before. | The head teacher and the caterer he blames.
k3 | S | 1..1 | one-record* | A cook has been threatened. | One voice note.
k4 | C | 2..2 | two-witnesses | The school's gate is chained. | Two reporters stood there.
k5 | C | 2..2 | two-named | There was no poison in the beans. | The national laboratory and the police, who had their own test.
k6 | S | 1..1 | anonymous-alone | The county paid double. | A blogger without a name. | anonymous-only

=== a | The Lakeshore | 2031-07-15
52 pupils rushed to hospital

[k1 register|The admissions register at Makuru mission hospital has 52 entries for Monday night], all of them from one school; we were shown it by a sister.
[k2 head 2|"Those beans were of the previous day,"] {2|Head teacher Peter Otieno} ~2|fumed~.
When I went to the school on Tuesday, [k4 lakeshore-witness|there was a chain on the gate and a goat behind it].
[k3 voice-note 3|A cook has been told to leave town], ~3|goes~ {3|a voice note in the parents' group}.

=== b | Radio Ziwa | 2031-07-15
Midday bulletin

{Dr Jane Auma, the county health officer}, ~put~ [k1 county|the number of children admitted at fifty-two] on this morning's show.
Radio Ziwa's Akinyi Were reports from the school, where [k4 radio-witness|nobody gets in: the gate is chained].
[k5 police 2|There is nothing poisonous in the sample our own chemist took], ~2|say~ {2|Makuru police}.

=== c | Daily Shilling | 2031-07-19
Caterer hits back

[k2 supplier|"Yes, I cooked on Sunday for Monday, they asked me to,"] {caterer Halima Noor} ~fired back~.
[k5 lab 2|No toxin was detected in the beans], ~2|states~ {2|the National Food Laboratory} in a certificate.
[k6 anon-c 3|The county paid twice the price], {3|a local blogger} ~3|charges~.
In {4|a voice message doing the rounds} [k3 voice-note 4|a cook is told to pack her things].
[+ doc-c|The contract runs until August].
