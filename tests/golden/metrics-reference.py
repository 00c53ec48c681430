#!/usr/bin/env python3
"""Reference values for lib/metrics, by Python's decimal module: the definitions, written out, and nothing else. At 400 digits, so that
1 + 1e-300 is no 1; at 60 where an argument has ten thousand entries.

Run from the root: python3 tests/golden/metrics-reference.py > tests/golden/metrics.json
Every argument is the binary double that JSON's shortest digits name, taken exactly. A vector of ten thousand outcomes is not
stored: {"weights": [a, b, m, n]} stands for w(i)/sum(w) in doubles with w(i) = (a*i + b) mod m + 1 for i = 0 .. n-1, which both
programs divide alike; with a fifth number, the columns, they are cut into the rows of a matrix. {"ratios": [a, b, m, n]} stands for
((a*i + b) mod m)/m and {"bits": [a, b, m, n]} for 1 where 2*((a*i + b) mod m) < m, else 0.
"""
import functools
import json
import math
import platform
import random
from decimal import MAX_EMAX, MIN_EMIN, Decimal as D, getcontext

DIGITS, DIGITS_OF_MANY = 400, 60
getcontext().prec = DIGITS
getcontext().Emax = MAX_EMAX
getcontext().Emin = MIN_EMIN
INFINITY = D("Infinity")
BASES = {"2": D(2), "e": D(1).exp(), "10": D(10)}
UNIT_NATS = {"bits": D(2).ln(), "nats": D(1), "dits": D(10).ln()}


@functools.lru_cache(maxsize=None)
def ln_of_base(base, digits):
    return BASES[base].ln() if base in BASES else D(base).ln()


def log(x, base="e"):
    return -INFINITY if x == 0 else x.ln() / ln_of_base(base, getcontext().prec)


def weighted(mass, value):
    return D(0) if mass == 0 else mass * value


def entropy(p, base):
    return cross_entropy(p, p, base)


def cross_entropy(p, q, base):
    return -sum((weighted(a, log(b, base)) for a, b in zip(p, q)), D(0))


def kl(p, q, base):
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return INFINITY
    return sum((weighted(a, log(a / b, base)) for a, b in zip(p, q) if a > 0), D(0))


def jsd(p, q, base):
    mean = [(a + b) / 2 for a, b in zip(p, q)]
    return (kl(p, mean, base) + kl(q, mean, base)) / 2


def log_likelihood(probabilities, base):
    return sum((log(x, base) for x in probabilities), D(0))


def mean_nll(probabilities, base):
    return -log_likelihood(probabilities, base) / len(probabilities)


def power(base, exponent):
    return INFINITY if exponent == INFINITY else (exponent * ln_of_base(base, getcontext().prec)).exp()


def log_sum_exp(z):
    return sum((x.exp() for x in z), D(0)).ln()


def log_softmax(z, temperature=D(1)):
    scaled = [x / temperature for x in z]
    total = log_sum_exp(scaled)
    return [x - total for x in scaled]


def softmax(z, temperature=D(1)):
    return [x.exp() for x in log_softmax(z, temperature)]


def smooth(target, epsilon):
    return [(1 - epsilon) * y + epsilon * (1 - y) / (len(target) - 1) for y in target]


def smooth_uniform(target, epsilon):
    return [(1 - epsilon) * y + epsilon / len(target) for y in target]


def one_hot(index, count):
    return [D(int(k == index)) for k in range(count)]


def binary(y, predicted, base):
    return -(weighted(y, log(predicted, base)) + weighted(1 - y, log(1 - predicted, base)))


def binary_from_logit(y, z, base):
    return (y * (1 + (-z).exp()).ln() + (1 - y) * (1 + z.exp()).ln()) / ln_of_base(base, getcontext().prec)


def from_logits(target, z, base):
    return -sum((y * x for y, x in zip(target, log_softmax(z))), D(0)) / ln_of_base(base, getcontext().prec)


def columns_of(joint):
    return [list(column) for column in zip(*joint)]


def flat(joint):
    return [x for row in joint for x in row]


