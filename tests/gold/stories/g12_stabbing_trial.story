tests: court reporting: one indictment read by two, a judge heard by two, a surgeon beside a record, counsel on both sides
set: development

=== origins
indictment | record | The indictment in Crown v. Mallory
press-witness | witness | Aldgrave Press Agency, own reporter in court 3
echo-witness | witness | Aldgrave Echo, own reporter in court 3
surgeon | person | Mr Anil Perera, surgeon, in an interview with the Echo
ambulance-log | record | Ambulance service log, seen by the Aldgrave Press Agency
prosecutor | person | Ruth Abernathy, prosecuting
defender | person | Simon Quill, for the defence
anon-c | anon | a courthouse source, to The Whisper

=== edges

=== clusters
k1 | S | 1..1 | one-record* | Mallory stabbed Dean Farrow twice outside the Lamb. | The indictment, read by three outlets, is one paper.
k2 | C | 2..2 | heard-by-two | Judge Osei adjourned the trial until 14 October. | Two reporters sat in court and heard it.
k3 | C | 2..2 | record+named | Farrow was unconscious on arrival at the hospital. | The surgeon told the Echo; the ambulance service's log, seen by the agency, notes it.
k4 | C | 2..2 | parties-agree | Mallory and Farrow had shared a flat until June. | Prosecution and defence agree on it.
k5 | S | 1..1 | plain | The knife was never found. | Only the prosecution says so.
k6 | S | 1..2 | unnamed-never-adds* | A juror has been excused. | The Whisper's unnamed source and the Echo without any source.

=== a | Aldgrave Press Agency | 2031-09-23 | byline=APA
Man denies pub stabbing

ALDGRAVE, Sept 23 (APA) - A scaffolder pleaded not guilty to wounding on Tuesday.

[k1 indictment|Kevin Mallory, 31, stabbed Dean Farrow twice outside the Lamb public house on May 5], ~according to~ {the indictment}.

[k3 ambulance-log 2|Mr Farrow was unconscious when he reached Aldgrave General], {2|the ambulance service's log, seen by APA}, ~2|notes~.

{3|Ruth Abernathy, prosecuting}, ~3|said~ [k4 prosecutor 3|the two men had lived in one flat until June of last year] and that [k5 prosecutor 3|no knife was ever recovered].

[k2 press-witness 4|Judge Miriam Osei put the case off until October 14] because an interpreter was ill, {4|an APA reporter in court} ~4|heard~.

=== b | Aldgrave Echo | 2031-09-24
Flatmates, friends, and two blows in the dark

By Tess Wynn in Court 3

He wore the suit he was married in.
Kevin Mallory said "not guilty" to his shoes.

[k1 indictment|Twice, outside the Lamb, he put a knife into Dean Farrow]: so ~runs~ {the indictment}.
Whether that is so is for twelve people to say, and [k6 doc-b|one of the twelve has already gone home].

[k4 defender 2|"They were flatmates up to June, and there was never a cross word,"] {2|defence counsel Simon Quill} ~2|told~ the jury.

[k3 surgeon 3|He was not awake when they wheeled him in], {3|Anil Perera, the surgeon who operated}, ~3|said~ to this newspaper.

At ten past three [k2 echo-witness|Her Honour Judge Osei rose and sent everybody away until the fourteenth of October], ~as I noted~ with some relief for the coughing usher.

=== c | The Whisper | 2031-09-24
Lamb trial: juror OUT

It's all happening at the Crown Court!

[k6 anon-c|One of the jurors has been let go], {a source at the courthouse} ~tells~ The Whisper.
Had she been in the Lamb that night?
Nobody will say.

The rest of it you know if you have read {2|the indictment}, which ~2|says~ [k1 indictment 2|Kev Mallory knifed his mate Dean two times on the pavement].
The regulars have put up a brass plate for Dean's stool, and the landlord is selling a cocktail called Not Guilty at seven crowns fifty.
We tried it so that you needn't.
It tastes of mint and remorse.
