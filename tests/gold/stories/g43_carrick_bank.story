tests: business reporting in plain dress: two agencies with unnamed sources, "first reported by", a court petition beside a creditor, a bank and its spokesperson
set: development

=== origins
first-herald | behind | Carrick Herald, citing two people briefed on the matter | the Herald; the Carrick Herald
reuters | behind | Reuters, citing a person with knowledge of the decision
afp | behind | AFP, citing sources close to the regulator
bank | body | Carrick & Sons Bank
spokesperson | person | Moira Dunne, spokesperson for Carrick & Sons Bank
petition | record | Petition to the High Court, seen by the Financial Leader | the court filing
creditor | person | Johann Albers, finance director of the creditor Albers Steel
guarantee | body | Deposit Guarantee Board
central-bank | body | Central Bank of Ardmore
branch-witness | witness | Carrick Herald, own reporter at the Quay Street branch
finance | body | Finance ministry
leader-witness | witness | Financial Leader, own reporter at the Quay Street branch

=== edges
soft | bank | spokesperson | Dunne speaks for the bank
soft | first-herald | reuters | unnamed on both sides
soft | first-herald | afp | unnamed on both sides

=== clusters
k1 | S | 1..3 | unnamed-never-adds* | The regulator plans to take Carrick & Sons' licence. | The Herald, Reuters and AFP, each behind people without a name; "confirmed" by nobody who answers for it. | anonymous-only
k2 | C | 2..2 | record+named | The bank has missed a payment of 14 million to Albers Steel. | The petition, seen by the Financial Leader, was filed by the bank's auditors; the creditor's finance director told the Herald.
k3 | S | 1..2 | same-body* | Customers' money is safe. | The bank and its spokesperson.
k4 | C | 2..2 | two-named | Deposits of up to 100,000 are covered. | The guarantee board and the central bank, two bodies, in two articles.
k5 | C | 2..2 | two-witnesses | People queued outside the Quay Street branch. | Reporters of two outlets stood beside the queue.
k6 | U | 1..1 | prediction | Other small banks could follow. | An analysis without a source. | prediction

=== a | Carrick Herald | 2031-09-15
[k1 first-herald|Regulator set to revoke licence of Carrick & Sons]

[k1 first-herald|The Central Bank of Ardmore has decided to withdraw the licence of Carrick & Sons Bank], {two people briefed on the matter} ~told~ the Carrick Herald, in what would be the first such step since 2009.

Both spoke on condition of anonymity because the decision has not been announced.

[k2 creditor 2|The bank failed on Friday to settle an invoice of 14 million crowns], {2|Johann Albers, finance director of Albers Steel}, ~2|said~ in an interview.
"We have supplied its vaults for thirty years and this has never happened," he said.

[k3 bank 3|"All customer funds are secure and available,"] {3|the bank} ~3|said~ in a two-line statement.

[k5 branch-witness 4|About sixty people were waiting outside the branch in Quay Street before it opened on Monday], {4|a Herald reporter} ~4|saw~.
Most carried bags; several said that they had heard the news from relatives abroad.

[+ doc-a|Carrick & Sons was founded in 1871 and has 23 branches].
Its shares were suspended in the afternoon.

=== b | Financial Leader | 2031-09-16
Carrick & Sons: what the court papers say

Carrick & Sons, the lender at the centre of reports about a loss of its licence, has been in difficulty for longer than it has admitted.

[k2 petition|It did not pay 14 million crowns that it owed Albers Steel], ~according to~ {a petition to the High Court by the bank's own auditors}, which the Financial Leader has seen.

[k1 reuters 2|Supervisors intend to close the bank by cancelling its licence], {2|Reuters} ~2|reported~ late on Monday, citing a person with knowledge of the decision.
The plan was first reported by the Carrick Herald.

[k4 guarantee 3|Savers are insured for as much as 100,000 crowns each], {3|the Deposit Guarantee Board} ~3|said~ on Tuesday.

[k3 spokesperson 4|No customer would lose a penny], {4|Moira Dunne, a spokesperson for the bank}, ~4|said~ by telephone.
She declined to comment on the petition.

[k5 leader-witness 5|A queue ran from the door of the Quay Street branch to the corner], {5|our reporter} ~5|observed~ on Monday morning, and had dispersed by two o'clock.

[k6 doc-b !p|Other small lenders ^could^ come under pressure in the coming weeks.]

=== c | The Islands Business Monitor | 2031-09-16
Central bank silent on Carrick & Sons as depositors seek answers

The future of Carrick & Sons Bank remained unclear on Tuesday.

[k1 afp|The licence is to be revoked], {AFP} ~said~, citing sources close to the regulator.
The central bank would neither confirm nor deny this.

In a notice on its website, {2|the Central Bank of Ardmore} ~2|reminded~ the public that [k4 central-bank 2|deposits are protected up to a limit of 100,000 crowns] and that claims are normally met within ten working days.

[+ doc-c|The bank holds about two percent of all deposits on the islands].
[+ doc-c|It expanded rapidly into shipping loans after 2026 and wrote off a fifth of them last year].

Unions called on the government to protect the jobs of the 410 employees.
[+ finance|It was following the situation closely], {the finance ministry} ~said~.
Trading in the shares, which have lost 70 percent of their value since January, will not resume before Thursday.
