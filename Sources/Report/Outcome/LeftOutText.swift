package import Base
package import Eval

/// Which rows of the data were left out, as declared or because of errors.
package enum LeftOutText {
  /// The most row numbers that are shown of a file.
  private static let limit = 20

  /// A line for each file or sheet, after an empty one; empty when nothing was left out.
  package static func text(_ leftOut: [DatasetBinding.LeftOut], _ language: Language) -> String {
    guard !leftOut.isEmpty else { return "" }
    return "\n"
      + leftOut.map { file in
        var rows = file.rows.prefix(limit).map(String.init).joined(separator: ", ")
        if file.rows.count > limit { rows += ", …" }
        let sheet = file.sheet.map { ", " + (language == .vi ? "trang tính" : "sheet") + " \"\($0)\"," } ?? ""
        let name = DisplayWidth.safe(file.file + sheet)
        let count = file.rows.count
        if language == .vi {
          return file.isDeclared
            ? "bỏ \(count) dòng của \(name) như đã khai báo: \(rows)\n"
            : "bỏ \(count) dòng có lỗi của \(name): \(rows)\n"
        }
        return "left out \(count) \(count == 1 ? "row" : "rows") of \(name) "
          + (file.isDeclared ? "as declared" : "with errors") + ": \(rows)\n"
      }.joined()
  }

  /// The member `left_out`.
  static func write(_ leftOut: [DatasetBinding.LeftOut], to writer: inout JSONWriter) {
    writer.key("left_out")
    writer.array { writer in
      for file in leftOut {
        writer.line { writer in
          writer.member("file", file.file)
          writer.member("sheet", file.sheet)
          writer.member("why", file.isDeclared ? "declared" : "errors")
          writer.key("rows")
          writer.array { for row in file.rows { $0.number(row) } }
        }
      }
    }
  }
}
