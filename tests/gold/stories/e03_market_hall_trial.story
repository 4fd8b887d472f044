tests: trial over a collapsed market hall in Turkey: an expert report and its author, one petition in three papers, a defendant under many names, two court reporters, a foreman and a butcher who agree
set: development

=== origins
report | record | expert report filed with the court
ergun | person | Professor Tülay Ergun, who led the experts
hasan | person | Hasan Dere, butcher and co-defendant
foreman | person | Veli Uçar, former foreman of the contractor
kizil | person | Orhan Kızıltepe, the contractor | the accused; the 58-year-old
petition | record | petition of the stallholders, 2031
court | body | Akpınar Second Criminal Court
saylan | person | Judge Nermin Saylan, presiding
post-witness | witness | Anadolu Morning Post, own reporter in the courtroom
ekspres-witness | witness | Akpınar Ekspres, own reporter in the courtroom
lawyer | person | Defne Aksoy, lawyer of the bereaved
clerk | person | Sevgi Yurt, widow

=== edges
soft | report | ergun | a report and its author
soft | court | saylan | the court and its presiding judge

=== clusters
k1 | S | 1..2 | study-and-author* | The concrete had a strength of nine megapascals. | The expert report and the professor who led it.
k2 | C | 2..2 | two-named | A column had been cut away in the butcher's stall. | The butcher and the contractor's former foreman, two people with different interests.
k3 | S | 1..1 | one-person-many-names* | The contractor did not set foot on the site after 2029. | Kızıltepe under four names; only he says so.
k4 | U | 1..1 | opinion | What happened was murder. | The judgement of the families' lawyer.
k5 | C | 2..2 | two-witnesses | The hearing was interrupted when chairs were thrown. | Two reporters were in the room.
k6 | S | 1..1 | one-record* | Stallholders warned of cracks a year before the collapse. | One petition, seen by the Ekspres and passed on by two others.
k7 | S | 1..2 | same-body* | The trial goes on on 14 March. | The court's record and its presiding judge.

=== a | Anadolu Morning Post | 2033-01-19 | byline=Cem Alkan
Nine dead, one column: trial opens in Akpınar

AKPINAR. They had brought photographs in frames, and the gendarmes let them keep the frames but took the glass.

Nine people died when the roof of the covered market came down last February.
On Tuesday eleven men sat behind a rail to answer for it, first among them the contractor, Orhan Kızıltepe.
[k3 kizil|"After 2029 I never set foot in that place,"] {he} ~told~ the bench, reading from his telephone.

Then {Hasan Dere}, who sold meat in stall 14 and is himself accused, ~stood up and said~ what many had waited to hear: [k2 hasan|"I wanted a wider counter, the column was in the way, so it was taken out."]

{The experts' report}, 140 pages long, ~finds~ that [k1 report|the concrete reached nine megapascals], where the drawings ask for twenty-five.
{Defne Aksoy}, for the bereaved, ~needed~ one sentence: [k4 lawyer !o|"This was not a collapse, it was murder."]

At that [k5 post-witness|two chairs flew over the rail and the room was cleared for the better part of an hour].

As {a local newspaper} ~has revealed~, [k6 petition|stallholders had complained in writing about cracks a full year earlier].
{Judge Nermin Saylan} ~adjourned~ [k7 saylan|the case to 14 March].

=== b | Marmara News Agency | 2033-01-18
Market hall case: [k3 kizil|contractor says he stayed away]

{The 58-year-old owner of a building firm} ~denied~ responsibility on Tuesday for a collapse that killed nine, arguing that [k3 kizil|he had not been on the site since 2029].

Prosecutors are asking for up to 22 years.
They rely on an opinion by engineers from two faculties.
[k1 ergun|"Nine megapascals is what one expects of a garden wall,"] ~testified~ {the head of the panel, Professor Tülay Ergun}.
[+ ergun|The reinforcing bars were smooth instead of ribbed], {she} ~went on~.

{The court record} ~sets~ [k7 court|14 March as the date of the second hearing].
A request by five of the accused to be released was rejected; two others may wait for the verdict at home, provided that they sign at a police station every Monday.
No representative of the ministry attended.

=== c | Akpınar Ekspres | 2033-01-20 | byline=Zehra Tunç
"We told them": the long morning at the courthouse

Queue from six, tea from a thermos, and at half past nine the doors.

Our readers know the sheet of squared paper with sixty-one signatures.
[k6 petition|"There are cracks above the fish and the butchers, come and look,"] ~reads~ {the petition handed in at the municipality on 3 January 2031}, of which the Ekspres holds a stamped copy.
Nobody came.

{Veli Uçar}, who was foreman for Kızıltepe until they quarrelled over wages, now drives a minibus.
He was heard as a witness for the prosecution.
[k2 foreman|"I saw the stump in the butcher's with my own eyes, cut level with the tiles,"] {he} ~said~.

When the families' lawyer spoke the word everyone was thinking, [k5 ekspres-witness|somebody hurled a chair, then another, and the judges walked out].
They stayed out for fifty minutes.

{Sevgi Yurt}, whose husband sold olives, did not raise her voice.
[+ clerk|"The compensation they offered me was the price of a second-hand car,"] {she} ~said~ on the steps.

=== d | Betonarme, an engineer's blog | 2033-01-21
Smooth bars and empty chairs

I was not in Akpınar, so what follows is read, not seen.

{The Ekspres} ~has printed~ the thing that ought to hang in every town hall: [k6 petition|a written warning from the traders, dated thirteen months before the roof fell].

Now to the figure.
[k1 report|Nine MPa], as {the expert opinion} ~has it~, is what a crushed core gives you when somebody has mixed with sea sand and too much water.
You do not need a professor for that, though it helps that they had one.

As for the main defendant, {the accused} ~would have us believe~ that [k3 kizil|from 2029 on he never visited the job].
His signature on the final account is from 2030.
I leave the rest to the court, which has more patience than I have.
Comments are closed, because last time two of you began to threaten each other over slump tests.