def conditional_entropy(joint, base):
    return -sum((weighted(x, log(x / sum(row), base)) for row in joint for x in row if x > 0), D(0))


def mutual_information(joint, base):
    of_columns = [sum(column) for column in columns_of(joint)]
    terms = (x * log(x / (sum(row) * y), base) for row in joint for x, y in zip(row, of_columns) if x > 0)
    return sum(terms, D(0))


def to_power(x, exponent):
    if exponent == 0:
        return D(1)
    return D(0) if x == 0 else (exponent * x.ln()).exp()


def renyi_entropy(p, alpha, base):
    possible = [x for x in p if x > 0]
    if alpha == INFINITY:
        return -log(max(possible), base)
    if alpha == 1:
        return entropy(p, base)
    if alpha == 0:
        return log(D(len(possible)), base)
    return log(sum(to_power(x, alpha) for x in possible) / sum(possible), base) / (1 - alpha)


def renyi_divergence(p, q, alpha, base):
    both = [(a, b) for a, b in zip(p, q) if a > 0]
    if alpha == INFINITY:
        return INFINITY if any(b == 0 for _, b in both) else log(max(a / b for a, b in both), base)
    if alpha == 1:
        return kl(p, q, base)
    if alpha == 0:
        return -log(sum((b for _, b in both), D(0)), base)
    if any(b == 0 for _, b in both) and alpha > 1:
        return INFINITY
    total = sum((a * to_power(b / a, 1 - alpha) for a, b in both if b > 0), D(0))
    return INFINITY if total == 0 else log(total / sum(p), base) / (alpha - 1)


def tsallis_entropy(p, q):
    if q == 1:
        return entropy(p, "e")
    return sum((x - to_power(x, q) for x in p if x > 0), D(0)) / (q - 1)


def focal(predicted, gamma, base):
    return weighted(to_power(1 - predicted, gamma), -log(predicted, base))


def jacobian(z, temperature=D(1)):
    s = softmax(z, temperature)
    return [[a * (int(i == j) - b) / temperature for j, b in enumerate(s)] for i, a in enumerate(s)]


def bins(confidences, outcomes, count=10):
    edges = [D(m / int(count)) for m in range(int(count) + 1)]
    edges[0] = D(-1)
    found = []
    for m in range(1, int(count) + 1):
        inside = [(c, o) for c, o in zip(confidences, outcomes) if edges[m - 1] < c <= edges[m]]
        if inside:
            n = len(inside)
            found.append([max(edges[m - 1], D(0)), edges[m], sum(c for c, _ in inside) / n, sum(o for _, o in inside) / n, D(n)])
    return found


def expected_calibration_error(confidences, outcomes, count=10):
    return sum(abs(a - c) * n for _, _, c, a, n in bins(confidences, outcomes, count)) / len(confidences)


def brier_decomposition(forecasts, outcomes):
    n, share = len(forecasts), sum(outcomes) / len(outcomes)
    reliability = resolution = D(0)
    for value in set(forecasts):
        seen = [o for f, o in zip(forecasts, outcomes) if f == value]
        reliability += len(seen) * (value - sum(seen) / len(seen)) ** 2
        resolution += len(seen) * (sum(seen) / len(seen) - share) ** 2
    return [reliability / n, resolution / n, share * (1 - share)]


def shannon_lengths(p):
    lengths = []
    for x in p:
        length = 0
        while x > 0 and x * 2**length < 1:
            length += 1
        lengths.append(D(length) if x > 0 else INFINITY)
    return lengths


def huffman_lengths(p, radix=2):
    """By lists of members: merge the least, a single outcome before a group, a later outcome before an earlier, an older group first."""
    radix = int(radix)
    heap = [(x, 0, -k, [k]) for k, x in enumerate(p)]
    lengths = [D(0)] * len(p)
    width = 2 + (len(p) - 2) % (radix - 1)
    made = 0
    while len(heap) > 1:
        heap.sort(key=lambda item: item[:3])
        merged, heap = heap[:width], heap[width:]
        members = flat(item[3] for item in merged)
        for k in members:
            lengths[k] += 1
        made += 1
        heap.append((D(float(sum(item[0] for item in merged))), 1, made, members))
        width = radix
    return lengths


