tests: an outbreak: two agencies relay one ministry, a clinic and a laboratory of their own, a minister by name and by office
set: held-out

=== origins
ministry | body | Health ministry of Kwenda
minister | person | Dr Thandi Mokoena, health minister | the minister
corps | body | Doctors' Corps, aid organisation with clinics of its own
institute | record | Laboratory report of the Lake Institute, seen by the Kwenda Standard
water | body | Moro Water Company
mayor | person | Josiah Banda, mayor of Port Moro
standard-witness | witness | Kwenda Standard, own reporter
afp-witness | witness | AFP, own reporter at the pumping station
anon-c | anon | health workers

=== edges
soft | ministry | minister | the minister heads the ministry

=== clusters
k1 | S | 1..2 | same-body* | 212 people have fallen ill. | Reuters and AFP relay one ministry, and the Standard its minister: two agencies are not two origins. | contradicted-by:k2
k2 | S | 1..1 | plain | 540 people have fallen ill. | Only the Doctors' Corps, from its own clinics. | contradicted-by:k1
k3 | C | 2..2 | record+named | The disease is cholera. | The Lake Institute's laboratory report and the Doctors' Corps, which tested its own patients.
k4 | C | 2..2 | parties-agree | The pumps at Moro North stood still for nine days. | The water company, which is blamed, and the mayor, who blames it.
k5 | C | 2..2 | two-witnesses | People draw water straight from the lake. | Reporters of the Standard and of AFP watched it.
k6 | S | 1..1 | anonymous-alone | Two nurses have died. | Health workers without a name. | anonymous-only

=== a | Kwenda Standard | 2031-11-25
[k3 institute|Laboratory confirms cholera in Port Moro]

Samples from eleven patients in Port Moro contain the bacterium that causes cholera, it emerged on Tuesday.

[k3 institute|Vibrio cholerae was found in all eleven samples], {a laboratory report by the Lake Institute} ~states~; the Standard has seen a copy.

[k1 minister 2|The number of patients stands at 212], {2|Health Minister Thandi Mokoena} ~2|told~ parliament.
She appealed to residents to boil their water.

[k5 standard-witness 3|At Fisherman's Landing women and children were filling buckets from the lake on Tuesday morning], {3|our reporter} ~3|saw~.

[k4 mayor 4|The pumping station at Moro North was out of service for nine days], {4|Mayor Josiah Banda} ~4|said~, accusing the operator of having hidden the failure.

[+ doc-a|Port Moro has 90,000 inhabitants and last saw cholera in 2019].
Schools will stay open.

=== b | The Southern Observer | 2031-11-25 | byline=Reuters
[k1 ministry|Kwenda reports 212 cases in lakeside outbreak]

PORT MORO, Nov 25 (Reuters) - [k1 ministry|Kwenda has recorded 212 cases of severe diarrhoea in the lakeside town of Port Moro], {its health ministry} ~said~ on Tuesday.

[k4 water 2|Supply from the Moro North station had been interrupted for nine days in November by a burnt-out motor], {2|the Moro Water Company} ~2|acknowledged~ in a statement to Reuters.

{3|The Doctors' Corps}, which runs three clinics in the area, ~3|said~ [k3 corps 3|rapid tests on its own patients had been positive for cholera].

The organisation gave a much higher figure for the outbreak.
[k2 corps 4|It had treated 540 people since November 10], {4|it} ~4|said~.
Teams from the capital were on their way with chlorine tablets and two doctors.
Roads in the district are poor at this time of year, and the last stretch has to be covered by boat.

=== c | Le Monde des Lacs (English service) | 2031-11-26 | byline=AFP
Thirst drives townspeople to contaminated lake

PORT MORO (AFP) - [k1 ministry|Port Moro counted 212 sick by Tuesday evening], ~according to~ {the health ministry}.

[k5 afp-witness 2|Next to the silent pumping station, dozens of people scooped up lake water in cans and cooking pots], {2|an AFP journalist} ~2|saw~.
Some poured it through a shirt before drinking.

[k6 anon-c 3|Two nurses are among the dead], {3|health workers} ~3|said~, asking not to be named for fear of losing their posts.

A tanker with clean water arrived in the afternoon and was empty within the hour.
The next is due on Thursday.
By then the rains, which wash the latrines into the bay, are expected to have begun in the hills.
