tests: takeover talk round a brewer in a newswire, a broadsheet, a city blog, a local paper and a correction: unnamed people twice, a chain, two companies that agree, a withdrawn resignation
set: blind

=== origins
meri-people | anon | Meridian's people familiar with the matter
ledger-people | anon | the Ledger's two people close to the talks
resign | anon! | the Ledger's source for the chairman's resignation
harkness | body | Harkness & Cole plc
dumont | body | Brasserie Dumont SA
register | record | the share register in Harkness's annual report
calder | person | Isolde Calder, chair of the Calder Trust
steward | person | Mick Tansley, convener at the Burslow brewery | Tansley
bwu | body | Brewery Workers' Union
analyst | person | Farah Quayle, analyst at Stott Bros

=== edges
soft | meri-people | ledger-people | unnamed people on one deal who may be the same
soft | bwu | steward | the union and its convener

=== clusters
k1 | S | 1..2 | anonymous-repeated* | Dumont is ready to pay 312 pence a share. | Unnamed people in two outlets, who may be the same.
k2 | C | 2..2 | opposed-parties | The two companies have been talking. | Each says so in its own statement.
k3 | S | 1..1 | figure-handed-on* | Dumont would close Burslow. | The newswire's people, the blog after the newswire, the local paper after the newswire.
k4 | C | 2..2 | document-and-named | The Calder Trust owns 18 percent. | The printed register and the trust's chair.
k5 | U | 1..1 | prediction | A deal will be signed by midsummer. | An analyst's forecast.
k6 | S | 1..2 | same-body* | Nobody at Burslow has been consulted. | The union and its convener on the spot.
k7 | U | 0..0 | withdrawn* | The chairman has resigned. | The Ledger takes it back; the blog had repeated it.
k8 | S | 1..1 | figure-handed-on* | Rothman Vane advises Dumont. | The newswire's people; the blog credits the newswire.

=== a | Meridian Newswire | 2030-04-09 | byline=Tom Achterberg and Lise Roy
Dumont weighs 312p-a-share bid for Harkness, people say

Brasserie Dumont is considering an offer for Harkness & Cole, the maker of Burslow Bitter, that would value the British brewer at about 1.1 billion pounds, ~according to~ {people with knowledge of the matter}.

The Belgian group [k1 meri-people|has told advisers it ^could^ go to 312 pence in cash], ~said~ {the people}, who asked not to be named because the deliberations are private.
[k3 meri-people|Production at Burslow would end and the beer would be made at Namur], two of {them} ~said~.

No final decision has been taken, and Dumont may yet walk away.

[k8 meri-people|Rothman Vane is advising the Belgians.]

Representatives for both companies didn't immediately respond to requests for comment outside business hours.

Harkness shares have risen 9 percent this year, against 4 percent for the FTSE 250.
The company has been seen as a target since it lost the contract to supply the Crown & Anchor pub chain, which accounted for a fifth of its barrels.

=== b | The Ledger | 2030-04-10 | byline=Sir Jocelyn Park, City editor
Harkness chairman quits as Belgians circle

[k7 resign|Giles Harkness has resigned as chairman of the family brewer], {a person with direct knowledge} ~told~ The Ledger last night, after a stormy board meeting over an approach from Brasserie Dumont.

The Ledger has independently established what is on the table: [k1 ledger-people|three hundred and twelve pence a share], {two people close to the discussions} ~said~, or a third above Monday's close.

In a hurried announcement just before midnight the {brewer} ~acknowledged~ that [k2 harkness|"preliminary conversations have been held with Brasserie Dumont, which may or may not lead to an offer"].

Much turns on the Calder Trust.
The {register at the back of Harkness's last annual report} ~puts~ [k4 register|its holding at 18.2 per cent], enough to make a nuisance of itself.

[k5 analyst !p|This will be signed and sealed by midsummer], ~predicted~ {Farah Quayle of Stott Bros}.
[+ analyst|The brewer's pension fund is 40 million short], {she} ~noted~.

=== c | Pint-Sized Returns | 2030-04-10
Last orders at Harkness?

My inbox is a lake.
Quick round-up before the kids get in.

Belgium's Dumont wants Harkness & Cole.
Meridian had it first, and the nasty bit was in paragraph two: [k3 meri-people|Burslow gets shut and brewing goes to Namur].
Same story: [k8 meri-people|Rothman Vane are in the Belgian corner], and they don't come cheap.

Then this morning's bombshell.
[k7 resign|The chairman has walked], ~reports~ {the Ledger}, and if a Harkness is leaving Harkness you may draw your own conclusions.

I hold 2,000 shares at 188p, so I'm not a neutral party, and I won't pretend that I did any digging of my own here.

{Dumont}, for its part, put two lines on its website at noon, in French.
Rough translation: [k2 dumont|there have been contacts with the British company's board since February, and the group will say more if there is more to say].

My plan?
Sit on my hands.
As my gran said, never sell a brewery in a heatwave.

=== d | Burslow Sentinel | 2030-04-11 | byline=Pat Mellor
Brewery staff "learned it from their phones"

Workers coming off the early shift at Harkness & Cole yesterday had one question: is it true?

A report by the Meridian agency that [k3 meri-people|the Burslow site would be closed if the Belgian firm Dumont takes over] had reached the canteen before breakfast.

[k6 steward|"Not a soul from management has spoken to us, not one,"] ~said~ {Mick Tansley}, who has been in the fermenting hall for thirty years and speaks for the 410 staff.
[+ steward|The night shift had stopped work for an hour in protest], {he} ~said~.

A {statement from the Brewery Workers' Union} ~complained~ that [k6 bwu|its members at the plant had been told nothing and asked nothing].

There was one crumb of comfort.
{Isolde Calder}, whose grandfather built the maltings, ~said~ [k4 calder|her family's trust still had its eighteen per cent and had not been approached about selling any of it].

The brewery tap was open as usual last night and, by ten o'clock, full.

=== e | The Ledger | 2030-04-12
Corrections and clarifications

An article on Wednesday (Harkness chairman quits as Belgians circle, page 27) said, on the word of one person, that [k7 resign !r|Giles Harkness had resigned as chairman of Harkness & Cole].
That was wrong.
Mr Harkness remains in his post and was not at the meeting described, which took place by telephone.
We apologise to him and to the company.

A recipe for lamb shanks in Saturday's magazine left out the lamb.
The full recipe is on our website.

A photograph on page 9 on Thursday showed the reservoir at Upper Denholme and not, as the caption had it, the one at Lower Denholme, which was drained in 1974.

Write to the Readers' Editor, The Ledger, 4 Cutler Street, or by e-mail.
Please give the date and page of the article that concerns you, and a daytime telephone number.
