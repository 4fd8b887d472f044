tests: a trawler ashore in Finnmark: one position signal in three outlets, parent and daughter company, crew of twelve or fourteen, police and defence agree, two unnamed mates, a plant and its union
set: development

=== origins
police | person | Ragnhild Moe, police prosecutor in Finnmark
defence | person | Jon Aslaksen, lawyer of the skipper
ais | record | Transponder track of the trawler Ishavstind, as logged by the Coastal Administration
daughter | body | Ishav Trål AS, the owner of the trawler
parent | body | Polarhav Seafood, parent of Ishav Trål
rescue | body | The joint rescue coordination centre in Bodø
anon-a | anon | Two members of the crew, to Varangerbladet
anon-c | anon | People close to the crew, to Kyst og Fangst
plant | person | Svein Berg, manager of the fish plant at Båtsnes
union | person | Oksana Holm, shop steward at the fish plant
professor | person | Torbjørn Wik, lecturer in nautical science

=== edges
soft | daughter | parent | the owner of the vessel and its parent company
soft | anon-a | anon-c | unnamed people round one crew, who may be the same

=== clusters
k1 | C | 2..2 | opposed-parties-agree | Nobody was on the bridge for the last quarter of an hour. | The prosecutor asserts it and the skipper's own lawyer does not dispute it.
k2 | S | 1..1 | one-instrument* | The trawler hit the shore at 11.4 knots. | One transponder signal, read off by a paper, an agency and a trade site.
k3 | S | 1..1 | contradicting-figure | There were twelve on board. | The owner only; the rescuers count fourteen.
k4 | S | 1..1 | contradicting-figure* | There were fourteen on board. | The rescue centre in two outlets.
k5 | S | 1..2 | parent-and-daughter* | No oil has leaked. | The owner of the vessel and the company that owns the owner.
k6 | S | 1..2 | anonymous-only* | The mate on watch had fallen asleep in the mess. | Unnamed crew in two outlets, called independent but perhaps the same.
k7 | C | 2..2 | company-and-union | Thirty-one at the fish plant have been laid off. | The manager and the shop steward.
k8 | U | 1..1 | interpretation | The grounding comes of the six-on six-off watch system. | A lecturer's reading from afar.

=== a | Varangerbladet | 2031-03-05 | byline=Ingrid Utsi
Ishavstind on the rocks: [k1 police|empty bridge for fifteen minutes]

The 54-metre trawler Ishavstind sits upright on the shingle below Kvalneset with her bow among the drying racks.

Sunday's grounding is now a criminal case.
Police prosecutor Ragnhild Moe charged the skipper on Tuesday under the Ship Safety Act; as {she} ~sees it~, [k1 police|the wheelhouse was unmanned from ten to five in the morning until the ship struck at five].

[k2 ais|She went ashore at 11.4 knots], ~judging by~ {the position signals stored by the Coastal Administration}, which we have been through point by point.
There is no change of heading in them for the last two miles.

What happened below decks is a matter of whispers.
{Two of the crew}, who spoke to Varangerbladet separately and want no names, ~say~ [k6 anon-a|the mate who had the watch went down for coffee and nodded off on the mess-room bench].

At Båtsnes across the fjord the conveyor stands still, because the Ishavstind's cod was all it had for March.
[k7 plant|"I have had to send thirty-one people home on lay-off,"] ~says~ {plant manager Svein Berg}.

The sea around the hull shows no sheen.
{Polarhav Seafood}, the group in Tromsø which the vessel ultimately belongs to, ~gave an assurance~ on Tuesday that [k5 parent|all 180 cubic metres of diesel were still in the tanks].

=== b | Nordlandia News Agency | 2031-03-03
Trawler aground in Finnmark, crew safe

BODØ, Norway (NNA) - A fishing vessel ran on to a beach in Finnmark early on Sunday and could not be pulled off at high tide.

{The rescue coordination centre in Bodø} ~said~ [k4 rescue|fourteen people were lifted off by helicopter], none of them hurt.
{Owner Ishav Trål AS} ~put~ [k3 daughter|the crew at twelve].
It was not clear whether the two others were trainees.

{The company} ~added~ that [k5 daughter|not a drop of fuel had escaped].
A coast guard ship with booms on board was on its way from Sørvær all the same.

[k2 ais|The speed on impact was 11.4 knots], {ship-tracking data} ~showed~.
The beach faces north-east and is strewn with boulders, and salvage experts expect the next spring tide, on 11 March, to offer the best chance of towing the trawler clear.

=== c | Kyst og Fangst | 2031-03-06
Defence: watchman "not at his post"

The case against the man in command of the Ishavstind may turn on minutes.

[k1 defence|For about a quarter of an hour before she touched, there was not a soul on the bridge], {the skipper's lawyer, Jon Aslaksen,} ~concedes~.
But his client was asleep in his cabin, off duty and entitled to be, he says, and had left a certified officer in charge.

{People close to the crew} ~confirm~, independently of what the local paper has printed, that [k6 anon-c|the officer dozed off in the mess].

With [k2 ais|11.4 knots on the transponder when it went silent], there is no talk of a gentle landing.
[k4 rescue|The helicopter took off fourteen], ~says~ {the rescue centre}, two of whom were nautical college students.

{Torbjørn Wik}, who teaches seamanship in Ålesund and has not seen the ship, ~believes~ [k8 professor !i|the true culprit is the system of six hours on and six off], under which nobody ever sleeps enough.

Ashore it is the filleters who pay.
{Shop steward Oksana Holm} ~handed out~ the notices herself on Wednesday: [k7 union|thirty-one of her colleagues are laid off until further notice].
[+ union|Most of them came from Lithuania on a season's contract], {she} ~says~.
