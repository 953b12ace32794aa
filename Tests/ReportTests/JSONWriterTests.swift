import Testing

@testable import Report

struct JSONWriterTests {
  private func text(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.finished(), as: UTF8.self)
  }

  @Test("nested values are set out on lines of their own")
  func layout() {
    let text = text { writer in
      writer.object { writer in
        writer.member("a", "x")
        writer.key("b")
        writer.array { writer in
          writer.line { writer in
            writer.member("c", 1)
            writer.member("d", nil as String?)
          }
          writer.line { $0.member("c", true) }
        }
        writer.key("e")
        writer.array { _ in }
        writer.key("f")
        writer.object { _ in }
      }
    }
    #expect(
      text == """
        {
          "a": "x",
          "b": [
            {"c": 1, "d": null},
            {"c": true}
          ],
          "e": [],
          "f": {}
        }

        """)
  }

  @Test("quotes, backslashes and control characters are escaped, other characters are not")
  func escapes() {
    #expect(text { $0.string("\"\\\n\r\t\u{1}\u{7F} đạt 数") } == "\"\\\"\\\\\\n\\r\\t\\u0001\\u007f đạt 数\"\n")
  }
}
