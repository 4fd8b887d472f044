tests: a death in custody: two autopsies, one body-camera film, a sheriff and his office, AP copy in two papers
set: development

=== origins
sheriff | person | Dale Rourke, sheriff of Tamarack County | the sheriff; Rourke
office | body | Tamarack County sheriff's office
examiner | body | Tamarack County medical examiner
own-autopsy | person | Dr Renata Solis, pathologist hired by the family
film | record | Body-camera film, released by the county
lawyer | person | Marcus Bell, lawyer for the Whitfield family
union | person | Tom Gage, president of the deputies' union
ap | agency | AP
cellmate | person | Luis Ortega, held in the next cell

=== edges
soft | sheriff | office | Rourke heads the office

=== clusters
k1 | C | 2..2 | two-measurements | Andre Whitfield died of a punctured lung. | The county's medical examiner and the pathologist of the family, two examinations, two articles.
k2 | S | 1..2 | same-body* | Whitfield was checked every fifteen minutes. | The sheriff and the sheriff's office are one house. | contradicted-by:k3
k3 | C | 2..2 | parties-agree | Nobody looked into the cell for more than two hours. | The man in the next cell and, against its own side, the head of the deputies' union. | contradicted-by:k2
k4 | S | 1..1 | one-video* | Two deputies knelt on Whitfield's back. | One film, seen by three newsrooms, is one record.
k5 | S | 1..1 | agency-credit* | The state police have taken over the inquiry. | Two papers, one AP story. | agency-only
k6 | U | 1..1 | opinion | The family deserves justice. | The lawyer's demand.

=== a | The Tamarack Tribune | 2031-03-11
[k1 examiner|Inmate had punctured lung], medical examiner finds

A 27-year-old man who died in the Tamarack County jail last month was killed by an injury to the chest, officials said Tuesday.

[k1 examiner|Andre Whitfield's left lung had been pierced by a broken rib], {the medical examiner's office} ~said~ in a report.

[k2 sheriff 2|Deputies looked in on Whitfield every 15 minutes through the night], {2|Sheriff Dale Rourke} ~2|told~ reporters at a news conference.
"My people followed the book," he added.

[k4 film 3|Two deputies can be seen kneeling on Whitfield's back for 90 seconds] in {3|body-camera footage} that the county ~3|released~ Monday.

[k5 ap 4|The state police have taken charge of the investigation], {4|AP} ~4|reported~.

[+ doc-a|Whitfield was arrested Feb. 8 on a charge of trespassing at a bus station].
He was to have appeared before a judge the next morning.

=== b | Lakes Public Radio | 2031-03-12
Family's pathologist says [k1 own-autopsy|lung was pierced]

The family of a man who died in the Tamarack County jail has made public the results of its own examination.

[k1 own-autopsy|"A rib had gone into the lung, and he bled into his chest over several hours,"] {Dr. Renata Solis}, the pathologist they hired, ~said~ in an interview.

{2|Luis Ortega}, who was being held in the neighboring cell, ~2|said~ [k3 cellmate 2|no one came to the door for well over two hours].
"I know because I was counting the songs in my head," Ortega told Lakes Public Radio.

[k6 lawyer 3 !o|"This family deserves justice and it deserves it now,"] {3|Marcus Bell, their lawyer}, ~3|said~.

{4|The sheriff's office} ~4|repeated~ in a written reply that [k2 office 4|the prisoner had been checked at 15-minute intervals].

{5|The video} ~5|shows~ [k4 film 5|the knees of two deputies on his back].

=== c | The Capitol Courier | 2031-03-12
[k5 ap|State takes over inquiry into jail death]

[k5 ap|Detectives of the state police will lead the inquiry into the death of Andre Whitfield], ~according to~ {AP}.

The county had come under mounting criticism for investigating its own jail.

In an unusual step, the deputies' union distanced itself from the official account.
[k3 union 2|"Between one and a little after three nobody was on that corridor, because there was nobody to send,"] {2|union president Tom Gage} ~2|said~.
He has been asking for more staff since last summer.

{3|Footage from a camera worn by one deputy} ~3|shows~ [k4 film 3|two of his colleagues kneeling on Whitfield].
Lawmakers were shown the same recording in a closed session.

[+ doc-c|Four people have died in the county's jail since 2028].
A bill that would require outside inquiries into such deaths is before the Senate.
