tests: a flood downstream of a dam: state media and an exile site, a recycled video, gauges of two states, a letter leaked to two outlets, villagers
set: blind

=== origins
dam | body | Water Authority of Sarvia, operator of the Orlik dam
gauge-s | record | Gauge of the Sarvian Water Authority at Lom
gauge-d | record | Gauge of the hydrological institute of Dravinia at Ferry Crossing
letter | record | Letter of 2 May from the dam's chief engineer to the ministry
clip | record | Clip of a torrent in a village street
exile-tip | anon | a reader in Lom, quoted by Free Sarvia
harju | person | Stana Harju, farmer in Lom
lomwitness | witness | Balkan Courier, own reporter in Lom
premier | person | Goran Velic, prime minister of Sarvia
govt | body | Government of Sarvia
redcross | body | Red Cross of Sarvia
institute | body | Hydrological institute of Dravinia

=== edges
soft | govt | premier | the government and its head

=== clusters
k1 | C | 2..2 | two-instruments | The river crested at 7.9 metres on Monday morning. | Two gauges of two states, on either bank of the border reach.
k2 | S | 1..1 | one-leak* | The chief engineer warned on 2 May that the spillway gate was jammed. | Two outlets read the one letter.
k3 | C | 2..2 | witness-and-named | No siren sounded in Lom. | The Courier's reporter, who had slept there, and a farmer quoted elsewhere.
k4 | S | 1..1 | one-video* | Water swept cars through the main street of Lom. | One clip, put out by state television and quoted with its caption by the site that recognises it from another flood.
k5 | S | 1..2 | same-body* | All victims will get 200,000 dinars each. | The government and its prime minister.
k6 | S | 1..1 | anonymous-only | Nine bodies lie in the cold store in Lom. | One unnamed reader.
k7 | S | 1..1 | plain | Four people died. | Only the Red Cross.
k8 | U | 1..1 | opinion | The government murdered its people. | Free Sarvia's opinion.

=== a | Sarvian Television, website | 2032-05-11
Prime minister among the people of Lom

Prime minister Goran Velic today visited the citizens of Lom, who greeted him with bread and salt in spite of the weather.

[k5 premier|"Each household that has suffered will receive 200,000 dinars by Friday,"] {he} ~promised~.

[k1 gauge-s|The Orlica reached its highest level, 7.9 metres, at 06:00 on Monday], ~according to~ {the measuring post of the Water Authority}, and has been falling since.

{The dramatic recording which viewers have been sending us} ~shows~ [k4 clip|vehicles being carried along the main street of Lom].

The operator of the dam [+ dam|worked in line with the rule book at every moment], {the Authority} ~stated~.
The visit ended with a concert by schoolchildren.

=== b | Free Sarvia (Vienna) | 2032-05-11
They knew

On 2 May a man who has spent his life with concrete sat down and wrote to his minister.
[k2 letter|"Gate 3 of the spillway can no longer be moved by its motors,"] it ~says~ in {the letter}, a copy of which Free Sarvia publishes today.

Nine days later there is mud in the beds of Lom.
[k6 exile-tip|"There are nine in the cold store of the dairy,"] {a reader} ~writes~ to us, who begs us to leave out his name.

{Stana Harju}, who lost her calves, ~does not mind~ hers being used.
[k3 harju|"Siren? I heard the cow, that was the siren,"] {she} ~said~ on the telephone.

[k8 doc-b !o|This is not a natural disaster but murder by neglect], and the murderer was being fed bread and salt this morning.

=== c | Balkan Courier | 2032-05-12 | byline=Petra Lind
The wave that came without a sound

I had taken a room above the pharmacy in Lom for a story about storks.
At ten past four I woke because the street lamps were out and something was knocking against the door.
It was a boat.
[k3 lomwitness|Nothing had warned us; the siren on the fire station roof stayed mute all night].

Across the border, {the Dravinian institute's gauge at Ferry Crossing} ~registered~ [k1 gauge-d|a peak of 7.9 metres shortly after dawn on Monday].

{A letter} that the dam's chief engineer sent to the ministry, seen by the Courier, ~warned~ on the second of the month that [k2 letter|the third spillway gate was stuck].

{The government} ~says~ it [k5 govt|will pay 200,000 dinars to every affected home].
{The Red Cross} ~counts~ [k7 redcross|four dead].

=== d | Sofia Morning | 2032-05-12
Sarvia flood: careful with that clip

It has been watched six million times: silver car, red awning, brown water.
[k4 clip|"Main street, Lom, this morning,"] ~runs~ {the caption}.

Readers with long memories will know the awning.
It belongs to a baker in Varna province, and the clip ran on this very site in the autumn of 2027, when our own reservoir spilled over.
The baker, who is in good health, has had calls from as far as Chile.

What happened in Lom is bad enough.
{Dravinia's hydrologists} ~point out~ that [+ institute|no message about the opening of the gates reached them until seven o'clock], although a treaty of 1974 provides for six hours' notice.
