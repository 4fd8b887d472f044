tests: a fake goat vaccine in Kenya: two laboratories on what was in the vials, a landlady and the police on a locked shop, a county and its vet, one herder under several descriptions, one unnamed trader passed on, two named officers through one agency only, a smaller count, shared prediction
set: development

=== origins
natlab | body | National Veterinary Laboratory
oduor | person | Prof. Achieng Oduor, Mount Kinangop University | Oduor
landlady | person | Fatuma Abdi Noor, landlady of the shop
muthama | person | Jackson Muthama, police inspector at Ol Keresi
wairimu | person | Grace Wairimu, immigration officer at the border post
county | body | Government of Ol Keresi County, bulletin
ndirangu | person | Dr Wanjiku Ndirangu, county director of veterinary services
herder | person | Lemayian Ole Sankale, chairman of the grazing committee at Enkare | Ole Sankale
trust | body | Malisho Trust, a pastoralists' charity
trader | anon | A trader at the stock market, to Pastoral Voice

=== edges
soft | muthama | wairimu | both reach us on this through the Great Lakes Press Service alone
soft | county | ndirangu | the county and its director of veterinary services

=== clusters
k1 | C | 2..2 | two-laboratories | The vials held nothing but salt water. | A national laboratory and a university, on vials each got for itself.
k2 | C | 2..2 | police-and-person | The dealer's shop was found locked on the morning of 15 May. | The landlady and the police, each of whom went there.
k3 | S | 1..2 | same-body* | Some 2,300 goats have died. | The county and its director of veterinary services.
k4 | S | 1..1 | contradicting-figure | About 900 goats have died. | Only the charity's count.
k5 | S | 1..1 | one-person-many-names* | The grazing committee bought 400 doses at 60 shillings each. | One herder, in three outlets.
k6 | S | 1..1 | anonymous-chain* | The cartons came over the Tanzanian border by lorry. | One unnamed trader to one station, passed on by a newsletter.
k7 | U | 2..2 | shared-prediction* | The disease will be in the next county before the rains. | Two vets expect it.
k8 | S | 1..2 | two-named-one-agency* | The dealer left the country on 16 May. | Two named officers, but only one agency heard them.

=== a | Rift Herald | 2034-05-27 | byline=Kiptoo Arap Sang
They paid for water

Enkare smells of smoke that has hair in it.
The pits behind the dip are forty paces long, and a boy with a donkey cart was bringing more when we came.

The committee had done what the radio tells committees to do.
Lemayian Ole Sankale, its chairman for six years, collected from every homestead and went to town with the money in a sock.
[k5 herder|"Four hundred doses, sixty shillings each, and the man gave me a cool box free,"] {he} ~told~ the Herald.

What was in the box?
Professor Achieng Oduor bought her own, from the same shop in the same week, because a student had grown suspicious of the label.
[k1 oduor|"Salt and water, you could cook ugali in it,"] ~was {her} finding~ at Mount Kinangop University.

{The county's director of veterinary services, Dr Wanjiku Ndirangu,} ~puts~ [k3 ndirangu|the dead at around 2,300 goats] and has closed nine markets.
She is out of real vaccine as well, and of fuel.

Worse is to come, on that the professionals are at one.
[k7 ndirangu !p|"It will cross into the next county before the rains,"] {Dr Ndirangu} ~warned~.

Ole Sankale had sixty-two goats in April.
He counted the survivors for us, pointing with his chin as one does.
There were seven.

=== b | Great Lakes Press Service | 2034-05-24
Kenya lab finds [k1 natlab|no vaccine] in goat plague vials

NAIROBI (GLPS) - A product sold to herders as protection against goat plague was worthless, Kenyan authorities said on Wednesday.

[k1 natlab|Twelve vials taken from the county store contained saline solution and nothing else], {the National Veterinary Laboratory} ~reported~.

Police are seeking Titus Barmasai, owner of Highveld Agrovet in Ol Keresi.
[k2 muthama|His shop was locked and the shelves bare when officers arrived on the morning of 15 May], {Inspector Jackson Muthama} ~said~.

[k8 muthama|Barmasai left Kenya on 16 May], {Muthama} ~told~ GLPS.
[k8 wairimu|"We have him going out on the sixteenth, on foot, one bag,"] {Grace Wairimu, the immigration officer in charge at the border post,} ~said~ when the agency telephoned her.
A relative reached by GLPS would not comment.

[k5 herder|A grazing committee paid 60 shillings a dose for 400], {its chairman} ~said~ in Enkare, one of the worst-hit settlements.

Goat plague, or PPR, kills up to nine in ten animals in flocks that have never met it.
It does not infect people.
Kenya has promised to be rid of it by 2036 and vaccinates free of charge, when there are doses.

=== c | Pastoral Voice FM, website | 2034-05-25
Who sold us this? Your calls on Highveld

All morning you rang, and we've tried to check what you told us.

The shop first.
It stands in Mosque Lane and belongs to Fatuma Abdi Noor, who came into the studio.
[k2 landlady|"I went for the rent on the fifteenth, early, and there was a padlock on it as big as a shoe,"] {she} ~said~.
It wasn't hers.

Next, where the stuff came from.
[k6 trader|The cartons arrived by lorry from the Tanzanian side], ~says~ {a man who trades at the stock market}; he wouldn't give his name on air, and says he helped unload without knowing what it was.

Lemayian called from Enkare, and plenty of you know his voice.
[k5 herder|He handed over 24,000 shillings, sixty for each of 400 shots], {he} ~says~, and he wants it back in goats.

Now the numbers.
You'll have heard a big one from the county.
{Malisho Trust}, whose people went from boma to boma with a tally sheet, ~has~ [k4 trust|about 900 goats dead so far] in the same four wards.

So please, keep the sick ones apart, don't sell them on, and don't throw carcasses in the river.
There's a free number, and a vet will call you back before dark.

=== d | AgriTrade East, newsletter | 2034-05-30
Small stock: Ol Keresi closed until further notice

Prices.
Nairobi butchers paid 11 percent more for goat on Monday than a fortnight ago.
No live animals are leaving the county, and traders are filling in from the coast.

Losses.
[k3 county|Mortality stands at 2,300 head], ~according to~ {the county government's bulletin of 26 May}; expect restocking demand from September at the earliest.

Outlook.
Buyers further west ought not to feel safe.
{Oduor, the Kinangop professor who raised the alarm,} ~forecasts~ that [k7 oduor !p|the neighbouring county will be infected before the rains arrive].

Supply chain.
Those who buy veterinary goods should ask for import papers.
[k6 trader|The fake vaccine was trucked in across the border from Tanzania], {an unnamed market trader} ~told~ Pastoral Voice last week; Dodoma hasn't responded.

The suspect.
As for Mr Barmasai, [k8 muthama|he is out of the country since the 16th], {a police inspector} ~told~ GLPS, which had [k8 wairimu 2|the same date] ~2|from~ {2|the border post}.

Subscribers holding Highveld stock of any kind, dips and dewormers included, are advised to return nothing and throw away nothing until the police have asked for it.
