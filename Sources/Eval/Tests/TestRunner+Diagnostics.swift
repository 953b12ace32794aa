import Base
import Lang

/// All wording of tests that fail. `subject` is what the expectation speaks of.
extension Diagnostic {
  static func testTargetDiffers(
    _ subject: Wording, expected: Rational, _ row: VerdictRow, _ type: ValueType, _ vocabulary: Vocabulary,
    at range: SourceRange
  ) -> Diagnostic {
    let wanted = Display.threshold(expected, type, in: vocabulary)
    let found = row.thresholds.map { threshold in
      threshold.map { Display.threshold($0, type, in: vocabulary, against: [expected]) }
    }
    let known = found.compactMap { $0 }
    let list = Wording(en: known.map(\.en).joined(separator: ", "), vi: known.map(\.vi).joined(separator: ", "))
    return Diagnostic(
      .testTargetDiffers, at: .source(range),
      known.isEmpty
        ? Wording(
          en: "expected the target of \(subject.en) to be \(wanted.en), but there is none",
          vi: "mong đợi chỉ tiêu của \(subject.vi) là \(wanted.vi), nhưng không có chỉ tiêu")
        : Wording(
          en: "expected the target of \(subject.en) to be \(wanted.en), but it is \(list.en)",
          vi: "mong đợi chỉ tiêu của \(subject.vi) là \(wanted.vi), nhưng kết quả là \(list.vi)"),
      notes: row.assigned?.trace ?? [])
  }

