package import Base
import Eval

/// The results of tests for people.
package struct TestText: Sendable {
  private let diagnostics: DiagnosticText
  private let sources: Sources
  private let language: Language
  private let style: Style

  /// Takes the rule files that messages point into, the language and whether there are colours.
  package init(sources: Sources, language: Language, style: Style) {
    diagnostics = DiagnosticText(sources: sources, language: language, style: style)
    self.sources = sources
    self.language = language
    self.style = style
  }

  /// A line for every file, the failures under it, and the count of all.
  package func text(_ reports: [TestReport]) -> String {
    var text = ""
    for report in reports {
      text += line(report) + "\n"
      if let coverage = report.coverage {
        text += CoverageText(sources: sources, language: language, style: style).text(coverage)
      }
      for result in report.results where !result.passed {
        let place = PlaceText.text(.source(result.range), sources: sources, language: language)
        text += "\n" + style(.bad, "✗ ") + style(.strong, DisplayWidth.safe(result.title)) + "  (\(place))\n"
        for failure in result.failures { text += diagnostics.text(failure) }
      }
      if let untested = report.untested { text += diagnostics.text(untested) }
      if !report.isFine { text += "\n" }
    }
    let passed = reports.reduce(0) { $0 + $1.passed }
    let failed = reports.reduce(0) { $0 + $1.results.count } - passed
    let untested = reports.count { $0.untested != nil }
    return text + closing(passed: passed, failed: failed, untested: untested) + "\n"
  }

  private func line(_ report: TestReport) -> String {
    let failed = report.results.count - report.passed
    let file = DisplayWidth.safe(report.file)
    if report.results.isEmpty {
      let words = language == .vi ? "không có kiểm thử" : "no tests"
      return "\(file): " + (report.untested == nil ? words : style(.bad, words))
    }
    let passed = language == .vi ? "\(report.passed) đạt" : "\(report.passed) passed"
    if failed == 0 { return "\(file): " + style(.good, passed) }
    return "\(file): \(passed), " + style(.bad, language == .vi ? "\(failed) không đạt" : "\(failed) failed")
  }

  private func closing(passed: Int, failed: Int, untested: Int) -> String {
    let count = passed + failed
    var text: String
    if language == .vi {
      text = count == 0 ? "không có kiểm thử nào" : "\(count) kiểm thử: \(passed) đạt, \(failed) không đạt"
      if untested > 0 { text += "; \(untested) gói không có kiểm thử" }
    } else {
      text = count == 0 ? "no tests" : "\(count) \(count == 1 ? "test" : "tests"): \(passed) passed, \(failed) failed"
      if untested > 0 { text += "; \(untested) \(untested == 1 ? "pack" : "packs") without tests" }
    }
    return text
  }
}
