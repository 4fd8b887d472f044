"""A text whose language nobody told: what is not English gets no attribution, and the reason says so."""

import pytest
from told import Told

from workbench.claims.sentences import sentences
from workbench.model import Metadata
from workbench.provenance.reading import Document, analyse
from workbench.provenance.tongue import UNKNOWN, may_be_english, spoken

FOREIGN = {
    "Finnish": "Satama suljettiin tiistaina, kertoi satamajohtaja Ilse Korhonen. Poliisin mukaan kaksi venettä on kadonnut, ja etsintöjä jatketaan aamulla, jos tuuli"
    " sallii. Asukkaat kokoontuivat torille, jossa pormestari sanoi, että silta pysyy kiinni kunnes tarkastus on tehty.",
    "Spanish": "El puente se cerró el martes, dijo la alcaldesa Rosa Quiroga. Según la policía, dos barcas siguen desaparecidas y la búsqueda continuará por la mañana"
    " si el viento lo permite. Los vecinos se reunieron en la plaza, donde el capitán explicó que nadie ha resultado herido.",
    "French": "Le pont a été fermé mardi, a déclaré la maire Odile Vasseur. Selon la police, deux barques ont disparu et les recherches reprendront demain matin si le"
    " vent le permet. Les habitants se sont réunis sur la place, où le capitaine a expliqué que personne n'avait été blessé.",
    "German": "Die Brücke wurde am Dienstag gesperrt, sagte Bürgermeisterin Ida Brandl. Laut Polizei werden zwei Boote vermisst, und die Suche geht am Morgen weiter,"
    " wenn der Wind es erlaubt. Die Anwohner trafen sich auf dem Platz, wo der Hauptmann erklärte, dass niemand verletzt sei.",
    "Dutch": "De brug werd dinsdag gesloten, zei burgemeester Ilse de Wit. Volgens de politie worden twee boten vermist en gaat het zoeken morgenochtend verder als de"
    " wind het toelaat. De bewoners kwamen bijeen op het plein, waar de kapitein uitlegde dat niemand gewond is geraakt.",
    "Danish": "Broen blev lukket tirsdag, sagde borgmester Ida Holm. Ifølge politiet er to både forsvundet, og eftersøgningen fortsætter i morgen, hvis vinden tillader"
    " det. Beboerne samledes på torvet, hvor kaptajnen forklarede, at ingen var kommet til skade ved ulykken.",
    "Portuguese": "A ponte foi fechada na terça-feira, disse a prefeita Rosa Quintela. Segundo a polícia, dois barcos estão desaparecidos e as buscas continuam pela manhã"
    " se o vento permitir. Os moradores se reuniram na praça, onde o capitão explicou que ninguém ficou ferido.",
    "Polish": "Most zamknięto we wtorek, powiedziała burmistrz Ida Nowak. Według policji zaginęły dwie łodzie, a poszukiwania zostaną wznowione rano, jeśli pozwoli na to"
    " wiatr. Mieszkańcy zebrali się na rynku, gdzie kapitan wyjaśnił, że nikt nie został ranny w wypadku.",
    "Russian": "Мост закрыли во вторник, сказала мэр Ида Орлова. По данным полиции, две лодки пропали, и поиски продолжатся утром, если позволит ветер. Жители собрались на"
    " площади, где капитан объяснил, что никто не пострадал и что причалы останутся закрыты до пятницы.",
    "Chinese": "市长周二表示，大桥已经关闭。警方称，两艘船失踪，如果风力允许，搜索将在早上继续。居民们聚集在广场上，船长解释说没有人受伤。",
    "Japanese": "市長は火曜日、橋を閉鎖したと述べた。警察によると、二隻の船が行方不明で、風がおさまれば捜索は朝に再開される。住民は広場に集まった。",
    "Arabic": "أُغلق الجسر يوم الثلاثاء، حسبما قالت رئيسة البلدية ليلى حداد. ووفقا للشرطة، فُقد قاربان وسيستأنف البحث صباحا إذا سمحت الرياح. وتجمع السكان في الساحة حيث أوضح القبطان أن أحدا لم يصب بأذى.",
}
ENGLISH = (
    "The bridge was shut on Tuesday, mayor Ida Brandl said. Two boats are missing, according to the police, and the search will go on in the morning if"
    " the wind allows it. People met in the square, where the captain told them that nobody had been hurt."
)


@pytest.mark.parametrize("language", FOREIGN)
def test_no_attribution_is_claimed_where_a_text_is_not_english_and_nobody_says_what_it_is(
    language: str,
) -> None:
    text = FOREIGN[language]
    found = analyse(Document("a", text, tuple(sentences(text))))
    assert found.foreign
    assert found.sayings == ()


@pytest.mark.parametrize("language", FOREIGN)
def test_the_reason_says_whose_language_no_rules_read(language: str) -> None:
    foreign = FOREIGN[language]
    told = Told(
        [("The Lowmoor Gazette", ENGLISH), ("Radio Vale", foreign)], language=""
    )
    first = sentences(foreign)[0].of(foreign)
    judged = told.judge(("a", "The bridge was shut on Tuesday"), ("b", first))
    assert judged.n_min == 1
    assert "No rules read the language of Radio Vale" in judged.reason
    assert "Lowmoor Gazette, which" not in judged.reason


def test_english_is_read_whether_it_is_told_or_not() -> None:
    for language in ("", "en", "en-GB"):
        known = Metadata("The Lowmoor Gazette", language=language)
        found = analyse(Document("a", ENGLISH, tuple(sentences(ENGLISH)), known))
        assert not found.foreign
        assert len(found.sayings) == 3


def test_a_short_text_gets_the_benefit_of_the_doubt() -> None:
    for text in ("", "Brücke gesperrt", "Bridge shut, two boats missing: police"):
        assert may_be_english(text)


def test_what_is_declared_is_believed() -> None:
    assert spoken(ENGLISH, "fi") == "fi"
    assert spoken(FOREIGN["German"], "en") == "en"
    assert spoken(FOREIGN["German"], "") == UNKNOWN


def test_names_and_figures_in_english_do_not_make_a_text_foreign() -> None:
    names = " ".join(f"Ida Brandl {n}, Rosa Quiroga {n}." for n in range(3))
    assert may_be_english(f"{ENGLISH} {names} {ENGLISH}")
