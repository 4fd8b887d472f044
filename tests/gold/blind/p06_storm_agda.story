tests: a Kattegat storm in a live blog, a Danish paper, a sports page and an agency: two wind masts, one film of a roof, a false crane taken back by its author, police and officer, club and federation
set: blind

=== origins
smet | body | National weather service, mast at Skärhamra lighthouse
port | body | Port of Skärhamra, own wind mast
film | record | Film of the roof by Lovisa Ahl
ahl | person | Lovisa Ahl, neighbour, who filmed
tipster | person! | Jens Tornell, who put out the picture of the crane
police | body | Police region West
berg | person | Mats Bergqvist, duty officer of Police region West
club | person | Petra Lund, manager of IF Skärhamra
federation | body | The handball federation
grid | body | Västkraft, grid company
norvik | person | Eva Norvik, meteorologist
ferries | body | Kattegat Line

=== edges
hard | film | ahl | the film and the woman who took it
soft | police | berg | the force and its duty officer

=== clusters
k1 | C | 2..2 | two-instruments | Gusts passed 37 metres a second at Skärhamra. | The weather service's mast at the lighthouse and the port's own.
k2 | S | 1..1 | one-film* | The roof of the sports hall came off in one piece. | One neighbour's film, described by two outlets, and the neighbour herself.
k3 | U | 0..0 | withdrawn* | The shipyard crane has fallen. | A picture from another year, used by a blog and an agency; the man who posted it has taken it back.
k4 | S | 1..2 | same-body* | A man died when a tree struck his car. | The police on their site and their own duty officer.
k5 | C | 2..2 | two-named | The quarter-final will be played in Falkeby. | The club's manager and the federation.
k6 | S | 1..1 | one-body* | About 62,000 households were without power. | The grid company's count in two outlets.
k7 | U | 1..1 | prediction | The next low will be worse. | A meteorologist's forecast.

=== a | Västkusten Direkt | 2032-01-10
Storm Agda, hour by hour

21.40 We have taken out an entry from 20.15 about the crane at the shipyard.
[k3 tipster !r|The picture was five years old and I should have checked before I shared it, sorry], ~writes~ {Jens Tornell}, from whose account we had it.

21.05 [k1 smet|37.4 metres per second] is ~the latest from~ {the weather service's mast out at the lighthouse}, as a gust.
That is hurricane force with change to spare.

20.50 {Västkraft} now ~counts~ [k6 grid|62,000 customers in the dark], most of them north of the river.

20.15 [k3 tipster|The big crane at the yard has come down across dock two], {Jens Tornell} ~reports~ with a picture.

19.55 If you see one thing tonight: {a film that Lovisa Ahl in Parkgatan took} from her balcony ~shows~ [k2 film|the roof of Strandhallen lifting off whole], turning once, and settling on the tennis courts.
Nobody was inside.

19.10 Sad news.
[k4 police|A man in his fifties has lost his life near Ljungby church after a tree fell across his car], {the police} ~write~ on their site.
His family has been told.

18.30 Bridge shut.
Buses stopped.
Stay in and fill the bath.

=== b | Limfjords Tidende | 2032-01-11 | byline=Kirsten Dam
Swedish coast takes the blow meant for us

Forecasters had promised Agda to northern Jutland; in the event Agda went to the neighbours.

At Skärhamra, straight across the water, {the port} ~registered~ [k1 port|a squall of 38 metres a second on its own mast] just after nine in the evening before it stopped all work.

[k2 film|A sports hall lost its entire roof], ~as could be seen~ in {footage that went round the world overnight}.
The woman behind it sounded more embarrassed than proud on the telephone.
[k2 ahl|"It went up like the lid of a yoghurt, all in one,"] ~says~ {Lovisa Ahl}, who is a dental nurse.

One life was lost.
{Mats Bergqvist, officer on duty,} ~told~ Limfjords Tidende that [k4 berg|the dead man was at the wheel when a spruce came down on the roof of the car].

[+ ferries|The first sailing from Frederikshavn will be on Monday], ~according to~ {Kattegat Line}.

Is that it?
No, ~thinks~ {meteorologist Eva Norvik}.
[k7 norvik !p|"What is coming on Thursday will make this look like a rehearsal,"] {she} ~says~.

=== c | Sportbladet Väst | 2032-01-12
No roof, no home game: [k5 club|quarter-final off to Falkeby]

IF Skärhamra will have to do without 1,900 of their own on the biggest evening in the club's history.

With Strandhallen open to the sky, Wednesday's cup tie against Lugnås needs another floor.
[k5 club|"It'll be Falkeby, and we will lay on eleven buses,"] ~said~ {manager Petra Lund} outside what is left of the cloakrooms.
[k5 federation|The match has been given to the hall in Falkeby, with the same throw-off at seven], {the handball federation} ~noted~ in the list of fixtures it revised on Sunday night.

Lund has worse troubles than that.
Her left wing sprained an ankle carrying chairs, and the reserve goalkeeper has been up two nights with the fire brigade.
The balls were rescued.
The drum was not.

=== d | Nordia | 2032-01-10
Storm batters Swedish west coast

GOTHENBURG (Nordia) - A winter storm swept in over western Sweden on Saturday, blocking railways and cutting power.

[k6 grid|Some 62,000 homes were without electricity at nine in the evening], {the area's grid operator} ~said~.
It warned that repairs could take days in the forests because crews were not sent out in the dark.

[k4 berg|A driver was killed when a tree struck his vehicle], ~said~ {a police duty officer}.

Trains between Gothenburg and Malmö were replaced by nothing at all; buses had been tried and given up.
[k3 tipster|A shipyard crane lay collapsed over a dock], {a picture on social media} ^appeared^ to ~show~.
The storm, christened Agda by the Swedes, was expected to weaken on its way to Finland.
