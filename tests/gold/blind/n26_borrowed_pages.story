tests: a plagiarism affair: documents seen by two papers, a vice-chancellor and her university, a widow and a librarian, a student paper that checked for itself, a bare echo, an unsigned letter
set: blind

=== origins
vc | person | Professor Honor Blakeney, vice-chancellor
university | body | University of Westmere
minister | person | Education minister Rupert Kell
letter | anon | Unsigned letter to the senate
widow | person | Edith Marchbanks, widow of the historian
librarian | person | Winston Achebe, librarian of the town archive
spokesman | body | Department for Education
varsity-witness | witness | The Varsity, its own comparison page by page
software | body | TextMatch, a software company
examiner | person | Prof. Dieter Wolff, examiner in 1994

=== edges
soft | vc | university | the university and its vice-chancellor
soft | minister | spokesman | the minister and his department

=== clusters
k1 | C | 2..2 | two-measurements | 31 pages of Kell's thesis are word for word from Marchbanks. | The student paper compared the two itself; a software firm did it for another paper.
k2 | S | 1..2 | same-body* | The university has opened an inquiry. | The vice-chancellor and her university.
k3 | S | 1..1 | one-anonymous* | A second thesis is affected. | One unsigned letter, quoted by two. | anonymous-only
k4 | C | 2..2 | two-named | Kell had the manuscript on loan for a year. | The widow in whose house he sat over it, and the librarian who lent it and had it back.
k5 | S | 1..2 | same-body* | Kell used a typist who left out the quotation marks. | The minister and his department.
k6 | U | 1..1 | interpretation | The affair shows how little examiners read. | A columnist's reading.
k7 | S | 1..1 | plain | The examiner passed it in a week. | The examiner himself.

=== a | The Varsity | 2032-02-18
31

That's how many.
For three nights a team of four from {this newspaper} ~sat~ in the basement of the Harcourt with two books and a ruler, and by Sunday we were sure: [k1 varsity-witness|thirty-one pages of the thesis for which Rupert Kell was given his doctorate in 1994 are the words of somebody else].

The somebody is Arnold Marchbanks, who taught here, published little, and died the year before.

How did the pages travel?
Mrs Marchbanks gave us tea.
[k4 widow|"Arnold's typescript lay on the desk in my spare room from one Easter to the next, he was up there with it every weekend,"] {she} ~said~.

{The Vice-Chancellor's office} would ~say~ only that [k2 vc|Professor Blakeney had asked three colleagues to look into it].

A letter without a signature reached members of the senate on Monday.
[k3 letter|There is another thesis], {it} ~claims~, and offers the shelf mark.

=== b | The Continent Review | 2032-02-22 | byline=Jonas Peel
What a typist can do to a minister

{The education secretary} ~has an explanation~, and one almost hopes it is true.
[k5 minister|The lady who typed the final draft did not care for inverted commas and took them out], {he} ~says~.

We asked the Cologne firm TextMatch to run both works through its engine, blind.
[k1 software|Matches of more than forty words occur on 31 pages], {its report} ~concludes~.

It was not as if nobody could have known.
Winston Achebe has kept the town archive's ledger since 1990, and reads us the line.
[k4 librarian|Out to R. Kell, 3 April '92; back, with coffee, 11 April '93.]

And the examiner?
"I had eleven others to read," says Dieter Wolff, retired, over the phone from Freiburg.
[k7 examiner|"So I passed it in a week."]

[k6 doc-b !i|What it shows is that nobody reads anything at all.]

=== c | Daily Sentinel | 2032-02-23
Kell clings on

Rupert Kell had the Prime Minister's full confidence last night, which is never a good sign.

[k5 spokesman|A typing error was to blame for the absence of quotation marks], {his department} ~insisted~.

[k2 university|An inquiry is under way], ~confirmed~ {Westmere}.

{An unsigned letter doing the rounds on campus} ~alleges~ [k3 letter|a second dissertation has the same trouble].
