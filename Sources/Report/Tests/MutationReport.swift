package import Base
package import Eval
import Lang

/// What became of the mutants of one file.
package struct MutationReport: Sendable {
  /// The file's path, as shown.
  package var file: String
  package var run: MutationRun
  /// By mutant.
  package var fates: [MutationRun.Fate]
  /// How many of the tests fail as the pack is: then nothing was tried.
  package var failingTests: Int

  package init(file: String, run: MutationRun, fates: [MutationRun.Fate], failingTests: Int) {
    self.file = file
    self.run = run
    self.fates = fates
    self.failingTests = failingTests
  }

  func count(_ fate: MutationRun.Fate) -> Int { fates.count { $0 == fate } }

  /// The mutants that no test notices and nothing explains, by their places.
  var open: [Int] { fates.indices.filter { fates[$0] == .unnoticed && !run.isExplained($0) } }
  /// How many no test notices, and the pack says why.
  var explained: Int { fates.indices.count { fates[$0] == .unnoticed && run.isExplained($0) } }
  /// The statements that say why, where every change of them is noticed.
  package var idle: [SourceRange] {
    run.program.explained.filter { owner in
      !fates.indices.contains { place in
        let at = run.mutants[place].place
        return fates[place] == .unnoticed && at.file == owner.file && owner.lower <= at.lower && at.upper <= owner.upper
      }
    }
  }
  /// That there are changes which no test notices; nil where there are none.
  package var unnoticed: Diagnostic? {
    let (count, all) = (open.count, fates.count - count(.same))
    guard count > 0 else { return nil }
    return Diagnostic(
      .changeUnnoticed, .note, at: .source(run.program.pack.range),
      Wording(
        en: "no test notices \(count) of \(all) \(all == 1 ? "change" : "changes") of this pack",
        vi: "\(count) trong \(all) chỗ sửa sai của gói này không bị kiểm thử nào phát hiện"),
      help: [
        Wording(
          en:
            "work out by hand what a unit must get there, and write it down as a test; where no test can show it, say why: "
            + "`accept \(Code.changeUnnoticed.rawValue) because \"…\"`",
          vi:
            "tính tay kết quả của một đơn vị ở chỗ đó rồi ghi thành kiểm thử; nếu kiểm thử không thể cho thấy thì nêu lý do: "
            + "`chấp nhận \(Code.changeUnnoticed.rawValue) vì \"…\"`")
      ])
  }

  /// The part that is noticed or explained of those that mean something else, in percent, rounded down.
  package var percent: Int {
    let all = fates.count - count(.same)
    return all == 0 ? 100 : (all - open.count) * 100 / all
  }
}

