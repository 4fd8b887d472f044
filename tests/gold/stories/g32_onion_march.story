tests: a farmers' march with three reporters, two counts, a minister heard by two, one leaflet under three descriptions
set: development

=== origins
leaflet | record | Leaflet of the Onion Growers' League
league | body | Onion Growers' League
police | body | City police of Nagarpet
chronicle-witness | witness | Nagarpet Chronicle, own reporter
plough-witness | witness | The Plough, own reporter
minister | person | S. Venkat, agriculture minister
cam | record | Traffic camera at Clock Tower, read by the Chronicle
anon-c | anon | eyewitnesses

=== edges
soft | leaflet | league | the leaflet is the League's own

=== clusters
k1 | C | 2..2 | two-witnesses | Tractors blocked the Clock Tower junction. | The Chronicle's reporter and the Plough's each stood there.
k2 | S | 1..2 | same-body* | The growers get two rupees a kilo. | The League and the League's leaflet.
k3 | C | 2..2 | heard-by-two | The minister promised to buy the whole crop. | That he said so: two reporters heard him from the lorry. | speech-act
k4 | U | 1..1 | prediction* | The state will buy the whole crop. | A promise of one man, twice told. | prediction
k5 | S | 1..1 | plain | 30,000 marched. | Only the League. | contradicted-by:k6
k6 | C | 2..2 | record+named | About 8,000 marched. | The police, and a count by the Chronicle from a traffic camera. | contradicted-by:k5
k7 | S | 1..1 | anonymous-alone | The police used tear gas. | Eyewitnesses without a name. | anonymous-only

=== a | Nagarpet Chronicle | 2032-01-21
Onions stop the city

[k1 chronicle-witness|Some two hundred tractors stood nose to tail across the Clock Tower junction] from nine to four, {our reporter on the traffic island} ~noted~, and the bus drivers played cards.

[k2 league 2|A kilo earns its grower two rupees], {2|the Onion Growers' League} ~2|said~.
[+ doc-a|In the shops it costs forty].

[k6 cam 3|About eight thousand people passed the Clock Tower], ~3|by a count that we made~ from {3|the traffic camera}.
[k5 league 4|"We were thirty thousand,"] {4|the League} ~4|insisted~.

Towards three [k3 chronicle-witness 5 !s|Agriculture minister S. Venkat climbed on a lorry and promised to buy the entire crop]; {5|our reporter} ~5|was near enough to be hit by a flower~.

=== b | The Plough | 2032-01-24
From the field to the lorry

It began with a leaflet, and in a village that means with a schoolmaster.
{It} ~said~ [k2 leaflet|onions fetch two rupees, sacks cost three].

{2|We} rode in on the fourteenth tractor and ~2|stood~ with it for seven hours: [k1 plough-witness 2|the whole crossing at the Clock Tower was shut by tractors].
The clock has no hands, so nobody was late.

When the minister came the loudspeaker failed.
[k3 plough-witness 3 !s|Mr Venkat said, and then shouted, that the state would take every last onion]; {3|we} ~3|heard~ it both times.

[k4 minister 4 !p|"Every onion of this harvest will be bought,"] were {4|his} ~4|words~.

The tractors went home by the ring road with their lamps on.

=== c | National Mirror | 2032-01-22
Peace offering in onion war

NAGARPET: The siege of the Clock Tower ended with marigolds.

[k6 police|The marchers numbered roughly 8,000], {city police} ~said~.
[k7 anon-c 2|Tear gas was fired near the post office], {2|eyewitnesses} ~2|said~.

[k4 minister 3 !p|The government is to purchase all of the crop], {3|minister Venkat} ~3|has pledged~; the finance department has not been asked.

[+ doc-c|Onions have toppled two cabinets in this state, in 1980 and in 1998].
They are eaten raw, fried, pickled and, in the hills, as a cure for love.
[+ doc-c|Last year's crop was the largest since records began, and half of it was ploughed under].
