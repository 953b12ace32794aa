import Base
import Eval

/// What the tests of a pack try, for people: how many cases of each kind, those that no test tries, and tests for them.
struct CoverageText {
  let sources: Sources
  let language: Language
  let style: Style

  func text(_ coverage: TestCoverage) -> String {
    let (reached, all) = coverage.count
    guard all > 0 else { return line(Wording(en: "nothing to try", vi: "không có gì để thử")) }
    let kinds = TestCoverage.Area.allCases.compactMap { area -> String? in
      let (reached, all) = coverage.count(of: area)
      return all == 0 ? nil : "\(CoverageText.name(area)[language]) \(reached)/\(all)"
    }
    var text = line(
      Wording(
        en: "tried: \(reached) of \(all) cases (\(coverage.percent)%) · " + kinds.joined(separator: " · "),
        vi: "đã thử: \(reached)/\(all) trường hợp (\(coverage.percent)%) · " + kinds.joined(separator: " · ")))
    let open = coverage.points.filter { !$0.isReached }
    for point in open {
      let place = PlaceText.text(.source(point.place), sources: sources, language: language)
      text += "  " + style(.bad, language == .vi ? "chưa thử" : "not tried") + "  \(place)  \(point.what[language])\n"
    }
    let examples = open.compactMap(\.example)
    guard !examples.isEmpty else { return text }
    text += line(
      Wording(
        en: "tests for \(examples.count) of them, to be checked against the plan and added:",
        vi: "kiểm thử cho \(examples.count) trường hợp, cần đối chiếu với kế hoạch rồi thêm vào:"))
    for example in examples { text += "\n" + example }
    return text + "\n"
  }

  private func line(_ words: Wording) -> String { "  " + words[language] + "\n" }

  private static func name(_ area: TestCoverage.Area) -> Wording {
    switch area {
    case .boundaries: Wording(en: "figures", vi: "con số")
    case .truths: Wording(en: "yes or no", vi: "có hoặc không")
    case .branches: Wording(en: "branches", vi: "trường hợp của quy tắc")
    case .limits: Wording(en: "floors and caps", vi: "mức sàn, trần")
    case .bands: Wording(en: "bands", vi: "xếp loại")
    }
  }
}