def kraft(lengths, radix=D(2)):
    return sum((D(0) if x == INFINITY else radix**-x for x in lengths), D(0))


def redundancy(p, lengths, radix=D(2)):
    return sum((x * (length + log(x, str(radix))) for x, length in zip(p, lengths) if x > 0), D(0))


METRICS = {
    "binaryEntropy": lambda x, base: binary(x, x, base),
    "rowMarginals": lambda joint: [sum(row) for row in joint],
    "columnMarginals": lambda joint: [sum(column) for column in columns_of(joint)],
    "jointEntropy": lambda joint, base: entropy(flat(joint), base),
    "conditionalEntropy": conditional_entropy,
    "conditionalEntropyOfRow": lambda joint, base: conditional_entropy(columns_of(joint), base),
    "conditionalPerplexity": lambda joint: power("2", conditional_entropy(joint, "2")),
    "mutualInformation": mutual_information,
    "renyiEntropy": renyi_entropy,
    "renyiDivergence": renyi_divergence,
    "tsallisEntropy": tsallis_entropy,
    "perplexityFromLogLikelihood": lambda total, count, base: power(base, -total / count),
    "perplexityFromBitsPerCharacter": lambda bits, characters, tokens: power("2", bits * characters / tokens),
    "bitsPerCharacterFromPerplexity": lambda ppl, tokens, characters: log(ppl, "2") * tokens / characters,
    "focalLoss": lambda k, predicted, gamma, base: focal(predicted[int(k)], gamma, base),
    "binaryFocalLoss": lambda y, x, gamma, base: focal(x if y == 1 else 1 - x, gamma, base),
    "balancedBinaryFocalLoss": lambda y, x, gamma, alpha, base: weighted(
        alpha if y == 1 else 1 - alpha, focal(x if y == 1 else 1 - x, gamma, base)
    ),
    "logit": lambda x: log(x) - log(1 - x),
    "logSigmoid": lambda z: -(1 + (-z).exp()).ln(),
    "softmaxJacobian": jacobian,
    "crossEntropyGradient": lambda p, q: [D(0) if a == 0 else -INFINITY if b == 0 else -a / b for a, b in zip(p, q)],
    "binaryCrossEntropyGradient": lambda y, z: 1 / (1 + (-z).exp()) - y,
    "smoothedSoftmaxGradient": lambda k, z, e: [
        a - b for a, b in zip(softmax(z), smooth(one_hot(int(k), len(z)), e))
    ],
    "logScore": lambda k, predicted, base: log(predicted[int(k)], base),
    "brierScore": lambda k, predicted: sum((x - y) ** 2 for x, y in zip(predicted, one_hot(int(k), len(predicted)))),
    "binaryBrierScore": lambda forecasts, outcomes: sum((f - o) ** 2 for f, o in zip(forecasts, outcomes)) / len(outcomes),
    "sphericalScore": lambda k, predicted: predicted[int(k)] / sum(x * x for x in predicted).sqrt(),
    "brierDecomposition": brier_decomposition,
    "expectedCalibrationError": expected_calibration_error,
    "maximumCalibrationError": lambda c, o, count=10: max(abs(row[3] - row[2]) for row in bins(c, o, count)),
    "reliabilityDiagram": bins,
    "shannonCodeLengths": shannon_lengths,
    "huffmanCodeLengths": huffman_lengths,
    "expectedCodeLength": lambda p, lengths: sum((weighted(x, length) for x, length in zip(p, lengths)), D(0)),
    "kraftSum": kraft,
    "codeRedundancy": redundancy,
    "surprisal": lambda x, base: -log(x, base),
    "entropy": entropy,
    "crossEntropy": cross_entropy,
    "klDivergence": kl,
    "jensenShannonDivergence": jsd,
    "perplexity": lambda p: power("2", entropy(p, "2")),
    "perplexityOfModel": lambda p, q: power("2", cross_entropy(p, q, "2")),
    "perplexityOfTokens": lambda x: power("2", mean_nll(x, "2")),
    "perplexityFromLoss": lambda loss, base: power(base, loss),
    "lossFromPerplexity": lambda ppl, base: log(ppl, base),
    "logLikelihood": log_likelihood,
    "meanNegativeLogLikelihood": mean_nll,
    "bitsPerCharacter": lambda x, count: -log_likelihood(x, "2") / count,
    "bitsPerDimension": lambda x, count: -log_likelihood(x, "2") / count,
    "logSumExp": log_sum_exp,
    "softmax": softmax,
    "logSoftmax": log_softmax,
    "sigmoid": lambda z: 1 / (1 + (-z).exp()),
    "smoothLabels": smooth,
    "smoothLabelsUniform": smooth_uniform,
    "crossEntropyOneHot": lambda k, q, base: -log(q[int(k)], base),
    "crossEntropySmoothed": lambda k, q, e, base: cross_entropy(smooth(one_hot(int(k), len(q)), e), q, base),
    "crossEntropyFromLogits": from_logits,
    "softmaxCrossEntropyGradient": lambda y, z: [a - b for a, b in zip(softmax(z), y)],
    "binaryCrossEntropy": binary,
    "binaryCrossEntropyFromLogit": binary_from_logit,
    "convertUnit": lambda value, source, to: value * UNIT_NATS[source] / UNIT_NATS[to],
}
CASES = []


