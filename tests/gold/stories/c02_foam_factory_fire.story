tests: a foam factory burns in Turkey: survivor and fire chief, hospital and fire chief, a company and its lawyer, a ministry's release in three outlets, an agency report withdrawn, a shift leader by name and by initials, a union twice, an analyst's forecast
set: development

=== origins
hamdan | person | Bilal Hamdan, packer at the plant
chief | person | Nermin Atalay, provincial fire chief
ulusoy | person | Cem Ulusoy, director of the state hospital
yumsa | body | Yumsa Foam, owner of the plant
karaca | person | Selin Karaca, lawyer for Yumsa Foam
ministry | body | Ministry of Labour
police | anon! | Unnamed police sources of Marmara Wire, in a report withdrawn
deniz | person | Orhan Deniz, shift leader at the plant | O.D.
union | body | Kimya-Birlik, the chemical workers' union
analyst | person | Joost Verhagen, market analyst

=== edges
soft | yumsa | karaca | the company and its lawyer

=== clusters
k1 | C | 2..2 | survivor-and-authority | The emergency exit on the north side was chained. | A packer who pulled at it and the fire chief whose crew cut it.
k2 | C | 2..2 | two-bodies | Two firefighters were hurt. | The hospital that treated them and the brigade that sent them.
k3 | S | 1..2 | company-and-lawyer* | The sprinklers had been serviced in September. | Yumsa and the lawyer who speaks for it.
k4 | S | 1..1 | one-press-release* | The plant passed its safety inspection in April. | One release of the labour ministry in three outlets.
k5 | U | 0..0 | withdrawn-report* | Police are looking for a dismissed worker. | Unnamed police in one agency report, which the agency took back.
k6 | S | 1..1 | one-person-two-names* | The fire broke out at the third cutting line. | The shift leader, by name in one paper and by initials in another.
k7 | S | 1..1 | one-body-twice* | About 340 people worked at the plant, 130 more than its licence allowed. | The union's count in two outlets.
k8 | U | 1..1 | prediction | Foam prices will rise by a fifth before spring. | One analyst's forecast.

=== a | Karaselvi Postasi, English page | 2032-11-20 | byline=Defne Uygur
"We pulled and it only rattled"

Bilal Hamdan still has soot in the lines of his hands.
He has washed them, he says, eleven times.

On Thursday night he and some thirty others ran for the north door of the Yumsa foam works, as the drill had taught them.
[k1 hamdan|"There was a chain through the handles, a thick one with a lock,"] ~says~ {the packer from Aleppo}, who has worked here since he was nineteen.
"We pulled and it only rattled."
They got out through the loading bay on their knees.

The flames had begun somewhere else altogether.
[k6 deniz|"It started on cutting line three, under the blade housing,"] ~says~ {Orhan Deniz}, a shift leader with twenty-two years at the plant, who tried to put it out with his jacket and burnt his forearm.

Nine workers died.
[k2 ulusoy|Two firemen are in our burns ward, both conscious], {Dr Cem Ulusoy} ~told~ this page last night.
The director of the state hospital has not been home since.

What of the inspectors?
{The Ministry of Labour} ~declared~ by noon on Friday that [k4 ministry|the works had been examined in April and given a clean certificate].

And whose hand?
[k5 police|The police want a man who lost his job at the works last month], ~according to~ {Marmara Wire}.
People in the tea houses already have a name for him, which we shall not print.

=== b | Marmara Wire | 2032-11-19
Nine dead in Turkish foam plant fire; [k5 police|ex-worker sought]

KARASELVI, Turkey (Marmara Wire) - A fire swept through a factory making mattress foam late on Thursday, killing nine people and sending black smoke over a town of 60,000.

[k5 police|Detectives are searching for an employee dismissed in October], {police sources} ~said~ on condition of anonymity.
They gave no further details.

It took 80 firefighters six hours to bring the blaze under control.
The roof of the main hall fell in shortly after midnight.

{The owner, Yumsa Foam,} ~expressed~ its condolences to the families.
[k3 yumsa|"Our sprinkler system was fully serviced in September of this year,"] {it} ~said~ in a statement posted on its website.

{The Ministry of Labour} ~said~ in a press release that [k4 ministry|the plant had passed an occupational safety inspection in April].
[+ ministry|An inquiry had been opened], {it} ~added~.

Polyurethane foam burns fast and gives off cyanide.
Eleven people died in a similar fire in the neighbouring province in 2027, after which rules on storage were tightened.

=== c | The Straits Observer | 2032-11-23 | byline=Hale Tunaboylu in Karaselvi
Seven minutes to the north door

Nermin Atalay keeps the bolt cutter on her desk as if it were an exhibit, which it may become.
The provincial fire chief was at the north side of the building seven minutes after the first call.
[k1 chief|The door there was fastened from outside with a padlocked chain], {she} ~says~, and it was her crew that cut it.
By then there was nobody behind it left to save.

[k2 chief|Two of her own were injured when part of the roof came down]; {Ms Atalay} ~names~ them, asks that the names be left out, and looks at the window.

How it began is for the prosecutors, who have impounded everything down to the time clock.
{A shift leader identified in the file only as O.D.}, employed there for twenty-two years, ~has deposed~ that [k6 deniz|the first flames came from the third of the four cutting lines].

That leaves no obvious room for a saboteur.
On Sunday Marmara Wire withdrew its dispatch about a hunt for a sacked employee, with an apology: the people it had relied on, it said, had no knowledge of the case.
The man whose house was stoned on Saturday evening has received no apology from anybody.

Why so many were inside is another matter.
[k7 union|Some 340 people were employed in a building licensed for 210], {the union Kimya-Birlik} ~maintains~, and it has published the duty rosters of three shifts.

=== d | Foam & Furnishing Trader | 2032-11-26
Yumsa loss tightens an already tight market

Buyers of slabstock should brace for a thin winter.
Yumsa's Karaselvi site, destroyed by fire on 18 November, supplied roughly an eighth of the flexible foam sold around the Aegean.
[k8 analyst !p|Prices will be up twenty per cent before spring], ~reckons~ {Joost Verhagen, who follows the sector from Rotterdam}.

The company is fighting on two fronts.
To insurers it must show that its protection was in order.
[k3 karaca|The sprinklers were overhauled in September by a certified contractor], {Istanbul attorney Selin Karaca} ~told~ the Trader on its behalf, though she could not provide the contractor's name.
To the authorities it points at a piece of paper: [k4 ministry|a positive inspection dating from April], as ~mentioned~ in {the labour ministry's press release}.

Organised labour will not let either pass.
{Kimya-Birlik}, which had been trying to sign up members there since 2030, ~puts~ [k7 union|the workforce at 340, which would be 130 above the licence].
Yumsa has so far said nothing about headcount.

Competitors in Bursa and Plovdiv told us they are running at capacity and taking no new accounts before February.