/// What became of mutants, for people.
package struct MutationText {
  let sources: Sources
  let language: Language
  let style: Style

  package init(sources: Sources, language: Language, style: Style) {
    self.sources = sources
    self.language = language
    self.style = style
  }

  package func text(_ reports: [MutationReport]) -> String {
    reports.map(text).joined() + closing(reports)
  }

  private func text(_ report: MutationReport) -> String {
    var text = style(.strong, DisplayWidth.safe(report.file)) + ": "
    if report.failingTests > 0 {
      let count = report.failingTests
      return text
        + Wording(
          en: "\(count) \(count == 1 ? "test fails" : "tests fail") as the pack is, so that nothing was tried\n",
          vi: "\(count) kiểm thử không đạt khi gói chưa bị sửa, nên chưa thử gì\n")[language]
    }
    text += counts(report)[language] + "\n"
    for place in report.open {
      let mutant = report.run.mutants[place]
      let at = PlaceText.text(.source(mutant.place), sources: sources, language: language)
      let word = Wording(en: "not noticed", vi: "chưa phát hiện")[language]
      text += "  " + style(.bad, word) + "  \(at)  \(DisplayWidth.safe(mutant.what[language]))\n"
    }
    for owner in report.idle {
      let at = PlaceText.text(.source(owner), sources: sources, language: language)
      let words = Wording(
        en: "`accept \(Code.changeUnnoticed.rawValue)` is not needed here: every change is noticed",
        vi: "ở đây không cần `chấp nhận \(Code.changeUnnoticed.rawValue)`: mọi chỗ sửa đều bị phát hiện")
      text += "  \(at)  \(words[language])\n"
    }
    var examples: [String] = []
    for example in report.open.compactMap(report.run.example) where !examples.contains(example) {
      examples.append(example)
    }
    guard !examples.isEmpty else { return text }
    let words = Wording(
      en: "tests that would notice some of it, to be checked against the plan and added:",
      vi: "kiểm thử sẽ phát hiện một phần trong số đó, cần đối chiếu với kế hoạch rồi thêm vào:")
    return text + "  \(words[language])\n" + examples.map { "\n" + $0 }.joined() + "\n"
  }

  private func counts(_ report: MutationReport) -> Wording {
    let (all, same) = (report.fates.count, report.count(.same))
    var en = ["\(all) \(all == 1 ? "change" : "changes") tried", "\(report.count(.noticed)) noticed"]
    var vi = ["đã thử \(all) chỗ sửa", "\(report.count(.noticed)) bị phát hiện"]
    if same > 0 {
      en.append("\(same) that mean the same")
      vi.append("\(same) không làm đổi ý nghĩa")
    }
    if report.explained > 0 {
      en.append("\(report.explained) explained")
      vi.append("\(report.explained) có nêu lý do")
    }
    en.append("\(report.open.count) not noticed")
    vi.append("\(report.open.count) chưa phát hiện")
    return Wording(en: en.joined(separator: ", "), vi: vi.joined(separator: ", "))
  }

  private func closing(_ reports: [MutationReport]) -> String {
    let all = reports.reduce(0) { $0 + $1.fates.count }
    let open = reports.reduce(0) { $0 + $1.open.count }
    let tasks = reports.reduce(0) { $0 + $1.run.program.tasks.count }
    var words = Wording(
      en: "\(all) \(all == 1 ? "change" : "changes"): \(open) not noticed",
      vi: "\(all) chỗ sửa: \(open) chưa phát hiện")
    if tasks > 0 {
      words = Wording(
        en:
          "\(words.en) · the times of \(tasks) \(tasks == 1 ? "task" : "tasks"), formulas on records and data declarations are not changed",
        vi: "\(words.vi) · không sửa thời hạn của \(tasks) nhiệm vụ, công thức trên bản ghi và khai báo dữ liệu")
    } else {
      words = Wording(
        en: "\(words.en) · formulas on records and data declarations are not changed",
        vi: "\(words.vi) · không sửa công thức trên bản ghi và khai báo dữ liệu")
    }
    return style(.strong, words[language]) + "\n"
  }
}

/// What became of mutants, for programs: `version`, `files`.
package struct MutationJSON {
  let sources: Sources

  package init(sources: Sources) { self.sources = sources }

  package func bytes(_ reports: [MutationReport], errors: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.key("files")
      writer.array { writer in
        for report in reports {
          writer.object { writer in
            writer.member("file", report.file)
            writer.member("failing_tests", report.failingTests)
            writer.member("changes", report.fates.count)
            writer.member("noticed", report.count(.noticed))
            writer.member("same", report.count(.same))
            writer.member("explained", report.explained)
            writer.member("percent", report.percent)
            writer.key("not_noticed")
            writer.array { writer in
              for place in report.open {
                let mutant = report.run.mutants[place]
                let position = sources[mutant.place.file].position(of: Int(mutant.place.lower))
                writer.object { writer in
                  writer.member("kind", mutant.kind.rawValue)
                  writer.member("line", position.line)
                  writer.member("what", mutant.what.en)
                  writer.member("what_vi", mutant.what.vi)
                  writer.member("test", report.run.example(for: place))
                }
              }
            }
          }
        }
      }
      writer.key("errors")
      DiagnosticJSON(sources: sources).write(errors, to: &writer)
    }
    return writer.finished()
  }
}
