tests: a data leak at a tax office: a ministry, its minister and its computing centre, a watchdog, a researcher beside two victims, one post on a forum, "confirmed" that confirms nothing
set: development

=== origins
ministry | body | Ministry of Finance
minister | person | Finance minister Paulo Aranha
centre | body | State Computing Centre, an agency of the Ministry of Finance
watchdog | body | Data Protection Commissioner
post | record | Offer of a user called kestrel_7 on a forum
researcher | person | Mina Halloran, security researcher
victim | person | Augusto Reis, baker, who found his own letters
victim-two | person | Teresa Moniz, notary, who found her own letters
post-anon | anon | a former employee of the Computing Centre
ledger | record | Contract register of the state, read by The Open Budget
contractor | person | Ines Falcao, director of the firm Softela

=== edges
soft | ministry | minister | the ministry and its minister
soft | ministry | centre | the computing centre is an agency of the ministry
soft | minister | centre | the minister is over the agency

=== clusters
k1 | S | 1..1 | one-record* | 4.2 million tax letters are for sale. | The same forum post behind a paper, a broadcaster and a blog.
k2 | C | 3..3 | two-named | The letters are genuine. | A researcher who checked a sample, and two taxpayers who found their own.
k3 | S | 1..3 | same-body* | No passwords were taken. | Minister, ministry and the ministry's agency.
k4 | C | 2..2 | parties-agree | The ministry had been warned in January. | The Commissioner who warned it, and the ministry that admits it.
k5 | S | 1..1 | anonymous-alone | The test system had no password at all. | A former employee without a name. | anonymous-only
k6 | C | 2..2 | record+named | The contract was given without a tender. | The state's register of contracts, and the director of the firm that got it.
k7 | U | 1..1 | opinion | The minister should resign. | A paper's leading article.

=== a | Diario do Porto Novo (English page) | 2032-04-20
Your letters, their price list

On a forum where stolen things are sold, a user by the name of kestrel_7 offers the correspondence of the tax office with the citizens.
[k1 post|There are 4.2 million letters], {he} ~writes~, and the price is nine hundred euros.

It could be a swindle.
It is not, it seems.
Mina Halloran, who is paid by banks to look into such things, bought nothing but was shown two hundred pages.
[k2 researcher|"They are authentic, the barcodes compute,"] {she} ~told~ this newspaper.

The minister, Paulo Aranha, interrupted a wedding to appease.
[k3 minister|Not a single password had been lost], {he} ~declared~ in a grey suit with a flower in it.

[k7 doc-a !o|He should put the flower on his desk and go.]

=== b | National Radio, noon | 2032-04-21
The tax letters

[k1 post|Four million two hundred thousand letters from the tax office are on offer on the internet], {the seller} ~says~.

The ministry has now confirmed that it is aware of the reports.
{It} ~stresses~ that [k3 ministry|access codes are safe].

But it also said something that it had not said yesterday.
[k4 ministry|A warning from the Data Protection Commissioner had been received in January], ~according to~ {its spokesman}, "and was being processed".

Augusto Reis bakes bread in Rua Nova, and he has seen a page that a customer brought him.
[k2 victim|"It's my reminder from 2029, with the coffee stain,"] {he} ~told~ us.

=== c | The Open Budget (blog) | 2032-04-23
Who built this?

{kestrel_7} ~wants~ €900 for [k1 post|4.2 million letters].
That's 0.02 cents each, cheaper than the stamps.

I looked it up.
{The contract register} ~has~ [k6 ledger|number 2028/1177, Softela Lda, "direct award"], which is how you say "no tender" in a tie.

A man who used to work at the Computing Centre wrote to me.
[k5 post-anon|The test system was open to anyone, no password, since Christmas], {he} ~says~.

=== d | Commissioner for Data Protection, press notice | 2032-04-21
On the events at the tax administration

[k4 watchdog|The Commissioner drew the Ministry's attention to the vulnerability in writing on 14 January.]
An inquiry has been opened.
No further comment will be made while it lasts.

=== e | Business Lusitania | 2032-04-26
Softela: "we were asked"

Ines Falcao had not slept much.
[k6 contractor|"There was no competition, they rang us on a Friday and asked could we start on Monday,"] {the director of Softela} ~said~.
Her firm has eleven employees and, until last week, had a website.

{The Computing Centre}, which ran the system, ~said~ [k3 centre|no log-in data had left the building].

Teresa Moniz, a notary in Aveiro, is suing both.
She has downloaded what she could find under her name.
[k2 victim-two|"Seven letters, all real, I've the originals in my safe,"] {she} ~said~.
