import Base
package import Lang

/// Which results `trend` follows for a target: of each period, or of the last so many months up to its end.
package struct TrendSubject: Hashable, Sendable {
  package var subject: TargetSubject
  /// `rolling 6 months`; nil for results of the period itself.
  package var rolling: Int?

  /// Of which months the result is that is shown for a period; nil where they would begin before 1900.
  func months(endingWith period: Period) -> Period? {
    guard let rolling else { return period }
    return period.last(rolling)
  }

  /// Its results in a period.
  func key(_ period: Period) -> MeasurePlan.Key {
    MeasurePlan.Key(
      indicator: subject.indicator, denominator: subject.denominator, fields: subject.fields, period: period,
      baseline: nil, isReduction: false)
  }
}

extension Target {
  /// What `trend` follows for it.
  package var trendSubject: TrendSubject {
    if case .rolling(let months)? = span { return TrendSubject(subject: subject, rolling: months) }
    return TrendSubject(subject: subject)
  }
}

extension Period {
  /// The last so many months up to its end; nil before 1900.
  func last(_ months: Int) -> Period? { form.named(lastMonth - months + 1, months) }
}
