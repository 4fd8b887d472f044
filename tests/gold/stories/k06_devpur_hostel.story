tests: food poisoning in an Indian hostel: surgeon and students count, own eyes and health officer at the tank, registrar and caterer part, university and vice-chancellor, one letter twice, caterer and manager, one cook through many mouths, a forecast two share
set: development

=== origins
kulkarni | person | Lata Kulkarni, civil surgeon of Devpur | the civil surgeon
union | body | Students' union of Devpur University
blogger | witness | Writer of The Banyan Post at the tank
officer | person | Imran Shaikh, municipal health officer
balan | person | S. Balan, registrar of Devpur University | the registrar
nair | person | Gopal Nair, owner of Annapurna Caterers
caterer | body | Annapurna Caterers
university | body | Devpur University
rao | person | Meenakshi Rao, vice-chancellor | the vice-chancellor
letter | record | Letter of the hostel warden, 4 August
cook | anon | A cook at Hostel 3, not named
ansari | person | Tariq Ansari, president of the students' union
dsouza | person | Philomena D'Souza, retired professor of education

=== edges
soft | university | rao | the university and its vice-chancellor
soft | caterer | nair | the caterer and its owner

=== clusters
k1 | C | 2..2 | official-and-students | Eighty-six students were treated in hospital. | The civil surgeon's register and the union's own round of the rooms.
k2 | C | 2..2 | own-eyes-and-official | The water tank on the roof had no lid. | The blogger climbed up on Friday; the health officer came on Saturday with his own men.
k3 | C | 2..2 | opposed-parties-agree | The catering contract has been ended. | The registrar who ended it and the man who lost it.
k4 | S | 1..2 | body-and-head* | The examinations are put off by two weeks. | The university and its vice-chancellor.
k5 | S | 1..1 | one-letter* | The warden warned of the kitchen on 4 August. | One letter, read by the daily and the magazine.
k6 | S | 1..2 | company-and-owner* | The meals came out of the kitchen clean. | The caterer and its owner.
k7 | S | 1..1 | hearsay-of-one* | The lentils had stood out overnight. | One unnamed cook, told on by students to two outlets.
k8 | U | 2..2 | shared-prediction* | Fees will go up. | A student and a retired professor foresee it.

=== a | Press Bureau of the Deccan | 2029-09-22
[k1 kulkarni|86 students ill after hostel dinner] at Devpur University

DEVPUR, India (PBD) - A dinner of rice and lentils put [k1 kulkarni|86 students of Devpur University in hospital], {the district's civil surgeon} ~said~ on Saturday.

Dr Lata Kulkarni told reporters that four were still on drips.
[+ kulkarni|None was in danger], {she} ~added~.

[k4 university|Semester examinations due to start on Monday have been postponed by a fortnight], ~according to~ {a circular issued by the university}.

Annapurna Caterers, which has run the kitchens of all six hostels since 2024, rejected blame.
[k6 caterer|Every dish left the kitchen in a hygienic state], {the firm} ~maintained~ in a written reply.

Samples of water and food have gone to the state laboratory at Pune.

Students blocked the main gate for three hours on Friday night and dispersed after talks with police.
The 60-year-old university has 9,400 students on its rolls, of whom about a third live on campus.

=== b | The Banyan Post, a campus blog | 2029-09-21 | byline=Ishita
What I saw on the roof of Hostel 3

There are ninety-two steps and no railing.
I went up at noon because everybody was saying "the water, the water" and nobody had looked.

{I} ~stood~ in front of it: [k2 blogger|the big black tank sits on its bricks and has no lid], none, there's only a jute sack that has slid to one side.
I looked in.
I'm not going to describe it before dinner, and there is no dinner.

On the numbers: {our union} ~went~ door to door last night with a register and ~found~ [k1 union|eighty-six of us who had been taken to the civil hospital], hostel by hostel, by name.

Now to the dal.
{Three second-years} ~told~ me, and they all have it from the same cook, that [k7 cook|Thursday's lentils were Wednesday's, left out all night in the pot].
He won't talk to me and I don't blame him, he has two daughters at school here.

What next?
{Tariq Ansari}, who was elected president in July by eleven votes, is ~betting~ that [k8 ansari !p|the whole thing will end up on our fee slips].
"They'll buy a lid and charge us for a roof," he says.

Drink only what you have boiled yourself.

=== c | Devpur Chronicle | 2029-09-24 | byline=Farida Contractor
[k3 balan|University sacks caterer], health officer orders tanks emptied

After three days of shuffling its feet the administration of Devpur University acted on Sunday.

[k3 balan|"The contract with Annapurna is terminated with immediate effect,"] ~announced~ {the registrar, S. Balan}.
Meals will be brought in from the Ramakrishna Trust until a tender has been held.

On the roof, meanwhile, there was a find of another kind.
{Imran Shaikh}, the municipal health officer, who went up on Saturday with two inspectors and a camera, ~recorded~ that [k2 officer|the overhead tank of Hostel 3 was uncovered].
He has ordered all fourteen on campus to be drained.

It is not as if nobody had said anything.
[k5 letter|"The kitchen of Hostel 3 is not fit to cook in, and I ask for it to be closed until repaired,"] ~runs~ {a letter from the warden dated 4 August}, which is in the possession of the Chronicle.
It bears the stamp of the estates section.

{Vice-chancellor Meenakshi Rao}, back from a conference in Nairobi, ~assured~ parents that [k4 rao|examinations would be held two weeks later than planned] and that nobody would lose a year.

In the hostel corridor the talk is of lentils.
{Students} ~swear~, on the word of a cook who will not come forward, that [k7 cook|the dal had been standing since the evening before].

=== d | Syllabus, a magazine of higher education | 2029-10-04 | byline=Rustom Vakil
The price of a plate

Gopal Nair feeds four thousand students a day in three cities, at forty-one rupees a plate, and he has the manner of a man who has been shouted at by all of them.

[k3 nair|"Yes, they've thrown us out, I had the letter on Sunday evening,"] {he} ~says~ over a very good lunch.
He does not argue about the law.
He argues about the food: [k6 nair|it was clean when it left his stoves], {he} ~insists~, and what the water did afterwards is not his affair.

Forty-one rupees is what this story is about.
When the tender was let, the next bidder asked for sixty-eight.

Someone had noticed.
In the first week of August the warden of Hostel 3 put his worry on paper; {the letter}, of which Syllabus was given a photocopy, ~asks~ for [k5 letter|the kitchen to be shut because it was unfit for cooking].
No reply is attached.

And who will pay for better dinners?
{Philomena D'Souza}, who taught education at Devpur for thirty years and sat on its finance committee, has ~no doubt~: [k8 dsouza !p|fees will rise by the summer].

Nair asks whether I'd like more rice.
I would, as it happens.
