#!/usr/bin/env python3
"""Reference values for the quiz statistics of lib/psychometrics: the definitions in exact rationals, roots by the decimal module at 60 digits.

Run from the root: python3 tests/golden/statistics-reference.py > tests/golden/statistics.json
A mark is the decimal it is written as (0.3 is 3/10), so that what is constant is exactly so. Covariances are taken from sums of products,
n*Sum(xy) - Sum(x)Sum(y), where the library goes by deviations from the mean.
"""
import json
import platform
import random
from decimal import Decimal as D, getcontext
from fractions import Fraction as F

getcontext().prec = 60


def root(x):
    return (D(x.numerator) / D(x.denominator)).sqrt()


def dec(x):
    return D(x.numerator) / D(x.denominator)


def cov(xs, ys):
    n = len(xs)
    if n < 2:
        return None
    return (n * sum(x * y for x, y in zip(xs, ys)) - sum(xs) * sum(ys)) / F(n * (n - 1))


def central(xs, power):
    """Sum of (x - mean)^power from raw power sums, by the binomial theorem."""
    n = len(xs)
    raw = [sum((x**r for x in xs), F(0)) for r in range(power + 1)]
    centre = raw[1] / n
    choose = {2: (1, 2, 1), 3: (1, 3, 3, 1), 4: (1, 4, 6, 4, 1)}[power]
    return sum((choose[r] * raw[power - r] * (-centre) ** r for r in range(power + 1)), F(0))


def per_cent(value, scale):
    """100 * value / sqrt(scale)"""
    return None if not scale else 100 * dec(value) / root(scale)


def item(xs, totals, maximum, weights):
    rest = [t - x for x, t in zip(xs, totals)]
    own, weight, negative = weights
    c_rest, v, v_rest, v_total = cov(xs, rest), cov(xs, xs), cov(rest, rest), cov(totals, totals)
    c_most = cov(sorted(xs), sorted(rest))
    return {
        "n": len(xs),
        "facility": None if maximum == 0 or not xs else dec(sum(xs) / len(xs) / maximum),
        "sd": None if maximum == 0 or v is None else root(v),
        "discriminationIndex": None if v is None else per_cent(c_rest, v * v_rest),
        "discriminativeEfficiency": dec(100 * c_rest / c_most) if c_most else None,
        "discrimination": None if v is None else per_cent(own, v * v_total),
        "effectiveWeight": weight,
        "isCovarianceNegative": negative,
    }


def weights(columns, totals, maxima):
    covs = [F(0) if m == 0 else cov(xs, totals) for xs, m in zip(columns, maxima)]
    whole = sum((root(c) for c in covs if c is not None and c >= 0), D(0))
    found = []
    for xs, c, m in zip(columns, covs, maxima):
        if m == 0 or (len(xs) > 1 and len(set(xs)) == 1):
            weight = D(0)
        elif c is None or c < 0 or whole == 0:
            weight = None
        else:
            weight = 100 * root(c) / whole
        found.append((cov(xs, totals), weight, c is not None and c < 0))
    return found


