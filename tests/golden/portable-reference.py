#!/usr/bin/env python3
"""Reference values for the portable elementary functions, by Python's decimal module at 60 digits (400 where 1 + x is formed).

Run from the root: python3 tests/golden/portable-reference.py > tests/golden/portable.json
Every argument is the binary double that its shortest digits name, taken exactly. A value is written twice: as the nearest double, and
as what that double leaves over, in units of its last place, so that an error can be measured beyond the last bit.
"""
import json
import math
import platform
import random
from decimal import MAX_EMAX, MIN_EMIN, Decimal as D, getcontext

getcontext().prec = 60
getcontext().Emax = MAX_EMAX
getcontext().Emin = MIN_EMIN
draw = random.Random(20260601)


def with_digits(digits, compute):
    getcontext().prec = digits
    value = compute()
    getcontext().prec = 60
    return +value


def log1p(x):
    return with_digits(400, lambda: (1 + D(x)).ln())


def artanh(x):
    return with_digits(400, lambda: ((1 + D(x)) / (1 - D(x))).ln() / 2)


FUNCTIONS = {
    "log": lambda x: D(x).ln(),
    "log2": lambda x: D(x).ln() / D(2).ln(),
    "log10": lambda x: D(x).log10(),
    "log1p": log1p,
    "artanh": artanh,
    "exp": lambda x: D(x).exp(),
    "power": lambda x, y: (D(y) * D(x).ln()).exp(),
}

near_one = [1 + s * 2.0**-k for k in range(1, 53, 3) for s in (1, -0.5)]
near_one += [math.nextafter(math.sqrt(0.5), 1), math.sqrt(0.5), math.sqrt(2), math.nextafter(math.sqrt(2), 2)]
sizes = [5e-324, 1.5e-323, 1e-310, 2.2250738585072014e-308, 1e-300, 1e-20, 0.1, 0.3, 3.0, 10.0, 1e16, 1e300, 1.7976931348623157e308]
positive = near_one + sizes + [draw.uniform(0, 2) for _ in range(60)] + [2 ** draw.uniform(-1070, 1023) for _ in range(60)]
small = [s * 2.0**-k for k in range(1, 70, 4) for s in (1, -1, 1.3, -1.7)] + [1e-310, -5e-324]
powers = [(2.0, 0.5), (2.0, -1074.0), (10.0, -3.0), (1 + 2.0**-52, 1e18), (1 - 2.0**-53, -3e18), (5e-324, 0.9), (1.7e308, -0.99), (7.0, 1e-300)]
powers += [(x, draw.uniform(-700, 700) / max(abs(math.log(x)), 1e-3)) for x in (draw.uniform(0.01, 20) for _ in range(100))]
ARGUMENTS = {
    "log": [(x,) for x in positive],
    "log2": [(x,) for x in positive],
    "log10": [(x,) for x in positive],
    "log1p": [(x,) for x in small + sizes + [-0.999, -1 + 2.0**-53] + [draw.uniform(-1, 3) for _ in range(60)]],
    "artanh": [(x,) for x in small + [0.999, 1 - 2.0**-53] + [draw.uniform(-1, 1) for _ in range(60)]],
    "exp": [(x,) for x in small + [709.78, 709.782712893384, -745.13, -740.5, -708.4] + [draw.uniform(-708, 709) for _ in range(60)] + [draw.uniform(-1, 1) for _ in range(60)]],
    "power": powers,
}


def case(name, args):
    value = FUNCTIONS[name](*args)
    nearest = float(value)
    left_over = with_digits(800, lambda: (value - D(nearest)) / D(math.ulp(nearest)))
    return [name, [repr(x) for x in args], repr(nearest), round(float(left_over), 6), repr(math.ulp(nearest))]


made_by = f"Python {platform.python_version()} decimal at 60 digits"
rows = [case(name, args) for name, arguments in ARGUMENTS.items() for args in arguments]
print('{"madeBy": ' + json.dumps(made_by) + ', "cases": [\n' + ",\n".join(json.dumps(row) for row in rows) + "\n]}")
