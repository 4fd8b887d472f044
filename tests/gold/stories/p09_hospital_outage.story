tests: a hospital's computers go down in Estonia: two named men through one agency only, one unnamed voice passed on, a recycled data sale, a ministry, its minister and a capital, hospital and ambulance service
set: development

=== origins
hospital | body | Raudsalu Hospital | the hospital
ambulance | body | Southern ambulance service
tamm | person | Kaarel Tamm, head of information technology at Raudsalu Hospital
laas | person | Anneli Laas, spokeswoman of the supplier Medisoft
anon | anon | A person in the hospital's computer department, to Raudsalu Teataja
forum | record | Offer of patient records on a hackers' forum
inspectorate | body | Data protection inspectorate
ministry | body | Ministry of Social Affairs
minister | person | Liisa Pärn, minister of social affairs
tallinn | body | Government of Estonia | Tallinn
union | body | Nurses' union

=== edges
soft | tamm | laas | both reach us through Baltic Wire alone
soft | ministry | minister | the ministry and the minister at its head
soft | tallinn | ministry | the government and one of its ministries
soft | tallinn | minister | the government and one of its members

=== clusters
k1 | C | 2..2 | two-bodies | Ambulances from Raudsalu were sent to Tarvaste. | The hospital on its door and the ambulance service on the radio, each for itself.
k2 | S | 1..2 | two-named-one-agency* | The outage was caused by a failed update and not by an attack. | Two named people of two bodies, but only Baltic Wire heard them.
k3 | S | 1..1 | anonymous-chain* | A ransom demand appeared on the screens. | One unnamed person spoke to one paper; two others pass it on.
k4 | S | 1..1 | recycled* | The records of 1,400 patients are for sale. | One forum post from one site, passed on by the radio; the inspectorate says the data are old.
k5 | S | 1..3 | metonym* | Army technicians will help at the hospital. | Tallinn, a ministry and its minister: one government.
k6 | S | 1..1 | contradicting-figure* | Sixty-four operations were put off. | The union's figure in two outlets.
k7 | S | 1..1 | contradicting-figure | Forty-six operations were put off. | The hospital's figure in the agency only.

=== a | Raudsalu Teataja, English page | 2030-12-04 | byline=Maarika Ilves
Back to pencils: day two without computers

At the reception of Raudsalu Hospital there is a shoebox, and in the shoebox are the patients.
Each has a card with a name, a time and a letter, and a student carries the cards upstairs.

Nothing with a plug has been trusted here since Tuesday at ten to five in the morning.
A sheet taped to the glass door ~says~ [k1 hospital|ambulances are to go straight to Tarvaste], signed {Raudsalu Hospital}.

What has happened depends on whom you ask.
{A person in the computer department} ~described~ to Teataja [k3 anon|a red window demanding payment within seventy-two hours] on the first screens to be switched on.
The person asked not to be named because staff have been told not to talk.

[k6 union|Sixty-four operations have been called off so far], ~according to~ {the nurses' union}, which had its members count the empty tables.

Help is coming in uniform.
{Tallinn} ~has promised~ [k5 tallinn|a team of signals technicians from the army], who are expected on Thursday with their own cables.

By the lift an old man was asked for his date of birth a fifth time.
"Nineteen forty-nine," he said. "It has not changed."

=== b | Baltic Wire | 2030-12-04
Estonian hospital blames [k2 tamm|botched update], rules out attack

RAUDSALU, Estonia (Baltic Wire) - The breakdown at a regional hospital in southern Estonia was home-made, its technical chief said on Wednesday.

[k2 tamm|"It was our own overnight update, it went wrong, and nobody attacked us,"] {Kaarel Tamm} ~told~ Baltic Wire.

[k2 laas|An update had failed halfway and there was no outside interference], {Anneli Laas of the supplier, Medisoft,} ~said~ in a separate interview.

[k7 hospital|Forty-six operations had to be postponed], {the hospital} ~stated~.
The emergency room stayed open to those who came on foot.

{The Ministry of Social Affairs} ~said~ in an e-mail [k5 ministry|the defence forces would lend specialists].

An offer of patient data seen on a forum was not new, officials said.
[+ inspectorate|The file is the one stolen from a dental chain in 2029], ~established~ {the data protection inspectorate} after comparing the two.

=== c | Radio Viru, news in English | 2030-12-05
Raudsalu: hospital [k2 tamm|"not hacked"]

The hospital at Raudsalu says it has brought its outage on itself.
[k2 tamm|An update installed during the night collapsed, and there was no break-in], ~is the explanation~ {its IT head, Kaarel Tamm,} gave to Baltic Wire.
[k2 laas|The failure began in the update, not with intruders], {a spokeswoman of the software house} ~agreed~, speaking to the same agency.

That doesn't quite fit what has been in the local paper.
{Raudsalu Teataja} ~wrote~ on Wednesday of [k3 anon|a ransom message on the monitors], citing somebody on the inside.

Nor does it account for the website Nordic Breach Watch, which has ~found~ {an offer on a forum}: [k4 forum|files on 1,400 patients, price on request].

Patients by ambulance should expect a longer ride.
[k1 ambulance|Every crew from the Raudsalu district has been taking its patients on to Tarvaste since Tuesday], {the duty manager of the southern ambulance service} ~told~ us.

{Minister Liisa Pärn} ~told~ parliament [k5 minister|uniformed technicians would be there by the evening].

And the backlog?
[k6 union|Sixty-four operations], ~reckons~ {the nurses' union}.

=== d | Nordic Breach Watch | 2030-12-04
Another hospital, another dump?

It has been a long week for hospital admins and it's only Wednesday.
Here's what we have on Raudsalu, a 240-bed place two hours south of the Estonian capital.

First, the lock screen.
[k3 anon|There was one, and it asked for money], if {the employee who spoke to the local Teataja} is to be ~believed~.
We have no picture of it, and a group that holds a hospital hostage usually likes one.

Second, the data.
On a forum we've followed since spring, {a user with eleven posts} is ~offering~ [k4 forum|the records of fourteen hundred patients at Raudsalu].
The sample has ten lines of names and dates of birth.
It has no diagnoses, which is odd for a hospital.

Third, lessons.
Back up, test the backup, and keep a shoebox.
We'll update when somebody posts something with a timestamp.
