tests: an American school district: "independently confirmed" on unnamed people, an agreement obtained, a chair and a board, opposed lawyers, a ring of two
set: development

=== origins
anon-a | anon | two people briefed on the closed session, to the Ledger-Dispatch
anon-b | anon | a person with knowledge of the matter, to Prairie Public Media
agreement | record | Separation agreement, obtained by Prairie Public Media
chair | person | Dale Hutchins, president of the school board
board | body | Rock Fork school board
lawyer | person | Renee Castellano, attorney for the superintendent
treasurer | person | Arlene Voss, county treasurer
counsel | person | Bob Ostrander, the district's counsel
teachers | person | Tamika Rawls, president of the teachers' association
patch | outlet | Rock Fork Patchwork, a neighborhood site
ledger | outlet | Ledger-Dispatch
ledger-witness | witness | Ledger-Dispatch, its reporter in the board room

=== edges
soft | anon-a | anon-b | no names on either side: they may be the same people
soft | chair | board | the board and its president
hard | patch | ledger | each gives the other as its source

=== clusters
k1 | S | 1..2 | unnamed-never-adds* | Superintendent Mark Delacroix was forced out. | Unnamed people at one outlet, "independently confirmed" by an unnamed person at another. | anonymous-only
k2 | C | 2..2 | record+named | He will be paid 214,000 dollars. | The agreement itself, obtained by the radio station, and the county's treasurer, who pays it out, to the paper.
k3 | C | 2..2 | parties-agree | Neither side admits any wrongdoing. | His lawyer and the district's.
k4 | U | 0..0 | citation-ring* | Delacroix has a new job in Tulsa. | The site has it from the paper's blog, the paper's blog from the site. | circular
k5 | S | 1..2 | same-body* | An interim will be named by August 1. | The board and its president.
k6 | S | 1..1 | plain | The vote was 5 to 2. | One reporter who sat in the room.
k7 | S | 1..1 | plain | Teachers were not told in advance. | The association's president.

=== a | Ledger-Dispatch | 2032-07-12
[k1 anon-a|Delacroix pushed out], {sources} ~say~

Rock Fork Superintendent Mark Delacroix did not jump.
[k1 anon-a|The school board gave him until noon Friday to resign or be fired], ~according to~ {two people briefed on the closed session}.
They asked not to be identified because personnel discussions are confidential by law.

County Treasurer Arlene Voss had a number.
[k2 treasurer|The county will be paying him $214,000 in all], {Voss} ~said~, and she would like to know from which fund.

Delacroix's attorney, Renee Castellano, said he is leaving on good terms.
[k3 lawyer|"Nobody is admitting to having done anything wrong here, on either side of the table,"] {Castellano} ~said~.

As for who comes next, {board President Dale Hutchins} ~said~ [k5 chair|an interim would be in place by the first of August].

[k6 ledger-witness|Five members raised a hand for the deal and two kept theirs in their laps.]
The audience, about 40 people, filed out without a word.

=== b | Prairie Public Media | 2032-07-13
Buyout for Rock Fork schools chief comes to $214K

Prairie Public Media has obtained the separation agreement between the Rock Fork district and its departing superintendent.
[k2 agreement|It sets the payment at $214,000, in two installments].
It runs six pages and bars both sides from talking about it.

We have also independently ~confirmed~, through {a person with knowledge of the matter}, that [k1 anon-b|Delacroix left under threat of termination], which was first reported by the Ledger-Dispatch.

{2|District counsel Bob Ostrander}, reached at his lake house, ~2|said~ only that [k3 counsel 2|the agreement contains no admission of fault by anyone].

{3|The board} ~3|says~ on its web page that [k5 board 3|it will appoint an interim superintendent no later than Aug. 1].

Tamika Rawls learned about it from a student.
[k7 teachers|"There was no email, no phone call to any of us,"] {the president of the Rock Fork Education Association} ~said~.

=== c | Rock Fork Patchwork | 2032-07-15
Tulsa bound?

Happy Thursday, neighbors!
Looks like Dr. D has landed on his feet: [k4 ledger|he's headed to a district in the Tulsa area], ~per~ {the Ledger-Dispatch's Chalk Talk blog}.
Farmers market is on as usual, and somebody has found a tortoise.

=== d | Ledger-Dispatch | 2032-07-15
Chalk Talk: your weekly school-news blog

The neighborhood site {Rock Fork Patchwork} ~has it~ that [k4 patch|Mark Delacroix will take over a school system near Tulsa, Okla.]
We wish him luck with the wind.
Band camp starts Monday.
