tests: a prison break: warders' union and ministry, a police bulletin under several names, a freed man who phones two stations, a recycled photograph, a correction of a headcount
set: development

=== origins
bulletin | record | Wanted notice 44 of the Federal Police
police | body | Federal Police of Brazil
ministry | body | Justice department of the state of Amazonas
warders | body | Prison Officers' Union of Amazonas
saraiva | person | Edson Saraiva, a prisoner who escaped and gave himself up
sister | person | Sister Madalena Cruz, prison visitor
rio-witness | witness | Jornal do Rio Negro, own reporter at the prison wall
photo | record | Photograph of prisoners on a roof
archive | record | Archive of the Manaus photo agency Olhar

=== edges
soft | police | bulletin | the police and their own wanted notice

=== clusters
k1 | S | 1..2 | body-and-its-record* | Twenty-six men are at large. | The Federal Police and the notice they put out.
k2 | C | 2..2 | opposed-agree | Only four officers were on duty. | The state justice department and the officers' union, which blame one another.
k3 | S | 1..1 | one-witness-two-outlets* | The tunnel was dug with spoons and a fan blade. | Edson Saraiva telephoned both stations.
k4 | C | 2..2 | witness-and-named | The hole comes out behind the bakery. | A reporter stood at it and a prison visitor was shown it.
k5 | S | 1..1 | recycled-photo* | Prisoners held the roof on Sunday. | One photograph, printed by two outlets, which a third shows to be from 2024.
k6 | S | 1..1 | plain | The governor of the prison has been suspended. | Only the justice department.
k7 | S | 1..1 | document | The roof photograph was taken in 2024. | Only the archive of the agency which took it.

=== a | Jornal do Rio Negro | 2031-02-03 | byline=Iara Nogueira
Through the bakery wall

Anyone who buys rolls in Rua Onze will have passed the spot.
[k4 rio-witness|Behind the bakery's wood store there is a hole, no wider than a washing-up bowl, with a blue rope still hanging into it].
On Monday a policeman let me look and then thought better of it.

[k1 bulletin|Twenty-six inmates are being sought], with their pictures, in {notice 44 of the Federal Police}.

Who was watching?
[k2 warders|Four officers for nine hundred men], ~says~ {the Prison Officers' Union}, and blames the state for hiring nobody since 2027.
{The justice department} ~announced~ on Monday that [k6 ministry|the governor of the prison had been relieved of his post while an inquiry is held].

The bakery has sold out every day since.

=== b | Rádio Igarapé | 2031-02-03
The man who came back

Transcript of this morning's call.

- You are on the air.
- Good morning, this is {Edson Saraiva}, I was in block C until Sunday.
[k3 saraiva|We dug it with spoons, and with the blade of a fan that we ground down].
Seven weeks.

- Why are you giving yourself up?
- My mother.

- Who was on guard?
- I did not stop to greet them.

He then asked for a song, which we played.
Mr Saraiva walked into the police station in the Rua Silva at twenty past ten with a lawyer and a bag of clothes.
[k1 police|Twenty-six remain free], {the Federal Police} ~told~ us afterwards, thanking him for lowering the total.

=== c | Tribuna da Tarde | 2031-02-03
[k5 photo|Prisoners on the roof!]

Chaos in Manaus, where a jail has emptied itself through a drain.

{The picture above} ~shows~ [k5 photo|inmates in control of the roof on Sunday afternoon], armed with tiles and iron bars.
It reached us by way of a reader's telephone.

TV Sol spoke last night to one of the fugitives, who turned out to be a talker.
[k3 saraiva|Spoons and a fan blade were the only tools], ~bragged~ {the caller, who named himself as Edson}.

The state says help is on its way.
{The justice secretariat} ~concedes~ that [k2 ministry|there were no more than four guards in the building], and adds that the union had called the others out to a meeting.

=== d | Confere, fact-checking site | 2031-02-04
FALSE: the roof photograph is not from Sunday

What is going round: a picture of men on a prison roof, shared 40,000 times and printed by the Tribuna da Tarde.
{The television channel Sol} ~put it on screen~ too, under the words [k5 photo|"Sunday, 4 pm: inmates take the roof"].

What we found: [k7 archive|the photograph was taken in October 2024], at another jail, ~according to~ {the archive of the agency Olhar}, where it has the number 7713.

What is true: there was a break-out.
{Sister Madalena Cruz}, who visits prisoners there every week, ~told~ Confere that [k4 sister|the way out, which a warder showed her, surfaces at the back of a bakery].
The Tribuna has not answered our message.
