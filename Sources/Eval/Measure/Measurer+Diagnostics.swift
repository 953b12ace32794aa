package import Base

/// Why a result is missing, or what must be known about it.
extension Wording {
  /// What was to be put together.
  enum Parts { case units, fields, periods }

  /// No result was given for the period, of the indicator at hand or of another.
  package static func noResult(_ period: Period, of indicator: Wording? = nil) -> Wording {
    let name = Display.period(period)
    return Wording(en: "\(Display.noResult(name))", vi: "chưa có kết quả \(Display.ofPeriod(period).vi)").of(indicator)
  }

  /// No result was given a year earlier.
  /// `months`: how long the part of the year is whose predecessor is asked for.
  static func noResultBefore(_ months: Int, of indicator: Wording?) -> Wording {
    let words =
      months == 3
      ? Wording(
        en: "no result of a quarter before, or no quarter is judged",
        vi: "chưa có kết quả quý trước, hoặc kỳ đánh giá không phải là quý")
      : Wording(
        en: "no result of a month before, or no month is judged",
        vi: "chưa có kết quả tháng trước, hoặc kỳ đánh giá không phải là tháng")
    return words.of(indicator)
  }

  static func noEarlierResult(of indicator: Wording?) -> Wording {
    Wording(en: "no result a year earlier", vi: "chưa có kết quả năm trước").of(indicator)
  }

  /// No result was given.
  static func noPresentResult(of indicator: Wording?) -> Wording {
    Wording(en: "no result", vi: "chưa có kết quả").of(indicator)
  }

  private func of(_ indicator: Wording?) -> Wording {
    guard let indicator else { return self }
    return Wording(en: en + " of \(indicator.en)", vi: vi + " của \(indicator.vi)")
  }

  /// A result that a threshold was computed from lacks units, or months and quarters.
  static func partialResult(_ period: Period, _ coverage: Coverage) -> Wording {
    let (name, shown) = (Display.period(period), Display.parts(coverage))
    return Wording(
      en: "\(Display.theResult(name)) is of \(shown.en)",
      vi: "kết quả \(Display.ofPeriod(period).vi) chỉ có số liệu của \(shown.vi)")
  }

  /// A sum of which parts are missing is not compared.
  static func sumOverGaps(_ period: Period) -> Wording {
    let name = Display.period(period)
    return Wording(
      en: "not compared: \(Display.theResult(name)) lacks data",
      vi: "không so sánh: kết quả \(Display.ofPeriod(period).vi) còn thiếu số liệu")
  }

  /// A result that ends with its target's deadline.
  static func upToDeadline(_ period: Period) -> Wording {
    let name = Display.period(period)
    return Wording(en: "up to the deadline: \(name.en)", vi: "tính đến thời hạn: \(name.vi)")
  }

  /// Nothing was given for the months up to a deadline.
  static func notKnownOnDay(_ period: Period) -> Wording {
    let name = Display.period(period)
    return Wording(
      en: "not known on the day: no result up to the deadline (\(name.en))",
      vi: "chưa biết vào ngày đến hạn: chưa có kết quả tính đến thời hạn (\(name.vi))")
  }

  /// Whether a target of later months is met by the result of those judged.
  static func wouldMeet(_ isMet: Bool, in period: Period) -> Wording {
    let name = Display.period(period)
    let (en, vi) = (Display.theResult(name), "kết quả \(name.vi)")
    return isMet
      ? Wording(en: "\(en) would meet it", vi: "theo \(vi) thì đã đạt")
      : Wording(en: "\(en) would not meet it", vi: "theo \(vi) thì chưa đạt")
  }

  /// A deadline that is still to come.
  static func dueBy(_ day: CalendarDate) -> Wording {
    Wording(en: "due on \(day.isoText)", vi: "đến hạn ngày \(day.vietnameseText)")
  }

