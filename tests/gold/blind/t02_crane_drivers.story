tests: a dock strike in Chile: a harbour office and a reporter who counts ships, manager and union agree on shifts and on pay, a newspaper's report withdrawn, one press release, a union and its secretary, two named people through one agency only, shared prediction
set: blind

=== origins
harbour | body | Harbour master's office at Puerto Arriaza
readerspot | witness | The Pacific Reader's reporter on the lighthouse hill
manager | person | Cristián Undurraga-Bell, terminal manager | Undurraga-Bell
secretary | person | Maritza Colipán, secretary of the crane drivers' union | Colipán; Maritza
union | body | Crane drivers' union, communiqué
operator | body | Terminal Arriaza SpA, press release
reader | outlet! | The Pacific Reader, report since withdrawn
naveillan | person | Jorge Naveillán, head of the citrus exporters' association
oyarce | person | Pilar Oyarce, manager of the Los Molles cold store
agent | person | Femke Draaisma, local agent of the line Noordzee Container

=== edges
soft | secretary | union | the union and its secretary
soft | naveillan | oyarce | both reach us through Andes Dispatch alone

=== clusters
k1 | C | 2..2 | witness-and-body | Seventeen ships lay at anchor on the Friday. | The harbour master's office and a reporter who counted them.
k2 | C | 2..2 | opposed-parties-agree | Drivers had worked shifts of fourteen hours. | The union's secretary and the manager who admits it.
k3 | S | 1..1 | one-press-release* | Nine in ten containers were rerouted to other ports. | One release of the terminal company in three outlets.
k4 | S | 1..2 | same-body* | Strikers got 180,000 pesos a week from the fund. | The union and its secretary.
k5 | U | 0..0 | withdrawn* | Relief drivers were flown in from Callao. | The paper that reported it took it back.
k6 | S | 1..1 | plain | Noordzee's ships will not call until September. | Only the line's agent.
k7 | S | 1..2 | two-named-one-agency* | Some 3,000 tonnes of citrus were lost. | Two named people, but only Andes Dispatch heard them.
k8 | C | 2..2 | opposed-parties-agree | The drivers get 6.5 percent more. | The manager and the union's secretary, each to another outlet.
k9 | U | 2..2 | shared-prediction* | The lost traffic will never come back. | Two people foresee it.

=== a | Andes Dispatch | 2034-07-18
Chile crane drivers return after [k8 manager|6.5 pct deal]

PUERTO ARRIAZA, Chile (Andes Dispatch) - Cranes swung back into motion at Chile's fourth container port on Tuesday, ending a strike of twelve days.

[k8 manager|Drivers will be paid 6.5 percent more from August], {terminal manager Cristián Undurraga-Bell} ~told~ the Dispatch on the quay.
He made no attempt to deny the grievance behind the walkout.
[k2 manager|"Yes, in June we had people in the cabin for fourteen hours,"] {Undurraga-Bell} ~said~.
"It will not be repeated."

[k1 harbour|The queue reached its longest on Friday with 17 ships at anchor], ~according to~ {the harbour master's office}, which expects to clear it in nine days.

[k3 operator|Ninety percent of the boxes due in the period were handled elsewhere], {Terminal Arriaza} ~said~ in a press release.

Perishables fared worse.
[k7 naveillan|"We have thrown away something like 3,000 tonnes of oranges and lemons,"] ~lamented~ {Jorge Naveillán, who heads the citrus exporters' association}, in an interview with the Dispatch.
[k7 oyarce|The loss was around 3,000 tonnes of citrus], {Pilar Oyarce, manager of the Los Molles cold store,} also ~estimated~ when the agency called.

{The Pacific Reader}, a Santiago newspaper, on Monday ~withdrew~ [k5 reader !r|its report that relief drivers had been flown in from Callao].

=== b | The Pacific Reader | 2034-07-15 | byline=Hattie Longueira
The view from the lighthouse

Take the steps behind the fish market on a clear afternoon and the dispute at Puerto Arriaza lies below you like a board game nobody is winning.
[k1 readerspot|At four o'clock on Friday there were seventeen ships at anchor]; I counted them twice, the second time with a lighthouse keeper's binoculars.

Beneath the hill about two hundred people were cooking lentils in a drum.
They are led by Maritza Colipán, a woman of forty-four with a voice made for wind, who drove a gantry crane for eleven years before she became the union's secretary.

It was about sleep, she explained, before it was about money.
[k2 secretary|"Fourteen hours up there, with a bottle to pee in, three and four times a week,"] ~said~ {Colipán}.

Nor are they starving.
[k4 secretary|Each striker draws 180,000 pesos a week from the fund], {she} ~let drop~, and the fund would last until spring.

The other side is getting ready, too.
[k5 reader|A charter with thirty relief drivers on board landed from Callao late on Thursday], {the Reader} ~has learned~.
They are being kept out of sight at a hotel inland.

On the beach a boy was selling peanuts to the pickets on credit.
He had written all their names on a piece of cardboard and, asked how many, said he would tell me when they paid.

=== c | Harbour & Hatch | 2034-07-20
Arriaza: strike over, headache isn't

Back to work, then, but the schedules are another matter.

[k6 agent|Noordzee Container will omit Arriaza until September], ~writes~ {its agent there, Femke Draaisma}, in a note to shippers.
Reefers already on the water go to San Lauro and come back by road, at the cargo's expense.

Draaisma is no optimist.
[k9 agent !p|"What has left us in these two weeks will never come back,"] {she} ~told~ H&H over a bad line, adding that San Lauro has deeper berths and, for now, friendlier people.

The terminal's own arithmetic is meant to sound reassuring.
[k3 operator|Nine out of every ten boxes found another port], ~runs~ {its press release}; one might also call that a list of the competition.

As for the fruit, {the exporters' Jorge Naveillán} ~told~ Andes Dispatch that [k7 naveillan|about 3,000 tonnes of citrus went to waste], and the agency had [k7 oyarce 2|the same figure] ~2|from~ {2|a cold-store manager}.
Claims assessors have yet to set foot in the place.

Lashing gangs, tugs and pilots were not party to the dispute and have lost twelve days of earnings.
A tug master asked us who would be making that good to him.
We had no answer, and neither did the committee, which has since taken its banner down from the pilots' jetty.

=== d | Dockside Notes, blog | 2034-07-18 | byline=Nelson Quidel
We went up tired and came down with [k8 secretary|six and a half]

Comrades, friends, people who only come for the photographs: it's done.

I was at the gate at six when Maritza came out of the last meeting.
[k8 secretary|"Six and a half per cent, signed, from August,"] {she} ~told~ me, and then she sat on the kerb and asked for somebody's water.

Let it be said how we held out.
[k4 union|The fund paid every striker 180,000 pesos each week], ~says~ {the union's communiqué number nine}, and there's money left over for the children's day.

They tried everything on us.
{The Reader} ~has written~ of [k5 reader|a planeload of scabs brought over from Callao and hidden in the hills].
I'd like to see the scab who can park a box in this swell with a crane he met on Friday.

And then {the company's press release}, ~boasting~ that [k3 operator|90 percent of the containers went somewhere else].
Well, who drove the other ten, the gulls?

A sour note from the fruit people at the end.
{Naveillán, the lemon king,} stopped by our drum to ~prophesy~ that [k9 naveillan !p|the cargo San Lauro has taken will stay there for good].
We gave him lentils.
He ate them.
