package import Base

/// What results a target or an item of a scorecard is about: an indicator over one denominator, of all work or of some
/// fields.
package struct TargetSubject: Hashable, Sendable {
  package var indicator: IndicatorID
  package var denominator: Int
  /// In the order of their declaration: `land, construction` and `construction, land` pool the same.
  package var fields: [FieldID]

  package init(_ indicator: IndicatorID, _ denominator: Int, _ fields: [FieldID]) {
    self.indicator = indicator
    self.denominator = denominator
    self.fields = fields.sorted { $0.index < $1.index }
  }
}

/// What a target asks about: its results, what of them is judged, and when. Two targets with one question can be
/// compared by their figures; what is met of one says nothing of the other where the questions differ.
package struct TargetQuestion: Hashable, Sendable {
  /// What of the results is judged.
  package enum Judged: Hashable, Sendable {
    case result
    /// The reduction of a count against an earlier result; nil when what it is measured against is not known.
    case reduction(PeriodReference?)
  }

  package var subject: TargetSubject
  package var judged: Judged
  /// The last day in time; nil when the target has no time of its own.
  package var lastDay: CalendarDate?
  /// Its time other than a last day.
  package var span: TargetSpan?
}

extension Target {
  package var subject: TargetSubject { TargetSubject(indicator, denominator, fields) }

  /// The fields in order of their declaration.
  package var orderedFields: [FieldID] { subject.fields }

  package var question: TargetQuestion {
    var judged = TargetQuestion.Judged.result
    if isReduction {
      if case .result(let reference)? = baseline { judged = .reduction(reference) } else { judged = .reduction(nil) }
    }
    return TargetQuestion(
      subject: subject, judged: judged,
      lastDay: deadline?.lastGoodDay, span: span?.question)
  }
}

extension ScoreItem {
  package var subject: TargetSubject { TargetSubject(indicator, denominator, fields) }

  /// The fields in order of their declaration.
  package var orderedFields: [FieldID] { subject.fields }
}
