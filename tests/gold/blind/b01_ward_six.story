tests: a hospital ward shut in winter: management and union count one shortage, a reporter and the ambulance service, an inspection and a patient's daughter, a trust and its spokeswoman, board papers
set: blind

=== origins
gazette | witness | Aldermoor Gazette, own reporter in the corridor of the ward
daughter | person | Ifeoma Brandt, daughter of a patient of Ward 6
wilk | person | Tomasz Wilk, branch secretary of the Allied Care Union
trust | body | Dales Hospitals Trust, which runs Aldermoor Infirmary
whitcombe | person | Lena Whitcombe, spokeswoman of the infirmary
ambulance | body | The regional ambulance service
corran | person | Sunil Perera, duty manager at Corran General
mp | person | Harriet Oduya, member of parliament
pryce | person | Gwen Pryce, director of nursing of the Dales Hospitals Trust
inspect | record | Report of the Care Inspectorate on its visit in September
board | record | Papers for the January board of the Dales Hospitals Trust

=== edges
soft | trust | whitcombe | the trust and the spokeswoman of its hospital

=== clusters
k1 | C | 2..2 | company-and-union | Eleven nursing posts on Ward 6 are vacant. | The union made its own headcount; the director of nursing speaks for the employer.
k2 | C | 2..2 | reporter-and-official | The patients of Ward 6 were moved out on Tuesday. | The Gazette's reporter watched it; the ambulance service carried them.
k3 | C | 2..2 | document-and-person | Water came through the ceiling of Ward 6. | The inspectors' report and a patient's daughter who saw the buckets.
k4 | S | 1..2 | same-body* | Ward 6 is to reopen in May. | The trust's statement and the spokeswoman of its hospital.
k5 | S | 1..1 | plain | Closing the ward saves £1.4m a year in pay. | The trust's board papers only.
k6 | S | 1..1 | plain | Corran General was 97 per cent full before the patients came. | Its duty manager only.
k7 | U | 1..1 | prediction | Two more wards will close by midsummer. | The branch secretary's forecast.
k8 | U | 1..1 | opinion | The closure is a shabby way to treat patients. | The member of parliament's judgement.

=== a | Aldermoor Gazette | 2031-01-16 | byline=Josie Fairclough
Ward 6 [k2 gazette|emptied bed by bed] as winter bites

The Christmas paper chains were still up on Ward 6 when the porters came.

From the corridor by the lifts, where the Gazette stood from nine on Tuesday morning, [k2 gazette|patient after patient was wheeled out under red blankets until, at ten past three, the bays were bare].
One woman asked whether somebody would water her hyacinth.

[k3 daughter|Buckets had stood beneath the ceiling tiles since the clocks went back, because the rain came in whenever the wind was westerly], {Ifeoma Brandt} ~recalled~.
Her father spent seven weeks in the end bed and used to count the drips aloud.

For {Tomasz Wilk}, who speaks for the nurses as branch secretary of the Allied Care Union, a bad roof is half the tale at most.
His members made a headcount of their own at the change of shift last week: [k1 wilk|eleven nursing jobs on the ward had nobody in them], {he} ~says~.
And {he} ~reckons~ [k7 wilk !p|two more wards will have gone the same way by midsummer].

The infirmary sees it as a pause and no more.
[k4 whitcombe|Ward 6 would be taking patients again in May], {hospital spokeswoman Lena Whitcombe} ~promised~ when we rang her on Wednesday.

The hyacinth is on our news desk, should its owner read this.

=== b | Pennant News Agency | 2031-01-15
Northern English hospital shuts ward in mid-winter

ALDERMOOR, England (PNA) - A hospital in the north of England has closed one of its medical wards at the height of the influenza season, citing the state of the building.

{The Dales Hospitals Trust}, which runs Aldermoor Infirmary, ~said in a statement~ on Wednesday that [k4 trust|the 22-bed unit was to open its doors again in May].
It did not say what the repairs would cost.

[k2 ambulance|Crews had spent Tuesday driving everyone from Ward 6 to Corran General, 31 miles away], ~according to~ {the regional ambulance service}, which had hired two extra vehicles for the purpose.

The receiving hospital had little room to spare.
[k6 corran|Its beds were 97 per cent full before the first of them arrived], {duty manager Sunil Perera} ~told~ the agency by telephone.

The town's member of parliament, {Harriet Oduya}, ~accused~ the trust of acting while parliament was in recess.
[k8 mp !o|"It is a shabby way to treat people who cannot answer back,"] {she} ~said~.

Influenza admissions usually peak in the last week of January.

=== c | Health Estates Review | 2031-01-20 | byline=Callum Petrie
Aldermoor: roof, rota and a line in the accounts

The loss of Ward 6 at Aldermoor Infirmary will not have surprised anyone who reads inspection reports to the end.

Page 41 of {the Care Inspectorate's account of its September visit} ~lists~ [k3 inspect|water entering through the ceiling of the ward at three points], one of them above a socket.
The flat roof was laid in 1978 and last felted in 2009.

Managers insist that the building alone did not decide it.
{Gwen Pryce}, director of nursing at the Dales Hospitals Trust, ~explained~ to this review that [k1 pryce|she had been left with eleven unfilled posts there after three rounds of advertising].
Neighbouring trusts pay a retention bonus; hers does not.

There is a third consideration, which the public announcement leaves out.
{Papers prepared for the trust's January board}, a copy of which we hold, ~show~ that [k5 board|shutting the ward takes £1.4m a year off the pay bill].
A footnote describes the sum as "non-recurrent if reversed", which may be the driest phrase written in the health service this year.

Tenders for the felting close on 14 February.
