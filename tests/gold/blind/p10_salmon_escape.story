tests: a salmon escape in the northern isles: daughter and parent company, a study and its author, one diver's film, one press release, an angler and a trust, two reporters who saw the seals
set: blind

=== origins
daughter | body | Norsound Salmon UK, operator of the Grunnavoe site
parent | body | Norsound Havbruk, of Bergen
times-witness | witness | Northern Isles Times, own reporter on the voe
radio-witness | witness | Radio Skerry, own reporter in a boat
film | record | Film from the company's diver at the net
inspectors | body | Aquaculture inspectorate
study | record | Study of salmon genes in the burns of the isles
adie | person | Dr Frances Adie, geneticist, author of the study
angler | person | Magnus Jamieson, angler, who writes Laxburn Notes | the writer
trust | body | Northern Isles Rivers Trust

=== edges
soft | daughter | parent | the operator and the company that owns it
soft | study | adie | the study and its author

=== clusters
k1 | S | 1..2 | parent-and-daughter* | About 41,000 salmon got out. | The operator and its owner in Bergen.
k2 | C | 2..2 | two-named | Farmed fish were caught in the Lax Burn. | An angler's own catch and the rivers trust's.
k3 | S | 1..2 | study-and-author* | One wild fish in nine carries genes of farmed salmon. | The study and the woman who wrote it.
k4 | S | 1..1 | one-film* | The tear in the net is eleven metres long. | One film by the company's diver, read by a paper, an inspector and a trade journal.
k5 | S | 1..1 | one-body* | The site may not be restocked before an inspection. | The inspectorate's notice in two outlets.
k6 | C | 2..2 | two-witnesses | Seals were swimming inside the pen. | Two outlets' own reporters, from the shore and from a boat.
k7 | S | 1..1 | press-release* | The company pays fifteen pounds for each fish handed in. | One press release in two outlets.

=== a | Northern Isles Times | 2031-02-07 | byline=Laura Peterson
[k1 daughter|41,000 salmon] away from Grunnavoe

Monday's gale took the roof off the bus shelter at Grunnavoe, turned over a caravan and, it is now clear, opened a door in the sea.

{Norsound Salmon UK} ~estimates~ [k1 daughter|forty-one thousand fish left through a hole in pen 6].
They weighed four kilos on average.

[k4 film|The hole is eleven metres from top to bottom], to judge by {the diver's film of it} that was ~shown~ to the Times in the site office.
You can put a fist to the edge and see that no seal made it.

Seals have made the most of it.
[k6 times-witness|Four of them were cruising round inside the ring at noon on Wednesday], in full view of the road.

{The firm} ~promised~ in a press release that [k7 daughter|anyone who lands one of its fish would be paid fifteen pounds] at the shore base, no questions asked.

{The inspectorate} has ~served notice~: [k5 inspectors|nothing may go into the pens again until its own people have been over them].

Why it matters was spelt out last autumn.
{A study of nine burns} ~found~ [k3 study|farmed ancestry in one wild salmon out of nine].

=== b | Fish Farm Quarterly, online | 2031-02-10 | byline=Henrik Strøm
Norsound loses a tenth of Grunnavoe stock

A net failure in the northern isles will take about two per cent off this year's harvest at Norsound Havbruk, the Bergen group told investors on Friday.

[k1 parent|The loss came to some 41,000 individuals], {it} ~disclosed~ in the stock-exchange notice.
The biomass was insured.

The rip will be argued over.
{Pictures brought up by the site's diver}, since circulated to underwriters, ~show~ [k4 film|eleven metres of parted mesh along a seam].
The netmaker has sent two people.

Restocking is on hold.
[k5 inspectors|Smolts are barred from Grunnavoe pending a site inspection], {the aquaculture inspectorate} ~said~ on its public register.

[+ parent|"We had planned to change that net in April,"] {the group} ~told~ this journal in answer to questions.
It would not say how old it was.

Investors shrugged: the share closed two øre higher.

=== c | Radio Skerry | 2031-02-06
Morning round-up

Half past eight and there's a swell still running on the west side.

Our Kirsty went out with the creel boat yesterday and got as near to pen 6 as the rope allows.
"It was like a swimming club," {she} ~reports~, "[k6 radio-witness|the seals were going round and round inside, three or four of them], and the gulls were queuing."

Will these fish do harm?
Dr Frances Adie thinks it depends on the burns.
[k3 adie|"When we tested wild fish here, one in nine had farm genes already,"] {she} ~told~ us.

And they are in the burns.
{The rivers trust} had its net across the mouth of the Lax Burn on Tuesday night and ~counted~ [k2 trust|six salmon of farm origin among nine].

If you've got one in the bath, here's some good news: [k7 daughter|there is a fifteen-pound bounty on every one handed in], ~says~ {the company's release}.

{An inspector} we caught at the airport wouldn't say much, except that [k4 film|the rip measured eleven metres] on the {diver's pictures}.
He'd not been under himself.

=== d | Laxburn Notes | 2031-02-09
Not the fish I came for

I had the first cast of the year on Wednesday, in a wind that blew the fly back past my ear, and was into something by the second.

It came like a wet coat.
[k2 angler|What I had on the bank was a farmed salmon, with its tail worn square and its fins like burnt paper], and I had two more by teatime, all from the pool under the manse.

I've fished the Lax Burn for forty winters and can count on one hand the salmon I've taken in February.
Now I had three and wanted none.

I knocked them on the head and gave them to the cat of the manse, who has no opinion on genetics.
The sea trout are down in the sound, if they've any sense.
Tight lines to those of you who mean to go out, and mind the third stile.