def quiz(columns, totals):
    n, p = len(totals), len(columns)
    out = dict.fromkeys(["mean", "median", "sd", "skewness", "kurtosis", "internalConsistency", "errorRatio", "standardError"])
    out["n"] = n
    if n == 0:
        return out
    ordered = sorted(totals)
    out["mean"] = dec(sum(totals) / n)
    out["median"] = dec((ordered[(n - 1) // 2] + ordered[n // 2]) / 2)
    k2 = cov(totals, totals)
    if k2 is None:
        return out
    out["sd"] = root(k2)
    if k2 == 0:
        return out
    m2, m3, m4 = (central(totals, r) / n for r in (2, 3, 4))
    if n > 2:
        out["skewness"] = dec(F(n * n, (n - 1) * (n - 2)) * m3) / (dec(k2) * root(k2))
    if n > 3:
        k4 = F(n * n, (n - 1) * (n - 2) * (n - 3)) * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)
        out["kurtosis"] = dec(k4 / (k2 * k2))
    if p > 1:
        alpha = F(p, p - 1) * (1 - sum(cov(xs, xs) for xs in columns) / k2)
        out["internalConsistency"] = dec(100 * alpha)
        out["errorRatio"] = 100 * root(1 - alpha)
        out["standardError"] = root((1 - alpha) * k2)
    return out


def case(title, maxima, rows):
    """Marks are strings, or None where one is missing."""
    exact = [[F(m) if m is not None else F(0) for m in row] for row in rows]
    columns = [[row[i] for row in exact] for i in range(len(maxima))]
    totals = [sum(row, F(0)) for row in exact]
    ms = [F(m) for m in maxima]
    shown = lambda v: str(+v.quantize(D("1e-40"))) if isinstance(v, D) else v
    said = lambda d: {k: shown(v) for k, v in d.items()}
    items = [item(xs, totals, m, w) for xs, m, w in zip(columns, ms, weights(columns, totals, ms))]
    number = lambda m: None if m is None else json.loads(m)
    return {
        "title": title,
        "maxMarks": [number(m) for m in maxima],
        "attempts": [[number(m) for m in row] for row in rows],
        "quiz": said(quiz(columns, totals)),
        "items": [said(i) for i in items],
    }


def class_of(n, p, seed, marks):
    draw = random.Random(seed)
    able = [draw.gauss(0, 1) for _ in range(n)]
    hard = [draw.gauss(0, 1) for _ in range(p)]
    level = lambda a, h: min(len(marks) - 1, max(0, int((a - h + draw.gauss(0, 1)) * len(marks) / 5 + len(marks) / 2)))
    return [[marks[level(a, h)] for h in hard] for a in able]


def cases():
    ladders = {"right or wrong": ["0", "1"], "tenths": ["0", "0.1", "0.3", "0.7", "0.9", "1"], "thirds written out": ["0", "0.3333333", "1"],
               "penalties and bonus": ["-0.5", "0", "0.6", "1.2"], "large": ["0", "250.5", "1000"]}
    seed = 0
    for name, ladder in ladders.items():
        for n, p in [(2, 2), (3, 4), (4, 1), (7, 5), (22, 12), (40, 3)]:
            seed += 1
            yield case(f"{name}, {n} attempts, {p} items", [ladder[-1]] * p, class_of(n, p, seed, ladder))
    yield case("no attempts", ["1", "0"], [])
    yield case("one attempt", ["1", "2", "0"], [["1", "0.5", "0"]])
    yield case("all right", ["1", "1"], [["1", "1"]] * 4)
    yield case("all wrong", ["1", "1"], [["0", "0"]] * 4)
    yield case("an item of maximum 0", ["1", "0", "2"], [["1", "0", "2"], ["0", "0", "1"], ["1", "0", "0"], ["0", "0", "0"]])
    yield case("marks on an item of maximum 0", ["1", "0", "2"], [["1", "1", "2"], ["0", "0", "1"], ["1", "0", "0"], ["0", "2", "0"]])
    yield case("an item everybody has", ["1", "1", "1"], [["1", "0.1", "0"], ["1", "0.7", "1"], ["1", "0.3", "1"]])
    yield case("a negative covariance", ["1", "1", "1"], [["1", "0", "0"], ["1", "0", "0"], ["0", "1", "1"], ["0", "1", "1"]])
    yield case("missing marks", ["1", "1"], [["1", None], [None, None], ["0.5", "1"], [None, "1"]])
    yield case("equal totals made of different tenths", ["1", "1"], [["0.1", "0.7"], ["0.3", "0.5"], ["0.6", "0.2"], ["0.8", "0"]])
    yield case("equal rests made of different tenths", ["1", "1", "1"], [["0.1", "0.7", "1"], ["0.3", "0.5", "0"], ["0.6", "0.2", "1"]])
    yield case("marks above the maximum", ["1", "1"], [["2", "1"], ["1.5", "0"], ["0", "1.1"]])
    yield case("ties everywhere", ["1", "1"], [["0", "1"], ["1", "0"], ["0", "1"], ["1", "0"], ["1", "1"], ["1", "1"]])
    yield case("nearly all right", ["1"] * 3, [["1", "1", "1"]] * 30 + [["0", "1", "1"], ["1", "0", "1"]])


print(json.dumps({"madeBy": f"Python {platform.python_version()}, fractions and decimal (60 digits)", "cases": list(cases())}, separators=(",", ":")).replace('{"title"', '\n{"title"'))
