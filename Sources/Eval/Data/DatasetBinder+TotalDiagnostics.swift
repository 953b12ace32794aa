import Base
import Lang
import Tables

/// What is said of rows of totals.
extension DataMessages {
  /// A row whose words may name a total, or a unit; `column` is the header of its cell.
  static func perhapsTotal(_ text: String, column: String?, at place: CellPlace) -> Diagnostic {
    let (name, word) = (clipped(column ?? "unit"), clipped(text))
    return Diagnostic(
      .totalRow, at: .cell(place),
      Wording(
        en: "is `\(word)` a unit, or a total or mean of other rows? The data do not tell",
        vi: "`\(word)` là một đơn vị, hay là dòng cộng, dòng bình quân của các dòng khác? Số liệu không cho biết"),
      help: [
        Wording(
          en: "if it is a total, declare `leave out rows where \"\(name)\" is \"\(word)\"` in `data`",
          vi: "nếu là dòng cộng, khai báo `bỏ các dòng có \"\(name)\" là \"\(word)\"` trong `dữ liệu`"),
        Wording(
          en: "if it is a unit, list it with its level in the unit list",
          vi: "nếu là đơn vị, hãy ghi vào danh sách đơn vị kèm cấp"),
      ])
  }

  /// A row that no word calls a total, and that is one by its place and its figures.
  static func rowIsSum(_ text: String, column: String?, at place: CellPlace) -> Diagnostic {
    var message = perhapsTotal(text, column: column, at: place)
    message.message = Wording(
      en: "`\(clipped(text))` stands last, and is the sum of the rows above it in every column: is it a unit?",
      vi: "`\(clipped(text))` đứng cuối và bằng tổng các dòng trên ở mọi cột: đây có phải là một đơn vị?")
    return message
  }

  static func totalsLeftOut(_ texts: [String], rows: [Int], agreeing: Int, at place: CellPlace) -> Diagnostic {
    let names = Array(Set(texts.map { clipped($0) })).sorted().prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    let list = rows.prefix(10).map(String.init).joined(separator: ", ") + (rows.count > 10 ? ", …" : "")
    let (isOne, count) = (rows.count == 1, rows.count)
    let sums: Wording =
      if agreeing == count {
        isOne
          ? Wording(en: "it agrees with the sum of its rows", vi: "số ghi ở đó khớp với tổng các dòng")
          : Wording(en: "they agree with the sums of their rows", vi: "số ghi ở đó khớp với tổng các dòng")
      } else if agreeing == 0 {
        Wording(
          en: isOne
            ? "it could not be found to agree with the sum of its rows"
            : "none could be found to agree with the sums of their rows",
          vi: "chưa xác nhận được số ghi ở đó khớp với tổng các dòng")
      } else {
        Wording(
          en: "\(agreeing) of them agree with the sums of their rows",
          vi: "\(agreeing) dòng trong đó khớp với tổng các dòng")
      }
    return Diagnostic(
      .totalRow, .note, at: .cell(place),
      Wording(
        en: isOne
          ? "\(names), row \(list), is a total of other rows, not a unit: it is left out"
          : "\(count) rows (\(names)) are totals of other rows, not units, and left out: \(list)",
        vi: isOne
          ? "\(names), dòng \(list), là dòng cộng của các dòng khác, không phải đơn vị: đã bỏ ra"
          : "\(count) dòng (\(names)) là dòng cộng của các dòng khác, không phải đơn vị, đã bỏ ra: \(list)"),
      notes: [sums])
  }

  static func totalDiffers(
    _ text: String, unitColumn: String?, said: Rational, sum: Rational, at place: CellPlace
  ) -> Diagnostic {
    let (name, word) = (clipped(unitColumn ?? "unit"), clipped(text))
    let difference = (try? said.subtracting(sum)).map { $0.isNegative ? $0.negated : $0 }
    return Diagnostic(
      .totalDiffers, at: .cell(place),
      Wording(
        en: "`\(word)` says \(said.exactText), but its rows come to \(sum.exactText)",
        vi: "`\(word)` ghi \(Display.figure(said).vi), nhưng các dòng cộng lại là \(Display.figure(sum).vi)"),
      notes: difference.map {
        [Wording(en: "they differ by \($0.exactText)", vi: "chênh nhau \(Display.figure($0).vi)")]
      } ?? [],
      help: [
        Wording(
          en: "correct the figure that is wrong: a row may be missing, or stand twice",
          vi: "hãy sửa con số sai: có thể thiếu một dòng, hoặc một dòng ghi hai lần"),
        Wording(
          en: "if the rows hold, say so in `data`: `leave out rows where \"\(name)\" is \"\(word)\"`",
          vi: "nếu các dòng mới đúng, khai báo trong `dữ liệu`: `bỏ các dòng có \"\(name)\" là \"\(word)\"`"),
      ])
  }
}
