tests: a mixed bag: e-mail replies, a blog, a study and its press office, a panel, a private test, an own lab, a mirror site
set: development

=== origins
uni | body | University of Castel, press office
author | person | Dr Femke Rus, author of the study
consumer | body | Consumers' League, own laboratory
maker | body | Sunny Foods, maker
chemist | person | Court chemist Albin Storck
test-witness | witness | Kitchen Letter, its own test
shop | person | Grocer Mina Toth
ministry | body | Food Safety Agency
wire | agency | Newsline
anon-b | anon | an insider

=== edges
soft | uni | author | the university and its scientist

=== clusters
k1 | C | 2..2 | two-measurements | The honey is half sugar syrup. | The League's laboratory and the newsletter's own test.
k2 | S | 1..2 | same-body* | Two in three jars are stretched. | A scientist and the press office of her university.
k3 | C | 2..2 | parties-agree | Sunny Foods bought syrup by the tanker. | The maker and the grocer who exposed it.
k4 | C | 2..2 | two-named | The jars are off the shelves. | The agency's order and the grocer's word.
k5 | S | 1..1 | agency-credit* | A trial will open in May. | Newsline, twice.
k6 | S | 1..1 | anonymous-alone | The label was printed abroad. | An insider. | anonymous-only

=== a | Kitchen Letter | 2031-03-03
Sweet nothing

We put six jars of Sunny honey on our own balance and under the lamp: [k1 test-witness|half of it is sugar syrup].
[k2 author|Two jars in three are stretched], ~answers~ {Dr Femke Rus} by e-mail, whose study is out this week.
[k6 anon-b 2|The labels come from abroad], {2|an insider} ~2|confides~.
[k5 wire 3|A trial is to open in May], {3|Newsline} ~3|reports~.

=== b | Town Crier | 2031-03-05
Grocer takes on honey giant

[k3 shop|"I saw the tanker, it said glucose on it, and it went into the honey works,"] {grocer Mina Toth} ~thunders~.
[k4 shop 2|"Not a jar of it is left on my shelf,"] {2|she} ~2|laughs~.
[k1 consumer 3|Fifty-one percent syrup], {3|the laboratory of the Consumers' League} ~3|measured~.

=== c | Food Trade | 2031-03-06
Sunny Foods under fire

[k3 maker|Glucose syrup was bought in tanker loads, "for other products"], {Sunny Foods} ~owns up~.
{2|The Food Safety Agency} ~2|has ordered~ [k4 ministry 2|the jars off the shelves].
[k2 uni 3|Of three jars two had been stretched], {3|the press office of the University of Castel} ~3|recapitulates~.
[k5 wire 4|The trial opens in May], ~4|according to~ {4|Newsline}.
