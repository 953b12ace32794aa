package import Base
package import Eval
import Lang

/// The course of units as a table for people, and how many rows have each state.
package enum CourseTable {
  /// Writes the outcomes of one or several packs while their rows are made, with the columns (nil: the usual ones, those with
  /// nothing in them left out).
  package static func write(
    _ runs: [RowRun<CourseOutcome>], columns: [CourseColumn]?, language: Language, style: Style, to sink: ReportSink
  ) {
    var counts = CourseCounts()
    for run in runs {
      sink.add(OutcomeTable.heading(run.frame.program, run.frame.toDate, language, style) + "\n")
      sink.add(assumption(run.frame, language) + "\n\n")
      let hasRows = RowReport.table(
        run, in: CourseFrame.self, columns ?? CourseColumn.table, leavesOut: columns == nil, language: language,
        style: style, to: sink
      ) { counts.add($0.row.state) }
      sink.add(hasRows ? "\n" : OutcomeTable.nothing(language) + "\n")
    }
    sink.add(text(counts, language))
  }

  /// What is assumed of the months to come.
  private static func assumption(_ outcome: CourseOutcome, _ language: Language) -> String {
    let last = outcome.toDate.wholeYear.lastMonth
    guard last > outcome.toDate.lastMonth,
      let ahead = outcome.toDate.form.named(outcome.toDate.lastMonth + 1, last - outcome.toDate.lastMonth)
    else { return language == .vi ? "Đã hết năm." : "The year is over." }
    let (months, words) = (Display.period(ahead), words(outcome.basis == .pace ? .pace : .aYearEarlier))
    let growth = CourseTable.words(.growthSoFar)
    return language == .vi
      ? "Còn lại: \(months.vi); giả định số phát sinh \(words.vi)"
        + (outcome.growsOn ? ", mức tăng \(growth.vi)." : ".")
      : "Still to come: \(months.en), with as many cases \(words.en)"
        + (outcome.growsOn ? "; growth \(growth.en)." : ".")
  }

  static func words(_ assumption: CourseAssumption) -> Wording {
    switch assumption {
    case .growthSoFar:
      Wording(en: "as in the months so far", vi: "giữ như các tháng đã qua")
    case .pace:
      Wording(en: "a month as so far in months with data", vi: "mỗi tháng bằng bình quân các tháng đã có số liệu")
    case .aYearEarlier:
      Wording(en: "as in the same months a year earlier", vi: "bằng cùng các tháng của năm trước")
    }
  }

  private static func text(_ counts: CourseCounts, _ language: Language) -> String {
    let parts = CourseState.allCases.compactMap { state in
      // Where no target is still to come, nothing is said of it.
      state == .notYetDue && counts[state] == 0 ? nil : "\(counts[state]) \(Display.state(state)[language])"
    }
    let name = language == .vi ? "dòng" : counts.rows == 1 ? "row" : "rows"
    return "\(counts.rows) \(name): " + parts.joined(separator: ", ") + "\n"
  }
}
