import Base
import Lang

/// All wording of scoring.
extension Diagnostic {
  /// The items for a unit do not come to the total.
  static func weightsDoNotAddUp(_ card: Scorecard, _ sum: Rational, unit: String) -> Diagnostic {
    let (points, stated) = (sum.decimalText(atMost: 6), card.total.decimalText(atMost: 6))
    return Diagnostic(
      .weightsDoNotAddUp, at: .source(card.range),
      Wording(
        en: "for \"\(unit)\" the items come to \(points) points, not to \(stated)",
        vi: "với \"\(unit)\", các tiêu chí cộng lại được \(points) điểm, không phải \(stated)"),
      help: [
        Wording(
          en: "mend the points of the items, or say what items score that are not for a unit: `not applicable neutral`",
          vi: "sửa điểm của các tiêu chí, hoặc ghi cách chấm tiêu chí không áp dụng: `không áp dụng trung tính`")
      ])
  }

  /// A result that is to be taken as points is no number that the item can give.
  static func notPoints(_ value: Rational, _ item: ScoreItem, _ cell: CellPlace?, unit: String) -> Diagnostic {
    let words = Wording.notPoints(value, item)
    return Diagnostic(
      .scoreOutOfRange, at: cell.map { .cell($0) } ?? .source(item.range), words,
      related: cell == nil ? [] : [Related(.source(item.range), Wording(en: "the item", vi: "tiêu chí"))],
      notes: unit.isEmpty ? [] : [Wording(en: "first met with \(unit)", vi: "gặp đầu tiên ở \(unit)")],
      help: [
        Wording(
          en: "mend the points in the data; until then the item counts as one without data",
          vi: "sửa điểm trong số liệu; cho đến khi đó tiêu chí được coi là thiếu số liệu")
      ])
  }
}

extension Wording {
  /// `12 is not from 0 to 10 points`.
  static func notPoints(_ value: Rational, _ item: ScoreItem) -> Wording {
    let (shown, least, most) = (
      value.decimalText(atMost: 6), item.floor.decimalText(atMost: 6), item.points.decimalText(atMost: 6)
    )
    return Wording(
      en: "\(shown) was given where \(least) to \(most) points can be given",
      vi: "cho \(shown) điểm, trong khi tiêu chí chỉ cho từ \(least) đến \(most) điểm")
  }
}

extension Wording {
  /// A band is not reached for want of something beside points.
  static func bandAsks(_ band: String, _ condition: Wording) -> Wording {
    Wording(
      en: "not \"\(band)\": does not hold: \(condition.en)", vi: "chưa được \"\(band)\": chưa đạt \(condition.vi)")
  }

  /// It is not known whether a band is reached.
  static func bandOpen(_ band: String, _ condition: Wording) -> Wording {
    Wording(
      en: "\"\(band)\" is open: not known: \(condition.en)", vi: "chưa xác định \"\(band)\": chưa rõ \(condition.vi)")
  }

  /// A unit is kept from better bands.
  static func neverBetter(_ band: String, _ condition: Wording) -> Wording {
    Wording(en: "never better than \"\(band)\": \(condition.en)", vi: "không xếp trên \"\(band)\": \(condition.vi)")
  }

  static func mayNotBeBetter(_ band: String, _ condition: Wording) -> Wording {
    Wording(
      en: "perhaps never better than \"\(band)\": not known: \(condition.en)",
      vi: "có thể không xếp trên \"\(band)\": chưa rõ \(condition.vi)")
  }
}

extension Wording {
  /// The best result was looked for among those that are known.
  static func bestOf(_ known: Int, of all: Int) -> Wording {
    Wording(en: "the best of \(known) of \(all) units", vi: "tốt nhất trong \(known)/\(all) đơn vị đã có số liệu")
  }
}
