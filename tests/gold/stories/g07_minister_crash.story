tests: a death reported, withdrawn by its agency and still repeated elsewhere; the crash itself well attested
set: development

=== origins
avalon | agency! | Avalon Wire, story of 2 July, withdrawn | Avalon Wire; Avalon
avalon-correction | witness | Avalon Wire about its own story
police | body | Harrat traffic police | traffic police; the police
lorry-driver | person | Yusuf Adeyemi, lorry driver
surgeon | person | Professor Hala Nasser, surgeon at Harrat Central
brother | person | Karim Bensaid, the minister's brother
telegraph-witness | witness | Harrat Telegraph, own reporter at the interchange

=== edges

=== clusters
k1 | U | 0..0 | withdrawn* | Minister Leila Bensaid is dead. | Avalon Wire withdrew the report; the Coast Tribune and Radio Harbour Light still repeat it in its name. | retracted
k2 | C | 3..3 | two-named | The minister's car hit a lorry at the Palm interchange. | Traffic police through one outlet, the lorry's driver to another, and the Telegraph's reporter saw the wreck: three roots.
k3 | C | 2..2 | two-named | The minister is alive and has a broken leg. | Her surgeon to one outlet, her brother to another; neither is the other's source.
k4 | S | 1..1 | self-report | Avalon Wire withdraws its report of the death. | The agency about its own work. | retraction
k5 | S | 1..1 | plain | The lorry had no lights. | Only the police say so.

=== a | Coast Tribune | 2031-07-03
Nation mourns a reformer

[k1 avalon|Leila Bensaid, the minister who gave the villages their water, is dead at 51], ~according to~ {Avalon Wire}.

[k2 police 2|Her official car ran into a lorry at the Palm interchange on Tuesday night], {2|traffic police} ~2|said~.
[k5 police 3|The lorry was standing on the slip road without lights], ~3|according to~ {3|the police}.

[+ doc-a|She was a hydrologist by training and came late to politics].
[+ doc-a|In four years she laid 1,900 kilometres of pipe and quarrelled with every contractor in the land].
Flags at the ministry were still flying at the top of their poles last evening; nobody, it seems, had told the caretaker.

=== b | Avalon Wire | 2031-07-02 | byline=Avalon Wire
WITHDRAWAL - Minister Bensaid

HARRAT, July 2 (Avalon Wire) - [k4 avalon-correction !r|Please withdraw the story headed "Minister Bensaid killed", sent at 23:10.]
Avalon Wire reported that the water minister, Leila Bensaid, had died in a road accident.
[k4 avalon-correction !r|The report was wrong and Avalon regrets the error.]

[k3 surgeon 3|Bensaid is being treated for a fractured thigh], {3|Professor Hala Nasser of Harrat Central hospital} ~3|said~ in a telephone call on Wednesday morning.
[+ surgeon|"She woke up and asked for her files,"] {the surgeon} ~added~.

There is no substitute story at this time.
A fuller account will follow.
Subscribers who have used the earlier item are asked to remove it from their pages and to tell their readers.

=== c | Harrat Telegraph | 2031-07-03
"I saw her face in my mirror"

By Nadia Feroz at the Palm interchange

[+ telegraph-witness|The bonnet of the black saloon is still under the trailer].
[k2 telegraph-witness|The minister's car went into the back of a lorry here], as {this reporter} ~could see~ on Wednesday from the skid marks and the two vehicles themselves, not yet pulled apart.

{2|Yusuf Adeyemi} has driven that lorry for nine years.
[k2 lorry-driver 2|"The government car struck me from behind while I was slowing down,"] he ~2|told~ the Telegraph, showing the bruise of his belt.

[k3 brother 3|The minister has a broken leg and is grumbling about the food], {3|her brother, the dentist Karim Bensaid}, ~3|said~ outside the family house.
He asked that people stop bringing wreaths.

=== d | Radio Harbour Light | 2031-07-03
Breakfast with Omar

Omar: Six o'clock, and a sad one.
[k1 avalon|Minister Bensaid has died of her injuries], {Avalon Wire} ~says~, and we played her favourite song.

Caller: Is it sure, Omar?

Omar: It's on the wire, sister.

Caller: My cousin mops the floors at Harrat Central and says she's shouting for coffee.

Omar: Then let's hope for your cousin.
What did she do for your village, the minister?

Caller: We had a tap put in, with her name on it, and the goats have learnt to open it.

Omar: Now the tides, and then more of your calls until seven.
