import Base
import Foundation
import Testing

/// Every message code has a page, in both languages, whose example gives that code in both; `Stories` runs the examples.
struct MessagePageTests {
  @Test("a message code has its page", arguments: Code.allCases)
  func page(code: Code) throws {
    let place = Checkout.root.appendingPathComponent("docs/messages/\(code.rawValue).md")
    let text = try #require(try? String(contentsOf: place, encoding: .utf8), "no page for \(code.rawValue)")
    #expect(text.hasPrefix("# \(code.rawValue): "))
    let title = text.prefix { $0 != "\n" }
    #expect(title.contains(" · "), "the title is in one language only")
    var last = text.startIndex
    for heading in ["\n## English\n", "\n## Tiếng Việt\n", "\n## Example\n"] {
      let found = try #require(text.range(of: heading, range: last..<text.endIndex), "\(heading) is missing")
      last = found.upperBound
    }
    let example = text[last...]
    let inEnglish = ["error", "warning", "note"].contains { example.contains("\($0)[\(code.rawValue)]") }
    let inVietnamese = ["lỗi", "cảnh báo", "lưu ý", "ghi chú"].contains { example.contains("\($0)[\(code.rawValue)]") }
    #expect(inEnglish && inVietnamese, "the example does not give the message in both languages")
  }

  @Test("no page is of a code that is gone")
  func gone() throws {
    let folder = Checkout.root.appendingPathComponent("docs/messages").path
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder).map { String($0.dropLast(3)) }
    #expect(Set(pages).subtracting(Code.allCases.map(\.rawValue)).isEmpty)
  }
}
