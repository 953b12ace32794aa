package import Base
package import Lang

/// Values as people read them, in both languages: 49.5% and 49,5%, 1,234 dossiers and 1.234 hồ sơ.
///
/// Percentages have at most two decimals, and as many more as it takes not to hide on which side of a figure they
/// stand: 45002/50000 against 90% is 90.004%, and nothing but the whole is 100%.
package enum Display {
  /// A number of a type. `against`: figures whose side it must be seen on, its threshold above all.
  package static func value(
    _ number: Rational, _ type: ValueType, in vocabulary: Vocabulary, against: [Rational] = []
  ) -> Wording {
    switch type {
    case .share, .percent, .percentage:
      return both { percent(number, against: against, $0) }
    case .points:
      let one = number.magnitude == onePoint
      return Wording(
        en: points(number, .en) + (one ? " point" : " points"), vi: points(number, .vi) + " điểm phần trăm")
    case .count(let thing), .quantity(let thing):
      let shown = both { plain(number, against: against, $0) }
      let name = self.thing(thing, count: number, in: vocabulary)
      return Wording(en: shown.en + " " + name.en, vi: shown.vi + " " + name.vi)
    case .money:
      return Wording(
        en: plain(number, against: against, .en) + " VND", vi: plain(number, against: against, .vi) + " đồng")
    case .days:
      let one = number.magnitude == .one
      return Wording(
        en: plain(number, against: against, .en) + (one ? " day" : " days"),
        vi: plain(number, against: against, .vi) + " ngày")
    case .workingDays:
      let one = number.magnitude == .one
      return Wording(
        en: plain(number, against: against, .en) + (one ? " working day" : " working days"),
        vi: plain(number, against: against, .vi) + " ngày làm việc")
    case .truth:
      return number.isZero ? Wording(en: "no", vi: "chưa đạt") : Wording(en: "yes", vi: "đạt")
    case .number, .score, .date, .text, .choice:
      return both { text(number, percent: false, against: against + [.zero], $0, grouped: false) }
    }
  }

  /// A number with its groups of digits, as counts are written.
  package static func figure(_ number: Rational) -> Wording { both { plain(number, against: [number], $0) } }

  /// Likewise, with at most two decimals.
  package static func rounded(_ number: Rational) -> Wording { both { plain(number, against: [], $0) } }

  /// A value of a type.
  package static func value(_ value: Value, _ type: ValueType, in vocabulary: Vocabulary) -> Wording {
    switch value {
    case .number(let number): self.value(number, type, in: vocabulary)
    case .date(let date): Wording(en: date.isoText, vi: date.vietnameseText)
    case .text(let text): Wording(same: text)
    case .choice(let index):
      if case .choice(let records, let column) = type {
        choice(vocabulary[records].columns[column].options[index])
      } else {
        Wording(same: String(index))
      }
    case .truth(let truth): truth ? Wording(en: "true", vi: "đúng") : Wording(en: "false", vi: "sai")
    }
  }

  /// One of the options of a column.
  private static func choice(_ option: Records.Option) -> Wording {
    Wording(en: option.name, vi: option.title ?? option.name)
  }

  /// A threshold: written in full where few places do that, so that 44.995% never looks like 45%.
  package static func threshold(
    _ number: Rational, _ type: ValueType, in vocabulary: Vocabulary, against: [Rational] = []
  ) -> Wording {
    value(number, type, in: vocabulary, against: against + [number])
  }

  /// How many units or periods of how many were given.
  package static func coverage(_ coverage: Coverage) -> Wording {
    Wording(en: "\(coverage.given) of \(coverage.of)", vi: "\(coverage.given)/\(coverage.of)")
  }

  /// Likewise, with what is counted: `8 of 9 months`, `3 of 4 units`.
  package static func parts(_ coverage: Coverage) -> Wording {
    let shown = self.coverage(coverage)
    let name =
      coverage.isOfPredecessors
      ? Wording(en: "predecessors", vi: "đơn vị hợp thành") : self.parts(ofMonths: coverage.months)
    return Wording(en: "\(shown.en) \(name.en)", vi: "\(shown.vi) \(name.vi)")
  }

  /// What parts of a period are called by how many months each has; nil: units.
  package static func parts(ofMonths months: Int?) -> Wording {
    switch months {
    case nil: Wording(en: "units", vi: "đơn vị")
    case 1: Wording(en: "months", vi: "tháng")
    case 3: Wording(en: "quarters", vi: "quý")
    case 6: Wording(en: "half-years", vi: "kỳ 6 tháng")
    default: Wording(en: "years", vi: "năm")
    }
  }

  /// The counts of a ratio, `45/50`.
  package static func counts(_ numerator: Rational, _ denominator: Rational) -> Wording {
    both { plain(numerator, against: [numerator], $0) + "/" + plain(denominator, against: [denominator], $0) }
  }

  /// A period: 2024, Q1 2024, quý I/2024.
  package static func period(_ period: Period) -> Wording {
    let form = period.form
    let (year, month) = (form.yearText(period.firstYear), period.firstMonth % 12)
    /// The month of the calendar, `4/2019`.
    func name(_ month: Int) -> String {
      let month = form.calendarMonth(month)
      return "\(month % 12 + 1)/\(month / 12)"
    }
    switch period.kind {
    case .year: return Wording(same: "\(year)")
    case .half:
      return Wording(
        en: month == 0 ? "the first half of \(year)" : "the second half of \(year)",
        vi: month == 0 ? "6 tháng đầu năm \(year)" : "6 tháng cuối năm \(year)")
    case .quarter:
      let roman = ["I", "II", "III", "IV"][min(month / 3, 3)]
      return Wording(
        en: "Q\(month / 3 + 1) \(year)", vi: form.straddles ? "quý \(roman) năm \(year)" : "quý \(roman)/\(year)")
    case .month: return Wording(en: period.text, vi: "tháng \(name(period.firstMonth))")
    case .span:
      if month == 0, period.isInOneYear {
        return Wording(en: period.text, vi: "\(period.monthCount) tháng đầu năm \(year)")
      }
      return Wording(
        en: period.text, vi: "từ tháng \(name(period.firstMonth)) đến tháng \(name(period.lastMonth))")
    }
  }

  /// A period, with its first and last day where years or months are not the calendar's: heads say it once.
  package static func dated(_ period: Period) -> Wording {
    let name = ofPeriod(period)
    if period.form.isCalendar { return name }
    let (first, last) = (period.firstDay, period.lastDay)
    return Wording(
      en: "\(name.en) (\(first.isoText) to \(last.isoText))",
      vi: "\(name.vi) (từ ngày \(first.vietnameseText) đến ngày \(last.vietnameseText))")
  }

  /// In Vietnamese a year is named as one: `kết quả năm 2024`, `kết quả quý I/2024`.
  package static func ofPeriod(_ period: Period) -> Wording {
    var name = self.period(period)
    if period.kind == .year { name.vi = "năm " + name.vi }
    return name
  }

  /// In English: `the 2024 result`, `the result of the first half of 2024`.
  package static func theResult(_ period: Wording) -> String {
    period.en.hasPrefix("the ") ? "the result of \(period.en)" : "the \(period.en) result"
  }

  /// In English: `no 2024 result`, `no result of the first half of 2024`.
  package static func noResult(_ period: Wording) -> String {
    period.en.hasPrefix("the ") ? "no result of \(period.en)" : "no \(period.en) result"
  }

  /// What is counted: dossiers, 1 dossier, hồ sơ.
  package static func thing(_ thing: ThingID, count: Rational, in vocabulary: Vocabulary) -> Wording {
    let thing = vocabulary[thing]
    let name = count.magnitude == .one ? thing.term.name : thing.plural
    return Wording(en: spaced(name), vi: thing.term.title ?? spaced(thing.term.name))
  }

  /// What the unit or type of an indicator is called in either language: its name, and its Vietnamese title.
  package static func name(_ term: Term) -> Wording { Wording(en: term.name, vi: term.title ?? term.name) }
}

