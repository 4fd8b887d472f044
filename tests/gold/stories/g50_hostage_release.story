tests: a release of captives: a capital and its presidency, a pool report, an old article passed off as new, two families, a mediator
set: development

=== origins
ulmar | body | Presidency of Sarmia, called the Citadel after its seat | the Citadel; the presidency
foreign | body | Foreign ministry of Sarmia
tavra | body | Government of Belor, called Tavra after its capital
pool | witness | Pool reporter on the airfield, for all outlets
mediator | person | Sister Agathe Mbaye, mediator of the Order of St Clare
family-a | person | Hanna Lindqvist, wife of the freed engineer
old-source | person | Colonel Viktor Dahn, commander of the border troops
family-b | person | Peter Osei, brother of the freed doctor
beacon-anon | anon | a diplomat in Ulmar

=== edges
soft | ulmar | foreign | the ministry is part of the government that the president leads
hard | doc-d | old-source | d repeats the sentence of a, two years older, that a credits to Colonel Dahn

=== clusters
k1 | C | 2..2 | parties-agree | Five captives have been handed over at Sill bridge. | Sarmia's presidency and the government of Belor, the two sides of the exchange.
k2 | S | 1..2 | metonym* | No ransom was paid. | "The Citadel" is the presidency and the foreign ministry its department; the mediator is silent on it. |
k3 | S | 1..1 | pool-report* | The captives wore grey tracksuits. | One pool reporter, two newsrooms.
k4 | C | 2..2 | two-named | The captives had been fed well. | The wife of one and the brother of another, told by two people to two outlets.
k5 | S | 1..1 | recycled-old-story* | Border troops have been put on the highest alert. | The alert of 2029, printed again in 2031 without its date. | text-reuse
k6 | S | 1..1 | anonymous-alone | A sixth captive has died. | A diplomat without a name. | anonymous-only
k7 | S | 1..1 | one-person-many-names* | The talks took eleven months. | Sister Agathe, "the mediator", "the nun".

=== a | Ulmar Beacon | 2029-04-10
Border troops on alert after shots at Sill

[k5 old-source|All units along the river have been put on the highest level of alert until further notice], {Colonel Viktor Dahn}, who commands the border troops, ~said~ on Tuesday.

[+ doc-a|Shots were heard near the bridge at Sill shortly before midnight].
Nobody was hit.

The government in Tavra has closed its side of the crossing to lorries.
Villagers were told to keep away from the bank.
The river has been the line between the two countries since the armistice of 1994, and in most years the only traffic on the bridge at night is a doctor on a bicycle.
Schools in the district opened an hour late.

=== b | Ulmar Beacon | 2031-05-16
[k1 ulmar|Five freed at Sill bridge]

Five citizens who had been held in Belor since last June came home on Friday.

[k1 ulmar|They were handed over in the middle of the bridge at Sill at 6 a.m.], {the Citadel} ~announced~.
[k2 ulmar 2|Not a coin had been paid for them], {2|the presidency} ~2|added~.

[k3 pool 3|All five wore grey tracksuits and carried plastic bags], ~3|according to~ {3|the pool report} from the airfield.

[k4 family-a 4|"He says that they got meat twice a week and as much bread as they liked,"] {4|Hanna Lindqvist, the wife of the engineer}, ~4|told~ the Beacon.

[k7 mediator 5|Eleven months of talks lie behind us], {5|Sister Agathe Mbaye of the Order of St Clare} ~5|said~; she had carried the letters.

[k6 beacon-anon 6|A sixth captive died in January], {6|a diplomat} ~6|said~.

=== c | World at Six | 2031-05-16
Transcript of the main bulletin

Good evening.
Five people have been freed after almost a year in captivity.

[k1 tavra|The exchange was completed at Sill at dawn], {Tavra} ~said~, and all five of them were "in possession of their shoes".

[k3 pool 2|They stepped off the helicopter in grey tracksuits], {2|the pool reporter} ~2|wrote~.

[k2 foreign 3|No ransom had changed hands], {3|the foreign ministry in Ulmar} ~3|stressed~.

{4|The mediator}, a nun, ~4|told~ this programme that [k7 mediator 4|it had taken her eleven months].

We reached {5|Peter Osei}, whose sister, a doctor, is among the five.
[k4 family-b 5|"She has even put on weight, they were given proper meals,"] {5|he} ~5|said~.

The five will spend the night in the military hospital.

=== d | RiverTalk | 2031-05-17
They say peace. And then they do THIS

So everyone is hugging on television.
Look what they are not showing you.

[k5 doc-d|All units along the river have been put on the highest level of alert until further notice.]
Nobody was hit.

Ask yourself why now.
Ask yourself who gains if we all look at five tracksuits.
My uncle served on that river and he says that when it is quiet there, it is too quiet.

Comments are open, but keep it clean, and please stop posting pictures of your lunch.
Tomorrow: what the water board does not want you to know about chlorine.