  static func testTaskCountDiffers(expected: Int, found: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .testTasksDiffer, at: .source(range),
      Wording(
        en: "expected \(expected) tasks, but there are \(found)",
        vi: "mong đợi \(expected) nhiệm vụ, nhưng có \(found) nhiệm vụ"
      ))
  }

  static func testDueDiffers(
    _ task: String, expected: [CalendarDate], found: [CalendarDate], at range: SourceRange
  ) -> Diagnostic {
    func words(_ days: [CalendarDate]) -> Wording {
      days.isEmpty
        ? Wording(en: "no day", vi: "không ngày nào")
        : Wording(
          en: days.map(\.isoText).joined(separator: ", "), vi: days.map(\.vietnameseText).joined(separator: ", "))
    }
    let (wanted, found) = (words(expected), words(found))
    return Diagnostic(
      .testTasksDiffer, at: .source(range),
      Wording(
        en: "expected task \"\(task)\" to be due on \(wanted.en), but it is due on \(found.en)",
        vi: "mong đợi nhiệm vụ \"\(task)\" có hạn \(wanted.vi), nhưng hạn là \(found.vi)"))
  }

  static func testValueDiffers(
    _ subject: Wording, expected: Rational, _ measurement: Measurement?, _ type: ValueType, _ vocabulary: Vocabulary,
    at range: SourceRange
  ) -> Diagnostic {
    let wanted = Display.threshold(expected, type, in: vocabulary)
    let found = measurement.map { shown($0, type, vocabulary, against: [expected]) } ?? noData
    return Diagnostic(
      .testValueDiffers, at: .source(range),
      Wording(
        en: "expected the value of \(subject.en) to be \(wanted.en), but it is \(found.en)",
        vi: "mong đợi giá trị của \(subject.vi) là \(wanted.vi), nhưng kết quả là \(found.vi)"),
      notes: measurement?.remarks ?? [])
  }

  static func testVerdictDiffers(
    _ subject: Wording, expected: ExpectedVerdict, _ row: VerdictRow, _ comparators: [Comparator],
    _ type: ValueType, _ vocabulary: Vocabulary, at range: SourceRange
  ) -> Diagnostic {
    let wanted = word(expected)
    let found = word(ExpectedVerdict(rawValue: row.verdict.rawValue) ?? .notAsked)
    var notes: [Wording] = []
    if row.measurement.measured.rational != nil {
      let value = shown(row.measurement, type, vocabulary, against: row.thresholds.compactMap { $0 })
      let asked = Display.requirement(
        comparators, row.thresholds, type, in: vocabulary, value: row.measurement.measured.rational)
      notes.append(
        Wording(
          en: "the value is \(value.en), the target \(asked.en)", vi: "giá trị là \(value.vi), chỉ tiêu là \(asked.vi)")
      )
    }
    notes += row.assigned?.trace ?? []
    notes += row.measurement.remarks
    return Diagnostic(
      .testVerdictDiffers, at: .source(range),
      Wording(
        en: "expected \(subject.en) to be \"\(wanted.en)\", but it is \"\(found.en)\"",
        vi: "mong đợi kết luận về \(subject.vi) là \"\(wanted.vi)\", nhưng kết quả là \"\(found.vi)\""),
      notes: notes)
  }

  static func testRatingDiffers(
    _ subject: Wording, expected: String?, found: String?, remarks: [Wording], at range: SourceRange
  ) -> Diagnostic {
    func word(_ title: String?) -> Wording {
      title.map { Wording(same: "\"\($0)\"") } ?? Wording(en: "nothing", vi: "không có mức nào")
    }
    let (wanted, found) = (word(expected), word(found))
    return Diagnostic(
      .testVerdictDiffers, at: .source(range),
      Wording(
        en: "expected \(subject.en) to be rated \(wanted.en), but it is rated \(found.en)",
        vi: "mong đợi mức đánh giá của \(subject.vi) là \(wanted.vi), nhưng kết quả là \(found.vi)"),
      notes: remarks)
  }

  static func testCoverageDiffers(
    _ subject: Wording, expected: Coverage, _ found: Coverage?, remarks: [Wording], at range: SourceRange
  ) -> Diagnostic {
    let wanted = Display.coverage(expected)
    let message =
      found.map(Display.coverage).map { found in
        Wording(
          en: "expected the coverage of \(subject.en) to be \(wanted.en), but it is \(found.en)",
          vi: "mong đợi độ phủ của \(subject.vi) là \(wanted.vi), nhưng kết quả là \(found.vi)")
      }
      ?? Wording(
        en: "expected the coverage of \(subject.en) to be \(wanted.en), but nothing is pooled there",
        vi: "mong đợi độ phủ của \(subject.vi) là \(wanted.vi), nhưng giá trị này không phải là số gộp")
    return Diagnostic(.testCoverageDiffers, at: .source(range), message, notes: remarks)
  }

  static func testNoteMissing(
    _ subject: Wording, _ text: String, found: [Wording], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .testNoteMissing, at: .source(range),
      Wording(
        en: "no note of \(subject.en) says \"\(text)\"", vi: "không có ghi chú nào của \(subject.vi) nêu \"\(text)\""),
      notes: found.isEmpty
        ? [Wording(en: "there are no notes", vi: "không có ghi chú nào")]
        : found.map { Wording(en: "a note says: \($0.en)", vi: "ghi chú hiện có: \($0.vi)") })
  }

  static func testErrorMissing(_ code: String, found: [Diagnostic], at range: SourceRange) -> Diagnostic {
    guard let first = found.first else {
      return Diagnostic(
        .testErrorMissing, at: .source(range),
        Wording(
          en: "expected the error \(code), but the data are accepted",
          vi: "mong đợi lỗi \(code), nhưng số liệu được chấp nhận"))
    }
    let other = first.code.rawValue
    return Diagnostic(
      .testErrorMissing, at: .source(range),
      Wording(
        en: "expected the error \(code), but there is another", vi: "mong đợi lỗi \(code), nhưng lại có lỗi khác"),
      related: found.map { fault in
        Related(
          fault.place,
          Wording(
            en: "\(fault.code.rawValue): \(fault.message.en)", vi: "\(fault.code.rawValue): \(fault.message.vi)"))
      },
      help: [
        Wording(
          en: "if that is what the test is about, write `expect error \(other)`",
          vi: "nếu đó là điều cần kiểm thử, viết `mong đợi lỗi \(other)`")
      ])
  }

  static func testTargetMissing(_ subject: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .testTargetMissing, at: .source(range),
      Wording(
        en: "\(subject.en) is not asked of this unit", vi: "đơn vị này không được giao chỉ tiêu: \(subject.vi)"),
      help: [
        Wording(
          en: "give the test a unit of the level and kind that the target is for, or expect `is not asked`",
          vi: "thêm vào kiểm thử một đơn vị đúng cấp và loại mà chỉ tiêu áp dụng, hoặc mong đợi `không được giao`")
      ])
  }

  /// What a test gives cannot be.
  static func testDataRefused(_ fault: Diagnostic, test: SourceRange) -> Diagnostic {
    Diagnostic(
      .testDataRefused, at: fault.place,
      Wording(
        en: "the result given is refused (\(fault.code.rawValue)): \(fault.message.en)",
        vi: "kết quả đã cho bị từ chối (\(fault.code.rawValue)): \(fault.message.vi)"),
      help: [
        Wording(
          en: "mend the result, or say that it is what the test is about: `expect error \(fault.code.rawValue)`",
          vi: "sửa kết quả, hoặc nêu rõ đó là điều cần kiểm thử: `mong đợi lỗi \(fault.code.rawValue)`")
      ])
  }

  /// An expectation that cannot be looked at because what is given is refused.
  static func testNotGraded(_ faults: [Diagnostic], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .testDataRefused, at: .source(range),
      Wording(
        en: "nothing is graded, because the results given are refused",
        vi: "không đánh giá được vì kết quả đã cho bị từ chối"),
      related: faults.map { Related($0.place, $0.message) },
      help: [
        Wording(
          en: "put `expect error` in a test of its own", vi: "đặt `mong đợi lỗi` trong một kiểm thử riêng")
      ])
  }

  private static let noData = Wording(en: "not known", vi: "không có số liệu")

  /// A result as it is compared: its counts and value, or why there is none.
  private static func shown(
    _ measurement: Measurement, _ type: ValueType, _ vocabulary: Vocabulary, against: [Rational]
  ) -> Wording {
    switch measurement.measured {
    case .noData: return noData
    case .noCases: return Wording(en: "0 of 0", vi: "0 trên 0")
    case .value(let value):
      let text = Display.value(value, type, in: vocabulary, against: against)
      guard let numerator = measurement.numerator, let denominator = measurement.denominator else { return text }
      let counts = Display.counts(numerator, denominator)
      return Wording(en: "\(text.en) (\(counts.en))", vi: "\(text.vi) (\(counts.vi))")
    }
  }

  private static func word(_ word: ExpectedVerdict) -> Wording {
    switch word {
    case .met: Wording(en: "met", vi: "đạt")
    case .missed: Wording(en: "missed", vi: "không đạt")
    case .noCases: Wording(en: "no cases", vi: "không phát sinh")
    case .noData: Wording(en: "no data", vi: "thiếu số liệu")
    case .notYetDue: Wording(en: "not yet due", vi: "chưa đến hạn")
    case .forInformation: Wording(en: "for information", vi: "để theo dõi")
    case .notAsked: Wording(en: "not asked", vi: "không được giao")
    }
  }
}

extension Wording {
  static let denominatorFromOther = Wording(
    en: "mend one of the two, or give `missing` as the denominator: it is then taken from the other",
    vi: "sửa một trong hai, hoặc cho mẫu số là `thiếu` để lấy theo số liệu gốc")
}
