tests: a boat of migrants is brought to an island: a coastguard and a volunteer's blankets, a captain and a passenger, one woman's account in three outlets, a capital, a ministry and its minister, one prosecutor's release, one ship's log
set: development

=== origins
coastguard | body | Coastguard of Melkarta
attard | person | Rosaria Attard-Vella, coordinator of Gherba Lifeline
tekle | person | Yonas Tekle, passenger
zawada | person | Przemysław Zawada, master of the Baltic Heron
selam | person | Selam, passenger with twin daughters
valmaris | body | Government of Melkarta | Valmaris
ministry | body | Interior ministry of Melkarta
saccardi | person | Livio Saccardi, interior minister of Melkarta
prosecutor | body | Public prosecutor in Valmaris
post-anon | anon | Passengers, to the Melkarta Post
slow-anon | anon | Three young men from the boat, to Slow Water
zahra | person | Carmela Zahra, mayor of Gherba
cassar | person | Bruno Cassar, hotel owner on Gherba
log | record | Bridge log of the Baltic Heron, read by the Melkarta Post

=== edges
soft | valmaris | ministry | the government and one of its ministries
soft | valmaris | saccardi | the government and one of its members
soft | ministry | saccardi | the ministry and the minister at its head
soft | post-anon | slow-anon | unnamed passengers of one boat, who may be the same

=== clusters
k1 | C | 2..2 | two-bodies | Eighty-three people were brought ashore. | The coastguard's figure and the volunteers' own count of blankets.
k2 | C | 2..2 | passenger-and-captain | The boat's engine had failed. | A passenger told the weekly, the master of the ship that found them told the Post.
k3 | S | 1..1 | hearsay-of-one* | A second boat left the same beach that night. | One woman, by name, as "a woman with twins" and through the volunteer she told.
k4 | S | 1..3 | metonym* | The people will be moved to the mainland on Thursday. | A capital, a ministry and its minister: one government.
k5 | S | 1..1 | one-press-release* | Two men from the boat were arrested as smugglers. | One release of the prosecutor in two outlets.
k6 | S | 1..2 | anonymous-only* | The passage cost 2,800 euros a head. | Unnamed passengers in two outlets; nobody answers for it.
k7 | U | 2..2 | shared-opinion* | The island can take no more people. | The mayor's and a hotelier's opinion.
k8 | S | 1..1 | one-record* | The first call for help was heard at ten past four. | One log, read by the Post and cited from the Post by two others.

=== a | Mediterranean Press Service | 2031-11-12
[k1 coastguard|Eighty-three migrants landed] on Melkarta's Gherba island

VALMARIS, Nov 12 (MPS) - A wooden fishing boat that had been adrift south of the Melkarta archipelago was towed into Gherba on Tuesday with its passengers alive, many of them suffering from exposure.

[k1 coastguard|Eighty-three people, 19 of them children, were taken off at the fuel quay], {the coastguard} ~said~.

There may have been others.
[k3 selam|Another vessel put out from the same beach within the hour], ~according to~ {a woman travelling with twin daughters}, who was questioned through an interpreter.
An aircraft searched an area of 900 square miles on Wednesday without result.

{Prosecutors in Valmaris} ~announced~ in a press release [k5 prosecutor|the arrest of two of the men on board on suspicion of smuggling].

[k4 valmaris|All will be transferred to the mainland on Thursday], {Valmaris} ~promised~, after pictures of families in a school gymnasium were shown across Europe.

It was a cargo ship, the Baltic Heron, that raised the alarm.
[k8 log|It picked up the first distress call at 4.10 a.m.], {the Melkarta Post} ~reported~, citing its log.

Gherba, population 2,300, has received 1,104 people since January.

=== b | The Melkarta Post | 2031-11-12 | byline=Stefan Buhagiar
"I have children, too," says master of the Baltic Heron

Captain Przemysław Zawada keeps a tidy log, in pencil, and pushed it across the table before he was asked.
{It} ~has~, in capitals, [k8 log|a call for help on channel sixteen at ten past four].
At five his searchlight found them.

[k2 zawada|"Their machine was finished: my second engineer went down into the boat and the pistons had seized,"] {the 51-year-old} ~told~ The Post in the mess of his ship.
He stood by until the tug came and has lost a day's hire, which he regards as cheap.

On the quay {some of the passengers} ~spoke~ of [k6 post-anon|2,800 euros for each place].
None wished to give a name while families are still in debt.

[k5 prosecutor|Two of their number are in custody as suspected smugglers], {the public prosecutor} ~states~ in a release, one of them aged 17.

Accommodation is stretched.
[k4 ministry|Buses and the ferry have been booked for Thursday to bring the whole group across to the mainland], {the interior ministry} ~assured~ this newspaper.

Mayor Carmela Zahra has heard that before.
[k7 zahra !o|"We are full, there is no room for one more mattress,"] {she} ~said~, standing in her own office among eleven of them.

=== c | The Gherba Islander | 2031-11-13 | byline=Doris Farrugia
A cold Tuesday on the fuel quay

Those of us who went down with flasks on Tuesday will not forget the silence.

{Rosaria Attard-Vella}, who runs Gherba Lifeline out of the old tuna shed, is not one for speeches.
[k1 attard|She gave out a blanket to each as they stepped off and had eighty-three gone from the pile], {she} ~told~ the Islander, counting twice because of the babies.

{Yonas Tekle}, a schoolmaster, wrote his name in our notebook in three alphabets.
[k2 tekle|The motor stopped on Sunday before dark and nobody could start it again], was {his} ~account~, and after that they sang and after that they didn't.

{Selam}, who is 26, wouldn't be parted from the twins, not even by Dr Mifsud.
[k3 selam|She had seen a blue boat with as many people in it push off from the beach just behind theirs], {she} ~said~.
She asked everybody in uniform about it.

{Minister Livio Saccardi} came on the noon hydrofoil in good shoes and ~gave his word~ that [k4 saccardi|they'd be on the mainland by Thursday night].

Not all of us were on the quay.
[k7 cassar !o|"There's no more space on this rock, and somebody has to say it,"] {Bruno Cassar of the Hotel Calypso} ~said~, and then sent forty pillows.

School will be in the parish hall until Monday.
Mothers are asked to send slippers.

=== d | Slow Water | 2031-12-01 | byline=Ingrid Halvorsen-Mbeki
The blue boat

There is a list on the wall of the old tuna shed in Gherba, and it has a blank at the end.

The blank is for a boat.
[k3 selam|It set off from the same beach on the same night, painted blue], says Rosaria Attard-Vella, the coordinator of the volunteers, who has never seen it; {a mother of twin girls} ~described~ it to her on the quay, and she wrote it down because nobody else had a pen.
Since then she has written to nine harbours.

I went to the island two weeks after the landing, when the gymnasium had been scrubbed and the children had their wall bars back.
The people were gone.
I found three of them, young men, in a town on the mainland, picking oranges.
[k6 slow-anon|They had paid two thousand eight hundred euros apiece], {they} ~told~ me, [+ slow-anon|to a man they knew as Doctor].
They would rather I did not describe them further.

Of the rescue they remember a light.
[k8 log|The call had gone out at ten minutes past four], {the Melkarta Post} ~read~ in the log of the ship that came.
None of them had a watch.

One had never stopped looking backwards, he said, the whole of that night, and when I asked what for he said: for the sound.
