tests: a cloudburst in a live blog, an amateur's weather diary, a weekly and a national forecast column: two gauges, one photograph, a grid operator under three names, a council relayed
set: development

=== origins
met | body | National Weather Service
amos | person | Tilda Amos, duty forecaster at the National Weather Service | Amos
airfield | record | the Weather Service's gauge at Crayle airfield
garden | record | Walter Binns's garden rain gauge
photo | record | Nadia Petch's photograph of a hailstone beside an egg
rivers | body | Rivers Agency
resident | person | Bob Ferris, of 3 Mill Lane
grid | body | Northgrid, the network operator | the grid; the power people
council | body | Ashby Vale Council

=== edges
soft | met | amos | the Weather Service and its duty forecaster

=== clusters
k1 | C | 2..2 | two-instruments | More than 70 millimetres fell between five and seven. | The airfield's gauge and an amateur's a mile off.
k2 | S | 1..1 | one-photograph* | Hailstones the size of hens' eggs fell. | One photograph is all that the weekly and the column have.
k3 | C | 2..2 | body-and-resident | The river came over the wall in Mill Lane. | The Rivers Agency and a man whose kitchen it entered.
k4 | S | 1..2 | same-body* | No warning was in force until twenty past four. | The Weather Service and its forecaster.
k5 | U | 1..1 | prediction | More of the same is due on Thursday. | A forecast.
k6 | S | 1..1 | one-body-many-names* | About 1,900 homes lost power. | Northgrid under three names.
k7 | S | 1..1 | credited-echo* | The primary school stays closed until Friday. | The council, and a column that read it on the live blog.
k8 | S | 1..1 | one-body* | The river peaked at 2.84 metres at the road bridge. | The Rivers Agency, in two outlets.

=== a | Vale Live | 2027-07-13 | byline=Josie Crowther
Storm updates: Mill Lane under water, school shut

21:50
We're going to pause here for the night.
Stay safe and stay out of the underpass.

21:22
[k6 grid|Around 1,900 properties are without electricity], ~says~ {Northgrid}, most of them east of the church.

20:58
{Ashby Vale Council} has just ~posted~: [k7 council|"Crayle Primary will not reopen before Friday owing to water in the boiler room."]
The breakfast club is off as well.

20:31
[k3 rivers|The Ash has overtopped the flood wall at Mill Lane], {the Rivers Agency} ~confirms~.
[k8 rivers|The level at the road bridge peaked at 2.84 metres a little before eight], it says.

19:40
Readers are asking why there was so little notice.
We put that to the {National Weather Service}, which ~says~ [k4 met|its yellow warning for the county was published at 16:20 and there had been none earlier in the day].

19:05
The fire brigade has asked people not to ring about flooded gardens.
If you can see the lawn, you're not an emergency.

18:47
The sky has gone a colour our photographer describes as "old bruise".

=== b | Binns's Weather Diary | 2027-07-14
Tuesday the 13th (of course)

Well, that was something.

I have measured the rain in this garden every evening since 1988, and I had to empty the cylinder halfway through.
{My gauge} ~took~ [k1 garden|73.1 mm from five o'clock to seven], which is more than we had in the whole of May and June.
The previous best for two hours was 48.

Maximum 27.9 at ten to four, then 14.2 by six.
[+ garden|Pressure fell five millibars in forty minutes.]

The runner beans are flat.
The greenhouse has eleven panes left out of thirty-six, which Margaret says will at least make it easier to clean.
I did not go out to look at the hail, being under the table with the dog.

Several correspondents have asked for the figures from 1993.
I shall look them out when the loft has dried.
Meanwhile, would whoever has borrowed my spare funnel kindly return it, as I find that I need it.

=== c | Ashby Weekly Argus | 2027-07-16 | byline=Rupert Lyle
"I opened the back door and the Ash walked in"

Bob Ferris had just sat down to egg and chips on Tuesday evening.

[k3 resident|"It came over the top of the wall like a bath somebody's forgotten, and by quarter past it was in the oven,"] ~says~ {the retired postman, of 3 Mill Lane}.

Three days on, the village is sweeping up.
A {photograph taken by Nadia Petch, 14, on her grandmother's step} ~shows~ [k2 photo|a lump of ice next to a hen's egg, and the ice is the larger].
It has been seen, she tells us shyly, by two million people.

[k1 airfield|Crayle airfield had 71 millimetres in the two hours to seven], ~according to~ {the official gauge there}, and the drains on the High Street were built for a quarter of that.

[k6 grid|Nineteen hundred customers had been cut off at the height of it], {the network operator} ~told~ the Argus yesterday, and the last came back at breakfast time on Thursday.

[k8 rivers|At the road bridge the Ash crested at 2.84 metres], ~according to~ {the agency that minds it}, eleven centimetres under the record.

Forecaster Tilda Amos, who was on the desk in the capital, was candid.
[k4 amos|"Until twenty past four we had nothing out for you at all,"] she ~said~.
[+ amos|"The model put the storm forty miles further west,"] {she} ~added~.

=== d | The Daily Courier | 2027-07-14 | byline=Fenella Drew, weather column
Anatomy of a cloudburst

Summer storms are made of two things: heat at the bottom and cold at the top.
Yesterday the Vale had plenty of both.

The picture of the day is a girl's snap of [k2 photo|a hailstone that puts an egg to shame], and I have looked at it long enough to believe it.
A stone like that needs an updraught of ninety miles an hour to hold it up.

{The power people} ~reckon~ [k6 grid|some 1,900 households spent the night by candlelight].
Children at Crayle have got [k7 council|the rest of the week off, or all of it bar Friday], if I read the Vale Live blog's post from the council aright.

Are we finished?
Sadly not.
[k5 amos !p|A second plume arrives on Thursday and the same places could see it all again], {duty forecaster Amos} ~warned~ last night.

Gardeners who lost tomatoes may like to know that sweetcorn bent flat by hail will usually stand up again by itself within three days, and should not be tied.
