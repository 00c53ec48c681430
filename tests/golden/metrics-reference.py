#!/usr/bin/env python3
"""Reference values for lib/metrics, by Python's decimal module at 60 digits: the definitions, written out, and nothing else.

Run from the root: python3 tests/golden/metrics-reference.py > tests/golden/metrics.json
Every argument is the binary double that JSON's shortest digits name, taken exactly. A vector of ten thousand outcomes is not
stored: {"weights": [a, b, m, n]} stands for w(i)/sum(w) in doubles with w(i) = (a*i + b) mod m + 1 for i = 0 .. n-1, which both
programs divide alike.
"""
import json
import math
import platform
import random
from decimal import MAX_EMAX, MIN_EMIN, Decimal as D, getcontext

getcontext().prec = 60
getcontext().Emax = MAX_EMAX
getcontext().Emin = MIN_EMIN
INFINITY = D("Infinity")
BASES = {"2": D(2), "e": D(1).exp(), "10": D(10)}
UNIT_NATS = {"bits": D(2).ln(), "nats": D(1), "dits": D(10).ln()}


def log(x, base="e"):
    return -INFINITY if x == 0 else x.ln() / BASES[base].ln()


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
    return INFINITY if exponent == INFINITY else (exponent * BASES[base].ln()).exp()


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
    return (y * (1 + (-z).exp()).ln() + (1 - y) * (1 + z.exp()).ln()) / BASES[base].ln()


def from_logits(target, z, base):
    return -sum((y * x for y, x in zip(target, log_softmax(z))), D(0)) / BASES[base].ln()


METRICS = {
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


def exact(argument):
    if isinstance(argument, dict):
        a, b, m, n = argument["weights"]
        weights = [(a * i + b) % m + 1 for i in range(n)]
        return [D(w / sum(weights)) for w in weights]
    if isinstance(argument, list):
        return [D(x) for x in argument]
    return argument if isinstance(argument, str) else D(argument)


def digits(value):
    if isinstance(value, list):
        return [digits(x) for x in value]
    return format(value, ".18E") if value.is_finite() else str(value)


def case(name, *args):
    CASES.append({"metric": name, "args": list(args), "expected": digits(METRICS[name](*map(exact, args)))})


def in_each_base(name, *args):
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


def main():
    rng = random.Random(135)
    add_distributions(rng)
    add_logits(rng)
    add_labels(rng)
    add_sequences(rng)
    add_numbers()
    lines = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in CASES)
    made_by = "tests/golden/metrics-reference.py, decimal at 60 digits, Python " + platform.python_version()
    print('{"madeBy":%s,\n"cases":[\n%s\n]}' % (json.dumps(made_by), lines))


main()
