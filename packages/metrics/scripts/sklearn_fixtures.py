"""Writes src/fixtures/scikit_learn.json: label and probability cases with what scikit-learn, SciPy and NumPy say of them.

    python -m venv venv && venv/bin/pip install scikit-learn==1.9.1
    venv/bin/python packages/metrics/scripts/sklearn_fixtures.py

NaN is written as null.
"""
import json
import math
import pathlib
import warnings

import numpy
import scipy
import scipy.optimize
import scipy.special
import scipy.stats
import sklearn
import sklearn.calibration
import sklearn.metrics as metrics

CLASSES = [0, 1, 2, 3]
HEADS = 14
NEGATIVE_UNCERTAIN_POSITIVE = [2, 3, 1]
TASKS = {"mention": [1, 2, 3], "negation": [2], "uncertainty": [3], "positive": [1], "blank": [0]}
BINS = 15
OUT = pathlib.Path(__file__).parent.parent / "src" / "fixtures" / "scikit_learn.json"
random = numpy.random.default_rng(20240229)
warnings.filterwarnings("ignore")


def finite(value):
    if isinstance(value, dict):
        return {key: finite(each) for key, each in value.items()}
    if isinstance(value, (list, tuple, numpy.ndarray)):
        return [finite(each) for each in value]
    if isinstance(value, (numpy.integer, int)):
        return int(value)
    return value if isinstance(value, str) else None if math.isnan(value) else float(value)


def kappa(first, second, labels=CLASSES, weights=None):
    if not numpy.isin(first, labels).any():
        return math.nan
    return metrics.cohen_kappa_score(first, second, labels=labels, weights=weights)


def scores(reference, predicted):
    precision, recall, f1, support = metrics.precision_recall_fscore_support(reference, predicted, labels=[1], zero_division=numpy.nan)
    return {"precision": precision[0], "recall": recall[0], "f1": f1[0], "support": int(numpy.sum(reference))}


def label_case(name, reference, predicted):
    reference, predicted = numpy.asarray(reference), numpy.asarray(predicted)
    of_classes = metrics.precision_recall_fscore_support(reference, predicted, labels=CLASSES, zero_division=numpy.nan)
    return {
        "name": name, "reference": reference, "predicted": predicted,
        "confusion": metrics.confusion_matrix(reference, predicted, labels=CLASSES),
        "kappa": kappa(reference, predicted),
        "linear": kappa(reference, predicted, weights="linear"),
        "quadratic": kappa(reference, predicted, weights="quadratic"),
        "orderedQuadratic": kappa(reference, predicted, NEGATIVE_UNCERTAIN_POSITIVE, "quadratic"),
        "binaryKappas": [kappa(reference == c, predicted == c, [False, True]) for c in CLASSES],
        "accuracy": metrics.accuracy_score(reference, predicted),
        "matthews": metrics.matthews_corrcoef(reference, predicted),
        "tasks": {task: scores(numpy.isin(reference, positive), numpy.isin(predicted, positive)) for task, positive in TASKS.items()},
        "macroF1": numpy.nanmean(of_classes[2]),
        "weightedF1": metrics.f1_score(reference, predicted, labels=CLASSES, average="weighted", zero_division=0),
        "chexbertF1": metrics.f1_score(reference, predicted, labels=[1, 2, 3], average="weighted", zero_division=0) if (reference > 0).any() else math.nan,
    }


def noisy(reference, wrong):
    return numpy.where(random.random(len(reference)) < wrong, random.integers(0, 4, len(reference)), reference)


def probability_case(name, probabilities, reference):
    confidence, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == reference
    share_right, mean_confidence = sklearn.calibration.calibration_curve(right, confidence, n_bins=BINS, strategy="uniform")
    rows_of_bin = numpy.bincount(numpy.searchsorted(numpy.linspace(0, 1, BINS + 1)[1:-1], confidence), minlength=BINS)
    one_class = lambda c: len(set(reference == c)) < 2
    return {
        "name": name, "probabilities": probabilities, "reference": reference,
        "logLoss": metrics.log_loss(reference, probabilities, labels=CLASSES),
        "brierScore": metrics.brier_score_loss(reference, probabilities, labels=CLASSES, scale_by_half=False),
        "expectedCalibrationError": numpy.sum(rows_of_bin[rows_of_bin > 0] * numpy.abs(share_right - mean_confidence)) / len(reference),
        "areaUnderRoc": [math.nan if one_class(c) else metrics.roc_auc_score(reference == c, probabilities[:, c]) for c in CLASSES],
        "averagePrecision": [metrics.average_precision_score(reference == c, probabilities[:, c]) if (reference == c).any() else math.nan for c in CLASSES],
    }


def sharpened(reference, strength):
    weights = random.gamma(0.5, size=(len(reference), 4))
    weights[numpy.arange(len(reference)), reference] += random.random(len(reference)) * strength
    return weights / weights.sum(axis=1, keepdims=True)


def temperature(logits, reference):
    """Of least log loss, as the root of its slope over 1/T, and once more as scikit-learn finds it."""
    each = scipy.special.log_softmax(logits, axis=1)
    of_reference = each[numpy.arange(len(reference)), reference]
    slope = lambda scale: numpy.mean(numpy.sum(scipy.special.softmax(scale * each, axis=1) * each, axis=1) - of_reference)
    found = 1 / scipy.optimize.brentq(slope, .01, 100, xtol=1e-15, rtol=1e-14)
    scikit = sklearn.calibration._TemperatureScaling().fit(each, reference)
    assert abs(1 / scikit.beta_ - found) < 1e-4 * found, (1 / scikit.beta_, found)
    loss = lambda at: metrics.log_loss(reference, scipy.special.softmax(logits / at, axis=1), labels=CLASSES)
    return {"temperature": found, "before": loss(1), "after": loss(found)}


