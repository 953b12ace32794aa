import Base

/// What is said of a whole and its parts that do not agree.
extension DataMessages {
  static let sayWhichHolds = Wording(
    en: "correct the figure that is wrong; or say in the indicator, or in the heading of the pack, which holds: "
      + "`the whole holds` or `the parts hold`",
    vi: "sửa con số sai; hoặc ghi trong khai báo chỉ số, hay ở phần đầu của gói, số nào được dùng: `lấy số chung` hoặc "
      + "`lấy số cộng`")

  static let wholeOfFieldsHolds = Wording(
    en: "correct the figure that is wrong; or say in the indicator, or in the heading of the pack, `the whole holds`",
    vi: "sửa con số sai; hoặc ghi `lấy số chung` trong khai báo chỉ số, hay ở phần đầu của gói")

  static let fieldParts = Wording(en: "its fields come to", vi: "các lĩnh vực cộng lại là")

  static func unitParts(isComplete: Bool) -> Wording {
    isComplete
      ? Wording(en: "the units under it come to", vi: "các đơn vị trực thuộc cộng lại là")
      : Wording(
        en: "those of the units under it that are given come to",
        vi: "các đơn vị trực thuộc đã có số liệu cộng lại đã là")
  }

  static func periodParts(_ periods: [Period], isComplete: Bool) -> Wording {
    let names = Wording.list(periods.map { Wording(same: $0.text) })
    return isComplete
      ? Wording(en: "\(names.en) come to", vi: "\(names.vi) cộng lại là")
      : Wording(en: "\(names.en) alone come to", vi: "chỉ riêng \(names.vi) cộng lại đã là")
  }

  static func lastPart(_ period: Period) -> Wording {
    Wording(
      en: "its last part, \(period.text), is", vi: "kỳ cuối, \(Display.ofPeriod(period).vi), là")
  }

  static func partHere(_ number: Rational) -> Wording {
    let figure = Display.figure(number)
    return Wording(en: "\(figure.en) here", vi: "ở đây là \(figure.vi)")
  }

  static func partsContradict(
    _ subject: Wording, part: WholeCounts.Part?, _ whole: Rational, _ parts: Wording, _ sum: Rational,
    related: [Diagnostic.Related], help: Wording, at place: Place
  ) -> Diagnostic {
    let (figure, total) = (Display.figure(whole), Display.figure(sum))
    let name =
      switch part {
      case nil: Wording(same: "")
      case .numerator: Wording(en: "the numerator of ", vi: "tử số của ")
      case .denominator: Wording(en: "the denominator of ", vi: "mẫu số của ")
      }
    return Diagnostic(
      .partsContradictWhole, at: place,
      Wording(
        en: "\(name.en)\(subject.en), is given as \(figure.en), but \(parts.en) \(total.en)",
        vi: "\(name.vi)\(subject.vi), ghi là \(figure.vi), nhưng \(parts.vi) \(total.vi)"),
      related: related, help: [help])
  }

  static func overlappingPeriods(
    _ subject: Wording, _ first: Period, _ second: Period, first place: Place, at other: Place
  ) -> Diagnostic {
    Diagnostic(
      .overlappingPeriods, at: other,
      Wording(
        en: "\(first.text) and \(second.text) have months in common, so they cannot be put together: \(subject.en)",
        vi:
          "\(Display.ofPeriod(first).vi) và \(Display.ofPeriod(second).vi) trùng tháng nên không gộp được: \(subject.vi)"
      ),
      related: [Diagnostic.Related(place, Wording(en: "the other period", vi: "kỳ kia"))],
      help: [
        Wording(
          en: "give the months once: leave one of the two out, or divide it",
          vi: "mỗi tháng chỉ ghi một lần: bỏ một trong hai kỳ, hoặc tách ra")
      ])
  }

  static func denominatorsDiffer(
    _ subject: Wording, _ first: Rational, _ second: Rational, _ firstPeriod: Period, _ secondPeriod: Period,
    first place: Place, at other: Place
  ) -> Diagnostic {
    let (one, two) = (Display.figure(first), Display.figure(second))
    return Diagnostic(
      .denominatorsDiffer, at: other,
      Wording(
        en: "the denominator is fixed for the year, but it is \(one.en) in \(firstPeriod.text) and \(two.en) in "
          + "\(secondPeriod.text): \(subject.en)",
        vi: "mẫu số cố định cả năm, nhưng \(Display.ofPeriod(firstPeriod).vi) là \(one.vi), "
          + "\(Display.ofPeriod(secondPeriod).vi) là \(two.vi): "
          + subject.vi),
      related: [Diagnostic.Related(place, partHere(first))],
      help: [
        Wording(
          en:
            "give one denominator for the whole year, the one that holds now; or say `adds up` if each part has its own",
          vi: "ghi một mẫu số cho cả năm, theo số đang áp dụng; hoặc ghi `cộng dồn` nếu mỗi kỳ có mẫu số riêng")
      ])
  }

  static func fieldsBelowWhole(
    _ subject: Wording, _ whole: Rational, _ sum: Rational, more: Int, at place: Place
  ) -> Diagnostic {
    let (figure, total) = (Display.figure(whole), Display.figure(sum))
    let difference = (try? whole.subtracting(sum)).map(Display.figure) ?? figure
    var message = Diagnostic(
      .fieldsBelowWhole, .warning, at: place,
      Wording(
        en: "\(subject.en): all work is \(figure.en), its fields come to \(total.en); \(difference.en) of no field "
          + "that is given",
        vi: "\(subject.vi): số chung là \(figure.vi), các lĩnh vực cộng lại là \(total.vi); còn \(difference.vi) không "
          + "thuộc lĩnh vực nào đã ghi"),
      help: [
        Wording(
          en: "see whether a field is missing; all work is taken as it is given",
          vi: "kiểm tra xem có thiếu lĩnh vực nào không; số chung được dùng như đã ghi")
      ])
    if more > 0 {
      message.notes = [
        Wording(en: "\(more) more results are like it", vi: "còn \(more) kết quả khác như vậy")
      ]
    }
    return message
  }
}
