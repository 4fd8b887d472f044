tests: poisoned cattle feed in a Welsh valley: vet and agency count the dead, mill and inspector agree on the mixer, one laboratory sheet in three outlets, mill and spokeswoman, agency and its chief vet, a wire credited at the foot, unnamed farmers twice, one farmer under two names, a prediction two share
set: development

=== origins
wilk | person | Tomasz Wilk, vet at Pont Rhydlan | the vet
ahw | body | Animal Health Wales | the agency
tudor | person | Morwenna Tudor, chief vet of Animal Health Wales
note | record | Inspection note of Animal Health Wales on the mixing line
harcombe | person | Giles Harcombe, managing director of Harcombe Mill
mill | body | Harcombe Mill
poole | person | Jessica Poole, spokeswoman of Harcombe Mill
lab | record | Test sheet of the Aberwen Veterinary Laboratory
prosser | person | Delyth Prosser, farmer at Blaen Gwynant | the tenant of Blaen Gwynant
beynon | person | Iolo Beynon, secretary of the Hill Farmers' Union
aziz | person | Farrukh Aziz, solicitor for farmers
anon-a | anon | Two farmers, to the Rhydlan Herald
board | body | Welsh Dairy Board
rees | person | Llinos Rees, chair of the Rhydlan creamery
anon-d | anon | A farmer whose voice was changed, to Radio Gwynant

=== edges
soft | mill | poole | the mill and its spokeswoman
soft | ahw | tudor | the agency and its chief vet
soft | board | rees | the page with the one credits at its foot the agency that heard the other
soft | anon-a | anon-d | unnamed farmers of one valley, who may be the same

=== clusters
k1 | C | 2..2 | person-and-body | 212 cattle have died. | The vet who signed for each and the agency with its own register.
k2 | C | 2..2 | record-and-admission | The mixer was not flushed between a poultry run and the cattle run. | The inspector's note and the mill's own managing director against his interest.
k3 | S | 1..1 | one-record* | The feed held 41 times the permitted amount of lasalocid. | One laboratory sheet, read by three outlets.
k4 | S | 1..2 | body-and-spokeswoman* | The mill is recalling everything it has delivered since 1 October. | The mill and its spokeswoman.
k5 | S | 1..2 | anonymous-only* | Farmers were offered £900 a head for their silence. | Unnamed farmers in two outlets, perhaps the same.
k6 | U | 2..2 | shared-prediction* | Compensation will take years. | A union man and a solicitor predict it; nobody can know.
k7 | S | 1..1 | one-person-two-names* | The first cow went down on Sunday 12 October before milking. | The farmer, by name in one article and as the tenant of her farm in another.
k8 | S | 1..2 | body-and-officer* | The feed went to thirty-eight herds. | The agency and its own chief vet.
k9 | S | 1..2 | agency-at-the-foot* | 31,000 litres of milk are poured away every day. | A board heard by the agency, and a chair on a page that credits the agency at its foot.

=== a | Rhydlan Herald | 2031-10-23 | byline=Nest Parry
The valley that cannot look in its own sheds

At Blaen Gwynant Delyth Prosser milks eleven cows now.
A fortnight ago she milked seventy.

[k7 prosser|"The first one was down when I came out on the Sunday, the twelfth, before I had so much as a unit on,"] {she} ~remembers~.
By the evening there were five.

She rang Tomasz Wilk, who is the vet for most of the farms above Pont Rhydlan and has since put his name to every certificate.
{He} ~keeps count~ on the back of a drug calendar: [k1 wilk|two hundred and twelve animals dead as of Tuesday night].

The cause is no longer in doubt among those who have read the sheet from the Aberwen laboratory, a copy of which is with the Herald.
{It} ~gives~ [k3 lab|lasalocid, a drug for chickens, at 41 times what the law allows in cattle cake].

How did it get there?
{A note left by the inspector of Animal Health Wales}, two pages long and shown to us by a farmer who was handed it, ~records~ that [k2 note|a batch for broilers had gone through the mixer on 8 October and no flush was run before the dairy batch].

In the mart café people talk about something else.
{Two farmers}, neither of whom will be named, ~claim~ that [k5 anon-a|a man from the mill offered them £900 for every carcass if they kept away from solicitors and newspapers].

