tests: a card-payment outage in a tech live blog, a status page, a grocers' weekly, a business site and an engineer-heavy newsletter: status page and technology chief, a bank and a supermarket, one chart, unnamed engineers twice, a statement lifted without credit
set: blind

=== origins
paylane | body | Paylane, the card processor
cto | person | Ragna Holt, Paylane's chief technology officer | Holt
bank | body | Sparhaven Bank
freshmart | body | Freshmart supermarkets
chart | record | the fault-report curve on the site Borked
eng-live | anon | an engineer at Paylane, to TechHour
eng-root | anon | two people who work on Paylane's network, to Root Cause
cbank | body | Central Bank
governor | person | Elias Norrby, deputy governor of the Central Bank | Norrby
grocer | person | Amina Saleh, grocer in Holmgate
lawyer | person | Bertil Kranz, consumer lawyer

=== edges
soft | paylane | cto | the company and its technology chief
soft | cbank | governor | the Central Bank and its deputy governor
soft | eng-live | eng-root | unnamed engineers of one firm who may be the same
hard | paylane | doc-d | the business site's paragraph is Paylane's statement, without credit

=== clusters
k1 | C | 2..2 | two-bodies | Card payments began to fail at eight minutes to twelve. | A bank and a supermarket chain, each from its own systems.
k2 | S | 1..2 | same-body* | Service was fully restored at 15:40. | The status page and the firm's technology chief.
k3 | S | 1..1 | one-table* | Reports of faults peaked at 31,000 in a quarter of an hour. | One curve, cited by the live blog and the business site.
k4 | S | 1..2 | anonymous-repeated* | An expired certificate was to blame. | Unnamed engineers in two outlets, who may be the same.
k5 | S | 1..1 | copy-without-credit* | No customer data were touched. | Paylane's statement, and a site that lifts it unsigned.
k6 | S | 1..2 | same-body* | Paylane must deliver a report within ten days. | The Central Bank's order and its deputy governor.
k7 | C | 2..2 | two-named | Some customers were charged twice. | The bank and a grocer who saw it in her till.
k8 | U | 1..1 | prediction | Paylane will have to pay compensation. | A lawyer's forecast.

=== a | TechHour Live | 2031-11-28
Card payments down across the country: as it happened

15:58
And relax.
The {Paylane status page} has ~gone~ green: [k2 paylane|"All services operational as of 15:40."]

14:50
A {Paylane engineer} who can't be named has been in touch and is, let's say, unsurprised.
[k4 eng-live|A certificate ran out at noon-ish and nobody had renewed it], is {the engineer}'s ~version~.
We've asked the company.

13:35
Borked has a shape like the Matterhorn.
At the top of {the curve}, just after half past twelve, [k3 chart|31,000 people had clicked the button within fifteen minutes].

13:02
[k1 bank|The first refusals were logged at 11:52], ~says~ {Sparhaven}, the country's second-largest bank.
[+ bank|Its cash machines aren't affected], it ~adds~.

12:40
Black Friday, of course.
It had to be Black Friday.
My own flat white has just been paid for with a library card and a promise.

12:21
Anyone else?

=== b | The Grocer's Week | 2031-12-02 | byline=Hilde Tamm
Trolleys left in the aisles as terminals die

Supermarkets are adding up what Friday's card failure cost them at the busiest hour of the busiest day.

[k1 freshmart|"The tills went at eight minutes to twelve, all 214 shops at once,"] a {Freshmart spokesman} ~said~.
[+ freshmart|The chain threw away €90,000 worth of chilled goods that had been left in trolleys], he ~said~.

Small shops came off better, in a way.
In Holmgate, {Amina Saleh} brought out the old notebook and let her regulars sign.
It was on Saturday, going through the list, that she ~noticed~ something else: [k7 grocer|nine of her customers had had the same sum taken from them two times over].

Paylane, which handles four in five card payments, apologised by e-mail to merchants.
[k5 paylane|"At no point was any customer data accessed or exposed,"] the {message} ~read~.

The association of food retailers is calling for a rule that every shop must be able to take cards for two hours without a connection.

=== c | Root Cause | 2031-12-03 | byline=Ned Farrow
Postmortem, before the postmortem

I like an outage with a single cause, and so does everyone, which is why you should be careful.

Still.
Two {people who work on the network} ~told~ me, separately from anything you've read elsewhere, they say, that [k4 eng-root|the thing that fell over was a certificate past its date on the internal gateway].
[+ eng-root|The reminder had gone to the mailbox of someone who left in May.]

If so, three hours and forty-eight minutes is a long time to renew one.
At a developers' meeting on Tuesday I put that to {Ragna Holt, who runs technology there}.
[k2 cto|"We were whole again at twenty to four,"] she ~said~, "and until the report's out that is the only number you'll get from me."

About that report.
[k6 cbank|It is due in ten days], ~says~ the {order which the Central Bank put on its website on Monday}, and it shall be public.

Subscribe for the sequel.

=== d | Börsenbrief Nord | 2031-11-29
Paylane: shares lose 7 percent after breakdown

The breakdown in card traffic on Friday has cost Paylane 7 percent on the stock exchange.

[k3 chart|31,000 reports within a quarter of an hour], as {the portal Borked} ~recorded~ them, are a record for the country.

[k5 doc-d|At no point was any customer data accessed or exposed.]
The company is working at full speed to understand what happened and will inform its partners in a transparent manner.

[k8 lawyer !p|"There's no way round compensation for the merchants; they will have to pay,"] ~expects~ {the lawyer Bertil Kranz}, who represents consumers in a pending case.

With a price-earnings ratio of 31 the share was not cheap.
Support lies at 44 euros, where the stock turned twice in spring.
We lower the stop-loss to 42.50 and advise against adding to positions before the full-year figures.
Readers who followed our recommendation of March are still ahead by about a quarter.

=== e | Evening Standard-Gazette | 2031-12-01 | byline=Jonna Ek
Charged double? You aren't alone

If Friday's lunch appears two times on your statement, you are in good company.

[k7 bank|About 40,000 payments had been booked twice], {Sparhaven} ~admitted~ this morning, and the money would be back by Thursday without anyone needing to call.

The Central Bank is losing patience.
[k6 governor|"They have ten days to explain themselves in writing,"] {Elias Norrby, its deputy governor}, ~told~ a breakfast meeting.
[+ governor|He himself had been standing in a bakery], {he} ~revealed~, with a cake.

What should you do?
Check your account, not just your card app, which may show reservations that will disappear.
Keep receipts.
If a shop asks you to pay once more because "it didn't go through", show them the entry.

And get some cash in.
The authorities recommend enough for a week, in small notes, kept somewhere you will remember and burglars will not.
