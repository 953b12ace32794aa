import Base
import Eval
import Lang

/// How verdicts are coloured, and what is said of coverage.
enum OutcomeWords {
  static func role(_ verdict: Verdict) -> Style.Role? {
    switch verdict {
    case .met: .good
    case .missed: .bad
    case .noCases, .noData: .faint
    }
  }

  /// "data of 3 of 4 units"; nil when nothing was pooled, or nothing is wanting.
  static func coverage(_ measurement: Measurement, alsoFull: Bool) -> Wording? {
    var parts: [Wording] = []
    if let units = measurement.units, alsoFull || units.given != units.of {
      let shown = Display.coverage(units)
      parts.append(Wording(en: "\(shown.en) units", vi: "\(shown.vi) đơn vị"))
    }
    if let periods = measurement.periods, alsoFull || periods.given != periods.of {
      let shown = Display.coverage(periods)
      parts.append(Wording(en: "\(shown.en) periods", vi: "\(shown.vi) kỳ"))
    }
    guard !parts.isEmpty else { return nil }
    return joined(parts, ", ")
  }

  /// The wordings one after another.
  static func joined(_ wordings: [Wording], _ separator: String) -> Wording {
    Wording(
      en: wordings.map(\.en).joined(separator: separator), vi: wordings.map(\.vi).joined(separator: separator))
  }
}
