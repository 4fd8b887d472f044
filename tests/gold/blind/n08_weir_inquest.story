tests: an inquest in a daily, a national and a newsletter: evidence heard by many and answered for by one, a conclusion heard by two, a trust and its chief executive, opposed counsel
set: blind

=== origins
argus-witness | witness | Severn Argus, own reporter in court
post-witness | witness | The National Post, own reporter in court
coroner | person | Katharine Loxley, senior coroner
pathologist | person | Dr Hilary Benn-Jones, pathologist | the pathologist
lockkeeper | person | Alan Gittins, lock-keeper
maintenance | record | Maintenance record of the Waterways Agency, read to the court
trust | body | The Waterways Agency
chief | person | Marcus Adeyemi, chief executive of the Waterways Agency
family-counsel | person | Rachel Stowe KC, for the family
agency-counsel | person | Edmund Fry, for the Waterways Agency
sister | person | Bethan Rowlands, sister of the dead man

=== edges
soft | trust | chief | the agency and its chief executive

=== clusters
k1 | C | 2..2 | heard-by-two | The coroner recorded that Gareth Rowlands died by misadventure. | Two reporters sat in the court and heard it. | speech-act
k2 | S | 1..1 | one-person-many-names* | Rowlands had drunk no alcohol. | All of it is the pathologist's evidence, whatever she is called.
k3 | C | 2..2 | parties-agree | The lifebuoy was missing from its post. | Counsel for the family and counsel for the agency both said it.
k4 | S | 1..2 | same-body* | All 212 lifebuoys have been replaced since. | The agency and its chief executive.
k5 | C | 2..2 | record+named | The handrail had been loose since August. | The agency's maintenance record, and the dead man's sister, who had reported it.
k6 | U | 1..1 | opinion | It was a death that should shame the agency. | The sister's judgement.
k7 | S | 1..1 | plain | The gate to the weir was unlocked. | The lock-keeper alone.

=== a | Severn Argus | 2032-11-18
Coroner's verdict on Upper Lode drowning

[k1 argus-witness !s|A teacher who drowned at Upper Lode weir in January died by misadventure, a coroner has found.]

At Gloucester, where the Argus heard all three days of evidence, {senior coroner Katharine Loxley} ~said~ [+ coroner|Gareth Rowlands, 41, had slipped while trying to free a trapped dog].

[k2 pathologist|Mr Rowlands was sober.]
{Dr Hilary Benn-Jones}, who carried out the post-mortem, ~had told~ the court on Monday that [k2 pathologist|there was no alcohol in his blood or urine].

The court also heard from the man who lives on the lock.
[k7 lockkeeper|The little gate on to the weir wasn't fastened, it never is], {Alan Gittins} ~said in evidence~.

For the family, {Rachel Stowe KC} ~pointed out~ that [k3 family-counsel|a lifebuoy listed on the agency's own plan was not on its post that night].

{An entry in the Waterways Agency's maintenance book} for 19 August, read aloud by the coroner's officer, ~was~ [k5 maintenance|"handrail u/s, loose both ends, awaiting parts"].
No parts ever came.

{A spokesperson for the Waterways Agency} ~said~: [k4 trust|"Since this tragedy we have renewed every one of our 212 lifebuoys."]

=== b | The National Post | 2032-11-18 | byline=Fiona Mallick
The night Mr Rowlands went back for the dog

The dog, a lurcher called Pip, lay under the table throughout and once sighed so loudly that the coroner stopped reading.

[k1 post-witness !s|It was misadventure, Ms Loxley said when she had finished], and {I} ~wrote it down~ next to the time, 3.17 pm.

It had been put about at the school gates that he was drunk.
[k2 pathologist|He had had nothing at all to drink]; {the pathologist} ~left no doubt~.

His sister sat through it in his scarf.
[k5 sister|"I rang them about that rail in August, you could rock it with one hand,"] {Bethan Rowlands} ~told~ me on the steps.
[k6 sister !o|"They ought to be ashamed until the day they die."]

It was a case about small things: a gate, a rail, a red and white ring on a post.
Ms Loxley took them one at a time and asked each witness to mark them on a plan with a green pen, until by Tuesday afternoon the weir on the plan had disappeared under green crosses.
The chief engineer of the agency could not remember when he had last been to Upper Lode.
The head of Mr Rowlands's school remembered everything, including the joke he had told at the Christmas concert, and had to be given a glass of water.

Even counsel for the agency conceded something.
[k3 agency-counsel|The lifebuoy "had, regrettably, been absent"], {Edmund Fry} ~allowed~, before he sat down rather quickly.

=== c | Towpath Times | 2032-12-01
News in brief

Upper Lode: after last month's inquest {chief executive Marcus Adeyemi} ~writes~ to members that [k4 chief|new lifebuoys now hang at all 212 places].

{The doctor who examined Mr Rowlands} ~found~ [k2 pathologist|no trace of drink].

Ashleworth: moorings full until May.

Winter stoppages: see back page.
