package import Base
package import Lang

/// What an expression that stands by itself may refer to.
package struct Givens: Sendable {
  /// A result: whose and when; nil for the period judged.
  package struct Result: Sendable, Hashable {
    package var indicator: IndicatorReference
    package var period: PeriodReference?
    package init(_ indicator: IndicatorReference, _ period: PeriodReference?) {
      self.indicator = indicator
      self.period = period
    }
  }

  /// What is not here is missing.
  package var results: [Result: Rational]
  package var superiors: [SuperiorReference: Rational]

  package init(results: [Result: Rational] = [:], superiors: [SuperiorReference: Rational] = [:]) {
    self.results = results
    self.superiors = superiors
  }
}

extension Evaluator {
  /// The value of an expression by itself, from constants and what is given; nil with a message when it cannot be
  /// computed. Its type is the expression's; `Display.value` writes both.
  package static func value(
    of expression: TypedExpression, in vocabulary: Vocabulary, givens: Givens = Givens(), functions: Functions
  ) -> (Evaluated?, [Diagnostic]) {
    var results: [Givens.Result] = []
    var superiors: [SuperiorReference] = []
    let planned = ExpressionPlanner(
      functions: functions,
      result: { indicator, period in
        results.append(Givens.Result(indicator, period))
        return results.count - 1
      },
      superior: { reference in
        superiors.append(reference)
        return superiors.count - 1
      }
    ).plan(expression)
    let computing = Computing(
      functions: functions,
      values: PlannedValues(
        results: results.map { result in
          givens.results[result].map { .value(.number($0)) } ?? .missing(missing(result, in: vocabulary))
        },
        superiors: superiors.map { reference in
          givens.superiors[reference].map { .value(.number($0)) } ?? .missing(missing(reference, in: vocabulary))
        }))
    do {
      return (try computing.value(planned), [])
    } catch {
      return (nil, [.fault(error, unit: nil)])
    }
  }

  private static func missing(_ result: Givens.Result, in vocabulary: Vocabulary) -> Wording {
    var name: Wording?
    if case .named(let indicator, _) = result.indicator { name = Display.name(vocabulary[indicator].term) }
    switch result.period {
    case .period(let period): return .noResult(period, of: name)
    case .aYearEarlier, .last: return .noEarlierResult(of: name)
    case .partEarlier(let months): return .noResultBefore(months, of: name)
    case nil: return .noPresentResult(of: name)
    }
  }

  private static func missing(_ reference: SuperiorReference, in vocabulary: Vocabulary) -> Wording {
    switch reference {
    case .level(let level): .noSuperiorTarget(Display.name(vocabulary[level].term))
    case .strictest: .noSuperiorTarget(nil)
    }
  }
}
