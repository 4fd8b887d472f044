tests: a prison service and its ministry, a ring of two papers, one camera clip, two bodies that agree
set: held-out

=== origins
prisons | body | National Prison Service, a department of the justice ministry | the prison service
justice | body | Justice ministry
police | person | Superintendent Ray Coyle, Dray constabulary
clip | record | Clip of the camera on the petrol station in Mill Lane
chronicle | outlet | Dray Chronicle
northlines | outlet | Northlines
farmer | person | Bet Hollis, farmer
chronicle-witness | witness | Dray Chronicle, own reporter at the wall

=== edges
soft | prisons | justice | the prison service is a department of the ministry
hard | chronicle | northlines | the Chronicle cites Northlines and Northlines the Chronicle

=== clusters
k1 | C | 2..2 | two-named | Three men broke out of Dray prison on Saturday night. | The prison service in one article, the county's police superintendent in another: two bodies.
k2 | S | 1..2 | same-body* | They dug through the laundry floor. | The prison service is a department of the justice ministry; one house speaks twice.
k3 | S | 1..1 | one-video* | They drove off in a yellow baker's van. | One camera's clip, described by two papers.
k4 | U | 0..0 | citation-ring* | One of the three gave himself up in Hexley. | The Chronicle has it from Northlines and Northlines from the Chronicle. | circular
k5 | C | 2..2 | witness+named | The hole comes out in a turnip field. | The Chronicle's reporter stood at it and the farmer who owns the field told Northlines.
k6 | U | 1..1 | opinion | The governor must go. | A leader writer's demand.

=== a | Dray Chronicle | 2031-11-10
[k1 prisons|Three gone from Dray]

[k1 prisons|Three men are missing from Dray prison since Saturday night], {the National Prison Service} ~admitted~ on Sunday.
[k2 prisons 2|They had lifted the tiles in the laundry and dug], {2|it} ~2|said~, with tools that were signed out and signed in again every day for months.

[k5 chronicle-witness 3|The tunnel ends among turnips], forty paces beyond the wall, where {3|our reporter} ~3|put his arm in up to the shoulder~.

{4|The petrol station's camera} ~4|shows~ [k3 clip 4|them leaving in a yellow van with a pretzel on its roof].

[k4 northlines 5|One has already handed himself in at Hexley], {5|Northlines} ~5|reports~.

=== b | Northlines | 2031-11-10
The great Dray dig

Not since the brewery flood has Dray had such a weekend.

[k1 police|Three prisoners got out between the ten o'clock count and midnight on Saturday], {Superintendent Ray Coyle of Dray constabulary} ~told~ a news conference in the library.

It was turnips that they saw first of freedom.
[k5 farmer 2|"The hole is in my bottom field, between the third row and the fourth,"] {2|Bet Hollis} ~2|told~ Northlines.
She wants to know who will pay for the turnips, and whether she may keep the shovel.

[k4 chronicle 3|One of the men has since surrendered in Hexley], ~3|according to~ {3|the Dray Chronicle}.

[+ doc-b|The bookmaker in Mill Lane closed early].

=== c | The Kingdom on Sunday | 2031-11-16
How to leave a prison

Patience, a teaspoon and a bag for the earth: that is the recipe.

{The justice ministry}, in a written answer, ~gave~ the particulars on Thursday: [k2 justice|the passage was begun beneath the laundry and took from April to November].
The earth went into the flower beds, which won a prize in August.

{2|On the filling station's clip}, now a cult, ~2|can be seen~ [k3 clip 2|the three men climbing into a baker's yellow van].
The baker was at a wedding.

[k6 doc-c !o|The governor has lost three men and his dignity, and he must go before he loses the gate as well.]
His predecessor at Dray, it will be remembered, resigned over a budgerigar.
