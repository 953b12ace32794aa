import Base
import Eval
import Lang

/// How verdicts are coloured, and what is said of coverage.
enum OutcomeWords {
  static func role(_ verdict: Verdict) -> Style.Role? {
    switch verdict {
    case .met: .good
    case .missed: .bad
    case .noCases, .noData, .notYetDue, .forInformation: .faint
    }
  }

  /// "data of 3 of 4 units"; nil when nothing was pooled, or nothing is wanting.
  static func coverage(_ measurement: Measurement, alsoFull: Bool) -> Wording? {
    var parts: [Wording] = []
    if let units = measurement.units, alsoFull || units.given != units.of {
      parts.append(Display.parts(units))
    }
    if let periods = measurement.periods, alsoFull || periods.given != periods.of {
      parts.append(Display.parts(periods))
    }
    guard !parts.isEmpty else { return nil }
    return joined(parts, ", ")
  }

  /// What coverage counts, for programs; `months` nil: units.
  static func part(ofMonths months: Int?) -> String {
    switch months {
    case nil: "unit"
    case 1: "month"
    case 3: "quarter"
    case 6: "half"
    default: "year"
    }
  }

  /// The wordings one after another.
  static func joined(_ wordings: [Wording], _ separator: String) -> Wording {
    Wording(
      en: wordings.map(\.en).joined(separator: separator), vi: wordings.map(\.vi).joined(separator: separator))
  }
}
