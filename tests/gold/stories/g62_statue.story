tests: photographers and stringers, a curator and an archivist of one museum, a police log, one drone film, a retraction
set: development

=== origins
afp-like | agency | Continental Press
stringer | witness | Kestrel Weekly, its stringer
snapper | witness | Bazaar Daily, its photographer
police-log | record | Duty log of the district police, inspected by Kestrel Weekly
minister | person | Culture minister Dana Okafor
curator | person | Ilse Wren, curator of the Town Museum
archivist | person | Paul Adu, archivist of the Town Museum
guard | person | Joseph Mensah, night guard
drone | record | A drone film on the net
bazaar | outlet! | Bazaar Daily

=== edges
soft | curator | archivist | curator and archivist of one museum

=== clusters
k1 | C | 2..2 | two-witnesses | The statue of the Founder is lying in the fountain. | The Weekly's stringer and the Daily's photographer.
k2 | C | 2..2 | record+named | It fell at 3.10 in the night. | The police duty log and the night guard.
k3 | S | 1..2 | same-body* | The statue is a copy of 1931. | Two servants of one museum.
k4 | S | 1..1 | one-video* | A rope was tied to a lorry. | One drone film, described twice.
k5 | U | 0..0 | withdrawn* | The mayor ordered it. | Bazaar Daily, which took it back. | retracted
k6 | S | 1..1 | agency-credit* | The statue will be put up again. | Two outlets, one agency's minister.

=== a | Kestrel Weekly | 2031-04-17
The Founder takes a bath

[k1 stringer|He lies face down among the coins], ~reports~ {our stringer in Adabraka}, and the pigeons have already forgiven him.

{2|The duty log at the district station}, which the Weekly was permitted to inspect, ~2|has~ [k2 police-log 2|a call at ten past three about "a heavy fall"].
[k3 curator 3|This was never the original, only a cast made in 1931], ~3|sniffs~ {3|curator Ilse Wren of the Town Museum}.
On {4|drone footage} [k4 drone 4|a rope leads from the Founder's neck to a lorry].

=== b | Bazaar Daily | 2031-04-16
Down he goes

Pictures by our photographer: [k1 snapper|the bronze in the fountain, the plinth bare].

[k2 guard|"Ten past three by my watch it was when he hit the water,"] ~swears~ {night guard Joseph Mensah}.
[k5 bazaar|The mayor himself gave the order].

(ADABRAKA, Continental Press) [k6 minister 2|The statue ^will^ be back on its plinth by Easter], {2|culture minister Dana Okafor} ~2|pledged~.

=== c | Bazaar Daily | 2031-04-18
Correction

[+ doc-c !r|Bazaar Daily withdraws its report that the mayor ordered the removal of the Founder; there was no such order.]

=== d | The Antiquary | 2031-05-01
Copies and their copyists

[k3 archivist|"The invoice is of 1931, and it says copy,"] ~writes~ {Paul Adu, the museum's archivist}.
[k4 drone|A lorry pulled it over by a rope], as {the drone's film} ~makes plain~.
[k6 minister 2|By Easter it is to stand again], {2|the minister} has ~2|promised~, according to Continental Press.
