tests: talks over a dam: one leaked draft in three papers, a ring, an official by many names, two delegations that agree, one agency behind two named roots
set: blind

=== origins
draft | record | Leaked nineteen-page draft agreement on the Great Tana Dam
mediator | person | Ingrid Solheim, the mediator | the envoy; Mrs Solheim
upstream | body | Delegation of Kassala Republic, the upstream state
downmin | person | Idris Hamad, water minister of the downstream state of Merowe
diplomat | anon | a European diplomat
hotel | person | Pietro Canova, manager of the Hotel Bellavista
engineer | person | Lydia Okech, dam engineer and adviser to the farmers' union
union | body | Merowe Farmers' Union
nilepost | outlet | Nile Post
levant | outlet | Levant Daily

=== edges
hard | nilepost | levant | each names the other as its source for the secret clause
soft | upstream | engineer | both reach us through the agency Meridian only

=== clusters
k1 | S | 1..1 | one-leak* | The draft lets the dam fill over seven years. | Three outlets read the one leaked draft.
k2 | C | 2..2 | opposed-agree | The talks resume on 9 January. | Both delegations say so, each to another outlet.
k3 | U | 0..0 | ring* | A secret clause allows for military inspectors. | The Nile Post and the Levant Daily cite one another. | circular
k4 | S | 1..1 | one-person-many-names* | Merowe's minister walked out on the second evening. | Ingrid Solheim as mediator, envoy and "she".
k5 | S | 1..2 | one-agency* | The reservoir already holds 11 billion cubic metres. | Two named roots that reach us only through Meridian.
k6 | S | 1..1 | anonymous-only | Gulf money was promised for the turbines. | One unnamed diplomat.
k7 | S | 1..1 | plain | The delegations have booked the hotel again. | Only the hotel manager.

=== a | Meridian news agency | 2032-12-18
Dam talks break without signature

LUGANO, Dec 18 (Meridian) - Two weeks of negotiations over the Great Tana Dam closed on Saturday with handshakes but no ceremony.

Under {a 19-page draft seen by Meridian}, [k1 draft|the reservoir would be filled in stages over seven years], against the four that Kassala had planned.

[k5 upstream|Eleven billion cubic metres are behind the wall already], {the Kassala delegation} ~told~ the agency, and {Lydia Okech, an engineer who advises farmers downstream}, ~had the same number~ from her own calculations: [k5 engineer|"Eleven, give or take a summer."]

[k4 mediator|Merowe's water minister left the table on the second evening and had to be fetched back], {mediator Ingrid Solheim} ~acknowledged~.

{Kassala} ~said~ [k2 upstream|it would be back for a third round on January 9].

=== b | Nile Post | 2032-12-19 | byline=Samira Osman
Seven years: what is in the text

This newspaper has obtained the draft that our negotiators brought home in their briefcases.
Under {Article 4}, [k1 draft|the lake is to be filled over seven flood seasons], with a pause whenever the river at Deim falls below a mark still to be agreed.

And what it does not show: [k3 levant|a confidential annex is to admit inspectors in uniform], ~according to~ {the Levant Daily}.

{Water minister Idris Hamad} ~would not speak~ of annexes.
[k2 downmin|"On the ninth of January we sit down again; ask me on the tenth,"] {he} ~said~ at the airport.

{The Farmers' Union}, which wanted a guarantee of water for the second sowing, ~said~ [+ union|a third of the cotton land had been left fallow this year].

=== c | Levant Daily | 2032-12-19
Soldiers at the sluices?

The document that nobody signed in Lugano may contain a sentence that nobody was meant to read.

[k3 nilepost|Military observers from a third country would be stationed at the dam], {the Nile Post} ~reports~, on the strength of an annex to the text.

The main body of {the draft}, which has also reached our desk, ~provides~ for [k1 draft|a filling period of seven years].

[k6 diplomat|Money for the turbines has been promised from the Gulf], ~confided~ {a European diplomat who followed the talks}.

For the people who grow beans on the banks, the details are remote.
The water came late this year, as it did last year, and the pumps are expensive to run.

=== d | Ticino Oggi | 2032-12-19
After the motorcades

They have gone, and the lake steamers are empty again.

For a fortnight the Hotel Bellavista was the centre of the hydraulic world.
{Its manager, Pietro Canova}, ~confirms~ that [k7 hotel|both parties have taken the second floor again for January], "on different sides of the lift".

{Mrs Solheim}, who had breakfast here every day at six, ~let slip~ over the last of them that [k4 mediator|the Merowe minister had stormed out on evening two], which the staff had known since a tray came back untouched.
[+ mediator|One session was held on a pedal boat], {she} ~said~.

The canton picks up a security bill of 900,000 francs.
