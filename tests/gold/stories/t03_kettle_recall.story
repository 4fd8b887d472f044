tests: a kettle recall in the west of Ireland: a victim and her neighbour, a test house and the importer on the fault, one notice read by three, a shop assistant under several descriptions, importer and director and letter, a factory agent's word through one man, shared opinion
set: development

=== origins
tuohy | person | Noreen Tuohy, retired postmistress, scalded | Mrs Tuohy; Noreen
garrihy | person | Seamus Garrihy, neighbour who sat at her table
testhouse | body | Ardmore Test House, laboratory engaged by the commission
hanrahan | person | Fergal Hanrahan, director of Hanrahan Domestic
importer | body | Hanrahan Domestic, importer
letter | record | Letter of Hanrahan Domestic to stockists, on the door of Dunlea Stores
notice | record | Recall notice of the Product Safety Commission
looby | person | Ciara Looby, formerly on the tills at Dunlea Stores | Ciara; Miss Looby
liu | person | Liu Wenhao, agent of the factory, as told by Fergal Hanrahan
rahmani | person | Dr Imtiaz Rahmani, burns surgeon
deputy | person | Bríd Ní Fhloinn, member of the Dáil
league | person | Anselm Okafor, of the Consumers' League

=== edges
soft | hanrahan | importer | the importer and its director
soft | importer | letter | the importer and its letter
soft | hanrahan | letter | the director and his company's letter

=== clusters
k1 | C | 2..2 | two-people-present | The handle came off while Noreen Tuohy was pouring on 2 February. | The woman herself and the neighbour at the table.
k2 | C | 2..2 | test-and-admission | The pin that holds the handle is nylon where it should be steel. | A test house of the commission's and the importer's own director.
k3 | S | 1..1 | one-document* | 22,400 of the kettles were sold. | One recall notice, read by three outlets.
k4 | S | 1..1 | one-person-many-names* | At least forty of the kettles were brought back to the shop before Christmas. | Ciara Looby in three outlets.
k5 | S | 1..3 | same-body* | Buyers get their money back within ten working days. | The importer, its director and its letter.
k6 | S | 1..1 | hearsay* | The factory changed the pin because steel rod had run short. | The factory's agent, through the importer's director alone.
k7 | U | 2..2 | shared-opinion* | The recall law has no teeth. | A politician and a campaigner think so.
k8 | S | 1..1 | plain | She needed two skin grafts. | Only the surgeon.

=== a | Shannon Press Association | 2032-03-11
Recall of Corrib Swift kettle after Clare woman scalded

KILFARRAN (SPA) - Owners of the Corrib Swift cordless kettle were told on Thursday to stop using it at once.

[k3 notice|Some 22,400 were sold between September and February], {the recall notice from the Product Safety Commission} ~states~, and all carry a batch number beginning with 31B.

The fault is at the top of the handle.
[k2 testhouse|A locking pin that the drawings show as steel is moulded in nylon and softens in steam], ~found~ {the Ardmore Test House}, which took apart nine kettles for the commission.

[k5 importer|Purchasers will be refunded within ten working days], {the importer, Hanrahan Domestic of Limerick,} ~said~.
No receipt is required.

The commission opened its inquiry in the middle of February, after a woman in her seventies was badly hurt in her kitchen in Kilfarran.
It does not name people injured by products.

The Swift boils a litre in 70 seconds and was the cheapest of its kind on the market, at 24.99.
It was sold through independent hardware shops and the Dunlea chain, as well as on the importer's own site.
Customs have been asked to hold a further shipment at Foynes.

=== b | Kilfarran Champion | 2032-03-18 | byline=Mossie Considine
"I thought of the cat first"

Noreen Tuohy behind the grille of the post office was for thirty-one years the best-informed woman in the parish, and she has not lost her way with the facts.

[k1 tuohy|"Candlemas Day, ten past four, I had it tipped over the pot and the handle stayed in my hand and the rest of it didn't,"] {she} ~tells~ me from the good armchair.
The cat, she'd like it known, was under the dresser and never got a drop.

The kettle had come from Dunlea Stores in Bridge Street, where there is now a sheet on the door.
[k5 letter|Refunds will be made in ten working days], it ~says~, over the signature of {Hanrahan Domestic}, "to our valued stockists".

Somebody in that shop had seen it coming.
[k4 looby|"There was forty brought back before Christmas if there was one,"] ~says~ {Ciara Looby, who left the tills in January to go nursing in Galway}.
Dunlea's have looked, and can find no record of any such number.

A whole county drinks tea: {the notice} from Dublin ~gives~ [k3 notice|22,400 as the number sold].

{Deputy Bríd Ní Fhloinn} called on Saturday with a sponge cake and a grievance.
[k7 deputy !o|Our recall law, in {her} ~view~, is a dog without a tooth in its head].

Mrs Tuohy ate the cake left-handed.

=== c | West Region Radio, news page | 2032-03-12
Kettle importer: "We got it wrong"

The man who brought the Corrib Swift to Ireland has accepted that it was not built as it should have been.

[k2 hanrahan|"In the second shipment the pin is nylon, on the plans it's steel, I sawed one open on my own bench to see,"] {Fergal Hanrahan} ~admitted~ on our breakfast programme.
[k3 notice|The official recall covers 22,400 kettles sold up to last month], ~according to~ {the commission's notice}.

Why was the pin changed?
He says he was on to the factory within the hour.
[k6 liu|Steel rod had been short in the autumn and the plant used what it had], Mr Hanrahan ~says~ he was told by {the factory's agent, Liu Wenhao}.
He has nothing in writing.

[k5 hanrahan|The ten working days for a refund would be kept to, whatever it cost], {he} ~promised~.

We also heard from a caller, Ciara, who was on the tills at Dunlea's until after New Year.
[k4 looby|The returns came to forty or more by Christmas], ~according to~ {her}, and they went into a skip.
Dunlea Stores said it had no note of them.

In studio was Anselm Okafor of the Consumers' League, who has asked three ministers for changes.
[k7 league !o|"The recall law is toothless, it's a strongly worded postcard,"] ~was {his} verdict~.

=== d | The Daily Beacon | 2032-03-13 | byline=Trish Kinnear
KETTLE OF HELL: [k1 garrihy|Handle SNAPPED off as pensioner made a cuppa]

A neighbour who dropped in for tea has told of the moment a bargain kettle turned on a much-loved OAP.

[k1 garrihy|"She was pouring and the thing just let go, the handle was still up in the air,"] ~said~ {Seamus Garrihy, 68, who was sitting across the table that afternoon, the second of February}.
The ex-hurler got her under the cold tap and kept her there.

Brave Noreen, 77, spent four weeks in hospital.
[k8 rahmani|Two skin grafts were needed], {burns surgeon Dr Imtiaz Rahmani} ~disclosed~ with her permission.
"She's a better patient than I would be," he smiled.

The Beacon can reveal there were warnings.
[k4 looby|Forty of the killer kettles had been returned to one store by Christmas], ~claims~ {an ex-checkout girl who now studies nursing in the west}.
Miss Looby, 24, said nobody upstairs wanted to know.

And what about the maker?
Red-faced importer Fergal Hanrahan ~passes on~ an excuse from {a Mr Liu, agent for the plant}: [k6 liu|they'd run out of steel rod].

Got a Swift?
Unplug it, don't lift it, and ring the number below.
