import Base
import Eval
import Lang

extension Material {
  /// What is to be said of the time of a plan: it is judged for another year than its own, and targets whose day came
  /// before the year judged are left out.
  static func notes(on program: TypedProgram, judged: Period) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if let year = program.pack.wholeYear, !year.contains(judged),
      program.targets.isEmpty || program.targets.contains(where: { !$0.isOfYears(in: judged) })
    {
      notes.append(.judgedForAnotherYear(program.pack, judged))
    }
    let ofOneYear = program.targets.filter { $0.isOfOneYear(program.vocabulary[$0.indicator]) }
    if judged.monthCount > 12, !ofOneYear.isEmpty { notes.append(.severalYearsJudged(ofOneYear, program, judged)) }
    let past = program.targets.filter {
      // A target of another year is not asked in this one.
      if case .year = $0.span { return false }
      return TargetTime($0, judged: judged, asOf: nil).state == .past
    }
    if !past.isEmpty { notes.append(.pastTargets(past, program, judged)) }
    return notes
  }
}

extension Target {
  /// Whether it names the years that it is for, up to one that is judged.
  fileprivate func isOfYears(in judged: Period) -> Bool {
    switch span {
    case .year, .years: true
    default: judged.monthCount <= 12 && deadline.map { (judged.firstDay...judged.lastDay).contains($0.date) } ?? false
    }
  }

  /// Whether its figure is for what adds up in a year.
  fileprivate func isOfOneYear(_ indicator: Indicator) -> Bool {
    guard !bounds.isEmpty, !isCriterion, indicator.overTime == .addsUp, !indicator.isRatio, deadline == nil else {
      return false
    }
    return span == nil
  }
}

extension Diagnostic {
  /// Tasks move to the next working day, and no file says which days are off.
  static func noHolidays() -> Diagnostic {
    Diagnostic(
      .noHolidays, .note, at: .command,
      Wording(
        en: "no file of holidays was given: only Saturdays and Sundays count as days off",
        vi: "chưa có tệp ngày nghỉ lễ: chỉ thứ Bảy và Chủ nhật được tính là ngày nghỉ"),
      help: [
        Wording(
          en: "add a list of days with `--data`, in a column `date`; days worked instead stand in `working`",
          vi: "thêm danh sách ngày bằng `--data`, ghi ở cột `ngày nghỉ`; ngày làm bù ghi ở cột `ngày làm bù`")
      ])
  }

  fileprivate static func judgedForAnotherYear(_ pack: Pack, _ judged: Period) -> Diagnostic {
    let period = Display.period(judged)
    let year = pack.years.yearText(pack.year)
    return Diagnostic(
      .judgedForAnotherYear, .note, at: .command,
      Wording(
        en: "the plan `\(pack.name)` is for \(year); it is judged for \(period.en)",
        vi: "kế hoạch `\(pack.name)` là của năm \(year) nhưng được đánh giá cho \(Display.ofPeriod(judged).vi)"),
      help: [
        Wording(
          en:
            "its figures are those of \(year); for its own year leave out the period, or name one in \(year)",
          vi:
            "các mức chỉ tiêu là của năm \(year); để đánh giá đúng năm thì bỏ tùy chọn kỳ, hoặc ghi kỳ trong năm \(year)"
        )
      ])
  }

  /// `--period 2026-01..2030-12` of targets for a year each
  fileprivate static func severalYearsJudged(
    _ targets: [Target], _ program: TypedProgram, _ judged: Period
  ) -> Diagnostic {
    let count = targets.count
    let years = judged.lastYear - judged.firstYear + 1
    let named = targets.prefix(5).map { Display.name(program.vocabulary[$0.indicator].term) }
    return Diagnostic(
      .judgedForAnotherYear, .warning, at: .command,
      Wording(
        en: "the figures of \(count) \(count == 1 ? "target" : "targets") are for one year, and are held against "
          + "\(years) years together",
        vi: "mức của \(count) chỉ tiêu là mức của một năm, ở đây lại so với kết quả cộng dồn của \(years) năm"),
      notes: named + (count > 5 ? [Wording(en: "and \(count - 5) more", vi: "và \(count - 5) chỉ tiêu khác")] : []),
      help: [
        Wording(
          en:
            "judge one year at a time, `--period \(judged.lastYear)`; a target for all of them says so: `in the years "
            + "\(judged.firstYear) to \(judged.lastYear)`",
          vi: "đánh giá từng năm, `--period \(judged.lastYear)`; chỉ tiêu của cả giai đoạn thì ghi rõ: `giai đoạn "
            + "\(judged.firstYear) - \(judged.lastYear)`")
      ])
  }

  fileprivate static func pastTargets(_ targets: [Target], _ program: TypedProgram, _ judged: Period) -> Diagnostic {
    let count = targets.count
    let period = Display.period(judged)
    let named = targets.prefix(5).map { target in
      let name = Display.name(program.vocabulary[target.indicator].term)
      var day = target.deadline?.date ?? judged.firstDay
      if case .years(let years) = target.span { day = years.lastDay }
      let words = target.deadline?.inclusive == false ? ("before", "trước ngày") : ("by", "chậm nhất ngày")
      return Wording(
        en: "\(name.en) \(words.0) \(day.isoText)", vi: "\(name.vi) \(words.1) \(day.vietnameseText)")
    }
    return Diagnostic(
      .targetsOfEarlierYear, .note, at: .command,
      Wording(
        en: "\(count) \(count == 1 ? "target has" : "targets have") a deadline before the year of \(period.en); "
          + (count == 1 ? "it is not judged" : "they are not judged"),
        vi: "\(count) chỉ tiêu có thời hạn trước năm được đánh giá (\(Display.ofPeriod(judged).vi)), không đánh giá nữa"
      ),
      notes: named + (count > 5 ? [Wording(en: "and \(count - 5) more", vi: "và \(count - 5) chỉ tiêu khác")] : []),
      help: [
        Wording(
          en: "judge them for the year of their deadline, with `--period`",
          vi: "đánh giá các chỉ tiêu đó cho năm của thời hạn, bằng `--period`")
      ])
  }
}