def generated(argument):
    [(kind, numbers)] = argument.items()
    a, b, m, n, *columns = numbers
    residues = [(a * i + b) % m for i in range(n)]
    if kind == "ratios":
        return [x / m for x in residues]
    if kind == "bits":
        return [float(2 * x < m) for x in residues]
    entries = [(x + 1) / (sum(residues) + n) for x in residues]
    return [entries[i : i + columns[0]] for i in range(0, n, columns[0])] if columns else entries


def exact(argument):
    if isinstance(argument, dict):
        return exact(generated(argument))
    if isinstance(argument, list):
        return [exact(x) for x in argument]
    return argument if isinstance(argument, str) and argument != "Infinity" else D(argument)


def digits(value):
    if isinstance(value, list):
        return [digits(x) for x in value]
    return format(value, ".18E") if value.is_finite() else str(value)


def set_digits(args):
    getcontext().prec = DIGITS_OF_MANY if any(isinstance(x, dict) for x in args) else DIGITS


def case(name, *args):
    set_digits(args)
    CASES.append({"metric": name, "args": list(args), "expected": digits(METRICS[name](*map(exact, args)))})


def in_each_base(name, *args):
    set_digits(args)
    arguments = [exact(x) for x in args]
    expected = {base: digits(METRICS[name](*arguments, base)) for base in BASES}
    CASES.append({"metric": name, "args": list(args), "expectedInBase": expected})


def normalised(values):
    total = math.fsum(values)
    return [x / total for x in values]


def distribution(rng, count, sharpness):
    return normalised([rng.random() ** sharpness for _ in range(count)])


def pairs(rng):
    yield [1.0, 0.0, 0.0], [0.8, 0.1, 0.1]
    yield [0.5, 0.5], [1.0, 0.0]
    yield [0.0, 1.0], [0.0, 1.0]
    yield [1.0, 0.0], [0.0, 1.0]
    yield [0.1] * 10, [0.55] + [0.05] * 9
    yield [1.0, 5e-324], [5e-324, 1.0]
    yield [1 - 1e-15, 1e-15], [1 - 1e-300, 1e-300]
    yield [1e-300, 1.0], [3e-300, 1.0]
    yield [0.75, 0.25], [0.75 - 2.0**-50, 0.25 + 2.0**-50]
    yield [0.5, 0.5], [0.5 - 1e-9, 0.5 + 1e-9]
    yield {"weights": [7919, 17, 10007, 10000]}, {"weights": [4801, 3, 9973, 10000]}
    yield {"weights": [1, 0, 1, 10000]}, {"weights": [7919, 17, 10007, 10000]}
    for count in (2, 3, 20):
        for sharpness in (1, 30):
            p = distribution(rng, count, sharpness)
            yield p, distribution(rng, count, sharpness)
            yield p, normalised([x * (1 + 1e-7 * rng.uniform(-1, 1)) for x in p])


