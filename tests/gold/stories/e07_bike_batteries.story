tests: a German recall of bicycle batteries: a maker and its sales daughter, a laboratory of its own, an agency's figure withdrawn and echoed, one leaked e-mail, an authority under two names, one fire brigade
set: development

=== origins
elbrad | body | Elbrad GmbH, the maker
vertrieb | body | Nordspeiche Vertrieb, Elbrad's wholly owned sales company
lab | body | Prüfheft's test laboratory
nld | agency! | Nordlicht-Dienst, dispatch of 2 May
email | record | e-mail of 17 January from Elbrad's quality department
entry | record | entry in the market surveillance database
authority | body | Federal Office for Product Safety
brigade | body | Kiel fire brigade
owner | person | Birte Claussen, of Kiel-Gaarden
shop | person | Mehmet Aydoğan, bicycle dealer in Altona

=== edges
soft | elbrad | vertrieb | a company and its daughter
soft | entry | authority | the authority and its own database

=== clusters
k1 | C | 2..2 | two-bodies | The batteries overheat while charging. | The maker says so in its recall and the magazine's laboratory measured it.
k2 | S | 1..2 | parent-and-daughter* | About 38,000 batteries are affected. | The maker and its own sales company.
k3 | U | 0..0 | withdrawn* | 380,000 batteries are affected. | An agency's slip, withdrawn, that a portal still carries.
k4 | S | 1..1 | one-leak* | Elbrad knew of the fault in January. | Two outlets have read the same e-mail.
k5 | S | 1..2 | same-body* | Elbrad did not report the fault to the authority until 24 April. | The authority's database and its own press office.
k6 | S | 1..1 | one-body* | A charging battery set fire to a cellar in Kiel. | Two outlets, one fire brigade.

=== a | Norddeutsche Tageszeitung | 2033-05-04 | byline=Kai Petersen
Elbrad recalls [k2 elbrad|38,000 batteries] for electric bicycles

HAMBURG. Anyone with a grey Elbrad pack under the saddle should pull the plug today.

{In a notice to customers} the firm from Pinneberg ~concedes~ that [k1 elbrad|the cells of the P2 series may become dangerously hot on the charger].
[k2 elbrad|Thirty-eight thousand units were sold between October and March], ~says~ {Elbrad}.

Prompted by what?
[k6 brigade|It was a P2 on a charger from which the flames spread in a cellar in Gaarden on 11 April], according to {Kiel's fire brigade}.
{Birte Claussen}, who lives above it, ~remembers~ [+ owner|a smell of burnt sugar at five in the morning].

The company may have had earlier notice.
[k4 email|"P2 runs away above 4.2, please tell nobody outside before we understand it," the quality department warned on 17 January] in {an e-mail that lies before this newspaper}.
Elbrad calls the message "taken out of context".

{The Federal Office for Product Safety} ~told~ us [k5 authority|it had heard nothing from the manufacturer before 24 April].
The law allows three days.

Dealers exchange the packs free of charge, when they have any.
[+ shop|"I have eleven replacements and two hundred people in the queue,"] ~said~ {Mehmet Aydoğan, who runs a shop in Altona}.

=== b | Zweirad-Handel | 2033-05-03
Information for our readers in the trade

{Nordspeiche Vertrieb} ~asks~ dealers to note the following.

The recall covers packs with serial numbers beginning with P2-7 and P2-8, and [k2 vertrieb|some 38,000 pieces are in the hands of end customers], ~writes~ {the distributor}.
Stocks are to be set aside in a metal container, in the open air, at least five metres from a wall.
Returned packs will be fetched by a haulier licensed for dangerous goods.

For dealers' peace of mind we add a correction to our own newsletter.
On Monday it took over {a dispatch by Nordlicht-Dienst} that ~spoke of~ [k3 nld|380,000 batteries].
The agency withdrew that number the same evening; a zero had crept in.

Costs of dispatch are met until 31 August, on presentation of the usual form.
Please do not telephone; the hotline is for customers.

=== c | Prüfheft | 2033-05-06
We set it on the scales, and then on the charger

Six packs, bought by us in ordinary shops, six chargers, one bunker.

[k1 lab|After fifty minutes four of the six P2s had passed 90 degrees, and we cut the current], {our laboratory} ~noted~.
A healthy pack stays below 45.
We had begun the series in March, weeks before anybody spoke of a recall, because a reader from Husum had sent us a melted plug.

Was the maker taken by surprise?
Hardly.
[k4 email|As early as mid-January colleagues in quality assurance were writing that the P2 "runs away"], as can be read in {an internal message of the 17th that was passed to several newsrooms}.
{The public database of market surveillance} ~has~ [k5 entry|24 April as the date on which the company's report was received].

Our rating: unsatisfactory.
Owners may return the pack to the seller even without a receipt.

=== d | schnell-und-klar.example | 2033-05-05
Battery alarm! Is your bike on the list?

Gigantic recall in the north: [k3 nld|as many as 380,000 e-bike batteries must go back], ~reports~ {Nordlicht-Dienst}.

How dangerous is it?
Very.
In April a cellar burned in Kiel.
[k6 brigade|The fire started at an Elbrad pack that was being charged], ~says~ {the brigade there}, and five people had to be brought out by ladder.

What should you do now?
Look under the saddle.
Is the housing grey, and does the number begin with P2?
Then do not charge, do not ride, and do not put the thing in the household waste.

What do you get?
A new battery, at some point.
Our tip: photograph the serial number before you hand it over, because nobody will remember you in August.
And a normal bicycle, we are told, can be had second-hand from forty euros.
