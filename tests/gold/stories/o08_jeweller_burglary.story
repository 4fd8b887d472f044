tests: a burglary at a Belgian jeweller's: owner and prosecutors, alarm log and neighbour, two passers-by, one owner in three, unnamed investigators in two
set: development

=== origins
owner | person | Hilde Claessens, owner of the jeweller's | Mrs Claessens; the jeweller
prosecutor | body | Public prosecutor's office of East Flanders
pspokes | person | Bram Devos, spokesman for the public prosecutor's office of East Flanders
log | record | Log of the alarm company Vigila
neighbour | person | Rachid Amrani, neighbour above the bakery
baker | person | Joost Peeters, baker
driver | person | Fatou Diallo, driver of the first bus
anon1 | anon | A person close to the investigation, to De Scheldebode
anon2 | anon | Investigators, to Radio Waasland
landlord | person | Luc Verhulst, owner of the empty shop
professor | person | Griet Osterlinck, criminologist

=== edges
soft | prosecutor | pspokes | the office and its spokesman
soft | anon1 | anon2 | unnamed people of one investigation, who may be the same

=== clusters
k1 | C | 2..2 | person-and-body | The thieves came through the wall from the empty shop next door. | The owner found the hole, the prosecutor's office describes it.
k2 | C | 2..2 | document-and-person | The alarm rang for forty minutes before anybody came. | The alarm company's log, and a man whom it kept awake.
k3 | C | 2..2 | two-witnesses | A grey van with French plates stood in the lane that night. | A baker told the paper, a bus driver told the radio.
k4 | S | 1..1 | one-person-many-names* | Watches and stones worth 800,000 euros were taken. | The owner's sum in three outlets.
k5 | S | 1..2 | same-body* | It is the third such burglary in the province this year. | The prosecutor's office and its spokesman.
k6 | S | 1..2 | anonymous-only* | The thieves were told which safe to open. | Unnamed investigators in two outlets.
k7 | S | 1..1 | plain | The empty shop had been let under a false name. | The landlord alone.
k8 | U | 1..1 | interpretation | The gang was trained in the building trade. | A criminologist's reading.

=== a | De Scheldebode, English edition | 2031-03-18 | byline=Annelies Wouters
Jeweller finds [k1 owner|hole in the wall] where the clock used to hang

At eight on Monday morning Hilde Claessens unlocked the shop her grandfather opened in 1929, and felt a draught.

[k1 owner|"I was looking through my own wall into the shop next door, into the empty one, there was a hole you could push a pram through,"] {she} ~says~.
The clock lay face down among the bricks.

[k4 owner|What was in the back safe came to 800,000 euros], by {her} ~reckoning~: wristwatches, mostly, and the loose diamonds of three customers.

Sint-Arnout had not slept through it.
{Rachid Amrani}, who lives above the bakery, looked at his phone when the siren woke him, and again when it stopped.
[k2 neighbour|"It screamed for forty minutes, and I did not see one person come,"] {he} ~said~.

Below him {Joost Peeters} was already at the dough.
[k3 baker|He had noticed a grey delivery van in Lijnwaad lane, French number plates, lights off], {he} ~told~ this newspaper.
He took it for the fish man.

[k6 anon1|The burglars knew which of the two safes was worth the trouble because somebody had told them], ~according to~ {a person close to the investigation}.
Mrs Claessens has four staff and would hear nothing of it.

Who rented the premises next door?
[k7 landlord|The name on the lease turns out to be invented], {landlord Luc Verhulst} ~admitted~.

=== b | Belgian Press Service | 2031-03-17
[k1 prosecutor|Thieves break through wall] to rob Flemish jeweller

GHENT (BPS) - Burglars stole watches and gems from a jeweller's in Sint-Arnout in the early hours of Monday, authorities said.

[k1 prosecutor|They had broken through the party wall from a vacant shop], {the East Flanders prosecutor's office} ~said~.
Cutting equipment was left behind.

[k4 owner|The haul was valued at 800,000 euros], {the owner} ~told~ BPS.

[k5 prosecutor|It was the third burglary of the kind in the province since January], {the office} ~said~, after one in Lokeren and one in Aalst.

{A log of the alarm company Vigila}, seen by BPS, ~shows~ [k2 log|the signal running from 3.12 until a guard switched it off at 3.52].
The company said its patrol had been on another call and that it was reviewing its arrangements with local police, who are short of night crews on Sundays.

A judge has been appointed to lead the inquiry.
Nobody had been arrested by Monday evening.

=== c | Radio Waasland, in English | 2031-03-18
The mole job: what Sint-Arnout is talking about

That's the name it goes by already, and everybody at the market had a theory this morning.

Here's something that isn't a theory.
Fatou Diallo drives the first bus to Temse.
[k3 driver|"Ten to four, in the lane behind the jeweller's, a grey van, French plates, and I had to fold my mirror in to get by,"] {she} ~told~ us.
She has since been to the police.

The prosecutors aren't saying much.
[k5 pspokes|"This is number three in our province this year, and yes, we are comparing them,"] was ~all~ {their spokesman, Bram Devos,} would give us.

{Investigators} ~tell~ Radio Waasland, on condition that we don't name them, that [k6 anon2|the gang had been tipped off about the right safe].

We asked the criminologist Griet Osterlinck what sort of people cut a hole that neat.
[k8 professor !i|"These are men who learned their trade on building sites, not in prison,"] {she} ~thinks~.

And Hilde?
She was behind her counter with a cup of coffee and no stock.
[k4 owner|Eight hundred thousand euros' worth is gone], {she} ~says~, and she's opening on Saturday regardless.
