tests: whales on a sandbar: two counts from two boats, one drone film, a museum and a harbour, a copied charity notice, withdrawn photo
set: development

=== origins
charity | body | Sea Strand, a charity
warden | person | Jo Lassiter, beach warden for Sea Strand
museum-boat | body | Natural history museum, own boat
harbour-boat | body | Harbour office of Dunnet, own boat
drone | record | Drone film by the Pryce brothers
photo | outlet! | DunnetPics, photograph withdrawn by it as a montage
dunnetpics | witness | DunnetPics about its own picture
gazette-witness | witness | Dunnet Gazette, own reporter on the bar
vet | person | Dr Imke Roos, veterinary surgeon
naval | body | Navy

=== edges
soft | charity | warden | Lassiter works for the charity
hard | doc-c | charity | c prints a sentence of the charity's notice as its own

=== clusters
k1 | C | 2..2 | two-measurements | 23 whales are on the bar. | The museum's boat and the harbour's boat went round it and counted, for two outlets.
k2 | S | 1..2 | release-copied* | People must keep 100 metres away. | The charity, its warden, and its notice printed as one's own: one body. | text-reuse
k3 | S | 1..1 | one-video* | A calf swam free on the morning tide. | One drone film in two articles.
k4 | U | 0..0 | withdrawn* | An orca was among them. | The picture agency withdrew its photograph as a montage. | retracted
k5 | C | 2..2 | witness+named | One whale is already dead. | The Gazette's reporter was beside it when it stopped breathing, the vet told Coastwise.
k6 | C | 2..2 | parties-agree | Sonar was in use off Dunnet on Sunday. | The navy concedes it and the charity that accuses the navy recorded it: opposite sides.
k8 | S | 1..1 | self-report | DunnetPics withdraws the picture. | The picture agency about its own work. | retraction
k7 | U | 1..1 | interpretation | It is the sonar that drove them in. | The charity's reading. | interpretation

=== a | Dunnet Gazette | 2031-11-17
Whales on the bar

They came in the dark, one after another, like buses.

[k1 harbour-boat|Twenty-three lie on Dunnet Bar], {the harbour office} ~said~ after its launch had gone twice round them.

[k5 gazette-witness 2|The smallest of the bulls died at ten past eight]; {2|our reporter} ~2|had a hand on him~ and felt the last breath go out.

[k2 warden 3|"Keep a hundred metres off,"] {3|Jo Lassiter, warden for Sea Strand}, ~3|calls~ through her trumpet, again and again, at people with sandwiches.

[k3 drone 4|One calf got off with the morning tide]: {4|the Pryce brothers' drone film} ~4|shows~ it.

=== b | Coastwise | 2031-11-18
Stranding at Dunnet: what is known

Number: [k1 museum-boat|23 pilot whales, of which nine are cows], ~says~ {the natural history museum}, which counted from its own boat.

State: [k5 vet 2|one bull is dead and two more are poor], {2|Dr Imke Roos, the veterinary surgeon on the bar}, ~2|told~ Coastwise.

Cause: open.
[k6 naval 3|A frigate had its sonar on off Dunnet on Sunday night], {3|the navy} ~3|conceded~.
[k7 charity 4 !i|"That noise is what drove them in,"] {4|Sea Strand} ~4|says~.

[k4 photo 5|There was an orca with them], ~5|according to~ {5|DunnetPics}, whose picture we ran yesterday.

High water is at 19:04.

=== c | Shore Thing (blog) | 2031-11-18
Please stay at home

[k2 doc-c|Members of the public are asked to keep themselves and their dogs at least one hundred metres away from the animals at all times.]
I mean it, Kevin.

[k6 charity 2|{2|Sea Strand's} buoy ~2|recorded~ naval sonar on Sunday from nine to midnight], and it has put the sound on its page.

I have watched {3|the drone film} eleven times.
There ~4|it goes~, [k3 drone 4|the calf, out through the gap with the tide], in {4|the brothers' film}, and nobody pushes it.

There is [k4 photo 5|an orca in the shallows as well], ~5|according to~ {5|DunnetPics}.

Thermos flasks can be left at the chapel.
No more blankets, thank you; the whales have all the blankets they need, and the vicar has run out of pews to hang them on.

=== d | Sea Strand | 2031-11-17
Public notice

[k2 charity|Members of the public are asked to keep themselves and their dogs at least one hundred metres away from the animals at all times.]

Trained volunteers should report to the lifeboat house with a dry suit and a mug.
Untrained volunteers can help most by keeping the lane clear.

Whales breathe at the top, so do not pour water there.
Do not pull a tail.
Do not sing.

Our buoy off the point has been sent for.
If you find an animal elsewhere along the coast, note the place and the time, stay upwind, and ring the number on the lifeboat house door.
Children may draw.

=== e | DunnetPics | 2031-11-18 | byline=DunnetPics
Picture withdrawn

DUNNET, Nov 18 (DunnetPics) - [k8 dunnetpics !r|We have withdrawn image 4471 from our service.]

It was sent to us by a reader, and we sent it on with the caption that there was an orca among the stranded whales.
[+ dunnetpics|It has since turned out to be a montage of two pictures, one of them from an aquarium].

Customers must not use the image and should remove it from their archives.
We did not check it as we should have done.
Everyone who bought it will get the money back.

The other eleven pictures of the series are our own photographer's, and they may be used as before, with the usual credit.
