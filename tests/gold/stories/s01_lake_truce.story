tests: a prisoner exchange under a truce: enemies who agree, a capital for its ministry, one priest under three descriptions, diplomats without names, a hospital and its register
set: development

=== origins
okaru | person | Col. Denis Okaru, spokesman of the Luboran general staff | the colonel
front | body | Plateau Front, rebel movement
kadima | person | Father Paulin Kadima, head of the mission school at Kirembe | a priest; the 61-year-old
gov | body | Government of Lubora | Mbanzi
mfa | body | Ministry of foreign affairs of Lubora
ngandu | person | Salome Ngandu, foreign minister of Lubora | the minister
anon-a | anon | A diplomat who follows the talks (Mbanzi Standard)
anon-b | anon | Two people briefed on the calendar (Lakes Wire)
anon-c | anon | A European envoy (Radio Tanganda)
ndala | person | Moses Ndala, Centre for Border Studies
mbeya | person | Dr Irene Mbeya, director of Saro provincial hospital
register | record | Mortuary register of Saro provincial hospital, seen by the Great Rift Review
mission | body | United Nations observer mission on the lake
radio-witness | witness | Radio Tanganda, own reporter on the Kirembe ferry

=== edges
soft | gov | mfa | a government named by its capital and its foreign ministry
soft | mfa | ngandu | the ministry and its minister
soft | gov | ngandu | the government and its minister
soft | anon-a | anon-b | unnamed people around the same talks
soft | anon-a | anon-c | unnamed diplomats around the same talks
soft | anon-b | anon-c | unnamed people around the same talks
soft | mbeya | register | the hospital's director and the hospital's own register

=== clusters
k1 | C | 2..2 | opposed-agree | Forty-one prisoners were handed over at Kirembe on Tuesday. | The army's spokesman and the rebel movement, enemies, each give the same number.
k2 | S | 1..1 | one-person-many-names* | A mortar round fell by the Kirembe ferry office on Monday, after the truce began. | Father Kadima by name, "a Roman Catholic priest" and "the 61-year-old": one man.
k3 | S | 1..3 | metonym* | Lubora has called its ambassador in Tanganda home. | Ministry, minister and "Mbanzi" are one government.
k4 | S | 1..3 | anonymous-only* | The talks go on in Lusaka on 9 March. | Only unnamed people, who may be the same ones.
k5 | U | 1..2 | prediction | The truce will not outlast the dry season. | A forecast of an analyst and of a magazine.
k6 | S | 1..2 | same-body* | The hospital at Saro has received twelve dead since January. | Its director and its own register.
k7 | C | 2..2 | witness-official | The Kirembe ferry carries passengers again. | The UN mission says so and a radio reporter rode on it.

=== a | The Mbanzi Standard | 2031-02-19 | byline=Esther Luvumba
[k1 okaru|Forty-one men] walk off the Kirembe boat

KIREMBE: They came down the ramp in single file, in borrowed shirts, and some of them knelt on the concrete.

[k1 okaru|Forty-one government soldiers held since the November fighting were brought across on Tuesday], {Colonel Denis Okaru}, who speaks for the general staff, ~told reporters~ at the jetty.
He declined to say what had been given in return.

On the other side's charge that the guns had not in fact fallen silent, the colonel was curt.
[+ okaru|"Not one tube of ours has fired since Sunday noon,"] {he} ~said~.

{Father Paulin Kadima}, who keeps the mission school above the landing, ~remembers~ Monday differently.
~According to~ {the priest}, [k2 kadima|a mortar round came down a few paces from the ticket office at about four in the afternoon].
Nobody was hurt, because everybody was at the market.

Relations with the eastern neighbour are cooling all the same.
[k3 mfa|The ambassador in Tanganda is to return "for consultations without a fixed term",] the {ministry of foreign affairs} ~wrote~ in a note handed to embassies last night.

{A diplomat who follows the talks} nevertheless ~expects~ no delay: [k4 anon-a|delegations have been told to be in Lusaka on 9 March].

=== b | Lakes Wire | 2031-02-18 | byline=agency desk, Mbanzi
Lubora rebels return captured soldiers as truce holds

MBANZI, Feb 18 (Lakes Wire) - [k1 front|The Plateau Front released 41 captives to the army at the lake port of Kirembe on Tuesday], {the rebel movement} ~announced~ in a communique sent from its office abroad.

It was the first such gesture since fighting over the northern salt pans resumed in November.

[k2 kadima|A shell exploded beside the ferry office on Monday, more than 24 hours into the ceasefire], {a Roman Catholic priest in the town} ~said~ by telephone.
Both armies denied firing it.

The provincial hospital at Saro, the only one in the area with a surgeon, has meanwhile been counting.
[k6 mbeya|"Since New Year we have taken in twelve dead, nine of them in uniform,"] {its director, Dr Irene Mbeya}, ~told~ Lakes Wire.

[k4 anon-b|The next round has been pencilled in for March 9 in the Zambian capital], ~said~ {two people briefed on the calendar}, who asked not to be named because nothing has been announced.

[k3 ngandu|"Our ambassador is on his way back from Tanganda, and he has been advised to bring his winter suits,"] {Foreign Minister Salome Ngandu} ~said~ on state television.

[k5 ndala !p|"This is a dry-season truce and it will end with the dry season,"] ~predicted~ {Moses Ndala of the Centre for Border Studies}.

[k7 mission|The passenger ferry went back into service on Tuesday afternoon], ~according to~ {the United Nations observer mission}, whose launches had escorted it.

=== c | Radio Tanganda | 2031-02-18
Lake truce: as it happened

17:40 {Mbanzi} ~lets it be known~ that [k3 gov|its man here has been ordered home].
No date for a return.
Our own foreign ministry says it will not reply in kind.

16:55 We have been trying all day to get through to Kirembe.
[k2 kadima|A mortar bomb landed on the quay yesterday], ~says~ {the 61-year-old who runs the mission school there}, and his pupils have been digging out the splinters with spoons.
[+ kadima|He has kept the tail fin and means to show it to the observers.]

16:10 Aline Furaha, our reporter, has just stepped ashore.
[k7 radio-witness|The boat is running: she made the three o'clock sailing from the east bank with some sixty passengers and a good many goats.]
The fare has doubled.

15:30 What next?
{A European envoy} ~tells~ us [k4 anon-c|everybody will be round a table in Lusaka again on the ninth of March].

15:00 Good afternoon.
We shall be following the exchange on the lake through the evening; messages from listeners on the usual number.

=== d | Great Rift Review | 2031-02-22 | byline=Jotham Mwale
The price of salt

Every war on the plateau begins with somebody measuring a salt pan and ends with somebody measuring graves.

This one has been small by the standards of the last.
[k6 register|Twelve names have been written into the mortuary book at Saro since the first of January], ~shows~ {the register, two pages of which the Review was allowed to photograph}.
Three are those of women.

The generals on one bank and the brothers Sefu on the other have each found reasons to stop.
The army cannot resupply its forward posts until the bridge at Luo is mended, and the Front has cattle to bring down.
Neither reason is peace.

[k5 doc-d !p|When the first long rains close the road, the guns will open again.]
Lusaka has good hotels and a patient foreign minister, but nobody who travels there in March will be carrying a map that both sides would sign.
