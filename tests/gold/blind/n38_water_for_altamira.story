tests: a Spanish report and what English made of it: one woman in two offices, a local root behind "local media", a voice note two people pass on, a capital and its embassy, two who walked the pipe
set: blind

=== origins
quispe | person | Rosa Quispe, mayor of Altamira and chairwoman of the regional water board | la alcaldesa
salas | person | Tito Salas, engineer
local-press | outlet | local media, as Andes Monitor calls them
voicenote | anon | a voice note that goes round by WhatsApp
berlin | body | Government of Germany, called Berlin after its capital
embassy | body | German embassy in Lima
seismic | body | Geophysical Institute of Peru
observatory | body | San Calixto Observatory, La Paz
voz-witness | witness | La Voz de Altamira, its reporter on the pipeline
monitor-witness | witness | Andes Monitor, its reporter on the pipeline
priest | person | Father Ignacio Ticona
hospital | person | Dr Milagros Huanca, director of the health post

=== edges
soft | berlin | embassy | the embassy is an office of that government

=== clusters
k1 | S | 1..1 | one-person-many-names* | 600 families have no running water. | The mayor in Spanish and "the chairwoman of the water board" in English are Rosa Quispe.
k2 | S | 1..2 | translated-credit* | The pipe had rusted through before the tremor. | Salas told La Voz; the Monitor has it from "local media", which can only be La Voz. | possible-second-origin:local-press
k3 | S | 1..1 | relayed-word* | The reservoir is cracked. | Two people with names, and both have it from one voice note without one. | anonymous-only
k4 | S | 1..2 | metonym* | Four purification units are on their way. | "Berlin" and the embassy.
k5 | C | 2..2 | two-measurements | The tremor of 3 May had a magnitude of 4.9. | Two institutes of two countries.
k6 | C | 2..2 | two-witnesses | The pipe has come apart in three places. | Each paper's reporter walked along it.
k7 | C | 2..2 | two-named | Children have been brought in with diarrhoea. | The priest whose hall is full of them and the director of the health post.

=== a | La Voz de Altamira | 2032-05-06 | lang=es
[k1 quispe|Seiscientas familias sin agua]

[k1 quispe|Son seiscientas las familias que no tienen agua en sus casas], ~informó~ ayer {la alcaldesa y presidenta de la Junta del Agua, Rosa Quispe}, tras reunirse con los presidentes de barrio.

El ingeniero Tito Salas no culpa al temblor.
[k2 salas|"Ese tubo estaba podrido de óxido desde mucho antes"], ~sostuvo~ {Salas}, que lo instaló en 1998.

{Este diario} ~recorrió~ a pie los once kilómetros de la línea y ~comprobó~ que [k6 voz-witness|está partida en tres tramos].

[k5 seismic|El sismo del lunes fue de magnitud 4,9], ~según~ {el Instituto Geofísico del Perú}.

=== b | Andes Monitor | 2032-05-09 | byline=Claire Dunmore
Thirsty in Altamira

ALTAMIRA, Peru - Below the town, the pipe that has brought its water since the nineties lies along the hillside like something dropped.
{We} ~followed~ it from the intake on Saturday.
[k6 monitor-witness|In one place, then another, then a third, the sections no longer meet], and goats drink at the gaps.

[k1 quispe|Some 600 households depend on tanker deliveries], ~said~ {the chairwoman of the regional water board}, who received us between two meetings.

The tremor may not be to blame, or not alone.
{Local media} ~have reported~ that [k2 local-press|the steel had corroded through well before 3 May].

Father Ignacio Ticona has turned the parish hall into a ward of sorts.
[k7 priest|"Forty children so far, all with their stomachs,"] {he} ~said~.
A rumour adds to the fear.
The priest says he ~heard~ it himself on {a voice note} that a catechist forwarded: [k3 voicenote|the dam of the reservoir has a crack in it].

[k4 berlin|Four water purification units are being flown in], {Berlin} ~announced~ on Friday.

=== c | Radio Pacifico International | 2032-05-10
News summary

In southern Peru, the health post at Altamira is running short of rehydration salts.
Its director, {Milagros Huanca}, ~told~ us that [k7 hospital|more than thirty under-tens had been treated for diarrhoea since Tuesday].
She added that she, too, had been sent the recording in which {an unidentified man} ~says~ [k3 voicenote|the reservoir is cracked].

{The German embassy in Lima} ~says~ [k4 embassy|a consignment of four treatment units will land at Arequipa tomorrow].

The earthquake that started it was also felt in Bolivia, where {the San Calixto Observatory} ~gives~ [k5 observatory|its strength as 4.9].
