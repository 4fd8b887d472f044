tests: a marathon: timing chips, a second clock, officials, runners, an agency line, a data journalist's tally
set: development

=== origins
chip | record | Chip times of the organisers' timing system
clock | record | Hand clock of the athletics federation's judge Ute Frisch
runner | person | Selam Tadesse, winner
second | person | Ana Kiprop, runner-up
medic | person | Dr Lena Vos, race doctor
redcross | body | Red Cross of Aldermar
times-witness | witness | Aldermar Times, own count
bike-witness | witness | Spoke and Sole, a reporter on a bicycle
wire | agency | Associated Sports
organiser | body | Aldermar Marathon Ltd, the organiser

=== edges

=== clusters
k1 | C | 2..2 | two-measurements | Tadesse won in 2:19:44. | The organisers' chip system and the federation's hand clock.
k2 | C | 2..2 | parties-agree | The lead motorcycle took a wrong turn. | The winner and the beaten runner-up.
k3 | C | 2..2 | two-named | Thirty-one runners were treated for the heat. | The race doctor and the Red Cross.
k4 | C | 2..2 | two-witnesses | There was no water left at kilometre 30. | The Times watched there and a reporter came by on a bicycle.
k5 | S | 1..1 | agency-credit* | Prize money is to be doubled. | Two outlets, one wire.
k6 | S | 1..1 | self-report | Twenty thousand finished. | Only the organiser.

=== a | Aldermar Times | 2031-05-12
Tadesse by a street

[k1 chip|The chip system stopped for Selam Tadesse at 2:19:44].
{2|The winner} herself ~2|could laugh~ about it by evening: [k2 runner 2|"The motorcycle went left where the course goes right, and I after it."]
[k3 medic 3|Thirty-one people came to her tents with heatstroke], ~3|reckoned up~ {3|Dr Lena Vos, the race doctor}.
[k4 times-witness|At kilometre 30 the tables were bare by eleven, not a drop on them]; the Times had two people posted there.
[k6 organiser 4|Just over twenty thousand made it to the line], ~4|claims~ {4|the organiser, Aldermar Marathon Ltd}.

=== b | Spoke and Sole | 2031-05-13
The dry mile

Your reporter followed the field on a folding bicycle and, at 30 kilometres, [k4 bike-witness|looked into nothing but empty water barrels].
[k5 wire|The purse is to be doubled next year], {Associated Sports} ~has learned~.
[k3 redcross 2|The tally for heat stands at thirty-one runners treated], ~2|by the count of~ {2|the Red Cross}.

=== c | Track Gazette | 2031-05-14
Records committee

[k1 clock|2:19:44 it was on the hand watch], ~signed~ {the federation's judge, Ute Frisch}.
[k2 second 2|"We all followed the motorbike the wrong way, it was forty metres or so,"] ~2|confided~ {2|second-placed Ana Kiprop}.
[k5 wire 3|Winners ^will^ get twice as much from next spring], ~3|reports~ {3|Associated Sports}.