def logit_vectors(rng):
    yield [0.0]
    yield [1000.0, -1000.0]
    yield [1000.0, 1000.0, 999.5]
    yield [-1000.0, -1000.25, -1003.0]
    yield [0.0, -40.0, -50.0]
    yield [710.0, 709.0, 3.0]
    yield [1e-9, -1e-9, 0.0]
    for count in (2, 3, 20):
        for scale in (0.1, 3, 300):
            yield [rng.uniform(-scale, scale) for _ in range(count)]


def add_distributions(rng):
    for p, q in pairs(rng):
        for name in ("crossEntropy", "klDivergence", "jensenShannonDivergence"):
            in_each_base(name, p, q)
        in_each_base("entropy", p)
        in_each_base("entropy", q)
        case("perplexity", p)
        case("perplexityOfModel", p, q)


def add_logits(rng):
    for z in logit_vectors(rng):
        case("logSumExp", z)
        case("softmax", z)
        case("logSoftmax", z)
        for k in sorted({0, len(z) - 1}):
            target = [float(x) for x in one_hot(k, len(z))]
            case("softmaxCrossEntropyGradient", target, z)
            in_each_base("crossEntropyFromLogits", target, z)
        soft = distribution(rng, len(z), 2)
        case("softmaxCrossEntropyGradient", soft, z)
        in_each_base("crossEntropyFromLogits", soft, z)
        for temperature in (0.5, 10.0):
            case("softmax", z, temperature)
            case("logSoftmax", z, temperature)


def add_labels(rng):
    for count in (2, 3, 10):
        q = distribution(rng, count, 2)
        for k in range(min(count, 3)):
            target = [float(x) for x in one_hot(k, count)]
            in_each_base("crossEntropyOneHot", k, q)
            for epsilon in (0.0, 0.1, 1e-12, 0.3, 1.0):
                case("smoothLabels", target, epsilon)
                case("smoothLabelsUniform", target, epsilon)
                in_each_base("crossEntropySmoothed", k, q, epsilon)
    for y in (0.0, 1.0, 0.3, 1e-12):
        for predicted in (0.0, 1.0, 0.7, 0.5, 1e-15, 1 - 1e-15, 5e-324):
            in_each_base("binaryCrossEntropy", y, predicted)
        for z in (0.0, 1000.0, -1000.0, 40.0, -40.0, 1e-9, 2.5):
            in_each_base("binaryCrossEntropyFromLogit", y, z)


def add_sequences(rng):
    sequences = [[0.15, 0.08, 0.12, 0.20, 0.04], [1.0], [1.0, 0.0], [1e-300] * 3, [1 - 2.0**-53] * 4, [5e-324, 1.0]]
    sequences += [[rng.random() ** power for _ in range(count)] for count in (1, 7, 50) for power in (1, 20)]
    for sequence in sequences:
        in_each_base("logLikelihood", sequence)
        in_each_base("meanNegativeLogLikelihood", sequence)
        case("perplexityOfTokens", sequence)
        case("bitsPerCharacter", sequence, 3 * len(sequence))
        case("bitsPerDimension", sequence, 3072)


def add_numbers():
    for x in (0.0, 5e-324, 1e-300, 0.1, 0.25, 0.7, 1 - 1e-10, 1 - 2.0**-53, 1.0):
        in_each_base("surprisal", x)
    for loss in (0.0, 1e-12, 0.5, 1.7, 3.281, 16.406, 300.0):
        in_each_base("perplexityFromLoss", loss)
    for ppl in (1.0, 1 + 2.0**-52, 1.000001, 9.72, 15.0, 30.0, 50000.0, 1e300):
        in_each_base("lossFromPerplexity", ppl)
    for z in (0.0, 1.5, -1.5, 1000.0, -700.0, 1e-12, 36.0, -36.0):
        case("sigmoid", z)
    for value in (1.0, 0.515, -3.0, 1e-300, 1e300):
        for source in UNIT_NATS:
            for to in UNIT_NATS:
                case("convertUnit", value, source, to)


