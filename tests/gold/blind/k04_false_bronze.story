tests: a bronze in Trieste turns out to be modern: two laboratories, director and reporter at the plinth, carabinieri and the dealer's lawyer, one set of minutes twice, one dealer under two names, a study and its author, one statement twice, a call to resign two share
set: blind

=== origins
institute | body | Institute of Metals in Ljubljana
romelab | body | Scientific laboratory of the carabinieri in Rome
reporter | witness | Reporter of Il Molo at the museum
crainz | person | Elisabetta Crainz, director of the Museo Bonazza | the director
carabinieri | body | Carabinieri for the protection of heritage, Venice
hug | person | Regula Hug, lawyer of Anselm Vogt
minutes | record | Minutes of the city council's culture committee
vogt | person | Anselm Vogt, dealer in Basel | the Basel gallery owner
study | record | Study of the bronze's papers by Ilaria Benedetti
benedetti | person | Ilaria Benedetti, historian
museum | body | Museo Bonazza
furlan | person | Livio Furlan, city councillor
strand | person | Harriet Strand, critic

=== edges
soft | study | benedetti | a study and its author

=== clusters
k1 | C | 2..2 | two-laboratories | The alloy of the bronze is of the twentieth century. | An institute in Ljubljana and the carabinieri's laboratory, each with its own sample.
k2 | C | 2..2 | reporter-and-manager | The statue has been taken out of the gallery. | A reporter saw the bare plinth; the director says so elsewhere.
k3 | C | 2..2 | opposed-parties-agree | Two crates were seized from the dealer's store at Como. | The carabinieri who took them and the lawyer of the man they took them from.
k4 | S | 1..1 | one-record* | The city paid 2.3 million euros. | One set of minutes, read by two outlets.
k5 | S | 1..1 | one-person-two-names* | The bronze came from an old Swiss family collection. | The dealer, by name and as the gallery owner from Basel.
k6 | S | 1..2 | study-and-author* | The export licence of 1962 is typed on a machine not made before 1971. | A study and the woman who wrote it.
k7 | S | 1..1 | one-press-release* | Visitors will get their entrance money back. | One statement of the museum in two outlets.
k8 | U | 2..2 | shared-opinion* | The director ought to go. | A councillor and a critic hold the same opinion.

=== a | Il Molo, Trieste, English summary | 2029-11-08
"Athlete" off his feet: [k2 reporter|an empty plinth] and red faces

He was supposed to be two thousand three hundred years old.
He may be younger than the tram.

[k2 reporter|On Wednesday there was nothing but four bolts and a square of clean marble where the Athlete of Bonazza had been standing], as {our reporter} ~found~ when she paid her eight euros and went up to Room 5.
A guard was selling postcards of him two rooms further on, at half price.

And those eight euros?
[k7 museum|Anyone who has bought a ticket since the first of the month can have the money back], ~reads~ {a statement the museum} put on its door.

It is not the only money that people want to see again.
The city paid [k4 minutes|2.3 million euros for him], and it's ~there in black and white in~ {the minutes of the culture committee}, item 9, which we asked to see and did.

[k8 furlan !o|"She should clear her desk before Christmas,"] ~snaps~ {councillor Livio Furlan} of director Elisabetta Crainz.
Six years ago he raised his hand for the purchase like all the others.

The dealer is not losing sleep.
[k5 vogt|"It comes from an old Swiss family, who had it in the garden room,"] ~repeats~ {Anselm Vogt} on the telephone.
Which family, he won't say.

=== b | The Lantern | 2029-11-10 | byline=Cosima Hale
The athlete's secret is in his alloy

For six years visitors to a quiet palazzo in Trieste have been told that they were looking at a work from the circle of Lysippos.
[k1 institute|They were looking at metal poured in the lifetime of their grandparents].

[k1 institute|The bronze contains a proportion of refined zinc, free of silver, that no foundry could produce before about 1920], ~concludes~ {the Institute of Metals in Ljubljana}, which drilled the left heel in September at the museum's request.

The paper trail has fared no better.
{A forty-page study by the historian Ilaria Benedetti}, circulated among curators last week, ~demonstrates~ that [k6 study|the Swiss export licence dated 1962 was written on a typewriter first sold in 1971].

The Venice unit of the carabinieri has moved quickly.
[k3 carabinieri|Two crates have been removed from a warehouse in Como rented by the dealer], {its commander's office} ~said~; what they hold has not been disclosed.

Nobody at the museum looks good.
[k8 strand !o|A director who buys with her eyes shut cannot stay], ~writes~ {the critic Harriet Strand} in her column on another page of this newspaper.

There remains the matter of taste.
The athlete is a handsome boy, and for six years no one complained of his ankles.

=== c | ArtLedger | 2029-11-12 | byline=Jonas Mbeki-Lund
Bonazza bronze: [k1 romelab|second lab says modern]

A second set of tests has sunk what was left of the Athlete of Bonazza.

[k1 romelab|A sample from the tenon under the right foot is a twentieth-century industrial brass], {the carabinieri's scientific laboratory in Rome} ~told~ ArtLedger.
It took that sample itself and had not been shown the Slovene results.

[k2 crainz|"I had it taken down on Tuesday night, and it's in store under seal,"] ~said~ {Elisabetta Crainz}, who has directed the museum since 2020.
She added that she was not going to resign.

Regula Hug, a Zurich lawyer who acts for the dealer, objects to the method and not to the fact: [k3 hug|her client's store at Como was emptied of two crates], {she} ~says~, on a warrant he was never shown.
{The Basel gallery owner} himself ~sticks to~ his version, in which [k5 vogt|the piece was bought from an old-established Swiss family].

On price, the trade had guessed high.
[k4 minutes|It went for €2.3m], if one ~follows~ {the committee minutes from Trieste city hall}.

Ilaria Benedetti, the historian whose work set all this off, is not triumphant.
[k6 benedetti|"The typeface of the licence came on to the market in 1971, nine years too late,"] {she} ~observes~.

Ticket holders fare better than taxpayers: [k7 museum|admission paid in November is to be reimbursed], {the Museo Bonazza} ~says~ in a notice.
