tests: a farm protest in a Dutch port: police and union count alike, a reporter and the town's cleaners, police and ambulance service, police with their spokesman, one ministry letter read twice, a boast
set: blind

=== origins
police | body | Zeeland regional police | the police
spokesman | person | Joost van Eerde, spokesman of the Zeeland regional police
farmers | person | Maaike Dingemanse, chairwoman of the farmers' action group
courier-witness | witness | Delta Courier, own reporter on the Havenplein
town | body | Municipality of Sluishaven
ambulance | body | Zeeland ambulance service
letter | record | Letter of the ministry of agriculture to dairy farmers
port | person | Ismail Karaca, operations manager of Scheldt Ro-Ro

=== edges
soft | police | spokesman | the police and their spokesman

=== clusters
k1 | C | 2..2 | opposed-parties-agree | About 120 tractors blocked the lock road. | The police and the protesters' chairwoman, each with a count.
k2 | C | 2..2 | reporter-and-official | Manure was dumped in front of the town hall. | The Courier's reporter on the square and the municipality that cleared it.
k3 | C | 2..2 | two-bodies | A police officer was burned by a firework. | The police and the ambulance service.
k4 | S | 1..2 | same-body* | Three men were arrested. | The police and their own spokesman.
k5 | S | 1..1 | one-document* | Herds must shrink by a fifth. | One ministry letter, read by a paper and by a trade weekly.
k6 | S | 1..1 | plain | Two freight sailings left without lorries. | The ferry firm's manager alone.
k7 | S | 1..1 | plain | The commissioner receives the farmers on Thursday. | The chairwoman alone.
k8 | U | 1..1 | prediction* | The next blockade will be twice as large. | The chairwoman's promise, in two outlets.

=== a | Delta Courier | 2031-06-04 | byline=Willemijn de Kok
Tractors on the lock, muck on the square

SLUISHAVEN - The first came over the dike a little before five, headlights on, a cow painted on the bonnet.

By breakfast the road to the sea lock was full.
[k1 farmers|"We counted 120 tractors at the lock, each with somebody's grandfather's name on the papers,"] ~said~ {Maaike Dingemanse, a dairy farmer from Oostkreek who chairs the action group}.

Not everything stayed on the dike.
[k2 courier-witness|Around nine a spreader backed across the Havenplein and let go its load, a brown bank a metre high, before the steps of the town hall], to cheers from one side of the square and shut windows on the other.

What moves them is a sheet of A4.
{The ministry's letter}, of which the Courier has a copy, ~tells~ dairy farmers within ten kilometres of the marsh [k5 letter|to cut their herds by a fifth before 2033].

{Police spokesman Joost van Eerde} ~confirmed~ that [k4 spokesman|three men were in custody].
One is a contractor from Belgium.

Dingemanse regretted the square, not the road.
[k7 farmers|The king's commissioner will see her delegation on Thursday], {she} ~said~.
[k8 farmers !p|"And if that is another cup of coffee, we will be back with twice the number,"] {she} ~predicted~.

=== b | Radio Schelde | 2031-06-03
Lock road free again: [k3 police|officer hurt] in farm protest

The road to the sea lock at Sluishaven has been open since half past three.

[k1 police|It was blocked for most of the day by some 120 tractors], ~by the count of~ {the police}, who had a helicopter up.
A line of officers kept a lane clear for the fire brigade.

[k3 police|One of those officers suffered burns to the neck when a firework was thrown], {the force} ~reported~ early this afternoon.
[k4 police|Three men have been arrested], {it} ~said~.

On the Havenplein the sweepers are still at work.
[k2 town|"Eleven tonnes of manure have been taken from the front of the town hall, and the steps will need another wash,"] {the municipality} ~wrote~ on its website.
The market will be held tomorrow as usual.

Action leader {Maaike Dingemanse} is not finished.
In our lunchtime programme {she} ~foretold~ [k8 farmers !p|a blockade of double the size if the province does not move].

Rain is on its way, from the west, about nine.

=== c | Transport & Quay | 2031-06-05 | byline=Bram Nwosu
Half-empty decks after Sluishaven blockade

Freight operators in Sluishaven were counting lost lane metres on Wednesday after farmers closed the only lorry route to the terminal.

[k6 port|Two sailings to Harwich went out with no lorries aboard at all], ~said~ {Ismail Karaca, operations manager of Scheldt Ro-Ro}.
A third took only cars and a circus.

The company has diverted flowers and meat through Vlissingen until the weekend.

An injury on the lock road was more serious than at first thought.
{The ambulance service} ~told~ this paper that [k3 ambulance|it took a policeman with firework burns to the specialist unit in Beverwijk].

Hauliers have been told nothing of a second action, but few are betting against it.
{The letter} that the ministry sent out on 26 May ~demands~ [k5 letter|a reduction of one fifth in dairy numbers around the marsh], and appeals close at the end of this month.

Karaca is a farmer's son-in-law and would say no more than that Sunday lunch was quiet.
