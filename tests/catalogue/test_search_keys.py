from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.search.index import Index
from kiosk.catalogue.search.keys import ENTRY, Keys, PhraseKind, build_keys
from kiosk.catalogue.search.text import grams, is_han, tokens


def test_the_same_catalogue_gives_the_same_keys(bundle: Bundle) -> None:
    assert build_keys(bundle.catalogue) == bundle.keys


def test_keys_travel_as_json(bundle: Bundle) -> None:
    assert Keys.model_validate_json(bundle.keys.model_dump_json()) == bundle.keys


def test_every_name_saying_and_theme_is_a_phrase(bundle: Bundle) -> None:
    catalogue = bundle.catalogue
    written = {(entry.name, PhraseKind.NAME) for entry in (*catalogue.items, *catalogue.signposts)}
    written |= {(saying, PhraseKind.SAYING) for entry in catalogue.items for saying in entry.sayings}
    written |= {(saying, PhraseKind.SAYING) for entry in catalogue.signposts for saying in entry.sayings}
    written |= {(theme.name, PhraseKind.THEME) for theme in catalogue.district.themes}
    assert written <= {(phrase.text, phrase.kind) for phrase in bundle.keys.phrases}


def test_every_character_of_a_phrase_has_its_syllable(bundle: Bundle) -> None:
    for phrase in bundle.keys.phrases:
        syllables = phrase.reading.split(",")
        assert [bool(syllable) for syllable in syllables] == [is_han(one) for one in phrase.text], phrase.text


def test_readings_follow_the_word(bundle: Bundle) -> None:
    readings = {word.text: word.reading for word in bundle.keys.words}
    assert readings["高龄"] == "gao,ling"
    assert readings["长寿钱"] == "chang,shou,qian"
    assert readings["女"] == "nv"


def test_postings_lead_to_entries_that_have_the_gram(bundle: Bundle) -> None:
    catalogue, keys = bundle.catalogue, bundle.keys
    names = [entry.name for entry in (*catalogue.items, *catalogue.signposts, *catalogue.life_events)]
    for entry, name in enumerate(names):
        for gram, _, _ in grams(tokens(name)):
            assert entry * ENTRY + 100 in keys.grams[gram]
    assert all(posting // ENTRY < len(names) for postings in keys.grams.values() for posting in postings)


def test_common_characters_have_a_sound(bundle: Bundle) -> None:
    sounds = bundle.keys.sounds
    assert sum(map(len, sounds.values())) == 3755
    assert "岭" in sounds["ling"]


def test_candidates_are_words_of_the_catalogue(bundle: Bundle) -> None:
    index = Index(bundle.catalogue, bundle.keys)
    assert index.candidates("gl")[0] == "高龄"
    assert index.candidates("gaoling")[0] == "高龄"
    assert "高龄补贴" in index.candidates("gaol")
    assert index.candidates("yb")[0] == "医保"
    assert index.candidates("sbk")[0] == "社保卡"
    assert all(len(word) == 1 for word in index.candidates("g")[:8])
    assert index.candidates("") == index.candidates("zz9") == ()


def test_pieces_that_are_no_words_are_not_offered(bundle: Bundle) -> None:
    words = {word.text for word in bundle.keys.words}
    assert "残疾" in words
    assert "疾人" not in words
