tests: long regional articles: a leaked examination paper, a board and its secretary, two headteachers, police, one screenshot everywhere, an agency in two papers
set: held-out

=== origins
board | body | Tarai Board of Secondary Education
secretary | person | P. Nambiar, secretary of the Board | the secretary; Mr Nambiar
screenshot | record | Screenshot of the paper from the group Maths Warriors
head-a | person | Sister Philomena, headmistress of St Mary's
head-b | person | Abdul Rauf, principal of the Government High School
police | person | Superintendent Kavita Rao, Tarai district police
printer | person | M. Lobo, manager of the Sagar Press
ptn | agency | Press Trust Network (PTN)
parents-anon | anon | parents
dispatch-witness | witness | Tarai Dispatch, own reporter at St Mary's
voice-witness | witness | Coastal Voice, own reporter at St Mary's

=== edges
soft | board | secretary | Mr Nambiar is the Board's secretary

=== clusters
k1 | C | 2..2 | two-named | The mathematics paper was opened at the wrong schools a day early. | Two principals of two schools, each about their own packet, told to two newspapers.
k2 | S | 1..1 | one-record* | Eleven of the questions had been known the evening before. | One screenshot, compared with the paper by three newsrooms.
k3 | S | 1..2 | same-body* | The examination will not be repeated. | The Board and its secretary.
k4 | C | 2..2 | two-named | The packets were labelled wrongly at the Sagar Press. | The police and the manager of the press, who takes the blame, in two newspapers.
k5 | C | 2..2 | two-witnesses | Pupils of St Mary's held a sit-in in the yard. | Two reporters watched it.
k6 | S | 1..1 | agency-credit* | The state's education department has asked for a report. | PTN in two newspapers. | agency-only
k7 | S | 1..1 | anonymous-alone | The paper was sold for 500 rupees. | Parents without a name. | anonymous-only
k8 | S | 1..1 | one-person-many-names* | Two clerks have been suspended. | "Mr Nambiar" and "the secretary" are one man.

=== a | Tarai Dispatch | 2031-03-13
Maths paper leak: Board blames label, pupils sit in the sun

TARAI: Some 140 pupils of St Mary's Higher Secondary School refused to enter the examination hall on Wednesday, a day after questions from the mathematics paper had appeared on their telephones.

[k5 dispatch-witness|They sat down in rows in the yard, in uniform, with their geometry boxes on their knees], as {this reporter} ~saw~, and stood up only when the bell rang at one.

How had it come about?
[k1 head-a 2|"The packet marked English, which I opened on Tuesday, was full of Wednesday's mathematics papers,"] {2|Sister Philomena, the headmistress}, ~2|told~ the Dispatch.
She had it sealed again in front of two witnesses.

By then it was too late.
[k2 screenshot 3|Eleven of the twenty questions] ~3|can be made out~ in {3|a screenshot from a group called Maths Warriors}, which had some 4,000 members on Tuesday night and none on Wednesday.

[k4 police 4|The labels had been mixed up at the Sagar Press], {4|Superintendent of Police Kavita Rao} ~4|said~.
No arrest had been made, she added.

[k3 board 5|The examination stands and will not be held again], {5|the Tarai Board of Secondary Education} ~5|announced~ in the evening.
[k8 secretary 6|Two clerks have been placed under suspension], {6|its secretary, P. Nambiar}, ~6|said~.

[k6 ptn 7|The education department has called for a report within three days], {7|PTN} ~7|reported~.

[+ doc-a|About 62,000 candidates sat the paper at 210 centres].
Results are due in May.

=== b | Coastal Voice | 2031-03-14
"We learned it honestly": inside the St Mary's protest

For five hours on Wednesday the yard of St Mary's was the quietest place in Tarai.

[k5 voice-witness|The girls sat on the ground in straight lines and did sums on slates], {our reporter} ~noticed~ from the gate; now and then somebody wiped one clean.
"We learned it honestly and now nobody will believe us," read the only placard.

Across the river the story was the same.
[k1 head-b 2|"My invigilator cut the string on Tuesday and found mathematics inside instead of English,"] {2|Abdul Rauf, principal of the Government High School}, ~2|said~ to Coastal Voice.
He too resealed the packet, with candle wax.

[k7 parents-anon 3|The questions were being offered for five hundred rupees], {3|parents} ~3|said~.
[k2 screenshot 4|In the picture that was passed around, eleven questions are legible], ~4|a comparison by this newspaper with~ {4|the screenshot} shows.

The man who printed the papers does not hide.
[k4 printer 5|"Two reels of labels were exchanged in my shop, it is our mistake,"] {5|M. Lobo, manager of the Sagar Press}, ~5|said~, and put his hand on the machine.
The press has printed hymn books since 1908 and examination papers since 1961.

[k3 secretary 6|There would be no second examination], {6|Mr Nambiar} ~6|told~ a delegation of parents.
[k8 secretary 7|A pair of clerks had been sent home until further notice], {7|the secretary} ~7|added~.

=== c | The Inland Times | 2031-03-14
[k6 ptn|Education department seeks report on Tarai paper]

[k6 ptn|The state's education department wants a full report on the leak of the Tarai mathematics paper by Saturday], {PTN} ~said~ on Thursday.

[k2 screenshot 2|More than half of the questions, eleven of twenty], ~2|are visible~ in {2|the screenshot} that was shared in the group Maths Warriors.

Opposition members raised the matter in the assembly and were asked to sit down.
They replied that at least somebody was sitting an examination.

[+ doc-c|It is the third leak in the state in five years].
After the first, in 2027, the papers were moved by police van; after the second, by two police vans.
A retired judge proposed at the time that questions should be drawn by lot on the morning itself, by a child.
His report ran to 300 pages and was, as far as is known, never leaked.
