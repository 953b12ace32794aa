import Base
import Lang

/// What equal totals are ranked by: `then by late`.
extension Scorer {
  /// What a unit has of what decides between equal totals of a scorecard.
  mutating func ties(_ unit: Int, _ card: Int) -> [TieValue] {
    var ties: [TieValue] = []
    for (tie, index) in zip(program.scorecards[card].ties, plan.plan.ties[card]) {
      let computation = plan.plan.computations[index]
      let made = evaluator.made(unit, index)
      let value: Rational? =
        switch made.value {
        case .value(.number(let number)): number
        case .value(.truth(let truth)): truth ? .one : .zero
        default: nil
        }
      var (least, most) = (value ?? made.range?.lowerBound, value ?? made.range?.upperBound)
      if tie.lowerIsBetter { (least, most) = (most?.negated, least?.negated) }
      let shown =
        value.map { Display.value($0, computation.expression.type, in: program.vocabulary) }
        ?? Wording(en: "not known", vi: "chưa rõ")
      ties.append(
        TieValue(
          least: least, most: most, name: evaluator.words(computation).text(computation.expression), shown: shown))
    }
    return ties
  }
}

extension Wording {
  /// By what a place among equal totals was decided.
  static func equalTotals(_ ties: [TieValue]) -> Wording {
    func list(_ language: Language) -> String {
      ties.map { "\($0.name[language]): \($0.shown[language])" }.joined(separator: ", ")
    }
    return Wording(en: "equal totals ranked by \(list(.en))", vi: "bằng điểm thì xét \(list(.vi))")
  }
}
