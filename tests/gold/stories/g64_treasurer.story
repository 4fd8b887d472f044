tests: courts: a ruling, a clerk, both counsel, a juror, ledgers, court reporters who sat there, a diary item
set: development

=== origins
ruling | record | Judgment of the district court
prosecutor | person | Prosecutor Ines Faro
defence | person | Defence counsel Tom Blaby
chairman | person | Club chairman Walter Ness
ledger | record | The club's cash book, put before the court
expert | person | Accountant Ruth Amsel, expert witness
bank | body | Kettle Savings Bank
sentinel-witness | witness | Kettle Sentinel, court reporter
argus-witness | witness | The Argus, in court
anon-a | anon | club members

=== edges

=== clusters
k1 | C | 2..2 | parties-agree | Pruett took the money. | The prosecutor and his own counsel.
k2 | C | 2..2 | record+named | 83,000 is missing. | The cash book and the club's chairman.
k3 | C | 2..2 | heard-by-two | Pruett apologised in court. | The Sentinel's and the Argus's reporters heard it.
k4 | S | 1..1 | plain | He gets two years. | The judgment.
k5 | S | 1..1 | anonymous-alone | His wife knew. | Members without names. | anonymous-only
k6 | C | 2..2 | two-named | The transfers went to a betting firm. | The accountant and the bank.

=== a | Kettle Sentinel | 2031-10-10
Treasurer "sorry" as he goes down

[k1 defence|"My client did take the money, he has never said otherwise,"] ~submitted~ {Tom Blaby, for the defence}.
[k3 sentinel-witness !s|Pruett told the court: "I'm sorry"], in a voice that barely reached {our bench}.
{The cash book, produced as exhibit 4,} ~comes up~ [k2 ledger 2|83,000 short].
{3|Accountant Ruth Amsel} ~3|took the jury through~ [k6 expert 3|forty transfers to the bookmaker Fairbet].
{4|The judgment} ~4|is for~ [k4 ruling 4|two years].

=== b | The Argus | 2031-10-10
Two years for club's cashier

[k1 prosecutor|Over six years Pruett helped himself from the till], {prosecutor Ines Faro} ~summed up~.
[k3 argus-witness !s|He turned to the gallery, where I was sitting among the bowlers, and apologised].
[k5 anon-a 2|She knew all along], ~2|mutter~ {2|members} of his wife.

=== c | Bowls Review | 2031-12-01
After Pruett

[k2 chairman|"Eighty-three thousand, that is what we don't have any more,"] ~sighs~ {club chairman Walter Ness}.
{2|Kettle Savings Bank} ~2|replied~ to our letter: [k6 bank 2|it had carried out the payments to Fairbet as instructed].
