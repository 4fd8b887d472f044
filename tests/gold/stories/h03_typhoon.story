tests: a typhoon crosses a Philippine town: an engineer and a bus line, two masts of two bodies, a welfare office and its mayor, a drone film and its pilot, two named voices through one agency, a camp that stands for the police, a promise of power
set: development

=== origins
bureau | body | National weather bureau
university | body | Samar Coastal State University, from the mast of its own weather station
abadilla | person | Nestor Abadilla, provincial engineer
carabao | body | Golden Carabao Lines, bus company
welfare | body | Tagbuan city social welfare office
mayor | person | Corazon Ilagan, mayor of Tagbuan
film | record | Drone film of the cathedral
salazar | person | Jun Salazar, wedding photographer who flew the drone
dolor | person | Marites Dolor, wife of the skipper of the Santa Rita
bacani | person | Efren Bacani, village captain of Looc
police | body | Regional police | Camp Delgado
tagelco | body | Tagelco, the electric cooperative
manager | person | Rowena Punzalan, general manager of Tagelco
redcross | body | Philippine Red Cross, Tagbuan chapter

=== edges
soft | welfare | mayor | a city office and the city's mayor
hard | film | salazar | a recording and the person who made it
soft | dolor | bacani | both reach us through Visaya Newswire alone
soft | tagelco | manager | the cooperative and its general manager

=== clusters
k1 | C | 2..2 | two-houses | The bridge at Malbag has been swept away. | The provincial engineer went there; the bus line's crews stood before the gap.
k2 | C | 2..2 | two-instruments | Gusts in Tagbuan went above 180 kilometres an hour. | The bureau's gauge and the university's own mast.
k3 | S | 1..2 | body-and-head* | About 6,400 people are in shelters. | The city's welfare office and the city's mayor.
k4 | S | 1..1 | recording-and-maker* | The cathedral has lost its roof. | One drone film and the man who flew the drone.
k5 | S | 1..2 | two-named-one-agency* | The five men of the Santa Rita are alive on an islet. | A wife and a village captain, but only Visaya Newswire heard them.
k6 | S | 1..1 | metonym* | Three people died. | The regional police, once by name and once as Camp Delgado.
k7 | U | 1..2 | prediction* | The power will be back within ten days. | A promise of the cooperative and of its manager.

=== a | Visaya Newswire | 2031-10-14
[k6 police|Three dead] as Typhoon Ligaya cuts across Samar

TAGBUAN, Oct. 14 (Visaya Newswire) -- [k6 police|Typhoon Ligaya killed three people when it came ashore on Monday night], {regional police} ~said~ from Camp Delgado on Tuesday.

[k2 bureau|Gusts of more than 180 kilometers per hour, the strongest of them 187, were registered in Tagbuan] shortly after 10 p.m., ~according to~ {the weather bureau}, whose gauge stands at the old airfield.
The signal had been raised to No. 4 six hours earlier.

In Tagbuan proper, {the city social welfare office} ~counted~ [k3 welfare|6,412 evacuees in schools and gymnasiums] as of noon.
[+ redcross|A truck with water filters left Calbayog on Tuesday morning], ~according to~ {the local chapter of the Red Cross}.

There was good news from Looc, a fishing village to the north.
[k5 dolor|All five men of the missing boat Santa Rita are alive on an islet and eating coconuts], {Marites Dolor}, whose husband is the skipper, ~told~ the Newswire by text message.
{Village captain Efren Bacani} ~told~ this agency separately that [k5 bacani|the crew had been spotted safe on a sandbar with a palm or two], and that a boat would be sent as soon as the swell eased.

Schools stay closed until Monday.

=== b | Tagbuan Sentinel | 2031-10-15 | byline=Althea Ramos
After Ligaya: [k1 abadilla|no bridge], [k4 film|no roof], no light

The Sentinel comes to you today as a single sheet, printed off a borrowed generator in the back of a hardware store.

Nobody is going south.
{Nestor Abadilla}, the provincial engineer, walked the nine kilometres to the river on Tuesday, and ~his report~ on coming back was brief: [k1 abadilla|"Malbag bridge is gone. Both spans."]

The wind was the worst many of us have lived through.
Up at the Tagbuan campus of Samar Coastal State University the instruments held, which surprised even those who look after them.
[k2 university|The mast on the science building caught gusts beyond 180 kilometres an hour, 184 at the worst], {the university} ~said~, before a flying sheet of tin took the cups off.

From the air, the cathedral looks like a shoebox without a lid.
{A film taken by drone on Tuesday morning}, which has been passed from phone to phone all day, ~shows~ [k4 film|the nave open to the sky from the porch to the transept].

The families of Looc can breathe again.
{Visaya Newswire} ~reported~, on the word of {a crewman's wife and the village captain}, that [k5 dolor|the men of the Santa Rita had been found, tired but living, on an islet].

And the current?
{Tagelco}, the electric cooperative, ~posted~ on its gate that [k7 tagelco !p|the city will have electricity again within ten days].
Somebody has written underneath: of which year.

=== c | Islands Broadcasting | 2031-10-15
What we know about Typhoon Ligaya

It is two days since Ligaya made landfall.
This page brings together what our teams in Tagbuan and Manila have been able to establish.

The toll: Camp Delgado has not changed its figure since Tuesday morning.
[k6 police|Three deaths, two by falling trees and one by drowning], is what {the camp} ~gives~.

Transport: do not set out for the south.
{Golden Carabao Lines} has its buses parked on the near bank, and ~reports~ that [k1 carabao|where the Malbag bridge used to be its drivers are looking at open water].
It will run to the river and no farther.

Shelter: {Mayor Corazon Ilagan}, speaking to us from the city hall steps, ~put~ [k3 mayor|the number sleeping in evacuation centres at about 6,400].

Heritage: {Jun Salazar} shoots weddings for a living, and on Tuesday he sent up his drone to look for his uncle's house.
[k4 salazar|Of the cathedral's roof there is nothing left], {he} ~told~ us, turning the screen so that we could see.

Power: [k7 manager !p|all households in the city will be reconnected in ten days at the outside], ~vows~ {Rowena Punzalan}, general manager of the cooperative.
Villages will have to wait longer.

How to help: the list of collection points is at the foot of this page.
