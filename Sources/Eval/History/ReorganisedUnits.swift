import Base
import Lang

/// Which units results of before and after a reorganisation were compared for although nobody says that they are the same:
/// since the day on which a level of the state ends, the units above and below it are made anew.
struct ReorganisedUnits {
  private let day: CalendarDate?
  private let ended: LevelID?
  private let topmost: Int
  /// The units whose rows are asked for; nil for all.
  private let wanted: Set<Int>?
  private var found: Set<Int> = []
  private var place: SourceRange?

  init(_ program: TypedProgram, wanted: Set<Int>?) {
    self.wanted = wanted
    let levels = program.vocabulary.levels
    let index = levels.indices.first { levels[$0].until != nil }
    day = index.flatMap { levels[$0].until }
    ended = index.map { LevelID($0) }
    topmost = levels.map(\.depth).min() ?? 0
  }

  /// Notes that a unit's result of an earlier period was set beside one of a later period, or decides something of it.
  mutating func note(
    _ unit: Int, earlier: Period, later: Period, _ measurer: Measurer, at range: SourceRange
  ) {
    note(
      unit, earlier: earlier, later: later, measurer.units, measurer.history, measurer.plan.program.vocabulary,
      at: range)
  }

  /// Likewise, of one of the units of a dataset.
  mutating func note(
    _ unit: Int, earlier: Period, later: Period, _ units: [Unit], _ history: UnitHistory, _ vocabulary: Vocabulary,
    at range: SourceRange
  ) {
    guard wanted?.contains(unit) != false, let day, let ended, earlier.firstDay < day, later.lastDay >= day,
      later.firstDay > earlier.firstDay,
      history.change(of: unit) == nil, units[unit].life == Lifetime()
    else { return }
    guard let level = units[unit].level, level != ended, vocabulary[level].depth > topmost,
      isOfState(unit, units, vocabulary, ended)
    else { return }
    found.insert(unit)
    place = place.map { min($0, range) } ?? range
  }

  /// Whether a unit is of a level of the state, those that are declared beside the one that ends, or stands under one that is: what
  /// a pack declares of its own, the schools of a country, was not made anew then.
  private func isOfState(_ unit: Int, _ units: [Unit], _ vocabulary: Vocabulary, _ ended: LevelID) -> Bool {
    let file = vocabulary[ended].term.range.file
    var next: Int? = unit
    var steps = 0
    while let place = next, steps < 16 {
      if let level = units[place].level, vocabulary[level].term.range.file == file { return true }
      next = units[place].parent
      steps += 1
    }
    return false
  }

  /// A warning that counts the units; nil where there are none.
  func diagnostic(_ units: [Unit]) -> Diagnostic? {
    guard let day, let place, !found.isEmpty else { return nil }
    return ReorganisedUnits.diagnostic(found.sorted().map { units[$0].name }, day, at: place)
  }

  /// The warning about units of these names.
  static func diagnostic(_ names: [String], _ day: CalendarDate, at place: SourceRange) -> Diagnostic {
    let list = Wording.list(names.map { Wording(same: $0) })
    let isOne = names.count == 1
    return Diagnostic(
      .mayBeOtherUnits, .warning, at: .source(place),
      Wording(
        en: "the earlier result of \(isOne ? "1 unit is" : "\(names.count) units is") of before \(day.isoText), and "
          + "whether \(isOne ? "it is" : "they are") the same since then is not known",
        vi:
          "kết quả trước đây của \(names.count) đơn vị là từ trước ngày \(day.vietnameseText); chưa rõ từ ngày đó có còn là "
          + "cùng đơn vị hay không"),
      notes: [
        list,
        Wording(
          en: "on that day most communes and provinces were merged or divided, and many kept the name and the code",
          vi:
            "ngày đó phần lớn xã, phường và nhiều tỉnh được sáp nhập hoặc chia tách, nhiều đơn vị vẫn giữ tên và mã cũ"),
      ],
      help: [
        Wording(
          en:
            "say what they were made of, `history \"…\" from \(day.isoText)` with a line for each; of one that did not "
            + "change `\"Xã A\" = \"Xã A\"`",
          vi:
            "ghi các đơn vị hợp thành: `lịch sử đơn vị \"…\" từ ngày \(day.isoText)`, mỗi đơn vị một dòng; đơn vị không "
            + "thay đổi ghi `\"Xã A\" = \"Xã A\"`"),
        Wording(
          en:
            "or give the list of a province with what became of what: `--units rules/quoc-gia/don-vi/51-quang-ngai.csv`",
          vi: "hoặc đưa danh mục của tỉnh có ghi sáp nhập: `--units rules/quoc-gia/don-vi/51-quang-ngai.csv`"),
      ])
  }
}
