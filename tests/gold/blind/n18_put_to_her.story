tests: a leaked draft, an interview in which it is put to the chief constable, a union, a force and its press office, a paraphrase in a weekly, an unnamed officer in two papers
set: blind

=== origins
review | record | Draft report of the police inspectorate, leaked to The Mercury
chief | person | Chief Constable Elspeth Kerr-Maguire | the chief; EK-M
press-office | body | Border Police press office
federation | person | Graham Ogilvie, chairman of the Police Federation branch
anon-a | anon | a serving officer, to The Mercury
anon-b | anon | a former handler, to Tweed Radio
caller | person | Moira Lennie, whose call was not answered
phone-log | record | Moira Lennie's note on her kitchen calendar, shown to Tweed Radio
council | person | Convener Hugh Rennick, of the police board

=== edges
soft | chief | press-office | the force's press office speaks for its chief
hard | caller | phone-log | she wrote the note herself
soft | anon-a | anon-b | no names: they may have it from each other

=== clusters
k1 | C | 2..2 | record+named | 4,100 emergency calls went unanswered last year. | The inspectorate's draft, leaked to the paper, and the chief constable when the radio put the figure to her: another body, and one that had reason to deny it.
k2 | S | 1..2 | same-body* | Thirty call handlers are being recruited. | The chief and her own press office.
k3 | S | 1..2 | unnamed-never-adds* | Staff were told not to log abandoned calls. | A person without a name at each outlet. | anonymous-only
k4 | S | 1..1 | one-record* | Moira Lennie waited nineteen minutes. | She says so and the note on her calendar says so: her hand, her evening.
k5 | C | 2..2 | parties-agree | The control room has never had its full staff. | The federation's chairman and the chief constable he is at odds with.
k6 | U | 1..1 | opinion | The chief should resign. | The federation's view.

=== a | The Mercury | 2032-02-02
999: [k1 review|4,100 callers got no answer]

Leaked report lays bare chaos in control room

The Mercury has obtained the draft of an inspectorate report on Border Police's control room, and it does not make comfortable reading.
[k1 review|Between January and December, 4,100 emergency calls rang out or were dropped before anyone picked up], {the inspectors} ~found~.

[k3 anon-a|"We were told, don't put the abandoned ones on the system,"] {a serving officer} ~told~ this newspaper.

Graham Ogilvie, who chairs the federation's local branch, said he was only surprised it had taken so long to come out.
[k5 federation|"There has not been one single shift with every chair filled since that room was opened,"] {he} ~said~.
[k6 federation !o|"Elspeth should do the decent thing and go."]

[k2 press-office|Thirty new call handlers are in the process of being hired], {the force's press office} ~said~.

=== b | Tweed Radio, The Morning Interview | 2032-02-04
Transcript

You've seen the Mercury. Four thousand one hundred calls. Is it true?

{Elspeth Kerr-Maguire}: [k1 chief|It is true, it's four thousand one hundred.]
I'd have given anything for it not to be.

{A former handler} ~tells~ us [k3 anon-b|people were instructed to leave lost calls off the log].

EK-M: I don't know about that, and I intend to find out.

Were you short of people?

{2|EK-M}: [k5 chief 2|We have been short from the day it opened, there have always been empty seats.]

What about Moira Lennie?
She has shown us her kitchen calendar, and {3|her note for that night} ~3|says~ [k4 phone-log 3|"999, 19 mins"].

EK-M: I've written to her.

What are you going to do?

{4|EK-M}: [k2 chief 4|I'm taking on thirty more people.]
They start in April.

=== c | The Selkirk Weekly Argus | 2032-02-10
A long nineteen minutes

Moira Lennie keeps a cat, a tidy kitchen and, now, a list of everybody who has apologised to her.
It has eleven names on it, among them an MSP, two inspectors and a woman from the telephone company who had nothing to do with it and cried.

Her husband Archie fell at about twenty to seven on the last Saturday of September, between the cooker and the back door.
She is seventy-four and could not lift him.
The neighbours were at a wedding.
[k4 caller|"I listened to it ring for nineteen minutes with him lying there on the lino,"] {she} ~said~.
He is on the mend.

The board that is meant to keep an eye on the police meets on Tuesday.
[+ council|There'll be an inquiry in public], ~promised~ {its convener, Hugh Rennick}.