extension Display {
  private static let onePoint = (try? Rational(1, over: 100)) ?? .one

  private static func both(_ text: (Language) -> String) -> Wording { Wording(en: text(.en), vi: text(.vi)) }

  private static func spaced(_ name: String) -> String { String(name.map { $0 == "_" ? " " : $0 }) }

  private static func separators(_ language: Language) -> (decimal: String, group: String) {
    language == .en ? (".", ",") : (",", ".")
  }

  /// A fraction of 1 in percent.
  static func percent(_ number: Rational, against: [Rational], _ language: Language) -> String {
    text(number, percent: true, against: against + [.zero, .one], language)
  }

  /// A fraction of 1 as so many points, without the word.
  static func points(_ number: Rational, _ language: Language) -> String {
    String(text(number, percent: true, against: [.zero], language).filter { $0 != "%" })
  }

  /// A number with its groups of digits, at most two decimals unless more are needed.
  static func plain(_ number: Rational, against: [Rational], _ language: Language) -> String {
    text(number, percent: false, against: against + [.zero], language)
  }

  private static func text(
    _ number: Rational, percent: Bool, against: [Rational], _ language: Language, grouped: Bool = true
  ) -> String {
    let (decimal, mark) = separators(language)
    let group = grouped ? mark : ""
    var places = 2
    let exact = number.decimalPlaces ?? .max
    // What two places write in full needs no more of them, whatever it stands beside.
    if exact > (percent ? 4 : 2) {
      for other in against {
        // Equal to a figure, the number is written in full unless that takes too long.
        if exact > 12, other == number { continue }
        guard let needed = number.distinguishingPlaces(from: other, atLeast: 2, percent: percent) else {
          return number.exactText
        }
        places = Swift.max(places, needed)
      }
    }
    let text =
      percent
      ? number.percentText(places: places, separator: decimal, grouping: group)
      : number.decimalText(places: places, separator: decimal, grouping: group)
    return trimmed(text, decimal)
  }

  /// `49.50%` as `49.5%`, `100.00%` as `100%`.
  private static func trimmed(_ text: String, _ decimal: String) -> String {
    let bytes = text.utf8
    guard let point = bytes.lastIndex(where: { decimal.utf8.first == $0 }) else { return text }
    let isPercent = bytes.last == UInt8(ascii: "%")
    var end = isPercent ? bytes.index(before: bytes.endIndex) : bytes.endIndex
    while bytes[bytes.index(before: end)] == UInt8(ascii: "0") { end = bytes.index(before: end) }
    if bytes.index(after: point) == end { end = point }
    return isPercent ? text[..<end] + "%" : String(text[..<end])
  }
}
