tests: a gas main struck in road works: digger's boss and gas network agree, guards and fire service, one gas meter, council under its building's name, council and its engineer, a ring of two papers about an old fine, an opinion two share
set: development

=== origins
doran | person | Fergal Doran, managing director of Doran Civil
lir | body | Lir Gas Networks | the network
council | body | Carrig County Council | the council; Weir House
brannigan | person | Aoife Brannigan, senior roads engineer of Carrig County Council
garda | body | Gardaí at Ballycarrig
fire | body | Carrig Fire Service
meter | record | Gas meter of Lir's technician in the cellar of the pharmacy
mathew | person | Sunil Mathew, pharmacist on Bridge Street
duill | person | Máire Ní Dhuill, principal of the national school
camera | record | Traffic camera of Transport Operations Ireland, seen by The National Ledger
hsa | body | Health and Safety Authority
ledger | outlet | The National Ledger, on the word of Plant & Paving
paving | outlet | Plant & Paving, on the word of The National Ledger

=== edges
hard | ledger | paving | each of the two cites the other
soft | council | brannigan | the council and its engineer

=== clusters
k1 | C | 2..2 | opposed-parties-agree | The pipe was not on the drawing given to the crew. | The contractor and the network it blames.
k2 | C | 2..2 | two-bodies | Sixty-two houses were emptied. | The Gardaí and the fire service.
k3 | S | 1..1 | metonym* | Bridge Street stays shut until 22 March. | The council, once by name and once as Weir House.
k4 | S | 1..2 | same-body* | The works will cost 9.4 million euros. | The council and its own engineer.
k5 | S | 1..1 | one-instrument* | The gas in the pharmacy's cellar stood at 38 per cent of the explosive limit. | One meter, read out in three outlets.
k6 | U | 0..0 | ring* | Doran Civil was fined 60,000 euros in 2028. | The Ledger has it from Plant & Paving, and Plant & Paving from the Ledger. | circular
k7 | U | 2..2 | opinion* | The street should never have been dug up in term time. | The pharmacist and the principal think so.
k8 | C | 2..2 | document-and-person | Digging began before six in the morning. | The pharmacist woken by it, and a camera of the state's traffic centre.

=== a | Westwave Radio | 2032-03-03
Ballycarrig evacuated after digger hits gas main

Families in the centre of Ballycarrig have spent the day in the parish hall after a gas main was ruptured at the road works on Bridge Street.

{The fire service} ~told~ Westwave News [k2 fire|the occupants of sixty-two houses were brought out], some of them in slippers.
[k5 meter|A reading of 38 per cent of the explosive limit was taken in the cellar of Mathew's pharmacy], {it} ~added~, a figure that came from the hand-held meter of a Lir technician.

Mobile coverage was poor throughout the morning.

{Sunil Mathew}, who lives over the shop, ~said~ [k8 mathew|the machine had started up under his window at twenty to six].
"I thought it was a bad dream, and then I thought it was a legal matter," he told our reporter Clodagh Fay.
The permit posted on the hoarding allows work from half past seven.

{Carrig County Council} ~tweeted~ at four o'clock that [k3 council|the street will remain closed until Monday the 22nd of March].
A small crowd stood in the rain outside Weir House, where the council has its offices.
Diversions are in place through Knockroe and lorries are asked to stay on the bypass.

There are no reports of injuries.
The parish hall is looking for cots and for somebody with a key to the boiler room.

=== b | Carrig Champion | 2032-03-10 | byline=Dearbhla Quill
[k5 meter|"Thirty-eight per cent], and we over it in our beds"

The smell is gone from Bridge Street but the anger is not.

On Monday the town got its first sight of the man whose bucket did it, or rather of the man who owns the bucket.
[k1 doran|"There was no pipe on the sheet we were handed,"] ~said~ {Fergal Doran}, cap in hand, to a packed Credit Union room.
"My lads dug where the paper said dig."

What hangs over the meeting is the number.
[k5 meter|Thirty-eight per cent of what it takes to blow], that is what {the Lir man's instrument} ~showed~ in the chemist's cellar, and the display was photographed and passed from phone to phone.

Who let the job go ahead in March?
For {Máire Ní Dhuill}, whose 240 pupils walk that pavement, it ~is plain~: [k7 duill !o|the road ought never to have been opened with the school in session].
She got the longest applause of the evening.

{Aoife Brannigan}, who runs the scheme for the roads section, had the harder chair.
[k4 brannigan|It would come in at €9.4 million], {she} ~answered~ when asked, and sat down again.

Before closing, the chair read out a card from a child who had enjoyed the parish hall and wished to go again.

=== c | The National Ledger | 2032-03-06 | byline=Ruairí Staunton
Gas firm admits [k1 lir|gap in maps]

Half a kilometre of medieval street, a 1960s pipe and a drawing that left it out: the ingredients of Wednesday's near-disaster in Ballycarrig are coming into view.

{Lir Gas Networks} ~accepted~ last night that [k1 lir|the main it feeds Bridge Street with did not appear on the plan supplied for the works], having been lost when paper records were scanned.
It nevertheless holds the contractor responsible for not probing by hand.

The hour matters too.
{A traffic camera on the bridge}, run by Transport Operations Ireland and viewed by the Ledger, ~shows~ [k8 camera|the digger breaking the tarmac at 5.44am].

[k2 garda|Sixty-two homes had been cleared by half past eight], {gardaí} ~said~.
{Weir House} ~is sticking to~ [k3 council|22 March as the day the street reopens], though councillors have their doubts.

[k6 ledger|In 2028 the contractor was fined €60,000 over a severed cable], {the trade paper Plant & Paving} ~has reported~.
The company did not return calls.

Behind the counter of his pharmacy, with the door propped open, {Sunil Mathew} ~was~ in no mood for ingredients.
[k7 mathew !o|It was madness to dig up a school street in term], {he} ~said~.

=== d | Plant & Paving | 2032-03-05
Strike on Carrig main: what we know

Work on the Bridge Street public realm scheme in Ballycarrig, Co Carrig, is suspended after a 250mm gas main was hit on Wednesday.

The main contractor is Doran Civil, a family business with some ninety staff.
[k6 paving|The firm had to pay a fine of €60,000 in 2028], as {the National Ledger} ~has reported~, after an earlier service strike.

{The county council} ~puts~ [k4 council|the price of the project at €9.4m], all but a tenth of it from Dublin.
It includes granite kerbs, tree pits and a cycle lane of 600 metres.

Gas was found indoors.
[k5 meter|In the basement of a chemist's shop the technician's meter went to 38% of the lower explosive limit], {fire officers} ~say~; 20% is the point at which premises are normally vacated.

Readers will draw their own lessons.
Trial holes by hand remain the only proof of what lies beneath, whatever the drawing says or leaves unsaid.
[+ hsa|Every machine on the site has been impounded], {the Health and Safety Authority} ~says~, pending its inspector's report.
Tenders for the second phase, due to be opened on 19 March, are postponed.
