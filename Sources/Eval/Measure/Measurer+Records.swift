import Base
import Lang

/// What must be known of results that were computed from records.
extension Measurer {
  /// Why there is no result: the files of records tell of other months, or nothing was given.
  func noResult(_ unit: Int, _ measure: MeasurePlan) -> Wording {
    let period = plan.periods[measure.period].period
    let subject = Dataset.RecordSubject(indicator: measure.key.indicator, denominator: measure.key.denominator)
    guard let months = recordMonths[subject]?[safe: unit] ?? nil,
      let first = period.form.month(ordinal: months.lowerBound),
      let last = period.form.month(ordinal: months.upperBound),
      !(months.lowerBound...months.upperBound).overlaps(period.firstMonth...period.lastMonth)
    else { return .noResult(period) }
    return .noRecords(period, from: first, to: last)
  }

  /// Whether parts that are known have no record at all, beside others all of whose cells are blank: what they add up to
  /// is not 0.
  func hasOnlyBlanks(_ part: Part) -> Bool {
    guard hasRecords else { return false }
    var isBlank = false
    for index in part.observations {
      let observation = grid.observations[Int(index)]
      guard let note = observation.records else { return false }
      if observation.given == .missing {
        isBlank = true
      } else if note.numerator + (note.denominator ?? 0) + note.blank > 0 {
        return false
      }
    }
    return isBlank
  }

  /// Whether a part has records, and cells of theirs that should hold a figure are blank.
  func isOfBlanks(_ part: Part) -> Bool {
    hasRecords
      && part.observations.contains {
        grid.observations[Int($0)].given == .missing && grid.observations[Int($0)].records != nil
      }
  }

  /// How many of the records put together have a blank where there should be a figure, and in which months the unit
  /// itself has no record at all.
  func recordRemarks(_ part: Part, of unit: Int) -> [Wording] {
    guard hasRecords else { return [] }
    var (blank, valued) = (0, 0)
    var columns: [Wording?] = []
    var quiet: [Period] = []
    for index in part.observations {
      guard let note = grid.observations[Int(index)].records else { continue }
      blank += note.blank
      valued += note.valued
      if note.blank > 0, !columns.contains(note.blankColumn) { columns.append(note.blankColumn) }
      guard grid.keys[Int(index)].unit == unit else { continue }
      for period in note.quiet where !quiet.contains(period) { quiet.append(period) }
    }
    var remarks: [Wording] = []
    let column = columns.count == 1 ? columns[0] : nil
    if blank > 0, valued == 0 { remarks.append(.allBlank(column, blank)) }
    if blank > 0, valued > 0 { remarks.append(.someBlank(column, blank, of: blank + valued)) }
    if !quiet.isEmpty { remarks.append(.noRecordsIn(quiet.sorted().map { Display.period($0) })) }
    return remarks
  }
}

extension Wording {
  /// The files of records tell of other months than the period's.
  static func noRecords(_ period: Period, from first: Period, to last: Period) -> Wording {
    let (name, first, last) = (Display.period(period), Display.period(first), Display.period(last))
    return Wording(
      en: "\(Display.noResult(name)): the records are of "
        + (first.en == last.en ? first.en : "\(first.en) to \(last.en)"),
      vi: "chưa có kết quả \(Display.ofPeriod(period).vi): bản ghi "
        + (first.vi == last.vi ? "là của \(first.vi)" : "là từ \(first.vi) đến \(last.vi)"))
  }

  /// Every cell that is summed up, averaged or compared is blank.
  static func allBlank(_ column: Wording?, _ count: Int) -> Wording {
    let shown = Display.figure(Rational(count))
    return Wording(
      en: (column.map { "`\($0.en)` is blank" } ?? "what is computed needs a cell that is blank")
        + (count == 1 ? " in the only record" : " in all \(shown.en) records"),
      vi: (column.map { "cột `\($0.vi)` để trống" } ?? "ô cần để tính để trống")
        + (count == 1 ? " ở bản ghi duy nhất" : " ở cả \(shown.vi) bản ghi"))
  }

  /// Some cells that are summed up, averaged or compared are blank.
  static func someBlank(_ column: Wording?, _ blank: Int, of all: Int) -> Wording {
    let (few, many) = (Display.figure(Rational(blank)), Display.figure(Rational(all)))
    return Wording(
      en: "\(few.en) of \(many.en) records left out: "
        + (column.map { "`\($0.en)` is blank" } ?? "a cell that is needed is blank"),
      vi: "không tính \(few.vi)/\(many.vi) bản ghi: "
        + (column.map { "cột `\($0.vi)` để trống" } ?? "ô cần để tính để trống"))
  }

  /// Months of which the files tell, and in which they have no record of the unit.
  static func noRecordsIn(_ periods: [Wording]) -> Wording {
    let list = Wording.list(periods)
    return Wording(
      en: "no record in \(list.en), which the file covers: taken as none",
      vi: "không có bản ghi nào trong \(list.vi) (thuộc kỳ của tệp): coi như không phát sinh")
  }
}
