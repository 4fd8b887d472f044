tests: a bushfire in Victoria: shire and brigade count houses, power company and farmer on the line, one satellite in three outlets, fire service and its chief, two named people through one agency, an arrest withdrawn, one release twice, a reading
set: blind

=== origins
shire | body | Corrigal Shire Council
cfs | body | Country Fire Brigades
chief | person | Moira Tennant, chief officer of Country Fire Brigades
power | body | Alpine Networks, the power company
farmer | person | Stavros Kanellis, grazier at Tin Pot Gap
satellite | record | Burned-area product of the satellite Himana-3
nguyen | person | Linh Nguyen, motel owner
pascoe | person | Bob Pascoe, school bus driver
police | body! | Police at Corrigal on an arrest, withdrawn
fund | body | Corrigal Relief Fund
whitlock | person | Gareth Whitlock, fire ecologist
vet | person | Priya Raman, wildlife vet

=== edges
soft | cfs | chief | the fire service and its chief officer
soft | nguyen | pascoe | both reach us through Southern Cross Newswire alone

=== clusters
k1 | C | 2..2 | two-bodies | Twenty-three houses have been destroyed. | The shire's building surveyors and the brigades' own assessment teams.
k2 | C | 2..2 | body-and-eyewitness | The fire began under a power line that came down at Tin Pot Gap. | The company against its interest and the grazier who saw it.
k3 | S | 1..1 | one-instrument* | 8,400 hectares have burned. | One satellite, read by three outlets.
k4 | S | 1..2 | body-and-its-head* | The eastern edge is contained. | The fire service and its chief officer.
k5 | S | 1..2 | two-named-one-agency* | The telephone warning came after the flames. | Two named people, but only the agency heard them.
k6 | U | 0..0 | withdrawn* | A nineteen-year-old has been arrested for arson. | The police told it and took it back.
k7 | S | 1..1 | one-press-release* | Every family that lost its home gets 15,000 dollars. | One release of the relief fund in two outlets.
k8 | U | 1..1 | interpretation | The forest burned because it had not been burned before. | An ecologist's reading.

=== a | Southern Cross Newswire | 2031-01-28
[k1 cfs|Bushfire destroys 23 homes] in Victorian high country

CORRIGAL, Australia (SCN) - A fire driven by 90 km/h winds tore through a valley in Victoria's alps on Monday and razed [k1 cfs|23 houses], ~according to~ {the assessment teams of Country Fire Brigades}.
No one was killed.

Two residents complained of late alerts.
[k5 nguyen|"My phone buzzed when the laundry was already burning,"] motel owner {Linh Nguyen} ~told~ the Newswire.
[k5 pascoe|The text message reached him a good ten minutes after the flames did], {Bob Pascoe, who drives the school bus,} ~said~ in another interview.

[k3 satellite|The burned area came to 8,400 hectares], {an image from the Himana-3 satellite} ~showed~.

{Police} ~said~ [k6 police|a 19-year-old man had been arrested on suspicion of arson].

By Tuesday morning [k4 cfs|the eastern flank was contained], {Country Fire Brigades} ~said~.
Temperatures were forecast to fall to 24 degrees with showers from Wednesday, and 340 firefighters from three states were on the ground with eleven aircraft.

=== b | Corrigal Valley Times | 2031-01-30 | byline=Jo Hennessy
We are still here

This edition was put together on the pool table of the Commercial, because our office is one of those that isn't there.

[k1 shire|Twenty-three homes are gone], and {the shire's building surveyors}, who went from gate to gate on Wednesday with a roll of red tape, ~have put~ a number to every one.
We print the road names on page 3 and leave out the families'.

How it began, one man can tell you.
[k2 farmer|"The wire came down in the paddock at Tin Pot Gap, it jumped about like a snake and the grass went up,"] ~says~ {Stavros Kanellis}, who was mending a trough two hundred metres away.
He ran for the ute, then he ran back for the dog.

So it was not the Doyle boy.
{The police}, who ~gave~ out on Tuesday that [k6 police|a lad of nineteen had been arrested for lighting it], withdrew the statement on Wednesday night: he'd been fetched in as a witness.
An apology to his mum would be in order.

[k7 fund|Fifteen thousand dollars will go to each household that has lost its house], ~says~ {the Relief Fund} in a release pinned to the door of the hall.
Bring any paper with your name on it.

=== c | Network Meridian, news page | 2031-01-29
Corrigal fire: what we know

Alpine Networks has taken responsibility for the spark.
[k2 power|A conductor on its line across Tin Pot Gap broke in the wind and started the fire on the ground beneath], {the power company} ~told~ the stock exchange on Wednesday.
Its shares were suspended.

How big is it?
[k3 satellite|Around 8,400 hectares have been blackened], as {the Himana-3 satellite} ~measured~ it on Tuesday's pass.

Is it out?
Not yet, although {Moira Tennant}, the chief officer of Country Fire Brigades, ~told~ us [k4 chief|crews had the eastern side contained].
She is more worried about the ridge to the north.

Was it arson?
[k6 police|A man aged 19 is under arrest], {police at Corrigal} ~said~ on Tuesday; they have not explained how that fits with the power line.

What help is there?
[k7 fund|Families left without a home are to receive $15,000 each], {the Corrigal Relief Fund} ~announced~ in a press release.

What about the animals?
[+ vet|Sixty-one koalas have been brought in so far], ~counts~ {Priya Raman, the vet at the wildlife tent}.
Please do not give them water from a bottle.

=== d | Understorey, a magazine of the forests | 2031-02-20 | byline=Hamish Oyelaran
After the ash

Three weeks on, the valley smells like the inside of a kettle.

From the saddle you can see the whole of it, [k3 satellite|eight thousand four hundred hectares] if you ~trust~ {the satellite}, and there's no reason not to: the edge is as sharp as a haircut.
Inside, the mountain ash stand black and straight.
They won't come back from the root as the lower gums do; they need seed, and they need twenty years without another fire.

Gareth Whitlock walks ahead with a thermos.
He has measured plots here since he was a student, and he is not inclined to blame a wire.
[k8 whitlock !i|"It burned like this because nobody had let it burn gently for forty years,"] {the ecologist} ~reckons~.
Others in his trade would say the opposite, and have.

We sit on a log that is still warm underneath.
A lyrebird goes through its repertoire: a whipbird, a camera, and then, quite clearly, a pump.

Whitlock pours the tea.
He has brought two cups, he says, because he always used to come up here with his brother.
