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
          switch file.why {
          case .declared: return "bỏ \(count) dòng của \(name) như đã khai báo: \(rows)\n"
          case .totals: return "bỏ \(count) dòng cộng của \(name): \(rows)\n"
          case .errors: return "bỏ \(count) dòng có lỗi của \(name): \(rows)\n"
          }
        }
        let why =
          switch file.why {
          case .declared: "as declared"
          case .totals: count == 1 ? "as a total" : "as totals"
          case .errors: "with errors"
          }
        return "left out \(count) \(count == 1 ? "row" : "rows") of \(name) \(why): \(rows)\n"
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
          writer.member("why", file.why.rawValue)
          writer.key("rows")
          writer.array { for row in file.rows { $0.number(row) } }
        }
      }
    }
  }
}
