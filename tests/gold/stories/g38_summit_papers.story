tests: a pool report in three articles, a consortium's one set of papers, two delegations that agree, a host's briefing
set: held-out

=== origins
pool | witness | The pool reporter in the dining room, for all outlets
papers | record | The Harbour Papers, shared by a consortium of outlets
vesna | person | Vesna Radic, head of the Corvan delegation
okello | person | Ambassador James Okello, head of the Nilotic delegation
host | body | Foreign ministry of Aland Minor, host
host-pr | person | Ludo Benn, spokesman for that ministry
beacon-witness | witness | The Beacon, own reporter at the gate
orbit-witness | witness | Orbit, own reporter at the gate

=== edges
soft | host | host-pr | Benn speaks for the ministry

=== clusters
k1 | S | 1..1 | pool-report* | The two presidents did not shake hands. | One pool reporter was in the room and wrote for all.
k2 | S | 1..1 | one-record* | The Corvan envoy held an account in Port Cato. | The Harbour Papers lie before several outlets of one consortium; they are one set of papers.
k3 | C | 2..2 | parties-agree | The talks broke off over fishing rights. | The heads of both delegations, to two outlets.
k4 | S | 1..2 | same-body* | A second round is agreed for May. | The host's ministry and its spokesman.
k5 | C | 2..2 | two-witnesses | The Corvan motorcade left before dessert. | Two reporters at the gate.
k6 | U | 1..1 | interpretation | The walkout shows that Corvan never wanted a deal. | Orbit's reading. | interpretation

=== a | The Beacon | 2031-04-20
[k1 pool|No handshake], no dessert

By Ines Roth at Villa Marek

{I} was at the gate with a thermos.
[k5 beacon-witness 2|At 20.52 the eleven black cars of the Corvan party drove out], {2|I} ~2|counted~ them, and the lemon ice had not yet been served.

[k1 pool 3|Inside, the presidents had sat down without shaking hands], ~3|according to~ {3|the pool report}.

[k3 vesna 4|"We stopped because of the fish, I will not pretend otherwise,"] {4|Vesna Radic, who leads the Corvan side}, ~4|told~ the Beacon through the car window.

[k2 papers 5|The Corvan envoy kept an account at a bank in Port Cato], {5|the Harbour Papers, to which the Beacon has access}, ~5|show~.

=== b | Orbit | 2031-04-21
[k5 orbit-witness|Corvan walks]

[k5 orbit-witness|The Corvans were gone before the pudding]: {our man at the gate, Sam Loh}, ~had to jump out of the way of~ the first car.

[k3 okello 2|The matter of who may fish off the Skerries ended the talks], {2|Ambassador James Okello, head of the Nilotic delegation}, ~2|said~ to Orbit.

[k4 host 3|The sides will be back at the table in May], {3|the host country's foreign ministry} ~3|announced~.

[k2 papers 4|An account in Port Cato belonged to the Corvan envoy], as {4|the Harbour Papers} ~4|reveal~; Orbit was part of the consortium that sifted them.

[k6 doc-b !i|The walkout shows that Corvan never wanted a deal at all.]

=== c | Table Talk (radio) | 2031-04-21
Monday lunch

Voice: Well, they'd laid out four kinds of fork.

Voice: And did they at least say hello?
{The pool reporter}, one for all of us, ~wrote~ that [k1 pool|they sat down with not so much as a nod of hands].

Voice: Hands don't nod, Piet.

Voice: These didn't.
{2|Ludo Benn of the foreign ministry} ~2|was telling~ everyone in the corridor [k4 host-pr 2|it's agreed, second round in May], with a smile you could hang a coat on.

Voice: And what was for dinner?

Voice: Turbot.
In the circumstances one could call it a provocation.
We'll take a short break, and then there's the cellist with the broken wrist.
