tests: dry business and legal reporting: a regulator's notice read by two, a regulator and a bank agree, a witness statement and its author, unnamed people on three pages, a parent's stock-exchange line
set: development

=== origins
notice | record | Final notice of the Prudential Conduct Authority
pca | body | Prudential Conduct Authority
director | person | Helen Staniforth, executive director of enforcement at the authority
bank | body | Castlemere Bank
parent | body | Castlemere Holdings plc, owner of the bank
statement | record | Witness statement of Laura Finch in the employment tribunal
finch | person | Laura Finch, former compliance manager
anon-a | anon | three people familiar with the matter, to the City Record
anon-b | anon | two people close to the board, to Banking Intelligence
defence | person | Daniel Eze KC, for the first defendant
clerk | person | Paula Metcalfe, former counter clerk
analyst | person | Joanna Reyes, analyst at Kilburn Partners

=== edges
soft | pca | director | the authority and its executive director
soft | bank | parent | Castlemere Holdings owns the bank
hard | statement | finch | she made the statement
soft | anon-a | anon-b | unnamed on both sides

=== clusters
k1 | C | 2..4 | parties-agree | Castlemere Bank has been fined 41.3 million pounds. | The authority, with its director, and the bank that pays, with its parent: two sides.
k2 | S | 1..1 | one-record* | 2,300 alerts were closed without being read. | One final notice, read by two newspapers.
k3 | S | 1..1 | one-record* | Managers were warned in 2028. | Finch's witness statement and Finch herself.
k4 | S | 1..2 | unnamed-never-adds* | Chairman Lord Haddon has been asked to leave. | Nobody who says so has a name. | anonymous-only
k5 | C | 2..2 | two-named | Cash was carried into the Bradford branch in bin liners. | Counsel for the man who brought it, in another trial, and the clerk who took it.
k6 | U | 1..1 | prediction | More fines will follow. | An analyst expects so. | prediction
k7 | S | 1..2 | self-report | Lord Haddon did not comment. | Two newsrooms about their own enquiries.

=== a | City Record | 2032-09-29 | byline=Marcus Oyelowo and Jane Thirlby
[k1 pca|Castlemere fined £41m over money-laundering failures]

[k1 pca|Castlemere Bank has been fined £41.3mn] for what the Prudential Conduct Authority called "serious and prolonged" weaknesses in its controls against money laundering.

[+ pca|The penalty, the largest imposed on a regional lender, would have been £59mn had Castlemere not agreed to settle at an early stage], {the authority} ~said~ in a statement on Wednesday.

~According to~ {the final notice}, [k2 notice|staff closed 2,300 automated alerts between 2026 and 2029 without opening the underlying files].
Most concerned cash-intensive businesses in West Yorkshire.
One scrap dealer, whose account was opened on the strength of an expected annual turnover of £180,000, paid in more than that in some months.

The bank's chair, Lord Haddon, [k4 anon-a|has been told by shareholders to step down before the annual meeting], {three people familiar with the matter} ~said~.
[k7 doc-a|Lord Haddon did not return a call seeking comment.]

Lord Haddon, 71, a former Treasury minister, took the chair in 2027 after a career at two of the larger clearing banks.
Friends describe him as a man who reads every page of his board papers; critics on the shareholder register have begun to ask which pages he was given.
The annual meeting is due on 4 November in Halifax, where the bank was founded in 1853 by a group of mill owners and a Methodist minister.

It has since grown into the ninth-largest lender in the country by branches, and it is the last of its size to keep counters open on Saturday mornings.
That habit, several people in the industry pointed out this week, also makes it attractive to customers with a great deal of cash and little wish to explain it.
Castlemere has closed 3,100 accounts since the summer.

Shares in the parent company, which had warned investors of a provision in July, closed 1.8 per cent lower.
"We do not think this is the end of it," said Joanna Reyes of Kilburn Partners.
[k6 analyst !p|"There ^will^ be further penalties, here and for others."]

=== b | Yorkshire Daily Mercury | 2032-09-30 | byline=Tariq Mahmood
Bin bags of cash and a £41m bill

A Bradford bank where customers queued behind a man with bin liners full of banknotes has landed its owner with one of the biggest fines in the history of the region.

[k1 bank|Castlemere "accepted the findings and the penalty of £41.3m in full"], {a spokesperson for the bank} ~told~ the Mercury last night.

Paula Metcalfe worked on the counter at Manningham Lane until 2030.
[k5 clerk|"He had it in black bin bags, four or five at a time, and we'd to fetch the big scales up,"] {she} ~said~.
Asked whether anybody had questioned him, she shook her head.

{The regulator's report} ~says~ [k2 notice|nobody looked into some 2,300 warnings which the bank's own computer had raised].

Laura Finch, a former compliance manager, said that was no surprise to her.
[k3 finch|"I put it to them in writing in 2028, twice,"] {she} ~said~.
Ms Finch was dismissed the following spring.
Her claim for unfair dismissal is being heard in Leeds, and she said she had been advised not to go into it.

On Manningham Lane, where the branch is now a dessert parlour, nobody was surprised either.
"Everyone knew him," said a man at the bus stop, who would not say who he was, and who got on the next bus.

=== c | Banking Intelligence | 2032-10-01
Castlemere: board under pressure

The chair of Castlemere is on the way out, Banking Intelligence has learned.

{Two people close to the board} ~said~ that [k4 anon-b|Lord Haddon was asked on Monday evening to make way].
[k7 doc-c|He could not be reached.]

The settlement was announced to the stock exchange by {the parent} in a single sentence: [k1 parent|"Castlemere Holdings plc confirms that its subsidiary will pay a financial penalty of £41.3m."]

Helen Staniforth, who runs enforcement at the authority, used a breakfast speech at the Guildhall to defend the size of the fine.
[k1 director|"Forty-one million is what it costs when nobody reads the screen,"] {she} ~told~ the audience.

A separate case, still before an employment tribunal in Leeds, may embarrass the bank further.
[k3 statement|Senior managers had been put on notice in March and in November 2028], {a witness statement filed there by a former employee} ~says~.

=== d | Leeds Court Reports Service | 2032-10-06
R v Shah and others, day 3

For the first defendant, {Daniel Eze KC} ~accepted~ that [k5 defence|his client had brought banknotes to the Bradford branch in refuse sacks] "on some sixty Fridays", but said they were the takings of an honest yard.

The trial is expected to last eight weeks.