def reliability(probabilities, reference):
    confidence, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == reference
    accuracy, mean_confidence = sklearn.calibration.calibration_curve(right, confidence, n_bins=BINS, strategy="uniform")
    counts = numpy.bincount(numpy.searchsorted(numpy.linspace(0, 1, BINS + 1)[1:-1], confidence), minlength=BINS)
    return {"counts": counts[counts > 0], "confidence": mean_confidence, "accuracy": accuracy}


def abstention(probabilities, reference, coverages):
    """Whole reports left out, the one with the least sure head first; no two are equally sure."""
    predicted, confidence = probabilities.argmax(axis=2), probabilities.max(axis=2).min(axis=1)
    order = numpy.argsort(-confidence)
    risks = (predicted != reference)[order].mean(axis=1).cumsum() / numpy.arange(1, len(order) + 1)
    points = []
    for kept in [order[:int(numpy.ceil(coverage * len(order)))] for coverage in coverages]:
        kappas = [metrics.cohen_kappa_score(reference[kept, head], predicted[kept, head], labels=CLASSES) for head in range(HEADS)]
        points.append({"kept": len(kept), "accuracy": (predicted == reference)[kept].mean(), "kappa": numpy.nanmean(kappas), "undefinedHeads": int(numpy.isnan(kappas).sum())})
    return {"coverages": coverages, "points": points, "area": risks.mean()}


def calibration_case(rows):
    """Logits of a student that is too sure, by a factor that differs from head to head."""
    own = numpy.random.default_rng(20240301)
    reference = own.choice(4, (rows, HEADS), p=[.5, .25, .15, .1])
    logits = own.normal(size=(rows, HEADS, 4)) * numpy.linspace(1, 4, HEADS)[:, None]
    logits += 3 * numpy.eye(4)[reference]
    logits = logits.round(3)
    probabilities = scipy.special.softmax(logits, axis=2)
    return {
        "reference": reference, "logits": logits.reshape(rows, -1),
        "all": temperature(logits.reshape(-1, 4), reference.reshape(-1)),
        "heads": [temperature(logits[:, head], reference[:, head]) for head in range(HEADS)],
        "pooledReliability": reliability(probabilities.reshape(-1, 4), reference.reshape(-1)),
        "headReliability": [reliability(probabilities[:, head], reference[:, head]) for head in range(HEADS)],
        "abstention": abstention(probabilities, reference, [1, .8, .5, .1]),
    }


common = random.choice(4, 200, p=[.6, .2, .15, .05])
rare = numpy.where(numpy.arange(150) == 77, 3, random.choice(3, 150, p=[.9, .05, .05]))
two = random.choice(2, 100, p=[.7, .3])
quantized = random.multinomial(16, [.4, .3, .2, .1], size=80) / 16
bootstrapped = label_case("for the bootstrap", common, noisy(common, .3))

fixture = {
    "versions": {"scikit-learn": sklearn.__version__, "scipy": scipy.__version__, "numpy": numpy.__version__},
    "labels": [
        label_case("four common classes", common, noisy(common, .2)),
        label_case("unrelated", common, random.permutation(common)),
        label_case("a class that stands once", rare, noisy(rare, .1)),
        label_case("classes that the reference lacks", two, noisy(two, .2)),
        label_case("classes that were not predicted", common, common % 2),
        label_case("one class predicted", common, numpy.zeros_like(common)),
        label_case("the same, each side of one other class", numpy.zeros(20, int), numpy.ones(20, int)),
        label_case("one class on both sides", numpy.full(20, 2), numpy.full(20, 2)),
        label_case("full agreement", common, common),
        label_case("one row", [3], [1]),
    ],
    "probabilities": [
        probability_case("well separated", p := sharpened(common[:120], 4), common[:120]),
        probability_case("ties", quantized, numpy.array([random.choice(4, p=row) for row in quantized])),
        probability_case("certain, right and wrong", numpy.eye(4)[noisy(common[:60], .2)], common[:60]),
        probability_case("one class only", sharpened(numpy.ones(30, int), 1), numpy.ones(30, int)),
    ],
    "quantiles": {
        "sorted": (values := numpy.sort(random.normal(size=37))),
        "at": (at := [0, .025, .1, .5, .9, .975, 1]),
        "values": numpy.quantile(values, at),
    },
    "binomials": [{"first": b, "second": c, "pValue": scipy.stats.binomtest(b, b + c, .5).pvalue} for b, c in [(1, 0), (3, 9), (10, 10), (25, 60), (700, 800)]],
    "bootstrap": {
        "reference": bootstrapped["reference"], "predicted": bootstrapped["predicted"], "confidence": .9,
        "interval": scipy.stats.bootstrap((bootstrapped["reference"], bootstrapped["predicted"]), kappa, n_resamples=5000, paired=True, vectorized=False,
                                          confidence_level=.9, method="percentile", rng=1).confidence_interval,
    },
    "calibration": calibration_case(60),
}
OUT.parent.mkdir(exist_ok=True)
OUT.write_text(json.dumps(finite(fixture), separators=(",", ":")) + "\n")
