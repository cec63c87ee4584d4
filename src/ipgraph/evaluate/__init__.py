"""How well extracted records agree with gold records: precision, recall and F1 for each group of facts."""

from ipgraph.evaluate.score import Evaluation, Figures, Miss, evaluate_pairs, evaluate_records, read_gold

__all__ = ["Evaluation", "Figures", "Miss", "evaluate_pairs", "evaluate_records", "read_gold"]
