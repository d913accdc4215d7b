"""Writes src/fixtures/scipy_learning_curve.json: learning curves with the inverse power law that SciPy fits to them.

    python -m venv venv && venv/bin/pip install scipy==1.17.1
    venv/bin/python packages/metrics/scripts/scipy_learning_curve.py
"""
import json
import pathlib

import numpy
import scipy
import scipy.optimize

OUT = pathlib.Path(__file__).parent.parent / "src" / "fixtures" / "scipy_learning_curve.json"
LEAST_EXPONENT, GREATEST_EXPONENT, CEILING = .01, 4, 1
random = numpy.random.default_rng(20261129)


def power_law(size, asymptote, scale, exponent):
    return asymptote - scale * size ** -exponent


def fit(sizes, values, weights):
    """The best of many starts; sizes are taken by their greatest, so that the scale is near 1."""
    greatest = sizes.max()
    bounds = ([-numpy.inf, 0, LEAST_EXPONENT], [CEILING, numpy.inf, GREATEST_EXPONENT])
    squares = lambda found: numpy.sum(weights * (values - power_law(sizes / greatest, *found)) ** 2)
    tries = [scipy.optimize.curve_fit(
        power_law, sizes / greatest, values, [min(values.max(), .99), .1, exponent], 1 / numpy.sqrt(weights), bounds=bounds,
        x_scale=[1, 1, exponent], max_nfev=20000, xtol=1e-15, ftol=1e-15, gtol=1e-15)[0] for exponent in [.02, .05, .1, .3, .5, 1, 2, 3.5]]
    best = min(tries, key=squares)
    asymptote, scale, exponent = map(float, best)
    return {"asymptote": asymptote, "scale": scale * greatest ** exponent, "exponent": exponent,
            "residual": float(numpy.sqrt(squares(best) / weights.sum())), "tenfold": float(power_law(10., *best))}


def case(name, sizes, values, weights=None):
    sizes, values = numpy.asarray(sizes, float), numpy.asarray(values, float).round(6)
    weights = numpy.ones_like(sizes) if weights is None else numpy.asarray(weights, float)
    return {"name": name, "sizes": sizes.tolist(), "values": values.tolist(), "weights": weights.tolist(), **fit(sizes, values, weights)}


sizes = numpy.array([100, 250, 500, 750, 1000.])
many = numpy.array([30, 60, 125, 250, 500, 1000, 2000, 4000.])
seeds = numpy.repeat(sizes, 3)
fixture = {
    "versions": {"scipy": scipy.__version__, "numpy": numpy.__version__},
    "cases": [
        case("exact", sizes, power_law(sizes, .95, 5, .5)),
        case("noisy", many, power_law(many, .9, 3, .4) + random.normal(scale=.01, size=len(many))),
        case("weighted", many, power_law(many, .8, 2, .6) + random.normal(scale=.03, size=len(many)), numpy.sqrt(many)),
        case("three seeds a size", seeds, power_law(seeds, .98, 20, .9) + random.normal(scale=.02, size=len(seeds))),
        case("the published Figure 2, which rises faster than any such law", [3133, 7833, 15667, 23500, 31333], [.0675, .1064, .1205, .1393, .1812]),
        case("a step", sizes, [.2, .7, .701, .7, .7005]),
    ],
}
OUT.write_text(json.dumps(fixture, separators=(",", ":")) + "\n")