def joints(rng):
    yield [[0.25, 0.25], [0.5, 0.0]]
    yield [[0.5, 0.0], [0.0, 0.5]]
    yield [[1.0]]
    yield [[0.5, 1e-300], [1e-300, 0.5]]
    yield [[1.0, 5e-324], [5e-324, 5e-324]]
    yield [[1 - 1e-15, 1e-15 - 1e-30], [1e-30, 0.0]]
    yield [[0.0, 0.0, 0.5], [0.0, 0.25, 0.25]]
    yield [[0.25, 0.25], [0.25 - 2.0**-40, 0.25 + 2.0**-40]]
    yield {"weights": [7919, 17, 10007, 10000, 100]}
    yield {"weights": [1, 0, 1, 10000, 10]}
    for rows, columns in ((2, 3), (4, 4), (3, 7)):
        for sharpness in (1, 30):
            p = distribution(rng, rows * columns, sharpness)
            yield [p[i * columns : (i + 1) * columns] for i in range(rows)]
    a, b = distribution(rng, 3, 1), distribution(rng, 4, 1)
    yield [[x * y for y in b] for x in a]


def add_joints(rng):
    for joint in joints(rng):
        for name in ("jointEntropy", "conditionalEntropy", "conditionalEntropyOfRow", "mutualInformation"):
            in_each_base(name, joint)
        case("conditionalPerplexity", joint)
        if isinstance(joint, list):
            case("columnMarginals", joint)
            case("rowMarginals", joint)


def add_orders(rng):
    orders = [0.0, 1e-9, 0.5, 0.999, 1 - 1e-9, 1 - 2.0**-53, 1.0, 1 + 2.0**-52, 1 + 1e-6, 1.25, 2.0, 50.0, 1e6, 1e15, "Infinity"]
    pool = list(pairs(rng))
    for p, q in pool:
        many = isinstance(p, dict)
        for order in orders if not many and len(p) <= 3 else [0.5, 1 + 1e-9, 2.0]:
            for entry in (["renyiEntropy", p], ["renyiDivergence", p, q]):
                name, *vectors = entry
                if order == 2.0 or (not many and len(p) <= 2 and order in (0.0, 1 + 1e-6)):
                    in_each_base(name, *vectors, order)
                else:
                    set_digits(vectors)
                    expected = digits(METRICS[name](*map(exact, vectors), exact(order), "e"))
                    CASES.append({"metric": name, "args": [*vectors, order], "expectedInBase": {"e": expected}})
            if order != "Infinity":
                case("tsallisEntropy", p, order)


def add_more_losses(rng):
    for count in (2, 3, 10):
        q = distribution(rng, count, 3)
        for k in (0, count - 1):
            in_each_base("logScore", k, q)
            case("brierScore", k, q)
            case("sphericalScore", k, q)
            for gamma in (0.0, 0.5, 2.0, 300.0):
                in_each_base("focalLoss", k, q, gamma)
    for q in ([1.0, 0.0], [1 - 2.0**-53, 2.0**-53], [1.0, 1e-300], [1e-160, 1.0]):
        for k in (0, 1):
            in_each_base("focalLoss", k, q, 2.0)
            in_each_base("logScore", k, q)
            case("brierScore", k, q)
            case("sphericalScore", k, q)
    many = {"weights": [7919, 17, 10007, 10000]}
    in_each_base("focalLoss", 9999, many, 2.0)
    case("brierScore", 9999, many)
    case("sphericalScore", 9999, many)
    case("crossEntropyGradient", [0.5, 0.0, 0.5], [0.25, 0.75, 0.0])
    case("crossEntropyGradient", [1e-300, 1.0], [0.3, 0.7])
    for x in (0.0, 1.0, 0.5, 0.25, 0.7, 1e-15, 1 - 2.0**-53, 5e-324):
        in_each_base("binaryEntropy", x)
        case("logit", x)
        for y in (0.0, 1.0):
            for gamma in (0.0, 2.0, 0.5):
                in_each_base("binaryFocalLoss", y, x, gamma)
            in_each_base("balancedBinaryFocalLoss", y, x, 2.0, 0.25)
    for x in (0.5 + 2.0**-53, 0.5 - 1e-10, 0.26, 0.74, 0.7500001):
        case("logit", x)
    for z in (0.0, 1.5, -1.5, 1000.0, -1000.0, 40.0, -40.0, 1e-12, 700.0):
        case("logSigmoid", z)
        for y in (0.0, 1.0, 0.3):
            case("binaryCrossEntropyGradient", y, z)
    for z in logit_vectors(rng):
        if len(z) <= 3:
            case("softmaxJacobian", z)
            case("softmaxJacobian", z, 2.5)
        if len(z) >= 2:
            for epsilon in (0.0, 0.1):
                case("smoothedSoftmaxGradient", len(z) - 1, z, epsilon)
    for total, count in ((0.0, 3), (-12.5, 5), (-1e-12, 7), (-640.0, 10000), (-650.0, 1)):
        if total > -650:
            in_each_base("perplexityFromLogLikelihood", total, count)
        case("perplexityFromBitsPerCharacter", -total / 1000, 5, 2)
    for ppl in (1.0, 1 + 2.0**-52, 9.72, 1e300):
        case("bitsPerCharacterFromPerplexity", ppl, 7, 31)