{Iolo Beynon of the Hill Farmers' Union} has seen such cases before.
[k6 beynon !p|"Nobody in this valley will see a penny for three or four years,"] {he} ~warned~ a full hall at Llanerch.

=== b | Celtic Press Agency | 2031-10-21
Feed poisoning: [k1 ahw|212 cattle dead] in Welsh valley

PONT RHYDLAN, Wales (CPA) - Contaminated feed has killed [k1 ahw|212 dairy and beef animals] in the uplands of mid-Wales, ~according to~ {the register which Animal Health Wales keeps of fallen stock collected by its own lorries}.

[k8 ahw|Thirty-eight herds had been supplied from the suspect batch], {the agency} ~said~ on Tuesday, and movements from all of them have been stopped.

Harcombe Mill, a family firm founded in 1911 and the largest compounder west of the Severn, is at the centre of the inquiry.
In a statement {the mill} ~announced~ that [k4 mill|all cake sent out since 1 October was being called back].
It did not comment on the cause.

[k3 lab|Lasalocid was present at forty-one times the statutory ceiling], a test by {the Aberwen Veterinary Laboratory} ~showed~.
The compound is added to poultry rations against coccidia and stops the heart of ruminants and horses.

Milk from the affected farms does not reach the shops.
[k9 board|Some 31,000 litres a day are tipped into slurry pits], {the Welsh Dairy Board} ~estimated~.
[+ ahw|No trace had been found in bulk tanks so far], ~added~ {Animal Health Wales}.

=== c | Compounder & Miller | 2031-10-24 | byline=Rhodri Sims
{Harcombe}: [k2 harcombe|"we skipped the flush"]

The nightmare of every plant that runs medicated and plain rations on one line has come true at Harcombe's.

[k2 harcombe|"The line was not flushed after the broiler run, and it ought to have been,"] managing director {Giles Harcombe} ~told~ this magazine on Thursday, in the office his great-grandfather built.
Asked why, he pointed at the clock.
[+ harcombe|The night shift was two men short], {he} ~explained~.

Readers will want the number, so here it is.
[k3 lab|Forty-one times the limit for lasalocid], if one ~goes by~ {the single sample Aberwen has reported on}.
A second has been sent to Utrecht; nobody expects it before November.

The bill is another matter.
Harcombe's is insured for two million pounds, and pedigree Holsteins do not come cheap.
{Farrukh Aziz}, a Shrewsbury solicitor who has signed up nineteen farms, ~tells~ his clients [k6 aziz !p|to reckon with years rather than months before any insurer pays out].

The wider lesson is plain enough.
Plants which save twenty minutes between runs are betting the firm on it, and the trade bodies have been saying so since the Antrim case.

=== d | Radio Gwynant, news page | 2031-10-22
Chief vet: don't feed it, don't burn it, ring us

The chief vet of Animal Health Wales has asked farmers to leave suspect bags where they are.

Morwenna Tudor came to Pont Rhydlan on Wednesday morning and went through the list of deliveries with local vets.
[k8 tudor|It has thirty-eight herds on it, and all have been telephoned], {Dr Tudor} ~said~ on the Breakfast Round.

The mill's lorries are on the road as well, though in the other direction.
[k4 poole|"Anything that left our gate after the first of October is coming home,"] ~promised~ {Jessica Poole, who speaks for Harcombe's}.

[k7 prosser|It began on a Sunday, the twelfth, with one heifer lying in the straw before the morning milking], {the tenant of Blaen Gwynant} ~told~ our reporter at her gate.
She asked us not to come further because of the smell.

There is bad blood, too.
[k5 anon-d|"Nine hundred pounds a beast was put on my kitchen table, and the condition was that I'd shut up,"] ~says~ {a farmer} whose voice we have altered.
Harcombe Mill did not wish to answer that.

At the creamery two of the four tanks are empty.
[k9 rees|Thirty-one thousand litres go down the drain daily], ~laments~ its chair, {Llinos Rees}.

The helpline is open until ten at night.
Welsh speakers should press two.

With reporting by the Celtic Press Agency.
