"""What the catalogue says, in the citizen's language where it has it, else in Chinese."""

from kiosk.catalogue.district import District, Favourite, Machine, Signpost, Site, Theme
from kiosk.catalogue.form import Form
from kiosk.catalogue.guided import Guided
from kiosk.catalogue.item import Item, Material, Question
from kiosk.catalogue.life_event import LifeEvent
from kiosk.words import Language


def _either(language: Language, english: str, chinese: str) -> str:
    return english if language is Language.ENGLISH and english else chinese


def name(guided: Guided, language: Language) -> str:
    """The name of an item or a life event."""
    return _either(language, guided.english_name, guided.name)


def summary(item: Item | LifeEvent, language: Language) -> str:
    """The summary of an item or a life event."""
    return _either(language, item.english.summary, item.summary)


def question_text(guided: Guided, question: Question, language: Language) -> str:
    """The question as it is asked."""
    english = guided.english.questions.get(question.name)
    return _either(language, english.text if english else "", question.text)


def question_why(guided: Guided, question: Question, language: Language) -> str:
    """Why it is asked."""
    english = guided.english.questions.get(question.name)
    return _either(language, english.why if english else "", question.why)


def question_unsure(guided: Guided, question: Question, language: Language) -> str:
    """Where to find the answer."""
    english = guided.english.questions.get(question.name)
    return _either(language, english.unsure if english else "", question.unsure)


def option_text(guided: Guided, question: Question, option: str, language: Language) -> str:
    """An option as it stands on its button."""
    english = guided.english.questions.get(question.name)
    return _either(language, english.options.get(option, "") if english else "", option)


def material_name(item: Item, material: Material, language: Language) -> str:
    """The material's name."""
    return _either(language, item.english.materials.get(material.name, ""), material.name)


def sentence(guided: Guided, chinese: str, language: Language) -> str:
    """Any other sentence of an item or a life event."""
    return _either(language, guided.english.sentences.get(chinese, ""), chinese)


def form_name(form: Form, language: Language) -> str:
    """The name of a blank form."""
    return _either(language, form.english_name, form.name)


def theme_name(theme: Theme, language: Language) -> str:
    """The theme's short name."""
    return _either(language, theme.english, theme.short)


def favourite_label(favourite: Favourite, language: Language) -> str:
    """The short name of an item on the home screen."""
    return _either(language, favourite.english, favourite.label)


def signpost_name(signpost: Signpost, language: Language) -> str:
    """The signpost's name."""
    return _either(language, signpost.english_name, signpost.name)


def signpost_where(signpost: Signpost, language: Language) -> str:
    """Where the signpost leads."""
    return _either(language, signpost.english_where, signpost.where)


def signpost_note(signpost: Signpost, language: Language) -> str:
    """What else to know about it."""
    return _either(language, signpost.english_note, signpost.note)


def machine_name(machine: Machine, language: Language) -> str:
    """The machine's name."""
    return _either(language, machine.english_name, machine.name)


def machine_where(machine: Machine, language: Language) -> str:
    """Where in the area it stands."""
    return _either(language, machine.english.where, machine.where)


def machine_hours(machine: Machine, language: Language) -> str:
    """When it can be used."""
    return _either(language, machine.english.hours, machine.hours)


def machine_note(machine: Machine, language: Language) -> str:
    """What to know before using it."""
    return _either(language, machine.english.note, machine.note)


def site_name(site: Site, language: Language) -> str:
    """The site's name."""
    return _either(language, site.english_name, site.name)


def heading(district: District, language: Language) -> str:
    """The district's heading."""
    return _either(language, district.english_heading, district.heading)


def disclaimer(district: District, language: Language) -> str:
    """The line that stands on every screen and paper."""
    return _either(language, district.english_disclaimer, district.disclaimer)
