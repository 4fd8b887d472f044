tests: business: a filing, a works council, a rival's figures, a union count, a memo seen by two, an analyst
set: development

=== origins
ceo | person | Henrik Ahl, chief executive of Colora
filing | record | Colora's filing with the stock exchange
council | person | Petra Kurz, chair of the works council
supplier | body | Tinten Roth, supplier
memo | record | An internal memo of Colora
labour | body | State employment office
mayor | person | Mayor Jo Lindt
customs | record | Customs statistics
gazette-witness | witness | Werra Gazette, its own count at the gate
union | body | Chemical workers' union
anon-b | anon | an analyst

=== edges
soft | ceo | filing | the chief executive and his company's filing

=== clusters
k1 | C | 2..2 | two-named | The Werra works closes in June. | The works council and the employment office.
k2 | S | 1..2 | same-body* | Colora lost 60 million. | The filing and the man who signed it.
k3 | S | 1..1 | one-record* | Production moves to Lodz. | Two outlets have read one memo.
k4 | C | 2..2 | witness+named | Four hundred people stood at the gate. | The Gazette counted, the union counted.
k5 | C | 2..2 | parties-agree | Colora owes Tinten Roth nine million. | The creditor and the debtor.
k6 | U | 1..1 | prediction | The share will fall further. | An analyst's guess. | anonymous-only

=== a | Werra Gazette | 2031-02-21
Lights out in June

[k1 council|On the thirtieth of June it's over], ~informed~ {works council chair Petra Kurz} the early shift.
[k4 gazette-witness|Four hundred people were on the street in front of gate 2 when the Gazette counted heads at noon].
{2|An internal memo that is before us} ~2|speaks of~ [k3 memo 2|a move of the lines to Lodz].
[k5 supplier 3|Nine million is outstanding], {3|Tinten Roth} ~3|complains~.

=== b | The Exchange | 2031-02-22
Colora in the red

{A filing by the company} ~puts~ [k2 filing|last year's loss at 60 million].
{2|Chief executive Henrik Ahl} ~2|does not hide~ [k5 ceo 2|the nine million his company has yet to pay Tinten Roth].
[k6 anon-b !p 3|The share ^may^ well slide on], {3|an analyst} ~3|thinks~.
According to {4|a company memo seen by this paper}, [k3 memo 4|the machines go to Lodz].

=== c | Work and Rights | 2031-03-01
Werra: a file

[k4 union|The union's stewards ticked off four hundred names at the gate].
{2|The state employment office} ~2|has been notified of~ [k1 labour 2|the closure as of 30 June], it ~2|writes~.
[k2 ceo 3|"Sixty million lost in a year cannot be explained away,"] {3|Mr Ahl} ~3|confessed~ to shareholders.
