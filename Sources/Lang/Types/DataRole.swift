/// What a column says that holds no result: whose the row is, of when, what is known of the unit.
package enum DataRole: String, Sendable, CaseIterable {
  case unit, name, level, kind, parent, period, field
  /// By what summaries are made; nothing is rolled up by it.
  case group
  /// Other names of the row's unit.
  case alias
  /// The first day on which the row's unit is there, and the first on which it is no more.
  case from, until
  /// The units that the row's unit was made of, and those of which it got a part, on its first day.
  case madeOf = "made of"
  case partOf = "part of"

  // Written out: what is synthesized would compare and hash the texts.
  package static func == (a: DataRole, b: DataRole) -> Bool { a.number == b.number }
  package func hash(into hasher: inout Hasher) { hasher.combine(number) }

  private var number: UInt8 {
    switch self {
    case .unit: 0
    case .name: 1
    case .level: 2
    case .kind: 3
    case .parent: 4
    case .period: 5
    case .field: 6
    case .group: 7
    case .alias: 8
    case .from: 9
    case .until: 10
    case .madeOf: 11
    case .partOf: 12
    }
  }
}

/// The piece of a year that a column names by its number, or in which a day lies.
package enum CalendarPart: String, Sendable { case year, half, quarter, month }

/// Which sheet of a workbook is read.
package enum SheetChoice: Hashable, Sendable {
  /// `*` in it stands for any characters.
  case name(String)
  /// From 1.
  case number(Int)
}
