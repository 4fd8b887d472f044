tests: Indian city reporting: municipal engineers, fire officers, an FIR, a tenant, one video that all have
set: development

=== origins
fire-off | person | S. Kulkarni, chief fire officer
ward-eng | person | Meera Joshi, executive engineer of the ward
fir | record | The first information report, seen by City Mirror
dean | person | Dr Anil Rao, dean of Sion Road hospital
tenant | person | Farida Sheikh, tenant
builder | person | Mukesh Lal, the developer
video | record | A video of the collapse that went round
mirror-witness | witness | City Mirror, own reporters

=== edges
soft | fire-off | ward-eng | two officers of one corporation

=== clusters
k1 | C | 2..2 | witness+named | Two floors of Sai Krupa building fell down. | A tenant who lived there and the fire officer, to two outlets.
k2 | C | 2..2 | record+named | Pillars had been cut on the ground floor. | The police report, read by City Mirror, and the engineer who looked at them.
k3 | S | 1..2 | same-body* | A notice had been served on the building in March. | Two officers of one corporation.
k4 | C | 2..2 | two-named | Nine people were injured. | The hospital's dean and the fire officer.
k5 | S | 1..1 | one-video* | A child was carried out alive. | Two outlets have seen one clip.
k6 | S | 1..1 | plain | The developer has left the city. | Only the tenant says so.
k7 | U | 1..1 | opinion | Every wall should need a licence. | The magazine's view.

=== a | City Mirror | 2031-06-18
Pillars cut, building gives way

[k1 tenant|The third floor came down on the second and both of them came down on us], ~recounts~ {Farida Sheikh, 44, who has rented a room there since her marriage}.

[k2 fir 2|Three load-bearing pillars had been sawn through on the ground floor to make room for a showroom], ~2|reads~ {2|the FIR, a copy of which is with City Mirror}.

[k4 dean 3|"We have admitted nine, two of them in a serious condition,"] {3|Dr Anil Rao, the dean of Sion Road hospital}, ~3|informed~.

[k3 ward-eng 4|A notice was served on the society as far back as March], {4|executive engineer Meera Joshi} ~4|pointed out~.
[k6 tenant 5|As for the developer, he has shut his flat and gone], {5|Ms Sheikh} ~5|adds~.

=== b | Evening Standard of India | 2031-06-18
Nine hurt in collapse

{Chief fire officer S. Kulkarni}: [k1 fire-off|"The upper two storeys of Sai Krupa have pancaked."]
[k4 fire-off|Nine persons were shifted to hospital], ~said~ {Kulkarni}, whose men worked till dawn.
[k3 fire-off 2|The corporation had issued a notice in March], ~2|as per~ {2|the chief fire officer}.

In {3|a clip shared by thousands} [k5 video 3|a fireman emerges with a little girl in his arms].

=== c | Structural Engineer Monthly | 2031-07-01
What Sai Krupa teaches

I met Meera Joshi on the rubble a week later.
[k2 ward-eng|Of the eleven columns at street level three had been removed by a cutter], {she} ~explained~, pointing at the stumps.
[k5 video 2|A little girl was brought out alive], as anyone can see in {2|the video that made the rounds}.
[k7 doc-c !o|Nothing less than a licence for every wall is called for.]