  static let numeratorBlank = Wording(en: "the numerator is blank", vi: "tử số để trống")
  static let denominatorBlank = Wording(en: "the denominator is blank", vi: "mẫu số để trống")
  static let denominatorIsOfAYear = Wording(
    en: "the denominator is that of a year, and the period does not lie in one: give its result by itself",
    vi: "mẫu số là số của cả năm mà kỳ này không nằm trong một năm: hãy ghi kết quả của riêng kỳ này")
  static let nothingOfTheYear = Wording(
    en: "nothing is given of the year whose denominator it has", vi: "chưa có số liệu của năm có mẫu số")
  static let saidToBeMissing = Wording(en: "said to be missing in the data", vi: "số liệu được ghi là thiếu")
  static let givenByFieldOnly = Wording(
    en: "results are given by field only, none for all fields together",
    vi: "chỉ có kết quả theo từng lĩnh vực, không có kết quả chung")
  static let baselineInWordsOnly = Wording(
    en: "what the reduction is measured against is given in words only",
    vi: "mốc so sánh của mức giảm chỉ được nêu bằng lời, không có số liệu")
  package static let nothingToCompute = Wording(en: "0 of 0: nothing to compute", vi: "0 trên 0: không có gì để tính")

  static func casesOfNone(_ numerator: Rational) -> Wording {
    Wording(
      en: "\(Display.plain(numerator, against: [numerator], .en)) of 0 is not possible",
      vi: "không thể có \(Display.plain(numerator, against: [numerator], .vi)) trên tổng số 0")
  }

  /// Why there is no reduction of a figure that is not above 0.
  static func noReduction(of base: Rational, in period: Period) -> Wording {
    let name = Display.period(period)
    return base.isZero
      ? Wording(
        en: "\(Display.theResult(name)) is 0: there was nothing to reduce",
        vi: "kết quả \(Display.ofPeriod(period).vi) là 0: không có gì để giảm")
      : Wording(
        en: "\(Display.theResult(name)) is below 0: a reduction of it by percent says nothing",
        vi: "kết quả \(Display.ofPeriod(period).vi) nhỏ hơn 0: giảm theo phần trăm không có ý nghĩa")
  }

  /// A unit's own figure stands, and the units under it come to another one.
  static func unitsComeTo(_ value: Wording) -> Wording {
    Wording(
      en: "the units under it come to \(value.en)", vi: "kết quả tính từ các đơn vị trực thuộc là \(value.vi)")
  }

  /// A figure for the whole stands, and its parts come to another one.
  static func partsComeTo(_ value: Wording) -> Wording {
    Wording(en: "its parts come to \(value.en)", vi: "kết quả tính từ các kỳ thành phần là \(value.vi)")
  }

  /// Parts of a share that each can be, and together come to more than the whole.
  static func moreThanAll(_ numerator: Rational, _ denominator: Rational) -> Wording {
    let counts = Display.counts(numerator, denominator)
    return Wording(
      en: "together \(counts.en) is more than all", vi: "cộng lại là \(counts.vi), lớn hơn cả mẫu số")
  }

  /// Of a denominator that is one for the year two were given: by the unit, and by those it was made of.
  static func otherDenominator(_ other: Rational, _ taken: Rational) -> Wording {
    func text(_ number: Rational, _ language: Language) -> String { Display.plain(number, against: [number], language) }
    return Wording(
      en: "\(text(taken, .en)) is taken as the denominator of the year; other parts of it have \(text(other, .en))",
      vi: "lấy \(text(taken, .vi)) làm mẫu số của cả năm; các kỳ khác ghi \(text(other, .vi))")
  }

  /// Units or fields whose part of a sum is missing.
  static func noDataFrom(_ names: [Wording]) -> Wording {
    let list = Wording.list(names)
    return Wording(en: "no data from \(list.en)", vi: "thiếu số liệu của \(list.vi)")
  }

  /// Periods whose part of a sum is missing.
  static func noDataFor(_ names: [Wording]) -> Wording {
    let list = Wording.list(names)
    return Wording(en: "no data for \(list.en)", vi: "thiếu số liệu của \(list.vi)")
  }

