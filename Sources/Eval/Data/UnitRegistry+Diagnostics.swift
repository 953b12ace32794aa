import Base
import Lang
import Tables

/// What is said about units.
extension DataMessages {
  /// A unit called `0`: what a formula gives that refers to a blank cell.
  static func unitCalledZero(at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unitCalledZero, at: .cell(place),
      Wording(en: "a unit would be called `0` here", vi: "ở đây đơn vị sẽ có tên là `0`"),
      notes: [
        Wording(
          en: "a formula that refers to a blank cell gives 0: perhaps no unit is meant",
          vi: "công thức lấy từ một ô trống cho kết quả 0: có thể dòng này không có đơn vị nào")
      ],
      help: [
        Wording(
          en: "write the unit's code or name, or delete the row", vi: "hãy ghi mã hoặc tên đơn vị, hoặc xóa dòng này")
      ])
  }

  static func unitMissing(_ place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unitMissing, at: .cell(place),
      Wording(en: "this row names no unit", vi: "dòng này không ghi đơn vị"),
      help: [
        Wording(
          en: "write the unit's code or name; a row of totals has no place in the data",
          vi: "hãy ghi mã hoặc tên đơn vị; không để dòng tổng cộng trong số liệu")
      ])
  }

  static func ambiguousUnit(_ text: String, codes: [String], at place: CellPlace) -> Diagnostic {
    let list = codes.prefix(5).map { "`\(clipped($0))`" }
    return Diagnostic(
      .ambiguousUnit, at: .cell(place),
      Wording(
        en: "several units are called `\(clipped(text))`", vi: "có nhiều đơn vị cùng tên `\(clipped(text))`"),
      help: [
        Wording(
          en: "write the unit's code: \(list.joined(separator: " or "))",
          vi: "hãy ghi mã đơn vị: \(list.joined(separator: " hoặc "))")
      ])
  }

  static func unitWithoutLevel(_ unit: String, _ nearest: String?, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unitWithoutLevel, at: .cell(place),
      Wording(
        en: "no row of any file says the level of unit `\(clipped(unit))`",
        vi: "không dòng nào trong các tệp cho biết cấp của đơn vị `\(clipped(unit))`"),
      help: [
        didYouMean(nearest)
          ?? Wording(
            en: "fill in the column `level` where the unit is listed", vi: "hãy điền cột `cấp` ở nơi liệt kê đơn vị")
      ])
  }

  /// `levels` is what a cell may say.
  static func noLevels(file: String, levels: Wording) -> Diagnostic {
    Diagnostic(
      .unitWithoutLevel, at: .path(file),
      Wording(en: "no file says the units' levels", vi: "không tệp nào cho biết cấp của các đơn vị"),
      help: [
        Wording(
          en: "add a column `level` (\(levels.en)), or give the file with the unit list too",
          vi: "thêm cột `cấp` (\(levels.vi)), hoặc đưa thêm tệp danh sách đơn vị"),
        Wording(
          en: "if all rows have one level, say so in the pack: `data \"…\"` with `level commune`",
          vi: "nếu mọi dòng cùng một cấp, khai báo trong gói: `dữ liệu \"…\"` với `cấp xã`"),
      ])
  }

  static func conflictingUnit(
    _ unit: String, _ what: Wording, _ first: (text: String, place: CellPlace),
    _ second: (text: String, place: CellPlace)
  ) -> Diagnostic {
    Diagnostic(
      .conflictingUnit, at: .cell(second.place),
      Wording(
        en: "unit `\(clipped(unit))` has the \(what.en) `\(clipped(second.text))` here "
          + "and `\(clipped(first.text))` elsewhere",
        vi: "đơn vị `\(clipped(unit))` ở đây có \(what.vi) `\(clipped(second.text))`, nơi khác lại là "
          + "`\(clipped(first.text))`"),
      related: [
        .init(
          .cell(first.place),
          Wording(en: "`\(clipped(first.text))` stands here", vi: "`\(clipped(first.text))` ghi ở đây"))
      ],
      help: [
        Wording(
          en: "a unit has one \(what.en) in all files: correct the row that is wrong",
          vi: "mỗi đơn vị chỉ có một \(what.vi) trong mọi tệp: hãy sửa dòng sai")
      ])
  }

  static func unknownLevel(_ text: String, known: [String], _ nearest: String?, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unknownLevelInData, at: .cell(place),
      Wording(en: "no level is called `\(clipped(text))`", vi: "không có cấp nào tên là `\(clipped(text))`"),
      help: [didYouMean(nearest) ?? oneOf(known)])
  }

  static func unknownKind(_ text: String, known: [String], _ nearest: String?, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unknownKindInData, at: .cell(place),
      Wording(
        en: "no kind of unit is called `\(clipped(text))`", vi: "không có loại đơn vị nào tên là `\(clipped(text))`"),
      help: [didYouMean(nearest) ?? oneOf(known)])
  }

  static func unknownClass(
    _ text: String, of classification: Classification, _ nearest: String?, at place: CellPlace
  ) -> Diagnostic {
    let term = classification.term
    return Diagnostic(
      .unknownClassInData, at: .cell(place),
      Wording(
        en: "`\(term.name)` has no class called `\(clipped(text))`",
        vi: "\(term.title ?? term.name) không có mức nào tên là `\(clipped(text))`"),
      help: [didYouMean(nearest) ?? oneOf(classification.classes.map(\.name))])
  }

  /// `example`: a unit of which nothing says it.
  static func classNotGiven(_ classification: Term, of example: String, more: Int, at place: CellPlace) -> Diagnostic {
    let (name, title) = (classification.name, classification.title ?? classification.name)
    return Diagnostic(
      .classNotGiven, .warning, at: .cell(place),
      Wording(
        en: "no file says the `\(name)` of `\(clipped(example))`"
          + (more == 0 ? "" : more == 1 ? " and one more unit" : " and \(more) more units"),
        vi: "không tệp nào ghi \(title) của `\(clipped(example))`" + (more == 0 ? "" : " và \(more) đơn vị khác")),
      help: [
        Wording(
          en: "add a column `\(name)` to the list of units; until then what is asked by `\(name)` leaves it out",
          vi:
            "thêm cột `\(title)` vào danh sách đơn vị; khi chưa có cột này, nội dung áp dụng theo \(title) chưa tính đơn vị này"
        )
      ])
  }

  static func unknownParent(_ text: String, of unit: String, _ nearest: String?, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unknownParent, at: .cell(place),
      Wording(
        en: "the parent `\(clipped(text))` of `\(clipped(unit))` is not a unit of the data",
        vi: "đơn vị cấp trên `\(clipped(text))` của `\(clipped(unit))` không có trong số liệu"),
      help: [
        didYouMean(nearest)
          ?? Wording(
            en: "list the parent as a unit of its own, or leave the cell empty",
            vi: "hãy liệt kê đơn vị cấp trên như một đơn vị, hoặc để trống ô này")
      ])
  }

  static func parentCircle(_ units: [String], at place: CellPlace, others: [CellPlace]) -> Diagnostic {
    let shown = units.count > 6 ? Array(units.prefix(5)) + ["…"] : units + units.prefix(1)
    let way = shown.map { clipped($0) }.joined(separator: " → ")
    return Diagnostic(
      .parentCycle, at: .cell(place),
      units.count == 1
        ? Wording(
          en: "unit `\(clipped(units[0]))` is its own parent", vi: "đơn vị `\(clipped(units[0]))` trực thuộc chính nó")
        : Wording(en: "these units are each other's parents: \(way)", vi: "các đơn vị trực thuộc lẫn nhau: \(way)"),
      related: others.prefix(5).map {
        .init(.cell($0), Wording(en: "and this is the parent of another", vi: "và đây là cấp trên của đơn vị khác"))
      },
      help: [
        Wording(
          en: "name the unit above it; the topmost unit has an empty cell",
          vi: "hãy ghi đơn vị cấp trên trực tiếp; đơn vị cao nhất để trống ô này")
      ])
  }

  /// "did you mean …?", where something is near.
  static func didYouMean(_ nearest: String?) -> Wording? {
    nearest.map {
      Wording(en: "did you mean `\(clipped($0))`?", vi: "có phải là `\(clipped($0))`?")
    }
  }

  /// All names there are.
  static func oneOf(_ known: [String]) -> Wording {
    guard !known.isEmpty else {
      return Wording(
        en: "the pack declares none; leave the cell empty", vi: "gói không khai báo tên nào; hãy để trống ô này")
    }
    let list = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ") + (known.count > 12 ? ", …" : "")
    return Wording(en: "write one of \(list)", vi: "hãy ghi một trong các tên \(list)")
  }
}