def add_calibration(rng):
    some = [round(rng.random(), 2) for _ in range(40)]
    came = [float(rng.random() < x) for x in some]
    cases = [
        ([0.75, 0.75, 0.5, 0.5], [1.0, 1.0, 0.0, 1.0]),
        ([x / 10 for x in range(11)], [float(x % 2) for x in range(11)]),
        ([0.0, 1.0, 0.3, 0.7, 0.1 + 0.2, 0.57, 5e-324], [0.0, 1.0, 1.0, 0.0, 1.0, 1.0, 0.0]),
        (some, came),
        ({"ratios": [7919, 17, 10007, 10000]}, {"bits": [4801, 3, 9973, 10000]}),
    ]
    for confidences, outcomes in cases:
        case("binaryBrierScore", confidences, outcomes)
        if isinstance(confidences, list):
            case("brierDecomposition", confidences, outcomes)
        for arguments in ([], [2], [15], [100]):
            for name in ("expectedCalibrationError", "maximumCalibrationError", "reliabilityDiagram"):
                if name != "reliabilityDiagram" or arguments != [100]:
                    case(name, confidences, outcomes, *arguments)


def add_codes(rng):
    cases = [[1.0], [1.0, 0.0], [0.5, 0.25, 0.125, 0.125], [0.5, 0.3, 0.2], [1 - 2.0**-53, 2.0**-53], [0.2] * 5, [1.0, 5e-324]]
    cases += [[0.4, 0.2, 0.2, 0.1, 0.1], [0.25 - 2.0**-54, 0.75 + 2.0**-54]]
    cases += [distribution(rng, count, sharpness) for count in (3, 6, 26) for sharpness in (1, 8)]
    for p in cases:
        case("shannonCodeLengths", p)
        for radix in ([], [3], [10]):
            case("huffmanCodeLengths", p, *radix)
            lengths = [int(x) for x in huffman_lengths(exact(p), *radix)]
            case("kraftSum", lengths, *radix)
            case("codeRedundancy", p, lengths, *radix)
        case("expectedCodeLength", p, lengths)
        fixed = [5] * len(p)
        case("codeRedundancy", p, fixed)
        case("expectedCodeLength", p, fixed)
    for lengths in ([0], [1, 1], [1, 2, 3, 3], [1074], [1, 60], [2000], [1, 1, 60], ["Infinity", 1]):
        case("kraftSum", lengths)
        case("kraftSum", lengths, 3)


def main():
    rng = random.Random(135)
    add_distributions(rng)
    add_logits(rng)
    add_labels(rng)
    add_sequences(rng)
    add_numbers()
    add_joints(rng)
    add_orders(rng)
    add_more_losses(rng)
    add_calibration(rng)
    add_codes(rng)
    lines = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in CASES)
    made_by = "tests/golden/metrics-reference.py, Python's decimal, version " + platform.python_version()
    print('{"madeBy":%s,\n"cases":[\n%s\n]}' % (json.dumps(made_by), lines))


main()