  /// Units that gave some months or quarters only.
  static func periodsMissingFrom(_ names: [Wording]) -> Wording {
    let list = Wording.list(names)
    return Wording(
      en: "data for a part of the period only from \(list.en)", vi: "\(list.vi) chỉ có số liệu của một phần kỳ báo cáo")
  }

  /// Units whose result lacks units under them.
  static func unitsMissingUnder(_ names: [Wording]) -> Wording {
    let list = Wording.list(names)
    return Wording(
      en: "data of a part of their units only: \(list.en)",
      vi: "\(list.vi) chỉ có số liệu của một phần đơn vị trực thuộc")
  }

  /// Of what stands at the end of a period: the figure is older.
  static func lastKnown(_ period: Period) -> Wording {
    let name = Display.period(period)
    return Wording(
      en: "the last known figure: that at the end of \(name.en)", vi: "số gần nhất, tại thời điểm cuối \(name.vi)")
  }

  /// Units whose figure is older than the end of the period.
  static func lastKnownFrom(_ names: [Wording]) -> Wording {
    let list = Wording.list(names)
    return Wording(
      en: "the last known figure, not that of the end of the period, from \(list.en)",
      vi: "số gần nhất, không phải số cuối kỳ, của \(list.vi)")
  }

  /// Of what stands at the end of a period: nothing is given for the end, only for earlier.
  static func noEndFigure(of period: Period, last: Period) -> Wording {
    let (name, known) = (Display.period(period), Display.period(last))
    return Wording(
      en: "no figure for the end of \(name.en); the last one is that at the end of \(known.en)",
      vi: "thiếu số tại thời điểm cuối \(name.vi); số gần nhất là tại thời điểm cuối \(known.vi)")
  }

  static let onlyItsOwn = Wording(
    en: "only its own figures count for this indicator; those of the units under it are not put together",
    vi: "chỉ số này chỉ tính số liệu của chính đơn vị, không gộp từ các đơn vị trực thuộc")

  /// Units with a part that is only partly of months which are wanted of them.
  static func cannotBeDivided(_ names: [Wording]) -> Wording {
    let list = Wording.list(names)
    return Wording(
      en: "left out, as it is of other months too and cannot be divided: figures of \(list.en)",
      vi: "không dùng được vì gồm cả tháng khác, không tách ra được: số liệu của \(list.vi)")
  }

  /// Parts given as a value, which could not be added to the others.
  static func withoutCounts(_ names: [Wording]) -> Wording {
    let list = Wording.list(names)
    return Wording(
      en: "left out, as it is given without counts and cannot be pooled: \(list.en)",
      vi: "không cộng gộp được vì chỉ có tỷ lệ, không có số lượng: \(list.vi)")
  }

  /// Values of a kind that has no sum.
  static func doesNotAddUp(_ parts: Parts) -> Wording {
    switch parts {
    case .units:
      Wording(
        en: "values of this indicator cannot be added up over units",
        vi: "giá trị của chỉ số này không cộng được giữa các đơn vị")
    case .fields:
      Wording(
        en: "values of this indicator cannot be added up over fields",
        vi: "giá trị của chỉ số này không cộng được giữa các lĩnh vực")
    case .periods:
      Wording(
        en: "values of this indicator cannot be added up over months or quarters",
        vi: "giá trị của chỉ số này không cộng được giữa các tháng, quý")
    }
  }

  /// At most five names, and how many more.
  static func list(_ names: [Wording]) -> Wording {
    func text(_ language: Language, _ more: (Int) -> String) -> String {
      let shown = names.prefix(5).map { $0[language] }.joined(separator: ", ")
      return names.count > 5 ? shown + more(names.count - 5) : shown
    }
    return Wording(en: text(.en) { " and \($0) more" }, vi: text(.vi) { " và \($0) mục khác" })
  }
}
