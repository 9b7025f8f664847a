"""Prose of the field: the sentences of public technical documentation under permissive licenses.

field_corpus.tsv lists the repositories: name, commit, license of the documentation, and a pattern for the paths that
are prose. Left out are translations, older versions of the same pages, release notes and generated references. Each is
expected as a bare clone, FOLDER/OWNER/NAME.git, with that commit:

  git clone --bare https://github.com/OWNER/NAME FOLDER/OWNER/NAME.git

Only how often words stand together is kept of them, no sentence.
"""

import csv
import html
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).with_name('field_corpus.tsv')
LARGEST_SHARE = 0.2
FEWEST_WORDS, MOST_WORDS = 5, 80
PLAIN_SHARE = 0.8

NOT_PROSE = re.compile(r'release.?notes?|change.?log|whats.?new|code.of.conduct|/(?!en/)(zh|ja|ko|fr|es|de|ru|pt)[-_/]', re.I)

FRONT_MATTER = re.compile(r'\A\ufeff?(---|\+\+\+)\r?\n.*?\r?\n\1[ \t]*\r?\n', re.S)
HIDDEN = re.compile(r'<!--.*?-->|<(script|style|pre|table|svg)\b(?![^>]*template).*?</\1\s*>|\{%\s*comment\b.*?endcomment\s*%\}', re.S | re.I)
FENCE = re.compile(r'^[ \t>]*(```+|~~~+)[^\n]*\n.*?^[ \t>]*\1[^\n]*$', re.S | re.M)
BLOCK_TAG = re.compile(r'</?(p|li|ul|ol|div|br|h[1-6]|dt|dd|dl|section|details|summary|tab\w*)\b[^>]*>', re.I)
TAG = re.compile(r'</?[A-Za-z][^<>]*>')
TEMPLATE = re.compile(r'\{\{.*?\}\}|\{%.*?%\}', re.S)
IMAGE = re.compile(r'!\[[^\]]*\](\([^)]*\)|\[[^\]]*\])?')
LINK = re.compile(r'\[([^\[\]]*)\](\([^()]*(\([^()]*\)[^()]*)*\)|\[[^\]]*\])?')
RST_ROLE = re.compile(r':[\w:+-]+:`([^`<]*?)\s*(<[^`]*>)?`_*')
RST_LINK = re.compile(r'`([^`<]+?)\s*<[^`>]*>`_+')
ADDRESS = re.compile(r'(https?://|www\.)[^\s)>\]]+')
MARKS = re.compile(r'[`*]+|(?<!\w)_+|_+(?!\w)')
SKIPPED_LINE = re.compile(r'^\s*(\||\.\.\s|:[\w-]+:|\[[^\]]*\]:|import\s|export\s|[-=~^"\'#*+]{3,}\s*$|.*\|.*\|)')
BLOCK_START = re.compile(r'^\s*(>\s*)*([-*+•]\s+|\d+[.)]\s+|#+\s*|!!!|:::)')
SENTENCE_END = re.compile(r'(?<=[.!?])["\')]?\s+(?=["\'(]?[A-Z0-9])|(?<=:)\s+(?=[A-Z])')
PLAIN = re.compile(r'["\'(]*[A-Za-z][A-Za-z\'’/-]*[.,;:!?"\')]*')


@dataclass(frozen=True)
class Repository:
    name: str
    commit: str
    license: str
    paths: re.Pattern


def repositories():
    """The repositories of the list."""
    with open(LIST, encoding='utf-8', newline='') as file:
        rows = csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE)
        return [Repository(row['repository'], row['commit'], row['license'], re.compile(row['paths'])) for row in rows]


def field_sentences(folder):
    """The distinct sentences of all repositories; none gives more than LARGEST_SHARE of them.

    Of a larger one every so manieth sentence is kept.
    """
    known, by_repository = set(), []
    for repository in repositories():
        own = [s for text in documents(folder, repository) for s in sentences_of(text) if not (s in known or known.add(s))]
        by_repository.append(own)
    most = largest_allowed(list(map(len, by_repository)))
    return [sentence for own in by_repository for sentence in evenly(own, most)]


def largest_allowed(counts):
    """The most sentences that one repository may give, so that it is LARGEST_SHARE of all that then remain."""
    most = max(counts)
    while most > LARGEST_SHARE * sum(min(count, most) for count in counts):
        most = int(most * 0.99)
    return most


def evenly(items, most):
    """At most so many of the items, at even distances."""
    if len(items) <= most:
        return items
    return [items[i * len(items) // most] for i in range(most)]


def documents(folder, repository):
    """The texts of the files that match, by path."""
    clone = Path(folder) / f'{repository.name}.git'
    listing = git(clone, 'ls-tree', '-r', '-z', repository.commit).decode('utf-8', 'replace')
    entries = [entry.split('\t', 1) for entry in listing.split('\0') if entry]
    wanted = [
        about.split()[2] for about, path in entries
        if about.split()[1] == 'blob' and repository.paths.fullmatch(path) and not NOT_PROSE.search(path)
    ]
    return read_blobs(clone, wanted)


def git(clone, *arguments, given=None):
    return subprocess.run(['git', '-C', clone, *arguments], input=given, capture_output=True, check=True).stdout


def read_blobs(clone, names):
    """The contents of blobs; those that the clone lacks are skipped."""
    data = git(clone, 'cat-file', '--batch', given='\n'.join(names).encode())
    at = 0
    while at < len(data):
        end = data.index(b'\n', at)
        header = data[at:end].split()
        at = end + 1
        if header[-1] == b'missing':
            continue
        size = int(header[2])
        yield data[at:at + size].decode('utf-8', 'replace')
        at += size + 1


def sentences_of(text):
    """The sentences of a page that are prose."""
    return [
        sentence
        for block in blocks_of(plain_text(text))
        for sentence in SENTENCE_END.split(block)
        if is_prose(sentence)
    ]


def plain_text(text):
    """The text without what isn't prose, and without markup."""
    text = FRONT_MATTER.sub('', text.replace('\r\n', '\n'))
    text = FENCE.sub('\n', HIDDEN.sub('\n', text))
    text = TEMPLATE.sub(' ', text)
    text = RST_LINK.sub(r'\1', RST_ROLE.sub(r'\1', text))
    text = TAG.sub('', BLOCK_TAG.sub('\n\n', text))
    text = LINK.sub(r'\1', LINK.sub(r'\1', IMAGE.sub('', text)))
    return MARKS.sub('', html.unescape(ADDRESS.sub('', text))).replace('’', "'")


def blocks_of(text):
    """Paragraphs, list items and headings, each on one line."""
    block = []
    for line in text.split('\n'):
        start = BLOCK_START.match(line)
        skipped = not line.strip() or SKIPPED_LINE.match(line)
        if (start or skipped) and block:
            yield ' '.join(block)
            block = []
        if not skipped:
            block.append(' '.join(line[start.end() if start else 0:].split()))
    if block:
        yield ' '.join(block)


def is_prose(sentence):
    """Whether a sentence has a usual length and consists of plain words nearly throughout."""
    words = sentence.split()
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS:
        return False
    return sum(map(bool, map(PLAIN.fullmatch, words))) >= PLAIN_SHARE * len(words)
