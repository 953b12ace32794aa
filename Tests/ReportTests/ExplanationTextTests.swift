import Base
import Eval
import Testing

@testable import Report

struct ExplanationTextTests {
  /// A result put together from so many units, with a remark before them and one behind.
  private func explanation(units: Int) -> Explanation {
    func node(_ title: String) -> Explanation { Explanation(title: Wording(same: title)) }
    var root = node("H")
    root.children = [node("before")] + (1...units).map { node("X\($0)") } + [node("behind")]
    root.units = 1..<(1 + units)
    return root
  }

  private func lines(_ language: Language, units: Int) -> [Substring] {
    let text = ExplanationText(sources: Sources(), language: language, style: Style(isColoured: false))
    return text.text(explanation(units: units)).split(separator: "\n")
  }

  @Test("a hundred units are all told of")
  func few() {
    let lines = lines(.en, units: 100)
    #expect(lines.count == 103)
    #expect(lines[101] == "├─ X100")
  }

  @Test("of more units the first hundred are told of, and how many there are besides and how to see them")
  func many() {
    let english = lines(.en, units: 3321)
    #expect(english.count == 104)
    #expect(
      english[100...] == [
        "├─ X99", "├─ X100", "├─ and 3221 more units; `--format json` tells of all of them", "└─ behind",
      ])
    #expect(lines(.en, units: 101)[102] == "├─ and 1 more unit; `--format json` tells of all of them")
    #expect(lines(.vi, units: 101)[102] == "├─ và 1 đơn vị nữa; `--format json` nêu đủ")
  }

  @Test("JSON has every unit")
  func json() {
    let bytes = ExplanationJSON(sources: Sources()).bytes([explanation(units: 150)])
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"X150\""))
  }
}
