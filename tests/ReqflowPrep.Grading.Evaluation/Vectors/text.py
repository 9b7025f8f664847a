"""Words as the grader sees them, and the file of word vectors that it reads.

Mirrors src/ReqflowPrep.Grading/Text (CharacterFolding, Tokenizer, FunctionWords, PorterStemmer): a word must be cut and
stemmed here as it is there, or its vector is not found. Folding takes Unicode's own decomposition instead of the table
in CharacterFolding.cs; for letters with and without accents both agree.
"""

import functools
import re
import struct
import unicodedata
from pathlib import Path

import numpy as np

WIDTH = 64
"""Components per word in the file of vectors."""

FUNCTION_WORDS_SOURCE = Path(__file__).resolve().parent / '../../../src/ReqflowPrep.Grading/Text/FunctionWords.cs'

NEGATIONS = frozenset(
    'not no never cannot cant dont wont doesnt isnt shouldnt arent didnt neednt nor none nothing'.split())

# Apostrophes between letters and points between digits belong to the word.
WORD = re.compile(r"[^\W_]+(?:(?:(?<=[^\W\d_])'(?=[^\W\d_])|(?<=\d)[.,](?=\d))[^\W_]+)*")
APOSTROPHES = re.compile('[\u2018\u2019\u02bc\u00b4\u2032]')
INVISIBLE = re.compile('[\u00ad\ufeff\u2060\u200b-\u200f]')


# Tokenizer

@functools.cache
def function_words():
    """The function words, read from the source of the grader."""
    source = FUNCTION_WORDS_SOURCE.read_text(encoding='utf-8')
    literal = source.split('Words = (')[1].split(').Split')[0]
    return frozenset(' '.join(re.findall('"([^"]*)"', literal)).split())


def fold(text):
    """The text in lower case, without accents, compatibility forms and invisible characters."""
    text = INVISIBLE.sub('', APOSTROPHES.sub("'", text))
    return ''.join(c for c in unicodedata.normalize('NFKD', text) if not unicodedata.combining(c)).lower()


@functools.cache
def content_words(text):
    """The distinct words of a text that carry meaning, as pairs of form and stem; every negation has the stem "not"."""
    stems = {}
    for match in WORD.finditer(fold(text)):
        form = match.group()
        if form in NEGATIONS or form.endswith("n't"):
            stems.setdefault(form, 'not')
        elif form not in function_words():
            stems.setdefault(form, stem(form.removesuffix("'s").replace("'", '')))
    return tuple(stems.items())


class Vocabulary:
    """Finds the row of a word by its form, else by its stem; the first of several words with one stem stands for it."""

    def __init__(self, words):
        self._by_form, self._by_stem = {}, {}
        for row, word in enumerate(words):
            self._by_form.setdefault(word, row)
            self._by_stem.setdefault(stem(word), row)

    def rows(self, text):
        """The rows of the content words of a text; words that the vocabulary lacks are left out."""
        found = (self._by_form.get(form, self._by_stem.get(stem_)) for form, stem_ in content_words(text))
        return [row for row in found if row is not None]


# Table of word vectors: int32 count; per word float32 step and WIDTH times int8; the words, joined by line feeds.

def read_words(path):
    """The words of a table, in its order."""
    data = Path(path).read_bytes()
    count, = struct.unpack_from('<i', data)
    return data[4 + count * (4 + WIDTH):].decode('utf-8').split('\n')


def write_table(path, words, vectors):
    """Writes a table; a component is its int8 times the step of the word."""
    largest = np.maximum(1e-9, np.abs(vectors).max(axis=1))
    entries = np.empty(len(words), dtype=[('step', '<f4'), ('components', 'i1', WIDTH)])
    entries['step'] = largest / 127
    entries['components'] = np.rint(vectors / entries['step'][:, None])
    Path(path).write_bytes(struct.pack('<i', len(words)) + entries.tobytes() + '\n'.join(words).encode('utf-8'))


# Stemmer: English Snowball ("Porter2", M. F. Porter 2001), function by function as in PorterStemmer.cs

VOWELS = 'aeiouy'

EXCEPTIONS = {
    'skis': 'ski', 'skies': 'sky', 'dying': 'die', 'lying': 'lie', 'tying': 'tie', 'idly': 'idl', 'gently': 'gentl',
    'ugly': 'ugli', 'early': 'earli', 'only': 'onli', 'singly': 'singl', 'sky': 'sky', 'news': 'news', 'howe': 'howe',
    'atlas': 'atlas', 'cosmos': 'cosmos', 'bias': 'bias', 'andes': 'andes',
}

STEP_2 = (
    ('ization', 'ize'), ('ational', 'ate'), ('fulness', 'ful'), ('ousness', 'ous'), ('iveness', 'ive'),
    ('tional', 'tion'), ('biliti', 'ble'), ('lessli', 'less'), ('entli', 'ent'), ('ation', 'ate'), ('alism', 'al'),
    ('aliti', 'al'), ('ousli', 'ous'), ('iviti', 'ive'), ('fulli', 'ful'), ('enci', 'ence'), ('anci', 'ance'),
    ('abli', 'able'), ('izer', 'ize'), ('ator', 'ate'), ('alli', 'al'), ('bli', 'ble'),
)

