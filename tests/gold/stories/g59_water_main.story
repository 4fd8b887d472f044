tests: an American town: a Q and A, a labelled live page, a school's e-mail, residents with names, a release word for word
set: development

=== origins
utility | person | Dale Whitcomb, director of public works | Whitcomb
health | body | Pike County Health Department
lab | record | Result sheet of a private laboratory, obtained by WQPL
school | person | Superintendent Carla Nunez
resident-a | person | Jim Tolliver, resident
wqpl-witness | witness | WQPL News 9, its crew
herald-witness | witness | Pike Herald, own staff
release | record | Release of the city of Dunmore
anon-a | anon | neighbors

=== edges
hard | release | utility | the release quotes the director

=== clusters
k1 | C | 2..2 | two-witnesses | Water is gushing from the pavement at Main and Third. | News 9's crew and a Herald reporter.
k2 | C | 2..2 | record+named | There are coliform bacteria in the tap water. | A private laboratory's sheet and the county's health department.
k3 | S | 1..1 | release-copied* | The pipe was laid in 1921. | The director and the city's release that quotes him. | text-reuse
k4 | C | 2..2 | two-named | All schools are closed on Tuesday. | The superintendent and a father whose children have been sent home.
k5 | S | 1..1 | anonymous-alone | The city knew about the leak for weeks. | Neighbors. | anonymous-only
k6 | S | 1..1 | plain | Repairs take four days. | Only the director.

=== a | WQPL News 9 | 2031-03-04
Main break floods downtown Dunmore

News 9's Tasha Green is at Main and Third, where [k1 wqpl-witness|water is shooting out of the roadway].

[k2 lab|Coliform turned up in two of three samples of tap water], {lab results obtained by News 9} ~show~.
[k4 school 2|No classes Tuesday at any campus in the district], {2|Superintendent Carla Nunez} ~2|wrote~ in an email to parents.
[k5 anon-a 3|City Hall has known about this leak for weeks], {3|neighbors} ~3|tell~ us.

=== b | Pike Herald | 2031-03-04
Five questions for Dale Whitcomb

A Herald reporter who waded across Third Street on Monday afternoon found [k1 herald-witness|a geyser coming up through the sidewalk on the Main Street side].

Q: How old is that pipe?
{Whitcomb}: [k3 utility|"It went into the ground in 1921."]

Q: And how long will this take?
{Whitcomb}: [k6 utility|"Four days, if nothing else lets go."]

[k4 resident-a 2|"Both my boys were sent home with a note that there's no school Tuesday, not theirs, not anybody's,"] {2|Jim Tolliver, a father of two on Elm Street}, ~2|said~.

=== c | Health Watch Midwest | 2031-03-05
Boil-water notice in Dunmore

[k2 health|Coliform bacteria are present in water drawn from Dunmore taps], {the Pike County Health Department} ~warns~.

=== d | City of Dunmore | 2031-03-04
Statement on the Main Street water main

[k3 release|"It went into the ground in 1921,"] ~said~ {Public Works Director Dale Whitcomb}.
[+ release|Bottled water can be had at the fire hall].
