/// What a column says that holds no result: whose the row is, of when, what is known of the unit.
package enum DataRole: Sendable, Hashable, CaseIterable {
  case unit, name, level, kind, parent, period, field
  /// What the unit is by a classification of the program.
  case classification(ClassificationID)
  /// By what summaries are made; nothing is rolled up by it.
  case group
  /// Other names of the row's unit.
  case alias
  /// The first day on which the row's unit is there, and the first on which it is no more.
  case from, until
  /// The units that the row's unit was made of, and those of which it got a part, on its first day.
  case madeOf
  case partOf

  /// Those that every program knows.
  package static let allCases: [DataRole] = [
    .unit, .name, .level, .kind, .parent, .period, .field, .group, .alias, .from, .until, .madeOf, .partOf,
  ]

  // Written out: compared by number, and hashed for every row.
  package static func == (a: DataRole, b: DataRole) -> Bool { a.number == b.number }
  package func hash(into hasher: inout Hasher) { hasher.combine(number) }

  private var number: Int {
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
    case .classification(let id): 13 + id.index
    }
  }

  /// What it is called in a rule file.
  package func name(in vocabulary: Vocabulary) -> String {
    switch self {
    case .unit: "unit"
    case .name: "name"
    case .level: "level"
    case .kind: "kind"
    case .parent: "parent"
    case .period: "period"
    case .field: "field"
    case .group: "group"
    case .alias: "alias"
    case .from: "from"
    case .until: "until"
    case .madeOf: "made of"
    case .partOf: "part of"
    case .classification(let id): vocabulary[id].term.name
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
