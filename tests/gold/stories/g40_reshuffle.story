tests: "has learned" is nobody, an outgoing and an incoming minister are two, one poll by sponsor and pollster, a newsroom's relay
set: held-out

=== origins
old-minister | person | Rafael Monteiro, outgoing transport minister | the outgoing minister
new-minister | person | Celeste Quaye, incoming transport minister | the new minister
pulso | body | Pulso, pollsters
club | body | Taxpayers' Club
tribune-witness | witness | The Tribune, own reporter in the ministry's yard
tribune | outlet | The Tribune
premier | person | Premier Ida Solano | the head of government; the premier
anon-c | anon | cabinet insiders

=== edges
soft | pulso | club | the club paid for the survey of which both speak
hard | tribune | tribune-witness | the others credit the Tribune, whose reporter saw it

=== clusters
k1 | S | 1..3 | unnamed-never-adds* | The finance minister has accepted a post in Brussels. | "This newspaper has learned", "we understand", "insiders": nobody with a name. | anonymous-only
k2 | C | 2..2 | two-named | The transport ministry was handed over on Monday. | The outgoing and the incoming minister are two people with one title, each told to another outlet.
k3 | S | 1..2 | same-body* | 58 percent want a new cabinet. | One survey, once by the pollster, once by the club that paid.
k4 | S | 1..1 | relayed-witness* | Files were burned in the yard. | The Tribune's reporter saw it; the other two say that the Tribune did.
k5 | S | 1..1 | one-person-many-names* | There were no resignations. | The premier, "the head of government", "Ms Solano": one woman.

=== a | The Tribune | 2031-09-02
Monteiro out, Quaye in

[k2 old-minister|"I gave her the keys and the plant on Monday,"] {outgoing transport minister Rafael Monteiro} ~told~ the Tribune.

In the yard of his ministry [k4 tribune-witness 2|two clerks fed binders into a fire in an oil drum], as {2|our reporter} ~2|watched~ from the bicycle stand.
She asked what they were burning and was told: leaves.

[k1 doc-a|The finance minister has accepted a post in Brussels, the Tribune has learned.]

{3|The premier} ~3|says~ [k5 premier 3|nobody has resigned].

[k3 pulso 4|Fifty-eight in a hundred want a new cabinet], {4|pollsters Pulso} ~4|reported~.
The same number want an early spring.

=== b | The Observer of Commerce | 2031-09-03
Portfolio changes

[k2 new-minister|Celeste Quaye has been in charge of transport since Monday], {she} ~said~ in an interview with this paper.
"The plant was dead on arrival," the new minister added.

[k1 doc-b|We understand that the finance minister has said yes to Brussels.]

[k5 premier 2|There had been not a single resignation], ~2|declared~ {2|the head of government}.

[k4 tribune 3|Papers were burned at the ministry], {3|the Tribune} ~3|writes~.

Hauliers expect the toll to go up.
The harbour railway, on the other hand, has outlived seven ministers and has ordered new uniforms.

=== c | Politics with Milk (podcast) | 2031-09-04
Episode 77: who burned what

(laughter)
Okay, okay.
So {the Tribune} ~says~ [k4 tribune|somebody had a bonfire behind the transport ministry].

And I love this: {2|Ms Solano} ~2|says~ [k5 premier 2|no one's resigned].
They've just all stopped coming in!

[k1 anon-c 3|Finance has taken the Brussels job], {3|cabinet insiders} ~3|tell~ everybody, us too, in return for cake.

And {4|the Taxpayers' Club} ~4|says~ [k3 club 4|58 percent are for a complete change of faces], which it had Pulso ask.

Do we want new faces?
I've only just learnt the old ones.
(laughter)
Right, letters.
Ottilie writes from Porto that her cat has the same name as the minister.