STEP_3 = (
    ('ational', 'ate'), ('tional', 'tion'), ('alize', 'al'), ('icate', 'ic'), ('iciti', 'ic'), ('ical', 'ic'),
    ('ness', ''), ('ful', ''),
)

STEP_4 = (
    'ement', 'ance', 'ence', 'able', 'ible', 'ment', 'ant', 'ent', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'al',
    'er', 'ic',
)


@functools.cache
def stem(word):
    """Stem of a lower-case word; words of one or two letters and words with a digit or mark are left alone."""
    if len(word) <= 2 or not re.fullmatch('[a-z]+', word):
        return word
    if word in EXCEPTIONS:
        return EXCEPTIONS[word]
    word = _mark_consonant_y(word)
    r1, r2 = _regions(word)
    word = _inflection(word, r1)
    word = _final_y(word)
    word = _replace(word, r1, STEP_2) or _ogi_or_li(word, r1)
    word = _replace(word, r1, STEP_3) or (word[:-5] if _ends_in(word, 'ative', r2) else word)
    word = _residual(word, r2)
    return _final_e_or_l(word, r1, r2).replace('Y', 'y')


def _has_vowel(text):
    return any(letter in VOWELS for letter in text)


def _ends_in(word, suffix, region):
    return word.endswith(suffix) and len(word) - len(suffix) >= region


def _mark_consonant_y(word):
    letters = list(word)
    for i, letter in enumerate(letters):
        if letter == 'y' and (i == 0 or letters[i - 1] in VOWELS):
            letters[i] = 'Y'
    return ''.join(letters)


def _regions(word):
    """R1 is what follows the first consonant after a vowel, R2 the same within R1."""
    if word.startswith(('gener', 'arsen')):
        r1 = 5
    elif word.startswith('commun'):
        r1 = 6
    else:
        r1 = _after(word, 0)
    return r1, _after(word, r1)


def _after(word, start):
    for i in range(start + 1, len(word)):
        if word[i] not in VOWELS and word[i - 1] in VOWELS:
            return i + 1
    return len(word)


def _ends_in_short_syllable(word):
    if len(word) == 2:
        return word[0] in VOWELS and word[1] not in VOWELS
    return len(word) > 2 and word[-3] not in VOWELS and word[-2] in VOWELS and word[-1] not in VOWELS + 'wxY'


def _inflection(word, r1):
    if word.endswith('sses'):
        word = word[:-2]
    elif word.endswith(('ied', 'ies')):
        word = word[:-2] if len(word) > 4 else word[:-1]
    elif word.endswith('s') and not word.endswith(('us', 'ss')) and _has_vowel(word[:-2]):
        word = word[:-1]

    for suffix in ('eedly', 'eed'):
        if word.endswith(suffix):
            return word.removesuffix(suffix) + 'ee' if _ends_in(word, suffix, r1) else word
    for suffix in ('ingly', 'edly', 'ing', 'ed'):
        if word.endswith(suffix):
            rest = word.removesuffix(suffix)
            return _repair(rest, r1) if _has_vowel(rest) else word
    return word


def _repair(rest, r1):
    if rest.endswith(('at', 'bl', 'iz')):
        return rest + 'e'
    if len(rest) >= 2 and rest[-1] == rest[-2] and rest[-1] in 'bdfgmnprt':
        return rest[:-1]
    return rest + 'e' if r1 >= len(rest) and _ends_in_short_syllable(rest) else rest


def _final_y(word):
    return word[:-1] + 'i' if len(word) > 2 and word[-1] in 'yY' and word[-2] not in VOWELS else word


def _replace(word, r1, table):
    """The word after the first rule whose suffix it has, which may leave it as it is; None without such a rule."""
    for suffix, replacement in table:
        if word.endswith(suffix):
            return word.removesuffix(suffix) + replacement if _ends_in(word, suffix, r1) else word
    return None


def _ogi_or_li(word, r1):
    if _ends_in(word, 'ogi', r1) and word[-4:-3] == 'l':
        return word[:-1]
    return word[:-2] if _ends_in(word, 'li', r1) and len(word) > 2 and word[-3] in 'cdeghkmnrt' else word


def _residual(word, r2):
    for suffix in STEP_4:
        if word.endswith(suffix):
            return word.removesuffix(suffix) if _ends_in(word, suffix, r2) else word
    return word[:-3] if _ends_in(word, 'ion', r2) and len(word) > 3 and word[-4] in 'st' else word


def _final_e_or_l(word, r1, r2):
    if _ends_in(word, 'e', r2) or (_ends_in(word, 'e', r1) and not _ends_in_short_syllable(word[:-1])):
        return word[:-1]
    return word[:-1] if word.endswith('ll') and _ends_in(word, 'l', r2) else word
