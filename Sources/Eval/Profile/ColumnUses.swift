import Base
import Lang
import Tables

/// What a pack takes the columns of a table for.
struct ColumnUses {
  /// By column: each use in a few words.
  private(set) var uses: [[Wording]]
  /// By column: how days are written there, where that is declared.
  private(set) var dateFormats: [Int: DateFormat] = [:]
  /// By column: in what scale its numbers are read.
  private(set) var scales: [Int: String] = [:]
  /// What is wrong with the header.
  private(set) var problems: [Diagnostic]

  /// Looks at a table's header as `grade` would.
  init(_ table: Table, in program: TypedProgram) {
    uses = table.header.map { _ in [] }
    let vocabulary = program.vocabulary
    let binding = DataReading.binding(for: table, among: program.bindings)
    var builder = LayoutBuilder(table, program, names: DataNames(vocabulary), binding: binding)
    let (layout, found) = builder.build()
    problems = found.map(\.diagnostic)
    guard let layout else { return }
    scales = layout.settings.scaleNames
    addSubject(layout, vocabulary)
    for series in layout.series { add(series, vocabulary) }
    if let long = layout.long {
      add(long.indicator, Wording(en: "indicator", vi: "chỉ số"))
      add(long.numerator, ColumnUses.numerator)
      add(long.denominator, ColumnUses.denominator)
      add(long.value, Wording(en: "value", vi: "giá trị"))
    }
    if let records = layout.records {
      let records = vocabulary[records]
      for (index, column) in layout.recordColumns.sorted(by: { $0.key < $1.key }) {
        let name = "`\(records.columns[index].term.name)`"
        dateFormats[column.column] = column.dateFormat
        let of = "`\(records.term.name)`"
        add(column.column, Wording(en: "\(name) of \(of)", vi: "\(name) của \(of)"))
        if index == records.period {
          add(column.column, Wording(en: "months that the file covers", vi: "các tháng có trong tệp"))
        }
      }
    }
    for test in layout.rowTests {
      for condition in test.conditions {
        add(condition.column, Wording(en: "rows to leave out", vi: "dòng cần bỏ"))
      }
    }
    for column in Set(layout.checks.flatMap { $0.left.columns + $0.right.columns }).sorted() {
      add(column, Wording(en: "checked sum", vi: "đối chiếu tổng"))
    }
  }

  /// The columns that say which unit and period a row is about.
  private mutating func addSubject(_ layout: DataLayout, _ vocabulary: Vocabulary) {
    for (number, one) in vocabulary.classifications.enumerated() {
      add(
        layout.column(of: .classification(ClassificationID(number))),
        Wording(en: one.term.name, vi: one.term.title ?? one.term.name))
    }
    for role in DataRole.allCases {
      let vietnamese = HeaderWord.roles.first { $0.role == role }?.headers.dropFirst().first
      let name = Wording(
        en: role.name(in: vocabulary), vi: vietnamese ?? (role == .group ? "nhóm" : "tên khác của đơn vị"))
      add(layout.column(of: role), name)
    }
    let period = Wording(en: "period", vi: "kỳ")
    switch layout.period {
    case .yearAndPart(let year, _, let part):
      add(year, Wording(en: "year of the period", vi: "năm của kỳ"))
      add(part, Wording(en: "part of the year", vi: "tháng, quý của kỳ"))
    case .day(_, let day, let format):
      add(day, period)
      dateFormats[day] = format
    case nil: break
    }
  }

  private static let numerator = Wording(en: "numerator", vi: "tử số")
  private static let denominator = Wording(en: "denominator", vi: "mẫu số")

  private mutating func add(_ series: DataLayout.Series, _ vocabulary: Vocabulary) {
    let indicator = vocabulary[series.indicator]
    var name = "`\(indicator.term.name)`"
    if indicator.denominators.indices.contains(series.denominator),
      let one = indicator.denominators[series.denominator].name, indicator.denominators.count > 1
    {
      name = "`\(indicator.term.name).\(one)`"
    }
    func of(_ part: Wording) -> Wording { Wording(en: "\(part.en) of \(name)", vi: "\(part.vi) của \(name)") }
    switch series.shape {
    case .value(let column, _): add(column, Wording(same: name))
    case .counts(let numerator, let denominator):
      add(numerator, of(ColumnUses.numerator))
      add(denominator, of(ColumnUses.denominator))
    case .change(let baseline, let current):
      add(baseline, of(Wording(en: "baseline", vi: "kỳ gốc")))
      add(current, of(Wording(en: "current count", vi: "số hiện tại")))
    case .sums(let numerator, let denominator):
      for column in numerator.columns {
        add(column, denominator == nil ? Wording(same: name) : of(ColumnUses.numerator))
      }
      for column in denominator?.columns ?? [] { add(column, of(ColumnUses.denominator)) }
    }
  }

  private mutating func add(_ column: Int?, _ use: Wording) {
    guard let column, uses.indices.contains(column), !uses[column].contains(use) else { return }
    uses[column].append(use)
  }
}
