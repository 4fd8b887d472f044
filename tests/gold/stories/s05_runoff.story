tests: a run-off in a small republic: a tribunal and its president, an exit poll and its sponsor, rivals who agree on a recount, late polls seen twice, two voices through one agency, one teacher's video
set: development

=== origins
tribunal | body | Supreme Electoral Tribunal
solorzano | person | Judge Mireya Solórzano, president of the tribunal | the tribunal's president
canal8 | body | Canal 8, television channel that paid for the exit poll
datavox | body | Datavox, pollster
arriaga | person | Tomás Arriaga, candidate of the National Accord
palma-camp | body | Campaign of Beatriz Palma | the Palma campaign
nueva-witness | witness | La Nueva Era, own reporter in Puerto Hondo
observers | body | Observer mission of the Hemispheric Union
mayor | person | Eliseo Quant, mayor of La Mesa, through EFE
bishop | person | Bishop Fermín Osorto, through EFE
lara | person | Josefina Lara, teacher in Olivares
video | record | Video of Josefina Lara
estrada | person | Prof. Wilmer Estrada, political scientist

=== edges
soft | tribunal | solorzano | the tribunal and its president
soft | canal8 | datavox | a poll's sponsor and its pollster
soft | mayor | bishop | both reach us through EFE alone
hard | lara | video | a recording and the woman who made it

=== clusters
k1 | S | 1..2 | same-body* | With 98 per cent counted Palma has 50.9 per cent. | The tribunal's sheet and the tribunal's president.
k2 | S | 1..2 | sponsor-pollster* | The exit poll put Palma at 53 per cent. | The channel that paid and the firm that asked.
k3 | C | 2..2 | opposed-agree | The votes of Olivares are to be counted again. | Both rivals' camps say they have agreed to it.
k4 | C | 2..2 | witness-official | The polling station at Puerto Hondo market opened three hours late. | A reporter stood in the queue and the observers had their own people there.
k5 | S | 1..2 | one-agency* | Ballot boxes reached La Mesa without seals. | A mayor and a bishop, but EFE alone brings us both.
k6 | S | 1..1 | one-video* | Ballots were burnt behind the school of Olivares. | One teacher's video, shown by two and told by herself.
k7 | U | 1..1 | prediction | Neither candidate will be able to govern. | A professor's forecast, carried twice.

=== a | La Nueva Era | 2032-11-22 | byline=Karla Mejía and Óscar Tábora
[k1 tribunal|Palma ahead with 50.9] and a suitcase still shut

SAN ISIDRO.
[k1 tribunal|With 98 of every hundred tally sheets read, Beatriz Palma holds 50.9 per cent of the vote], ~shows~ {the sheet which the Supreme Electoral Tribunal} pinned up at dawn, and Tomás Arriaga the rest.

The gap is 21,400 votes.
There are football crowds larger than that.

Arriaga did not concede and did not shout.
[k3 arriaga|"We have signed, both of us, that every paper from Olivares will be opened and counted a second time,"] ~said~ {the Accord's man} on the steps of his mother's house.

In Puerto Hondo it was a day of patience.
When {La Nueva Era} ~reached~ the covered market at seven there were four hundred people in the line, and [k4 nueva-witness|it was ten past ten before the doors were unlocked and the first of them went in].
An old man had brought a hammock.

Worse is being told about the hills.
[k5 mayor|The boxes came to La Mesa on the back of an open truck with no seals on them], {Mayor Eliseo Quant} ~told~ EFE.

{Professor Wilmer Estrada} of the Jesuit university ~looks~ past the counting: [k7 estrada !p|whoever takes the sash will have no congress to govern with].

=== b | South Florida Ledger | 2032-11-22 | byline=Dana Whitlock, with agency reports
Tight count in Central American runoff keeps Hialeah up all night

The flags went up on Palm Avenue at 9 p.m. and came down, some of them, by midnight.

They had gone up because of television.
[k2 canal8|Palma stood at 53 percent among voters leaving the polls], {Canal 8} ~announced~ the second the law allowed it, from a set decorated with balloons.

The real count was slower.
[k1 solorzano|"Doctor Palma has 50.9 percent and two percent of the sheets are outstanding,"] ~said~ {Judge Mireya Solórzano, who chairs the electoral tribunal}, reading from a card.
[+ solorzano|She said there would be no proclamation before Friday.]

Suspicion settled on two inland towns.
In La Mesa, [k5 bishop|no seal was to be seen on any of the ballot boxes unloaded on Saturday night], {Bishop Fermín Osorto} ~was quoted~ by the Spanish agency EFE ~as saying~.
And in Olivares someone had a phone out.
[k6 video|Voting papers are fed by the handful into an oil drum behind the school] in {a 40-second clip} that half of Hialeah had watched by breakfast.

[k7 estrada !p|"The winner inherits a chair and no floor,"] ~warned~ {Wilmer Estrada}, who teaches politics in San Isidro, in a call-in show.

=== c | Radio Ceiba | 2032-11-22
Minute by minute

11.20 The observers have spoken at the Hotel Colón.
[k4 observers|At Puerto Hondo's market voting began three hours behind the clock], {the mission of the Hemispheric Union} ~notes~, and two of its members were standing there.
Elsewhere delays were small.

10.45 About that drum.
{Josefina Lara}, who teaches third grade in Olivares, ~has told~ our morning programme that [k6 lara|it was she who filmed from the staff lavatory window as ballots were burnt in the yard].
She recognised nobody, it was too dark.

10.05 [k3 palma-camp|The Olivares votes will be gone through again, box after box, that is settled between us and the other side], ~confirms~ {the Palma campaign}.
It will be done in the gymnasium with the doors open.

9.30 Pollsters eat humble pie.
[k2 datavox|The exit survey we did for Canal 8 had Dr Palma on 53], {Datavox} ~admits~, with a margin of two points either way.

9.00 Good morning, country.
Drink your coffee sitting down.
